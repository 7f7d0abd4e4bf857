"""Programmes, courses, their risks and their questions to the leader."""
