import { mayEverMove } from '@doorstep/domain/permissions';
import { isMoveKey, MOVES } from '@doorstep/domain/machines';
import type { FieldNode, GraphQLField, OperationDefinitionNode } from 'graphql';
import { parse } from 'graphql';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { AdminContext } from '../../platform/graph/admin-graph.js';
import { visibleTo } from '../../platform/operation/scope.js';
import { FieldArguments } from '../../platform/shape/arguments.js';
import { rowRef } from '../../platform/shape/compilation.js';
import { instantText, publicIdText } from '../../platform/shape/fields.js';
import type { At, Reader, Shape } from '../../platform/shape/shape.js';
import { fromContext } from '../../platform/shape/slots.js';
import { projectScope } from '../../projects/admin/project.scope.js';
import { suggestionScope } from '../../suggestions/admin/suggestion.shape.js';
import { statisticsReader } from '../statistics-reader.js';
import type { Home, RecentEvent, ScopeFigure, WeekDuty, WorkCount } from './home.type.js';
import { linkOf, literalOf, OPEN_WORK } from './open-work.js';
import type { OpenWork } from './open-work.js';
import { districtFigures } from './statistics.roots.js';

type Sql = RawBuilder<unknown>;

/** A field of the query read inside this statement, as if it had been asked for beside it. */
function asked(at: At, reader: Reader<unknown>, selection: string): Sql {
  const [operation] = parse(`{ ${selection} }`).definitions as [OperationDefinitionNode];
  const node = operation.selectionSet.selections[0] as FieldNode;
  const field = at.compilation.document.schema.getQueryType()?.getFields()[node.name.value] as GraphQLField<unknown, unknown>;
  const args = new FieldArguments(at.compilation.plan, field, node);
  return reader.read({ ...at, field, nodes: [node], args, row: rowRef('root'), joins: [] });
}

const countOf = (at: At, work: Pick<OpenWork, 'field' | 'reader' | 'filter'>): Sql =>
  sql`(${asked(at, work.reader, `${work.field}(filter: { ${literalOf(work.filter)} }) { totalItems }`)} ->> 'totalItems')::int`;

/** Whether the viewer has this work: may make its move somewhere, and may read the ledger. */
const hasWork = (work: OpenWork): Sql =>
  fromContext<AdminContext, boolean>((context) => mayEverMove(context.viewer, work.move) && mayRead(work, context));

function mayRead({ reader }: Pick<OpenWork, 'reader'>, context: object): boolean {
  try {
    reader.admit?.(context);
    return true;
  } catch {
    return false;
  }
}

const openWork: Reader<WorkCount[]> = {
  read: (at) => sql`json_build_array(${sql.join(OPEN_WORK.map((work) => sql`case when ${hasWork(work)}::boolean then ${countOf(at, work)} end`))})`,
  derive: (counts: (number | null)[]) =>
    OPEN_WORK.flatMap((work, index): WorkCount[] => {
      const count = counts[index];
      if (count === null || count === undefined) return [];
      return [{ reason: work.reason, label: work.zh, labelEn: work.en, count, lamp: count > 0 ? work.lamp : null, link: linkOf(work) }];
    }),
};

const reports = OPEN_WORK.find(({ field }) => field === 'progressReports') as OpenWork;

const week: Reader<WeekDuty | null> = {
  read: (at) => {
    const due = countOf(at, { ...reports, filter: { dueThisWeek: true } });
    const done = countOf(at, { ...reports, filter: { dueThisWeek: true, states: ['SUBMITTED', 'CONFIRMED'] } });
    const district = fromContext<AdminContext, string>(({ viewer }) => viewer.districtCode);
    const today = sql`${fromContext<AdminContext, string>((context) => context.today)}::date`;
    const dueAt = sql`(select max(r.due_at) from public.progress_report r where r.district_code = ${district}
      and r.due_at >= date_trunc('week', ${today}::timestamp) at time zone 'Asia/Shanghai'
      and r.due_at < (date_trunc('week', ${today}::timestamp) + interval '7 days') at time zone 'Asia/Shanghai')`;
    const isReader = fromContext<AdminContext, boolean>((context) => mayRead(reports, context));
    return sql`case when ${isReader}::boolean then json_build_object('dueAt', ${instantText(dueAt)}, 'dueCount', ${due}, 'doneCount', ${done}) end`;
  },
  derive: (facts: { dueAt: string | null; dueCount: number; doneCount: number } | null) =>
    facts?.dueAt ? { ...facts, link: linkOf({ path: reports.path, filter: { dueThisWeek: true } }) } : null,
};

interface Figures {
  readonly planned: number;
  readonly completionRate: { readonly percent: string | null };
  readonly satisfaction: { readonly validAnswers: number | null; readonly rate: { readonly percent: string | null } | null };
}

const scope: Reader<ScopeFigure[]> = {
  read: (at) => {
    const year = sql`extract(year from ${fromContext<AdminContext, string>(({ today }) => today)}::date)::int`;
    const reader = statisticsReader({ ...districtFigures, planYear: () => year });
    const figures = asked(at, reader, 'statistics { total { planned completionRate { percent } satisfaction { validAnswers rate { percent } } } }');
    return sql`(${figures} -> 'total')`;
  },
  derive: ({ planned, completionRate, satisfaction }: Figures): ScopeFigure[] => [
    { key: 'project.planned', label: '项目', labelEn: 'Projects', text: String(planned), lamp: null, link: '/indicators' },
    { key: 'project.completionRate', label: '完工率', labelEn: 'Completed', text: percentText(completionRate.percent), lamp: null, link: '/indicators' },
    {
      key: 'eval.satisfactionRate',
      label: '满意度',
      labelEn: 'Satisfaction',
      text: `${percentText(satisfaction.rate?.percent ?? null)} (n=${satisfaction.validAnswers ?? 0})`,
      lamp: null,
      link: '/indicators',
    },
  ],
};

function percentText(percent: string | null): string {
  return percent === null ? '—' : `${percent}%`;
}

type RecentFact = Omit<RecentEvent, 'label' | 'labelEn'> & { readonly action: string };

const recent: Reader<RecentEvent[]> = {
  read: () => {
    const suggestion = rowRef('s');
    const project = rowRef('p');
    const district = fromContext<AdminContext, string>(({ viewer }) => viewer.districtCode);
    return sql`(select coalesce(json_agg(o order by o.at desc, o.id), '[]'::json) from (
      select e.id, ${instantText(sql`e.at`)} as at, u.display_name as "actorName", e.action, e.title, e.link from (
        (select e.id, e.at, e.actor_id, e.action, s.title, '/suggestions/' || ${publicIdText('sug', suggestion.column('id'))} as link
          from public.suggestion_event e join public.suggestion s on s.id = e.suggestion_id
          where e.district_code = ${district} and ${visibleTo('SUGGESTION_TEXT', suggestion, suggestionScope)} order by e.at desc limit 8)
        union all
        (select e.id, e.at, e.actor_id, e.action, p.title, '/projects/' || ${publicIdText('prj', project.column('id'))} as link
          from public.project_event e join public.project p on p.id = e.project_id
          where e.district_code = ${district} and ${visibleTo('PROJECT_WORK', project, projectScope)} order by e.at desc limit 8)
      ) e left join public."user" u on u.id = e.actor_id order by e.at desc, e.id limit 8) o)`;
  },
  derive: (facts: readonly RecentFact[]): RecentEvent[] =>
    facts.map(({ action, ...event }) => {
      const label = isMoveKey(action) ? MOVES[action].label : { zh: action, en: action };
      return { ...event, label: label.zh, labelEn: label.en };
    }),
};

/** The home of a member of staff: one statement, whatever the role. */
export const homeShape: Shape<Home> = {
  typeName: 'Home',
  table: sql`(select 1 as id)`,
  key: 'id',
  fields: { openWork, week, scope, recent },
};
