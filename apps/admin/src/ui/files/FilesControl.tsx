import { InboxOutlined } from "@ant-design/icons";
import { FILE_TYPES } from "@doorstep/domain/file-types";
import type { UploadPurposeCode } from "@doorstep/domain/upload-purposes";
import { UPLOAD_PURPOSES } from "@doorstep/domain/upload-purposes";
import type { FormField } from "@doorstep/schema/form-field";
import { Upload } from "antd";
import type { UploadFile, UploadProps } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { sendUpload, UploadFault } from "../../graph/send-upload";
import type { SentFile } from "../../graph/send-upload";
import { useLabel, useLanguage } from "../../language/language";
import { AltTextInput } from "./AltTextInput";
import styles from "./FilesControl.module.css";
import { idsOf, isSent, PENDING } from "./sent-files";

interface FilesControlProps {
  readonly field: FormField;
  readonly id?: string;
  readonly value?: unknown;
  readonly onChange: (value: unknown) => void;
}

type Sent = UploadFile<SentFile>;

/** A photograph that was just sent asks for words beside it. */
const renderItem: UploadProps<SentFile>["itemRender"] = (item, file) => (
  <>
    {item}
    {isSent(file) && file.response?.kind === "PHOTO" ? <AltTextInput fileId={file.response.id} name={file.name} /> : null}
  </>
);

/** Takes files by choosing, dragging and pasting, and sends them while the form is still being filled in. */
export function FilesControl({ field, id, value, onChange }: FilesControlProps): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const language = useLanguage();
  const purpose = field.uploads as UploadPurposeCode;
  const { kinds, most: mostOfPurpose } = UPLOAD_PURPOSES[purpose];
  const most = field.isList ? mostOfPurpose : 1;
  const [files, setFiles] = useState<Sent[]>(() => idsOf(value).map((sent, place) => fileOf(sent, t("files.held", { number: place + 1 }))));
  const types = Object.entries(FILE_TYPES).filter(([, { kind }]) => (kinds as readonly string[]).includes(kind));

  const change = (list: Sent[]): void => {
    setFiles(list);
    const ids = list.flatMap((file) => (isSent(file) ? (file.response?.id ?? file.uid) : file.status === "uploading" ? PENDING : []));
    onChange(field.isList ? ids : ids[0]);
  };
  const request: UploadProps["customRequest"] = ({ file, onProgress, onSuccess, onError }) => {
    const ending = new AbortController();
    sendUpload(file as File, purpose, (percent) => onProgress?.({ percent }), ending.signal).then(
      (sent) => onSuccess?.(sent),
      (error: Error) => onError?.(error),
    );
    return { abort: () => ending.abort() };
  };
  return (
    <Upload.Dragger
      {...(id === undefined ? {} : { id })}
      className={styles["files"] ?? ""}
      accept={types.map(([type, { extension }]) => `${type},.${extension}`).join(",")}
      multiple={field.isList}
      maxCount={most}
      pastable
      listType="picture"
      fileList={files}
      customRequest={request}
      onChange={({ fileList }) => change(fileList.map((file) => withWords(file, language)))}
      itemRender={renderItem}
      aria-label={labelText(field.label)}
    >
      <p className={styles["invite"]}>
        <InboxOutlined aria-hidden="true" /> {t("files.invite")}
      </p>
      <p className={styles["limits"]}>{t("files.limits", { most, types: types.map(([, { extension }]) => extension.toUpperCase()).join(" ") })}</p>
    </Upload.Dragger>
  );
}

/** A file that the row holds already, or a draft kept. */
function fileOf(id: string, name: string): Sent {
  return { uid: id, name, status: "done", url: `/admin/files/${id}`, thumbUrl: `/admin/files/${id}?edge=320` };
}

/** What the list says of a file that was refused. */
function withWords(file: Sent, language: "zh-CN" | "en-US"): Sent {
  const fault: unknown = file.error;
  if (file.status !== "error" || !(fault instanceof UploadFault)) return file;
  const words = language === "en-US" ? fault.error.messageEn : fault.error.message;
  return { ...file, name: file.name.endsWith(words) ? file.name : `${file.name}: ${words}` };
}
