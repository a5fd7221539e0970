import { enumOf } from '../../platform/graph/enums.js';

export const StoryChangeKind = enumOf('StoryChangeKind', '稿件变化类型', 'Kind of a change of a story', {
  PUBLISHED: { zh: '发布', en: 'Published' },
  UPDATED: { zh: '更新', en: 'Updated' },
  WITHDRAWN: { zh: '撤稿', en: 'Withdrawn' },
});
