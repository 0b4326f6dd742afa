"""Phrases to plant in translations: `English | German | wrong German; wrong German …`, under `# category`."""

PHRASES = """
# dose
20 mg once a day | 20 mg einmal am Tag | 20 g einmal am Tag; 200 mg einmal am Tag; 20 µg einmal am Tag
400 µg a day | 400 µg am Tag | 400 mg am Tag; 40 µg am Tag
400 mcg a day | 400 µg am Tag | 400 mg am Tag; 400 g am Tag
0.5 mg per kilogram | 0,5 mg pro Kilogramm | 5 mg pro Kilogramm; 0,5 g pro Kilogramm; 0,5 mg pro Gramm
1.5 g a day | 1,5 g am Tag | 15 g am Tag; 1,5 mg am Tag
2.5 ml | 2,5 ml | 25 ml; 2,5 l
500 mg tablets | Tabletten zu 500 mg | Tabletten zu 500 µg; Tabletten zu 50 mg
1,000 IU of vitamin D | 1000 I. E. Vitamin D | 1000 mg Vitamin D; 100 I. E. Vitamin D; 10.000 I. E. Vitamin D
two tablets | zwei Tabletten | drei Tabletten; eine Tablette; zwanzig Tabletten
half a tablet | eine halbe Tablette | eine Tablette; zwei Tabletten
10 drops | 10 Tropfen | 10 Tabletten; 100 Tropfen
5 mg/dl | 5 mg/dl | 5 g/dl; 5 mg/l; 50 mg/dl
# unit
about 3 cm | etwa 3 cm | etwa 3 mm; etwa 3 m
more than 38 °C | mehr als 38 °C | mehr als 38 °F
about 2 liters of water | etwa 2 Liter Wasser | etwa 2 Milliliter Wasser; etwa 2 Gläser Wasser
5 kilograms | 5 Kilogramm | 5 Gramm; 5 Pfund
below 140 mmHg | unter 140 mmHg | unter 140 kPa; unter 14 mmHg
about 30 grams of fiber | etwa 30 Gramm Ballaststoffe | etwa 30 Milligramm Ballaststoffe
at least 10 kilometers away | mindestens 10 Kilometer entfernt | mindestens 10 Meter entfernt
100 kcal | 100 kcal | 100 kJ; 100 cal
# duration
for three weeks | drei Wochen lang | drei Monate lang; drei Tage lang; zwei Wochen lang
for six months | sechs Monate lang | sechs Wochen lang; sechs Jahre lang
after about 10 days | nach etwa 10 Tagen | nach etwa 10 Wochen; nach etwa 10 Stunden
within 24 hours | innerhalb von 24 Stunden | innerhalb von 24 Tagen; innerhalb von 48 Stunden
within the first five years | in den ersten fünf Jahren | in den ersten fünf Monaten
for half an hour | eine halbe Stunde lang | eine Stunde lang; einen halben Tag lang
a few days later | einige Tage später | einige Wochen später; einige Jahre später
for 3 to 6 months | 3 bis 6 Monate lang | 3 bis 6 Wochen lang; 3 bis 9 Monate lang; 3 Monate lang
every 15 minutes | alle 15 Minuten | alle 15 Stunden; alle 50 Minuten
in the last two months of pregnancy | in den letzten zwei Monaten der Schwangerschaft | in den letzten zwei Wochen der Schwangerschaft
# frequency
once a day | einmal am Tag | zweimal am Tag; einmal in der Woche; einmal im Monat
twice a day | zweimal täglich | dreimal täglich; einmal täglich; zweimal wöchentlich
three times a week | dreimal pro Woche | dreimal pro Tag; viermal pro Woche
every day | jeden Tag | jede Woche; jeden zweiten Tag
every other day | jeden zweiten Tag | jeden Tag; jeden dritten Tag
every 6 hours | alle 6 Stunden | alle 8 Stunden; alle 6 Tage
every two weeks | alle zwei Wochen | alle zwei Tage; jede Woche; zweimal pro Woche
weekly | wöchentlich | täglich; monatlich
once a month | einmal im Monat | einmal im Jahr; zweimal im Monat
once a year | einmal im Jahr | einmal im Monat; einmal pro Woche
up to four times a day | bis zu viermal am Tag | mindestens viermal am Tag; bis zu viermal in der Woche
daily | täglich | wöchentlich; stündlich
# time
at 8 a.m. | um 8 Uhr | um 20 Uhr; um 9 Uhr
at 8 p.m. | um 20 Uhr | um 8 Uhr; um 22 Uhr
between 8 a.m. and 6 p.m. | zwischen 8 und 18 Uhr | zwischen 8 und 16 Uhr; zwischen 8 und 6 Uhr; zwischen 6 und 18 Uhr
at 2:30 p.m. | um 14:30 Uhr | um 14:50 Uhr; um 2:30 Uhr; um 12:30 Uhr
at noon | um 12 Uhr | um 24 Uhr; um Mitternacht
in the morning | am Morgen | am Abend; in der Nacht
in the evening | am Abend | am Morgen; am Mittag
# date
January 23, 2024 | 23. Januar 2024 | 23. Juni 2024; 32. Januar 2024; 23. Januar 2042; 22. Januar 2024
March 4, 2023 | 4. März 2023 | 3. April 2023; 4. Mai 2023; 4. März 2022
as of 05/06/2024 | Stand: 6. Mai 2024 | Stand: 6. Juni 2024; Stand: 6. Mai 2014
in October 2019 | im Oktober 2019 | im August 2019; im Oktober 2018
in the spring of 2020 | im Frühjahr 2020 | im Herbst 2020; im Frühjahr 2022
on Monday | am Montag | am Mittwoch; am Sonntag
# share
1 out of 10 people | 1 von 10 Menschen | 1 von 100 Menschen; 10 von 10 Menschen
about 28 out of 100 women | etwa 28 von 100 Frauen | etwa 82 von 100 Frauen; etwa 28 von 1000 Frauen
one in four people | jeder vierte Mensch | jeder dritte Mensch; vier Menschen
about half of all people | etwa die Hälfte aller Menschen | etwa ein Drittel aller Menschen; etwa zwei Drittel aller Menschen
a third of all people | ein Drittel aller Menschen | ein Viertel aller Menschen; die Hälfte aller Menschen
about 3% | etwa 3 % | etwa 30 %; etwa 3 ‰; etwa 0,3 %
0.1 to 1% | 0,1 bis 1 % | 0,1 bis 10 %; 1 bis 1 %; 0.1 bis 1 %
between 20 and 30 percent | zwischen 20 und 30 Prozent | zwischen 20 und 50 Prozent; zwischen 12 und 30 Prozent
twice as many | doppelt so viele | halb so viele; dreimal so viele
fewer than 1 in 1,000 | weniger als 1 von 1000 | weniger als 1 von 100; mehr als 1 von 1000; weniger als 1 von 1,000
3 to 5 out of 1,000 children | 3 bis 5 von 1000 Kindern | 3 bis 5 von 10.000 Kindern; 5 von 1000 Kindern
more than 12,500 people | mehr als 12.500 Menschen | mehr als 12,5 Menschen; mehr als 1.250 Menschen; mehr als 12,500 Menschen
# bound
at least 3 hours before | mindestens 3 Stunden vorher | höchstens 3 Stunden vorher; mindestens 3 Stunden nachher
at most 4 tablets | höchstens 4 Tabletten | mindestens 4 Tabletten
no more than 2 glasses | höchstens 2 Gläser | mindestens 2 Gläser; mehr als 2 Gläser
up to 3 months | bis zu 3 Monate | mindestens 3 Monate; ab 3 Monaten
more than 5 days | mehr als 5 Tage | weniger als 5 Tage; höchstens 5 Tage
less than 2 weeks | weniger als 2 Wochen | mehr als 2 Wochen; mindestens 2 Wochen
people over the age of 65 | Menschen über 65 Jahre | Menschen unter 65 Jahren
children under the age of 5 | Kinder unter 5 Jahren | Kinder über 5 Jahre; Kinder ab 5 Jahren
after the age of 50 | nach dem 50. Lebensjahr | vor dem 50. Lebensjahr
within 3 days | innerhalb von 3 Tagen | nach 3 Tagen; frühestens nach 3 Tagen
before meals | vor dem Essen | nach dem Essen; zum Essen
after surgery | nach der Operation | vor der Operation; ohne Operation
before and after treatment | vor und nach der Behandlung | vor der Behandlung
from the age of 12 | ab 12 Jahren | bis 12 Jahre; unter 12 Jahren
# negation
not during pregnancy | nicht in der Schwangerschaft | in der Schwangerschaft; nur in der Schwangerschaft
never on an empty stomach | nie auf nüchternen Magen | immer auf nüchternen Magen; auf nüchternen Magen
no side effects are known | Nebenwirkungen sind nicht bekannt | Nebenwirkungen sind bekannt
without a prescription | ohne Rezept | mit Rezept; nur auf Rezept
without alcohol | ohne Alkohol | mit Alkohol
unless the pain gets worse | außer die Schmerzen nehmen zu | wenn die Schmerzen zunehmen
not recommended for children | für Kinder nicht empfohlen | für Kinder empfohlen
this is safe for children | das ist für Kinder unbedenklich | das ist für Kinder bedenklich; das ist für Kinder nicht unbedenklich
only if necessary | nur wenn nötig | nur wenn unnötig
it cannot be ruled out | es lässt sich nicht ausschließen | es lässt sich ausschließen
it is not contagious | es ist nicht ansteckend | es ist ansteckend
it is contagious | es ist ansteckend | es ist nicht ansteckend; es ist kaum ansteckend
this rarely happens | das kommt selten vor | das kommt häufig vor; das kommt oft vor
it is impossible to tell | das lässt sich unmöglich sagen | das lässt sich möglicherweise sagen; das lässt sich leicht sagen
sugar-free | zuckerfrei | zuckerhaltig; mit Zucker
it does not help | das hilft nicht | das hilft
there is hardly any risk | es gibt kaum ein Risiko | es gibt ein Risiko; es gibt ein hohes Risiko
# opposite
increases the risk | erhöht das Risiko | senkt das Risiko; verringert das Risiko
lowers blood pressure | senkt den Blutdruck | erhöht den Blutdruck; steigert den Blutdruck
relieves the pain | lindert die Schmerzen | verstärkt die Schmerzen; verursacht die Schmerzen
prevents bleeding | verhindert Blutungen | verursacht Blutungen; fördert Blutungen
slows tumor growth | bremst das Tumorwachstum | beschleunigt das Tumorwachstum; fördert das Tumorwachstum
a benign tumor | ein gutartiger Tumor | ein bösartiger Tumor
high blood pressure | hoher Blutdruck | niedriger Blutdruck
low blood sugar | niedriger Blutzucker | hoher Blutzucker
an overactive thyroid | eine Schilddrüsenüberfunktion | eine Schilddrüsenunterfunktion
a deficiency | ein Mangel | ein Überschuss
in hospital | stationär | ambulant
the left lung | die linke Lunge | die rechte Lunge
the upper jaw | der Oberkiefer | der Unterkiefer
stop taking it | setzen Sie es ab | nehmen Sie es weiter; setzen Sie es fort
acute pain | akute Schmerzen | chronische Schmerzen
type 1 diabetes | Typ-1-Diabetes | Typ-2-Diabetes
the symptoms get worse | die Beschwerden nehmen zu | die Beschwerden nehmen ab; die Beschwerden lassen nach
you may need an operation | eventuell ist eine Operation nötig | eventuell ist eine Operation unnötig
the test is positive | der Test ist positiv | der Test ist negativ
it is harmless | es ist harmlos | es ist gefährlich; es ist schädlich
# drug
for example tamoxifen | zum Beispiel Tamoxifen | zum Beispiel Raloxifen; zum Beispiel Letrozol
for example ibuprofen | zum Beispiel Ibuprofen | zum Beispiel Paracetamol; zum Beispiel Diclofenac
for example acetaminophen | zum Beispiel Paracetamol | zum Beispiel Ibuprofen; zum Beispiel Acetylsalicylsäure
for example aspirin | zum Beispiel Acetylsalicylsäure | zum Beispiel Ibuprofen; zum Beispiel Salicylsäure
for example metformin | zum Beispiel Metformin | zum Beispiel Insulin; zum Beispiel Glibenclamid
for example warfarin | zum Beispiel Warfarin | zum Beispiel Heparin; zum Beispiel Phenprocoumon
for example amoxicillin | zum Beispiel Amoxicillin | zum Beispiel Ampicillin; zum Beispiel Doxycyclin
for example trastuzumab | zum Beispiel Trastuzumab | zum Beispiel Pertuzumab; zum Beispiel Bevacizumab
for example bisoprolol | zum Beispiel Bisoprolol | zum Beispiel Metoprolol; zum Beispiel Ramipril
for example simvastatin | zum Beispiel Simvastatin | zum Beispiel Atorvastatin; zum Beispiel Sitagliptin
for example prednisone | zum Beispiel Prednison | zum Beispiel Prednisolon; zum Beispiel Hydrocortison
for example morphine | zum Beispiel Morphin | zum Beispiel Hydromorphon; zum Beispiel Tramadol
with beta blockers | mit Betablockern | mit Alphablockern; mit ACE-Hemmern
with antibiotics | mit Antibiotika | mit Antimykotika; mit Antikörpern
# acronym
an MRI scan | eine MRT | eine CT; eine MRI
a CT scan | eine CT | eine MRT; ein EKG
an ECG | ein EKG | ein EEG; ein ECG
a BMI of 30 | ein BMI von 30 | ein BMI von 20; ein MBI von 30
the human papillomavirus (HPV) | humane Papillomviren (HPV) | humane Papillomviren (HIV); humane Papillomviren (HPC)
chronic obstructive pulmonary disease (COPD) | chronisch obstruktive Lungenerkrankung (COPD) | chronisch obstruktive Lungenerkrankung (CODP)
a DNA test | ein DNA-Test | ein RNA-Test
the HIV virus | das HI-Virus | das HP-Virus
# contact
info@example.org | info@example.org | info@example.com; infos@example.org
https://example.org | https://example.org | https://example.com; https://exmaple.org
call 112 | wählen Sie die 112 | wählen Sie die 110; wählen Sie die 121
"""  # noqa: E501  # a phrase is a line
