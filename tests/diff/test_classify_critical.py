"""Pairs of sentences of which one would mislead the readers of the other."""

import pytest

from pipeline.diff.classify import classify
from pipeline.model import Materiality

PAIRS = """
It strikes 1 in 6,000,000 people.|It strikes 1 in 60,000,000 people.
It strikes 5 in 1,000,000 people.|It strikes 5 in 1,050,000 people.
It strikes one of every 52,000 boys.|It strikes one of every 51,000 boys.
Half a tablet each and every day.|Half a tablet each and every night.
Wait for three days.|Wait for three nights.
Come back tomorrow.|Come back today.
She was seen the day before, and the pain began tonight.|She was seen the day before, and the pain began yesterday.
The surgery is closed next Monday.|The surgery is closed this Monday.
A few days off work are enough.|Many days off work are enough.
Use a fresh towel.|Use the same towel.
Share the same inhaler.|Share other inhalers.
He drives despite his epilepsy.|He drives due to his epilepsy.
The itching often comes at night.|The itching often goes at night.
It is stage IV.|It is stage VI.
Wear a loose bandage.|Wear a tight bandage.
Use clean water.|Use cold water.
Give it into the vein.|Give it into the muscle.
The dose was raised by 20 mg.|The dose was raised to 20 mg.
Very common: headache.|Common: headache.
Uncommon: rash.|Rare: rash.
Brush twice a day and floss.|Brush twice a day.
Clean the skin. Then dry it and turn the tube once.|Clean the skin.
Adults take two tablets and children take one.|Adults take one tablet and children take two.
The bladder fills quickly.|The bladder empties quickly.
The mask is comfortable.|The mask is uncomfortable.
Wash your hands several times a day.|Wash your hands once a day.
The treatment helps a little.|The treatment helps a lot.
The doctors decided against surgery.|The doctors decided on surgery.
Keep out of reach of children.|Keep within reach of children.
Adults got it with adjuvant, children without.|Adults got it without adjuvant, children with.
Use the white cap by day, the black cap at night.|Always use the black cap by day, the white cap at night.
Impetigo spreads easily.|Psoriasis spreads easily.
Boil the water for one minute.|Heat the water for one minute.
Dissolve the tablet under your tongue.|Dissolve the tablet in water.
Drink tea.|Drink wine.
Wear sunglasses outside.|Wear earplugs outside.
Take 2 500 mg tablets.|Take 2500 mg tablets.
Drink water.|Drink urine.
The bandage is changed every second day.|The bandage is changed every third day.
The wait is a fortnight.|The wait is a month.
Come back on Tuesday.|Come back on Thursday.
Store below 25 °C.|Store above 25 °C.
Store in the fridge.|Store at room temperature.
Shake the bottle before use.|Shake the bottle after use.
Take it on an empty stomach.|Take it on a full stomach.
Do not crush the tablets.|Crush the tablets.
Swallow the capsule whole.|Chew the capsule.
The dose is halved.|The dose is doubled.
Half of the women had pain.|A third of the women had pain.
Two thirds recover.|One third recover.
The drug is licensed for adults only.|The drug is licensed for adults.
The rash is harmless.|The rash is harmful.
The wound is painless.|The wound is painful.
This form is curable.|This form is incurable.
The lump is movable.|The lump is immovable.
The test is reliable.|The test is unreliable.
The virus is contagious.|The virus isn't contagious.
The tumor is operable.|The tumor is inoperable.
The vaccine is made from live viruses.|The vaccine is made from inactivated viruses.
The infection is bacterial.|The infection is viral.
Nobody knows the cause.|Everybody knows the cause.
Neither ibuprofen nor aspirin is suitable.|Both ibuprofen and aspirin are suitable.
You needn't fast before the test.|You must fast before the test.
You are allowed to eat.|You are not allowed to eat.
There is little evidence that it works.|There is strong evidence that it works.
There is no evidence that it works.|There is evidence that it works.
The doctor failed to find a tumor.|The doctor found a tumor.
The ointment is for external use.|The ointment is for internal use.
Use the spray in your nose.|Use the spray in your mouth.
Put the drops in your left ear.|Put the drops in your right ear.
It hurts in the upper abdomen.|It hurts in the lower abdomen.
The pain is worse at night.|The pain is worse in the morning.
Symptoms get worse when you lie down.|Symptoms get worse when you stand up.
Tell your doctor if you are allergic to penicillin.|Tell your doctor if you are allergic to latex.
Take care when driving.|Take care when cycling.
Men over 65 are screened.|Men under 65 are screened.
Girls aged 9 to 14 are vaccinated.|Boys aged 9 to 14 are vaccinated.
It is unsuitable for toddlers.|It is unsuitable for teenagers.
People with kidney failure should not take it.|People with liver failure should not take it.
Metformin lowers blood sugar.|Metformin raises blood sugar.
Ramipril may cause a cough.|Bisoprolol may cause a cough.
Apply a cold compress.|Apply a warm compress.
Keep your leg raised.|Keep your leg lowered.
Stay out of the sun.|Stay in the sun.
The treatment gets rid of the pain.|The treatment adds to the pain.
The swelling goes down after surgery.|The swelling goes up after surgery.
The drug speeds up your heartbeat.|The drug slows down your heartbeat.
Most side effects are temporary.|Most side effects are permanent.
The effect wears off within hours.|The effect wears off within minutes.
You may feel hot.|You may feel cold.
Inhale slowly.|Exhale slowly.
Screening has more benefits than risks.|Screening has more risks than benefits.
A is safer than B for children.|B is safer than A for children.
Radiotherapy follows surgery.|Surgery follows radiotherapy.
Treat the infection first, then the fever.|Treat the fever first, then the infection.
Women lose 2 kg and men lose 4 kg.|Women lose 4 kg and men lose 2 kg.
Adults take 20 ml, children 5 ml.|Adults take 5 ml, children 20 ml.
Take the white tablet at noon and the red one at night.|Take the red tablet at noon and the white one at night.
It may help with mild, but not with severe pain.|It may help with severe, but not with mild pain.
Eat more vegetables and less meat.|Eat less vegetables and more meat.
If the fever persists, stop the tablets.|If the fever stops, continue the tablets.
Do not stop taking the tablets, even if you feel better.|Do not stop taking the tablets unless you feel better.
You can go home as soon as you feel well.|You can go home before you feel well.
Wait until the bleeding has stopped.|Wait while the bleeding has stopped.
The stitches are removed ten days later.|The stitches are removed ten weeks later.
The study lasted from 2001 to 2005.|The study lasted from 2001 to 2015.
Published on 3 April 2020|Published on 4 March 2020
The appointment is at 8 a.m.|The appointment is at 8 p.m.
The appointment is at 14:30.|The appointment is at 15:30.
Your pulse should be 60 to 80 beats per minute.|Your pulse should be 60 to 90 beats per minute.
A quarter of a tablet is enough.|Half a tablet is enough.
The risk rises from 2% to 4%.|The risk rises from 4% to 2%.
The risk is 1 in 500.|The risk is 1 in 50.
The risk is reduced by 20 percent.|The risk is reduced by 20 percentage points.
It contains 5 mg/ml.|It contains 5 mg/l.
The needle is 8 mm long.|The needle is 8 cm long.
Drink 2 liters of water.|Drink 2 glasses of water.
Take 400 IU of vitamin D.|Take 400 µg of vitamin D.
Take one tablet hourly.|Take one tablet daily.
Take the tablet once.|Take the tablet twice.
Take the tablet on alternate days.|Take the tablet every day.
See your dentist yearly.|See your dentist monthly.
Call an ambulance if you have chest pain.|Rest if you have chest pain.
Seek medical help at once if your lips swell.|Use a cream if your lips swell.
Never leave a child alone in the bath.|Leave a child alone in the bath.
The tablets help. Keep them away from children.|The tablets help.
Warning: may cause drowsiness.|May cause drowsiness.
More at https://example.org/dose.|More at https://example.org/dosage.
Mail us at help@example.org.|Mail us at info@example.org.
Call 0800 111222.|Call 0800 111223.
Only take it when you are in pain.|Take it when you are in pain.
It should be taken with food.|It can be taken with food.
You ought to see a doctor.|You might see a doctor.
It's essential to finish the pack.|It's optional to finish the pack.
It is rarely fatal.|It is often fatal.
It almost never spreads.|It almost always spreads.
The benefit is unproven.|The benefit is proven.
The lump is probably benign.|The lump is certainly benign.
All donors are tested.|Some donors are tested.
Several studies found a benefit.|One study found a benefit.
The gene is dominant.|The gene is recessive.
Patients with type O blood|Patients with type A blood
He has stage III cancer.|He has stage II cancer.
The baby was born at term.|The baby was born early.
Lie on your back.|Lie on your stomach.
Lie on your side.|Lie on your back.
Bend your knee.|Straighten your knee.
Lift with your legs.|Lift with your back.
Wash the wound with water.|Wash the wound with alcohol.
It is given through a drip.|It is given by mouth.
The knee is X-rayed.|The hip is X-rayed.
Ask your midwife.|Ask your dentist.
Gluten must be avoided.|Lactose must be avoided.
The thyroid is overactive.|The thyroid is underactive.
High blood sugar makes you thirsty.|Low blood sugar makes you thirsty.
Wear a mask indoors.|Wear a mask outdoors.
Throw away any leftover tablets.|Keep any leftover tablets.
Avoid grapefruit juice.|Drink grapefruit juice.
It's caused by a lack of iron.|It's caused by too much iron.
Insulin is injected into the belly.|Insulin is injected into the thigh.
The mother is Rh-negative.|The mother is Rh-positive.
Children under two must not take it.|Children over two must not take it.
The child can go to school with a cold.|The child can't go to school with a cold.
The cream contains no cortisone.|The cream contains cortisone.
Not all moles are dangerous.|All moles are dangerous.
Treatment isn't always necessary.|Treatment is always necessary.
Without treatment, it clears up in a week.|With treatment, it clears up in a week.
Take 2 tablets in the morning and 1 in the evening.|Take 1 tablet in the morning and 2 in the evening.
It is more common in women than in men.|It is more common in men than in women.
Take the antibiotic before the painkiller.|Take the painkiller before the antibiotic.
You can drink alcohol but not smoke.|You can smoke but not drink alcohol.
Only women should take it.|Women should only take it.
Chemotherapy can cause nausea.|Nausea can cause chemotherapy.
Stress increases blood pressure and decreases sleep.|Stress decreases blood pressure and increases sleep.
The tumor is HER2-positive and hormone receptor-negative.|The tumor is HER2-negative and hormone receptor-positive.
In women the risk is 13%, in men 5%.|In women the risk is 5%, in men 13%.
You may drink water but must not eat.|You must not drink water but may eat.
You should not take this drug.|You should take this drug.
The treatment isn't dangerous.|The treatment is dangerous.
It is safe to use during pregnancy.|It is unsafe to use during pregnancy.
They must not drive.|They do not have to drive.
13 out of 100 women|13 out of 1,000 women
Take 0.5 mg.|Take 5 mg.
one in three women|one in four women
The usual dose is 500 mg.|The usual dose is 500 g.
People with AIDS need help.|People with aids need help.
Take 1.5 tablets.|Take 15 tablets.
Take it only if you have pain.|Take it unless you have pain.
Children should not take aspirin.|Adults should not take aspirin.
The wound heals fast.|The wound heals fast. Call your doctor.
The cancer has spread to the liver.|The cancer has spread to the bones.
Press firmly on the door handle.|Press firmly on the window handle.
Every fifth person has it.|Every tenth person has it.
Nine in ten women survive.|Nine in a hundred women survive.
The tablet contains 0.25 mg.|The tablet contains 2.5 mg.
The risk is five times higher.|The risk is fifty times higher.
The dose is increased stepwise.|The dose is reduced stepwise.
Inject 10 units in the evening.|Inject 10 units in the morning.
The tube stays in for 48 hours.|The tube stays in for 48 minutes.
You have to come back within 24 hours.|You have to come back after 24 hours.
Pregnant women may use this cream.|Pregnant women may not use this cream.
The drug has been withdrawn.|The drug has been approved.
Nursing mothers can take it.|Expectant mothers can take it.
Premature babies are at risk.|Babies born at term are at risk.
Diabetics should avoid it.|Athletes should avoid it.
This applies to boys, too.|This applies to girls, too.
The patch is worn at night.|The patch is worn during the day.
Remove the dressing after two days.|Leave the dressing on after two days.
Rinse your eye with water.|Rinse your mouth with water.
Use the inhaler before exercise.|Use the inhaler during exercise.
Do not drive for a day after the operation.|You can drive a day after the operation.
It's fine to swim.|It's not fine to swim.
Surgery is rarely needed.|Surgery is usually needed.
There is hardly any pain.|There is a lot of pain.
The treatment is free of side effects.|The treatment is full of side effects.
The tumor has not spread.|The tumor has spread.
The lymph nodes are unaffected.|The lymph nodes are affected.
The scan showed nothing unusual.|The scan showed something unusual.
The condition is treatable.|The condition is untreatable.
Your blood pressure is too high.|Your blood pressure is too low.
Take the lowest dose.|Take the highest dose.
It gets better in summer.|It gets better in winter.
The left lung was removed.|The right lung was removed.
The outer ear is inflamed.|The inner ear is inflamed.
This is an autoimmune disease.|This is an infectious disease.
It's a side effect of codeine.|It's a side effect of caffeine.
Take vitamin B6.|Take vitamin B12.
Hepatitis B is passed on through blood.|Hepatitis A is passed on through blood.
The vaccine protects against tetanus.|The vaccine protects against rabies.
Use a statin.|Use a steroid.
Antihistamines relieve the itching.|Antibiotics relieve the itching.
He has an allergy to nuts.|He has an allergy to eggs.
The doctor inserts a catheter.|The doctor removes a catheter.
You should drink more.|You should drink less.
The more you weigh, the higher the risk.|The more you weigh, the lower the risk.
The screening is paid for by your insurer.|The screening isn't paid for by your insurer.
The cream should be applied thinly.|The cream should be applied thickly.
The infection is treated with cream rather than tablets.|The infection is treated with tablets rather than cream.
Compared to placebo, the drug worked better.|Compared to the drug, placebo worked better.
Give the child the syrup unless it vomits.|Give the child the syrup if it vomits.
You may only drink water.|You may drink water.
Everyone over 18 can donate.|Everyone under 18 can donate.
You can eat anything except nuts.|You can eat nothing except nuts.
Boil the water for one minute.|Boil the water for ten minutes.
The needle must not be reused.|The needle can be reused.
Look for redness, swelling and pus.|Look for redness, swelling and bruises.
Get help at once.|Get help within a week.
Symptoms start gradually.|Symptoms start suddenly.
The effect is short-lived.|The effect is long-lasting.
Feed the baby on demand.|Feed the baby every four hours.
The bacteria are resistant to penicillin.|The bacteria are sensitive to penicillin.
The result was negative.|The result was positive.
The mole is asymmetrical.|The mole is symmetrical.
The rash appears on the face.|The rash appears on the feet.
Both eyes are affected.|One eye is affected.
Start with the exercises early.|Start with the exercises late.
Hold your breath.|Keep breathing.
Breathe in through your nose.|Breathe in through your mouth.
Sit upright when eating.|Lie down when eating.
Freeze the leftover milk.|Throw away the leftover milk.
The tumor was 5 cm in size.|The tumor was 5 mm in size.
It helps people to gain weight.|It helps people to lose weight.
Use soap on the wound.|Do not use soap on the wound.
You can breastfeed as usual.|You cannot breastfeed as usual.
The disease affects mainly the joints.|The disease affects mainly the kidneys.
Take the syrup with a spoon.|Take the syrup with a syringe.
Your dose depends on your weight.|Your dose depends on your age.
It can be bought in supermarkets.|It can be bought in pharmacies.
The risk drops by half.|The risk doubles.
The drug is stronger than morphine.|The drug is weaker than morphine.
Ask for a blood transfusion.|Refuse a blood transfusion.
This can be dangerous for the fetus.|This can be dangerous for the mother.
The fever lasts longer than three days.|The fever lasts less than three days.
The wound should stay dry.|The wound should stay moist.
Eat a light meal beforehand.|Eat a light meal afterwards.
You must inform the surgeon.|You may inform the surgeon.
The implant has to be replaced after ten years.|The implant has to be replaced after twenty years.
Use two puffs.|Use two drops.
Women before menopause|Women after menopause
It is taken on days 1 to 21.|It is taken on days 1 to 28.
Nicotine patches are available over the counter.|Nicotine patches are available on prescription.
People with a cold shouldn't fly.|People with a cold should fly.
The child is too young for the vaccine.|The child is old enough for the vaccine.
If the test is positive, treatment starts.|If the test is negative, treatment starts.
The tumor is removed, then the breast is irradiated.|The breast is irradiated, then the tumor is removed.
The lens is clear.|The lens is cloudy.
The drug widens the blood vessels.|The drug narrows the blood vessels.
Stop taking the pill three weeks before surgery.|Stop taking the pill three weeks after surgery.
Take either drug A or drug B.|Take both drug A and drug B.
It is common in Asia.|It is common in Africa.
Symptoms disappear within days.|Symptoms appear within days.
This is an emergency.|This isn't an emergency.
Do not give honey to babies.|Give honey to babies.
The infection is passed on by mosquitoes.|The infection is passed on by ticks.
"""


@pytest.mark.parametrize("pair", PAIRS.strip().splitlines())
def test_the_change_is_critical_both_ways_and_says_why(pair):
    old, new = pair.split("|")
    for before, after in ((old, new), (new, old)):
        verdict = classify(before, after)
        assert verdict.materiality is Materiality.CRITICAL
        assert all(reason.old != reason.new for reason in verdict.reasons)
