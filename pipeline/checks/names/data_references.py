"""Words that refer to a part of a text: kind: English = German."""

from __future__ import annotations

WORDS = """
table: table, tables, tab. = tabelle, tabellen, tab., übersicht
figure: figure, figures, fig., figs., image, diagram, illustration, graph = abbildung, abbildungen, abb., bild,
    bilder, grafik, diagramm, schaubild, illustration, figur
chapter: chapter, chapters, section, sections, paragraph, para. = kapitel, kapiteln, kap., abschnitt, abschnitte,
    abschnitten, absatz, absatzes, paragraf, paragraph, abs., ziffer, teil, punkt, nummer, nr.
page: page, pages, p., pp. = seite, seiten, s.
appendix: appendix, annex, attachment, appendices, annexes = anhang, anhänge, anhangs, anlage, anlagen
box: box, panel = kasten, box, feld, infobox
step: step, steps = schritt, schritte, schritten, stufe
article: article, articles, art. = artikel, artikels, artikeln, art.
question: question, questions = frage, fragen
item: item, point, no. = punkt, nummer, nr., ziffer
module: module = modul
volume: volume, vol. = band, bd.
equation: equation, formula = gleichung, formel
note: footnote, note = fußnote, anmerkung
"""

UNITS = "m cm mm km nm µm kg s min in ft yd mi dm x cal"
"""What carries a raised digit that is no footnote mark: m², kg/m²."""

POINTED = """
table: table, tables = tabelle, übersicht, aufstellung, liste
figure: figure, figures, image, images, picture, pictures, diagram, illustration, graphic, graph, chart, drawing,
    photo = abbildung, schaubild, grafik, illustration, zeichnung, diagramm, bild, foto, figur, darstellung, kurve
chapter: chapter, section = kapitel, abschnitt, teil
video: video, film, clip = video, film, clip
"""
"""Parts of a text that are referred to by their place: kind: English = German beginnings of words' last parts."""
