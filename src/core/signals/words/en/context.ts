/** English words that tell who speaks, to whom and of what. */
import type { Cues } from '../../vocabulary.ts';

export const client: Cues = [
  [
    1,
    `
    @help, customer service, customer support, customer care, my [client], your [client], the [client], my [thing],
    your [thing], my [net], your [net],
    your staff/team/company/site/website/app/agents/reps/employees/driver/drivers/people/system/phone/automated/online/new/call/service/product~/business/policy/update/customer~/crew/office/dealership~/location~/end,
    tracking number, order number, order #, support team, tech support, help desk, call center, call centre,
    hold music, flight [num], gate, refund~, reimburs*, overcharg*, subscription~, warranty, next day delivery,
    in store, online order, gift card~, promo code, discount code, checkout, dm me, dmed, dm sent, sent you a dm,
    dm you, account number, ticket number, case number, reference number`,
  ],
  [
    0.5,
    `
    you guys, yall, your, [client], [thing], [net], charged, paid, pay, bought, buy, purchase~, ordered, booked,
    customer~, price~, policy, upgrade, install*, subscribe~, renew*, cancel*, serving, served, employees, location,
    @ .. you`,
  ],
  [0.3, '@'],
];

/** The company itself, answering. */
export const agent: Cues = [
  [
    1,
    `
    dm us, sorry to hear, we are sorry, we apologi*, let us know, please reach out, our team, happy to help,
    glad to hear, we will look into, we will get back, please send us, please contact us, follow us, give us a call,
    we would love, assist you, thanks for reaching, thank you for reaching, thank you for contacting, help you`,
  ],
];

export const self: Cues = [[0.5, 'i, me, my, mine, myself, we, our, us']];
export const you: Cues = [[0.6, 'you, your, yourself, yourselves, yall']];

/** Somebody spoken of, whom contempt may aim at. */
export const others: Cues = [
  [
    0.6,
    `
    he, she, they, him, her, them, his, their, these, those, this guy/man/woman/person/clown/idiot,
    that guy/man/woman/person, people, everyone who, anyone who`,
  ],
];
export const fun: Cues = [[0.5, 'lol*, lmao*, lmfao*, rofl, haha*, hehe*, jk, 😂, 🤣, 😅, 😆, 😹, ;), 💀']];
export const news: Cues = [
  [
    1,
    `
    ^ rt, via, breaking, check out, giveaway, sponsored, win a, chance to win, entered, enter to, subscribe to,
    follow me, read more, listen to, tune in, tickets available, on sale, blog, podcast, review, reports,
    according to, source`,
  ],
  [0.4, 'http'],
];
export const politics: Cues = [
  [
    1,
    `
    president~, senator~, congress*, election~, vote~, voted, voter~, voting, republican~, democrat*, gop, dems,
    liberal~, conservative~, leftist~, politic*, government, brexit, parliament, minister~, mp, mps, labour, tories,
    tory, maga, cabinet, supreme court, justice, law~, tax~, immigration, border, israel, palestin*, syria*, iran,
    russia*, ukraine, isis, media, cnn, fox news, msnbc, antifa, policies, [group]`,
  ],
];
