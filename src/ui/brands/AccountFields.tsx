/** The brand's own accounts, one a line: network and handle. */
import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { knownNetworks } from '../shared/networks.ts';
import type { OwnAccount } from './draft.ts';

interface Props {
  accounts: readonly OwnAccount[];
  onEdit: (accounts: OwnAccount[]) => void;
}

export function AccountFields({ accounts, onEdit }: Props): JSX.Element {
  const patch = (at: number, change: Partial<OwnAccount>): void =>
    onEdit(accounts.map((each, index) => (index === at ? { ...each, ...change } : each)));
  return (
    <fieldset class="field">
      <legend class="legend">{t('brandAccounts')}</legend>
      <p class="hint">{t('brandAccountsHint')}</p>
      {accounts.map(({ network, handle }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <div class="account-line" key={at}>
          <select
            aria-label={t('brandNetwork', at + 1)}
            value={network}
            onChange={(event) => patch(at, { network: event.currentTarget.value })}
          >
            {knownNetworks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <input
            aria-label={t('brandHandle', at + 1)}
            placeholder="@"
            value={handle}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => patch(at, { handle: event.currentTarget.value })}
          />
          <IconButton
            icon="close"
            label={t('brandAccountRemove', at + 1)}
            onClick={() => onEdit(accounts.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <button
        type="button"
        class="quiet start"
        onClick={() =>
          onEdit([...accounts, { network: accounts.at(-1)?.network ?? knownNetworks[0]?.id ?? '', handle: '' }])
        }
      >
        <Icon name="plus" />
        {t('brandAccountAdd')}
      </button>
    </fieldset>
  );
}
