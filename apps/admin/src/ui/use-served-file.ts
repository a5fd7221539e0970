import { App } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fetchFile, saveFile } from "../graph/fetch-file";
import { GraphFault } from "../graph/graph-fault";
import { useLanguage } from "../language/language";

/** Takes a file from the server and hands it to the browser. */
export function useServedFile() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { message } = App.useApp();
  const [isFetching, setFetching] = useState(false);
  const take = async (url: string, body: Readonly<Record<string, unknown>> = {}): Promise<void> => {
    setFetching(true);
    try {
      const file = await fetchFile(url, body);
      saveFile(file);
      message.success(t("ledger.saved", { name: file.name }));
    } catch (error) {
      message.error((error instanceof GraphFault && error.textIn(language)) || t("fault.unreachable"));
    } finally {
      setFetching(false);
    }
  };
  return { isFetching, take };
}
