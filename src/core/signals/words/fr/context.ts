/** French words that tell who speaks, to whom and of what. */
import type { Cues } from '../../vocabulary.ts';

export const client: Cues = [
  [
    1,
    `
    service client/clients/clientele, sav, hotline, conseiller~, conseillere~, technicien~, operateur~, abonne~ chez,
    abonnement~, forfait~, mon/ma/mes/vos/votre/leur/leurs/sa/la/ce/cette [client], chez vous, chez eux, je suis chez,
    suis client~, en tant que client~, client~ chez, client~ depuis, vos equipes, vos produits, votre appli*,
    votre box, votre app
    numero de commande, commande passee, en livraison, point relais, suivi de colis, bon d achat, code promo,
    carte cadeau, remboursement, rembours*, facture~, prelevement~, prelev*, geste commercial, ticket d incident,
    mutuelle~, assureur~, assurance~, sinistre~, cotisation~, courtier~, franchise, resili*, devis, restaurant~,
    resto~, serveur~, serveuse~, plat~, repas, dessert~, assiette~, carte des vins, addition, reservation, hotel,
    chambre, terrasse, pizzeria, sushi~, burger~, viande, menu~`,
  ],
  [
    0.6,
    `
    vous, votre, vos, bonjour, bonsoir, [net], [thing], [client], euro~, prix, payer, paye, paie, achat~, achete~,
    tarif~, promo*, panne, debit`,
  ],
];

export const self: Cues = [[0.5, 'je, j, moi, me, m, mon, ma, mes, suis, on']];

export const you: Cues = [[0.6, 'tu, t, toi, te, ton, ta, tes, vous, votre, vos']];

/** Somebody spoken of, whom contempt may aim at. */
export const others: Cues = [
  [
    0.6,
    `
    il, elle, ils, elles, eux, lui, leur, leurs, ces, cet, cette, ce type/mec/gars/monsieur/connard, gens, ceux,
    celui, celle`,
  ],
];

export const fun: Cues = [[0.5, 'mdr*, lol, ptdr*, haha*, hihi*, 😂, 🤣, 😅, 😆, 😹, 💀, 😁, ;)']];

export const news: Cues = [
  [
    1,
    `
    ^ rt, via @, http via, direct, premium, le monde, le figaro, actualite~, afp, communique, selon, revele, annonce,
    d apres, colloque, conference, salon, rapport, etude, enquete, publie`,
  ],
  [0.5, 'http'],
];

export const politics: Cues = [
  [
    1,
    `
    ministre~, president, gouvernement, depute~, senat*, maire~, elu~, election~, loi~, politique~, politicien~,
    parti, gauche, droite, vote*, ecolog*, climat*, rechauff*, energie~, nucleaire, biodivers*, eolien*, durable,
    pollution, europe, europeen*, taxe~, impot~, etat, republique, syndicat~, greve~, manif*, justice, tribunal,
    medias, bfm, cnews, cgt, reforme~, retraites, environnement*, especes, planete, petrole, lobby~, ecotaxe,
    gauchis*, rn, lfi, ps, ump, fn`,
  ],
];
