import { organizationRegister } from '../divisions/organization.register.js';
import { placeColumn } from '../divisions/place-columns.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { ResearchVisit } from './household-visit.entity.js';
import { suggestionTarget } from './suggestion.target.js';

/** Visits of teams to villages; the village remembers the last one (model §2.3). */
export const researchVisitRegister = defineRegister({
  name: 'ResearchVisit',
  zh: '调研',
  en: 'Research visit',
  idKind: 'rvs',
  reading: 'SUGGESTION_TEXT',
  natural: ['villageCode', 'teamId', 'visitedOn'],
  order: [['visitedOn', 'desc']],
  entity: ResearchVisit,
  columns: {
    visitedOn: column.date('调研日期', 'Visited on').notLater(),
    teamId: column.reference(() => organizationRegister.target, 'org', '调研单位', 'Team').owning('unit'),
    townCode: placeColumn.town().optional(),
    villageCode: placeColumn.village(),
    purpose: column.text('调研内容', 'Purpose', 200),
    mustEcho: column.flag('须回应', 'Must be answered'),
    findings: column.longText('调研发现', 'Findings'),
    suggestionIds: column.references(() => suggestionTarget, 'sug', '形成的建议', 'Suggestions'),
  },
  async written(act, row) {
    await act.em.execute(
      `update village set last_research_visit_on = greatest(last_research_visit_on, ?::date), version = version + 1, updated_at = now()
       where code = ? and last_research_visit_on is distinct from greatest(last_research_visit_on, ?::date)`,
      [row['visitedOn'], row['villageCode'], row['visitedOn']],
    );
  },
});
