/** @jsxImportSource react */
/** One post drawn by React, on the pages of threads and profiles. */
import { useSyncExternalStore } from 'react';
import type { Person } from '../../people.ts';
import type { FeedPost } from '../../posts.ts';
import style from '../style.ts';
import { openDialog } from './compose.ts';
import { ICONS } from './icons.ts';
import { counted, isLiked, storeVersion, subscribe, toggleLike } from './store.ts';
import { emojiAddress, hueOf, initials, linkOf, pieces } from './text.ts';
import { exactCount, shortCount, since, word } from './words.ts';

/** Text with its emoji as pictures and its tags as links. */
export function Rich({ text }: { text: string }) {
  return (
    <>
      {pieces(text).map((piece, index) => {
        const key = `${index} ${piece.text}`;
        if (piece.kind === 'text') return piece.text;
        if (piece.kind === 'emoji') {
          return <img key={key} alt={piece.text} src={emojiAddress(piece.text)} className={style.emoji} />;
        }
        return (
          <a key={key} href={linkOf(piece)} className={style.link}>
            {piece.text}
          </a>
        );
      })}
    </>
  );
}

export function Avatar({ person, large }: { person: Person; large?: boolean }) {
  return (
    <span className={large ? style.large : style.avatar} style={{ '--hue': hueOf(person.handle) }} aria-hidden="true">
      {initials(person.name)}
    </span>
  );
}

export function Tick({ person }: { person: Person }) {
  if (!person.verified) return null;
  return (
    <svg className={style.tick} viewBox="0 0 24 24" role="img" aria-label={word('verified')}>
      <path d={ICONS.tick} />
    </svg>
  );
}

function Byline({ post, plain }: { post: FeedPost; plain?: boolean }) {
  const { author } = post;
  const Tag = plain ? 'span' : 'a';
  const link = plain ? {} : { href: `/u/${author.handle}` };
  return (
    <div className={style.byline} data-pg="by">
      <Tag {...link} className={style.name} dir="auto">
        <Rich text={author.name} />
      </Tag>
      <Tick person={author} />
      <Tag {...link} className={style.handle}>
        @{author.handle}
      </Tag>
      <a href={`/p/${post.id}`} className={style.handle}>
        <time dateTime={new Date(post.time).toISOString()}>{since(post.time)}</time>
      </a>
    </div>
  );
}

function Text({ post }: { post: FeedPost }) {
  return (
    <div className={style.text} dir="auto" lang={post.lang}>
      <Rich text={post.text} />
    </div>
  );
}

function Act({
  act,
  count,
  pressed,
  run,
}: {
  act: 'reply' | 'share' | 'like';
  count: number;
  pressed?: boolean;
  run?: () => void;
}) {
  return (
    <button
      type="button"
      className={style.act}
      data-act={act}
      aria-label={`${word(act)} (${exactCount(count)})`}
      aria-pressed={pressed}
      onClick={run}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={ICONS[act]} />
      </svg>
      <span>{count === 0 ? '' : shortCount(count)}</span>
    </button>
  );
}

export function PostView({ post: asked, main }: { post: FeedPost; main?: boolean }) {
  useSyncExternalStore(subscribe, storeVersion);
  const post = counted(asked);
  const liked = isLiked(post.id);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: posts of real networks take the focus, for their shortcuts.
    <article className={main ? style.main : style.post} data-pg="post" data-id={post.id} tabIndex={0}>
      <Avatar person={post.author} />
      <div className={style.body}>
        <Byline post={post} />
        <Text post={post} />
        {post.quoted && (
          <div className={style.quote} data-pg="quote">
            <Byline post={post.quoted} plain />
            <Text post={post.quoted} />
          </div>
        )}
        <div className={style.acts}>
          <Act act="reply" count={post.replies} run={() => openDialog(post)} />
          <Act act="share" count={post.shares} />
          <Act act="like" count={post.likes + (liked ? 1 : 0)} pressed={liked} run={() => toggleLike(post.id)} />
        </div>
        {post.ad && <p className={style.ad}>{word('sponsored')}</p>}
      </div>
    </article>
  );
}
