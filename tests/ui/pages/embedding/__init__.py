"""Tests of the page Forankring."""
