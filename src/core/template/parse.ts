/** Bodies, read once and kept. */
import type { Template } from 'liquidjs';
import { faultsIn } from './check.ts';
import { engine, LONGEST_BODY } from './engine.ts';
import { type Fault, faultOf } from './fault.ts';
import { ReplyParser } from './parser.ts';
import type { Parsed } from './session.ts';

/** Bodies kept; the one used longest ago goes first. */
const KEPT = 1_000;
const kept = new Map<string, Parsed>();

function read(body: string): Parsed {
  const broken = (fault: Fault): Parsed => ({ templates: [], faults: [fault] });
  if (body.length > LONGEST_BODY) return broken({ start: 0, end: body.length, key: 'templateLong', values: [] });
  try {
    const templates: Template[] = new ReplyParser(engine()).parse(body);
    return { templates, faults: faultsIn(templates) };
  } catch (error) {
    return broken(faultOf(error, body));
  }
}

/** Never throws: what is wrong is among the faults. */
export function parseBody(body: string): Parsed {
  const parsed = kept.get(body) ?? read(body);
  kept.delete(body);
  kept.set(body, parsed);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return parsed;
}
