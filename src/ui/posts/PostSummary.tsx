/** A flagged post in a few lines: who, where, when, why, and its words with those heard marked. */
import type { ComponentChildren, JSX } from 'preact';
import type { Flag } from '../../core/queue.ts';
import type { Watch } from '../../core/watch.ts';
import { t } from '../../platform/i18n.ts';
import { Initials } from '../shared/Initials.tsx';
import { Marked } from '../shared/Marked.tsx';
import { networkName } from '../shared/networks.ts';
import { since } from '../shared/since.ts';
import { type Heard, heardIn, influenceWords, KIND_WORDS } from './why.ts';

export type WatchLooks = ReadonlyMap<string, Pick<Watch, 'name' | 'colour'>>;

interface Props {
  flag: Flag;
  /** Hers by id, for the colours that she gave them. */
  watches?: WatchLooks;
  /** Beside the name: her stage, when she is known. */
  badge?: ComponentChildren;
  /** In place of its words. */
  veil?: ComponentChildren;
  /** Under the reasons. */
  children?: ComponentChildren;
}

export function PostSummary({ flag, watches, badge, veil, children }: Props): JSX.Element {
  const { post, matches, influence } = flag;
  const name = post.author || post.handle || t('postNobody');
  const worth = influenceWords(influence);
  return (
    <div class="post">
      <Initials name={name} />
      <div class="post-body">
        <p class="row-title">
          <b>{name}</b>
          {badge}
          <span class="row-meta">
            <span>{networkName(post.network)}</span>
            {post.time !== null && <time dateTime={new Date(post.time).toISOString()}>{since(post.time)}</time>}
          </span>
        </p>
        {veil || (
          <p class="post-text" lang={post.lang ?? undefined} dir="auto">
            <Marked text={post.text} spans={matches} />
          </p>
        )}
        <p class="post-why">
          {heardIn(flag).map((heard) => (
            <HeardChip key={heard.kind} heard={heard} watches={watches} />
          ))}
          {worth && <span class="chip worth">{worth}</span>}
        </p>
        {children}
      </div>
    </div>
  );
}

/** Its words say what the colours do: nothing is told by colour alone. */
function HeardChip({ heard, watches }: { heard: Heard; watches: WatchLooks | undefined }): JSX.Element {
  const { kind, terms, watches: ids } = heard;
  const looks = ids.flatMap((id) => watches?.get(id) ?? []);
  const colours = [...new Set(looks.flatMap(({ colour }) => colour ?? []))];
  return (
    <span class={`chip ${kind}`} title={looks.map(({ name }) => name).join(', ') || undefined}>
      {colours.map((colour) => (
        <i key={colour} class={`swatch ${colour}`} />
      ))}
      {t(KIND_WORDS[kind])}
      <b>{terms.join(', ')}</b>
    </span>
  );
}
