/** What stands in place of the list: no reply at all, none that matches, no answer. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { Found } from './search.ts';

interface Props {
  found: Found;
  onWrite: () => void;
  onRetry: () => void;
}

interface State {
  title: string;
  text: string;
  act: string;
  onAct: () => void;
}

function stateOf({ found, onWrite, onRetry }: Props): State | null {
  if (found.state === 'failed') {
    return { title: t('pickerError'), text: t('pickerErrorText'), act: t('pickerRetry'), onAct: onRetry };
  }
  if (found.state !== 'ready' || found.hits.length > 0) return null;
  const write = { act: t('pickerWrite'), onAct: onWrite };
  return found.query.trim() === ''
    ? { title: t('pickerNone'), text: t('pickerNoneText'), ...write }
    : { title: t('pickerNoMatch', found.query.trim()), text: t('pickerNoMatchText'), ...write };
}

export function NothingToList(props: Props): JSX.Element | null {
  const state = stateOf(props);
  return (
    state && (
      <div class="nothing" role={props.found.state === 'failed' ? 'alert' : undefined}>
        <b>{state.title}</b>
        <p>{state.text}</p>
        <button type="button" onClick={state.onAct}>
          {state.act}
        </button>
      </div>
    )
  );
}
