/** Reads any network's pages from its declaration. */
import type { Account } from '../core/post.ts';
import type { Network, Page, PeopleFields } from './network.ts';
import { readAccount } from './reader/accounts.ts';
import { fieldsOf, postSelector, readHandle, readPostText, scopeOf } from './reader/fields.ts';
import { guarded } from './reader/guarded.ts';
import { postLink } from './reader/links.ts';
import { listOf } from './reader/lists.ts';
import { readHead, readPost } from './reader/posts.ts';
import { closestAcross, isShown, outermostAcross, queryAll } from './reader/roots.ts';
import { spansOf } from './reader/spans.ts';
import type { ReaderMaker, SeenPerson } from './reading.ts';

export const createReader: ReaderMaker = (network, page) => guarded(createStrictReader(network, page));

/** The same reader, whose errors come through: for the tests of network files. */
export const createStrictReader: ReaderMaker = (network, page) => {
  const hosts = network.markup?.shadowHosts;
  const posts = postSelector(network);
  const isPost = (root: Element): boolean => {
    const { root: outer, not } = fieldsOf(network, root);
    return closestAcross(root, outer) !== null && !(not && closestAcross(root, not));
  };
  const post = (root: Element) => readPost(scopeOf(network, page, root));
  const places = [...listOf(network.card), ...listOf(network.people)];

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
    self: () => readHandle(network.self, scopeOf(network, page, page.document.documentElement)),
    people: (within) =>
      places.flatMap((fields) =>
        queryAll(within, fields.root, hosts)
          .filter((root) => outermostAcross(root, fields.root) === root && !isSuggestion(fields, root))
          .flatMap((root) => seenPerson(fields, root, network, page) ?? []),
      ),
    personOf(node) {
      for (const fields of places) {
        const root = outermostAcross(node, fields.root);
        const person = root && !isSuggestion(fields, root) ? seenPerson(fields, root, network, page) : null;
        if (person) return person;
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

const isSuggestion = ({ not }: PeopleFields, root: Element): boolean =>
  not !== undefined && closestAcross(root, not) !== null;

/** Of several screens kept mounted, the one that is shown. */
function readProfile(network: Network, page: Page): Account | null {
  for (const profile of listOf(network.profile)) {
    if (profile.when?.(page) === false) continue;
    for (const root of queryAll(page.document, profile.root, network.markup?.shadowHosts).filter(isShown)) {
      const account = readAccount(profile, scopeOf(network, page, root));
      if (account) return account;
    }
  }
  return null;
}

function seenPerson(fields: PeopleFields, root: Element, network: Network, page: Page): SeenPerson | null {
  const account = readAccount(fields, scopeOf(network, page, root));
  return account && { root, account };
}
