/** Every guard, asked before a text goes into the page. */
import { account } from './account.ts';
import { address } from './address.ts';
import { adSmell } from './adSmell.ts';
import { alreadySaid } from './alreadySaid.ts';
import { approval } from './approval.ts';
import { avoided } from './avoided.ts';
import { embargo } from './embargo.ts';
import { emoji } from './emoji.ts';
import { gaps } from './gaps.ts';
import { handleAsName } from './handleAsName.ts';
import { language } from './language.ts';
import { lightTone } from './lightTone.ts';
import type { GuardScene } from './scene.ts';
import { signature } from './signature.ts';
import { taboo } from './taboo.ts';
import { tooLong } from './tooLong.ts';
import type { Warning } from './warning.ts';

type Guard = (text: string, scene: GuardScene) => Warning | null;

/** What harms most comes first. */
const GUARDS: readonly Guard[] = [
  ...[account, embargo, lightTone, gaps, alreadySaid, approval, tooLong],
  ...[language, handleAsName, taboo, avoided, address, signature, emoji, adSmell],
];

/** What speaks against saying it there, the gravest first; empty: nothing. */
export function checkReply(text: string, scene: GuardScene): Warning[] {
  const found = GUARDS.flatMap((guard) => guard(text, scene) ?? []);
  return [...found.filter(({ level }) => level === 'stop'), ...found.filter(({ level }) => level === 'warn')];
}
