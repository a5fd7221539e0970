import { sql } from 'kysely';
import { dayOf, endOf } from './conditions.js';
import type { RowRef } from '../../platform/shape/shape.js';
import type { Scope } from './scope.js';
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
export const ratings = publicFacts('fact_suggestion_rating', { splits: WITH_CHANNEL });
export const followUps = publicFacts('fact_follow_up', { splits: WITH_CHANNEL });
export const conversions = publicFacts('fact_conversion', { splits: { TOWN: 'town_code', KIND: 'kind' } });
export const assignments = staffFacts('fact_assignment', { splits: { ...OF_SUGGESTION, KIND: 'kind' } });

/**
 * Suggestions with the working days from acceptance to the first word to the submitter. Working days are numbered
 * once, so that a span is a difference; a day that the calendar does not name is a working day from Monday to Friday.
 */
export const answeredSuggestions = joinedFacts(
  'suggestion.response',
  ({ districtCode, asOf }) => sql`(with numbered as materialized (
      select x.day::date as day, sum((coalesce(w.is_working_day, extract(isodow from x.day) < 6))::int) over (order by x.day) as no
      from generate_series(
        (select min(s.accepted_at) - interval '1 day' from published.fact_suggestion s where s.district_code = ${districtCode})::date, ${asOf}, interval '1 day') x(day)
      left join published.fact_work_day w on w.district_code = ${districtCode} and w.day = x.day::date)
    select s.*, c.no - a.no as working_days_to_contact,
      case when s.triage_class = 'C' then l.class_c else l.others end as response_limit
    from published.fact_suggestion s
    cross join (select
        coalesce((select d.amount from published.fact_deadline d where d.district_code = ${districtCode} and d.limit_code = 'response.c' and d.valid_from <= ${asOf} order by d.valid_from desc limit 1), 1) as class_c,
        coalesce((select d.amount from published.fact_deadline d where d.district_code = ${districtCode} and d.limit_code = 'response' and d.valid_from <= ${asOf} order by d.valid_from desc limit 1), 3) as others) l
    left join numbered a on a.day = ${dayOf(sql.ref('s.accepted_at'))}
    left join numbered c on c.day = ${dayOf(sql.ref('s.first_contact_at'))} and s.first_contact_at < ${endOf(asOf)}
    where s.district_code = ${districtCode})`,
  { splits: ALL_SPLITS, record: 'suggestion', isScoped: true },
);
