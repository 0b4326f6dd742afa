"""Bringing templates and catalogs up to date with the articles."""

from pipeline.workflows.sync.result import SyncResult, SyncRow
from pipeline.workflows.sync.run import sync

__all__ = ["SyncResult", "SyncRow", "sync"]
