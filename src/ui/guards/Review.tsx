/** A text before it goes: what speaks against it, what of it is hers, what could be added. She decides. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Checked } from '../../core/guards/checked.ts';
import { t } from '../../platform/i18n.ts';
import { Form } from '../shared/Form.tsx';
import { Additions } from './Additions.tsx';
import { Cautions, Underlined } from './Cautions.tsx';
import { PersonalLine } from './PersonalLine.tsx';
import { useChecked } from './useChecked.ts';
import './guards.css';

export interface Reviewed {
  title: string;
  text: string;
  checked: Checked;
  /** Words of the button that ends. */
  end: string;
  check: (text: string) => Promise<Checked>;
  onTake: (text: string) => void;
  onClose: () => void;
}

const isGrave = ({ cautions }: Checked): boolean => cautions.some(({ level }) => level === 'stop');

export function Review({ title, text: first, checked: before, end, check, onTake, onClose }: Reviewed): JSX.Element {
  const [text, setText] = useState(first);
  const [writing, setWriting] = useState(false);
  const { looked, failed, look } = useChecked(text, check, before);
  const box = useRef<HTMLDivElement>(null);
  const { cautions, personal, additions } = looked?.checked ?? before;

  useLayoutEffect(() => {
    // What is grave takes a choice, what is not another Enter.
    const first = isGrave(before) ? '.guard-write' : '.primary';
    box.current?.querySelector<HTMLElement>(writing ? 'textarea' : first)?.focus();
  }, [writing, before]);

  const add = (whole: string): void => {
    setText(whole);
    setWriting(false);
    void look(whole);
  };
  /** What she changed is looked at before it goes; what is found then is shown once. */
  const take = async (): Promise<void> => {
    if (text.trim() === '') return;
    if (text !== looked?.about) {
      const checked = await look(text);
      if (!checked || checked.cautions.length > 0) return;
    }
    onTake(text);
  };
  const press = (event: KeyboardEvent): void => {
    const plain = !(writing || event.ctrlKey || event.metaKey || event.altKey);
    const addition = plain ? additions[Number(event.key) - 1] : undefined;
    if (!addition) return;
    event.preventDefault();
    add(addition.text);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits are shortcuts of the buttons within
    <div ref={box} class="guard" onKeyDown={press}>
      <Form
        title={t('reviewTitle', title)}
        saveLabel={cautions.length > 0 ? t('reviewAnyway', end) : end}
        onSave={take}
        onClose={onClose}
      >
        {writing ? (
          <textarea
            rows={5}
            dir="auto"
            aria-label={t('reviewText')}
            aria-describedby="guard-cautions"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        ) : (
          <Underlined text={text} cautions={text === looked?.about ? cautions : []} />
        )}
        <Cautions id="guard-cautions" cautions={cautions} />
        {failed && (
          <p class="banner" role="alert">
            {t('pickerError')}. {t('pickerErrorText')}
          </p>
        )}
        <PersonalLine parts={personal} />
        <Additions additions={additions} keyed onAdd={add} />
        {!writing && (
          <div class="chips">
            <button
              type="button"
              class="guard-write"
              aria-describedby="guard-cautions"
              onClick={() => setWriting(true)}
            >
              {t('reviewWrite')}
            </button>
          </div>
        )}
      </Form>
    </div>
  );
}
