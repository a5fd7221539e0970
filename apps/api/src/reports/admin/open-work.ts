import type { MoveKey } from '@doorstep/domain/machines';
import { consultationRoots } from '../../consultations/admin/consultation.roots.js';
import { fundTransactionRoots } from '../../funding/admin/fund-transaction.roots.js';
import type { Reader } from '../../platform/shape/shape.js';
import { adjustmentRoots } from '../../projects/admin/adjustment.roots.js';
import { projectRoots } from '../../projects/admin/project.roots.js';
import { storyRoots } from '../../stories/admin/story.roots.js';
import { suggestionRoots } from '../../suggestions/admin/suggestion.roots.js';

/** A reason for which work is open: a ledger with a filter, and the move that the work is waiting for. */
export interface OpenWork {
  readonly reason: string;
  readonly zh: string;
  readonly en: string;
  readonly lamp: 'GREEN' | 'YELLOW' | 'RED';
  /** Only who may make this move on some row has the work. */
  readonly move: MoveKey;
  /** The field of the query and its reader: the count is the exact count of that ledger. */
  readonly field: string;
  readonly reader: Reader<unknown>;
  readonly path: string;
  readonly filter: Readonly<Record<string, readonly string[] | boolean>>;
}

const suggestions = { field: 'suggestions', reader: suggestionRoots.suggestions, path: '/suggestions' };
const projects = { field: 'projects', reader: projectRoots.projects, path: '/projects' };
const reports = { field: 'progressReports', reader: projectRoots.progressReports, path: '/progress-reports' };
const consultations = { field: 'consultations', reader: consultationRoots.consultations, path: '/consultations' };
const wishLists = { field: 'wishLists', reader: consultationRoots.wishLists, path: '/wish-lists' };
const adjustments = { field: 'adjustmentRequests', reader: adjustmentRoots.adjustmentRequests, path: '/adjustment-requests' };
const transactions = { field: 'fundTransactions', reader: fundTransactionRoots.fundTransactions, path: '/fund-transactions' };
const stories = { field: 'stories', reader: storyRoots.stories, path: '/stories' };

/** Likeliest first. Counts equal the lists behind them, for they are those lists. */
export const OPEN_WORK: readonly OpenWork[] = [
  { ...suggestions, reason: 'toScreen', zh: '待筛选', en: 'To screen', lamp: 'GREEN', move: 'suggestion.screen.accept', filter: { states: ['RECEIVED'] } },
  { ...suggestions, reason: 'toAssign', zh: '待交办', en: 'To assign', lamp: 'GREEN', move: 'suggestion.assign', filter: { states: ['SCREENED', 'RESEARCHING'] } },
  { ...suggestions, reason: 'overdue', zh: '逾期', en: 'Overdue', lamp: 'RED', move: 'suggestion.draftReply', filter: { overdue: true } },
  { ...suggestions, reason: 'inHand', zh: '办理中', en: 'In hand', lamp: 'GREEN', move: 'suggestion.draftReply', filter: { states: ['HANDLING'] } },
  { ...suggestions, reason: 'toFollowUp', zh: '待回访', en: 'To follow up', lamp: 'GREEN', move: 'suggestion.followUp', filter: { states: ['REPLIED'] } },
  { ...consultations, reason: 'consulting', zh: '协商中', en: 'In consultation', lamp: 'GREEN', move: 'consultation.present', filter: { states: ['ANNOUNCED', 'PRESENTING', 'SELECTING', 'DECIDING', 'RETURNED'] } },
  { ...wishLists, reason: 'wishLists', zh: '意愿清单待办', en: 'Wish lists to handle', lamp: 'GREEN', move: 'wishList.discuss', filter: { states: ['SUBMITTED', 'DISCUSSED'] } },
  { ...wishLists, reason: 'toAdopt', zh: '待采纳清单', en: 'Wish lists to adopt', lamp: 'GREEN', move: 'wishList.adopt', filter: { states: ['REPORTED'] } },
  { ...projects, reason: 'toApprove', zh: '待审定项目', en: 'Projects to approve', lamp: 'GREEN', move: 'project.approve', filter: { states: ['CONSULTED'] } },
  { ...adjustments, reason: 'toSurvey', zh: '待考察的调整', en: 'Adjustments to survey', lamp: 'GREEN', move: 'adjustment.survey', filter: { states: ['SUBMITTED'] } },
  { ...adjustments, reason: 'toReview', zh: '待联审的调整', en: 'Adjustments to review', lamp: 'GREEN', move: 'adjustment.review', filter: { states: ['SURVEYED'] } },
  { ...adjustments, reason: 'toOpine', zh: '待出具联审意见', en: 'Opinions to give', lamp: 'YELLOW', move: 'adjustment.giveOpinion', filter: { awaitsMyOpinion: true } },
  { ...adjustments, reason: 'toDecide', zh: '待审批的调整', en: 'Adjustments to decide', lamp: 'GREEN', move: 'adjustment.approve', filter: { states: ['IN_REVIEW'] } },
  { ...projects, reason: 'lagging', zh: '滞后项目', en: 'Lagging projects', lamp: 'RED', move: 'report.confirm', filter: { scheduleLights: ['RED'] } },
  { ...projects, reason: 'warned', zh: '预警项目', en: 'Projects with a warning', lamp: 'YELLOW', move: 'report.confirm', filter: { scheduleLights: ['YELLOW'] } },
  { ...reports, reason: 'toReport', zh: '待报进度', en: 'Reports to hand in', lamp: 'YELLOW', move: 'report.submit', filter: { states: ['DUE', 'RETURNED', 'MISSED'] } },
  { ...reports, reason: 'toConfirm', zh: '待审进度', en: 'Reports to confirm', lamp: 'GREEN', move: 'report.confirm', filter: { states: ['SUBMITTED'] } },
  { ...projects, reason: 'toAccept', zh: '待验收', en: 'To accept', lamp: 'GREEN', move: 'project.accept', filter: { states: ['COMPLETED'] } },
  { ...projects, reason: 'toWriteOff', zh: '待销账', en: 'To write off', lamp: 'GREEN', move: 'project.writeOff', filter: { states: ['EVALUATED'] } },
  { ...transactions, reason: 'toVerifyMoney', zh: '待复核流水', en: 'Movements to approve', lamp: 'GREEN', move: 'transaction.approve', filter: { awaitingApproval: true } },
  { ...stories, reason: 'toCheckStories', zh: '待审稿件', en: 'Stories to check', lamp: 'GREEN', move: 'story.approve', filter: { states: ['SUBMITTED'] } },
  { ...stories, reason: 'toPublish', zh: '待发布稿件', en: 'Stories to publish', lamp: 'GREEN', move: 'story.publish', filter: { states: ['APPROVED'] } },
];

/** The address of the ledger with the filter set. */
export function linkOf({ path, filter }: Pick<OpenWork, 'path' | 'filter'>): string {
  const search = Object.entries(filter).map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(',') : String(value)}`);
  return search.length > 0 ? `${path}?${search.join('&')}` : path;
}

/** The filter as a GraphQL literal. */
export function literalOf(filter: OpenWork['filter']): string {
  return Object.entries(filter)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`)
    .join(', ');
}
