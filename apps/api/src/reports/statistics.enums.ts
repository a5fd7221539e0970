import { registerEnumType } from 'type-graphql';
import { bilingual } from '../platform/graph/descriptions.js';

export const StatisticsDimension = { TOWN: 'TOWN', TIER: 'TIER', SECTOR: 'SECTOR' } as const;
registerEnumType(StatisticsDimension, {
  name: 'StatisticsDimension',
  description: bilingual('统计分组', 'What statistics are split by'),
  valuesConfig: {
    TOWN: { description: bilingual('按镇街', 'By town') },
    TIER: { description: bilingual('按级别', 'By tier') },
    SECTOR: { description: bilingual('按领域', 'By sector') },
  },
});
