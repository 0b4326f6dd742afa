"""What was wrong already at a revision of git."""

from __future__ import annotations

import re
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from pipeline.errors import ConfigError
from pipeline.workflows.files import LARGEST
from pipeline.workflows.revision.git import Repository, repository
from pipeline.workspace import PAGE_SUFFIXES, Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator

    from pipeline.model import Finding

_READ = (*PAGE_SUFFIXES, ".po", ".tsv")
"""How the names of files end that checks read."""
_ACROSS = ("inconsistent-translation", "same-translation")
_MEASURED = re.compile(r"([\d,]+) (?:texts? missing|too many|blocks? too few)")
_Figures = tuple[int, ...]
_Identity = tuple[str, ...]


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
            for where, tree in _trees(found, commit, settings.root / folder, folder):
                _lay_out(where, tree, root / folder)
        yield Workspace(replace(settings, root=root))


def _trees(found: Repository, commit: str, path: Path, folder: str) -> Iterator[tuple[Repository, str]]:
    """Yield the tree of a folder at a commit, and the repository that has it; nothing where git knows of none.

    The folder may be a submodule, or a link to a folder of this repository.
    """
    name = found.tree(commit, folder)
    if not name:
        return
    if _is_tree(found, name):
        yield found, name
    elif path.is_dir():
        other = repository(path)
        yield from (
            (other, tree) for tree in (other.tree(name, ""), other.tree(commit, "")) if tree and _is_tree(other, tree)
        )


def _is_tree(found: Repository, name: str) -> bool:
    try:
        found.files(name, deep=False)
    except ConfigError:
        return False
    return True


def _lay_out(found: Repository, tree: str, folder: Path) -> None:
    """Write the files of a tree; of those that no check reads there only needs to be something of that name."""
    entries = [entry for entry in found.files(tree) if _is_inside(entry.path)]
    read = [entry for entry in entries if entry.path.lower().endswith(_READ)]
    for entry in {*entries}.difference(read):
        _write(folder / entry.path, b"")
    for entry, data in zip(read, found.blobs([entry.blob for entry in read], LARGEST), strict=True):
        if data is not None:
            _write(folder / entry.path, data)


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def _is_inside(path: str) -> bool:
    """Say whether a path of a tree, which anybody may have made, stays in its folder."""
    return not path.startswith("/") and ".." not in PurePosixPath(path).parts


def known_before(before: Iterable[Finding], revision: str, pages: Container[str]) -> Callable[[Finding], str]:
    """Return the excuse of what was found at a revision too, as often as it was, and not waived there.

    `pages` are those that there are. What was wrong with a text of a page that is gone counts wherever the text went.
    """
    known: defaultdict[_Identity, list[_Figures]] = defaultdict(list)
    for finding in before:
        if not finding.excused:
            is_gone = finding.unit and finding.page not in pages
            known[_identity(finding, "" if is_gone else finding.page)].append(_figures(finding))

    def excuse(finding: Finding) -> str:
        figures = _figures(finding)
        for page in dict.fromkeys((finding.page, "")):
            then = known.get(_identity(finding, page), [])
            same = next((at for at, were in enumerate(then) if _is_no_worse(figures, were)), None)
            if same is not None:
                del then[same]
                return f"was so at {revision}"
        return ""

    return excuse


def _identity(finding: Finding, page: str) -> _Identity:
    """Return what makes two findings the same, wherever the entry stands in its file.

    Findings that compare entries name the lines of others, and those on whole files say how much is wrong.
    """
    said = finding.target if finding.check in _ACROSS else "" if _figures(finding) else finding.message
    return (finding.check, finding.severity, page, finding.locale, finding.unit, said)


def _figures(finding: Finding) -> _Figures:
    """Return how much is wrong, as far as a finding on a whole file or locale says it."""
    told = () if finding.unit else _MEASURED.findall(finding.message)
    return tuple(int(number.replace(",", "")) for number in told)


def _is_no_worse(figures: _Figures, then: _Figures) -> bool:
    return len(figures) == len(then) and all(now <= before for now, before in zip(figures, then, strict=True))
