"""What an edit does to the translations: a comparison of two states of the articles."""

from pipeline.workflows.diff.run import diff

__all__ = ["diff"]
