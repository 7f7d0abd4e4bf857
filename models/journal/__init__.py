"""One record of every change: undo, redo, history and, later, "as of" and merge."""
