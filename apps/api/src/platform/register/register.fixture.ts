import { slices } from '../../slices.js';
import type { Register } from './register.js';

/** Every register of the platform. */
export const registers: readonly Register[] = slices.flatMap((slice) => [...(slice.registers ?? [])]);

type Own = (place: { readonly town: string; readonly village: string }, serial: number) => Readonly<Record<string, unknown>>;

const CREDIT_CODE = '91110000MA01ABCD00';
const letters = (serial: number): string => String(serial).padStart(3, '0');

/** What a sample must hold beside what follows from the columns: codes of a form, spans in their order. */
export const OWN_VALUES: Readonly<Record<string, Own>> = {
  Sector: (_, serial) => ({ code: `SAMPLE_${serial}`, parentId: undefined }),
  Channel: (_, serial) => ({ code: `SAMPLE_${serial}` }),
  Town: ({ town }, serial) => ({ code: `${town.slice(0, 6)}${400 + serial}` }),
  Grid: ({ village }, serial) => ({ code: `${village}${letters(serial + 100)}`, villageCode: village }),
  Organization: () => ({ unifiedCode: CREDIT_CODE }),
  MediaPlacement: () => ({ url: 'https://example.org/1' }),
};
