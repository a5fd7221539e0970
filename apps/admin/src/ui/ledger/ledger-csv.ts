/** A spreadsheet would run a cell that starts like this as a formula. */
const FORMULA_START = /^[=+\-@\t\r\n]/;
/** Division codes, phones and receipt numbers: a spreadsheet would round them. */
const LONG_DIGITS = /^\d{11,}$/;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/** One cell, safe to open in a spreadsheet: never a formula, long digits kept as text. */
export function csvCell(text: string): string {
  const isRisky = (FORMULA_START.test(text) && !PLAIN_NUMBER.test(text)) || LONG_DIGITS.test(text);
  const safe = isRisky ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a CSV file that Excel reads as UTF-8. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/** Hands a text to the browser as a file to save. */
export function saveText(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
