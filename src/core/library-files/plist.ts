/**
 * Apple's property lists in XML (www.apple.com/DTDs/PropertyList-1.0.dtd), strictly: of XML only what such a list is made of.
 * No entity but XML's own five, so that a file can neither grow nor ask for another.
 */
import { decodeXml } from './entities.ts';
import { FileFault, LIMITS } from './library.ts';

export type PlistValue = string | number | boolean | Date | PlistValue[] | Map<string, PlistValue>;

interface Token {
  /** `<dict>` opens, `</dict>` closes, `<true/>` is both; empty: text. */
  kind: 'open' | 'close' | 'empty' | 'text';
  said: string;
}

const DOCTYPE = /<!DOCTYPE\s+plist(?:\s+(?:PUBLIC\s+(?:"[^"]*"|'[^']*')\s+|SYSTEM\s+)(?:"[^"]*"|'[^']*'))?\s*>/y;
const TAG = /<(\/?)([a-zA-Z]+)(?:\s+version\s*=\s*(?:"[^"]*"|'[^']*'))?\s*(\/?)>/y;

function lineAt(xml: string, at: number): number {
  return xml.slice(0, at).split('\n').length;
}

class Tokens {
  private at = 0;

  constructor(private readonly xml: string) {}

  fault(): FileFault {
    return new FileFault('broken', '', lineAt(this.xml, this.at));
  }

  private until(mark: string): string {
    const end = this.xml.indexOf(mark, this.at);
    if (end < 0) throw this.fault();
    const said = this.xml.slice(this.at, end);
    this.at = end + mark.length;
    return said;
  }

  private declaration(): void {
    DOCTYPE.lastIndex = this.at;
    if (!DOCTYPE.test(this.xml)) throw new FileFault('entities', '', lineAt(this.xml, this.at));
    this.at = DOCTYPE.lastIndex;
  }

  private words(): Token {
    const end = this.xml.indexOf('<', this.at);
    const raw = this.xml.slice(this.at, end < 0 ? this.xml.length : end);
    const said = decodeXml(raw, () => {
      throw new FileFault('entities', '', lineAt(this.xml, this.at));
    });
    this.at += raw.length;
    return { kind: 'text', said };
  }

  /** Null at the end. */
  next(): Token | null {
    while (this.at < this.xml.length) {
      if (this.xml[this.at] !== '<') return this.words();
      if (this.xml.startsWith('<!--', this.at)) this.until('-->');
      else if (this.xml.startsWith('<![CDATA[', this.at)) {
        this.at += '<![CDATA['.length;
        return { kind: 'text', said: this.until(']]>') };
      } else if (this.xml.startsWith('<?', this.at)) this.until('?>');
      else if (this.xml.startsWith('<!', this.at)) this.declaration();
      else return this.tag();
    }
    return null;
  }

  private tag(): Token {
    TAG.lastIndex = this.at;
    const [whole, closes, name = '', empty] = TAG.exec(this.xml) ?? [];
    if (!whole || (closes && empty)) throw this.fault();
    this.at += whole.length;
    return { kind: closes ? 'close' : empty ? 'empty' : 'open', said: name };
  }
}

class Reader {
  private readonly tokens: Tokens;

  constructor(xml: string) {
    this.tokens = new Tokens(xml);
  }

  /** The next tag, only space before it; null at the end. */
  private tag(): Token | null {
    for (let token = this.tokens.next(); token; token = this.tokens.next()) {
      if (token.kind !== 'text') return token;
      if (token.said.trim()) break;
    }
    return null;
  }

  private words(name: string): string {
    let said = '';
    for (let token = this.tokens.next(); token; token = this.tokens.next()) {
      if (token.kind === 'text') said += token.said;
      else if (token.kind === 'close' && token.said === name) return said;
      else break;
    }
    throw this.tokens.fault();
  }

  private array(depth: number): PlistValue[] {
    const values: PlistValue[] = [];
    for (let token = this.tag(); token; token = this.tag()) {
      if (token.kind === 'close' && token.said === 'array') return values;
      values.push(this.value(token, depth));
    }
    throw this.tokens.fault();
  }

  private dict(depth: number): Map<string, PlistValue> {
    const dict = new Map<string, PlistValue>();
    for (let token = this.tag(); token; token = this.tag()) {
      if (token.kind === 'close' && token.said === 'dict') return dict;
      if (token.kind !== 'open' || token.said !== 'key') break;
      const key = this.words('key');
      const value = this.tag();
      if (!value) break;
      dict.set(key, this.value(value, depth));
    }
    throw this.tokens.fault();
  }

  private value({ kind, said }: Token, depth: number): PlistValue {
    if (depth > LIMITS.depth) throw new FileFault('too-deep');
    if (kind === 'close') throw this.tokens.fault();
    const words = (): string => (kind === 'empty' ? '' : this.words(said));
    switch (said) {
      case 'dict':
        return kind === 'empty' ? new Map() : this.dict(depth + 1);
      case 'array':
        return kind === 'empty' ? [] : this.array(depth + 1);
      case 'true':
      case 'false':
        words();
        return said === 'true';
      case 'integer':
      case 'real':
        return Number(words());
      case 'date':
        return new Date(words());
      case 'string':
      case 'data':
        return words();
      default:
        throw this.tokens.fault();
    }
  }

  document(): PlistValue {
    const plist = this.tag();
    if (plist?.kind !== 'open' || plist.said !== 'plist') throw this.tokens.fault();
    const first = this.tag();
    if (!first) throw this.tokens.fault();
    const value = this.value(first, 0);
    const end = this.tag();
    if (end?.kind !== 'close' || end.said !== 'plist' || this.tag()) throw this.tokens.fault();
    return value;
  }
}

/** The value of a list, or a `FileFault`. */
export function readPlist(xml: string): PlistValue {
  return new Reader(xml.replace(/\r\n?/g, '\n')).document();
}
