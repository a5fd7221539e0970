import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Input, Modal } from "antd";
import { useDeferredValue, useEffect, useId, useMemo, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ConsoleLink } from "../ui/ConsoleLink";
import { splitHref } from "../ui/split-href";
import { paletteHits } from "./palette-hits";
import type { PaletteHit, PalettePage, PaletteRecord } from "./palette-hits";
import styles from "./SearchPalette.module.css";

interface SearchPaletteProps {
  readonly pages: readonly PalettePage[];
  readonly records: readonly PaletteRecord[];
  readonly onClose: () => void;
}

/** Ctrl+K: one field that leads to pages, places and records; arrows choose, Enter opens. */
export function SearchPalette({ pages, records, onClose }: SearchPaletteProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const listId = useId();
  const [typed, setTyped] = useState("");
  const [place, setPlace] = useState(0);
  const text = useDeferredValue(typed.trim());
  const words = useMemo(() => ({ pages: t("palette.pages"), places: t("palette.places") }), [t]);
  const { data: hits = [], isFetching } = useQuery({
    ...paletteHits(client, text, { pages, records, words }),
    placeholderData: keepPreviousData,
  });
  useEffect(() => setPlace(0), [text]);
  const open = (hit: PaletteHit | undefined): void => {
    if (hit === undefined) return;
    const { path, search } = splitHref(hit.href);
    onClose();
    void navigate({ to: path, search });
  };
  const handleKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setPlace((now) => (hits.length === 0 ? 0 : (now + step + hits.length) % hits.length));
    }
    if (event.key === "Enter") open(hits[place]);
  };
  const optionId = (index: number): string => `${listId}-${index}`;
  return (
    <Modal open title={t("palette.title")} footer={null} onCancel={onClose} style={{ top: 72 }} width={640}>
      <Input
        autoFocus
        size="large"
        role="combobox"
        aria-label={t("palette.title")}
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={hits.length > 0 ? optionId(place) : undefined}
        aria-autocomplete="list"
        placeholder={t("palette.placeholder")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={handleKey}
      />
      <div id={listId} role="listbox" aria-label={t("palette.title")} className={styles["hits"]}>
        {hits.map((hit, index) => (
          <ConsoleLink
            key={hit.key}
            href={hit.href}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === place}
            className={styles["hit"]}
            onMouseEnter={() => setPlace(index)}
            onClick={onClose}
          >
            <span className={styles["group"]}>{hit.group}</span>
            <span className={styles["name"]}>{hit.name}</span>
            {hit.code === undefined ? null : <span className={`number ${styles["group"]}`}>{hit.code}</span>}
          </ConsoleLink>
        ))}
      </div>
      <p className={styles["hint"]} role="status">
        {isFetching ? t("palette.searching") : hits.length === 0 ? t("palette.empty") : t("palette.hint")}
      </p>
    </Modal>
  );
}
