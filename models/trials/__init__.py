"""Theory of change, trials and their cycles."""
