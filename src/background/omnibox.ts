/** Replies from the address bar: found as she types, taken to the field in front of her. */
import type { Scene } from '../core/messages.ts';
import { contentOf, namedBy } from '../core/omnibox.ts';
import type { Reply } from '../core/reply.ts';
import type { Suggestion } from '../platform/omnibox.ts';
import { activeTab, openPage } from '../platform/tabs.ts';
import { findReplies, liveReplies, suggestedReplies } from '../storage/queries/index.ts';
import { openOnReply } from './picker.ts';
import { speaker } from './speaker.ts';

/** As many as browsers show. */
const MOST_ROWS = 6;
const PREVIEW_LENGTH = 120;

/** The address bar says nothing of the page: replies are shown with their gaps. */
const NOWHERE: Scene = { account: null, post: null, network: '', url: '' };

/** Those that hold the words, or, before a word is typed, what she uses. */
async function found(typed: string, limit: number): Promise<Reply[]> {
  if (typed.trim()) return findReplies(typed, limit);
  return (await suggestedReplies(NOWHERE, limit)).map(({ reply }) => reply);
}

export async function suggestInBar(typed: string): Promise<Suggestion[]> {
  const [replies, all, speak] = await Promise.all([found(typed, MOST_ROWS), liveReplies(), speaker(NOWHERE, null)]);
  return replies.map((reply) => ({
    content: contentOf(reply, all),
    title: reply.title,
    preview: speak(reply, {}).preview.replace(/\s+/g, ' ').slice(0, PREVIEW_LENGTH),
  }));
}

/** The reply chosen, else the first that is found; null: there is none. */
async function meant(typed: string): Promise<Reply | null> {
  return namedBy(typed, await liveReplies()) ?? (await found(typed, 1))[0] ?? null;
}

/** To the open field of the tab in front of her, to be looked at first; else to the reply in the dashboard. */
export async function enterInBar(typed: string): Promise<void> {
  const [reply, tab] = await Promise.all([meant(typed), activeTab()]);
  const chosen = reply && { id: reply.id, title: reply.title, look: true };
  // On pages of the browser itself nothing of ours can run.
  if (chosen && tab && (await openOnReply(tab.id, chosen).catch(() => false))) return;
  await openPage('dashboard', reply ? `replies/${encodeURIComponent(reply.id)}` : 'replies');
}
