/** Plays the main job through the real interface, and reports what happened. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { accountKey } from '../../src/core/post.ts';
import { spokenLanguage } from '../../src/core/signals/detect.ts';
import { chooseVariant } from '../../src/core/template/variant.ts';
import { rowsOf } from './database.ts';
import { compare, fetchTruth, scrollFeed } from './feed.ts';
import {
  chooseReply,
  openCard,
  openPicker,
  openReplyField,
  pointAt,
  pointAtHoverCard,
  press,
  publish,
} from './gestures.ts';
import { onboard, watchSample } from './onboard.ts';
import { openPopup, rowCount, turnTo, writeNote } from './pages.ts';
import { Clock, EMPTY_PARTS, type Parts, type Report } from './report.ts';
import type { Stage } from './stage.ts';

export interface Script {
  /** Windows scrolled through. */
  windows: number;
  /** Folder of the screenshots; null: none. Their names begin with the language. */
  shots: string | null;
}

/** Places in the feed: who is answered, and who is saved from her hover card. */
const ANSWERED = 1;
const SAVED_FROM_CARD = 5;
const SAVED_FROM_PROFILE = 'zaz_du_nuage';

class Play {
  readonly #stage: Stage;
  readonly #script: Script;
  readonly #clock = new Clock();
  readonly #errors: string[] = [];
  readonly #parts: Parts = structuredClone(EMPTY_PARTS);

  constructor(stage: Stage, script: Script) {
    this.#stage = stage;
    this.#script = script;
    if (script.shots) mkdirSync(script.shots, { recursive: true });
  }

  async run(): Promise<Report> {
    try {
      await this.#run();
    } catch (error) {
      this.#errors.push(error instanceof Error ? error.message : String(error));
    }
    return { ...this.#parts, errors: [...this.#errors, ...this.#stage.errors], ms: this.#clock.ms };
  }

  async #run(): Promise<void> {
    const stage = this.#stage;
    await this.#clock.time('onboarding', () => onboard(stage, (page) => this.#shot(page, 'onboarding')));
    await this.#clock.time('watches', () => watchSample(stage, (page) => this.#shot(page, 'dashboard-watches')));
    const feed = await stage.visit('/');
    await this.#readFeed(feed);
    const ids = await firstPosts(feed);
    const answered = ids[ANSWERED] ?? '';
    await this.#save(feed, answered, ids[SAVED_FROM_CARD] ?? '');
    await this.#reply(feed, answered);
    await this.#visitPopup(feed, answered);
    await this.#meetAgain(feed);
    await this.#visitPages();
  }

  /** The run goes on after what is not as it should be, so that the report says all of it. */
  #check(right: boolean, what: string): void {
    if (!right) this.#errors.push(what);
  }

  async #shot(page: Page, name: string): Promise<void> {
    const { shots } = this.#script;
    if (shots) await page.screenshot({ path: join(shots, `${this.#stage.lang}-${name}.png`) });
  }

  /** Scrolls through the feed, and judges every flag by what the playground knows to be true. */
  async #readFeed(feed: Page): Promise<void> {
    const sights = await this.#clock.time('feed', () => scrollFeed(feed, this.#script.windows));
    const { expected, missed, wrong } = compare(sights.values(), await fetchTruth(this.#stage.playground));
    this.#check(missed.length === 0, `not flagged: ${missed.join(', ')}`);
    this.#check(wrong.length === 0, `flagged wrongly: ${wrong.join(', ')}`);
    this.#parts.posts = {
      seen: sights.size,
      flagged: [...sights.values()].filter(({ flagged }) => flagged).length,
      expectedFlagged: expected.length,
      missed: missed.length,
      wrong: wrong.length,
    };
    await feed.evaluate(() => scrollTo(0, 0));
    await feed.waitForTimeout(400);
    await this.#shot(feed, 'feed');
  }

  /** Saves three people by one key each: from a profile, from a hover card, from a post. */
  async #save(feed: Page, fromPost: string, fromCard: string): Promise<void> {
    const profile = await this.#stage.visit(`/u/${SAVED_FROM_PROFILE}`);
    await profile.locator('[data-pg="profile"]').waitFor();
    await press(profile, 's');
    await profile.close();
    await feed.bringToFront();
    await pointAtHoverCard(feed, fromCard);
    await press(feed, 's');
    await pointAt(feed, fromPost);
    await feed.locator('[data-pg="card"]').waitFor({ state: 'detached' });
    await this.#shot(feed, 'bar');
    await this.#clock.time('save', () => press(feed, 's'));
  }

  /** Answers a post with a reply of hers, and reads it back wherever it went. */
  async #reply(feed: Page, answered: string): Promise<void> {
    const titles = await this.#clock.time('picker', () => openPicker(feed));
    await this.#shot(feed, 'picker');
    const title = titles.find((it) => /merci|thank/i.test(it)) ?? titles[0] ?? '';
    await chooseReply(feed, title);
    const inComposer = await this.#clock.time('insert', () => openReplyField(feed, answered));
    await this.#shot(feed, 'inserted');
    const name = await feed.locator(`[data-id="${answered}"] [data-pg="by"] a`).first().innerText();
    const published = await publish(feed);
    this.#check(published?.to === answered, `published under ${published?.to}, not under ${answered}`);
    const expected = await this.#expectedReply(title, name, answered);
    this.#parts.reply = { template: title, expected, inComposer, published: published?.text ?? '' };
    this.#check(inComposer === expected, 'the composer does not hold the reply');
    this.#check(published?.text === expected, 'what was published is not the reply');
  }

  /** The reply as its template promises it, once the database was found to keep that it was said. */
  async #expectedReply(title: string, name: string, answered: string): Promise<string> {
    const page = await this.#stage.vigie.openPage('manifest.json');
    const template = (await rowsOf(page, 'replies')).find((reply) => reply.title === title);
    const exchanges = await rowsOf(page, 'exchanges');
    const post = (await rowsOf(page, 'posts')).find(({ id }) => id === `pintagram:${answered}`);
    await page.close();
    const spoken = post && spokenLanguage(post.post.text, post.post.lang);
    const body = template ? chooseVariant(template, 'pintagram', spoken ?? '').body : '';
    const expected = body.replace(/\{(first name|prénom)\}/g, name.split(' ')[0] ?? '');
    this.#check(exchanges.length === 1 && exchanges[0]?.text === expected, 'the exchange was not kept as it was said');
    this.#check(post?.state === 'answered', `the post is ${post?.state}, not answered`);
    return expected;
  }

  /** The popup over the feed: replies, a note on the person pointed at, what it shows of the page; then her card. */
  async #visitPopup(feed: Page, answered: string): Promise<void> {
    await pointAt(feed, answered);
    const popup = await this.#clock.time('popup', () => openPopup(this.#stage, feed));
    this.#parts.popup.replies = await rowCount(popup, 'replies');
    await this.#shot(popup, 'popup-replies');
    const note =
      this.#stage.lang === 'fr' ? 'Lit le soir : à inviter en avant-première.' : 'Reads at night: invite her.';
    await writeNote(popup, note);
    this.#parts.popup.notes = await rowCount(popup, 'notes');
    await this.#shot(popup, 'popup-notes');
    await turnTo(popup, 'page');
    await this.#shot(popup, 'popup-page');
    await popup.close();
    await feed.bringToFront();
    await openCard(feed, answered);
    await this.#shot(feed, 'card');
    await feed.keyboard.press('Escape');
  }

  /** Scrolls again: other posts by the people saved must bear their mark, and nobody else's may. */
  async #meetAgain(feed: Page): Promise<void> {
    const page = await this.#stage.vigie.openPage('manifest.json');
    const people = await rowsOf(page, 'people');
    const counted = (await rowsOf(page, 'accounts')).filter(({ followers, bio }) => followers !== null && bio !== null);
    const saved = new Set(people.flatMap(({ accounts }) => accounts));
    const met = new Set(people.flatMap(({ metAt }) => metAt?.id ?? []));
    await page.close();
    await feed.bringToFront();
    const sights = await this.#clock.time('again', () => scrollFeed(feed, this.#script.windows));
    let again = 0;
    for (const { id, handle, known } of sights.values()) {
      const should = saved.has(accountKey('pintagram', handle));
      this.#check(known === should, `${id} by ${handle} is ${known ? '' : 'not '}marked as by somebody saved`);
      if (known && should && !met.has(`pintagram:${id}`)) again++;
    }
    this.#check(counted.length === 2, `${counted.length} accounts have followers and bio, where 2 pages showed them`);
    this.#check(met.size === 1, `${met.size} people have the post where they were met, instead of 1`);
    this.#parts.people = { saved: people.length, recognisedAgain: again };
  }

  /** Side panel and dashboard. */
  async #visitPages(): Promise<void> {
    const panel = await this.#stage.vigie.openPage('src/ui/panel/index.html');
    await panel.setViewportSize({ width: 380, height: 760 });
    await panel.locator('[role="grid"]').first().waitFor();
    await this.#shot(panel, 'panel');
    await panel.close();
    const dashboard = await this.#stage.vigie.openPage('src/ui/dashboard/index.html#people');
    const people = await rowCount(dashboard, 'people');
    await dashboard.keyboard.press('Enter');
    await dashboard.waitForTimeout(300);
    await this.#shot(dashboard, 'dashboard-people');
    await dashboard.close();
    this.#parts.popup.people = people;
    const { saved } = this.#parts.people;
    this.#check(people === saved, `the dashboard shows ${people} people, the database holds ${saved}`);
  }
}

/** Ids of the first posts, in the order of the feed. */
function firstPosts(feed: Page): Promise<string[]> {
  return feed.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-pg="post"]')]
      .sort((a, b) => Number(a.getAttribute('aria-posinset')) - Number(b.getAttribute('aria-posinset')))
      .map((post) => post.dataset.id ?? ''),
  );
}

/** Plays everything on an open stage. Never throws: what stops the run is among the errors of its report. */
export function play(stage: Stage, script: Script): Promise<Report> {
  return new Play(stage, script).run();
}
