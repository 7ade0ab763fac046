/** Pages whose fields do what fields should not, served on this machine so that the built extension runs in them. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const editable =
  '<div id="field" contenteditable="true" role="textbox" aria-label="Your reply" style="min-height:60px"></div>';
const area = '<textarea id="field" aria-label="Your reply" rows="4" cols="60"></textarea>';

/** A paste that the page takes and does something with. */
const onPaste = (body: string): string => `${editable}<script>
  const field = document.getElementById('field');
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    ${body}
  });
</script>`;

const PAGES: Record<string, string> = {
  plain: `${area}<button id="other">Elsewhere</button>`,
  swallow: onPaste(''),
  double: onPaste('field.append(text, text);'),
  late: onPaste('setTimeout(() => field.append(text), 120);'),
  limit: area.replace('id=', 'maxlength="20" id='),
  // Takes less than others of its network do.
  server: `<meta name="most-characters" content="12">${area}<button id="other">Elsewhere</button>`,
  secrets: `<input id="password" type="password" name="message">
    <input id="shown" type="text" name="comment" autocomplete="current-password">
    <textarea id="code" name="otp"></textarea><input id="card" name="message" autocomplete="cc-number">`,
  // What Radix and focus-trap do: whatever takes the focus outside gives it back.
  trap: `<div role="dialog" id="dialog">${area}</div><script>
    const dialog = document.getElementById('dialog');
    const back = (event) => { if (!dialog.contains(event.target)) document.getElementById('field').focus(); };
    document.addEventListener('focusin', back);
    document.addEventListener('focusout', ({ relatedTarget: to }) => {
      if (to && !dialog.contains(to)) document.getElementById('field').focus();
    });
  </script>`,
  // A box that closes when the focus leaves it, as comment boxes do.
  shy: `<div id="box">${area}</div><script>
    document.getElementById('box').addEventListener('focusout', () => document.getElementById('field').remove());
  </script>`,
};

export async function serveHostile(): Promise<{ at(page: string): string; close(): void }> {
  const server = createServer(({ url }, response) => {
    const body = PAGES[(url ?? '').slice(1)];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Fields</title><body>${body ?? ''}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { at: (page) => `http://localhost:${port}/${page}`, close: () => server.close() };
}
