import { DATA_SETS } from '@doorstep/demonstration/data-sets';
import { GENERATED_CODES, generatedVersion } from '@doorstep/demonstration/province/generated-district';
import { connect } from '../../platform/database/roles.js';
import { catalogTables } from '../../platform/database/table-catalog.js';
import type { House } from '../../platform/house.js';
import { padded } from '../welcome.js';
import { districtsOf, rowsByDistrict, type DistrictOfSet } from './district-status.js';

const WIDTHS = [10, 16, 12, 12, 14, 10];
const HEADS = [
  ['代码', '名称', '数据集', '版本', '行数', '今天'],
  ['code', 'name', 'set', 'version', 'rows', 'today'],
];

/** Every district: its set, version, rows and day. */
export async function showStatus({ database }: House): Promise<void> {
  await using client = await connect(database.ownerUrl);
  const counts = await rowsByDistrict(client, await catalogTables(client));
  const districts = await districtsOf(database.pool);
  const lines = districts.map((district) => [
    district.code,
    district.name,
    district.isDemo ? (district.setKey ?? '—') : '正式 real',
    versionOf(district),
    (counts.get(district.code) ?? 0).toLocaleString('en'),
    district.today ?? '—',
  ]);
  process.stdout.write(`\n${[...HEADS, ...lines].map(lineOf).join('\n')}\n\n`);
  const missing = DATA_SETS.filter(({ district }) => !districts.some(({ code }) => code === district.code));
  if (missing.length > 0) process.stdout.write(`  可载入  Can be loaded: ${missing.map(({ key, district }) => `${key} ${district.name}`).join(', ')}\n\n`);
}

const lineOf = (cells: readonly string[]): string => `  ${cells.map((cell, index) => padded(cell, WIDTHS[index] ?? 12)).join('').trimEnd()}`;

/** `1 → 2` where the set has a newer version than the district. */
function versionOf({ code, isDemo, setVersion }: DistrictOfSet): string {
  const latest = GENERATED_CODES.test(code) ? generatedVersion : DATA_SETS.find(({ district }) => district.code === code)?.version;
  if (!isDemo || latest === undefined) return '—';
  return setVersion === latest ? String(latest) : `${setVersion ?? '?'} → ${latest}`;
}
