"""Tests of the tools in packaging/."""
