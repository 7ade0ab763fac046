/** Today's candidates beside the page: what is chosen there goes into the page's composer. */
import type { JSX } from 'preact';
import { useFrontTab } from '../popup/useFrontTab.ts';
import { Today } from './Today.tsx';

export function KindnessPanel(): JSX.Element {
  const { front } = useFrontTab();
  return (
    <section class="kind-panel">
      <Today front={front ?? null} />
    </section>
  );
}
