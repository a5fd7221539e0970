import type { PublicIdKind } from '@doorstep/domain/public-id';
import { uuidOf } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { admits } from '../../platform/operation/scope.js';
import type { FieldArguments } from '../../platform/shape/arguments.js';
import { byPublicId, containsText } from '../../platform/shape/conditions.js';
import { oneRow, pagedList } from '../../platform/shape/roots.js';
import { fromContext } from '../../platform/shape/slots.js';
import { townOfRequest } from './adjustment.scope.js';
import { adjustmentRequestShape, requestVisible } from './adjustment.shape.js';
import type { AdjustmentRequest } from './adjustment.type.js';

const uuid = (args: FieldArguments, path: string, kind: PublicIdKind): RawBuilder<unknown> =>
  sql`${args.get(path, (id) => uuidOf(kind, String(id)) ?? null)}::uuid`;

/** The viewer's organisation. */
const ownUnit = sql`${fromContext(({ viewer }: { readonly viewer: Viewer }) => viewer.organizationId)}::uuid`;

/** The ledger of adjustments and one of them, inside the viewer's scope. */
export const adjustmentRoots = {
  adjustmentRequests: {
    admit: admits('PROJECT_WORK'),
    ...pagedList<AdjustmentRequest>(() => adjustmentRequestShape, {
      order: () => [['created_at', 'desc'], ['id', 'desc']],
      where: (row, args) => [
        ...requestVisible(row),
        args.given('filter.text') && sql`(${containsText(row.column('no'), args, 'filter.text')} or ${containsText(row.column('reason'), args, 'filter.text')}
          or ${containsText(sql`(${row.column('proposal')} #>> '{projects,0,title}')`, args, 'filter.text')}
          or exists (select from public.project named where named.id = ${row.column('project_id')} and ${containsText(sql`named.title`, args, 'filter.text')}))`,
        args.given('filter.states') && sql`${row.column('state')} = any(${args.get('filter.states')}::text[])`,
        args.given('filter.kinds') && sql`${row.column('kind')} = any(${args.get('filter.kinds')}::text[])`,
        args.given('filter.townCode') && sql`${townOfRequest(row)} = ${args.get('filter.townCode')}`,
        args.given('filter.projectId') && sql`${row.column('project_id')} = ${uuid(args, 'filter.projectId', 'prj')}`,
        args.given('filter.requestedById') && sql`${row.column('requested_by_id')} = ${uuid(args, 'filter.requestedById', 'org')}`,
        args.now('filter.awaitsMyOpinion') === true && sql`${row.column('state')} = 'IN_REVIEW' and ${ownUnit} = any(${row.column('invited_organization_ids')})
          and not exists (select from public.review_opinion said where said.request_id = ${row.column('id')} and said.organization_id = ${ownUnit})`,
      ],
    }),
  },
  adjustmentRequest: {
    admit: admits('PROJECT_WORK'),
    ...oneRow<AdjustmentRequest>(() => adjustmentRequestShape, (row, args) => [byPublicId('adj', row, args), ...requestVisible(row)]),
  },
};
