import { Tables, type Batch } from '../forge/batch.js';
import { day, instant, isoDate } from '../forge/days.js';
import { Journal } from '../forge/journal.js';
import type { PlannedContribution, PlannedMovement, SourceKey } from './money.js';
import { yuan } from '../forge/money-text.js';
import { nth } from '../forge/random.js';
import type { Ground } from '../ground/ground.js';
import { GIVERS, UNNAMED_GIVERS } from '../words/contributors.js';
import { personName, phoneNumber } from '../words/person.js';

const SOURCES: Readonly<Record<SourceKey, { name: string; category: 'FISCAL' | 'SOCIAL' | 'COLLECTIVE' | 'MIXED'; level: string | null }>> = {
  DISTRICT: { name: '区级财政民生实事资金', category: 'FISCAL', level: 'DISTRICT' },
  TOWNS: { name: '镇街财政以奖代补资金', category: 'FISCAL', level: 'TOWN' },
  PROVINCE: { name: '省级民生补助资金', category: 'FISCAL', level: 'PROVINCIAL' },
  SOCIAL: { name: '社会资金', category: 'SOCIAL', level: null },
  COLLECTIVE: { name: '村集体自筹资金', category: 'COLLECTIVE', level: null },
  MIXED: { name: '带动事项资金', category: 'MIXED', level: null },
  AWARDS: { name: '区级民生实事奖补资金', category: 'FISCAL', level: 'DISTRICT' },
};

/** Ids of the sources by year. */
export type FundingSources = (source: SourceKey, year: number) => string;

export const planSources = ({ forge }: Ground, years: readonly number[]): FundingSources => {
  const ids = new Map<string, string>();
  for (const year of years) for (const source of Object.keys(SOURCES)) ids.set(`${source} ${year}`, forge.id(day(`${year}-01-03`), 540));
  return (source, year) => nth([ids.get(`${source} ${year}`) ?? ''], 0);
};

/** Sources, givers, contributions with their log, and the movements of the money; `givers` is filled with the ids of those who gave. */
export function* moneyBatches(ground: Ground, plan: readonly PlannedContribution[], sources: FundingSources, givers: string[] = []): Generator<Batch> {
  const tables = new Tables('funding_source', 'contributor', 'contributor_contact', 'contribution', 'contribution_event', 'fund_transaction');
  addSources(ground, tables, plan, sources);
  givers.push(...addGivers(ground, tables));
  for (const [index, contribution] of plan.entries()) {
    addContribution(ground, tables, contribution, index, sources(contribution.source, contribution.year), givers);
    yield* tables.overflow();
  }
  yield* tables.batches();
}

const addSources = ({ forge, organizations, staff }: Ground, tables: Tables, plan: readonly PlannedContribution[], sources: FundingSources): void => {
  for (const year of [...new Set(plan.map((one) => one.year))].sort()) {
    for (const [key, { name, category, level }] of Object.entries(SOURCES) as [SourceKey, (typeof SOURCES)[SourceKey]][]) {
      const budget = plan.filter((one) => one.source === key && one.year === year).reduce((sum, one) => sum + one.amount, 0);
      tables.add('funding_source', {
        ...forge.ledger(day(`${year}-01-03`), 540, staff.financeOfficer(0), sources(key, year)),
        name: `${year}年${name}`,
        category,
        level,
        organization_id: category === 'FISCAL' ? organizations.finance.id : null,
        year,
        budget_amount: category === 'FISCAL' && budget > 0 ? yuan(budget) : null,
        is_earmarked: category === 'FISCAL',
        budget_code: null,
      });
    }
  }
};

/** Whether the giver with this place in the list agreed to be named. */
export const mayBeNamed = (index: number): boolean => index < GIVERS.length && index % 6 !== 5;

const addGivers = ({ forge, staff }: Ground, tables: Tables): readonly string[] => {
  const source = forge.stream('givers');
  const since = day('2023-01-06');
  const by = staff.operator(0);
  const add = (kind: string, name: string | null, isPublished: boolean): string => {
    const row = forge.ledger(since, 560, by);
    tables.add('contributor', { ...row, kind, name, unified_code: null, is_beneficiary: kind === 'MERCHANT', publish_name: isPublished, anonymous: name === null });
    tables.add('contributor_contact', {
      ...forge.changing(since, 561, by),
      contributor_id: row['id'],
      name_encrypted: name === null ? forge.options.seal(personName(source)) : null,
      phone_encrypted: forge.options.seal(phoneNumber(source)),
    });
    return row['id'] as string;
  };
  const named = GIVERS.map(({ kind, name }, index) => add(kind, forge.named(name), mayBeNamed(index)));
  return [...named, ...Array.from({ length: UNNAMED_GIVERS }, () => add('INDIVIDUAL', null, false))];
};

const addContribution = (ground: Ground, tables: Tables, contribution: PlannedContribution, index: number, sourceId: string, givers: readonly string[]): void => {
  const { forge, staff } = ground;
  const { project, form, amount, agreedOn } = contribution;
  const { category } = SOURCES[contribution.source];
  const isSocial = category === 'SOCIAL';
  const clerk = project?.town ? staff.townClerk(project.town) : staff.operator(index);
  const journal = new Journal(forge, 'contribution', 'contribution_id', contribution.id);
  if (isSocial) journal.move('contribution.pledge', { on: agreedOn, minutes: 560, by: clerk });
  journal.move('contribution.agree', { on: agreedOn, minutes: 600, by: isSocial ? clerk : staff.operator(index) });
  const sums = move(ground, tables, journal, contribution, index, clerk);
  for (const event of journal.rows) tables.add('contribution_event', event);
  const year = isoDate(agreedOn).slice(0, 4);
  const isNaming = form === 'NAMING';
  tables.add('contribution', {
    ...forge.ledger(agreedOn, 560, clerk, contribution.id),
    source_id: sourceId,
    // The first places of the list are firms: a name is given by a firm, never by an individual.
    contributor_id: isSocial ? nth(givers, isNaming ? index % 24 : index % givers.length) : null,
    project_id: project?.id ?? null,
    batch_id: null,
    category,
    form,
    purpose: project ? `用于“${project.title}”` : category === 'MIXED' ? '带动事项统筹资金' : '民生实事公益捐赠',
    pledged_amount: yuan(amount),
    received_amount: yuan(sums.received),
    allocated_amount: yuan(sums.allocated),
    spent_amount: yuan(sums.spent),
    valued_amount: null,
    remainder_decision: null,
    remainder_reason: null,
    naming_text: isNaming && project ? `${nth(GIVERS, index % 24).name.slice('{stem}'.length, -'有限公司'.length)}爱心${project.work.isAsset ? '工程' : '服务'}` : null,
    naming_from: isNaming ? isoDate(agreedOn) : null,
    naming_to: isNaming ? isoDate(agreedOn + 1095) : null,
    naming_approval_no: isNaming ? `${forge.district.mark}民名〔${year}〕${index + 1}号` : null,
    agreed_on: isoDate(agreedOn),
    agreement_no: isSocial ? `XY${year}-${index + 1}` : null,
    receipt_no: isSocial ? `SJ${year}-${String(index + 1).padStart(5, '0')}` : null,
    state: journal.state,
  });
};

interface Sums {
  received: number;
  allocated: number;
  spent: number;
}

/** Writes the movements in their order and takes the contribution along: received, spent or refunded. */
const move = (ground: Ground, tables: Tables, journal: Journal<'contribution'>, contribution: PlannedContribution, index: number, clerk: string): Sums => {
  const { forge, staff } = ground;
  const sums: Sums = { received: 0, allocated: 0, spent: 0 };
  let lastReceipt: string | null = null;
  contribution.movements.forEach((movement, turn) => {
    const minutes = 610 + turn * 20;
    const row = forge.changing(movement.on, minutes, clerk);
    const approver = staff.financeOfficer(index + turn);
    tables.add('fund_transaction', {
      ...row,
      contribution_id: contribution.id,
      kind: movement.kind,
      amount: yuan(movement.amount),
      on: isoDate(movement.on),
      project_id: movement.kind === 'ALLOCATION' || movement.kind === 'SPENDING' ? (contribution.project?.id ?? null) : null,
      payee: movement.kind === 'SPENDING' ? (contribution.project?.implementer.name ?? null) : null,
      payee_organization_id: movement.kind === 'SPENDING' ? (contribution.project?.implementer.id ?? null) : null,
      voucher_no: `PZ${isoDate(movement.on).replaceAll('-', '')}-${index + 1}-${turn + 1}`,
      reverses_id: movement.kind === 'REVERSAL' ? lastReceipt : null,
      recorded_by: clerk,
      approved_by: movement.isApproved ? approver : null,
      approved_at: movement.isApproved ? instant(movement.on, minutes + 10) : null,
      refused_at: null,
    });
    if (movement.kind === 'RECEIPT') lastReceipt = row['id'] as string;
    if (!movement.isApproved) {
      journal.move('transaction.record', { on: movement.on, minutes, by: clerk });
      return;
    }
    apply(sums, movement);
    const system = { on: movement.on, minutes: minutes + 10, by: null };
    if (journal.state === 'AGREED' && sums.received >= contribution.amount) journal.move('contribution.receive', system);
    if (journal.state === 'RECEIVED' && sums.received === 0) journal.move('contribution.refund', system);
    if (journal.state === 'RECEIVED' && sums.spent > 0 && sums.spent === sums.received) journal.move('contribution.spend', system);
  });
  return sums;
};

const apply = (sums: Sums, { kind, amount }: PlannedMovement): void => {
  if (kind === 'RECEIPT') sums.received += amount;
  // The only reversal of the set undoes a receipt.
  if (kind === 'REFUND' || kind === 'REVERSAL') sums.received -= amount;
  if (kind === 'ALLOCATION') sums.allocated += amount;
  if (kind === 'SPENDING') sums.spent += amount;
};
