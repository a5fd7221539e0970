import type { MemberKind as Kind } from '@doorstep/domain/code-lists/consultation-codes';
import { missingKinds } from '@doorstep/domain/quorum';
import { Tier } from '../divisions/division.enums.js';
import { Organization } from '../divisions/organization.entity.js';
import { requirePlace } from '../divisions/require-place.js';
import { field, inputOf } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { createOperation } from '../platform/operation/operation.js';
import { MemberKind } from './consultation.enums.js';
import { requirePastDay } from './require-past-day.js';
import { DeliberationGroup, DeliberationMember } from './deliberation-group.entity.js';
import { DeliberationMemberContact } from './deliberation-member-contact.entity.js';
import { groupConcept } from './deliberation-group.policy.js';
import { refuseMissingKinds } from './member-kinds.js';
import { requirePublicText } from './require-public-text.js';

const memberInput = inputOf('GroupMemberInput', '协商组成员', 'A member of a group', {
  kind: field.choice(MemberKind, '成员类别', 'Kind'),
  name: field.text('姓名', 'Name', 40),
  organizationId: field.id('org', '所在单位', 'Organisation').optional(),
});

interface Member {
  readonly kind: Kind;
  readonly name: string;
  readonly organizationId?: string | undefined;
}

/** Founds a group of five fixed kinds of members and stakeholders (model §4.15). Names are sealed in a table of their own. */
export const foundGroup = createOperation({
  name: 'foundGroup',
  move: 'group.found',
  concept: groupConcept,
  input: {
    townCode: field.place(9, '镇街', 'Town'),
    name: field.text('名称', 'Name', 60),
    level: field.choice(Tier, '层级', 'Level'),
    foundedOn: field.date('成立日期', 'Founded on').optional(),
    members: field.rows('成员', 'Members', memberInput),
  },
  subject: (act, { townCode }) => ({ districtCode: act.districtCode, townCode, units: [], selves: [] }),
  async guard(act, values) {
    await requirePlace(act, { townCode: values.townCode });
    requirePastDay(act, 'foundedOn', values.foundedOn);
    requirePublicText(act, 'name', values.name);
    refuseMissingKinds(act, missingKinds(values.members.map(({ kind }) => kind)), 'members');
    await requireOrganizations(act, values.members);
    const same = { districtCode: act.districtCode, townCode: values.townCode, name: values.name, closedOn: null, voidedAt: null };
    if (await act.em.findOne(DeliberationGroup, same)) act.refuse('DUPLICATE', 'name');
  },
  create(act, { townCode, name, level, foundedOn, members }) {
    const own = { districtCode: act.districtCode, createdBy: act.actorId };
    const group = act.em.create(DeliberationGroup, { ...own, townCode, name, level, foundedOn: foundedOn ?? act.today });
    for (const { kind, name: personName, organizationId } of members) {
      const seat = { kind, organizationId: organizationId ?? null, validFrom: group.foundedOn };
      const member = act.em.create(DeliberationMember, { ...own, groupId: group.id, ...seat });
      act.em.create(DeliberationMemberContact, { ...own, memberId: member.id, nameEncrypted: act.house.personalData.seal(personName) });
    }
    return group;
  },
});

async function requireOrganizations(act: Act, members: readonly Member[]): Promise<void> {
  const ids = [...new Set(members.flatMap(({ organizationId }) => organizationId ?? []))];
  const known = await act.em.find(Organization, { id: { $in: ids }, districtCode: act.districtCode, voidedAt: null });
  for (const [index, { organizationId }] of members.entries()) {
    const isKnown = !organizationId || known.some(({ id }) => id === organizationId);
    if (!isKnown) act.refuse('NOT_FOUND', ['members', String(index), 'organizationId']);
  }
}
