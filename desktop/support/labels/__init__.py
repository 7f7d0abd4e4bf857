"""Words for codes: errors, verbs and the members of enumerations, in the current language."""
