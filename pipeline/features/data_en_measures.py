"""English words around numbers (see `pipeline.features.lexicon.Grammar`)."""

from __future__ import annotations

TO = "to"
BETWEEN = "between from"
RATIO = "in|out of|of|out of every|in every|of every|per|of the|in a|out of about|in about|out of a|for every"
EVERY = "every each"
OTHER = "other second alternate"
ARTICLES = "a an the"
PER = "per a an each every in the"
TIMES = "time x ×"
SPANS = "for in within after about over than only last take least half under around up to until before nearly almost"
PERCENT = "%|percent|per cent|pct"
STAGES = "stage type phase grade class level category factor step figure table"
POSSESSIVES = "'s ’s s' s’ 'll ’ll 've ’ve 're ’re 'd ’d 'm ’m"
