import { registerEnumType } from 'type-graphql';
import { bilingual } from './descriptions.js';

/** A code list of the domain: codes with their labels. */
export type CodeList = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

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
  return members as { readonly [Code in keyof List]: Code };
}
