"""Tests of `ui.pages.trials`."""
