import { getNamedType, isEnumType, isInputObjectType, isObjectType } from "graphql";
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from "graphql";

/** A list of the query type: `suggestions(page, pageSize, sort, filter): SuggestionList!`. */
export interface RecordList {
  readonly field: GraphQLField<unknown, unknown>;
  readonly rowType: GraphQLObjectType;
  /** Name of the filter's input type, where the list takes one. */
  readonly filterName?: string;
  readonly takesText: boolean;
  /** Values of the sort enum, where the list can be sorted. */
  readonly sortFields: readonly string[];
  readonly sortName?: string;
  readonly takesPages: boolean;
}

function sortFieldsOf(sort: unknown): readonly string[] {
  const field = isInputObjectType(sort) ? getNamedType(sort.getFields()["field"]?.type) : undefined;
  return isEnumType(field) ? field.getValues().map((value) => value.name) : [];
}

/** Every paged list of the query type, by the name of its row type. */
export function recordLists(schema: GraphQLSchema): Map<string, RecordList> {
  const lists = new Map<string, RecordList>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const listType = getNamedType(field.type);
    if (!isObjectType(listType) || !listType.name.endsWith("List")) continue;
    const rowType = getNamedType(listType.getFields()["items"]?.type);
    if (!isObjectType(rowType) || lists.has(rowType.name)) continue;
    const hasRequiredArgument = field.args.some((argument) => argument.type.toString().endsWith("!") && argument.defaultValue === undefined);
    if (hasRequiredArgument) continue;
    const filter = getNamedType(field.args.find((argument) => argument.name === "filter")?.type);
    const takesText = isInputObjectType(filter) && filter.getFields()["text"] !== undefined;
    const sort = getNamedType(field.args.find((argument) => argument.name === "sort")?.type);
    lists.set(rowType.name, {
      field,
      rowType,
      takesText,
      sortFields: sortFieldsOf(sort),
      takesPages: field.args.some((argument) => argument.name === "pageSize"),
      ...(sort ? { sortName: sort.name } : {}),
      ...(filter ? { filterName: filter.name } : {}),
    });
  }
  return lists;
}

/**
 * The row type that an id field points at: `targetSuggestionId` → Suggestion, `planId` → AnnualPlan.
 * Words are dropped from the left until a type fits, then a type that ends in the name is taken.
 */
export function recordTypeOf(fieldName: string, types: ReadonlySet<string>): string | undefined {
  const words = fieldName.replace(/Ids?$/, "").split(/(?=[A-Z])/);
  for (let start = 0; start < words.length; start += 1) {
    const name = words
      .slice(start)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join("");
    if (types.has(name)) return name;
    const longer = [...types].filter((candidate) => candidate.endsWith(name));
    if (longer.length === 1) return longer[0];
  }
  return undefined;
}
