import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { adminTypes } from '../../platform/graph/admin-types.js';
import { bilingual } from '../../platform/graph/descriptions.js';
import type { GraphPart } from '../../platform/graph/graph-part.js';
import type { ListOf } from '../../platform/graph/graph-types.js';
import { mutationsOf } from '../../platform/graph/mutations.js';
import type { ReadContext } from '../../platform/graph/read-field.js';
import { annualPlanOperations } from '../annual-plan.operations.js';
import { progressReportOperations } from '../progress-report.operations.js';
import { projectOperations } from '../project.operations.js';
import { extendWithAdjustments } from './adjustment.fields.js';
import { adjustmentPart } from './adjustment.resolver.js';
import { annualPlanShape } from './annual-plan.shape.js';
import { AnnualPlan, AnnualPlanList } from './annual-plan.type.js';
import { extendOrigins } from './origin.fields.js';
import { AnnualPlanFilter, ProgressReportFilter, ProjectFilter, ProjectSort } from './project.input.js';
import { participationShape } from './participation.shape.js';
import {
  acceptanceCheckShape,
  implementationPlanShape,
  maintenanceShape,
  milestoneShape,
  originShape,
  outputShape,
  projectGroupShape,
  responsibilityShape,
  writeOffShape,
} from './project-parts.shape.js';
import { projectRoots } from './project.roots.js';
import { projectChoicesPart } from './project-choices.js';
import { progressReportShape, projectShape } from './project.shape.js';
import { ProgressReport, ProgressReportList, Project, ProjectList } from './project.type.js';

const PAGE = { defaultValue: 1, description: bilingual('页码,从 1 起', 'Page, from 1') };
const PAGE_SIZE = { defaultValue: 20, description: bilingual('每页项数', 'Items a page') };
const SORT = { nullable: true, description: bilingual('排序', 'Order') };
const FILTER = { nullable: true, description: bilingual('筛选', 'Filter') };
const BY_ID = { description: bilingual('编号', 'Id') };

@Resolver()
class ProjectQueries {
  @Query(() => ProjectList, { description: bilingual('项目台账', 'Ledger of projects') })
  projects(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, PAGE) _page: number,
    @Arg('pageSize', () => Int, PAGE_SIZE) _pageSize: number,
    @Arg('sort', () => ProjectSort, SORT) _sort?: ProjectSort,
    @Arg('filter', () => ProjectFilter, FILTER) _filter?: ProjectFilter,
  ): Promise<ListOf<Project>> {
    return context.read(info);
  }

  @Query(() => Project, { nullable: true, description: bilingual('一个项目;看不到即为空', 'One project; null when it is not in scope') })
  project(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, BY_ID) _id: string): Promise<Project | null> {
    return context.read(info);
  }

  @Query(() => ProgressReportList, { description: bilingual('进度报告台账', 'Ledger of progress reports') })
  progressReports(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, PAGE) _page: number,
    @Arg('pageSize', () => Int, PAGE_SIZE) _pageSize: number,
    @Arg('filter', () => ProgressReportFilter, FILTER) _filter?: ProgressReportFilter,
  ): Promise<ListOf<ProgressReport>> {
    return context.read(info);
  }

  @Query(() => ProgressReport, { nullable: true, description: bilingual('一份进度报告;看不到即为空', 'One report; null when it is not in scope') })
  progressReport(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, BY_ID) _id: string,
  ): Promise<ProgressReport | null> {
    return context.read(info);
  }

  @Query(() => AnnualPlanList, { description: bilingual('年度计划', 'Annual plans') })
  annualPlans(
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('page', () => Int, PAGE) _page: number,
    @Arg('pageSize', () => Int, PAGE_SIZE) _pageSize: number,
    @Arg('filter', () => AnnualPlanFilter, FILTER) _filter?: AnnualPlanFilter,
  ): Promise<ListOf<AnnualPlan>> {
    return context.read(info);
  }

  @Query(() => AnnualPlan, { nullable: true, description: bilingual('一份年度计划;看不到即为空', 'One plan; null when it is not in scope') })
  annualPlan(@Ctx() context: ReadContext, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, BY_ID) _id: string): Promise<AnnualPlan | null> {
    return context.read(info);
  }
}

const mutations = [
  mutationsOf(
    adminTypes,
    { field: 'project', type: () => Project, shape: () => projectShape, zh: '项目', en: 'The project' },
    projectOperations,
  ),
  mutationsOf(
    adminTypes,
    { field: 'progressReport', type: () => ProgressReport, shape: () => progressReportShape, zh: '进度报告', en: 'The report' },
    progressReportOperations,
  ),
  mutationsOf(
    adminTypes,
    { field: 'annualPlan', type: () => AnnualPlan, shape: () => annualPlanShape, zh: '年度计划', en: 'The plan' },
    annualPlanOperations,
  ),
];

export const projectsAdmin: GraphPart = {
  resolvers: [ProjectQueries, ...projectChoicesPart.resolvers, ...adjustmentPart.resolvers, ...mutations.map(({ resolver }) => resolver)],
  roots: { ...projectRoots, ...projectChoicesPart.roots, ...adjustmentPart.roots },
  shapes: [
    ...projectChoicesPart.shapes,
    ...adjustmentPart.shapes,
    projectShape,
    progressReportShape,
    annualPlanShape,
    projectGroupShape,
    responsibilityShape,
    originShape,
    implementationPlanShape,
    milestoneShape,
    outputShape,
    participationShape,
    acceptanceCheckShape,
    maintenanceShape,
    writeOffShape,
  ],
  payloads: [...mutations.flatMap(({ payloads }) => payloads), ...(adjustmentPart.payloads ?? [])],
  operations: [...mutations.flatMap(({ operations }) => operations), ...(adjustmentPart.operations ?? [])],
  extend() {
    extendOrigins();
    extendWithAdjustments();
  },
};
