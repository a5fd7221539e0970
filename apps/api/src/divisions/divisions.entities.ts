import { District } from './district.entity.js';
import { LoadedDataSet } from './loaded-data-set.entity.js';
import { Grid, Village } from './village.entity.js';
import { Organization } from './organization.entity.js';
import { Sector } from './sector.entity.js';
import { Town } from './town.entity.js';
import { CoordinationBody } from './coordination-body.entity.js';
import { Campaign } from './campaign.entity.js';
import { RegulatoryDocument } from './regulatory-document.entity.js';

/** Entities of the slice, for the registry. */
export const divisionEntities = [
  District,
  Town,
  Village,
  Grid,
  Sector,
  Organization,
  CoordinationBody,
  Campaign,
  RegulatoryDocument,
  LoadedDataSet,
];
