/** A handler for each message. */
import type { Requests } from '../../core/messages.ts';
import type { Handlers } from '../../platform/bus.ts';
import { publishSnapshot } from '../../platform/snapshot.ts';
import { undo } from '../../storage/commands/index.ts';
import { readSnapshot } from '../../storage/queries/index.ts';
import { hear } from '../hear.ts';
import { drawMenu } from '../menu.ts';
import { page } from './page.ts';
import { people } from './people.ts';
import { posts } from './posts.ts';
import { replies } from './replies.ts';
import { sites } from './sites.ts';

export const handlers: Handlers<Requests> = {
  ...posts,
  ...people,
  ...replies,
  ...page,
  ...sites,
  undo: hear('undo', ({ id }) => undo(id)),
  'menu.draw': hear('menu.draw', async () => {
    await drawMenu();
    return null;
  }),
  'snapshot.publish': hear('snapshot.publish', async () => {
    await publishSnapshot(readSnapshot);
    return null;
  }),
};
