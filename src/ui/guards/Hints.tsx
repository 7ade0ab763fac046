/** Her, her community, 140, under a text while she writes it; what would make it more hers is a click away. */
import type { JSX } from 'preact';
import { Additions } from './Additions.tsx';
import { PersonalLine } from './PersonalLine.tsx';
import { useChecked } from './useChecked.ts';
import { checkAt, type Place } from './useGuard.tsx';
import './guards.css';

interface Props {
  text: string;
  place: Place;
  onWrite: (text: string) => void;
}

export function Hints({ text, place, onWrite }: Props): JSX.Element | null {
  const { looked } = useChecked(text, (changed) => checkAt(place, null, changed));
  if (!looked || text.trim() === '') return null;
  const { personal, additions } = looked.checked;
  return (
    <div class="hints">
      <PersonalLine parts={personal} />
      {looked.about === text && <Additions additions={additions} onAdd={onWrite} />}
    </div>
  );
}
