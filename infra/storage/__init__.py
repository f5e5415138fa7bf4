"""Object storage in one account per purpose."""
