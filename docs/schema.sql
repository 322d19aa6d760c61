-- The database's schema as the migrations make it. Made by `npm run contract`; it is for reading, not for running.

CREATE SEQUENCE migrations_id_seq AS integer START 1 INCREMENT 1 MINVALUE 1 MAXVALUE 2147483647;

CREATE OR REPLACE FUNCTION public.keep_what_is_signed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        IF OLD.state <> 'signed' THEN RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END; END IF;
        IF TG_OP = 'UPDATE' AND (NEW.id, NEW.records_creator_id, NEW.state, NEW.designation, NEW.corrects_id, NEW.signed_by,
                                 NEW.signed_by_person, NEW.signed_at)
             IS NOT DISTINCT FROM (OLD.id, OLD.records_creator_id, OLD.state, OLD.designation, OLD.corrects_id, OLD.signed_by,
                                   OLD.signed_by_person, OLD.signed_at)
           AND (NEW.removed_by_list IS NOT NULL
                OR (NEW.content, NEW.content_sha256, NEW.title)
                     IS NOT DISTINCT FROM (OLD.content, OLD.content_sha256, OLD.title))
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'a signed note cannot be changed';
      END $function$;

CREATE OR REPLACE FUNCTION public.refuse_audit_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        RAISE EXCEPTION 'audit events are only added' USING ERRCODE = 'restrict_violation';
      END $function$;

CREATE OR REPLACE FUNCTION public.refuse_certificate_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        RAISE EXCEPTION 'certificates are only added' USING ERRCODE = 'restrict_violation';
      END $function$;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
      END $function$;

CREATE TABLE api_key (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  name text NOT NULL,
  token_sha256 bytea NOT NULL,
  made_by integer,
  made_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  revoked_at timestamp with time zone,
  CONSTRAINT api_key_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  CONSTRAINT api_key_name_check CHECK (name <> ''::text),
  CONSTRAINT api_key_pkey PRIMARY KEY (id),
  CONSTRAINT api_key_token_sha256_key UNIQUE (token_sha256)
);

CREATE TABLE api_key_role (
  api_key_id integer NOT NULL,
  role text NOT NULL,
  records_creator_id integer,
  CONSTRAINT api_key_administers_everywhere CHECK (role <> 'administrator'::text OR records_creator_id IS NULL),
  CONSTRAINT api_key_role_api_key_id_fkey FOREIGN KEY (api_key_id) REFERENCES api_key(id),
  CONSTRAINT api_key_role_api_key_id_role_records_creator_id_key UNIQUE NULLS NOT DISTINCT (api_key_id, role, records_creator_id),
  CONSTRAINT api_key_role_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id)
);

CREATE TABLE audit_detail (
  seq bigint NOT NULL,
  salt bytea NOT NULL,
  details text NOT NULL,
  CONSTRAINT audit_detail_pkey PRIMARY KEY (seq),
  CONSTRAINT audit_detail_salt_check CHECK (length(salt) = 16),
  CONSTRAINT audit_detail_seq_fkey FOREIGN KEY (seq) REFERENCES audit_event(seq)
);
CREATE TRIGGER audit_detail_is_never_rewritten BEFORE UPDATE ON audit_detail FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();

CREATE TABLE audit_event (
  seq bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  at timestamp with time zone NOT NULL,
  actor text NOT NULL,
  deed text NOT NULL,
  outcome text NOT NULL,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  details_digest bytea NOT NULL,
  CONSTRAINT audit_event_details_digest_check CHECK (length(details_digest) = 32),
  CONSTRAINT audit_event_outcome_check CHECK (outcome = ANY (ARRAY['done'::text, 'failed'::text])),
  CONSTRAINT audit_event_pkey PRIMARY KEY (seq)
);
CREATE INDEX audit_event_subject ON audit_event USING btree (subject_kind, subject_id, seq);
CREATE TRIGGER audit_event_is_append_only BEFORE DELETE OR UPDATE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_event_is_never_emptied BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

CREATE TABLE capture_cursor (
  channel_id integer NOT NULL,
  cursor jsonb NOT NULL,
  moved_at timestamp with time zone NOT NULL,
  CONSTRAINT capture_cursor_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT capture_cursor_pkey PRIMARY KEY (channel_id)
);

CREATE TABLE capture_run (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  channel_id integer NOT NULL,
  slot timestamp with time zone NOT NULL,
  state text NOT NULL,
  attempt integer DEFAULT 0 NOT NULL,
  not_before timestamp with time zone NOT NULL,
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  status text,
  receipt jsonb,
  counted jsonb DEFAULT '{}'::jsonb NOT NULL,
  problems jsonb DEFAULT '[]'::jsonb NOT NULL,
  items_read integer DEFAULT 0 NOT NULL,
  requests_sent integer DEFAULT 0 NOT NULL,
  progressed_at timestamp with time zone,
  CONSTRAINT capture_run_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT capture_run_channel_id_slot_key UNIQUE (channel_id, slot),
  CONSTRAINT capture_run_pkey PRIMARY KEY (id),
  CONSTRAINT capture_run_state_check CHECK (state = ANY (ARRAY['ready'::text, 'running'::text, 'done'::text])),
  CONSTRAINT capture_run_status_check CHECK (status = ANY (ARRAY['green'::text, 'amber'::text, 'red'::text]))
);
CREATE INDEX capture_run_channel ON capture_run USING btree (channel_id, id);
CREATE INDEX capture_run_finished ON capture_run USING btree (channel_id, finished_at) WHERE state = 'done'::text;
CREATE INDEX capture_run_waiting ON capture_run USING btree (slot, id) WHERE state <> 'done'::text;

CREATE TABLE channel (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  platform text NOT NULL,
  address text NOT NULL,
  records_creator_id integer NOT NULL,
  unit text NOT NULL,
  officer text NOT NULL,
  substitute text,
  account_id text NOT NULL,
  locator text NOT NULL,
  display_name text NOT NULL,
  profile_url text NOT NULL,
  own_account_ids text[] NOT NULL,
  decided_by text,
  decided_on date,
  purpose text,
  triage_from date NOT NULL,
  rhythm text NOT NULL,
  registered_at timestamp with time zone NOT NULL,
  closed_on date,
  closing_reason text,
  version integer DEFAULT 1 NOT NULL,
  substitute_from date,
  substitute_to date,
  asked_on date,
  reported_on date,
  message text,
  audience text,
  why_this_channel text,
  password_kept text,
  password_attested_by text,
  password_attested_on date,
  comment_rules text DEFAULT 'unknown'::text NOT NULL,
  comment_rules_address text,
  review_due_on date NOT NULL,
  reviewed_on date,
  CONSTRAINT channel_check CHECK ((closed_on IS NULL) = (closing_reason IS NULL)),
  CONSTRAINT channel_check1 CHECK (substitute_from <= substitute_to),
  CONSTRAINT channel_check2 CHECK (comment_rules = 'shown'::text OR comment_rules_address IS NULL),
  CONSTRAINT channel_check3 CHECK ((password_attested_by IS NULL) = (password_attested_on IS NULL)),
  CONSTRAINT channel_comment_rules_check CHECK (comment_rules = ANY (ARRAY['unknown'::text, 'shown'::text, 'not-shown'::text])),
  CONSTRAINT channel_pkey PRIMARY KEY (id),
  CONSTRAINT channel_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id),
  CONSTRAINT channel_rhythm_check CHECK (rhythm = ANY (ARRAY['night'::text, 'hour'::text]))
);
CREATE UNIQUE INDEX channel_account_is_registered_once ON channel USING btree (platform, account_id) WHERE closed_on IS NULL;

CREATE TABLE channel_asking (
  job text NOT NULL,
  channel_id integer NOT NULL,
  standing text NOT NULL,
  CONSTRAINT channel_asking_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT channel_asking_pkey PRIMARY KEY (job, channel_id)
);

CREATE TABLE channel_change (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  channel_id integer NOT NULL,
  at timestamp with time zone NOT NULL,
  actor text NOT NULL,
  deed text NOT NULL,
  changes jsonb NOT NULL,
  CONSTRAINT channel_change_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT channel_change_pkey PRIMARY KEY (id)
);
CREATE INDEX channel_change_channel ON channel_change USING btree (channel_id, id);

CREATE TABLE channel_counter_shift (
  channel_id integer NOT NULL,
  taken_on date NOT NULL,
  likes bigint NOT NULL,
  shares bigint NOT NULL,
  views bigint NOT NULL,
  CONSTRAINT channel_counter_shift_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT channel_counter_shift_pkey PRIMARY KEY (channel_id, taken_on)
);

CREATE TABLE channel_credential (
  channel_id integer NOT NULL,
  key_id text NOT NULL,
  sealed bytea NOT NULL,
  stored_at timestamp with time zone NOT NULL,
  CONSTRAINT channel_credential_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT channel_credential_pkey PRIMARY KEY (channel_id)
);

CREATE TABLE channel_measurement (
  channel_id integer NOT NULL,
  taken_on date NOT NULL,
  followers integer,
  posts integer,
  CONSTRAINT channel_measurement_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT channel_measurement_pkey PRIMARY KEY (channel_id, taken_on)
);

CREATE TABLE channel_reminder (
  channel_id integer NOT NULL,
  kind text NOT NULL,
  sent_at timestamp with time zone NOT NULL,
  CONSTRAINT channel_reminder_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT channel_reminder_pkey PRIMARY KEY (channel_id, kind)
);

CREATE TABLE channel_removal (
  record_id bigint NOT NULL,
  ground text NOT NULL,
  reason text NOT NULL,
  removed_on date NOT NULL,
  removed_by text NOT NULL,
  noted_by text NOT NULL,
  noted_at timestamp with time zone NOT NULL,
  CONSTRAINT channel_removal_ground_check CHECK (ground = ANY (ARRAY['criminal'::text, 'channel-rules'::text, 'spam'::text, 'secrecy'::text, 'mistake'::text, 'other'::text])),
  CONSTRAINT channel_removal_pkey PRIMARY KEY (record_id),
  CONSTRAINT channel_removal_reason_check CHECK (reason <> ''::text),
  CONSTRAINT channel_removal_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id),
  CONSTRAINT channel_removal_removed_by_check CHECK (removed_by <> ''::text)
);

CREATE TABLE channel_representative (
  channel_id integer NOT NULL,
  place integer NOT NULL,
  person text NOT NULL,
  mandate text NOT NULL,
  CONSTRAINT channel_representative_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT channel_representative_person_check CHECK (person <> ''::text),
  CONSTRAINT channel_representative_pkey PRIMARY KEY (channel_id, place)
);

CREATE TABLE class_tally (
  records_creator_id integer NOT NULL,
  rule_ref integer NOT NULL,
  records bigint NOT NULL,
  CONSTRAINT class_tally_pkey PRIMARY KEY (records_creator_id, rule_ref),
  CONSTRAINT class_tally_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id),
  CONSTRAINT class_tally_rule_ref_fkey FOREIGN KEY (rule_ref) REFERENCES rule_wording(ref)
);

CREATE TABLE designation_code (
  code text NOT NULL,
  records_creator_id integer NOT NULL,
  set_by text NOT NULL,
  set_at timestamp with time zone NOT NULL,
  CONSTRAINT designation_code_code_check CHECK (code ~ '^[A-ZÅÄÖ0-9]{1,12}$'::text),
  CONSTRAINT designation_code_pkey PRIMARY KEY (code),
  CONSTRAINT designation_code_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id)
);
CREATE INDEX designation_code_creator ON designation_code USING btree (records_creator_id, set_at);

CREATE TABLE designation_series (
  kind text NOT NULL,
  code text NOT NULL,
  year integer NOT NULL,
  last integer NOT NULL,
  CONSTRAINT designation_series_code_fkey FOREIGN KEY (code) REFERENCES designation_code(code),
  CONSTRAINT designation_series_kind_check CHECK (kind = ANY (ARRAY['register'::text, 'note'::text])),
  CONSTRAINT designation_series_pkey PRIMARY KEY (kind, code, year)
);

CREATE TABLE destroyed_exchange (
  id uuid NOT NULL,
  channel_id integer NOT NULL,
  sent_on date NOT NULL,
  records_told_of integer NOT NULL,
  neighbours integer NOT NULL,
  list_id integer NOT NULL,
  rule_ref integer,
  destroyed_on date NOT NULL,
  CONSTRAINT destroyed_exchange_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT destroyed_exchange_list_id_fkey FOREIGN KEY (list_id) REFERENCES disposal_list(id),
  CONSTRAINT destroyed_exchange_pkey PRIMARY KEY (id),
  CONSTRAINT destroyed_exchange_rule_ref_fkey FOREIGN KEY (rule_ref) REFERENCES rule_wording(ref)
);
CREATE INDEX destroyed_exchange_list ON destroyed_exchange USING btree (list_id, id);

CREATE TABLE destroyed_item_salt (
  channel_id integer NOT NULL,
  salt bytea NOT NULL,
  CONSTRAINT destroyed_item_salt_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT destroyed_item_salt_pkey PRIMARY KEY (channel_id),
  CONSTRAINT destroyed_item_salt_salt_check CHECK (length(salt) = 16)
);

CREATE TABLE destroyed_record (
  id bigint NOT NULL,
  records_creator_id integer NOT NULL,
  channel_id integer NOT NULL,
  kind text NOT NULL,
  origin text NOT NULL,
  class text,
  counted_on date,
  captured_on date NOT NULL,
  versions integer NOT NULL,
  was_visible boolean NOT NULL,
  item_digest bytea NOT NULL,
  list_id integer NOT NULL,
  rule_ref integer,
  destroyed_on date NOT NULL,
  CONSTRAINT destroyed_record_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT destroyed_record_item_digest_check CHECK (length(item_digest) = 32),
  CONSTRAINT destroyed_record_list_id_fkey FOREIGN KEY (list_id) REFERENCES disposal_list(id),
  CONSTRAINT destroyed_record_pkey PRIMARY KEY (id),
  CONSTRAINT destroyed_record_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id),
  CONSTRAINT destroyed_record_rule_ref_fkey FOREIGN KEY (rule_ref) REFERENCES rule_wording(ref)
);
CREATE INDEX destroyed_record_list ON destroyed_record USING btree (list_id, id);
CREATE UNIQUE INDEX destroyed_record_item ON destroyed_record USING btree (channel_id, item_digest, records_creator_id);

CREATE TABLE destroyed_tally (
  channel_id integer NOT NULL,
  kind text NOT NULL,
  records bigint NOT NULL,
  CONSTRAINT destroyed_tally_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT destroyed_tally_pkey PRIMARY KEY (channel_id, kind)
);

CREATE TABLE diary_receipt (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  way text NOT NULL,
  name text NOT NULL,
  taken integer NOT NULL,
  refused jsonb NOT NULL,
  taken_by text NOT NULL,
  taken_at timestamp with time zone NOT NULL,
  CONSTRAINT diary_receipt_pkey PRIMARY KEY (id),
  CONSTRAINT diary_receipt_way_check CHECK (way = ANY (ARRAY['upload'::text, 'folder'::text, 'api'::text, 'command'::text]))
);

CREATE TABLE disclosure_request (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  records_creator_id integer NOT NULL,
  received_on date NOT NULL,
  requester text,
  concerns text NOT NULL,
  case_reference text,
  hold_id integer NOT NULL,
  ended_on date,
  CONSTRAINT disclosure_request_concerns_check CHECK (concerns <> ''::text),
  CONSTRAINT disclosure_request_hold_id_fkey FOREIGN KEY (hold_id) REFERENCES disposal_hold(id),
  CONSTRAINT disclosure_request_hold_id_key UNIQUE (hold_id),
  CONSTRAINT disclosure_request_pkey PRIMARY KEY (id),
  CONSTRAINT disclosure_request_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id)
);
CREATE INDEX disclosure_request_open ON disclosure_request USING btree (id) WHERE ended_on IS NULL;

CREATE TABLE disclosure_step (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  request_id integer NOT NULL,
  step text NOT NULL,
  outcome text,
  happened_on date NOT NULL,
  note text,
  by text NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT disclosure_step_check CHECK (
CASE step
    WHEN 'refused'::text THEN COALESCE(outcome, ''::text) = ANY (ARRAY['whole'::text, 'in-part'::text])
    WHEN 'appeal-decided'::text THEN COALESCE(outcome, ''::text) = ANY (ARRAY['upheld'::text, 'changed'::text])
    ELSE outcome IS NULL
END),
  CONSTRAINT disclosure_step_pkey PRIMARY KEY (id),
  CONSTRAINT disclosure_step_request_id_fkey FOREIGN KEY (request_id) REFERENCES disclosure_request(id),
  CONSTRAINT disclosure_step_step_check CHECK (step = ANY (ARRAY['opened'::text, 'answered'::text, 'refused'::text, 'served'::text, 'appealed'::text, 'appeal-decided'::text, 'withdrawn'::text, 'lapsed'::text]))
);
CREATE INDEX disclosure_step_request ON disclosure_step USING btree (request_id, id);

CREATE TABLE disposal_certificate (
  list_id integer NOT NULL,
  issued_at timestamp with time zone NOT NULL,
  document text NOT NULL,
  sha256 bytea NOT NULL,
  CONSTRAINT disposal_certificate_list_id_fkey FOREIGN KEY (list_id) REFERENCES disposal_list(id),
  CONSTRAINT disposal_certificate_pkey PRIMARY KEY (list_id),
  CONSTRAINT disposal_certificate_sha256_check CHECK (length(sha256) = 32)
);
CREATE TRIGGER disposal_certificate_is_kept BEFORE DELETE OR UPDATE ON disposal_certificate FOR EACH ROW EXECUTE FUNCTION refuse_certificate_change();
CREATE TRIGGER disposal_certificate_is_never_emptied BEFORE TRUNCATE ON disposal_certificate FOR EACH STATEMENT EXECUTE FUNCTION refuse_certificate_change();

CREATE TABLE disposal_exemption (
  record_id bigint NOT NULL,
  until date,
  reason text NOT NULL,
  made_by text NOT NULL,
  made_at timestamp with time zone NOT NULL,
  list_id integer NOT NULL,
  CONSTRAINT disposal_exemption_list_id_fkey FOREIGN KEY (list_id) REFERENCES disposal_list(id),
  CONSTRAINT disposal_exemption_pkey PRIMARY KEY (record_id)
);

CREATE TABLE disposal_failure (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  list_id integer NOT NULL,
  store text NOT NULL,
  failure text NOT NULL,
  attempts integer NOT NULL,
  CONSTRAINT disposal_failure_list_id_fkey FOREIGN KEY (list_id) REFERENCES disposal_list(id),
  CONSTRAINT disposal_failure_pkey PRIMARY KEY (id)
);

CREATE TABLE disposal_hold (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  records_creator_id integer,
  request_id integer,
  ground text NOT NULL,
  reason text NOT NULL,
  scope text NOT NULL,
  channel_id integer,
  origin text,
  author text,
  published_from date,
  published_to date,
  words text,
  query text,
  laid_by text NOT NULL,
  laid_at timestamp with time zone NOT NULL,
  lifted_by text,
  lifted_at timestamp with time zone,
  lifting_reason text,
  CONSTRAINT disposal_hold_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT disposal_hold_check CHECK ((ground = 'disclosure-request'::text) = (request_id IS NOT NULL)),
  CONSTRAINT disposal_hold_check1 CHECK ((lifted_at IS NULL) = (lifted_by IS NULL)),
  CONSTRAINT disposal_hold_check2 CHECK ((lifted_at IS NULL) = (lifting_reason IS NULL)),
  CONSTRAINT disposal_hold_check3 CHECK (scope <> 'channel'::text OR channel_id IS NOT NULL),
  CONSTRAINT disposal_hold_check4 CHECK ((words IS NULL) = (query IS NULL)),
  CONSTRAINT disposal_hold_ground_check CHECK (ground = ANY (ARRAY['disclosure-request'::text, 'court-or-police'::text, 'supervision'::text, 'audit'::text, 'damages'::text, 'research'::text, 'other'::text])),
  CONSTRAINT disposal_hold_pkey PRIMARY KEY (id),
  CONSTRAINT disposal_hold_reason_check CHECK (reason <> ''::text),
  CONSTRAINT disposal_hold_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id),
  CONSTRAINT disposal_hold_request_id_fkey FOREIGN KEY (request_id) REFERENCES disclosure_request(id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT disposal_hold_request_id_key UNIQUE (request_id),
  CONSTRAINT disposal_hold_scope_check CHECK (scope = ANY (ARRAY['records'::text, 'threads'::text, 'channel'::text, 'filter'::text]))
);
CREATE INDEX disposal_hold_in_force ON disposal_hold USING btree (scope) WHERE lifted_at IS NULL;

CREATE TABLE disposal_hold_record (
  hold_id integer NOT NULL,
  record_id bigint NOT NULL,
  CONSTRAINT disposal_hold_record_hold_id_fkey FOREIGN KEY (hold_id) REFERENCES disposal_hold(id),
  CONSTRAINT disposal_hold_record_pkey PRIMARY KEY (hold_id, record_id)
);
CREATE INDEX disposal_hold_record_record ON disposal_hold_record USING btree (record_id);

CREATE TABLE disposal_line (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  list_id integer NOT NULL,
  record_id bigint,
  exchange_id uuid,
  channel_id integer NOT NULL,
  class text,
  origin text,
  dated_on date,
  rule_ref integer,
  due_on date,
  mark text,
  marked_by text,
  marked_at timestamp with time zone,
  reason text,
  prolonged_to date,
  outcome text,
  blockers text[] DEFAULT '{}'::text[] NOT NULL,
  is_open boolean DEFAULT true NOT NULL,
  CONSTRAINT disposal_line_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT disposal_line_check CHECK (num_nonnulls(record_id, exchange_id) = 1),
  CONSTRAINT disposal_line_check1 CHECK ((mark = 'prolonged'::text) = (prolonged_to IS NOT NULL)),
  CONSTRAINT disposal_line_check2 CHECK ((mark <> ALL (ARRAY['struck'::text, 'prolonged'::text])) OR reason IS NOT NULL),
  CONSTRAINT disposal_line_list_id_fkey FOREIGN KEY (list_id) REFERENCES disposal_list(id),
  CONSTRAINT disposal_line_mark_check CHECK (mark = ANY (ARRAY['read'::text, 'struck'::text, 'prolonged'::text])),
  CONSTRAINT disposal_line_outcome_check CHECK (outcome = ANY (ARRAY['destroyed'::text, 'spared'::text])),
  CONSTRAINT disposal_line_pkey PRIMARY KEY (id),
  CONSTRAINT disposal_line_rule_ref_fkey FOREIGN KEY (rule_ref) REFERENCES rule_wording(ref)
) WITH (fillfactor=80);
CREATE INDEX disposal_line_list ON disposal_line USING btree (list_id, id);
CREATE INDEX disposal_line_record ON disposal_line USING btree (record_id);
CREATE UNIQUE INDEX disposal_line_exchange_once ON disposal_line USING btree (exchange_id) WHERE is_open;
CREATE UNIQUE INDEX disposal_line_record_once ON disposal_line USING btree (record_id) WHERE is_open;

CREATE TABLE disposal_list (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  records_creator_id integer NOT NULL,
  year integer NOT NULL,
  number integer NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  state text NOT NULL,
  reason text,
  police_reference text,
  proposed_by text NOT NULL,
  proposed_by_person integer,
  proposed_at timestamp with time zone NOT NULL,
  approved_by text,
  approved_by_person integer,
  approved_at timestamp with time zone,
  set_sha256 bytea,
  executable_from date,
  executed_by text,
  executed_by_person integer,
  began_at timestamp with time zone,
  ended_at timestamp with time zone,
  attempts integer DEFAULT 0 NOT NULL,
  versions bigint DEFAULT 0 NOT NULL,
  files bigint DEFAULT 0 NOT NULL,
  bytes bigint DEFAULT 0 NOT NULL,
  cancelled_by text,
  cancelled_at timestamp with time zone,
  cancelling_reason text,
  CONSTRAINT disposal_list_approved_by_person_fkey FOREIGN KEY (approved_by_person) REFERENCES person(id),
  CONSTRAINT disposal_list_check CHECK ((approved_at IS NULL) = (set_sha256 IS NULL)),
  CONSTRAINT disposal_list_check1 CHECK ((cancelled_at IS NULL) = (cancelling_reason IS NULL)),
  CONSTRAINT disposal_list_check2 CHECK ((state = 'executed'::text) = (ended_at IS NOT NULL)),
  CONSTRAINT disposal_list_check3 CHECK (approved_by_person IS DISTINCT FROM proposed_by_person OR approved_by_person IS NULL),
  CONSTRAINT disposal_list_check4 CHECK (executed_by_person IS DISTINCT FROM approved_by_person OR executed_by_person IS NULL),
  CONSTRAINT disposal_list_executed_by_person_fkey FOREIGN KEY (executed_by_person) REFERENCES person(id),
  CONSTRAINT disposal_list_kind_check CHECK (kind = ANY (ARRAY['retention'::text, 'raw-exchanges'::text, 'emergency'::text, 'withdrawal'::text])),
  CONSTRAINT disposal_list_name_key UNIQUE (name),
  CONSTRAINT disposal_list_pkey PRIMARY KEY (id),
  CONSTRAINT disposal_list_proposed_by_person_fkey FOREIGN KEY (proposed_by_person) REFERENCES person(id),
  CONSTRAINT disposal_list_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id),
  CONSTRAINT disposal_list_records_creator_id_year_number_key UNIQUE (records_creator_id, year, number),
  CONSTRAINT disposal_list_state_check CHECK (state = ANY (ARRAY['proposed'::text, 'approved'::text, 'executing'::text, 'executed'::text, 'cancelled'::text]))
);
CREATE INDEX disposal_list_state ON disposal_list USING btree (state, id);

CREATE TABLE disposal_reminder (
  mail text NOT NULL,
  list_id integer NOT NULL,
  matter text NOT NULL,
  sent_at timestamp with time zone NOT NULL,
  CONSTRAINT disposal_reminder_list_id_fkey FOREIGN KEY (list_id) REFERENCES disposal_list(id),
  CONSTRAINT disposal_reminder_pkey PRIMARY KEY (mail, list_id, matter)
);

CREATE TABLE doomed_file (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  store text NOT NULL,
  name text NOT NULL,
  list_id integer NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  failure text,
  CONSTRAINT doomed_file_list_id_fkey FOREIGN KEY (list_id) REFERENCES disposal_list(id),
  CONSTRAINT doomed_file_pkey PRIMARY KEY (id),
  CONSTRAINT doomed_file_store_name_key UNIQUE (store, name)
);
CREATE INDEX doomed_file_list ON doomed_file USING btree (list_id, id);

CREATE TABLE exchange (
  id uuid NOT NULL,
  run_id bigint NOT NULL,
  channel_id integer NOT NULL,
  sent_at timestamp with time zone NOT NULL,
  url text NOT NULL,
  status integer NOT NULL,
  payload_sha256 bytea,
  bytes bigint NOT NULL,
  warc_path text NOT NULL,
  checked_at timestamp with time zone NOT NULL,
  tells text DEFAULT 'unread'::text NOT NULL,
  CONSTRAINT exchange_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT exchange_pkey PRIMARY KEY (id),
  CONSTRAINT exchange_run_id_fkey FOREIGN KEY (run_id) REFERENCES capture_run(id),
  CONSTRAINT exchange_tells_check CHECK (tells = ANY (ARRAY['unread'::text, 'known'::text, 'unsure'::text]))
);
CREATE INDEX exchange_channel ON exchange USING btree (channel_id, sent_at);
CREATE INDEX exchange_checked ON exchange USING btree (checked_at);
CREATE INDEX exchange_not_known ON exchange USING btree (channel_id, sent_at) WHERE tells <> 'known'::text;
CREATE INDEX exchange_run ON exchange USING btree (run_id);

CREATE TABLE exchange_told (
  exchange_id uuid NOT NULL,
  channel_id integer NOT NULL,
  record_ids bigint[] NOT NULL,
  CONSTRAINT exchange_told_exchange_id_fkey FOREIGN KEY (exchange_id) REFERENCES exchange(id)
);
CREATE INDEX exchange_told_exchange ON exchange_told USING btree (exchange_id);
CREATE INDEX exchange_told_records ON exchange_told USING gin (record_ids);

CREATE TABLE hand_over (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  records_creator_id integer NOT NULL,
  way text NOT NULL,
  file text NOT NULL,
  made_by text NOT NULL,
  made_at timestamp with time zone NOT NULL,
  completed_at timestamp with time zone,
  CONSTRAINT hand_over_file_key UNIQUE (file),
  CONSTRAINT hand_over_pkey PRIMARY KEY (id),
  CONSTRAINT hand_over_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id),
  CONSTRAINT hand_over_way_check CHECK (way = ANY (ARRAY['download'::text, 'folder'::text]))
);
CREATE INDEX hand_over_creator ON hand_over USING btree (records_creator_id, id);
CREATE INDEX hand_over_open ON hand_over USING btree (records_creator_id) WHERE completed_at IS NULL;

CREATE TABLE hand_over_note (
  hand_over_id integer NOT NULL,
  note_id bigint NOT NULL,
  CONSTRAINT hand_over_note_hand_over_id_fkey FOREIGN KEY (hand_over_id) REFERENCES hand_over(id),
  CONSTRAINT hand_over_note_note_id_fkey FOREIGN KEY (note_id) REFERENCES service_note(id),
  CONSTRAINT hand_over_note_pkey PRIMARY KEY (hand_over_id, note_id)
);
CREATE INDEX hand_over_note_note ON hand_over_note USING btree (note_id, hand_over_id);

CREATE TABLE hand_over_setting (
  records_creator_id integer NOT NULL,
  way text NOT NULL,
  set_by text NOT NULL,
  set_at timestamp with time zone NOT NULL,
  CONSTRAINT hand_over_setting_pkey PRIMARY KEY (records_creator_id),
  CONSTRAINT hand_over_setting_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id),
  CONSTRAINT hand_over_setting_way_check CHECK (way = ANY (ARRAY['download'::text, 'folder'::text]))
);

CREATE TABLE item_measurement (
  record_id bigint NOT NULL,
  taken_on date NOT NULL,
  likes integer,
  shares integer,
  replies integer,
  views integer,
  CONSTRAINT item_measurement_pkey PRIMARY KEY (record_id, taken_on),
  CONSTRAINT item_measurement_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id)
);

CREATE TABLE job_run (
  job text NOT NULL,
  slot timestamp with time zone NOT NULL,
  state text NOT NULL,
  attempt integer DEFAULT 0 NOT NULL,
  not_before timestamp with time zone NOT NULL,
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  failure text,
  CONSTRAINT job_run_pkey PRIMARY KEY (job, slot),
  CONSTRAINT job_run_state_check CHECK (state = ANY (ARRAY['ready'::text, 'running'::text, 'done'::text, 'failed'::text]))
);

CREATE TABLE kept_file (
  list_id integer NOT NULL,
  sha256 bytea NOT NULL,
  CONSTRAINT kept_file_list_id_fkey FOREIGN KEY (list_id) REFERENCES disposal_list(id),
  CONSTRAINT kept_file_pkey PRIMARY KEY (list_id, sha256)
);

CREATE TABLE migrations (
  id integer DEFAULT nextval('migrations_id_seq'::regclass) NOT NULL,
  "timestamp" bigint NOT NULL,
  name character varying NOT NULL,
  CONSTRAINT "PK_8c82d7f526340ab734260ea46be" PRIMARY KEY (id)
);

CREATE TABLE one_time_link (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  token_sha256 bytea NOT NULL,
  person_id integer,
  made_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone,
  CONSTRAINT one_time_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT one_time_link_pkey PRIMARY KEY (id),
  CONSTRAINT one_time_link_token_sha256_key UNIQUE (token_sha256)
);

CREATE TABLE person (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  name text NOT NULL,
  mail text NOT NULL,
  added_at timestamp with time zone NOT NULL,
  closed_at timestamp with time zone,
  password_hash text,
  CONSTRAINT person_name_check CHECK (name <> ''::text),
  CONSTRAINT person_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX person_mail ON person USING btree (lower(mail)) WHERE closed_at IS NULL;

CREATE TABLE person_role (
  person_id integer NOT NULL,
  role text NOT NULL,
  records_creator_id integer,
  CONSTRAINT person_administers_everywhere CHECK (role <> 'administrator'::text OR records_creator_id IS NULL),
  CONSTRAINT person_role_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT person_role_person_id_role_records_creator_id_key UNIQUE NULLS NOT DISTINCT (person_id, role, records_creator_id),
  CONSTRAINT person_role_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id)
);

CREATE TABLE personal_token (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  person_id integer NOT NULL,
  token_sha256 bytea NOT NULL,
  made_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  revoked_at timestamp with time zone,
  name text,
  CONSTRAINT personal_token_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT personal_token_pkey PRIMARY KEY (id),
  CONSTRAINT personal_token_token_sha256_key UNIQUE (token_sha256)
);

CREATE TABLE post_wording (
  record_id bigint NOT NULL,
  records_creator_id integer NOT NULL,
  channel_id integer NOT NULL,
  dated_at timestamp with time zone NOT NULL,
  digest bytea,
  permalink text,
  links text[] NOT NULL,
  CONSTRAINT post_wording_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT post_wording_pkey PRIMARY KEY (record_id),
  CONSTRAINT post_wording_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id),
  CONSTRAINT post_wording_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id)
);
CREATE INDEX post_wording_digest ON post_wording USING btree (records_creator_id, digest);
CREATE INDEX post_wording_links ON post_wording USING gin (links);
CREATE INDEX post_wording_permalink ON post_wording USING btree (records_creator_id, permalink);

CREATE TABLE record (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  records_creator_id integer NOT NULL,
  channel_id integer NOT NULL,
  platform_item_id text NOT NULL,
  local_id text NOT NULL,
  permalink text,
  kind text NOT NULL,
  origin text NOT NULL,
  author_id text,
  author_name text,
  author_absent text,
  parent_item_id text,
  first_parent_item_id text,
  thread_item_id text NOT NULL,
  published_at timestamp with time zone,
  published_at_is text NOT NULL,
  counts_from timestamp with time zone,
  captured_at timestamp with time zone NOT NULL,
  language text,
  state text NOT NULL,
  state_since timestamp with time zone NOT NULL,
  latest_version integer NOT NULL,
  CONSTRAINT record_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT record_channel_id_platform_item_id_records_creator_id_key UNIQUE (channel_id, platform_item_id, records_creator_id),
  CONSTRAINT record_kind_check CHECK (kind = ANY (ARRAY['post'::text, 'comment'::text, 'reply'::text, 'message'::text, 'snapshot'::text])),
  CONSTRAINT record_origin_check CHECK (origin = ANY (ARRAY['received'::text, 'drawn-up'::text])),
  CONSTRAINT record_pkey PRIMARY KEY (id),
  CONSTRAINT record_published_at_is_check CHECK (published_at_is = ANY (ARRAY['platform'::text, 'author'::text, 'unknown'::text])),
  CONSTRAINT record_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id),
  CONSTRAINT record_state_check CHECK (state = ANY (ARRAY['visible'::text, 'hidden-by-us'::text, 'gone'::text, 'unavailable'::text]))
) WITH (fillfactor=90);
CREATE INDEX record_published ON record USING btree (channel_id, published_at);
CREATE INDEX record_snapshot ON record USING btree (channel_id, captured_at) WHERE kind = 'snapshot'::text;
CREATE INDEX record_thread ON record USING btree (channel_id, thread_item_id);

CREATE TABLE record_assessment (
  record_id bigint NOT NULL,
  records_creator_id integer NOT NULL,
  channel_id integer NOT NULL,
  class text,
  outcome text NOT NULL,
  reason text NOT NULL,
  rule_ref integer,
  clashing integer[] NOT NULL,
  due_on date,
  expected_on date,
  ask_again_on date,
  assessed_on date NOT NULL,
  CONSTRAINT record_assessment_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT record_assessment_check CHECK ((due_on IS NOT NULL) = (outcome = ANY (ARRAY['retain-until'::text, 'due-for-review'::text, 'due-for-disposal'::text]))),
  CONSTRAINT record_assessment_outcome_check CHECK (outcome = ANY (ARRAY['no-rule'::text, 'retain-permanently'::text, 'awaiting-trigger'::text, 'retain-until'::text, 'due-for-review'::text, 'due-for-disposal'::text])),
  CONSTRAINT record_assessment_pkey PRIMARY KEY (record_id),
  CONSTRAINT record_assessment_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id),
  CONSTRAINT record_assessment_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id),
  CONSTRAINT record_assessment_rule_ref_fkey FOREIGN KEY (rule_ref) REFERENCES rule_wording(ref)
);
CREATE INDEX record_assessment_ask_again ON record_assessment USING btree (ask_again_on) WHERE ask_again_on IS NOT NULL;
CREATE INDEX record_assessment_due ON record_assessment USING btree (records_creator_id, due_on, record_id) WHERE outcome = 'due-for-disposal'::text;
CREATE INDEX record_assessment_rule ON record_assessment USING btree (rule_ref, expected_on, record_id);

CREATE TABLE record_attachment (
  record_id bigint NOT NULL,
  n integer NOT NULL,
  "position" integer NOT NULL,
  channel_id integer NOT NULL,
  platform_media_id text NOT NULL,
  url text NOT NULL,
  alt_text text,
  media_type text,
  sha256 bytea,
  failure text,
  attempts integer DEFAULT 0 NOT NULL,
  try_on date,
  CONSTRAINT record_attachment_pkey PRIMARY KEY (record_id, n, "position"),
  CONSTRAINT record_attachment_record_id_n_fkey FOREIGN KEY (record_id, n) REFERENCES record_version(record_id, n),
  CONSTRAINT record_attachment_sha256_fkey FOREIGN KEY (sha256) REFERENCES stored_file(sha256)
);
CREATE INDEX record_attachment_file ON record_attachment USING btree (sha256);
CREATE INDEX record_attachment_missing ON record_attachment USING btree (channel_id, try_on) WHERE sha256 IS NULL;

CREATE TABLE record_change (
  seq bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  record_id bigint NOT NULL,
  change text NOT NULL,
  CONSTRAINT record_change_pkey PRIMARY KEY (seq)
);

CREATE TABLE record_class (
  record_id bigint NOT NULL,
  records_creator_id integer NOT NULL,
  channel_id integer NOT NULL,
  class text,
  basis text NOT NULL,
  rule_refs integer[] NOT NULL,
  decided_by text,
  reason text,
  since timestamp with time zone NOT NULL,
  has_restricted boolean DEFAULT false NOT NULL,
  CONSTRAINT record_class_basis_check CHECK (basis = ANY (ARRAY['rule'::text, 'clash'::text, 'no-rule'::text, 'person'::text])),
  CONSTRAINT record_class_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT record_class_check CHECK ((class IS NULL) = (basis = ANY (ARRAY['clash'::text, 'no-rule'::text]))),
  CONSTRAINT record_class_check1 CHECK ((basis = 'person'::text) = (decided_by IS NOT NULL AND reason IS NOT NULL)),
  CONSTRAINT record_class_pkey PRIMARY KEY (record_id),
  CONSTRAINT record_class_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id),
  CONSTRAINT record_class_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id)
);
CREATE INDEX record_unclassified ON record_class USING btree (channel_id, record_id) WHERE class IS NULL;

CREATE TABLE record_class_before (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  record_id bigint NOT NULL,
  class text,
  basis text NOT NULL,
  rule_refs integer[] NOT NULL,
  decided_by text,
  reason text,
  since timestamp with time zone NOT NULL,
  until timestamp with time zone NOT NULL,
  CONSTRAINT record_class_before_pkey PRIMARY KEY (id),
  CONSTRAINT record_class_before_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id)
);
CREATE INDEX record_class_before_record ON record_class_before USING btree (record_id, id);

CREATE TABLE record_day_tally (
  channel_id integer NOT NULL,
  published_on date NOT NULL,
  kind text NOT NULL,
  records bigint NOT NULL,
  CONSTRAINT record_day_tally_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT record_day_tally_pkey PRIMARY KEY (channel_id, published_on, kind)
);

CREATE TABLE record_follower (
  job text NOT NULL,
  seq bigint DEFAULT 0 NOT NULL,
  pass_channels integer[] DEFAULT '{}'::integer[] NOT NULL,
  pass_after bigint DEFAULT 0 NOT NULL,
  CONSTRAINT record_follower_pkey PRIMARY KEY (job)
);

CREATE TABLE record_registration (
  record_id bigint NOT NULL,
  registration text,
  access text NOT NULL,
  CONSTRAINT record_registration_access_check CHECK (access = ANY (ARRAY['internal'::text, 'restricted'::text])),
  CONSTRAINT record_registration_check CHECK (registration IS NOT NULL OR access = 'restricted'::text),
  CONSTRAINT record_registration_pkey PRIMARY KEY (record_id),
  CONSTRAINT record_registration_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id),
  CONSTRAINT record_registration_registration_check CHECK (registration = ANY (ARRAY['registered'::text, 'kept-ordered'::text, 'insignificant'::text]))
);

CREATE UNLOGGED TABLE record_sighting (
  channel_id integer NOT NULL,
  run_id bigint NOT NULL,
  record_id bigint NOT NULL,
  CONSTRAINT record_sighting_pkey PRIMARY KEY (channel_id, run_id, record_id)
);

CREATE TABLE record_tally (
  channel_id integer NOT NULL,
  kind text NOT NULL,
  state text NOT NULL,
  records bigint NOT NULL,
  CONSTRAINT record_tally_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT record_tally_pkey PRIMARY KEY (channel_id, kind, state)
);

CREATE TABLE record_trigger (
  record_id bigint NOT NULL,
  trigger text NOT NULL,
  happened_on date NOT NULL,
  declaration_id bigint NOT NULL,
  CONSTRAINT record_trigger_declaration_id_fkey FOREIGN KEY (declaration_id) REFERENCES trigger_declaration(id),
  CONSTRAINT record_trigger_pkey PRIMARY KEY (record_id, trigger),
  CONSTRAINT record_trigger_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id)
);
CREATE INDEX record_trigger_declaration ON record_trigger USING btree (declaration_id);

CREATE TABLE record_version (
  record_id bigint NOT NULL,
  n integer NOT NULL,
  edited_at timestamp with time zone,
  captured_at timestamp with time zone NOT NULL,
  text text NOT NULL,
  links text[] NOT NULL,
  content_hash bytea NOT NULL,
  reader_version integer NOT NULL,
  exchange_id uuid NOT NULL,
  bytes_offset integer NOT NULL,
  own_bytes bytea NOT NULL,
  sha256 bytea NOT NULL,
  salt bytea NOT NULL,
  sealed_digest bytea NOT NULL,
  inherited jsonb,
  CONSTRAINT record_version_pkey PRIMARY KEY (record_id, n),
  CONSTRAINT record_version_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id)
);
CREATE INDEX record_version_exchange ON record_version USING btree (exchange_id);

CREATE TABLE record_without_parent (
  record_id bigint NOT NULL,
  channel_id integer NOT NULL,
  CONSTRAINT record_without_parent_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT record_without_parent_pkey PRIMARY KEY (record_id),
  CONSTRAINT record_without_parent_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id) ON DELETE CASCADE
);

CREATE TABLE records_creator (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  name text NOT NULL,
  CONSTRAINT records_creator_name_check CHECK (name <> ''::text),
  CONSTRAINT records_creator_name_key UNIQUE (name),
  CONSTRAINT records_creator_pkey PRIMARY KEY (id)
);

CREATE TABLE register_diary_number (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  entry_id bigint NOT NULL,
  registration_number text NOT NULL,
  noted_by text NOT NULL,
  noted_at timestamp with time zone NOT NULL,
  CONSTRAINT register_diary_number_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES register_entry(id),
  CONSTRAINT register_diary_number_pkey PRIMARY KEY (id),
  CONSTRAINT register_diary_number_registration_number_check CHECK (registration_number <> ''::text)
);
CREATE INDEX register_diary_number_entry ON register_diary_number USING btree (entry_id, id);
CREATE INDEX register_diary_number_number ON register_diary_number USING btree (registration_number);
CREATE TRIGGER register_diary_number_stands BEFORE DELETE OR UPDATE ON register_diary_number FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE register_entry (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  records_creator_id integer NOT NULL,
  designation text NOT NULL,
  record_id bigint NOT NULL,
  channel_id integer NOT NULL,
  latest integer NOT NULL,
  registered_by text NOT NULL,
  registered_at timestamp with time zone NOT NULL,
  CONSTRAINT register_entry_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT register_entry_designation_key UNIQUE (designation),
  CONSTRAINT register_entry_pkey PRIMARY KEY (id),
  CONSTRAINT register_entry_record_id_key UNIQUE (record_id),
  CONSTRAINT register_entry_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id)
);
CREATE INDEX register_entry_creator ON register_entry USING btree (records_creator_id, id);
CREATE TRIGGER register_entry_stands BEFORE DELETE ON register_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE register_entry_version (
  entry_id bigint NOT NULL,
  n integer NOT NULL,
  origin text NOT NULL,
  dated_on date,
  public_title text NOT NULL,
  public_party text,
  protected_title text,
  protected_party text,
  case_title text,
  is_struck boolean NOT NULL,
  reason text,
  written_by text NOT NULL,
  written_at timestamp with time zone NOT NULL,
  public_words tsvector GENERATED ALWAYS AS (to_tsvector('swedish'::regconfig, (public_title || ' '::text) || COALESCE(public_party, ''::text))) STORED NOT NULL,
  full_words tsvector GENERATED ALWAYS AS (to_tsvector('swedish'::regconfig, (((((((public_title || ' '::text) || COALESCE(public_party, ''::text)) || ' '::text) || COALESCE(protected_title, ''::text)) || ' '::text) || COALESCE(protected_party, ''::text)) || ' '::text) || COALESCE(case_title, ''::text))) STORED NOT NULL,
  CONSTRAINT register_entry_version_check CHECK ((n = 1) = (reason IS NULL)),
  CONSTRAINT register_entry_version_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES register_entry(id),
  CONSTRAINT register_entry_version_origin_check CHECK (origin = ANY (ARRAY['received'::text, 'drawn-up'::text])),
  CONSTRAINT register_entry_version_pkey PRIMARY KEY (entry_id, n),
  CONSTRAINT register_entry_version_public_title_check CHECK (public_title <> ''::text)
);
CREATE INDEX register_entry_version_full ON register_entry_version USING gin (full_words);
CREATE INDEX register_entry_version_public ON register_entry_version USING gin (public_words);
CREATE TRIGGER register_entry_version_stands BEFORE DELETE OR UPDATE ON register_entry_version FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE register_setting (
  records_creator_id integer NOT NULL,
  register text NOT NULL,
  await_days integer NOT NULL,
  set_by text NOT NULL,
  set_at timestamp with time zone NOT NULL,
  CONSTRAINT register_setting_await_days_check CHECK (await_days >= 1 AND await_days <= 100),
  CONSTRAINT register_setting_pkey PRIMARY KEY (records_creator_id),
  CONSTRAINT register_setting_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id),
  CONSTRAINT register_setting_register_check CHECK (register = ANY (ARRAY['own'::text, 'diary'::text]))
);

CREATE TABLE registration_decision (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  records_creator_id integer NOT NULL,
  decision text NOT NULL,
  basis text NOT NULL,
  rule_ref integer,
  channel_id integer,
  triage_from date,
  reason text,
  decided_by text NOT NULL,
  decided_at timestamp with time zone NOT NULL,
  undoes bigint,
  CONSTRAINT registration_decision_basis_check CHECK (basis = ANY (ARRAY['person'::text, 'rule'::text, 'back-fill'::text])),
  CONSTRAINT registration_decision_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT registration_decision_channel_id_triage_from_key UNIQUE (channel_id, triage_from),
  CONSTRAINT registration_decision_check CHECK ((decision = 'undone'::text) = (undoes IS NOT NULL)),
  CONSTRAINT registration_decision_check1 CHECK ((basis = 'rule'::text) = (rule_ref IS NOT NULL)),
  CONSTRAINT registration_decision_check2 CHECK ((basis = 'back-fill'::text) = (channel_id IS NOT NULL) AND (channel_id IS NULL) = (triage_from IS NULL)),
  CONSTRAINT registration_decision_check3 CHECK (basis <> 'rule'::text OR decision = 'insignificant'::text),
  CONSTRAINT registration_decision_check4 CHECK (basis <> 'back-fill'::text OR decision = 'kept-ordered'::text),
  CONSTRAINT registration_decision_decision_check CHECK (decision = ANY (ARRAY['registered'::text, 'kept-ordered'::text, 'insignificant'::text, 'undone'::text])),
  CONSTRAINT registration_decision_pkey PRIMARY KEY (id),
  CONSTRAINT registration_decision_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id),
  CONSTRAINT registration_decision_rule_ref_fkey FOREIGN KEY (rule_ref) REFERENCES rule_wording(ref),
  CONSTRAINT registration_decision_undoes_fkey FOREIGN KEY (undoes) REFERENCES registration_decision(id)
);
CREATE INDEX registration_decision_rule ON registration_decision USING btree (records_creator_id, id) WHERE basis = 'rule'::text;
CREATE INDEX registration_decision_undoes ON registration_decision USING btree (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE registration_decision_record (
  record_id bigint NOT NULL,
  decision_id bigint NOT NULL,
  restricted boolean NOT NULL,
  CONSTRAINT registration_decision_record_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES registration_decision(id),
  CONSTRAINT registration_decision_record_pkey PRIMARY KEY (record_id, decision_id)
);
CREATE INDEX registration_decision_record_decision ON registration_decision_record USING btree (decision_id, record_id);

CREATE TABLE reminder (
  mail text NOT NULL,
  channel_id integer NOT NULL,
  reason text NOT NULL,
  sent_at timestamp with time zone NOT NULL,
  CONSTRAINT reminder_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT reminder_pkey PRIMARY KEY (mail, channel_id, reason)
);

CREATE TABLE retention_outlook (
  records_creator_id integer NOT NULL,
  channel_id integer NOT NULL,
  class text,
  rule_ref integer,
  outcome text NOT NULL,
  expected_in integer,
  records bigint NOT NULL,
  CONSTRAINT retention_outlook_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT retention_outlook_channel_id_records_creator_id_class_rule__key UNIQUE NULLS NOT DISTINCT (channel_id, records_creator_id, class, rule_ref, outcome, expected_in),
  CONSTRAINT retention_outlook_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id),
  CONSTRAINT retention_outlook_rule_ref_fkey FOREIGN KEY (rule_ref) REFERENCES rule_wording(ref)
);

CREATE TABLE retention_reckoned (
  is_only boolean DEFAULT true NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT retention_reckoned_is_only_check CHECK (is_only),
  CONSTRAINT retention_reckoned_pkey PRIMARY KEY (is_only)
);

CREATE TABLE rule_set (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  taken_at timestamp with time zone NOT NULL,
  sha256 bytea NOT NULL,
  texts jsonb NOT NULL,
  CONSTRAINT rule_set_pkey PRIMARY KEY (id)
);

CREATE TABLE rule_wording (
  ref integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  kind text NOT NULL,
  rule_id text NOT NULL,
  version integer NOT NULL,
  checksum bytea NOT NULL,
  is_decided boolean NOT NULL,
  describes text NOT NULL,
  rule_set_id integer NOT NULL,
  CONSTRAINT rule_wording_kind_check CHECK (kind = ANY (ARRAY['classification'::text, 'retention'::text, 'triage'::text])),
  CONSTRAINT rule_wording_kind_rule_id_version_checksum_key UNIQUE (kind, rule_id, version, checksum),
  CONSTRAINT rule_wording_pkey PRIMARY KEY (ref),
  CONSTRAINT rule_wording_rule_set_id_fkey FOREIGN KEY (rule_set_id) REFERENCES rule_set(id)
);

CREATE TABLE search_entry (
  record_id bigint NOT NULL,
  records_creator_id integer NOT NULL,
  channel_id integer NOT NULL,
  origin text NOT NULL,
  state text NOT NULL,
  dated_at timestamp with time zone NOT NULL,
  words tsvector NOT NULL,
  CONSTRAINT search_entry_pkey PRIMARY KEY (record_id)
);
ALTER TABLE search_entry ALTER words SET STATISTICS 2000;
CREATE INDEX search_entry_channel ON search_entry USING btree (channel_id, dated_at DESC, record_id DESC);
CREATE INDEX search_entry_newest ON search_entry USING btree (dated_at DESC, record_id DESC);
CREATE INDEX search_entry_words ON search_entry USING gin (words);

CREATE TABLE search_progress (
  only_row boolean DEFAULT true NOT NULL,
  seq bigint NOT NULL,
  CONSTRAINT search_progress_only_row_check CHECK (only_row),
  CONSTRAINT search_progress_pkey PRIMARY KEY (only_row)
);

CREATE TABLE secrecy_marking (
  record_id bigint NOT NULL,
  provision text NOT NULL,
  marked_on date NOT NULL,
  authority text NOT NULL,
  marked_by text NOT NULL,
  marked_at timestamp with time zone NOT NULL,
  CONSTRAINT secrecy_marking_authority_check CHECK (authority <> ''::text),
  CONSTRAINT secrecy_marking_pkey PRIMARY KEY (record_id),
  CONSTRAINT secrecy_marking_provision_check CHECK (provision <> ''::text),
  CONSTRAINT secrecy_marking_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id)
);

CREATE TABLE service_note (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  records_creator_id integer NOT NULL,
  state text NOT NULL,
  revision integer NOT NULL,
  draft jsonb,
  drafted_by text NOT NULL,
  drafted_at timestamp with time zone NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  corrects_id bigint,
  designation text,
  title text,
  content text,
  content_sha256 bytea,
  signed_by text,
  signed_by_person integer,
  signed_at timestamp with time zone,
  removed_by_list integer,
  CONSTRAINT service_note_check CHECK ((state = 'signed'::text) = (designation IS NOT NULL AND signed_by IS NOT NULL AND signed_by_person IS NOT NULL AND signed_at IS NOT NULL)),
  CONSTRAINT service_note_check1 CHECK ((state = 'signed'::text AND removed_by_list IS NULL) = (content IS NOT NULL AND content_sha256 IS NOT NULL)),
  CONSTRAINT service_note_check2 CHECK (state = 'draft'::text OR draft IS NULL),
  CONSTRAINT service_note_content_sha256_check CHECK (length(content_sha256) = 32),
  CONSTRAINT service_note_corrects_id_fkey FOREIGN KEY (corrects_id) REFERENCES service_note(id),
  CONSTRAINT service_note_designation_key UNIQUE (designation),
  CONSTRAINT service_note_pkey PRIMARY KEY (id),
  CONSTRAINT service_note_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id),
  CONSTRAINT service_note_signed_by_person_fkey FOREIGN KEY (signed_by_person) REFERENCES person(id),
  CONSTRAINT service_note_state_check CHECK (state = ANY (ARRAY['draft'::text, 'signed'::text, 'discarded'::text]))
);
CREATE INDEX service_note_corrects ON service_note USING btree (corrects_id) WHERE corrects_id IS NOT NULL;
CREATE INDEX service_note_list ON service_note USING btree (records_creator_id, state, id);
CREATE TRIGGER service_note_stands BEFORE DELETE OR UPDATE ON service_note FOR EACH ROW EXECUTE FUNCTION keep_what_is_signed();

CREATE TABLE service_note_attachment (
  note_id bigint NOT NULL,
  "position" integer NOT NULL,
  record_id bigint NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  sha256 bytea NOT NULL,
  media_type text NOT NULL,
  bytes bigint NOT NULL,
  content bytea,
  CONSTRAINT service_note_attachment_check CHECK ((kind = 'file'::text) = (content IS NULL)),
  CONSTRAINT service_note_attachment_kind_check CHECK (kind = ANY (ARRAY['text'::text, 'file'::text, 'item-data'::text])),
  CONSTRAINT service_note_attachment_note_id_fkey FOREIGN KEY (note_id) REFERENCES service_note(id),
  CONSTRAINT service_note_attachment_pkey PRIMARY KEY (note_id, "position"),
  CONSTRAINT service_note_attachment_sha256_check CHECK (length(sha256) = 32)
);
CREATE INDEX service_note_attachment_record ON service_note_attachment USING btree (record_id);

CREATE TABLE service_note_diary_number (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  note_id bigint NOT NULL,
  registration_number text NOT NULL,
  noted_by text NOT NULL,
  noted_at timestamp with time zone NOT NULL,
  CONSTRAINT service_note_diary_number_note_id_fkey FOREIGN KEY (note_id) REFERENCES service_note(id),
  CONSTRAINT service_note_diary_number_pkey PRIMARY KEY (id),
  CONSTRAINT service_note_diary_number_registration_number_check CHECK (registration_number <> ''::text)
);
CREATE INDEX service_note_diary_number_note ON service_note_diary_number USING btree (note_id, id);
CREATE TRIGGER service_note_diary_number_stands BEFORE DELETE OR UPDATE ON service_note_diary_number FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE service_note_record (
  note_id bigint NOT NULL,
  record_id bigint NOT NULL,
  "position" integer NOT NULL,
  CONSTRAINT service_note_record_note_id_fkey FOREIGN KEY (note_id) REFERENCES service_note(id),
  CONSTRAINT service_note_record_pkey PRIMARY KEY (note_id, record_id)
);
CREATE INDEX service_note_record_record ON service_note_record USING btree (record_id);

CREATE TABLE sign_in_failure (
  mail_sha256 bytea NOT NULL,
  failures integer NOT NULL,
  last_at timestamp with time zone NOT NULL,
  CONSTRAINT sign_in_failure_pkey PRIMARY KEY (mail_sha256)
);

CREATE TABLE stored_file (
  sha256 bytea NOT NULL,
  bytes bigint NOT NULL,
  stored_at timestamp with time zone NOT NULL,
  checked_at timestamp with time zone NOT NULL,
  CONSTRAINT stored_file_pkey PRIMARY KEY (sha256)
);
CREATE INDEX stored_file_checked ON stored_file USING btree (checked_at);

CREATE TABLE stored_file_keeper (
  sha256 bytea NOT NULL,
  keeper text NOT NULL,
  CONSTRAINT stored_file_keeper_pkey PRIMARY KEY (sha256, keeper),
  CONSTRAINT stored_file_keeper_sha256_fkey FOREIGN KEY (sha256) REFERENCES stored_file(sha256)
);
CREATE INDEX stored_file_keeper_keeper ON stored_file_keeper USING btree (keeper);

CREATE TABLE thread_watch (
  record_id bigint NOT NULL,
  channel_id integer NOT NULL,
  item_id text NOT NULL,
  published_on date NOT NULL,
  next_read_on date NOT NULL,
  CONSTRAINT thread_watch_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT thread_watch_channel_id_item_id_key UNIQUE (channel_id, item_id),
  CONSTRAINT thread_watch_pkey PRIMARY KEY (record_id),
  CONSTRAINT thread_watch_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id)
) WITH (fillfactor=80);
CREATE INDEX thread_watch_due ON thread_watch USING btree (channel_id, next_read_on);

CREATE TABLE triage_alert (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  record_id bigint NOT NULL,
  channel_id integer NOT NULL,
  because text NOT NULL,
  raised_at timestamp with time zone NOT NULL,
  sent_at timestamp with time zone,
  attempts integer DEFAULT 0 NOT NULL,
  CONSTRAINT triage_alert_because_check CHECK (because = ANY (ARRAY['suggested'::text, 'decided'::text])),
  CONSTRAINT triage_alert_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT triage_alert_pkey PRIMARY KEY (id),
  CONSTRAINT triage_alert_record_id_because_key UNIQUE (record_id, because)
);
CREATE INDEX triage_alert_waiting ON triage_alert USING btree (id) WHERE sent_at IS NULL;

CREATE TABLE triage_item (
  record_id bigint NOT NULL,
  records_creator_id integer NOT NULL,
  channel_id integer NOT NULL,
  because text NOT NULL,
  due_on date NOT NULL,
  weight integer NOT NULL,
  suggestions jsonb NOT NULL,
  alike bytea,
  queued_at timestamp with time zone NOT NULL,
  claimed_by integer,
  claimed_until timestamp with time zone,
  CONSTRAINT triage_item_because_check CHECK (because = ANY (ARRAY['new'::text, 'changed'::text, 'undone'::text, 'overturned'::text])),
  CONSTRAINT triage_item_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT triage_item_claimed_by_fkey FOREIGN KEY (claimed_by) REFERENCES person(id),
  CONSTRAINT triage_item_pkey PRIMARY KEY (record_id),
  CONSTRAINT triage_item_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id),
  CONSTRAINT triage_item_records_creator_id_fkey FOREIGN KEY (records_creator_id) REFERENCES records_creator(id)
);
CREATE INDEX triage_item_alike ON triage_item USING btree (records_creator_id, alike) WHERE alike IS NOT NULL;
CREATE INDEX triage_item_claimed ON triage_item USING btree (claimed_by) WHERE claimed_by IS NOT NULL;
CREATE INDEX triage_item_turn ON triage_item USING btree (records_creator_id, due_on, weight DESC, record_id);

CREATE TABLE triage_sample (
  record_id bigint NOT NULL,
  sampled_by text NOT NULL,
  sampled_at timestamp with time zone NOT NULL,
  outcome text NOT NULL,
  CONSTRAINT triage_sample_outcome_check CHECK (outcome = ANY (ARRAY['agreed'::text, 'overturned'::text])),
  CONSTRAINT triage_sample_pkey PRIMARY KEY (record_id),
  CONSTRAINT triage_sample_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id)
);

CREATE TABLE triage_skip (
  person_id integer NOT NULL,
  record_id bigint NOT NULL,
  CONSTRAINT triage_skip_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT triage_skip_pkey PRIMARY KEY (person_id, record_id),
  CONSTRAINT triage_skip_record_id_fkey FOREIGN KEY (record_id) REFERENCES triage_item(record_id) ON DELETE CASCADE
);
CREATE INDEX triage_skip_record ON triage_skip USING btree (record_id);

CREATE TABLE triage_sorted (
  record_id bigint NOT NULL,
  n integer NOT NULL,
  CONSTRAINT triage_sorted_pkey PRIMARY KEY (record_id),
  CONSTRAINT triage_sorted_record_id_fkey FOREIGN KEY (record_id) REFERENCES record(id)
);

CREATE TABLE trigger_declaration (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  trigger text NOT NULL,
  happened_on date NOT NULL,
  reason text NOT NULL,
  case_reference text,
  declared_by text NOT NULL,
  declared_at timestamp with time zone NOT NULL,
  withdrawn_by text,
  withdrawn_at timestamp with time zone,
  CONSTRAINT trigger_declaration_check CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
  CONSTRAINT trigger_declaration_pkey PRIMARY KEY (id),
  CONSTRAINT trigger_declaration_trigger_check CHECK (trigger = ANY (ARRAY['declared-inactive'::text, 'case-closed'::text]))
);

CREATE TABLE unsent_disposal_reminder (
  list_id integer NOT NULL,
  cause text NOT NULL,
  tried_at timestamp with time zone NOT NULL,
  CONSTRAINT unsent_disposal_reminder_cause_check CHECK (cause = ANY (ARRAY['no-mail'::text, 'mail-refused'::text, 'server-away'::text])),
  CONSTRAINT unsent_disposal_reminder_list_id_fkey FOREIGN KEY (list_id) REFERENCES disposal_list(id),
  CONSTRAINT unsent_disposal_reminder_pkey PRIMARY KEY (list_id)
);

CREATE TABLE unsent_reminder (
  channel_id integer NOT NULL,
  cause text NOT NULL,
  tried_at timestamp with time zone NOT NULL,
  CONSTRAINT unsent_reminder_cause_check CHECK (cause = ANY (ARRAY['no-mail'::text, 'mail-refused'::text, 'server-away'::text])),
  CONSTRAINT unsent_reminder_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES channel(id),
  CONSTRAINT unsent_reminder_pkey PRIMARY KEY (channel_id)
);

CREATE TABLE web_session (
  id integer GENERATED ALWAYS AS IDENTITY NOT NULL,
  token_sha256 bytea NOT NULL,
  person_id integer NOT NULL,
  begun_at timestamp with time zone NOT NULL,
  seen_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  revoked_at timestamp with time zone,
  CONSTRAINT web_session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT web_session_pkey PRIMARY KEY (id),
  CONSTRAINT web_session_token_sha256_key UNIQUE (token_sha256)
);
CREATE INDEX web_session_person ON web_session USING btree (person_id) WHERE revoked_at IS NULL;
