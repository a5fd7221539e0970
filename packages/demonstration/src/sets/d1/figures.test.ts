import { describe, expect, test } from 'vitest';
import { countBy, dayOf, readSet, sum, within } from '../read-set.fixture.js';
import { D1 } from './d1.js';

const TODAY = '2024-12-31';
const { rowsOf, byId } = readSet(D1);
/** Begun by the day of the set and not ended by it. */
const active = (table: string, from: string, ends: readonly string[]) =>
  rowsOf(table).filter((row) => row.text(from) <= TODAY && ends.every((column) => (row.maybe(column) ?? '9999') > TODAY));

describe('bodies', () => {
  test('13 towns, 89 district units, 24 members', () => {
    expect(countBy(rowsOf('town'), 'kind')).toEqual({ STREET: 2, TOWN: 10, TOWNSHIP: 1 });
    const collecting = ['DISTRICT_COMMITTEE', 'DISTRICT_GOVERNMENT', 'TASK_FORCE', 'COORDINATOR', 'SERVICE_CENTRE', 'DEPARTMENT', 'MEDIA', 'DISCIPLINE', 'CONGRESS'];
    expect(rowsOf('organization').filter((row) => row.maybe('town_code') === null && collecting.includes(row.text('kind')))).toHaveLength(89);
    expect(rowsOf('coordination_body').map((row) => new Set(row.list('member_ids')).size)).toEqual([24]);
  });

  test('54 items of procedure, numbered without a gap', () => {
    const items = active('procedure_item', 'valid_from', ['valid_to']);
    expect(countBy(items, 'step')).toEqual({ COLLECT: 14, HANDLE: 18, CONVERT: 8, REPORT: 7, EVALUATE: 7 });
    expect(items.map((row) => row.number('no'))).toEqual(Array.from({ length: 54 }, (_, index) => index + 1));
    expect(new Set(items.map((row) => row.text('title'))).size).toBe(54);
  });
});

describe('collecting', () => {
  test('collectors and points', () => {
    expect(countBy(active('collector', 'appointed_on', ['term_ends_on', 'closed_on']), 'kind')).toEqual({ PROMOTER: 672, RED_COLLECTOR: 102, INVITED_ADVISER: 25 });
    expect(rowsOf('collector_contact')).toHaveLength(rowsOf('collector').length);
    expect(countBy(active('collection_point', 'opened_on', ['closed_on']), 'kind')).toEqual({ STATION: 160, DIRECT_REPORT: 96, AGENCY_POINT: 13 });
  });

  test('1,108 leaflets', () => {
    const leaflets = rowsOf('publicity_material').filter((row) => row.text('kind') === 'LEAFLET' && row.text('issued_on') <= TODAY);
    expect(sum(leaflets, 'issued_qty')).toBe(1108);
  });
});

describe('suggestions', () => {
  const received = rowsOf('suggestion').filter((row) => within(dayOf(row.text('received_at')), '2000-01-01', TODAY) && row.maybe('withdrawn_at') === null && row.maybe('merged_at') === null);

  test('903 received, 142 of them valuable, 5 conversions', () => {
    expect(received).toHaveLength(903);
    const valuable = received.filter((row) => row.is('is_valuable')).length;
    expect([valuable, ((valuable / received.length) * 100).toFixed(2)]).toEqual([142, '15.73']);
    expect(rowsOf('conversion').filter((row) => row.text('converted_on') <= TODAY)).toHaveLength(5);
    expect(new Set(rowsOf('conversion_suggestion').map((row) => row.text('suggestion_id'))).size).toBe(12);
  });

  test('five topics in five fields, each with suggestions of its field and time', () => {
    const topics = byId('solicitation_topic');
    expect(new Set([...topics.values()].flatMap((row) => row.list('sector_ids'))).size).toBe(5);
    const themed = received.filter((row) => row.maybe('topic_id') !== null);
    expect(new Set(themed.map((row) => row.text('topic_id'))).size).toBe(5);
    for (const row of themed) {
      const topic = topics.get(row.text('topic_id'));
      expect(topic?.list('sector_ids')).toContain(row.text('main_sector_id'));
      expect(within(dayOf(row.text('received_at')), topic?.text('opens_on') ?? '', topic?.text('closes_on') ?? '')).toBe(true);
    }
  });
});
