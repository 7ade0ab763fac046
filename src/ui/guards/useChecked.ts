/** What is said of a text, kept up to date while she writes it. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Checked } from '../../core/guards/checked.ts';

/** Time without a key after which a text is looked at again, in ms. */
const PAUSE = 300;

interface Looked {
  /** The text that `checked` is about. */
  about: string;
  checked: Checked;
}

interface Checking {
  /** Null: nothing was said yet. */
  looked: Looked | null;
  failed: boolean;
  /** Looks at a text at once; null when nobody answers. */
  look: (text: string) => Promise<Checked | null>;
}

export function useChecked(
  text: string,
  check: (text: string) => Promise<Checked>,
  first: Checked | null = null,
): Checking {
  const [looked, setLooked] = useState<Looked | null>(first && { about: text, checked: first });
  const [failed, setFailed] = useState(false);
  const asked = useRef(0);
  const asking = useRef(check);
  asking.current = check;

  const look = useCallback(async (about: string): Promise<Checked | null> => {
    const turn = ++asked.current;
    try {
      const checked = await asking.current(about);
      if (turn === asked.current) setLooked({ about, checked });
      setFailed(false);
      return checked;
    } catch (error) {
      console.error(error);
      setFailed(true);
      return null;
    }
  }, []);
  const about = looked?.about;
  useEffect(() => {
    if (text === about) return;
    const timer = setTimeout(() => void look(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, about, look]);
  return { looked, failed, look };
}
