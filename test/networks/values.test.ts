/** Counts, times, names, addresses and hosts as pages write them. */
import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../src/networks/hosts.ts';
import type { Network, Page } from '../../src/networks/network.ts';
import { derivedId } from '../../src/networks/reader/ids.ts';
import { httpUrl, personLink, postLink, withoutTracking } from '../../src/networks/reader/links.ts';
import { cleanHandle, cleanName } from '../../src/networks/reader/names.ts';
import { parseCount } from '../../src/networks/reader/numbers.ts';
import { parseTime } from '../../src/networks/reader/times.ts';

describe('parseCount', () => {
  it.each<[string, number | null]>([
    ['0', 0],
    ['12', 12],
    ['1.2K', 1200],
    ['1,2 k', 1200],
    ['12,3 mil', 12_300],
    ['2 mil seguidores', 2000],
    ['3.4万', 34_000],
    ['3.4万次观看', 34_000],
    ['1.2억', 120_000_000],
    ['5천', 5000],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['12\u202f345 abonnés', 12_345],
    ['1.234', 1234],
    ['1,234', 1234],
    ['1,234,567', 1_234_567],
    ['1’234', 1234],
    ['1.234K', 1234],
    ['1,234.5K', 1_234_500],
    ['3,4 M', 3_400_000],
    ['1,5 Mio.', 1_500_000],
    ['2 тыс.', 2000],
    ['1,1 млн', 1_100_000],
    ['2 rb', 2000],
    ['1,2 jt', 1_200_000],
    ['1.5 lakh', 150_000],
    ['2B', 2_000_000_000],
    ['٣', 3],
    ['١٢٬٣٤٥', 12_345],
    ['１２', 12],
    ['Like (5,647 likes)', 5647],
    ['J’aime (24 mentions J’aime)', 24],
    ['29 replies, 48 reposts', 29],
    ['151330 views', 151_330],
    ['5 members', 5],
    ['20 mille-feuilles', 20],
    ['1.25', 1],
    ['', null],
    ['Reply', null],
    ['9'.repeat(400), null],
  ])('%j is %j', (text, count) => expect(parseCount(text)).toBe(count));

  it('takes no longer for a megabyte of digits and dots', () => {
    const start = performance.now();
    parseCount('1.'.repeat(500_000));
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe('parseTime', () => {
  const noon = Date.UTC(2026, 2, 9, 12);
  it.each<[string | number, number | null]>([
    ['2026-03-09T12:00:00.000Z', noon],
    ['2026-03-09T12:00:00Z', noon],
    ['2026-03-09T14:00:00+02:00', noon],
    ['2026-03-09T12:00:00.000000+0000', noon],
    ['Mon, 09 Mar 2026 12:00:00 GMT', noon],
    ['Mon Mar 09 12:00:00 UTC 2026', null],
    [String(noon), noon],
    [noon / 1000, noon],
    ['2026-03-09T12:00:00', null],
    ['March 9, 2026 at 12:00 PM', null],
    ['4h', null],
    ['', null],
    ['2026-99-99T99:99:99Z', null],
  ])('%j is %j', (value, time) => expect(parseTime(value)).toBe(time));
});

describe('names and handles', () => {
  it.each<[string, string | null]>([
    ['@ada', 'ada'],
    ['\u202a@ada.example\u202c', 'ada.example'],
    ['\u00a0\u202a@ada.example\u202c', 'ada.example'],
    ['@ada@server.example', 'ada@server.example'],
    ['in/ada-signal/', 'in/ada-signal'],
    ['two words', null],
    ['@', null],
    ['x'.repeat(300), null],
  ])('handle %j is %j', (text, handle) => expect(cleanHandle(text)).toBe(handle));

  it('keeps what shows in a name, on one line', () => {
    expect(cleanName('\u202aAda\n  👩‍🚀\u202c ')).toBe('Ada 👩‍🚀');
    expect(cleanName('\u200e ')).toBeNull();
  });
});

describe('addresses', () => {
  const page = { url: new URL('https://site.example/home') } as Page;
  const network = {
    id: 'site',
    hosts: ['https://site.example/*', 'https://old.site.example/*'],
    paths: {
      origin: 'https://site.example',
      post: /^\/watch\?v=([\w-]+)(?:&lc=([\w.-]+))?|^\/p\/(\w+)/,
      person: /^\/@([^/]+)$/,
      params: ['v', 'lc'],
    },
  } as unknown as Network;

  it.each<[string, string | null, string | null]>([
    ['/p/abc', 'https://site.example/p/abc', 'abc'],
    ['/p/abc/photo/1?utm_source=x#top', 'https://site.example/p/abc', 'abc'],
    ['https://old.site.example/p/abc', 'https://site.example/p/abc', 'abc'],
    ['/watch?t=3&lc=c1&v=v1&si=xyz', 'https://site.example/watch?v=v1&lc=c1', 'v1/c1'],
    ['https://evil.example/p/abc', null, null],
    ['/about?next=/p/abc', null, null],
    ['javascript:alert(1)', null, null],
    ['https://', null, null],
  ])('post link %j is %j', (href, url, id) => {
    expect(postLink(href, network, page)).toEqual(url && { url, id });
  });

  it('software on any domain numbers its posts on each', () => {
    expect(postLink('/p/abc', { ...network, hosts: [] }, page)?.id).toBe('site.example/abc');
  });

  it('without declared paths a link of the site is a post, tracking aside', () => {
    const plain = { ...network, paths: undefined };
    expect(postLink('/t/12?page=2&fbclid=zz&utm_medium=m#r', plain, page)).toEqual({
      url: 'https://site.example/t/12?page=2',
      id: 't/12?page=2',
    });
  });

  it.each<[string, string | null]>([
    ['/@ada', 'ada'],
    ['/@%D8%B3', 'س'],
    ['/@ada/about', null],
    ['https://other.example/@ada', null],
    ['/@%E0%A4%A', '%E0%A4%A'],
  ])('person link %j is %j', (href, handle) => expect(personLink(href, network, page)).toBe(handle));

  it('people whose number is a parameter', () => {
    const numbered = { ...network, paths: { ...network.paths, params: ['id'], person: /^\/(?:profile\?id=)?(\d+)$/ } };
    const links = ['/profile?ref=x&id=12', '/12?id=13', '/profile'];
    expect(links.map((href) => personLink(href, numbered as unknown as Network, page))).toEqual(['12', '12', null]);
  });

  it('follows http and https only', () => {
    expect(httpUrl('data:text/html,x', page)).toBeNull();
    expect(httpUrl('//cdn.example/x', page)?.href).toBe('https://cdn.example/x');
    expect(withoutTracking(new URL('https://a.example/?igsh=1&q=lamp&__cft__[0]=z#f'))).toBe(
      'https://a.example/?q=lamp',
    );
  });
});

describe('match patterns', () => {
  it.each<[string, string, boolean]>([
    ['https://x.com/*', 'https://x.com/home', true],
    ['https://x.com/*', 'https://netflix.com/', false],
    ['https://x.com/*', 'https://x.com.evil.example/', false],
    ['https://x.com/*', 'https://evil.example/x.com/', false],
    ['https://x.com/*', 'http://x.com/', false],
    ['https://*.site.example/*', 'https://site.example/a', true],
    ['https://*.site.example/*', 'https://fr.site.example/a', true],
    ['https://*.site.example/*', 'https://notsite.example/a', false],
    ['*://site.example/a*', 'http://site.example/abc', true],
    ['*://site.example/a*', 'http://site.example/b', false],
    ['http://localhost/*', 'http://localhost:5173/', true],
    ['http://localhost:1/*', 'http://localhost:5173/', false],
    ['*://*/*', 'ftp://site.example/', false],
    ['site.example', 'https://site.example/', false],
  ])('%s on %s: %s', (pattern, url, match) => expect(matchesPattern(pattern, new URL(url))).toBe(match));
});

it('a derived id stays when the counts and the end of a long text change, and differs for another author', () => {
  const post = { network: 'site', author: 'Ada', handle: 'ada', time: null, text: `${'lamp '.repeat(30)}one` };
  const same = derivedId({ ...post, text: `${'lamp '.repeat(30)}one, and more` });
  expect(derivedId(post)).toBe(same);
  expect(derivedId({ ...post, handle: 'eve' })).not.toBe(same);
  expect(same).toMatch(/^site:~[0-9a-z]+$/);
});
