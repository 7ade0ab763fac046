/** French words of those who need an answer or help now. */
import type { Cues } from '../../vocabulary.ts';

export const urgency: Cues = [
  [
    1.1,
    `
    urgent~, urgemment, en urgence, au plus vite, le plus vite possible, le plus rapidement, au plus tot,
    des que possible, dans les plus brefs delais, asap, immediatement, tout de suite, sans delai, de toute urgence
    sos, au secours, a l aide, al aide, aled, help, aidez moi, aide~ moi, aidez nous, aide nous, besoin d aide,
    besoin de votre aide, besoin de ton aide, besoin d une reponse/solution, bouteille a la mer, pitie,
    je vous en supplie, je vous en prie aid*, faites quelque chose, fait quelque chose, aidez .. plait
    il me faut .. aujourd/maintenant/ce/demain/vite/absolument,
    j ai besoin .. aujourd/maintenant/vite/rapidement/absolument, avant ce soir, avant demain, reponse rapide,
    une reponse rapid*, repondez moi, repondez vous plait, merci de me repondre/rappeler/contacter,
    pouvez vous me/nous contacter/rappeler/aider/repondre, contactez moi, rappelez moi,
    me contacter .. vite/rapidement/plus, on fait quoi, que dois je faire, que faire`,
  ],
  // Asking, a near hour, an emergency: two of the three make it urgent.
  [
    1.1,
    `
    qui peut me/nous/m/intervenir/venir/aider, quelqu un a/peut/pour/aurait/pourrait, besoin d un/une/de,
    il me/nous faut, je cherche un/une, aidez nous/moi, prevenez, appelez les/le/la, repondez en, repondez .. plait,
    repond* .. mp/dm/prive, contactez nous, venez vite, reponse attendue/urgente, merci de repondre/rappeler/intervenir,
    un serrurier/plombier/depanneur/medecin/electricien, a chercher, me preter, quelqu un pour, je fais quoi, on fait quoi, comment rentrer, me rappeler, envoyez un/une/moi/nous/des/quelqu, intervenez, repondez .. on/je, donneur~ .. avant/pour/a, j ai besoin d un/une/de`,
  ],
  [
    1.1,
    `
    dans [num] minute~/mn/min/heure~/h, dans une/deux/trois heure~, dans dix/quinze/vingt/trente/cinq/quelques minute~,
    il y a [num]/dix/cinq/quinze minute~, d ici [num]/ce/demain/midi/minuit/une, avant [num] h/heure~, avant midi/minuit,
    avant la fermeture, pour ce soir, depart ce/demain, part demain/ce/dans, reste [num] minute~, me reste [num],
    faites vite, fais vite, faire vite, vite ?, vite !, vite plait, c est presse, presse~ !, ca presse, le temps presse,
    depechez vous, sans faute, sans tarder, sans attendre, intervenir aujourd, venir aujourd, la tout de suite,
    d une minute a l autre, maintenant, est dans [num]/dix/cinq/quinze/vingt, avant [num]/ce/dix, intervenez vite, vite $`,
  ],
  [
    1.1,
    `
    compte .. pirate~, pirate~ mon/notre/ce, carte .. volee/avalee/bloquee, vole mon/ma .. carte/telephone,
    ils vident/ont vide/retirent/depensent, fuite d/de, odeur de gaz/brule/fume*, l eau coule/monte/deborde,
    prend feu, de la fumee, etincelle~, enferme~ dehors/dedans, porte claquee, cles dedans/a, coince~ dehors/devant/a,
    en panne sur/au/a, chat/chien/enfant/doudou/sac perdu, chat/chien echappe/disparu, chauffage .. coupe/panne/depuis,
    plus de chauffage/courant/electricite, sans chauffage/electricite/eau, bebe a la maison, est morte .. dans,
    ne s affiche plus, decolle/embarque/part dans, a avale, avale une/un/des, carte avalee, nous/me coupe~ l, coupent l, plus rien pour rentrer,
    plus d eau/electricite/chauffage/gaz, bloque~ sur l autoroute, sur l autoroute avec, depanneuse, devant .. ferme~, sang,
    donneur~`,
  ],
  [
    0.6,
    `
    rapidement, vite, vous plait, urgence, bloque~, bloquee, coince~, en rade, aucun~ reponse/aide/solution/nouvelle,
    personne (ne) repond*, 0 reponse, zero reponse, sans reponse, toujours aucun~, toujours pas de reponse,
    injoignable~, teletravail, travaille~ a domicile, pour travailler, pour bosser, [num] fois que, [num] appels,
    appele .. [num] fois, ca fait [num] [time], depuis [num] [time], [num] [time] sans, [num] [time] que`,
  ],
];
