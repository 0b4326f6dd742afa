"""Templates and what goes with them: ours, or those that a publisher puts in their place."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from traceback import walk_tb
from typing import TYPE_CHECKING

from jinja2 import ChoiceLoader, FileSystemLoader, FunctionLoader, PrefixLoader, StrictUndefined
from jinja2.exceptions import TemplateSyntaxError
from jinja2.loaders import split_template_path
from jinja2.sandbox import ImmutableSandboxedEnvironment

from pipeline.errors import ConfigError
from pipeline.fs import walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.render.site.texts import SiteTexts
    from pipeline.render.site.values import PageView, SiteView

_OURS = Path(str(files("pipeline.render.site")))
_TEMPLATES = ".html"


class Templates:
    """The templates and assets of a site: a file in `folder`, the project's own, takes the place of ours of that name.

    It can extend or include ours by the name "pipeline/…". `shown` is what messages call the folder. Raises ConfigError
    for a link, which could lead out of the project: what is in the folder is published.
    """

    def __init__(self, folder: Path, shown: str) -> None:
        if folder.resolve() != folder:
            raise ConfigError(f"{shown}: is a link, or in one", "put a folder in the place of the link")
        self._folder, self._shown = folder, shown
        ours = FileSystemLoader(_OURS / "templates")
        self._environment = ImmutableSandboxedEnvironment(
            loader=ChoiceLoader([FunctionLoader(self._own), ours, PrefixLoader({"pipeline": ours})]),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )

    def render(self, name: str, *, page: PageView, site: SiteView, text: SiteTexts) -> str:
        """Return the page that a template makes. Raises ConfigError where the project's own template is at fault."""
        try:
            made = self._environment.get_template(name).render(page=page, site=site, text=text)
            made.encode()
        except UnicodeEncodeError as error:
            raise ConfigError(f"{self._shown}/{name}: writes half a character", "correct the template") from error
        except Exception as error:  # a template can raise whatever an expression does
            place = self._place(error)
            if not place:
                raise
            raise ConfigError(f"{place}: {_told(error)}", "correct the template") from error
        return made

    def assets(self) -> Mapping[str, bytes]:
        """Return the files that go beside the pages, by path: style sheets, scripts, and all else of the project's.

        Raises ConfigError where one of the project's cannot be read.
        """
        ours = {file: (_OURS / "assets" / file).read_bytes() for file in walk(_OURS / "assets")}
        own = walk(self._folder) if self._folder.is_dir() else ()
        return ours | {file: self._read(file) for file in own if not file.endswith(_TEMPLATES)}

    def _own(self, name: str) -> tuple[str, str, None] | None:
        """Return the project's own template of a name and its file, None where there is none."""
        file = self._folder.joinpath(*split_template_path(name))
        if not file.is_file():
            return None
        data = self._read(name)
        try:
            return data.decode(), str(file), None
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            raise ConfigError(f"{self._shown}/{name}:{line}: is not in UTF-8", "save the file as UTF-8") from None

    def _read(self, file: str) -> bytes:
        try:
            return (self._folder / file).read_bytes()
        except OSError as error:
            raise ConfigError(f"{self._shown}/{file}: {error.strerror}", "make it readable or remove it") from error

    def _place(self, error: Exception) -> str:
        """Return the innermost of the project's own templates that an error came through, and its line; "" for none."""
        places = [(file, line) for file, line in _places(error) if file.is_relative_to(self._folder)]
        if not places:
            return ""
        file, line = places[-1]
        return f"{self._shown}/{file.relative_to(self._folder)}:{line}"


def _places(error: Exception) -> Iterator[tuple[Path, int]]:
    """Yield the files and lines that an error came through, the innermost last."""
    if isinstance(error, TemplateSyntaxError) and error.filename:
        yield Path(error.filename), error.lineno
    else:
        for frame, line in walk_tb(error.__traceback__):
            yield Path(frame.f_code.co_filename), line


def _told(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
