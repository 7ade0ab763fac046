/** Every network there is: each file beside this one that declares one, and those of the build. */
import { extraNetworks } from '#extra-networks';
import type { Network } from './network.ts';
import { postLink } from './reader/links.ts';
import { networkOf } from './recognise.ts';

/** The reader's own files are no networks. */
const files = import.meta.glob<Network>(
  ['./*.ts', '!./{index,network,reading,extra,hosts,reader,page,recognise,structure,generic,taught}.ts'],
  {
    eager: true,
    import: 'network',
  },
);

export const networks: readonly Network[] = [...Object.values(files), ...extraNetworks];

export const networkAt = (document: Document, url: URL): Network | null => networkOf(networks, document, url);

/** The script of a network alone, in the built extension. */
export const scriptOf = ({ id }: Network): string => `src/networks/${id}.js`;

/**
 * Address of the post whose page this is, by which its conversation is known again; null for a list of posts. Of a site that
 * nobody declared any page is taken for one but its first.
 */
export function threadAt(id: string, address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  const network = networks.find((one) => one.id === id);
  if (!url || (!network && url.pathname === '/')) return null;
  return postLink(address, network ?? { hosts: [] }, { url })?.url ?? null;
}
