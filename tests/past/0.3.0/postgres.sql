--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: balance_movements_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.balance_movements_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of balance_movements are frozen: they are never changed or deleted'; END$$;


--
-- Name: contract_versions_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.contract_versions_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of contract_versions are frozen: they are never changed or deleted'; END$$;


--
-- Name: coupon_versions_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.coupon_versions_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of coupon_versions are frozen: they are never changed or deleted'; END$$;


--
-- Name: customer_discount_removals_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.customer_discount_removals_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of customer_discount_removals are frozen: they are never changed or deleted'; END$$;


--
-- Name: customer_discounts_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.customer_discounts_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of customer_discounts are frozen: they are never changed or deleted'; END$$;


--
-- Name: customer_versions_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.customer_versions_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of customer_versions are frozen: they are never changed or deleted'; END$$;


--
-- Name: document_discounts_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.document_discounts_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of document_discounts are frozen: they are never changed or deleted'; END$$;


--
-- Name: document_lines_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.document_lines_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of document_lines are frozen: they are never changed or deleted'; END$$;


--
-- Name: documents_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.documents_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of documents are frozen: they are never changed or deleted'; END$$;


--
-- Name: fact_withdrawals_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.fact_withdrawals_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of fact_withdrawals are frozen: they are never changed or deleted'; END$$;


--
-- Name: grant_movements_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.grant_movements_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of grant_movements are frozen: they are never changed or deleted'; END$$;


--
-- Name: grant_order_withdrawals_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.grant_order_withdrawals_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of grant_order_withdrawals are frozen: they are never changed or deleted'; END$$;


--
-- Name: grant_orders_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.grant_orders_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of grant_orders are frozen: they are never changed or deleted'; END$$;


--
-- Name: grants_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.grants_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of grants are frozen: they are never changed or deleted'; END$$;


--
-- Name: ledger_entries_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.ledger_entries_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of ledger_entries are frozen: they are never changed or deleted'; END$$;


--
-- Name: ledger_postings_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.ledger_postings_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of ledger_postings are frozen: they are never changed or deleted'; END$$;


--
-- Name: meter_versions_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.meter_versions_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of meter_versions are frozen: they are never changed or deleted'; END$$;


--
-- Name: outbox_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.outbox_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of outbox are frozen: they are never changed or deleted'; END$$;


--
-- Name: payment_methods_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_methods_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of payment_methods are frozen: they are never changed or deleted'; END$$;


--
-- Name: plan_versions_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plan_versions_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of plan_versions are frozen: they are never changed or deleted'; END$$;


--
-- Name: redemptions_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.redemptions_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of redemptions are frozen: they are never changed or deleted'; END$$;


--
-- Name: rest_movements_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rest_movements_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of rest_movements are frozen: they are never changed or deleted'; END$$;


--
-- Name: run_customers_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.run_customers_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of run_customers are frozen: they are never changed or deleted'; END$$;


--
-- Name: run_subscriptions_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.run_subscriptions_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of run_subscriptions are frozen: they are never changed or deleted'; END$$;


--
-- Name: seller_versions_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.seller_versions_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of seller_versions are frozen: they are never changed or deleted'; END$$;


--
-- Name: subscription_facts_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.subscription_facts_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of subscription_facts are frozen: they are never changed or deleted'; END$$;


--
-- Name: tax_answers_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.tax_answers_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of tax_answers are frozen: they are never changed or deleted'; END$$;


--
-- Name: top_up_rules_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.top_up_rules_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of top_up_rules are frozen: they are never changed or deleted'; END$$;


--
-- Name: usage_conflicts_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.usage_conflicts_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of usage_conflicts are frozen: they are never changed or deleted'; END$$;


--
-- Name: usage_erasures_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.usage_erasures_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of usage_erasures are frozen: they are never changed or deleted'; END$$;


--
-- Name: usage_identities_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.usage_identities_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of usage_identities are frozen: they are never changed or deleted'; END$$;


--
-- Name: usage_part(bigint, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.usage_part(wanted_bucket bigint, wanted_time bigint, OUT part_from bigint, OUT part_to bigint) RETURNS record
    LANGUAGE plpgsql
    AS $$
DECLARE
    epoch  CONSTANT TIMESTAMP := TIMESTAMP '1970-01-01 00:00:00';
    moment CONSTANT TIMESTAMP := epoch + make_interval(secs => 1) * FLOOR(wanted_time / 1000000.0);
    unit   TEXT := 'year';
    part   TEXT;
BEGIN
    PERFORM pg_advisory_xact_lock(7310579604220);
    SELECT p.from_time, p.to_time INTO part_from, part_to FROM usage_parts p
        WHERE p.bucket = wanted_bucket AND p.from_time <= wanted_time AND wanted_time < p.to_time;
    IF FOUND THEN
        RETURN;
    END IF;
    -- All buckets are cut at the same times.
    SELECT p.from_time, p.to_time INTO part_from, part_to FROM usage_parts p
        WHERE p.from_time <= wanted_time AND wanted_time < p.to_time LIMIT 1;
    IF NOT FOUND THEN
        IF (SELECT COUNT(DISTINCT p.from_time) FROM usage_parts p) >= 240 THEN
            unit := 'decade';
        ELSIF (SELECT CAST(SUM(kept.position) AS BIGINT) FROM usage_positions kept) >= 10000000 THEN
            unit := 'month';
        END IF;
        part_from := EXTRACT(EPOCH FROM date_trunc(unit, moment) - epoch) * 1000000;
        part_to := EXTRACT(EPOCH FROM
            date_trunc(unit, moment) + ('1 ' || unit)::INTERVAL - epoch) * 1000000;
        SELECT GREATEST(part_from, MAX(p.to_time)) INTO part_from FROM usage_parts p
            WHERE p.to_time <= wanted_time;
        SELECT LEAST(part_to, MIN(p.from_time)) INTO part_to FROM usage_parts p
            WHERE p.from_time > wanted_time;
    END IF;
    part := format('usage_events_%s_%s', wanted_bucket,
        to_char(epoch + make_interval(secs => 1) * (part_from / 1000000), 'YYYYMM'));
    EXECUTE format('CREATE TABLE %I (LIKE usage_events INCLUDING ALL)', part);
    EXECUTE format('ALTER TABLE usage_events ATTACH PARTITION %I FOR VALUES FROM (%s, %s) TO (%s, %s)',
        part, wanted_bucket, part_from, wanted_bucket, part_to);
    INSERT INTO usage_parts (bucket, from_time, to_time, name)
        VALUES (wanted_bucket, part_from, part_to, part);
END $$;


--
-- Name: usage_parts_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.usage_parts_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of usage_parts are frozen: they are never changed or deleted'; END$$;


--
-- Name: usage_plane_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.usage_plane_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of usage_plane are frozen: they are never changed or deleted'; END$$;


--
-- Name: usage_subject_hash(bytea, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.usage_subject_hash(environment bytea, subject text) RETURNS bigint
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
DECLARE
    bytes BYTEA := environment || convert_to(subject, 'UTF8') || '\x00000000'::BYTEA;
    hash  BIGINT := 2166136261;
BEGIN
    FOR at IN 0 .. octet_length(bytes) - 1 LOOP
        hash := ((hash # get_byte(bytes, at)) * 16777619) & 4294967295;
    END LOOP;
    RETURN hash;
END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: api_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_keys (
    environment text NOT NULL COLLATE pg_catalog."C",
    api_key text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    prefix text NOT NULL COLLATE pg_catalog."C",
    secret_hash bytea NOT NULL,
    created_at bigint NOT NULL,
    revoked_at bigint
);


--
-- Name: balance_movements; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.balance_movements (
    environment text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    seller text NOT NULL COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    sequence bigint NOT NULL,
    facts_version bigint NOT NULL,
    moved_at bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    amount bigint NOT NULL,
    document text COLLATE pg_catalog."C",
    note text NOT NULL COLLATE pg_catalog."C",
    credit_note text COLLATE pg_catalog."C",
    entry text COLLATE pg_catalog."C",
    CONSTRAINT balance_movements_kind_check CHECK ((kind = ANY (ARRAY['credit_note'::text, 'applied'::text, 'adjusted'::text, 'refunded'::text])))
);


--
-- Name: billing_progress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.billing_progress (
    environment text NOT NULL COLLATE pg_catalog."C",
    subscription text NOT NULL COLLATE pg_catalog."C",
    settled_before bigint,
    facts_version bigint NOT NULL,
    usage_watermark bigint NOT NULL,
    payer text COLLATE pg_catalog."C",
    payer_facts_version bigint DEFAULT 0 NOT NULL,
    may_use bigint,
    CONSTRAINT billing_progress_may_use_check CHECK ((may_use = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: commit_positions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.commit_positions (
    environment text NOT NULL COLLATE pg_catalog."C",
    next_document bigint NOT NULL,
    next_entry bigint NOT NULL,
    next_message bigint NOT NULL
);


--
-- Name: contract_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contract_versions (
    environment text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    contract text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    seller text NOT NULL COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    facts_version bigint NOT NULL,
    record bytea NOT NULL,
    record_hash bytea NOT NULL
);


--
-- Name: coupon_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.coupon_versions (
    environment text NOT NULL COLLATE pg_catalog."C",
    coupon text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    archived bigint NOT NULL,
    record bytea NOT NULL,
    record_hash bytea NOT NULL
);


--
-- Name: customer_discount_removals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customer_discount_removals (
    environment text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    discount text NOT NULL COLLATE pg_catalog."C",
    facts_version bigint NOT NULL,
    takes_effect bigint NOT NULL
);


--
-- Name: customer_discounts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customer_discounts (
    environment text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    discount text NOT NULL COLLATE pg_catalog."C",
    facts_version bigint NOT NULL,
    takes_effect bigint NOT NULL,
    record bytea NOT NULL,
    record_hash bytea NOT NULL
);


--
-- Name: customer_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customer_versions (
    environment text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    record bytea NOT NULL,
    record_hash bytea NOT NULL
);


--
-- Name: customers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.customers (
    environment text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    external_key text COLLATE pg_catalog."C",
    seller text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    facts_version bigint NOT NULL,
    payer text COLLATE pg_catalog."C",
    invoices_together bigint DEFAULT 0 NOT NULL,
    has_account bigint DEFAULT 0 NOT NULL
);


--
-- Name: document_discounts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_discounts (
    environment text NOT NULL COLLATE pg_catalog."C",
    discount text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    place bigint NOT NULL,
    currency text NOT NULL COLLATE pg_catalog."C",
    amount bigint NOT NULL
);


--
-- Name: document_lines; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_lines (
    environment text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    line bigint NOT NULL,
    subscription text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    plan_version text COLLATE pg_catalog."C",
    price text COLLATE pg_catalog."C",
    one_off text COLLATE pg_catalog."C",
    full_start bigint NOT NULL,
    full_end bigint NOT NULL,
    service_start bigint NOT NULL,
    service_end bigint NOT NULL,
    dimensions text NOT NULL COLLATE pg_catalog."C",
    quantity text NOT NULL COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    amount bigint NOT NULL,
    tax bigint NOT NULL,
    tax_category text NOT NULL COLLATE pg_catalog."C",
    tax_group bigint NOT NULL,
    extends_document text COLLATE pg_catalog."C",
    extends_line bigint,
    overridden text COLLATE pg_catalog."C",
    whole bigint DEFAULT 0 NOT NULL,
    discounts text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    off_document bigint DEFAULT 0 NOT NULL,
    document_discounts text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    by_credits bigint DEFAULT 0 NOT NULL,
    commitment text COLLATE pg_catalog."C",
    grant_id text COLLATE pg_catalog."C",
    conceded bigint DEFAULT 0 NOT NULL
);


--
-- Name: document_states; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_states (
    environment text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    amount_open bigint NOT NULL,
    owner text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT document_states_state_check CHECK ((state = ANY (ARRAY['open'::text, 'paid'::text, 'void'::text, 'uncollectible'::text])))
);


--
-- Name: documents; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.documents (
    environment text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    subscription text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    seller text NOT NULL COLLATE pg_catalog."C",
    series text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    due_instant bigint NOT NULL,
    sequence bigint NOT NULL,
    currency text NOT NULL COLLATE pg_catalog."C",
    net bigint NOT NULL,
    tax bigint NOT NULL,
    total bigint NOT NULL,
    issued_on text NOT NULL COLLATE pg_catalog."C",
    due_on text NOT NULL COLLATE pg_catalog."C",
    as_of bigint NOT NULL,
    seller_version bigint NOT NULL,
    customer_version bigint NOT NULL,
    facts_version bigint NOT NULL,
    usage_watermark bigint NOT NULL,
    "position" bigint NOT NULL,
    content_hash bytea NOT NULL,
    content bytea NOT NULL,
    prepaid_credits bigint DEFAULT 0 NOT NULL,
    prepaid_balance bigint DEFAULT 0 NOT NULL,
    run bigint,
    rest_kept text DEFAULT 'note'::text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT documents_check CHECK (((net + tax) = total)),
    CONSTRAINT documents_kind_check CHECK ((kind = ANY (ARRAY['invoice'::text, 'credit_note'::text]))),
    CONSTRAINT documents_rest_kept_check CHECK ((rest_kept = ANY (ARRAY['note'::text, 'balance'::text])))
);


--
-- Name: drafts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.drafts (
    environment text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL COLLATE pg_catalog."C",
    subscription text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    due_instant bigint NOT NULL,
    issue_at bigint NOT NULL,
    currency text NOT NULL COLLATE pg_catalog."C",
    total bigint NOT NULL,
    subscriptions text NOT NULL COLLATE pg_catalog."C",
    content bytea NOT NULL
);


--
-- Name: environments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.environments (
    environment text NOT NULL COLLATE pg_catalog."C",
    workspace text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    clock bigint,
    CONSTRAINT environments_check CHECK (((kind = 'live'::text) = (clock IS NULL))),
    CONSTRAINT environments_kind_check CHECK ((kind = ANY (ARRAY['live'::text, 'test'::text])))
);


--
-- Name: event_sweeps; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_sweeps (
    environment text NOT NULL COLLATE pg_catalog."C",
    usage_watermark bigint NOT NULL
);


--
-- Name: fact_withdrawals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.fact_withdrawals (
    environment text NOT NULL COLLATE pg_catalog."C",
    subscription text NOT NULL COLLATE pg_catalog."C",
    fact text NOT NULL COLLATE pg_catalog."C",
    facts_version bigint NOT NULL,
    withdrawn_at bigint NOT NULL
);


--
-- Name: grant_movements; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.grant_movements (
    environment text NOT NULL COLLATE pg_catalog."C",
    grant_id text NOT NULL COLLATE pg_catalog."C",
    sequence bigint NOT NULL,
    facts_version bigint NOT NULL,
    moved_at bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    amount bigint NOT NULL,
    cost_basis bigint NOT NULL,
    document text COLLATE pg_catalog."C",
    line bigint,
    units text COLLATE pg_catalog."C",
    entry text COLLATE pg_catalog."C",
    needed_until bigint DEFAULT '9223372036854775807'::bigint NOT NULL,
    CONSTRAINT grant_movements_check CHECK (((document IS NULL) = (line IS NULL))),
    CONSTRAINT grant_movements_kind_check CHECK ((kind = ANY (ARRAY['burnt'::text, 'given_back'::text, 'expired'::text, 'rolled_over'::text, 'voided'::text])))
);


--
-- Name: grant_order_withdrawals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.grant_order_withdrawals (
    environment text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    grant_id text NOT NULL COLLATE pg_catalog."C",
    facts_version bigint NOT NULL,
    withdrawn_at bigint NOT NULL
);


--
-- Name: grant_orders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.grant_orders (
    environment text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    grant_id text NOT NULL COLLATE pg_catalog."C",
    seller text NOT NULL COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    facts_version bigint NOT NULL,
    record bytea NOT NULL,
    record_hash bytea NOT NULL
);


--
-- Name: grant_rests; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.grant_rests (
    environment text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    grant_id text NOT NULL COLLATE pg_catalog."C",
    rest bigint NOT NULL,
    recurring bigint NOT NULL,
    needed_until bigint NOT NULL,
    cost_moved bigint DEFAULT 0 NOT NULL
);


--
-- Name: grants; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.grants (
    environment text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    grant_id text NOT NULL COLLATE pg_catalog."C",
    seller text NOT NULL COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    facts_version bigint NOT NULL,
    record bytea NOT NULL,
    record_hash bytea NOT NULL
);


--
-- Name: idempotency_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_keys (
    environment text NOT NULL COLLATE pg_catalog."C",
    operation text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    request_hash bytea NOT NULL,
    status bigint NOT NULL,
    answer text COLLATE pg_catalog."C",
    answered_at bigint NOT NULL
);


--
-- Name: jobs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.jobs (
    environment text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    due_at bigint NOT NULL,
    leased_until bigint,
    attempts bigint NOT NULL,
    failure text COLLATE pg_catalog."C"
);


--
-- Name: ledger_entries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_entries (
    environment text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    entry text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL COLLATE pg_catalog."C",
    document_position bigint NOT NULL,
    seller text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    posted_at bigint NOT NULL,
    booked_on text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: ledger_postings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_postings (
    environment text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    posting bigint NOT NULL,
    account text NOT NULL COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    amount bigint NOT NULL
);


--
-- Name: meter_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meter_versions (
    environment text NOT NULL COLLATE pg_catalog."C",
    meter text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    record bytea NOT NULL,
    record_hash bytea NOT NULL
);


--
-- Name: number_series; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.number_series (
    environment text NOT NULL COLLATE pg_catalog."C",
    seller text NOT NULL COLLATE pg_catalog."C",
    series text NOT NULL COLLATE pg_catalog."C",
    next_number bigint NOT NULL
);


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    environment text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    message text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: payment_methods; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment_methods (
    environment text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    facts_version bigint NOT NULL,
    recorded_at bigint NOT NULL,
    on_file bigint NOT NULL,
    payer text COLLATE pg_catalog."C",
    CONSTRAINT payment_methods_on_file_check CHECK ((on_file = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: plan_migration_progress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plan_migration_progress (
    environment text NOT NULL COLLATE pg_catalog."C",
    migration text NOT NULL COLLATE pg_catalog."C",
    step text NOT NULL COLLATE pg_catalog."C",
    looked_through text NOT NULL COLLATE pg_catalog."C",
    asked_at bigint NOT NULL,
    CONSTRAINT plan_migration_progress_step_check CHECK ((step = ANY (ARRAY['planning'::text, 'planned'::text, 'applying'::text, 'applied'::text, 'reversing'::text, 'reversed'::text])))
);


--
-- Name: plan_migration_subscriptions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plan_migration_subscriptions (
    environment text NOT NULL COLLATE pg_catalog."C",
    migration text NOT NULL COLLATE pg_catalog."C",
    subscription text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    amount_before bigint,
    amount_after bigint,
    fact text COLLATE pg_catalog."C",
    refusal text COLLATE pg_catalog."C",
    CONSTRAINT plan_migration_subscriptions_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'applied'::text, 'refused'::text, 'reversed'::text])))
);


--
-- Name: plan_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plan_migrations (
    environment text NOT NULL COLLATE pg_catalog."C",
    migration text NOT NULL COLLATE pg_catalog."C",
    planned_at bigint NOT NULL,
    record text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: plan_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plan_versions (
    environment text NOT NULL COLLATE pg_catalog."C",
    plan text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    plan_version text NOT NULL COLLATE pg_catalog."C",
    record bytea NOT NULL,
    record_hash bytea NOT NULL,
    published_at bigint NOT NULL
);


--
-- Name: promotion_codes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.promotion_codes (
    environment text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    coupon text NOT NULL COLLATE pg_catalog."C",
    customer text COLLATE pg_catalog."C",
    redemptions_max bigint,
    redeem_from bigint,
    redeem_until bigint,
    active bigint NOT NULL
);


--
-- Name: quotes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quotes (
    environment text NOT NULL COLLATE pg_catalog."C",
    quote text NOT NULL COLLATE pg_catalog."C",
    subscription text COLLATE pg_catalog."C",
    record text NOT NULL COLLATE pg_catalog."C",
    facts_version bigint NOT NULL,
    usage_watermark bigint NOT NULL,
    as_of bigint NOT NULL,
    expires_at bigint NOT NULL,
    plan_hash bytea NOT NULL,
    used_by text COLLATE pg_catalog."C"
);


--
-- Name: redemptions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.redemptions (
    environment text NOT NULL COLLATE pg_catalog."C",
    discount text NOT NULL COLLATE pg_catalog."C",
    coupon text NOT NULL COLLATE pg_catalog."C",
    code text COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    subscription text COLLATE pg_catalog."C",
    redeemed_at bigint NOT NULL
);


--
-- Name: rest_movements; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rest_movements (
    environment text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    sequence bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    moved_at bigint NOT NULL,
    amount bigint NOT NULL,
    note text NOT NULL COLLATE pg_catalog."C",
    entry text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT rest_movements_amount_check CHECK ((amount > 0)),
    CONSTRAINT rest_movements_kind_check CHECK ((kind = ANY (ARRAY['refunded'::text, 'to_balance'::text])))
);


--
-- Name: run_customers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.run_customers (
    environment text NOT NULL COLLATE pg_catalog."C",
    run bigint NOT NULL,
    customer text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    facts_version bigint NOT NULL
);


--
-- Name: run_subscriptions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.run_subscriptions (
    environment text NOT NULL COLLATE pg_catalog."C",
    run bigint NOT NULL,
    subscription text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: schema_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_migrations (
    number bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    hash text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: seller_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seller_versions (
    environment text NOT NULL COLLATE pg_catalog."C",
    seller text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    record bytea NOT NULL,
    record_hash bytea NOT NULL
);


--
-- Name: subject_assignments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.subject_assignments (
    environment text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    assigned_at bigint NOT NULL,
    customer text NOT NULL COLLATE pg_catalog."C",
    subscription text COLLATE pg_catalog."C",
    known_from bigint NOT NULL
);


--
-- Name: subscription_facts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.subscription_facts (
    environment text NOT NULL COLLATE pg_catalog."C",
    subscription text NOT NULL COLLATE pg_catalog."C",
    fact text NOT NULL COLLATE pg_catalog."C",
    facts_version bigint NOT NULL,
    takes_effect bigint NOT NULL,
    record bytea NOT NULL,
    record_hash bytea NOT NULL
);


--
-- Name: subscriptions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.subscriptions (
    environment text NOT NULL COLLATE pg_catalog."C",
    subscription text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    seller text NOT NULL COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    zone text NOT NULL COLLATE pg_catalog."C",
    own_usage bigint DEFAULT 0 NOT NULL,
    CONSTRAINT subscriptions_own_usage_check CHECK ((own_usage = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: tax_answers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tax_answers (
    environment text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    tax_group bigint NOT NULL,
    tax_category text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    rate text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: top_up_rules; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.top_up_rules (
    environment text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    seller text NOT NULL COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    facts_version bigint NOT NULL,
    record bytea,
    record_hash bytea,
    CONSTRAINT top_up_rules_check CHECK (((record IS NULL) = (record_hash IS NULL)))
);


--
-- Name: usage_conflicts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_conflicts (
    environment bytea NOT NULL,
    sequence bigint NOT NULL,
    fingerprint bytea NOT NULL,
    refused bigint NOT NULL,
    kept bigint NOT NULL,
    first_position bigint NOT NULL,
    "time" bigint NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT usage_conflicts_sequence_check CHECK ((sequence > 0))
);


--
-- Name: usage_erasures; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_erasures (
    environment bytea NOT NULL,
    sequence bigint NOT NULL,
    subject_hash bytea NOT NULL,
    opaque text NOT NULL COLLATE pg_catalog."C",
    keep text NOT NULL COLLATE pg_catalog."C",
    events bigint NOT NULL,
    up_to bigint NOT NULL,
    CONSTRAINT usage_erasures_sequence_check CHECK ((sequence > 0))
);


--
-- Name: usage_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_events (
    environment bytea NOT NULL,
    "position" bigint NOT NULL,
    "time" bigint NOT NULL,
    bucket bigint NOT NULL,
    position_key bigint NOT NULL,
    subject_key bigint NOT NULL,
    redacted bigint NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    event_type text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    data text NOT NULL COLLATE pg_catalog."C",
    row_hash bytea NOT NULL,
    CONSTRAINT usage_events_position_check1 CHECK (("position" > 0)),
    CONSTRAINT usage_events_redacted_check1 CHECK ((redacted = ANY (ARRAY[(0)::bigint, (1)::bigint])))
)
PARTITION BY RANGE (bucket, "time");


--
-- Name: usage_events_0_202301; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_events_0_202301 (
    environment bytea NOT NULL,
    "position" bigint NOT NULL,
    "time" bigint NOT NULL,
    bucket bigint NOT NULL,
    position_key bigint NOT NULL,
    subject_key bigint NOT NULL,
    redacted bigint NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    event_type text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    data text NOT NULL COLLATE pg_catalog."C",
    row_hash bytea NOT NULL,
    CONSTRAINT usage_events_position_check1 CHECK (("position" > 0)),
    CONSTRAINT usage_events_redacted_check1 CHECK ((redacted = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: usage_events_0_202401; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_events_0_202401 (
    environment bytea NOT NULL,
    "position" bigint NOT NULL,
    "time" bigint NOT NULL,
    bucket bigint NOT NULL,
    position_key bigint NOT NULL,
    subject_key bigint NOT NULL,
    redacted bigint NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    event_type text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    data text NOT NULL COLLATE pg_catalog."C",
    row_hash bytea NOT NULL,
    CONSTRAINT usage_events_position_check1 CHECK (("position" > 0)),
    CONSTRAINT usage_events_redacted_check1 CHECK ((redacted = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: usage_events_2_202401; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_events_2_202401 (
    environment bytea NOT NULL,
    "position" bigint NOT NULL,
    "time" bigint NOT NULL,
    bucket bigint NOT NULL,
    position_key bigint NOT NULL,
    subject_key bigint NOT NULL,
    redacted bigint NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    event_type text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    data text NOT NULL COLLATE pg_catalog."C",
    row_hash bytea NOT NULL,
    CONSTRAINT usage_events_position_check1 CHECK (("position" > 0)),
    CONSTRAINT usage_events_redacted_check1 CHECK ((redacted = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: usage_identities; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_identities (
    environment uuid NOT NULL,
    fingerprint uuid NOT NULL,
    content_hash bigint NOT NULL,
    "position" bigint NOT NULL
)
PARTITION BY RANGE (fingerprint);


--
-- Name: usage_identities_0; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_identities_0 (
    environment uuid NOT NULL,
    fingerprint uuid NOT NULL,
    content_hash bigint NOT NULL,
    "position" bigint NOT NULL
);


--
-- Name: usage_identities_1; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_identities_1 (
    environment uuid NOT NULL,
    fingerprint uuid NOT NULL,
    content_hash bigint NOT NULL,
    "position" bigint NOT NULL
);


--
-- Name: usage_identities_2; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_identities_2 (
    environment uuid NOT NULL,
    fingerprint uuid NOT NULL,
    content_hash bigint NOT NULL,
    "position" bigint NOT NULL
);


--
-- Name: usage_identities_3; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_identities_3 (
    environment uuid NOT NULL,
    fingerprint uuid NOT NULL,
    content_hash bigint NOT NULL,
    "position" bigint NOT NULL
);


--
-- Name: usage_parts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_parts (
    bucket bigint NOT NULL,
    from_time bigint NOT NULL,
    to_time bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT usage_parts_check CHECK ((from_time < to_time))
);


--
-- Name: usage_plane; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_plane (
    singleton bigint NOT NULL,
    format bigint NOT NULL,
    hash_key bytea NOT NULL,
    CONSTRAINT usage_plane_singleton_check CHECK ((singleton = 1))
);


--
-- Name: usage_positions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_positions (
    environment bytea NOT NULL,
    "position" bigint NOT NULL,
    conflicts bigint NOT NULL,
    erasures bigint NOT NULL,
    CONSTRAINT usage_positions_conflicts_check CHECK ((conflicts >= 0)),
    CONSTRAINT usage_positions_erasures_check CHECK ((erasures >= 0)),
    CONSTRAINT usage_positions_position_check CHECK (("position" >= 0))
);


--
-- Name: usage_spans; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_spans (
    environment bytea NOT NULL,
    bucket bigint NOT NULL,
    from_time bigint NOT NULL,
    first_position bigint NOT NULL,
    last_position bigint NOT NULL
)
WITH (fillfactor='50');


--
-- Name: usage_subjects; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_subjects (
    environment bytea NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: workspaces; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.workspaces (
    workspace text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: usage_events_0_202301; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_events ATTACH PARTITION public.usage_events_0_202301 FOR VALUES FROM ('0', '1672531200000000') TO ('0', '1704067200000000');


--
-- Name: usage_events_0_202401; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_events ATTACH PARTITION public.usage_events_0_202401 FOR VALUES FROM ('0', '1704067200000000') TO ('0', '1735689600000000');


--
-- Name: usage_events_2_202401; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_events ATTACH PARTITION public.usage_events_2_202401 FOR VALUES FROM ('2', '1704067200000000') TO ('2', '1735689600000000');


--
-- Name: usage_identities_0; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_identities ATTACH PARTITION public.usage_identities_0 FOR VALUES FROM (MINVALUE) TO ('40000000-0000-0000-0000-000000000000');


--
-- Name: usage_identities_1; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_identities ATTACH PARTITION public.usage_identities_1 FOR VALUES FROM ('40000000-0000-0000-0000-000000000000') TO ('80000000-0000-0000-0000-000000000000');


--
-- Name: usage_identities_2; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_identities ATTACH PARTITION public.usage_identities_2 FOR VALUES FROM ('80000000-0000-0000-0000-000000000000') TO ('c0000000-0000-0000-0000-000000000000');


--
-- Name: usage_identities_3; Type: TABLE ATTACH; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_identities ATTACH PARTITION public.usage_identities_3 FOR VALUES FROM ('c0000000-0000-0000-0000-000000000000') TO (MAXVALUE);


--
-- Data for Name: api_keys; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.api_keys (environment, api_key, name, prefix, secret_hash, created_at, revoked_at) FROM stdin;
\.


--
-- Data for Name: balance_movements; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.balance_movements (environment, customer, seller, currency, sequence, facts_version, moved_at, kind, amount, document, note, credit_note, entry) FROM stdin;
\.


--
-- Data for Name: billing_progress; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.billing_progress (environment, subscription, settled_before, facts_version, usage_watermark, payer, payer_facts_version, may_use) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	sub_01htaktd00yp8sc7td6068705k	1714492800000000	5	840	\N	0	0
env_0000000000ejh09r0q3cf0h63g	sub_01hm6ceew0mxsmk2qh2e49ra6p	\N	2	840	\N	0	0
env_0000000000ejh09r0q3cf0h63g	sub_01hp8x1pc0n3pmnptvkzj74nsm	1718704800000000	6	840	\N	0	0
env_0000000000ejh09r0q3cf0h63g	sub_01hqtf6h409jmgtdppvwhejhtf	1719662400000000	6	840	\N	0	0
env_0000000000ejh09r0q3cf0h63g	sub_01hgfkvt00t55037a47rqv12b5	1719730800000000	13	840	\N	0	1
env_0000000000ejh09r0q3cf0h63g	sub_01hnfa79t0xtc4nesyk3gg2wjv	1719732600000000	7	840	\N	0	0
env_0000000000ejh09r0q3cf0h63g	sub_01hpnzx0m0cnhyskvf9f0t2jmk	1719784800000000	7	840	\N	0	1
\.


--
-- Data for Name: commit_positions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.commit_positions (environment, next_document, next_entry, next_message) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	35	35	35
\.


--
-- Data for Name: contract_versions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.contract_versions (environment, customer, contract, version, seller, currency, facts_version, record, record_hash) FROM stdin;
\.


--
-- Data for Name: coupon_versions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.coupon_versions (environment, coupon, version, archived, record, record_hash) FROM stdin;
\.


--
-- Data for Name: customer_discount_removals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.customer_discount_removals (environment, customer, discount, facts_version, takes_effect) FROM stdin;
\.


--
-- Data for Name: customer_discounts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.customer_discounts (environment, customer, discount, facts_version, takes_effect, record, record_hash) FROM stdin;
\.


--
-- Data for Name: customer_versions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.customer_versions (environment, customer, version, record, record_hash) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt008q6xdyve79hnffq7	1	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224765726d616e79225d7d	\\xc9ea1a7dcdd65aa00917f810ef53085c4841fc402b3537a0212abc38600182be
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00n5c6w3pphfy4em4x	1	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22506f72746c616e642c204d45203034313031222c22555341225d7d	\\xcaa4698be9b5bf592bb5e9dccf2e2f70142948753fc1cb0ac9f8e86199b139d5
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00c7kknq83q20562dw	1	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224765726d616e79225d7d	\\x59ffcb7466b866d2a8ae8f28058bf273a45f1247b6270ebcb478fb7e41c8265e
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00k6ed9f80yxm0wwn8	1	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b767430306b3665643966383079786d3077776e38222c2276657273696f6e223a312c226e616d65223a224174656c69657220446f686c65222c2261646472657373223a5b2247617274656e7765672032222c223034313039204c6569707a6967222c224765726d616e79225d7d	\\xc7ff3c04b12c45d97a0be1a27adc180edea676af5f31cc3713484ba4e3351dbc
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00afs4j1pp790xaq1c	1	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224765726d616e79225d7d	\\xfe28c9b41fc820972e7f00507f520560425c56d48d28050a3d63a38c8c2e2089
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00hj42d0v55fkvsbjf	1	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c224275726c696e67746f6e2c205654203035343031222c22555341225d7d	\\xf4a4b28ede8bf8ccd9c2074d6b7289efb2b1f4b8108ae2260e38f8aa0186ae9f
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00kvdhn2gthepamh2e	1	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d	\\x97b0d938dbcb8827fe2206d9b1461dd599e5dd054300332942b74deafe91cad4
\.


--
-- Data for Name: customers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.customers (environment, customer, external_key, seller, version, facts_version, payer, invoices_together, has_account) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00hj42d0v55fkvsbjf	fern-and-finch	sel_000000000038twxtwhq752m8yf	1	6	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00k6ed9f80yxm0wwn8	dohle-atelier	sel_000000000038twxtwhq752m8yf	1	2	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00afs4j1pp790xaq1c	elster-radio	sel_000000000038twxtwhq752m8yf	1	7	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00n5c6w3pphfy4em4x	brightwater	sel_000000000038twxtwhq752m8yf	1	7	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00kvdhn2gthepamh2e	hayabusa	sel_000000000038twxtwhq752m8yf	1	14	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt008q6xdyve79hnffq7	amsel-verlag	sel_000000000038twxtwhq752m8yf	1	8	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00c7kknq83q20562dw	corvus-data	sel_000000000038twxtwhq752m8yf	1	8	\N	0	0
\.


--
-- Data for Name: document_discounts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.document_discounts (environment, discount, "position", place, currency, amount) FROM stdin;
\.


--
-- Data for Name: document_lines; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.document_lines (environment, "position", line, subscription, kind, plan_version, price, one_off, full_start, full_end, service_start, service_end, dimensions, quantity, currency, amount, tax, tax_category, tax_group, extends_document, extends_line, overridden, whole, discounts, off_document, document_discounts, by_credits, commitment, grant_id, conceded) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	1	1	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1701331200000000	1703923200000000	1701331200000000	1703923200000000	{}	12	JPY	20800	3952	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	2	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1701331200000000	1703923200000000	1701331200000000	1703923200000000	{}	21604	JPY	1392	264	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	2	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1703923200000000	1706601600000000	1703923200000000	1706601600000000	{}	12	JPY	20800	3952	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	3	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1703923200000000	1706601600000000	1703923200000000	1706601600000000	{}	26106	JPY	1933	367	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	3	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1706601600000000	1709193600000000	1706601600000000	1709193600000000	{}	12	JPY	20800	3952	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	4	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1706689800000000	1709195400000000	1706689800000000	1709195400000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	5	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1706742000000000	1709247600000000	1707987600000000	1709247600000000	{}	7	EUR	4224	803	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	6	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1706601600000000	1709193600000000	1706601600000000	1709193600000000	{}	30415	JPY	2450	466	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	6	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1709193600000000	1711785600000000	1709193600000000	1711785600000000	{}	12	JPY	20800	3952	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	7	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1709195400000000	1711870200000000	1709195400000000	1711870200000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	8	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1709211600000000	1711717200000000	1709211600000000	1711717200000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	9	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1706742000000000	1709247600000000	1707987600000000	1709247600000000	{}	35122	EUR	2407	457	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	9	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1709247600000000	1711922400000000	1709247600000000	1711922400000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	10	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_00000000013egnn29x2bzf45wm	base	\N	1707548400000000	1710054000000000	1707548400000000	1710054000000000	{}	1	EUR	0	0	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	10	2	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_00000000013egnn29x2bzf45wm	base	\N	1710054000000000	1712728800000000	1710054000000000	1710759600000000	{}	1	EUR	0	0	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	10	3	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1710759600000000	1713434400000000	1710759600000000	1713434400000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	11	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1711717200000000	1714392000000000	1711717200000000	1714392000000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	12	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1709193600000000	1711785600000000	1709193600000000	1711785600000000	{}	40276	JPY	3633	690	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	12	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711785600000000	1714460400000000	1711785600000000	1714460400000000	{}	12	JPY	20800	3952	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	13	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1711870200000000	1714462200000000	1711870200000000	1714462200000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	14	1	sub_01htaktd00yp8sc7td6068705k	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1711900800000000	1714492800000000	1711900800000000	1714492800000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	15	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1709247600000000	1711922400000000	1709247600000000	1711922400000000	{}	82329	EUR	5116	972	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	15	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711922400000000	1714514400000000	1711922400000000	1714514400000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	16	1	sub_01hgfkvt00t55037a47rqv12b5	credit	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711785600000000	1714460400000000	1712650500000000	1714460400000000	{}	12	JPY	-14074	-2674	standard	0	inv_01ht75ys00cjaqp67w8hs5h3cx	2	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	16	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711785600000000	1714460400000000	1712650500000000	1714460400000000	{}	15	JPY	16916	3214	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	17	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1713434400000000	1716026400000000	1713434400000000	1716026400000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	18	1	sub_01hgfkvt00t55037a47rqv12b5	credit	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711785600000000	1714460400000000	1713537600000000	1714460400000000	{}	15	JPY	-8625	-1639	standard	0	inv_01hv0ysdx0qz3n0njndm52xfx2	2	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	18	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711785600000000	1714460400000000	1713537600000000	1714460400000000	{}	19	JPY	10557	2006	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	20	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1711785600000000	1714460400000000	1711785600000000	1714460400000000	{}	40565	JPY	3668	697	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	20	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1714460400000000	1717052400000000	1714460400000000	1717052400000000	{}	19	JPY	30600	5814	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	22	1	sub_01htaktd00yp8sc7td6068705k	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714492800000000	1717171200000000	1714492800000000	1717171200000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	24	1	sub_01htaktd00yp8sc7td6068705k	credit	plv_0000000001gx511ymvxhgepfeh	base	\N	1714492800000000	1717171200000000	1715332800000000	1717171200000000	{}	1	USD	-2196	-417	standard	0	inv_01hwqvqz00zdw072zpafdfwnje	1	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	25	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1716026400000000	1718704800000000	1716026400000000	1718704800000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	26	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1716984000000000	1719662400000000	1716984000000000	1719662400000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	28	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1717140600000000	1719732600000000	1717140600000000	1719732600000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	30	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1718704800000000	1721296800000000	1718704800000000	1721296800000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	31	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1719662400000000	1722254400000000	1719662400000000	1722254400000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	33	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1719732600000000	1722411000000000	1719732600000000	1722411000000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	34	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1717192800000000	1719784800000000	1717192800000000	1719784800000000	{}	148807	EUR	8440	1604	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	34	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1719784800000000	1722463200000000	1719784800000000	1722463200000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	19	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714392000000000	1716984000000000	1714392000000000	1716984000000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	21	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714462200000000	1717140600000000	1714462200000000	1717140600000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	23	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1711922400000000	1714514400000000	1711922400000000	1714514400000000	{}	107500	EUR	6375	1211	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	23	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1714514400000000	1717192800000000	1714514400000000	1717192800000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	27	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1714460400000000	1717052400000000	1714460400000000	1717052400000000	{}	57065	JPY	5648	1073	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	27	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1717052400000000	1719730800000000	1717052400000000	1719730800000000	{}	19	JPY	30600	5814	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	29	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1714514400000000	1717192800000000	1714514400000000	1717192800000000	{}	136940	EUR	7847	1491	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	29	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1717192800000000	1719784800000000	1717192800000000	1719784800000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	32	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1717052400000000	1719730800000000	1717052400000000	1719730800000000	{}	50278	JPY	4833	918	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	32	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1719730800000000	1722322800000000	1719730800000000	1722322800000000	{}	19	JPY	30600	5814	standard	0	\N	\N	\N	0		0		0	\N	\N	0
\.


--
-- Data for Name: document_states; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.document_states (environment, "position", state, amount_open, owner) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	1	open	24752	sub_01hgfkvt00t55037a47rqv12b5
env_0000000000ejh09r0q3cf0h63g	2	open	26408	sub_01hgfkvt00t55037a47rqv12b5
env_0000000000ejh09r0q3cf0h63g	3	open	27052	sub_01hgfkvt00t55037a47rqv12b5
env_0000000000ejh09r0q3cf0h63g	4	open	3451	sub_01hnfa79t0xtc4nesyk3gg2wjv
env_0000000000ejh09r0q3cf0h63g	5	open	5027	sub_01hpnzx0m0cnhyskvf9f0t2jmk
env_0000000000ejh09r0q3cf0h63g	6	open	27668	sub_01hgfkvt00t55037a47rqv12b5
env_0000000000ejh09r0q3cf0h63g	7	open	3451	sub_01hnfa79t0xtc4nesyk3gg2wjv
env_0000000000ejh09r0q3cf0h63g	8	open	3808	sub_01hqtf6h409jmgtdppvwhejhtf
env_0000000000ejh09r0q3cf0h63g	9	open	12860	sub_01hpnzx0m0cnhyskvf9f0t2jmk
env_0000000000ejh09r0q3cf0h63g	10	open	3451	sub_01hp8x1pc0n3pmnptvkzj74nsm
env_0000000000ejh09r0q3cf0h63g	11	open	3808	sub_01hqtf6h409jmgtdppvwhejhtf
env_0000000000ejh09r0q3cf0h63g	12	open	29075	sub_01hgfkvt00t55037a47rqv12b5
env_0000000000ejh09r0q3cf0h63g	13	open	3451	sub_01hnfa79t0xtc4nesyk3gg2wjv
env_0000000000ejh09r0q3cf0h63g	14	open	3808	sub_01htaktd00yp8sc7td6068705k
env_0000000000ejh09r0q3cf0h63g	15	open	16084	sub_01hpnzx0m0cnhyskvf9f0t2jmk
env_0000000000ejh09r0q3cf0h63g	16	open	3382	sub_01hgfkvt00t55037a47rqv12b5
env_0000000000ejh09r0q3cf0h63g	17	open	3451	sub_01hp8x1pc0n3pmnptvkzj74nsm
env_0000000000ejh09r0q3cf0h63g	18	open	2299	sub_01hgfkvt00t55037a47rqv12b5
env_0000000000ejh09r0q3cf0h63g	19	open	3808	sub_01hqtf6h409jmgtdppvwhejhtf
env_0000000000ejh09r0q3cf0h63g	20	open	40779	sub_01hgfkvt00t55037a47rqv12b5
env_0000000000ejh09r0q3cf0h63g	21	open	3451	sub_01hnfa79t0xtc4nesyk3gg2wjv
env_0000000000ejh09r0q3cf0h63g	23	open	17582	sub_01hpnzx0m0cnhyskvf9f0t2jmk
env_0000000000ejh09r0q3cf0h63g	22	open	1195	sub_01htaktd00yp8sc7td6068705k
env_0000000000ejh09r0q3cf0h63g	24	paid	0	sub_01htaktd00yp8sc7td6068705k
env_0000000000ejh09r0q3cf0h63g	25	open	3451	sub_01hp8x1pc0n3pmnptvkzj74nsm
env_0000000000ejh09r0q3cf0h63g	26	open	3808	sub_01hqtf6h409jmgtdppvwhejhtf
env_0000000000ejh09r0q3cf0h63g	27	open	43135	sub_01hgfkvt00t55037a47rqv12b5
env_0000000000ejh09r0q3cf0h63g	28	open	3451	sub_01hnfa79t0xtc4nesyk3gg2wjv
env_0000000000ejh09r0q3cf0h63g	29	open	19334	sub_01hpnzx0m0cnhyskvf9f0t2jmk
env_0000000000ejh09r0q3cf0h63g	30	open	3451	sub_01hp8x1pc0n3pmnptvkzj74nsm
env_0000000000ejh09r0q3cf0h63g	31	open	3808	sub_01hqtf6h409jmgtdppvwhejhtf
env_0000000000ejh09r0q3cf0h63g	32	open	42165	sub_01hgfkvt00t55037a47rqv12b5
env_0000000000ejh09r0q3cf0h63g	33	open	3451	sub_01hnfa79t0xtc4nesyk3gg2wjv
env_0000000000ejh09r0q3cf0h63g	34	open	20040	sub_01hpnzx0m0cnhyskvf9f0t2jmk
\.


--
-- Data for Name: documents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.documents (environment, document, kind, subscription, customer, seller, series, number, due_instant, sequence, currency, net, tax, total, issued_on, due_on, as_of, seller_version, customer_version, facts_version, usage_watermark, "position", content_hash, content, prepaid_credits, prepaid_balance, run, rest_kept) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	inv_01hgfkvt00j8m8nvhabp7qnp74	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	1	1701331200000000	0	JPY	20800	3952	24752	2023-11-30	2023-12-14	1701331200000000	1	1	2	840	1	\\xfe50679580e2fb7946edd47e2a233e6803a6192cee747381af88e249f1c6587e	\\x7b22666f726d6174223a312c226964223a22696e765f30316867666b767430306a386d386e766861627037716e703734222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303031222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032332d31312d33305430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032332d31322d33305430383a30303a30305a227d2c226973737565645f6f6e223a22323032332d31312d3330222c226475655f6f6e223a22323032332d31322d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032332d31322d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032332d31322d33305430383a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223230383030222c22746178223a2233393532227d5d2c226e6574223a223230383030222c22746178223a2233393532222c22746f74616c223a223234373532222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hjwvsc00cp4w69sjty025f1t	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	2	1703923200000000	0	JPY	22192	4216	26408	2023-12-30	2024-01-13	1703923200000000	1	1	3	840	2	\\xe9f35f0ca3300b34e79a81163caa2f6d9f02fbe02e43a0c3b4b72478758f8104	\\x7b22666f726d6174223a312c226964223a22696e765f3031686a777673633030637034773639736a7479303235663174222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303032222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032332d31322d33305430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032342d30312d33305430383a30303a30305a227d2c226973737565645f6f6e223a22323032332d31322d3330222c226475655f6f6e223a22323032342d30312d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032332d31322d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032332d31322d33305430383a30303a30305a227d2c227175616e74697479223a223231363034222c22756e6974223a2263616c6c222c22616d6f756e74223a2231333932222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22323634222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223231363034222c22636f6e766572746564223a223231363034222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223131363034222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223131363034222c22756e697473223a223131363034222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22313339322e3438227d5d7d2c226578616374223a22313339322e3438222c22726f756e646564223a2231333932222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35362c226576656e74735f68617368223a2231363863626336643661666338633763353935353736363366663137613733653635663735343261336561613934333964396432613635333038383865353133227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032332d31322d33305430383a30303a30305a222c22656e64223a22323032342d30312d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032332d31322d33305430383a30303a30305a222c22656e64223a22323032342d30312d33305430383a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223232313932222c22746178223a2234323136227d5d2c226e6574223a223232313932222c22746178223a2234323136222c22746f74616c223a223236343038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hncp3n00t22812826rvbznah	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	3	1706601600000000	0	JPY	22733	4319	27052	2024-01-30	2024-02-13	1706601600000000	1	1	4	840	3	\\x7c0908fe5920f4cbdfde27565384e9390b3d4ff5005eec5d80b3215ca29840fb	\\x7b22666f726d6174223a312c226964223a22696e765f3031686e6370336e30307432323831323832367276627a6e6168222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303033222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30312d33305430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032332d31322d33305430383a30303a30305a222c22656e64223a22323032342d30322d32395430383a30303a30305a227d2c226973737565645f6f6e223a22323032342d30312d3330222c226475655f6f6e223a22323032342d30322d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032332d31322d33305430383a30303a30305a222c22656e64223a22323032342d30312d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032332d31322d33305430383a30303a30305a222c22656e64223a22323032342d30312d33305430383a30303a30305a227d2c227175616e74697479223a223236313036222c22756e6974223a2263616c6c222c22616d6f756e74223a2231393333222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22333637222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223236313036222c22636f6e766572746564223a223236313036222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223136313036222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223136313036222c22756e697473223a223136313036222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22313933322e3732227d5d7d2c226578616374223a22313933322e3732222c22726f756e646564223a2231393333222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a36332c226576656e74735f68617368223a2234666230336331303038653332336165363837663064323139356265663461376561373466623536323837303665393136373834386661613132333638353332227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30322d32395430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30322d32395430383a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223232373333222c22746178223a2234333139227d5d2c226e6574223a223232373333222c22746178223a2234333139222c22746f74616c223a223237303532222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hnfa79t030k9ww0gkcbdt9yt	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	4	1706689800000000	0	EUR	2900	551	3451	2024-01-31	2024-02-14	1706689800000000	1	1	2	840	4	\\x34bd384422ce0b697a5b94ba6b8e5b641e99f11bf72bd594320fb128d4259cd0	\\x7b22666f726d6174223a312c226964223a22696e765f3031686e66613739743033306b39777730676b63626474397974222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303034222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30312d33315430383a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30312d33315430383a33303a30305a222c22656e64223a22323032342d30322d32395430383a33303a30305a227d2c226973737565645f6f6e223a22323032342d30312d3331222c226475655f6f6e223a22323032342d30322d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30312d33315430383a33303a30305a222c22656e64223a22323032342d30322d32395430383a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30312d33315430383a33303a30305a222c22656e64223a22323032342d30322d32395430383a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hpnzx0m0rrjaxj5ehzm8r76y	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	5	1707987600000000	0	EUR	4224	803	5027	2024-02-15	2024-02-29	1707987600000000	1	1	2	840	5	\\xf9487d694f4acbfd5f7cb3f75ec6a9144dfb3c8b5f2931a88e3b4a241d21a47b	\\x7b22666f726d6174223a312c226964223a22696e765f303168706e7a78306d3072726a61786a3565687a6d3872373679222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303035222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30322d31355430393a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c226973737565645f6f6e223a22323032342d30322d3135222c226475655f6f6e223a22323032342d30322d3239222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30312d33315432333a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2234322e3234222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22382e3033222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a22313733222c2264656e6f6d696e61746f72223a22333438227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2234322e3234222c22746178223a22382e3033227d5d2c226e6574223a2234322e3234222c22746178223a22382e3033222c22746f74616c223a2235302e3237222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hqsy1700hvyge5e6b15vybps	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	6	1709193600000000	0	JPY	23250	4418	27668	2024-02-29	2024-03-14	1709193600000000	1	1	5	840	6	\\x6cafae061c6081aa23601c822d8c8726384ca599908435dca2ed5ae290e0a003	\\x7b22666f726d6174223a312c226964223a22696e765f3031687173793137303068767967653565366231357679627073222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303036222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30322d32395430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c226973737565645f6f6e223a22323032342d30322d3239222c226475655f6f6e223a22323032342d30332d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30322d32395430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30322d32395430383a30303a30305a227d2c227175616e74697479223a223330343135222c22756e6974223a2263616c6c222c22616d6f756e74223a2232343530222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22343636222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223330343135222c22636f6e766572746564223a223330343135222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223230343135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223230343135222c22756e697473223a223230343135222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22323434392e38227d5d7d2c226578616374223a22323434392e38222c22726f756e646564223a2232343530222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35352c226576656e74735f68617368223a2238643434376234306238366164623266356536623339643134346533303065663732326436363638616533306232363466396463303662666566643734613165227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223233323530222c22746178223a2234343138227d5d2c226e6574223a223233323530222c22746178223a2234343138222c22746f74616c223a223237363638222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hqtf6h40wnng15g3a16az8x2	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	8	1709211600000000	0	USD	3200	608	3808	2024-02-29	2024-03-14	1709211600000000	1	1	2	840	8	\\xad1fc44bf5dbf4f9850afb003414b44dee04a3410fbe2b91a86d8e4179a55444	\\x7b22666f726d6174223a312c226964223a22696e765f30316871746636683430776e6e6731356733613136617a387832222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303038222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22506f72746c616e642c204d45203034313031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30322d32395431333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30322d32395431333a30303a30305a222c22656e64223a22323032342d30332d32395431333a30303a30305a227d2c226973737565645f6f6e223a22323032342d30322d3239222c226475655f6f6e223a22323032342d30332d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30322d32395431333a30303a30305a222c22656e64223a22323032342d30332d32395431333a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395431333a30303a30305a222c22656e64223a22323032342d30332d32395431333a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hs8kfqw0krpbhrgbt8mnjw71	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	10	1710759600000000	0	EUR	2900	551	3451	2024-03-18	2024-04-01	1710759600000000	1	1	3	840	10	\\x46283d9ff8a2497a35a53ec74d37fde905b14c1c2ed7fa817b31ad54dc9ad1eb	\\x7b22666f726d6174223a312c226964223a22696e765f30316873386b667177306b7270626872676274386d6e6a773731222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303130222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30332d31385431313a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3138222c226475655f6f6e223a22323032342d30342d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030313365676e6e32397832627a663435776d222c227072696365223a2262617365222c226465736372697074696f6e223a224672656520706c616e222c2266756c6c223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30332d31305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30332d31305430373a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a22302e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22302e3030222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22616d6f756e74223a2230227d5d7d2c2266756c6c5f616d6f756e74223a2230222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030313365676e6e32397832627a663435776d222c227072696365223a2262617365222c226465736372697074696f6e223a224672656520706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d31305430373a30303a30305a222c22656e64223a22323032342d30342d31305430363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d31305430373a30303a30305a222c22656e64223a22323032342d30332d31385431313a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a22302e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22302e3030222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22616d6f756e74223a2230227d5d7d2c2266756c6c5f616d6f756e74223a2230222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a22313936222c2264656e6f6d696e61746f72223a22373433227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a332c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d31385431313a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d31385431313a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hqszr4t0vay7e7zs9kf5vjc6	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	7	1709195400000000	0	EUR	2900	551	3451	2024-02-29	2024-03-14	1709195400000000	1	1	3	840	7	\\x22d6c82795f8249096da5fcdadefb7b7107cfaaff9ad11b83ea2a05fe9ad0c64	\\x7b22666f726d6174223a312c226964223a22696e765f30316871737a723474307661793765377a73396b6635766a6336222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303037222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30322d32395430383a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d32395430383a33303a30305a222c22656e64223a22323032342d30332d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30322d3239222c226475655f6f6e223a22323032342d30332d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30322d32395430383a33303a30305a222c22656e64223a22323032342d30332d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395430383a33303a30305a222c22656e64223a22323032342d30332d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hqvhh5c0aghqphqg73xpazx8	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	9	1709247600000000	0	EUR	10807	2053	12860	2024-03-01	2024-03-15	1709247600000000	1	1	3	840	9	\\xc96032cb9e18a07693a76d3e3a8f474a651bf9f08057546f6e5e43c8dc876924	\\x7b22666f726d6174223a312c226964223a22696e765f30316871766868356330616768717068716737337870617a7838222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303039222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30322d32395432333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3031222c226475655f6f6e223a22323032342d30332d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30312d33315432333a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c227175616e74697479223a223335313232222c22756e6974223a2263616c6c222c22616d6f756e74223a2232342e3037222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22342e3537222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223335313232222c22636f6e766572746564223a223335313232222c22616c6c6f77616e6365223a7b226e756d657261746f72223a22343337353030222c2264656e6f6d696e61746f72223a223837227d2c2272617465645f7175616e74697479223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c227374657073223a5b7b2274696572223a312c227175616e74697479223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c22756e697473223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a7b226e756d657261746f72223a2231333039303537222c2264656e6f6d696e61746f72223a223534333735227d7d5d7d2c226578616374223a7b226e756d657261746f72223a2231333039303537222c2264656e6f6d696e61746f72223a223534333735227d2c22726f756e646564223a2232342e3037222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a34362c226576656e74735f68617368223a2230393836666535366362353239643439323830616364646261396664333234353936353439366639386264623861333837633063393734393233653431346533227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223130382e3037222c22746178223a2232302e3533227d5d2c226e6574223a223130382e3037222c22746178223a2232302e3533222c22746f74616c223a223132382e3630222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht54qc40zpfgsdaytft1m95k	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	11	1711717200000000	0	USD	3200	608	3808	2024-03-29	2024-04-12	1711717200000000	1	1	3	840	11	\\x9c30a7ff1e9a0dec28b4a74e260895cd12a0788db63b6f83784aa038e58b5c7c	\\x7b22666f726d6174223a312c226964223a22696e765f303168743534716334307a70666773646179746674316d39356b222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303131222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22506f72746c616e642c204d45203034313031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30332d32395431333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3239222c226475655f6f6e223a22323032342d30342d3132222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht9pmj60a7ww78mqhygyqc9n	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	13	1711870200000000	0	EUR	2900	551	3451	2024-03-31	2024-04-14	1711870200000000	1	1	4	840	13	\\x364ac8b620d0ce260a406f4f64dfb8031412995bb84318e759568ae99d323bd9	\\x7b22666f726d6174223a312c226964223a22696e765f3031687439706d6a36306137777737386d71687967797163396e222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303133222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30332d33315430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3331222c226475655f6f6e223a22323032342d30342d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht75ys00cjaqp67w8hs5h3cx	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	12	1711785600000000	0	JPY	24433	4642	29075	2024-03-30	2024-04-13	1711785600000000	1	1	6	840	12	\\xae4077f8bdbc26607460030442ad1f91a3e03223ad9b53279939918a6fa651ae	\\x7b22666f726d6174223a312c226964223a22696e765f30316874373579733030636a6171703637773868733568336378222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303132222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30332d33305430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3330222c226475655f6f6e223a22323032342d30342d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c227175616e74697479223a223430323736222c22756e6974223a2263616c6c222c22616d6f756e74223a2233363333222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22363930222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223430323736222c22636f6e766572746564223a223430323736222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223330323736222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223330323736222c22756e697473223a223330323736222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22333633332e3132227d5d7d2c226578616374223a22333633332e3132222c22726f756e646564223a2233363333222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35382c226576656e74735f68617368223a2265663734386630356564613630626138343735356236323830333533633036353562323235656635656332643433633338666536663539663935613134626333227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223234343333222c22746178223a2234363432227d5d2c226e6574223a223234343333222c22746178223a2234363432222c22746f74616c223a223239303735222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01htb8djr0qe4cvjk940y9v059	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	15	1711922400000000	0	EUR	13516	2568	16084	2024-04-01	2024-04-15	1711922400000000	1	1	4	840	15	\\x3ae661f6debe23c980e72d0e92518578ff678381ce784d8123a7e3877bb8b6d8	\\x7b22666f726d6174223a312c226964223a22696e765f303168746238646a723071653463766a6b393430793976303539222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303135222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30332d33315432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3031222c226475655f6f6e223a22323032342d30342d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c227175616e74697479223a223832333239222c22756e6974223a2263616c6c222c22616d6f756e74223a2235312e3136222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22392e3732222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223832333239222c22636f6e766572746564223a223832333239222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223732333239222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223232333239222c22756e697473223a223232333239222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2231312e31363435227d5d7d2c226578616374223a2235312e31363435222c22726f756e646564223a2235312e3136222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39302c226576656e74735f68617368223a2238326232343235306264353164393966353866623963356439363962393938616130623539363239396664643966383466383332373432653232323138356139227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223133352e3136222c22746178223a2232352e3638227d5d2c226e6574223a223133352e3136222c22746178223a2232352e3638222c22746f74616c223a223136302e3834222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hv0ysdx0qz3n0njndm52xfx2	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	16	1712650500000000	0	JPY	2842	540	3382	2024-04-09	2024-04-23	1712650500000000	1	1	8	840	16	\\x1a9b7ae474641cac2d7d53b2543008ed40eab6bc9867a5de0255cc7984614adf	\\x7b22666f726d6174223a312c226964223a22696e765f30316876307973647830717a336e306e6a6e646d353278667832222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303136222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d30395430383a31353a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3039222c226475655f6f6e223a22323032342d30342d3233222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a22556e757365643a205365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a222d3134303734222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d32363734222c22657874656e6473223a7b22646f63756d656e74223a22696e765f30316874373579733030636a6171703637773868733568336378222c226c696e65223a327d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a22393631222c2264656e6f6d696e61746f72223a2232393732227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223135222c22756e6974223a227365617473222c22616d6f756e74223a223136393136222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233323134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223135222c22636f6e766572746564223a223135222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2235222c22756e697473223a2235222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2237303030227d5d7d2c2266756c6c5f616d6f756e74223a223235303030222c2266726f6d223a7b226e756d657261746f72223a22393631222c2264656e6f6d696e61746f72223a2232393732227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232383432222c22746178223a22353430227d5d2c226e6574223a2232383432222c22746178223a22353430222c22746f74616c223a2233333832222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hvrac580cqft1f6kyva1hfqt	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	17	1713434400000000	0	EUR	2900	551	3451	2024-04-18	2024-05-02	1713434400000000	1	1	4	840	17	\\xee01137d7c0dfaf9c33e8474479a5d5132b78a92ab70c21a590a229d33bd543e	\\x7b22666f726d6174223a312c226964223a22696e765f30316876726163353830637166743166366b7976613168667174222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303137222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30342d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3138222c226475655f6f6e223a22323032342d30352d3032222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01htaktd00qqbqwpctdt6trws6	invoice	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KW-	14	1711900800000000	0	USD	3200	608	3808	2024-03-31	2024-04-14	1711900800000000	1	1	2	840	14	\\x54afe1f58d2208258a86622ab800d77c26923fa98e3fb122619871c811afa572	\\x7b22666f726d6174223a312c226964223a22696e765f30316874616b7464303071716271777063746474367472777336222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303134222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c224275726c696e67746f6e2c205654203035343031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30332d33315431363a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3331222c226475655f6f6e223a22323032342d30342d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hvvcsjg0tyej6b2t0rexe8cv	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	18	1713537600000000	0	JPY	1932	367	2299	2024-04-19	2024-05-03	1713537600000000	1	1	10	840	18	\\x410b6f5e30a0e2114830e33d8d5153295d261081f637d6d0de326b8cee298881	\\x7b22666f726d6174223a312c226964223a22696e765f303168767663736a67307479656a366232743072657865386376222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303138222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d31395431343a34303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3139222c226475655f6f6e223a22323032342d30352d3033222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a22556e757365643a205365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223135222c22756e6974223a227365617473222c22616d6f756e74223a222d38363235222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d31363339222c22657874656e6473223a7b22646f63756d656e74223a22696e765f30316876307973647830717a336e306e6a6e646d353278667832222c226c696e65223a327d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223135222c22636f6e766572746564223a223135222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2235222c22756e697473223a2235222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2237303030227d5d7d2c2266756c6c5f616d6f756e74223a223235303030222c2266726f6d223a7b226e756d657261746f72223a2231343630222c2264656e6f6d696e61746f72223a2232323239227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223130353537222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2232303036222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2231343630222c2264656e6f6d696e61746f72223a2232323239227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2231393332222c22746178223a22333637227d5d2c226e6574223a2231393332222c22746178223a22333637222c22746f74616c223a2232323939222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwpwv6c02214vt9w6yxntq4f	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	20	1714460400000000	0	JPY	34268	6511	40779	2024-04-30	2024-05-14	1714460400000000	1	1	11	840	20	\\xdb5c787d1f46c9a17a5dd97fcfe569522bb958742de583784d436faeecef5619	\\x7b22666f726d6174223a312c226964223a22696e765f3031687770777636633032323134767439773679786e74713466222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303230222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223430353635222c22756e6974223a2263616c6c222c22616d6f756e74223a2233363638222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22363937222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223430353635222c22636f6e766572746564223a223430353635222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223330353635222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223330353635222c22756e697473223a223330353635222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22333636372e38227d5d7d2c226578616374223a22333636372e38222c22726f756e646564223a2233363638222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a36362c226576656e74735f68617368223a2239613966353539336437323430663534633239626336316339396238643439386161336463316335626165306137643933303836633433353138663136643565227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223334323638222c22746178223a2236353131227d5d2c226e6574223a223334323638222c22746178223a2236353131222c22746f74616c223a223430373739222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwqvqz00zdw072zpafdfwnje	invoice	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KW-	22	1714492800000000	0	USD	3200	608	3808	2024-04-30	2024-05-14	1714492800000000	1	1	3	840	22	\\x69005e65cb7536ceb8cc6278854b4e947042728b9191e676090419cf2dab93d8	\\x7b22666f726d6174223a312c226964223a22696e765f303168777176717a30307a64773037327a7061666466776e6a65222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303232222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c224275726c696e67746f6e2c205654203035343031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30342d33305431363a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwmvksg0vtzm2msrh6w0016x	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	19	1714392000000000	0	USD	3200	608	3808	2024-04-29	2024-05-13	1714392000000000	1	1	4	840	19	\\x96744584b8eb2850c543068137f56eda3f8c75314a2ef8f1e89ad48f9cde9b7d	\\x7b22666f726d6174223a312c226964223a22696e765f303168776d766b73673076747a6d326d73726836773030313678222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303139222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22506f72746c616e642c204d45203034313031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30342d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3239222c226475655f6f6e223a22323032342d30352d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwpyj4605kka322haqpdbyc2	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	21	1714462200000000	0	EUR	2900	551	3451	2024-04-30	2024-05-14	1714462200000000	1	1	5	840	21	\\x80b4f1f19c5a5289b91dd3f31595ee89cdd843014fb235f6e4a4f805eab70416	\\x7b22666f726d6174223a312c226964223a22696e765f3031687770796a343630356b6b61333232686171706462796332222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303231222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30342d33305430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwrgb4r0w5mbhdndm6n543qg	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	23	1714514400000000	0	EUR	14775	2807	17582	2024-05-01	2024-05-15	1714514400000000	1	1	5	840	23	\\x69b6ae4b5c9c136d373aa05bbaea69593338e02d64b512e9a462cf1b409c060c	\\x7b22666f726d6174223a312c226964223a22696e765f3031687772676234723077356d6268646e646d366e3534337167222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303233222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30342d33305432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3031222c226475655f6f6e223a22323032342d30352d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c227175616e74697479223a22313037353030222c22756e6974223a2263616c6c222c22616d6f756e74223a2236332e3735222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231322e3131222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313037353030222c22636f6e766572746564223a22313037353030222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223937353030222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223437353030222c22756e697473223a223437353030222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2232332e3735227d5d7d2c226578616374223a2236332e3735222c22726f756e646564223a2236332e3735222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39332c226576656e74735f68617368223a2232396535326135613431613536613035663736613561393862623732366161393131333537316263333331326431363434643936303632376164393061323362227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223134372e3735222c22746178223a2232382e3037227d5d2c226e6574223a223134372e3735222c22746178223a2232382e3037222c22746f74616c223a223137352e3832222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz44rrc08n67b9dk09frcha2	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	26	1717052400000000	0	JPY	36248	6887	43135	2024-05-30	2024-06-13	1717052400000000	1	1	12	840	27	\\xed385048b03084acf2fd580b03935e0e7241312082f2dab9978bc1605591f8ae	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a343472726330386e36376239646b3039667263686132222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303236222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30352d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3330222c226475655f6f6e223a22323032342d30362d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c227175616e74697479223a223537303635222c22756e6974223a2263616c6c222c22616d6f756e74223a2235363438222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231303733222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223537303635222c22636f6e766572746564223a223537303635222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223437303635222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223437303635222c22756e697473223a223437303635222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22353634372e38227d5d7d2c226578616374223a22353634372e38222c22726f756e646564223a2235363438222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a36392c226576656e74735f68617368223a2232663735326537353235633337373665346133616562376165353137386430386666623032396164616637393266313538633435616561666335616239653235227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223336323438222c22746178223a2236383837227d5d2c226e6574223a223336323438222c22746178223a2236383837222c22746f74616c223a223433313335222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hxgwtqg0c46y93qwq751jx6d	credit_note	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KWC-	1	1715332800000000	0	USD	-2196	-417	-2613	2024-05-10	2024-05-10	1715332800000000	1	1	5	840	24	\\x6e195d7af082ceaf079da2b413ec245faceb12da9d57dbd4e32eef7893db9d2a	\\x7b22666f726d6174223a312c226964223a22696e765f303168786777747167306334367939337177713735316a783664222c226b696e64223a226372656469745f6e6f7465222c226e756d626572223a224b57432d303030303031222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c224275726c696e67746f6e2c205654203035343031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30352d31305430393a32303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30352d31305430393a32303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3130222c226475655f6f6e223a22323032342d30352d3130222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a22556e757365643a2050726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d31305430393a32303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a222d32312e3936222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d342e3137222c22657874656e6473223a7b22646f63756d656e74223a22696e765f303168777176717a30307a64773037327a7061666466776e6a65222c226c696e65223a317d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a22313735222c2264656e6f6d696e61746f72223a22353538227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a222d32312e3936222c22746178223a222d342e3137227d5d2c226e6574223a222d32312e3936222c22746178223a222d342e3137222c22746f74616c223a222d32362e3133222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hy5j9q80z754t42rxkrtyz8c	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	24	1716026400000000	0	EUR	2900	551	3451	2024-05-18	2024-06-01	1716026400000000	1	1	5	840	25	\\x8ed5f86731617d39af05e9086aeaa5c69b268633af2fbe52c6995f4960dd0ff8	\\x7b22666f726d6174223a312c226964223a22696e765f30316879356a397138307a37353474343272786b7274797a3863222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303234222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30352d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3138222c226475655f6f6e223a22323032342d30362d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz23hbg0xmn5p3k8386r2wkk	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	25	1716984000000000	0	USD	3200	608	3808	2024-05-29	2024-06-12	1716984000000000	1	1	5	840	26	\\x629454cd689c969dcb8f1d2f4488ecd4e691f3cbe5e7a977d1d341277775e5af	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a323368626730786d6e3570336b383338367232776b6b222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303235222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22506f72746c616e642c204d45203034313031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30352d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3239222c226475655f6f6e223a22323032342d30362d3132222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz6rwd60z5by9m8t6chb3ffz	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	27	1717140600000000	0	EUR	2900	551	3451	2024-05-31	2024-06-14	1717140600000000	1	1	6	840	28	\\xd3c33eaf331ee5960d7c50c970bdd27597c05cb214aaa5e17fb55c7519b2e677	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a3672776436307a356279396d3874366368623366667a222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303237222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30352d33315430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3331222c226475655f6f6e223a22323032342d30362d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz8andr0rpt8qk6bs1xbc0df	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	28	1717192800000000	0	EUR	16247	3087	19334	2024-06-01	2024-06-15	1717192800000000	1	1	6	840	29	\\x0609ab1efe4961b2282bea58b9aeb742e588c67231a09e47004736d6c8dce9cb	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a38616e64723072707438716b36627331786263306466222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303238222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30352d33315432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3031222c226475655f6f6e223a22323032342d30362d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c227175616e74697479223a22313336393430222c22756e6974223a2263616c6c222c22616d6f756e74223a2237382e3437222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231342e3931222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313336393430222c22636f6e766572746564223a22313336393430222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a22313236393430222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223736393430222c22756e697473223a223736393430222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2233382e3437227d5d7d2c226578616374223a2237382e3437222c22726f756e646564223a2237382e3437222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39352c226576656e74735f68617368223a2266616666353738643038333661616461633465373233383365393831643965383865386539346563353435356462303532643262326339663061373330366432227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223136322e3437222c22746178223a2233302e3837227d5d2c226e6574223a223136322e3437222c22746178223a2233302e3837222c22746f74616c223a223139332e3334222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1kz31c0mrxb4k8ef8b5wca1	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	31	1719730800000000	0	JPY	35433	6732	42165	2024-06-30	2024-07-14	1719730800000000	1	1	13	840	32	\\x77fa262079d4938da395303d53af90cede53c13c18954b915e84caa454a0825c	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316b7a333163306d727862346b38656638623577636131222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303331222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30362d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3330222c226475655f6f6e223a22323032342d30372d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c227175616e74697479223a223530323738222c22756e6974223a2263616c6c222c22616d6f756e74223a2234383333222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22393138222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223530323738222c22636f6e766572746564223a223530323738222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223430323738222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223430323738222c22756e697473223a223430323738222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22343833332e3336227d5d7d2c226578616374223a22343833332e3336222c22726f756e646564223a2234383333222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35382c226576656e74735f68617368223a2265666433643130323534326435613337366233343533613736363535356465373561663966343139376531623634373139663934353739333138356634633030227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30362d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223335343333222c22746178223a2236373332227d5d2c226e6574223a223335343333222c22746178223a2236373332222c22746f74616c223a223432313635222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j0ncm08047q6bj21sk5wf8td	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	29	1718704800000000	0	EUR	2900	551	3451	2024-06-18	2024-07-02	1718704800000000	1	1	6	840	30	\\x5a4261ff7509da6647a40bfadbb6c09bea208543b634ac93d871ea14704949d6	\\x7b22666f726d6174223a312c226964223a22696e765f30316a306e636d30383034377136626a3231736b357766387464222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303239222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30362d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3138222c226475655f6f6e223a22323032342d30372d3032222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1hxvmg08bt5d18wa4wvyffx	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	30	1719662400000000	0	USD	3200	608	3808	2024-06-29	2024-07-13	1719662400000000	1	1	6	840	31	\\xd9ea33691ad5f402d4488b7160d285c1b66d4f4dca24c4ae8e8ee5f1dbe1434d	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316878766d673038627435643138776134777679666678222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303330222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22506f72746c616e642c204d45203034313031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30362d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3239222c226475655f6f6e223a22323032342d30372d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1m0sz60sywh27abdkcp3501	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	32	1719732600000000	0	EUR	2900	551	3451	2024-06-30	2024-07-14	1719732600000000	1	1	7	840	33	\\xf0bb5a432d3103078cd49d5469cb3233978e2d2c540d3940a0431f4f5d9bc337	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316d30737a36307379776832376162646b637033353031222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303332222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30362d33305430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3330222c226475655f6f6e223a22323032342d30372d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1njjzr0ffq1csahk87v2111	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	33	1719784800000000	0	EUR	16840	3200	20040	2024-07-01	2024-07-15	1719784800000000	1	1	7	840	34	\\x2ecbcc69c9e38d2103970f803b64b95fb27236ecde99bb64d3ffbf29c2f747e3	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316e6a6a7a723066667131637361686b38377632313131222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303333222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30362d33305432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3031222c226475655f6f6e223a22323032342d30372d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c227175616e74697479223a22313438383037222c22756e6974223a2263616c6c222c22616d6f756e74223a2238342e3430222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231362e3034222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313438383037222c22636f6e766572746564223a22313438383037222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a22313338383037222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223838383037222c22756e697473223a223838383037222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2234342e34303335227d5d7d2c226578616374223a2238342e34303335222c22726f756e646564223a2238342e3430222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39302c226576656e74735f68617368223a2236353766393365656230303138613830383566363630626532613966303235393834646533613637663935373763626530353161323164643664373237616563227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223136382e3430222c22746178223a2233322e3030227d5d2c226e6574223a223136382e3430222c22746178223a2233322e3030222c22746f74616c223a223230302e3430222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
\.


--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.drafts (environment, document, subscription, customer, kind, due_instant, issue_at, currency, total, subscriptions, content) FROM stdin;
\.


--
-- Data for Name: environments; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.environments (environment, workspace, kind, name, clock) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	wks_000000000093mw2a7mgtqnvdh2	test	software	1719784800000000
\.


--
-- Data for Name: event_sweeps; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.event_sweeps (environment, usage_watermark) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	840
\.


--
-- Data for Name: fact_withdrawals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.fact_withdrawals (environment, subscription, fact, facts_version, withdrawn_at) FROM stdin;
\.


--
-- Data for Name: grant_movements; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.grant_movements (environment, grant_id, sequence, facts_version, moved_at, kind, amount, cost_basis, document, line, units, entry, needed_until) FROM stdin;
\.


--
-- Data for Name: grant_order_withdrawals; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.grant_order_withdrawals (environment, customer, grant_id, facts_version, withdrawn_at) FROM stdin;
\.


--
-- Data for Name: grant_orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.grant_orders (environment, customer, grant_id, seller, currency, facts_version, record, record_hash) FROM stdin;
\.


--
-- Data for Name: grant_rests; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.grant_rests (environment, customer, grant_id, rest, recurring, needed_until, cost_moved) FROM stdin;
\.


--
-- Data for Name: grants; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.grants (environment, customer, grant_id, seller, currency, facts_version, record, record_hash) FROM stdin;
\.


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idempotency_keys (environment, operation, key, request_hash, status, answer, answered_at) FROM stdin;
\.


--
-- Data for Name: jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.jobs (environment, kind, subject, due_at, leased_until, attempts, failure) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hm6ceew0mxsmk2qh2e49ra6p	1721037600000000	\N	0	\N
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hp8x1pc0n3pmnptvkzj74nsm	1721296800000000	\N	0	\N
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hqtf6h409jmgtdppvwhejhtf	1722254400000000	\N	0	\N
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hgfkvt00t55037a47rqv12b5	1722322800000000	\N	0	\N
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hnfa79t0xtc4nesyk3gg2wjv	1722411000000000	\N	0	\N
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hpnzx0m0cnhyskvf9f0t2jmk	1722463200000000	\N	0	\N
\.


--
-- Data for Name: ledger_entries; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ledger_entries (environment, "position", entry, document, document_position, seller, customer, posted_at, booked_on) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	1	ent_01hgfkvt00ywymg4xy2hhg046g	inv_01hgfkvt00j8m8nvhabp7qnp74	1	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00kvdhn2gthepamh2e	1701331200000000	2023-11-30
env_0000000000ejh09r0q3cf0h63g	2	ent_01hjwvsc004yaej73t0fpq27f8	inv_01hjwvsc00cp4w69sjty025f1t	2	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00kvdhn2gthepamh2e	1703923200000000	2023-12-30
env_0000000000ejh09r0q3cf0h63g	3	ent_01hncp3n00p2j1wvjkrm7kffrm	inv_01hncp3n00t22812826rvbznah	3	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00kvdhn2gthepamh2e	1706601600000000	2024-01-30
env_0000000000ejh09r0q3cf0h63g	4	ent_01hnfa79t08pb5mzcb1ywzdw36	inv_01hnfa79t030k9ww0gkcbdt9yt	4	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt008q6xdyve79hnffq7	1706689800000000	2024-01-31
env_0000000000ejh09r0q3cf0h63g	5	ent_01hpnzx0m0gc6mdj6t68gat0tj	inv_01hpnzx0m0rrjaxj5ehzm8r76y	5	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00c7kknq83q20562dw	1707987600000000	2024-02-15
env_0000000000ejh09r0q3cf0h63g	6	ent_01hqsy1700zmypgm59ct3vctrb	inv_01hqsy1700hvyge5e6b15vybps	6	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00kvdhn2gthepamh2e	1709193600000000	2024-02-29
env_0000000000ejh09r0q3cf0h63g	7	ent_01hqszr4t0ctt2vav369y95p33	inv_01hqszr4t0vay7e7zs9kf5vjc6	7	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt008q6xdyve79hnffq7	1709195400000000	2024-02-29
env_0000000000ejh09r0q3cf0h63g	8	ent_01hqtf6h40nh90z91zgxbc0rhe	inv_01hqtf6h40wnng15g3a16az8x2	8	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00n5c6w3pphfy4em4x	1709211600000000	2024-02-29
env_0000000000ejh09r0q3cf0h63g	9	ent_01hqvhh5c09as4ybmczrbjs1tx	inv_01hqvhh5c0aghqphqg73xpazx8	9	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00c7kknq83q20562dw	1709247600000000	2024-03-01
env_0000000000ejh09r0q3cf0h63g	10	ent_01hs8kfqw03cpn27rxxjs8yajm	inv_01hs8kfqw0krpbhrgbt8mnjw71	10	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00afs4j1pp790xaq1c	1710759600000000	2024-03-18
env_0000000000ejh09r0q3cf0h63g	11	ent_01ht54qc404y7nsfkbc25y9hzw	inv_01ht54qc40zpfgsdaytft1m95k	11	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00n5c6w3pphfy4em4x	1711717200000000	2024-03-29
env_0000000000ejh09r0q3cf0h63g	12	ent_01ht75ys00pv61nkqv01q65pzx	inv_01ht75ys00cjaqp67w8hs5h3cx	12	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00kvdhn2gthepamh2e	1711785600000000	2024-03-30
env_0000000000ejh09r0q3cf0h63g	13	ent_01ht9pmj60f0vd6wjt5gzhh77y	inv_01ht9pmj60a7ww78mqhygyqc9n	13	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt008q6xdyve79hnffq7	1711870200000000	2024-03-31
env_0000000000ejh09r0q3cf0h63g	14	ent_01htaktd00jaykxgjqtw3q851d	inv_01htaktd00qqbqwpctdt6trws6	14	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00hj42d0v55fkvsbjf	1711900800000000	2024-03-31
env_0000000000ejh09r0q3cf0h63g	15	ent_01htb8djr08w3wmpsqx9064ssa	inv_01htb8djr0qe4cvjk940y9v059	15	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00c7kknq83q20562dw	1711922400000000	2024-04-01
env_0000000000ejh09r0q3cf0h63g	16	ent_01hv0ysdx0t10nadwww1taz11w	inv_01hv0ysdx0qz3n0njndm52xfx2	16	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00kvdhn2gthepamh2e	1712650500000000	2024-04-09
env_0000000000ejh09r0q3cf0h63g	17	ent_01hvrac580hmj8w9tcn2pd0k7h	inv_01hvrac580cqft1f6kyva1hfqt	17	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00afs4j1pp790xaq1c	1713434400000000	2024-04-18
env_0000000000ejh09r0q3cf0h63g	18	ent_01hvvcsjg00ae6k86rgz0wg7qc	inv_01hvvcsjg0tyej6b2t0rexe8cv	18	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00kvdhn2gthepamh2e	1713537600000000	2024-04-19
env_0000000000ejh09r0q3cf0h63g	19	ent_01hwmvksg08rxb1xd0dk69fpq8	inv_01hwmvksg0vtzm2msrh6w0016x	19	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00n5c6w3pphfy4em4x	1714392000000000	2024-04-29
env_0000000000ejh09r0q3cf0h63g	20	ent_01hwpwv6c0dtt68ntt9s2g35cm	inv_01hwpwv6c02214vt9w6yxntq4f	20	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00kvdhn2gthepamh2e	1714460400000000	2024-04-30
env_0000000000ejh09r0q3cf0h63g	21	ent_01hwpyj460p4mva67dat9kjzwt	inv_01hwpyj4605kka322haqpdbyc2	21	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt008q6xdyve79hnffq7	1714462200000000	2024-04-30
env_0000000000ejh09r0q3cf0h63g	22	ent_01hwqvqz00vte87y74qgr5ktr0	inv_01hwqvqz00zdw072zpafdfwnje	22	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00hj42d0v55fkvsbjf	1714492800000000	2024-04-30
env_0000000000ejh09r0q3cf0h63g	23	ent_01hwrgb4r0ezz5w46r0hnd2x3k	inv_01hwrgb4r0w5mbhdndm6n543qg	23	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00c7kknq83q20562dw	1714514400000000	2024-05-01
env_0000000000ejh09r0q3cf0h63g	24	ent_01hxgwtqg0j5yt483bccz27fy8	inv_01hxgwtqg0c46y93qwq751jx6d	24	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00hj42d0v55fkvsbjf	1715332800000000	2024-05-10
env_0000000000ejh09r0q3cf0h63g	25	ent_01hy5j9q80qjyhg6t3q9bdy1td	inv_01hy5j9q80z754t42rxkrtyz8c	25	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00afs4j1pp790xaq1c	1716026400000000	2024-05-18
env_0000000000ejh09r0q3cf0h63g	26	ent_01hz23hbg0ynf7y75x8tyc7b06	inv_01hz23hbg0xmn5p3k8386r2wkk	26	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00n5c6w3pphfy4em4x	1716984000000000	2024-05-29
env_0000000000ejh09r0q3cf0h63g	27	ent_01hz44rrc0m756ecb6z06mwfy5	inv_01hz44rrc08n67b9dk09frcha2	27	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00kvdhn2gthepamh2e	1717052400000000	2024-05-30
env_0000000000ejh09r0q3cf0h63g	28	ent_01hz6rwd60x5zeecq0050xbxwp	inv_01hz6rwd60z5by9m8t6chb3ffz	28	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt008q6xdyve79hnffq7	1717140600000000	2024-05-31
env_0000000000ejh09r0q3cf0h63g	29	ent_01hz8andr0bpbt0k3a8y1se25g	inv_01hz8andr0rpt8qk6bs1xbc0df	29	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00c7kknq83q20562dw	1717192800000000	2024-06-01
env_0000000000ejh09r0q3cf0h63g	30	ent_01j0ncm080gt27cz7mscne9wrp	inv_01j0ncm08047q6bj21sk5wf8td	30	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00afs4j1pp790xaq1c	1718704800000000	2024-06-18
env_0000000000ejh09r0q3cf0h63g	31	ent_01j1hxvmg0sb5djpdvgmadjjek	inv_01j1hxvmg08bt5d18wa4wvyffx	31	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00n5c6w3pphfy4em4x	1719662400000000	2024-06-29
env_0000000000ejh09r0q3cf0h63g	32	ent_01j1kz31c0s54p7ss6rv48e2av	inv_01j1kz31c0mrxb4k8ef8b5wca1	32	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00kvdhn2gthepamh2e	1719730800000000	2024-06-30
env_0000000000ejh09r0q3cf0h63g	33	ent_01j1m0sz60cyfyep9xg9ffj461	inv_01j1m0sz60sywh27abdkcp3501	33	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt008q6xdyve79hnffq7	1719732600000000	2024-06-30
env_0000000000ejh09r0q3cf0h63g	34	ent_01j1njjzr0neddzkb3sy28qqsw	inv_01j1njjzr0ffq1csahk87v2111	34	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00c7kknq83q20562dw	1719784800000000	2024-07-01
\.


--
-- Data for Name: ledger_postings; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.ledger_postings (environment, "position", posting, account, currency, amount) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	1	1	receivable	JPY	24752
env_0000000000ejh09r0q3cf0h63g	1	2	deferred_revenue	JPY	-20800
env_0000000000ejh09r0q3cf0h63g	1	3	tax_payable:VAT	JPY	-3952
env_0000000000ejh09r0q3cf0h63g	2	1	receivable	JPY	26408
env_0000000000ejh09r0q3cf0h63g	2	2	deferred_revenue	JPY	-20800
env_0000000000ejh09r0q3cf0h63g	2	3	revenue	JPY	-1392
env_0000000000ejh09r0q3cf0h63g	2	4	tax_payable:VAT	JPY	-4216
env_0000000000ejh09r0q3cf0h63g	3	1	receivable	JPY	27052
env_0000000000ejh09r0q3cf0h63g	3	2	deferred_revenue	JPY	-20800
env_0000000000ejh09r0q3cf0h63g	3	3	revenue	JPY	-1933
env_0000000000ejh09r0q3cf0h63g	3	4	tax_payable:VAT	JPY	-4319
env_0000000000ejh09r0q3cf0h63g	4	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	4	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	4	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	5	1	receivable	EUR	5027
env_0000000000ejh09r0q3cf0h63g	5	2	deferred_revenue	EUR	-4224
env_0000000000ejh09r0q3cf0h63g	5	3	tax_payable:VAT	EUR	-803
env_0000000000ejh09r0q3cf0h63g	6	1	receivable	JPY	27668
env_0000000000ejh09r0q3cf0h63g	6	2	deferred_revenue	JPY	-20800
env_0000000000ejh09r0q3cf0h63g	6	3	revenue	JPY	-2450
env_0000000000ejh09r0q3cf0h63g	6	4	tax_payable:VAT	JPY	-4418
env_0000000000ejh09r0q3cf0h63g	7	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	7	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	7	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	8	1	receivable	USD	3808
env_0000000000ejh09r0q3cf0h63g	8	2	deferred_revenue	USD	-3200
env_0000000000ejh09r0q3cf0h63g	8	3	tax_payable:VAT	USD	-608
env_0000000000ejh09r0q3cf0h63g	9	1	receivable	EUR	12860
env_0000000000ejh09r0q3cf0h63g	9	2	deferred_revenue	EUR	-8400
env_0000000000ejh09r0q3cf0h63g	9	3	revenue	EUR	-2407
env_0000000000ejh09r0q3cf0h63g	9	4	tax_payable:VAT	EUR	-2053
env_0000000000ejh09r0q3cf0h63g	10	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	10	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	10	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	11	1	receivable	USD	3808
env_0000000000ejh09r0q3cf0h63g	11	2	deferred_revenue	USD	-3200
env_0000000000ejh09r0q3cf0h63g	11	3	tax_payable:VAT	USD	-608
env_0000000000ejh09r0q3cf0h63g	12	1	receivable	JPY	29075
env_0000000000ejh09r0q3cf0h63g	12	2	deferred_revenue	JPY	-20800
env_0000000000ejh09r0q3cf0h63g	12	3	revenue	JPY	-3633
env_0000000000ejh09r0q3cf0h63g	12	4	tax_payable:VAT	JPY	-4642
env_0000000000ejh09r0q3cf0h63g	13	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	13	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	13	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	14	1	receivable	USD	3808
env_0000000000ejh09r0q3cf0h63g	14	2	deferred_revenue	USD	-3200
env_0000000000ejh09r0q3cf0h63g	14	3	tax_payable:VAT	USD	-608
env_0000000000ejh09r0q3cf0h63g	15	1	receivable	EUR	16084
env_0000000000ejh09r0q3cf0h63g	15	2	deferred_revenue	EUR	-8400
env_0000000000ejh09r0q3cf0h63g	15	3	revenue	EUR	-5116
env_0000000000ejh09r0q3cf0h63g	15	4	tax_payable:VAT	EUR	-2568
env_0000000000ejh09r0q3cf0h63g	16	1	receivable	JPY	3382
env_0000000000ejh09r0q3cf0h63g	16	2	deferred_revenue	JPY	-2842
env_0000000000ejh09r0q3cf0h63g	16	3	tax_payable:VAT	JPY	-540
env_0000000000ejh09r0q3cf0h63g	17	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	17	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	17	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	18	1	receivable	JPY	2299
env_0000000000ejh09r0q3cf0h63g	18	2	deferred_revenue	JPY	-1932
env_0000000000ejh09r0q3cf0h63g	18	3	tax_payable:VAT	JPY	-367
env_0000000000ejh09r0q3cf0h63g	19	1	receivable	USD	3808
env_0000000000ejh09r0q3cf0h63g	19	2	deferred_revenue	USD	-3200
env_0000000000ejh09r0q3cf0h63g	19	3	tax_payable:VAT	USD	-608
env_0000000000ejh09r0q3cf0h63g	20	1	receivable	JPY	40779
env_0000000000ejh09r0q3cf0h63g	20	2	deferred_revenue	JPY	-30600
env_0000000000ejh09r0q3cf0h63g	20	3	revenue	JPY	-3668
env_0000000000ejh09r0q3cf0h63g	20	4	tax_payable:VAT	JPY	-6511
env_0000000000ejh09r0q3cf0h63g	21	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	21	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	21	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	22	1	receivable	USD	3808
env_0000000000ejh09r0q3cf0h63g	22	2	deferred_revenue	USD	-3200
env_0000000000ejh09r0q3cf0h63g	22	3	tax_payable:VAT	USD	-608
env_0000000000ejh09r0q3cf0h63g	23	1	receivable	EUR	17582
env_0000000000ejh09r0q3cf0h63g	23	2	deferred_revenue	EUR	-8400
env_0000000000ejh09r0q3cf0h63g	23	3	revenue	EUR	-6375
env_0000000000ejh09r0q3cf0h63g	23	4	tax_payable:VAT	EUR	-2807
env_0000000000ejh09r0q3cf0h63g	24	1	receivable	USD	-2613
env_0000000000ejh09r0q3cf0h63g	24	2	deferred_revenue	USD	2196
env_0000000000ejh09r0q3cf0h63g	24	3	tax_payable:VAT	USD	417
env_0000000000ejh09r0q3cf0h63g	25	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	25	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	25	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	26	1	receivable	USD	3808
env_0000000000ejh09r0q3cf0h63g	26	2	deferred_revenue	USD	-3200
env_0000000000ejh09r0q3cf0h63g	26	3	tax_payable:VAT	USD	-608
env_0000000000ejh09r0q3cf0h63g	28	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	28	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	28	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	30	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	30	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	30	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	31	1	receivable	USD	3808
env_0000000000ejh09r0q3cf0h63g	31	2	deferred_revenue	USD	-3200
env_0000000000ejh09r0q3cf0h63g	31	3	tax_payable:VAT	USD	-608
env_0000000000ejh09r0q3cf0h63g	33	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	33	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	33	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	34	1	receivable	EUR	20040
env_0000000000ejh09r0q3cf0h63g	34	2	deferred_revenue	EUR	-8400
env_0000000000ejh09r0q3cf0h63g	34	3	revenue	EUR	-8440
env_0000000000ejh09r0q3cf0h63g	34	4	tax_payable:VAT	EUR	-3200
env_0000000000ejh09r0q3cf0h63g	27	1	receivable	JPY	43135
env_0000000000ejh09r0q3cf0h63g	27	2	deferred_revenue	JPY	-30600
env_0000000000ejh09r0q3cf0h63g	27	3	revenue	JPY	-5648
env_0000000000ejh09r0q3cf0h63g	27	4	tax_payable:VAT	JPY	-6887
env_0000000000ejh09r0q3cf0h63g	29	1	receivable	EUR	19334
env_0000000000ejh09r0q3cf0h63g	29	2	deferred_revenue	EUR	-8400
env_0000000000ejh09r0q3cf0h63g	29	3	revenue	EUR	-7847
env_0000000000ejh09r0q3cf0h63g	29	4	tax_payable:VAT	EUR	-3087
env_0000000000ejh09r0q3cf0h63g	32	1	receivable	JPY	42165
env_0000000000ejh09r0q3cf0h63g	32	2	deferred_revenue	JPY	-30600
env_0000000000ejh09r0q3cf0h63g	32	3	revenue	JPY	-4833
env_0000000000ejh09r0q3cf0h63g	32	4	tax_payable:VAT	JPY	-6732
\.


--
-- Data for Name: meter_versions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.meter_versions (environment, meter, version, record, record_hash) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	api-calls	1	\\x7b22666f726d6174223a312c226b6579223a226170692d63616c6c73222c226e616d65223a224150492063616c6c73222c226576656e745f74797065223a226170692e63616c6c73222c226167677265676174696f6e223a2273756d222c2276616c7565223a2263616c6c73222c2266696c74657273223a5b5d2c2276616c7565735f617265223a226c6576656c73222c2263617272696573223a66616c73652c2273746172745f6c6576656c223a2230222c22756e6974223a2263616c6c227d	\\x154e6a9cdd234bd976394e52813b1b43bbdd163b1250e617bae76df89cbd5297
\.


--
-- Data for Name: number_series; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.number_series (environment, seller, series, next_number) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	sel_000000000038twxtwhq752m8yf	KWC-	2
env_0000000000ejh09r0q3cf0h63g	sel_000000000038twxtwhq752m8yf	KW-	34
\.


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.outbox (environment, "position", message, kind, subject, body) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	1	evt_01hgfkvt004d5ztv3tcdt925qs	invoice.issued	inv_01hgfkvt00j8m8nvhabp7qnp74	{"id":"inv_01hgfkvt00j8m8nvhabp7qnp74","number":"KW-000001","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"24752","currency":"JPY"},"issued_on":"2023-11-30","due_on":"2023-12-14"}
env_0000000000ejh09r0q3cf0h63g	2	evt_01hjwvsc00zgxah6kvxwmjm608	invoice.issued	inv_01hjwvsc00cp4w69sjty025f1t	{"id":"inv_01hjwvsc00cp4w69sjty025f1t","number":"KW-000002","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"26408","currency":"JPY"},"issued_on":"2023-12-30","due_on":"2024-01-13"}
env_0000000000ejh09r0q3cf0h63g	3	evt_01hncp3n00vb4pe9f8qe98pec0	invoice.issued	inv_01hncp3n00t22812826rvbznah	{"id":"inv_01hncp3n00t22812826rvbznah","number":"KW-000003","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"27052","currency":"JPY"},"issued_on":"2024-01-30","due_on":"2024-02-13"}
env_0000000000ejh09r0q3cf0h63g	4	evt_01hnfa79t0rjaq6asygvdxn7kt	invoice.issued	inv_01hnfa79t030k9ww0gkcbdt9yt	{"id":"inv_01hnfa79t030k9ww0gkcbdt9yt","number":"KW-000004","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-01-31","due_on":"2024-02-14"}
env_0000000000ejh09r0q3cf0h63g	5	evt_01hpnzx0m01y23665hatmd70pw	invoice.issued	inv_01hpnzx0m0rrjaxj5ehzm8r76y	{"id":"inv_01hpnzx0m0rrjaxj5ehzm8r76y","number":"KW-000005","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"50.27","currency":"EUR"},"issued_on":"2024-02-15","due_on":"2024-02-29"}
env_0000000000ejh09r0q3cf0h63g	6	evt_01hqsy1700x0xfxxxdb6nt7x4z	invoice.issued	inv_01hqsy1700hvyge5e6b15vybps	{"id":"inv_01hqsy1700hvyge5e6b15vybps","number":"KW-000006","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"27668","currency":"JPY"},"issued_on":"2024-02-29","due_on":"2024-03-14"}
env_0000000000ejh09r0q3cf0h63g	7	evt_01hqszr4t0qfjjk4tayxek97gj	invoice.issued	inv_01hqszr4t0vay7e7zs9kf5vjc6	{"id":"inv_01hqszr4t0vay7e7zs9kf5vjc6","number":"KW-000007","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-02-29","due_on":"2024-03-14"}
env_0000000000ejh09r0q3cf0h63g	8	evt_01hqtf6h40v27x9v2rkh6cqpka	invoice.issued	inv_01hqtf6h40wnng15g3a16az8x2	{"id":"inv_01hqtf6h40wnng15g3a16az8x2","number":"KW-000008","customer":"cus_01hgfkvt00n5c6w3pphfy4em4x","subscription":"sub_01hqtf6h409jmgtdppvwhejhtf","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-02-29","due_on":"2024-03-14"}
env_0000000000ejh09r0q3cf0h63g	9	evt_01hqvhh5c0q0zypm2p6wvz4ape	invoice.issued	inv_01hqvhh5c0aghqphqg73xpazx8	{"id":"inv_01hqvhh5c0aghqphqg73xpazx8","number":"KW-000009","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"128.60","currency":"EUR"},"issued_on":"2024-03-01","due_on":"2024-03-15"}
env_0000000000ejh09r0q3cf0h63g	10	evt_01hs8kfqw01v7fnbc4vzd6x1vv	invoice.issued	inv_01hs8kfqw0krpbhrgbt8mnjw71	{"id":"inv_01hs8kfqw0krpbhrgbt8mnjw71","number":"KW-000010","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-03-18","due_on":"2024-04-01"}
env_0000000000ejh09r0q3cf0h63g	11	evt_01ht54qc408m6yxy3drndqjgtb	invoice.issued	inv_01ht54qc40zpfgsdaytft1m95k	{"id":"inv_01ht54qc40zpfgsdaytft1m95k","number":"KW-000011","customer":"cus_01hgfkvt00n5c6w3pphfy4em4x","subscription":"sub_01hqtf6h409jmgtdppvwhejhtf","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-03-29","due_on":"2024-04-12"}
env_0000000000ejh09r0q3cf0h63g	12	evt_01ht75ys005nq4kq5xpsktr0px	invoice.issued	inv_01ht75ys00cjaqp67w8hs5h3cx	{"id":"inv_01ht75ys00cjaqp67w8hs5h3cx","number":"KW-000012","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"29075","currency":"JPY"},"issued_on":"2024-03-30","due_on":"2024-04-13"}
env_0000000000ejh09r0q3cf0h63g	13	evt_01ht9pmj60v6v6cesyfrwfasry	invoice.issued	inv_01ht9pmj60a7ww78mqhygyqc9n	{"id":"inv_01ht9pmj60a7ww78mqhygyqc9n","number":"KW-000013","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-03-31","due_on":"2024-04-14"}
env_0000000000ejh09r0q3cf0h63g	14	evt_01htaktd005p3dxqn61sz86vav	invoice.issued	inv_01htaktd00qqbqwpctdt6trws6	{"id":"inv_01htaktd00qqbqwpctdt6trws6","number":"KW-000014","customer":"cus_01hgfkvt00hj42d0v55fkvsbjf","subscription":"sub_01htaktd00yp8sc7td6068705k","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-03-31","due_on":"2024-04-14"}
env_0000000000ejh09r0q3cf0h63g	15	evt_01htb8djr04j567wxg8k3dmn0r	invoice.issued	inv_01htb8djr0qe4cvjk940y9v059	{"id":"inv_01htb8djr0qe4cvjk940y9v059","number":"KW-000015","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"160.84","currency":"EUR"},"issued_on":"2024-04-01","due_on":"2024-04-15"}
env_0000000000ejh09r0q3cf0h63g	16	evt_01hv0ysdx07w4hhpbbdrvdjd0q	invoice.issued	inv_01hv0ysdx0qz3n0njndm52xfx2	{"id":"inv_01hv0ysdx0qz3n0njndm52xfx2","number":"KW-000016","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"3382","currency":"JPY"},"issued_on":"2024-04-09","due_on":"2024-04-23"}
env_0000000000ejh09r0q3cf0h63g	17	evt_01hvrac5802dvkn8nrvw6hxdyh	invoice.issued	inv_01hvrac580cqft1f6kyva1hfqt	{"id":"inv_01hvrac580cqft1f6kyva1hfqt","number":"KW-000017","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-04-18","due_on":"2024-05-02"}
env_0000000000ejh09r0q3cf0h63g	18	evt_01hvvcsjg0rnnb8tv8sg9rnc29	invoice.issued	inv_01hvvcsjg0tyej6b2t0rexe8cv	{"id":"inv_01hvvcsjg0tyej6b2t0rexe8cv","number":"KW-000018","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"2299","currency":"JPY"},"issued_on":"2024-04-19","due_on":"2024-05-03"}
env_0000000000ejh09r0q3cf0h63g	19	evt_01hwmvksg0ca8f2kd8667fyjp6	invoice.issued	inv_01hwmvksg0vtzm2msrh6w0016x	{"id":"inv_01hwmvksg0vtzm2msrh6w0016x","number":"KW-000019","customer":"cus_01hgfkvt00n5c6w3pphfy4em4x","subscription":"sub_01hqtf6h409jmgtdppvwhejhtf","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-04-29","due_on":"2024-05-13"}
env_0000000000ejh09r0q3cf0h63g	20	evt_01hwpwv6c098aq4mec22q8d4ay	invoice.issued	inv_01hwpwv6c02214vt9w6yxntq4f	{"id":"inv_01hwpwv6c02214vt9w6yxntq4f","number":"KW-000020","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"40779","currency":"JPY"},"issued_on":"2024-04-30","due_on":"2024-05-14"}
env_0000000000ejh09r0q3cf0h63g	21	evt_01hwpyj460xqtj2erpm0rdnvrt	invoice.issued	inv_01hwpyj4605kka322haqpdbyc2	{"id":"inv_01hwpyj4605kka322haqpdbyc2","number":"KW-000021","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-04-30","due_on":"2024-05-14"}
env_0000000000ejh09r0q3cf0h63g	23	evt_01hwrgb4r0jbb3n3d7s4kedwba	invoice.issued	inv_01hwrgb4r0w5mbhdndm6n543qg	{"id":"inv_01hwrgb4r0w5mbhdndm6n543qg","number":"KW-000023","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"175.82","currency":"EUR"},"issued_on":"2024-05-01","due_on":"2024-05-15"}
env_0000000000ejh09r0q3cf0h63g	27	evt_01hz44rrc0mat68khevw8rab5p	invoice.issued	inv_01hz44rrc08n67b9dk09frcha2	{"id":"inv_01hz44rrc08n67b9dk09frcha2","number":"KW-000026","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"43135","currency":"JPY"},"issued_on":"2024-05-30","due_on":"2024-06-13"}
env_0000000000ejh09r0q3cf0h63g	29	evt_01hz8andr0h7zt8vnq7xg343g8	invoice.issued	inv_01hz8andr0rpt8qk6bs1xbc0df	{"id":"inv_01hz8andr0rpt8qk6bs1xbc0df","number":"KW-000028","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"193.34","currency":"EUR"},"issued_on":"2024-06-01","due_on":"2024-06-15"}
env_0000000000ejh09r0q3cf0h63g	32	evt_01j1kz31c0cq97k32jvd3wk0xj	invoice.issued	inv_01j1kz31c0mrxb4k8ef8b5wca1	{"id":"inv_01j1kz31c0mrxb4k8ef8b5wca1","number":"KW-000031","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"42165","currency":"JPY"},"issued_on":"2024-06-30","due_on":"2024-07-14"}
env_0000000000ejh09r0q3cf0h63g	22	evt_01hwqvqz00senzb3y743dgrqb7	invoice.issued	inv_01hwqvqz00zdw072zpafdfwnje	{"id":"inv_01hwqvqz00zdw072zpafdfwnje","number":"KW-000022","customer":"cus_01hgfkvt00hj42d0v55fkvsbjf","subscription":"sub_01htaktd00yp8sc7td6068705k","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-04-30","due_on":"2024-05-14"}
env_0000000000ejh09r0q3cf0h63g	24	evt_01hxgwtqg0gr2pqq1a907wt6dc	credit_note.issued	inv_01hxgwtqg0c46y93qwq751jx6d	{"id":"inv_01hxgwtqg0c46y93qwq751jx6d","number":"KWC-000001","customer":"cus_01hgfkvt00hj42d0v55fkvsbjf","subscription":"sub_01htaktd00yp8sc7td6068705k","total":{"amount":"-26.13","currency":"USD"},"issued_on":"2024-05-10","due_on":"2024-05-10"}
env_0000000000ejh09r0q3cf0h63g	25	evt_01hy5j9q804rjmfckmn96566ks	invoice.issued	inv_01hy5j9q80z754t42rxkrtyz8c	{"id":"inv_01hy5j9q80z754t42rxkrtyz8c","number":"KW-000024","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-05-18","due_on":"2024-06-01"}
env_0000000000ejh09r0q3cf0h63g	26	evt_01hz23hbg06b4z7vgzny180kt7	invoice.issued	inv_01hz23hbg0xmn5p3k8386r2wkk	{"id":"inv_01hz23hbg0xmn5p3k8386r2wkk","number":"KW-000025","customer":"cus_01hgfkvt00n5c6w3pphfy4em4x","subscription":"sub_01hqtf6h409jmgtdppvwhejhtf","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-05-29","due_on":"2024-06-12"}
env_0000000000ejh09r0q3cf0h63g	28	evt_01hz6rwd605z03yqqebdss66s7	invoice.issued	inv_01hz6rwd60z5by9m8t6chb3ffz	{"id":"inv_01hz6rwd60z5by9m8t6chb3ffz","number":"KW-000027","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-05-31","due_on":"2024-06-14"}
env_0000000000ejh09r0q3cf0h63g	30	evt_01j0ncm080hj5wgpvvrqs4y5vg	invoice.issued	inv_01j0ncm08047q6bj21sk5wf8td	{"id":"inv_01j0ncm08047q6bj21sk5wf8td","number":"KW-000029","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-06-18","due_on":"2024-07-02"}
env_0000000000ejh09r0q3cf0h63g	31	evt_01j1hxvmg04fbw9g5y8dqhq7k7	invoice.issued	inv_01j1hxvmg08bt5d18wa4wvyffx	{"id":"inv_01j1hxvmg08bt5d18wa4wvyffx","number":"KW-000030","customer":"cus_01hgfkvt00n5c6w3pphfy4em4x","subscription":"sub_01hqtf6h409jmgtdppvwhejhtf","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-06-29","due_on":"2024-07-13"}
env_0000000000ejh09r0q3cf0h63g	33	evt_01j1m0sz605faa9q4t96w2x6jf	invoice.issued	inv_01j1m0sz60sywh27abdkcp3501	{"id":"inv_01j1m0sz60sywh27abdkcp3501","number":"KW-000032","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-06-30","due_on":"2024-07-14"}
env_0000000000ejh09r0q3cf0h63g	34	evt_01j1njjzr00kp4djpw70swa4kk	invoice.issued	inv_01j1njjzr0ffq1csahk87v2111	{"id":"inv_01j1njjzr0ffq1csahk87v2111","number":"KW-000033","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"200.40","currency":"EUR"},"issued_on":"2024-07-01","due_on":"2024-07-15"}
\.


--
-- Data for Name: payment_methods; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.payment_methods (environment, customer, facts_version, recorded_at, on_file, payer) FROM stdin;
\.


--
-- Data for Name: plan_migration_progress; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.plan_migration_progress (environment, migration, step, looked_through, asked_at) FROM stdin;
\.


--
-- Data for Name: plan_migration_subscriptions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.plan_migration_subscriptions (environment, migration, subscription, state, currency, amount_before, amount_after, fact, refusal) FROM stdin;
\.


--
-- Data for Name: plan_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.plan_migrations (environment, migration, planned_at, record) FROM stdin;
\.


--
-- Data for Name: plan_versions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.plan_versions (environment, plan, version, plan_version, record, record_hash, published_at) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	free	1	plv_00000000013egnn29x2bzf45wm	\\x7b22666f726d6174223a312c226964223a22706c765f303030303030303030313365676e6e32397832627a663435776d222c22706c616e223a2266726565222c2276657273696f6e223a312c226e616d65223a2246726565222c22616c69676e6d656e74223a22616e6e6976657273617279222c226772616365223a2230207365636f6e6473222c22707269636573223a5b7b226b6579223a2262617365222c226e616d65223a224672656520706c616e222c226d6f64656c223a227065725f756e6974222c2274696d696e67223a22696e5f616476616e6365222c22636164656e6365223a226d6f6e7468222c226e65676174697665223a227a65726f222c2274696572735f6163726f7373223a226c696e65222c2270726f726174696f6e223a7b2273686172655f6279223a227365636f6e6473222c2266697273745f73747562223a2270726f7261746564222c22616c6c6f77616e63655f736872696e6b73223a747275652c226d696e696d756d5f736872696e6b73223a747275652c226d6178696d756d5f736872696e6b73223a747275652c2262696c6c5f6c6173745f646179223a66616c73657d2c227461785f63617465676f7279223a227374616e64617264222c226c617465223a226e6578745f696e766f696365222c2263686172676573223a7b22455552223a7b22756e69745f7072696365223a2230227d2c224a5059223a7b22756e69745f7072696365223a2230227d2c22555344223a7b22756e69745f7072696365223a2230227d7d7d5d2c226d6574657273223a5b5d7d	\\x114304859241eed030b488f378592653caae85928d0bf4af3613a81e002404b0	1701331200000000
env_0000000000ejh09r0q3cf0h63g	pro	1	plv_0000000001gx511ymvxhgepfeh	\\x7b22666f726d6174223a312c226964223a22706c765f303030303030303030316778353131796d767868676570666568222c22706c616e223a2270726f222c2276657273696f6e223a312c226e616d65223a2250726f222c22616c69676e6d656e74223a22616e6e6976657273617279222c226772616365223a2230207365636f6e6473222c22707269636573223a5b7b226b6579223a2262617365222c226e616d65223a2250726f20706c616e222c226d6f64656c223a22666c6174222c2274696d696e67223a22696e5f616476616e6365222c22636164656e6365223a226d6f6e7468222c226e65676174697665223a227a65726f222c2274696572735f6163726f7373223a226c696e65222c2270726f726174696f6e223a7b2273686172655f6279223a227365636f6e6473222c2266697273745f73747562223a2270726f7261746564222c22616c6c6f77616e63655f736872696e6b73223a747275652c226d696e696d756d5f736872696e6b73223a747275652c226d6178696d756d5f736872696e6b73223a747275652c2262696c6c5f6c6173745f646179223a66616c73657d2c227461785f63617465676f7279223a227374616e64617264222c226c617465223a226e6578745f696e766f696365222c2263686172676573223a7b22455552223a7b22616d6f756e74223a223239227d2c224a5059223a7b22616d6f756e74223a2234323030227d2c22555344223a7b22616d6f756e74223a223332227d7d7d5d2c226d6574657273223a5b5d7d	\\xdb3ae1c155f3ddd3310593de19a53172653a366e02f6d7148af24cf2a86cd58e	1701331200000000
env_0000000000ejh09r0q3cf0h63g	team	1	plv_0000000001dbppp3m9ec4t8zwm	\\x7b22666f726d6174223a312c226964223a22706c765f303030303030303030316462707070336d3965633474387a776d222c22706c616e223a227465616d222c2276657273696f6e223a312c226e616d65223a225465616d222c22616c69676e6d656e74223a22616e6e6976657273617279222c226772616365223a2230207365636f6e6473222c22707269636573223a5b7b226b6579223a227365617473222c226e616d65223a225365617473222c226d6f64656c223a22677261647561746564222c2274696d696e67223a22696e5f616476616e6365222c22636164656e6365223a226d6f6e7468222c22636f756e74223a227365617473222c226e65676174697665223a227a65726f222c2274696572735f6163726f7373223a226c696e65222c2270726f726174696f6e223a7b2273686172655f6279223a227365636f6e6473222c2266697273745f73747562223a2270726f7261746564222c22616c6c6f77616e63655f736872696e6b73223a747275652c226d696e696d756d5f736872696e6b73223a747275652c226d6178696d756d5f736872696e6b73223a747275652c2262696c6c5f6c6173745f646179223a66616c73657d2c227461785f63617465676f7279223a227374616e64617264222c226c617465223a226e6578745f696e766f696365222c2263686172676573223a7b22455552223a7b227469657273223a5b7b2275705f746f223a223130222c22756e69745f7072696365223a223132227d2c7b22756e69745f7072696365223a22392e35227d5d7d2c224a5059223a7b227469657273223a5b7b2275705f746f223a223130222c22756e69745f7072696365223a2231383030227d2c7b22756e69745f7072696365223a2231343030227d5d7d2c22555344223a7b227469657273223a5b7b2275705f746f223a223130222c22756e69745f7072696365223a2231332e35227d2c7b22756e69745f7072696365223a2231302e35227d5d7d7d7d2c7b226b6579223a22617069222c226e616d65223a224150492063616c6c73222c226d6f64656c223a22677261647561746564222c2274696d696e67223a22696e5f61727265617273222c22636164656e6365223a226d6f6e7468222c226d65746572223a226170692d63616c6c73222c22616c6c6f77616e6365223a223130303030222c226e65676174697665223a227a65726f222c2274696572735f6163726f7373223a226c696e65222c2270726f726174696f6e223a7b2273686172655f6279223a227365636f6e6473222c2266697273745f73747562223a2270726f7261746564222c22616c6c6f77616e63655f736872696e6b73223a747275652c226d696e696d756d5f736872696e6b73223a747275652c226d6178696d756d5f736872696e6b73223a747275652c2262696c6c5f6c6173745f646179223a66616c73657d2c227461785f63617465676f7279223a227374616e64617264222c226c617465223a226e6578745f696e766f696365222c2263686172676573223a7b22455552223a7b227469657273223a5b7b2275705f746f223a223530303030222c22756e69745f7072696365223a22302e30303038227d2c7b22756e69745f7072696365223a22302e30303035227d5d7d2c224a5059223a7b227469657273223a5b7b2275705f746f223a223530303030222c22756e69745f7072696365223a22302e3132227d2c7b22756e69745f7072696365223a22302e3038227d5d7d2c22555344223a7b227469657273223a5b7b2275705f746f223a223530303030222c22756e69745f7072696365223a22302e30303039227d2c7b22756e69745f7072696365223a22302e30303036227d5d7d7d7d5d2c226d6574657273223a5b7b226b6579223a226170692d63616c6c73222c226e616d65223a224150492063616c6c73222c226576656e745f74797065223a226170692e63616c6c73222c226167677265676174696f6e223a2273756d222c2276616c7565223a2263616c6c73222c2266696c74657273223a5b5d2c2276616c7565735f617265223a226c6576656c73222c2263617272696573223a66616c73652c2273746172745f6c6576656c223a2230222c22756e6974223a2263616c6c227d5d7d	\\xd949a48a6f6827e21059d4bd8ea342f5748e8aef7e610de1f4b0c90bfaca8236	1701331200000000
\.


--
-- Data for Name: promotion_codes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.promotion_codes (environment, code, coupon, customer, redemptions_max, redeem_from, redeem_until, active) FROM stdin;
\.


--
-- Data for Name: quotes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.quotes (environment, quote, subscription, record, facts_version, usage_watermark, as_of, expires_at, plan_hash, used_by) FROM stdin;
\.


--
-- Data for Name: redemptions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.redemptions (environment, discount, coupon, code, customer, subscription, redeemed_at) FROM stdin;
\.


--
-- Data for Name: rest_movements; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.rest_movements (environment, "position", sequence, kind, moved_at, amount, note, entry) FROM stdin;
\.


--
-- Data for Name: run_customers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.run_customers (environment, run, customer, version, facts_version) FROM stdin;
\.


--
-- Data for Name: run_subscriptions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.run_subscriptions (environment, run, subscription) FROM stdin;
\.


--
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migrations (number, name, hash) FROM stdin;
1	foundation	6309628bd49223a791ee9eb92f38051d248496cf35a44bc54b0ec56df2714a9d
2	usage_events	99dbb6e5e63aef804ae3955b2fa7f4f93da99d41fd5e0471c5774b74f4fe0e8a
3	ways_to_charge	b22ef76c6926b54bc037255885cf6afd625c2f3d4928afd07012d9e9946cf8a5
4	trials_and_refunds	eae7af4f2f0c86402c1cbabf84137068e9dd41d0482847573d9ab315a511ef0e
5	own_usage	3e05804c2b6f3e733ea7575011bbdfbdc4fa64c4c664729cd78af7e50bc9a9f4
6	what_runs_read	6f8374fb9815e32343a4284a1126926bcd36b410be426d17e0160fcddab1c86a
7	usage_parts	6504fa1d41236dab0262b7867544c885ec91f0982ffa2282dd0be89a85307c56
\.


--
-- Data for Name: seller_versions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.seller_versions (environment, seller, version, record, record_hash) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	sel_000000000038twxtwhq752m8yf	1	\\x7b22666f726d6174223a312c226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030222c227a6f6e65223a224575726f70652f4265726c696e222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c22696e766f6963655f736572696573223a224b572d222c226372656469745f6e6f74655f736572696573223a224b57432d222c226e65745f64617973223a31342c227461785f7261746573223a5b7b2263617465676f7279223a227374616e64617264222c2266726f6d223a22323032312d30312d3031222c226e616d65223a22564154222c2270657263656e74223a223139227d5d7d	\\xe59685a3a877f40ed83c5458d512644ab0591a28606b7439f47764980a34f343
\.


--
-- Data for Name: subject_assignments; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.subject_assignments (environment, subject, assigned_at, customer, subscription, known_from) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt008q6xdyve79hnffq7	-2208988800000000	cus_01hgfkvt008q6xdyve79hnffq7	\N	1
env_0000000000ejh09r0q3cf0h63g	amsel-verlag	-2208988800000000	cus_01hgfkvt008q6xdyve79hnffq7	\N	1
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00n5c6w3pphfy4em4x	-2208988800000000	cus_01hgfkvt00n5c6w3pphfy4em4x	\N	1
env_0000000000ejh09r0q3cf0h63g	brightwater	-2208988800000000	cus_01hgfkvt00n5c6w3pphfy4em4x	\N	1
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00c7kknq83q20562dw	-2208988800000000	cus_01hgfkvt00c7kknq83q20562dw	\N	1
env_0000000000ejh09r0q3cf0h63g	corvus-data	-2208988800000000	cus_01hgfkvt00c7kknq83q20562dw	\N	1
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00k6ed9f80yxm0wwn8	-2208988800000000	cus_01hgfkvt00k6ed9f80yxm0wwn8	\N	1
env_0000000000ejh09r0q3cf0h63g	dohle-atelier	-2208988800000000	cus_01hgfkvt00k6ed9f80yxm0wwn8	\N	1
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00afs4j1pp790xaq1c	-2208988800000000	cus_01hgfkvt00afs4j1pp790xaq1c	\N	1
env_0000000000ejh09r0q3cf0h63g	elster-radio	-2208988800000000	cus_01hgfkvt00afs4j1pp790xaq1c	\N	1
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00hj42d0v55fkvsbjf	-2208988800000000	cus_01hgfkvt00hj42d0v55fkvsbjf	\N	1
env_0000000000ejh09r0q3cf0h63g	fern-and-finch	-2208988800000000	cus_01hgfkvt00hj42d0v55fkvsbjf	\N	1
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00kvdhn2gthepamh2e	-2208988800000000	cus_01hgfkvt00kvdhn2gthepamh2e	\N	1
env_0000000000ejh09r0q3cf0h63g	hayabusa	-2208988800000000	cus_01hgfkvt00kvdhn2gthepamh2e	\N	1
env_0000000000ejh09r0q3cf0h63g	sub_01hnfa79t0xtc4nesyk3gg2wjv	-2208988800000000	cus_01hgfkvt008q6xdyve79hnffq7	sub_01hnfa79t0xtc4nesyk3gg2wjv	1
env_0000000000ejh09r0q3cf0h63g	sub_01hqtf6h409jmgtdppvwhejhtf	-2208988800000000	cus_01hgfkvt00n5c6w3pphfy4em4x	sub_01hqtf6h409jmgtdppvwhejhtf	1
env_0000000000ejh09r0q3cf0h63g	sub_01hpnzx0m0cnhyskvf9f0t2jmk	-2208988800000000	cus_01hgfkvt00c7kknq83q20562dw	sub_01hpnzx0m0cnhyskvf9f0t2jmk	1
env_0000000000ejh09r0q3cf0h63g	sub_01hm6ceew0mxsmk2qh2e49ra6p	-2208988800000000	cus_01hgfkvt00k6ed9f80yxm0wwn8	sub_01hm6ceew0mxsmk2qh2e49ra6p	1
env_0000000000ejh09r0q3cf0h63g	sub_01hp8x1pc0n3pmnptvkzj74nsm	-2208988800000000	cus_01hgfkvt00afs4j1pp790xaq1c	sub_01hp8x1pc0n3pmnptvkzj74nsm	1
env_0000000000ejh09r0q3cf0h63g	sub_01htaktd00yp8sc7td6068705k	-2208988800000000	cus_01hgfkvt00hj42d0v55fkvsbjf	sub_01htaktd00yp8sc7td6068705k	1
env_0000000000ejh09r0q3cf0h63g	sub_01hgfkvt00t55037a47rqv12b5	-2208988800000000	cus_01hgfkvt00kvdhn2gthepamh2e	sub_01hgfkvt00t55037a47rqv12b5	1
\.


--
-- Data for Name: subscription_facts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.subscription_facts (environment, subscription, fact, facts_version, takes_effect, record, record_hash) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	sub_01hnfa79t0xtc4nesyk3gg2wjv	chg_01hnfa79t0nd0qkkex4gd0nf61	2	1706689800000000	\\x7b22666f726d6174223a312c226964223a226368675f3031686e6661373974306e6430716b6b6578346764306e663631222c226174223a22323032342d30312d33315430383a33303a30305a222c226b696e64223a227374617274222c22706c616e223a22706c765f303030303030303030316778353131796d767868676570666568222c22636f756e7473223a7b7d7d	\\x2d4e2f59c611fc8fd6531f7e337de1f82c4a73cf2ac5adefa66c8d56046cf4fa
env_0000000000ejh09r0q3cf0h63g	sub_01hqtf6h409jmgtdppvwhejhtf	chg_01hqtf6h40mw4f0ctk5tjrxs5v	2	1709211600000000	\\x7b22666f726d6174223a312c226964223a226368675f303168717466366834306d7734663063746b35746a7278733576222c226174223a22323032342d30322d32395431333a30303a30305a222c226b696e64223a227374617274222c22706c616e223a22706c765f303030303030303030316778353131796d767868676570666568222c22636f756e7473223a7b7d7d	\\x3ed06b678b2920a6a1fef9610818f55a969e5abff10c229a239423511a6f2bdf
env_0000000000ejh09r0q3cf0h63g	sub_01hpnzx0m0cnhyskvf9f0t2jmk	chg_01hpnzx0m004c7xd2rj5et402s	2	1707987600000000	\\x7b22666f726d6174223a312c226964223a226368675f303168706e7a78306d3030346337786432726a35657434303273222c226174223a22323032342d30322d31355430393a30303a30305a222c226b696e64223a227374617274222c22706c616e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c22616c69676e6d656e74223a2263616c656e646172222c22636f756e7473223a7b227365617473223a377d7d	\\x7b37c6df70707f1fe4959473fe88b5a7b2524225bce4630d86847b41e0fccb47
env_0000000000ejh09r0q3cf0h63g	sub_01hm6ceew0mxsmk2qh2e49ra6p	chg_01hm6ceew03rgk9gaqd5hvx729	2	1705316400000000	\\x7b22666f726d6174223a312c226964223a226368675f3031686d3663656577303372676b396761716435687678373239222c226174223a22323032342d30312d31355431313a30303a30305a222c226b696e64223a227374617274222c22706c616e223a22706c765f303030303030303030313365676e6e32397832627a663435776d222c22636f756e7473223a7b7d7d	\\x77359d92674785ca3d39e15bdbdd790282bca639c1fab7968ea807b3cbe7eea4
env_0000000000ejh09r0q3cf0h63g	sub_01hp8x1pc0n3pmnptvkzj74nsm	chg_01hp8x1pc0207sv928mnk6vc2a	2	1707548400000000	\\x7b22666f726d6174223a312c226964223a226368675f3031687038783170633032303773763932386d6e6b3676633261222c226174223a22323032342d30322d31305430373a30303a30305a222c226b696e64223a227374617274222c22706c616e223a22706c765f303030303030303030313365676e6e32397832627a663435776d222c22636f756e7473223a7b7d7d	\\xe59b200927d32c80706f9bcdf637ecf805c0a52fd75aecce8db921317edb8742
env_0000000000ejh09r0q3cf0h63g	sub_01htaktd00yp8sc7td6068705k	chg_01htaktd00j8pz84nxm0f676bf	2	1711900800000000	\\x7b22666f726d6174223a312c226964223a226368675f30316874616b746430306a38707a38346e786d30663637366266222c226174223a22323032342d30332d33315431363a30303a30305a222c226b696e64223a227374617274222c22706c616e223a22706c765f303030303030303030316778353131796d767868676570666568222c22636f756e7473223a7b7d7d	\\x8f6143e692dbd6647eef14ceb8916ecf07369f0df8a7936ac5c3639248649be6
env_0000000000ejh09r0q3cf0h63g	sub_01hgfkvt00t55037a47rqv12b5	chg_01hgfkvt0090v0pm3n0qkgh97m	2	1701331200000000	\\x7b22666f726d6174223a312c226964223a226368675f30316867666b7674303039307630706d336e30716b676839376d222c226174223a22323032332d31312d33305430383a30303a30305a222c226b696e64223a227374617274222c22706c616e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c22636f756e7473223a7b227365617473223a31327d7d	\\xed24ac746586bbab8508f1210916fb100a73aaa3da2d6378b5300c9d17af64ee
env_0000000000ejh09r0q3cf0h63g	sub_01hp8x1pc0n3pmnptvkzj74nsm	chg_01hs8kfqw0ykb5zxz4ecs66ae9	3	1710759600000000	\\x7b22666f726d6174223a312c226964223a226368675f30316873386b66717730796b62357a787a346563733636616539222c226174223a22323032342d30332d31385431313a30303a30305a222c226b696e64223a226368616e67655f706c616e222c22706c616e223a22706c765f303030303030303030316778353131796d767868676570666568222c2270726f726174696f6e223a2270726f72617465227d	\\xa737ec8133f196ab301701f97334f62f723f0e7d6247e72f60c670ab637e84cc
env_0000000000ejh09r0q3cf0h63g	sub_01hgfkvt00t55037a47rqv12b5	chg_01hv0ysdx07zr3yqq29tmw79rr	8	1712650500000000	\\x7b22666f726d6174223a312c226964223a226368675f30316876307973647830377a72337971713239746d7737397272222c226174223a22323032342d30342d30395430383a31353a30305a222c226b696e64223a227365745f636f756e74222c226e616d65223a227365617473222c22636f756e74223a31352c2270726f726174696f6e223a2270726f72617465227d	\\x65bd7c308e7da57e2c7b8b459276b6e9a60fa15ee8a80ca7ebc8255d40e5d95d
env_0000000000ejh09r0q3cf0h63g	sub_01hgfkvt00t55037a47rqv12b5	chg_01hvvcsjg0v3w8ftygnegs8n2g	10	1713537600000000	\\x7b22666f726d6174223a312c226964223a226368675f303168767663736a673076337738667479676e656773386e3267222c226174223a22323032342d30342d31395431343a34303a30305a222c226b696e64223a227365745f636f756e74222c226e616d65223a227365617473222c22636f756e74223a31392c2270726f726174696f6e223a2270726f72617465227d	\\x2b71a9bafbe99d8a818b34d60566ec9a0e2b057096133d1705f5b0f24ca8f156
env_0000000000ejh09r0q3cf0h63g	sub_01htaktd00yp8sc7td6068705k	chg_01hxgwtqg0zag07smkex1y97bc	5	1715332800000000	\\x7b22666f726d6174223a312c226964223a226368675f303168786777747167307a61673037736d6b6578317939376263222c226174223a22323032342d30352d31305430393a32303a30305a222c226b696e64223a2263616e63656c222c2270726f726174696f6e223a2270726f72617465227d	\\x79e361a75f273fe258153cd8bc91f83caca3bb540fa98c3987fed35d97e43615
\.


--
-- Data for Name: subscriptions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.subscriptions (environment, subscription, customer, seller, currency, zone, own_usage) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	EUR	Europe/Berlin	0
env_0000000000ejh09r0q3cf0h63g	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	USD	Europe/Berlin	0
env_0000000000ejh09r0q3cf0h63g	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	EUR	Europe/Berlin	0
env_0000000000ejh09r0q3cf0h63g	sub_01hm6ceew0mxsmk2qh2e49ra6p	cus_01hgfkvt00k6ed9f80yxm0wwn8	sel_000000000038twxtwhq752m8yf	EUR	Europe/Berlin	0
env_0000000000ejh09r0q3cf0h63g	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	EUR	Europe/Berlin	0
env_0000000000ejh09r0q3cf0h63g	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	USD	Europe/Berlin	0
env_0000000000ejh09r0q3cf0h63g	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	JPY	Europe/Berlin	0
\.


--
-- Data for Name: tax_answers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.tax_answers (environment, "position", tax_group, tax_category, name, rate, reason) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	1	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	2	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	3	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	4	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	5	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	6	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	7	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	8	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	9	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	10	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	11	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	12	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	13	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	14	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	15	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	16	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	17	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	18	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	19	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	20	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	21	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	22	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	23	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	24	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	25	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	26	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	27	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	28	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	29	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	30	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	31	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	32	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	33	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
env_0000000000ejh09r0q3cf0h63g	34	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.
\.


--
-- Data for Name: top_up_rules; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.top_up_rules (environment, customer, seller, currency, version, facts_version, record, record_hash) FROM stdin;
\.


--
-- Data for Name: usage_conflicts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_conflicts (environment, sequence, fingerprint, refused, kept, first_position, "time", source, id) FROM stdin;
\.


--
-- Data for Name: usage_erasures; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_erasures (environment, sequence, subject_hash, opaque, keep, events, up_to) FROM stdin;
\.


--
-- Data for Name: usage_events_0_202301; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_events_0_202301 (environment, "position", "time", bucket, position_key, subject_key, redacted, source, id, event_type, subject, data, row_hash) FROM stdin;
\\x00000000000074a204e0171b1e089870	411	1701382763000000	0	4807451864729649563	211139463531755	0	api-calls	hayabusa/b0411	api.calls	hayabusa	{"calls":391}	\\x1f1d5cb0df37b5d8b8b6b7f3b63c1ece
\\x00000000000074a204e0171b1e089870	412	1701413493000000	0	4807451864729649564	211139463531756	0	api-calls	hayabusa/b0412	api.calls	hayabusa	{"calls":17}	\\x7b7e36440ea629474d14de8e365dfe19
\\x00000000000074a204e0171b1e089870	413	1701456266000000	0	4807451864729649565	211139463531756	0	api-calls	hayabusa/b0413	api.calls	hayabusa	{"calls":635}	\\xd7f65f916a291849a63caf5b15394ff5
\\x00000000000074a204e0171b1e089870	414	1701506709000000	0	4807451864729649566	211139463531757	0	api-calls	hayabusa/b0414	api.calls	hayabusa	{"calls":42}	\\xfc1b57bbf2ef38fcee64a767179375e9
\\x00000000000074a204e0171b1e089870	415	1701558135000000	0	4807451864729649567	211139463531757	0	api-calls	hayabusa/b0415	api.calls	hayabusa	{"calls":128}	\\xc921b155d277277c8687c9138aa1a3e6
\\x00000000000074a204e0171b1e089870	416	1701595453000000	0	4807451864729649568	211139463531758	0	api-calls	hayabusa/b0416	api.calls	hayabusa	{"calls":106}	\\xf04afa0b65487a45b0bc995b424a7b00
\\x00000000000074a204e0171b1e089870	417	1701632159000000	0	4807451864729649569	211139463531758	0	api-calls	hayabusa/b0417	api.calls	hayabusa	{"calls":88}	\\x33f9535a2a0ebc591f89d9b0246d2cf0
\\x00000000000074a204e0171b1e089870	418	1701685703000000	0	4807451864729649570	211139463531759	0	api-calls	hayabusa/b0418	api.calls	hayabusa	{"calls":817}	\\x7be6bdf1420e319429d96aff98afe9f0
\\x00000000000074a204e0171b1e089870	419	1701727279000000	0	4807451864729649571	211139463531759	0	api-calls	hayabusa/b0419	api.calls	hayabusa	{"calls":835}	\\xfdef3a438516f94e3b23da31b62d1beb
\\x00000000000074a204e0171b1e089870	420	1701790715000000	0	4807451864729649572	211139463531760	0	api-calls	hayabusa/b0420	api.calls	hayabusa	{"calls":762}	\\xc8db688af64e3cae82dc9e04ba65c96e
\\x00000000000074a204e0171b1e089870	421	1701818794000000	0	4807451864729649573	211139463531760	0	api-calls	hayabusa/b0421	api.calls	hayabusa	{"calls":604}	\\xd24d9abcdaccb0f274e8281a0ab7270d
\\x00000000000074a204e0171b1e089870	422	1701880825000000	0	4807451864729649574	211139463531761	0	api-calls	hayabusa/b0422	api.calls	hayabusa	{"calls":274}	\\x03c899bb3b3cafe500822294a887addb
\\x00000000000074a204e0171b1e089870	423	1701934214000000	0	4807451864729649575	211139463531762	0	api-calls	hayabusa/b0423	api.calls	hayabusa	{"calls":793}	\\x473521b634f1ff42abadd2e2708bdfcd
\\x00000000000074a204e0171b1e089870	424	1701970352000000	0	4807451864729649576	211139463531762	0	api-calls	hayabusa/b0424	api.calls	hayabusa	{"calls":439}	\\x2e95be7a3ee49e8408524d96314b14c5
\\x00000000000074a204e0171b1e089870	425	1702032478000000	0	4807451864729649577	211139463531763	0	api-calls	hayabusa/b0425	api.calls	hayabusa	{"calls":222}	\\x03cbd19167adcf5308d835e43e48c57d
\\x00000000000074a204e0171b1e089870	426	1702076706000000	0	4807451864729649578	211139463531763	0	api-calls	hayabusa/b0426	api.calls	hayabusa	{"calls":467}	\\xb11514823c97d5a5fc2baeebd8dd46a1
\\x00000000000074a204e0171b1e089870	427	1702105716000000	0	4807451864729649579	211139463531764	0	api-calls	hayabusa/b0427	api.calls	hayabusa	{"calls":73}	\\x869015ee712586a29947e8c1ec92c6b8
\\x00000000000074a204e0171b1e089870	428	1702153445000000	0	4807451864729649580	211139463531764	0	api-calls	hayabusa/b0428	api.calls	hayabusa	{"calls":7}	\\xddc1521bae2337f072e01a3f9ef4b84c
\\x00000000000074a204e0171b1e089870	429	1702203527000000	0	4807451864729649581	211139463531765	0	api-calls	hayabusa/b0429	api.calls	hayabusa	{"calls":115}	\\x5fe11ccc3986123399d895eb1b20f107
\\x00000000000074a204e0171b1e089870	430	1702248439000000	0	4807451864729649582	211139463531765	0	api-calls	hayabusa/b0430	api.calls	hayabusa	{"calls":99}	\\x537cb7ab754e36913ca185d4f92f7d50
\\x00000000000074a204e0171b1e089870	431	1702303590000000	0	4807451864729649583	211139463531766	0	api-calls	hayabusa/b0431	api.calls	hayabusa	{"calls":66}	\\x21b57f8ee84d345f8e6d3f2cb8efcf13
\\x00000000000074a204e0171b1e089870	432	1702357584000000	0	4807451864729649584	211139463531767	0	api-calls	hayabusa/b0432	api.calls	hayabusa	{"calls":843}	\\x2030001c082d3b3a1ec7f0b5f1053462
\\x00000000000074a204e0171b1e089870	433	1702416413000000	0	4807451864729649585	211139463531767	0	api-calls	hayabusa/b0433	api.calls	hayabusa	{"calls":462}	\\x9b70e97da286f4cc49b91898cf787506
\\x00000000000074a204e0171b1e089870	434	1702469953000000	0	4807451864729649586	211139463531768	0	api-calls	hayabusa/b0434	api.calls	hayabusa	{"calls":211}	\\xac23cbdbedae4dfd37ace384cfc838a1
\\x00000000000074a204e0171b1e089870	435	1702530460000000	0	4807451864729649587	211139463531769	0	api-calls	hayabusa/b0435	api.calls	hayabusa	{"calls":755}	\\xf9c673a76f0c7dd958184bd0e8776fb1
\\x00000000000074a204e0171b1e089870	436	1702579078000000	0	4807451864729649588	211139463531769	0	api-calls	hayabusa/b0436	api.calls	hayabusa	{"calls":62}	\\xd6101ca0dd1db52387e1190589294c7b
\\x00000000000074a204e0171b1e089870	437	1702603477000000	0	4807451864729649589	211139463531770	0	api-calls	hayabusa/b0437	api.calls	hayabusa	{"calls":409}	\\x2ecc2872907d22d3b2380a8159f4f766
\\x00000000000074a204e0171b1e089870	438	1702640095000000	0	4807451864729649590	211139463531770	0	api-calls	hayabusa/b0438	api.calls	hayabusa	{"calls":381}	\\x698c0530f196f663b2f7dda04c841180
\\x00000000000074a204e0171b1e089870	439	1702678086000000	0	4807451864729649591	211139463531770	0	api-calls	hayabusa/b0439	api.calls	hayabusa	{"calls":793}	\\xb0123a63a98ff6081301c72a81d140b3
\\x00000000000074a204e0171b1e089870	440	1702716750000000	0	4807451864729649592	211139463531771	0	api-calls	hayabusa/b0440	api.calls	hayabusa	{"calls":44}	\\xef9a9cdfe34e371ccdad989f7ed59feb
\\x00000000000074a204e0171b1e089870	441	1702758909000000	0	4807451864729649593	211139463531771	0	api-calls	hayabusa/b0441	api.calls	hayabusa	{"calls":38}	\\x2a43777a5c47f8bbd538a69d4704fcea
\\x00000000000074a204e0171b1e089870	442	1702791924000000	0	4807451864729649594	211139463531772	0	api-calls	hayabusa/b0442	api.calls	hayabusa	{"calls":99}	\\xecc34abd6aa9a23d4e17bacc17bfe03b
\\x00000000000074a204e0171b1e089870	443	1702819825000000	0	4807451864729649595	211139463531772	0	api-calls	hayabusa/b0443	api.calls	hayabusa	{"calls":162}	\\x60f8162d21e14f5bfaa8ef4326fe213a
\\x00000000000074a204e0171b1e089870	444	1702857304000000	0	4807451864729649596	211139463531772	0	api-calls	hayabusa/b0444	api.calls	hayabusa	{"calls":105}	\\x75e8f77d70a8a69aa4a6f24af29e1789
\\x00000000000074a204e0171b1e089870	445	1702916636000000	0	4807451864729649597	211139463531773	0	api-calls	hayabusa/b0445	api.calls	hayabusa	{"calls":676}	\\x3de2be4028736bd3d935269d76964633
\\x00000000000074a204e0171b1e089870	446	1702976097000000	0	4807451864729649598	211139463531774	0	api-calls	hayabusa/b0446	api.calls	hayabusa	{"calls":270}	\\x4088a94f3f29013296058dd10224c4ee
\\x00000000000074a204e0171b1e089870	447	1703018826000000	0	4807451864729649599	211139463531774	0	api-calls	hayabusa/b0447	api.calls	hayabusa	{"calls":260}	\\x23f272e9f983f60661f43520ec67a6fa
\\x00000000000074a204e0171b1e089870	448	1703050175000000	0	4807451864729649600	211139463531775	0	api-calls	hayabusa/b0448	api.calls	hayabusa	{"calls":280}	\\x200c574fc309c5061c36e548e4e9c9f4
\\x00000000000074a204e0171b1e089870	449	1703109428000000	0	4807451864729649601	211139463531775	0	api-calls	hayabusa/b0449	api.calls	hayabusa	{"calls":541}	\\x932d33de951f0065f6235dd04ac7a5ac
\\x00000000000074a204e0171b1e089870	450	1703138339000000	0	4807451864729649602	211139463531776	0	api-calls	hayabusa/b0450	api.calls	hayabusa	{"calls":385}	\\x7c1914f19e21c5982030b2c348997b9a
\\x00000000000074a204e0171b1e089870	451	1703191655000000	0	4807451864729649603	211139463531776	0	api-calls	hayabusa/b0451	api.calls	hayabusa	{"calls":434}	\\xdf343074d3f73474355dbbc27b208090
\\x00000000000074a204e0171b1e089870	452	1703223071000000	0	4807451864729649604	211139463531777	0	api-calls	hayabusa/b0452	api.calls	hayabusa	{"calls":283}	\\x7a5c0c1c3f893d815b7cba3214e73552
\\x00000000000074a204e0171b1e089870	453	1703265982000000	0	4807451864729649605	211139463531777	0	api-calls	hayabusa/b0453	api.calls	hayabusa	{"calls":681}	\\xb25de023dde12677f9b213545a64f2b0
\\x00000000000074a204e0171b1e089870	454	1703307450000000	0	4807451864729649606	211139463531778	0	api-calls	hayabusa/b0454	api.calls	hayabusa	{"calls":42}	\\xc2c724934c622e8b64d7a64c32124f45
\\x00000000000074a204e0171b1e089870	455	1703369931000000	0	4807451864729649607	211139463531778	0	api-calls	hayabusa/b0455	api.calls	hayabusa	{"calls":177}	\\x72d79e68df75da4956ac818445298916
\\x00000000000074a204e0171b1e089870	456	1703433221000000	0	4807451864729649608	211139463531779	0	api-calls	hayabusa/b0456	api.calls	hayabusa	{"calls":70}	\\x6fb115335aa54106fe39e0993afa07ff
\\x00000000000074a204e0171b1e089870	457	1703482513000000	0	4807451864729649609	211139463531780	0	api-calls	hayabusa/b0457	api.calls	hayabusa	{"calls":905}	\\xdbf07310b13b2979283eabb04e3c81ee
\\x00000000000074a204e0171b1e089870	458	1703539422000000	0	4807451864729649610	211139463531780	0	api-calls	hayabusa/b0458	api.calls	hayabusa	{"calls":723}	\\x9a127a9af173a785d9e21efd235bfea1
\\x00000000000074a204e0171b1e089870	459	1703571766000000	0	4807451864729649611	211139463531781	0	api-calls	hayabusa/b0459	api.calls	hayabusa	{"calls":535}	\\x2a41be19d9fa204ee0edc66f6595583c
\\x00000000000074a204e0171b1e089870	460	1703604118000000	0	4807451864729649612	211139463531781	0	api-calls	hayabusa/b0460	api.calls	hayabusa	{"calls":806}	\\xe444e3bccba892079fbba44a2ae4608b
\\x00000000000074a204e0171b1e089870	461	1703657820000000	0	4807451864729649613	211139463531782	0	api-calls	hayabusa/b0461	api.calls	hayabusa	{"calls":98}	\\x22efc32ac8f1ed179af6cd5bdce2c22c
\\x00000000000074a204e0171b1e089870	462	1703722364000000	0	4807451864729649614	211139463531783	0	api-calls	hayabusa/b0462	api.calls	hayabusa	{"calls":570}	\\xd1697bf9ff9006c0403809bbc14bc056
\\x00000000000074a204e0171b1e089870	463	1703767898000000	0	4807451864729649615	211139463531783	0	api-calls	hayabusa/b0463	api.calls	hayabusa	{"calls":710}	\\x34afa31a0a3a187c7973888758334ecc
\\x00000000000074a204e0171b1e089870	464	1703813326000000	0	4807451864729649616	211139463531784	0	api-calls	hayabusa/b0464	api.calls	hayabusa	{"calls":764}	\\x044da878a8e4a6a489b255cf061739fd
\\x00000000000074a204e0171b1e089870	465	1703858384000000	0	4807451864729649617	211139463531784	0	api-calls	hayabusa/b0465	api.calls	hayabusa	{"calls":897}	\\xaceb309f18b5349f8f19448af810bbfb
\\x00000000000074a204e0171b1e089870	466	1703898757000000	0	4807451864729649618	211139463531785	0	api-calls	hayabusa/b0466	api.calls	hayabusa	{"calls":153}	\\x22b93feb3efae484b8bd5a0a1bc6fc3a
\\x00000000000074a204e0171b1e089870	467	1703962935000000	0	4807451864729649619	211139463531785	0	api-calls	hayabusa/b0467	api.calls	hayabusa	{"calls":200}	\\xbce3554cc4ae97bedcc954e8e1c29321
\\x00000000000074a204e0171b1e089870	468	1704002559000000	0	4807451864729649620	211139463531786	0	api-calls	hayabusa/b0468	api.calls	hayabusa	{"calls":76}	\\xb0ec351cc3651887fc59f91242870c3f
\\x00000000000074a204e0171b1e089870	469	1704062211000000	0	4807451864729649621	211139463531786	0	api-calls	hayabusa/b0469	api.calls	hayabusa	{"calls":57}	\\x5fe0c7b6363a2d2d746b6200d4e00771
\.


--
-- Data for Name: usage_events_0_202401; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_events_0_202401 (environment, "position", "time", bucket, position_key, subject_key, redacted, source, id, event_type, subject, data, row_hash) FROM stdin;
\\x00000000000074a204e0171b1e089870	470	1704114436000000	0	4807451864729649622	211139463531787	0	api-calls	hayabusa/b0470	api.calls	hayabusa	{"calls":314}	\\xcf3047448edcf486dbbfb727b6c4ee9d
\\x00000000000074a204e0171b1e089870	471	1704149990000000	0	4807451864729649623	211139463531787	0	api-calls	hayabusa/b0471	api.calls	hayabusa	{"calls":1005}	\\x853e072e3f8da93f47e1047761c1fc7e
\\x00000000000074a204e0171b1e089870	472	1704197231000000	0	4807451864729649624	211139463531788	0	api-calls	hayabusa/b0472	api.calls	hayabusa	{"calls":1062}	\\x7a4fd54ee0b02ce7d64bd1cfe47fa7ab
\\x00000000000074a204e0171b1e089870	473	1704253538000000	0	4807451864729649625	211139463531789	0	api-calls	hayabusa/b0473	api.calls	hayabusa	{"calls":164}	\\x40a16a9d2decd5ce91870938da5188c4
\\x00000000000074a204e0171b1e089870	474	1704283786000000	0	4807451864729649626	211139463531789	0	api-calls	hayabusa/b0474	api.calls	hayabusa	{"calls":147}	\\xfa4cd4b8c0921021b255cc18e92ba7cd
\\x00000000000074a204e0171b1e089870	475	1704321759000000	0	4807451864729649627	211139463531789	0	api-calls	hayabusa/b0475	api.calls	hayabusa	{"calls":712}	\\x357b96ffc816a4a670f7ab94f29d1e80
\\x00000000000074a204e0171b1e089870	476	1704355194000000	0	4807451864729649628	211139463531790	0	api-calls	hayabusa/b0476	api.calls	hayabusa	{"calls":353}	\\x115db52ce736545543f601c6b4fc12c1
\\x00000000000074a204e0171b1e089870	477	1704379546000000	0	4807451864729649629	211139463531790	0	api-calls	hayabusa/b0477	api.calls	hayabusa	{"calls":541}	\\x40b36d91908e7dca14076c0d93c2ee73
\\x00000000000074a204e0171b1e089870	478	1704431742000000	0	4807451864729649630	211139463531791	0	api-calls	hayabusa/b0478	api.calls	hayabusa	{"calls":550}	\\x951dec67cb8b863fbd6c34252b9049e5
\\x00000000000074a204e0171b1e089870	479	1704468868000000	0	4807451864729649631	211139463531791	0	api-calls	hayabusa/b0479	api.calls	hayabusa	{"calls":301}	\\x4756c6dbf26df30c90ceca766a8e2118
\\x00000000000074a204e0171b1e089870	480	1704492714000000	0	4807451864729649632	211139463531791	0	api-calls	hayabusa/b0480	api.calls	hayabusa	{"calls":442}	\\x9e53b1f80f909284eb1863059a6d0e59
\\x00000000000074a204e0171b1e089870	481	1704526347000000	0	4807451864729649633	211139463531792	0	api-calls	hayabusa/b0481	api.calls	hayabusa	{"calls":206}	\\xc719e0b0edecfe415b37cfb32617b77c
\\x00000000000074a204e0171b1e089870	482	1704571178000000	0	4807451864729649634	211139463531792	0	api-calls	hayabusa/b0482	api.calls	hayabusa	{"calls":56}	\\x299ccdaf526d47d20490018afd7751ba
\\x00000000000074a204e0171b1e089870	483	1704604775000000	0	4807451864729649635	211139463531793	0	api-calls	hayabusa/b0483	api.calls	hayabusa	{"calls":202}	\\x64f6394ae9ffa77009884fd906544f0a
\\x00000000000074a204e0171b1e089870	484	1704634191000000	0	4807451864729649636	211139463531793	0	api-calls	hayabusa/b0484	api.calls	hayabusa	{"calls":168}	\\xe836f697f7569a6144ad3e6cc2c221e7
\\x00000000000074a204e0171b1e089870	485	1704671188000000	0	4807451864729649637	211139463531793	0	api-calls	hayabusa/b0485	api.calls	hayabusa	{"calls":24}	\\x9834a0b9eb2dcd0110c4fb1cf9ba672b
\\x00000000000074a204e0171b1e089870	486	1704727231000000	0	4807451864729649638	211139463531794	0	api-calls	hayabusa/b0486	api.calls	hayabusa	{"calls":551}	\\x5791f68195d38c002e61d80834fac5a2
\\x00000000000074a204e0171b1e089870	487	1704767785000000	0	4807451864729649639	211139463531795	0	api-calls	hayabusa/b0487	api.calls	hayabusa	{"calls":1046}	\\xa5b94adf08802b7e362b875248cfafd0
\\x00000000000074a204e0171b1e089870	488	1704826710000000	0	4807451864729649640	211139463531795	0	api-calls	hayabusa/b0488	api.calls	hayabusa	{"calls":665}	\\xb91df0cf7e26c8bdb54cb2151d2de462
\\x00000000000074a204e0171b1e089870	489	1704856036000000	0	4807451864729649641	211139463531796	0	api-calls	hayabusa/b0489	api.calls	hayabusa	{"calls":548}	\\x829dd2d63aaea622d59f39b23177c84a
\\x00000000000074a204e0171b1e089870	490	1704887199000000	0	4807451864729649642	211139463531796	0	api-calls	hayabusa/b0490	api.calls	hayabusa	{"calls":1132}	\\x28776c3c9752ea0bda53fd0b11621a86
\\x00000000000074a204e0171b1e089870	491	1704917239000000	0	4807451864729649643	211139463531796	0	api-calls	hayabusa/b0491	api.calls	hayabusa	{"calls":401}	\\x7f1b8bb134952fe2a342c71722623aa7
\\x00000000000074a204e0171b1e089870	492	1704960970000000	0	4807451864729649644	211139463531797	0	api-calls	hayabusa/b0492	api.calls	hayabusa	{"calls":163}	\\x99dc1dda8f9ef800deb00320d5845a38
\\x00000000000074a204e0171b1e089870	493	1705017377000000	0	4807451864729649645	211139463531797	0	api-calls	hayabusa/b0493	api.calls	hayabusa	{"calls":113}	\\x680c37982b295af41d14d6c101c4e2be
\\x00000000000074a204e0171b1e089870	494	1705071554000000	0	4807451864729649646	211139463531798	0	api-calls	hayabusa/b0494	api.calls	hayabusa	{"calls":301}	\\xccceae568b65c027814a1fb8e2d8887e
\\x00000000000074a204e0171b1e089870	495	1705118827000000	0	4807451864729649647	211139463531799	0	api-calls	hayabusa/b0495	api.calls	hayabusa	{"calls":205}	\\x1239bb6fbdec35b7cd4eee654834c5d1
\\x00000000000074a204e0171b1e089870	496	1705161750000000	0	4807451864729649648	211139463531799	0	api-calls	hayabusa/b0496	api.calls	hayabusa	{"calls":167}	\\xbb076d39553a71e4ad7e9314f7295173
\\x00000000000074a204e0171b1e089870	497	1705189977000000	0	4807451864729649649	211139463531799	0	api-calls	hayabusa/b0497	api.calls	hayabusa	{"calls":133}	\\xc61d4f0a83b2d49e497d71716b9efff3
\\x00000000000074a204e0171b1e089870	498	1705240766000000	0	4807451864729649650	211139463531800	0	api-calls	hayabusa/b0498	api.calls	hayabusa	{"calls":181}	\\x8dac9ccc4872cd5de6b9c29b3e23f07c
\\x00000000000074a204e0171b1e089870	499	1705264723000000	0	4807451864729649651	211139463531800	0	api-calls	hayabusa/b0499	api.calls	hayabusa	{"calls":145}	\\x3749f1d847dc856cfc02a8cfa96384cc
\\x00000000000074a204e0171b1e089870	500	1705314132000000	0	4807451864729649652	211139463531801	0	api-calls	hayabusa/b0500	api.calls	hayabusa	{"calls":305}	\\x449a56dc6b0b0718c07c5d287041414f
\\x00000000000074a204e0171b1e089870	501	1705355268000000	0	4807451864729649653	211139463531801	0	api-calls	hayabusa/b0501	api.calls	hayabusa	{"calls":916}	\\xe3824670f06c2dece61124922ae2a3fe
\\x00000000000074a204e0171b1e089870	502	1705392150000000	0	4807451864729649654	211139463531802	0	api-calls	hayabusa/b0502	api.calls	hayabusa	{"calls":555}	\\x50698d0af3a0edd4302e089785adbcea
\\x00000000000074a204e0171b1e089870	503	1705423643000000	0	4807451864729649655	211139463531802	0	api-calls	hayabusa/b0503	api.calls	hayabusa	{"calls":227}	\\x8860fe7f5911d3c8532636692217b5fa
\\x00000000000074a204e0171b1e089870	504	1705475483000000	0	4807451864729649656	211139463531803	0	api-calls	hayabusa/b0504	api.calls	hayabusa	{"calls":260}	\\x946c90d49eae244d60b3dc3c63ffa834
\\x00000000000074a204e0171b1e089870	505	1705498365000000	0	4807451864729649657	211139463531803	0	api-calls	hayabusa/b0505	api.calls	hayabusa	{"calls":568}	\\x8c248d5da6ac4df6b5191b04562ef688
\\x00000000000074a204e0171b1e089870	506	1705548369000000	0	4807451864729649658	211139463531804	0	api-calls	hayabusa/b0506	api.calls	hayabusa	{"calls":37}	\\x1cac69d364158de15cdfe4a07437a817
\\x00000000000074a204e0171b1e089870	507	1705587420000000	0	4807451864729649659	211139463531804	0	api-calls	hayabusa/b0507	api.calls	hayabusa	{"calls":186}	\\x3ad8e767d07f77c93057e6f7925d583f
\\x00000000000074a204e0171b1e089870	508	1705622203000000	0	4807451864729649660	211139463531804	0	api-calls	hayabusa/b0508	api.calls	hayabusa	{"calls":86}	\\xf1f169ad9463bbf6c758776223c5dfd0
\\x00000000000074a204e0171b1e089870	509	1705683673000000	0	4807451864729649661	211139463531805	0	api-calls	hayabusa/b0509	api.calls	hayabusa	{"calls":204}	\\xc838f207ca5dbd4fdc9c62de12a63d3d
\\x00000000000074a204e0171b1e089870	510	1705745346000000	0	4807451864729649662	211139463531806	0	api-calls	hayabusa/b0510	api.calls	hayabusa	{"calls":104}	\\x865216a3970ef9fcc353c25b011751e9
\\x00000000000074a204e0171b1e089870	511	1705799179000000	0	4807451864729649663	211139463531807	0	api-calls	hayabusa/b0511	api.calls	hayabusa	{"calls":16}	\\x13de194bb17e932e84f06d05d628c1e8
\\x00000000000074a204e0171b1e089870	512	1705845311000000	0	4807451864729649664	211139463531807	0	api-calls	hayabusa/b0512	api.calls	hayabusa	{"calls":127}	\\x476f901837cc30666d2e33f57c7054e5
\\x00000000000074a204e0171b1e089870	513	1705869853000000	0	4807451864729649665	211139463531807	0	api-calls	hayabusa/b0513	api.calls	hayabusa	{"calls":177}	\\xbfb893275305763d0ea7dd3671e69a3b
\\x00000000000074a204e0171b1e089870	514	1705895049000000	0	4807451864729649666	211139463531808	0	api-calls	hayabusa/b0514	api.calls	hayabusa	{"calls":682}	\\xa15c8343fbbc8e9ee0af770dca45c73d
\\x00000000000074a204e0171b1e089870	515	1705955378000000	0	4807451864729649667	211139463531808	0	api-calls	hayabusa/b0515	api.calls	hayabusa	{"calls":922}	\\x63f1b1ec0b8391bf1fc440ffbaddc8fd
\\x00000000000074a204e0171b1e089870	516	1706007999000000	0	4807451864729649668	211139463531809	0	api-calls	hayabusa/b0516	api.calls	hayabusa	{"calls":539}	\\x78f074e814bbacaa4b55a2fde2e4a403
\\x00000000000074a204e0171b1e089870	517	1706047542000000	0	4807451864729649669	211139463531809	0	api-calls	hayabusa/b0517	api.calls	hayabusa	{"calls":220}	\\x13f5e828d5af03716d481100d0c549c0
\\x00000000000074a204e0171b1e089870	518	1706077042000000	0	4807451864729649670	211139463531810	0	api-calls	hayabusa/b0518	api.calls	hayabusa	{"calls":728}	\\x2713adda7138a11911a159e588d06999
\\x00000000000074a204e0171b1e089870	519	1706122107000000	0	4807451864729649671	211139463531810	0	api-calls	hayabusa/b0519	api.calls	hayabusa	{"calls":612}	\\xa9df616394b2b5121ebe9096e147aed2
\\x00000000000074a204e0171b1e089870	520	1706178084000000	0	4807451864729649672	211139463531811	0	api-calls	hayabusa/b0520	api.calls	hayabusa	{"calls":1112}	\\x3b52975467330c4724c7aab7ee4acd50
\\x00000000000074a204e0171b1e089870	521	1706219502000000	0	4807451864729649673	211139463531811	0	api-calls	hayabusa/b0521	api.calls	hayabusa	{"calls":1277}	\\xcf67dd98ac531caa6d422b6aef94ef69
\\x00000000000074a204e0171b1e089870	522	1706274470000000	0	4807451864729649674	211139463531812	0	api-calls	hayabusa/b0522	api.calls	hayabusa	{"calls":877}	\\xb81279261a1f844e1d75d482bf66155a
\\x00000000000074a204e0171b1e089870	523	1706335436000000	0	4807451864729649675	211139463531813	0	api-calls	hayabusa/b0523	api.calls	hayabusa	{"calls":147}	\\x2ab606775175e0e9003c6ae0d8b69fd1
\\x00000000000074a204e0171b1e089870	524	1706366116000000	0	4807451864729649676	211139463531813	0	api-calls	hayabusa/b0524	api.calls	hayabusa	{"calls":153}	\\x6053794a123f0de24004ab5fcdb41106
\\x00000000000074a204e0171b1e089870	525	1706400924000000	0	4807451864729649677	211139463531814	0	api-calls	hayabusa/b0525	api.calls	hayabusa	{"calls":53}	\\x04a1d45cc14b4368c42af2272c489cb3
\\x00000000000074a204e0171b1e089870	526	1706433817000000	0	4807451864729649678	211139463531814	0	api-calls	hayabusa/b0526	api.calls	hayabusa	{"calls":152}	\\x19b675b8d82bdf3fbce7fe5a5d9e0e05
\\x00000000000074a204e0171b1e089870	527	1706489542000000	0	4807451864729649679	211139463531815	0	api-calls	hayabusa/b0527	api.calls	hayabusa	{"calls":602}	\\x4d76b148599ddca32483d116e150902f
\\x00000000000074a204e0171b1e089870	528	1706548237000000	0	4807451864729649680	211139463531815	0	api-calls	hayabusa/b0528	api.calls	hayabusa	{"calls":1187}	\\x3f22866b519b839907f06e160c662639
\\x00000000000074a204e0171b1e089870	529	1706596316000000	0	4807451864729649681	211139463531816	0	api-calls	hayabusa/b0529	api.calls	hayabusa	{"calls":744}	\\x52a6954969f1bf8b49502cbae7bea6b5
\\x00000000000074a204e0171b1e089870	530	1706651772000000	0	4807451864729649682	211139463531816	0	api-calls	hayabusa/b0530	api.calls	hayabusa	{"calls":51}	\\xee1d9d1940e65d9d127966ea04c9b8ff
\\x00000000000074a204e0171b1e089870	531	1706693489000000	0	4807451864729649683	211139463531817	0	api-calls	hayabusa/b0531	api.calls	hayabusa	{"calls":1028}	\\x4b92a7a7ebbb94a9e4ba2baa6f945b5a
\\x00000000000074a204e0171b1e089870	532	1706746126000000	0	4807451864729649684	211139463531818	0	api-calls	hayabusa/b0532	api.calls	hayabusa	{"calls":317}	\\x1533c496439201272baad52e1bab48d6
\\x00000000000074a204e0171b1e089870	533	1706810066000000	0	4807451864729649685	211139463531818	0	api-calls	hayabusa/b0533	api.calls	hayabusa	{"calls":735}	\\x23521ef4ce1774f3ea49fb497a102f9a
\\x00000000000074a204e0171b1e089870	534	1706843491000000	0	4807451864729649686	211139463531819	0	api-calls	hayabusa/b0534	api.calls	hayabusa	{"calls":254}	\\x4d556a34afa5c7f4c8de72c8f24977d1
\\x00000000000074a204e0171b1e089870	535	1706876258000000	0	4807451864729649687	211139463531819	0	api-calls	hayabusa/b0535	api.calls	hayabusa	{"calls":1228}	\\x8b1ac0ee368b3a219b8e5b3585f1ef79
\\x00000000000074a204e0171b1e089870	536	1706936038000000	0	4807451864729649688	211139463531820	0	api-calls	hayabusa/b0536	api.calls	hayabusa	{"calls":83}	\\xc4bcdb0c4e87a563b6bc98044a9aeb65
\\x00000000000074a204e0171b1e089870	537	1706990344000000	0	4807451864729649689	211139463531820	0	api-calls	hayabusa/b0537	api.calls	hayabusa	{"calls":34}	\\xa811ed41e6d9b05a522e4f086ede2753
\\x00000000000074a204e0171b1e089870	538	1707035924000000	0	4807451864729649690	211139463531821	0	api-calls	hayabusa/b0538	api.calls	hayabusa	{"calls":220}	\\xbbeb4aaf7617fe6cbadda95bd17683a2
\\x00000000000074a204e0171b1e089870	539	1707091009000000	0	4807451864729649691	211139463531821	0	api-calls	hayabusa/b0539	api.calls	hayabusa	{"calls":154}	\\xa6ff49c0380917b00c0a8103b5957d84
\\x00000000000074a204e0171b1e089870	540	1707151301000000	0	4807451864729649692	211139463531822	0	api-calls	hayabusa/b0540	api.calls	hayabusa	{"calls":821}	\\xf1fa505a33ed286cd0a237353d000342
\\x00000000000074a204e0171b1e089870	541	1707195675000000	0	4807451864729649693	211139463531823	0	api-calls	hayabusa/b0541	api.calls	hayabusa	{"calls":814}	\\xbe6c3e86a7f7347f8ac2530f02615708
\\x00000000000074a204e0171b1e089870	542	1707242515000000	0	4807451864729649694	211139463531823	0	api-calls	hayabusa/b0542	api.calls	hayabusa	{"calls":1014}	\\xab9edd2b174c4a7153405044d6985c37
\\x00000000000074a204e0171b1e089870	543	1707290243000000	0	4807451864729649695	211139463531824	0	api-calls	hayabusa/b0543	api.calls	hayabusa	{"calls":1018}	\\xa9979aec4fb0f8d920392d85e446d459
\\x00000000000074a204e0171b1e089870	544	1707329210000000	0	4807451864729649696	211139463531824	0	api-calls	hayabusa/b0544	api.calls	hayabusa	{"calls":635}	\\xb84d8dae644c599848de203b25116f4a
\\x00000000000074a204e0171b1e089870	545	1707363104000000	0	4807451864729649697	211139463531825	0	api-calls	hayabusa/b0545	api.calls	hayabusa	{"calls":523}	\\xdc31b64af95e94cf252a286172924516
\\x00000000000074a204e0171b1e089870	546	1707391962000000	0	4807451864729649698	211139463531825	0	api-calls	hayabusa/b0546	api.calls	hayabusa	{"calls":875}	\\xd0ae5e74eef5b02ce586e9adaa477b60
\\x00000000000074a204e0171b1e089870	547	1707432538000000	0	4807451864729649699	211139463531825	0	api-calls	hayabusa/b0547	api.calls	hayabusa	{"calls":411}	\\xc5be98cbd428df0061f224dc49f0c420
\\x00000000000074a204e0171b1e089870	548	1707463297000000	0	4807451864729649700	211139463531826	0	api-calls	hayabusa/b0548	api.calls	hayabusa	{"calls":627}	\\x435e806745b1be0173456513fdb1c130
\\x00000000000074a204e0171b1e089870	549	1707498362000000	0	4807451864729649701	211139463531826	0	api-calls	hayabusa/b0549	api.calls	hayabusa	{"calls":258}	\\xa2abb1ef49ef5471d8eeda1efbdb506d
\\x00000000000074a204e0171b1e089870	550	1707558532000000	0	4807451864729649702	211139463531827	0	api-calls	hayabusa/b0550	api.calls	hayabusa	{"calls":115}	\\xf907218a81eb205eaeacfec6159dc552
\\x00000000000074a204e0171b1e089870	551	1707600795000000	0	4807451864729649703	211139463531827	0	api-calls	hayabusa/b0551	api.calls	hayabusa	{"calls":197}	\\xfeba65ce2948dd6f9475da5af1fe4261
\\x00000000000074a204e0171b1e089870	552	1707630215000000	0	4807451864729649704	211139463531828	0	api-calls	hayabusa/b0552	api.calls	hayabusa	{"calls":153}	\\x09e16f81379134cfe58e9c90417b2890
\\x00000000000074a204e0171b1e089870	553	1707691535000000	0	4807451864729649705	211139463531828	0	api-calls	hayabusa/b0553	api.calls	hayabusa	{"calls":53}	\\x6945d0c72cbe32cbf11ea4d23bb5a8d8
\\x00000000000074a204e0171b1e089870	554	1707752935000000	0	4807451864729649706	211139463531829	0	api-calls	hayabusa/b0554	api.calls	hayabusa	{"calls":753}	\\x0979d4e425690fe51d16e18e17d26ada
\\x00000000000074a204e0171b1e089870	555	1707788512000000	0	4807451864729649707	211139463531830	0	api-calls	hayabusa/b0555	api.calls	hayabusa	{"calls":960}	\\xdeb809c0325411587942fe19e79fd3d9
\\x00000000000074a204e0171b1e089870	556	1707832707000000	0	4807451864729649708	211139463531830	0	api-calls	hayabusa/b0556	api.calls	hayabusa	{"calls":164}	\\xa7cb947766c4737e5a4f8025d0297f38
\\x00000000000074a204e0171b1e089870	557	1707894069000000	0	4807451864729649709	211139463531831	0	api-calls	hayabusa/b0557	api.calls	hayabusa	{"calls":1111}	\\x192e352ba043cdd6694844f0b5f6eee6
\\x00000000000074a204e0171b1e089870	558	1707932641000000	0	4807451864729649710	211139463531831	0	api-calls	hayabusa/b0558	api.calls	hayabusa	{"calls":1144}	\\x5208c4d5e73d44b1166c3c4bc439c0ae
\\x00000000000074a204e0171b1e089870	559	1707988612000000	0	4807451864729649711	211139463531832	0	api-calls	hayabusa/b0559	api.calls	hayabusa	{"calls":1270}	\\xbf5a92ab21a94c6d6f166448b987452c
\\x00000000000074a204e0171b1e089870	560	1708048921000000	0	4807451864729649712	211139463531833	0	api-calls	hayabusa/b0560	api.calls	hayabusa	{"calls":1332}	\\xc04f90cf998582919041d8e38fd7e6fa
\\x00000000000074a204e0171b1e089870	561	1708109929000000	0	4807451864729649713	211139463531833	0	api-calls	hayabusa/b0561	api.calls	hayabusa	{"calls":252}	\\x440a0dc47226a166a28f308288d3b4f5
\\x00000000000074a204e0171b1e089870	562	1708146998000000	0	4807451864729649714	211139463531834	0	api-calls	hayabusa/b0562	api.calls	hayabusa	{"calls":21}	\\xba541062486ab2740ee70f28e854a837
\\x00000000000074a204e0171b1e089870	563	1708194947000000	0	4807451864729649715	211139463531834	0	api-calls	hayabusa/b0563	api.calls	hayabusa	{"calls":53}	\\x793b6859e83b76f611b8090642da0e8a
\\x00000000000074a204e0171b1e089870	564	1708256508000000	0	4807451864729649716	211139463531835	0	api-calls	hayabusa/b0564	api.calls	hayabusa	{"calls":73}	\\x10db3b59794baf74fea90b6d54eaa3e6
\\x00000000000074a204e0171b1e089870	565	1708278666000000	0	4807451864729649717	211139463531835	0	api-calls	hayabusa/b0565	api.calls	hayabusa	{"calls":18}	\\x7402cfd1a0ca1373bc05b9bbbd765738
\\x00000000000074a204e0171b1e089870	566	1708334532000000	0	4807451864729649718	211139463531836	0	api-calls	hayabusa/b0566	api.calls	hayabusa	{"calls":1031}	\\x1f7a04f3ce759dac95ec8bf4dfffbf14
\\x00000000000074a204e0171b1e089870	567	1708385288000000	0	4807451864729649719	211139463531836	0	api-calls	hayabusa/b0567	api.calls	hayabusa	{"calls":1212}	\\x294d281e95def9093a4e22c20e8bb45e
\\x00000000000074a204e0171b1e089870	568	1708446347000000	0	4807451864729649720	211139463531837	0	api-calls	hayabusa/b0568	api.calls	hayabusa	{"calls":60}	\\xce78061ed472d0cf63c1603050b8e919
\\x00000000000074a204e0171b1e089870	569	1708491806000000	0	4807451864729649721	211139463531838	0	api-calls	hayabusa/b0569	api.calls	hayabusa	{"calls":1099}	\\xfd08be4b13aee5d1a8e74076faae2143
\\x00000000000074a204e0171b1e089870	570	1708527778000000	0	4807451864729649722	211139463531838	0	api-calls	hayabusa/b0570	api.calls	hayabusa	{"calls":541}	\\xa849ef3c13deaf190cba83f9c76c72f8
\\x00000000000074a204e0171b1e089870	571	1708563634000000	0	4807451864729649723	211139463531839	0	api-calls	hayabusa/b0571	api.calls	hayabusa	{"calls":953}	\\xdce110df4f298eb6951ae2eae3cc9ad9
\\x00000000000074a204e0171b1e089870	572	1708615257000000	0	4807451864729649724	211139463531839	0	api-calls	hayabusa/b0572	api.calls	hayabusa	{"calls":675}	\\xdeef8a3f07b9fc499b5b65d85281cac5
\\x00000000000074a204e0171b1e089870	573	1708671820000000	0	4807451864729649725	211139463531840	0	api-calls	hayabusa/b0573	api.calls	hayabusa	{"calls":671}	\\x2dc439807fa0f18d313a887eec3c3d94
\\x00000000000074a204e0171b1e089870	574	1708714710000000	0	4807451864729649726	211139463531840	0	api-calls	hayabusa/b0574	api.calls	hayabusa	{"calls":823}	\\x5d66004a829c656eb63e3bcee7a03083
\\x00000000000074a204e0171b1e089870	575	1708754887000000	0	4807451864729649727	211139463531841	0	api-calls	hayabusa/b0575	api.calls	hayabusa	{"calls":277}	\\xdeca091a66738201ab28bf1aafef2452
\\x00000000000074a204e0171b1e089870	576	1708793987000000	0	4807451864729649728	211139463531841	0	api-calls	hayabusa/b0576	api.calls	hayabusa	{"calls":33}	\\x027355607ee6518eec27298058a39834
\\x00000000000074a204e0171b1e089870	577	1708848846000000	0	4807451864729649729	211139463531842	0	api-calls	hayabusa/b0577	api.calls	hayabusa	{"calls":310}	\\x80fcc8a6113178a973eab2805744d2df
\\x00000000000074a204e0171b1e089870	578	1708912597000000	0	4807451864729649730	211139463531843	0	api-calls	hayabusa/b0578	api.calls	hayabusa	{"calls":912}	\\x36989ec02c2051cfb32159b89af6ce7c
\\x00000000000074a204e0171b1e089870	579	1708971434000000	0	4807451864729649731	211139463531843	0	api-calls	hayabusa/b0579	api.calls	hayabusa	{"calls":458}	\\x1f95b06aa30bca6cb510caa8e72770df
\\x00000000000074a204e0171b1e089870	580	1709017442000000	0	4807451864729649732	211139463531844	0	api-calls	hayabusa/b0580	api.calls	hayabusa	{"calls":357}	\\xae08f7489fe0b00a17bb9f8e3cdc9a9e
\\x00000000000074a204e0171b1e089870	581	1709056340000000	0	4807451864729649733	211139463531844	0	api-calls	hayabusa/b0581	api.calls	hayabusa	{"calls":421}	\\xf6d123880ed563fdb2481a6267c40e16
\\x00000000000074a204e0171b1e089870	582	1709106480000000	0	4807451864729649734	211139463531845	0	api-calls	hayabusa/b0582	api.calls	hayabusa	{"calls":90}	\\xe66549a5c491150084de4884a6cd1f27
\\x00000000000074a204e0171b1e089870	583	1709130300000000	0	4807451864729649735	211139463531845	0	api-calls	hayabusa/b0583	api.calls	hayabusa	{"calls":545}	\\x65d534c5de202ce45c6e1556188711b7
\\x00000000000074a204e0171b1e089870	584	1709174037000000	0	4807451864729649736	211139463531846	0	api-calls	hayabusa/b0584	api.calls	hayabusa	{"calls":1178}	\\x4f7cc830e15cf0b29576bb85581b374d
\\x00000000000074a204e0171b1e089870	585	1709213972000000	0	4807451864729649737	211139463531846	0	api-calls	hayabusa/b0585	api.calls	hayabusa	{"calls":1583}	\\xf0f94353545f7b838932c5639631adc0
\\x00000000000074a204e0171b1e089870	586	1709239200000000	0	4807451864729649738	211139463531846	0	api-calls	hayabusa/b0586	api.calls	hayabusa	{"calls":498}	\\x479f3f4d6c22583256be6959d8d18182
\\x00000000000074a204e0171b1e089870	587	1709295365000000	0	4807451864729649739	211139463531847	0	api-calls	hayabusa/b0587	api.calls	hayabusa	{"calls":1526}	\\xe917780b1c313d91162ef9f01ebddce2
\\x00000000000074a204e0171b1e089870	588	1709356957000000	0	4807451864729649740	211139463531848	0	api-calls	hayabusa/b0588	api.calls	hayabusa	{"calls":36}	\\x158ee23c3e17dea6572fa58786e5691d
\\x00000000000074a204e0171b1e089870	589	1709401256000000	0	4807451864729649741	211139463531848	0	api-calls	hayabusa/b0589	api.calls	hayabusa	{"calls":71}	\\x7fac3187f20318cfe4f628bcf0453867
\\x00000000000074a204e0171b1e089870	590	1709426920000000	0	4807451864729649742	211139463531849	0	api-calls	hayabusa/b0590	api.calls	hayabusa	{"calls":84}	\\x478c5255310acd90f2fb41ad2ee23268
\\x00000000000074a204e0171b1e089870	591	1709478273000000	0	4807451864729649743	211139463531849	0	api-calls	hayabusa/b0591	api.calls	hayabusa	{"calls":289}	\\xd4294b90eb4feeef77768266259d7c9d
\\x00000000000074a204e0171b1e089870	592	1709509603000000	0	4807451864729649744	211139463531849	0	api-calls	hayabusa/b0592	api.calls	hayabusa	{"calls":166}	\\x1d2400357c5015819465c61ad7a3bc4f
\\x00000000000074a204e0171b1e089870	593	1709563883000000	0	4807451864729649745	211139463531850	0	api-calls	hayabusa/b0593	api.calls	hayabusa	{"calls":21}	\\x523e97bbce3e1e4d59fe401ced80d595
\\x00000000000074a204e0171b1e089870	594	1709585880000000	0	4807451864729649746	211139463531850	0	api-calls	hayabusa/b0594	api.calls	hayabusa	{"calls":191}	\\x0a57fe6eeff21c30ce486056294e8a3d
\\x00000000000074a204e0171b1e089870	595	1709623440000000	0	4807451864729649747	211139463531851	0	api-calls	hayabusa/b0595	api.calls	hayabusa	{"calls":1575}	\\x85e55d80ce8bc550fa20821ab4786501
\\x00000000000074a204e0171b1e089870	596	1709688064000000	0	4807451864729649748	211139463531852	0	api-calls	hayabusa/b0596	api.calls	hayabusa	{"calls":1609}	\\xcdf8722014b9156c18e5dc59ee613b5d
\\x00000000000074a204e0171b1e089870	597	1709727207000000	0	4807451864729649749	211139463531852	0	api-calls	hayabusa/b0597	api.calls	hayabusa	{"calls":1298}	\\x06f3207801ef5d9628afbe837878bb6f
\\x00000000000074a204e0171b1e089870	598	1709759303000000	0	4807451864729649750	211139463531852	0	api-calls	hayabusa/b0598	api.calls	hayabusa	{"calls":429}	\\xa184b4c8751910ddb1dd7ca14315fb79
\\x00000000000074a204e0171b1e089870	599	1709823404000000	0	4807451864729649751	211139463531853	0	api-calls	hayabusa/b0599	api.calls	hayabusa	{"calls":815}	\\x8f643197d346657a7250837a19fbfafd
\\x00000000000074a204e0171b1e089870	600	1709880798000000	0	4807451864729649752	211139463531854	0	api-calls	hayabusa/b0600	api.calls	hayabusa	{"calls":227}	\\xaebaf0e9752dacc99d90a3b531d273be
\\x00000000000074a204e0171b1e089870	601	1709938329000000	0	4807451864729649753	211139463531854	0	api-calls	hayabusa/b0601	api.calls	hayabusa	{"calls":1148}	\\x4128098190e11deb2ea04c5319675f81
\\x00000000000074a204e0171b1e089870	602	1709995102000000	0	4807451864729649754	211139463531855	0	api-calls	hayabusa/b0602	api.calls	hayabusa	{"calls":32}	\\xd5966539b023002bfff8f85be11ddf98
\\x00000000000074a204e0171b1e089870	603	1710059014000000	0	4807451864729649755	211139463531856	0	api-calls	hayabusa/b0603	api.calls	hayabusa	{"calls":118}	\\x96ffc04384a59e159c14b6f34c85a987
\\x00000000000074a204e0171b1e089870	604	1710084402000000	0	4807451864729649756	211139463531856	0	api-calls	hayabusa/b0604	api.calls	hayabusa	{"calls":221}	\\xa2e98be116ef678195d8b566b010a451
\\x00000000000074a204e0171b1e089870	605	1710131016000000	0	4807451864729649757	211139463531857	0	api-calls	hayabusa/b0605	api.calls	hayabusa	{"calls":1614}	\\x6c3c541d292ee6de12f6d5dda1563018
\\x00000000000074a204e0171b1e089870	606	1710158430000000	0	4807451864729649758	211139463531857	0	api-calls	hayabusa/b0606	api.calls	hayabusa	{"calls":886}	\\xc58b71b3e4e02cea82c61767c8412e36
\\x00000000000074a204e0171b1e089870	607	1710211201000000	0	4807451864729649759	211139463531858	0	api-calls	hayabusa/b0607	api.calls	hayabusa	{"calls":442}	\\xf97b480ebacf9bea52ba08df804eb450
\\x00000000000074a204e0171b1e089870	608	1710253501000000	0	4807451864729649760	211139463531858	0	api-calls	hayabusa/b0608	api.calls	hayabusa	{"calls":276}	\\x01b0cd89ae1025ed0c2a2382cb998ee9
\\x00000000000074a204e0171b1e089870	609	1710302666000000	0	4807451864729649761	211139463531859	0	api-calls	hayabusa/b0609	api.calls	hayabusa	{"calls":1378}	\\x70e76283c9cf46e0a7c7cacec09287b9
\\x00000000000074a204e0171b1e089870	610	1710351000000000	0	4807451864729649762	211139463531859	0	api-calls	hayabusa/b0610	api.calls	hayabusa	{"calls":108}	\\x586540b46c554b385e6d3e94bcdc3f77
\\x00000000000074a204e0171b1e089870	611	1710373756000000	0	4807451864729649763	211139463531859	0	api-calls	hayabusa/b0611	api.calls	hayabusa	{"calls":114}	\\xe4636a20c7cff8698269a11fa5a23f7a
\\x00000000000074a204e0171b1e089870	612	1710406526000000	0	4807451864729649764	211139463531860	0	api-calls	hayabusa/b0612	api.calls	hayabusa	{"calls":1576}	\\x59f44c62ccbe2953c23163f1c93bee50
\\x00000000000074a204e0171b1e089870	613	1710468885000000	0	4807451864729649765	211139463531861	0	api-calls	hayabusa/b0613	api.calls	hayabusa	{"calls":1246}	\\x1edfde682f901283a2e975c15b6feb29
\\x00000000000074a204e0171b1e089870	614	1710503800000000	0	4807451864729649766	211139463531861	0	api-calls	hayabusa/b0614	api.calls	hayabusa	{"calls":753}	\\x5d54a8b3fbdccac4b295346e100de78c
\\x00000000000074a204e0171b1e089870	615	1710544502000000	0	4807451864729649767	211139463531861	0	api-calls	hayabusa/b0615	api.calls	hayabusa	{"calls":59}	\\x08b81dca2d34ae4ad58ab5e582c03c6f
\\x00000000000074a204e0171b1e089870	616	1710594536000000	0	4807451864729649768	211139463531862	0	api-calls	hayabusa/b0616	api.calls	hayabusa	{"calls":113}	\\xf7273667f687209a7eb6ddf69fcc85f0
\\x00000000000074a204e0171b1e089870	617	1710640297000000	0	4807451864729649769	211139463531863	0	api-calls	hayabusa/b0617	api.calls	hayabusa	{"calls":252}	\\xb253d90037d9a3757d0e26227bad54b0
\\x00000000000074a204e0171b1e089870	618	1710668237000000	0	4807451864729649770	211139463531863	0	api-calls	hayabusa/b0618	api.calls	hayabusa	{"calls":122}	\\x8b7d9fc84d4c3024722427c0392b9d5b
\\x00000000000074a204e0171b1e089870	619	1710727912000000	0	4807451864729649771	211139463531864	0	api-calls	hayabusa/b0619	api.calls	hayabusa	{"calls":713}	\\x4a238dd6e66ce8308372a5c67b5dc6dd
\\x00000000000074a204e0171b1e089870	620	1710784506000000	0	4807451864729649772	211139463531864	0	api-calls	hayabusa/b0620	api.calls	hayabusa	{"calls":1045}	\\x60fd8dd002ba930ba62b8e408f825b94
\\x00000000000074a204e0171b1e089870	621	1710819114000000	0	4807451864729649773	211139463531865	0	api-calls	hayabusa/b0621	api.calls	hayabusa	{"calls":148}	\\xd63747654fbd763d3412f6dc8359dd6e
\\x00000000000074a204e0171b1e089870	622	1710844507000000	0	4807451864729649774	211139463531865	0	api-calls	hayabusa/b0622	api.calls	hayabusa	{"calls":564}	\\xaec2ca9e703a7dd79f2f3603ff63ab92
\\x00000000000074a204e0171b1e089870	623	1710878023000000	0	4807451864729649775	211139463531865	0	api-calls	hayabusa/b0623	api.calls	hayabusa	{"calls":1245}	\\x68b7ebd98e9238b7d39a15f4aeaf3bb3
\\x00000000000074a204e0171b1e089870	624	1710931358000000	0	4807451864729649776	211139463531866	0	api-calls	hayabusa/b0624	api.calls	hayabusa	{"calls":1409}	\\xa9494f94d2a37786e1197d94eb6a33cf
\\x00000000000074a204e0171b1e089870	625	1710968104000000	0	4807451864729649777	211139463531866	0	api-calls	hayabusa/b0625	api.calls	hayabusa	{"calls":1565}	\\x64cc57c0932c04f3f30f5856b7c2c172
\\x00000000000074a204e0171b1e089870	626	1711029410000000	0	4807451864729649778	211139463531867	0	api-calls	hayabusa/b0626	api.calls	hayabusa	{"calls":273}	\\x12ee578276e15fdbcbc9c31b1802ea32
\\x00000000000074a204e0171b1e089870	627	1711081321000000	0	4807451864729649779	211139463531868	0	api-calls	hayabusa/b0627	api.calls	hayabusa	{"calls":544}	\\x0db4ba742fadf5df99e56de611c68eec
\\x00000000000074a204e0171b1e089870	628	1711109009000000	0	4807451864729649780	211139463531868	0	api-calls	hayabusa/b0628	api.calls	hayabusa	{"calls":587}	\\x4965b442759e91c72e245b6b96770c1d
\\x00000000000074a204e0171b1e089870	629	1711148143000000	0	4807451864729649781	211139463531868	0	api-calls	hayabusa/b0629	api.calls	hayabusa	{"calls":1041}	\\x3400cba869b552bd475ccf86ea8c09e4
\\x00000000000074a204e0171b1e089870	630	1711206136000000	0	4807451864729649782	211139463531869	0	api-calls	hayabusa/b0630	api.calls	hayabusa	{"calls":340}	\\xf586a07450e9eaa4be4f5b261bbc28bb
\\x00000000000074a204e0171b1e089870	631	1711251292000000	0	4807451864729649783	211139463531870	0	api-calls	hayabusa/b0631	api.calls	hayabusa	{"calls":94}	\\xc5ea9158e7eff7e3e974b47a086246cc
\\x00000000000074a204e0171b1e089870	632	1711279002000000	0	4807451864729649784	211139463531870	0	api-calls	hayabusa/b0632	api.calls	hayabusa	{"calls":316}	\\xd7c87a182e6eadeaeba75e13fd780d75
\\x00000000000074a204e0171b1e089870	633	1711306905000000	0	4807451864729649785	211139463531870	0	api-calls	hayabusa/b0633	api.calls	hayabusa	{"calls":64}	\\x81b28bc3f7796e19d0e6e73d7b054578
\\x00000000000074a204e0171b1e089870	634	1711370870000000	0	4807451864729649786	211139463531871	0	api-calls	hayabusa/b0634	api.calls	hayabusa	{"calls":1151}	\\x5e7ec2242df8dd3da5fa04cc7ccb2e1a
\\x00000000000074a204e0171b1e089870	635	1711417562000000	0	4807451864729649787	211139463531872	0	api-calls	hayabusa/b0635	api.calls	hayabusa	{"calls":49}	\\x9ab9c0338ea0e76c75fe25a63ee7c0c9
\\x00000000000074a204e0171b1e089870	636	1711452315000000	0	4807451864729649788	211139463531872	0	api-calls	hayabusa/b0636	api.calls	hayabusa	{"calls":935}	\\x5da048ad4b611d938d38b5717fd5ee01
\\x00000000000074a204e0171b1e089870	637	1711504906000000	0	4807451864729649789	211139463531873	0	api-calls	hayabusa/b0637	api.calls	hayabusa	{"calls":1692}	\\x8038fbb797ab557d9095a265d8d3db14
\\x00000000000074a204e0171b1e089870	638	1711535573000000	0	4807451864729649790	211139463531873	0	api-calls	hayabusa/b0638	api.calls	hayabusa	{"calls":597}	\\x677acf5062eaafef64b35978787814c4
\\x00000000000074a204e0171b1e089870	639	1711569027000000	0	4807451864729649791	211139463531873	0	api-calls	hayabusa/b0639	api.calls	hayabusa	{"calls":1486}	\\x80dbfa2f3b4ca5f043ffb8f5a264ce97
\\x00000000000074a204e0171b1e089870	640	1711630869000000	0	4807451864729649792	211139463531874	0	api-calls	hayabusa/b0640	api.calls	hayabusa	{"calls":1013}	\\x625a1f96d08ddee4e0c5e7903e65865f
\\x00000000000074a204e0171b1e089870	641	1711673429000000	0	4807451864729649793	211139463531875	0	api-calls	hayabusa/b0641	api.calls	hayabusa	{"calls":1469}	\\x1007dbd77dd4469926eb9ad4f1f4ad02
\\x00000000000074a204e0171b1e089870	642	1711735341000000	0	4807451864729649794	211139463531875	0	api-calls	hayabusa/b0642	api.calls	hayabusa	{"calls":1060}	\\x50c5d72867e4baf390fe9e98584e6efa
\\x00000000000074a204e0171b1e089870	643	1711788247000000	0	4807451864729649795	211139463531876	0	api-calls	hayabusa/b0643	api.calls	hayabusa	{"calls":95}	\\x11e3644be91ed7524651d89768427a7e
\\x00000000000074a204e0171b1e089870	644	1711814030000000	0	4807451864729649796	211139463531876	0	api-calls	hayabusa/b0644	api.calls	hayabusa	{"calls":81}	\\x84aa88fa4e206807fd9e7412a0bfb620
\\x00000000000074a204e0171b1e089870	645	1711847417000000	0	4807451864729649797	211139463531877	0	api-calls	hayabusa/b0645	api.calls	hayabusa	{"calls":327}	\\xa2b24c01553d47801d737ca96cb2e40b
\\x00000000000074a204e0171b1e089870	646	1711876029000000	0	4807451864729649798	211139463531877	0	api-calls	hayabusa/b0646	api.calls	hayabusa	{"calls":233}	\\x6a099582209076d4786731060377efc7
\\x00000000000074a204e0171b1e089870	647	1711900006000000	0	4807451864729649799	211139463531877	0	api-calls	hayabusa/b0647	api.calls	hayabusa	{"calls":348}	\\xbd4a5f4f6452932729d9782eb2b14983
\\x00000000000074a204e0171b1e089870	648	1711931357000000	0	4807451864729649800	211139463531878	0	api-calls	hayabusa/b0648	api.calls	hayabusa	{"calls":130}	\\xfeac3d25d797d9115c8ef559ae011c1c
\\x00000000000074a204e0171b1e089870	649	1711964855000000	0	4807451864729649801	211139463531878	0	api-calls	hayabusa/b0649	api.calls	hayabusa	{"calls":160}	\\xe15f77d498368b747f171d051d174f58
\\x00000000000074a204e0171b1e089870	650	1711997418000000	0	4807451864729649802	211139463531878	0	api-calls	hayabusa/b0650	api.calls	hayabusa	{"calls":767}	\\x8b51489790df53ef9d3c3a036abedd4a
\\x00000000000074a204e0171b1e089870	651	1712060317000000	0	4807451864729649803	211139463531879	0	api-calls	hayabusa/b0651	api.calls	hayabusa	{"calls":1319}	\\xefea2e5dc18f6410a59b55f33647af34
\\x00000000000074a204e0171b1e089870	652	1712120714000000	0	4807451864729649804	211139463531880	0	api-calls	hayabusa/b0652	api.calls	hayabusa	{"calls":1451}	\\xf6518fc89041cdb028f2f39271159f60
\\x00000000000074a204e0171b1e089870	653	1712163962000000	0	4807451864729649805	211139463531880	0	api-calls	hayabusa/b0653	api.calls	hayabusa	{"calls":1847}	\\x68498114085159b1d99d401c93a3c10e
\\x00000000000074a204e0171b1e089870	654	1712204914000000	0	4807451864729649806	211139463531881	0	api-calls	hayabusa/b0654	api.calls	hayabusa	{"calls":740}	\\xc44a46fa8d567566e4354253bd5b43c1
\\x00000000000074a204e0171b1e089870	655	1712267165000000	0	4807451864729649807	211139463531881	0	api-calls	hayabusa/b0655	api.calls	hayabusa	{"calls":1337}	\\xa9e082cf47a067af58909bf537d97aff
\\x00000000000074a204e0171b1e089870	656	1712298337000000	0	4807451864729649808	211139463531882	0	api-calls	hayabusa/b0656	api.calls	hayabusa	{"calls":458}	\\x74e63931f9fb16c228ad79cfb101b475
\\x00000000000074a204e0171b1e089870	657	1712335933000000	0	4807451864729649809	211139463531882	0	api-calls	hayabusa/b0657	api.calls	hayabusa	{"calls":1352}	\\xda915e07ab05c9543783711b28741502
\\x00000000000074a204e0171b1e089870	658	1712386246000000	0	4807451864729649810	211139463531883	0	api-calls	hayabusa/b0658	api.calls	hayabusa	{"calls":240}	\\x5eb8a7011523345c4e1c71159560b3ae
\\x00000000000074a204e0171b1e089870	659	1712420718000000	0	4807451864729649811	211139463531883	0	api-calls	hayabusa/b0659	api.calls	hayabusa	{"calls":109}	\\x31059a195d94f695b945232ba5b2019b
\\x00000000000074a204e0171b1e089870	660	1712470440000000	0	4807451864729649812	211139463531884	0	api-calls	hayabusa/b0660	api.calls	hayabusa	{"calls":357}	\\x3662396e181387b57aedaeb7503fb2ba
\\x00000000000074a204e0171b1e089870	661	1712493096000000	0	4807451864729649813	211139463531884	0	api-calls	hayabusa/b0661	api.calls	hayabusa	{"calls":370}	\\x9a2a17b56a9ce34e3b97f6420902e2e7
\\x00000000000074a204e0171b1e089870	662	1712551064000000	0	4807451864729649814	211139463531885	0	api-calls	hayabusa/b0662	api.calls	hayabusa	{"calls":1062}	\\xf5e3f5d1b61854a839ecf57103ce5bc8
\\x00000000000074a204e0171b1e089870	663	1712602808000000	0	4807451864729649815	211139463531885	0	api-calls	hayabusa/b0663	api.calls	hayabusa	{"calls":204}	\\x4095545a7045efbf5d3db2775d606e4b
\\x00000000000074a204e0171b1e089870	664	1712633584000000	0	4807451864729649816	211139463531886	0	api-calls	hayabusa/b0664	api.calls	hayabusa	{"calls":690}	\\xe717b1f07500927e138092cd29d27917
\\x00000000000074a204e0171b1e089870	665	1712682282000000	0	4807451864729649817	211139463531886	0	api-calls	hayabusa/b0665	api.calls	hayabusa	{"calls":1730}	\\x388559c123035541d0a0cf850178f79d
\\x00000000000074a204e0171b1e089870	666	1712722203000000	0	4807451864729649818	211139463531887	0	api-calls	hayabusa/b0666	api.calls	hayabusa	{"calls":667}	\\x7749dc545512477144d6a0c8228f69f7
\\x00000000000074a204e0171b1e089870	667	1712747057000000	0	4807451864729649819	211139463531887	0	api-calls	hayabusa/b0667	api.calls	hayabusa	{"calls":20}	\\x3c9305bb02a08f3973927e7c1902afbc
\\x00000000000074a204e0171b1e089870	668	1712807498000000	0	4807451864729649820	211139463531888	0	api-calls	hayabusa/b0668	api.calls	hayabusa	{"calls":1867}	\\xee97a6db77134725dc993bf4e44ef7c4
\\x00000000000074a204e0171b1e089870	669	1712870425000000	0	4807451864729649821	211139463531888	0	api-calls	hayabusa/b0669	api.calls	hayabusa	{"calls":820}	\\xb16c2008aa62e8adc920561b44561b05
\\x00000000000074a204e0171b1e089870	670	1712930632000000	0	4807451864729649822	211139463531889	0	api-calls	hayabusa/b0670	api.calls	hayabusa	{"calls":1265}	\\x78b26005b6abec23e16a049586c290da
\\x00000000000074a204e0171b1e089870	671	1712982635000000	0	4807451864729649823	211139463531890	0	api-calls	hayabusa/b0671	api.calls	hayabusa	{"calls":7}	\\x701e52a2af872c79f12042e385f629a8
\\x00000000000074a204e0171b1e089870	672	1713008110000000	0	4807451864729649824	211139463531890	0	api-calls	hayabusa/b0672	api.calls	hayabusa	{"calls":209}	\\xc7e5c0c931329145a6da9da98be60e95
\\x00000000000074a204e0171b1e089870	673	1713042050000000	0	4807451864729649825	211139463531890	0	api-calls	hayabusa/b0673	api.calls	hayabusa	{"calls":101}	\\xeb7e1750a867b5c97196610d0cc9fc63
\\x00000000000074a204e0171b1e089870	674	1713082540000000	0	4807451864729649826	211139463531891	0	api-calls	hayabusa/b0674	api.calls	hayabusa	{"calls":134}	\\x734eac955990adb0bb1606cb4b36efcd
\\x00000000000074a204e0171b1e089870	675	1713104435000000	0	4807451864729649827	211139463531891	0	api-calls	hayabusa/b0675	api.calls	hayabusa	{"calls":77}	\\xd4683e3e2be2755194a2dc018402e1e7
\\x00000000000074a204e0171b1e089870	676	1713151364000000	0	4807451864729649828	211139463531892	0	api-calls	hayabusa/b0676	api.calls	hayabusa	{"calls":750}	\\xb66191fc80174c8fc4f7ddafe035bbe5
\\x00000000000074a204e0171b1e089870	677	1713196823000000	0	4807451864729649829	211139463531892	0	api-calls	hayabusa/b0677	api.calls	hayabusa	{"calls":85}	\\x1503a63bd6d92fc2ff721c4b553bf3a1
\\x00000000000074a204e0171b1e089870	678	1713243436000000	0	4807451864729649830	211139463531893	0	api-calls	hayabusa/b0678	api.calls	hayabusa	{"calls":1331}	\\x5725dcbe58544e6a6be08a1f801cd5fe
\\x00000000000074a204e0171b1e089870	679	1713289581000000	0	4807451864729649831	211139463531893	0	api-calls	hayabusa/b0679	api.calls	hayabusa	{"calls":1673}	\\x630f3552bceb8286f7213b98530f082e
\\x00000000000074a204e0171b1e089870	680	1713326119000000	0	4807451864729649832	211139463531894	0	api-calls	hayabusa/b0680	api.calls	hayabusa	{"calls":159}	\\x1f3e5c8a3d51092856db442718fc440e
\\x00000000000074a204e0171b1e089870	681	1713359300000000	0	4807451864729649833	211139463531894	0	api-calls	hayabusa/b0681	api.calls	hayabusa	{"calls":535}	\\x22d7e0c3945b9f5249b22cc3ee30757d
\\x00000000000074a204e0171b1e089870	682	1713386192000000	0	4807451864729649834	211139463531894	0	api-calls	hayabusa/b0682	api.calls	hayabusa	{"calls":200}	\\x231051926ee9f6bf4192c863eab4fc1d
\\x00000000000074a204e0171b1e089870	683	1713434567000000	0	4807451864729649835	211139463531895	0	api-calls	hayabusa/b0683	api.calls	hayabusa	{"calls":7}	\\x1f307e339eee31f7da1c7d2210340599
\\x00000000000074a204e0171b1e089870	684	1713497599000000	0	4807451864729649836	211139463531896	0	api-calls	hayabusa/b0684	api.calls	hayabusa	{"calls":1533}	\\x171ecfacb57a42a78da0099ea3018799
\\x00000000000074a204e0171b1e089870	685	1713560036000000	0	4807451864729649837	211139463531896	0	api-calls	hayabusa/b0685	api.calls	hayabusa	{"calls":1446}	\\x843629f7161dbd1e73a3895ac44190d0
\\x00000000000074a204e0171b1e089870	686	1713599046000000	0	4807451864729649838	211139463531897	0	api-calls	hayabusa/b0686	api.calls	hayabusa	{"calls":303}	\\x9da23911ede060d1f4e2f0f87cf3a5d4
\\x00000000000074a204e0171b1e089870	687	1713653303000000	0	4807451864729649839	211139463531897	0	api-calls	hayabusa/b0687	api.calls	hayabusa	{"calls":217}	\\xfc461a6b6c71ead75bd500eda4e3ce29
\\x00000000000074a204e0171b1e089870	688	1713707018000000	0	4807451864729649840	211139463531898	0	api-calls	hayabusa/b0688	api.calls	hayabusa	{"calls":294}	\\x20352c4d9582c522bc7bacfe6a5ff48a
\\x00000000000074a204e0171b1e089870	689	1713735138000000	0	4807451864729649841	211139463531898	0	api-calls	hayabusa/b0689	api.calls	hayabusa	{"calls":257}	\\x47564161a696805863cdcdf489bf5160
\\x00000000000074a204e0171b1e089870	690	1713763783000000	0	4807451864729649842	211139463531899	0	api-calls	hayabusa/b0690	api.calls	hayabusa	{"calls":238}	\\x712a46680f8184547b0aee14f29a4225
\\x00000000000074a204e0171b1e089870	691	1713798363000000	0	4807451864729649843	211139463531899	0	api-calls	hayabusa/b0691	api.calls	hayabusa	{"calls":373}	\\xc2ed04036d951adbc20b0ccab5bf91e4
\\x00000000000074a204e0171b1e089870	692	1713836130000000	0	4807451864729649844	211139463531900	0	api-calls	hayabusa/b0692	api.calls	hayabusa	{"calls":19}	\\x913d96f4a5913f51140a10358a740c8e
\\x00000000000074a204e0171b1e089870	693	1713899238000000	0	4807451864729649845	211139463531900	0	api-calls	hayabusa/b0693	api.calls	hayabusa	{"calls":1979}	\\xb881e8085bba470fc319613cdfdf9f94
\\x00000000000074a204e0171b1e089870	694	1713946904000000	0	4807451864729649846	211139463531901	0	api-calls	hayabusa/b0694	api.calls	hayabusa	{"calls":996}	\\xd03b3749d85a8d41d602965213f7b2f5
\\x00000000000074a204e0171b1e089870	695	1713974175000000	0	4807451864729649847	211139463531901	0	api-calls	hayabusa/b0695	api.calls	hayabusa	{"calls":602}	\\x210811405d1329407caa4291b76770d2
\\x00000000000074a204e0171b1e089870	696	1714000813000000	0	4807451864729649848	211139463531901	0	api-calls	hayabusa/b0696	api.calls	hayabusa	{"calls":41}	\\x46bb4a57fa88793b34b9bdd99a6852f5
\\x00000000000074a204e0171b1e089870	697	1714036281000000	0	4807451864729649849	211139463531902	0	api-calls	hayabusa/b0697	api.calls	hayabusa	{"calls":857}	\\x614e3dd420d58f84e215a1ec299261b8
\\x00000000000074a204e0171b1e089870	698	1714082777000000	0	4807451864729649850	211139463531902	0	api-calls	hayabusa/b0698	api.calls	hayabusa	{"calls":69}	\\x23b50644c51fba74a5e024b673306e11
\\x00000000000074a204e0171b1e089870	699	1714106873000000	0	4807451864729649851	211139463531903	0	api-calls	hayabusa/b0699	api.calls	hayabusa	{"calls":239}	\\xc3a3c5456c606d2cf984d6273fc13b97
\\x00000000000074a204e0171b1e089870	700	1714150750000000	0	4807451864729649852	211139463531903	0	api-calls	hayabusa/b0700	api.calls	hayabusa	{"calls":52}	\\xb84f31470f2881634cf551b3f8691b90
\\x00000000000074a204e0171b1e089870	701	1714208998000000	0	4807451864729649853	211139463531904	0	api-calls	hayabusa/b0701	api.calls	hayabusa	{"calls":206}	\\x835e6fcb8958944cf2f44698feb3e744
\\x00000000000074a204e0171b1e089870	702	1714235069000000	0	4807451864729649854	211139463531904	0	api-calls	hayabusa/b0702	api.calls	hayabusa	{"calls":102}	\\x2b80da9abf1d3d6b8c1fe1355ffa5c76
\\x00000000000074a204e0171b1e089870	703	1714256841000000	0	4807451864729649855	211139463531904	0	api-calls	hayabusa/b0703	api.calls	hayabusa	{"calls":184}	\\xd86954876c996aa23fa68096900dc5f6
\\x00000000000074a204e0171b1e089870	704	1714316633000000	0	4807451864729649856	211139463531905	0	api-calls	hayabusa/b0704	api.calls	hayabusa	{"calls":300}	\\x8972a4ba2d11755e6e132554db370046
\\x00000000000074a204e0171b1e089870	705	1714343600000000	0	4807451864729649857	211139463531905	0	api-calls	hayabusa/b0705	api.calls	hayabusa	{"calls":355}	\\xc1100f0ae8b69cbd0877a09431d14a0d
\\x00000000000074a204e0171b1e089870	706	1714406335000000	0	4807451864729649858	211139463531906	0	api-calls	hayabusa/b0706	api.calls	hayabusa	{"calls":1879}	\\x502c47918b1c55e8991d8e5dd0668c6b
\\x00000000000074a204e0171b1e089870	707	1714470238000000	0	4807451864729649859	211139463531907	0	api-calls	hayabusa/b0707	api.calls	hayabusa	{"calls":1965}	\\x2eca0aefe66a8f8960c9995320b975a4
\\x00000000000074a204e0171b1e089870	708	1714493079000000	0	4807451864729649860	211139463531907	0	api-calls	hayabusa/b0708	api.calls	hayabusa	{"calls":2084}	\\xb22c48163cb051a8001a94bdc3d60329
\\x00000000000074a204e0171b1e089870	709	1714532017000000	0	4807451864729649861	211139463531908	0	api-calls	hayabusa/b0709	api.calls	hayabusa	{"calls":929}	\\x4fecdcb4d35e6a9c093d2dc3ea5d2d51
\\x00000000000074a204e0171b1e089870	710	1714557448000000	0	4807451864729649862	211139463531908	0	api-calls	hayabusa/b0710	api.calls	hayabusa	{"calls":779}	\\x9f102c7639070822d845334b98d3433f
\\x00000000000074a204e0171b1e089870	711	1714619145000000	0	4807451864729649863	211139463531909	0	api-calls	hayabusa/b0711	api.calls	hayabusa	{"calls":161}	\\x54c6a5a21345d782cd27c65f7d6d54cb
\\x00000000000074a204e0171b1e089870	712	1714669641000000	0	4807451864729649864	211139463531909	0	api-calls	hayabusa/b0712	api.calls	hayabusa	{"calls":1226}	\\xd294152cb7ae9b172eb94d25160c0412
\\x00000000000074a204e0171b1e089870	713	1714704330000000	0	4807451864729649865	211139463531910	0	api-calls	hayabusa/b0713	api.calls	hayabusa	{"calls":1663}	\\x3a18a8a5849182ed5d01332dd4053fe2
\\x00000000000074a204e0171b1e089870	714	1714739166000000	0	4807451864729649866	211139463531910	0	api-calls	hayabusa/b0714	api.calls	hayabusa	{"calls":1583}	\\xba0dd7766409e81f111e75fdb2d2079a
\\x00000000000074a204e0171b1e089870	715	1714770260000000	0	4807451864729649867	211139463531910	0	api-calls	hayabusa/b0715	api.calls	hayabusa	{"calls":670}	\\x430bfe8b0a8798c56f39e4461ffa4329
\\x00000000000074a204e0171b1e089870	716	1714807031000000	0	4807451864729649868	211139463531911	0	api-calls	hayabusa/b0716	api.calls	hayabusa	{"calls":76}	\\x71833ec9aa03d7662accbb1a452860e0
\\x00000000000074a204e0171b1e089870	717	1714828874000000	0	4807451864729649869	211139463531911	0	api-calls	hayabusa/b0717	api.calls	hayabusa	{"calls":7}	\\x4c37344e983cfa90b3cfcea543d5c13f
\\x00000000000074a204e0171b1e089870	718	1714857821000000	0	4807451864729649870	211139463531911	0	api-calls	hayabusa/b0718	api.calls	hayabusa	{"calls":230}	\\x00b47e4970e49c600e2a303710c0e1c9
\\x00000000000074a204e0171b1e089870	719	1714892639000000	0	4807451864729649871	211139463531912	0	api-calls	hayabusa/b0719	api.calls	hayabusa	{"calls":396}	\\xa55243005d388933bfbc5076066f4409
\\x00000000000074a204e0171b1e089870	720	1714919798000000	0	4807451864729649872	211139463531912	0	api-calls	hayabusa/b0720	api.calls	hayabusa	{"calls":418}	\\xfb879840a28a0d02d503246c0802ff9f
\\x00000000000074a204e0171b1e089870	721	1714946308000000	0	4807451864729649873	211139463531912	0	api-calls	hayabusa/b0721	api.calls	hayabusa	{"calls":316}	\\x6d0408ed5edf3fc0032e8aee224bfa36
\\x00000000000074a204e0171b1e089870	722	1714997417000000	0	4807451864729649874	211139463531913	0	api-calls	hayabusa/b0722	api.calls	hayabusa	{"calls":1065}	\\x48e9e3b27ac6bf1166ab7adb657b3636
\\x00000000000074a204e0171b1e089870	723	1715060167000000	0	4807451864729649875	211139463531914	0	api-calls	hayabusa/b0723	api.calls	hayabusa	{"calls":221}	\\xc1068e0895da0af22e9f12c929024e8a
\\x00000000000074a204e0171b1e089870	724	1715097413000000	0	4807451864729649876	211139463531914	0	api-calls	hayabusa/b0724	api.calls	hayabusa	{"calls":468}	\\x1525b69542cdeb2c6ae26e48621d86a0
\\x00000000000074a204e0171b1e089870	725	1715135606000000	0	4807451864729649877	211139463531915	0	api-calls	hayabusa/b0725	api.calls	hayabusa	{"calls":1771}	\\x62c0b40a5946fa82cac705a9f90bb7b1
\\x00000000000074a204e0171b1e089870	726	1715178200000000	0	4807451864729649878	211139463531915	0	api-calls	hayabusa/b0726	api.calls	hayabusa	{"calls":751}	\\x20459e5d9addf6dd7fe8c3cdde4b9971
\\x00000000000074a204e0171b1e089870	727	1715206282000000	0	4807451864729649879	211139463531915	0	api-calls	hayabusa/b0727	api.calls	hayabusa	{"calls":371}	\\x74b26c6ee261f12f09162065e4fafeaf
\\x00000000000074a204e0171b1e089870	728	1715263444000000	0	4807451864729649880	211139463531916	0	api-calls	hayabusa/b0728	api.calls	hayabusa	{"calls":527}	\\x81bc215bc7c208ae15b9295946a40a56
\\x00000000000074a204e0171b1e089870	729	1715308465000000	0	4807451864729649881	211139463531917	0	api-calls	hayabusa/b0729	api.calls	hayabusa	{"calls":261}	\\x54efe36fae8d945c9b0e220bc8f351bd
\\x00000000000074a204e0171b1e089870	730	1715348954000000	0	4807451864729649882	211139463531917	0	api-calls	hayabusa/b0730	api.calls	hayabusa	{"calls":272}	\\x88c6da3fd98e0f7c657dcd7a2e81e660
\\x00000000000074a204e0171b1e089870	731	1715376794000000	0	4807451864729649883	211139463531917	0	api-calls	hayabusa/b0731	api.calls	hayabusa	{"calls":277}	\\xb0d94721ff306cfb562c9f95274c292d
\\x00000000000074a204e0171b1e089870	732	1715399826000000	0	4807451864729649884	211139463531918	0	api-calls	hayabusa/b0732	api.calls	hayabusa	{"calls":440}	\\xc73c0788aa0ef3ccdff6b45a415280a4
\\x00000000000074a204e0171b1e089870	733	1715461430000000	0	4807451864729649885	211139463531918	0	api-calls	hayabusa/b0733	api.calls	hayabusa	{"calls":26}	\\xc14355627c2a67a41704c4e24ec1de9b
\\x00000000000074a204e0171b1e089870	734	1715491146000000	0	4807451864729649886	211139463531919	0	api-calls	hayabusa/b0734	api.calls	hayabusa	{"calls":239}	\\x36360b672ab14f2fd044c708f17de682
\\x00000000000074a204e0171b1e089870	735	1715521767000000	0	4807451864729649887	211139463531919	0	api-calls	hayabusa/b0735	api.calls	hayabusa	{"calls":176}	\\x89cff54c476f018d464e226cee2ba151
\\x00000000000074a204e0171b1e089870	736	1715571106000000	0	4807451864729649888	211139463531920	0	api-calls	hayabusa/b0736	api.calls	hayabusa	{"calls":430}	\\x2e16d8c79553162e1120e499379d51eb
\\x00000000000074a204e0171b1e089870	737	1715625898000000	0	4807451864729649889	211139463531920	0	api-calls	hayabusa/b0737	api.calls	hayabusa	{"calls":1240}	\\x4e06009ea9c3c5e53a1403cb4e2c1b80
\\x00000000000074a204e0171b1e089870	738	1715672406000000	0	4807451864729649890	211139463531921	0	api-calls	hayabusa/b0738	api.calls	hayabusa	{"calls":1690}	\\x308d2ce88613a8e8bc71d30b8bcc4b72
\\x00000000000074a204e0171b1e089870	739	1715702392000000	0	4807451864729649891	211139463531921	0	api-calls	hayabusa/b0739	api.calls	hayabusa	{"calls":665}	\\x6d58af3bd645a4b7aa559daf9096a72b
\\x00000000000074a204e0171b1e089870	740	1715742300000000	0	4807451864729649892	211139463531922	0	api-calls	hayabusa/b0740	api.calls	hayabusa	{"calls":1486}	\\x4e565408ebb54ae1634b1f6bfa858b6e
\\x00000000000074a204e0171b1e089870	741	1715785173000000	0	4807451864729649893	211139463531922	0	api-calls	hayabusa/b0741	api.calls	hayabusa	{"calls":2010}	\\x9c17f065e6a94ac785d8f738bd025e24
\\x00000000000074a204e0171b1e089870	742	1715837856000000	0	4807451864729649894	211139463531923	0	api-calls	hayabusa/b0742	api.calls	hayabusa	{"calls":1695}	\\x4f9b543f8796ec4a8e30bee5eb11726d
\\x00000000000074a204e0171b1e089870	743	1715863502000000	0	4807451864729649895	211139463531923	0	api-calls	hayabusa/b0743	api.calls	hayabusa	{"calls":474}	\\x61318e13fde553753b6a2b3e70e31e4f
\\x00000000000074a204e0171b1e089870	744	1715926904000000	0	4807451864729649896	211139463531924	0	api-calls	hayabusa/b0744	api.calls	hayabusa	{"calls":1061}	\\x0b6199ee71867e5b4599a8252273be87
\\x00000000000074a204e0171b1e089870	745	1715951177000000	0	4807451864729649897	211139463531924	0	api-calls	hayabusa/b0745	api.calls	hayabusa	{"calls":104}	\\x69b2350f9b3494ce0d8e3f862cfc1618
\\x00000000000074a204e0171b1e089870	746	1715981469000000	0	4807451864729649898	211139463531924	0	api-calls	hayabusa/b0746	api.calls	hayabusa	{"calls":1256}	\\x01bdd28b4e23dfac100e825237431f32
\\x00000000000074a204e0171b1e089870	747	1716017991000000	0	4807451864729649899	211139463531925	0	api-calls	hayabusa/b0747	api.calls	hayabusa	{"calls":277}	\\x5f17f930eebd62f33366558fec01ee5c
\\x00000000000074a204e0171b1e089870	748	1716047534000000	0	4807451864729649900	211139463531925	0	api-calls	hayabusa/b0748	api.calls	hayabusa	{"calls":302}	\\x86328421f020b23e42fd1b925223cc2b
\\x00000000000074a204e0171b1e089870	749	1716070962000000	0	4807451864729649901	211139463531925	0	api-calls	hayabusa/b0749	api.calls	hayabusa	{"calls":367}	\\xd3f6cd0c94bf407254e33b5fa63c08a9
\\x00000000000074a204e0171b1e089870	750	1716110684000000	0	4807451864729649902	211139463531926	0	api-calls	hayabusa/b0750	api.calls	hayabusa	{"calls":425}	\\x70fccb67e290277403b8111e08426fe2
\\x00000000000074a204e0171b1e089870	751	1716146806000000	0	4807451864729649903	211139463531926	0	api-calls	hayabusa/b0751	api.calls	hayabusa	{"calls":235}	\\x12242046aceb4f7eadff08fc7507a1d2
\\x00000000000074a204e0171b1e089870	752	1716177208000000	0	4807451864729649904	211139463531927	0	api-calls	hayabusa/b0752	api.calls	hayabusa	{"calls":558}	\\x4482c74c9afc80dfaefd091d53466190
\\x00000000000074a204e0171b1e089870	753	1716223335000000	0	4807451864729649905	211139463531927	0	api-calls	hayabusa/b0753	api.calls	hayabusa	{"calls":1058}	\\x365fb70fe1172f72018454b641c2782b
\\x00000000000074a204e0171b1e089870	754	1716246012000000	0	4807451864729649906	211139463531927	0	api-calls	hayabusa/b0754	api.calls	hayabusa	{"calls":1512}	\\xa60e74cca91914319a71e23f4a8aa60a
\\x00000000000074a204e0171b1e089870	755	1716284666000000	0	4807451864729649907	211139463531928	0	api-calls	hayabusa/b0755	api.calls	hayabusa	{"calls":1313}	\\xc52b1ef331653e06858e728d47b31072
\\x00000000000074a204e0171b1e089870	756	1716347623000000	0	4807451864729649908	211139463531929	0	api-calls	hayabusa/b0756	api.calls	hayabusa	{"calls":1086}	\\x434b1aca4e8e69cbd1e560480cc2effd
\\x00000000000074a204e0171b1e089870	757	1716388625000000	0	4807451864729649909	211139463531929	0	api-calls	hayabusa/b0757	api.calls	hayabusa	{"calls":109}	\\x80023cfdb6b1293585c383f8b22098ce
\\x00000000000074a204e0171b1e089870	758	1716433048000000	0	4807451864729649910	211139463531930	0	api-calls	hayabusa/b0758	api.calls	hayabusa	{"calls":2224}	\\x4b3aaf7a44810e90c9b7ecf859136c31
\\x00000000000074a204e0171b1e089870	759	1716481435000000	0	4807451864729649911	211139463531930	0	api-calls	hayabusa/b0759	api.calls	hayabusa	{"calls":1856}	\\x88e77978e60ec3801eae2f53b22b611f
\\x00000000000074a204e0171b1e089870	760	1716528643000000	0	4807451864729649912	211139463531931	0	api-calls	hayabusa/b0760	api.calls	hayabusa	{"calls":1504}	\\x4f39a91d0a21c91d7ba036b716cbf49e
\\x00000000000074a204e0171b1e089870	761	1716553396000000	0	4807451864729649913	211139463531931	0	api-calls	hayabusa/b0761	api.calls	hayabusa	{"calls":1780}	\\x450b62471a62cf6a9faa45c3a6d64d6d
\\x00000000000074a204e0171b1e089870	762	1716601276000000	0	4807451864729649914	211139463531932	0	api-calls	hayabusa/b0762	api.calls	hayabusa	{"calls":93}	\\x8218d4d3ef82820521491e37c6368be9
\\x00000000000074a204e0171b1e089870	763	1716623311000000	0	4807451864729649915	211139463531932	0	api-calls	hayabusa/b0763	api.calls	hayabusa	{"calls":46}	\\x51f8313d86d9ae18050495e97268e842
\\x00000000000074a204e0171b1e089870	764	1716680350000000	0	4807451864729649916	211139463531932	0	api-calls	hayabusa/b0764	api.calls	hayabusa	{"calls":465}	\\xb93f299eb933ad611849d6f7e091ea35
\\x00000000000074a204e0171b1e089870	765	1716710491000000	0	4807451864729649917	211139463531933	0	api-calls	hayabusa/b0765	api.calls	hayabusa	{"calls":211}	\\x8fcfb03c86634bb38e06616d0fcd8634
\\x00000000000074a204e0171b1e089870	766	1716763122000000	0	4807451864729649918	211139463531933	0	api-calls	hayabusa/b0766	api.calls	hayabusa	{"calls":294}	\\x7e80dc4810ac942425f75348047b9c8a
\\x00000000000074a204e0171b1e089870	767	1716796004000000	0	4807451864729649919	211139463531934	0	api-calls	hayabusa/b0767	api.calls	hayabusa	{"calls":1884}	\\x4397ef8a30b50d73c7be4620d221eaa8
\\x00000000000074a204e0171b1e089870	768	1716824922000000	0	4807451864729649920	211139463531934	0	api-calls	hayabusa/b0768	api.calls	hayabusa	{"calls":2047}	\\x4be8bc7eb9d286fa1f40634ddd40a6a1
\\x00000000000074a204e0171b1e089870	769	1716851266000000	0	4807451864729649921	211139463531934	0	api-calls	hayabusa/b0769	api.calls	hayabusa	{"calls":304}	\\x700c30c6c3300f0b5be9b33f197c7d57
\\x00000000000074a204e0171b1e089870	770	1716882345000000	0	4807451864729649922	211139463531935	0	api-calls	hayabusa/b0770	api.calls	hayabusa	{"calls":195}	\\xcc9dc2ef452301f9c6fdfdb0c14aa044
\\x00000000000074a204e0171b1e089870	771	1716928409000000	0	4807451864729649923	211139463531935	0	api-calls	hayabusa/b0771	api.calls	hayabusa	{"calls":540}	\\xa48638a30e04b162f22a1140f9ac17e9
\\x00000000000074a204e0171b1e089870	772	1716961160000000	0	4807451864729649924	211139463531936	0	api-calls	hayabusa/b0772	api.calls	hayabusa	{"calls":67}	\\xbe5b5dfb92d3ef6db51ba0dc99bd2a6d
\\x00000000000074a204e0171b1e089870	773	1717018945000000	0	4807451864729649925	211139463531936	0	api-calls	hayabusa/b0773	api.calls	hayabusa	{"calls":2093}	\\xdb31bea75f6a9f12265fb2df26df51d8
\\x00000000000074a204e0171b1e089870	774	1717047651000000	0	4807451864729649926	211139463531937	0	api-calls	hayabusa/b0774	api.calls	hayabusa	{"calls":1140}	\\xa00b0ae13b6efc42951998440aa14f88
\\x00000000000074a204e0171b1e089870	775	1717104708000000	0	4807451864729649927	211139463531937	0	api-calls	hayabusa/b0775	api.calls	hayabusa	{"calls":1974}	\\xab6709c7488561f198f8d0d41b64d32e
\\x00000000000074a204e0171b1e089870	776	1717134550000000	0	4807451864729649928	211139463531938	0	api-calls	hayabusa/b0776	api.calls	hayabusa	{"calls":454}	\\x9c32e3416030dd69131267c1f0e228e1
\\x00000000000074a204e0171b1e089870	777	1717161845000000	0	4807451864729649929	211139463531938	0	api-calls	hayabusa/b0777	api.calls	hayabusa	{"calls":2034}	\\x1a80f2ad28fe9af59c5a10dd074537bb
\\x00000000000074a204e0171b1e089870	778	1717196797000000	0	4807451864729649930	211139463531938	0	api-calls	hayabusa/b0778	api.calls	hayabusa	{"calls":2164}	\\x7487b03cd63aa5b0ff7d611cfa4ffcea
\\x00000000000074a204e0171b1e089870	779	1717232493000000	0	4807451864729649931	211139463531939	0	api-calls	hayabusa/b0779	api.calls	hayabusa	{"calls":25}	\\xc615e152f53248f6973d033f6d64ca42
\\x00000000000074a204e0171b1e089870	780	1717292350000000	0	4807451864729649932	211139463531940	0	api-calls	hayabusa/b0780	api.calls	hayabusa	{"calls":349}	\\xbb73bea110fd6f877ce7420eb79e7990
\\x00000000000074a204e0171b1e089870	781	1717333097000000	0	4807451864729649933	211139463531940	0	api-calls	hayabusa/b0781	api.calls	hayabusa	{"calls":230}	\\xa4f372705e3898f566be6149f81e2fa0
\\x00000000000074a204e0171b1e089870	782	1717361009000000	0	4807451864729649934	211139463531940	0	api-calls	hayabusa/b0782	api.calls	hayabusa	{"calls":111}	\\x62d1f31628cd2a582ff29412c93ae044
\\x00000000000074a204e0171b1e089870	783	1717415549000000	0	4807451864729649935	211139463531941	0	api-calls	hayabusa/b0783	api.calls	hayabusa	{"calls":1856}	\\x2bee0a3d1732e9facfba5a6c49627c53
\\x00000000000074a204e0171b1e089870	784	1717442321000000	0	4807451864729649936	211139463531941	0	api-calls	hayabusa/b0784	api.calls	hayabusa	{"calls":131}	\\x3467ecb4727eb23446a73f3b3184d48a
\\x00000000000074a204e0171b1e089870	785	1717473543000000	0	4807451864729649937	211139463531942	0	api-calls	hayabusa/b0785	api.calls	hayabusa	{"calls":466}	\\x37f10ecb3bbd8c3488d90094d4230f98
\\x00000000000074a204e0171b1e089870	786	1717515727000000	0	4807451864729649938	211139463531942	0	api-calls	hayabusa/b0786	api.calls	hayabusa	{"calls":163}	\\x023b8e3fc8e6be9b97f0e68e027dc1cb
\\x00000000000074a204e0171b1e089870	787	1717540037000000	0	4807451864729649939	211139463531942	0	api-calls	hayabusa/b0787	api.calls	hayabusa	{"calls":1767}	\\x7a3bc98e1a1b32924be24b524d837e4d
\\x00000000000074a204e0171b1e089870	788	1717598046000000	0	4807451864729649940	211139463531943	0	api-calls	hayabusa/b0788	api.calls	hayabusa	{"calls":1471}	\\xbdf189a03134e79def5c427e94f90883
\\x00000000000074a204e0171b1e089870	789	1717652789000000	0	4807451864729649941	211139463531944	0	api-calls	hayabusa/b0789	api.calls	hayabusa	{"calls":406}	\\x3fdbdc18cd75bea23f69ab8fb006793a
\\x00000000000074a204e0171b1e089870	790	1717695717000000	0	4807451864729649942	211139463531944	0	api-calls	hayabusa/b0790	api.calls	hayabusa	{"calls":2184}	\\x4f4fa77570181ada4ca497ea2b091e05
\\x00000000000074a204e0171b1e089870	791	1717727110000000	0	4807451864729649943	211139463531945	0	api-calls	hayabusa/b0791	api.calls	hayabusa	{"calls":1352}	\\x07c43bbb911335179b6cbb52729eae78
\\x00000000000074a204e0171b1e089870	792	1717749169000000	0	4807451864729649944	211139463531945	0	api-calls	hayabusa/b0792	api.calls	hayabusa	{"calls":330}	\\xd9a7237c80ca340f1f9c913f8afb60dc
\\x00000000000074a204e0171b1e089870	793	1717797367000000	0	4807451864729649945	211139463531945	0	api-calls	hayabusa/b0793	api.calls	hayabusa	{"calls":290}	\\x6347b0b272b39a516c6d5105432bbc80
\\x00000000000074a204e0171b1e089870	794	1717840612000000	0	4807451864729649946	211139463531946	0	api-calls	hayabusa/b0794	api.calls	hayabusa	{"calls":349}	\\xcc71b49323154f1c5ecba8084fe24091
\\x00000000000074a204e0171b1e089870	795	1717905338000000	0	4807451864729649947	211139463531947	0	api-calls	hayabusa/b0795	api.calls	hayabusa	{"calls":378}	\\x854625f6c9e5cfb1ce8aee1d1e56d67c
\\x00000000000074a204e0171b1e089870	796	1717944846000000	0	4807451864729649948	211139463531947	0	api-calls	hayabusa/b0796	api.calls	hayabusa	{"calls":306}	\\x02909c2c77169d593f76cff2abb35d78
\\x00000000000074a204e0171b1e089870	797	1717976740000000	0	4807451864729649949	211139463531947	0	api-calls	hayabusa/b0797	api.calls	hayabusa	{"calls":318}	\\x90b21fb4af22072a422d7015edfccbf2
\\x00000000000074a204e0171b1e089870	798	1718003533000000	0	4807451864729649950	211139463531948	0	api-calls	hayabusa/b0798	api.calls	hayabusa	{"calls":280}	\\x347d61741d6bc4ea5d408eb15cd4541f
\\x00000000000074a204e0171b1e089870	799	1718062160000000	0	4807451864729649951	211139463531948	0	api-calls	hayabusa/b0799	api.calls	hayabusa	{"calls":1286}	\\x015082dc312b32d5332a9f66ba340cd6
\\x00000000000074a204e0171b1e089870	800	1718107876000000	0	4807451864729649952	211139463531949	0	api-calls	hayabusa/b0800	api.calls	hayabusa	{"calls":1220}	\\x5c4ca0cb268756ed48cd6587c0f3859a
\\x00000000000074a204e0171b1e089870	801	1718142723000000	0	4807451864729649953	211139463531949	0	api-calls	hayabusa/b0801	api.calls	hayabusa	{"calls":1552}	\\x5323bb82ecf7bd91fa483776dbc001c7
\\x00000000000074a204e0171b1e089870	802	1718169232000000	0	4807451864729649954	211139463531950	0	api-calls	hayabusa/b0802	api.calls	hayabusa	{"calls":1325}	\\x5b6dec1adca22b5fb4cbbe0d80fdf274
\\x00000000000074a204e0171b1e089870	803	1718201921000000	0	4807451864729649955	211139463531950	0	api-calls	hayabusa/b0803	api.calls	hayabusa	{"calls":1899}	\\xdd2bffb5242bedbbf2e832745e8e0da9
\\x00000000000074a204e0171b1e089870	804	1718257845000000	0	4807451864729649956	211139463531951	0	api-calls	hayabusa/b0804	api.calls	hayabusa	{"calls":380}	\\xa289314db91ed0c8210b7560f18ad99d
\\x00000000000074a204e0171b1e089870	805	1718307674000000	0	4807451864729649957	211139463531951	0	api-calls	hayabusa/b0805	api.calls	hayabusa	{"calls":38}	\\x8a7a0d96e46115f4c64576f2acdd7cdd
\\x00000000000074a204e0171b1e089870	806	1718341545000000	0	4807451864729649958	211139463531952	0	api-calls	hayabusa/b0806	api.calls	hayabusa	{"calls":239}	\\x5a28dd23ff6bb3614908e808b5afaef6
\\x00000000000074a204e0171b1e089870	807	1718401683000000	0	4807451864729649959	211139463531952	0	api-calls	hayabusa/b0807	api.calls	hayabusa	{"calls":2325}	\\xb0c9c23b8d381a145b5eaf5b9926d018
\\x00000000000074a204e0171b1e089870	808	1718459398000000	0	4807451864729649960	211139463531953	0	api-calls	hayabusa/b0808	api.calls	hayabusa	{"calls":399}	\\x44acdbe84d1d133fbd7b82b6a2030279
\\x00000000000074a204e0171b1e089870	809	1718491500000000	0	4807451864729649961	211139463531953	0	api-calls	hayabusa/b0809	api.calls	hayabusa	{"calls":244}	\\x7b4754250246b57e3b3937c966de0b70
\\x00000000000074a204e0171b1e089870	810	1718545391000000	0	4807451864729649962	211139463531954	0	api-calls	hayabusa/b0810	api.calls	hayabusa	{"calls":343}	\\x7e014ee4c1baf39ad2279c3b784371b7
\\x00000000000074a204e0171b1e089870	811	1718607733000000	0	4807451864729649963	211139463531955	0	api-calls	hayabusa/b0811	api.calls	hayabusa	{"calls":445}	\\xc24847b80e4a3494be82070397eab776
\\x00000000000074a204e0171b1e089870	812	1718661824000000	0	4807451864729649964	211139463531955	0	api-calls	hayabusa/b0812	api.calls	hayabusa	{"calls":414}	\\xa2009b2327da4699ee50b6942a0591ad
\\x00000000000074a204e0171b1e089870	813	1718695725000000	0	4807451864729649965	211139463531956	0	api-calls	hayabusa/b0813	api.calls	hayabusa	{"calls":1551}	\\x8b3bab0327ee879340a0f1ae49b4b103
\\x00000000000074a204e0171b1e089870	814	1718744946000000	0	4807451864729649966	211139463531956	0	api-calls	hayabusa/b0814	api.calls	hayabusa	{"calls":589}	\\xe6d5c26467e18445dc6bcc5fbdcf9d99
\\x00000000000074a204e0171b1e089870	815	1718791950000000	0	4807451864729649967	211139463531957	0	api-calls	hayabusa/b0815	api.calls	hayabusa	{"calls":392}	\\xb7a9becf8e112bc14b08a9d641d20ce6
\\x00000000000074a204e0171b1e089870	816	1718849834000000	0	4807451864729649968	211139463531958	0	api-calls	hayabusa/b0816	api.calls	hayabusa	{"calls":90}	\\xb5e117efd9f09a77721987e83b9cf381
\\x00000000000074a204e0171b1e089870	817	1718886067000000	0	4807451864729649969	211139463531958	0	api-calls	hayabusa/b0817	api.calls	hayabusa	{"calls":957}	\\x7f03d77620cd715d47a541839e310027
\\x00000000000074a204e0171b1e089870	818	1718938613000000	0	4807451864729649970	211139463531959	0	api-calls	hayabusa/b0818	api.calls	hayabusa	{"calls":602}	\\xa29a52b5ac91a72b45bdc6d24229568a
\\x00000000000074a204e0171b1e089870	819	1718982724000000	0	4807451864729649971	211139463531959	0	api-calls	hayabusa/b0819	api.calls	hayabusa	{"calls":1243}	\\xc48cda843365d38d3a5ac8507c209e68
\\x00000000000074a204e0171b1e089870	820	1719038152000000	0	4807451864729649972	211139463531960	0	api-calls	hayabusa/b0820	api.calls	hayabusa	{"calls":188}	\\x5dad928b4277b2c235811377970e7cab
\\x00000000000074a204e0171b1e089870	821	1719084347000000	0	4807451864729649973	211139463531960	0	api-calls	hayabusa/b0821	api.calls	hayabusa	{"calls":146}	\\xa82f0947c82adb01e8ef314e87904955
\\x00000000000074a204e0171b1e089870	822	1719112968000000	0	4807451864729649974	211139463531961	0	api-calls	hayabusa/b0822	api.calls	hayabusa	{"calls":189}	\\xd3d2a4b8f18f8a47ae4118fc84a61f75
\\x00000000000074a204e0171b1e089870	823	1719165698000000	0	4807451864729649975	211139463531961	0	api-calls	hayabusa/b0823	api.calls	hayabusa	{"calls":30}	\\x2d5cea86edd54b4f9824ac1e25377321
\\x00000000000074a204e0171b1e089870	824	1719209127000000	0	4807451864729649976	211139463531962	0	api-calls	hayabusa/b0824	api.calls	hayabusa	{"calls":1897}	\\x87a1d2107b718d05640c0c5afd839c92
\\x00000000000074a204e0171b1e089870	825	1719254488000000	0	4807451864729649977	211139463531962	0	api-calls	hayabusa/b0825	api.calls	hayabusa	{"calls":2548}	\\x8cfc0c6569856906d011bcc831c9208c
\\x00000000000074a204e0171b1e089870	826	1719281752000000	0	4807451864729649978	211139463531963	0	api-calls	hayabusa/b0826	api.calls	hayabusa	{"calls":1092}	\\xf3d1188c8121224369824e21169a95a4
\\x00000000000074a204e0171b1e089870	827	1719303424000000	0	4807451864729649979	211139463531963	0	api-calls	hayabusa/b0827	api.calls	hayabusa	{"calls":933}	\\x2111ffd6eb0cfd8ca421fb53c48053f9
\\x00000000000074a204e0171b1e089870	828	1719343109000000	0	4807451864729649980	211139463531963	0	api-calls	hayabusa/b0828	api.calls	hayabusa	{"calls":711}	\\xdf61105a3a7f461f26280cade0fd905c
\\x00000000000074a204e0171b1e089870	829	1719384407000000	0	4807451864729649981	211139463531964	0	api-calls	hayabusa/b0829	api.calls	hayabusa	{"calls":1179}	\\xee4b19c376eaea4d2d742eefbffecc5e
\\x00000000000074a204e0171b1e089870	830	1719416354000000	0	4807451864729649982	211139463531964	0	api-calls	hayabusa/b0830	api.calls	hayabusa	{"calls":1260}	\\xa51ccd8a94c1aa9ebc310e80b85e85f0
\\x00000000000074a204e0171b1e089870	831	1719462215000000	0	4807451864729649983	211139463531965	0	api-calls	hayabusa/b0831	api.calls	hayabusa	{"calls":791}	\\xf7e5f8c33c007cabbf125e030c6f92e8
\\x00000000000074a204e0171b1e089870	832	1719521496000000	0	4807451864729649984	211139463531965	0	api-calls	hayabusa/b0832	api.calls	hayabusa	{"calls":2393}	\\xe55b2d9abecdeb22644f8cf894dba8bc
\\x00000000000074a204e0171b1e089870	837	1711785600000000	0	4807451864729649989	211139463531876	0	api-calls	hayabusa/b0837	api.calls	hayabusa	{"calls":1301}	\\xa2ef1be4298308aba4fce2da3a21d759
\\x00000000000074a204e0171b1e089870	838	1714460399999999	0	4807451864729649990	211139463531907	0	api-calls	hayabusa/b0838	api.calls	hayabusa	{"calls":1409}	\\x00bfe19c0cb1ca08078b7508e226bf55
\\x00000000000074a204e0171b1e089870	839	1714460400000000	0	4807451864729649991	211139463531907	0	api-calls	hayabusa/b0839	api.calls	hayabusa	{"calls":1601}	\\x9c76684cb29a4ca2d6da293aa266ec3e
\\x00000000000074a204e0171b1e089870	840	1719730800000000	0	4807451864729649992	211139463531968	0	api-calls	hayabusa/b0840	api.calls	hayabusa	{"calls":30011}	\\xdceb535df6f9a2d0b53ab2e26f8697d8
\.


--
-- Data for Name: usage_events_2_202401; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_events_2_202401 (environment, "position", "time", bucket, position_key, subject_key, redacted, source, id, event_type, subject, data, row_hash) FROM stdin;
\\x00000000000074a204e0171b1e089870	1	1708009003000000	2	4807451864729649153	1512523440377144	0	api-calls	corvus-data/b0001	api.calls	corvus-data	{"calls":1221}	\\x0b10fa1673c48e3e65ac8551a42e3a02
\\x00000000000074a204e0171b1e089870	2	1708030037000000	2	4807451864729649154	1512523440377144	0	api-calls	corvus-data/b0002	api.calls	corvus-data	{"calls":1045}	\\xff0cb0b8936f8a7dd06870871ca954bc
\\x00000000000074a204e0171b1e089870	3	1708057372000000	2	4807451864729649155	1512523440377145	0	api-calls	corvus-data/b0003	api.calls	corvus-data	{"calls":241}	\\x37e5319cdc45392c89243dd5af2e6d38
\\x00000000000074a204e0171b1e089870	4	1708100471000000	2	4807451864729649156	1512523440377145	0	api-calls	corvus-data/b0004	api.calls	corvus-data	{"calls":1496}	\\xf7757a3bdcefa833cff41e1017070b64
\\x00000000000074a204e0171b1e089870	5	1708136166000000	2	4807451864729649157	1512523440377146	0	api-calls	corvus-data/b0005	api.calls	corvus-data	{"calls":33}	\\x5d1e86c06dc594020c84b9f63f00b1a7
\\x00000000000074a204e0171b1e089870	6	1708166283000000	2	4807451864729649158	1512523440377146	0	api-calls	corvus-data/b0006	api.calls	corvus-data	{"calls":220}	\\x660447dfee8e05ac0642cb28279df448
\\x00000000000074a204e0171b1e089870	7	1708186328000000	2	4807451864729649159	1512523440377146	0	api-calls	corvus-data/b0007	api.calls	corvus-data	{"calls":252}	\\xbb68753f5b6e402fd0b9e394600ff947
\\x00000000000074a204e0171b1e089870	8	1708203312000000	2	4807451864729649160	1512523440377146	0	api-calls	corvus-data/b0008	api.calls	corvus-data	{"calls":259}	\\xc4f2fdd1e91860d405fa8417dedaf240
\\x00000000000074a204e0171b1e089870	9	1708225001000000	2	4807451864729649161	1512523440377147	0	api-calls	corvus-data/b0009	api.calls	corvus-data	{"calls":335}	\\xdee7fff0396935d81def0d3d2549f824
\\x00000000000074a204e0171b1e089870	10	1708242933000000	2	4807451864729649162	1512523440377147	0	api-calls	corvus-data/b0010	api.calls	corvus-data	{"calls":90}	\\xafef3f80568b3f307d58625ac5853583
\\x00000000000074a204e0171b1e089870	11	1708272499000000	2	4807451864729649163	1512523440377147	0	api-calls	corvus-data/b0011	api.calls	corvus-data	{"calls":135}	\\x0eb57cd24f3d5eeeef0d9d4e77654bbd
\\x00000000000074a204e0171b1e089870	12	1708293651000000	2	4807451864729649164	1512523440377147	0	api-calls	corvus-data/b0012	api.calls	corvus-data	{"calls":273}	\\x36036e78b82ab08eb6dd4805b2ca9f05
\\x00000000000074a204e0171b1e089870	13	1708308298000000	2	4807451864729649165	1512523440377148	0	api-calls	corvus-data/b0013	api.calls	corvus-data	{"calls":464}	\\x06119b95cdee998e0f33ea992d83ddce
\\x00000000000074a204e0171b1e089870	14	1708325581000000	2	4807451864729649166	1512523440377148	0	api-calls	corvus-data/b0014	api.calls	corvus-data	{"calls":586}	\\xbae4adaa3cb542e12d653f22d209f57d
\\x00000000000074a204e0171b1e089870	15	1708340194000000	2	4807451864729649167	1512523440377148	0	api-calls	corvus-data/b0015	api.calls	corvus-data	{"calls":933}	\\x7b848bec94193150472c11205c146d62
\\x00000000000074a204e0171b1e089870	16	1708359891000000	2	4807451864729649168	1512523440377148	0	api-calls	corvus-data/b0016	api.calls	corvus-data	{"calls":412}	\\x840624d628a423e9867f1d1ba8391e8c
\\x00000000000074a204e0171b1e089870	17	1708375959000000	2	4807451864729649169	1512523440377148	0	api-calls	corvus-data/b0017	api.calls	corvus-data	{"calls":1081}	\\x81eeec4e3651ce2eeee43022747307ae
\\x00000000000074a204e0171b1e089870	18	1708413807000000	2	4807451864729649170	1512523440377149	0	api-calls	corvus-data/b0018	api.calls	corvus-data	{"calls":528}	\\x090252c811c4cb988f466c08e3066916
\\x00000000000074a204e0171b1e089870	19	1708428244000000	2	4807451864729649171	1512523440377149	0	api-calls	corvus-data/b0019	api.calls	corvus-data	{"calls":1842}	\\x5288e66aa0e5a97e11d95744292d61f7
\\x00000000000074a204e0171b1e089870	20	1708464434000000	2	4807451864729649172	1512523440377149	0	api-calls	corvus-data/b0020	api.calls	corvus-data	{"calls":1014}	\\x3641b1730e4e01ce69dd5c55f3d1444c
\\x00000000000074a204e0171b1e089870	21	1708501686000000	2	4807451864729649173	1512523440377150	0	api-calls	corvus-data/b0021	api.calls	corvus-data	{"calls":1808}	\\xa9d297698f83e246f670e48e04f4252f
\\x00000000000074a204e0171b1e089870	22	1708535997000000	2	4807451864729649174	1512523440377150	0	api-calls	corvus-data/b0022	api.calls	corvus-data	{"calls":466}	\\xc25c8ab722e4fca7f8d0c0156d145fa5
\\x00000000000074a204e0171b1e089870	23	1708552111000000	2	4807451864729649175	1512523440377150	0	api-calls	corvus-data/b0023	api.calls	corvus-data	{"calls":1788}	\\x752899e77da052237fb669791596c064
\\x00000000000074a204e0171b1e089870	24	1708582405000000	2	4807451864729649176	1512523440377151	0	api-calls	corvus-data/b0024	api.calls	corvus-data	{"calls":511}	\\xb4247c265e5190e234cba24ad1a67977
\\x00000000000074a204e0171b1e089870	25	1708622318000000	2	4807451864729649177	1512523440377151	0	api-calls	corvus-data/b0025	api.calls	corvus-data	{"calls":101}	\\x30e0cbb1bb57deadd607bcd5445b1768
\\x00000000000074a204e0171b1e089870	26	1708648011000000	2	4807451864729649178	1512523440377152	0	api-calls	corvus-data/b0026	api.calls	corvus-data	{"calls":677}	\\x50cb19ff21e64a688fe06decded61769
\\x00000000000074a204e0171b1e089870	27	1708674015000000	2	4807451864729649179	1512523440377152	0	api-calls	corvus-data/b0027	api.calls	corvus-data	{"calls":971}	\\x6a5669c5c38d5cf5575d508e7a9bb8c6
\\x00000000000074a204e0171b1e089870	28	1708711900000000	2	4807451864729649180	1512523440377152	0	api-calls	corvus-data/b0028	api.calls	corvus-data	{"calls":1792}	\\x8d77f2f66de22c4660c0e6b5ebac7b4d
\\x00000000000074a204e0171b1e089870	29	1708746633000000	2	4807451864729649181	1512523440377153	0	api-calls	corvus-data/b0029	api.calls	corvus-data	{"calls":262}	\\xcc4e912bc201b4687d4e1bbdcb35cb53
\\x00000000000074a204e0171b1e089870	30	1708789079000000	2	4807451864729649182	1512523440377153	0	api-calls	corvus-data/b0030	api.calls	corvus-data	{"calls":294}	\\x14d311345f3b10bd859fdac30d966138
\\x00000000000074a204e0171b1e089870	31	1708816907000000	2	4807451864729649183	1512523440377153	0	api-calls	corvus-data/b0031	api.calls	corvus-data	{"calls":115}	\\xf1878b448ee8fe502aff42f1c2a713bc
\\x00000000000074a204e0171b1e089870	32	1708845623000000	2	4807451864729649184	1512523440377154	0	api-calls	corvus-data/b0032	api.calls	corvus-data	{"calls":251}	\\x6bf3d1709c3f34202e6373c7e585706b
\\x00000000000074a204e0171b1e089870	33	1708883274000000	2	4807451864729649185	1512523440377154	0	api-calls	corvus-data/b0033	api.calls	corvus-data	{"calls":367}	\\xe6868e846deaf7bbaec91615ddd02440
\\x00000000000074a204e0171b1e089870	34	1708902284000000	2	4807451864729649186	1512523440377154	0	api-calls	corvus-data/b0034	api.calls	corvus-data	{"calls":129}	\\x1f0a74770d5798481d398f14bcdd258b
\\x00000000000074a204e0171b1e089870	35	1708921515000000	2	4807451864729649187	1512523440377155	0	api-calls	corvus-data/b0035	api.calls	corvus-data	{"calls":1188}	\\xc429c92b7ba1428d24e3072ba4c15429
\\x00000000000074a204e0171b1e089870	36	1708955786000000	2	4807451864729649188	1512523440377155	0	api-calls	corvus-data/b0036	api.calls	corvus-data	{"calls":1395}	\\x69aabbccf571820465028d415c8c00cf
\\x00000000000074a204e0171b1e089870	37	1708994391000000	2	4807451864729649189	1512523440377156	0	api-calls	corvus-data/b0037	api.calls	corvus-data	{"calls":336}	\\x09166a7bc1902408bbd44025cb0ea810
\\x00000000000074a204e0171b1e089870	38	1709011310000000	2	4807451864729649190	1512523440377156	0	api-calls	corvus-data/b0038	api.calls	corvus-data	{"calls":1764}	\\x21afd3326eeff159e39c4334384f06e8
\\x00000000000074a204e0171b1e089870	39	1709048406000000	2	4807451864729649191	1512523440377156	0	api-calls	corvus-data/b0039	api.calls	corvus-data	{"calls":814}	\\xad14c9f5a3c5036d42cc797f9daf4b69
\\x00000000000074a204e0171b1e089870	40	1709087397000000	2	4807451864729649192	1512523440377157	0	api-calls	corvus-data/b0040	api.calls	corvus-data	{"calls":967}	\\x28f9706a0a8631d503689f1fdb98727e
\\x00000000000074a204e0171b1e089870	41	1709126969000000	2	4807451864729649193	1512523440377157	0	api-calls	corvus-data/b0041	api.calls	corvus-data	{"calls":698}	\\x061634563573dba715bc850e7ea38d33
\\x00000000000074a204e0171b1e089870	42	1709146215000000	2	4807451864729649194	1512523440377157	0	api-calls	corvus-data/b0042	api.calls	corvus-data	{"calls":1567}	\\x9cd982a50176f754a3ecdddfac1b6b0f
\\x00000000000074a204e0171b1e089870	43	1709185767000000	2	4807451864729649195	1512523440377158	0	api-calls	corvus-data/b0043	api.calls	corvus-data	{"calls":1574}	\\x68226cb318f92456381eec64219687bf
\\x00000000000074a204e0171b1e089870	44	1709208727000000	2	4807451864729649196	1512523440377158	0	api-calls	corvus-data/b0044	api.calls	corvus-data	{"calls":165}	\\xf25763cdf313088c47566ae08b68eb2d
\\x00000000000074a204e0171b1e089870	45	1709224661000000	2	4807451864729649197	1512523440377158	0	api-calls	corvus-data/b0045	api.calls	corvus-data	{"calls":1161}	\\x30a5f23ad54c5270ae45fa9ad68238e8
\\x00000000000074a204e0171b1e089870	46	1709251575000000	2	4807451864729649198	1512523440377159	0	api-calls	corvus-data/b0046	api.calls	corvus-data	{"calls":625}	\\x4145175abd47e983d050ed3a08022f02
\\x00000000000074a204e0171b1e089870	47	1709285063000000	2	4807451864729649199	1512523440377159	0	api-calls	corvus-data/b0047	api.calls	corvus-data	{"calls":1398}	\\x442f588deca2b550f65a592e04b01622
\\x00000000000074a204e0171b1e089870	48	1709315495000000	2	4807451864729649200	1512523440377159	0	api-calls	corvus-data/b0048	api.calls	corvus-data	{"calls":134}	\\x40b1994e9b5c924a4ab8e784f3883cee
\\x00000000000074a204e0171b1e089870	49	1709332907000000	2	4807451864729649201	1512523440377159	0	api-calls	corvus-data/b0049	api.calls	corvus-data	{"calls":647}	\\x3bf95f98ef43a952ba01d12861c3ee73
\\x00000000000074a204e0171b1e089870	50	1709348734000000	2	4807451864729649202	1512523440377160	0	api-calls	corvus-data/b0050	api.calls	corvus-data	{"calls":385}	\\xb7de8626986efd6ef8e35c9d25eb973e
\\x00000000000074a204e0171b1e089870	51	1709370921000000	2	4807451864729649203	1512523440377160	0	api-calls	corvus-data/b0051	api.calls	corvus-data	{"calls":20}	\\x8a4210e35aad134bd4cb15bd9bc72f6b
\\x00000000000074a204e0171b1e089870	52	1709407419000000	2	4807451864729649204	1512523440377160	0	api-calls	corvus-data/b0052	api.calls	corvus-data	{"calls":53}	\\x323b8e2088d3706f9c8fcb0f7318d9cf
\\x00000000000074a204e0171b1e089870	53	1709434908000000	2	4807451864729649205	1512523440377161	0	api-calls	corvus-data/b0053	api.calls	corvus-data	{"calls":189}	\\x3c89f14de72fa74888bca6f6a8979595
\\x00000000000074a204e0171b1e089870	54	1709470495000000	2	4807451864729649206	1512523440377161	0	api-calls	corvus-data/b0054	api.calls	corvus-data	{"calls":25}	\\x6266dcb6e5a6fe6ce1a0f74e2f0cf225
\\x00000000000074a204e0171b1e089870	55	1709502754000000	2	4807451864729649207	1512523440377161	0	api-calls	corvus-data/b0055	api.calls	corvus-data	{"calls":319}	\\xbb52561636dbc8a092b5e7516de8e15a
\\x00000000000074a204e0171b1e089870	56	1709536767000000	2	4807451864729649208	1512523440377162	0	api-calls	corvus-data/b0056	api.calls	corvus-data	{"calls":452}	\\x343c4a48c36b81d03c6234bf561dd469
\\x00000000000074a204e0171b1e089870	57	1709579298000000	2	4807451864729649209	1512523440377162	0	api-calls	corvus-data/b0057	api.calls	corvus-data	{"calls":1106}	\\xe249edf16533da85e07bd0a036cc4c6c
\\x00000000000074a204e0171b1e089870	58	1709598351000000	2	4807451864729649210	1512523440377163	0	api-calls	corvus-data/b0058	api.calls	corvus-data	{"calls":2112}	\\xacd09db77cda2d637239e9304953e4a8
\\x00000000000074a204e0171b1e089870	59	1709629733000000	2	4807451864729649211	1512523440377163	0	api-calls	corvus-data/b0059	api.calls	corvus-data	{"calls":1378}	\\xea33cfef59138e831a711f07e82cc38d
\\x00000000000074a204e0171b1e089870	60	1709664782000000	2	4807451864729649212	1512523440377163	0	api-calls	corvus-data/b0060	api.calls	corvus-data	{"calls":1001}	\\x33fee30b7dfade2d6a0c6748234e8f50
\\x00000000000074a204e0171b1e089870	61	1709707489000000	2	4807451864729649213	1512523440377164	0	api-calls	corvus-data/b0061	api.calls	corvus-data	{"calls":268}	\\x1172fd5509c7fbd16901e19cc94232fc
\\x00000000000074a204e0171b1e089870	62	1709740239000000	2	4807451864729649214	1512523440377164	0	api-calls	corvus-data/b0062	api.calls	corvus-data	{"calls":1900}	\\xecee827da2103e195892fc0f8d4dad3e
\\x00000000000074a204e0171b1e089870	63	1709763028000000	2	4807451864729649215	1512523440377164	0	api-calls	corvus-data/b0063	api.calls	corvus-data	{"calls":1521}	\\x1aa52a657b053952cb3dd92e7dbfbb7c
\\x00000000000074a204e0171b1e089870	64	1709789563000000	2	4807451864729649216	1512523440377165	0	api-calls	corvus-data/b0064	api.calls	corvus-data	{"calls":1884}	\\x33006bc67a813a7addfac9d378e671a2
\\x00000000000074a204e0171b1e089870	65	1709808040000000	2	4807451864729649217	1512523440377165	0	api-calls	corvus-data/b0065	api.calls	corvus-data	{"calls":2123}	\\xd8ac957d43507436e2b6cfa2831a6f24
\\x00000000000074a204e0171b1e089870	66	1709847270000000	2	4807451864729649218	1512523440377165	0	api-calls	corvus-data/b0066	api.calls	corvus-data	{"calls":65}	\\x8c9c374546f28d9b5f44144bc6ea65a2
\\x00000000000074a204e0171b1e089870	67	1709880374000000	2	4807451864729649219	1512523440377166	0	api-calls	corvus-data/b0067	api.calls	corvus-data	{"calls":284}	\\x712d8b8575e564709e0c4ce795a83031
\\x00000000000074a204e0171b1e089870	68	1709910132000000	2	4807451864729649220	1512523440377166	0	api-calls	corvus-data/b0068	api.calls	corvus-data	{"calls":2114}	\\xb1378e46d831caba9ec364d76d41e058
\\x00000000000074a204e0171b1e089870	69	1709937015000000	2	4807451864729649221	1512523440377166	0	api-calls	corvus-data/b0069	api.calls	corvus-data	{"calls":53}	\\x0e8fda16a39722de3387b5ccda7e45a5
\\x00000000000074a204e0171b1e089870	70	1709966068000000	2	4807451864729649222	1512523440377167	0	api-calls	corvus-data/b0070	api.calls	corvus-data	{"calls":439}	\\x04633e5b864bcc56b42a238761b1fbcd
\\x00000000000074a204e0171b1e089870	71	1710009240000000	2	4807451864729649223	1512523440377167	0	api-calls	corvus-data/b0071	api.calls	corvus-data	{"calls":293}	\\xf1a5c33c7cc49f0d100f4ae82d32a3cf
\\x00000000000074a204e0171b1e089870	72	1710029677000000	2	4807451864729649224	1512523440377168	0	api-calls	corvus-data/b0072	api.calls	corvus-data	{"calls":254}	\\x2cdd2efe70d0b3cce6b35fb6d7e168c4
\\x00000000000074a204e0171b1e089870	73	1710054530000000	2	4807451864729649225	1512523440377168	0	api-calls	corvus-data/b0073	api.calls	corvus-data	{"calls":179}	\\x9fbac0732581781c5c7007adbb988a3f
\\x00000000000074a204e0171b1e089870	74	1710092514000000	2	4807451864729649226	1512523440377168	0	api-calls	corvus-data/b0074	api.calls	corvus-data	{"calls":11}	\\x76315f2b58a3d967022578db3be46c7e
\\x00000000000074a204e0171b1e089870	75	1710124421000000	2	4807451864729649227	1512523440377169	0	api-calls	corvus-data/b0075	api.calls	corvus-data	{"calls":401}	\\x05fba714c4566fdba7e7892ae83a135b
\\x00000000000074a204e0171b1e089870	76	1710156683000000	2	4807451864729649228	1512523440377169	0	api-calls	corvus-data/b0076	api.calls	corvus-data	{"calls":1791}	\\x12ca122fff120d7b954073332dd4229c
\\x00000000000074a204e0171b1e089870	77	1710192928000000	2	4807451864729649229	1512523440377169	0	api-calls	corvus-data/b0077	api.calls	corvus-data	{"calls":2148}	\\xc692a0adc21867485ff202a186eaa4f3
\\x00000000000074a204e0171b1e089870	78	1710235164000000	2	4807451864729649230	1512523440377170	0	api-calls	corvus-data/b0078	api.calls	corvus-data	{"calls":521}	\\xbd6f6343c867c3f23859f3da9e5fca9b
\\x00000000000074a204e0171b1e089870	79	1710272577000000	2	4807451864729649231	1512523440377170	0	api-calls	corvus-data/b0079	api.calls	corvus-data	{"calls":1893}	\\xb7a63c4e62619f78bf82cd8fafbb7d33
\\x00000000000074a204e0171b1e089870	80	1710311210000000	2	4807451864729649232	1512523440377171	0	api-calls	corvus-data/b0080	api.calls	corvus-data	{"calls":1234}	\\xb42b1fa835520d64d1f47680fe70255b
\\x00000000000074a204e0171b1e089870	81	1710329342000000	2	4807451864729649233	1512523440377171	0	api-calls	corvus-data/b0081	api.calls	corvus-data	{"calls":445}	\\xf5482bd264b212cc42a798e6c07d89fe
\\x00000000000074a204e0171b1e089870	82	1710349838000000	2	4807451864729649234	1512523440377171	0	api-calls	corvus-data/b0082	api.calls	corvus-data	{"calls":2040}	\\x08f96c7d9f0994d735da10e49b3ac813
\\x00000000000074a204e0171b1e089870	83	1710388872000000	2	4807451864729649235	1512523440377172	0	api-calls	corvus-data/b0083	api.calls	corvus-data	{"calls":1635}	\\x40116783cba72aa882e8200d0be81f85
\\x00000000000074a204e0171b1e089870	84	1710412695000000	2	4807451864729649236	1512523440377172	0	api-calls	corvus-data/b0084	api.calls	corvus-data	{"calls":92}	\\xbb6e60a20c1be16a3848552e2380c47a
\\x00000000000074a204e0171b1e089870	85	1710439713000000	2	4807451864729649237	1512523440377172	0	api-calls	corvus-data/b0085	api.calls	corvus-data	{"calls":444}	\\x819aa7384f206bd5f36908bb6a1ac7ec
\\x00000000000074a204e0171b1e089870	86	1710464941000000	2	4807451864729649238	1512523440377173	0	api-calls	corvus-data/b0086	api.calls	corvus-data	{"calls":1761}	\\x1fb8e93c8ec163cdc6a88a95f6dc2cb1
\\x00000000000074a204e0171b1e089870	87	1710499714000000	2	4807451864729649239	1512523440377173	0	api-calls	corvus-data/b0087	api.calls	corvus-data	{"calls":460}	\\x4ff16d5aa0cdd04af5f84466d2eb3cce
\\x00000000000074a204e0171b1e089870	88	1710535479000000	2	4807451864729649240	1512523440377173	0	api-calls	corvus-data/b0088	api.calls	corvus-data	{"calls":811}	\\x906242f90525a8b8b122042f1a2aef3f
\\x00000000000074a204e0171b1e089870	89	1710574765000000	2	4807451864729649241	1512523440377174	0	api-calls	corvus-data/b0089	api.calls	corvus-data	{"calls":23}	\\x6acc092ed3ab3ebec71edee1be00b60a
\\x00000000000074a204e0171b1e089870	90	1710610827000000	2	4807451864729649242	1512523440377174	0	api-calls	corvus-data/b0090	api.calls	corvus-data	{"calls":59}	\\xf7221d4aa18b38a5f97ff17c4fe2f5a5
\\x00000000000074a204e0171b1e089870	91	1710627650000000	2	4807451864729649243	1512523440377174	0	api-calls	corvus-data/b0091	api.calls	corvus-data	{"calls":250}	\\x21b9d3680b11acb41822e3cb7e05170d
\\x00000000000074a204e0171b1e089870	92	1710644912000000	2	4807451864729649244	1512523440377175	0	api-calls	corvus-data/b0092	api.calls	corvus-data	{"calls":404}	\\xd19e0b31be58dda3114e647d1a10450e
\\x00000000000074a204e0171b1e089870	93	1710661471000000	2	4807451864729649245	1512523440377175	0	api-calls	corvus-data/b0093	api.calls	corvus-data	{"calls":310}	\\xa9f07481bbc21bd3592857f2a49cc104
\\x00000000000074a204e0171b1e089870	94	1710696760000000	2	4807451864729649246	1512523440377175	0	api-calls	corvus-data/b0094	api.calls	corvus-data	{"calls":11}	\\x7071b5ad115d1d16041a3b205e00bca9
\\x00000000000074a204e0171b1e089870	95	1710720950000000	2	4807451864729649247	1512523440377176	0	api-calls	corvus-data/b0095	api.calls	corvus-data	{"calls":1524}	\\x99ef5d967bbde6eb301f89f76e7bd303
\\x00000000000074a204e0171b1e089870	96	1710752511000000	2	4807451864729649248	1512523440377176	0	api-calls	corvus-data/b0096	api.calls	corvus-data	{"calls":1202}	\\xd453728533f15dbe2345932593461b31
\\x00000000000074a204e0171b1e089870	97	1710789333000000	2	4807451864729649249	1512523440377176	0	api-calls	corvus-data/b0097	api.calls	corvus-data	{"calls":2203}	\\x474a648d0169f25e4bfb522126fd8579
\\x00000000000074a204e0171b1e089870	98	1710818898000000	2	4807451864729649250	1512523440377177	0	api-calls	corvus-data/b0098	api.calls	corvus-data	{"calls":839}	\\x6bfaa8f9316465721f00050f08448a02
\\x00000000000074a204e0171b1e089870	99	1710854158000000	2	4807451864729649251	1512523440377177	0	api-calls	corvus-data/b0099	api.calls	corvus-data	{"calls":1322}	\\x2981070aed0498a2aaf10075569f4ec1
\\x00000000000074a204e0171b1e089870	100	1710889419000000	2	4807451864729649252	1512523440377177	0	api-calls	corvus-data/b0100	api.calls	corvus-data	{"calls":203}	\\x4951ca57c2495ffadcd315c5ee44fe72
\\x00000000000074a204e0171b1e089870	101	1710932285000000	2	4807451864729649253	1512523440377178	0	api-calls	corvus-data/b0101	api.calls	corvus-data	{"calls":1780}	\\xef2bc44abf5bd242aac0294cac684848
\\x00000000000074a204e0171b1e089870	102	1710971605000000	2	4807451864729649254	1512523440377178	0	api-calls	corvus-data/b0102	api.calls	corvus-data	{"calls":1941}	\\x9f299bd58a6a9875ac69a91b19bbcdf8
\\x00000000000074a204e0171b1e089870	103	1710999341000000	2	4807451864729649255	1512523440377179	0	api-calls	corvus-data/b0103	api.calls	corvus-data	{"calls":1721}	\\x5ed9307b79d10e992ebc9bfb477a339c
\\x00000000000074a204e0171b1e089870	104	1711019457000000	2	4807451864729649256	1512523440377179	0	api-calls	corvus-data/b0104	api.calls	corvus-data	{"calls":1394}	\\xebb22cdf93093d8cd195428db7a275eb
\\x00000000000074a204e0171b1e089870	105	1711049884000000	2	4807451864729649257	1512523440377179	0	api-calls	corvus-data/b0105	api.calls	corvus-data	{"calls":60}	\\x881be42de664445ea6a087807788babc
\\x00000000000074a204e0171b1e089870	106	1711071582000000	2	4807451864729649258	1512523440377180	0	api-calls	corvus-data/b0106	api.calls	corvus-data	{"calls":1892}	\\x7417e0b3ccc727babb7cef5b938f2017
\\x00000000000074a204e0171b1e089870	107	1711107272000000	2	4807451864729649259	1512523440377180	0	api-calls	corvus-data/b0107	api.calls	corvus-data	{"calls":2273}	\\x0bf7502561af3b5dc9a92b1c378e993d
\\x00000000000074a204e0171b1e089870	108	1711135979000000	2	4807451864729649260	1512523440377180	0	api-calls	corvus-data/b0108	api.calls	corvus-data	{"calls":752}	\\xad1d545a5a6a170558bb0f158ee53646
\\x00000000000074a204e0171b1e089870	109	1711177932000000	2	4807451864729649261	1512523440377181	0	api-calls	corvus-data/b0109	api.calls	corvus-data	{"calls":262}	\\x012cbeb082ad80bd685192233e7a431a
\\x00000000000074a204e0171b1e089870	110	1711217253000000	2	4807451864729649262	1512523440377181	0	api-calls	corvus-data/b0110	api.calls	corvus-data	{"calls":1}	\\x734b364831d57e657bb316d6b3fc73c1
\\x00000000000074a204e0171b1e089870	111	1711231660000000	2	4807451864729649263	1512523440377181	0	api-calls	corvus-data/b0111	api.calls	corvus-data	{"calls":312}	\\x0cc70aa9b782e6962397730d4ea062a3
\\x00000000000074a204e0171b1e089870	112	1711254575000000	2	4807451864729649264	1512523440377182	0	api-calls	corvus-data/b0112	api.calls	corvus-data	{"calls":374}	\\x8cd16541c8dd07726987a78eef0b6fdb
\\x00000000000074a204e0171b1e089870	113	1711286184000000	2	4807451864729649265	1512523440377182	0	api-calls	corvus-data/b0113	api.calls	corvus-data	{"calls":144}	\\x9ca1be8a7b9e506e0b17280b0412aa61
\\x00000000000074a204e0171b1e089870	114	1711321143000000	2	4807451864729649266	1512523440377182	0	api-calls	corvus-data/b0114	api.calls	corvus-data	{"calls":48}	\\x4ceb306bdeb404ff75a632773fe60f95
\\x00000000000074a204e0171b1e089870	115	1711352692000000	2	4807451864729649267	1512523440377183	0	api-calls	corvus-data/b0115	api.calls	corvus-data	{"calls":1763}	\\x53234127e105eeac1e35a44e5075e9c5
\\x00000000000074a204e0171b1e089870	116	1711387451000000	2	4807451864729649268	1512523440377183	0	api-calls	corvus-data/b0116	api.calls	corvus-data	{"calls":932}	\\x406e130a2dd97d5a014dc074e6596b0c
\\x00000000000074a204e0171b1e089870	117	1711412014000000	2	4807451864729649269	1512523440377184	0	api-calls	corvus-data/b0117	api.calls	corvus-data	{"calls":1091}	\\x1e1f5243ddffc4b8adbccae9eafd9ab5
\\x00000000000074a204e0171b1e089870	118	1711440743000000	2	4807451864729649270	1512523440377184	0	api-calls	corvus-data/b0118	api.calls	corvus-data	{"calls":1449}	\\xce17244742a9010256110c31301a1e31
\\x00000000000074a204e0171b1e089870	119	1711476364000000	2	4807451864729649271	1512523440377184	0	api-calls	corvus-data/b0119	api.calls	corvus-data	{"calls":1615}	\\x28d6f4bd4c07a875d821e447cecfa79e
\\x00000000000074a204e0171b1e089870	120	1711506288000000	2	4807451864729649272	1512523440377185	0	api-calls	corvus-data/b0120	api.calls	corvus-data	{"calls":1246}	\\xe4820abdb80d73bc356002f35da37cc0
\\x00000000000074a204e0171b1e089870	121	1711541123000000	2	4807451864729649273	1512523440377185	0	api-calls	corvus-data/b0121	api.calls	corvus-data	{"calls":1424}	\\x6dad335ddd778c73ca723a6adf631684
\\x00000000000074a204e0171b1e089870	122	1711577636000000	2	4807451864729649274	1512523440377185	0	api-calls	corvus-data/b0122	api.calls	corvus-data	{"calls":1450}	\\x4441706d84ab10efcd5f3ce36112794b
\\x00000000000074a204e0171b1e089870	123	1711593681000000	2	4807451864729649275	1512523440377186	0	api-calls	corvus-data/b0123	api.calls	corvus-data	{"calls":148}	\\x3584ed09428f3341bcb001b3f6fb3046
\\x00000000000074a204e0171b1e089870	124	1711619621000000	2	4807451864729649276	1512523440377186	0	api-calls	corvus-data/b0124	api.calls	corvus-data	{"calls":2448}	\\xa8d6fc505ce5955f2a8085c26e469f66
\\x00000000000074a204e0171b1e089870	125	1711642858000000	2	4807451864729649277	1512523440377186	0	api-calls	corvus-data/b0125	api.calls	corvus-data	{"calls":691}	\\x9f62686e0e568cad4939d6579661b1e3
\\x00000000000074a204e0171b1e089870	126	1711667316000000	2	4807451864729649278	1512523440377186	0	api-calls	corvus-data/b0126	api.calls	corvus-data	{"calls":1434}	\\x0b76fb0f45fa604fc34642a6004b139f
\\x00000000000074a204e0171b1e089870	127	1711707165000000	2	4807451864729649279	1512523440377187	0	api-calls	corvus-data/b0127	api.calls	corvus-data	{"calls":2269}	\\xeebea29433f9570cbb122ef06cead80a
\\x00000000000074a204e0171b1e089870	128	1711722157000000	2	4807451864729649280	1512523440377187	0	api-calls	corvus-data/b0128	api.calls	corvus-data	{"calls":1667}	\\x47c73985a0c8dca16c97b51ac99dae87
\\x00000000000074a204e0171b1e089870	129	1711748393000000	2	4807451864729649281	1512523440377187	0	api-calls	corvus-data/b0129	api.calls	corvus-data	{"calls":278}	\\xec01777d635f8f3afccda01a61839cb3
\\x00000000000074a204e0171b1e089870	130	1711788955000000	2	4807451864729649282	1512523440377188	0	api-calls	corvus-data/b0130	api.calls	corvus-data	{"calls":101}	\\x90a9f0695c8c2f598c3560d567550f95
\\x00000000000074a204e0171b1e089870	131	1711811724000000	2	4807451864729649283	1512523440377188	0	api-calls	corvus-data/b0131	api.calls	corvus-data	{"calls":95}	\\x0762a4da6d3fd1f57f492e3b64b395b6
\\x00000000000074a204e0171b1e089870	132	1711848633000000	2	4807451864729649284	1512523440377189	0	api-calls	corvus-data/b0132	api.calls	corvus-data	{"calls":164}	\\x0d45c5d23b48e2f9a431926f17526ebd
\\x00000000000074a204e0171b1e089870	133	1711891036000000	2	4807451864729649285	1512523440377189	0	api-calls	corvus-data/b0133	api.calls	corvus-data	{"calls":140}	\\x18a60f8b9e5ab024300f9073169c4147
\\x00000000000074a204e0171b1e089870	134	1711923996000000	2	4807451864729649286	1512523440377189	0	api-calls	corvus-data/b0134	api.calls	corvus-data	{"calls":514}	\\x8241d9089dd013bf318707dd6e7b3a12
\\x00000000000074a204e0171b1e089870	135	1711953470000000	2	4807451864729649287	1512523440377190	0	api-calls	corvus-data/b0135	api.calls	corvus-data	{"calls":2312}	\\x1b8411df0e4bc40d94637f99a1f94b92
\\x00000000000074a204e0171b1e089870	136	1711977152000000	2	4807451864729649288	1512523440377190	0	api-calls	corvus-data/b0136	api.calls	corvus-data	{"calls":2140}	\\x3278f19e8272bc73c82155460599762c
\\x00000000000074a204e0171b1e089870	137	1711992440000000	2	4807451864729649289	1512523440377190	0	api-calls	corvus-data/b0137	api.calls	corvus-data	{"calls":141}	\\x4d100a9556b8943d00c5cb96b9ca2221
\\x00000000000074a204e0171b1e089870	138	1712023176000000	2	4807451864729649290	1512523440377191	0	api-calls	corvus-data/b0138	api.calls	corvus-data	{"calls":2041}	\\xd4249ac60b4c98c5400f16fa76d1cd78
\\x00000000000074a204e0171b1e089870	139	1712062697000000	2	4807451864729649291	1512523440377191	0	api-calls	corvus-data/b0139	api.calls	corvus-data	{"calls":1121}	\\xda31d2f8a591b9ea2e55e5d0621b3e8f
\\x00000000000074a204e0171b1e089870	140	1712093207000000	2	4807451864729649292	1512523440377191	0	api-calls	corvus-data/b0140	api.calls	corvus-data	{"calls":699}	\\xb8aa5e673524e907631ca6299dfadafd
\\x00000000000074a204e0171b1e089870	141	1712129060000000	2	4807451864729649293	1512523440377192	0	api-calls	corvus-data/b0141	api.calls	corvus-data	{"calls":376}	\\xbb4d22fb5fe78cd5663afb4325abf593
\\x00000000000074a204e0171b1e089870	142	1712148483000000	2	4807451864729649294	1512523440377192	0	api-calls	corvus-data/b0142	api.calls	corvus-data	{"calls":1408}	\\xebd9020e8979c5bab64a2e57c40746e4
\\x00000000000074a204e0171b1e089870	143	1712167664000000	2	4807451864729649295	1512523440377192	0	api-calls	corvus-data/b0143	api.calls	corvus-data	{"calls":631}	\\x691679b99596833d702c3695f0fa9b2a
\\x00000000000074a204e0171b1e089870	144	1712207592000000	2	4807451864729649296	1512523440377193	0	api-calls	corvus-data/b0144	api.calls	corvus-data	{"calls":1189}	\\x1465bc86fcf1f42e1f47069ca5b59814
\\x00000000000074a204e0171b1e089870	145	1712245438000000	2	4807451864729649297	1512523440377193	0	api-calls	corvus-data/b0145	api.calls	corvus-data	{"calls":10}	\\xdf14f67cb304252f89fee24d7c2c6bd8
\\x00000000000074a204e0171b1e089870	146	1712276541000000	2	4807451864729649298	1512523440377194	0	api-calls	corvus-data/b0146	api.calls	corvus-data	{"calls":2622}	\\x5876152502f12ecf0096b64d74474f8c
\\x00000000000074a204e0171b1e089870	147	1712316293000000	2	4807451864729649299	1512523440377194	0	api-calls	corvus-data/b0147	api.calls	corvus-data	{"calls":46}	\\x38a302a5c47cadc8cb884223e4f53761
\\x00000000000074a204e0171b1e089870	148	1712347754000000	2	4807451864729649300	1512523440377194	0	api-calls	corvus-data/b0148	api.calls	corvus-data	{"calls":2142}	\\x2be496ce31ccbe2a577a2f2b83a52198
\\x00000000000074a204e0171b1e089870	149	1712378335000000	2	4807451864729649301	1512523440377195	0	api-calls	corvus-data/b0149	api.calls	corvus-data	{"calls":216}	\\x230c88a626a4834e125d7eba51c2ee2d
\\x00000000000074a204e0171b1e089870	150	1712409264000000	2	4807451864729649302	1512523440377195	0	api-calls	corvus-data/b0150	api.calls	corvus-data	{"calls":474}	\\x152de4382142e737992b294526cc9796
\\x00000000000074a204e0171b1e089870	151	1712427735000000	2	4807451864729649303	1512523440377195	0	api-calls	corvus-data/b0151	api.calls	corvus-data	{"calls":206}	\\xcd524e0d1dd359e0d9ce3996686e9da2
\\x00000000000074a204e0171b1e089870	152	1712464758000000	2	4807451864729649304	1512523440377196	0	api-calls	corvus-data/b0152	api.calls	corvus-data	{"calls":520}	\\x3c78f9876ec2dff7e8a53b4e15ecc35c
\\x00000000000074a204e0171b1e089870	153	1712506018000000	2	4807451864729649305	1512523440377196	0	api-calls	corvus-data/b0153	api.calls	corvus-data	{"calls":375}	\\xe311c309b146a6a4374beae08897b928
\\x00000000000074a204e0171b1e089870	154	1712539904000000	2	4807451864729649306	1512523440377197	0	api-calls	corvus-data/b0154	api.calls	corvus-data	{"calls":1793}	\\x796c0972e8ac5bc43ab83e6bc90173db
\\x00000000000074a204e0171b1e089870	155	1712557181000000	2	4807451864729649307	1512523440377197	0	api-calls	corvus-data/b0155	api.calls	corvus-data	{"calls":1758}	\\x04a3d6f10422ca0aa2eb3b776ba86836
\\x00000000000074a204e0171b1e089870	156	1712582558000000	2	4807451864729649308	1512523440377197	0	api-calls	corvus-data/b0156	api.calls	corvus-data	{"calls":68}	\\xed5a03030e24a04c398379a0a36bb32f
\\x00000000000074a204e0171b1e089870	157	1712602276000000	2	4807451864729649309	1512523440377197	0	api-calls	corvus-data/b0157	api.calls	corvus-data	{"calls":2394}	\\xd3d9102eebd43a29b65b3e2ae779d35f
\\x00000000000074a204e0171b1e089870	158	1712636439000000	2	4807451864729649310	1512523440377198	0	api-calls	corvus-data/b0158	api.calls	corvus-data	{"calls":1253}	\\xc1c83dcece504109466fc6bf39f286e3
\\x00000000000074a204e0171b1e089870	159	1712662287000000	2	4807451864729649311	1512523440377198	0	api-calls	corvus-data/b0159	api.calls	corvus-data	{"calls":948}	\\x4a31566dd2a0e82009174fd3df2a6ae7
\\x00000000000074a204e0171b1e089870	160	1712678446000000	2	4807451864729649312	1512523440377198	0	api-calls	corvus-data/b0160	api.calls	corvus-data	{"calls":1506}	\\xef35a2adee414b0e55f0d0b6001e038b
\\x00000000000074a204e0171b1e089870	161	1712704426000000	2	4807451864729649313	1512523440377198	0	api-calls	corvus-data/b0161	api.calls	corvus-data	{"calls":2128}	\\x682951232db08ac039c2ebeb5971533f
\\x00000000000074a204e0171b1e089870	162	1712746596000000	2	4807451864729649314	1512523440377199	0	api-calls	corvus-data/b0162	api.calls	corvus-data	{"calls":2145}	\\x8c9c195c8572a2182c4a92d082d74adb
\\x00000000000074a204e0171b1e089870	163	1712769042000000	2	4807451864729649315	1512523440377199	0	api-calls	corvus-data/b0163	api.calls	corvus-data	{"calls":2636}	\\x5e144ef98c4449b0133cb8c45c93f304
\\x00000000000074a204e0171b1e089870	164	1712801366000000	2	4807451864729649316	1512523440377200	0	api-calls	corvus-data/b0164	api.calls	corvus-data	{"calls":1359}	\\x4473e98ed453dbf36191a65b5c613e69
\\x00000000000074a204e0171b1e089870	165	1712817504000000	2	4807451864729649317	1512523440377200	0	api-calls	corvus-data/b0165	api.calls	corvus-data	{"calls":703}	\\x7b4db260b76b7fe9d6284eadb2178e76
\\x00000000000074a204e0171b1e089870	166	1712833031000000	2	4807451864729649318	1512523440377200	0	api-calls	corvus-data/b0166	api.calls	corvus-data	{"calls":541}	\\x511dab3a9c8b6e1d5d65beaac1f7553f
\\x00000000000074a204e0171b1e089870	167	1712864522000000	2	4807451864729649319	1512523440377200	0	api-calls	corvus-data/b0167	api.calls	corvus-data	{"calls":102}	\\x61cc1fdc66fed9d7153aa208e464c37d
\\x00000000000074a204e0171b1e089870	168	1712896588000000	2	4807451864729649320	1512523440377201	0	api-calls	corvus-data/b0168	api.calls	corvus-data	{"calls":2453}	\\x9af179a44661cbcd84d4fbcf05935a13
\\x00000000000074a204e0171b1e089870	169	1712930336000000	2	4807451864729649321	1512523440377201	0	api-calls	corvus-data/b0169	api.calls	corvus-data	{"calls":1507}	\\x8ffeb2ea5d419600ee7310c4603cf891
\\x00000000000074a204e0171b1e089870	170	1712967570000000	2	4807451864729649322	1512523440377202	0	api-calls	corvus-data/b0170	api.calls	corvus-data	{"calls":116}	\\x47e774fe6308b7bd61f1050e8d3e3226
\\x00000000000074a204e0171b1e089870	171	1712991747000000	2	4807451864729649323	1512523440377202	0	api-calls	corvus-data/b0171	api.calls	corvus-data	{"calls":183}	\\xb2664ab54659bce1c3e66ad834c9f06b
\\x00000000000074a204e0171b1e089870	172	1713016777000000	2	4807451864729649324	1512523440377202	0	api-calls	corvus-data/b0172	api.calls	corvus-data	{"calls":396}	\\x7c0052e23c3a1ffa5b9c95e8fae3d1a2
\\x00000000000074a204e0171b1e089870	173	1713045644000000	2	4807451864729649325	1512523440377202	0	api-calls	corvus-data/b0173	api.calls	corvus-data	{"calls":164}	\\x2c50d22833cf3971488314abe777b261
\\x00000000000074a204e0171b1e089870	174	1713062947000000	2	4807451864729649326	1512523440377203	0	api-calls	corvus-data/b0174	api.calls	corvus-data	{"calls":535}	\\xeb5604ef8c3c2fe18211e4b47b77fbbd
\\x00000000000074a204e0171b1e089870	175	1713078081000000	2	4807451864729649327	1512523440377203	0	api-calls	corvus-data/b0175	api.calls	corvus-data	{"calls":505}	\\x2a9b0d60f4dd63c90fe6c01c8cbfc24a
\\x00000000000074a204e0171b1e089870	176	1713112733000000	2	4807451864729649328	1512523440377203	0	api-calls	corvus-data/b0176	api.calls	corvus-data	{"calls":472}	\\x83f5b4f3e5e2e6a1252e94d3d5ec694d
\\x00000000000074a204e0171b1e089870	177	1713131077000000	2	4807451864729649329	1512523440377203	0	api-calls	corvus-data/b0177	api.calls	corvus-data	{"calls":484}	\\xba690c8499da893f1e7952edb9115ded
\\x00000000000074a204e0171b1e089870	178	1713150684000000	2	4807451864729649330	1512523440377204	0	api-calls	corvus-data/b0178	api.calls	corvus-data	{"calls":2004}	\\xd10f2d023e35e2c0771f1e8e3ad9f3dd
\\x00000000000074a204e0171b1e089870	179	1713187929000000	2	4807451864729649331	1512523440377204	0	api-calls	corvus-data/b0179	api.calls	corvus-data	{"calls":2681}	\\xbcb2a7eaff934f5fb0eb261234feaf49
\\x00000000000074a204e0171b1e089870	180	1713205462000000	2	4807451864729649332	1512523440377204	0	api-calls	corvus-data/b0180	api.calls	corvus-data	{"calls":2668}	\\x0233f43d121c14e9845c287e70de0ec1
\\x00000000000074a204e0171b1e089870	181	1713238001000000	2	4807451864729649333	1512523440377205	0	api-calls	corvus-data/b0181	api.calls	corvus-data	{"calls":508}	\\xb491fe678f4a19270d4fd3a5a6a5e21e
\\x00000000000074a204e0171b1e089870	182	1713269552000000	2	4807451864729649334	1512523440377205	0	api-calls	corvus-data/b0182	api.calls	corvus-data	{"calls":1023}	\\xf8ef5a8f41831a5b802388be2cc55803
\\x00000000000074a204e0171b1e089870	183	1713301331000000	2	4807451864729649335	1512523440377205	0	api-calls	corvus-data/b0183	api.calls	corvus-data	{"calls":491}	\\xaeb4fdd024bba11f0f6a8dfeeabe5848
\\x00000000000074a204e0171b1e089870	184	1713329990000000	2	4807451864729649336	1512523440377206	0	api-calls	corvus-data/b0184	api.calls	corvus-data	{"calls":1389}	\\x0266c1103913a63175c71ba71810988a
\\x00000000000074a204e0171b1e089870	185	1713353572000000	2	4807451864729649337	1512523440377206	0	api-calls	corvus-data/b0185	api.calls	corvus-data	{"calls":448}	\\xbffa9d26774b3d8a6b9a32a18d89b0d2
\\x00000000000074a204e0171b1e089870	186	1713383283000000	2	4807451864729649338	1512523440377206	0	api-calls	corvus-data/b0186	api.calls	corvus-data	{"calls":1334}	\\x2607f73c6ea8d75287b5b040229a228b
\\x00000000000074a204e0171b1e089870	187	1713406842000000	2	4807451864729649339	1512523440377207	0	api-calls	corvus-data/b0187	api.calls	corvus-data	{"calls":2365}	\\x05ed3e0efdd4059b90e0db1029c3f416
\\x00000000000074a204e0171b1e089870	188	1713447302000000	2	4807451864729649340	1512523440377207	0	api-calls	corvus-data/b0188	api.calls	corvus-data	{"calls":691}	\\x7aee12b989760b1aceb671a20276ce66
\\x00000000000074a204e0171b1e089870	189	1713474039000000	2	4807451864729649341	1512523440377207	0	api-calls	corvus-data/b0189	api.calls	corvus-data	{"calls":2559}	\\xa165d8ece7236d2f6d3356c0fd880907
\\x00000000000074a204e0171b1e089870	190	1713517225000000	2	4807451864729649342	1512523440377208	0	api-calls	corvus-data/b0190	api.calls	corvus-data	{"calls":2760}	\\x002a006df75d5b8f76cfc27be9889cca
\\x00000000000074a204e0171b1e089870	191	1713539735000000	2	4807451864729649343	1512523440377208	0	api-calls	corvus-data/b0191	api.calls	corvus-data	{"calls":1877}	\\x999e9d0a2c1da15ac7d6252e0dcb99fe
\\x00000000000074a204e0171b1e089870	192	1713557525000000	2	4807451864729649344	1512523440377208	0	api-calls	corvus-data/b0192	api.calls	corvus-data	{"calls":1640}	\\x7e1d890c75d10f6bb9363e3362f92dad
\\x00000000000074a204e0171b1e089870	193	1713595720000000	2	4807451864729649345	1512523440377209	0	api-calls	corvus-data/b0193	api.calls	corvus-data	{"calls":214}	\\x9c5d4bad9eb97e74b479ec2ef32a9ee7
\\x00000000000074a204e0171b1e089870	194	1713619261000000	2	4807451864729649346	1512523440377209	0	api-calls	corvus-data/b0194	api.calls	corvus-data	{"calls":305}	\\x1ab399f038af09bb1724445929fcc604
\\x00000000000074a204e0171b1e089870	195	1713657652000000	2	4807451864729649347	1512523440377210	0	api-calls	corvus-data/b0195	api.calls	corvus-data	{"calls":414}	\\x9ba8cac382db4755d125680acb18582d
\\x00000000000074a204e0171b1e089870	196	1713689695000000	2	4807451864729649348	1512523440377210	0	api-calls	corvus-data/b0196	api.calls	corvus-data	{"calls":589}	\\x0b56bff5c6e7f80333acfef54f694cf0
\\x00000000000074a204e0171b1e089870	197	1713721301000000	2	4807451864729649349	1512523440377210	0	api-calls	corvus-data/b0197	api.calls	corvus-data	{"calls":400}	\\x0c052e338db4bc18ecd0d0b9094919dc
\\x00000000000074a204e0171b1e089870	198	1713747226000000	2	4807451864729649350	1512523440377211	0	api-calls	corvus-data/b0198	api.calls	corvus-data	{"calls":1228}	\\x3c06ad998e6225c089833a2b910f6362
\\x00000000000074a204e0171b1e089870	199	1713765428000000	2	4807451864729649351	1512523440377211	0	api-calls	corvus-data/b0199	api.calls	corvus-data	{"calls":1977}	\\xed99af4956bb8792182fb65399f51ecf
\\x00000000000074a204e0171b1e089870	200	1713783001000000	2	4807451864729649352	1512523440377211	0	api-calls	corvus-data/b0200	api.calls	corvus-data	{"calls":280}	\\x665af36726167cce8eb4132645159da9
\\x00000000000074a204e0171b1e089870	201	1713806323000000	2	4807451864729649353	1512523440377211	0	api-calls	corvus-data/b0201	api.calls	corvus-data	{"calls":1035}	\\x99697cfae01cf9b75da5da6b5543118c
\\x00000000000074a204e0171b1e089870	202	1713834940000000	2	4807451864729649354	1512523440377212	0	api-calls	corvus-data/b0202	api.calls	corvus-data	{"calls":898}	\\x15d60e034ddaa12a2607a93dfcce462d
\\x00000000000074a204e0171b1e089870	203	1713868779000000	2	4807451864729649355	1512523440377212	0	api-calls	corvus-data/b0203	api.calls	corvus-data	{"calls":2498}	\\xc8fc691951bb4c3663b8d88840ca1b05
\\x00000000000074a204e0171b1e089870	204	1713906533000000	2	4807451864729649356	1512523440377212	0	api-calls	corvus-data/b0204	api.calls	corvus-data	{"calls":149}	\\x7322fb003606df102f36257f844e064c
\\x00000000000074a204e0171b1e089870	205	1713923896000000	2	4807451864729649357	1512523440377213	0	api-calls	corvus-data/b0205	api.calls	corvus-data	{"calls":2007}	\\xb821514caff4d90b3e74965712e3b7fa
\\x00000000000074a204e0171b1e089870	206	1713948964000000	2	4807451864729649358	1512523440377213	0	api-calls	corvus-data/b0206	api.calls	corvus-data	{"calls":334}	\\x09868c52fe8ce9803f0247f9646ed151
\\x00000000000074a204e0171b1e089870	207	1713990704000000	2	4807451864729649359	1512523440377213	0	api-calls	corvus-data/b0207	api.calls	corvus-data	{"calls":2793}	\\x9b6dfc0cb6efe1ee86714833f05913d7
\\x00000000000074a204e0171b1e089870	208	1714014671000000	2	4807451864729649360	1512523440377214	0	api-calls	corvus-data/b0208	api.calls	corvus-data	{"calls":1216}	\\x19971280a583503ee72878a7025cf3a4
\\x00000000000074a204e0171b1e089870	209	1714054596000000	2	4807451864729649361	1512523440377214	0	api-calls	corvus-data/b0209	api.calls	corvus-data	{"calls":1331}	\\xbd311e2136dffc711251407f29f12652
\\x00000000000074a204e0171b1e089870	210	1714069295000000	2	4807451864729649362	1512523440377214	0	api-calls	corvus-data/b0210	api.calls	corvus-data	{"calls":1893}	\\xba35c3ce8a991579b7d24d3c9fba18e5
\\x00000000000074a204e0171b1e089870	211	1714089022000000	2	4807451864729649363	1512523440377214	0	api-calls	corvus-data/b0211	api.calls	corvus-data	{"calls":693}	\\x23666b375be6d87898a95afd00ac6ec5
\\x00000000000074a204e0171b1e089870	212	1714109868000000	2	4807451864729649364	1512523440377215	0	api-calls	corvus-data/b0212	api.calls	corvus-data	{"calls":2910}	\\x98cb34757ddbf4dc85346e0c2e126b0b
\\x00000000000074a204e0171b1e089870	213	1714134173000000	2	4807451864729649365	1512523440377215	0	api-calls	corvus-data/b0213	api.calls	corvus-data	{"calls":921}	\\xae9ea42e3a45971e04a320f746a3228c
\\x00000000000074a204e0171b1e089870	214	1714175811000000	2	4807451864729649366	1512523440377215	0	api-calls	corvus-data/b0214	api.calls	corvus-data	{"calls":2510}	\\x01a79a50ce56eb91fb9f1cc96191bba8
\\x00000000000074a204e0171b1e089870	215	1714212973000000	2	4807451864729649367	1512523440377216	0	api-calls	corvus-data/b0215	api.calls	corvus-data	{"calls":22}	\\x826db5ebef1ad100d6618bcf287046b2
\\x00000000000074a204e0171b1e089870	216	1714240758000000	2	4807451864729649368	1512523440377216	0	api-calls	corvus-data/b0216	api.calls	corvus-data	{"calls":199}	\\x34b705cd942b805b4597b87479449346
\\x00000000000074a204e0171b1e089870	217	1714277967000000	2	4807451864729649369	1512523440377217	0	api-calls	corvus-data/b0217	api.calls	corvus-data	{"calls":464}	\\xa971d7f44b86d28301e2556312582413
\\x00000000000074a204e0171b1e089870	218	1714293017000000	2	4807451864729649370	1512523440377217	0	api-calls	corvus-data/b0218	api.calls	corvus-data	{"calls":283}	\\xc5d88e6901b12236dbea93099a826733
\\x00000000000074a204e0171b1e089870	219	1714319740000000	2	4807451864729649371	1512523440377217	0	api-calls	corvus-data/b0219	api.calls	corvus-data	{"calls":365}	\\x96f17d858b1dbbe4046bd7b343f962c0
\\x00000000000074a204e0171b1e089870	220	1714351894000000	2	4807451864729649372	1512523440377218	0	api-calls	corvus-data/b0220	api.calls	corvus-data	{"calls":1363}	\\x1717b5c4d108f7793e8b4c52a63ac985
\\x00000000000074a204e0171b1e089870	221	1714381215000000	2	4807451864729649373	1512523440377218	0	api-calls	corvus-data/b0221	api.calls	corvus-data	{"calls":1383}	\\x18d10e4a28d81fbbd63223f915286343
\\x00000000000074a204e0171b1e089870	222	1714398446000000	2	4807451864729649374	1512523440377218	0	api-calls	corvus-data/b0222	api.calls	corvus-data	{"calls":868}	\\xa049c7be3a43270ff7eae3844b8ea842
\\x00000000000074a204e0171b1e089870	223	1714434997000000	2	4807451864729649375	1512523440377218	0	api-calls	corvus-data/b0223	api.calls	corvus-data	{"calls":393}	\\x9f31f0691562b4ac3b5b026c360febf7
\\x00000000000074a204e0171b1e089870	224	1714462495000000	2	4807451864729649376	1512523440377219	0	api-calls	corvus-data/b0224	api.calls	corvus-data	{"calls":1052}	\\xfe3e5ef2c491e2ce96fe74095e11ad70
\\x00000000000074a204e0171b1e089870	225	1714485203000000	2	4807451864729649377	1512523440377219	0	api-calls	corvus-data/b0225	api.calls	corvus-data	{"calls":2632}	\\x3b7d68e6c0288c5dc7549a81dff59bf5
\\x00000000000074a204e0171b1e089870	226	1714521835000000	2	4807451864729649378	1512523440377220	0	api-calls	corvus-data/b0226	api.calls	corvus-data	{"calls":12}	\\x6e663dd841fecc0d0867fa20b2a00232
\\x00000000000074a204e0171b1e089870	227	1714537318000000	2	4807451864729649379	1512523440377220	0	api-calls	corvus-data/b0227	api.calls	corvus-data	{"calls":2479}	\\x4c64e077d8ec99d121a3d34bdee63d42
\\x00000000000074a204e0171b1e089870	228	1714579026000000	2	4807451864729649380	1512523440377220	0	api-calls	corvus-data/b0228	api.calls	corvus-data	{"calls":1344}	\\xefe27f59e4383863a84787b10e8dac60
\\x00000000000074a204e0171b1e089870	229	1714595136000000	2	4807451864729649381	1512523440377220	0	api-calls	corvus-data/b0229	api.calls	corvus-data	{"calls":480}	\\x783026e31aa11f7cfae69a521747e1f8
\\x00000000000074a204e0171b1e089870	230	1714618683000000	2	4807451864729649382	1512523440377221	0	api-calls	corvus-data/b0230	api.calls	corvus-data	{"calls":2756}	\\x3ac656a23063ae2fe919445477b99370
\\x00000000000074a204e0171b1e089870	231	1714636061000000	2	4807451864729649383	1512523440377221	0	api-calls	corvus-data/b0231	api.calls	corvus-data	{"calls":2858}	\\x4342c81f490541716c5c0f55abc3ee89
\\x00000000000074a204e0171b1e089870	232	1714665694000000	2	4807451864729649384	1512523440377221	0	api-calls	corvus-data/b0232	api.calls	corvus-data	{"calls":2934}	\\x73cd9fb3a38effd5a9bd0bc3a4cddc06
\\x00000000000074a204e0171b1e089870	233	1714683761000000	2	4807451864729649385	1512523440377221	0	api-calls	corvus-data/b0233	api.calls	corvus-data	{"calls":546}	\\x06f60f949db37e0d17b03d385eafa1e4
\\x00000000000074a204e0171b1e089870	234	1714698812000000	2	4807451864729649386	1512523440377222	0	api-calls	corvus-data/b0234	api.calls	corvus-data	{"calls":936}	\\xa07e42059c03d3347c4a2832a587eb47
\\x00000000000074a204e0171b1e089870	235	1714739239000000	2	4807451864729649387	1512523440377222	0	api-calls	corvus-data/b0235	api.calls	corvus-data	{"calls":2812}	\\xe162b36ce702ec1f95676d0af25b221c
\\x00000000000074a204e0171b1e089870	236	1714760267000000	2	4807451864729649388	1512523440377222	0	api-calls	corvus-data/b0236	api.calls	corvus-data	{"calls":1322}	\\xffd9c544d8e95c26ff187f3cf77db74c
\\x00000000000074a204e0171b1e089870	237	1714785322000000	2	4807451864729649389	1512523440377223	0	api-calls	corvus-data/b0237	api.calls	corvus-data	{"calls":62}	\\xd7b7a7e4cbcb72fdff17683bb2382e9a
\\x00000000000074a204e0171b1e089870	238	1714809068000000	2	4807451864729649390	1512523440377223	0	api-calls	corvus-data/b0238	api.calls	corvus-data	{"calls":194}	\\xec5802e3c22c74fba9d247e6f0174dbf
\\x00000000000074a204e0171b1e089870	239	1714825415000000	2	4807451864729649391	1512523440377223	0	api-calls	corvus-data/b0239	api.calls	corvus-data	{"calls":238}	\\x2b756e39b1d1382988a8847f94ca4759
\\x00000000000074a204e0171b1e089870	240	1714841118000000	2	4807451864729649392	1512523440377223	0	api-calls	corvus-data/b0240	api.calls	corvus-data	{"calls":295}	\\x8d21d06238bb7b9c539995e84f98337b
\\x00000000000074a204e0171b1e089870	241	1714872513000000	2	4807451864729649393	1512523440377224	0	api-calls	corvus-data/b0241	api.calls	corvus-data	{"calls":155}	\\xa450bc68438abe22f9cd115c17e116c7
\\x00000000000074a204e0171b1e089870	242	1714893760000000	2	4807451864729649394	1512523440377224	0	api-calls	corvus-data/b0242	api.calls	corvus-data	{"calls":354}	\\x2192667669bd3a227692a9e5c5da36a2
\\x00000000000074a204e0171b1e089870	243	1714924342000000	2	4807451864729649395	1512523440377224	0	api-calls	corvus-data/b0243	api.calls	corvus-data	{"calls":426}	\\xcc6f2be3ea810ed9ad78fd1db948290c
\\x00000000000074a204e0171b1e089870	244	1714939656000000	2	4807451864729649396	1512523440377224	0	api-calls	corvus-data/b0244	api.calls	corvus-data	{"calls":145}	\\xdfe032c6e15d22aea0f2d75f39d2d014
\\x00000000000074a204e0171b1e089870	245	1714954511000000	2	4807451864729649397	1512523440377225	0	api-calls	corvus-data/b0245	api.calls	corvus-data	{"calls":955}	\\x9f1e141acf027289f97399de110b97c8
\\x00000000000074a204e0171b1e089870	246	1714975654000000	2	4807451864729649398	1512523440377225	0	api-calls	corvus-data/b0246	api.calls	corvus-data	{"calls":2581}	\\xa11dca47e2040c0cfd1ea537354f2524
\\x00000000000074a204e0171b1e089870	247	1715011629000000	2	4807451864729649399	1512523440377225	0	api-calls	corvus-data/b0247	api.calls	corvus-data	{"calls":1064}	\\x11adaa0fb78cda9315486b4f56ddb1c0
\\x00000000000074a204e0171b1e089870	248	1715054270000000	2	4807451864729649400	1512523440377226	0	api-calls	corvus-data/b0248	api.calls	corvus-data	{"calls":2879}	\\xfd0ed9cf06d978744a9341392563e88a
\\x00000000000074a204e0171b1e089870	249	1715090965000000	2	4807451864729649401	1512523440377226	0	api-calls	corvus-data/b0249	api.calls	corvus-data	{"calls":2356}	\\x1d5b0cb0eb5938c588583a320b00a934
\\x00000000000074a204e0171b1e089870	250	1715126676000000	2	4807451864729649402	1512523440377227	0	api-calls	corvus-data/b0250	api.calls	corvus-data	{"calls":2597}	\\x2981b14c45491d7bb412352ea2e64015
\\x00000000000074a204e0171b1e089870	251	1715148662000000	2	4807451864729649403	1512523440377227	0	api-calls	corvus-data/b0251	api.calls	corvus-data	{"calls":489}	\\x238ec3fb64c72bd372c82c9cd277cba0
\\x00000000000074a204e0171b1e089870	252	1715178435000000	2	4807451864729649404	1512523440377227	0	api-calls	corvus-data/b0252	api.calls	corvus-data	{"calls":2527}	\\x4ff3f39c0f4537b70f76d01b03d995f3
\\x00000000000074a204e0171b1e089870	253	1715199497000000	2	4807451864729649405	1512523440377227	0	api-calls	corvus-data/b0253	api.calls	corvus-data	{"calls":2190}	\\xab7eaad1211f802534958d778b016e48
\\x00000000000074a204e0171b1e089870	254	1715233567000000	2	4807451864729649406	1512523440377228	0	api-calls	corvus-data/b0254	api.calls	corvus-data	{"calls":611}	\\x4a3235ccd5102a1522141736bd53cadd
\\x00000000000074a204e0171b1e089870	255	1715268331000000	2	4807451864729649407	1512523440377228	0	api-calls	corvus-data/b0255	api.calls	corvus-data	{"calls":1159}	\\xecaa7308f268d6fd49d22786501191d6
\\x00000000000074a204e0171b1e089870	256	1715288468000000	2	4807451864729649408	1512523440377228	0	api-calls	corvus-data/b0256	api.calls	corvus-data	{"calls":2949}	\\x200c7c939f9beb8ea3831a8447d9c182
\\x00000000000074a204e0171b1e089870	257	1715316099000000	2	4807451864729649409	1512523440377229	0	api-calls	corvus-data/b0257	api.calls	corvus-data	{"calls":136}	\\x768d531062fba76108524c53c918e4fe
\\x00000000000074a204e0171b1e089870	258	1715342243000000	2	4807451864729649410	1512523440377229	0	api-calls	corvus-data/b0258	api.calls	corvus-data	{"calls":2874}	\\xed250ecca98c5159883da1a0c4a77dc2
\\x00000000000074a204e0171b1e089870	259	1715379186000000	2	4807451864729649411	1512523440377229	0	api-calls	corvus-data/b0259	api.calls	corvus-data	{"calls":2545}	\\x3c2fec760e551fd4cb1728697a887942
\\x00000000000074a204e0171b1e089870	260	1715415384000000	2	4807451864729649412	1512523440377230	0	api-calls	corvus-data/b0260	api.calls	corvus-data	{"calls":447}	\\x2006951b90cdfa4f28d39ff0b107cfee
\\x00000000000074a204e0171b1e089870	261	1715450951000000	2	4807451864729649413	1512523440377230	0	api-calls	corvus-data/b0261	api.calls	corvus-data	{"calls":323}	\\xa60fa4828ba6a8bc762b3215012f7f26
\\x00000000000074a204e0171b1e089870	262	1715489262000000	2	4807451864729649414	1512523440377231	0	api-calls	corvus-data/b0262	api.calls	corvus-data	{"calls":57}	\\xd20d12b13c724d20766688410a9b6034
\\x00000000000074a204e0171b1e089870	263	1715532189000000	2	4807451864729649415	1512523440377231	0	api-calls	corvus-data/b0263	api.calls	corvus-data	{"calls":439}	\\x029298d472506c562f5741f3cbf8f882
\\x00000000000074a204e0171b1e089870	264	1715566926000000	2	4807451864729649416	1512523440377232	0	api-calls	corvus-data/b0264	api.calls	corvus-data	{"calls":3124}	\\x098a11d017f8f95ca9cf1aac16bc0890
\\x00000000000074a204e0171b1e089870	265	1715587084000000	2	4807451864729649417	1512523440377232	0	api-calls	corvus-data/b0265	api.calls	corvus-data	{"calls":2118}	\\x13b1c6b978d0d70acdfe7f6f13e69016
\\x00000000000074a204e0171b1e089870	266	1715623858000000	2	4807451864729649418	1512523440377232	0	api-calls	corvus-data/b0266	api.calls	corvus-data	{"calls":1913}	\\x8b7452726d80dfc73166db93f8d41a0a
\\x00000000000074a204e0171b1e089870	267	1715663951000000	2	4807451864729649419	1512523440377233	0	api-calls	corvus-data/b0267	api.calls	corvus-data	{"calls":24}	\\x220673c3645cb2c0ab5bf24e87a8814f
\\x00000000000074a204e0171b1e089870	268	1715692120000000	2	4807451864729649420	1512523440377233	0	api-calls	corvus-data/b0268	api.calls	corvus-data	{"calls":1872}	\\x8bf961444be275cae67b7265b5519d22
\\x00000000000074a204e0171b1e089870	269	1715721427000000	2	4807451864729649421	1512523440377233	0	api-calls	corvus-data/b0269	api.calls	corvus-data	{"calls":2356}	\\xec9736f49b115400f24955853d8fc844
\\x00000000000074a204e0171b1e089870	270	1715748913000000	2	4807451864729649422	1512523440377234	0	api-calls	corvus-data/b0270	api.calls	corvus-data	{"calls":2570}	\\x9d580366d02374398010d59c77f06ba1
\\x00000000000074a204e0171b1e089870	271	1715777678000000	2	4807451864729649423	1512523440377234	0	api-calls	corvus-data/b0271	api.calls	corvus-data	{"calls":3121}	\\x0a16e9865688897276538731fd9a7ff3
\\x00000000000074a204e0171b1e089870	272	1715815971000000	2	4807451864729649424	1512523440377234	0	api-calls	corvus-data/b0272	api.calls	corvus-data	{"calls":1480}	\\x3ca02381ce0b0324ee1b6a0c541410fd
\\x00000000000074a204e0171b1e089870	273	1715845659000000	2	4807451864729649425	1512523440377235	0	api-calls	corvus-data/b0273	api.calls	corvus-data	{"calls":193}	\\x6c3a219420f79e60845fedae13eb9126
\\x00000000000074a204e0171b1e089870	274	1715877039000000	2	4807451864729649426	1512523440377235	0	api-calls	corvus-data/b0274	api.calls	corvus-data	{"calls":1946}	\\x04c2a948e5d8b1201376dfa0099ba6eb
\\x00000000000074a204e0171b1e089870	275	1715909332000000	2	4807451864729649427	1512523440377236	0	api-calls	corvus-data/b0275	api.calls	corvus-data	{"calls":1942}	\\x9187908ec9d407ff94b983bdef1e4be1
\\x00000000000074a204e0171b1e089870	276	1715950268000000	2	4807451864729649428	1512523440377236	0	api-calls	corvus-data/b0276	api.calls	corvus-data	{"calls":2257}	\\x9032222c40c4a934cd50844a84c893f8
\\x00000000000074a204e0171b1e089870	277	1715968101000000	2	4807451864729649429	1512523440377236	0	api-calls	corvus-data/b0277	api.calls	corvus-data	{"calls":2194}	\\xf6da344f107161c903e0a8d283a6b0fd
\\x00000000000074a204e0171b1e089870	278	1715989303000000	2	4807451864729649430	1512523440377236	0	api-calls	corvus-data/b0278	api.calls	corvus-data	{"calls":3363}	\\x0e1e55c4018edd58868c202cc2d93474
\\x00000000000074a204e0171b1e089870	279	1716007376000000	2	4807451864729649431	1512523440377237	0	api-calls	corvus-data/b0279	api.calls	corvus-data	{"calls":622}	\\x36f0c13c2c953b7f9fede5bbf8fcccf1
\\x00000000000074a204e0171b1e089870	280	1716027045000000	2	4807451864729649432	1512523440377237	0	api-calls	corvus-data/b0280	api.calls	corvus-data	{"calls":131}	\\x3ba5afb0b68dc526ab32dce3051befe8
\\x00000000000074a204e0171b1e089870	281	1716053800000000	2	4807451864729649433	1512523440377237	0	api-calls	corvus-data/b0281	api.calls	corvus-data	{"calls":627}	\\xf27f9df8cb9d34ae277624a087e98b75
\\x00000000000074a204e0171b1e089870	282	1716091474000000	2	4807451864729649434	1512523440377238	0	api-calls	corvus-data/b0282	api.calls	corvus-data	{"calls":235}	\\x2128d14659cee5ad4233ac35e8329354
\\x00000000000074a204e0171b1e089870	283	1716108852000000	2	4807451864729649435	1512523440377238	0	api-calls	corvus-data/b0283	api.calls	corvus-data	{"calls":671}	\\x1038be3aa6ae333986e80b7071919926
\\x00000000000074a204e0171b1e089870	284	1716132576000000	2	4807451864729649436	1512523440377238	0	api-calls	corvus-data/b0284	api.calls	corvus-data	{"calls":135}	\\x96d8c9d434ab561797f914faf344dca1
\\x00000000000074a204e0171b1e089870	285	1716175450000000	2	4807451864729649437	1512523440377239	0	api-calls	corvus-data/b0285	api.calls	corvus-data	{"calls":1598}	\\x3ecdaf56b278c1edf0613bc6c2c95f96
\\x00000000000074a204e0171b1e089870	286	1716218347000000	2	4807451864729649438	1512523440377239	0	api-calls	corvus-data/b0286	api.calls	corvus-data	{"calls":1556}	\\xbfdc9cd7e7ffc53c8053a61307633190
\\x00000000000074a204e0171b1e089870	287	1716242700000000	2	4807451864729649439	1512523440377239	0	api-calls	corvus-data/b0287	api.calls	corvus-data	{"calls":846}	\\xf13b223860f6cb159de4dfb1619adb52
\\x00000000000074a204e0171b1e089870	288	1716284437000000	2	4807451864729649440	1512523440377240	0	api-calls	corvus-data/b0288	api.calls	corvus-data	{"calls":1132}	\\x4c51a9db5875fe9e421082642e20745d
\\x00000000000074a204e0171b1e089870	289	1716305876000000	2	4807451864729649441	1512523440377240	0	api-calls	corvus-data/b0289	api.calls	corvus-data	{"calls":682}	\\xf4c7d4b0077a42a68454e7e900b8ce2b
\\x00000000000074a204e0171b1e089870	290	1716341514000000	2	4807451864729649442	1512523440377241	0	api-calls	corvus-data/b0290	api.calls	corvus-data	{"calls":1995}	\\x075074bb4967f9b1e83311f3bf5cbc72
\\x00000000000074a204e0171b1e089870	291	1716363007000000	2	4807451864729649443	1512523440377241	0	api-calls	corvus-data/b0291	api.calls	corvus-data	{"calls":597}	\\x185939eeef9a585e04fc2831ba1f2629
\\x00000000000074a204e0171b1e089870	292	1716392098000000	2	4807451864729649444	1512523440377241	0	api-calls	corvus-data/b0292	api.calls	corvus-data	{"calls":1601}	\\xeb9a2930a39f3c74f998128623c62ae2
\\x00000000000074a204e0171b1e089870	293	1716414973000000	2	4807451864729649445	1512523440377241	0	api-calls	corvus-data/b0293	api.calls	corvus-data	{"calls":433}	\\x62cb6cf65024ba40b66f796a405b31df
\\x00000000000074a204e0171b1e089870	294	1716442003000000	2	4807451864729649446	1512523440377242	0	api-calls	corvus-data/b0294	api.calls	corvus-data	{"calls":2405}	\\xe1f4f241219361c2adb82b8597c1ddc8
\\x00000000000074a204e0171b1e089870	295	1716458315000000	2	4807451864729649447	1512523440377242	0	api-calls	corvus-data/b0295	api.calls	corvus-data	{"calls":3474}	\\xd0719b561ff2678ddcfd24cc27a47d38
\\x00000000000074a204e0171b1e089870	296	1716477643000000	2	4807451864729649448	1512523440377242	0	api-calls	corvus-data/b0296	api.calls	corvus-data	{"calls":213}	\\xd4998dd29bf28da2269be2fce3d2303a
\\x00000000000074a204e0171b1e089870	297	1716511358000000	2	4807451864729649449	1512523440377243	0	api-calls	corvus-data/b0297	api.calls	corvus-data	{"calls":3449}	\\xc871ce5c433376d3547d5679057da2cc
\\x00000000000074a204e0171b1e089870	298	1716544010000000	2	4807451864729649450	1512523440377243	0	api-calls	corvus-data/b0298	api.calls	corvus-data	{"calls":15}	\\x6e96712184a41449f2e7e898bbb76913
\\x00000000000074a204e0171b1e089870	299	1716580488000000	2	4807451864729649451	1512523440377243	0	api-calls	corvus-data/b0299	api.calls	corvus-data	{"calls":1978}	\\xd0bb6f273e8eab17a9a2b4f3236156e8
\\x00000000000074a204e0171b1e089870	300	1716612168000000	2	4807451864729649452	1512523440377244	0	api-calls	corvus-data/b0300	api.calls	corvus-data	{"calls":622}	\\x09bb5cce1ebb35ceb67c01e0d29bd0aa
\\x00000000000074a204e0171b1e089870	301	1716653855000000	2	4807451864729649453	1512523440377244	0	api-calls	corvus-data/b0301	api.calls	corvus-data	{"calls":54}	\\x1fb9d80623ad32df056ef8df92bfdaee
\\x00000000000074a204e0171b1e089870	302	1716686890000000	2	4807451864729649454	1512523440377245	0	api-calls	corvus-data/b0302	api.calls	corvus-data	{"calls":468}	\\x7efb7a5e2fc9e8c2f64c8e8663fa5d7a
\\x00000000000074a204e0171b1e089870	303	1716720941000000	2	4807451864729649455	1512523440377245	0	api-calls	corvus-data/b0303	api.calls	corvus-data	{"calls":146}	\\x06eb88cf6174a948645079be05c5e9ef
\\x00000000000074a204e0171b1e089870	304	1716761484000000	2	4807451864729649456	1512523440377245	0	api-calls	corvus-data/b0304	api.calls	corvus-data	{"calls":609}	\\xc541618e2fe5b0470596544aa35eeea6
\\x00000000000074a204e0171b1e089870	305	1716779479000000	2	4807451864729649457	1512523440377246	0	api-calls	corvus-data/b0305	api.calls	corvus-data	{"calls":930}	\\xe1a1026e71775b902fab41f46c6f1f8e
\\x00000000000074a204e0171b1e089870	306	1716815711000000	2	4807451864729649458	1512523440377246	0	api-calls	corvus-data/b0306	api.calls	corvus-data	{"calls":2561}	\\x536501d2744b1a7bf4851c024f0bd133
\\x00000000000074a204e0171b1e089870	307	1716842777000000	2	4807451864729649459	1512523440377246	0	api-calls	corvus-data/b0307	api.calls	corvus-data	{"calls":1809}	\\x349374da2fcee5f07f0c177ffcb5e832
\\x00000000000074a204e0171b1e089870	308	1716876750000000	2	4807451864729649460	1512523440377247	0	api-calls	corvus-data/b0308	api.calls	corvus-data	{"calls":3537}	\\xa24c6634b76a7b33cf09ca495023b0d7
\\x00000000000074a204e0171b1e089870	309	1716916735000000	2	4807451864729649461	1512523440377247	0	api-calls	corvus-data/b0309	api.calls	corvus-data	{"calls":3300}	\\x89387b541db350745ec115658eec469a
\\x00000000000074a204e0171b1e089870	310	1716943653000000	2	4807451864729649462	1512523440377248	0	api-calls	corvus-data/b0310	api.calls	corvus-data	{"calls":1031}	\\xb27902ec29b38ce586856564f9a5871e
\\x00000000000074a204e0171b1e089870	311	1716969864000000	2	4807451864729649463	1512523440377248	0	api-calls	corvus-data/b0311	api.calls	corvus-data	{"calls":48}	\\xf30306244efa05f9f05273777a7c6a8b
\\x00000000000074a204e0171b1e089870	312	1716996972000000	2	4807451864729649464	1512523440377248	0	api-calls	corvus-data/b0312	api.calls	corvus-data	{"calls":2101}	\\x72e27ff559e9cff7cf188042594653b0
\\x00000000000074a204e0171b1e089870	313	1717035688000000	2	4807451864729649465	1512523440377249	0	api-calls	corvus-data/b0313	api.calls	corvus-data	{"calls":2205}	\\xfc45ece40c7921a2f98937e7587215d2
\\x00000000000074a204e0171b1e089870	314	1717051704000000	2	4807451864729649466	1512523440377249	0	api-calls	corvus-data/b0314	api.calls	corvus-data	{"calls":2756}	\\xe6c9f95814160d21d65e052028461d6b
\\x00000000000074a204e0171b1e089870	315	1717072498000000	2	4807451864729649467	1512523440377249	0	api-calls	corvus-data/b0315	api.calls	corvus-data	{"calls":3325}	\\x4d0c2b7172e948fcd19a3f3bc48b4b44
\\x00000000000074a204e0171b1e089870	316	1717090154000000	2	4807451864729649468	1512523440377249	0	api-calls	corvus-data/b0316	api.calls	corvus-data	{"calls":2160}	\\xb5d0ce14f365cace60e172c90c342ee6
\\x00000000000074a204e0171b1e089870	317	1717131493000000	2	4807451864729649469	1512523440377250	0	api-calls	corvus-data/b0317	api.calls	corvus-data	{"calls":18}	\\x52ca971b54fc08d15c259fb52d7915f3
\\x00000000000074a204e0171b1e089870	318	1717154786000000	2	4807451864729649470	1512523440377250	0	api-calls	corvus-data/b0318	api.calls	corvus-data	{"calls":82}	\\x2b5ed86953fad073aa3b22f10aaaba27
\\x00000000000074a204e0171b1e089870	319	1717172311000000	2	4807451864729649471	1512523440377250	0	api-calls	corvus-data/b0319	api.calls	corvus-data	{"calls":1153}	\\x2af9809d7c97bfb38f1520ab1870221d
\\x00000000000074a204e0171b1e089870	320	1717192463000000	2	4807451864729649472	1512523440377250	0	api-calls	corvus-data/b0320	api.calls	corvus-data	{"calls":3631}	\\xe97b3425bcf1aa09ab424b9d981cd368
\\x00000000000074a204e0171b1e089870	321	1717228738000000	2	4807451864729649473	1512523440377251	0	api-calls	corvus-data/b0321	api.calls	corvus-data	{"calls":459}	\\xf19fd0ea7bb9f5285bf66e71447d2c7b
\\x00000000000074a204e0171b1e089870	322	1717267844000000	2	4807451864729649474	1512523440377251	0	api-calls	corvus-data/b0322	api.calls	corvus-data	{"calls":312}	\\x49a92112057ffe12c7a07459f010dda5
\\x00000000000074a204e0171b1e089870	323	1717307014000000	2	4807451864729649475	1512523440377252	0	api-calls	corvus-data/b0323	api.calls	corvus-data	{"calls":482}	\\x99e77e76d89d738724cce8334f0e2ecd
\\x00000000000074a204e0171b1e089870	324	1717333922000000	2	4807451864729649476	1512523440377252	0	api-calls	corvus-data/b0324	api.calls	corvus-data	{"calls":205}	\\xdea7a44fd17846ab800b15c91da8d3c6
\\x00000000000074a204e0171b1e089870	325	1717349788000000	2	4807451864729649477	1512523440377252	0	api-calls	corvus-data/b0325	api.calls	corvus-data	{"calls":555}	\\xf24c032d2165b62896601bebe49503ca
\\x00000000000074a204e0171b1e089870	326	1717373304000000	2	4807451864729649478	1512523440377253	0	api-calls	corvus-data/b0326	api.calls	corvus-data	{"calls":3122}	\\x5653e34b36041fb72656e3d1c552baf0
\\x00000000000074a204e0171b1e089870	327	1717392624000000	2	4807451864729649479	1512523440377253	0	api-calls	corvus-data/b0327	api.calls	corvus-data	{"calls":2046}	\\xbbca276d5cb29149b7246ee3a0b7d26e
\\x00000000000074a204e0171b1e089870	328	1717425598000000	2	4807451864729649480	1512523440377253	0	api-calls	corvus-data/b0328	api.calls	corvus-data	{"calls":1352}	\\x6733091c9e4aa2b2890696e898fd7ac7
\\x00000000000074a204e0171b1e089870	329	1717463041000000	2	4807451864729649481	1512523440377254	0	api-calls	corvus-data/b0329	api.calls	corvus-data	{"calls":196}	\\xf969043d138172c7040d91aa16d4a9f0
\\x00000000000074a204e0171b1e089870	330	1717490206000000	2	4807451864729649482	1512523440377254	0	api-calls	corvus-data/b0330	api.calls	corvus-data	{"calls":2742}	\\xbe93cf924c7a8ee37a6178467460d65c
\\x00000000000074a204e0171b1e089870	331	1717523193000000	2	4807451864729649483	1512523440377254	0	api-calls	corvus-data/b0331	api.calls	corvus-data	{"calls":1241}	\\x6a0dd205f1f6a77d45a9bb9008b0d6a7
\\x00000000000074a204e0171b1e089870	332	1717549635000000	2	4807451864729649484	1512523440377255	0	api-calls	corvus-data/b0332	api.calls	corvus-data	{"calls":1745}	\\x604b95d318e715292c11382d819255f5
\\x00000000000074a204e0171b1e089870	333	1717564211000000	2	4807451864729649485	1512523440377255	0	api-calls	corvus-data/b0333	api.calls	corvus-data	{"calls":2805}	\\x3f93638fcdc12a470c219d2f4cc1d990
\\x00000000000074a204e0171b1e089870	334	1717583560000000	2	4807451864729649486	1512523440377255	0	api-calls	corvus-data/b0334	api.calls	corvus-data	{"calls":1348}	\\x19098e2131ad9547358350e7ed57e78f
\\x00000000000074a204e0171b1e089870	335	1717613288000000	2	4807451864729649487	1512523440377255	0	api-calls	corvus-data/b0335	api.calls	corvus-data	{"calls":2734}	\\xedfa4b70bee4d77e5eae052469f59225
\\x00000000000074a204e0171b1e089870	336	1717628827000000	2	4807451864729649488	1512523440377255	0	api-calls	corvus-data/b0336	api.calls	corvus-data	{"calls":320}	\\xb1a5c386b4cfc14726240697700fa984
\\x00000000000074a204e0171b1e089870	337	1717646094000000	2	4807451864729649489	1512523440377256	0	api-calls	corvus-data/b0337	api.calls	corvus-data	{"calls":519}	\\x507213185996b6ce73a84e216f12b27c
\\x00000000000074a204e0171b1e089870	338	1717676364000000	2	4807451864729649490	1512523440377256	0	api-calls	corvus-data/b0338	api.calls	corvus-data	{"calls":1401}	\\x295a268855119cf2a6f310f262989994
\\x00000000000074a204e0171b1e089870	339	1717714198000000	2	4807451864729649491	1512523440377256	0	api-calls	corvus-data/b0339	api.calls	corvus-data	{"calls":1829}	\\xbdb85963677d9a49b13b3794c8c42da8
\\x00000000000074a204e0171b1e089870	340	1717733841000000	2	4807451864729649492	1512523440377257	0	api-calls	corvus-data/b0340	api.calls	corvus-data	{"calls":1216}	\\x91367faeb736d055e190b159aa35eac6
\\x00000000000074a204e0171b1e089870	341	1717773046000000	2	4807451864729649493	1512523440377257	0	api-calls	corvus-data/b0341	api.calls	corvus-data	{"calls":2551}	\\x91cf32b440ea2201b3a7083ed81c0542
\\x00000000000074a204e0171b1e089870	342	1717796471000000	2	4807451864729649494	1512523440377257	0	api-calls	corvus-data/b0342	api.calls	corvus-data	{"calls":949}	\\x2d21a163d850887ba30b1cde4683bf76
\\x00000000000074a204e0171b1e089870	343	1717835657000000	2	4807451864729649495	1512523440377258	0	api-calls	corvus-data/b0343	api.calls	corvus-data	{"calls":532}	\\xab365552e6b97505fe6fb96ff8961103
\\x00000000000074a204e0171b1e089870	344	1717850163000000	2	4807451864729649496	1512523440377258	0	api-calls	corvus-data/b0344	api.calls	corvus-data	{"calls":498}	\\xeb03b14d2c53d0759d67856ba69160b4
\\x00000000000074a204e0171b1e089870	345	1717867136000000	2	4807451864729649497	1512523440377258	0	api-calls	corvus-data/b0345	api.calls	corvus-data	{"calls":280}	\\x2f98f5fa3852bb0793392193cac1f99e
\\x00000000000074a204e0171b1e089870	346	1717899980000000	2	4807451864729649498	1512523440377259	0	api-calls	corvus-data/b0346	api.calls	corvus-data	{"calls":124}	\\xb46a5108771b7cadbd77a8b10ab5c943
\\x00000000000074a204e0171b1e089870	347	1717919576000000	2	4807451864729649499	1512523440377259	0	api-calls	corvus-data/b0347	api.calls	corvus-data	{"calls":156}	\\x2747a3dea0ee1b535b668ebe9561d43d
\\x00000000000074a204e0171b1e089870	348	1717946316000000	2	4807451864729649500	1512523440377259	0	api-calls	corvus-data/b0348	api.calls	corvus-data	{"calls":122}	\\x0788d02fa421ab817eca1143ac03d395
\\x00000000000074a204e0171b1e089870	349	1717978968000000	2	4807451864729649501	1512523440377260	0	api-calls	corvus-data/b0349	api.calls	corvus-data	{"calls":844}	\\xadb08880be119a11bbd3d4e51a2b4b94
\\x00000000000074a204e0171b1e089870	350	1717993933000000	2	4807451864729649502	1512523440377260	0	api-calls	corvus-data/b0350	api.calls	corvus-data	{"calls":2926}	\\x5db05c1ae0b998805f99be762a8a0695
\\x00000000000074a204e0171b1e089870	351	1718014616000000	2	4807451864729649503	1512523440377260	0	api-calls	corvus-data/b0351	api.calls	corvus-data	{"calls":3611}	\\x7cbbdd0008424c48323a4d18c66f6b28
\\x00000000000074a204e0171b1e089870	352	1718054470000000	2	4807451864729649504	1512523440377260	0	api-calls	corvus-data/b0352	api.calls	corvus-data	{"calls":2259}	\\x276b8fc9a3a3861f5fcf69a36c1c7078
\\x00000000000074a204e0171b1e089870	353	1718075630000000	2	4807451864729649505	1512523440377261	0	api-calls	corvus-data/b0353	api.calls	corvus-data	{"calls":2138}	\\x369d7ebaeb565f2b2d010e9df3b55d85
\\x00000000000074a204e0171b1e089870	354	1718091075000000	2	4807451864729649506	1512523440377261	0	api-calls	corvus-data/b0354	api.calls	corvus-data	{"calls":3769}	\\x05c4edbb4d9ca81fff4648af507eb4a1
\\x00000000000074a204e0171b1e089870	355	1718116715000000	2	4807451864729649507	1512523440377261	0	api-calls	corvus-data/b0355	api.calls	corvus-data	{"calls":2302}	\\x93e69eb48d6b4f597609811209a18000
\\x00000000000074a204e0171b1e089870	356	1718158312000000	2	4807451864729649508	1512523440377262	0	api-calls	corvus-data/b0356	api.calls	corvus-data	{"calls":540}	\\x842ab834babbadf314dbe46c90a1b955
\\x00000000000074a204e0171b1e089870	357	1718193425000000	2	4807451864729649509	1512523440377262	0	api-calls	corvus-data/b0357	api.calls	corvus-data	{"calls":3843}	\\xdf4796259110474ac407186e82c2c54b
\\x00000000000074a204e0171b1e089870	358	1718233262000000	2	4807451864729649510	1512523440377262	0	api-calls	corvus-data/b0358	api.calls	corvus-data	{"calls":1090}	\\x9c7a7b450b6e0d6f3c0935e86bec0bf7
\\x00000000000074a204e0171b1e089870	359	1718274645000000	2	4807451864729649511	1512523440377263	0	api-calls	corvus-data/b0359	api.calls	corvus-data	{"calls":3753}	\\xc7501910755e4a15ba216a218819b336
\\x00000000000074a204e0171b1e089870	360	1718291272000000	2	4807451864729649512	1512523440377263	0	api-calls	corvus-data/b0360	api.calls	corvus-data	{"calls":2954}	\\x2338e627df89408d5d93e34987482db3
\\x00000000000074a204e0171b1e089870	361	1718326157000000	2	4807451864729649513	1512523440377264	0	api-calls	corvus-data/b0361	api.calls	corvus-data	{"calls":2025}	\\x1743eb022702c8b106c6df0d7fddc210
\\x00000000000074a204e0171b1e089870	362	1718352720000000	2	4807451864729649514	1512523440377264	0	api-calls	corvus-data/b0362	api.calls	corvus-data	{"calls":3814}	\\x963abc0bc9528f019438f069a4c67fb1
\\x00000000000074a204e0171b1e089870	363	1718394726000000	2	4807451864729649515	1512523440377264	0	api-calls	corvus-data/b0363	api.calls	corvus-data	{"calls":789}	\\xe0a11a82c85bf3caa2b89b213365b35b
\\x00000000000074a204e0171b1e089870	364	1718427242000000	2	4807451864729649516	1512523440377265	0	api-calls	corvus-data/b0364	api.calls	corvus-data	{"calls":495}	\\x8850a4ec013ea633974ac6b1332fde7d
\\x00000000000074a204e0171b1e089870	365	1718470410000000	2	4807451864729649517	1512523440377265	0	api-calls	corvus-data/b0365	api.calls	corvus-data	{"calls":322}	\\xed28df64453ba0e099ec927d1b7a9713
\\x00000000000074a204e0171b1e089870	366	1718495958000000	2	4807451864729649518	1512523440377265	0	api-calls	corvus-data/b0366	api.calls	corvus-data	{"calls":41}	\\x8a66565d73bad977aacf2f252976917b
\\x00000000000074a204e0171b1e089870	367	1718526593000000	2	4807451864729649519	1512523440377266	0	api-calls	corvus-data/b0367	api.calls	corvus-data	{"calls":92}	\\x55f02b629d449d4cf3ecb4d0684d9911
\\x00000000000074a204e0171b1e089870	368	1718544654000000	2	4807451864729649520	1512523440377266	0	api-calls	corvus-data/b0368	api.calls	corvus-data	{"calls":421}	\\x0dda9ed35e65174877cb3d4b4dc689a2
\\x00000000000074a204e0171b1e089870	369	1718575926000000	2	4807451864729649521	1512523440377266	0	api-calls	corvus-data/b0369	api.calls	corvus-data	{"calls":668}	\\xf4cb4d0d5e041e16c8d311ee5ca65d09
\\x00000000000074a204e0171b1e089870	370	1718606944000000	2	4807451864729649522	1512523440377267	0	api-calls	corvus-data/b0370	api.calls	corvus-data	{"calls":1374}	\\x2c74c2f0493517d6878d39d0a4f48c07
\\x00000000000074a204e0171b1e089870	371	1718623678000000	2	4807451864729649523	1512523440377267	0	api-calls	corvus-data/b0371	api.calls	corvus-data	{"calls":3824}	\\x3a7cfcb5c952d5d056c1ccd7dac4bde7
\\x00000000000074a204e0171b1e089870	372	1718657062000000	2	4807451864729649524	1512523440377267	0	api-calls	corvus-data/b0372	api.calls	corvus-data	{"calls":3681}	\\x06dec9bb4bd31c9aaf7177790ba228dd
\\x00000000000074a204e0171b1e089870	373	1718690168000000	2	4807451864729649525	1512523440377268	0	api-calls	corvus-data/b0373	api.calls	corvus-data	{"calls":510}	\\x0c94c70c94c965a35a65ff0ac5e55a73
\\x00000000000074a204e0171b1e089870	374	1718714733000000	2	4807451864729649526	1512523440377268	0	api-calls	corvus-data/b0374	api.calls	corvus-data	{"calls":2367}	\\x3c618a69b46457c0a84c89577da3b00e
\\x00000000000074a204e0171b1e089870	375	1718751556000000	2	4807451864729649527	1512523440377268	0	api-calls	corvus-data/b0375	api.calls	corvus-data	{"calls":1794}	\\xa49369eb0df6550c43a337c2a02fc230
\\x00000000000074a204e0171b1e089870	376	1718781418000000	2	4807451864729649528	1512523440377269	0	api-calls	corvus-data/b0376	api.calls	corvus-data	{"calls":3949}	\\x5be47b8d9c6f2d620bae3ab1cf7565df
\\x00000000000074a204e0171b1e089870	377	1718821789000000	2	4807451864729649529	1512523440377269	0	api-calls	corvus-data/b0377	api.calls	corvus-data	{"calls":3944}	\\x2564b3934891dfeee049adcc1209a40f
\\x00000000000074a204e0171b1e089870	378	1718861601000000	2	4807451864729649530	1512523440377270	0	api-calls	corvus-data/b0378	api.calls	corvus-data	{"calls":3294}	\\x5d22eb7d825b3adefcb84814b9b02987
\\x00000000000074a204e0171b1e089870	379	1718899648000000	2	4807451864729649531	1512523440377270	0	api-calls	corvus-data/b0379	api.calls	corvus-data	{"calls":3674}	\\xb26ff45f6d0624e2f81b43af3a72ae85
\\x00000000000074a204e0171b1e089870	380	1718940641000000	2	4807451864729649532	1512523440377271	0	api-calls	corvus-data/b0380	api.calls	corvus-data	{"calls":3873}	\\xf9c0895a34c03c6256f2b877bf26afd0
\\x00000000000074a204e0171b1e089870	381	1718980211000000	2	4807451864729649533	1512523440377271	0	api-calls	corvus-data/b0381	api.calls	corvus-data	{"calls":4049}	\\x3cbd861bc28ee174f999e556043177f8
\\x00000000000074a204e0171b1e089870	382	1718999273000000	2	4807451864729649534	1512523440377271	0	api-calls	corvus-data/b0382	api.calls	corvus-data	{"calls":3209}	\\x1eca2029143b8e2f49885477b990038d
\\x00000000000074a204e0171b1e089870	383	1719041382000000	2	4807451864729649535	1512523440377272	0	api-calls	corvus-data/b0383	api.calls	corvus-data	{"calls":558}	\\xe1fa0e782d400376755c16582125fc18
\\x00000000000074a204e0171b1e089870	384	1719056534000000	2	4807451864729649536	1512523440377272	0	api-calls	corvus-data/b0384	api.calls	corvus-data	{"calls":330}	\\x96bf13d2f0695442c58d2620dcd6e92d
\\x00000000000074a204e0171b1e089870	385	1719080793000000	2	4807451864729649537	1512523440377272	0	api-calls	corvus-data/b0385	api.calls	corvus-data	{"calls":709}	\\x07599411669a3adc18e5ea71214f3a91
\\x00000000000074a204e0171b1e089870	386	1719112857000000	2	4807451864729649538	1512523440377273	0	api-calls	corvus-data/b0386	api.calls	corvus-data	{"calls":248}	\\x66117ff5577df9eb146e340722fcbace
\\x00000000000074a204e0171b1e089870	387	1719130951000000	2	4807451864729649539	1512523440377273	0	api-calls	corvus-data/b0387	api.calls	corvus-data	{"calls":4}	\\x23959cdbecec188d8ba3b81033528a97
\\x00000000000074a204e0171b1e089870	388	1719147174000000	2	4807451864729649540	1512523440377273	0	api-calls	corvus-data/b0388	api.calls	corvus-data	{"calls":16}	\\xf0ffa7f273a1a91f0e2473a3521b0060
\\x00000000000074a204e0171b1e089870	389	1719187051000000	2	4807451864729649541	1512523440377273	0	api-calls	corvus-data/b0389	api.calls	corvus-data	{"calls":762}	\\x1e05a108f53de9b493ee2d3d99a425a4
\\x00000000000074a204e0171b1e089870	390	1719214161000000	2	4807451864729649542	1512523440377274	0	api-calls	corvus-data/b0390	api.calls	corvus-data	{"calls":3066}	\\x55accd01995041cf5bbcc23bc0a65ca9
\\x00000000000074a204e0171b1e089870	391	1719232689000000	2	4807451864729649543	1512523440377274	0	api-calls	corvus-data/b0391	api.calls	corvus-data	{"calls":1697}	\\xa088f01e5a24a88e697e57ac11478848
\\x00000000000074a204e0171b1e089870	392	1719252409000000	2	4807451864729649544	1512523440377274	0	api-calls	corvus-data/b0392	api.calls	corvus-data	{"calls":2366}	\\xd6d70aba141355a86e4efb9bce58eed6
\\x00000000000074a204e0171b1e089870	393	1719291232000000	2	4807451864729649545	1512523440377275	0	api-calls	corvus-data/b0393	api.calls	corvus-data	{"calls":1959}	\\xdd56834a869d66275938c7bd67f74130
\\x00000000000074a204e0171b1e089870	394	1719314985000000	2	4807451864729649546	1512523440377275	0	api-calls	corvus-data/b0394	api.calls	corvus-data	{"calls":3298}	\\xee8d6027f136ad21d9eb574e8bfa7e85
\\x00000000000074a204e0171b1e089870	395	1719338504000000	2	4807451864729649547	1512523440377275	0	api-calls	corvus-data/b0395	api.calls	corvus-data	{"calls":1196}	\\x752d9e768b18a3c1cc8fdd05e665b791
\\x00000000000074a204e0171b1e089870	396	1719362568000000	2	4807451864729649548	1512523440377276	0	api-calls	corvus-data/b0396	api.calls	corvus-data	{"calls":2691}	\\x4ca42ad75003edafa23acb829efaa1e4
\\x00000000000074a204e0171b1e089870	397	1719398847000000	2	4807451864729649549	1512523440377276	0	api-calls	corvus-data/b0397	api.calls	corvus-data	{"calls":3057}	\\xd650cc482a16bf6e1ffb3e580778627a
\\x00000000000074a204e0171b1e089870	398	1719427339000000	2	4807451864729649550	1512523440377276	0	api-calls	corvus-data/b0398	api.calls	corvus-data	{"calls":3296}	\\xc9f0528f35f92ad05cb6b3ddd47912a7
\\x00000000000074a204e0171b1e089870	399	1719462046000000	2	4807451864729649551	1512523440377277	0	api-calls	corvus-data/b0399	api.calls	corvus-data	{"calls":1920}	\\xac0b42c67cf6a639d8e484615a60441d
\\x00000000000074a204e0171b1e089870	400	1719481811000000	2	4807451864729649552	1512523440377277	0	api-calls	corvus-data/b0400	api.calls	corvus-data	{"calls":2369}	\\x93df71b4b0e9a7fc3679abdc0e88a86e
\\x00000000000074a204e0171b1e089870	401	1719501737000000	2	4807451864729649553	1512523440377277	0	api-calls	corvus-data/b0401	api.calls	corvus-data	{"calls":859}	\\x143ff87198e893b7ff6dffcfc8e35ddb
\\x00000000000074a204e0171b1e089870	402	1719532464000000	2	4807451864729649554	1512523440377277	0	api-calls	corvus-data/b0402	api.calls	corvus-data	{"calls":179}	\\xebadd861c5dc44e70a353b09dd16ea87
\\x00000000000074a204e0171b1e089870	403	1719547925000000	2	4807451864729649555	1512523440377278	0	api-calls	corvus-data/b0403	api.calls	corvus-data	{"calls":3620}	\\x425bd89f57b7e225da389068cfb13e5a
\\x00000000000074a204e0171b1e089870	404	1719589627000000	2	4807451864729649556	1512523440377278	0	api-calls	corvus-data/b0404	api.calls	corvus-data	{"calls":2201}	\\xd141b5824f335b90f1b2a50ec9c67238
\\x00000000000074a204e0171b1e089870	405	1719617813000000	2	4807451864729649557	1512523440377278	0	api-calls	corvus-data/b0405	api.calls	corvus-data	{"calls":1155}	\\xa6545382dddf9ca9995686358cd2c6d4
\\x00000000000074a204e0171b1e089870	406	1719636190000000	2	4807451864729649558	1512523440377279	0	api-calls	corvus-data/b0406	api.calls	corvus-data	{"calls":112}	\\x755673ca781c95db0329d05631014caa
\\x00000000000074a204e0171b1e089870	407	1719678940000000	2	4807451864729649559	1512523440377279	0	api-calls	corvus-data/b0407	api.calls	corvus-data	{"calls":237}	\\x2dab6e8e61136b1fb77f9cd9005c6638
\\x00000000000074a204e0171b1e089870	408	1719721552000000	2	4807451864729649560	1512523440377280	0	api-calls	corvus-data/b0408	api.calls	corvus-data	{"calls":446}	\\xb22abf73939ffdde31c98239c7cadff1
\\x00000000000074a204e0171b1e089870	409	1719748420000000	2	4807451864729649561	1512523440377280	0	api-calls	corvus-data/b0409	api.calls	corvus-data	{"calls":311}	\\x6212b645bd854315f2498f12aadaeacb
\\x00000000000074a204e0171b1e089870	410	1719765399000000	2	4807451864729649562	1512523440377280	0	api-calls	corvus-data/b0410	api.calls	corvus-data	{"calls":66}	\\xc3668a4131ea859efa57996970b6c20e
\\x00000000000074a204e0171b1e089870	833	1709247599999999	2	4807451864729649985	1512523440377158	0	api-calls	corvus-data/b0833	api.calls	corvus-data	{"calls":1501}	\\xd0b0a8dc5f6b39f9322faa3c8b0a155a
\\x00000000000074a204e0171b1e089870	834	1709247600000000	2	4807451864729649986	1512523440377158	0	api-calls	corvus-data/b0834	api.calls	corvus-data	{"calls":2003}	\\xa9ce50277c95ad768cdf6a7654e06010
\\x00000000000074a204e0171b1e089870	835	1711922399999999	2	4807451864729649987	1512523440377189	0	api-calls	corvus-data/b0835	api.calls	corvus-data	{"calls":1709}	\\x6f6b9c25b2216366289d2528d241c877
\\x00000000000074a204e0171b1e089870	836	1711922400000000	2	4807451864729649988	1512523440377189	0	api-calls	corvus-data/b0836	api.calls	corvus-data	{"calls":2111}	\\x01bcfe7dc7ed60fe76b5f8443b91f5fb
\.


--
-- Data for Name: usage_identities_0; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_0 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	0008c6da-f7ef-5911-7f11-a49b2e7f2999	5377658445102193814	254
00000000-0000-74a2-04e0-171b1e089870	00332873-4044-508f-1418-aa9928901b89	-9053101936933166366	466
00000000-0000-74a2-04e0-171b1e089870	00757f03-801f-e4de-7995-c77e0f1a23fd	-3409611317638327956	536
00000000-0000-74a2-04e0-171b1e089870	00ccc3e9-af32-c996-5c78-5b3077df9571	-3963308940902463252	793
00000000-0000-74a2-04e0-171b1e089870	00e8ae47-a2bc-3842-70f6-00abf2c8fa9e	220405122868103636	668
00000000-0000-74a2-04e0-171b1e089870	01273280-f265-da27-0045-fd9f36868dc5	-2156517635013409890	462
00000000-0000-74a2-04e0-171b1e089870	026b9ad7-0500-3384-ab23-54b598070ccc	-6369501493437961965	172
00000000-0000-74a2-04e0-171b1e089870	02ab63f3-09eb-fb17-6667-16c1d710743c	-7964857540665978011	174
00000000-0000-74a2-04e0-171b1e089870	02adfcb6-cd3f-c9f6-3b7a-52292455a86d	-1844160679672914032	530
00000000-0000-74a2-04e0-171b1e089870	032f416f-4018-54f7-d5ab-52f8339066d7	-368370019760245798	296
00000000-0000-74a2-04e0-171b1e089870	034159bf-0608-9846-c5e8-3db3e79d4f4f	-2304406479654879090	787
00000000-0000-74a2-04e0-171b1e089870	03bccadf-e7a5-200b-d1c0-7426712eeab1	3983734679177617847	205
00000000-0000-74a2-04e0-171b1e089870	0440cb49-e74b-9796-644d-47d836200855	6548582099218129707	178
00000000-0000-74a2-04e0-171b1e089870	044c2433-ee48-6182-1921-7c2f496aac7e	-6203307544503270023	807
00000000-0000-74a2-04e0-171b1e089870	0464310d-1d57-8723-29db-0737ba311f9e	2652658368820980343	164
00000000-0000-74a2-04e0-171b1e089870	056c54a7-5e67-20a8-f844-15c3a557f0fd	-451580602073566131	586
00000000-0000-74a2-04e0-171b1e089870	0573499f-9551-1038-c0d1-9cfb8feb281c	-6311320576310692986	84
00000000-0000-74a2-04e0-171b1e089870	05a820a5-3636-00bf-90fc-9280146693f6	1339538200979112273	76
00000000-0000-74a2-04e0-171b1e089870	05d320d8-1642-36e5-83e4-cfaf073fce3a	2040150946800158138	603
00000000-0000-74a2-04e0-171b1e089870	0643a640-be7d-4c49-5acc-12a7930e0686	2442927403546808351	610
00000000-0000-74a2-04e0-171b1e089870	06a3b825-e1c9-0d5e-83c9-9589d6fd2bcf	3118820380039406625	230
00000000-0000-74a2-04e0-171b1e089870	06b14763-2daf-8269-827e-38801d72f5c8	5117752017684443267	748
00000000-0000-74a2-04e0-171b1e089870	06d0accd-0173-8983-3586-17bfbd7fcef5	-8408112608756307197	712
00000000-0000-74a2-04e0-171b1e089870	070daabc-cbeb-6f11-41f3-e1149c58a824	-1879726962639023932	249
00000000-0000-74a2-04e0-171b1e089870	070dff65-dfd7-7ed4-2a71-5b58f51f5a85	-7482959616151670402	148
00000000-0000-74a2-04e0-171b1e089870	074b2164-a19a-9190-1332-2a7096db6334	6595134325152338345	219
00000000-0000-74a2-04e0-171b1e089870	0757241f-73ea-c1e0-98d9-e68df50ec0db	-1504480685711708377	569
00000000-0000-74a2-04e0-171b1e089870	077daac4-da70-1758-b1fa-ed440459cf0c	-3832266126072398975	527
00000000-0000-74a2-04e0-171b1e089870	07a0b974-a5f7-5f58-d7b0-0e159a70880b	-2248370281032348117	673
00000000-0000-74a2-04e0-171b1e089870	08d6ab3f-c684-1f60-5440-4885f6041198	629848882109327813	392
00000000-0000-74a2-04e0-171b1e089870	0920d91a-62ba-e1f6-dd80-0e5ae73c1c0a	-2972300256124207599	132
00000000-0000-74a2-04e0-171b1e089870	09240df2-547a-752d-2f87-3b4f50ecaa5a	-4244604847086441464	813
00000000-0000-74a2-04e0-171b1e089870	093560a8-7d17-f7e7-8c4e-ed6e3b676eec	-7914159817001302713	152
00000000-0000-74a2-04e0-171b1e089870	094dcb49-47d7-b8ad-3222-cd153dc9c617	-2112818969095651455	525
00000000-0000-74a2-04e0-171b1e089870	0966dd68-7674-c0da-f3e9-0360f117bac8	-1275983427217810509	833
00000000-0000-74a2-04e0-171b1e089870	099cae4f-769c-2dea-c269-82bdadabc84e	443381115172286459	693
00000000-0000-74a2-04e0-171b1e089870	0a289b98-9896-9f74-4e9c-569eb8552c39	-7904358763207788491	721
00000000-0000-74a2-04e0-171b1e089870	0ac0e953-5d0c-2976-2322-fc25c9082fea	-931123107776341563	16
00000000-0000-74a2-04e0-171b1e089870	0aee6ee1-c5a8-e5fc-1ad5-01df1e75707f	-303015367327416820	393
00000000-0000-74a2-04e0-171b1e089870	0b83b2e2-a7a8-e649-3e61-b8a141f186e1	7518067665279849562	180
00000000-0000-74a2-04e0-171b1e089870	0bb9a1e2-0e27-3e86-d284-964f4aecf256	-6935801218801147932	815
00000000-0000-74a2-04e0-171b1e089870	0c201ed3-59f9-e590-5939-6160af978d5d	3298031148081167682	337
00000000-0000-74a2-04e0-171b1e089870	0c32d48e-118f-4d5d-29b0-3a27840c5db2	-1370284738595230475	704
00000000-0000-74a2-04e0-171b1e089870	0c775207-9875-b4bb-af11-d0254d87d005	2496543296662756949	49
00000000-0000-74a2-04e0-171b1e089870	0c79a1ab-5809-6978-841e-4970aaafe9c6	9133283536364759571	487
00000000-0000-74a2-04e0-171b1e089870	0c9af1a9-c0f8-a3e4-2f86-52c4135f5f6d	2349868127192169118	229
00000000-0000-74a2-04e0-171b1e089870	0cae957b-3423-af2e-5614-c57f42ea8a44	2378988324611445391	589
00000000-0000-74a2-04e0-171b1e089870	0cda9900-b76a-c4ca-8ca7-84edd76b20ec	-5062909699358087051	276
00000000-0000-74a2-04e0-171b1e089870	0d2fd15b-6fab-5036-76f4-bfa4017e3517	-409266253869379816	359
00000000-0000-74a2-04e0-171b1e089870	0d9b0075-0e40-9ec8-3626-a208829555be	-6941918685788559594	403
00000000-0000-74a2-04e0-171b1e089870	0dff4583-164b-d151-0c64-4ad7bd794844	-2825612911691998363	65
00000000-0000-74a2-04e0-171b1e089870	0e0b4db8-6d77-2630-509e-9b9edb9e3f3b	-4194620428424921990	127
00000000-0000-74a2-04e0-171b1e089870	0e2bc2a1-2661-4006-68c7-c7b9468452bb	-4907612944124620584	695
00000000-0000-74a2-04e0-171b1e089870	0e4336b3-871c-2d36-48ae-3b89073ffb57	-6036953505277412448	682
00000000-0000-74a2-04e0-171b1e089870	0ee3c8c4-9a39-09b4-f6a5-c8971c78ec62	-3300331581218218095	331
00000000-0000-74a2-04e0-171b1e089870	0f57d93e-62db-6098-bd4a-73e82cee2b6a	-2578517432797907471	680
00000000-0000-74a2-04e0-171b1e089870	0f97b993-f8e3-7380-e284-b011c652644d	-9208755758457657080	441
00000000-0000-74a2-04e0-171b1e089870	0fda35e9-7f80-9739-7459-cacb47049d3f	410931860640933702	468
00000000-0000-74a2-04e0-171b1e089870	1028913b-89e4-2a48-ef9e-cdc2f7e5fcba	2949745869254396827	179
00000000-0000-74a2-04e0-171b1e089870	104baa21-d349-4f66-1233-16ae72494b14	4453665494537869254	295
00000000-0000-74a2-04e0-171b1e089870	1082bf0f-bc9f-0563-9370-afaa85facaef	8666791329717007373	354
00000000-0000-74a2-04e0-171b1e089870	10b89b6e-5009-1729-cd6f-a476ae89ce22	5603718074249298528	577
00000000-0000-74a2-04e0-171b1e089870	10e5a73e-3a3b-bf38-677a-506901ed9907	-4118306940185401026	45
00000000-0000-74a2-04e0-171b1e089870	11692fe9-ba79-0603-b7e1-5d6362215b55	894733401432463970	412
00000000-0000-74a2-04e0-171b1e089870	119c7443-6864-65ed-a5aa-1f8a8c7bd9d4	5459014861114812876	304
00000000-0000-74a2-04e0-171b1e089870	1246515b-610a-f933-2e55-903d479642fb	-5630142078021080693	675
00000000-0000-74a2-04e0-171b1e089870	12769272-5a4f-39e1-b8ea-7e20ce53b82f	4119210660378525113	554
00000000-0000-74a2-04e0-171b1e089870	1276b7f2-657c-d1fe-605b-12cdfec2a95d	-5233765866117230311	810
00000000-0000-74a2-04e0-171b1e089870	12d4647f-1f43-e7c4-7b00-d94cd044baed	5633420544514477091	594
00000000-0000-74a2-04e0-171b1e089870	12e050d8-2289-12de-c74a-6ee10898a109	-1913913355715292359	479
00000000-0000-74a2-04e0-171b1e089870	12fd4d5a-e26a-b2fc-1419-a5b0af959989	-6737027485833965630	306
00000000-0000-74a2-04e0-171b1e089870	132c6156-bed2-5fc0-2bb3-0565de9444b6	-853026295313937531	593
00000000-0000-74a2-04e0-171b1e089870	13c2e61f-ce2c-4b31-1417-8536ebee9bc5	7389618509684538160	383
00000000-0000-74a2-04e0-171b1e089870	140ec342-1969-55cd-6436-eff1476a17de	-1114000207978364534	52
00000000-0000-74a2-04e0-171b1e089870	145030e9-ae44-7441-3e68-7cb829e40b3e	-5604697466237919781	108
00000000-0000-74a2-04e0-171b1e089870	146805a1-07ca-9f8f-a114-06072a0f70dd	4662793810234649937	283
00000000-0000-74a2-04e0-171b1e089870	15715de7-8a3d-82b1-b48d-30b807863f8a	6020443484441249033	145
00000000-0000-74a2-04e0-171b1e089870	1577508d-a3aa-e875-5f22-dc7ca2da4a1a	-1549308399826601691	140
00000000-0000-74a2-04e0-171b1e089870	157f040d-1773-1722-bb61-5d31c8783f14	7224022125051476710	614
00000000-0000-74a2-04e0-171b1e089870	15a5229d-4237-4520-4589-fe679e756248	-6545151423116231657	672
00000000-0000-74a2-04e0-171b1e089870	161bfdb5-fd6f-622a-af43-61f5e705f00c	3651131652476044363	478
00000000-0000-74a2-04e0-171b1e089870	162d9009-8761-3bb1-e1b1-144bdcf4963b	-601160356190285537	8
00000000-0000-74a2-04e0-171b1e089870	167856bb-04d7-6703-2ec8-58bfd1d50cf9	-1506066284381940385	424
00000000-0000-74a2-04e0-171b1e089870	174cd29d-6e43-c75b-d191-00c3277c753e	-972640303965324640	595
00000000-0000-74a2-04e0-171b1e089870	1757793f-664c-e5c1-07e4-1c2679d3c690	-6755518878647736663	173
00000000-0000-74a2-04e0-171b1e089870	175dc462-52cc-fe13-89b8-f431cae6df76	-8994880719250136824	67
00000000-0000-74a2-04e0-171b1e089870	1815ade6-6299-fd26-c29d-4b44648afef5	907029522974758790	118
00000000-0000-74a2-04e0-171b1e089870	1876a23d-5e41-db1c-d814-bd9148ee2d80	2273741879030764630	371
00000000-0000-74a2-04e0-171b1e089870	1886a411-b2b5-7500-928e-d54875b1af0e	-7053616890496246713	670
00000000-0000-74a2-04e0-171b1e089870	188a155c-f14f-94f2-50bf-2fec8f5a4e48	-4632167430449086064	66
00000000-0000-74a2-04e0-171b1e089870	188c94de-f42e-8536-9ffb-062049b67b23	5667639379557293886	396
00000000-0000-74a2-04e0-171b1e089870	189937ad-6dab-dd97-03d2-3d372334a25f	-3284723903005923130	258
00000000-0000-74a2-04e0-171b1e089870	19eed070-d697-1660-2bbe-fe72a5b10c98	-1881396544223050853	477
00000000-0000-74a2-04e0-171b1e089870	1a3a9394-8eb9-d8bf-4c0c-c1ebded2e2b3	-2550738354819506458	471
00000000-0000-74a2-04e0-171b1e089870	1acbd47d-b761-250e-cf02-ea5f66f48350	3932726450992508719	755
00000000-0000-74a2-04e0-171b1e089870	1afcfef0-101d-2b46-bc7c-4d8622e84825	-8386473824919366328	445
00000000-0000-74a2-04e0-171b1e089870	1b6fbc75-4f91-3bc6-f295-4582b5c3ab25	-2435148516603921826	820
00000000-0000-74a2-04e0-171b1e089870	1bd389f8-ee25-86b4-f9c3-e3a63f99f358	6780468305976674587	227
00000000-0000-74a2-04e0-171b1e089870	1c3fa7ab-1f41-71f0-d2fa-236d66c2fa22	2684156085723203908	341
00000000-0000-74a2-04e0-171b1e089870	1cc7bed0-b134-b33f-bdeb-8f256fa49961	5229219938483066134	128
00000000-0000-74a2-04e0-171b1e089870	1d21ab6b-1741-3ed0-1e93-1819a9cb16cc	-6564266697099402008	257
00000000-0000-74a2-04e0-171b1e089870	1d3c1143-5601-649b-89b8-a0e2f03ed125	4442153372720565877	423
00000000-0000-74a2-04e0-171b1e089870	1dc5f636-0997-8376-1267-b0063f003f52	5552190118202504609	634
00000000-0000-74a2-04e0-171b1e089870	1e2f9c62-4b67-4959-a518-19a4ad63c0e9	-1804486129045584514	604
00000000-0000-74a2-04e0-171b1e089870	1e5b4e68-32aa-a0b4-500b-9babfd85341a	3660032249149677104	103
00000000-0000-74a2-04e0-171b1e089870	1ef7865f-0ba6-3cb0-6407-b3e6adf4597f	7798066660996951734	598
00000000-0000-74a2-04e0-171b1e089870	1f515ec4-0308-ca5b-595f-d5e96ddddee7	7775287537193888779	9
00000000-0000-74a2-04e0-171b1e089870	202a6b26-f130-2055-c0e7-bbe14158d646	3977462732675389010	24
00000000-0000-74a2-04e0-171b1e089870	20991edd-aa31-915a-9d19-ad0c642f12c4	9094547121183275712	492
00000000-0000-74a2-04e0-171b1e089870	209f5f47-4bd1-3190-a7f4-656466019a96	-3549817338010792671	292
00000000-0000-74a2-04e0-171b1e089870	20a2251a-83b5-bedc-ae63-98af31177ed2	-8991649394803709803	449
00000000-0000-74a2-04e0-171b1e089870	20a718bd-3dca-2976-a29a-fe53c903d3ea	-9206577345756958118	579
00000000-0000-74a2-04e0-171b1e089870	20ebaaf7-4ede-c644-1bca-2a57ca92c6be	-6161982202526220313	77
00000000-0000-74a2-04e0-171b1e089870	2179f0cd-996b-4d28-a596-ebf0c9ea0c59	5064346709457124329	631
00000000-0000-74a2-04e0-171b1e089870	21825fc3-d8ca-ebb1-1d06-76964c5c5d11	3461853523186301427	469
00000000-0000-74a2-04e0-171b1e089870	219638cc-5df3-5f19-6c79-f9788e4da7f3	6140291219008446822	814
00000000-0000-74a2-04e0-171b1e089870	21ebf07b-00bc-d18c-e17f-0f5356b06d37	-1513007113028925659	382
00000000-0000-74a2-04e0-171b1e089870	225edcd2-b843-b5e7-9ef5-7d4855e7eb6e	-9159376080396942364	44
00000000-0000-74a2-04e0-171b1e089870	23622be1-5467-dff8-a949-0173ecfedf08	2532669061364755001	632
00000000-0000-74a2-04e0-171b1e089870	236d111d-367b-8e89-fa26-febece316b53	2537380667586467143	763
00000000-0000-74a2-04e0-171b1e089870	236f9a67-e707-07f5-4f60-27c71e287a44	4113192722973070419	217
00000000-0000-74a2-04e0-171b1e089870	2575fe16-9099-3356-6c2d-54f64e19bf40	-7374537222684401278	837
00000000-0000-74a2-04e0-171b1e089870	25df9820-2936-452a-b568-01fed6ba2dd8	6109874864857122411	720
00000000-0000-74a2-04e0-171b1e089870	26071f5d-63ff-6be6-d363-d96ea6f9fc3c	3938053922612429559	22
00000000-0000-74a2-04e0-171b1e089870	264be177-06ec-12fa-8759-4d440c48194d	-4284845657162576973	300
00000000-0000-74a2-04e0-171b1e089870	26ce779f-5fcf-d4be-e366-66045731647b	6082645167442981019	243
00000000-0000-74a2-04e0-171b1e089870	2795b78f-6294-6262-115a-4abcbd6e19ac	-7237608978952271853	426
00000000-0000-74a2-04e0-171b1e089870	27a36e6d-7e27-7afe-42ba-0fa256415124	-9072034394224719817	465
00000000-0000-74a2-04e0-171b1e089870	27bc8b91-feef-784c-ff5b-96cc1fbe7338	5331033441683846790	190
00000000-0000-74a2-04e0-171b1e089870	281b1d95-2e57-2f9b-485c-c706bb1c655a	-652490454277739314	70
00000000-0000-74a2-04e0-171b1e089870	28a1e536-b2c0-c71e-4f86-246d5b89138a	5845413196082902748	39
00000000-0000-74a2-04e0-171b1e089870	2922920c-490c-b651-6ef5-916e5064dcd3	-335682858006475943	248
00000000-0000-74a2-04e0-171b1e089870	297a9301-d296-41c4-f76a-51f1e23ec80e	5723792104508417058	307
00000000-0000-74a2-04e0-171b1e089870	298855f6-89b9-e185-61b8-7abf07a94653	-3501250421715935830	420
00000000-0000-74a2-04e0-171b1e089870	29c13b5f-7a7f-232b-1e9b-76f116d49589	4177621877474781697	600
00000000-0000-74a2-04e0-171b1e089870	29ea00fd-f5e8-bd3d-cfe9-d1b1a57b0f88	3293517642594801357	430
00000000-0000-74a2-04e0-171b1e089870	2a2776b6-245f-9a43-c971-5f3d80dfc73f	3883962330892311643	716
00000000-0000-74a2-04e0-171b1e089870	2a632faf-6cbc-5142-d907-7448c7e86241	-1435621363620587992	62
00000000-0000-74a2-04e0-171b1e089870	2af29047-5cc2-69b7-4d0f-244f44a41838	3881219005702227112	596
00000000-0000-74a2-04e0-171b1e089870	2af64309-fba8-309b-b2e6-f4793f0274a6	2677428661916068618	446
00000000-0000-74a2-04e0-171b1e089870	2b1b226c-5e85-6d93-69b6-58e51c5033cd	1540250631541613666	617
00000000-0000-74a2-04e0-171b1e089870	2b397d1d-b188-0e5c-468a-8b063f5eab5f	-5252031297646508613	663
00000000-0000-74a2-04e0-171b1e089870	2b88fcfc-8b5c-8bca-6ddc-6e763c7d6c61	-1072903459694170782	117
00000000-0000-74a2-04e0-171b1e089870	2b92bfe3-33b4-8e08-b399-d72a645cef8c	-8585158522216492223	61
00000000-0000-74a2-04e0-171b1e089870	2bc84160-20e2-7c78-68f4-561158864a6a	-3000355627656971111	51
00000000-0000-74a2-04e0-171b1e089870	2c292bc7-8e0a-1c33-8c73-5185b3ba3430	4322004298213549892	737
00000000-0000-74a2-04e0-171b1e089870	2c744170-8bc6-5498-22d9-61ea7f7821ac	-8987872535803469262	390
00000000-0000-74a2-04e0-171b1e089870	2c7c92f8-d0d3-dfe2-562f-0c1f9c9329f3	-4268856180085639931	282
00000000-0000-74a2-04e0-171b1e089870	2dba75b1-1293-9006-1316-df712932ae16	1579554662659920559	451
00000000-0000-74a2-04e0-171b1e089870	2e049090-b3c9-8721-2e91-2829cd8a458a	-4120608900475205359	659
00000000-0000-74a2-04e0-171b1e089870	2e640ede-6186-986f-ca52-51d09ccbdd3f	-4731132436223990124	535
00000000-0000-74a2-04e0-171b1e089870	2e66aae7-e323-49ea-60f9-9019ab701f3e	-575226493197740498	86
00000000-0000-74a2-04e0-171b1e089870	2e939737-5505-08f1-3ef8-93c8b5485423	1163739498816070636	559
00000000-0000-74a2-04e0-171b1e089870	2ea9337b-2ca3-499d-5a51-08d44579549a	-792234694208170709	151
00000000-0000-74a2-04e0-171b1e089870	2fb053ec-b3f1-c44e-dba6-8a02af5c0998	-2094586326376137823	268
00000000-0000-74a2-04e0-171b1e089870	2fecd07e-b508-6174-b6c3-4c8015f0c0b7	-2032031906259907027	177
00000000-0000-74a2-04e0-171b1e089870	30008e5c-7796-0b1c-e993-1ed088f97d13	185746858417708487	773
00000000-0000-74a2-04e0-171b1e089870	30147b7b-40c5-815d-8c47-a5c6d8dcd8b2	-280607657460360924	571
00000000-0000-74a2-04e0-171b1e089870	30563518-239c-1468-82e1-dbac280ac143	-8283574616332393776	762
00000000-0000-74a2-04e0-171b1e089870	3056ae3b-da9f-cc73-9b26-c2c232e54cdd	-3897103900811243052	633
00000000-0000-74a2-04e0-171b1e089870	30baea9f-09e7-d532-8a00-88d06893c1ca	9098199940638253190	281
00000000-0000-74a2-04e0-171b1e089870	30d1b989-2370-7d6e-63aa-f2f70dd40e3b	-2233684807579966418	318
00000000-0000-74a2-04e0-171b1e089870	314d1afe-857c-b0e8-601c-329c6d02b187	6408114590575154005	184
00000000-0000-74a2-04e0-171b1e089870	316f6a8a-9b72-4038-6bd2-91cc16be775e	1411848942251482678	402
00000000-0000-74a2-04e0-171b1e089870	31e138c4-004b-4f1e-c772-a98d80013c19	6949887450470777565	656
00000000-0000-74a2-04e0-171b1e089870	31e69339-575b-823d-1358-0c3cdee8332a	2608198222061648335	315
00000000-0000-74a2-04e0-171b1e089870	3235bb66-5878-1526-086c-1fc87850a6ea	5499187523307332966	458
00000000-0000-74a2-04e0-171b1e089870	32438888-22dc-ff17-213f-9a68d020c918	540417226413569048	488
00000000-0000-74a2-04e0-171b1e089870	32995aeb-0a3f-b62e-5b88-d4e6a0bb0811	9006684410032743267	6
00000000-0000-74a2-04e0-171b1e089870	32b99085-d614-ceae-0450-739e591901ff	-5224645160920822888	503
00000000-0000-74a2-04e0-171b1e089870	33648c65-abd1-3e14-e82a-b4c353210cd8	-7902443852979148485	91
00000000-0000-74a2-04e0-171b1e089870	33935cf6-6cde-c1d9-d8b6-473ec1599bd9	-868394237332466418	708
00000000-0000-74a2-04e0-171b1e089870	33d59119-ca9a-15f0-3029-b53fd96370f6	5107802715479993705	291
00000000-0000-74a2-04e0-171b1e089870	33eb8c6c-57e0-7ae0-e38c-4c1bed36f4c6	-6981622696991719395	3
00000000-0000-74a2-04e0-171b1e089870	34056803-14a2-055d-d3ec-d5a1d537e135	-6271460897677682777	528
00000000-0000-74a2-04e0-171b1e089870	341564b7-8b04-62e9-1179-18e75667b1dd	-1827636660353613924	364
00000000-0000-74a2-04e0-171b1e089870	349fe3f5-ce23-b658-e47c-358ecfadabc4	8293081477208612397	415
00000000-0000-74a2-04e0-171b1e089870	34b137b7-1052-9e54-5333-6301966a0bd4	984803619011914581	31
00000000-0000-74a2-04e0-171b1e089870	3503a42f-07f5-008d-5d6c-a0a4af10246c	4601301841277171443	447
00000000-0000-74a2-04e0-171b1e089870	35ea9053-fb77-b38d-7746-c24adf77165d	-1604065844919154758	688
00000000-0000-74a2-04e0-171b1e089870	368818c3-ac37-2699-4064-7301f88156a8	782089951940624366	413
00000000-0000-74a2-04e0-171b1e089870	36999fa5-a80b-a8f5-ba0f-3b56f6c8bbf9	-3824968697124492616	398
00000000-0000-74a2-04e0-171b1e089870	37c2a6cd-38b0-fdaf-1450-f7b45fa6dabb	-7967838714136934769	648
00000000-0000-74a2-04e0-171b1e089870	381d7306-0acc-81a8-719f-f055b212ee54	-1892807564294516367	756
00000000-0000-74a2-04e0-171b1e089870	391cc059-ad34-f0c7-f575-8db216350d42	-5756809208260539624	753
00000000-0000-74a2-04e0-171b1e089870	395cfe4d-82fd-1067-e659-a79afce7e2c4	254791256418564604	60
00000000-0000-74a2-04e0-171b1e089870	39603297-3dd3-9b76-5ffd-01449b6e0ff0	-685628203783963954	362
00000000-0000-74a2-04e0-171b1e089870	3968adc2-a001-af45-613a-18717068cc2a	7820477343909873005	21
00000000-0000-74a2-04e0-171b1e089870	39beb2bc-b92b-31f9-2cd2-a417a6b082f8	4615246717960260684	501
00000000-0000-74a2-04e0-171b1e089870	39f3390b-94db-267b-a5a0-7833700c81ff	-3864774743833469444	705
00000000-0000-74a2-04e0-171b1e089870	3a8bfbca-3e1a-fc64-96d4-2354599a97fb	-2533426840774509464	198
00000000-0000-74a2-04e0-171b1e089870	3b355329-0b69-c6cc-b966-b6ed62156be3	-4704463618840682226	692
00000000-0000-74a2-04e0-171b1e089870	3cea18b8-a7ba-f732-1a06-3b772a4574ae	-4379622582908159103	316
00000000-0000-74a2-04e0-171b1e089870	3d427fe6-2571-ace3-57cd-15cd7ebda0ac	4223853947549956181	557
00000000-0000-74a2-04e0-171b1e089870	3d509af2-d3d7-69d5-c98b-d40ce93b061f	-6024839776928384814	301
00000000-0000-74a2-04e0-171b1e089870	3df7a1b1-2db3-d566-5885-3c31a39e6719	3715318147838875600	25
00000000-0000-74a2-04e0-171b1e089870	3df8810d-e60c-5264-39cf-2420f6cc6c8f	-8517551273962229263	409
00000000-0000-74a2-04e0-171b1e089870	3e2026f5-af5a-bbf0-d233-94c0646129d5	1658748462034350996	185
00000000-0000-74a2-04e0-171b1e089870	3e26ff0e-53d4-aa71-4e6f-9ade181ab74a	-7329844082250569272	612
00000000-0000-74a2-04e0-171b1e089870	3e3b34c3-bef4-ef66-4230-95376969764c	-8576857017348740186	379
00000000-0000-74a2-04e0-171b1e089870	3e86fc5b-8a48-1f1a-2aad-70feceaa816d	-3256028398281662376	168
00000000-0000-74a2-04e0-171b1e089870	3edd6765-303d-624c-fab2-2669b4f00893	-6532530780644430575	161
00000000-0000-74a2-04e0-171b1e089870	3ee0f9b5-fcb3-318e-440a-2dc385b3017e	4366210042002566545	308
00000000-0000-74a2-04e0-171b1e089870	3ee94f84-fca4-759f-6fc0-38cd97e5b557	285709720694635397	508
00000000-0000-74a2-04e0-171b1e089870	3f4ba82d-2cf8-ea65-0389-6230967c6f12	2720221534882000041	587
00000000-0000-74a2-04e0-171b1e089870	3fd0abec-be48-7819-dd72-d8568dc0ca66	-7706743618041351712	777
00000000-0000-74a2-04e0-171b1e089870	3fe8a34d-14c1-8667-9189-b64f6bd7e22b	6228946400749187419	267
\.


--
-- Data for Name: usage_identities_1; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_1 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	400807f4-1acc-d3c6-bc56-24575f73d5d1	5794344283818393851	214
00000000-0000-74a2-04e0-171b1e089870	414f1188-6dc8-79b2-5b21-74139fc7d17e	-4068860128175992315	231
00000000-0000-74a2-04e0-171b1e089870	4165d941-9609-efae-fa94-876a9e9a8802	7622776205916870181	106
00000000-0000-74a2-04e0-171b1e089870	41679006-0118-21ca-474c-fc5f8351d4a2	-1458311185631388222	269
00000000-0000-74a2-04e0-171b1e089870	417c61b7-8b2c-92a6-c615-a1e1d3105ef5	-9170972357317380597	724
00000000-0000-74a2-04e0-171b1e089870	4183bd78-b377-1077-3d76-da0a0372385a	-975710552537739769	289
00000000-0000-74a2-04e0-171b1e089870	418b6de2-c32c-2a22-ce16-3a8fafda3a6f	6967969847024655687	100
00000000-0000-74a2-04e0-171b1e089870	41b7b26e-2e7d-c84e-f540-683ead29bbdf	4274964756410826119	732
00000000-0000-74a2-04e0-171b1e089870	42112943-57ab-0932-2d2f-4baeb68ffc4c	-249766473166237979	767
00000000-0000-74a2-04e0-171b1e089870	429fdb1b-51a1-7c91-4ec2-d18fcca12f78	-1553164141303659727	550
00000000-0000-74a2-04e0-171b1e089870	42c82649-b013-7f4b-c9a6-865e20cdbdc4	6905118372379244168	542
00000000-0000-74a2-04e0-171b1e089870	42da419c-6e82-1d3c-2a41-1b41822ecf77	-363952366312495587	476
00000000-0000-74a2-04e0-171b1e089870	4325e9ad-69c4-ce33-809f-e7e40f0a727e	3219099241561114793	197
00000000-0000-74a2-04e0-171b1e089870	43bb3f89-421b-6499-8e2b-75c26fdeeee5	8514445842435606495	570
00000000-0000-74a2-04e0-171b1e089870	43d9c3a8-255f-8be9-0d72-9dfd2ac8eb80	4846845209564903991	82
00000000-0000-74a2-04e0-171b1e089870	43dc2f3f-b827-359e-7be0-96831edc0f7f	-3764108153994887512	689
00000000-0000-74a2-04e0-171b1e089870	43ed125f-acae-1b77-31a4-9c9a9ec2063c	8671530506767660239	710
00000000-0000-74a2-04e0-171b1e089870	4409832c-cca0-8195-3a50-8f88f7a02c8e	-4103257182378444204	838
00000000-0000-74a2-04e0-171b1e089870	445c838b-60a3-75f0-9719-88743de99ca1	-8654410301001144239	352
00000000-0000-74a2-04e0-171b1e089870	4497e7fb-555e-f999-f6ac-9655680ba06d	-5734724787963353274	34
00000000-0000-74a2-04e0-171b1e089870	44ea059f-ea61-1292-eb94-5d935c8cbf42	4600544502776410	202
00000000-0000-74a2-04e0-171b1e089870	454138d2-4a1b-0393-492a-888ca22f2485	-4677664602438792112	93
00000000-0000-74a2-04e0-171b1e089870	45805178-38cf-f546-0193-2e4c9a2a140e	-1016202459936097592	264
00000000-0000-74a2-04e0-171b1e089870	458dca62-8987-d0ad-9939-40f86b51f2d7	-7429039428973499732	203
00000000-0000-74a2-04e0-171b1e089870	45e41567-bd82-69a3-4d4d-a44f436fb1be	-4031406550240037517	674
00000000-0000-74a2-04e0-171b1e089870	4658a8d0-f371-5a78-5f90-34e92b076e40	8227165544461957558	601
00000000-0000-74a2-04e0-171b1e089870	466e7183-989f-2bd3-c2a8-ee44af45e430	2058142753014554220	726
00000000-0000-74a2-04e0-171b1e089870	46a97eef-3a3f-aa75-6a6b-901535847e51	4633215287106584441	427
00000000-0000-74a2-04e0-171b1e089870	46b5366f-5196-083c-59be-dde32bef5eed	-3519262840264241433	616
00000000-0000-74a2-04e0-171b1e089870	46f148b1-45c7-6f7e-7b06-c64f40b8b9c8	8416570895020570980	130
00000000-0000-74a2-04e0-171b1e089870	47157ecf-bd1a-fddf-6247-6e3985eab470	-6053774074540937237	433
00000000-0000-74a2-04e0-171b1e089870	475e8e22-2956-a8cd-136f-2e6d98a808d9	-7396750572184267570	374
00000000-0000-74a2-04e0-171b1e089870	4772b3b7-b707-7136-4531-5ebc0d7753aa	-5615168826675752346	733
00000000-0000-74a2-04e0-171b1e089870	47969d72-6931-c427-0857-42c05979280c	9120691569471272569	358
00000000-0000-74a2-04e0-171b1e089870	47a65727-3eda-5d90-5654-548d9f38992f	8517486258446674470	94
00000000-0000-74a2-04e0-171b1e089870	47c83d23-8122-d069-cd49-edef3a5bbacc	-2885068551158480189	115
00000000-0000-74a2-04e0-171b1e089870	47fe4922-fad4-117b-960f-f8fab8483edb	-9179769453748551031	529
00000000-0000-74a2-04e0-171b1e089870	48510fee-013b-7219-efc5-81169329d786	2364180628810708466	440
00000000-0000-74a2-04e0-171b1e089870	492ab1c9-6bf1-2bb7-0b2b-b5d155e46914	-4554313008785559705	242
00000000-0000-74a2-04e0-171b1e089870	499b1b33-686a-d7f2-e7c4-b738f4df6750	916355069527218314	611
00000000-0000-74a2-04e0-171b1e089870	49c9360e-eb53-fda2-8737-dd81914da796	7516896805665669055	345
00000000-0000-74a2-04e0-171b1e089870	4a963079-8825-f555-5099-e9504ed7a7a8	-4161764186516129749	698
00000000-0000-74a2-04e0-171b1e089870	4aa2f6c1-7e6f-fe4c-bbf3-3e56d56f55cf	2219276444154022983	831
00000000-0000-74a2-04e0-171b1e089870	4ad7fa9c-8659-094e-0822-16137715ba28	5507913565972061001	505
00000000-0000-74a2-04e0-171b1e089870	4b2ec5b5-37c9-51e9-8905-533607120e2a	-7503395460488600978	497
00000000-0000-74a2-04e0-171b1e089870	4baa62d6-3004-3861-2c94-bc5947842a6e	7679279403027490239	74
00000000-0000-74a2-04e0-171b1e089870	4bb74a78-0abc-ca2a-25a3-5948194f1c48	-414843510705530537	312
00000000-0000-74a2-04e0-171b1e089870	4bd15353-567f-fe4f-3272-fd10737a057f	-3864934105758266184	666
00000000-0000-74a2-04e0-171b1e089870	4befffd8-eef2-1c54-f7a7-dc09f9aec5e1	2186462047159499269	400
00000000-0000-74a2-04e0-171b1e089870	4c5be525-3e17-c577-4013-da18ba72d31e	-5162677692790636247	4
00000000-0000-74a2-04e0-171b1e089870	4c83ec54-7bbe-1c9b-0d5e-f8aaf564b37c	-4929419620109835750	512
00000000-0000-74a2-04e0-171b1e089870	4cb20940-5be2-6093-3577-9f6c9682e35b	4908220417599411674	495
00000000-0000-74a2-04e0-171b1e089870	4cc5abe0-df7b-1d9a-baa1-2088415c8f9d	4803146439282370838	602
00000000-0000-74a2-04e0-171b1e089870	4cf18234-1b4e-88e7-8bdd-bb87d636bd1b	-7643194976457241313	567
00000000-0000-74a2-04e0-171b1e089870	4d430b06-3953-4c32-3874-40bf698f1b63	6500176353738977878	794
00000000-0000-74a2-04e0-171b1e089870	4d990e71-2b3b-ac49-afa0-f3826a568a57	1557300091164008725	134
00000000-0000-74a2-04e0-171b1e089870	4db4f715-6d55-fee5-2458-e28e174ea7de	6024265593732848719	422
00000000-0000-74a2-04e0-171b1e089870	4e020926-bcda-6ef6-ea32-429e81dc1a30	-2049519039951923580	363
00000000-0000-74a2-04e0-171b1e089870	4e21f43a-7989-fb6b-76f5-4096c77d2e69	-4132679229321094346	232
00000000-0000-74a2-04e0-171b1e089870	4e328f52-ffc2-cf21-656c-9cd9a99c8bf5	1284898140056367549	305
00000000-0000-74a2-04e0-171b1e089870	4e8e1b4f-c59b-e8f0-2fda-6acac1eb522d	-4104070992715487853	213
00000000-0000-74a2-04e0-171b1e089870	4ea4811c-bfb7-60f0-1f32-db741cd2eb9b	-7706091015696961328	272
00000000-0000-74a2-04e0-171b1e089870	4f143e02-5852-5519-2a1e-b74e425be6be	991151853133869239	715
00000000-0000-74a2-04e0-171b1e089870	4fbd6583-536a-b837-f661-3ed2f92b2c22	-3241879674116814433	798
00000000-0000-74a2-04e0-171b1e089870	4fde7992-cb00-927d-d12e-f515701c84cb	4707399937801634631	754
00000000-0000-74a2-04e0-171b1e089870	5053bb33-0c33-d81e-7f50-20b85225c546	-5850661584388071473	378
00000000-0000-74a2-04e0-171b1e089870	51193f90-04f8-723b-2544-c32a7a88eea7	5711714150561102748	436
00000000-0000-74a2-04e0-171b1e089870	52185827-863f-49f5-6978-d4e1ddc4b6f1	4312438925051921103	758
00000000-0000-74a2-04e0-171b1e089870	52bf4790-9ff8-f6fb-6b48-54a598038e55	4215473668871035685	310
00000000-0000-74a2-04e0-171b1e089870	52e207a7-fa80-1152-b619-086e4e7b59ab	1351266035662363094	50
00000000-0000-74a2-04e0-171b1e089870	52eea2a6-9c68-8b5e-b095-4b9cc09d225e	-4063729283614565072	343
00000000-0000-74a2-04e0-171b1e089870	52f76256-47dd-f2a6-6232-d904cc4eb2fb	2347981240056585538	26
00000000-0000-74a2-04e0-171b1e089870	53820bc2-d3db-8f2d-1587-b430eb769c27	-5563559926074140280	538
00000000-0000-74a2-04e0-171b1e089870	53c992d6-3d7c-e872-c55d-0790ea0005f7	-886427786008940245	233
00000000-0000-74a2-04e0-171b1e089870	53e4789c-1a22-42cb-c726-47eda502290f	7607867100911878467	421
00000000-0000-74a2-04e0-171b1e089870	53f0de4d-7d37-edda-2515-c4791c6e8867	4321118019921793365	150
00000000-0000-74a2-04e0-171b1e089870	54302242-cf8c-8a47-74d0-cff56aeda8a2	-289679534968754927	428
00000000-0000-74a2-04e0-171b1e089870	5570537c-1088-bfd1-c990-699c844803f1	8174800980946271091	519
00000000-0000-74a2-04e0-171b1e089870	5571de1b-2f80-61a6-4fdf-10765e1f5e62	-1417199893736968811	88
00000000-0000-74a2-04e0-171b1e089870	55febb0d-a0da-0ff3-b0e2-0f0b1a265e47	-2452352155726793258	407
00000000-0000-74a2-04e0-171b1e089870	5613d149-3297-c984-1b5b-3cf2ceb6bb87	1115490318216322203	738
00000000-0000-74a2-04e0-171b1e089870	561ca666-f0c5-e1c1-955a-83258bead461	2932246780043480242	38
00000000-0000-74a2-04e0-171b1e089870	56604648-fe3a-e96e-b507-94c57ba10380	-1132070443814501738	355
00000000-0000-74a2-04e0-171b1e089870	56a52178-c63f-80a9-c0b4-eafdfcdb094a	-7727794358470899460	443
00000000-0000-74a2-04e0-171b1e089870	570535c0-515d-d98a-29a3-d8c9653bc347	6926281644234922684	234
00000000-0000-74a2-04e0-171b1e089870	578529f7-cc9e-b3ad-456c-de575e568099	6942174192035115129	619
00000000-0000-74a2-04e0-171b1e089870	578bf5f3-fd11-2d1b-a292-885519b2c19a	6911620931863195703	829
00000000-0000-74a2-04e0-171b1e089870	57a53582-68a4-d623-627a-28f51e01d444	-755423298681530160	176
00000000-0000-74a2-04e0-171b1e089870	57b0617c-da6d-6abb-7448-90bc9bfb72cb	3846690751453593965	302
00000000-0000-74a2-04e0-171b1e089870	581226a6-6a29-be9d-6f21-c512a11fb6b0	-3945651606567186864	348
00000000-0000-74a2-04e0-171b1e089870	58325c96-869f-f7e8-c7a4-3df6c04eb57f	5393336820761263439	357
00000000-0000-74a2-04e0-171b1e089870	58ee81eb-c1ee-2fcf-7d53-bd5aaa170715	9013023853030523788	657
00000000-0000-74a2-04e0-171b1e089870	5971efc5-e7e9-675f-3125-8939cf89ea9a	176734412286003153	583
00000000-0000-74a2-04e0-171b1e089870	5a755aac-e58e-b44e-2645-daa49bffb5c2	-1362841593586713200	72
00000000-0000-74a2-04e0-171b1e089870	5b25c361-166a-eae6-07cf-2c1d804641fb	-2991950831587152314	574
00000000-0000-74a2-04e0-171b1e089870	5b4e141b-905c-f4e2-fa9c-b77cf2176c0e	7088251957654798039	636
00000000-0000-74a2-04e0-171b1e089870	5b718e73-b553-aee9-e93a-5b4041fd1abf	1862119238663030570	757
00000000-0000-74a2-04e0-171b1e089870	5b9b9576-abf1-fded-fc9c-6db983281506	-6987514547718526973	722
00000000-0000-74a2-04e0-171b1e089870	5bb22f4c-a359-5bce-2018-0d6c120c7737	-7263834046999089604	442
00000000-0000-74a2-04e0-171b1e089870	5ca19b3a-98d6-ed2f-4c3f-023012e07d5c	-4206456729526159683	764
00000000-0000-74a2-04e0-171b1e089870	5cb2c5e5-9b29-e4b1-de22-40396c430720	6586289665642944752	2
00000000-0000-74a2-04e0-171b1e089870	5cdeaf20-858e-d719-1b6f-f4e1dfd070d1	736334153135323566	526
00000000-0000-74a2-04e0-171b1e089870	5ce80bf4-bf9c-4932-0f5b-a1db42922ffc	-8397436672461949983	580
00000000-0000-74a2-04e0-171b1e089870	5db0587c-45e7-0466-6ce8-f99ba73fa443	-3717773214782905661	584
00000000-0000-74a2-04e0-171b1e089870	5dd02538-aff0-d5fe-e341-f0ae7b70a626	4995711297714381798	522
00000000-0000-74a2-04e0-171b1e089870	5e12abe4-2287-6a05-eacb-136b593bdbe6	6821705007443712125	80
00000000-0000-74a2-04e0-171b1e089870	5e1fd750-9da6-c0b6-f5d1-be0c4cd645fa	-7299858149565751463	320
00000000-0000-74a2-04e0-171b1e089870	5e2f5a3d-358e-1970-412c-ef07e9b1d260	-1240767740117712974	730
00000000-0000-74a2-04e0-171b1e089870	5facc5ee-908c-765f-c99b-ea732a532b3f	3233767082958932666	11
00000000-0000-74a2-04e0-171b1e089870	5fb85cf8-4684-c895-3879-027e1f828e46	8515329876007977549	581
00000000-0000-74a2-04e0-171b1e089870	5fdb70fb-5ad9-1b4d-cae7-b0dcc0d8e1f5	-4940468371541938618	745
00000000-0000-74a2-04e0-171b1e089870	5fde4482-bd7e-4580-5c73-d99283f02451	-5068605158260330306	384
00000000-0000-74a2-04e0-171b1e089870	6017f1fb-1c1e-720e-2147-494e4ece5afc	-7189009579009480150	822
00000000-0000-74a2-04e0-171b1e089870	6060ee62-956c-4e30-ea0d-ff680d797fc4	-6279593856476011189	699
00000000-0000-74a2-04e0-171b1e089870	608e1f8c-dcd3-fe0f-b204-941af02b3783	-1140540524148730693	250
00000000-0000-74a2-04e0-171b1e089870	60fa6c74-83e4-c3ee-0460-fd7250a89cba	-6581580886469719534	740
00000000-0000-74a2-04e0-171b1e089870	614170fa-9325-3f25-b9ee-1d931122ec73	5852099827417023771	607
00000000-0000-74a2-04e0-171b1e089870	61821cee-3e74-4780-f6da-e4b768434b5e	4169268816075428418	597
00000000-0000-74a2-04e0-171b1e089870	61887088-2b2b-0b09-9c8f-80418ef4de0b	895261671481166654	143
00000000-0000-74a2-04e0-171b1e089870	61b2b7c1-cb7c-236e-ca40-b4e9829103fe	6613104533337786310	401
00000000-0000-74a2-04e0-171b1e089870	62617b03-5ab0-d034-8430-816181f6b39c	48323302527965664	649
00000000-0000-74a2-04e0-171b1e089870	62716a54-7fd1-d636-532e-b2b3b45ba841	2298537021638057171	191
00000000-0000-74a2-04e0-171b1e089870	640fc107-ab04-4f73-3763-79291d31db00	-1508566314918681954	228
00000000-0000-74a2-04e0-171b1e089870	65221789-fc4f-f8cc-6b7c-a3e7f725a75b	-1701849678586404709	20
00000000-0000-74a2-04e0-171b1e089870	654d3b1b-6b75-d4a5-7ba4-da64a3c81836	-7308508252508313975	766
00000000-0000-74a2-04e0-171b1e089870	6562cda1-e8ef-46e2-8280-d6866201892a	331633491482080369	245
00000000-0000-74a2-04e0-171b1e089870	65be798f-bd16-7d7a-fc64-a8c4a893c82e	2651282785050305543	482
00000000-0000-74a2-04e0-171b1e089870	66010dee-1bde-55b8-5cdb-279b1426087d	-7657658187849936666	156
00000000-0000-74a2-04e0-171b1e089870	66354801-17ec-790a-990c-e3caa3a1791d	4108129588871673378	811
00000000-0000-74a2-04e0-171b1e089870	66669a87-5d15-2c1d-0f50-7c8ba947cb31	1109427690170305901	615
00000000-0000-74a2-04e0-171b1e089870	66e8c149-cd53-aeef-d209-7107a1379189	165119033268119764	405
00000000-0000-74a2-04e0-171b1e089870	67408b62-5bb4-c680-252c-1bde0b49be13	-6761428013766670467	828
00000000-0000-74a2-04e0-171b1e089870	6752e366-fbd8-a288-9f9e-ceb6905b969b	5055388449771886950	621
00000000-0000-74a2-04e0-171b1e089870	67b99c82-4881-93a7-9184-464a1e88fc1e	6747809574279807258	92
00000000-0000-74a2-04e0-171b1e089870	67ed262f-c6bb-77a9-1da2-4130bcd36651	8780715527865694620	475
00000000-0000-74a2-04e0-171b1e089870	682aa863-22ad-b197-d4d7-79d341e40276	-4383940216117326931	456
00000000-0000-74a2-04e0-171b1e089870	686e6e8b-119c-c6b9-fe5e-3c89f1f42139	-2237530700010214693	797
00000000-0000-74a2-04e0-171b1e089870	68fbb7a9-043d-74dd-9e9a-099636f1e834	1575365191611561107	765
00000000-0000-74a2-04e0-171b1e089870	68fd1d14-7158-8eb3-1778-100c5aa3857d	-745190033810611847	585
00000000-0000-74a2-04e0-171b1e089870	6a1bb60c-8753-1c61-7ec7-f380fa4dea18	8791639883819793924	30
00000000-0000-74a2-04e0-171b1e089870	6a20137d-3357-8d69-b561-2c4d54603c13	-7188577433473558435	131
00000000-0000-74a2-04e0-171b1e089870	6a2758f3-32a6-6b97-fa9f-6794008712fc	1626639218289132637	517
00000000-0000-74a2-04e0-171b1e089870	6a6cbbc6-2419-5fd9-fed7-4b5fd4ca1127	5118771910336328196	349
00000000-0000-74a2-04e0-171b1e089870	6a6db90a-2bbf-89b3-7b96-2c826f9ba46e	8378445504682427324	319
00000000-0000-74a2-04e0-171b1e089870	6a7b2d6a-8f3f-1c8a-2b0a-7aaf71e5451d	7922754858844217158	414
00000000-0000-74a2-04e0-171b1e089870	6aefb0aa-4ddb-eb59-92e5-eb9541c8d8aa	2677157713173065048	141
00000000-0000-74a2-04e0-171b1e089870	6b81582f-44e6-eabc-6151-f2a4f0ab3ec6	-419506537900435129	224
00000000-0000-74a2-04e0-171b1e089870	6be75c22-7fbe-3ea7-f847-ed5c54584eda	-7546260615220693914	551
00000000-0000-74a2-04e0-171b1e089870	6cc2bc78-e144-455f-c6a2-35965d5f9db5	9012318085656731415	381
00000000-0000-74a2-04e0-171b1e089870	6d0ad0b4-ac34-478d-aa52-93cbdac6220e	246621237836708660	122
00000000-0000-74a2-04e0-171b1e089870	6de59460-63c3-d44d-8c40-32ca58eb5a9f	-8351719449059800236	805
00000000-0000-74a2-04e0-171b1e089870	6e56b479-7331-c5e1-1b91-2168ebab800b	6494558879250191496	463
00000000-0000-74a2-04e0-171b1e089870	6eb311ee-69ae-a349-f6b2-bec16e466d78	-316443238381239860	260
00000000-0000-74a2-04e0-171b1e089870	6ed14b41-cb58-2bf4-881d-40110468d010	2366745260109974873	13
00000000-0000-74a2-04e0-171b1e089870	6f18cef0-30ad-780e-8029-1d1041b1cb81	-8935472548652399770	210
00000000-0000-74a2-04e0-171b1e089870	6f3443a8-58ea-a548-4693-ef6c18fb364a	2829050796390129509	537
00000000-0000-74a2-04e0-171b1e089870	6f3a49d5-1ef9-08e6-ac43-d8fc7cf4a059	2830790723756251286	552
00000000-0000-74a2-04e0-171b1e089870	6f576bd6-faf4-a423-5bfe-623417e40dee	5515289142813170392	643
00000000-0000-74a2-04e0-171b1e089870	6f935f21-b5b5-37e9-d682-74f46a6e7027	8231754168341838864	750
00000000-0000-74a2-04e0-171b1e089870	6fedcef5-3128-bb90-8eb0-6b7994884bcb	3128772235863938188	19
00000000-0000-74a2-04e0-171b1e089870	7044117a-151d-f0ce-3825-e7c44a74f924	-5112934309220103826	707
00000000-0000-74a2-04e0-171b1e089870	7064f58c-8a2f-91d1-7be5-a9fc2e5f1cfe	6608465426686412176	43
00000000-0000-74a2-04e0-171b1e089870	70ceebc9-9b00-c5a4-cf38-6ba635c78aed	2409103620130951128	781
00000000-0000-74a2-04e0-171b1e089870	7124b845-d924-23f7-df53-5113f56d0eae	7955690846989566582	782
00000000-0000-74a2-04e0-171b1e089870	71398dc0-65b6-5b23-8f62-20a0da1d693a	9013557037799150445	182
00000000-0000-74a2-04e0-171b1e089870	71a66ded-6438-09c7-80fe-fef5c0f42b23	348576984962171626	113
00000000-0000-74a2-04e0-171b1e089870	71bfe84e-4005-fbcf-d2b5-103111ff54ab	2248532178695344840	299
00000000-0000-74a2-04e0-171b1e089870	72133dcc-5daa-63dd-1d27-78bd966442f1	-3335403865614336879	167
00000000-0000-74a2-04e0-171b1e089870	721aad67-c614-97c0-d391-ea385bf73995	4135837719661980144	105
00000000-0000-74a2-04e0-171b1e089870	723f0c0c-9fa8-daff-3cb9-ed9e821e9035	6920379423541138664	280
00000000-0000-74a2-04e0-171b1e089870	72cf03d8-f0c1-edeb-3b8c-8e8884df370e	-5162804592516366530	10
00000000-0000-74a2-04e0-171b1e089870	73465188-c678-9978-b8ac-8209dd39676b	-4114781691342837546	719
00000000-0000-74a2-04e0-171b1e089870	734c2533-50c4-9a3b-38f5-67df504169aa	2728381392707992573	370
00000000-0000-74a2-04e0-171b1e089870	73601175-aea3-e12d-b0e1-a8e3b0e45709	3716403349630447430	549
00000000-0000-74a2-04e0-171b1e089870	73a2f36d-26a7-e350-62f5-903b235baa8e	4563742998368814442	324
00000000-0000-74a2-04e0-171b1e089870	73fd03cd-9050-9cbf-be42-fe47aadb30db	-6869992104346933724	263
00000000-0000-74a2-04e0-171b1e089870	7427b0c2-a984-9735-a664-523f9634cda7	7345363592182813193	686
00000000-0000-74a2-04e0-171b1e089870	750225ac-e9b3-20f1-4204-47cea90eb16c	1304774824037042758	247
00000000-0000-74a2-04e0-171b1e089870	753e8ca0-6372-9f4b-3861-5cd6b9e32e40	3248599311270821720	507
00000000-0000-74a2-04e0-171b1e089870	75becc21-ea62-5e07-73f8-9b7750f8369e	2565249643563274560	251
00000000-0000-74a2-04e0-171b1e089870	7612875e-bc10-3a92-1832-346c44848cb0	-3516879432435807812	96
00000000-0000-74a2-04e0-171b1e089870	7644beb8-8c2e-d11e-7e1e-ed75381495de	-1476773400319166541	788
00000000-0000-74a2-04e0-171b1e089870	76cc812d-50c7-01ec-2e55-1379d2420ec9	8045256005794402133	193
00000000-0000-74a2-04e0-171b1e089870	76d5018a-de44-9320-fa5b-2961c9de331d	-4775408719246906056	531
00000000-0000-74a2-04e0-171b1e089870	7795fe0d-c39a-af88-532b-eb5197a8ca6d	-235854226529092719	55
00000000-0000-74a2-04e0-171b1e089870	7796a93e-c418-3098-fdc0-b8628044b0f6	4979182843391424837	638
00000000-0000-74a2-04e0-171b1e089870	77a96ed5-0f08-9482-4e50-a16e243ad0d5	-932908945382176136	212
00000000-0000-74a2-04e0-171b1e089870	77c372bc-d4ff-fa94-0bff-10b0e37e8b39	7381394021160549948	676
00000000-0000-74a2-04e0-171b1e089870	78b1f960-765c-95a1-0479-4d3e5d598582	3966030925617980316	467
00000000-0000-74a2-04e0-171b1e089870	78c8baa4-2a8f-d498-8ab8-0b6901fa9378	-4921510442724831281	711
00000000-0000-74a2-04e0-171b1e089870	7957542b-ab80-5600-8a13-dcbcc1da2099	-7970164001866920945	558
00000000-0000-74a2-04e0-171b1e089870	797a30da-c536-d788-5247-4bc982d5b351	7086903836910924705	58
00000000-0000-74a2-04e0-171b1e089870	7a34cc4f-053c-4fc7-102d-c2819655aab5	-6526640372753272368	778
00000000-0000-74a2-04e0-171b1e089870	7a627eb0-971f-a6ea-52d7-8acb04045ad0	1249240778583477127	154
00000000-0000-74a2-04e0-171b1e089870	7b0b4476-5c94-7056-fc8f-3756dd9b7c8f	480301447665189606	432
00000000-0000-74a2-04e0-171b1e089870	7b110f44-bcc8-6aec-af8a-372ef99ba7f9	-4785542785310242267	560
00000000-0000-74a2-04e0-171b1e089870	7b74e3aa-e42f-2ff7-dddb-6a5faa443c17	2529419544059008077	111
00000000-0000-74a2-04e0-171b1e089870	7bc017f6-6428-d873-7c18-351d1d4c3555	-1463515967255289196	438
00000000-0000-74a2-04e0-171b1e089870	7c4b2e20-7d94-0f4a-0e94-a464aad6e166	-5185052033356312217	840
00000000-0000-74a2-04e0-171b1e089870	7cc3c3a3-e6c3-a7b1-e7e7-15b1a603e130	-4243724547812821770	734
00000000-0000-74a2-04e0-171b1e089870	7ceb8bd8-e210-eb19-369d-00282685f5de	-6809666524035950134	365
00000000-0000-74a2-04e0-171b1e089870	7cf2a7ce-39fa-5587-48b3-437da6d174b8	1465896947736023296	450
00000000-0000-74a2-04e0-171b1e089870	7e0781f4-dc40-9ab9-d59a-b81b6bcd5636	-761622835351073251	496
00000000-0000-74a2-04e0-171b1e089870	7e0f6856-0e12-0d2c-8138-e0e1a93819e4	-1824048435392781244	298
00000000-0000-74a2-04e0-171b1e089870	7e3c8eee-78a3-48c3-4d15-99de8290ab9e	7730394670124382477	144
00000000-0000-74a2-04e0-171b1e089870	7e76593f-3e83-88fb-571f-ccff91f4a96d	3951650005296975408	171
00000000-0000-74a2-04e0-171b1e089870	7e87f19d-4bbc-43a2-2b00-c10fbf527ca4	-8930398188113714533	645
00000000-0000-74a2-04e0-171b1e089870	7efb3b3c-1c77-9f5f-e428-4a36231e5616	-7130084839425092773	285
00000000-0000-74a2-04e0-171b1e089870	7f00b163-2539-23b5-07a4-da11894e1901	-3183320689988244026	827
00000000-0000-74a2-04e0-171b1e089870	7fc57d00-8a5d-0738-0e7b-ec8c28f9ecd4	867425441072081962	835
00000000-0000-74a2-04e0-171b1e089870	7fd2855f-cf67-b7af-c6a3-f359cac8757b	-8822524715986236973	41
\.


--
-- Data for Name: usage_identities_2; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_2 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	80590b17-ed84-7946-2ff7-17111484d640	877742729838931758	679
00000000-0000-74a2-04e0-171b1e089870	80773bd3-0065-d4db-5e69-4dd9a67980dc	-47902799533890514	46
00000000-0000-74a2-04e0-171b1e089870	80cc9a2d-bf72-fd5f-a942-d6cdc24d85bf	4642641591386709750	627
00000000-0000-74a2-04e0-171b1e089870	80d45169-7c41-4ee7-1388-8f865a4ef1d6	3390950058071290223	79
00000000-0000-74a2-04e0-171b1e089870	80f218b8-bf4c-5695-b028-b21c59b07d2b	1348292824186015566	618
00000000-0000-74a2-04e0-171b1e089870	80ff9cc0-14c2-a1ee-3c14-b32dcc959325	126310641366775300	498
00000000-0000-74a2-04e0-171b1e089870	81653c3f-79f2-d36b-ed31-2aecef585dc9	7883158700760600011	29
00000000-0000-74a2-04e0-171b1e089870	8165a75d-3147-4998-0413-21870d449d1a	-3660287612799453440	240
00000000-0000-74a2-04e0-171b1e089870	81678f84-d8a8-1f81-cf16-52a0effa36ce	998163395801150361	327
00000000-0000-74a2-04e0-171b1e089870	81a3a16e-6cf4-29a8-a884-7dbbc9bf2ff0	-4998367337090820051	770
00000000-0000-74a2-04e0-171b1e089870	81c19fe5-c323-3560-6f96-9eac0a784f9d	-2890935700833815375	834
00000000-0000-74a2-04e0-171b1e089870	81c271db-c76d-91de-328b-359920b1d169	368399145459556977	454
00000000-0000-74a2-04e0-171b1e089870	81d38bfb-b0ca-b034-ad51-4f03da5d6684	-3827992042313322289	823
00000000-0000-74a2-04e0-171b1e089870	81dd61c8-07a5-1ced-4f1d-062a33839ec3	-3408506088584292170	387
00000000-0000-74a2-04e0-171b1e089870	81f10d30-c475-deaa-6460-a5aef933a308	-8054297711322778457	397
00000000-0000-74a2-04e0-171b1e089870	81f4823f-8086-67c8-c8b7-30943a5736da	-4273704399613522137	509
00000000-0000-74a2-04e0-171b1e089870	81f77394-3a6a-abe9-33a2-5c45a352fe2e	5657689503676698734	803
00000000-0000-74a2-04e0-171b1e089870	82255618-c307-f2ee-f41f-633e86e9bd64	3987816451999661522	389
00000000-0000-74a2-04e0-171b1e089870	82420012-058b-0be1-ef57-22891ff92017	4509821581813652771	353
00000000-0000-74a2-04e0-171b1e089870	82555526-969f-591b-c913-26699ca5f32a	666323221366717870	266
00000000-0000-74a2-04e0-171b1e089870	826bbebb-efc8-2041-8430-5de296bf8a06	-736056986634187679	474
00000000-0000-74a2-04e0-171b1e089870	829880de-2436-1013-df3c-433e6c91e674	5100828201073650911	524
00000000-0000-74a2-04e0-171b1e089870	829f7d6d-1a29-cdda-3174-e8fa839fbf2a	4617107629137868304	572
00000000-0000-74a2-04e0-171b1e089870	82c01a97-7b02-25b5-6c4f-97a0ab951cb6	-1992001260880986474	749
00000000-0000-74a2-04e0-171b1e089870	82cb1cda-282c-cdb4-3b41-b5890c383cd6	6104942236953289784	395
00000000-0000-74a2-04e0-171b1e089870	834d71e2-3974-0625-eb76-898a7de18c7e	-4168048871487059278	372
00000000-0000-74a2-04e0-171b1e089870	83a4c5b8-4f36-0197-9465-43aad17a9c8b	-2271855041219140679	515
00000000-0000-74a2-04e0-171b1e089870	83fab211-cd3b-b85f-d42d-aa5573b0d512	-1273068794243308147	15
00000000-0000-74a2-04e0-171b1e089870	8434c4f9-f86e-fd43-6d87-6aa31fd003a2	-6746896625590521548	54
00000000-0000-74a2-04e0-171b1e089870	8454d722-0746-1d0f-5b4a-36f7fe5af88c	-4756447389051948059	47
00000000-0000-74a2-04e0-171b1e089870	84b11269-4a05-f6c7-158f-c26648a3f12a	6066385271823156356	376
00000000-0000-74a2-04e0-171b1e089870	84bbc601-ddd5-9659-d703-3b2716fabf8b	-2030293550112431967	639
00000000-0000-74a2-04e0-171b1e089870	84de2af2-38e0-a985-dfbb-206bf94e48a8	-3091154343732211622	23
00000000-0000-74a2-04e0-171b1e089870	84eec213-7314-a563-64be-a9ae83b6ab79	-7945398442493852572	1
00000000-0000-74a2-04e0-171b1e089870	854b751b-4be3-490e-143c-23912abb4cbe	-1307691574139295577	484
00000000-0000-74a2-04e0-171b1e089870	85eb1ca0-ca35-9ac1-6178-5a44bd024394	8993840307120083806	275
00000000-0000-74a2-04e0-171b1e089870	866c26bc-bd06-0d07-c4eb-2505a6740f74	-5854674274799858078	429
00000000-0000-74a2-04e0-171b1e089870	86a2b719-184e-e354-2fb1-dbcae84348b6	-4233558069387417880	223
00000000-0000-74a2-04e0-171b1e089870	86bc8eef-ad89-9e75-68c6-45c74d3efeed	5045875214222112631	460
00000000-0000-74a2-04e0-171b1e089870	872d6b5a-05f1-6527-a89e-09eff21ee76a	514785302526747778	83
00000000-0000-74a2-04e0-171b1e089870	8734dfb4-070a-d537-c199-cee39dd0e4eb	3675038903773319590	620
00000000-0000-74a2-04e0-171b1e089870	87754531-9372-7958-ddfb-0a4e2fd7a30f	-5786304442321639877	195
00000000-0000-74a2-04e0-171b1e089870	87d6dd09-0433-abca-f1e2-ba331f03f3b1	3743121017039324251	839
00000000-0000-74a2-04e0-171b1e089870	8813207e-6e2a-7d95-c241-53fe774c82f8	-7227403463871562083	576
00000000-0000-74a2-04e0-171b1e089870	8850d9a7-f9bf-f30d-f368-46573487d2a1	7003802082965413751	499
00000000-0000-74a2-04e0-171b1e089870	886f00e7-8251-d076-4753-218cb284b98c	1477120566796147319	771
00000000-0000-74a2-04e0-171b1e089870	88e0f89a-0ff3-40a9-cd8b-172c253726bf	1983179364228111212	417
00000000-0000-74a2-04e0-171b1e089870	88f3044c-0e19-e6e0-e3d1-6fcc74ed08d4	-4533549363112753250	608
00000000-0000-74a2-04e0-171b1e089870	88f9b4e7-9ae6-577b-10cd-4c45b1553826	4348442652358732374	114
00000000-0000-74a2-04e0-171b1e089870	89375095-cc29-0d8b-4eda-6c167cf10a5d	3387941848746430434	162
00000000-0000-74a2-04e0-171b1e089870	8994f719-1e1a-dc9e-7b6b-88819783bb19	4685201843468843679	380
00000000-0000-74a2-04e0-171b1e089870	89bc4066-6370-2031-560f-ebc93d95164c	-3301110216336422204	133
00000000-0000-74a2-04e0-171b1e089870	89c770de-5e62-9231-f015-f6bf176f9c23	5980164434897900949	377
00000000-0000-74a2-04e0-171b1e089870	8a5aa575-b4dc-83f2-2514-d63d13dde4d1	7552221046750285493	452
00000000-0000-74a2-04e0-171b1e089870	8bb82afb-6622-d534-1c93-835e8316e8f7	-4679328612595626055	723
00000000-0000-74a2-04e0-171b1e089870	8c16e654-aaa8-da5b-f95c-1f1d24a315ff	2870599194229760022	273
00000000-0000-74a2-04e0-171b1e089870	8cb89aef-7450-fa38-f4b1-da2daa3170ad	3770459066903330585	97
00000000-0000-74a2-04e0-171b1e089870	8d15d915-9b00-47c3-28c6-a11af32971e3	1139490671425898982	188
00000000-0000-74a2-04e0-171b1e089870	8dc6795d-5510-41b0-b6fa-d7194cf4ee6b	2351629243719211954	27
00000000-0000-74a2-04e0-171b1e089870	8df713b2-264c-deea-19b6-f5a609ea9132	4816925952560862931	562
00000000-0000-74a2-04e0-171b1e089870	8e2b2c07-ddbe-7cf4-a6cf-f517190788a3	-6868370599032832430	548
00000000-0000-74a2-04e0-171b1e089870	8e3c2891-c54b-d22d-e806-8310d7693480	-1263095070412265931	687
00000000-0000-74a2-04e0-171b1e089870	8e59630e-a1e5-e412-1370-7e60c45d74bb	5986460734385530675	547
00000000-0000-74a2-04e0-171b1e089870	8e8264a3-92f5-9262-7682-e430eae21b66	-6059527605569151545	825
00000000-0000-74a2-04e0-171b1e089870	8eafab83-e5a8-07d4-8018-4012feda6bc7	456491223527620289	136
00000000-0000-74a2-04e0-171b1e089870	8eea9ef7-f1e7-26c5-af9b-a93b3511dcde	-7192665174972177670	455
00000000-0000-74a2-04e0-171b1e089870	8ef59c77-7d4b-9eca-8550-2ef4092311a8	7563524778269017260	485
00000000-0000-74a2-04e0-171b1e089870	8f126cec-1ff0-412e-69bd-850b29166b7c	7826159982649773944	511
00000000-0000-74a2-04e0-171b1e089870	8f2ff477-b20e-f29b-858d-0f97e856b864	-8268711453347123958	142
00000000-0000-74a2-04e0-171b1e089870	8f5c9a17-a4f7-402b-df60-43008237a87c	-2876875374047581818	696
00000000-0000-74a2-04e0-171b1e089870	903f7fce-8276-c83f-54e6-919117988543	-5920399288213137178	373
00000000-0000-74a2-04e0-171b1e089870	912f87a7-c89d-e2d7-bb54-ea878d56814a	-6021836007431775568	727
00000000-0000-74a2-04e0-171b1e089870	92107441-c9c7-8e27-7654-3283e0cfecc8	7951131553190711468	545
00000000-0000-74a2-04e0-171b1e089870	9225a323-38b0-72f8-6edb-1a97b67bd25d	6184901485241802541	481
00000000-0000-74a2-04e0-171b1e089870	9254883d-23f9-e4b7-1ec2-da2bd8fa3e22	2870311003619839216	98
00000000-0000-74a2-04e0-171b1e089870	92a16de7-81af-db81-c3c6-dfc63b1ee393	-8465507303690243227	218
00000000-0000-74a2-04e0-171b1e089870	9330d249-c8f7-0f5f-ed31-9aed84a748cb	6109303625467958060	785
00000000-0000-74a2-04e0-171b1e089870	946bfad3-9f8c-edf8-a484-d77f00e6a74b	1995247802849966169	801
00000000-0000-74a2-04e0-171b1e089870	946fff5c-1486-7649-abec-2bfb16e1c1a2	2637854062893022970	220
00000000-0000-74a2-04e0-171b1e089870	94a5d329-f845-ecf6-fc19-c412acb733de	5690405489044724438	472
00000000-0000-74a2-04e0-171b1e089870	951ee5a7-5711-566d-607b-89ef7b450ff3	9141008648325091211	147
00000000-0000-74a2-04e0-171b1e089870	95936868-31e2-d867-7449-2cb5fcb5564f	7695547135593054680	32
00000000-0000-74a2-04e0-171b1e089870	95ae0e82-03de-789d-7c8a-356b494ffb53	8327624396227173311	314
00000000-0000-74a2-04e0-171b1e089870	95b3b871-a55f-da1f-248c-f1469650d926	1928289180328826549	816
00000000-0000-74a2-04e0-171b1e089870	95d0b63c-3d08-ccc1-c0cb-1e5716e11364	-9060231848034982314	297
00000000-0000-74a2-04e0-171b1e089870	9918f19d-2e23-bab3-f26b-f0a14428288d	-2414518689763509112	713
00000000-0000-74a2-04e0-171b1e089870	999d38ca-2e1f-235c-85c3-9c90c2f205c8	3808099793668016269	221
00000000-0000-74a2-04e0-171b1e089870	99ad5b94-b990-1f38-6e0b-e508e09130e2	4362534971660183019	800
00000000-0000-74a2-04e0-171b1e089870	9a6c4d45-7cc0-12d2-a8e4-bba0989faea8	3893987497738632619	731
00000000-0000-74a2-04e0-171b1e089870	9a868679-31d7-8b10-d326-8f52ecc18684	3658587800827370311	717
00000000-0000-74a2-04e0-171b1e089870	9acd7b0f-44fc-ad9a-086c-769625a30870	-8659259767761915060	416
00000000-0000-74a2-04e0-171b1e089870	9b2e509b-928a-c9ba-14a8-ba0fa6203f88	-6476836498344879751	36
00000000-0000-74a2-04e0-171b1e089870	9b85cdd7-062f-7b19-ac8b-cccd58bbdafe	9137111087705115483	85
00000000-0000-74a2-04e0-171b1e089870	9bb45643-64cc-a481-8093-0a8c4ea73464	9071128832206426825	313
00000000-0000-74a2-04e0-171b1e089870	9c96f7c6-8102-75f7-19dd-a022e643853a	2074330903886930815	274
00000000-0000-74a2-04e0-171b1e089870	9c9f54ce-7546-d50c-4827-8f9ceda5a5bc	-2067239927808850599	775
00000000-0000-74a2-04e0-171b1e089870	9ce921ce-9c10-6f47-7575-da6ce8dae97f	557027653248111011	57
00000000-0000-74a2-04e0-171b1e089870	9cfee701-d3b8-fbe6-0491-272c64485f2d	-3596840913677771174	252
00000000-0000-74a2-04e0-171b1e089870	9d2661f9-842c-0479-651c-bf0650abb443	4925448533583444219	464
00000000-0000-74a2-04e0-171b1e089870	9e083463-41ba-3d3c-3e4f-f786a523469a	8814790694742609971	226
00000000-0000-74a2-04e0-171b1e089870	9e3a9858-963e-3a31-3783-9731f3f11f99	6799528818836077482	418
00000000-0000-74a2-04e0-171b1e089870	9e70a37b-d8e1-7ab3-4c21-fbe7b90c9ca6	-3729254623270287612	12
00000000-0000-74a2-04e0-171b1e089870	9ea0a89d-fcbc-66d5-a746-e83cd6e22c31	-503687096574097506	790
00000000-0000-74a2-04e0-171b1e089870	9ebe617d-b925-2ccb-2cef-4863b3d07025	-6348080186077992741	494
00000000-0000-74a2-04e0-171b1e089870	9f1e319e-dde7-e354-effe-c2f992a24430	-4525735256050074413	779
00000000-0000-74a2-04e0-171b1e089870	9f849af8-fffa-5459-bff0-e9563da914a9	5802025744631059841	37
00000000-0000-74a2-04e0-171b1e089870	9fd7eae7-362e-0e1e-5cc5-3afc5269c546	736179700412862297	344
00000000-0000-74a2-04e0-171b1e089870	9fe15bae-8b5f-d30d-bbe5-7be1e5d16c70	-1849819480552864807	784
00000000-0000-74a2-04e0-171b1e089870	9fe6102b-0571-4a17-8ace-eca23dc42514	-8412199189460098692	640
00000000-0000-74a2-04e0-171b1e089870	a0873562-f231-664e-d7f7-0909e6eecdd5	-2135812817889687813	582
00000000-0000-74a2-04e0-171b1e089870	a0fbe069-c92d-7ee6-a9d5-344a6db940e2	-2983994198195645157	366
00000000-0000-74a2-04e0-171b1e089870	a0fddff1-0e7d-3ecc-959e-64fcc1510506	5731739549706282987	158
00000000-0000-74a2-04e0-171b1e089870	a1078f1f-29c4-52a0-3d9a-9eeb50d70af7	-7913346837913745759	309
00000000-0000-74a2-04e0-171b1e089870	a1350976-ab3c-7ded-f5d6-40dcfe3b6d1b	7446654994527771539	207
00000000-0000-74a2-04e0-171b1e089870	a16bc6da-6021-9d7f-2ace-09da62724bc2	-3532940567284405986	725
00000000-0000-74a2-04e0-171b1e089870	a1b3180d-23fa-d6f6-9f6a-95df60970464	-2125827292486031367	339
00000000-0000-74a2-04e0-171b1e089870	a1b6920b-e0e0-dcec-543d-d3cf55ad4ced	4422442405685181862	33
00000000-0000-74a2-04e0-171b1e089870	a1cdba57-8e39-d301-1923-a9f413de88c2	-2466965191870731688	317
00000000-0000-74a2-04e0-171b1e089870	a28188a0-5bd6-e4b8-1c42-44712fcaab4a	-1349914355403130222	294
00000000-0000-74a2-04e0-171b1e089870	a29357d6-0ef7-59f4-70cf-c876b1cc1b1b	2783461760985517099	110
00000000-0000-74a2-04e0-171b1e089870	a2d7f567-ec55-b385-0028-3095406a32f1	-1706722240035172265	504
00000000-0000-74a2-04e0-171b1e089870	a3e72fd4-c416-c65f-2001-aad9daa3ab24	-7514536505563048089	746
00000000-0000-74a2-04e0-171b1e089870	a3f6cc17-f637-78f0-b088-bb838cc960c6	8544383967969391809	200
00000000-0000-74a2-04e0-171b1e089870	a42825b3-14b6-0994-bf5c-5fd585dcfb75	-4431154635063398108	641
00000000-0000-74a2-04e0-171b1e089870	a42ee22f-aa02-1c8a-4a37-e4b4cea8a0c7	4151455676069001946	678
00000000-0000-74a2-04e0-171b1e089870	a4a769a0-7249-bdc2-4f9c-bd95808b430f	4684984126655256545	350
00000000-0000-74a2-04e0-171b1e089870	a4ab162a-681d-d4a4-73f8-9c4a59495cc7	-436154072107247997	186
00000000-0000-74a2-04e0-171b1e089870	a4effc33-25d9-c7b5-d185-e244ea1d458f	4430503063048422193	691
00000000-0000-74a2-04e0-171b1e089870	a51c4636-2d71-1cef-eda2-0e232b614c67	-3966227776720676644	490
00000000-0000-74a2-04e0-171b1e089870	a5612633-b941-2dc4-61cd-8d75205e3d43	3244569692599921081	187
00000000-0000-74a2-04e0-171b1e089870	a5b0354b-1fed-af01-0323-37745e01f657	-1120408160726815235	391
00000000-0000-74a2-04e0-171b1e089870	a634ffdf-7f30-6970-4015-f46bed347b32	-963561881167679019	546
00000000-0000-74a2-04e0-171b1e089870	a652666a-ec6a-7d91-39d8-1b73459c82b2	2167912792158133566	541
00000000-0000-74a2-04e0-171b1e089870	a76b7da2-c00e-790b-26b6-a97c396b3940	-1797828829450326280	261
00000000-0000-74a2-04e0-171b1e089870	a7a3fe19-1c22-3872-2e32-6cc2d2bbbb0a	4992120393662134882	480
00000000-0000-74a2-04e0-171b1e089870	a800d72e-9993-5d7a-f906-f9749aa8e29f	8978404124473778516	729
00000000-0000-74a2-04e0-171b1e089870	a8062517-63ef-393b-d844-0e52df1a2ccd	7181381160812104749	42
00000000-0000-74a2-04e0-171b1e089870	a834db49-baaa-06ab-e8a2-5e917321d03d	7845959704405072125	564
00000000-0000-74a2-04e0-171b1e089870	a84a03b1-9cb7-ae9c-09e3-8516fc70a811	-6970219174793501954	573
00000000-0000-74a2-04e0-171b1e089870	a88884ae-8f9b-fcb3-e098-98be04dfbec1	-7519578586417057102	334
00000000-0000-74a2-04e0-171b1e089870	a8c3fdaf-e96c-c9eb-33fa-0fbf6f7e69a2	-8262177141461648016	768
00000000-0000-74a2-04e0-171b1e089870	a936171b-a9d1-a96d-7638-1720c8488618	6423710127588454537	270
00000000-0000-74a2-04e0-171b1e089870	a9499291-b11f-5fc4-3525-89d047ab7aeb	-8640319172747302420	434
00000000-0000-74a2-04e0-171b1e089870	a9627d5b-ad47-44cb-65ac-b1e53534a1e8	3450744462234114356	311
00000000-0000-74a2-04e0-171b1e089870	a9642464-e6be-20fc-5fbb-fd98e21e026a	-6890302784262210628	683
00000000-0000-74a2-04e0-171b1e089870	a9e6c20b-4e0e-f981-1dc1-b3e8ab7bd0f8	-3565809597726777715	253
00000000-0000-74a2-04e0-171b1e089870	aa657488-5654-dc59-40c7-d9eb8857e415	-4877869878274950950	613
00000000-0000-74a2-04e0-171b1e089870	aa812d38-a611-4ace-0fb9-39155db9b540	-1978885367629522928	284
00000000-0000-74a2-04e0-171b1e089870	ab2f86a7-67b0-fa4b-b48e-e04c07fed63d	5101935651684320092	120
00000000-0000-74a2-04e0-171b1e089870	ab482186-ef81-6531-aaee-6fd67125d034	4137355343588773215	169
00000000-0000-74a2-04e0-171b1e089870	ab5b945a-b663-71ca-19d9-735c3a04b39f	-3936038518308790380	836
00000000-0000-74a2-04e0-171b1e089870	ab7775c5-99ea-fef0-2a7c-31f7d4e57a5a	-2388977882020750274	192
00000000-0000-74a2-04e0-171b1e089870	abb8f46d-d914-c705-4fd6-5f3c20142b9d	-2271259578471661289	139
00000000-0000-74a2-04e0-171b1e089870	ac124848-18aa-e3ec-ff03-bcd0b217a9ad	-4128274172849848653	623
00000000-0000-74a2-04e0-171b1e089870	ac1a9964-0fd6-e034-c8d6-29ec6d423cfc	4408540675054675144	328
00000000-0000-74a2-04e0-171b1e089870	ac5d603d-4e9b-3e51-8652-d4d90de31e4a	4320506306981953285	493
00000000-0000-74a2-04e0-171b1e089870	acfdb92f-efd7-f81e-0ef9-90c5bdf08c23	7313322653323093744	652
00000000-0000-74a2-04e0-171b1e089870	adaa9387-df05-67dc-c79a-f42a3a88a7e0	676310151876052385	706
00000000-0000-74a2-04e0-171b1e089870	ae39b742-3356-8835-c148-e3a10da6329c	-1903650644177089108	518
00000000-0000-74a2-04e0-171b1e089870	aec715ec-75c5-913e-12e5-43133443789c	7504776047312870471	751
00000000-0000-74a2-04e0-171b1e089870	aef6c217-2293-8ee8-c0d8-624e34bc52f7	7232066047254726524	453
00000000-0000-74a2-04e0-171b1e089870	af5993b6-93e1-ff2b-0fda-cf1388321d8a	-1536799305739282	804
00000000-0000-74a2-04e0-171b1e089870	af9e309a-48d0-a1bb-08f0-9c7d8d3494c2	-6521258447026968037	278
00000000-0000-74a2-04e0-171b1e089870	afbcc0ae-3375-ba9e-32cf-d32a819e5fc5	4210796493701207664	375
00000000-0000-74a2-04e0-171b1e089870	affc29f4-ffb6-9ae9-3d1b-82c6624bf735	4767898108362064851	90
00000000-0000-74a2-04e0-171b1e089870	b015057a-3752-aff7-763a-d5c0ca582e6a	1959799143585611734	654
00000000-0000-74a2-04e0-171b1e089870	b06ca965-2a3b-9cd8-b62e-1fad931a2412	-4479532299691956048	68
00000000-0000-74a2-04e0-171b1e089870	b14950c9-4b27-a116-dfb6-d0fc1683884c	7915841354592344525	286
00000000-0000-74a2-04e0-171b1e089870	b17db049-eadc-9fba-34ab-95df27f53e10	-5377111307971776315	138
00000000-0000-74a2-04e0-171b1e089870	b359c8f2-0146-7036-0dc0-ee068f892e6a	-3282290261616270825	544
00000000-0000-74a2-04e0-171b1e089870	b3787cf2-3b83-8dca-1b71-8ef78c5cf3bd	5419536713072331170	786
00000000-0000-74a2-04e0-171b1e089870	b3884fa8-6642-e76c-5c05-b6cd6c1c78b7	-4871465611147496464	742
00000000-0000-74a2-04e0-171b1e089870	b3e276a8-3ab1-d9a4-4fb5-392be8da9bf6	2938480832578709650	516
00000000-0000-74a2-04e0-171b1e089870	b404aa74-21c1-67a6-9020-65def1c0e24c	-4150072363353352871	606
00000000-0000-74a2-04e0-171b1e089870	b4781a46-0bd9-9c7b-8108-88eece048445	-90811429436774374	170
00000000-0000-74a2-04e0-171b1e089870	b4884e06-e924-8e37-0d0a-fa29c65f1774	770492261203264338	404
00000000-0000-74a2-04e0-171b1e089870	b4abf6ce-aeb5-f80c-eb6b-e2b4ba445e72	5821041990779738110	124
00000000-0000-74a2-04e0-171b1e089870	b4d9cb68-5519-9703-e7f6-034af4faa315	-3076070651708917311	411
00000000-0000-74a2-04e0-171b1e089870	b509bf28-7c02-d2bb-95b5-d76cf51c2c14	6610547827399952824	700
00000000-0000-74a2-04e0-171b1e089870	b527101f-8f8b-2c49-ea4e-b1c625923398	-4012933839271811030	628
00000000-0000-74a2-04e0-171b1e089870	b52c983d-e51f-b70b-dd77-7f4eb0cd19cf	3020263120596263490	647
00000000-0000-74a2-04e0-171b1e089870	b559595c-1690-dff6-9052-15c3e16fe8f5	1484883395139418325	109
00000000-0000-74a2-04e0-171b1e089870	b5adb452-6109-e9e4-5d8e-f49675b62c6b	-5408672175472229442	809
00000000-0000-74a2-04e0-171b1e089870	b6016810-ea01-966f-dceb-a43489fdeea5	-9209855863536978399	761
00000000-0000-74a2-04e0-171b1e089870	b64a4bd5-2a7b-deea-eadd-ea36cb40ec21	3433119070169358163	774
00000000-0000-74a2-04e0-171b1e089870	b673dd0c-7f41-a494-7c03-fdc323abff87	8830344314036176977	461
00000000-0000-74a2-04e0-171b1e089870	b69f3923-58ab-b380-d2cb-125ad2f9f04e	7765104299678426657	325
00000000-0000-74a2-04e0-171b1e089870	b6e4b25f-be96-81af-416c-0f0c2f044256	-1989646272603074515	336
00000000-0000-74a2-04e0-171b1e089870	b7076ff6-2b68-e935-5dfe-4e1fd3818190	7374923589129585305	410
00000000-0000-74a2-04e0-171b1e089870	b721a407-057a-5699-fc64-84a97f1f083d	-8063256887493749138	386
00000000-0000-74a2-04e0-171b1e089870	b7257f9c-7a11-ec83-d641-fde9554525f1	-4496204442200991751	35
00000000-0000-74a2-04e0-171b1e089870	b725b171-237a-fa79-a937-f02451b7b2f1	4736190297566839624	540
00000000-0000-74a2-04e0-171b1e089870	b72e02e7-f008-cb58-b524-43f9b261d153	-599958317654770640	799
00000000-0000-74a2-04e0-171b1e089870	b85ed8bb-a1ab-3948-30aa-31e840cc8e58	6587564743990611680	830
00000000-0000-74a2-04e0-171b1e089870	b8d18148-d960-7d3a-7b91-16b8aaaeae79	8301319476489286263	444
00000000-0000-74a2-04e0-171b1e089870	b905baaa-3ce5-124f-b263-15b41cb47d63	-9069683767233795398	288
00000000-0000-74a2-04e0-171b1e089870	b9565fd3-d4f8-369c-3b02-76bd27896ae4	2278762448374155298	321
00000000-0000-74a2-04e0-171b1e089870	b992a1e5-f64e-3fff-0948-0da717aac585	-4376767925250749624	792
00000000-0000-74a2-04e0-171b1e089870	b9be0e02-28af-75f2-365c-31e550cb4be0	6244087711578454356	637
00000000-0000-74a2-04e0-171b1e089870	ba1ec7f5-7faa-825c-d127-a753651cf912	1101576684791760406	769
00000000-0000-74a2-04e0-171b1e089870	ba287695-3bae-d065-8568-b94eef575df1	-2173401509747587127	126
00000000-0000-74a2-04e0-171b1e089870	ba3a5f9e-5685-0060-494b-9ea5c985eef4	4798993733948111545	534
00000000-0000-74a2-04e0-171b1e089870	ba4c761c-65cf-377b-540b-eb3aa748c1c8	8256112821543210207	457
00000000-0000-74a2-04e0-171b1e089870	bb4e03f3-72d7-bf22-fcb9-2e0169f7a28c	-390496974602463935	340
00000000-0000-74a2-04e0-171b1e089870	bb677144-f144-c3da-aae1-b34b30e3c3e9	8461811003846983247	330
00000000-0000-74a2-04e0-171b1e089870	bbcfe913-bcea-7b7a-c2f3-b33837eb8f43	2122614628433931061	107
00000000-0000-74a2-04e0-171b1e089870	bbf542aa-d412-9f45-6199-fcc7a401354d	-7218831249325323891	95
00000000-0000-74a2-04e0-171b1e089870	bc326143-837d-7c05-4fe7-9bd0a0a94ce3	-4122479712655883457	388
00000000-0000-74a2-04e0-171b1e089870	bc7fede1-8e1b-b97d-0ac6-aa2be599b9da	7126785023158391369	351
00000000-0000-74a2-04e0-171b1e089870	bcba2cd6-6068-3033-6962-f09467dff43d	4871763297096101724	165
00000000-0000-74a2-04e0-171b1e089870	bd1237b1-7f7b-1455-62bc-384495021dd0	8237979958530289152	204
00000000-0000-74a2-04e0-171b1e089870	bd5036be-b5ae-592c-79fb-ceb5955af6b1	-283540997644918849	780
00000000-0000-74a2-04e0-171b1e089870	bd6f1388-6e65-a689-04b7-223db39f04d4	-8624556632013083500	669
00000000-0000-74a2-04e0-171b1e089870	bd7db7db-0cd9-8728-a588-fb256eabaeb4	-8368694236666712752	385
00000000-0000-74a2-04e0-171b1e089870	bd853563-3e4f-da1d-a71e-8140c4ee0cc3	4748557777426472077	160
00000000-0000-74a2-04e0-171b1e089870	bdab301c-95aa-0faf-703c-d636156d9d1a	6431084637116025789	802
00000000-0000-74a2-04e0-171b1e089870	bdcd260e-7430-c15a-e328-d7b17b1667cc	-4610954931218529800	677
00000000-0000-74a2-04e0-171b1e089870	bdd3c8a4-ea1f-54ea-4ba1-d4c542e35844	-182929383966266158	812
00000000-0000-74a2-04e0-171b1e089870	beaf92a3-2586-9e38-a1df-46967e93aca3	1780649312189862375	520
00000000-0000-74a2-04e0-171b1e089870	bf6f57f5-e559-611b-4cfa-2a54be82a743	8239643062151319981	262
00000000-0000-74a2-04e0-171b1e089870	bfcd4062-2e59-a1dd-cd4b-42c124cbe7e1	-1265298395817270762	819
00000000-0000-74a2-04e0-171b1e089870	bfcef16b-60f8-95d0-cc3a-d5a7c22a03e2	-1587309522405375529	419
00000000-0000-74a2-04e0-171b1e089870	bfddd460-fd03-c4a6-fb54-ebc062203d41	-2130180991039564744	506
00000000-0000-74a2-04e0-171b1e089870	bfe6dc54-5ca3-b487-2952-5f9de3207127	5267585970323615547	747
\.


--
-- Data for Name: usage_identities_3; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_3 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	c022df75-8f9f-92b6-98b6-b90c83cd75b4	8936183954093817568	470
00000000-0000-74a2-04e0-171b1e089870	c024bddc-3501-60c7-b9ac-0239e1263eb5	6232360276755017992	338
00000000-0000-74a2-04e0-171b1e089870	c053f514-51c1-7b7b-e6fe-910bb3aa4f50	363408426056380180	271
00000000-0000-74a2-04e0-171b1e089870	c0878734-5570-9bd3-a983-800714aa0e2d	-1009416662362222610	406
00000000-0000-74a2-04e0-171b1e089870	c0e6b21e-4b18-f023-3cde-5e6eeeaa3f65	7108113179630359380	123
00000000-0000-74a2-04e0-171b1e089870	c140a0f0-f632-e44d-df02-c9a366278192	-5733067732955649343	650
00000000-0000-74a2-04e0-171b1e089870	c14adcec-a46a-8dc6-501b-6efdfe09d7b2	-6378888923530895947	166
00000000-0000-74a2-04e0-171b1e089870	c16e287a-7772-0207-3b4a-b24c4d00ab0d	6824322111082772978	18
00000000-0000-74a2-04e0-171b1e089870	c17e1173-eee0-8cb5-c4f3-45eb786ccb7c	6775907116539997870	394
00000000-0000-74a2-04e0-171b1e089870	c2169406-5dff-7783-c9d2-6076b5892ef5	2923106011349288647	783
00000000-0000-74a2-04e0-171b1e089870	c23a70b9-80fa-1c55-3a7e-effb579c9576	110122561042550171	653
00000000-0000-74a2-04e0-171b1e089870	c2d2b979-ae2b-264b-e371-49f127b4b563	-4402863419613931913	69
00000000-0000-74a2-04e0-171b1e089870	c2ef0207-f6e5-e467-cb11-8a8f2b9ac070	-203437361156297145	332
00000000-0000-74a2-04e0-171b1e089870	c3412d5e-0e6a-34a5-26f3-ca4d39eac34c	-665263919153617147	735
00000000-0000-74a2-04e0-171b1e089870	c353a7ca-d09d-0934-33a5-f48eb5a08f19	-4354952943961727243	48
00000000-0000-74a2-04e0-171b1e089870	c35e947d-f04a-7d6d-09af-f4f6c65d7359	-145574247418203554	685
00000000-0000-74a2-04e0-171b1e089870	c3b8fda4-1b0f-0ced-ac92-5700a7968911	-8049256539169144102	215
00000000-0000-74a2-04e0-171b1e089870	c3d6afa8-1d42-800f-408a-843176f87661	-4721984408096544042	743
00000000-0000-74a2-04e0-171b1e089870	c442b8cc-ad60-f36a-91c5-1640d2b029eb	-2487179479597110193	149
00000000-0000-74a2-04e0-171b1e089870	c444f8ae-686d-1734-c853-8a2fd6131553	4966477478215427607	121
00000000-0000-74a2-04e0-171b1e089870	c53655f5-c75c-3324-c6d3-07c5c7430fc8	-1561418122179054427	102
00000000-0000-74a2-04e0-171b1e089870	c6279598-6d2d-f9ac-f015-e23eb89d13fb	-9155506103494781017	99
00000000-0000-74a2-04e0-171b1e089870	c69283bc-507c-a15f-557c-26cf727fc696	7856066481672925218	293
00000000-0000-74a2-04e0-171b1e089870	c77dec67-8509-40e3-5eb5-94952c7c2d03	366886202613558354	635
00000000-0000-74a2-04e0-171b1e089870	c7b3852c-bb6d-8d94-38ee-e4196f5441fa	-3253795445316472791	736
00000000-0000-74a2-04e0-171b1e089870	c82bbef2-05d7-c0bb-b2fa-95702744eb38	-3867503127056788059	256
00000000-0000-74a2-04e0-171b1e089870	c86d3186-3c3b-6d55-fb03-a52640863d94	-3137927637519659183	502
00000000-0000-74a2-04e0-171b1e089870	c8d96540-a1cc-0455-3dcd-ff5b91e30dc9	-843169542858702251	241
00000000-0000-74a2-04e0-171b1e089870	c8ffcc4f-5a49-2a43-bb17-3fdfac54c477	-107581057440797685	694
00000000-0000-74a2-04e0-171b1e089870	c9214678-5a3b-ca22-2e49-2e687a7cc481	-4931920250934941494	64
00000000-0000-74a2-04e0-171b1e089870	c92af320-e9ac-f1f3-75d6-043787aaca19	-4884466885769929965	644
00000000-0000-74a2-04e0-171b1e089870	c9dcef40-bf08-75b5-e571-0249f32e52d4	1627292244215351969	655
00000000-0000-74a2-04e0-171b1e089870	c9e95f76-984a-3c89-486e-1b41cb2b0211	6812112586494628285	104
00000000-0000-74a2-04e0-171b1e089870	ca091be3-b021-f3bb-eb9b-82e37a55fbe3	-6697860875485265441	513
00000000-0000-74a2-04e0-171b1e089870	ca104e8b-e5dc-9286-f143-9301aaf8d784	-5167916401836750202	609
00000000-0000-74a2-04e0-171b1e089870	ca367710-30a5-2ebb-017a-8658599fd6e4	1063818697509774890	112
00000000-0000-74a2-04e0-171b1e089870	ca5919ec-0e58-95b5-eed0-597d69293a7e	8495650094853343638	239
00000000-0000-74a2-04e0-171b1e089870	ca5d9ce8-330f-47e9-624a-ff7cb01f0267	-7577158493148123306	684
00000000-0000-74a2-04e0-171b1e089870	ca950bf7-e0b8-6bce-a835-0a3d89981d56	8823631084471904521	194
00000000-0000-74a2-04e0-171b1e089870	cacd23dd-66f5-551f-0cb5-1438a916ae7d	551931911406421034	714
00000000-0000-74a2-04e0-171b1e089870	cb40189b-bb67-4d70-cf54-69bfb8d539c4	-3505654215310008883	625
00000000-0000-74a2-04e0-171b1e089870	cb7fccfe-59c6-e22a-3786-0b2e49b186c3	1418265961872868551	697
00000000-0000-74a2-04e0-171b1e089870	cc606a59-57d6-dde0-696a-c1bdde9f0af4	7671074109160701244	81
00000000-0000-74a2-04e0-171b1e089870	cc7d13b1-488a-c8fb-3cf9-016df7b5e1ad	5232066365299399683	605
00000000-0000-74a2-04e0-171b1e089870	ccd45e78-0ea5-cf2e-c5ec-a78c6a45c09a	-7617096007865730261	826
00000000-0000-74a2-04e0-171b1e089870	ccd9d9dd-5aa7-612b-9a6b-1a0fe4bd460d	-1302926951984828223	791
00000000-0000-74a2-04e0-171b1e089870	cce86b69-3ee1-5b71-4416-5868bbfde45f	-1207178095389658229	588
00000000-0000-74a2-04e0-171b1e089870	ccf648ba-9a3f-0993-a084-9095b1fede9b	4165544932637126819	510
00000000-0000-74a2-04e0-171b1e089870	cd566c77-e0dd-7109-c974-50337e72f834	6641922319363250502	592
00000000-0000-74a2-04e0-171b1e089870	cd8d1465-bdbc-a5dc-0ab8-fbdbc2bd3a59	299810586060880038	101
00000000-0000-74a2-04e0-171b1e089870	cefbd6ea-6e65-2ea6-58dd-768ab826c336	117273904707193862	155
00000000-0000-74a2-04e0-171b1e089870	cf6ea6a1-4f3a-461c-980f-5ca8f6a3c9c0	5495005618300644604	75
00000000-0000-74a2-04e0-171b1e089870	cf9780b0-5eeb-8423-bc8e-1219fd7cb307	1073383498246528466	408
00000000-0000-74a2-04e0-171b1e089870	d11ec1b9-7c94-e11b-3084-aa60116278ac	-2511813407702444574	287
00000000-0000-74a2-04e0-171b1e089870	d170829d-7722-1518-cb5d-7ef3652b95aa	-9073736613364388281	222
00000000-0000-74a2-04e0-171b1e089870	d176ed32-0a4c-ccfd-7321-ce1a940aed14	-35435586943643071	129
00000000-0000-74a2-04e0-171b1e089870	d1af7cb1-b5ae-6716-0ecf-ddfce44afa19	-6686269483756940481	59
00000000-0000-74a2-04e0-171b1e089870	d1e2b557-c880-f2eb-0e19-727869bab43f	5226850053150765825	116
00000000-0000-74a2-04e0-171b1e089870	d22ddeb4-35c0-41bd-91b9-50643afd4132	-5518484950347859974	199
00000000-0000-74a2-04e0-171b1e089870	d2602c91-7942-2a9f-ab4e-353d19d80069	-7323566668009307517	290
00000000-0000-74a2-04e0-171b1e089870	d2961ccf-42cf-138e-93e2-37f98f45441b	828690298995327339	399
00000000-0000-74a2-04e0-171b1e089870	d2f2ef78-a58a-e184-474a-2b2e6becc451	4204388077043132581	346
00000000-0000-74a2-04e0-171b1e089870	d4263da5-bb5a-caed-6824-3732b72359bd	-5295173895182991131	718
00000000-0000-74a2-04e0-171b1e089870	d4911449-70e9-e34b-3034-7696008c4924	4987295721122911933	622
00000000-0000-74a2-04e0-171b1e089870	d4b70b73-0e34-c5f0-58ba-12ea721c3786	226628441029751269	189
00000000-0000-74a2-04e0-171b1e089870	d4e04f4e-5b6d-6e00-5bce-e5d003e31f12	-8818032069119825777	163
00000000-0000-74a2-04e0-171b1e089870	d5234e88-f2df-e34f-eaed-5841329cf54d	-2293448049941263708	347
00000000-0000-74a2-04e0-171b1e089870	d6039f33-c519-1723-cec0-199494edc85a	6717311565734628052	135
00000000-0000-74a2-04e0-171b1e089870	d687f20c-08b6-46cf-605e-b21da85f86f5	-3075783656293624560	211
00000000-0000-74a2-04e0-171b1e089870	d6c9c91b-2e06-89e4-92bc-4f7fd0a74d11	160245172990495571	367
00000000-0000-74a2-04e0-171b1e089870	d703f2aa-9af9-e596-1a28-b73b9884a903	2472342399721070987	5
00000000-0000-74a2-04e0-171b1e089870	d7564fd8-da50-f831-925c-b3a7600d8552	4922705726217809787	532
00000000-0000-74a2-04e0-171b1e089870	d78e1965-692e-bea1-d315-f90b011ed7c0	3479995417993139603	521
00000000-0000-74a2-04e0-171b1e089870	d7f680be-4034-0d41-a778-30bbfbc73213	-1043328772802619079	125
00000000-0000-74a2-04e0-171b1e089870	d8ac4d38-3e6d-f972-f030-46b778417c7b	7245156337088536241	642
00000000-0000-74a2-04e0-171b1e089870	d8b130c2-a6ee-34a3-cbfe-b0b7644a45d5	27548179238920953	808
00000000-0000-74a2-04e0-171b1e089870	d8fd4bba-d1e0-a6c3-23ff-affdafe00291	6779073577560516861	624
00000000-0000-74a2-04e0-171b1e089870	d9c1f5b1-c191-d7ea-49bf-8cee00235717	-1675063142084425691	435
00000000-0000-74a2-04e0-171b1e089870	d9d5b6cb-e004-4736-6bd5-eb89085b884a	-2456059046283831581	439
00000000-0000-74a2-04e0-171b1e089870	da2552f9-48ab-b2fc-4ca0-263e5405a4d8	9219819090729300609	244
00000000-0000-74a2-04e0-171b1e089870	da27361a-824e-7498-9ede-58c9e34e57f1	-1662135930234071185	500
00000000-0000-74a2-04e0-171b1e089870	db29e021-06bd-3cc8-1197-c1b9b44f0994	8669524374174219917	459
00000000-0000-74a2-04e0-171b1e089870	db4616fa-d12c-dc5b-dad2-30b83754fe6d	-2591752147714595099	514
00000000-0000-74a2-04e0-171b1e089870	db7a1934-574e-6f63-73f1-2506050da63f	-4489565899402937965	255
00000000-0000-74a2-04e0-171b1e089870	dbe5a909-5977-ddf1-43de-f59be1485611	1532176519074087780	119
00000000-0000-74a2-04e0-171b1e089870	dbfbeace-9571-2dc5-6f2c-7a1800347a30	-2597587876018616970	599
00000000-0000-74a2-04e0-171b1e089870	dc5778d0-47f4-ecaa-8d8e-fc2ab6c489e9	-4046514460840821721	259
00000000-0000-74a2-04e0-171b1e089870	dc839b50-8893-26d1-0364-ed8a3f5f5bd7	-7075465943482616145	690
00000000-0000-74a2-04e0-171b1e089870	dc8ca0dd-9f34-cd9a-251b-b8a392f5396d	-1846919375120503338	153
00000000-0000-74a2-04e0-171b1e089870	dceff846-2770-e940-6fb1-fa6b0f2e1557	-5547348483985001187	303
00000000-0000-74a2-04e0-171b1e089870	dd00d6eb-4aa1-1015-a0aa-4aeeaaa49630	7114528985566280517	7
00000000-0000-74a2-04e0-171b1e089870	dd7937e6-978f-532a-547a-6440521042dc	612939840777765957	651
00000000-0000-74a2-04e0-171b1e089870	dd99650d-29f5-3681-13c1-5e09c310880f	7950790391163027319	437
00000000-0000-74a2-04e0-171b1e089870	dd99703b-3715-60e9-6158-61b80f718f4a	4911474616612892300	425
00000000-0000-74a2-04e0-171b1e089870	ddd54bb5-0368-9f71-6166-ac305eced7c6	-3367458822244358841	667
00000000-0000-74a2-04e0-171b1e089870	de0d683d-6d06-33d1-dd92-35a58770a54f	4262641729395854946	553
00000000-0000-74a2-04e0-171b1e089870	de2b7246-141c-0d4d-50ce-5567a6b5d67d	-6297975843931867813	369
00000000-0000-74a2-04e0-171b1e089870	de7b6925-d553-d6b8-30aa-e7f3bb2d2154	1940563785217649487	575
00000000-0000-74a2-04e0-171b1e089870	dec9e65c-a5a6-af7c-0bfc-6750a49b8608	4938988124584703503	238
00000000-0000-74a2-04e0-171b1e089870	decad302-87b4-ea01-af4d-ff23a3c6b0d7	879633596265494824	646
00000000-0000-74a2-04e0-171b1e089870	df1541d4-7ddb-0705-f408-5db8cab49d8b	1111894177267896184	183
00000000-0000-74a2-04e0-171b1e089870	df307c64-d97c-b320-74fb-0dd0afbe3fad	2039475854252438791	235
00000000-0000-74a2-04e0-171b1e089870	dfccbd71-f8ab-6af0-69a8-dca96b98c25a	3443473781731078971	323
00000000-0000-74a2-04e0-171b1e089870	dfdc3593-8b6b-b90d-4b3b-24420cd5362e	4439315566673509296	28
00000000-0000-74a2-04e0-171b1e089870	e05fe94d-fb16-5e11-402b-f9cf3342e37d	1627785492778973090	824
00000000-0000-74a2-04e0-171b1e089870	e10586d3-4e4f-4735-99be-83405edfbe0b	-9007094672317011393	87
00000000-0000-74a2-04e0-171b1e089870	e105ebcc-06d7-fd6b-f42d-3d930b357e78	6075792218609665725	709
00000000-0000-74a2-04e0-171b1e089870	e1279bdc-557f-b4fa-ea88-c9c92cd40282	-3598213080124348231	356
00000000-0000-74a2-04e0-171b1e089870	e22c1cb2-5b0f-2717-c2e6-6d60d2bf8e7e	7511244710237349550	759
00000000-0000-74a2-04e0-171b1e089870	e240c362-0b7b-e79a-2a76-846f8353bfb0	-4934508355303905938	789
00000000-0000-74a2-04e0-171b1e089870	e26f37d9-06f9-f724-9664-d8b002962f79	-8856328656953438408	555
00000000-0000-74a2-04e0-171b1e089870	e2f9e66f-b764-deba-cd48-45afc2c5fd48	-5772843343119895460	483
00000000-0000-74a2-04e0-171b1e089870	e3ca28e7-d9ef-446e-9169-f828549e7b11	1427919503271403665	157
00000000-0000-74a2-04e0-171b1e089870	e43abde6-6be8-2863-db3a-dcb9b8018b5e	-1909405586147009286	335
00000000-0000-74a2-04e0-171b1e089870	e49f1b0b-be96-5ee9-35c4-935c5f9f3f98	-7816617827312322560	491
00000000-0000-74a2-04e0-171b1e089870	e4e1a005-3039-d287-ac6d-6add455ba116	-3757121572296271332	533
00000000-0000-74a2-04e0-171b1e089870	e52fdfe4-6f9b-8298-62b2-54d22115897f	8060375082028327331	741
00000000-0000-74a2-04e0-171b1e089870	e55a4e8a-a598-1102-dba3-bd56945e0a5e	4118770777883214410	806
00000000-0000-74a2-04e0-171b1e089870	e5884928-ad95-6799-56a6-f22897ffbd9d	-4868788809021550967	322
00000000-0000-74a2-04e0-171b1e089870	e58c57cb-8a04-2c11-cb4c-647e5e2dfb4c	7172705194881059882	209
00000000-0000-74a2-04e0-171b1e089870	e5a013da-7ec3-c502-d913-29fe3891b8e0	-8962224319902943574	539
00000000-0000-74a2-04e0-171b1e089870	e61acb9e-4fce-7ea9-4325-1b189bd86309	2540893024999145932	431
00000000-0000-74a2-04e0-171b1e089870	e63eb5eb-90d3-2ca8-56f7-9236ba1c4fcb	4160738116264381397	795
00000000-0000-74a2-04e0-171b1e089870	e64db607-3305-af42-9434-28bb2083feb4	4989140265703548450	146
00000000-0000-74a2-04e0-171b1e089870	e650d8ab-3f3f-56c7-c33c-0ab10ed4d348	-3235254603786000054	63
00000000-0000-74a2-04e0-171b1e089870	e6b5c595-c481-de47-f3a4-fc12cae2ecca	5442351314128125060	225
00000000-0000-74a2-04e0-171b1e089870	e6dcf746-2c86-8440-d39a-2aeddfdb8901	-3572736475937940773	817
00000000-0000-74a2-04e0-171b1e089870	e75a5d2c-cba7-6972-82ed-78ba275971e2	8679050909931352814	744
00000000-0000-74a2-04e0-171b1e089870	e77a02f3-0216-cb2f-7c52-792ca2bdba7b	-1635200965948442551	159
00000000-0000-74a2-04e0-171b1e089870	e794cda8-e146-42f2-80bb-2652898bfe24	-8775940060037798031	796
00000000-0000-74a2-04e0-171b1e089870	e7e7646d-fd14-eb08-e3d5-5ccf2a9709ee	-990344381884702884	216
00000000-0000-74a2-04e0-171b1e089870	e86a3c7d-5b50-ac03-43b9-8fb233341208	-65611473701122924	196
00000000-0000-74a2-04e0-171b1e089870	e87c3f3d-74d9-1b40-d224-c8f64a85edc5	150069139588516547	760
00000000-0000-74a2-04e0-171b1e089870	e92b84ce-5fb1-3313-2ce0-53a5f166463d	-7454163649269744814	137
00000000-0000-74a2-04e0-171b1e089870	e99d3fa4-7c5a-7fea-82df-57c37e49b536	6905872826726208128	543
00000000-0000-74a2-04e0-171b1e089870	e9dbd10d-2465-9310-6621-b619bd2b0d92	1586288862373561808	752
00000000-0000-74a2-04e0-171b1e089870	ea332755-1ae3-60c1-b60b-6145ef625ec4	-8946276629328799771	591
00000000-0000-74a2-04e0-171b1e089870	ea7b46e1-d464-1d6a-4dec-c99978678c12	-2478430529248554923	556
00000000-0000-74a2-04e0-171b1e089870	eca11411-628a-ff95-ea38-98bfd7e6422b	8382590930571982219	78
00000000-0000-74a2-04e0-171b1e089870	ecebbf21-b6dd-abf1-e539-ece594d8c733	-4505591556448850803	658
00000000-0000-74a2-04e0-171b1e089870	ed4c62a6-6565-56b1-6700-c0b184aee226	-4020021418434665541	326
00000000-0000-74a2-04e0-171b1e089870	ed5f4673-7e53-d3cf-19fe-5d618f80097e	8962008618158086443	40
00000000-0000-74a2-04e0-171b1e089870	edd91c6c-dccb-a629-23d5-18a8de4af72d	-8879674378450191669	523
00000000-0000-74a2-04e0-171b1e089870	ee22d1f9-c416-587c-aee8-6648fa8d329b	70003505076255427	89
00000000-0000-74a2-04e0-171b1e089870	ee5fe9a3-3964-673d-4fae-0e6abbbe27ea	4986774357935907357	73
00000000-0000-74a2-04e0-171b1e089870	eea79fb0-910a-24c0-5d2b-093aff44da05	9020955553385995631	279
00000000-0000-74a2-04e0-171b1e089870	eecb5019-d3d5-bc35-37ca-1d8c083515b5	2319032580598628679	265
00000000-0000-74a2-04e0-171b1e089870	ef85f4bf-0684-ff25-3274-6040cc3624d6	-8940518911032627824	565
00000000-0000-74a2-04e0-171b1e089870	ef961584-f99b-64ca-5a9e-da30746a87ae	1401035816186685439	629
00000000-0000-74a2-04e0-171b1e089870	ef9a4ee3-b9dd-060d-a047-ff9815e0c405	514334815314050954	489
00000000-0000-74a2-04e0-171b1e089870	f05d4cad-29dd-cf1b-56ba-ea812e83437b	5977062049857961776	664
00000000-0000-74a2-04e0-171b1e089870	f092fa8c-23ff-2f12-df19-98f8c468a729	-7533538877866271066	662
00000000-0000-74a2-04e0-171b1e089870	f09d04db-c1e5-ed63-4e69-de0e10d1dddc	-6757609516213455327	681
00000000-0000-74a2-04e0-171b1e089870	f0ee2c5c-4cdb-e71b-f8fd-c26a13707ff9	4441997746240226739	701
00000000-0000-74a2-04e0-171b1e089870	f0f19581-bf45-8f37-9a38-e2a5d9f3bf97	397440440920156032	772
00000000-0000-74a2-04e0-171b1e089870	f13a7611-8725-0650-b018-c6d69bcdca91	6780450372163827706	660
00000000-0000-74a2-04e0-171b1e089870	f19eed29-b58f-1a82-d189-ace7fe092149	8019269488509417216	832
00000000-0000-74a2-04e0-171b1e089870	f2296828-68c3-55b0-1219-38988ae02b7e	5556956564787677578	333
00000000-0000-74a2-04e0-171b1e089870	f2378094-f275-a757-7ecc-9a577c9586e5	-1926522495682663898	702
00000000-0000-74a2-04e0-171b1e089870	f272a4e0-fb2e-50d5-5881-680383e7709b	2027051022182200482	626
00000000-0000-74a2-04e0-171b1e089870	f2fddebb-11de-d371-893a-71bd3172f066	-8810468990935115879	728
00000000-0000-74a2-04e0-171b1e089870	f31d8213-6b05-f7c1-1153-8e5b5bc699a3	-6574832014754044203	361
00000000-0000-74a2-04e0-171b1e089870	f34c7abe-bb6e-f356-fe92-8d41e90504b2	-2868764437299330173	181
00000000-0000-74a2-04e0-171b1e089870	f36c4b50-76b4-a459-19a5-991fb6b76e42	8756329203822573517	568
00000000-0000-74a2-04e0-171b1e089870	f3906610-780d-7e7b-cfdd-2ab18d63c21a	-3293977990822848320	175
00000000-0000-74a2-04e0-171b1e089870	f43b1c18-f8e6-66c5-ac52-86ce33f3cbfc	7882426954547590141	206
00000000-0000-74a2-04e0-171b1e089870	f499d5e6-e0e5-245d-2e5d-76adfff14b4a	1279013299190510600	561
00000000-0000-74a2-04e0-171b1e089870	f4b3d735-7496-7ff7-779a-ac9bd5842f74	-6858381329896426376	818
00000000-0000-74a2-04e0-171b1e089870	f4c387e6-04d2-e9c5-446d-2a92baa49d37	-2101205246931334961	665
00000000-0000-74a2-04e0-171b1e089870	f57e6b43-9b88-7b86-07d7-3e01fd18a08b	4533688991560211137	590
00000000-0000-74a2-04e0-171b1e089870	f5937390-cf40-4b26-1aad-984c1593d02f	-8235517087462283177	578
00000000-0000-74a2-04e0-171b1e089870	f5a86e42-45e2-5088-2b6d-a49801331747	1165089760582502240	448
00000000-0000-74a2-04e0-171b1e089870	f64839ee-ef00-5a4a-037c-b2b16e290027	-8787018301644125578	236
00000000-0000-74a2-04e0-171b1e089870	f72df353-fe1f-a1fb-353f-17319b91392d	6198922966269748892	821
00000000-0000-74a2-04e0-171b1e089870	f7336066-eabe-a6cb-e514-ae6c6540a08b	-7408031772225102248	208
00000000-0000-74a2-04e0-171b1e089870	f77693ca-3e3c-7bad-93dc-c1baf76d8076	9130909153236224324	53
00000000-0000-74a2-04e0-171b1e089870	f7ded755-d652-4d34-e6ee-eb94c3ac1244	8964178401293875527	237
00000000-0000-74a2-04e0-171b1e089870	f81e0ffb-cce1-0be7-299e-68e5c6f422ef	250908993252825168	14
00000000-0000-74a2-04e0-171b1e089870	f87e6813-faa4-87c9-4b4f-1ea3338d8306	888446751270192447	739
00000000-0000-74a2-04e0-171b1e089870	f8e1351d-9acc-2bfc-88bb-8d16ff2167ce	-9084524778013912872	671
00000000-0000-74a2-04e0-171b1e089870	f8ea9cc0-3814-0296-4f94-180b9a39dc4c	-6557419769988027709	776
00000000-0000-74a2-04e0-171b1e089870	f920e7ba-9c5a-346a-6d71-fb6d5a33990a	6813836081563242989	277
00000000-0000-74a2-04e0-171b1e089870	f95e90ae-a048-f950-8202-48419d5cfb1f	3425350426527768998	56
00000000-0000-74a2-04e0-171b1e089870	fa097b40-68d8-18c8-46c5-436296373f0d	-5015938776286920389	661
00000000-0000-74a2-04e0-171b1e089870	faa1769b-405a-46f4-6c67-f8fc7d25a250	-7730096596221346684	368
00000000-0000-74a2-04e0-171b1e089870	fafc7966-6263-77b4-1159-15c89cd55f20	-8934436611497642267	566
00000000-0000-74a2-04e0-171b1e089870	fb1fd71e-8a58-4c29-cd60-121bb5243d7c	-3847556987883032743	563
00000000-0000-74a2-04e0-171b1e089870	fb876fdf-5bf9-0d1b-dc9f-58bb191f904d	-5594750872868641137	473
00000000-0000-74a2-04e0-171b1e089870	fc246fca-6ef2-2d4b-8998-9750f6202482	-4330008909940407133	246
00000000-0000-74a2-04e0-171b1e089870	fcaca927-f6fa-65a9-c894-2b200fdb2bd5	5007402796411256995	201
00000000-0000-74a2-04e0-171b1e089870	fcbe7369-0abf-4365-2fa7-6b81175074dd	-5534591133161935485	17
00000000-0000-74a2-04e0-171b1e089870	fcef85f9-49d5-a2a4-9141-6c9e73f08f0a	-6083696922206064887	71
00000000-0000-74a2-04e0-171b1e089870	fd8fd95b-e3bc-70a9-d333-763d43686bf7	-7732394577344544246	360
00000000-0000-74a2-04e0-171b1e089870	feb715d9-82f4-d0ed-7eca-72b208b72e4b	8406004669188526639	630
00000000-0000-74a2-04e0-171b1e089870	fee6fb25-306f-5012-f5b5-095ba026946b	-8024283114375013969	329
00000000-0000-74a2-04e0-171b1e089870	ff086998-ec2d-08a5-ffe5-9d4a56193d64	8152321312467071522	703
00000000-0000-74a2-04e0-171b1e089870	ff15cbec-6e6c-718f-135a-fa90a9fe24d2	342219601428800915	342
00000000-0000-74a2-04e0-171b1e089870	ff4b098a-36ee-e05f-7607-ad98ed3b262c	-7331149237572716053	486
\.


--
-- Data for Name: usage_parts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_parts (bucket, from_time, to_time, name) FROM stdin;
2	1704067200000000	1735689600000000	usage_events_2_202401
0	1672531200000000	1704067200000000	usage_events_0_202301
0	1704067200000000	1735689600000000	usage_events_0_202401
\.


--
-- Data for Name: usage_plane; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_plane (singleton, format, hash_key) FROM stdin;
1	1	\\xbc9675252c85a7a9cb3212a52e378e5771d6fe6b570d2e0692f4b4e07c3310ce
\.


--
-- Data for Name: usage_positions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_positions (environment, "position", conflicts, erasures) FROM stdin;
\\x00000000000074a204e0171b1e089870	840	0	0
\.


--
-- Data for Name: usage_spans; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_spans (environment, bucket, from_time, first_position, last_position) FROM stdin;
\\x00000000000074a204e0171b1e089870	0	1700352000000000	411	449
\\x00000000000074a204e0171b1e089870	0	1703116800000000	450	513
\\x00000000000074a204e0171b1e089870	0	1705881600000000	514	572
\\x00000000000074a204e0171b1e089870	0	1708646400000000	573	634
\\x00000000000074a204e0171b1e089870	0	1711411200000000	635	837
\\x00000000000074a204e0171b1e089870	0	1714176000000000	701	839
\\x00000000000074a204e0171b1e089870	0	1716940800000000	772	832
\\x00000000000074a204e0171b1e089870	0	1719705600000000	840	840
\\x00000000000074a204e0171b1e089870	2	1705881600000000	1	25
\\x00000000000074a204e0171b1e089870	2	1708646400000000	26	834
\\x00000000000074a204e0171b1e089870	2	1711411200000000	117	836
\\x00000000000074a204e0171b1e089870	2	1714176000000000	215	309
\\x00000000000074a204e0171b1e089870	2	1716940800000000	310	407
\\x00000000000074a204e0171b1e089870	2	1719705600000000	408	410
\.


--
-- Data for Name: usage_subjects; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_subjects (environment, subject) FROM stdin;
\\x00000000000074a204e0171b1e089870	corvus-data
\\x00000000000074a204e0171b1e089870	hayabusa
\.


--
-- Data for Name: workspaces; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.workspaces (workspace, name) FROM stdin;
wks_000000000093mw2a7mgtqnvdh2	demo
\.


--
-- Name: api_keys api_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_pkey PRIMARY KEY (environment, api_key);


--
-- Name: api_keys api_keys_secret_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_secret_hash_key UNIQUE (secret_hash);


--
-- Name: balance_movements balance_movements_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.balance_movements
    ADD CONSTRAINT balance_movements_pkey PRIMARY KEY (environment, customer, seller, currency, sequence);


--
-- Name: billing_progress billing_progress_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.billing_progress
    ADD CONSTRAINT billing_progress_pkey PRIMARY KEY (environment, subscription);


--
-- Name: commit_positions commit_positions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.commit_positions
    ADD CONSTRAINT commit_positions_pkey PRIMARY KEY (environment);


--
-- Name: contract_versions contract_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contract_versions
    ADD CONSTRAINT contract_versions_pkey PRIMARY KEY (environment, customer, contract, version);


--
-- Name: coupon_versions coupon_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coupon_versions
    ADD CONSTRAINT coupon_versions_pkey PRIMARY KEY (environment, coupon, version);


--
-- Name: customer_discount_removals customer_discount_removals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_discount_removals
    ADD CONSTRAINT customer_discount_removals_pkey PRIMARY KEY (environment, customer, discount);


--
-- Name: customer_discounts customer_discounts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_discounts
    ADD CONSTRAINT customer_discounts_pkey PRIMARY KEY (environment, customer, discount);


--
-- Name: customer_versions customer_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_versions
    ADD CONSTRAINT customer_versions_pkey PRIMARY KEY (environment, customer, version);


--
-- Name: customers customers_environment_external_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_environment_external_key_key UNIQUE (environment, external_key);


--
-- Name: customers customers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (environment, customer);


--
-- Name: document_discounts document_discounts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_discounts
    ADD CONSTRAINT document_discounts_pkey PRIMARY KEY (environment, discount, "position", place);


--
-- Name: document_lines document_lines_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_lines
    ADD CONSTRAINT document_lines_pkey PRIMARY KEY (environment, "position", line);


--
-- Name: document_states document_states_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_states
    ADD CONSTRAINT document_states_pkey PRIMARY KEY (environment, "position");


--
-- Name: documents documents_environment_position_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_environment_position_key UNIQUE (environment, "position");


--
-- Name: documents documents_environment_seller_series_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_environment_seller_series_number_key UNIQUE (environment, seller, series, number);


--
-- Name: documents documents_environment_subscription_due_instant_sequence_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_environment_subscription_due_instant_sequence_key UNIQUE (environment, subscription, due_instant, sequence);


--
-- Name: documents documents_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_pkey PRIMARY KEY (environment, document);


--
-- Name: drafts drafts_pkey1; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_pkey1 PRIMARY KEY (environment, document);


--
-- Name: environments environments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.environments
    ADD CONSTRAINT environments_pkey PRIMARY KEY (environment);


--
-- Name: environments environments_workspace_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.environments
    ADD CONSTRAINT environments_workspace_name_key UNIQUE (workspace, name);


--
-- Name: event_sweeps event_sweeps_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_sweeps
    ADD CONSTRAINT event_sweeps_pkey PRIMARY KEY (environment);


--
-- Name: fact_withdrawals fact_withdrawals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fact_withdrawals
    ADD CONSTRAINT fact_withdrawals_pkey PRIMARY KEY (environment, subscription, fact);


--
-- Name: grant_movements grant_movements_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grant_movements
    ADD CONSTRAINT grant_movements_pkey PRIMARY KEY (environment, grant_id, sequence);


--
-- Name: grant_order_withdrawals grant_order_withdrawals_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grant_order_withdrawals
    ADD CONSTRAINT grant_order_withdrawals_pkey PRIMARY KEY (environment, customer, grant_id);


--
-- Name: grant_orders grant_orders_environment_grant_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grant_orders
    ADD CONSTRAINT grant_orders_environment_grant_id_key UNIQUE (environment, grant_id);


--
-- Name: grant_orders grant_orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grant_orders
    ADD CONSTRAINT grant_orders_pkey PRIMARY KEY (environment, customer, grant_id);


--
-- Name: grant_rests grant_rests_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grant_rests
    ADD CONSTRAINT grant_rests_pkey PRIMARY KEY (environment, customer, grant_id);


--
-- Name: grants grants_environment_grant_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants_environment_grant_id_key UNIQUE (environment, grant_id);


--
-- Name: grants grants_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants_pkey PRIMARY KEY (environment, customer, grant_id);


--
-- Name: idempotency_keys idempotency_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (environment, operation, key);


--
-- Name: jobs jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT jobs_pkey PRIMARY KEY (environment, kind, subject);


--
-- Name: ledger_entries ledger_entries_environment_entry_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entries
    ADD CONSTRAINT ledger_entries_environment_entry_key UNIQUE (environment, entry);


--
-- Name: ledger_entries ledger_entries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entries
    ADD CONSTRAINT ledger_entries_pkey PRIMARY KEY (environment, "position");


--
-- Name: ledger_postings ledger_postings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_postings
    ADD CONSTRAINT ledger_postings_pkey PRIMARY KEY (environment, "position", posting);


--
-- Name: meter_versions meter_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meter_versions
    ADD CONSTRAINT meter_versions_pkey PRIMARY KEY (environment, meter, version);


--
-- Name: number_series number_series_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.number_series
    ADD CONSTRAINT number_series_pkey PRIMARY KEY (environment, seller, series);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (environment, "position");


--
-- Name: payment_methods payment_methods_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_methods
    ADD CONSTRAINT payment_methods_pkey PRIMARY KEY (environment, customer, facts_version);


--
-- Name: plan_migration_progress plan_migration_progress_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_migration_progress
    ADD CONSTRAINT plan_migration_progress_pkey PRIMARY KEY (environment, migration);


--
-- Name: plan_migration_subscriptions plan_migration_subscriptions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_migration_subscriptions
    ADD CONSTRAINT plan_migration_subscriptions_pkey PRIMARY KEY (environment, migration, subscription);


--
-- Name: plan_migrations plan_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_migrations
    ADD CONSTRAINT plan_migrations_pkey PRIMARY KEY (environment, migration);


--
-- Name: plan_versions plan_versions_environment_plan_version_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_versions
    ADD CONSTRAINT plan_versions_environment_plan_version_key UNIQUE (environment, plan_version);


--
-- Name: plan_versions plan_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_versions
    ADD CONSTRAINT plan_versions_pkey PRIMARY KEY (environment, plan, version);


--
-- Name: promotion_codes promotion_codes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.promotion_codes
    ADD CONSTRAINT promotion_codes_pkey PRIMARY KEY (environment, code);


--
-- Name: quotes quotes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quotes
    ADD CONSTRAINT quotes_pkey PRIMARY KEY (environment, quote);


--
-- Name: redemptions redemptions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemptions
    ADD CONSTRAINT redemptions_pkey PRIMARY KEY (environment, discount);


--
-- Name: rest_movements rest_movements_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rest_movements
    ADD CONSTRAINT rest_movements_pkey PRIMARY KEY (environment, "position", sequence);


--
-- Name: run_customers run_customers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.run_customers
    ADD CONSTRAINT run_customers_pkey PRIMARY KEY (environment, run, customer);


--
-- Name: run_subscriptions run_subscriptions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.run_subscriptions
    ADD CONSTRAINT run_subscriptions_pkey PRIMARY KEY (environment, run, subscription);


--
-- Name: schema_migrations schema_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (number);


--
-- Name: seller_versions seller_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seller_versions
    ADD CONSTRAINT seller_versions_pkey PRIMARY KEY (environment, seller, version);


--
-- Name: subject_assignments subject_assignments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subject_assignments
    ADD CONSTRAINT subject_assignments_pkey PRIMARY KEY (environment, subject, assigned_at);


--
-- Name: subscription_facts subscription_facts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subscription_facts
    ADD CONSTRAINT subscription_facts_pkey PRIMARY KEY (environment, subscription, fact);


--
-- Name: subscriptions subscriptions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subscriptions
    ADD CONSTRAINT subscriptions_pkey PRIMARY KEY (environment, subscription);


--
-- Name: tax_answers tax_answers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tax_answers
    ADD CONSTRAINT tax_answers_pkey PRIMARY KEY (environment, "position", tax_group);


--
-- Name: top_up_rules top_up_rules_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.top_up_rules
    ADD CONSTRAINT top_up_rules_pkey PRIMARY KEY (environment, customer, seller, currency, version);


--
-- Name: usage_conflicts usage_conflicts_environment_fingerprint_refused_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_conflicts
    ADD CONSTRAINT usage_conflicts_environment_fingerprint_refused_key UNIQUE (environment, fingerprint, refused);


--
-- Name: usage_conflicts usage_conflicts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_conflicts
    ADD CONSTRAINT usage_conflicts_pkey PRIMARY KEY (environment, sequence);


--
-- Name: usage_erasures usage_erasures_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_erasures
    ADD CONSTRAINT usage_erasures_pkey PRIMARY KEY (environment, sequence);


--
-- Name: usage_identities usage_identities_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_identities
    ADD CONSTRAINT usage_identities_pkey PRIMARY KEY (environment, fingerprint);


--
-- Name: usage_identities_0 usage_identities_0_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_identities_0
    ADD CONSTRAINT usage_identities_0_pkey PRIMARY KEY (environment, fingerprint);


--
-- Name: usage_identities_1 usage_identities_1_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_identities_1
    ADD CONSTRAINT usage_identities_1_pkey PRIMARY KEY (environment, fingerprint);


--
-- Name: usage_identities_2 usage_identities_2_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_identities_2
    ADD CONSTRAINT usage_identities_2_pkey PRIMARY KEY (environment, fingerprint);


--
-- Name: usage_identities_3 usage_identities_3_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_identities_3
    ADD CONSTRAINT usage_identities_3_pkey PRIMARY KEY (environment, fingerprint);


--
-- Name: usage_parts usage_parts_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_parts
    ADD CONSTRAINT usage_parts_name_key UNIQUE (name);


--
-- Name: usage_parts usage_parts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_parts
    ADD CONSTRAINT usage_parts_pkey PRIMARY KEY (bucket, from_time);


--
-- Name: usage_plane usage_plane_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_plane
    ADD CONSTRAINT usage_plane_pkey PRIMARY KEY (singleton);


--
-- Name: usage_positions usage_positions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_positions
    ADD CONSTRAINT usage_positions_pkey PRIMARY KEY (environment);


--
-- Name: usage_spans usage_spans_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_spans
    ADD CONSTRAINT usage_spans_pkey PRIMARY KEY (environment, bucket, from_time);


--
-- Name: usage_subjects usage_subjects_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_subjects
    ADD CONSTRAINT usage_subjects_pkey PRIMARY KEY (environment, subject);


--
-- Name: workspaces workspaces_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT workspaces_pkey PRIMARY KEY (workspace);


--
-- Name: balance_movements_of_document; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX balance_movements_of_document ON public.balance_movements USING btree (environment, document) WHERE (document IS NOT NULL);


--
-- Name: contracts_by_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contracts_by_id ON public.contract_versions USING btree (environment, contract, version);


--
-- Name: customers_of_payer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_of_payer ON public.customers USING btree (environment, payer, customer) WHERE (payer IS NOT NULL);


--
-- Name: documents_of_payer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX documents_of_payer ON public.documents USING btree (environment, customer, seller, currency, subscription);


--
-- Name: documents_of_run; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX documents_of_run ON public.documents USING btree (environment, run) WHERE (run IS NOT NULL);


--
-- Name: drafts_of_subscription; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX drafts_of_subscription ON public.drafts USING btree (environment, subscription, document);


--
-- Name: entries_of_document; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX entries_of_document ON public.ledger_entries USING btree (environment, document_position);


--
-- Name: jobs_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_due ON public.jobs USING btree (environment, kind, due_at, subject);


--
-- Name: lines_extending; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lines_extending ON public.document_lines USING btree (environment, extends_document) WHERE (extends_document IS NOT NULL);


--
-- Name: lines_of_subscription; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lines_of_subscription ON public.document_lines USING btree (environment, subscription, full_end);


--
-- Name: movements_needed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX movements_needed ON public.grant_movements USING btree (environment, grant_id, needed_until);


--
-- Name: movements_of_document; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX movements_of_document ON public.grant_movements USING btree (environment, document, grant_id) WHERE (document IS NOT NULL);


--
-- Name: open_of_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX open_of_owner ON public.document_states USING btree (environment, owner, state, "position", amount_open) WHERE (state = 'open'::text);


--
-- Name: quotes_of_subscription; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX quotes_of_subscription ON public.quotes USING btree (environment, subscription, quote) WHERE (subscription IS NOT NULL);


--
-- Name: redemptions_of_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX redemptions_of_code ON public.redemptions USING btree (environment, code, discount) WHERE (code IS NOT NULL);


--
-- Name: redemptions_of_coupon; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX redemptions_of_coupon ON public.redemptions USING btree (environment, coupon, discount);


--
-- Name: runs_of_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX runs_of_customer ON public.run_customers USING btree (environment, customer, run);


--
-- Name: subjects_of_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX subjects_of_customer ON public.subject_assignments USING btree (environment, customer, subject);


--
-- Name: subscriptions_of_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX subscriptions_of_customer ON public.subscriptions USING btree (environment, customer, subscription);


--
-- Name: usage_events_by_position; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX usage_events_by_position ON ONLY public.usage_events USING btree (position_key);


--
-- Name: usage_events_0_202301_position_key_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX usage_events_0_202301_position_key_idx ON public.usage_events_0_202301 USING btree (position_key);


--
-- Name: usage_events_by_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX usage_events_by_subject ON ONLY public.usage_events USING btree (subject_key);


--
-- Name: usage_events_0_202301_subject_key_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX usage_events_0_202301_subject_key_idx ON public.usage_events_0_202301 USING btree (subject_key);


--
-- Name: usage_events_0_202401_position_key_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX usage_events_0_202401_position_key_idx ON public.usage_events_0_202401 USING btree (position_key);


--
-- Name: usage_events_0_202401_subject_key_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX usage_events_0_202401_subject_key_idx ON public.usage_events_0_202401 USING btree (subject_key);


--
-- Name: usage_events_2_202401_position_key_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX usage_events_2_202401_position_key_idx ON public.usage_events_2_202401 USING btree (position_key);


--
-- Name: usage_events_2_202401_subject_key_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX usage_events_2_202401_subject_key_idx ON public.usage_events_2_202401 USING btree (subject_key);


--
-- Name: usage_events_0_202301_position_key_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.usage_events_by_position ATTACH PARTITION public.usage_events_0_202301_position_key_idx;


--
-- Name: usage_events_0_202301_subject_key_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.usage_events_by_subject ATTACH PARTITION public.usage_events_0_202301_subject_key_idx;


--
-- Name: usage_events_0_202401_position_key_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.usage_events_by_position ATTACH PARTITION public.usage_events_0_202401_position_key_idx;


--
-- Name: usage_events_0_202401_subject_key_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.usage_events_by_subject ATTACH PARTITION public.usage_events_0_202401_subject_key_idx;


--
-- Name: usage_events_2_202401_position_key_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.usage_events_by_position ATTACH PARTITION public.usage_events_2_202401_position_key_idx;


--
-- Name: usage_events_2_202401_subject_key_idx; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.usage_events_by_subject ATTACH PARTITION public.usage_events_2_202401_subject_key_idx;


--
-- Name: usage_identities_0_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.usage_identities_pkey ATTACH PARTITION public.usage_identities_0_pkey;


--
-- Name: usage_identities_1_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.usage_identities_pkey ATTACH PARTITION public.usage_identities_1_pkey;


--
-- Name: usage_identities_2_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.usage_identities_pkey ATTACH PARTITION public.usage_identities_2_pkey;


--
-- Name: usage_identities_3_pkey; Type: INDEX ATTACH; Schema: public; Owner: -
--

ALTER INDEX public.usage_identities_pkey ATTACH PARTITION public.usage_identities_3_pkey;


--
-- Name: balance_movements balance_movements_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER balance_movements_refuse_change BEFORE DELETE OR UPDATE ON public.balance_movements FOR EACH ROW EXECUTE FUNCTION public.balance_movements_refuse_change();


--
-- Name: balance_movements balance_movements_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER balance_movements_refuse_truncate BEFORE TRUNCATE ON public.balance_movements FOR EACH STATEMENT EXECUTE FUNCTION public.balance_movements_refuse_change();


--
-- Name: contract_versions contract_versions_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contract_versions_refuse_change BEFORE DELETE OR UPDATE ON public.contract_versions FOR EACH ROW EXECUTE FUNCTION public.contract_versions_refuse_change();


--
-- Name: contract_versions contract_versions_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contract_versions_refuse_truncate BEFORE TRUNCATE ON public.contract_versions FOR EACH STATEMENT EXECUTE FUNCTION public.contract_versions_refuse_change();


--
-- Name: coupon_versions coupon_versions_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER coupon_versions_refuse_change BEFORE DELETE OR UPDATE ON public.coupon_versions FOR EACH ROW EXECUTE FUNCTION public.coupon_versions_refuse_change();


--
-- Name: coupon_versions coupon_versions_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER coupon_versions_refuse_truncate BEFORE TRUNCATE ON public.coupon_versions FOR EACH STATEMENT EXECUTE FUNCTION public.coupon_versions_refuse_change();


--
-- Name: customer_discount_removals customer_discount_removals_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER customer_discount_removals_refuse_change BEFORE DELETE OR UPDATE ON public.customer_discount_removals FOR EACH ROW EXECUTE FUNCTION public.customer_discount_removals_refuse_change();


--
-- Name: customer_discount_removals customer_discount_removals_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER customer_discount_removals_refuse_truncate BEFORE TRUNCATE ON public.customer_discount_removals FOR EACH STATEMENT EXECUTE FUNCTION public.customer_discount_removals_refuse_change();


--
-- Name: customer_discounts customer_discounts_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER customer_discounts_refuse_change BEFORE DELETE OR UPDATE ON public.customer_discounts FOR EACH ROW EXECUTE FUNCTION public.customer_discounts_refuse_change();


--
-- Name: customer_discounts customer_discounts_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER customer_discounts_refuse_truncate BEFORE TRUNCATE ON public.customer_discounts FOR EACH STATEMENT EXECUTE FUNCTION public.customer_discounts_refuse_change();


--
-- Name: customer_versions customer_versions_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER customer_versions_refuse_change BEFORE DELETE OR UPDATE ON public.customer_versions FOR EACH ROW EXECUTE FUNCTION public.customer_versions_refuse_change();


--
-- Name: customer_versions customer_versions_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER customer_versions_refuse_truncate BEFORE TRUNCATE ON public.customer_versions FOR EACH STATEMENT EXECUTE FUNCTION public.customer_versions_refuse_change();


--
-- Name: document_discounts document_discounts_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER document_discounts_refuse_change BEFORE DELETE OR UPDATE ON public.document_discounts FOR EACH ROW EXECUTE FUNCTION public.document_discounts_refuse_change();


--
-- Name: document_discounts document_discounts_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER document_discounts_refuse_truncate BEFORE TRUNCATE ON public.document_discounts FOR EACH STATEMENT EXECUTE FUNCTION public.document_discounts_refuse_change();


--
-- Name: document_lines document_lines_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER document_lines_refuse_change BEFORE DELETE OR UPDATE ON public.document_lines FOR EACH ROW EXECUTE FUNCTION public.document_lines_refuse_change();


--
-- Name: document_lines document_lines_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER document_lines_refuse_truncate BEFORE TRUNCATE ON public.document_lines FOR EACH STATEMENT EXECUTE FUNCTION public.document_lines_refuse_change();


--
-- Name: documents documents_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER documents_refuse_change BEFORE DELETE OR UPDATE ON public.documents FOR EACH ROW EXECUTE FUNCTION public.documents_refuse_change();


--
-- Name: documents documents_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER documents_refuse_truncate BEFORE TRUNCATE ON public.documents FOR EACH STATEMENT EXECUTE FUNCTION public.documents_refuse_change();


--
-- Name: fact_withdrawals fact_withdrawals_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER fact_withdrawals_refuse_change BEFORE DELETE OR UPDATE ON public.fact_withdrawals FOR EACH ROW EXECUTE FUNCTION public.fact_withdrawals_refuse_change();


--
-- Name: fact_withdrawals fact_withdrawals_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER fact_withdrawals_refuse_truncate BEFORE TRUNCATE ON public.fact_withdrawals FOR EACH STATEMENT EXECUTE FUNCTION public.fact_withdrawals_refuse_change();


--
-- Name: grant_movements grant_movements_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER grant_movements_refuse_change BEFORE DELETE OR UPDATE ON public.grant_movements FOR EACH ROW EXECUTE FUNCTION public.grant_movements_refuse_change();


--
-- Name: grant_movements grant_movements_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER grant_movements_refuse_truncate BEFORE TRUNCATE ON public.grant_movements FOR EACH STATEMENT EXECUTE FUNCTION public.grant_movements_refuse_change();


--
-- Name: grant_order_withdrawals grant_order_withdrawals_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER grant_order_withdrawals_refuse_change BEFORE DELETE OR UPDATE ON public.grant_order_withdrawals FOR EACH ROW EXECUTE FUNCTION public.grant_order_withdrawals_refuse_change();


--
-- Name: grant_order_withdrawals grant_order_withdrawals_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER grant_order_withdrawals_refuse_truncate BEFORE TRUNCATE ON public.grant_order_withdrawals FOR EACH STATEMENT EXECUTE FUNCTION public.grant_order_withdrawals_refuse_change();


--
-- Name: grant_orders grant_orders_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER grant_orders_refuse_change BEFORE DELETE OR UPDATE ON public.grant_orders FOR EACH ROW EXECUTE FUNCTION public.grant_orders_refuse_change();


--
-- Name: grant_orders grant_orders_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER grant_orders_refuse_truncate BEFORE TRUNCATE ON public.grant_orders FOR EACH STATEMENT EXECUTE FUNCTION public.grant_orders_refuse_change();


--
-- Name: grants grants_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER grants_refuse_change BEFORE DELETE OR UPDATE ON public.grants FOR EACH ROW EXECUTE FUNCTION public.grants_refuse_change();


--
-- Name: grants grants_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER grants_refuse_truncate BEFORE TRUNCATE ON public.grants FOR EACH STATEMENT EXECUTE FUNCTION public.grants_refuse_change();


--
-- Name: ledger_entries ledger_entries_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ledger_entries_refuse_change BEFORE DELETE OR UPDATE ON public.ledger_entries FOR EACH ROW EXECUTE FUNCTION public.ledger_entries_refuse_change();


--
-- Name: ledger_entries ledger_entries_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ledger_entries_refuse_truncate BEFORE TRUNCATE ON public.ledger_entries FOR EACH STATEMENT EXECUTE FUNCTION public.ledger_entries_refuse_change();


--
-- Name: ledger_postings ledger_postings_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ledger_postings_refuse_change BEFORE DELETE OR UPDATE ON public.ledger_postings FOR EACH ROW EXECUTE FUNCTION public.ledger_postings_refuse_change();


--
-- Name: ledger_postings ledger_postings_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER ledger_postings_refuse_truncate BEFORE TRUNCATE ON public.ledger_postings FOR EACH STATEMENT EXECUTE FUNCTION public.ledger_postings_refuse_change();


--
-- Name: meter_versions meter_versions_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER meter_versions_refuse_change BEFORE DELETE OR UPDATE ON public.meter_versions FOR EACH ROW EXECUTE FUNCTION public.meter_versions_refuse_change();


--
-- Name: meter_versions meter_versions_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER meter_versions_refuse_truncate BEFORE TRUNCATE ON public.meter_versions FOR EACH STATEMENT EXECUTE FUNCTION public.meter_versions_refuse_change();


--
-- Name: outbox outbox_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER outbox_refuse_change BEFORE DELETE OR UPDATE ON public.outbox FOR EACH ROW EXECUTE FUNCTION public.outbox_refuse_change();


--
-- Name: outbox outbox_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER outbox_refuse_truncate BEFORE TRUNCATE ON public.outbox FOR EACH STATEMENT EXECUTE FUNCTION public.outbox_refuse_change();


--
-- Name: payment_methods payment_methods_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_methods_refuse_change BEFORE DELETE OR UPDATE ON public.payment_methods FOR EACH ROW EXECUTE FUNCTION public.payment_methods_refuse_change();


--
-- Name: payment_methods payment_methods_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_methods_refuse_truncate BEFORE TRUNCATE ON public.payment_methods FOR EACH STATEMENT EXECUTE FUNCTION public.payment_methods_refuse_change();


--
-- Name: plan_versions plan_versions_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_versions_refuse_change BEFORE DELETE OR UPDATE ON public.plan_versions FOR EACH ROW EXECUTE FUNCTION public.plan_versions_refuse_change();


--
-- Name: plan_versions plan_versions_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_versions_refuse_truncate BEFORE TRUNCATE ON public.plan_versions FOR EACH STATEMENT EXECUTE FUNCTION public.plan_versions_refuse_change();


--
-- Name: redemptions redemptions_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER redemptions_refuse_change BEFORE DELETE OR UPDATE ON public.redemptions FOR EACH ROW EXECUTE FUNCTION public.redemptions_refuse_change();


--
-- Name: redemptions redemptions_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER redemptions_refuse_truncate BEFORE TRUNCATE ON public.redemptions FOR EACH STATEMENT EXECUTE FUNCTION public.redemptions_refuse_change();


--
-- Name: rest_movements rest_movements_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rest_movements_refuse_change BEFORE DELETE OR UPDATE ON public.rest_movements FOR EACH ROW EXECUTE FUNCTION public.rest_movements_refuse_change();


--
-- Name: rest_movements rest_movements_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER rest_movements_refuse_truncate BEFORE TRUNCATE ON public.rest_movements FOR EACH STATEMENT EXECUTE FUNCTION public.rest_movements_refuse_change();


--
-- Name: run_customers run_customers_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER run_customers_refuse_change BEFORE DELETE OR UPDATE ON public.run_customers FOR EACH ROW EXECUTE FUNCTION public.run_customers_refuse_change();


--
-- Name: run_customers run_customers_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER run_customers_refuse_truncate BEFORE TRUNCATE ON public.run_customers FOR EACH STATEMENT EXECUTE FUNCTION public.run_customers_refuse_change();


--
-- Name: run_subscriptions run_subscriptions_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER run_subscriptions_refuse_change BEFORE DELETE OR UPDATE ON public.run_subscriptions FOR EACH ROW EXECUTE FUNCTION public.run_subscriptions_refuse_change();


--
-- Name: run_subscriptions run_subscriptions_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER run_subscriptions_refuse_truncate BEFORE TRUNCATE ON public.run_subscriptions FOR EACH STATEMENT EXECUTE FUNCTION public.run_subscriptions_refuse_change();


--
-- Name: seller_versions seller_versions_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seller_versions_refuse_change BEFORE DELETE OR UPDATE ON public.seller_versions FOR EACH ROW EXECUTE FUNCTION public.seller_versions_refuse_change();


--
-- Name: seller_versions seller_versions_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seller_versions_refuse_truncate BEFORE TRUNCATE ON public.seller_versions FOR EACH STATEMENT EXECUTE FUNCTION public.seller_versions_refuse_change();


--
-- Name: subscription_facts subscription_facts_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER subscription_facts_refuse_change BEFORE DELETE OR UPDATE ON public.subscription_facts FOR EACH ROW EXECUTE FUNCTION public.subscription_facts_refuse_change();


--
-- Name: subscription_facts subscription_facts_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER subscription_facts_refuse_truncate BEFORE TRUNCATE ON public.subscription_facts FOR EACH STATEMENT EXECUTE FUNCTION public.subscription_facts_refuse_change();


--
-- Name: tax_answers tax_answers_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tax_answers_refuse_change BEFORE DELETE OR UPDATE ON public.tax_answers FOR EACH ROW EXECUTE FUNCTION public.tax_answers_refuse_change();


--
-- Name: tax_answers tax_answers_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER tax_answers_refuse_truncate BEFORE TRUNCATE ON public.tax_answers FOR EACH STATEMENT EXECUTE FUNCTION public.tax_answers_refuse_change();


--
-- Name: top_up_rules top_up_rules_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER top_up_rules_refuse_change BEFORE DELETE OR UPDATE ON public.top_up_rules FOR EACH ROW EXECUTE FUNCTION public.top_up_rules_refuse_change();


--
-- Name: top_up_rules top_up_rules_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER top_up_rules_refuse_truncate BEFORE TRUNCATE ON public.top_up_rules FOR EACH STATEMENT EXECUTE FUNCTION public.top_up_rules_refuse_change();


--
-- Name: usage_conflicts usage_conflicts_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER usage_conflicts_refuse_change BEFORE DELETE OR UPDATE ON public.usage_conflicts FOR EACH ROW EXECUTE FUNCTION public.usage_conflicts_refuse_change();


--
-- Name: usage_conflicts usage_conflicts_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER usage_conflicts_refuse_truncate BEFORE TRUNCATE ON public.usage_conflicts FOR EACH STATEMENT EXECUTE FUNCTION public.usage_conflicts_refuse_change();


--
-- Name: usage_erasures usage_erasures_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER usage_erasures_refuse_change BEFORE DELETE OR UPDATE ON public.usage_erasures FOR EACH ROW EXECUTE FUNCTION public.usage_erasures_refuse_change();


--
-- Name: usage_erasures usage_erasures_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER usage_erasures_refuse_truncate BEFORE TRUNCATE ON public.usage_erasures FOR EACH STATEMENT EXECUTE FUNCTION public.usage_erasures_refuse_change();


--
-- Name: usage_identities usage_identities_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER usage_identities_refuse_change BEFORE DELETE OR UPDATE ON public.usage_identities FOR EACH ROW EXECUTE FUNCTION public.usage_identities_refuse_change();


--
-- Name: usage_identities usage_identities_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER usage_identities_refuse_truncate BEFORE TRUNCATE ON public.usage_identities FOR EACH STATEMENT EXECUTE FUNCTION public.usage_identities_refuse_change();


--
-- Name: usage_parts usage_parts_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER usage_parts_refuse_change BEFORE DELETE OR UPDATE ON public.usage_parts FOR EACH ROW EXECUTE FUNCTION public.usage_parts_refuse_change();


--
-- Name: usage_parts usage_parts_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER usage_parts_refuse_truncate BEFORE TRUNCATE ON public.usage_parts FOR EACH STATEMENT EXECUTE FUNCTION public.usage_parts_refuse_change();


--
-- Name: usage_plane usage_plane_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER usage_plane_refuse_change BEFORE DELETE OR UPDATE ON public.usage_plane FOR EACH ROW EXECUTE FUNCTION public.usage_plane_refuse_change();


--
-- Name: usage_plane usage_plane_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER usage_plane_refuse_truncate BEFORE TRUNCATE ON public.usage_plane FOR EACH STATEMENT EXECUTE FUNCTION public.usage_plane_refuse_change();


--
-- Name: api_keys api_keys_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: balance_movements balance_movements_environment_customer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.balance_movements
    ADD CONSTRAINT balance_movements_environment_customer_fkey FOREIGN KEY (environment, customer) REFERENCES public.customers(environment, customer);


--
-- Name: billing_progress billing_progress_environment_subscription_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.billing_progress
    ADD CONSTRAINT billing_progress_environment_subscription_fkey FOREIGN KEY (environment, subscription) REFERENCES public.subscriptions(environment, subscription);


--
-- Name: commit_positions commit_positions_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.commit_positions
    ADD CONSTRAINT commit_positions_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: contract_versions contract_versions_environment_customer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contract_versions
    ADD CONSTRAINT contract_versions_environment_customer_fkey FOREIGN KEY (environment, customer) REFERENCES public.customers(environment, customer);


--
-- Name: coupon_versions coupon_versions_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.coupon_versions
    ADD CONSTRAINT coupon_versions_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: customer_discount_removals customer_discount_removals_environment_customer_discount_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_discount_removals
    ADD CONSTRAINT customer_discount_removals_environment_customer_discount_fkey FOREIGN KEY (environment, customer, discount) REFERENCES public.customer_discounts(environment, customer, discount);


--
-- Name: customer_discounts customer_discounts_environment_customer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_discounts
    ADD CONSTRAINT customer_discounts_environment_customer_fkey FOREIGN KEY (environment, customer) REFERENCES public.customers(environment, customer);


--
-- Name: customer_versions customer_versions_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customer_versions
    ADD CONSTRAINT customer_versions_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: customers customers_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: document_discounts document_discounts_environment_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_discounts
    ADD CONSTRAINT document_discounts_environment_position_fkey FOREIGN KEY (environment, "position") REFERENCES public.documents(environment, "position");


--
-- Name: document_lines document_lines_environment_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_lines
    ADD CONSTRAINT document_lines_environment_position_fkey FOREIGN KEY (environment, "position") REFERENCES public.documents(environment, "position");


--
-- Name: document_states document_states_environment_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.document_states
    ADD CONSTRAINT document_states_environment_position_fkey FOREIGN KEY (environment, "position") REFERENCES public.documents(environment, "position");


--
-- Name: documents documents_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: drafts drafts_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: environments environments_workspace_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.environments
    ADD CONSTRAINT environments_workspace_fkey FOREIGN KEY (workspace) REFERENCES public.workspaces(workspace);


--
-- Name: event_sweeps event_sweeps_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_sweeps
    ADD CONSTRAINT event_sweeps_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: fact_withdrawals fact_withdrawals_environment_subscription_fact_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.fact_withdrawals
    ADD CONSTRAINT fact_withdrawals_environment_subscription_fact_fkey FOREIGN KEY (environment, subscription, fact) REFERENCES public.subscription_facts(environment, subscription, fact);


--
-- Name: grant_movements grant_movements_environment_grant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grant_movements
    ADD CONSTRAINT grant_movements_environment_grant_id_fkey FOREIGN KEY (environment, grant_id) REFERENCES public.grants(environment, grant_id);


--
-- Name: grant_order_withdrawals grant_order_withdrawals_environment_customer_grant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grant_order_withdrawals
    ADD CONSTRAINT grant_order_withdrawals_environment_customer_grant_id_fkey FOREIGN KEY (environment, customer, grant_id) REFERENCES public.grant_orders(environment, customer, grant_id);


--
-- Name: grant_orders grant_orders_environment_customer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grant_orders
    ADD CONSTRAINT grant_orders_environment_customer_fkey FOREIGN KEY (environment, customer) REFERENCES public.customers(environment, customer);


--
-- Name: grant_rests grant_rests_environment_customer_grant_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grant_rests
    ADD CONSTRAINT grant_rests_environment_customer_grant_id_fkey FOREIGN KEY (environment, customer, grant_id) REFERENCES public.grants(environment, customer, grant_id);


--
-- Name: grants grants_environment_customer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grants
    ADD CONSTRAINT grants_environment_customer_fkey FOREIGN KEY (environment, customer) REFERENCES public.customers(environment, customer);


--
-- Name: idempotency_keys idempotency_keys_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: jobs jobs_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT jobs_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: ledger_entries ledger_entries_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_entries
    ADD CONSTRAINT ledger_entries_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: ledger_postings ledger_postings_environment_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_postings
    ADD CONSTRAINT ledger_postings_environment_position_fkey FOREIGN KEY (environment, "position") REFERENCES public.ledger_entries(environment, "position");


--
-- Name: meter_versions meter_versions_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meter_versions
    ADD CONSTRAINT meter_versions_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: outbox outbox_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: payment_methods payment_methods_environment_customer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_methods
    ADD CONSTRAINT payment_methods_environment_customer_fkey FOREIGN KEY (environment, customer) REFERENCES public.customers(environment, customer);


--
-- Name: plan_migration_progress plan_migration_progress_environment_migration_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_migration_progress
    ADD CONSTRAINT plan_migration_progress_environment_migration_fkey FOREIGN KEY (environment, migration) REFERENCES public.plan_migrations(environment, migration);


--
-- Name: plan_migration_subscriptions plan_migration_subscriptions_environment_migration_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_migration_subscriptions
    ADD CONSTRAINT plan_migration_subscriptions_environment_migration_fkey FOREIGN KEY (environment, migration) REFERENCES public.plan_migrations(environment, migration);


--
-- Name: plan_migration_subscriptions plan_migration_subscriptions_environment_subscription_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_migration_subscriptions
    ADD CONSTRAINT plan_migration_subscriptions_environment_subscription_fkey FOREIGN KEY (environment, subscription) REFERENCES public.subscriptions(environment, subscription);


--
-- Name: plan_migrations plan_migrations_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_migrations
    ADD CONSTRAINT plan_migrations_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: plan_versions plan_versions_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_versions
    ADD CONSTRAINT plan_versions_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: promotion_codes promotion_codes_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.promotion_codes
    ADD CONSTRAINT promotion_codes_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: quotes quotes_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quotes
    ADD CONSTRAINT quotes_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: redemptions redemptions_environment_customer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemptions
    ADD CONSTRAINT redemptions_environment_customer_fkey FOREIGN KEY (environment, customer) REFERENCES public.customers(environment, customer);


--
-- Name: redemptions redemptions_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemptions
    ADD CONSTRAINT redemptions_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: rest_movements rest_movements_environment_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rest_movements
    ADD CONSTRAINT rest_movements_environment_position_fkey FOREIGN KEY (environment, "position") REFERENCES public.documents(environment, "position");


--
-- Name: run_customers run_customers_environment_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.run_customers
    ADD CONSTRAINT run_customers_environment_run_fkey FOREIGN KEY (environment, run) REFERENCES public.documents(environment, "position");


--
-- Name: run_subscriptions run_subscriptions_environment_run_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.run_subscriptions
    ADD CONSTRAINT run_subscriptions_environment_run_fkey FOREIGN KEY (environment, run) REFERENCES public.documents(environment, "position");


--
-- Name: seller_versions seller_versions_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seller_versions
    ADD CONSTRAINT seller_versions_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: subject_assignments subject_assignments_environment_customer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subject_assignments
    ADD CONSTRAINT subject_assignments_environment_customer_fkey FOREIGN KEY (environment, customer) REFERENCES public.customers(environment, customer);


--
-- Name: subject_assignments subject_assignments_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subject_assignments
    ADD CONSTRAINT subject_assignments_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: subscription_facts subscription_facts_environment_subscription_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subscription_facts
    ADD CONSTRAINT subscription_facts_environment_subscription_fkey FOREIGN KEY (environment, subscription) REFERENCES public.subscriptions(environment, subscription);


--
-- Name: subscriptions subscriptions_environment_customer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subscriptions
    ADD CONSTRAINT subscriptions_environment_customer_fkey FOREIGN KEY (environment, customer) REFERENCES public.customers(environment, customer);


--
-- Name: subscriptions subscriptions_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subscriptions
    ADD CONSTRAINT subscriptions_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: tax_answers tax_answers_environment_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tax_answers
    ADD CONSTRAINT tax_answers_environment_position_fkey FOREIGN KEY (environment, "position") REFERENCES public.documents(environment, "position");


--
-- Name: top_up_rules top_up_rules_environment_customer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.top_up_rules
    ADD CONSTRAINT top_up_rules_environment_customer_fkey FOREIGN KEY (environment, customer) REFERENCES public.customers(environment, customer);


--
-- PostgreSQL database dump complete
--


