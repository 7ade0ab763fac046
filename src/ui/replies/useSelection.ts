/** Which rows of a list are selected, by id; they stay so while she searches for more. */
import { useState } from 'preact/hooks';

export interface Selection {
  ids: ReadonlySet<string>;
  toggle: (id: string) => void;
  /** In the place of what was selected. */
  put: (ids: readonly string[]) => void;
}

export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    toggle: (id) =>
      setIds((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    put: (next) => setIds(new Set(next)),
  };
}
