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
  [
    0.6,
    `
    rapidement, vite, vous plait, urgence, bloque~, bloquee, coince~, en rade, aucun~ reponse/aide/solution/nouvelle,
    personne (ne) repond*, 0 reponse, zero reponse, sans reponse, toujours aucun~, toujours pas de reponse,
    injoignable~, teletravail, travaille~ a domicile, pour travailler, pour bosser, [num] fois que, [num] appels,
    appele .. [num] fois, ca fait [num] [time], depuis [num] [time], [num] [time] sans, [num] [time] que`,
  ],
];
