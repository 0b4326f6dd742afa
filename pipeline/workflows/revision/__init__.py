"""States of a project's articles: the last sync, the working tree, a git revision, a folder."""

from pipeline.workflows.revision.choose import named_revision
from pipeline.workflows.revision.folder import working_tree
from pipeline.workflows.revision.synced import last_sync
from pipeline.workflows.revision.values import Content, Revision

__all__ = ["Content", "Revision", "last_sync", "named_revision", "working_tree"]
