"""Articles in git revisions, folders and templates, with real repositories."""

from __future__ import annotations

import os
import subprocess
from hashlib import sha1

import pytest

from pipeline.errors import ConfigError, SourceError
from pipeline.workflows.revision import last_sync, named_revision, working_tree
from pipeline.workflows.revision.values import content_id

PAGE = '<html lang="en"><body>\n<h1>{}</h1>\n<p>{}</p>\n</body></html>\n'
AUTHOR = {
    "GIT_AUTHOR_NAME": "editor",
    "GIT_AUTHOR_EMAIL": "editor@example.org",
    "GIT_COMMITTER_NAME": "editor",
    "GIT_COMMITTER_EMAIL": "editor@example.org",
    "GIT_AUTHOR_DATE": "2024-05-31T12:00:00Z",
    "GIT_COMMITTER_DATE": "2024-05-31T12:00:00Z",
}


class Repository:
    def __init__(self, folder, *options):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self("init", "--quiet", "--initial-branch=main", *options)

    def __call__(self, *arguments):
        done = subprocess.run(["git", *arguments], cwd=self.folder, capture_output=True, check=True)
        return done.stdout.decode().strip()

    def commit(self, message="edit"):
        self("add", "--all", "--force")
        self("commit", "--quiet", "--allow-empty", "--message", message)
        return self("rev-parse", "HEAD")


@pytest.fixture(autouse=True)
def _git(require_tool, monkeypatch):
    require_tool("git")
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    for name, value in (AUTHOR | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}).items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def repository(folder):
    folder.write("source_en/cough.html", PAGE.format("Cough", "Drink enough."))
    folder.write("source_en/sub/fever.html", PAGE.format("Fever", "Rest enough."))
    made = Repository(folder.root)
    made.commit()
    return made


def revision(folder, name):
    return named_revision(folder.workspace, name, folder.root)


def texts(found, pages=None):
    """Return the texts of pages by page."""
    wanted = sorted(found.ids(found.scheme or "sha1")) if pages is None else pages
    return {page: [block.text for block in content.blocks] for page, content in found.load(wanted)}


def errors(found, pages):
    return [str(error) for _, error in found.load(pages) if isinstance(error, SourceError)]


def test_a_revision_holds_the_articles_as_they_were(folder, repository):
    folder.write("source_en/cough.html", PAGE.format("Cough", "Drink more."))
    repository.commit()
    assert texts(revision(folder, "HEAD~1")) == {
        "cough": ["Cough", "Drink enough."],
        "sub/fever": ["Fever", "Rest enough."],
    }
    assert texts(revision(folder, "main"), ["cough"]) == {"cough": ["Cough", "Drink more."]}


@pytest.mark.parametrize("name", ["HEAD", "main", "v1", "HEAD^{commit}", "HEAD@{0}", ":/edit"])
def test_whatever_git_understands_names_a_revision(folder, repository, name):
    repository("tag", "--annotate", "--message", "one", "v1")
    assert texts(revision(folder, name), ["cough"]) == {"cough": ["Cough", "Drink enough."]}


def test_the_ids_are_those_of_gits_blobs(folder, repository):
    ids = revision(folder, "HEAD").ids("sha1")
    assert ids["cough"].hex() == repository("rev-parse", "HEAD:source_en/cough.html")
    assert ids == working_tree(folder.workspace).ids("sha1")


def test_an_id_is_computed_as_git_does():
    assert content_id(b"x\n", "sha1") == sha1(b"blob 2\0x\n", usedforsecurity=False).digest()


def test_repositories_with_sha256_are_read_too(folder):
    folder.write("source_en/cough.html", PAGE.format("Cough", "Drink enough."))
    Repository(folder.root, "--object-format=sha256").commit()
    found = revision(folder, "HEAD")
    assert found.scheme == "sha256"
    assert texts(found) == {"cough": ["Cough", "Drink enough."]}
    assert found.ids("sha256") == working_tree(folder.workspace).ids("sha256")


def test_the_project_may_be_a_folder_of_the_repository(folder):
    repository = Repository(folder.root.parent)
    folder.write("source_en/cough.html", PAGE.format("Cough", "Drink enough."))
    (folder.root.parent / "source_en").mkdir()
    (folder.root.parent / "source_en" / "other.html").write_text("<p>Not ours</p>")
    repository.commit()
    assert texts(revision(folder, "HEAD")) == {"cough": ["Cough", "Drink enough."]}


def test_links_submodules_and_hidden_files_are_no_pages(folder, repository):
    (folder.root / "source_en/link.html").symlink_to("/etc/hostname")
    (folder.root / "source_en/out").symlink_to("/etc")
    folder.write("source_en/.draft.html", "<p>Hidden</p>")
    folder.write("source_en/.old/page.html", "<p>Hidden</p>")
    folder.write("source_en/picture.png", b"\x89PNG")
    inner = Repository(folder.root / "source_en/module.html")
    inner.commit()
    repository.commit()
    assert list(revision(folder, "HEAD").ids("sha1")) == ["cough", "sub/fever"]


def test_the_source_folder_is_the_one_of_the_revisions_settings(folder, repository):
    repository("mv", "source_en", "articles")
    folder.write("pipeline.toml", 'locales = ["de"]\nsource = "articles"\n')
    repository.commit()
    assert list(revision(folder, "HEAD~1").ids("sha1")) == ["cough", "sub/fever"]
    assert list(revision(folder, "HEAD").ids("sha1")) == ["cough", "sub/fever"]
    assert revision(folder, "HEAD").settings == {"locales": ["de"], "source": "articles"}


@pytest.mark.parametrize("settings", ["source = ", 'source = "../.."', "source = 3", "\0", "a" * 2_000_000])
def test_damaged_settings_of_the_past_do_not_matter(folder, repository, settings):
    (folder.root / "pipeline.toml").write_text(settings)
    repository.commit()
    folder.write("pipeline.toml", 'locales = ["de"]\n')
    assert list(revision(folder, "HEAD").ids("sha1")) == ["cough", "sub/fever"]


def test_a_revision_without_articles_is_told(folder):
    folder.write("readme", "x")
    Repository(folder.root).commit()
    with pytest.raises(SourceError, match=r"^HEAD: there is no folder source_en/ in it; name a revision that has"):
        revision(folder, "HEAD")


def test_a_source_folder_that_was_a_file_is_told(folder):
    repository = Repository(folder.root)
    (folder.root / "source_en").rmdir()
    folder.write("source_en", "x")
    repository.commit()
    with pytest.raises(ConfigError, match=r"^git: not a tree object"):
        revision(folder, "HEAD")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"<p>Caf\xe9</p>", "HEAD:source_en/cough.html:1:7: byte 0xE9 is not UTF-8; in windows-1252 it would read"),
        (b"  \n", "HEAD:source_en/cough.html: the page is empty; write the article or delete the file"),
        (b"<p>One <strong>two</p>", "HEAD:source_en/cough.html:1:8: <strong> is not closed; add </strong>"),
        (b"<p>" + b"x" * 1_000_000, "HEAD:source_en/cough.html: larger than the 1 MB allowed; raise the limit"),
    ],
)
def test_unreadable_articles_are_told_with_revision_file_and_line(folder, repository, data, message):
    folder.write("pipeline.toml", 'locales = ["de"]\nmax_page_mb = 1\n')
    folder.write("source_en/cough.html", data)
    repository.commit()
    found = revision(folder, "HEAD")
    (told,) = errors(found, ["cough", "sub/fever"])
    assert told.startswith(message)
    assert texts(found, ["sub/fever"]) == {"sub/fever": ["Fever", "Rest enough."]}


def test_names_that_cannot_be_a_pages_are_told(folder, repository):
    folder.write("source_en/line\nfeed.html", "<p>x</p>")
    repository.commit()
    with pytest.raises(
        SourceError, match=r"'HEAD:source_en/line\\nfeed.html': not a page's name; compare with another"
    ):
        revision(folder, "HEAD")


def test_two_files_that_are_one_page_are_told(folder, repository):
    folder.write("source_en/cough.htm", "<p>x</p>")
    repository.commit()
    with pytest.raises(SourceError, match=r"^HEAD:source_en/cough.html: clashes with cough.htm; compare with another"):
        revision(folder, "HEAD")


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize(
    "name", ["nowhere", "HEAD~9", "HEAD..main", "^HEAD", "HEAD:source_en", "a b", "\0", "x" * 9000]
)
def test_an_unknown_revision_is_told(folder, name):
    with pytest.raises(ConfigError, match="neither a revision of git nor a folder; name a commit, branch or tag"):
        revision(folder, name)


@pytest.mark.usefixtures("repository")
@pytest.mark.parametrize("name", ["--all", "-h", "--output=x", ""])
def test_an_option_is_no_revision(folder, name):
    with pytest.raises(ConfigError, match="not a revision"):
        revision(folder, name)


def test_without_a_repository_it_says_what_to_do(folder):
    with pytest.raises(
        ConfigError, match=r"^not in a git repository; run `git init`, or name a folder to compare with$"
    ):
        revision(folder, "HEAD")


def test_without_git_it_says_what_to_do(folder, monkeypatch):
    monkeypatch.setenv("PATH", str(folder.root))
    with pytest.raises(ConfigError, match=r"^git: cannot run: No such file or directory; install git, or compare two"):
        revision(folder, "HEAD")


def test_an_empty_repository_has_no_revision(folder):
    Repository(folder.root)
    with pytest.raises(ConfigError, match=r"^HEAD: neither a revision of git nor a folder"):
        revision(folder, "HEAD")


@pytest.mark.usefixtures("repository")
def test_variables_of_another_repository_do_not_lead_astray(folder, tmp_path, monkeypatch):
    other = Repository(tmp_path / "other")
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX", "GIT_NAMESPACE"):
        monkeypatch.setenv(name, str(other.folder / ".git"))
    assert texts(revision(folder, "HEAD"), ["cough"]) == {"cough": ["Cough", "Drink enough."]}


def test_nothing_in_the_repository_is_run(folder, repository, tmp_path):
    witness = tmp_path / "witness"
    script = tmp_path / "script"
    script.write_text(f"#!/bin/sh\ntouch {witness}\n")
    script.chmod(0o755)
    for key in ("core.fsmonitor", "core.pager", "filter.f.smudge", "diff.f.textconv", "core.sshCommand"):
        repository("config", key, str(script))
    folder.write(".gitattributes", "*.html filter=f diff=f\n")
    assert texts(revision(folder, "HEAD"), ["cough"]) == {"cough": ["Cough", "Drink enough."]}
    assert not witness.exists()


@pytest.mark.usefixtures("repository")
def test_a_name_with_a_slash_is_the_folders_and_any_other_the_revisions(folder):
    folder.write("main/cold.html", PAGE.format("Cold", "Wait."))
    assert list(revision(folder, "main").ids("sha1")) == ["cough", "sub/fever"]
    assert list(revision(folder, "main/").ids("sha1")) == ["cold"]
    assert list(revision(folder, "./main").ids("sha1")) == ["cold"]


def test_a_folder_is_a_project_or_holds_articles(folder, tmp_path):
    other = tmp_path / "other"
    (other / "texts").mkdir(parents=True)
    (other / "texts/cold.html").write_text(PAGE.format("Cold", "Wait."))
    assert list(revision(folder, str(other / "texts")).ids("sha1")) == ["cold"]
    (other / "pipeline.toml").write_text('source = "texts"\n')
    assert list(revision(folder, str(other)).ids("sha1")) == ["cold"]
    assert revision(folder, str(other)).settings == {"source": "texts"}
    assert texts(revision(folder, str(other))) == {"cold": ["Cold", "Wait."]}


def test_a_folder_needs_no_repository(folder):
    folder.write("before/cold.html", PAGE.format("Cold", "Wait."))
    assert texts(revision(folder, "before")) == {"cold": ["Cold", "Wait."]}


def test_a_linked_article_is_compared_under_its_own_name_only(folder):
    folder.write("source_en/cough.html", PAGE.format("Cough", "Drink enough."))
    (folder.root / "source_en/link.html").symlink_to("cough.html")
    assert list(working_tree(folder.workspace).ids("sha1")) == ["cough"]
    assert list(working_tree(folder.workspace, whole=False).ids("sha1")) == ["cough", "link"]


def test_errors_in_another_folder_name_it(folder, tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other/cold.html").write_text("<p>One <strong>two</p>")
    (told,) = errors(revision(folder, str(tmp_path / "other")), ["cold"])
    assert told.startswith(f"{tmp_path}/other/cold.html:1:8: <strong> is not closed")


def test_the_last_sync_knows_which_articles_are_as_it_saw_them(folder):
    folder.write("source_en/cough.html", PAGE.format("Cough", "Drink enough."))
    folder.write("source_en/fever.html", PAGE.format("Fever", "Rest enough."))
    folder.sync()
    folder.write("source_en/fever.html", PAGE.format("Fever", "Rest."))
    before, after = last_sync(folder.workspace), working_tree(folder.workspace, whole=False)
    known, present = before.ids(before.scheme), after.ids(before.scheme)
    assert known["cough"] == present["cough"] != b""
    assert known["fever"] != present["fever"]
    assert texts(before, ["fever"]) == {"fever": ["Fever", "Rest enough."]}
    assert texts(after, ["fever"]) == {"fever": ["Fever", "Rest."]}


@pytest.mark.parametrize("harm", ["gone", "damaged", "settings", "template"])
def test_without_a_cache_that_fits_nothing_is_taken_for_unchanged(folder, harm):
    folder.write("source_en/cough.html", PAGE.format("Cough", "Drink enough."))
    folder.sync()
    cache = folder.root / ".pipeline/state.sqlite"
    if harm == "gone":
        cache.unlink()
    elif harm == "damaged":
        cache.write_bytes(b"no database")
    elif harm == "settings":
        folder.write("pipeline.toml", 'locales = ["de", "ar"]\nmetadata = ["keywords"]\n')
    else:
        template = folder.read("locales/templates/cough.pot").replace("Drink enough.", "Drink more.")
        folder.write("locales/templates/cough.pot", template)
    files = folder.files()
    found = last_sync(folder.workspace)
    assert found.ids(found.scheme) == {"cough": b""}
    assert folder.files() == files
    assert harm != "gone" or not cache.exists()
