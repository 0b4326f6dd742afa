"""Reading a project's glossary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.errors import GlossaryError
from pipeline.fs import read_bytes
from pipeline.model import Binding, Glossary, TermStatus

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.workspace import Workspace

LIMIT = 200_000_000
"""Bytes; a table larger than this is not a glossary."""


def load_glossary(workspace: Workspace) -> Glossary:
    """Return the glossary of a project, an empty one where it has none. Raises GlossaryError."""
    data = read_glossary_file(workspace)
    if data is None:
        return Glossary()
    from pipeline.glossary.table import load_table  # noqa: PLC0415  # many projects have no glossary

    return load_table(data, workspace.relative(workspace.glossary_file))


def read_glossary_file(workspace: Workspace) -> bytes | None:
    """Return the bytes of a project's glossary, None where it has none. Raises GlossaryError."""
    file = workspace.glossary_file
    if not (file.exists() or file.is_symlink()):
        return None
    return read_bytes(file, limit_bytes=LIMIT, error=GlossaryError, file=workspace.relative(file))


def source_vocabulary(glossary: Glossary, language: str) -> Mapping[str, str]:
    """Return the terms of the strictly binding concepts in a language, lower case, with the concepts' ids.

    To exchange one of them for another changes what a text says. A term of several concepts stands for the first. Left
    out are forbidden terms, and those that depend on more than their letters: on upper case, or on a word nearby.
    """
    return {
        term.text.lower(): concept.id
        for concept in reversed(glossary.concepts)
        if concept.binding is Binding.STRICT
        for term in concept.terms_in(language)
        if not (term.status is TermStatus.FORBIDDEN or term.exact_case or term.needs)
    }
