import { importMachine } from '@doorstep/domain/machines/import';
import type { Subject } from '@doorstep/domain/permissions';
import { mayImport } from '@doorstep/domain/permissions';
import { ImportJob } from '../import-job.entity.js';
import type { Act } from '../operation/act.js';
import type { Concept } from '../operation/concept.js';
import type { ImportTarget } from './import-target.js';

interface Home {
  readonly id: string;
  readonly townCode: string | null;
  readonly villageCode: string | null;
}

const HOME = `
select o.id, o.town_code as "townCode", o.village_code as "villageCode"
from public."user" u join public.organization o on o.id = u.organization_id where u.id = ?`;

/** An import belongs to whoever uploaded it, to that person's unit and to its place. */
export async function subjectOfImport(act: Act, userId: string | null): Promise<Subject> {
  const [home] = userId ? await act.em.execute<Home[]>(HOME, [userId]) : [];
  return {
    districtCode: act.districtCode,
    townCode: home?.townCode ?? null,
    villageCode: home?.villageCode ?? null,
    units: home ? [home.id] : [],
    selves: userId ? [userId] : [],
  };
}

export const importConcept: Concept<ImportJob> = {
  name: 'importJob',
  idKind: 'imp',
  entity: ImportJob,
  reading: 'IMPORT',
  machine: importMachine,
  stateOf: (job) => job.state,
  setState(job, state) {
    job.state = state as ImportJob['state'];
  },
  subjectOf: (job, act) => subjectOfImport(act, job.createdBy ?? null),
};

/** Stops who may not bring files into the target, or not touch this one. */
export async function requireImporter(act: Act, target: ImportTarget, subject: Subject): Promise<void> {
  if (act.caller.kind === 'STAFF' && !mayImport(act.caller.viewer, target.move, subject)) act.stop('FORBIDDEN');
}
