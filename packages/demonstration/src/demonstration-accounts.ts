import type { ROLES } from '@doorstep/domain/roles';

export type StaffRole = Exclude<keyof typeof ROLES, 'PUBLIC' | 'SUBMITTER'>;

/** A user of the demonstration district who may sign in; the login itself is made where the district is loaded. */
export interface DemonstrationAccount {
  readonly username: string;
  readonly displayName: string;
  readonly roles: readonly StaffRole[];
  /** '' for the district, else the code of a town, village or grid. */
  readonly scopeCode: string;
  /** Name of the user's organisation. */
  readonly organization: string;
}

const account = (
  username: string,
  displayName: string,
  role: StaffRole,
  organization: string,
  scopeCode = '',
): DemonstrationAccount => ({ username, displayName, roles: [role], scopeCode, organization });

/** Town, village and grid in which the accounts below the district work. */
const ACCOUNT_TOWN = '990101100';
export const ACCOUNT_VILLAGE = { code: '990101100200', name: '双井庄村' } as const;
const ACCOUNT_GRID = '990101100200001';
const TOWN_OFFICE = '云集镇人民政府';
const VILLAGE_COMMITTEE = '云集双井庄村民委员会';
const DEPARTMENT = '市公安局明川分局';
const SERVICE_CENTRE = '明川区民生服务促进中心';
const TASK_FORCE = '明川区民生事务推进工作专班';
const COORDINATOR = '中共明川区委社会工作部';

/** One account for each role that signs in, and the clerk of a second town, whose work the first must not see. */
export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = [
  account('collector', '贾明远', 'COLLECTOR', TOWN_OFFICE, ACCOUNT_TOWN),
  account('supervisor', '乔守诚', 'SUPERVISOR', TOWN_OFFICE, ACCOUNT_TOWN),
  account('grid.worker', '柳春燕', 'GRID_WORKER', VILLAGE_COMMITTEE, ACCOUNT_GRID),
  account('village.secretary', '孟庆山', 'VILLAGE_SECRETARY', VILLAGE_COMMITTEE, ACCOUNT_VILLAGE.code),
  account('village.clerk', '安晓禾', 'VILLAGE_CLERK', VILLAGE_COMMITTEE, ACCOUNT_VILLAGE.code),
  account('town.clerk', '苏文静', 'TOWN_CLERK', TOWN_OFFICE, ACCOUNT_TOWN),
  account('town.leader', '秦立新', 'TOWN_LEADER', TOWN_OFFICE, ACCOUNT_TOWN),
  account('street.clerk', '闫丽君', 'TOWN_CLERK', '明泉街道办事处', '990101001'),
  account('department.clerk', '钟海涛', 'DEPARTMENT_CLERK', DEPARTMENT),
  account('department.leader', '路振东', 'DEPARTMENT_LEADER', DEPARTMENT),
  account('operator', '夏雨晴', 'OPERATOR', SERVICE_CENTRE),
  account('coordinator', '方学敏', 'COORDINATOR', COORDINATOR),
  account('leader', '江远航', 'DISTRICT_LEADER', TASK_FORCE),
  account('finance', '金素云', 'FINANCE_OFFICER', '明川区财政局'),
  account('inspector', '严正平', 'INSPECTION_OFFICER', '中共明川区纪律检查委员会'),
  account('media.editor', '白若溪', 'MEDIA_EDITOR', '明川区融媒体中心'),
  account('auditor', '卫清和', 'AUDITOR', TASK_FORCE),
  account('administrator', '管博文', 'SYSTEM_ADMIN', SERVICE_CENTRE),
];
