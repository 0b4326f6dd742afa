"""Real updates of catalogs: what the translators did, and what an engine makes of the same catalogs."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from _gettext import Entry, approved, is_accepted, is_canonical, read_catalog, run, write_template

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Row(NamedTuple):
    """A text of a new catalog, what it and its translation were, and what the translator made of it.

    `state` is the one that the update before the translator's work left the entry in, "-" where there was none.
    """

    update: str
    kind: str
    human: str
    state: str
    old: str
    new: str
    old_target: str
    new_target: str


class Output(NamedTuple):
    """An updated catalog, and whether `msgfmt -c` accepts it and `msgcat --no-wrap` leaves it as it is."""

    entries: Mapping[str, Entry]
    accepted: bool
    canonical: bool


class Update(NamedTuple):
    """One update of a page: its texts, what was approved before it, and what each engine made of it."""

    rows: tuple[Row, ...]
    approved: Mapping[str, str]
    accepted: bool
    outputs: Mapping[str, Output]


class Case(NamedTuple):
    """A text, and what an engine says for it."""

    row: Row
    entry: Entry


def histories(data: Path) -> list[Path]:
    """Return the folders of the updates in DATA or in DATA/history."""
    folder = data / "history" if (data / "history").is_dir() else data
    return sorted(path.parent for path in folder.glob("*/truth.tsv"))


def read_rows(path: Path) -> tuple[Row, ...]:
    """Return the rows of a truth.tsv."""
    with path.open(encoding="utf-8", newline="") as stream:
        return tuple(_row(path.parent.name, fields) for fields in csv.DictReader(stream, dialect="excel-tab"))


def _row(update: str, fields: Mapping[str, str]) -> Row:
    """Return a row; the old text stands in the file only where it isn't the new one."""
    return Row(
        update,
        kind=fields["class"],
        human=fields["human"],
        state=fields["mid_state"],
        old=fields["msgid_new"] if fields["class"] == "same" else fields["msgid_old"],
        new=fields["msgid_new"],
        old_target=fields["msgstr_old"],
        new_target=fields["msgstr_new"],
    )


def measure(folder: Path, engines: Mapping[str, Sequence[str]]) -> Update:
    """Update one catalog with every engine, a command that takes OLD NEW -o OUT."""
    before, after = folder / "old.de.po", folder / "new.de.po"
    with tempfile.TemporaryDirectory(prefix="pipeline-history-") as name:
        template = Path(name, "new.pot")
        write_template(template, after)
        outputs = {
            engine: merge(command, before, template, Path(name, f"{number}.po"))
            for number, (engine, command) in enumerate(engines.items())
        }
    return Update(read_rows(folder / "truth.tsv"), approved(before), is_accepted(before), outputs)


def merge(command: Sequence[str], before: Path, template: Path, output: Path) -> Output:
    """Update a catalog with one engine."""
    run((*command, str(before), str(template), "-o", str(output)))
    return Output(read_catalog(output), is_accepted(output), is_canonical(output))
