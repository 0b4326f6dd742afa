"""Translations from files into the memory, and from the memory into files."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, BinaryIO

from pipeline.catalogs.headers import from_iso, header, headers_for
from pipeline.catalogs.po import read_catalog, write_catalog
from pipeline.errors import CatalogError
from pipeline.fs import read_bytes
from pipeline.model import Catalog, Finding, MemoryEntry, Place, Severity, Unit
from pipeline.workflows.memory.entries import catalog_entries, sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from pipeline.memory.base import Languages

LIMIT_BYTES = 2_000_000_000
"""An imported file larger than this is refused."""
_LONG_AGO = "1970-01-01 00:00+0000"
FORMS = ("tmx", "po", "tsv")


@dataclass(frozen=True, slots=True)
class MemoryImport:
    """What an import did: how many translations are `added` and how many were `known`, and what could not be used.

    `files` are the copies that the project keeps, relative to its folder; none where a shared memory took the
    translations.
    """

    added: int
    known: int
    findings: tuple[Finding, ...]
    files: tuple[str, ...]


def import_entries(
    file: Path, languages: Languages, origin: str, split: Callable[[str], Sequence[str]]
) -> Iterator[MemoryEntry]:
    """Yield the translations of an imported file; `split` gives the sentences of a source."""
    for item in read_translations(file, languages, origin):
        if isinstance(item, MemoryEntry):
            yield replace(item, origin=origin, sentences=sentences(item.source, split))


def read_translations(file: Path, languages: Languages, name: str) -> Iterator[MemoryEntry | Finding]:
    """Yield what a TMX, PO or TSV file holds, and findings for what of it cannot be used; `name` is for messages.

    Raises a PipelineError for a file that is unreadable, whatever was yielded before.
    """
    from pipeline.memory.exchange import detect, read_tmx, read_tsv  # noqa: PLC0415  # heavy, and seldom needed

    readers = {"tmx": read_tmx, "tsv": read_tsv, "po": _read_po}
    return readers[detect(file)](file, languages, name=name)


def _read_po(file: Path, languages: Languages, *, name: str = "") -> Iterator[MemoryEntry | Finding]:
    """Yield the translations of a PO file; a header that names another language than the one wanted is a finding."""
    from pipeline.memory.exchange import OtherRegions, suits  # noqa: PLC0415  # as above

    catalog = read_catalog(read_bytes(file, limit_bytes=LIMIT_BYTES, error=CatalogError, file=name), name)
    language = header(catalog, "Language").strip() or languages.target
    if suits(language, languages.target) == "no":
        message = f"the translations are in {language!r}, not in {languages.target!r}"
        yield Finding("memory-wrong-languages", Severity.MAJOR, message, Place(name), "give the file's language")
        return
    regions = OtherRegions(languages.target)
    for entry in catalog_entries(catalog, "", name, lambda text: [text]):
        yield regions.checked(entry, language, Place(name))
    yield from regions.findings()


def export_entries(
    entries: Iterable[MemoryEntry], languages: Languages, form: str, stream: BinaryIO, *, project: str = ""
) -> int:
    """Write entries as "tmx", "tsv" or "po" to a binary stream; return how many.

    The date of a PO file is that of the latest change, not of today.
    """
    if form == "po":
        known = list(entries)
        latest = max((entry.when for entry in known), default="")
        units = list(_as_units(known))
        headers = headers_for(languages.target, project=project, date=from_iso(latest) or _LONG_AGO)
        stream.write(write_catalog(Catalog(tuple(units), headers)))
        return len(units)
    from pipeline.memory.exchange import write_tmx, write_tsv  # noqa: PLC0415  # as above

    return {"tmx": write_tmx, "tsv": write_tsv}[form](stream, entries, languages)


def _as_units(entries: Iterable[MemoryEntry]) -> Iterator[Unit]:
    """Yield an entry of a PO file for each different translation; further ones of a text have a number as context."""
    seen: set[tuple[str, str]] = set()
    numbers: Counter[str] = Counter()
    for entry in entries:
        if (entry.source, entry.target) in seen:
            continue
        seen.add((entry.source, entry.target))
        numbers[entry.source] += 1
        number = numbers[entry.source]
        notes = tuple(note for note in (entry.context.trail, entry.origin) if note)
        yield Unit(
            entry.source,
            entry.target,
            context=str(number) if number > 1 else "",
            fuzzy=entry.status != "approved",
            notes=notes,
        )
