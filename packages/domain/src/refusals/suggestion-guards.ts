import type { Label } from '../code-lists/label.js';

/** Guards of suggestions and their handling. */
export const SUGGESTION_GUARDS = {
  GUARD_NOTICE_REQUIRED: {
    zh: '须先确认已阅读个人信息告知(版本 {version})。',
    en: 'The privacy notice (version {version}) must be acknowledged first.',
  },
  GUARD_TRIAGE_INCOMPLETE: {
    zh: '受理前须填写分类、主要领域和地点。',
    en: 'Class, main sector and place must be set before acceptance.',
  },
  GUARD_MERGE_SELF: {
    zh: '不能与自身并案。',
    en: 'A suggestion cannot be merged into itself.',
  },
  GUARD_MERGE_TARGET: {
    zh: '并案对象已被并案或已结束,请另选。',
    en: 'The target is itself merged or ended; choose another.',
  },
  GUARD_MERGE_REPLIED: {
    zh: '主件已答复,不能撤销并案。',
    en: 'The target has been replied to; the merge cannot be undone.',
  },
  GUARD_RESEARCH_CLASS: {
    zh: '只有A、B类或指定事项转入研究。',
    en: 'Only classes A and B, or chosen matters, go to research.',
  },
  GUARD_RESEARCH_RECORD: {
    zh: '结束研究前须有研究记录。',
    en: 'A research record is needed before research ends.',
  },
  GUARD_LEAD_REQUIRED: {
    zh: '须先确定牵头单位。',
    en: 'The lead organisation must be set first.',
  },
  GUARD_NOT_HANDLER: {
    zh: '本单位不是承办单位。',
    en: 'Your unit does not handle this.',
  },
  GUARD_RETURN_OPEN: {
    zh: '已有待审核的退办申请。',
    en: 'A return is already waiting for its decision.',
  },
  GUARD_NO_RETURN_OPEN: {
    zh: '没有待审核的退办申请。',
    en: 'No return is waiting for a decision.',
  },
  GUARD_RETURN_LATE: {
    zh: '已过退办时限({dueOn})。',
    en: 'The limit for a return ({dueOn}) has passed.',
  },
  GUARD_EXTENSION_ONCE: {
    zh: '只能申请延期一次。',
    en: 'An extension can be asked for once only.',
  },
  GUARD_EXTENSION_LATE: {
    zh: '须在办理时限({dueOn})前申请延期。',
    en: 'An extension must be asked for before the deadline ({dueOn}).',
  },
  GUARD_EXTENSION_LONG: {
    zh: '延期不能超过 {latestOn}。',
    en: 'The extension cannot go beyond {latestOn}.',
  },
  GUARD_NO_EXTENSION_OPEN: {
    zh: '没有待审批的延期申请。',
    en: 'No extension is waiting for a decision.',
  },
  GUARD_CLASS_A_LEADER: {
    zh: 'A类建议的延期由区领导审批。',
    en: "An extension of class A is the district leader's to grant.",
  },
  GUARD_REPLY_POINTS: {
    zh: '第 {no} 条诉求尚未答复。',
    en: 'Point {no} has no answer yet.',
  },
  GUARD_REPLY_POINT_REASON: {
    zh: '第 {no} 条未采纳,须说明理由。',
    en: 'Point {no} is not adopted and needs a reason.',
  },
  GUARD_REPLY_NOT_SUBMITTED: {
    zh: '没有送审的答复稿。',
    en: 'No draft reply has been submitted.',
  },
  GUARD_CO_HANDLERS: {
    zh: '协办单位尚未会签:{names}。',
    en: 'Supporting units have not agreed yet: {names}.',
  },
  GUARD_REPLY_RESULT: {
    zh: '签发前须填写采纳情况和解决程度。',
    en: 'Adoption and resolution must be set before the reply is issued.',
  },
  GUARD_RATED_ALREADY: {
    zh: '这次答复已经评价过。',
    en: 'This reply has been rated already.',
  },
  GUARD_RATING_CLOSED: {
    zh: '评价期已于 {dueOn} 截止。',
    en: 'Ratings closed on {dueOn}.',
  },
  GUARD_REDO_GROUND: {
    zh: '重办须有差评,或建议人不接受办理结果。',
    en: 'Handling again needs a low rating or a refused result.',
  },
  GUARD_REVIEW_EARLY: {
    zh: '尚无评价或回访,且未满期限。',
    en: 'There is neither a rating nor a follow-up, and the limit has not passed.',
  },
  GUARD_CONVERSION_MISSING: {
    zh: '已采纳的建议须有结果转化,或说明理由。',
    en: 'An adopted suggestion needs a conversion or a reason.',
  },
  GUARD_CLUSTER_OPEN: {
    zh: '所属一类事尚未办理。',
    en: 'Its cluster has not been handled yet.',
  },
  GUARD_CLUSTER_SIZE: {
    zh: '一类事至少包含两件建议。',
    en: 'A cluster holds at least two suggestions.',
  },
  GUARD_SUPERVISE_GROUND: {
    zh: '督办须有逾期、拒收、未解决、不良影响或两次差评。',
    en: 'Supervision needs an overdue, refused or unsolved matter, a bad effect, or two low ratings.',
  },
  GUARD_PUBLIC_TEXT: {
    zh: '公开前须编辑公开标题和公开内容。',
    en: 'Public title and text must be edited before publication.',
  },
  GUARD_PUBLIC_CONSENT: {
    zh: '建议人未同意公开。',
    en: 'The submitter has not agreed to publication.',
  },
  GUARD_NO_PHONE: {
    zh: '未留手机号,无法补发查询码。',
    en: 'No phone is stored, so the code cannot be reissued.',
  },
} as const satisfies Record<string, Label>;
