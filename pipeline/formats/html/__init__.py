"""HTML articles: taking a page apart into translatable blocks."""

from pipeline.formats.html.extract import extract

__all__ = ["extract"]
