/** Outlines over elements of the page, drawn in our own layer: the page's nodes are left alone. */

export interface Box {
  element: Element;
  /** `aim`: what would be taken; `taken`: what was; `unit`: a post as Vigie reads it; `wrong`: nothing to take. */
  kind: 'aim' | 'taken' | 'unit' | 'wrong';
}

/** A page may show hundreds of posts, of which a screen holds few. */
const MOST = 60;

function isNear({ bottom, top, width }: DOMRect): boolean {
  return width > 0 && bottom > 0 && top < innerHeight;
}

export function Boxes({ boxes }: { boxes: readonly Box[] }) {
  const drawn = boxes
    .map(({ element, kind }) => ({ kind, rect: element.getBoundingClientRect() }))
    .filter(({ rect }) => isNear(rect))
    .slice(0, MOST);
  return (
    <div class="boxes" aria-hidden="true">
      {drawn.map(({ kind, rect }, at) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: outlines hold nothing of their own
          key={at}
          class={`box ${kind}`}
          style={{
            left: `${rect.left}px`,
            top: `${rect.top}px`,
            width: `${rect.width}px`,
            height: `${rect.height}px`,
          }}
        />
      ))}
    </div>
  );
}
