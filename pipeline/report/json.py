"""Results as JSON for machines: one object, `{"schema": 1, …}`, whose shape docs/json.md describes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.errors import PipelineError
    from pipeline.model import Finding

SCHEMA = 1


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
    }
    return {name: value for name, value in fields.items() if value}


def error(item: PipelineError) -> dict[str, str]:
    """Return an error as a JSON object."""
    return {"message": item.message, "hint": item.hint}
