"""Tests of `ui.pages.meetings`."""
