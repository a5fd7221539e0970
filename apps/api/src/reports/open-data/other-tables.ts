import { FUNDING_CATEGORIES, FUNDING_FORMS, FUNDING_LEVELS } from '@doorstep/domain/code-lists/funding-codes';
import { STORY_FORMATS } from '@doorstep/domain/code-lists/story-codes';
import { ADOPTIONS, RESOLUTIONS } from '@doorstep/domain/code-lists/suggestion-codes';
import { CONTRIBUTION_STATES } from '@doorstep/domain/machines/contribution';
import { SUGGESTION_STATES } from '@doorstep/domain/machines/suggestion-states';
import type { OpenTable } from './open-column.js';
import { columnOf, publicIdSql } from './open-column.js';

const source = (field: string): string => `(select s.${field} from published.funding_source s where s.id = r.source_id)`;
/** The year in which something was published, in Asia/Shanghai. */
const yearOf = (column: string): string => `extract(year from r.${column} at time zone 'Asia/Shanghai')::int`;
const utc = (column: string): string => `to_char(r.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

export const contributionTable: OpenTable = {
  name: 'contributions',
  zh: '出资记录',
  en: 'Contributions',
  view: 'contribution',
  year: `coalesce((select p.plan_year from published.project p where p.id = r.project_id), ${source('year')})`,
  order: 'r.id',
  key: 'id',
  idKind: 'ctb',
  columns: [
    columnOf('text', 'id', 'Contribution.id', ['编号', 'Id'], { sql: publicIdSql('ctb', 'r.id') }),
    columnOf('text', 'district_code', 'Project.districtCode', ['6 位区划代码', 'Division code of the district, 6 digits']),
    columnOf('text', 'project_id', 'Project.id', ['项目编号;资金池为空', 'Id of the project; empty for a pool'], { sql: publicIdSql('prj', 'r.project_id') }),
    columnOf('code', 'state', 'Contribution.state', ['状态', 'State'], { codes: CONTRIBUTION_STATES }),
    columnOf('code', 'category', 'Contribution.category', ['资金类别', 'Category'], { codes: FUNDING_CATEGORIES }),
    columnOf('code', 'form', 'Contribution.form', ['出资形式', 'Form'], { codes: FUNDING_FORMS }),
    columnOf('amount', 'pledged_amount', 'Contribution.pledgedAmount.amount', ['认捐,元', 'Pledged, in yuan']),
    columnOf('amount', 'received_amount', 'Contribution.receivedAmount.amount', ['到账,元', 'Received, in yuan']),
    columnOf('amount', 'allocated_amount', 'Contribution.allocatedAmount.amount', ['拨付,元', 'Allocated, in yuan']),
    columnOf('amount', 'spent_amount', 'Contribution.spentAmount.amount', ['支出,元', 'Spent, in yuan']),
    columnOf('text', 'contributor_name', 'Contribution.contributorName', ['出资人;未同意公开的为空', 'Contributor; empty without consent to publish the name']),
    columnOf('text', 'naming_text', 'Contribution.namingText', ['冠名', 'Agreed name']),
    columnOf('date', 'naming_from', 'Contribution.namingFrom', ['冠名起', 'Named from']),
    columnOf('date', 'naming_to', 'Contribution.namingTo', ['冠名止', 'Named until']),
    columnOf('text', 'source_id', 'Contribution.source.id', ['资金来源编号', 'Id of the funding source'], { sql: publicIdSql('src', 'r.source_id') }),
    columnOf('text', 'source_name', 'Contribution.source.name', ['资金来源', 'Funding source'], { sql: source('name'), reads: ['source_id'] }),
    columnOf('code', 'source_level', 'Contribution.source.level', ['财政级次', 'Level of fiscal money'], { sql: source('level'), reads: ['source_id'], codes: FUNDING_LEVELS }),
    columnOf('integer', 'source_year', 'Contribution.source.year', ['资金来源年度', 'Year of the funding source'], { sql: source('year'), reads: ['source_id'] }),
  ],
  leftOut: { batch_id: 'the batch of the project', updated_at: 'changes without a public change' },
};

export const suggestionTable: OpenTable = {
  name: 'suggestions',
  zh: '已公开的人民建议',
  en: 'Published suggestions',
  view: 'suggestion',
  year: yearOf('published_at'),
  order: 'r.published_at, r.id',
  key: 'id',
  idKind: 'sug',
  columns: [
    columnOf('text', 'id', 'Suggestion.id', ['编号', 'Id'], { sql: publicIdSql('sug', 'r.id') }),
    columnOf('text', 'district_code', 'District.code', ['6 位区划代码', 'Division code of the district, 6 digits']),
    columnOf('text', 'title', 'Suggestion.title', ['公开标题', 'Title, edited for the public'], { sql: 'r.title_public', reads: ['title_public'] }),
    columnOf('text', 'content', 'Suggestion.content', ['公开内容', 'Text, edited for the public'], { sql: 'r.content_public', reads: ['content_public'] }),
    columnOf('code', 'state', 'Suggestion.state', ['状态', 'State'], { codes: SUGGESTION_STATES }),
    columnOf('text', 'town_code', 'Suggestion.town.code', ['镇街代码', 'Code of the town']),
    columnOf('text', 'town_name', 'Suggestion.town.name', ['镇街', 'Town'], { sql: '(select t.name from published.town t where t.code = r.town_code)', reads: ['town_code'] }),
    columnOf('text', 'village_code', 'Suggestion.village.code', ['村居代码', 'Code of the village']),
    columnOf('text', 'village_name', 'Suggestion.village.name', ['村居', 'Village'], {
      sql: '(select v.name from published.village v where v.code = r.village_code)',
      reads: ['village_code'],
    }),
    columnOf('text', 'main_sector_code', 'Suggestion.mainSector.code', ['主要领域代码', 'Code of the main sector'], {
      sql: '(select s.code from published.sector s where s.id = r.main_sector_id)',
      reads: ['main_sector_id'],
    }),
    columnOf('text', 'main_sector_name', 'Suggestion.mainSector.name', ['主要领域', 'Main sector'], {
      sql: '(select s.name from published.sector s where s.id = r.main_sector_id)',
      reads: ['main_sector_id'],
    }),
    columnOf('text', 'lead_organization_name', 'Suggestion.leadOrganization.name', ['承办单位', 'Unit that handles it'], {
      sql: '(select o.name from published.organization o where o.id = r.lead_organization_id)',
      reads: ['lead_organization_id'],
    }),
    columnOf('code', 'adoption', 'Suggestion.adoption', ['采纳情况', 'Result for the suggestion'], { codes: ADOPTIONS }),
    columnOf('code', 'resolution', 'Suggestion.resolution', ['解决程度', 'Result for the matter'], { codes: RESOLUTIONS }),
    columnOf('flag', 'is_excellent', 'Suggestion.isExcellent', ['是否优秀建议', 'Whether it was selected as excellent']),
    columnOf('instant', 'published_at', 'Suggestion.publishedAt', ['公开时间', 'When it was published'], { sql: utc('published_at') }),
  ],
  leftOut: {
    solicitation_type: 'not in the graph',
    channel_id: 'not in the graph',
    topic_id: 'not in the graph',
    sector_ids: 'the main sector alone is in the graph',
    supporting_organization_ids: 'not in the graph',
    updated_at: 'changes without a public change',
  },
};

export const storyTable: OpenTable = {
  name: 'stories',
  zh: '已发布的稿件',
  en: 'Published stories',
  view: 'story',
  year: yearOf('published_at'),
  order: 'r.published_at, r.id',
  key: 'id',
  idKind: 'sty',
  columns: [
    columnOf('text', 'id', 'Story.id', ['编号', 'Id'], { sql: publicIdSql('sty', 'r.id') }),
    columnOf('text', 'district_code', 'Story.districtCode', ['6 位区划代码', 'Division code of the district, 6 digits']),
    columnOf('text', 'title', 'Story.title', ['标题', 'Title']),
    columnOf('code', 'format', 'Story.format', ['形式', 'Format'], { codes: STORY_FORMATS }),
    columnOf('text', 'column_name', 'Story.columnName', ['专栏名', 'Name of the column'], {
      sql: '(select m.name from published.media_column m where m.id = r.column_id)',
      reads: ['column_id'],
    }),
    columnOf('text', 'body', 'Story.bodyText', ['正文,纯文本', 'Text, plain']),
    columnOf('text', 'link', 'Story.link', ['链接', 'Link']),
    columnOf('text', 'byline', 'Story.byline', ['署名', 'Byline']),
    columnOf('integer', 'revision', 'Story.revision', ['修订号', 'Revision']),
    columnOf('text', 'correction_note', 'Story.correctionNote', ['更正说明', 'What was corrected']),
    columnOf('text', 'copyright_holder', 'Story.copyrightHolder', ['版权方', 'Copyright holder']),
    columnOf('text', 'usage_terms', 'Story.usageTerms', ['使用条件', 'Terms of use']),
    columnOf('date', 'rights_until', 'Story.rightsUntil', ['授权截止日', 'Last day of the rights']),
    columnOf('integer', 'duration_sec', 'Story.durationSec', ['时长,秒', 'Length in seconds']),
    columnOf('instant', 'published_at', 'Story.publishedAt', ['发布时间', 'When it was published'], { sql: utc('published_at') }),
  ],
  leftOut: { views: 'counted in indicators', released_at: 'not in the graph', updated_at: 'changes without a public change' },
};
