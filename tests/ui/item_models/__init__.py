"""Tests of `ui.item_models`."""
