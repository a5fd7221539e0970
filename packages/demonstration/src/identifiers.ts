import { epochOf, type Day } from './days.js';
import type { Random } from './random.js';

const HEX = Array.from({ length: 65536 }, (_, value) => value.toString(16).padStart(4, '0'));

/** Makes uuids of version 7 whose time is the moment the row came about, so that they sort as real ones do. */
export const identifiers = (source: Random): ((day: Day, minutes?: number) => string) => {
  let serial = 0;
  return (day, minutes = 0) => {
    serial = (serial + 1) & 0xfff;
    const time = epochOf(day, minutes);
    const high = Math.floor(time / 0x100000000);
    const low = time >>> 0;
    const random = (): string => HEX[Math.floor(source.next() * 65536)] as string;
    const version = HEX[0x7000 | serial] as string;
    const variant = HEX[0x8000 | Math.floor(source.next() * 0x4000)] as string;
    return `${HEX[high]}${HEX[low >>> 16]}-${HEX[low & 0xffff]}-${version}-${variant}-${random()}${random()}${random()}`;
  };
};
