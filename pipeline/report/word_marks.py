"""Word diffs as people read them: marked, legible in one line, without the long stretches that didn't change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.model import Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

CONTEXT = 8
"""How many unchanged words are shown on each side of a change."""

MARKS = {"=": ("", ""), "-": ("[-", "-]"), "+": ("{+", "+}")}
"""The marks of `git diff --word-diff`."""

_SPARE = 3
"""So few words are not worth an ellipsis."""
_WORD = re.compile(r"(?:</?[A-Za-z][^<>]*>|\S)+")
_INVISIBLE = str.maketrans(
    {
        "\n": "¶",
        "\N{NO-BREAK SPACE}": "⍽",
        "\N{NARROW NO-BREAK SPACE}": "⍽",
        "\N{SOFT HYPHEN}": "‧",
        "\N{ZERO WIDTH SPACE}": "‸",
        "\N{WORD JOINER}": "‸",
        "\N{ZERO WIDTH NO-BREAK SPACE}": "‸",
    }
)


def visible(text: str) -> str:
    """Return changed text with a sign for each character that would not be seen, such as a no-break space."""
    return text.replace(" ", "␣") if text and not text.strip(" ") else text.translate(_INVISIBLE)


def legible(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return a word diff for display in one line.

    Ends of blocks (line feeds) are shown as "¶", changed white space by its signs (`visible`). Spaces at the ends of a
    changed run stand outside of its marks. What is displayed is not exact to the space any more.
    """
    shown = (run for index, run in enumerate(runs) if not _is_idle(runs, index))
    return tuple(_united(part for run in shown for part in _parts(run) if part.text))


def _is_idle(runs: Sequence[Run], index: int) -> bool:
    """Whether a run is the space that became, or had been, an end of a block: the "¶" beside it says enough."""
    run = runs[index]
    neighbours = (*runs[max(0, index - 1) : index], *runs[index + 1 : index + 2])
    others = (other for other in neighbours if {run.mark, other.mark} == {"-", "+"})
    return run.text == " " and any("\n" in other.text for other in others)


def _parts(run: Run) -> Iterator[Run]:
    if run.mark == "=":
        yield Run("=", run.text.replace("\n", " ¶ "))
        return
    text = run.text.replace("\n", " ¶ ")
    core = text.strip(" ")
    if core:
        head, _, tail = text.partition(core)
        yield from (Run("=", head), Run(run.mark, visible(core)), Run("=", tail))
    else:
        yield Run(run.mark, visible(text))


def _united(runs: Iterable[Run]) -> Iterator[Run]:
    last = Run("=", "")
    for run in runs:
        if run.mark == last.mark:
            last = Run(run.mark, last.text + run.text)
        else:
            if last.text:
                yield last
            last = run
    if last.text:
        yield last


def abridged(runs: Sequence[Run], context: int = CONTEXT) -> tuple[Run, ...]:
    """Return a word diff whose unchanged stretches are cut to `context` words beside each change, with "…"."""
    end = len(runs) - 1
    return tuple(
        Run("=", _cut(run.text, context * (index > 0), context * (index < end))) if run.mark == "=" else run
        for index, run in enumerate(runs)
    )


def gist(text: str, words: int = 2 * CONTEXT) -> str:
    """Return the first `words` words of a text, with "…" where there are more."""
    return _cut(text, words, 0)


def _cut(text: str, head: int, tail: int) -> str:
    found = [match.span() for match in _WORD.finditer(text)]
    if len(found) <= head + tail + _SPARE:
        return text
    first = f"{text[: found[head - 1][1]]} " if head else ""
    last = f" {text[found[-tail][0] :]}" if tail else ""
    return f"{first}…{last}"


def marked(runs: Iterable[Run]) -> str:
    """Return a word diff as plain text with the marks of `git diff --word-diff`."""
    return "".join(with_marks(run) for run in runs)


def with_marks(run: Run) -> str:
    """Return the text of a run between its marks."""
    before, after = MARKS[run.mark]
    return f"{before}{run.text}{after}"


def side(runs: Iterable[Run], mark: str) -> tuple[Run, ...]:
    """Return one side of a word diff: the old one for the mark "-", the new one for "+"."""
    return tuple(run for run in runs if run.mark in ("=", mark))
