import type { RegisterColumns } from './column.js';
import { camel, plural, snake } from './names.js';
import type { Register, RegisterBase, RegisterDefinition } from './register.js';
import { entitiesOf } from './register-entity.js';
import { shapeOf } from './register-shape.js';
import { typeOf } from './register-type.js';
import type { RegisterTarget } from './target.js';

/** Defines a register. It comes alive when its slice lists it in `registers`. */
export function defineRegister<const Columns extends RegisterColumns>(given: RegisterDefinition<Columns>): Register {
  const definition = given as unknown as RegisterDefinition<RegisterColumns>;
  const columns = new Map(Object.entries(definition.columns));
  const field = camel(definition.name);
  const base = {
    name: definition.name,
    field,
    list: definition.list ?? plural(field),
    zh: definition.zh,
    en: definition.en,
    idKind: definition.idKind,
    table: definition.table ?? snake(field),
    definition,
    columns,
  };
  const type = typeOf(base);
  const target: RegisterTarget = {
    idKind: base.idKind,
    table: base.table,
    type: () => type,
    shape: () => register.shape,
    key: 'id',
    names: namesOf(base),
    list: base.list,
    ...endOf(columns),
    canBeVoid: definition.canBeVoid ?? true,
  };
  const register = { ...base, ...entitiesOf(base), type, target } as unknown as Register;
  // The readers ask for the register's operations when a row is read, so they need the whole.
  register.shape = shapeOf(register);
  return register;
}

/** A code and a name, where the register has them; else what it is known by. */
function namesOf({ columns, definition }: RegisterBase): [string, ...string[]] {
  const known = ['code', 'no', 'number', 'name', 'title', 'label'].filter((key) => columns.has(key) && !columns.get(key)?.isSealed);
  const [first = definition.natural[0] ?? 'id', ...others] = known;
  return [snake(first), ...others.map(snake)];
}

function endOf(columns: Register['columns']): Pick<RegisterTarget, 'endsOn'> | undefined {
  if (columns.has('closedOn')) return { endsOn: 'closed_on' };
  return columns.has('validTo') ? { endsOn: 'valid_to' } : undefined;
}
