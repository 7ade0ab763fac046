/** Reads the watches of a file that she chose, or says in her words what is wrong with it. */
import { CSV_LIMIT, CsvFault, parseCsv, readText } from '../../core/csv.ts';
import { readWatchTable, type WatchRow } from '../../core/watch-table.ts';
import { knownNetworks } from '../shared/networks.ts';
import { faultWords, fileFaultWords } from './importWords.ts';

export interface ReadFile {
  watches: WatchRow[];
  /** `line` null: the fault is of the whole file. */
  faults: { line: number | null; words: string }[];
}

export async function readFile(file: Blob): Promise<ReadFile> {
  try {
    // Not read into memory at all where it is too big.
    if (file.size > CSV_LIMIT) throw new CsvFault('too-big');
    const text = readText(new Uint8Array(await file.arrayBuffer()));
    const ids = knownNetworks.map(({ id }) => id);
    const { watches, faults } = readWatchTable(parseCsv(text), ids);
    return { watches, faults: faults.map((fault) => ({ line: fault.line, words: faultWords(fault) })) };
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    return { watches: [], faults: [{ line: error.line, words: fileFaultWords(error) }] };
  }
}
