"""One writer a format. A report says what an assessment says, and nothing that is secret."""
