"""Saved web pages and plain texts into articles."""

from __future__ import annotations

import re
from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.damage import find_damage
from pipeline.errors import ConfigError, SourceError
from pipeline.formats.article import text_blocks, write_article
from pipeline.formats.furniture import extend_furniture, furniture_texts, separate_furniture, write_furniture
from pipeline.formats.text import looks_like_html, parse_text
from pipeline.formats.webpage import parse_page
from pipeline.fs import lock, write_files
from pipeline.workflows.files import read_source, read_source_bytes
from pipeline.workflows.progress import silent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pipeline.formats.article import Article
    from pipeline.formats.furniture.separate import Separated
    from pipeline.model import Finding, TextBlock
    from pipeline.workspace import Workspace

FURNITURE = "site-furniture"
"""The page that holds what stands on every page of the imported site."""

_NOT_IN_NAME = re.compile(r"[^\w.-]+")
_KNOWN_SUFFIX = re.compile(r"\.(?:html?|xhtml|txt|text|md)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Imported:
    """One imported file, the page it became, and how many blocks of text that page has."""

    file: str
    page: str
    blocks: int


@dataclass(frozen=True, slots=True)
class ImportResult:
    """The pages, the files written (relative to the project's folder), and the damage found in what was imported."""

    pages: tuple[Imported, ...]
    written: tuple[str, ...]
    findings: tuple[Finding, ...]


class _Source(NamedTuple):
    file: str
    article: Article


def import_files(
    workspace: Workspace,
    files: Sequence[Path],
    *,
    sisters: Sequence[Path] = (),
    force: bool = False,
    check: bool = False,
    progress: Callable[[int, int], None] = silent,
) -> ImportResult:
    """Turn files into articles of the project and say what is damaged in them.

    Words that are missing are looked up in the other files, in the project's articles and in `sisters` (older or
    neighbouring versions of the pages, which are not imported). With `check` nothing is written. Raises SourceError
    where a file cannot be read, and ConfigError where a page exists with other content and `force` is not given, or
    where two files would become one page. Raises StoreError where a page cannot be written.
    """
    root = workspace.settings.root
    with nullcontext() if check else lock(root, folders=[workspace.source_folder]):
        result, changes = _import(workspace, files, sisters, progress, force=force)
        written = () if check else write_files(changes, root=root)
        return replace(result, written=tuple(map(workspace.relative, written)))


def _import(
    workspace: Workspace,
    files: Sequence[Path],
    sisters: Sequence[Path],
    progress: Callable[[int, int], None],
    *,
    force: bool,
) -> tuple[ImportResult, dict[Path, bytes]]:
    """Return the result, with nothing written yet, and what to write."""
    sources = [_read(workspace, file) for file in files]
    _check_names(sources)
    separated = separate_furniture([source.article for source in sources], _known_furniture(workspace))
    changes = _changes(workspace, separated)
    if not force:
        _refuse_overwriting(workspace, changes)
    blocks = [text_blocks(article) for article in separated.articles]
    neighbours = [text_blocks(_read(workspace, file).article) for file in (*sisters, *_others(workspace, sources))]
    findings: list[Finding] = []
    for done, source in enumerate(sources):
        progress(done, len(sources))
        known = [*neighbours, *blocks[:done], *blocks[done + 1 :]]
        findings += _damage(separated.articles[done], source.file, known)
    pages = (Imported(source.file, source.article.name, len(blocks[done])) for done, source in enumerate(sources))
    return ImportResult(tuple(pages), (), tuple(findings)), changes


def _damage(article: Article, file: str, sisters: Sequence[Sequence[TextBlock]]) -> list[Finding]:
    """Return what is damaged in the text that is in the article's own language."""
    blocks = text_blocks(article, own_language=True)
    return find_damage(blocks, page=article.name, file=file, sisters=sisters, language=article.language)


def _read(workspace: Workspace, file: Path) -> _Source:
    name = workspace.relative(file)
    text = read_source(workspace, file)
    parse, page = parse_page if looks_like_html(text) else parse_text, page_name(file.name)
    try:
        return _Source(name, parse(text, page))
    except SourceError as error:  # it names the page, which is not there yet
        raise SourceError(f"{name}{error.message.removeprefix(page)}", error.hint) from None


def page_name(file_name: str) -> str:
    """Return the name of the page that a file becomes: "Side effects.txt" becomes "side-effects"."""
    name = _NOT_IN_NAME.sub("-", _KNOWN_SUFFIX.sub("", file_name)).strip("-.").lower()
    if not name:
        raise ConfigError(f"{file_name}: no page can be named after this file", "rename the file")
    return name


def _check_names(sources: Sequence[_Source]) -> None:
    files: dict[str, str] = {}
    for source in sources:
        other = files.setdefault(source.article.name, source.file)
        if other != source.file:
            message = f"{source.file}: would become the same page as {other}, {source.article.name}"
            raise ConfigError(message, "rename one of the files")


def _known_furniture(workspace: Workspace) -> tuple[str, ...]:
    page = _furniture_page(workspace)
    return furniture_texts(page, FURNITURE) if page else ()


def _furniture_page(workspace: Workspace) -> str:
    file = workspace.source_file(FURNITURE)
    return read_source(workspace, file) if file.exists() else ""


def _changes(workspace: Workspace, separated: Separated) -> dict[Path, bytes]:
    changes = {workspace.source_file(article.name): write_article(article).encode() for article in separated.articles}
    if separated.furniture:
        page = _furniture_page(workspace)
        text = extend_furniture(page, separated.furniture, FURNITURE) if page else write_furniture(separated.furniture)
        changes[workspace.source_file(FURNITURE)] = text.encode()
    return changes


def _refuse_overwriting(workspace: Workspace, changes: dict[Path, bytes]) -> None:
    for file, data in changes.items():
        if file.exists() and read_source_bytes(workspace, file) != data and file != workspace.source_file(FURNITURE):
            message = f"{workspace.relative(file)}: the page is there already, with other content"
            raise ConfigError(message, "import with --force to replace it, or rename the file to import")


def _others(workspace: Workspace, sources: Sequence[_Source]) -> list[Path]:
    """Return the project's articles that are not being replaced."""
    replaced = {source.article.name for source in sources} | {FURNITURE}
    pages = workspace.pages() if workspace.source_folder.is_dir() else ()
    return [workspace.source_file(page) for page in pages if page not in replaced]
