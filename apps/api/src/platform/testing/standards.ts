import { readFileSync } from 'node:fs';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';

const folder = new URL('../../../standards/', import.meta.url);
const schemaOf = (file: string): object => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as object;
const options = { strict: false, allErrors: true, logger: false } as const;

const makers: Readonly<Record<string, () => ValidateFunction>> = {
  jsonFeed: () => {
    const ajv = new draft04.default(options);
    formats.default(ajv);
    const first = schemaOf('jsonfeed/feed-1.json');
    ajv.addSchema({ ...first, id: 'https://json.schemastore.org/feed-1' });
    return ajv.compile(schemaOf('jsonfeed/feed.json'));
  },
  ninjs: () => {
    const ajv = new Ajv2020(options);
    formats.default(ajv);
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
    return ajv.compile(schemaOf('ninjs/ninjs-schema_3.1.json'));
  },
  dataPackage: () => {
    const ajv = new Ajv(options);
    formats.default(ajv);
    return ajv.compile(schemaOf('frictionless/datapackage.json'));
  },
  oc4ids: () => {
    const ajv = new draft04.default(options);
    formats.default(ajv);
    ajv.addSchema(schemaOf('oc4ids/project-schema.json'));
    return ajv.compile(schemaOf('oc4ids/project-package-schema.json'));
  },
  geoJson: () => new Ajv2020(options).compile(schemaOf('geojson/feature-collection.json')),
};
const made = new Map<string, ValidateFunction>();

/** What a published file breaks of its standard; nothing when it is valid. */
export function errorsOf(standard: 'jsonFeed' | 'ninjs' | 'dataPackage' | 'oc4ids' | 'geoJson', value: unknown): string[] {
  const validate = made.get(standard) ?? makers[standard]?.();
  if (!validate) throw new Error(standard);
  made.set(standard, validate);
  return validate(value) ? [] : (validate.errors ?? []).map((error: ErrorObject) => `${error.instancePath} ${error.message ?? ''}`);
}
