"""Drugs and drug groups: English names; names of substances follow the INN, national names are mapped to it."""

from __future__ import annotations

GROUPS = """
antibiotic: antibiotic
antiviral: antiviral, antiviral drug, antiviral medication
antifungal: antifungal, antimycotic
painkiller: painkiller, pain reliever, analgesic, pain medication, pain relief medication, pain killer, pain medicine
nsaid: nsaid, non steroidal anti inflammatory drug, nonsteroidal anti inflammatory drug, anti inflammatory drug
opioid: opioid, opiate, narcotic
steroid: steroid, corticosteroid, cortisone, glucocorticoid
antidepressant: antidepressant
ssri: ssri, selective serotonin reuptake inhibitor
antipsychotic: antipsychotic, neuroleptic
benzodiazepine: benzodiazepine
sleeping pill: sleeping pill, sleeping tablet, hypnotic
antihistamine: antihistamine
antacid: antacid
proton pump inhibitor: proton pump inhibitor, ppi, acid blocker
laxative: laxative
antidiarrheal: antidiarrheal
antiemetic: antiemetic, anti nausea drug, anti sickness drug
diuretic: diuretic, water tablet, water pill
beta blocker: beta blocker
ace inhibitor: ace inhibitor
sartan: sartan, angiotensin receptor blocker, angiotensin ii receptor blocker
calcium channel blocker: calcium channel blocker, calcium antagonist
statin: statin
anticoagulant: anticoagulant, blood thinner, blood thinning medication, blood thinning drug, blood thinning medicine,
    blood thinning, anticoagulation
antiplatelet: antiplatelet, platelet inhibitor, antiplatelet drug
bisphosphonate: bisphosphonate
aromatase inhibitor: aromatase inhibitor
cdk inhibitor: cdk4/6 inhibitor, cdk inhibitor
tyrosine kinase inhibitor: tyrosine kinase inhibitor, kinase inhibitor
parp inhibitor: parp inhibitor
checkpoint inhibitor: checkpoint inhibitor, immune checkpoint inhibitor
monoclonal antibody: monoclonal antibody
anthracycline: anthracycline
taxane: taxane
platinum drug: platinum drug
immunosuppressant: immunosuppressant, immunosuppressive drug
biologic: biologic, biological drug
decongestant: decongestant
cough suppressant: cough suppressant
expectorant: expectorant
bronchodilator: bronchodilator
anticonvulsant: anticonvulsant, antiepileptic, antiepileptic drug
muscle relaxant: muscle relaxant
vasodilator: vasodilator
emergency contraceptive: morning after pill, emergency contraception
the pill: contraceptive pill, birth control pill
mini-pill: mini pill, minipill
generic: generic drug, generics
biosimilar: biosimilar
triptan: triptan
gnrh analog: gnrh analog, gnrh agonist
serm: selective estrogen receptor modulator
interferon: interferon
"""

NAMES = """
paracetamol: paracetamol, acetaminophen, tylenol
ibuprofen: ibuprofen, advil
acetylsalicylic acid: acetylsalicylic acid, aspirin, asa
salbutamol: salbutamol, albuterol
pethidine: pethidine, meperidine
glibenclamide: glibenclamide, glyburide
ciclosporin: ciclosporin, cyclosporine, cyclosporin
rifampicin: rifampicin, rifampin
lidocaine: lidocaine, lignocaine
furosemide: furosemide, frusemide
levothyroxine: levothyroxine, l thyroxine
metamizole: metamizole, dipyrone, metamizol
"""

LIST = """
abacavir abemaciclib abiraterone acamprosate acarbose acetylcysteine aciclovir acyclovir adalimumab adapalene
albumin alendronate alendronic alfuzosin allopurinol alprazolam amantadine ambroxol amiloride amiodarone
amitriptyline amlodipine amoxicillin amphetamine amphotericin ampicillin anastrozole apixaban apomorphine
aripiprazole atenolol atomoxetine atorvastatin atropine azathioprine azithromycin baclofen baricitinib beclometasone
benzocaine betahistine betamethasone bevacizumab bezafibrate bicalutamide bisacodyl bisoprolol bleomycin bosentan
botulinum bromazepam bromocriptine budesonide buprenorphine bupropion cabergoline calcitonin calcitriol candesartan
capecitabine captopril carbamazepine carbidopa carbimazole carboplatin carvedilol cefaclor cefuroxime ceftriaxone
celecoxib cetirizine chlorhexidine chloroquine chlorpromazine ciprofloxacin cisplatin citalopram clarithromycin
clindamycin clobetasol clomifene clonazepam clonidine clopidogrel clotrimazole clozapine codeine colchicine
cyclophosphamide cyproterone cytarabine dabigatran dapagliflozin dapoxetine darunavir dasatinib denosumab
desloratadine desmopressin desogestrel dexamethasone dextromethorphan diazepam diclofenac digitoxin digoxin
dihydrocodeine diltiazem dimenhydrinate diphenhydramine dipyridamole docetaxel dolutegravir domperidone donepezil
doxazosin doxepin doxorubicin doxycycline dronabinol drospirenone duloxetine dutasteride dydrogesterone edoxaban
efavirenz eletriptan empagliflozin emtansine enalapril enoxaparin entacapone enzalutamide epirubicin eplerenone
epoetin eribulin erlotinib ertugliflozin erythromycin erythropoietin escitalopram esomeprazole estradiol estriol
etanercept ethambutol ethinylestradiol etonogestrel etoposide etoricoxib everolimus exemestane exenatide ezetimibe
famotidine febuxostat felodipine fentanyl ferrous fexofenadine filgrastim finasteride fingolimod flecainide
fluconazole fluorouracil fluoxetine flupirtine flutamide fluticasone fluvastatin fluvoxamine fondaparinux formoterol
fosfomycin fulvestrant gabapentin galantamine gefitinib gemcitabine gentamicin gestodene glatiramer gliclazide
glimepiride glipizide glucagon glycopyrronium goserelin haloperidol heparin heroin hydrochlorothiazide hydrocodone
hydrocortisone hydromorphone hydroxychloroquine hydroxyurea hydroxyzine ibandronate imatinib imipramine indapamide
indometacin infliximab ipilimumab ipratropium irbesartan irinotecan isoniazid isosorbide isotretinoin itraconazole
ivabradine ivermectin ketamine ketoconazole ketoprofen lacosamide lactulose lamivudine lamotrigine lansoprazole
lapatinib latanoprost leflunomide lenalidomide lercanidipine letrozole leucovorin leuprorelin levetiracetam
levocetirizine levodopa levofloxacin levonorgestrel linagliptin linezolid liraglutide lisdexamfetamine lisinopril
lithium loperamide loratadine lorazepam losartan lovastatin macrogol mebendazole mefenamic melatonin meloxicam
melphalan memantine menthol mercaptopurine mesalazine metformin methadone methotrexate methyldopa methylphenidate
methylprednisolone metoclopramide metolazone metoprolol metronidazole miconazole midazolam mifepristone mirtazapine
misoprostol modafinil mometasone montelukast morphine moxifloxacin mycophenolate naloxone naltrexone naproxen
naratriptan nebivolol neomycin nevirapine nicotinic nifedipine nilotinib nitrazepam nitrofurantoin nitroglycerin
nivolumab norethisterone nortriptyline nystatin octreotide ofloxacin olanzapine olaparib omalizumab omeprazole
ondansetron orlistat oseltamivir oxaliplatin oxazepam oxcarbazepine oxybutynin oxycodone oxymetazoline oxytocin
paclitaxel palbociclib paliperidone palonosetron pantoprazole paroxetine pazopanib pembrolizumab pemetrexed
penicillin perindopril permethrin pertuzumab phenobarbital phenoxymethylpenicillin phenprocoumon phenytoin
pimecrolimus pioglitazone piroxicam podophyllotoxin pramipexole prasugrel pravastatin prednisolone prednisone
pregabalin procaine prochlorperazine promethazine propofol propranolol propylthiouracil pseudoephedrine psyllium
pyrazinamide quetiapine quinine rabeprazole raloxifene ramipril ranitidine rasagiline remdesivir ribavirin
ribociclib risedronate risperidone ritonavir rituximab rivaroxaban rivastigmine rizatriptan ropinirole rosuvastatin
sacubitril salmeterol saxagliptin scopolamine secukinumab selegiline semaglutide senna sertraline sildenafil
simethicone simvastatin sitagliptin sofosbuvir solifenacin sorafenib sotalol spironolactone sulfasalazine
sulfamethoxazole sulpiride sumatriptan sunitinib tacrolimus tadalafil tamoxifen tamsulosin tapentadol telmisartan
temazepam temozolomide tenofovir terazosin terbinafine teriparatide testosterone tetracycline theophylline
thalidomide thiamazole tiagabine tibolone ticagrelor tilidine timolol tinzaparin tiotropium tirzepatide tizanidine
tocilizumab tofacitinib tolterodine topiramate torasemide toremifene tramadol trametinib tranexamic trastuzumab
trazodone triamcinolone triamterene trimethoprim triptorelin ulipristal ustekinumab valaciclovir valproate valproic
valsartan vancomycin vardenafil varenicline venlafaxine verapamil vildagliptin vinblastine vincristine vinorelbine
voriconazole vortioxetine warfarin xylometazoline zidovudine zoledronate zoledronic zolmitriptan zolpidem zopiclone
tylenol advil viagra prozac valium xanax botox herceptin metformin nurofen voltaren ritalin ozempic wegovy
"""

STEMS = (
    "mab nib ciclib statin pril prilat sartan olol dipine azole prazole conazole cillin mycin floxacin cycline taxel "
    "platin rubicin dronate dronic oxetine azepam azolam triptan gliptin gliflozin glutide parin xaban gatran grel "
    "setron tidine lukast terol asone onide olone tinib citinib trexate trexed fenac profen oxicam coxib caine zosin "
    "dopa vir vudine navir tegravir parib limus nercept bercept tacept semide thiazide fibrate glitazone barbital "
    "curium triptyline pramine zodone peridone apine feron kinra stim poetin relin relix mustine rabine bicin limib "
    "rozole exemestane oxifene lutamide steride afil begron fenacin tropium phylline cromil morphone codone ciclovir "
    "thiouracil formin glinide gliptine glargine degludec aspart lispro"
)
"""Endings of international non-proprietary names (WHO, "The use of stems in the selection of INN")."""

NOT_DRUGS = (
    "cholesterol control petrol patrol protocol insulin protein carbapenem stratum reservoir memoir vir elixir "
    "paradol thousand weapon colic onide beside inside outside provide landscape escape shape tape grape kept accept "
    "except concept intercept precept cocaine estranged apron april cinnamon cortisone steroid antidepressant "
    "antihistamine"
)
"""Words that only look like names of drugs."""
