/** Tells the person at the terminal, Chinese first. */
export function say(zh, en) {
  process.stdout.write(`${zh}  ${en}\n`);
}

/** Ends with what is wrong, why and what to do, in both languages. */
export class Refusal extends Error {
  constructor(zh, en) {
    super(`✗ ${zh.what}\n  原因：${zh.why}\n  处理：${zh.remedy}\n\n✗ ${en.what}\n  Why: ${en.why}\n  What to do: ${en.remedy}`);
  }
}
