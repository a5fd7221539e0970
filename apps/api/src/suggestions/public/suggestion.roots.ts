import { uuidOf } from '@doorstep/domain/public-id';
import { sql } from 'kysely';
import type { ConnectionOf } from '../../platform/graph/graph-types.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { connection, oneRow } from '../../platform/shape/roots.js';
import { suggestionShape } from './suggestion.shape.js';
import type { Suggestion } from './suggestion.type.js';

/** Readers of the queries about published suggestions. */
export const suggestionRoots = {
  suggestion: oneRow<Suggestion>(() => suggestionShape, (row, args) => [byPublicId('sug', row, args, 'by.id')]),
  suggestions: connection<Suggestion, ConnectionOf<Suggestion>>(() => suggestionShape, {
    order: (args) => {
      const direction = args.now<string>('orderBy.direction') === 'ASC' ? 'asc' : 'desc';
      return [
        ['published_at', direction],
        ['id', direction],
      ];
    },
    where: (row, args) => [
      args.given('filter.districtCode') && sql`${row.column('district_code')} = ${args.get('filter.districtCode')}`,
      args.given('filter.townCode') && sql`${row.column('town_code')} = ${args.get('filter.townCode')}`,
      args.given('filter.villageCode') && sql`${row.column('village_code')} = ${args.get('filter.villageCode')}`,
      args.given('filter.sectorId') &&
        sql`${row.column('main_sector_id')} = ${args.get('filter.sectorId', (id) => uuidOf('sct', String(id)) ?? null)}::uuid`,
      args.given('filter.states') && sql`${row.column('state')} = any(${args.get('filter.states')}::text[])`,
      args.given('filter.text') && containsText(row.column('title_public'), args, 'filter.text'),
    ],
  }),
};
