import type { VillageKind } from './code-lists/division-codes.js';

/** Levels of a division code by the number of its digits. A code is the prefix of the codes below it. */
export const DIVISION_LEVELS = { DISTRICT: 6, TOWN: 9, VILLAGE: 12, GRID: 15 } as const;
export type DivisionLevel = keyof typeof DIVISION_LEVELS;

const LEVELS: readonly DivisionLevel[] = ['DISTRICT', 'TOWN', 'VILLAGE', 'GRID'];

/** The level of a code; undefined for what is no division code. */
export function divisionLevelOf(code: string): DivisionLevel | undefined {
  return /^\d+$/.test(code) ? LEVELS.find((level) => DIVISION_LEVELS[level] === code.length) : undefined;
}

/** Whether a code lies in a scope: equal to it or below it. '' is every place of the district. */
export function isWithin(code: string, scopeCode: string): boolean {
  return code.startsWith(scopeCode);
}

/** The code of a higher level; undefined when the code is shorter than that. */
export function cutTo(code: string, level: DivisionLevel): string | undefined {
  return code.length >= DIVISION_LEVELS[level] ? code.slice(0, DIVISION_LEVELS[level]) : undefined;
}

/** The code one level up; undefined for a district. */
export function parentCodeOf(code: string): string | undefined {
  const level = divisionLevelOf(code);
  const parent = level && LEVELS[LEVELS.indexOf(level) - 1];
  return parent && cutTo(code, parent);
}

/** A 12-digit code of a statistical division list, cut to 6 digits for a district and 9 for a town. */
export function fromListCode(listCode: string): string | undefined {
  if (!/^\d{12}$/.test(listCode)) return undefined;
  if (listCode.endsWith('000000')) return listCode.slice(0, 6);
  return listCode.endsWith('000') ? listCode.slice(0, 9) : listCode;
}

/** Kind of a village by the last three digits of its code: below 200 communities, below 400 villages. */
export function villageKindOf(villageCode: string): VillageKind {
  const serial = Number(villageCode.slice(-3));
  if (serial < 200) return 'COMMUNITY';
  return serial < 400 ? 'VILLAGE' : 'OTHER';
}
