/** She is signed in with an account that is not the brand's. */
import type { GuardScene } from './scene.ts';
import { type Warning, warning } from './warning.ts';

export function account(_text: string, { wrong, self }: GuardScene): Warning | null {
  return wrong && self !== null ? warning('wrong-account', 'stop', { wrong, self }) : null;
}
