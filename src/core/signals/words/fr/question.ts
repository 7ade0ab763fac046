/** French ways of asking; the question mark alone is half of one. */
import type { Cues } from '../../vocabulary.ts';

export const question: Cues = [
  // Asked without a mark.
  [
    1.2,
    `
    il faut combien, faut combien de, quelqu un vend/loue/donne/prete/vient/part/va, qui vend/vient/part/aurait/connaitrait,
    combien de pieces/temps/places/jours/kilometres, vous recommandez quoi/lequel/laquelle, tu recommandes`,
  ],
  [0.8, '?'],
  [0.8, '??'],
  [0.65, '?!'],
  [
    1.2,
    `
    quelqu un sait/connait/peut/pourrait/aurait/saurait, qui sait/connait/peut/pourrait/saurait/aurait,
    est ce que quelqu un, des gens pour
    je/j voudrais/voulais/souhaite/souhaiterais/aimerais/cherche/essaie (a/de) savoir/connaitre/comprendre,
    savoir si/comment/quand/pourquoi/combien, me dire si/quand/comment/ou/pourquoi/combien, me renseigner sur,
    m expliquer/indiquer comment/pourquoi/ou/si, dites moi si/comment/quand/ou, dis moi si/comment/quand/ou,
    je me demande si/comment/pourquoi, est il possible, serait il possible, possible de savoir,
    pouvez/pourriez vous (me) dire/expliquer/indiquer/confirmer/preciser/donner,
    peux/pourrais tu (me) dire/expliquer/indiquer/donner/envoyer, vous avez une idee, une idee vous plait,
    comment faire pour, comment on fait pour, comment fait on pour, vous conseillez quoi, des recommandations,
    je cherche un/une/des .. recommand*/conseil~, savez vous/sais tu/sauriez vous si/ou/quand/comment/quel/quelle/combien/pourquoi,
    ca coute combien, c est combien, coute combien de/d/la/le, c est (jusqu) a quand, c est jusqu a quand, c est a quelle heure,
    a quelle heure ferme*/ouvr*/commence*/part/passe, vous prendriez/feriez/choisiriez lequel/laquelle/quoi/comment,
    qui a deja teste/essaye/vu/pris/fait`,
  ],
  [
    0.9,
    `
    est ce que/qu, est ce possible/normal/prevu/bien/le/la/un, quelqu un (d) .. ?,
    qui a/sait/connait/peut/saurait/aurait/pourrait/veut .. ?
    comment (on/je) fait/faire/fais/puis/peut/savoir/avoir/obtenir/contacter/joindre/ca/se, savez vous, sais tu,
    sauriez vous, connaissez vous, pouvez vous (me/nous), pourriez vous, peux tu, pourrais tu, avez vous, as tu,
    auriez vous, aurais tu, voulez vous, est il, est elle, sont ils, peut on, puis je, y aura t il, a t il, a t elle,
    va t il, va t on, sera t il, doit on, dois je, faut il, serait il, existe t il, reste t il, etes vous, es tu,
    allez vous, comptez vous, prevoyez vous
    une idee, des idees, un conseil, des conseils, une solution, besoin de conseils, un avis, vos avis, votre avis,
    des infos, une info, des nouvelles, une explication
    savoir comment/quand/ou/pourquoi/combien, se renseigner, m expliquer, m indiquer,
    dites moi si/comment/quand/ou/pourquoi, suis (je) la seule a, suis (je) le seul a, est les seuls a, je suis le seul/la seule,
    c est que chez moi, c est normal que, possible de/d .. ?, moyen de/d .. ?, quand est ce, c est quand, c est ou,
    c est quoi le/la/un/une/cette/ce, c est combien, c est qui, ca veut dire quoi, ca sort quand, elle/il sort quand,
    jusqu a quand, quelle heure, dans combien, ca coute combien, tu peux/pourrais .. ?, vous pouvez/pourriez .. ?,
    on peut .. ?, y a .. ?, y a quoi, vous avez .. ?, tu as/t as .. ?, t es/tu es .. ?`,
  ],
  [
    0.6,
    `
    ^ comment, ^ quand, ^ ou, ^ qui, ^ quel~, ^ combien, ^ pourquoi, ^ que, ^ c est quoi, ^ et, ^ tu, ^ vous, ^ y a,
    ^ des, ^ ca
    lequel, laquelle, lesquels, bonjour, bonsoir, salut`,
  ],
];

/** What shows that no answer is awaited. */
export const rhetoric: Cues = [
  [
    1,
    `
    vous derange pas, ca vous derange, vous coute quoi, on peut parler de, parlons de, vous appelez ca, appelle ca,
    comment osez, comment oses, comment peut on etre/oser/encore/laisser/tolerer, vous connaissez le/la/les/l,
    connaissez vous le respect/la politesse/la notion, qui a besoin de, vous rendez compte, te rends compte,
    es con/serieux/serieuse/fou/debile ou, tu es serieu*, vous etes serieu*, vous vous prenez, tu te prends,
    de qui on se, qu est ce qu on/il faut pas, a ton avis ?, normal tout ca, ca vous parait normal,
    ca vous semble normal, vous attendez quoi, pourquoi etre/payer/continuer
    serieu* ?, c est une blague, une blague ?, vous rigolez, vous plaisantez, vous vous moquez, vous vous foutez,
    vous trouvez ca normal, c est normal ca, normal ?, on en parle, on marche sur la tete, ou va t on, qui l eut cru,
    qui aurait cru, quelle honte
    a quoi bon, a quoi ca sert, a quoi sert, a quoi servez vous, pour quoi faire, et alors ?, et apres ?,
    et puis quoi encore, c est quoi ce/cette/ces bordel/delire/merde/blague/service/foutage/cirque/bazar/bande,
    c quoi ce bordel/delire, mais bon, n est ce pas, tu crois/crois tu, vous croyez, croyez vous, de qui se moque,
    vous avez pas honte, pas honte, t as pas honte, pour qui, pourquoi t es, quoi d autre, who cares`,
  ],
];
