import { extensionOf, MEDIA_TYPES } from './data-package.js';
import { LICENCE } from './licence.js';
import { DESCRIBED_TABLES } from './open-tables.js';
import type { OpenDistrict } from './open-years.js';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const WHOLE_FILES = ['projects.geojson', 'datapackage.json', 'README.md'];
const MEDIA_TYPE_BASE = 'https://www.iana.org/assignments/media-types/';

const inBoth = (zh: string, en: string): object[] => [
  { '@value': zh, '@language': 'zh' },
  { '@value': en, '@language': 'en' },
];

/** The catalogue (DCAT 3): for each district a series, for each of its years a data set with its files. */
export function dcatCatalogue(origin: string, districts: readonly OpenDistrict[]): object {
  const base = `${origin}/open-data`;
  const sets = districts.flatMap((district) => [seriesOf(base, district), ...district.years.map((year) => datasetOf(base, district, year))]);
  return {
    '@context': CONTEXT,
    '@id': `${base}/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth('民生实事开放数据目录', 'Catalogue of open data on livelihood projects'),
    'dct:license': { '@id': LICENCE.url },
    'dcat:dataset': sets,
  };
}

function seriesOf(base: string, { code, name }: OpenDistrict): object {
  return {
    '@id': `${base}/${code}`,
    '@type': 'dcat:DatasetSeries',
    'dct:title': inBoth(`${name}民生实事`, `Livelihood projects of district ${code}`),
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': name },
  };
}

function datasetOf(base: string, { code, name, years, assetYears }: OpenDistrict, year: number): object {
  const id = `${base}/${code}/${year}`;
  const before = years.find((other) => other < year);
  const names = [...DESCRIBED_TABLES.flatMap((table) => [`${table.name}.csv`, `${table.name}.jsonl`]), ...WHOLE_FILES, ...(assetYears.includes(year) ? ['oc4ids.json'] : [])];
  return {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${code}-${year}`,
    'dct:title': inBoth(`${name} ${year} 年民生实事`, `Livelihood projects of district ${code}, ${year}`),
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': name },
    'dct:license': { '@id': LICENCE.url },
    'dct:language': ['zh', 'en'],
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@value': `${year}-01-01`, '@type': 'xsd:date' },
      'dcat:endDate': { '@value': `${year}-12-31`, '@type': 'xsd:date' },
    },
    'dcat:inSeries': { '@id': `${base}/${code}` },
    ...(before ? { 'dcat:prev': { '@id': `${base}/${code}/${before}` } } : {}),
    'dcat:distribution': names.map((file) => ({
      '@id': `${id}/${file}`,
      '@type': 'dcat:Distribution',
      'dct:title': file,
      'dcat:downloadURL': { '@id': `${id}/${file}` },
      'dcat:mediaType': { '@id': `${MEDIA_TYPE_BASE}${MEDIA_TYPES[extensionOf(file)] ?? 'application/octet-stream'}` },
      'dct:license': { '@id': LICENCE.url },
    })),
  };
}
