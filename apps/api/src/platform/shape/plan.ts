/** What one request brings to a statement that was compiled before. */
export interface ReadRequest {
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the graph's context knows: the viewer of the admin graph, the database's history of the public one. */
  readonly context: unknown;
}

/** A value of the statement that every request reads anew. */
export class Slot {
  constructor(readonly read: (request: ReadRequest) => unknown) {}
}

interface Note {
  readonly read: (request: ReadRequest) => unknown;
  readonly seen: string;
}

/**
 * What a compilation depended on. The same document with other variables may use the compiled
 * statement only while every noted value is the one that was seen.
 */
export class Plan {
  readonly #notes: Note[] = [];
  text = '';
  parameters: readonly unknown[] = [];
  uses = 0;
  /** Whether the text of the answer is what the executor would make of it: nothing is left to derive, resolve or refuse. */
  isFaithful = true;
  /** Whether PostgreSQL has to see the values before it chooses how to find the rows. */
  isPlannedAnew = false;

  /** `nodes` are the merged selections of the field: with `@skip` another request may merge others. */
  constructor(
    private readonly request: ReadRequest,
    private readonly nodes: readonly object[],
  ) {}

  /** Notes a value that changes the text of the statement and returns it. */
  note<T>(read: (request: ReadRequest) => T, value: T = read(this.request)): T {
    this.#notes.push({ read, seen: JSON.stringify(value ?? null) });
    return value;
  }

  fits(request: ReadRequest, nodes: readonly object[]): boolean {
    if (nodes.length !== this.nodes.length || nodes.some((node, i) => node !== this.nodes[i])) return false;
    return this.#notes.every((note) => JSON.stringify(note.read(request) ?? null) === note.seen);
  }

  valuesFor(request: ReadRequest): unknown[] {
    return this.parameters.map((value) => (value instanceof Slot ? value.read(request) : value));
  }
}
