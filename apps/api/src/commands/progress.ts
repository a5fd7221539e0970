const EVERY_MS = 200;

/** One line that grows at a terminal; elsewhere only its beginning and end. */
export class Progress {
  readonly #begun = Date.now();
  #shown = 0;
  #count = 0;

  constructor(private readonly label: string) {
    if (!process.stdout.isTTY) process.stdout.write(`${label}\n`);
  }

  add(rows: number): void {
    this.#count += rows;
    if (!process.stdout.isTTY || Date.now() - this.#shown < EVERY_MS) return;
    this.#shown = Date.now();
    process.stdout.write(`\r${this.label}  ${this.#count.toLocaleString('en')}`);
  }

  end(): void {
    const seconds = ((Date.now() - this.#begun) / 1000).toFixed(1);
    const start = process.stdout.isTTY ? '\r' : '';
    process.stdout.write(`${start}${this.label}  ${this.#count.toLocaleString('en')} 行 rows, ${seconds} s\n`);
  }
}
