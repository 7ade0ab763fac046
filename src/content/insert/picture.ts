/** A picture for a field: pasted as a file, which composers that take pictures hear, and looked for afterwards. */
import { selectionAt } from './caret.ts';
import { twoFrames } from './settle.ts';

export interface PictureFile {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A composer draws what it took at once; a big picture takes it a moment. */
const PREVIEW_MS = 1_500;

const INIT = { bubbles: true, cancelable: true, composed: true };

/** What a content script has in Firefox alone: the page's own objects, and copies that the page can read. */
interface Firefox {
  wrappedJSObject: typeof globalThis;
  cloneInto<T>(value: T, into: object): T;
}

const { wrappedJSObject: page, cloneInto } = globalThis as unknown as Partial<Firefox>;

/** A file that the page can read: Firefox hides from it those that a content script makes. */
export function fileForPage({ name, type, bytes }: PictureFile): File {
  if (!page || !cloneInto) return new File([bytes], name, { type });
  return new page.File(cloneInto([bytes], page), name, cloneInto({ type }, page));
}

/** A transfer of one file; in Firefox pages see only what is added to an event's own. */
function transferOf(picture: PictureFile): DataTransfer {
  const transfer = new DataTransfer();
  transfer.items.add(fileForPage(picture));
  return transfer;
}

function pasteOf(picture: PictureFile): ClipboardEvent {
  if (!page || !cloneInto) return new ClipboardEvent('paste', { ...INIT, clipboardData: transferOf(picture) });
  const event = new page.ClipboardEvent('paste', cloneInto(INIT, page));
  event.clipboardData?.items.add(fileForPage(picture));
  return event;
}

/** Addresses that a page makes itself; short `data:` ones stand where a picture of the server will come. */
const MADE_HERE = /(^|url\(["']?)(blob:|data:image\/[\w+.-]+;base64,[\w+/]{300})/;

function isPreview(element: Element): boolean {
  if (element.localName === 'canvas') return true;
  return MADE_HERE.test(element.getAttribute(element.localName === 'img' ? 'src' : 'style') ?? '');
}

function showsPreview({ target, addedNodes }: MutationRecord): boolean {
  const added = [...addedNodes].filter((node) => node.nodeType === Node.ELEMENT_NODE) as Element[];
  return isPreview(target as Element) || added.some((node) => [node, ...node.querySelectorAll('*')].some(isPreview));
}

/** Hears until `stop` whether a preview comes, in the document and in the field's shadow root. */
function watchPreviews(field: HTMLElement): { seen: () => Promise<boolean>; stop: () => void } {
  let tell = (): void => {};
  const came = new Promise<true>((resolve) => {
    tell = () => resolve(true);
  });
  const observer = new MutationObserver((records) => records.some(showsPreview) && tell());
  const attributes = { attributes: true, attributeFilter: ['src', 'style'] };
  for (const root of new Set([field.ownerDocument, field.getRootNode()]))
    observer.observe(root, { childList: true, subtree: true, ...attributes });
  const late = (): Promise<false> => new Promise((resolve) => setTimeout(resolve, PREVIEW_MS, false));
  return { seen: () => Promise.race([came, late()]), stop: () => observer.disconnect() };
}

/** True when the picture is seen in the page afterwards. That an editor took the event tells nothing: some take every paste. */
export async function pastePicture(field: HTMLElement, picture: PictureFile): Promise<boolean> {
  const event = pasteOf(picture);
  const caret = selectionAt(field)?.anchorNode;
  const inside = caret && field.contains(caret) ? caret : field;
  const watch = watchPreviews(field);
  (inside.nodeType === Node.ELEMENT_NODE ? inside : (inside.parentElement ?? field)).dispatchEvent(event);
  await twoFrames();
  const taken = event.defaultPrevented && (await watch.seen());
  watch.stop();
  return taken;
}
