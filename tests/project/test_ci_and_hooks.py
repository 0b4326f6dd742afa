"""What CI and pre-commit run is what the papers say."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib

import pytest

import pipeline


@pytest.fixture(scope="module")
def set_up(paper):
    """The two commands of the README that do all set-up."""
    return [block.text.strip() for block in paper("README.md").blocks if block.language == "sh"]


def test_the_readme_has_one_command_for_the_main_job_and_one_for_the_tests(set_up):
    assert [command.rsplit(" && ", 1)[1] for command in set_up] == [
        ".venv/bin/pipeline sync",
        ".venv/bin/python -m pytest",
    ]


def test_ci_and_contributors_run_the_test_command_of_the_readme(set_up, root, paper):
    script = (root / ".ci/run").read_text(encoding="utf-8")
    assert f'run bash -c "{set_up[1]}"\n' in script
    assert set_up[1] in [block.text.strip() for block in paper("CONTRIBUTING.md").blocks]


def test_ci_is_executable_and_stops_at_the_first_failure(root):
    assert os.access(root / ".ci/run", os.X_OK)
    assert "\nset -euo pipefail\n" in (root / ".ci/run").read_text(encoding="utf-8")
    assert subprocess.run(["bash", "-n", root / ".ci/run"], check=False).returncode == 0


def test_the_hooks_for_users_call_commands_that_are_there(root, shell):
    manifest = (root / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    entries = re.findall(r"^  entry: (.*)$", manifest, re.MULTILINE)
    assert re.findall(r"^- id: (.*)$", manifest, re.MULTILINE) == ["pipeline-sync", "pipeline-check", "pipeline-fix"]
    assert entries == ["pipeline sync --check", "pipeline check", "pipeline check --fix"]
    assert manifest.count("  language: python\n") == manifest.count("  pass_filenames: false\n") == 3
    shell.run("pipeline init --locale de .")
    assert [shell.run(entry).code for entry in entries] == [1, 1, 1]


def test_the_changelog_names_the_version(paper):
    assert pipeline.__version__ in paper("CHANGELOG.md").text


def test_the_licences_are_those_of_the_package(root):
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["license"] == "MIT AND CC-BY-4.0"
    assert (root / "LICENSE").read_text(encoding="utf-8").startswith("MIT License\n")
    content = (root / "LICENSE-CONTENT").read_text(encoding="utf-8")
    assert "SPDX-License-Identifier: CC-BY-4.0\n" in content
    assert "https://creativecommons.org/licenses/by/4.0/legalcode\n" in content


def test_contributing_names_every_layer_of_the_house(root, paper):
    tools = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    layers = tools["importlinter"]["contracts"][0]["layers"]
    modules = {name.strip() for layer in layers for name in layer.split("|")}
    text = paper("CONTRIBUTING.md").text
    assert {name for name in modules if f"`{name}`" not in text and f"`{name}/`" not in text} == set()


_PROBE = """
import pytest

def test_tool(require_tool):
    require_tool("no-such-tool")

@pytest.mark.skipif(True, reason="no-such-tool is not installed")
def test_marked():
    pass

@pytest.mark.data
def test_data():
    pytest.skip("no data")

@pytest.mark.xfail(strict=True)
def test_expected():
    raise AssertionError
"""


# A skip by a mark happens before the test's body, so pytest calls its failure an error.
@pytest.mark.slow
@pytest.mark.parametrize(
    ("ci", "outcome"), [("", "3 skipped, 1 xfailed"), ("true", "1 failed, 1 skipped, 1 xfailed, 1 error")]
)
def test_in_ci_a_skip_for_want_of_a_tool_is_a_failure(ci, outcome, root, shell):
    shell.write("conftest.py", (root / "tests/conftest.py").read_text(encoding="utf-8"))
    shell.write("test_probe.py", _PROBE)
    shell.write("pytest.ini", "[pytest]\nmarkers = data: needs data\n")
    shell.environ |= {"CI": ci, "PYTHONDONTWRITEBYTECODE": "1"}
    result = shell.run(f"'{sys.executable}' -m pytest -q -p no:cacheprovider")
    assert re.search(rf"^{outcome} in", result.out, re.MULTILINE), result.out


@pytest.mark.slow
def test_in_ci_a_skipped_file_is_a_failure(root, shell):
    shell.write("conftest.py", (root / "tests/conftest.py").read_text(encoding="utf-8"))
    shell.write("test_probe.py", 'import pytest\npytest.importorskip("no_such_module")\n')
    shell.environ |= {"CI": "true"}
    result = shell.run(f"'{sys.executable}' -m pytest -q -p no:cacheprovider")
    assert "In CI nothing may be skipped" in result.out
    assert result.code != 0
