/** How well a network's pages are read, on one visit and compared with what is usual there. */

export const HEALTH_FIELDS = ['author', 'handle', 'text', 'permalink'] as const;
export type HealthField = (typeof HEALTH_FIELDS)[number];

/** What one visit to a page of a network gave. */
export interface Visit {
  id: string;
  network: string;
  at: number;
  /** Elements near the viewport that look like posts by the network's own declaration. */
  candidates: number;
  /** Distinct posts read of them. */
  read: number;
  /** Posts read that lacked a field. */
  missing: Record<HealthField, number>;
  /** Posts that the generic reader found where the network's own reader read none; 0: it was not needed. */
  rescued: number;
}

/** `blind`: the page holds posts and none is read; `poor`: far less is read than usual; `unknown`: no page told yet. */
export type Condition = 'well' | 'poor' | 'blind' | 'unknown';

export interface Health {
  condition: Condition;
  /** When the first of the visits in a row that gave this condition was made. */
  since: number | null;
  /** Fields that far more posts lack than usual. */
  lacking: HealthField[];
}

/** Fewer candidates say nothing. */
const ENOUGH_BLIND = 3;
const ENOUGH_POOR = 10;
/** A share of unread candidates, or of missing fields, that much above the usual is no chance. */
const MARGIN = 0.4;

interface Shares {
  unread: number;
  missing: Record<HealthField, number>;
}

function sharesOf(visits: readonly Visit[]): Shares | null {
  const sum = (value: (visit: Visit) => number): number => visits.reduce((all, visit) => all + value(visit), 0);
  const [candidates, read] = [sum((visit) => visit.candidates), sum((visit) => visit.read)];
  if (candidates < ENOUGH_POOR || read === 0) return null;
  const missing = HEALTH_FIELDS.map((field) => [field, sum((visit) => visit.missing[field]) / read]);
  return { unread: 1 - Math.min(1, read / candidates), missing: Object.fromEntries(missing) };
}

const isBlind = ({ candidates, read, rescued }: Visit): boolean =>
  read === 0 && (rescued > 0 || candidates >= ENOUGH_BLIND);

/** Fields that a visit lacks far more than those before it. */
function lackingIn(visit: Visit, before: readonly Visit[]): HealthField[] {
  const [now, usual] = [sharesOf([visit]), sharesOf(before)];
  return now && usual ? HEALTH_FIELDS.filter((field) => now.missing[field] > usual.missing[field] + MARGIN) : [];
}

function conditionOf(visit: Visit, before: readonly Visit[]): Condition {
  if (isBlind(visit)) return 'blind';
  const now = sharesOf([visit]);
  const usual = sharesOf(before)?.unread ?? 0;
  if ((now && now.unread > usual + MARGIN) || lackingIn(visit, before).length > 0) return 'poor';
  return visit.read > 0 ? 'well' : 'unknown';
}

/** Judges the visits to one network, in any order. What is usual is told by the visits that went well. */
export function judgeHealth(visits: readonly Visit[]): Health {
  const well: Visit[] = [];
  let health: Health = { condition: 'unknown', since: null, lacking: [] };
  for (const visit of [...visits].sort((one, other) => one.at - other.at)) {
    const condition = conditionOf(visit, well);
    if (condition === 'unknown') continue;
    const since = condition === health.condition ? health.since : visit.at;
    health = { condition, since, lacking: condition === 'poor' ? lackingIn(visit, well) : [] };
    if (condition === 'well') well.push(visit);
  }
  return health;
}
