"""Findings as a log in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS).

https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
"""

from __future__ import annotations

import json
from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING

from pipeline.report.check_order import in_order
from pipeline.report.diff_html_text import clean
from pipeline.report.sarif_result import LEVELS, Object, plain_text, result
from pipeline.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.model import Finding, Severity

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def log(findings: Iterable[Finding], rules: Mapping[str, tuple[Severity, str]]) -> str:
    """Return findings as a SARIF log, in ASCII; `rules` are the severities and remedies of the checks, by id.

    A fix is given where the file holds just the marked text in that place, so that a tool can replace it.
    """
    found = in_order(findings)
    known = dict(rules)
    for finding in found:
        known.setdefault(finding.check, (finding.severity, ""))
    index = {check: number for number, check in enumerate(known)}
    driver = {
        "name": "pipeline",
        "version": __version__,
        "rules": [_rule(check, severity, remedy) for check, (severity, remedy) in known.items()],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": list(_results(found, index)),
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(check: str, severity: Severity, remedy: str) -> Object:
    """Return a rule with all that GitHub asks for."""
    name = clean(check).replace("-", " ").capitalize()
    about = {"text": plain_text(remedy) or name}
    return {
        "id": clean(check),
        "shortDescription": {"text": name},
        "fullDescription": about,
        "help": about,
        "defaultConfiguration": {"level": LEVELS[severity]},
    }


def _results(findings: Iterable[Finding], index: Mapping[str, int]) -> Iterator[Object]:
    seen: Counter[tuple[str, ...]] = Counter()
    for finding in findings:
        identity = _identity(finding)
        seen[identity] += 1
        yield result(finding, index[finding.check], _digest(*identity, str(seen[identity])))


def _identity(finding: Finding) -> tuple[str, ...]:
    """Return what stays the same when the entry moves in its file."""
    return (finding.check, finding.place.file, finding.locale, finding.unit, finding.message)


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode(errors="surrogatepass")).hexdigest()
