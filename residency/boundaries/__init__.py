"""What counts as inside, as data: one TOML file a boundary."""
