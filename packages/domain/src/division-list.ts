import type { TownKind, UrbanRuralCode, VillageKind } from './code-lists/division-codes.js';
import { TOWN_KINDS, URBAN_RURAL_CODES } from './code-lists/division-codes.js';
import { isCodeOf } from './code-lists/label.js';
import { divisionLevelOf, fromListCode, villageKindOf } from './division-code.js';

/** One line of a division list, as a file has it. */
export interface DivisionLine {
  /** Where it stands in the file, for the report. */
  readonly line: number;
  /** 6, 9 or 12 digits; of 12 digits the padding zeros of the upper levels are cut. */
  readonly code: string;
  readonly name: string;
  readonly townKind?: string | undefined;
  readonly urbanRuralCode?: string | undefined;
}

export interface ListedTown {
  readonly code: string;
  readonly name: string;
  readonly kind: TownKind;
}

export interface ListedVillage {
  readonly code: string;
  readonly name: string;
  readonly kind: VillageKind;
  /** Null where the list lacks it. */
  readonly urbanRuralCode: UrbanRuralCode | null;
}

export interface DivisionList {
  readonly towns: readonly ListedTown[];
  readonly villages: readonly ListedVillage[];
}

export const DIVISION_PROBLEMS = {
  CODE_INVALID: { zh: '代码须为 6、9 或 12 位区划代码', en: 'The code must be a division code of 6, 9 or 12 digits' },
  CODE_TWICE: { zh: '代码在本表中重复', en: 'The code stands in the list twice' },
  OTHER_DISTRICT: { zh: '代码不属于本区', en: 'The code belongs to another district' },
  TOWN_MISSING: { zh: '所属镇街既不在本表,也不在平台', en: 'Its town is neither in the list nor on the platform' },
  NAME_INVALID: { zh: '名称不能为空,至多 60 个字', en: 'The name must not be empty and has at most 60 characters' },
  TOWN_KIND_UNKNOWN: { zh: '看不出是镇、乡还是街道,请在类别列写明', en: 'Whether it is a town, a township or a street cannot be told; say it in the column of the kind' },
  URBAN_RURAL_INVALID: { zh: '城乡分类代码须为 111、112、121、122、123、210 或 220', en: 'The urban-rural code must be 111, 112, 121, 122, 123, 210 or 220' },
} as const;
export type DivisionProblemCode = keyof typeof DIVISION_PROBLEMS;

export interface DivisionProblem {
  readonly line: number;
  readonly code: DivisionProblemCode;
  readonly text: string;
}

const LONGEST_NAME = 60;
const TOWN_ENDINGS: readonly (readonly [string, TownKind])[] = [
  ['街道', 'STREET'],
  ['街道办事处', 'STREET'],
  ['镇', 'TOWN'],
  ['乡', 'TOWNSHIP'],
];

/** The everyday name of a village: a statistical list names its committee. */
export function shortVillageName(listed: string): string {
  return listed.replace(/(?:村民委员会|居民委员会|居委会)$/u, '').replace(/村委会$/u, '村') || listed;
}

/** Kind of a town by the end of its name; undefined where the name does not say. */
export function townKindOf(name: string): TownKind | undefined {
  return TOWN_ENDINGS.find(([ending]) => name.endsWith(ending))?.[1];
}

/**
 * Reads a division list: every line is judged, a line with a problem is left out.
 *
 * @param districtCode six digits; the line of the district itself is passed over
 * @param knownTowns nine-digit codes of towns that the platform has already
 */
export function readDivisionList(
  districtCode: string,
  lines: readonly DivisionLine[],
  knownTowns: ReadonlySet<string> = new Set(),
): { readonly list: DivisionList; readonly problems: readonly DivisionProblem[] } {
  const towns = new Map<string, ListedTown>();
  const villages = new Map<string, ListedVillage>();
  const problems: DivisionProblem[] = [];
  const townOf = new Set([...knownTowns, ...lines.map(codeOf).filter((code) => code.length === 9)]);
  for (const line of lines) {
    const code = codeOf(line);
    const level = divisionLevelOf(code);
    const name = line.name.trim();
    const note = (problem: DivisionProblemCode): void => void problems.push({ line: line.line, code: problem, text: `${line.code} ${name}`.trim() });
    if (level === undefined || level === 'GRID') note('CODE_INVALID');
    else if (!code.startsWith(districtCode)) note('OTHER_DISTRICT');
    else if (level === 'DISTRICT') continue;
    else if (name === '' || [...name].length > LONGEST_NAME) note('NAME_INVALID');
    else if (towns.has(code) || villages.has(code)) note('CODE_TWICE');
    else if (level === 'TOWN') {
      const given = line.townKind?.trim();
      const kind = given ? kindNamed(given) : townKindOf(name);
      if (kind) towns.set(code, { code, name, kind });
      else note('TOWN_KIND_UNKNOWN');
    } else {
      const urbanRuralCode = line.urbanRuralCode?.trim() || null;
      if (!townOf.has(code.slice(0, 9))) note('TOWN_MISSING');
      else if (urbanRuralCode !== null && !isCodeOf(URBAN_RURAL_CODES, urbanRuralCode)) note('URBAN_RURAL_INVALID');
      else villages.set(code, { code, name: shortVillageName(name), kind: villageKindOf(code), urbanRuralCode });
    }
  }
  return { list: { towns: [...towns.values()], villages: [...villages.values()] }, problems };
}

function codeOf({ code }: DivisionLine): string {
  const digits = code.trim();
  return fromListCode(digits) ?? digits;
}

/** A kind by its code, its Chinese or its English word; division lists call a street a subdistrict. */
function kindNamed(word: string): TownKind | undefined {
  if (word.toLowerCase() === 'subdistrict') return 'STREET';
  const found = Object.entries(TOWN_KINDS).find(([code, { zh, en }]) => [code, zh, en].some((known) => known.toLowerCase() === word.toLowerCase()));
  return found?.[0] as TownKind | undefined;
}
