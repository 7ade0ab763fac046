/** The file that she chose, read in its format, or in the one that she says it is in. */
import { useRef, useState } from 'preact/hooks';
import type { FormatId } from '../../../core/library-files/formats.ts';
import { language } from '../../../platform/i18n.ts';
import { type ReadReplies, readReplies } from './readReplies.ts';

interface Reading {
  /** A file is being read. */
  busy: boolean;
  read: ReadReplies | null;
  choose: (file: File | null) => void;
  /** Reads the same file in another format. */
  correct: (format: FormatId) => void;
}

export function useReading(): Reading {
  const [busy, setBusy] = useState(false);
  const [read, setRead] = useState<ReadReplies | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const file = useRef<File | null>(null);
  const turn = useRef(0);
  if (failure) throw failure;

  const start = async (format: FormatId | null): Promise<void> => {
    const own = ++turn.current;
    setRead(null);
    if (!file.current) return;
    setBusy(true);
    // A long file holds the page: let it say first that it is read.
    await new Promise((resolve) => setTimeout(resolve, 30));
    const next = await readReplies(file.current, format, language());
    if (turn.current !== own) return;
    setBusy(false);
    setRead(next);
  };
  const run = (format: FormatId | null): void => {
    start(format).catch(setFailure);
  };
  return {
    busy,
    read,
    choose: (next) => {
      file.current = next;
      if (!next) setBusy(false);
      run(null);
    },
    correct: run,
  };
}
