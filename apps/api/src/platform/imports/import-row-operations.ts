import type { InputFields, ValuesOf } from '../graph/input.js';
import { field, inputOf } from '../graph/input.js';
import { ImportJob, ImportRow } from '../import-job.entity.js';
import type { Act } from '../operation/act.js';
import type { Concept } from '../operation/concept.js';
import { loadForChange } from '../operation/load.js';
import type { Operation } from '../operation/operation.js';
import { capital } from '../operation/operation.js';
import { importConcept, requireImporter, subjectOfImport } from './import-policy.js';
import type { StagedRow } from './import-rows.js';
import { RECOUNT } from './import-rows.js';
import type { ImportTarget } from './import-target.js';
import { judgeBatch, KEEP } from './judge-rows.js';
import type { StagedCell } from './staged-cell.js';
import { stagedCell } from './staged-cell.js';

type Targets = () => ReadonlyMap<string, ImportTarget>;

export const importRowConcept: Concept<ImportRow> = {
  name: 'importRow',
  idKind: 'imr',
  entity: ImportRow,
  reading: 'IMPORT',
  subjectOf: (row, act) => subjectOfImport(act, row.createdBy ?? null),
};

/** A change of one row before it is written; the row, and those that share its key, are then judged anew. */
function operation<Fields extends InputFields>(
  targets: Targets,
  name: string,
  label: { readonly zh: string; readonly en: string },
  input: Fields,
  change: (act: Act, row: ImportRow, values: ValuesOf<Fields>, job: ImportJob) => void,
): Operation {
  const fields = { id: field.id(importRowConcept.idKind, '编号', 'Id'), version: field.version(), ...input };
  return {
    name,
    ...label,
    move: 'import.apply',
    concept: importRowConcept.name,
    input: inputOf(`${capital(name)}Input`, label.zh, label.en, fields) as never,
    async run(act, values) {
      const given = values as ValuesOf<Fields> & { id: string; version: number };
      const row = await loadForChange(act, importRowConcept, given.id, given.version);
      const job = await act.em.findOneOrFail(ImportJob, { id: row.jobId });
      const target = targets().get(job.register) ?? act.stop('NOT_FOUND');
      await requireImporter(act, target, await importConcept.subjectOf(job, act));
      if (job.state !== 'CHECKED' || row.state === 'WRITTEN') act.stop('WRONG_STATE', [], { state: importConcept.machine?.states[job.state]?.zh ?? job.state });
      if (job.run) act.stop('GUARD', [], { zh: '正在处理,请稍候或先停止。', en: 'It is being worked on; wait, or stop it first.' });
      const former = row.keyHash;
      change(act, row, given, job);
      act.settle();
      row.updatedAt = new Date();
      await act.flush();
      await judgeAnew(act, target, job, row, former);
      act.audit.about(importRowConcept.name, row.id);
      return row.id;
    },
  };
}

const SHARING = `
select id, row_no as "rowNo", cells from import_row
where job_id = ? and state in ('STAGED', 'ACCEPTED', 'REFUSED') and (id = ? or key_hash = any(?::text[])) order by row_no limit 500`;
const ALL = `select id, row_no as "rowNo", cells from import_row where job_id = ? and state in ('STAGED', 'ACCEPTED', 'REFUSED') order by row_no`;

/** The row itself, and the rows that its old and its new key are shared with. */
async function judgeAnew(act: Act, target: ImportTarget, { id, columns }: ImportJob, row: ImportRow, former: string | null | undefined): Promise<void> {
  const judge = async (rows: readonly StagedRow[]): Promise<readonly (string | null)[]> => {
    const judged = await judgeBatch(act, target, { id, columns }, rows);
    await act.em.execute(KEEP, [JSON.stringify(judged), id]);
    return judged.filter(({ rowNo }) => rowNo === row.rowNo).map(({ hash }) => hash);
  };
  if (target.isWhole) await judge(await act.em.execute<StagedRow[]>(ALL, [id]));
  else {
    const [own] = await judge(await act.em.execute<StagedRow[]>(SHARING, [id, row.id, '{}']));
    const shared = [...new Set([former, own].filter((hash) => typeof hash === 'string'))];
    if (shared.length > 0) await judge(await act.em.execute<StagedRow[]>(SHARING, [id, row.id, `{${shared.join(',')}}`]));
  }
  await act.em.execute(RECOUNT, [id, id]);
}

/** What staff do with single rows of an import. */
export function importRowOperations(targets: Targets): readonly Operation[] {
  return [
    operation(
      targets,
      'mendImportRow',
      { zh: '改正单元格', en: 'Mend cell' },
      { column: field.text('列', 'Column', 80), text: field.longText('内容', 'What the cell holds', 4_000).optional() },
      (act, row, { column, text }, { columns }) => {
        const place = columns.findIndex(({ key }) => key === column);
        if (place < 0) return act.stop('NOT_FOUND', 'column');
        const cells = [...(row.cells as StagedCell[])];
        cells[place] = stagedCell(text ?? null, columns[place]?.isSealed === true, act.house.personalData);
        row.cells = cells;
        row.mended = [...new Set([...row.mended, column])];
        return undefined;
      },
    ),
    operation(targets, 'dropImportRow', { zh: '不导入此行', en: 'Leave out' }, {}, (_act, row) => {
      row.state = 'DROPPED';
    }),
    operation(targets, 'restoreImportRow', { zh: '恢复此行', en: 'Take in again' }, {}, (_act, row) => {
      row.state = 'STAGED';
    }),
  ];
}
