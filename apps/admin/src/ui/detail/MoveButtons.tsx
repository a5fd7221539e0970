import { DownOutlined } from "@ant-design/icons";
import { Button, Dropdown, Flex } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useName } from "../../language/language";
import type { RowMove } from "../ledger/ledger-definition";

/** So many moves stand as buttons, the others behind 更多. */
const SHOWN = 3;

interface MoveButtonsProps {
  readonly moves: readonly RowMove[];
  readonly onMove: (move: RowMove) => void;
}

/** The moves the server allows now, likeliest first. What is not allowed is absent. */
export function MoveButtons({ moves, onMove }: MoveButtonsProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  if (moves.length === 0) return null;
  const ordered = moves.toSorted((one, other) => Number(other.isPrimary) - Number(one.isPrimary));
  const shown = ordered.slice(0, SHOWN);
  const others = ordered.slice(SHOWN);
  return (
    <Flex gap={8} role="group" aria-label={t("detail.moves")}>
      {shown.map((move) => (
        <Button key={move.key} type={move.isPrimary ? "primary" : "default"} onClick={() => onMove(move)}>
          {nameOf(move)}
        </Button>
      ))}
      {others.length > 0 ? (
        <Dropdown
          trigger={["click"]}
          menu={{ items: others.map((move) => ({ key: move.key, label: nameOf(move), onClick: () => onMove(move) })) }}
        >
          <Button icon={<DownOutlined />} iconPlacement="end">
            {t("detail.more")}
          </Button>
        </Dropdown>
      ) : null}
    </Flex>
  );
}
