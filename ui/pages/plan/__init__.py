"""The page Plan: theory of change, risks and questions to the leader."""
