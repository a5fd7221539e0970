const EVERY_MS = 200;
const BAR_WIDTH = 24;

/** One line that grows at a terminal, with a bar where the number of rows is known; elsewhere only its beginning and end. */
export class Progress {
  readonly #begun = Date.now();
  #shown = 0;
  #count = 0;

  /** @param total rows that are to come, as far as known */
  constructor(
    private readonly label: string,
    private readonly total?: number,
  ) {
    if (!process.stdout.isTTY) process.stdout.write(`${label}\n`);
  }

  add(rows: number): void {
    this.#count += rows;
    if (!process.stdout.isTTY || Date.now() - this.#shown < EVERY_MS) return;
    this.#shown = Date.now();
    process.stdout.write(`\r${this.label}  ${this.#bar()}${this.#count.toLocaleString('en')}`);
  }

  end(): void {
    const seconds = ((Date.now() - this.#begun) / 1000).toFixed(1);
    const start = process.stdout.isTTY ? '\r\u001b[K' : '';
    process.stdout.write(`${start}${this.label}  ${this.#count.toLocaleString('en')} 行 rows, ${seconds} s\n`);
  }

  #bar(): string {
    if (this.total === undefined) return '';
    const share = Math.min(1, this.#count / this.total);
    const full = Math.round(share * BAR_WIDTH);
    return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${String(Math.floor(share * 100)).padStart(3)} %  `;
  }
}
