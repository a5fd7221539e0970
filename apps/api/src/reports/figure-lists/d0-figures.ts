import type { SaidFigure } from '../figure-slots.js';

/** What is said of demonstration district D0: beside the slots of the report. */
export const D0_FIGURES: readonly SaidFigure[] = [
  { figure: { key: 'project.planned', planYear: 2024, asOf: '2024-10-31' }, rule: 'EXACT', style: 'PLAIN', unit: '件' },
  { figure: { key: 'project.completed', planYear: 2024, asOf: '2024-10-31' }, rule: 'EXACT', style: 'PLAIN', unit: '件' },
  { figure: { key: 'project.completionRate', planYear: 2024, asOf: '2024-10-31' }, rule: 'EXACT', style: 'PLAIN', unit: '%' },
  { figure: { key: 'project.assets', planYear: 2024, isAsset: true, asOf: '2024-11-15' }, rule: 'EXACT', style: 'PLAIN', unit: '件' },
  { figure: { key: 'project.assets', planYear: 2024, isAsset: false, asOf: '2024-11-15' }, rule: 'EXACT', style: 'PLAIN', unit: '件' },
  { figure: { key: 'place.villages', asOf: '2024-11-15' }, rule: 'EXACT', style: 'PLAIN', unit: '个' },
  { figure: { key: 'visit.villageCoverage', from: '2024-01-01', to: '2024-11-15' }, rule: 'EXACT', style: 'PLAIN', unit: '%' },
  { figure: { key: 'sugg.accepted', planYears: [2023, 2024], asOf: '2024-11-15' }, rule: 'EXACT', style: 'PLAIN', unit: '条' },
  { figure: { key: 'sugg.accepted', planYears: [2023, 2024], asOf: '2024-11-15', triageClass: 'A' }, rule: 'EXACT', style: 'PLAIN', unit: '条' },
  { figure: { key: 'sugg.accepted', planYears: [2023, 2024], asOf: '2024-11-15', triageClass: 'B' }, rule: 'EXACT', style: 'PLAIN', unit: '条' },
  { figure: { key: 'sugg.accepted', planYears: [2023, 2024], asOf: '2024-11-15', triageClass: 'C' }, rule: 'EXACT', style: 'PLAIN', unit: '条' },
  { figure: { key: 'sugg.linkedRate', planYears: [2023, 2024], asOf: '2024-11-15' }, rule: 'EXACT', style: 'PLAIN', unit: '%' },
  { figure: { key: 'sugg.responseRate', planYears: [2023, 2024], asOf: '2024-11-15' }, rule: 'EXACT', style: 'PLAIN', unit: '%' },
  { figure: { key: 'sugg.resolutionRate', planYears: [2023, 2024], asOf: '2024-11-15' }, rule: 'EXACT', style: 'PLAIN', unit: '%' },
  { figure: { key: 'sugg.satisfactionRate', planYears: [2023, 2024], asOf: '2024-11-15' }, rule: 'EXACT', style: 'PLAIN', unit: '%' },
  { figure: { key: 'super.callRate', quarter: '2024Q3' }, rule: 'EXACT', style: 'PLAIN', unit: '%' },
  { figure: { key: 'eval.satisfactionTopTwo', from: '2024-01-01', to: '2024-11-15' }, rule: 'EXACT', style: 'PLAIN', unit: '%' },
  { figure: { key: 'fund.allocated', category: 'FISCAL', from: '2023-01-01', to: '2023-12-31' }, rule: 'EXACT', style: 'MONEY', unit: '万元' },
  { figure: { key: 'fund.leverageRatio', from: '2023-01-01', to: '2023-12-31' }, rule: 'EXACT', style: 'PLAIN', unit: '' },
];
