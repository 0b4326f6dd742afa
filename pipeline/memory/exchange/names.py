"""The names that a TMX file and the properties of memory entries have for things."""

from __future__ import annotations

OWN = "x-pipeline-"
"""What the types of our own properties begin with; their values are escaped (see `escapes`)."""
TEXT, PROPERTY, SENTENCE, STATUS = "x-pipeline-text", "x-pipeline-property:", "x-pipeline-sentence", "x-pipeline-status"
WHO, WHEN, ORIGIN = "x-pipeline-who", "x-pipeline-when", "x-pipeline-origin"
ORDER = "x-pipeline-order"

CONTEXT = {"page": "x-pipeline-page", "trail": "x-pipeline-trail", "before": "x-pipeline-before"}
CONTEXT["after"] = "x-pipeline-after"
"""Field of `Context` → type of the property."""

NEIGHBOURS = {"prev": "before", "next": "after"}
"""OmegaT's properties for the texts of the segments around one → field of `Context`."""

NOTE, PROP = "note", "prop:"
SOURCE_SIDE, TARGET_SIDE = "source:", "target:"
"""How the names of properties begin that belong to one of the variants."""

_BOTH = (
    "o-encoding datatype usagecount lastusagedate creationtool creationtoolversion creationdate creationid changedate "
    "changeid o-tmf"
).split()
UNIT_ATTRIBUTES = ("tuid", "segtype", "srclang", *_BOTH)
VARIANT_ATTRIBUTES = tuple(_BOTH)
"""The attributes that TMX 1.4b gives <tu> and <tuv>, but for languages."""

SEGTYPES = frozenset(("block", "paragraph", "sentence", "phrase"))
