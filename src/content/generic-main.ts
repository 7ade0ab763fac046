/**
 * The script of the generic reader: runs before the content script on sites that no declaration knows, and where a
 * network's own reader fails. It only leaves what `src/networks/recognise.ts` looks for.
 */
import { createGenericReader } from '../networks/generic.ts';
import { structureOf } from '../networks/structure.ts';

globalThis.vigieGeneric = createGenericReader;
globalThis.vigieStructure = structureOf;
