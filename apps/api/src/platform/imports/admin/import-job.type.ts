import { IMPORT_EFFECTS, IMPORT_ROW_STATES } from '@doorstep/domain/code-lists/platform-codes';
import type { ImportEffect, ImportRowState } from '@doorstep/domain/code-lists/platform-codes';
import { IMPORT_FAULTS } from '@doorstep/domain/import-faults';
import type { ImportFaultCode } from '@doorstep/domain/import-faults';
import { IMPORT_STATES } from '@doorstep/domain/machines/import';
import type { ImportState } from '@doorstep/domain/machines/import';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { adminTypes } from '../../graph/admin-types.js';
import { bilingual } from '../../graph/descriptions.js';
import { enumOf } from '../../graph/enums.js';
import { refusalCodes } from '../../graph/refusal-codes.js';
import { DateTimeScalar } from '../../graph/scalars.js';

const ImportStates = enumOf('ImportState', '导入状态', 'State of an import', IMPORT_STATES);
const ImportRowStates = enumOf('ImportRowState', '导入行状态', 'State of a row of an import', IMPORT_ROW_STATES);
const ImportEffects = enumOf('ImportEffect', '对台账的影响', 'What a row does to the ledger', IMPORT_EFFECTS);
const ImportFaultCodes = enumOf('ImportFaultCode', '文件问题', 'What is wrong with a file', IMPORT_FAULTS);

@ObjectType({ description: bilingual('文件中认出的一列', 'A column of the file that is known') })
export class ImportColumn {
  @Field(() => String, { description: bilingual('列的键', 'Key of the column') })
  key!: string;
  @Field(() => String, { description: bilingual('文件中的列名', 'Heading in the file') })
  heading!: string;
  @Field(() => Boolean, { description: bilingual('是否个人信息:不显示,可改正', 'Personal data: never shown, but can be mended') })
  isPersonal!: boolean;
}

@ObjectType({ description: bilingual('整个文件的问题或提示', 'What is wrong with the file as a whole, or passed over') })
export class ImportFileProblem {
  @Field(() => ImportFaultCodes, { description: bilingual('代码', 'Code') })
  code!: ImportFaultCode;
  @Field(() => String, { description: bilingual('中文说明', 'What is wrong, in Chinese') })
  message!: string;
  @Field(() => String, { description: bilingual('英文说明', 'What is wrong, in English') })
  messageEn!: string;
  @Field(() => Boolean, { description: bilingual('只是提示,不妨碍导入', 'Only a remark; the file can be imported') })
  isRemark!: boolean;
}

@ObjectType({ description: bilingual('导入后的整体情况', 'A fact about the whole of an import') })
export class ImportReportLine {
  @Field(() => String, { description: bilingual('中文', 'In Chinese') })
  text!: string;
  @Field(() => String, { description: bilingual('英文', 'In English') })
  textEn!: string;
}

@ObjectType({ description: bilingual('一次文件导入', 'One file brought into a ledger') })
export class ImportJob {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => String, { description: bilingual('文件名', 'Name of the file') })
  fileName!: string;
  @Field(() => String, { description: bilingual('台账', 'Ledger, in Chinese') })
  ledgerName!: string;
  @Field(() => String, { description: bilingual('台账(英文)', 'Ledger, in English') })
  ledgerNameEn!: string;
  @Field(() => String, { description: bilingual('台账的对象类型', 'Type of the ledger') })
  target!: string;
  @Field(() => ImportStates, { description: bilingual('状态', 'State') })
  state!: ImportState;
  @Field(() => Boolean, { description: bilingual('正在读取、校验或写入', 'Whether it is being read, checked or written') })
  isRunning!: boolean;
  @Field(() => Int, { description: bilingual('已读行数', 'Rows read') })
  rowCount!: number;
  @Field(() => Int, { description: bilingual('可导入及已导入行数', 'Rows that are accepted, written ones included') })
  acceptedCount!: number;
  @Field(() => Int, { description: bilingual('有误行数', 'Rows that are refused') })
  refusedCount!: number;
  @Field(() => Int, { description: bilingual('不导入行数', 'Rows that are left out') })
  droppedCount!: number;
  @Field(() => Int, { description: bilingual('新增行数', 'New rows') })
  insertedCount!: number;
  @Field(() => Int, { description: bilingual('更新行数', 'Changed rows') })
  updatedCount!: number;
  @Field(() => Int, { description: bilingual('无变化行数', 'Rows that say nothing new') })
  unchangedCount!: number;
  @Field(() => Int, { description: bilingual('已写入行数', 'Rows that are written') })
  writtenCount!: number;
  @Field(() => Boolean, { description: bilingual('是否已读完文件', 'Whether the file was read to its end') })
  isRead!: boolean;
  @Field(() => [ImportColumn], { description: bilingual('认出的列,按文件的次序', 'Columns that are known, in the order of the file') })
  columns!: ImportColumn[];
  @Field(() => [ImportFileProblem], { description: bilingual('文件的问题与提示', 'What is wrong with the file, or passed over') })
  problems!: ImportFileProblem[];
  @Field(() => [ImportReportLine], { description: bilingual('导入结果说明', 'What is said of the whole beyond its rows') })
  report!: ImportReportLine[];
  @Field(() => String, { nullable: true, description: bilingual('上传人', 'Who uploaded it') })
  uploadedByName!: string | null;
  @Field(() => DateTimeScalar, { description: bilingual('上传时间', 'When it was uploaded') })
  uploadedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: bilingual('导入完成时间', 'When all rows were written') })
  appliedAt!: string | null;
  @Field(() => Boolean, { description: bilingual('当前用户可否继续办理', 'Whether the viewer may go on with it') })
  mayChange!: boolean;
  @Field(() => Boolean, { description: bilingual('当前用户可否撤销', 'Whether the viewer may take it back') })
  mayUndo!: boolean;
}

@ObjectType({ description: bilingual('一行的问题', 'What is wrong with a row') })
export class ImportRowProblem {
  @Field(() => String, { nullable: true, description: bilingual('出错列的键;不在某一列则为空', 'Key of the column; null where no cell is to blame') })
  column!: string | null;
  @Field(() => refusalCodes, { description: bilingual('代码', 'Code') })
  code!: string;
  @Field(() => String, { description: bilingual('中文说明', 'What is wrong, in Chinese') })
  message!: string;
  @Field(() => String, { description: bilingual('英文说明', 'What is wrong, in English') })
  messageEn!: string;
}

@ObjectType({ description: bilingual('导入文件的一行', 'A row of the file') })
export class ImportRow {
  @Field(() => ID, { description: bilingual('编号', 'Id') })
  id!: string;
  @Field(() => Int, { description: bilingual('版本', 'Version') })
  version!: number;
  @Field(() => Int, { description: bilingual('文件中的行号', 'Number of the row in the file') })
  rowNo!: number;
  @Field(() => ImportRowStates, { description: bilingual('状态', 'State') })
  state!: ImportRowState;
  @Field(() => ImportEffects, { nullable: true, description: bilingual('对台账的影响;有误时为空', 'What it does to the ledger; null where that cannot be told') })
  effect!: ImportEffect | null;
  @Field(() => [String], { description: bilingual('各列内容,与列一一对应;个人信息只显示掩码', 'What the cells hold, column by column; personal data masked') })
  cells!: string[];
  @Field(() => [ImportRowProblem], { description: bilingual('问题', 'What is wrong') })
  problems!: ImportRowProblem[];
}

@ObjectType({ description: bilingual('当前用户可导入的台账', 'A ledger that the viewer may bring files into') })
export class ImportLedger {
  @Field(() => String, { description: bilingual('台账的对象类型', 'Type of the ledger') })
  target!: string;
  @Field(() => String, { description: bilingual('台账', 'Ledger, in Chinese') })
  name!: string;
  @Field(() => String, { description: bilingual('台账(英文)', 'Ledger, in English') })
  nameEn!: string;
  @Field(() => [String], { description: bilingual('必须有的列', 'Headings that a file must have') })
  neededHeadings!: string[];
  @Field(() => [String], { description: bilingual('可以有的列', 'Headings that a file may have') })
  otherHeadings!: string[];
  @Field(() => Boolean, { description: bilingual('是否有模板', 'Whether there is a template') })
  hasTemplate!: boolean;
  @Field(() => [String], { description: bilingual('在哪些类型的台账上提供', 'Types of the rows of the ledgers on which it is offered') })
  offeredOn!: string[];
  @Field(() => Int, { description: bilingual('一份文件至多行数', 'Most rows of one file') })
  mostRows!: number;
}

export const ImportJobList = adminTypes.listOf('ImportJob', () => ImportJob);
export const ImportRowList = adminTypes.listOf('ImportRow', () => ImportRow);
