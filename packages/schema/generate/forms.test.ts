import { buildSchema } from "graphql";
import { describe, expect, test } from "vitest";
import { moveForms } from "./forms.ts";
import { readDescription, readFieldDescription } from "./label.ts";
import { mutationDocuments } from "./mutation-documents.ts";

const schema = buildSchema(`
  scalar Decimal
  scalar Date
  type Query { annualPlans(page: Int): AnnualPlanList! }
  type AnnualPlanList { items: [AnnualPlan!]! totalItems: Int! }
  type AnnualPlan { id: ID! title: String! version: Int! }
  type UserError { code: String! message: String! messageEn: String! path: [String!] }
  type Payload { plan: AnnualPlan errors: [UserError!]! }
  type Mutation {
    "公布 | Publish"
    publishPlan(input: PublishPlanInput!): Payload!
  }
  input RowInput { plannedOn: Date! }
  input PublishPlanInput {
    id: ID!
    version: Int!
    """
    理由 | Reason

    公众可见 | The public sees it
    """
    reason: String!
    paidAmount: Decimal
    weightPercent: Decimal
    note: String
    ownerId: ID
    planId: ID
    leadOrganizationId: ID
    supportingOrganizationIds: [ID!]
    townCode: String
    rows: [RowInput!]!
  }
`);

const facts = {
  moves: { publishPlan: "plan.publish" },
  hints: { PublishPlanInput: { note: { long: false, max: 40 }, ownerId: { picks: "pln" } } },
  registers: {},
};

describe("the form of a mutation", () => {
  const form = moveForms(schema, facts)["publishPlan"];
  const kinds = Object.fromEntries(form?.fields.map((field) => [field.name, field.kind]) ?? []);

  test("takes id and version from the row and asks for the rest", () => {
    expect(form).toMatchObject({ takesId: true, takesVersion: true, label: { zh: "公布", en: "Publish" } });
    expect(kinds).toEqual({
      reason: "longText",
      paidAmount: "money",
      weightPercent: "percent",
      note: "text",
      ownerId: "record",
      planId: "record",
      leadOrganizationId: "organization",
      supportingOrganizationIds: "organization",
      townCode: "town",
      rows: "rows",
    });
  });

  test("carries the hint, the list mark, the record's type and nested fields", () => {
    const field = (name: string) => form?.fields.find((candidate) => candidate.name === name);
    expect(field("reason")?.hint).toEqual({ zh: "公众可见", en: "The public sees it" });
    expect(field("supportingOrganizationIds")?.isList).toBe(true);
    expect(field("planId")?.recordType).toBe("AnnualPlan");
    expect(field("ownerId")?.recordType).toBe("AnnualPlan");
    expect(field("note")?.maxLength).toBe(40);
    expect(form?.moveKey).toBe("plan.publish");
    expect(field("rows")?.fields?.map((nested) => nested.name)).toEqual(["plannedOn"]);
  });
});

test("the document of a mutation selects what the row has of id, version and state", () => {
  expect(mutationDocuments(schema).get("publishPlan")).toBe(
    "mutation PublishPlanMove($input: PublishPlanInput!) { publishPlan(input: $input) { plan { id version } errors { code message messageEn path } } }",
  );
});

test("a description without a bar serves both languages, without a text the name does", () => {
  expect(readDescription("编号", "id").label).toEqual({ zh: "编号", en: "编号" });
  expect(readDescription(undefined, "id").label).toEqual({ zh: "id", en: "id" });
});

test("a remark is no part of a label, a unit is", () => {
  expect(readFieldDescription("金额,元,两位小数 | The amount in yuan, two decimals", "amount")).toEqual({
    label: { zh: "金额", en: "The amount in yuan" },
    hint: { zh: "金额,元,两位小数", en: "The amount in yuan, two decimals" },
  });
  expect(readFieldDescription("范围代码(镇街 9 位;全区留空) | Code of the scope: town 9 digits", "x").label).toEqual({
    zh: "范围代码",
    en: "Code of the scope",
  });
  expect(readFieldDescription("形象进度(%) | Progress (%)", "x")).toEqual({ label: { zh: "形象进度(%)", en: "Progress (%)" } });
});
