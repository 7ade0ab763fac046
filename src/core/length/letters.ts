/** Letters and signs of web addresses as X takes them, as insides of character classes; every one is case-insensitive. */

/** Latin letters with marks, and the marks. */
export const LATIN =
  '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF';
const CYRILLIC = '\\u0400-\\u04FF';

/** What is no character at all. */
const NO_CHARACTERS = '\\uFEFF\\uFFFE\\uFFFF';
/** Marks that turn the direction of text. */
const DIRECTIONS = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069';
const SPACES = '\\t-\\r \\x85\\xA0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
/** What ends a domain, beside `.`, `-` and `_`. */
const PUNCTUATION = "!'#%&()*+,\\\\/:;<=>?@\\[\\]\\^{|}~$";

/** What stands neither in a domain nor between its labels. */
export const NOT_IN_DOMAINS = `${PUNCTUATION}${SPACES}${NO_CHARACTERS}${DIRECTIONS}`;
/** What an address may not follow at once. */
export const NOT_BEFORE = `A-Za-z0-9@＠$#＃${NO_CHARACTERS}`;

export const IN_PATH = `a-z0-9${CYRILLIC}${LATIN}!*';:=+,.$\\/%#\\[\\]\\-\\u2013_~@|&`;
/** What a path may end with, beside a pair of parentheses. */
export const ENDS_PATH = `a-z0-9${CYRILLIC}${LATIN}+\\-=_#\\/`;

export const IN_QUERY = "a-z0-9!?*'@();:&=+$\\/%#\\[\\]\\-_.,~|";
export const ENDS_QUERY = 'a-z0-9\\-_&=#\\/';
