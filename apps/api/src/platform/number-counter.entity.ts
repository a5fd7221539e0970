import { defineEntity, p } from '@mikro-orm/core';

const ReceiptCounterSchema = defineEntity({
  name: 'ReceiptCounter',
  tableName: 'receipt_counter',
  properties: {
    day: p.date().primary(),
    next: p.integer(),
  },
});

/** Next receipt number of a day, for the whole installation. */
export class ReceiptCounter extends ReceiptCounterSchema.class {}
ReceiptCounterSchema.setClass(ReceiptCounter);

const NumberCounterSchema = defineEntity({
  name: 'NumberCounter',
  tableName: 'number_counter',
  properties: {
    districtCode: p.text().primary(),
    kind: p.text().primary(),
    year: p.integer().primary(),
    next: p.integer(),
  },
});

/** Next number of a kind and year in a district. */
export class NumberCounter extends NumberCounterSchema.class {}
NumberCounterSchema.setClass(NumberCounter);
