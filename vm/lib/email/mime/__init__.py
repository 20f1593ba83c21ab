"""Classes that make messages of a type."""
