/** The content script in one frame: it reads while a network is recognised and on, and replies anywhere. */
import type { Scene } from '../core/messages.ts';
import { DEFAULT_SETTINGS } from '../core/settings.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { networkAt } from '../networks/index.ts';
import type { Network } from '../networks/network.ts';
import { createReader } from '../networks/reader.ts';
import type { Reader } from '../networks/reading.ts';
import { followSnapshot, loadSnapshot } from '../platform/snapshot.ts';
import type { FrameContext, Host, Replying } from './context.ts';
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
  settings: DEFAULT_SETTINGS,
};

type Mode = 'off' | 'discreet' | 'full';

function modeOf(network: Network | null, { settings }: Snapshot): Mode {
  if (!network || !settings.networks.includes(network.id)) return 'off';
  return settings.discreet.includes(network.id) ? 'discreet' : 'full';
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
    const url = new URL(addressOf(this.#document));
    const network = networkAt(this.#document, url);
    const mode = modeOf(network, this.#snapshot);
    this.#reader = network && createReader(network, { document: this.#document, url });
    if (network === this.network && mode === this.mode) return;
    this.network = network;
    this.mode = mode;
    this.#ending?.abort();
    this.session = mode === 'off' ? null : this.#start();
  }

  #start(): Session {
    this.#ending = new AbortController();
    return startSession({
      context: this.context,
      reader: () => this.#reader as Reader,
      replying: () => this.replying,
      discreet: this.mode === 'discreet',
      pending: () => this.#toasts.pending(),
      signal: AbortSignal.any([this.#signal, this.#ending.signal]),
    });
  }
  #bareScene(): Scene {
    const url = addressOf(this.#document);
    return { account: null, post: null, network: this.network?.id ?? new URL(url).host, url };
  }
}

/** Starts a frame; resolves once it reads. Null when the signal aborted meanwhile. */
export async function startFrame(document: Document, host: Host, signal: AbortSignal): Promise<Frame | null> {
  const snapshot = await loadSnapshot();
  if (signal.aborted) return null;
  const frame = new Frame(document, host, snapshot ?? EMPTY, signal);
  followSnapshot((next) => frame.renew(next), signal);
  const view = document.defaultView as Window;
  followRoute(view, () => frame.look(), signal);
  const wake = async ({ persisted }: PageTransitionEvent): Promise<void> => {
    // A page that slept in the back-forward cache heard nothing meanwhile.
    const latest = persisted ? await loadSnapshot() : null;
    if (latest && !signal.aborted) frame.renew(latest);
  };
  view.addEventListener('pageshow', (event) => void wake(event).catch(() => undefined), { signal });
  return frame;
}
