import type { EntityClass } from '@mikro-orm/core';
import { defineEntity, p } from '@mikro-orm/core';
import { changingEnd, rowEnd, rowStart } from '../database/base.entity.js';
import type { RegisterColumn } from './column.js';
import { snake } from './names.js';
import type { Register, RegisterBase, RegisterRow } from './register.js';

type Properties = Parameters<typeof defineEntity>[0]['properties'];

/** The row of the register and, where it has personal columns, the row that seals them. */
export function entitiesOf(register: RegisterBase): Pick<Register, 'entity' | 'entities' | 'contactEntity'> {
  const { definition } = register;
  const entity = (definition.entity ?? mainEntity(register)) as EntityClass<RegisterRow>;
  const contactEntity = definition.contact && (definition.contact.entity ?? contactOf(register, entity));
  const own = [definition.entity ? undefined : entity, definition.contact?.entity ? undefined : contactEntity];
  return { entity, contactEntity, entities: own.filter((one) => one !== undefined) };
}

function mainEntity({ name, table, columns, definition }: RegisterBase): EntityClass<object> {
  const stored = [...columns].filter(([, column]) => !column.isSealed && !column.isTransient);
  return made(name, table, {
    ...rowStart,
    ...Object.fromEntries(stored.map(([key, column]) => [key, propertyOf(key, column)])),
    ...(definition.canBeVoid === false ? changingEnd : rowEnd),
  });
}

function contactOf({ name, table, columns, definition }: RegisterBase, parent: EntityClass<object>): EntityClass<object> {
  const sealed = [...columns.keys()].filter((key) => columns.get(key)?.isSealed);
  const parentColumn = definition.contact?.parentColumn ?? '';
  return made(`${name}Contact`, `${table}_contact`, {
    ...rowStart,
    [parentColumn]: () => p.manyToOne(parent).mapToPk().fieldName(snake(parentColumn)),
    ...Object.fromEntries(sealed.map((key) => [`${key}Encrypted`, p.blob().nullable()])),
    ...changingEnd,
  });
}

function made(name: string, tableName: string, properties: object): EntityClass<object> {
  const schema = defineEntity({ name, tableName, properties: properties as Properties });
  const Base = schema.class as new () => object;
  const type = { [name]: class extends Base {} }[name] as EntityClass<object>;
  schema.setClass(type as never);
  return type;
}

function propertyOf(key: string, column: RegisterColumn<unknown>): object {
  const property = typed(key, column);
  return column.isRequired || column.isList ? property : property.nullable();
}

function typed(key: string, { kind, members }: RegisterColumn<unknown>) {
  switch (kind) {
    case 'int':
      return p.integer();
    case 'decimal':
    case 'money':
      return p.decimal().precision(18).scale(2);
    case 'percent':
      return p.decimal().precision(5).scale(2);
    case 'date':
      return p.date();
    case 'instant':
      return p.datetime();
    case 'flag':
      return p.boolean();
    case 'choice':
      return p.enum(Object.keys(members ?? {}));
    case 'choices':
    case 'texts':
      return p.array().columnType('text[]');
    case 'references':
    case 'files':
      return p.array().columnType('uuid[]');
    case 'file':
      return p.uuid();
    case 'reference':
      return key.endsWith('Id') ? p.uuid() : p.text();
    default:
      return p.text();
  }
}
