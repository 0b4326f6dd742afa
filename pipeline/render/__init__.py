"""Documents and translations into pages."""
