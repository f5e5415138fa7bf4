"""Groups that resources are managed and paid for by."""
