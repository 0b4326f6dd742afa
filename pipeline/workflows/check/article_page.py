"""One article: what its checks say, as findings at their places in its file."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from hashlib import blake2b
from typing import TYPE_CHECKING

from pipeline.catalogs.headers import as_iso, header
from pipeline.checks import freshness
from pipeline.checks.articles import Site, article_flaws
from pipeline.checks.base import Remark
from pipeline.checks.damage import find_damage
from pipeline.model import CodeKind, Finding, Place, Span, State
from pipeline.workflows.check.article_blocks import source_offset, source_offsets, text_blocks
from pipeline.workflows.check.article_dates import dates, languages
from pipeline.workflows.check.article_facts import Read, read_facts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from pipeline.checks.articles.facts import Flaw
    from pipeline.checks.freshness import Stated
    from pipeline.model import Document
    from pipeline.workflows.survey import PageSurvey
    from pipeline.workspace import Workspace

_NOBODY_LOOKED = "compare the translation with the page, and save it in your translation program"


class Article:
    """One page of a project, with what is read of it."""

    def __init__(self, workspace: Workspace, survey: PageSurvey, document: Document) -> None:
        self.workspace, self.survey, self.document = workspace, survey, document
        self.page, self.language = survey.page, workspace.settings.source_language
        path = workspace.source_file(survey.page)
        self.file, self.inner = workspace.relative(path), path.relative_to(workspace.source_folder).as_posix()
        self.digest = blake2b(document.skeleton.encode(errors="surrogatepass"), digest_size=16).digest()

    @cached_property
    def read(self) -> Read:
        """What is read of the page's source."""
        return read_facts(self.document.skeleton, self.inner)

    @cached_property
    def dates(self) -> tuple[Stated, ...]:
        """The dates that the page states."""
        return dates(self.document, self.read)

    @cached_property
    def _lines(self) -> list[int]:
        text, starts = self.document.skeleton, [0]
        while at := text.find("\n", starts[-1]) + 1:
            starts.append(at)
        return starts

    def flaws(self, site: Site, now: datetime) -> Iterator[Flaw]:
        """Yield what is wrong with the page, damage apart."""
        read, stated = self.read, self.dates
        yield from article_flaws(read.facts, site, self.language)
        yield from freshness.update_due(stated, now)
        yield from freshness.contradictions(stated, now)
        yield from freshness.misprints(read.times, self.language)
        yield from freshness.other_languages(languages(self.document, read), self.language)

    def damage(self) -> Iterator[tuple[str, Remark]]:
        """Yield the damage of the page as checks' verdicts are remembered; the hint stands behind a line feed."""
        blocks = {block.pieces[0][1]: block for block in text_blocks(self.document)}
        places: dict[int, list[int]] = {}
        for found in find_damage([*blocks.values()], page=self.page, file=self.file, language=self.language):
            number, column = found.place.line, found.place.column
            segment = self.document.segments[number - 1]
            if found.check == "damage-foreign-text" and any(code.kind is CodeKind.PROTECTED for code in segment.codes):
                continue
            if number not in places:
                places[number] = source_offsets(self.document, segment)
            at = source_offset(places[number], blocks[number].text, column - 1, segment.span.end)
            message = f"{found.message}\n{found.hint}"
            yield found.check, Remark(message, Span(at, at), severity=found.severity)

    def finding(self, flaw: Flaw) -> Finding:
        """Return a flaw as a finding on the article's file."""
        line = bisect_right(self._lines, flaw.span.start)
        place = Place(self.file, line, flaw.span.start - self._lines[line - 1] + 1)
        return Finding(flaw.check, flaw.severity, flaw.message, place, flaw.hint, page=self.page)

    def older_translations(self) -> Iterator[Finding]:
        """Yield the catalogs without an open entry that nobody has touched since the page was updated."""
        for locale, catalog in self.survey.catalogs.items():
            revised = as_iso(header(catalog, "PO-Revision-Date").strip()) if catalog else ""
            message = freshness.translation_older(self.dates, revised)
            if message and all(unit.state is State.CURRENT for unit in self.survey.units(locale)):
                file = self.workspace.relative(self.workspace.catalog_file(locale, self.page))
                severity = freshness.SEVERITIES["translation-older"]
                yield Finding(
                    "translation-older", severity, message, Place(file), _NOBODY_LOOKED, page=self.page, locale=locale
                )
