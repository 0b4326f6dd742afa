"""Words of the articles that the glossary may lack."""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack
from typing import TYPE_CHECKING, NamedTuple

from pipeline.errors import ConfigError, GlossaryError
from pipeline.fs import lock, read_bytes, write_files
from pipeline.glossary.candidates import candidates, read_rejected, with_rejected, write_rejected
from pipeline.glossary.source import SourceTerms
from pipeline.text import has_half_character
from pipeline.workflows.files import read_article
from pipeline.workflows.glossary.load import LIMIT, load_glossary
from pipeline.workflows.memory.project import open_project_memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from pipeline.glossary.candidates import Candidate, Rejected
    from pipeline.workflows.memory.project import ProjectMemory
    from pipeline.workflows.memory.values import Concordance
    from pipeline.workspace import Workspace

_ASKED = 20
"""In so many texts of the memory a candidate is looked for."""


class Remembered(NamedTuple):
    """What the memory of a locale says of a candidate.

    `texts` is in how many translated texts it stands (20 for more), `words` what probably translates it, the most
    frequent first; `source` and `target` are the shortest of these texts.
    """

    locale: str
    texts: int
    words: tuple[str, ...]
    source: str
    target: str


class TermCandidate(NamedTuple):
    """A phrase of the articles that may be a term, and what the memory of each locale says, where it knows anything."""

    candidate: Candidate
    remembered: tuple[Remembered, ...]


def term_candidates(
    workspace: Workspace,
    *,
    limit: int = 50,
    minimum: int = 2,
    progress: Callable[[int], None] = lambda _done: None,
) -> tuple[tuple[TermCandidate, ...], int]:
    """Return at most `limit` candidates, the best first, and how many there are.

    Only phrases that stand in the articles at least `minimum` times count. What the glossary has, and what was
    rejected, is left out. Raises GlossaryError, SourceError, CatalogError and StoreError for what cannot be read.
    """
    language = workspace.settings.source_language
    terms = SourceTerms(load_glossary(workspace), language)

    def is_known(phrase: str) -> bool:
        return any(hit.span == (0, len(phrase)) for hit in terms.hits(phrase))

    texts = list(_texts(workspace, progress))
    rejected = load_rejected(workspace).terms(language)
    found = candidates(texts, language, is_known, rejected, minimum=minimum)
    return tuple(_remembered(workspace, found[:limit])), len(found)


def _texts(workspace: Workspace, progress: Callable[[int], None]) -> Iterator[tuple[str, str]]:
    for done, page in enumerate(workspace.pages(), 1):
        progress(done)
        yield from ((page, segment.text) for segment in read_article(workspace, page).segments)


def _remembered(workspace: Workspace, found: Sequence[Candidate]) -> Iterator[TermCandidate]:
    with ExitStack() as stack:
        locales = workspace.settings.locales if found else ()
        memories = {locale: stack.enter_context(open_project_memory(workspace, locale)) for locale in locales}
        for candidate in found:
            said = (_said(locale, memory, candidate) for locale, memory in memories.items())
            yield TermCandidate(candidate, tuple(filter(None, said)))


def _said(locale: str, memory: ProjectMemory, candidate: Candidate) -> Remembered | None:
    found = (entry for form, _ in candidate.forms for entry in memory.concordance(form, _ASKED))
    entries = [*{(entry.source, entry.target): entry for entry in found}.values()][:_ASKED]
    if not entries:
        return None
    words = Counter(word for entry in entries for word in _marked(entry))
    shortest = min(entries, key=lambda entry: len(entry.source))
    ranked = sorted(words.items(), key=lambda item: (-item[1], item[0]))
    likely = tuple(word for word, number in ranked if number > 1 or len(entries) == 1)
    return Remembered(locale, len(entries), likely, shortest.source, shortest.target)


def _marked(entry: Concordance) -> set[str]:
    return {entry.target[start:end] for start, end in entry.target_marks}


def load_rejected(workspace: Workspace) -> Rejected:
    """Return the words that were rejected. Raises GlossaryError where their table cannot be read."""
    file = workspace.rejected_file
    name = workspace.relative(file)
    data = read_bytes(file, limit_bytes=LIMIT, error=GlossaryError, file=name) if file.exists() else b""
    return read_rejected(data, name)


def reject(workspace: Workspace, words: Sequence[str], *, reason: str, today: date) -> None:
    """Take note that words of the articles are no terms, so that they are not proposed again.

    Raises ConfigError for a word that is empty or cannot be written, GlossaryError for an unreadable table.
    """
    for word in words:
        if not word.strip() or has_half_character(word) or has_half_character(reason):
            raise ConfigError(f"{word!a}: not a word", "give one of the candidates")
    with lock(workspace.settings.root):
        known, language = load_rejected(workspace), workspace.settings.source_language
        rejected = with_rejected(known, language, words, today, reason)
        write_files({workspace.rejected_file: write_rejected(rejected)}, root=workspace.settings.root)
