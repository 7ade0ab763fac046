/** French words of small sorrows of everyday life, said for oneself. */
import type { Cues } from '../../vocabulary.ts';

export const regret: Cues = [
  [
    1.2,
    `
    vdm, vie de merde, journee de merde, mauvaise/sale/dure/longue/grosse/horrible/pire journee, pire jour/semaine/reveil/nuit/soiree
    nuit pourrie/horrible/blanche, soiree pourrie/gachee, week end pourri/gache, vacances gachees, anniversaire gache, semaine de merde, reveil de merde
    arrive pas/plus a dormir, arriv* pas .. m/a endormir, dors pas/plus, dormi que, pas/rien/mal/peu/que dormi, (j) ai (trop) mal dormi, insomni*, impossible de dormir
    pas envie d/de aller/travailler/bosser/me/reprendre/retourner/bouger/lever, envie de rester/retourner/dormir .. lit/couette/chez, envie de retourner me coucher
    j ai (trop) mal a/au/aux la/mon/ma/mes/l [body], (trop/encore/toujours) mal a/au/aux (la/ma/mon/mes/l) [body], mal de crane/tete/dos/ventre/gorge, mal au coeur/ventre/dos, migraine~
    (je) suis malade, tombe~ malade, encore malade, la creve, ai de la fievre, ai la grippe, gastro, ai un rhume, enrhume~, nez bouche, plus de voix, ai froid, je me gele, caille, gueule de bois, courbature~
    suis (trop/tellement/si) fatigue*, suis (trop) creve~/epuise~/lessive~/naze/ko/hs/mort~/vide~/au bout, trop fatigue*, ai sommeil, tombe de sommeil, a bout de forces, je suis a plat
    (j) ai rate, ai loupe, j ai manque, ai (encore) oublie, ai (encore) perdu, ai casse, ai fait tomber, ai renverse, ai brule, ai crame, me suis trompe~, me suis brule~, me suis coupe~, me suis fait vole~/mal/avoir
    raté mon/le/la/ma, rate mon/le/la/ma/mes, loupe mon/le/la/ma/mes, perdu mon/ma/mes, oublie mon/ma/mes, casse mon/ma/mes, tombe~ dans l escalier
    (il/elle/tu/vous/ca/me) me/m manque~, me manquent, manqu* .. tellement, je me sens seul~/mal/vide/triste/nul~, trop seul~, tout~ seul~ ce soir/pour/a, personne .. m aime/me parle/m invite/m ecrit/pour moi
    suis triste, suis (trop) deg*, trop deg*, degoute~ de, j suis deg, le seum, trop le seum, seum, ai le cafard, coup de blues, coup de mou, deprime~, je deprime, moral a zero, moral dans les chaussettes, moral a plat
    envie de pleurer/chialer, ai pleure/chiale, je pleure/chiale, en larmes, j en pleure, besoin de calin~/reconfort/vacances/dormir, besoin d un calin
    je regrette, j aurais du/aime/voulu/prefere, jaurais du, si seulement, si j avais su, aurait du, je m en veux, m en mords, quelle idee de, pourquoi j ai, pourquoi moi, pourquoi c est toujours moi, quel~ con~ je suis, quel boulet
    pas de chance/bol/veine, jamais de chance, la poisse, la loose, la lose, malchance, aucune chance, quelle poisse, c est pas mon jour, manque de bol/chance/pot, comble de malchance, maudit~
    je m ennuie, m ennuie, je me fais chier, me fais chier, trop la flemme, j ai la flemme, la flemme, flemme de, j en peux plus, (j) en ai marre de ma/mes/mon/cette/moi/la vie, marre de moi/ma
    demain (je/j) (reprend*/commence*/travaille/bosse), ai cours/partiel~/ds/exam*/controle/bac demain, cours demain, reprise demain, demain .. cours/reprise/rentree/boulot/partiel~, bosse/travaille/taff* demain/dimanche/samedi
    (je) vais rater/louper, je vais pas pouvoir, pourrai pas y/venir/aller/voir, j peux pas y aller/venir, rate (toute) la fin, fini les vacances, vacances .. finies/terminees/fini, fin des vacances, bientot la rentree
    y a plus de [food], plus de [food] .. moi/maison/matin/placard/chez, plus rien dans le frigo, frigo vide, boite/paquet/placard/bouteille vide, en rupture de [food]/mon, a court de [food]
    sur mon compte .. reste/rien/vide/decouvert, a decouvert, suis fauche~, plus un rond, plus de thune/sous/argent/fric, suis ruine~, suis a sec, fin de mois difficile, j ai pas d argent
    honte d aller/de sortir/de moi/a moi, j ai honte, ai (trop) honte, trop honte, gros complexe~, mes cheveux .. [awful]/rien/horrible~, me trouve moche/gros*, je suis moche/gros*, grossi, echec, je suis nul~, j y arrive pas/plus, je craque, je stresse, trop stresse~`,
  ],
  [
    0.7,
    `
    dommage, tant pis, zut, mince, helas, malheureusement, snif, ouin, sniff, pas cool, degoute~, deg, degoutee, decu~, deception, triste~, tristesse, nostalgi*, larmes, pleure~, pleurer, chialer, pleurs
    fatigue~, creve~, epuise~, lundi, dur~ reveil, dur dur, dur de, difficile~, galere~, relou, la flemme, mal dormi, la rentree, il pleut, pluie, fait moche/froid/gris, temps de merde, temps pourri, quel temps
    marre, pfff*, pff, j arrive pas/plus a, me concentrer, reveille~ .. nuit/trop/avant, reveil, tout casser, tout seul~, toute seule, personne, pour rien, comme d hab*, comme par hasard, evidemment, bien sur c est/c etait
    peur de/d rater/pas avoir/louper, j ai peur, angoisse~, stress*, raté, rate~, loupe~, perdu~, oublie~, casse~, trop tard, jamais gagne*, gagne jamais, perdu encore, toujours moi, sur moi, sans moi, sans toi`,
  ],
  [0.4, '😭, 😢, 😔, 😞, 🥺, ☹, 🙁, 😥, 😓, 💔, 😩, 😫, 😿, 😪, 🤧, 🤒, :(, :\'(, vraiment pas, srx, wsh, mdr'],
];
