/**
 * What a content script needs of webextension-polyfill, without its 3 KB gzip in every tab: the build puts it in its
 * place there. MV3 gives promises by itself; only answering a message with one is missing in Chromium.
 */
import type { Browser, Runtime } from 'webextension-polyfill';

type Respond = (response: unknown) => void;
type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;
type NativeListener = (message: unknown, sender: Runtime.MessageSender, respond: Respond) => true | undefined;

/** How the polyfill, at the other end, sends a rejection. */
interface Rejection {
  __mozWebExtensionPolyfillReject__: true;
  message: string;
}

function isRejection(answer: unknown): answer is Rejection {
  return typeof answer === 'object' && answer !== null && '__mozWebExtensionPolyfillReject__' in answer;
}

function rejection(error: unknown): Rejection {
  return { __mozWebExtensionPolyfillReject__: true, message: error instanceof Error ? error.message : String(error) };
}

function withPromises(chrome: Browser): Browser {
  const natives = new WeakMap<Listener, NativeListener>();
  const { runtime } = chrome;
  const onMessage = {
    addListener: (listener: Listener): void => {
      const native: NativeListener = (message, sender, respond) => {
        const answer = listener(message, sender);
        answer?.then(respond, (error) => respond(rejection(error)));
        return answer && true;
      };
      natives.set(listener, native);
      runtime.onMessage.addListener(native as Runtime.OnMessageListenerCallback);
    },
    removeListener: (listener: Listener): void => {
      const native = natives.get(listener);
      if (native) runtime.onMessage.removeListener(native as Runtime.OnMessageListenerCallback);
    },
  };
  return {
    i18n: chrome.i18n,
    storage: chrome.storage,
    runtime: {
      // Asked each time: it goes when the extension does.
      get id() {
        return chrome.runtime?.id;
      },
      getURL: (path: string) => runtime.getURL(path),
      onMessage,
      sendMessage: async (message: unknown) => {
        const answer: unknown = await runtime.sendMessage(message);
        if (isRejection(answer)) throw new Error(answer.message);
        return answer;
      },
    },
  } as unknown as Browser;
}

const global = globalThis as unknown as { browser?: Browser; chrome: Browser };

export default global.browser?.runtime ? global.browser : withPromises(global.chrome);
