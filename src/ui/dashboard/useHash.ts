/** Where she is in the dashboard: `#people/<id>`, `#watches`; the address is the only state. */
import { useEffect, useState } from 'preact/hooks';
import { SECTIONS, type Section } from './sections.ts';

export interface Place {
  section: Section;
  /** Row opened in the section; null: none. */
  id: string | null;
}

/** An unknown section leads to the first one. */
export function placeOf(hash: string): Place {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const section = SECTIONS.find((known) => known === name) ?? 'people';
  const id = rest.join('/');
  try {
    return { section, id: id ? decodeURIComponent(id) : null };
  } catch {
    return { section, id: null };
  }
}

export function hashOf({ section, id }: Place): string {
  return id === null ? `#${section}` : `#${section}/${encodeURIComponent(id)}`;
}

export function useHash(): { place: Place; go: (place: Place) => void } {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const life = new AbortController();
    addEventListener('hashchange', () => setPlace(placeOf(location.hash)), { signal: life.signal });
    return () => life.abort();
  }, []);
  return {
    place,
    go: (next) => {
      location.hash = hashOf(next);
    },
  };
}
