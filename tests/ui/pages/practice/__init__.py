"""Tests of the page Praksisform."""
