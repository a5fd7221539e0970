import type { Tier } from './code-lists/division-codes.js';

/** When a supervisor serves; the days of model §4.7. */
export interface TermOfOffice {
  readonly activeFrom?: string | null | undefined;
  readonly termEndsOn?: string | null | undefined;
  readonly endedOn?: string | null | undefined;
}

/** In office on a day: from `activeFrom`, before `termEndsOn` and before `endedOn` (model §4.7). */
export function isInOffice({ activeFrom, termEndsOn, endedOn }: TermOfOffice, day: string): boolean {
  if (!activeFrom || !termEndsOn) return false;
  return activeFrom <= day && day < termEndsOn && (!endedOn || endedOn > day);
}

interface Place {
  readonly townCode?: string | null | undefined;
  readonly villageCode?: string | null | undefined;
}

/** Whether a supervisor's tier and place cover a project: the whole district, the own town or the own village. */
export function coversProject(supervisor: Place & { readonly tier: Tier }, project: Place): boolean {
  switch (supervisor.tier) {
    case 'DISTRICT':
      return true;
    case 'TOWN':
      return Boolean(supervisor.townCode) && supervisor.townCode === project.townCode;
    case 'VILLAGE':
      return Boolean(supervisor.villageCode) && supervisor.villageCode === project.villageCode;
  }
}

/** The issues or demands of an order, as it stores them: one a line. */
export function demandsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The stored form of issues, demands or answers: one a line, without line breaks inside. */
export function oneALine(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(/\s*\n\s*/g, ' ').trim()).join('\n');
}

/** The numbers, from 1, of the demands that have no answer. */
export function unansweredDemands(demands: string, answers: readonly string[]): number[] {
  return demandsOf(demands).flatMap((_, index) => (answers[index]?.trim() ? [] : [index + 1]));
}

/** The number of an order: kind, year and serial within them, such as 整改〔2024〕12号. */
export function orderNumber(kind: 'RECTIFICATION' | 'SUPERVISION', year: number, serial: number): string {
  return `${{ RECTIFICATION: '整改', SUPERVISION: '督办' }[kind]}〔${year}〕${serial}号`;
}
