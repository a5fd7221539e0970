/** Codes of the platform slice: clients, change log, files, consents, printed forms. */

/** Kind of a connected client. */
export const API_CLIENT_KINDS = {
  MEDIA: { zh: '媒体中心', en: 'Media centre' },
  DATA: { zh: '数据使用方', en: 'Data reader' },
  SERVICE_PORTAL: { zh: '一网通办', en: 'Service portal' },
  CITY_OPERATION: { zh: '一网统管', en: 'City operation platform' },
  HOTLINE: { zh: '热线平台', en: 'Hotline' },
} as const;
export type ApiClientKind = keyof typeof API_CLIENT_KINDS;

/** What a client's key may do; outside it is written as `scopeText` writes it. */
export const API_SCOPES = {
  STORIES_READ: { zh: '读取已发布稿件', en: 'Read published stories' },
  STORIES_EMBARGO: { zh: '读取限时发布稿件', en: 'Read stories under embargo' },
  PLACEMENTS_WRITE: { zh: '回报刊载情况', en: 'Report placements' },
  SUGGESTIONS_WRITE: { zh: '提交建议', en: 'Submit suggestions' },
  DATA_BULK: { zh: '批量读取开放数据', en: 'Read bulk open data' },
} as const;
export type ApiScope = keyof typeof API_SCOPES;

/** A scope as it stands in documents for clients: `stories:read`. */
export function scopeText(scope: ApiScope): string {
  return scope.toLowerCase().replace('_', ':');
}

/** Kind of an entry of the change log. */
export const CHANGE_KINDS = {
  UPSERT: { zh: '新增或更新', en: 'Added or changed' },
  TOMBSTONE: { zh: '已撤下', en: 'Withdrawn' },
} as const;
export type ChangeKind = keyof typeof CHANGE_KINDS;

/** Kind of a file. */
export const ATTACHMENT_KINDS = {
  PHOTO: { zh: '照片', en: 'Photo' },
  VIDEO: { zh: '视频', en: 'Video' },
  AUDIO: { zh: '音频', en: 'Audio' },
  DOCUMENT: { zh: '文档', en: 'Document' },
  VOICE_NOTE: { zh: '语音留言', en: 'Voice note' },
} as const;
export type AttachmentKind = keyof typeof ATTACHMENT_KINDS;

/** Whose consent is recorded. */
export const CONSENT_SUBJECTS = {
  SUBMITTER: { zh: '建议人', en: 'Submitter' },
  VOICE: { zh: '群众心声', en: "Resident's voice" },
  COMMENDATION: { zh: '表彰对象', en: 'Person commended' },
  CONTRIBUTOR: { zh: '出资人', en: 'Contributor' },
  SUPERVISOR: { zh: '监督员', en: 'Supervisor' },
  RESPONSIBILITY: { zh: '领办承诺人', en: 'Person with a pledge' },
} as const;
export type ConsentSubject = keyof typeof CONSENT_SUBJECTS;

/** What the consent is for. */
export const CONSENT_PURPOSES = {
  PUBLISH_NAME: { zh: '公开姓名', en: 'Publish the name' },
  PUBLISH_WORDS: { zh: '公开内容', en: 'Publish the words' },
  CONTACT: { zh: '联系回访', en: 'Contact' },
  SENSITIVE: { zh: '处理敏感个人信息', en: 'Process sensitive data' },
  PHOTO: { zh: '使用照片', en: 'Use of photos' },
} as const;
export type ConsentPurpose = keyof typeof CONSENT_PURPOSES;

/** Kind of a printed form; the first five belong to the handling of a suggestion. */
export const FORM_KINDS = {
  TRANSFER_FORM: { zh: '转办单', en: 'Transfer form' },
  ACCEPTANCE_NOTICE: { zh: '受理告知书', en: 'Acceptance notice' },
  RESULT_NOTICE: { zh: '办理结果告知书', en: 'Result notice' },
  SUPERVISION_FORM: { zh: '督办单', en: 'Supervision form' },
  EVALUATION_FORM: { zh: '办理情况评价单', en: 'Evaluation form' },
  REGISTRATION_SLIP: { zh: '建议登记单', en: 'Registration slip' },
  EXTENSION_NOTICE: { zh: '延期办理告知书', en: 'Extension notice' },
  RECTIFICATION_FORM: { zh: '限期整改通知书', en: 'Rectification order' },
  JOINT_REVIEW_SHEET: { zh: '动态调整联审表', en: 'Joint review sheet' },
  CONSULTATION_RECORD: { zh: '民情协商记录表', en: 'Consultation record' },
  WISH_LIST_FORM: { zh: '意愿清单', en: 'Wish list' },
  ACCEPTANCE_SHEET: { zh: '验收表', en: 'Acceptance sheet' },
  WRITE_OFF_SHEET: { zh: '销账审批单', en: 'Write-off sheet' },
  APPOINTMENT_LETTER: { zh: '监督员聘书', en: 'Appointment letter' },
  CONTRIBUTION_LIST: { zh: '捐赠收据明细', en: 'Contribution receipt list' },
  BULLETIN: { zh: '通报', en: 'Bulletin' },
} as const;
export type FormKind = keyof typeof FORM_KINDS;

/** Where a row of an import stands. */
export const IMPORT_ROW_STATES = {
  STAGED: { zh: '待校验', en: 'Staged' },
  ACCEPTED: { zh: '可导入', en: 'Accepted' },
  REFUSED: { zh: '有误', en: 'Refused' },
  DROPPED: { zh: '不导入', en: 'Dropped' },
  WRITTEN: { zh: '已导入', en: 'Written' },
} as const;
export type ImportRowState = keyof typeof IMPORT_ROW_STATES;

/** What a row of a file does to the ledger. */
export const IMPORT_EFFECTS = {
  INSERT: { zh: '新增', en: 'New' },
  UPDATE: { zh: '更新', en: 'Changed' },
  UNCHANGED: { zh: '无变化', en: 'Unchanged' },
} as const;
export type ImportEffect = keyof typeof IMPORT_EFFECTS;
