import type { RecordLook } from "../../ui/records/record-look";
import { PasswordLinkButton } from "./PasswordLinkButton";

/** 人员与权限: users, roles, the audit log. */
export const identityLooks: readonly RecordLook[] = [
  { type: "User", path: "/users", title: { zh: "人员", en: "People" }, columns: ["username", "organization", "state", "hasLogin", "isDemonstration", "lastLoginAt"], actions: PasswordLinkButton },
  { type: "RoleAssignment", path: "/role-assignments", title: { zh: "角色授权", en: "Roles" } },
  { type: "AuditEntry", path: "/audit-log", title: { zh: "操作日志", en: "Audit log" } },
  { type: "Setting", path: "/settings", title: { zh: "系统设置", en: "Settings" } },
  { type: "ApiClient", path: "/api-clients", title: { zh: "开放接口客户端", en: "API clients" } },
];
