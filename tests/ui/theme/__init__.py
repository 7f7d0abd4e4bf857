"""Tests of `ui.theme`."""
