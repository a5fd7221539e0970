import { FUNDING_CATEGORIES, FUNDING_FORMS } from '@doorstep/domain/code-lists/funding-codes';
import { TIERS } from '@doorstep/domain/code-lists/division-codes';
import { PROJECT_STATES } from '@doorstep/domain/machines/project';

/** An asset project with what OC4IDS has a place for; see `oc4ids-rows.ts`. */
export interface AssetProject {
  readonly id: string;
  readonly code: string;
  readonly districtCode: string;
  readonly districtName: string;
  readonly title: string;
  readonly summary: string;
  readonly content: string;
  readonly state: keyof typeof PROJECT_STATES;
  readonly tier: keyof typeof TIERS;
  readonly planYear: number;
  readonly sectorCodes: readonly string[];
  readonly villageCode: string | null;
  readonly villageName: string | null;
  readonly placeText: string | null;
  readonly longitude: string | null;
  readonly latitude: string | null;
  readonly budget: string | null;
  readonly beneficiaries: number | null;
  readonly plannedStartOn: string;
  readonly plannedEndOn: string;
  readonly startedOn: string | null;
  readonly completedOn: string | null;
  readonly acceptedOn: string | null;
  readonly progressPercent: string;
  readonly scheduleLight: string;
  readonly grade: string | null;
  readonly updatedAt: string;
  readonly money: readonly { category: keyof typeof FUNDING_CATEGORIES; form: keyof typeof FUNDING_FORMS; pledged: string; received: string; allocated: string; spent: string }[];
  readonly milestones: readonly { id: string; name: string; plannedOn: string; doneOn: string | null }[];
  readonly reports: readonly { id: string; from: string; to: string; percent: string }[];
  readonly meetings: readonly { id: string; heldOn: string; participants: number | null }[];
}

/** No null, no empty text, no empty list may stand in a package: what is not known is left out. */
function known<T extends object>(value: T): Partial<T> {
  const isKnown = (entry: unknown): boolean =>
    entry !== null && entry !== undefined && entry !== '' && !(Array.isArray(entry) && entry.length === 0) && !(typeof entry === 'object' && Object.keys(entry).length === 0);
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => isKnown(entry))) as Partial<T>;
}

const STATUS: Readonly<Partial<Record<keyof typeof PROJECT_STATES, string>>> = {
  LISTED: 'preparation',
  IMPLEMENTING: 'implementation',
  SUSPENDED: 'implementation',
  COMPLETED: 'completion',
  ACCEPTED: 'completion',
  EVALUATED: 'completion',
  WRITTEN_OFF: 'completion',
  CANCELLED: 'cancelled',
  REJECTED: 'cancelled',
};

const startOf = (day: string): string => `${day}T00:00:00+08:00`;
/** A day without a time ends at its last second. */
const endOf = (day: string | null): string | null => day && `${day}T23:59:59+08:00`;
const yuan = (amount: string | null): object | null => (amount === null ? null : { amount: Number(amount), currency: 'CNY' });

/** `prefix`: the registered prefix of the publisher, where there is one; none is invented. */
export function oc4idsProject(project: AssetProject, prefix: string | null): object {
  const id = `${prefix ? `${prefix}-` : ''}${project.districtCode}-${project.code}`;
  const authority = { id: `CN-${project.districtCode}`, name: project.districtName };
  return known({
    id,
    updated: project.updatedAt,
    language: 'zh',
    identifiers: [{ id: project.id, scheme: 'doorstep' }],
    title: project.title,
    description: project.content,
    purpose: project.summary,
    status: STATUS[project.state] ?? 'preparation',
    period: { startDate: startOf(project.plannedStartOn), endDate: endOf(project.plannedEndOn) },
    sector: project.sectorCodes,
    additionalClassifications: [
      { scheme: 'x-doorstep-tier', id: project.tier, description: TIERS[project.tier].zh },
      { scheme: 'x-doorstep-plan-year', id: String(project.planYear) },
    ],
    locations: locationsOf(project),
    budget: budgetOf(project),
    parties: [{ ...authority, roles: ['publicAuthority'] }, ...fundersOf(project).map(([code, name]) => ({ id: code, name, roles: ['funder', 'sourceParty'] }))],
    publicAuthority: authority,
    milestones: project.milestones.map((milestone) => milestoneOf(milestone)),
    metrics: metricsOf(project),
    completion: known({ endDate: endOf(project.completedOn) }),
    benefits: project.beneficiaries ? [{ title: '受益群众', beneficiaries: [{ description: 'Direct beneficiaries', numberOfPeople: project.beneficiaries }] }] : [],
    social: known({
      consultationMeetings: project.meetings.map(({ id: meeting, heldOn, participants }) => known({ id: meeting, date: endOf(heldOn), numberOfParticipants: participants })),
    }),
    x_doorstep: known({
      state: project.state,
      stateLabel: PROJECT_STATES[project.state].zh,
      isSuspended: project.state === 'SUSPENDED',
      progressPercent: project.progressPercent,
      scheduleLight: project.scheduleLight,
      startedOn: project.startedOn,
      acceptedOn: project.acceptedOn,
      grade: project.grade,
      money: project.money,
    }),
  });
}

function locationsOf({ villageCode, villageName, placeText, longitude, latitude, districtCode }: AssetProject): object[] {
  const geometry = longitude && latitude ? { type: 'Point', coordinates: [Number(longitude), Number(latitude)] } : null;
  const code = villageCode ?? districtCode;
  return [known({ id: code, description: placeText ?? villageName, geometry, gazetteer: { scheme: 'x-CN-division', identifiers: [code] } })];
}

function fundersOf({ money }: AssetProject): [string, string][] {
  return [...new Set(money.map(({ category }) => category))].map((category) => [`funder-${category}`, FUNDING_CATEGORIES[category].zh]);
}

function budgetOf({ budget, money }: AssetProject): object {
  const planned = money.filter(({ pledged }) => Number(pledged) > 0);
  return known({
    amount: yuan(budget),
    budgetBreakdowns:
      planned.length === 0
        ? []
        : [
            {
              id: 'source',
              description: '按资金来源',
              budgetBreakdown: planned.map(({ category, form, pledged }) => ({
                id: `${category}-${form}`,
                description: `${FUNDING_CATEGORIES[category].zh} · ${FUNDING_FORMS[form].zh}`,
                amount: yuan(pledged),
                sourceParty: { id: `funder-${category}`, name: FUNDING_CATEGORIES[category].zh },
              })),
            },
          ],
  });
}

function milestoneOf({ id, name, plannedOn, doneOn }: AssetProject['milestones'][number]): object {
  const status = doneOn ? 'met' : 'scheduled';
  return known({ id, title: name, type: 'delivery', dueDate: endOf(plannedOn), dateMet: endOf(doneOn), status });
}

function metricsOf({ reports }: AssetProject): object[] {
  if (reports.length === 0) return [];
  const observations = reports.map(({ id, from, to, percent }) => ({
    id,
    period: { startDate: startOf(from), endDate: endOf(to) },
    measure: percent,
    unit: { name: '%' },
  }));
  return [{ id: 'physicalProgress', title: '形象进度', observations }];
}
