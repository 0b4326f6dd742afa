"""English words around numbers (see `pipeline.features.lexicon.Grammar`)."""

from __future__ import annotations

TO = "to"
BETWEEN = "between from"
RATIO = "in|out of|of|out of every|in every|of every|per|of the|in a|out of about|in about|out of a|for every"
EVERY = "every each"
OTHER = "other second alternate"
ARTICLES = "a an"
PER = "per a an each every in the"
TIMES = "time x ×"
SPANS = (
    "since by from of early late mid next this for in within after about over than only last "
    "take least half under around up to until before nearly almost"
)
PERCENT = "%|percent|per cent|pct"
STAGES = "stage type phase grade class level category factor step figure table"
BOTH = "and"
EITHER = "or"
DIVIDED = "per"
ADVERBS = "once twice thrice"
MULTIPLIED = ""
CLOCK = {"a.m": "am", "p.m": "pm", "am": "am", "pm": "pm", "oclock": "o'clock"}
VERBAL_MONTHS = "may march mar dec sep jan"
ORDINALS = "st nd rd th"
