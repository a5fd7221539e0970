import { addDays } from '@doorstep/domain/iso-date';
import type { FigureStyle, PhraseRule } from '@doorstep/domain/code-lists/report-codes';
import type { FigureRequest } from './indicators/figure-request.js';

/** A figure that is said in a report: which, narrowed to what, and in which words. */
export interface SaidFigure {
  /** Name of the slot in templates; figures beside the slots have none. */
  readonly slot?: string;
  readonly figure: FigureRequest;
  readonly rule: PhraseRule;
  readonly style: FigureStyle;
  /** The printed unit. */
  readonly unit: string;
}

/** The days that the slots of a report are made of. */
interface ReportDays {
  readonly asOf: string;
  readonly year: number;
  /** The last end of a month before the day. */
  readonly cutOff: string;
}

const plain = (slot: string, figure: FigureRequest, rule: PhraseRule, unit: string): SaidFigure => ({ slot, figure, rule, style: 'PLAIN', unit });
const money = (slot: string, figure: FigureRequest, rule: PhraseRule): SaidFigure => ({ slot, figure, rule, style: 'MONEY', unit: '万元' });

/** The 27 slots of the annual report, for the year of the day: its own plan year, the year before, and since the year before. */
export function reportSlots(asOf: string): SaidFigure[] {
  const { year, cutOff }: ReportDays = { asOf, year: Number(asOf.slice(0, 4)), cutOff: addDays(`${asOf.slice(0, 7)}-01`, -1) };
  const thisYear = { planYear: year, asOf };
  const sinceLastYear = { from: `${year - 1}-01-01`, to: asOf };
  const sinceNewYear = { from: `${year}-01-01`, to: asOf };
  const lastYear = { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
  const bothYears = [year - 1, year];
  return [
    plain('F01', { key: 'project.planned', ...thisYear }, 'EXACT', '件'),
    plain('F02', { key: 'project.completed', ...thisYear }, 'EXACT', '件'),
    plain('F03', { key: 'project.completionRate', ...thisYear }, 'EXACT', '%'),
    plain('F04', { key: 'event.sessions', purpose: 'COLLECT', ...sinceLastYear }, 'OVER', '场'),
    plain('F05', { key: 'sugg.received', channel: 'EVENT', ...sinceLastYear }, 'FLOOR_YU', '件'),
    plain('F06', { key: 'visit.households', keyOnly: true, asOf }, 'NEARLY', '户'),
    plain('F07', { key: 'sugg.received', planYears: bothYears, asOf }, 'EXACT', '条'),
    plain('F08', { key: 'project.initialLinked', ...thisYear }, 'EXACT', '件'),
    plain('F09', { key: 'project.added', planYear: year - 1, asOf: lastYear.to }, 'EXACT', '件'),
    plain('F10', { key: 'project.added', planYear: year, asOf: cutOff }, 'EXACT', '件'),
    plain('F11', { key: 'project.planned', ...thisYear }, 'EXACT', '件'),
    plain('F12', { key: 'super.inOffice', kind: 'SUPERVISOR', asOf }, 'FLOOR_YU', '名'),
    plain('F13', { key: 'event.sessions', purpose: 'SUPERVISE', ...sinceLastYear }, 'FLOOR_YU', '场'),
    plain('F14', { key: 'project.output', type: 'BUS_SHELTER', modes: ['NEW', 'REBUILT'], asOf }, 'FLOOR_YU', '个'),
    money('F15', { key: 'fund.received', category: 'SOCIAL', ...lastYear }, 'ABOUT'),
    plain('F16', { key: 'vol.activities', ...lastYear }, 'FLOOR_YU', '场次'),
    plain('F17', { key: 'part.personTimes', stage: 'EXECUTE', ...lastYear }, 'EXACT', '人次'),
    plain('F18', { key: 'goods.items', ...lastYear }, 'FLOOR_YU', '件'),
    plain('F19', { key: 'visit.villages', ...sinceNewYear }, 'EXACT', '个'),
    plain('F20', { key: 'eval.villageItems', tier: 'VILLAGE', planYears: bothYears, ...sinceNewYear }, 'FLOOR_YU', '件'),
    plain('F21', { key: 'eval.issued', ...sinceNewYear }, 'FLOOR_YU', '份'),
    plain('F22', { key: 'eval.satisfactionRate', ...sinceNewYear }, 'AT_LEAST', '%'),
    plain('F23', { key: 'scheme.period', asOf }, 'TEXT', ''),
    plain('F24', { key: 'scheme.gradeCount', asOf }, 'TEXT', '个'),
    money('F25', { key: 'award.total', asOf }, 'EXACT'),
    plain('F26', { key: 'media.videos', ...sinceLastYear }, 'FLOOR_YU', '条'),
    plain('F27', { key: 'media.placements', ...sinceLastYear }, 'FLOOR_YU', '篇'),
  ];
}
