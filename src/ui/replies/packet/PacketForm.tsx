/** Makes the file that goes to the person who validates: in her language, from whom, with a word to her. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { standingOf } from '../../../core/approval.ts';
import { PACKET_LANGUAGES, PACKET_LIMIT, type PacketLanguage } from '../../../core/packet/packet.ts';
import type { Reply } from '../../../core/reply.ts';
import { formatNumber, language, languageName, t, tn } from '../../../platform/i18n.ts';
import { keepPacket } from '../../../storage/commands/index.ts';
import { campaignNames, liveReplies, readSettings } from '../../../storage/queries/index.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Field } from '../../shared/Field.tsx';
import { Form } from '../../shared/Form.tsx';
import { saveBlob } from '../../shared/saveFile.ts';
import { useAct } from '../../shared/useAct.ts';
import { useLive } from '../../shared/useLive.ts';
import { STANDING_WORDS } from '../standingWords.ts';
import { useRendering } from '../useRendering.ts';
import { makePacketFile } from './document/make.ts';

interface Props {
  /** Replies to send; none: all that wait for a validation. */
  ids: readonly string[];
  onSaved: () => void;
  onClose: () => void;
}

/** Neither validated as it stands, nor withdrawn. */
function waits(reply: Reply): boolean {
  const standing = standingOf(reply, Date.now());
  return standing !== 'valid' && standing !== 'withdrawn';
}

/** Those to send and the name under which she signs; undefined until both are read. */
function useSending(ids: readonly string[]) {
  const replies = useLive(liveReplies, []);
  const settings = useLive(readSettings, []);
  const chosen = new Set(ids);
  const sent = replies?.filter((reply) => (ids.length > 0 ? chosen.has(reply.id) : waits(reply)));
  return sent && settings && { sent, cm: settings.cm };
}

export function PacketForm(props: Props): JSX.Element | null {
  const sending = useSending(props.ids);
  return sending ? <Making {...props} {...sending} /> : null;
}

function Making({ sent, cm, onSaved, onClose }: Props & { sent: readonly Reply[]; cm: string }): JSX.Element {
  const act = useAct();
  const { preview } = useRendering(null);
  const [lang, setLang] = useState<PacketLanguage>(language());
  const [from, setFrom] = useState(cm);
  const [note, setNote] = useState('');
  const isTooMany = sent.length > PACKET_LIMIT;

  const write = async () => {
    const ids = sent.map(({ id }) => id);
    const { undo, packet } = await keepPacket(ids, lang);
    const given = { from: from.trim(), note: note.trim(), campaigns: await campaignNames(), preview };
    const file = await makePacketFile(packet, sent, given);
    const day = new Date(packet.at).toISOString().slice(0, 10);
    saveBlob(`${t('packetFileName')}-${day}.html`, new Blob([file], { type: 'text/html' }));
    return { undo };
  };
  const save = async (): Promise<void> => {
    if (sent.length === 0 || isTooMany) return;
    if (await act(write, t('packetSaved'))) onSaved();
  };
  return (
    <Form title={t('packetNew')} saveLabel={t('packetSave')} onSave={save} onClose={onClose}>
      {sent.length === 0 ? (
        <EmptyState icon="tick" title={t('packetNothing')} text={t('packetNothingText')} />
      ) : (
        <>
          <p class="hint">{t('packetText')}</p>
          <div class="pair">
            <Field label={t('packetLanguage')}>
              <select
                name="lang"
                value={lang}
                onChange={(event) => setLang(event.currentTarget.value as PacketLanguage)}
              >
                {PACKET_LANGUAGES.map((one) => (
                  <option key={one} value={one}>
                    {languageName(one)}
                  </option>
                ))}
              </select>
            </Field>
            <Field label={t('packetFrom')} hint={t('packetFromHint')}>
              <input
                name="from"
                value={from}
                maxLength={120}
                onInput={(event) => setFrom(event.currentTarget.value)}
                autocomplete="off"
              />
            </Field>
          </div>
          <Field label={t('packetNote')}>
            <textarea
              name="note"
              rows={3}
              maxLength={2000}
              value={note}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          </Field>
          {isTooMany && (
            <p class="error" role="alert">
              {t('packetTooMany', formatNumber(PACKET_LIMIT))}
            </p>
          )}
          <section aria-label={t('packetReplies')}>
            <h3>{tn('packetCount', sent.length)}</h3>
            <ul class="packet-replies">
              {sent.slice(0, PACKET_LIMIT).map((reply) => (
                <li key={reply.id}>
                  {reply.title} <span class="hint">{t(STANDING_WORDS[standingOf(reply, Date.now())])}</span>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </Form>
  );
}
