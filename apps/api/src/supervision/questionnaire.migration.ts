import type { SliceMigration } from '../platform/database/slice-migration.js';

/**
 * The questions of a questionnaire are lines of text, as its form asks for them. Nothing could write one before, so
 * there is nothing to carry over.
 */
export const questionnaireMigration: SliceMigration = {
  name: '0025_questionnaire_questions',
  sql: `
alter table questionnaire drop column questions;
alter table questionnaire add column questions text[] not null default '{}' check (cardinality(questions) <= 100);
`,
};
