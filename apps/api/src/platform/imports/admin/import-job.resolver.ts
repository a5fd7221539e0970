import { mayEverImport } from '@doorstep/domain/permissions';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { AdminContext } from '../../graph/admin-graph.js';
import { adminTypes } from '../../graph/admin-types.js';
import { bilingual } from '../../graph/descriptions.js';
import type { GraphPart } from '../../graph/graph-part.js';
import type { ListOf } from '../../graph/graph-types.js';
import { mutationsOf } from '../../graph/mutations.js';
import type { ReadContext } from '../../graph/read-field.js';
import { admits } from '../../operation/scope.js';
import type { Slice } from '../../slice.js';
import { importOperations } from '../import-operations.js';
import { importRowOperations } from '../import-row-operations.js';
import type { ImportTarget } from '../import-target.js';
import { importTargets } from '../import-targets.js';
import { ImportJobFilter, ImportRowFilter } from './import-job.input.js';
import { importRoots, reading } from './import-job.roots.js';
import { importJobShape, importRowShape } from './import-job.shape.js';
import { ImportJob, ImportJobList, ImportLedger, ImportRow, ImportRowList } from './import-job.type.js';

const page = () => ({ defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') });
const pageSize = () => ({ defaultValue: 20, description: bilingual('每页项数', 'Items a page') });

@Resolver()
class ImportQueries {
  @Query(() => ImportJobList, { description: bilingual('文件导入记录,新的在前', 'Imports of files, newest first') })
  importJobs(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, page()) _page: number,
    @Arg('pageSize', () => Int, pageSize()) _pageSize: number,
    @Arg('filter', () => ImportJobFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: ImportJobFilter,
  ): Promise<ListOf<ImportJob>> {
    return context.read(info);
  }

  @Query(() => ImportJob, { nullable: true, description: bilingual('一次导入;看不到即为空', 'One import; null when it is not in scope') })
  importJob(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string): Promise<ImportJob | null> {
    return context.read(info);
  }

  @Query(() => ImportRowList, { description: bilingual('一次导入的各行,按文件的次序', 'The rows of an import, in the order of the file') })
  importRows(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('importId', () => ID, { description: bilingual('导入编号', 'Id of the import') }) _importId: string,
    @Arg('page', () => Int, page()) _page: number,
    @Arg('pageSize', () => Int, pageSize()) _pageSize: number,
    @Arg('filter', () => ImportRowFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: ImportRowFilter,
  ): Promise<ListOf<ImportRow>> {
    return context.read(info);
  }
}

const admit = admits(reading);

/** The ledgers that the viewer may bring files into: what a page asks before it offers to. */
function ledgersQuery(targets: () => ReadonlyMap<string, ImportTarget>): new () => object {
  @Resolver()
  class ImportLedgerQueries {
    @Query(() => [ImportLedger], { description: bilingual('当前用户可导入的台账', 'The ledgers that the viewer may bring files into') })
    importLedgers(@Ctx() context: AdminContext): ImportLedger[] {
      admit(context);
      const allowed = [...targets().values()].filter(({ move }) => mayEverImport(context.viewer, move));
      return allowed.map(({ name, zh, en, columns, mostRows, hasTemplate, offeredOn }) => ({
        target: name,
        name: zh,
        nameEn: en,
        neededHeadings: columns.filter(({ isMust }) => isMust).map(({ heading }) => heading),
        otherHeadings: columns.filter(({ isMust }) => !isMust).map(({ heading }) => heading),
        hasTemplate,
        offeredOn: [...offeredOn],
        mostRows,
      }));
    }
  }
  return ImportLedgerQueries;
}

/** What imports bring to the admin graph, whatever the ledgers. */
export function importPart(slices: readonly Slice[]): GraphPart {
  let found: ReadonlyMap<string, ImportTarget> | undefined;
  const targets = () => (found ??= importTargets(slices));
  const jobShape = importJobShape(targets);
  const jobs = mutationsOf(adminTypes, { field: 'importJob', type: () => ImportJob, shape: () => jobShape, zh: '导入', en: 'The import' }, importOperations(targets));
  const rows = mutationsOf(adminTypes, { field: 'importRow', type: () => ImportRow, shape: () => importRowShape, zh: '行', en: 'The row' }, importRowOperations(targets));
  return {
    resolvers: [ImportQueries, ledgersQuery(targets), jobs.resolver, rows.resolver],
    roots: importRoots(jobShape),
    shapes: [jobShape, importRowShape],
    payloads: [...jobs.payloads, ...rows.payloads],
    operations: [...jobs.operations, ...rows.operations],
  };
}
