import { INDICATOR_GROUPS, INDICATOR_KINDS } from '../indicators/indicator.js';
import { HIDINGS } from '../indicators/small-numbers.js';
import type { OpenColumn } from './open-column.js';
import { columnOf } from './open-column.js';

/** The columns of the figures of a year; they are computed, so they read no view. */
export const INDICATOR_COLUMNS: readonly OpenColumn[] = [
  columnOf('text', 'key', 'Figure.key', ['指标', 'Key of the indicator']),
  columnOf('text', 'name', 'Indicator.name', ['名称', 'Name in Chinese']),
  columnOf('text', 'name_en', 'Indicator.nameEn', ['英文名称', 'Name in English']),
  columnOf('code', 'group', 'Indicator.group', ['分组', 'Group'], { codes: INDICATOR_GROUPS }),
  columnOf('code', 'kind', 'Indicator.kind', ['类型', 'Kind'], { codes: INDICATOR_KINDS }),
  columnOf('text', 'unit', 'Indicator.unit', ['单位', 'Unit in Chinese']),
  columnOf('text', 'unit_en', 'Indicator.unitEn', ['英文单位', 'Unit in English']),
  columnOf('text', 'definition', 'Indicator.definition', ['口径', 'How it is counted, in Chinese']),
  columnOf('text', 'definition_en', 'Indicator.definitionEn', ['英文口径', 'How it is counted, in English']),
  columnOf('date', 'as_of', 'Statistics.asOf', ['截至日期', 'The day for which it is true']),
  columnOf('text', 'value', 'Figure.value', ['值;无数据或不公开为空', 'The figure; empty without data or where it is hidden']),
  columnOf('decimal', 'numerator', 'Figure.numerator', ['分子', 'Numerator']),
  columnOf('decimal', 'denominator', 'Figure.denominator', ['分母', 'Denominator']),
  columnOf('code', 'hidden', 'Figure.hidden', ['不公开的原因', 'Why it is not told'], { codes: HIDINGS }),
].map((column) => ({ ...column, reads: [] }));

export const INDICATOR_WORDS = { name: 'indicators', zh: '指标', en: 'Indicators', key: 'key' } as const;
