"""Services every floor above the field may use: paths, settings, translation, labels."""
