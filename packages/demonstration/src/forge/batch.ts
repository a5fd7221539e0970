/** One row as the database takes it: snake_case columns; arrays and JSON values as such, sealed values as `seal` gives them. */
export type Row = Record<string, unknown>;

/** Rows of one table, all with the same columns; batches come in an order in which foreign keys hold. */
export interface Batch {
  readonly table: string;
  readonly rows: Row[];
}

const BATCH_ROWS = 1000;

/** Cuts rows into batches. */
export function* batches(table: string, rows: Iterable<Row>): Generator<Batch> {
  let open: Row[] = [];
  for (const row of rows) {
    open.push(row);
    if (open.length === BATCH_ROWS) {
      yield { table, rows: open };
      open = [];
    }
  }
  if (open.length > 0) yield { table, rows: open };
}

/** Rows of several tables that are written together, kept apart until the batch is cut. */
export class Tables {
  readonly #rows = new Map<string, Row[]>();

  /** @param tables in the order in which their batches are to come */
  constructor(...tables: readonly string[]) {
    for (const table of tables) this.#rows.set(table, []);
  }

  add(table: string, row: Row): void {
    const rows = this.#rows.get(table);
    if (!rows) throw new RangeError(`table ${table} is not announced`);
    rows.push(row);
  }

  /** Gives everything away once a table has a full batch; called after each row's children, so references hold. */
  *overflow(): Generator<Batch> {
    for (const rows of this.#rows.values()) if (rows.length >= BATCH_ROWS) return yield* this.batches();
  }

  *batches(): Generator<Batch> {
    for (const [table, rows] of this.#rows) {
      this.#rows.set(table, []);
      yield* batches(table, rows);
    }
  }
}
