import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project. */
export const home = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');

/** The server program, compiled. */
export const serverProgram = join(home, 'apps', 'api', 'dist', 'main.js');
