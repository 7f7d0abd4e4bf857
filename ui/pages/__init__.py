"""The rooms of the window, each imported on the first visit."""
