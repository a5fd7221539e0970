import { field } from '../platform/graph/input.js';
import { createOperation } from '../platform/operation/operation.js';
import { Organization } from '../divisions/organization.entity.js';
import { FundingSource } from './funding-source.entity.js';
import { fundingSourceConcept } from './funding-source.policy.js';
import { FundingCategory, FundingLevel } from './funding.enums.js';

/** Enters a budget line or a pool of contributors (model §2.7). A level is said of fiscal money alone. */
export const createFundingSource = createOperation({
  name: 'createFundingSource',
  zh: '登记资金来源',
  en: 'Enter a source of money',
  move: 'register.write',
  concept: fundingSourceConcept,
  input: {
    name: field.text('名称', 'Name', 80),
    category: field.choice(FundingCategory, '资金类别', 'Category'),
    level: field.choice(FundingLevel, '财政级次', 'Level of fiscal money').optional(),
    organizationId: field.id('org', '管理单位', 'Organisation').optional(),
    year: field.int('年度', 'Year', 2000, 2100),
    budgetAmount: field.money('核定预算(元)', 'Confirmed budget, yuan').optional(),
    budgetCode: field.text('预算科目', 'Budget code', 60).optional(),
    isEarmarked: field.flag('专款专用', 'Earmarked').optional(),
  },
  async subject(act, { organizationId }) {
    if (!organizationId) return { districtCode: act.districtCode, units: [], selves: [] };
    const unit = await act.em.findOne(Organization, { id: organizationId, districtCode: act.districtCode, voidedAt: null });
    if (!unit) return act.stop('NOT_FOUND', 'organizationId');
    return { districtCode: act.districtCode, townCode: unit.townCode, villageCode: unit.villageCode, units: [unit.id], selves: [] };
  },
  guard(act, { category, level }) {
    if (level && category !== 'FISCAL') act.refuse('INVALID', 'level');
  },
  create: (act, values) =>
    act.em.create(FundingSource, {
      ...values,
      isEarmarked: values.isEarmarked ?? false,
      districtCode: act.districtCode,
      createdBy: act.actorId,
    }),
});
