/** Brand spaces, in the order she made them. */
import type { BrandSpace } from '../../core/brand.ts';
import { db } from '../db.ts';
import { readable } from '../shapes.ts';

export async function listBrands(): Promise<BrandSpace[]> {
  return readable('brands', await db.brands.toArray()).sort((one, other) => one.createdAt - other.createdAt);
}
