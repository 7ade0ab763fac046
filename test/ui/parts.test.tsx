// @vitest-environment jsdom
/** Shared parts over the real commands and a database in memory: live queries, undo, refusals, errors told plainly. */
import 'fake-indexeddb/auto';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => import('./words.ts'));

import { Refused } from '../../src/core/refusal.ts';
import { addNote, binNote } from '../../src/storage/commands/index.ts';
import { db } from '../../src/storage/db.ts';
import { searchNotes } from '../../src/storage/queries/index.ts';
import { ErrorBoundary } from '../../src/ui/shared/ErrorState.tsx';
import { Speaker } from '../../src/ui/shared/Toast.tsx';
import { useAct } from '../../src/ui/shared/useAct.ts';
import { useDraft } from '../../src/ui/shared/useDraft.ts';
import { useLive } from '../../src/ui/shared/useLive.ts';

let root: HTMLElement;

function show(part: ComponentChild): void {
  act(() => render(part, root));
}

const click = (name: string): void => {
  const button = [...root.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === name);
  if (!button) throw new Error(`no button ${name}`);
  act(() => button.click());
};

beforeEach(async () => {
  await db.delete();
  await db.open();
  localStorage.clear();
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.restoreAllMocks();
});

function Notes() {
  const notes = useLive(() => searchNotes(''), []);
  const write = useAct();
  return (
    <>
      <p>{notes?.map(({ text }) => text).join(', ') ?? 'reading'}</p>
      <button type="button" onClick={() => notes?.[0] && write(() => binNote(notes[0]?.id ?? ''), 'binned')}>
        bin
      </button>
      <button type="button" onClick={() => write(() => binNote('nothing'), 'binned')}>
        bin nothing
      </button>
    </>
  );
}

function Broken(): ComponentChild {
  useLive(async () => {
    throw new Refused('full');
  }, []);
  return null;
}

function Draft() {
  const draft = useDraft('d', 'start', (kept) => String(kept));
  return (
    <>
      <p>{draft.restored ? `restored ${draft.value}` : draft.value}</p>
      <button type="button" onClick={() => draft.set('half')}>
        half
      </button>
      <button type="button" onClick={() => draft.set('start')}>
        start
      </button>
      <button type="button" onClick={draft.clear}>
        clear
      </button>
    </>
  );
}

const said = (): string => root.querySelector('.toast span')?.textContent ?? '';
const listed = (): string => root.querySelector('p')?.textContent ?? '';

it('hears writes, says them and takes them back', async () => {
  await addNote({ text: 'likes tea', personId: null, url: null });
  show(
    <Speaker>
      <Notes />
    </Speaker>,
  );
  await expect.poll(listed).toBe('likes tea');
  click('bin');
  await expect.poll(said).toBe('binned');
  await expect.poll(listed).toBe('');
  click('Undo');
  await expect.poll(listed).toBe('likes tea');
  await expect.poll(said).toBe('Taken back');
  expect([...root.querySelectorAll('.toast button')].map((button) => button.ariaLabel)).toEqual(['Close']);
});

it('leaves what was changed since as it is, and says so', async () => {
  const { note } = await addNote({ text: 'likes tea', personId: null, url: null });
  show(
    <Speaker>
      <Notes />
    </Speaker>,
  );
  await expect.poll(listed).toBe('likes tea');
  click('bin');
  await expect.poll(said).toBe('binned');
  await db.notes.update(note.id, { binnedAt: 5 });
  click('Undo');
  await expect.poll(said).toBe('It was changed since then, so it was left as it is');
});

it('words a refusal', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  show(
    <Speaker>
      <Notes />
    </Speaker>,
  );
  await expect.poll(listed).toBe('');
  click('bin nothing');
  await expect.poll(said).toBe('It is no longer there');
});

it('says what happened when a page cannot be shown, with the details to copy', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const writeText = vi.fn(async () => {});
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  show(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  await expect.poll(() => root.querySelector('h1')?.textContent).toBe('This page could not be shown');
  click('Copy the details');
  await expect.poll(() => writeText.mock.calls.length).toBe(1);
  expect(writeText.mock.calls[0]).toEqual([expect.stringContaining('full')]);
});

it('keeps a draft until it is saved, and forgets one that is as it started', () => {
  const again = (): void => {
    show(null);
    show(<Draft />);
  };
  again();
  expect(listed()).toBe('start');
  click('half');
  again();
  expect(listed()).toBe('restored half');
  click('start');
  again();
  expect(listed()).toBe('start');
  click('half');
  click('clear');
  expect(listed()).toBe('start');
  again();
  expect(listed()).toBe('start');
});
