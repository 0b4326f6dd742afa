"""`pipeline check`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import All, Json, advice, app, invocation
from pipeline.cli.output import complain, progress, say, say_json, say_utf8, width
from pipeline.errors import ConfigError
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.cli.app import Invocation
    from pipeline.workflows.check import CheckResult, FixResult


class Format(StrEnum):
    """How findings are printed."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"
    JUNIT = "junit"
    HTML = "html"


_LIMIT = 100
"""Findings that are printed."""


@app.command("check", short_help="Find what must be mended; the gate for CI.")
def command(
    context: typer.Context,
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILE.po]…", help="PO files of any origin; none: the whole project.")
    ] = None,
    *,
    output: Annotated[Format, typer.Option("--format", help="How to print the findings.")] = Format.TEXT,
    glossary: Annotated[Path | None, typer.Option(metavar="FILE", help="The terms that bind FILE.po.")] = None,
    changed_since: Annotated[
        str | None, typer.Option(metavar="REV", help="Fail only for what was not so at this revision of git.")
    ] = None,
    fix: Annotated[bool, typer.Option("--fix", help="First make the repairs that are certain.")] = False,
    all_rows: All = False,
    as_json: Json = False,
) -> None:
    """Find what is wrong with translations; exit with 1 where something must be mended.

    Without FILE.po the whole project is checked. PO files may be of any origin, and need no project.
    """
    call = invocation(context)
    wanted = _format(output, as_json=as_json)
    chosen = list(dict.fromkeys(call.folder / file for file in files or []))
    terms = call.folder / glossary if glossary else None
    _refuse(chosen, terms, changed_since)
    fixed = _fixed(call, chosen, terms) if fix else None
    result, hint = _checked(call, chosen, terms, changed_since or "")
    if wanted is Format.TEXT:
        say(_as_text(result, fixed, limit=0 if all_rows else _LIMIT) + hint)
    elif wanted is Format.JSON:
        _say_as_json(result, fixed)
    else:
        say_utf8(_report(wanted)(result))
    if result.errors:
        raise typer.Exit(3)
    raise typer.Exit(1 if result.failing else 0)


def _format(output: Format, *, as_json: bool) -> Format:
    if as_json and output not in (Format.TEXT, Format.JSON):
        raise ConfigError(f"--json and --format {output} contradict each other", "leave out one of them")
    return Format.JSON if as_json else output


def _refuse(files: list[Path], glossary: Path | None, changed_since: str | None) -> None:
    if glossary and not files:
        raise ConfigError("--glossary goes with PO files", "a project has its own glossary; name the files to check")
    if changed_since == "":
        raise ConfigError("--changed-since names no revision", "name a branch, tag or commit, or leave out the option")
    if changed_since and files:
        raise ConfigError("--changed-since goes with a project", "leave out the files, or the option")


def _checked(call: Invocation, files: list[Path], glossary: Path | None, since: str) -> tuple[CheckResult, str]:
    from pipeline.workflows.check import check, check_files

    with progress("Checking block") as show:
        if files:
            return check_files(files, glossary=glossary, progress=show), ""
        workspace = call.workspace()
        result = check(workspace, show, since=since)
    return result, advice(workspace, has_pages=result.units > 0)


def _fixed(call: Invocation, files: list[Path], glossary: Path | None) -> FixResult:
    from pipeline.workflows.check import fix, fix_files

    return fix_files(files, glossary=glossary) if files else fix(call.workspace())


def _as_text(result: CheckResult, fixed: FixResult | None, *, limit: int) -> str:
    from pipeline.report.check_repairs import repairs_text
    from pipeline.report.check_text import findings_text

    mended = repairs_text(fixed.repairs, width(), limit=limit) if fixed else ""
    found = findings_text(result.findings, width(), limit=limit)
    excused = sum(bool(finding.excused) for finding in result.findings)
    told = f", {excused:,} excused" if excused else ""
    summary = f"{count(result.units, 'block')} checked, {count(len(result.findings) - excused, 'finding')}{told}"
    return "\n".join(filter(None, (mended, found, summary)))


def _report(wanted: Format) -> Callable[[CheckResult], str]:
    from pipeline.checks.registry import summaries
    from pipeline.report import check_html, github, junit, sarif

    if wanted is Format.GITHUB:
        return lambda result: github.annotations(result.findings)
    if wanted is Format.SARIF:
        return lambda result: sarif.log(result.findings, summaries())
    if wanted is Format.JUNIT:
        return lambda result: junit.suites(result.findings, result.threshold)
    return lambda result: check_html.page(result.findings, result.units, source_language=result.language)


def _say_as_json(result: CheckResult, fixed: FixResult | None) -> None:
    from pipeline.report import json

    findings = [json.finding(finding) for finding in result.findings]
    repairs = {"repairs": [json.repair(repair) for repair in fixed.repairs]} if fixed else {}
    errors = [json.error(error) for error in result.errors]
    say_json(units=result.units, failing=len(result.failing), **repairs, findings=findings, errors=errors)
    for error in result.errors:
        complain(error)
