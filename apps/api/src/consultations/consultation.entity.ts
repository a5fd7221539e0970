import { defineEntity, p } from '@mikro-orm/core';
import { DeliberationGroup } from './deliberation-group.entity.js';
import { place, rowEnd, rowStart } from '../platform/database/base.entity.js';

const ConsultationSchema = defineEntity({
  name: 'Consultation',
  tableName: 'consultation',
  properties: {
    ...rowStart,
    groupId: () => p.manyToOne(DeliberationGroup).mapToPk().fieldName('group_id').nullable(),
    level: p.enum(['DISTRICT', 'TOWN', 'VILLAGE'] as const),
    ...place,
    format: p.enum([
      'GROUP',
      'BENCH_CHAT',
      'NEIGHBOUR_COUNCIL',
      'STOOL_MEETING',
      'CANDID_TALK',
      'VILLAGE_ASSEMBLY',
      'VILLAGER_REPRESENTATIVES',
      'OTHER',
    ] as const),
    title: p.text(),
    step: p.enum(['PRESENT', 'SELECT', 'DECIDE'] as const).nullable(),
    state: p.enum([
      'DRAFT',
      'ANNOUNCED',
      'PRESENTING',
      'SELECTING',
      'DECIDING',
      'SUBMITTED',
      'CLOSED',
      'RETURNED',
      'CANCELLED',
    ] as const),
    announcedOn: p.date().nullable(),
    heldOn: p.date().nullable(),
    submittedOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    eligiblePersons: p.integer().nullable(),
    presentPersons: p.integer().nullable(),
    eligibleHouseholds: p.integer().nullable(),
    presentHouseholds: p.integer().nullable(),
    presentKinds: p
      .array<'TOWN_COMMITTEE' | 'VILLAGE_WORKER' | 'PARTY_MEMBER' | 'GRID_WORKER' | 'RESIDENT' | 'STAKEHOLDER'>()
      .onCreate(() => []),
    isSecret: p.boolean().default(false),
    waiverReason: p.text().nullable(),
    minutesId: p.uuid().nullable(),
    minutesPublic: p.text().nullable(),
    ...rowEnd,
  },
});

/** Deliberation of residents in three steps. */
export class Consultation extends ConsultationSchema.class {}
ConsultationSchema.setClass(Consultation);
