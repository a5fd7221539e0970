import type { InputField, InputFields } from '../graph/input.js';
import { field } from '../graph/input.js';
import { editOperation } from '../operation/edit-operation.js';
import { createOperation } from '../operation/operation.js';
import type { Operation } from '../operation/operation.js';
import type { Register, RegisterRow } from './register.js';
import { checkRow, writeMove } from './register-check.js';
import { conceptOf, RECORDED, subjectOf } from './register-policy.js';
import { refuseUsed } from './register-uses.js';
import { writeRow } from './register-write.js';

interface Operations {
  readonly create?: Operation;
  readonly edit?: Operation;
  readonly void?: Operation;
}

const made = new WeakMap<Register, Operations>();

/** What staff may do with the register, made once. */
export function operationsOf(register: Register): Operations {
  const known = made.get(register);
  if (known) return known;
  const offers = register.definition.offers ?? ['create', 'edit', 'void'];
  const canBeVoid = register.definition.canBeVoid !== false;
  const operations: Operations = {
    ...(offers.includes('create') ? { create: createRow(register) } : {}),
    ...(offers.includes('edit') ? { edit: editRow(register) } : {}),
    ...(offers.includes('void') && canBeVoid ? { void: voidRow(register) } : {}),
  };
  made.set(register, operations);
  return operations;
}

/** Everything that is offered on a row of the register, its own moves first. */
export function rowOperationsOf(register: Register): Operation[] {
  const { edit, void: end } = operationsOf(register);
  return [...(register.definition.operations?.() ?? []), edit, end].filter((operation) => operation !== undefined);
}

/** Everything that the register offers, for the graph. */
export function allOperationsOf(register: Register): Operation[] {
  const { create } = operationsOf(register);
  return [...(create ? [create] : []), ...rowOperationsOf(register)];
}

/** The columns that a form asks for. */
export function formColumns({ columns }: Pick<Register, 'columns'>): InputFields {
  const asked = [...columns].filter(([, column]) => !column.isReadOnly);
  return Object.fromEntries(asked.map(([key, { input }]): [string, InputField<unknown>] => [key, input]));
}

function createRow(register: Register): Operation {
  const { name, zh, en, definition } = register;
  return createOperation({
    name: `create${name}`,
    zh: `新增${zh}`,
    en: `Add ${en.toLowerCase()}`,
    move: definition.create ?? writeMove(register),
    concept: conceptOf(register),
    input: formColumns(register),
    subject: (act, values) => subjectOf(register, act, values, act.actorId),
    guard: (act, values) => checkRow(act, register, values, null),
    create: (act, values) => writeRow(act, register, values, null),
  });
}

function editRow(register: Register): Operation {
  const { name, zh, en, definition } = register;
  return editOperation<RegisterRow & { updatedAt: Date }, InputFields>({
    name: `edit${name}`,
    zh: `修改${zh}`,
    en: `Edit ${en.toLowerCase()}`,
    move: writeMove(register),
    concept: conceptOf(register),
    states: definition.stages?.editable ?? [RECORDED],
    input: formColumns(register),
    guard: (act, row, values) => checkRow(act, register, values, row),
    change: async (act, row, values) => {
      await writeRow(act, register, values, row);
    },
  });
}

/** Hides a row that was entered by mistake; it is not counted, and never deleted (model §1). */
function voidRow(register: Register): Operation {
  const { name, zh, en, definition } = register;
  return editOperation<RegisterRow & { updatedAt: Date }, { reason: InputField<string> }>({
    name: `void${name}`,
    zh: `作废${zh}`,
    en: `Void ${en.toLowerCase()}`,
    move: 'record.void',
    concept: conceptOf(register),
    states: definition.stages ? Object.keys(definition.stages.machine.states) : [RECORDED],
    input: { reason: field.text('作废原因', 'Reason', 200) },
    guard: (act, row) => refuseUsed(act, register.table, row.id),
    change(act, row, { reason }) {
      Object.assign(row, { voidedAt: act.now, voidReason: reason });
    },
  });
}
