"""Sites in a browser: the project's own one, and a small one with parts that are not current."""

from __future__ import annotations

import shutil
import sys
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import NamedTuple
from urllib.parse import quote, urlsplit

import pytest

from pipeline import Workspace, build, load_settings

ROOT = Path(__file__).resolve().parents[2]
KINDS = ("index", "search", "glossary")
"""The names of pages that are made, not written."""


class BuiltSite(NamedTuple):
    """A site in a folder, and its address on a server."""

    folder: Path
    address: str

    def pages(self, locale=""):
        """Return the paths of all pages, or of those of a locale."""
        found = sorted(self.folder.glob(f"{locale}/**/*.html" if locale else "**/*.html"))
        return [path.relative_to(self.folder).as_posix() for path in found]

    def articles(self, locale):
        return [page for page in self.pages(locale) if Path(page).stem not in KINDS]

    def url(self, page):
        return f"{self.address}/{quote(page)}"

    def file(self, page):
        return (self.folder / page).as_uri()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_arguments):
        pass


class Server(ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # a tab that is closed breaks its connections


@contextmanager
def served(folder):
    server = Server(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def built(root, *, pseudo=False):
    result = build(Workspace(load_settings(root, environ={})), pseudo=pseudo)
    assert result.errors == ()
    with served(root / "site") as address:
        yield BuiltSite(root / "site", address)


@pytest.fixture(scope="session")
def own_site(tmp_path_factory, chromium):  # noqa: ARG001  # nothing is built where there is no browser
    """The project's own site, with pseudo-locales."""
    root = tmp_path_factory.mktemp("own")
    for name in ("source_en", "locales", "glossary"):
        shutil.copytree(ROOT / name, root / name)
    shutil.copy(ROOT / "pyproject.toml", root)
    with built(root, pseudo=True) as site:
        yield site


HEAD = '<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{}</title></head>\n<body>\n'
RASH = "A rash often goes away without treatment."
STORE = "Keep the cream in a cool and dry place."
OLD_STORE = "Store the cream in a cool and dry place."
FILES = {
    "pipeline.toml": 'locales = ["de", "ar"]\n',
    "source_en/_site.html": f"{HEAD.format('Skin health')}"
    '<nav id="navigation" aria-label="Topics"><ul><li><a href="current.html">Rash</a></li></ul></nav>\n'
    '<p id="notice-outdated">Parts are old.</p>\n</body>\n</html>\n',
    "source_en/current.html": f"{HEAD.format('Rash')}<h1>Rash</h1>\n<p>{RASH}</p>\n</body>\n</html>\n",
    "source_en/mixed.html": f"{HEAD.format('Cream')}<h1>Cream</h1>\n<p>{STORE}</p>\n<p>{RASH}</p>\n"
    "<ul><li>Wash your hands first.</li></ul>\n</body>\n</html>\n",
    "source_en/more/none.html": f"{HEAD.format('Itch')}<h1>Itch</h1>\n<p>Itching can have many causes.</p>\n"
    '<p>See <a href="../current.html">rash</a>.</p>\n</body>\n</html>\n',
    "locales/de/LC_MESSAGES/_site.po": [("Skin health", "Gesunde Haut"), ("Parts are old.", "Teile sind alt.")],
    "locales/de/LC_MESSAGES/current.po": [("Rash", "Ausschlag"), (RASH, "Ein Ausschlag vergeht oft von selbst.")],
    "locales/de/LC_MESSAGES/mixed.po": [
        ("Cream", "Creme"),
        (RASH, "Ein Ausschlag vergeht oft von selbst."),
        f'#, fuzzy\n#| msgid "{OLD_STORE}"\nmsgid "{STORE}"\nmsgstr "Entwurf"\n',
        f'#~ msgid "{OLD_STORE}"\n#~ msgstr "Lagern Sie die Creme kühl und trocken."\n',
    ],
}
PO_HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'


def content(given):
    if isinstance(given, str):
        return given
    entries = (each if isinstance(each, str) else 'msgid "{}"\nmsgstr "{}"\n'.format(*each) for each in given)
    return "\n".join([PO_HEADER, *entries])


@pytest.fixture(scope="session")
def partial_site(tmp_path_factory, chromium):  # noqa: ARG001  # nothing is built where there is no browser
    """A site with outdated and untranslated parts in German, and nothing in Arabic."""
    root = tmp_path_factory.mktemp("partial")
    for name, given in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content(given), encoding="utf-8")
    with built(root) as site:
        yield site


@pytest.fixture(scope="session")
def chromium(require_tool):
    """The system's Chromium, started once."""
    executable = require_tool("chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def troubles():
    """What went wrong in the browser while a test ran: errors, and requests to other hosts."""
    return []


@pytest.fixture
def tab(chromium, troubles):
    """Return a function that opens a page of the browser with options of a context (`Browser.new_context`)."""
    contexts = []

    def open_tab(**options):
        given = {"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce", "locale": "en-GB"}
        context = chromium.new_context(**given | options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(5000)
        page.on("console", lambda message: message.type in ("error", "warning") and troubles.append(message.text))
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("request", lambda request: is_elsewhere(request.url) and troubles.append(request.url))
        page.on("response", lambda answer: answer.status >= 400 and troubles.append(f"{answer.status} {answer.url}"))
        return page

    yield open_tab
    for context in contexts:
        context.close()
    assert troubles == []


def is_elsewhere(url):
    parts = urlsplit(url)
    return parts.scheme not in ("file", "data", "blob") and parts.hostname != "127.0.0.1"
