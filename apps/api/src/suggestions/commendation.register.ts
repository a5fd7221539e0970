import { uuidv7 } from 'uuidv7';
import { hasConsent, recordConsent, withdrawConsent } from '../identity/consents.js';
import type { Act } from '../platform/operation/act.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { CommendationContact } from './commendation-contact.entity.js';
import { CommendationLevel } from './collecting.enums.js';
import { Commendation } from './commendation.entity.js';

const publication = (subjectId: string) => ({ subjectKind: 'COMMENDATION', subjectId, purpose: 'PUBLISH_NAME' }) as const;

/** Whether a person stands sealed behind a row. */
const namesPerson = async (act: Act, commendationId: string): Promise<boolean> =>
  (await act.em.count(CommendationContact, { districtCode: act.districtCode, commendationId, personEncrypted: { $ne: null } })) > 0;

/** Praise and prizes for a person, whose name is sealed, or a group; a person is made public with a recorded consent (model §2.4). */
export const commendationRegister = defineRegister({
  name: 'Commendation',
  zh: '表彰奖励',
  en: 'Commendation',
  idKind: 'cmd',
  reading: 'SUGGESTION_TEXT',
  natural: [],
  order: [['awardedOn', 'desc']],
  entity: Commendation,
  contact: { parentColumn: 'commendationId', entity: CommendationContact, reading: 'SUBMITTER_CONTACT' },
  columns: {
    groupName: column.text('受表彰集体', 'Group', 80).optional(),
    person: column.text('受表彰个人', 'Person', 40).sealed('P').optional(),
    level: column.choice(CommendationLevel, '级别', 'Level'),
    amount: column.money('奖金', 'Prize').optional(),
    awardedOn: column.date('表彰日期', 'Awarded on').notLater(),
    consentPublic: column.flag('同意公开', 'May be made public'),
    reason: column.longText('事由', 'Reason', 1_000),
    noticeVersion: column.text('同意所依告知的版本', 'Version of the notice agreed to', 40).transient().optional(),
    consentVia: column.text('同意的方式', 'How consent was given', 120).transient().optional(),
  },
  async guard(act, { groupName, person, consentPublic, noticeVersion, consentVia }, row) {
    if (!row && !groupName && !person) act.refuse('REQUIRED', 'groupName');
    const isPersonal = person !== undefined || (row !== null && (await namesPerson(act, row.id)));
    if (!consentPublic || !isPersonal || (row && (await hasConsent(act, publication(row.id))))) return;
    if (!noticeVersion) act.refuse('GUARD_CONSENT_RECORD', 'noticeVersion');
    if (!consentVia) act.refuse('GUARD_CONSENT_RECORD', 'consentVia');
  },
  derive: (_act, _values, row) => (row ? {} : { id: uuidv7() }),
  async written(act, row, { consentPublic, noticeVersion, consentVia }, isNew) {
    if (consentPublic && noticeVersion && consentVia) recordConsent(act, publication(row.id), { noticeVersion, via: consentVia });
    if (!consentPublic && !isNew) await withdrawConsent(act, publication(row.id));
  },
});
