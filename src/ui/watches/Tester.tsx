/** Paste a text, see at once what the watch hears in it, and why it does not count where it does not. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { COMMON_WORDS } from '../../core/common.ts';
import { type Explained, explain } from '../../core/explain.ts';
import { t, tn } from '../../platform/i18n.ts';
import { Field } from '../shared/Field.tsx';
import { Marked } from '../shared/Marked.tsx';
import { knownNetworks } from '../shared/networks.ts';
import { type Draft, trialOf } from './draft.ts';
import { languageChoices } from './languages.ts';
import { silenceWords } from './words.ts';

export function Tester({ draft }: { draft: Draft }): JSX.Element {
  const [text, setText] = useState('');
  const [lang, setLang] = useState('');
  const [network, setNetwork] = useState('');
  const said = useMemo(() => {
    const where = { lang: lang || null, network: network || null, author: null };
    return text.trim() ? explain(trialOf(draft), text, where, COMMON_WORDS) : null;
  }, [draft, text, lang, network]);
  const languages = languageChoices(draft.languages).map(({ id, label }) => [id, label] as const);
  const networks = knownNetworks.map(({ id, name }) => [id, name] as const);
  return (
    <div class="tester">
      <Field label={t('watchTest')} hint={t('watchTestHint')}>
        <textarea rows={2} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </Field>
      {draft.languages.length + draft.networks.length > 0 && (
        <div class="pair">
          <Place label={t('testAnyLanguage')} options={languages} value={lang} onChoose={setLang} />
          <Place label={t('testAnyNetwork')} options={networks} value={network} onChoose={setNetwork} />
        </div>
      )}
      <div role="status">{said && <Said text={text} said={said} />}</div>
    </div>
  );
}

interface PlaceProps {
  /** Names the choice, and stands for "not known". */
  label: string;
  options: (readonly [id: string, name: string])[];
  value: string;
  onChoose: (id: string) => void;
}

function Place({ label, options, value, onChoose }: PlaceProps): JSX.Element {
  return (
    <select aria-label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">{label}</option>
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Said({ text, said }: { text: string; said: readonly Explained[] }): JSX.Element {
  const hits = said.filter(({ reason }) => !reason);
  return (
    <>
      <p class="hint">{hits.length > 0 ? tn('watchHits', hits.length) : t('watchNoHit')}</p>
      <p class="pre">
        <Marked text={text} spans={hits} />
      </p>
      <ul class="reasons">
        {said.map(({ term, said: words, start, reason }) => (
          <li key={start} class={reason ? 'silent' : undefined}>
            <b>{words}</b> {reason ? silenceWords(reason) : t('testHeard', term)}
          </li>
        ))}
      </ul>
    </>
  );
}
