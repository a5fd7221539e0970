import type { GraphQLArgument, GraphQLInputField, GraphQLInputType, GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isUnionType,
} from 'graphql';

/** Numbers from 0 to 1 in an order that the seed decides (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Strings that have broken programs before. */
const STRINGS = [
  '', ' ', '路灯', 'x'.repeat(6_000), '长'.repeat(130), '\u0000', 'a\u0000b', '\ud800', '\udfff坏', '\u202e倒', '😀👨‍👩‍👧', 'e\u0301', '\ufeff', '\r\n\t',
  "'; drop table project; --", '" or 1=1', '\\', '%', '_', '%_%\\', '${x}', '{{7*7}}', '<script>alert(1)</script>', '=1+1', '../../etc/passwd', '__proto__', 'constructor',
  'null', 'undefined', 'NaN', '0', '-1', '1e400', '99999999999999999999', '0x10', '990201', '990201001', '990201001001', '000000', '１２３', '2024-11-14', '2024-02-30',
  '0000-00-00', '9999-12-31', '-0001-01-01', '2024-11-14T00:00:00Z', '275760-09-13T00:00:00Z', 'WyJ4IiwieSJd', 'WzFlOTk5LDFd', 'W251bGwsbnVsbF0', 'eyJhIjoxfQ', '1.005', '12345678901234567.1',
];
const INTS = [0, 1, -1, 2, 5, 20, 100, 101, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1e15, 1.5, 2024, 0.1];
const IDS = ['', 'x', 'sug_', 'prj_00000000000000000000000000000000', 'prj_ffffffffffffffffffffffffffffffff', 'prj_FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF', 'usr_\u0000', '00000000-0000-0000-0000-000000000000', 7];
const DATES = ['2024-11-14', '0001-01-01', '9999-12-31', '2024-02-29'];
const INSTANTS = ['2024-11-14T08:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999+14:00'];
const DECIMALS = ['0', '0.01', '-1', '9999999999999999.99', '9999999999999999.999999', '100.00', '1', '101', '-0.000001'];

/** Makes requests from a schema: mostly well-formed, so that they get past validation to what lies behind. */
export class RandomDocuments {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: () => number,
    /** Ids of rows that are there. */
    private readonly knownIds: readonly string[] = [],
  ) {}

  /** One request on one root field, its arguments as variables. */
  next(operation: 'query' | 'mutation', name?: string): { readonly query: string; readonly variables: Record<string, unknown> } {
    const root = (operation === 'query' ? this.schema.getQueryType() : this.schema.getMutationType()) as GraphQLObjectType;
    const field = name === undefined ? this.pick(Object.values(root.getFields())) : root.getFields()[name];
    if (!field) throw new RangeError(`No root field ${name}.`);
    const given = field.args.filter((arg) => isNonNullType(arg.type) || this.random() < 0.6);
    const variables = Object.fromEntries(given.map((arg) => [arg.name, this.valueOf(arg)]));
    const declared = given.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const head = declared === '' ? operation : `${operation}(${declared})`;
    return { query: `${head} { ${field.name}${passed === '' ? '' : `(${passed})`}${this.selectionOf(field.type, 3)} }`, variables };
  }

  pick<T>(from: readonly T[]): T {
    return from.at(Math.floor(this.random() * from.length)) as T;
  }

  private valueOf(place: GraphQLArgument | GraphQLInputField, depth = 0): unknown {
    const isBound = /^(first|pageSize|page)$/.test(place.name) && this.random() < 0.8;
    return isBound ? this.pick([1, 2, 5]) : this.valueOfType(place.type, depth);
  }

  private valueOfType(type: GraphQLInputType, depth: number): unknown {
    if (!isNonNullType(type) && this.random() < 0.1) return null;
    const inner = getNullableType(type);
    if (isListType(inner)) return Array.from({ length: this.pick([0, 1, 1, 2, 3, 120]) }, () => this.valueOfType(inner.ofType, depth + 1));
    if (isEnumType(inner)) return this.random() < 0.02 ? 'NOTHING' : this.pick(inner.getValues()).name;
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields());
      const chosen = inner.isOneOf ? [this.pick(fields)] : fields.filter((field) => (isNonNullType(field.type) ? this.random() < 0.99 : this.random() < (depth > 3 ? 0.1 : 0.5)));
      return Object.fromEntries(chosen.map((field) => [field.name, this.valueOf(field, depth + 1) ?? (inner.isOneOf ? 'x' : null)]));
    }
    return this.scalarOf(inner.name);
  }

  private scalarOf(name: string): unknown {
    if (name === 'Int') return this.pick(INTS);
    if (name === 'Boolean') return this.random() < 0.5;
    if (name === 'ID') return this.knownIds.length > 0 && this.random() < 0.6 ? this.pick(this.knownIds) : this.pick(IDS);
    if (this.random() < 0.25 || name === 'String') return this.pick(STRINGS);
    if (name === 'Date') return this.pick(DATES);
    if (name === 'DateTime') return this.pick(INSTANTS);
    return this.pick(DECIMALS);
  }

  private selectionOf(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    if (isUnionType(named)) return ' { __typename }';
    const fields = Object.values(named.getFields());
    const chosen = fields.filter((field) => (isLeafType(getNamedType(field.type)) ? this.random() < 0.5 : depth > 0 && this.random() < 0.25));
    const parts = chosen.flatMap((field) => {
      const needed = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
      if (needed.length > 0) return [];
      const alias = this.random() < 0.05 ? 'renamed_' : '';
      return [`${alias === '' ? '' : `${alias}${field.name}: `}${field.name}${this.selectionOf(field.type, depth - 1)}`];
    });
    const typed = isInterfaceType(named) ? this.schema.getPossibleTypes(named).slice(0, 3).map((one) => `... on ${one.name} { __typename }`) : [];
    return ` { __typename ${[...parts, ...typed].join(' ')} }`;
  }
}
