"""The second way in: a CONNECT proxy that serves Azure's real host names, and the data plane behind it."""
