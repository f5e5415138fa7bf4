"""Azure Policy: definitions, assignments, what they do to a write, and what they say of what stands."""
