/** Fills replies for the person and page in front of her. */
import { useMemo } from 'preact/hooks';
import type { Scene } from '../../core/messages.ts';
import { fillValues, previewBody, renderBody } from '../../core/render.ts';
import type { Rendered } from '../../core/reply.ts';
import { language } from '../../platform/i18n.ts';
import { readSettings } from '../../storage/queries/index.ts';
import { networkName } from '../shared/networks.ts';
import { useLive } from '../shared/useLive.ts';

export interface Rendering {
  /** `filled`: what she typed for the missing variables, by name as written. */
  render: (body: string, filled: Record<string, string>) => Rendered;
  /** The body with what can be filled; gaps stay as `{variable}`. */
  preview: (body: string, filled?: Record<string, string>) => string;
}

const NOWHERE: Scene = { account: null, post: null, network: '', url: '' };

export function useRendering(scene: Scene | null): Rendering {
  const brand = useLive(readSettings, [])?.brand ?? '';
  return useMemo(() => {
    const here = scene ?? NOWHERE;
    const values = fillValues(here, { brand }, networkName(here.network), Date.now(), language());
    return {
      render: (body, filled) => renderBody(body, values, filled),
      preview: (body, filled) => previewBody(body, values, filled),
    };
  }, [scene, brand]);
}
