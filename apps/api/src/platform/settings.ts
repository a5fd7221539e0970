import type { Act } from './operation/act.js';
import { Setting } from './setting.entity.js';

/** The district's value of a setting today; `otherwise` where it has none. */
export async function settingOf<T>(act: Act, key: string, otherwise: T): Promise<T> {
  const setting = await act.em.findOne(
    Setting,
    { districtCode: act.districtCode, key, validFrom: { $lte: act.today } },
    { orderBy: { validFrom: 'desc' } },
  );
  return setting ? (setting.value as T) : otherwise;
}
