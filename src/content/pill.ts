/** One quiet pill that counts the flags left undrawn, and shows them. */
import { t } from '../platform/i18n.ts';
import type { Host } from './context.ts';
import { keepFocus } from './keep-focus.ts';

/** `key`: label of the key that does the same. The function given back is told how many are left undrawn. */
export function makePill(host: Host, key: () => string, show: () => void): (left: number) => void {
  const layer = host.layer('pill');
  const pill = document.createElement('button');
  pill.className = 'pill';
  pill.addEventListener('mousedown', keepFocus);
  pill.addEventListener('click', show);
  return (left) => {
    if (left) {
      pill.textContent = t('pillMore', left, key());
      layer.append(pill);
      host.raise();
    } else {
      pill.remove();
      host.rest();
    }
  };
}
