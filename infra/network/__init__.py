"""Virtual networks, subnets and the rules between them."""
