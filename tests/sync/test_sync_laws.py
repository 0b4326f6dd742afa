"""The laws of a sync, whatever editors and translators do between two of them."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from difflib import ndiff

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from pipeline.catalogs.archive import archive_pairs
from pipeline.catalogs.po import read_catalog
from pipeline.catalogs.terms import restored
from pipeline.diff.classify import classify
from pipeline.errors import ConfigError
from pipeline.glossary.table import write_table
from pipeline.inline import BRACE_FORMAT
from pipeline.model import Concept, Glossary, Materiality, State, Term, TermStatus, make_id
from pipeline.text import words
from pipeline.workflows.keep import keep

PAGES = ("asthma", "flu", "care/flu", "über#1")
TEXTS = (
    "Adults take one tablet in the morning and one in the evening.",
    "Adults take two tablets in the morning and one in the evening.",
    "Adults take <strong>two</strong> tablets in the morning, but none in the evening.",
    "Drink at least two litres of water a day if you have a fever.",
    "Drink at least three litres of water a day if you have a high fever.",
    "Rest in bed. Drink at least two litres of water a day if you have a fever.",
    "Drink at least two litres of water a day if you have a fever. Call your doctor.",
    "Rest in bed. Drink at least two litres of water a day if you have a fever. Wash your hands. Call your doctor.",
    "Rest in bed.",
    "Drink at least <em>two</em> litres of water a day if you have a fever.",
    "What helps",
    "What may help",
    "What <em>helps</em>",
    '<p>Updated on <time datetime="2024-05-31">31 May 2024</time></p>',
    '<p>Last updated on <time datetime="2024-05-31">31 May 2024</time></p>',
    '<p data-l10n-context="dose">What helps</p>',
)

EDITS = (
    ("two", "three"),
    ("three", "two"),
    ("Rest in bed. ", ""),
    (" Call your doctor.", ""),
    ("Drink at least", "Wash your hands. Drink at least"),
    ("a day", "each day"),
    ("each day", "every day"),
    ("litres", "<em>litres</em>"),
    ("Adults take", "Adults do not take"),
    ("in the morning", "early in the morning"),
)


def concept(name, *german):
    """Return a concept whose German terms are (text, status) pairs."""
    return Concept(name, (Term(name, "en"), *(Term(text, "de", TermStatus(status)) for text, status in german)))


SATZ, ZEILE = ("Satz", "preferred"), ("Zeile", "preferred")
GLOSSARIES = (  # every translation that a person types has a "Satz", and no "Zeile"
    (),
    (concept("tablet", SATZ), concept("litre", SATZ)),
    (concept("tablet", ZEILE), concept("fever", SATZ)),
    (concept("tablet", ZEILE, ("Satz", "admitted")), concept("fever", ZEILE)),
    (concept("tablet", ZEILE, ("Satz", "forbidden")), concept("rest", ZEILE), concept("litre", ZEILE)),
)

places = st.integers(0, 9)
pages = st.sampled_from(PAGES)
texts = st.sampled_from(TEXTS)
articles = st.lists(texts, min_size=1, max_size=4)


class Revisions(RuleBasedStateMachine):
    """Editors and translators at work; `check_sync` is where the laws are checked.

    `approved` holds every (key, translation) that a person ever approved, `typed` those and the ones that a person
    typed or marked as fuzzy. A translation is never typed twice, so each tells which text it was written for.
    Sentences of drafts may come from several texts; only a person makes them current.
    """

    def __init__(self, project, check_catalog):
        super().__init__()
        self.project, self.check_catalog = project, check_catalog
        self.blocks = {}
        self.approved, self.typed = set(), set()
        self.count = 0
        self.write("asthma", list(TEXTS[:4]))
        self.write("flu", list(TEXTS[4:9]))
        self.project.sync()
        self.translate_all()
        self.project.sync()

    def write(self, page, blocks):
        self.blocks[page] = blocks
        self.project.write(page, *blocks)

    def pick(self, number):
        return sorted(self.blocks)[number % len(self.blocks)]

    # Editors

    @rule(page=pages, blocks=articles)
    def write_page(self, page, blocks):
        self.write(page, blocks)

    @rule(place=places, text=texts)
    def rewrite_block(self, place, text):
        page = self.pick(place)
        blocks = self.blocks[page]
        self.write(page, [*blocks[: place % len(blocks)], text, *blocks[place % len(blocks) + 1 :]])

    @rule(place=places, number=places)
    def revise_block(self, place, number):
        """Edit a block as editors do: a sentence goes or comes, a number, a word or the markup changes."""
        page = self.pick(place)
        blocks = self.blocks[page]
        possible = [(index, edit) for index, block in enumerate(blocks) for edit in EDITS if edit[0] in block]
        if possible:
            index, edit = possible[number % len(possible)]
            self.write(page, [*blocks[:index], blocks[index].replace(*edit), *blocks[index + 1 :]])

    @rule(place=places, number=places)
    def revise_and_sync(self, place, number):
        """Revise a block of a page that is translated: the usual course of things."""
        self.project.sync()
        self.translate(place, None)
        self.project.sync()
        self.revise_block(place, number)
        self.check_sync()

    @rule(place=places, other=pages)
    def split_page(self, place, other):
        page = self.pick(place)
        blocks = self.blocks[page]
        if other not in self.blocks and len(blocks) > 1:
            self.write(page, blocks[: len(blocks) // 2])
            self.write(other, blocks[len(blocks) // 2 :])

    @rule(place=places, other=places)
    def move_block(self, place, other):
        source, target = self.pick(place), self.pick(other)
        if len(self.blocks[source]) > 1:
            block = self.blocks[source].pop(place % len(self.blocks[source]))
            self.write(source, self.blocks[source])
            self.write(target, [*self.blocks[target], block])

    @rule(place=places)
    def reverse_blocks(self, place):
        page = self.pick(place)
        self.write(page, self.blocks[page][::-1])

    @rule(place=places, new=pages)
    def rename_page(self, place, new):
        old = self.pick(place)
        if new not in self.blocks:
            self.blocks[new] = self.blocks.pop(old)
            self.project.rename(old, new)

    @precondition(lambda self: len(self.blocks) > 1)
    @rule(place=places)
    def delete_page(self, place):
        page = self.pick(place)
        del self.blocks[page]
        self.project.delete(page)

    @rule(number=places)
    def change_terms(self, number):
        """Give the project another glossary, or none; with the layer of terms taken off, all laws are the same."""
        file = self.project.workspace.glossary_file
        file.parent.mkdir(exist_ok=True)
        if number == 0:
            file.unlink(missing_ok=True)
        else:
            file.write_bytes(write_table(Glossary(GLOSSARIES[number % len(GLOSSARIES)])))

    # Translators

    def edit(self, place, change):
        """Let `change` make a new unit of each active unit of one page, if that page has a catalog."""
        page = self.pick(place)
        if self.project.catalog_file(page).exists():
            self.project.edit(page, lambda units: [unit if unit.obsolete else change(unit) for unit in units])

    def typed_translation(self, unit):
        sentences = [self.typed_sentence(sentence) for sentence in unit.source.split(". ")]
        target = " ".join(sentences) + (" {date}" if BRACE_FORMAT in unit.flags else "")
        self.typed.add((unit.key, target))
        return target

    def typed_sentence(self, sentence):
        """Return a translation that tells which text it was written for; its tags are those of the text."""
        self.count += 1
        tags = "".join(re.findall("</?[a-z]+>", sentence))
        return f"Satz Nummer {self.count} ist übersetzt{tags}."

    @rule()
    def translate_all(self):
        for place in range(len(self.blocks)):
            self.translate(place, None)

    @rule(place=places, number=places)
    def translate(self, place, number):
        def change(unit):
            if unit.state is State.CURRENT or (number is not None and (len(unit.source) + number) % 3 == 0):
                return unit
            target = self.typed_translation(unit)
            self.approved.add((unit.key, target))
            return replace(unit, target=target, fuzzy=False, previous_source=None, previous_context=None)

        self.edit(place, change)

    @rule(place=places)
    def confirm_drafts(self, place):
        def change(unit):
            if unit.state is State.STALE:
                self.approved.add((unit.key, unit.target))
                self.typed.add((unit.key, unit.target))
                return replace(unit, fuzzy=False, previous_source=None, previous_context=None)
            return unit

        self.edit(place, change)

    @rule(place=places)
    def keep_translations(self, place):
        page = self.pick(place)
        if not self.project.catalog_file(page).exists():
            return
        for unit in self.project.units(page).values():
            if page in self.project.workspace.pages() and unit.state is State.STALE and unit.previous_source:
                with suppress(ConfigError):
                    self.keep(unit)

    def keep(self, unit):
        kept = keep(
            self.project.workspace, [make_id(unit.key)], reason="same", by="an editor", clock=lambda: self.project.now
        )
        for one in kept:
            assert classify(one.previous, one.source).materiality is not Materiality.CRITICAL
            self.approved.add((unit.key, one.target))
            self.typed.add((unit.key, one.target))

    @rule(place=places)
    def mark_fuzzy(self, place):
        self.edit(place, lambda unit: replace(unit, fuzzy=bool(unit.target)))

    @rule(place=places)
    def work_on_drafts(self, place):
        def change(unit):
            if unit.state is not State.STALE or unit.previous_source is None:
                return unit
            target = self.typed_translation(unit)
            self.typed.add((_previous_key(unit), target))
            return replace(unit, target=target)

        self.edit(place, change)

    @rule(place=places, number=places)
    def annotate(self, place, number):
        flag = ("no-wrap", "no-c-format")[number % 2]
        note = f"note {number}"
        self.edit(place, lambda unit: replace(unit, comment=note, flags=(*unit.flags, flag)))

    @rule(place=places, number=places)
    def clear(self, place, number):
        self.edit(
            place, lambda unit: replace(unit, target="", fuzzy=False) if len(unit.source) % 10 == number else unit
        )

    @rule(place=places)
    def shuffle_catalog(self, place):
        page = self.pick(place)
        if self.project.catalog_file(page).exists():
            self.project.edit(page, lambda units: units[::-1])

    @rule(place=places)
    def remove_obsolete_entries(self, place):
        page = self.pick(place)
        if self.project.catalog_file(page).exists():
            self.project.edit(page, lambda units: [unit for unit in units if not unit.obsolete])

    @rule(place=places)
    def lose_catalog(self, place):
        self.project.catalog_file(self.pick(place)).unlink(missing_ok=True)

    @rule()
    def lose_archive(self):
        self.project.workspace.archive_file("de").unlink(missing_ok=True)

    # Syncs

    @rule()
    def check_sync(self):
        before = self.catalogs()
        cold = self.cold_copy()
        result = self.project.sync()
        cold.sync()
        after = self.catalogs()
        assert differing(self.project, cold) == [], "a run without cache gives the same files"
        assert set(before) <= set(self.blocks) | set(after) | {"archive"} | set(result.archived) | {
            old for old, _ in result.renamed
        }
        self.check_nothing_is_lost(before, after)
        self.check_current_translations_were_approved(after)
        self.check_drafts_say_what_they_were_translated_from(after)
        self.check_equal_texts_are_reused(before, after)
        self.check_entries_stay(before, after)
        cold.forget()
        self.check_second_sync_writes_nothing(self.project, cold)

    @rule()
    def check_sync_again(self):
        """Have syncs twice as often as any other step."""
        self.check_sync()

    def teardown(self):
        self.check_sync()
        for file in self.project.files():
            if file.suffix == ".po":
                self.check_catalog(file)

    def catalogs(self):
        """Return the units of every catalog by page, with the archive's under "archive".

        What is open for its terms, and nobody has worked on, stands there as it was approved.
        """
        pages = self.project.workspace.catalogs("de")
        units = {page: tuple(map(restored, self.project.catalog(page).units)) for page in pages}
        archive = self.project.workspace.archive_file("de")
        return units | ({"archive": read_catalog(archive.read_bytes(), "archive.po").units} if archive.exists() else {})

    def cold_copy(self):
        """Return a copy of the project, of the same name, that has no cache."""
        folder = self.project.root.with_name("cold") / self.project.root.name
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.project.root, folder, ignore=shutil.ignore_patterns(".pipeline"))
        return self.project.beside(folder)

    def check_nothing_is_lost(self, before, after):
        assert approved_pairs(before) <= approved_pairs(after)

    def check_current_translations_were_approved(self, after):
        """What is current was approved for this text, or for one with the same words; then its words are unchanged."""
        pairs = {(unit.key, unit.target) for unit in active(after) if unit.state is State.CURRENT} - self.approved
        known = {(tuple(words(key)), tuple(words(target))) for key, target in self.approved}
        assert {(tuple(words(key)), tuple(words(target))) for key, target in pairs} <= known
        self.approved |= pairs
        self.typed |= pairs

    def check_drafts_say_what_they_were_translated_from(self, after):
        """The previous source of a draft is a text that was translated, or several sentences of such texts."""
        drafts = [unit for unit in active(after) if unit.state is State.STALE]
        known = {sentence for key, _ in self.typed for sentence in re.split(r"(?<=\.) ", key.rpartition("\x04")[2])}
        for unit in drafts:
            previous = _previous_key(unit).rpartition("\x04")[2]
            assert set(re.split(r"(?<=\.) ", previous)) <= known

    def check_equal_texts_are_reused(self, before, after):
        """What has one approved translation gets it; of several a person chooses."""
        number = Counter(key for key, _ in approved_pairs(before))
        known = {key for key in number if number[key] == 1}
        waiting = [
            unit for unit in active(after) if unit.state is State.UNTRANSLATED or (unit.fuzzy and unit.previous_source)
        ]
        assert not known & {unit.key for unit in waiting}

    def check_entries_stay(self, before, after):
        """Comments and flags stay; so does what was approved or marked as fuzzy by hand."""
        for page in before.keys() & after.keys() - {"archive"}:
            old = {unit.key: unit for unit in before[page] if not unit.obsolete}
            for unit in after[page]:
                if not unit.obsolete and unit.key in old:
                    was = old[unit.key]
                    assert (unit.comment, foreign(unit)) == (was.comment, foreign(was))
                    if was.state is State.CURRENT or (was.fuzzy and was.target and was.previous_source is None):
                        assert (unit.target, unit.fuzzy) == (was.target, was.fuzzy)

    def check_second_sync_writes_nothing(self, *projects):
        for project in projects:
            times = project.times()
            result = project.sync()
            assert (result.written, result.deleted) == ((), ())
            assert project.times() == times


def _previous_key(unit):
    if unit.previous_source is None:
        return unit.key
    return f"{unit.previous_context}\x04{unit.previous_source}" if unit.previous_context else unit.previous_source


def active(catalogs):
    return [unit for page, units in catalogs.items() if page != "archive" for unit in units if not unit.obsolete]


def foreign(unit):
    return set(unit.flags) - {BRACE_FORMAT}


def approved_pairs(catalogs):
    units = (unit for page, units in catalogs.items() if page != "archive" for unit in units)
    pairs = {(unit.key, unit.target) for unit in units if unit.state is State.CURRENT}
    return pairs | {(key, target) for _, key, target in archive_pairs(catalogs.get("archive", ()))}


def differing(project, other):
    """Return the lines in which the files of two projects differ."""
    first, second = (
        [f"{path.relative_to(each.root)}: {line}" for path, data in each.files().items() for line in data.splitlines()]
        for each in (project, other)
    )
    return [line for line in ndiff(first, second) if not line.startswith("  ")]


@pytest.mark.slow
def test_the_laws_hold_whatever_happens_between_two_syncs(make_project, check_catalog, no_flush):  # noqa: ARG001
    numbers = iter(range(10**6))

    def machine():
        return Revisions(make_project(f"{next(numbers)}/project"), check_catalog)

    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=30, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
