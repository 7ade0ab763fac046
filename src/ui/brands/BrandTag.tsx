/** A brand space by its name and, beside it, its colour. */
import type { JSX } from 'preact';
import type { BrandSpace } from '../../core/brand.ts';

export function BrandTag({ brand }: { brand: Pick<BrandSpace, 'name' | 'colour'> }): JSX.Element {
  return (
    <span class="brand-tag">
      <i class={`dot ${brand.colour}`} />
      {brand.name}
    </span>
  );
}
