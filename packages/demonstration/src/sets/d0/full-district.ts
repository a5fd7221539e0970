import { annualPlanBatches, planAnnualPlans } from './annual-plans.js';
import { appraisalBatches } from './appraisals.js';
import { awardBatches } from './awards.js';
import type { DataSet, DistrictIdentity } from '../../data-set.js';
import type { Batch } from '../../forge/batch.js';
import { makeForge, type Forge } from '../../forge/forge.js';
import type { DemonstrationAccount } from '../../ground/account.js';
import { accountPlaces, placesPlan, type AccountPlaces } from './places-plan.js';
import { adjustmentBatches } from './adjustments.js';
import { planCalls } from './call-plan.js';
import { consultationBatches } from '../../parts/consultations.js';
import { collectingBatches, planCollecting } from './collecting.js';
import { planConsultations, wishOrigins } from './consultation-plan.js';
import { day } from '../../forge/days.js';
import { checkDistrictPlan, GROUPS_FOUNDED, ORGANIZATIONS, PLAN_YEARS, SETTINGS } from './district-plan.js';
import { eventBatches } from '../../parts/events.js';
import { EventCalendar, planEvents, seenProjectBatches } from './engagement.js';
import { evaluationBatches, planRounds } from './evaluation.js';
import { planEvaluation } from './evaluation-plan.js';
import { goodsBatches } from './goods.js';
import { governanceBatches } from './governance.js';
import { handlingBatches } from '../../parts/suggestion-handling.js';
import { checkIntakePlan, INTAKE } from './intake-plan.js';
import { moneyBatches, planSources } from '../../parts/money-rows.js';
import { planMoney } from './money-plan.js';
import { nextYearBatches } from './next-year.js';
import { orderBatches } from './orders.js';
import { organizationBatches, planOrganizations } from '../../ground/organizations.js';
import { checkOutcomePlan } from './outcome-plan.js';
import { participationBatches, planParticipation, stagesOf } from './participation.js';
import { placeBatches, planPlaces, type PlacesPlan } from '../../ground/places.js';
import { progressReportBatches } from './progress-reports.js';
import { projectEventBatches } from './project-history.js';
import { planProjects } from './project-plan.js';
import { projectBatches } from './project-rows.js';
import { projectTeamBatches } from './project-team.js';
import { projectWorkBatches } from './project-work.js';
import { channelBatches, planChannels, settingBatches } from '../../ground/settings.js';
import { planStaff, staffBatches } from '../../ground/staff.js';
import { storyBatches } from './stories.js';
import { planAnswers } from './suggestion-answers.js';
import { linkBatches, originsOf, planLinks } from './suggestion-links.js';
import { planSuggestions } from './suggestion-plan.js';
import { suggestionBatches } from '../../parts/suggestion-rows.js';
import { supervisionRecordBatches } from './supervision-records.js';
import { planSupervisors, supervisorBatches } from './supervisors.js';
import { voiceBatches } from './voices.js';
import { volunteeringBatches } from './volunteering.js';
import { visitBatches } from './visits.js';
import type { ProjectGround } from './project-ground.js';

/** Grows with every change of a row that this makes. */
export const FULL_DISTRICT_VERSION = 3;

/** Rows of a full district, for a progress bar: those of D0. */
const FULL_DISTRICT_SIZE = 293_000;

/** What tells one full district from another; the numbers are the same for all. */
export interface FullDistrict {
  readonly key: string;
  readonly district: DistrictIdentity;
  /** Five streets, then five towns: the part of the name before 街道 or 镇. */
  readonly townNames: readonly string[];
  /** Whose names the accounts bear. */
  readonly accounts: (places: AccountPlaces) => readonly DemonstrationAccount[];
}

/**
 * A district with the numbers of district-plan.ts, intake-plan.ts and outcome-plan.ts; nothing lies after the day of the
 * plan.
 */
export const fullDistrict = ({ key, district, townNames, accounts: accountsAt }: FullDistrict): DataSet => {
  const places = placesPlan(district.code, townNames);
  const accounts = accountsAt(accountPlaces(district, townNames));
  return { key, version: FULL_DISTRICT_VERSION, size: FULL_DISTRICT_SIZE, district, accounts, rows: (options) => rowsOf(makeForge(district, options), places, accounts) };
};

function* rowsOf(forge: Forge, placesOfPlan: PlacesPlan, accounts: readonly DemonstrationAccount[]): Generator<Batch> {
  checkDistrictPlan();
  checkIntakePlan();
  checkOutcomePlan();
  const places = planPlaces(forge, placesOfPlan);
  const organizations = planOrganizations(forge, places, ORGANIZATIONS);
  const staff = planStaff(forge, places, organizations, accounts);
  const channels = planChannels(forge);
  const projects = planProjects(forge, places, organizations);
  const ground: ProjectGround = { forge, places, organizations, staff, channels, projects };
  yield* placeBatches(forge, places, placesOfPlan);
  yield* settingBatches(forge, SETTINGS);
  yield* organizationBatches(forge, organizations);
  yield* staffBatches(forge, staff);
  yield* channelBatches(forge, channels);
  const events = planEvents(ground);
  const collecting = planCollecting(ground);
  yield* collectingBatches(ground, collecting);
  const suggestions = planSuggestions(ground, new EventCalendar(events), collecting);
  const answers = planAnswers(ground, suggestions);
  const visitOf = new Map<string, string>();
  yield* eventBatches(ground, events);
  yield* visitBatches(ground, suggestions, collecting, visitOf);
  yield* suggestionBatches(ground, suggestions, answers, visitOf);
  yield* handlingBatches(ground, suggestions, answers, INTAKE.lateResponses);
  const links = planLinks(ground, suggestions);
  const money = planMoney(ground);
  const consultations = planConsultations(ground);
  yield* consultationBatches(ground, consultations, day(GROUPS_FOUNDED));
  const plans = planAnnualPlans(ground);
  const wished = wishOrigins(consultations);
  yield* annualPlanBatches(ground, plans);
  yield* projectBatches(ground, plans, new Set(wished.map(({ projectId }) => projectId)));
  yield* projectEventBatches(ground);
  yield* projectTeamBatches(ground, [...originsOf(links), ...wished]);
  yield* projectWorkBatches(ground);
  yield* progressReportBatches(ground);
  yield* linkBatches(ground, links);
  yield* seenProjectBatches(ground, events);
  yield* adjustmentBatches(ground, links);
  const participation = planParticipation(ground);
  yield* participationBatches(ground, participation);
  const sources = planSources(ground, PLAN_YEARS);
  const givers: string[] = [];
  yield* moneyBatches(ground, money, sources, givers);
  yield* goodsBatches(ground, givers);
  yield* volunteeringBatches(ground);
  const supervisors = planSupervisors(ground);
  yield* supervisorBatches(ground, supervisors);
  const calls = planCalls(ground, supervisors);
  yield* supervisionRecordBatches(ground, calls);
  const rounds = planRounds(ground);
  const evaluation = planEvaluation(ground, calls, (round) => day(round.confirmedOn), stagesOf(participation));
  yield* evaluationBatches(ground, rounds, calls, evaluation);
  yield* awardBatches(ground, evaluation.results, sources);
  yield* appraisalBatches(ground, rounds, evaluation);
  yield* nextYearBatches(ground, evaluation.results);
  yield* governanceBatches(ground);
  yield* orderBatches(ground, evaluation.results, suggestions);
  yield* voiceBatches(ground);
  yield* storyBatches(ground, links);
}
