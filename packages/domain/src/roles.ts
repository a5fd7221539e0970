/** The nineteen roles with the two-letter codes of the permission tables. SYSTEM is an actor, not a role. */
export const ROLES = {
  PUBLIC: { code: 'PU', zh: '公众', en: 'Public' },
  SUBMITTER: { code: 'SU', zh: '建议人', en: 'Submitter' },
  COLLECTOR: { code: 'CL', zh: '征集员', en: 'Collector' },
  SUPERVISOR: { code: 'SV', zh: '监督员', en: 'Supervisor' },
  GRID_WORKER: { code: 'GW', zh: '网格员', en: 'Grid worker' },
  VILLAGE_SECRETARY: { code: 'VS', zh: '村(社区)书记', en: 'Village secretary' },
  VILLAGE_CLERK: { code: 'VC', zh: '村(社区)经办人', en: 'Village clerk' },
  TOWN_CLERK: { code: 'TC', zh: '镇街经办人', en: 'Town clerk' },
  TOWN_LEADER: { code: 'TL', zh: '镇街领导', en: 'Town leader' },
  DEPARTMENT_CLERK: { code: 'DC', zh: '部门经办人', en: 'Department clerk' },
  DEPARTMENT_LEADER: { code: 'DL', zh: '部门领导', en: 'Department leader' },
  OPERATOR: { code: 'OP', zh: '民生专班', en: 'Operator' },
  COORDINATOR: { code: 'CO', zh: '社会工作部', en: 'Coordinator' },
  DISTRICT_LEADER: { code: 'LE', zh: '区领导', en: 'District leader' },
  FINANCE_OFFICER: { code: 'FO', zh: '财务人员', en: 'Finance officer' },
  INSPECTION_OFFICER: { code: 'IO', zh: '督查人员', en: 'Inspection officer' },
  MEDIA_EDITOR: { code: 'ME', zh: '媒体编辑', en: 'Media editor' },
  AUDITOR: { code: 'AU', zh: '审计员', en: 'Auditor' },
  SYSTEM_ADMIN: { code: 'AD', zh: '系统管理员', en: 'System administrator' },
} as const;

export type Role = keyof typeof ROLES;
export type RoleCode = (typeof ROLES)[Role]['code'];

/** Who moves when nobody does: a clock, or the effect of another move. */
export const SYSTEM = { code: 'SY', zh: '系统(自动)', en: 'System' } as const;
export type ActorCode = RoleCode | (typeof SYSTEM)['code'];

/** One role of a user in a scope; '' is the whole district, a division code everything below it. */
export interface Grant {
  readonly role: Role;
  readonly scopeCode: string;
  /** A leader's sector; it narrows the lists that are offered, not the right. */
  readonly sectorId?: string | null;
  /** The absent user whose role it is; the viewer is the deputy. */
  readonly standsFor?: string | null;
}

/** Who asks: a member of staff, a supervisor or collector with a login, a resident with receipt and code. */
export interface Viewer {
  readonly userId: string;
  readonly districtCode: string;
  readonly organizationId: string | null;
  readonly grants: readonly Grant[];
}

/** A resident without an account. */
export function publicViewer(districtCode: string): Viewer {
  return {
    userId: '',
    districtCode,
    organizationId: null,
    grants: [{ role: 'PUBLIC', scopeCode: '' }],
  };
}

/** A resident who has shown receipt number and query code; `selfId` is the id that the subject's `selves` holds. */
export function submitterViewer(districtCode: string, selfId: string): Viewer {
  return {
    userId: selfId,
    districtCode,
    organizationId: null,
    grants: [{ role: 'SUBMITTER', scopeCode: '' }],
  };
}
