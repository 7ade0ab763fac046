/** Whether the browser promised to keep the data. */

export interface StorageState {
  /** The browser may not clear it by itself when the disk fills. */
  persisted: boolean;
  /** Bytes, as far as the browser tells. */
  usage: number | null;
  quota: number | null;
}

/** Asks for the promise; true when given, now or before. */
export function askPersistence(): Promise<boolean> {
  return navigator.storage.persist();
}

export async function storageState(): Promise<StorageState> {
  const [persisted, { usage, quota }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return { persisted, usage: usage ?? null, quota: quota ?? null };
}
