/** Firefox's own window around the page: the prompt that asks for sites, the popup of the toolbar, the sidebar. */

import type { OpenFirefox } from './firefox.ts';
import { middleOf, until } from './own-frame.ts';

/** One of Vigie's pages in Firefox's own frame. */
export interface FramedPage {
  /** Runs an expression in the page; `document` is its document, `vigie` the root of what Vigie shows there, if anything. */
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks, as the mouse does, in the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  focus(): Promise<void>;
}

export interface FirefoxWindow {
  /** Runs an expression in the window of the browser itself. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses a key, modifiers first, as the keyboard does: the browser's shortcuts hear it before the page. */
  press(...keys: [key: string, code: string][]): Promise<void>;
  /** What the prompt on screen says. */
  prompt(): Promise<string>;
  /** Presses a button of the prompt; resolves once it is gone. */
  answer(button: 'allow' | 'deny'): Promise<void>;
  /** Opens the popup over the tab in front. */
  openPopup(): Promise<FramedPage>;
  /** The sidebar, once it shows Vigie's panel. */
  sidebar(): Promise<FramedPage>;
  closeSidebar(): Promise<void>;
  /** The page of the tab in front, where Vigie's shadow root is open to us. */
  tab(): FramedPage;
}

/** What is used of Puppeteer's connection, which its types hide. */
interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

const ADDON = 'vigie@vigie.example';
const PROMPT = 'document.getElementById("addon-webext-permissions-notification")';
const POPUP = 'document.querySelector(".webextension-popup-browser")';
const SIDEBAR = 'SidebarController.browser?.contentDocument?.getElementById("webext-panels-browser")';
const OPEN_POPUP = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID("${ADDON}");
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
})()`;

/** `-remote-allow-system-access`, which `openFirefox` gives, lets WebDriver into the window. */
export async function windowOf({ browser }: OpenFirefox): Promise<FirefoxWindow> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const { context } = (tree.contexts as { url: string; context: string }[]).find(({ url }) =>
    url.endsWith('browser.xhtml'),
  ) as { context: string };

  const evaluate = async <T>(expression: string): Promise<T> => {
    const json = `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`;
    const asked = { expression: json, target: { context }, awaitPromise: true };
    const { result, exceptionDetails } = (await connection.send('script.evaluate', asked)).result as {
      result?: { value: string };
      exceptionDetails?: { text: string };
    };
    if (!result) throw new Error(exceptionDetails?.text);
    return JSON.parse(result.value) as T;
  };
  const press: FirefoxWindow['press'] = async (...keys) => {
    await evaluate(`(() => {
      const keys = ${JSON.stringify(keys)}.map(([key, code]) => new KeyboardEvent("", { key, code }));
      const input = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
      input.beginInputTransactionForTests(window);
      for (const key of keys) input.keydown(key);
      for (const key of keys.reverse()) input.keyup(key);
    })()`);
  };
  const framed = (element: string): FramedPage => pageIn(evaluate, element);
  const shown = (element: string, what: string): Promise<boolean> =>
    until(
      () =>
        evaluate<boolean>(
          `${element}?.currentURI?.spec.startsWith("moz-extension:") && !${element}.webProgress.isLoadingDocument`,
        ),
      what,
    );
  return {
    evaluate,
    press,
    prompt: () =>
      until(() => evaluate<string>(`PopupNotifications.isPanelOpen && ${PROMPT}.textContent`), 'Firefox asks nothing'),
    answer: async (button) => {
      await evaluate(`${PROMPT}.${button === 'allow' ? 'button' : 'secondaryButton'}.click()`);
      await until(() => evaluate<boolean>('!PopupNotifications.isPanelOpen'), 'The prompt stays');
    },
    openPopup: async () => {
      await evaluate(OPEN_POPUP);
      await shown(POPUP, 'The popup does not open');
      return framed(POPUP);
    },
    sidebar: async () => {
      await shown(SIDEBAR, 'The sidebar does not open');
      return framed(SIDEBAR);
    },
    tab: () => framed('gBrowser.selectedBrowser'),
    closeSidebar: () => evaluate('SidebarController.hide()'),
  };
}

/** The page lives in a process of its own: a frame script reads it, the mouse goes through the window. */
function pageIn(inWindow: FirefoxWindow['evaluate'], element: string): FramedPage {
  const evaluate = async <T>(expression: string): Promise<T> => {
    const script = `((document) => {
      const vigie = document.querySelector("vigie-host")?.openOrClosedShadowRoot;
      sendAsyncMessage("vigie", JSON.stringify((${expression}) ?? null));
    })(content.document)`;
    const answer = await inWindow<string>(`new Promise((resolve) => {
      const { messageManager } = ${element};
      messageManager.addMessageListener("vigie", function heard({ data }) {
        messageManager.removeMessageListener("vigie", heard);
        resolve(data);
      });
      messageManager.loadFrameScript("data:," + ${JSON.stringify(encodeURIComponent(script))}, false);
    })`);
    return JSON.parse(answer) as T;
  };
  const click = async (selector: string): Promise<void> => {
    const middle = await middleOf(evaluate, selector);
    await inWindow(`(() => {
      let { x, y } = ${JSON.stringify(middle)};
      for (let at = ${element}; at; at = at.ownerDocument.defaultView.frameElement) {
        const { left, top } = at.getBoundingClientRect();
        x += left;
        y += top;
      }
      for (const type of ["mousemove", "mousedown", "mouseup"]) {
        const buttons = type === "mousedown" ? 1 : 0;
        window.synthesizeMouseEvent(type, x, y, { button: 0, buttons, clickCount: 1 });
      }
    })()`);
  };
  return { evaluate, click, focus: () => inWindow(`${element}.focus()`) };
}
