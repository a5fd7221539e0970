import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A data folder with the same secret, for a second program on the same server. */
export async function dataFolderBeside(folder: string | undefined): Promise<{ folder: string; remove(): Promise<void> }> {
  const made = await mkdtemp(join(tmpdir(), 'doorstep-bench-'));
  if (folder !== undefined) await cp(join(folder, 'secrets.json'), join(made, 'secrets.json')).catch(() => undefined);
  return { folder: made, remove: () => rm(made, { recursive: true, force: true }) };
}
