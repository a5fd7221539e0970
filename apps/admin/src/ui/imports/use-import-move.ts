import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { GraphFault } from "../../graph/graph-fault";
import { sendMove } from "../../graph/send-move";
import { useLabel, useLanguage } from "../../language/language";

/** Sends a change of an import or of one of its rows, says what was refused, and shows how it stands then. */
export function useImportMove(importId: string) {
  const { t } = useTranslation();
  const labelText = useLabel();
  const language = useLanguage();
  const { message } = App.useApp();
  const client = useQueryClient();
  const sending = useMutation({
    mutationFn: ({ mutation, input }: { readonly mutation: string; readonly input: Readonly<Record<string, unknown>> }) => sendMove(mutation, input),
    onSuccess: ({ errors: [first] }) => {
      if (first !== undefined) message.error(labelText({ zh: first.message, en: first.messageEn }));
    },
    onError: (error) => message.error((error instanceof GraphFault && error.textIn(language)) || t("fault.unreachable")),
    onSettled: () => client.invalidateQueries({ queryKey: ["import", importId] }),
  });
  return {
    isSending: sending.isPending,
    /** Whether it was done. */
    send: async (mutation: string, input: Readonly<Record<string, unknown>>): Promise<boolean> => {
      const { errors } = await sending.mutateAsync({ mutation, input });
      return errors.length === 0;
    },
  };
}
