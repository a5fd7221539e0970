/** Asset projects of a district ($1) and a plan year ($2) as the parts of an OC4IDS package. */
export const ASSET_PROJECTS = `
select json_build_object('id', 'prj_' || replace(p.id::text, '-', ''), 'code', p.code, 'districtCode', p.district_code,
  'districtName', d.name, 'title', p.title, 'summary', p.summary, 'content', p.content, 'state', p.state, 'tier', p.tier,
  'planYear', p.plan_year, 'sectorCodes', (select coalesce(json_agg(s.code order by s.code), '[]') from published.sector s where s.id = any(p.sector_ids)),
  'villageCode', p.village_code, 'villageName', v.name, 'placeText', p.place_text, 'longitude', p.longitude::text, 'latitude', p.latitude::text,
  'budget', p.budget_amount::text, 'beneficiaries', p.beneficiaries_planned, 'plannedStartOn', p.planned_start_on,
  'plannedEndOn', p.planned_end_on, 'startedOn', p.started_on, 'completedOn', p.completed_on, 'acceptedOn', p.accepted_on,
  'progressPercent', p.progress_percent::text, 'scheduleLight', p.schedule_light, 'grade', p.grade,
  'updatedAt', to_char(p.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
  'money', (select coalesce(json_agg(json_build_object('category', m.category, 'form', m.form, 'pledged', m.pledged_amount::text,
      'received', m.received_amount::text, 'allocated', m.allocated_amount::text, 'spent', m.spent_amount::text) order by m.category, m.form), '[]')
    from published.project_money m where m.project_id = p.id),
  'milestones', (select coalesce(json_agg(json_build_object('id', 'mls_' || replace(m.id::text, '-', ''), 'name', m.name, 'plannedOn', m.planned_on,
      'doneOn', m.done_on) order by m.planned_on, m.id), '[]')
    from published.milestone m where m.project_id = p.id),
  'reports', (select coalesce(json_agg(json_build_object('id', 'rpt_' || replace(r.id::text, '-', ''), 'from', r.period_start, 'to', r.period_end,
      'percent', r.progress_percent::text) order by r.period_end, r.id), '[]')
    from published.progress_report r where r.project_id = p.id),
  'meetings', (select coalesce(json_agg(json_build_object('id', 'cst_' || replace(c.id::text, '-', ''), 'heldOn', c.held_on,
      'participants', c.present_persons) order by c.held_on, c.id), '[]')
    from published.consultation c where c.held_on is not null
      and exists (select from published.project_origin o where o.project_id = p.id and o.consultation_id = c.id)))
from published.project p
join published.district d on d.code = p.district_code
left join published.village v on v.code = p.village_code
where p.district_code = $1 and p.plan_year = $2 and p.is_asset
order by p.code, p.id`;
