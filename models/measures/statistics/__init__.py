"""Statistics on series of measurements, goals, texts and questionnaires: pure functions."""
