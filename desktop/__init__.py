"""The application without widgets: start, commands, library, reports, exchange."""
