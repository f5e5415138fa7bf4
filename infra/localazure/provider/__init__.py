"""The provider that stands in for azure-native: the Pulumi engine's resources as ARM requests to the embedded Azure."""
