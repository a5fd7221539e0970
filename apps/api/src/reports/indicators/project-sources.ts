import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { endOf } from './conditions.js';
import type { Scope } from './scope.js';
import { joinedFacts, OF_PROJECT, PLACED, publicFacts, staffFacts } from './source.js';

/** Splits and filters of every figure about projects. */
const OF_PLAN = { ...OF_PROJECT, STREAM: 'stream', SERVICE_KIND: 'service_kind', BATCH: 'batch_no' } as const;

export const PROJECT_FILTERS = {
  planYear: 'plan_year',
  planYears: 'plan_year',
  tier: 'tier',
  stream: 'stream',
  serviceKinds: 'service_kind',
  batch: 'batch_no',
} as const;

/** Filters of facts that stand where their project stands. */
export const OF_PROJECT_FILTERS = { planYear: 'plan_year', planYears: 'plan_year', tier: 'tier' } as const;

export const projects = publicFacts('fact_project', { splits: OF_PLAN, record: 'project' });
export const outputs = publicFacts('fact_project_output', { splits: { ...OF_PROJECT, TYPE: 'name', KIND: 'mode' }, record: ['project', 'project_id'] });
export const benefits = publicFacts('fact_benefit_record', { splits: { ...OF_PROJECT, BATCH: 'batch_no' }, record: ['project', 'project_id'] });
export const participations = publicFacts('fact_participation', { splits: { ...OF_PROJECT, STAGE: 'stage' }, record: ['project', 'project_id'] });
export const reserves = staffFacts('fact_reserve', { splits: OF_PROJECT, record: 'project' });
export const adjustments = publicFacts('fact_adjustment', { splits: { ...OF_PROJECT, KIND: 'kind' }, record: 'adjustmentRequest' });
export const decisions = publicFacts('fact_next_year_decision', { splits: { ...OF_PROJECT, DECISION: 'decision' }, record: ['project', 'project_id'] });
export const serviceCounts = publicFacts('fact_service_count', { splits: { ...OF_PROJECT, KIND: 'kind' }, record: ['project', 'project_id'] });
export const facilityChecks = staffFacts('fact_facility_check', { splits: OF_PROJECT, record: ['project', 'project_id'] });
export const progressReports = staffFacts('fact_progress_report', { splits: { ...OF_PROJECT, KIND: 'kind' }, record: 'progressReport' });
/** Listed village-tier projects, counted by the villages that have one. */
export const villages = publicFacts('fact_village', { splits: { ...PLACED, KIND: 'kind' }, record: 'village' });

/** The district's thresholds in force at the day; what it has not set is as the platform has it. */
const thresholds = ({ districtCode, asOf }: Scope): RawBuilder<unknown> => sql`(
  select coalesce(max(t.is_ratio::int), 0) = 1 as is_ratio, coalesce(max(t.yellow_from), 10) as yellow_from,
    coalesce(max(t.red_above), 30) as red_above, coalesce(max(t.not_started_yellow_months), 1) as yellow_months,
    coalesce(max(t.not_started_red_months), 3) as red_months, coalesce(max(t.red_days_past_end), 30) as red_days,
    coalesce(max(t.is_linear::int), 0) = 1 as is_linear
  from (select * from published.fact_light_threshold h where h.district_code = ${districtCode} and h.valid_from <= ${asOf}
    order by h.valid_from desc limit 1) t)`;

/**
 * Projects with their light at the day, by the rule of the domain's `scheduleLight`: what milestones planned by then
 * less what the last report confirmed by then says.
 */
export const litProjects = joinedFacts(
  'project.light',
  (scope) => sql`(select l.*, case
      when l.accepted_on <= ${scope.asOf} then 'BLUE'
      when l.planned_start_on is null or ${scope.asOf} < l.planned_start_on then 'GREY'
      when l.lag > l.red_above or (l.is_late_by_red and not l.is_started) or l.is_past_end then 'RED'
      when l.lag >= l.yellow_from or (l.is_late_by_yellow and not l.is_started) then 'YELLOW'
      else 'GREEN' end as light
    from (select p.*, t.red_above, t.yellow_from, coalesce(p.started_on <= ${scope.asOf}, false) as is_started,
        ${scope.asOf} >= (p.planned_start_on + make_interval(months => t.red_months))::date as is_late_by_red,
        ${scope.asOf} >= (p.planned_start_on + make_interval(months => t.yellow_months))::date as is_late_by_yellow,
        ${scope.asOf} > p.planned_end_on + t.red_days and not coalesce(p.completed_on <= ${scope.asOf}, false) as is_past_end,
        case when not t.is_ratio then m.planned - coalesce(r.reached, 0)
          when m.planned = 0 then 0 else (m.planned - coalesce(r.reached, 0)) * 100 / m.planned end as lag
      from published.fact_project p cross join ${thresholds(scope)} t
      cross join lateral (select coalesce(sum(${plannedShare(scope)}), 0) as planned
        from (select x.*, greatest(lag(x.planned_on) over (order by x.planned_on, x.id), p.planned_start_on) as begins_on
          from published.fact_milestone x where x.project_id = p.id) x) m
      left join lateral (select y.progress_percent as reached from published.fact_progress y
        where y.project_id = p.id and y.confirmed_at < ${endOf(scope.asOf)} order by y.confirmed_at desc, y.period_end desc limit 1) r on true
      where p.district_code = ${scope.districtCode} and p.listed_on <= ${scope.asOf}) l)`,
  { splits: { ...OF_PLAN, LIGHT: 'light' }, record: 'project', isScoped: true },
);

/** The part of a milestone that was planned by the day: all of it, or, where it is linear, the part of its days. */
function plannedShare({ asOf }: Scope): RawBuilder<unknown> {
  return sql`case when x.planned_on <= ${asOf} then x.weight_percent
    when t.is_linear and ${asOf} > x.begins_on then x.weight_percent * (${asOf} - x.begins_on) / (x.planned_on - x.begins_on)
    else 0 end`;
}
