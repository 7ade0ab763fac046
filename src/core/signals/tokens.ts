/** A post as words, signs, links and names, each with its place in the folded text. */

export type TokenKind = 'word' | 'mention' | 'link' | 'sign' | 'break';

export interface Token {
  kind: TokenKind;
  /** As cues write it: folded, spelling mended; `@` for a name, `@help` for a helpdesk's, `http` for a link. */
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
const NAME = /[@＠][\p{L}\p{N}_.-]*[\p{L}\p{N}_]/u;
/** Left by sites and tools that escape a text twice. */
const ENTITY = /&[a-z]{2,4};|\\u[0-9a-f]{4}/u;
const FACE = /[:;=]['-]{0,2}[()/\\|[\]dpos](?![\p{L}\p{N}])|-_+-|<3|\bx[dp]\b/u;
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/u;
const SIGN = /[!?]+|\.{2,}|[.,;:()"«»“”\n|]|\p{Extended_Pictographic}|[❤♥]/u;
const PIECES = new RegExp([LINK, NAME, ENTITY, FACE, WORD, SIGN].map(({ source }) => source).join('|'), 'gu');

/** Names of accounts that companies open for their customers. */
const HELPDESK = /help|support|cares?(?![a-z])|^.ask|serv|cust|sav$|client|contact|hilfe|ayuda|atencion/;

function isStretched(form: string): boolean {
  for (let at = 2; at < form.length; at++) {
    const code = form.charCodeAt(at);
    if (code === form.charCodeAt(at - 1) && code === form.charCodeAt(at - 2)) return true;
  }
  return false;
}

/** Letters written three times or more are meant once or twice: the known word of the two, else once. */
function withoutStretch(form: string, spelling: Spelling): string {
  if (!isStretched(form) || spelling.knows(form)) return form;
  const twice = form.replace(/(\p{L})\1{2,}/gu, '$1$1');
  return spelling.knows(twice) ? twice : form.replace(/(\p{L})\1{2,}/gu, '$1');
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

/** Faces by their mouth: `:)`, `:(`, and `;)` for those who jest or laugh. */
function faceOf(written: string): string {
  if (written === '<3') return written;
  if (/^;.?\)|^x|p$/.test(written)) return ';)';
  return /[)\]d]$/.test(written) ? ':)' : ':(';
}

function markOf(written: string): string {
  if (!written.includes('?')) return '!';
  if (written.includes('!')) return '?!';
  return written.length > 1 ? '??' : '?';
}

/** A piece that is no word. Signs that end a clause: `?`, `??`, `?!`, `!`, `...`, and a full stop or a comma for the others. */
function formOf(written: string): Pick<Token, 'kind' | 'form'> {
  const first = written.charAt(0);
  if (first === '@' || first === '＠') return { kind: 'mention', form: HELPDESK.test(written) ? '@help' : '@' };
  if (first === '!' || first === '?') return { kind: 'break', form: markOf(written) };
  if (written.startsWith('..')) return { kind: 'break', form: '...' };
  if (/^[.\n;|]$/.test(written)) return { kind: 'break', form: '.' };
  if (/^[,:()"«»“”]$/.test(written)) return { kind: 'break', form: ',' };
  return { kind: 'sign', form: /^[:;=<x-]/.test(written) ? faceOf(written) : written };
}

/** Most pieces are known for words by their first letter; h, w and x also begin links and faces. */
function isWord(written: string): boolean {
  const first = written.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a && first !== 0x68 && first < 0x77) return true;
  return /^(?!https?(?:[:…]|$)|www\.|x[dp]$)[\p{L}\p{N}]/u.test(written);
}

/** Parts a folded text. */
export function tokensOf(folded: string, spelling: Spelling): Token[] {
  const tokens: Token[] = [];
  PIECES.lastIndex = 0;
  for (let found = PIECES.exec(folded); found; found = PIECES.exec(folded)) {
    const written = found[0];
    const start = found.index;
    const end = start + written.length;
    if (isWord(written)) addWord(tokens, written, start, spelling);
    else if (/^[hw]/.test(written)) tokens.push({ kind: 'link', form: 'http', start, end });
    else if (!/^[&\\]/.test(written)) tokens.push({ ...formOf(written), start, end });
  }
  return tokens;
}
