/** The name of a key, drawn as one. */
import type { JSX } from 'preact';

export function Kbd({ children }: { children: string }): JSX.Element {
  return <kbd>{children}</kbd>;
}
