import type { DataSet } from '@doorstep/demonstration/data-set';
import type { ClientBase } from 'pg';
import { StartRefusal } from '../../platform/start-refusal.js';

/** Held to the end of the transaction: two loads at a time would only wait for each other. */
export async function oneAtATime(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>(`select pg_try_advisory_xact_lock(hashtext('doorstep data sets')) as taken`);
  if (rows[0]?.taken) return;
  throw new StartRefusal(
    { what: '另一个命令正在载入或删除数据集。', why: '同一时间只能有一个。', remedy: '等它结束后再试。' },
    { what: 'Another command is loading or removing data sets.', why: 'Only one can do so at a time.', remedy: 'Wait for its end and try again.' },
  );
}

interface There {
  readonly name: string;
  readonly is_demo: boolean;
  readonly set_version: number | null;
}

/** @throws StartRefusal where the district of the set is there, and says how it can be replaced */
export async function refuseSecondLoad(client: ClientBase, set: DataSet): Promise<void> {
  const { rows } = await client.query<There>(
    `select d.name, d.is_demo, l.set_version from district d left join loaded_data_set l on l.district_code = d.code where d.code = $1`,
    [set.district.code],
  );
  const there = rows[0];
  if (!there) return;
  if (!there.is_demo) throw realDistrict(set.district.code, there.name);
  throw (there.set_version ?? 0) < set.version ? older(set, there) : loaded(set, there);
}

const replacing = (set: DataSet): string => `npm run data -- remove ${set.key} && npm run data -- load ${set.key}`;

function loaded(set: DataSet, there: There): StartRefusal {
  const version = there.set_version ?? set.version;
  return new StartRefusal(
    { what: `${set.key} ${there.name}已经载入（版本 ${version}），什么也没有改动。`, why: '同一个区不能载入两次。', remedy: `要恢复原样：${replacing(set)}` },
    { what: `${set.key} is loaded already (version ${version}); nothing was changed.`, why: 'A district cannot be loaded twice.', remedy: `To put it back as it was at first: ${replacing(set)}` },
  );
}

function older(set: DataSet, there: There): StartRefusal {
  const had = there.set_version ?? 1;
  return new StartRefusal(
    { what: `${set.key} ${there.name}载入的是版本 ${had}，现在有版本 ${set.version}。什么也没有改动。`, why: '新版本不会覆盖已有的区，里面可能有演示中录入的内容。', remedy: `要换成新版本（录入的内容会丢失）：${replacing(set)}` },
    { what: `${set.key} is loaded in version ${had}; there is a version ${set.version} now. Nothing was changed.`, why: 'A new version does not overwrite a district, which may hold what was entered since.', remedy: `To replace it (what was entered is lost): ${replacing(set)}` },
  );
}

/** A district that is served in earnest is neither replaced nor removed. */
export function realDistrict(code: string, name: string): StartRefusal {
  return new StartRefusal(
    { what: `${code} ${name}是正式的区，没有改动。`, why: '数据集命令只处理演示用的区。', remedy: '用 npm run data -- status 查看哪些区来自数据集。' },
    { what: `${code} is a real district; it was not touched.`, why: 'The commands for data sets are for demonstration districts only.', remedy: 'See npm run data -- status for the districts that come from a set.' },
  );
}

/** @param given what the person typed */
export function unknownSet(given: string | undefined, known: readonly string[]): StartRefusal {
  const zh = given ? `没有数据集“${given}”。` : '没有说明是哪个数据集。';
  const en = given ? `There is no data set “${given}”.` : 'The data set is missing.';
  return new StartRefusal(
    { what: zh, why: `可用的有：${known.join('、')}。`, remedy: 'npm run data -- help' },
    { what: en, why: `Known: ${known.join(', ')}.`, remedy: 'npm run data -- help' },
  );
}

export function notLoaded(given: string): StartRefusal {
  return new StartRefusal(
    { what: `${given} 没有载入。`, why: '没有可以删除的区。', remedy: '用 npm run data -- status 查看已有的区。' },
    { what: `${given} is not loaded.`, why: 'There is no district to remove.', remedy: 'See npm run data -- status.' },
  );
}
