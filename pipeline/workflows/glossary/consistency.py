"""What is wrong with the glossary itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.table import consistency, read_table
from pipeline.workflows.glossary.load import read_glossary_file

if TYPE_CHECKING:
    from pipeline.model import Finding
    from pipeline.workspace import Workspace


def check_glossary(workspace: Workspace) -> tuple[int, tuple[Finding, ...]]:
    """Return how many concepts the glossary has (0 where it cannot be used), and what is wrong with it.

    Raises GlossaryError where the file cannot be read at all.
    """
    data = read_glossary_file(workspace)
    if data is None:
        return 0, ()
    name, settings = workspace.relative(workspace.glossary_file), workspace.settings
    glossary, findings = read_table(data, name)
    return len(glossary), (*findings, *consistency(glossary, settings.source_language, settings.locales, name))
