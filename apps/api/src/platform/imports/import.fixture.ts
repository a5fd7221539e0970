import { uuidOf } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import type { LightMyRequestResponse } from 'fastify';
import { slices } from '../../slices.js';
import type { TestHouse } from '../testing/test-house.js';
import { importJob } from './import-job.js';

export interface SeenJob {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly isRunning: boolean;
  readonly rowCount: number;
  readonly acceptedCount: number;
  readonly refusedCount: number;
  readonly droppedCount: number;
  readonly insertedCount: number;
  readonly updatedCount: number;
  readonly unchangedCount: number;
  readonly writtenCount: number;
  readonly mayChange: boolean;
  readonly mayUndo: boolean;
  readonly columns: readonly { key: string; heading: string; isPersonal: boolean }[];
  readonly problems: readonly { code: string; message: string }[];
  readonly report: readonly { text: string }[];
}

export interface SeenRow {
  readonly id: string;
  readonly version: number;
  readonly rowNo: number;
  readonly state: string;
  readonly effect: string | null;
  readonly cells: readonly string[];
  readonly problems: readonly { column: string | null; code: string; message: string }[];
}

const JOB = `query($id: ID!) { importJob(id: $id) { id version state isRunning rowCount acceptedCount refusedCount droppedCount insertedCount updatedCount
  unchangedCount writtenCount mayChange mayUndo columns { key heading isPersonal } problems { code message } report { text } } }`;
const ROWS = `query($id: ID!, $wrong: Boolean) { importRows(importId: $id, pageSize: 100, filter: { isWrong: $wrong }) { totalItems
  items { id version rowNo state effect cells problems { column code message } } } }`;

/** A browser that brings files, and the process that works on them. */
export class ImportHand {
  constructor(private readonly test: TestHouse) {}

  send(viewer: Viewer | null, target: string, name: string, content: Uint8Array | string, headers: Record<string, string> = { 'x-doorstep-console': '1' }): Promise<LightMyRequestResponse> {
    return this.test.app.inject({
      method: 'POST',
      url: `/admin/imports/${target}/upload?file=${encodeURIComponent(name)}`,
      headers: { 'content-type': 'application/octet-stream', ...headers, ...signedIn(viewer) },
      payload: Buffer.from(content),
    });
  }

  /** Uploads a file and has it read and judged. */
  async bring(viewer: Viewer, target: string, name: string, content: Uint8Array | string): Promise<SeenJob> {
    const answer = await this.send(viewer, target, name, content);
    if (answer.statusCode !== 201) throw new Error(answer.body);
    const { id } = answer.json<{ id: string }>();
    await this.work(id);
    return this.job(viewer, id);
  }

  work(id: string): Promise<void> {
    return importJob.run(this.test.house, slices, uuidOf('imp', id) ?? '');
  }

  async job(viewer: Viewer, id: string): Promise<SeenJob> {
    const { data } = await this.test.askAs<{ importJob: SeenJob }>(viewer, JOB, { id });
    return data.importJob;
  }

  async rows(viewer: Viewer, id: string, wrong = false): Promise<readonly SeenRow[]> {
    const { data } = await this.test.askAs<{ importRows: { items: SeenRow[] } }>(viewer, ROWS, { id, wrong });
    return data.importRows.items;
  }

  /** Runs a mutation on an import or a row; the codes of its errors. */
  async change(viewer: Viewer, mutation: string, input: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const answer = await this.test.askAs<Record<string, { errors: { code: string }[] }>>(viewer, `mutation($input: ${type}!) { ${mutation}(input: $input) { errors { code } } }`, { input });
    if (!answer.data?.[mutation]) throw new Error(JSON.stringify(answer.errors));
    return answer.data[mutation].errors.map(({ code }) => code);
  }

  /** Lets the accepted rows be written. */
  async apply(viewer: Viewer, { id }: SeenJob, confirmsRefused = true): Promise<SeenJob> {
    const { version } = await this.job(viewer, id);
    const errors = await this.change(viewer, 'applyImport', { id, version, confirmsRefused });
    if (errors.length > 0) throw new Error(errors.join());
    await this.work(id);
    return this.job(viewer, id);
  }

  receipt(viewer: Viewer | null, id: string): Promise<LightMyRequestResponse> {
    return this.test.app.inject({ method: 'POST', url: `/admin/imports/${id}/receipt`, headers: { 'x-doorstep-console': '1', ...signedIn(viewer) } });
  }
}

function signedIn(viewer: Viewer | null): Record<string, string> {
  return viewer ? { 'x-test-viewer': encodeURIComponent(JSON.stringify(viewer)) } : {};
}
