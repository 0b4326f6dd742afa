"""Looking up, checking and exchanging a project's glossary, as functions."""

from __future__ import annotations

from datetime import date

import pytest

import pipeline
from pipeline.glossary.table import write_table

SIDE_EFFECT = pipeline.Concept(
    "side-effect",
    (
        pipeline.Term("side effect", "en"),
        pipeline.Term("Nebenwirkung", "de"),
        pipeline.Term("Seiteneffekt", "de", pipeline.TermStatus.FORBIDDEN),
    ),
)
EFFECT = pipeline.Concept("effect", (pipeline.Term("effect", "en"), pipeline.Term("Wirkung", "de")))


@pytest.fixture
def workspace(tmp_path):
    (tmp_path / "pipeline.toml").write_text('locales = ["de"]\n', encoding="utf-8")
    (tmp_path / "source_en").mkdir()
    found = pipeline.Workspace(pipeline.load_settings(tmp_path, environ={}))
    found.glossary_folder.mkdir()
    found.glossary_file.write_bytes(write_table(pipeline.Glossary((SIDE_EFFECT, EFFECT))))
    return found


def test_the_glossary_is_read(workspace):
    assert pipeline.load_glossary(workspace).concepts == (SIDE_EFFECT, EFFECT)
    workspace.glossary_file.unlink()
    assert len(pipeline.load_glossary(workspace)) == 0


def test_the_closest_concept_comes_first(workspace):
    found = pipeline.lookup_terms(workspace, "Nebenwirkung")
    assert (found[0].concept, found[0].likeness) == (SIDE_EFFECT, pipeline.Likeness.TERM)
    assert {each.concept.id for each in found} <= {"side-effect", "effect"}
    assert [each.concept.id for each in pipeline.lookup_terms(workspace, "effect")] == ["effect", "side-effect"]
    assert pipeline.lookup_terms(workspace, "weather") == ()


def test_the_check_counts_the_concepts(workspace):
    concepts, findings = pipeline.check_glossary(workspace)
    assert (concepts, {finding.check for finding in findings}) == (2, {"glossary-no-definition"})


@pytest.mark.parametrize("form", ["tbx", "tbx-dct", "tbx-v2", "csv", "tsv"])
def test_what_goes_out_comes_in(workspace, form):
    file = workspace.settings.root / "terms"
    file.write_bytes(pipeline.export_glossary(workspace, form))
    workspace.glossary_file.unlink()
    result = pipeline.import_glossary(workspace, [file])
    assert (result.added, result.changed, result.known, result.findings) == (("side-effect", "effect"), (), 0, ())
    assert pipeline.load_glossary(workspace).concepts == (SIDE_EFFECT, EFFECT)


def test_an_empty_glossary_is_not_exported(workspace):
    workspace.glossary_file.unlink()
    with pytest.raises(pipeline.ConfigError, match=r"^glossary/glossary\.tsv: there is no concept; "):
        pipeline.export_glossary(workspace, "tbx")


def test_rejected_words_are_dated(workspace):
    pipeline.reject(workspace, ["bone scan"], reason="too long", today=date(2024, 3, 1))
    assert workspace.rejected_file.read_text(encoding="utf-8") == (
        "term\tlanguage\tdate\treason\nbone scan\ten\t2024-03-01\ttoo long\n"
    )
