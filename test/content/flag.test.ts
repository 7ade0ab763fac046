/** What is flagged, and how it is marked. */
import { describe, expect, it } from 'vitest';
import { createJudge, markKinds } from '../../src/content/flag.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { aPost, aSnapshot, aWatch } from './fakes.ts';

const judged = (snapshot: Parameters<typeof aSnapshot>[0], post = aPost()) =>
  createJudge(aSnapshot(snapshot)).judge(post, null);

describe('judging a post', () => {
  it('flags where a watch hits, with its offsets in the text', () => {
    const [match] = judged({}).matches;
    expect(match).toMatchObject({ kind: 'brand', term: 'Lumio', start: 10, end: 15 });
  });

  it('listens by language, network and author', () => {
    const heard = (watch: Parameters<typeof aWatch>[0]): number => judged({ watches: [aWatch(watch)] }).matches.length;
    expect(heard({ languages: ['en'], networks: ['demo'], mutedAuthors: ['demo:bob'] })).toBe(1);
    expect(heard({ languages: ['fr'] })).toBe(0);
    expect(heard({ networks: ['other'] })).toBe(0);
    expect(heard({ mutedAuthors: ['demo:ada'] })).toBe(0);
  });

  it('keeps a leak, and shows nothing of it', () => {
    const verdict = judged({
      watches: [aWatch({ kind: 'leak' }), aWatch({ id: 'p', kind: 'product', terms: ['lamp'] })],
    });
    expect(verdict.matches.map(({ kind }) => kind)).toEqual(['leak', 'product']);
    expect(verdict.shown.map(({ kind }) => kind)).toEqual(['product']);
    const silent = judged({ watches: [aWatch({ kind: 'leak' })] }, aPost({ likes: 9_000 }));
    expect(silent.matches).toHaveLength(1);
    expect(markKinds(silent, 'answered')).toBe('');
  });

  it('does not look at the name of the author', () => {
    expect(judged({}, aPost({ text: 'Hello', author: 'Lumio', handle: 'Lumio' })).matches).toEqual([]);
  });

  it('never flags a muted post, nor an ad', () => {
    expect(judged({ muted: ['demo:1'] }).matches).toEqual([]);
    expect(judged({}, aPost({ ad: true })).matches).toEqual([]);
  });

  it('knows a saved person by her account, however the handle is written', () => {
    expect(judged({ people: { 'demo:ada': 'regular' } }).stage).toBe('regular');
    expect(judged({ people: { 'other:ada': 'regular' } }).stage).toBeNull();
    expect(judged({ people: { 'demo:ada': 'regular' } }, aPost({ handle: null })).stage).toBeNull();
  });

  it('judges reach by what the page showed of the account elsewhere', () => {
    const judge = createJudge(
      aSnapshot({ settings: { ...DEFAULT_SETTINGS, influence: { reach: { '*': 100 }, engagement: 0 } } }),
    );
    const account = { network: 'demo', handle: 'Ada', name: null, url: null, bio: null, followers: 250 };
    const full = { ...account, following: null, posts: null, verified: null };
    expect(judge.judge(aPost(), null).influence).toBeNull();
    expect(judge.judge(aPost(), full).influence?.reasons).toEqual([{ kind: 'reach', followers: 250, threshold: 100 }]);
  });
});

describe('the kinds of a mark', () => {
  const watches = [aWatch({ id: 't', kind: 'territory', terms: ['lamp'] }), aWatch()];

  it('come in the order of their weight, each once', () => {
    const verdict = judged({ watches, people: { 'demo:ada': 'met' } }, aPost({ text: 'lamp Lumio lamp Lumio' }));
    expect(markKinds(verdict, undefined)).toBe('brand territory known');
  });

  it('tell what is answered and done, and nothing of new and seen', () => {
    const verdict = judged({});
    expect(markKinds(verdict, 'answered')).toBe('brand answered');
    expect(markKinds(verdict, 'done')).toBe('brand done');
    expect(markKinds(verdict, 'seen')).toBe('brand');
  });

  it('are none for a post that matters to nobody, however much it was liked', () => {
    const verdict = judged({}, aPost({ text: 'Nothing', likes: 9_000 }));
    expect(verdict.influence).not.toBeNull();
    expect(markKinds(verdict, 'answered')).toBe('');
  });

  it('name influence on flagged posts only', () => {
    expect(markKinds(judged({}, aPost({ likes: 9_000 })), undefined)).toBe('brand influence');
  });
});
