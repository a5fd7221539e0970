import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';

/** PostGraphile over the published views; what keys and references views cannot say, tags say. */
const keys = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      'published.town': { tags: { primaryKey: 'id', unique: 'code' } },
      'published.village': { tags: { primaryKey: 'id', unique: 'code' } },
      'published.sector': { tags: { primaryKey: 'id' } },
      'published.project': {
        tags: {
          primaryKey: 'id',
          unique: 'code',
          foreignKey: [
            '(town_code) references town (code)|@fieldName town',
            '(village_code) references village (code)|@fieldName village',
            '(main_sector_id) references sector (id)|@fieldName mainSector',
          ],
        },
      },
      'published.progress_report': { tags: { primaryKey: 'id', foreignKey: '(project_id) references project (id)|@foreignFieldName reports' } },
      'published.milestone': { tags: { primaryKey: 'id', foreignKey: '(project_id) references project (id)|@foreignFieldName milestones' } },
      'published.project_money': {
        tags: { primaryKey: 'project_id,category,form', foreignKey: '(project_id) references project (id)|@foreignFieldName money' },
      },
      'published.suggestion': { tags: { primaryKey: 'id' } },
      'published.suggestion_project_link': {
        tags: {
          primaryKey: 'id',
          foreignKey: [
            '(project_id) references project (id)|@foreignFieldName suggestionLinks',
            '(suggestion_id) references suggestion (id)|@fieldName suggestion',
          ],
        },
      },
      'published.project_suggestion_count': {
        tags: { primaryKey: 'project_id', foreignKey: '(project_id) references project (id)|@foreignFieldName suggestionCount' },
      },
      'published.story': { tags: { primaryKey: 'id' } },
      'published.story_change': { tags: { primaryKey: 'seq', foreignKey: '(story_id) references story (id)|@fieldName story' } },
    },
  },
});

const pool = new pg.Pool({ connectionString: process.env['BENCH_DATABASE_URL'], max: 12, options: '-c jit=off -c timezone=UTC' });

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [keys],
  pgServices: [makePgService({ pool, schemas: ['published', 'bench'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
  schema: { dontSwallowErrors: true },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
await instance.getSchema();
server.listen(Number(process.env['PORT']), '127.0.0.1');
