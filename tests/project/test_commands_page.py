"""docs/commands.md is what its program makes of the commands' help, and names whatever the help names."""

from __future__ import annotations

import re
import runpy

import pytest

_OPTION = re.compile(r"^  (-[\w-]+(?:, --[\w-]+)*)", re.MULTILINE)


@pytest.fixture(scope="module")
def sections(paper):
    """Return what the page says of each command."""
    found = re.split(r"^##+ (.+)\n", paper("docs/commands.md").text, flags=re.MULTILINE)[1:]
    return dict(zip(found[::2], found[1::2], strict=True))


def test_the_page_is_what_its_program_writes(paper, root):
    program = runpy.run_path(str(root / "docs/commands.py"))
    hint = "run `python docs/commands.py > docs/commands.md`"
    assert paper("docs/commands.md").text == program["page"](), hint


def test_every_command_leads_to_a_page_that_explains_it(sections):
    without = [name for name, text in sections.items() if name != "pipeline" and "\nMore: [" not in text]
    assert without == []


@pytest.mark.slow
def test_the_page_names_every_command_and_option_of_the_help(sections, shell):
    shell.environ |= {"COLUMNS": "200"}
    for name in [name for name in sections if name != "pipeline"]:
        text = shell.run(f"pipeline {name} --help").out
        options = {option for found in _OPTION.findall(text) for option in found.split(", ")}
        assert {"-h", "--help"} <= options
        expected = options - {"-h", "--help", "--json"}
        assert {option for option in expected if not re.search(rf"[`\s]{option}[`\s,]", sections[name])} == set(), name
    listed = [line.split()[0] for line in shell.run("pipeline --help").out.partition("Commands:\n")[2].splitlines()]
    assert [name for name in sections if " " not in name] == ["pipeline", *listed]
