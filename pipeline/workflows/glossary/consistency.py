"""What is wrong with the glossary itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.errors import GlossaryError
from pipeline.fs import read_bytes
from pipeline.glossary.table import consistency, read_table
from pipeline.workflows.glossary.load import LIMIT

if TYPE_CHECKING:
    from pipeline.model import Finding
    from pipeline.workspace import Workspace


def check_glossary(workspace: Workspace) -> tuple[int, tuple[Finding, ...]]:
    """Return how many concepts the glossary has (0 where it cannot be used), and what is wrong with it.

    Raises GlossaryError where the file cannot be read at all.
    """
    file = workspace.glossary_file
    if not (file.exists() or file.is_symlink()):
        return 0, ()
    name = workspace.relative(file)
    glossary, findings = read_table(read_bytes(file, limit_bytes=LIMIT, error=GlossaryError, file=name), name)
    settings = workspace.settings
    return len(glossary), (*findings, *consistency(glossary, settings.source_language, settings.locales, name))
