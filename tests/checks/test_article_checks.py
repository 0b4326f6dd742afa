"""What the checks of articles say, and what they let pass."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks.articles import SEVERITIES, Site, article_flaws
from pipeline.checks.articles.addresses import complaint, inner, place_of, resolve
from pipeline.checks.articles.facts import ArticleFacts, Heading, Identifier, Image, Reference
from pipeline.checks.articles.nearest import Nearest
from pipeline.model import Severity, Span

AT = Span(7, 9)
FILES = frozenset(
    ("asthma.html", "conditions/copd.html", "conditions/index.html", "old.htm", "img/lungs.png", "Cough medicine.pdf")
)
ANCHORS = {"asthma.html": frozenset(("dosage", "Ärztin")), "conditions/copd.html": frozenset(("signs",))}


def _flaws(site=None, language="en", page_language=None, **facts):
    known = {"file": "asthma.html", "headings": (Heading(1, AT),), "language": page_language, **facts}
    return list(article_flaws(ArticleFacts(**known), site or Site(FILES, ANCHORS), language))


def _said(**facts):
    return [(flaw.check, flaw.severity.value, flaw.message, flaw.hint) for flaw in _flaws(**facts)]


def _link(target, text="Asthma"):
    return Reference("a", target, AT, text)


def _broken(target, file="asthma.html", base_url=""):
    site = Site(FILES, {**ANCHORS, file: ANCHORS.get(file, frozenset())}, base_url)
    return [(flaw.message, flaw.hint) for flaw in _flaws(site, file=file, references=(_link(target),))]


@pytest.mark.parametrize(
    "target",
    [
        "", "#", "#top", "#dosage", "#%C3%84rztin", "#:~:text=cough", "#dosage:~:text=cough", "#/route", "#!/route",
        "asthma.html", "asthma", "./asthma.html?print=1", "conditions/copd.html#signs", "conditions/", "conditions",
        "conditions/../img/lungs.png", "Cough%20medicine.pdf", "old.htm#anything", "../elsewhere/page.html",
        "/not-ours", "/not-ours/at-all.html", "//example.org/x", "https://example.org/a?b#c", "http://[::1]:8080/",
        "https://user:word@example.org", "https://bücher.example/", "mailto:a@example.org", "mailto:?subject=Asthma",
        "mailto:a@example.org,b.c@mail.example.org?subject=x", "tel:112", "tel:+49-800-1234567",
        "tel:0800%20123%20456", "tel:+1(555)0100;ext=12", "tel:*100#", "javascript:void(0)", "data:,x", "sms:112",
        "{{ url }}", "{% url 'page' %}", "${address}", "<%= address %>",
    ],
)  # fmt: skip
def test_addresses_that_lead_somewhere(target):
    assert _broken(target) == []


NOT_THERE = "there is no such file in the source folder"


@pytest.mark.parametrize(
    ("target", "message", "hint"),
    [
        ("astma.html", f"astma.html: {NOT_THERE}", "is asthma.html meant?"),
        ("Asthma.html", f"Asthma.html: {NOT_THERE}", "is asthma.html meant?"),
        ("copd.html", f"copd.html: {NOT_THERE}", "is conditions/copd.html meant?"),
        ("img/lungs.jpg", f"img/lungs.jpg: {NOT_THERE}", "is img/lungs.png meant?"),
        ("vaccination.html", f"vaccination.html: {NOT_THERE}", "correct the link, or take it out"),
        ("img/", f"img/: {NOT_THERE}", "correct the link, or take it out"),
        ("www.example.org/x", "www.example.org/x: there is no such file", "is https://www.example.org/x meant?"),
        ("#dosages", "#dosages: this page has no element with the id “dosages”", "is #dosage meant?"),
        ("#Dosage", "#Dosage: this page has no element with the id “Dosage”", "is #dosage meant?"),
        ("#side-effects", "#side-effects: this page has no element with the id “side-effects”",
         "give the place an id, or correct the link"),
        ("conditions/copd.html#sign",
         "conditions/copd.html#sign: conditions/copd.html has no element with the id “sign”", "is #signs meant?"),
        ("http:/example.org", "http:/example.org: no address on the web", "correct the address"),
        ("https://", "https://: no address on the web", "correct the address"),
        ("http://[bad", "http://[bad: no address on the web", "correct the address"),
        ("https://two words.example", "https://two words.example: no address on the web", "correct the address"),
        ("mailto:", "mailto:: an e-mail address is missing", "correct the address"),
        ("mailto:info", "mailto:info: “info” is no e-mail address", "correct the address"),
        ("mailto:a@example.org,b", "mailto:a@example.org,b: “b” is no e-mail address", "correct the address"),
        ("tel:helpline", "tel:helpline: no telephone number", "correct the address"),
        ("tel:1", "tel:1: no telephone number", "correct the address"),
        ("tel:+49(0)800123", "tel:+49(0)800123: the (0) would be dialed too", "correct the address"),
        ("/asthmas.html", "/asthmas.html: not a page of the project", "is asthma.html meant?"),
        ("/asthma.html#dose", "/asthma.html#dose: asthma.html has no element with the id “dose”",
         "is #dosage meant?"),
    ],
)  # fmt: skip
def test_addresses_that_lead_nowhere(target, message, hint):
    file = "x.html" if target.startswith("/") else "asthma.html"
    assert _broken(target, file) == [(message, hint)]


def test_addresses_of_the_project_s_own_site():
    base = "https://health.example.org/en"
    assert _broken(f"{base}/asthma.html#dosage", "x.html", base) == []
    assert _broken("/en/asthma", "x.html", base) == []
    assert _broken("/asthmas.html", "x.html", base) == []
    assert _broken(f"{base}/asthmas.html", "x.html", base) == [
        (f"{base}/asthmas.html: not a page of the project", "is asthma.html meant?")
    ]


def test_relative_addresses_are_seen_from_the_page():
    assert _broken("copd.html#signs", "conditions/index.html") == []
    assert _broken("../img/lungs.png", "conditions/index.html") == []
    assert _broken("../../other-site/x.html", "conditions/index.html") == []
    assert [hint for _, hint in _broken("img/lungs.png", "conditions/index.html")] == ["is img/lungs.png meant?"]


def test_with_a_base_only_addresses_in_full_are_looked_at():
    references = (_link("nowhere.html"), _link("#nowhere", "Nowhere"), _link("mailto:x", "Mail"))
    assert [flaw.message for flaw in _flaws(based=True, references=references)] == [
        "mailto:x: “x” is no e-mail address"
    ]


def test_anchors_of_a_page_that_could_not_be_read_are_not_known():
    assert _flaws(Site(FILES, {}), references=(_link("old.htm#x"),)) == []


def test_severity_of_addresses():
    found = _flaws(references=(_link("gone.html"), _link("/asthmas.html", "Asthma 2")))
    assert [(flaw.check, flaw.severity) for flaw in found] == [
        ("link-broken", Severity.MAJOR),
        ("link-broken", Severity.MINOR),
    ]


@pytest.mark.parametrize(
    ("links", "messages"),
    [
        ([("asthma.html", "Asthma"), ("asthma.html#dosage", "asthma")], []),
        ([("asthma.html", "Asthma"), ("conditions/copd.html", "COPD")], []),
        ([("#dosage", "1"), ("#Ärztin", "1")], []),
        ([("https://example.org/", "Example"), ("https://example.org", "Example")], []),
        ([("asthma.html", "Asthma"), ("conditions/copd.html", "asthma.")],
         ["the text “asthma.” leads to conditions/copd.html here and to asthma.html above"]),
        ([("#dosage", "Dosage"), ("#Ärztin", "Dosage")],
         ["the text “Dosage” leads to #Ärztin here and to #dosage above"]),
        ([("https://example.org/a", "Leaflet"), ("https://example.org/b", "Leaflet")],
         ["the text “Leaflet” leads to https://example.org/b here and to https://example.org/a above"]),
        ([("asthma.html", "Here")], ["“Here” does not say where the link leads"]),
        ([("asthma.html", "Click here!")], ["“Click here!” does not say where the link leads"]),
        ([("asthma.html", "Here you find more")], []),
        ([("asthma.html", "")], ["the link has no text"]),
        ([("asthma.html", None)], []),
    ],
)  # fmt: skip
def test_texts_of_links(links, messages):
    ids = (Identifier("dosage", AT), Identifier("Ärztin", AT))
    site = Site(FILES | {"index.html"}, {})
    found = _flaws(site, file="index.html", ids=ids, references=tuple(_link(*link) for link in links))
    assert [flaw.message for flaw in found] == messages
    assert {(flaw.check, flaw.severity) for flaw in found} <= {("link-text", Severity.MINOR)}


def test_texts_of_links_are_known_per_language():
    links = (_link("asthma.html", "hier"),)
    assert [flaw.check for flaw in _flaws(language="de-AT", references=links)] == ["link-text"]
    assert _flaws(language="en", references=links) == []
    assert _flaws(language="fi", references=links) == []


@pytest.mark.parametrize(
    ("alt", "source", "said"),
    [
        ("", "x.png", []),
        ("The lungs from the front", "lungs.png", []),
        ("asthma", "asthma.png", []),
        ("e.g. lungs", "x.png", []),
        (None, "x.png", [("major", "<img> has no alternative text (alt)")]),
        ("lungs.PNG", "x.png", [("minor", "the alternative text “lungs.PNG” is the name of a file")]),
        ("IMG_1234", "x.png", [("minor", "the alternative text “IMG_1234” is the name of a file")]),
        ("lungs-front_2", "img/lungs-front_2.png",
         [("minor", "the alternative text “lungs-front_2” is the name of a file")]),
    ],
)  # fmt: skip
def test_alternative_texts(alt, source, said):
    found = _flaws(images=(Image("img", alt, source, AT),))
    assert [(flaw.severity.value, flaw.message) for flaw in found] == said
    assert {flaw.check for flaw in found} <= {"alt-missing"}


@pytest.mark.parametrize(
    ("levels", "messages"),
    [
        ([1, 2, 3, 2, 3, 4, 2], []),
        ([2, 1, 2], []),
        ([1, 2, 4, 2], ["after <h2> comes <h4>: a level is skipped"]),
        ([1, 3], ["after <h1> comes <h3>: a level is skipped"]),
        ([2, 3], ["the page has no heading of level 1"]),
        ([], ["the page has no heading of level 1"]),
        ([1, 2, 1], ["the page has a second heading of level 1"]),
    ],
)
def test_order_of_headings(levels, messages):
    levelled = tuple(Heading(level, Span(at, at + 1)) for at, level in enumerate(levels))
    found = _flaws(headings=levelled, root=AT, title="Asthma", page_language="en")
    assert [flaw.message for flaw in found] == messages
    assert {(flaw.check, flaw.severity) for flaw in found} <= {("heading-order", Severity.MINOR)}


def test_a_page_that_is_not_listed_and_a_part_of_a_page_need_no_heading():
    assert _flaws(headings=(), listed=False, root=AT, title="Furniture", page_language="en") == []
    assert _flaws(headings=()) == []


def test_ids_that_stand_twice():
    ids = (Identifier("a", Span(0, 1)), Identifier("A", Span(1, 2)), Identifier("a", Span(2, 3)))
    hint = "give each its own id; links lead to the first of them"
    assert _said(ids=ids) == [("id-twice", "major", "another element has the id “a” too", hint)]
    assert [flaw.span for flaw in _flaws(ids=ids)] == [Span(2, 3)]
    drawn = (Identifier("a", Span(0, 1), drawing=True), Identifier("a", Span(1, 2), drawing=True))
    assert [flaw.severity for flaw in _flaws(ids=drawn)] == [Severity.MINOR]


def test_the_head_of_a_whole_page():
    found = _flaws(root=AT, title=" ")
    assert [(flaw.check, flaw.message) for flaw in found] == [
        ("title-missing", "the page has an empty <title>"),
        ("language-unmarked", "the page does not say which language it is in"),
    ]
    assert [flaw.message for flaw in _flaws(root=AT)][:1] == ["the page has no <title>"]
    assert _flaws(title=None) == []


def test_nearest_name():
    names = Nearest(frozenset(("asthma", "conditions/COPD", "cough")))
    assert names.to("ASTHMA") == "asthma"
    assert names.to("copd") == "conditions/COPD"
    assert names.to("coughs") == "cough"
    assert names.to("migraine") == ""


@given(st.text(), st.text())
def test_any_address_can_be_judged(target, file):
    assert isinstance(complaint(target), str)
    assert isinstance(place_of(target, file), str)
    resolve(inner(target).path, file)
    for flaw in _flaws(file=file, references=(_link(target, target),)):
        assert flaw.severity in (Severity.MAJOR, Severity.MINOR)
        assert flaw.check in SEVERITIES


@given(st.lists(st.sampled_from(["a", "b", "..", ".", "c.html"]), max_size=6))
def test_what_is_resolved_stays_in_the_folder(parts):
    found = resolve("/".join(parts), "x/y.html")
    assert found is None or ".." not in found.split("/")
