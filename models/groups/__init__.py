"""The development group: members, charter and hours."""
