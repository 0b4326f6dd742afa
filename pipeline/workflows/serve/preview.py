"""The site that is served, and how it is built anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from pipeline.errors import DamagedError, PipelineError
from pipeline.workflows.serve.watch import Snapshot, snapshot

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pipeline.workflows.build_result import BuildResult
    from pipeline.workflows.serve.versions import Versions
    from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Rebuild:
    """What a build did: for which files that had changed, which files it wrote and deleted, and what went wrong.

    Files are relative to the project's folder. After an error the pages that it concerns are what they were.
    """

    changed: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    errors: tuple[PipelineError, ...] = ()


class Preview:
    """A project whose site is shown while people work on it.

    `load` reads the settings, before each build anew; what it raises at first is raised, later it is told like all that
    goes wrong in a build. `build` builds the site as far as it can.
    """

    def __init__(
        self, load: Callable[[], Workspace], build: Callable[[Workspace], BuildResult], versions: Versions
    ) -> None:
        self._load, self._build = load, build
        self.versions = versions
        self.workspace = load()
        self._first = ""

    @property
    def site(self) -> Path:
        """The folder with the pages."""
        return self.workspace.settings.root / self.workspace.settings.output

    @property
    def start(self) -> str:
        """The path of the page to begin with: the site's own start page, or the first page that was built."""
        return "/" if (self.site / "index.html").is_file() else f"/{quote(self._first)}"

    def look(self) -> Snapshot:
        """Return the state of what the site is made of."""
        return snapshot(self.workspace)

    def rebuild(self, changed: tuple[str, ...] = ()) -> Rebuild:
        """Build the site; a version begins where that changed anything."""
        site = self.site
        try:
            self.workspace = self._load()
            result = self._built()
        except PipelineError as error:
            return Rebuild(changed, errors=(error,))
        if result.rows:
            self._first = result.rows[0].file.removeprefix(f"{self.workspace.settings.output}/")
        if result.written or result.deleted or site != self.site:
            self.versions.advance()
        return Rebuild(changed, result.written, result.deleted, result.errors)

    def _built(self) -> BuildResult:
        try:
            return self._build(self.workspace)
        except DamagedError:
            return self._build(self.workspace)
