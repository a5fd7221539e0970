import type { Label } from '@doorstep/domain/code-lists/label';
import { isMoveKey, MOVES } from '@doorstep/domain/machines';

/** What is written into the audit chain and is no move of a stage table. */
const OTHERS: readonly (readonly [RegExp, Label])[] = [
  [/^login\.succeeded$/, { zh: '登录', en: 'Signed in' }],
  [/^login\.failed$/, { zh: '登录失败', en: 'Sign-in failed' }],
  [/^login\.refused$/, { zh: '拒绝登录', en: 'Sign-in refused' }],
  [/^login\.ended$/, { zh: '退出登录', en: 'Signed out' }],
  [/^login\.passwordSet$/, { zh: '设置密码', en: 'Password set' }],
  [/^login\.passwordChanged$/, { zh: '修改密码', en: 'Password changed' }],
  [/^ledger\.export$/, { zh: '导出台账', en: 'Ledger exported' }],
  [/\.readContact$/, { zh: '查看联系方式', en: 'Contact read' }],
  [/^file\.announce$/, { zh: '准备上传文件', en: 'File announced' }],
  [/^file\.upload$/, { zh: '上传文件', en: 'File uploaded' }],
  [/^file\.describe$/, { zh: '填写图片说明', en: 'Picture described' }],
  [/^file\.read$/, { zh: '查看含个人信息的文件', en: 'File with personal data read' }],
  [/^division\.import$/, { zh: '导入区划名录', en: 'Division list imported' }],
  [/^duty\./, { zh: '系统按日处理', en: 'Daily work of the system' }],
];

/** What an entry of the audit chain says was done; an action without words is its own. */
export function auditActionLabel(action: string): Label {
  if (isMoveKey(action)) return MOVES[action].label;
  return OTHERS.find(([pattern]) => pattern.test(action))?.[1] ?? { zh: action, en: action };
}
