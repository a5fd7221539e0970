import { holdsFiles } from '../platform/database/migration-columns.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';
import type { FileHolder } from '../platform/files/file-holder.js';
import { escalationConcept } from './escalation.policy.js';
import { supervisionRecordConcept } from './supervision-record.policy.js';

/** A clue that goes to the discipline organisation is read by those who refer it and by the auditor, by nobody else. */
export const supervisionFiles: readonly FileHolder[] = [
  { table: 'supervision_record', column: 'photo_ids', isList: true, concept: () => supervisionRecordConcept },
  { table: 'escalation', column: 'clue_id', concept: () => escalationConcept, reading: 'REFERRAL_CLUE' },
];

export const supervisionFilesMigration: SliceMigration = {
  name: '0026_supervision_files',
  sql: `${holdsFiles('supervision_record', 'photo_ids')}
create index on escalation (clue_id) where clue_id is not null;
`,
};
