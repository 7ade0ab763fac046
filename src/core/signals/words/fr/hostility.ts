/** French insults, threats and contempt. */
import type { Cues } from '../../vocabulary.ts';

export const hostility: Cues = [
  // Sent away.
  [
    1.4,
    `
    qu ils/elle/il/elles aille~/aillent, qu il aille, au diable, ferme la/ta, la ferme, dans ton trou, espece de cruche/buse/dinde`,
  ],
  [
    1.4,
    `
    connard~, connasse~, encule*, enculer, fdp, fils de pute~/tinp/chien~/chienne/putain/tepu, filsdepute, ntm, ntgm,
    nique~ ta/sa/ta/tes/vos/votre/leur/leurs/ses/la mere/morts/race/daronne, nique~ toi/les/le/la, niquez vous,
    va niquer, vas niquer
    batard~, salope~, pute~, putes, petasse~, pouffiasse~, grognasse~, pd~, pede~, tapette~, tarlouze~, tafiole~,
    salaud~, salopard~, ordure~, raclure~, pourriture~, enflure~, fumier~, trou du cul, trouduc*, sac a merde,
    petite merde, tete de con, gros tas, grosse vache, vieille peau, vieux con~, pauvre type~, pauvre tache
    ta gueule, vos gueules, votre gueule, leurs gueules, sa gueule, ferme la, fermez la, ferme ta, fermez vos, ftg,
    tg, vas te faire, vtff, vas te pendre, va crever, allez (vous/tous) (tous) faire/crever/foutre/mourir, va mourir,
    te faire foutre/enculer/mettre, faire voir, va chier, allez chier
    casse toi, cassez vous, degage~ de/toi/sale/d, degagez, barre toi, retourne~ dans ton/leur/son pays,
    retourne~ chez toi, rentre~ chez toi/vous/eux, rentrez chez vous,
    sale~ [group]/race/chien~/pute/juif/arabe/noir/gauchiste~/flic~/con~/type/traitre/rat/porc/batard,
    espece~ de/d [insult]/[weakling], bande~ de/d [insult]/[weakling],
    gros/grosse/grosses/vrai~/sombre/pauvre~/triste~/bon~ [insult]/[weakling], tous des [insult], tas de/d [insult]
    (tu/t/vous) es/etes (qu/juste/vraiment/trop) (un/une/des/le/la) [insult],
    c est (qu/juste) (un/une/des/le/la/ce) [insult], quel~ (bande/gros/sale) [insult], ces [insult], cet [insult],
    ce/cette [insult], sont (que/tous/des/vraiment) (des) [insult], un peuple de [insult], comme un/une [insult]
    fais/faites/fait/font pitie, honte a toi/vous/eux/lui/elle/ce, tu devrais avoir honte,
    apprend*/apprenez (deja) a lire/ecrire/parler/reflechir/vivre, retourne~/retournez a l ecole, retourne~/retournez jouer/dormir, retourne~/retournez dans ton/votre/vos,
    va apprendre/jouer/te, va pleurer, allez pleurer, tu sers a quoi, t as rien dans,
    rien dans la tete, rien dans le crane/cerveau, on te retient pas, bouge de la, tous pourris,
    tous des pourris/menteurs/voleurs/vendus/corrompus, faux cul~, leche bottes, leche cul, suce boules, suceur~,
    tartuffe~, imposteur~, charlatan~, feignasse~, branleur~, glandeur~, fouteur~ de merde, bon a rien, bons a rien,
    moins que rien, pauvre france, sale gosse, gros lard, boudin, vieille folle, vieux fou, vieux schnock, mal baise~,
    mal eleve~, decerebres, lobotomis*, con comme, conne comme, bete comme, con fini, debile profond, ramassis de,
    tissu de mensonges, ramasse~ ta/tes, mange tes morts, tes grands morts, ta grand mere la/le, wallah t es,
    te ridiculise~, te crois ou, vous vous croyez, tu te crois, pour qui tu te, pour qui il/elle se, ferme un peu, boucle la,
    ta bouche, la ferme, tais toi, taisez, ecrase~ toi, creve donc/toi/sale/bien/seul/charogne/ordure/[insult], creve !, crevez, qu il/elle/ils creve~/crevent/degage~/paye,
    qu on les/le/la pende/enferme/vire/fusille/renvoie/expulse, a la porte, au bucher, a la guillotine, en taule,
    dehors
    je te/vous/les/le/la deteste/hais/emmerde/vomis/meprise/maudis, va en enfer, brule~ en enfer,
    je vous souhaite .. mal*/pire/mort, je te souhaite .. mal*/pire/mort, souhaite .. que du malheur,
    espere .. creve~/meure~/meurs/meurt/ecrase/echoue, j espere que tu/vous vas/va/allez/va/vont creve*/mour*/pay*,
    merite~ de crever/mourir, merite~ la mort/prison
    je vais te/vous/le/la/les tuer/buter/niquer/frapper/defoncer/casser/demonter/eclater/crever/retrouver/egorger/fumer,
    on va te/vous/le/la/les tuer/buter/niquer/defoncer/casser/eclater/crever, te casser la gueule/les dents,
    te mettre une baffe, merites (une/des) baffe~/claque~/coup~
    attarde~, mongol~, mongolien~, gogol~, triso*, golmon~, tebe, teube~, abruti~, cretin~, debile~ mental~,
    decerebre~, sans cerveau, pas de cerveau, un cerveau de, qi de, qi d, 0 cerveau, neurone~, feminazi~, gauchiasse~,
    gauchiss*, islamogauchis*, islamo gauchis*, merdia~, journalope~, collabo~, facho~, fachosphere, racaille~,
    bougnoul*, bicot~, negre~, youpin~, bamboula~, sous homme~, sous race, sous merde`,
  ],
  [
    0.8,
    `
    tu/t/vous es/etes (qu/juste/vraiment/trop) (un/une/des/le/la) [weakling], imbecile~, idiot~, debile~, con, conne~,
    cons, bouffon~, clown~, guignol~, charlot~, tocard~, minable~, pitoyable~, pathetique~, ridicule~, grotesque~,
    ignare~, inculte~, hypocrite~, lache~, laches, menteur~, menteuse~, mytho~, mythomane~, voleur~, corrompu~,
    pourri~, traitre~, traitresse~, vendu~, pantin~, marionnette~, parasite~, nuisible~, vermine~, cafard~, crapule~,
    ordures, mafieu*, mafia, dictateur~, tyran~, assassin~, criminel~, fasciste~, nazi~, gauchiste~, gauchos, bobos,
    bobo, cassos, beauf~, plouc~, pecno~, bouseu*, cagole, ripoux, voyou~, sauvageon~, envahisseur~, assiste~,
    faineant~, rageux, haineux, jaloux, girouette~, imposture, demago*, populace, collabos, khmer~, bien pensant~,
    bisounours, manipulateur~, arrogant~, suffisant~, odieu*, detestable~, infame~, repugnant~, ecoeurant~, vomitif~,
    malsain~, perfide~, boomer~, moutons, facho, haineu*, toxique~, pervers, degenere~, degoutant~, ignoble~, abject~,
    immonde~, ordurier~, honteu*, honte a/aux/sur, vous devriez avoir honte, n a pas honte, ont pas honte,
    avez pas honte, aucune honte, demission, demissionne*, degage, en prison, guillotine
    me degoute~, vous me degoutez, degoute~ par ces/ce/cette, envie de vomir, me fait vomir, a vomir, gerbe, a gerber,
    fait gerber, tu pues, vous puez, puent, sert a rien, sers a rien, servez a rien, servent a rien, bon~ a rien,
    rien a faire en, n ont rien a faire, donneur~ de lecon~, donner des lecons, lecons de morale, pleurnich*, chouin*,
    toujours a se plaindre, qui bave, de quoi tu te meles, mele toi, on s en fout de toi/vous, t es qui toi,
    tu crois quoi, parle* mal, tu racontes/dis (que/n) .. merde~/importe, ta/sa mere, ta race, tes morts
    🖕, 🤡, 🤮, 💩, 🐖, 🐷`,
  ],
  [
    0.4,
    `
    😡, 🤬, 😤, 🤢, haine, gueule, putain, merde, foutre, bordel, mepris*, insult*, connerie~, foutaise~, racis*, eux,
    ces gens, cette femme, ce mec, ce type`,
  ],
];
