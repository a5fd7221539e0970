import type { ImportFaultCode } from '@doorstep/domain/import-faults';
import { IMPORT_REMARKS, importFaultText } from '@doorstep/domain/import-faults';
import type { Subject } from '@doorstep/domain/permissions';
import { mayImport, mayMove } from '@doorstep/domain/permissions';
import { refusalText } from '@doorstep/domain/refusals';
import type { Viewer } from '@doorstep/domain/roles';
import { sql } from 'kysely';
import type { PublicTables } from '../../database/tables.generated.js';
import type { ScopeColumns } from '../../operation/scope.js';
import type { RowRef, Shape } from '../../shape/shape.js';
import { shapesOver } from '../../shape/shapes-over.js';
import type { ImportColumnPlace } from '../import-columns.js';
import type { FileProblem } from '../import-fault.js';
import type { ImportTarget, RowProblem } from '../import-target.js';
import type { StagedCell } from '../staged-cell.js';
import { shownText } from '../staged-cell.js';
import type { ImportReportLine } from './import-job.type.js';
import { ImportJob, ImportRow } from './import-job.type.js';

const { shape } = shapesOver<PublicTables>('public');

const home = (row: RowRef, name: string) => sql`(select ${sql.ref(`home.${name}`)} from public."user" uploader
  join public.organization home on home.id = uploader.organization_id where uploader.id = ${row.column('created_by')})`;

/** Where an import belongs, as `subjectOfImport` says. */
export const importScope: ScopeColumns = {
  town: (row) => home(row, 'town_code'),
  village: (row) => home(row, 'village_code'),
  units: (row) => sql`array_remove(array[${home(row, 'id')}]::uuid[], null)`,
  selves: (row) => sql`array[${row.column('created_by')}]::uuid[]`,
};

interface Facts {
  readonly register: string;
  readonly subject: Subject;
}

const facts = (row: RowRef) => sql`json_build_object('register', ${row.column('register')}, 'subject', json_build_object(
  'districtCode', ${row.column('district_code')}, 'townCode', ${home(row, 'town_code')}, 'villageCode', ${home(row, 'village_code')},
  'units', to_json(array_remove(array[${home(row, 'id')}]::uuid[], null)), 'selves', to_json(array[${row.column('created_by')}]::uuid[])))`;

type WithViewer = { readonly viewer: Viewer };

export function importJobShape(targets: () => ReadonlyMap<string, ImportTarget>): Shape<ImportJob> {
  const labelOf = (name: string): { readonly zh: string; readonly en: string } => targets().get(name) ?? { zh: name, en: name };
  return shape(ImportJob, 'import_job', (f) => ({
    id: f.id('imp', 'id'),
    version: f.column('version'),
    fileName: f.value<string>((row) => sql`(select file.filename from public.attachment file where file.id = ${row.column('file_id')})`),
    ledgerName: f.derive((row) => row.column('register'), (name: string) => labelOf(name).zh),
    ledgerNameEn: f.derive((row) => row.column('register'), (name: string) => labelOf(name).en),
    target: f.column('register'),
    state: f.column('state'),
    isRunning: f.value<boolean>((row) => sql`(${row.column('run')} is not null)`),
    rowCount: f.column('row_count'),
    acceptedCount: f.column('accepted_count'),
    refusedCount: f.column('refused_count'),
    droppedCount: f.column('dropped_count'),
    insertedCount: f.column('inserted_count'),
    updatedCount: f.column('updated_count'),
    unchangedCount: f.column('unchanged_count'),
    writtenCount: f.column('written_count'),
    isRead: f.value<boolean>((row) => sql`(${row.column('staged_at')} is not null)`),
    columns: f.derive((row) => row.column('columns'), (places: readonly ImportColumnPlace[]) =>
      places.map(({ key, heading, isSealed }) => ({ key, heading, isPersonal: isSealed })),
    ),
    problems: f.derive((row) => row.column('problems'), (problems: readonly FileProblem[]) => problems.map(fileProblem)),
    report: f.derive(
      (row) => sql`coalesce(${row.column('report')}, '[]')`,
      (lines: readonly { readonly zh: string; readonly en: string }[]): ImportReportLine[] => lines.map(({ zh, en }) => ({ text: zh, textEn: en })),
    ),
    uploadedByName: f.value<string | null>((row) => sql`(select staff.display_name from public."user" staff where staff.id = ${row.column('created_by')})`),
    uploadedAt: f.instant('created_at'),
    appliedAt: f.instant('applied_at'),
    mayChange: f.derive(facts, ({ register, subject }: Facts, { viewer }: WithViewer) => {
      const target = targets().get(register);
      return target !== undefined && mayImport(viewer, target.move, subject);
    }),
    mayUndo: f.derive(facts, ({ register, subject }: Facts, { viewer }: WithViewer) => {
      const target = targets().get(register);
      return target?.undo !== undefined && mayImport(viewer, target.move, subject) && mayMove(viewer, 'import.undo', subject);
    }),
  }));
}

function fileProblem({ code, params }: FileProblem) {
  const { zh, en } = importFaultText(code, params);
  return { code: code satisfies ImportFaultCode, message: zh, messageEn: en, isRemark: IMPORT_REMARKS.has(code) };
}

export const importRowShape: Shape<ImportRow> = shape(ImportRow, 'import_row', (f) => ({
  id: f.id('imr', 'id'),
  version: f.column('version'),
  rowNo: f.column('row_no'),
  state: f.column('state'),
  effect: f.column('effect'),
  cells: f.derive((row) => row.column('cells'), (cells: readonly StagedCell[]) => cells.map(shownText)),
  problems: f.derive((row) => row.column('problems'), (problems: readonly RowProblem[]) =>
    problems.map(({ column, code, params }) => {
      const { zh, en } = refusalText(code, params);
      return { column, code, message: zh, messageEn: en };
    }),
  ),
}));
