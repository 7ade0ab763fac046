/** What is shown when a page could not be drawn: plain words, what is safe, and the details to copy. */
import { Component, type ComponentChildren, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Icon } from './Icon.tsx';

/** Name, message and stack; nothing of what she keeps. */
export function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.stack?.includes(error.message) ? error.stack : `${error.name}: ${error.message}\n${error.stack ?? ''}`;
}

function ErrorState({ error }: { error: unknown }): JSX.Element {
  const [copied, setCopied] = useState(false);
  const details = detailsOf(error);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(details);
    setCopied(true);
  };
  return (
    <main class="state">
      <Icon name="warning" size={28} />
      <h1>{t('uiErrorTitle')}</h1>
      <p>{t('uiErrorText')}</p>
      <div class="chips">
        <button type="button" class="primary" onClick={() => location.reload()}>
          {t('uiReload')}
        </button>
        <button type="button" onClick={copy}>
          {t(copied ? 'uiCopied' : 'uiCopyDetails')}
        </button>
      </div>
      <pre>{details}</pre>
    </main>
  );
}

interface Caught {
  error: unknown;
  failed: boolean;
}

/** Catches what its children throw while drawing. */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, Caught> {
  override state: Caught = { error: null, failed: false };

  static override getDerivedStateFromError(error: unknown): Caught {
    return { error, failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ComponentChildren {
    return this.state.failed ? <ErrorState error={this.state.error} /> : this.props.children;
  }
}
