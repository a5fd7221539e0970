import { defineEntity, p } from '@mikro-orm/core';
import { changingEnd, rowStart } from '../platform/database/base.entity.js';
import { ResidentVoice } from './resident-voice.entity.js';

const ResidentVoiceContactSchema = defineEntity({
  name: 'ResidentVoiceContact',
  tableName: 'resident_voice_contact',
  properties: {
    ...rowStart,
    voiceId: () => p.manyToOne(ResidentVoice).mapToPk().fieldName('voice_id'),
    speakerEncrypted: p.blob().nullable(),
    textEncrypted: p.blob().nullable(),
    ...changingEnd,
  },
});

/** Speaker and words as they were said, sealed. */
export class ResidentVoiceContact extends ResidentVoiceContactSchema.class {}
ResidentVoiceContactSchema.setClass(ResidentVoiceContact);
