"""Results as JSON for machines: one object, `{"schema": 1, …}`, whose shape docs/json.md describes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.errors import PipelineError
    from pipeline.model import Finding, Span
    from pipeline.report.check_repairs import Repair

SCHEMA = 1
_ALWAYS = ("before", "after", "checks")


def document(**content: object) -> str:
    """Return the JSON text of a result, indented, with a final newline."""
    return json.dumps({"schema": SCHEMA, **content}, ensure_ascii=False, indent=2) + "\n"


def finding(item: Finding) -> dict[str, object]:
    """Return a finding as a JSON object; fields that make no sense for it are left out."""
    fields = {
        "check": item.check,
        "severity": item.severity.value,
        "file": item.place.file,
        "line": item.place.line,
        "column": item.place.column,
        "page": item.page,
        "locale": item.locale,
        "unit": item.unit,
        "message": item.message,
        "hint": item.hint,
        "fix": item.fix,
        "translation": item.target,
        "source_span": _span(item.source_span),
        "target_span": _span(item.target_span),
        "excused": item.excused,
    }
    return {name: value for name, value in fields.items() if value or (name == "fix" and value is not None)}


def _span(span: Span | None) -> list[int] | None:
    return list(span) if span is not None else None


def repair(item: Repair) -> dict[str, object]:
    """Return what `check --fix` did to a translation as a JSON object."""
    fields = {
        "file": item.place.file,
        "line": item.place.line,
        "column": item.place.column,
        "locale": item.locale,
        "unit": item.unit,
        "before": item.before,
        "after": item.after,
        "checks": list(item.checks),
    }
    return {name: value for name, value in fields.items() if value or name in _ALWAYS}


def error(item: PipelineError) -> dict[str, str]:
    """Return an error as a JSON object."""
    return {"message": item.message, "hint": item.hint}
