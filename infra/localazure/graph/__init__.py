"""Resource Graph: KQL over a copy of the estate that follows the store's change sequence."""
