/** What LinkedIn's ids and counts tell. */
import { describe, expect, it } from 'vitest';
import { isFollowers, peopleCount } from '../../src/networks/linkedin/counts.ts';
import { addressOf, commentId, momentOf, unpackedUrn } from '../../src/networks/linkedin/urns.ts';
import { pageOf } from './saved.ts';

/** 1 March 2026, 9:15, in the bits above the lowest 22. */
const ID = '7433801957376000000';
const OTHER = '7434175669862400000';

describe('ids', () => {
  it.each([
    [`urn:li:activity:${ID}`, `/feed/update/urn:li:activity:${ID}/`],
    [
      `https://www.linkedin.com/posts/ada-example_lamps-activity-${ID}-ExMp?trk=x`,
      `/feed/update/urn:li:activity:${ID}/`,
    ],
    [`/feed/update/urn%3Ali%3AugcPost%3A${ID}`, `/feed/update/urn:li:ugcPost:${ID}/`],
    ['/in/activity-example/', null],
    [null, null],
  ])('name a post in %s', (text, address) => expect(addressOf(text)).toBe(address));

  it.each([
    `urn:li:comment:(activity:${ID},${OTHER})`,
    `replaceableComment_urn:li:comment:(urn:li:activity:${ID},${OTHER})`,
    `/feed/update/urn:li:activity:${ID}/?commentUrn=urn%3Ali%3Acomment%3A%28activity%3A${ID}%2C${OTHER}%29`,
  ])('name the same comment in %s', (text) => {
    expect(commentId(text)).toBe(OTHER);
    expect(addressOf(text)).toBe(
      `/feed/update/urn:li:activity:${ID}/?commentUrn=urn%3Ali%3Acomment%3A(activity%3A${ID}%2C${OTHER})`,
    );
  });

  it.each([
    [`urn:li:activity:${ID}`, '2026-03-01T09:15:00.000Z'],
    [`urn:li:comment:(ugcPost:${ID},${OTHER})`, '2026-03-02T10:00:00.000Z'],
    [`urn:li:ugcPost:${ID}`, null],
    ['urn:li:activity:99999999999999999999', null],
    [undefined, null],
  ])('hold their moment: %s', (text, iso) => expect(momentOf(text)).toBe(iso && Date.parse(iso)));

  it.each([
    ['CgsIgICAgNHflarOAQ-replaceableCommentToolsKey', 'urn:li:activity:7433801957376000000'],
    ['EgsIgICAgNHflarOAQ-replaceableCommentToolsKey', 'urn:li:ugcPost:7433801957376000000'],
    ['GgsIgICAgNHflarOAQ-replaceableCommentToolsKey', null],
    ['AAAAAAAAAAAAAAAAA-replaceableCommentToolsKey', null],
    ['-replaceableCommentToolsKey', null],
    [null, null],
  ])('are unpacked: %s', (key, urn) => expect(unpackedUrn(key)).toBe(urn));
});

describe('counts', () => {
  it.each([
    ['63', 63],
    ['1,208 reactions', 1208],
    ['Ada Example and 41 others', 42],
    ['Ada Example et 1,2 k autres personnes', 1201],
    ['田中例子、他12人', 13],
    ['Ada Example', 1],
    [' ', null],
  ])('of people: %s', (text, count) => expect(peopleCount(text)).toBe(count));

  it.each([
    ['4 310 abonnés', true],
    ['2.063 Follower:innen', true],
    ['フォロワー 12人', true],
    ['500+ connections', false],
    ['Followed by Ada', false],
  ])('of followers: %s', (text, is) => {
    const { document } = pageOf(`<p>${text}</p>`);
    expect(isFollowers(document.querySelector('p') as Element)).toBe(is);
  });
});
