/** Reply templates as she writes them. */

export interface Reply {
  id: string;
  title: string;
  /** Plain text with variables such as `{first name}` or `{prénom}`. */
  body: string;
  tags: string[];
  /** Without the slash; unique among live replies, letters, digits, `-` and `_`; empty when none. */
  shortcut: string;
  /** `fr`, `en`... or empty: any language. */
  lang: string;
  createdAt: number;
  updatedAt: number;
  usedAt: number | null;
  uses: number;
  binnedAt: number | null;
}

/** The variables that Vigie can fill by itself. */
export const VARIABLES = ['first name', 'name', 'handle', 'brand', 'network', 'date'] as const;
export type Variable = (typeof VARIABLES)[number];

/** A reply found in a search, without its whole body's weight. */
export interface ReplyHit {
  id: string;
  title: string;
  shortcut: string;
  lang: string;
  tags: string[];
  /** Start of the body, rendered for the person and post in front of her; gaps as `{variable}`. */
  preview: string;
}

/** A body ready to insert, or what it still lacks. */
export interface Rendered {
  /** Null while `missing` is not empty. */
  text: string | null;
  /** Variables that nothing fills, as written in the body, each once. */
  missing: string[];
}
