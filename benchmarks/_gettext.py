"""What the benchmarks of updates share: running tools, reading catalogs, making templates."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import polib

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

PIPELINE = (sys.executable, "-m", "pipeline")
MSGMERGE = ("msgmerge", "--quiet", "--no-wrap")
WIDE = 10**6
"""A line width in characters that no text reaches: nothing is wrapped."""
_HEADER = {
    "Project-Id-Version": "benchmark",
    "POT-Creation-Date": "2024-01-01 00:00+0000",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}


class Entry(NamedTuple):
    """What a catalog says for one text: its translation, "" for none, and whether it is presented as current."""

    target: str = ""
    current: bool = False


def run(command: Sequence[str], *, folder: Path | None = None, accepted: Sequence[int] = (0,)) -> str:
    """Run a command and return its standard output; any other exit code ends the benchmark with what it said."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("PIPELINE_")}
    environment = plain | {"PYTHONPATH": str(Path(__file__).resolve().parent.parent)}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in accepted:
        sys.exit(f"{' '.join(command)[:300]}: exit code {done.returncode}\n{done.stderr[-2000:]}")
    return done.stdout


def read_catalog(path: Path) -> dict[str, Entry]:
    """Return what a catalog says for each text, obsolete entries left out."""
    return {entry.msgid: _entry(entry) for entry in polib.pofile(str(path)) if not entry.obsolete}


def approved(path: Path) -> dict[str, str]:
    """Return every approved translation in a catalog by its text, obsolete entries too."""
    entries = sorted(polib.pofile(str(path)), key=lambda entry: not entry.obsolete)
    return {entry.msgid: entry.msgstr for entry in entries if _entry(entry).current}


def _entry(entry: polib.POEntry) -> Entry:
    return Entry(entry.msgstr, bool(entry.msgstr) and "fuzzy" not in entry.flags)


def write_template(path: Path, catalog: Path) -> None:
    """Write the template that a catalog was made from: its texts in order, without translations."""
    made = _empty_file()
    for entry in polib.pofile(str(catalog)):
        if not entry.obsolete:
            flags = [flag for flag in entry.flags if flag != "fuzzy"]
            made.append(polib.POEntry(msgid=entry.msgid, msgctxt=entry.msgctxt, comment=entry.comment, flags=flags))
    made.save(str(path))


def write_catalog(path: Path, translations: Mapping[str, str], language: str = "") -> None:
    """Write a catalog with these translations by their texts; a template, where they are empty."""
    made = _empty_file(language)
    made.extend(polib.POEntry(msgid=source, msgstr=target) for source, target in translations.items())
    made.save(str(path))


def fill(path: Path, translations: Mapping[str, str]) -> None:
    """Put translations into a catalog, and leave everything else in it as it is."""
    catalog = polib.pofile(str(path), wrapwidth=WIDE)
    for entry in catalog:
        entry.msgstr = translations.get(entry.msgid, entry.msgstr)
    catalog.save(str(path))


def _empty_file(language: str = "") -> polib.POFile:
    made = polib.POFile(wrapwidth=WIDE)
    made.metadata = _HEADER | {"Language": language}
    return made


def is_accepted(path: Path) -> bool:
    """Say whether `msgfmt -c` accepts a catalog."""
    command = ("msgfmt", "-c", "-o", os.devnull, str(path))
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def is_canonical(path: Path) -> bool:
    """Say whether `msgcat --no-wrap` of a catalog is that catalog, byte for byte."""
    done = subprocess.run(("msgcat", "--no-wrap", str(path)), capture_output=True, check=True)
    return done.stdout == path.read_bytes()


def missing(tools: Iterable[str]) -> list[str]:
    """Return which of these tools aren't installed."""
    return [tool for tool in tools if not shutil.which(tool)]
