/** Waiting for the page's own code to have had its turn. */

/** Frames do not come in a hidden tab. */
const NO_FRAME_MS = 60;

export function frame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, NO_FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Two frames: one for the editor to hear, one for it to draw. */
export async function twoFrames(): Promise<void> {
  await frame();
  await frame();
}

/** Slate hears of a selection at most every 100 ms, and pastes at the one it heard of: measured after fast typing. */
const SLATE_HEARS_MS = 120;

/** Once the field's editor has heard where the selection now is. */
export async function selectionHeard(field: HTMLElement): Promise<void> {
  await twoFrames();
  if (field.matches('[data-slate-editor]')) await new Promise((resolve) => setTimeout(resolve, SLATE_HEARS_MS));
}
