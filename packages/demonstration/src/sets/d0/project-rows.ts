import { OUTPUT_TYPES } from '@doorstep/domain/code-lists/output-codes';
import type { AnnualPlans } from './annual-plans.js';
import { batches, type Batch, type Row } from '../../forge/batch.js';
import { ARCHIVE, UNFINISHED, type TierCode } from './district-plan.js';
import { day, instant, isoDate, isoDateOrNull, type Day } from '../../forge/days.js';
import { yuan } from '../../forge/money-text.js';
import { actorsOf } from '../../parts/project-actors.js';
import type { PlannedProject } from './project-plan.js';
import { stateOf } from './project-plan.js';
import type { ProjectGround } from './project-ground.js';

/** Size of a project by its tier. */
export const SCALES: Readonly<Record<TierCode, string>> = { DISTRICT: 'MACRO', TOWN: 'NORMAL', VILLAGE: 'MICRO' };
const TIERS: Readonly<Record<TierCode, string>> = { DISTRICT: '区级', TOWN: '镇级', VILLAGE: '村级' };

/** The projects; `wished` are those that came from a wish list. */
export function* projectBatches(ground: ProjectGround, plans: AnnualPlans, wished: ReadonlySet<string>): Generator<Batch> {
  yield* batches('project', ground.projects.map((project, index) => projectRow(ground, plans, wished, project, index)));
}

const projectRow = (ground: ProjectGround, plans: AnnualPlans, wished: ReadonlySet<string>, project: PlannedProject, index: number): Row => {
  const { dates, work, tier, town, village, noise } = project;
  const sector = ground.organizations.sectorIds[work.sector];
  const never = noise === 'REJECTED';
  const archived = dates.writtenOffOn !== null && dates.writtenOffOn <= day(ARCHIVE.until);
  const voidedOn = dates.listedOn + 2;
  const beneficiaries = village ? Math.round(village.population * (0.15 + (index % 7) * 0.09)) : (town ? 6_400 : 52_000) + (index % 90) * 37;
  return {
    ...ground.forge.ledger(dates.proposedOn ?? dates.listedOn, 600, actorsOf(ground.staff, project, index).lead, project.id),
    archived_at: archived ? instant((dates.writtenOffOn as Day) + 366, 60) : null,
    voided_at: noise === 'VOIDED' ? instant(voidedOn, 600) : null,
    void_reason: noise === 'VOIDED' ? '重复录入' : null,
    code: project.code,
    title: project.title,
    summary: `${project.placeText}：${work.need}。计划${work.ask}，预计惠及群众${beneficiaries}人。`,
    content: contentOf(project, beneficiaries),
    tier,
    scale: SCALES[tier],
    stream: tier === 'DISTRICT' ? 'TOP_DOWN' : wished.has(project.id) || tier === 'VILLAGE' ? 'BOTTOM_UP' : 'TOP_DOWN',
    service_kind: work.isAsset ? null : index % 4 === 0 ? 'SPECIAL' : index % 9 === 0 ? 'PILOT' : 'UNIVERSAL',
    is_asset: work.isAsset,
    plan_origin: project.isAddition ? 'DYNAMIC_ADDITION' : 'INITIAL_PLAN',
    plan_year: project.planYear,
    plan_id: never ? null : plans.planId(project.planYear, tier, town),
    batch_id: never ? null : plans.batchId(project.planYear, project.batch),
    programme_id: tier === 'DISTRICT' && !project.isAddition ? plans.programmeId(project.planYear) : null,
    source_level: tier,
    main_sector_id: sector,
    sector_ids: [sector],
    place_kind: village?.isCommunity ? (work.where === 'HOUSE' ? 'ESTATE' : 'COMMUNITY') : null,
    town_code: town?.code ?? null,
    village_code: village?.code ?? null,
    grid_code: null,
    estate_name: null,
    place_text: project.placeText,
    longitude: project.point ? project.point[0].toFixed(6) : null,
    latitude: project.point ? project.point[1].toFixed(6) : null,
    is_public_place: work.isAsset,
    beneficiaries_planned: beneficiaries,
    budget_amount: project.budget > 0 ? yuan(project.budget) : null,
    is_induced: noise === 'INDUCED',
    no_application: false,
    planned_start_on: never ? null : isoDate(dates.plannedStartOn),
    planned_end_on: never ? null : isoDate(dates.plannedEndOn),
    reserved_on: null,
    proposed_on: isoDateOrNull(never ? dates.listedOn : dates.proposedOn),
    rejected_on: never ? isoDate(dates.listedOn + 14) : null,
    listed_on: never ? null : isoDate(dates.listedOn),
    started_on: noise === 'VOIDED' || never ? null : isoDate(dates.startedOn),
    completed_on: isoDateOrNull(dates.completedOn),
    accepted_on: isoDateOrNull(dates.acceptedOn),
    evaluated_on: isoDateOrNull(dates.evaluatedOn),
    written_off_on: isoDateOrNull(dates.writtenOffOn),
    cancelled_on: null,
    suspended_on: null,
    suspended_from: null,
    replaced_by_ids: [],
    state: stateOf(project),
    progress_percent: progressOf(project),
    schedule_light: lightOf(project),
    grade: dates.grade,
  };
};

const contentOf = (project: PlannedProject, beneficiaries: number): string => {
  const { work } = project;
  const unit = OUTPUT_TYPES[work.output];
  return [
    `一、问题来源：${project.placeText}${work.need}，群众反映较多。`,
    `二、实施内容：${work.ask}，主要指标为${unit.zh}（${unit.unit}），由${project.lead.name}牵头，${project.implementer.name}实施。`,
    `三、预期成效：本项目为${TIERS[project.tier]}民生实事，预计惠及群众${beneficiaries}人，建成后由${project.lead.short}负责日常管护。`,
  ].join('\n');
};

/** Percent of the last confirmed report. */
export const progressOf = (project: PlannedProject): number => {
  if (project.noise === 'REJECTED' || project.noise === 'VOIDED') return 0;
  if (project.dates.completedOn !== null) return 100;
  return project.isAddition ? 0 : UNFINISHED.initial.progress;
};

/** The light of the day of the set (indicators §2.1). */
const lightOf = (project: PlannedProject): string => {
  if (project.noise === 'REJECTED' || project.noise === 'VOIDED') return 'GREY';
  if (project.dates.acceptedOn !== null) return 'BLUE';
  return project.dates.completedOn === null && !project.isAddition ? 'YELLOW' : 'GREEN';
};
