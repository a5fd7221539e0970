// Takes the SQL of the published views along into `dist`, beside the compiled code that reads it.
import { cp } from 'node:fs/promises';

await cp(new URL('src', import.meta.url), new URL('dist', import.meta.url), {
  recursive: true,
  filter: (source) => !/\.[a-z]+$/.test(source) || source.endsWith('.sql'),
});
