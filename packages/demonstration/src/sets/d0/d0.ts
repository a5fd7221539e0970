import type { DataSet } from '../../data-set.js';
import { accountsOf } from './accounts.js';
import { PLAN_DAY } from './district-plan.js';
import { fullDistrict } from './full-district.js';

/** 明川区: the district that `npm start` shows. */
export const D0: DataSet = fullDistrict({
  key: 'D0',
  district: {
    code: '990101',
    name: '明川区',
    stem: '明川',
    mark: '明',
    brandName: '明川好办',
    today: PLAN_DAY,
    openedOn: '2022-01-04',
    staffedOn: '2022-06-01',
    seed: 990_101,
    usernamePrefix: '',
    receiptBlock: 0,
    southWest: [117.2, 36.3],
  },
  townNames: ['明泉', '川平', '锦河', '望山', '新桥', '云集', '沣水', '柏岭', '青河', '禾丰'],
  accounts: (places) => accountsOf(places, ({ displayName }) => displayName),
});
