/** Every starter map; read only where she asks for one. */
import { cosmetics } from './cosmetics.ts';
import { culture } from './culture.ts';
import { food } from './food.ts';
import { publicService } from './public.ts';
import { retail } from './retail.ts';
import { sport } from './sport.ts';
import type { StarterMap } from './starter.ts';

export const STARTER_MAPS: readonly StarterMap[] = [
  ...food,
  ...cosmetics,
  ...sport,
  ...publicService,
  ...culture,
  ...retail,
];
