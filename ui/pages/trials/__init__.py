"""The page Prøvehandlinger: one learning circle on one screen."""
