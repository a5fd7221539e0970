import { yearOf } from '@doorstep/domain/iso-date';
import { oneALine, orderNumber } from '@doorstep/domain/supervision';
import type { Act } from '../platform/operation/act.js';
import { nextNumber } from '../platform/operation/next-number.js';
import type { Project } from '../projects/project.entity.js';
import { RectificationOrder } from './rectification-order.entity.js';

interface Content {
  readonly basis: RectificationOrder['basis'];
  readonly toOrganizationId: string;
  readonly issues: readonly string[];
  readonly dueOn: string;
  readonly resultId?: string | null | undefined;
  readonly supervisionRecordId?: string | null | undefined;
}

/** An order with its number; town and village of the project are told with it (model §4.9). */
export async function makeRectificationOrder(act: Act, project: Project, content: Content): Promise<RectificationOrder> {
  const year = yearOf(act.today);
  return act.em.create(RectificationOrder, {
    districtCode: act.districtCode,
    no: orderNumber('RECTIFICATION', year, await nextNumber(act, 'RECTIFICATION', year)),
    projectId: project.id,
    basis: content.basis,
    resultId: content.resultId ?? null,
    supervisionRecordId: content.supervisionRecordId ?? null,
    toOrganizationId: content.toOrganizationId,
    toldTownAt: project.townCode ? act.now : null,
    toldVillageAt: project.villageCode ? act.now : null,
    issuedOn: act.today,
    issues: oneALine(content.issues),
    dueOn: content.dueOn,
    state: 'ISSUED',
    createdBy: act.actorId,
  });
}
