import { enumOf } from '../platform/graph/enums.js';
import { DIMENSIONS } from './indicators/dimensions.js';
import { INDICATOR_GROUPS, INDICATOR_KINDS } from './indicators/indicator.js';
import { HIDINGS } from './indicators/small-numbers.js';

export const StatisticsDimension = enumOf('StatisticsDimension', '统计分组', 'What statistics are split by', DIMENSIONS);
export const IndicatorKind = enumOf('IndicatorKind', '指标类型', 'What kind of figure an indicator is', INDICATOR_KINDS);
export const IndicatorGroup = enumOf('IndicatorGroup', '指标分组', 'Group of indicators', INDICATOR_GROUPS);
export const FigureHiding = enumOf('FigureHiding', '不公开的原因', 'Why a figure is not told', HIDINGS);
export const RosterKind = enumOf('RosterKind', '名册', 'Roster', {
  COLLECTOR: { zh: '征集队伍', en: 'Collectors' },
  SUPERVISOR: { zh: '监督队伍', en: 'Supervisors' },
});
