"""The site in a browser: watching, rebuilding, and what is answered to whom."""

from __future__ import annotations

import os
import socket
from http import HTTPStatus
from http.client import HTTPConnection
from itertools import chain, repeat
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import ConfigError, DamagedError
from pipeline.workflows.build import build
from pipeline.workflows.build_result import BuildResult, BuildRow
from pipeline.workflows.serve.answers import answer
from pipeline.workflows.serve.hosts import in_address, is_for
from pipeline.workflows.serve.preview import Preview, Rebuild
from pipeline.workflows.serve.reload import EVENT, SCRIPT, SCRIPT_PATH, STILL_THERE, with_script
from pipeline.workflows.serve.server import Server, serving
from pipeline.workflows.serve.versions import Versions
from pipeline.workflows.serve.watch import changes, snapshot, watch

PAGE = "<!DOCTYPE html>\n<html><head><title>Fever</title></head><body><h1>Fever</h1></body></html>\n"
ANY = "0.0.0.0"  # noqa: S104  # nothing listens there
SCRIPT_TAG = '<script src="/.pipeline/reload.js" data-version="a-1"></script>'

# --- watching ---


def test_changes_are_what_came_went_or_is_different():
    before = {"same": (1, 1), "gone": (1, 1), "later": (1, 1), "longer": (1, 1)}
    after = {"same": (1, 1), "new": (1, 1), "later": (2, 1), "longer": (1, 2)}
    assert changes(before, after) == ("gone", "later", "longer", "new")


states = st.dictionaries(st.sampled_from("abcd"), st.tuples(st.integers(0, 2), st.integers(0, 2)))


@given(before=states, after=states)
def test_there_are_no_changes_where_all_is_the_same(before, after):
    assert (changes(before, after) == ()) == (before == after)
    assert changes(before, after) == changes(after, before)


def watched(built, *looks):
    """Return the changes for which the site is rebuilt, when the files look like this one after the other."""
    found, waits = [], chain(repeat(True, len(looks)), [False])
    watch(built, iter(looks).__next__, found.append, waits.__next__)
    return found


OLD, NEW, NEWER = {"a": (1, 1)}, {"a": (2, 1)}, {"a": (3, 1)}


@pytest.mark.parametrize(
    ("looks", "rebuilt"),
    [
        ([], []),
        ([OLD, OLD], []),
        ([NEW], []),
        ([NEW, NEW], [("a",)]),
        ([NEW, NEW, NEW, NEW], [("a",)]),
        ([NEW, NEWER, NEW], []),
        ([NEW, NEWER, NEWER], [("a",)]),
        ([NEW, OLD, OLD], []),
        ([NEW, NEW, NEWER, NEWER], [("a",), ("a",)]),
        ([{}, {}, OLD, OLD], [("a",), ("a",)]),
    ],
)
def test_a_rebuild_waits_until_the_writing_has_settled(looks, rebuilt):
    assert watched(OLD, *looks) == rebuilt


def test_what_changes_during_a_build_is_built_next():
    looks = iter([NEW, NEW, NEWER, NEWER])
    assert watched(OLD, *looks) == [("a",), ("a",)]


def test_the_snapshot_has_what_a_site_is_made_of(folder):
    folder.write("source_en/fever.html", PAGE)
    folder.write("source_en/figures/a.svg", "<svg/>")
    folder.write("locales/de/LC_MESSAGES/fever.po", "")
    folder.write("glossary/glossary.tsv", "")
    folder.write("templates/page.html", "")
    folder.write("pyproject.toml", "")
    for hidden in (
        "source_en/.fever.html.swp",
        ".pipeline/state",
        "site/en/fever.html",
        "README.md",
        "locales/.x/y.po",
    ):
        folder.write(hidden, "x")
    found = snapshot(folder.workspace)
    assert sorted(found) == [
        "glossary/glossary.tsv",
        "locales/de/LC_MESSAGES/fever.po",
        "pipeline.toml",
        "pyproject.toml",
        "source_en/fever.html",
        "source_en/figures/a.svg",
        "templates/page.html",
    ]
    status = (folder.root / "source_en/fever.html").stat()
    assert found["source_en/fever.html"] == (status.st_mtime_ns, len(PAGE))


def test_a_build_changes_nothing_that_is_watched(folder):
    folder.write("source_en/fever.html", PAGE)
    before = snapshot(folder.workspace)
    build(folder.workspace)
    assert snapshot(folder.workspace) == before


def test_a_folder_that_cannot_be_read_stands_for_itself(folder, monkeypatch):
    def refuse(_root, folders):
        raise PermissionError(13, "Permission denied", folders[0])

    monkeypatch.setattr("pipeline.workflows.serve.watch.list_files", refuse)
    assert snapshot(folder.workspace)["source_en"] == (-1, 13)


# --- rebuilding ---


@pytest.fixture
def preview(folder):
    folder.write("source_en/fever.html", PAGE)
    return Preview(
        lambda: folder.workspace, lambda workspace: build(workspace, keep_going=True), Versions("a")
    )  # fmt: skip


def test_a_build_that_changes_pages_begins_a_version(folder, preview):
    first = preview.rebuild()
    assert (preview.versions.current, first.changed, first.errors) == ("a-1", (), ())
    assert "site/de/fever.html" in first.written
    assert preview.rebuild(("glossary/x",)) == Rebuild(("glossary/x",))
    assert preview.versions.current == "a-1"
    folder.write("source_en/fever.html", PAGE.replace("Fever", "Cough"))
    assert {"site/de/fever.html", "site/en/fever.html"} <= set(preview.rebuild().written)
    assert preview.versions.current == "a-2"
    (folder.root / "source_en/fever.html").rename(folder.root / "source_en/cough.html")
    assert "site/de/fever.html" in preview.rebuild().deleted
    assert preview.versions.current == "a-3"


def test_an_article_that_cannot_be_read_keeps_its_old_page(folder, preview):
    preview.rebuild()
    old = folder.read("site/en/fever.html")
    folder.write("source_en/fever.html", "<p>One <b>two</p>\n")
    folder.write("source_en/cough.html", PAGE.replace("Fever", "Cough"))
    result = preview.rebuild()
    assert [str(error) for error in result.errors] == [
        "source_en/fever.html:1:8: <b> is not closed; add </b> where it belongs"
    ]
    assert "site/en/cough.html" in result.written
    assert folder.read("site/en/fever.html") == old


def test_settings_are_read_before_each_build(folder, preview):
    preview.rebuild()
    folder.write("pipeline.toml", 'locales = ["fr"]\noutput = "public"\n')
    assert "public/fr/fever.html" in preview.rebuild().written
    assert preview.site == folder.root / "public"
    folder.write("pipeline.toml", 'locales = ["de", "ar"]\n')
    preview.rebuild()
    assert (preview.site, preview.versions.current) == (folder.root / "site", "a-3")


def test_wrong_settings_are_told_and_the_site_stays(folder, preview):
    preview.rebuild()
    folder.write("pipeline.toml", 'local = "de"\n')
    (error,) = preview.rebuild(("pipeline.toml",)).errors
    assert str(error).startswith("pipeline.toml:1: unknown key 'local'")
    assert (preview.site, preview.versions.current) == (folder.root / "site", "a-1")
    with pytest.raises(ConfigError, match="unknown key"):
        Preview(lambda: folder.workspace, build, Versions("a"))


def test_an_index_that_was_damaged_is_made_anew(folder):
    calls = []

    def damaged_once(_workspace):
        calls.append(1)
        if len(calls) == 1:
            raise DamagedError("damaged")
        return BuildResult((), written=("site/en/a.html",))

    preview = Preview(lambda: folder.workspace, damaged_once, Versions("a"))
    assert preview.rebuild() == Rebuild(written=("site/en/a.html",))


def test_it_begins_with_the_start_page_or_else_the_first_page(folder):
    row = BuildRow("über uns", "en", "site/en/über uns.html", 1, 0, 0)
    preview = Preview(lambda: folder.workspace, lambda _: BuildResult((row,)), Versions("a"))
    assert preview.start == "/"
    preview.rebuild()
    assert preview.start == "/en/%C3%BCber%20uns.html"
    folder.write("site/index.html", PAGE)
    assert preview.start == "/"


def test_who_waits_for_a_version_gets_it():
    versions = Versions("a")
    assert versions.current == "a-0"
    assert not versions.is_outdated("a-0", seconds=0)
    assert versions.is_outdated("b-0", seconds=60)
    found = []
    waiting = Thread(target=lambda: found.append(versions.is_outdated("a-0", seconds=60)))
    waiting.start()
    versions.advance()
    waiting.join()
    assert found == [True]
    versions.close()
    assert not versions.is_outdated("a-1", seconds=60)
    assert versions.is_closed


# --- what is answered ---


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("served")
    files = {
        "site/index.html": PAGE,
        "site/en/fever.html": PAGE,
        "site/en/index.html": PAGE,
        "site/en/über uns.html": PAGE,
        "site/assets/site.css": "p {}",
        "site/assets/data.bin": "x",
        "site/.pipeline-build": "secret",
        "site/en/.hidden/a.html": "secret",
        "secret.html": "secret",
    }
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    (folder / "site/en/out.html").symlink_to(folder / "secret.html")
    (folder / "site/en/up").symlink_to(folder)
    (folder / "site/en/in.html").symlink_to("fever.html")
    (folder / "site/en/loop.html").symlink_to("loop.html")
    os.mkfifo(folder / "site/en/pipe.html")
    return folder / "site"


@pytest.mark.parametrize(
    "target",
    ["/", "/?x=/../", "/en/fever.html", "/en/", "/en/%66ever.html", "/en/fever.html?a#b", "/en/in.html",
     "/en/%C3%BCber%20uns.html", "/en/über%20uns.html".encode().decode("latin-1"), "/en%2Ffever.html"],
)  # fmt: skip
def test_pages_are_found_and_get_the_script(site, target):
    found = answer(site, target, "a-1")
    assert (found.status, found.media_type) == (HTTPStatus.OK, "text/html; charset=utf-8")
    assert found.body.decode() == PAGE.replace("</body>", f"{SCRIPT_TAG}</body>")


@pytest.mark.parametrize(
    "target",
    ["/en/none.html", "/assets/", "/assets", "/en/fever.html/", "", "en/fever.html", "*", "http://localhost/en/",
     "/../secret.html", "/en/../../secret.html", "/%2e%2e/secret.html", "/en/%2e%2e/%2e%2e/secret.html",
     "/..%2fsecret.html", "/..%5csecret.html", "/..\\secret.html", "/%252e%252e/secret.html", "/en/./fever.html",
     "//en/fever.html", "/en//fever.html", "/en/fever.html%00.css", "/.pipeline-build", "/%2epipeline-build",
     "/en/.hidden/a.html", "/en/out.html", "/en/up/secret.html", "/en/up/site/.pipeline-build", "/en/loop.html",
     "/en/pipe.html", "/%ff", "/en/" + 300 * "a"],
)  # fmt: skip
def test_nothing_else_is_found(site, target):
    found = answer(site, target, "a-1")
    assert (found.status, found.media_type, found.file) == (HTTPStatus.NOT_FOUND, "text/html; charset=utf-8", None)
    assert b"secret</" not in found.body
    assert SCRIPT_TAG.encode() in found.body


names = st.sampled_from(
    ["en", "up", "..", "%2e%2e", ".", "", "secret.html", "fever.html", "out.html", ".hidden", "site"]
)


@given(target=st.lists(names, min_size=1).map("/".join) | st.text("/.%2e5cfabn\\:?#\0ü~") | st.text())
def test_no_target_leads_out_of_the_site(site, target):
    found = answer(site, f"/{target}", "a-1")
    assert b"secret</" not in found.body
    assert found.body != b"secret"
    assert found.file is None or site in found.file.parents


def test_what_was_asked_for_is_shown_as_text(site):
    assert b"<code>/&lt;script&gt;</code>" in answer(site, "/<script>", "a-1").body


def test_a_folder_has_a_slash_in_the_end_so_that_links_are_relative_to_it(site):
    found = answer(site, "/en?x", "a-1")
    assert (found.status, found.location) == (HTTPStatus.MOVED_PERMANENTLY, "/en/")
    (site / "ä b").mkdir()
    (site / "ä b/index.html").write_text(PAGE)
    assert answer(site, "/%C3%A4%20b", "a-1").location == "/%C3%A4%20b/"


def test_other_files_are_sent_as_they_are(site):
    found = answer(site, "/assets/site.css", "a-1")
    assert found == (HTTPStatus.OK, "text/css; charset=utf-8", b"", site / "assets/site.css", "")
    assert answer(site, "/assets/data.bin", "a-1").media_type == "application/octet-stream"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (b"<body>a</body></html>", f"<body>a{SCRIPT_TAG}</body></html>"),
        (b"<!-- </body> --><BODY>a</BODY >", f"<!-- </body> --><BODY>a{SCRIPT_TAG}</BODY >"),
        (b"<p>a", f"<p>a{SCRIPT_TAG}"),
    ],
)
def test_the_script_stands_at_the_end_of_the_body(page, expected):
    assert with_script(page, "a-1").decode() == expected


@pytest.mark.parametrize(
    ("header", "host", "is_ours"),
    [
        ("127.0.0.1:8000", "127.0.0.1", True),
        ("localhost:8000", "127.0.0.1", True),
        ("LOCALHOST", "127.0.0.1", True),
        ("[::1]:8000", "127.0.0.1", True),
        ("mybox.lan:8000", "mybox.lan", True),
        ("[fe80::1]:80", "fe80::1", True),
        ("192.168.0.7:8000", ANY, True),
        ("[fe80::1]:8000", "::", True),
        ("192.168.0.7:8000", "127.0.0.1", False),
        ("evil.example", "127.0.0.1", False),
        ("evil.example:8000", ANY, False),
        ("localhost.evil.example", "127.0.0.1", False),
        ("evil.example@127.0.0.1", "127.0.0.1", False),
        ("127.0.0.1:80:80", "127.0.0.1", False),
        ("::1", "::1", False),
        ("", "127.0.0.1", False),
    ],
)
def test_requests_must_be_meant_for_this_server(header, host, is_ours):
    assert is_for(header, host) == is_ours


def test_hosts_in_addresses():
    hosts = ["127.0.0.1", "::1", "mybox", ANY, "::"]
    assert [in_address(host) for host in hosts] == ["127.0.0.1", "[::1]", "mybox", "127.0.0.1", "[::1]"]


# --- the server itself ---


@pytest.fixture
def server(preview):
    preview.rebuild()
    with Server("127.0.0.1", 0, preview) as made, serving(made):
        yield made


def ask(server, method, path, headers=None):
    connection = HTTPConnection("127.0.0.1", server.server_address[1], timeout=20)
    try:
        connection.request(method, path, headers=headers or {})
        response = connection.getresponse()
        return response, response.read()
    finally:
        connection.close()


def test_a_page_over_http(server):
    response, body = ask(server, "GET", "/en/fever.html")
    assert response.status == 200
    assert SCRIPT_TAG in body.decode()
    headers = {name: value for name, value in response.getheaders() if name != "Date"}
    assert headers == {
        "Server": "pipeline",
        "Content-Type": "text/html; charset=utf-8",
        "Content-Length": str(len(body)),
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
    }
    head, nothing = ask(server, "HEAD", "/en/fever.html")
    assert (head.status, head.getheader("Content-Length"), nothing) == (200, str(len(body)), b"")


def test_nothing_is_written_into_the_site(folder, server):
    ask(server, "GET", "/en/fever.html")
    assert SCRIPT_PATH not in folder.read("site/en/fever.html")


def test_other_files_over_http(folder, server):
    (folder.root / "site/a.pdf").write_bytes(b"%PDF")
    response, body = ask(server, "GET", "/a.pdf")
    assert (response.status, response.getheader("Content-Type"), body) == (200, "application/pdf", b"%PDF")
    response, body = ask(server, "HEAD", "/a.pdf")
    assert (response.getheader("Content-Length"), body) == ("4", b"")
    response, body = ask(server, "GET", SCRIPT_PATH)
    assert (response.getheader("Content-Type"), body) == ("text/javascript; charset=utf-8", SCRIPT)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])
def test_other_methods_are_refused(server, method):
    response, body = ask(server, method, "/en/fever.html")
    assert (response.status, response.getheader("Allow"), body) == (405, "GET, HEAD", b"Method Not Allowed\n")
    assert response.getheader("X-Content-Type-Options") == "nosniff"


@pytest.mark.parametrize("path", ["/en/fever.html", SCRIPT_PATH, "/.pipeline/events"])
def test_other_hosts_are_refused(server, path):
    response, body = ask(server, "GET", path, {"Host": "evil.example"})
    assert (response.status, body) == (403, b"this server has another name\n")


def raw(server, request):
    with socket.create_connection(server.server_address[:2], timeout=20) as connection:
        connection.sendall(request)
        connection.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: connection.recv(4096), b""))


@pytest.mark.parametrize(
    ("request_bytes", "status"),
    [
        (b"GET /../pipeline.toml HTTP/1.1\r\nHost: localhost\r\n\r\n", b"404"),
        (b"GET /%2e%2e/pipeline.toml HTTP/1.1\r\nHost: localhost\r\n\r\n", b"404"),
        (b"GET / HTTP/1.1\r\n\r\n", b"403"),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n", b"403"),
        (b"nonsense\r\n\r\n", b"Bad Request"),
        (b"GET / HTTP/3.0\r\n\r\n", b"HTTP Version Not Supported"),
        (b"GET /" + 70_000 * b"a" + b" HTTP/1.1\r\n\r\n", b"414"),
    ],
)
def test_odd_requests(server, request_bytes, status):
    got = raw(server, request_bytes)
    assert status in got.splitlines()[0]
    assert b"locales" not in got


def test_a_tab_is_told_of_a_new_version(folder, preview, server):
    connection = HTTPConnection("127.0.0.1", server.server_address[1], timeout=20)
    connection.request("GET", "/.pipeline/events?a-1")
    response = connection.getresponse()
    assert response.getheader("Content-Type") == "text/event-stream"
    assert response.read(len(STILL_THERE)) == STILL_THERE
    folder.write("source_en/fever.html", PAGE.replace("Fever", "Cough"))
    preview.rebuild()
    assert response.read() == EVENT
    connection.close()


def test_a_tab_of_an_earlier_server_is_told_at_once(server):
    assert ask(server, "GET", "/.pipeline/events?b-1")[1] == STILL_THERE + EVENT
    assert ask(server, "HEAD", "/.pipeline/events?b-1")[1] == b""


def test_a_tab_that_waits_is_let_go_in_the_end(preview):
    with Server("127.0.0.1", 0, preview) as made:
        with serving(made):
            connection = HTTPConnection("127.0.0.1", made.server_address[1], timeout=20)
            connection.request("GET", "/.pipeline/events?a-0")
            response = connection.getresponse()
            assert response.read(len(STILL_THERE)) == STILL_THERE
        assert response.read() == b""
        connection.close()


def test_a_port_in_use_comes_with_a_remedy(preview, server):
    port = server.server_address[1]
    with pytest.raises(ConfigError) as caught:
        Server("127.0.0.1", port, preview)
    assert str(caught.value) == (
        f"port {port} on 127.0.0.1 is in use; end what uses it, or choose another port with --port "
        "(0 for any that is free)"
    )


@pytest.mark.parametrize("host", ["192.0.2.1", "no such host", "", 70 * "a", "a..b"])
def test_an_address_of_another_machine_comes_with_a_remedy(preview, host):
    with pytest.raises(ConfigError) as caught:
        Server(host, 0, preview)
    assert str(caught.value).startswith(f"{host!r}: cannot serve on this address: ")
    assert caught.value.hint == "give an address of this machine with --host, such as 127.0.0.1"


def test_the_port_is_free_again_in_the_end(preview):
    with Server("127.0.0.1", 0, preview) as first, serving(first):
        port = first.server_address[1]
    with Server("127.0.0.1", port, preview) as second:
        assert second.address == f"http://127.0.0.1:{port}/"
