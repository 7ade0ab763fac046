/** English ways of asking; the question mark alone is half of one. */
import type { Cues } from '../../vocabulary.ts';

export const question: Cues = [
  [0.6, '?'],
  [0.5, '??'],
  [0.3, '?!'],
  [
    0.9,
    `
    how do (i/we/you/u), how can (i/we), how does (one/it/this), how to .. ?, how would i, how should i, how much (is/are/does/do/for/would/will), how many .. ?, how long (does/do/will/is/before/until), how late, how early, how often, how far, how soon, how realistic, how was .. ?, how is .. ?, how are .. ?
    can (i/we) .. ?, can (you/u/someone/somebody/anyone/anybody) (please/tell/help/explain/check/confirm/advise/let/assist/look/send/give/dm), could (you/i/we/someone/anyone) .. ?, could you please, would you .. ?, will you .. ?, will it .. ?, will there .. ?, will the .. ?, do you .. ?, do u .. ?, did you .. ?, did anyone, does it .. ?, does the .. ?, does this .. ?, does anyone, do i .. ?, do we .. ?, do the .. ?, do they .. ?, is there (a/any/an/anyway/anything/anyone) .. ?, are there .. ?, is it .. ?, is this .. ?, is that .. ?, is the .. ?, is my .. ?, are you .. ?, are u .. ?, are the .. ?, are we .. ?, are they .. ?, am i .. ?, have you .. ?, has anyone, has the .. ?, has my .. ?, have they .. ?, should i .. ?, may i .. ?, was it .. ?, was that .. ?, were you .. ?, any idea~, any update~, any news, any word, any chance, any advice, any tips, any suggestion~, any recommendation~, any way (to/i/of), any help, any plans, any info, any reason, any other .. ?, any .. ?, anyway to, is anyone, anyone know~, anyone else, anyone interested, anyone have, anyone has, anyone got, anybody know~, anybody else, someone tell/explain/help, who knows, know if, know when, know how, know where, let me know if/when/how/what/where, wondering if/when/how/what, i wonder if, would like to know, want to know, need to know, wanted to know, curious (if/what/how/when), please advise, please tell me (how/what/when/where/if), tell me (how/when/where/if), do you know, dont suppose, do not suppose, what time, what day, what date, what are the/your, what is the/your, whats the, what do i, what do you, what should i, what can i, what does .. ?, where can i, where do i, where did you, where is .. ?, where are .. ?, which .. ?, who do i, who can i, who is .. ?, who s .. ?, when is .. ?, when are .. ?, when does .. ?, when do .. ?, when will .. ?, when can .. ?, why is .. ?, why are .. ?, why do .. ?, why does .. ?, why did .. ?, why would .. ?, why can .. ?, why has .. ?, what about .. ?, how about .. ?, what happen~ .. ?, what model, what kind, what type, what size, what color, question about, question for, have a question, quick question, inquiring`,
  ],
  [
    0.6,
    `
    ^ what, ^ when, ^ where, ^ which, ^ who, ^ whos, ^ whats, ^ how, ^ hows, ^ why, ^ is, ^ are, ^ do, ^ does, ^ did, ^ can, ^ could, ^ would, ^ will, ^ should, ^ has, ^ have, ^ any, ^ am, ^ was, ^ so, ^ or, ^ hi, ^ hello, ^ hey
    what .. ?, when .. ?, where .. ?, who .. ?, how .. ?, why .. ?, why ?, how ?, when ?, where ?, what ?, or .. ?, you .. ?, your .. ?, right ?, please ?, pls ?, thanks ?, yet ?, too ?, today ?, tomorrow ?, tonight ?, there ?, me ?, it ?, or not ?, or what ?`,
  ],
];

/** What shows that no answer is awaited. */
export const rhetoric: Cues = [
  [
    1,
    `
    seriously ?, really ?, are you (fucking) (kidding/serious/joking/insane/crazy/stupid), you kidding, r u kidding, is this a joke, kidding me, what the (hell/heck/fuck), wtf, wth, who cares, so what ?, who does that, who knew, guess what, know what ?, you know why ?, why not ?, what else is new, what is wrong with (you/people/this), whats wrong with, are you (the/a/that) (queen/pope/dumb/blind), how dare, how stupid, how dumb, do you (even/really/honestly) (think/care/believe), you think, do you have any shame, have you no, is that (all/it) ?, remember when, how about (you/we/that/no/some), why should (we/i), who would, who (the) (hell/fuck), isnt it, ironic, right ?, huh ?, eh ?, ok ?, okay ?, agree ?, amirite, anyone ?, bueno`,
  ],
];
