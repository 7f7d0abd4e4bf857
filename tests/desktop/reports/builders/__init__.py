"""Tests of the report builders."""
