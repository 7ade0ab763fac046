/** French words of grave subjects, with which nobody jokes: death, illness, violence, disaster, minors, hatred, addiction. */
import type { Cues } from '../../vocabulary.ts';

export const sensitive: Cues = [
  [
    0,
    `
    une torture, est de la torture, torture de/d attendre,
    mort de rire, morte de rire, suis mort~, mort~ de fatigue/faim/soif/froid/peur, a mort, au point mort, temps mort,
    nature morte, me tue, tue le temps, une tuerie, mourir de rire/chaud/froid/faim/honte, drogue~ a, accro a,
    bombe atomique, une bombe, de la bombe, crise de rire, guerre des prix`,
  ],
  // Numbers of the dead, and what follows.
  [
    1.2,
    `
    parti~ dans la nuit/son sommeil, entoure~ des siens/de sa famille, blesse~ par balle~, par balle~, rackett*, de cure,
    rechuter, subi des violences/abus/coups, deux/trois/quatre/cinq/six/dix/douze/vingt/plusieurs/dizaines/centaines morts/mortes,
    deux/trois/quatre/cinq/six/dix/douze/vingt/plusieurs/dizaines/centaines blesses/victimes/disparus, monte a [num]/douze/dix morts,
    accident .. mort~, deces de/du/d/suite, mis fin a ses, pendaison, defenestration, noye~ dans/au/en, brule~ vif,
    ne se reveillera, souffre d un/une, atteint~ d un/une, traitement lourd, chambre mortuaire, sida,
    enfant~ place~, ase, maltraitant~, pedocriminel~, mineures, stupefiants, overdoses, tox`,
  ],
  // Cures, hatred, people missing.
  [
    1.2,
    `
    sous oxygene/morphine/perfusion/respirateur, parce qu il/elle est noir~/arabe~/juif~/juive~/gay/lesbienne/handicape~/musulman~/trans/gros/grosse,
    parce que je suis noir~/arabe~/juif~/juive~/gay/lesbienne/handicape~/musulman~/trans, a disparu depuis, porte~ disparu~,
    disparu~ depuis hier/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche, ans a disparu, avale une pile/des medicaments,
    ecrase~ par un/une, s est noye*, se sont noye*, replonge dans`,
  ],
  [
    1.3,
    `
    decede~, deces, mortalite, perte de mon/ma/mes/notre/son/sa, perdre un proche, perdre mon/ma mere/pere/fils/fille/mari/femme, dernier hommage,
    minute de silence, inhum*, crematorium, cadavre~, dechire par la perte, ange .. parti~, rejoint les etoiles,
    laisse dans la peine, deuil, condoleances, obseques, enterrement, funerailles, cercueil, cimetiere,
    nous a quittes, est parti~ trop tot, repose en paix, rip, hommage a/aux .. victime~/mort~/soldat~
    est mort~, sont morts/mortes, etait mort~, mort~ dans/suite/apres/d/hier/brutal*/suspecte~/subite,
    morts suspectes/suspects, la mort de/d, [num] morts, des morts, meurt apres/dans/d, trouve~ mort~,
    perdu (mon/ma/mes/son/sa) pere/mere/papa/maman/frere/soeur/fils/fille/mari/femme/grand/mamie/papi/famille/bebe/enfant/parents,
    perdu la vie, perte d un proche, orphelin~, veuf, veuve, fausse couche
    tue~ [num],
    tue (sa/son/ses/un/une/le/la/des) femme/mari/enfants/fille/fils/mere/pere/homme/policier~/personnes/civils/innocents,
    tue~ par/dans/a/en/lors/d, tue~ et, tuee~, tues, tuer, tuerie~ a/de, abattu~, meurtre~, meurtrier~, assassin*,
    homicide~, infanticide~, feminicide~, egorg*, poignard*, decapit*, lynch*, fusillade~, tir~ mortel*,
    balle~ .. tete, balles perdues, au couteau, coup~ de couteau
    frappe~ aerienne~, roquette~, missile~, daesh, syrie, syrien~, alep, palestin*, israelien~, hamas, tsahal, yemen,
    kurde~, talibans, boko haram, al qaida, isis, etat islamique, extremis*, radicalis*, integris*, fusil d assaut,
    kalachnikov~, arme a feu, coups de feu, tireur~, explosif~, crime~, criminel~ de guerre, fosse commune, charnier~,
    peine de mort, execute~ par/en, exterminat*, hitler, nazisme, ss, milice~, coup d etat, emeute~, lacrymo*, lbd,
    eborgn*, bavure~, migrants, exiles, mediterranee .. mort*, calais .. migrant*, sans papiers,
    expuls* .. migrant~/famille~/sans, attentat~, terroriste~, terrorisme, djihad*, jihad*, kamikaze~, otage~, daech,
    explosion~ a/dans/de, bombe~, bombard*, guerre en/au/de/a, massacre~, genocide~, torture~, prisonnier~ de guerre,
    gaza, ukraine .. guerre/bomb*, camps de concentration, shoah, deportat*, nettoyage ethnique, esclavage
    suicid*, pendu~, mettre fin a mes/ses jours, envie de mourir, envie d en finir, en finir avec la vie,
    plus envie de vivre, veux mourir, veux plus vivre, automutil*, scarifi*, idees noires, 3114
    viol, viols, violeur~, violee~, viole~ par, violer, abus sexuel~, attouchement~, inceste~, pedophil*, pedocrim*,
    harcelement scolaire/sexuel/de rue, harcelement au travail, violences, frapp* .. femme~/enfant~/gamin~,
    bebe secoue, enfance en danger, pension~ .. orphelin*, viole~ .. enfant~/femme~/fille~,
    violence~ conjugale~/policiere~/sexuelle~/sexiste~/familiale~, violence~ faites, femme~ battue~, battu~ par,
    frappe~ par, tabass*, passe~ a tabac, agresse~, agression~, agresseur~, maltrait*, sequestr*, kidnapp*,
    enleve~ par, enlevement~, disparition inquietante, porte~ disparu~, enfant~ disparu~
    malade~ du, malade~ d un, infirme~, handicape~, prothese~, dialyse, transplant*, don d organes, samu,
    pompiers .. mort*/bless*/interven*, soins, convulsion~, autisme, trouble~ mentaux, sante mentale, psychiatri*, hp,
    trouble~ alimentaire~, tca, mal etre, detresse, numero d urgence, balancetonporc, metoo, feminicides,
    gifle~ .. enfant~/femme~, lynchage, bizutage, cyberharcel*, harceleur~, persecut*, menace~ de mort, insulte~,
    quotas, suprematis*, ku klux klan, esclav*, colonis*, mineurs isoles, pupille~, abandonne~ .. bebe/enfant,
    enfant~ battu~/malade~/mort~, gpa, ivg, cancer~, tumeur~, leucemie, chimio*, metastas*, phase terminale,
    en reanimation, en rea, aux urgences, operation a coeur, greffe~, maladie rare/chronique/orpheline/auto,
    leucemie~, epileps*, diabete~, mucoviscidose, autis*, trisom*, fauteuil roulant, malvoyant~, sourd~ et,
    covid .. mort~/rea*/deces/hopita*, ehpad, coma, avc, crise cardiaque, infarctus, sida, vih, alzheimer, parkinson,
    sclerose, handicap*, maladie grave, maladie incurable, gravement malade, hospitalise~, pronostic vital,
    entre la vie et la mort, paralys*, amput*
    racisme, racialis*,
    agression~/attaque~/propos/acte~/insulte~/crime~/meurtre~/violence~/injure~/haine/cri~/tag~/chant~/discours/police raciste~,
    controle~ au facies, victime~ de/d, viols, mgf, excision, mariage force, antisemit*, lesbophob*, grossophob*,
    validis*, haine .. musulman~/juif*/noir~/lgbt*/femmes/religi*,
    exclusion/exclu*/discrimin* .. homosexuel~/gays/lgbt*/handicape~, homophob*, islamophob*, transphob*, xenophob*,
    negrophob*, sexisme, misogyn*, lgbtphob*, discrimin*, neonazi*, neo nazi*, suprem*, apartheid, segregation,
    ratonnade~, antimusulman~, anti musulman~, anti juif~, synagogue~, grand remplacement
    seisme~, tremblement de terre, tsunami~, inondation~ .. mort~/victime~/sinistr*/evacu*/degats,
    inondations .. mort*/victim*, crue~, tornade~, ouragan~, cyclone~,
    incendie~ .. mort~/blesse~/maison~/evacue*/detruit, incendies, eboulement~, glissement de terrain, coulee de boue,
    canicule .. mort~, effondrement .. immeuble, explosion~ .. mort~/blesse~/immeuble, feux de foret, avalanche~,
    eruption, catastrophe naturelle/aerienne/ferroviaire/nucleaire/humanitaire, crise humanitaire, aide humanitaire,
    urgence humanitaire, bilan .. mort~/victime~/blesse~, pronostic engage, pronostic reserve, corps sans vie,
    sans vie, retrouve~ mort~, retrouve~ sans, a succombe, succombe a intemperies, vigilance rouge, alerte rouge,
    crash d*, deraill*, accident mortel, accident de la route/voiture/train/avion, accident grave, grave accident,
    noyade~, noye~, naufrage~, sinistres, victimes, blesses, blesse~ grave*, grievement, famine, meurt de faim,
    meurent de faim, epidemie
    overdose~, cocaine, heroine, crack, toxicoman*, drogue~, drogues, seringue~, alcoolique~, alcoolisme, addict~ a l,
    addiction~, desintox*, cure de, anorexi*, boulimi*, depression, depressi*, bipolaire~, schizo*, burn out, burnout,
    crise d angoisse, avort*, ivg
    sdf, sans abri~, a la rue .. enfant~/famille~/dort, refugies, prostituti*, trafic d etres,
    mineur~ .. danger/victime~/viol*/agress*/prostitu*, mineure~, enfants .. maltrait*/victime~/viol*/tue~/mort~`,
  ],
  // Death, illness and addiction told softly.
  [
    1.2,
    `
    s est eteint~, s en est alle~ cette/hier/dans/ce, parti~ rejoindre, a rejoint les anges/son/sa, plus de ce monde,
    plus parmi nous, dernier souffle, derniere demeure, veillee funebre, cremat*, pompes funebres, endeuille*,
    mort subite/ne/nee/inattendue, disparition de mon/ma/notre, perte immense, pere/mere/fils/fille/mari/femme est parti~,
    radiotherap*, biopsie~, remission, recidive~, soins intensifs/palliatifs, bloc operatoire, intube~, respirateur,
    septicemie, meningite, embolie, anevrisme, hemorragie, paraplegi*, tetraplegi*, charcot, crohn, diagnostic tombe,
    stade [num] .. cancer, sous assistance, mort cerebrale, fin de vie, euthanasi*, soins a domicile .. vie,
    sans boire, sobriete, abstinen*, alcooliques anonymes, sevrage, rechute~, se drogu*, sous drogue~`,
  ],
  // Accidents, disasters, violence, children, discrimination.
  [
    1.2,
    `
    renverse~ par/ce, percute~, collision, carambolage, deraille*, sortie de route, defenestr*, electrocut*, asphyxi*,
    blesse~ dans/par, plusieurs blesses/personnes/eleves/victimes, eleves/enfants/personnes touches, secours .. pu,
    retrouve~ inconscient~/sans, sans connaissance, monoxyde, ravage* .. immeuble/maison/village/quartier,
    immeuble/maison/appartement .. ravage*/flammes/effondr*, inondations .. perdu/tout/maison~, crue~ .. ville/maison~, sinistre~, rescape~,
    tout perdu dans, morts dont, mort~ dont, dont un/une bebe/enfant/enfants,
    frapp* (sa/son/ma/mon/une/un/des/ses) compagne/femme/conjointe/copine/enfant~/gamin~/mere/bebe, coups de poing,
    homme arme, individu arme, attaque au, prise d otages, confinement .. lycee/ecole/college, lycee/ecole .. confine*,
    m a touche~ quand/alors/enfant, m a force~, abuse~ de moi, abuse~ d une/un enfant/mineur~/eleve~, abuse sexuellement, bombardement~, obus, drones,
    enfants .. dorment/rue/dehors/faim/seuls/danger, dorment (dans) la rue/dehors, alerte enlevement, petite fille disparue,
    aide sociale a l enfance, harcele~ au/a l/par, refuse~ .. voile/couleur/handicap/origine~/fauteuil, porte un voile,
    couleur de (ma/sa) peau, a cause de ma/mes/sa couleur/origine~/religion/handicap/orientation,
    sale~ etranger~/noir~/arabe~/juif~/negre~/pd/gouine/race, cris de singe, traite~ de singe/negre/sale/pd/terroriste,
    rentre~ (dans) ton/votre/leur pays, renvoi* chez eux, dans ton pays, chez eux .. sales, pension~ de guerre`,
  ],
  [
    0.6,
    `
    raciste~, facho~, nazi~, mort, mortes, mourir, meurt, mourant~, drame~, tragedie~, tragique~, violence~, violent~,
    victime~, blesse~, hopital, urgences, chirurgie, operation du/de la, maladie~, malade, police, plainte,
    garde a vue, prison, arme~, tirs, couteau, fusil, guerre, soldat~, armee, conflit, menace~ de, haine, harcel*,
    drogue, alcool, accident~, incendie, danger, enfants, mineurs, bebe, homosexuel~, gay~, musulman~, juif~, juive~,
    inondations, immigre~, migrant~, islam, islamiste~, [group], solidaire~ .. population, a faim, 🕯, ⚰, 🖤`,
  ],
];

/** Those whom hatred usually takes for its object. */
export const group: Cues = [[1, '[group]']];
