"""The Pulumi engine: its executable, the plugins that it looks for, and what a killed one leaves behind."""
