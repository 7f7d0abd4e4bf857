"""Tests of the page Gruppen."""
