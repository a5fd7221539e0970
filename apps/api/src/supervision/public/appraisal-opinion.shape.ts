import type { PublishedViews } from '../../platform/database/tables.generated.js';
import type { Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { AppraisalOpinion } from './appraisal-opinion.type.js';

const { shape } = shapesOver<PublishedViews>('published');

export const appraisalOpinionShape: Shape<AppraisalOpinion> = shape(AppraisalOpinion, 'appraisal_opinion', (f) => ({
  source: f.column('source'),
  on: f.column('on'),
  text: f.column('text_public'),
}));
