import { DivisionChoicesDocument } from "@doorstep/schema/admin/graphql";
import { recordChoices } from "@doorstep/schema/admin/record-choices";
import { queryOptions } from "@tanstack/react-query";
import { send, sendTrusted } from "../../graph/send-document";

/** One thing that can be picked. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  /** A number people know it by; divisions: the division code. */
  readonly code?: string;
}

const LONG = 10 * 60_000;
const PAGE_SIZE = 100;
/** A short list ends here; longer ones are searched by the server. */
const MOST_CHOICES = 1_000;

/** Towns and villages of the district; 700 at most, so they are found on this machine. */
export const divisionChoices = queryOptions({
  queryKey: ["choices", "divisions"],
  staleTime: LONG,
  queryFn: async ({ signal }): Promise<readonly Choice[]> => {
    const { divisions } = await send(DivisionChoicesDocument, {}, signal);
    return divisions.map(({ code, name }) => ({ value: code, code, name }));
  },
});

type ChoiceItem = Readonly<Record<string, string>>;

async function loadChoices(
  recordType: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<readonly Choice[]> {
  const source = recordChoices[recordType];
  if (source === undefined) return [];
  const data = (await sendTrusted(source.documentId, source.isWhole ? {} : variables, signal)) as Record<
    string,
    readonly ChoiceItem[] | { readonly items: readonly ChoiceItem[] }
  >;
  const found = data[source.listField] ?? [];
  return ("items" in found ? found.items : found).map((item) => ({
    value: item["id"] ?? "",
    name: item[source.nameField] ?? "",
    ...(source.codeField === undefined ? {} : { code: item[source.codeField] ?? "" }),
  }));
}

/** All rows of a short list, such as the organisations or sectors of the district. */
export function allChoicesOf(recordType: string) {
  return queryOptions({
    queryKey: ["choices", "all", recordType],
    staleTime: LONG,
    queryFn: async ({ signal }): Promise<readonly Choice[]> => {
      const choices: Choice[] = [];
      for (let page = 1; choices.length < MOST_CHOICES; page += 1) {
        const found = await loadChoices(recordType, { page, pageSize: PAGE_SIZE }, signal);
        choices.push(...found);
        // A list without pages gives all its rows to every request.
        if (found.length < PAGE_SIZE || recordChoices[recordType]?.isWhole === true) break;
      }
      return choices;
    },
  });
}

/** Rows of a type that has a list, found by the server. */
export function recordChoicesOf(recordType: string, text: string) {
  return queryOptions({
    queryKey: ["choices", "records", recordType, text],
    queryFn: ({ signal }): Promise<readonly Choice[]> => {
      const takesText = recordChoices[recordType]?.takesText === true && text !== "";
      return loadChoices(recordType, { page: 1, pageSize: 20, ...(takesText ? { text } : {}) }, signal);
    },
  });
}
