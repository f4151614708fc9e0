/** Collects the values of a statement whose text depends on what is asked. */
export class Values {
  readonly list: unknown[] = [];

  /** The place of a value in the text, with its type. */
  add(value: unknown, type: string): string {
    this.list.push(value);
    return `$${this.list.length}::${type}`;
  }
}
