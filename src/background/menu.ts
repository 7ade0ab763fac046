/** Our one entry of the context menu: a reply, where she can type. */
import { t } from '../platform/i18n.ts';
import { setMenus } from '../platform/menus.ts';

export const INSERT_REPLY = 'insert-reply';

export function drawMenu(): Promise<void> {
  return setMenus([{ id: INSERT_REPLY, title: t('menuInsertReply'), contexts: ['editable'] }]);
}
