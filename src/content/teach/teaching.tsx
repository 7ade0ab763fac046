/** Teaching, step by step: she points, by mouse or by key, sees what follows, and confirms. */
import { render } from 'preact';
import type { Page } from '../../networks/network.ts';
import { EDITABLE, learn, type Misstep } from '../../networks/teach/lesson.ts';
import { ask } from '../../platform/bus.ts';
import type { Host } from '../context.ts';
import { failureWords } from '../failure.ts';
import { aimAt, type Step } from './aim.ts';
import { type Box, Boxes } from './boxes.tsx';
import { Panel, type PanelActs, type PanelState } from './panel.tsx';
import { Surface } from './surface.tsx';
import css from './teach.css?inline';
import { walk } from './walk.ts';

const FRESH: PanelState = {
  step: 'name',
  aim: null,
  misstep: null,
  lesson: null,
  saved: null,
  failure: null,
  aside: false,
};

class Teaching {
  private state = FRESH;
  private taken: Partial<Record<Step, Element>> = {};
  /** Where keys go on from. */
  private at: Element | null = null;
  private drawing = 0;

  private readonly acts: PanelActs = {
    skip: () => this.check(null),
    again: () => this.restart(null),
    confirm: () => void this.confirm(),
    undo: () => void this.undo(),
    leave: () => this.life.abort(),
    move: () => this.set({ aside: !this.state.aside }),
  };

  constructor(
    private readonly document: Document,
    private readonly host: Host,
    private readonly life: AbortController,
  ) {
    host.adopt(css);
    const { signal } = life;
    const follow = (): void => this.drawSoon();
    for (const type of ['scroll', 'resize']) addEventListener(type, follow, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => this.end());
    this.draw();
    host.raise();
    this.focus('.surface');
  }

  private end(): void {
    cancelAnimationFrame(this.drawing);
    for (const name of ['bar', 'picker'] as const) render(null, this.host.layer(name));
  }

  private set(change: Partial<PanelState>): void {
    this.state = { ...this.state, ...change };
    this.draw();
  }

  private drawSoon(): void {
    cancelAnimationFrame(this.drawing);
    this.drawing = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    if (this.life.signal.aborted) return;
    const picking = this.state.step !== 'check';
    render(
      <>
        <Boxes boxes={this.boxes()} />
        {picking && (
          <Surface
            document={this.document}
            onPoint={(element) => this.point(element)}
            onTake={() => this.take()}
            onKey={(event) => this.press(event)}
          />
        )}
      </>,
      this.host.layer('bar'),
    );
    render(
      // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves wherever the focus is
      <div onKeyDown={(event) => event.key === 'Escape' && this.acts.leave()}>
        <Panel state={this.state} acts={this.acts} />
      </div>,
      this.host.layer('picker'),
    );
  }

  private boxes(): Box[] {
    const { step, aim, lesson } = this.state;
    if (step === 'check') return (lesson?.read ?? []).map(({ root }) => ({ element: root, kind: 'unit' }));
    const taken = Object.values(this.taken).map((element): Box => ({ element, kind: 'taken' }));
    return aim ? [...taken, { element: aim.element, kind: aim.misstep ? 'wrong' : 'aim' }] : taken;
  }

  private focus(selector: string): void {
    (this.host.layer('bar').parentNode?.querySelector(selector) as HTMLElement | null)?.focus();
  }

  private point(pointed: Element | null): void {
    if (pointed === this.at) return;
    this.at = pointed;
    this.set({ aim: pointed && aimAt(this.state.step, pointed, this.taken.name ?? null), misstep: null });
  }

  private press(event: KeyboardEvent): void {
    const { step } = this.state;
    const next = walk(event, this.document, this.at, step === 'composer' ? EDITABLE : null);
    if (next) {
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      next.scrollIntoView({ block: 'nearest', behavior: calm ? 'instant' : 'auto' });
      this.point(next);
    } else if (event.key === 'Enter') this.take();
    else if (event.key === 'Escape') this.acts.leave();
    else if (event.key === 'Backspace') this.restart(null);
    else if (event.key === ' ' && step === 'composer') this.acts.skip();
    else return;
    event.preventDefault();
  }

  private take(): void {
    const { step, aim } = this.state;
    if (!aim) return;
    if (aim.misstep) this.set({ misstep: aim.misstep });
    else if (step === 'composer') this.check(aim.element);
    else {
      this.taken[step] = aim.element;
      this.at = null;
      this.set({ step: step === 'name' ? 'text' : 'composer', aim: null, misstep: null });
      this.focus('.surface');
    }
  }

  private restart(misstep: Misstep | null): void {
    this.taken = {};
    this.at = null;
    this.set({ ...FRESH, misstep, aside: this.state.aside });
    this.focus('.surface');
  }

  private check(composer: Element | null): void {
    const { name, text } = this.taken;
    if (!name || !text) return;
    const page: Page = { document: this.document, url: new URL(this.document.location.href) };
    const lesson = learn({ name, text, composer }, page);
    if (typeof lesson === 'string') this.restart(lesson);
    else {
      this.set({ step: 'check', lesson, aim: null, misstep: null });
      this.focus('.primary');
    }
  }

  private async confirm(): Promise<void> {
    const site = this.state.lesson?.site;
    if (!site) return;
    try {
      this.set({ saved: await ask('site.save', { site }), failure: null });
      this.focus('.primary');
    } catch (error) {
      this.set({ failure: failureWords(error) });
    }
  }

  private async undo(): Promise<void> {
    const id = this.state.saved?.undo;
    if (id) await ask('undo', { id }).catch(() => undefined);
    this.acts.leave();
  }
}

export function startTeaching(document: Document, host: Host, life: AbortController): void {
  new Teaching(document, host, life);
}
