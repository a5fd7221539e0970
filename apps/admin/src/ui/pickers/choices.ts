import {
  DivisionChoicesDocument,
  OrganizationChoicesDocument,
  SectorChoicesDocument,
} from "@doorstep/schema/admin/graphql";
import { recordChoices } from "@doorstep/schema/admin/record-choices";
import { queryOptions } from "@tanstack/react-query";
import { send, sendTrusted } from "../../graph/send-document";

/** One thing that can be picked. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  /** A number people know it by; divisions: the division code. */
  readonly code?: string;
  /** Code of the town a village lies in. */
  readonly parentCode?: string | null;
}

const LONG = 10 * 60_000;

/** Towns and villages of the district; 700 at most, so they are found on this machine. */
export const divisionChoices = queryOptions({
  queryKey: ["choices", "divisions"],
  staleTime: LONG,
  queryFn: async ({ signal }): Promise<readonly Choice[]> => {
    const { divisions } = await send(DivisionChoicesDocument, {}, signal);
    return divisions.map(({ code, name, parentCode }) => ({ value: code, code, name, parentCode }));
  },
});

/** Organisations of the district. */
export const organizationChoices = queryOptions({
  queryKey: ["choices", "organizations"],
  staleTime: LONG,
  queryFn: async ({ signal }): Promise<readonly Choice[]> => {
    const { organizations } = await send(OrganizationChoicesDocument, {}, signal);
    return organizations.map(({ id, name }) => ({ value: id, name }));
  },
});

/** Sectors in force. */
export const sectorChoices = queryOptions({
  queryKey: ["choices", "sectors"],
  staleTime: LONG,
  queryFn: async ({ signal }): Promise<readonly Choice[]> => {
    const { sectors } = await send(SectorChoicesDocument, {}, signal);
    return sectors.map(({ id, name }) => ({ value: id, name }));
  },
});

/** Rows of a type that has a list, found by the server. */
export function recordChoicesOf(recordType: string, text: string) {
  return queryOptions({
    queryKey: ["choices", "records", recordType, text],
    queryFn: async ({ signal }): Promise<readonly Choice[]> => {
      const source = recordChoices[recordType];
      if (source === undefined) return [];
      const variables = { pageSize: 20, ...(source.takesText && text !== "" ? { filter: { text } } : {}) };
      const data = (await sendTrusted(source.documentId, variables, signal)) as Record<
        string,
        { readonly items: readonly Record<string, string>[] }
      >;
      return (data[source.listField]?.items ?? []).map((item) => ({
        value: item["id"] ?? "",
        name: item[source.nameField] ?? "",
        ...(source.codeField === undefined ? {} : { code: item[source.codeField] ?? "" }),
      }));
    },
  });
}
