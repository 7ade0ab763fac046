/** French words of thanks, admiration and recommendation. */
import type { Cues } from '../../vocabulary.ts';

export const praise: Cues = [
  [
    0,
    `
    belle/bonne/bon/super/excellente/tres/agreable/joyeux/joyeuse/douce (belle/bonne) journee/soiree/nuit/annee/fin/continuation/semaine/weekend/week/dimanche/samedi/vendredi/lundi/fete~/vacances/appetit/courage/chance/route/retour/anniversaire/reception/matin/apres/noel,
    bien sur, bien que, ou bien, eh bien, si bien, aussi bien, bien cordialement, bien entendu, bon bah, bon ben,
    bon alors, bon sang, quoi bon, bon a savoir, tout bon, merci d avance, d avance merci,
    merci de me/nous/bien/ne/vous/m, merci pour/de votre/vos/ta/ton retour~/reponse~/attention/comprehension/aide,
    bon marche, beau pere, beaux parents, belle mere, belle famille, belle soeur, beau frere, j aimerais bien,
    je veux bien, ca va bien, ca fait bien [num]`,
  ],
  // Admiration in other words.
  [
    1.1,
    `
    nous/m a/ont bluffe*/conquis/emballe*/enchante*/touche*/epate*, bluffant~, epatant~, un amour, une perle, un ange,
    une pepite, une merveille, un regal, un bijou, un delice, mention speciale, coup de coeur, aux petits soins,
    quelle gentillesse/delicatesse/attention/efficacite, quel plaisir de, on s est regale~, me suis regale~, hate de revenir,
    rien a redire, du solide, lu d une traite, courez y, foncez, merite une augmentation/medaille, reponse rapide,
    chapeau au/a/aux, le meilleur .. ville/quartier/monde, la meilleure .. ville/quartier/monde`,
  ],
  [
    1.2,
    `
    je recommande, recommande~ vivement/fortement/a/ce/cette/chaudement, recommandons, a recommander,
    vous pouvez y aller, y aller les yeux fermes, allez y, foncez, courez y
    a refaire, y retourner*, nous/on/je/j y retourner*/reviendr*, reviendr* avec plaisir, gout de revien*,
    on y retourne
    jamais decu~, pas decu~, pas du tout decu~, rien a dire, rien a redire, aucun~ reproche~, sans reproche,
    irreprochable~, aucun bemol, que du bonheur, que du positif, que du bon
    tres/super/trop/vraiment/grave/bien/franchement satisf*, satisfait~ de/du,
    tres/super/trop/vraiment content~ de/du, ravi~, enchante~ de/par, conquis~, comble~
    coup de coeur, un delice, des delices, une tuerie, une pepite, un bijou, une merveille, une dinguerie,
    un chef d oeuvre, un pur bonheur, un vrai bonheur, un sans faute, une valeur sure, une belle decouverte,
    belle surprise, bonne adresse,
    [good] accueil/service/equipe/restaurant/resto/moment/experience/soiree/repas/rapport/ambiance/travail/boulot/initiative/idee/video/cadre/conseil~/qualite/adresse/produit~/film/serie/album
    accueil/service/equipe/personnel/serveur~/serveuse~/conseiller~/conseillere/repas/cadre/ambiance/cuisine/plat~/video/film/serie .. [good]
    bon rapport qualite, qualite prix, bien mange, felicit*, bravo a/pour/les/mon/au/aux/la/le, chapeau bas,
    chapeau a, un grand bravo, gros respect, big up, respect a, tous mes respects, total respect, gg a/pour
    merci a [who], merci beaucoup/infiniment, merci pour [good],
    merci pour votre/ton/cette/ce/ses/son/vos/le/la/les/tout, merci d avoir, merci de votre/ton, mille mercis,
    grand merci, merci mille fois, merci encore
    j adore, adore ce/cette/le/la/les/ton/votre/trop, on adore, j ai adore, kiffe~, je kiff*, j ai kiff*,
    j aime (trop/beaucoup/tellement/vraiment) (bien/ce/cette/votre/ton/la/le/les), j ai (beaucoup/trop/bien) aime,
    suis fan, fan de, amoureu* de, in love
    le/la/les meilleur~,
    meilleur~ [thing]/restaurant/resto/film/serie/chanson/joueur~/equipe/sushi~/pizza~/burger~/album/video,
    un~ des meilleur~, meilleur~ de, trop bien,
    trop beau/belle/belles/beaux/bon/bonne/bons/fort~/mignon~/cool~/stylee/drole~/fort,
    tellement beau/belle/bon/bien/fort~/drole~/talentueu*, c est beau, tres bon~, tres beau/belle/bien,
    vraiment bien/bon~/top, super bon~/bien/beau/belle/sympa*, grave bien, bien cool
    du talent, talentueu*, quel match/but/joueur/film/plaisir, quelle voix/actrice/equipe/chanson/classe/beaute/perf*,
    quel~ beau/belle/magnifique~`,
  ],
  [
    1,
    `
    [good], parfait~, tres sympa*, hyper sympa*, delicieu*, succulent~, savoureu*, exquis~, copieu*, gourmand~,
    fondant~
    impeccable~, nickel, efficac*, reactif~, reactiv*, tres pro~, professionnalisme, professionnel~ et, a l ecoute,
    aux petits soins, chaleureu*, accueillant~, souriant~, attentionne~, serviable~, bienveillant~, tres gentil~,
    competent~, rapide et, rapidite, simplicite, clair~ et
    mercia*, merciau*, mercipour, inspirant~, une inspiration, en boucle,
    arrete pas de l ecouter/regarder, arrete pas de rire/chanter, peux plus m arreter, accro a,
    hate de/d voir/lire/gouter/y/decouvrir/revenir, une claque, un regal, regale~, un banger, masterclass, pepite~,
    chef d oeuvre, legende, le goat, la goat, le boss, la classe, quel talent, gros talent, grand~ artiste~,
    bon boulot, bon travail, ca fait (trop) plaisir, fait plaisir a, fait chaud au coeur, redonne le sourire,
    donne le sourire, m a fait rire/sourire, mort* de rire (cette/ce), agreablement surpris~, bonne surprise,
    bien joue, bien fait, merci le/la/les/@, genial~, geniau*, geniale~, incroyable~, extraordinaire~, exceptionnel~,
    merveilleu*, sublime~, fantastique~, grandiose~, phenomenal~, magique~, canon, ouf, enorme, monstrueu*,
    legendaire~, iconique~, magistral~, bluffant~, epoustouflant~, boulevers*, touchant~, emouvant~
    bravo, felicitations, felicitation, chapeau, respect, merite~, fier~ de, fierte, fondre mon/le, coeur fond*`,
  ],
  [0.8, '😍, 🥰, 😘, 👏, 🤩, 🙌, 🤌, 💯, 😋, 🫶, ⭐, 🌟, <3'],
  [
    0.45,
    `
    merci, super, top, cool~, sympa*, agreable~, bien, bon~, bonne~, beau, belle~, beaux, gentil~, content~,
    contente~, satisf*, rapide~, rapidement, facile~, simple, propre~, mignon~, frais, drole~, plaisir, bonheur, aime,
    aimes, adore, fort~, qualite, meilleur~, meilleure~, interessant~, utile~, genereu*, raisonnable~, abordable~,
    correct~, ❤, ♥, 👍, 💪, 🔥, 🙏, 😊, ☺, 🎉, 💖, 💕, 💙, 💜, 🏆, 👌, ✨`,
  ],
];
