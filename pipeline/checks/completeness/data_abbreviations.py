"""What a full stop may stand after inside a sentence, in lower case, without its last full stop."""

from __future__ import annotations

INSIDE = """
dr mr mrs ms prof st mt jr sr rep gov capt hon frl univ priv doz dipl vs cf vgl ca circa approx incl inkl excl exkl max
zzgl abzgl bzw evtl ggf sog allg lat griech engl bes geb eds hrsg e.g i.e z.b d.h u.a v.a s.o s.u i.d.r u.u z.t ph.d al
u.s u.k d.c
"""
"""The sentence goes on after these, whatever comes next; so it does after a single letter."""

NUMBERED = """
no nos nr fig figs tab abb vol vols pp pg art sect chap kap bd abs ext tel fax ph ab seit bis jan feb mar apr jun jul
aug sep sept okt oct nov dec dez
"""
"""The sentence goes on after these if a number comes next."""

LAST = """
a.m p.m am pm etc usw usf u.v.m u.ä o.ä inc ltd corp co bros m.d b.c a.d n.chr v.chr min std sek hrs oz lb lbs sp spp
esp dept ave blvd
"""
"""These may end a sentence; the next one then begins with a capital letter."""
