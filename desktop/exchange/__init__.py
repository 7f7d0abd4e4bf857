"""Packages and other files in and out of a library."""
