"""What a sync does with what it cannot read, and that `check` writes nothing."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from pipeline.errors import StoreError

TEXT = "Drink a lot of water."
NO_UTF8 = b"<p>caf\xe9</p>"


@pytest.fixture
def pages(project):
    """Return a project with two translated pages, of which "flu" has a change that waits for a sync."""
    for page in ("asthma", "flu"):
        project.write(page, f"A text about {page}.")
    project.sync()
    for page in ("asthma", "flu"):
        project.translate(page)
    project.sync()
    project.write("flu", "A text about flu and cold.")
    return project


def all_files(project):
    """Return every file but the lock and the cache's ignore rules, with its content."""
    files = (path for path in project.root.rglob("*") if path.is_file() and path.name not in {"lock", ".gitignore"})
    return {path: path.read_bytes() for path in files}


def damage_article(project):
    project.article("asthma").write_bytes(NO_UTF8)
    return "source_en/asthma.html:1:7: byte 0xE9 is not UTF-8"


def open_element(project):
    project.write("asthma", "<p>A paragraph in a <b>bold</p>")
    return "source_en/asthma.html:2:21: "


def empty_article(project):
    project.article("asthma").write_bytes(b"\n")
    return "source_en/asthma.html: the page is empty"


def cut_catalog(project):
    file = project.catalog_file("asthma")
    file.write_bytes(file.read_bytes()[:-3])
    return "locales/de/LC_MESSAGES/asthma.po:19:"


def double_entry(project):
    file = project.catalog_file("asthma")
    entry = b'\nmsgid "Twice"\nmsgstr ""\n'
    file.write_bytes(file.read_bytes() + entry + entry)
    return "locales/de/LC_MESSAGES/asthma.po:24:1: duplicate entry"


def conflict_marker(project):
    file = project.catalog_file("asthma")
    file.write_bytes(file.read_bytes() + b"<<<<<<< HEAD\n")
    return "locales/de/LC_MESSAGES/asthma.po:20:1: "


DAMAGES = pytest.mark.parametrize(
    "damage", [damage_article, open_element, empty_article, cut_catalog, double_entry, conflict_marker]
)


@DAMAGES
def test_nothing_is_written_where_a_file_is_unreadable(pages, damage):
    message = damage(pages)
    times = pages.times()
    result = pages.sync()
    assert [str(error)[: len(message)] for error in result.errors] == [message]
    assert [error.exit_code for error in result.errors] == [3]
    assert (result.written, result.deleted) == ((), ())
    assert pages.times() == times


@DAMAGES
def test_keep_going_does_the_other_pages(pages, damage):
    damage(pages)
    asthma = {path: data for path, data in pages.files().items() if path.stem == "asthma"}
    result = pages.sync(keep_going=True)
    assert len(result.errors) == 1
    assert result.written == ("locales/de/LC_MESSAGES/flu.po", "locales/templates/flu.pot")
    assert {path: data for path, data in pages.files().items() if path.stem == "asthma"} == asthma


@DAMAGES
def test_an_unreadable_file_is_complained_about_each_time(pages, damage):
    damage(pages)
    for keep_going in (False, True, True, False):
        assert len(pages.sync(keep_going=keep_going).errors) == 1


def test_a_mended_page_is_done(pages):
    pages.write("asthma", "A text about asthma and allergies.")
    good = pages.article("asthma").read_bytes()
    damage_article(pages)
    pages.sync(keep_going=True)
    pages.article("asthma").write_bytes(good)
    result = pages.sync()
    assert result.errors == ()
    assert pages.texts("asthma") == [
        ("A text about asthma and allergies.", "[de] A text about asthma.", "stale", "A text about asthma.")
    ]


def test_all_that_is_unreadable_is_told_at_once(pages):
    damage_article(pages)
    pages.catalog_file("flu").write_bytes(b"no catalog")
    assert len(pages.sync().errors) == 2


def test_an_unreadable_archive_stops_a_deletion(pages):
    pages.workspace.archive_file("de").write_bytes(b"no catalog")
    pages.delete("asthma")
    before = pages.files()
    (error,) = pages.sync().errors
    assert str(error).startswith("locales/de/archive.po:1:1: ")
    assert pages.files() == before


def test_an_unreadable_archive_keeps_the_files_of_a_deleted_page(pages):
    pages.workspace.archive_file("de").write_bytes(b"no catalog")
    pages.delete("asthma")
    result = pages.sync(keep_going=True)
    assert (len(result.errors), result.deleted, result.archived) == (1, (), ())
    assert pages.catalog_file("asthma").exists()


def test_the_unreadable_catalog_of_a_deleted_page_stays(pages):
    cut_catalog(pages)
    pages.delete("asthma")
    result = pages.sync(keep_going=True)
    assert (len(result.errors), result.deleted, result.archived) == (1, (), ())
    assert pages.catalog_file("asthma").exists()


def test_a_renamed_page_that_is_unreadable_keeps_its_old_files(pages):
    pages.set("asthma", "A text about asthma.", comment="Formal address", fuzzy=True)
    pages.rename("asthma", "lung")
    good = pages.article("lung").read_bytes()
    pages.article("lung").write_bytes(NO_UTF8)
    result = pages.sync(keep_going=True)
    assert (result.deleted, result.archived) == ((), ())
    pages.article("lung").write_bytes(good)
    assert pages.sync().renamed == (("asthma", "lung"),)
    assert pages.units("lung")["A text about asthma."].comment == "Formal address"


def test_a_renamed_page_whose_old_template_is_unreadable_keeps_its_old_files(pages):
    template = pages.workspace.template_file("asthma")
    template.write_bytes(b"no template")
    pages.rename("asthma", "lung")
    assert pages.sync().written == ()
    pages.sync(keep_going=True)
    assert pages.catalog_file("asthma").exists()


def test_what_a_translator_saves_while_a_sync_runs_is_not_overwritten(pages):
    def save(_done, _total):
        pages.set("flu", "A text about flu.", target="Ein Text über Grippe.")

    with pytest.raises(StoreError, match=r"^locales/de/LC_MESSAGES/flu\.po: was changed while sync ran"):
        pages.sync(progress=save)
    assert pages.texts("flu") == [("A text about flu.", "Ein Text über Grippe.", "current", None)]
    pages.sync()
    assert pages.obsolete("flu") == [("A text about flu.", "Ein Text über Grippe.")]


@pytest.mark.parametrize("path", ["source_en/asthma.html", "locales/templates/asthma.pot"])
def test_a_file_that_may_not_be_read_is_an_error(pages, monkeypatch, path):
    file = pages.root / path
    file.write_bytes(file.read_bytes() + b"\n")
    open_file, read_bytes = os.open, Path.read_bytes  # root may read everything, so the system's answer is made up

    def refuse(name, *arguments, **options):
        if Path(name) == file:
            raise PermissionError(errno.EACCES, "Permission denied", str(name))
        return open_file(name, *arguments, **options)

    def refuse_path(self):
        return read_bytes(self) if self != file else refuse(self)

    monkeypatch.setattr(os, "open", refuse)
    monkeypatch.setattr(Path, "read_bytes", refuse_path)
    (error,) = pages.sync().errors
    assert error.message == f"{path}: cannot read: Permission denied"


def test_check_says_what_there_is_to_do_and_writes_nothing_at_all(project):
    project.write("flu", TEXT)
    before = sorted(project.root.rglob("*"))
    result = project.sync(check=True)
    assert result.written == ("locales/de/LC_MESSAGES/flu.po", "locales/templates/flu.pot")
    assert sorted(project.root.rglob("*")) == before


def test_check_says_the_same_as_a_sync(pages):
    pages.delete("asthma")
    before = all_files(pages)
    checked = pages.sync(check=True)
    assert all_files(pages) == before
    done = pages.sync()
    assert (checked.written, checked.deleted, checked.archived) == (done.written, done.deleted, done.archived)
    checked = pages.sync(check=True)
    assert (checked.written, checked.deleted) == ((), ())


def test_check_reports_unreadable_files(pages):
    message = damage_article(pages)
    (error,) = pages.sync(check=True).errors
    assert str(error).startswith(message)


def test_the_cache_is_no_part_of_the_project(pages):
    pages.sync()
    assert (pages.root / ".pipeline" / ".gitignore").read_text(encoding="utf-8") == "*\n"


def test_a_damaged_cache_is_made_anew(pages):
    pages.sync()
    (pages.root / ".pipeline" / "state.sqlite").write_bytes(b"no database")
    assert pages.sync().written == ()
    assert pages.sync().rows == ()


def test_progress_counts_pages(pages):
    calls = []
    pages.forget()
    pages.sync(progress=lambda done, total: calls.append((done, total)))
    assert calls == [(0, 2), (1, 2), (2, 2)]
