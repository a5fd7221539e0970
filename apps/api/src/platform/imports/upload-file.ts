import type { Readable } from 'node:stream';
import type { Session } from '../graph/admin-graph.js';
import { Attachment } from '../attachment.entity.js';
import type { House } from '../house.js';
import { ImportJob } from '../import-job.entity.js';
import { inTransaction, inTrial } from '../operation/run-operation.js';
import { IMPORT_QUEUE } from './import-job.js';
import { importConcept, requireImporter, subjectOfImport } from './import-policy.js';
import type { ImportTarget } from './import-target.js';
import type { TableForm } from './table-form.js';
import { tableFormOf } from './table-form.js';

/** What one upload may be long; a hundred thousand rows fit. */
export const MOST_BYTES = 32 * 1024 * 1024;

const MEDIA_TYPES: Readonly<Record<TableForm['format'], string>> = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv',
};

/** Stops before the file is taken who may not bring one. @throws Refused */
export async function mayUpload(house: House, { viewer }: Session, target: ImportTarget): Promise<void> {
  await inTrial(house, { kind: 'STAFF', viewer }, viewer.districtCode, async (act) => requireImporter(act, target, await subjectOfImport(act, viewer.userId)));
}

/**
 * Takes a file, looks at what it is, keeps it and lets its import begin.
 * @throws ImportFault when it is no table, TooManyBytes, Refused
 */
export async function uploadFile(house: House, { viewer }: Session, target: ImportTarget, filename: string, source: Readable): Promise<string> {
  const { districtCode, userId } = viewer;
  await using received = await house.files.receive(source, MOST_BYTES);
  const { format } = await tableFormOf(received.path);
  const { bytes, sha256 } = received;
  return await inTransaction(house, { kind: 'STAFF', viewer }, districtCode, 'import.upload', async (act) => {
    await requireImporter(act, target, await subjectOfImport(act, userId));
    const { key } = await house.files.keep(received, districtCode);
    const file = act.em.create(Attachment, {
      districtCode,
      kind: 'DOCUMENT',
      purpose: 'IMPORT',
      filename,
      mediaType: MEDIA_TYPES[format],
      bytes: String(bytes),
      sha256,
      storageKey: key,
      createdBy: userId,
    });
    await act.flush();
    const job = act.em.create(ImportJob, { districtCode, register: target.name, fileId: file.id, state: 'UPLOADED', run: 'CHECK', runBy: userId, createdBy: userId });
    act.audit.about(importConcept.name, job.id);
    act.afterwards.push(() => house.jobs.ask(IMPORT_QUEUE, job.id));
    return job.id;
  });
}
