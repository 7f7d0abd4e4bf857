"""A library of the size a consultant has: what is in it, and how it came to be."""
