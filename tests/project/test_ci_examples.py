"""docs/ci.md: the examples are valid, and their commands end as the page says."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
from pre_commit.clientlib import load_config, load_manifest
from ruamel.yaml import YAML

CATALOG = "locales/de/LC_MESSAGES/fever.po"
WHEEL = "tools/pipeline-0.1.0-py3-none-any.whl"
REST = {
    "Medicines such as paracetamol can lower a fever. <em>Follow the package insert.</em>": (
        "Medikamente wie Paracetamol können Fieber senken. <em>Beachten Sie die Packungsbeilage.</em>"
    ),
    "See a doctor if the fever lasts for more than three days, or if you have a weakened immune system. Call the "
    "emergency number if someone with a fever has a stiff neck, is confused or has trouble breathing.": (
        "Gehen Sie zum Arzt, wenn das Fieber länger als drei Tage dauert oder wenn Ihr Immunsystem geschwächt ist. "
        "Wählen Sie den Notruf, wenn jemand mit Fieber einen steifen Nacken hat, verwirrt ist oder schlecht Luft "
        "bekommt."
    ),
}
"""Translations of the two texts that `german` and `temperature` leave out."""
EVENTS = {"github.event_name == 'pull_request'": "pull_request", "github.event_name == 'push'": "push"}


def _blocks(paper, heading):
    return [block.text for block in paper("docs/ci.md").blocks if block.language == "yaml" and block.heading == heading]


@pytest.fixture(scope="module")
def workflow(paper):
    """The workflow for GitHub with both jobs."""
    (checks,), (scan,) = _blocks(paper, "GitHub Actions"), _blocks(paper, "Code scanning")
    return checks + scan


@pytest.fixture(scope="module")
def gitlab(paper):
    (text,) = _blocks(paper, "GitLab CI")
    return text


@pytest.fixture(scope="module")
def hooks(paper):
    (text,) = _blocks(paper, "Before each commit")
    return text


def _parsed(text):
    return YAML(typ="safe", pure=True).load(text)


def _valid(schema, file):
    """Say whether a file fits a schema that the platform's makers publish; check-jsonschema brings it along."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", file]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    return done.returncode == 0


@pytest.mark.slow
def test_the_workflow_fits_the_schema_of_github(workflow, tmp_path):
    file = tmp_path / "translations.yml"
    file.write_text(workflow, encoding="utf-8")
    assert _valid("github-workflows", file)
    file.write_text(workflow.replace("runs-on:", "runs_on:"), encoding="utf-8")
    assert not _valid("github-workflows", file)


@pytest.mark.slow
def test_the_pipeline_fits_the_schema_of_gitlab(gitlab, tmp_path):
    file = tmp_path / ".gitlab-ci.yml"
    file.write_text(gitlab, encoding="utf-8")
    assert _valid("gitlab-ci", file)
    file.write_text(gitlab.replace("paths: [.pipeline/]", "paths: {}"), encoding="utf-8")
    assert not _valid("gitlab-ci", file)


def test_pre_commit_reads_the_hooks_and_the_example(root, hooks, tmp_path):
    file = tmp_path / ".pre-commit-config.yaml"
    file.write_text(hooks, encoding="utf-8")
    (repo,) = load_config(file)["repos"]
    offered = {hook["id"]: hook for hook in load_manifest(root / ".pre-commit-hooks.yaml")}
    assert {hook["id"] for hook in repo["hooks"]} <= offered.keys()
    assert [(hook["entry"], hook["pass_filenames"], hook["language"]) for hook in offered.values()] == [
        ("pipeline sync --check", False, "python"),
        ("pipeline check", False, "python"),
        ("pipeline check --fix", False, "python"),
    ]


def test_the_page_explains_every_hook(root, paper):
    told = re.findall(r"^\| `(pipeline-\w+)` \| `([^`]+)` \|", paper("docs/ci.md").text, re.MULTILINE)
    assert told == [(hook["id"], hook["entry"]) for hook in load_manifest(root / ".pre-commit-hooks.yaml")]


class Ended(NamedTuple):
    """How a step of a job ended."""

    name: str
    code: int
    out: str


@pytest.fixture
def clinic(shell, german, temperature, require_tool):
    """A project in git with two texts that are not translated; `origin` is where it was cloned from."""
    git = f"{require_tool('git')} -c user.name=editor -c user.email=editor@example.org"
    pip = Path(shell.environ["PATH"].partition(":")[0]) / "pip"
    pip.write_text('#!/bin/sh\necho "$@" > ../pip.txt\n', encoding="utf-8")
    pip.chmod(0o755)
    shell.run("pipeline init --locale de . && pipeline sync")
    shell.translate(CATALOG, german | temperature)
    shell.run("pipeline sync")
    shell.write(WHEEL, "")
    done = shell.run(
        f"{git} init -q -b main && {git} add -A && {git} commit -qm Fever && {git} clone -q --bare . ../origin.git &&"
        f"{git} remote add origin ../origin.git && {git} fetch -q && {git} checkout -q -b change"
    )
    assert done.code == 0, done.err
    return shell


def _bash(shell, options, script, **variables):
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", *options, "-c", script],
        cwd=shell.folder,
        env=shell.environ | variables,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def _on_github(shell, workflow, event, job="check"):
    """Run the commands of a job as GitHub does, up to the first that fails; actions of others are not run."""
    for step in _parsed(workflow)["jobs"][job]["steps"]:
        if "run" in step and EVENTS.get(step.get("if"), event) == event:
            variables = {name: _filled(value) for name, value in step.get("env", {}).items()}
            ended = Ended(step["name"], *_bash(shell, ["-e"], _filled(step["run"]), **variables))
            yield ended
            if ended.code:
                return


def _filled(text):
    return text.replace("${{ github.base_ref }}", "main")


def _on_gitlab(shell, text, **variables):
    """Run the commands of the job as GitLab does; return its exit code and its log."""
    job = _parsed(text)["translations"]
    return _bash(shell, ["-eo", "pipefail"], "\n".join([*job["before_script"], *job["script"]]), **variables)


def _codes(ended):
    return [(step.name, step.code) for step in ended]


def _break(shell):
    shell.edit(CATALOG, {"<strong>38 °C</strong>": "<strong>83 °C</strong>"})


SYNCED = [("Install", 0), ("Are templates and catalogs up to date?", 0)]


def test_no_expression_stands_in_a_command(workflow):
    jobs = _parsed(workflow)["jobs"].values()
    assert [step["run"] for job in jobs for step in job["steps"] if "${{" in step.get("run", "")] == []


@pytest.mark.slow
def test_at_github_a_pull_request_answers_for_its_own_change(clinic, workflow):
    made = list(_on_github(clinic, workflow, "pull_request"))
    assert _codes(made) == [*SYNCED, ("What has this change made worse?", 0)]
    assert "::error" not in made[-1].out
    assert (clinic.folder / "../pip.txt").read_text(encoding="utf-8") == f"install {WHEEL}\n"


@pytest.mark.slow
def test_at_github_a_pull_request_fails_for_what_it_makes_worse(clinic, workflow):
    _break(clinic)
    made = list(_on_github(clinic, workflow, "pull_request"))
    assert _codes(made) == [*SYNCED, ("What has this change made worse?", 1)]
    errors = [line for line in made[-1].out.splitlines() if line.startswith("::error ")]
    assert errors != []
    assert all(line.startswith(f"::error file={CATALOG},line=") for line in errors)
    assert not any("not translated" in line for line in errors)


@pytest.mark.slow
def test_at_github_the_main_branch_answers_for_all(clinic, workflow):
    made = list(_on_github(clinic, workflow, "push"))
    assert _codes(made) == [*SYNCED, ("What must be mended?", 1)]
    assert sum("not translated" in line for line in made[-1].out.splitlines() if line.startswith("::error ")) == 2
    clinic.translate(CATALOG, REST)
    assert _codes(_on_github(clinic, workflow, "push")) == [*SYNCED, ("What must be mended?", 0)]


@pytest.mark.slow
def test_at_github_a_forgotten_sync_fails_first(clinic, workflow, edit):
    clinic.edit("source_en/fever.html", edit)
    assert _codes(_on_github(clinic, workflow, "pull_request")) == [
        ("Install", 0),
        ("Are templates and catalogs up to date?", 1),
    ]


@pytest.mark.slow
def test_at_github_the_findings_are_there_to_upload_although_the_check_fails(clinic, workflow):
    assert _codes(_on_github(clinic, workflow, "push", job="scan")) == [("Install", 0), ("Check", 1)]
    upload = _parsed(workflow)["jobs"]["scan"]["steps"][-1]
    log = json.loads((clinic.folder / upload["with"]["sarif_file"]).read_text(encoding="utf-8"))
    assert (log["version"], upload["if"]) == ("2.1.0", "${{ !cancelled() }}")
    assert [result["ruleId"] for run in log["runs"] for result in run["results"]] == ["untranslated", "untranslated"]


@pytest.mark.slow
def test_at_gitlab_a_merge_request_answers_for_its_own_change(clinic, gitlab):
    base = clinic.run("git rev-parse origin/main").out.strip()
    assert _on_gitlab(clinic, gitlab, CI_MERGE_REQUEST_DIFF_BASE_SHA=base)[0] == 0
    assert (clinic.folder / "../pip.txt").read_text(encoding="utf-8") == f"install {WHEEL}\n"


@pytest.mark.slow
def test_at_gitlab_a_merge_request_fails_for_what_it_makes_worse(clinic, gitlab):
    base = clinic.run("git rev-parse origin/main").out.strip()
    _break(clinic)
    variables = {"CI_MERGE_REQUEST_DIFF_BASE_SHA": "0" * 40, "CI_MERGE_REQUEST_TARGET_BRANCH_SHA": base}
    code, log = _on_gitlab(clinic, gitlab, **variables)
    assert (code, f"{CATALOG}:" in log, "not translated" in log) == (1, True, False)
    assert len(ET.parse(clinic.folder / "pipeline.xml").findall(".//failure")) == 1  # noqa: S314  # our own file


@pytest.mark.slow
def test_at_gitlab_the_main_branch_answers_for_all_and_leaves_the_reports(clinic, gitlab):
    code, log = _on_gitlab(clinic, gitlab)
    assert (code, log.count(": not translated")) == (1, 2)
    artifacts = _parsed(gitlab)["translations"]["artifacts"]
    report = ET.parse(clinic.folder / artifacts["reports"]["junit"])  # noqa: S314  # our own file
    assert len(report.findall(".//failure")) == 2
    (page,) = artifacts["paths"]
    assert (clinic.folder / page).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    clinic.translate(CATALOG, REST)
    assert _on_gitlab(clinic, gitlab)[0] == 0


@pytest.mark.slow
def test_at_gitlab_a_forgotten_sync_fails_first(clinic, gitlab, edit):
    clinic.edit("source_en/fever.html", edit)
    assert _on_gitlab(clinic, gitlab)[0] == 1
    assert not (clinic.folder / "pipeline.xml").exists()


@pytest.mark.slow
def test_the_hooks_end_as_the_page_says(clinic):
    entries = ["pipeline sync --check", "pipeline check", "pipeline check --fix", "pipeline check --changed-since HEAD"]
    assert [clinic.run(entry).code for entry in entries] == [0, 1, 1, 0]
    clinic.translate(CATALOG, REST)
    clinic.edit(CATALOG, {"38 °C</strong>": "38.0 °C</strong>"})
    assert clinic.run("pipeline check").code == 1
    clinic.edit(CATALOG, {"38.0 °C</strong>": "38 °C</strong>", "Was hilft": "Was  hilft"})
    result = clinic.run("pipeline check --fix")
    assert (result.code, f"{CATALOG}:" in result.out) == (0, True)
    assert "Was hilft" in (clinic.folder / CATALOG).read_text(encoding="utf-8")
