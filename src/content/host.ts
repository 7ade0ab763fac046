/** The one element that Vigie adds to a page: a closed shadow root in the top layer, attached on first use. */
import type { Host } from './context.ts';
import { hideTyping } from './privacy.ts';
import { pageScheme } from './scheme.ts';
import tokens from './tokens.css?inline';

export const HOST_NAME = 'vigie-host';

/** Heard by the site outside its own widgets, these would close its dialogs or start its drags. */
const POINTER_EVENTS = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'touchstart', 'wheel'];

type LayerName = Parameters<Host['layer']>[0];

function makeLayers(document: Document, shadow: ShadowRoot): Record<LayerName, HTMLElement> {
  const make = (): HTMLElement => {
    const layer = document.createElement('div');
    layer.className = 'layer';
    shadow.append(layer);
    return layer;
  };
  return { pill: make(), bar: make(), picker: make(), toast: make() };
}

/** The last modal dialog of the site: all outside it is inert, so our interface has to stand inside. */
function openModal(document: Document): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

/** Makes the host; nothing is in the page before the first `raise`. */
export function createHost(document: Document, signal: AbortSignal): Host {
  const element = document.createElement(HOST_NAME);
  const shadow = element.attachShadow({ mode: 'closed' });
  const layers = makeLayers(document, shadow);
  const adopted = new Set<string>();

  const adopt = (css: string): void => {
    if (adopted.has(css)) return;
    adopted.add(css);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  };

  const raise = (): void => {
    if (signal.aborted) return;
    element.style.colorScheme = pageScheme(document);
    const parent = openModal(document) ?? document.documentElement;
    // Hiding and showing again puts us above what the site opened since, but would drop the focus we hold.
    const settled = element.parentNode === parent && element.matches(':popover-open');
    if (settled && shadow.activeElement) return;
    if (element.parentNode !== parent) parent.append(element);
    else if (settled) element.hidePopover();
    element.showPopover();
  };

  adopt(tokens);
  element.popover = 'manual';
  for (const type of POINTER_EVENTS) element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  hideTyping(element, shadow, signal);
  signal.addEventListener('abort', () => element.remove());

  return {
    element,
    layer: (name) => layers[name],
    adopt,
    raise,
    rest: () => shadow.querySelector('.layer > :not(:empty)') ?? element.remove(),
    holds: (event) => event.composedPath().includes(element),
  };
}
