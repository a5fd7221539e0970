import { Tables, type Batch } from '../forge/batch.js';
import { instant, isoDate, isoDateOrNull, type Day } from '../forge/days.js';
import { suggestionActors, type SuggestionActors } from './suggestion-actors.js';
import { suggestionJournal } from './suggestion-history.js';
import type { PlannedSuggestion, SuggestionAnswer } from './suggestion.js';
import type { Forge } from '../forge/forge.js';
import type { Ground } from '../ground/ground.js';
import { personName, phoneNumber } from '../words/person.js';

/** The notice in force since the district opened. */
const noticeOf = ({ district }: Forge): string => `${district.openedOn.slice(0, 4)}-01`;
const REJECT_REASONS = ['PERSONAL_CLAIM', 'STATUTORY_ROUTE', 'OUT_OF_JURISDICTION', 'REPEATED', 'EMPTY'] as const;
const ROUTES = ['12345市民热线', '信访渠道', '市级主管部门'] as const;

/** Suggestions with their submitters, consents and log; the merged ones follow those that they were joined to. */
export function* suggestionBatches(ground: Ground, suggestions: readonly PlannedSuggestion[], answers: ReadonlyMap<string, SuggestionAnswer>, visitOf: ReadonlyMap<string, string>): Generator<Batch> {
  const tables = new Tables('submitter', 'consent_record', 'suggestion', 'suggestion_event');
  const source = ground.forge.stream('submitters');
  for (const suggestion of suggestions) {
    const outcome = suggestion.outcome;
    const submitterId = outcome.isAnonymous ? null : addSubmitter(ground.forge, tables, suggestion, personName(source), phoneNumber(source));
    const actors = suggestionActors(ground, suggestion);
    const journal = suggestionJournal(ground, suggestion, actors, answers.get(suggestion.id));
    for (const event of journal.rows) tables.add('suggestion_event', event);
    tables.add('suggestion', suggestionRow(ground, suggestion, actors, { state: journal.state, submitterId, visitId: visitOf.get(suggestion.id) ?? null }));
    yield* tables.overflow();
  }
  yield* tables.batches();
}

const addSubmitter = (forge: Forge, tables: Tables, suggestion: PlannedSuggestion, name: string, phone: string): string => {
  const { seal, hash } = forge.options;
  const { receivedOn, minutes, index } = suggestion;
  const consents = suggestion.outcome.consentsToPublication;
  const row = forge.ledger(receivedOn, minutes);
  const submitterId = row['id'] as string;
  tables.add('submitter', {
    ...row,
    name_encrypted: seal(name),
    phone_encrypted: seal(phone),
    phone_hash: hash(phone),
    id_last4_encrypted: null,
    address_encrypted: null,
    organization_name_encrypted: null,
    social_group_code: null,
    wants_reply: true,
    reply_via: index % 5 === 0 ? 'PHONE' : 'SMS',
    hide_from_handler: index % 23 === 0,
    consent_public: consents,
    consent_contact: true,
    erased_at: null,
  });
  for (const [purpose, given] of [['CONTACT', true], ['PUBLISH_WORDS', consents]] as const) {
    if (!given) continue;
    tables.add('consent_record', {
      ...forge.child(receivedOn, minutes),
      subject_kind: 'SUBMITTER',
      subject_id: submitterId,
      purpose,
      notice_version: noticeOf(forge),
      given: true,
      at: instant(receivedOn, minutes),
      via: suggestion.channel,
      withdrawn_at: null,
    });
  }
  return submitterId;
};

const suggestionRow = (ground: Ground, suggestion: PlannedSuggestion, actors: SuggestionActors, known: { state: string; submitterId: string | null; visitId: string | null }) => {
  const { forge, organizations, channels } = ground;
  const { dates, kind, cohort, index, work } = suggestion;
  const outcome = suggestion.outcome;
  const screened = dates.screenedOn === null ? null : instant(dates.screenedOn, 600);
  const accepted = kind === 'COUNTED' && suggestion.triageClass !== null ? screened : null;
  const replied = dates.repliedOn !== null;
  const when = (on: Day | null, minutes: number): string | null => (on === null ? null : instant(on, minutes));
  const sector = organizations.sectorIds[work.sector];
  const published = outcome.publishedOn;
  return {
    ...forge.ledger(suggestion.receivedOn, suggestion.minutes, actors.enteredBy, suggestion.id),
    archived_at: cohort.archived && dates.closedOn !== null ? instant(dates.closedOn + 366, 60) : null,
    voided_at: kind === 'VOIDED' ? instant(suggestion.receivedOn + 1, 560) : null,
    void_reason: kind === 'VOIDED' ? '重复录入' : null,
    receipt_no: suggestion.receiptNo,
    query_code_hash: forge.options.hash(`query code ${suggestion.id}`),
    client_mutation_hash: null,
    input_hash: null,
    notice_version: noticeOf(forge),
    plan_year: cohort.planYear,
    solicitation_type: suggestion.topicId !== null || index % 5 === 0 ? 'THEMED' : 'DAILY',
    topic_id: suggestion.topicId,
    channel_id: channels[suggestion.channel],
    external_ref: suggestion.channel === 'HOTLINE_12345' ? `RX${isoDate(suggestion.receivedOn).replaceAll('-', '')}${index}` : null,
    collection_point_id: suggestion.pointId,
    event_id: suggestion.event?.id ?? null,
    visit_id: known.visitId,
    nature: suggestion.nature,
    title: suggestion.title,
    content: suggestion.content,
    title_public: published === null ? null : suggestion.title,
    content_public: published === null ? null : `${suggestion.placeText}${work.need}，建议${work.ask}。`,
    is_public: published !== null,
    published_at: when(published, 750),
    main_sector_id: accepted === null ? null : sector,
    sector_ids: accepted === null ? [] : [sector],
    town_code: suggestion.town?.code ?? null,
    village_code: suggestion.village?.code ?? null,
    grid_code: null,
    estate_name: null,
    special_group: null,
    submitted_on_behalf: actors.enteredBy !== null,
    submitter_id: known.submitterId,
    received_at: instant(suggestion.receivedOn, suggestion.minutes),
    registered_at: dates.registeredOn === null ? null : instant(dates.registeredOn, dates.registeredOn === suggestion.receivedOn ? suggestion.minutes + 5 : 520),
    screened_at: screened,
    accepted_at: accepted,
    rejected_at: known.state === 'REJECTED' ? screened : null,
    transferred_at: known.state === 'TRANSFERRED_OUT' ? screened : null,
    merged_at: kind === 'MERGED' ? screened : null,
    withdrawn_at: null,
    replied_at: when(dates.repliedOn, 930),
    reviewed_at: when(dates.reviewedOn, 660),
    closed_at: when(dates.closedOn, 700),
    triage_class: suggestion.triageClass,
    is_valuable: accepted === null ? null : suggestion.isValuable,
    is_excellent: accepted === null ? null : suggestion.isExcellent,
    state: known.state,
    supervision_level: outcome.supervisedOn === null ? 0 : 2,
    lead_organization_id: dates.assignedOn === null ? null : actors.lead.id,
    supporting_organization_ids: dates.assignedOn === null ? [] : actors.supports.map(({ id }) => id),
    due_on: isoDateOrNull(dates.dueOn),
    adoption: replied ? outcome.adoption : null,
    resolution: replied ? outcome.resolution : null,
    cluster_id: null,
    merged_into_id: suggestion.mergedInto?.id ?? null,
    merged_from: kind === 'MERGED' ? 'RECEIVED' : null,
    reject_reason: known.state === 'REJECTED' ? REJECT_REASONS[index % REJECT_REASONS.length] : null,
    transferred_to: known.state === 'TRANSFERRED_OUT' ? ROUTES[index % ROUTES.length] : null,
  };
};
