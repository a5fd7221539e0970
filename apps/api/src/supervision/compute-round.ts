import type { DimensionScores } from '@doorstep/domain/evaluation';
import { evaluate, schemeProblems } from '@doorstep/domain/evaluation';
import { moveOperation } from '../platform/operation/operation.js';
import { EvaluationResult } from './evaluation-result.entity.js';
import { evaluationRoundConcept, projectsOf } from './evaluation-round.policy.js';
import { rulesOf } from './evaluation-rules.js';
import { EvaluationScheme } from './evaluation-scheme.entity.js';
import { roundDataOf } from './round-facts.js';

/** One result for each project of the round; too few raters and answers give NOT_RATED (model §4.6, indicators §5). */
export const computeRound = moveOperation({
  name: 'computeRound',
  move: 'round.compute',
  concept: evaluationRoundConcept,
  input: {},
  async guard(act, row) {
    const scheme = await act.em.findOneOrFail(EvaluationScheme, { id: row.schemeId, districtCode: act.districtCode });
    for (const code of schemeProblems(rulesOf(scheme).dimensions)) act.refuse(code);
  },
  async change(act, row) {
    const scheme = await act.em.findOneOrFail(EvaluationScheme, { id: row.schemeId, districtCode: act.districtCode });
    const rules = rulesOf(scheme);
    const weighted = new Set<string>(rules.dimensions.map(({ code }) => code));
    const data = await roundDataOf(act, row.id, await projectsOf(act, row.id));
    for (const [projectId, found] of data) {
      act.em.create(EvaluationResult, {
        districtCode: act.districtCode,
        projectId,
        roundId: row.id,
        scores: storedScores(found.scores, weighted),
        ...evaluate(rules, found),
        sampleSize: found.sampleSize,
        raters: found.raters,
        createdBy: act.actorId,
      });
    }
  },
});

/** A dimension without data is absent (model §8), and so is one that the scheme does not weigh. */
function storedScores(scores: DimensionScores, weighted: ReadonlySet<string>): Record<string, number> {
  const entries = Object.entries(scores).filter(([code, score]) => weighted.has(code) && score !== null);
  return Object.fromEntries(entries.map(([code, score]) => [code, Number(score)]));
}
