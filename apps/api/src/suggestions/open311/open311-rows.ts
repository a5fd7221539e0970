import { ADOPTIONS, RESOLUTIONS } from '@doorstep/domain/code-lists/suggestion-codes';
import { SUGGESTION_STATES } from '@doorstep/domain/machines/suggestion-states';
import type { Pool } from 'pg';
import type { Open311Value } from './open311-xml.js';

/** Suggestions without a sector. */
export const UNSORTED = 'UNSORTED';
const CLOSED = 'CLOSED';

export interface RequestAsking {
  readonly districtCode: string;
  readonly ids: readonly string[] | null;
  readonly serviceCodes: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly limit: number;
  readonly offset: number;
}

export async function hasDistrict(pool: Pool, code: string): Promise<boolean> {
  const { rowCount } = await pool.query('select from published.district where code = $1', [code]);
  return rowCount === 1;
}

/** The sectors of a district, as kinds of requests. */
export async function open311Services(pool: Pool, districtCode: string): Promise<Open311Value[]> {
  const { rows } = await pool.query<{ code: string; name: string; group: string | null }>(
    `select s.code, s.name, p.name as "group" from published.sector s
     left join published.sector p on p.id = s.parent_id
     join published.district d on d.code = s.district_code
     where s.district_code = $1 and s.valid_from <= d.today and (s.valid_to is null or s.valid_to >= d.today) order by s.code`,
    [districtCode],
  );
  const all = [...rows, { code: UNSORTED, name: '未分类', group: null }];
  return all.map(({ code, name, group }) => ({ service_code: code, service_name: name, description: name, metadata: false, type: 'realtime', keywords: '', group: group ?? name }));
}

interface Row {
  id: string;
  title: string;
  content: string;
  state: keyof typeof SUGGESTION_STATES;
  adoption: keyof typeof ADOPTIONS | null;
  resolution: keyof typeof RESOLUTIONS | null;
  serviceCode: string | null;
  serviceName: string | null;
  agency: string | null;
  place: string | null;
  publishedAt: string;
  changedAt: string | null;
}

/** Published suggestions, the newest first. Without a day the last 90 days count, to the district's own today. */
export async function open311Requests(pool: Pool, asking: RequestAsking): Promise<Open311Value[]> {
  const { rows } = await pool.query<Row>(
    `select 'sug_' || replace(r.id::text, '-', '') as id, r.title_public as title, r.content_public as content, r.state, r.adoption, r.resolution,
       s.code as "serviceCode", s.name as "serviceName", o.name as agency, nullif(concat_ws(' ', t.name, v.name), '') as place,
       to_char(r.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "publishedAt",
       (select to_char(max(e.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from published.change_log_entry e
         where e.type = 'sug' and e.public_id = 'sug_' || replace(r.id::text, '-', '')) as "changedAt"
     from published.suggestion r
     join published.district d on d.code = r.district_code
     left join published.sector s on s.id = r.main_sector_id
     left join published.organization o on o.id = r.lead_organization_id
     left join published.town t on t.code = r.town_code
     left join published.village v on v.code = r.village_code
     where r.district_code = $1
       and ($2::uuid[] is null or r.id = any($2))
       and ($3::text[] is null or coalesce(s.code, '${UNSORTED}') = any($3))
       and ($4::text[] is null or case when r.state = '${CLOSED}' then 'closed' else 'open' end = any($4))
       and ($2 is not null or r.published_at >= coalesce($5::timestamptz, coalesce($6::timestamptz, (d.today + 1)::timestamp at time zone 'Asia/Shanghai') - interval '90 days'))
       and ($6::timestamptz is null or r.published_at <= $6)
     order by r.published_at desc, r.id desc limit $7 offset $8`,
    [asking.districtCode, asking.ids, asking.serviceCodes, asking.statuses, asking.from, asking.to, asking.limit, asking.offset],
  );
  return rows.map(requestOf);
}

function requestOf(row: Row): Open311Value {
  const notes = [SUGGESTION_STATES[row.state].zh, row.adoption && ADOPTIONS[row.adoption].zh, row.resolution && RESOLUTIONS[row.resolution].zh];
  return {
    service_request_id: row.id,
    // One word is not enough: the notes say the rest.
    status: row.state === CLOSED ? 'closed' : 'open',
    status_notes: notes.filter(Boolean).join(' · '),
    service_name: row.serviceName ?? '未分类',
    service_code: row.serviceCode ?? UNSORTED,
    description: `${row.title}\n${row.content}`,
    agency_responsible: row.agency,
    service_notice: null,
    requested_datetime: row.publishedAt,
    updated_datetime: row.changedAt ?? row.publishedAt,
    expected_datetime: null,
    address: row.place,
    address_id: null,
    zipcode: null,
    lat: null,
    long: null,
    media_url: null,
  };
}
