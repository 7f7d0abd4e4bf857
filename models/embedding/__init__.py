"""Who owns the practice after the group, where it lives, and the re-checks."""
