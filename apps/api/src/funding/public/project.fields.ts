import { sql } from 'kysely';
import { Arg, Field, Int } from 'type-graphql';
import type { PublishedViews } from '../../platform/database/tables.generated.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { ConnectionOf } from '../../platform/graph/graph-types.js';
import { connection } from '../../platform/shape/roots.js';
import { shapesOver } from '../../platform/shape/shapes-over.js';
import { projectShape } from '../../projects/public/project.shape.js';
import { Project } from '../../projects/public/project.type.js';
import type { MoneyLines } from '../money-sums.reader.js';
import { moneySums } from '../money-sums.reader.js';
import type { MoneySumsValue } from '../money-sums.type.js';
import { contributionShape } from './contribution.shape.js';
import type { Contribution } from './contribution.type.js';
import { ContributionConnection } from './contribution.type.js';
import { ProjectMoney } from './money-sums.types.js';

const { extend } = shapesOver<PublishedViews>('published');

interface AddedFields {
  readonly money: MoneySumsValue;
  contributions(first: number, after?: string): ConnectionOf<Contribution>;
}

const lines: MoneyLines = (row) => sql`select m.category, m.form, m.received_amount as received, m.allocated_amount as allocated,
  m.spent_amount as spent from published.project_money m where m.project_id = ${row.column('id')}`;

/** On a project: its money in sums, and what was given to it. */
export function extendProject(): void {
  const project = Project.prototype as Project & { contributions?: () => void };
  // A field with arguments is a method; its values come from the shape, so it is never called.
  project.contributions = () => undefined;
  const description = bilingual('出资记录,新的在前', 'Contributions, newest first');
  Arg('first', () => Int, { defaultValue: 20, description: bilingual('取多少项,至多 100', 'How many, at most 100') })(project, 'contributions', 0);
  Arg('after', () => String, { nullable: true, description: bilingual('从该游标之后取', 'Start after this cursor') })(project, 'contributions', 1);
  Field(() => ContributionConnection, { description })(project, 'contributions', { value: project.contributions });
  Field(() => ProjectMoney, { description: bilingual('资金', 'Money') })(project, 'money');
  extend<AddedFields, 'project'>(projectShape, 'project', () => ({
    money: moneySums('ProjectMoney', lines),
    contributions: connection<Contribution, ConnectionOf<Contribution>>(() => contributionShape, {
      order: () => [['id', 'desc']],
      on: (outer, inner) => sql`${inner.column('project_id')} = ${outer.column('id')}`,
    }),
  }));
}
