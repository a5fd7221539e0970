import { column } from '../platform/register/column.js';
import { gridRegister } from './grid.register.js';

/** The grid of a row, by its code. */
export const gridColumn = () => column.place(() => ({ ...gridRegister.target, key: 'code' }), 15, '网格', 'Grid');
