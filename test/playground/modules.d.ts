/** Types of the few parts of React and Draft.js that the playground uses; their own type packages are not installed. */

declare module 'react' {
  export type Node = ReactElement | string | number | boolean | null | undefined | Node[];
  export interface ReactElement {
    type: unknown;
    key: string | null;
  }
  export type Component<P> = (props: P) => ReactElement | null;
  export interface Ref<T> {
    current: T;
  }
  export function createElement<P>(type: Component<P>, props: P & { key?: string }): ReactElement;
  export function useState<T>(initial: T | (() => T)): [T, (next: T | ((old: T) => T)) => void];
  export function useRef<T>(initial: T): Ref<T>;
  export function useEffect(effect: () => undefined | (() => void), inputs?: readonly unknown[]): void;
  export function useLayoutEffect(effect: () => undefined | (() => void), inputs?: readonly unknown[]): void;
  export function useMemo<T>(make: () => T, inputs: readonly unknown[]): T;
  export function useSyncExternalStore<T>(subscribe: (changed: () => void) => () => void, read: () => T): T;
}

declare module 'react/jsx-runtime' {
  import type { ReactElement } from 'react';
  export namespace JSX {
    type Element = ReactElement;
    interface ElementChildrenAttribute {
      children: unknown;
    }
    interface IntrinsicAttributes {
      key?: string | number;
    }
    interface IntrinsicElements {
      [tag: string]: Record<string, unknown>;
    }
  }
}

declare module 'react-dom' {
  export function flushSync(change: () => void): void;
}

declare module 'react-dom/client' {
  import type { ReactElement } from 'react';
  export interface Root {
    render(element: ReactElement): void;
    unmount(): void;
  }
  export function createRoot(place: Element): Root;
}

declare module 'draft-js' {
  import type { Component } from 'react';
  export interface ContentBlock {
    getKey(): string;
    getLength(): number;
  }
  export class ContentState {
    static createFromText(text: string, delimiter?: string): ContentState;
    getPlainText(delimiter?: string): string;
    getBlocksAsArray(): ContentBlock[];
  }
  export class SelectionState {
    static createEmpty(blockKey: string): SelectionState;
    merge(values: Partial<Record<'anchorOffset' | 'focusOffset', number> & { hasFocus: boolean }>): SelectionState;
  }
  export class EditorState {
    static createEmpty(): EditorState;
    static createWithContent(content: ContentState): EditorState;
    static forceSelection(state: EditorState, selection: SelectionState): EditorState;
    static undo(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
  }
  export const Editor: Component<{
    editorState: EditorState;
    onChange: (state: EditorState) => void;
    placeholder?: string;
    ariaLabel?: string;
    webDriverTestID?: string;
    ref?: unknown;
  }>;
}
