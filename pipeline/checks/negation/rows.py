"""The tables of words that deny or may, and of their contraries, read row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.negation import (
    data_absorbers,
    data_antonyms,
    data_antonyms_common,
    data_graded,
    data_idioms,
    data_opposites,
    data_verbs,
)
from pipeline.checks.negation.kinds import ADJECTIVAL, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

Sense = tuple[str, bool]
"""The name of a row, and whether it is denied."""

_DOUBTFUL, _STRONG, _VAGUE, _MARKS = "~", "!", ("~", "+"), "~+!"
_TABLES = {
    data_opposites.ADJECTIVES: (Kind.CARRIER, False),
    data_verbs.ROWS: (Kind.CARRIER, False),
    data_idioms.ROWS: (Kind.PLAIN, False),
    data_graded.ROWS: (Kind.PLAIN, True),
    data_antonyms.ROWS: (Kind.PLAIN, True),
    data_antonyms_common.ROWS: (Kind.PLAIN, True),
    data_absorbers.ROWS: (Kind.ABSORBER, True),
}
"""What the words of each table are that deny, and whether their contraries are only ends of a scale."""


class Saying(NamedTuple):
    """What a row says of a phrase; a `vague` one cannot be turned, a `strong` one must be rendered."""

    kind: Kind
    sense: Sense | None = None
    vague: bool = False
    strong: bool = False


class Row(NamedTuple):
    """A row of a table: its name, its four cells, what its denying words are, and whether it is a scale."""

    name: str
    cells: list[str]
    denies: Kind
    graded: bool

    def sayings(self, column: int, negators: frozenset[str]) -> Iterator[tuple[str, Saying]]:
        """Yield the phrases of a cell, those of even number denying, and what the row says of them."""
        denied = column % 2 == 0
        for phrase in phrases_of(self.cells[column]):
            kind = self._kind(phrase, negators) if denied else Kind.PLAIN
            vague = self.graded or phrase.startswith(_VAGUE) or (denied and kind >= Kind.ABSORBER)
            yield phrase.lstrip(_MARKS), Saying(kind, (self.name, denied), vague, phrase.startswith(_STRONG))

    def _kind(self, phrase: str, negators: frozenset[str]) -> Kind:
        if not negators.isdisjoint(phrase.split()):
            return Kind.MAYBE
        return Kind.ABSORBER if phrase.startswith(_DOUBTFUL) and self.denies is Kind.CARRIER else self.denies


def rows() -> Iterator[Row]:
    """Yield the rows of all tables; two that begin with the same word have names of their own."""
    known: set[str] = set()
    for table, (denies, graded) in _TABLES.items():
        for line in table.strip().replace("\n    ", " ").splitlines():
            cells = line.split("|")
            name = cells[0].partition(",")[0].strip(f"{_MARKS} ") + ("" if denies is Kind.CARRIER else "~")
            prefix = ADJECTIVAL if table == data_opposites.ADJECTIVES or name == "free of" else ""
            if denies is Kind.ABSORBER:
                name, cells = f"{name}~", [cells[0], "", cells[1], ""]
            while name in known:
                name += "~"
            known.add(name)
            yield Row(prefix + name, cells, denies, graded)


def phrases_of(cell: str) -> list[str]:
    """Return the phrases of a cell or a table, which commas separate."""
    return [phrase for part in cell.replace("\n", " ").split(",") if (phrase := part.strip())]
