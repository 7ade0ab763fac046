/** The people she saved: the searched list and, beside it, the sheet of the one she opened. */
import type { JSX } from 'preact';
import { PeopleList } from './PeopleList.tsx';
import { PersonSheet } from './PersonSheet.tsx';

interface Props {
  /** Person opened; null: none. */
  id: string | null;
  onOpen: (id: string | null) => void;
}

export function PeopleSection({ id, onOpen }: Props): JSX.Element {
  return (
    <div class={id ? 'split open' : 'split'}>
      <PeopleList chosen={id} onOpen={onOpen} />
      {id && <PersonSheet key={id} id={id} onClose={() => onOpen(null)} />}
    </div>
  );
}
