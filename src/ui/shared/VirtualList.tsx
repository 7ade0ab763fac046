/** A grid of rows of which only the visible ones are drawn; one row is active, moved by arrows from here or from a search box. */
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rowAfter } from './rowAfter.ts';

interface Props<T> {
  id: string;
  label: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  active: number;
  onActive: (index: number) => void;
  /** Enter, or a click on the row unless `clickOnlyChooses`. */
  onPick: (item: T) => void;
  clickOnlyChooses?: boolean;
  /** Height of a row in px before it is measured. */
  estimate: number;
  /** Takes the Tab key and hears arrows by itself; otherwise a search box commands it. */
  focusable?: boolean;
  /** Takes the focus when it appears. */
  focused?: boolean;
  /** How many there are, -1 when not known, where `items` holds only the first ones; `onNearEnd` asks for more. */
  total?: number | undefined;
  onNearEnd?: () => void;
  /** Keys of rows that are selected, where several may be. */
  selected?: ReadonlySet<string> | undefined;
  /** Keys that are neither arrows nor Enter, in a focusable list; true when it was one of hers. */
  onKey?: (event: KeyboardEvent, item: T) => boolean;
  /** The row's cells: elements of role `gridcell`. */
  row: (item: T, active: boolean) => ComponentChildren;
}

/** Id of a row's element, for `aria-activedescendant`. */
export function rowId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** Rows from the end at which more are asked for. */
const NEAR = 20;

type Rows = Virtualizer<HTMLDivElement, HTMLDivElement>;

function useRows<T>({ items, keyOf, estimate }: Props<T>, scroller: { current: HTMLDivElement | null }): Rows {
  const [, redraw] = useState(0);
  const options = {
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (index: number) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    overscan: 6,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw((count) => count + 1),
  };
  const [rows] = useState<Rows>(() => new Virtualizer(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return rows;
}

export function VirtualList<T>(props: Props<T>): JSX.Element {
  const { id, label, items, active, onActive, onPick, selected, focusable = false, onKey, row, onNearEnd } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRows(props, scroller);

  useEffect(() => {
    if (active < items.length) rows.scrollToIndex(active, { align: 'auto' });
  }, [active, items.length, rows]);

  useLayoutEffect(() => {
    if (props.focused) scroller.current?.focus();
  }, [props.focused]);

  const lastDrawn = rows.getVirtualItems().at(-1)?.index ?? 0;
  const nearEnd = lastDrawn >= items.length - NEAR;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each length, not at each drawing
  useEffect(() => {
    if (nearEnd) onNearEnd?.();
  }, [nearEnd, items.length]);

  const press = (event: KeyboardEvent): void => {
    const item = items[active];
    if (event.target !== scroller.current || event.ctrlKey || event.metaKey || event.altKey || !item) return;
    const next = rowAfter(event.key, active, items.length, true);
    if (next !== null) onActive(next);
    else if (event.key === 'Enter') onPick(item);
    else if (!onKey?.(event, item)) return;
    event.preventDefault();
  };

  return (
    <div
      class="list"
      ref={scroller}
      id={id}
      role="grid"
      aria-label={label}
      aria-multiselectable={selected ? 'true' : undefined}
      aria-rowcount={props.total ?? items.length}
      aria-activedescendant={focusable && items.length > 0 ? rowId(id, active) : undefined}
      tabIndex={focusable ? 0 : undefined}
      onKeyDown={focusable ? press : undefined}
    >
      {/* Set through the style object: the page's policy refuses style attributes in markup, not in script. */}
      <div class="runway" role="rowgroup" style={{ height: `${rows.getTotalSize()}px` }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way is the grid's or the search box's own
            <div
              key={key as string}
              id={rowId(id, index)}
              ref={rows.measureElement}
              data-index={index}
              role="row"
              aria-rowindex={index + 1}
              aria-selected={selected ? selected.has(key as string) : index === active}
              data-active={index === active || undefined}
              tabIndex={-1}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => {
                onActive(index);
                if (!props.clickOnlyChooses) onPick(item);
              }}
            >
              {row(item, index === active)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
