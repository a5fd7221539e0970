import { suggestionMachine } from '@doorstep/domain/machines/suggestion';
import { sql } from 'kysely';
import { organizationShape, sectorShape, townShape, villageShape } from '../../divisions/admin/division.shapes.js';
import type { PublicTables } from '../../platform/database/tables.generated.js';
import { movesReader } from '../../platform/graph/move-type.js';
import { timelineReader } from '../../platform/graph/timeline-type.js';
import type { ScopeColumns } from '../../platform/operation/scope.js';
import type { RowRef, Shape } from '../../platform/shape/shape.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { suggestionOperations } from '../suggestion.operations.js';
import { Suggestion } from './suggestion.type.js';

const { shape } = shapesOver<PublicTables>('public');

/** The units of a suggestion: lead, supporting, and those with an open assignment. */
const units = (row: RowRef) => sql`(
  select array_remove(array_agg(unit), null) from (
    select ${row.column('lead_organization_id')} as unit
    union all select unnest(${row.column('supporting_organization_ids')})
    union all select to_organization_id from public.assignment
      where suggestion_id = ${row.column('id')} and state in ('ISSUED', 'SIGNED')) u)`;

export const suggestionScope: ScopeColumns = {
  grid: (row) => row.column('grid_code'),
  village: (row) => row.column('village_code'),
  town: (row) => row.column('town_code'),
  units,
  selves: (row) => sql`array[${row.column('submitter_id')}, ${row.column('created_by')}]`,
  published: (row) => row.column('is_public'),
  supervised: (row) => sql`${row.column('supervision_level')} > 0`,
};

const moveFacts = (row: RowRef) => sql`json_build_object(
  'state', ${row.column('state')},
  'readOnly', ${row.column('archived_at')} is not null or ${row.column('voided_at')} is not null,
  'subject', json_build_object(
    'districtCode', ${row.column('district_code')}, 'townCode', ${row.column('town_code')},
    'villageCode', ${row.column('village_code')}, 'gridCode', ${row.column('grid_code')},
    'units', coalesce(to_json(${units(row)}), '[]'::json), 'selves', json_build_array(),
    'isPublished', ${row.column('is_public')}, 'isSupervised', ${row.column('supervision_level')} > 0))`;

export const suggestionShape: Shape<Suggestion> = shape(Suggestion, 'suggestion', (f) => ({
  id: f.id('sug', 'id'),
  version: f.column('version'),
  receiptNo: f.column('receipt_no'),
  title: f.column('title'),
  content: f.column('content'),
  nature: f.column('nature'),
  state: f.column('state'),
  triageClass: f.column('triage_class'),
  mainSector: f.one(() => sectorShape, { on: { id: 'main_sector_id' } }),
  town: f.one(() => townShape, { on: { code: 'town_code' } }),
  village: f.one(() => villageShape, { on: { code: 'village_code' } }),
  leadOrganization: f.one(() => organizationShape, { on: { id: 'lead_organization_id' } }),
  receivedAt: f.instant('received_at'),
  dueOn: f.column('due_on'),
  moves: movesReader(suggestionMachine, () => suggestionOperations, moveFacts),
  timeline: timelineReader('suggestion_event', 'suggestion_id'),
}));
