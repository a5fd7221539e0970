import type { FieldKind, FormField } from "@doorstep/schema/form-field";
import dayjs from "dayjs";
import { describe, expect, test } from "vitest";
import { prefillFrom, toFormValues, toInput } from "./form-values";

const field = (name: string, kind: FieldKind, more: Partial<FormField> = {}): FormField => ({
  name,
  kind,
  label: { zh: name, en: name },
  isRequired: false,
  isList: false,
  ...more,
});

const fields = [
  field("reason", "longText"),
  field("dueOn", "date"),
  field("meetingAt", "dateTime"),
  field("paidAmount", "money"),
  field("persons", "int"),
  field("isValuable", "boolean"),
  field("supportingOrganizationIds", "organization", { isList: true }),
  field("milestones", "rows", { isList: true, fields: [field("name", "text"), field("plannedOn", "date")] }),
];

describe("values of a form become the input of a mutation", () => {
  test("days as dates, instants with the district's offset, money as text, rows in order", () => {
    expect(
      toInput(fields, {
        reason: "  道路破损 ",
        dueOn: dayjs("2024-11-15"),
        meetingAt: dayjs("2024-11-15 09:30"),
        paidAmount: "12.50",
        persons: 3,
        isValuable: false,
        supportingOrganizationIds: ["org_1"],
        milestones: [{ name: "招标", plannedOn: dayjs("2024-12-01") }],
      }),
    ).toEqual({
      reason: "道路破损",
      dueOn: "2024-11-15",
      meetingAt: "2024-11-15T09:30:00+08:00",
      paidAmount: "12.50",
      persons: 3,
      isValuable: false,
      supportingOrganizationIds: ["org_1"],
      milestones: [{ name: "招标", plannedOn: "2024-12-01" }],
    });
  });

  test("blank fields are left out, no and zero are kept", () => {
    expect(toInput(fields, { reason: "  ", dueOn: null, supportingOrganizationIds: [], persons: 0 })).toEqual({
      persons: 0,
    });
  });

  test("a draft comes back as it was", () => {
    const input = { reason: "a", dueOn: "2024-11-15", milestones: [{ name: "b", plannedOn: "2024-12-01" }] };
    expect(toInput(fields, toFormValues(fields, input))).toEqual(input);
  });
});

test("the row fills what it already says", () => {
  const known = prefillFrom(
    [
      field("townCode", "town"),
      field("leadOrganizationId", "organization"),
      field("supportingOrganizationIds", "organization", { isList: true }),
      field("budgetAmount", "money"),
      field("triageClass", "enum"),
      field("reason", "longText"),
    ],
    {
      town: { code: "510113100", name: "城厢镇" },
      leadOrganization: { id: "org_1" },
      supportingOrganizations: [{ id: "org_2" }],
      budget: { amount: "100.00" },
      triageClass: "C",
    },
  );
  expect(known).toEqual({
    townCode: "510113100",
    leadOrganizationId: "org_1",
    supportingOrganizationIds: ["org_2"],
    budgetAmount: "100.00",
    triageClass: "C",
  });
});
