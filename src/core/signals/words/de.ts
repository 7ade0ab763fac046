/** German, never measured: questions and praise alone. */
import type { Vocabulary } from '../vocabulary.ts';
import { praiseSigns, questionSigns, unmeasured } from './signs.ts';

/** The endings of an adjective before its noun. */
const inflect = (word: string): string[] => ['', 'e', 'er', 'es', 'en', 'em', 'n', 's'].map((ending) => word + ending);

export const german: Vocabulary = {
  ...unmeasured,
  cues: {
    praise: [
      ...praiseSigns,
      [
        1.2,
        `
        vielen/herzlichen/besten/tausend/lieben dank, danke fur/an/dass/euch/dir/ihnen/schon, ich liebe,
        liebe es/diese/dieses/diesen, wir lieben, gefallt mir, finde ich (super/toll/klasse/gut),
        kann ich (nur) empfehlen, sehr zu empfehlen, empfehlenswert~, absolut empfehl*,
        sehr gut~/schon~/lecker~/nett~/freundlich~/zufrieden, immer wieder gern*, gut gemacht, gute arbeit, weiter so,
        der/die/das beste, die besten, nie enttauscht, nicht schlecht, bin begeistert, groses lob, grosses lob,
        hut ab, gluckwunsch zu/zum, herzlichen gluckwunsch`,
      ],
      [
        0.8,
        `
        danke, toll~, super, klasse, grossartig~, fantastisch~, wunderbar~, wunderschon~, hervorragend~,
        ausgezeichnet~, perfekt~, genial~, spitze, spitzen*, begeistert~, lecker~, traumhaft~, mega, bravo, top,
        exzellent~, fabelhaft~, herrlich~, liebevoll~, grandios~`,
      ],
      [0.4, 'gut~, schon~, nett~, freundlich~, cool~, schnell~, zufrieden, freue, gerne, prima'],
    ],
    question: [
      ...questionSigns,
      [
        1.2,
        `
        weiss jemand, hat jemand, kennt jemand, kann (mir) jemand, wisst ihr, weisst du, wissen sie,
        ich wurde/mochte gerne wissen, konnt ihr/sie (mir), konnen sie (mir), kannst du (mir), wollte fragen,
        frage an, eine frage`,
      ],
      [
        0.9,
        `
        ^ wie, ^ wann, ^ wo, ^ was, ^ wer, ^ warum, ^ wieso, ^ weshalb, ^ welche~, ^ wieviel, ^ gibt es, ^ ist,
        ^ sind, ^ habt ihr, ^ haben sie, ^ kann man, ^ kann ich, wie lange/viel/kann/komme/geht,
        wann kommt/gibt/ist/wird, wo finde/kann/gibt/ist, gibt es, ist es moglich`,
      ],
    ],
    rhetoric: [[1, 'euer ernst, ihr ernst, dein ernst, ernsthaft ?, soll das ein witz, wollt ihr mich, na und ?']],
  },
  negators: 'nicht kein keine keinen keiner nie niemals ohne nichts kaum',
  turns: 'aber sondern obwohl',
  fillers: 'sehr so wirklich echt total ganz immer noch super richtig absolut auch mal',
  spellings: { dankeschon: 'danke schon', nich: 'nicht', net: 'nicht', vllt: 'vielleicht', thx: 'danke' },
  inflect,
};
