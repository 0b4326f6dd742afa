"""German words around numbers (see `pipeline.features.lexicon.Grammar`)."""

from __future__ import annotations

TO = "bis"
BETWEEN = "zwischen"
RATIO = "von|aus|auf|von den|pro|unter"
EVERY = "alle jede jeden jedes jeder"
OTHER = "zweite zweiten zweiter zweites"
ARTICLES = "ein eine einen einem einer"
PER = "pro am im in der je jede jeden"
TIMES = "mal x ×"
SPANS = "für in innerhalb nach etwa über als nur lang"
PERCENT = "%|prozent"
STAGES = "stadium typ phase grad klasse stufe"
BOTH = "und"
EITHER = "oder"
DIVIDED = "pro"
ADVERBS = ""
MULTIPLIED = "mal"
CLOCK = {"uhr": "o'clock"}
VERBAL_MONTHS = ""
ORDINALS = ""
