/** Hands the rows to the browser as a workbook; the writer is loaded when it is first needed. */
export async function saveWorkbook(fileName: string, sheetName: string, rows: readonly (readonly string[])[]): Promise<void> {
  const { writeXlsx } = await import("hucre/xlsx");
  const bytes = await writeXlsx({ sheets: [{ name: sheetName.slice(0, 31), rows: rows.map((row) => row.map(cellOf)) }] });
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

const NUMBER = /^-?\d{1,15}(\.\d{1,4})?$/;

/** Numbers as numbers, so that Excel can add them up; everything else as text. */
function cellOf(text: string): string | number {
  return NUMBER.test(text) ? Number(text) : text;
}
