/** Tells how long the tasks of a page took by the browser's own trace, in time of the processor: a busy machine stretches the clock's. */
import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Time on the processor, µs. */
  tdur?: number;
  args: { name?: string };
}

const LONG_MS = 50;

/** What is traced: whole tasks, or what scripts do in them when the page is idle. */
const EVENTS = {
  task: { name: 'ThreadControllerImpl::RunTask', category: 'toplevel' },
  idle: { name: 'FireIdleCallback', category: 'devtools.timeline' },
};

/** Starts tracing; the function given back stops, and tells each such event of the busiest page's main thread, in ms. */
export async function traceTasks(
  browser: CDPSession,
  what: keyof typeof EVENTS = 'task',
): Promise<() => Promise<number[]>> {
  const { name, category } = EVENTS[what];
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  browser.on('Tracing.dataCollected', collect);
  await browser.send('Tracing.start', {
    traceConfig: { includedCategories: [category] },
    transferMode: 'ReportEvents',
  });
  return async () => {
    const complete = new Promise<void>((resolve) => browser.once('Tracing.tracingComplete', () => resolve()));
    await browser.send('Tracing.end');
    await complete;
    browser.off('Tracing.dataCollected', collect);
    const mains = events.filter(({ args }) => args.name === 'CrRendererMain');
    const tasksOf = ({ pid, tid }: TraceEvent): number[] =>
      events
        .filter((event) => event.name === name && event.pid === pid && event.tid === tid)
        .map(({ tdur = 0 }) => tdur / 1_000);
    const total = (tasks: number[]): number => tasks.reduce((sum, time) => sum + time, 0);
    const [busiest = []] = mains.map(tasksOf).sort((a, b) => total(b) - total(a));
    if (busiest.length === 0) throw new Error('The trace holds no task of a page.');
    return busiest;
  };
}

/** The same; tells how many tasks were long. */
export async function traceLongTasks(browser: CDPSession): Promise<() => Promise<number>> {
  const stop = await traceTasks(browser);
  return async () => (await stop()).filter((time) => time > LONG_MS).length;
}
