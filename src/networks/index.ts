/** Every network there is: each file beside this one that declares one, and those of the build. */
import { extraNetworks } from '#extra-networks';
import { matchesAny } from './hosts.ts';
import type { Network } from './network.ts';

/** The reader's own files are no networks. */
const files = import.meta.glob<Network>(['./*.ts', '!./{index,network,reading,extra,hosts,reader,page,generic}.ts'], {
  eager: true,
  import: 'network',
});

export const networks: readonly Network[] = [...Object.values(files), ...extraNetworks];

/** The network of a page: by its host, else by what its software leaves in the document. */
export function networkAt(document: Document, url: URL): Network | null {
  return (
    networks.find((network) => matchesAny(network.hosts, url)) ??
    networks.find((network) => network.is?.(document)) ??
    null
  );
}
