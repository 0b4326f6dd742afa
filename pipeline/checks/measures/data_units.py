"""Units in English and German: what they measure, their names, and the words around them. Plain constants.

Symbols are those of `pipeline.features.data_units`. Names are lower case; English plurals in -s are made from them.
"""

from __future__ import annotations

DIMENSIONS = """
mass: ng 1e-9, pg 1e-12, µg 1e-6, mg 0.001, g 1, kg 1000, tonne 1e6, oz 28.3495, lb 453.592, stone 6350.29
volume: µl 1e-6, ml 0.001, cl 0.01, dl 0.1, l 1, pint 0.568, gallon 4.546, m³ 1000, cm³ 0.001, mm³ 1e-6
length: nm 1e-9, µm 1e-6, mm 0.001, cm 0.01, dm 0.1, m 1, km 1000, inch 0.0254, ft 0.3048, yard 0.9144, mile 1609.344
area: mm² 1e-6, cm² 1e-4, m² 1, km² 1e6, hectare 1e4, acre 4046.86
time: ms 0.001, second 1, minute 60, quarterhour 900, halfhour 1800, hour 3600, day 86400, week 604800
time: fortnight 1209600
months: month 1, quarter 3, halfyear 6, year 12, decade 120, century 1200, millennium 12000
share: % 0.01, ‰ 0.001, ppm 1e-6
points: pp 1
activity: IU 1, U 1, mIU 0.001
amount: pmol 1e-12, nmol 1e-9, µmol 1e-6, mmol 0.001, mol 1
charge: mEq 0.001, Eq 1
energy: kJ 1, J 0.001, kcal 4.184, cal 0.004184
pressure: Pa 1, hPa 100, kPa 1000, bar 100000, mbar 100, mmHg 133.322, cmH2O 98.0665
frequency: Hz 1, kHz 1000, MHz 1e6
dose: µGy 1e-6, mGy 0.001, cGy 0.01, Gy 1
equivalent: µSv 1e-6, mSv 0.001, Sv 1
activity of nuclei: Bq 1, kBq 1000, MBq 1e6, GBq 1e9
data: byte 1, kB 1e3, MB 1e6, GB 1e9, TB 1e12
power: mW 0.001, W 1, kW 1000, MW 1e6
voltage: mV 0.001, V 1, kV 1000
sound: dB 1
celsius: °C 1
fahrenheit: °F 1
degrees: ° 1
refraction: dpt 1
rate: bpm 1
speed: mph 1
tsp: tsp 1
tbsp: tbsp 1
cup: cup 1
glass: glass 1
drop: drop 1
puff: puff 1
tablet: tablet 1
capsule: capsule 1
ampoule: ampoule 1
sachet: sachet 1
suppository: suppository 1
injection: injection 1
pound: Pfund 1
euro: € 1
dollar: $ 1
sterling: £ 1
franc: CHF 1
"""
"""What is measured: its units, and how much of the dimension's own unit each of them is."""

MORE_SYMBOLS = """
% : %
‰ : ‰
µl: µl, μl, µL, μL, ul
IU: I.E., i.E., I.U
mIU: mIU, mIE, mU
mGy: mGy
cGy: cGy
µSv: µSv, μSv
MBq: MBq
kBq: kBq
GBq: GBq
Bq: Bq
kHz: kHz
MHz: MHz
hPa: hPa
bar: bar
mbar: mbar
dB: dB
mV: mV
kV: kV
kW: kW
MW: MW
mW: mW
Eq: Eq
mEq: mval, mEq
dm: dm
m²: m², m2, qm
cm²: cm², cm2, qcm
mm²: mm², mm2
km²: km², km2
m³: m³, m3
cm³: cm³, cm3, ccm
mm³: mm³, mm3
dpt: dpt
hour: h
CHF: CHF
bpm: bpm
cmH2O: cmH2O, cmH₂O
kB: kB, KB, KByte, kByte
MB: MB, MByte
GB: GB, GByte
TB: TB
"""

SYMBOLS_DE = """
cal: cal, Cal
"""
"""Symbols that mean something else in German: English "cal" is often a kilocalorie."""

NAMES_EN = """
%: percent, per cent, pct, %
‰: per mille, per mil
pp: percentage point, percent point, per cent point
ppm: part per million
pg: picogram, picogramme
ng: nanogram, nanogramme
µg: microgram, microgramme, mcgs
mg: milligram, milligramme, mgs
g: gram, gramme, gms
kg: kilogram, kilogramme, kilo, kgs
tonne: tonne, metric ton, ton
µl: microliter, microlitre
ml: milliliter, millilitre, cubic centimeter, cubic centimetre, mls
cl: centiliter, centilitre
dl: deciliter, decilitre
l: liter, litre
pint: pint
gallon: gallon
m³: cubic meter, cubic metre
nm: nanometer, nanometre
µm: micrometer, micrometre, micron
mm: millimeter, millimetre
cm: centimeter, centimetre, cms
m: meter, metre
km: kilometer, kilometre
inch: inch, inches
ft: foot, feet
yard: yard
mile: mile
cm²: square centimeter, square centimetre
m²: square meter, square metre
km²: square kilometer, square kilometre
hectare: hectare
acre: acre
IU: international unit, iu, i.u., i . u .
byte: byte
kB: kilobyte
MB: megabyte
GB: gigabyte
U: unit
mol: mole
mmol: millimole
µmol: micromole
nmol: nanomole
mEq: milliequivalent
kcal: calorie, kilocalorie, kcals
kJ: kilojoule
J: joule
mmHg: millimeter of mercury, millimetre of mercury, millimeters of mercury, millimetres of mercury, mm hg, mm of mercury
kPa: kilopascal
Hz: hertz
kHz: kilohertz
MHz: megahertz
Gy: gray
mGy: milligray
Sv: sievert
mSv: millisievert
µSv: microsievert
MBq: megabecquerel
W: watt
V: volt
kW: kilowatt
dB: decibel
oz: ounce
lb: pound
stone: stone
mph: mile per hour
bpm: beat per minute, beats per minute
°C: degree celsius, degree centigrade, degrees celsius, degrees centigrade, ° c, degrees c, celsius
°F: degree fahrenheit, degrees fahrenheit, ° f, degrees f, fahrenheit
°: degree, °
dpt: diopter, dioptre
tsp: teaspoon, tsp, teaspoonful
tbsp: tablespoon, tbsp, tablespoonful
cup: cup
glass: glass, glasses
drop: drop
puff: puff
tablet: tablet, pill
capsule: capsule
ampoule: ampoule, ampule
sachet: sachet
suppository: suppository, suppositories
€: euro
$: dollar
£: pound sterling
CHF: swiss franc
ms: millisecond
second: seconds, sec, secs
minute: minute, min, mins
hour: hour, hr, hrs
day: day
week: week, wk, wks
fortnight: fortnight
month: month, mth, mths
year: year, yr, yrs
decade: decade
century: century, centuries
millennium: millennium, millennia
"""

NAMES_DE = """
%: prozent, vom hundert, %
‰: promille, vom tausend
pp: prozentpunkt, prozentpunkte, prozentpunkten
ppm: teile pro million
pg: pikogramm
ng: nanogramm
µg: mikrogramm, microgramm
mg: milligramm
g: gramm
kg: kilogramm, kilo, kilos
tonne: tonne, tonnen
µl: mikroliter, mikrolitern
ml: milliliter, millilitern, kubikzentimeter, kubikzentimetern
cl: zentiliter, zentilitern
dl: deziliter, dezilitern
l: liter, litern
gallon: gallone, gallonen
m³: kubikmeter, kubikmetern
nm: nanometer, nanometern
µm: mikrometer, mikrometern
mm: millimeter, millimetern
cm: zentimeter, zentimetern
dm: dezimeter, dezimetern
m: meter, metern, metre
km: kilometer, kilometern
inch: zoll, inch
ft: fuß
yard: yard, yards
mile: meile, meilen
cm²: quadratzentimeter, quadratzentimetern
m²: quadratmeter, quadratmetern
km²: quadratkilometer, quadratkilometern
hectare: hektar
acre: acre, acres, morgen
IU: internationale einheit, internationale einheiten, internationalen einheiten, internationaler einheiten
IU: i.e., ie, i . e ., i . e
byte: byte, bytes
kB: kilobyte, kilobytes
MB: megabyte, megabytes
GB: gigabyte, gigabytes
U: einheit, einheiten
mol: mol
mmol: millimol
µmol: mikromol
nmol: nanomol
mEq: milliäquivalent, milliäquivalente
kcal: kalorie, kalorien, kilokalorie, kilokalorien
kJ: kilojoule
J: joule
mmHg: millimeter quecksilbersäule, millimeter quecksilber, mm quecksilbersäule, mm hg, mmhg
kPa: kilopascal
Hz: hertz
kHz: kilohertz
MHz: megahertz
Gy: gray
mGy: milligray
Sv: sievert
mSv: millisievert
µSv: mikrosievert
MBq: megabecquerel
W: watt
V: volt
kW: kilowatt
dB: dezibel
oz: unze, unzen
bpm: schläge pro minute, schlägen pro minute, schläge in der minute
mph: meilen pro stunde
°C: grad celsius, ° c, celsius
°F: grad fahrenheit, ° f, fahrenheit
°: grad, °
dpt: dioptrie, dioptrien
tsp: teelöffel, teelöffeln, tl
tbsp: esslöffel, esslöffeln, el
cup: tasse, tassen
glass: glas, gläser, gläsern
drop: tropfen
puff: hub, hübe, hüben, sprühstoß, sprühstöße, sprühstößen
tablet: tablette, tabletten, pille, pillen
capsule: kapsel, kapseln
ampoule: ampulle, ampullen
sachet: beutel, beuteln
suppository: zäpfchen
€: euro
$: dollar
Pfund: pfund
CHF: franken
ms: millisekunde, millisekunden
second: sekunde, sekunden, sek
minute: minute, minuten, min
quarterhour: viertelstunde, viertelstunden
halfhour: halbstunde
hour: stunde, stunden, std
day: tag, tage, tagen, tages, tags
week: woche, wochen
month: monat, monate, monaten, monats, mon
quarter: quartal, quartale, quartalen, vierteljahr, vierteljahre, vierteljahren
halfyear: halbjahr, halbjahre, halbjahren, halbjahres
year: jahr, jahre, jahren, jahres
decade: jahrzehnt, jahrzehnte, jahrzehnten, jahrzehnts, dekade, dekaden
century: jahrhundert, jahrhunderte, jahrhunderten, jahrhunderts
millennium: jahrtausend, jahrtausende, jahrtausenden
"""

FORMS = frozenset("tsp tbsp cup glass drop puff tablet capsule ampoule sachet suppository".split())
"""Units that count pieces or spoons."""
MONEY = frozenset("€ $ £ CHF Pfund".split())
ALIKE = frozenset(
    (frozenset(("°", "°C")), frozenset(("°", "°F")), frozenset(("U", "IU")), frozenset(("lb", "Pfund")),
     frozenset(("£", "Pfund")), frozenset(("tablet", "capsule")), frozenset(("cup", "glass")),
     frozenset(("ml", "cm³")), frozenset(("puff", "drop")))
)  # fmt: skip
"""Units that may stand for each other."""
TIMES = frozenset("second minute hour day week month year decade century".split())
PERIODS = TIMES | frozenset(("fortnight", "quarter", "halfyear"))

STANDARD = {
    "kg/m²": r"\bbmi\b|body mass|body-mass|mass index",
    "mmHg": r"blood pressure|blutdruck|systolic|diastolic|hypertens|systolisch|diastolisch",
    "bpm": r"\bpulse|heart rate|puls\b|herzfrequenz",
    "mg/dl": r"cholesterol|glucose|blood sugar|\bldl\b|\bhdl\b|triglycerid|creatinin|cholesterin|blutzucker",
    "mmol/l": r"cholesterol|glucose|blood sugar|\bldl\b|\bhdl\b|triglycerid|potassium|sodium|hba1c|blutzucker",
    "%": r"hba1c|a1c\b|hematocrit|haematocrit|visual acuity|eyesight|sehschärfe",
    "dpt": r"short-?sighted|near-?sighted|far-?sighted|myopi|glasses|lens|kurzsichtig|weitsichtig|brille",
    "dB": r"\bnoise|\bloud|hearing|lärm|laut|hör",
    "‰": r"alcohol|alkohol",
    "ng/ml": r"\bpsa\b|vitamin d",
}
"""Units that are understood with what is measured, and words for that in English or German."""
