import type { Json } from './json.ts';
import { at, listAt, textAt } from './json.ts';
import type { QueryName, Variables } from './queries.ts';

/**
 * The same four questions in the words of PostGraphile's schema. Its rows are raw: sums of money by category are left
 * to the caller, and ids are uuids. The two `essence` functions bring both answers to the values that must be equal.
 */
export interface PostgraphileQuery {
  readonly document: string;
  readonly variables: (variables: Variables) => Variables;
  readonly essence: (data: Json) => unknown;
  readonly essenceOfHandwritten: (data: Json) => unknown;
}

const list: PostgraphileQuery = {
  document: `query ProjectList($districtCode: String!, $planYear: Int!, $townCode: String!, $first: Int!) {
  allProjects(first: $first, condition: { districtCode: $districtCode, planYear: $planYear, townCode: $townCode }, orderBy: [LISTED_ON_DESC, ROW_ID_DESC]) {
    nodes {
      rowId code title state progressPercent listedOn
      town { code name }
      village { code name }
      money { nodes { category form receivedAmount } }
      reports(first: 1, orderBy: [PERIOD_END_DESC, ROW_ID_DESC]) { nodes { periodEnd progressPercent workDone } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  variables: (variables) => variables,
  essence: (data) => ({
    more: at(data, 'allProjects.pageInfo.hasNextPage'),
    rows: listAt(data, 'allProjects.nodes').map((row) => [
      publicId('prj', row), textAt(row, 'code'), textAt(row, 'title'), textAt(row, 'village.name'), moneyOf(row),
      textAt(row, 'reports.nodes.0.workDone'),
    ]),
  }),
  essenceOfHandwritten: (data) => ({
    more: at(data, 'projects.pageInfo.hasNextPage'),
    rows: listAt(data, 'projects.nodes').map((row) => [
      textAt(row, 'id'), textAt(row, 'code'), textAt(row, 'title'), textAt(row, 'village.name'), categoriesOf(row),
      textAt(row, 'latestReport.workDone'),
    ]),
  }),
};

const detail: PostgraphileQuery = {
  document: `query ProjectDetail($code: String!) {
  projectByCode(code: $code) {
    rowId code title summary state tier progressPercent plannedStartOn plannedEndOn listedOn startedOn completedOn
    town { code name }
    village { code name }
    mainSector { code name }
    milestones(orderBy: [PLANNED_ON_ASC, ROW_ID_ASC]) { nodes { name plannedOn doneOn weightPercent } }
    money { nodes { category form receivedAmount allocatedAmount spentAmount } }
    suggestionLinks { nodes { suggestion { rowId titlePublic } } }
    suggestionCount { suggestionCount publishedCount }
    reports(first: 1, orderBy: [PERIOD_END_DESC, ROW_ID_DESC]) { nodes { periodEnd progressPercent workDone } }
  }
}`,
  variables: (variables) => variables,
  essence: (data) => {
    const row = at(data, 'projectByCode');
    return [
      publicId('prj', row), textAt(row, 'summary'), textAt(row, 'mainSector.code'),
      listAt(row, 'milestones.nodes').map((one) => textAt(one, 'name')), moneyOf(row),
      listAt(row, 'suggestionLinks.nodes').map((one) => publicId('sug', at(one, 'suggestion'))).toSorted(),
      Number(at(row, 'suggestionCount.suggestionCount') ?? 0) - Number(at(row, 'suggestionCount.publishedCount') ?? 0),
      textAt(row, 'reports.nodes.0.workDone'),
    ];
  },
  essenceOfHandwritten: (data) => {
    const row = at(data, 'project');
    return [
      textAt(row, 'id'), textAt(row, 'summary'), textAt(row, 'mainSector.code'),
      listAt(row, 'milestones').map((one) => textAt(one, 'name')), categoriesOf(row),
      listAt(row, 'suggestions').map((one) => textAt(one, 'id')).toSorted(), at(row, 'otherSuggestionCount'),
      textAt(row, 'latestReport.workDone'),
    ];
  },
};

const CATEGORIES = ['fiscal', 'social', 'collective', 'mixed'] as const;

const statistics: PostgraphileQuery = {
  document: `query TownStatistics($district: String!, $planYear: Int!) {
  benchTownStatistics(district: $district, planYear: $planYear) {
    nodes { townCode townName planned completed completionPercent fiscal social collective mixed leverageRatio asOf }
  }
}`,
  variables: (variables) => variables,
  essence: (data) =>
    listAt(data, 'benchTownStatistics.nodes').map((row) => [
      textAt(row, 'townCode'), textAt(row, 'townName'), Number(at(row, 'planned')), Number(at(row, 'completed')),
      textAt(row, 'completionPercent'), CATEGORIES.map((name) => textAt(row, name)), textAt(row, 'leverageRatio'), textAt(row, 'asOf'),
    ]),
  essenceOfHandwritten: (data) =>
    listAt(data, 'statistics.rows').map((row) => [
      textAt(row, 'groups.0.code'), textAt(row, 'groups.0.name'), at(row, 'planned'), at(row, 'completed'),
      textAt(row, 'completionRate.percent'), listAt(row, 'received').map((one) => textAt(one, 'amount.amount')),
      textAt(row, 'leverageRatio'), textAt(data, 'statistics.asOf'),
    ]),
};

const feed: PostgraphileQuery = {
  document: `query StoryFeed($afterXid: String!, $afterSeq: BigInt!, $most: Int!) {
  benchStoryChangePage(afterXid: $afterXid, afterSeq: $afterSeq, most: $most) {
    nodes { kind publicId at story { title body format byline revision publishedAt usageTerms copyrightHolder } seq }
  }
}`,
  variables: ({ first, after }) => {
    const [afterXid, afterSeq] = typeof after === 'string' ? (JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as [unknown, unknown]) : ['0', 0];
    return { afterXid: String(afterXid), afterSeq: String(afterSeq), most: first };
  },
  essence: (data) =>
    listAt(data, 'benchStoryChangePage.nodes').map((row) => [textAt(row, 'kind'), textAt(row, 'publicId'), textAt(row, 'story.title'), textAt(row, 'story.body')]),
  essenceOfHandwritten: (data) =>
    listAt(data, 'storyChanges.nodes').map((row) => [textAt(row, 'kind'), textAt(row, 'storyId'), textAt(row, 'story.title'), textAt(row, 'story.bodyText')]),
};

export const postgraphileQueries: Readonly<Record<QueryName, PostgraphileQuery>> = { list, detail, statistics, feed };

function publicId(prefix: string, row: Json): string {
  return `${prefix}_${(textAt(row, 'rowId') ?? '').replaceAll('-', '')}`;
}

/** Received by category from raw rows; labour and volunteer service are in no sum. */
function moneyOf(row: Json): Record<string, string> {
  const cents: Record<string, bigint> = {};
  for (const line of listAt(row, 'money.nodes')) {
    if (['LABOUR', 'VOLUNTEER_SERVICE'].includes(textAt(line, 'form') ?? '')) continue;
    const category = textAt(line, 'category') ?? '';
    cents[category] = (cents[category] ?? 0n) + centsOf(textAt(line, 'receivedAmount') ?? '0');
  }
  return Object.fromEntries(Object.entries(cents).toSorted().map(([category, sum]) => [category, String(sum)]));
}

function categoriesOf(row: Json): Record<string, string> {
  const sums = listAt(row, 'money.byCategory').map((line): [string, string] => [
    textAt(line, 'category') ?? '',
    String(centsOf(textAt(line, 'received.amount') ?? '0')),
  ]);
  return Object.fromEntries(sums.toSorted());
}

function centsOf(amount: string): bigint {
  const [whole = '0', part = ''] = amount.split('.');
  return BigInt(`${whole}${part.padEnd(2, '0')}`);
}
