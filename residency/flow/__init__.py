"""From raw rows to claims: the screen settles what is plainly inside, the graph looks at the rest in full."""
