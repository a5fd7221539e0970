import type { OpenColumn } from './open-column.js';
import type { RowTexts } from './row-lines.js';
import { rowObject } from './row-lines.js';

const AS_GEOMETRY = new Set(['longitude', 'latitude']);

/**
 * A project as a GeoJSON feature, undefined where its place is not shown. CGCS2000 and WGS 84 differ by centimetres, so
 * the numbers are those of RFC 7946.
 */
export function geoFeature(columns: readonly OpenColumn[], row: RowTexts): object | undefined {
  const at = (name: string): string | null | undefined => row[columns.findIndex((column) => column.name === name)];
  const [longitude, latitude] = [at('longitude'), at('latitude')];
  if (typeof longitude !== 'string' || typeof latitude !== 'string') return undefined;
  const shown = Object.entries(rowObject(columns, row)).filter(([name]) => !AS_GEOMETRY.has(name));
  return {
    type: 'Feature',
    id: at('id'),
    geometry: { type: 'Point', coordinates: [Number(longitude), Number(latitude)] },
    properties: Object.fromEntries(shown),
  };
}
