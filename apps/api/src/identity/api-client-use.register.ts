import { column } from '../platform/register/column.js';
import { defineRegister } from '../platform/register/define-register.js';
import { apiClientRegister } from './api-client.register.js';

/** What connected systems asked for, by day and operation; written by the program (see client-use.ts). */
export const apiClientUseRegister = defineRegister({
  name: 'ApiClientUse',
  zh: '接口调用',
  en: 'Use of the API',
  idKind: 'apu',
  reading: 'USER_SETTING',
  natural: [],
  order: [['usedOn', 'desc']],
  isReference: true,
  isDistrictWide: true,
  offers: [],
  columns: {
    apiClientId: column.reference(() => apiClientRegister.target, 'apc', '客户端', 'Client').readOnly(),
    usedOn: column.date('日期', 'Day').readOnly(),
    operation: column.text('操作', 'Operation', 100).readOnly(),
    requests: column.int('请求数', 'Requests').readOnly(),
    points: column.int('点数', 'Points').readOnly(),
  },
});
