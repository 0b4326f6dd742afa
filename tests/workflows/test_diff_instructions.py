"""Which links belong to an instruction."""

from __future__ import annotations

import pytest

from pipeline.workflows.diff.instructions import is_instructed


@pytest.mark.parametrize(
    "text",
    [
        'Call <a id="1">the help line</a> at once.',
        'Do not wait: call <a id="1">the help line</a>.',
        'If you feel worse, contact <a id="1">your clinic</a>.',
        'You should see <a id="1">a doctor</a>.',
        'You must not take <a id="1">these medicines</a>.',
        'Warning: <a id="1">this medicine</a> can harm your baby.',
        '<a id="1">One tablet</a> twice a day.',
    ],
)
def test_what_tells_a_reader_what_to_do(text):
    assert is_instructed(text, text.index("<a"), "en")


@pytest.mark.parametrize(
    "text",
    [
        'More <a id="1">about fever</a>',
        'Fever is <a id="1">common</a> in summer.',
        'There are <a id="1">two kinds</a> of fever. Call a doctor at once.',
    ],
)
def test_what_only_informs(text):
    assert not is_instructed(text, text.index("<a"), "en")


def test_in_a_language_without_known_verbs_every_sentence_counts():
    assert is_instructed('<a id="1">Fièvre</a> et toux.', 0, "fr")
