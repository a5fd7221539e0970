import { defineMachine } from './machine.js';

export const STORY_STATES = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  SUBMITTED: { zh: '送审', en: 'Submitted' },
  APPROVED: { zh: '审核通过', en: 'Approved' },
  PUBLISHED: { zh: '已发布', en: 'Published' },
  WITHDRAWN: { zh: '已撤稿', en: 'Withdrawn' },
} as const;
export type StoryState = keyof typeof STORY_STATES;

/** A story from draft to withdrawal. */
export const storyMachine = defineMachine({
  name: 'story',
  states: STORY_STATES,
  moves: [
    {
      key: 'story.draft',
      label: { zh: '撰稿', en: 'Draft' },
      from: ['NONE'],
      to: 'DRAFT',
      who: { VC: 'own', TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y', ME: 'Y' },
    },
    {
      key: 'story.submit',
      label: { zh: '送审', en: 'Submit' },
      from: ['DRAFT'],
      to: 'SUBMITTED',
      next: true,
      who: { VC: 'own', TC: 'own', DC: 'unit', OP: 'Y', CO: 'Y', ME: 'Y' },
    },
    {
      key: 'story.approve',
      label: { zh: '审核通过', en: 'Approve' },
      from: ['SUBMITTED'],
      to: 'APPROVED',
      next: true,
      who: { ME: 'Y' },
    },
    {
      key: 'story.publish',
      label: { zh: '发布', en: 'Publish' },
      from: ['APPROVED'],
      to: 'PUBLISHED',
      next: true,
      who: { ME: 'Y' },
    },
    {
      key: 'story.return',
      label: { zh: '退稿', en: 'Return' },
      from: ['SUBMITTED', 'APPROVED'],
      to: 'DRAFT',
      who: { ME: 'Y' },
      reason: true,
    },
    {
      key: 'story.correct',
      label: { zh: '更正', en: 'Correct' },
      from: ['PUBLISHED'],
      to: 'STAYS',
      seldom: true,
      who: { ME: 'Y' },
    },
    {
      key: 'story.withdraw',
      label: { zh: '撤稿', en: 'Withdraw' },
      from: ['SUBMITTED', 'APPROVED', 'PUBLISHED'],
      to: 'WITHDRAWN',
      seldom: true,
      who: { ME: 'Y' },
      reason: true,
    },
  ],
});
