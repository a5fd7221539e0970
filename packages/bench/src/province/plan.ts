import type { Statement } from './house.ts';

/** What PostgreSQL says of one execution of a statement. */
export interface Plan {
  /** Pages of 8 KiB touched, in memory or read. */
  readonly buffers: number;
  readonly milliseconds: number;
  readonly lines: readonly string[];
}

interface PlanRow {
  readonly 'QUERY PLAN': string;
}

/** The plans of the reads among these statements, as the same role gets them. */
export async function explain(statements: readonly Statement[]): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  for (const { pool, text, values } of statements) {
    if (!/^\s*(select|with)\b/i.test(text)) continue;
    const { rows } = await pool.query<PlanRow>(`explain (analyze, buffers, timing off) ${text}`, [...values]);
    plans.push(planOf(rows.map((row) => row['QUERY PLAN'])));
  }
  return plans;
}

/** Reads what `explain (analyze, buffers)` printed; what was written to temporary files is not counted. */
export function planOf(lines: readonly string[]): Plan {
  const [top = ''] = lines.filter((line) => line.trim().startsWith('Buffers:'));
  const pages = (kind: string): number => Number(new RegExp(`shared[^,]*\\b${kind}=(\\d+)`).exec(top)?.[1] ?? 0);
  const time = lines.map((line) => /^Execution Time: ([\d.]+) ms/.exec(line.trim())?.[1]).find((found) => found !== undefined);
  return { buffers: pages('hit') + pages('read'), milliseconds: Number(time ?? 0), lines };
}

/** How the plan reaches its tables: which index or scan, each once. */
export function scansOf({ lines }: Plan): readonly string[] {
  const found = lines.flatMap((line) => {
    const index = /(?:Index(?: Only)? Scan|Bitmap Index Scan).*? (?:using|on) (\w+)/.exec(line);
    if (index) return [index[1] ?? ''];
    const whole = /Seq Scan on (\w+)/.exec(line);
    return whole ? [`all of ${whole[1] ?? ''}`] : [];
  });
  return [...new Set(found)];
}
