import { mayRead } from '@doorstep/domain/permissions';
import { uuidOf } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import type { EntityClass } from '@mikro-orm/core';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { AdminContext } from '../graph/admin-graph.js';
import { bilingual } from '../graph/descriptions.js';
import { badInput } from '../graph/errors.js';
import type { GraphPart } from '../graph/graph-part.js';
import { field } from '../graph/input.js';
import type { House } from '../house.js';
import { inTransaction } from '../operation/run-operation.js';
import { admits } from '../operation/scope.js';
import type { Register, RegisterContact } from './register.js';
import { conceptOf } from './register-policy.js';

const reasonField = field.text('查阅原因', 'Reason for reading', 200);

type Contact = Readonly<Record<string, string | null>>;

/** The query that opens what a register seals: for a reason, and never without a trace. */
export function contactPart(register: Register): Pick<GraphPart, 'resolvers'> | undefined {
  const { contact } = register.definition;
  if (!contact || !register.contactEntity) return undefined;
  const { name, zh, en, idKind } = register;
  const type = contactType(register);
  const query = `${register.field}Contact`;
  class ContactQueries {}
  const target = ContactQueries.prototype as Record<string, unknown>;
  target[query] = async ({ house, viewer, ...context }: AdminContext, id: string, reason: string): Promise<Contact | null> => {
    admits(contact.reading)({ ...context, viewer });
    const why = reasonField.check.safeParse(reason);
    if (!why.success) throw badInput('请填写查阅原因,200 字以内。', 'A reason of at most 200 characters is needed.');
    const uuid = uuidOf(idKind, id);
    return uuid === undefined ? null : readContact(register, contact, house, viewer, uuid, why.data);
  };
  Ctx()(target, query, 0);
  Arg('id', () => ID, { description: bilingual(`${zh}编号`, `Id of the row: ${en.toLowerCase()}`) })(target, query, 1);
  Arg('reason', () => String, { description: bilingual('查阅原因', 'Reason for reading') })(target, query, 2);
  Query(() => type, {
    nullable: true,
    description: bilingual(`查看${zh}的个人信息;须说明理由并留痕,无权即为空`, `Personal data of a row, the reason is logged, null when it is not in scope: ${name}`),
  })(target, query, Object.getOwnPropertyDescriptor(target, query) as PropertyDescriptor);
  Resolver()(ContactQueries);
  return { resolvers: [ContactQueries] };
}

function contactType({ name, zh, en, columns }: Register): new () => object {
  const type = { [`${name}Contact`]: class {} }[`${name}Contact`] as new () => object;
  for (const [key, column] of columns) {
    if (!column.isSealed) continue;
    Field(() => String, { nullable: true, description: bilingual(column.zh, column.en) })(type.prototype as object, key);
  }
  ObjectType(`${name}Contact`, { description: bilingual(`${zh}的个人信息,每次查看均留痕`, `Personal data of a row, every reading is logged: ${en.toLowerCase()}`) })(type);
  return type;
}

/** Whether it was granted stands in the audit entry beside the reason. */
function readContact(
  register: Register,
  contact: RegisterContact,
  house: House,
  viewer: Viewer,
  id: string,
  reason: string,
): Promise<Contact | null> {
  return inTransaction(house, { kind: 'STAFF', viewer }, viewer.districtCode, `${register.field}.readContact`, async (act) => {
    const row = await act.em.findOne(register.entity, { id, districtCode: act.districtCode, voidedAt: null });
    const granted = row !== null && mayRead(viewer, contact.reading, await conceptOf(register).subjectOf(row, act)) !== 'NO';
    act.audit.about(register.field, id);
    act.audit.add({ table: `${register.table}_contact`, id, before: null, after: { reason, granted } });
    if (!granted) return null;
    const entity = register.contactEntity as EntityClass<Record<string, unknown>>;
    const sealed = await act.em.findOne(entity, { [contact.parentColumn]: id });
    const keys = [...register.columns].flatMap(([key, column]) => (column.isSealed ? [key] : []));
    return Object.fromEntries(keys.map((key) => [key, opened(house, sealed, key)]));
  });
}

function opened(house: House, sealed: Readonly<Record<string, unknown>> | null, key: string): string | null {
  const bytes = sealed?.[`${key}Encrypted`];
  return bytes instanceof Uint8Array ? house.personalData.open(bytes) : null;
}
