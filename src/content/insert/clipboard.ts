/** The clipboard, when the page takes no text: the page's own key then does what we could not. */

/** A copy command whose data we fill in ourselves: needs neither focus nor a selection of ours. */
function copyByCommand(document: Document, text: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  const view = document.defaultView;
  view?.addEventListener('copy', fill, { capture: true });
  document.execCommand('copy');
  view?.removeEventListener('copy', fill, { capture: true });
  return copied;
}

/** False when neither road is open: an insecure page without a recent gesture. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

/** A key of the clipboard as this machine writes it: `Ctrl+V`, `⌘V`. */
export function clipboardKey(letter: 'C' | 'V', { platform }: Navigator): string {
  return /mac|iphone|ipad/i.test(platform) ? `⌘${letter}` : `Ctrl+${letter}`;
}
