/** Keys inside the bar: arrows and Tab move, digits choose. */
import { digitOf } from '../../core/keys.ts';

/** Moves the focus among the bar's buttons and fields, round and round; false when the key moves nothing. */
export function moveInBar(box: HTMLElement, event: KeyboardEvent): boolean {
  const stops = [...box.querySelectorAll<HTMLElement>('button, input')];
  const at = stops.indexOf(event.target as HTMLElement);
  if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return false;
  const inField = event.target instanceof HTMLInputElement;
  const step = stepOf(event, inField);
  if (step === 0) return false;
  event.preventDefault();
  const rightToLeft = getComputedStyle(box).direction === 'rtl' && event.key !== 'Tab' ? -1 : 1;
  stops.at((at + step * rightToLeft + stops.length) % stops.length)?.focus({ preventScroll: true });
  return true;
}

function stepOf({ key, shiftKey }: KeyboardEvent, inField: boolean): number {
  if (key === 'Tab') return shiftKey ? -1 : 1;
  if (inField) return 0;
  if (key === 'ArrowRight' || key === 'ArrowDown') return 1;
  return key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0;
}

/** Presses what bears the digit in the list that is open; false when nothing does. */
export function chooseByDigit(box: HTMLElement, event: KeyboardEvent): boolean {
  const digit = event.ctrlKey || event.metaKey ? null : digitOf(event);
  const choice = digit && box.querySelector<HTMLElement>(`.below [aria-keyshortcuts="${digit}"]`);
  if (!choice) return false;
  event.preventDefault();
  choice.click();
  return true;
}
