"""What is asked of an updated catalog, with the bounds."""

from __future__ import annotations

import re
from collections import Counter
from statistics import mean
from typing import TYPE_CHECKING, NamedTuple

from _gettext import Entry
from _updates import Case, Row, Update

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

LEFT_ALONE = frozenset({"kept", "format_only"})
"""What a translator did who left the words of the translation alone."""
_MARKUP = re.compile(r"<[^<>]*>|\]\([^()\s]*\)|\|[^\[\]|]*\]\]|&\w+;")
"""What has no words of its own: tags, and the targets of links in Markdown and in ikiwiki."""
_TAG = re.compile(r"<(/?)([A-Za-z][\w:-]*)(?:\s[^<>]*?)?(?<!/)>")
_VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr"})


class Question(NamedTuple):
    """A question asked of some texts: for which it holds, and the least and the greatest share (0–1) that is right."""

    title: str
    concerns: Callable[[Row, Update], bool]
    holds: Callable[[Case], bool]
    at_least: float = 0.0
    at_most: float = 1.0

    @property
    def bound(self) -> str:
        """The bound for people, "" where there is none."""
        if self.at_most < 1:
            return "none"
        return {0.0: "", 1.0: "all"}.get(self.at_least, f"{self.at_least:.0%} at least")


def bare_words(text: str) -> tuple[str, ...]:
    """Return the words of a text in lower case, markup and link targets left out."""
    return tuple(re.findall(r"\w+", _MARKUP.sub(" ", text).lower()))


def is_paired(text: str) -> bool:
    """Say whether there are as many closing tags in a text as opening ones, for each name."""
    tags = [(name.lower(), closing) for closing, name in _TAG.findall(text)]
    opened, closed = (Counter(name for name, mark in tags if mark == wanted) for wanted in ("", "/"))
    return all(opened[name] == closed[name] for name in {*opened, *closed} - _VOID)


def cases(question: Question, updates: Iterable[Update], engine: str) -> Iterator[Case]:
    """Yield all that a question concerns."""
    for update in updates:
        entries = update.outputs[engine].entries
        yield from (Case(row, entries.get(row.new, Entry())) for row in update.rows if question.concerns(row, update))


def answer(question: Question, updates: Iterable[Update], engine: str) -> tuple[str, bool]:
    """Return for how many it holds, as text, and whether the bound is kept."""
    answers = [question.holds(case) for case in cases(question, updates, engine)]
    share = mean(answers) if answers else question.at_least
    return f"{sum(answers)} of {len(answers)}", question.at_least <= share <= question.at_most


def misses(question: Question, updates: Iterable[Update], engine: str) -> list[Case]:
    """Return what keeps an engine from the best answer."""
    wanted = question.at_most == 1
    return [case for case in cases(question, updates, engine) if question.holds(case) != wanted]


def _is(kind: str, humans: Iterable[str]) -> Callable[[Row, Update], bool]:
    wanted = frozenset(humans)
    return lambda row, _update: row.kind == kind and row.human in wanted


def _is_unchanged(row: Row, update: Update) -> bool:
    return row.kind == "same" and update.approved.get(row.new) == row.old_target


def _has_known_words(row: Row, update: Update) -> bool:
    return bare_words(row.new) in {bare_words(source) for source in update.approved}


def _has_new_words(row: Row, update: Update) -> bool:
    return not _has_known_words(row, update)


def _is_new(row: Row, update: Update) -> bool:
    return row.kind == "new" and _has_new_words(row, update)


def _is_known(row: Row, update: Update) -> bool:
    return row.kind == "new" and _has_known_words(row, update)


def _has_paired_tags(row: Row, _update: Update) -> bool:
    return row.kind != "same" and "<" in row.new and is_paired(row.new) and is_paired(row.old_target)


def _current(case: Case) -> bool:
    return case.entry.current


def _reopened(case: Case) -> bool:
    return not case.entry.current


def _carried(case: Case) -> bool:
    return case.entry == Entry(case.row.old_target, current=True)


def _lost_a_tag(case: Case) -> bool:
    return not is_paired(case.entry.target)


def _as_translated(case: Case) -> bool:
    return case.entry == Entry(case.row.new_target, current=True)


QUESTIONS: Sequence[Question] = (
    Question("unchanged text: current, translation as it was", _is_unchanged, _carried, at_least=1),
    Question("unchanged text: reopened", _is_unchanged, _reopened, at_most=0),
    Question("changed, retranslated: current", _is("changed", ["retranslated"]), _current, at_most=0),
    Question("format only, retranslated: current", _is("format_only", ["retranslated"]), _current, at_most=0),
    Question("format only, German left alone: current", _is("format_only", LEFT_ALONE), _current, at_least=0.95),
    Question("    and just as the translator has it", _is("format_only", LEFT_ALONE), _as_translated),
    Question("changed, German left alone: current", _is("changed", LEFT_ALONE), _current),
    Question("new text: current", _is_new, _current, at_most=0),
    Question("class new, but the words were approved: current", _is_known, _current),
    Question("words that were never approved: current", _has_new_words, _current, at_most=0),
    Question("changed or new: a tag without its partner", _has_paired_tags, _lost_a_tag, at_most=0),
)
