import { findPersonalData } from '@doorstep/domain/text-safety';
import { uuidv7 } from 'uuidv7';
import { ConsentRecord } from '../identity/consent-record.entity.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { ofProject, projectColumn } from '../projects/project.target.js';
import { ResidentVoiceContact } from './resident-voice-contact.entity.js';
import { ResidentVoice } from './resident-voice.entity.js';

/**
 * What residents say of a project. Speaker and words are sealed; a name and words for the public need the recorded
 * consent of the speaker (model §2.8, §5).
 */
export const residentVoiceRegister = defineRegister({
  name: 'ResidentVoice',
  zh: '群众心声',
  en: 'Voice of a resident',
  idKind: 'rvc',
  reading: 'PROJECT_WORK',
  owner: ofProject,
  natural: [],
  entity: ResidentVoice,
  contact: { parentColumn: 'voiceId', entity: ResidentVoiceContact, reading: 'SUBMITTER_CONTACT' },
  columns: {
    projectId: projectColumn(),
    placeText: column.text('地点', 'Where', 120),
    speaker: column.text('讲述人', 'Speaker', 40).sealed('P').optional(),
    text: column.longText('原话', 'Words').sealed('P').optional(),
    speakerPublic: column.text('公开称呼', 'Name for the public', 40).seen('pub').optional(),
    textPublic: column
      .longText('公开文字', 'Words for the public', 2_000)
      .seen('pub')
      .checked((words) => (findPersonalData(words).length > 0 ? 'PERSONAL_DATA' : undefined))
      .optional(),
    noticeVersion: column.text('同意所依告知的版本', 'Version of the notice agreed to', 40).transient().optional(),
    consentVia: column.text('同意的方式', 'How consent was given', 120).transient().optional(),
  },
  guard(act, { speaker, text, speakerPublic, textPublic, noticeVersion, consentVia }, row) {
    if (!row && !speaker) act.refuse('REQUIRED', 'speaker');
    if (!row && !text) act.refuse('REQUIRED', 'text');
    if ((!speakerPublic && !textPublic) || row?.['consentId']) return;
    if (!noticeVersion) act.refuse('GUARD_CONSENT_RECORD', 'noticeVersion');
    if (!consentVia) act.refuse('GUARD_CONSENT_RECORD', 'consentVia');
  },
  derive(act, { speakerPublic, noticeVersion, consentVia }, row) {
    if (!noticeVersion || !consentVia) return {};
    const subjectId = row?.id ?? uuidv7();
    const consent = act.em.create(ConsentRecord, {
      id: uuidv7(),
      districtCode: act.districtCode,
      subjectKind: 'VOICE',
      subjectId,
      purpose: speakerPublic ? 'PUBLISH_NAME' : 'PUBLISH_WORDS',
      noticeVersion,
      given: true,
      at: act.now,
      via: consentVia,
      createdBy: act.actorId,
    });
    return { ...(row ? {} : { id: subjectId }), consentId: consent.id };
  },
});
