"""What is asked of the memory, and how the answer is to look."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from pipeline.errors import ConfigError, SourceError
from pipeline.memory.bounds import LEAST, Scoring

if TYPE_CHECKING:
    from collections.abc import Mapping

_LIMIT_BYTES = 1_000_000


class Query(NamedTuple):
    """A text, and which matches of it are wanted: `threshold` in percent."""

    text: str
    threshold: int
    limit: int
    scoring: Scoring


class Output(NamedTuple):
    """How to show what is found: `languages` are the tags of both sides."""

    languages: tuple[str, str]
    as_json: bool
    color: bool


def read_text(argument: str) -> str:
    """Return the text that an argument stands for, with single spaces: itself, or standard input for "-".

    Raises ConfigError as `checked` does, SourceError where standard input is closed, too long or not UTF-8.
    """
    return checked(_standard_input() if argument == "-" else argument)


def checked(text: str) -> str:
    """Return a text from the command line with single spaces. Raises ConfigError where it is empty or not UTF-8."""
    from pipeline.text import collapse, has_half_character

    if has_half_character(text):
        raise ConfigError("the text is not UTF-8", "check the encoding of the terminal")
    if not collapse(text):
        raise ConfigError("the text is empty", "give some words")
    return collapse(text)


def _standard_input() -> str:
    from pipeline.fs import decode

    if sys.stdin is None:
        raise SourceError("standard input: is closed", "give the text as an argument, or send it to the command")
    data = sys.stdin.buffer.read(_LIMIT_BYTES + 1)
    if len(data) > _LIMIT_BYTES:
        raise SourceError(f"standard input: more than {_LIMIT_BYTES:,} bytes", "give one paragraph or sentence")
    return decode(data, "standard input", SourceError)[0]


def check_threshold(threshold: int, scoring: Scoring) -> None:
    """Raise ConfigError where a threshold is too low for finding all matches with certainty."""
    least = LEAST[scoring]
    if threshold < least:
        raise ConfigError(f"--threshold {threshold} is too low for --scoring {scoring}", f"give {least} or more")


def is_colored(environ: Mapping[str, str]) -> bool:
    """Return whether standard output shows colours, and its user wants them."""
    return sys.stdout.isatty() and not environ.get("NO_COLOR") and environ.get("TERM") != "dumb"
