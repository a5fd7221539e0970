import { Tables, type Batch } from '../forge/batch.js';
import { day, instant, isoDate, workingAfter, type Day } from '../forge/days.js';
import { suggestionActors, type SuggestionActors } from './suggestion-actors.js';
import { draftDay } from './suggestion-history.js';
import type { PlannedSuggestion, SuggestionAnswer } from './suggestion.js';
import type { Ground } from '../ground/ground.js';

const ADOPTIONS = { ADOPTED: '予以采纳', PARTIALLY_ADOPTED: '部分采纳', KEPT_FOR_REFERENCE: '留存参考', NOT_ADOPTED: '暂不采纳' } as const;
const RESULTS = { SOLVED: '目前问题已解决', BEING_SOLVED: '正在组织实施', PLANNED: '已列入民生实事计划', EXPLAINED: '已向您当面说明情况' } as const;

/**
 * From the first message to the follow-up: what happened to the accepted suggestions.
 * @param lateResponses so many of the closed ones were told something too late
 */
export function* handlingBatches(ground: Ground, suggestions: readonly PlannedSuggestion[], answers: ReadonlyMap<string, SuggestionAnswer>, lateResponses: number): Generator<Batch> {
  const tables = new Tables('suggestion_message', 'triage_change', 'research_record', 'assignment', 'reply', 'reply_point', 'suggestion_rating', 'follow_up');
  const accepted = suggestions.filter((suggestion) => suggestion.kind === 'COUNTED' && suggestion.triageClass !== null);
  // Evenly strewn over the closed ones, whose response can no longer be made good.
  const closed = accepted.filter((suggestion) => suggestion.dates.closedOn !== null && suggestion.dates.assignedOn !== null);
  const late = new Set(Array.from({ length: lateResponses }, (_, index) => closed[Math.floor((index * closed.length) / lateResponses)]));
  for (const suggestion of accepted) {
    const actors = suggestionActors(ground, suggestion);
    addResponse(ground, tables, suggestion, actors, late.has(suggestion));
    if (suggestion.dates.researchFrom !== null) addResearch(ground, tables, suggestion, actors);
    if (suggestion.dates.assignedOn === null) continue;
    addAssignment(ground, tables, suggestion, actors, suggestion.dates.assignedOn);
    const replyId = addReply(ground, tables, suggestion, actors);
    const answer = answers.get(suggestion.id);
    if (replyId !== null && answer) addAnswer(ground, tables, suggestion, actors, replyId, answer);
    yield* tables.overflow();
  }
  yield* tables.batches();
}

/** The first message to the submitter: within one working day for class C, three for the others, or late. */
const addResponse = ({ forge }: Ground, tables: Tables, suggestion: PlannedSuggestion, actors: SuggestionActors, isLate: boolean): void => {
  const acceptedOn = suggestion.dates.screenedOn as Day;
  const limit = suggestion.triageClass === 'C' ? 1 : 3;
  const wanted = isLate ? workingAfter(acceptedOn, limit + 2) : suggestion.index % 3 === 0 ? workingAfter(acceptedOn, 1) : acceptedOn;
  const on = Math.min(wanted, day(forge.district.today) - 1);
  tables.add('suggestion_message', {
    ...forge.child(on, 640, actors.screener),
    suggestion_id: suggestion.id,
    direction: 'TO_SUBMITTER',
    body: `您好，您提出的“${suggestion.title}”已受理，我们将按期办理并答复。`,
    at: instant(on, 640),
  });
};

const addResearch = ({ forge }: Ground, tables: Tables, suggestion: PlannedSuggestion, actors: SuggestionActors): void => {
  const { researchFrom, assignedOn } = suggestion.dates;
  if (assignedOn === null) return;
  const heldOn = Math.min((researchFrom as Day) + 3, assignedOn);
  tables.add('research_record', {
    ...forge.child(heldOn, 615, actors.operator),
    suggestion_id: suggestion.id,
    method: suggestion.index % 2 === 0 ? 'SITE_VISIT' : 'DEPARTMENT_COORDINATION',
    held_on: isoDate(heldOn),
    participants: `${actors.lead.short}、区民生中心、居民代表`,
    invited_submitter: suggestion.index % 2 === 0,
    opinion: `现场查看，${suggestion.placeText}情况属实，建议由${actors.lead.short}牵头办理。`,
  });
};

const addAssignment = ({ forge, organizations }: Ground, tables: Tables, suggestion: PlannedSuggestion, actors: SuggestionActors, assignedOn: Day): void => {
  const replied = suggestion.dates.repliedOn !== null;
  const isSigned = replied || assignedOn < day(forge.district.today) - 1 || suggestion.outcome.hasDraft;
  tables.add('assignment', {
    ...forge.changing(assignedOn, 620, actors.operator),
    suggestion_id: suggestion.id,
    kind: 'ORIGINAL',
    from_organization_id: organizations.serviceCentre.id,
    to_organization_id: actors.lead.id,
    issued_at: instant(assignedOn, 620),
    signed_at: isSigned ? instant(assignedOn, 690) : null,
    due_on: isoDate(suggestion.dates.dueOn as Day),
    instruction: '请到现场核实，联系建议人，按期书面答复。',
    state: replied ? 'DONE' : isSigned ? 'SIGNED' : 'ISSUED',
  });
};

const addReply = ({ forge }: Ground, tables: Tables, suggestion: PlannedSuggestion, actors: SuggestionActors): string | null => {
  const outcome = suggestion.outcome;
  const { repliedOn } = suggestion.dates;
  if (repliedOn === null && !outcome.hasDraft) return null;
  const on = draftDay(suggestion);
  const row = forge.changing(on, 700, actors.drafter);
  const replyId = row['id'] as string;
  const answer = `${ADOPTIONS[outcome.adoption]}，${RESULTS[outcome.resolution]}`;
  const body = `您好！您提出的“${suggestion.title}”收悉。经现场核实，${suggestion.placeText}${suggestion.work.need}的情况属实。对您的建议${answer}。感谢您对民生工作的关心！`;
  const isSent = repliedOn !== null || outcome.isSentForApproval;
  tables.add('reply', {
    ...row,
    suggestion_id: suggestion.id,
    state: repliedOn !== null ? 'ISSUED' : isSent ? 'SUBMITTED' : 'DRAFT',
    body,
    body_public: outcome.publishedOn === null ? null : `经现场核实情况属实，${answer}。`,
    adoption: isSent ? outcome.adoption : null,
    resolution: isSent ? outcome.resolution : null,
    drafted_by: actors.drafter,
    agreed_organization_ids: repliedOn === null ? [] : actors.supports.map(({ id }) => id),
    return_reason: null,
    approved_by: repliedOn === null ? null : actors.approver,
    issued_at: repliedOn === null ? null : instant(repliedOn, 930),
    via: repliedOn === null ? null : 'SMS',
    delivered_at: repliedOn === null ? null : instant(repliedOn, 935),
  });
  const points = [suggestion.work.ask, ...(suggestion.triageClass === 'C' ? [] : ['明确后期管护责任'])];
  points.forEach((point, index) => tables.add('reply_point', {
    ...forge.changing(on, 701, actors.drafter),
    reply_id: replyId,
    no: index + 1,
    point,
    answer: index === 0 ? `${answer}。` : `由${actors.lead.short}负责日常管护。`,
    reason: outcome.adoption === 'ADOPTED' ? null : '结合年度资金安排和现场条件统筹考虑',
  }));
  return replyId;
};

const addAnswer = ({ forge }: Ground, tables: Tables, suggestion: PlannedSuggestion, actors: SuggestionActors, replyId: string, answer: SuggestionAnswer): void => {
  const repliedOn = suggestion.dates.repliedOn as Day;
  if (answer.rating && answer.ratedOn !== null) {
    const byPhone = suggestion.index % 3 === 0;
    tables.add('suggestion_rating', {
      ...forge.child(answer.ratedOn, 560, byPhone ? actors.operator : null),
      suggestion_id: suggestion.id,
      reply_id: replyId,
      rating: answer.rating,
      solved_by_opinion: null,
      comment: null,
      rated_at: instant(answer.ratedOn, 560),
      source: byPhone ? 'PHONE' : 'ONLINE',
    });
  }
  const followUp = answer.followUp;
  if (!followUp) return;
  tables.add('follow_up', {
    ...forge.changing(repliedOn, 931, actors.operator),
    suggestion_id: suggestion.id,
    planned_on: isoDate(workingAfter(repliedOn, 10)),
    done_on: isoDate(followUp.doneOn),
    method: 'PHONE',
    reached: followUp.reached,
    rating: null,
    solved_by_opinion: followUp.solved,
    note: followUp.reached ? null : '两次拨打无人接听',
    by: actors.operator,
  });
};
