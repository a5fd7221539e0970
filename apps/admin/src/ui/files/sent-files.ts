import type { UploadFile } from "antd";
import type { SentFile } from "../../graph/send-upload";

/** Stands in the form's value for a file that is still on its way, so that the form waits for it. */
export const PENDING = "pending";

/** The ids in the value of a field. */
export function idsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((id): id is string => typeof id === "string" && id.startsWith("att_"));
}

/** Whether a file of the form is still on its way. */
export function isPending(value: unknown): boolean {
  return value === PENDING || (Array.isArray(value) && value.includes(PENDING));
}

export function isSent(file: UploadFile<SentFile>): boolean {
  return file.status === "done";
}
