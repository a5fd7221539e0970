import { sql } from 'kysely';
import { EVENT_PURPOSES } from '@doorstep/domain/code-lists/collecting-codes';
import { isActive, isInPeriod } from './conditions.js';
import { count, rate, told } from './definitions.js';
import { distinctOf, narrowed, rowsOf } from './measures.js';
import { allVillages } from './project-measures.js';
import { PLACED, publicFacts, staffFacts } from './source.js';

const events = publicFacts('fact_event', { splits: { ...PLACED, KIND: 'kind', PURPOSE: 'purpose', LEVEL: 'level' }, record: 'event' });
const points = publicFacts('fact_collection_point', { splits: { ...PLACED, KIND: 'kind' }, record: 'collectionPoint' });
const householdVisits = staffFacts('fact_household_visit', { splits: { ...PLACED, LEVEL: 'visitor_level' } });
const researchVisits = staffFacts('fact_research_visit', { splits: PLACED, record: 'researchVisit' });

const HELD = { column: 'held_on' } as const;
const VISITED = { column: 'visited_on' } as const;

const sessions = rowsOf('event.sessions', { label: ['活动场次', 'events'], source: events, where: (row, scope) => isInPeriod(row, HELD, scope), filters: { purpose: 'purpose', kind: 'kind', level: 'level' }, day: HELD });
const active = rowsOf('point.active', { label: ['征集点', 'collection points'], source: points, where: (row, scope) => isActive(row, scope, 'opened_on', 'closed_on'), filters: { kind: 'kind' }, day: { column: 'opened_on' } });
const households = distinctOf('visit.households', 'household', { label: ['走访的户', 'households visited'], source: householdVisits, where: (row, scope) => isInPeriod(row, VISITED, scope), filters: { keyOnly: 'is_key_household', level: 'visitor_level' } });
const visited = distinctOf('visit.villages', 'village_code', { label: ['走访的村居', 'villages visited'], source: researchVisits, where: (row, scope) => isInPeriod(row, VISITED, scope) });
const visitedActive = narrowed(visited, 'visit.activeVillages', ['走访的现有村居', 'villages visited that are active'], (row, { asOf }) => sql`(${row.column('village_closed_on')} is null or ${row.column('village_closed_on')} > ${asOf})`);

export const COLLECTING_INDICATORS = [
  count(told('COLLECTING', 'event.sessions', ['活动场次', 'Events'], ['期内举办的活动,按目的、类别筛选;一场只有一个目的。', 'Events held in the period, by purpose and kind; an event has one purpose.'], { unit: ['场', 'events'], isOfPeriod: true, codes: { purpose: EVENT_PURPOSES } }), sessions),
  count(told('COLLECTING', 'point.active', ['征集点数', 'Collection points'], ['当日在用的征集点,按类别。', 'Collection points active at the day, by kind.'], { unit: ['个', 'points'] }), active),
  count(told('COLLECTING', 'visit.households', ['走访户数', 'Households visited'], ['期内(或截至当日)走访的不同户数;可只计重点户。', 'Different households visited in the period, or by the day; key households alone on request.'], { unit: ['户', 'households'], isOfPeriod: true, isPublic: false, without: ['LEVEL'] }), households),
  count(told('COLLECTING', 'visit.villages', ['走访村居数', 'Villages visited'], ['期内至少有一次调研走访的村居。', 'Villages with at least one research visit in the period.'], { unit: ['个', 'villages'], isOfPeriod: true, isPublic: false }), visited),
  rate(told('COLLECTING', 'visit.villageCoverage', ['走访覆盖率', 'Villages covered by visits'], ['走访的现有村居 ÷ 当日的村居。', 'Active villages visited ÷ villages at the day.'], { isOfPeriod: true, isPublic: false }), visitedActive, allVillages),
] as const;
