/** French words of a dissatisfied customer, guest or user. */
import type { Cues } from '../../vocabulary.ts';

export const complaint: Cues = [
  // What customers tell of, without a word of anger.
  [
    1.1,
    `
    accueil glacial/froid/distant/desagreable/expeditif, impression de deranger/gener/quemander, sans prevenir,
    sans (aucune) explication/raison/avertissement/preavis, inutilisable~, personne (ne) decroche/rappelle, injoignable~,
    paye .. pour attendre/rien/recevoir, au bout de deux/trois/quelques/[num], des/au premier lavage, se decoud*, deteint,
    bouloche~, se decolle*, tombe~ en morceaux/miettes, pas conforme, rien a voir avec la photo/description/annonce,
    etait/etaient froid~/tiede~/vide~/sale~/ferme~, mal emballe~, facture~ deux fois/en double, en double,
    manque une/des piece~, frais de retour/dossier/resiliation, dans la mauvaise taille/couleur, a mes frais,
    me renvoie~ vers, renvoie (la) balle, a soupire, leve~ les yeux au, nous a snobe*, parle mal, pris de haut,
    a oublier, portions ridicules/minuscules, addition salee, aurais mieux fait`,
  ],
  [
    1.3,
    `
    arnaqu*, escroc*, pub/publicite/publicites mensongere/mensongeres, vente forcee,
    pratiques commerciales .. trompeu*
    foutage de gueule, fdg, fout/foutent/foutez/foutre de la/ma/notre/votre gueule, fout/foutent/foutez de nous/moi
    moque/moquent/moquez/moquer de nous/vous/moi/leurs/vos/ses, moque/moquent/moquez/moquer du/des monde/gens/client~
    prend/prenez/prennent/prenait .. pour des/un/une con~/pigeon~/vaches/vache/debile~/imbecile~/idiot~/jambon~
    a fuir, fuyez, fuir absolument, a eviter, evitez, n y allez pas, allez pas .. y, y allez pas, n allez pas chez
    deconseill*, recommande/conseille/recommanderai/conseillerai/recommanderais/conseillerais pas/personne
    n y retourner*/reviendr* pas/plus,
    retournerai/reviendrai/retournerons/reviendrons/remettrai/retournerais pas/plus/jamais
    y remettrai (plus) les pieds, plus jamais chez, jamais plus chez, derniere fois .. chez/que/commande
    [client] .. [awful], [awful] .. [client], [awful] [thing], [thing] [awful], [thing] est [awful],
    [thing] c est [awful]
    service client/clients .. pas/nul~/zero/inexistant~/injoignable~/absent~,
    sav .. pas/nul~/zero/inexistant~/injoignable~
    zero service, service zero, on (m) a vole, vous (m) avez vole, vous etes des voleurs, c est du vol,
    du vol pur/manifeste
    remboursez, rembourse* moi, rendez moi/nous, je veux/voudrais/exige (un/mon/etre) rembours*,
    j attends .. rembours*
    jamais ete remboursee/rembourse/livre/livree/recontacte/recontactee/rappele/rappelee
    je/j (vais) porte*/depose* plainte, ufc, que choisir, dgccrf, repression des fraudes, mise en demeure, 60 millions
    je resilie, vais resilier, j ai resilie, on resilie, resiliation .. impossible/refus*, je me desabonne,
    vais me desabonner
    je quitte/change/pars/passe/passer .. concurren*, aller chez .. concurren*,
    je change d operateur/assureur/assurance, je change de banque/fournisseur
    chang* d operateur, chang* d assur*, envie de changer d*, vais chez la concurrence
    rembours* .. pas/jamais/rien/attend*/toujours/plus, pas/jamais ete rembours*, refuse* .. rembours*,
    aucun remboursement`,
  ],
  [
    1.1,
    `
    inadmissible~, inacceptable~, intolerable~, scandaleu*, une honte, la honte, honteu*, deplorable~, lamentable~,
    desastreu*
    catastroph*, execrable~, calamiteu*, cauchemar*, un calvaire, un enfer, l enfer, infernal~, une horreur,
    incompeten*, incapable~ de/d, amateurisme, aucun professionnalisme, pas pro~, pas professionnel~,
    non professionnel~
    du grand n importe quoi, n importe quoi .. [client], une blague .. [client], c est une blague, vous rigolez,
    vous plaisantez
    ras le bol, ral bol, raz le bol, ras la casquette, j en ai marre de/d votre/vos,
    ca devient (vraiment) penible/saoulant/chiant/lourd
    c est abuse, un abus, abuse* quand meme, abuse* .. [client], faut pas abuser, vous abusez
    [service] de merde, de la merde .. [thing], [thing] .. de merde, [thing] .. a chier, service a chier,
    c est de la merde
    pire [thing]/[client]/experience/accueil/restaurant/resto/societe/entreprise/operateur/assurance/repas/service
    tres decu~, trop decu~, vraiment decu~, (tres) decevant~, quelle deception, grosse/grande/enorme deception,
    une deception
    tres/trop/pas mal/bien mecontent~, mecontent~, insatisfait~, pas satisf*, pas content~, pas du tout satisf*,
    moyen content
    pas a la hauteur, en dessous de tout, au dessous de tout, laisse~ a desirer, laissent a desirer, niveau zero,
    zero pointe
    mauvais~ service/accueil/experience/qualite/foi/rapport/produit/repas/odeur/gestion/communication
    mal recu~, mal accueilli~, mal servi~, mal mange, mal organise~, mal concu~, mal isole~, mal entretenu~
    pas aimable~, peu aimable~, pas accueillant~, pas agreable~, desagreable~, impoli~, malpoli~, irrespectu*,
    meprisant~, aucun respect
    manque de respect/communication/professionnalisme/serieux/considerati*,
    manque .. d hygiene/amabilite/personnel/organisation
    immangeable~, infect~, degueulasse, degueu, degeulasse, intoxication alimentaire, intoxique~, rance, avarie~,
    perime~
    cafard~, moisi*, insalubre~, sale~ .. table/toilette~/chambre/salle, toilettes/table/salle/chambre .. sale~,
    cheveu dans
    sans saveur/gout/interet, aucun gout, aucune saveur, pas bon~ du tout, pas terrible, pas ouf, pas top, pas fameux,
    bof bof
    rien d exceptionnel/extraordinaire/special, qualite/niveau .. baisse*/mediocre, baisse de qualite/niveau,
    ca a (bien) change en mal
    hors de prix, trop cher~, tres cher~ pour, cher~ pour ce/la/le, exorbitant~, prix .. abus*/excessif~
    attrape touriste~, attrape nigaud~, attrape couillon~, vol manifeste, usine a touriste~
    raccroch* au nez, raccroch* .. pas/en/sans, se renvoie* la balle, on me balade, me baladent, balad* de service
    parle* a un mur, parler a un humain/etre, parler a quelqu, etre humain en ligne,
    bots/robots/bot/robot .. inutile~/incapable~/repond*
    [service] .. inutile~/inefficace~/inexistant~/injoignable~, inefficace~, injoignable~, on en parle du/de/des,
    on en parle ou, merci pour rien, merci de rien, bravo les nazes`,
  ],
  [
    0.8,
    `
    [awful], decu~, deception~, abuse~, abus, n importe quoi, foutaise~, bordel, c est quoi ce/cette/ces/votre/vos/le,
    c quoi ce/cette/ces/votre/le
    pourri~, merdique~, nulle, nullissime~, nullos, c est nul, trop nul, nul~ a chier, tres/vraiment/si/archi nul,
    minable~, pietre~, mediocre~, bas de gamme, camelote, bidon~, foireu*, bacle*, fade~, pateu*, insipide~,
    caoutchouteu*, trop sale~, trop cuit~, pas cuit~
    surgele~, rechauffe~, industriel~, micro ondes, froid~ .. plat~/repas/frites/viande,
    plat~/repas/frites/viande .. froid~
    penible~, agacant~, enervant~, insupportable~, saoulant~, relou~, chiant~, gonflant~, me gonfle~
    galere*, la misere, une misere, c est chaud quand meme, du delire, votre delire, c est normal, normal que,
    trouvez (ca) normal
    zero reponse, aucun~ reponse/nouvelle/retour/suivi/solution/explication/geste/excuse~/nouvelles/respect/aide,
    toujours aucun~
    silence radio, personne (ne) repond*, repond* pas/jamais/plus, repond* a cote,
    sans reponse/nouvelle~/retour/suite, pas de reponse/nouvelle~/retour/suivi/solution/rappel
    aucun geste commercial, aucun moyen d*, moyen de vous joindre, (faut) attendre [num], attente interminable,
    d attente, attendu [num]
    baisse~ .. debit, augment* .. prix/tarif~/sans, augmentation .. prix/tarif~/forfait/sans,
    hausse .. tarif~/prix/cotisation~
    double~ prelev*, prelev* .. pas/sans/toujours/alors/encore/deux/fois/jamais, preleve~ a tort,
    factur* .. alors/pas/sans/toujours/a tort/fois
    frais caches, mensonge~, mentent, mensonger*, ment/mentez/mentir .. client~, vous mentez, promesse~ .. pas,
    promis .. pas/jamais/rien/toujours
    je paye/paie/paies .. pas/pour/rien, on paye/paie .. pas/pour/rien, payer .. pas/pour/rien/vide, pour rien,
    pour le prix, a ce prix, vu le prix
    perdu un/une client~, perdez/perdre .. client~, client~ .. perd*, depuis [num] ans client~, cliente depuis,
    client depuis
    dommage .. [client], reclamation~, litige, ma plainte, insatisf*, trompe~ de commande, erreur~ de commande
    plus que moyen~, moyen moyen, tres moyen~, assez moyen~, bof, sans plus, passable~, juste correct~,
    a peine correct~`,
  ],
  [
    0.45,
    `
    nul~, moyen~, cher~, lent~, lenteur, long~, dommage, pire~, mauvais~, mal, honte, probleme~, souci~, soucis,
    regrettable~, inutile~
    serieu*, normal~, impossible, scandale, vol, voleur~, c est fou, dingue, incroyable, hallucinant~,
    incomprehensible~, absurde
    pas de/d, plus de/d, rien de, pas/plus/jamais recu, toujours pas, refuse~, refus, obliger, oblige~, marre, pff*,
    pfff, wesh`,
  ],
];

export const fault: Cues = [
  [
    1,
    `
    [work] pas, [work] plus, [work] jamais/mal, [work] toujours pas, pas fonctionnel~, non fonctionnel~,
    arrete~ pas de bug*/plant*/saut*/coup*
    panne~, hs, hors service, en rade, en carafe, en pls, ko depuis, est mort~ depuis, a lache
    bug*, beug*, plant* .. [thing], [thing] .. plant*, crash* .. [thing], [thing] .. crash*, freez*, lag~, laggue*,
    rame~, coupure~, coupe* .. [net], [net] .. coup*, [net] .. saut*, ca saute, decroch* .. [net], deconnect*,
    deconnexion~, instable~, microcoupure~, pas/plus/sans/aucun~ (de/d/le/la/l) [net],
    pas/plus/sans/aucun~ (de/d/le/la/l) [thing], zero [net], 0 [net], sans [net]
    bloqu* (a/sur/depuis/en), figee/fige, ecran noir/bleu, message d erreur, erreur [num], code erreur, page d erreur,
    me met/marque/dit erreur
    indisponib*, inaccessib*, hors ligne, maintenance, incident~, dysfonctionnement~, defectueu*, defaillan*,
    casse~ .. [thing], [thing] .. casse~/abime~/raye~
    impossible de/d, impossibilite de/d, arrive pas a/de, pas moyen de/d, peux pas/plus [use], peut pas/plus [use],
    parviens pas, pas possible de/d
    toujours pas/rien/aucun~ .. [client], toujours pas recu/livre~/la/de/d/eu/repondu/arrive~,
    jamais recu/arrive~/venu~/livre~/rappele~/repondu, pas encore recu/livre~
    rien recu, pas recu, plus rien, colis .. perdu~/abime~/retard/jamais/pas/toujours,
    livr* .. pas/jamais/retard/toujours, livraison .. retard*/pas/jamais/annul*
    en retard, retard~ de, [num] .. de retard, retard .. [train], [train] .. retard*, [train] .. annul*/supprim*,
    annul* .. [train]/[client], rendez .. annul*/pas/jamais/honore
    technicien~ .. pas/jamais/personne/annul*/toujours, pas venu~, jamais venu~, lapin, poser/pose~ .. journee,
    attend* .. toujours, toujours en attente, en attente de/d, attend* depuis,
    depuis [num] [time] .. attend*/pas/plus/rien/aucun~/sans, [num] [time] sans, sans .. depuis, ca fait [num] [time]
    [net] .. nul~/lent~/pourri~/catastroph*/faible, debit .. lent*/faible/nul/pourri/ridicule/baisse,
    vitesse d escargot, capte pas/rien/mal/plus, mal capt*
    rupture de stock, plus en stock, produit .. manqu*/casse~/perime~, manque~ .. colis/commande, il manque~,
    commande .. incomplet*/annul*/fausse/jamais/pas, erreur dans`,
  ],
  [
    0.6,
    `
    depuis hier/avant/ce/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche, ca fait [num], [num]eme fois,
    encore une fois
    retard~, attente, panne, erreur~, decal*, lent, lente, probleme~ de/d/avec/sur, souci~ de/d/avec/sur, gros souci,
    un probleme, echoue~, echec .. [thing]/paiement/connexion, refuse~ .. carte/paiement/acces, suspendu~, pirat*,
    disparu~ .. compte/site/donnee~, mot de passe .. pas/plus`,
  ],
  [0.3, '[num] [time]'],
];
