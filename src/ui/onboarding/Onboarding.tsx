/** Under a minute: her networks, her brand, three replies; one prompt of the browser; then out into the feed. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { requestHosts } from '../../platform/hosts.ts';
import { t } from '../../platform/i18n.ts';
import { askPersistence } from '../../platform/persist.ts';
import { completeOnboarding } from '../../storage/commands/index.ts';
import { Lantern } from '../shared/Lantern.tsx';
import { failureWords } from '../shared/refusalWords.ts';
import { useSay } from '../shared/Toast.tsx';
import { BrandStep } from './BrandStep.tsx';
import { type Choices, firstChoices, originsOf, repliesOf } from './choices.ts';
import { NetworksStep } from './NetworksStep.tsx';
import { Ready } from './Ready.tsx';
import { RepliesStep } from './RepliesStep.tsx';

export function Onboarding(): JSX.Element {
  const say = useSay();
  const [choices, setChoices] = useState<Choices>(firstChoices);
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<{ granted: boolean } | null>(null);
  const edit = (patch: Partial<Choices>): void => setChoices({ ...choices, ...patch });

  /** Nothing may be awaited before: the browser would no longer take it for her click. */
  const prompt = (): Promise<boolean> => {
    const origins = originsOf(choices);
    return origins.length > 0 ? requestHosts(origins) : Promise.resolve(true);
  };
  const keep = async (granted: boolean): Promise<void> => {
    try {
      const { networks, discreet, brand } = choices;
      await completeOnboarding({ networks, discreet, brand, replies: repliesOf(choices) });
      await askPersistence();
      setDone({ granted });
    } catch (error) {
      console.error(error);
      say({ text: failureWords(error) });
    }
  };
  const finish = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!choices.brand.trim()) {
      (event.currentTarget as HTMLFormElement).querySelector<HTMLElement>('#brand-step input')?.focus();
      return;
    }
    prompt().then(keep, () => keep(false));
  };
  const askAgain = (): void => {
    prompt().then(
      (granted) => setDone({ granted }),
      () => undefined,
    );
  };

  const title = done ? (done.granted ? 'welcomeReady' : 'welcomeAlmost') : 'welcomeHello';

  return (
    <main class="welcome">
      <header class="welcome-head">
        <Lantern size={48} />
        <h1>{t(title)}</h1>
        <p>{t(done ? 'welcomeReadyText' : 'welcomeText')}</p>
      </header>
      {done ? (
        <Ready networks={choices.networks} granted={done.granted} askAgain={askAgain} />
      ) : (
        <form class="steps" onSubmit={finish} noValidate>
          <NetworksStep
            choice={choices}
            onChoice={edit}
            servers={choices.servers}
            onServers={(servers) => edit({ servers })}
          />
          <BrandStep
            brand={choices.brand}
            onBrand={(brand) => edit({ brand })}
            missing={tried && !choices.brand.trim()}
          />
          <RepliesStep starters={choices.starters} onStarters={(next) => edit({ starters: next })} />
          <div class="welcome-foot">
            <p class="hint">{t('welcomePrivacy')}</p>
            <button type="submit" class="primary big">
              {t('welcomeStart')}
            </button>
          </div>
        </form>
      )}
    </main>
  );
}
