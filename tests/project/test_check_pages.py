"""docs/checks.md: a section for each check, with examples that are true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.checks.damage import find_damage
from pipeline.checks.run import CHECKS
from pipeline.model import TextBlock
from pipeline.workflows.check import check_files

PAPER = Path(__file__).resolve().parents[2] / "docs/checks.md"
_EXAMPLE = re.compile(r"^(Wrong|Right):\n\n```(po|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def _sections():
    parts = re.split(r"^## (.+)$", PAPER.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def _examples():
    for check, text in _sections().items():
        for verdict, kind, example in _EXAMPLE.findall(text):
            yield pytest.param(check, kind, example, verdict == "Wrong", id=f"{check}-{verdict.lower()}")


def test_every_check_has_a_section(root):
    source = "".join(path.read_text(encoding="utf-8") for path in root.glob("pipeline/checks/**/*.py"))
    damage = set(re.findall(r'"(damage-[a-z-]+)"', source))
    ids = {check.id for check in CHECKS} | {"not-synced", "unreadable"} | damage
    assert set(_sections()) - {"Damage of imported pages"} == ids


def test_each_section_begins_with_the_severity_of_its_check():
    for check in CHECKS:
        section = _sections()[check.id]
        assert section.lower().lstrip().startswith(check.severity), check.id


@pytest.mark.parametrize(("check", "kind", "example", "objects"), list(_examples()))
def test_the_examples_are_true(check, kind, example, objects, tmp_path):
    if kind == "po":
        file = tmp_path / "example.po"
        file.write_text(example, encoding="utf-8")
        findings = check_files([file]).findings
    else:
        block = TextBlock("paragraph", example.strip(), ((0, 1, 1),))
        findings = find_damage([block], page="example", file="example.html")
    assert {finding.check for finding in findings} == ({check} if objects else set())
