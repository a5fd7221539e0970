import { epochOf, type Day } from './days.js';
import type { Random } from './random.js';

const HEX = Array.from({ length: 65536 }, (_, value) => value.toString(16).padStart(4, '0'));

/**
 * Makes uuids of version 7 whose time is the moment the row came about, so that they sort as real ones do. The generator
 * has few seeds; `district`, the district's code as a number, is mixed into the last 32 bits, so that two districts do
 * not share a stretch of ids.
 */
export const identifiers = (source: Random, district: number): ((day: Day, minutes?: number) => string) => {
  let serial = 0;
  const mix = Math.imul(district ^ 990_101, 0x9e3779b1);
  const [high, low] = [mix >>> 16, mix & 0xffff];
  return (day, minutes = 0) => {
    serial = (serial + 1) & 0xfff;
    const time = epochOf(day, minutes);
    const upper = Math.floor(time / 0x100000000);
    const lower = time >>> 0;
    const random = (mask: number): string => HEX[Math.floor(source.next() * 65536) ^ mask] as string;
    const version = HEX[0x7000 | serial] as string;
    const variant = HEX[0x8000 | Math.floor(source.next() * 0x4000)] as string;
    return `${HEX[upper]}${HEX[lower >>> 16]}-${HEX[lower & 0xffff]}-${version}-${variant}-${random(0)}${random(high)}${random(low)}`;
  };
};
