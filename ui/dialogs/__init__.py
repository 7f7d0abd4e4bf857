"""Questions that need several answers; each returns plain data."""
