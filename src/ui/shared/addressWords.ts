/** How somebody is spoken to in French, in words. */
import type { Address } from '../../core/charter.ts';
import type { WordKey } from '../../platform/i18n.ts';

export const ADDRESS_WORDS: Record<Address, WordKey> = {
  free: 'addressFree',
  tu: 'addressTu',
  vous: 'addressVous',
};
