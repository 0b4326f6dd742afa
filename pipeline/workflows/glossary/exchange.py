"""The glossary in and out of the formats of other tools."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.errors import ConfigError, GlossaryError
from pipeline.fs import lock, read_bytes, write_files
from pipeline.glossary.table import load_table, read_csv, read_table, write_csv, write_table
from pipeline.glossary.table.columns import COLUMNS
from pipeline.glossary.tbx import Dialect, read_tbx, write_tbx
from pipeline.model import Finding, Glossary, Place, Severity
from pipeline.report.gate import failing
from pipeline.workflows.glossary.load import LIMIT, load_glossary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from pipeline.model import Concept
    from pipeline.workspace import Workspace

FORMS: Mapping[str, Callable[[Glossary], bytes]] = {
    "tbx": lambda glossary: write_tbx(glossary, Dialect.DCA),
    "tbx-dct": lambda glossary: write_tbx(glossary, Dialect.DCT),
    "tbx-v2": lambda glossary: write_tbx(glossary, Dialect.V2),
    "csv": write_csv,
    "tsv": write_table,
}
"""What a glossary can be written as: TBX after ISO 30042:2019 with data categories as attributes or as tags, TBX after
ISO 30042:2008, and tables."""


@dataclass(frozen=True, slots=True)
class GlossaryImport:
    """What came of an import: the ids of added and of changed concepts, and how many were known as they are.

    Where `findings` have a severe one, nothing was taken.
    """

    added: tuple[str, ...]
    changed: tuple[str, ...]
    known: int
    findings: tuple[Finding, ...]


def import_glossary(
    workspace: Workspace, files: Sequence[Path], *, update: bool = False, check: bool = False
) -> GlossaryImport:
    """Take the concepts of TBX, CSV and TSV files into the glossary: all of them, or none.

    A concept that the glossary has otherwise under the same id is a conflict, unless `update`: then it is replaced.
    With `check` nothing is written. Raises GlossaryError where a file, or the glossary itself, cannot be read.
    """
    with lock(workspace.settings.root):
        own = load_glossary(workspace)
        read = [read_terms(file) for file in files]
        findings = [finding for _, found in read for finding in found]
        known = {concept.id: concept for concept in own}
        concepts = [concept for glossary, _ in read for concept in glossary]
        changed = [concept for concept in concepts if known.get(concept.id, concept) != concept]
        findings += [] if update else [_conflict(workspace, known[concept.id]) for concept in changed]
        findings += _contradictions(files, read)
        added = [concept.id for concept in concepts if concept.id not in known]
        if failing(findings):
            return GlossaryImport((), (), 0, tuple(findings))
        if added or changed:
            _write(workspace, _merged(own, concepts), check=check)
    names = tuple(dict.fromkeys(concept.id for concept in changed))
    return GlossaryImport(
        tuple(dict.fromkeys(added)), names, len(concepts) - len(added) - len(changed), tuple(findings)
    )


def read_terms(file: Path) -> tuple[Glossary, tuple[Finding, ...]]:
    """Return the concepts in a TBX, CSV or TSV file, and what is wrong with it. Raises GlossaryError."""
    data = read_bytes(file, limit_bytes=LIMIT, error=GlossaryError)
    name = str(file)
    if file.suffix.lower() in {".tbx", ".xml"} or data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return read_tbx(data, name)
    first = data.removeprefix(b"\xef\xbb\xbf").partition(b"\n")[0]
    is_whole = first.split() == [column.encode() for column in COLUMNS]
    return read_table(data, name) if is_whole else read_csv(data, name)


def _conflict(workspace: Workspace, own: Concept) -> Finding:
    message = f"the glossary has another concept “{own.id}”"
    place = Place(workspace.relative(workspace.glossary_file), own.line)
    return Finding("glossary-conflict", Severity.MAJOR, message, place, "take the new one with --update, or rename it")


def _contradictions(files: Sequence[Path], read: Sequence[tuple[Glossary, tuple[Finding, ...]]]) -> Iterator[Finding]:
    """Yield a finding for each concept that two of the files have, and not the same."""
    seen: dict[str, tuple[Concept, Path]] = {}
    for file, (glossary, _) in zip(files, read, strict=True):
        for concept in glossary:
            other, where = seen.setdefault(concept.id, (concept, file))
            if other != concept:
                message = f"the concept “{concept.id}” is another one in {where}"
                hint = "import one of the two, or rename it"
                yield Finding("glossary-conflict", Severity.MAJOR, message, Place(str(file), concept.line), hint)


def _merged(own: Glossary, concepts: Iterable[Concept]) -> Glossary:
    found = {concept.id: concept for concept in (*own, *concepts)}
    return Glossary(tuple(found.values()))


def _write(workspace: Workspace, glossary: Glossary, *, check: bool) -> None:
    data = write_table(glossary)
    load_table(data, workspace.relative(workspace.glossary_file))  # what could not be read again must not be written
    if not check:
        write_files({workspace.glossary_file: data}, root=workspace.settings.root)


def export_glossary(workspace: Workspace, form: str) -> bytes:
    """Return the glossary as a file of one of the `FORMS`. Raises GlossaryError, and ConfigError where it is empty."""
    glossary = load_glossary(workspace)
    if not glossary.concepts:
        file = workspace.relative(workspace.glossary_file)
        raise ConfigError(f"{file}: there is no concept", "write some, or use `pipeline glossary import`")
    return FORMS[form](glossary)
