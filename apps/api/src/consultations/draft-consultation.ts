import type { ConsultationFormat as Format } from '@doorstep/domain/code-lists/consultation-codes';
import { Tier } from '../divisions/division.enums.js';
import { requirePlace } from '../divisions/require-place.js';
import { field } from '../platform/graph/input.js';
import type { Act } from '../platform/operation/act.js';
import { createOperation } from '../platform/operation/operation.js';
import { Consultation } from './consultation.entity.js';
import { ConsultationFormat } from './consultation.enums.js';
import { consultationConcept } from './consultation.policy.js';
import { DeliberationGroup } from './deliberation-group.entity.js';
import { itemInput, requireItem, writeItem } from './expectation-item.input.js';
import { requirePublicText } from './require-public-text.js';

interface Place {
  readonly level: 'DISTRICT' | 'TOWN' | 'VILLAGE';
  readonly townCode?: string | undefined;
  readonly villageCode?: string | undefined;
}

/** Drafts a consultation with its expectation list, or the beginning of it (model §4.2). */
export const draftConsultation = createOperation({
  name: 'draftConsultation',
  move: 'consultation.draft',
  concept: consultationConcept,
  input: {
    title: field.text('议题', 'Topic', 120),
    format: field.choice(ConsultationFormat, '议事形式', 'Format'),
    level: field.choice(Tier, '层级', 'Level'),
    townCode: field.place(9, '镇街', 'Town').optional(),
    villageCode: field.place(12, '村居', 'Village').optional(),
    groupId: field.id('grp', '协商组', 'Deliberation group').optional(),
    items: field.rows('服务期望清单', 'Expectation list', itemInput).optional(),
  },
  subject: (act, values) => ({ districtCode: act.districtCode, ...placeOf(values), units: [], selves: [] }),
  async guard(act, values) {
    requirePublicText(act, 'title', values.title);
    await requirePlace(act, values);
    requireLevel(act, values);
    await requireGroup(act, values.format, values.groupId, placeOf(values).townCode);
    for (const [index, item] of (values.items ?? []).entries()) {
      await requireItem(act, item, (name) => ['items', String(index), name]);
    }
  },
  create(act, { title, format, groupId, items, ...place }) {
    const consultation = act.em.create(Consultation, {
      districtCode: act.districtCode,
      createdBy: act.actorId,
      title,
      format,
      level: place.level,
      groupId: groupId ?? null,
      state: 'DRAFT',
      ...placeOf(place),
    });
    for (const item of items ?? []) writeItem(act, consultation, item);
    return consultation;
  },
});

function placeOf({ townCode, villageCode }: Omit<Place, 'level'>): { townCode: string | null; villageCode: string | null } {
  return { townCode: villageCode?.slice(0, 9) ?? townCode ?? null, villageCode: villageCode ?? null };
}

function requireLevel(act: Act, { level, townCode, villageCode }: Place): void {
  if (level === 'TOWN' && !townCode && !villageCode) act.refuse('REQUIRED', 'townCode');
  if (level === 'VILLAGE' && !villageCode) act.refuse('REQUIRED', 'villageCode');
}

/** A consultation of format GROUP needs its group; any group meets in its own town, until it is ended. */
async function requireGroup(act: Act, format: Format, groupId: string | undefined, townCode: string | null): Promise<void> {
  if (!groupId) {
    if (format === 'GROUP') act.refuse('REQUIRED', 'groupId');
    return;
  }
  const group = await act.em.findOne(DeliberationGroup, { id: groupId, districtCode: act.districtCode, voidedAt: null });
  if (!group) act.refuse('NOT_FOUND', 'groupId');
  else if (group.closedOn || group.townCode !== townCode) act.refuse('INVALID', 'groupId');
}
