/** A post as words, signs, emoji, links and names, each with its place in the folded text. */

export type TokenKind = 'word' | 'mention' | 'link' | 'sign' | 'break';

export interface Token {
  kind: TokenKind;
  /** Folded, spelling mended. */
  form: string;
  start: number;
  end: number;
}

/** How one language parts and spells its words. */
export interface Spelling {
  splitsApostrophes: boolean;
  /** The usual words for a spelling; null when it is usual itself. */
  usual(form: string): readonly string[] | null;
  knows(form: string): boolean;
}

const LINK = /https?(?:[:…]\S*)?(?![\p{L}\p{N}])|www\.\S+/u;
const MENTION = /[@＠][\p{L}\p{N}_.-]*[\p{L}\p{N}_]/u;
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/u;
const EMOTICON = /[:;=]['-]{0,2}[()/\\|[\]dpos](?![\p{L}\p{N}])|<3|\bx[dp]\b/u;
const ENTITY = /&[a-z]{2,4};/u;
const PIECES = new RegExp(
  [LINK, MENTION, ENTITY, EMOTICON, WORD]
    .map(({ source }) => `(${source})`)
    .concat('([!?]+|\\.{2,}|[.,;:()"«»“”\\n|]|\\p{Extended_Pictographic}|[❤♥️])')
    .join('|'),
  'gu',
);

/** Handles of accounts that companies open for their customers. */
const SUPPORT = /help|support|cares?(?![a-z])|^.ask|serv|cust|sav$|client|contact|hilfe|ayuda|atencion/;

/** Nobody reads on in a text of this size, and hostile pages may hold greater ones. */
const READ = 4_000;

/** Letters written three times or more are meant once or twice: the known word of the two, else once. */
function withoutStretch(form: string, spelling: Spelling): string {
  if (!/(\p{L})\1\1/u.test(form)) return form;
  const twice = form.replace(/(\p{L})\1{2,}/gu, '$1$1');
  if (spelling.knows(twice)) return twice;
  const once = form.replace(/(\p{L})\1{2,}/gu, '$1');
  return spelling.knows(once) || !spelling.knows(form.replace(/(\p{L})\1+/gu, '$1'))
    ? once
    : form.replace(/(\p{L})\1+/gu, '$1');
}

function addWord(tokens: Token[], written: string, start: number, spelling: Spelling): void {
  const end = start + written.length;
  const form = withoutStretch(spelling.splitsApostrophes ? written : written.replaceAll("'", ''), spelling);
  const usual = spelling.usual(written) ?? spelling.usual(form);
  if (usual) for (const word of usual) tokens.push({ kind: 'word', form: word, start, end });
  else if (!form.includes("'")) tokens.push({ kind: 'word', form, start, end });
  else {
    let at = start;
    for (const part of written.split("'")) {
      addWord(tokens, part, at, spelling);
      at += part.length + 1;
    }
  }
}

/** The signs as cues write them: `?`, `!`, `?!`, `...`; what else ends a clause is a full stop or a comma. */
function signOf(written: string): Pick<Token, 'kind' | 'form'> {
  const asks = written.includes('?');
  if (asks || written.startsWith('!')) {
    return { kind: 'break', form: asks ? (written.includes('!') ? '?!' : written.length > 1 ? '??' : '?') : '!' };
  }
  if (written.startsWith('..')) return { kind: 'break', form: '...' };
  if (/[.\n;|]/.test(written)) return { kind: 'break', form: '.' };
  if (/[,:()"«»“”]/.test(written)) return { kind: 'break', form: ',' };
  return { kind: 'sign', form: written };
}

/** Faces by their mouth: `:)`, `:(`, and `;)` for those who jest. */
function faceOf(written: string): string {
  if (written === '<3') return written;
  if (/^;.?\)|p$/.test(written)) return ';)';
  return /[)\]d]$/.test(written) ? ':)' : ':(';
}

/** Parts a folded text. */
export function tokensOf(folded: string, spelling: Spelling): Token[] {
  const tokens: Token[] = [];
  for (const found of folded.slice(0, READ).matchAll(PIECES)) {
    const [written, link, mention, entity, emoticon, word] = found;
    const start = found.index;
    const end = start + written.length;
    if (word) addWord(tokens, word, start, spelling);
    else if (link) tokens.push({ kind: 'link', form: 'http', start, end });
    else if (mention) tokens.push({ kind: 'mention', form: SUPPORT.test(mention) ? '@help' : '@', start, end });
    else if (emoticon) tokens.push({ kind: 'sign', form: faceOf(emoticon), start, end });
    else if (!entity) tokens.push({ ...signOf(written), start, end });
  }
  return tokens;
}
