/** The context menu: replies where she can type, and what can be made of a selected text. */
import { askTab } from '../platform/bus.ts';
import { t } from '../platform/i18n.ts';
import { type MenuChoice, type MenuEntry, setMenus } from '../platform/menus.ts';
import { remember } from '../platform/session.ts';
import { openPage } from '../platform/tabs.ts';
import { addNote } from '../storage/commands/index.ts';
import { menuReplies, replyById } from '../storage/queries/index.ts';
import { openPicker } from './picker.ts';

const INSERT_REPLY = 'insert-reply';
const NEW_REPLY = 'new-reply';
const NOTE_PAGE = 'note-page';
const REPLY = 'reply:';
/** More would be longer to read than a search in the picker. */
const MOST_REPLIES = 9;

export async function drawMenu(): Promise<void> {
  const replies = await menuReplies(MOST_REPLIES);
  const typing: Pick<MenuEntry, 'contexts'> = { contexts: ['editable'] };
  const reading: Pick<MenuEntry, 'contexts'> = { contexts: ['selection'] };
  const listed = replies.map(({ id, title }) => ({ id: REPLY + id, title, ...typing }));
  await setMenus([
    { id: INSERT_REPLY, title: t('menuInsertReply'), ...typing },
    ...(listed.length > 0 ? [{ id: 'line', title: null, ...typing }] : []),
    ...listed,
    { id: NEW_REPLY, title: t('menuNewReply'), ...reading },
    { id: NOTE_PAGE, title: t('menuNotePage'), ...reading },
  ]);
}

/** The reply goes to the field she clicked in; the picker asks where it lacks something. */
async function insertReply({ tab, frameId }: MenuChoice, id: string): Promise<void> {
  const reply = await replyById(id);
  // Gone since the menu was drawn: she searches another.
  const chosen = reply?.binnedAt === null ? { id, title: reply.title, look: false } : undefined;
  await openPicker(tab.id, frameId, chosen);
}

/** The dashboard finds the text in the session: an address would keep it in the history. */
async function writeReply({ selection }: MenuChoice): Promise<void> {
  const at = Date.now();
  await remember('selection', { at, text: selection });
  await openPage('dashboard', `replies/selection:${at}`);
}

async function notePage({ tab, frameId, url, selection }: MenuChoice): Promise<void> {
  const { undo } = await addNote({ text: selection, personId: null, url: tab.url ?? url });
  const said = await askTab(tab.id, frameId, 'page.say', { text: t('menuNoted'), undo });
  // Where no script of ours runs, she sees it in the list.
  if (!said) await openPage('dashboard', 'notes');
}

export async function chooseInMenu(choice: MenuChoice): Promise<void> {
  const { id, tab, frameId, selection } = choice;
  if (id === INSERT_REPLY) await openPicker(tab.id, frameId);
  else if (id.startsWith(REPLY)) await insertReply(choice, id.slice(REPLY.length));
  else if (id === NEW_REPLY && selection.trim()) await writeReply(choice);
  else if (id === NOTE_PAGE && selection.trim()) await notePage(choice);
}
