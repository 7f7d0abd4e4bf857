"""The seven phases and their gates, over all other areas."""
