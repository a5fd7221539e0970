import { sql } from 'kysely';
import { dayOf, endOf } from './conditions.js';
import type { RowRef } from '../../platform/shape/shape.js';
import type { Scope } from './scope.js';
import { limitOf, numberedWorkingDays } from './working-days.js';
import { joinedFacts, PLACED, publicFacts, staffFacts } from './source.js';

/** The class at the day: what the last change by then made of it, or what the first one after it found. */
export const classAt = (row: RowRef, { asOf }: Scope) => sql`coalesce(
  (select t.to_class from published.fact_triage_change t where t.suggestion_id = ${row.column('id')} and t.at < ${endOf(asOf)} order by t.at desc limit 1),
  (select t.from_class from published.fact_triage_change t where t.suggestion_id = ${row.column('id')} and t.at >= ${endOf(asOf)} order by t.at limit 1),
  ${row.column('triage_class')})`;

const OF_SUGGESTION = { ...PLACED, SECTOR: 'main_sector_id', PLAN_YEAR: 'plan_year', NATURE: 'nature' } as const;
const WITH_CHANNEL = { ...OF_SUGGESTION, CHANNEL: 'channel_code' } as const;

/** What narrows facts about a suggestion. */
export const BY_SUGGESTION = { planYear: 'plan_year', planYears: 'plan_year', nature: 'nature' } as const;
export const BY_CHANNEL = { ...BY_SUGGESTION, channel: 'channel_code' } as const;
export const SUGGESTION_FILTERS = { ...BY_CHANNEL, triageClass: classAt } as const;

const ALL_SPLITS = { ...WITH_CHANNEL, TRIAGE_CLASS: classAt, ADOPTION: 'adoption' } as const;
export const suggestions = publicFacts('fact_suggestion', { splits: ALL_SPLITS, record: 'suggestion' });
export const ratings = publicFacts('fact_suggestion_rating', { splits: WITH_CHANNEL, record: ['suggestion', 'suggestion_id'] });
export const followUps = publicFacts('fact_follow_up', { splits: WITH_CHANNEL, record: ['suggestion', 'suggestion_id'] });
export const conversions = publicFacts('fact_conversion', { splits: { TOWN: 'town_code', KIND: 'kind' } });
export const assignments = staffFacts('fact_assignment', { splits: { ...OF_SUGGESTION, KIND: 'kind' }, record: ['suggestion', 'suggestion_id'] });

/** Suggestions with the working days from acceptance to the first word to the submitter, and the limit for it. */
export const answeredSuggestions = joinedFacts(
  'suggestion.response',
  (scope) => sql`(with numbered as materialized ${numberedWorkingDays(scope, sql`(select min(s.accepted_at) - interval '1 day' from published.fact_suggestion s where s.district_code = ${scope.districtCode})::date`)}
    select s.*, c.no - a.no as working_days_to_contact, case when s.triage_class = 'C' then l.class_c else l.others end as response_limit
    from published.fact_suggestion s
    cross join (select ${limitOf(scope, 'response.c', 1)} as class_c, ${limitOf(scope, 'response', 3)} as others) l
    left join numbered a on a.day = ${dayOf(sql.ref('s.accepted_at'))}
    left join numbered c on c.day = ${dayOf(sql.ref('s.first_contact_at'))} and s.first_contact_at < ${endOf(scope.asOf)}
    where s.district_code = ${scope.districtCode})`,
  { splits: ALL_SPLITS, record: 'suggestion', isScoped: true },
);

/** Low ratings with the working days to the first word after them, and the limit for it. */
export const lowRatings = joinedFacts(
  'staff.lowRating',
  (scope) => sql`(with numbered as materialized ${numberedWorkingDays(scope, sql`(select min(r.rated_at) - interval '1 day' from staff.fact_low_rating r where r.district_code = ${scope.districtCode})::date`)}
    select r.*, c.no - a.no as working_days_to_answer, ${limitOf(scope, 'lowRating', 15)} as answer_limit
    from staff.fact_low_rating r
    left join numbered a on a.day = ${dayOf(sql.ref('r.rated_at'))}
    left join numbered c on c.day = ${dayOf(sql.ref('r.answered_at'))} and r.answered_at < ${endOf(scope.asOf)}
    where r.district_code = ${scope.districtCode})`,
  { splits: OF_SUGGESTION, record: ['suggestion', 'suggestion_id'], isScoped: true },
);
