import { slices } from '../../slices.js';
import type { Register } from './register.js';

/** Every register of the platform. */
export const registers: readonly Register[] = slices.flatMap((slice) => [...(slice.registers ?? [])]);

interface Place {
  readonly town: string;
  readonly village: string;
  /** Listed projects of the village. */
  readonly projects: readonly string[];
}
type Own = (place: Place, serial: number) => Readonly<Record<string, unknown>>;

const CREDIT_CODE = '91110000MA01ABCD00';
const MONTH = '2024-11';

/** What a sample must hold beside what follows from the columns: codes of a form, spans in their order. */
export const OWN_VALUES: Readonly<Record<string, Own>> = {
  DeadlinePolicy: (_, serial) => ({ key: 'screen', validFrom: new Date(Date.UTC(2025, 0, serial)).toISOString().slice(0, 10) }),
  Sector: (_, serial) => ({ code: `SAMPLE_${serial}`, parentId: undefined }),
  Channel: (_, serial) => ({ code: `SAMPLE_${serial}` }),
  SocialGroup: (_, serial) => ({ code: `SAMPLE_${serial}` }),
  Town: ({ town }, serial) => ({ code: `${town.slice(0, 6)}${String(200 + (serial % 700)).padStart(3, '0')}` }),
  Grid: ({ village }, serial) => ({ code: `${village}${String(100 + (serial % 900))}`, villageCode: village }),
  Organization: () => ({ unifiedCode: CREDIT_CODE }),
  ProcedureItem: () => ({ limitKey: 'screen' }),
  RegulatoryDocument: () => ({ supersedesId: undefined }),
  Collector: () => ({ termEndsOn: '2026-01-01' }),
  HouseholdVisit: ({ village }) => ({ villageCode: village, gridCode: undefined }),
  Meeting: () => ({ month: MONTH }),
  ServiceMenu: () => ({ month: MONTH }),
  MediaPlacement: () => ({ url: 'https://example.org/1' }),
  ShowcaseRound: ({ projects }) => ({ projectIds: projects, opensAt: '2024-11-01T00:00:00Z', closesAt: '2024-12-01T00:00:00Z' }),
};
