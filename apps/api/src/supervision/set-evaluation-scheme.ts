import { schemeProblems } from '@doorstep/domain/evaluation';
import { compareAmounts } from '@doorstep/domain/money';
import { field, inputOf } from '../platform/graph/input.js';
import { createOperation } from '../platform/operation/operation.js';
import { evaluationSchemeConcept } from './evaluation-scheme.policy.js';
import { EvaluationScheme } from './evaluation-scheme.entity.js';
import { Dimension, EvaluationPeriod } from './supervision.enums.js';

const dimensionInput = inputOf('SchemeDimensionInput', '评价维度', 'A dimension of a scheme', {
  code: field.choice(Dimension, '维度', 'Dimension'),
  weight: field.percent('权重(%)', 'Weight in percent'),
  source: field.text('数据来源', 'Where the data comes from', 200).optional(),
});

const THRESHOLDS = {
  zh: '优良分数线须高于良好分数线。',
  en: 'The threshold of EXCELLENT must be above that of GOOD.',
};

/** A scheme, or a new version of the one of that name; what was computed with an older version stays (model §4.15). */
export const setEvaluationScheme = createOperation({
  name: 'setEvaluationScheme',
  move: 'scheme.set',
  concept: evaluationSchemeConcept,
  input: {
    name: field.text('办法名称', 'Name', 120),
    year: field.int('年度', 'Year', 2000, 2100),
    dimensions: field.rows('评价维度', 'Dimensions', dimensionInput, 5),
    excellentThreshold: field.percent('优良分数线', 'EXCELLENT from').optional(),
    goodThreshold: field.percent('良好分数线', 'GOOD from').optional(),
    minRaters: field.int('最少评价人数', 'Least raters', 0, 1000).optional(),
    minSample: field.int('最少有效答卷数', 'Least valid answers', 0, 100_000).optional(),
    period: field.choice(EvaluationPeriod, '评价周期', 'Period'),
    document: field.text('文号', 'Document', 200).optional(),
  },
  subject: (act) => ({ districtCode: act.districtCode, units: [], selves: [] }),
  guard(act, { dimensions, excellentThreshold = '90', goodThreshold = '75' }) {
    for (const code of schemeProblems(dimensions)) act.refuse(code, 'dimensions');
    if (compareAmounts(excellentThreshold, goodThreshold) <= 0) act.refuse('GUARD', 'excellentThreshold', THRESHOLDS);
  },
  async create(act, values) {
    const { name, year, period } = values;
    const last = await act.em.findOne(EvaluationScheme, { districtCode: act.districtCode, name }, { orderBy: { schemeVersion: 'desc' } });
    return act.em.create(EvaluationScheme, {
      districtCode: act.districtCode,
      name,
      schemeVersion: (last?.schemeVersion ?? 0) + 1,
      year,
      dimensions: values.dimensions.map(({ code, weight, source }) => ({ code, weight: Number(weight), source: source ?? null })),
      excellentThreshold: values.excellentThreshold ?? '90',
      goodThreshold: values.goodThreshold ?? '75',
      minRaters: values.minRaters ?? 3,
      minSample: values.minSample ?? 10,
      period,
      document: values.document ?? null,
      createdBy: act.actorId,
    });
  },
});
