/** English words of those who need an answer or help now. */
import type { Cues } from '../../vocabulary.ts';

export const urgency: Cues = [
  [
    1.1,
    `
    urgent, urgently, asap please, need/needs/respond/reply/answer/call/contact/dm/help/fix/fixed .. asap,
    an emergency, emergency .. help/please/need,
    need help/answer/response/this/someone/it/assistance (right) now/immediately/urgently/tonight/today/fast,
    need .. right now, need .. immediately, help now, help needed, respond immediately,
    as soon as possible .. please/need, please .. as soon as possible, someone/somebody/anyone (please) help me,
    please help me now, sos, desperate for/to, desperately need, time sensitive, running out of time, no time to
    has me/us stranded, am/are/left/been stranded, stranded at/in/on/with, stuck at the airport,
    going to miss my/our flight/connection/train/cruise/plane, miss my/our connection/connecting,
    not make my/our/the flight/connection, make our/my flight/flights/connection ?,
    flight leaves/departs in/at/tomorrow/tonight, leaves/leaving/boarding/departs in [num], boarding in/soon,
    was hacked, been hacked, just got hacked, account .. hacked, stolen card, card .. stolen, what should i do ?,
    what do i do ?, who can help, respond now, answer me, someone answer, please respond, respond please,
    please reply, reply please, please call me, no one is answering, nobody is answering, can not get through,
    need to travel tomorrow/today, before tomorrow, by tomorrow, by tonight, within the hour`,
  ],
  [
    0.4,
    `
    asap, immediately, emergency, help, still waiting, on hold, stuck, tomorrow .. please, today .. please,
    tonight .. please, hurry, quickly, now please, please now, right away`,
  ],
];
