"""The page Målinger: indicators, their numbers, and what they teach."""
