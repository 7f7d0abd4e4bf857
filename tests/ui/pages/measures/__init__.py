"""Tests of `ui.pages.measures`."""
