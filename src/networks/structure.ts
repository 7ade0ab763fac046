/** The bare structure of what looks like posts, fit to be shown to anybody: tags, attribute names, roles, nothing else. */

/** Attributes whose value is one of a fixed list of words, and no word of a person. */
const SAFE_VALUES: Record<string, RegExp> = {
  role: /^[a-z]+$/,
  type: /^[a-z-]+$/,
  dir: /^(?:ltr|rtl|auto)$/,
  contenteditable: /^(?:true|false|plaintext-only)$/,
  hidden: /^$/,
  tabindex: /^-?\d$/,
  'aria-hidden': /^(?:true|false)$/,
};
/** A name with digits in it may name a person or a post. */
const PLAIN_NAME = /^[a-z][a-z:_-]{0,40}$/;
const PLAIN_TAG = /^[a-z][a-z-]{0,40}$/;

const ROOTS = 3;
const DEPTH = 30;
const NODES = 600;

/** A skeleton as HTML, each text an ellipsis, each value of an attribute left out unless it is one of a fixed list. */
export function structureOf(roots: readonly Element[]): string {
  let left = NODES;
  const lines: string[] = [];
  const write = (element: Element, depth: number): void => {
    if (left-- <= 0) return;
    const indent = '  '.repeat(depth);
    const open = `${indent}<${[tagOf(element), ...attributesOf(element)].join(' ')}>`;
    const children = [...element.childNodes].filter((node) => node.nodeType === 1 || /\S/.test(textOf(node)));
    if (children.every((node) => node.nodeType !== 1) || depth >= DEPTH) {
      lines.push(`${open}${children.length > 0 ? '…' : ''}</${tagOf(element)}>`);
      return;
    }
    lines.push(open);
    for (const node of children) {
      if (node.nodeType === 1) write(node as Element, depth + 1);
      else lines.push(`${indent}  …`);
    }
    lines.push(`${indent}</${tagOf(element)}>`);
  };
  for (const root of roots.slice(0, ROOTS)) write(root, 0);
  return lines.join('\n');
}

const textOf = (node: Node): string => (node.nodeType === 3 ? (node.nodeValue ?? '') : '');

function tagOf(element: Element): string {
  const tag = element.localName;
  return PLAIN_TAG.test(tag) ? tag : 'x-element';
}

function attributesOf(element: Element): string[] {
  return element
    .getAttributeNames()
    .filter((name) => PLAIN_NAME.test(name) && !name.startsWith('on'))
    .sort()
    .map((name) => {
      const value = element.getAttribute(name) ?? '';
      return SAFE_VALUES[name]?.test(value) && value ? `${name}="${value}"` : name;
    });
}
