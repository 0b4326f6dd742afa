"""`pipeline serve` as a process of its own, and as browsers see it."""

from __future__ import annotations

import json
import re
import signal
import socket
from urllib.request import urlopen

import pytest

_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")


class Serving:
    """A running `pipeline serve`; its output is read line by line."""

    def __init__(self, process):
        self.process = process

    def line(self):
        return self.process.stdout.readline().decode()

    def end(self):
        """Press Ctrl-C."""
        self.process.send_signal(signal.SIGINT)
        out, err = self.process.communicate(timeout=60)
        return self.process.returncode, out.decode(), err.decode()


@pytest.fixture
def serve(project):
    """Return a function that starts `pipeline serve` on a free port."""
    running = []

    def start(*arguments):
        process = project.spawn("serve", "--port", "0", *arguments)
        running.append(process)
        return Serving(process)

    yield start
    for process in running:
        process.kill()
        process.communicate()


def fetch(address):
    with urlopen(address, timeout=30) as response:  # noqa: S310  # our own server
        return response.read().decode()


def test_an_edit_is_seen_in_the_browser(project, serve):
    serving = serve()
    built = serving.line()
    assert re.match(r"\d\d:\d\d:\d\d  \d+ files written: .*en/cough\.html", built)
    told = serving.line()
    address = _ADDRESS.search(told)[0]
    assert told == f"serving site/ on {address}/ (Ctrl-C ends it)\n"
    assert "wear light clothes" in fetch(f"{address}/de/fever.html")
    with urlopen(f"{address}/.pipeline/events?{_version(address)}", timeout=30) as events:  # noqa: S310
        assert events.readline() == b":\n"
        project.write("source_en/fever.html", project.read("source_en/fever.html").replace("light", "loose"))
        assert events.read() == b"\nevent: reload\ndata:\n\n"
    assert "wear loose clothes" in fetch(f"{address}/de/fever.html")
    assert re.match(r"\d\d:\d\d:\d\d  \d files written: .*de/fever\.html", serving.line())
    assert serving.end() == (0, "", "")
    port = int(address.rpartition(":")[2])
    with socket.socket() as free:
        free.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        free.bind(("127.0.0.1", port))


def _version(address):
    return re.search(r'data-version="([^"]+)"', fetch(f"{address}/en/fever.html"))[1]


def test_what_cannot_be_built_is_told_and_the_rest_is_served(project, serve):
    project.write("source_en/broken.html", "<p>One <b>two</p>\n")
    serving = serve()
    serving.line()
    address = _ADDRESS.search(serving.line())[0]
    assert "wear light clothes" in fetch(f"{address}/en/fever.html")
    project.write("pipeline.toml", "locales = 1\n")
    error = "error: source_en/broken.html:1:8: <b> is not closed; add </b> where it belongs\n"
    assert serving.process.stderr.readline().decode() == error
    assert serving.process.stderr.readline().decode().startswith("error: pipeline.toml:1: locales: must be a")
    assert "wear light clothes" in fetch(f"{address}/de/fever.html")
    project.write("pipeline.toml", 'locales = ["fr"]\n')
    assert serving.process.stderr.readline().decode() == error
    assert "wear light clothes" in fetch(f"{address}/fr/fever.html")
    assert serving.end()[0] == 0


def test_events_for_machines(project, serve):
    serving = serve("--json")
    start = json.loads(serving.line())
    assert list(start) == ["schema", "event", "address", "time", "written", "deleted", "errors"]
    assert (start["schema"], start["event"], start["deleted"], start["errors"]) == (1, "start", [], [])
    assert "site/de/fever.html" in start["written"]
    assert "wear light clothes" in fetch(f"{start['address']}de/fever.html")
    project.write("source_en/broken.html", "<p>One <b>two</p>\n")
    rebuild = json.loads(serving.line())
    assert list(rebuild) == ["schema", "event", "changed", "time", "written", "deleted", "errors"]
    assert (rebuild["event"], rebuild["changed"]) == ("rebuild", ["source_en/broken.html"])
    error = {"message": "source_en/broken.html:1:8: <b> is not closed", "hint": "add </b> where it belongs"}
    assert rebuild["errors"] == [error]
    assert serving.process.stderr.readline().decode() == f"error: {error['message']}; {error['hint']}\n"
    assert serving.end() == (0, "", "")


def test_a_port_in_use(project):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        message = f"port {port} on 127.0.0.1 is in use"
        hint = "end what uses it, or choose another port with --port (0 for any that is free)"
        assert project("serve", "--port", port) == (2, "", f"error: {message}; {hint}\n")
        result = project("serve", "--port", port, "--json")
        assert (result.code, result.json["errors"]) == (2, [{"message": message, "hint": hint}])
    assert not (project.folder / "site").exists()


def test_a_wrong_port(project):
    result = project("serve", "--port", "65536")
    assert result.code == 2
    assert result.err.startswith("error: invalid value for '--port'")


def test_wrong_settings(project):
    project.write("pipeline.toml", 'locale = "de"\n')
    result = project("serve", "--port", "0")
    assert result.code == 2
    assert result.err.startswith("error: pipeline.toml:1: unknown key 'locale'")


@pytest.mark.parametrize(
    ("opens", "remark"), [(True, ""), (False, "note: no browser could be opened; the pages are at ")]
)
def test_the_browser_is_opened(project, monkeypatch, opens, remark):
    opened = []

    def end(_seconds):
        raise KeyboardInterrupt

    monkeypatch.setattr("webbrowser.open", lambda address: opened.append(address) or opens)
    monkeypatch.setattr("time.sleep", end)
    result = project("serve", "--port", "0", "--open")
    assert result.code == 0
    assert f"on {opened[0]} (" in result.out
    assert result.err == (f"{remark}{opened[0]}\n" if remark else "")


def test_names_beyond_the_width_are_left_out(project, monkeypatch):
    from pipeline.cli import serve

    monkeypatch.setattr(serve, "width", lambda: 60)
    monkeypatch.setattr("pipeline.cli.serve._wait", lambda: False)
    result = project("serve", "--port", "0")
    line = result.out.splitlines()[0]
    assert line.endswith(" …")
    assert len(line) <= 60


def test_a_project_without_languages_gets_advice(project, monkeypatch):
    monkeypatch.setattr("pipeline.cli.serve._wait", lambda: False)
    project.write("pipeline.toml", "")
    assert "add one with `pipeline locale add LANG`" in project("serve", "--port", "0").out
