import { TIERS } from '@doorstep/domain/code-lists/division-codes';
import { GRADES, PLACE_KINDS, PLAN_ORIGINS, SCALES, SCHEDULE_LIGHTS, SERVICE_KINDS, SOURCE_LEVELS, STREAMS } from '@doorstep/domain/code-lists/project-codes';
import { PROJECT_STATES } from '@doorstep/domain/machines/project';
import type { OpenTable } from './open-column.js';
import { columnOf, publicIdSql } from './open-column.js';

const group = (column: string, field: string): string => `(select g.${field} from published.project_group g where g.id = r.${column})`;
/** Labour and volunteer service are valued in lines of their own and in no sum. */
const money = (field: string): string =>
  `coalesce((select sum(m.${field}) from published.project_money m where m.project_id = r.id and m.form not in ('LABOUR', 'VOLUNTEER_SERVICE')), 0.00)`;

export const projectTable: OpenTable = {
  name: 'projects',
  zh: '民生实事项目',
  en: 'Livelihood projects',
  view: 'project',
  year: 'r.plan_year',
  order: 'r.code, r.id',
  key: 'id',
  idKind: 'prj',
  columns: [
    columnOf('text', 'id', 'Project.id', ['编号', 'Id'], { sql: publicIdSql('prj', 'r.id') }),
    columnOf('text', 'code', 'Project.code', ['项目编号', 'Code']),
    columnOf('text', 'district_code', 'Project.districtCode', ['6 位区划代码', 'Division code of the district, 6 digits']),
    columnOf('text', 'title', 'Project.title', ['项目名称', 'Title']),
    columnOf('text', 'summary', 'Project.summary', ['简介', 'Summary']),
    columnOf('text', 'content', 'Project.content', ['建设内容', 'Content']),
    columnOf('code', 'state', 'Project.state', ['状态', 'State'], { codes: PROJECT_STATES }),
    columnOf('code', 'tier', 'Project.tier', ['层级', 'Tier'], { codes: TIERS }),
    columnOf('code', 'scale', 'Project.scale', ['项目规模', 'Size'], { codes: SCALES }),
    columnOf('code', 'stream', 'Project.stream', ['工作流向', 'Stream of work'], { codes: STREAMS }),
    columnOf('code', 'service_kind', 'Project.serviceKind', ['服务事项类别', 'Kind of service'], { codes: SERVICE_KINDS }),
    columnOf('flag', 'is_asset', 'Project.isAsset', ['资产类项目(否则为服务类)', 'Whether an asset is built or bought; a service otherwise']),
    columnOf('code', 'plan_origin', 'Project.planOrigin', ['列入方式', 'How it entered the list'], { codes: PLAN_ORIGINS }),
    columnOf('integer', 'plan_year', 'Project.planYear', ['计划年度', 'Plan year']),
    columnOf('text', 'plan_id', 'Project.plan.id', ['年度计划编号,公布后才有', 'Id of the annual plan, once it is published'], {
      sql: `(select ${publicIdSql('pln', 'a.id')} from published.annual_plan a where a.id = r.plan_id)`,
    }),
    columnOf('text', 'batch_name', 'Project.batch.name', ['批次', 'Batch'], { sql: group('batch_id', 'name'), reads: ['batch_id'] }),
    columnOf('text', 'programme_name', 'Project.programme.name', ['精品工程', 'Programme'], { sql: group('programme_id', 'name'), reads: ['programme_id'] }),
    columnOf('code', 'source_level', 'Project.sourceLevel', ['来源层级', 'Level it came from'], { codes: SOURCE_LEVELS }),
    columnOf('text', 'main_sector_code', 'Project.mainSector.code', ['主要领域代码', 'Code of the main sector'], {
      sql: '(select s.code from published.sector s where s.id = r.main_sector_id)',
      reads: ['main_sector_id'],
    }),
    columnOf('text', 'main_sector_name', 'Project.mainSector.name', ['主要领域', 'Main sector'], {
      sql: '(select s.name from published.sector s where s.id = r.main_sector_id)',
      reads: ['main_sector_id'],
    }),
    columnOf('list', 'sector_codes', 'Project.sectors.code', ['领域代码', 'Codes of the sectors'], {
      sql: `(select string_agg(s.code, ';' order by s.code) from published.sector s where s.id = any(r.sector_ids))`,
      reads: ['sector_ids'],
    }),
    columnOf('code', 'place_kind', 'Project.placeKind', ['场所类别', 'Kind of place'], { codes: PLACE_KINDS }),
    columnOf('text', 'town_code', 'Project.town.code', ['镇街代码', 'Code of the town']),
    columnOf('text', 'town_name', 'Project.town.name', ['镇街', 'Town'], { sql: '(select t.name from published.town t where t.code = r.town_code)', reads: ['town_code'] }),
    columnOf('text', 'village_code', 'Project.village.code', ['村居代码', 'Code of the village']),
    columnOf('text', 'village_name', 'Project.village.name', ['村居', 'Village'], {
      sql: '(select v.name from published.village v where v.code = r.village_code)',
      reads: ['village_code'],
    }),
    columnOf('text', 'estate_name', 'Project.estateName', ['小区名称', 'Estate']),
    columnOf('text', 'place_text', 'Project.placeText', ['地点,可公开的才有', 'Place in words, where it may be shown']),
    columnOf('decimal', 'longitude', 'Project.location.longitude', ['经度(CGCS2000),可公开的才有', 'Longitude (CGCS2000), where it may be shown']),
    columnOf('decimal', 'latitude', 'Project.location.latitude', ['纬度(CGCS2000),可公开的才有', 'Latitude (CGCS2000), where it may be shown']),
    columnOf('integer', 'beneficiaries_planned', 'Project.beneficiariesPlanned', ['预计受益人数', 'Persons expected to benefit']),
    columnOf('amount', 'budget_amount', 'Project.budget.amount', ['预算,元', 'Budget in yuan']),
    columnOf('amount', 'received_amount', 'Project.money.received.amount', ['到账,元', 'Money received, in yuan'], { sql: money('received_amount'), reads: [] }),
    columnOf('amount', 'allocated_amount', 'Project.money.allocated.amount', ['拨付,元', 'Money allocated, in yuan'], { sql: money('allocated_amount'), reads: [] }),
    columnOf('amount', 'spent_amount', 'Project.money.spent.amount', ['支出,元', 'Money spent, in yuan'], { sql: money('spent_amount'), reads: [] }),
    columnOf('decimal', 'progress_percent', 'Project.progressPercent', ['形象进度(%),以最近确认的报告为准', 'Progress in percent, of the last confirmed report']),
    columnOf('code', 'schedule_light', 'Project.scheduleLight', ['进度灯', 'Schedule light'], { codes: SCHEDULE_LIGHTS }),
    columnOf('date', 'planned_start_on', 'Project.plannedStartOn', ['计划开工', 'Planned start']),
    columnOf('date', 'planned_end_on', 'Project.plannedEndOn', ['计划完工', 'Planned end']),
    columnOf('date', 'listed_on', 'Project.listedOn', ['列入日期', 'Listed on']),
    columnOf('date', 'started_on', 'Project.startedOn', ['开工日期', 'Started on']),
    columnOf('date', 'completed_on', 'Project.completedOn', ['完工日期', 'Completed on']),
    columnOf('date', 'accepted_on', 'Project.acceptedOn', ['验收日期', 'Accepted on']),
    columnOf('date', 'evaluated_on', 'Project.evaluatedOn', ['评价日期', 'Evaluated on']),
    columnOf('date', 'written_off_on', 'Project.writtenOffOn', ['销账日期', 'Written off on']),
    columnOf('date', 'suspended_on', 'Project.suspendedOn', ['中止日期', 'Suspended on']),
    columnOf('date', 'cancelled_on', 'Project.cancelledOn', ['取消日期', 'Cancelled on']),
    columnOf('list', 'replaced_by_ids', 'Project.replacedBy.id', ['拆分或合并后的项目编号', 'Ids of the projects that it was split or merged into'], {
      sql: `(select string_agg(${publicIdSql('prj', 'o.id')}, ';' order by o.code, o.id) from published.project o where o.id = any(r.replaced_by_ids))`,
    }),
    columnOf('code', 'grade', 'Project.grade', ['评价等级,公布后才有', 'Grade, once it is published'], { codes: GRADES }),
  ],
  leftOut: {
    grid_code: 'finer than a village; the graph has none',
    is_induced: 'asked through indicators',
    no_application: 'asked through indicators',
    completed_order: 'only orders pages',
    updated_at: 'changes without a public change; the deltas say what changed when',
  },
};
