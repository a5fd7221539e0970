import { field } from '../platform/graph/input.js';
import { createOperation } from '../platform/operation/operation.js';
import { ConsentRecord } from '../identity/consent-record.entity.js';
import { Contributor } from './contributor.entity.js';
import { ContributorContact } from './contributor-contact.entity.js';
import { contributorConcept } from './contributor.policy.js';
import { ContributorKind } from './funding.enums.js';
import { ownSubject } from './money-subject.js';

/**
 * Enters who gives. Name and telephone of a person are sealed in a table of their own; the name stands in the clear
 * only with the recorded consent to publish it (model §2.7, §5).
 */
export const createContributor = createOperation({
  name: 'createContributor',
  zh: '登记出资人',
  en: 'Enter a contributor',
  move: 'register.write',
  concept: contributorConcept,
  input: {
    kind: field.choice(ContributorKind, '类别', 'Kind'),
    name: field.text('姓名或名称', 'Name', 120),
    unifiedCode: field.text('统一社会信用代码', 'Unified social credit code', 18).optional(),
    phone: field.text('联系电话', 'Telephone', 30).optional(),
    isBeneficiary: field.flag('同时是受益人', 'Benefits as well').optional(),
    anonymous: field.flag('要求匿名', 'Wants to stay anonymous').optional(),
    publishName: field.flag('同意公开名称', 'The name may be published').optional(),
    noticeVersion: field.text('同意所依告知的版本', 'Version of the notice agreed to', 40).optional(),
    consentVia: field.text('同意的方式', 'How consent was given', 120).optional(),
  },
  subject: (act) => ownSubject(act),
  guard(act, { kind, unifiedCode, anonymous, publishName, noticeVersion, consentVia }) {
    if (unifiedCode && !/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(unifiedCode)) act.refuse('INVALID', 'unifiedCode');
    if (anonymous && publishName) act.refuse('INVALID', 'publishName');
    if (kind === 'INDIVIDUAL' && publishName && !noticeVersion) act.refuse('GUARD_CONSENT_RECORD', 'noticeVersion');
    if (kind === 'INDIVIDUAL' && publishName && !consentVia) act.refuse('GUARD_CONSENT_RECORD', 'consentVia');
  },
  create(act, { kind, name, phone, noticeVersion, consentVia, ...values }) {
    const isPerson = kind === 'INDIVIDUAL';
    const anonymous = values.anonymous ?? false;
    const publishName = values.publishName ?? (!isPerson && !anonymous);
    const { districtCode, actorId: createdBy } = act;
    const row = act.em.create(Contributor, {
      districtCode,
      kind,
      name: isPerson && !publishName ? null : name,
      unifiedCode: values.unifiedCode ?? null,
      isBeneficiary: values.isBeneficiary ?? false,
      publishName,
      anonymous,
      createdBy,
    });
    const seal = (text: string | undefined) => (text ? act.house.personalData.seal(text) : null);
    if (isPerson || phone) {
      act.em.create(ContributorContact, {
        districtCode,
        contributorId: row.id,
        nameEncrypted: seal(isPerson ? name : undefined),
        phoneEncrypted: seal(phone),
        createdBy,
      });
    }
    if (publishName && noticeVersion && consentVia) {
      act.em.create(ConsentRecord, {
        districtCode,
        subjectKind: 'CONTRIBUTOR',
        subjectId: row.id,
        purpose: 'PUBLISH_NAME',
        noticeVersion,
        given: true,
        at: act.now,
        via: consentVia,
        createdBy,
      });
    }
    return row;
  },
});
