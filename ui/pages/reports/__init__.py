"""The page of reports: choose one, see its pages, print it, save it."""
