/** The fields of a reply beside its words. */
import type { JSX } from 'preact';
import { PictureField } from '../pictures/PictureField.tsx';
import { ContextFields } from './ContextFields.tsx';
import type { Options } from './options.ts';
import { PlaceFields } from './PlaceFields.tsx';

export interface OptionProps {
  options: Options;
  onOptions: (patch: Partial<Options>) => void;
}

export function OptionFields({ options, onOptions }: OptionProps): JSX.Element {
  return (
    <div class="fields">
      <PlaceFields options={options} onOptions={onOptions} />
      <ContextFields options={options} onOptions={onOptions} />
      <PictureField chosen={options.pictures} onChoose={(pictures) => onOptions({ pictures })} />
    </div>
  );
}
