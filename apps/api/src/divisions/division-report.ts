import { TOWN_KINDS, VILLAGE_KINDS } from '@doorstep/domain/code-lists/division-codes';
import type { Label } from '@doorstep/domain/code-lists/label';
import type { DivisionReport } from './import-divisions.js';

const MOST_NAMED = 100;
const FIELDS: Readonly<Record<DivisionReport['changed'][number]['field'], Label>> = {
  name: { zh: '名称', en: 'name' },
  kind: { zh: '类别', en: 'kind' },
  urbanRuralCode: { zh: '城乡分类代码', en: 'urban-rural code' },
};

/** What an import of a division list changed, and what people must decide, line by line. */
export function reportOfDivisions({ towns, villages, added, changed, notInList, closed }: DivisionReport): readonly Label[] {
  return [
    { zh: `名录中镇街 ${towns} 个、村居 ${villages} 个;新增 ${added.length} 个。`, en: `The list has ${towns} towns and ${villages} villages; ${added.length} are new.` },
    ...named(changed, ({ code, name, field, from, to }) => ({
      zh: `${code} ${name}:${FIELDS[field].zh} ${word(from).zh} → ${word(to).zh}`,
      en: `${code} ${name}: ${FIELDS[field].en} ${word(from).en} → ${word(to).en}`,
    })),
    ...named(notInList, ({ code, name }) => ({ zh: `平台有而名录无,未改动:${code} ${name}`, en: `On the platform, not in the list, left alone: ${code} ${name}` })),
    ...named(closed, ({ code, name }) => ({ zh: `平台已停用而名录仍有,未改动:${code} ${name}`, en: `Closed on the platform, still in the list, left alone: ${code} ${name}` })),
  ];
}

const KINDS: Readonly<Record<string, Label>> = { ...TOWN_KINDS, ...VILLAGE_KINDS };

/** A value of a place in words: kinds are codes, all else says itself. */
function word(value: string | null): Label {
  return value === null ? { zh: '—', en: '—' } : (KINDS[value] ?? { zh: value, en: value });
}

function named<T>(rows: readonly T[], words: (row: T) => Label): readonly Label[] {
  const rest = rows.length - MOST_NAMED;
  return [...rows.slice(0, MOST_NAMED).map(words), ...(rest > 0 ? [{ zh: `……另有 ${rest} 条`, en: `… and ${rest} more` }] : [])];
}
