import 'reflect-metadata';

/** Every element of a graph says what it is in Chinese and in English: `中文 | English`. */
export function bilingual(zh: string, en: string): string {
  return `${zh} | ${en}`;
}
