/** As the `ref` of a field: it has the focus from its first drawing on, and the page does not scroll for it. */
export function takeFocus(field: HTMLElement | null): void {
  field?.focus({ preventScroll: true });
}
