import type { Concept } from '../platform/operation/concept.js';
import { FundingSource } from './funding-source.entity.js';
import { moneySubject } from './money-subject.js';

/** A budget line or pool; it belongs to the place of its organisation and is public. */
export const fundingSourceConcept: Concept<FundingSource> = {
  name: 'fundingSource',
  idKind: 'src',
  entity: FundingSource,
  reading: 'PUBLIC_DATA',
  subjectOf: (row, act) => moneySubject(act, { sourceId: row.id }),
  publicRows: (row) => (row.voidedAt ? [] : [{ type: 'src', id: row.id }]),
};
