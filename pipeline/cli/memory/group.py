"""The group of commands, and what they share."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import command_group
from pipeline.cli.output import progress, remark
from pipeline.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.workflows.memory.project import ProjectMemory
    from pipeline.workspace import Workspace

memory = command_group(
    "memory", "lookup stats import export recall rebuild", "Earlier translations: find, count, exchange, withdraw."
)

Locale = Annotated[
    str, typer.Option("--locale", metavar="TAG", help="The language; not needed where the project has just one.")
]


def the_locale(workspace: Workspace, wanted: str) -> str:
    """Return the canonical tag of a locale of the project, of its only one for "". Raises ConfigError for others."""
    from pipeline.languages import canonical_tag

    locales = workspace.settings.locales
    if not locales:
        raise ConfigError("no language to translate into", "add one with `pipeline locale add LANG`")
    if not wanted and len(locales) > 1:
        raise ConfigError(
            "the project has several languages", f"name one with --locale; known are {', '.join(locales)}"
        )
    tag = canonical_tag(wanted) if wanted else locales[0]
    workspace.check_locale(tag)
    return tag


@contextmanager
def opened(workspace: Workspace, locale: str) -> Iterator[ProjectMemory]:
    """Open the memory of a locale, brought up to date, for the time of the block; in the end pass on its notice."""
    from pipeline.workflows.memory.project import open_project_memory

    with ExitStack() as stack:
        with progress("Reading catalog") as show:
            found = stack.enter_context(open_project_memory(workspace, locale, progress=show))
        yield found
        if found.notice:
            remark(found.notice)
