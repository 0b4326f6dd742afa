"""Phrases and words that look as if they named a pole (notation: see `pipeline.checks.polarity.tables`)."""

from __future__ import annotations

ENGLISH = """
unborn child, unborn baby, full time, part time, next to, next of kin, never too late, never too early, never mind,
sooner rather than later, many thanks, how many, how often, how common, how frequently, as many, too many people, just
as long as, just as i, just as you, just as the, just as a, just as it, just as they, equally important, right and left,
left and right, high school, high schools, high speed, high street, highlight, highway, junior high, high court, give
rise, gives rise, giving rise, rise to power, sunrise, raise awareness, raise money, raise funds, raise question, raise
concern, raise issue, raise child, raise hope, fund raise, up to date, up to now, up to speed, as well as, as well, well
being, common cold, have in common, in common, common sense, common law, common name, cold war, hot spot, hot water
bottle, hotline, first aid, first name, first lady, first responder, first world war, last name, at last, last but not
least, left over, leftover, =left behind, right away, right now, all right, human right, right of, right to, open to,
open heart, open access, open source, open up about, open to the public, close to, close contact, close relationship, in
good time, good morning, good night, good evening, for good, as good as, a few, quite a few, a good few, no fewer, more
or less, sooner or later, once and for all, after all, look after, take after his, take after her, take after him, take
after their, self limited, self limiting, name after, day after day, year after year, before long, the day before, since
then, ever since, long since, as long as, so long as, no longer, any longer, not any longer, along, belong, old
fashioned, old man, in the long run, in the short run, short of, shortcoming, light of, in light of, daylight,
lightning, bring to light, take part, full time, fulltime, part time, full stop, full name, carefully, in full, to the
full, hypothesis, hypotheses, hypothetical, hypothetically, hypothalamus, hypothalamic, hypothermia, hypocrisy,
hypocrite, hypochondria, hypochondriac, hypotenuse, hyperlink, hypertext, hypersonic, hypermarket, hyperinflation,
hypertrophy, hyperbole, hyperplasia, hypnosis, hypersensitivity, hypersensitive, hypoallergenic, hyphen, hypophysis,
hypnotic, hypnotherapy, come true, white house, black box, black death, black sea, white paper, west nile, west nile
virus, west bank, middle east, north america, south america, south africa, north korea, south korea, western world, new
york, new zealand, old world, new world, brand new, small intestine, large intestine, small bowel, large bowel, small
pox, smallpox, war on, start up, startup, end up, in the end, end to end, weekend, week end, end user, in front of,
front page, front line, back and forth, cause of death, cause for concern, common cause, follow up, dead line, deadline,
dead sea, dead end, hard drive, hard disk, hard copy, hard of hearing, hard work, hardware, soft drink, software, soft
tissue, hard palate, soft palate, strong hold, heavy metal, heavy industry, light bulb, light year, mother tongue,
mother board, mother ship, mother nature, mother company, godfather, founding father, father of the nation, man made,
manmade, spokesman, mankind, gentleman, showman, chairman, salesman, fisherman, policeman, congressman, one man, brain
drain, brainstorm, brain child, heart attack, heart of, at heart, by heart, take heart, heart beat, heartburn, hand in
hand, on the one hand, on the other hand, second hand, hand over, first hand, at hand, by hand, on hand, beforehand,
hand washing, handwashing, hand out, handful, handle, handbook, foot and mouth disease, on foot, foothold, footnote,
footprint, foot ball, football, footage, word of mouth, black eye, eye opener, eye catching, keep an eye, early on, arm
force, armed force, armed, arms control, arms race, arms dealer, arms deal, lower case, upper case, upper hand, upper
class, lower class, upper house, lower house, lower middle, upper middle, lower saxony, uppercase, fall into, fall
under, fall within, fall apart, fall in love, fall victim, fall short, fall ill, fall asleep, free of charge, drop out,
dropdown, drop down, drop off, eye drop, nose drop, ear drop, cough drop, drop of, few drop, a drop, drop zone, positive
effect, positively, north west, south east, north east, south west, show up, talk show, tv show, show business, show of,
quiz show, light up, light on, best seller, bestseller, at best, do one best, best of, best man, best friend, at worst,
worst case, good friday, black friday, ash wednesday, easter sunday, easter monday, winter sport, winter olympics,
summer olympics, night club, nightclub, opening night, fortnight, good bye, goods, better off, get better, no one else,
none the less, nonetheless, all of a sudden, most of all, first of all, above all, all over, all in all, not at all, at
all, overall, over all, ex wife, sea side, right wing extremist, fast food, breakfast, fasten, steadfast, slow motion,
internal affair, internal market, internal combustion, poor of, the poor, light weight, lightweight, heavyweight, heavy
weight, small business, big bang, big data, great britain, greatly, great deal, at large, by and large, large scale,
small scale, link up, weekly, contact us, clot factor, cold blooded, warm blooded, liver fluke, lung fluke, sister site,
sister company, love affair, ask for, ask to, asked that, question mark, out of question, in question, call into
question, answer phone, question whether, question of, closed circuit, closely, quick guide, quickly as possible, as
soon as, soon as possible, as early as, at first, for the at first glance, lose sight, lose touch, loss of life, lose
their life, lose his life, lose her life, lose life
"""

GERMAN = """
ungeboren+ Kind, ungeboren+ Baby, -Schleimhaut, -Netzhaut, -Hornhaut, -Hirnhaut, -Bindehaut, -Vorhaut,
-Bauchspeicheldrüse, -Brusthöhle, -Vorhautverengung, äußerst, vielen Dank, nie zu spät, nie zu früh, herzlichen Dank,
wie viel, wie viele, wie vielen, so viele, so vielen, wie oft, wie häufig, nicht mehr, am wenigsten, keine mehr, mehr
oder weniger, früher oder später, nach wie vor, vor allem, vor allen Dingen, unter anderem, unter anderen, unter
Umständen, und vieles mehr, immer mehr, immer noch, immer wieder, mehr und mehr, vor Ort, vor Kurzem, vor kurzem, vor
Augen, nach Hause, nach Angaben, nach Ansicht, nach Möglichkeit, je nach, nach und nach, nach oben, nach unten, nach
vorn, nach hinten, der Reihe nach, Hypothese, Hypothesen, hypothetisch+, Hypothek, Hypotheken, Hypothalamus,
Hypochonder, Hypophyse, Hypertrophie, Hyperlink, Hyperplasie, Hypersensitivität, Hypothekenkredit, Hypothekenkredite,
Hyperinflation, Frühstück, frühstücken, frühstückt, Frühling, Frühjahr, Hochschule, Hochschulen, Hochzeit, Hochzeiten,
Hochhaus, Hochhäuser, hochladen, hochwertig+, hochrangig+, Hochburg, Hochland, Westnil, Leerzeichen, Nordsee, Ostsee,
Osteuropa, Ostern, Osterode, Osteoporose, Osteopathie, Österreich, Herzog, Herzogin, herzlich+, Herzegowina, Hautarzt,
Hauptstadt, Südafrika, Südkorea, Nordkorea, Nordamerika, Südamerika, Ostblock, Westen und Osten, Handlung, Handlungen,
Handel, handelt, handeln, Handbuch, Handy, Handwerk, Handwerker, Hände waschen, Händewaschen, händewaschen, Handhabung,
handhaben, Handout, Armee, Armut, Armen, Augenblick, Augenzeuge, Augenzeugen, augenblicklich+, Augsburg, Magenta,
Fußball, Fußballer, Fußnote, Fußballspieler, Fußgänger, Fingerabdruck, Fuß fassen, linear, ostdeutsch+, westdeutsch+,
der Westen, Posten, Kosten, Rosten, Mundpropaganda, mündlich+, mündig+, rechtzeitig+, rechtlich+, rechtfertigen/,
Rechtsanwalt, Rechtsanwältin, Rechtsprechung, Rechtsstaat, rechtsstaatlich+, Rechtsvorschrift, Rechtsvorschriften,
rechtswidrig+, Rechtsgrundlage, Rechtsakt, Rechtsform, Rechtssystem, Rechtslage, Rechtswissenschaft, Rechtsstreit,
rechtskräftig+, rechtsverbindlich+, linksstehend, Oberfläche, Oberflächen, oberflächlich+, Oberhaupt, Oberbürgermeister,
Oberbürgermeisterin, Oberst, Oberhaus, Oberarzt, Oberärztin, Obergrenze, Oberbegriff, Oberteil, Oberösterreich,
Unternehmen, Unternehmens, Unterricht, Untersuchung, Untersuchungen, unterschied, Unterschied, Unterschiede,
unterschiedlich+, Unterstützung, unterstützen/, untersuchen/, unterscheiden/, unternehmen, Unterkunft, Unterhaltung,
Unterlagen, Unterlage, Unterbrechung, Übersicht, über|prüfen/, Stillstand, Stille, Stillschweigen, Kinderarzt,
Kindergarten, Tierarzt, Tierärztin, Jugendstil, Schüler und Schülerinnen, Pilzen, Kind und Kegel, Arzneimittel,
Brustkorb, Brustkorbs, Brustschmerz, Brustschmerzen, Brustbein, Gehirnerschütterung, Blindtext, Blinddarmentzündung,
Hausarzt, Taubenzüchter, Taube, Tauben, Herzstück, Hauptrolle, Besten, zum Besten, gut wie, so gut wie, Guten Morgen,
guten Morgen, auf jeden Fall, in jedem Fall, jeder Zeit, nichts anderes als, in erster Linie, Erste Hilfe, Erster Hilfe,
ersten Hilfe, erste Hilfe, letzten Endes, in letzter Zeit, Krankenhaus, Krankenhauses, Krankenhäuser, Krankenhäusern,
Krankenversicherung, Krankenkasse, Krankenkassen, Krankenschwester, Krankenpfleger, krankenhaus, Krankenwagen, über das
ganze Jahr, voll und ganz, alles in allem, alle Jahre, Wochenende, Wochenenden, Jahresende, Dunkelziffer, weiß nicht,
ich weiß, er weiß, sie weiß, man weiß, weiß man, weiß ich, wer weiß, Weißrussland, Schwarzmarkt, Schwarzes Meer,
Schwarzen Meer, gern, lang anhaltend+, leise, Virus, offensichtlich+, offenbar, offenbar+, offiziell+, Offenburg,
höchstwahrscheinlich, niederlassen, Niederlande, Niederländer, niederländisch+, Niederlanden, Niedersachsen,
Niederlassung, Niederösterreich, Niederschlag, Niederschläge, zugeben, zugegeben, Tiefe Staatsschuld, Rückgrat,
Rückfrage, Geburt, Gut, Güter, alle zwei, alle drei, alle vier, alle paar, zu allen, vieles, vor langer Zeit, seit
langem, seit Langem, seit kurzem, langjährig+, Neuseeland, Neujahr, Neustadt, nah an, Bankkauffrau, Kaufmann, Kauffrau,
Frauenarzt, Frauenärztin, Mannschaft, Mannschaften, Hausmann, mannigfaltig+, Mutterschaft, Muttermilch, Muttermund,
Muttersprache, muttersprachlich+, Vaterland, Vaterschaft, unter dem Namen, unter der Leitung, unter der Bedingung, unter
Verwendung, nach Geschlecht, nach Alter, einnahmen, Einnahme, Einnahmen, Aufnahme, Anfangs, Grundschule, Frage kommen,
in Frage, infrage, in Frage stellen, Frage stellen, fragt man, Rückgang und, in der Praxis, Arztpraxis, Hausarztpraxis,
Folge leisten, zur Folge, in Folge, infolge, Folgen, verlassen Sie sich, auf etwas verlassen, bleibt abzuwarten, viel
Spaß, viel Glück, Zulassung, zugelassen+, -Alarm, -Schwarm, -Rohr, -Pionier, -Trainieren, -Funktionieren, -Kleber,
-Transaminase, -Lauge, -Scherz, -Alltag, -Versammlung, -Posten, -Pfosten, -Urkunde, -Heilkunde, -Europa, -Koma, -Aroma,
-soma, -Studierende, -Forschende, -Pflegende, -Lernende, -Leidende, -Sterbende, -Erziehende, -Betreuende, -Helfende,
-Dutzende, -Tausende, -Wartende, -Mitwirkende, -Vorsitzende, -Rauchende, -Trinkende, -Laufende, -Lebende, -Folgende
"""
