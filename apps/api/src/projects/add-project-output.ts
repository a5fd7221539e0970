import { OUTPUT_TYPES } from '@doorstep/domain/code-lists/output-codes';
import { field } from '../platform/graph/input.js';
import { editOperation } from '../platform/operation/edit-operation.js';
import { ProjectOutput } from './project-output.entity.js';
import { OutputMode, OutputType } from './project.enums.js';
import { projectConcept } from './project.policy.js';
import { requireDay } from './require-day.js';

/** A measured result of the code list, in its unit, such as 12 bus shelters built new. */
export const addProjectOutput = editOperation({
  name: 'addProjectOutput',
  zh: '登记产出',
  en: 'Add an output',
  move: 'register.write',
  concept: projectConcept,
  states: ['IMPLEMENTING', 'COMPLETED', 'ACCEPTED', 'EVALUATED'],
  input: {
    name: field.choice(OutputType, '产出', 'Output'),
    quantity: field.decimal('数量', 'Quantity'),
    mode: field.choice(OutputMode, '产出方式', 'How it came about'),
    on: field.date('形成日期', 'Day').optional(),
  },
  guard(act, project, { quantity, on }) {
    if (!/^\d+(\.\d{1,2})?$/.test(quantity) || Number(quantity) <= 0) act.refuse('INVALID', 'quantity');
    requireDay(act, on, 'on', project.startedOn);
  },
  change(act, project, { name, quantity, mode, on }) {
    act.em.create(ProjectOutput, {
      districtCode: act.districtCode,
      projectId: project.id,
      name,
      unit: OUTPUT_TYPES[name].unit,
      quantity,
      mode,
      on: on ?? act.today,
      createdBy: act.actorId,
    });
  },
});
