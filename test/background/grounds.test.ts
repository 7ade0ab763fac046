/** Which scripts run on which sites, whatever part of a network's hosts she granted. */
import { describe, expect, it } from 'vitest';
import { groundsOf, scriptsAt } from '../../src/background/grounds.ts';
import { networks } from '../../src/networks/index.ts';

const ground = (granted: string[], id: string) => groundsOf(granted).find((each) => each.id === id);

describe('grounds', () => {
  it('nothing granted: none', () => expect(groundsOf([])).toEqual([]));

  it('a network: its own script, and nothing elsewhere', () => {
    const granted = ['https://x.com/*', 'https://twitter.com/*'];
    expect(groundsOf(granted)).toEqual([{ id: 'x', matches: granted, excludes: [], before: ['src/networks/x.js'] }]);
  });

  it('part of a network', () => {
    expect(groundsOf(['https://x.com/*']).map(({ id, matches }) => [id, matches])).toEqual([
      ['x', ['https://x.com/*']],
    ]);
  });

  it('a site that is none: the networks that only the page tells', () => {
    const homeless = networks.filter(({ hosts }) => hosts.length === 0).map(({ id }) => `src/networks/${id}.js`);
    expect(groundsOf(['https://forum.example/*'])).toEqual([
      {
        id: 'elsewhere',
        matches: ['https://forum.example/*'],
        excludes: [],
        before: [...homeless, 'src/content/generic-main.js'],
      },
    ]);
  });

  it.each(['https://*/*', '*://*/*'])(
    'every site, as %s: each network has its own script, all else the rest',
    (all) => {
      const x = ground([all], 'x');
      expect(x?.matches).toEqual(['https://x.com/*', 'https://twitter.com/*']);
      expect(x?.before).toEqual(['src/networks/x.js']);
      const rest = ground([all], 'elsewhere');
      expect(rest?.matches).toEqual([all]);
      expect(rest?.excludes).toEqual(expect.arrayContaining(['https://x.com/*', 'https://bsky.app/*']));
    },
  );

  it('a host that only looks like one of a network is elsewhere', () => {
    expect(groundsOf(['https://x.com.evil.example/*']).map(({ id }) => id)).toEqual(['elsewhere']);
  });
});

describe('scripts at an address', () => {
  it('of a network', () => expect(scriptsAt('https://x.com/home', true)).toEqual(['src/networks/x.js']));
  it.each(['https://forum.example/t/1', 'about:blank', 'nonsense', null])('elsewhere: %s', (url) => {
    expect(scriptsAt(url, true)).not.toContain('src/networks/x.js');
    expect(scriptsAt(url, true)).toContain('src/content/generic-main.js');
    expect(scriptsAt(url, false)).not.toContain('src/content/generic-main.js');
  });
});
