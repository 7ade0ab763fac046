/** English ways of asking; the question mark alone is more than half of one. */
import type { Cues } from '../../vocabulary.ts';

export const question: Cues = [
  // Asked without a mark.
  [
    1.2,
    `
    anybody/anyone selling/renting/lending/giving/going/coming/driving, how many .. do/does/are/for, who is up for,
    who is going/coming/in, which .. do you recommend/prefer/use, what do you recommend/suggest`,
  ],
  [0.8, '?'],
  [0.8, '??'],
  [0.65, '?!'],
  [
    1.2,
    `
    ^ why is/are/do/does/did/have/has/was/were/can/would/will/am, ^ how do/does/can/could/is/are/did/many/much/long,
    ^ when will/is/are/can/do/does/did, ^ where is/are/can/do/did, ^ what is/are/do/does/did/happened/time,
    ^ who is/do/can/has, ^ so why, ^ and why, ^ but why, anyone know~/have/has/got/interested/tried/seen/remember,
    anybody know~/have/has/got/tried, does/do anyone/anybody/you know, who knows how/where/what/when,
    let me know if/when/how/what/where/whether, was/am/just wondering if/how/what/when/why/whether/about,
    would/want/need/like/love/wanted to know if/how/what/when/where/why/whether,
    can/could/would you (please) tell/explain/let/check/confirm/advise/clarify,
    can/could someone/anyone/somebody (please) tell/explain/help/let/confirm/recommend,
    please tell me how/what/when/where/if/why, tell me how/what/when/where/if, is it possible to, is there any/a way,
    any word on, any news on, any update~ on, any chance of/you/i/we, looking for recommendations, have a question,
    how much is/are/does/would .. to/it/a/the, how much is it, when is the/your, what is the difference/best/deadline/name,
    anyone got a/any, any names ?, looking for a .. any, do you know if/when/where/whether/what/how,
    tell me whether/if/when, which would you`,
  ],
  [
    0.9,
    `
    how would i/we, how should i/we, how to .. ?, how late, how early, how often, how far is/are, how soon,
    how was/is/are/were the/your/it/everyone/you, how come .. ?
    can/could/would/will you/someone/somebody/anyone/anybody (please) (please) tell/help/explain/check/confirm/advise/let/assist/look/send/give/dm/recommend/suggest/point/provide/share/clarify,
    can/could i/we (please) (still) get/have/use/change/return/buy/order/pay/book/see/bring/ask/do/add/find/speak/know/please,
    do you/they have/know/offer/sell/ship/accept/plan/deliver/still/take/do/think/guys/want/need/allow/stock/provide,
    does anyone/anybody/someone, did anyone/anybody/you see/get/hear/know/watch, has anyone/anybody,
    have you ever/tried/seen/heard/got/considered/any,
    is there a/any/an/anyway/anything/anyone/another/still/somewhere, are there any,
    are you going/coming/planning/able/ok/okay/guys/open/still/sure/hiring/there/in/at/on,
    any idea~/update~/news/word/chance/advice/tips/suggestion~/recommendation~/info/plans/reason/thoughts/ideas/help ?,
    any idea~ how/what/when/where/who/why/if, any way to/i/of/you,
    anyone know~/have/has/got/else/interested/tried/seen/up/here/remember/want/need, anybody know~/have/else/want,
    who knows .. ?, wondering if/when/how/what/why/whether, i wonder if/what/how/when/why/whether,
    would/want/need/like/love/wanted to know if/how/what/when/where/why/whether/more, curious if/what/how/when/to,
    please advise, do not suppose, what day, what date, what size, what kind, what type, what model, what color,
    what should i/we, what can i/we, which one, which is, which are, what age, from what, at what, got any .. ?, got a .. ?, which would you/one,
    allowed/available/included/open/safe/free/compatible/possible/needed/required .. ?, allowed/available/open ?,
    anyone free/up/around/near/fancy/know/selling .. ?, can you .. ?, do i/we need/have .. ?, a good .. ?,
     who is/are/s going/your/this/that/the,
    when is/are/does/do/will/can/did/s the/it/you/they/we/i/your, what about .. ?, how about .. ?,
    what happen~ to/if/when/with, question about/for/is, have/got a question, quick question, inquiring`,
  ],
  [
    0.6,
    `
    ^ what, ^ when, ^ where, ^ which, ^ who, ^ how, ^ why, ^ is, ^ are, ^ do, ^ does, ^ did, ^ can, ^ could, ^ would,
    ^ will, ^ should, ^ has, ^ have, ^ any, ^ am, ^ was, ^ were, ^ may
    or not ?`,
  ],
  [0.3, 'hi, hello, hey, @, please'],
];

/** What shows that no answer is awaited. */
export const rhetoric: Cues = [
  [
    1,
    `
    is it too much, is that too much, you call this/that/yourself/yourselves, what part of,
    how can anyone/people/someone, how is this/that/it fair/legal/ok/okay/acceptable/right, why bother, who needs,
    who would not, what kind of company, how hard can/is/would, what is the point, do you have eyes/ears/a brain,
    does anybody care, are we supposed, can you imagine
    seriously ?, really ?, are you (fucking) kidding/serious/joking/insane/crazy/stupid/dumb/blind/high/drunk/mad,
    you kidding, is this a joke, kidding me, what the hell/heck/fuck, wtf, wth, who cares, so what ?, who does that,
    who knew, guess what, you know why ?, why not ?, what else is new,
    what is wrong with you/people/this/him/her/them, how dare, how stupid, how dumb,
    do you even/really/honestly think/care/believe/know, you think, do you have any shame, have you no, is that all ?,
    remember when, why should we/i, who would, who the hell/fuck, ironic, right ?, huh ?, eh ?, ^ ok ?, ^ okay ?,
    agree ?, amirite, since when, what kind of idiot/moron/person/world, in what world, who in their`,
  ],
];
