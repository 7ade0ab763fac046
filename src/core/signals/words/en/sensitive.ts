/** English words of grave subjects, with which nobody jokes: death, illness, violence, disaster, minors, hatred, addiction. */
import type { Cues } from '../../vocabulary.ts';

export const sensitive: Cues = [
  [
    1.3,
    `
    passed away, rip, rest in peace, r i p, condolences, funeral, funerals, grief, grieving, mourning, mourn~, in memory of, lost (my/his/her/their/our) (dad/mum/mom/mother/father/son/daughter/brother/sister/husband/wife/grandma/grandpa/nan/friend/baby/child/dog/cat/parents/life/lives), death of, cause of death, deaths, death toll, found dead, shot dead, is dead, was dead, are dead, died (in/of/from/on/at/after/yesterday/today), dies (on/at/in/after/from), dead body, the body, bodies, dying of, people dying, deathbed, stillborn, miscarriage, widow*, orphan*
    killed (by/in/at/himself/herself/them/people/him/her/more), kills [num], killing (of/people/innocent/americans/civilians/children/them), murder*, manslaughter, homicide, assassin*, shooting~ (at/in), mass shooting, school shooting, shooter, gunman, gunned down, shot (by/at/in), stabbing, stabbed, stab, beheaded, beheading, lynch*, massacre~, genocide, holocaust, extermination, marked for, ethnic cleansing, torture*, execution~, war crime~, slaughter*, hostage~, kidnap*, abduct*, missing (child/girl/boy/person/woman), human trafficking, sex trafficking, slavery, slave~
    terror*, isis, isil, al qaeda, boko haram, hamas, hezbollah, taliban, jihad*, intifada~, insurgent~, suicide bomb*, bombing~, bomb~, bombed, bombs, airstrike~, air strike~, drone strike~, missile~, troops, war in, at war, invasion, civil war, syria*, aleppo, mosul, gaza, palestin*, west bank, militant~, ira, bloody sunday, charlie hebdo, refugee~, hate crime~, under attack, terrorist attack, got attacked, was attacked, attacked by, attacks on
    suicid*, kill myself, kill themselves, end my life, self harm, selfharm, cutting myself, want to die, wanna die, overdose*, od on, addict, addicts, addiction, alcoholic~, alcoholism, rehab, heroin, meth, cocaine, opioid~, fentanyl, drug abuse, drunk driver, anorexi*, bulimi*, eating disorder, depression, ptsd, panic attack~, bipolar, mental illness, mental health
    rape, raped, rapes, rapist~, raping, rapeugees, molest*, pedophil*, paedophil*, child abuse, sexual assault*, sexually (assaulted/abused), assaulted, sexual harassment, harassment, grope~, groped, domestic violence, abuse (victim~/survivor~), abused, abusive, abuser~, child porn, incest, grooming, underage, minors
    cancer, tumor~, tumour~, chemo*, leukemia, leukaemia, terminal illness, terminally ill, hospice, life support, in a coma, comatose, stroke, heart attack, aids, hiv, alzheimer*, dementia, parkinson*, als, ebola, zika, in (the) hospital, in icu, intensive care, surgery, diagnosed with, disabled, disabilit*, paralyz*, car accident, car crash, plane crash, mh17, mh370, crash victims, fatal, fatally, injured, injuries, wounded
    racis*, white supremac*, supremac*, nazi~, neo nazi~, kkk, anti semit*, antisemit*, semitic, islamophob*, homophob*, transphob*, xenophob*, sexis*, misogyn*, bigot*, discriminat*, segregat*, apartheid, blacklivesmatter, black lives, blm, police brutality, gay marriage, same sex marriage, abortion~, pro life, prolife, planned parenthood, muslim ban, sharia, nigger~, faggot~, tranny, altright, alt right, hate speech, klan, deport*, immigrants, illegals, illegal (alien~/immigrant~), gun control, gun violence, 2nd amendment, female prison
    earthquake, tsunami, hurricane~, tornado~, wildfire~, flood~ victims, flooding, floods, famine, starving, starvation, disaster relief, homeless, riots, rioting, riot~, londonriots, victims, tragedy, tragic`,
  ],
  [
    0.6,
    `
    dead, death, died, dies, die, dying, kill~, killed, killing, war, weapon~, gun~, guns, violence, violent, attack~, victim~, police, army, military, crisis, hospital, illness, disease, drug~, drugs, alcohol, drunk, hate, threat~, prison, jail, children, kids, child, [group], israel, palestine, iraq, iran, russia, kremlin, immigration, border, blood, suffer*, hurt, injur*, protest*, allah, god, hatred, nuclear, 🕯, ⚰`,
  ],
];

/** Those whom hatred usually takes for its object. */
export const group: Cues = [[1, '[group]']];
