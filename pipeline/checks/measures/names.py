"""Names of months and weekdays in any language, from the CLDR."""

from __future__ import annotations

import re
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.measures import data_times as data

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from babel import Locale


class Names(NamedTuple):
    """Names of a language: months by name as in running text (1 to 12), weekdays by name (0 is Monday).

    `short` are abbreviated months and those that are other words too: they need a day or a year beside them.
    `written` are the names of months in dates.
    """

    months: Mapping[str, int]
    short: frozenset[str]
    weekdays: Mapping[str, int]
    written: Mapping[int, str]
    finder: re.Pattern[str] | None


_NOTHING = Names(MappingProxyType({}), frozenset(), MappingProxyType({}), MappingProxyType({}), None)


@lru_cache
def names(language: str) -> Names:
    """Return the names in a language (BCP 47 tag); none in a language that the CLDR does not know."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - takes a while to load

    try:
        locale = Locale.parse(language.partition("-")[0].lower())
    except (UnknownLocaleError, ValueError):
        return _NOTHING
    wide = dict(_months(locale, "wide"))
    brief = {name: month for name, month in _months(locale, "abbreviated") if name not in wide}
    code = locale.language
    months = {**brief, **wide, **data.MORE_MONTHS.get(code, {})}
    days = {name.lower(): day for form in ("format", "stand-alone") for day, name in locale.days[form]["wide"].items()}
    weekdays = {**days, **data.MORE_WEEKDAYS.get(code, {})}
    finder = re.compile("|".join(map(re.escape, sorted(weekdays, key=lambda name: (-len(name), name)))))
    short = frozenset((*brief, *data.MORE_SHORT.get(code, ())))
    return Names(months, short, weekdays, dict(locale.months["format"]["wide"]), finder)


def _months(locale: Locale, width: str) -> Iterator[tuple[str, int]]:
    for form in ("stand-alone", "format"):
        yield from ((name.rstrip("."), month) for month, name in locale.months[form][width].items())
