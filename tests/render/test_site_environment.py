"""Templates and assets: ours, or the project's own in their place."""

from __future__ import annotations

from errno import EACCES
from pathlib import Path

import pytest

from pipeline.errors import ConfigError
from pipeline.render.site.environment import Templates
from pipeline.render.site.texts import TEXTS
from pipeline.render.site.values import PageView, SiteView

PAGE = PageView("fever", "article", "en", "ltr", "Fever & <cold>", "", "../assets/")
SITE = SiteView("Lung & heart")


@pytest.fixture
def own(tmp_path):
    """Return a function that writes a file of the project's own."""
    folder = tmp_path / "own"

    def write(name, content):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())

    return write


@pytest.fixture
def render(tmp_path):
    """Return a function that renders a template with the project's own."""
    return lambda name: Templates(tmp_path / "own", "layout/own").render(name, page=PAGE, site=SITE, text=TEXTS["en"])


def error_of(render, name="article.html"):
    with pytest.raises(ConfigError) as found:
        render(name)
    assert found.value.exit_code == 2
    assert "\n" not in str(found.value)
    return str(found.value)


@pytest.mark.parametrize("name", ["article", "fragment", "glossary", "index", "languages", "search"])
def test_our_templates_are_there_for_each_kind_of_page(render, name):
    assert "<cold>" not in render(f"{name}.html")


def test_a_file_of_the_projects_own_takes_the_place_of_ours(own, render):
    own("fragment.html", "{{ page.title }}|{{ site.name }}|{{ text.home }}\n")
    assert render("fragment.html") == "Fever &amp; &lt;cold&gt;|Lung &amp; heart|Start page\n"


def test_an_own_template_can_extend_include_and_import_ours_and_its_own(own, render):
    own("article.html", '{% extends "base.html" %}\n{% block content %}{% include "parts/a.html" %}{% endblock %}')
    own("parts/a.html", '{% from "parts/b.html" import say %}<p>{{ say("<x>") }}</p>')
    own("parts/b.html", "{% macro say(what) %}*{{ what }}*{% endmacro %}")
    page = render("article.html")
    assert "<p>*&lt;x&gt;*</p>" in page
    assert page.startswith('<!DOCTYPE html>\n<html lang="en" dir="ltr">\n')


def test_an_own_template_can_extend_ours_of_the_same_name(own, render):
    own("base.html", '{% extends "pipeline/base.html" %}\n{% block footer %}<footer>ours</footer>{% endblock %}')
    assert "<footer>ours</footer>" in render("article.html")


def test_templates_and_assets_are_separate(own, tmp_path):
    templates = Templates(tmp_path / "own", "layout/own")
    ours = dict(templates.assets())
    assert set(ours) == {"icon.svg", "search.js", "site.css", "site.js"}
    own("article.html", "x")
    own("site.css", b"body{}")
    own("fonts/a.woff2", b"\0\xff")
    assert templates.assets() == ours | {"site.css": b"body{}", "fonts/a.woff2": b"\0\xff"}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            "<p>\n{{ page.titel }}",
            "layout/own/article.html:2: 'pipeline.render.site.values.PageView object' has no attribute 'titel'",
        ),
        ("{{ nothing }}", "layout/own/article.html:1: 'nothing' is undefined"),
        ("\n\n{% if %}", "layout/own/article.html:3: Expected an expression, got 'end of statement block'"),
        ("{% for x in y %}", "layout/own/article.html:1: Unexpected end of template."),
        ("{{ 1 / 0 }}", "layout/own/article.html:1: division by zero"),
        ("\n{{ page.headings[0] }}", "layout/own/article.html:2: tuple object has no element 0"),
        ("{{ page.title + 1 }}", "layout/own/article.html:1: can only concatenate str"),
        ("\n{% include 'none.html' %}", "layout/own/article.html:2: none.html"),
        (
            "\n{{ ''.__class__ }}",
            "layout/own/article.html:2: access to attribute '__class__' of 'str' object is unsafe",
        ),
        ("{{ range(10000000) }}", "layout/own/article.html:1: Range too big."),
        ("\n{% include 'article.html' %}", "layout/own/article.html:2: maximum recursion depth exceeded"),
        ("{% extends 'article.html' %}", "layout/own/article.html:1: "),
        ("{{ 'x' | shout }}", "layout/own/article.html:1: No filter named 'shout'."),
        (b"<p>\nGr\xf6\xdfe", "layout/own/article.html:2: is not in UTF-8; save the file as UTF-8"),
    ],
)
def test_an_error_in_an_own_template_has_its_place(own, render, content, message):
    own("article.html", content)
    assert error_of(render).startswith(message)


def test_the_place_of_an_error_is_the_innermost_of_the_own_templates(own, render):
    own("article.html", '{% extends "base.html" %}\n\n{% block content %}{% include "part.html" %}{% endblock %}')
    own("part.html", "\n{{ gone }}")
    assert error_of(render).startswith("layout/own/part.html:2: 'gone' is undefined")
    own("article.html", '{% extends "base.html" %}\n\n{% block content %}{{ gone }}{% endblock %}')
    assert error_of(render).startswith("layout/own/article.html:3: 'gone' is undefined")


def test_an_error_in_what_an_own_template_includes_names_it_where_the_own_one_is_to_blame(own, render):
    own("article.html", '\n{% set site = 1 %}{% include "page_list.html" %}')
    assert error_of(render).startswith("layout/own/article.html:2: 'int object' has no attribute 'pages'")


def test_a_file_that_cannot_be_read_is_an_error(own, render, monkeypatch):
    def refuse(path):
        raise PermissionError(EACCES, "Permission denied", str(path))

    own("article.html", "x")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert error_of(render) == "layout/own/article.html: Permission denied; make it readable or remove it"


def test_a_template_cannot_change_what_others_see(own, render):
    own("article.html", "{% do 1 %}")
    assert error_of(render).startswith("layout/own/article.html:1: Encountered unknown tag 'do'")
    own("article.html", "{{ [1].append(2) }}")
    assert error_of(render).startswith("layout/own/article.html:1: ")


def test_names_that_lead_out_of_the_folder_lead_nowhere(own, render, tmp_path):
    (tmp_path / "secret.html").write_text("secret")
    own("article.html", '{% include "../secret.html" %}')
    assert error_of(render).startswith("layout/own/article.html:1: ../secret.html")
