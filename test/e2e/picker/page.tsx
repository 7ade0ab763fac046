/** A page that shows the picker alone, in an open root, so that tests can look into it; bundled by `bundle.ts`. */
import { h, render } from 'preact';
import { InlineList } from '../../../src/content/picker/inline-list.tsx';
import css from '../../../src/content/picker/picker.css?inline';
import { type Choice, Picker, type PickerProps } from '../../../src/content/picker/picker.tsx';
import shelfCss from '../../../src/content/picker/pictures.css?inline';
import { PictureShelf } from '../../../src/content/picker/shelf.tsx';
import tokens from '../../../src/content/tokens.css?inline';
import type { Checked } from '../../../src/core/guards/checked.ts';
import type { ReplyHit } from '../../../src/core/reply.ts';
import type { Network } from '../../../src/networks/network.ts';

export interface PickerPage {
  /** What she took, in order; `closed` and `write` among them. */
  events: (Choice | 'closed' | 'write')[];
  /** Queries asked, in order. */
  asked: string[];
  /** Ms before the search answers; per query, else `''`. */
  delays: Record<string, number>;
  failing: boolean;
}

interface Scenario {
  count: number;
  scheme: 'light' | 'dark';
  lacking?: PickerProps['lacking'];
  inline?: boolean;
  /** Characters that the network of the page takes. */
  limit?: number;
  /** Types of pictures that wait. */
  shelf?: string[];
}

declare global {
  interface Window {
    pickerPage?: PickerPage;
    showPicker?: (scenario: Scenario) => void;
  }
}

/** Replies that something speaks against: by a word each, and gravely when there is a `{`. */
const TEXTS: Record<string, string> = {
  r2: 'Merci !! Nous regardons.',
  r3: 'Bonjour {prénom}, merci !! Nous regardons.',
};

/** Guards of the page: `{…}` stops, `!!` warns. */
function checked(text: string): Checked {
  const at = (pattern: RegExp): Checked['cautions'][number]['spans'] =>
    [...text.matchAll(pattern)].map(({ 0: said, index }) => ({ start: index, end: index + said.length }));
  const [gaps, bangs] = [at(/\{[^}]*\}/g), at(/!!/g)];
  const named = text.includes('Aïcha');
  return {
    cautions: [
      ...(gaps.length > 0
        ? [{ guard: 'gap', level: 'stop', words: 'Something was not filled in.', spans: gaps } as const]
        : []),
      ...(bangs.length > 0
        ? [{ guard: 'ad-smell', level: 'warn', words: 'It smells of advertising.', spans: bangs } as const]
        : []),
    ],
    personal: [
      { words: named ? 'Her: Aïcha' : 'Nothing about her', has: named },
      { words: 'Fits 140', has: true },
    ],
    additions: named ? [] : [{ label: 'Add her name: Aïcha', text: `Aïcha, ${text}` }],
  };
}
const SOUND = { fault: null, lang: 'fr' };
const FIELDS = ['n° de dossier', 'délai'].map((name) => ({ name, kind: 'text' as const, options: [], default: '' }));

/** The network of the page. */
const DEMO: Network = { id: 'demo', name: 'Demo', hosts: [], is: () => true, post: [], composer: { field: '' } };

const hit = (index: number): ReplyHit => ({
  id: `r${index}`,
  title: index === 0 ? 'Remboursement lancé' : `Réponse ${index}`,
  shortcut: index % 2 ? '' : `remb${index}`,
  lang: index % 3 ? '' : 'fr',
  tags: index % 2 ? ['merci', 'suivi de commande'] : [],
  fault: null,
  preview: 'Bonjour {prénom}, je reprends votre dossier {n° de dossier} personnellement et je reviens vers vous.',
  because: index === 0 ? 'pour les plaintes en français' : '',
});

window.showPicker = ({ count, scheme, lacking, inline, shelf, limit }) => {
  if (limit) globalThis.vigieNetworks = { demo: { ...DEMO, limit: { max: limit, rule: 'graphemes' } } };
  const page: PickerPage = { events: [], asked: [], delays: {}, failing: false };
  window.pickerPage = page;
  const hits = Array.from({ length: count }, (_, index) => hit(index));
  const host = document.createElement('div');
  host.style.colorScheme = scheme;
  const shadow = host.attachShadow({ mode: 'open' });
  const sheets = [
    tokens.replaceAll('display: none', 'display: block').replaceAll('display:none', 'display:block'),
    css,
    shelfCss,
  ];
  for (const text of sheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    shadow.adoptedStyleSheets.push(sheet);
  }
  const layer = document.createElement('div');
  layer.className = 'layer picker';
  shadow.append(layer);
  document.body.replaceChildren(host);
  document.body.style.background = scheme === 'dark' ? '#111' : '#fff';

  const search = async (query: string): Promise<ReplyHit[]> => {
    page.asked.push(query);
    await new Promise((resolve) => setTimeout(resolve, page.delays[query] ?? 0));
    if (page.failing) throw new Error('no answer');
    return hits.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase())).slice(0, 51);
  };
  const props: PickerProps = {
    person: 'Aïcha B.',
    answers: true,
    lacking: lacking ?? null,
    search,
    fill: async (id, filled) => {
      if (id !== 'r1' && !lacking) {
        const ready = TEXTS[id] ?? `text of ${id}`;
        return { ...SOUND, text: ready, missing: [], checked: checked(ready) };
      }
      const missing = FIELDS.filter(({ name }) => !filled[name]);
      const text = missing.length > 0 ? null : Object.values(filled).join(' ');
      return { ...SOUND, text, missing, checked: text === null ? null : checked(text) };
    },
    check: async (_, text) => {
      page.asked.push(text);
      if (page.failing) throw new Error('no answer');
      return checked(text);
    },
    onTake: (choice) => page.events.push(choice),
    onWrite: () => page.events.push('write'),
    onClose: () => page.events.push('closed'),
  };
  const list = {
    word: '/remb',
    hits: hits.slice(0, 4),
    active: 0,
    look: (id: string) => props.fill(id, {}, null),
    limit: limit ? ({ max: limit, rule: 'graphemes' } as const) : null,
    onPoint: () => {},
    onChoose: () => {},
  };
  const pictures = shelf?.map((type, index) => ({ name: `lampe ${index}`, type, bytes: new Uint8Array(3) }));
  const onClose = () => page.events.push('closed');
  if (pictures) render(h(PictureShelf, { pictures, onClose }), layer);
  else render(inline ? h(InlineList, list) : h(Picker, props), layer);
  const box = layer.firstElementChild as HTMLElement;
  Object.assign(box.style, { left: '20px', top: '20px', maxHeight: '440px' });
};
