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
    1.5,
    `
    need/want/require .. now/immediately/tonight/urgently/asap, anyone/someone/anybody .. in an/one hour,
    please .. before [num]/noon/midnight/tonight, back before [num]/noon, home tonight ?, tonight ? quick`,
  ],
  // Asking, a near hour, an emergency: two of the three make it urgent.
  [
    0.8,
    `
    who can lend/help/come/drive/pick/take/fix, anyone near/around/nearby/free/with/up, can someone/anyone/somebody, need a/an,
    i need .. answer/reply/someone/copy, i must have, help us/me, please answer/reply/respond/call/hurry,
    someone/somebody call/ring/come/help, answer my, reply to my, pick up please, a locksmith/plumber/electrician/doctor/vet,
    lend me, ring/call me back, able to, what do i do, look out for, keep an eye, send someone/a/an/help/somebody, donor needed, please respond, what do we do`,
  ],
  [
    0.8,
    `
    in [num] minutes/hour~, in an/one/two hour~, in ten/twenty/fifteen/thirty/five/a few minutes, before noon/midnight/tonight,
    before [num] today/tonight/pm/am, by [num] today/tonight/pm/am, by noon/midnight/tonight/close, right this minute/second/now, this minute,
    [num] minutes ago, ten/five/twenty minutes ago, leaving tonight/now/in/tomorrow, leaves in an/one/two/[num],
    [num] left, minutes left, without fail, please hurry, hurry up, quick ?, quick please, no time to lose, come out today,
    out today, deadline is today/tonight/in, applications close, closes today/tonight/in, before they close, need .. now, quick $, quickly $, is in ten/five/[num]/fifteen minutes, off tomorrow/tonight/today`,
  ],
  [
    0.8,
    `
    smell of gas/smoke/burning, gas leak, water is coming/pouring/leaking/rising, flooding, burst pipe, on fire, sparks,
    locked out, keys inside, oven on, locked in, broken down on/at/in, was/got/been hacked, spending my, they are using my,
    card .. stolen, cat/dog/child/kid lost/missing, lost cat/dog/child, no heating/power/water/electricity, heating .. since,
    baby in the house, will not load, is dead and i, stuck outside/at/on, stranded, swallowed a/my, no way home, cutting our/my/the, cut off tomorrow/tonight, tow truck,
    outside your locked/closed, on the motorway/highway, no hot water, blood, donor`,
  ],
  [
    0.4,
    `
    asap, immediately, emergency, help, still waiting, on hold, stuck, tomorrow .. please, today .. please,
    tonight .. please, hurry, quickly, now please, please now, right away`,
  ],
];
