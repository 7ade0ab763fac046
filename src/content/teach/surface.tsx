/** Lies over the page while she points, so that the page receives neither her clicks nor her keys. */
import { t } from '../../platform/i18n.ts';
import { elementAt, scrollUnder } from './aim.ts';

interface Props {
  document: Document;
  onPoint: (element: Element | null) => void;
  onTake: () => void;
  onKey: (event: KeyboardEvent) => void;
}

export function Surface({ document, onPoint, onTake, onKey }: Props) {
  const under = ({ clientX, clientY }: MouseEvent): Element | null => elementAt(document, clientX, clientY);
  const take = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    onPoint(under(event));
    onTake();
  };
  return (
    <div
      class="surface"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes every key, as its role says
      tabIndex={0}
      aria-label={t('teachSurface')}
      onPointerMove={(event) => onPoint(under(event))}
      onClick={take}
      onWheel={(event) => scrollUnder(under(event), event) && event.preventDefault()}
      onKeyDown={onKey}
    />
  );
}
