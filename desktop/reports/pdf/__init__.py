"""The PDF writer: a document tree laid out on A4 pages, tagged for PDF/UA-1."""
