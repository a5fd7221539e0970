import type { GraphPart } from '../../platform/graph/graph-part.js';
import { appraisalOpinionShape } from './appraisal-opinion.shape.js';
import { awardShape, evaluationResultShape, projectSatisfactionShape } from './evaluation-result.shape.js';
import { extendProject } from './project.fields.js';

/** The public reads results and awards on their project, or by their id. */
export const supervisionPublic: GraphPart = {
  resolvers: [],
  roots: {},
  shapes: [appraisalOpinionShape, evaluationResultShape, projectSatisfactionShape, awardShape],
  nodes: { res: () => evaluationResultShape, awd: () => awardShape },
  extend: extendProject,
};
