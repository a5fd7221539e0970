import { registerEnumType } from 'type-graphql';
import { bilingual } from './descriptions.js';

/** A code list of the domain: codes with their labels. */
export type CodeList = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** The codes of an enum of the graph, each under its own name. */
export type CodeMembers = Readonly<Record<string, string>>;

const lists = new WeakMap<CodeMembers, CodeList>();

/** The labels of an enum's codes. */
export function labelsOf(members: CodeMembers): CodeList {
  return lists.get(members) ?? {};
}

/** An enum of a code list: its members are the codes, their descriptions the labels. */
export function enumOf<List extends CodeList>(
  name: string,
  zh: string,
  en: string,
  list: List,
): { readonly [Code in keyof List]: Code } {
  const members = Object.fromEntries(Object.keys(list).map((code) => [code, code]));
  registerEnumType(members, {
    name,
    description: bilingual(zh, en),
    valuesConfig: Object.fromEntries(
      Object.entries(list).map(([code, label]) => [code, { description: bilingual(label.zh, label.en) }]),
    ),
  });
  lists.set(members, list);
  return members as { readonly [Code in keyof List]: Code };
}
