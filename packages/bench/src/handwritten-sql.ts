/**
 * The four queries as one would write them by hand: one statement each, whose answer is the text of `data`. They read
 * the same views as the public graph, as the same role.
 */

const NOT_MONEY = `('LABOUR', 'VOLUNTEER_SERVICE')`;
const CATEGORIES = `'{FISCAL,SOCIAL,COLLECTIVE,MIXED}'::text[]`;
const UTC = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

const cursor = (...keys: string[]): string =>
  `translate(encode(convert_to(json_build_array(${keys.join(', ')})::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
/** A key of the last row that is shown; one row more than that is read. */
const last = (key: string, no: string, most: string): string => `(array_agg(${key} order by ${no}))[least(${most}::int, count(*)::int)]`;
const publicId = (prefix: string, id: string): string => `'${prefix}_' || replace(${id}::text, '-', '')`;
const place = (row: string): string =>
  `case when ${row}.code is not null then json_build_object('code', ${row}.code, 'name', ${row}.name) end`;
const latestReport = `case when r.id is not null then json_build_object('periodEnd', r.period_end,
  'progressPercent', r.progress_percent::text, 'workDone', r.work_done) end`;
const joinLatestReport = `left join lateral (
    select id, period_end, progress_percent, work_done from published.progress_report
    where project_id = p.id order by period_end desc, id desc limit 1) r on true`;

/** Parameters: district, plan year, town, number of rows. */
const list = `
select json_build_object('projects', json_build_object(
  'nodes', coalesce(json_agg(json_build_object(
    'id', ${publicId('prj', 'p.id')}, 'code', p.code, 'title', p.title, 'state', p.state,
    'progressPercent', p.progress_percent::text, 'listedOn', p.listed_on,
    'town', ${place('t')}, 'village', ${place('v')},
    'money', json_build_object('byCategory', m.by_category),
    'latestReport', ${latestReport}) order by p.no) filter (where p.no <= $4), '[]'::json),
  'pageInfo', json_build_object(
    'hasNextPage', coalesce(max(p.no) > $4, false),
    'endCursor', case when count(*) > 0 then ${cursor(last('p.listed_on', 'p.no', '$4'), last('p.id', 'p.no', '$4'))} end)))::text as data
from (
  select id, code, title, state, progress_percent, listed_on, town_code, village_code,
    row_number() over (order by listed_on desc, id desc) as no
  from published.project
  where district_code = $1 and plan_year = $2::int and town_code = $3
  order by listed_on desc, id desc limit $4::int + 1) p
left join published.town t on t.code = p.town_code
left join published.village v on v.code = p.village_code
left join lateral (
  select coalesce(json_agg(json_build_object('category', c.category, 'received', json_build_object('amount', c.received::text))
    order by array_position(${CATEGORIES}, c.category)), '[]'::json) as by_category
  from (select category, sum(received_amount) as received from published.project_money
    where project_id = p.id and form not in ${NOT_MONEY} group by category) c) m on true
${joinLatestReport}`;

/** Parameter: code of the project. */
const detail = `
select json_build_object('project', (
  select json_build_object(
    'id', ${publicId('prj', 'p.id')}, 'code', p.code, 'title', p.title, 'summary', p.summary, 'state', p.state,
    'tier', p.tier, 'progressPercent', p.progress_percent::text, 'plannedStartOn', p.planned_start_on,
    'plannedEndOn', p.planned_end_on, 'listedOn', p.listed_on, 'startedOn', p.started_on, 'completedOn', p.completed_on,
    'town', ${place('t')}, 'village', ${place('v')}, 'mainSector', json_build_object('code', s.code, 'name', s.name),
    'milestones', (select coalesce(json_agg(json_build_object('name', i.name, 'plannedOn', i.planned_on, 'doneOn', i.done_on,
        'weightPercent', i.weight_percent::text) order by i.planned_on, i.id), '[]'::json)
      from published.milestone i where i.project_id = p.id),
    'money', json_build_object('received', json_build_object('amount', m.received::text),
      'allocated', json_build_object('amount', m.allocated::text), 'spent', json_build_object('amount', m.spent::text),
      'byCategory', m.by_category,
      'leverageRatio', case when m.fiscal <> 0 then round(m.social / m.fiscal, 2)::text end),
    'suggestions', (select coalesce(json_agg(json_build_object('id', ${publicId('sug', 'g.id')}, 'title', g.title_public)
        order by g.published_at, g.id), '[]'::json)
      from published.suggestion_project_link l join published.suggestion g on g.id = l.suggestion_id where l.project_id = p.id),
    'otherSuggestionCount', coalesce((select (n.suggestion_count - n.published_count)::int
      from published.project_suggestion_count n where n.project_id = p.id), 0),
    'latestReport', ${latestReport})
  from published.project p
  left join published.town t on t.code = p.town_code
  left join published.village v on v.code = p.village_code
  left join published.sector s on s.id = p.main_sector_id
  left join lateral (
    select coalesce(sum(c.received), 0.00) as received, coalesce(sum(c.allocated), 0.00) as allocated,
      coalesce(sum(c.spent), 0.00) as spent, coalesce(sum(c.received) filter (where c.category = 'SOCIAL'), 0.00) as social,
      coalesce(sum(c.allocated) filter (where c.category = 'FISCAL'), 0.00) as fiscal,
      coalesce(json_agg(json_build_object('category', c.category, 'received', json_build_object('amount', c.received::text))
        order by array_position(${CATEGORIES}, c.category)), '[]'::json) as by_category
    from (select category, sum(received_amount) as received, sum(allocated_amount) as allocated, sum(spent_amount) as spent
      from published.project_money where project_id = p.id and form not in ${NOT_MONEY} group by category) c) m on true
  ${joinLatestReport}
  where p.code = $1
  limit 1))::text as data`;

/** Rows of statistics per town as a table; parameters: district, plan year. The function for PostGraphile has the same body. */
export const townRows = `
with today as materialized (select today from published.district where code = $1),
projects as (
  select f.town_code, count(*) as planned, count(*) filter (where f.completed_on <= today) as completed
  from published.fact_project f cross join today
  where f.district_code = $1 and f.plan_year = $2 and f.listed_on <= today
    and (f.cancelled_on is null or f.cancelled_on > today) and not f.is_induced
  group by f.town_code),
money as (
  select f.town_code,
    coalesce(sum(f.counted_amount * case f.counted_kind when 'REFUND' then -1 else 1 end)
      filter (where f.counted_kind in ('RECEIPT', 'REFUND') and f.category = 'FISCAL'), 0) as fiscal,
    coalesce(sum(f.counted_amount * case f.counted_kind when 'REFUND' then -1 else 1 end)
      filter (where f.counted_kind in ('RECEIPT', 'REFUND') and f.category = 'SOCIAL'), 0) as social,
    coalesce(sum(f.counted_amount * case f.counted_kind when 'REFUND' then -1 else 1 end)
      filter (where f.counted_kind in ('RECEIPT', 'REFUND') and f.category = 'COLLECTIVE'), 0) as collective,
    coalesce(sum(f.counted_amount * case f.counted_kind when 'REFUND' then -1 else 1 end)
      filter (where f.counted_kind in ('RECEIPT', 'REFUND') and f.category = 'MIXED'), 0) as mixed,
    coalesce(sum(f.counted_amount) filter (where f.counted_kind = 'ALLOCATION' and f.category = 'FISCAL'), 0) as allocated
  from published.fact_fund_transaction f cross join today
  where f.district_code = $1 and f."on" <= today and f.form not in ${NOT_MONEY}
  group by f.town_code)
select k.town_code, t.name as town_name, coalesce(p.planned, 0) as planned, coalesce(p.completed, 0) as completed,
  case when p.planned <> 0 then round(p.completed::numeric * 100 / p.planned, 2)::text end as completion_percent,
  round(coalesce(m.fiscal, 0), 2)::text as fiscal, round(coalesce(m.social, 0), 2)::text as social,
  round(coalesce(m.collective, 0), 2)::text as collective, round(coalesce(m.mixed, 0), 2)::text as mixed,
  case when m.allocated <> 0 then round(m.social / m.allocated, 2)::text end as leverage_ratio, today.today as as_of
from (select town_code from projects union select town_code from money) k
cross join today
left join projects p on p.town_code is not distinct from k.town_code
left join money m on m.town_code is not distinct from k.town_code
left join published.town t on t.code = k.town_code and t.district_code = $1
order by k.town_code nulls last`;

const amount = (category: string): string =>
  `json_build_object('category', '${category}', 'amount', json_build_object('amount', ${category.toLowerCase()}))`;

/** Parameters: district, plan year. */
const statistics = `
select json_build_object('statistics', json_build_object('asOf', max(as_of), 'rows', json_agg(json_build_object(
  'groups', json_build_array(json_build_object('code', town_code, 'name', town_name)),
  'planned', planned, 'completed', completed,
  'completionRate', json_build_object('numerator', completed::text, 'denominator', planned::text, 'percent', completion_percent),
  'received', json_build_array(${['FISCAL', 'SOCIAL', 'COLLECTIVE', 'MIXED'].map(amount).join(', ')}),
  'leverageRatio', leverage_ratio) order by town_code nulls last)))::text as data
from (${townRows.replaceAll('$2', '$2::int')}) s`;

/** Parameters: the two keys of the cursor, number of rows, the cursor itself. */
const feed = `
select json_build_object('storyChanges', json_build_object(
  'nodes', coalesce(json_agg(json_build_object('kind', c.kind, 'storyId', c.public_id,
    'changedAt', to_char(c.at at time zone 'UTC', ${UTC}),
    'story', case when s.id is not null then json_build_object('title', s.title, 'bodyText', s.body, 'format', s.format,
      'byline', s.byline, 'revision', s.revision, 'publishedAt', to_char(s.published_at at time zone 'UTC', ${UTC}),
      'usageTerms', s.usage_terms, 'copyrightHolder', s.copyright_holder) end) order by c.no) filter (where c.no <= $3), '[]'::json),
  'pageInfo', json_build_object('hasNextPage', coalesce(max(c.no) > $3, false),
    'endCursor', case when count(*) > 0 then ${cursor(last('c.xid', 'c.no', '$3'), last('c.seq', 'c.no', '$3'))} else $4 end)))::text as data
from (
  select xid, seq, kind, public_id, story_id, at, row_number() over (order by xid, seq) as no
  from published.story_change where (xid, seq) > ($1::xid8, $2::bigint) order by xid, seq limit $3::int + 1) c
left join published.story s on s.id = c.story_id`;

type Variables = Readonly<Record<string, unknown>>;

interface Handwritten {
  readonly text: string;
  readonly values: (variables: Variables) => unknown[];
}

export const handwritten: Readonly<Record<string, Handwritten>> = {
  list: { text: list, values: (v) => [v['districtCode'], v['planYear'], v['townCode'], v['first']] },
  detail: { text: detail, values: (v) => [v['code']] },
  statistics: { text: statistics, values: (v) => [v['district'], v['planYear']] },
  feed: { text: feed, values: (v) => [...keysOf(v['after']), v['first'], v['after'] ?? null] },
};

function keysOf(after: unknown): unknown[] {
  return typeof after === 'string' ? (JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as unknown[]) : ['0', 0];
}
