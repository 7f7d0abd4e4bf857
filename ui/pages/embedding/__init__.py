"""The page Forankring: who owns it, where it lives, when it is looked at, what is shared."""
