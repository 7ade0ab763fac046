/** The content script in one frame: it reads while a network is recognised and on, and replies anywhere. */
import type { Scene } from '../core/messages.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Network, Page } from '../networks/network.ts';
import { createReader } from '../networks/reader.ts';
import type { Reader } from '../networks/reading.ts';
import { networkOf, networksHere } from '../networks/recognise.ts';
import { taughtAt } from '../networks/taught.ts';
import { followSnapshot, loadSnapshot } from '../platform/snapshot.ts';
import type { FrameContext, Host, Replying } from './context.ts';
import { bringGeneric, genericReader } from './generic.ts';
import { watchHealth } from './health.ts';
import { startReplying } from './picker/replying.ts';
import { followRoute } from './route.ts';
import { type Session, startSession } from './session.ts';
import { startToasts, type Toasts } from './toast.tsx';

const EMPTY: Snapshot = {
  version: 2,
  at: 0,
  ears: [],
  common: [],
  people: {},
  muted: [],
  settings: {
    ...{ networks: [], discreet: [], tags: [], keys: 'plain', onboardedAt: null },
    influence: { reach: {}, engagement: 0 },
    budget: 0,
  },
};

type Mode = 'off' | 'discreet' | 'full';

/** `declared`: networks are on when she chose them; any other site, as long as she grants it. */
function modeOf(reader: Reader | null, declared: boolean, { settings }: Snapshot): Mode {
  if (!reader || settings.onboardedAt === null) return 'off';
  const { id } = reader.network;
  if (declared && !settings.networks.includes(id)) return 'off';
  return settings.discreet.includes(id) ? 'discreet' : 'full';
}

/** A frame's address; that of the page that wrote it, for frames without one of their own. */
export function addressOf(document: Document): string {
  const { protocol, href } = document.location;
  return protocol === 'about:' ? document.baseURI : href;
}

export class Frame {
  readonly context: FrameContext;
  readonly replying: Replying;
  network: Network | null = null;
  mode: Mode = 'off';
  session: Session | null = null;
  #document: Document;
  #snapshot: Snapshot;
  #signal: AbortSignal;
  #toasts: Toasts;
  #reader: Reader | null = null;
  /** The generic reader stands in for that of the network, which reads nothing here. */
  rescued = false;
  /** What is read now and how, in one word. */
  #reading = '';
  #waitForPosts: (() => void) | null = null;
  #ending: AbortController | null = null;

  constructor(document: Document, host: Host, snapshot: Snapshot, signal: AbortSignal) {
    this.#document = document;
    this.#snapshot = snapshot;
    this.#signal = signal;
    const takeBack = (id: string): void => this.session?.gestures.undo(id);
    const key = (): string => this.session?.keyLabel('undo') ?? '';
    this.#toasts = startToasts(host, { takeBack, key }, signal);
    this.context = {
      document,
      signal,
      host,
      reader: () => (this.mode === 'off' ? null : this.#reader),
      roots: () => this.session?.scan.roots() ?? [],
      snapshot: () => this.#snapshot,
      scene: () => this.session?.current.scene() ?? this.#bareScene(),
      flag: () => this.session?.current.flag() ?? null,
      flagOf: (post) => this.session?.scan.flagOf(post) ?? null,
      say: (toast) => this.#toasts.say(toast),
      kept: (flag) => this.session?.kept(flag),
    };
    this.replying = startReplying(this.context);
    this.look();
  }

  /** Another snapshot was published. */
  renew(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    const session = this.session;
    this.look();
    if (session === this.session) session?.renew();
  }

  /** Recognises the network of the address shown now, and starts or ends the reading of it. */
  look(): void {
    const page = this.#page();
    const { sites = [] } = this.#snapshot;
    const taught = taughtAt(sites, page.document, page.url);
    const declared = networkOf(networksHere(), page.document, page.url, taught);
    const reader = declared && !this.rescued ? createReader(declared, page) : genericReader(declared, page);
    const network = reader?.network ?? null;
    const mode = modeOf(reader, declared !== null && declared !== taught, this.#snapshot);
    this.#reader = reader;
    const reading = [network?.id, mode, this.rescued, JSON.stringify(declared === taught && taught)].join();
    if (reading === this.#reading) return;
    this.#reading = reading;
    this.network = network;
    this.mode = mode;
    this.#ending?.abort();
    this.#waitForPosts = null;
    this.session = mode === 'off' ? null : this.#start(declared);
  }

  /** The site went to another address, where its own reader may do better. */
  move(): void {
    this.rescued = false;
    this.look();
    this.#waitForPosts?.();
  }

  /** Of the posts that its own reader points at, else of those that the generic one finds. */
  async structure(): Promise<string | null> {
    const generic = await bringGeneric();
    return generic?.structure(this.network, this.#page(), this.#reader, this.#signal) ?? null;
  }

  #page(): Page {
    return { document: this.#document, url: new URL(addressOf(this.#document)) };
  }

  #start(declared: Network | null): Session {
    this.#ending = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#ending.signal]);
    const session = startSession({
      context: this.context,
      reader: () => this.#reader as Reader,
      replying: () => this.replying,
      discreet: this.mode === 'discreet',
      pending: () => this.#toasts.pending(),
      signal,
    });
    if (declared && !this.rescued && window === window.top)
      this.#waitForPosts = this.#watchHealth(declared, session, signal);
    return session;
  }

  #watchHealth(network: Network, { scan }: Session, signal: AbortSignal): () => void {
    const takeOver = (): void => {
      this.rescued = true;
      this.look();
    };
    const find = async () => (await bringGeneric())?.find(network, this.#page(), signal) ?? 0;
    return watchHealth({ document: this.#document, network: network.id, counts: scan.counts, find, takeOver, signal });
  }

  #bareScene(): Scene {
    const url = addressOf(this.#document);
    return { account: null, post: null, network: this.network?.id ?? new URL(url).host, url };
  }
}

/** Starts a frame; resolves once it reads. Null when the signal aborted meanwhile. */
export async function startFrame(document: Document, host: Host, signal: AbortSignal): Promise<Frame | null> {
  // Followed before it is asked for: one that is published meanwhile would be heard by nobody.
  let frame: Frame | null = null;
  let early: Snapshot | null = null;
  followSnapshot((next) => {
    if (frame) frame.renew(next);
    else early = next;
  }, signal);
  const stored = await loadSnapshot();
  if (signal.aborted) return null;
  frame = new Frame(document, host, early ?? stored ?? EMPTY, signal);
  const view = document.defaultView as Window;
  followRoute(view, () => frame.move(), signal);
  const wake = async ({ persisted }: PageTransitionEvent): Promise<void> => {
    // A page that slept in the back-forward cache heard nothing meanwhile.
    const latest = persisted ? await loadSnapshot() : null;
    if (!latest || signal.aborted) return;
    frame.renew(latest);
    const scan = frame.session?.scan;
    for (const flag of scan?.flags() ?? []) scan?.refresh(flag);
  };
  view.addEventListener('pageshow', (event) => void wake(event).catch(() => undefined), { signal });
  return frame;
}
