"""The page Anbefalinger: what others should do, what it rests on, and what did not work."""
