/** The rows of one transaction, read and written by a command, with what each was before. */
import { Refused } from '../core/refusal.ts';
import { db, keyOf, type Rows, type TableName, type Touched } from './db.ts';
import { isReadable } from './shapes.ts';

export class Edit {
  private readonly images = new Map<string, Touched>();

  /** The row; null when there is none. Refuses a row that cannot be read, so that no command writes over it. */
  async read<T extends TableName>(table: T, key: string): Promise<Rows[T] | null> {
    const row = await this.glance(table, key);
    if (row === undefined) throw new Refused('unreadable');
    return row;
  }

  /** The same for a batch, where one bad row must not stop the others: undefined for a row that cannot be read. */
  async glance<T extends TableName>(table: T, key: string): Promise<Rows[T] | null | undefined> {
    const row = await db.table<unknown, string>(table).get(key);
    if (row === undefined) return null;
    return isReadable(table, row) ? row : undefined;
  }

  /** The row, which must be there. */
  async need<T extends TableName>(table: T, key: string): Promise<Rows[T]> {
    const row = await this.read(table, key);
    if (!row) throw new Refused('gone');
    return row;
  }

  async put<T extends TableName>(table: T, row: Rows[T]): Promise<void> {
    const key = keyOf(table, row);
    await this.remember(table, key, row);
    await db.table(table).put(row);
  }

  /** Many rows of one table in one go, each given with what it was before; null: there was none. */
  async putAll<T extends TableName>(
    table: T,
    rows: readonly (readonly [before: Rows[T] | null, after: Rows[T]])[],
  ): Promise<void> {
    for (const [before, after] of rows) {
      const key = keyOf(table, after);
      const name = `${table} ${key}`;
      const image = this.images.get(name);
      if (image) image.after = after;
      else this.images.set(name, { table, key, before, after });
    }
    await db.table(table).bulkPut(rows.map(([, after]) => after));
  }

  async remove(table: TableName, key: string): Promise<void> {
    await this.remember(table, key, null);
    await db.table(table).delete(key);
  }

  /** Every row written, as first met and as last left. */
  touched(): Touched[] {
    return [...this.images.values()];
  }

  private async remember(table: TableName, key: string, after: object | null): Promise<void> {
    const name = `${table} ${key}`;
    const image = this.images.get(name);
    if (image) image.after = after;
    else this.images.set(name, { table, key, before: (await db.table(table).get(key)) ?? null, after });
  }
}
