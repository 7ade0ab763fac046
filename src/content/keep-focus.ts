/** A click on our buttons leaves the focus where it was in the page; our fields need it. */
export function keepFocus(event: MouseEvent): void {
  if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
}
