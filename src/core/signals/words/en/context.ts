/** English words that tell who speaks, to whom and of what. */
import type { Cues } from '../../vocabulary.ts';

export const client: Cues = [
  [
    1,
    `
    customer service, customer support, customer care, customer~, my [client], your [client], the [client], your (staff/team/company/site/website/app/agents/reps/employees/driver/drivers/people/system/phone/automated/online/new/call/service/product~), tracking number, order number, order #, support team, tech support, help desk, call center, call centre, hold music, flight [num], flt, gate, my bag~, refund~, reimburs*, overcharg*, subscription~, warranty, prime, next day delivery, in store, online order, gift card~, promo code, discount code, checkout, dm me, dmed, dm sent, sent (you/u) a dm, dm you`,
  ],
  [0.5, '@, you guys, yall, your, [client], [thing], [net], charged, paid, pay, bought, purchase~, ordered, booked, customer'],
];

export const self: Cues = [[0.5, 'i, me, my, mine, im, myself, we, our, us']];
export const you: Cues = [[0.5, 'you, u, your, ur, yourself, yall, @']];
export const fun: Cues = [[0.5, 'lol*, lmao*, lmfao*, rofl, haha*, hehe*, xd, jk, 😂, 🤣, 😅, 😆, 😹, ;), 💀']];
export const news: Cues = [
  [1, '^ rt, via @, via, breaking, check out, giveaway, sponsored, #ad, win a, chance to win, entered, enter to, subscribe, follow me, read more, listen to, tune in, tickets available, on sale, blog, podcast, video :, review, reports, according to, source'],
  [0.4, 'http'],
];
export const politics: Cues = [
  [
    1,
    `
    president~, senator~, congress*, election~, vote~, voted, voter~, voting, republican~, democrat*, gop, dems, liberal~, conservative~, leftist~, politic*, government, trump, obama, hillary, clinton, biden, bernie, cheney, bush, merkel, cameron, putin, brexit, parliament, minister~, mp, mps, labour, tories, tory, maga, cabinet, supreme court, justice, law~, tax~, immigration, border, israel, palestin*, syria*, iran, russia*, ukraine, isis, media, cnn, fox news, msnbc, thankyouobama, kavanaugh, antifa, policy, policies`,
  ],
];
