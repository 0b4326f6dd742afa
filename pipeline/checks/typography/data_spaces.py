"""Where languages put spaces, and the abbreviations that have one inside."""

from __future__ import annotations

PERCENT_APART = frozenset("be ca cs da de es fi fr gl hr lb lt mk nb nn no ro ru sk sl sv".split())
"""Languages that put a no-break space between a number and its per cent sign (CLDR, `percentFormats`)."""

PERCENT_CLOSE = frozenset(("de-CH", "de-LI", "fr-CH"))
"""Their regions that don't."""

MARKS_CLOSE = frozenset(
    "af be bg bs ca cs cy da de el en eo es et eu fi fr ga gl hr hu hy id is it ka kk lb lt lv mk ms mt nb nl "
    "nn no pl pt "
    "ro ru sk sl sq sr sv sw tr uk uz vi".split()
)
"""Languages that put no space before a comma and a full stop and one behind it."""

FRENCH_HIGH = {"fr-CA": ":»"}
"""The marks that French sets off with a no-break space, where not all of `;:!?»` are."""

UNITS = (
    "mmol µmol μmol nmol pmol mol mmHg kcal kPa kHz MHz Hz kBq MBq mSv µSv Sv mGy Gy kJ kg mg µg μg mcg ng pg ml µl μl "
    "dl cl mL dL km cm mm µm μm nm min °C °F € EUR Euro IE I.E. IU g l h m"
).split()
"""Symbols that have a space before them in every language (BIPM, The International System of Units, 5.4.3)."""

GERMAN_ABBREVIATIONS = (
    "z.B. d.h. u.a. o.a. i.d.R. u.U. s.o. s.u. z.T. v.a. e.V. u.v.m. u.v.a. m.E. n.Chr. v.Chr. o.Ä. u.Ä. o.ä. u.ä. "
    "a.a.O. i.S. i.S.v. i.S.d. i.e.S. i.w.S. z.Z. z.Zt. o.g. u.g. s.a. i.A. i.Allg. i.H.v. z.Hd. o.B. n.u.Z. "
    "v.u.Z. m.a.W. "
    "u.E. d.i. u.dgl. o.dgl. S.d. i.R. b.w. u.d.T. m.W. i.Vgl. u.z. g.g.A. n.a. k.A."
).split()
"""Abbreviations of several words (Duden: each part has a full stop, with a no-break space between)."""
