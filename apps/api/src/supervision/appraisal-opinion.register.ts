import { findPersonalData } from '@doorstep/domain/text-safety';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { ofProject, projectColumn } from '../projects/project.target.js';
import { engagementEventRegister } from '../suggestions/engagement-event.register.js';
import { Rating } from '../suggestions/suggestion.enums.js';
import { evaluationRoundTarget } from './evaluation-round.target.js';
import { AppraisalOpinion } from './supervisor-call.entity.js';
import { OpinionSource } from './supervision.enums.js';

/** What is said of a project; the public reads the edited words alone (model §2.8). */
export const appraisalOpinionRegister = defineRegister({
  name: 'AppraisalOpinion',
  zh: '评价意见',
  en: 'Appraisal opinion',
  idKind: 'apo',
  reading: 'PROJECT_WORK',
  create: 'evaluation.appraise',
  write: 'evaluation.appraise',
  owner: ofProject,
  natural: [],
  order: [['on', 'desc']],
  entity: AppraisalOpinion,
  columns: {
    projectId: projectColumn(),
    source: column.choice(OpinionSource, '意见来源', 'Whose opinion').seen('pub'),
    rating: column.choice(Rating, '满意度', 'Rating').optional(),
    on: column.date('发表日期', 'Said on').notLater().seen('pub'),
    roundId: column.reference(() => evaluationRoundTarget, 'rnd', '评价轮次', 'Round').optional(),
    eventId: column.reference(() => engagementEventRegister.target, 'evt', '活动', 'Event').optional(),
    text: column.longText('意见内容', 'Words', 2_000),
    textPublic: column
      .longText('公开文字,编辑后填写', 'Words for the public, after editing', 2_000)
      .seen('pub')
      .checked((words) => (findPersonalData(words).length > 0 ? 'PERSONAL_DATA' : undefined))
      .optional(),
  },
  publicRows: (row) => (row['textPublic'] ? [{ type: 'prj', id: String(row['projectId']) }] : []),
});
