"""Tests of the page Analyse."""
