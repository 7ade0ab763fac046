/** Packets sent to be validated: what came back of each, a new one, and an answer to take in. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Packet } from '../../../core/packet/packet.ts';
import { formatTime, t, tn } from '../../../platform/i18n.ts';
import { removePacket } from '../../../storage/commands/index.ts';
import { listPackets } from '../../../storage/queries/index.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Icon } from '../../shared/Icon.tsx';
import { IconButton } from '../../shared/IconButton.tsx';
import { useAct } from '../../shared/useAct.ts';
import { useLive } from '../../shared/useLive.ts';
import { VirtualList } from '../../shared/VirtualList.tsx';
import { AnswerView } from './AnswerView.tsx';
import { FAULT_WORDS } from './answerWords.ts';
import { type ReadAnswer, readAnswer, type UnreadAnswer } from './readAnswer.ts';

interface Props {
  onNew: () => void;
  onClose: () => void;
}

export function Packets({ onNew, onClose }: Props): JSX.Element {
  const [read, setRead] = useState<ReadAnswer | null>(null);
  const [fault, setFault] = useState<UnreadAnswer | null>(null);
  const section = useRef<HTMLElement>(null);
  // What had the focus is gone, at first and after an answer: her keys would go nowhere.
  useLayoutEffect(() => {
    if (!read) section.current?.querySelector<HTMLElement>('.primary')?.focus();
  }, [read]);
  const back = read ? () => setRead(null) : onClose;
  const choose = async (file: File): Promise<void> => {
    const found = await readAnswer(file);
    setFault(typeof found === 'string' ? found : null);
    setRead(typeof found === 'string' ? null : found);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    back();
  };
  return (
    <section ref={section} class="form packets" aria-label={t('packets')} onKeyDown={press}>
      <header class="form-head">
        <IconButton icon="back" label={t('uiBack')} onClick={back} />
        <h2>{t('packets')}</h2>
      </header>
      {read ? (
        <AnswerView {...read} onTaken={() => setRead(null)} onClose={back} />
      ) : (
        <>
          <div class="packet-tools">
            <p class="hint">{t('packetsText')}</p>
            <div class="chips">
              <button type="button" class="primary" onClick={onNew}>
                {t('packetNew')}
              </button>
              <AnswerFile onChoose={choose} />
            </div>
            {fault && (
              <p class="error" role="alert">
                <Icon name="warning" size={14} />
                {t(FAULT_WORDS[fault])} {t('transferNothingChanged')}
              </p>
            )}
          </div>
          <PacketList />
        </>
      )}
    </section>
  );
}

function AnswerFile({ onChoose }: { onChoose: (file: File) => void }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={t('answerImport')}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onChoose(file);
          // The same file, mended, may be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {t('answerImport')}
      </button>
    </>
  );
}

/** Who has answered, each once. */
function answerers({ answers }: Packet): string {
  return [...new Set(answers.map(({ by }) => by))].join(', ');
}

function PacketList(): JSX.Element | null {
  const act = useAct();
  const packets = useLive(listPackets, []);
  const [active, setActive] = useState(0);
  const remove = ({ id }: Packet): void => {
    act(() => removePacket(id), t('packetRemoved'));
  };
  if (!packets) return null;
  if (packets.length === 0) return <EmptyState icon="tick" title={t('packetsNone')} text={t('packetsNoneText')} />;
  return (
    <VirtualList
      id="packets"
      label={t('packets')}
      items={packets}
      keyOf={({ id }) => id}
      active={Math.min(active, packets.length - 1)}
      onActive={setActive}
      onPick={() => {}}
      clickOnlyChooses
      onKey={({ key }, packet) => {
        if (key !== 'Delete') return false;
        remove(packet);
        return true;
      }}
      estimate={58}
      focusable
      row={(packet) => (
        <div class="reply-row">
          <div role="gridcell" class="reply-text">
            <p class="row-title">
              <b>{formatTime(packet.at)}</b>
            </p>
            <p class="row-text">
              {tn('packetCount', packet.replies.length)} ·{' '}
              {packet.answers.length > 0 ? t('packetAnswered', answerers(packet)) : t('packetAwaited')}
            </p>
          </div>
          <div role="gridcell">
            <IconButton icon="bin" label={t('packetRemove')} onClick={() => remove(packet)} skip />
          </div>
        </div>
      )}
    />
  );
}
