"""Acronyms: English forms = German forms, beginnings of words but for acronyms, which are whole words."""

from __future__ import annotations

ACRONYMS = """
mri: MRI, magnetic resonance = MRT, Magnetresonanz, Kernspin, MR
mra: MRA = MRA, Magnetresonanzangio
ct: CT, computed tomography, CAT, computerized tomography, computer tomography = CT, Computertomo, Computertomografie
pet: PET, positron emission = PET, Positronen
spect: SPECT = SPECT
ecg: ECG, EKG, electrocardiogram, electrocardiography = EKG, Elektrokardiogra
eeg: EEG, electroencephalogram = EEG, Elektroenzephalo, Hirnstrom
emg: EMG, electromyography = EMG, Elektromyo
hiv: HIV, human immunodeficiency virus = HIV, HI, Immunschwäche, Immundefizienz
aids: AIDS = Aids, AIDS, Immunschwäche
who: WHO, World Health Organization, World Health Organisation = WHO, Weltgesundheits
copd: COPD, chronic obstructive = COPD, chronisch obstruktiv, Chronisch obstruktiv, chronischer obstruktiv
sti: STI, STIs, STD, STDs, sexually transmitted, venereal = STI, STD, sexuell über, Sexuell über,
    Geschlechtskrank, sexuell
icu: ICU, intensive care = Intensiv, ITS, intensivmed
gp: GP, GPs, general practitioner, family doctor = Hausarzt, Hausärzt, Allgemein, hausärzt
er: ER, emergency room, emergency department, A&E = Notaufnahme, Notfall, ER
bp: BP, blood pressure = Blutdruck, Hypertonie, RR
cbt: CBT, cognitive behavioral, cognitive behavioural = KVT, Verhaltenstherap, verhaltenstherap, kognitive
pcos: PCOS, polycystic ovary, polycystic ovarian = PCOS, PCO, polyzystisch, Polyzystisch
iud: IUD, IUDs, intrauterine device, coil = Spirale, IUP, Intrauterin, Hormonspirale, Kupferspirale
tb: TB, tuberculosis = Tbc, TBC, Tb, TB, Tuberk, tuberk
dna: DNA, deoxyribonucleic = DNA, DNS, Erbgut, Erbinformation, Desoxyribo
rna: RNA, ribonucleic = RNA, RNS, Ribonukle
mrna: mRNA = mRNA, RNA
msm: MSM, men who have sex = MSM, Männer, Männern
nsaid: NSAID, NSAIDs, nonsteroidal anti, non steroidal anti = NSAR, NSAID, Antirheumati, entzündungshemm,
    nichtsteroidal, Entzündungshemm, Schmerzmittel
ssri: SSRI, SSRIs, selective serotonin = SSRI, Serotonin
snri: SNRI, SNRIs = SNRI, Serotonin
ppi: PPI, PPIs, proton pump = PPI, Protonenpumpen, Säureblocker
ocd: OCD, obsessive compulsive = Zwangs, zwangs
ptsd: PTSD, post traumatic, posttraumatic = PTBS, posttraumatisch, Posttraumatisch
adhd: ADHD, attention deficit = ADHS, Aufmerksamkeits
asd: ASD, autism spectrum = ASS, Autismus
ms: multiple sclerosis = MS, Multiple, multiple, Sklerose
als: ALS, amyotrophic = ALS, Amyotroph, amyotroph
ibs: IBS, irritable bowel = RDS, Reizdarm
ibd: IBD, inflammatory bowel = CED, entzündlich, Darmerkrankung, Darmentzündung
gerd: GERD, GORD, reflux disease = Reflux, GERD
uti: UTI, UTIs, urinary tract infection = HWI, Harnwegs, Blasenentzünd
bph: BPH, benign prostatic, enlarged prostate = BPH, Prostata, BPS
psa: PSA, prostate specific antigen = PSA, Prostata
hrt: HRT, hormone replacement, MHT = HET, HRT, Hormonersatz, Hormon
ivf: IVF, in vitro fertilisation, in vitro fertilization = IVF, künstliche Befruchtung, In, Reagenz, künstlich
icsi: ICSI = ICSI, Spermieninjektion, intrazytoplasmatisch
bmi: BMI, body mass = BMI, Body, Körpermasse
bmr: BMR = Grundumsatz
dvt: DVT, deep vein = TVT, Venenthromb, Beinvenen, Thrombose
pe: pulmonary embolism = LE, Lungenembolie
mi: heart attack, myocardial infarction = Herzinfarkt, Myokard, Infarkt, Herzanfall
tia: TIA, TIAs, transient ischemic, transient ischaemic = TIA, transitorisch, Transitorisch
chd: CHD, CAD, coronary heart disease, coronary artery disease = KHK, koronar, Koronar, Herzkrankheit, Herzerkrank
chf: CHF, heart failure = Herzinsuffizienz, Herzschwäche, HI
cvd: CVD, cardiovascular = Herz, kardiovask, HKE, Kreislauf
pad: PAD, peripheral arterial, peripheral artery = pAVK, PAVK, arterielle, Durchblutung, Schaufenster
afib: AF, AFib, atrial fibrillation = Vorhofflimmern, VHF
ckd: CKD, chronic kidney = CKD, CNI, Nieren, CNE
esrd: ESRD = Nierenversagen, Niereninsuffizienz
gfr: GFR, eGFR = GFR, eGFR, Filtrationsrate
aki: AKI = Nierenversagen, Nierenschädigung, ANV
ra: rheumatoid arthritis = RA, rheumatoid, Rheuma
sle: SLE, lupus = SLE, Lupus
oa: osteoarthritis = Arthrose
cfs: CFS, chronic fatigue = CFS, Fatigue, Erschöpfung
me/cfs: ME = ME, CFS
sids: SIDS, cot death, sudden infant death = SIDS, plötzlich, Plötzlich
fasd: FASD, FAS = FASD, FAS, fetale, Alkohol
cpr: CPR, cardiopulmonary resuscitation = Wiederbeleb, CPR, Reanim, HLW
aed: AED, AEDs, defibrillator = AED, Defibrill
cpap: CPAP = CPAP, Überdruck, Beatmung
osa: OSA, sleep apnea, sleep apnoea = OSA, Schlafapnoe
tens: TENS = TENS, Nervenstimulation
tms: TMS = TMS, Magnetstimulation
ect: ECT, electroconvulsive = EKT, Elektrokonvuls, Elektrokrampf
dbs: DBS, deep brain stimulation = THS, Hirnstimulation
ems: EMS, ambulance = Rettungs, Notarzt, Krankenwagen
lp: lumbar puncture = LP, Lumbal
cbc: CBC, FBC, complete blood count, full blood count = Blutbild
esr: ESR = BSG, BKS, Blutsenkung, Blutkörperchensenkung
crp: CRP, reactive protein = CRP, reaktiv
inr: INR = INR, Quick
tsh: TSH, thyroid stimulating = TSH, Thyreo, Thyroid
fsh: FSH, follicle stimulating = FSH, Follikel
lh: LH, luteinizing, luteinising = LH, luteinisier, Luteinisier
hcg: hCG, HCG = hCG, HCG, Schwangerschaftshormon
gnrh: GnRH, LHRH = GnRH, Gonadotropin, LHRH
hba1c: HbA1c, A1C = HbA1c, Langzeit
egfr: EGFR = EGFR, EGF
vegf: VEGF = VEGF
brca: BRCA = BRCA
rct: RCT, RCTs, randomized controlled, randomised controlled = RCT, randomisiert, kontrollierte
nnt: NNT = NNT
rr: relative risk = RR, relativ
ci: confidence interval = KI, Konfidenz, Vertrauens
fda: FDA, Food and Drug = FDA, Arzneimittelbehörde, Zulassungsbehörde
ema: EMA, European Medicines = EMA, Arzneimittel
nhs: NHS, National Health = NHS, Gesundheitsdienst
cdc: CDC = CDC
ecdc: ECDC, European Centre for Disease = ECDC, Europäische, Zentrum
nice: NICE = NICE
nih: NIH = NIH
un: UN, United Nations = UN, UNO, Vereinten, Vereinte, VN
unicef: UNICEF = UNICEF, Kinderhilfswerk
unaids: UNAIDS = UNAIDS
eu: EU, European Union, E.U. = EU, Europäisch, europäisch, europaweit, Gemeinschaft
eea: EEA, European Economic Area = EWR, Europäischer, EWU, EUA, Umweltagentur
ec: EC, European Commission, European Community = EG, EK, Europäisch, Kommission, EU
efta: EFTA = EFTA
efsa: EFSA = EFSA, Lebensmittel
us: US, U.S., USA, United States, America, American = USA, US, Vereinigte, Vereinigten, amerikan, Amerika, Staaten
uk: UK, U.K., United Kingdom, Britain, British = Vereinigte, Vereinigten, Großbritannien, UK, brit, England,
    Königreich
nato: NATO = NATO, Nato
ngo: NGO, NGOs = NGO, NRO, Nichtregierung, NGOs
ecowas: ECOWAS = ECOWAS
gdp: GDP, gross domestic = BIP, Bruttoinlands
gmo: GMO, GMOs = GVO, gentechnisch
vat: VAT = MwSt, Mehrwertsteuer, USt
faq: FAQ, FAQs = FAQ, FAQs, Fragen
am: a.m., AM = Uhr, morgens, AM, vormittags
hpv: HPV, papillomavirus = HPV, HP, Papillom
hsv: HSV, herpes simplex = HSV, Herpes
cmv: CMV, cytomegalovirus = CMV, Zytomegalie, Cytomegalie
ebv: EBV, epstein barr = EBV, Epstein
rsv: RSV, syncytial = RSV, RS
hbv: HBV = HBV, Hepatitis
hcv: HCV = HCV, Hepatitis
hav: HAV = HAV, Hepatitis
mrsa: MRSA = MRSA, methicillin, Methicillin, multiresistent
tbe: TBE, tick borne encephalitis = FSME, Zeckenenzephalitis, Frühsommer
mmr: MMR = MMR, Masern
bcg: BCG = BCG
hib: Hib = Hib, HiB, Haemophilus
pcr: PCR, polymerase = PCR, Polymerase
elisa: ELISA = ELISA
sars: SARS = SARS, akute
mers: MERS = MERS
bse: BSE = BSE, Rinderwahn, spongiform
vtec: VTEC, EHEC, STEC = EHEC, VTEC, STEC, Coli, coli
hus: HUS, uremic syndrome, uraemic syndrome = HUS, hämolytisch
cjd: CJD, vCJD, Creutzfeldt = CJK, vCJK, Creutzfeldt, CJD, vCJD
cchf: CCHF, Crimean = CCHF, Krim
lgv: LGV, lymphogranuloma = LGV, Lymphogranul, venerisch, Granulom
amr: AMR, antimicrobial resistance = AMR, Antibiotikaresistenz, Resistenz, Antibiotika
iv: IV, intravenous, drip = i, intravenös, Infusion, Tropf, IV
otc: OTC, over the counter = OTC, rezeptfrei, verschreibungsfrei, frei
hcp: HCP = Fachkräfte
dob: DOB, date of birth = Geburtsdatum, geb
rda: RDA = Tagesdosis, Zufuhr
bpd: BPD, borderline = BPS, Borderline, BPD
gad: GAD, generalized anxiety, generalised anxiety = GAS, generalisiert
sad: SAD, seasonal affective = SAD, saisonal, Winterdepression
dbt: DBT = DBT, dialektisch
emdr: EMDR = EMDR
amd: AMD, macular degeneration = AMD, Makula
iop: IOP = Augeninnendruck, IOD
dmard: DMARD, DMARDs = DMARD, Basis, DMARDs
all: acute lymphoblastic = ALL, lymphatische, lymphoblast
aml: AML = AML, myeloisch
cll: CLL = CLL, lymphatisch
cml: CML = CML, myeloisch
dcis: DCIS, ductal carcinoma = DCIS, duktal
nsclc: NSCLC, small cell = NSCLC, kleinzellig, nichtkleinzellig
sclc: SCLC = SCLC, kleinzellig
gi: gastrointestinal = GI, Magen, gastrointest, Verdauungs
bv: bacterial vaginosis = BV, Vaginose
sci: spinal cord injury = Querschnitt, Rückenmark
tbi: TBI, traumatic brain = SHT, Schädel
ldl: LDL = LDL, Cholesterin
hdl: HDL = HDL, Cholesterin
gh: growth hormone = Wachstumshormon, GH
cf: cystic fibrosis = Mukoviszidose, zystische, Zystische, CF
csf: CSF, cerebrospinal = Liquor, Nervenwasser, CSF
lft: LFT, LFTs = Leberwerte, Leberfunktion
nicu: NICU = Neonatologie, Neugeborenen, Intensiv
or: operating room = OP, Operationssaal
ot: occupational therapy, occupational therapist = Ergotherap
pt: physical therapy, physiotherapy = Physiotherap, Krankengymnastik, PT
lgbt: LGBT, LGBTQ = LGBT, LGBTQ, LSBT, LSBTI, queer
bbc: BBC = BBC
cnn: CNN = CNN
nasa: NASA = NASA
cia: CIA = CIA
fbi: FBI = FBI
fifa: FIFA = FIFA
nba: NBA = NBA
nfl: NFL = NFL
"""

STAY_WRONG = """
MRI: MRT
MRIs: MRTs
ECG: EKG
ECGs: EKGs
ICU: Intensivstation
GP: Hausarztpraxis
GPs: Hausarztpraxen
CBT: KVT
IUD: Spirale
IUDs: Spiralen
NSAID: NSAR
NSAIDs: NSAR
OCD: Zwangsstörung
PTSD: PTBS
ADHD: ADHS
ASD: Autismus-Spektrum-Störung
IBS: Reizdarmsyndrom
IBD: CED
UTI: Harnwegsinfektion
UTIs: Harnwegsinfektionen
HRT: Hormontherapie
DVT: tiefe Venenthrombose
CHD: KHK
CHF: Herzinsuffizienz
CVD: Herz-Kreislauf-Erkrankung
AFib: Vorhofflimmern
ESRD: terminale Niereninsuffizienz
ECT: EKT
DBS: tiefe Hirnstimulation
FBC: Blutbild
TBE: FSME
GDP: BIP
GMO: GVO
GMOs: GVO
VAT: MwSt.
TBI: SHT
LFTs: Leberwerte
NICU: Neugeborenen-Intensivstation
CPR: Wiederbelebung
SIDS: plötzlicher Kindstod
DOB: Geburtsdatum
AKI: akutes Nierenversagen
GORD: Refluxkrankheit
GERD: Refluxkrankheit
IOP: Augeninnendruck
"""
"""English acronyms that must not stay in German texts, and what belongs in their place."""

CERTAIN = frozenset("MRI MRIs ECG ECGs CBT NSAID NSAIDs PTSD ADHD ECT TBE GDP CHD IBD".split())
"""Those whose German form is an acronym too, with no other meaning."""

STRICT = frozenset(
    "mri ct pet spect ecg eeg emg hiv aids who copd ms als pcos dna rna bmi ivf psa mrsa tbe mmr bcg pcr "
    "elisa sars mers  bse hpv hsv cmv ebv rsv hbv hcv hav tsh fsh lh hcg gnrh crp inr egfr vegf brca cdc "
    "ecdc fda ema nhs nato sti tb  icu gp cbt iud nsaid ssri snri ppi ocd ptsd adhd ibs ibd uti dvt tia "
    "chd ckd gfr cpr hdl ldl amd aml cll cml  dcis efsa efta unicef unaids cchf lgv hus vtec cjd eea ".split()
)
"""Acronyms that may be exchanged for one another by mistake."""
