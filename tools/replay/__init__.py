"""Plays recorded exchanges with Azure to the embedded Azure, and says what it answers otherwise."""
