"""Builders: one report each, from a session to a document tree."""
