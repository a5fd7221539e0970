import { publicTypes } from '../../platform/graph/public-types.js';
import { moneySumsTypes } from '../money-sums.type.js';

const sumsType = moneySumsTypes(publicTypes);

export const ProjectMoney = sumsType('ProjectMoney', '项目资金,只计已复核的流水', 'Money of a project; only approved movements count');
export const FundingSummary = sumsType('FundingSummary', '全区资金,只计已复核的流水', 'Money of a district; only approved movements count');
