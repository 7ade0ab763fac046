/** Draws a page again when a site that she taught gets another name. */
import { cloneElement, type JSX, type VNode } from 'preact';
import { listSites } from '../../storage/queries/index.ts';
import { nameTaught } from './networks.ts';
import { useLive } from './useLive.ts';

export function TaughtNames({ page }: { page: VNode }): JSX.Element {
  nameTaught(useLive(listSites, []) ?? []);
  return cloneElement(page, {});
}
