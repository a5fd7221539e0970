import { defineEntity, p } from '@mikro-orm/core';
import { ConsentRecord } from '../identity/consent-record.entity.js';
import { rowEnd, rowStart } from '../platform/database/base.entity.js';
import { Project } from '../projects/project.entity.js';

const ResidentVoiceSchema = defineEntity({
  name: 'ResidentVoice',
  tableName: 'resident_voice',
  properties: {
    ...rowStart,
    projectId: () => p.manyToOne(Project).mapToPk().fieldName('project_id'),
    placeText: p.text(),
    speakerPublic: p.text().nullable(),
    textPublic: p.text().nullable(),
    consentId: () => p.manyToOne(ConsentRecord).mapToPk().fieldName('consent_id').nullable(),
    ...rowEnd,
  },
});

/** What a resident says of a project, as it may be published. */
export class ResidentVoice extends ResidentVoiceSchema.class {}
ResidentVoiceSchema.setClass(ResidentVoice);
