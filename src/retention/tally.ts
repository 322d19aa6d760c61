/** Counts what is alike. */
export class Tally<Row extends object> {
  private readonly counted = new Map<string, { readonly row: Row; records: number }>();

  add(row: Row): void {
    const key = JSON.stringify(row);
    const known = this.counted.get(key);
    if (known) known.records++;
    else this.counted.set(key, { row, records: 1 });
  }

  /** The most first. */
  list(): (Row & { readonly records: number })[] {
    const rows = [...this.counted.values()].map(({ row, records }) => ({ ...row, records }));
    return rows.sort((one, other) => other.records - one.records);
  }
}
