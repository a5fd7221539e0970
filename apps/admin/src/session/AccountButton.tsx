import { UserOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../language/language";
import { dropAllDrafts } from "../ui/moves/move-draft";
import { signOut } from "./auth-requests";
import { ChangePasswordDialog } from "./ChangePasswordDialog";
import type { Me } from "./me";

/** Who is signed in, the roles, and the way out. */
export function AccountButton({ me }: { readonly me: Me }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [isChanging, setChanging] = useState(false);
  const leave = async (): Promise<void> => {
    await signOut().catch(() => undefined);
    dropAllDrafts();
    await navigate({ to: "/login", search: {} });
    queryClient.clear();
  };
  const organization = me.user.organization?.name;
  const roles = me.roles.map((role) => (language === "en-US" ? role.labelEn : role.label));
  return (
    <>
      <Dropdown
        trigger={["click"]}
        menu={{
          items: [
            { key: "roles", disabled: true, label: roles.join(" · ") || organization },
            { type: "divider" },
            ...(me.isDemoAccount
              ? []
              : [{ key: "password", label: t("app.changePassword"), onClick: () => setChanging(true) }]),
            { key: "signOut", label: t("app.signOut"), onClick: () => void leave() },
          ],
        }}
      >
        <Button type="text" icon={<UserOutlined />}>
          {organization === undefined ? me.user.displayName : `${me.user.displayName}(${organization})`}
        </Button>
      </Dropdown>
      {isChanging ? <ChangePasswordDialog onClose={() => setChanging(false)} /> : null}
    </>
  );
}
