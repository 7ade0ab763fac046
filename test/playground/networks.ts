/** Networks of a special build; this list takes the place of the product's empty one in the playground build. */
import type { Network } from '../../src/networks/network.ts';
import { network as pintagram } from './pintagram.ts';

export const extraNetworks: readonly Network[] = [pintagram];
