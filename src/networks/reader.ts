/** Reads any network's pages from its declaration. */
import type { Account } from '../core/post.ts';
import type { AccountFields, Network, Page } from './network.ts';
import { readAccount } from './reader/accounts.ts';
import { postSelector, readPostText, scopeOf } from './reader/fields.ts';
import { guarded } from './reader/guarded.ts';
import { postLink } from './reader/links.ts';
import { readHead, readPost } from './reader/posts.ts';
import { closestAcross, isShown, outermostAcross, queryAll } from './reader/roots.ts';
import { spansOf } from './reader/spans.ts';
import type { ReaderMaker, SeenPerson } from './reading.ts';

export const createReader: ReaderMaker = (network, page) => guarded(createStrictReader(network, page));

/** The same reader, whose errors come through: for the tests of network files. */
export const createStrictReader: ReaderMaker = (network, page) => {
  const hosts = network.markup?.shadowHosts;
  const posts = postSelector(network);
  const { root: outer, not } = network.post;
  const isPost = (root: Element): boolean => closestAcross(root, outer) !== null && !(not && closestAcross(root, not));
  const post = (root: Element) => readPost(scopeOf(network, page, root));
  const places = peoplePlaces(network);

  return {
    network,
    postRoots: (within) => queryAll(within, posts, hosts).filter(isPost),
    postRootOf(node) {
      const root = closestAcross(node, posts);
      return root && isPost(root) ? root : null;
    },
    readPost: post,
    glance: (root) => readHead(scopeOf(network, page, root)),
    textSpans(root, start, end) {
      return spansOf(readPostText(scopeOf(network, page, root)), start, end);
    },
    readProfile: () => readProfile(network, page),
    people: (within) =>
      places.flatMap(({ fields, not }) =>
        queryAll(within, fields.root, hosts)
          .filter((root) => outermostAcross(root, fields.root) === root && !(not && closestAcross(root, not)))
          .flatMap((root) => seenPerson(fields, root, network, page) ?? []),
      ),
    personOf(node) {
      for (const { fields, not } of places) {
        const root = outermostAcross(node, fields.root);
        if (root && !(not && closestAcross(root, not))) return seenPerson(fields, root, network, page);
      }
      return null;
    },
    composers: (within) => queryAll(within, network.composer.field, hosts) as HTMLElement[],
    composerOf: (node) => closestAcross(node, network.composer.field) as HTMLElement | null,
    answers(composer) {
      const answered = network.composer.answers?.(composer, page) ?? null;
      if (typeof answered === 'object') return answered && (post(answered)?.permalink ?? null);
      return postLink(answered, network, page)?.url ?? null;
    },
  };
};

function peoplePlaces(network: Network): { fields: AccountFields & { root: string }; not?: string }[] {
  const list = network.people ? [{ fields: network.people, not: network.people.not }] : [];
  return network.card ? [{ fields: network.card }, ...list] : list;
}

/** Of several screens kept mounted, the one that is shown. */
function readProfile(network: Network, page: Page): Account | null {
  const { profile } = network;
  if (!profile || profile.when?.(page) === false) return null;
  const roots = queryAll(page.document, profile.root, network.markup?.shadowHosts).filter(isShown);
  for (const root of roots) {
    const account = readAccount(profile, scopeOf(network, page, root));
    if (account) return account;
  }
  return null;
}

function seenPerson(fields: AccountFields, root: Element, network: Network, page: Page): SeenPerson | null {
  const account = readAccount(fields, scopeOf(network, page, root));
  return account && { root, account };
}
