/** What she is asked to point at, or what Vigie reads by it, with the buttons that lead on. */
import type { ComponentChildren } from 'preact';
import type { Lesson, Misstep } from '../../networks/teach/lesson.ts';
import { t, tn, type WordKey } from '../../platform/i18n.ts';
import type { Aim, Step } from './aim.ts';

const ASKED: Record<Exclude<Step, 'check'>, WordKey> = {
  name: 'teachName',
  text: 'teachText',
  composer: 'teachComposer',
};

const MISSTEPS: Record<Misstep | 'no-field', WordKey> = {
  wordless: 'teachWordless',
  together: 'teachTogether',
  apart: 'teachApart',
  'no-field': 'teachNoField',
};

const STEPS: readonly Step[] = ['name', 'text', 'composer', 'check'];
/** Posts shown of those read, and letters of each. */
const SHOWN = 4;
const LENGTH = 120;

export interface PanelState {
  step: Step;
  aim: Aim | null;
  misstep: Misstep | 'no-field' | null;
  lesson: Lesson | null;
  /** How the saving ended; null: not saved yet. */
  saved: { undo: string | null } | null;
  failure: string | null;
  aside: boolean;
}

export interface PanelActs {
  skip: () => void;
  again: () => void;
  confirm: () => void;
  undo: () => void;
  leave: () => void;
  move: () => void;
}

function Key({ name, children, act, primary }: ButtonProps) {
  return (
    <button type="button" class={primary ? 'primary' : ''} onClick={act}>
      {children} {name && <kbd>{name}</kbd>}
    </button>
  );
}

interface ButtonProps {
  /** Label of the key that does the same. */
  name?: string;
  children: ComponentChildren;
  act: () => void;
  primary?: boolean;
}

/** What an element says as a person reads it; a field, by its label where it has one. */
function wordsShown(element: Element, step: Step): string {
  if (step === 'composer')
    return element.getAttribute('aria-label') || element.getAttribute('placeholder') || t('teachField');
  // Drawings have no `innerText`.
  const { innerText, textContent } = element as Partial<HTMLElement>;
  return (innerText ?? textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The beginning of the words pointed at. */
function AimWords({ aim, step }: { aim: Aim | null; step: Step }) {
  return aim && !aim.misstep ? <q class="aim-words">{wordsShown(aim.element, step).slice(0, LENGTH)}</q> : null;
}

function Asking({ state, acts }: { state: PanelState; acts: PanelActs }) {
  const { step, misstep, aim } = state;
  return (
    <>
      <div aria-live="polite">
        <p class="ask">{t(ASKED[step as keyof typeof ASKED])}</p>
        {misstep && <p class="wrong-words">{t(MISSTEPS[misstep])}</p>}
        <AimWords aim={aim} step={step} />
      </div>
      <p class="hint">{t('teachKeys')}</p>
      <div class="acts">
        {step === 'composer' && (
          <Key name={t('teachSpace')} act={acts.skip} primary>
            {t('teachSkip')}
          </Key>
        )}
        {step !== 'name' && (
          <Key name="⌫" act={acts.again}>
            {t('teachAgain')}
          </Key>
        )}
        <Key name={t('teachEsc')} act={acts.leave}>
          {t('teachCancel')}
        </Key>
      </div>
    </>
  );
}

function Reading({ lesson }: { lesson: Lesson }) {
  const posts = lesson.read.flatMap(({ post }) => (post?.text ? post : []));
  const { composer, person } = lesson.site;
  return (
    <>
      <p class="ask">{tn('teachReads', lesson.complete)}</p>
      <ol class="entries">
        {posts.slice(0, SHOWN).map(({ id, author, handle, text }) => (
          <li key={id}>
            <b>{author ?? handle}</b>
            <span>{text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text}</span>
          </li>
        ))}
      </ol>
      <p class="hint">{t(person ? 'teachPeople' : 'teachNoPeople')}</p>
      {composer && <p class="hint">{t('teachReplies')}</p>}
      {lesson.complete < 2 && <p class="wrong-words">{t('teachFew')}</p>}
    </>
  );
}

function Checking({ state, acts }: { state: PanelState; acts: PanelActs }) {
  const { lesson, saved, failure } = state;
  return (
    <>
      <div aria-live="polite">
        {saved ? <p class="ask">{t('teachSaved')}</p> : lesson && <Reading lesson={lesson} />}
        {failure && <p class="wrong-words">{failure}</p>}
      </div>
      {saved ? (
        <div class="acts">
          <Key act={acts.leave} primary>
            {t('teachClose')}
          </Key>
          {saved.undo && <Key act={acts.undo}>{t('toastUndo')}</Key>}
        </div>
      ) : (
        <div class="acts">
          <Key act={acts.confirm} primary>
            {t('teachConfirm')}
          </Key>
          <Key act={acts.again}>{t('teachAgain')}</Key>
          <Key name={t('teachEsc')} act={acts.leave}>
            {t('teachCancel')}
          </Key>
        </div>
      )}
    </>
  );
}

export function Panel({ state, acts }: { state: PanelState; acts: PanelActs }) {
  const step = t('teachStep', STEPS.indexOf(state.step) + 1, STEPS.length);
  return (
    <section class={`teach appear${state.aside ? ' aside' : ''}`} aria-label={t('teachTitle')}>
      <header>
        <b>{t('teachTitle')}</b>
        <span class="step">{step}</span>
        <button type="button" class="move" aria-label={t('teachMove')} title={t('teachMove')} onClick={acts.move}>
          ⇄
        </button>
      </header>
      {state.step === 'check' ? <Checking state={state} acts={acts} /> : <Asking state={state} acts={acts} />}
    </section>
  );
}
