"""What a sync did, or would do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.errors import PipelineError


@dataclass(frozen=True, slots=True)
class SyncRow:
    """How the texts of one page fared in one locale.

    `changed` texts have a draft of their old translation, `drafted` ones a draft of another text's. `critical` of them
    may mislead a reader of that translation. `reopened` ones are among the `kept`: the glossary does not allow their
    translation any more. `words` are those of the new, changed, drafted and reopened texts that are to be
    translated or revised, without the sentences whose translation is in the draft.
    """

    page: str
    locale: str
    new: int = 0
    changed: int = 0
    drafted: int = 0
    critical: int = 0
    reopened: int = 0
    reused: int = 0
    kept: int = 0
    obsolete: int = 0
    words: int = 0


@dataclass(frozen=True, slots=True)
class SyncResult:
    """The outcome of a sync.

    `rows` are the pages that were looked at, `pages` how many there are; `written` and `deleted` are files relative to
    the project's folder. `renamed` holds (old, new) names, `archived` the pages whose source is gone. With `errors`,
    the pages concerned were left as they were. `notices` say what else people should know.
    """

    pages: int
    rows: tuple[SyncRow, ...] = ()
    written: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    archived: tuple[str, ...] = ()
    errors: tuple[PipelineError, ...] = ()
    notices: tuple[str, ...] = ()


def together(first: SyncResult, second: SyncResult) -> SyncResult:
    """Return what two syncs in a row did: the second one found more for texts that the first left untranslated."""
    later = {(row.page, row.locale): row for row in second.rows}
    rows = (_row(row, later.pop((row.page, row.locale), None)) for row in first.rows)
    return replace(
        first,
        rows=tuple(sorted([*rows, *later.values()], key=lambda row: row.page)),
        written=tuple(sorted({*first.written, *second.written})),
        errors=second.errors,
        notices=tuple(dict.fromkeys((*first.notices, *second.notices))),
    )


def _row(first: SyncRow, second: SyncRow | None) -> SyncRow:
    if second is None:
        return first
    from_new = min(first.new, second.drafted + second.reused)
    drafted = first.drafted + from_new - second.reused if second.reused > from_new else first.drafted + second.drafted
    return replace(
        first,
        new=first.new - from_new,
        drafted=max(0, drafted),
        critical=min(first.critical + second.critical, first.changed + max(0, drafted)),
        reopened=first.reopened + second.reopened,
        reused=first.reused + second.reused,
    )
