"""English–German pairs from the gettext catalogs in Debian packages: downloaded and unpacked, never installed."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import polib

from pipeline.text import collapse, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

Pair = tuple[str, str]
LEAST = 3
"""How many words a text has at least."""


def known(packages: Iterable[str]) -> list[str]:
    """Return those of some packages that apt knows here."""
    result = subprocess.run(["apt-cache", "pkgnames"], capture_output=True, text=True, check=True)
    names = set(result.stdout.split())
    return [package for package in packages if package in names]


def catalogs(package: str, folder: Path) -> Iterator[Path]:
    """Download a package into `folder`, unpack it there, and yield its German catalogs; nothing stays."""
    subprocess.run(["apt-get", "download", "-qq", package], cwd=folder, stderr=subprocess.DEVNULL, check=True)
    unpacked = folder / package
    for archive in folder.glob("*.deb"):
        # tar with a pattern: unpacking all of a game takes a minute and its whole size.
        data = subprocess.Popen(["dpkg-deb", "--fsys-tarfile", str(archive)], stdout=subprocess.PIPE)
        unpacked.mkdir(exist_ok=True)
        subprocess.run(
            ["tar", "-x", "-C", str(unpacked), "--wildcards", "*/de/LC_MESSAGES/*.mo"],
            stdin=data.stdout,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        data.communicate()
        archive.unlink()
    yield from sorted(unpacked.rglob("*.mo"))


def pairs(catalog: Path) -> Iterator[Pair]:
    """Yield the texts of a compiled catalog with their translations; of plural forms, the first and the last."""
    for entry in polib.mofile(str(catalog)):
        if entry.msgstr_plural:
            forms = [entry.msgstr_plural[number] for number in sorted(entry.msgstr_plural)]
            yield entry.msgid, forms[0]
            yield entry.msgid_plural, forms[-1]
        else:
            yield entry.msgid, entry.msgstr


def usable(source: str, target: str) -> Pair | None:
    """Return a pair on one line each, or None where one is empty, both are equal, or the source has too few words.

    Labels and menu items are thereby left out: they are not what people look up in a memory.
    """
    pair = (collapse(source.replace("\u2028", " ")), collapse(target.replace("\u2028", " ")))
    plain = all(side and side.isprintable() for side in pair)
    return pair if plain and pair[0] != pair[1] and len(words(pair[0])) >= LEAST else None


def collect(packages: Iterable[str], folder: Path, progress: bool = True) -> dict[str, str]:
    """Return the first translation of each different text in the catalogs of some packages."""
    found: dict[str, str] = {}
    for package in known(packages):
        before = len(found)
        for catalog in catalogs(package, folder):
            for pair in pairs(catalog):
                if usual := usable(*pair):
                    found.setdefault(*usual)
        if progress:
            print(f"{package:28} {len(found) - before:8,}", flush=True)
    return found
