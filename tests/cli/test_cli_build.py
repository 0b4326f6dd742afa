"""What `pipeline build` says of pages."""

from __future__ import annotations


def test_the_source_language_is_called_by_its_name(empty):
    empty.write("pipeline.toml", 'source_language = "de"\nlocales = ["fr"]\n')
    empty.write("source_en/husten.html", '<html lang="de"><body><p>Husten ist lästig.</p></body></html>\n')
    assert empty("build").out.splitlines()[:2] == [
        "not all current      translated  outdated  German",
        "site/fr/husten.html           0         0       1",
    ]


def test_a_site_without_articles_is_told_of(empty):
    empty.write("pipeline.toml", 'locales = ["fr"]\n')
    empty.write("source_en/_site.html", '<html lang="en"><head><title>Health</title></head><body></body></html>\n')
    result = empty("build", "--json")
    assert (result.json["rows"], "site/fr/index.html" in result.json["written"]) == ([], True)
    (empty.folder / "site" / "fr" / "index.html").unlink()
    assert empty("build").out == "0 pages built, 1 file written, 0 deleted\n"
