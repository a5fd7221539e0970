import { mayRead } from '@doorstep/domain/permissions';
import { uuidOf } from '@doorstep/domain/public-id';
import type { SettingKey } from '@doorstep/domain/settings/settings';
import { SETTINGS } from '@doorstep/domain/settings/settings';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { AdminContext } from '../graph/admin-graph.js';
import { adminTypes } from '../graph/admin-types.js';
import { bilingual } from '../graph/descriptions.js';
import { forbidden } from '../graph/errors.js';
import type { ListOf } from '../graph/graph-types.js';
import { mutationsOf } from '../graph/mutations.js';
import { settingOperations } from '../setting-operations.js';
import { settingId } from '../setting-id.js';
import type { StoredSetting } from './setting-page.js';
import { settingPage } from './setting-page.js';
import { boundedPage } from '../shape/page-bounds.js';
import { changeShape } from './setting.shape.js';
import { Setting, SettingChange, SettingList } from './setting.type.js';

const KEYS = Object.keys(SETTINGS) as SettingKey[];

/** The stored values of a district, those of one setting or of all, newest first. */
const STORED = `
select s.key, s.value, s.valid_from::text as "validFrom", staff.display_name as "changedByName"
from setting s left join "user" staff on staff.id = s.created_by
where s.district_code = $1 and s.key = any($2) order by s.key, s.valid_from desc`;

async function pagesOf(context: AdminContext, keys: readonly SettingKey[]): Promise<Setting[]> {
  const { viewer, house } = context;
  const { districtCode } = viewer;
  if (mayRead(viewer, 'USER_SETTING', { districtCode, units: [], selves: [] }) === 'NO') throw forbidden();
  const { rows } = await house.database.pool.query<StoredSetting>(STORED, [districtCode, keys]);
  return keys.map((key) => settingPage(key, rows, context));
}

@Resolver()
class SettingQueries {
  @Query(() => SettingList, { description: bilingual('系统设置:当前取值、起始日期、历次与下一取值', 'The settings of the district with their values, past and to come') })
  async settings(
    @Ctx() context: AdminContext,
    @Arg('page', () => Int, { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') }) page: number,
    @Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页项数', 'Items a page') }) pageSize: number,
  ): Promise<ListOf<Setting>> {
    const { limit, offset } = boundedPage({ page, pageSize });
    const items = await pagesOf(context, KEYS);
    return { items: items.slice(offset, offset + limit), totalItems: items.length };
  }

  @Query(() => Setting, { nullable: true, description: bilingual('一项设置', 'One setting; null when there is none of this id') })
  async setting(
    @Ctx() context: AdminContext,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) id: string,
  ): Promise<Setting | null> {
    const wanted = KEYS.filter((one) => settingId(one) === uuidOf('stg', id));
    const [page] = await pagesOf(context, wanted);
    return page ?? null;
  }
}

const mutations = mutationsOf(
  adminTypes,
  { field: 'change', type: () => SettingChange, shape: () => changeShape, zh: '修改', en: 'The change' },
  settingOperations,
);

/** What settings bring to the admin graph. */
export const settingAdmin = {
  resolvers: [SettingQueries, mutations.resolver],
  shapes: [changeShape],
  payloads: mutations.payloads,
  operations: mutations.operations,
};
