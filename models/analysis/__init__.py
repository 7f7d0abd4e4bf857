"""The initial analysis: six themes seen from several sides."""
