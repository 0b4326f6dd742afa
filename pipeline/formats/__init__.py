"""Documents: what is translatable in a file, and where it stands."""
