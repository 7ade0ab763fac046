/** Finds elements through open shadow roots, and tells which of them a person can see. */

/**
 * Elements under `within`, itself included, in the order a person meets them.
 * `hosts` selects the elements whose open shadow roots are entered.
 */
export function queryAll(within: ParentNode, selector: string, hosts?: string): Element[] {
  const found = queryInside(within, selector, hosts);
  if (within.nodeType === 1 && (within as Element).matches(selector)) found.unshift(within as Element);
  return found;
}

/** The same without `within` itself. */
export function queryInside(within: ParentNode, selector: string, hosts?: string): Element[] {
  return hosts ? throughHosts(within, selector, hosts) : [...within.querySelectorAll(selector)];
}

function throughHosts(within: ParentNode, selector: string, hosts: string): Element[] {
  const found: Element[] = [];
  const enter = (host: Element): void => {
    if (host.shadowRoot) found.push(...throughHosts(host.shadowRoot, selector, hosts));
  };
  if (within.nodeType === 1 && (within as Element).matches(hosts)) enter(within as Element);
  for (const element of within.querySelectorAll(`${selector}, ${hosts}`)) {
    if (element.matches(selector)) found.push(element);
    enter(element);
  }
  return found;
}

/** The nearest element that matches, from the node itself outwards, leaving shadow roots by their hosts. */
export function closestAcross(node: Node, selector: string): Element | null {
  let element = node.nodeType === 1 ? (node as Element) : parentAcross(node);
  while (element) {
    const match = element.closest(selector);
    if (match) return match;
    element = hostOf(element);
  }
  return null;
}

/** The farthest element that matches, from the node itself outwards. */
export function outermostAcross(node: Node, selector: string): Element | null {
  let outermost: Element | null = null;
  let next = closestAcross(node, selector);
  while (next) {
    outermost = next;
    const parent = parentAcross(next);
    next = parent && closestAcross(parent, selector);
  }
  return outermost;
}

/** Whether `outer` is `inner` or holds it, shadow roots included. */
export function holds(outer: Element, inner: Element): boolean {
  let element: Element | null = inner;
  while (element) {
    if (outer.contains(element)) return true;
    element = hostOf(element);
  }
  return false;
}

const UNSEEN = '[hidden], [style*="display: none"], [style*="display:none"]';

/**
 * Whether an element is on the screen or could be scrolled to. Cheap attributes first, since saved pages have no style;
 * `aria-hidden` counts on the element alone, because open dialogs put it on the whole page behind them.
 */
export function isShown(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' || closestAcross(element, UNSEEN)) return false;
  let box: Element | null = element;
  while (box) {
    if (typeof box.checkVisibility !== 'function' || box.checkVisibility()) return true;
    // An element without a box of its own is shown when its parent is.
    if (getComputedStyle(box).display !== 'contents') return false;
    box = parentAcross(box);
  }
  return false;
}

function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

function parentAcross(node: Node): Element | null {
  return node.parentElement ?? hostOf(node);
}
