"""The page Gruppen: people, charter and the hours set aside."""
