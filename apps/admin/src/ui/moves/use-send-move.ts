import type { MoveForm } from "@doorstep/schema/form-field";
import { useQueryClient } from "@tanstack/react-query";
import type { FormInstance } from "antd";
import { useRef, useState } from "react";
import { sendMove } from "../../graph/send-move";
import type { MoveError } from "../../graph/send-move";
import { useLanguage } from "../../language/language";
import type { LedgerRow } from "../ledger/ledger-definition";
import { sortErrors } from "./field-errors";
import { toInput } from "./form-values";
import type { FormValues } from "./form-values";

interface SendOptions {
  readonly mutation: string;
  readonly form: MoveForm;
  readonly row: LedgerRow | null;
  /** The version that the sender has seen; not the newest, or a change of another person would be written over. */
  readonly version: number | undefined;
  readonly fields: FormInstance;
  readonly onSent: () => void;
  readonly onDone: (rowId: string | null, shownOnce: string | null) => void;
}

interface Sending {
  readonly send: (values: FormValues) => Promise<void>;
  readonly isSending: boolean;
  readonly isConflict: boolean;
  /** Errors that belong to no field of the form. */
  readonly above: readonly string[];
  readonly fault: unknown;
}

const isConflict = (error: MoveError): boolean => error.code === "CONFLICT";

/** Sends a move once at a time and puts the server's errors where they belong. */
export function useSendMove({ mutation, form, row, version, fields, onSent, onDone }: SendOptions): Sending {
  const queryClient = useQueryClient();
  const language = useLanguage();
  const isBusy = useRef(false);
  const [isSending, setSending] = useState(false);
  const [errors, setErrors] = useState<readonly MoveError[]>([]);
  const [fault, setFault] = useState<unknown>(null);
  const textOf = (error: MoveError): string => (language === "en-US" ? error.messageEn : error.message);

  const showErrors = (found: readonly MoveError[]): void => {
    const { atFields, above } = sortErrors(form.fields, found);
    setErrors(above);
    fields.setFields(atFields.map(({ name, error }) => ({ name, errors: [textOf(error)] })));
    const first = atFields[0];
    if (first !== undefined) fields.scrollToField(first.name, { focus: true });
  };

  const send = async (values: FormValues): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSending(true);
    setErrors([]);
    setFault(null);
    try {
      const { errors: found, rowId, shownOnce } = await sendMove(mutation, {
        ...toInput(form.fields, values),
        ...(form.takesId && row !== null ? { id: row.id } : {}),
        ...(form.takesVersion && version !== undefined ? { version } : {}),
      });
      if (found.length > 0) {
        showErrors(found);
        if (found.some(isConflict)) await queryClient.invalidateQueries();
        return;
      }
      onSent();
      onDone(rowId, shownOnce);
      void queryClient.invalidateQueries();
    } catch (error) {
      setFault(error);
    } finally {
      isBusy.current = false;
      setSending(false);
    }
  };

  return {
    send,
    isSending,
    isConflict: errors.some(isConflict),
    above: errors.filter((error) => !isConflict(error)).map(textOf),
    fault,
  };
}
