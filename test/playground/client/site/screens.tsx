/** @jsxImportSource react */
/** The pages that React draws: a thread, a profile, a list of people. */
import { type ReactElement, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { PEOPLE, type Person, personOf } from '../../people.ts';
import { commentsOf, type FeedPost, postsBy } from '../../posts.ts';
import { pick, seeded } from '../../seed.ts';
import style from '../style.ts';
import { draftBox } from './compose.ts';
import { Avatar, PostView, Rich, Tick } from './post-view.tsx';
import { findPost, storeVersion, subscribe, writtenTo } from './store.ts';
import { hueOf } from './text.ts';
import { shortCount, word } from './words.ts';

export function Thread({ id }: { id: string }) {
  useSyncExternalStore(subscribe, storeVersion);
  const post = useMemo(() => findPost(id), [id]);
  const generated = useMemo(() => (post && /^z[^z]+$/.test(id) ? commentsOf(post) : []), [post, id]);
  if (!post) return <p className={style.empty}>{word('nobody')}</p>;
  return (
    <>
      <PostView post={post} main />
      <Answer post={post} />
      <div data-pg="comments">
        {[...generated, ...writtenTo(id)].map((comment) => (
          <PostView key={comment.id} post={comment} />
        ))}
      </div>
    </>
  );
}

/** The Draft.js composer that stands under the post of a thread. */
function Answer({ post }: { post: FeedPost }) {
  const place = useRef<HTMLDivElement | null>(null);
  useEffect(() => {
    const box = draftBox(post);
    place.current?.replaceChildren(box.root);
    return () => setTimeout(() => box.close());
  }, [post]);
  return <div className={style.padded} ref={place} />;
}

export function Profile({ handle }: { handle: string }) {
  useSyncExternalStore(subscribe, storeVersion);
  const person = personOf(handle);
  const posts = useMemo(() => postsBy(handle.toLowerCase()), [handle]);
  if (!person) return <p className={style.empty}>{word('nobody')}</p>;
  const mine = person.handle === 'lumio_fr' ? writtenTo(null) : [];
  return (
    <>
      <div className={style.banner} style={{ '--hue': hueOf(person.handle) }} />
      <section className={style.profile} data-pg="profile">
        <Avatar person={person} large />
        <h1 dir="auto">
          <span>
            <Rich text={person.name} />
          </span>
          <Tick person={person} />
        </h1>
        <span className={style.handle}>@{person.handle}</span>
        <div dir="auto">
          <Rich text={person.bio} />
        </div>
        <Counts person={person} />
      </section>
      {[...mine, ...posts].map((post) => (
        <PostView key={post.id} post={post} />
      ))}
    </>
  );
}

function Counts({ person }: { person: Person }) {
  return (
    <div className={style.counts}>
      <a href={`/u/${person.handle}/following`}>
        <b>{shortCount(person.following)}</b> {word('following')}
      </a>
      <a href={`/u/${person.handle}/followers`}>
        <b>{shortCount(person.followers)}</b> {word('followers')}
      </a>
      <span>
        <b>{shortCount(person.posts)}</b> {word('posts')}
      </span>
    </div>
  );
}

/** Followers, or those followed; two dozen of them, always the same. */
export function People({ handle, list }: { handle: string; list: string }) {
  const people = useMemo(() => {
    const random = seeded(`${list} of ${handle}`);
    return [...new Set(Array.from({ length: 24 }, () => pick(random, PEOPLE)))];
  }, [handle, list]);
  return (
    <div className={style.people}>
      {people.map((person) => (
        <PersonRow key={person.handle} person={person} bio />
      ))}
    </div>
  );
}

export function PersonRow({ person, bio }: { person: Person; bio?: boolean }): ReactElement {
  return (
    <div className={style.person} data-pg="person">
      <Avatar person={person} />
      <div>
        <div className={style.byline}>
          <a href={`/u/${person.handle}`} className={style.name} dir="auto">
            <Rich text={person.name} />
          </a>
          <Tick person={person} />
        </div>
        <a href={`/u/${person.handle}`} className={style.handle}>
          @{person.handle}
        </a>
        {bio && (
          <div dir="auto">
            <Rich text={person.bio} />
          </div>
        )}
      </div>
      <button type="button" className={style.outline}>
        {word('follow')}
      </button>
    </div>
  );
}
