/** Codes of the reports slice: where a figure comes from and how it is printed. */

/** Where a figure comes from. */
export const FIGURE_SOURCES = {
  LIVE: { zh: '实时计算', en: 'Live' },
  IMPORTED: { zh: '导入', en: 'Imported' },
  MANUAL: { zh: '手工填写', en: 'Manual' },
} as const;
export type FigureSource = keyof typeof FIGURE_SOURCES;

/** Phrase that a figure is written with. */
export const PHRASE_RULES = {
  EXACT: { zh: '准确数', en: 'Exact' },
  OVER: { zh: '超过', en: 'Over' },
  FLOOR_YU: { zh: '余', en: 'More than (余)' },
  NEARLY: { zh: '近', en: 'Nearly' },
  ABOUT: { zh: '约', en: 'About' },
  AT_LEAST: { zh: '以上', en: 'At least' },
  TEXT: { zh: '文字', en: 'Text' },
} as const;
export type PhraseRule = keyof typeof PHRASE_RULES;

/** How the number is printed. */
export const FIGURE_STYLES = {
  PLAIN: { zh: '普通', en: 'Plain' },
  COUNT_WAN: { zh: '万、亿计数', en: 'Counts in 万 and 亿' },
  MONEY: { zh: '金额', en: 'Money' },
  SHORT: { zh: '简写', en: 'Short' },
} as const;
export type FigureStyle = keyof typeof FIGURE_STYLES;
