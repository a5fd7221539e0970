import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { House } from '../../platform/house.js';
import type { FileFacts } from './hashed-file.js';
import { DESCRIBED_TABLES } from './open-tables.js';
import type { YearRequest } from './produce-year.js';
import { produceYear } from './produce-year.js';

/** The files of a district's year as they stand on the disk. */
export interface ProducedYear {
  readonly folder: string;
  /** What they were made of: another state of the data makes them stale. */
  readonly state: string;
  readonly madeAt: number;
  readonly files: readonly FileFacts[];
}

export interface YearKey {
  readonly districtCode: string;
  readonly year: number;
}

/** So long files are not made anew, however often the data change. */
const KEPT_MS = 10 * 60_000;
/** What is written down of a produced year; it is put in its place last, as one step. */
const MANIFEST = 'current.json';
const COLUMNS_MARK = createHash('sha256').update(JSON.stringify(DESCRIBED_TABLES)).digest('hex').slice(0, 12);

/** Makes the files of open data and keeps them under the data folder. */
export class OpenDataStore {
  readonly #running = new Map<string, Promise<ProducedYear>>();
  /** One year after the other: a run holds a connection and reads much. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly house: House,
    private readonly origin: string,
    private readonly keptMs = KEPT_MS,
  ) {}

  /** The files of a year, undefined when none were made yet; when the data moved on, they are made anew behind the reader's back. */
  async filesOf(key: YearKey): Promise<ProducedYear | undefined> {
    const produced = await this.#read(key);
    if (!produced) return undefined;
    if (Date.now() - produced.madeAt > this.keptMs && produced.state !== (await this.#stateOf(key))) {
      this.produce(key).catch(() => undefined);
    }
    return produced;
  }

  /** Makes the files unless they are up to date; those who ask meanwhile wait for the same run. */
  produce(key: YearKey): Promise<ProducedYear> {
    const name = `${key.districtCode}/${key.year}`;
    const running = this.#running.get(name);
    if (running) return running;
    const made = this.#queue.then(() => this.#make(key)).finally(() => this.#running.delete(name));
    this.#queue = made.catch(() => undefined);
    this.#running.set(name, made);
    return made;
  }

  async #make(key: YearKey): Promise<ProducedYear> {
    const state = await this.#stateOf(key);
    const before = await this.#read(key);
    if (before?.state === state) return before;
    const base = this.#folderOf(key);
    const folder = join(base, `${Date.now()}-${process.pid}`);
    const request: YearRequest = {
      ...key,
      folder,
      address: `${this.origin}/open-data/${key.districtCode}/${key.year}`,
      oc4idsPrefix: this.house.config.oc4idsPrefix,
    };
    try {
      const files = await produceYear(this.house.database, request);
      const produced: ProducedYear = { folder, state, madeAt: Date.now(), files };
      await writeFile(`${folder}.json`, JSON.stringify(produced));
      await rename(`${folder}.json`, join(base, MANIFEST));
      await removeOthers(base, [folder, before?.folder]);
      return produced;
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  async #read(key: YearKey): Promise<ProducedYear | undefined> {
    try {
      return JSON.parse(await readFile(join(this.#folderOf(key), MANIFEST), 'utf8')) as ProducedYear;
    } catch {
      return undefined;
    }
  }

  #folderOf({ districtCode, year }: YearKey): string {
    return join(this.house.config.dataFolder, 'open-data', districtCode, String(year));
  }

  /** The district's day, its last public change and the columns: what decides what the files say. */
  async #stateOf({ districtCode }: YearKey): Promise<string> {
    const { rows } = await this.house.database.publicPool.query<{ state: string }>(
      `select d.today::text || ' ' || coalesce((select max(e.seq)::text from published.change_log_entry e where e.district_code = d.code), '0') as state
       from published.district d where d.code = $1`,
      [districtCode],
    );
    return `${rows[0]?.state ?? ''} ${COLUMNS_MARK} ${this.origin}`;
  }
}

/** The last files but one stay: somebody may be reading them. */
async function removeOthers(base: string, kept: readonly (string | undefined)[]): Promise<void> {
  await mkdir(base, { recursive: true });
  const folders = (await readdir(base, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => join(base, name));
  await Promise.all(folders.filter((folder) => !kept.includes(folder)).map((folder) => rm(folder, { recursive: true, force: true })));
}
