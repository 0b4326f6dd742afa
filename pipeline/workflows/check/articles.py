"""Checking the articles of a project: their links, images, headings, dates, and damage that import left in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.articles import Site
from pipeline.checks.articles.facts import Flaw
from pipeline.fs import walk
from pipeline.model import Finding, Severity, Span
from pipeline.workflows.check.article_page import Article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from pipeline.checks.base import Remark
    from pipeline.workflows.check.cache import Verdicts
    from pipeline.workflows.check.judge import Verdict
    from pipeline.workflows.survey import PageSurvey
    from pipeline.workspace import Workspace


def article_findings(
    workspace: Workspace,
    surveys: Sequence[PageSurvey],
    clock: Callable[[], datetime],
    verdicts: Verdicts,
) -> Iterator[Finding]:
    """Yield what is wrong with the articles of a project that can be read, page by page, in the order of each page.

    `surveys` are all pages of the project. `clock` gives the present time, with a time zone. `verdicts` remember the
    damage of pages, which takes long to look for. Raises SourceError where the source folder cannot be read.
    """
    articles = [Article(workspace, item, item.document) for item in surveys if item.document]
    site = Site(
        frozenset(walk(workspace.source_folder)),
        {article.inner: article.read.facts.anchors for article in articles},
        workspace.settings.base_url,
    )
    known = verdicts.get(article.digest for article in articles)
    new: dict[bytes, Verdict] = {}
    now = clock()
    for article in articles:
        if article.digest not in known:
            new[article.digest] = known[article.digest] = tuple(article.damage())
        flaws = [*article.flaws(site, now), *map(_flaw, known[article.digest])]
        yield from map(article.finding, sorted(flaws, key=lambda flaw: (flaw.span.start, flaw.check)))
        yield from article.older_translations()
    verdicts.add(new)


def _flaw(said: tuple[str, Remark]) -> Flaw:
    check, remark = said
    message, _, hint = remark.message.partition("\n")
    return Flaw(remark.source or Span(0, 0), check, remark.severity or Severity.MAJOR, message, hint)
