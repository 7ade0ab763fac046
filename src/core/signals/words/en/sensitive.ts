/** English words of grave subjects, with which nobody jokes: death, illness, violence, disaster, minors, hatred, addiction. */
import type { Cues } from '../../vocabulary.ts';

export const sensitive: Cues = [
  [
    0,
    `
    is/are/was/pure/absolute/sheer torture, o negative,
    i am dead, am dying, dead laughing, died laughing, dying laughing, to death, dead inside,
    phone/battery/laptop/car/computer died/is/dead, dead battery, dead serious, dead end, killing it, killed it,
    killing me, kills me, over my dead, would kill for, to die for, wish me luck, dying to, drop dead gorgeous,
    die hard, deadline~, war on christmas, drug store, black friday, price war~`,
  ],
  // Numbers of the dead, and what follows.
  [
    1.3,
    `
    people/person/man/woman/teen/boy/girl/officer~ shot, shot outside/at/in/dead, mugged, mugging~, to/in/from/of rehab, relapsing,
    suffered violence/abuse, survived abuse/rape/violence, because i am arab/indian/chinese/roma/hispanic/brown/african/asian,
    [num]/two/three/four/five/six/ten/twelve/dozens/hundreds/thousands dead/killed/injured/wounded/missing/drowned,
    toll rises, cyclone .. dead, mudslide~, went in the night/his/her, went peacefully, a tumour, found a lump/tumor/mass,
    lost his/her fight, life support, organ failure, stopped breathing, brain injury, spinal injury, burns victim~,
    burned alive, hanged himself/herself/themselves, slit his/her/my/their, jumped in front of, starving, malnutrition,
    child bride~, child protection, foster care, knife crime, gang violence, drive by, honour killing, trafficked, refugee camp~`,
  ],
  // Cures, hatred, people missing.
  [
    1.3,
    `
    on oxygen/morphine/dialysis, because he/she is/was black/gay/muslim/jewish/disabled/trans/asian/fat,
    passed this/last/yesterday/on/early/peacefully, self harmed/harming, crushed by/under, missing since, has been missing,
    went missing, swallowed a battery/pills, back on heroin/drugs/crack/meth, for being black/gay/muslim/jewish/trans`,
  ],
  [
    1.3,
    `
    passed away, lost their family/loved/children/homes, family members dead/died/killed,
    took (his/her/their) own life, take my (own) life, throw myself off/under, jump off a/the bridge/building,
    jumped off,
    beat/beats/beating/beaten (up) (a/his/her/the/my) woman/women/wife/girlfriend/kids/child/children/girl/to,
    paris/brussels/london/boston/nice/terror attacks, 9 11, september 11, world trade center, memorial service,
    laid to rest, dead at [num], shot and, dead and, left dead, funerals, rip, rest in peace, condolences, funeral~,
    grief, grieving, mourning, mourn~, in memory of, in loving memory, gone too soon,
    lost my/his/her/their/our dad/mum/mom/mother/father/son/daughter/brother/sister/husband/wife/grandma/grandpa/nan/granddad/grandmother/grandfather/friend/baby/child/parents/uncle/aunt/partner,
    lost his/her/their life/lives, lives lost, death of, cause of death, deaths, death toll, death penalty, death row,
    found dead, shot dead, is/was/are dead, died in/of/from/on/at/after/yesterday/today/this/last/suddenly,
    dies on/at/in/after/from/aged, has died, have died, had died, dead body/bodies, dying of/from, people dying,
    deathbed, stillborn, miscarriage~, widow~, widower, orphan~, burial, cemetery, autopsy, obituary
    killed by/in/at/himself/herself/them/people/him/her/more/after/during, were/was/been/being/are killed,
    kills [num], killing of/people/innocent/civilians/children, murder*, manslaughter, homicide~, assassin*,
    shooting~ at/in, mass shooting~, school shooting~, shooter, gunman, gunned down, was/were shot, shot by/at/in the,
    stabbing~, stabbed, beheaded, beheading~, lynch*, massacre*, genocide, holocaust, extermination, exterminat*,
    ethnic cleansing, torture*, executed, war crime~, slaughtered, hostage~, kidnap*, abduct*,
    missing child/girl/boy/person/woman/teen, amber alert, human/sex trafficking, slavery, slave~, auschwitz
    terror*, isis, isil, al qaeda, boko haram, hamas, hezbollah, taliban, jihad*, intifada~, insurgent~, bombing~,
    bombed, bombs, car bomb, airstrike~, air strike~, missile~, troops, at war, war in/on/with/against, civil war,
    world war, invasion, militant~, ira, refugee~, hate crime~, under attack, got/was/were attacked, attacked by/in,
    attacks on/in, attack on/in, war zone, chemical weapon~, ceasefire, occupation, gaza, aleppo, mosul, west bank,
    rebels
    al shabaab, extremis*, islamist~, radical islam*, radicali*, hijack*, explosion~, explosive~, blast~ in/kills/at,
    gunfire, open fire, opened fire, shots fired, bullet~, sniper~, rocket~ .. israel/gaza/attack/fired,
    drone~ .. kill*/strike~, airstrikes, idf, settlers, occupied, nuclear war, nuclear weapon~, concentration camp~,
    migrant crisis, asylum seeker~, coup, dictatorship, executed, beheads, crucif*, honor killing~, honour killing~,
    acid attack~, mass grave~, survivor~ of, hate group~, ban muslim~, ban on muslims, police killing~,
    police shooting~, unarmed, riot police, tear gas, suicid*, kill myself, kill themselves/himself/herself,
    end my life, self harm, selfharm, cutting myself, want to die, overdose*, addict~ to heroin/drugs, drug addict~,
    addicts, addiction~, alcoholic~, alcoholism, rehab, heroin, meth, cocaine, opioid~, fentanyl, drug abuse,
    drunk driver~/driving, drink driving, anorexi*, bulimi*, eating disorder~, depression, ptsd, panic attack~,
    bipolar, schizo*, mental illness, mental health
    rape, raped, rapes, rapist~, raping, molest*, pedophil*, paedophil*, pedo, pedos, child abuse, sexual assault*,
    assaulted, sexual harassment/abuse, groped, grope~, domestic violence/abuse, abused, abuser~, child porn, incest,
    grooming gang~, underage, minors
    ambulance, paramedic~, emergency room, in the er, seizure~, epilep*, miscarried, chronic illness/pain, transplant,
    kidney failure, blood clot, brain damage, tumors, donor~, cystic fibrosis, lupus, autism, autistic, down syndrome,
    wheelchair~, blind people, deaf, prosthe*, drug problem, relapse~, sober for, suicide, grieve, anxiety disorder,
    anxiety attack~, self hatred, starve, cancer, tumor~, tumour~, chemo*, leukemia, leukaemia, terminal illness,
    terminally ill, hospice, life support, coma, comatose, a stroke, heart attack~, heart failure, aids, hiv,
    alzheimer*, dementia, parkinson*, multiple sclerosis, ebola, zika, pandemic, in hospital, in the hospital, in icu,
    intensive care, brain surgery, heart surgery, diagnosed with, disabled people/person/child/veteran~/passenger~,
    with disabilities, wheelchair, paralyz*, paralys*, car/plane/train accident/crash, crash victim~, fatal*, injured,
    injuries, wounded, casualties
    racism, racially, racist attack~/slur~/remark~/abuse/comment~/police/violence/murder/incident~/rant~, supremac*,
    neo nazi~, kkk, klan, anti semit*, antisemit*, islamophob*, homophob*, transphob*, xenophob*, sexis*, misogyn*,
    bigotry, discriminat*, segregat*, apartheid, blacklivesmatter, black lives, blm, police brutality, gay marriage,
    same sex, gay rights, lgbt*, abortion~, prolife, planned parenthood, muslim ban, sharia, nigger~, faggot~,
    altright, alt right, alt rightist~, hate speech, white nationalis*, white power, deport*,
    illegal immigrant~/alien~, gun control, gun violence, gun laws, 2nd amendment, second amendment, hijab, burka,
    transgender, tranny, slur~
    white privilege, racial slur~/profil*/hatred/tension~, slurs, blackface, colored people, anti muslim, anti gay,
    anti black, anti immigra*, anti white, antiblack, homosexuals, gays, dyke~, lynching, slaves, ghetto~,
    gas chamber~, hitler, swastika~, gender pay, pay gap, wage gap, victim blaming, slut shaming, catcall*,
    reproductive rights, roe v, unborn, womens rights, human rights, civil rights, marriage equality, muslim registry,
    build the wall, border wall, travel ban, sanctuary cit*, ice raid~, undocumented, dreamers, daca, child labor,
    child soldier~, child marriage, bullying, bullied, cyberbull*, harass*, stalker~, stalking, predator~,
    missing persons, runaway teen, foster care, earthquake~, tsunami~, hurricane~, tornado~, wildfire~, floods,
    flooding, famine, starving children/people, starvation, disaster relief, natural disaster~, homeless, riots,
    rioting, rioters, victims, tragedy, tragedies, tragic*, atrocities, atrocity, humanitarian, drowned, drowning`,
  ],
  // Death, illness and addiction told softly.
  [
    1.3,
    `
    slipped away, passed peacefully, in his/her/their sleep, lost his/her battle, battle with, no longer with us,
    not with us anymore/any, last breath, laid her/him, burial is/on/at, the burial, cremat*, ashes of, undertaker~,
    wake on/for/is, in lieu of flowers, survived by, loss of my/our/her/his/their, sudden loss, bereave*, terminal diagnosis,
    radiotherap*, biops*, remission, tumour, stage [num]/four/three, intensive care, palliative, ventilator, sepsis,
    meningitis, embolism, aneurysm, haemorrhage, hemorrhage, quadripleg*, parapleg*, crohns, motor neurone,
    admitted for/to .. hospital/anorexia/ward/psych*, on life, brain dead, after his/her/my/a stroke, had a stroke,
    we miscarried, without a drink, days/months/years sober/clean, clean and sober, one day at a time, alcoholics anonymous,
    withdrawal, relapsed`,
  ],
  // Accidents, disasters, violence, children, discrimination.
  [
    1.3,
    `
    overturned, collided, collision, pile up, derailed, derailment, run over by, hit by a car/train/bus/truck/lorry, hit and run,
    several/pupils/passengers/people hurt, several injured, found unconscious, could not save him/her/them, critical condition,
    tore through, dead including, including a baby/child/children, house fire, lost everything in, homes destroyed,
    mudslide, landslide, aftershock~, survivors, rescuers, evacuated, shelling, air raid~, shelled, besieged, frontline,
    front line, hitting/hit/punched/slapped/choked his/her/my/their partner/wife/girlfriend/kids/children/mum/mother,
    touched me when/as, forced himself/me, took advantage of me, sexually, man with a gun/knife, armed man, lockdown,
    inside the school, children/kids .. pavement/streets/starving/cages/alone, sleeping rough, sleeping on the street~/pavement,
    abducted, missing since, turned away .. hijab/colour/color/wheelchair, because i wear a hijab/turban/veil,
    because i am black/muslim/jewish/gay/trans/asian/disabled, because of my/his/her skin/colour/color/race/religion/accent/disability,
    monkey chants, monkey noises, called me/him/her a monkey/slur, go back to your/where, dirty foreigner~/immigrants,
    send them back, do not belong here`,
  ],
  [
    0.8,
    `
    racist~, nazi~, death, died, dead, killed, killing, kills, attacks, war, wars, victim, violence, weapon~,
    military, refugees, brutal*, brutality, hatred, suffering, blood, assault*, hospital, disease`,
  ],
  [
    0.5,
    `
    dies, die, dying, kill, gun, guns, violent*, attack, attacked, police, army, crisis, illness, drugs, alcohol,
    hate, threat~, threatened, prison, jail, children, kids, child, [group], israel*, palestin*, syria*, iraq*, iran*,
    kremlin, immigration, border, borders, injur*, protest*, allah, nuclear, bomb, abuse, strike~ .. kill*, isolation,
    🕯, ⚰`,
  ],
];

/** Those whom hatred usually takes for its object. */
export const group: Cues = [[1, '[group]']];
