/** Why an account may be the wrong one to answer from, in words. */
import type { WrongAccount } from '../core/brand.ts';
import { t } from './i18n.ts';

/** `self`: handle of the account signed in. */
export function wrongAccountWords({ brands, accounts, owner }: WrongAccount, self: string): string {
  const about = brands.join(', ');
  const handles = accounts.map((key) => `@${key.slice(key.indexOf(':') + 1)}`).join(', ');
  return owner === null ? t('wrongAccount', self, about, handles) : t('wrongBrand', self, owner, about, handles);
}
