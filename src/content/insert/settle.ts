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
