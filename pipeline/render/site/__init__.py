"""A site of localized pages, from templates."""
