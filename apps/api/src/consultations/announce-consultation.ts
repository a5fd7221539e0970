import { field } from '../platform/graph/input.js';
import { moveOperation } from '../platform/operation/operation.js';
import { requireNotice } from './consultation-notice.js';
import { consultationConcept } from './consultation.policy.js';
import { requirePastDay } from './require-past-day.js';
import { requirePublicText } from './require-public-text.js';

/** Makes topic, day and place of the meeting public, as long before it as the limit asks (model §4.2). */
export const announceConsultation = moveOperation({
  name: 'announceConsultation',
  move: 'consultation.announce',
  concept: consultationConcept,
  input: {
    title: field.text('议题(留空则不变)', 'Topic; empty keeps it', 120).optional(),
    plannedOn: field.date('会议日期', 'Day of the meeting'),
    placeText: field.text('会议地点', 'Place of the meeting', 120),
    announcedOn: field.date('公告日期(留空为今天)', 'Announced on; empty means today').optional(),
  },
  async guard(act, _consultation, values) {
    requirePastDay(act, 'announcedOn', values.announcedOn);
    await requireNotice(act, values.announcedOn ?? act.today, values.plannedOn, 'plannedOn');
    requirePublicText(act, 'title', values.title);
    requirePublicText(act, 'placeText', values.placeText);
  },
  change(act, consultation, { title, plannedOn, placeText, announcedOn }) {
    consultation.title = title ?? consultation.title;
    consultation.plannedOn = plannedOn;
    consultation.placeText = placeText;
    consultation.announcedOn = announcedOn ?? act.today;
  },
});
