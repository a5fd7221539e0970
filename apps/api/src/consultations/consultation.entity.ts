import {
  CONSULTATION_FORMATS,
  CONSULTATION_STEPS,
  type MemberKind,
} from '@doorstep/domain/code-lists/consultation-codes';
import { TIERS } from '@doorstep/domain/code-lists/division-codes';
import { codesOf } from '@doorstep/domain/code-lists/label';
import { CONSULTATION_STATES } from '@doorstep/domain/machines/consultation';
import { defineEntity, p } from '@mikro-orm/core';
import { DeliberationGroup } from './deliberation-group.entity.js';
import { place, rowEnd, rowStart } from '../platform/database/base.entity.js';
import { Attachment } from '../platform/attachment.entity.js';

const ConsultationSchema = defineEntity({
  name: 'Consultation',
  tableName: 'consultation',
  properties: {
    ...rowStart,
    groupId: () => p.manyToOne(DeliberationGroup).mapToPk().fieldName('group_id').nullable(),
    level: p.enum(codesOf(TIERS)),
    ...place,
    format: p.enum(codesOf(CONSULTATION_FORMATS)),
    title: p.text(),
    step: p.enum(codesOf(CONSULTATION_STEPS)).nullable(),
    state: p.enum(codesOf(CONSULTATION_STATES)),
    plannedOn: p.date().nullable(),
    placeText: p.text().nullable(),
    announcedOn: p.date().nullable(),
    heldOn: p.date().nullable(),
    submittedOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    eligiblePersons: p.integer().nullable(),
    presentPersons: p.integer().nullable(),
    eligibleHouseholds: p.integer().nullable(),
    presentHouseholds: p.integer().nullable(),
    presentKinds: p.array<MemberKind>().onCreate(() => []),
    isSecret: p.boolean().default(false),
    waiverReason: p.text().nullable(),
    minutesId: () => p.manyToOne(Attachment).mapToPk().fieldName('minutes_id').nullable(),
    minutesPublic: p.text().nullable(),
    ...rowEnd,
  },
});

/** Deliberation of residents in three steps. */
export class Consultation extends ConsultationSchema.class {}
ConsultationSchema.setClass(Consultation);
