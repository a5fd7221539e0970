import { mayMove } from '@doorstep/domain/permissions';
import { publicId } from '@doorstep/domain/public-id';
import type { Viewer } from '@doorstep/domain/roles';
import type { SettingDefinition } from '@doorstep/domain/settings/setting-definition';
import { settingText, settingValues } from '@doorstep/domain/settings/setting-definition';
import type { SettingKey } from '@doorstep/domain/settings/settings';
import { SETTINGS } from '@doorstep/domain/settings/settings';
import type { Move } from '../graph/move-type.js';
import { settingOperations } from '../setting-operations.js';
import { settingId } from '../setting-id.js';
import type { Setting } from './setting.type.js';

/** A stored value of a setting, newest first. */
export interface StoredSetting {
  readonly key: string;
  readonly value: unknown;
  readonly validFrom: string;
  readonly changedByName: string | null;
}

/** Everything about a setting: what it is today, since when, what comes, what was. */
export function settingPage(key: SettingKey, stored: readonly StoredSetting[], { viewer, today }: { readonly viewer: Viewer; readonly today: string }): Setting {
  const definition: SettingDefinition = SETTINGS[key];
  const own = stored.filter((row) => row.key === key);
  const current = own.find(({ validFrom }) => validFrom <= today);
  const next = own.findLast(({ validFrom }) => validFrom > today);
  const say = (value: unknown, language: 'zh' | 'en'): string => settingText(definition, settingValues(definition, value), language);
  return {
    id: publicId('stg', settingId(key)),
    name: definition.label.zh,
    nameEn: definition.label.en,
    effect: definition.hint.zh,
    current: say(current?.value, 'zh'),
    currentEn: say(current?.value, 'en'),
    since: current?.validFrom ?? null,
    next: next ? say(next.value, 'zh') : null,
    nextFrom: next?.validFrom ?? null,
    history: own.map(({ value, validFrom, changedByName }) => ({ text: say(value, 'zh'), textEn: say(value, 'en'), validFrom, changedByName })),
    moves: movesOf(key, viewer),
  };
}

function movesOf(key: SettingKey, viewer: Viewer): Move[] {
  const { districtCode } = viewer;
  if (!mayMove(viewer, 'settings.change', { districtCode, units: [], selves: [] })) return [];
  return settingOperations
    .filter(({ offeredIn }) => offeredIn?.includes(key))
    .map(({ move, zh, en, name }) => ({ key: move, label: zh, labelEn: en, mutation: name, isPrimary: true }));
}
