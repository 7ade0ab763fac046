/** Reads and empties Vigie's database as it is on disk, from a page of the extension, past Vigie's own code. */
import type { Rows, TableName } from '../../src/storage/db.ts';

/** A page of either browser, for scripts that take an `A`. */
export interface Scripted<A, R> {
  evaluate(script: (given: A) => Promise<R>, given: A): Promise<R>;
}

/** Every row of a table. `page`: any page of the extension. */
export function rowsOf<T extends TableName>(page: Scripted<string, never[]>, table: T): Promise<Rows[T][]> {
  return page.evaluate(
    (name) =>
      new Promise<never[]>((resolve, reject) => {
        const opening = indexedDB.open('vigie');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const asking = db.transaction(name).objectStore(name).getAll();
          asking.onerror = () => reject(asking.error);
          asking.onsuccess = () => {
            db.close();
            resolve(asking.result as never[]);
          };
        };
      }),
    table,
  );
}

/** Empties a table. `page`: any page of the extension. */
export function emptyTable(page: Scripted<TableName, void>, table: TableName): Promise<void> {
  return page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('vigie');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const emptying = db.transaction(name, 'readwrite');
          emptying.objectStore(name).clear();
          emptying.onerror = () => reject(emptying.error);
          emptying.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    table,
  );
}
