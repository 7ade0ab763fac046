/** Communities: the searched list and, beside it, the card of the one she opened, or its editor. */
import type { JSX } from 'preact';
import { CommunityEditor } from './CommunityEditor.tsx';
import { CommunityList } from './CommunityList.tsx';
import { CommunitySheet } from './CommunitySheet.tsx';

/** Stands in the address for a community that is not written yet. */
const NEW = 'new';

interface Props {
  id: string | null;
  onOpen: (id: string | null) => void;
}

export function CommunitiesSection({ id, onOpen }: Props): JSX.Element {
  const close = (): void => onOpen(null);
  return (
    <div class={id ? 'split open' : 'split'}>
      <CommunityList chosen={id} onOpen={onOpen} onNew={() => onOpen(NEW)} />
      {id === NEW && <CommunityEditor community={null} onSaved={onOpen} onClose={close} />}
      {id && id !== NEW && <CommunitySheet key={id} id={id} onClose={close} />}
    </div>
  );
}
