"""People who are not to be taken for one another (notation: see `pipeline.checks.polarity.tables`)."""

from __future__ import annotations

AXES = """
woman, female, ~lady, ~girl, ~mother, ~wife, ~daughter, ~sister, ~actress, ~grandmother, ~widow, ~queen, ~aunt,
    ~pregnant, ~maternal, ~gynecologist = -Frau, frauen*, weiblich+, ~Patientin, ~Patientinnen, ~-Mädchen, ~-Dame,
    ~-Mutter, ~mütter*, ~Schwangere, ~Schwangeren, ~-innen, ~-Tochter, ~feminin+, ~-Schwester, ~-Gattin, ~Müttern,
    ~-Witwe
man, male, ~gentleman, ~boy, ~father, ~husband, ~son, ~brother, ~guy, ~king, ~uncle, ~grandfather, ~people, ~human,
    ~mankind, ~paternal = -Mann, -Männer, männer*, männlich+, ~-Junge, ~-Herr, ~-Vater, ~väter*, ~-Sohn, ~maskulin+,
    ~-Mensch, ~-Bruder, ~Kerl, ~-Gatte, ~Soldat, ~Söhne, ~Typ

girl, ~daughter, ~young woman, ~female = -Mädchen, ~-Tochter, ~-Töchter, ~junge Frau, ~junge Frauen, ~weiblich+,
    ~Mädels
boy, ~son, ~lad, ~young man, ~male = Junge, Buben, ~-Sohn, ~-Söhne, ~junge Männer, ~junger Mann, ~männlich+, ~jungen,
    ~Knabe, ~Knaben, ~Jungs, ~Kerl

daughter, ~girl = -Tochter, -Töchter, -Töchtern, ~Mädchen
son, ~boy = -Sohn, -Söhne, -Söhnen, ~Junge, ~Jungen

sister, ~sibling = Schwester, ~-Schwester, ~Geschwister
brother, ~sibling = Bruder, Brüder, Brüdern, ~-Bruder, ~Geschwister, ~Gebrüder

wife, ~spouse, ~woman, ~married = -Ehefrau, -Gattin, ~-Frau, ~verheiratet+
husband, ~spouse, ~man, ~married = -Ehemann, -Ehemänner, -Gatte, ~-Mann, ~Männer, ~verheiratet+

grandmother = -Großmutter, -Oma, ~-Großmütter
grandfather = -Großvater, -Opa, ~-Großväter

aunt = -Tante
uncle = -Onkel

adult, grown up, ~man, ~woman, ~people, ~mother, ~father, ~parent, ~person = erwachsen+, erwachsenen*, ~volljährig+,
    ~-Frau, ~Männer, ~Mann, ~ausgewachsen+, ~Menschen, ~Eltern, ~Mutter, ~Vater
=child, child, children, young child, small child, little child, childhood, pediatric, paediatric, ~kid, ~toddler,
    ~infant, ~baby, ~young, ~schoolchild, ~daughter, ~son, ~boy, ~girl, ~newborn, ~adolescent, ~teenager,
    ~schoolchildren = -Kind, -Schulkind, -Kleinkind, kinder*, kindes*, kindlich+, ~-Nachwuchs, ~Kids, ~Baby, ~Babys,
    ~Säugling, ~pädiatrisch+, ~Kinderärztin, ~-Sohn, ~-Tochter, ~-Schüler, ~minderjährig+, ~Junge, ~-Mädchen, ~klein*
=baby, baby, babies, infant, newborn, infancy, neonatal, neonate, ~toddler, ~child, ~birth = -Baby, -Säugling,
    -Neugeborene, -Neugeborenen, neugeboren+, säuglings*, baby*, neugeborenen*, ~-Kind, ~-Kleinkind, ~kinder*,
    ~Nachwuchs, ~kindlich+, ~klein*, ~neonatal+, ~-Kinder
teenager, adolescent, adolescence, teen, ~young, ~youth, ~young people, ~juvenile, ~puberty, ~teenage = jugendlich+,
    -Teenager, teenager*, jugend*, ~-Jugend, ~jung+, ~-Pubertät, ~pubertär+, ~heranwachsend+, ~Halbwüchsige, ~-Kind,
    ~kinder*, ~-Schüler, ~Mädchen, ~Jungen, ~minderjährig+, ~Adoleszenz, ~Junge
elderly, senior, older people, older adult, older person, old people, older patient, old age, ~older, ~aged, ~=old,
    ~age, ~pensioner, ~retired, ~geriatric = -Senior, -Seniorin, senioren*, ältere Menschen, älteren Menschen, älterer
    Menschen, alte Menschen, alten Menschen, ~älter+, ~ält+, ~alt+, ~hochbetagt+, ~betagt+, ~-Rentner, ~-Alter,
    ~alters*, ~-Greis, ~hoh+, ~geriatrisch+, ~leitend+, ~erfahren+, ~ranghoch+

pregnant, pregnancy, expectant, trimester, ~gestational, ~expecting, ~conceive, ~antenatal = schwanger+,
    -Schwangerschaft, schwangerschafts*, schwangere*, -Trimenon, ~werdend+, ~pränatal+, ~empfangen, ~gestations*
breastfeeding, breastfeed, breast feed, breast feeding, lactating, lactation, nursing mother, ~nursing, ~nurse,
    ~breast milk = stillen/, -Stillzeit, stillend+, still*, ~Muttermilch, ~Laktation, ~gestillt+, ~-Pflege, ~stille

doctor, physician, ~surgeon, ~gp, ~medic, ~specialist, ~medical, ~dr = -Arzt, -Ärztin, -Ärzte, -Ärzten, -Ärztinnen,
    Ärztinnen und Ärzte, Ärzte und Ärztinnen, Ärztinnen und Ärzten, Ärztin oder Arzt, Arzt oder Ärztin, ~ärztlich+,
    ~arzt*, ~ärzte*, ~-Mediziner, ~dr, ~medizinisch+, ~Doktor, ~Praxis, ~-Chirurg
nurse, nursing staff, ~nursing, ~caregiver, ~carer = Krankenschwester, Krankenpfleger, Krankenpflegerin,
    Pflegefachkraft, Pflegekraft, Pflegekräfte, Pflegefachkräfte, ~-Pflege, ~Schwester, ~Pflegepersonal, ~pflege*,
    ~pflegend+, ~-Pfleger
pharmacist, ~pharmacy, ~chemist = -Apotheker, -Apothekerin, ~-Apotheke, ~pharmazeutisch+
patient, ~sufferer, ~person, ~people, ~participant, ~case = -Patient, -Patientin, Patientinnen
    und Patienten, Patienten und Patientinnen, ~-Person, ~-Mensch, ~-Erkrankte,
    ~-Erkrankten, ~-Betroffene, ~-Betroffenen, ~-Kranke, ~-Kranken, ~sie, ~ihnen, ~ihr, ~man, ~wer, ~jemand, ~-Fall,
    ~-Teilnehmer, ~-Frau, ~-Kind, ~Teilnehmende, ~alle, ~Behandelte, ~Behandelten,
    ~-Leute, ~auf|klären/, ~informieren/, ~beraten/berät/beriet/beraten, ~untersuchen/, ~fragen/, ~verschreiben,
    ~verordnen, ~behandeln/, ~empfehlen/empfiehlt/empfahl/empfohlen, ~erklären/
midwife, midwives = -Hebamme, -Geburtshelfer, -Geburtshelferin

parent, ~mother, ~father, ~parental, ~family = Eltern, ~-Mutter, ~-Vater, ~-Elternteil, ~elterlich+, ~eltern*
child, ~kid, ~son, ~daughter, ~baby, ~infant = -Kind, ~kinder*, ~-Sohn, ~-Tochter, ~Baby, ~kindlich+, ~Säugling,
    ~-Kinder

employee, ~worker = ~-Arbeitnehmer, ~-Angestellte, ~-Beschäftigte, ~-Mitarbeiter
patient = ~-Patient, ~-Patientin

human, people, person, ~man, ~woman, ~patient, ~child, ~individual = -Mensch, menschlich+, -Person, ~-Leute,
    ~-Personen, ~human*, ~-Frau, ~-Patient, ~mensch*, ~persönlich+, ~jemand, ~wer, ~-Männer, ~-Kinder
animal, livestock, ~pet, ~wildlife, ~veterinary, ~dog, ~cat, ~cattle, ~bird, ~sheep, ~pig, ~poultry = -Tier,
    tierisch+, tier*, ~-Haustier, ~-Vieh, ~-Hund, ~-Katze, ~-Rind

baby, babies, infant, newborn, infancy, neonate, ~child, ~birth, ~little, ~first month, ~small = -Baby, -Säugling,
    -Neugeborene, -Neugeborenen, neugeboren+, säuglings*, baby*, ~kleinst*, ~-Kind, ~klein*, ~Kleinste
toddler, ~young child, ~small child, ~little child, ~preschool, ~child, ~infant, ~baby = -Kleinkind, ~-Baby, ~klein+,
    ~-Kind, ~kleinkind*
schoolchild, schoolchildren, school child, school age, schoolkid, school aged, ~pupil, ~student, ~school = -Schulkind,
    schulkind*, ~-Schüler, ~schulpflichtig+, ~schul*, ~-Schule

girl, boy, schoolgirl, schoolboy, ~young woman, ~young man, ~young, ~teenager, ~adolescent, ~child, ~daughter, ~son,
    ~kid, ~youth = -Mädchen, -Junge, -Buben, Jungs, ~junge+, ~jung+, ~Jugend, ~jugendlich+, ~-Kind, ~-Tochter, ~-Sohn,
    ~Söhne, ~Töchter, ~-Schüler, ~-Schülerin
woman, man, ~lady, ~gentleman, ~female, ~male, ~mother, ~father, ~people, ~wife, ~husband, ~guy, ~girlfriend,
    ~boyfriend, ~adult, ~couple, ~person = -Frau, -Mann, -Männer, Frauen und Männer!, Männer und Frauen!, Männern und
    Frauen!, Männern und Frauen!, ~-Dame, ~-Herr, ~-Mutter, ~-Vater, ~Freundin, ~Freund, ~erwachsen+, ~-Mensch,
    ~-Leute, ~frauen*, ~männer*, ~weiblich+, ~männlich+

employee, staff, worker, caregiver, care worker, ~nurse, ~team, ~colleague, ~personnel, ~professional, ~work, ~carer,
    ~doctor, ~workforce = Mitarbeiter, Mitarbeiterin, Mitarbeiterinnen, Mitarbeitern, Mitarbeitende, Mitarbeitenden,
    -Angestellte, -Angestellten, -Beschäftigte, -Beschäftigten, -Personal, -Pflegekraft, -Pflegekräfte,
    -Pflegekräften, -Arbeitnehmer, ~-Fachkraft, ~-Fachkräfte, ~-Arbeiter, ~-Kräfte, ~-Helfer, ~-Mitarbeiter, ~arbeit+,
    ~-Pflege, ~Team, ~Kollege, ~Kollegen, ~Belegschaft, ~Bedienstete, ~tätig+
visitor, ~guest, ~attendee, ~visit, ~tourist = -Besucher, -Besucherin, -Besucherinnen, ~-Gast, ~Gäste, ~-Besuch,
    ~Touristen, ~besuchen/
resident, inhabitant, ~citizen, ~dweller, ~population, ~local = -Bewohner, -Bewohnerin, -Bewohnerinnen, -Bewohnern,
    -Einwohner, -Einwohnerin, ~-Bürger, ~Bevölkerung, ~-Anwohner, ~lebend+, ~wohnen/
relative, family member, next of kin, ~family, ~kin, ~caregiver, ~parent, ~loved one, ~close = -Angehörige,
    -Angehörigen, -Verwandte, -Verwandten, ~-Familie, ~-Familienmitglied, ~Eltern, ~-Mitglied

people with, patient with, person with, woman with, man with, child with, those with, anyone with, adult with =
    Menschen mit, Personen mit, Patienten mit, Patientinnen mit, Betroffene mit, Betroffenen mit, Frauen mit, Männer
    mit, Männern mit, Kinder mit, Kindern mit, Erwachsene mit, Erwachsenen mit, ~wer, ~-Kranke, ~-Patienten,
    ~erkrankt+, ~-Diabetiker
people without, patient without, person without, woman without, man without, child without, those without, people with
    no, patient with no, person with no, woman with no, man with no, child with no, those with no, people with
    neither, ~not have, ~un, ~free, ~no = Menschen ohne, Personen ohne, Patienten ohne, Patientinnen ohne, Betroffene
    ohne, Betroffenen ohne, Frauen ohne, Männer ohne, Männern ohne, Kinder ohne, Kindern ohne, Erwachsene ohne,
    Erwachsenen ohne, ~kein, ~keine, ~keinen

traveler, traveller, tourist, ~visitor, ~travel, ~guest, ~passenger = -Reisende, -Reisenden, -Tourist, -Touristin,
    ~reise*, ~-Besucher, ~reisen/, ~-Urlauber, ~-Gast
local people, locals, native, ~local, ~resident, ~inhabitant = Einheimische, Einheimischen, ~-Bewohner, ~-Einwohner
"""
