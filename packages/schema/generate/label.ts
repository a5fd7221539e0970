import type { Label } from "../src/form-field.ts";

/** A description split into the label (first paragraph) and the hint (the rest). */
export interface LabelAndHint {
  readonly label: Label;
  readonly hint?: Label;
}

function splitLanguages(text: string, fallback: string): Label {
  const bar = text.indexOf("|");
  if (bar < 0) {
    const only = text.trim() || fallback;
    return { zh: only, en: only };
  }
  return { zh: text.slice(0, bar).trim(), en: text.slice(bar + 1).trim() };
}

/** A remark begins at a comma, a colon or a semicolon, or is a bracket of more than a unit. */
const REMARK = /[,，;；。:：]|[(（][^)）]{5,}/;

/**
 * Reads the description of a field. A remark after a comma (`金额,元,两位小数 | The amount in yuan, two decimals`)
 * is no part of its label: it becomes the hint, where there is no other.
 */
export function readFieldDescription(description: string | null | undefined, fallback: string): LabelAndHint {
  const { label, hint } = readDescription(description, fallback);
  const short = { zh: label.zh.split(REMARK)[0]?.trim() ?? "", en: label.en.split(REMARK)[0]?.trim() ?? "" };
  const hasRemark = short.zh !== label.zh;
  return { label: hasRemark ? short : label, ...(hint !== undefined ? { hint } : hasRemark ? { hint: label } : {}) };
}

/**
 * Reads `中文 | English`, and after a blank line an optional hint in the same form.
 * Without a description both languages show `fallback`.
 */
export function readDescription(description: string | null | undefined, fallback: string): LabelAndHint {
  const [first = "", ...rest] = (description ?? "").split(/\n\s*\n/);
  const label = splitLanguages(first.replaceAll("\n", " "), fallback);
  const hintText = rest.join(" ").replaceAll("\n", " ").trim();
  return hintText === "" ? { label } : { label, hint: splitLanguages(hintText, "") };
}
