"""The examples in docs/exit-codes.md."""

from __future__ import annotations

import pytest


@pytest.fixture
def project(shell):
    shell.run("pipeline init --locale de . && pipeline sync")
    return shell


def test_0_where_the_command_did_what_it_was_asked_to(project):
    assert [project.run(command).code for command in ("pipeline status", "pipeline build", "pipeline sync")] == [
        0,
        0,
        0,
    ]


@pytest.mark.slow
def test_1_where_the_gate_is_not_met_or_check_would_write(project):
    assert project.run("pipeline check").code == 1
    assert project.run("pipeline sync --check").code == 0
    project.write("source_en/dosage.html", "<h1>Dosage</h1>\n")
    assert project.run("pipeline sync --check").code == 1


def test_2_where_the_command_line_or_the_settings_are_wrong(project):
    assert project.run("pipeline sync --no-such-option").code == 2
    project.write("pipeline.toml", 'locale = ["de"]\n')
    result = project.run("pipeline sync")
    assert (result.code, result.out) == (2, "")
    assert result.err == "error: pipeline.toml:1: unknown key 'locale'; did you mean 'locales'?\n"


@pytest.mark.slow
def test_2_where_a_translation_must_not_be_kept(edited):
    assert edited.run("pipeline diff").code == 0
    edited.run("pipeline sync")
    result = edited.run("pipeline keep 38.5 --reason 'nearly the same' --by 'editorial team'")
    assert (result.code, result.out) == (2, "")
    assert "the change is critical" in result.err
    assert edited.run("pipeline diff no-such-revision").code == 2


def test_2_where_there_is_no_project(shell):
    assert shell.run("pipeline sync").code == 2


def test_3_where_an_article_is_unreadable_whatever_else_there_is(project):
    project.write("source_en/dosage.html", "<h1>Dosage</h1>\n<p>Take <em>one.</p>\n")
    result = project.run("pipeline sync")
    assert (result.code, result.err) == (
        3,
        "error: source_en/dosage.html:2:9: <em> is not closed; add </em> where it belongs\n",
    )
    assert project.run("pipeline sync --keep-going").code == 3
    assert project.run("pipeline check").code == 3


@pytest.mark.slow
def test_3_where_a_catalog_is_unreadable(project):
    project.write("locales/de/LC_MESSAGES/fever.po", 'msgid "Fever\n')
    assert [project.run(f"pipeline {name}").code for name in ("sync", "status", "check", "build")] == [3, 3, 3, 3]
