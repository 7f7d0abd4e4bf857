"""The Word writer: a document tree as a file with real headings, lists and header rows."""
