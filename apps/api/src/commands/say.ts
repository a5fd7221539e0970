/** Tells the person at the terminal, Chinese first. */
export function say(zh: string, en: string): void {
  process.stdout.write(`${zh}  ${en}\n`);
}
