"""The page Analyse: six themes from several sides, and what the group found."""
