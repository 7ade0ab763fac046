/** What a query gives, now and after each write that touches it, from whichever context. */
import { useEffect, useState } from 'preact/hooks';
import { observe } from '../../storage/live.ts';

/**
 * Undefined until the first answer; the former answer stays while changed `deps` are looked up, so that nothing blinks.
 * A failing query is thrown to the page's error boundary.
 */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  const [value, setValue] = useState<T>();
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    const life = new AbortController();
    observe(query, setValue, setFailure, life.signal);
    return () => life.abort();
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what its query reads
  }, deps);
  if (failure) throw failure;
  return value;
}
