"""Tests of the charts on screen."""
