"""An article of years ago becomes three of today's: what its translations are worth then, and what readers see.

The old article and its German catalog stand under `history/`; the three articles, their catalogs and the glossary are
those of the repository. They change, so what holds by law is tested for all of their texts, and what can be said of one
text only for a few that are named by how they begin. Where a named text is rewritten, name another one.
"""

from __future__ import annotations

import re
import subprocess

import pytest

pytestmark = pytest.mark.slow

OLD = "what-is-the-best-treatment"
PAGES = (
    "treatment-options-and-supportive-care",
    "treating-metastases-throughout-the-body",
    "treating-individual-metastases",
)

# Each has changed in a way that can harm whoever reads the old translation.
CRITICAL = {
    "Radiotherapy can ease the pain of bone metastases": ("ratio", "40 out of 100", "60 out of 100"),
    "Carefully planned pain therapy": ("drug", "oxycodone", "morphine"),
    "<strong>Anti-estrogens</strong> such as tamoxifen": ("drug", "", "fulvestrant"),
    "If skin or muscle metastases have clear borders": ("negation", "", "not"),
    "As in menopause, younger women": ("modality", "must not", ""),
}

# The old translation of each can be shown until there is another one.
WORDING = {
    "You may refuse or stop a treatment and will": "Sie können eine Behandlung ablehnen oder beenden und werden",
    "Bone tissue is constantly being broken down": "Knochengewebe wird ständig ab- und wieder aufgebaut.",
}

# Words and facts are the same: the translation is current, with the new markup.
FORMAT = {
    "<strong>GnRH analogues</strong> stop the ovaries": "<strong>GnRH-Analoga</strong> verhindern bei regelmäßiger",
    "Lapatinib tablets block HER2 signals": "Lapatinib-Tabletten blockieren HER2-Signale",
}

MOVED = {
    "HER2-positive cancer cells have a lot of HER2": "treating-metastases-throughout-the-body",
    "An operation is mainly considered if all": "treating-individual-metastases",
    "What is palliative care?": "treatment-options-and-supportive-care",
}

# A text, and how those begin that it became; texts, and how the one begins that they became.
SPLIT = {
    "If conventional medicine cannot promise": (
        "If conventional medicine",
        "They are meant to replace",
        "They are said to",
    ),
    "You can join free of charge": (
        "<strong>You</strong> can join",
        "<strong>Doctors and hospitals",
        "Ask your insurer",
    ),
    "Palbociclib, ribociclib and abemaciclib": ("Abemaciclib, palbociclib", "One study involved 668 women"),
}
MERGED = {"You are looked after more closely": ("Not everyone can take part", "To find trials in Germany")}


def test_the_old_article_was_translated_and_in_order(old):
    assert {bool(entry.msgstr) and not entry.fuzzy for entry in old.entries(OLD).values()} == {True}
    assert old.report("check")["findings"] == []
    built = old.copy(old.root.parent / "built")
    built.run("build")
    assert_german(built.built(OLD))


def test_diff_finds_every_text_that_stayed_and_what_became_of_the_others(old, rewritten, changes):
    stayed = {change["new"] for change in changes if change["kind"] == "moved"}
    assert stayed == old.entries(OLD).keys() & {change["new"] for change in changes}
    assert rewritten.report("diff")["changes"] == changes
    for begins, page in MOVED.items():
        assert page in {change["page"] for change in changes if is_of(change, "moved", begins, "new")}
    for begins, parts in SPLIT.items():
        (change,) = (change for change in changes if is_of(change, "split", begins, "old"))
        assert_begin(change["new"], parts)
    for begins, parts in MERGED.items():
        (change,) = (change for change in changes if is_of(change, "merged", begins, "new"))
        assert_begin(change["old"], parts)


@pytest.mark.parametrize("begins", CRITICAL)
def test_a_critical_edit_is_named_and_its_old_translation_is_not_shown(split, changes, begins):
    what, before, after = CRITICAL[begins]
    (change,) = (change for change in changes if change["new"].startswith(begins))
    assert (change["kind"], change["materiality"]) == ("edited", "critical")
    assert {"what": what, "old": before, "new": after} in change["reasons"]
    page, entry = find(split, begins)
    assert entry.fuzzy
    assert entry.previous_msgid == change["old"]
    assert reason(what, before, after) in entry.comment
    block = block_that_begins(split.built(page), begins)
    assert (block.get("lang"), block.get("data-l10n-state")) == ("en", "outdated")
    assert shown(block) == words(entry.msgid)
    assert block.xpath("small[@class='l10n-note'][@lang='de']")


@pytest.mark.parametrize("begins", WORDING)
def test_after_an_edit_of_words_the_old_translation_is_shown_and_marked(old, split, changes, begins):
    (change,) = (change for change in changes if change["new"].startswith(begins))
    assert (change["kind"], change["materiality"], change["reasons"]) == ("edited", "wording", [])
    page, entry = find(split, begins)
    assert entry.fuzzy
    block = block_that_begins(split.built(page), WORDING[begins])
    assert (block.get("lang"), block.get("data-l10n-state")) == (None, "outdated")
    assert shown(block) == words(old.entries(OLD)[change["old"]].msgstr)


@pytest.mark.parametrize("begins", FORMAT)
def test_a_translation_stays_current_where_only_markup_or_punctuation_changed(split, changes, begins):
    (change,) = (change for change in changes if change["new"].startswith(begins))
    assert (change["kind"], change["materiality"]) == ("edited", "format")
    page, entry = find(split, begins)
    assert (entry.fuzzy, entry.msgstr.startswith(FORMAT[begins])) == (False, True)
    assert block_that_begins(split.built(page), FORMAT[begins]).get("data-l10n-state") is None


def test_what_is_shown_as_outdated_never_had_a_critical_change(old, split, changes):
    harmless = {change["old"] for change in changes if change.get("materiality") in ("wording", "format")}
    allowed = [words(entry.msgstr) for text, entry in old.entries(OLD).items() if text in harmless]
    for page in PAGES:
        for block in split.built(page).xpath("//*[@data-l10n-state='outdated'][not(@lang)]"):
            assert shown(block) in allowed


def test_no_approved_pair_is_lost(old, split):
    pairs = {(text, entry.msgstr) for text, entry in old.entries(OLD).items()}
    assert pairs <= split.approved()


def test_texts_that_stayed_are_current_on_whichever_page_they_stand(old, split):
    before = old.entries(OLD)
    for page in PAGES:
        now = split.entries(page)
        assert now.keys() & before.keys()
        for text in now.keys() & before.keys():
            assert (text, now[text].fuzzy, now[text].msgstr) == (text, False, before[text].msgstr)


def test_no_pair_is_current_whose_words_differ(old, split):
    before = {tuple(words(text)): words(entry.msgstr) for text, entry in old.entries(OLD).items()}
    for page in PAGES:
        for text, entry in split.entries(page).items():
            if entry.msgstr and not entry.fuzzy:
                assert before.get(tuple(words(text))) == words(entry.msgstr)


def test_a_second_sync_writes_nothing(split):
    files = split.files()
    assert split.report("sync")["written"] == []
    assert split.files() == files


def test_gettext_accepts_every_catalog(split, finished, require_tool):
    for file in split.catalogs + finished.catalogs:
        subprocess.run([require_tool("msgfmt"), "--check", "-o", "/dev/null", file], check=True, capture_output=True)


def test_when_translators_have_finished_the_pages_are_german_and_nothing_is_lost(old, finished):
    findings = finished.report("check")["findings"]
    assert [one for one in findings if one["severity"] == "blocker" and one.get("page") in PAGES] == []
    for page in PAGES:
        assert_german(finished.built(page))
    assert {(text, entry.msgstr) for text, entry in old.entries(OLD).items()} <= finished.approved()


@pytest.mark.parametrize("state", ["split", "finished"])
def test_when_the_old_article_comes_back_its_translations_are_current_again(old, state, request, tmp_path):
    before = request.getfixturevalue(state)
    known, project = before.approved(), before.copy(tmp_path / "project")
    project.put_articles(old.root / "source_en")
    project.run("sync")
    now = project.entries(OLD)
    assert now.keys() == old.entries(OLD).keys()
    assert [text for text, entry in now.items() if entry.fuzzy or (text, entry.msgstr) not in known] == []
    assert known <= project.approved()
    project.run("build")
    assert_german(project.built(OLD))


def is_of(change, kind, begins, side):
    return change["kind"] == kind and change[side].startswith(begins)


def assert_begin(texts, beginnings):
    lines = texts.split("\n")
    assert [begins for begins in beginnings if not any(line.startswith(begins) for line in lines)] == []


def reason(what, before, after):
    """Return how a translator is told of a reason."""
    if before and after:
        return f"{what} “{before}” → “{after}”"
    return f"{what} “{after}” added" if after else f"{what} “{before}” removed"


def find(project, begins):
    """Return the page and the entry of the text that begins so."""
    found = [
        (page, entry) for page in PAGES for text, entry in project.entries(page).items() if text.startswith(begins)
    ]
    assert len(found) == 1, f"not exactly one text begins with {begins!r}"
    return found[0]


def words(text):
    """Return the words of a text, whatever their case, their markup and the punctuation between them."""
    return re.findall(r"\w+", re.sub(r"<[^>]*>", "", text).lower())


def shown(block):
    """Return the words that readers see in a block, without the note behind them."""
    note = "".join(block.xpath("small[@class='l10n-note']//text()"))
    return words(block.text_content().removesuffix(note))


def block_that_begins(page, begins):
    """Return the element whose text begins so."""
    start = words(begins)
    blocks = page.xpath("//p | //li | //h1 | //h2 | //h3 | //td")
    return next(block for block in blocks if words(block.text_content())[: len(start)] == start)


def assert_german(page):
    assert page.get("lang") == "de"
    assert [one.text_content() for one in page.xpath("//*[@data-l10n-state] | //*[@lang='en']")] == []
