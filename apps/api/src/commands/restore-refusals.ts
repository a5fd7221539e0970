import { StartRefusal } from '../platform/start-refusal.js';

export function fileMissing(path: string): StartRefusal {
  return new StartRefusal(
    { what: path ? `没有文件 ${path}。` : '没有指明备份文件。', why: '恢复需要一个备份文件。', remedy: 'npm run restore -- data/backup/文件名' },
    { what: path ? `There is no file ${path}.` : 'No backup file was named.', why: 'Restoring needs a backup file.', remedy: 'npm run restore -- data/backup/FILE' },
  );
}

export function damaged(path: string, place: string): StartRefusal {
  return new StartRefusal(
    { what: `${path} 不是完整的备份（${place}）。`, why: '文件被截断或改动过；数据库没有动。', remedy: '请换一份备份。' },
    { what: `${path} is not a whole backup (${place}).`, why: 'It was cut short or changed; the database was not touched.', remedy: 'Use another backup.' },
  );
}

export function notEmpty(): StartRefusal {
  return new StartRefusal(
    { what: '数据库不是空的。', why: '恢复会覆盖其中全部数据。', remedy: '先备份；确定要覆盖时加 --force。' },
    { what: 'The database is not empty.', why: 'Restoring would replace everything in it.', remedy: 'Back it up first; add --force if it is to be replaced.' },
  );
}

export function newerBackup(migrations: readonly string[]): StartRefusal {
  const list = migrations.join(', ');
  return new StartRefusal(
    { what: '这份备份来自更新的版本。', why: `本程序不认识其中的结构：${list}。`, remedy: '请先升级程序，再恢复。' },
    { what: 'This backup was made by a newer version.', why: `This program does not know: ${list}.`, remedy: 'Upgrade the program, then restore.' },
  );
}

export function otherSecret(): StartRefusal {
  return new StartRefusal(
    { what: '主密钥与这份备份不符。', why: '备份里的个人信息是用另一个密钥加密的，用现在的密钥打不开。', remedy: '先放回当时的 data/secrets.json（或 DOORSTEP_SECRET），再恢复到新的数据目录。' },
    { what: 'The master secret does not belong to this backup.', why: 'Personal data in it was sealed with another secret.', remedy: 'Put the secrets.json of that time (or DOORSTEP_SECRET) into a new data folder first, then restore there.' },
  );
}

export function databaseInUse(cause: unknown): StartRefusal {
  return new StartRefusal(
    { what: '数据库正在被使用，不能清空。', why: (cause as Error).message, remedy: '请先停止使用它的程序。' },
    { what: 'The database is in use and cannot be emptied.', why: (cause as Error).message, remedy: 'Stop the programs that use it first.' },
    { cause },
  );
}
