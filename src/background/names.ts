/** Names of networks, and of sites that she taught. */
import { networks } from '../networks/index.ts';
import { listSites } from '../storage/queries/index.ts';

/** By id; those that nobody named are absent. */
export async function networkNames(ids: readonly string[]): Promise<Record<string, string>> {
  const named = [...(await listSites()), ...networks].filter(({ id }) => ids.includes(id));
  return Object.fromEntries(named.map(({ id, name }) => [id, name]));
}

/** The name of any network by its id, which stands for itself where nobody named it. */
export async function networkNamer(): Promise<(id: string) => string> {
  const names = new Map([...networks, ...(await listSites())].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
