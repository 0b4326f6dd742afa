"""What the user means by the name of a revision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.errors import ConfigError
from pipeline.workflows.revision.committed import commit_revision
from pipeline.workflows.revision.folder import folder_revision
from pipeline.workflows.revision.git import repository

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.workflows.revision.values import Revision
    from pipeline.workspace import Workspace

_HINT = "name a commit, branch or tag that this clone has, or a folder"


def named_revision(workspace: Workspace, name: str, folder: Path) -> Revision:
    """Return the revision that the user calls `name`: a folder, relative to `folder`, or a revision of git.

    Where there are both, a name with "/" is the folder's, any other the revision's. Raises ConfigError where there is
    neither, SourceError where the revision has no articles.
    """
    path = folder / name
    is_folder = _is_folder(path)
    if not name or name.startswith("-"):
        raise ConfigError(f"{name!r}: not a revision", _HINT)
    if is_folder and ("/" in name or name in {".", ".."}):
        return folder_revision(workspace, path, name)
    try:
        found = repository(workspace.settings.root)
    except ConfigError:
        if is_folder:
            return folder_revision(workspace, path, name)
        raise
    commit = found.commit(name)
    if commit:
        return commit_revision(workspace, found, commit, name)
    if is_folder:
        return folder_revision(workspace, path, name)
    raise ConfigError(f"{name}: neither a revision of git nor a folder", _HINT)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a name that no file can have
        return False
