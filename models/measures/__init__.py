"""Indicators, measurements and the statistics on them."""
