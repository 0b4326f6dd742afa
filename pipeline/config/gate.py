"""What the values of the settings of checks may be; see `pipeline.config.values`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pipeline.config import values
from pipeline.config.values import WrongValueError, converted
from pipeline.model.finding import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.config.settings import Severities

_T = TypeVar("_T")
GENDER = ("pairs", "star", "colon", "underscore", "inner-capital", "slash", "masculine")
_severity = values.one_of(*SEVERITIES, "off")
_share = values.whole(0, 100, "percent")
days = values.whole(0, 366, "days")


def severities(value: object) -> Severities:
    """Take a table from checks to severities."""
    return _table(values.name, _severity)(value)


def by_locale(value: object) -> tuple[tuple[str, Severities], ...]:
    """Take a table from language tags to tables from checks to severities."""
    return _table(values.language, severities)(value)


def by_page(value: object) -> tuple[tuple[str, Severities], ...]:
    """Take a table from patterns of page names to tables from checks to severities."""
    return _table(pattern, severities)(value)


def shares(value: object) -> tuple[tuple[str, int], ...]:
    """Take a table from language tags to whole percentages."""
    return _table(values.language, _share)(value)


def pattern(value: object) -> str:
    """Take a pattern of page names, as `fnmatch` has it: "news/*"."""
    given = values.text(value)
    if not given or not given.isprintable():
        raise WrongValueError(f"{given!r} is no pattern of pages", 'give one such as "news/*"')
    return given


def _table(
    key: Callable[[object], str], item: Callable[[object], _T]
) -> Callable[[object], tuple[tuple[str, _T], ...]]:
    def convert(value: object) -> tuple[tuple[str, _T], ...]:
        if not isinstance(value, dict):
            raise WrongValueError("must be a table", "write it as {… = …}, or under a header of its own in brackets")
        return tuple((converted(key, name, name), converted(item, inner, name)) for name, inner in value.items())

    return convert
