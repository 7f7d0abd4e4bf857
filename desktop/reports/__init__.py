"""Reports: builders make a document tree, writers turn it into files."""
