import { readFileSync } from 'node:fs';
import type { GraphQLArgument, GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLNamedType, GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  getNullableType,
  GraphQLNonNull,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { printGraph } from '../platform/graph/build-graph.js';
import { buildGraphs } from '../platform/graph/serve-graphs.js';
import { slices } from '../slices.js';

const { publicGraph, adminGraph } = buildGraphs(slices);
const graphs: [name: string, schema: GraphQLSchema][] = [
  ['public', publicGraph.schema],
  ['admin', adminGraph.schema],
];
const printed = (name: string): string => readFileSync(new URL(`../../../../packages/schema/${name}.graphql`, import.meta.url), 'utf8');

const typesOf = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
const withFields = (schema: GraphQLSchema): (GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType)[] =>
  typesOf(schema).filter((type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type));
const isRoot = (schema: GraphQLSchema, type: GraphQLNamedType): boolean => type === schema.getQueryType() || type === schema.getMutationType();

const argumentsOf = (field: object): readonly GraphQLArgument[] => (field as { readonly args?: readonly GraphQLArgument[] }).args ?? [];

/** Every element with its description: types, fields, arguments, input fields, enum values. */
function described(schema: GraphQLSchema): [element: string, description: string][] {
  const enums = typesOf(schema).filter((type): type is GraphQLEnumType => isEnumType(type));
  return [
    ...typesOf(schema).filter((type) => !isRoot(schema, type)).map((type): [string, string] => [type.name, type.description ?? '']),
    ...enums.flatMap((type) => type.getValues().map((value): [string, string] => [`${type.name}.${value.name}`, value.description ?? ''])),
    ...withFields(schema).flatMap((type) =>
      Object.values(type.getFields()).flatMap((field): [string, string][] => [
        [`${type.name}.${field.name}`, field.description ?? ''],
        ...argumentsOf(field).map((arg): [string, string] => [`${type.name}.${field.name}(${arg.name})`, arg.description ?? '']),
      ]),
    ),
  ];
}

describe.each(graphs)('the %s graph', (name, schema) => {
  it('is printed in the repository as it is built', () => {
    expect(printGraph(schema)).toBe(printed(name));
  });

  it('says in Chinese and in English what every element is', () => {
    const wrong = described(schema).filter(([, text]) => !/^[^]*[\u4e00-\u9fff{][^]* \| [^]*[A-Za-z{]/.test(text));
    expect(wrong).toEqual([]);
  });

  it('has no binary number where an amount of money stands', () => {
    const money = /amount|money|budget|fund|yuan|invest|price|cost|subsid|award.*(sum|amount)/i;
    // The amount of a limit counts days, months or hours.
    const numbers = withFields(schema).filter((type) => !type.name.includes('DeadlinePolicy')).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => ['Int', 'Float'].includes(getNamedType(field.type as GraphQLOutputType).name) && money.test(field.name) && !/count$/i.test(field.name))
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(numbers).toEqual([]);
    expect(schema.getType('Float')).toBeUndefined();
  });

  it('says for every scalar of its own where it is specified', () => {
    const scalars = typesOf(schema).filter(isScalarType);
    expect(scalars.map((type) => type.name)).toEqual(expect.arrayContaining(['Date', 'DateTime', 'Decimal']));
    expect(scalars.filter((type) => !type.specifiedByURL || /JSON|DateTimeISO/.test(type.name))).toEqual([]);
  });

  it('takes exactly one key in every look-up', () => {
    const lookUps = typesOf(schema).filter((type): type is GraphQLInputObjectType => isInputObjectType(type) && type.name.endsWith('By'));
    expect(lookUps.filter((type) => !type.isOneOf).map((type) => type.name)).toEqual([]);
  });

  it('gives each mutation one input and a payload with its errors', () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const capital = field.name.charAt(0).toUpperCase() + field.name.slice(1);
      expect(field.args.map((arg) => `${arg.name}: ${String(arg.type)}`), field.name).toEqual([`input: ${capital}Input!`]);
      const payload = getNamedType(field.type) as GraphQLObjectType;
      expect(payload.name).toBe(`${capital}Payload`);
      expect(field.type).toBeInstanceOf(GraphQLNonNull);
      expect(String(payload.getFields()['errors']?.type), field.name).toBe('[UserError!]!');
      const results = Object.values(payload.getFields()).filter((result) => result.name !== 'errors');
      expect(results.every((result) => !isNonNullType(result.type)), field.name).toBe(true);
    }
  });

  it('keeps the forms of connections and of pages', () => {
    for (const type of typesOf(schema).filter(isObjectType)) {
      const fields = type.getFields();
      if (type.name.endsWith('Connection')) {
        expect(Object.keys(fields).toSorted(), type.name).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount']);
        expect(String(fields['pageInfo']?.type)).toBe('PageInfo!');
        const { edges } = fields;
        if (!edges) throw new Error(`${type.name} has no edges.`);
        const edge = getNamedType(edges.type) as GraphQLObjectType;
        expect(Object.keys(edge.getFields()).toSorted(), edge.name).toEqual(['cursor', 'node']);
      }
      for (const field of Object.values(fields)) {
        const result = getNamedType(field.type).name;
        const taken = field.args.map((arg) => `${arg.name}: ${String(arg.type)}`);
        if (result.endsWith('Connection')) expect(taken, `${type.name}.${field.name}`).toEqual(expect.arrayContaining(['first: Int!', 'after: String']));
        if (/[^s]List$/.test(result) && isObjectType(getNamedType(field.type)) && 'totalItems' in (getNamedType(field.type) as GraphQLObjectType).getFields()) {
          expect(taken, `${type.name}.${field.name}`).toEqual(expect.arrayContaining(['page: Int!', 'pageSize: Int!']));
        }
      }
    }
  });

  it('names no list of lists and no field that holds nulls in a list', () => {
    const loose = withFields(schema).flatMap((type) =>
      Object.values(type.getFields()).filter((field) => {
        const list = getNullableType(field.type);
        return isListType(list) && (!isNonNullType(list.ofType) || isListType(getNullableType(list.ofType)));
      }),
    );
    expect(loose.map((field) => field.name)).toEqual([]);
  });
});

describe('what the public graph may say', () => {
  /** Inputs carry what a resident gives, sealed at once; what is answered is reviewed here. */
  const answers = withFields(publicGraph.schema).filter((type) => !isInputObjectType(type));

  it('has no word for what is personal, internal or secret', () => {
    const words = /phone|idcard|identitycard|internal|notes?$|^notes?|address|secret|password|submitterName|contact|bankAccount|email|voided|hash|encrypted/i;
    const known = new Set(['DeliberationGroup.isSecret']);
    const found = answers.flatMap((type) => Object.keys(type.getFields()).filter((field) => words.test(field)).map((field) => `${type.name}.${field}`));
    expect(found.filter((element) => !ALLOWED.has(element) && !known.has(element))).toEqual([]);
  });

  it('shares no implementation of Node that only the admin graph has', () => {
    const own = new Set(publicGraph.schema.getPossibleTypes(publicGraph.schema.getType('Node') as GraphQLInterfaceType).map((type) => type.name));
    expect([...own].filter((name) => /User$|Contact|Audit|Session/.test(name))).toEqual([]);
  });
});

/** Words above that mean something else here, each reviewed. */
const ALLOWED = new Set([
  // the version of the notice, shown before anything is given
  'Query.privacyNotice',
  // whether the ticks of residents were secret, a fact of the meeting
  'Consultation.isSecret',
  // what was corrected in a published story
  'Story.correctionNote',
]);
