"""ARM's behaviour: one module for each kind of thing that a path can name."""
