import { createServer } from 'node:http';
import pg from 'pg';
import { handwritten } from './handwritten-sql.ts';

/**
 * The limit: `node:http`, one named prepared statement a request, PostgreSQL's text as the answer. It takes the same
 * POST as the graphs, without the document: `{ operationName, variables }`.
 */
const pool = new pg.Pool({ connectionString: process.env['BENCH_DATABASE_URL'], max: 12, options: '-c jit=off -c timezone=UTC' });

interface Call {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

async function answer(call: Call): Promise<string> {
  const query = handwritten[call.operationName];
  if (!query) throw new Error(`No query ${call.operationName}.`);
  const { rows } = await pool.query<{ data: string }>({ name: call.operationName, text: query.text, values: query.values(call.variables) });
  return `{"data":${rows[0]?.data ?? 'null'}}`;
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    answer(JSON.parse(body) as Call).then(
      (text) => response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) }).end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
