"""Tests of the page Anbefalinger."""
