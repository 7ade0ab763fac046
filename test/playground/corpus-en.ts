/** What the English-speaking people of Pintagram+ write, and the few who write from right to left; same shape as the French. */
import type { Say } from './corpus.ts';

export const ENGLISH: Record<'spoken' | 'decoy' | 'everyday', readonly Say[]> = {
  spoken: [
    ['brand', 'praise', 'My Lumio just survived a toddler, a cat and a house move. In that order.'],
    ['brand', 'praise', 'Whoever writes the little cards in the Lumio boxes: I kept all {n} of them.'],
    ['brand', 'praise', 'Reading under the LUMIO with rain outside. Nobody call me. 🌙'],
    ['brand', 'complaint', 'Ordered one lamp, got {n} left shades. #LumioFail'],
    ['brand', 'complaint', 'Lumio’s app asks for my password every single evening. It is a lamp. It knows me.'],
    [
      'brand',
      'complaint urgency',
      '@lumio_fr my lamp is making a smell like burnt toast, should I unplug it now?? please answer',
    ],
    [
      'brand',
      'complaint',
      'Day {n} of waiting for Lumio support to open my ticket. I have started talking to the moths.',
    ],
    ['brand', 'question', 'Does the Lumio charger work abroad or do I need an adapter for the adapter?'],
    ['brand', 'question', 'Is anyone’s Lumio humming in B flat, or is mine gifted?'],
    ['brand', 'hostility', 'lumio is a joke and so is everyone who buys their ugly lamps'],
    ['brand', '', 'There is a (Lumio) in the background of every flat listing in {place}. Every one.'],
    ['brand', '', 'Overheard in {place}: “she left him the Lumio”. Devastating.'],
    ['brand product', 'praise', 'The Lumio Mini fits in a mug. Do not ask how I know. ☕'],
    ['brand product', 'complaint', 'Lumio Mini, big problem: the switch is on the side where the wall is.'],
    ['brand product', 'question', 'Can you run two Lumio Mini from one plug? Asking before {day}.'],
    ['product', 'praise', 'As a bedside lamp the Mini is exactly enough light for one chapter.'],
    [
      'product',
      'regret',
      'My kid’s nightlight died. We will miss the Mini. A short service will be held at bath time.',
    ],
    ['competitor', 'complaint', 'Brillor wants me to install three apps to turn off one bulb.'],
    ['competitor', '', 'Saw a row of Brillors in {place} and felt nothing.'],
    ['brand competitor', 'question', 'Brillor or Lumio for a desk with no window? Wrong answers welcome.'],
    [
      'territory',
      'regret',
      'Dropped my breakfast on the stairs, jam side down, obviously. Happy Monday to the carpet.',
    ],
    ['territory', '', 'Breakfast at {n} pm is still breakfast if you believe.'],
    ['territory', 'praise', 'The breakfast lady in {place} remembered my order after two years. I am not crying.'],
    ['territory', 'question', 'Best breakfast for someone who hates mornings and, frankly, food?'],
    ['brand territory', 'praise', 'Lumio on, kettle on, breakfast on a tray. Ten minutes of peace, no notes.'],
  ],
  decoy: [
    ['', '', 'Alumionic is not a word, said my spell checker, breaking my heart and my poem.'],
    ['', '', 'Volumious curtains. Voluminous. I will see myself out.'],
    ['', '', 'Tried lumiotherapy for {n} days. Mostly I sat facing a window.'],
    ['', '', 'The Mini broke down on the way to {place} again. Lovely car, terrible liar.'],
    ['', '', 'Going to the Lumio festival in {place} on {day}, bring gloves.'],
    ['', 'praise', 'Brilliant talk, brilliant crowd, mediocre sandwiches.'],
    ['', '', 'A breakfast meeting is two good things ruining each other.'],
    ['', '', 'He speaks brilloric, a language he invented for one cat.'],
  ],
  everyday: [
    ['', 'regret', 'Out of coffee and it is Monday. Who do I report this to?'],
    ['', 'regret', 'Missed the last train by the length of one goodbye.'],
    ['', 'regret', 'My favourite mug has a crack. We both pretend not to see it.'],
    ['', 'regret', 'It rained on the one day I hung the washing outside and felt like an adult.'],
    ['', 'regret', 'Nobody came to my reading in {place}. The chairs were very attentive though.'],
    ['', 'praise', 'A stranger in {place} gave me half an umbrella for {n} minutes. Best half ever.'],
    ['', 'praise', 'Finished the scarf. It is {n} metres long. I regret nothing.'],
    ['', '', 'My plant has a new leaf. The press has been informed.'],
    ['', '', 'Spent {n} minutes looking for {thing}. It was in my hand.'],
    ['', '', 'There are two kinds of kettles and I have reviewed both.'],
    ['', '', 'Meeting moved to {day}. Joy moved to unknown.'],
    ['', '', 'The fern remains calm. More at eleven.'],
    ['', '', 'Every drawer in this house is the wrong drawer.'],
    ['', '', 'I said “you too” to the dentist. See you all in the next life.'],
    ['', 'question', 'How do you fold a fitted sheet, and what did you give up to learn it?'],
    ['', 'question', 'Is it normal for {thing} to be warm?'],
    ['', 'hostility', 'everyone who walks slowly in {place} is a clown, no exceptions, fight me'],
    ['', 'complaint', 'The {day} bus is a myth kept alive by the timetable industry.'],
    ['', 'complaint', 'Self checkout called me an unexpected item. Rude, but fair.'],
    ['', '', 'FOLLOW = FOLLOW 🔥🔥 {n} new friends in one day, link in bio'],
    ['', '', '<script>alert("hello")</script> is how I greet people now. & "quotes" too.'],
    ['', '', 'if (rain && !umbrella) { return bed; } // <b>works</b> on my machine'],
    ['', '', 'Drew {thing} again. It is getting better. I am not. 👏'],
    ['', '', 'The library in {place} smells like {day}.'],
    [
      '',
      '',
      'A short history of my attempts to keep a diary.\n\n1. Bought a diary.\n2. Wrote “dear diary”.\n3. Felt watched.\n\nYears later I found it again, under {thing}. One page used. The handwriting was tidy, hopeful, slightly slanted, like someone leaning on a fence to look at a field that was for sale.\n\nI wrote a second page. It says: “still here”. I think that is the whole diary, really. I think that is all of them.',
    ],
  ],
};

export const ENGLISH_COMMENTS: readonly Say[] = [
  ['', '', 'Same here, hang in there.'],
  ['', 'praise', 'This made my {day}, thank you 👏'],
  ['', 'question', 'What happened next?'],
  ['', '', 'My uncle in {place} says the exact opposite.'],
  ['', 'hostility', 'worst take of the week, congratulations'],
  ['brand', 'praise', 'Lumio swapped mine in two days, just ask them.'],
  ['brand', 'question', 'Is that the Lumio from last winter?'],
  ['competitor', '', 'Get a Brillor and move on with your life.'],
  ['territory', '', 'Nothing that breakfast cannot fix.'],
  ['', '', '🔥🔥🔥'],
];

/** Written from right to left. */
export const RIGHT_TO_LEFT: Record<'ar' | 'he', readonly Say[]> = {
  ar: [
    ['', '', 'المطر على النافذة وكتاب قديم، لا أطلب أكثر من هذا المساء.'],
    ['brand', 'praise', 'مصباح Lumio على مكتبي منذ ثلاث سنوات وما زال يضيء كأول يوم 🌙'],
    ['', 'regret', 'نفدت القهوة في صباح يوم الاثنين. من المسؤول؟'],
    ['', 'question', 'هل يعرف أحد كيف أصلح كرسيا له ثلاث أرجل ونصف؟'],
  ],
  he: [
    ['', '', 'הלחם יצא עקום אבל ריח הבית שווה הכול.'],
    ['brand', 'question', 'מישהו יודע אם Lumio מתאימה לחדר ילדים?'],
    ['', 'regret', 'פספסתי את האוטובוס בחצי דקה, וכמובן יורד גשם.'],
  ],
};

/** Paid posts, in both languages. */
export const ADS: readonly Say[] = [
  ['', '', 'Nuage-Feint, le matelas qui n’existe pas encore. Précommandez votre place dans la file.'],
  ['', '', 'Nuage-Feint. Sleep on it. Literally, one day, perhaps.'],
];
