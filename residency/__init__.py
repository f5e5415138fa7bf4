"""Proves, for every resource and every copy, log, key and computation, where it is: inside, outside or unproven."""
