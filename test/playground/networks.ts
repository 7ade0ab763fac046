/** Networks of a special build; none in the product. The playground build puts its own list in this place. */
import type { Network } from '../../src/networks/network.ts';

export const extraNetworks: readonly Network[] = [];
