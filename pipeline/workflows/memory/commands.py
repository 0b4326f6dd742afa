"""What the memory's commands do with a project."""

from __future__ import annotations

from contextlib import ExitStack, closing
from filecmp import cmp
from itertools import count
from shutil import copyfileobj
from typing import TYPE_CHECKING, BinaryIO

from pipeline.errors import ConfigError, StoreError
from pipeline.fs import lock
from pipeline.fs.stream import write_stream
from pipeline.model import Finding, MemoryEntry, Place, Severity
from pipeline.text import has_half_character
from pipeline.workflows.find_units import short
from pipeline.workflows.memory.exchange import FORMS, MemoryImport, export_entries, read_translations
from pipeline.workflows.memory.opening import languages_of, open_store
from pipeline.workflows.memory.place import remove_store, using
from pipeline.workflows.memory.project import FILE, open_project_memory
from pipeline.workflows.progress import silent
from pipeline.workflows.recall import load_recalls

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from pipeline.memory.base import Languages, Stats
    from pipeline.workspace import Workspace


def rebuild(workspace: Workspace, *, progress: Callable[[int, int], None] = silent) -> dict[str, Stats]:
    """Make the memory anew from catalogs, archives and imported memories; return what it holds for each locale.

    Raises CatalogError or StoreError for what is unreadable; the memory then lacks what comes after it.
    """
    folder = workspace.settings.root / ".pipeline"
    with lock(workspace.settings.root), using(folder, alone=True):
        remove_store(folder / FILE)
    found = {}
    for locale in workspace.settings.locales:
        with open_project_memory(workspace, locale, progress=progress) as memory:
            found[locale] = memory.stats()
    return found


def import_memory(
    workspace: Workspace,
    locale: str,
    files: Sequence[Path],
    *,
    check: bool = False,
    progress: Callable[[int, int], None] = silent,
) -> MemoryImport:
    """Take the translations of TMX, PO and TSV files into the memory of a locale.

    With a shared memory they go there, else the project keeps a copy of each file in `locales/<locale>/memory/`, beside
    an earlier one of that name. All files are taken or none. With `check` they are only read. Raises a PipelineError
    for an unreadable file.
    """
    languages = languages_of(workspace, locale)
    for name in (file.name for file in files):
        if name.startswith(".") or has_half_character(name):
            raise ConfigError(f"{name!a}: the project cannot keep a file of that name", "rename the file")
    findings: list[Finding] = []
    recalls = load_recalls(workspace, locale)
    total = 0
    for done, file in enumerate(files):
        progress(done, len(files))
        for entry in _translations(file, languages, findings):
            total += 1
            if recalls.is_recalled(entry.source, entry.target):
                findings.append(_recalled(entry, file))
    if check:
        return MemoryImport(0, total, tuple(findings), ())
    take = _share if workspace.settings.memory_url else _keep
    added, kept = take(workspace, locale, files)
    return MemoryImport(added, max(0, total - added), tuple(findings), kept)


def _translations(file: Path, languages: Languages, findings: list[Finding]) -> Iterator[MemoryEntry]:
    for item in read_translations(file, languages, str(file)):
        if isinstance(item, Finding):
            findings.append(item)
        else:
            yield item


def _recalled(entry: MemoryEntry, file: Path) -> Finding:
    message = f"a recalled translation stays out: “{short(entry.target)}”"
    hint = "allow it again with `pipeline memory recall --undo`, if it is right"
    return Finding("memory-recalled", Severity.NOTE, message, Place(str(file)), hint, unit=entry.source)


def _keep(workspace: Workspace, locale: str, files: Iterable[Path]) -> tuple[int, tuple[str, ...]]:
    """Copy the files into the project; return how many translations the memory has more, and the copies."""
    with open_project_memory(workspace, locale) as memory:
        before = sum(memory.stats().entries.values())
    copies = _copies(workspace.memory_folder(locale), files)
    with lock(workspace.settings.root, folders=[workspace.locales_folder]), ExitStack() as staged:
        for copy, file in copies.items():
            _copy(file, staged.enter_context(write_stream(copy)))
    with open_project_memory(workspace, locale) as memory:
        after = sum(memory.stats().entries.values())
    return max(0, after - before), tuple(map(workspace.relative, copies))


def _copies(folder: Path, files: Iterable[Path]) -> dict[Path, Path]:
    """Return which file is to be copied where: to a name that is free, unless the folder has the file already.

    The name ends in what the file is, so that other files in the folder are told apart.
    """
    from pipeline.memory.exchange import detect  # noqa: PLC0415  # heavy

    copies: dict[Path, Path] = {}
    for file in files:
        stem, suffix = (file.stem, file.suffix) if file.suffix[1:].lower() in FORMS else (file.name, f".{detect(file)}")
        for number in count(1):
            name = f"{stem}-{number}{suffix}" if number > 1 else f"{stem}{suffix}"
            there = copies.get(folder / name, folder / name)
            if not there.exists():
                copies[folder / name] = file
            elif not cmp(there, file, shallow=False):
                continue
            break
    return copies


def _copy(file: Path, stream: BinaryIO) -> None:
    try:
        with file.open("rb") as given:
            copyfileobj(given, stream)
    except OSError as problem:
        raise StoreError(f"{file}: cannot read: {problem.strerror}", "check the file and the disk") from problem


def _share(workspace: Workspace, locale: str, files: Iterable[Path]) -> tuple[int, tuple[str, ...]]:
    """Add the files' translations to the shared memory; return how many it did not have."""
    languages = languages_of(workspace, locale)
    with closing(open_store(workspace.settings.memory_url, languages)) as store:
        entries = (entry for file in files for entry in _translations(file, languages, []))
        return store.add(entries), ()


def export_memory(
    workspace: Workspace,
    locale: str,
    form: str,
    stream: BinaryIO,
    *,
    progress: Callable[[int, int], None] = silent,
) -> int:
    """Write all translations that the memory has for a locale as "tmx", "po" or "tsv"; return how many.

    Raises CatalogError or StoreError for what is unreadable.
    """
    with open_project_memory(workspace, locale, progress=progress) as memory:
        project = workspace.settings.project_name
        return export_entries(memory.entries(), memory.languages, form, stream, project=project)
