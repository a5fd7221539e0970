import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { projectTarget } from '../projects/project.target.js';
import { ShowcaseRound } from './showcase-round.entity.js';

/** Rounds in which the public chooses among projects (model §2.8). */
export const showcaseRoundRegister = defineRegister({
  name: 'ShowcaseRound',
  zh: '评选活动',
  en: 'Showcase round',
  idKind: 'shw',
  reading: 'PUBLIC_DATA',
  write: 'showcase.open',
  natural: ['title'],
  order: [['opensAt', 'desc']],
  entity: ShowcaseRound,
  columns: {
    title: column.text('标题', 'Title', 120).seen('pub'),
    projectIds: column.references(() => projectTarget, 'prj', '参评项目', 'Projects').seen('pub'),
    opensAt: column.instant('开始时间', 'Opens at').seen('pub'),
    closesAt: column.instant('结束时间', 'Closes at').seen('pub'),
    rule: column.longText('评选规则', 'Rule', 2_000).seen('pub'),
  },
  check({ opensAt, closesAt, projectIds }, refuse) {
    if (closesAt <= opensAt) refuse('INVALID', 'closesAt');
    if (new Set(projectIds).size < 2) refuse('INVALID', 'projectIds');
  },
  async guard(act, { projectIds }) {
    const [{ count } = { count: 0 }] = await act.em.execute<{ count: number }[]>(
      `select count(*)::int as count from project where district_code = ? and id = any(?::uuid[]) and listed_on is null`,
      [act.districtCode, `{${(projectIds ?? []).join(',')}}`],
    );
    if (count > 0) act.refuse('INVALID', 'projectIds');
  },
});
