"""Tests of `ui.dialogs`."""
