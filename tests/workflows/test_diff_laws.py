"""What holds for any edit: each block is told once, in order, and each word costs once."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import Workspace, load_settings, sync
from pipeline.text import count_words
from pipeline.workflows.diff import diff

SENTENCES = (
    "Take one tablet a day.",
    "Take two tablets a day.",
    "Do not drive.",
    "Drink a glass of water before you go to bed.",
    "Drink a glass of juice before you go to bed.",
    "Ask your doctor or pharmacist for advice about other medicines.",
    "Ask a doctor or nurse for advice about other medicines.",
    "Rest.",
)
blocks = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(" ".join)
pages = st.lists(blocks, min_size=1, max_size=5, unique=True)
sites = st.dictionaries(st.sampled_from(["a", "b", "sub/c"]), pages, max_size=3)


def write(folder, site):
    for page, texts in site.items():
        file = folder / f"{page}.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text('<html lang="en">' + "".join(f"<p>{text}</p>\n" for text in texts) + "</html>")


def compared(old, new):
    """Return the comparison of two folders, and how often each block is told on either side."""
    with TemporaryDirectory() as name:
        root = Path(name)
        (root / "pipeline.toml").write_text('locales = ["de"]\n')
        for folder, site in (("old", old), ("new", new)):
            (root / folder).mkdir()
            write(root / folder, site)
        return diff(Workspace(load_settings(root, environ={})), "old", "new")


@settings(max_examples=60)
@given(sites, sites)
def test_each_block_is_told_once_or_kept(old, new):
    report = compared(old, new)
    changes = [block.change for page in report.pages for block in page.changes]
    unread = {page.page for page in report.pages if page.kind == "kept" and not page.kept}
    for site, side in ((old, [change.old for change in changes]), (new, [change.new for change in changes])):
        told = Counter((block.page, block.text) for blocks in side for block in blocks)
        present = Counter((page, text) for page, texts in site.items() if page not in unread for text in texts)
        assert told <= present
        assert (present - told).total() == sum(page.kept for page in report.pages)


@settings(max_examples=60)
@given(sites, sites)
def test_the_costs_are_the_words_of_the_changed_pages(old, new):
    report = compared(old, new)
    quiet = {page.page for page in report.pages if page.kind == "kept"}
    words = sum(count_words(text) for page, texts in new.items() if page not in quiet for text in texts)
    assert sum(report.cost) == words
    assert all(sum(page.cost) == 0 for page in report.pages if page.kind in ("kept", "removed"))


@settings(max_examples=30)
@given(sites)
def test_nothing_is_told_of_equal_sides(site):
    report = compared(site, site)
    assert [page.page for page in report.pages] == sorted(site)
    assert report.changed_pages == ()


@settings(max_examples=30)
@given(sites, sites)
def test_the_last_sync_says_the_same_as_a_folder_of_that_time(old, new):
    with TemporaryDirectory() as name:
        root = Path(name)
        (root / "pipeline.toml").write_text('locales = ["de"]\n')
        for folder, site in (("source_en", old), ("old", old)):
            (root / folder).mkdir()
            write(root / folder, site)
        workspace = Workspace(load_settings(root, environ={}))
        sync(workspace, clock=lambda: datetime(2024, 5, 31, tzinfo=UTC))
        for page in old:
            (root / f"source_en/{page}.html").unlink()
        write(root / "source_en", new)
        since, folders = diff(workspace), diff(workspace, "old", "source_en")
        assert [(page.page, page.kind, page.changes, page.cost) for page in since.pages] == [
            (page.page, page.kind, page.changes, page.cost) for page in folders.pages
        ]
