import type { CodeMembers } from '../graph/enums.js';
import { labelsOf } from '../graph/enums.js';
import type { RegisterColumn } from './column.js';
import type { Register } from './register.js';

/** A column of the register as a spreadsheet has it. */
export interface SheetColumn {
  readonly key: string;
  readonly column: RegisterColumn<unknown>;
  /** The heading; a star marks what must be filled. */
  readonly heading: string;
}

const STAR = '*';

/** The columns that a spreadsheet fills, in the order of the form. */
export function sheetColumns({ columns }: Register): readonly SheetColumn[] {
  return [...columns].flatMap(([key, column]) =>
    column.isReadOnly || column.holdsFiles ? [] : [{ key, column, heading: `${headingOf(column)}${isMust(column) ? STAR : ''}` }],
  );
}

/** Whether a cell must be filled; a column that starts with a value may be left empty. */
export function isMust(column: RegisterColumn<unknown>): boolean {
  return column.isRequired && column.initial === undefined && !column.isList;
}

/** Every heading by which a column is known. */
export function headingsOf(column: RegisterColumn<unknown>): string[] {
  return [headingOf(column), column.zh, column.en];
}

function headingOf({ zh, unit }: RegisterColumn<unknown>): string {
  return unit ? `${zh}(${unit.zh})` : zh;
}

/** What the words of a code list are, code by code. */
export function wordsOf(members: CodeMembers | undefined): readonly { readonly code: string; readonly zh: string; readonly en: string }[] {
  return Object.entries(members ? labelsOf(members) : {}).map(([code, { zh, en }]) => ({ code, zh, en }));
}

/** How a cell is to be filled, in the words of the note at its heading. */
export function noteOf(column: RegisterColumn<unknown>): string {
  const lines = [isMust(column) ? '必填。' : '可不填。', FILLED[column.kind](column)];
  if (column.isSealed) lines.push('个人信息,加密保存;修改时留空即保持不变。');
  return lines.filter((line) => line !== '').join('\n');
}

const FILLED: Readonly<Record<RegisterColumn<unknown>['kind'], (column: RegisterColumn<unknown>) => string>> = {
  text: ({ input }) => (input.hint.max ? `文字,至多 ${input.hint.max} 字。` : '文字。'),
  longText: ({ input }) => `文字,至多 ${input.hint.max ?? ''} 字。`,
  texts: () => '可填多项,用、隔开。',
  int: ({ range }) => `整数${range ? `,${range[0]} 至 ${range[1]}` : ''}。`,
  decimal: () => '数字,至多 4 位小数。',
  money: () => '金额,单位元,至多两位小数。',
  percent: () => '百分数,0 至 100,至多两位小数。',
  date: () => '日期,如 2024-11-15。',
  instant: () => '时间,如 2024-11-15 09:30。',
  flag: ({ initial }) => `是 或 否;不填为${initial === true ? '是' : '否'}。`,
  choice: ({ members }) => `从下拉中选择:${wordsOf(members).map(({ zh }) => zh).join('、')}。`,
  choices: ({ members }) => `可填多项,用、隔开:${wordsOf(members).map(({ zh }) => zh).join('、')}。`,
  reference: () => '从下拉中选择,或填写代码、编号或完整名称。',
  references: () => '可填多项,用、隔开;填写代码、编号或完整名称。',
  file: () => '',
  files: () => '',
};
