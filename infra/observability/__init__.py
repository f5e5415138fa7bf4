"""Where logs and metrics go, and how they get there."""
