import gettext
import shutil
import subprocess
import sys

import pytest
from babel import Locale
from babel.localedata import locale_identifiers
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import ConfigError
from pipeline.languages import (
    canonical_tag,
    direction,
    display_name,
    format_number_value,
    format_time_value,
    gettext_name,
    plural_forms,
)
from pipeline.languages.data import COMMON_TAGS, OWN_NAMES

ALL_TAGS = sorted({canonical_tag(name) for name in locale_identifiers()})
LANGUAGES = [tag for tag in ALL_TAGS if "-" not in tag]


@pytest.mark.parametrize(
    ("given_tag", "canonical", "folder"),
    [
        ("de", "de", "de"),
        ("DE", "de", "de"),
        ("pt_BR", "pt-BR", "pt_BR"),
        ("pt-br", "pt-BR", "pt_BR"),
        ("sr-Latn", "sr-Latn", "sr@latin"),
        ("sr@latin", "sr-Latn", "sr@latin"),
        ("sr_RS@latin", "sr-Latn-RS", "sr_RS@latin"),
        ("sr-cyrl-rs", "sr-Cyrl-RS", "sr_RS@cyrillic"),
        ("zh-hant-tw", "zh-Hant-TW", "zh_Hant_TW"),
        ("zh-Hans", "zh-Hans", "zh_Hans"),
        ("ca@valencia", "ca-valencia", "ca@valencia"),
        ("de-simple", "de-simple", "de@simple"),
        ("de-AT-1996", "de-AT-1996", "de_AT@1996"),
        ("es-419", "es-419", "es_419"),
        ("tr-DE", "tr-DE", "tr_DE"),
        ("no", "no", "no"),
        ("iw", "he", "he"),
        ("prs", "fa-AF", "fa_AF"),
        ("deu", "de", "de"),
        ("sh", "sr-Latn", "sr@latin"),
        ("en-UK", "en-GB", "en_GB"),
    ],
)
def test_tags_have_one_canonical_form_and_one_folder(given_tag, canonical, folder):
    assert (canonical_tag(given_tag), gettext_name(given_tag)) == (canonical, folder)


def test_canonical_tags_and_folder_names_lead_back_to_themselves():
    assert [canonical_tag(tag) for tag in ALL_TAGS] == ALL_TAGS
    assert [canonical_tag(gettext_name(tag)) for tag in ALL_TAGS] == ALL_TAGS
    assert len({gettext_name(tag) for tag in ALL_TAGS}) == len(ALL_TAGS)


def test_tags_that_need_no_look_up_are_canonical():
    canonical_tag.cache_clear()
    assert {tag: canonical_tag(tag.upper()) for tag in COMMON_TAGS} == {tag: tag for tag in COMMON_TAGS}


def test_own_names_are_those_of_cldr():
    assert {Locale(code).get_language_name().casefold(): code for code in OWN_NAMES.values()} == OWN_NAMES


@pytest.mark.parametrize(
    ("tag", "message"),
    [
        ("xx", "unknown locale 'xx'; give a BCP 47 tag such as 'de', 'pt-BR' or 'sr-Latn'"),
        ("", "unknown locale ''; give a BCP 47 tag such as 'de', 'pt-BR' or 'sr-Latn'"),
        ("german", "unknown locale 'german'; did you mean 'de'?"),
        ("Deutsch", "unknown locale 'Deutsch'; did you mean 'de'?"),
        ("dee", "unknown locale 'dee'; did you mean 'de' or 'ee'?"),
        ("cz", "unknown locale 'cz'; did you mean 'cs'?"),
        ("de-XX", "unknown locale 'de-XX'; did you mean 'de'?"),
        ("de_DE.UTF-8", "unknown locale 'de_DE.UTF-8'; did you mean 'de'?"),
        ("de-Deva", "unknown locale 'de-Deva'; did you mean 'de'?"),
        ("../de", "unknown locale '../de'; give a BCP 47 tag such as 'de', 'pt-BR' or 'sr-Latn'"),
        ("de/../x", "unknown locale 'de/../x'; give a BCP 47 tag such as 'de', 'pt-BR' or 'sr-Latn'"),
    ],
)
def test_unknown_locales_come_with_a_proposal(tag, message):
    with pytest.raises(ConfigError) as caught:
        canonical_tag(tag)
    assert str(caught.value) == message
    assert caught.value.exit_code == 2


@pytest.mark.parametrize(
    "function",
    [
        gettext_name,
        plural_forms,
        direction,
        display_name,
        lambda tag: display_name("de", tag),
        lambda tag: format_time_value("2024", tag),
        lambda tag: format_number_value("no number", tag),
    ],
)
def test_every_function_refuses_an_unknown_locale(function):
    with pytest.raises(ConfigError, match="unknown locale 'xx'"):
        function("xx")


@given(st.text(max_size=12))
@settings(max_examples=30)
def test_no_text_makes_the_look_up_fail_otherwise(text):
    try:
        tag = canonical_tag(text)
    except ConfigError as error:
        tag, hint = "", error.hint
    else:
        hint = ""
        assert canonical_tag(tag) == tag
    assert bool(tag) != bool(hint)


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("de", "nplurals=2; plural=(n != 1);"),
        ("en", "nplurals=2; plural=(n != 1);"),
        ("pt-PT", "nplurals=3; plural=(n == 1 ? 0 : n != 0 && n%1000000 == 0 ? 1 : 2);"),
        ("ja", "nplurals=1; plural=0;"),
        ("tr", "nplurals=2; plural=(n != 1);"),
        ("cs", "nplurals=3; plural=(n == 1 ? 0 : n >= 2 && n <= 4 ? 1 : 2);"),
        (
            "pl",
            "nplurals=3; plural=(n == 1 ? 0 : n%10 >= 2 && n%10 <= 4 && (n%100 < 12 || n%100 > 14) ? 1 : 2);",
        ),
        (
            "ar",
            (
                "nplurals=6; plural=(n == 0 ? 0 : n == 1 ? 1 : n == 2 ? 2 : n%100 >= 3 && n%100 <= 10 ? 3 : "
                "n%100 >= 11 && n%100 <= 99 ? 4 : 5);"
            ),
        ),
    ],
)
def test_plural_forms(tag, expected):
    assert plural_forms(tag) == expected


ORDER = ("zero", "one", "two", "few", "many", "other")
COUNTS = (*range(230), *range(999, 99_999, 9973), *range(1000, 100_001, 9000), 10**5, 10**6, 3 * 10**6)


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_count_like_cldr(language):
    header = plural_forms(language)
    number, expression = header.removesuffix(";").split("; plural=")
    form = gettext.c2py(expression)
    categories = {count: Locale.parse(language).plural_form(count) for count in COUNTS}
    used = [category for category in ORDER if category in categories.values()]
    assert number == f"nplurals={len(used)}"
    assert {count: used[form(count)] for count in COUNTS} == categories


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="msgfmt (GNU gettext) is not installed")
def test_msgfmt_accepts_all_plural_forms(tmp_path):
    for header in {plural_forms(tag) for tag in [*LANGUAGES, "pt-PT"]}:
        forms = int(header.removeprefix("nplurals=").split(";")[0])
        targets = "".join(f'msgstr[{form}] "%d x{form}"\n' for form in range(forms))
        catalog = tmp_path / "forms.po"
        catalog.write_text(
            'msgid ""\nmsgstr ""\n"Project-Id-Version: x\\n"\n"PO-Revision-Date: 2024-01-23 10:00+0000\\n"\n'
            '"Last-Translator: x\\n"\n"Language-Team: x\\n"\n"Language: de\\n"\n"MIME-Version: 1.0\\n"\n'
            '"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n'
            f'"Plural-Forms: {header}\\n"\n\n#, c-format\nmsgid "%d a"\nmsgid_plural "%d b"\n{targets}'
        )
        run = subprocess.run(
            ["msgfmt", "-c", "-o", "/dev/null", str(catalog)], capture_output=True, text=True, check=False
        )
        assert (run.returncode, run.stderr) == (0, ""), header


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("de", "ltr"), ("ar", "rtl"), ("he", "rtl"), ("fa-AF", "rtl"), ("ur", "rtl"), ("ps", "rtl"), ("ckb", "rtl"),
        ("ku", "ltr"), ("sr-Latn", "ltr"), ("ar-DE", "rtl"), ("pa", "ltr"), ("pa-PK", "rtl"), ("uz-AF", "rtl"),
        ("ks-Deva", "ltr"), ("ff-Adlm", "rtl"), ("dv", "rtl"), ("nqo", "rtl"), ("syr", "rtl"), ("zh-Hant", "ltr"),
    ],
)  # fmt: skip
def test_direction(tag, expected):
    assert direction(tag) == expected


def test_direction_is_what_cldr_says():
    right_to_left = {tag for tag in ALL_TAGS if Locale.parse(tag, sep="-").text_direction == "rtl"}
    assert {tag for tag in ALL_TAGS if direction(tag) == "rtl"} == right_to_left


@pytest.mark.parametrize(
    ("tag", "in_tag", "expected"),
    [
        ("de", "en", "German"),
        ("de", "de", "Deutsch"),
        ("pt-BR", "en", "Portuguese (Brazil)"),
        ("tr-DE", "de", "Türkisch (Deutschland)"),
        ("zh-Hant-TW", "en", "Chinese (Traditional, Taiwan)"),
        ("de-simple", "en", "German (simple)"),
    ],
)
def test_display_name(tag, in_tag, expected):
    assert display_name(tag, in_tag) == expected


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        ("2024-01-23", "23. Januar 2024", "January 23, 2024"),
        ("2024-02-29", "29. Februar 2024", "February 29, 2024"),
        ("2024-01", "Januar 2024", "January 2024"),
        ("2024", "2024", "2024"),
        ("01-23", "23. Januar", "January 23"),
        ("--02-29", "29. Februar", "February 29"),
        ("14:30", "14:30", "2:30\u202fPM"),
        ("00:05:09", "00:05:09", "12:05:09\u202fAM"),
        ("23:59:59.999", "23:59:59", "11:59:59\u202fPM"),
        ("14:30Z", "14:30 GMT", "2:30\u202fPM GMT"),
        ("2024-01-23T14:30", "23. Januar 2024, 14:30", "January 23, 2024, 2:30\u202fPM"),
        ("2024-01-23 14:30", "23. Januar 2024, 14:30", "January 23, 2024, 2:30\u202fPM"),
        ("2024-01-23T14:30Z", "23. Januar 2024, 14:30 GMT", "January 23, 2024, 2:30\u202fPM GMT"),
        ("2024-01-23T14:30+02:00", "23. Januar 2024, 14:30 GMT+02:00", "January 23, 2024, 2:30\u202fPM GMT+02:00"),
        ("2024-01-23T23:30-0330", "23. Januar 2024, 23:30 GMT-03:30", "January 23, 2024, 11:30\u202fPM GMT-03:30"),
    ],
)  # fmt: skip
def test_times_as_readers_write_them(value, german, english):
    assert (format_time_value(value, "de"), format_time_value(value, "en")) == (german, english)


@pytest.mark.parametrize(
    ("tag", "day", "moment"),
    [
        ("en-GB", "23 January 2024", "23 January 2024, 14:30"),
        ("fr", "23 janvier 2024", "23 janvier 2024, 14:30"),
        ("ja", "2024年1月23日", "2024年1月23日 14:30"),
        ("sr-Latn", "23. januar 2024.", "23. januar 2024. 14:30"),
        ("tr-DE", "23 Ocak 2024", "23 Ocak 2024 14:30"),
        ("eu", "2024(e)ko urtarrilaren 23(a)", "2024(e)ko urtarrilaren 23(a) (14:30)"),
    ],
)
def test_dates_in_other_languages(tag, day, moment):
    assert format_time_value("2024-01-23", tag) == day
    assert format_time_value("2024-01-23T14:30", tag) == moment


@pytest.mark.parametrize(
    "value",
    [
        "", "P3D", "PT4H18M3S", "4h 18m", "2024-W04", "2023-02-29", "2024-13", "2024-00-01", "0000", "0000-01-01",
        "02-30", "24:00", "14:60", "14:30:60", "7:30", "2024-1-3", "23.01.2024", "Z", "+02:00", "2024-01-23T",
        "2024-01-23T14:30 Z", "2024-01-23T14:30+24:00", "2024-02-30T14:30", "2024-01T14:30", "01-23T14:30",
        "12024-01-23", "２０２４", "٢٠٢٤-٠١-٢٣", "2024-01-23\n", " 2024", "yesterday", "123",
    ],
)  # fmt: skip
def test_what_is_not_a_time_value(value):
    assert format_time_value(value, "de") is None


@given(st.text("0123456789-:.TZ+ WP", max_size=26), st.sampled_from(["de", "en", "ar", "ja"]))
def test_no_time_value_raises(value, tag):
    shown = format_time_value(value, tag)
    assert shown is None or shown.strip() == shown != ""


@given(st.dates(), st.sampled_from(ALL_TAGS))
def test_every_date_can_be_written_in_every_language(date, tag):
    written = format_time_value(date.isoformat(), tag)
    assert str(date.day) in written
    assert str(date.year) in written


@pytest.mark.parametrize(
    ("value", "tag", "expected"),
    [
        ("1234.5", "de", "1.234,5"),
        ("1234.5", "en", "1,234.5"),
        ("1234.50", "de", "1.234,50"),
        ("0.0005", "de", "0,0005"),
        ("2.0", "de", "2,0"),
        ("1234567", "hi", "12,34,567"),
        ("1234.5", "fr", "1\u202f234,5"),
        ("1234.5", "de-CH", "1’234.5"),
        ("-0.5", "de", "-0,5"),
        (".5", "de", "0,5"),
        ("0", "de", "0"),
        ("12345678901234567890123456789012345678901.25", "de",
         "12.345.678.901.234.567.890.123.456.789.012.345.678.901,25"),
        ("1e3", "de", None),
        ("007", "de", None),
        ("+5", "de", None),
        ("1,5", "de", None),
        ("5.", "de", None),
        ("-", "de", None),
        ("", "de", None),
        (".", "de", None),
        ("NaN", "de", None),
        ("Infinity", "de", None),
        ("٣", "de", None),
        ("5 mg", "de", None),
        ("5\n", "de", None),
    ],
)  # fmt: skip
def test_numbers_as_readers_write_them(value, tag, expected):
    assert format_number_value(value, tag) == expected


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4))
def test_a_german_number_can_be_read_back(number):
    value = f"{number:f}"
    written = format_number_value(value, "de")
    assert written.replace(".", "").replace(",", ".") == value


def test_babel_is_not_loaded_before_it_is_needed():
    program = (
        "import sys, pipeline.languages as l; l.canonical_tag('de'); l.gettext_name('pt-BR');"
        "print([name for name in sys.modules if name.split('.')[0] in {'babel', 'decimal', 'difflib'}])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"


def test_the_pseudo_locales_are_those_of_cldr():
    """CLDR makes both out of its English data; ar-XB is what English would be, were it written from right to left."""
    tags = ("en-XA", "ar-XB")
    assert [canonical_tag(tag.lower()) for tag in tags] == ["en-XA", "ar-XB"]
    assert [direction(tag) for tag in tags] == ["ltr", "rtl"]
    assert [display_name(tag) for tag in tags] == ["English (Pseudo-Accents)", "Arabic (Pseudo-Bidi)"]
    assert [display_name(tag, tag) for tag in tags] == ["English (Pseudo-Accents)", "Arabic (Pseudo-Bidi)"]
    assert [format_time_value("2024-01-23", tag) for tag in tags] == ["January 23, 2024", "January 23, 2024"]
    assert [format_number_value("1234.50", tag) for tag in tags] == ["1,234.50", "1,234.50"]
