import { getNullableType, isEnumType, isListType, isObjectType } from "graphql";
import type { GraphQLOutputType } from "graphql";

const TEXTS: Readonly<Record<string, string>> = {
  code: "510199100",
  label: "事项",
  labelEn: "Matter",
  name: "城厢镇",
  title: "村口公交站加装候车亭",
};

/** A value that fits a type, so that pages of any type can be drawn without the API. */
export function autoValue(type: GraphQLOutputType, name: string): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    if (name === "moves") return [];
    const items = [0, 1, 2].map(() => autoValue(nullable.ofType, name));
    return items;
  }
  if (isEnumType(nullable)) return nullable.getValues()[0]?.value;
  if (isObjectType(nullable)) return {};
  switch (nullable.name) {
    case "ID":
      return "id_1";
    case "Int":
    case "Float":
      return 3;
    case "Boolean":
      return true;
    case "Decimal":
      return "1234567.80";
    case "Date":
      return "2024-11-15";
    case "DateTime":
      return "2024-11-15T10:00:00Z";
    default:
      return TEXTS[name] ?? "示例文字";
  }
}
