"""The one visual language: tokens for colour, space, type and shape."""
