"""The only seams between Qt and the application below."""
