"""Inline tags, placeholders and entities in units."""

import pytest

from pipeline.segmentation import sentences, split

CASES = [
    ("Take <strong>500 mg.</strong>‖ Then rest.", "en"),
    ('See <a id="1">pain relief.</a>‖ Next, rest.', "en"),
    ("<strong>Note.</strong>‖ <em>Do not drive.</em>‖ Rest.", "en"),
    ("<em>Take <strong>500 mg.</strong></em>‖ <em>Rest.</em>", "en"),
    ("Take <strong>500 mg. </strong>‖Then rest.", "en"),
    ("Take <strong>500 mg.‖ Then rest.</strong>", "en"),
    ("First line.<br>‖Second line.", "en"),
    ("CO<sub>2</sub> is a gas.‖ H<sub>2</sub>O is water.", "en"),
    ("The pain went away.<sup>3</sup>‖ It came back.", "en"),
    ('Take two (see <a id="1">No. 5. The rest</a>) a day.‖ Rest.', "en"),
    ('The <a id="1">U.S.</a> Food and Drug Administration agreed.‖ Others did not.', "en"),
    ('Write <code id="1">a.B C. D "</code> here.‖ Save it.', "en"),
    ("Updated {updated}.‖ Next update {next}.", "en"),
    ("Updated on {updated}.‖ {count} people took part.", "en"),
    ("The dose is max. {dose} mg.‖ Never take more.", "en"),
    ('An icon <svg id="1"/>.‖ It shows a pill.', "en"),
    ("The p-value was < 0.05.‖ The effect is real.", "en"),
    ("The p-value was &lt; 0.05.‖ Q&amp;A follows.", "en"),
    ("Am <strong>1.</strong> Tag nehmen Sie eine Tablette.‖ Danach keine.", "de"),
    ("Aktualisiert am {updated}.‖ Neues folgt.", "de"),
    ("Das gilt z.&nbsp;B. für Frauen.‖ Für Männer nicht.", "de"),
    ("Das gilt z.\N{NO-BREAK SPACE}B. Frauen.‖ Für Männer nicht.", "de"),
]


@pytest.mark.parametrize(("line", "language"), CASES)
def test_tags_do_not_confuse_the_rules(line, language):
    expected = tuple(part.strip() for part in line.split("‖"))
    assert split(line.replace("‖", ""), language) == expected


def test_other_languages_see_no_tags_either():
    text = "Prenez <strong>500 mg.</strong> Puis <em>reposez-vous.</em> C’est tout."
    expected = ("Prenez <strong>500 mg.</strong>", "Puis <em>reposez-vous.</em>", "C’est tout.")
    assert split(text, "fr") == expected


def test_offsets_count_characters_of_the_text_as_given():
    assert sentences("  <b>Rest.</b> \N{PILL} Drink.\n", "en") == ((2, 14), (15, 23))
    assert sentences("  <b>Rest.</b> Drink.\n", "en") == ((2, 14), (15, 21))
