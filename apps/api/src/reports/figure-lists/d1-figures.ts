import type { SaidFigure } from '../figure-slots.js';

/** What is said of demonstration district D1: the suggestion system. */
export const D1_FIGURES: readonly SaidFigure[] = [
  { figure: { key: 'place.towns', asOf: '2024-12-31' }, rule: 'EXACT', style: 'PLAIN', unit: '个' },
  { figure: { key: 'org.districtUnits', asOf: '2024-12-31' }, rule: 'EXACT', style: 'PLAIN', unit: '个' },
  { figure: { key: 'org.members', asOf: '2024-12-31' }, rule: 'EXACT', style: 'PLAIN', unit: '个' },
  { figure: { key: 'point.active', kind: 'STATION', asOf: '2024-12-31' }, rule: 'EXACT', style: 'PLAIN', unit: '个' },
  { figure: { key: 'point.active', kind: 'DIRECT_REPORT', asOf: '2024-12-31' }, rule: 'EXACT', style: 'PLAIN', unit: '个' },
  { figure: { key: 'roster.active', roster: 'COLLECTOR', kind: 'PROMOTER', asOf: '2024-12-31' }, rule: 'FLOOR_YU', style: 'PLAIN', unit: '名' },
  { figure: { key: 'roster.active', roster: 'COLLECTOR', kind: 'RED_COLLECTOR', asOf: '2024-12-31' }, rule: 'FLOOR_YU', style: 'PLAIN', unit: '名' },
  { figure: { key: 'roster.active', roster: 'COLLECTOR', kind: 'INVITED_ADVISER', asOf: '2024-12-31' }, rule: 'EXACT', style: 'PLAIN', unit: '名' },
  { figure: { key: 'procedure.items', asOf: '2024-12-31' }, rule: 'EXACT', style: 'PLAIN', unit: '项' },
  { figure: { key: 'material.issued', kind: 'LEAFLET', asOf: '2024-12-31' }, rule: 'FLOOR_YU', style: 'PLAIN', unit: '份' },
  { figure: { key: 'sugg.received', asOf: '2024-12-31' }, rule: 'EXACT', style: 'PLAIN', unit: '条' },
  { figure: { key: 'sugg.valuable', asOf: '2024-12-31' }, rule: 'FLOOR_YU', style: 'PLAIN', unit: '条' },
  { figure: { key: 'sugg.valuableRate', asOf: '2024-12-31' }, rule: 'EXACT', style: 'PLAIN', unit: '%' },
  { figure: { key: 'sugg.convertedSubjects', asOf: '2024-12-31' }, rule: 'EXACT', style: 'PLAIN', unit: '项' },
];
