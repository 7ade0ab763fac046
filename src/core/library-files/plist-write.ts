/** A property list in XML, from plain values. */
import { escapeHtml } from './entities.ts';
import type { PlistValue } from './plist.ts';

/** What XML 1.0 cannot hold in any form (www.w3.org/TR/xml/#charsets). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const IMPOSSIBLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(said: string): string {
  return escapeHtml(said.replace(IMPOSSIBLE, '\ufffd')).replaceAll('\r', '&#13;');
}

function lines(value: PlistValue, indent: string): string[] {
  const within = (inner: string[], name: string): string[] => [`${indent}<${name}>`, ...inner, `${indent}</${name}>`];
  if (typeof value === 'string') return [`${indent}<string>${escaped(value)}</string>`];
  if (typeof value === 'number') return [`${indent}<integer>${Math.trunc(value)}</integer>`];
  if (typeof value === 'boolean') return [`${indent}<${value}/>`];
  if (value instanceof Date) return [`${indent}<date>${value.toISOString().replace(/\.\d+/, '')}</date>`];
  const deeper = `${indent}\t`;
  if (Array.isArray(value)) {
    return within(
      value.flatMap((one) => lines(one, deeper)),
      'array',
    );
  }
  const pairs = [...value].flatMap(([key, one]) => [`${deeper}<key>${escaped(key)}</key>`, ...lines(one, deeper)]);
  return within(pairs, 'dict');
}

export function writePlist(value: PlistValue): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    ...lines(value, ''),
    '</plist>',
    '',
  ].join('\n');
}
