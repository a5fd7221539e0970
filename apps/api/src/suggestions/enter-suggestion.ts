import { uuidv7 } from 'uuidv7';
import { requirePlace } from '../divisions/require-place.js';
import { requireFiles } from '../platform/files/hold-files.js';
import { field } from '../platform/graph/input.js';
import { createOperation } from '../platform/operation/operation.js';
import { nextReceiptNo } from './next-receipt-no.js';
import { queryCodeFor, queryCodeHash } from './receipt-secrets.js';
import { receiveSuggestion } from './receive-suggestion.js';
import { requireChannel } from './require-channel.js';
import { SuggestionNature } from './suggestion.enums.js';
import { suggestionConcept } from './suggestion.policy.js';
import { contactRefusals, submitterInput } from './submitter.input.js';

/**
 * A member of staff enters what a resident said or wrote. The query code follows from the id of the row, so the
 * answer can show it once for the receipt.
 */
export const enterSuggestion = createOperation({
  name: 'enterSuggestion',
  move: 'suggestion.submit',
  concept: suggestionConcept,
  input: {
    channelId: field.id('chn', '征集渠道', 'Channel'),
    externalRef: field.text('来源编号', 'Number at the source', 60).optional(),
    title: field.text('标题', 'Title', 120),
    content: field.text('内容', 'Text', 5000),
    nature: field.choice(SuggestionNature, '事项性质', 'Nature').optional(),
    townCode: field.place(9, '镇街', 'Town').optional(),
    villageCode: field.place(12, '村居', 'Village').optional(),
    estateName: field.text('小区', 'Housing estate', 60).optional(),
    attachmentIds: field.attachments('附件', 'Attachments', 'SUGGESTION').optional(),
    noticeRead: field.flag('已告知个人信息处理规则', 'Privacy notice read out'),
    submitter: field.group('建议人', 'Submitter', submitterInput).optional(),
  },
  subject: (act, { townCode, villageCode }) => ({
    districtCode: act.districtCode,
    townCode: villageCode?.slice(0, 9) ?? townCode ?? null,
    villageCode: villageCode ?? null,
    units: act.caller.kind === 'STAFF' && act.caller.viewer.organizationId ? [act.caller.viewer.organizationId] : [],
    selves: act.actorId ? [act.actorId] : [],
  }),
  async guard(act, values) {
    if (!values.noticeRead) act.refuse('CONSENT_REQUIRED', 'noticeRead');
    for (const { code, path } of contactRefusals(values.submitter)) act.refuse(code, path.slice(1));
    await requireChannel(act, values.channelId, 'channelId');
    await requireFiles(act, values.attachmentIds ?? [], 'SUGGESTION', 'attachmentIds');
    await requirePlace(act, values);
  },
  async create(act, { submitter, noticeRead: _read, nature, townCode, ...given }) {
    const { secrets } = act.house;
    const id = uuidv7();
    const receiptNo = await nextReceiptNo(act.em, act.today);
    return receiveSuggestion(
      act,
      {
        ...given,
        attachmentIds: given.attachmentIds ?? [],
        id,
        nature: nature ?? 'SUGGESTION',
        townCode: given.villageCode?.slice(0, 9) ?? townCode ?? null,
        submittedOnBehalf: true,
        receiptNo,
        queryCodeHash: queryCodeHash(secrets, receiptNo, queryCodeFor(secrets, id)),
      },
      submitter,
    );
  },
  publicText: () => '已收到您的建议。',
});
