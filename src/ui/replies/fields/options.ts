/** What an editor holds of a reply beside its words: where it lies, when it is offered, what goes with it. */
import {
  REPLY_KINDS,
  REPLY_OPTIONS,
  type ReplyContext,
  type ReplyKind,
  type ReplyOptions,
  TONES,
  type Tone,
} from '../../../core/reply.ts';
import { SIGNAL_KINDS } from '../../../core/signals/kinds.ts';
import { WATCH_KINDS } from '../../../core/watch.ts';

export interface Options {
  kind: ReplyKind;
  folder: string;
  favourite: boolean;
  tone: Tone;
  /** Id; empty: none. */
  campaign: string;
  context: ReplyContext;
  pictures: string[];
}

export function optionsOf({ kind, folder, favourite, tone, campaignId, context, pictures }: ReplyOptions): Options {
  return { kind, folder, favourite, tone, campaign: campaignId ?? '', context, pictures };
}

export const NO_OPTIONS: Options = optionsOf(REPLY_OPTIONS);

type Kept = Pick<ReplyOptions, 'kind' | 'folder' | 'favourite' | 'tone' | 'campaignId' | 'context' | 'pictures'>;

/** As they are kept. */
export function keptOptions({ campaign, ...options }: Options): Kept {
  return { ...options, campaignId: campaign || null };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function among<T extends string>(list: readonly T[], value: unknown, start: T): T {
  return list.find((one) => one === value) ?? start;
}

function listed<T extends string>(value: unknown, start: T[], fits: (one: unknown) => one is T): T[] {
  return Array.isArray(value) ? value.filter(fits) : start;
}

function readContext(kept: unknown, start: ReplyContext): ReplyContext {
  const row = record(kept);
  const oneOf =
    <T extends string>(list: readonly T[]) =>
    (value: unknown): value is T =>
      list.some((one) => one === value);
  return {
    networks: listed(row.networks, start.networks, isText),
    signals: listed(row.signals, start.signals, oneOf(SIGNAL_KINDS)),
    watchKinds: listed(row.watchKinds, start.watchKinds, oneOf(WATCH_KINDS)),
    communities: listed(row.communities, start.communities, isText),
  };
}

/** Of an unfinished draft, over what it started from; anything of another kind is left out. */
export function readOptions(kept: unknown, start: Options): Options {
  const row = record(kept);
  return {
    kind: among(REPLY_KINDS, row.kind, start.kind),
    folder: isText(row.folder) ? row.folder : start.folder,
    favourite: typeof row.favourite === 'boolean' ? row.favourite : start.favourite,
    tone: among(TONES, row.tone, start.tone),
    campaign: isText(row.campaign) ? row.campaign : start.campaign,
    context: readContext(row.context, start.context),
    pictures: listed(row.pictures, start.pictures, isText),
  };
}
