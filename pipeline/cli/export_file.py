"""Where an export goes, and in which form."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from pipeline.errors import ConfigError

if TYPE_CHECKING:
    from enum import StrEnum

    from pipeline.workspace import Workspace

    Form = TypeVar("Form", bound=StrEnum)

STDOUT = Path("-")


def form_of(out: Path, forms: type[Form]) -> Form:
    """Return the form that a file's name stands for, the first one for stdout. Raises ConfigError for other names."""
    first, *_ = forms
    if out == STDOUT:
        return first
    suffix = out.suffix.lower().removeprefix(".")
    if suffix not in list(forms):
        *others, last = forms
        hint = f"give --format {', '.join(others)} or {last}"
        raise ConfigError(f"{out}: the name does not say which format is wanted", hint)
    return forms(suffix)


def own_folder(workspace: Workspace, path: Path, *folders: Path) -> str:
    """Return which of the project's folders a file would lie in, relative to the project; "" for none of them."""
    target = path.resolve()
    inside = (folder for folder in folders if target.is_relative_to(folder.resolve()))
    return next(map(workspace.relative, inside), "")
