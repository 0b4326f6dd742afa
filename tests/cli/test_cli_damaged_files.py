"""Whatever is wrong with a file: a located message, the right exit code, and every other file as it was."""

from __future__ import annotations

import os
import re

import pytest

CATALOG = "locales/de/LC_MESSAGES/cough.po"
ARTICLE = "source_en/cough.html"
HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
COMMANDS = (("sync",), ("sync", "--check"), ("check",), ("status",), ("build",))

ARTICLES = {
    "latin-1": (b"<p>Fi\xe8vre</p>\n", f"{ARTICLE}:1:6: byte 0xE8 is not UTF-8"),
    "utf-16": ("<p>Rest</p>\n".encode("utf-16"), f"{ARTICLE}:1:1: the text is UTF-16LE, not UTF-8"),
    "nul": (b"<p>Rest\n\0</p>\n", f"{ARTICLE}:2:1: NUL byte"),
    "empty": (b"", f"{ARTICLE}: the page is empty"),
    "blank": (b" \n\n", f"{ARTICLE}: the page is empty"),
    "binary": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", f"{ARTICLE}:3:1: NUL byte"),
    "unclosed": (b"<p>Rest <em>now</p>\n<p>Drink.</p>\n", f"{ARTICLE}:1:9: <em> is not closed"),
    "huge": (
        b"<p>" + b"Rest. " * 8_400_000 + b"</p>\n",
        f"{ARTICLE}: 50,400,008 bytes are more than the 20,000,000 all",
    ),
    "deep": (b"<div>" * 10_000 + b"Rest" + b"</div>" * 10_000, rf"{ARTICLE}:1:\d+: "),
}

CATALOGS = {
    "latin-1": (HEADER.encode() + b'msgid "Cough"\nmsgstr "H\xfcsteln"\n', f"{CATALOG}:6:10: byte 0xFC is not UTF-8"),
    "utf-16": ((HEADER + 'msgid "Cough"\nmsgstr "Husten"\n').encode("utf-16"), f"{CATALOG}:1:1: the file is in UTF-16"),
    "nul": (HEADER.encode() + b'msgid "Cou\0gh"\nmsgstr ""\n', f"{CATALOG}:5:11: byte 0x00"),
    "duplicate": (HEADER.encode() + b'msgid "A"\nmsgstr "B"\n\nmsgid "A"\nmsgstr "C"\n', rf"{CATALOG}:8(?::\d+)?: "),
    "unterminated": (HEADER.encode() + b'msgid "A"\nmsgstr "Eins\n', rf"{CATALOG}:6(?::\d+)?: "),
    "conflict": (
        HEADER.encode() + b'<<<<<<< HEAD\nmsgid "A"\nmsgstr "B"\n=======\nmsgid "A"\nmsgstr "C"\n>>>>>>> other\n',
        rf"{CATALOG}:5(?::\d+)?: ",
    ),
    "truncated": (HEADER.encode() + b'msgid "A"\nmsgstr "B"\n\nmsgid "C"\n', rf"{CATALOG}:8(?::\d+)?: "),
    "wrong charset": (
        HEADER.replace("UTF-8", "ASCII").encode() + 'msgid "A"\nmsgstr "Ä"\n'.encode(),
        rf"{CATALOG}:6(?::\d+)?: ",
    ),
    "unknown charset": (HEADER.replace("UTF-8", "KLINGON").encode(), rf"{CATALOG}:\d+(?::\d+)?: "),
    "binary": (b"\x7fELF\x02\x01\x01\0\0\0", rf"{CATALOG}:1(?::\d+)?: "),
}


def _assert_nothing_but(before, after, allowed=()):
    assert {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)} <= set(allowed)


def _located(pattern, *texts):
    place, message = re.split(": ", pattern, maxsplit=1)
    wanted = rf"^(?:error: {place}: |{place}: blocker: ){message}"
    return any(re.search(wanted, text, re.MULTILINE) for text in texts)


@pytest.mark.parametrize("kind", ARTICLES)
def test_a_damaged_article(project, kind):
    data, place = ARTICLES[kind]
    project("build")
    project.write(ARTICLE, data)
    before = project.snapshot()
    for command in COMMANDS:
        result = project(*command)
        assert result.code == 3, command
        assert _located(place, result.out, result.err), (command, result)
        _assert_nothing_but(before, project.snapshot())


@pytest.mark.parametrize("kind", CATALOGS)
def test_a_damaged_catalog(project, kind):
    data, place = CATALOGS[kind]
    project("build")
    project.write(CATALOG, data)
    project.write(ARTICLE, project.read(ARTICLE).replace("Drink enough", "Drink a lot"))
    before = project.snapshot()
    for command in COMMANDS:
        result = project(*command)
        assert result.code == 3, command
        assert _located(place, result.out, result.err), (command, result)
        _assert_nothing_but(before, project.snapshot())


@pytest.mark.parametrize("kind", CATALOGS)
def test_a_damaged_catalog_by_itself(empty, kind):
    data, place = CATALOGS[kind]
    empty.write(CATALOG, data)
    result = empty("check", CATALOG)
    assert (result.code, result.err) == (3, "")
    assert _located(place, result.out)
    finding = empty("check", CATALOG, "--json").json["findings"][0]
    assert (finding["check"], finding["file"]) == ("unreadable", CATALOG)
    assert finding["line"] > 0
    assert CATALOG not in finding["message"]


def test_with_keep_going_the_other_pages_are_done(project):
    project("build")
    project.write(ARTICLE, b"<p>Rest <em>now</p>\n")
    project.write("source_en/fever.html", "<p>Drink enough.</p>\n")
    before = project.snapshot()
    result = project("sync", "--keep-going")
    assert result.code == 3
    assert 'msgid "Drink enough."' in project.read("locales/de/LC_MESSAGES/fever.po")
    pages = {"locales/de/LC_MESSAGES/fever.po", "locales/templates/fever.pot"}
    _assert_nothing_but(before, project.snapshot(), pages)
    result = project("build", "--keep-going", "--json")
    assert (result.code, result.json["deleted"]) == (3, [])
    names = ("fever.html", "index.html", "search.html", "search-index.js")
    built = {f"site/{locale}/{name}" for locale in ("de", "en") for name in names}
    _assert_nothing_but(before, project.snapshot(), pages | built)


def test_a_byte_order_mark_is_no_damage(project):
    for name in (ARTICLE, CATALOG):
        project.write(name, b"\xef\xbb\xbf" + (project.folder / name).read_bytes())
    assert project("sync").code == 0
    assert project("check").code == 1
    project.write("pipeline.toml", 'locales = ["de"]\nsite.layout = "document"\n')
    assert project("build").code == 0
    assert (project.folder / "site/en/cough.html").read_bytes() == (project.folder / ARTICLE).read_bytes()


def test_a_catalog_without_header_is_accepted(project):
    project.write(CATALOG, 'msgid "Cough"\nmsgstr "Husten"\n')
    assert project("sync").code == 0
    assert 'msgid "Cough"\nmsgstr "Husten"\n' in project.read(CATALOG)
    assert "charset=UTF-8" in project.read(CATALOG)


def test_an_empty_catalog_is_accepted_and_filled(project):
    project.write(CATALOG, b"")
    assert project("sync").code == 0
    assert 'msgid "Cough"\nmsgstr ""\n' in project.read(CATALOG)


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        ('locales = ["xx"]\n', "error: pipeline.toml:1: locales: unknown locale 'xx'; "),
        ('locales = ["de"\n', "error: pipeline.toml:"),
        ('locals = ["de"]\n', "error: pipeline.toml:1: unknown key 'locals'; did you mean 'locales'?\n"),
        ('\nlocales = ["en"]\n', "error: pipeline.toml:2: locales: 'en' is the source language; "),
        (b'locales = ["d\xe9"]\n', "error: pipeline.toml:1:14: byte 0xE9 is not UTF-8"),
    ],
)
def test_wrong_settings(project, settings, line):
    project.write("pipeline.toml", settings)
    before = project.snapshot()
    for command in COMMANDS:
        result = project(*command)
        assert (result.code, result.out) == (2, ""), command
        assert result.err.startswith(line), command
    _assert_nothing_but(before, project.snapshot())


@pytest.mark.parametrize("folder", ["source_en", "locales/de/LC_MESSAGES"])
def test_a_link_out_of_the_project_is_not_followed(project, tmp_path, folder):
    outside = tmp_path / "outside.html"
    outside.write_text("<p>Secret.</p>\n", encoding="utf-8")
    suffix = ".html" if folder == "source_en" else ".po"
    (project.folder / folder / f"stolen{suffix}").symlink_to(outside)
    before = project.snapshot()
    for command in (("sync",), ("check",), ("build",)):
        result = project(*command)
        if folder == "source_en" or command != ("build",):
            assert result.code == 3, command
            assert re.match(rf"error: \S*{folder}/stolen{suffix}: the link leads out", result.err), command
        assert "Secret" not in result.out + result.err
    assert outside.read_text(encoding="utf-8") == "<p>Secret.</p>\n"
    built = {name for name in project.snapshot() if name.startswith("site/")}
    _assert_nothing_but(before, project.snapshot(), built)


def test_a_page_whose_name_is_not_utf_8(project):
    path = os.fsencode(project.folder / "source_en") + b"/f\xe9ver.html"
    with open(path, "wb") as file:  # noqa: PTH123  # Path takes no bytes
        file.write(b"<p>Rest.</p>\n")
    for command in (*COMMANDS, ("sync", "--json")):
        result = project(*command)
        assert result.code == 3, command
        assert "the name has characters that cannot be shown" in result.err


def test_an_asset_whose_name_is_not_utf_8_is_built_and_deleted(project):
    path = os.fsencode(project.folder / "source_en") + b"/f\xe9ver.png"
    with open(path, "wb") as file:  # noqa: PTH123  # Path takes no bytes
        file.write(b"picture")
    assert project("build").code == 0
    built = os.fsencode(project.folder / "site/de") + b"/f\xe9ver.png"
    assert os.path.exists(built)  # noqa: PTH110
    os.unlink(path)  # noqa: PTH108
    assert project("build", "--json").code == 0
    assert not os.path.exists(built)  # noqa: PTH110
