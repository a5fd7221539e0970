import { DEFAULT_PLAN_YEAR_CUT_OFF, planYearOf } from '@doorstep/domain/plan-year';
import { uuidv7 } from 'uuidv7';
import { ConsentRecord } from '../identity/consent-record.entity.js';
import type { Act } from '../platform/operation/act.js';
import { settingOf } from '../platform/settings.js';
import { PRIVACY_NOTICE } from './privacy-notice.js';
import type { SubmitterValues } from './submitter.input.js';
import { Submitter } from './submitter-contact.entity.js';
import { Suggestion } from './suggestion.entity.js';

type Given = Pick<Suggestion, 'title' | 'content' | 'nature' | 'channelId' | 'receiptNo' | 'queryCodeHash'> &
  Partial<
    Pick<
      Suggestion,
      | 'id'
      | 'townCode'
      | 'villageCode'
      | 'gridCode'
      | 'collectionPointId'
      | 'externalRef'
      | 'estateName'
      | 'clientMutationHash'
      | 'inputHash'
      | 'submittedOnBehalf'
      | 'attachmentIds'
    >
  >;

/** The rows of a suggestion that came in, from a resident or through a member of staff. */
export async function receiveSuggestion(act: Act, given: Given, submitter: SubmitterValues | undefined): Promise<Suggestion> {
  const cutOff = await settingOf(act, 'suggestion.cutOffDay', DEFAULT_PLAN_YEAR_CUT_OFF);
  return act.em.create(Suggestion, {
    id: uuidv7(),
    districtCode: act.districtCode,
    ...given,
    noticeVersion: PRIVACY_NOTICE.version,
    planYear: planYearOf(act.today, cutOff),
    solicitationType: 'DAILY',
    submitterId: submitter ? createSubmitter(act, submitter).id : null,
    receivedAt: act.now,
    state: 'RECEIVED',
    createdBy: act.actorId,
  });
}

/**
 * Values are sealed. The same person is found again by the hash of the telephone; each submission keeps its own
 * row, so that nobody changes the wishes of someone else by giving their number.
 */
function createSubmitter(act: Act, values: SubmitterValues): Submitter {
  const { personalData } = act.house;
  const sealed = (text: string | undefined): Buffer | null => (text === undefined ? null : personalData.seal(text));
  const row = act.em.create(Submitter, {
    id: uuidv7(),
    districtCode: act.districtCode,
    nameEncrypted: sealed(values.name),
    phoneEncrypted: sealed(values.phone),
    phoneHash: values.phone === undefined ? null : personalData.hash(values.phone),
    addressEncrypted: sealed(values.address),
    organizationNameEncrypted: sealed(values.organizationName),
    wantsReply: values.wantsReply,
    replyVia: values.replyVia ?? null,
    hideFromHandler: values.hideFromHandler ?? false,
    consentPublic: values.consentPublic ?? false,
    createdBy: act.actorId,
  });
  act.em.create(ConsentRecord, {
    districtCode: act.districtCode,
    subjectKind: 'SUBMITTER',
    subjectId: row.id,
    purpose: 'PUBLISH_WORDS',
    noticeVersion: PRIVACY_NOTICE.version,
    given: row.consentPublic,
    at: act.now,
    via: act.caller.kind === 'PUBLIC' ? 'ONLINE' : 'STAFF',
    createdBy: act.actorId,
  });
  return row;
}
