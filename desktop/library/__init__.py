"""Opening, holding, changing and backing up one library."""
