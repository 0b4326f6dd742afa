"""The benchmark of the checks: what it puts into translations is wrong, and how it counts is right."""

from __future__ import annotations

import importlib
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "benchmarks" / "checks.py"


@pytest.fixture
def load(monkeypatch):
    monkeypatch.syspath_prepend(str(SCRIPT.parent))
    return importlib.import_module


@pytest.fixture
def mutated(load):
    """Return a function that gives what a category makes of a German text."""

    def mutate(category, source, target):
        pair = load("_check_cases").Pair(source, target, "")
        return {found.bad for found in load("_check_recall").MUTATORS[category]([pair], random.Random(1))}  # noqa: S311

    return mutate


def run(*arguments):
    environment = {"PYTHONPATH": str(ROOT), "PATH": "", "PYTHONUTF8": "1"}
    command = [sys.executable, str(SCRIPT), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, env=environment)


@pytest.mark.parametrize(
    ("category", "source", "target", "bad"),
    [
        ("number: × 10", "About 40 people fell ill.", "Etwa 40 Menschen erkrankten.", "Etwa 400 Menschen erkrankten."),
        ("number: × 10", "1,250 women took part.", "Es nahmen 1.250 Frauen teil.", "Es nahmen 12.500 Frauen teil."),
        ("number: dropped", "It lasts 14 days.", "Es dauert 14 Tage.", "Es dauert Tage."),
        ("number: comma → point", "It weighs 0.5 g.", "Es wiegt 0,5 g.", "Es wiegt 0.5 g."),
        ("percent sign lost", "5% fall ill.", "5 % erkranken.", "5 erkranken."),
        ("unit", "Take 20 mg.", "Nehmen Sie 20 mg ein.", None),
        ("negation lost: nicht", "It is not safe.", "Das ist nicht sicher.", "Das ist sicher."),
        ("negation lost: kein → ein", "There is no vaccine.", "Es gibt keine Impfung.", "Es gibt eine Impfung."),
        ("negation lost: kein → ein", "There are no side effects.", "Es gibt keine Folgen.", "Es gibt Folgen."),
        ("negation lost: un-", "It is impossible.", "Das ist unmöglich.", "Das ist möglich."),
        ("negation added: nicht", "It can be removed.", "Es kann entfernt werden.", "Es kann nicht entfernt werden."),
        (
            "opposite: adjectives",
            "It is a rare disease.",
            "Es ist eine seltene Krankheit.",
            "Es ist eine häufige Krankheit.",
        ),
        ("opposite: up/down, better/worse", "The risk rises.", "Das Risiko steigt.", "Das Risiko sinkt."),
        ("before/after", "Eat after the test.", "Essen Sie nach dem Test.", "Essen Sie vor dem Test."),
        ("more/less", "More than 3 days.", "Mehr als 3 Tage.", "Weniger als 3 Tage."),
        ("quotes: straight", "It is “mild”.", "Es ist „mild“.", 'Es ist "mild".'),
    ],
)
def test_a_mutation_changes_what_it_says(mutated, category, source, target, bad):
    found = mutated(category, source, target)
    assert found == {bad} if bad else found <= {"Nehmen Sie 20 g ein.", "Nehmen Sie 20 µg ein."} and found


@pytest.mark.parametrize(
    ("category", "source", "target"),
    [
        ("number: digit changed", "Some people fell ill.", "Etwa 40 Menschen erkrankten."),
        ("number: digit changed", "It began on 3 May.", "Es begann am 3. Mai."),
        ("number: × 10", "COVID-19 spreads.", "COVID-19 breitet sich aus."),
        ("negation lost: nicht", "It is impossible to tell.", "Das lässt sich nicht sagen."),
        ("negation lost: nicht", "There is no harm at all.", "Es schadet nicht, gar nicht."),
        ("negation lost: nicht", "It is not only safe.", "Es ist nicht nur sicher."),
        ("negation added: nicht", "It is harmless.", "Es ist gut verträglich."),
        ("opposite: adjectives", "It is a strange disease.", "Es ist eine seltene Krankheit."),
        ("more/less", "More or less the same.", "Mehr oder weniger dasselbe."),
        ("at least/at most", "It is a lot.", "Es sind mindestens drei."),
    ],
)
def test_what_has_no_counterpart_in_english_is_left_alone(mutated, category, source, target):
    assert mutated(category, source, target) == set()


def test_a_tag_is_put_round_a_word_of_both_texts(load):
    pair = load("_check_cases").Pair("A tumor.", "Ein Tumor.", "place")
    (found,) = load("_check_recall").MUTATORS["tag: other link"]([pair], random.Random(1))  # noqa: S311
    assert found == (
        "place",
        'A <a href="/x">tumor</a>.',
        'Ein <a href="/x">Tumor</a>.',
        'Ein <a href="/y">Tumor</a>.',
    )


def test_every_planted_phrase_has_another_as_its_error(load):
    phrases = load("_check_planted").phrases()
    assert all(bad != german for each in phrases.values() for _, german, spoilt in each for bad in spoilt)


def test_the_same_seed_gives_the_same_mutations(load):
    pairs = [load("_check_cases").Pair(f"It lasts {n} days.", f"Es dauert {n} Tage.", str(n)) for n in range(13, 60)]
    sampled = load("_check_recall").sampled
    first, again = (list(sampled("number: digit changed", pairs, 5, 1, lambda *_: Counter())) for _ in range(2))
    assert len(first) == 5
    assert first == again


def test_only_what_is_new_in_a_mutation_counts(load):
    recall, cases = load("_check_recall"), load("_check_cases")
    said = {"good": Counter({("length", "major"): 1}), "bad": Counter({("length", "major"): 1, ("spaces", "minor"): 1})}
    mutations = iter([cases.Mutation("", "source", "good", "bad")])
    found = list(recall.outcomes(mutations, lambda _, target: said[target], None))
    assert recall.recall(found) == (1, 0, 0, 1, 0, 0)


def test_a_missing_folder_is_one_clear_line(tmp_path):
    result = run(tmp_path / "none")
    assert result.returncode == 1
    assert result.stderr == (
        f"checks.py: {tmp_path / 'none'}: no such folder; it has to hold qa/seeded-errors.psv and tm/*.en-de.tsv\n"
    )


def test_the_whole_benchmark_runs(tmp_path):
    (tmp_path / "tm").mkdir()
    (tmp_path / "tm" / "own.en-de.tsv").write_text(
        "The rash lasts 14 days.\tDer Ausschlag dauert 14 Tage.\nIt is not contagious.\tEr ist nicht ansteckend.\n",
        encoding="utf-8",
    )
    errors = tmp_path / "own.psv"
    errors.write_text("unit|blocker|Take 20 mg.|Nehmen Sie 20 mg ein.|Nehmen Sie 20 g ein.\n", encoding="utf-8")
    result = run(tmp_path, "--data-file", errors, "--cases", 1)
    assert result.stderr == ""
    lines = result.stdout.splitlines()
    assert "own.psv: errors by the severity they should have" in lines
    assert "own.en-de.tsv: 2 translations by professionals, objected to" in lines
    assert any(line.split()[:4] == ["number:", "digit", "changed", "1"] for line in lines)


def test_a_broken_line_of_errors_is_named(tmp_path, load):
    file = tmp_path / "own.psv"
    file.write_text("# a comment\nunit|blocker|Take 20 mg.\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"own\.psv:2: 3 cells"):
        list(load("_check_cases").seeded(file))
