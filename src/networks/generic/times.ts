/** Tells texts that stand for a moment, in many languages, and the machine-readable moment near them. */
import { parseTime } from '../reader/times.ts';
import type { Steps } from './steps.ts';

/**
 * A letter or a mark on one: what is no space, digit, sign, surrogate. A class of Unicode that is counted costs 10 to 30 ms
 * when the browser first compiles it.
 */
const L = String.raw`[^\s\d!-/:-@[-\x60{-\xbf×÷\u2000-\u2bff\ud800-\udfff]`;

/** Units of relative times, in lower case: initials and words of the languages most posts are written in. */
const UNITS = [
  `s|m|h|d|j|w|y|g|t|hr|min|mn|sec|sek|seg|std|sem|wk|mo|mos|yr|an|tg`,
  `(?:second|minut|hour|day|week|month|year)${L}{0,2}|heures?|jours?|semaines?|mois|ann?[ée]es?|ans`,
  `sekund${L}*|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|segundos?|horas?|d[ií]as?|semanas?|mes(?:es)?|m[êe]s|a[ñn]os?`,
  `ore|ora|giorn[oi]|settiman[ae]|mes[ei]|ann[io]|uur|dagen|dag|weken|maand${L}*|jaar|tim${L}*|godzin${L}*|dni|dzień|tydzień|tygodni${L}*|lat|saat|gün|hafta|ay|yıl|dk|sa|jam|hari|minggu|bulan|tahun`,
  `с|мин${L}*|ч|час${L}*|д|дн${L}*|день|нед${L}*|мес${L}*|г|год${L}*|лет|годин${L}*|хв${L}*`,
  '秒|分|分钟|分鐘|小时|小時|時間|時|天|日|週間|週|周|个月|個月|か月|ヶ月|月|年|초|분|시간|일|주|개월|달|년',
  `(?:ثاني|دقيق|دقائ|ساع|يوم|أيام|أسبوع|أسابيع|شهر|أشهر|سن)${L}*|שעות|ימים|דקות|घंटे|दिन|मिनट|วัน|ชั่วโมง|giờ|ngày`,
].join('|');

/** At most three short words before the number ("il y a"), at most two after its unit ("ago", "前"). */
const RELATIVE = new RegExp(
  String.raw`^(?:(?:${L}|['’]){1,5}\.? ){0,3}\d{1,3}\+? ?(?:${UNITS})\.?(?:前|전|后)?(?: ${L}{2,6}){0,2}$`,
);
const NEAR_DAYS = new RegExp(
  String.raw`^(?:just now|now|today|yesterday|à l[’']instant|aujourd[’']hui|hier|avant-hier|heute|gestern|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|сегодня|вчера|今日|昨日|今天|昨天|刚刚|오늘|어제|방금|اليوم|أمس)(?:,? (?:${L}{1,2} )?\d.{0,12})?$`,
);
/** A count in thousands or millions (3 M, but 3 m is a moment), how long a recording lasts. */
const NUMBER = /^[\d.,]+ ?[KMBT]$|^[\d:]+(?: ?\/ ?[\d:]+)?$/;
/** A year among other numbers or a month, a numeric date, an hour. */
const ABSOLUTE = new RegExp(
  [
    String.raw`\b\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\b|\b\d{1,2}:\d{2}\b|\d{4}年|^\d{1,2}-\d{1,2}$`,
    String.raw`(?:${L}|\.){3,10} \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b`,
    String.raw`\b\d{1,2}\.?(?: de)? ${L}{3,10}\.?,?(?: de)? (?:19|20)\d\d\b`,
  ].join('|'),
);
/**
 * Has V8 compile the expressions, which cost the first moment of a page 3 ms: in part at their first use, in whole at their
 * second, and again for text beyond Latin 1.
 */
export function* prepareTimes(): Steps<void> {
  for (const expression of [RELATIVE, NEAR_DAYS, ABSOLUTE]) {
    for (const text of ['', '', '…']) {
      expression.test(text);
      yield;
    }
  }
}

/** Letters before it: more are a sentence. */
const LEAD = 24;

/** Whether the whole of a short text stands for a moment: "3 h", "il y a 2 jours", "昨日", "12 May 2025 10:30". */
export function isTimeLike(text: string): boolean {
  if (text.length > 60 || text.length < 2) return false;
  if (!/\d/.test(text)) return text.length < 20 && NEAR_DAYS.test(text.toLowerCase());
  return text.split(/[•·|»«–—\n]| [-@] /).some((part) => {
    const short = part
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^[(,]|[),.:]$/g, '');
    if (short.length < 2 || short.length > 44 || NUMBER.test(short)) return false;
    const lower = short.toLowerCase();
    return RELATIVE.test(lower) || NEAR_DAYS.test(lower) || (isAbsolute(lower) && !/[$€£¥]/.test(lower));
  });
}

function isAbsolute(text: string): boolean {
  const found = ABSOLUTE.exec(text);
  return found !== null && found.index <= LEAD;
}

/** Names of attributes that hold moments. */
const TIMED = /^(?:datetime|title|content|ts|data-[\w-]*(?:time|date|utime|ts|stamp|epoch|created|published)[\w-]*)$/i;

/** The moment that an element's attributes tell, or those of the elements close around it. */
export function machineTime(element: Element): number | null {
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level++, at = at.parentElement) {
    for (const { name, value } of [...at.attributes]) {
      if (value.length > 80 || !TIMED.test(name)) continue;
      const time = parseTime(value) ?? parseTime(value.split(' ').at(-1) ?? '');
      if (time !== null) return time;
    }
  }
  return null;
}
