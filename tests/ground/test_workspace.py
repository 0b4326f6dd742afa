import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.config import Settings
from pipeline.errors import ConfigError, SourceError
from pipeline.workspace import Workspace


@pytest.fixture
def workspace(tmp_path):
    (tmp_path / "source_en").mkdir()
    return Workspace(Settings(root=tmp_path, locales=("de", "sr-Latn")))


def make(workspace, *files):
    for name in files:
        path = workspace.settings.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")


def test_pages_are_the_html_files_in_the_source_folder(workspace):
    make(
        workspace,
        "source_en/index.html",
        "source_en/a/b.htm",
        "source_en/v1.2.HTML",
        "source_en/Über uns.html",
        "source_en/a/b.css",
        "source_en/logo.svg",
        "source_en/.draft.html",
        "source_en/.git/x.html",
        "source_en/.pipeline-tmp-0123456789abcdef",
        "other.html",
    )
    assert workspace.pages() == ("a/b", "index", "v1.2", "Über uns")
    assert workspace.assets() == ("a/b.css", "logo.svg")
    assert [workspace.relative(workspace.source_file(page)) for page in workspace.pages()] == [
        "source_en/a/b.htm",
        "source_en/index.html",
        "source_en/v1.2.HTML",
        "source_en/Über uns.html",
    ]


def test_a_page_to_be_written_gets_the_usual_suffix(workspace):
    assert workspace.relative(workspace.source_file("asthma")) == "source_en/asthma.html"
    assert workspace.relative(workspace.source_file("lungs/v1.2")) == "source_en/lungs/v1.2.html"


def test_files_of_a_page(workspace):
    page = "lungs/asthma in children"
    assert [
        workspace.relative(path)
        for path in (
            workspace.template_file(page),
            workspace.catalog_file("de", page),
            workspace.catalog_file("sr-Latn", page),
            workspace.archive_file("pt-br"),
            workspace.output_file("pt_BR", page),
            workspace.source_folder,
            workspace.locales_folder,
            workspace.glossary_folder,
        )
    ] == [
        "locales/templates/lungs/asthma in children.pot",
        "locales/de/LC_MESSAGES/lungs/asthma in children.po",
        "locales/sr@latin/LC_MESSAGES/lungs/asthma in children.po",
        "locales/pt_BR/archive.po",
        "site/pt-BR/lungs/asthma in children.html",
        "source_en",
        "locales",
        "glossary",
    ]


def test_templates_and_catalogs_on_disk(workspace):
    assert (workspace.templates(), workspace.catalogs("de")) == ((), ())
    for page in ("b", "a/c", "a-b", "v1.2"):
        make(
            workspace,
            *(workspace.relative(path) for path in (workspace.template_file(page), workspace.catalog_file("de", page))),
        )
    make(workspace, "locales/de/LC_MESSAGES/notes.txt", "locales/de/archive.po", "locales/templates/.x.pot")
    assert workspace.templates() == ("a-b", "a/c", "b", "v1.2")
    assert workspace.catalogs("de") == ("a-b", "a/c", "b", "v1.2")
    assert workspace.catalogs("sr-Latn") == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("a.htm", "a.html"),
        ("Seite.html", "seite.html"),
        ("a/STRASSE.html", "a/straße.html"),
        ("A/x.html", "a/x.htm"),
        ("u\u0308ber.html", "über.html"),
    ],
)
def test_pages_that_are_one_on_some_systems(workspace, first, second):
    make(workspace, f"source_en/{first}", f"source_en/{second}")
    with pytest.raises(SourceError) as caught:
        workspace.pages()
    assert str(caught.value) == (
        f"source_en/{second}: clashes with {first}; "
        "rename one of them: not every file system can tell the two pages apart"
    )


BAD_NAMES = ["", ".", "..", "../a", "a/../b", "/a", "a/", "a//b", "a/.b", ".a", "a\\b", " ", "a/ /b"]
HIDDEN_CHARACTERS = [
    "a\nb",
    "a\rb",
    "a\tb",
    "a\x7f",
    "a\x85b",
    "a\u2028b",
    "a\u202eb",
    "a\u00a0b",
    "a\u2068b",
    "a\udc80",
]


@pytest.mark.parametrize("page", BAD_NAMES)
def test_names_that_no_page_can_have(workspace, page):
    for method in (workspace.source_file, workspace.template_file, lambda name: workspace.catalog_file("de", name)):
        with pytest.raises(SourceError) as caught:
            method(page)
        assert str(caught.value) == (
            f"{page!r}: not a page's name; name it like a file in the source folder, without .html"
        )


@pytest.mark.parametrize("page", HIDDEN_CHARACTERS)
def test_names_with_characters_that_cannot_be_shown(workspace, page):
    make(workspace, f"source_en/{page}.html")
    for method in (workspace.pages, lambda: workspace.output_file("de", page)):
        with pytest.raises(SourceError) as caught:
            method()
        assert str(caught.value) == f"{page!r}: the name has characters that cannot be shown; rename the file"


@pytest.mark.parametrize("page", ["a b", "Über", "日本", "می‌خواهم", "a#b?c&d", "a:b", "a'\"b", "-x", "a.", "x.html"])
def test_unusual_names_that_pages_may_have(workspace, page):
    make(workspace, f"source_en/{page}.html")
    assert workspace.pages() == (page,)
    assert workspace.source_file(page).read_text() == "x"
    make(workspace, workspace.relative(workspace.template_file(page)))
    assert workspace.templates() == (page,)


@given(page=st.text(max_size=20), locale=st.sampled_from(["de", "sr-Latn"]))
def test_no_name_leads_out_of_the_folders(tmp_path_factory, page, locale):
    workspace = Workspace(Settings(root=tmp_path_factory.getbasetemp()))
    try:
        path = workspace.catalog_file(locale, page)
    except SourceError:
        return
    folder = workspace.locales_folder / {"de": "de", "sr-Latn": "sr@latin"}[locale] / "LC_MESSAGES"
    assert path.resolve() == folder.resolve() / f"{page}.po"
    assert path.resolve().is_relative_to(folder.resolve())


def test_unknown_locales(workspace):
    for method in (workspace.archive_file, workspace.catalogs):
        with pytest.raises(ConfigError, match=r"unknown locale '\.\./x'"):
            method("../x")
    for method in (workspace.catalog_file, workspace.output_file):
        with pytest.raises(ConfigError, match="unknown locale 'xx'"):
            method("xx", "a")


def test_a_missing_source_folder(tmp_path):
    with pytest.raises(SourceError, match="source_en: cannot read the folder: No such file or directory"):
        Workspace(Settings(root=tmp_path)).pages()


def test_pages_outside_the_source_folder(workspace):
    make(workspace, "shared/a.html")
    (workspace.source_folder / "a.html").symlink_to("../shared/a.html")
    with pytest.raises(SourceError, match=r"source_en/a\.html: the link leads out of the folder"):
        workspace.pages()


def test_names_for_messages(workspace):
    root = workspace.settings.root
    assert workspace.relative(root / "locales" / "de" / "archive.po") == "locales/de/archive.po"
    assert workspace.relative(root.parent / "x.po") == (root.parent / "x.po").as_posix()


def test_importing_the_workspace_loads_nothing_heavy():
    program = (
        "import sys, pipeline.workspace;"
        "heavy = {'babel', 'tempfile', 'shutil', 'logging', 'asyncio', 'difflib', 'decimal', 'subprocess', 'lxml'};"
        "print(sorted(heavy & {name.split('.')[0] for name in sys.modules}))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
