import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import type { Register } from '../platform/register/register.js';
import { RegulatoryDocument } from './regulatory-document.entity.js';

/** Rules and guides with issuer and number (model §2.1). */
export const regulatoryDocumentRegister: Register = defineRegister({
  name: 'RegulatoryDocument',
  zh: '规范性文件',
  en: 'Regulatory document',
  idKind: 'rdc',
  reading: 'PUBLIC_DATA',
  natural: ['docNumber'],
  order: [['issuedOn', 'desc']],
  entity: RegulatoryDocument,
  columns: {
    title: column.text('标题', 'Title', 200).seen('pub'),
    docNumber: column.text('文号', 'Number', 60),
    issuer: column.text('发文机关', 'Issuer', 80),
    issuedOn: column.date('印发日期', 'Issued on').notLater(),
    effectiveFrom: column.date('施行日期', 'In force from'),
    supersedesId: column.reference(() => regulatoryDocumentRegister.target, 'rdc', '取代的文件', 'Supersedes').optional(),
    fileId: column.file('文件', 'File', 'DOCUMENT').optional(),
    isPublic: column.flag('公开', 'Public'),
  },
  check({ issuedOn, effectiveFrom }, refuse) {
    if (effectiveFrom < issuedOn) refuse('INVALID', 'effectiveFrom');
  },
  guard(act, { supersedesId }, row) {
    if (row && supersedesId === row.id) act.refuse('INVALID', 'supersedesId');
  },
});
