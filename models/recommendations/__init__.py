"""Recommendations, their evidence, and what did not work."""
