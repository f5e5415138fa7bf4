"""The Pulumi program: typed settings, layers, one configuration file per stack."""
