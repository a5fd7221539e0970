import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { CommendationContact } from './commendation-contact.entity.js';
import { CommendationLevel } from './collecting.enums.js';
import { Commendation } from './commendation.entity.js';

/** Praise and prizes for a person, whose name is sealed, or a group (model §2.4). */
export const commendationRegister = defineRegister({
  name: 'Commendation',
  zh: '表彰奖励',
  en: 'Commendation',
  idKind: 'cmd',
  reading: 'SUGGESTION_TEXT',
  natural: [],
  order: [['awardedOn', 'desc']],
  entity: Commendation,
  contact: { parentColumn: 'commendationId', entity: CommendationContact, reading: 'SUBMITTER_CONTACT' },
  columns: {
    groupName: column.text('受表彰集体', 'Group', 80).optional(),
    person: column.text('受表彰个人', 'Person', 40).sealed('P').optional(),
    level: column.choice(CommendationLevel, '级别', 'Level'),
    amount: column.money('奖金', 'Prize').optional(),
    awardedOn: column.date('表彰日期', 'Awarded on').notLater(),
    consentPublic: column.flag('同意公开', 'May be made public'),
    reason: column.longText('事由', 'Reason', 1_000),
  },
  guard(act, { groupName, person }, row) {
    if (!row && !groupName && !person) act.refuse('REQUIRED', 'groupName');
  },
});
