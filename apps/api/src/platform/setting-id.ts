import { createHash } from 'node:crypto';
import type { SettingKey } from '@doorstep/domain/settings/settings';

/** The id of a setting as a whole, made from its key: a setting is there before anybody changed it. */
export function settingId(key: SettingKey): string {
  const hex = createHash('sha256').update(`setting ${key}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
