"""The page Praksisform: nine cards, side by side, the fit, and the decision."""
