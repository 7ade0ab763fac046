/** Writes a note: on the person or the page in front of her, or on nothing in particular. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Done, Scene } from '../../core/messages.ts';
import { t } from '../../platform/i18n.ts';
import { addNote, noteScene } from '../../storage/commands/index.ts';
import { Chips } from '../shared/Chips.tsx';
import { useAct } from '../shared/useAct.ts';
import { useDraft } from '../shared/useDraft.ts';
import { accountOf, type NoteScope, pageOnly, scopesOf } from './noteScope.ts';

function write(scope: NoteScope, text: string, scene: Scene | null): Promise<Done> {
  if (scope === 'person' && scene) return noteScene(scene, text);
  if (scope === 'page' && scene) return noteScene(pageOnly(scene), text);
  return addNote({ text, personId: null, url: null });
}

export function NoteComposer({ scene }: { scene: Scene | null }): JSX.Element {
  const act = useAct();
  const { value: text, set, clear } = useDraft('note', '', (kept) => (typeof kept === 'string' ? kept : ''));
  const [chosen, setChosen] = useState<NoteScope | null>(null);
  const scopes = scopesOf(scene);
  const scope = chosen && scopes.includes(chosen) ? chosen : (scopes[0] ?? 'free');
  const account = accountOf(scene);
  const names: Record<NoteScope, string> = {
    free: t('noteFree'),
    person: t('noteOnPerson', account?.name ?? account?.handle ?? ''),
    page: t('noteOnPage'),
  };

  const save = async (): Promise<void> => {
    if (text.trim() && (await act(() => write(scope, text, scene), t('noteSaved')))) clear();
  };

  return (
    <form
      class="note-composer"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        aria-label={t('noteNew')}
        placeholder={t('noteNew')}
        rows={2}
        value={text}
        onInput={(event) => set(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          save();
        }}
      />
      <div class="note-foot">
        {scopes.length > 1 ? (
          <Chips
            label={t('noteAbout')}
            choices={scopes.map((id) => ({ id, label: names[id] }))}
            chosen={(id) => id === scope}
            onToggle={setChosen}
          />
        ) : (
          <span class="hint">{t('noteFreeHint')}</span>
        )}
        <button type="submit" class="primary" disabled={!text.trim()} title="Ctrl+Enter">
          {t('noteAdd')}
        </button>
      </div>
    </form>
  );
}
