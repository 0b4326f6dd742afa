"""What the values of the settings of checks may be; see `pipeline.config.values`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pipeline.config import values
from pipeline.config.values import WrongValueError
from pipeline.model import Severity

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.config.settings import Severities

_T = TypeVar("_T")
SEVERITIES = tuple(map(str, Severity))
GENDER = ("pairs", "star", "colon", "underscore", "inner-capital", "slash", "masculine")
_severity = values.one_of(*SEVERITIES, "off")
_LONGEST_GRACE = 366
_HUNDRED = 100


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


def days(value: object) -> int:
    """Take a number of days."""
    return _whole(value, _LONGEST_GRACE, "days")


def _share(value: object) -> int:
    return _whole(value, _HUNDRED, "percent")


def _whole(value: object, most: int, noun: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise WrongValueError("must be a whole number", f"give it in {noun}")
    if not 0 <= value <= most:
        raise WrongValueError(f"{value} is out of range", f"give 0 to {most} {noun}")
    return value


def _table(
    key: Callable[[object], str], item: Callable[[object], _T]
) -> Callable[[object], tuple[tuple[str, _T], ...]]:
    def convert(value: object) -> tuple[tuple[str, _T], ...]:
        if not isinstance(value, dict):
            raise WrongValueError("must be a table", "write it as {… = …}, or under a header of its own in brackets")
        return tuple((_at(name, key, name), _at(name, item, inner)) for name, inner in value.items())

    return convert


def _at(step: str, convert: Callable[[object], _T], value: object) -> _T:
    try:
        return convert(value)
    except WrongValueError as error:
        error.path = (step, *error.path)
        raise
