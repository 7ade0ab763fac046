/** Tells names that a person gave from those that a build made, which the site's next build makes anew. */

/** Prefixes of libraries that name their classes by a hash. */
const LIBRARIES = /^(?:css|sc|jsx|jss|emotion|styled|svelte|astro|tss|ng-tns|_ng\w+|data-v)(?:-|\d)/i;
/** Classes of what an element looks like or does now, not of what it is. */
const STATES =
  /^(?:is|has|js|no|not)-|^(?:odd|even|first|last|alt|active|current|selected|open|closed|new|read|unread|hover(?:ed)?|focus(?:ed)?|visible|hidden|loaded|loading|clearfix|cf|row\d|bg\d)$/i;
/** Classes that draw one property each: as changeable as the drawing. */
const LOOKS =
  /^-?(?:[mp][trblxyse]?|w|h|min|max|gap|space|inset|top|left|right|bottom|z|flex|grid|col|row|order|items|justify|self|content|text|font|leading|tracking|bg|border|rounded|shadow|opacity|overflow|d|block|inline|hidden|relative|absolute|sticky|float|cursor|transition|duration|sm|md|lg|xl)(?:-|$)|[:/[\]%!]/;

/** `AbCdE`: words of a name in camel case are longer. */
function isScrambled(part: string): boolean {
  const words = part.split(/(?=[A-Z])/);
  return words.length > 2 && part.length / words.length < 3;
}

function isHash(part: string): boolean {
  if (/\d/.test(part) && !/^[A-Za-z]{3,}\d{1,2}$/.test(part) && part.length > 2) return true;
  return isScrambled(part) || (part.length >= 5 && !/[aeiouyAEIOUY]/.test(part));
}

/** True for a name that looks made by a build, for a row of a database, or too short to mean anything. */
export function isGenerated(name: string): boolean {
  return name.length < 3 || LIBRARIES.test(name) || name.split(/[-_]+/).some(isHash);
}

/** True for a class that says what an element is. */
export const isTelling = (name: string): boolean =>
  /^[A-Za-z_][\w-]*$/.test(name) && !isGenerated(name) && !STATES.test(name) && !LOOKS.test(name);

/** The part before the hash of a name such as `Post_author__x1Y2z`; null where there is none. */
export function stem(name: string): string | null {
  const found = /^([A-Za-z][\w-]*?[A-Za-z])(__|--|_)[A-Za-z0-9+]{4,8}$/.exec(name);
  const [, start = '', end = ''] = found ?? [];
  return start.length > 3 && isHash(name.slice(start.length + end.length)) && isTelling(start) ? start + end : null;
}
