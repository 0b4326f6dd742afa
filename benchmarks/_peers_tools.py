"""How each tool brings translated pages up to date, in the way its own manual describes."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, NamedTuple

import polib
from _gettext import MSGMERGE, PIPELINE, WIDE, missing, run
from _peers_values import Answers, Pages, Said, plain, render

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

SETTINGS = 'locales = ["de"]\n'
HTML2PO = ("html2po", "--progress=none", "-P")
POT2PO = ("pot2po", "--progress=none")
_PO4A = """[po4a_langs] de
[po4a_paths] po/all.pot $lang:po/$lang.po
"""


class Tool(NamedTuple):
    """A way to update catalogs: what it needs, and what it makes in `work` of its `source` folder.

    `update` is called once for each state of the pages; `catalogs` says which catalog holds a page's entries.
    """

    name: str
    source: str
    update: Callable[[Path], None]
    catalog: str
    tools: tuple[str, ...] = ()

    def possible(self) -> bool:
        """Say whether everything that it needs is installed."""
        return not missing(self.tools)


def measure(tool: Tool, work: Path, states: Sequence[Pages], german: Mapping[str, str]) -> Answers:
    """Let a tool take in the first pages, translate them, and let it update them with each later state."""
    for number, pages in enumerate(states):
        _write_pages(work / tool.source, pages)
        tool.update(work)
        if not number:
            for path in {_catalog(tool, work, page) for page in pages}:
                _translate(path, german)
            tool.update(work)
    return {page: read(_catalog(tool, work, page)) for page in states[-1]}


def _write_pages(folder: Path, pages: Pages) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, blocks in pages.items():
        (folder / f"{name}.html").write_text(render(f"Page {name}", blocks), encoding="utf-8")


def _catalog(tool: Tool, work: Path, page: str) -> Path:
    return work / tool.catalog.format(page=page)


def _translate(path: Path, german: Mapping[str, str]) -> None:
    catalog = polib.pofile(str(path), wrapwidth=WIDE)
    for entry in catalog:
        entry.msgstr = german.get(plain(entry.msgid), entry.msgstr)
    catalog.save(str(path))


def read(path: Path) -> dict[str, Said]:
    """Return what a catalog says of each text, by its plain words."""
    entries = (entry for entry in polib.pofile(str(path)) if not entry.obsolete)
    return {plain(entry.msgid): Said(entry.msgstr, _is_current(entry)) for entry in entries}


def _is_current(entry: polib.POEntry) -> bool:
    return bool(entry.msgstr) and "fuzzy" not in entry.flags


def sync(work: Path) -> None:
    """Update with this project's `sync`."""
    (work / "pipeline.toml").write_text(SETTINGS, encoding="utf-8")
    run((*PIPELINE, "sync"), folder=work)


def po4a(work: Path) -> None:
    """Update one catalog of all pages with po4a."""
    configure_po4a(work)
    run(("po4a", "--quiet", "--no-translations", "po4a.cfg"), folder=work)


def configure_po4a(work: Path, options: str = "") -> None:
    """Write the configuration of po4a, with options for each page."""
    (work / "po").mkdir(exist_ok=True)
    names = sorted(path.name for path in (work / "source").glob("*.html"))
    lines = [f"[type: xhtml] source/{name} $lang:out/{name}{options}\n" for name in names]
    (work / "po4a.cfg").write_text(_PO4A + "".join(lines), encoding="utf-8")


def pot2po(work: Path) -> None:
    """Update the catalog of each page with the two programs of Translate Toolkit."""
    old = _templates(work)
    template = ("-t", str(old)) if old.exists() else ()
    run((*POT2PO, *template, "pot", "po"), folder=work)


def msgmerge(work: Path) -> None:
    """Update the catalog of each page with its template."""
    _merge(work, lambda _all: ())


def msgmerge_compendium(work: Path) -> None:
    """Do the same with the catalogs of all pages as compendium."""
    _merge(work, lambda all_pages: ("--compendium", str(all_pages)))


def _merge(work: Path, options: Callable[[Path], tuple[str, ...]]) -> None:
    old = _templates(work)
    (work / "po").mkdir()
    compendium = work / "all.po"
    if catalogs := sorted(old.glob("*.po")):
        run(("msgcat", "--use-first", *map(str, catalogs), "-o", str(compendium)))
    else:
        _write_empty(compendium)
    for template in sorted((work / "pot").glob("*.pot")):
        start = old / f"{template.stem}.po"
        if not start.exists():
            start = work / "empty.po"
            _write_empty(start)
        output = work / "po" / f"{template.stem}.po"
        run((*MSGMERGE, "--previous", *options(compendium), str(start), str(template), "-o", str(output)))


def _write_empty(path: Path) -> None:
    made = polib.POFile()
    made.metadata = {"Content-Type": "text/plain; charset=UTF-8", "Language": "de"}
    made.save(str(path))


def _templates(work: Path) -> Path:
    """Make templates of all pages; put the catalogs aside and return their folder."""
    old = work / "old"
    shutil.rmtree(old, ignore_errors=True)
    shutil.rmtree(work / "pot", ignore_errors=True)
    if (work / "po").exists():
        (work / "po").rename(old)
    run((*HTML2PO, "source", "pot"), folder=work)
    return old


_EACH = "po/{page}.po"
TOOLS = (
    Tool("pipeline sync", "source_en", sync, "locales/de/LC_MESSAGES/{page}.po"),
    Tool("po4a", "source", po4a, "po/de.po", ("po4a",)),
    Tool("html2po, pot2po", "source", pot2po, _EACH, (HTML2PO[0], POT2PO[0])),
    Tool("html2po, msgmerge", "source", msgmerge, _EACH, (HTML2PO[0], "msgmerge")),
    Tool("… msgmerge -C", "source", msgmerge_compendium, _EACH, (HTML2PO[0], "msgmerge", "msgcat")),
)
