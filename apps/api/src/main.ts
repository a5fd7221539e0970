import { auditVerify } from './commands/audit-verify.js';
import { backup } from './commands/backup.js';
import { data } from './commands/data-sets/data.js';
import { demoDay } from './commands/demo-day.js';
import { demoReset } from './commands/demo-reset.js';
import { district } from './commands/district.js';
import { importDivisionsCommand } from './commands/import-divisions.js';
import { figures } from './commands/figures.js';
import { restore } from './commands/restore.js';
import { serve } from './commands/serve.js';
import { loadConfig } from './platform/config.js';
import { StartRefusal } from './platform/start-refusal.js';

const commands = [auditVerify, serve, district, backup, restore, data, demoReset, demoDay, figures, importDivisionsCommand];

try {
  const [name, ...args] = process.argv.slice(2);
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new Error(`No command ${name}; known: ${commands.map((known) => known.name).join(', ')}`);
  process.exitCode = await command.run(loadConfig(process.env), args);
} catch (error) {
  process.stderr.write(`\n${error instanceof StartRefusal ? error.text : String((error as Error).stack ?? error)}\n`);
  process.exitCode = 1;
}
