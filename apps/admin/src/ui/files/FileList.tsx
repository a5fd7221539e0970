import { FileTextOutlined } from "@ant-design/icons";
import { Image } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asShown, asText } from "../records/shown-text";
import styles from "./FileList.module.css";

const KB = 1024;

/** A size as people read it. */
function sizeText(bytes: unknown): string {
  const kilobytes = Number(bytes) / KB;
  return kilobytes < KB ? `${Math.max(1, Math.round(kilobytes))} KB` : `${(kilobytes / KB).toFixed(1)} MB`;
}

function FileItem({ value }: { readonly value: unknown }): ReactNode {
  const { t } = useTranslation();
  const file = asShown(value) ?? {};
  const [url, name, kind] = [asText(file["url"]), asText(file["filename"]), asText(file["kind"])];
  const words = asText(file["altText"]) || name;
  if (kind === "PHOTO") {
    return <Image className={styles["photo"] ?? ""} src={`${url}?edge=320`} alt={words} loading="lazy" preview={{ src: `${url}?edge=960` }} />;
  }
  if (kind === "VIDEO") {
    return (
      <video className={styles["photo"]} src={url} controls preload="none" aria-label={name}>
        <track kind="captions" />
      </video>
    );
  }
  if (kind === "AUDIO" || kind === "VOICE_NOTE") {
    return (
      <audio src={url} controls preload="none" aria-label={name}>
        <track kind="captions" />
      </audio>
    );
  }
  return (
    <a href={url} download={name} aria-label={t("files.save", { name })}>
      <FileTextOutlined aria-hidden="true" /> {name} <span className="soft">{sizeText(file["bytes"])}</span>
    </a>
  );
}

/** Files of a row: photographs as small pictures that open, films and recordings to play, papers to save. */
export function FileList({ files }: { readonly files: readonly unknown[] }): ReactNode {
  return (
    <Image.PreviewGroup>
      <ul className={styles["files"]}>
        {files.map((file, place) => (
          <li key={asText(asShown(file)?.["id"]) || place}>
            <FileItem value={file} />
          </li>
        ))}
      </ul>
    </Image.PreviewGroup>
  );
}
