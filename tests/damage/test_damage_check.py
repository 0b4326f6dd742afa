"""The check as a whole: places, proposed words, what belongs on the page and what does not."""

from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks.damage import find_damage
from pipeline.model import Place, Severity, TextBlock


def block(text, line=1, kind="paragraph"):
    return TextBlock(kind, text, ((0, line, 1),))


def page(*texts):
    return [block(text, line) for line, text in enumerate(texts, 1)]


def damage(blocks, **options):
    return find_damage(blocks, page="flu", file="flu.txt", **options)


def found(blocks, **options):
    return [(item.check, item.place.line, item.place.column, item.fix) for item in damage(blocks, **options)]


def test_a_finding_says_where_what_and_what_to_do():
    text = "This medication is also used to treat pain. People with are given a lower dose."
    block_ = TextBlock("paragraph", text, ((0, 7, 5), (44, 8, 3)))
    (finding,) = damage([block_])
    assert finding.check == "damage-gap"
    assert finding.severity is Severity.MAJOR
    assert finding.place == Place("flu.txt", 8, 15)
    assert finding.page == "flu"
    assert finding.message == (
        "a word seems to be missing (the preposition has no object): "
        "“…is also used to treat pain. People with ⟦⟧ are given a lower dose.”"
    )
    assert finding.hint == "look the sentence up in the original page and put the missing words back"


def test_findings_stand_in_page_order():
    blocks = page("Sleep is good.. Drink a lot of in the evening.", "Rest.Then go for a walk.")
    assert found(blocks) == [
        ("damage-doubled-stop", 1, 14, "."),
        ("damage-gap", 1, 32, None),
        ("damage-missing-space", 2, 6, None),
    ]


def test_a_sister_page_proposes_the_missing_word():
    sister = page("The cough can be treated with expectorants, but they do not always help.")
    blocks = page("The cough can be treated with , but they do not always help.")
    (finding,) = damage(blocks, sisters=[sister])
    assert finding.fix == "expectorants"
    assert finding.hint == "a sister page has “expectorants” here; put the missing words back where ⟦⟧ stands"


def test_a_sister_page_with_another_word_form_proposes_too():
    sister = page("In the first week, most people suffer from exhaustion (fatigue).")
    assert found(page("You may feel very exhausted ()."), sisters=[sister]) == [("damage-gap", 1, 30, "fatigue")]


def test_a_sister_page_shows_gaps_that_leave_no_trace():
    sister = page("The side effects of the drug include hair loss, fever and nausea.")
    blocks = page("The side effects of the drug include hair loss, and nausea.")
    assert found(blocks) == []
    assert found(blocks, sisters=[sister]) == [("damage-gap", 1, 49, "fever")]


def test_a_dropped_noun_in_apposition_is_seen_with_a_sister():
    sister = page("Sugar levels are controlled by the hormones insulin and glucagon in the body.")
    blocks = page("Sugar levels are controlled by the insulin and glucagon in the body.")
    assert found(blocks, sisters=[sister]) == [("damage-gap", 1, 36, "hormones")]


def test_revised_wording_is_no_gap():
    sister = page("Most people with a cold feel clearly better after a few days of complete rest at home.")
    blocks = page("Most people with a cold feel better after a few days of rest at home.")
    assert found(blocks, sisters=[sister]) == []


def test_a_stray_space_alone_is_no_gap():
    assert found(page("Read our leaflet on vaccination .")) == []


def test_a_stray_space_on_a_page_that_lost_words_is_one():
    blocks = page("Take it with .", "The pain in the is worse at night.", "This protects you from bone .")
    assert [(check, line) for check, line, _, _ in found(blocks)] == [("damage-gap", line) for line in (1, 2, 3)]


def test_french_spacing_is_a_style():
    blocks = page("What to do ?", "Where to go ?", "Whom to ask ?", "When to call ?")
    assert found(blocks) == []


def test_german_pages_are_checked_for_marks_and_spacing():
    blocks = page(
        "Die Wunde heilt.Danach werden die Fäden gezogen..",
        "Das nennt man „aktives Abwarten.",
        "Zur Behandlung werden und eingesetzt, zum Beispiel bei .",
        "Man spricht von „gutartigen“ Tumoren (und nur selten von „bösartigen“).",
        "Read more about this page",
    )
    assert found(blocks, language="de-DE") == [
        ("damage-missing-space", 1, 17, None),
        ("damage-doubled-stop", 1, 48, "."),
        ("damage-cut-quote", 2, 15, None),
        ("damage-gap", 3, 56, None),
        ("damage-foreign-text", 5, 1, None),
    ]


SOURCES = (
    "Flu",
    "The flu is caused by viruses. Most people get well within a week or two without any treatment.",
    "Sources",
    "Robert Koch-Institut (RKI). Influenza. 2019.",
)
CLOSING = ("Our information is based on good studies and is updated by our editors.", "What do you think of this page?")


def test_questions_and_answers_after_the_sources_are_unrelated():
    blocks = page(
        *SOURCES,
        *CLOSING,
        "How long does bread stay fresh?",
        "Bread stays fresh for three to five days when it is kept in a paper bag at room temperature.",
        "How do you keep cheese?",
        "Wrap it in wax paper and put it in the fridge, away from fruit.",
    )
    (finding,) = damage(blocks)
    assert (finding.check, finding.place.line) == ("damage-unrelated-text", 7)
    assert finding.message.startswith("4 blocks after the page's sources do not belong to it (")


def test_closing_matter_is_no_unrelated_text():
    assert found(page(*SOURCES, *CLOSING)) == []


def test_references_may_be_in_any_language():
    blocks = [
        block("Was ist eine Grippe und wie kann man sich schützen? 2018.", 1, "reference"),
        block("Institut für Musterfragen (IMF). Wie kann ich mich vor einer Grippe schützen? 2019.", 2),
    ]
    assert found(blocks) == []


MARKS = " .,;:()“”„\"'’-…?!"
PIECES = st.lists(st.sampled_from([*MARKS, "pain", "Über ", "the ", "of ", "in ", "is ", "and ", "such as "]))


@given(PIECES.map("".join))
def test_any_text_gives_places_inside_it(text):
    collapsed = " ".join(text.split())
    blocks = [block(collapsed)] if collapsed else []
    for finding in damage(blocks, sisters=[blocks]):
        assert 1 <= finding.place.column <= len(collapsed) + 1


@given(st.lists(st.sampled_from([*SOURCES, *CLOSING, "Take it with .", "The of is.", "Ende. Über diese Seite"])))
def test_the_check_is_deterministic_and_in_order(texts):
    first, second = damage(page(*texts)), damage(page(*texts))
    assert first == second
    places = [(item.place.line, item.place.column) for item in first]
    assert places == sorted(places)
