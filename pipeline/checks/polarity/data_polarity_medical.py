"""Poles that exclude each other, of medicine and care (notation: see `pipeline.checks.polarity.tables`)."""

from __future__ import annotations

AXES = """
inpatient, =in =patient, in hospital, in a hospital, in the hospital, hospital stay, hospitalize, hospitalized,
    hospitalization, stay in hospital, overnight stay, ~hospital, ~ward, ~admit, ~admission, ~stationary = stationär+,
    vollstationär+, teilstationär+, ~Krankenhaus, -Bettenstation, ~Klinik, ~-Klinik, ~-Krankenhausaufenthalt, ~Station,
    ~-Krankenhaus, ~krankenhaus*, ~im Krankenhaus
outpatient, =out =patient, ambulatory, ~day case, day surgery, outpatient clinic, ~doctor's office = ambulant+,
    ~-Ambulanz, ~Praxis, ~Sprechstunde, ~tagesklinisch+, ~nichtstationär+

benign, non cancerous, noncancerous, ~not cancerous, ~harmless = gutartig+, benigne+, benign+, ~harmlos+,
    ~Gutartigkeit
malignant, malignancy, cancerous, ~cancer = bösartig+, maligne+, malign+, krebsartig+, ~-Krebs, ~Malignität,
    ~Malignom, ~krebs*

positive = positiv+, ~bejahen/
negative = negativ+

acute, ~sudden, ~severe = akut+, ~plötzlich+, ~schwer+
chronic, chronically, ~long term, ~persistent, ~permanent, ~long lasting = chronisch+, ~dauerhaft+, ~langfristig+,
    ~anhaltend+

hyper* = hyper*, ~-Bluthochdruck, ~-Hochdruck, ~-Überfunktion, ~-Überzuckerung, ~erhöht+, ~über*
hypo* = hypo*, ~-Unterfunktion, ~-Unterzuckerung, ~-Unterkühlung, ~erniedrigt+, ~niedrig+, ~unter*

hypertension, high blood pressure, hypertensive = -Bluthochdruck, hoh+ Blutdruck, zu hoh+ Blutdruck, Hypertonie,
    Hypertension, hypertensiv+, ~hoh+, ~hoch, ~erhöht+, ~-Hochdruck
hypotension, low blood pressure, hypotensive = niedrig+ Blutdruck, Hypotonie, Hypotension, hypotensiv+, ~niedrig+,
    ~-Blutdruckabfall, ~Niedrigdruck

hyperglycemia, high blood sugar, high blood glucose, hyperglycemic, sugar be too high, sugar be high, sugar level be too
    high, sugar level be high, glucose be too high, glucose level be too high = -Überzuckerung, hoh+ Blutzucker, hoh+
    Blutzuckerspiegel, überzuckert+, Hyperglykämie, Hyperglykämien, hyperglykämisch+, ~hoh+, ~erhöht+
hypoglycemia, low blood sugar, low blood glucose, hypoglycemic, sugar be too low, sugar be low, sugar level be too low,
    sugar level be low, glucose be too low, glucose level be too low = -Unterzuckerung, niedrig+ Blutzucker, niedrig+
    Blutzuckerspiegel, unterzuckert+, Hypoglykämie, Hypoglykämien, hypoglykämisch+, ~niedrig+

hyperthyroidism, overactive, hyperactive, overactivity, ~hyperfunction = -Überfunktion, Hyperthyreose, überaktiv+,
    hyperaktiv+, ~überfunktion*, ~Hyperaktivität
hypothyroidism, underactive, underactivity, ~hypofunction = -Unterfunktion, Hypothyreose, unteraktiv+, ~Hashimoto

overweight, obese, obesity = -Übergewicht, übergewichtig+, adipös+, Adipositas, ~fettleibig+, ~Fettleibigkeit
underweight = -Untergewicht, untergewichtig+
normal weight, healthy weight = -Normalgewicht, normalgewichtig+

overdose, overdosage = -Überdosis, -Überdosierung, überdosieren/, ~Überdosen
underdose, underdosage = -Unterdosierung, unterdosieren/

systolic = systolisch+, Systole
diastolic = diastolisch+, Diastole

artery, arterial, coronary artery = -Arterie, arteriell+, ~-Schlagader, ~Koronararterien, ~arterio*, ~Aorta
vein, venous, varicose = -Vene, venös+, venen*, ~-Krampfader

intravenous, intravenously, ~iv, ~infusion, ~drip = intravenös+, ~-Infusion, ~-Tropf
oral, orally, by mouth, ~swallow, ~pill, ~tablet = oral+, ~-Tablette, ~-Mund, ~schlucken/,
    ~ein|nehmen/nimmt/nahm/genommen, ~peroral+
subcutaneous, subcutaneously, under the skin = subkutan+, ~Haut
intramuscular, intramuscularly, into the muscle, ~muscle = intramuskulär+, ~-Muskel
rectal, rectally, ~suppository = rektal+, ~Zäpfchen, ~-After

vaginal, vaginally, ~vagina = vaginal+, ~Scheide, ~scheiden*
cesarean, caesarean, c section = -Kaiserschnitt, ~Sectio

prescription only, prescription drug, prescription medication, prescription medicine, ~prescription, ~prescribe =
    verschreibungspflichtig+, rezeptpflichtig+, ~-Rezept, ~verschrieben+, ~verordnet+
over the counter, ~otc, nonprescription, non prescription, without a prescription, without prescription, ~without a
    doctor's prescription = rezeptfrei+, nicht verschreibungspflichtig+, nicht rezeptpflichtig+, verschreibungsfrei+,
    ~freiverkäuflich+, ~frei verkäuflich+, ~ohne Rezept, ~apothekenpflichtig+, ~frei erhältlich

invasive = invasiv+
noninvasive, non invasive = nichtinvasiv+, nicht invasiv+

contagious, infectious, communicable, ~transmissible = ansteckend+, ~infektiös+, ~übertragbar+, ~Infektion
non contagious, noncontagious, noninfectious, non infectious, non communicable, noncommunicable, ~not contagious =
    nichtansteckend+, nicht ansteckend+, nicht übertragbar+, nichtübertragbar+, nicht infektiös+

curable, cure, ~heal, ~treatable = heilbar+, heilen/, ~-Heilung, ~geheilt+
incurable, ~not curable = unheilbar+, ~nicht heilbar+

reversible = reversibel, reversibl+, ~umkehrbar+
irreversible, permanent = irreversibel, irreversibl+, ~unumkehrbar+, ~dauerhaft+, ~bleibend+, ~permanent+, ~ständig+

symptomatic = symptomatisch+, ~mit Symptomen
asymptomatic, symptom free, ~without symptom, ~no symptom = asymptomatisch+, symptomfrei+, symptomlos+,
    beschwerdefrei+, ~ohne Symptome, ~keine Symptome, ~ohne Beschwerden

healthy, ~well, ~health = gesund+, gesünder+, gesünd+, ~Gesundheit, ~gesundheits*
sick, ill, diseased, unhealthy, ~illness, ~disease = krank+, kränk+, erkrankt+, ungesund+, ~-Krankheit, ~Kranke,
    ~krank*

sterile, ~aseptic, ~disinfected = steril+, keimfrei+
contaminated, ~dirty, ~infected = kontaminiert+, verunreinigt+, verschmutzt+, ~verkeimt+

fertile, ~fertility = fruchtbar+, ~Fruchtbarkeit, ~fertil+
infertile, infertility, sterility = unfruchtbar+, -Unfruchtbarkeit, infertil+, Infertilität, ~kinderlos+

constipation, constipated = -Verstopfung, verstopft+, Obstipation
diarrhea, ~loose stool = -Durchfall, -Durchfälle, -Durchfällen, Diarrhö, Diarrhoe, ~Diarrhöen

=upper, ~top, ~high = obere, oberen, oberer, oberes, oberem, oberarm*, oberschenkel*, oberkörper*, oberkiefer*,
    oberlippe*, oberbauch*, oberlid*, oberlappen*, ~ober*, ~oben, ~hoh+, ~hoch, ~höher+, ~oberhalb, ~oberst+
lower, lower leg!, lower back!, lower arm!, lower jaw!, lower lip!, lower abdomen!, lower body!, lower limb!, lower
    eyelid!, lower lid!, lower part!, lower half!, lower end!, lower lobe!, lower extremity!, lower chest!, lower
    belly!, lower tooth!, lower tract!, lower airway!, lower respiratory!, lower urinary!, lower spine!, ~low =
    untere, unteren, unterer, unteres, unterem, unterarm*, unterschenkel*, unterkörper*, unterkiefer*, unterlippe*,
    unterbauch*, unterleib*, unterlid*, unterlappen*, ~unter, ~unter*, ~unten, ~niedrig+, ~nieder+, ~tief+, ~lumbal+,
    ~-Rücken, ~kreuz*, ~gering+, ~-Bein, ~senken/, ~sinken/sank/gesunken, ~unterst+, ~unterhalb, ~weniger

internal, internally, inner, innermost, ~inside, ~within = innerlich+, intern+, innere, inneren, innerer, inneres,
    innerem, innerst+, ~innen, ~innerhalb, ~innen*
external, externally, outer, outermost, ~exterior, ~outside = äußerlich+, extern+, äußere, äußeren, äußerer, äußeres,
    äußerem, ~äußer+, ~außen, ~außerhalb, ~außen*

bacterium, bacterial, ~antibiotic = -Bakterium, -Bakterien, bakteriell+, bakterien*, ~Erreger
virus, viral = -Virus, -Viren, viral+, virus*, viren*, ~Erreger
fungus, fungal = -Pilz, pilz*, ~Mykose, ~Erreger
parasite, parasitic = -Parasit, parasitär+, ~Wurm, ~Erreger

sensitive, ~sensitivity, ~susceptible = empfindlich+, sensibel, sensibl+, sensitiv+, ~Empfindlichkeit, ~anfällig+
resistant, insensitive, ~resistance, ~immune = resistent+, unempfindlich+, ~-Resistenz, ~multiresistent+, ~immun+

congenital, ~inherited, ~innate, ~hereditary, inborn = angeboren+, ~ererbt+, ~vererbt+, ~erblich+, ~kongenital+
acquired = erworben+

hereditary, inherited, ~genetic = erblich+, vererbt+, ~erb*, ~genetisch+, ~vererben/, ~vererblich+, ~erblich
non hereditary, ~acquired, ~not hereditary = ~erworben+, nicht erblich+, nichterblich+, nicht vererbbar+

conscious, ~awake, ~aware = ~bewusst+, bei Bewusstsein, ~ansprechbar+
unconscious, unconsciousness, ~faint = bewusstlos+, -Bewusstlosigkeit, ~ohnmächtig+, ~Ohnmacht, ~unbewusst+

local anesthetic, local anesthesia, local anaesthetic, local anaesthesia = -Lokalanästhesie, örtliche Betäubung,
    örtlicher Betäubung, lokale Betäubung, lokaler Betäubung, Lokalanästhetikum, ~betäubt+, ~-Betäubung
general anesthetic, general anesthesia, general anaesthetic, general anaesthesia = -Vollnarkose, Allgemeinanästhesie,
    ~-Narkose

fasting, on an empty stomach, empty stomach, ~without food, ~before eating = nüchtern+, auf nüchternen Magen, ~Fasten,
    ~leer+
on a full stomach, full stomach, with food, with a meal, with meal = auf vollen Magen, mit vollem Magen, zum Essen, zu
    den Mahlzeiten, zu einer Mahlzeit, mit dem Essen, zur Mahlzeit, ~nach dem Essen, ~beim Essen

inhale, breathe in, breathing in, inhalation = ein|atmen/, inhalieren/, ~Inhalation, ~Einatmung
exhale, breathe out, breathing out, exhalation = aus|atmen/, ~Ausatmung

swallow = schlucken/, hinunter|schlucken/, herunter|schlucken/, verschlucken/, ~ein|nehmen/nimmt/nahm/genommen,
    ~runter|schlucken/
chew, ~suck = kauen/, zerkauen/, ~kau*, ~lutschen/

crush = zerkleinern/, zerdrücken/, zerstoßen/, zermörsern/, ~zermahlen, ~teilen/, ~quetschen/, ~zerquetschen/
=whole, unchewed = unzerkaut+, ~ganz+, ~als Ganzes, ~im Ganzen, ~gesamt+, ~vollständig+, ~unzerteilt+, ~unzerkleinert+

sitting down, sit, seated, sitting = sitzen/saß/gesessen, im Sitzen, ~setzen/, ~hin|setzen/
stand, standing = ~stehen/stand/gestanden, im Stehen, ~auf|stehen/stand/gestanden, stehend+
lie down, lying down, lying = im Liegen, hin|legen/, liegend+, ~liegen/lag/gelegen

donor, ~donate, ~donation = -Spender, -Spenderin, ~spenden/, ~-Spende
recipient, ~receive = -Empfänger, -Empfängerin, ~empfangen/empfängt/empfing/empfangen,
    ~erhalten/erhält/erhielt/erhalten

mother, maternal, ~mum, ~mom = -Mutter, -Mütter, -Müttern, mütterlich+, mütter*
father, paternal, ~dad = -Vater, -Väter, -Vätern, väterlich+

premature, preterm, ~early, ~too early = ~frühgeboren+, ~Frühgeburt, vorzeitig+, ~früh+, ~Frühchen, ~verfrüht+, ~früh*
late term, post term, overdue, ~delayed = überfällig+, ~übertragen+, verspätet+, ~spät+, ~verzögert+

=arm, ~forearm, ~hand = -Arm, oberarm*, unterarm*, ~-Hand
=leg, ~thigh, ~limb = -Bein, ~-Unterschenkel, ~-Oberschenkel, ~-Fuß

=hand, ~finger, ~palm = -Hand, ~-Hände, ~-Händen, ~hand*, ~-Finger
=foot, =feet, ~toe, ~sole = -Fuß, -Füße, -Füßen, ~fuß*, ~-Zehe

finger, fingertip = -Finger, finger*, ~Daumen
toe = -Zehe, -Zeh, zehen*

eye, eyelid, eyesight, ~ocular, ~ophthalmic = -Auge, augen*, ~-Lid
ear, ~hearing, ~otitis = -Ohr, ohren*, ~ohr*, mittelohr*, ~innenohr*, ~-Ohrentzündung
nose, nasal, nostril, sinus, sinusitis = -Nase, nasen*, Sinusitis, nasal+, ~-Schnupfen
mouth = -Mund, mund*, ~oral+, ~-Maul

elbow = -Ellenbogen, -Ellbogen
knee = -Knie, knie*
shoulder = -Schulter, schulter*
hip = -Hüfte, hüft*
wrist = -Handgelenk, ~hand*
ankle = -Knöchel, -Sprunggelenk, -Fußgelenk

kidney, renal = -Niere, nieren*, renal+, ~niere*
liver, hepatic, ~hepatitis = -Leber, leber*, hepatisch+, ~Hepatitis
lung, pulmonary, ~pneumonia = Lunge, -lunge, lungen*, pulmonal+
heart, cardiac, ~cardiovascular, ~coronary = -Herz, -Herzen, herz*, kardial+, ~Koronar*, ~-Infarkt, ~kardio*
stomach, gastric, ~gastro, ~gastr* = -Magen, -Mägen, magen*, ~-Bauch, ~gastr*
bowel, intestine, intestinal, colon, gut, ~gastrointestinal, ~enteric, ~rectal, ~diarrhea, ~colorectal = -Darm,
    -Därme, -Därmen, darm*, ~magendarm*, Magen Darm, ~-Durchfall, ~intestinal+, ~Verdauung
bladder, ~cystitis, ~blister, ~urinary = -Blase, blasen*, harnblase*
brain, cerebral, ~meningitis, ~stroke, ~skull = -Gehirn, -Hirn, hirn*, gehirn*, ganzhirn*, großhirn*, kleinhirn*,
    schädelhirn*, ~zerebral+
skin, ~dermatologist, ~mucous, ~mucosa = -Haut, haut*, ~dermal+
spleen = -Milz, milz*
pancreas, pancreatic = -Bauchspeicheldrüse, bauchspeicheldrüsen*, ~pankreas*
thyroid = -Schilddrüse, schilddrüsen*
gallbladder, gallstone = -Gallenblase, gallen*
prostate = -Prostata, prostata*
ovary, ovarian = -Eierstock, -Eierstöcke, -Eierstöcken, eierstock*, ~Ovar*
uterus, uterine, womb = -Gebärmutter, gebärmutter*
cervix, cervical cancer = -Gebärmutterhals, gebärmutterhals*, ~gebärmutter*, ~Muttermund
breast, ~chest, ~mammogram, ~thoracic, ~bust = -Brust, -Brüste, -Brüsten, brust*
esophagus, esophageal = -Speiseröhre, speiseröhren*

breast milk, breastfed, breastfeed = -Muttermilch, ~stillen/, ~gestillt+
bottle feed, formula milk, infant formula, bottle fed = -Säuglingsnahrung, -Flaschennahrung, -Flaschenmilch,
    ~Fläschchen, ~-Flasche

active ingredient, ~active = ~aktiv+, ~-Wirkstoff
placebo, inactive = -Placebo, -Plazebo, ~inaktiv+, placebo*, ~Scheinmedikament, ~unwirksam+

radiotherapy, radiation therapy, radiation treatment, ~radiation, ~irradiate = -Strahlentherapie, -Bestrahlung,
    ~bestrahlen/, ~strahlen*, ~Radiotherapie, ~-Therapie
chemotherapy = -Chemotherapie, ~chemo*, ~-Therapie

bloody, ~blood = blutig+, ~-Blut, ~blut*
bloodless, ~no blood = unblutig+, ~ohne Blut

solid, ~firm = ~fest+, ~solide+, ~solid+
liquid, ~fluid = flüssig+, -Flüssigkeit, ~flüssig*, ~liquide+

red blood cell, erythrocyte = ~rot+, Erythrozyt, Erythrozyten
white blood cell, leukocyte, leucocyte = ~weiß+, Leukozyt, Leukozyten

short sighted, shortsighted, nearsighted, near sighted, myopia, nearsightedness, short sightedness = kurzsichtig+,
    -Kurzsichtigkeit, ~Myopie
long sighted, longsighted, farsighted, far sighted, hyperopia, farsightedness, long sightedness = weitsichtig+,
    -Weitsichtigkeit, ~Hyperopie

deaf, deafness, ~hearing loss = taub+, gehörlos+, ~-Gehörlosigkeit, ~-Taubheit, ~schwerhörig+
blind, blindness = blind+, erblindet+, -Blindheit, ~erblinden/, ~sehbehindert+, ~-Erblindung

pain relief, painkiller, painless, pain free, ~relieve pain = schmerzlos+, schmerzfrei+, ~-Schmerzmittel, ~schmerz*
painful = schmerzhaft+, ~schmerzen/, ~-Schmerz, ~weh

sleepy, drowsy, tired, ~fatigue, drowsiness, sleepiness, ~tiredness = müde+, müd+, schläfrig+, benommen+, ~-Müdigkeit,
    ~Schläfrigkeit
alert, wide awake, ~awake = hellwach+, ~wach+, ~aufmerksam+, ~munter+

early stage, ~early = -Frühstadium, ~früh+, ~frühzeitig+, ~-Anfangsstadium, frühstadien
late stage, advanced stage, ~advanced, ~late, ~final stage = -Spätstadium, -Endstadium, ~fortgeschritten+, ~spät+,
    spätstadien

remission = -Remission
relapse, recurrence, recur = -Rückfall, -Rezidiv, -Rückfälle, -Rückfällen, ~wieder|kehren/, ~zurück|kehren/, ~erneut+,
    ~wieder+, ~wieder

primary = primär+, ~Primar*, ~Primär*, ~erst+, ~hauptsächlich+, ~Haupt*, ~vorrangig+
secondary = sekundär+, Sekundär*, ~zweit+, ~Metastase, ~weiter+

anterior = anterior, vorder+, ~vorn, ~vorne
posterior = posterior, hinter+, ~hinten, ~hinter

proximal = proximal+
distal = distal+

unilateral, one sided = einseitig+, unilateral+
bilateral, both sided = beidseitig+, bilateral+, doppelseitig+, ~beide, ~beidseits, ~zweiseitig+

living donor = -Lebendspende, -Lebendspender, ~lebend+
deceased donor = -Postmortalspende, ~verstorben+, ~hirntot+

vaccinated, immunized = geimpft+, ~immunisiert+, ~-Impfung
unvaccinated, non vaccinated, ~not vaccinated = ungeimpft+, nicht geimpft+

treated, ~treat = ~behandelt+, ~behandeln/
untreated, ~not treated, ~without treatment = unbehandelt+, nicht behandelt+, ~ohne Behandlung

diluted, dilute = verdünnen/, ~verdünnt+
undiluted, concentrated = unverdünnt+, ~konzentriert+

sugar free, sugarless, ~without sugar, unsweetened = zuckerfrei+, ungesüßt+, ~ohne Zucker
sugary, sweetened = zuckerhaltig+, gesüßt+, zuckerreich+, ~gezuckert+

low fat, ~fat free = fettarm+, ~fettreduziert+, ~fettfrei+, ~wenig Fett
high fat, fatty, ~greasy = fettreich+, ~fettig+, ~fetthaltig+, ~fett+, ~Fett*

low salt, ~less salt = salzarm+, ~kochsalzarm+, ~natriumarm+, ~wenig Salz
salty, high salt = salzig+, salzreich+, salzhaltig+

high fiber, ~fiber rich = ballaststoffreich+, ~-Ballaststoff
low fiber = ballaststoffarm+

alcoholic = alkoholisch+, alkoholhaltig+, ~Alkohol, ~-Alkoholiker
non alcoholic, nonalcoholic, alcohol free = alkoholfrei+, nichtalkoholisch+, nicht alkoholisch+, ~ohne Alkohol

smoker, smoking, ~smoke = Raucher, Raucherin, Raucherinnen, rauchen/, raucht, ~-Raucher
nonsmoker, non smoker, ex smoker, former smoker, nonsmoking, ~never smoke, ~not smoke, ~quit smoking, ~stop smoking,
    ~smoke free = Nichtraucher, Nichtraucherin, Nichtraucherinnen, ~nicht rauchen/, ~rauchfrei+, ~Exraucher,
    ~nichtrauchend+, ~-Nichtraucher, ~ehemalig+

menstrual bleeding, heavy bleeding, ~bleeding, ~bleed = ~-Blutung, ~bluten/
blood clotting, clot, coagulation, blood clot = -Gerinnung, -Blutgerinnsel, -Gerinnsel, -Thrombose, ~verklumpen/,
    ~gerinnen

anticoagulant, blood thinner, blood thinning = blutverdünnend+, -Blutverdünner, gerinnungshemmend+, -Gerinnungshemmer,
    -Antikoagulans, Antikoagulanzien, Antikoagulantien
coagulant, procoagulant = gerinnungsfördernd+, blutstillend+, ~blutgerinnungsfördernd+

on your =back, on the =back, on their =back, on his =back, on her =back, on its =back, supine = auf den Rücken, auf dem
    Rücken, -Rückenlage
on your stomach, on the stomach, on their stomach, on your tummy, on their tummy, on your front, on your belly, prone,
    face down = auf den Bauch, auf dem Bauch, -Bauchlage
on your side, on the side, on their side, on one side, side lying = auf die Seite, auf der Seite, -Seitenlage,
    ~seitlich+
"""
