import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { bilingual } from '../graph/descriptions.js';
import type { GraphPart } from '../graph/graph-part.js';
import type { ListOf } from '../graph/graph-types.js';
import type { ReadContext } from '../graph/read-field.js';
import { AuditEntryFilter } from './audit-entry.input.js';
import { auditEntryRoots } from './audit-entry.roots.js';
import { auditEntryShape } from './audit-entry.shape.js';
import { settingAdmin } from './setting.resolver.js';
import { AuditEntry, AuditEntryList } from './audit-entry.type.js';

@Resolver()
class AuditQueries {
  @Query(() => AuditEntryList, { description: bilingual('操作日志,新的在前;供审计监督员查阅', 'The audit log, newest first, for the auditor') })
  auditEntries(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') }) _page: number,
    @Arg('pageSize', () => Int, { defaultValue: 20, description: bilingual('每页项数', 'Items a page') }) _pageSize: number,
    @Arg('filter', () => AuditEntryFilter, { nullable: true, description: bilingual('筛选', 'Filter') }) _filter?: AuditEntryFilter,
  ): Promise<ListOf<AuditEntry>> {
    return context.read(info);
  }

  @Query(() => AuditEntry, { nullable: true, description: bilingual('一条操作日志;看不到即为空', 'One entry; null when it is not in scope') })
  auditEntry(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: bilingual('编号', 'Id') }) _id: string,
  ): Promise<AuditEntry | null> {
    return context.read(info);
  }
}

/** The platform's part of the admin graph: the audit log and the settings. */
export const platformAdmin: GraphPart = {
  resolvers: [AuditQueries, ...settingAdmin.resolvers],
  roots: auditEntryRoots,
  shapes: [auditEntryShape, ...settingAdmin.shapes],
  payloads: settingAdmin.payloads,
  operations: settingAdmin.operations,
};
