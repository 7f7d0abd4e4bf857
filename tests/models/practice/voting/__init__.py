"""Tests of the counting of votes."""
