import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DIVISION_PROBLEMS } from '@doorstep/domain/division-list';
import { DivisionFileFault, readDivisionFile } from '../divisions/division-file.js';
import type { DivisionReport } from '../divisions/import-divisions.js';
import { importDivisions } from '../divisions/import-divisions.js';
import type { House } from '../platform/house.js';
import { inTransaction } from '../platform/operation/run-operation.js';
import { StartRefusal } from '../platform/start-refusal.js';
import type { Command } from './command.js';
import { withHouse } from './open-house.js';
import { say } from './say.js';

const MOST_SHOWN = 20;

/** `CODE FILE`: takes towns and villages from a division list; `--dry-run` only says what would change. */
export const importDivisionsCommand: Command = {
  name: 'import-divisions',
  async run(config, args) {
    const isTrial = args.includes('--dry-run');
    const [code, file] = args.filter((arg) => !arg.startsWith('--'));
    if (!code || !/^\d{6}$/.test(code) || !file) throw usage();
    const lines = await linesOf(file);
    return await withHouse(config, { alone: false }, async (house) => {
      const { rowCount } = await house.database.pool.query('select from district where code = $1', [code]);
      if (rowCount === 0) throw unknownDistrict(code);
      const report = await importInto(house, code, lines, isTrial);
      tell(report, isTrial);
      return report.problems.length > 0 ? 2 : 0;
    });
  },
};

class Trial extends Error {
  constructor(readonly report: DivisionReport) {
    super('A trial is taken back.');
  }
}

/** All of the list in one transaction; a trial is the same work, taken back. */
async function importInto(house: House, code: string, lines: Awaited<ReturnType<typeof readDivisionFile>>, isTrial: boolean): Promise<DivisionReport> {
  try {
    return await inTransaction(house, { kind: 'SYSTEM' }, code, 'division.import', async (act) => {
      const report = await importDivisions(act, lines);
      if (isTrial) throw new Trial(report);
      return report;
    });
  } catch (error) {
    if (error instanceof Trial) return error.report;
    throw error;
  }
}

async function linesOf(file: string): ReturnType<typeof readDivisionFile> {
  const content = await readFile(file).catch(() => {
    throw new StartRefusal(
      { what: `读不到文件 ${file}。`, why: '文件不存在，或没有读取权限。', remedy: '检查路径后再试。' },
      { what: `The file ${file} cannot be read.`, why: 'It does not exist, or may not be read.', remedy: 'Check the path and try again.' },
    );
  });
  try {
    return await readDivisionFile(basename(file), content);
  } catch (error) {
    if (!(error instanceof DivisionFileFault)) throw error;
    throw new StartRefusal(
      { what: `${basename(file)} 不是区划名录。`, why: error.zh, remedy: '列：代码、名称，可加类别、城乡分类代码；或按官方名录的 JSON。' },
      { what: `${basename(file)} is no division list.`, why: error.en, remedy: 'Columns: 代码 (code), 名称 (name), and if known 类别 (kind), 城乡分类代码 (urban-rural code); or JSON as published.' },
    );
  }
}

function tell(report: DivisionReport, isTrial: boolean): void {
  const { added, changed, unchanged, notInList, closed, problems } = report;
  say(`名录中镇街 ${report.towns} 个、村居 ${report.villages} 个。`, `The list has ${report.towns} towns and ${report.villages} villages.`);
  list('新增', 'Added', added.map(({ code, name }) => `${code} ${name}`));
  list('变更', 'Changed', changed.map(({ code, field, from, to }) => `${code} ${field}: ${from ?? '—'} → ${to ?? '—'}`));
  list('平台有而名录无（未改动）', 'On the platform, not in the list (left alone)', notInList.map(({ code, name }) => `${code} ${name}`));
  list('平台已停用而名录仍有（未改动）', 'Closed on the platform, still in the list (left alone)', closed.map(({ code, name }) => `${code} ${name}`));
  list('有误未导入', 'Not taken, with a problem', problems.map(({ line, code, text }) => `第 ${line} 行 line ${line}: ${text}: ${DIVISION_PROBLEMS[code].zh} / ${DIVISION_PROBLEMS[code].en}`));
  say(`未变 ${unchanged} 个。`, `${unchanged} unchanged.`);
  if (isTrial) say('试运行：没有写入。', 'A trial: nothing was written.');
}

function list(zh: string, en: string, rows: readonly string[]): void {
  say(`${zh} ${rows.length}`, `${en}: ${rows.length}`);
  for (const row of rows.slice(0, MOST_SHOWN)) process.stdout.write(`  ${row}\n`);
  if (rows.length > MOST_SHOWN) say(`  …… 另有 ${rows.length - MOST_SHOWN} 个`, `and ${rows.length - MOST_SHOWN} more`);
}

function unknownDistrict(code: string): StartRefusal {
  return new StartRefusal(
    { what: `没有代码为 ${code} 的区。`, why: '区划名录只导入已在用的区。', remedy: `先执行 npm run district -- create ${code} 名称。` },
    { what: `There is no district ${code}.`, why: 'A division list is imported into a district that is served.', remedy: `First: npm run district -- create ${code} NAME.` },
  );
}

function usage(): StartRefusal {
  return new StartRefusal(
    { what: '缺少参数。', why: '需要六位区划代码和名录文件（.json、.csv、.xlsx）。', remedy: 'npm run import-divisions -- 511504 名录.xlsx；只看结果：加 --dry-run' },
    { what: 'Arguments are missing.', why: 'The six-digit code and the file of the list (.json, .csv, .xlsx) are needed.', remedy: 'npm run import-divisions -- 511504 list.xlsx; only to see: add --dry-run' },
  );
}
