"""Each rule finds the hole in its wrong sentences, and no rule finds one in any right sentence."""

import pytest

from pipeline.checks.damage import find_damage
from pipeline.checks.damage.examples import EXAMPLES
from pipeline.checks.damage.rules import RULES
from pipeline.checks.damage.spacing import gaps
from pipeline.checks.damage.tokens import sentences
from pipeline.model import TextBlock

HOLE = "⟦⟧"
BY_NAME = {rule.name: rule for rule in RULES}
CHECKS = [name for name in EXAMPLES if name.startswith("damage-")]


def damage(text, language="en"):
    return find_damage([TextBlock("paragraph", text, ((0, 1, 1),))], page="p", file="p.txt", language=language)


def without_hole(text):
    """The text as it stands on the page, and the offset of the hole."""
    offset = text.index(HOLE)
    after = text[offset + len(HOLE) :]
    return text[:offset] + (after.removeprefix(" ") if text[:offset][-1:] in {" ", ""} else after), offset


def cases(kind, names):
    return [(name, text) for name in names for text in getattr(EXAMPLES[name], kind)]


def texts(kind, names):
    return [text for _, text in cases(kind, names)]


@pytest.mark.parametrize(("name", "text"), cases("wrong", BY_NAME))
def test_a_rule_finds_its_wrong_examples(name, text):
    page, offset = without_hole(text)
    found = [part.offset(index) for part in sentences(page) for index in BY_NAME[name].find(part)]
    assert offset in found


@pytest.mark.parametrize("text", texts("wrong", ["spacing"]))
def test_spacing_finds_its_wrong_examples(text):
    page, offset = without_hole(text)
    assert [gap.offset for gap in gaps(page, "en") if gap.sure] == [offset]


@pytest.mark.parametrize("text", texts("wrong", [*BY_NAME, "spacing"]))
def test_the_check_reports_each_missing_word_once(text):
    page, offset = without_hole(text)
    found = [finding for finding in damage(page) if finding.check == "damage-gap"]
    assert [finding.place.column for finding in found] == [offset + 1]
    assert HOLE in found[0].message


@pytest.mark.parametrize(("name", "text"), cases("wrong", CHECKS))
def test_a_check_finds_its_wrong_examples(name, text):
    offset = text.index(HOLE)
    found = damage(text.replace(HOLE, ""))
    assert [(finding.check, finding.place.column) for finding in found] == [(name, offset + 1)]


@pytest.mark.parametrize("text", texts("right", EXAMPLES))
def test_nothing_is_found_in_right_examples(text):
    assert damage(text) == []


def test_every_rule_has_examples_of_both_kinds():
    assert all(rule.examples.wrong and rule.examples.right for rule in RULES)
    assert set(EXAMPLES) == {*BY_NAME, "spacing", *CHECKS}
