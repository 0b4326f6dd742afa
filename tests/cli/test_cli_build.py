"""What `pipeline build` says of pages."""

from __future__ import annotations


def test_the_source_language_is_called_by_its_name(empty):
    empty.write("pipeline.toml", 'source_language = "de"\nlocales = ["fr"]\n')
    empty.write("source_en/husten.html", '<html lang="de"><body><p>Husten ist lästig.</p></body></html>\n')
    assert empty("build").out.splitlines()[:2] == [
        "not all current      translated  outdated  German",
        "site/fr/husten.html           0         0       1",
    ]


def test_without_articles_there_is_no_site(empty):
    empty.write("pipeline.toml", 'locales = ["fr"]\n')
    empty.write("source_en/_site.html", '<html lang="en"><head><title>Health</title></head><body></body></html>\n')
    for written in (["site/.pipeline-build"], []):
        result = empty("build", "--json")
        assert (result.code, result.json["rows"], result.json["written"]) == (0, [], written)
