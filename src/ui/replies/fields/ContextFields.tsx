/** When a reply is offered first: for which signals, watches, networks and communities; its tone; its campaign. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { REPLY_OPTIONS, type ReplyContext, TONES, type Tone } from '../../../core/reply.ts';
import { SIGNAL_KINDS } from '../../../core/signals/kinds.ts';
import { WATCH_KINDS } from '../../../core/watch.ts';
import { t, type WordKey } from '../../../platform/i18n.ts';
import { campaignNames, communityNames } from '../../../storage/queries/index.ts';
import { SIGNAL_WORDS } from '../../posts/signalWords.ts';
import { KIND_WORDS } from '../../posts/why.ts';
import { Chips } from '../../shared/Chips.tsx';
import { Field } from '../../shared/Field.tsx';
import { namedNetworks } from '../../shared/networks.ts';
import { useLive } from '../../shared/useLive.ts';
import type { OptionProps } from './OptionFields.tsx';

const TONE_WORDS: Record<Tone, WordKey> = { plain: 'replyTonePlain', light: 'replyToneLight' };

function toggled<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

/** Something was chosen: the fields are shown at once. */
function isSet({ context, tone, campaign }: OptionProps['options']): boolean {
  const lists: readonly unknown[][] = Object.values(context);
  return lists.some((list) => list.length > 0) || tone !== REPLY_OPTIONS.tone || campaign !== '';
}

export function ContextFields({ options, onOptions }: OptionProps): JSX.Element {
  const { context, tone } = options;
  // What she takes away does not close them under her hands.
  const [open] = useState(() => isSet(options));
  const communities = Object.entries(useLive(communityNames, []) ?? {});
  const choose = <K extends keyof ReplyContext>(field: K, one: ReplyContext[K][number]): void =>
    onOptions({ context: { ...context, [field]: toggled<string>(context[field], one) } });
  return (
    <details class="context-fields" open={open}>
      <summary>{t('replyContext')}</summary>
      <div class="fields">
        <p class="hint">{t('replyContextHint')}</p>
        <Named label={t('replyContextSignals')}>
          <Chips
            label={t('replyContextSignals')}
            choices={SIGNAL_KINDS.map((id) => ({ id, label: t(SIGNAL_WORDS[id]) }))}
            chosen={(id) => context.signals.includes(id)}
            onToggle={(id) => choose('signals', id)}
          />
        </Named>
        <Named label={t('replyContextWatches')}>
          <Chips
            label={t('replyContextWatches')}
            choices={WATCH_KINDS.map((id) => ({ id, label: t(KIND_WORDS[id]) }))}
            chosen={(id) => context.watchKinds.includes(id)}
            onToggle={(id) => choose('watchKinds', id)}
          />
        </Named>
        <Named label={t('replyContextNetworks')}>
          <Chips
            label={t('replyContextNetworks')}
            choices={namedNetworks().map(({ id, name }) => ({ id, label: name }))}
            chosen={(id) => context.networks.includes(id)}
            onToggle={(id) => choose('networks', id)}
          />
        </Named>
        {communities.length > 0 && (
          <Named label={t('replyContextCommunities')}>
            <Chips
              label={t('replyContextCommunities')}
              choices={communities.map(([id, label]) => ({ id, label }))}
              chosen={(id) => context.communities.includes(id)}
              onToggle={(id) => choose('communities', id)}
            />
          </Named>
        )}
        <div class="pair">
          <Field label={t('replyTone')} hint={t('replyToneHint')}>
            <select
              name="tone"
              value={tone}
              onChange={(event) => onOptions({ tone: event.currentTarget.value as Tone })}
            >
              {TONES.map((one) => (
                <option key={one} value={one}>
                  {t(TONE_WORDS[one])}
                </option>
              ))}
            </select>
          </Field>
          <CampaignField options={options} onOptions={onOptions} />
        </div>
      </div>
    </details>
  );
}

function Named({ label, children }: { label: string; children: JSX.Element }): JSX.Element {
  return (
    <div class="field">
      {/* The group of chips has this name too. */}
      <p class="legend" aria-hidden="true">
        {label}
      </p>
      {children}
    </div>
  );
}

function CampaignField({ options, onOptions }: OptionProps): JSX.Element {
  const campaigns = Object.entries(useLive(campaignNames, []) ?? {});
  const isKnown = campaigns.some(([id]) => id === options.campaign);
  return (
    <Field label={t('replyCampaign')} hint={t('replyCampaignHint')}>
      <select
        name="campaign"
        value={options.campaign}
        onChange={(event) => onOptions({ campaign: event.currentTarget.value })}
      >
        <option value="">{t('replyCampaignNone')}</option>
        {campaigns.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {options.campaign && !isKnown && <option value={options.campaign}>{t('replyCampaignGone')}</option>}
      </select>
    </Field>
  );
}
