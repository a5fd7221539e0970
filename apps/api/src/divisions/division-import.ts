import type { DivisionLine, DivisionProblem, DivisionProblemCode } from '@doorstep/domain/division-list';
import { DIVISION_PROBLEMS, readDivisionList } from '@doorstep/domain/division-list';
import { fromListCode } from '@doorstep/domain/division-code';
import type { ImportColumn, ImportLine, ImportTarget, JudgedRow, RowProblem } from '../platform/imports/import-target.js';
import type { Act } from '../platform/operation/act.js';
import type { Cell } from '../platform/register/register-cells.js';
import { HEADINGS } from './division-file.js';
import { reportOfDivisions } from './division-report.js';
import { differences, importDivisions } from './import-divisions.js';
import { Town } from './town.entity.js';
import { Village } from './village.entity.js';

type Key = keyof typeof HEADINGS;

const ENGLISH: Readonly<Record<Key, string>> = { code: 'Code', name: 'Name', townKind: 'Kind', urbanRuralCode: 'Urban-rural code' };
const BLAMED: Readonly<Partial<Record<DivisionProblemCode, Key>>> = {
  CODE_INVALID: 'code',
  CODE_TWICE: 'code',
  OTHER_DISTRICT: 'code',
  TOWN_MISSING: 'code',
  NAME_INVALID: 'name',
  TOWN_KIND_UNKNOWN: 'townKind',
  URBAN_RURAL_INVALID: 'urbanRuralCode',
};

/** A district's list of towns and villages as a file of the console. Its lines hang on each other, so it is taken in one piece. */
export const divisionImport: ImportTarget = {
  name: 'Division',
  zh: '区划名录',
  en: 'Division list',
  move: 'settings.change',
  columns: (Object.keys(HEADINGS) as Key[]).map((key): ImportColumn => ({
    key,
    heading: HEADINGS[key][0] ?? key,
    headingEn: ENGLISH[key],
    names: [...HEADINGS[key], ENGLISH[key]],
    isMust: key === 'code' || key === 'name',
    isSealed: false,
  })),
  hasTemplate: false,
  offeredOn: ['Village'],
  mostRows: 20_000,
  isWhole: true,
  judge,
  async write(act, lines) {
    const report = await importDivisions(act, lines.map(lineOf));
    const added = new Set(report.added.map(({ code }) => code));
    const changed = new Set(report.changed.map(({ code }) => code));
    const problems = byLine(report.problems);
    const rows = lines.map((line) => {
      const code = codeOf(lineOf(line));
      const effect = added.has(code) ? ('INSERT' as const) : changed.has(code) ? ('UPDATE' as const) : ('UNCHANGED' as const);
      return { rowNo: line.rowNo, effect, targetId: null, problems: (problems.get(line.rowNo) ?? []).map((problem) => problemOf(problem, line)) };
    });
    return { rows, report: reportOfDivisions(report) };
  },
};

async function judge(act: Act, lines: readonly ImportLine[]): Promise<JudgedRow[]> {
  const here = { districtCode: act.districtCode, voidedAt: null };
  const towns = new Map((await act.em.find(Town, here)).map((town) => [town.code, town]));
  const villages = new Map((await act.em.find(Village, here)).map((village) => [village.code, village]));
  const { list, problems } = readDivisionList(act.districtCode, lines.map(lineOf), new Set(towns.keys()));
  const wrong = byLine(problems);
  const listed = new Map([...list.towns, ...list.villages].map((place) => [place.code, place]));
  return lines.map((line): JudgedRow => {
    const code = codeOf(lineOf(line));
    const known = towns.get(code) ?? villages.get(code);
    const place = listed.get(code);
    const isSame = !place || (known !== undefined && differences(known, place).length === 0);
    return {
      rowNo: line.rowNo,
      problems: (wrong.get(line.rowNo) ?? []).map((problem) => problemOf(problem, line)),
      key: null,
      effect: isSame ? 'UNCHANGED' : known ? 'UPDATE' : 'INSERT',
    };
  });
}

function lineOf({ rowNo, cells }: ImportLine): DivisionLine {
  const text = (key: Key): string => textOf(cells.get(key) ?? null);
  return { line: rowNo, code: text('code'), name: text('name'), townKind: text('townKind'), urbanRuralCode: text('urbanRuralCode') };
}

/** The apostrophe that keeps a code a text in a CSV file is no part of it. */
function textOf(cell: Cell): string {
  return cell === null || cell instanceof Date ? '' : String(cell).trim().replace(/^'(?=\d)/, '');
}

function codeOf({ code }: DivisionLine): string {
  return fromListCode(code.trim()) ?? code.trim();
}

function byLine(problems: readonly DivisionProblem[]): ReadonlyMap<number, readonly DivisionProblem[]> {
  return Map.groupBy(problems, ({ line }) => line);
}

function problemOf({ code }: DivisionProblem, { cells }: ImportLine): RowProblem {
  const { zh, en } = DIVISION_PROBLEMS[code];
  const key = BLAMED[code];
  return { column: key && cells.has(key) ? key : null, code: 'GUARD', params: { zh: `${zh}。`, en: `${en}.` } };
}
