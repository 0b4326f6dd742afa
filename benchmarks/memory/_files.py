"""Pairs in files: a source, a tab, a target."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

Pair = tuple[str, str]


def named(size: int) -> str:
    """Return the name of the file with a memory of so many pairs: "1m.tsv", "100k.tsv"."""
    for step, letter in ((1_000_000, "m"), (1000, "k")):
        if size >= step and size % step == 0:
            return f"{size // step}{letter}.tsv"
    return f"{size}.tsv"


def read(file: Path) -> Iterator[Pair]:
    """Yield the pairs of a file."""
    with file.open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            source, _, target = line.rstrip("\n").partition("\t")
            yield source, target


def write(file: Path, pairs: Iterable[Pair]) -> None:
    """Write pairs to a file; it has its name only when it is complete."""
    part = file.with_name(file.name + ".part")
    with part.open("w", encoding="utf-8", newline="\n") as lines:
        lines.writelines(f"{source}\t{target}\n" for source, target in pairs)
    part.replace(file)
