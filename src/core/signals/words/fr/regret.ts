/** French words of small sorrows of everyday life, said for oneself. */
import type { Cues } from '../../vocabulary.ts';

export const regret: Cues = [
  [
    0,
    `
    je regrette rien, regrette rien, aucun~ regret~, regret~ aucun, sans regret~, pas de regret~,
    dommage que vous/votre/vos, pas triste, c est pas la peine, pas fatigue~`,
  ],
  // Small blows of a day.
  [
    1.2,
    `
    a refroidi, heures envolees/perdues/fichues, travail envole/perdu, reste~ au garage/placard/frigo, par inadvertance,
    vomi sur, pieds trempes/geles/mouilles, petite deprime, zero entretien/reponse/like/appel/message, refus~ .. encore,
    encore un refus, encore raye/refuse~/perdu/rate~/malade/oublie~, coup de vieux, avant d enregistrer, pas sauvegarde,
    pris froid, rage de dents, dent cassee, ongle casse, bouton sur, coup de barre, jambes lourdes, des courbatures`,
  ],
  // Mishaps, whatever they befall.
  [
    1.1,
    `
    mon/ma/mes .. [ruined], je hais/deteste (les) lundi~/matin~/hiver/pluie/reveil/dimanche~/transports, officiel je hais,
    m a laisse~ vide/triste/seul~/froid~/plante~, double peine, quelle misere, devaste~, ferme l oeil, blanche .. voisin~,
    la/le/seul~ sans billet/place/invitation/cadeau/personne, suis la/le seul~ a pas/sans/qui, pas ete prise/pris/retenu~,
    pas ete choisi~/selectionne~/invite~/convie~, sous le nez, pleut sur/dans, une creve, carabine~ pour, boule au ventre,
    ce vide, ce silence, personne n est la/rentre/attend, paume/egare/pete/explose/nique mon/ma/mes/un/une,
    decu~ de moi, honte de moi, plus d espoir, plus d energie, une journee a oublier, sale temps, quel gachis, sans succes,
    c est loupe/cuit/fini pour, tout ca pour ca, y a des jours, mauvaise nouvelle du jour, le sort, a trois fois rien,
    a un point/cheveu/euro/minute/place de, si pres du but, encore loupe, jamais deux sans trois`,
  ],
  [
    1.2,
    `
    (un/gros/quel) flop/fiasco, j ai foire/echoue/gaffe/merde,
    ete/temps/jour/coloc/voisins/hiver/printemps/dimanche/printemps/mois/weekend de merde,
    pas (encore) prete~/pret, suis pas prete~/pret, jamais pu/reussi/su, jamais eu la/l chance/occasion,
    pas (encore) pu y/voir/aller/venir/profiter/faire/avoir/participer, pas reussi a, pas eu le/la/l temps/chance/occasion, pas eu droit,
    repondu a aucun, me repond pas/plus/jamais, repond (pas/plus/jamais) a mes, a pas repondu, en vu,
    laissee/laisse en, m ignore*, me snobe, devoir annuler/renoncer/skip/partir/rentrer/repousser/attendre,
    oblige~ d annuler, oblige~ de rentrer/partir/me, orage~ .. plage/vacances/dehors/annul*, trop de revisions,
    bac/exam*/partiel~/concours/oral/rattrapage~ approche~/arrive*, aux rattrapages, redouble~,
    je suis perdu~ (dans/la/en), sans nouvelles de lui/elle, il/elle m a oublie*/menti/quitte*/bloque*/largue*
    vdm, vie de merde, c est ma vie, quelle vie, la vie est nulle/dure/injuste,
    [bad] journee/jour/semaine/nuit/soiree/reveil/matinee/debut/lundi/rentree/week/annee/mois/anniversaire/humeur/moral/moment/noel,
    journee/nuit/soiree/semaine/matinee/reveil/lundi (de) [bad]/gache~,
    vacances/anniversaire/soiree/film/plan~ .. gache~/annule~/rate~/a l eau, tombe~ a l eau, c est rape, c est foutu,
    c est mort pour
    arriv* pas/plus/jamais a (m/me/t) dormir/endormir/rendormir, dors pas/plus/mal/rien, pas/rien/mal/peu/plus dormi,
    dormi que/[num], insomni*, impossible de dormir/fermer, [num] heures de sommeil, manque de sommeil,
    manque sommeil, reveille~ a [num]/cause, reveille~ en (pleine/milieu), reveille~ .. nuit/trop/alors,
    me reveille~ .. fatigue*/nuit/mal/trop, envie de dormir, besoin de dormir, sommeil de retard, cauchemar~,
    trop tot pour, debout a [num], me lever a [num]/tot, se lever tot, dur de se lever/reveil*, du mal a dormir/m/me
    pas/plus/aucune envie (d/de) (y/me/m) aller/travailler/bosser/taffer/reprendre/retourner/bouger/lever/cuisiner/sortir/reviser/rien,
    pas envie, envie de rester/retourner .. lit/couette/chez/coucher, envie de rien, flemme, pas le courage,
    aucune motivation/energie, plus la force, plus de force~, a bout, au bout du rouleau/de ma vie, j en peux plus,
    peux plus la, craque, envie de tout plaquer/arreter/lacher
    mal au/aux [body], mal a la/l/mon/ma/mes [body],
    mal de crane/tete/dos/ventre/gorge/dents, maux de/d [body]/estomac, mal partout, mal au coeur, migraine~,
    me fait (trop/super) mal, [body] .. fait/font mal, suis (encore/re/bien) malade, tombe~ malade, malade comme,
    encore malade, la creve, de la fievre, la grippe, gastro, rhume, angine, rhino~, sinusite, allergie~, enrhume~,
    nez bouche/qui coule, plus de voix, extinction de voix, ai (trop/super) froid/chaud, me gele/caille,
    gueule de bois, courbature~, torticolis, entorse, coup de soleil, ampoule~ au, aphte~, regles .. mal, nausee~,
    envie de vomir depuis, vomi toute, je tousse, eternue
    suis/etre (trop/tellement/si/deja/juste) fatigue*/creve~/epuise~/lessive~/naze/ko/hs/vide~/claque~/vanne~/casse~/eclate~/extenue~/flagada, mort~ de fatigue, suis a/au bout,
    trop/si/tellement fatigue*/creve~/epuise~, ai (trop) sommeil, tombe de sommeil/fatigue, a plat,
    ai plus de batterie/jus
    (j) ai (encore/tout) [lost], ai (encore) fait tomber/cramer/bruler/exploser/expres,
    me suis (encore) trompe~/brule~/coupe~/tordu~/casse~/endormi~/rate~/perdu~/enferme~/cogne~/blesse~/ramasse~/viande~/gamelle~, me suis reveille~ trop,
    [lost] mon/ma/mes, [lost] le train/bus/metro/tram/debut/dernier/concert/match, [lost] la fin/seance, [lost] l avion/anniversaire/heure/arret,
    me suis fait voler/avoir/mal/plaquer/larguer/engueuler/virer/recaler, on m a vole/pique/oublie/refuse/pose,
    m a vole/plaque/quitte/largue/lache/oublie/ghoste/laisse~/pose un, pose~ un lapin, recale~,
    pas eu (mon/le/la/ma) permis/bac/concours/semestre/place~/billet~/reponse,
    rate mon/le/la permis/bac/concours/semestre/examen/code, tombe~ dans/du, tombe~ en panne, tombe~ de velo/ma/mon/la/l,
    en panne .. voiture/matin/autoroute/route, creve~ un pneu, pneu creve, enferme~ dehors, sous la pluie, trempe~
    me/vous/te manque~/manquent, manqu* tellement/trop/deja/enormement, nostalgi*, c etait mieux avant,
    me sens seul~/mal/vide/triste/nul~/con/inutile/abandonne~/delaisse~/moche/pas bien,
    trop/si/tout~ seul~ ce/pour/a/chez/comme, encore seul~,
    personne pour/avec, personne (ne) m aime/invite/ecrit/attend/appelle, personne (ne) me parle/repond/veut, personne (ne) pense a, personne .. veut de moi/aime,
    pas d ami~, sans ami~, celibataire .. encore/toujours, seule ce/pour
    suis (trop/tellement/tres/si) triste~/deg*/decu~/deprime~/mal/frustre~/inconsolable/devaste~, suis au fond,
    trop deg*/decu~/triste~, degoute~ (de/d), deg de, c est (trop/tellement/si/bien) triste/dommage/deg, seum, cafard,
    coup de blues/mou/barre, blues du, deprim*, moral a zero/plat, moral dans, le moral .., pas le moral,
    au fond du trou, demoralis*, decourag*, blase~, desespere~, desespoir, depite~, degoutation, coeur brise,
    le coeur lourd, coeur gros
    envie de pleurer/chialer/hurler/crier/mourir de honte, ai (trop/encore/failli) pleure*/chiale*, je pleure/chiale,
    vais pleurer/chialer, en larmes, en pleurs,
    besoin d un/de calin~/reconfort/vacances/dormir/parler/changer/repos/verre, besoin de vacances
    je regrette, regrets, regrette de/d/mon/ma/deja/tellement/trop,
    j aurais (du/aime/voulu/prefere/tant/pu/tellement), aurais (trop/bien/tant/tellement) du/aime/voulu, si seulement,
    si j avais su/pu/ete, si je pouvais, si on pouvait .. revenir/retour,
    j aimerais (tellement/tant) .. revenir/etre/mais, j avais qu a, m en veux, m en mords, quelle idee de/d,
    pourquoi moi, pourquoi je suis (toujours/si), pourquoi j ai, pourquoi ca m arrive, quel~ con~/boulet/idiot~/naze/looser je,
    suis (trop/vraiment) (un/une) boulet/con/conne/nul~/bete/idiot~/debile, maudit~
    pas/jamais/aucune/manque de chance/bol/veine/cul, la poisse/loose/lose/guigne, malchance, malchanceu*,
    quelle poisse/galere/plaie/tuile, pas mon jour, comble de, le sort s acharne, chat noir, loi de murphy,
    ca arrive qu a moi, que sur moi, toujours sur moi/moi qui, ca tombe sur moi, fallait que ca
    m ennuie, m emmerde, me fais (trop) chier, on s ennuie, on se fait chier, ennui mortel, rien a faire,
    ai rien a faire,
    en ai (trop/deja/vraiment) marre de/d/la/des ma/mes/mon/cette/moi/ce/la/tout/l/me/devoir/etre/cours/bosser,
    marre de la vie/moi/tout/ma/mon/l/cet/bosser/taffer
    demain (je/j/on) reprend*/recommence*/commence*/travaille/bosse/retourne/taff*,
    ai cours/partiel~/exam*/controle/interro/oral demain/lundi/ce, ai cours a,
    cours/boulot/taff/taf/travail/reprise/rentree/partiel~/exam*/bac/controle demain, reprise demain/lundi/du,
    demain .. cours/reprise/rentree/boulot/partiel~/ecole/lycee,
    bosse/travaille/taff* demain/dimanche/samedi/ce/un/le/jusqu/tout,
    pas (encore) revise/fini/commence .. demain, rien revise, pas fini mes/mon/ma, devoirs,
    encore [num] heures/jours avant, encore cours/boulot, (re) cours a [num]
    vais rater/louper, vais (encore/surement) echouer/redoubler/galerer/souffrir, vais me taper,
    pas pouvoir/pu/reussi (y/voir/aller/venir/assister/a),
    pourrai/pourrais/peux/peut pas y aller/venir/etre/voir/assister, pas pouvoir .. aller/voir/venir,
    j irai pas/jamais, rate (toute) la fin/le debut, plus de place~ pour/au/en, complet .. deja, c est complet,
    fini~ les vacances, vacances .. finies/terminees/fini/loin/passe*, fin des vacances, fin du weekend/week, fin de l ete, fin de la serie/saison,
    dernier jour de, bientot la rentree, c est deja fini/la fin, trop vite, (y) a plus de/d [food], ai plus de/d [food], plus de/d [food] $,
    plus de [food] a/chez/pour/dans/ce/et/au, plus un seul/une seule, plus rien a manger/dans,
    frigo/placard/boite/paquet/bouteille/reservoir/portefeuille/batterie (est) vide, en rupture de, a court de/d,
    en manque de/d, me reste (plus/que/rien/[num]), mon compte .. rien/vide/decouvert/rouge/zero/pleure, a decouvert,
    suis fauche~/ruine~/a sec/pauvre, plus un rond/sou/euro, plus de thune~/sous/argent/fric/maille,
    pas d argent/thune/sous, fin de mois, fins de mois, trop cher pour moi
    (trop/tellement/vraiment) honte d/de/quand/avec/devant, ai (trop) honte, la honte .. devant/quand/moi,
    complexe~ .. mon/mes/ma, mes/mon cheveux/visage/ventre/nez/corps/coupe/tete .. [awful]/rien/horrible~/moche~,
    me trouve moche/gros*, suis (trop) moche/gros/grosse/laid~, trop moche, grossi, pris [num] kilo~, un echec,
    y arrive pas/plus/jamais,
    arrive pas/plus a (me/rien) concentrer/reviser/bosser/travailler/lever/suivre/avancer/me/m/faire/manger/respirer/oublier,
    stresse~, peur de/d pas/rater/louper/echouer/ne, angoisse~, angoissant~`,
  ],
  // What was made, owned, grown, and came to nothing.
  [
    1.2,
    `
    [dish] .. rate~/brule~/colle~/crame~/retombe~/immangeable/tourne~/desseche~, (a) pas leve/pris/gonfle/monte,
    rate/brule/crame/oublie/renverse/fait le/la/les/mon/ma/mes/un/une [dish], pour rien $, pour des miettes/prunes/clous,
    [mine] .. perdu~/casse~/dechire~/troue~/trempe~/oublie~/retreci~/fichu~/foutu~/tache~,
    perdu/oublie/laisse/casse/dechire/egare/tache/troue/renverse mon/ma/mes/un/une/le/la [mine],
    renverse .. sur mon/ma/mes/le/la, tombe~ par terre, tombe~ du cornet, cote beurre/confiture, a retreci, au lavage,
    marche dans une/un/la flaque/crotte/boue, [plant] .. mort~/creve~/fane~/grille~/gele~/pourri~/mildiou/limaces/seche~,
    (m) a lache, lache au/en/juste/pile/apres, fini/mange/pris/bu le/la/mon/ma dernier/derniere, plus une/un seul~,
    plus aucun~, plus rien dans/a, reste (plus) que/qu un/une/des/le`,
  ],
  // Weather, closed doors, what happens without her.
  [
    1.2,
    `
    tombe des cordes/trombes/hallebardes, pleut a verse/seaux, pleut des cordes, pleut encore/toujours/depuis/sans,
    trempe~ jusqu, brouillard, grisaille, fait (deja) nuit a/des, temps de chien, pas de soleil/neige,
    [outing] .. annule~/reporte~/complet/complete~/rate~/gache~/ferme~, seance complete, affiche complet, c est complet,
    plus de place~/billet~/ticket~, ferme quand/pour/ce, ferme a notre, arrive~ trop tard, trop tard pour,
    sans s arreter, sous mon nez, devant mon nez, file sous, saurai jamais, verrai jamais, (je) verrai pas la/le,
    personne .. souvenu/souvient/pense a/remarque/venu/vient, sauf moi, et moi je/j,
    (pendant) que tout le monde, tout le monde est/part/sort/sera, tout~ seul~ devant/dans/avec/encore/ce/un,
    [outing] sans moi/nous, au concert/cinema/bal .. moi, je garde la/le/les, encore perdu, perdu au/contre/aux,
    on a perdu, elimine~ en/au/des, coince~ dans/a/au/entre, bloque~ dans l ascenseur/au/chez, adieu le/la/les/mon/ma`,
  ],
  // Tired, sore, longing.
  [
    1.2,
    `
    suis rince~/lessive~/claque~/vide~/vanne~/rincee, sur les rotules, n en finit pas/plus, va etre long~,
    journee/semaine/nuit interminable, semaine .. longue, nez .. coule/bouche, gorge .. feu/gratte/irritee, mal de gorge,
    aphone, rendormir, ca me/nous manque, nous manque~/manquent, me manque~ .. deja/nos/le/la/les, deja fini~,
    fini~ les/la/le vacances/ete/weekend/pause/grasse, retour au boulot/travail/bureau/quotidien, reprise demain/lundi,
    tellement/trop envie de/d .. mais, envie de/d .. mais, reve/revais de/d .. mais, pas cette annee,
    comprends (toujours/encore) rien/pas .. demain, comprends toujours rien, je sais rien faire,
    tout va mal, tout va de travers, rien ne va, ca va pas aujourd, je boude, je capitule, j abandonne, le comble,
    une punition, la tuile, quelle tristesse, le moral .. chaussettes, vivement ce/vendredi/demain/dimanche/la/les,
    j ai trop bu/mange/dormi, ai pris froid, me suis pris, je ressemble a rien/une/un, j avais prepare/prevu .. et/mais,
    attendais ce/cette/ca/le/la .. et/mais`,
  ],
  [
    0.7,
    `
    dommage, tant pis, zut, mince, flute, helas, malheureusement, snif, ouin, sniff, bouh, pas cool, degoute~, deg,
    degoutee, decu~, deception~, triste~, tristesse, larmes, pleure~, pleurer, chialer, pleurs, le pire,
    c est horrible/affreux/terrible, c est dur, trop dur, trop penible, galere~
    fatigue~, fatigant~, creve~, epuise~, epuisant~, lundi, dur dur, difficile~, relou, la rentree, il pleut,
    il (va) pleuv*, pluie, fait (trop) moche/froid/gris/chaud/nuit, temps de merde/pourri, quel temps, la canicule,
    meteo pourrie, neige .. bloque~
    marre, pfff*, pff, arrive pas/plus a, reveil, tout seul~, toute seule, personne, pour rien, comme d hab*,
    evidemment, bien sur c est/c etait, j ai peur, rate~, loupe~, perdu~, oublie~, casse~, vole~, trop tard,
    gagne jamais, jamais gagne*, sans moi, sans toi, sans nous, sans lui, sans elle, zero message, 0 message,
    aucun message, me souhaite, pas mon, j ai pas, peux pas, vide, au lieu de, alors que je, en retard, bloque~ dans,
    coince~ dans, bouchon~, embouteillage~, jamais le temps, pas le temps`,
  ],
  [0.7, '😖, 😣, 😕, -_-, 😭, 😢, 😔, 😞, 🥺, ☹, 🙁, 😥, 😓, 💔, 😩, 😫, 😿, 😪, 🤒, :(, ^ aujourd hui'],
];
