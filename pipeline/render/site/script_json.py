"""Data inside a script of a page."""

from __future__ import annotations

import json
import re

_UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")
"""What could end the script, begin a comment in it, end its line (before ECMAScript 2019) or not be encoded."""


def script_json(value: object) -> str:
    """Return a value as JSON on one line that may stand in a `<script>` and in a script file in UTF-8.

    Source: ECMA-404; WHATWG HTML, "Restrictions for contents of script elements".
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
