import {
  changingEnd,
  eventTable,
  money,
  moneyOrNull,
  oneOf,
  oneOfOrNull,
  rowEnd,
  rowStart,
  within,
} from '../platform/database/migration-columns.js';
import type { SliceMigration } from '../platform/database/slice-migration.js';

const categories = 'FISCAL SOCIAL COLLECTIVE MIXED';
const forms =
  'APPROPRIATION HIGHER_GRANT REWARD_SUBSIDY GOVERNMENT_BOND WORK_RELIEF VILLAGE_FUND RESIDENT_LEVY DONATION SPONSORSHIP NAMING ENTERPRISE_INVESTMENT ADVERTISING LABOUR VOLUNTEER_SERVICE OTHER';

/** Sources, contributors, what they give, and the movements of the money. */
export const fundingMigration: SliceMigration = {
  name: '0007_funding',
  sql: `
create table funding_source (
  ${rowStart},
  name text not null,
  ${oneOf('category', categories)},
  ${oneOfOrNull('level', 'CENTRAL PROVINCIAL CITY DISTRICT TOWN VILLAGE')},
  organization_id uuid,
  year int not null check (year between 2000 and 2100),
  ${moneyOrNull('budget_amount')},
  is_earmarked boolean not null default false,
  budget_code text,
  check (level is null or category = 'FISCAL'),
  ${within('organization_id', 'organization')},
  ${rowEnd}
);
create index on funding_source (district_code, year desc, id desc);

-- The name of an individual stands here only with publish_name; else encrypted in contributor_contact.
create table contributor (
  ${rowStart},
  ${oneOf('kind', 'ENTERPRISE MERCHANT SOCIAL_ORGANIZATION INDIVIDUAL VILLAGE GOVERNMENT')},
  name text,
  unified_code text check (length(unified_code) = 18),
  is_beneficiary boolean not null default false,
  publish_name boolean not null default false,
  anonymous boolean not null default false,
  check (kind <> 'INDIVIDUAL' or publish_name or name is null),
  check (kind = 'INDIVIDUAL' or name is not null),
  check (not (anonymous and publish_name)),
  ${rowEnd}
);
create index on contributor (district_code, kind, name);

create table contributor_contact (
  ${rowStart},
  contributor_id uuid not null unique,
  name_encrypted bytea,
  phone_encrypted bytea,
  ${within('contributor_id', 'contributor')},
  ${changingEnd}
);

create table contribution (
  ${rowStart},
  source_id uuid not null,
  contributor_id uuid,
  project_id uuid,
  batch_id uuid,
  ${oneOf('category', categories)},
  ${oneOf('form', forms)},
  purpose text not null,
  ${money('pledged_amount')},
  received_amount numeric(18,2) not null default 0 check (received_amount >= 0),
  allocated_amount numeric(18,2) not null default 0 check (allocated_amount >= 0),
  spent_amount numeric(18,2) not null default 0 check (spent_amount >= 0),
  ${moneyOrNull('valued_amount')},
  ${oneOfOrNull('remainder_decision', 'RETURNED CARRIED_OVER')},
  remainder_reason text,
  naming_text text,
  naming_from date,
  naming_to date,
  naming_approval_no text,
  agreed_on date,
  agreement_no text,
  receipt_no text,
  ${oneOf('state', 'PLEDGED AGREED PARTLY_RECEIVED RECEIVED SPENT CANCELLED REFUNDED')},
  unique (district_code, receipt_no),
  check (project_id is null or batch_id is null),
  check (spent_amount <= allocated_amount and allocated_amount <= received_amount),
  check (remainder_decision is null or remainder_reason is not null),
  check (form = 'NAMING' or coalesce(naming_text, naming_approval_no) is null),
  check (naming_to >= naming_from),
  check (state in ('PLEDGED', 'CANCELLED') or agreed_on is not null),
  ${within('source_id', 'funding_source')},
  ${within('contributor_id', 'contributor')},
  ${within('project_id', 'project')},
  ${within('batch_id', 'project_group')},
  ${rowEnd}
);
create index on contribution (district_code, agreed_on desc, id desc);
create index on contribution (district_code, created_at desc, id desc);
create index on contribution (project_id);
create index on contribution (batch_id);
create index on contribution (source_id);
create index on contribution (contributor_id);
${eventTable('contribution')}

create table fund_transaction (
  ${rowStart},
  contribution_id uuid not null,
  ${oneOf('kind', 'RECEIPT ALLOCATION SPENDING REFUND REVERSAL')},
  amount numeric(18,2) not null check (amount >= 0.01),
  "on" date not null,
  project_id uuid,
  payee text,
  payee_organization_id uuid,
  voucher_no text,
  reverses_id uuid,
  recorded_by uuid not null,
  approved_by uuid,
  approved_at timestamptz,
  refused_at timestamptz,
  check (kind not in ('ALLOCATION', 'SPENDING') or project_id is not null),
  check ((kind = 'REVERSAL') = (reverses_id is not null)),
  check ((approved_by is null) = (approved_at is null)),
  check (approved_by <> recorded_by),
  check (approved_at is null or refused_at is null),
  ${within('contribution_id', 'contribution')},
  ${within('project_id', 'project')},
  ${within('payee_organization_id', 'organization')},
  ${within('reverses_id', 'fund_transaction')},
  ${changingEnd}
);
create unique index fund_transaction_reversed_once on fund_transaction (reverses_id) where refused_at is null;
create index on fund_transaction (district_code, "on" desc, id desc);
create index on fund_transaction (contribution_id, "on");
create index on fund_transaction (project_id, "on");
create index on fund_transaction (district_code, created_at) where approved_at is null and refused_at is null;

-- Append-only but for the one decision; corrections only by reversal.
create function refuse_transaction_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.approved_at is null and old.refused_at is null
    and to_jsonb(old) - '{approved_by,approved_at,refused_at,updated_at,version}'::text[]
      = to_jsonb(new) - '{approved_by,approved_at,refused_at,updated_at,version}'::text[] then
    return new;
  end if;
  raise exception 'fund_transaction is append-only' using errcode = 'object_not_in_prerequisite_state';
end $$;
create trigger fund_transaction_append_only before update or delete on fund_transaction
  for each row execute function refuse_transaction_change();
`,
};
