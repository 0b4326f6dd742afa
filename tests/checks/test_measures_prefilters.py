"""What is looked at before a close look at currencies loses none."""

from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks.measures.money import HINT, PARTS


@given(st.from_regex(HINT))
def test_each_name_of_a_currency_has_one_of_the_parts(text):
    assert any(part in text for part in PARTS)
