import { sql } from 'kysely';
import { EVENT_PURPOSES, PUBLICITY_MATERIAL_KINDS } from '@doorstep/domain/code-lists/collecting-codes';
import { all, isActive, isInPeriod, isNotBy } from './conditions.js';
import { count, rate, sum, told } from './definitions.js';
import { distinctOf, narrowed, rowsOf, sumOf } from './measures.js';
import { allVillages } from './project-measures.js';
import { joinedFacts, PLACED, publicFacts, staffFacts } from './source.js';

const events = publicFacts('fact_event', { splits: { ...PLACED, KIND: 'kind', PURPOSE: 'purpose', LEVEL: 'level' }, record: 'event' });
const points = publicFacts('fact_collection_point', { splits: { ...PLACED, KIND: 'kind' }, record: 'collectionPoint' });
const householdVisits = staffFacts('fact_household_visit', { splits: { ...PLACED, LEVEL: 'visitor_level' } });
const researchVisits = staffFacts('fact_research_visit', { splits: PLACED, record: 'researchVisit' });

const materials = publicFacts('fact_publicity_material', { splits: { ...PLACED, KIND: 'kind' } });
const pledges = staffFacts('fact_cadre_pledge', { splits: PLACED, record: 'cadrePledge' });
/** Who is on a roster: a supervisor in office, a collector appointed. */
const roster = joinedFacts(
  'staff.roster',
  () => sql`(select id, district_code, town_code, village_code, 'COLLECTOR' as roster, kind, appointed_on as begins_on, term_ends_on, closed_on as ends_on from staff.fact_collector
    union all select id, district_code, town_code, village_code, 'SUPERVISOR', kind, active_from, term_ends_on, ended_on from published.fact_supervisor)`,
  { splits: { ...PLACED, KIND: 'kind' } },
);

const HELD = { column: 'held_on' } as const;
const VISITED = { column: 'visited_on' } as const;

const sessions = rowsOf('event.sessions', { label: ['活动场次', 'events'], source: events, where: (row, scope) => isInPeriod(row, HELD, scope), filters: { purpose: 'purpose', kind: 'kind', level: 'level' }, day: HELD });
const active = rowsOf('point.active', { label: ['征集点', 'collection points'], source: points, where: (row, scope) => isActive(row, scope, 'opened_on', 'closed_on'), filters: { kind: 'kind' }, day: { column: 'opened_on' } });
const households = distinctOf('visit.households', 'household', { label: ['走访的户', 'households visited'], source: householdVisits, where: (row, scope) => isInPeriod(row, VISITED, scope), filters: { keyOnly: 'is_key_household', level: 'visitor_level' } });
const visited = distinctOf('visit.villages', 'village_code', { label: ['走访的村居', 'villages visited'], source: researchVisits, where: (row, scope) => isInPeriod(row, VISITED, scope) });
const visitedActive = narrowed(visited, 'visit.activeVillages', ['走访的现有村居', 'villages visited that are active'], (row, { asOf }) => sql`(${row.column('village_closed_on')} is null or ${row.column('village_closed_on')} > ${asOf})`);

const ISSUED = { column: 'issued_on' } as const;
const issued = sumOf('material.issued', 'issued_qty', { label: ['发放数量', 'issued'], source: materials, where: (row, scope) => isInPeriod(row, ISSUED, scope), filters: { kind: 'kind' }, day: ISSUED });
const listed = rowsOf('roster.active', { label: ['在册人员', 'persons on the roster'], source: roster, where: (row, scope) => all(isActive(row, scope, 'begins_on', 'ends_on'), isNotBy(row, 'term_ends_on', scope)), filters: { roster: 'roster', kind: 'kind' }, day: { column: 'begins_on' } });
const PROMISED = { column: 'promised_on' } as const;
const deeds = rowsOf('pledge.deeds', { label: ['领办实事', 'pledged deeds'], source: pledges, where: (row, scope) => isInPeriod(row, PROMISED, scope), day: PROMISED });
const cadres = distinctOf('pledge.cadres', 'cadre', { label: ['领办干部', 'cadres who pledged'], source: pledges, where: (row, scope) => isInPeriod(row, PROMISED, scope) });

export const COLLECTING_INDICATORS = [
  count(told('COLLECTING', 'event.sessions', ['活动场次', 'Events'], ['期内举办的活动,按目的、类别筛选;一场只有一个目的。', 'Events held in the period, by purpose and kind; an event has one purpose.'], { unit: ['场', 'events'], isOfPeriod: true, codes: { purpose: EVENT_PURPOSES } }), sessions),
  count(told('COLLECTING', 'point.active', ['征集点数', 'Collection points'], ['当日在用的征集点,按类别。', 'Collection points active at the day, by kind.'], { unit: ['个', 'points'] }), active),
  count(told('COLLECTING', 'visit.households', ['走访户数', 'Households visited'], ['期内(或截至当日)走访的不同户数;可只计重点户。', 'Different households visited in the period, or by the day; key households alone on request.'], { unit: ['户', 'households'], isOfPeriod: true, isPublic: false, without: ['LEVEL'] }), households),
  count(told('COLLECTING', 'visit.villages', ['走访村居数', 'Villages visited'], ['期内至少有一次调研走访的村居。', 'Villages with at least one research visit in the period.'], { unit: ['个', 'villages'], isOfPeriod: true, isPublic: false }), visited),
  rate(told('COLLECTING', 'visit.villageCoverage', ['走访覆盖率', 'Villages covered by visits'], ['走访的现有村居 ÷ 当日的村居。', 'Active villages visited ÷ villages at the day.'], { isOfPeriod: true, isPublic: false }), visitedActive, allVillages),
  count(told('COLLECTING', 'roster.active', ['在册人数', 'Persons on rosters'], ['当日在册的征集或监督人员,按类别。', 'Collectors or supervisors on the roster at the day, by kind.'], { unit: ['人', 'persons'], isPublic: false, needs: ['roster'], smallNumbers: 'PERSONS' }), listed),
  sum(told('COLLECTING', 'material.issued', ['资料发放数', 'Materials issued'], ['期内(或截至当日)发放的宣传资料,按类别。', 'Leaflets, posters and forms issued in the period, or by the day, by kind.'], { unit: ['份', 'copies'], isOfPeriod: true, codes: { kind: PUBLICITY_MATERIAL_KINDS } }), issued),
  count(told('COLLECTING', 'pledge.cadres', ['领办干部数', 'Cadres who pledged'], ['截至当日至少领办一件实事的干部。', 'Distinct cadres with at least one pledge by the day.'], { unit: ['名', 'persons'], isOfPeriod: true, isPublic: false, isAdditive: false, smallNumbers: 'PERSONS' }), cadres),
  count(told('COLLECTING', 'pledge.deeds', ['领办实事数', 'Pledged deeds'], ['截至当日干部领办的实事;不是项目。', 'Deeds that cadres have pledged by the day; no projects.'], { unit: ['件', 'deeds'], isOfPeriod: true, isPublic: false }), deeds),
] as const;
