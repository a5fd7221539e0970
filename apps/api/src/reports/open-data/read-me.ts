import type { YearFacts } from './data-package.js';
import { LICENCE } from './licence.js';
import type { OpenType } from './open-column.js';
import type { DescribedTable } from './open-tables.js';

const TYPE_WORDS: Readonly<Record<OpenType, string>> = {
  text: '文本 text',
  code: '代码 code',
  list: '列表,以分号分隔 list, semicolons between',
  integer: '整数 integer',
  amount: '金额,元 amount in yuan',
  decimal: '小数 decimal',
  flag: 'true / false',
  date: '日期 date, YYYY-MM-DD',
  instant: '时间 instant, UTC',
};

/** What stands beside the files for whoever opens the folder: every column in both languages. */
export function readMe({ districtName, districtCode, year }: YearFacts, tables: readonly DescribedTable[]): string {
  return `# ${districtName} ${year} 年民生实事开放数据 | Open data on livelihood projects

区划代码 District ${districtCode} · 许可 Licence: ${LICENCE.zh} | ${LICENCE.title}, <${LICENCE.url}>

- \`*.csv\`: UTF-8, RFC 4180; 加 \`?bom=1\` 供 Excel 打开 | with \`?bom=1\` for Excel. 以 = + - @ 开头的文本前有撇号 | a text that begins with = + - @ has an apostrophe before it.
- \`*.jsonl\`: 每行一个对象,文本为原样,金额与小数为字符串 | an object a line, texts as they are, amounts and decimals as strings.
- \`projects.geojson\`: 位置可公开的项目 | projects whose place may be shown. \`oc4ids.json\`: 资产类项目 | asset projects.
- \`datapackage.json\`: 列说明与 SHA-256 | columns and SHA-256.
- \`deltas/YYYY-MM-DD.jsonl\`: 该日(北京时间)的变化,\`change\` 为 C(新增或变更)或 D(删除);各计划年度都在内 | what changed on that day in Asia/Shanghai, C or D, of every year.

${tables.map((table) => tableText(table)).join('\n')}`;
}

function tableText({ name, zh, en, columns }: DescribedTable): string {
  const lines = columns.map((column) => {
    const codes = column.codes ? Object.entries(column.codes).map(([code, label]) => `${code} ${label.zh} ${label.en}`).join('; ') : '';
    return `| \`${column.name}\` | ${TYPE_WORDS[column.type]} | ${column.zh} | ${column.en} | \`${column.graph}\` | ${codes} |`;
  });
  return `## ${name}: ${zh} | ${en}

| 列 Column | 类型 Type | 含义 | Meaning | 公开接口 Graph | 代码 Codes |
|---|---|---|---|---|---|
${lines.join('\n')}
`;
}
