"""docs/checks.md: a section for each check, with examples that are true."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

import pytest

from pipeline.catalogs.po import read_catalog
from pipeline.checks.damage import find_damage
from pipeline.checks.registry import CHECKS
from pipeline.checks.run import remarks
from pipeline.checks.texts import HOUSE_STYLE
from pipeline.glossary.matcher import Matcher
from pipeline.glossary.table import read_csv
from pipeline.model import TextBlock
from pipeline.workflows.check import check_files
from pipeline.workflows.examine import subject
from pipeline.workflows.glossary.terms import Terms
from pipeline.workflows.materiality import Meaning

PAPER = Path(__file__).resolve().parents[2] / "docs/checks.md"
_EXAMPLE = re.compile(r"^(Wrong|Right):\n\n```(po|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def _sections():
    parts = re.split(r"^## (.+)$", PAPER.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def _examples(*, of_terms):
    for check, text in _sections().items():
        if check.startswith("term-") is of_terms:
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


@pytest.mark.parametrize(("check", "kind", "example", "objects"), list(_examples(of_terms=False)))
def test_the_examples_are_true(check, kind, example, objects, tmp_path):
    if kind == "po":
        file = tmp_path / "example.po"
        file.write_text(example, encoding="utf-8")
        findings = check_files([file]).findings
    else:
        block = TextBlock("paragraph", example.strip(), ((0, 1, 1),))
        findings = find_damage([block], page="example", file="example.html")
    assert {finding.check for finding in findings} == ({check} if objects else set())


@pytest.fixture
def terms(paper):
    """What the glossary of the page has against a unit."""
    (table,) = [block.text for block in paper("docs/checks.md").blocks if block.language == "csv"]
    glossary, findings = read_csv(table.encode(), "terms.csv")
    assert findings == ()
    return Terms(Matcher(glossary, "en", "de"))


@pytest.mark.parametrize(("check", "kind", "example", "objects"), list(_examples(of_terms=True)))
def test_the_examples_of_terms_are_true(check, kind, example, objects, terms):
    assert kind == "po"
    units = read_catalog(example.encode(), "example.po").units
    shown = partial(subject, meaning=Meaning(), languages=("en", "de"), style=HOUSE_STYLE, terms=terms)
    found = {check for unit in units for check, _ in remarks(shown(unit))}
    assert found == ({check} if objects else set())


def test_every_check_of_terms_has_a_wrong_and_a_right_example():
    assert len(list(_examples(of_terms=True))) == 6
