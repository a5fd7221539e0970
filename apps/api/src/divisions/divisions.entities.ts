import { District } from './district.entity.js';
import { Grid, Village } from './village.entity.js';
import { Organization } from './organization.entity.js';
import { Sector } from './sector.entity.js';
import { Town } from './town.entity.js';

/** Entities of the slice, for the registry. */
export const divisionEntities = [District, Town, Village, Grid, Sector, Organization];
