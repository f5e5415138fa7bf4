"""Scripts that rebuild the project's own data and pages; each takes its originals as arguments."""
