import { Field, ID, InterfaceType, Int, ObjectType } from 'type-graphql';
import { TYPE_KEY } from './node-reader.js';
import { bilingual } from './descriptions.js';
import { DecimalScalar } from './scalars.js';
import { refusalCodes } from './refusal-codes.js';

export interface MoneyValue {
  amount: string;
  currency: string;
}
export interface RatioValue {
  numerator: string;
  denominator: string;
  percent: string | null;
}
export interface ListOf<Item> {
  items: Item[];
  totalItems: number;
}
export interface PageInfoValue {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}
export interface ConnectionOf<Node> {
  nodes: Node[];
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfoValue;
  totalCount: number;
}
export interface UserErrorValue {
  code: string;
  message: string;
  messageEn: string;
  path: string[];
}
export type ClassOf<T> = new () => T;

/**
 * Money, ratios, pages and errors. Each graph makes its own set: a decorated class that both graphs
 * share leaks the fields of one into the other.
 */
export function graphTypes() {
  @ObjectType({ description: bilingual('金额', 'An amount of money') })
  class Money implements MoneyValue {
    @Field(() => DecimalScalar, { description: bilingual('金额,元,两位小数', 'The amount in yuan, two decimals') })
    amount!: string;
    @Field(() => String, { description: bilingual('币种,始终为 CNY', 'The currency, always CNY') })
    currency!: string;
  }

  @ObjectType({ description: bilingual('比率,可由分子分母复核', 'A ratio with the numbers behind it') })
  class Ratio implements RatioValue {
    @Field(() => DecimalScalar, { description: bilingual('分子', 'Numerator') })
    numerator!: string;
    @Field(() => DecimalScalar, { description: bilingual('分母', 'Denominator') })
    denominator!: string;
    @Field(() => DecimalScalar, {
      nullable: true,
      description: bilingual('百分数,两位小数,四舍五入;分母为 0 时为空', 'Percent, two decimals, half up; null when the denominator is 0'),
    })
    percent!: string | null;
  }

  @ObjectType({ description: bilingual('分页信息', 'Where a page stands in its list') })
  class PageInfo implements PageInfoValue {
    @Field(() => Boolean, { description: bilingual('后面是否还有', 'Whether more follows') })
    hasNextPage!: boolean;
    @Field(() => Boolean, { description: bilingual('前面是否还有:从游标之后取的页为真', 'Whether something precedes: true of a page that starts after a cursor') })
    hasPreviousPage!: boolean;
    @Field(() => String, { nullable: true, description: bilingual('本页首项的游标', 'Cursor of the first item of this page') })
    startCursor!: string | null;
    @Field(() => String, { nullable: true, description: bilingual('本页末项的游标', 'Cursor of the last item of this page') })
    endCursor!: string | null;
  }

  @ObjectType({ description: bilingual('用户可以改正的错误', 'An error that the user can mend') })
  class UserError implements UserErrorValue {
    @Field(() => refusalCodes, { description: bilingual('错误代码', 'Code of the error') })
    code!: string;
    @Field(() => String, { description: bilingual('中文说明', 'What is wrong, in Chinese') })
    message!: string;
    @Field(() => String, { description: bilingual('英文说明', 'What is wrong, in English') })
    messageEn!: string;
    @Field(() => [String], { description: bilingual('出错字段的路径', 'Path of the input field that is wrong') })
    path!: string[];
  }

  @InterfaceType({
    description: bilingual('可按编号取得的对象', 'An object that can be fetched by its id'),
    autoRegisterImplementations: false,
    resolveType: (value: Readonly<Record<string, string>>) => value[TYPE_KEY],
  })
  abstract class Node {
    @Field(() => ID, { description: bilingual('编号', 'Id') })
    id!: string;
  }

  return {
    Money,
    Ratio,
    PageInfo,
    UserError,
    Node,
    /** A forward connection of the public graph. */
    connectionOf<Item>(name: string, item: () => ClassOf<Item>): new () => ConnectionOf<Item> {
      @ObjectType(`${name}Edge`, { description: bilingual('列表中的一项', 'One item of a list') })
      class Edge {
        @Field(() => String, { description: bilingual('该项的游标', 'Cursor of the item') })
        cursor!: string;
        @Field(item as () => ClassOf<object>, { description: bilingual('该项', 'The item') })
        node!: Item;
      }
      @ObjectType(`${name}Connection`, { description: bilingual('分页列表', 'A list in pages') })
      class Connection implements ConnectionOf<Item> {
        @Field(() => [item() as ClassOf<object>], { description: bilingual('本页各项', 'The items of this page') })
        nodes!: Item[];
        @Field(() => [Edge], { description: bilingual('本页各项及其游标', 'The items with their cursors') })
        edges!: Edge[];
        @Field(() => PageInfo, { description: bilingual('分页信息', 'Where this page stands') })
        pageInfo!: PageInfoValue;
        @Field(() => Int, { description: bilingual('总数', 'Number of all items') })
        totalCount!: number;
      }
      return Connection;
    },
    /** A numbered page of the admin graph. */
    listOf<Item>(name: string, item: () => ClassOf<Item>): new () => ListOf<Item> {
      @ObjectType(`${name}List`, { description: bilingual('一页数据与总数', 'One page with the exact count') })
      class List implements ListOf<Item> {
        @Field(() => [item() as ClassOf<object>], { description: bilingual('本页各项', 'The items of this page') })
        items!: Item[];
        @Field(() => Int, { description: bilingual('总数', 'Number of all items') })
        totalItems!: number;
      }
      return List;
    },
    /** What a mutation answers: the changed object, null when refused, and the errors. */
    payloadOf(name: string, results: Readonly<Record<string, { type: () => unknown; zh: string; en: string }>>): new () => object {
      const type = { [`${name}Payload`]: class {} }[`${name}Payload`] as new () => object;
      for (const [key, result] of Object.entries(results)) {
        Field(result.type as () => typeof String, { nullable: true, description: bilingual(result.zh, result.en) })(type.prototype as object, key);
      }
      Field(() => [UserError], { description: bilingual('错误;为空即成功', 'Errors; none means done') })(type.prototype as object, 'errors');
      ObjectType(`${name}Payload`, { description: bilingual('操作结果', 'Result of the operation') })(type);
      return type;
    },
  };
}

export type GraphTypes = ReturnType<typeof graphTypes>;
