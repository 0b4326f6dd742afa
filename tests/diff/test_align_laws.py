"""What holds for any two revisions."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from pipeline.diff.align import align
from pipeline.model import Block, ChangeKind
from pipeline.similarity import similarity

KEPT, MOVED, EDITED = ChangeKind.KEPT, ChangeKind.MOVED, ChangeKind.EDITED
SPLIT, MERGED, ADDED, REMOVED = ChangeKind.SPLIT, ChangeKind.MERGED, ChangeKind.ADDED, ChangeKind.REMOVED

words = st.sampled_from("take one two tablets a day with water <b>not</b> 5 10 mg, . children".split())
texts = st.lists(words, min_size=1, max_size=14).map(" ".join)
blocks = st.builds(
    Block, st.sampled_from(["a", "b", "c"]), texts, st.sampled_from(["", "", "", "menu"]), st.sampled_from(["", "Dose"])
)
projects = st.lists(blocks, max_size=14, unique_by=lambda block: (block.page, block.key)).map(
    lambda found: sorted(found, key=lambda block: block.page)
)
thresholds = st.sampled_from([0.0, 0.5, 0.6, 0.8, 1.0])
renamings = st.sampled_from([None, {"b": "a"}, {"a": "b", "b": "a"}, {"c": "z"}])


@st.composite
def revisions(draw):
    """Two revisions of a project that have much in common."""
    old, fresh = draw(projects), draw(projects)
    kept = [block for block in old if draw(st.booleans())]
    changed = [block._replace(text=f"{block.text} {draw(words)}") for block in old if draw(st.booleans())]
    moved = [block._replace(page=draw(st.sampled_from("abc"))) for block in [*kept, *changed]]
    new = {(block.page, block.key): block for block in [*moved, *fresh]}
    return old, sorted(new.values(), key=lambda block: block.page)


@given(revisions(), thresholds, renamings)
def test_each_block_stands_in_exactly_one_change(revision, threshold, renamed):
    old, new = revision
    changes = align(old, new, threshold, renamed)
    assert Counter(block for change in changes for block in change.old) == Counter(old)
    assert Counter(block for change in changes for block in change.new) == Counter(new)


@given(projects, thresholds)
def test_nothing_changes_between_a_revision_and_itself(project, threshold):
    assert [(change.kind, change.old, change.new) for change in align(project, project, threshold)] == [
        (KEPT, (block,), (block,)) for block in project
    ]


@given(projects)
def test_a_renamed_page_is_kept(project):
    new = [block._replace(page=f"new/{block.page}") for block in project]
    renamed = {f"new/{page}": page for page in "abc"}
    assert all(change.kind is KEPT for change in align(project, new, 0.6, renamed))


@given(revisions(), thresholds, renamings)
def test_the_kind_says_how_many_blocks_there_are_and_what_they_have_in_common(revision, threshold, renamed):
    for change in align(*revision, threshold, renamed):
        counts = len(change.old), len(change.new)
        assert change.why
        assert 0 <= change.similarity <= 1
        if change.kind in (KEPT, MOVED):
            assert counts == (1, 1)
            assert change.old[0].key == change.new[0].key
            assert change.similarity == 1
        elif change.kind is EDITED:
            assert counts == (1, 1)
            assert change.old[0].key != change.new[0].key
            assert change.similarity == similarity(change.old[0].text, change.new[0].text)
            assert change.similarity >= threshold or "only numbers differ" in change.why
        else:
            assert {SPLIT: counts[0], MERGED: counts[1], ADDED: counts[1], REMOVED: counts[0]}[change.kind] == 1
            others = {SPLIT: counts[1], MERGED: counts[0], ADDED: counts[0], REMOVED: counts[1]}[change.kind]
            assert others >= 2 if change.kind in (SPLIT, MERGED) else others == 0


@given(revisions(), thresholds)
def test_equal_text_on_the_same_page_is_kept_or_moved_and_as_much_is_kept_as_can_be(revision, threshold):
    old, new = revision
    changes = align(old, new, threshold)
    both = {(block.page, block.key) for block in old} & {(block.page, block.key) for block in new}
    equal = [change for change in changes if change.new and (change.new[0].page, change.new[0].key) in both]
    assert all(change.kind in (KEPT, MOVED) and change.old[0].page == change.new[0].page for change in equal)
    assert len([change for change in changes if change.kind is KEPT]) == sum(
        _longest_increasing([old_keys.index(key) for key in _keys(new, page) if key in old_keys])
        for page in "abc"
        for old_keys in [_keys(old, page)]
    )


def _keys(blocks, page):
    return [block.key for block in blocks if block.page == page]


def _longest_increasing(numbers):
    longest: list[int] = []
    for index, number in enumerate(numbers):
        longest.append(1 + max((longest[before] for before in range(index) if numbers[before] < number), default=0))
    return max(longest, default=0)


@given(revisions(), thresholds)
def test_no_text_is_new_that_left_another_page(revision, threshold):
    changes = align(*revision, threshold)
    gone = {change.old[0].key for change in changes if change.kind is REMOVED}
    come = {change.new[0].key for change in changes if change.kind is ADDED}
    assert not gone & come


@given(revisions(), thresholds)
def test_changes_come_in_the_order_of_the_new_blocks_and_removed_ones_after_what_stood_before_them(revision, threshold):
    old, new = revision
    changes = align(old, new, threshold)
    firsts = [min(new.index(block) for block in change.new) for change in changes if change.new]
    assert firsts == sorted(firsts)
    for place, change in enumerate(changes):
        if change.kind is REMOVED and (index := old.index(change.old[0])):
            assert old[index - 1] in changes[place - 1].old or (
                changes[place - 1].kind is REMOVED and changes[place - 1].old[0] in _group(changes, old[index - 1])
            )


def _group(changes, block):
    """Return the old blocks of a change and the removed ones that follow it."""
    place = next(place for place, change in enumerate(changes) if block in change.old)
    found = list(changes[place].old)
    for change in changes[place + 1 :]:
        if change.kind is not REMOVED:
            break
        found += change.old
    return found


SCRIPT = """
import random
from pipeline.diff.align import align
from pipeline.model import Block
chance = random.Random(1)
words = [f"word{number}" for number in range(40)]
def project(pages):
    texts = dict.fromkeys(" ".join(chance.choices(words, k=chance.randint(1, 12))) for _ in range(80))
    return [Block(pages[index * len(pages) // len(texts)], text) for index, text in enumerate(texts)]
old = project("ab")
new = [block._replace(text=block.text.replace("word1", "other"), page="c") for block in old] + project("de")
for change in align(old, new, 0.6):
    print(change)
"""


def test_the_result_does_not_depend_on_how_strings_are_hashed():
    folder = Path(__file__).resolve().parents[2]
    results = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            check=True,
            capture_output=True,
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(folder)},
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(results) == 1
    assert b"EDITED" in results.pop()
