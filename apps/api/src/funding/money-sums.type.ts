import { Field, ObjectType } from 'type-graphql';
import { bilingual } from '../platform/graph/descriptions.js';
import type { GraphTypes, MoneyValue } from '../platform/graph/graph-types.js';
import { DecimalScalar } from '../platform/graph/scalars.js';
import { FundingCategory, FundingForm } from './funding.enums.js';

interface Sums {
  received: MoneyValue;
  allocated: MoneyValue;
  spent: MoneyValue;
}
export interface CategoryMoneyValue extends Sums {
  category: string;
}
export interface FormMoneyValue extends Sums {
  form: string;
}
/** Money in sums: in all, by whose money it is, by its form; and what fiscal money has moved. */
export interface MoneySumsValue extends Sums {
  byCategory: CategoryMoneyValue[];
  byForm: FormMoneyValue[];
  leverageRatio: string | null;
}

/** The types of money in sums. Each graph makes its own set: a decorated class that both share leaks its fields. */
export function moneySumsTypes(types: GraphTypes) {
  const withSums = (target: new () => Sums): void => {
    const money = (zh: string, en: string, key: keyof Sums) =>
      Field(() => types.Money, { description: bilingual(zh, en) })(target.prototype as object, key);
    money('到账:到账减退款', 'Received: receipts less refunds', 'received');
    money('拨付', 'Allocated', 'allocated');
    money('支出', 'Spent', 'spent');
  };

  @ObjectType({ description: bilingual('某一类别的资金', 'Money of one category') })
  class CategoryMoney implements CategoryMoneyValue {
    @Field(() => FundingCategory, { description: bilingual('资金类别', 'Category') })
    category!: string;
    received!: MoneyValue;
    allocated!: MoneyValue;
    spent!: MoneyValue;
  }
  withSums(CategoryMoney);

  @ObjectType({ description: bilingual('某一形式的资金', 'Money of one form') })
  class FormMoney implements FormMoneyValue {
    @Field(() => FundingForm, { description: bilingual('出资形式', 'Form') })
    form!: string;
    received!: MoneyValue;
    allocated!: MoneyValue;
    spent!: MoneyValue;
  }
  withSums(FormMoney);

  /** An object type of money in sums under a name of its own. */
  return (name: string, zh: string, en: string): new () => MoneySumsValue => {
    const type = { [name]: class {} }[name] as new () => MoneySumsValue;
    const target = type.prototype as object;
    withSums(type);
    Field(() => [CategoryMoney], {
      description: bilingual('按类别;含未拆分资金,不含劳务与志愿服务', 'By category; with money that is not split, without labour and volunteer service'),
    })(target, 'byCategory');
    Field(() => [FormMoney], {
      description: bilingual('按形式;劳务与志愿服务单列,不计入合计', 'By form; labour and volunteer service have lines of their own and are not in the sums'),
    })(target, 'byForm');
    Field(() => DecimalScalar, {
      nullable: true,
      description: bilingual(
        '撬动比:社会资金到账 ÷ 财政资金拨付,两位小数,四舍五入;无财政拨付时为空',
        'Leverage ratio: social money received ÷ fiscal money allocated, two decimals, half up; null without fiscal money',
      ),
    })(target, 'leverageRatio');
    ObjectType(name, { description: bilingual(zh, en) })(type);
    return type;
  };
}
