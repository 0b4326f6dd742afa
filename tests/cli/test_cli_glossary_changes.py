"""`pipeline glossary impact` and `candidates`: what a change of terms touches, and which terms are missing."""

from __future__ import annotations

import re
import subprocess

import pytest

HEADER = (
    "concept\tdomain\tbinding\ttranslate\tcodes\tlanguage\tterm\tstatus\tpos\tgender\tforms\tregister\tcase\tneeds\tblocks"
    "\tdefinition\tnote\tsource\n"
)
FILE, CATALOG = "glossary/glossary.tsv", "locales/de/LC_MESSAGES/cough.po"
COUGH = "Most coughs go away <em>within three weeks</em>."
COUGH_DE = "Husten vergeht meist <em>innerhalb von drei Wochen</em>."
CLOTHES, CLOTHES_DE = "Rest, and wear light clothes.", "Ruhen Sie sich aus und tragen Sie leichte Kleidung."


def table(*terms, binding=""):
    """Return a table of (concept, language, term, status) terms."""
    rows = ((concept, "", binding, "", "", language, term, status) for concept, language, term, status in terms)
    return HEADER + "".join("\t".join((*row, *[""] * 10)) + "\n" for row in rows)


def coughs(*german):
    return (("cough", "en", "cough", "preferred"), *(("cough", "de", *term) for term in german))


ADMITTED = coughs(("Reizhusten", "preferred"), ("Husten", "admitted"))
FORBIDDEN = coughs(("Reizhusten", "preferred"), ("Husten", "forbidden"))
REST = (("rest", "en", "rest", "preferred"), ("rest", "de", "sich ausruhen", "preferred"))


@pytest.fixture
def translated(project):
    """A terminal in a project that is translated and was synced with a glossary."""
    project.write(FILE, table(*ADMITTED))
    project("sync")
    project.translate(CATALOG, {"Cough": "Husten", COUGH: COUGH_DE})
    project.translate("locales/de/LC_MESSAGES/fever.po", {CLOTHES: CLOTHES_DE})
    project("sync")
    return project


@pytest.fixture
def changed(translated):
    translated.write(FILE, table(*FORBIDDEN, *REST))
    return translated


def ids(text):
    """Return a text with ID in the place of each id of a unit."""
    return re.sub(r"(?<=\[)[0-9a-f]{8}(?=\])", "ID", text)


REOPENED = (
    "to reopen: cough (de) [ID]\n"
    "  Cough\n"
    "  “cough”: Reizhusten, not “Husten”\n"
    "to reopen: cough (de) [ID]\n"
    f"  {COUGH}\n"
    "  “cough”: Reizhusten, not “Husten”\n"
)
TOUCHED = "touched: fever (de) [ID]\n  Rest, and wear light clothes.\n  new: “rest”\n"


def test_without_arguments_the_last_sync_is_compared_with(changed):
    before = changed.snapshot()
    result = changed("glossary", "impact")
    assert (result.code, result.err) == (0, "")
    assert ids(result.out) == f"{REOPENED}{TOUCHED}3 units touched, 2 translations to reopen\n"
    assert changed.snapshot() == before


def test_impact_as_json(changed):
    result = changed("glossary", "impact", "--json").json
    assert list(result) == ["schema", "concepts", "units", "errors"]
    assert (result["concepts"], result["errors"]) == ([], [])
    assert {unit.pop("id") for unit in result["units"]} != {""}
    assert result["units"] == [
        {
            "page": "cough",
            "locale": "de",
            "source": source,
            "target": target,
            "terms": [{"term": "cough", "change": "changed"}],
            "effect": "reopened",
            "reason": "“cough”: Reizhusten, not “Husten”",
        }
        for source, target in (("Cough", "Husten"), (COUGH, COUGH_DE))
    ] + [
        {
            "page": "fever",
            "locale": "de",
            "source": CLOTHES,
            "target": CLOTHES_DE,
            "terms": [{"term": "rest", "change": "new"}],
            "effect": "none",
            "reason": "",
        }
    ]


def test_what_impact_tells_is_what_sync_does(changed):
    assert changed("sync").out == (
        "page   locale  new  changed  drafted  critical  reopened  reused  kept  obsolete  words\n"
        "cough  de        0        0        0         0         2       0     4         0      8\n"
        "2 pages, 2 files written, 8 words to translate or revise, 2 translations reopened for the glossary\n"
    )
    assert changed("glossary", "impact").out == "0 units touched, 0 translations to reopen\n"
    changed.write(FILE, table(*ADMITTED, *REST))
    assert ids(changed("glossary", "impact").out) == (
        "right again: cough (de) [ID]\n  Cough\n  changed: “cough”\n"
        f"right again: cough (de) [ID]\n  {COUGH}\n  changed: “cough”\n"
        "2 units touched, 0 translations to reopen, 2 right again\n"
    )


def test_one_unit_is_not_units(translated):
    translated.write(FILE, table(*ADMITTED, *REST))
    assert ids(translated("glossary", "impact").out) == f"{TOUCHED}1 unit touched, 0 translations to reopen\n"


def test_two_files_are_compared(changed):
    changed.write("old.tsv", table(*ADMITTED, *coughs()[:0], *REST))
    changed.write("new.tsv", table(*FORBIDDEN))
    result = changed("glossary", "impact", "old.tsv", "new.tsv")
    assert (result.code, ids(result.out)) == (
        0,
        (
            "changed concept: cough\n"
            "  “Husten” (de) status: admitted → forbidden\n"
            "removed concept: rest\n"
            f"{REOPENED}"
            "touched: fever (de) [ID]\n  Rest, and wear light clothes.\n  removed: “rest”\n"
            "3 units touched, 2 translations to reopen\n"
        ),
    )
    assert changed("glossary", "impact", "old.tsv", "new.tsv", "--json").json["concepts"] == [
        {"id": "cough", "change": "changed", "details": ["“Husten” (de) status: admitted → forbidden"]},
        {"id": "rest", "change": "removed", "details": []},
    ]


@pytest.fixture
def committed(translated, require_tool):
    """A terminal in a project whose glossary is in git."""
    git = [
        require_tool("git"),
        "-C",
        translated.folder,
        "-c",
        "user.name=editor",
        "-c",
        "user.email=editor@example.org",
    ]
    for arguments in (("init", "-q", "-b", "main"), ("add", "-A"), ("commit", "-qm", "one")):
        subprocess.run([*git, *arguments], check=True)
    return translated


@pytest.mark.slow
@pytest.mark.parametrize("revision", ["HEAD", "main", "HEAD~0"])
def test_a_revision_of_git_is_compared_with(committed, revision):
    committed.write(FILE, table(*FORBIDDEN))
    shown = committed("glossary", "impact", revision)
    changes = "changed concept: cough\n  “Husten” (de) status: admitted → forbidden\n"
    assert (shown.code, ids(shown.out)) == (0, f"{changes}{REOPENED}2 units touched, 2 translations to reopen\n")
    assert committed("glossary", "impact", "HEAD", FILE) == shown


@pytest.mark.slow
def test_an_unknown_revision(committed):
    hint = "name a file, or a commit, branch or tag that this clone has"
    for name in ("nowhere", "HEAD~5", "--output=x", "a\x1bb", "nowhere.tsv"):
        shown = name.replace("\x1b", "\ufffd")
        line = f"error: {shown}: neither a revision of git nor a file; {hint}\n"
        assert committed("glossary", "impact", "--", name) == (2, "", line)


def test_outside_of_git_a_revision_is_an_error_of_one_line(translated, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(translated.folder.parent))
    result = translated("glossary", "impact", "HEAD")
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)


def test_a_broken_version(translated):
    translated.write("old.tsv", "broken\n")
    result = translated("glossary", "impact", "old.tsv")
    assert (result.code, result.out) == (3, "")
    assert result.err.startswith("error: old.tsv:1:1: the table has no header; ")


def test_a_catalog_that_cannot_be_read_is_told_beside_the_others(changed):
    changed.write(CATALOG, 'msgid "Cough\n')
    result = changed("glossary", "impact")
    assert (result.code, ids(result.out)) == (3, f"{TOUCHED}1 unit touched, 0 translations to reopen\n")
    assert result.err.startswith(f"error: {CATALOG}:1:")
    result = changed("glossary", "impact", "--json")
    assert [error["message"].split(":")[0] for error in result.json["errors"]] == [CATALOG]


def test_long_lists_are_cut_unless_all_is_wanted(project):
    texts = "".join(f"<p>Rest number {number}.</p>\n" for number in range(51))
    project.write("source_en/rest.html", f'<html lang="en"><body>\n<h1>Rest</h1>\n{texts}</body></html>\n')
    project("sync")
    project.write(FILE, table(*REST))
    shown = project("glossary", "impact").out.splitlines()
    assert shown[-2:] == ["… and 3 units more; --all shows them", "53 units touched, 0 translations to reopen"]
    assert len(project("glossary", "impact", "--all").out.splitlines()) == 53 * 3 + 1


TEXTS = (
    "The bone scan shows the bones.",
    "Before the bone scan you can eat.",
    "Magnetic resonance imaging (MRI) takes half an hour. Magnetic resonance imaging is loud.",
)


@pytest.fixture
def scans(project):
    """A terminal in a project with a page that has words for terms."""
    paragraphs = "".join(f"<p>{text}</p>\n" for text in TEXTS)
    project.write("source_en/scans.html", f'<html lang="en"><body>\n<h1>Tests</h1>\n{paragraphs}</body></html>\n')
    project("sync")
    project.translate("locales/de/LC_MESSAGES/scans.po", {TEXTS[0]: "Die Knochenszintigrafie zeigt die Knochen."})
    return project


def terms_of(result):
    return [candidate["term"] for candidate in result.json["candidates"]]


def test_candidates_are_told_with_an_example_and_the_memory(scans):
    shown = scans("glossary", "candidates")
    assert (shown.code, shown.err) == (0, "")
    assert (
        "magnetic resonance imaging (MRI): 2 × on 1 page\n"
        "  scans: [Magnetic resonance imaging] (MRI) takes half an hour. Magnetic …\n"
    ) in shown.out
    assert "bone scan: 2 × on 1 page\n  scans: The [bone scan] shows the bones.\n  de, 1 text" in shown.out


def test_candidates_as_json(scans):
    found = scans("glossary", "candidates", "--json").json
    assert list(found) == ["schema", "candidates", "total"]
    assert found["total"] == len(found["candidates"])
    (scan,) = [candidate for candidate in found["candidates"] if candidate["term"] == "bone scan"]
    assert scan.pop("score") > 0
    memory = scan.pop("memory")
    assert [(said["locale"], said["texts"], said["source"]) for said in memory] == [("de", 1, TEXTS[0])]
    assert scan == {
        "term": "bone scan",
        "abbreviation": "",
        "count": 2,
        "pages": 1,
        "forms": [{"form": "bone scan", "count": 2}],
        "examples": [{"page": "scans", "text": TEXTS[0], "start": 4, "end": 13}],
    }


def test_how_many_and_how_often(scans):
    total = scans("glossary", "candidates", "--json").json["total"]
    result = scans("glossary", "candidates", "--limit", 1)
    left = total - 1
    told = [f"… and {left} candidate{'s' if left > 1 else ''} more; --limit shows them", f"{total} candidates"]
    assert result.out.splitlines()[-2:] == told
    assert scans("glossary", "candidates", "--minimum", 50) == (0, "0 candidates\n", "")
    for option in ("--limit", "--minimum"):
        refused = scans("glossary", "candidates", option, 0)
        assert (refused.code, refused.out, refused.err.count("\n")) == (2, "", 1)


def test_what_the_glossary_has_is_no_candidate(scans):
    assert "bone scan" in terms_of(scans("glossary", "candidates", "--json"))
    scans.write(FILE, table(("scan", "en", "bone scan", "preferred")))
    assert "bone scan" not in terms_of(scans("glossary", "candidates", "--json"))


def test_what_was_rejected_does_not_come_back(scans):
    assert scans("glossary", "candidates", "--reject", "Bone  scans", "--reason", "no\tterm") == (
        0,
        "1 word rejected, in glossary/rejected.tsv\n",
        "",
    )
    header, row = scans.read("glossary/rejected.tsv").splitlines()
    assert (header, row.split("\t")[:2], row.split("\t")[3]) == (
        "term\tlanguage\tdate\treason",
        ["Bone scans", "en"],
        "no term",
    )
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", row.split("\t")[2])
    for _ in range(2):
        assert "bone scan" not in terms_of(scans("glossary", "candidates", "--minimum", 1, "--json"))
        scans("sync")


def test_rejecting_again_changes_nothing_and_several_are_rejected_at_once(scans):
    words = ("--reject", "bone scan", "--reject", "half an hour")
    assert scans("glossary", "candidates", *words, "--json").json == {
        "schema": 1,
        "rejected": ["bone scan", "half an hour"],
    }
    before = scans.read("glossary/rejected.tsv")
    assert scans("glossary", "candidates", *words).out == "2 words rejected, in glossary/rejected.tsv\n"
    assert scans.read("glossary/rejected.tsv") == before


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--reject", ""), "nothing to reject; give a word"),
        (("--reject", "bone scan", "--reject", " \t"), "nothing to reject; give a word"),
        (("--reject", "bone\udcff"), "the word is not UTF-8; check the encoding of the terminal"),
        (("--reject", "bone", "--reason", "\udcff"), "the word is not UTF-8; check the encoding of the terminal"),
        (("--reason", "none"), "--reason says why a word is rejected; give --reject WORD with it"),
    ],
    ids=["empty", "blank", "encoding", "reason", "alone"],
)
def test_what_cannot_be_rejected(scans, arguments, told):
    before = scans.snapshot()
    assert scans("glossary", "candidates", *arguments) == (2, "", f"error: {told}\n")
    assert scans.snapshot() == before


def test_a_broken_list_of_rejected_words(scans):
    scans.write("glossary/rejected.tsv", "term\tlanguage\tdate\treason\nbone\ten\tyesterday\t\n")
    line = "error: glossary/rejected.tsv:2: “yesterday” is no date; write it as 2024-05-31\n"
    assert scans("glossary", "candidates") == (3, "", line)
    assert scans("glossary", "candidates", "--reject", "x") == (3, "", line)


def test_an_article_that_cannot_be_read(scans):
    scans.write("source_en/scans.html", "<h1>Tests</h1>\n<p>One <b>two</p>\n")
    line = "error: source_en/scans.html:2:8: <b> is not closed; add </b> where it belongs\n"
    assert scans("glossary", "candidates") == (3, "", line)


def test_nothing_in_an_article_steers_the_terminal(project):
    text = "<p>The bone \u202escan\u202c shows bones. The bone \u202escan\u202c is safe.</p>"
    project.write("source_en/scans.html", f'<html lang="en"><body>\n<h1>Tests</h1>\n{text}</body></html>\n')
    project("sync")
    shown = project("glossary", "candidates", "--minimum", 1).out
    assert "bone" in shown
    assert not re.search("[\u202a-\u202e\x1b]", shown)
