import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { getNamedType } from 'graphql';
import type { Session, SessionOf } from '../graph/admin-graph.js';
import { refuseForged } from '../graph/admin-graph.js';
import type { Graph } from '../graph/build-graph.js';
import { bilingual } from '../graph/descriptions.js';
import type { RequestRefusal } from '../graph/known-documents.js';
import { refuse, refuseOddForm } from '../graph/request-form.js';
import type { House } from '../house.js';
import type { Register } from '../register/register.js';
import { registerTemplate } from '../register/register-template.js';
import { named } from './file-name.js';
import { exportAsking, exportLedger } from './ledger-export.js';
import { ledgerList, UnknownAsking } from './ledger-list.js';
import { totalLedger, totalsAsking } from './ledger-totals.js';
import { labelOf } from './shown-cell.js';
import { GraphQLError } from 'graphql';

const BODY_LIMIT = 64 * 1024;
/** Every export holds a connection while it runs. */
const MOST_AT_ONCE = 4;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TYPES = { xlsx: XLSX, csv: 'text/csv; charset=utf-8' } as const;

const refusals = {
  unknown: { status: 404, code: 'NOT_FOUND', message: bilingual('没有这个台账。', 'There is no such ledger.') },
  badInput: { status: 400, code: 'BAD_USER_INPUT', message: bilingual('筛选、排序或列无效。', 'A filter, an order or a column is not valid.') },
  busy: { status: 429, code: 'RATE_LIMITED', message: bilingual('正在导出的人较多,请稍后再试。', 'Too many exports are running; please try again later.') },
  nobody: { status: 401, code: 'UNAUTHENTICATED', message: bilingual('请先登录。', 'Please sign in.') },
  forbidden: { status: 403, code: 'FORBIDDEN', message: bilingual('您的角色不能查看。', 'Your role may not see this.') },
} satisfies Record<string, RequestRefusal>;

export interface LedgerRoutes {
  readonly house: House;
  readonly graph: Graph;
  readonly sessionOf: SessionOf;
  readonly registers: readonly Register[];
}

/** Files of ledgers: what is on the screen as a file, and the empty form of a register. Asked as the admin graph is. */
export function serveLedgerFiles(app: FastifyInstance, { house, graph, sessionOf, registers }: LedgerRoutes): void {
  let running = 0;
  const route = (url: string, answer: (request: FastifyRequest, reply: FastifyReply, session: Session, name: string) => Promise<FastifyReply>): void => {
    app.route<{ Params: { name: string } }>({
      method: 'POST',
      url,
      bodyLimit: BODY_LIMIT,
      onRequest: refuseOddForm,
      preHandler: async (request, reply) => {
        reply.header('cache-control', 'no-store');
        const refusal = refuseForged(request);
        if (refusal) await refuse(reply, refusal);
      },
      handler: async (request, reply) => {
        const session = await sessionOf(request, house);
        if (!session) return refuse(reply, refusals.nobody);
        try {
          return await answer(request, reply, session, request.params.name);
        } catch (error) {
          if (error instanceof UnknownAsking) return refuse(reply, refusals.badInput);
          if (error instanceof GraphQLError && error.extensions['code'] === 'FORBIDDEN') return refuse(reply, refusals.forbidden);
          throw error;
        }
      },
    });
  };

  route('/admin/ledgers/:name/export', async (request, reply, session, name) => {
    const list = ledgerList(graph, name);
    if (!list?.isPaged) return refuse(reply, refusals.unknown);
    const asking = exportAsking.safeParse(request.body);
    if (!asking.success) return refuse(reply, refusals.badInput);
    if (running >= MOST_AT_ONCE) return refuse(reply, refusals.busy);
    running += 1;
    const { format, language } = asking.data;
    const title = labelOf(getNamedType(list.rowType).description, list.rowType.name)[language];
    try {
      const file = await exportLedger(house, graph, session, list, title, asking.data);
      file.once('close', () => (running -= 1));
      return await named(reply, `${title}-${session.today}.${format}`).type(TYPES[format]).send(file);
    } catch (error) {
      running -= 1;
      throw error;
    }
  });

  route('/admin/ledgers/:name/totals', async (request, reply, session, name) => {
    const list = ledgerList(graph, name);
    if (!list?.isPaged) return refuse(reply, refusals.unknown);
    const asking = totalsAsking.safeParse(request.body);
    if (!asking.success) return refuse(reply, refusals.badInput);
    return reply.send(await totalLedger(house, graph, session, list, asking.data));
  });

  route('/admin/registers/:name/template', async (_request, reply, session, name) => {
    const register = registers.find((one) => one.name === name);
    if (!register) return refuse(reply, refusals.unknown);
    const file = await registerTemplate(house, graph, session, register);
    return named(reply, `${register.zh}-模板.xlsx`).type(XLSX).send(Buffer.from(file));
  });
}
