import type { PublicIdKind } from '@doorstep/domain/public-id';
import type { Readable } from '@doorstep/domain/reading';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { consultationScope, wishListScope } from '../../consultations/admin/consultation.scope.js';
import { contributionScope, transactionScope } from '../../funding/admin/money-scope.js';
import type { ScopeColumns } from '../../platform/operation/scope.js';
import type { RowRef } from '../../platform/shape/shape.js';
import { projectScope, scopeOfProject } from '../../projects/admin/project.scope.js';
import { storyScope } from '../../stories/admin/story.shape.js';
import { suggestionScope } from '../../suggestions/admin/suggestion.shape.js';
import { awardScope, batchScope, orderScope, recordScope, rectificationScope, resultScope, supervisorScope } from '../../supervision/admin/supervision.scope.js';
import type { RecordKind } from '../indicators/record-kinds.js';

type Sql = RawBuilder<unknown>;

/** How the rows behind a figure are named, who may read them, and where the console shows them. */
export interface RecordListing {
  readonly table: string;
  readonly reading: Readable;
  readonly scope: ScopeColumns;
  readonly label: (row: RowRef) => Sql;
  /** The ledger of the console and the prefix of its ids; null where there is none. */
  readonly ledger: { readonly path: string; readonly idKind: PublicIdKind } | null;
}

const title = (row: RowRef): Sql => row.column('title');
const name = (row: RowRef): Sql => row.column('name');
const numbered = (row: RowRef): Sql => sql`concat_ws(' ', ${row.column('no')}, ${titleOfProject(row.column('project_id'))})`;
const titleOfProject = (id: Sql): Sql => sql`(select p.title from public.project p where p.id = ${id})`;
const dated = (what: Sql, day: Sql): Sql => sql`concat_ws(' ', ${day}::text, ${what})`;
const villageName = (row: RowRef): Sql => sql`(select v.name from public.village v where v.code = ${row.column('village_code')})`;
const listing = (
  table: string,
  reading: Readable,
  scope: ScopeColumns,
  label: RecordListing['label'],
  ledger: readonly [path: string, idKind: PublicIdKind] | null = null,
): RecordListing => ({ table, reading, scope, label, ledger: ledger && { path: ledger[0], idKind: ledger[1] } });

const PLACED: ScopeColumns = { village: (row) => row.column('village_code'), town: (row) => row.column('town_code') };


export const RECORD_LISTINGS: Readonly<Record<RecordKind, RecordListing>> = {
  project: listing('project', 'PROJECT_WORK', projectScope, (row) => sql`concat_ws(' ', ${row.column('code')}, ${title(row)})`, ['/projects', 'prj']),
  suggestion: listing('suggestion', 'SUGGESTION_TEXT', suggestionScope, (row) => sql`concat_ws(' ', ${row.column('receipt_no')}, ${title(row)})`, ['/suggestions', 'sug']),
  consultation: listing('consultation', 'CONSULTATION_DRAFT', consultationScope, title, ['/consultations', 'cst']),
  wishList: listing('wish_list', 'CONSULTATION_DRAFT', wishListScope, (row) => sql`(select c.title from public.consultation c where c.id = ${row.column('consultation_id')})`, ['/wish-lists', 'wsh']),
  expectationItem: listing('expectation_item', 'CONSULTATION_DRAFT', wishListScope, title, ['/expectation-items', 'exp']),
  deliberationGroup: listing('deliberation_group', 'PUBLIC_DATA', {}, name, ['/deliberation-groups', 'grp']),
  event: listing('engagement_event', 'PUBLIC_DATA', {}, (row) => dated(title(row), row.column('held_on'))),
  collectionPoint: listing('collection_point', 'PUBLIC_DATA', {}, name),
  researchVisit: listing('research_visit', 'PROJECT_WORK', PLACED, (row) => dated(villageName(row), row.column('visited_on'))),
  cadrePledge: listing('cadre_pledge', 'PROJECT_WORK', PLACED, (row) => row.column('deed')),
  supervisor: listing('supervisor', 'ROSTER_PHONE', supervisorScope, (row) => sql`coalesce(${row.column('certificate_no')}, '')`, ['/supervisors', 'spv']),
  supervisionRecord: listing('supervision_record', 'PROJECT_WORK', recordScope, (row) => dated(titleOfProject(row.column('project_id')), row.column('on')), ['/supervision-records', 'rec']),
  supervisionOrder: listing('supervision_order', 'ORDER', orderScope, (row) => row.column('no'), ['/supervision-orders', 'ord']),
  rectificationOrder: listing('rectification_order', 'ORDER', rectificationScope, numbered, ['/rectification-orders', 'rct']),
  progressReport: listing('progress_report', 'PROJECT_WORK', scopeOfProject, (row) => dated(titleOfProject(row.column('project_id')), row.column('period_end')), ['/progress-reports', 'rpt']),
  adjustmentRequest: listing('adjustment_request', 'PROJECT_WORK', scopeOfProject, (row) => numbered(row)),
  meeting: listing('meeting', 'PROJECT_WORK', {}, (row) => dated(row.column('chair'), row.column('held_on'))),
  evaluationResult: listing('evaluation_result', 'EVALUATION_DRAFT', resultScope, (row) => titleOfProject(row.column('project_id')), ['/evaluation-results', 'res']),
  award: listing('award', 'MONEY_VOUCHER', awardScope, (row) => sql`concat_ws(' ', ${row.column('amount')}, (select p.title from public.evaluation_result e join public.project p on p.id = e.project_id where e.id = ${row.column('result_id')}))`, ['/awards', 'awd']),
  questionnaireBatch: listing('questionnaire_batch', 'PROJECT_WORK', batchScope, title),
  fundTransaction: listing('fund_transaction', 'MONEY_VOUCHER', transactionScope, (row) => dated(sql`concat_ws(' ', ${row.column('amount')}, (select c.purpose from public.contribution c where c.id = ${row.column('contribution_id')}))`, row.column('on')), ['/fund-transactions', 'txn']),
  contribution: listing('contribution', 'MONEY_VOUCHER', contributionScope, (row) => sql`concat_ws(' ', ${row.column('pledged_amount')}, ${row.column('purpose')})`, ['/contributions', 'ctb']),
  volunteerActivity: listing('volunteer_activity', 'PUBLIC_DATA', {}, (row) => dated(title(row), row.column('held_on'))),
  volunteerTeam: listing('volunteer_team', 'PUBLIC_DATA', {}, name),
  inKindDonation: listing('in_kind_donation', 'PUBLIC_DATA', {}, (row) => dated(row.column('description'), row.column('received_on'))),
  caseStudy: listing('case_study', 'PUBLIC_DATA', {}, title),
  story: listing('story', 'STORY_DRAFT', storyScope, title, ['/stories', 'sty']),
  mediaPlacement: listing('media_placement', 'PUBLIC_DATA', {}, title, ['/media-placements', 'plc']),
  town: listing('town', 'PUBLIC_DATA', {}, name, ['/towns', 'twn']),
  village: listing('village', 'PUBLIC_DATA', {}, name, ['/villages', 'vil']),
  organization: listing('organization', 'PUBLIC_DATA', {}, name, ['/organizations', 'org']),
};

