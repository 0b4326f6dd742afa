"""The new markup of an element whose translation has attributes of its own."""

from __future__ import annotations

import re

_ATTRIBUTE = re.compile(r"""(?P<before>(?P<name>[A-Za-z_:][\w:.-]*)\s*=\s*)(?P<value>"[^"]*"|'[^']*'|[^\s"'<>=`]+)""")
_ADDRESS = re.compile(r"(?P<before>\]\(|\||<|^)(?P<value>[^\s()<>|\[\]]+)(?P<after>[\])>]?.*)", re.DOTALL)
_BARE = re.compile(r"^(?:https?:)?(?://)?(?:www\.)?|/(?=[?#]|$)")
_SCHEME = re.compile(r"^[a-z]+:(?=//)")


def transferred(old: str, new: str, given: str) -> str | None:
    """Return what becomes of markup that the translation writes as `given` where the source's `old` became `new`.

    Attributes that haven't changed stay as the translation has them; those that have are exchanged where it has the
    old value, or the same address but for its scheme or a final slash. None where it isn't clear.
    """
    if given == old:
        return new
    if old.startswith("<") and _ATTRIBUTE.search(new) and _ATTRIBUTE.search(given):
        return _tag(old, new, given)
    places = [_ADDRESS.fullmatch(text) for text in (old, new, given)]
    if any(place is None for place in places):
        return None
    addresses = [place["value"] for place in places if place]
    value = _address(addresses[0], addresses[1], addresses[2])
    target = places[1]
    return None if value is None or target is None else f"{target['before']}{value}{target['after']}"


def _tag(old: str, new: str, given: str) -> str | None:
    before, after, here = _attributes(old), _attributes(new), _attributes(given)
    values: dict[str, str] = {}
    for name, value in after.items():
        if name not in before or name not in here:
            continue
        chosen = here[name] if value == before[name] else _value(before[name], value, here[name])
        if chosen is None:
            return None
        values[name] = chosen
    return _ATTRIBUTE.sub(lambda match: match["before"] + values.get(match["name"].lower(), match["value"]), new)


def _attributes(tag: str) -> dict[str, str]:
    return {match["name"].lower(): match["value"] for match in _ATTRIBUTE.finditer(tag)}


def _value(old: str, new: str, given: str) -> str | None:
    """Return a changed attribute's value, with its quotes."""
    if given == old:
        return new
    quote = new[:1] if new[:1] in "\"'" else ""
    found = _address(*(text.strip("\"'") for text in (old, new, given)))
    return None if found is None else f"{quote}{found}{quote}"


def _address(old: str, new: str, given: str) -> str | None:
    """Return a changed address; one that the translation has chosen itself follows in its scheme only."""
    if given == old or _bare(given) == _bare(old):
        return new
    if _bare(old) != _bare(new):
        return None
    schemes = [_SCHEME.match(text) for text in (old, new, given)]
    if schemes[0] and schemes[1] and schemes[2] and schemes[0][0] == schemes[2][0]:
        return schemes[1][0] + given[schemes[2].end() :]
    return given


def _bare(address: str) -> str:
    return _BARE.sub("", address)
