"""gettext catalogs: reading, writing, updating."""
