"""Tests of `ui.adapters`."""
