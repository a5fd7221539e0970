import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';

/** Social groups that a person or an organisation belongs to (model §2.1). */
export const socialGroupRegister = defineRegister({
  name: 'SocialGroup',
  zh: '社会群体',
  en: 'Social group',
  idKind: 'sgr',
  reading: 'PUBLIC_DATA',
  write: 'settings.change',
  isReference: true,
  natural: ['code'],
  order: [['code', 'asc']],
  columns: {
    code: column.code('代码', 'Code', /^[A-Z][A-Z0-9_]{1,39}$/),
    name: column.text('名称', 'Name', 40).seen('pub'),
  },
});
