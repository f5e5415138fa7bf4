"""Clauses of law that findings touch, as data: what they ask for, and where that was read."""
