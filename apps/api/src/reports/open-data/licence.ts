/** Under which terms the files may be used. */
export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  zh: '知识共享 署名 4.0',
} as const;
