import { moveForms } from "@doorstep/schema/admin/move-forms";
import { Alert, App, Drawer, Typography } from "antd";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLabel, useName } from "../../language/language";
import { withStoredCodes } from "../facts/stored-codes";
import type { LedgerRow, RowMove } from "../ledger/ledger-definition";
import { MoveForm } from "./MoveForm";

interface MoveDrawerProps {
  /** Name of the mutation, from the address. */
  readonly mutation: string;
  /** The move as the server offers it for this row; null when it does not (any more). */
  readonly move: RowMove | null;
  readonly row: LedgerRow | null;
  readonly rowTitle: string;
  readonly onClose: () => void;
  /** Runs after the move was made, with the id of the row. */
  readonly onDone?: (rowId: string | null) => void;
}

/** A move in a drawer with only its fields, drawn wholly from the schema. */
export function MoveDrawer({ mutation, move, row, rowTitle, onClose, onDone }: MoveDrawerProps): ReactNode {
  const { t } = useTranslation();
  const labelText = useLabel();
  const nameOf = useName();
  const { message, modal } = App.useApp();
  const bare = moveForms[mutation];
  const form = useMemo(() => (bare === undefined ? undefined : { ...bare, fields: withStoredCodes(bare.rowType ?? "", bare.fields, "enum") }), [bare]);
  const name = move !== null ? nameOf(move) : form !== undefined ? labelText(form.label) : mutation;
  const isOffered = row === null || move !== null;
  return (
    <Drawer open size={560} title={row === null ? name : `${name} · ${rowTitle}`} onClose={onClose} mask={{ closable: false }} destroyOnHidden>
      {form === undefined ? (
        <Alert type="warning" showIcon title={t("move.unknown")} />
      ) : isOffered ? (
        <MoveForm
          key={`${mutation}.${row?.id ?? "new"}`}
          mutation={mutation}
          form={form}
          row={row}
          name={name}
          onCancel={onClose}
          onDone={(rowId, shownOnce) => {
            if (shownOnce === null) message.success(t("move.done", { name }));
            else {
              const content = <Typography.Paragraph copyable>{shownOnce}</Typography.Paragraph>;
              modal.success({ title: t("move.shownOnce"), content, okText: t("move.kept"), width: 560 });
            }
            onClose();
            onDone?.(rowId);
          }}
        />
      ) : (
        <Alert type="warning" showIcon title={t("move.gone")} />
      )}
    </Drawer>
  );
}
