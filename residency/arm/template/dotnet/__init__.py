"""What the template language takes from .NET: format strings of numbers and moments, in the invariant culture."""
