import { sql } from 'kysely';
import { all, dayOf, endOf, isAcceptedBy, isByInstant, isInPeriod, isNotByInstant, isReceived } from './conditions.js';
import type { Measure } from './indicator.js';
import type { Where } from './measures.js';
import { distinctOf, narrowed, percentileOf, rowsOf } from './measures.js';
import { answeredSuggestions, assignments, BY_CHANNEL, BY_SUGGESTION, classAt, conversions, followUps, lowRatings, ratings, SUGGESTION_FILTERS, suggestions } from './suggestion-sources.js';

const RECEIVED_DAY = { column: 'received_at', isInstant: true } as const;
const isThere: Where = (row, scope) => all(isNotByInstant(row, 'withdrawn_at', scope), isNotByInstant(row, 'merged_at', scope));

export const received = rowsOf('sugg.received', { label: ['征集建议数', 'suggestions received'], source: suggestions, where: isReceived, filters: SUGGESTION_FILTERS, day: RECEIVED_DAY });
/** Of those received in the period, accepted by the day. */
export const acceptedOfReceived = narrowed(received, 'sugg.acceptedOfReceived', ['其中已受理的', 'of these, accepted'], isAcceptedBy);
export const valuable = narrowed(received, 'sugg.valuable', ['其中有价值的', 'of these, valuable'], (row) => sql`${row.column('is_valuable')}`);

/** A day in the period that a suggestion which still counts has reached. */
const reached = (name: string, label: readonly [string, string], column: string, more: Where = () => sql`true`): Measure =>
  rowsOf(name, {
    label,
    source: suggestions,
    where: (row, scope) => all(isInPeriod(row, { column, isInstant: true }, scope), isByInstant(row, column, scope), isThere(row, scope), more(row, scope)),
    filters: SUGGESTION_FILTERS,
    day: { column, isInstant: true },
  });

export const accepted = reached('sugg.accepted', ['受理数', 'suggestions accepted'], 'accepted_at', isAcceptedBy);
export const classed = narrowed(accepted, 'sugg.classed', ['有分类的受理数', 'accepted ones with a class'], (row, scope) => sql`${classAt(row, scope)} is not null`);
export const screened = reached('sugg.screened', ['筛选数', 'suggestions screened'], 'screened_at');
const SCREENING_DAYS = 15;
export const screenedInTime = narrowed(screened, 'sugg.screenedInTime', ['15 天内筛选的', 'screened within 15 days'], (row) =>
  sql`${dayOf(row.column('screened_at'))} - ${dayOf(row.column('received_at'))} <= ${sql.lit(SCREENING_DAYS)}`);
export const replied = reached('sugg.replied', ['答复数', 'suggestions replied to'], 'replied_at');
export const adopted = narrowed(replied, 'sugg.adopted', ['采纳或部分采纳的', 'adopted or partially adopted'], (row) => sql`${row.column('adoption')} in ('ADOPTED', 'PARTIALLY_ADOPTED')`);
export const claimedSolved = narrowed(replied, 'sugg.claimedSolved', ['承办单位称已解决的', 'solved by the unit\'s own word'], (row) => sql`${row.column('resolution')} = 'SOLVED'`);
export const repliedWithContact = narrowed(replied, 'sugg.repliedWithContact', ['有联系方式的答复数', 'replied to, with a contact'], (row) => sql`${row.column('has_submitter')}`);
export const handlingDays = percentileOf('sugg.median', 0.5, (row) => sql`${dayOf(row.column('replied_at'))} - ${dayOf(row.column('accepted_at'))}`, {
  label: ['办理天数', 'days of handling'], source: suggestions, where: (row, scope) => sql`${replied.where(row, scope)} and ${row.column('accepted_at')} is not null`, filters: SUGGESTION_FILTERS, day: replied.day,
});

export const due = rowsOf('sugg.due', {
  label: ['期内到期数', 'suggestions due in the period'],
  source: suggestions,
  where: (row, scope) => all(isInPeriod(row, { column: 'due_on' }, scope), isThere(row, scope)),
  filters: SUGGESTION_FILTERS,
  day: { column: 'due_on' },
});
export const repliedInTime = narrowed(due, 'sugg.repliedInTime', ['按期答复的', 'replied to in time'], (row, scope) => sql`${row.column('replied_at')} < ${endOf(row.column('due_on'))} and ${isByInstant(row, 'replied_at', scope)}`);
export const overdue = rowsOf('sugg.overdue', {
  label: ['超期数', 'overdue suggestions'],
  source: suggestions,
  where: (row, scope) => sql`${row.column('due_on')} < ${scope.asOf} and ${isNotByInstant(row, 'replied_at', scope)} and ${isThere(row, scope)} and ${isNotByInstant(row, 'rejected_at', scope)} and ${isNotByInstant(row, 'transferred_at', scope)}`,
  filters: SUGGESTION_FILTERS,
  day: { column: 'due_on' },
});

export const answerable: Measure = { ...accepted, name: 'sugg.answerable', source: answeredSuggestions };
export const responded = narrowed(answerable, 'sugg.responded', ['限内首次响应的', 'answered for the first time within the limit'], (row) => sql`${row.column('working_days_to_contact')} <= ${row.column('response_limit')}`);

/** The last answer to a follow-up by the day. */
const followed: Where = (row, scope) => all(
  isInPeriod(row, { column: 'done_on' }, scope),
  isThere(row, scope),
  sql`${row.column('reached')} and ${row.column('solved_by_opinion')} is not null and not exists (
    select from published.fact_follow_up l where l.suggestion_id = ${row.column('suggestion_id')} and l.reached and l.solved_by_opinion is not null
      and l.done_on <= ${scope.asOf} and (l.done_on, l.id) > (${row.column('done_on')}, ${row.column('id')}))`,
);
export const answered = distinctOf('sugg.answered', 'suggestion_id', { label: ['回访有答复的', 'with an answer to a follow-up'], source: followUps, where: followed, filters: BY_CHANNEL, day: { column: 'done_on' } });
export const solved = narrowed(answered, 'sugg.solved', ['群众认为已解决的', 'solved by the submitter\'s word'], (row) => sql`${row.column('solved_by_opinion')}`);
export const followUpsDone = distinctOf('sugg.followUps', 'suggestion_id', { label: ['已回访的', 'followed up'], source: followUps, where: (row, scope) => all(isInPeriod(row, { column: 'done_on' }, scope), isThere(row, scope)), filters: BY_CHANNEL, day: { column: 'done_on' } });
export const followUpsWithContact = narrowed(followUpsDone, 'sugg.followUpsWithContact', ['有联系方式且已回访的', 'followed up, with a contact'], (row) => sql`${row.column('has_submitter')}`);
export const followUpsReached = narrowed(followUpsDone, 'sugg.followUpsReached', ['回访联系上的', 'reached by a follow-up'], (row) => sql`${row.column('reached')}`);

export const rated = rowsOf('sugg.rated', {
  label: ['有效评价数', 'valid ratings'],
  source: ratings,
  where: (row, scope) => sql`${row.column('rating')} <> 'NO_OPINION' and ${isInPeriod(row, { column: 'rated_at', isInstant: true }, scope)} and ${isThere(row, scope)}`,
  filters: BY_CHANNEL,
  day: { column: 'rated_at', isInstant: true },
});
export const ratedTopThree = narrowed(rated, 'sugg.ratedTopThree', ['基本满意以上', 'top three ratings'], (row) => sql`${row.column('rating')} in ('VERY_SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED')`);
export const ratedTopTwo = narrowed(rated, 'sugg.ratedTopTwo', ['满意以上', 'top two ratings'], (row) => sql`${row.column('rating')} in ('VERY_SATISFIED', 'SATISFIED')`);

const RATED = { column: 'rated_at', isInstant: true } as const;
export const ratedLow = rowsOf('eval.lowRatings', { label: ['差评', 'low ratings'], source: lowRatings, where: (row, scope) => all(isInPeriod(row, RATED, scope), isThere(row, scope)), filters: BY_SUGGESTION, day: RATED });
export const ratedLowAnswered = narrowed(ratedLow, 'eval.lowRatingsAnswered', ['限内答复的', 'answered within the limit'], (row) => sql`${row.column('working_days_to_answer')} <= ${row.column('answer_limit')}`);

export const converted = narrowed(acceptedOfReceived, 'sugg.converted', ['有结果转化的', 'with a conversion'], (row, { districtCode, asOf }) => sql`${row.column('id')} in (
  select c.suggestion_id from published.fact_conversion_suggestion c where c.district_code = ${districtCode} and c.converted_on <= ${asOf})`);
export const linkedToListed = narrowed(acceptedOfReceived, 'sugg.linked', ['关联已列入项目的', 'linked to a listed project'], (row, { districtCode, asOf }) => sql`${row.column('id')} in (
  select l.suggestion_id from published.fact_suggestion_project_link l join published.fact_project p on p.id = l.project_id
  where l.district_code = ${districtCode} and l.linked_on <= ${asOf} and not p.is_induced and p.listed_on <= ${asOf} and (p.cancelled_on is null or p.cancelled_on > ${asOf}))`);
export const convertedSubjects = rowsOf('sugg.convertedSubjects', { label: ['转化事项数', 'conversions'], source: conversions, where: (row, scope) => isInPeriod(row, { column: 'converted_on' }, scope), filters: { kind: 'kind' }, day: { column: 'converted_on' } });

export const assigned = rowsOf('sugg.assigned', { label: ['交办数', 'assignments'], source: assignments, where: (row, scope) => isInPeriod(row, { column: 'issued_at', isInstant: true }, scope), filters: BY_SUGGESTION, day: { column: 'issued_at', isInstant: true } });
export const returned = narrowed(assigned, 'sugg.returned', ['同意退办的', 'returned with consent'], (row, scope) => isByInstant(row, 'returned_at', scope));
export const redone = narrowed(assigned, 'sugg.redone', ['重办的', 'handled again'], (row) => sql`${row.column('kind')} = 'REDO'`);

