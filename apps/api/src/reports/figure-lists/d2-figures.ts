import type { SaidFigure } from '../figure-slots.js';

/** What is said of demonstration district D2: the ledgers of a district. */
export const D2_FIGURES: readonly SaidFigure[] = [
  { figure: { key: 'place.towns', asOf: '2021-09-03' }, rule: 'EXACT', style: 'PLAIN', unit: '个' },
  { figure: { key: 'event.sessions', kind: 'SYMPOSIUM', asOf: '2021-09-03' }, rule: 'EXACT', style: 'PLAIN', unit: '场次' },
  { figure: { key: 'sugg.received', nature: 'SUGGESTION', asOf: '2021-09-03' }, rule: 'EXACT', style: 'PLAIN', unit: '条' },
  { figure: { key: 'sugg.adopted', nature: 'SUGGESTION', asOf: '2021-09-03' }, rule: 'EXACT', style: 'PLAIN', unit: '条' },
  { figure: { key: 'sugg.adoptionRate', nature: 'SUGGESTION', asOf: '2021-09-03' }, rule: 'EXACT', style: 'PLAIN', unit: '%' },
  { figure: { key: 'material.issued', kind: 'FORM', asOf: '2021-09-03' }, rule: 'FLOOR_YU', style: 'PLAIN', unit: '份' },
  { figure: { key: 'sugg.received', nature: 'NEED', asOf: '2021-09-03' }, rule: 'FLOOR_YU', style: 'PLAIN', unit: '条' },
  { figure: { key: 'pledge.cadres', asOf: '2021-09-03' }, rule: 'FLOOR_YU', style: 'PLAIN', unit: '名' },
  { figure: { key: 'pledge.deeds', asOf: '2021-09-03' }, rule: 'FLOOR_YU', style: 'PLAIN', unit: '件' },
  { figure: { key: 'project.planned', planYear: 2021, asOf: '2021-09-03' }, rule: 'EXACT', style: 'PLAIN', unit: '件' },
  { figure: { key: 'vol.teams', asOf: '2021-09-03' }, rule: 'EXACT', style: 'PLAIN', unit: '支' },
  { figure: { key: 'org.partners', asOf: '2021-09-03' }, rule: 'EXACT', style: 'PLAIN', unit: '个' },
  { figure: { key: 'facility.breaches', asOf: '2021-09-03' }, rule: 'EXACT', style: 'PLAIN', unit: '个' },
  { figure: { key: 'escalation.byLevel', level: 'NOTICE_OF_CRITICISM', asOf: '2021-09-03' }, rule: 'EXACT', style: 'PLAIN', unit: '次' },
  { figure: { key: 'escalation.byLevel', level: 'MEDIA_EXPOSURE', asOf: '2021-09-03' }, rule: 'EXACT', style: 'PLAIN', unit: '次' },
  { figure: { key: 'escalation.byLevel', level: 'DISCIPLINE_REFERRAL', asOf: '2021-09-03' }, rule: 'EXACT', style: 'PLAIN', unit: '次' },
];
