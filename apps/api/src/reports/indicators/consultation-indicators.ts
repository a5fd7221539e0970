import { sql } from 'kysely';
import { FIXED_MEMBER_KINDS } from '@doorstep/domain/quorum';
import { TIERS } from '@doorstep/domain/code-lists/division-codes';
import { all, isActive, isInPeriod } from './conditions.js';
import { count, rate, told } from './definitions.js';
import { narrowed, rowsOf } from './measures.js';
import { PLACED, publicFacts } from './source.js';

const consultations = publicFacts('fact_consultation', { splits: { ...PLACED, LEVEL: 'level', FORMAT: 'format' }, record: 'consultation' });
const items = publicFacts('fact_expectation_item', { splits: { ...PLACED, LEVEL: 'level', FORMAT: 'format', DECISION: 'decision' }, record: 'expectationItem' });
const wishLists = publicFacts('fact_wish_list', { splits: { ...PLACED, LEVEL: 'level' }, record: 'wishList' });
const groups = publicFacts('fact_deliberation_group', { splits: { TOWN: 'town_code', LEVEL: 'level' }, record: 'deliberationGroup' });

const HELD = { column: 'held_on' } as const;
const FILTERS = { level: 'level', levels: 'level' } as const;

const held = rowsOf('cons.sessions', { label: ['议事场次', 'consultations held'], source: consultations, where: (row, scope) => isInPeriod(row, HELD, scope), filters: { ...FILTERS, kind: 'format' }, day: HELD });
const complete = narrowed(held, 'cons.complete', ['三步齐全的', 'with all three steps'], (row) => sql`${row.column('step')} = 'DECIDE'`);
const ofGroups = narrowed(held, 'cons.ofGroups', ['协商组议事', 'sessions of deliberation groups'], (row) => sql`${row.column('format')} = 'GROUP'`);
const fiveKinds = narrowed(ofGroups, 'cons.fiveKinds', ['五类固定成员到齐的', 'with all five fixed kinds'], (row) =>
  sql`${row.column('present_kinds')} @> array[${sql.join(FIXED_MEMBER_KINDS.map((kind) => sql.lit(kind)))}]`);
const adopted = rowsOf('cons.wishes', { label: ['议定采纳的期盼', 'items adopted'], source: items, where: (row, scope) => all(isInPeriod(row, HELD, scope), sql`${row.column('decision')} = 'ADOPT'`), filters: FILTERS, day: HELD });
const submitted = rowsOf('cons.wishListItems', { label: ['列入清单的期盼', 'items on wish lists'], source: items, where: (row, scope) => all(isInPeriod(row, { column: 'submitted_on' }, scope), sql`${row.column('wish_rank')} is not null`), filters: FILTERS, day: { column: 'submitted_on' } });
const SUBMITTED = { column: 'submitted_at', isInstant: true } as const;
const lists = rowsOf('cons.wishLists', { label: ['意愿清单', 'wish lists'], source: wishLists, where: (row, scope) => isInPeriod(row, SUBMITTED, scope), filters: FILTERS, day: SUBMITTED });
const active = rowsOf('cons.groups', { label: ['协商组', 'deliberation groups'], source: groups, where: (row, scope) => isActive(row, scope, 'founded_on', 'closed_on'), filters: FILTERS, day: { column: 'founded_on' } });

const PERIOD = { isOfPeriod: true, codes: { level: TIERS, levels: TIERS } } as const;

export const CONSULTATION_INDICATORS = [
  count(told('CONSULTATION', 'cons.sessions', ['议事场次', 'Consultations'], ['期内举行的议事,按层级和形式。', 'Consultations held in the period, by level and format.'], { ...PERIOD, unit: ['场', 'consultations'] }), held),
  rate(told('CONSULTATION', 'cons.complete', ['三步齐全率', 'All three steps'], ['三步齐全的 ÷ 期内举行的议事。', 'With all three steps ÷ held.'], PERIOD), complete, held),
  rate(told('CONSULTATION', 'cons.fiveKinds', ['五类成员到齐率', 'All five kinds present'], ['五类固定成员到齐的 ÷ 协商组议事。', 'Sessions of groups with all five fixed kinds ÷ sessions of groups.'], PERIOD), fiveKinds, ofGroups),
  count(told('CONSULTATION', 'cons.wishes', ['议定采纳数', 'Items adopted'], ['期内议事议定采纳的期盼。', 'Items of consultations in the period decided to be adopted.'], { ...PERIOD, unit: ['项', 'items'] }), adopted),
  count(told('CONSULTATION', 'cons.wishListItems', ['清单事项数', 'Items on wish lists'], ['期内报送的意愿清单上的期盼。', 'Items on wish lists submitted in the period.'], { ...PERIOD, unit: ['项', 'items'] }), submitted),
  count(told('CONSULTATION', 'cons.groups', ['协商组数', 'Deliberation groups'], ['当日的协商组。', 'Deliberation groups active at the day.'], { unit: ['个', 'groups'], codes: PERIOD.codes }), active),
  count(told('CONSULTATION', 'cons.wishLists', ['意愿清单数', 'Wish lists'], ['期内(或截至当日)报送的意愿清单。', 'Wish lists submitted in the period, or by the day.'], { ...PERIOD, unit: ['份', 'wish lists'] }), lists),
] as const;
