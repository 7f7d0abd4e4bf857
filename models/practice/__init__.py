"""Practice forms: candidates, fit and the choice."""
