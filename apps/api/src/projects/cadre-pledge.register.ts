import { organizationRegister } from '../divisions/organization.register.js';
import { placeColumn } from '../divisions/place-columns.js';
import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { CadrePledge } from './cadre-pledge.entity.js';

/** Good deeds that leading cadres pledge; counted apart from projects (model §2.2). */
export const cadrePledgeRegister = defineRegister({
  name: 'CadrePledge',
  zh: '干部领办实事',
  en: 'Cadre pledge',
  idKind: 'cpl',
  reading: 'PROJECT_WORK',
  natural: ['cadreName', 'promisedOn', 'deed'],
  order: [['promisedOn', 'desc']],
  entity: CadrePledge,
  columns: {
    cadreName: column.text('领办干部', 'Cadre', 40),
    organizationId: column.reference(() => organizationRegister.target, 'org', '单位', 'Organization').owning('unit'),
    deed: column.text('实事内容', 'Deed', 300),
    townCode: placeColumn.town().optional(),
    villageCode: placeColumn.village().optional(),
    promisedOn: column.date('承诺日期', 'Promised on').notLater(),
    dueOn: column.date('完成期限', 'Due on').optional(),
    doneOn: column.date('完成日期', 'Done on').notLater().optional(),
    evidenceIds: column.files('佐证材料', 'Evidence', 'EVIDENCE'),
  },
  check({ promisedOn, dueOn, doneOn }, refuse) {
    if (dueOn && dueOn < promisedOn) refuse('INVALID', 'dueOn');
    if (doneOn && doneOn < promisedOn) refuse('INVALID', 'doneOn');
  },
});
