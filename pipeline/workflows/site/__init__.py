"""A site of localized pages, around what the publishing policy shows of each article."""
