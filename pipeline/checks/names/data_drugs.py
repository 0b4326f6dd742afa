"""Names of drugs that `pipeline.features.data_en_drugs` doesn't have, and names that mean the same drug.

International non-proprietary names (WHO) in English; their German forms follow from rules (see `spelling`) but for
those in `US_NAMES`.
"""

from __future__ import annotations

INN = """
acalabrutinib acebutolol aceclofenac acetazolamide acipimox acitretin aclidinium adefovir adenosine afatinib
aflibercept agomelatine albendazole aldesleukin alectinib alemtuzumab alfacalcidol alfentanil alirocumab aliskiren
almotriptan alogliptin alpelisib alprostadil alteplase amikacin amisulpride amsacrine anakinra
anidulafungin apalutamide apremilast aprepitant articaine asciminib asenapine asparaginase atazanavir atezolizumab
atovaquone atracurium avanafil avelumab axitinib azacitidine azelastine azilsartan aztreonam bazedoxifene belimumab
bempedoic benazepril bendamustine benperidol benralizumab benserazide benzylpenicillin bepotastine
bexarotene bictegravir bilastine bimatoprost bimekizumab binimetinib biperiden blinatumomab bortezomib bosutinib
brentuximab brexpiprazole brigatinib brimonidine brinzolamide brivaracetam brivudine brodalumab brolucizumab
bumetanide bupivacaine burosumab buspirone busulfan butylscopolamine cabazitaxel cabotegravir cabozantinib
calcipotriol canagliflozin canakinumab cangrelor capsaicin carbetocin carfilzomib cariprazine carmustine
caspofungin cefalexin cefazolin cefepime cefixime cefotaxime cefpodoxime ceftazidime cemiplimab cenobamate
ceritinib certolizumab cetrorelix cetuximab chlorambucil chloramphenicol chlordiazepoxide chlormadinone
chlorprothixene chlortalidone ciclesonide ciclopirox cidofovir cilostazol cimetidine cinacalcet cinnarizine
cladribine clobazam clodronate clofarabine clomethiazole clomipramine clorazepate cobicistat cobimetinib
colecalciferol colesevelam colestyramine colistin crizotinib cromoglicic dabrafenib daclatasvir dacarbazine
dacomitinib dalbavancin dalteparin daptomycin daratumumab darbepoetin darifenacin darolutamide daunorubicin
decitabine deferasirox deferoxamine deflazacort degarelix dexibuprofen dexketoprofen dexmedetomidine
dexpanthenol dexrazoxane diazoxide dienogest digitalis dihydralazine dimetindene dinoprostone
disopyramide disulfiram dobutamine donanemab dopamine doravirine dorzolamide dosulepin doxylamine
dronedarone dulaglutide dupilumab durvalumab ebastine eculizumab elbasvir eltrombopag elotuzumab eluxadoline
emicizumab emtricitabine encorafenib enfortumab entecavir entrectinib ephedrine epinastine epoprostenol eprosartan
eptifibatide eptinezumab erenumab ergotamine ertapenem esketamine eslicarbazepine esmolol estramustine
eszopiclone etelcalcetide ethosuximide etilefrine etomidate etravirine evolocumab felbamate fenofibrate fenoterol
fesoterodine fidaxomicin filgotinib fludarabine fludrocortisone flumazenil flunarizine flunisolide flunitrazepam
fluocinolone flurazepam flurbiprofen fluspirilene fosamprenavir fosaprepitant fosinopril foslevodopa fremanezumab
frovatriptan galcanezumab ganciclovir ganirelix gemfibrozil gemtuzumab gilteritinib glecaprevir golimumab
granisetron grazoprevir griseofulvin guselkumab guanfacine halothane hydralazine hydrocodone hydroxocobalamin
hymecromone ibrutinib idarubicin idarucizumab idelalisib ifosfamide iloprost imipenem imiquimod inclisiran indinavir
inotuzumab isatuximab isavuconazole isradipine istradefylline ixabepilone ixazomib ixekizumab ketotifen labetalol
lanreotide lecanemab lasmiditan ledipasvir lefamulin lemborexant lenvatinib letermovir levobupivacaine
levomepromazine levosimendan levothyroxine lidocaine lixisenatide lofepramine lomitapide lomustine lopinavir
lorlatinib lormetazepam lumacaftor lurasidone luspatercept macitentan maprotiline maraviroc maribavir mavacamten
mebeverine meclozine mefloquine megestrol melperone mepivacaine mepolizumab meropenem mesna methohexital
methylergometrine methylnaltrexone metixene mianserin micafungin midodrine midostaurin milnacipran miltefosine
minocycline minoxidil mirabegron mirikizumab mitomycin mitoxantrone mizolastine moclobemide molnupiravir moxonidine
mupirocin nadolol nadroparin nalmefene naloxegol natalizumab nateglinide necitumumab nelarabine neostigmine
netupitant niclosamide nicardipine nimodipine nintedanib niraparib nirmatrelvir nirsevimab nisoldipine nitisinone
nitrendipine nizatidine norepinephrine norfloxacin nusinersen obeticholic obinutuzumab ocrelizumab ofatumumab
opicapone opipramol osimertinib ospemifene oxcarbazepine ozanimod palivizumab pamidronate pancuronium panitumumab
panobinostat parecoxib paricalcitol pasireotide patiromer pegfilgrastim peginterferon pegloticase penciclovir
pentamidine pentazocine pentoxifylline perampanel perphenazine pimozide pipamperone piperacillin pirfenidone
piritramide pitavastatin pitolisant pixantrone plerixafor polatuzumab pomalidomide ponatinib ponesimod posaconazole
pralsetinib praziquantel prilocaine primaquine primidone probenecid procarbazine procyclidine propafenone
propiverine prothipendyl prucalopride pyridostigmine quinapril quinidine quinine raltegravir raltitrexed ramucirumab
ranibizumab ranolazine rasburicase ravulizumab reboxetine regorafenib relugolix remifentanil repaglinide reslizumab
reteplase rifabutin rifampicin rifaximin rilpivirine riociguat ripretinib risankizumab rizatriptan rocuronium
roflumilast romiplostim romosozumab ropivacaine rotigotine roxithromycin rucaparib rufinamide ruxolitinib safinamide
salazosulfapyridine salbutamol saquinavir sarilumab sacituzumab satralizumab selinexor selpercatinib selumetinib
sertindole sevelamer sevoflurane siltuximab simeticone siponimod sirolimus somatropin sotorasib streptokinase
streptomycin sucralfate sufentanil sugammadex sulbactam sulfadiazine sulfamethoxazole sulpiride sultiame
suvorexant tafamidis tafluprost talazoparib tazobactam tedizolid teduglutide tegafur teicoplanin telavancin
telithromycin temsirolimus tenecteplase teriflunomide terlipressin tetrabenazine tetrazepam tezepelumab thiotepa
ticlopidine tigecycline tildrakizumab tioguanine tirofiban tivozanib tobramycin tolcapone tolvaptan topotecan
trabectedin trandolapril tranylcypromine travoprost tremelimumab treprostinil tretinoin trimipramine triprolidine
trofosfamide trospium tucatinib umeclidinium upadacitinib urapidil urokinase ursodeoxycholic valganciclovir
vandetanib vedolizumab vedotin deruxtecan ozogamicin vemurafenib venetoclax vericiguat vernakalant vigabatrin
vilanterol vindesine vismodegib voretigene vortioxetine zafirlukast zaleplon zanamivir zanubrutinib ziprasidone
zonisamide zuclopenthixol
insulin glargine aspart lispro detemir degludec glulisine icodec
heparin codeine cortisone placebo thyroxine interferon levocetirizine chlorhexidine povidone glycerol
caffeine nicotine cocaine cannabidiol ecstasy amphetamine methamphetamine histamine serotonin dopamine oxytocin
melatonin glucagon somatostatin prolactin progesterone testosterone estradiol estriol cortisol aldosterone
liothyronine glucosamine chondroitin urea hyoscine butylscopolamine ergocalciferol phytomenadione riboflavin
"""

SYNONYMS = """
paracetamol: acetaminophen, tylenol, panadol, calpol
ibuprofen: advil, nurofen, motrin, dolormin
acetylsalicylic: aspirin, acetylsalicylsäure
salbutamol: albuterol, ventolin
pethidine: meperidine, dolantin
glibenclamide: glyburide
ciclosporin: cyclosporine, cyclosporin
rifampicin: rifampin
lidocaine: lignocaine, xylocain
furosemide: frusemide, lasix
levothyroxine: thyroxine, euthyrox, synthroid
metamizole: dipyrone, metamizol, novalgin, novaminsulfon
epinephrine: adrenaline, adrenalin, suprarenin
norepinephrine: noradrenaline, noradrenalin
isoprenaline: isoproterenol
aciclovir: acyclovir
phenobarbital: phenobarbitone
glyceryltrinitrate: nitroglycerin, nitroglycerine, glyceroltrinitrat, trinitrin
hyoscine: scopolamine, butylscopolamine, scopolamin, buscopan
leuprorelin: leuprolide
mesalazine: mesalamine, 5asa
sulfasalazine: salazosulfapyridine, sulphasalazine
thiamazole: methimazole
tioguanine: thioguanine
clomifene: clomiphene
ergocalciferol: calciferol
colecalciferol: cholecalciferol
colestyramine: cholestyramine
cromoglicic: cromolyn, cromoglycate, cromoglicinsäure
chlortalidone: chlorthalidone
benzylpenicillin: penicilling
phenoxymethylpenicillin: penicillinv
hydroxycarbamide: hydroxyurea
phenytoin: diphenylhydantoin
folinic: leucovorin, calciumfolinat, folinsäure
estradiol: oestradiol, östradiol
ethinylestradiol: ethinyloestradiol, ethinylöstradiol
botulinum: botox, botoxtherapie, botoxbehandlung, botoxspritze, botoxinjektion, botulinumtoxin, onabotulinumtoxina
valproate: valproic, valproinsäure, valproat
zoledronate: zoledronic, zoledronsäure, zoledronat, zometa
alendronate: alendronic, alendronsäure, alendronat
ibandronate: ibandronic, ibandronsäure, ibandronat
risedronate: risedronic, risedronsäure, risedronat
pamidronate: pamidronic, pamidronsäure, pamidronat
clodronate: clodronic, clodronsäure, clodronat
mycophenolate: mycophenolic, mycophenolsäure, mycophenolat
ursodeoxycholic: ursodeoxycholsäure, ursodiol
mefenamic: mefenaminsäure
tranexamic: tranexamsäure
nicotinic: nicotinsäure
obeticholic: obeticholsäure
bempedoic: bempedoinsäure
azelaic: azelainsäure
salicylic: salicylsäure
folic: folate, folsäure, folat
ascorbic: ascorbinsäure, ascorbate, ascorbat
fusidic: fusidinsäure
lipoic: liponsäure
hyaluronic: hyaluronsäure, hyaluronate
trastuzumab: herceptin
pertuzumab: perjeta
bevacizumab: avastin
rituximab: mabthera
adalimumab: humira
sildenafil: viagra
fluoxetine: prozac
alprazolam: xanax, tafil
diazepam: valium
methylphenidate: ritalin, concerta
semaglutide: ozempic, wegovy
tirzepatide: mounjaro
diclofenac: voltaren, voltarol
palbociclib: ibrance
clopidogrel: plavix
rivaroxaban: xarelto
apixaban: eliquis
dabigatran: pradaxa
phenprocoumon: marcumar
warfarin: coumadin
atorvastatin: lipitor, sortis
oseltamivir: tamiflu
zanamivir: relenza
lorazepam: tavor, ativan
zolpidem: ambien, stilnox
heroin: diamorphine, diacetylmorphine
lithium: lithiumcarbonat
senna: sennes
charcoal: aktivkohle
macrogol: polyethyleneglycol
simeticone: simethicone
oxytocin: pitocin
somatropin: somatropine
levodopa: ldopa, dopa
carbamazepine: tegretol
quinine: chinin
quinidine: chinidin
caffeine: koffein, coffein
nicotine: nikotin
cocaine: kokain
urea: harnstoff
iodine: jod, iod
iodide: jodid, iodid
fluoride: fluorid
glucose: dextrose, traubenzucker
glycerol: glycerin
povidone: povidonjod, betaisodona
"""
"""The name that stands for a drug, and others in either language, brands among them."""

US_NAMES = """
acetaminophen: Paracetamol
albuterol: Salbutamol
meperidine: Pethidin
glyburide: Glibenclamid
rifampin: Rifampicin
isoproterenol: Isoprenalin
leuprolide: Leuprorelin
mesalamine: Mesalazin
methimazole: Thiamazol
hydroxyurea: Hydroxycarbamid
lignocaine: Lidocain
frusemide: Furosemid
dipyrone: Metamizol
cromolyn: Cromoglicinsäure
acyclovir: Aciclovir
cyclosporine: Ciclosporin
cyclosporin: Ciclosporin
clomiphene: Clomifen
thioguanine: Tioguanin
cholestyramine: Colestyramin
cholecalciferol: Colecalciferol
chlorthalidone: Chlortalidon
simethicone: Simeticon
quinine: Chinin
quinidine: Chinidin
caffeine: Koffein
nicotine: Nikotin
cocaine: Kokain
adrenaline: Adrenalin
noradrenaline: Noradrenalin
epinephrine: Adrenalin
norepinephrine: Noradrenalin
levothyroxine: Levothyroxin
thyroxine: Thyroxin
iodine: Jod
beclomethasone: Beclometason
indomethacin: Indometacin
sulphasalazine: Sulfasalazin
cephalexin: Cefalexin
diamorphine: Diamorphin
methamphetamine: Methamphetamin
"""
"""English names that German texts don't use, or whose German form does not follow from the rules."""

PLURALS = """
amphetamine tetracycline morphine penicilline heparine insuline interferone cephalosporine fluoride opiate nitrate
phenothiazine catecholamine prostaglandine somatostatine histamine statine glucosamine iodide
"""
"""German plurals of groups that look like English names."""

UNSURE = """
diphtheria dermatan glucose urea charcoal placebo serotonin prolactin cortisol dopamine histamine caffeine
nicotine albumin menthol oxytocin aldosterone somatostatin glycerol fluoride iodine iodide voretigene
nicotinic psyllium senna ferrous glycopyrronium isosorbide botulinum
"""
"""Substances that everyday language names in many ways, so that leaving one out says little."""
