/** English words of those who need an answer or help now. */
import type { Cues } from '../../vocabulary.ts';

export const urgency: Cues = [
  [
    1.1,
    `
    urgent*, asap, emergency, right now .. need/help, need .. right now, need help now, help needed now, immediately, right away, as soon as possible, need (this/it/an answer/a response/help/to know/someone) (now/today/tonight/fast/quickly/immediately/before), someone help, somebody help, sos, help me please, please help me, pls help me, help asap, desperate, desperately, time sensitive, running out of time, no time
    stranded, i am stuck at, stuck at (the/airport), miss (my/our/the) (flight/connection/connecting/plane/train/wedding/appointment), make (my/our/the) (flight/connection), flight (leaves/is/departs) (in/at), leaves in [num], leaving in [num], in [num] minutes, in an hour, in [num] hours, boarding (now/in), wedding (tomorrow/today/is), tomorrow morning .. need, before tomorrow, by tomorrow, by tonight, tonight .. need, has been hacked, was hacked, been hacked, got hacked, fraudulent, stolen (card/phone), locked out of, what should i do, what do i do, who can help, respond now, answer me, please respond, please reply asap, call me now, reply asap`,
  ],
  [0.5, 'please help, pls help, plz help, help, help!, please, now, still waiting, on hold, hours, no one is answering, can not get through, today, tonight, tomorrow, before, quickly, fast, hurry, quick, stuck, waiting'],
];
