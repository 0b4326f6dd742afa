"""What was wrong already at a revision of git."""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from pipeline.errors import ConfigError
from pipeline.workflows.revision.git import Repository, repository
from pipeline.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pipeline.model import Finding

_LIMIT = 200_000_000
"""Bytes; a file larger than this is neither article nor catalog."""


@contextmanager
def project_at(workspace: Workspace, revision: str) -> Iterator[Workspace]:
    """Lay out the project as it was at a revision, with the present settings, in a folder that goes away afterwards.

    Only the folders with articles, catalogs and glossary are. Raises ConfigError where there is no such revision.
    """
    settings = workspace.settings
    found = repository(settings.root)
    commit = found.commit(revision)
    if not commit:
        raise ConfigError(f"{revision}: not a revision of git", "name a commit, branch or tag that this clone has")
    with TemporaryDirectory(prefix="pipeline-") as name:
        root = Path(name).resolve()
        for folder in (settings.source, settings.locales_dir, settings.glossary_dir):
            (root / folder).mkdir(parents=True)
            _lay_out(found, found.tree(commit, folder), root / folder)
        yield Workspace(replace(settings, root=root))


def _lay_out(found: Repository, tree: str, folder: Path) -> None:
    entries = [entry for entry in found.files(tree) if _is_inside(entry.path)] if tree else []
    for entry, data in zip(entries, found.blobs([entry.blob for entry in entries], _LIMIT), strict=True):
        file = folder / entry.path
        if data is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)


def _is_inside(path: str) -> bool:
    """Say whether a path of a tree, which anybody may have made, stays in its folder."""
    return not path.startswith("/") and ".." not in PurePosixPath(path).parts


def known_before(before: Iterable[Finding], revision: str) -> Callable[[Finding], str]:
    """Return the excuse of what was found at a revision too, as often as it was."""
    known = Counter(map(_identity, before))

    def excuse(finding: Finding) -> str:
        identity = _identity(finding)
        if not known[identity]:
            return ""
        known[identity] -= 1
        return f"was so at {revision}"

    return excuse


def _identity(finding: Finding) -> tuple[str, ...]:
    """Return what makes two findings the same, wherever the entry stands in its file."""
    return (finding.check, finding.severity, finding.page, finding.locale, finding.unit, finding.message)
