/** Heights of the rows of a long list, guessed until they are measured, and the distances that follow from them. */

const GUESS = 140;

export class Heights {
  private readonly heights: number[] = [];
  private readonly tops: number[] = [0];

  constructor(count: number) {
    this.growTo(count);
  }

  get count(): number {
    return this.heights.length;
  }

  growTo(count: number): void {
    const from = this.count;
    while (this.count < count) this.heights.push(GUESS);
    this.sumFrom(from);
  }

  /** Makes room for that many rows at the top. */
  insert(count: number): void {
    this.heights.unshift(...Array<number>(count).fill(GUESS));
    this.sumFrom(0);
  }

  /** Keeps a measured height; tells by how much it differs from before. */
  set(index: number, height: number): number {
    const change = height - (this.heights[index] ?? GUESS);
    if (change === 0) return 0;
    this.heights[index] = height;
    this.sumFrom(index);
    return change;
  }

  /** Distance from the top of the list, in pixels. */
  top(index: number): number {
    return this.tops[index] ?? 0;
  }

  /** The row that lies at a distance from the top. */
  indexAt(distance: number): number {
    let low = 0;
    let high = Math.max(0, this.count - 1);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.top(middle) <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private sumFrom(from: number): void {
    for (let index = from; index < this.count; index++) {
      this.tops[index + 1] = this.top(index) + (this.heights[index] ?? GUESS);
    }
  }
}
