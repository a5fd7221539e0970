import { Tier } from '../divisions/division.enums.js';
import { requireOrganization } from '../divisions/require-organization.js';
import { requirePlace } from '../divisions/require-place.js';
import { ConsentRecord } from '../identity/consent-record.entity.js';
import { User } from '../identity/user.entity.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { createOperation } from '../platform/operation/operation.js';
import { Identity, SupervisorKind } from './supervision.enums.js';
import { SupervisorContact } from './supervisor-contact.entity.js';
import { Supervisor } from './supervisor.entity.js';
import { supervisorConcept } from './supervisor.policy.js';

const PLACE_BY_TIER = {
  zh: '镇级监督员须有镇街,村级监督员须有村居。',
  en: 'A supervisor of a town needs the town, one of a village the village.',
};

/** Puts a person on the roster (model §4.7). Name, telephone and year of birth are sealed; the name is public by consent alone. */
export const nominateSupervisor = createOperation({
  name: 'nominateSupervisor',
  move: 'supervisor.nominate',
  concept: supervisorConcept,
  input: {
    kind: field.choice(SupervisorKind, '类别', 'Kind'),
    name: field.text('姓名', 'Name', 40),
    phone: field.text('电话', 'Phone', 20),
    birthYear: field.int('出生年份', 'Year of birth', 1920, 2020).optional(),
    organizationName: field.text('所在单位', 'Where the person works', 120).optional(),
    identity: field.choice(Identity, '身份', 'Identity'),
    tier: field.choice(Tier, '层级', 'Tier'),
    townCode: field.place(9, '镇街', 'Town').optional(),
    villageCode: field.place(12, '村居', 'Village').optional(),
    nominatedById: field.id('org', '推荐单位', 'Nominating unit'),
    userId: field.id('usr', '登录账号', 'Login').optional(),
    consentNoticeVersion: field.text('同意公开姓名的告知版本', 'Version of the notice on which the name may be public', 40).optional(),
  },
  subject: (act, values) => ({
    districtCode: act.districtCode,
    ...placeOf(values),
    units: [values.nominatedById],
    selves: [],
  }),
  async guard(act, values) {
    await requirePlace(act, values);
    const { townCode, villageCode } = placeOf(values);
    if (values.tier === 'TOWN' && !townCode) act.refuse('GUARD', 'townCode', PLACE_BY_TIER);
    if (values.tier === 'VILLAGE' && !villageCode) act.refuse('GUARD', 'villageCode', PLACE_BY_TIER);
    await requireOrganization(act, values.nominatedById, 'nominatedById');
    if (values.userId) await requireFreeLogin(act, values.userId);
  },
  create(act, values) {
    const hasConsent = values.consentNoticeVersion !== undefined;
    const supervisor = act.em.create(Supervisor, {
      districtCode: act.districtCode,
      kind: values.kind,
      tier: values.tier,
      identity: values.identity,
      ...placeOf(values),
      nominatedById: values.nominatedById,
      userId: values.userId ?? null,
      state: 'NOMINATED',
      consentPublicName: hasConsent,
      namePublic: hasConsent ? values.name : null,
      createdBy: act.actorId,
    });
    const seal = (text: string | undefined) => (text === undefined ? null : act.house.personalData.seal(text));
    act.em.create(SupervisorContact, {
      districtCode: act.districtCode,
      supervisorId: supervisor.id,
      nameEncrypted: seal(values.name),
      phoneEncrypted: seal(values.phone),
      birthYearEncrypted: seal(values.birthYear?.toString()),
      organizationNameEncrypted: seal(values.organizationName),
      createdBy: act.actorId,
    });
    if (values.consentNoticeVersion) recordConsent(act, supervisor.id, values.consentNoticeVersion);
    return supervisor;
  },
});

function placeOf({ townCode, villageCode }: { townCode?: string | undefined; villageCode?: string | undefined }) {
  return { townCode: villageCode?.slice(0, 9) ?? townCode ?? null, villageCode: villageCode ?? null };
}

/** The login must be of the district and stand for one person in office at most. */
async function requireFreeLogin(act: Act, userId: string): Promise<void> {
  const user = await act.em.findOne(User, { id: userId, districtCode: act.districtCode, voidedAt: null });
  if (!user) return act.refuse('NOT_FOUND', 'userId');
  const holders = await act.em.count(Supervisor, { districtCode: act.districtCode, userId, voidedAt: null, state: { $in: ['NOMINATED', 'ACTIVE', 'SUSPENDED'] } });
  if (holders > 0) act.refuse('DUPLICATE', 'userId');
}

function recordConsent(act: Act, supervisorId: string, noticeVersion: string): void {
  act.em.create(ConsentRecord, {
    districtCode: act.districtCode,
    subjectKind: 'SUPERVISOR',
    subjectId: supervisorId,
    purpose: 'PUBLISH_NAME',
    noticeVersion,
    given: true,
    at: act.now,
    via: 'STAFF',
    createdBy: act.actorId,
  });
}
