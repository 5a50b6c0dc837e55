/** Averages over clusters: near-duplicates count once together (macro average). */

export class Score {
  readonly #clusters = new Map<string, { right: number; all: number }>();

  add(cluster: string, right: boolean): void {
    const known = this.#clusters.get(cluster) ?? { right: 0, all: 0 };
    known.all++;
    if (right) known.right++;
    this.#clusters.set(cluster, known);
  }

  get count(): number {
    let sum = 0;
    for (const { all } of this.#clusters.values()) sum += all;
    return sum;
  }

  /** 0…1, or NaN where nothing was scored. */
  get average(): number {
    let sum = 0;
    for (const { right, all } of this.#clusters.values()) sum += right / all;
    return sum / this.#clusters.size;
  }

  toString(): string {
    return this.#clusters.size === 0
      ? 'none scored'
      : `${(this.average * 100).toFixed(2)} % of ${this.#clusters.size} clusters (${this.count} messages)`;
  }
}
