"""Which old block became which new one, over all pages of a project."""

from pipeline.diff.align.project import align

__all__ = ["align"]
