"""One chain of self-contained migrations, named by date; they never import the tables of today."""
