"""Sites and the municipality whose letterhead they write under."""
