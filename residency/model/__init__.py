"""The checker's vocabulary: frozen records and region names. Standard library only."""
