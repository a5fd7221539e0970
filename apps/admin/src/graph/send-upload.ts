import { FILE_TYPES } from "@doorstep/domain/file-types";
import type { UploadPurposeCode } from "@doorstep/domain/upload-purposes";
import { CreateUploadDocument } from "@doorstep/schema/admin/graphql";
import { send } from "./send-document";
import type { MoveError } from "./send-move";

/** A file that the server has taken; its id goes into the form. */
export interface SentFile {
  readonly id: string;
  readonly kind: string;
}

/** The server's word on why it did not take a file. */
export class UploadFault extends Error {
  constructor(readonly error: Pick<MoveError, "message" | "messageEn">) {
    super(error.messageEn);
  }
}

interface UploadAnswer {
  readonly file: SentFile | null;
  readonly errors: readonly MoveError[];
}

const LOST = { message: "网络中断，文件没有传完。", messageEn: "The connection was lost; the file was not sent." };

/** Announces a file and sends its content to the address that was given for it. */
export async function sendUpload(file: File, purpose: UploadPurposeCode, onPercent: (percent: number) => void, signal: AbortSignal): Promise<SentFile> {
  const input = { purpose, filename: file.name, bytes: file.size, mediaType: mediaTypeOfFile(file) };
  const { createUpload } = await send(CreateUploadDocument, { input }, signal);
  const [refused] = createUpload.errors;
  if (!createUpload.upload) throw new UploadFault(refused ?? LOST);
  return put(createUpload.upload.url, file, onPercent, signal);
}

/** Some systems name no type; then the ending of the name says what the sender takes it for. The server looks inside. */
function mediaTypeOfFile(file: File): string {
  if (file.type !== "") return file.type;
  const ending = file.name.split(".").at(-1)?.toLowerCase() ?? "";
  if (ending === "heic" || ending === "heif") return "image/heic";
  return Object.entries(FILE_TYPES).find(([, { extension }]) => extension === ending)?.[0] ?? "application/octet-stream";
}

/** By XMLHttpRequest: fetch does not tell how much has gone. */
function put(url: string, file: File, onPercent: (percent: number) => void, signal: AbortSignal): Promise<SentFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", url);
    request.responseType = "json";
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.addEventListener("progress", ({ loaded, total }) => onPercent((loaded / total) * 100));
    request.addEventListener("load", () => {
      const answer = request.response as UploadAnswer | null;
      if (answer?.file) resolve(answer.file);
      else reject(new UploadFault(answer?.errors?.[0] ?? LOST));
    });
    request.addEventListener("error", () => reject(new UploadFault(LOST)));
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
