"""What a value of each setting may be.

A converter takes what TOML or the command line gives and returns what `Settings` holds, or raises `WrongValueError`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pipeline.errors import ConfigError
from pipeline.languages import canonical_tag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_T = TypeVar("_T")
_NOT_FOR_CONTENT = frozenset({".git", ".pipeline"})


class WrongValueError(Exception):
    """A value that a setting cannot have; `path` leads to the item of a list or the key of a table."""

    def __init__(self, message: str, hint: str, path: tuple[str | int, ...] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.path = path


def title(value: object) -> str:
    """Take a string of printable characters, possibly empty."""
    given = text(value)
    if not given.isprintable():
        raise WrongValueError(f"{given!r} has characters that cannot be shown", "write it on one line")
    return given


def text(value: object) -> str:
    """Take a string, without space around it."""
    if not isinstance(value, str):
        raise WrongValueError(f"must be a string, not {_shown(value)}", "put it in quotes")
    return value.strip()


def one_of(*choices: str) -> Callable[[object], str]:
    """Return the converter that takes one of these strings."""

    def convert(value: object) -> str:
        given = text(value)
        if given not in choices:
            raise WrongValueError(f"{given!r} is not a choice", f"choose one of: {', '.join(choices)}")
        return given

    return convert


def folder(value: object) -> str:
    """Take a folder below the project folder, and return it in its plain form: "./site/" → "site"."""
    given = text(value)
    parts = [part for part in given.split("/") if part not in {"", "."}]
    if given.startswith(("/", "~")) or ".." in parts or "\\" in given or given[1:2] == ":":
        raise WrongValueError(f"{given!r} leads out of the project", "give a folder in the project, with '/'")
    if not parts or not given.isprintable() or not _NOT_FOR_CONTENT.isdisjoint(parts):
        raise WrongValueError(f"{given!r} is no folder for content", "give the name of a folder in the project")
    return "/".join(parts)


def language(value: object) -> str:
    """Take a language tag, and return the canonical one."""
    given = text(value)
    try:
        return canonical_tag(given)
    except ConfigError as error:
        raise WrongValueError(error.message, error.hint) from None


def url(value: object) -> str:
    """Take an absolute http or https address, or "" for none."""
    given = text(value)
    scheme, _, rest = given.partition("://")
    if given and (scheme not in {"http", "https"} or not rest or not _one_word(given)):
        raise WrongValueError(f"{given!r} is no web address", "give one such as 'https://example.org/health'")
    return given


def name(value: object) -> str:
    """Take a name that HTML writes in one word."""
    given = text(value)
    if not given or not _one_word(given):
        raise WrongValueError(f"{given!r} is no name", "give one word without spaces")
    return given


def abbreviation(value: object) -> str:
    """Take a word or words as they stand in running text."""
    given = text(value)
    if not given:
        raise WrongValueError("an empty string is no abbreviation", "remove it")
    return given


def whole(least: int, most: int, unit: str) -> Callable[[object], int]:
    """Return the converter that takes a whole number in this range, of days, say."""

    def convert(value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise WrongValueError(f"must be a whole number, not {_shown(value)}", f"give it in {unit}")
        if not least <= value <= most:
            raise WrongValueError(f"{value} is out of range", f"give {least} to {most} {unit}")
        return value

    return convert


megabytes = whole(1, 1000, "megabytes")
percent = whole(1, 100, "percent")


def server(value: object) -> str:
    """Take the address of a PostgreSQL server, or "" for none; it may hold a password, so no message shows it."""
    given = text(value)
    if given and not (given.startswith(("postgresql://", "postgres://")) and given.isprintable()):
        raise WrongValueError("this is no address of a PostgreSQL server", "begin it with postgresql://")
    return given


def ratio(value: object) -> float:
    """Take a share between 0 and 1."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise WrongValueError(f"must be a number, not {_shown(value)}", "give a number from 0 to 1")
    if not 0 <= value <= 1:
        raise WrongValueError(f"{value} is out of range", "give a number from 0 to 1")
    return float(value)


def list_of(convert: Callable[[object], str]) -> Callable[[object], tuple[str, ...]]:
    """Return the converter for a list whose items `convert` takes."""

    def convert_list(value: object) -> tuple[str, ...]:
        if not isinstance(value, list | tuple):
            raise WrongValueError(f"must be a list, not {_shown(value)}", 'write it as ["…", "…"]')
        return tuple(converted(convert, item, index) for index, item in enumerate(value))

    return convert_list


def languages(value: object) -> tuple[str, ...]:
    """Take a list of different language tags."""
    tags = list_of(language)(value)
    for index, tag in enumerate(tags):
        if tag in tags[:index]:
            raise WrongValueError(f"{tag!r} is listed twice", "remove one of them", (index,))
    return tags


def abbreviations(value: object) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Take a table from languages to lists of abbreviations."""
    if not isinstance(value, dict):
        raise WrongValueError(f"must be a table, not {_shown(value)}", 'write it as {de = ["bzw.", "ggf."]}')
    words: dict[str, tuple[str, ...]] = {}
    for key, items in value.items():
        tag = converted(language, key, key)
        words[tag] = words.get(tag, ()) + converted(list_of(abbreviation), items, key)
    return tuple(sorted(words.items()))


def converted(convert: Callable[[object], _T], value: object, step: str | int) -> _T:
    """Return what a converter makes of the item of a list or the value of a table that is found at `step`."""
    try:
        return convert(value)
    except WrongValueError as error:
        error.path = (step, *error.path)
        raise


def nearest(name: str, known: Iterable[str], otherwise: str) -> str:
    """Return the hint on a name that is not known: the one that may be meant, or `otherwise`."""
    from difflib import get_close_matches  # noqa: PLC0415  # only where something is wrong

    by_lower = {each.lower(): each for each in known}
    near = get_close_matches(name.lower(), by_lower, n=1)
    return f"did you mean {by_lower[near[0]]!r}?" if near else otherwise


def _one_word(text: str) -> bool:
    return text.isprintable() and " " not in text and not set(text) & set("<>\"'")


def _shown(value: object) -> str:
    names = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        list: "a list",
        dict: "a table",
        str: "a string",
    }
    return names.get(type(value), "a date or time")
