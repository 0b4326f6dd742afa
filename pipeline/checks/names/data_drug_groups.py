"""Groups of drugs: English names = beginnings of German ones ("!": the whole word)."""

from __future__ import annotations

GROUPS = """
antibiotic: antibiotic, antibacterial, antimicrobial = Antibioti, Breitbandantibioti, Breitspektrumantibioti,
    antimikrobiell, antibakteriell, antibiotisch, Antiinfektiv
antiviral: antiviral, virostatic = Virostati, antiviral, Virustati, Antivirali, Virusmittel, Virusmedikament,
    Virenmittel
antifungal: antifungal, antimycotic = Antimykoti, antimykotisch, Pilzmittel, Antipilz
vaccine: vaccine, vaccination, jab, shot, immunisation, immunization, immunise, immunize, vaccinate, vaccinated,
    immunised, immunized, unvaccinated, vaccinating, booster = Impf, impf, geimpft, ungeimpft, Vakzin,
    Immunisierung, immunisier, Auffrisch, Schutzimpf, Nachimpf, Spritze, durchgeimpft
antitoxin: antitoxin, antidote = Antitoxin, Gegengift, Antidot, Gegenmittel
painkiller: painkiller, pain reliever, analgesic, pain medication, pain medicine, pain relief,
    pain killer = Schmerzmittel, Analgeti, Schmerzmedi, schmerzlindernd, schmerzstillend, schmerzhemmend,
    Schmerztablette, Schmerzstill
nsaid: NSAID, anti inflammatory, antiinflammatory, nonsteroidal, anti inflammatories = NSAR, NSAID, Antirheumati,
    Antiphlogisti, entzündungshemm, Entzündungshemm, nichtsteroidal, nicht steroid, antientzündlich
opioid: opioid, opiate, narcotic = Opioid, Opiat, Narkoti, Betäubungsmittel, Rauschgift
steroid: steroid, corticosteroid, cortisone, glucocorticoid = Steroid, Corti, Korti, Glukokorti, Glucocorti, steroid
antidepressant: antidepressant, antidepressive = Antidepressi, antidepressi
antipsychotic: antipsychotic, neuroleptic = Antipsychoti, Neurolepti, antipsychotisch
benzodiazepine: benzodiazepine = Benzodiazepin
sedative: sedative, tranquilizer, tranquillizer, tranquiliser, sleeping pill, sleeping tablet, sleep aid,
    hypnotic = Beruhigungsmittel, Sedativ, Schlafmittel, Schlaftablette, Hypnoti, Tranquil, beruhigend, sedierend
antihistamine: antihistamine = Antihistamin
antacid: antacid, acid blocker, proton pump inhibitor, PPI, PPIs = Antazid, Antacid, Säureblocker,
    Protonenpumpen, PPI, Magensäure, Säurehemmer, säurebindend, säurehemmend
laxative: laxative = Abführ, Laxan, abführend
antidiarrheal: antidiarrheal, antidiarrhoeal = Durchfallmittel, Antidiarrho
antiemetic: antiemetic, anti nausea, anti sickness, antinausea = Antiemeti, Übelkeit
diuretic: diuretic, water tablet, water pill = Diureti, Entwässerung, Wassertablette, harntreibend, entwässernd
beta-blocker: beta blocker, betablocker, beta-blocker = Betablocker, Beta, Betarezeptor
ace-inhibitor: ace inhibitor, ACE = ACE, Angiotensin
sartan: sartan, angiotensin receptor blocker, ARB = Sartan, Angiotensin, AT1
calcium-blocker: calcium channel blocker, calcium antagonist = Calciumantagonist, Kalziumantagonist,
    Kalziumkanal, Calciumkanal, Calcium, Kalzium
statin: statin, cholesterol lowering = Statin, Cholesterinsenk, cholesterinsenkend
anticoagulant: anticoagulant, blood thinner, blood thinning, anticoagulation, anticlotting,
    anti clotting = Gerinnungshemm, Antikoagul, Blutverdünn, blutverdünnend, gerinnungshemm, antikoagul,
    blutgerinnungshemm, Blutgerinnungshemm
antiplatelet: antiplatelet, platelet inhibitor = Thrombozyten, Plättchenhemmer, Blutplättchen, Thrombozytenaggregation
bisphosphonate: bisphosphonate = Bisphosphonat
aromatase-inhibitor: aromatase inhibitor = Aromatasehemmer, Aromataseinhibitor, Aromatase
immunosuppressant: immunosuppressant, immunosuppressive = Immunsuppress, immunsuppress, Immunsupress, immununterdrück
antiepileptic: antiepileptic, anticonvulsant = Antiepilepti, Antikonvuls, krampflösend, Epilepsiemittel
contraceptive: contraceptive pill, contraceptive, birth control, contraception = Verhütung, Antibabypille,
    Kontrazepti, Empfängnisverhütung, empfängnisverhütend, Pille, verhüt
chemotherapy: chemotherapy, chemo, chemotherapeutic, cytostatic = Chemo, Zytostati, Zytotox
radiotherapy: radiotherapy, radiation therapy, radiation treatment, irradiation, radiation = Strahlen, Bestrahl,
    Radio, strahlentherap, bestrahl, Strahlung
immunotherapy: immunotherapy = Immuntherap, Immunther
hormone-therapy: hormone therapy, hormonal therapy, endocrine therapy, hormone treatment,
    hormonal treatment = Hormon, hormon, Endokrin, endokrin, antihormon, Antihormon
anthracycline: anthracycline = Anthrazyklin, Anthracyclin
taxane: taxane = Taxan
bronchodilator: bronchodilator = Bronchodilat, Bronchien, bronchienerweiternd
decongestant: decongestant = abschwellend
expectorant: expectorant = Schleimlöser, schleimlös, Expektoran
antimalarial: antimalarial = Malariamittel, Malariamedik, Antimalaria
"""
