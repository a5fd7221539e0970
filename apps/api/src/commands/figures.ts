import { writeFile } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import { DATA_SETS } from '@doorstep/demonstration/data-sets';
import { phraseOf } from '@doorstep/domain/phrases/phrase';
import type { PhraseSteps } from '@doorstep/domain/phrases/phrase-steps';
import { phraseStepsOf } from '../reports/phrase-steps-of.js';
import { computeFigures } from '../reports/compute-figures.js';
import type { ComputedFigure, FigureDistrict } from '../reports/compute-figures.js';
import type { SaidFigure } from '../reports/figure-slots.js';
import { reportSlots } from '../reports/figure-slots.js';
import { D0_FIGURES } from '../reports/figure-lists/d0-figures.js';
import { D1_FIGURES } from '../reports/figure-lists/d1-figures.js';
import { D2_FIGURES } from '../reports/figure-lists/d2-figures.js';
import { D3_FIGURES } from '../reports/figure-lists/d3-figures.js';
import type { House } from '../platform/house.js';
import { StartRefusal } from '../platform/start-refusal.js';
import type { Command } from './command.js';
import { withHouse } from './open-house.js';

/** What is said of a demonstration district beside, or instead of, the slots of the report. */
const LISTS: Readonly<Record<string, readonly SaidFigure[]>> = { D0: D0_FIGURES, D1: D1_FIGURES, D2: D2_FIGURES, D3: D3_FIGURES };

/** The figures of a data set by its name, or of any district: the slots of the report on the day. */
export function figuresOf(name: string, today: string): SaidFigure[] {
  const slots = name === 'D0' || !LISTS[name] ? reportSlots(today) : [];
  return [...slots, ...(LISTS[name] ?? [])];
}

/** A figure as a file holds it: counts are numbers; rates, ratios, money and words are text. */
export interface PrintedFigure {
  readonly slot?: string;
  readonly key: string;
  readonly value: number | string | null;
  readonly numerator?: number | string;
  readonly denominator?: number | string;
  readonly phrase: string | null;
}

/** `D0` or a district's code: prints the figures of its report with rule, phrase and time; `--json FILE` writes them, too. */
export const figures: Command = {
  name: 'figures',
  async run(config, args) {
    const [name = 'D0'] = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--json');
    const file = args.includes('--json') ? args[args.indexOf('--json') + 1] : undefined;
    await withHouse(config, { alone: false }, async (house) => {
      const printed = await printFigures(house, name);
      if (file) await writeFile(file, `${JSON.stringify(printed, null, 1)}\n`);
    });
    return 0;
  },
};

async function printFigures(house: House, name: string): Promise<PrintedFigure[]> {
  const district = await districtOf(house, DATA_SETS.find(({ key }) => key === name)?.district.code ?? name);
  const said = figuresOf(name, district.today);
  const steps = await phraseStepsOf(house.database, district);
  process.stdout.write(`\n${district.code} ${district.name}  ${district.today}\n\n`);
  const printed: PrintedFigure[] = [];
  for (const one of said) {
    const from = performance.now();
    const [computed] = await computeFigures(house.database.kysely as unknown as Kysely<never>, district, [one.figure]);
    const time = performance.now() - from;
    const figure = printedFigure(one, computed as ComputedFigure, steps);
    printed.push(figure);
    process.stdout.write(`${lineOf(one, figure, time)}\n`);
  }
  return printed;
}

/** The figure with its words: a phrase that would be untrue is left out. */
export function printedFigure({ slot, figure, rule, style, unit }: SaidFigure, computed: ComputedFigure, steps?: PhraseSteps): PrintedFigure {
  const { indicator, value, numerator, denominator } = computed;
  const isCount = indicator.kind === 'COUNT' || indicator.kind === 'SUM' || indicator.kind === 'MAXIMUM';
  const number = (text: string, isMoney: boolean): number | string => (isMoney ? text : Number(text));
  const answer = phraseOf({ value, rule, style, unit, ...(steps ? { steps } : {}) });
  return {
    ...(slot ? { slot } : {}),
    key: figure.key,
    value: value !== null && isCount ? Number(value) : value,
    ...(numerator === null ? {} : { numerator: number(numerator, indicator.numerator.isMoney) }),
    ...(denominator === null ? {} : { denominator: number(denominator, indicator.denominator?.isMoney ?? false) }),
    phrase: 'text' in answer ? answer.text : null,
  };
}

const WIDE = /[⺀-鿿＀-￯]/gu;
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(1, width - text.length - (text.match(WIDE)?.length ?? 0)));

function lineOf({ rule, figure: { key: _key, ...scope } }: SaidFigure, { slot = '', key, value, numerator, denominator, phrase }: PrintedFigure, time: number): string {
  const parts = numerator === undefined ? '' : ` (${numerator}/${denominator})`;
  return `${padded(slot, 5)}${padded(key, 26)}${padded(`${value ?? '–'}${parts}`, 32)}${padded(rule, 10)}${padded(phrase ?? '–', 16)}${padded(`${time.toFixed(0)} ms`, 9)}${JSON.stringify(scope)}`;
}

async function districtOf({ database }: House, code: string): Promise<FigureDistrict & { readonly name: string }> {
  const { rows } = await database.pool.query<{ code: string; name: string; today: string }>('select code, name, today::text as today from published.district where code = $1', [code]);
  const [found] = rows;
  if (found) return found;
  const set = DATA_SETS.find(({ district }) => district.code === code)?.key;
  throw new StartRefusal(
    { what: `没有区 ${code}。`, why: '还没有载入或建立。', remedy: set ? `npm run data -- load ${set}` : '请核对区划代码,或用 D0、D1、D2、D3。' },
    { what: `There is no district ${code}.`, why: 'It is not loaded or made yet.', remedy: set ? `npm run data -- load ${set}` : 'Check the code, or use D0, D1, D2 or D3.' },
  );
}
