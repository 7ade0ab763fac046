// @vitest-environment jsdom
/** The validation of a reply: an end that is past is refused at its field, and a reply removed elsewhere leaves a way back. */
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => import('./words.ts'));
vi.mock('../../src/platform/bus.ts', () => ({ askTab: vi.fn(), ask: vi.fn(), tellTabs: vi.fn() }));

import { binReply, restoreReply } from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { replyById } from '../../src/storage/queries/index.ts';
import { Approval } from '../../src/ui/replies/Approval.tsx';
import { Versions } from '../../src/ui/replies/Versions.tsx';
import { dayValue } from '../../src/ui/shared/dateField.ts';
import { Speaker } from '../../src/ui/shared/Toast.tsx';
import { reply } from './seed.ts';
import { soon } from './soon.ts';

const DAY = 24 * 3_600_000;

let root: HTMLElement;
let closed: number;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.replies.put(reply('r1', 'Parcel', 'We look into it.'));
  root = document.createElement('div');
  document.body.append(root);
  closed = 0;
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

async function show(view: 'approval' | 'versions'): Promise<void> {
  const View = { approval: Approval, versions: Versions }[view];
  const shown = (
    <Speaker>
      <View id="r1" onClose={() => closed++} />
    </Speaker>
  );
  act(() => render(shown, root));
  await soon(() => root.querySelector('h2')?.textContent).toContain('Parcel');
}

const field = (name: string): HTMLInputElement => {
  const found = root.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
};
function fill(name: string, value: string, event = 'input'): void {
  field(name).value = value;
  act(() => void field(name).dispatchEvent(new Event(event, { bubbles: true })));
}
const save = (): void => void act(() => root.querySelector('form')?.requestSubmit());

async function validateUntil(day: number): Promise<void> {
  await show('approval');
  fill('state', 'valid', 'change');
  fill('by', 'Ada');
  fill('until', dayValue(day));
  save();
}

it('an end that is past is refused at its field, and taken once it is today', async () => {
  await validateUntil(Date.now() - DAY);
  expect(field('until').getAttribute('aria-invalid')).toBe('true');
  const described = field('until').getAttribute('aria-describedby')?.split(' ') ?? [];
  const said = described.map((id) => document.getElementById(id)?.textContent);
  expect(said).toContain('This day is past: choose today or later, or leave it empty');
  expect((await replyById('r1'))?.validation).toBeNull();
  expect(closed).toBe(0);

  fill('until', dayValue(Date.now()));
  expect(field('until').hasAttribute('aria-invalid')).toBe(false);
  save();
  await soon(() => closed).toBe(1);
  const { state, validation } = (await replyById('r1')) ?? {};
  expect(state).toBe('valid');
  expect(validation?.until).toBeGreaterThan(Date.now());
});

it('another state asks nothing of an end that was typed', async () => {
  await validateUntil(Date.now() - DAY);
  fill('state', 'reviewed', 'change');
  save();
  await soon(() => closed).toBe(1);
  expect((await replyById('r1'))?.state).toBe('reviewed');
});

it.each([
  ['into the bin', 'approval', () => binReply('r1')],
  ['for good', 'approval', () => db.replies.delete('r1')],
  ['into the bin', 'versions', () => binReply('r1')],
] as const)('removed elsewhere %s: the view of its %s says so, with a way back', async (_, view, remove) => {
  await show(view);
  await remove();
  await soon(() => root.querySelector('h2')?.textContent).toBe('This reply is no longer there');
  expect(root.querySelector('form')).toBeNull();
  const back = document.activeElement as HTMLButtonElement;
  expect(back.textContent).toBe('Back to the replies');
  act(() => back.click());
  expect(closed).toBe(1);
  act(() => void back.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(closed).toBe(2);
});

it('restored elsewhere, its form is there again', async () => {
  await show('approval');
  await binReply('r1');
  await soon(() => root.querySelector('form')).toBeNull();
  await restoreReply('r1');
  await soon(() => root.querySelector('form')).not.toBeNull();
});
