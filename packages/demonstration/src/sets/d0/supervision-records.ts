import { batches, type Batch, type Row } from '../../forge/batch.js';
import type { PlannedCall } from './call-plan.js';
import { isoDate } from '../../forge/days.js';
import { nth } from '../../forge/random.js';
import { TODAY } from './district-plan.js';
import type { ProjectGround } from './project-ground.js';
import { FINDINGS } from '../../words/appraisals.js';

const EVERY = 60;

/** Findings on site, strewn over the projects that supervisors watch; all but the latest are resolved. */
export function* supervisionRecordBatches({ forge, staff }: ProjectGround, calls: readonly PlannedCall[]): Generator<Batch> {
  const chosen = calls.filter((call, index) => call.reached && index % EVERY === 0);
  yield* batches('supervision_record', chosen.map((call, index): Row => {
    const { aspect, severity, text } = nth(FINDINGS, index % FINDINGS.length);
    const on = Math.min(call.on + 1, TODAY - 1);
    const isOpen = severity !== 'INFO' && on > TODAY - 60 && index % 2 === 0;
    return {
      ...forge.ledger(on, 660, staff.operator(index)),
      supervisor_id: call.supervisor.id,
      project_id: call.project.id,
      aspect,
      on: isoDate(on),
      finding: `${call.project.placeText}：${text}`,
      severity,
      leads_to_kind: null,
      leads_to_id: null,
      resolved_on: isOpen || severity === 'INFO' ? null : isoDate(Math.min(on + 6, TODAY)),
    };
  }));
}
