import type { MoveKey } from '@doorstep/domain/machines';
import { MOVES } from '@doorstep/domain/machines';
import type { InputFields, ValuesOf } from '../graph/input.js';
import { field, inputOf } from '../graph/input.js';
import type { ImportJob } from '../import-job.entity.js';
import type { Act } from '../operation/act.js';
import { loadForChange } from '../operation/load.js';
import type { Operation } from '../operation/operation.js';
import { capital } from '../operation/operation.js';
import { IMPORT_QUEUE } from './import-job.js';
import { importConcept, requireImporter } from './import-policy.js';
import type { ImportTarget } from './import-target.js';

type Targets = () => ReadonlyMap<string, ImportTarget>;

/** Something that is done with an import by who may bring files into its ledger. */
function operation<Fields extends InputFields>(
  targets: Targets,
  name: string,
  move: MoveKey,
  label: { readonly zh: string; readonly en: string },
  input: Fields,
  change: (act: Act, job: ImportJob, values: ValuesOf<Fields>, target: ImportTarget) => void | Promise<void>,
): Operation {
  const fields = { id: field.id(importConcept.idKind, '编号', 'Id'), version: field.version(), ...input };
  return {
    name,
    ...label,
    move,
    concept: importConcept.name,
    input: inputOf(`${capital(name)}Input`, label.zh, label.en, fields) as never,
    async run(act, values) {
      const given = values as ValuesOf<Fields> & { id: string; version: number };
      const job = await loadForChange(act, importConcept, given.id, given.version);
      const target = targets().get(job.register) ?? act.stop('NOT_FOUND');
      await requireImporter(act, target, await importConcept.subjectOf(job, act));
      await change(act, job, given, target);
      act.settle();
      job.updatedAt = new Date();
      await act.flush();
      act.audit.about(importConcept.name, job.id);
      return job.id;
    },
  };
}

const requireState = (act: Act, job: ImportJob, ...states: readonly ImportJob['state'][]): void => {
  if (!states.includes(job.state)) act.stop('WRONG_STATE', [], { state: importConcept.machine?.states[job.state]?.zh ?? job.state });
};

const requireRest = (act: Act, job: ImportJob): void => {
  if (job.run) act.stop('GUARD', [], { zh: '正在处理,请稍候或先停止。', en: 'It is being worked on; wait, or stop it first.' });
};

function begin(act: Act, job: ImportJob, run: 'CHECK' | 'APPLY'): void {
  job.run = run;
  job.runBy = act.actorId;
  job.problems = job.problems.filter(({ code }) => code !== 'FAULT');
  act.afterwards.push(() => act.house.jobs.ask(IMPORT_QUEUE, job.id));
}

/** What staff do with an import as a whole. */
export function importOperations(targets: Targets): readonly Operation[] {
  return [
    operation(targets, 'applyImport', 'import.apply', MOVES['import.apply'].label, { confirmsRefused: field.flag('有误的行不导入', 'Leave out the rows that were refused').optional() }, (act, job, { confirmsRefused }) => {
      requireState(act, job, 'CHECKED');
      requireRest(act, job);
      if (job.refusedCount > 0 && !confirmsRefused) {
        const count = String(job.refusedCount);
        act.stop('GUARD', 'confirmsRefused', { zh: `还有 ${count} 行有误;请修改,或确认不导入它们。`, en: `${count} rows are refused; mend them, or confirm that they are left out.` });
      }
      if (job.acceptedCount === job.writtenCount) act.stop('GUARD', [], { zh: '没有可导入的行。', en: 'There are no rows to import.' });
      begin(act, job, 'APPLY');
    }),
    operation(targets, 'resumeImport', 'import.apply', { zh: '继续', en: 'Go on' }, {}, (act, job) => {
      requireState(act, job, 'UPLOADED');
      requireRest(act, job);
      begin(act, job, 'CHECK');
    }),
    operation(targets, 'stopImport', 'import.apply', { zh: '停止', en: 'Stop' }, {}, (act, job) => {
      if (!job.run) act.stop('GUARD', [], { zh: '没有在处理。', en: 'It is not being worked on.' });
      job.run = null;
    }),
    operation(targets, 'refuseImport', 'import.refuse', { zh: '放弃导入', en: 'Discard' }, {}, async (act, job) => {
      if (job.writtenCount > 0) act.stop('GUARD', [], { zh: '已有行写入,请继续导入。', en: 'Rows are written already; please go on with the import.' });
      job.run = null;
      await act.step(importConcept, job, 'import.refuse');
    }),
    operation(targets, 'undoImport', 'import.undo', { zh: '撤销导入', en: 'Take back' }, {}, async (act, job, _values, target) => {
      requireState(act, job, 'APPLIED');
      if (!target.undo || job.updatedCount > 0) return act.stop('GUARD', [], { zh: '更新过已有记录的导入不能撤销。', en: 'An import that changed records cannot be taken back.' });
      const rows = await act.em.execute<{ id: string }[]>(`select target_id as id from import_row where job_id = ? and effect = 'INSERT' and target_id is not null`, [job.id]);
      await target.undo(act, rows.map(({ id }) => id));
      await act.step(importConcept, job, 'import.undo');
      return undefined;
    }),
  ];
}
