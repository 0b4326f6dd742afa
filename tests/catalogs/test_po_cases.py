"""Catalogs as people find them: `rejected/NAME.po` with its message, `accepted/NAME.po` with what we write for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.catalogs.po import read_catalog, write_catalog
from pipeline.errors import CatalogError

_CASES = Path(__file__).parent / "cases"
_REJECTED = sorted(path.stem for path in (_CASES / "rejected").glob("*.po"))
_ACCEPTED = sorted(path.stem for path in (_CASES / "accepted").glob("*.po"))
_STRICTER_THAN_GETTEXT = {
    "carriage-return-in-comment": "gettext loses the entry",
    "context-separator": "gettext names the string only, newer ones accept it",
    "domain": "one catalog has one domain here",
    "empty-msgid-with-context": "an empty msgctxt counts as none here",
    "hexadecimal-too-long": "gettext reads another character",
    "obsolete-header": "without a header beside it gettext keeps it",
    "nul-bytes": "gettext cuts the string off",
    "octal-nul": "gettext cuts the string off",
    "truncated-after-comments": "gettext drops the comments",
    "truncated-after-previous": "gettext drops the previous text",
    "unescaped-empty-quotes": "gettext drops the quotation marks",
    "not-utf-8-undeclared": "msgfmt takes bytes as they are",
    "utf-8-declared-latin-1": "gettext reads other characters",
}


def test_cases_are_there():
    assert len(_REJECTED) > 50
    assert len(_ACCEPTED) > 20


@pytest.mark.parametrize("name", _REJECTED)
def test_rejected_with_place_and_advice(name):
    path = _CASES / "rejected" / f"{name}.po"
    with pytest.raises(CatalogError) as caught:
        read_catalog(path.read_bytes(), path.name)
    assert str(caught.value) == path.with_suffix(".txt").read_text(encoding="utf-8").removesuffix("\n")
    assert caught.value.hint


@pytest.mark.parametrize("name", sorted(set(_REJECTED) - set(_STRICTER_THAN_GETTEXT)))
def test_msgcat_rejects_them_too(name, msgcat):
    assert msgcat((_CASES / "rejected" / f"{name}.po").read_bytes()).code != 0


@pytest.mark.parametrize("name", _ACCEPTED)
def test_accepted_and_written(name):
    path = _CASES / "accepted" / f"{name}.po"
    catalog = read_catalog(path.read_bytes(), path.name)
    written = write_catalog(catalog)
    assert written == path.with_suffix(".out").read_bytes()
    assert write_catalog(read_catalog(written, path.name)) == written


@pytest.mark.parametrize("name", sorted(set(_ACCEPTED) - {"everything", "obsolete"}))
def test_msgcat_leaves_what_we_write_as_it_is(name, msgcat):
    written = (_CASES / "accepted" / f"{name}.out").read_bytes()
    done = msgcat(written)
    assert (done.code, done.output) == (0, written)


def test_msgcat_drops_only_foreign_flags_and_untranslated_obsolete_entries(msgcat):
    everything = (_CASES / "accepted" / "everything.out").read_bytes()
    assert msgcat(everything).output == everything.replace(b", max-length:80", b"")
    obsolete = (_CASES / "accepted" / "obsolete.out").read_bytes()
    assert msgcat(obsolete).output == obsolete.removesuffix(b'\n#~ msgid "Shake the bottle."\n#~ msgstr ""\n')
