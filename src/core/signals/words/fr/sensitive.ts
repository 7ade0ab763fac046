/** French words of grave subjects, with which nobody jokes: death, illness, violence, disaster, minors, hatred, addiction. */
import type { Cues } from '../../vocabulary.ts';

export const sensitive: Cues = [
  [
    1.3,
    `
    decede~, deces, deuil, condoleances, obseques, enterrement, funerailles, cercueil, cimetiere, nous a quittes, est parti~ trop tot, repose en paix, rip, hommage a/aux .. victime~/mort~/soldat~
    est mort~, sont morts/mortes, etait mort~, mort~ dans/suite/apres/d/hier/brutal*/suspecte~/subite, morts suspectes/suspects, la mort de/d, [num] morts, des morts, meurt apres/dans/d, trouve~ mort~, perdu (mon/ma/mes/son/sa) pere/mere/papa/maman/frere/soeur/fils/fille/mari/femme/grand/mamie/papi/famille/bebe/enfant/parents, perdu la vie, perte d un proche, orphelin~, veuf, veuve, fausse couche
    tue~ par/dans/a/en/lors/d, tue~ et, tuee~, tues, tuer, tuerie~ a/de, abattu~, meurtre~, meurtrier~, assassin*, homicide~, infanticide~, feminicide~, egorg*, poignard*, decapit*, lynch*, fusillade~, tir~ mortel*, coups de feu, balle~ .. tete, balles perdues, attaque~ au couteau, au couteau, coup~ de couteau
    attentat~, terroris*, djihad*, jihad*, kamikaze~, otage~, daech, prise d otage~, explosion~ a/dans/de, bombe~, bombard*, guerre en/au/de/a, crime~ de guerre, massacre~, genocide~, torture~, prisonnier~ de guerre, gaza, ukraine .. guerre/bomb*, camps de concentration, shoah, deportat*, nettoyage ethnique, esclavage
    suicid*, pendu~, mettre fin a mes/ses jours, envie de mourir, envie d en finir, en finir avec la vie, plus envie de vivre, veux mourir, veux plus vivre, automutil*, scarifi*, idees noires, tentative de suicide, 3114
    viol, viols, violeur~, violee~, viole~ par, violer, agression~ sexuelle~, abus sexuel~, attouchement~, inceste~, pedophil*, pedocrim*, harcelement scolaire/sexuel/de rue, harcelement au travail, violence~ conjugale~/policiere~/sexuelle~/sexiste~/familiale~, violence~ faites, femme~ battue~, battu~ par, frappe~ par, tabass*, passe~ a tabac, agresse~, agression~, agresseur~, maltrait*, sequestr*, kidnapp*, enleve~ par, enlevement~, disparition inquietante, porte~ disparu~, enfant~ disparu~
    cancer~, tumeur~, leucemie, chimio*, metastas*, soins palliatifs, phase terminale, en reanimation, dans le coma, coma, avc, crise cardiaque, infarctus, sida, vih, alzheimer, parkinson, sclerose en plaques, sclerose, handicap*, maladie grave, maladie incurable, gravement malade, hospitalise~, pronostic vital, entre la vie et la mort, paralys*, amput*
    racis*, antisemit*, homophob*, islamophob*, transphob*, xenophob*, negrophob*, sexisme, misogyn*, lgbtphob*, discrimin*, crimes contre l humanite, neonazi*, neo nazi*, suprem*, apartheid, segregation, ratonnade~, antimusulman~, anti musulman~, anti juif~, synagogue~, grand remplacement
    seisme~, tremblement de terre, tsunami~, inondation~, crue~, tornade~, ouragan~, cyclone~, incendie~, feux de foret, avalanche~, eruption, catastrophe naturelle, intemperies, vigilance rouge, alerte rouge, crash d*, deraill*, accident mortel, accident de la route/voiture/train/avion, accident grave, grave accident, noyade~, noye~, naufrage~, sinistres, victimes, blesses, blesse~ grave*, grievement, famine, meurt de faim, meurent de faim, epidemie
    overdose~, cocaine, heroine, crack, toxicoman*, drogue~, drogues, seringue~, alcoolique~, alcoolisme, addict~ a l, addiction~, desintox*, cure de, anorexi*, boulimi*, depression, depressi*, bipolaire~, schizo*, burn out, burnout, crise d angoisse, avort*, ivg
    sdf, sans abri~, a la rue .. enfant~/famille~/dort, migrants .. mort~/noy*/mediterranee, refugies, prostituti*, trafic d etres, mineur~ .. danger/victime~/viol*/agress*/prostitu*, mineure~, enfants .. maltrait*/victime~/viol*/tue~/mort~`,
  ],
  [
    0.6,
    `
    mort, mortes, mourir, meurt, mourant~, drame~, tragedie~, tragique~, violence~, violent~, victime~, blesse~, hopital, urgences, chirurgie, operation du/de la, maladie~, malade, police, plainte, garde a vue, prison, arme~, tirs, couteau, fusil, guerre, soldat~, armee, conflit, menace~ de, haine, insulte~ raci*, harcel*, drogue, alcool, accident~, incendie, danger, enfants, mineurs, bebe, homosexuel~, gay~, musulman~, juif~, juive~, immigre~, migrant~, islam, islamiste~, [group], solidaire~ .. population, perdu sa famille, a faim, 🕯, ⚰, 🖤`,
  ],
];

/** Those whom hatred usually takes for its object. */
export const group: Cues = [[1, '[group]']];
