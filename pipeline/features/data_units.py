"""Units of measurement and of time: symbols are the same in all languages, names are each language's own.

One unit a line: its value, then its symbols and names. Symbols are told apart by case where lower case means
something else.
"""

from __future__ import annotations

SYMBOLS = """
kg: kg
g: g, gm
mg: mg
µg: µg, μg, mcg, ug
ng: ng
pg: pg
l: l, L, ltr
dl: dl, dL
cl: cl
ml: ml, mL, cc
km: km
m: m
cm: cm
mm: mm
µm: µm, μm
nm: nm
IU: IU, iu, IE, I.U.
U: U
mol: mol
mmol: mmol
µmol: µmol, μmol
nmol: nmol
pmol: pmol
mEq: mEq
kcal: kcal, cal, Cal
kJ: kJ, kj
mmHg: mmHg, mmhg
kPa: kPa
Hz: Hz
Gy: Gy
mSv: mSv
Sv: Sv
W: W
V: V
oz: oz
lb: lb, lbs
ft: ft
mph: mph
°C: °C, ℃
°F: °F, ℉
ppm: ppm
€: €, EUR
$: $, USD
£: £, GBP
"""

EN = """
kg: kilogram, kilogramme, kilo
g: gram, gramme
mg: milligram, milligramme
µg: microgram, microgramme
ng: nanogram
l: liter, litre
dl: deciliter, decilitre
cl: centiliter
ml: milliliter, millilitre, cubic centimeter
km: kilometer
m: meter, metre
cm: centimeter, centimetre
mm: millimeter, millimetre
µm: micrometer
nm: nanometer
IU: international unit
U: unit
mol: mole
mmol: millimole
kcal: calorie, kilocalorie
kJ: kilojoule
mmHg: millimeter of mercury
Gy: gray unit
mSv: millisievert
oz: ounce
lb: pound
ft: foot unit, foot
inch: inch
bpm: bpm, beat per minute
mile: mile
pint: pint
°C: degree celsius, degree centigrade, degree c
°F: degree fahrenheit, degree f
°: degree, °
€: euro
$: dollar
£: pound sterling
tsp: teaspoon, tsp, teaspoonful
tbsp: tablespoon, tbsp, tablespoonful
cup: cup
glass: glass
"""

EN_TIME = """
second: second unit, sec
minute: minute, min, mins
hour: hour, hr, hrs, h
day: day
week: week, wk, wks
fortnight: fortnight
month: month, mth, mths
quarter: quarter year
year: year, yr, yrs
decade: decade
century: century
"""

EN_PERIODS = """
day: daily, per day, every day, each day, each and every day, day by day, on a daily basis, dly
week: weekly, per week, every week, each week, each and every week, on a weekly basis
month: monthly, per month, every month, each month, on a monthly basis
year: yearly, annually, annual, per year, every year, each year, per annum, once yearly
hour: hourly, per hour, every hour, each hour
minute: per minute, every minute
second: per second
night: nightly, per night, every night, each night, each and every night
fortnight: every fortnight, fortnightly, per fortnight
"""

DE = """
kg: Kilogramm, Kilo
g: Gramm
mg: Milligramm
µg: Mikrogramm
ng: Nanogramm
l: Liter, Litern
dl: Deziliter
ml: Milliliter
km: Kilometer, Kilometern
m: Meter, Metern
cm: Zentimeter, Zentimetern
mm: Millimeter, Millimetern
nm: Nanometer
IU: Internationale Einheit, Internationale Einheiten, Internationalen Einheiten
U: Einheit, Einheiten
kcal: Kalorie, Kalorien, Kilokalorie, Kilokalorien
kJ: Kilojoule
Gy: Gray
mSv: Millisievert
°C: Grad Celsius
°F: Grad Fahrenheit
°: Grad, °
€: Euro
tsp: Teelöffel, TL
tbsp: Esslöffel, EL
cup: Tasse, Tassen
glass: Glas, Gläser
"""

DE_TIME = """
second: Sekunde, Sekunden
minute: Minute, Minuten, Min
hour: Stunde, Stunden, Std
day: Tag, Tage, Tagen, Tages
week: Woche, Wochen
month: Monat, Monate, Monaten, Monats
quarter: Quartal, Quartale, Vierteljahr
year: Jahr, Jahre, Jahren, Jahres
decade: Jahrzehnt, Jahrzehnte, Jahrzehnten
century: Jahrhundert, Jahrhunderte
"""

DE_PERIODS = """
day: täglich, am Tag, pro Tag, jeden Tag
week: wöchentlich, pro Woche, in der Woche, jede Woche, die Woche
month: monatlich, im Monat, pro Monat, jeden Monat
year: jährlich, im Jahr, pro Jahr, jedes Jahr
hour: stündlich, pro Stunde, jede Stunde, in der Stunde
minute: pro Minute, in der Minute
night: pro Nacht, jede Nacht
"""

EN_MONTHS = (
    "january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, "
    "october oct, november nov, december dec"
)
DE_MONTHS = (
    "januar jänner jan, februar feb, märz, april apr, mai, juni jun, juli jul, august aug, september sep sept, "
    "oktober okt, november nov, dezember dez"
)

EN_TIMES = """
morning: morning, breakfast time
midday: noon, midday, lunchtime
afternoon: afternoon
evening: evening
dawn: dawn, daybreak, sunrise
dusk: dusk, nightfall, sunset
yesterday: ~yesterday
tonight: ~tonight
tomorrow: ~tomorrow
bedtime: bedtime, go to bed, go to sleep, before bed
night: night, overnight, at night time, nighttime
midnight: midnight
meal: meal, food, eat, mealtime
breakfast: breakfast
lunch: lunch
dinner: dinner, supper, evening meal, dinnertime, dinner time, suppertime
empty stomach: empty stomach, fast, fasted, fasting, nothing to eat
full stomach: full stomach
monday: monday
tuesday: tuesday
wednesday: wednesday
thursday: thursday
friday: friday
saturday: saturday
sunday: sunday
weekend: weekend
weekday: weekday, working day
spring: springtime
summer: summer
autumn: autumn
winter: winter
weekly rhythm: alternate day
"""

DE_TIMES = """
morning: morgens, am Morgen, Morgen
midday: mittags, am Mittag, Mittag
afternoon: nachmittags, am Nachmittag, Nachmittag
evening: abends, am Abend, Abend
bedtime: vor dem Schlafengehen, Schlafengehen
night: nachts, in der Nacht, Nacht, über Nacht
meal: Mahlzeit, Mahlzeiten, Essen
breakfast: Frühstück
lunch: Mittagessen
dinner: Abendessen
empty stomach: nüchtern, auf nüchternen Magen
"""
