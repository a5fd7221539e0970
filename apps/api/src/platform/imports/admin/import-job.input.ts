import { Field, InputType } from 'type-graphql';
import { bilingual } from '../../graph/descriptions.js';

@InputType({ description: bilingual('导入筛选', 'Filter of imports') })
export class ImportJobFilter {
  @Field(() => String, { nullable: true, description: bilingual('台账的对象类型', 'Type of the ledger') })
  target?: string;
  @Field(() => Boolean, { nullable: true, description: bilingual('只看自己上传的', 'Only own uploads') })
  isMine?: boolean;
}

@InputType({ description: bilingual('导入行筛选', 'Filter of the rows of an import') })
export class ImportRowFilter {
  @Field(() => Boolean, { nullable: true, description: bilingual('只看有误的行', 'Only rows that are refused') })
  isWrong?: boolean;
}
