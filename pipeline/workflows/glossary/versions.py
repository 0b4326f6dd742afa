"""The glossary as it is, as it was in a commit, or in any file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.errors import ConfigError, GlossaryError
from pipeline.fs import read_bytes
from pipeline.model import Glossary
from pipeline.workflows.glossary.load import LIMIT, load_glossary

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.workspace import Workspace

_HINT = "name a file, or a commit, branch or tag that this clone has"


def named_glossary(workspace: Workspace, name: str, folder: Path) -> Glossary:
    """Return the glossary that the user calls `name`: a table relative to `folder`, or a revision of git.

    "" is the project's glossary as it is; a revision without a glossary has an empty one. Raises GlossaryError where it
    cannot be read, ConfigError where there is neither.
    """
    from pipeline.glossary.table import load_table  # noqa: PLC0415  # heavy

    if not name:
        return load_glossary(workspace)
    if _is_file(folder / name):
        return load_table(read_bytes(folder / name, limit_bytes=LIMIT, error=GlossaryError, file=name), name)
    data = _committed(workspace, name)
    return load_table(data, f"{name}:{workspace.relative(workspace.glossary_file)}") if data is not None else Glossary()


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name that no file can have, or one in a folder that nobody may enter
        return False


def _committed(workspace: Workspace, name: str) -> bytes | None:
    """Return the table in a commit, None where that has none."""
    from pipeline.workflows.revision.git import repository  # noqa: PLC0415

    try:
        found = repository(workspace.settings.root)
    except ConfigError as error:
        raise ConfigError(f"{name}: there is no such file, and no revision: {error.message}", _HINT) from None
    commit = found.commit(name)
    if not commit:
        raise ConfigError(f"{name}: neither a revision of git nor a file", _HINT)
    blob = found.tree(commit, workspace.relative(workspace.glossary_file))
    if not blob:
        return None
    (data,) = found.blobs([blob], LIMIT)
    if data is None:
        raise GlossaryError(f"{name}: the glossary is larger than {LIMIT:,} bytes", "compare with another revision")
    return data
