// @vitest-environment jsdom
/** Turning networks on: one that looks for extensions is never chosen for her, says why, and begins in discreet mode. */
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => import('./words.ts'));
vi.mock('../../src/platform/hosts.ts', () => ({
  hasHosts: () => Promise.resolve(true),
  onHostsChange: () => undefined,
}));

import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import { t } from '../../src/platform/i18n.ts';
import { saveSettings } from '../../src/storage/commands/index.ts';
import { readSettings } from '../../src/storage/queries/index.ts';
import { type Choices, firstChoices, originsOf } from '../../src/ui/onboarding/choices.ts';
import { NetworksStep } from '../../src/ui/onboarding/NetworksStep.tsx';
import { TroubleState } from '../../src/ui/popup/TroubleState.tsx';
import { NetworksSetting } from '../../src/ui/settings/NetworksSetting.tsx';
import { knownNetworks, turnedOff, turnedOn } from '../../src/ui/shared/networks.ts';
import { Speaker } from '../../src/ui/shared/Toast.tsx';

const REASON = t('networkWatches', 'LinkedIn');

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

/** The checkbox whose label has these words. */
function box(...words: string[]): HTMLInputElement {
  const labels = [...root.querySelectorAll('label')];
  const input = labels.find(({ textContent }) => textContent === words.join(''))?.querySelector('input');
  if (!input) throw new Error(`no checkbox ${words}`);
  return input;
}
const press = (input: HTMLInputElement): Promise<void> => act(() => input.click());
const discreet = (name: string): HTMLInputElement => box(t('settingsDiscreet'), name);

describe('the first screen', () => {
  let choices: Choices;
  function Screen() {
    const [choice, setChoice] = useState(firstChoices);
    choices = choice;
    return (
      <NetworksStep
        choice={choice}
        onChoice={(next) => setChoice({ ...choice, ...next })}
        servers={choice.servers}
        onServers={(servers) => setChoice({ ...choice, servers })}
      />
    );
  }
  beforeEach(() => act(() => render(<Screen />, root)));

  it('chooses nothing for her', () => {
    expect(root.querySelectorAll('input')).toHaveLength(knownNetworks.length);
    expect(root.querySelectorAll(':checked')).toHaveLength(0);
    expect(root.textContent).not.toContain(REASON);
  });

  it('tells why when she turns LinkedIn on, and proposes discreet mode', async () => {
    await press(box('X'));
    await press(box('LinkedIn'));
    expect(root.textContent).toContain(REASON);
    expect(discreet('LinkedIn').checked).toBe(true);
    expect(choices).toMatchObject({ networks: ['x', 'linkedin'], discreet: ['linkedin'] });
  });

  it('lets her leave discreet mode, or LinkedIn', async () => {
    await press(box('LinkedIn'));
    await press(discreet('LinkedIn'));
    expect(choices).toMatchObject({ networks: ['linkedin'], discreet: [] });
    await press(box('LinkedIn'));
    expect(choices.networks).toEqual([]);
    expect(root.textContent).not.toContain(REASON);
  });

  it('asks which server of Mastodon is hers, and asks the browser for that one', async () => {
    await press(box('Mastodon'));
    const field = root.querySelector<HTMLInputElement>('input[inputmode="url"]');
    if (!field) throw new Error('no field');
    await act(() => {
      field.value = '@ada@social.example';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(originsOf(choices)).toEqual(['https://social.example/*']);
  });

  it('says nothing of the kind for the others', async () => {
    await press(box('X'));
    expect(root.querySelector('[aria-live]')?.textContent).toBe('');
    expect(choices).toMatchObject({ networks: ['x'], discreet: [] });
  });
});

describe('the settings', () => {
  const saved = vi.fn<(patch: Partial<Settings>) => void>();
  const show = (settings: Partial<Settings>): Promise<void> =>
    act(() => render(<NetworksSetting settings={{ ...DEFAULT_SETTINGS, ...settings }} save={saved} />, root));
  const switchOf = (name: string): HTMLInputElement => box(name);
  beforeEach(() => {
    saved.mockClear();
  });

  it('tell why beside LinkedIn only, and the switch refers to it', async () => {
    await show({});
    expect(root.textContent?.split(REASON)).toHaveLength(2);
    const described = switchOf('LinkedIn').getAttribute('aria-describedby');
    expect(root.querySelector(`#${described}`)?.textContent).toBe(REASON);
    expect(switchOf('X').hasAttribute('aria-describedby')).toBe(false);
    expect(switchOf('LinkedIn').checked).toBe(false);
  });

  it('turn it on in discreet mode, and off without forgetting that', async () => {
    await show({ networks: ['x'] });
    await press(switchOf('LinkedIn'));
    expect(saved).toHaveBeenLastCalledWith({ networks: ['x', 'linkedin'], discreet: ['linkedin'] });
    await show({ networks: ['x', 'linkedin'], discreet: ['linkedin'] });
    await press(switchOf('LinkedIn'));
    expect(saved).toHaveBeenLastCalledWith({ networks: ['x'], discreet: ['linkedin'] });
  });

  it('turn others on as they were', async () => {
    await show({});
    await press(switchOf('X'));
    expect(saved).toHaveBeenLastCalledWith({ networks: ['x'], discreet: [] });
  });
});

describe('the popup on a page of a network that is off', () => {
  const off = (id: string): Promise<void> => {
    const network = knownNetworks.find((each) => each.id === id) ?? null;
    const diagnosis = { trouble: 'network-off' as const, network, origins: [] };
    return act(() =>
      render(
        <Speaker>
          <TroubleState diagnosis={diagnosis} front={null} refresh={() => undefined} />
        </Speaker>,
        root,
      ),
    );
  };

  it('tells why before she turns LinkedIn on, in discreet mode', async () => {
    await saveSettings({ networks: ['x'] });
    await off('linkedin');
    expect(root.textContent).toContain(REASON);
    act(() => root.querySelector('button')?.click());
    await expect.poll(readSettings).toMatchObject({ networks: ['x', 'linkedin'], discreet: ['linkedin'] });
  });

  it('has no such reason for others', async () => {
    await off('x');
    expect(root.textContent).toContain(t('troubleOffTitle', 'X'));
    expect(root.textContent).not.toContain(t('networkWatches', 'X'));
  });
});

describe('choices', () => {
  const [linkedin] = knownNetworks.filter(({ id }) => id === 'linkedin');

  it('hold each network once', () => {
    if (!linkedin) throw new Error('LinkedIn is not among the networks');
    const once = turnedOn({ networks: [], discreet: [] }, linkedin);
    expect(turnedOn(once, linkedin)).toEqual({ networks: ['linkedin'], discreet: ['linkedin'] });
    expect(turnedOff(once, linkedin)).toEqual({ networks: [], discreet: ['linkedin'] });
  });
});
