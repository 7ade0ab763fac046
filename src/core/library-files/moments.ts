/** Days and hours as other tools write them, and those of Vigie that say the same. */
import type { VariableId } from '../template/variables.ts';
import type { Tell } from './html.ts';
import type { Speech } from './labels.ts';
import { type Part, text, visible } from './parts.ts';

/** What Vigie says of now, in the signs of strftime and in those of moment.js. */
const FORMS = {
  'date.today': {
    strftime: { fr: '%-d %B %Y', en: '%B %-d, %Y' },
    letters: { fr: 'D MMMM YYYY', en: 'MMMM D, YYYY' },
  },
  'date.weekday': { strftime: { fr: '%A', en: '%A' }, letters: { fr: 'dddd', en: 'dddd' } },
  'date.time': { strftime: { fr: '%H:%M', en: '%I:%M %p' }, letters: { fr: 'HH:mm', en: 'h:mm A' } },
} as const;
export type Moment = keyof typeof FORMS;
type Style = 'strftime' | 'letters';

const DAYS: Record<Style, RegExp> = { strftime: /%[-_0#^1]?[YyCGgmBbhdeAaujUWwDFxvc+]/, letters: /[YMDQdL]/ };
const HOURS: Record<Style, RegExp> = { strftime: /%[-_0#^1]?[HIklMSpPTRrXsc+]/, letters: /[Hhmsa]|A|LT/ };
const WEEKDAY: Record<Style, RegExp> = { strftime: /^%[Aa]$/, letters: /^d{3,4}$/ };

export function isMoment(name: VariableId): name is Moment {
  return Object.hasOwn(FORMS, name);
}

/** The format that says what Vigie does. */
export function momentForm(name: Moment, style: Style, lang: Speech): string {
  return FORMS[name][style][lang];
}

/** True for a format that writes a day, and no hour. */
export function isDay(format: string, style: Style): boolean {
  return DAYS[style].test(format) && !HOURS[style].test(format);
}

/** Day, hour, or both, of now; a form of its own is told, and what is neither is text. */
export function momentParts(format: string, style: Style, tell: Tell): Part[] {
  const said = format.replaceAll('%e', '%-d');
  const own = (Object.keys(FORMS) as Moment[]).find((name) =>
    Object.values(FORMS[name][style]).some((it) => it === said),
  );
  if (own) return [{ kind: 'variable', name: own }];
  const hasHour = HOURS[style].test(said);
  const hasDay = DAYS[style].test(style === 'letters' ? said.replace(/LTS?/g, '') : said);
  if (!hasHour && !hasDay) {
    tell('time', format);
    return [visible('time', format)];
  }
  tell('date', format);
  const day: Part = { kind: 'variable', name: WEEKDAY[style].test(said) ? 'date.weekday' : 'date.today' };
  const hour: Part = { kind: 'variable', name: 'date.time' };
  if (!hasHour) return [day];
  return hasDay ? [day, text(' '), hour] : [hour];
}

/** Reckoned from today: as text, for Vigie knows but today and tomorrow. */
export function shiftedParts(said: string, tell: Tell): Part[] {
  tell('time', said);
  return [visible('date', said)];
}
