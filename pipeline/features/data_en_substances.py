"""English food, substances, things that help or harm (see `pipeline.features.data_en_grammar`)."""

from __future__ import annotations

SUBSTANCES = """
alcohol: alcohol, alcoholic, alcoholic drink, alcoholic beverage
beer: beer
wine: wine
tobacco: tobacco, nicotine
cigarette: cigarette
smoking: smoke, smoking
e-cigarette: e cigarette, vape
cannabis: cannabis, marijuana
caffeine: caffeine
coffee: coffee
tea: tea
water: water
juice: juice
grapefruit: grapefruit, grapefruit juice
milk: milk
breast milk: breast milk, mother's milk
formula: infant formula, formula milk, baby formula
dairy: dairy, dairy product
cheese: cheese
yogurt: yogurt, yoghurt
egg: egg
meat: meat
red meat: red meat
fish: fish
seafood: seafood, shellfish
nut: nut
peanut: peanut
soy: soy, soya
gluten: gluten
wheat: wheat
bread: bread
rice: rice
potato: potato
fruit: fruit
vegetable: vegetable
legume: legume, pulses
sugar: sugar, glucose
honey: honey
salt: salt, sodium
fat: fat
oil: oil
butter: butter
fiber: fiber, roughage
protein: protein
carbohydrate: carbohydrate, carbs
vitamin: vitamin
mineral: mineral
iron: iron
calcium: calcium
magnesium: magnesium
potassium: potassium
zinc: zinc
iodine: iodine
fluoride: fluoride
folic acid: folic acid, folate
selenium: selenium
omega: omega 3, omega 3 fatty acid
hormone: hormone, hormonal
estrogen: estrogen
progesterone: progesterone
progestin: progestin, progestogen
testosterone: testosterone
insulin: insulin
cortisol: cortisol
adrenaline: adrenaline, epinephrine
thyroxine: thyroid hormone, thyroxine
growth hormone: growth hormone
antibody: antibody
antigen: antigen
enzyme: enzyme
receptor: receptor
serotonin: serotonin
dopamine: dopamine
histamine: histamine
sunscreen: sunscreen, sun cream
soap: soap
detergent: detergent
pollen: pollen
dust mite: dust mite, house dust mite
mold: mold
latex: latex
asbestos: asbestos
lead poisoning: lead paint
mercury: mercury
"""
