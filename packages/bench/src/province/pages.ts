import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '../home.ts';
import { registeredDocument } from '../queries.ts';
import type { Door } from './house.ts';

/** A page that somebody opens, measured in a database of one district and in one of many. */
export interface Page {
  readonly name: string;
  readonly door: Door;
  readonly query: string;
  readonly variables: object;
}

/** What the pages ask for; the rows of a district are the same in both databases. */
export interface Place {
  readonly district: string;
  readonly town: string;
  readonly planYear: number;
  readonly projectCode: string;
}

const PAGE_SIZE = 20;
const DEEP = 50;
const DISTRICT_LIST = `query DistrictProjects($district: String!, $after: String) {
  projects(first: 50, after: $after, filter: { districtCode: $district }) {
    nodes { id code title state progressPercent town { name } money { byCategory { category received { amount } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** `after`: a cursor far down the public list of the district. */
export function pagesOf({ district, town, planYear, projectCode }: Place, after: string): readonly Page[] {
  const staff = (name: string, operation: string, variables: object = {}): Page => ({ name, door: 'staff', query: consoleDocument(operation), variables });
  const open = (name: string, query: string, variables: object): Page => ({ name, door: 'public', query, variables });
  const page = (number: number): object => ({ page: number, pageSize: PAGE_SIZE });
  return [
    staff('home', 'Home'),
    staff('projects, page 1', 'ProjectLedger', page(1)),
    staff(`projects, page ${DEEP}`, 'ProjectLedger', page(DEEP)),
    staff('projects of a town', 'ProjectLedger', { ...page(1), filter: { townCode: town, planYear } }),
    staff('projects by text', 'ProjectLedger', { ...page(1), filter: { text: '候车' } }),
    staff('suggestions, page 1', 'SuggestionLedger', page(1)),
    staff(`suggestions, page ${DEEP}`, 'SuggestionLedger', page(DEEP)),
    staff('suggestions by text', 'SuggestionLedger', { ...page(1), filter: { text: '路灯' } }),
    staff('contributions, page 1', 'ContributionLedger', page(1)),
    open('public list of a town', registeredDocument('list'), { districtCode: district, planYear, townCode: town, first: 50 }),
    open('public list, first page', DISTRICT_LIST, { district }),
    open('public list, far down', DISTRICT_LIST, { district, after }),
    open('public project page', registeredDocument('detail'), { code: projectCode }),
    open('statistics by town', registeredDocument('statistics'), { district, planYear }),
  ];
}

export const districtList = DISTRICT_LIST;

function consoleDocument(operation: string): string {
  const path = join(home, 'packages', 'schema', 'generated', 'admin-documents.json');
  const documents = Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>);
  const found = documents.find((document) => document.startsWith(`query ${operation}`) && !/\w/.test(document.charAt(6 + operation.length)));
  if (found === undefined) throw new Error(`The console has no document ${operation}.`);
  return found;
}
