"""What the settings say about the checks, for each page and locale."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import cache
from typing import TYPE_CHECKING

from pipeline.checks.policy import OFF, Policy
from pipeline.checks.registry import USUAL
from pipeline.config.values import nearest
from pipeline.errors import ConfigError
from pipeline.model import Severity

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from pipeline.config import Settings
    from pipeline.config.settings import Severities


class Policies:
    """The policies of a project. Raises ConfigError where its settings name a check that there is not."""

    def __init__(self, settings: Settings) -> None:
        for place, check in _named(settings):
            if check not in USUAL:
                hint = nearest(check, USUAL, "docs/checks.md lists all")
                raise ConfigError(f"{place}: there is no check {check!r}", hint)
        self._settings = settings
        self.of = cache(self._of)

    def _of(self, page: str, locale: str) -> Policy:
        """Return the policy for a page in a locale (BCP 47 tag): that of the page wins over that of the locale."""
        settings = self._settings
        language = locale.partition("-")[0]
        tables = [settings.check_severity]
        tables += [table for tag, table in settings.check_locales if tag == language]
        tables += [table for tag, table in settings.check_locales if tag == locale != language]
        tables += [table for pattern, table in settings.check_pages if fnmatchcase(page, pattern)]
        severities = {check: None if name == OFF else Severity(name) for table in tables for check, name in table}
        return Policy(severities, frozenset(settings.check_waivable))

    def may_block(self, checks: Container[str]) -> bool:
        """Say whether one of these checks, none of which is a blocker by itself, is one anywhere."""
        settings = self._settings
        more = (table for _, table in (*settings.check_locales, *settings.check_pages))
        wanted = {check for table in (settings.check_severity, *more) for check, name in table if name == "blocker"}
        return any(check in checks for check in wanted)


def _named(settings: Settings) -> Iterator[tuple[str, str]]:
    """Yield each check that settings name, and where."""

    def table(place: str, severities: Severities) -> Iterator[tuple[str, str]]:
        return ((place, check) for check, _ in severities)

    yield from table("check.severity", settings.check_severity)
    for tag, severities in settings.check_locales:
        yield from table(f"check.locales.{tag}", severities)
    for pattern, severities in settings.check_pages:
        yield from table(f"check.pages.{pattern!r}", severities)
    yield from (("check.waivable", check) for check in settings.check_waivable)
