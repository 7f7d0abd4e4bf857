"""Tests of the page Plan."""
