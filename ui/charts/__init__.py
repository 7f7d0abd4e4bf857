"""Charts on screen, painted from the same data as on paper."""
