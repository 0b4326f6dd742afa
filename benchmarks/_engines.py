"""What brings translations of an old page to the new ones: `pipeline`, msgmerge and po4a, each in its usual ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from _gettext import MSGMERGE, PIPELINE, Entry, fill, missing, read_catalog, run, write_catalog
from _pseudo import pseudo

from pipeline.text import collapse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

Entries = dict[str, Entry]
SETTINGS = 'locales = ["de"]\n'
DAMAGED = 1
"""The exit code of `pipeline import` where something in the page is damaged."""
PO4A = ("po4a-updatepo", "--format", "text", "--option", "nobullets", "--master-charset", "UTF-8")


class Revision(NamedTuple):
    """The blocks of a project before, and of each of its pages after; `results` is what `sync` left in the catalogs."""

    old: tuple[str, ...]
    pages: Mapping[str, tuple[str, ...]]
    results: Mapping[str, Entries]


class Method(NamedTuple):
    """A way to bring translations along, the tools it needs, and whether it is the project's own."""

    name: str
    apply: Callable[[Revision, Path], Mapping[str, Entries]]
    tools: tuple[str, ...] = ()
    own: bool = False

    def possible(self) -> bool:
        """Say whether everything that it needs is installed."""
        return not missing(self.tools)


def revise(project: Path, old: Path, new: Sequence[Path]) -> Revision:
    """Import and translate an old page in a project of its own, put the new ones in its place, and sync."""
    project.mkdir()
    (project / "pipeline.toml").write_text(SETTINGS, encoding="utf-8")
    import_pages(project, [old])
    catalogs = project / "locales" / "de" / "LC_MESSAGES"
    before = {path.stem: read_catalog(path) for path in catalogs.glob("*.po")}
    for name, entries in before.items():
        fill(catalogs / f"{name}.po", {source: pseudo(source) for source in entries})
    run((*PIPELINE, "sync"), folder=project)
    (project / "source_en" / f"{old.stem}.html").unlink()
    import_pages(project, new)
    pages = sorted(path.stem for path in (project / "source_en").glob("*.html"))
    after = {page: read_catalog(catalogs / f"{page}.po") for page in pages}
    return Revision(tuple(_distinct(before.values())), {name: tuple(each) for name, each in after.items()}, after)


def import_pages(project: Path, files: Sequence[Path]) -> None:
    """Import pages and sync."""
    run((*PIPELINE, "import", "--force", *map(str, files)), folder=project, accepted=(0, DAMAGED))
    run((*PIPELINE, "sync"), folder=project)


def synced(revision: Revision, _work: Path) -> Mapping[str, Entries]:
    """Return what `sync` alone made."""
    return revision.results


def merged(command: Sequence[str]) -> Callable[[Revision, Path], Mapping[str, Entries]]:
    """Return a method that updates one catalog of everything old with one template of everything new."""

    def apply(revision: Revision, work: Path) -> Mapping[str, Entries]:
        old = write_old(revision, work)
        template, output = work / "new.pot", work / "new.po"
        write_catalog(template, dict.fromkeys(_distinct(revision.pages.values()), ""))
        run((*command, str(old), str(template), "-o", str(output)))
        return dict.fromkeys(revision.pages, read_catalog(output))

    return apply


def with_compendium(revision: Revision, work: Path) -> Mapping[str, Entries]:
    """Start an empty catalog for each new page and take the old one as compendium."""
    return {page: _from_compendium(revision, work, page, {}) for page in revision.pages}


def with_compendium_initialised(revision: Revision, work: Path) -> Mapping[str, Entries]:
    """Do the same onto catalogs that hold the new texts already, as msginit leaves them."""
    starts = {page: dict.fromkeys(blocks, "") for page, blocks in revision.pages.items()}
    return {page: _from_compendium(revision, work, page, start) for page, start in starts.items()}


def _from_compendium(revision: Revision, work: Path, page: str, start: Mapping[str, str]) -> Entries:
    old = write_old(revision, work)
    catalog, template, output = work / "de.po", work / f"{page}.pot", work / f"{page}.po"
    write_catalog(catalog, start, "de")
    write_catalog(template, dict.fromkeys(revision.pages[page], ""))
    run((*MSGMERGE, "--compendium", str(old), str(catalog), str(template), "-o", str(output)))
    return read_catalog(output)


def with_po4a(revision: Revision, work: Path) -> Mapping[str, Entries]:
    """Let po4a extract the blocks as paragraphs of a text, and update one catalog with the new texts."""
    catalog, old = work / "de.po", work / "old.txt"
    write_text(old, revision.old)
    run((*PO4A, "--master", str(old), "--po", str(catalog)))
    fill(catalog, {source: pseudo(source) for source in read_catalog(catalog)})
    masters = [work / f"{page}.txt" for page in revision.pages]
    for master, blocks in zip(masters, revision.pages.values(), strict=True):
        write_text(master, blocks)
    run((*PO4A, *(part for master in masters for part in ("--master", str(master))), "--po", str(catalog)))
    entries = {collapse(source): entry for source, entry in read_catalog(catalog).items()}
    return dict.fromkeys(revision.pages, entries)


def write_text(path: Path, blocks: Iterable[str]) -> None:
    """Write blocks as paragraphs."""
    path.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")


def write_old(revision: Revision, work: Path) -> Path:
    """Write everything old with its pseudo-translation into one catalog."""
    path = work / "old.po"
    write_catalog(path, {source: pseudo(source) for source in revision.old}, "de")
    return path


def _distinct(groups: Iterable[Iterable[str]]) -> dict[str, None]:
    return dict.fromkeys(source for group in groups for source in group)


METHODS = (
    Method("pipeline sync", synced, own=True),
    Method("pipeline merge, one template", merged((*PIPELINE, "merge")), own=True),
    Method("msgmerge, one template", merged(MSGMERGE), ("msgmerge",)),
    Method("msgmerge -C, each page", with_compendium, ("msgmerge",)),
    Method("msgmerge -C, after msginit", with_compendium_initialised, ("msgmerge",)),
    Method("po4a, one catalog", with_po4a, ("po4a-updatepo",)),
)
