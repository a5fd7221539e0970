import type { Config } from '../platform/config.js';

/** One thing that can be asked of the program at the terminal. */
export interface Command {
  readonly name: string;
  /** Returns the exit code. */
  run(config: Config, args: readonly string[]): Promise<number>;
}
