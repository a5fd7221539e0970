import { writeFile } from 'node:fs/promises';
import { cpus, release } from 'node:os';
import { benchSchema, dropBenchSchema } from './bench-schema.ts';
import type { ServerProcess, Start } from './contender.ts';
import { startServer } from './contender.ts';
import type { ContenderName, ProgramName } from './contenders.ts';
import { ask, CONTENDERS, environmentOf, PROGRAMS, programOf, wordsOf } from './contenders.ts';
import { dataFolderBeside } from './data-folder.ts';
import { compareAnswers } from './equality.ts';
import type { Window } from './figures.ts';
import { median, medianRatio, medianWindow } from './figures.ts';
import { measure } from './measure.ts';
import type { Options } from './options.ts';
import { optionsOf } from './options.ts';
import { canPin, pinDatabase, pinLoad } from './pinning.ts';
import type { QueryName, Variables } from './queries.ts';
import { variableSets } from './queries.ts';
import type { Footprint, Row } from './report.ts';
import { footprintTable, overPostgraphile, rowTable } from './report.ts';
import { openStage } from './stage.ts';

const CONCURRENCIES = [1, 16] as const;
const COLD_STARTS = 3;
const WARM_UP_SECONDS = 2;
const ROUNDS_PER_REPETITION = 10;

type Sets = Readonly<Record<QueryName, readonly Variables[]>>;

const options = optionsOf(process.argv.slice(2));
await using ends = new AsyncDisposableStack();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void ends.disposeAsync().finally(() => process.exit(130)));
}
if (options.province) {
  const { benchProvince } = await import('./province/province.ts');
  await benchProvince({ ...options.province, rounds: options.repetitions * ROUNDS_PER_REPETITION, json: options.json }, ends);
} else await bench(options);

async function bench({ seconds, repetitions, only, json }: Options): Promise<void> {
  say('Preparing the database');
  const stage = await openStage();
  ends.defer(() => stage.close());
  const environment: NodeJS.ProcessEnv = { ...stage.environment, DOORSTEP_DEMO: '1', DOORSTEP_PUBLIC_QUOTA: '0' };
  await dropBenchSchema(environment['DATABASE_URL'] ?? '');
  const prepared = await startServer(wordsOf.doorstep, environment, async (address) => (await fetch(`${address}/readyz`)).ok);
  const { ownerUrl, publicUrl } = await stage.urls();
  await prepared.server.stop();
  ends.defer(await benchSchema(ownerUrl));
  const sets = await variableSets(publicUrl);

  say('Starting the contenders');
  const beside = await dataFolderBeside(environment['DOORSTEP_DATA'] ?? 'data');
  ends.defer(() => beside.remove());
  const servers = new Map<ProgramName, ServerProcess>();
  ends.defer(() => Promise.all([...servers.values()].map((server) => server.stop())).then(() => undefined));
  const footprints = new Map<ProgramName, Omit<Footprint, 'memoryAfterLoad'>>();
  for (const program of PROGRAMS) {
    const contender: ContenderName = program === 'doorstep' ? 'doorstep-registered' : program;
    const data = program === 'doorstep-cached' ? beside.folder : environment['DOORSTEP_DATA'];
    const start = (): Promise<Start> =>
      startServer(wordsOf[program], { ...environment, ...environmentOf[program], DOORSTEP_DATA: data, BENCH_DATABASE_URL: publicUrl }, async (address) => {
        await ask(address, contender, 'list', sets.list[0] ?? {});
        return true;
      });
    const starts: number[] = [];
    for (let time = 1; time <= COLD_STARTS; time += 1) {
      await servers.get(program)?.stop();
      const { server, coldStartMs } = await start();
      servers.set(program, server);
      starts.push(coldStartMs);
    }
    footprints.set(program, { program, coldStartMs: median(starts), memoryAtStart: await servers.get(program)?.memory() });
  }
  const addressOf = (contender: ContenderName): string => servers.get(programOf[contender])?.address ?? '';

  say('Comparing the answers');
  for (const query of only) await compareAnswers(addressOf, query, sets[query]);
  say(`Answers are equal: ${only.map((query) => `${query} ${sets[query].length}`).join(', ')} variable sets`);

  await pinLoad();
  const rows: Row[] = [];
  for (const query of only) {
    say(`Measuring ${query}`);
    rows.push(...(await measureQuery(query, sets, addressOf, publicUrl, { seconds, repetitions })));
  }
  const finished: Footprint[] = [];
  for (const [program, footprint] of footprints) {
    finished.push({ ...footprint, memoryAfterLoad: await servers.get(program)?.memory() });
  }
  say(`\n${machine()}\n\n${rowTable(rows)}\n\n${overPostgraphile(rows)}\n\n${footprintTable(finished)}`);
  if (json) await writeFile(json, `${JSON.stringify(rows, null, 2)}\n`);
}

/** Every contender in turn, round after round, so that what disturbs the machine meets all of them. */
async function measureQuery(
  query: QueryName,
  sets: Sets,
  addressOf: (contender: ContenderName) => string,
  publicUrl: string,
  { seconds, repetitions }: Pick<Options, 'seconds' | 'repetitions'>,
): Promise<Row[]> {
  const window = (contender: ContenderName, concurrency: number, length: number): Promise<Window> =>
    measure(addressOf(contender), contender, query, sets[query], { concurrency, seconds: length });
  for (const contender of CONTENDERS) await window(contender, Math.max(...CONCURRENCIES), WARM_UP_SECONDS);
  await pinDatabase(publicUrl, false);
  const rows: Row[] = [];
  for (const concurrency of CONCURRENCIES) {
    const windows = new Map<ContenderName, Window[]>(CONTENDERS.map((contender) => [contender, []]));
    for (let round = 0; round < repetitions; round += 1) {
      for (const contender of CONTENDERS) windows.get(contender)?.push(await window(contender, concurrency, seconds));
    }
    const limit = windows.get('handwritten') ?? [];
    for (const [contender, measured] of windows) {
      rows.push({ query, concurrency, contender, ...medianWindow(measured), shareOfLimit: medianRatio(measured, limit) });
    }
  }
  return rows;
}

function machine(): string {
  const [first] = cpus();
  const cores = canPin ? 'server and PostgreSQL on core 0, load on core 1' : 'not pinned to cores';
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${process.platform} ${release()}, Node ${process.version}; ${cores}`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
