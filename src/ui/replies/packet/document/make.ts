/** Makes the file of a packet: its replies, told in the language of the person who validates them. */
import { changesBetween } from '../../../../core/library/changes.ts';
import type { Packet, PacketLanguage, SentReply } from '../../../../core/packet/packet.ts';
import { type PageData, type PageReply, type PageText, packetPage } from '../../../../core/packet/page.ts';
import type { Reply } from '../../../../core/reply.ts';
import { networkName } from '../../../shared/networks.ts';
import style from './page.css?inline';
import script from './page.js?raw';
import { PACKET_WORDS, textsCount } from './words.ts';

interface Given {
  /** Who sends it; empty: nobody is named. */
  from: string;
  /** What she writes to the person who validates. */
  note: string;
  /** Names of campaigns by id. */
  campaigns: Record<string, string>;
  /** A text as it would be said. */
  preview: (body: string) => string;
}

const dayIn = (lang: PacketLanguage, at: number): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(at);

function languageIn(lang: PacketLanguage, tag: string): string {
  if (!/^[a-z]{2,3}$/i.test(tag)) return tag;
  return new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

function labelOf(lang: PacketLanguage, network: string, tag: string): string {
  const words = PACKET_WORDS[lang];
  const place = [network && words.on(networkName(network)), tag && words.inLanguage(languageIn(lang, tag))];
  return [words.anywhere, ...place].filter(Boolean).join(' ');
}

function aboutOf({ kind, tone, context, campaignId }: Reply, lang: PacketLanguage, { campaigns }: Given): string[] {
  const words = PACKET_WORDS[lang];
  const list = new Intl.ListFormat(lang, { type: 'disjunction' });
  const { signals, watchKinds, networks } = context;
  const campaign = campaignId && campaigns[campaignId];
  return [
    kind === 'fragment' && words.fragment,
    signals.length > 0 && words.forPosts(list.format(signals.map((one) => words.signals[one]))),
    watchKinds.length > 0 && words.about(list.format(watchKinds.map((one) => words.watches[one]))),
    networks.length > 0 && words.onNetworks(list.format(networks.map(networkName))),
    campaign && words.campaign(campaign),
    tone === 'light' && words.light,
  ].filter((line) => typeof line === 'string');
}

function textsOf({ body, lang: tag, variants }: Reply, lang: PacketLanguage, { preview }: Given): PageText[] {
  const textOf = (text: string, network: string, spoken: string): PageText => {
    const said = preview(text);
    return { label: labelOf(lang, network, spoken), lang: spoken, text, example: said === text ? '' : said };
  };
  return [textOf(body, '', tag), ...variants.map((one) => textOf(one.body, one.network, one.lang || tag))];
}

/** `sent`: its words; `reply`: all else that is known of it. */
function pageReply(sent: SentReply, reply: Reply, lang: PacketLanguage, given: Given): PageReply {
  const { id, title, hash, body, variants } = sent;
  const { validation } = reply;
  const changes = validation ? changesBetween({ ...validation, title }, sent) : [];
  return {
    id,
    hash,
    title,
    about: aboutOf(reply, lang, given),
    texts: textsOf({ ...reply, body, variants }, lang, given),
    changes: changes.map((change) => ({
      label: labelOf(lang, change.network, change.lang || reply.lang),
      pieces: change.pieces,
    })),
    former: validation ? PACKET_WORDS[lang].formerly(validation.by, dayIn(lang, validation.at)) : '',
  };
}

/** `replies`: those of the packet, in any order. */
export function pageData(packet: Packet, replies: readonly Reply[], given: Given): PageData {
  const { lang } = packet;
  const words = PACKET_WORDS[lang];
  const known = new Map(replies.map((reply) => [reply.id, reply]));
  const shown = packet.replies.flatMap((sent) => {
    const reply = known.get(sent.id);
    return reply ? [pageReply(sent, reply, lang, given)] : [];
  });
  const hasBraces = shown.some(({ texts }) => texts.some(({ text }) => text.includes('{')));
  const intro = [
    given.from && words.from(given.from),
    words.onDay(dayIn(lang, packet.at)),
    given.note,
    words.howTo,
    hasBraces ? words.braces : '',
  ];
  return {
    packet: packet.id,
    title: words.title(textsCount(shown.length, lang)),
    intro: intro.filter((line) => line !== ''),
    replies: shown,
    words: words.page,
  };
}

async function hashNamed(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** The whole file, as text. */
export async function makePacketFile(packet: Packet, replies: readonly Reply[], given: Given): Promise<string> {
  const [scriptHash, styleHash] = await Promise.all([hashNamed(script), hashNamed(style)]);
  const data = pageData(packet, replies, given);
  return packetPage({ data, lang: packet.lang, script, style, scriptHash, styleHash });
}
