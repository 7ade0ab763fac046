/** An invented post: the kinds of signal that somebody who reads it hears, separated by spaces; empty: none. */
export type Said = readonly [kinds: string, text: string];
