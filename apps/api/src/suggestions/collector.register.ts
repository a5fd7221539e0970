import { organizationRegister } from '../divisions/organization.register.js';
import { placeColumn } from '../divisions/place-columns.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { CollectorContact } from './collector-contact.entity.js';
import { CollectorCriterion, CollectorKind } from './collecting.enums.js';
import { Collector } from './collector.entity.js';
import { endCollector } from './end-collector.js';
import type { Operation } from '../platform/operation/operation.js';
import type { Register } from '../platform/register/register.js';

/** Persons who collect suggestions; name and telephone are sealed (model §2.2). */
export const collectorRegister: Register = defineRegister({
  name: 'Collector',
  zh: '征集员',
  en: 'Collector',
  idKind: 'clt',
  reading: 'ROSTER_PHONE',
  write: 'collector.appoint',
  natural: [],
  order: [['appointedOn', 'desc']],
  entity: Collector,
  contact: { parentColumn: 'collectorId', entity: CollectorContact, reading: 'ROSTER_PHONE' },
  operations: () => [endCollector(collectorRegister) as Operation],
  columns: {
    kind: column.choice(CollectorKind, '类别', 'Kind'),
    name: column.text('姓名', 'Name', 40).sealed('P').optional(),
    phone: column.text('联系电话', 'Telephone', 30).sealed('P').optional(),
    organizationId: column.reference(() => organizationRegister.target, 'org', '所在单位', 'Organization').owning('unit').optional(),
    townCode: placeColumn.town().optional(),
    villageCode: placeColumn.village().optional(),
    criteria: column.choices(CollectorCriterion, '聘请条件', 'Criteria'),
    appointedOn: column.date('聘请日期', 'Appointed on').notLater(),
    termEndsOn: column.date('聘期至', 'Term ends on').optional(),
    closedOn: column.date('解聘日期', 'Ended on').optional().readOnly(),
    closingReason: column.text('解聘原因', 'Why it ended', 200).optional().readOnly(),
  },
  check({ kind, villageCode, appointedOn, termEndsOn }, refuse) {
    if (kind === 'RED_COLLECTOR' && !villageCode) refuse('REQUIRED', 'villageCode');
    if (termEndsOn && termEndsOn <= appointedOn) refuse('INVALID', 'termEndsOn');
  },
  guard(act, { name }, row) {
    if (!row && !name) act.refuse('REQUIRED', 'name');
  },
});
