"""Approved translations, wherever in a project they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.workflows.publish_earlier import find_approved

if TYPE_CHECKING:
    from collections.abc import Container

    from pipeline.errors import PipelineError
    from pipeline.workspace import Workspace


def approved_translations(workspace: Workspace, locale: str, wanted: Container[str]) -> dict[str, str]:
    """Return the approved translations of a locale whose keys are wanted, by key, from its catalogs and its archive.

    Raises CatalogError where one of them cannot be read.
    """
    errors: dict[str, PipelineError] = {}
    found = find_approved(workspace, locale, wanted, errors)
    for error in errors.values():
        raise error
    return found
