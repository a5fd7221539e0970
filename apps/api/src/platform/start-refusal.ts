/** One language's words for a refusal: what is wrong, why it matters, what to do. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/** The process cannot start or go on, and the person at the terminal can do something about it. */
export class StartRefusal extends Error {
  constructor(
    readonly zh: Explanation,
    readonly en: Explanation,
    options?: ErrorOptions,
  ) {
    super(en.what, options);
    this.name = 'StartRefusal';
  }

  /** The words for the terminal, Chinese first. */
  get text(): string {
    return [
      `✗ ${this.zh.what}`,
      `  原因：${this.zh.why}`,
      `  处理：${this.zh.remedy}`,
      '',
      `✗ ${this.en.what}`,
      `  Why: ${this.en.why}`,
      `  What to do: ${this.en.remedy}`,
    ].join('\n');
  }
}
