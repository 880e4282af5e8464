--
-- PostgreSQL database dump
--

\restrict jMHPaB26s2CIOxGcTC83b2vOdp8tz4HKco72nxqn8tAHnDgthYpayPJZSo68XoC

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
-- Name: alert_crossings_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.alert_crossings_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of alert_crossings are frozen: they are never changed or deleted'; END$$;


--
-- Name: approval_reminders_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.approval_reminders_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of approval_reminders are frozen: they are never changed or deleted'; END$$;


--
-- Name: attachments_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.attachments_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of attachments are frozen: they are never changed or deleted'; END$$;


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
-- Name: delivery_attempts_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.delivery_attempts_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of delivery_attempts are frozen: they are never changed or deleted'; END$$;


--
-- Name: delivery_files_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.delivery_files_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of delivery_files are frozen: they are never changed or deleted'; END$$;


--
-- Name: delivery_outcomes_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.delivery_outcomes_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of delivery_outcomes are frozen: they are never changed or deleted'; END$$;


--
-- Name: delivery_reports_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.delivery_reports_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of delivery_reports are frozen: they are never changed or deleted'; END$$;


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
-- Name: draft_acts_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.draft_acts_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of draft_acts are frozen: they are never changed or deleted'; END$$;


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
-- Name: instalment_plans_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.instalment_plans_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of instalment_plans are frozen: they are never changed or deleted'; END$$;


--
-- Name: kept_files_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.kept_files_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of kept_files are frozen: they are never changed or deleted'; END$$;


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
-- Name: submission_answers_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.submission_answers_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of submission_answers are frozen: they are never changed or deleted'; END$$;


--
-- Name: submission_attempts_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.submission_attempts_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of submission_attempts are frozen: they are never changed or deleted'; END$$;


--
-- Name: submission_files_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.submission_files_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of submission_files are frozen: they are never changed or deleted'; END$$;


--
-- Name: submission_outcomes_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.submission_outcomes_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of submission_outcomes are frozen: they are never changed or deleted'; END$$;


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
-- Name: usage_details_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.usage_details_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of usage_details are frozen: they are never changed or deleted'; END$$;


--
-- Name: usage_empty_part(bigint, bigint); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.usage_empty_part(wanted_bucket bigint, wanted_from bigint) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
DECLARE
    part     TEXT;
    is_empty BOOLEAN;
BEGIN
    SELECT p.name INTO part FROM usage_parts p WHERE p.bucket = wanted_bucket AND p.from_time = wanted_from;
    IF NOT FOUND OR pg_relation_size(to_regclass(quote_ident(part))) = 0 THEN
        RETURN FALSE;
    END IF;
    BEGIN
        LOCK TABLE usage_dropped IN EXCLUSIVE MODE NOWAIT;
        EXECUTE format('LOCK TABLE %I IN ACCESS EXCLUSIVE MODE NOWAIT', part);
    EXCEPTION WHEN lock_not_available THEN
        RETURN FALSE;
    END;
    EXECUTE format('SELECT NOT EXISTS (SELECT 1 FROM %I)', part) INTO is_empty;
    IF is_empty THEN
        EXECUTE format('TRUNCATE TABLE %I', part);
    END IF;
    RETURN is_empty;
END $$;


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
-- Name: usage_limit_versions_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.usage_limit_versions_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of usage_limit_versions are frozen: they are never changed or deleted'; END$$;


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


--
-- Name: write_offs_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.write_offs_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of write_offs are frozen: they are never changed or deleted'; END$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alert_crossings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alert_crossings (
    environment text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    alert text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    window_start bigint NOT NULL,
    threshold text NOT NULL COLLATE pg_catalog."C",
    times bigint NOT NULL,
    turn text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT alert_crossings_turn_check CHECK ((turn = ANY (ARRAY['crossed'::text, 'recovered'::text])))
);


--
-- Name: alert_looks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alert_looks (
    environment text NOT NULL COLLATE pg_catalog."C",
    turn bigint NOT NULL,
    watermark bigint NOT NULL,
    reading_up_to bigint NOT NULL,
    read_after text NOT NULL COLLATE pg_catalog."C",
    looked_at bigint NOT NULL
);


--
-- Name: alert_marks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alert_marks (
    environment text NOT NULL COLLATE pg_catalog."C",
    due_at bigint NOT NULL,
    about text NOT NULL COLLATE pg_catalog."C",
    moved bigint NOT NULL,
    seen_after text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: alerts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alerts (
    environment text NOT NULL COLLATE pg_catalog."C",
    alert text NOT NULL COLLATE pg_catalog."C",
    alert_key text NOT NULL COLLATE pg_catalog."C",
    customer text COLLATE pg_catalog."C",
    usage_limit text COLLATE pg_catalog."C",
    version bigint NOT NULL,
    removed_at bigint,
    record bytea NOT NULL
);


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
-- Name: approval_reminders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.approval_reminders (
    environment text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL COLLATE pg_catalog."C",
    told_at bigint NOT NULL
);


--
-- Name: attachments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attachments (
    environment text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL COLLATE pg_catalog."C",
    name_key text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    sha256 bytea NOT NULL,
    attached_at bigint NOT NULL,
    beside bigint NOT NULL,
    CONSTRAINT attachments_beside_check CHECK ((beside = ANY (ARRAY[(0)::bigint, (1)::bigint])))
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
    usage_from bigint,
    CONSTRAINT billing_progress_may_use_check CHECK ((may_use = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: blobs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.blobs (
    environment text NOT NULL COLLATE pg_catalog."C",
    sha256 bytea NOT NULL,
    size bigint NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT blobs_size_check CHECK ((size > 0))
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
-- Name: deliveries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deliveries (
    environment text NOT NULL COLLATE pg_catalog."C",
    delivery text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    seller text NOT NULL COLLATE pg_catalog."C",
    channel text NOT NULL COLLATE pg_catalog."C",
    recipient text NOT NULL COLLATE pg_catalog."C",
    ordinal bigint NOT NULL,
    message_id text NOT NULL COLLATE pg_catalog."C",
    created_at bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    answer text COLLATE pg_catalog."C",
    attempts bigint NOT NULL,
    tries bigint NOT NULL,
    unknown bigint NOT NULL,
    next_at bigint,
    leased_until bigint,
    sent_at bigint,
    bounced_at bigint,
    CONSTRAINT deliveries_channel_check CHECK ((channel = 'email'::text)),
    CONSTRAINT deliveries_ordinal_check CHECK ((ordinal >= 0)),
    CONSTRAINT deliveries_state_check CHECK ((state = ANY (ARRAY['scheduled'::text, 'retrying'::text, 'sent'::text, 'failed'::text, 'suppressed'::text])))
);


--
-- Name: delivery_attempts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delivery_attempts (
    environment text NOT NULL COLLATE pg_catalog."C",
    delivery text NOT NULL COLLATE pg_catalog."C",
    attempt bigint NOT NULL,
    begun_at bigint NOT NULL,
    sender text NOT NULL COLLATE pg_catalog."C",
    recipient text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    words bigint NOT NULL,
    return_path text COLLATE pg_catalog."C",
    CONSTRAINT delivery_attempts_attempt_check CHECK ((attempt > 0))
);


--
-- Name: delivery_files; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delivery_files (
    environment text NOT NULL COLLATE pg_catalog."C",
    delivery text NOT NULL COLLATE pg_catalog."C",
    attempt bigint NOT NULL,
    place bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    media_type text NOT NULL COLLATE pg_catalog."C",
    size bigint NOT NULL,
    sha256 bytea NOT NULL,
    CONSTRAINT delivery_files_place_check CHECK ((place > 0)),
    CONSTRAINT delivery_files_size_check CHECK ((size >= 0))
);


--
-- Name: delivery_outcomes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delivery_outcomes (
    environment text NOT NULL COLLATE pg_catalog."C",
    delivery text NOT NULL COLLATE pg_catalog."C",
    attempt bigint NOT NULL,
    ended_at bigint NOT NULL,
    outcome text NOT NULL COLLATE pg_catalog."C",
    code bigint,
    answer text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT delivery_outcomes_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'refused'::text, 'later'::text, 'unknown'::text, 'unwritten'::text])))
);


--
-- Name: delivery_progress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delivery_progress (
    environment text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL
);


--
-- Name: delivery_reports; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delivery_reports (
    environment text NOT NULL COLLATE pg_catalog."C",
    report text NOT NULL COLLATE pg_catalog."C",
    delivery text COLLATE pg_catalog."C",
    recipient text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    status text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    about text COLLATE pg_catalog."C",
    happened_at bigint,
    kept_at bigint NOT NULL,
    CONSTRAINT delivery_reports_kind_check CHECK ((kind = ANY (ARRAY['bounced'::text, 'delayed'::text, 'delivered'::text, 'complained'::text])))
);


--
-- Name: delivery_suppressions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delivery_suppressions (
    environment text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    report text NOT NULL COLLATE pg_catalog."C",
    since bigint NOT NULL,
    allowed_at bigint
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
    next_instalment_on text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
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
-- Name: draft_acts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.draft_acts (
    environment text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL COLLATE pg_catalog."C",
    sequence bigint NOT NULL,
    owner text NOT NULL COLLATE pg_catalog."C",
    document_kind text NOT NULL COLLATE pg_catalog."C",
    due_instant bigint NOT NULL,
    customer text NOT NULL COLLATE pg_catalog."C",
    facts_version bigint NOT NULL,
    done_at bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    note text NOT NULL COLLATE pg_catalog."C",
    fingerprint text NOT NULL COLLATE pg_catalog."C",
    record bytea,
    CONSTRAINT draft_acts_kind_check CHECK ((kind = ANY (ARRAY['said'::text, 'approved'::text, 'issued'::text]))),
    CONSTRAINT draft_acts_sequence_check CHECK ((sequence > 0))
);


--
-- Name: draft_attachments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.draft_attachments (
    environment text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL COLLATE pg_catalog."C",
    name_key text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    sha256 bytea NOT NULL,
    attached_at bigint NOT NULL
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
    content bytea NOT NULL,
    approval_since bigint,
    fingerprint text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
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
-- Name: held_slices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.held_slices (
    environment text NOT NULL COLLATE pg_catalog."C",
    holder text NOT NULL COLLATE pg_catalog."C",
    window_start bigint NOT NULL,
    node text NOT NULL COLLATE pg_catalog."C",
    amount text NOT NULL COLLATE pg_catalog."C",
    lease_end bigint NOT NULL
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
-- Name: instalment_plans; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.instalment_plans (
    environment text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    sequence bigint NOT NULL,
    agreed_at bigint NOT NULL,
    note text NOT NULL COLLATE pg_catalog."C",
    schedule bytea NOT NULL,
    CONSTRAINT instalment_plans_sequence_check CHECK ((sequence >= 0))
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
-- Name: kept_files; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.kept_files (
    environment text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL COLLATE pg_catalog."C",
    form text NOT NULL COLLATE pg_catalog."C",
    language text NOT NULL COLLATE pg_catalog."C",
    profile text NOT NULL COLLATE pg_catalog."C",
    lines_beside bigint NOT NULL,
    attachments_beside bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    sha256 bytea NOT NULL,
    e_invoice bigint NOT NULL,
    has_lines bigint NOT NULL,
    left_out text NOT NULL COLLATE pg_catalog."C",
    kept_at bigint NOT NULL,
    made_by text NOT NULL COLLATE pg_catalog."C",
    template bytea,
    CONSTRAINT kept_files_attachments_beside_check CHECK ((attachments_beside = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT kept_files_e_invoice_check CHECK ((e_invoice = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT kept_files_form_check CHECK ((form = ANY (ARRAY['html'::text, 'pdf'::text, 'ubl'::text, 'cii'::text, 'csv'::text]))),
    CONSTRAINT kept_files_has_lines_check CHECK ((has_lines = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT kept_files_lines_beside_check CHECK ((lines_beside = ANY (ARRAY[(0)::bigint, (1)::bigint])))
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
-- Name: link_secrets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.link_secrets (
    environment text NOT NULL COLLATE pg_catalog."C",
    secret bytea NOT NULL,
    made_at bigint NOT NULL
);


--
-- Name: mail_terms; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mail_terms (
    environment text NOT NULL COLLATE pg_catalog."C",
    seller text NOT NULL COLLATE pg_catalog."C",
    from_name text COLLATE pg_catalog."C",
    from_address text NOT NULL COLLATE pg_catalog."C",
    reply_to text COLLATE pg_catalog."C",
    on_issue bigint NOT NULL,
    send_hour bigint,
    from_position bigint NOT NULL,
    changed_at bigint NOT NULL,
    return_path text COLLATE pg_catalog."C",
    CONSTRAINT mail_terms_on_issue_check CHECK ((on_issue = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT mail_terms_send_hour_check CHECK (((send_hour >= 0) AND (send_hour <= 23)))
);


--
-- Name: manual_drafts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.manual_drafts (
    environment text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    total bigint NOT NULL,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    record bytea NOT NULL
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
-- Name: rate_waits; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rate_waits (
    environment text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    category text NOT NULL COLLATE pg_catalog."C",
    provider text NOT NULL COLLATE pg_catalog."C",
    wanted_for text NOT NULL COLLATE pg_catalog."C",
    since bigint NOT NULL,
    tries bigint NOT NULL,
    failure text COLLATE pg_catalog."C",
    next_at bigint NOT NULL
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
-- Name: rejected_event_acts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rejected_event_acts (
    environment text NOT NULL COLLATE pg_catalog."C",
    rejected text NOT NULL COLLATE pg_catalog."C",
    attempt bigint NOT NULL,
    at bigint NOT NULL,
    actor text NOT NULL COLLATE pg_catalog."C",
    outcome text NOT NULL COLLATE pg_catalog."C",
    said text COLLATE pg_catalog."C",
    CONSTRAINT rejected_event_acts_outcome_check CHECK ((outcome = ANY (ARRAY['mended'::text, 'refused'::text, 'dismissed'::text])))
);


--
-- Name: rejected_event_counts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rejected_event_counts (
    environment text NOT NULL COLLATE pg_catalog."C",
    newest bigint NOT NULL,
    kept bigint NOT NULL,
    kept_bytes bigint NOT NULL,
    open bigint NOT NULL,
    not_kept bigint NOT NULL
);


--
-- Name: rejected_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rejected_events (
    environment text NOT NULL COLLATE pg_catalog."C",
    rejected text NOT NULL COLLATE pg_catalog."C",
    number bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    way text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    place text COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    message text NOT NULL COLLATE pg_catalog."C",
    first_at bigint NOT NULL,
    last_at bigint NOT NULL,
    times bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    attempts bigint NOT NULL,
    acted_at bigint,
    acted_by text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    manner text COLLATE pg_catalog."C",
    became_source text COLLATE pg_catalog."C",
    became_id text COLLATE pg_catalog."C",
    bytes bigint NOT NULL,
    message_id text COLLATE pg_catalog."C",
    taken_at bigint,
    body bytea,
    event bytea,
    replacement bytea,
    CONSTRAINT rejected_events_kind_check CHECK ((kind = ANY (ARRAY['conflict'::text, 'malformed'::text, 'refused'::text]))),
    CONSTRAINT rejected_events_manner_check CHECK ((manner = ANY (ARRAY['as_is'::text, 'event'::text, 'second'::text, 'both'::text]))),
    CONSTRAINT rejected_events_state_check CHECK ((state = ANY (ARRAY['open'::text, 'mending'::text, 'mended'::text, 'dismissed'::text]))),
    CONSTRAINT rejected_events_way_check CHECK ((way = ANY (ARRAY['http'::text, 'metrics'::text, 'broker'::text, 'import'::text])))
);


--
-- Name: reservation_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reservation_keys (
    environment text NOT NULL COLLATE pg_catalog."C",
    secret bytea NOT NULL
);


--
-- Name: reservations_ended; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reservations_ended (
    environment text NOT NULL COLLATE pg_catalog."C",
    reservation text NOT NULL COLLATE pg_catalog."C",
    ending text NOT NULL COLLATE pg_catalog."C",
    expires_at bigint NOT NULL,
    CONSTRAINT reservations_ended_ending_check CHECK ((ending = ANY (ARRAY['captured'::text, 'released'::text])))
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
-- Name: slice_holders; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.slice_holders (
    environment text NOT NULL COLLATE pg_catalog."C",
    holder text NOT NULL COLLATE pg_catalog."C",
    leases bigint NOT NULL
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
    known_from bigint NOT NULL,
    known_after_drop bigint DEFAULT 0 NOT NULL
);


--
-- Name: submission_answers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.submission_answers (
    environment text NOT NULL COLLATE pg_catalog."C",
    submission text NOT NULL COLLATE pg_catalog."C",
    place bigint NOT NULL,
    said bytea NOT NULL,
    kept_at bigint NOT NULL,
    happened_at bigint,
    became text NOT NULL COLLATE pg_catalog."C",
    named text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    CONSTRAINT submission_answers_became_check CHECK ((became = ANY (ARRAY['taken'::text, 'cleared'::text, 'delivered'::text, 'rejected'::text]))),
    CONSTRAINT submission_answers_place_check CHECK ((place > 0))
);


--
-- Name: submission_attempts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.submission_attempts (
    environment text NOT NULL COLLATE pg_catalog."C",
    submission text NOT NULL COLLATE pg_catalog."C",
    attempt bigint NOT NULL,
    begun_at bigint NOT NULL,
    CONSTRAINT submission_attempts_attempt_check CHECK ((attempt > 0))
);


--
-- Name: submission_files; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.submission_files (
    environment text NOT NULL COLLATE pg_catalog."C",
    submission text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    profile text NOT NULL COLLATE pg_catalog."C",
    syntax text NOT NULL COLLATE pg_catalog."C",
    sha256 bytea NOT NULL,
    xml bytea NOT NULL
);


--
-- Name: submission_outcomes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.submission_outcomes (
    environment text NOT NULL COLLATE pg_catalog."C",
    submission text NOT NULL COLLATE pg_catalog."C",
    attempt bigint NOT NULL,
    ended_at bigint NOT NULL,
    outcome text NOT NULL COLLATE pg_catalog."C",
    answer text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT submission_outcomes_outcome_check CHECK ((outcome = ANY (ARRAY['taken'::text, 'refused'::text, 'later'::text, 'unknown'::text, 'unwritten'::text])))
);


--
-- Name: submission_progress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.submission_progress (
    environment text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL
);


--
-- Name: submissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.submissions (
    environment text NOT NULL COLLATE pg_catalog."C",
    submission text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    network text NOT NULL COLLATE pg_catalog."C",
    ordinal bigint NOT NULL,
    created_at bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    answer text COLLATE pg_catalog."C",
    attempts bigint NOT NULL,
    tries bigint NOT NULL,
    next_at bigint,
    leased_until bigint,
    reference text COLLATE pg_catalog."C",
    taken_at bigint,
    cleared_at bigint,
    cleared_as text COLLATE pg_catalog."C",
    delivered_at bigint,
    rejected_at bigint,
    rejection_code text COLLATE pg_catalog."C",
    closed_at bigint,
    CONSTRAINT submissions_ordinal_check CHECK ((ordinal >= 0)),
    CONSTRAINT submissions_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'stuck'::text, 'taken'::text, 'cleared'::text, 'delivered'::text, 'rejected'::text])))
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
    reason text NOT NULL COLLATE pg_catalog."C",
    more text COLLATE pg_catalog."C",
    included bigint DEFAULT 0 NOT NULL,
    CONSTRAINT tax_answers_included_check CHECK ((included = ANY (ARRAY[(0)::bigint, (1)::bigint])))
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
-- Name: usage_closed; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_closed (
    environment text NOT NULL COLLATE pg_catalog."C",
    subscription text NOT NULL COLLATE pg_catalog."C",
    before_time bigint NOT NULL
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
-- Name: usage_details; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_details (
    environment text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL COLLATE pg_catalog."C",
    content bytea NOT NULL
);


--
-- Name: usage_dropped; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_dropped (
    environment bytea NOT NULL,
    before_time bigint NOT NULL,
    up_to bigint NOT NULL,
    events bigint NOT NULL,
    CONSTRAINT usage_dropped_events_check CHECK ((events >= 0)),
    CONSTRAINT usage_dropped_up_to_check CHECK ((up_to >= 0))
);


--
-- Name: usage_drops; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_drops (
    environment text NOT NULL COLLATE pg_catalog."C",
    sequence bigint NOT NULL,
    before_time bigint NOT NULL,
    up_to bigint NOT NULL,
    months bigint NOT NULL,
    begun_at bigint NOT NULL,
    done_at bigint,
    events bigint NOT NULL,
    CONSTRAINT usage_drops_events_check CHECK ((events >= 0)),
    CONSTRAINT usage_drops_sequence_check CHECK ((sequence > 0))
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
-- Name: usage_limit_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_limit_versions (
    environment text NOT NULL COLLATE pg_catalog."C",
    usage_limit text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    recorded_at bigint NOT NULL,
    record bytea NOT NULL,
    record_hash bytea NOT NULL
);


--
-- Name: usage_limits; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_limits (
    environment text NOT NULL COLLATE pg_catalog."C",
    usage_limit text NOT NULL COLLATE pg_catalog."C",
    customer text NOT NULL COLLATE pg_catalog."C",
    subscription text COLLATE pg_catalog."C",
    subject text COLLATE pg_catalog."C",
    version bigint NOT NULL,
    record bytea NOT NULL
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
-- Name: usage_retention; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_retention (
    environment text NOT NULL COLLATE pg_catalog."C",
    months bigint,
    changed_at bigint NOT NULL,
    looked_at bigint,
    CONSTRAINT usage_retention_months_check CHECK ((months > 0))
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
-- Name: webhooks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.webhooks (
    environment text NOT NULL COLLATE pg_catalog."C",
    webhook text NOT NULL COLLATE pg_catalog."C",
    url text NOT NULL COLLATE pg_catalog."C",
    kinds text NOT NULL COLLATE pg_catalog."C",
    secret text NOT NULL COLLATE pg_catalog."C",
    is_on bigint NOT NULL,
    "position" bigint NOT NULL,
    tries bigint NOT NULL,
    failing_since bigint,
    next_at bigint NOT NULL,
    leased_until bigint,
    answer text COLLATE pg_catalog."C",
    answered_at bigint,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    CONSTRAINT webhooks_is_on_check CHECK ((is_on = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: workspaces; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.workspaces (
    workspace text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: write_offs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.write_offs (
    environment text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    sequence bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    moved_at bigint NOT NULL,
    amount bigint NOT NULL,
    note text NOT NULL COLLATE pg_catalog."C",
    entry text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT write_offs_amount_check CHECK ((amount > 0)),
    CONSTRAINT write_offs_kind_check CHECK ((kind = ANY (ARRAY['written_off'::text, 'reopened'::text, 'credited'::text])))
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
-- Data for Name: alert_crossings; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alert_crossings (environment, "position", alert, customer, window_start, threshold, times, turn) FROM stdin;
\.


--
-- Data for Name: alert_looks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alert_looks (environment, turn, watermark, reading_up_to, read_after, looked_at) FROM stdin;
\.


--
-- Data for Name: alert_marks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alert_marks (environment, due_at, about, moved, seen_after) FROM stdin;
\.


--
-- Data for Name: alerts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.alerts (environment, alert, alert_key, customer, usage_limit, version, removed_at, record) FROM stdin;
\.


--
-- Data for Name: api_keys; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.api_keys (environment, api_key, name, prefix, secret_hash, created_at, revoked_at) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	key_01m8jzfkka73b3qzejf74ykph5	command line	fk_test_wywf	\\x338c3f20e30e2f29ba65055a3daddb395952465fd4622a8c2089a75eb9166772	1795933326954736	\N
env_01m8jzfks6n5azkg1tbq576csf	key_01m8jzfks60vne46jfsd5p1j4c	first	fk_live_3f4n	\\x61bdeef41588fae92a77bcfa52ee9544f57537f2d17f362f820d15475d0c375d	1795933327142471	\N
env_01m8jzfks6ns4ewgg5v5nanfzn	key_01m8jzfks6fasx3jvtxmt3mhjg	first	fk_test_8g1h	\\x75a344b0186f08d327e6f9a99e4a666b7dbb8f5d34e7c995978b98bbad9fa93f	1795933327142477	\N
\.


--
-- Data for Name: approval_reminders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.approval_reminders (environment, document, told_at) FROM stdin;
\.


--
-- Data for Name: attachments; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.attachments (environment, document, name_key, name, sha256, attached_at, beside) FROM stdin;
\.


--
-- Data for Name: balance_movements; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.balance_movements (environment, customer, seller, currency, sequence, facts_version, moved_at, kind, amount, document, note, credit_note, entry) FROM stdin;
\.


--
-- Data for Name: billing_progress; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.billing_progress (environment, subscription, settled_before, facts_version, usage_watermark, payer, payer_facts_version, may_use, usage_from) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	sub_01hpnzx0m0cnhyskvf9f0t2jmk	1719784800000000	7	840	\N	0	1	1719784800000000
env_0000000000ejh09r0q3cf0h63g	sub_01hm6ceew0mxsmk2qh2e49ra6p	\N	2	840	\N	0	0	1721037600000000
env_0000000000ejh09r0q3cf0h63g	sub_01hp8x1pc0n3pmnptvkzj74nsm	1721296800000000	7	840	\N	0	0	1721296800000000
env_0000000000ejh09r0q3cf0h63g	sub_01hqtf6h409jmgtdppvwhejhtf	1722254400000000	7	840	\N	0	0	1722254400000000
env_0000000000ejh09r0q3cf0h63g	sub_01hgfkvt00t55037a47rqv12b5	1722322800000000	14	840	\N	0	1	1722322800000000
env_0000000000ejh09r0q3cf0h63g	sub_01hnfa79t0xtc4nesyk3gg2wjv	1719732600000000	10	840	\N	0	0	1722420000000000
env_0000000000ejh09r0q3cf0h63g	sub_01htaktd00yp8sc7td6068705k	1714492800000000	5	840	\N	0	0	1715332800000000
\.


--
-- Data for Name: blobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.blobs (environment, sha256, size, bytes) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	\\x8f10a9043fbf0a19a1197c9667fcde7d27a8683b278b7199fc69eda2589c0b0e	5447	\\x3c21646f63747970652068746d6c3e0a3c68746d6c206c616e673d226a6122206469723d226c7472223e0a3c686561643e0a3c6d65746120636861727365743d227574662d38223e0a3c6d657461206e616d653d2276696577706f72742220636f6e74656e743d2277696474683d6465766963652d77696474682c20696e697469616c2d7363616c653d31223e0a3c6d65746120687474702d65717569763d22436f6e74656e742d53656375726974792d506f6c6963792220636f6e74656e743d2264656661756c742d73726320276e6f6e65273b207374796c652d7372632027756e736166652d696e6c696e65273b20696d672d73726320646174613a223e0a3c7469746c653ee8ab8be6b182e69bb8204b572d3030303030313c2f7469746c653e0a3c7374796c653e0a3a726f6f74207b20636f6c6f722d736368656d653a206c696768743b202d2d616363656e743a20233163346436653b207d0a2e6c6f676f207b206d61782d77696474683a20313672656d3b206d61782d6865696768743a20342e3572656d3b207d0a2a207b20626f782d73697a696e673a20626f726465722d626f783b207d0a626f6479207b206d617267696e3a20303b206261636b67726f756e643a20236565663066323b20636f6c6f723a20233163323132373b20666f6e743a20313570782f312e352073797374656d2d75692c202d6170706c652d73797374656d2c20225365676f65205549222c20224e6f746f2053616e73222c2073616e732d73657269663b207d0a6d61696e207b206d61782d77696474683a20353272656d3b206d617267696e3a203272656d206175746f3b2070616464696e673a20332e3572656d20332e3572656d203272656d3b206261636b67726f756e643a20236666663b20626f726465722d7261646975733a203670783b20626f782d736861646f773a2030203170782033707820726762283020302030202f202e3132293b207d0a686561646572207b20646973706c61793a20666c65783b206a7573746966792d636f6e74656e743a2073706163652d6265747765656e3b20616c69676e2d6974656d733a20626173656c696e653b206761703a203272656d3b2070616464696e672d626c6f636b2d656e643a20312e323572656d3b20626f726465722d626c6f636b2d656e643a2032707820736f6c696420766172282d2d616363656e74293b207d0a2e73656c6c6572207b206d617267696e3a20303b20666f6e742d73697a653a20312e323572656d3b20666f6e742d7765696768743a203635303b207d0a68312c20616464726573732c2064642c20666f6f746572207b206f766572666c6f772d777261703a20616e7977686572653b207d0a6831207b206d617267696e3a20303b20666f6e742d73697a653a20312e323572656d3b20666f6e742d7765696768743a203430303b20636f6c6f723a20766172282d2d616363656e74293b20746578742d616c69676e3a20656e643b207d0a6832207b206d617267696e3a20302030202e323572656d3b20666f6e742d73697a653a202e3872656d3b20666f6e742d7765696768743a203630303b20636f6c6f723a20233564363837333b207d0a2e6265747765656e207b20646973706c61793a20666c65783b206a7573746966792d636f6e74656e743a2073706163652d6265747765656e3b206761703a203272656d3b206d617267696e2d626c6f636b3a20312e373572656d20322e323572656d3b207d0a61646472657373207b20666f6e742d7374796c653a206e6f726d616c3b207d0a61646472657373207370616e2c2061646472657373207374726f6e672c206164647265737320736d616c6c207b20646973706c61793a20626c6f636b3b207d0a6164647265737320736d616c6c207b20636f6c6f723a20233564363837333b206d617267696e2d626c6f636b2d656e643a202e323572656d3b207d0a646c207b20646973706c61793a20677269643b20677269642d74656d706c6174652d636f6c756d6e733a206175746f206175746f3b206761703a202e3172656d20312e323572656d3b206d617267696e3a20303b20616c69676e2d636f6e74656e743a2073746172743b207d0a6474207b20636f6c6f723a20233564363837333b207d0a6464207b206d617267696e3a20303b20666f6e742d76617269616e742d6e756d657269633a20746162756c61722d6e756d733b207d0a7461626c65207b2077696474683a20313030253b20626f726465722d636f6c6c617073653a20636f6c6c617073653b20666f6e742d76617269616e742d6e756d657269633a20746162756c61722d6e756d733b207d0a7468207b20746578742d616c69676e3a2073746172743b20666f6e742d7765696768743a203430303b20636f6c6f723a20233564363837333b207d0a2e6c696e6573207468207b20666f6e742d73697a653a202e3872656d3b20666f6e742d7765696768743a203630303b2070616464696e672d626c6f636b2d656e643a202e3472656d3b20626f726465722d626c6f636b2d656e643a2031707820736f6c696420236339643064363b207d0a2e6c696e6573207464207b20766572746963616c2d616c69676e3a20746f703b2070616464696e672d626c6f636b3a202e353572656d3b20626f726465722d626c6f636b2d656e643a2031707820736f6c696420236537656165643b207d0a2e6c696e65732074643a66697273742d6368696c64207b206f766572666c6f772d777261703a20616e7977686572653b207d0a2e6c696e6573207374726f6e67207b20666f6e742d7765696768743a203535303b207d0a2e73656374696f6e207468207b2070616464696e672d626c6f636b3a20312e3172656d202e333572656d3b20666f6e742d73697a653a202e393572656d3b20666f6e742d7765696768743a203630303b20636f6c6f723a20766172282d2d616363656e74293b20626f726465722d626c6f636b2d656e643a2031707820736f6c696420236537656165643b207d0a2e6d61726b207b206d617267696e2d626c6f636b3a20312e323572656d20303b2070616464696e673a202e3672656d203172656d3b20626f726465722d696e6c696e652d73746172743a2034707820736f6c696420236233353431653b206261636b67726f756e643a20236664663365633b20666f6e742d7765696768743a203535303b207d0a2e6d6f7265207b20646973706c61793a20626c6f636b3b20666f6e742d73697a653a202e383572656d3b20636f6c6f723a20233564363837333b207d0a2e6e756d626572207b20746578742d616c69676e3a20656e643b2077686974652d73706163653a206e6f777261703b2070616464696e672d696e6c696e652d73746172743a203172656d3b207d0a2e73756d73207b2077696474683a206175746f3b206d696e2d77696474683a203535253b206d617267696e2d626c6f636b3a203172656d203272656d3b206d617267696e2d696e6c696e652d73746172743a206175746f3b207d0a2e73756d732074682c202e73756d73207464207b2070616464696e672d626c6f636b3a202e3272656d3b207d0a2e73756d73202e7374726f6e672074682c202e73756d73202e7374726f6e67207464207b20666f6e742d7765696768743a203635303b20636f6c6f723a20233163323132373b20666f6e742d73697a653a20312e3172656d3b2070616464696e672d626c6f636b3a202e3572656d3b20626f726465722d626c6f636b2d73746172743a2031707820736f6c696420236339643064363b207d0a2e7061796d656e7420646c207b20677269642d74656d706c6174652d636f6c756d6e733a206d61782d636f6e74656e74203166723b207d0a2e7061796d656e74207b206d617267696e2d626c6f636b3a20312e3572656d3b2070616464696e673a203172656d20312e323572656d3b206261636b67726f756e643a20236634663766393b20626f726465722d7261646975733a203470783b207d0a70207b206d617267696e2d626c6f636b3a202e3572656d3b206f766572666c6f772d777261703a20616e7977686572653b207d0a666f6f746572207b206d617267696e2d626c6f636b2d73746172743a203372656d3b2070616464696e672d626c6f636b2d73746172743a202e373572656d3b20626f726465722d626c6f636b2d73746172743a2031707820736f6c696420236339643064363b20666f6e742d73697a653a202e3872656d3b20636f6c6f723a20233564363837333b207d0a666f6f746572207370616e3a6e6f74283a6c6173742d6368696c64293a3a6166746572207b20636f6e74656e743a202220c2b720223b207d0a406d6564696120286d61782d77696474683a20343072656d29207b206d61696e207b206d617267696e3a20303b2070616464696e673a20312e3572656d203172656d3b20626f726465722d7261646975733a20303b207d202e6265747765656e207b20666c65782d646972656374696f6e3a20636f6c756d6e3b207d207d0a406d65646961207072696e74207b20626f6479207b206261636b67726f756e643a20236666663b20666f6e742d73697a653a20313070743b207d206d61696e207b206d61782d77696474683a206e6f6e653b206d617267696e3a20303b2070616464696e673a20303b20626f782d736861646f773a206e6f6e653b207d2074722c202e7061796d656e74207b20627265616b2d696e736964653a2061766f69643b207d207468656164207b20646973706c61793a207461626c652d6865616465722d67726f75703b207d204070616765207b2073697a653a2041343b206d617267696e3a2031386d6d3b207d207d0a3c2f7374796c653e0a3c2f686561643e0a3c626f64793e0a3c6d61696e3e0a3c6865616465723e0a3c7020636c6173733d2273656c6c6572223e3c6264693e4b65737472656c20576f726b7320476d62483c2f6264693e3c2f703e0a3c68313e3c6264693ee8ab8be6b182e69bb8204b572d3030303030313c2f6264693e3c2f68313e0a3c2f6865616465723e0a3c73656374696f6e20636c6173733d226265747765656e223e0a3c616464726573733e0a3c736d616c6c3e3c6264693ee8ab8be6b182e585883c2f6264693e3c2f736d616c6c3e0a3c7374726f6e673e3c6264693e4861796162757361204b4b3c2f6264693e3c2f7374726f6e673e0a3c7370616e3e3c6264693e322d3131204b616e64613c2f6264693e3c2f7370616e3e0a3c7370616e3e3c6264693e3130312d3030343120436869796f64612d6b753c2f6264693e3c2f7370616e3e0a3c7370616e3e3c6264693e546f6b796f2c204a503c2f6264693e3c2f7370616e3e0a3c2f616464726573733e0a3c646c3e0a3c64743e3c6264693ee799bae8a18ce697a53c2f6264693e3c2f64743e0a3c64643e3c6264693e32303233e5b9b43131e69c883330e697a53c2f6264693e3c2f64643e0a3c64743e3c6264693ee694afe68995e69c9fe999903c2f6264693e3c2f64743e0a3c64643e3c6264693e32303233e5b9b43132e69c883134e697a53c2f6264693e3c2f64643e0a3c64743e3c6264693ee5afbee8b1a1e69c9fe996933c2f6264693e3c2f64743e0a3c64643e3c6264693e32303233e5b9b43131e69c883330e697a520e280932032303233e5b9b43132e69c883330e697a53c2f6264693e3c2f64643e0a3c2f646c3e0a3c2f73656374696f6e3e0a3c7461626c6520636c6173733d226c696e6573223e0a3c74686561643e3c74723e3c74682073636f70653d22636f6c223ee58685e5aeb93c2f74683e3c74682073636f70653d22636f6c2220636c6173733d226e756d626572223ee695b0e9878f3c2f74683e3c74682073636f70653d22636f6c2220636c6173733d226e756d626572223ee58d98e4bea13c2f74683e3c74682073636f70653d22636f6c2220636c6173733d226e756d626572223e5641543c2f74683e3c74682073636f70653d22636f6c2220636c6173733d226e756d626572223ee98791e9a18d3c2f74683e3c2f74723e3c2f74686561643e0a3c74626f64793e0a3c74723e3c74643e3c7374726f6e673e3c6264693e53656174733c2f6264693e3c2f7374726f6e673e0a3c7370616e20636c6173733d226d6f7265223e3c6264693ee6aeb5e99a8e20313a20313020736561747320c39720312c383030203d2031382c3030303c2f6264693e3c2f7370616e3e0a3c7370616e20636c6173733d226d6f7265223e3c6264693ee6aeb5e99a8e20323a203220736561747320c39720312c343030203d20322c3830303c2f6264693e3c2f7370616e3e0a3c7370616e20636c6173733d226d6f7265223e3c6264693e32303233e5b9b43131e69c883330e697a520e280932032303233e5b9b43132e69c883330e697a53c2f6264693e3c2f7370616e3e0a3c2f74643e3c746420636c6173733d226e756d626572223e3c6264693e31322073656174733c2f6264693e3c2f74643e3c746420636c6173733d226e756d626572223e3c6264693e3c2f6264693e3c2f74643e3c746420636c6173733d226e756d626572223e3c6264693e3139253c2f6264693e3c2f74643e3c746420636c6173733d226e756d626572223e3c6264693e32302c3830303c2f6264693e3c2f74643e3c2f74723e0a3c2f74626f64793e0a3c2f7461626c653e0a3c7461626c6520636c6173733d2273756d73223e0a3c74626f64793e0a3c74723e3c74682073636f70653d22726f77223e3c6264693ee7a88ee68a9ce98791e9a18d3c2f6264693e3c2f74683e3c746420636c6173733d226e756d626572223e3c6264693e32302c3830303c2f6264693e3c2f74643e3c2f74723e0a3c74723e3c74682073636f70653d22726f77223e3c6264693e5641542031392520e5afbee8b1a12032302c3830303c2f6264693e3c2f74683e3c746420636c6173733d226e756d626572223e3c6264693e332c3935323c2f6264693e3c2f74643e3c2f74723e0a3c747220636c6173733d227374726f6e67223e3c74682073636f70653d22726f77223e3c6264693ee59088e8a8883c2f6264693e3c2f74683e3c746420636c6173733d226e756d626572223e3c6264693e4a5059c2a032342c3735323c2f6264693e3c2f74643e3c2f74723e0a3c2f74626f64793e0a3c2f7461626c653e0a3c666f6f7465723e0a3c7370616e3e3c6264693e4b65737472656c20576f726b7320476d62483c2f6264693e3c2f7370616e3e0a3c7370616e3e3c6264693e5475726d73747261c39f6520383c2f6264693e3c2f7370616e3e0a3c7370616e3e3c6264693e3130353539204265726c696e3c2f6264693e3c2f7370616e3e0a3c7370616e3e3c6264693e44453c2f6264693e3c2f7370616e3e0a3c7370616e3e3c6264693ee799bbe98cb2e795aae58fb72044453030303030303030303c2f6264693e3c2f7370616e3e0a3c2f666f6f7465723e0a3c2f6d61696e3e0a3c2f626f64793e0a3c2f68746d6c3e0a
env_0000000000ejh09r0q3cf0h63g	\\x47cc7becdafc3fc77a2a5020bd6eecf293900142c2996d218d5ec2a87d3ee1f4	539	\\x6c696e652c6c696e655f69642c637573746f6d65722c737562736372697074696f6e2c706c616e2c6b696e642c6465736372697074696f6e2c70726963652c6d657465722c706572696f645f73746172742c706572696f645f656e642c66697273745f6461792c6c6173745f6461792c7175616e746974792c756e69742c756e69745f70726963652c7065722c616d6f756e745f6265666f72655f646973636f756e74732c646973636f756e74732c616d6f756e742c646f63756d656e745f646973636f756e74732c637265646974732c6e65742c63757272656e63792c7461785f63617465676f72792c7461785f6e616d652c7461785f726174652c7461782c7461785f696e636c756465642c636f7272656374735f646f63756d656e742c636f7272656374735f6c696e650d0a312c696e765f30316867666b767430306a386d386e766861627037716e7037342f312c68617961627573612c7375625f30316867666b76743030743535303337613437727176313262352c5465616d2c726563757272696e672c53656174732c73656174732c2c323032332d31312d33305430383a30303a30305a2c323032332d31322d33305430383a30303a30305a2c323032332d31312d33302c323032332d31322d33302c31322c73656174732c2c2c32303830302c302c32303830302c302c302c32303830302c4a50592c7374616e646172642c5641542c31392c333935322c66616c73652c2c0d0a
\.


--
-- Data for Name: commit_positions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.commit_positions (environment, next_document, next_entry, next_message) FROM stdin;
env_01m8jzfks6n5azkg1tbq576csf	1	1	1
env_01m8jzfks6ns4ewgg5v5nanfzn	1	1	1
env_0000000000ejh09r0q3cf0h63g	38	38	38
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
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt008q6xdyve79hnffq7	1	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034225d2c226c616e6775616765223a226465222c2263697479223a2248616d62757267222c22706f7374636f6465223a223230323539222c22636f756e747279223a224445227d	\\x04b5f1dbba87ec669bc37f81c1f5ea3c6538890872994b84e84e5b4d257b38e4
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00n5c6w3pphfy4em4x	1	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574225d2c2263697479223a22506f72746c616e64222c22706f7374636f6465223a223034313031222c22726567696f6e223a224d45222c22636f756e747279223a225553227d	\\x63b800dbf5c9184d2804a5edf942e8e70377e070c19867c67a8c7fdcbf5458cc
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00c7kknq83q20562dw	1	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139225d2c226c616e6775616765223a226465222c2263697479223a224672656962757267222c22706f7374636f6465223a223739303938222c22636f756e747279223a224445227d	\\xe93335d7af8d5544f12d22137e873ec96c0e40b74b683115308f401ba1f2896a
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00k6ed9f80yxm0wwn8	1	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b767430306b3665643966383079786d3077776e38222c2276657273696f6e223a312c226e616d65223a224174656c69657220446f686c65222c2261646472657373223a5b2247617274656e7765672032225d2c226c616e6775616765223a226465222c2263697479223a224c6569707a6967222c22706f7374636f6465223a223034313039222c22636f756e747279223a224445227d	\\xf033a5ff60daea6d84bab2926ad6440003c8763a12af57c72660cd6d3a20c738
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00afs4j1pp790xaq1c	1	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031225d2c226c616e6775616765223a226465222c2263697479223a224bc3b66c6e222c22706f7374636f6465223a223530363734222c22636f756e747279223a224445227d	\\x712972e80efd5342cbc5662728d423c56cef371712ca4a1dfc5223ced86a35cd
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00hj42d0v55fkvsbjf	1	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574225d2c2263697479223a224275726c696e67746f6e222c22706f7374636f6465223a223035343031222c22726567696f6e223a225654222c22636f756e747279223a225553227d	\\xf8eb36f0c15581fe85c2435ac99b3b9a22600ba3eb6f0156f76633fbc98714e5
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00kvdhn2gthepamh2e	1	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461225d2c226c616e6775616765223a226a61222c2263697479223a22436869796f64612d6b75222c22706f7374636f6465223a223130312d30303431222c22726567696f6e223a22546f6b796f222c22636f756e747279223a224a50227d	\\x6b7d1c9ac7f30c004e9dd8259b9627a1d239c15d6c5e2fe11730b77db31763ff
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt008q6xdyve79hnffq7	2	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a322c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034225d2c226c616e6775616765223a226465222c2263697479223a2248616d62757267222c22706f7374636f6465223a223230323539222c22636f756e747279223a224445222c22617070726f76616c223a227265717569726564227d	\\xe372f5abd52427d44a2596f1240523c1effcdd93680d360ee8152414dae9d64d
\.


--
-- Data for Name: customers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.customers (environment, customer, external_key, seller, version, facts_version, payer, invoices_together, has_account) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00hj42d0v55fkvsbjf	fern-and-finch	sel_000000000038twxtwhq752m8yf	1	6	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00c7kknq83q20562dw	corvus-data	sel_000000000038twxtwhq752m8yf	1	8	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00k6ed9f80yxm0wwn8	dohle-atelier	sel_000000000038twxtwhq752m8yf	1	2	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00afs4j1pp790xaq1c	elster-radio	sel_000000000038twxtwhq752m8yf	1	8	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00n5c6w3pphfy4em4x	brightwater	sel_000000000038twxtwhq752m8yf	1	8	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00kvdhn2gthepamh2e	hayabusa	sel_000000000038twxtwhq752m8yf	1	15	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt008q6xdyve79hnffq7	amsel-verlag	sel_000000000038twxtwhq752m8yf	2	10	\N	0	1
\.


--
-- Data for Name: deliveries; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.deliveries (environment, delivery, document, customer, seller, channel, recipient, ordinal, message_id, created_at, state, answer, attempts, tries, unknown, next_at, leased_until, sent_at, bounced_at) FROM stdin;
\.


--
-- Data for Name: delivery_attempts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.delivery_attempts (environment, delivery, attempt, begun_at, sender, recipient, subject, words, return_path) FROM stdin;
\.


--
-- Data for Name: delivery_files; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.delivery_files (environment, delivery, attempt, place, name, media_type, size, sha256) FROM stdin;
\.


--
-- Data for Name: delivery_outcomes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.delivery_outcomes (environment, delivery, attempt, ended_at, outcome, code, answer) FROM stdin;
\.


--
-- Data for Name: delivery_progress; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.delivery_progress (environment, "position") FROM stdin;
\.


--
-- Data for Name: delivery_reports; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.delivery_reports (environment, report, delivery, recipient, kind, status, reason, about, happened_at, kept_at) FROM stdin;
\.


--
-- Data for Name: delivery_suppressions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.delivery_suppressions (environment, address, report, since, allowed_at) FROM stdin;
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
env_0000000000ejh09r0q3cf0h63g	23	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1711922400000000	1714514400000000	1711922400000000	1714514400000000	{}	107500	EUR	6375	1211	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	23	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1714514400000000	1717192800000000	1714514400000000	1717192800000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	26	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1716984000000000	1719662400000000	1716984000000000	1719662400000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	28	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1717140600000000	1719732600000000	1717140600000000	1719732600000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	31	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1719662400000000	1722254400000000	1719662400000000	1722254400000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	33	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1719732600000000	1722411000000000	1719732600000000	1722411000000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	19	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714392000000000	1716984000000000	1714392000000000	1716984000000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	21	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714462200000000	1717140600000000	1714462200000000	1717140600000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	22	1	sub_01htaktd00yp8sc7td6068705k	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714492800000000	1717171200000000	1714492800000000	1717171200000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	24	1	sub_01htaktd00yp8sc7td6068705k	credit	plv_0000000001gx511ymvxhgepfeh	base	\N	1714492800000000	1717171200000000	1715332800000000	1717171200000000	{}	1	USD	-2196	-417	standard	0	inv_01hwqvqz00zdw072zpafdfwnje	1	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	25	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1716026400000000	1718704800000000	1716026400000000	1718704800000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	27	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1714460400000000	1717052400000000	1714460400000000	1717052400000000	{}	57065	JPY	5648	1073	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	27	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1717052400000000	1719730800000000	1717052400000000	1719730800000000	{}	19	JPY	30600	5814	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	29	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1714514400000000	1717192800000000	1714514400000000	1717192800000000	{}	136940	EUR	7847	1491	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	29	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1717192800000000	1719784800000000	1717192800000000	1719784800000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	30	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1718704800000000	1721296800000000	1718704800000000	1721296800000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	32	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1717052400000000	1719730800000000	1717052400000000	1719730800000000	{}	50278	JPY	4833	918	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	32	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1719730800000000	1722322800000000	1719730800000000	1722322800000000	{}	19	JPY	30600	5814	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	34	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1717192800000000	1719784800000000	1717192800000000	1719784800000000	{}	148807	EUR	8440	1604	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	34	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1719784800000000	1722463200000000	1719784800000000	1722463200000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	35	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1721296800000000	1723975200000000	1721296800000000	1723975200000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	36	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1722254400000000	1724932800000000	1722254400000000	1724932800000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	37	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1719730800000000	1722322800000000	1719730800000000	1722322800000000	{}	30011	JPY	2401	456	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	37	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1722322800000000	1725001200000000	1722322800000000	1725001200000000	{}	19	JPY	30600	5814	standard	0	\N	\N	\N	0		0		0	\N	\N	0
\.


--
-- Data for Name: document_states; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.document_states (environment, "position", state, amount_open, owner, next_instalment_on) FROM stdin;
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
env_0000000000ejh09r0q3cf0h63g	35	open	3451	sub_01hp8x1pc0n3pmnptvkzj74nsm	
env_0000000000ejh09r0q3cf0h63g	36	open	3808	sub_01hqtf6h409jmgtdppvwhejhtf	
env_0000000000ejh09r0q3cf0h63g	37	open	39271	sub_01hgfkvt00t55037a47rqv12b5	
\.


--
-- Data for Name: documents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.documents (environment, document, kind, subscription, customer, seller, series, number, due_instant, sequence, currency, net, tax, total, issued_on, due_on, as_of, seller_version, customer_version, facts_version, usage_watermark, "position", content_hash, content, prepaid_credits, prepaid_balance, run, rest_kept) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	inv_01hgfkvt00j8m8nvhabp7qnp74	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	1	1701331200000000	0	JPY	20800	3952	24752	2023-11-30	2023-12-14	1701331200000000	1	1	2	840	1	\\xea8f3a47c562c329d151cf5e5bd100f600e2e5d3741953cc561f6c220279e525	\\x7b22666f726d6174223a312c226964223a22696e765f30316867666b767430306a386d386e766861627037716e703734222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303031222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032332d31312d33305430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032332d31322d33305430383a30303a30305a227d2c226973737565645f6f6e223a22323032332d31312d3330222c226475655f6f6e223a22323032332d31322d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032332d31322d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032332d31322d33305430383a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223230383030222c22746178223a2233393532227d5d2c226e6574223a223230383030222c22746178223a2233393532222c22746f74616c223a223234373532222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hjwvsc00cp4w69sjty025f1t	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	2	1703923200000000	0	JPY	22192	4216	26408	2023-12-30	2024-01-13	1703923200000000	1	1	3	840	2	\\x74db1ba12b37598cd834103186b51d1280c780c75a5f71c38dc7119174512dbf	\\x7b22666f726d6174223a312c226964223a22696e765f3031686a777673633030637034773639736a7479303235663174222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303032222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032332d31322d33305430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032342d30312d33305430383a30303a30305a227d2c226973737565645f6f6e223a22323032332d31322d3330222c226475655f6f6e223a22323032342d30312d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032332d31322d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032332d31322d33305430383a30303a30305a227d2c227175616e74697479223a223231363034222c22756e6974223a2263616c6c222c22616d6f756e74223a2231333932222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22323634222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223231363034222c22636f6e766572746564223a223231363034222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223131363034222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223131363034222c22756e697473223a223131363034222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22313339322e3438227d5d7d2c226578616374223a22313339322e3438222c22726f756e646564223a2231333932222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35362c226576656e74735f68617368223a2231363863626336643661666338633763353935353736363366663137613733653635663735343261336561613934333964396432613635333038383865353133227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032332d31322d33305430383a30303a30305a222c22656e64223a22323032342d30312d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032332d31322d33305430383a30303a30305a222c22656e64223a22323032342d30312d33305430383a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223232313932222c22746178223a2234323136227d5d2c226e6574223a223232313932222c22746178223a2234323136222c22746f74616c223a223236343038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hncp3n00t22812826rvbznah	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	3	1706601600000000	0	JPY	22733	4319	27052	2024-01-30	2024-02-13	1706601600000000	1	1	4	840	3	\\xd656752b482f166141b4e146586acb21c43547e2a96e762d64638500bd618aaa	\\x7b22666f726d6174223a312c226964223a22696e765f3031686e6370336e30307432323831323832367276627a6e6168222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303033222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30312d33305430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032332d31322d33305430383a30303a30305a222c22656e64223a22323032342d30322d32395430383a30303a30305a227d2c226973737565645f6f6e223a22323032342d30312d3330222c226475655f6f6e223a22323032342d30322d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032332d31322d33305430383a30303a30305a222c22656e64223a22323032342d30312d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032332d31322d33305430383a30303a30305a222c22656e64223a22323032342d30312d33305430383a30303a30305a227d2c227175616e74697479223a223236313036222c22756e6974223a2263616c6c222c22616d6f756e74223a2231393333222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22333637222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223236313036222c22636f6e766572746564223a223236313036222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223136313036222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223136313036222c22756e697473223a223136313036222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22313933322e3732227d5d7d2c226578616374223a22313933322e3732222c22726f756e646564223a2231393333222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a36332c226576656e74735f68617368223a2234666230336331303038653332336165363837663064323139356265663461376561373466623536323837303665393136373834386661613132333638353332227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30322d32395430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30322d32395430383a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223232373333222c22746178223a2234333139227d5d2c226e6574223a223232373333222c22746178223a2234333139222c22746f74616c223a223237303532222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hnfa79t030k9ww0gkcbdt9yt	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	4	1706689800000000	0	EUR	2900	551	3451	2024-01-31	2024-02-14	1706689800000000	1	1	2	840	4	\\x2c8e362e39e7b1fcb30416d2f6fbb4661de3bd5ca477707c2dd308da677381d0	\\x7b22666f726d6174223a312c226964223a22696e765f3031686e66613739743033306b39777730676b63626474397974222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303034222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30312d33315430383a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30312d33315430383a33303a30305a222c22656e64223a22323032342d30322d32395430383a33303a30305a227d2c226973737565645f6f6e223a22323032342d30312d3331222c226475655f6f6e223a22323032342d30322d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30312d33315430383a33303a30305a222c22656e64223a22323032342d30322d32395430383a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30312d33315430383a33303a30305a222c22656e64223a22323032342d30322d32395430383a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hpnzx0m0rrjaxj5ehzm8r76y	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	5	1707987600000000	0	EUR	4224	803	5027	2024-02-15	2024-02-29	1707987600000000	1	1	2	840	5	\\x617e8f98f756da2f05cc0eac26af28f7c4b9384da6b128e73affbc8773de18c8	\\x7b22666f726d6174223a312c226964223a22696e765f303168706e7a78306d3072726a61786a3565687a6d3872373679222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303035222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30322d31355430393a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c226973737565645f6f6e223a22323032342d30322d3135222c226475655f6f6e223a22323032342d30322d3239222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30312d33315432333a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2234322e3234222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22382e3033222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a22313733222c2264656e6f6d696e61746f72223a22333438227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2234322e3234222c22746178223a22382e3033227d5d2c226e6574223a2234322e3234222c22746178223a22382e3033222c22746f74616c223a2235302e3237222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hqsy1700hvyge5e6b15vybps	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	6	1709193600000000	0	JPY	23250	4418	27668	2024-02-29	2024-03-14	1709193600000000	1	1	5	840	6	\\xf4e2e33c55e675f2627bd76da61bbba904d825adeba2f1814c603f1b6356ec17	\\x7b22666f726d6174223a312c226964223a22696e765f3031687173793137303068767967653565366231357679627073222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303036222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30322d32395430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c226973737565645f6f6e223a22323032342d30322d3239222c226475655f6f6e223a22323032342d30332d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30322d32395430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30322d32395430383a30303a30305a227d2c227175616e74697479223a223330343135222c22756e6974223a2263616c6c222c22616d6f756e74223a2232343530222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22343636222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223330343135222c22636f6e766572746564223a223330343135222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223230343135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223230343135222c22756e697473223a223230343135222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22323434392e38227d5d7d2c226578616374223a22323434392e38222c22726f756e646564223a2232343530222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35352c226576656e74735f68617368223a2238643434376234306238366164623266356536623339643134346533303065663732326436363638616533306232363466396463303662666566643734613165227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223233323530222c22746178223a2234343138227d5d2c226e6574223a223233323530222c22746178223a2234343138222c22746f74616c223a223237363638222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hqszr4t0vay7e7zs9kf5vjc6	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	7	1709195400000000	0	EUR	2900	551	3451	2024-02-29	2024-03-14	1709195400000000	1	1	3	840	7	\\x654e3abf829e10d1eb8d230b0be021a149b7b452776cce739c754228e451fc07	\\x7b22666f726d6174223a312c226964223a22696e765f30316871737a723474307661793765377a73396b6635766a6336222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303037222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30322d32395430383a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d32395430383a33303a30305a222c22656e64223a22323032342d30332d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30322d3239222c226475655f6f6e223a22323032342d30332d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30322d32395430383a33303a30305a222c22656e64223a22323032342d30332d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395430383a33303a30305a222c22656e64223a22323032342d30332d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hqvhh5c0aghqphqg73xpazx8	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	9	1709247600000000	0	EUR	10807	2053	12860	2024-03-01	2024-03-15	1709247600000000	1	1	3	840	9	\\x1fa42328afe6177a8b7e9d74c2d71cc5ce9a0186e0b6598d4550da8bb64fca1a	\\x7b22666f726d6174223a312c226964223a22696e765f30316871766868356330616768717068716737337870617a7838222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303039222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30322d32395432333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3031222c226475655f6f6e223a22323032342d30332d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30312d33315432333a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c227175616e74697479223a223335313232222c22756e6974223a2263616c6c222c22616d6f756e74223a2232342e3037222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22342e3537222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223335313232222c22636f6e766572746564223a223335313232222c22616c6c6f77616e6365223a7b226e756d657261746f72223a22343337353030222c2264656e6f6d696e61746f72223a223837227d2c2272617465645f7175616e74697479223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c227374657073223a5b7b2274696572223a312c227175616e74697479223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c22756e697473223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a7b226e756d657261746f72223a2231333039303537222c2264656e6f6d696e61746f72223a223534333735227d7d5d7d2c226578616374223a7b226e756d657261746f72223a2231333039303537222c2264656e6f6d696e61746f72223a223534333735227d2c22726f756e646564223a2232342e3037222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a34362c226576656e74735f68617368223a2230393836666535366362353239643439323830616364646261396664333234353936353439366639386264623861333837633063393734393233653431346533227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223130382e3037222c22746178223a2232302e3533227d5d2c226e6574223a223130382e3037222c22746178223a2232302e3533222c22746f74616c223a223132382e3630222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hqtf6h40wnng15g3a16az8x2	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	8	1709211600000000	0	USD	3200	608	3808	2024-02-29	2024-03-14	1709211600000000	1	1	2	840	8	\\x4cec8b071afc3967d5f531fd21904b9ed594bd5b5b7aec778db5bb8290dd3604	\\x7b22666f726d6174223a312c226964223a22696e765f30316871746636683430776e6e6731356733613136617a387832222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303038222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30322d32395431333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30322d32395431333a30303a30305a222c22656e64223a22323032342d30332d32395431333a30303a30305a227d2c226973737565645f6f6e223a22323032342d30322d3239222c226475655f6f6e223a22323032342d30332d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30322d32395431333a30303a30305a222c22656e64223a22323032342d30332d32395431333a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395431333a30303a30305a222c22656e64223a22323032342d30332d32395431333a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht54qc40zpfgsdaytft1m95k	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	11	1711717200000000	0	USD	3200	608	3808	2024-03-29	2024-04-12	1711717200000000	1	1	3	840	11	\\xeb4be2b450258cc365915ec83648990559879e28507082015e0b2db2c6c914a6	\\x7b22666f726d6174223a312c226964223a22696e765f303168743534716334307a70666773646179746674316d39356b222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303131222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30332d32395431333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3239222c226475655f6f6e223a22323032342d30342d3132222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01htb8djr0qe4cvjk940y9v059	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	15	1711922400000000	0	EUR	13516	2568	16084	2024-04-01	2024-04-15	1711922400000000	1	1	4	840	15	\\x73f4c549e94cabc05abfb457b3c76f74cfd00c749216dff927f16bee915c1cbd	\\x7b22666f726d6174223a312c226964223a22696e765f303168746238646a723071653463766a6b393430793976303539222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303135222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30332d33315432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3031222c226475655f6f6e223a22323032342d30342d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c227175616e74697479223a223832333239222c22756e6974223a2263616c6c222c22616d6f756e74223a2235312e3136222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22392e3732222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223832333239222c22636f6e766572746564223a223832333239222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223732333239222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223232333239222c22756e697473223a223232333239222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2231312e31363435227d5d7d2c226578616374223a2235312e31363435222c22726f756e646564223a2235312e3136222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39302c226576656e74735f68617368223a2238326232343235306264353164393966353866623963356439363962393938616130623539363239396664643966383466383332373432653232323138356139227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223133352e3136222c22746178223a2232352e3638227d5d2c226e6574223a223133352e3136222c22746178223a2232352e3638222c22746f74616c223a223136302e3834222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hvvcsjg0tyej6b2t0rexe8cv	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	18	1713537600000000	0	JPY	1932	367	2299	2024-04-19	2024-05-03	1713537600000000	1	1	10	840	18	\\x0e9ed1266c9ec05731fd9146cbe1d45053d036207ef8f2acf17a1da77eba5611	\\x7b22666f726d6174223a312c226964223a22696e765f303168767663736a67307479656a366232743072657865386376222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303138222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d31395431343a34303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3139222c226475655f6f6e223a22323032342d30352d3033222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a22556e757365643a205365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223135222c22756e6974223a227365617473222c22616d6f756e74223a222d38363235222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d31363339222c22657874656e6473223a7b22646f63756d656e74223a22696e765f30316876307973647830717a336e306e6a6e646d353278667832222c226c696e65223a327d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223135222c22636f6e766572746564223a223135222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2235222c22756e697473223a2235222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2237303030227d5d7d2c2266756c6c5f616d6f756e74223a223235303030222c2266726f6d223a7b226e756d657261746f72223a2231343630222c2264656e6f6d696e61746f72223a2232323239227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223130353537222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2232303036222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2231343630222c2264656e6f6d696e61746f72223a2232323239227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2231393332222c22746178223a22333637227d5d2c226e6574223a2231393332222c22746178223a22333637222c22746f74616c223a2232323939222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hs8kfqw0krpbhrgbt8mnjw71	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	10	1710759600000000	0	EUR	2900	551	3451	2024-03-18	2024-04-01	1710759600000000	1	1	3	840	10	\\xfa6e3c3618ac59e9cfbf59c06c8a1c4747b087b3a1d1a56c68b97c4568eb2d1a	\\x7b22666f726d6174223a312c226964223a22696e765f30316873386b667177306b7270626872676274386d6e6a773731222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303130222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30332d31385431313a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3138222c226475655f6f6e223a22323032342d30342d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030313365676e6e32397832627a663435776d222c227072696365223a2262617365222c226465736372697074696f6e223a224672656520706c616e222c2266756c6c223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30332d31305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30332d31305430373a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a22302e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22302e3030222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22616d6f756e74223a2230227d5d7d2c2266756c6c5f616d6f756e74223a2230222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030313365676e6e32397832627a663435776d222c227072696365223a2262617365222c226465736372697074696f6e223a224672656520706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d31305430373a30303a30305a222c22656e64223a22323032342d30342d31305430363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d31305430373a30303a30305a222c22656e64223a22323032342d30332d31385431313a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a22302e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22302e3030222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22616d6f756e74223a2230227d5d7d2c2266756c6c5f616d6f756e74223a2230222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a22313936222c2264656e6f6d696e61746f72223a22373433227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a332c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d31385431313a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d31385431313a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht75ys00cjaqp67w8hs5h3cx	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	12	1711785600000000	0	JPY	24433	4642	29075	2024-03-30	2024-04-13	1711785600000000	1	1	6	840	12	\\x7f439e419547a0b68bf90f57d0d9e50f83e678be9666d76baa762c87cc12fabe	\\x7b22666f726d6174223a312c226964223a22696e765f30316874373579733030636a6171703637773868733568336378222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303132222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30332d33305430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3330222c226475655f6f6e223a22323032342d30342d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c227175616e74697479223a223430323736222c22756e6974223a2263616c6c222c22616d6f756e74223a2233363333222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22363930222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223430323736222c22636f6e766572746564223a223430323736222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223330323736222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223330323736222c22756e697473223a223330323736222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22333633332e3132227d5d7d2c226578616374223a22333633332e3132222c22726f756e646564223a2233363333222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35382c226576656e74735f68617368223a2265663734386630356564613630626138343735356236323830333533633036353562323235656635656332643433633338666536663539663935613134626333227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223234343333222c22746178223a2234363432227d5d2c226e6574223a223234343333222c22746178223a2234363432222c22746f74616c223a223239303735222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht9pmj60a7ww78mqhygyqc9n	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	13	1711870200000000	0	EUR	2900	551	3451	2024-03-31	2024-04-14	1711870200000000	1	1	4	840	13	\\xac3e4e28edd008cf1266e2cdb6ef6bd9a1bd466e941dbffaed020531d17243aa	\\x7b22666f726d6174223a312c226964223a22696e765f3031687439706d6a36306137777737386d71687967797163396e222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303133222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30332d33315430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3331222c226475655f6f6e223a22323032342d30342d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01htaktd00qqbqwpctdt6trws6	invoice	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KW-	14	1711900800000000	0	USD	3200	608	3808	2024-03-31	2024-04-14	1711900800000000	1	1	2	840	14	\\xda60394ba4e6459cf840097f4535a6ecd68a87c1cbb01f148ef95cc17fff11af	\\x7b22666f726d6174223a312c226964223a22696e765f30316874616b7464303071716271777063746474367472777336222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303134222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c223035343031204275726c696e67746f6e222c2256542c205553225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30332d33315431363a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3331222c226475655f6f6e223a22323032342d30342d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hv0ysdx0qz3n0njndm52xfx2	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	16	1712650500000000	0	JPY	2842	540	3382	2024-04-09	2024-04-23	1712650500000000	1	1	8	840	16	\\x56ee6109870edb6a79190fbba6e21a170a0c27be411f9211541d1c008a3b831b	\\x7b22666f726d6174223a312c226964223a22696e765f30316876307973647830717a336e306e6a6e646d353278667832222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303136222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d30395430383a31353a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3039222c226475655f6f6e223a22323032342d30342d3233222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a22556e757365643a205365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a222d3134303734222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d32363734222c22657874656e6473223a7b22646f63756d656e74223a22696e765f30316874373579733030636a6171703637773868733568336378222c226c696e65223a327d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a22393631222c2264656e6f6d696e61746f72223a2232393732227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223135222c22756e6974223a227365617473222c22616d6f756e74223a223136393136222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233323134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223135222c22636f6e766572746564223a223135222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2235222c22756e697473223a2235222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2237303030227d5d7d2c2266756c6c5f616d6f756e74223a223235303030222c2266726f6d223a7b226e756d657261746f72223a22393631222c2264656e6f6d696e61746f72223a2232393732227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232383432222c22746178223a22353430227d5d2c226e6574223a2232383432222c22746178223a22353430222c22746f74616c223a2233333832222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hvrac580cqft1f6kyva1hfqt	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	17	1713434400000000	0	EUR	2900	551	3451	2024-04-18	2024-05-02	1713434400000000	1	1	4	840	17	\\x8cb2ebf8f95b9b5909fe186822298337a4132fa498b71c2db9261a94c714a02f	\\x7b22666f726d6174223a312c226964223a22696e765f30316876726163353830637166743166366b7976613168667174222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303137222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30342d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3138222c226475655f6f6e223a22323032342d30352d3032222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwmvksg0vtzm2msrh6w0016x	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	19	1714392000000000	0	USD	3200	608	3808	2024-04-29	2024-05-13	1714392000000000	1	1	4	840	19	\\xa3263a228127b9a871a4dc83d554dad8b532b08d1ecc35444bd71cef15561cea	\\x7b22666f726d6174223a312c226964223a22696e765f303168776d766b73673076747a6d326d73726836773030313678222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303139222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30342d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3239222c226475655f6f6e223a22323032342d30352d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwpyj4605kka322haqpdbyc2	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	21	1714462200000000	0	EUR	2900	551	3451	2024-04-30	2024-05-14	1714462200000000	1	1	5	840	21	\\xd0ea438cda1cdcb95d2526f12a208f2e81b4ef1ae7e568ce3e4aaadfeb73fdc1	\\x7b22666f726d6174223a312c226964223a22696e765f3031687770796a343630356b6b61333232686171706462796332222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303231222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30342d33305430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwpwv6c02214vt9w6yxntq4f	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	20	1714460400000000	0	JPY	34268	6511	40779	2024-04-30	2024-05-14	1714460400000000	1	1	11	840	20	\\x339f3cf9235bcfb0352affbb44f17f10b7909fb60b7b13f4afb870df15fdb005	\\x7b22666f726d6174223a312c226964223a22696e765f3031687770777636633032323134767439773679786e74713466222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303230222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223430353635222c22756e6974223a2263616c6c222c22616d6f756e74223a2233363638222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22363937222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223430353635222c22636f6e766572746564223a223430353635222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223330353635222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223330353635222c22756e697473223a223330353635222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22333636372e38227d5d7d2c226578616374223a22333636372e38222c22726f756e646564223a2233363638222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a36362c226576656e74735f68617368223a2239613966353539336437323430663534633239626336316339396238643439386161336463316335626165306137643933303836633433353138663136643565227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223334323638222c22746178223a2236353131227d5d2c226e6574223a223334323638222c22746178223a2236353131222c22746f74616c223a223430373739222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwrgb4r0w5mbhdndm6n543qg	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	23	1714514400000000	0	EUR	14775	2807	17582	2024-05-01	2024-05-15	1714514400000000	1	1	5	840	23	\\x046f8caa54a5b79565c45d9a3676f96f3d3ede82a4d951e1927ba21e67e09858	\\x7b22666f726d6174223a312c226964223a22696e765f3031687772676234723077356d6268646e646d366e3534337167222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303233222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30342d33305432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3031222c226475655f6f6e223a22323032342d30352d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c227175616e74697479223a22313037353030222c22756e6974223a2263616c6c222c22616d6f756e74223a2236332e3735222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231322e3131222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313037353030222c22636f6e766572746564223a22313037353030222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223937353030222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223437353030222c22756e697473223a223437353030222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2232332e3735227d5d7d2c226578616374223a2236332e3735222c22726f756e646564223a2236332e3735222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39332c226576656e74735f68617368223a2232396535326135613431613536613035663736613561393862623732366161393131333537316263333331326431363434643936303632376164393061323362227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223134372e3735222c22746178223a2232382e3037227d5d2c226e6574223a223134372e3735222c22746178223a2232382e3037222c22746f74616c223a223137352e3832222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz23hbg0xmn5p3k8386r2wkk	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	25	1716984000000000	0	USD	3200	608	3808	2024-05-29	2024-06-12	1716984000000000	1	1	5	840	26	\\xb0eabdd7ce4dcafcde743cf35530f9935d5665c11c90cdb0bb3cfe2befede48d	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a323368626730786d6e3570336b383338367232776b6b222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303235222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30352d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3239222c226475655f6f6e223a22323032342d30362d3132222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz6rwd60z5by9m8t6chb3ffz	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	27	1717140600000000	0	EUR	2900	551	3451	2024-05-31	2024-06-14	1717140600000000	1	1	6	840	28	\\xca09255de95e45a81b9886b0fa69bafc3bc286e731344794a735c2cadbf809b2	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a3672776436307a356279396d3874366368623366667a222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303237222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30352d33315430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3331222c226475655f6f6e223a22323032342d30362d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwqvqz00zdw072zpafdfwnje	invoice	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KW-	22	1714492800000000	0	USD	3200	608	3808	2024-04-30	2024-05-14	1714492800000000	1	1	3	840	22	\\xd84ea6f71b1c431336becccc02307d9633045bc034913cfaa073381042d9e8cf	\\x7b22666f726d6174223a312c226964223a22696e765f303168777176717a30307a64773037327a7061666466776e6a65222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303232222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c223035343031204275726c696e67746f6e222c2256542c205553225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30342d33305431363a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hxgwtqg0c46y93qwq751jx6d	credit_note	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KWC-	1	1715332800000000	0	USD	-2196	-417	-2613	2024-05-10	2024-05-10	1715332800000000	1	1	5	840	24	\\xa881a1fb1a118e0866f41115a99afee1ad2184a469943c243cf1cf0ba8ff3e5e	\\x7b22666f726d6174223a312c226964223a22696e765f303168786777747167306334367939337177713735316a783664222c226b696e64223a226372656469745f6e6f7465222c226e756d626572223a224b57432d303030303031222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c223035343031204275726c696e67746f6e222c2256542c205553225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30352d31305430393a32303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30352d31305430393a32303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3130222c226475655f6f6e223a22323032342d30352d3130222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a22556e757365643a2050726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d31305430393a32303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a222d32312e3936222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d342e3137222c22657874656e6473223a7b22646f63756d656e74223a22696e765f303168777176717a30307a64773037327a7061666466776e6a65222c226c696e65223a317d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a22313735222c2264656e6f6d696e61746f72223a22353538227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a222d32312e3936222c22746178223a222d342e3137227d5d2c226e6574223a222d32312e3936222c22746178223a222d342e3137222c22746f74616c223a222d32362e3133222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hy5j9q80z754t42rxkrtyz8c	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	24	1716026400000000	0	EUR	2900	551	3451	2024-05-18	2024-06-01	1716026400000000	1	1	5	840	25	\\x52bad96c34d080797d4c1be011644d7fe63426b9e6493b8ff9b6deabedd4014d	\\x7b22666f726d6174223a312c226964223a22696e765f30316879356a397138307a37353474343272786b7274797a3863222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303234222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30352d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3138222c226475655f6f6e223a22323032342d30362d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz44rrc08n67b9dk09frcha2	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	26	1717052400000000	0	JPY	36248	6887	43135	2024-05-30	2024-06-13	1717052400000000	1	1	12	840	27	\\x10864a9a3612712005ca3172f8f8d3ce6b2cb4326037a1589b866e450ee74ad0	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a343472726330386e36376239646b3039667263686132222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303236222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30352d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3330222c226475655f6f6e223a22323032342d30362d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c227175616e74697479223a223537303635222c22756e6974223a2263616c6c222c22616d6f756e74223a2235363438222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231303733222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223537303635222c22636f6e766572746564223a223537303635222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223437303635222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223437303635222c22756e697473223a223437303635222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22353634372e38227d5d7d2c226578616374223a22353634372e38222c22726f756e646564223a2235363438222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a36392c226576656e74735f68617368223a2232663735326537353235633337373665346133616562376165353137386430386666623032396164616637393266313538633435616561666335616239653235227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223336323438222c22746178223a2236383837227d5d2c226e6574223a223336323438222c22746178223a2236383837222c22746f74616c223a223433313335222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz8andr0rpt8qk6bs1xbc0df	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	28	1717192800000000	0	EUR	16247	3087	19334	2024-06-01	2024-06-15	1717192800000000	1	1	6	840	29	\\x7ac2bd5ff9e1ab7755f654451b63b9a38e7e3c84394000bccfaaa9b3b7a9a7d5	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a38616e64723072707438716b36627331786263306466222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303238222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30352d33315432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3031222c226475655f6f6e223a22323032342d30362d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c227175616e74697479223a22313336393430222c22756e6974223a2263616c6c222c22616d6f756e74223a2237382e3437222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231342e3931222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313336393430222c22636f6e766572746564223a22313336393430222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a22313236393430222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223736393430222c22756e697473223a223736393430222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2233382e3437227d5d7d2c226578616374223a2237382e3437222c22726f756e646564223a2237382e3437222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39352c226576656e74735f68617368223a2266616666353738643038333661616461633465373233383365393831643965383865386539346563353435356462303532643262326339663061373330366432227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223136322e3437222c22746178223a2233302e3837227d5d2c226e6574223a223136322e3437222c22746178223a2233302e3837222c22746f74616c223a223139332e3334222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j0ncm08047q6bj21sk5wf8td	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	29	1718704800000000	0	EUR	2900	551	3451	2024-06-18	2024-07-02	1718704800000000	1	1	6	840	30	\\xd4845b3b9b4f08c4995dd34f766f11a949abd7f5dbca38d635665917bc886e22	\\x7b22666f726d6174223a312c226964223a22696e765f30316a306e636d30383034377136626a3231736b357766387464222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303239222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30362d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3138222c226475655f6f6e223a22323032342d30372d3032222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1kz31c0mrxb4k8ef8b5wca1	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	31	1719730800000000	0	JPY	35433	6732	42165	2024-06-30	2024-07-14	1719730800000000	1	1	13	840	32	\\x52c8ac15963e6354aa33b5c6f639fdf073c130e72f9be64d501b29fc0ad98b5f	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316b7a333163306d727862346b38656638623577636131222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303331222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30362d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3330222c226475655f6f6e223a22323032342d30372d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c227175616e74697479223a223530323738222c22756e6974223a2263616c6c222c22616d6f756e74223a2234383333222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22393138222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223530323738222c22636f6e766572746564223a223530323738222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223430323738222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223430323738222c22756e697473223a223430323738222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22343833332e3336227d5d7d2c226578616374223a22343833332e3336222c22726f756e646564223a2234383333222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35382c226576656e74735f68617368223a2265666433643130323534326435613337366233343533613736363535356465373561663966343139376531623634373139663934353739333138356634633030227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30362d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223335343333222c22746178223a2236373332227d5d2c226e6574223a223335343333222c22746178223a2236373332222c22746f74616c223a223432313635222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1njjzr0ffq1csahk87v2111	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	33	1719784800000000	0	EUR	16840	3200	20040	2024-07-01	2024-07-15	1719784800000000	1	1	7	840	34	\\xa1efacdfe5f169418fdb2fac36bf19545dfe8ff532d4dc5718f636af6f1c7557	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316e6a6a7a723066667131637361686b38377632313131222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303333222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30362d33305432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3031222c226475655f6f6e223a22323032342d30372d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c227175616e74697479223a22313438383037222c22756e6974223a2263616c6c222c22616d6f756e74223a2238342e3430222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231362e3034222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313438383037222c22636f6e766572746564223a22313438383037222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a22313338383037222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223838383037222c22756e697473223a223838383037222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2234342e34303335227d5d7d2c226578616374223a2238342e34303335222c22726f756e646564223a2238342e3430222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39302c226576656e74735f68617368223a2236353766393365656230303138613830383566363630626532613966303235393834646533613637663935373763626530353161323164643664373237616563227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223136382e3430222c22746178223a2233322e3030227d5d2c226e6574223a223136382e3430222c22746178223a2233322e3030222c22746f74616c223a223230302e3430222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1hxvmg08bt5d18wa4wvyffx	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	30	1719662400000000	0	USD	3200	608	3808	2024-06-29	2024-07-13	1719662400000000	1	1	6	840	31	\\x2d3404b745fc657bbba8285a897a146191ead0417c02cc1d58da0c470272ec5a	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316878766d673038627435643138776134777679666678222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303330222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30362d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3239222c226475655f6f6e223a22323032342d30372d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1m0sz60sywh27abdkcp3501	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	32	1719732600000000	0	EUR	2900	551	3451	2024-06-30	2024-07-14	1719732600000000	1	1	7	840	33	\\xfb42d0c2046bcc83de9c1ed69829c9e424d06dea0cac8aca6556e32824a217bb	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316d30737a36307379776832376162646b637033353031222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303332222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30362d33305430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3330222c226475655f6f6e223a22323032342d30372d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j32mhj8083p7gqe0xe7fntg1	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	34	1721296800000000	0	EUR	2900	551	3451	2024-07-18	2024-08-01	1721296800000000	1	1	7	840	35	\\x7229d5fc7c0a6a01b5351c57f9264d86e46cf449471ae1dc6a1b4e98f8c1a174	\\x7b22666f726d6174223a312c226964223a22696e765f30316a33326d686a38303833703767716530786537666e746731222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303334222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30372d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30372d31385431303a30303a30305a222c22656e64223a22323032342d30382d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3138222c226475655f6f6e223a22323032342d30382d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30372d31385431303a30303a30305a222c22656e64223a22323032342d30382d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30372d31385431303a30303a30305a222c22656e64223a22323032342d30382d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j3z5s6g09jbfvwnfnvq90rje	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	35	1722254400000000	0	USD	3200	608	3808	2024-07-29	2024-08-12	1722254400000000	1	1	7	840	36	\\x5bdf7d1478b3b81916ea943119ea85617e9a9967fdcf9110630450f92f29c688	\\x7b22666f726d6174223a312c226964223a22696e765f30316a337a3573366730396a626676776e666e76713930726a65222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303335222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30372d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30372d32395431323a30303a30305a222c22656e64223a22323032342d30382d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3239222c226475655f6f6e223a22323032342d30382d3132222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30372d32395431323a30303a30305a222c22656e64223a22323032342d30382d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30372d32395431323a30303a30305a222c22656e64223a22323032342d30382d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j4170kc002vrgf31wsysmss9	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	36	1722322800000000	0	JPY	33001	6270	39271	2024-07-30	2024-08-13	1722322800000000	1	1	14	840	37	\\x182e481f89004efd4852d4b3157c6ac8ab3adbf4cfe353743c989f79eb372e8d	\\x7b22666f726d6174223a312c226964223a22696e765f30316a343137306b63303032767267663331777379736d737339222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303336222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30372d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30362d33305430373a30303a30305a222c22656e64223a22323032342d30382d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3330222c226475655f6f6e223a22323032342d30382d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30362d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c227175616e74697479223a223330303131222c22756e6974223a2263616c6c222c22616d6f756e74223a2232343031222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22343536222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223330303131222c22636f6e766572746564223a223330303131222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223230303131222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223230303131222c22756e697473223a223230303131222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22323430312e3332227d5d7d2c226578616374223a22323430312e3332222c22726f756e646564223a2232343031222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a312c226576656e74735f68617368223a2231653938616365383039363961653665646238663966366561313237323364393262633830373163336661323535316265613530643938343265633533373139227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30372d33305430373a30303a30305a222c22656e64223a22323032342d30382d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30372d33305430373a30303a30305a222c22656e64223a22323032342d30382d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223333303031222c22746178223a2236323730227d5d2c226e6574223a223333303031222c22746178223a2236323730222c22746f74616c223a223339323731222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
\.


--
-- Data for Name: draft_acts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.draft_acts (environment, document, sequence, owner, document_kind, due_instant, customer, facts_version, done_at, kind, note, fingerprint, record) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	inv_01j43v4860ynydn9zchf5jh72g	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	invoice	1722411000000000	cus_01hgfkvt008q6xdyve79hnffq7	10	1722420000000000	said	asked for		\\x7b22666f726d6174223a312c226d656d6f223a224f726465726564206279204d73205765697373222c2270757263686173655f6f72646572223a22504f2d37227d
\.


--
-- Data for Name: draft_attachments; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.draft_attachments (environment, document, name_key, name, sha256, attached_at) FROM stdin;
\.


--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.drafts (environment, document, subscription, customer, kind, due_instant, issue_at, currency, total, subscriptions, content, approval_since, fingerprint) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	inv_01j43v4860ynydn9zchf5jh72g	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	invoice	1722411000000000	1722411000000000	EUR	3451	sub_01hnfa79t0xtc4nesyk3gg2wjv	\\x7b22666f726d6174223a312c226964223a22696e765f30316a34337634383630796e79646e397a636866356a68373267222c226b696e64223a22696e766f696365222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a322c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30372d33315430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30372d33315430373a33303a30305a222c22656e64223a22323032342d30382d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3331222c226475655f6f6e223a22323032342d30382d3134222c226d65616e696e67223a226e6f746564222c226d656d6f223a224f726465726564206279204d73205765697373222c2270757263686173655f6f72646572223a22504f2d37222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30372d33315430373a33303a30305a222c22656e64223a22323032342d30382d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30372d33315430373a33303a30305a222c22656e64223a22323032342d30382d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	1722411000000000	6f1703086b4ca1bfca178d496e5853de
\.


--
-- Data for Name: environments; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.environments (environment, workspace, kind, name, clock) FROM stdin;
env_01m8jzfks6n5azkg1tbq576csf	wks_01m8jzfks6k2twgdg7avf5yexj	live	live	\N
env_01m8jzfks6ns4ewgg5v5nanfzn	wks_01m8jzfks6k2twgdg7avf5yexj	test	test	1795933327142408
env_0000000000ejh09r0q3cf0h63g	wks_000000000093mw2a7mgtqnvdh2	test	software	1722420000000000
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
-- Data for Name: held_slices; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.held_slices (environment, holder, window_start, node, amount, lease_end) FROM stdin;
\.


--
-- Data for Name: idempotency_keys; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.idempotency_keys (environment, operation, key, request_hash, status, answer, answered_at) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	customers.change	k212218875	\\x0a8dec8876523296dc66d040838e2f599059da6fac6a7f85924f56444766f6de	200	{"id":"cus_01hgfkvt008q6xdyve79hnffq7","external_key":"amsel-verlag","seller":"sel_000000000038twxtwhq752m8yf","version":2,"name":"Amsel Verlag GmbH","address":["Lindenallee 4"],"tax_number":null,"net_days":null,"payer":null,"invoices_together":false,"segment":null,"language":"de","payment_method":false,"city":"Hamburg","postcode":"20259","country":"DE","approval":"required"}	1795933327270715
\.


--
-- Data for Name: instalment_plans; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.instalment_plans (environment, "position", sequence, agreed_at, note, schedule) FROM stdin;
\.


--
-- Data for Name: jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.jobs (environment, kind, subject, due_at, leased_until, attempts, failure) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hpnzx0m0cnhyskvf9f0t2jmk	1722463200000000	\N	0	\N
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hm6ceew0mxsmk2qh2e49ra6p	1723716000000000	\N	0	\N
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hp8x1pc0n3pmnptvkzj74nsm	1723975200000000	\N	0	\N
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hqtf6h409jmgtdppvwhejhtf	1724932800000000	\N	0	\N
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hgfkvt00t55037a47rqv12b5	1725001200000000	\N	0	\N
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hnfa79t0xtc4nesyk3gg2wjv	1725089400000000	\N	0	\N
\.


--
-- Data for Name: kept_files; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.kept_files (environment, document, form, language, profile, lines_beside, attachments_beside, name, sha256, e_invoice, has_lines, left_out, kept_at, made_by, template) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	inv_01hgfkvt00j8m8nvhabp7qnp74	html	ja		0	0	KW-000001.html	\\x8f10a9043fbf0a19a1197c9667fcde7d27a8683b278b7199fc69eda2589c0b0e	0	0		1795933327306557	0.3.0	\N
env_0000000000ejh09r0q3cf0h63g	inv_01hgfkvt00j8m8nvhabp7qnp74	csv			0	0	KW-000001-lines.csv	\\x47cc7becdafc3fc77a2a5020bd6eecf293900142c2996d218d5ec2a87d3ee1f4	0	0		1795933327334093	0.3.0	\N
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
env_0000000000ejh09r0q3cf0h63g	35	ent_01j32mhj808pqpsxkc4pp4kwpt	inv_01j32mhj8083p7gqe0xe7fntg1	35	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00afs4j1pp790xaq1c	1721296800000000	2024-07-18
env_0000000000ejh09r0q3cf0h63g	36	ent_01j3z5s6g0wyznmkpm806bd752	inv_01j3z5s6g09jbfvwnfnvq90rje	36	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00n5c6w3pphfy4em4x	1722254400000000	2024-07-29
env_0000000000ejh09r0q3cf0h63g	37	ent_01j4170kc04m3mb4vta38a0apn	inv_01j4170kc002vrgf31wsysmss9	37	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00kvdhn2gthepamh2e	1722322800000000	2024-07-30
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
env_0000000000ejh09r0q3cf0h63g	27	1	receivable	JPY	43135
env_0000000000ejh09r0q3cf0h63g	27	2	deferred_revenue	JPY	-30600
env_0000000000ejh09r0q3cf0h63g	27	3	revenue	JPY	-5648
env_0000000000ejh09r0q3cf0h63g	27	4	tax_payable:VAT	JPY	-6887
env_0000000000ejh09r0q3cf0h63g	29	1	receivable	EUR	19334
env_0000000000ejh09r0q3cf0h63g	29	2	deferred_revenue	EUR	-8400
env_0000000000ejh09r0q3cf0h63g	29	3	revenue	EUR	-7847
env_0000000000ejh09r0q3cf0h63g	29	4	tax_payable:VAT	EUR	-3087
env_0000000000ejh09r0q3cf0h63g	30	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	30	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	30	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	32	1	receivable	JPY	42165
env_0000000000ejh09r0q3cf0h63g	32	2	deferred_revenue	JPY	-30600
env_0000000000ejh09r0q3cf0h63g	32	3	revenue	JPY	-4833
env_0000000000ejh09r0q3cf0h63g	32	4	tax_payable:VAT	JPY	-6732
env_0000000000ejh09r0q3cf0h63g	34	1	receivable	EUR	20040
env_0000000000ejh09r0q3cf0h63g	34	2	deferred_revenue	EUR	-8400
env_0000000000ejh09r0q3cf0h63g	34	3	revenue	EUR	-8440
env_0000000000ejh09r0q3cf0h63g	34	4	tax_payable:VAT	EUR	-3200
env_0000000000ejh09r0q3cf0h63g	26	1	receivable	USD	3808
env_0000000000ejh09r0q3cf0h63g	26	2	deferred_revenue	USD	-3200
env_0000000000ejh09r0q3cf0h63g	26	3	tax_payable:VAT	USD	-608
env_0000000000ejh09r0q3cf0h63g	28	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	28	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	28	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	31	1	receivable	USD	3808
env_0000000000ejh09r0q3cf0h63g	31	2	deferred_revenue	USD	-3200
env_0000000000ejh09r0q3cf0h63g	31	3	tax_payable:VAT	USD	-608
env_0000000000ejh09r0q3cf0h63g	33	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	33	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	33	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	35	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	35	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	35	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	36	1	receivable	USD	3808
env_0000000000ejh09r0q3cf0h63g	36	2	deferred_revenue	USD	-3200
env_0000000000ejh09r0q3cf0h63g	36	3	tax_payable:VAT	USD	-608
env_0000000000ejh09r0q3cf0h63g	37	1	receivable	JPY	39271
env_0000000000ejh09r0q3cf0h63g	37	2	deferred_revenue	JPY	-30600
env_0000000000ejh09r0q3cf0h63g	37	3	revenue	JPY	-2401
env_0000000000ejh09r0q3cf0h63g	37	4	tax_payable:VAT	JPY	-6270
\.


--
-- Data for Name: link_secrets; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.link_secrets (environment, secret, made_at) FROM stdin;
\.


--
-- Data for Name: mail_terms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.mail_terms (environment, seller, from_name, from_address, reply_to, on_issue, send_hour, from_position, changed_at, return_path) FROM stdin;
\.


--
-- Data for Name: manual_drafts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.manual_drafts (environment, document, customer, currency, total, created_at, changed_at, record) FROM stdin;
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
env_0000000000ejh09r0q3cf0h63g	sel_000000000038twxtwhq752m8yf	KW-	37
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
env_0000000000ejh09r0q3cf0h63g	22	evt_01hwqvqz00senzb3y743dgrqb7	invoice.issued	inv_01hwqvqz00zdw072zpafdfwnje	{"id":"inv_01hwqvqz00zdw072zpafdfwnje","number":"KW-000022","customer":"cus_01hgfkvt00hj42d0v55fkvsbjf","subscription":"sub_01htaktd00yp8sc7td6068705k","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-04-30","due_on":"2024-05-14"}
env_0000000000ejh09r0q3cf0h63g	24	evt_01hxgwtqg0gr2pqq1a907wt6dc	credit_note.issued	inv_01hxgwtqg0c46y93qwq751jx6d	{"id":"inv_01hxgwtqg0c46y93qwq751jx6d","number":"KWC-000001","customer":"cus_01hgfkvt00hj42d0v55fkvsbjf","subscription":"sub_01htaktd00yp8sc7td6068705k","total":{"amount":"-26.13","currency":"USD"},"issued_on":"2024-05-10","due_on":"2024-05-10"}
env_0000000000ejh09r0q3cf0h63g	25	evt_01hy5j9q804rjmfckmn96566ks	invoice.issued	inv_01hy5j9q80z754t42rxkrtyz8c	{"id":"inv_01hy5j9q80z754t42rxkrtyz8c","number":"KW-000024","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-05-18","due_on":"2024-06-01"}
env_0000000000ejh09r0q3cf0h63g	27	evt_01hz44rrc0mat68khevw8rab5p	invoice.issued	inv_01hz44rrc08n67b9dk09frcha2	{"id":"inv_01hz44rrc08n67b9dk09frcha2","number":"KW-000026","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"43135","currency":"JPY"},"issued_on":"2024-05-30","due_on":"2024-06-13"}
env_0000000000ejh09r0q3cf0h63g	29	evt_01hz8andr0h7zt8vnq7xg343g8	invoice.issued	inv_01hz8andr0rpt8qk6bs1xbc0df	{"id":"inv_01hz8andr0rpt8qk6bs1xbc0df","number":"KW-000028","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"193.34","currency":"EUR"},"issued_on":"2024-06-01","due_on":"2024-06-15"}
env_0000000000ejh09r0q3cf0h63g	30	evt_01j0ncm080hj5wgpvvrqs4y5vg	invoice.issued	inv_01j0ncm08047q6bj21sk5wf8td	{"id":"inv_01j0ncm08047q6bj21sk5wf8td","number":"KW-000029","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-06-18","due_on":"2024-07-02"}
env_0000000000ejh09r0q3cf0h63g	32	evt_01j1kz31c0cq97k32jvd3wk0xj	invoice.issued	inv_01j1kz31c0mrxb4k8ef8b5wca1	{"id":"inv_01j1kz31c0mrxb4k8ef8b5wca1","number":"KW-000031","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"42165","currency":"JPY"},"issued_on":"2024-06-30","due_on":"2024-07-14"}
env_0000000000ejh09r0q3cf0h63g	34	evt_01j1njjzr00kp4djpw70swa4kk	invoice.issued	inv_01j1njjzr0ffq1csahk87v2111	{"id":"inv_01j1njjzr0ffq1csahk87v2111","number":"KW-000033","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"200.40","currency":"EUR"},"issued_on":"2024-07-01","due_on":"2024-07-15"}
env_0000000000ejh09r0q3cf0h63g	23	evt_01hwrgb4r0jbb3n3d7s4kedwba	invoice.issued	inv_01hwrgb4r0w5mbhdndm6n543qg	{"id":"inv_01hwrgb4r0w5mbhdndm6n543qg","number":"KW-000023","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"175.82","currency":"EUR"},"issued_on":"2024-05-01","due_on":"2024-05-15"}
env_0000000000ejh09r0q3cf0h63g	26	evt_01hz23hbg06b4z7vgzny180kt7	invoice.issued	inv_01hz23hbg0xmn5p3k8386r2wkk	{"id":"inv_01hz23hbg0xmn5p3k8386r2wkk","number":"KW-000025","customer":"cus_01hgfkvt00n5c6w3pphfy4em4x","subscription":"sub_01hqtf6h409jmgtdppvwhejhtf","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-05-29","due_on":"2024-06-12"}
env_0000000000ejh09r0q3cf0h63g	28	evt_01hz6rwd605z03yqqebdss66s7	invoice.issued	inv_01hz6rwd60z5by9m8t6chb3ffz	{"id":"inv_01hz6rwd60z5by9m8t6chb3ffz","number":"KW-000027","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-05-31","due_on":"2024-06-14"}
env_0000000000ejh09r0q3cf0h63g	31	evt_01j1hxvmg04fbw9g5y8dqhq7k7	invoice.issued	inv_01j1hxvmg08bt5d18wa4wvyffx	{"id":"inv_01j1hxvmg08bt5d18wa4wvyffx","number":"KW-000030","customer":"cus_01hgfkvt00n5c6w3pphfy4em4x","subscription":"sub_01hqtf6h409jmgtdppvwhejhtf","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-06-29","due_on":"2024-07-13"}
env_0000000000ejh09r0q3cf0h63g	33	evt_01j1m0sz605faa9q4t96w2x6jf	invoice.issued	inv_01j1m0sz60sywh27abdkcp3501	{"id":"inv_01j1m0sz60sywh27abdkcp3501","number":"KW-000032","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-06-30","due_on":"2024-07-14"}
env_0000000000ejh09r0q3cf0h63g	35	evt_01j32mhj801mhxhk8vbdknz9vk	invoice.issued	inv_01j32mhj8083p7gqe0xe7fntg1	{"id":"inv_01j32mhj8083p7gqe0xe7fntg1","number":"KW-000034","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-07-18","due_on":"2024-08-01"}
env_0000000000ejh09r0q3cf0h63g	36	evt_01j3z5s6g04yeffwkjte8zxtrc	invoice.issued	inv_01j3z5s6g09jbfvwnfnvq90rje	{"id":"inv_01j3z5s6g09jbfvwnfnvq90rje","number":"KW-000035","customer":"cus_01hgfkvt00n5c6w3pphfy4em4x","subscription":"sub_01hqtf6h409jmgtdppvwhejhtf","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-07-29","due_on":"2024-08-12"}
env_0000000000ejh09r0q3cf0h63g	37	evt_01j4170kc0y86rcgxsdeggvm2n	invoice.issued	inv_01j4170kc002vrgf31wsysmss9	{"id":"inv_01j4170kc002vrgf31wsysmss9","number":"KW-000036","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"39271","currency":"JPY"},"issued_on":"2024-07-30","due_on":"2024-08-13"}
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
-- Data for Name: rate_waits; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.rate_waits (environment, customer, category, provider, wanted_for, since, tries, failure, next_at) FROM stdin;
\.


--
-- Data for Name: redemptions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.redemptions (environment, discount, coupon, code, customer, subscription, redeemed_at) FROM stdin;
\.


--
-- Data for Name: rejected_event_acts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.rejected_event_acts (environment, rejected, attempt, at, actor, outcome, said) FROM stdin;
\.


--
-- Data for Name: rejected_event_counts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.rejected_event_counts (environment, newest, kept, kept_bytes, open, not_kept) FROM stdin;
\.


--
-- Data for Name: rejected_events; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.rejected_events (environment, rejected, number, kind, way, source, place, code, message, first_at, last_at, times, state, attempts, acted_at, acted_by, reason, manner, became_source, became_id, bytes, message_id, taken_at, body, event, replacement) FROM stdin;
\.


--
-- Data for Name: reservation_keys; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reservation_keys (environment, secret) FROM stdin;
\.


--
-- Data for Name: reservations_ended; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.reservations_ended (environment, reservation, ending, expires_at) FROM stdin;
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
8	limits	527ed4fd411cfd587fedb74119882b2705f3ccc8e87d1642c7add797d9906838
9	usage_cancellations	dac08e337305b843417c185d53fe6009d3fed12d56897330b5c725ee2f054461
10	rejected_events	3f43ab0525f33d35bc186eb407757adff6a7eccecc65ac9bb8be67bcb810b2c5
11	alerts	23dc171fa94ba264858cfe95d15681f309f45aa75c684184fd61df883e42889d
12	held_by	e4da6c62852c16e66211b1a6785c5309191c810930c09ef50c092ea66d09c10f
13	usage_dropped	52ec2833fb736dcd8571a7efdb92d0997eede496da08d9e9bbc8540670c2fc18
14	usage_retention	4bc4e6ba7668b51a7240cb8c442081d1847f9317d00b70796fa918702ca43c71
15	tax_by_rules	7d1ba7df8e3a27137cf092a08223e7ec83ee79dd08d0b26666754da08a4dbf42
16	deliveries	9e10888d76fe7a1d4bba9bfb3760f19cd80545fb85535d1affef9d8b1524eb1e
17	webhooks	63f78df94917207eaed350c5a600d6cbd823671dce312692d52085c0fc90a288
18	manual_invoices	08b735fd63a4865d261fd006394772839964f407835150ccdbfafe03b1b0510a
19	void_and_written_off	fc8a59f78bbb00913d5bed445b0bae0436c8c3507865fddab376ac6fc04728c9
20	links	aa1fa3e995974f84c2047d88eca27b6ec0976d3114be663b30e27a46df107297
21	submissions	4cd77518cd117c03e97a9e5266eb8bd04a0cfc253185d8af2c192c13f62f2d42
22	usage_detail	296395d7d6265c5a04860d03b669201c50dee222bc2d30ee291dfb532f77f2c6
23	tax_included	8248f92a3204e8f06aaacc447642062bc07c8611fe24b3d729c07d4cfbf700d3
24	attachments	73043206eccf558348fca31aec63f4357de5b70b9289595b4de084d346aa5a07
25	delivery_reports	c556488380759676caeb15fc9a7327ef8321c6fdd027accfda998bb1225c8dc4
26	rate_waits	05d14b603f438a31bd152bc4ad5564ec0d449f56373fef87f709a749497759ca
27	lines_of_commitments	5c127fb8579471abc02e367bb2ecc89446b66b0dd1ffad778b906597a2437ef4
28	instalments	1c8440d956fa15c1fe74e9f23d81943b08c256f9b1e247c5a87edcdaafb299e2
29	kept_files	ecf024f7193db23c3594e92a14f4e38da921a80bcf1d25d782d23742f3eec93e
30	waiting_drafts	0250147f03e340154b096d8fe3d0bc7501141473a091acea335561195ebd36db
\.


--
-- Data for Name: seller_versions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.seller_versions (environment, seller, version, record, record_hash) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	sel_000000000038twxtwhq752m8yf	1	\\x7b22666f726d6174223a312c226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038225d2c227461785f6e756d626572223a224445303030303030303030222c227a6f6e65223a224575726f70652f4265726c696e222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c22696e766f6963655f736572696573223a224b572d222c226372656469745f6e6f74655f736572696573223a224b57432d222c226e65745f64617973223a31342c227461785f7261746573223a5b7b2263617465676f7279223a227374616e64617264222c2266726f6d223a22323032312d30312d3031222c226e616d65223a22564154222c2270657263656e74223a223139227d5d2c2263697479223a224265726c696e222c22706f7374636f6465223a223130353539222c22636f756e747279223a224445227d	\\xdd0299bf6be785ba665219a7b77c6daf1c2794b12bbf325250d304e0bedd4749
\.


--
-- Data for Name: slice_holders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.slice_holders (environment, holder, leases) FROM stdin;
\.


--
-- Data for Name: subject_assignments; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.subject_assignments (environment, subject, assigned_at, customer, subscription, known_from, known_after_drop) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt008q6xdyve79hnffq7	-2208988800000000	cus_01hgfkvt008q6xdyve79hnffq7	\N	1	0
env_0000000000ejh09r0q3cf0h63g	amsel-verlag	-2208988800000000	cus_01hgfkvt008q6xdyve79hnffq7	\N	1	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00n5c6w3pphfy4em4x	-2208988800000000	cus_01hgfkvt00n5c6w3pphfy4em4x	\N	1	0
env_0000000000ejh09r0q3cf0h63g	brightwater	-2208988800000000	cus_01hgfkvt00n5c6w3pphfy4em4x	\N	1	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00c7kknq83q20562dw	-2208988800000000	cus_01hgfkvt00c7kknq83q20562dw	\N	1	0
env_0000000000ejh09r0q3cf0h63g	corvus-data	-2208988800000000	cus_01hgfkvt00c7kknq83q20562dw	\N	1	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00k6ed9f80yxm0wwn8	-2208988800000000	cus_01hgfkvt00k6ed9f80yxm0wwn8	\N	1	0
env_0000000000ejh09r0q3cf0h63g	dohle-atelier	-2208988800000000	cus_01hgfkvt00k6ed9f80yxm0wwn8	\N	1	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00afs4j1pp790xaq1c	-2208988800000000	cus_01hgfkvt00afs4j1pp790xaq1c	\N	1	0
env_0000000000ejh09r0q3cf0h63g	elster-radio	-2208988800000000	cus_01hgfkvt00afs4j1pp790xaq1c	\N	1	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00hj42d0v55fkvsbjf	-2208988800000000	cus_01hgfkvt00hj42d0v55fkvsbjf	\N	1	0
env_0000000000ejh09r0q3cf0h63g	fern-and-finch	-2208988800000000	cus_01hgfkvt00hj42d0v55fkvsbjf	\N	1	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00kvdhn2gthepamh2e	-2208988800000000	cus_01hgfkvt00kvdhn2gthepamh2e	\N	1	0
env_0000000000ejh09r0q3cf0h63g	hayabusa	-2208988800000000	cus_01hgfkvt00kvdhn2gthepamh2e	\N	1	0
env_0000000000ejh09r0q3cf0h63g	sub_01hnfa79t0xtc4nesyk3gg2wjv	-2208988800000000	cus_01hgfkvt008q6xdyve79hnffq7	sub_01hnfa79t0xtc4nesyk3gg2wjv	1	0
env_0000000000ejh09r0q3cf0h63g	sub_01hqtf6h409jmgtdppvwhejhtf	-2208988800000000	cus_01hgfkvt00n5c6w3pphfy4em4x	sub_01hqtf6h409jmgtdppvwhejhtf	1	0
env_0000000000ejh09r0q3cf0h63g	sub_01hpnzx0m0cnhyskvf9f0t2jmk	-2208988800000000	cus_01hgfkvt00c7kknq83q20562dw	sub_01hpnzx0m0cnhyskvf9f0t2jmk	1	0
env_0000000000ejh09r0q3cf0h63g	sub_01hm6ceew0mxsmk2qh2e49ra6p	-2208988800000000	cus_01hgfkvt00k6ed9f80yxm0wwn8	sub_01hm6ceew0mxsmk2qh2e49ra6p	1	0
env_0000000000ejh09r0q3cf0h63g	sub_01hp8x1pc0n3pmnptvkzj74nsm	-2208988800000000	cus_01hgfkvt00afs4j1pp790xaq1c	sub_01hp8x1pc0n3pmnptvkzj74nsm	1	0
env_0000000000ejh09r0q3cf0h63g	sub_01htaktd00yp8sc7td6068705k	-2208988800000000	cus_01hgfkvt00hj42d0v55fkvsbjf	sub_01htaktd00yp8sc7td6068705k	1	0
env_0000000000ejh09r0q3cf0h63g	sub_01hgfkvt00t55037a47rqv12b5	-2208988800000000	cus_01hgfkvt00kvdhn2gthepamh2e	sub_01hgfkvt00t55037a47rqv12b5	1	0
\.


--
-- Data for Name: submission_answers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.submission_answers (environment, submission, place, said, kept_at, happened_at, became, named, reason) FROM stdin;
\.


--
-- Data for Name: submission_attempts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.submission_attempts (environment, submission, attempt, begun_at) FROM stdin;
\.


--
-- Data for Name: submission_files; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.submission_files (environment, submission, name, profile, syntax, sha256, xml) FROM stdin;
\.


--
-- Data for Name: submission_outcomes; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.submission_outcomes (environment, submission, attempt, ended_at, outcome, answer) FROM stdin;
\.


--
-- Data for Name: submission_progress; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.submission_progress (environment, "position") FROM stdin;
\.


--
-- Data for Name: submissions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.submissions (environment, submission, document, customer, network, ordinal, created_at, state, answer, attempts, tries, next_at, leased_until, reference, taken_at, cleared_at, cleared_as, delivered_at, rejected_at, rejection_code, closed_at) FROM stdin;
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

COPY public.tax_answers (environment, "position", tax_group, tax_category, name, rate, reason, more, included) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	1	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	2	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	3	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	4	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	5	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	6	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	7	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	8	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	9	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	10	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	11	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	12	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	13	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	14	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	15	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	16	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	17	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	18	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	19	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	20	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	21	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	22	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	23	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	24	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	25	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	26	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	27	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	28	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	29	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	30	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	31	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	32	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	33	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	34	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	35	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	36	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
env_0000000000ejh09r0q3cf0h63g	37	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N	0
\.


--
-- Data for Name: top_up_rules; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.top_up_rules (environment, customer, seller, currency, version, facts_version, record, record_hash) FROM stdin;
\.


--
-- Data for Name: usage_closed; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_closed (environment, subscription, before_time) FROM stdin;
\.


--
-- Data for Name: usage_conflicts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_conflicts (environment, sequence, fingerprint, refused, kept, first_position, "time", source, id) FROM stdin;
\.


--
-- Data for Name: usage_details; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_details (environment, document, content) FROM stdin;
\.


--
-- Data for Name: usage_dropped; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_dropped (environment, before_time, up_to, events) FROM stdin;
\.


--
-- Data for Name: usage_drops; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_drops (environment, sequence, before_time, up_to, months, begun_at, done_at, events) FROM stdin;
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
\\x00000000000074a204e0171b1e089870	411	1701382763000000	0	4807451864729649563	211139463531755	0	api-calls	hayabusa/b0411	api.calls	hayabusa	{"calls":391}	\\x2fb4a9ce3f2d9556d81c0a9fdf2177b8
\\x00000000000074a204e0171b1e089870	412	1701413493000000	0	4807451864729649564	211139463531756	0	api-calls	hayabusa/b0412	api.calls	hayabusa	{"calls":17}	\\x021ff75e66ed3b626c08f6ab9b052db6
\\x00000000000074a204e0171b1e089870	413	1701456266000000	0	4807451864729649565	211139463531756	0	api-calls	hayabusa/b0413	api.calls	hayabusa	{"calls":635}	\\xd152e45ed7a09102002b86afe4522738
\\x00000000000074a204e0171b1e089870	414	1701506709000000	0	4807451864729649566	211139463531757	0	api-calls	hayabusa/b0414	api.calls	hayabusa	{"calls":42}	\\x2bb47802e7bc32c4cc50498949040a2c
\\x00000000000074a204e0171b1e089870	415	1701558135000000	0	4807451864729649567	211139463531757	0	api-calls	hayabusa/b0415	api.calls	hayabusa	{"calls":128}	\\x29ca232d65211c7a77888b57f7a9f475
\\x00000000000074a204e0171b1e089870	416	1701595453000000	0	4807451864729649568	211139463531758	0	api-calls	hayabusa/b0416	api.calls	hayabusa	{"calls":106}	\\x5ef3bed6c5a10c0d398e6973b5ef4207
\\x00000000000074a204e0171b1e089870	417	1701632159000000	0	4807451864729649569	211139463531758	0	api-calls	hayabusa/b0417	api.calls	hayabusa	{"calls":88}	\\x012e7e4d77249b89abddb57cd504583f
\\x00000000000074a204e0171b1e089870	418	1701685703000000	0	4807451864729649570	211139463531759	0	api-calls	hayabusa/b0418	api.calls	hayabusa	{"calls":817}	\\xc5d26465930040588e1de601e2f51e4c
\\x00000000000074a204e0171b1e089870	419	1701727279000000	0	4807451864729649571	211139463531759	0	api-calls	hayabusa/b0419	api.calls	hayabusa	{"calls":835}	\\x192f1dd06c4c4e2be24cf499b6ef89c0
\\x00000000000074a204e0171b1e089870	420	1701790715000000	0	4807451864729649572	211139463531760	0	api-calls	hayabusa/b0420	api.calls	hayabusa	{"calls":762}	\\xe8a658b7d8fe4bac3170748a969f294e
\\x00000000000074a204e0171b1e089870	421	1701818794000000	0	4807451864729649573	211139463531760	0	api-calls	hayabusa/b0421	api.calls	hayabusa	{"calls":604}	\\xe4d11c61aa5ff68da441bf9c0c5f3f71
\\x00000000000074a204e0171b1e089870	422	1701880825000000	0	4807451864729649574	211139463531761	0	api-calls	hayabusa/b0422	api.calls	hayabusa	{"calls":274}	\\xcd0c5258062b1244baeacf55267f58f3
\\x00000000000074a204e0171b1e089870	423	1701934214000000	0	4807451864729649575	211139463531762	0	api-calls	hayabusa/b0423	api.calls	hayabusa	{"calls":793}	\\x5aa404672156ab6d69337c12a6b614de
\\x00000000000074a204e0171b1e089870	424	1701970352000000	0	4807451864729649576	211139463531762	0	api-calls	hayabusa/b0424	api.calls	hayabusa	{"calls":439}	\\x447a22bd700c83498cc01ccbf5fb1b6c
\\x00000000000074a204e0171b1e089870	425	1702032478000000	0	4807451864729649577	211139463531763	0	api-calls	hayabusa/b0425	api.calls	hayabusa	{"calls":222}	\\x2256e6130c7d8b22ce9cfec0584389de
\\x00000000000074a204e0171b1e089870	426	1702076706000000	0	4807451864729649578	211139463531763	0	api-calls	hayabusa/b0426	api.calls	hayabusa	{"calls":467}	\\x6b608e581e446045370d09b5092a3f0e
\\x00000000000074a204e0171b1e089870	427	1702105716000000	0	4807451864729649579	211139463531764	0	api-calls	hayabusa/b0427	api.calls	hayabusa	{"calls":73}	\\x9899b8d33ce8e546d739b8abe61ee6b1
\\x00000000000074a204e0171b1e089870	428	1702153445000000	0	4807451864729649580	211139463531764	0	api-calls	hayabusa/b0428	api.calls	hayabusa	{"calls":7}	\\x925e2cabe43aba78c0e1600f6bfef5e0
\\x00000000000074a204e0171b1e089870	429	1702203527000000	0	4807451864729649581	211139463531765	0	api-calls	hayabusa/b0429	api.calls	hayabusa	{"calls":115}	\\x094461d01959d552a3b32fe2fcf75812
\\x00000000000074a204e0171b1e089870	430	1702248439000000	0	4807451864729649582	211139463531765	0	api-calls	hayabusa/b0430	api.calls	hayabusa	{"calls":99}	\\x20f409c0bbc8c338f8eefb790d4258db
\\x00000000000074a204e0171b1e089870	431	1702303590000000	0	4807451864729649583	211139463531766	0	api-calls	hayabusa/b0431	api.calls	hayabusa	{"calls":66}	\\x79025c24ed878a27595a7cd7d748e95d
\\x00000000000074a204e0171b1e089870	432	1702357584000000	0	4807451864729649584	211139463531767	0	api-calls	hayabusa/b0432	api.calls	hayabusa	{"calls":843}	\\xb0110a967b737673076dfbc968fedb65
\\x00000000000074a204e0171b1e089870	433	1702416413000000	0	4807451864729649585	211139463531767	0	api-calls	hayabusa/b0433	api.calls	hayabusa	{"calls":462}	\\x726bfbd5873c0fb4b37ecd6860b193ee
\\x00000000000074a204e0171b1e089870	434	1702469953000000	0	4807451864729649586	211139463531768	0	api-calls	hayabusa/b0434	api.calls	hayabusa	{"calls":211}	\\x115b0ecc56d6ca95cc259f260fab9773
\\x00000000000074a204e0171b1e089870	435	1702530460000000	0	4807451864729649587	211139463531769	0	api-calls	hayabusa/b0435	api.calls	hayabusa	{"calls":755}	\\x78fb8a62284c5442e3b2d629326407cf
\\x00000000000074a204e0171b1e089870	436	1702579078000000	0	4807451864729649588	211139463531769	0	api-calls	hayabusa/b0436	api.calls	hayabusa	{"calls":62}	\\xd8ec4ee844d640006b1837c50b7f410d
\\x00000000000074a204e0171b1e089870	437	1702603477000000	0	4807451864729649589	211139463531770	0	api-calls	hayabusa/b0437	api.calls	hayabusa	{"calls":409}	\\xf07c2ece233f7f3f4f8b30e49b69bfb8
\\x00000000000074a204e0171b1e089870	438	1702640095000000	0	4807451864729649590	211139463531770	0	api-calls	hayabusa/b0438	api.calls	hayabusa	{"calls":381}	\\x9bca3b8c1c484dccf8c8892f3bb2d751
\\x00000000000074a204e0171b1e089870	439	1702678086000000	0	4807451864729649591	211139463531770	0	api-calls	hayabusa/b0439	api.calls	hayabusa	{"calls":793}	\\x28aa97212f1071aba45c859b3cafbd84
\\x00000000000074a204e0171b1e089870	440	1702716750000000	0	4807451864729649592	211139463531771	0	api-calls	hayabusa/b0440	api.calls	hayabusa	{"calls":44}	\\x5b7734c6e13735e2bc7df15ac34aa706
\\x00000000000074a204e0171b1e089870	441	1702758909000000	0	4807451864729649593	211139463531771	0	api-calls	hayabusa/b0441	api.calls	hayabusa	{"calls":38}	\\xd6fae885af4f249117fcf094b31edef3
\\x00000000000074a204e0171b1e089870	442	1702791924000000	0	4807451864729649594	211139463531772	0	api-calls	hayabusa/b0442	api.calls	hayabusa	{"calls":99}	\\x1a45aef82555378a0c9787a49fd41244
\\x00000000000074a204e0171b1e089870	443	1702819825000000	0	4807451864729649595	211139463531772	0	api-calls	hayabusa/b0443	api.calls	hayabusa	{"calls":162}	\\xaedc72ea9ae137919316d7d89c0893df
\\x00000000000074a204e0171b1e089870	444	1702857304000000	0	4807451864729649596	211139463531772	0	api-calls	hayabusa/b0444	api.calls	hayabusa	{"calls":105}	\\xb1b3af42c56d43549a5f878b433dc828
\\x00000000000074a204e0171b1e089870	445	1702916636000000	0	4807451864729649597	211139463531773	0	api-calls	hayabusa/b0445	api.calls	hayabusa	{"calls":676}	\\x686dd265646a3e34132e500a811f3fcb
\\x00000000000074a204e0171b1e089870	446	1702976097000000	0	4807451864729649598	211139463531774	0	api-calls	hayabusa/b0446	api.calls	hayabusa	{"calls":270}	\\xb1e184ab83c3b246bbb8f6b811f60b33
\\x00000000000074a204e0171b1e089870	447	1703018826000000	0	4807451864729649599	211139463531774	0	api-calls	hayabusa/b0447	api.calls	hayabusa	{"calls":260}	\\xc1e51c9561624d43ed72343632d3352b
\\x00000000000074a204e0171b1e089870	448	1703050175000000	0	4807451864729649600	211139463531775	0	api-calls	hayabusa/b0448	api.calls	hayabusa	{"calls":280}	\\xc9e097e8bb4da7e96331b9b2a39c603f
\\x00000000000074a204e0171b1e089870	449	1703109428000000	0	4807451864729649601	211139463531775	0	api-calls	hayabusa/b0449	api.calls	hayabusa	{"calls":541}	\\xeeb16e954d893050b41f0037dbbbc54a
\\x00000000000074a204e0171b1e089870	450	1703138339000000	0	4807451864729649602	211139463531776	0	api-calls	hayabusa/b0450	api.calls	hayabusa	{"calls":385}	\\xae8cc35c433501a3858e95adcdd56958
\\x00000000000074a204e0171b1e089870	451	1703191655000000	0	4807451864729649603	211139463531776	0	api-calls	hayabusa/b0451	api.calls	hayabusa	{"calls":434}	\\xab67c6ea8dfc72d1786b8803f2ac2053
\\x00000000000074a204e0171b1e089870	452	1703223071000000	0	4807451864729649604	211139463531777	0	api-calls	hayabusa/b0452	api.calls	hayabusa	{"calls":283}	\\x39dc59e70be3c1d5536a8195e30386ec
\\x00000000000074a204e0171b1e089870	453	1703265982000000	0	4807451864729649605	211139463531777	0	api-calls	hayabusa/b0453	api.calls	hayabusa	{"calls":681}	\\xc50a8fb3faafd2e07eef8864233d99c9
\\x00000000000074a204e0171b1e089870	454	1703307450000000	0	4807451864729649606	211139463531778	0	api-calls	hayabusa/b0454	api.calls	hayabusa	{"calls":42}	\\x2484525a5e32e4c9933f4a119a815e47
\\x00000000000074a204e0171b1e089870	455	1703369931000000	0	4807451864729649607	211139463531778	0	api-calls	hayabusa/b0455	api.calls	hayabusa	{"calls":177}	\\x95a5702fe86669d415c4a60697f62e60
\\x00000000000074a204e0171b1e089870	456	1703433221000000	0	4807451864729649608	211139463531779	0	api-calls	hayabusa/b0456	api.calls	hayabusa	{"calls":70}	\\x3731fb41eca96c00d36abe71b22786a8
\\x00000000000074a204e0171b1e089870	457	1703482513000000	0	4807451864729649609	211139463531780	0	api-calls	hayabusa/b0457	api.calls	hayabusa	{"calls":905}	\\xab4466de073bede4aad696c904d7a9ef
\\x00000000000074a204e0171b1e089870	458	1703539422000000	0	4807451864729649610	211139463531780	0	api-calls	hayabusa/b0458	api.calls	hayabusa	{"calls":723}	\\x9e7349443297a3877ffd726d3c03e0f6
\\x00000000000074a204e0171b1e089870	459	1703571766000000	0	4807451864729649611	211139463531781	0	api-calls	hayabusa/b0459	api.calls	hayabusa	{"calls":535}	\\x617b29cae0fa1615caeef901f0d4c0bf
\\x00000000000074a204e0171b1e089870	460	1703604118000000	0	4807451864729649612	211139463531781	0	api-calls	hayabusa/b0460	api.calls	hayabusa	{"calls":806}	\\x0b6be58bab7e893e96bebad208fd8d5a
\\x00000000000074a204e0171b1e089870	461	1703657820000000	0	4807451864729649613	211139463531782	0	api-calls	hayabusa/b0461	api.calls	hayabusa	{"calls":98}	\\x93a0c67120b8cabaede577c951d4e865
\\x00000000000074a204e0171b1e089870	462	1703722364000000	0	4807451864729649614	211139463531783	0	api-calls	hayabusa/b0462	api.calls	hayabusa	{"calls":570}	\\x6b915dcb8c52d70f5f2ec1c4193c70df
\\x00000000000074a204e0171b1e089870	463	1703767898000000	0	4807451864729649615	211139463531783	0	api-calls	hayabusa/b0463	api.calls	hayabusa	{"calls":710}	\\x7112f0a47b4579d19a5282e73206c7e4
\\x00000000000074a204e0171b1e089870	464	1703813326000000	0	4807451864729649616	211139463531784	0	api-calls	hayabusa/b0464	api.calls	hayabusa	{"calls":764}	\\x43475a82e7c9c686d73f6bd612436af0
\\x00000000000074a204e0171b1e089870	465	1703858384000000	0	4807451864729649617	211139463531784	0	api-calls	hayabusa/b0465	api.calls	hayabusa	{"calls":897}	\\x777de15bd65fa86ae4175599cfd764ee
\\x00000000000074a204e0171b1e089870	466	1703898757000000	0	4807451864729649618	211139463531785	0	api-calls	hayabusa/b0466	api.calls	hayabusa	{"calls":153}	\\x00103fb761474d8e392f6916e54212b0
\\x00000000000074a204e0171b1e089870	467	1703962935000000	0	4807451864729649619	211139463531785	0	api-calls	hayabusa/b0467	api.calls	hayabusa	{"calls":200}	\\x6fe779d1572a900c6931e51774de35c8
\\x00000000000074a204e0171b1e089870	468	1704002559000000	0	4807451864729649620	211139463531786	0	api-calls	hayabusa/b0468	api.calls	hayabusa	{"calls":76}	\\x16e27aa896d13e4f2963b69d8f5f9842
\\x00000000000074a204e0171b1e089870	469	1704062211000000	0	4807451864729649621	211139463531786	0	api-calls	hayabusa/b0469	api.calls	hayabusa	{"calls":57}	\\x807b40afffe206ecaf44fe20884b1fd3
\.


--
-- Data for Name: usage_events_0_202401; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_events_0_202401 (environment, "position", "time", bucket, position_key, subject_key, redacted, source, id, event_type, subject, data, row_hash) FROM stdin;
\\x00000000000074a204e0171b1e089870	470	1704114436000000	0	4807451864729649622	211139463531787	0	api-calls	hayabusa/b0470	api.calls	hayabusa	{"calls":314}	\\xcdebf0383440c479709f937e218e8a55
\\x00000000000074a204e0171b1e089870	471	1704149990000000	0	4807451864729649623	211139463531787	0	api-calls	hayabusa/b0471	api.calls	hayabusa	{"calls":1005}	\\xb5b0a412d2aa9545967d7cbf88bc9008
\\x00000000000074a204e0171b1e089870	472	1704197231000000	0	4807451864729649624	211139463531788	0	api-calls	hayabusa/b0472	api.calls	hayabusa	{"calls":1062}	\\x77e5b9f300fb5a04e69ec8ef941df97d
\\x00000000000074a204e0171b1e089870	473	1704253538000000	0	4807451864729649625	211139463531789	0	api-calls	hayabusa/b0473	api.calls	hayabusa	{"calls":164}	\\x22bb68893b23735ba3fb5bb0cf171221
\\x00000000000074a204e0171b1e089870	474	1704283786000000	0	4807451864729649626	211139463531789	0	api-calls	hayabusa/b0474	api.calls	hayabusa	{"calls":147}	\\x75ba99a1a3d91aa07fce15c78d7849a1
\\x00000000000074a204e0171b1e089870	475	1704321759000000	0	4807451864729649627	211139463531789	0	api-calls	hayabusa/b0475	api.calls	hayabusa	{"calls":712}	\\x7c84592f8c97bd5b97456bb634f35f03
\\x00000000000074a204e0171b1e089870	476	1704355194000000	0	4807451864729649628	211139463531790	0	api-calls	hayabusa/b0476	api.calls	hayabusa	{"calls":353}	\\x8c521ffe41c09d12f875a862d6ae0875
\\x00000000000074a204e0171b1e089870	477	1704379546000000	0	4807451864729649629	211139463531790	0	api-calls	hayabusa/b0477	api.calls	hayabusa	{"calls":541}	\\x7c09af9f9ca46b372331da6d7fa21901
\\x00000000000074a204e0171b1e089870	478	1704431742000000	0	4807451864729649630	211139463531791	0	api-calls	hayabusa/b0478	api.calls	hayabusa	{"calls":550}	\\x34194964e5bca3f72ab31f8f5f0c0e8b
\\x00000000000074a204e0171b1e089870	479	1704468868000000	0	4807451864729649631	211139463531791	0	api-calls	hayabusa/b0479	api.calls	hayabusa	{"calls":301}	\\xee1a9fa7a389637cda504522cd356e44
\\x00000000000074a204e0171b1e089870	480	1704492714000000	0	4807451864729649632	211139463531791	0	api-calls	hayabusa/b0480	api.calls	hayabusa	{"calls":442}	\\x31d942277d54a54b268de44a287eb0b9
\\x00000000000074a204e0171b1e089870	481	1704526347000000	0	4807451864729649633	211139463531792	0	api-calls	hayabusa/b0481	api.calls	hayabusa	{"calls":206}	\\xc982cae896e7c58a32b9f8e48c371a5e
\\x00000000000074a204e0171b1e089870	482	1704571178000000	0	4807451864729649634	211139463531792	0	api-calls	hayabusa/b0482	api.calls	hayabusa	{"calls":56}	\\x139a80f066714c34a29303cc121475e1
\\x00000000000074a204e0171b1e089870	483	1704604775000000	0	4807451864729649635	211139463531793	0	api-calls	hayabusa/b0483	api.calls	hayabusa	{"calls":202}	\\x6f4bdcdcaee3243e10c7206d9ffbd52a
\\x00000000000074a204e0171b1e089870	484	1704634191000000	0	4807451864729649636	211139463531793	0	api-calls	hayabusa/b0484	api.calls	hayabusa	{"calls":168}	\\x0e48dc9dfb6ae881b049b270b53075b6
\\x00000000000074a204e0171b1e089870	485	1704671188000000	0	4807451864729649637	211139463531793	0	api-calls	hayabusa/b0485	api.calls	hayabusa	{"calls":24}	\\x1b56a3595a93e8e5e40b4f899a4d6468
\\x00000000000074a204e0171b1e089870	486	1704727231000000	0	4807451864729649638	211139463531794	0	api-calls	hayabusa/b0486	api.calls	hayabusa	{"calls":551}	\\xfeca8f9207bd50ccf9192870f3eafbf3
\\x00000000000074a204e0171b1e089870	487	1704767785000000	0	4807451864729649639	211139463531795	0	api-calls	hayabusa/b0487	api.calls	hayabusa	{"calls":1046}	\\x012cd1afb51162b38c77001581006764
\\x00000000000074a204e0171b1e089870	488	1704826710000000	0	4807451864729649640	211139463531795	0	api-calls	hayabusa/b0488	api.calls	hayabusa	{"calls":665}	\\x6b489ad43e0b81d183bb9c7efa868796
\\x00000000000074a204e0171b1e089870	489	1704856036000000	0	4807451864729649641	211139463531796	0	api-calls	hayabusa/b0489	api.calls	hayabusa	{"calls":548}	\\x2cc18c7f929d08554e1c6baf959fda8c
\\x00000000000074a204e0171b1e089870	490	1704887199000000	0	4807451864729649642	211139463531796	0	api-calls	hayabusa/b0490	api.calls	hayabusa	{"calls":1132}	\\x2e8217e2f4dd93317a3c01a5f8c0dc0f
\\x00000000000074a204e0171b1e089870	491	1704917239000000	0	4807451864729649643	211139463531796	0	api-calls	hayabusa/b0491	api.calls	hayabusa	{"calls":401}	\\xb028d3f035f58b93d7696e0a3f5c365c
\\x00000000000074a204e0171b1e089870	492	1704960970000000	0	4807451864729649644	211139463531797	0	api-calls	hayabusa/b0492	api.calls	hayabusa	{"calls":163}	\\x3053392a422d64971ea0c9003e914d38
\\x00000000000074a204e0171b1e089870	493	1705017377000000	0	4807451864729649645	211139463531797	0	api-calls	hayabusa/b0493	api.calls	hayabusa	{"calls":113}	\\x5f6a14e66f8177652a0eb453f4a073a6
\\x00000000000074a204e0171b1e089870	494	1705071554000000	0	4807451864729649646	211139463531798	0	api-calls	hayabusa/b0494	api.calls	hayabusa	{"calls":301}	\\xbab96dd96b8cd81e8d5e6684dc9ba1ee
\\x00000000000074a204e0171b1e089870	495	1705118827000000	0	4807451864729649647	211139463531799	0	api-calls	hayabusa/b0495	api.calls	hayabusa	{"calls":205}	\\xe8a333c0a14c5ff28d2eea24df078825
\\x00000000000074a204e0171b1e089870	496	1705161750000000	0	4807451864729649648	211139463531799	0	api-calls	hayabusa/b0496	api.calls	hayabusa	{"calls":167}	\\x147c2ae4e88f182dd646b5a9ef69b6f1
\\x00000000000074a204e0171b1e089870	497	1705189977000000	0	4807451864729649649	211139463531799	0	api-calls	hayabusa/b0497	api.calls	hayabusa	{"calls":133}	\\x30329b90b20d61438cc7e613d27eb51c
\\x00000000000074a204e0171b1e089870	498	1705240766000000	0	4807451864729649650	211139463531800	0	api-calls	hayabusa/b0498	api.calls	hayabusa	{"calls":181}	\\x74c13e4a26b2d0ef0d6660f1b9db6ab8
\\x00000000000074a204e0171b1e089870	499	1705264723000000	0	4807451864729649651	211139463531800	0	api-calls	hayabusa/b0499	api.calls	hayabusa	{"calls":145}	\\x29a413771c4934dea523bb7897ae102a
\\x00000000000074a204e0171b1e089870	500	1705314132000000	0	4807451864729649652	211139463531801	0	api-calls	hayabusa/b0500	api.calls	hayabusa	{"calls":305}	\\x84a0a9da916d5dfdc52fc230e5780ac5
\\x00000000000074a204e0171b1e089870	501	1705355268000000	0	4807451864729649653	211139463531801	0	api-calls	hayabusa/b0501	api.calls	hayabusa	{"calls":916}	\\x1140b2130cd1355c97b9019b76d9d98f
\\x00000000000074a204e0171b1e089870	502	1705392150000000	0	4807451864729649654	211139463531802	0	api-calls	hayabusa/b0502	api.calls	hayabusa	{"calls":555}	\\x501c7b54da941105f2428093d510939a
\\x00000000000074a204e0171b1e089870	503	1705423643000000	0	4807451864729649655	211139463531802	0	api-calls	hayabusa/b0503	api.calls	hayabusa	{"calls":227}	\\xa7970ec883976b154723d12315edaf3f
\\x00000000000074a204e0171b1e089870	504	1705475483000000	0	4807451864729649656	211139463531803	0	api-calls	hayabusa/b0504	api.calls	hayabusa	{"calls":260}	\\xa31faf6715487c8889566f0898cdfad8
\\x00000000000074a204e0171b1e089870	505	1705498365000000	0	4807451864729649657	211139463531803	0	api-calls	hayabusa/b0505	api.calls	hayabusa	{"calls":568}	\\x15b9cac4cb7343f94b4898538642f12a
\\x00000000000074a204e0171b1e089870	506	1705548369000000	0	4807451864729649658	211139463531804	0	api-calls	hayabusa/b0506	api.calls	hayabusa	{"calls":37}	\\xb30ea8947909d9709446b75634fe5522
\\x00000000000074a204e0171b1e089870	507	1705587420000000	0	4807451864729649659	211139463531804	0	api-calls	hayabusa/b0507	api.calls	hayabusa	{"calls":186}	\\x3b8ec77a1681c7af87694821698a2b7f
\\x00000000000074a204e0171b1e089870	508	1705622203000000	0	4807451864729649660	211139463531804	0	api-calls	hayabusa/b0508	api.calls	hayabusa	{"calls":86}	\\xed96152110f4582578626b71f8ebffbc
\\x00000000000074a204e0171b1e089870	509	1705683673000000	0	4807451864729649661	211139463531805	0	api-calls	hayabusa/b0509	api.calls	hayabusa	{"calls":204}	\\x4a05433f487022a441ccf80a7af28da2
\\x00000000000074a204e0171b1e089870	510	1705745346000000	0	4807451864729649662	211139463531806	0	api-calls	hayabusa/b0510	api.calls	hayabusa	{"calls":104}	\\xa5dd5ae19561e3f0bd3428a84ed1de42
\\x00000000000074a204e0171b1e089870	511	1705799179000000	0	4807451864729649663	211139463531807	0	api-calls	hayabusa/b0511	api.calls	hayabusa	{"calls":16}	\\x00c46b0c02ac5eb36503e531d64f61fb
\\x00000000000074a204e0171b1e089870	512	1705845311000000	0	4807451864729649664	211139463531807	0	api-calls	hayabusa/b0512	api.calls	hayabusa	{"calls":127}	\\xabe72ef39aa79271127bfbbc42ce87e6
\\x00000000000074a204e0171b1e089870	513	1705869853000000	0	4807451864729649665	211139463531807	0	api-calls	hayabusa/b0513	api.calls	hayabusa	{"calls":177}	\\xfac64a297e111b521b892858034c6e11
\\x00000000000074a204e0171b1e089870	514	1705895049000000	0	4807451864729649666	211139463531808	0	api-calls	hayabusa/b0514	api.calls	hayabusa	{"calls":682}	\\x968c10b3fe418f527751ba7a36b7963b
\\x00000000000074a204e0171b1e089870	515	1705955378000000	0	4807451864729649667	211139463531808	0	api-calls	hayabusa/b0515	api.calls	hayabusa	{"calls":922}	\\x74117165cbd7fc4ac6c6801f52a0fd3b
\\x00000000000074a204e0171b1e089870	516	1706007999000000	0	4807451864729649668	211139463531809	0	api-calls	hayabusa/b0516	api.calls	hayabusa	{"calls":539}	\\xa4ca6393468f89b1df84397288ae3049
\\x00000000000074a204e0171b1e089870	517	1706047542000000	0	4807451864729649669	211139463531809	0	api-calls	hayabusa/b0517	api.calls	hayabusa	{"calls":220}	\\x70e0d5d1ed487aeed7ed57c1b8f379fd
\\x00000000000074a204e0171b1e089870	518	1706077042000000	0	4807451864729649670	211139463531810	0	api-calls	hayabusa/b0518	api.calls	hayabusa	{"calls":728}	\\x41b1befab3156bc651db543e3db5fd0e
\\x00000000000074a204e0171b1e089870	519	1706122107000000	0	4807451864729649671	211139463531810	0	api-calls	hayabusa/b0519	api.calls	hayabusa	{"calls":612}	\\xf4b0542f475695c70bba168c44763947
\\x00000000000074a204e0171b1e089870	520	1706178084000000	0	4807451864729649672	211139463531811	0	api-calls	hayabusa/b0520	api.calls	hayabusa	{"calls":1112}	\\xeb0083594f46adb28cd81bfcec20f6f4
\\x00000000000074a204e0171b1e089870	521	1706219502000000	0	4807451864729649673	211139463531811	0	api-calls	hayabusa/b0521	api.calls	hayabusa	{"calls":1277}	\\x34e95d4f8141b152c764f1335bcfe9f8
\\x00000000000074a204e0171b1e089870	522	1706274470000000	0	4807451864729649674	211139463531812	0	api-calls	hayabusa/b0522	api.calls	hayabusa	{"calls":877}	\\x8263b135ec8ecff29ec12dc5636a030b
\\x00000000000074a204e0171b1e089870	523	1706335436000000	0	4807451864729649675	211139463531813	0	api-calls	hayabusa/b0523	api.calls	hayabusa	{"calls":147}	\\xb27b7dbaae80d95277f1843f8b4ea5fa
\\x00000000000074a204e0171b1e089870	524	1706366116000000	0	4807451864729649676	211139463531813	0	api-calls	hayabusa/b0524	api.calls	hayabusa	{"calls":153}	\\x8424c2128d2060fab75ac5302d67e906
\\x00000000000074a204e0171b1e089870	525	1706400924000000	0	4807451864729649677	211139463531814	0	api-calls	hayabusa/b0525	api.calls	hayabusa	{"calls":53}	\\xe8f67888b51f79d3ac7fee183e70bbbc
\\x00000000000074a204e0171b1e089870	526	1706433817000000	0	4807451864729649678	211139463531814	0	api-calls	hayabusa/b0526	api.calls	hayabusa	{"calls":152}	\\x7d52e75ba5f9f41f3e0726d40a6559f3
\\x00000000000074a204e0171b1e089870	527	1706489542000000	0	4807451864729649679	211139463531815	0	api-calls	hayabusa/b0527	api.calls	hayabusa	{"calls":602}	\\x3e6fee31eca5456e23eb7925538ac422
\\x00000000000074a204e0171b1e089870	528	1706548237000000	0	4807451864729649680	211139463531815	0	api-calls	hayabusa/b0528	api.calls	hayabusa	{"calls":1187}	\\xaec8fa1d4042ab05c06804faf7b3b6fa
\\x00000000000074a204e0171b1e089870	529	1706596316000000	0	4807451864729649681	211139463531816	0	api-calls	hayabusa/b0529	api.calls	hayabusa	{"calls":744}	\\x5753751524f9262a99e276e39c7a710b
\\x00000000000074a204e0171b1e089870	530	1706651772000000	0	4807451864729649682	211139463531816	0	api-calls	hayabusa/b0530	api.calls	hayabusa	{"calls":51}	\\x0453994c2b4d7d8b505a288983718ca0
\\x00000000000074a204e0171b1e089870	531	1706693489000000	0	4807451864729649683	211139463531817	0	api-calls	hayabusa/b0531	api.calls	hayabusa	{"calls":1028}	\\x9fcc43de21ad13ed293f8344edd7a760
\\x00000000000074a204e0171b1e089870	532	1706746126000000	0	4807451864729649684	211139463531818	0	api-calls	hayabusa/b0532	api.calls	hayabusa	{"calls":317}	\\x8489b0403fcf28659056614e8f23b635
\\x00000000000074a204e0171b1e089870	533	1706810066000000	0	4807451864729649685	211139463531818	0	api-calls	hayabusa/b0533	api.calls	hayabusa	{"calls":735}	\\x1dbfb88d3ceb37f448000e76b36b484d
\\x00000000000074a204e0171b1e089870	534	1706843491000000	0	4807451864729649686	211139463531819	0	api-calls	hayabusa/b0534	api.calls	hayabusa	{"calls":254}	\\x7914e986d9c884ef3d1ae6d5ca86cd25
\\x00000000000074a204e0171b1e089870	535	1706876258000000	0	4807451864729649687	211139463531819	0	api-calls	hayabusa/b0535	api.calls	hayabusa	{"calls":1228}	\\x25c16d7f29b313ecf9d805b87400adea
\\x00000000000074a204e0171b1e089870	536	1706936038000000	0	4807451864729649688	211139463531820	0	api-calls	hayabusa/b0536	api.calls	hayabusa	{"calls":83}	\\x2573cd15bcdeba1751f6fbe237755de0
\\x00000000000074a204e0171b1e089870	537	1706990344000000	0	4807451864729649689	211139463531820	0	api-calls	hayabusa/b0537	api.calls	hayabusa	{"calls":34}	\\x23c473911ee84a3549639a1cb166675b
\\x00000000000074a204e0171b1e089870	538	1707035924000000	0	4807451864729649690	211139463531821	0	api-calls	hayabusa/b0538	api.calls	hayabusa	{"calls":220}	\\xd0e76607c126fef6c686af9b5c997fe7
\\x00000000000074a204e0171b1e089870	539	1707091009000000	0	4807451864729649691	211139463531821	0	api-calls	hayabusa/b0539	api.calls	hayabusa	{"calls":154}	\\xf4470ecc8c9e19b03e77acb108293abb
\\x00000000000074a204e0171b1e089870	540	1707151301000000	0	4807451864729649692	211139463531822	0	api-calls	hayabusa/b0540	api.calls	hayabusa	{"calls":821}	\\xdc498a55fa00e544132b02333e441d89
\\x00000000000074a204e0171b1e089870	541	1707195675000000	0	4807451864729649693	211139463531823	0	api-calls	hayabusa/b0541	api.calls	hayabusa	{"calls":814}	\\xbd99e758ae9212d1e3499b925765feea
\\x00000000000074a204e0171b1e089870	542	1707242515000000	0	4807451864729649694	211139463531823	0	api-calls	hayabusa/b0542	api.calls	hayabusa	{"calls":1014}	\\xe832d7de1aa911f47a2dee971c23e124
\\x00000000000074a204e0171b1e089870	543	1707290243000000	0	4807451864729649695	211139463531824	0	api-calls	hayabusa/b0543	api.calls	hayabusa	{"calls":1018}	\\xf04686038a24ca712f146bc8642cd3e7
\\x00000000000074a204e0171b1e089870	544	1707329210000000	0	4807451864729649696	211139463531824	0	api-calls	hayabusa/b0544	api.calls	hayabusa	{"calls":635}	\\xc6e47712eedfd62052c20580c667a8fa
\\x00000000000074a204e0171b1e089870	545	1707363104000000	0	4807451864729649697	211139463531825	0	api-calls	hayabusa/b0545	api.calls	hayabusa	{"calls":523}	\\xe3245c1dabe92cb127b49253bbbf8369
\\x00000000000074a204e0171b1e089870	546	1707391962000000	0	4807451864729649698	211139463531825	0	api-calls	hayabusa/b0546	api.calls	hayabusa	{"calls":875}	\\xefc2e43cac7636a208ff8e92123f5470
\\x00000000000074a204e0171b1e089870	547	1707432538000000	0	4807451864729649699	211139463531825	0	api-calls	hayabusa/b0547	api.calls	hayabusa	{"calls":411}	\\x7a1a44d561b41010755680ba22be68ac
\\x00000000000074a204e0171b1e089870	548	1707463297000000	0	4807451864729649700	211139463531826	0	api-calls	hayabusa/b0548	api.calls	hayabusa	{"calls":627}	\\xd47dcbc3af2c98bc45d9fef7da5faaa4
\\x00000000000074a204e0171b1e089870	549	1707498362000000	0	4807451864729649701	211139463531826	0	api-calls	hayabusa/b0549	api.calls	hayabusa	{"calls":258}	\\xd3b21c69decf828781ee201c9b95175e
\\x00000000000074a204e0171b1e089870	550	1707558532000000	0	4807451864729649702	211139463531827	0	api-calls	hayabusa/b0550	api.calls	hayabusa	{"calls":115}	\\x61537964b70ba8926c3c0c8e6d7e933d
\\x00000000000074a204e0171b1e089870	551	1707600795000000	0	4807451864729649703	211139463531827	0	api-calls	hayabusa/b0551	api.calls	hayabusa	{"calls":197}	\\x766b5c5b1d0ff625f985d8b0b622c582
\\x00000000000074a204e0171b1e089870	552	1707630215000000	0	4807451864729649704	211139463531828	0	api-calls	hayabusa/b0552	api.calls	hayabusa	{"calls":153}	\\xc605fb16022805c628175af0b737b0f3
\\x00000000000074a204e0171b1e089870	553	1707691535000000	0	4807451864729649705	211139463531828	0	api-calls	hayabusa/b0553	api.calls	hayabusa	{"calls":53}	\\x7e791917f1f8d18c4f919de96ce6b464
\\x00000000000074a204e0171b1e089870	554	1707752935000000	0	4807451864729649706	211139463531829	0	api-calls	hayabusa/b0554	api.calls	hayabusa	{"calls":753}	\\x02e097f043982d49fec3e76e9cf59623
\\x00000000000074a204e0171b1e089870	555	1707788512000000	0	4807451864729649707	211139463531830	0	api-calls	hayabusa/b0555	api.calls	hayabusa	{"calls":960}	\\x2e080875930ecd670dd41cefd6acc887
\\x00000000000074a204e0171b1e089870	556	1707832707000000	0	4807451864729649708	211139463531830	0	api-calls	hayabusa/b0556	api.calls	hayabusa	{"calls":164}	\\xa84f7fd87ecd1e4aed580c8da54847cf
\\x00000000000074a204e0171b1e089870	557	1707894069000000	0	4807451864729649709	211139463531831	0	api-calls	hayabusa/b0557	api.calls	hayabusa	{"calls":1111}	\\x0d729d03760e1d3ac4049c2c7e22c78d
\\x00000000000074a204e0171b1e089870	558	1707932641000000	0	4807451864729649710	211139463531831	0	api-calls	hayabusa/b0558	api.calls	hayabusa	{"calls":1144}	\\x2368efb843fd6b4629bec59c26eb8a23
\\x00000000000074a204e0171b1e089870	559	1707988612000000	0	4807451864729649711	211139463531832	0	api-calls	hayabusa/b0559	api.calls	hayabusa	{"calls":1270}	\\x6d73f1df70cb8e2ac23128a39ef30d4d
\\x00000000000074a204e0171b1e089870	560	1708048921000000	0	4807451864729649712	211139463531833	0	api-calls	hayabusa/b0560	api.calls	hayabusa	{"calls":1332}	\\x1a0af004cf963e4ff53b01b8cc7d1f4b
\\x00000000000074a204e0171b1e089870	561	1708109929000000	0	4807451864729649713	211139463531833	0	api-calls	hayabusa/b0561	api.calls	hayabusa	{"calls":252}	\\xc44cf0694c15657b5874735aac8b21e1
\\x00000000000074a204e0171b1e089870	562	1708146998000000	0	4807451864729649714	211139463531834	0	api-calls	hayabusa/b0562	api.calls	hayabusa	{"calls":21}	\\x55af3e05c75513171b4221714e419d36
\\x00000000000074a204e0171b1e089870	563	1708194947000000	0	4807451864729649715	211139463531834	0	api-calls	hayabusa/b0563	api.calls	hayabusa	{"calls":53}	\\xb7b94b0147259ef636f764b49c23ace0
\\x00000000000074a204e0171b1e089870	564	1708256508000000	0	4807451864729649716	211139463531835	0	api-calls	hayabusa/b0564	api.calls	hayabusa	{"calls":73}	\\xe8bd9c9f98d08fee9d0f765409bd7271
\\x00000000000074a204e0171b1e089870	565	1708278666000000	0	4807451864729649717	211139463531835	0	api-calls	hayabusa/b0565	api.calls	hayabusa	{"calls":18}	\\xe3c170e5ca44a5e4159c9d6811d59e64
\\x00000000000074a204e0171b1e089870	566	1708334532000000	0	4807451864729649718	211139463531836	0	api-calls	hayabusa/b0566	api.calls	hayabusa	{"calls":1031}	\\x3205d29085e8b1da735b36a33a3bae24
\\x00000000000074a204e0171b1e089870	567	1708385288000000	0	4807451864729649719	211139463531836	0	api-calls	hayabusa/b0567	api.calls	hayabusa	{"calls":1212}	\\x14dce9c816c973b2c79a1ec007426240
\\x00000000000074a204e0171b1e089870	568	1708446347000000	0	4807451864729649720	211139463531837	0	api-calls	hayabusa/b0568	api.calls	hayabusa	{"calls":60}	\\x5c672f46c39e762e4991b64d8b225ef9
\\x00000000000074a204e0171b1e089870	569	1708491806000000	0	4807451864729649721	211139463531838	0	api-calls	hayabusa/b0569	api.calls	hayabusa	{"calls":1099}	\\xeb1b5401beeda6fd9f186dd323e5f4a7
\\x00000000000074a204e0171b1e089870	570	1708527778000000	0	4807451864729649722	211139463531838	0	api-calls	hayabusa/b0570	api.calls	hayabusa	{"calls":541}	\\xcaed5b90fa30bab771d57878f17bf13b
\\x00000000000074a204e0171b1e089870	571	1708563634000000	0	4807451864729649723	211139463531839	0	api-calls	hayabusa/b0571	api.calls	hayabusa	{"calls":953}	\\xe2a22be013adbcdbafbe239d75b59a6c
\\x00000000000074a204e0171b1e089870	572	1708615257000000	0	4807451864729649724	211139463531839	0	api-calls	hayabusa/b0572	api.calls	hayabusa	{"calls":675}	\\xd9f448ac9d3f000787f46a58afc5f013
\\x00000000000074a204e0171b1e089870	573	1708671820000000	0	4807451864729649725	211139463531840	0	api-calls	hayabusa/b0573	api.calls	hayabusa	{"calls":671}	\\x2893357bbd6e15aa97c5d0a04db3dc64
\\x00000000000074a204e0171b1e089870	574	1708714710000000	0	4807451864729649726	211139463531840	0	api-calls	hayabusa/b0574	api.calls	hayabusa	{"calls":823}	\\x00c34cc3580d56000fc77a0e961d441d
\\x00000000000074a204e0171b1e089870	575	1708754887000000	0	4807451864729649727	211139463531841	0	api-calls	hayabusa/b0575	api.calls	hayabusa	{"calls":277}	\\xf3de30f7717975c990c151fa174bdeb0
\\x00000000000074a204e0171b1e089870	576	1708793987000000	0	4807451864729649728	211139463531841	0	api-calls	hayabusa/b0576	api.calls	hayabusa	{"calls":33}	\\x11ffb8ad6b8725b1abbf197dcb0ebcca
\\x00000000000074a204e0171b1e089870	577	1708848846000000	0	4807451864729649729	211139463531842	0	api-calls	hayabusa/b0577	api.calls	hayabusa	{"calls":310}	\\x0d36286387902e024f39cd01b59cf04b
\\x00000000000074a204e0171b1e089870	578	1708912597000000	0	4807451864729649730	211139463531843	0	api-calls	hayabusa/b0578	api.calls	hayabusa	{"calls":912}	\\x1d5203059ce6d09f51b613d5be85487e
\\x00000000000074a204e0171b1e089870	579	1708971434000000	0	4807451864729649731	211139463531843	0	api-calls	hayabusa/b0579	api.calls	hayabusa	{"calls":458}	\\x8ae7c781ec7088f33a98b988f1a107dc
\\x00000000000074a204e0171b1e089870	580	1709017442000000	0	4807451864729649732	211139463531844	0	api-calls	hayabusa/b0580	api.calls	hayabusa	{"calls":357}	\\xac7c8cc451a7f035fbca2f364de131b4
\\x00000000000074a204e0171b1e089870	581	1709056340000000	0	4807451864729649733	211139463531844	0	api-calls	hayabusa/b0581	api.calls	hayabusa	{"calls":421}	\\xa536757a035a7e215a50c2e5e22acaa1
\\x00000000000074a204e0171b1e089870	582	1709106480000000	0	4807451864729649734	211139463531845	0	api-calls	hayabusa/b0582	api.calls	hayabusa	{"calls":90}	\\x40da36c4a6c183e1f1600bbfe7204198
\\x00000000000074a204e0171b1e089870	583	1709130300000000	0	4807451864729649735	211139463531845	0	api-calls	hayabusa/b0583	api.calls	hayabusa	{"calls":545}	\\x05dbcb17d400b69e4780e2d725190d8d
\\x00000000000074a204e0171b1e089870	584	1709174037000000	0	4807451864729649736	211139463531846	0	api-calls	hayabusa/b0584	api.calls	hayabusa	{"calls":1178}	\\x99b6a5e834ffca527c1a4662fc6134ea
\\x00000000000074a204e0171b1e089870	585	1709213972000000	0	4807451864729649737	211139463531846	0	api-calls	hayabusa/b0585	api.calls	hayabusa	{"calls":1583}	\\x0dbb1569ed2fa40cc89cc73798e7b17d
\\x00000000000074a204e0171b1e089870	586	1709239200000000	0	4807451864729649738	211139463531846	0	api-calls	hayabusa/b0586	api.calls	hayabusa	{"calls":498}	\\x8ef177c6389f47d7c87ddd3081c8987b
\\x00000000000074a204e0171b1e089870	587	1709295365000000	0	4807451864729649739	211139463531847	0	api-calls	hayabusa/b0587	api.calls	hayabusa	{"calls":1526}	\\xe6e1f3812866df567b94331bbb0ef295
\\x00000000000074a204e0171b1e089870	588	1709356957000000	0	4807451864729649740	211139463531848	0	api-calls	hayabusa/b0588	api.calls	hayabusa	{"calls":36}	\\x61b56182e9452bacc0ae69cba25645db
\\x00000000000074a204e0171b1e089870	589	1709401256000000	0	4807451864729649741	211139463531848	0	api-calls	hayabusa/b0589	api.calls	hayabusa	{"calls":71}	\\x3f08e4e8737f51bd673e9531aa8f02c7
\\x00000000000074a204e0171b1e089870	590	1709426920000000	0	4807451864729649742	211139463531849	0	api-calls	hayabusa/b0590	api.calls	hayabusa	{"calls":84}	\\x5ac4a8f936758f908fbc6df8f34ff04c
\\x00000000000074a204e0171b1e089870	591	1709478273000000	0	4807451864729649743	211139463531849	0	api-calls	hayabusa/b0591	api.calls	hayabusa	{"calls":289}	\\xc91d675df8e93c5851e179ea7ec0b157
\\x00000000000074a204e0171b1e089870	592	1709509603000000	0	4807451864729649744	211139463531849	0	api-calls	hayabusa/b0592	api.calls	hayabusa	{"calls":166}	\\x99b0ae63c294ec2abd4e4c0c1796def1
\\x00000000000074a204e0171b1e089870	593	1709563883000000	0	4807451864729649745	211139463531850	0	api-calls	hayabusa/b0593	api.calls	hayabusa	{"calls":21}	\\x19619c337d30c0727480807fe2390eb5
\\x00000000000074a204e0171b1e089870	594	1709585880000000	0	4807451864729649746	211139463531850	0	api-calls	hayabusa/b0594	api.calls	hayabusa	{"calls":191}	\\x7047de90b29e306d53f87e0e5379dd11
\\x00000000000074a204e0171b1e089870	595	1709623440000000	0	4807451864729649747	211139463531851	0	api-calls	hayabusa/b0595	api.calls	hayabusa	{"calls":1575}	\\xa24a62dc440e5b559db53a84348853a3
\\x00000000000074a204e0171b1e089870	596	1709688064000000	0	4807451864729649748	211139463531852	0	api-calls	hayabusa/b0596	api.calls	hayabusa	{"calls":1609}	\\x61547b2675dd36d44ce2e3038b3cab65
\\x00000000000074a204e0171b1e089870	597	1709727207000000	0	4807451864729649749	211139463531852	0	api-calls	hayabusa/b0597	api.calls	hayabusa	{"calls":1298}	\\x5e5cc5397a19cdbbf76880a1b54e8156
\\x00000000000074a204e0171b1e089870	598	1709759303000000	0	4807451864729649750	211139463531852	0	api-calls	hayabusa/b0598	api.calls	hayabusa	{"calls":429}	\\xa3dadf1ba3c94fdd24bb8a5fdb4f15ec
\\x00000000000074a204e0171b1e089870	599	1709823404000000	0	4807451864729649751	211139463531853	0	api-calls	hayabusa/b0599	api.calls	hayabusa	{"calls":815}	\\xdeb0e8653c4c09f7de38df14b2058b4f
\\x00000000000074a204e0171b1e089870	600	1709880798000000	0	4807451864729649752	211139463531854	0	api-calls	hayabusa/b0600	api.calls	hayabusa	{"calls":227}	\\x4d1aa964cf4dc9974ba8f50d853783dd
\\x00000000000074a204e0171b1e089870	601	1709938329000000	0	4807451864729649753	211139463531854	0	api-calls	hayabusa/b0601	api.calls	hayabusa	{"calls":1148}	\\xce2683d9c1289b7a9bfa523f9bdc3afa
\\x00000000000074a204e0171b1e089870	602	1709995102000000	0	4807451864729649754	211139463531855	0	api-calls	hayabusa/b0602	api.calls	hayabusa	{"calls":32}	\\x0205ff97ab48cd0c28c5cc4d13490aff
\\x00000000000074a204e0171b1e089870	603	1710059014000000	0	4807451864729649755	211139463531856	0	api-calls	hayabusa/b0603	api.calls	hayabusa	{"calls":118}	\\x2f102d3cd2f8cfbe6914f0ce21bf9a83
\\x00000000000074a204e0171b1e089870	604	1710084402000000	0	4807451864729649756	211139463531856	0	api-calls	hayabusa/b0604	api.calls	hayabusa	{"calls":221}	\\x0d5e5c1c89944f8dc8c1269108a05ab3
\\x00000000000074a204e0171b1e089870	605	1710131016000000	0	4807451864729649757	211139463531857	0	api-calls	hayabusa/b0605	api.calls	hayabusa	{"calls":1614}	\\xb21f5ec6cddb4f176daad55147ec453d
\\x00000000000074a204e0171b1e089870	606	1710158430000000	0	4807451864729649758	211139463531857	0	api-calls	hayabusa/b0606	api.calls	hayabusa	{"calls":886}	\\xee6d7f684e9ce359c8f805a2f7e1da4e
\\x00000000000074a204e0171b1e089870	607	1710211201000000	0	4807451864729649759	211139463531858	0	api-calls	hayabusa/b0607	api.calls	hayabusa	{"calls":442}	\\x9f7b2ae46b8d21b6e6555854629b49a1
\\x00000000000074a204e0171b1e089870	608	1710253501000000	0	4807451864729649760	211139463531858	0	api-calls	hayabusa/b0608	api.calls	hayabusa	{"calls":276}	\\xe45e5333d2dd8708ff0e7cc7d3ee2ea8
\\x00000000000074a204e0171b1e089870	609	1710302666000000	0	4807451864729649761	211139463531859	0	api-calls	hayabusa/b0609	api.calls	hayabusa	{"calls":1378}	\\x3c75ac1d6e77bf93a12c63716a98f952
\\x00000000000074a204e0171b1e089870	610	1710351000000000	0	4807451864729649762	211139463531859	0	api-calls	hayabusa/b0610	api.calls	hayabusa	{"calls":108}	\\x83592b6b5f58a6cfe6aee01e59cd9eff
\\x00000000000074a204e0171b1e089870	611	1710373756000000	0	4807451864729649763	211139463531859	0	api-calls	hayabusa/b0611	api.calls	hayabusa	{"calls":114}	\\x3b2b1a53829ca945c758f706c96a73c4
\\x00000000000074a204e0171b1e089870	612	1710406526000000	0	4807451864729649764	211139463531860	0	api-calls	hayabusa/b0612	api.calls	hayabusa	{"calls":1576}	\\x6d22168ad9179dd7aaa2504f80a4ccf6
\\x00000000000074a204e0171b1e089870	613	1710468885000000	0	4807451864729649765	211139463531861	0	api-calls	hayabusa/b0613	api.calls	hayabusa	{"calls":1246}	\\xe307c0c82d0189bef262f3e999124424
\\x00000000000074a204e0171b1e089870	614	1710503800000000	0	4807451864729649766	211139463531861	0	api-calls	hayabusa/b0614	api.calls	hayabusa	{"calls":753}	\\x794109a9bd9defeca1badb20a76c01e5
\\x00000000000074a204e0171b1e089870	615	1710544502000000	0	4807451864729649767	211139463531861	0	api-calls	hayabusa/b0615	api.calls	hayabusa	{"calls":59}	\\x42c573adc194212618f5248657e37b81
\\x00000000000074a204e0171b1e089870	616	1710594536000000	0	4807451864729649768	211139463531862	0	api-calls	hayabusa/b0616	api.calls	hayabusa	{"calls":113}	\\xf31b389c662fb6a28b7bd0bcc9e99174
\\x00000000000074a204e0171b1e089870	617	1710640297000000	0	4807451864729649769	211139463531863	0	api-calls	hayabusa/b0617	api.calls	hayabusa	{"calls":252}	\\x836e49013dc82bafd65bd7c845fb69fb
\\x00000000000074a204e0171b1e089870	618	1710668237000000	0	4807451864729649770	211139463531863	0	api-calls	hayabusa/b0618	api.calls	hayabusa	{"calls":122}	\\x6f73d81ee4acd176282cdaa9047d54e4
\\x00000000000074a204e0171b1e089870	619	1710727912000000	0	4807451864729649771	211139463531864	0	api-calls	hayabusa/b0619	api.calls	hayabusa	{"calls":713}	\\xd06b2342ddf6b86908a688d7928d14b2
\\x00000000000074a204e0171b1e089870	620	1710784506000000	0	4807451864729649772	211139463531864	0	api-calls	hayabusa/b0620	api.calls	hayabusa	{"calls":1045}	\\xfdba40d85fa2163fdebe441d0a788927
\\x00000000000074a204e0171b1e089870	621	1710819114000000	0	4807451864729649773	211139463531865	0	api-calls	hayabusa/b0621	api.calls	hayabusa	{"calls":148}	\\x26ac02a3dd462f3177d52a0fdb43cca7
\\x00000000000074a204e0171b1e089870	622	1710844507000000	0	4807451864729649774	211139463531865	0	api-calls	hayabusa/b0622	api.calls	hayabusa	{"calls":564}	\\xeb04b08cc0bc64e2dcb733da39cb74c1
\\x00000000000074a204e0171b1e089870	623	1710878023000000	0	4807451864729649775	211139463531865	0	api-calls	hayabusa/b0623	api.calls	hayabusa	{"calls":1245}	\\x4fd66b2a17b6e555753e34cf61416631
\\x00000000000074a204e0171b1e089870	624	1710931358000000	0	4807451864729649776	211139463531866	0	api-calls	hayabusa/b0624	api.calls	hayabusa	{"calls":1409}	\\xd4e3307a9e7167a1a2041eb3974ceb2d
\\x00000000000074a204e0171b1e089870	625	1710968104000000	0	4807451864729649777	211139463531866	0	api-calls	hayabusa/b0625	api.calls	hayabusa	{"calls":1565}	\\xaee5ed3a80c2311c241e0f08e27b344f
\\x00000000000074a204e0171b1e089870	626	1711029410000000	0	4807451864729649778	211139463531867	0	api-calls	hayabusa/b0626	api.calls	hayabusa	{"calls":273}	\\xbddb64f6765df9686275f91ee9d010be
\\x00000000000074a204e0171b1e089870	627	1711081321000000	0	4807451864729649779	211139463531868	0	api-calls	hayabusa/b0627	api.calls	hayabusa	{"calls":544}	\\x9347633104a74627e2069ddfd86ffa3c
\\x00000000000074a204e0171b1e089870	628	1711109009000000	0	4807451864729649780	211139463531868	0	api-calls	hayabusa/b0628	api.calls	hayabusa	{"calls":587}	\\x83d5cc23207b589d6383ec85a7769d91
\\x00000000000074a204e0171b1e089870	629	1711148143000000	0	4807451864729649781	211139463531868	0	api-calls	hayabusa/b0629	api.calls	hayabusa	{"calls":1041}	\\x676d7dc09a8a7d4af6a5931656105f88
\\x00000000000074a204e0171b1e089870	630	1711206136000000	0	4807451864729649782	211139463531869	0	api-calls	hayabusa/b0630	api.calls	hayabusa	{"calls":340}	\\x87d0fcc21d24cd6bca00ded41971aae9
\\x00000000000074a204e0171b1e089870	631	1711251292000000	0	4807451864729649783	211139463531870	0	api-calls	hayabusa/b0631	api.calls	hayabusa	{"calls":94}	\\xbea5c65fd483d37dab4f1c2113c6e92e
\\x00000000000074a204e0171b1e089870	632	1711279002000000	0	4807451864729649784	211139463531870	0	api-calls	hayabusa/b0632	api.calls	hayabusa	{"calls":316}	\\x26c8f7a8336aabde760a6fe07866f02d
\\x00000000000074a204e0171b1e089870	633	1711306905000000	0	4807451864729649785	211139463531870	0	api-calls	hayabusa/b0633	api.calls	hayabusa	{"calls":64}	\\x0ff929d079ca768cd8c7e82e6d0fba63
\\x00000000000074a204e0171b1e089870	634	1711370870000000	0	4807451864729649786	211139463531871	0	api-calls	hayabusa/b0634	api.calls	hayabusa	{"calls":1151}	\\xf6d6ed262f6b5b82d6d01b82c5400b8b
\\x00000000000074a204e0171b1e089870	635	1711417562000000	0	4807451864729649787	211139463531872	0	api-calls	hayabusa/b0635	api.calls	hayabusa	{"calls":49}	\\x5bbb930bd5ce5caf496b0a92568f57e2
\\x00000000000074a204e0171b1e089870	636	1711452315000000	0	4807451864729649788	211139463531872	0	api-calls	hayabusa/b0636	api.calls	hayabusa	{"calls":935}	\\x8b099f1a41b8f395cbccd557e2b7d401
\\x00000000000074a204e0171b1e089870	637	1711504906000000	0	4807451864729649789	211139463531873	0	api-calls	hayabusa/b0637	api.calls	hayabusa	{"calls":1692}	\\xfc25394a38c797f4cdfd063c458cca39
\\x00000000000074a204e0171b1e089870	638	1711535573000000	0	4807451864729649790	211139463531873	0	api-calls	hayabusa/b0638	api.calls	hayabusa	{"calls":597}	\\xae74311e89c6e0f85ad896fccad75f70
\\x00000000000074a204e0171b1e089870	639	1711569027000000	0	4807451864729649791	211139463531873	0	api-calls	hayabusa/b0639	api.calls	hayabusa	{"calls":1486}	\\xf67f1a94c3dfd566148267599cede901
\\x00000000000074a204e0171b1e089870	640	1711630869000000	0	4807451864729649792	211139463531874	0	api-calls	hayabusa/b0640	api.calls	hayabusa	{"calls":1013}	\\xb0fb4d244834cb3e4a426897037b5a93
\\x00000000000074a204e0171b1e089870	641	1711673429000000	0	4807451864729649793	211139463531875	0	api-calls	hayabusa/b0641	api.calls	hayabusa	{"calls":1469}	\\x2fbcf4903ce2ab76e439b758ac270b35
\\x00000000000074a204e0171b1e089870	642	1711735341000000	0	4807451864729649794	211139463531875	0	api-calls	hayabusa/b0642	api.calls	hayabusa	{"calls":1060}	\\x30deafd5df9775e3c930c30e89d426be
\\x00000000000074a204e0171b1e089870	643	1711788247000000	0	4807451864729649795	211139463531876	0	api-calls	hayabusa/b0643	api.calls	hayabusa	{"calls":95}	\\xb22d8a28bd4d49c96d5c17a972b09fe5
\\x00000000000074a204e0171b1e089870	644	1711814030000000	0	4807451864729649796	211139463531876	0	api-calls	hayabusa/b0644	api.calls	hayabusa	{"calls":81}	\\xa4cbad60e6490d427b5c502628c4c7ce
\\x00000000000074a204e0171b1e089870	645	1711847417000000	0	4807451864729649797	211139463531877	0	api-calls	hayabusa/b0645	api.calls	hayabusa	{"calls":327}	\\x670e83d8b284af6e65218120fae04f47
\\x00000000000074a204e0171b1e089870	646	1711876029000000	0	4807451864729649798	211139463531877	0	api-calls	hayabusa/b0646	api.calls	hayabusa	{"calls":233}	\\x9d1718c961b785762a6b1e81388a3f49
\\x00000000000074a204e0171b1e089870	647	1711900006000000	0	4807451864729649799	211139463531877	0	api-calls	hayabusa/b0647	api.calls	hayabusa	{"calls":348}	\\x623a6dcda781ea4c73317e693da15b43
\\x00000000000074a204e0171b1e089870	648	1711931357000000	0	4807451864729649800	211139463531878	0	api-calls	hayabusa/b0648	api.calls	hayabusa	{"calls":130}	\\x41021161be06ddacbf97b4f9df8c89de
\\x00000000000074a204e0171b1e089870	649	1711964855000000	0	4807451864729649801	211139463531878	0	api-calls	hayabusa/b0649	api.calls	hayabusa	{"calls":160}	\\x4f14cc4a4052ebed18d99ad5c7ef4a4c
\\x00000000000074a204e0171b1e089870	650	1711997418000000	0	4807451864729649802	211139463531878	0	api-calls	hayabusa/b0650	api.calls	hayabusa	{"calls":767}	\\x719cd354d4ebd07412da909eecb73d36
\\x00000000000074a204e0171b1e089870	651	1712060317000000	0	4807451864729649803	211139463531879	0	api-calls	hayabusa/b0651	api.calls	hayabusa	{"calls":1319}	\\x4bd529c953af8a87db4c6b0f6232143f
\\x00000000000074a204e0171b1e089870	652	1712120714000000	0	4807451864729649804	211139463531880	0	api-calls	hayabusa/b0652	api.calls	hayabusa	{"calls":1451}	\\xbea99959764de70a20a8a8c295028370
\\x00000000000074a204e0171b1e089870	653	1712163962000000	0	4807451864729649805	211139463531880	0	api-calls	hayabusa/b0653	api.calls	hayabusa	{"calls":1847}	\\x2e5b683daca8aaa922d42ff499e289a3
\\x00000000000074a204e0171b1e089870	654	1712204914000000	0	4807451864729649806	211139463531881	0	api-calls	hayabusa/b0654	api.calls	hayabusa	{"calls":740}	\\xad306d2d5e4f1f463f1885b9df75e90c
\\x00000000000074a204e0171b1e089870	655	1712267165000000	0	4807451864729649807	211139463531881	0	api-calls	hayabusa/b0655	api.calls	hayabusa	{"calls":1337}	\\x81c1f9592cda1522864617cddf475118
\\x00000000000074a204e0171b1e089870	656	1712298337000000	0	4807451864729649808	211139463531882	0	api-calls	hayabusa/b0656	api.calls	hayabusa	{"calls":458}	\\xe5c384e496fce4df2a0a02059dc05d36
\\x00000000000074a204e0171b1e089870	657	1712335933000000	0	4807451864729649809	211139463531882	0	api-calls	hayabusa/b0657	api.calls	hayabusa	{"calls":1352}	\\x296d7bdf62e4e0622e697f9200cdcfaf
\\x00000000000074a204e0171b1e089870	658	1712386246000000	0	4807451864729649810	211139463531883	0	api-calls	hayabusa/b0658	api.calls	hayabusa	{"calls":240}	\\xb28b4d71a03e4129499cdf5452e4d10f
\\x00000000000074a204e0171b1e089870	659	1712420718000000	0	4807451864729649811	211139463531883	0	api-calls	hayabusa/b0659	api.calls	hayabusa	{"calls":109}	\\xaa1bc26de386cfa7bac73f2498cae9da
\\x00000000000074a204e0171b1e089870	660	1712470440000000	0	4807451864729649812	211139463531884	0	api-calls	hayabusa/b0660	api.calls	hayabusa	{"calls":357}	\\xa3bafe04aa0ba974c722697a3b5051d6
\\x00000000000074a204e0171b1e089870	661	1712493096000000	0	4807451864729649813	211139463531884	0	api-calls	hayabusa/b0661	api.calls	hayabusa	{"calls":370}	\\xc182ee1dc8e7239de0e094225e53f628
\\x00000000000074a204e0171b1e089870	662	1712551064000000	0	4807451864729649814	211139463531885	0	api-calls	hayabusa/b0662	api.calls	hayabusa	{"calls":1062}	\\x442a7d8dd15e33d2a24fe2d5bade6c15
\\x00000000000074a204e0171b1e089870	663	1712602808000000	0	4807451864729649815	211139463531885	0	api-calls	hayabusa/b0663	api.calls	hayabusa	{"calls":204}	\\x56cd96a53d9b13fdb1e5299c94f17127
\\x00000000000074a204e0171b1e089870	664	1712633584000000	0	4807451864729649816	211139463531886	0	api-calls	hayabusa/b0664	api.calls	hayabusa	{"calls":690}	\\x527f78e3038078899cce53ed4f8fb871
\\x00000000000074a204e0171b1e089870	665	1712682282000000	0	4807451864729649817	211139463531886	0	api-calls	hayabusa/b0665	api.calls	hayabusa	{"calls":1730}	\\xde41a2ec523d1024ef98f5fca4243b64
\\x00000000000074a204e0171b1e089870	666	1712722203000000	0	4807451864729649818	211139463531887	0	api-calls	hayabusa/b0666	api.calls	hayabusa	{"calls":667}	\\x3b92dd74844898d84d3895005c32a2b8
\\x00000000000074a204e0171b1e089870	667	1712747057000000	0	4807451864729649819	211139463531887	0	api-calls	hayabusa/b0667	api.calls	hayabusa	{"calls":20}	\\x1e9c45649b607e81bb8d06544dcf77ae
\\x00000000000074a204e0171b1e089870	668	1712807498000000	0	4807451864729649820	211139463531888	0	api-calls	hayabusa/b0668	api.calls	hayabusa	{"calls":1867}	\\xd2ce44251684bdafee8fe8311055ed9e
\\x00000000000074a204e0171b1e089870	669	1712870425000000	0	4807451864729649821	211139463531888	0	api-calls	hayabusa/b0669	api.calls	hayabusa	{"calls":820}	\\x586d99426f4c3fc6a50a941512799f0b
\\x00000000000074a204e0171b1e089870	670	1712930632000000	0	4807451864729649822	211139463531889	0	api-calls	hayabusa/b0670	api.calls	hayabusa	{"calls":1265}	\\x165dd86342284a4b79d8b12f2eb82814
\\x00000000000074a204e0171b1e089870	671	1712982635000000	0	4807451864729649823	211139463531890	0	api-calls	hayabusa/b0671	api.calls	hayabusa	{"calls":7}	\\xfb9b3a850f112d34806b546b8041de40
\\x00000000000074a204e0171b1e089870	672	1713008110000000	0	4807451864729649824	211139463531890	0	api-calls	hayabusa/b0672	api.calls	hayabusa	{"calls":209}	\\x0865ae1298d91f99b0a051c843118689
\\x00000000000074a204e0171b1e089870	673	1713042050000000	0	4807451864729649825	211139463531890	0	api-calls	hayabusa/b0673	api.calls	hayabusa	{"calls":101}	\\x2d9e0c8aa46b04fb131a6df232a81c84
\\x00000000000074a204e0171b1e089870	674	1713082540000000	0	4807451864729649826	211139463531891	0	api-calls	hayabusa/b0674	api.calls	hayabusa	{"calls":134}	\\x57d2f86413b03ab60fb20e947dee88c1
\\x00000000000074a204e0171b1e089870	675	1713104435000000	0	4807451864729649827	211139463531891	0	api-calls	hayabusa/b0675	api.calls	hayabusa	{"calls":77}	\\x8e4c1f8d963d5f7a1a4472b3fe458b92
\\x00000000000074a204e0171b1e089870	676	1713151364000000	0	4807451864729649828	211139463531892	0	api-calls	hayabusa/b0676	api.calls	hayabusa	{"calls":750}	\\x9ea77d78f0a017a972a5c3b7afd0a59c
\\x00000000000074a204e0171b1e089870	677	1713196823000000	0	4807451864729649829	211139463531892	0	api-calls	hayabusa/b0677	api.calls	hayabusa	{"calls":85}	\\x5a265eecafc4c29e82f6d2a2d90d5fc8
\\x00000000000074a204e0171b1e089870	678	1713243436000000	0	4807451864729649830	211139463531893	0	api-calls	hayabusa/b0678	api.calls	hayabusa	{"calls":1331}	\\x3a5a818335583f9189acda3aae26dd0b
\\x00000000000074a204e0171b1e089870	679	1713289581000000	0	4807451864729649831	211139463531893	0	api-calls	hayabusa/b0679	api.calls	hayabusa	{"calls":1673}	\\x27a0391de0d4ffd75c7870617406834e
\\x00000000000074a204e0171b1e089870	680	1713326119000000	0	4807451864729649832	211139463531894	0	api-calls	hayabusa/b0680	api.calls	hayabusa	{"calls":159}	\\x97ac7954b525d26455205da7c6d245cc
\\x00000000000074a204e0171b1e089870	681	1713359300000000	0	4807451864729649833	211139463531894	0	api-calls	hayabusa/b0681	api.calls	hayabusa	{"calls":535}	\\xbe346d1ac1a6cbcd425c0099f1eef173
\\x00000000000074a204e0171b1e089870	682	1713386192000000	0	4807451864729649834	211139463531894	0	api-calls	hayabusa/b0682	api.calls	hayabusa	{"calls":200}	\\x25f0f58c86cbf43174a49f7b5f98426a
\\x00000000000074a204e0171b1e089870	683	1713434567000000	0	4807451864729649835	211139463531895	0	api-calls	hayabusa/b0683	api.calls	hayabusa	{"calls":7}	\\xe57b8d799e39ccb0522f61c089402eae
\\x00000000000074a204e0171b1e089870	684	1713497599000000	0	4807451864729649836	211139463531896	0	api-calls	hayabusa/b0684	api.calls	hayabusa	{"calls":1533}	\\xaec998fdd787ddd5f3eca195876b9640
\\x00000000000074a204e0171b1e089870	685	1713560036000000	0	4807451864729649837	211139463531896	0	api-calls	hayabusa/b0685	api.calls	hayabusa	{"calls":1446}	\\xf214273806a0f5806d2c16b4ef60da49
\\x00000000000074a204e0171b1e089870	686	1713599046000000	0	4807451864729649838	211139463531897	0	api-calls	hayabusa/b0686	api.calls	hayabusa	{"calls":303}	\\x545509fa85011c600869bc17ba79e731
\\x00000000000074a204e0171b1e089870	687	1713653303000000	0	4807451864729649839	211139463531897	0	api-calls	hayabusa/b0687	api.calls	hayabusa	{"calls":217}	\\xf228a95c1289c82c353e9807472bfdbd
\\x00000000000074a204e0171b1e089870	688	1713707018000000	0	4807451864729649840	211139463531898	0	api-calls	hayabusa/b0688	api.calls	hayabusa	{"calls":294}	\\xc602ee4f29b0a49883d47631129f9cbe
\\x00000000000074a204e0171b1e089870	689	1713735138000000	0	4807451864729649841	211139463531898	0	api-calls	hayabusa/b0689	api.calls	hayabusa	{"calls":257}	\\x3464a9296ba80ef774f30aee440b5352
\\x00000000000074a204e0171b1e089870	690	1713763783000000	0	4807451864729649842	211139463531899	0	api-calls	hayabusa/b0690	api.calls	hayabusa	{"calls":238}	\\x7a24c2085cf76ae2551c4681f3dab129
\\x00000000000074a204e0171b1e089870	691	1713798363000000	0	4807451864729649843	211139463531899	0	api-calls	hayabusa/b0691	api.calls	hayabusa	{"calls":373}	\\x3c10e99108536c81eb6f5a02e3c4ce42
\\x00000000000074a204e0171b1e089870	692	1713836130000000	0	4807451864729649844	211139463531900	0	api-calls	hayabusa/b0692	api.calls	hayabusa	{"calls":19}	\\xb4653c322e03e2d88bb54b104ca58560
\\x00000000000074a204e0171b1e089870	693	1713899238000000	0	4807451864729649845	211139463531900	0	api-calls	hayabusa/b0693	api.calls	hayabusa	{"calls":1979}	\\x9b5cd93d465a8eddcfa869ad924fdd48
\\x00000000000074a204e0171b1e089870	694	1713946904000000	0	4807451864729649846	211139463531901	0	api-calls	hayabusa/b0694	api.calls	hayabusa	{"calls":996}	\\x572fb42319686d7e05f8afc5a93966ce
\\x00000000000074a204e0171b1e089870	695	1713974175000000	0	4807451864729649847	211139463531901	0	api-calls	hayabusa/b0695	api.calls	hayabusa	{"calls":602}	\\xe196b1bfa70472a19131b64966c3d54c
\\x00000000000074a204e0171b1e089870	696	1714000813000000	0	4807451864729649848	211139463531901	0	api-calls	hayabusa/b0696	api.calls	hayabusa	{"calls":41}	\\x6b5d9016ff1cc0b15abee29986298d62
\\x00000000000074a204e0171b1e089870	697	1714036281000000	0	4807451864729649849	211139463531902	0	api-calls	hayabusa/b0697	api.calls	hayabusa	{"calls":857}	\\x8b831e6385ac0d4ff52e55c01fef1da7
\\x00000000000074a204e0171b1e089870	698	1714082777000000	0	4807451864729649850	211139463531902	0	api-calls	hayabusa/b0698	api.calls	hayabusa	{"calls":69}	\\x3e5ce0372b063c226827a80c507a8e19
\\x00000000000074a204e0171b1e089870	699	1714106873000000	0	4807451864729649851	211139463531903	0	api-calls	hayabusa/b0699	api.calls	hayabusa	{"calls":239}	\\x53b5304137f2373185045b7790c4305e
\\x00000000000074a204e0171b1e089870	700	1714150750000000	0	4807451864729649852	211139463531903	0	api-calls	hayabusa/b0700	api.calls	hayabusa	{"calls":52}	\\x9883068e4309f47252dc94a159079d29
\\x00000000000074a204e0171b1e089870	701	1714208998000000	0	4807451864729649853	211139463531904	0	api-calls	hayabusa/b0701	api.calls	hayabusa	{"calls":206}	\\xddb92bdfe83aa999fb7de5853fe9ae4a
\\x00000000000074a204e0171b1e089870	702	1714235069000000	0	4807451864729649854	211139463531904	0	api-calls	hayabusa/b0702	api.calls	hayabusa	{"calls":102}	\\x41437d54753278817750e10a8579cbe7
\\x00000000000074a204e0171b1e089870	703	1714256841000000	0	4807451864729649855	211139463531904	0	api-calls	hayabusa/b0703	api.calls	hayabusa	{"calls":184}	\\xf62d43bded22ab9ca012f1aa27fe4cc6
\\x00000000000074a204e0171b1e089870	704	1714316633000000	0	4807451864729649856	211139463531905	0	api-calls	hayabusa/b0704	api.calls	hayabusa	{"calls":300}	\\x933fac296616ad642869894e64b2f12f
\\x00000000000074a204e0171b1e089870	705	1714343600000000	0	4807451864729649857	211139463531905	0	api-calls	hayabusa/b0705	api.calls	hayabusa	{"calls":355}	\\x148d0be7ca9683e26eecf4a6ed61973c
\\x00000000000074a204e0171b1e089870	706	1714406335000000	0	4807451864729649858	211139463531906	0	api-calls	hayabusa/b0706	api.calls	hayabusa	{"calls":1879}	\\xd7450fc6a8e0d25992a4d3a233724013
\\x00000000000074a204e0171b1e089870	707	1714470238000000	0	4807451864729649859	211139463531907	0	api-calls	hayabusa/b0707	api.calls	hayabusa	{"calls":1965}	\\xde23f083d774de37c1bd48a913d7cdd1
\\x00000000000074a204e0171b1e089870	708	1714493079000000	0	4807451864729649860	211139463531907	0	api-calls	hayabusa/b0708	api.calls	hayabusa	{"calls":2084}	\\xf3ac74be82cf91a4681d7fa0cc655488
\\x00000000000074a204e0171b1e089870	709	1714532017000000	0	4807451864729649861	211139463531908	0	api-calls	hayabusa/b0709	api.calls	hayabusa	{"calls":929}	\\xcd36147d507e684a959b3b6d6afcb080
\\x00000000000074a204e0171b1e089870	710	1714557448000000	0	4807451864729649862	211139463531908	0	api-calls	hayabusa/b0710	api.calls	hayabusa	{"calls":779}	\\x881b12333217ded20c516fdc53149082
\\x00000000000074a204e0171b1e089870	711	1714619145000000	0	4807451864729649863	211139463531909	0	api-calls	hayabusa/b0711	api.calls	hayabusa	{"calls":161}	\\xee9e1d54ffcb378caab4aecc03605828
\\x00000000000074a204e0171b1e089870	712	1714669641000000	0	4807451864729649864	211139463531909	0	api-calls	hayabusa/b0712	api.calls	hayabusa	{"calls":1226}	\\x85efc4583319ca9507129fcb170b355a
\\x00000000000074a204e0171b1e089870	713	1714704330000000	0	4807451864729649865	211139463531910	0	api-calls	hayabusa/b0713	api.calls	hayabusa	{"calls":1663}	\\xb3053250fa071b5e4e89bbed020a7b82
\\x00000000000074a204e0171b1e089870	714	1714739166000000	0	4807451864729649866	211139463531910	0	api-calls	hayabusa/b0714	api.calls	hayabusa	{"calls":1583}	\\xbb85aa0d6a6f379281bed6bc5aeeea7e
\\x00000000000074a204e0171b1e089870	715	1714770260000000	0	4807451864729649867	211139463531910	0	api-calls	hayabusa/b0715	api.calls	hayabusa	{"calls":670}	\\xfa18689775d861991386712d7cea382f
\\x00000000000074a204e0171b1e089870	716	1714807031000000	0	4807451864729649868	211139463531911	0	api-calls	hayabusa/b0716	api.calls	hayabusa	{"calls":76}	\\xda9a2fddd85547e6dd79cc7bc6d62a62
\\x00000000000074a204e0171b1e089870	717	1714828874000000	0	4807451864729649869	211139463531911	0	api-calls	hayabusa/b0717	api.calls	hayabusa	{"calls":7}	\\x45818a8c5e9fc267bbaadb2c39b64380
\\x00000000000074a204e0171b1e089870	718	1714857821000000	0	4807451864729649870	211139463531911	0	api-calls	hayabusa/b0718	api.calls	hayabusa	{"calls":230}	\\x21cbdb8198d40938ff96c3092269bee8
\\x00000000000074a204e0171b1e089870	719	1714892639000000	0	4807451864729649871	211139463531912	0	api-calls	hayabusa/b0719	api.calls	hayabusa	{"calls":396}	\\xd5cafb2d4cdba1f10aa8a09820aa1d1b
\\x00000000000074a204e0171b1e089870	720	1714919798000000	0	4807451864729649872	211139463531912	0	api-calls	hayabusa/b0720	api.calls	hayabusa	{"calls":418}	\\xf77763db0c466cdc75e05cf878189d6d
\\x00000000000074a204e0171b1e089870	721	1714946308000000	0	4807451864729649873	211139463531912	0	api-calls	hayabusa/b0721	api.calls	hayabusa	{"calls":316}	\\x12abdc612f31dc32ec63ee689006493c
\\x00000000000074a204e0171b1e089870	722	1714997417000000	0	4807451864729649874	211139463531913	0	api-calls	hayabusa/b0722	api.calls	hayabusa	{"calls":1065}	\\x4644a2407365c642a501869e0417b246
\\x00000000000074a204e0171b1e089870	723	1715060167000000	0	4807451864729649875	211139463531914	0	api-calls	hayabusa/b0723	api.calls	hayabusa	{"calls":221}	\\x6ecf1bb16d6e4336556fc8d6d75c0932
\\x00000000000074a204e0171b1e089870	724	1715097413000000	0	4807451864729649876	211139463531914	0	api-calls	hayabusa/b0724	api.calls	hayabusa	{"calls":468}	\\x004be467cda5e9d21008e7f1d5c75d00
\\x00000000000074a204e0171b1e089870	725	1715135606000000	0	4807451864729649877	211139463531915	0	api-calls	hayabusa/b0725	api.calls	hayabusa	{"calls":1771}	\\x8099aed9563e0e187e2cf4f57744aa7c
\\x00000000000074a204e0171b1e089870	726	1715178200000000	0	4807451864729649878	211139463531915	0	api-calls	hayabusa/b0726	api.calls	hayabusa	{"calls":751}	\\xea010c79f09264bac7decc69f3f1e723
\\x00000000000074a204e0171b1e089870	727	1715206282000000	0	4807451864729649879	211139463531915	0	api-calls	hayabusa/b0727	api.calls	hayabusa	{"calls":371}	\\x2714305dba760767c40035ffef690b66
\\x00000000000074a204e0171b1e089870	728	1715263444000000	0	4807451864729649880	211139463531916	0	api-calls	hayabusa/b0728	api.calls	hayabusa	{"calls":527}	\\xda07d4cb2434485853dde4b101e25aca
\\x00000000000074a204e0171b1e089870	729	1715308465000000	0	4807451864729649881	211139463531917	0	api-calls	hayabusa/b0729	api.calls	hayabusa	{"calls":261}	\\x16e14c4aba56d776fac447250c578ae4
\\x00000000000074a204e0171b1e089870	730	1715348954000000	0	4807451864729649882	211139463531917	0	api-calls	hayabusa/b0730	api.calls	hayabusa	{"calls":272}	\\x400ed9dcfc7f1e3259b58f5c35546b8e
\\x00000000000074a204e0171b1e089870	731	1715376794000000	0	4807451864729649883	211139463531917	0	api-calls	hayabusa/b0731	api.calls	hayabusa	{"calls":277}	\\xfa4915027888e867cd1a8c690a482db0
\\x00000000000074a204e0171b1e089870	732	1715399826000000	0	4807451864729649884	211139463531918	0	api-calls	hayabusa/b0732	api.calls	hayabusa	{"calls":440}	\\xbe83b7adc29f37977170a827161e9ac5
\\x00000000000074a204e0171b1e089870	733	1715461430000000	0	4807451864729649885	211139463531918	0	api-calls	hayabusa/b0733	api.calls	hayabusa	{"calls":26}	\\xade14717d1c42ac36f9405de531b3f33
\\x00000000000074a204e0171b1e089870	734	1715491146000000	0	4807451864729649886	211139463531919	0	api-calls	hayabusa/b0734	api.calls	hayabusa	{"calls":239}	\\x43de38659a3c8da18b21d58f7d2deebd
\\x00000000000074a204e0171b1e089870	735	1715521767000000	0	4807451864729649887	211139463531919	0	api-calls	hayabusa/b0735	api.calls	hayabusa	{"calls":176}	\\x12cbb921de5f5f58941821dca7f2d097
\\x00000000000074a204e0171b1e089870	736	1715571106000000	0	4807451864729649888	211139463531920	0	api-calls	hayabusa/b0736	api.calls	hayabusa	{"calls":430}	\\x5d73b97c60a3145ce78f13b6b68fce16
\\x00000000000074a204e0171b1e089870	737	1715625898000000	0	4807451864729649889	211139463531920	0	api-calls	hayabusa/b0737	api.calls	hayabusa	{"calls":1240}	\\x510dfd30e7341dc9c269f13915e785d2
\\x00000000000074a204e0171b1e089870	738	1715672406000000	0	4807451864729649890	211139463531921	0	api-calls	hayabusa/b0738	api.calls	hayabusa	{"calls":1690}	\\xca87160219f0006d101bbc8ac6b5e116
\\x00000000000074a204e0171b1e089870	739	1715702392000000	0	4807451864729649891	211139463531921	0	api-calls	hayabusa/b0739	api.calls	hayabusa	{"calls":665}	\\x162eb11485c7103458600e29934667ba
\\x00000000000074a204e0171b1e089870	740	1715742300000000	0	4807451864729649892	211139463531922	0	api-calls	hayabusa/b0740	api.calls	hayabusa	{"calls":1486}	\\x1ac18cb4f7ac8aa1ee21df41be5bce15
\\x00000000000074a204e0171b1e089870	741	1715785173000000	0	4807451864729649893	211139463531922	0	api-calls	hayabusa/b0741	api.calls	hayabusa	{"calls":2010}	\\x0e79e60fd4f6631b2984e0a46af291ff
\\x00000000000074a204e0171b1e089870	742	1715837856000000	0	4807451864729649894	211139463531923	0	api-calls	hayabusa/b0742	api.calls	hayabusa	{"calls":1695}	\\x2a08a13e03e1d543233cb839e9134cf5
\\x00000000000074a204e0171b1e089870	743	1715863502000000	0	4807451864729649895	211139463531923	0	api-calls	hayabusa/b0743	api.calls	hayabusa	{"calls":474}	\\xfbd8e7568e327f30baa08364f5f041c0
\\x00000000000074a204e0171b1e089870	744	1715926904000000	0	4807451864729649896	211139463531924	0	api-calls	hayabusa/b0744	api.calls	hayabusa	{"calls":1061}	\\xd97a322ee76f33e75eb41bd4850e1835
\\x00000000000074a204e0171b1e089870	745	1715951177000000	0	4807451864729649897	211139463531924	0	api-calls	hayabusa/b0745	api.calls	hayabusa	{"calls":104}	\\xa12246e96e208e0dad9feb47cf613ef5
\\x00000000000074a204e0171b1e089870	746	1715981469000000	0	4807451864729649898	211139463531924	0	api-calls	hayabusa/b0746	api.calls	hayabusa	{"calls":1256}	\\x7621df4505f3f9120102d573f493f191
\\x00000000000074a204e0171b1e089870	747	1716017991000000	0	4807451864729649899	211139463531925	0	api-calls	hayabusa/b0747	api.calls	hayabusa	{"calls":277}	\\xa34ad8677e12d51233e90978d073ecfc
\\x00000000000074a204e0171b1e089870	748	1716047534000000	0	4807451864729649900	211139463531925	0	api-calls	hayabusa/b0748	api.calls	hayabusa	{"calls":302}	\\xb6a6c2cca348b167a9e4da78e72e03ff
\\x00000000000074a204e0171b1e089870	749	1716070962000000	0	4807451864729649901	211139463531925	0	api-calls	hayabusa/b0749	api.calls	hayabusa	{"calls":367}	\\xcde343cd7a9adb06af738fbc0768c5f2
\\x00000000000074a204e0171b1e089870	750	1716110684000000	0	4807451864729649902	211139463531926	0	api-calls	hayabusa/b0750	api.calls	hayabusa	{"calls":425}	\\xb77e1c0090d69e2c348d3f002c5504a2
\\x00000000000074a204e0171b1e089870	751	1716146806000000	0	4807451864729649903	211139463531926	0	api-calls	hayabusa/b0751	api.calls	hayabusa	{"calls":235}	\\x04de65afc9fdd640844275b678513a50
\\x00000000000074a204e0171b1e089870	752	1716177208000000	0	4807451864729649904	211139463531927	0	api-calls	hayabusa/b0752	api.calls	hayabusa	{"calls":558}	\\x36ded85220d97da18df2af5f7781d8eb
\\x00000000000074a204e0171b1e089870	753	1716223335000000	0	4807451864729649905	211139463531927	0	api-calls	hayabusa/b0753	api.calls	hayabusa	{"calls":1058}	\\xe955caf656736424d0127251c24affb9
\\x00000000000074a204e0171b1e089870	754	1716246012000000	0	4807451864729649906	211139463531927	0	api-calls	hayabusa/b0754	api.calls	hayabusa	{"calls":1512}	\\x30eb3c122ad65e24689a23876d366095
\\x00000000000074a204e0171b1e089870	755	1716284666000000	0	4807451864729649907	211139463531928	0	api-calls	hayabusa/b0755	api.calls	hayabusa	{"calls":1313}	\\x80fb1f410f3b28446a84b4f69033712c
\\x00000000000074a204e0171b1e089870	756	1716347623000000	0	4807451864729649908	211139463531929	0	api-calls	hayabusa/b0756	api.calls	hayabusa	{"calls":1086}	\\x9d770b033eb392cb9f44d1e50e498985
\\x00000000000074a204e0171b1e089870	757	1716388625000000	0	4807451864729649909	211139463531929	0	api-calls	hayabusa/b0757	api.calls	hayabusa	{"calls":109}	\\x77c4217058acf5e0f9b5638fc9664992
\\x00000000000074a204e0171b1e089870	758	1716433048000000	0	4807451864729649910	211139463531930	0	api-calls	hayabusa/b0758	api.calls	hayabusa	{"calls":2224}	\\x0bdca56f6351f2855b441836e9b39df8
\\x00000000000074a204e0171b1e089870	759	1716481435000000	0	4807451864729649911	211139463531930	0	api-calls	hayabusa/b0759	api.calls	hayabusa	{"calls":1856}	\\xb91e9066d17f5af174beeeee1640a69f
\\x00000000000074a204e0171b1e089870	760	1716528643000000	0	4807451864729649912	211139463531931	0	api-calls	hayabusa/b0760	api.calls	hayabusa	{"calls":1504}	\\x1a4246f9928ddbe64665e8dcc49a1819
\\x00000000000074a204e0171b1e089870	761	1716553396000000	0	4807451864729649913	211139463531931	0	api-calls	hayabusa/b0761	api.calls	hayabusa	{"calls":1780}	\\x9d9ab63e22b1f273124461df41702b93
\\x00000000000074a204e0171b1e089870	762	1716601276000000	0	4807451864729649914	211139463531932	0	api-calls	hayabusa/b0762	api.calls	hayabusa	{"calls":93}	\\x6ef56cb6eec7aea4ef15fe37dcc986ce
\\x00000000000074a204e0171b1e089870	763	1716623311000000	0	4807451864729649915	211139463531932	0	api-calls	hayabusa/b0763	api.calls	hayabusa	{"calls":46}	\\x54c7d85c7fe81c4b354f484bdd35b1e8
\\x00000000000074a204e0171b1e089870	764	1716680350000000	0	4807451864729649916	211139463531932	0	api-calls	hayabusa/b0764	api.calls	hayabusa	{"calls":465}	\\x166cec8c1932ffc98723521e041743fb
\\x00000000000074a204e0171b1e089870	765	1716710491000000	0	4807451864729649917	211139463531933	0	api-calls	hayabusa/b0765	api.calls	hayabusa	{"calls":211}	\\x06c3f4c215ddc209ba5103adea92f57c
\\x00000000000074a204e0171b1e089870	766	1716763122000000	0	4807451864729649918	211139463531933	0	api-calls	hayabusa/b0766	api.calls	hayabusa	{"calls":294}	\\x00ada2fce4cd9321496908be60cb48a4
\\x00000000000074a204e0171b1e089870	767	1716796004000000	0	4807451864729649919	211139463531934	0	api-calls	hayabusa/b0767	api.calls	hayabusa	{"calls":1884}	\\xe61ccc26b21201abdd1a3a67c3a84d0b
\\x00000000000074a204e0171b1e089870	768	1716824922000000	0	4807451864729649920	211139463531934	0	api-calls	hayabusa/b0768	api.calls	hayabusa	{"calls":2047}	\\x5439ecc629b61c56a8f53872329a21a9
\\x00000000000074a204e0171b1e089870	769	1716851266000000	0	4807451864729649921	211139463531934	0	api-calls	hayabusa/b0769	api.calls	hayabusa	{"calls":304}	\\x92137f53a65d26fee6456b421fc3fdfa
\\x00000000000074a204e0171b1e089870	770	1716882345000000	0	4807451864729649922	211139463531935	0	api-calls	hayabusa/b0770	api.calls	hayabusa	{"calls":195}	\\x19f8e799e349447217f48b4303373658
\\x00000000000074a204e0171b1e089870	771	1716928409000000	0	4807451864729649923	211139463531935	0	api-calls	hayabusa/b0771	api.calls	hayabusa	{"calls":540}	\\xf7268b297684defb575fc9e6c9b2f2fa
\\x00000000000074a204e0171b1e089870	772	1716961160000000	0	4807451864729649924	211139463531936	0	api-calls	hayabusa/b0772	api.calls	hayabusa	{"calls":67}	\\x9ebac56e596e69b664d456df99a9c096
\\x00000000000074a204e0171b1e089870	773	1717018945000000	0	4807451864729649925	211139463531936	0	api-calls	hayabusa/b0773	api.calls	hayabusa	{"calls":2093}	\\xf601bb7c285af1bc48a522f3f48f0a8a
\\x00000000000074a204e0171b1e089870	774	1717047651000000	0	4807451864729649926	211139463531937	0	api-calls	hayabusa/b0774	api.calls	hayabusa	{"calls":1140}	\\xc7593c91b00da5c71b420b113f2ab258
\\x00000000000074a204e0171b1e089870	775	1717104708000000	0	4807451864729649927	211139463531937	0	api-calls	hayabusa/b0775	api.calls	hayabusa	{"calls":1974}	\\x7bd4165e0155a53a27009d9c1381e290
\\x00000000000074a204e0171b1e089870	776	1717134550000000	0	4807451864729649928	211139463531938	0	api-calls	hayabusa/b0776	api.calls	hayabusa	{"calls":454}	\\x056338813098fdbea51db50e774645bc
\\x00000000000074a204e0171b1e089870	777	1717161845000000	0	4807451864729649929	211139463531938	0	api-calls	hayabusa/b0777	api.calls	hayabusa	{"calls":2034}	\\x642a19c72bbdeff05c27ce353d1de193
\\x00000000000074a204e0171b1e089870	778	1717196797000000	0	4807451864729649930	211139463531938	0	api-calls	hayabusa/b0778	api.calls	hayabusa	{"calls":2164}	\\x433cac836fc2591dcbd3bcce9cf277df
\\x00000000000074a204e0171b1e089870	779	1717232493000000	0	4807451864729649931	211139463531939	0	api-calls	hayabusa/b0779	api.calls	hayabusa	{"calls":25}	\\x338d1150ba55255b22b4af8afadd0b20
\\x00000000000074a204e0171b1e089870	780	1717292350000000	0	4807451864729649932	211139463531940	0	api-calls	hayabusa/b0780	api.calls	hayabusa	{"calls":349}	\\x7241b2a63fb1270c20bbf504ef119b20
\\x00000000000074a204e0171b1e089870	781	1717333097000000	0	4807451864729649933	211139463531940	0	api-calls	hayabusa/b0781	api.calls	hayabusa	{"calls":230}	\\xbcffe76396d0996160105a0b2b6172b4
\\x00000000000074a204e0171b1e089870	782	1717361009000000	0	4807451864729649934	211139463531940	0	api-calls	hayabusa/b0782	api.calls	hayabusa	{"calls":111}	\\x80024f2606025f4624576ebbdf18b5f6
\\x00000000000074a204e0171b1e089870	783	1717415549000000	0	4807451864729649935	211139463531941	0	api-calls	hayabusa/b0783	api.calls	hayabusa	{"calls":1856}	\\x3d9f2df17150026de3db0cd394c6ce7f
\\x00000000000074a204e0171b1e089870	784	1717442321000000	0	4807451864729649936	211139463531941	0	api-calls	hayabusa/b0784	api.calls	hayabusa	{"calls":131}	\\x51a2ff57fe63fefdaea05b327340df14
\\x00000000000074a204e0171b1e089870	785	1717473543000000	0	4807451864729649937	211139463531942	0	api-calls	hayabusa/b0785	api.calls	hayabusa	{"calls":466}	\\x3e24a70daf07a127e890a60da800c070
\\x00000000000074a204e0171b1e089870	786	1717515727000000	0	4807451864729649938	211139463531942	0	api-calls	hayabusa/b0786	api.calls	hayabusa	{"calls":163}	\\xa5b9ce750c94c62ac6ba853f7e09bbcf
\\x00000000000074a204e0171b1e089870	787	1717540037000000	0	4807451864729649939	211139463531942	0	api-calls	hayabusa/b0787	api.calls	hayabusa	{"calls":1767}	\\x413aa691a9a9b7d3afb3c923f998bb11
\\x00000000000074a204e0171b1e089870	788	1717598046000000	0	4807451864729649940	211139463531943	0	api-calls	hayabusa/b0788	api.calls	hayabusa	{"calls":1471}	\\xf21f602e7eaa2abc1db96af22bd6e93e
\\x00000000000074a204e0171b1e089870	789	1717652789000000	0	4807451864729649941	211139463531944	0	api-calls	hayabusa/b0789	api.calls	hayabusa	{"calls":406}	\\x5a17c97b4a92fc931c2ed2f5732a4e29
\\x00000000000074a204e0171b1e089870	790	1717695717000000	0	4807451864729649942	211139463531944	0	api-calls	hayabusa/b0790	api.calls	hayabusa	{"calls":2184}	\\x7d19d0142dc7e94e7a25cc2e56622b3c
\\x00000000000074a204e0171b1e089870	791	1717727110000000	0	4807451864729649943	211139463531945	0	api-calls	hayabusa/b0791	api.calls	hayabusa	{"calls":1352}	\\xc73e35f52492d35b7665af46dd801ccf
\\x00000000000074a204e0171b1e089870	792	1717749169000000	0	4807451864729649944	211139463531945	0	api-calls	hayabusa/b0792	api.calls	hayabusa	{"calls":330}	\\x272180ff0dd8dd39c7f131da21af6529
\\x00000000000074a204e0171b1e089870	793	1717797367000000	0	4807451864729649945	211139463531945	0	api-calls	hayabusa/b0793	api.calls	hayabusa	{"calls":290}	\\xe5975948d3927e5e5f98593c977e426c
\\x00000000000074a204e0171b1e089870	794	1717840612000000	0	4807451864729649946	211139463531946	0	api-calls	hayabusa/b0794	api.calls	hayabusa	{"calls":349}	\\x6edb8e881f2f4865fdb25d43ef384565
\\x00000000000074a204e0171b1e089870	795	1717905338000000	0	4807451864729649947	211139463531947	0	api-calls	hayabusa/b0795	api.calls	hayabusa	{"calls":378}	\\x4d197f7035aba7ff6bebc38bd9301a20
\\x00000000000074a204e0171b1e089870	796	1717944846000000	0	4807451864729649948	211139463531947	0	api-calls	hayabusa/b0796	api.calls	hayabusa	{"calls":306}	\\x0bde91ca2876feb9138a318a0e5899df
\\x00000000000074a204e0171b1e089870	797	1717976740000000	0	4807451864729649949	211139463531947	0	api-calls	hayabusa/b0797	api.calls	hayabusa	{"calls":318}	\\x8ad37397e9c19c427879ea1dce8f9f97
\\x00000000000074a204e0171b1e089870	798	1718003533000000	0	4807451864729649950	211139463531948	0	api-calls	hayabusa/b0798	api.calls	hayabusa	{"calls":280}	\\x358ff874bbe3910f4a82c07254f6b3ca
\\x00000000000074a204e0171b1e089870	799	1718062160000000	0	4807451864729649951	211139463531948	0	api-calls	hayabusa/b0799	api.calls	hayabusa	{"calls":1286}	\\xcfac36a086a1451ee02f706be0556d88
\\x00000000000074a204e0171b1e089870	800	1718107876000000	0	4807451864729649952	211139463531949	0	api-calls	hayabusa/b0800	api.calls	hayabusa	{"calls":1220}	\\xaf96171af65ac5c4e58ea50397ebce28
\\x00000000000074a204e0171b1e089870	801	1718142723000000	0	4807451864729649953	211139463531949	0	api-calls	hayabusa/b0801	api.calls	hayabusa	{"calls":1552}	\\x528344ebe39a629eebe91c7d35f51401
\\x00000000000074a204e0171b1e089870	802	1718169232000000	0	4807451864729649954	211139463531950	0	api-calls	hayabusa/b0802	api.calls	hayabusa	{"calls":1325}	\\xa5dcde9513c8c6a29bb03e8a350398d6
\\x00000000000074a204e0171b1e089870	803	1718201921000000	0	4807451864729649955	211139463531950	0	api-calls	hayabusa/b0803	api.calls	hayabusa	{"calls":1899}	\\x1f9de51c973efab1e50cd4719771a4ff
\\x00000000000074a204e0171b1e089870	804	1718257845000000	0	4807451864729649956	211139463531951	0	api-calls	hayabusa/b0804	api.calls	hayabusa	{"calls":380}	\\x44cb6d4a9d2f466aab77273da4e3413b
\\x00000000000074a204e0171b1e089870	805	1718307674000000	0	4807451864729649957	211139463531951	0	api-calls	hayabusa/b0805	api.calls	hayabusa	{"calls":38}	\\x7cbabeca1251278bb7cbb407aa790483
\\x00000000000074a204e0171b1e089870	806	1718341545000000	0	4807451864729649958	211139463531952	0	api-calls	hayabusa/b0806	api.calls	hayabusa	{"calls":239}	\\xf5558ec3d4907e8276b414c17a17f690
\\x00000000000074a204e0171b1e089870	807	1718401683000000	0	4807451864729649959	211139463531952	0	api-calls	hayabusa/b0807	api.calls	hayabusa	{"calls":2325}	\\x880a1542f3386ac8a8f73c111fc4ae12
\\x00000000000074a204e0171b1e089870	808	1718459398000000	0	4807451864729649960	211139463531953	0	api-calls	hayabusa/b0808	api.calls	hayabusa	{"calls":399}	\\x1742df21158f98888d9ea115c0bef14b
\\x00000000000074a204e0171b1e089870	809	1718491500000000	0	4807451864729649961	211139463531953	0	api-calls	hayabusa/b0809	api.calls	hayabusa	{"calls":244}	\\xdca64b916cd94ad4279b0e6861a015d0
\\x00000000000074a204e0171b1e089870	810	1718545391000000	0	4807451864729649962	211139463531954	0	api-calls	hayabusa/b0810	api.calls	hayabusa	{"calls":343}	\\x7e602449c1019fe9338237f184d3d737
\\x00000000000074a204e0171b1e089870	811	1718607733000000	0	4807451864729649963	211139463531955	0	api-calls	hayabusa/b0811	api.calls	hayabusa	{"calls":445}	\\x572370bcd5ea9a045063d79b5c3f12f0
\\x00000000000074a204e0171b1e089870	812	1718661824000000	0	4807451864729649964	211139463531955	0	api-calls	hayabusa/b0812	api.calls	hayabusa	{"calls":414}	\\x3ceffbb5389e8001d20ecd842c540a98
\\x00000000000074a204e0171b1e089870	813	1718695725000000	0	4807451864729649965	211139463531956	0	api-calls	hayabusa/b0813	api.calls	hayabusa	{"calls":1551}	\\xa6b96cfb8f6604d359aa7015a467df2d
\\x00000000000074a204e0171b1e089870	814	1718744946000000	0	4807451864729649966	211139463531956	0	api-calls	hayabusa/b0814	api.calls	hayabusa	{"calls":589}	\\x88b1c42cbb8eed44e4ab9b129393bb0f
\\x00000000000074a204e0171b1e089870	815	1718791950000000	0	4807451864729649967	211139463531957	0	api-calls	hayabusa/b0815	api.calls	hayabusa	{"calls":392}	\\xde6a11769ca0a1c99a384fd43d75856e
\\x00000000000074a204e0171b1e089870	816	1718849834000000	0	4807451864729649968	211139463531958	0	api-calls	hayabusa/b0816	api.calls	hayabusa	{"calls":90}	\\x3268c753873f750ece4eff9d2aabe7c4
\\x00000000000074a204e0171b1e089870	817	1718886067000000	0	4807451864729649969	211139463531958	0	api-calls	hayabusa/b0817	api.calls	hayabusa	{"calls":957}	\\x20c65e71e1f77656a3231ad0addcd66d
\\x00000000000074a204e0171b1e089870	818	1718938613000000	0	4807451864729649970	211139463531959	0	api-calls	hayabusa/b0818	api.calls	hayabusa	{"calls":602}	\\x450da8278bc52ddbcdf83495cd9b2ea9
\\x00000000000074a204e0171b1e089870	819	1718982724000000	0	4807451864729649971	211139463531959	0	api-calls	hayabusa/b0819	api.calls	hayabusa	{"calls":1243}	\\xfd396b000d82c95dd39014e828983bdd
\\x00000000000074a204e0171b1e089870	820	1719038152000000	0	4807451864729649972	211139463531960	0	api-calls	hayabusa/b0820	api.calls	hayabusa	{"calls":188}	\\xece6a615c17c9fa268002e9215e322a5
\\x00000000000074a204e0171b1e089870	821	1719084347000000	0	4807451864729649973	211139463531960	0	api-calls	hayabusa/b0821	api.calls	hayabusa	{"calls":146}	\\xdff4012258a2734964b6272c87963c72
\\x00000000000074a204e0171b1e089870	822	1719112968000000	0	4807451864729649974	211139463531961	0	api-calls	hayabusa/b0822	api.calls	hayabusa	{"calls":189}	\\xc58d596b3c08859a6f8f2071da3d1e06
\\x00000000000074a204e0171b1e089870	823	1719165698000000	0	4807451864729649975	211139463531961	0	api-calls	hayabusa/b0823	api.calls	hayabusa	{"calls":30}	\\x1e3c827a6feb68c4f36ad44ed126d7ef
\\x00000000000074a204e0171b1e089870	824	1719209127000000	0	4807451864729649976	211139463531962	0	api-calls	hayabusa/b0824	api.calls	hayabusa	{"calls":1897}	\\x4bc958e157aa84187390379957327ddd
\\x00000000000074a204e0171b1e089870	825	1719254488000000	0	4807451864729649977	211139463531962	0	api-calls	hayabusa/b0825	api.calls	hayabusa	{"calls":2548}	\\x2804e9f0ec7db45070df96644ef8a393
\\x00000000000074a204e0171b1e089870	826	1719281752000000	0	4807451864729649978	211139463531963	0	api-calls	hayabusa/b0826	api.calls	hayabusa	{"calls":1092}	\\xfa569bf42a0d6896c83da1eb8d5f3e71
\\x00000000000074a204e0171b1e089870	827	1719303424000000	0	4807451864729649979	211139463531963	0	api-calls	hayabusa/b0827	api.calls	hayabusa	{"calls":933}	\\x94133a2830e2988005eb36818950b4f7
\\x00000000000074a204e0171b1e089870	828	1719343109000000	0	4807451864729649980	211139463531963	0	api-calls	hayabusa/b0828	api.calls	hayabusa	{"calls":711}	\\x751705a41f4bfec6fdb949067e54f7de
\\x00000000000074a204e0171b1e089870	829	1719384407000000	0	4807451864729649981	211139463531964	0	api-calls	hayabusa/b0829	api.calls	hayabusa	{"calls":1179}	\\x55b8d501e40fdd95b2452ced80ff3db3
\\x00000000000074a204e0171b1e089870	830	1719416354000000	0	4807451864729649982	211139463531964	0	api-calls	hayabusa/b0830	api.calls	hayabusa	{"calls":1260}	\\xe7568c727c851e136e69c3ad637717d9
\\x00000000000074a204e0171b1e089870	831	1719462215000000	0	4807451864729649983	211139463531965	0	api-calls	hayabusa/b0831	api.calls	hayabusa	{"calls":791}	\\xda5a54bab0bbe6630e70b6a0aca63223
\\x00000000000074a204e0171b1e089870	832	1719521496000000	0	4807451864729649984	211139463531965	0	api-calls	hayabusa/b0832	api.calls	hayabusa	{"calls":2393}	\\x2d68bdb5c0d5d6b85c5f2f73a36657d1
\\x00000000000074a204e0171b1e089870	837	1711785600000000	0	4807451864729649989	211139463531876	0	api-calls	hayabusa/b0837	api.calls	hayabusa	{"calls":1301}	\\xc654ab83e1168948feb178854f53b3a8
\\x00000000000074a204e0171b1e089870	838	1714460399999999	0	4807451864729649990	211139463531907	0	api-calls	hayabusa/b0838	api.calls	hayabusa	{"calls":1409}	\\x367ad158dae2565ff450c3d267e95bd0
\\x00000000000074a204e0171b1e089870	839	1714460400000000	0	4807451864729649991	211139463531907	0	api-calls	hayabusa/b0839	api.calls	hayabusa	{"calls":1601}	\\xc982aa2bda327000c688c01c807db5fd
\\x00000000000074a204e0171b1e089870	840	1719730800000000	0	4807451864729649992	211139463531968	0	api-calls	hayabusa/b0840	api.calls	hayabusa	{"calls":30011}	\\xc35f85fa3da48afaa1c3dc75cca8aa74
\.


--
-- Data for Name: usage_events_2_202401; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_events_2_202401 (environment, "position", "time", bucket, position_key, subject_key, redacted, source, id, event_type, subject, data, row_hash) FROM stdin;
\\x00000000000074a204e0171b1e089870	1	1708009003000000	2	4807451864729649153	1512523440377144	0	api-calls	corvus-data/b0001	api.calls	corvus-data	{"calls":1221}	\\x418e725398e0fe9c70c251791d9d1336
\\x00000000000074a204e0171b1e089870	2	1708030037000000	2	4807451864729649154	1512523440377144	0	api-calls	corvus-data/b0002	api.calls	corvus-data	{"calls":1045}	\\x9439c9de3fc31e070b5942c492d3630f
\\x00000000000074a204e0171b1e089870	3	1708057372000000	2	4807451864729649155	1512523440377145	0	api-calls	corvus-data/b0003	api.calls	corvus-data	{"calls":241}	\\x976901a45854ada86400cc8c3774e127
\\x00000000000074a204e0171b1e089870	4	1708100471000000	2	4807451864729649156	1512523440377145	0	api-calls	corvus-data/b0004	api.calls	corvus-data	{"calls":1496}	\\x6edb6b028ca055824eb52deae4edc94a
\\x00000000000074a204e0171b1e089870	5	1708136166000000	2	4807451864729649157	1512523440377146	0	api-calls	corvus-data/b0005	api.calls	corvus-data	{"calls":33}	\\x9741348f35e43e4d27c3b9edf06062b2
\\x00000000000074a204e0171b1e089870	6	1708166283000000	2	4807451864729649158	1512523440377146	0	api-calls	corvus-data/b0006	api.calls	corvus-data	{"calls":220}	\\x939486f616ae1ea3aea81b54d8b90f74
\\x00000000000074a204e0171b1e089870	7	1708186328000000	2	4807451864729649159	1512523440377146	0	api-calls	corvus-data/b0007	api.calls	corvus-data	{"calls":252}	\\x9425bf01b7b12e02f675444a566b707d
\\x00000000000074a204e0171b1e089870	8	1708203312000000	2	4807451864729649160	1512523440377146	0	api-calls	corvus-data/b0008	api.calls	corvus-data	{"calls":259}	\\x2d8e48e842cd3c8ff1747eb176b745f3
\\x00000000000074a204e0171b1e089870	9	1708225001000000	2	4807451864729649161	1512523440377147	0	api-calls	corvus-data/b0009	api.calls	corvus-data	{"calls":335}	\\x3460f5e85c20ba914c83c76d8af3758e
\\x00000000000074a204e0171b1e089870	10	1708242933000000	2	4807451864729649162	1512523440377147	0	api-calls	corvus-data/b0010	api.calls	corvus-data	{"calls":90}	\\x0808c434cef51b764042f7c5ec0fe68a
\\x00000000000074a204e0171b1e089870	11	1708272499000000	2	4807451864729649163	1512523440377147	0	api-calls	corvus-data/b0011	api.calls	corvus-data	{"calls":135}	\\x6636a38d25718be766da6e9e46161a80
\\x00000000000074a204e0171b1e089870	12	1708293651000000	2	4807451864729649164	1512523440377147	0	api-calls	corvus-data/b0012	api.calls	corvus-data	{"calls":273}	\\xd4841f09be7d065c4ece5b0b8d32ac03
\\x00000000000074a204e0171b1e089870	13	1708308298000000	2	4807451864729649165	1512523440377148	0	api-calls	corvus-data/b0013	api.calls	corvus-data	{"calls":464}	\\x12867f328b12a796f343a04110d8ddd7
\\x00000000000074a204e0171b1e089870	14	1708325581000000	2	4807451864729649166	1512523440377148	0	api-calls	corvus-data/b0014	api.calls	corvus-data	{"calls":586}	\\x008b32584aeba8869fbf6a948876a07c
\\x00000000000074a204e0171b1e089870	15	1708340194000000	2	4807451864729649167	1512523440377148	0	api-calls	corvus-data/b0015	api.calls	corvus-data	{"calls":933}	\\x2425dfccddd7dded91322ecf92a2efdd
\\x00000000000074a204e0171b1e089870	16	1708359891000000	2	4807451864729649168	1512523440377148	0	api-calls	corvus-data/b0016	api.calls	corvus-data	{"calls":412}	\\x2f2081ecb4a52e0e4d4b688751f72cbd
\\x00000000000074a204e0171b1e089870	17	1708375959000000	2	4807451864729649169	1512523440377148	0	api-calls	corvus-data/b0017	api.calls	corvus-data	{"calls":1081}	\\xcb28d206a8399fdef784448157c230a4
\\x00000000000074a204e0171b1e089870	18	1708413807000000	2	4807451864729649170	1512523440377149	0	api-calls	corvus-data/b0018	api.calls	corvus-data	{"calls":528}	\\xb3d7a8f5110905d6f66d2480097b5272
\\x00000000000074a204e0171b1e089870	19	1708428244000000	2	4807451864729649171	1512523440377149	0	api-calls	corvus-data/b0019	api.calls	corvus-data	{"calls":1842}	\\x15baea0dc8f885f58ac81c95ba419d94
\\x00000000000074a204e0171b1e089870	20	1708464434000000	2	4807451864729649172	1512523440377149	0	api-calls	corvus-data/b0020	api.calls	corvus-data	{"calls":1014}	\\x2f85a8eddbf0f123a26d74798761539b
\\x00000000000074a204e0171b1e089870	21	1708501686000000	2	4807451864729649173	1512523440377150	0	api-calls	corvus-data/b0021	api.calls	corvus-data	{"calls":1808}	\\xfb4fb3de94e1800eeff2129c4d6d0920
\\x00000000000074a204e0171b1e089870	22	1708535997000000	2	4807451864729649174	1512523440377150	0	api-calls	corvus-data/b0022	api.calls	corvus-data	{"calls":466}	\\x43c9c412e07fae6861942857d12de8ef
\\x00000000000074a204e0171b1e089870	23	1708552111000000	2	4807451864729649175	1512523440377150	0	api-calls	corvus-data/b0023	api.calls	corvus-data	{"calls":1788}	\\x95304888450b5e58dccfff54dad77a2c
\\x00000000000074a204e0171b1e089870	24	1708582405000000	2	4807451864729649176	1512523440377151	0	api-calls	corvus-data/b0024	api.calls	corvus-data	{"calls":511}	\\xb6549598a9eedb0d238ab33367654bf5
\\x00000000000074a204e0171b1e089870	25	1708622318000000	2	4807451864729649177	1512523440377151	0	api-calls	corvus-data/b0025	api.calls	corvus-data	{"calls":101}	\\x6b12e60325aee60ef5ce5419166b4c18
\\x00000000000074a204e0171b1e089870	26	1708648011000000	2	4807451864729649178	1512523440377152	0	api-calls	corvus-data/b0026	api.calls	corvus-data	{"calls":677}	\\xfe293e6d13964ee0ad6ecad8cb281752
\\x00000000000074a204e0171b1e089870	27	1708674015000000	2	4807451864729649179	1512523440377152	0	api-calls	corvus-data/b0027	api.calls	corvus-data	{"calls":971}	\\xf42705a297d60b3f832b1db92ea750c2
\\x00000000000074a204e0171b1e089870	28	1708711900000000	2	4807451864729649180	1512523440377152	0	api-calls	corvus-data/b0028	api.calls	corvus-data	{"calls":1792}	\\xfa2f28df6fbd91311259b8d83766230b
\\x00000000000074a204e0171b1e089870	29	1708746633000000	2	4807451864729649181	1512523440377153	0	api-calls	corvus-data/b0029	api.calls	corvus-data	{"calls":262}	\\x50386e98487da20d2581354644df040e
\\x00000000000074a204e0171b1e089870	30	1708789079000000	2	4807451864729649182	1512523440377153	0	api-calls	corvus-data/b0030	api.calls	corvus-data	{"calls":294}	\\x95485c493e3a94a6a132dd77b23af95e
\\x00000000000074a204e0171b1e089870	31	1708816907000000	2	4807451864729649183	1512523440377153	0	api-calls	corvus-data/b0031	api.calls	corvus-data	{"calls":115}	\\xf606f43fb09e4c00d9cacf4212d419a9
\\x00000000000074a204e0171b1e089870	32	1708845623000000	2	4807451864729649184	1512523440377154	0	api-calls	corvus-data/b0032	api.calls	corvus-data	{"calls":251}	\\xc2075672c606577fe26fd948ca9fe927
\\x00000000000074a204e0171b1e089870	33	1708883274000000	2	4807451864729649185	1512523440377154	0	api-calls	corvus-data/b0033	api.calls	corvus-data	{"calls":367}	\\x10e5faa003c9e85c82ead75de233593b
\\x00000000000074a204e0171b1e089870	34	1708902284000000	2	4807451864729649186	1512523440377154	0	api-calls	corvus-data/b0034	api.calls	corvus-data	{"calls":129}	\\xd7ee63e6ff5ac08c720ceca06e31a7d5
\\x00000000000074a204e0171b1e089870	35	1708921515000000	2	4807451864729649187	1512523440377155	0	api-calls	corvus-data/b0035	api.calls	corvus-data	{"calls":1188}	\\x96a069123cf9f8cc4214ed0b5899206b
\\x00000000000074a204e0171b1e089870	36	1708955786000000	2	4807451864729649188	1512523440377155	0	api-calls	corvus-data/b0036	api.calls	corvus-data	{"calls":1395}	\\xa15a80d99ad92316e6c0cc4c3a25568a
\\x00000000000074a204e0171b1e089870	37	1708994391000000	2	4807451864729649189	1512523440377156	0	api-calls	corvus-data/b0037	api.calls	corvus-data	{"calls":336}	\\xf10d100bc7f0e0e2ed9fb09b3afcc519
\\x00000000000074a204e0171b1e089870	38	1709011310000000	2	4807451864729649190	1512523440377156	0	api-calls	corvus-data/b0038	api.calls	corvus-data	{"calls":1764}	\\xa295badffa5be7ec5b0e4a6fe3744db0
\\x00000000000074a204e0171b1e089870	39	1709048406000000	2	4807451864729649191	1512523440377156	0	api-calls	corvus-data/b0039	api.calls	corvus-data	{"calls":814}	\\xfa81d4a897a7ca99f9835592ecd2d664
\\x00000000000074a204e0171b1e089870	40	1709087397000000	2	4807451864729649192	1512523440377157	0	api-calls	corvus-data/b0040	api.calls	corvus-data	{"calls":967}	\\xbfccbbf9538730c328c72f7efe76d154
\\x00000000000074a204e0171b1e089870	41	1709126969000000	2	4807451864729649193	1512523440377157	0	api-calls	corvus-data/b0041	api.calls	corvus-data	{"calls":698}	\\x39745bea3977f6fb1527a81cfba752a3
\\x00000000000074a204e0171b1e089870	42	1709146215000000	2	4807451864729649194	1512523440377157	0	api-calls	corvus-data/b0042	api.calls	corvus-data	{"calls":1567}	\\xb9ff8df7ac467271798aa332b6841a8f
\\x00000000000074a204e0171b1e089870	43	1709185767000000	2	4807451864729649195	1512523440377158	0	api-calls	corvus-data/b0043	api.calls	corvus-data	{"calls":1574}	\\x62da39743d8f61df99b3b926539d5a81
\\x00000000000074a204e0171b1e089870	44	1709208727000000	2	4807451864729649196	1512523440377158	0	api-calls	corvus-data/b0044	api.calls	corvus-data	{"calls":165}	\\xfa6b527aa0b27d464fe62d86d2e33c4a
\\x00000000000074a204e0171b1e089870	45	1709224661000000	2	4807451864729649197	1512523440377158	0	api-calls	corvus-data/b0045	api.calls	corvus-data	{"calls":1161}	\\x233ae9906dfb993fcf81d11b637aa496
\\x00000000000074a204e0171b1e089870	46	1709251575000000	2	4807451864729649198	1512523440377159	0	api-calls	corvus-data/b0046	api.calls	corvus-data	{"calls":625}	\\xeea41491e9c96868960d5bc130febdb4
\\x00000000000074a204e0171b1e089870	47	1709285063000000	2	4807451864729649199	1512523440377159	0	api-calls	corvus-data/b0047	api.calls	corvus-data	{"calls":1398}	\\x13e0e1f4708d3a48c2a159ce684a5147
\\x00000000000074a204e0171b1e089870	48	1709315495000000	2	4807451864729649200	1512523440377159	0	api-calls	corvus-data/b0048	api.calls	corvus-data	{"calls":134}	\\xec61fe064fca45928e118800d3c02e49
\\x00000000000074a204e0171b1e089870	49	1709332907000000	2	4807451864729649201	1512523440377159	0	api-calls	corvus-data/b0049	api.calls	corvus-data	{"calls":647}	\\x49dc86f3fe7e026a0eefea7e5a78bb8c
\\x00000000000074a204e0171b1e089870	50	1709348734000000	2	4807451864729649202	1512523440377160	0	api-calls	corvus-data/b0050	api.calls	corvus-data	{"calls":385}	\\x10562dc7b1b16097fb775c203c81fb1f
\\x00000000000074a204e0171b1e089870	51	1709370921000000	2	4807451864729649203	1512523440377160	0	api-calls	corvus-data/b0051	api.calls	corvus-data	{"calls":20}	\\x7eb39a211853616c2529597166f81498
\\x00000000000074a204e0171b1e089870	52	1709407419000000	2	4807451864729649204	1512523440377160	0	api-calls	corvus-data/b0052	api.calls	corvus-data	{"calls":53}	\\x32f7f53e00fcf70284c5d06439871f3a
\\x00000000000074a204e0171b1e089870	53	1709434908000000	2	4807451864729649205	1512523440377161	0	api-calls	corvus-data/b0053	api.calls	corvus-data	{"calls":189}	\\x1e1d60a9a7a45da456e34530886bd42c
\\x00000000000074a204e0171b1e089870	54	1709470495000000	2	4807451864729649206	1512523440377161	0	api-calls	corvus-data/b0054	api.calls	corvus-data	{"calls":25}	\\x662a1f31f128a84ac5841d9ba5d9de9c
\\x00000000000074a204e0171b1e089870	55	1709502754000000	2	4807451864729649207	1512523440377161	0	api-calls	corvus-data/b0055	api.calls	corvus-data	{"calls":319}	\\x65f4f1db8d82a4d560002c422872571c
\\x00000000000074a204e0171b1e089870	56	1709536767000000	2	4807451864729649208	1512523440377162	0	api-calls	corvus-data/b0056	api.calls	corvus-data	{"calls":452}	\\x65468fe2aabe05556b41861c6a42fb9c
\\x00000000000074a204e0171b1e089870	57	1709579298000000	2	4807451864729649209	1512523440377162	0	api-calls	corvus-data/b0057	api.calls	corvus-data	{"calls":1106}	\\xe1387716b7a34fd0e30f98fef915af15
\\x00000000000074a204e0171b1e089870	58	1709598351000000	2	4807451864729649210	1512523440377163	0	api-calls	corvus-data/b0058	api.calls	corvus-data	{"calls":2112}	\\x734602c253436cdfe6e7afb3ab22d6f7
\\x00000000000074a204e0171b1e089870	59	1709629733000000	2	4807451864729649211	1512523440377163	0	api-calls	corvus-data/b0059	api.calls	corvus-data	{"calls":1378}	\\x6591110365a99af03e48cfb8c2fc1862
\\x00000000000074a204e0171b1e089870	60	1709664782000000	2	4807451864729649212	1512523440377163	0	api-calls	corvus-data/b0060	api.calls	corvus-data	{"calls":1001}	\\x4315febe0fe7ddee78b3f4fca185b5d4
\\x00000000000074a204e0171b1e089870	61	1709707489000000	2	4807451864729649213	1512523440377164	0	api-calls	corvus-data/b0061	api.calls	corvus-data	{"calls":268}	\\x886195c1f5d87ee8daf4853a26cd83ae
\\x00000000000074a204e0171b1e089870	62	1709740239000000	2	4807451864729649214	1512523440377164	0	api-calls	corvus-data/b0062	api.calls	corvus-data	{"calls":1900}	\\xd94d8de3a8b9283bf2d5a854ffa3e0a2
\\x00000000000074a204e0171b1e089870	63	1709763028000000	2	4807451864729649215	1512523440377164	0	api-calls	corvus-data/b0063	api.calls	corvus-data	{"calls":1521}	\\xcb99081aed05a42b8fa41df5f7fffb94
\\x00000000000074a204e0171b1e089870	64	1709789563000000	2	4807451864729649216	1512523440377165	0	api-calls	corvus-data/b0064	api.calls	corvus-data	{"calls":1884}	\\xffe37b61d3887278078e771b50611c0b
\\x00000000000074a204e0171b1e089870	65	1709808040000000	2	4807451864729649217	1512523440377165	0	api-calls	corvus-data/b0065	api.calls	corvus-data	{"calls":2123}	\\x44c92e403b87b19b5bd793676e5b1785
\\x00000000000074a204e0171b1e089870	66	1709847270000000	2	4807451864729649218	1512523440377165	0	api-calls	corvus-data/b0066	api.calls	corvus-data	{"calls":65}	\\x6fdee28df8e7399ed5a09b39dab3feb6
\\x00000000000074a204e0171b1e089870	67	1709880374000000	2	4807451864729649219	1512523440377166	0	api-calls	corvus-data/b0067	api.calls	corvus-data	{"calls":284}	\\x284d40d0d367edf298e8bafd61a5d493
\\x00000000000074a204e0171b1e089870	68	1709910132000000	2	4807451864729649220	1512523440377166	0	api-calls	corvus-data/b0068	api.calls	corvus-data	{"calls":2114}	\\xa06cab7ea860af5ee29b89ac041364b9
\\x00000000000074a204e0171b1e089870	69	1709937015000000	2	4807451864729649221	1512523440377166	0	api-calls	corvus-data/b0069	api.calls	corvus-data	{"calls":53}	\\x406dc886c838c8724db37f8f099e8d2f
\\x00000000000074a204e0171b1e089870	70	1709966068000000	2	4807451864729649222	1512523440377167	0	api-calls	corvus-data/b0070	api.calls	corvus-data	{"calls":439}	\\x7284d8113f12daaecacd25c4feba2268
\\x00000000000074a204e0171b1e089870	71	1710009240000000	2	4807451864729649223	1512523440377167	0	api-calls	corvus-data/b0071	api.calls	corvus-data	{"calls":293}	\\x24bc4597ae527a1337325130b6b288ab
\\x00000000000074a204e0171b1e089870	72	1710029677000000	2	4807451864729649224	1512523440377168	0	api-calls	corvus-data/b0072	api.calls	corvus-data	{"calls":254}	\\x939740cb74a6b148e8d803ef19bea6b3
\\x00000000000074a204e0171b1e089870	73	1710054530000000	2	4807451864729649225	1512523440377168	0	api-calls	corvus-data/b0073	api.calls	corvus-data	{"calls":179}	\\xf67fd6312cb9d74fb8d345bf84913111
\\x00000000000074a204e0171b1e089870	74	1710092514000000	2	4807451864729649226	1512523440377168	0	api-calls	corvus-data/b0074	api.calls	corvus-data	{"calls":11}	\\x8d0345d3b7de332a8a72139ab3e9272b
\\x00000000000074a204e0171b1e089870	75	1710124421000000	2	4807451864729649227	1512523440377169	0	api-calls	corvus-data/b0075	api.calls	corvus-data	{"calls":401}	\\x1a9a47504b4731677c0f73beb0a83b26
\\x00000000000074a204e0171b1e089870	76	1710156683000000	2	4807451864729649228	1512523440377169	0	api-calls	corvus-data/b0076	api.calls	corvus-data	{"calls":1791}	\\xd230bb17dc0f30294e922fbc9204aa29
\\x00000000000074a204e0171b1e089870	77	1710192928000000	2	4807451864729649229	1512523440377169	0	api-calls	corvus-data/b0077	api.calls	corvus-data	{"calls":2148}	\\xc550f0f73bb6c51353e5c89c0976b332
\\x00000000000074a204e0171b1e089870	78	1710235164000000	2	4807451864729649230	1512523440377170	0	api-calls	corvus-data/b0078	api.calls	corvus-data	{"calls":521}	\\x276ffdd8e093c7b22c924df2ed9bfb64
\\x00000000000074a204e0171b1e089870	79	1710272577000000	2	4807451864729649231	1512523440377170	0	api-calls	corvus-data/b0079	api.calls	corvus-data	{"calls":1893}	\\x3af5a564a511d8a29d92e610a96492e9
\\x00000000000074a204e0171b1e089870	80	1710311210000000	2	4807451864729649232	1512523440377171	0	api-calls	corvus-data/b0080	api.calls	corvus-data	{"calls":1234}	\\xcb8bc6e4720b1285e9fdc7f810c775d5
\\x00000000000074a204e0171b1e089870	81	1710329342000000	2	4807451864729649233	1512523440377171	0	api-calls	corvus-data/b0081	api.calls	corvus-data	{"calls":445}	\\x75c5588f00302af05ac00701c7654864
\\x00000000000074a204e0171b1e089870	82	1710349838000000	2	4807451864729649234	1512523440377171	0	api-calls	corvus-data/b0082	api.calls	corvus-data	{"calls":2040}	\\x234da73cd682393bef79b910909983dc
\\x00000000000074a204e0171b1e089870	83	1710388872000000	2	4807451864729649235	1512523440377172	0	api-calls	corvus-data/b0083	api.calls	corvus-data	{"calls":1635}	\\x435932cad042c19f0947affe228cca61
\\x00000000000074a204e0171b1e089870	84	1710412695000000	2	4807451864729649236	1512523440377172	0	api-calls	corvus-data/b0084	api.calls	corvus-data	{"calls":92}	\\xde10eacbf992ce5b8dc8c2f75a085939
\\x00000000000074a204e0171b1e089870	85	1710439713000000	2	4807451864729649237	1512523440377172	0	api-calls	corvus-data/b0085	api.calls	corvus-data	{"calls":444}	\\x14b2f7e9caea87c086ec326df8a07afe
\\x00000000000074a204e0171b1e089870	86	1710464941000000	2	4807451864729649238	1512523440377173	0	api-calls	corvus-data/b0086	api.calls	corvus-data	{"calls":1761}	\\x7488094c3da872d9aa7e0b86fc501c32
\\x00000000000074a204e0171b1e089870	87	1710499714000000	2	4807451864729649239	1512523440377173	0	api-calls	corvus-data/b0087	api.calls	corvus-data	{"calls":460}	\\x5fd678f5659d2269d9667bd65f859ca3
\\x00000000000074a204e0171b1e089870	88	1710535479000000	2	4807451864729649240	1512523440377173	0	api-calls	corvus-data/b0088	api.calls	corvus-data	{"calls":811}	\\x35f22f628d38e58890c7c085df732846
\\x00000000000074a204e0171b1e089870	89	1710574765000000	2	4807451864729649241	1512523440377174	0	api-calls	corvus-data/b0089	api.calls	corvus-data	{"calls":23}	\\x9f6889eaf9ee6398da497f3506fc1c68
\\x00000000000074a204e0171b1e089870	90	1710610827000000	2	4807451864729649242	1512523440377174	0	api-calls	corvus-data/b0090	api.calls	corvus-data	{"calls":59}	\\xb7fd8d9a78470514520b6448712e048e
\\x00000000000074a204e0171b1e089870	91	1710627650000000	2	4807451864729649243	1512523440377174	0	api-calls	corvus-data/b0091	api.calls	corvus-data	{"calls":250}	\\xb73f551a2df8eef8785c5cc4424c8116
\\x00000000000074a204e0171b1e089870	92	1710644912000000	2	4807451864729649244	1512523440377175	0	api-calls	corvus-data/b0092	api.calls	corvus-data	{"calls":404}	\\x5502767615dbb26d6cc4ee2e41efc728
\\x00000000000074a204e0171b1e089870	93	1710661471000000	2	4807451864729649245	1512523440377175	0	api-calls	corvus-data/b0093	api.calls	corvus-data	{"calls":310}	\\x606198cf4089c88af048a2a28a434f79
\\x00000000000074a204e0171b1e089870	94	1710696760000000	2	4807451864729649246	1512523440377175	0	api-calls	corvus-data/b0094	api.calls	corvus-data	{"calls":11}	\\x357d664dda6fb5e1abc7e00db62422f0
\\x00000000000074a204e0171b1e089870	95	1710720950000000	2	4807451864729649247	1512523440377176	0	api-calls	corvus-data/b0095	api.calls	corvus-data	{"calls":1524}	\\x367fb9edfbf25aca0d279c127126300e
\\x00000000000074a204e0171b1e089870	96	1710752511000000	2	4807451864729649248	1512523440377176	0	api-calls	corvus-data/b0096	api.calls	corvus-data	{"calls":1202}	\\xd28fdbaf8bb04c1d24124e053b0a9cd4
\\x00000000000074a204e0171b1e089870	97	1710789333000000	2	4807451864729649249	1512523440377176	0	api-calls	corvus-data/b0097	api.calls	corvus-data	{"calls":2203}	\\xadea2979334bdd37590d6104470fe2d6
\\x00000000000074a204e0171b1e089870	98	1710818898000000	2	4807451864729649250	1512523440377177	0	api-calls	corvus-data/b0098	api.calls	corvus-data	{"calls":839}	\\x2348f804320cb20e5dbcb97caa2ce846
\\x00000000000074a204e0171b1e089870	99	1710854158000000	2	4807451864729649251	1512523440377177	0	api-calls	corvus-data/b0099	api.calls	corvus-data	{"calls":1322}	\\x6ab09bf6732cd2cb8b13ac9e979b9be7
\\x00000000000074a204e0171b1e089870	100	1710889419000000	2	4807451864729649252	1512523440377177	0	api-calls	corvus-data/b0100	api.calls	corvus-data	{"calls":203}	\\x550b29045468960fc44f584d0033bdb3
\\x00000000000074a204e0171b1e089870	101	1710932285000000	2	4807451864729649253	1512523440377178	0	api-calls	corvus-data/b0101	api.calls	corvus-data	{"calls":1780}	\\x2c51c6563ca1dc2577380ecd72d5a760
\\x00000000000074a204e0171b1e089870	102	1710971605000000	2	4807451864729649254	1512523440377178	0	api-calls	corvus-data/b0102	api.calls	corvus-data	{"calls":1941}	\\x680ec683677aaa89cdd9468d646a648f
\\x00000000000074a204e0171b1e089870	103	1710999341000000	2	4807451864729649255	1512523440377179	0	api-calls	corvus-data/b0103	api.calls	corvus-data	{"calls":1721}	\\x0ab818fb2de4a025a346793a0f72c93c
\\x00000000000074a204e0171b1e089870	104	1711019457000000	2	4807451864729649256	1512523440377179	0	api-calls	corvus-data/b0104	api.calls	corvus-data	{"calls":1394}	\\x165aeb93679c7bec91036fa93131f932
\\x00000000000074a204e0171b1e089870	105	1711049884000000	2	4807451864729649257	1512523440377179	0	api-calls	corvus-data/b0105	api.calls	corvus-data	{"calls":60}	\\x9e936ef9fb946681c889f660d1cec8c8
\\x00000000000074a204e0171b1e089870	106	1711071582000000	2	4807451864729649258	1512523440377180	0	api-calls	corvus-data/b0106	api.calls	corvus-data	{"calls":1892}	\\xa2da4f7ecb48a8e2657930081c84d914
\\x00000000000074a204e0171b1e089870	107	1711107272000000	2	4807451864729649259	1512523440377180	0	api-calls	corvus-data/b0107	api.calls	corvus-data	{"calls":2273}	\\x27efb20ea421a50ec0840803c15bedbb
\\x00000000000074a204e0171b1e089870	108	1711135979000000	2	4807451864729649260	1512523440377180	0	api-calls	corvus-data/b0108	api.calls	corvus-data	{"calls":752}	\\xad69f387d4031cc6cba8f2495f487428
\\x00000000000074a204e0171b1e089870	109	1711177932000000	2	4807451864729649261	1512523440377181	0	api-calls	corvus-data/b0109	api.calls	corvus-data	{"calls":262}	\\x6a693b924d2769ae1457ba6f1bd57440
\\x00000000000074a204e0171b1e089870	110	1711217253000000	2	4807451864729649262	1512523440377181	0	api-calls	corvus-data/b0110	api.calls	corvus-data	{"calls":1}	\\x22e5e8c377e9b6071782f5fb59848d73
\\x00000000000074a204e0171b1e089870	111	1711231660000000	2	4807451864729649263	1512523440377181	0	api-calls	corvus-data/b0111	api.calls	corvus-data	{"calls":312}	\\xb19bc067af686fefa6b19d660862278a
\\x00000000000074a204e0171b1e089870	112	1711254575000000	2	4807451864729649264	1512523440377182	0	api-calls	corvus-data/b0112	api.calls	corvus-data	{"calls":374}	\\xe6f75f987ce8872260942d2592492ae1
\\x00000000000074a204e0171b1e089870	113	1711286184000000	2	4807451864729649265	1512523440377182	0	api-calls	corvus-data/b0113	api.calls	corvus-data	{"calls":144}	\\xde7ac1e9396879ea4cb104e1c6ae7715
\\x00000000000074a204e0171b1e089870	114	1711321143000000	2	4807451864729649266	1512523440377182	0	api-calls	corvus-data/b0114	api.calls	corvus-data	{"calls":48}	\\x35772dffd50a1b65a090628118c07f19
\\x00000000000074a204e0171b1e089870	115	1711352692000000	2	4807451864729649267	1512523440377183	0	api-calls	corvus-data/b0115	api.calls	corvus-data	{"calls":1763}	\\xfaffe1c064b829fa04e92f3647dc87df
\\x00000000000074a204e0171b1e089870	116	1711387451000000	2	4807451864729649268	1512523440377183	0	api-calls	corvus-data/b0116	api.calls	corvus-data	{"calls":932}	\\x000c5a2db621cc2155373ea22e09f6f1
\\x00000000000074a204e0171b1e089870	117	1711412014000000	2	4807451864729649269	1512523440377184	0	api-calls	corvus-data/b0117	api.calls	corvus-data	{"calls":1091}	\\xf5f6f549a18061ee14a1fe7da6587275
\\x00000000000074a204e0171b1e089870	118	1711440743000000	2	4807451864729649270	1512523440377184	0	api-calls	corvus-data/b0118	api.calls	corvus-data	{"calls":1449}	\\x3134977690bd6ac02fbaa95c3c26c7c5
\\x00000000000074a204e0171b1e089870	119	1711476364000000	2	4807451864729649271	1512523440377184	0	api-calls	corvus-data/b0119	api.calls	corvus-data	{"calls":1615}	\\xf939237d7b17e7f21e37922ce5e6aa8f
\\x00000000000074a204e0171b1e089870	120	1711506288000000	2	4807451864729649272	1512523440377185	0	api-calls	corvus-data/b0120	api.calls	corvus-data	{"calls":1246}	\\x0279ef6f6806646f73429a8e734a8c12
\\x00000000000074a204e0171b1e089870	121	1711541123000000	2	4807451864729649273	1512523440377185	0	api-calls	corvus-data/b0121	api.calls	corvus-data	{"calls":1424}	\\x6367ed06b8d130b267157f94cb43dd1c
\\x00000000000074a204e0171b1e089870	122	1711577636000000	2	4807451864729649274	1512523440377185	0	api-calls	corvus-data/b0122	api.calls	corvus-data	{"calls":1450}	\\x13d16b3bd7a63458e754441f4134b032
\\x00000000000074a204e0171b1e089870	123	1711593681000000	2	4807451864729649275	1512523440377186	0	api-calls	corvus-data/b0123	api.calls	corvus-data	{"calls":148}	\\x53da30f1d032c0a7a724faf6bf7bc5ea
\\x00000000000074a204e0171b1e089870	124	1711619621000000	2	4807451864729649276	1512523440377186	0	api-calls	corvus-data/b0124	api.calls	corvus-data	{"calls":2448}	\\x2e862ca59f39b3a4b2f2b21fe333e263
\\x00000000000074a204e0171b1e089870	125	1711642858000000	2	4807451864729649277	1512523440377186	0	api-calls	corvus-data/b0125	api.calls	corvus-data	{"calls":691}	\\x2dcefe39dd3a7b25ce1e20d2a716bfa5
\\x00000000000074a204e0171b1e089870	126	1711667316000000	2	4807451864729649278	1512523440377186	0	api-calls	corvus-data/b0126	api.calls	corvus-data	{"calls":1434}	\\x476a88746ff6113ab4863e83cb0ef228
\\x00000000000074a204e0171b1e089870	127	1711707165000000	2	4807451864729649279	1512523440377187	0	api-calls	corvus-data/b0127	api.calls	corvus-data	{"calls":2269}	\\x97db21a4ec15ddab64f693fd5e963f78
\\x00000000000074a204e0171b1e089870	128	1711722157000000	2	4807451864729649280	1512523440377187	0	api-calls	corvus-data/b0128	api.calls	corvus-data	{"calls":1667}	\\x107ff7ddf14fd2a49cbf14f5c47bc34c
\\x00000000000074a204e0171b1e089870	129	1711748393000000	2	4807451864729649281	1512523440377187	0	api-calls	corvus-data/b0129	api.calls	corvus-data	{"calls":278}	\\xf5472129af37d999431c45c484b7a8ec
\\x00000000000074a204e0171b1e089870	130	1711788955000000	2	4807451864729649282	1512523440377188	0	api-calls	corvus-data/b0130	api.calls	corvus-data	{"calls":101}	\\x1e5dfd80b8cfc4b5fcc3fa287a9f3cc9
\\x00000000000074a204e0171b1e089870	131	1711811724000000	2	4807451864729649283	1512523440377188	0	api-calls	corvus-data/b0131	api.calls	corvus-data	{"calls":95}	\\xab13c0e3cc4d55b2b87295f75e53aa0c
\\x00000000000074a204e0171b1e089870	132	1711848633000000	2	4807451864729649284	1512523440377189	0	api-calls	corvus-data/b0132	api.calls	corvus-data	{"calls":164}	\\xc94dd21bf3ab485a9281873f27c340bf
\\x00000000000074a204e0171b1e089870	133	1711891036000000	2	4807451864729649285	1512523440377189	0	api-calls	corvus-data/b0133	api.calls	corvus-data	{"calls":140}	\\xf972b7cecd3be06acad4eafaabd40179
\\x00000000000074a204e0171b1e089870	134	1711923996000000	2	4807451864729649286	1512523440377189	0	api-calls	corvus-data/b0134	api.calls	corvus-data	{"calls":514}	\\xd0ef7d92848c382f169c81f778e702d4
\\x00000000000074a204e0171b1e089870	135	1711953470000000	2	4807451864729649287	1512523440377190	0	api-calls	corvus-data/b0135	api.calls	corvus-data	{"calls":2312}	\\xc81a3e3ece0ce3b0c04a94fa94c8a367
\\x00000000000074a204e0171b1e089870	136	1711977152000000	2	4807451864729649288	1512523440377190	0	api-calls	corvus-data/b0136	api.calls	corvus-data	{"calls":2140}	\\x389b45ff78edd6c839b5aff56b50e09c
\\x00000000000074a204e0171b1e089870	137	1711992440000000	2	4807451864729649289	1512523440377190	0	api-calls	corvus-data/b0137	api.calls	corvus-data	{"calls":141}	\\xbf88455ec62f1afe19ab1e7d834d03f5
\\x00000000000074a204e0171b1e089870	138	1712023176000000	2	4807451864729649290	1512523440377191	0	api-calls	corvus-data/b0138	api.calls	corvus-data	{"calls":2041}	\\x0354c7a222f32a05819f4febb72b9397
\\x00000000000074a204e0171b1e089870	139	1712062697000000	2	4807451864729649291	1512523440377191	0	api-calls	corvus-data/b0139	api.calls	corvus-data	{"calls":1121}	\\x2967b7b4be1b3335e577a5aef3f77c6a
\\x00000000000074a204e0171b1e089870	140	1712093207000000	2	4807451864729649292	1512523440377191	0	api-calls	corvus-data/b0140	api.calls	corvus-data	{"calls":699}	\\x81910332d278692d88615d9c9c189b4f
\\x00000000000074a204e0171b1e089870	141	1712129060000000	2	4807451864729649293	1512523440377192	0	api-calls	corvus-data/b0141	api.calls	corvus-data	{"calls":376}	\\x7b560ae0cbbbe3c2aafd660b1b87f5b8
\\x00000000000074a204e0171b1e089870	142	1712148483000000	2	4807451864729649294	1512523440377192	0	api-calls	corvus-data/b0142	api.calls	corvus-data	{"calls":1408}	\\x1ba875bfaae3f5992e3c11cf7f7c7a81
\\x00000000000074a204e0171b1e089870	143	1712167664000000	2	4807451864729649295	1512523440377192	0	api-calls	corvus-data/b0143	api.calls	corvus-data	{"calls":631}	\\x100d098a156a5ef96377d95d6bc6007f
\\x00000000000074a204e0171b1e089870	144	1712207592000000	2	4807451864729649296	1512523440377193	0	api-calls	corvus-data/b0144	api.calls	corvus-data	{"calls":1189}	\\xb2ca49f01f87db9f5150a889b0749436
\\x00000000000074a204e0171b1e089870	145	1712245438000000	2	4807451864729649297	1512523440377193	0	api-calls	corvus-data/b0145	api.calls	corvus-data	{"calls":10}	\\x6d23388cd907ce88e930e53f503b5bc5
\\x00000000000074a204e0171b1e089870	146	1712276541000000	2	4807451864729649298	1512523440377194	0	api-calls	corvus-data/b0146	api.calls	corvus-data	{"calls":2622}	\\xee24bc3df386d204d481a753eb6f87f9
\\x00000000000074a204e0171b1e089870	147	1712316293000000	2	4807451864729649299	1512523440377194	0	api-calls	corvus-data/b0147	api.calls	corvus-data	{"calls":46}	\\x29d8955325f9b052a2b6659334d63dee
\\x00000000000074a204e0171b1e089870	148	1712347754000000	2	4807451864729649300	1512523440377194	0	api-calls	corvus-data/b0148	api.calls	corvus-data	{"calls":2142}	\\x72a085125a58b8cddc9e1a761979ed0e
\\x00000000000074a204e0171b1e089870	149	1712378335000000	2	4807451864729649301	1512523440377195	0	api-calls	corvus-data/b0149	api.calls	corvus-data	{"calls":216}	\\x7273e40b23b3c84a944c41f635300052
\\x00000000000074a204e0171b1e089870	150	1712409264000000	2	4807451864729649302	1512523440377195	0	api-calls	corvus-data/b0150	api.calls	corvus-data	{"calls":474}	\\xe7602e751f60e5bda72bae481c82587f
\\x00000000000074a204e0171b1e089870	151	1712427735000000	2	4807451864729649303	1512523440377195	0	api-calls	corvus-data/b0151	api.calls	corvus-data	{"calls":206}	\\xa8b87fd05100ecf430a0c4e540d0c10b
\\x00000000000074a204e0171b1e089870	152	1712464758000000	2	4807451864729649304	1512523440377196	0	api-calls	corvus-data/b0152	api.calls	corvus-data	{"calls":520}	\\x2ac8704b6e44ddc4dbd3d6973b5f8b25
\\x00000000000074a204e0171b1e089870	153	1712506018000000	2	4807451864729649305	1512523440377196	0	api-calls	corvus-data/b0153	api.calls	corvus-data	{"calls":375}	\\xf19521b205ab8d890f4010dc69a925be
\\x00000000000074a204e0171b1e089870	154	1712539904000000	2	4807451864729649306	1512523440377197	0	api-calls	corvus-data/b0154	api.calls	corvus-data	{"calls":1793}	\\x8b0b1cf7bdc525bddd5f2151bc157f2e
\\x00000000000074a204e0171b1e089870	155	1712557181000000	2	4807451864729649307	1512523440377197	0	api-calls	corvus-data/b0155	api.calls	corvus-data	{"calls":1758}	\\x0c2336c07ac663ab1ea5c6405902f3b3
\\x00000000000074a204e0171b1e089870	156	1712582558000000	2	4807451864729649308	1512523440377197	0	api-calls	corvus-data/b0156	api.calls	corvus-data	{"calls":68}	\\x615591e455b5a3353237b7251db56736
\\x00000000000074a204e0171b1e089870	157	1712602276000000	2	4807451864729649309	1512523440377197	0	api-calls	corvus-data/b0157	api.calls	corvus-data	{"calls":2394}	\\xc5005589897a8d41891ea926ea03f849
\\x00000000000074a204e0171b1e089870	158	1712636439000000	2	4807451864729649310	1512523440377198	0	api-calls	corvus-data/b0158	api.calls	corvus-data	{"calls":1253}	\\x0e87a6664ae93207bba651db028a6ce9
\\x00000000000074a204e0171b1e089870	159	1712662287000000	2	4807451864729649311	1512523440377198	0	api-calls	corvus-data/b0159	api.calls	corvus-data	{"calls":948}	\\x8f50e91683f6cbb7ec37e91c75440209
\\x00000000000074a204e0171b1e089870	160	1712678446000000	2	4807451864729649312	1512523440377198	0	api-calls	corvus-data/b0160	api.calls	corvus-data	{"calls":1506}	\\xd9bcce4304db4cd7dadb98310d764210
\\x00000000000074a204e0171b1e089870	161	1712704426000000	2	4807451864729649313	1512523440377198	0	api-calls	corvus-data/b0161	api.calls	corvus-data	{"calls":2128}	\\xc6a4e9d680e8fe442e17f3b229b100bf
\\x00000000000074a204e0171b1e089870	162	1712746596000000	2	4807451864729649314	1512523440377199	0	api-calls	corvus-data/b0162	api.calls	corvus-data	{"calls":2145}	\\x223b78d9eb750ef57d85feecbe4173cb
\\x00000000000074a204e0171b1e089870	163	1712769042000000	2	4807451864729649315	1512523440377199	0	api-calls	corvus-data/b0163	api.calls	corvus-data	{"calls":2636}	\\x63fd0428884890ff9d4c03ebafdffe51
\\x00000000000074a204e0171b1e089870	164	1712801366000000	2	4807451864729649316	1512523440377200	0	api-calls	corvus-data/b0164	api.calls	corvus-data	{"calls":1359}	\\xa37bbe61017355f35272c42132402ca8
\\x00000000000074a204e0171b1e089870	165	1712817504000000	2	4807451864729649317	1512523440377200	0	api-calls	corvus-data/b0165	api.calls	corvus-data	{"calls":703}	\\xd0eb47847a70c600bcf84fad5d2e340e
\\x00000000000074a204e0171b1e089870	166	1712833031000000	2	4807451864729649318	1512523440377200	0	api-calls	corvus-data/b0166	api.calls	corvus-data	{"calls":541}	\\xccfd6a2876d800692fb6a1795ad51501
\\x00000000000074a204e0171b1e089870	167	1712864522000000	2	4807451864729649319	1512523440377200	0	api-calls	corvus-data/b0167	api.calls	corvus-data	{"calls":102}	\\x09c433204bdf10b950089188c5d0c3c6
\\x00000000000074a204e0171b1e089870	168	1712896588000000	2	4807451864729649320	1512523440377201	0	api-calls	corvus-data/b0168	api.calls	corvus-data	{"calls":2453}	\\xb4cea160e2db7979f3f9bdc7f317c309
\\x00000000000074a204e0171b1e089870	169	1712930336000000	2	4807451864729649321	1512523440377201	0	api-calls	corvus-data/b0169	api.calls	corvus-data	{"calls":1507}	\\x97cff550ca36efa5d7d59bd6bf98d68a
\\x00000000000074a204e0171b1e089870	170	1712967570000000	2	4807451864729649322	1512523440377202	0	api-calls	corvus-data/b0170	api.calls	corvus-data	{"calls":116}	\\xc73958a5b4cf3cd2f6c1de9b4db7d24b
\\x00000000000074a204e0171b1e089870	171	1712991747000000	2	4807451864729649323	1512523440377202	0	api-calls	corvus-data/b0171	api.calls	corvus-data	{"calls":183}	\\xe2668c64f6ec18106e5f8b6f3f9afe38
\\x00000000000074a204e0171b1e089870	172	1713016777000000	2	4807451864729649324	1512523440377202	0	api-calls	corvus-data/b0172	api.calls	corvus-data	{"calls":396}	\\xbd19c157bc9a720d87c58f96e59ad4b4
\\x00000000000074a204e0171b1e089870	173	1713045644000000	2	4807451864729649325	1512523440377202	0	api-calls	corvus-data/b0173	api.calls	corvus-data	{"calls":164}	\\xd3554ca02c962fa7b00cfdf68990727d
\\x00000000000074a204e0171b1e089870	174	1713062947000000	2	4807451864729649326	1512523440377203	0	api-calls	corvus-data/b0174	api.calls	corvus-data	{"calls":535}	\\x75a45702024df5539b32d84d18ae64b5
\\x00000000000074a204e0171b1e089870	175	1713078081000000	2	4807451864729649327	1512523440377203	0	api-calls	corvus-data/b0175	api.calls	corvus-data	{"calls":505}	\\x724811408cdbc3da14155f0fe206607e
\\x00000000000074a204e0171b1e089870	176	1713112733000000	2	4807451864729649328	1512523440377203	0	api-calls	corvus-data/b0176	api.calls	corvus-data	{"calls":472}	\\x845898488de51caef254ef84d3439465
\\x00000000000074a204e0171b1e089870	177	1713131077000000	2	4807451864729649329	1512523440377203	0	api-calls	corvus-data/b0177	api.calls	corvus-data	{"calls":484}	\\xb2bf46303732c47dc1bfa7e9c54a9fce
\\x00000000000074a204e0171b1e089870	178	1713150684000000	2	4807451864729649330	1512523440377204	0	api-calls	corvus-data/b0178	api.calls	corvus-data	{"calls":2004}	\\xa0330b8984293d5367daf6df781a3e83
\\x00000000000074a204e0171b1e089870	179	1713187929000000	2	4807451864729649331	1512523440377204	0	api-calls	corvus-data/b0179	api.calls	corvus-data	{"calls":2681}	\\x2b554d3ef8f97de65817ce31d822aa0b
\\x00000000000074a204e0171b1e089870	180	1713205462000000	2	4807451864729649332	1512523440377204	0	api-calls	corvus-data/b0180	api.calls	corvus-data	{"calls":2668}	\\xb00fe0d48b9035b3900f7e14524b8db1
\\x00000000000074a204e0171b1e089870	181	1713238001000000	2	4807451864729649333	1512523440377205	0	api-calls	corvus-data/b0181	api.calls	corvus-data	{"calls":508}	\\xdd45f70ea43c30b0e6c61033aea5cf3b
\\x00000000000074a204e0171b1e089870	182	1713269552000000	2	4807451864729649334	1512523440377205	0	api-calls	corvus-data/b0182	api.calls	corvus-data	{"calls":1023}	\\x1572d55d099b8e2e3cdc35fe2cb16270
\\x00000000000074a204e0171b1e089870	183	1713301331000000	2	4807451864729649335	1512523440377205	0	api-calls	corvus-data/b0183	api.calls	corvus-data	{"calls":491}	\\xda9337d19fb9d17d36010c5a12da7208
\\x00000000000074a204e0171b1e089870	184	1713329990000000	2	4807451864729649336	1512523440377206	0	api-calls	corvus-data/b0184	api.calls	corvus-data	{"calls":1389}	\\xd6313d3268209255aa45c37cb95eedab
\\x00000000000074a204e0171b1e089870	185	1713353572000000	2	4807451864729649337	1512523440377206	0	api-calls	corvus-data/b0185	api.calls	corvus-data	{"calls":448}	\\x44c66df7e87a74200ae62f02b3c39c2c
\\x00000000000074a204e0171b1e089870	186	1713383283000000	2	4807451864729649338	1512523440377206	0	api-calls	corvus-data/b0186	api.calls	corvus-data	{"calls":1334}	\\x79d31b943d788bc452c644592c0e29fd
\\x00000000000074a204e0171b1e089870	187	1713406842000000	2	4807451864729649339	1512523440377207	0	api-calls	corvus-data/b0187	api.calls	corvus-data	{"calls":2365}	\\xa9ca4da05df5fe18e103442cf29c36cc
\\x00000000000074a204e0171b1e089870	188	1713447302000000	2	4807451864729649340	1512523440377207	0	api-calls	corvus-data/b0188	api.calls	corvus-data	{"calls":691}	\\x8e6523cac064c9ba5ab1caa09a26f54b
\\x00000000000074a204e0171b1e089870	189	1713474039000000	2	4807451864729649341	1512523440377207	0	api-calls	corvus-data/b0189	api.calls	corvus-data	{"calls":2559}	\\x83231b88f1ad2547d648e0196611fe65
\\x00000000000074a204e0171b1e089870	190	1713517225000000	2	4807451864729649342	1512523440377208	0	api-calls	corvus-data/b0190	api.calls	corvus-data	{"calls":2760}	\\x21127edfd7b5012c530b576837655996
\\x00000000000074a204e0171b1e089870	191	1713539735000000	2	4807451864729649343	1512523440377208	0	api-calls	corvus-data/b0191	api.calls	corvus-data	{"calls":1877}	\\x1a7a84b2913b54a4f8aa382def6e7a71
\\x00000000000074a204e0171b1e089870	192	1713557525000000	2	4807451864729649344	1512523440377208	0	api-calls	corvus-data/b0192	api.calls	corvus-data	{"calls":1640}	\\x024b546fc9f85fc66427ceaa9d731bb4
\\x00000000000074a204e0171b1e089870	193	1713595720000000	2	4807451864729649345	1512523440377209	0	api-calls	corvus-data/b0193	api.calls	corvus-data	{"calls":214}	\\x2f44bf9cac72f3ac911874a04115cd08
\\x00000000000074a204e0171b1e089870	194	1713619261000000	2	4807451864729649346	1512523440377209	0	api-calls	corvus-data/b0194	api.calls	corvus-data	{"calls":305}	\\x4531ea7714a6a7a19376ada02bf90b9e
\\x00000000000074a204e0171b1e089870	195	1713657652000000	2	4807451864729649347	1512523440377210	0	api-calls	corvus-data/b0195	api.calls	corvus-data	{"calls":414}	\\x861ae4a728e72bc21c5ce118b4f4b426
\\x00000000000074a204e0171b1e089870	196	1713689695000000	2	4807451864729649348	1512523440377210	0	api-calls	corvus-data/b0196	api.calls	corvus-data	{"calls":589}	\\x4e0d9ff68a6250c926552a8e49d27703
\\x00000000000074a204e0171b1e089870	197	1713721301000000	2	4807451864729649349	1512523440377210	0	api-calls	corvus-data/b0197	api.calls	corvus-data	{"calls":400}	\\x5a27996774cd25d008983c0913e6d479
\\x00000000000074a204e0171b1e089870	198	1713747226000000	2	4807451864729649350	1512523440377211	0	api-calls	corvus-data/b0198	api.calls	corvus-data	{"calls":1228}	\\xd01e40e976f3741f37a141c394ff354c
\\x00000000000074a204e0171b1e089870	199	1713765428000000	2	4807451864729649351	1512523440377211	0	api-calls	corvus-data/b0199	api.calls	corvus-data	{"calls":1977}	\\x2fa04d779b1412f4cb7ebb3bfbec8779
\\x00000000000074a204e0171b1e089870	200	1713783001000000	2	4807451864729649352	1512523440377211	0	api-calls	corvus-data/b0200	api.calls	corvus-data	{"calls":280}	\\x302a46a8269d27abecde7b3135ad1ee3
\\x00000000000074a204e0171b1e089870	201	1713806323000000	2	4807451864729649353	1512523440377211	0	api-calls	corvus-data/b0201	api.calls	corvus-data	{"calls":1035}	\\x2f3b3f189461d61f1779194b5bb44a27
\\x00000000000074a204e0171b1e089870	202	1713834940000000	2	4807451864729649354	1512523440377212	0	api-calls	corvus-data/b0202	api.calls	corvus-data	{"calls":898}	\\x9b360b585c4826a28b32b42609756cd0
\\x00000000000074a204e0171b1e089870	203	1713868779000000	2	4807451864729649355	1512523440377212	0	api-calls	corvus-data/b0203	api.calls	corvus-data	{"calls":2498}	\\xf8030e63e24a23aa52eed017a5853ceb
\\x00000000000074a204e0171b1e089870	204	1713906533000000	2	4807451864729649356	1512523440377212	0	api-calls	corvus-data/b0204	api.calls	corvus-data	{"calls":149}	\\xa8b5d42139030ef0d3ada560fcf75f33
\\x00000000000074a204e0171b1e089870	205	1713923896000000	2	4807451864729649357	1512523440377213	0	api-calls	corvus-data/b0205	api.calls	corvus-data	{"calls":2007}	\\x10382ac60ae4c0bb1f97550621af740b
\\x00000000000074a204e0171b1e089870	206	1713948964000000	2	4807451864729649358	1512523440377213	0	api-calls	corvus-data/b0206	api.calls	corvus-data	{"calls":334}	\\x432cf544caca9b35a020e2ccd3a621ba
\\x00000000000074a204e0171b1e089870	207	1713990704000000	2	4807451864729649359	1512523440377213	0	api-calls	corvus-data/b0207	api.calls	corvus-data	{"calls":2793}	\\x2626f3f96a6005b0ed0dd98863db0d96
\\x00000000000074a204e0171b1e089870	208	1714014671000000	2	4807451864729649360	1512523440377214	0	api-calls	corvus-data/b0208	api.calls	corvus-data	{"calls":1216}	\\x53addf32285ed448db986425f81409a5
\\x00000000000074a204e0171b1e089870	209	1714054596000000	2	4807451864729649361	1512523440377214	0	api-calls	corvus-data/b0209	api.calls	corvus-data	{"calls":1331}	\\x27cafc8163c11405ce12a08317df5a2c
\\x00000000000074a204e0171b1e089870	210	1714069295000000	2	4807451864729649362	1512523440377214	0	api-calls	corvus-data/b0210	api.calls	corvus-data	{"calls":1893}	\\x215686ed65939654e5a44b8e6fd08ee6
\\x00000000000074a204e0171b1e089870	211	1714089022000000	2	4807451864729649363	1512523440377214	0	api-calls	corvus-data/b0211	api.calls	corvus-data	{"calls":693}	\\xacd38257c4bb085b75df1deafc522661
\\x00000000000074a204e0171b1e089870	212	1714109868000000	2	4807451864729649364	1512523440377215	0	api-calls	corvus-data/b0212	api.calls	corvus-data	{"calls":2910}	\\x03c5f982b0262c46f4d9b2cba46ef76f
\\x00000000000074a204e0171b1e089870	213	1714134173000000	2	4807451864729649365	1512523440377215	0	api-calls	corvus-data/b0213	api.calls	corvus-data	{"calls":921}	\\xc8b9e8a281ee34647aa9031d339dbbbc
\\x00000000000074a204e0171b1e089870	214	1714175811000000	2	4807451864729649366	1512523440377215	0	api-calls	corvus-data/b0214	api.calls	corvus-data	{"calls":2510}	\\x74fa586f715cd7fcd15f5ea60bd21b7d
\\x00000000000074a204e0171b1e089870	215	1714212973000000	2	4807451864729649367	1512523440377216	0	api-calls	corvus-data/b0215	api.calls	corvus-data	{"calls":22}	\\x7f622fcc69a1d5b1bf4b2c5e510c32d7
\\x00000000000074a204e0171b1e089870	216	1714240758000000	2	4807451864729649368	1512523440377216	0	api-calls	corvus-data/b0216	api.calls	corvus-data	{"calls":199}	\\x31084073daa2d6f59aca01305745b578
\\x00000000000074a204e0171b1e089870	217	1714277967000000	2	4807451864729649369	1512523440377217	0	api-calls	corvus-data/b0217	api.calls	corvus-data	{"calls":464}	\\xc119c89fbe0ea8d86728d1fe1a160faa
\\x00000000000074a204e0171b1e089870	218	1714293017000000	2	4807451864729649370	1512523440377217	0	api-calls	corvus-data/b0218	api.calls	corvus-data	{"calls":283}	\\xda82a4384345f49773ae8ac5e1f3a0e2
\\x00000000000074a204e0171b1e089870	219	1714319740000000	2	4807451864729649371	1512523440377217	0	api-calls	corvus-data/b0219	api.calls	corvus-data	{"calls":365}	\\x41e35c8cf9e904142cb32cd1463aea9f
\\x00000000000074a204e0171b1e089870	220	1714351894000000	2	4807451864729649372	1512523440377218	0	api-calls	corvus-data/b0220	api.calls	corvus-data	{"calls":1363}	\\x493a73182e4ae071cf5c532ed3dd8aea
\\x00000000000074a204e0171b1e089870	221	1714381215000000	2	4807451864729649373	1512523440377218	0	api-calls	corvus-data/b0221	api.calls	corvus-data	{"calls":1383}	\\x1b1ebc313e80ecff8ed745838114aa77
\\x00000000000074a204e0171b1e089870	222	1714398446000000	2	4807451864729649374	1512523440377218	0	api-calls	corvus-data/b0222	api.calls	corvus-data	{"calls":868}	\\xe2b8de9db23cdff67f110fb43df6903b
\\x00000000000074a204e0171b1e089870	223	1714434997000000	2	4807451864729649375	1512523440377218	0	api-calls	corvus-data/b0223	api.calls	corvus-data	{"calls":393}	\\x0b3ab829ce4186fa6eae0c3f91614a6b
\\x00000000000074a204e0171b1e089870	224	1714462495000000	2	4807451864729649376	1512523440377219	0	api-calls	corvus-data/b0224	api.calls	corvus-data	{"calls":1052}	\\x20949501b1be54dbcac2b02d5143f2f6
\\x00000000000074a204e0171b1e089870	225	1714485203000000	2	4807451864729649377	1512523440377219	0	api-calls	corvus-data/b0225	api.calls	corvus-data	{"calls":2632}	\\x4608182d3263a2f47477b148433bc193
\\x00000000000074a204e0171b1e089870	226	1714521835000000	2	4807451864729649378	1512523440377220	0	api-calls	corvus-data/b0226	api.calls	corvus-data	{"calls":12}	\\xf4f8990d5706e09eb3ebf51106917ff6
\\x00000000000074a204e0171b1e089870	227	1714537318000000	2	4807451864729649379	1512523440377220	0	api-calls	corvus-data/b0227	api.calls	corvus-data	{"calls":2479}	\\xe16cebff12f94def77373f80b6b3bf88
\\x00000000000074a204e0171b1e089870	228	1714579026000000	2	4807451864729649380	1512523440377220	0	api-calls	corvus-data/b0228	api.calls	corvus-data	{"calls":1344}	\\x67719402a9eedef350f08d4b6904d5f4
\\x00000000000074a204e0171b1e089870	229	1714595136000000	2	4807451864729649381	1512523440377220	0	api-calls	corvus-data/b0229	api.calls	corvus-data	{"calls":480}	\\x29310cd34e7a74db7b4b31120f1c2a95
\\x00000000000074a204e0171b1e089870	230	1714618683000000	2	4807451864729649382	1512523440377221	0	api-calls	corvus-data/b0230	api.calls	corvus-data	{"calls":2756}	\\xf9e49dc3b3e0fed43e73c83ca98382e3
\\x00000000000074a204e0171b1e089870	231	1714636061000000	2	4807451864729649383	1512523440377221	0	api-calls	corvus-data/b0231	api.calls	corvus-data	{"calls":2858}	\\x24021bc9da5283d250141e9089a2b38a
\\x00000000000074a204e0171b1e089870	232	1714665694000000	2	4807451864729649384	1512523440377221	0	api-calls	corvus-data/b0232	api.calls	corvus-data	{"calls":2934}	\\x409df59e778bf34555714cb91e2fd348
\\x00000000000074a204e0171b1e089870	233	1714683761000000	2	4807451864729649385	1512523440377221	0	api-calls	corvus-data/b0233	api.calls	corvus-data	{"calls":546}	\\x50ea03ec9c803e9c9f3eac47514d97ba
\\x00000000000074a204e0171b1e089870	234	1714698812000000	2	4807451864729649386	1512523440377222	0	api-calls	corvus-data/b0234	api.calls	corvus-data	{"calls":936}	\\x9e272f1ad558e46062690f475496077c
\\x00000000000074a204e0171b1e089870	235	1714739239000000	2	4807451864729649387	1512523440377222	0	api-calls	corvus-data/b0235	api.calls	corvus-data	{"calls":2812}	\\x93b368a5117d648b630c925a55393cdf
\\x00000000000074a204e0171b1e089870	236	1714760267000000	2	4807451864729649388	1512523440377222	0	api-calls	corvus-data/b0236	api.calls	corvus-data	{"calls":1322}	\\x53cb35c04605446256b3493366a000e1
\\x00000000000074a204e0171b1e089870	237	1714785322000000	2	4807451864729649389	1512523440377223	0	api-calls	corvus-data/b0237	api.calls	corvus-data	{"calls":62}	\\x7144501522a21996788d218876292bd6
\\x00000000000074a204e0171b1e089870	238	1714809068000000	2	4807451864729649390	1512523440377223	0	api-calls	corvus-data/b0238	api.calls	corvus-data	{"calls":194}	\\x866d8a5f73888b71da5846955b5fd8db
\\x00000000000074a204e0171b1e089870	239	1714825415000000	2	4807451864729649391	1512523440377223	0	api-calls	corvus-data/b0239	api.calls	corvus-data	{"calls":238}	\\x80d70e118d4faac49a2b23e34676aae9
\\x00000000000074a204e0171b1e089870	240	1714841118000000	2	4807451864729649392	1512523440377223	0	api-calls	corvus-data/b0240	api.calls	corvus-data	{"calls":295}	\\xb6fe4fc209ff6b5a37b357ccadddc892
\\x00000000000074a204e0171b1e089870	241	1714872513000000	2	4807451864729649393	1512523440377224	0	api-calls	corvus-data/b0241	api.calls	corvus-data	{"calls":155}	\\x3e8c6ca8974484d7b9bdeddc6ac9db6d
\\x00000000000074a204e0171b1e089870	242	1714893760000000	2	4807451864729649394	1512523440377224	0	api-calls	corvus-data/b0242	api.calls	corvus-data	{"calls":354}	\\x09db31b135385d7d109494b580497ef5
\\x00000000000074a204e0171b1e089870	243	1714924342000000	2	4807451864729649395	1512523440377224	0	api-calls	corvus-data/b0243	api.calls	corvus-data	{"calls":426}	\\x1b2c0121e0f88af3692aa59b77421b7b
\\x00000000000074a204e0171b1e089870	244	1714939656000000	2	4807451864729649396	1512523440377224	0	api-calls	corvus-data/b0244	api.calls	corvus-data	{"calls":145}	\\xe464e04cee205801280d08ce158c4acd
\\x00000000000074a204e0171b1e089870	245	1714954511000000	2	4807451864729649397	1512523440377225	0	api-calls	corvus-data/b0245	api.calls	corvus-data	{"calls":955}	\\x5353f678182ba60444b6692d8db7c1e1
\\x00000000000074a204e0171b1e089870	246	1714975654000000	2	4807451864729649398	1512523440377225	0	api-calls	corvus-data/b0246	api.calls	corvus-data	{"calls":2581}	\\xf78349cdedc192cab31299581d9be155
\\x00000000000074a204e0171b1e089870	247	1715011629000000	2	4807451864729649399	1512523440377225	0	api-calls	corvus-data/b0247	api.calls	corvus-data	{"calls":1064}	\\x3a884e178e9fd8b93765e5becf26884b
\\x00000000000074a204e0171b1e089870	248	1715054270000000	2	4807451864729649400	1512523440377226	0	api-calls	corvus-data/b0248	api.calls	corvus-data	{"calls":2879}	\\xe909e17fcc62eb0a7bbe3ccb1c3f055d
\\x00000000000074a204e0171b1e089870	249	1715090965000000	2	4807451864729649401	1512523440377226	0	api-calls	corvus-data/b0249	api.calls	corvus-data	{"calls":2356}	\\x677dccccf16a69b656d2869b81136b56
\\x00000000000074a204e0171b1e089870	250	1715126676000000	2	4807451864729649402	1512523440377227	0	api-calls	corvus-data/b0250	api.calls	corvus-data	{"calls":2597}	\\xcb158f08f9276afc9281b1bbb2858450
\\x00000000000074a204e0171b1e089870	251	1715148662000000	2	4807451864729649403	1512523440377227	0	api-calls	corvus-data/b0251	api.calls	corvus-data	{"calls":489}	\\xf283037e1b676fd93f80d0e92dbcf6f7
\\x00000000000074a204e0171b1e089870	252	1715178435000000	2	4807451864729649404	1512523440377227	0	api-calls	corvus-data/b0252	api.calls	corvus-data	{"calls":2527}	\\xb4d7382f0bfa7068768d37901e34d89a
\\x00000000000074a204e0171b1e089870	253	1715199497000000	2	4807451864729649405	1512523440377227	0	api-calls	corvus-data/b0253	api.calls	corvus-data	{"calls":2190}	\\x23f72c09d4437c4686ef78e6b4cff6f5
\\x00000000000074a204e0171b1e089870	254	1715233567000000	2	4807451864729649406	1512523440377228	0	api-calls	corvus-data/b0254	api.calls	corvus-data	{"calls":611}	\\x0b5686b3e5655512dcfba9746c0e14c1
\\x00000000000074a204e0171b1e089870	255	1715268331000000	2	4807451864729649407	1512523440377228	0	api-calls	corvus-data/b0255	api.calls	corvus-data	{"calls":1159}	\\x811ed483bce5ff9c69e9faba4c08b5a1
\\x00000000000074a204e0171b1e089870	256	1715288468000000	2	4807451864729649408	1512523440377228	0	api-calls	corvus-data/b0256	api.calls	corvus-data	{"calls":2949}	\\x54520280a42b049d12b09dc2f60de5a3
\\x00000000000074a204e0171b1e089870	257	1715316099000000	2	4807451864729649409	1512523440377229	0	api-calls	corvus-data/b0257	api.calls	corvus-data	{"calls":136}	\\xa70f17fb9e9785cb4ab43207f908aef2
\\x00000000000074a204e0171b1e089870	258	1715342243000000	2	4807451864729649410	1512523440377229	0	api-calls	corvus-data/b0258	api.calls	corvus-data	{"calls":2874}	\\xcfd2cdf966e288d61d0b548f9511bac9
\\x00000000000074a204e0171b1e089870	259	1715379186000000	2	4807451864729649411	1512523440377229	0	api-calls	corvus-data/b0259	api.calls	corvus-data	{"calls":2545}	\\xb9639ae5638e77a90a925e76fdbbf0dc
\\x00000000000074a204e0171b1e089870	260	1715415384000000	2	4807451864729649412	1512523440377230	0	api-calls	corvus-data/b0260	api.calls	corvus-data	{"calls":447}	\\xd11f00f0774b58289b48b1b075342437
\\x00000000000074a204e0171b1e089870	261	1715450951000000	2	4807451864729649413	1512523440377230	0	api-calls	corvus-data/b0261	api.calls	corvus-data	{"calls":323}	\\x581b6a0b9977af05b32151806d685fd8
\\x00000000000074a204e0171b1e089870	262	1715489262000000	2	4807451864729649414	1512523440377231	0	api-calls	corvus-data/b0262	api.calls	corvus-data	{"calls":57}	\\x4815c00cfa6e8268b913de17e568709f
\\x00000000000074a204e0171b1e089870	263	1715532189000000	2	4807451864729649415	1512523440377231	0	api-calls	corvus-data/b0263	api.calls	corvus-data	{"calls":439}	\\xf67c7272399a8aceb8fdd06963fc3176
\\x00000000000074a204e0171b1e089870	264	1715566926000000	2	4807451864729649416	1512523440377232	0	api-calls	corvus-data/b0264	api.calls	corvus-data	{"calls":3124}	\\xec3a9e2a9afcafb2e232a7165538686d
\\x00000000000074a204e0171b1e089870	265	1715587084000000	2	4807451864729649417	1512523440377232	0	api-calls	corvus-data/b0265	api.calls	corvus-data	{"calls":2118}	\\x5066147e6509858b69aad519aa70b3ae
\\x00000000000074a204e0171b1e089870	266	1715623858000000	2	4807451864729649418	1512523440377232	0	api-calls	corvus-data/b0266	api.calls	corvus-data	{"calls":1913}	\\x7d58bda501f0fa39c0fa7c6c52f41187
\\x00000000000074a204e0171b1e089870	267	1715663951000000	2	4807451864729649419	1512523440377233	0	api-calls	corvus-data/b0267	api.calls	corvus-data	{"calls":24}	\\xa185e8692851dad32cd945a60b58fb6a
\\x00000000000074a204e0171b1e089870	268	1715692120000000	2	4807451864729649420	1512523440377233	0	api-calls	corvus-data/b0268	api.calls	corvus-data	{"calls":1872}	\\x85e81e994a8565f1e3ddaea818d78d85
\\x00000000000074a204e0171b1e089870	269	1715721427000000	2	4807451864729649421	1512523440377233	0	api-calls	corvus-data/b0269	api.calls	corvus-data	{"calls":2356}	\\x703dee1c3af39c2b4a14b8635a82df3b
\\x00000000000074a204e0171b1e089870	270	1715748913000000	2	4807451864729649422	1512523440377234	0	api-calls	corvus-data/b0270	api.calls	corvus-data	{"calls":2570}	\\x9d48d9db1de0f3593613401670c38b7a
\\x00000000000074a204e0171b1e089870	271	1715777678000000	2	4807451864729649423	1512523440377234	0	api-calls	corvus-data/b0271	api.calls	corvus-data	{"calls":3121}	\\xb0397cf573223df1e879ca9e06c8e4bd
\\x00000000000074a204e0171b1e089870	272	1715815971000000	2	4807451864729649424	1512523440377234	0	api-calls	corvus-data/b0272	api.calls	corvus-data	{"calls":1480}	\\x2d9535855735c6376d7494156d6928ae
\\x00000000000074a204e0171b1e089870	273	1715845659000000	2	4807451864729649425	1512523440377235	0	api-calls	corvus-data/b0273	api.calls	corvus-data	{"calls":193}	\\x16f95d514d99f78826152b6ebe01678f
\\x00000000000074a204e0171b1e089870	274	1715877039000000	2	4807451864729649426	1512523440377235	0	api-calls	corvus-data/b0274	api.calls	corvus-data	{"calls":1946}	\\x2bd567f3c019aefe8444091002daad42
\\x00000000000074a204e0171b1e089870	275	1715909332000000	2	4807451864729649427	1512523440377236	0	api-calls	corvus-data/b0275	api.calls	corvus-data	{"calls":1942}	\\x151a02dcfdb4b017cc64d4cb2b7ce5f0
\\x00000000000074a204e0171b1e089870	276	1715950268000000	2	4807451864729649428	1512523440377236	0	api-calls	corvus-data/b0276	api.calls	corvus-data	{"calls":2257}	\\x7834d24b307f419e1ffa8ce80312c74d
\\x00000000000074a204e0171b1e089870	277	1715968101000000	2	4807451864729649429	1512523440377236	0	api-calls	corvus-data/b0277	api.calls	corvus-data	{"calls":2194}	\\x6b05adcf6f2fd4f7c7bef90b838fd928
\\x00000000000074a204e0171b1e089870	278	1715989303000000	2	4807451864729649430	1512523440377236	0	api-calls	corvus-data/b0278	api.calls	corvus-data	{"calls":3363}	\\x5094b4d176cd44b4244eeb90f5aad320
\\x00000000000074a204e0171b1e089870	279	1716007376000000	2	4807451864729649431	1512523440377237	0	api-calls	corvus-data/b0279	api.calls	corvus-data	{"calls":622}	\\x35122ee8e127880038ff5594c84b2461
\\x00000000000074a204e0171b1e089870	280	1716027045000000	2	4807451864729649432	1512523440377237	0	api-calls	corvus-data/b0280	api.calls	corvus-data	{"calls":131}	\\x0df58ce1ee229036893c92c48c966ada
\\x00000000000074a204e0171b1e089870	281	1716053800000000	2	4807451864729649433	1512523440377237	0	api-calls	corvus-data/b0281	api.calls	corvus-data	{"calls":627}	\\x5e2d02164d9dae960cb3af032488dbff
\\x00000000000074a204e0171b1e089870	282	1716091474000000	2	4807451864729649434	1512523440377238	0	api-calls	corvus-data/b0282	api.calls	corvus-data	{"calls":235}	\\x0cfe65bc6d0b17ab7db5437fcd5a7ba2
\\x00000000000074a204e0171b1e089870	283	1716108852000000	2	4807451864729649435	1512523440377238	0	api-calls	corvus-data/b0283	api.calls	corvus-data	{"calls":671}	\\xa81ee5124b3e2d530e47f1f22777c7b5
\\x00000000000074a204e0171b1e089870	284	1716132576000000	2	4807451864729649436	1512523440377238	0	api-calls	corvus-data/b0284	api.calls	corvus-data	{"calls":135}	\\x65137d390d86697ff6748c1ddd7896e9
\\x00000000000074a204e0171b1e089870	285	1716175450000000	2	4807451864729649437	1512523440377239	0	api-calls	corvus-data/b0285	api.calls	corvus-data	{"calls":1598}	\\x9910356e7d7896b4230dec103ad11a66
\\x00000000000074a204e0171b1e089870	286	1716218347000000	2	4807451864729649438	1512523440377239	0	api-calls	corvus-data/b0286	api.calls	corvus-data	{"calls":1556}	\\xd4396b2caa843b32e05ecc16cd091020
\\x00000000000074a204e0171b1e089870	287	1716242700000000	2	4807451864729649439	1512523440377239	0	api-calls	corvus-data/b0287	api.calls	corvus-data	{"calls":846}	\\x8cd8b3ed0cd81c7c863a99a2bd53118e
\\x00000000000074a204e0171b1e089870	288	1716284437000000	2	4807451864729649440	1512523440377240	0	api-calls	corvus-data/b0288	api.calls	corvus-data	{"calls":1132}	\\x17a118fd42a44403c0bd486f69dac137
\\x00000000000074a204e0171b1e089870	289	1716305876000000	2	4807451864729649441	1512523440377240	0	api-calls	corvus-data/b0289	api.calls	corvus-data	{"calls":682}	\\x4b46b4487e52f5c4b3dd60df4f0ef147
\\x00000000000074a204e0171b1e089870	290	1716341514000000	2	4807451864729649442	1512523440377241	0	api-calls	corvus-data/b0290	api.calls	corvus-data	{"calls":1995}	\\x604775079c14fc92f34a3630dd2b2d0c
\\x00000000000074a204e0171b1e089870	291	1716363007000000	2	4807451864729649443	1512523440377241	0	api-calls	corvus-data/b0291	api.calls	corvus-data	{"calls":597}	\\x1b33f82e9f9f5e54d58589d16086a8a8
\\x00000000000074a204e0171b1e089870	292	1716392098000000	2	4807451864729649444	1512523440377241	0	api-calls	corvus-data/b0292	api.calls	corvus-data	{"calls":1601}	\\x4719168cc3e4925b5257450896468607
\\x00000000000074a204e0171b1e089870	293	1716414973000000	2	4807451864729649445	1512523440377241	0	api-calls	corvus-data/b0293	api.calls	corvus-data	{"calls":433}	\\x1bc284124b0f925d478d084c7c994ef3
\\x00000000000074a204e0171b1e089870	294	1716442003000000	2	4807451864729649446	1512523440377242	0	api-calls	corvus-data/b0294	api.calls	corvus-data	{"calls":2405}	\\x599f655aabe323ce6d73dbc06e7338e5
\\x00000000000074a204e0171b1e089870	295	1716458315000000	2	4807451864729649447	1512523440377242	0	api-calls	corvus-data/b0295	api.calls	corvus-data	{"calls":3474}	\\x44151968a703241e7fffd69df015f7ee
\\x00000000000074a204e0171b1e089870	296	1716477643000000	2	4807451864729649448	1512523440377242	0	api-calls	corvus-data/b0296	api.calls	corvus-data	{"calls":213}	\\xb7ac6efc204e535165dfae02400aa0b7
\\x00000000000074a204e0171b1e089870	297	1716511358000000	2	4807451864729649449	1512523440377243	0	api-calls	corvus-data/b0297	api.calls	corvus-data	{"calls":3449}	\\xe68f0fbdfc926c7f2f9a81d340136707
\\x00000000000074a204e0171b1e089870	298	1716544010000000	2	4807451864729649450	1512523440377243	0	api-calls	corvus-data/b0298	api.calls	corvus-data	{"calls":15}	\\xf43b86ac59ec20b7268113d7416b9451
\\x00000000000074a204e0171b1e089870	299	1716580488000000	2	4807451864729649451	1512523440377243	0	api-calls	corvus-data/b0299	api.calls	corvus-data	{"calls":1978}	\\xd4035284065567ce7b5a8f383444bb7d
\\x00000000000074a204e0171b1e089870	300	1716612168000000	2	4807451864729649452	1512523440377244	0	api-calls	corvus-data/b0300	api.calls	corvus-data	{"calls":622}	\\x139d40b304a514c182a7beaf09627df4
\\x00000000000074a204e0171b1e089870	301	1716653855000000	2	4807451864729649453	1512523440377244	0	api-calls	corvus-data/b0301	api.calls	corvus-data	{"calls":54}	\\xf5e634078aca7573e520ed76907510b3
\\x00000000000074a204e0171b1e089870	302	1716686890000000	2	4807451864729649454	1512523440377245	0	api-calls	corvus-data/b0302	api.calls	corvus-data	{"calls":468}	\\x20250a440f8ac7d9cebd5734ba5b7af1
\\x00000000000074a204e0171b1e089870	303	1716720941000000	2	4807451864729649455	1512523440377245	0	api-calls	corvus-data/b0303	api.calls	corvus-data	{"calls":146}	\\xb5dca1ff6072e275b8a96124c8b32575
\\x00000000000074a204e0171b1e089870	304	1716761484000000	2	4807451864729649456	1512523440377245	0	api-calls	corvus-data/b0304	api.calls	corvus-data	{"calls":609}	\\x731645efdfa9d4330ea26cd205d99ca2
\\x00000000000074a204e0171b1e089870	305	1716779479000000	2	4807451864729649457	1512523440377246	0	api-calls	corvus-data/b0305	api.calls	corvus-data	{"calls":930}	\\x6350f8b45b4be17bb598acf3541ee631
\\x00000000000074a204e0171b1e089870	306	1716815711000000	2	4807451864729649458	1512523440377246	0	api-calls	corvus-data/b0306	api.calls	corvus-data	{"calls":2561}	\\xac638ff51adb2fa97890fc05dfe5061e
\\x00000000000074a204e0171b1e089870	307	1716842777000000	2	4807451864729649459	1512523440377246	0	api-calls	corvus-data/b0307	api.calls	corvus-data	{"calls":1809}	\\x1f6e26d94091ada3f7f23d8a84c39222
\\x00000000000074a204e0171b1e089870	308	1716876750000000	2	4807451864729649460	1512523440377247	0	api-calls	corvus-data/b0308	api.calls	corvus-data	{"calls":3537}	\\x7efbe8f6f5ef1ee4f827052d88d73f3d
\\x00000000000074a204e0171b1e089870	309	1716916735000000	2	4807451864729649461	1512523440377247	0	api-calls	corvus-data/b0309	api.calls	corvus-data	{"calls":3300}	\\x58f109867c493342af682637211471e8
\\x00000000000074a204e0171b1e089870	310	1716943653000000	2	4807451864729649462	1512523440377248	0	api-calls	corvus-data/b0310	api.calls	corvus-data	{"calls":1031}	\\x40fc2a28b52109cbeb17e10f6183a8c6
\\x00000000000074a204e0171b1e089870	311	1716969864000000	2	4807451864729649463	1512523440377248	0	api-calls	corvus-data/b0311	api.calls	corvus-data	{"calls":48}	\\xde8afce85a476235acb9532b22788e3c
\\x00000000000074a204e0171b1e089870	312	1716996972000000	2	4807451864729649464	1512523440377248	0	api-calls	corvus-data/b0312	api.calls	corvus-data	{"calls":2101}	\\x0345bc1647d6b4c6babdba5a85347cdd
\\x00000000000074a204e0171b1e089870	313	1717035688000000	2	4807451864729649465	1512523440377249	0	api-calls	corvus-data/b0313	api.calls	corvus-data	{"calls":2205}	\\xf08b9b3fd29d4284cf42f07454a25492
\\x00000000000074a204e0171b1e089870	314	1717051704000000	2	4807451864729649466	1512523440377249	0	api-calls	corvus-data/b0314	api.calls	corvus-data	{"calls":2756}	\\x2adf9a744f1d09acb3c4c9c091929ef8
\\x00000000000074a204e0171b1e089870	315	1717072498000000	2	4807451864729649467	1512523440377249	0	api-calls	corvus-data/b0315	api.calls	corvus-data	{"calls":3325}	\\xeb423c5ae2b7fb5e1c47f9fe05277f74
\\x00000000000074a204e0171b1e089870	316	1717090154000000	2	4807451864729649468	1512523440377249	0	api-calls	corvus-data/b0316	api.calls	corvus-data	{"calls":2160}	\\x27e93b79f3ac8b75b242ceaac72c1b74
\\x00000000000074a204e0171b1e089870	317	1717131493000000	2	4807451864729649469	1512523440377250	0	api-calls	corvus-data/b0317	api.calls	corvus-data	{"calls":18}	\\x58005efca857e33d06db1843feec85ca
\\x00000000000074a204e0171b1e089870	318	1717154786000000	2	4807451864729649470	1512523440377250	0	api-calls	corvus-data/b0318	api.calls	corvus-data	{"calls":82}	\\x43227106dd79846bfb38debd14aa8c88
\\x00000000000074a204e0171b1e089870	319	1717172311000000	2	4807451864729649471	1512523440377250	0	api-calls	corvus-data/b0319	api.calls	corvus-data	{"calls":1153}	\\x226b32262834f331dc25ac58133f96d4
\\x00000000000074a204e0171b1e089870	320	1717192463000000	2	4807451864729649472	1512523440377250	0	api-calls	corvus-data/b0320	api.calls	corvus-data	{"calls":3631}	\\x71bf7977fbb1243451b015cf19075a0a
\\x00000000000074a204e0171b1e089870	321	1717228738000000	2	4807451864729649473	1512523440377251	0	api-calls	corvus-data/b0321	api.calls	corvus-data	{"calls":459}	\\xb1efcf36599ba23004c72a58ac1009f3
\\x00000000000074a204e0171b1e089870	322	1717267844000000	2	4807451864729649474	1512523440377251	0	api-calls	corvus-data/b0322	api.calls	corvus-data	{"calls":312}	\\x57860860bb5c7b1704762c3be2ea1fce
\\x00000000000074a204e0171b1e089870	323	1717307014000000	2	4807451864729649475	1512523440377252	0	api-calls	corvus-data/b0323	api.calls	corvus-data	{"calls":482}	\\x2c282e05deaceb7dec57e300d8c8d096
\\x00000000000074a204e0171b1e089870	324	1717333922000000	2	4807451864729649476	1512523440377252	0	api-calls	corvus-data/b0324	api.calls	corvus-data	{"calls":205}	\\xc9cc5e5e2113fe815d6096a8277e0b7a
\\x00000000000074a204e0171b1e089870	325	1717349788000000	2	4807451864729649477	1512523440377252	0	api-calls	corvus-data/b0325	api.calls	corvus-data	{"calls":555}	\\xcc09c8909d9be8e2e94b90a0f7ba5ca6
\\x00000000000074a204e0171b1e089870	326	1717373304000000	2	4807451864729649478	1512523440377253	0	api-calls	corvus-data/b0326	api.calls	corvus-data	{"calls":3122}	\\x67a9b15a8f2ca5f0142469d442ab5d60
\\x00000000000074a204e0171b1e089870	327	1717392624000000	2	4807451864729649479	1512523440377253	0	api-calls	corvus-data/b0327	api.calls	corvus-data	{"calls":2046}	\\x1337a7b91ec1063a1843e99bc50c52ef
\\x00000000000074a204e0171b1e089870	328	1717425598000000	2	4807451864729649480	1512523440377253	0	api-calls	corvus-data/b0328	api.calls	corvus-data	{"calls":1352}	\\x4f4fbb2e0a7a1397281704437928a973
\\x00000000000074a204e0171b1e089870	329	1717463041000000	2	4807451864729649481	1512523440377254	0	api-calls	corvus-data/b0329	api.calls	corvus-data	{"calls":196}	\\xb20ae24c3355996215d740411875d68c
\\x00000000000074a204e0171b1e089870	330	1717490206000000	2	4807451864729649482	1512523440377254	0	api-calls	corvus-data/b0330	api.calls	corvus-data	{"calls":2742}	\\x763c2f57b8c5876e8f6bc676b40a04e8
\\x00000000000074a204e0171b1e089870	331	1717523193000000	2	4807451864729649483	1512523440377254	0	api-calls	corvus-data/b0331	api.calls	corvus-data	{"calls":1241}	\\xc27abb7a7eae86e2822642c2066ad851
\\x00000000000074a204e0171b1e089870	332	1717549635000000	2	4807451864729649484	1512523440377255	0	api-calls	corvus-data/b0332	api.calls	corvus-data	{"calls":1745}	\\xc75cfb283da23533c131c32dc4f8faef
\\x00000000000074a204e0171b1e089870	333	1717564211000000	2	4807451864729649485	1512523440377255	0	api-calls	corvus-data/b0333	api.calls	corvus-data	{"calls":2805}	\\x68883997398a479c141721e821d26144
\\x00000000000074a204e0171b1e089870	334	1717583560000000	2	4807451864729649486	1512523440377255	0	api-calls	corvus-data/b0334	api.calls	corvus-data	{"calls":1348}	\\x1ef581ad754fac34019e42298e330774
\\x00000000000074a204e0171b1e089870	335	1717613288000000	2	4807451864729649487	1512523440377255	0	api-calls	corvus-data/b0335	api.calls	corvus-data	{"calls":2734}	\\x8230935d990f8671bbb553334e44cfe0
\\x00000000000074a204e0171b1e089870	336	1717628827000000	2	4807451864729649488	1512523440377255	0	api-calls	corvus-data/b0336	api.calls	corvus-data	{"calls":320}	\\x5211bd647139acf83fdd8656ec08e0f3
\\x00000000000074a204e0171b1e089870	337	1717646094000000	2	4807451864729649489	1512523440377256	0	api-calls	corvus-data/b0337	api.calls	corvus-data	{"calls":519}	\\x3fbeae933918360af66dbc71a303bf62
\\x00000000000074a204e0171b1e089870	338	1717676364000000	2	4807451864729649490	1512523440377256	0	api-calls	corvus-data/b0338	api.calls	corvus-data	{"calls":1401}	\\xa3a8612ecd8d911c533827feeae598ba
\\x00000000000074a204e0171b1e089870	339	1717714198000000	2	4807451864729649491	1512523440377256	0	api-calls	corvus-data/b0339	api.calls	corvus-data	{"calls":1829}	\\x5285ee9a0c383652934c64cf89331c22
\\x00000000000074a204e0171b1e089870	340	1717733841000000	2	4807451864729649492	1512523440377257	0	api-calls	corvus-data/b0340	api.calls	corvus-data	{"calls":1216}	\\x48cf283fa735d05d168a05eb3c3c2f75
\\x00000000000074a204e0171b1e089870	341	1717773046000000	2	4807451864729649493	1512523440377257	0	api-calls	corvus-data/b0341	api.calls	corvus-data	{"calls":2551}	\\x67d11210f67615ae95a668a30fbfe290
\\x00000000000074a204e0171b1e089870	342	1717796471000000	2	4807451864729649494	1512523440377257	0	api-calls	corvus-data/b0342	api.calls	corvus-data	{"calls":949}	\\x7a1f1f9a800da9c4fd63e88fa43632c1
\\x00000000000074a204e0171b1e089870	343	1717835657000000	2	4807451864729649495	1512523440377258	0	api-calls	corvus-data/b0343	api.calls	corvus-data	{"calls":532}	\\xb7327c92ed2bf0b649e71446ce9ae9fc
\\x00000000000074a204e0171b1e089870	344	1717850163000000	2	4807451864729649496	1512523440377258	0	api-calls	corvus-data/b0344	api.calls	corvus-data	{"calls":498}	\\x0da6228dbd6fe95ae839f6e4bcb74efa
\\x00000000000074a204e0171b1e089870	345	1717867136000000	2	4807451864729649497	1512523440377258	0	api-calls	corvus-data/b0345	api.calls	corvus-data	{"calls":280}	\\xa5d3b44f46cd5dad97cb982e70361688
\\x00000000000074a204e0171b1e089870	346	1717899980000000	2	4807451864729649498	1512523440377259	0	api-calls	corvus-data/b0346	api.calls	corvus-data	{"calls":124}	\\xca9edc312fc806c1b0ea78949668c895
\\x00000000000074a204e0171b1e089870	347	1717919576000000	2	4807451864729649499	1512523440377259	0	api-calls	corvus-data/b0347	api.calls	corvus-data	{"calls":156}	\\x31a968a17bf9d1e4ad78e3a08535866e
\\x00000000000074a204e0171b1e089870	348	1717946316000000	2	4807451864729649500	1512523440377259	0	api-calls	corvus-data/b0348	api.calls	corvus-data	{"calls":122}	\\x095c2d22b9e45b7218d79cb4193e2acc
\\x00000000000074a204e0171b1e089870	349	1717978968000000	2	4807451864729649501	1512523440377260	0	api-calls	corvus-data/b0349	api.calls	corvus-data	{"calls":844}	\\xb367b53528a1a1cbf4cad4bbd375a3bf
\\x00000000000074a204e0171b1e089870	350	1717993933000000	2	4807451864729649502	1512523440377260	0	api-calls	corvus-data/b0350	api.calls	corvus-data	{"calls":2926}	\\x6a2487472322bd8874af25c5f8bf7f23
\\x00000000000074a204e0171b1e089870	351	1718014616000000	2	4807451864729649503	1512523440377260	0	api-calls	corvus-data/b0351	api.calls	corvus-data	{"calls":3611}	\\xacd6b18feeb7025b4cfc2f813c95bb68
\\x00000000000074a204e0171b1e089870	352	1718054470000000	2	4807451864729649504	1512523440377260	0	api-calls	corvus-data/b0352	api.calls	corvus-data	{"calls":2259}	\\x19a88dacd622e09b3d73e58d5e21e0ba
\\x00000000000074a204e0171b1e089870	353	1718075630000000	2	4807451864729649505	1512523440377261	0	api-calls	corvus-data/b0353	api.calls	corvus-data	{"calls":2138}	\\x52409bb672e106af37234e823760240d
\\x00000000000074a204e0171b1e089870	354	1718091075000000	2	4807451864729649506	1512523440377261	0	api-calls	corvus-data/b0354	api.calls	corvus-data	{"calls":3769}	\\x8b86f4ac6f72f65a5d1a9c0462fbd3e1
\\x00000000000074a204e0171b1e089870	355	1718116715000000	2	4807451864729649507	1512523440377261	0	api-calls	corvus-data/b0355	api.calls	corvus-data	{"calls":2302}	\\x7ff9675c127df1593a059c0961674982
\\x00000000000074a204e0171b1e089870	356	1718158312000000	2	4807451864729649508	1512523440377262	0	api-calls	corvus-data/b0356	api.calls	corvus-data	{"calls":540}	\\x3209a03a2d467f21647bd714b3f6eab5
\\x00000000000074a204e0171b1e089870	357	1718193425000000	2	4807451864729649509	1512523440377262	0	api-calls	corvus-data/b0357	api.calls	corvus-data	{"calls":3843}	\\xf25d1d42dbf3441ab9212fe716281497
\\x00000000000074a204e0171b1e089870	358	1718233262000000	2	4807451864729649510	1512523440377262	0	api-calls	corvus-data/b0358	api.calls	corvus-data	{"calls":1090}	\\x7213e112e1c8364f3526ff6ad3961f56
\\x00000000000074a204e0171b1e089870	359	1718274645000000	2	4807451864729649511	1512523440377263	0	api-calls	corvus-data/b0359	api.calls	corvus-data	{"calls":3753}	\\x34c418aa4febce79d1ed3b2ab11c926b
\\x00000000000074a204e0171b1e089870	360	1718291272000000	2	4807451864729649512	1512523440377263	0	api-calls	corvus-data/b0360	api.calls	corvus-data	{"calls":2954}	\\x27a36439fe403766a2d3d62aca8a5458
\\x00000000000074a204e0171b1e089870	361	1718326157000000	2	4807451864729649513	1512523440377264	0	api-calls	corvus-data/b0361	api.calls	corvus-data	{"calls":2025}	\\x5ac3feb61c9a3666c8afa6282417d40a
\\x00000000000074a204e0171b1e089870	362	1718352720000000	2	4807451864729649514	1512523440377264	0	api-calls	corvus-data/b0362	api.calls	corvus-data	{"calls":3814}	\\x2e4f1fc4b0778329c4607d6b5d5748aa
\\x00000000000074a204e0171b1e089870	363	1718394726000000	2	4807451864729649515	1512523440377264	0	api-calls	corvus-data/b0363	api.calls	corvus-data	{"calls":789}	\\x8f3ffcd47595ced0541f1b30ec78af97
\\x00000000000074a204e0171b1e089870	364	1718427242000000	2	4807451864729649516	1512523440377265	0	api-calls	corvus-data/b0364	api.calls	corvus-data	{"calls":495}	\\xfc3c971916bb01c816fe30647c4572ff
\\x00000000000074a204e0171b1e089870	365	1718470410000000	2	4807451864729649517	1512523440377265	0	api-calls	corvus-data/b0365	api.calls	corvus-data	{"calls":322}	\\xca10bb2411fe3f038d1e071dc50ca365
\\x00000000000074a204e0171b1e089870	366	1718495958000000	2	4807451864729649518	1512523440377265	0	api-calls	corvus-data/b0366	api.calls	corvus-data	{"calls":41}	\\xec9efcc62c38b6dac6aca8b5b7c06f46
\\x00000000000074a204e0171b1e089870	367	1718526593000000	2	4807451864729649519	1512523440377266	0	api-calls	corvus-data/b0367	api.calls	corvus-data	{"calls":92}	\\xa0caece5f94962872ca68e972fa3157f
\\x00000000000074a204e0171b1e089870	368	1718544654000000	2	4807451864729649520	1512523440377266	0	api-calls	corvus-data/b0368	api.calls	corvus-data	{"calls":421}	\\x90a82e70143e1ff4eebf95ceba24865b
\\x00000000000074a204e0171b1e089870	369	1718575926000000	2	4807451864729649521	1512523440377266	0	api-calls	corvus-data/b0369	api.calls	corvus-data	{"calls":668}	\\x9bc3a65400c8d3cd5b30ccf93755388d
\\x00000000000074a204e0171b1e089870	370	1718606944000000	2	4807451864729649522	1512523440377267	0	api-calls	corvus-data/b0370	api.calls	corvus-data	{"calls":1374}	\\x98c1d7f5ec8663134f78c3ae51bdb54f
\\x00000000000074a204e0171b1e089870	371	1718623678000000	2	4807451864729649523	1512523440377267	0	api-calls	corvus-data/b0371	api.calls	corvus-data	{"calls":3824}	\\xff1e7f23b245ca9a3c46965e1ca14d41
\\x00000000000074a204e0171b1e089870	372	1718657062000000	2	4807451864729649524	1512523440377267	0	api-calls	corvus-data/b0372	api.calls	corvus-data	{"calls":3681}	\\x2df1efb7201aebd3e7f7fdf936b64a07
\\x00000000000074a204e0171b1e089870	373	1718690168000000	2	4807451864729649525	1512523440377268	0	api-calls	corvus-data/b0373	api.calls	corvus-data	{"calls":510}	\\xc83d37546962d296dc9965bd3a7ad015
\\x00000000000074a204e0171b1e089870	374	1718714733000000	2	4807451864729649526	1512523440377268	0	api-calls	corvus-data/b0374	api.calls	corvus-data	{"calls":2367}	\\x774ae754b119ba8367c0d7299e20bd9c
\\x00000000000074a204e0171b1e089870	375	1718751556000000	2	4807451864729649527	1512523440377268	0	api-calls	corvus-data/b0375	api.calls	corvus-data	{"calls":1794}	\\xcf4ab8e1d0e8bc2811a36d1b3ee5cee9
\\x00000000000074a204e0171b1e089870	376	1718781418000000	2	4807451864729649528	1512523440377269	0	api-calls	corvus-data/b0376	api.calls	corvus-data	{"calls":3949}	\\x8a6645cf80b50efd44797ddde4240622
\\x00000000000074a204e0171b1e089870	377	1718821789000000	2	4807451864729649529	1512523440377269	0	api-calls	corvus-data/b0377	api.calls	corvus-data	{"calls":3944}	\\x292ee6864b4caae7a84ba269cfd2b4a4
\\x00000000000074a204e0171b1e089870	378	1718861601000000	2	4807451864729649530	1512523440377270	0	api-calls	corvus-data/b0378	api.calls	corvus-data	{"calls":3294}	\\x6076d384140c64eb26fee9302449cc86
\\x00000000000074a204e0171b1e089870	379	1718899648000000	2	4807451864729649531	1512523440377270	0	api-calls	corvus-data/b0379	api.calls	corvus-data	{"calls":3674}	\\xf1317aff478ad50b709a85889bfceb71
\\x00000000000074a204e0171b1e089870	380	1718940641000000	2	4807451864729649532	1512523440377271	0	api-calls	corvus-data/b0380	api.calls	corvus-data	{"calls":3873}	\\xe47ebd8224e8bebda5e694d117d08daf
\\x00000000000074a204e0171b1e089870	381	1718980211000000	2	4807451864729649533	1512523440377271	0	api-calls	corvus-data/b0381	api.calls	corvus-data	{"calls":4049}	\\x31046491427c099f7a04d6dcafa77d1c
\\x00000000000074a204e0171b1e089870	382	1718999273000000	2	4807451864729649534	1512523440377271	0	api-calls	corvus-data/b0382	api.calls	corvus-data	{"calls":3209}	\\xc7902cdc42894af3c5397f07ed663074
\\x00000000000074a204e0171b1e089870	383	1719041382000000	2	4807451864729649535	1512523440377272	0	api-calls	corvus-data/b0383	api.calls	corvus-data	{"calls":558}	\\xcc09c6823081ac8f5b23285f5aa45d5e
\\x00000000000074a204e0171b1e089870	384	1719056534000000	2	4807451864729649536	1512523440377272	0	api-calls	corvus-data/b0384	api.calls	corvus-data	{"calls":330}	\\x38d3d4145659290450e43647ee3a3feb
\\x00000000000074a204e0171b1e089870	385	1719080793000000	2	4807451864729649537	1512523440377272	0	api-calls	corvus-data/b0385	api.calls	corvus-data	{"calls":709}	\\x7ef6a67ddcb725293d7a72850a4ab0f9
\\x00000000000074a204e0171b1e089870	386	1719112857000000	2	4807451864729649538	1512523440377273	0	api-calls	corvus-data/b0386	api.calls	corvus-data	{"calls":248}	\\x717d1f91466632e424706b5802711ed0
\\x00000000000074a204e0171b1e089870	387	1719130951000000	2	4807451864729649539	1512523440377273	0	api-calls	corvus-data/b0387	api.calls	corvus-data	{"calls":4}	\\x00e62e5e3fb148c20854b319ed48d5d0
\\x00000000000074a204e0171b1e089870	388	1719147174000000	2	4807451864729649540	1512523440377273	0	api-calls	corvus-data/b0388	api.calls	corvus-data	{"calls":16}	\\xa0294eea5b7d3332e0fef58a92382846
\\x00000000000074a204e0171b1e089870	389	1719187051000000	2	4807451864729649541	1512523440377273	0	api-calls	corvus-data/b0389	api.calls	corvus-data	{"calls":762}	\\xf7a3cd12427097b2040e85256217b7bc
\\x00000000000074a204e0171b1e089870	390	1719214161000000	2	4807451864729649542	1512523440377274	0	api-calls	corvus-data/b0390	api.calls	corvus-data	{"calls":3066}	\\x96d1b48bff1e36988f7acbd3481f3303
\\x00000000000074a204e0171b1e089870	391	1719232689000000	2	4807451864729649543	1512523440377274	0	api-calls	corvus-data/b0391	api.calls	corvus-data	{"calls":1697}	\\x5101d99b9970f44fccaf514ae54e5987
\\x00000000000074a204e0171b1e089870	392	1719252409000000	2	4807451864729649544	1512523440377274	0	api-calls	corvus-data/b0392	api.calls	corvus-data	{"calls":2366}	\\xa57f2dafbfad3ea03236afef4353ff32
\\x00000000000074a204e0171b1e089870	393	1719291232000000	2	4807451864729649545	1512523440377275	0	api-calls	corvus-data/b0393	api.calls	corvus-data	{"calls":1959}	\\xc72483ce2879a0314bb8260e0c4140c3
\\x00000000000074a204e0171b1e089870	394	1719314985000000	2	4807451864729649546	1512523440377275	0	api-calls	corvus-data/b0394	api.calls	corvus-data	{"calls":3298}	\\x437e20216044faeb961b154dac1ad725
\\x00000000000074a204e0171b1e089870	395	1719338504000000	2	4807451864729649547	1512523440377275	0	api-calls	corvus-data/b0395	api.calls	corvus-data	{"calls":1196}	\\x9a9d9c492d8d3cebb7d3a59f69649715
\\x00000000000074a204e0171b1e089870	396	1719362568000000	2	4807451864729649548	1512523440377276	0	api-calls	corvus-data/b0396	api.calls	corvus-data	{"calls":2691}	\\x4fe4439998e2771029619f52b29cc5cc
\\x00000000000074a204e0171b1e089870	397	1719398847000000	2	4807451864729649549	1512523440377276	0	api-calls	corvus-data/b0397	api.calls	corvus-data	{"calls":3057}	\\x164a8a3dac3d194ee59a6d3c207b0c8e
\\x00000000000074a204e0171b1e089870	398	1719427339000000	2	4807451864729649550	1512523440377276	0	api-calls	corvus-data/b0398	api.calls	corvus-data	{"calls":3296}	\\x56ef0cf51164d69e950b80c401a22e8f
\\x00000000000074a204e0171b1e089870	399	1719462046000000	2	4807451864729649551	1512523440377277	0	api-calls	corvus-data/b0399	api.calls	corvus-data	{"calls":1920}	\\x783345284cc2c382ac3a6b5859ab1c49
\\x00000000000074a204e0171b1e089870	400	1719481811000000	2	4807451864729649552	1512523440377277	0	api-calls	corvus-data/b0400	api.calls	corvus-data	{"calls":2369}	\\x42e66273ba830856cc3fc450c51883b6
\\x00000000000074a204e0171b1e089870	401	1719501737000000	2	4807451864729649553	1512523440377277	0	api-calls	corvus-data/b0401	api.calls	corvus-data	{"calls":859}	\\xe97ab50c0b7c3a4be33b49541573e0ee
\\x00000000000074a204e0171b1e089870	402	1719532464000000	2	4807451864729649554	1512523440377277	0	api-calls	corvus-data/b0402	api.calls	corvus-data	{"calls":179}	\\x2b456b378f7c371884904910694a455a
\\x00000000000074a204e0171b1e089870	403	1719547925000000	2	4807451864729649555	1512523440377278	0	api-calls	corvus-data/b0403	api.calls	corvus-data	{"calls":3620}	\\x1eab7a916d6e686bc9df6ce4ed17fdb6
\\x00000000000074a204e0171b1e089870	404	1719589627000000	2	4807451864729649556	1512523440377278	0	api-calls	corvus-data/b0404	api.calls	corvus-data	{"calls":2201}	\\xf9d96c68d7f02f3b3d2cc86235c74b9c
\\x00000000000074a204e0171b1e089870	405	1719617813000000	2	4807451864729649557	1512523440377278	0	api-calls	corvus-data/b0405	api.calls	corvus-data	{"calls":1155}	\\xd74745ea19202e481cec27e93a691256
\\x00000000000074a204e0171b1e089870	406	1719636190000000	2	4807451864729649558	1512523440377279	0	api-calls	corvus-data/b0406	api.calls	corvus-data	{"calls":112}	\\x3c13ff49862c147ce4d262b90272445d
\\x00000000000074a204e0171b1e089870	407	1719678940000000	2	4807451864729649559	1512523440377279	0	api-calls	corvus-data/b0407	api.calls	corvus-data	{"calls":237}	\\xbac958ef848b8560a40ec34e1a5e200a
\\x00000000000074a204e0171b1e089870	408	1719721552000000	2	4807451864729649560	1512523440377280	0	api-calls	corvus-data/b0408	api.calls	corvus-data	{"calls":446}	\\xeb4858d8e49253b04000d75a1fb75407
\\x00000000000074a204e0171b1e089870	409	1719748420000000	2	4807451864729649561	1512523440377280	0	api-calls	corvus-data/b0409	api.calls	corvus-data	{"calls":311}	\\xfb7faf07a0e8a00b1217ce00514bfbbd
\\x00000000000074a204e0171b1e089870	410	1719765399000000	2	4807451864729649562	1512523440377280	0	api-calls	corvus-data/b0410	api.calls	corvus-data	{"calls":66}	\\x8115658c3ba31bfd231d987cb15ec5fd
\\x00000000000074a204e0171b1e089870	833	1709247599999999	2	4807451864729649985	1512523440377158	0	api-calls	corvus-data/b0833	api.calls	corvus-data	{"calls":1501}	\\x9b1cd854dcf850af7b04bb0b440efb05
\\x00000000000074a204e0171b1e089870	834	1709247600000000	2	4807451864729649986	1512523440377158	0	api-calls	corvus-data/b0834	api.calls	corvus-data	{"calls":2003}	\\x0a15308624bb6a4d1ef4da8c04214e60
\\x00000000000074a204e0171b1e089870	835	1711922399999999	2	4807451864729649987	1512523440377189	0	api-calls	corvus-data/b0835	api.calls	corvus-data	{"calls":1709}	\\xc96ffd4656b8d55b0215787d6040ee9b
\\x00000000000074a204e0171b1e089870	836	1711922400000000	2	4807451864729649988	1512523440377189	0	api-calls	corvus-data/b0836	api.calls	corvus-data	{"calls":2111}	\\x6f08b8a32e04d17edf0abd918c8ffd5a
\.


--
-- Data for Name: usage_identities_0; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_0 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	0013813d-4872-8dd5-8d09-9a8bf26841c9	1416373871402451389	584
00000000-0000-74a2-04e0-171b1e089870	002ace28-7d57-b534-0e4d-9983061648bc	785966776620875902	151
00000000-0000-74a2-04e0-171b1e089870	0064a515-2a9b-011b-2156-cf4dc5e76bcb	4551012541667826101	464
00000000-0000-74a2-04e0-171b1e089870	00692654-6a86-2c35-0ac7-947d9e7f56c8	-317980834247158711	260
00000000-0000-74a2-04e0-171b1e089870	00a191ac-3317-c47d-b98f-0815ef18acae	-3553207204103441740	830
00000000-0000-74a2-04e0-171b1e089870	016e48f9-874b-7fb7-c67d-0a4c2b645c6b	2119294592804565210	465
00000000-0000-74a2-04e0-171b1e089870	01714a7c-258c-762a-8631-020202307096	-4096718322395237223	22
00000000-0000-74a2-04e0-171b1e089870	01960b9a-0fa9-cce2-565d-0663ca1bed23	-2280510430098314778	818
00000000-0000-74a2-04e0-171b1e089870	01e186a3-e3da-91d0-281f-dff4e25197cd	-2864452355325671834	838
00000000-0000-74a2-04e0-171b1e089870	01f420f6-94d4-18f1-6e74-aa740e475795	-4316967123804626171	150
00000000-0000-74a2-04e0-171b1e089870	0252f349-eee0-eb72-6312-3d397717b57a	2863603605380764965	514
00000000-0000-74a2-04e0-171b1e089870	0275d207-5f3e-db1c-258f-c40e764a3647	8267531359718707751	14
00000000-0000-74a2-04e0-171b1e089870	02991580-4c8a-55d5-16e6-a988b3fd7bcf	-8533669427443401737	826
00000000-0000-74a2-04e0-171b1e089870	02c476a6-22a1-2b89-36a8-b2d36c303924	3948347039198800937	327
00000000-0000-74a2-04e0-171b1e089870	031b3b46-33a4-72f2-8399-0e00ef374f21	3110229578013417370	541
00000000-0000-74a2-04e0-171b1e089870	0334c1d3-b32c-44e2-13f8-be59dccd7544	7011313914420941470	313
00000000-0000-74a2-04e0-171b1e089870	03675bd8-b0e9-ca8a-1424-62d3bb491b08	240493094755219282	579
00000000-0000-74a2-04e0-171b1e089870	044375b5-6b9a-cf3a-0376-ec375d75f8ff	-29350813967300369	756
00000000-0000-74a2-04e0-171b1e089870	0455da0f-77d9-dda5-6338-2177560312a3	6467438852873342890	641
00000000-0000-74a2-04e0-171b1e089870	045b5d58-a485-4b34-3d8b-1f8cd37fd7d6	-5858779024521132212	258
00000000-0000-74a2-04e0-171b1e089870	04d84039-782a-6be2-08b8-a8bdc2eeb3f9	-1598610603933166767	770
00000000-0000-74a2-04e0-171b1e089870	052ca6a3-b417-6ae5-4ae5-c2a4986c05af	7255708156217263023	278
00000000-0000-74a2-04e0-171b1e089870	05c9771b-ed56-8111-6db7-f687a4f801fd	7701359127637132169	696
00000000-0000-74a2-04e0-171b1e089870	05d77fe2-40fb-6d12-f97d-fdace836f4d1	-2771074998303528512	343
00000000-0000-74a2-04e0-171b1e089870	05e43e65-a6af-4042-240f-52f3f361f529	-4329545815004976299	288
00000000-0000-74a2-04e0-171b1e089870	0638f038-3d99-c5e9-e7e8-232d248a1601	-4157679086687116170	352
00000000-0000-74a2-04e0-171b1e089870	068e84cc-ac8e-49e3-e54e-2203794a36cc	3258373330344034619	43
00000000-0000-74a2-04e0-171b1e089870	069e9357-3652-79e7-2044-476979c46b3e	-2784203034295197777	568
00000000-0000-74a2-04e0-171b1e089870	06f4f1fe-4fc8-8936-3f1c-dbfa36ee4deb	6926095834310362589	2
00000000-0000-74a2-04e0-171b1e089870	0738e65c-84a9-4488-bc73-bf64ab3af93e	8434141108476627680	536
00000000-0000-74a2-04e0-171b1e089870	074ecf1b-35d2-f239-8156-39be5e1f62f8	1154000268798898640	92
00000000-0000-74a2-04e0-171b1e089870	0781350a-1050-83b9-0654-03380e9debb9	6751097383255560280	128
00000000-0000-74a2-04e0-171b1e089870	07b40885-6ec1-a066-d308-161204e6968a	-1059239537884908844	634
00000000-0000-74a2-04e0-171b1e089870	07dfd87f-789d-3a28-bbcf-ffe8ffdd27c0	6911786246735415401	306
00000000-0000-74a2-04e0-171b1e089870	07e81d73-0b8b-1b66-e51d-7169ea0a1d60	1849879242609031013	363
00000000-0000-74a2-04e0-171b1e089870	08130cc2-9d5f-9048-85af-78b16e402743	6542545339927115919	523
00000000-0000-74a2-04e0-171b1e089870	084787e9-cef6-6672-1c24-f4b9de2f2b72	6614938826679307042	142
00000000-0000-74a2-04e0-171b1e089870	08620f0b-a416-7c59-feb6-d511522ed047	-8280655790687986279	658
00000000-0000-74a2-04e0-171b1e089870	08d0f504-f4a0-4703-e151-85aa3234c3ad	-7112250598250784009	165
00000000-0000-74a2-04e0-171b1e089870	08e1375a-bc30-367a-0baf-1914aac0d977	-8014319529427563997	637
00000000-0000-74a2-04e0-171b1e089870	08e70583-a2a5-beb7-16ea-577b4c0a2c18	-978401224697916213	299
00000000-0000-74a2-04e0-171b1e089870	09e4848a-3383-0b3a-f71e-8e9d33e290c4	-714549264761707047	674
00000000-0000-74a2-04e0-171b1e089870	0a2f2240-3ca9-e9d2-8018-c7ae9e010aa0	7890552405350375039	673
00000000-0000-74a2-04e0-171b1e089870	0a40e98e-d17c-e7ea-c2f2-2e48ca6bd44a	-2156830236324253339	656
00000000-0000-74a2-04e0-171b1e089870	0a4de0c2-c8a1-10d1-f5cd-80ff4f776ac9	4162764130227990501	205
00000000-0000-74a2-04e0-171b1e089870	0a80b5b9-4dca-41d1-a62f-9d17a6c1bd33	8143637388837199643	816
00000000-0000-74a2-04e0-171b1e089870	0abe2d08-a185-5037-2b09-1c653715e980	1094392990506098566	795
00000000-0000-74a2-04e0-171b1e089870	0b636fe2-2bc4-f2df-5ddc-d8b8ab68f6cd	-7777535410622547845	522
00000000-0000-74a2-04e0-171b1e089870	0bd3362e-d1fc-747b-119b-5510b966c30b	6812724954840005186	74
00000000-0000-74a2-04e0-171b1e089870	0bdf0cca-c652-d924-aca7-cf1bbc52c19d	-8674745416933212895	441
00000000-0000-74a2-04e0-171b1e089870	0c29be39-dfe5-416a-ad99-c1ec6d4c6d26	6499082204839733917	187
00000000-0000-74a2-04e0-171b1e089870	0cdbb34c-9942-8177-d8bc-b8867581a838	-5750261192504732741	663
00000000-0000-74a2-04e0-171b1e089870	0d8ae98c-7cd4-c691-3711-290f0aec0855	-1484509230650981637	481
00000000-0000-74a2-04e0-171b1e089870	0d987838-484c-9002-ca8e-7be3cec39f5a	-2087319597162359619	771
00000000-0000-74a2-04e0-171b1e089870	0df664ae-701c-68b5-54dd-a4bae8d09b76	-6526251212920948902	13
00000000-0000-74a2-04e0-171b1e089870	0e281cae-3edf-3a6b-0d31-abb38e7fc482	-3242720440474169382	105
00000000-0000-74a2-04e0-171b1e089870	0f2ad649-b727-72a1-1a8e-dd999ab08624	-2037460734210204232	611
00000000-0000-74a2-04e0-171b1e089870	0f688c20-5d5b-e47d-9ed8-d6f2d20a6245	-3284465124384593159	497
00000000-0000-74a2-04e0-171b1e089870	0f6efe96-c6e6-de47-9e7c-a4e08d8f55c6	-5749738224558076067	211
00000000-0000-74a2-04e0-171b1e089870	0fca1b6b-36d5-e1c2-414b-7878c0784ea3	-1974180855185704127	434
00000000-0000-74a2-04e0-171b1e089870	0fd2f085-ad8a-aaa1-8bcd-09de0f7f5530	504080963888084957	724
00000000-0000-74a2-04e0-171b1e089870	10c62081-382c-19b8-09cd-8d12891f506a	300588993781851265	833
00000000-0000-74a2-04e0-171b1e089870	10db15b6-8c0a-2a35-aef4-4934be472365	-1694856050545515562	373
00000000-0000-74a2-04e0-171b1e089870	114c05f0-9035-c7be-cddb-19c079780308	207346111568451912	401
00000000-0000-74a2-04e0-171b1e089870	1154e492-dd98-d336-7825-10b9b47bcba6	-4278151023345820511	125
00000000-0000-74a2-04e0-171b1e089870	119fc0ba-63fe-c44a-ff20-9a7da1ec63ca	-1727746930848646575	277
00000000-0000-74a2-04e0-171b1e089870	11fcf02a-0d5b-57f2-f890-13a0d5e314cf	8023173321696092009	173
00000000-0000-74a2-04e0-171b1e089870	1230e085-e826-5e23-4c37-df707e9d754b	1531523284158524985	203
00000000-0000-74a2-04e0-171b1e089870	1246d251-1ac4-2369-fb76-3737c272af04	4812940837523279155	41
00000000-0000-74a2-04e0-171b1e089870	12be8296-a017-79d9-4999-180abee2436a	-2005292869514976625	185
00000000-0000-74a2-04e0-171b1e089870	135cc074-e79f-f4c2-ce53-1fae7e14fa89	5850844680616023292	318
00000000-0000-74a2-04e0-171b1e089870	13b4c446-0df3-9467-cbcf-cf2a4d74e0f8	3168256027477326532	452
00000000-0000-74a2-04e0-171b1e089870	13bd5693-147e-aeb0-a720-fa6004214ddf	-1659028864437902912	271
00000000-0000-74a2-04e0-171b1e089870	13f74ab5-3605-f360-b22b-6d71eabff151	-6571418129446315319	309
00000000-0000-74a2-04e0-171b1e089870	142e2a75-bf7a-2933-3ea7-a4b422d49fd9	-6487378348128633548	219
00000000-0000-74a2-04e0-171b1e089870	152ff1f1-21ee-3864-0e7e-d41ebb961a27	-8848398905893115641	332
00000000-0000-74a2-04e0-171b1e089870	1561a460-bb11-4640-b8dc-f4c5bc696f1e	-145497324131122167	618
00000000-0000-74a2-04e0-171b1e089870	1584796b-d496-fb74-4278-0df9ed37a986	4502969140017525502	245
00000000-0000-74a2-04e0-171b1e089870	1636fc78-71a1-5bdd-1023-488df3fd5cfe	-3808844704726033576	811
00000000-0000-74a2-04e0-171b1e089870	16688ef3-4784-a2bc-9c47-4acb4bc35f0d	9110065063003994652	598
00000000-0000-74a2-04e0-171b1e089870	1679a85f-6668-8162-ce5d-d2ce5fdf262b	-2152864219941741002	139
00000000-0000-74a2-04e0-171b1e089870	16ab3ced-dd8f-a31a-f751-e9d63dc21fe2	-7926453388761598165	697
00000000-0000-74a2-04e0-171b1e089870	16b027e0-1ef0-2056-18a7-1b21f0cb8743	-3280450369805124418	469
00000000-0000-74a2-04e0-171b1e089870	16c2ce34-57d1-e624-fb74-da379588d5cc	-7395959674338307361	508
00000000-0000-74a2-04e0-171b1e089870	16d211d0-4270-ca81-9f7d-bb2d9e74936f	4320169318210305448	323
00000000-0000-74a2-04e0-171b1e089870	1726ce6c-3bd7-1426-141a-e5238800330e	-2836144362026910379	130
00000000-0000-74a2-04e0-171b1e089870	17453670-9433-53f4-2469-6b6af16f6f3e	-2296492740412735424	393
00000000-0000-74a2-04e0-171b1e089870	178c2d6e-a55b-e868-aef1-e96eb4964c9a	-1944908467897385633	250
00000000-0000-74a2-04e0-171b1e089870	17903212-ac58-335d-4b4b-4b6c25ec4359	-8583593062022458445	216
00000000-0000-74a2-04e0-171b1e089870	179b0800-a1a6-17e8-239b-af479793f1b6	3552441917172548061	159
00000000-0000-74a2-04e0-171b1e089870	17e1eb37-5cd0-0c8d-48cf-f7bb7963ff80	8357562526798136749	589
00000000-0000-74a2-04e0-171b1e089870	17fb3d97-3d6d-e9c2-a7de-bee15d3a2d7b	2139571565097618313	280
00000000-0000-74a2-04e0-171b1e089870	1853c154-beb0-2376-f008-8c1464e81436	-7842727885326805308	630
00000000-0000-74a2-04e0-171b1e089870	185944f9-b246-da20-097c-d2363f5194dc	6021663658902803371	15
00000000-0000-74a2-04e0-171b1e089870	19319003-5440-7e04-07f6-9a9d570f1b9d	-1554784414432785082	256
00000000-0000-74a2-04e0-171b1e089870	19535faa-db79-a57c-cb50-060608d9b375	2892318025343648507	500
00000000-0000-74a2-04e0-171b1e089870	198b3e05-2fcb-ed76-36f3-bc66c6af2971	3232902079014237790	699
00000000-0000-74a2-04e0-171b1e089870	198ef6ae-db57-b2fd-2956-a1aa80b563b9	1550264685804273975	374
00000000-0000-74a2-04e0-171b1e089870	1a05ed00-e1da-b482-75f2-7fceaad2778f	7428597055676792014	239
00000000-0000-74a2-04e0-171b1e089870	1a750ff9-5768-cdb3-0a9d-1835755629b6	-1055337999113135196	475
00000000-0000-74a2-04e0-171b1e089870	1b2d898f-3e0d-5ceb-0040-132eebe03645	6078666325727478388	628
00000000-0000-74a2-04e0-171b1e089870	1b33c221-34ce-d414-0b79-6291a9f869bd	5226715006538230588	209
00000000-0000-74a2-04e0-171b1e089870	1b9c8b5c-7696-f2ae-6a8e-dab59193b210	-1052088248527958814	361
00000000-0000-74a2-04e0-171b1e089870	1bd44ae7-773d-8e61-009e-22053177dc74	-9177625962726720938	36
00000000-0000-74a2-04e0-171b1e089870	1c92a84f-a8ed-4f2c-fdde-756cec68c155	-1000105691873887571	689
00000000-0000-74a2-04e0-171b1e089870	1cb4a2ee-4dda-f62f-da08-bfa3aadd0a39	8289324951304121118	312
00000000-0000-74a2-04e0-171b1e089870	1ce85882-4876-4200-6c67-f837c4e659a5	6506745562858805954	694
00000000-0000-74a2-04e0-171b1e089870	1d160623-6563-a8e5-119b-2e23de1b98b4	-4043226902379410012	527
00000000-0000-74a2-04e0-171b1e089870	1e45a918-f8ac-cb51-f25e-ad45c29d1eaf	-6076670836638379943	274
00000000-0000-74a2-04e0-171b1e089870	1e6b2db1-aed4-6842-5f5b-5777cb812d53	-6073161005094907157	281
00000000-0000-74a2-04e0-171b1e089870	1fdc7d34-8e4a-f195-b4b6-5b1ac4b6a1f1	-2111982750914387237	177
00000000-0000-74a2-04e0-171b1e089870	20217c8d-1d68-42c9-a5d4-983715a75815	7847860814095939749	297
00000000-0000-74a2-04e0-171b1e089870	2029e461-c56c-f446-b30d-be7d30733771	-7167354941322790521	530
00000000-0000-74a2-04e0-171b1e089870	211fd94a-4e32-5ad7-8f53-26ecaec3b528	-5812151784752540555	286
00000000-0000-74a2-04e0-171b1e089870	217d4cf5-f74b-111d-e3b3-a9f4560a1bed	3607307255869870403	644
00000000-0000-74a2-04e0-171b1e089870	21867b13-5097-f174-2715-360682215d36	7421417517568383936	739
00000000-0000-74a2-04e0-171b1e089870	21a46bcb-162e-4533-98b3-0d6e2b309966	94504483163841291	12
00000000-0000-74a2-04e0-171b1e089870	21c24a95-a120-ef4d-e03f-8ada08c3c318	2598679837235439867	263
00000000-0000-74a2-04e0-171b1e089870	21f38916-95a9-cb70-1a33-d849289971c3	9202042206323204588	597
00000000-0000-74a2-04e0-171b1e089870	2263941d-f4df-7cfd-305e-a7418810df05	2327611343730841626	520
00000000-0000-74a2-04e0-171b1e089870	23e4798e-c1cf-099c-aed7-3a49b1c83202	5350583555711208921	34
00000000-0000-74a2-04e0-171b1e089870	249170b3-ddca-4b74-9975-3967c5c8fe3b	-4304384350091149328	681
00000000-0000-74a2-04e0-171b1e089870	24927bb2-400c-438a-450e-b2d61f26beb3	-4567403378319064415	404
00000000-0000-74a2-04e0-171b1e089870	24b6e7af-8a93-59d0-5591-51d3af4ae726	5884446561326362677	333
00000000-0000-74a2-04e0-171b1e089870	2528fecc-da03-431d-499a-049aa018244c	2033624291914106086	752
00000000-0000-74a2-04e0-171b1e089870	255656ed-7922-8a9b-4faf-8b515586395a	-2179852696954979248	794
00000000-0000-74a2-04e0-171b1e089870	25798c1c-d7c4-2289-195d-73a00da138f7	7512146391277656809	626
00000000-0000-74a2-04e0-171b1e089870	25f9ad14-47fe-361d-5858-38ee4a59bac4	-7453148164220145426	791
00000000-0000-74a2-04e0-171b1e089870	2650bce5-ac91-64e0-30b4-71402ed1700b	1316113850291415460	646
00000000-0000-74a2-04e0-171b1e089870	2688b275-73bb-0af9-dfa6-fe7e604cd688	-774716662831112722	86
00000000-0000-74a2-04e0-171b1e089870	270cbbe5-3a4c-a56e-6b3e-50fff2653b6c	-2419725847579539132	671
00000000-0000-74a2-04e0-171b1e089870	272fa7e6-842c-54ea-4d8e-d8f01239203b	1830680349315687941	741
00000000-0000-74a2-04e0-171b1e089870	2737109c-a6c6-fa84-ceeb-2ef5e0758807	8960137716271512029	595
00000000-0000-74a2-04e0-171b1e089870	2751965e-0449-392c-be75-1246f0e127c1	-6110891948340785808	774
00000000-0000-74a2-04e0-171b1e089870	27a2dcc1-8f47-6e6c-d5a2-a1c953975a3a	5283765180915090241	346
00000000-0000-74a2-04e0-171b1e089870	27e3c4ea-e26c-d08a-d393-ab25b46cc09e	7193229112574067887	38
00000000-0000-74a2-04e0-171b1e089870	282cabe9-4287-3b3c-1238-552a2a98fbb9	7310096283741997582	21
00000000-0000-74a2-04e0-171b1e089870	284c048e-6b5b-52f1-9914-b1d059ad9717	-2380282494260385279	335
00000000-0000-74a2-04e0-171b1e089870	2885f479-8b82-ba18-6ae1-2c874e1fc990	-1568064117675828476	138
00000000-0000-74a2-04e0-171b1e089870	29047cf0-4d05-ed39-f940-d9ef2280f495	4506231623701690378	193
00000000-0000-74a2-04e0-171b1e089870	29484653-9418-e8d3-696f-46e8263fb089	4609883284776256254	58
00000000-0000-74a2-04e0-171b1e089870	2977b56b-d929-75a6-61bf-3797929c3dd7	5494390185918433256	175
00000000-0000-74a2-04e0-171b1e089870	2985925f-65bb-c813-219a-0556fbceded6	-1094849241288560923	640
00000000-0000-74a2-04e0-171b1e089870	298957a6-19e4-3351-6a99-d8f665781d93	522780299874291819	20
00000000-0000-74a2-04e0-171b1e089870	29a8e911-3e7d-affa-65e0-8fa4079f114a	-1476320108402155463	773
00000000-0000-74a2-04e0-171b1e089870	2c2eb7ee-eb86-90f7-3916-f48e86d77d7f	-8410078206630022652	534
00000000-0000-74a2-04e0-171b1e089870	2c37fb75-73b3-e0ab-69d5-e08c956db881	-4729578313374099791	556
00000000-0000-74a2-04e0-171b1e089870	2c4a1a71-9eea-3e21-4a15-732e5d1d9c95	8786368708224786173	649
00000000-0000-74a2-04e0-171b1e089870	2c71c737-cc1a-2c8a-12da-ecb33430dc54	408993871253694199	414
00000000-0000-74a2-04e0-171b1e089870	2cee2777-57e2-d51a-be36-5d430e4bf45c	2294074743392707702	750
00000000-0000-74a2-04e0-171b1e089870	2d73fe2a-88be-efd3-2983-fa94491c203f	7498308190511709599	668
00000000-0000-74a2-04e0-171b1e089870	2dcc665e-6f33-2863-9248-267ceaa7f3c5	-6605823631353199508	398
00000000-0000-74a2-04e0-171b1e089870	2dd7370d-597e-74ee-f1d9-248d9d2d8d35	5819656709312338609	435
00000000-0000-74a2-04e0-171b1e089870	2e65e850-4ec1-e015-2736-e3e75670b7a1	-8685586668346092115	325
00000000-0000-74a2-04e0-171b1e089870	2eb24378-f52e-0170-64bc-0d96b9bfb792	5428689141237236361	78
00000000-0000-74a2-04e0-171b1e089870	2f2e64be-42a0-81d1-341f-096e9d3739b1	-3623791868659508157	356
00000000-0000-74a2-04e0-171b1e089870	2f421f3f-ed1a-a04e-a498-d0cd9bf89c13	-8295332519527163899	617
00000000-0000-74a2-04e0-171b1e089870	2f9b9e53-9434-1c7d-f183-74b7bf3cb3b9	7913757861091792048	342
00000000-0000-74a2-04e0-171b1e089870	2fb1db06-62de-8eef-8ad8-2e007c8fd7fa	-1226022941698458101	662
00000000-0000-74a2-04e0-171b1e089870	302285bf-1fac-0ca6-d4f5-c05607b61033	788948718138769134	436
00000000-0000-74a2-04e0-171b1e089870	312c6128-b321-8480-310f-42a175e72f5b	-7519615690965748999	427
00000000-0000-74a2-04e0-171b1e089870	32026e6b-012e-8732-3da9-0e3410ae27c5	1036989795909040980	93
00000000-0000-74a2-04e0-171b1e089870	326cefee-cc80-3f9e-75a6-4bfd0c3f7041	-7928646796131782662	499
00000000-0000-74a2-04e0-171b1e089870	32ca96d2-3913-7cb5-1676-54ebeaff4860	-4395042280520891689	101
00000000-0000-74a2-04e0-171b1e089870	33390d49-0d54-4122-1b93-4878d063912d	-5865657777881249257	330
00000000-0000-74a2-04e0-171b1e089870	336f4574-99e7-ca95-a206-01d47b39d0bb	-8634145665911574899	718
00000000-0000-74a2-04e0-171b1e089870	3374b353-b5ab-e097-a35d-d45a75caeea4	381226016879349163	388
00000000-0000-74a2-04e0-171b1e089870	33a99c58-7d01-870c-0995-e697e1075622	-2737382339648344837	426
00000000-0000-74a2-04e0-171b1e089870	33f476c4-c3c8-dad9-58c1-1f6a1db1021e	5622218963564376958	782
00000000-0000-74a2-04e0-171b1e089870	34097e9c-a896-9248-0b68-17966f9322d6	3746868497518668950	606
00000000-0000-74a2-04e0-171b1e089870	342ef4c8-873a-620f-0eba-5e63ef5056d7	-4503158803478125730	516
00000000-0000-74a2-04e0-171b1e089870	349d53de-c50f-f8f7-3ea7-e76d1901ed28	5764275092674246032	223
00000000-0000-74a2-04e0-171b1e089870	34cff855-8926-92b4-6b34-890c518e461c	7144637726759490199	701
00000000-0000-74a2-04e0-171b1e089870	34f079f3-d24b-cbd2-aaa9-1632a91066e9	-7191903987441410981	575
00000000-0000-74a2-04e0-171b1e089870	34f59772-964f-07fc-efd4-9887c2a92388	6224467247414634168	190
00000000-0000-74a2-04e0-171b1e089870	3523b070-b430-291e-2dda-6bf23aee3186	5061430174495175835	396
00000000-0000-74a2-04e0-171b1e089870	3531aa30-2d8a-3b39-9a25-2b923ecd2feb	-5499805685091391302	136
00000000-0000-74a2-04e0-171b1e089870	3546b2e6-6c82-8dc2-0e39-3e80083438b4	-5599355599442998532	800
00000000-0000-74a2-04e0-171b1e089870	35a30289-2857-5076-0037-8321255997fb	7499907902443768114	8
00000000-0000-74a2-04e0-171b1e089870	35b1e617-cda8-0914-01a2-6f7d44e23707	-5258806847104803407	224
00000000-0000-74a2-04e0-171b1e089870	36524ec7-3ec9-9c6c-16df-f2d74f8fbe5a	-5617509966631566239	97
00000000-0000-74a2-04e0-171b1e089870	37297176-0b03-293b-abc8-66300da45ed4	-3730037094254794248	390
00000000-0000-74a2-04e0-171b1e089870	37ae8d6a-04ed-f448-b4fb-1f76c144c654	-4305125607405295627	495
00000000-0000-74a2-04e0-171b1e089870	37bd0dd7-b5f5-576b-5064-ccc0c19f8831	1382315215653398312	61
00000000-0000-74a2-04e0-171b1e089870	37e541d5-8049-f7e4-26ea-a5e9caaf5162	5713764961348025393	261
00000000-0000-74a2-04e0-171b1e089870	37e7d217-c626-30e1-25db-311faf7ba44b	-6967832004812110630	821
00000000-0000-74a2-04e0-171b1e089870	37ef05ad-0ac2-eb7f-5f21-a9a55bf610b6	-4546340404106638677	282
00000000-0000-74a2-04e0-171b1e089870	3870ab33-c275-64c6-2c27-3b5467b06211	-9013421899087025967	7
00000000-0000-74a2-04e0-171b1e089870	395c32b9-93bf-63d7-2aa3-5718162b52a6	-8345763131075056816	158
00000000-0000-74a2-04e0-171b1e089870	3a84577e-28a1-c206-c40b-75ce252b2804	-7632296217277308078	83
00000000-0000-74a2-04e0-171b1e089870	3aa23e7d-51c1-b1f8-10ef-6b950e8a1c45	-7433588187030279444	201
00000000-0000-74a2-04e0-171b1e089870	3ada8847-2815-c8ba-8193-570c55593821	-3157162330885669603	412
00000000-0000-74a2-04e0-171b1e089870	3b984509-0309-b428-51b1-c3c387c8d32b	7136603901765273375	191
00000000-0000-74a2-04e0-171b1e089870	3bbcd231-b299-22ec-3023-1197527ee17c	-2569276367565644478	758
00000000-0000-74a2-04e0-171b1e089870	3bc58654-9839-ba23-af40-447ee83e8977	6964942335156052755	789
00000000-0000-74a2-04e0-171b1e089870	3c596b6c-d061-70c4-488a-d93b24dc482f	8642628077534553873	587
00000000-0000-74a2-04e0-171b1e089870	3cf53690-e229-9107-71b4-2918a98499e7	9104945568256426773	604
00000000-0000-74a2-04e0-171b1e089870	3d20705b-4a4e-453d-54b7-a1395e5f9407	4826703664038787534	443
00000000-0000-74a2-04e0-171b1e089870	3d24071e-6102-4ba9-7ca9-64a0c8a9c462	852507101641082664	708
00000000-0000-74a2-04e0-171b1e089870	3d2b3dec-e3f4-9e1e-db28-f525298fc026	612608317167105965	477
00000000-0000-74a2-04e0-171b1e089870	3db60a9b-3eb2-b1f3-5aac-36a2652f998c	3739606923288501269	745
00000000-0000-74a2-04e0-171b1e089870	3dee38a4-e48b-68a7-75b0-ba9475bc1c97	4862828069102538789	59
00000000-0000-74a2-04e0-171b1e089870	3e053d8f-4065-42d6-9383-3ce8b741400a	7218135355933949996	237
00000000-0000-74a2-04e0-171b1e089870	3e22b8fc-6b36-8730-25bc-2c212adfbc50	-3270581243917967723	463
00000000-0000-74a2-04e0-171b1e089870	3ec62bd2-080a-15c3-30a6-48abf7a4200b	-1839864439347463081	614
00000000-0000-74a2-04e0-171b1e089870	3ecc07a2-0565-1988-3db3-cbbb814501ba	3415492191540845594	340
00000000-0000-74a2-04e0-171b1e089870	3efbd24a-5c35-becc-2586-fa41b64c3ee2	1316649554938275774	378
00000000-0000-74a2-04e0-171b1e089870	3fdca171-e1ee-b8f8-03d0-d3648c4f39e8	-5235331370350684996	610
\.


--
-- Data for Name: usage_identities_1; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_1 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	409157a4-1ed0-86ae-b799-b67ee9fc9dd4	-4155926626865124073	840
00000000-0000-74a2-04e0-171b1e089870	40cc7c19-6af9-2bd9-c638-edb29cc7c90d	-1331640821298345621	134
00000000-0000-74a2-04e0-171b1e089870	416aa015-5d48-61c5-fe56-0cc91e05eec2	-8030687378399651118	178
00000000-0000-74a2-04e0-171b1e089870	41b2e067-30ca-befe-2123-802a769cd017	-7195961620702856267	132
00000000-0000-74a2-04e0-171b1e089870	41cd5372-e4ac-dcb4-cb01-88358b696791	2720547274536988581	155
00000000-0000-74a2-04e0-171b1e089870	41ee09a8-0928-f26d-d6f3-980d5dde1720	-7167015950037727577	199
00000000-0000-74a2-04e0-171b1e089870	4219d79f-4b38-9ea3-0683-38cee8c431e1	-2691805156124186895	91
00000000-0000-74a2-04e0-171b1e089870	426d4bf6-ed12-29c8-e7d5-43a6dbc7539e	6897480384299145307	642
00000000-0000-74a2-04e0-171b1e089870	427d7c04-6f55-db12-8aca-b9a9a4e00ed0	-6508185640367805648	629
00000000-0000-74a2-04e0-171b1e089870	42ab5446-302a-942c-a2b6-2dbe0b8e9f60	-4794680031811570646	601
00000000-0000-74a2-04e0-171b1e089870	42b3d00a-7e99-cdf1-03c2-7eeb05b46928	7676580881491526528	835
00000000-0000-74a2-04e0-171b1e089870	430874f8-aa55-87e0-76f0-0b986d64c425	2163944076436483481	421
00000000-0000-74a2-04e0-171b1e089870	43ec8aab-b2aa-9d82-c82d-408ed39116a3	-8861043647849112605	200
00000000-0000-74a2-04e0-171b1e089870	44ce4ffc-8a09-13f4-3201-f6ea41c7fbd4	-5319675656267430868	638
00000000-0000-74a2-04e0-171b1e089870	44e068ec-969c-d79f-0419-1b2715ceb666	2530780681165806863	798
00000000-0000-74a2-04e0-171b1e089870	45017a74-05e5-f6f8-65c7-1c1530dd9317	-6468722059122885463	357
00000000-0000-74a2-04e0-171b1e089870	4521c4c4-0ea7-0622-41fd-8502addb3be0	1417067215770530838	103
00000000-0000-74a2-04e0-171b1e089870	4591ef3e-33e7-a5c6-7260-5fe5d2975689	3386898277198650669	716
00000000-0000-74a2-04e0-171b1e089870	45a987d9-fba1-8a20-089e-a0d8cc071521	-2219741644439026206	616
00000000-0000-74a2-04e0-171b1e089870	4606d710-999a-9837-e0f9-df1b037da65f	-7066421258539364466	746
00000000-0000-74a2-04e0-171b1e089870	462a9668-6987-2936-68e1-936f75a7b393	-2660810576796746918	751
00000000-0000-74a2-04e0-171b1e089870	468a63d4-4c8b-5db9-391c-a387c6253886	480078886379487935	66
00000000-0000-74a2-04e0-171b1e089870	46e88503-2251-0ab0-9232-b8e6cdd2c3cd	-1113349597452736249	639
00000000-0000-74a2-04e0-171b1e089870	47d0498d-4fa0-ddfc-093e-cce7d826f849	-7540898920239786436	241
00000000-0000-74a2-04e0-171b1e089870	4812ad96-3081-d1b9-8e6b-13d3c4e29341	-7027980119475434435	592
00000000-0000-74a2-04e0-171b1e089870	4895ca01-a7b7-cda3-1d41-799d9564c09d	6980047371936755254	510
00000000-0000-74a2-04e0-171b1e089870	48c61201-738c-acd7-c080-111a4e8c9c33	570108702527034202	625
00000000-0000-74a2-04e0-171b1e089870	48ebde82-9a2d-4a05-ba82-86860dcd4cf8	1771681812505922807	485
00000000-0000-74a2-04e0-171b1e089870	494141ff-59f0-c152-c1df-7a3c388e99c8	-6836576435104501779	703
00000000-0000-74a2-04e0-171b1e089870	49509cfa-85c6-9c77-485c-e6f8fd916094	-3578542069004437732	517
00000000-0000-74a2-04e0-171b1e089870	49bd1bd6-ccbd-d17a-f3b7-26145c6c80f2	-8405715961348911211	33
00000000-0000-74a2-04e0-171b1e089870	49c1ec3a-0168-aa6e-501e-151c94663b50	3519796292343805067	26
00000000-0000-74a2-04e0-171b1e089870	4a2ddad6-7c24-7ef6-33b2-4cd2d524a26c	-1210074044376563070	749
00000000-0000-74a2-04e0-171b1e089870	4a450b6b-12a8-4119-3fdc-37e4173d6b58	5804931119354502920	307
00000000-0000-74a2-04e0-171b1e089870	4a7cac34-0c0d-14c4-894a-60145d0abe11	6953568073093724604	540
00000000-0000-74a2-04e0-171b1e089870	4ab1a940-26f2-28be-e51c-6250b24153c0	7017258493645811834	677
00000000-0000-74a2-04e0-171b1e089870	4ab9e24e-6cfa-7275-33f9-7df720fdf2bf	4739470543197159221	819
00000000-0000-74a2-04e0-171b1e089870	4ac97cbc-37fb-26c4-195b-06691a856c8f	-5404790075325761683	839
00000000-0000-74a2-04e0-171b1e089870	4b0bba8a-343d-d9f7-6411-ffaf91521b05	8693401497502245200	202
00000000-0000-74a2-04e0-171b1e089870	4b352fde-d923-0b32-0ad5-a34b47d7e893	-8758809613646300346	476
00000000-0000-74a2-04e0-171b1e089870	4b501f5c-1642-b576-9aff-5a31585a0aa4	5101615296268869009	367
00000000-0000-74a2-04e0-171b1e089870	4ca8bd21-3957-8e97-7b21-f7db090cf010	2922993837228660183	813
00000000-0000-74a2-04e0-171b1e089870	4cad868b-bf8b-ae5e-91a2-d4d3bcf69848	-4515839165643431342	555
00000000-0000-74a2-04e0-171b1e089870	4d0558e2-4579-5cbf-c4dc-5335304f2e72	-2690609589740138230	385
00000000-0000-74a2-04e0-171b1e089870	4f354507-95e0-f2e1-ab71-5c511acc98b9	4328648133845700614	180
00000000-0000-74a2-04e0-171b1e089870	4f6a95bd-d65b-3820-584e-9e3986292857	-3568342984805931513	107
00000000-0000-74a2-04e0-171b1e089870	4f9c1762-310d-6ddb-778b-811ef4484f47	-363014839479279869	493
00000000-0000-74a2-04e0-171b1e089870	4fe49d3c-b238-2ec9-1f1f-4135c92e44ac	856745586478749988	748
00000000-0000-74a2-04e0-171b1e089870	4ff4ff3d-0add-704d-7d0d-5d3b60cd0ab3	7633662712987617276	56
00000000-0000-74a2-04e0-171b1e089870	504483dd-580e-352d-b854-1ddd5c99515b	7605170477657923285	712
00000000-0000-74a2-04e0-171b1e089870	504f82a7-851d-c89d-55df-7fca645e7bea	-5213590330021781882	9
00000000-0000-74a2-04e0-171b1e089870	505084b2-f298-819e-1e38-acc3c0de77b8	4144117243874331377	24
00000000-0000-74a2-04e0-171b1e089870	50e6b2e0-0297-55be-bf98-fbb727629811	-3693876851063306825	120
00000000-0000-74a2-04e0-171b1e089870	51093108-df24-2940-8608-0398c5e7863c	556039046253750293	75
00000000-0000-74a2-04e0-171b1e089870	510a94e2-3969-bbe9-6c62-638df8af7f59	7054108406468526721	754
00000000-0000-74a2-04e0-171b1e089870	51770b93-65b0-f2eb-7d3d-8ed5284b00a2	-2038644161625493736	722
00000000-0000-74a2-04e0-171b1e089870	52352904-58b3-e688-dcc3-163011da753f	440298543467600606	643
00000000-0000-74a2-04e0-171b1e089870	52898f3d-3f4b-b527-6c57-42e70f7d59c0	7825914998352446637	707
00000000-0000-74a2-04e0-171b1e089870	53515d72-5422-c952-c587-d077c22f027b	-398922075405963467	195
00000000-0000-74a2-04e0-171b1e089870	537261c4-2aa7-d3cd-7f40-97ad07f3ba9d	6929432414422252692	659
00000000-0000-74a2-04e0-171b1e089870	537a93a4-fd44-3b2d-efd4-76bceec857e4	-8566568581766839032	338
00000000-0000-74a2-04e0-171b1e089870	539f0b35-e0b9-cc47-c069-5d03913a5202	4755876972881780169	548
00000000-0000-74a2-04e0-171b1e089870	53accfeb-3104-1718-73fa-6a910489003f	-5414000004607447626	197
00000000-0000-74a2-04e0-171b1e089870	53e6e9cc-bd86-cdf1-69b8-4b0213465b12	-132607160236419221	182
00000000-0000-74a2-04e0-171b1e089870	5404b9d3-d8d0-3dc7-ce3b-427b100b3013	290447788335045930	80
00000000-0000-74a2-04e0-171b1e089870	541c45a2-bf82-2e5b-abe1-fc7f0c3069f8	-1668083351200487115	368
00000000-0000-74a2-04e0-171b1e089870	5445793a-6d4e-3070-049a-50515e8f21f2	-427165500952156847	127
00000000-0000-74a2-04e0-171b1e089870	5450ab52-2860-26ed-0aef-0f99dd3a8ff4	1937732561296594958	336
00000000-0000-74a2-04e0-171b1e089870	546de60b-3bec-b66c-96ec-b8f5d0392a70	-3790924843632724650	779
00000000-0000-74a2-04e0-171b1e089870	54dda8d3-f2bf-bb4f-b951-e22cd4af1186	-6161873668540370347	445
00000000-0000-74a2-04e0-171b1e089870	5518c9cc-a12a-63f1-5a4d-25776fdc1d5b	758025811414368487	355
00000000-0000-74a2-04e0-171b1e089870	5534f77e-0658-0ab7-76e9-47956496306b	4679300211384789939	783
00000000-0000-74a2-04e0-171b1e089870	554b5e36-ef5a-90bc-74fc-6204a88faea7	6357292617677474427	247
00000000-0000-74a2-04e0-171b1e089870	5619562d-2c93-e621-96af-20c17d7c8417	2066491323365636211	163
00000000-0000-74a2-04e0-171b1e089870	561e5600-cbff-29eb-e309-622657f5db40	8141836339643723251	672
00000000-0000-74a2-04e0-171b1e089870	56701697-5272-ea7c-c471-5cae9f200102	-6949244090857875932	542
00000000-0000-74a2-04e0-171b1e089870	576d3d42-09a3-7f33-b33d-8d426dc647f3	-2685294293981836011	788
00000000-0000-74a2-04e0-171b1e089870	5779a158-20e9-cd70-4bfd-28ab32cfc2b2	-7678671481627100560	337
00000000-0000-74a2-04e0-171b1e089870	579be352-d37c-1e8b-500a-5f9e8e3b7aca	242235172305803552	549
00000000-0000-74a2-04e0-171b1e089870	581a40a3-42ab-97dd-7046-52769f4bd169	5705095015037915420	218
00000000-0000-74a2-04e0-171b1e089870	58ef297e-8103-54a2-9945-5b5316b5d4a8	3016066442101752488	780
00000000-0000-74a2-04e0-171b1e089870	59630348-f0ab-8886-dbb1-955aa8e46e72	9073253680192614284	468
00000000-0000-74a2-04e0-171b1e089870	598ae8ff-8b5f-19fb-34c3-d1a7b94efc68	-3372014726819300731	572
00000000-0000-74a2-04e0-171b1e089870	59b4b7f3-931b-80ff-4bf2-f7c93eb143ba	-4549086055540128924	428
00000000-0000-74a2-04e0-171b1e089870	59b7b3e4-0bca-8a7b-83de-ade5a9d507ab	-4154755697378447021	693
00000000-0000-74a2-04e0-171b1e089870	59c22f13-c819-e673-f5e8-073c805852e9	-8383142041563058132	162
00000000-0000-74a2-04e0-171b1e089870	59e8363b-8af9-c4aa-e19d-5a5d889155cd	6443005128211281265	590
00000000-0000-74a2-04e0-171b1e089870	59e9b821-5096-4d4c-9b5f-d92d40547d41	9168330892759559804	212
00000000-0000-74a2-04e0-171b1e089870	5abb5b4b-b511-939e-7ee7-256cddbcdb00	2046604451116288462	715
00000000-0000-74a2-04e0-171b1e089870	5ae16a80-0788-cba1-f63f-c255f16b38dd	8323983088094644789	94
00000000-0000-74a2-04e0-171b1e089870	5b082c4c-fafd-92e5-32a4-1a69b3fc8110	166047284501828771	76
00000000-0000-74a2-04e0-171b1e089870	5b12368b-9763-89d2-faab-6cff6b284f11	7113264756868367314	72
00000000-0000-74a2-04e0-171b1e089870	5b7b1731-5a36-0c47-e6b3-d36db6668658	-4178974583358458357	329
00000000-0000-74a2-04e0-171b1e089870	5baf642c-de53-18b1-f0cf-b0fe7a5ea84f	500200567952791685	799
00000000-0000-74a2-04e0-171b1e089870	5bfedc22-c370-d96a-9c19-24ffa4993d19	-4466238390492733578	170
00000000-0000-74a2-04e0-171b1e089870	5c0fbd30-9085-a66e-db70-ea7f119c1155	-6805368462297805520	176
00000000-0000-74a2-04e0-171b1e089870	5cc02c2f-b6c2-4cef-d9a8-87df0ad321d3	-5840884119123266162	275
00000000-0000-74a2-04e0-171b1e089870	5d8b6d9c-d7cf-b3a0-d318-5d8e88ed6005	2055552376009503616	812
00000000-0000-74a2-04e0-171b1e089870	5e2fba9c-88ff-585f-f32a-980531200b6b	-122982580817665769	358
00000000-0000-74a2-04e0-171b1e089870	5e81820d-1010-d06a-0271-d4f3564bc951	3982808294318263679	580
00000000-0000-74a2-04e0-171b1e089870	5e98b71c-ab96-64e8-10d7-b02e5bd5313b	5479059410589956629	315
00000000-0000-74a2-04e0-171b1e089870	5ee88540-4afa-cfce-cb6e-c6caea7afeb5	-8916402294527398179	766
00000000-0000-74a2-04e0-171b1e089870	5f128762-302a-90d8-c263-85dbe0e742d3	-1384581199569094052	747
00000000-0000-74a2-04e0-171b1e089870	5f1a5855-323e-2b3c-e561-c165d6289480	-1852170130174205416	168
00000000-0000-74a2-04e0-171b1e089870	5f73c146-1ddb-9bc4-715f-b3d2194244f0	1191780171703890416	399
00000000-0000-74a2-04e0-171b1e089870	5f9e1e78-ef04-a30c-2f06-f87eb3fd0b3f	-1076206014424892109	109
00000000-0000-74a2-04e0-171b1e089870	5fad983a-ec08-1e1d-6c57-17113b15f8ab	-5712296116797314405	53
00000000-0000-74a2-04e0-171b1e089870	5fe6f069-0dbc-591c-8fc9-ea29acc2651f	6691483584681910013	684
00000000-0000-74a2-04e0-171b1e089870	603a72d8-f5c5-bd9e-704f-d7b7ea2ebce4	-1638551382897523380	578
00000000-0000-74a2-04e0-171b1e089870	604c8872-ad25-8fc2-e24c-41fe036dbdbb	-7710026475680525580	252
00000000-0000-74a2-04e0-171b1e089870	607c6ab2-b02d-64ad-690d-d5b8098c4000	2175836619803519960	491
00000000-0000-74a2-04e0-171b1e089870	60830dd8-e7fd-d2b7-a037-764c85939c3b	-6962471488121075083	143
00000000-0000-74a2-04e0-171b1e089870	60a0c4ea-378a-6e6e-fc60-9a04d7365cea	7188136664546919016	425
00000000-0000-74a2-04e0-171b1e089870	61809b8a-5f83-7541-e0e4-835f235821e5	2905545870605294421	359
00000000-0000-74a2-04e0-171b1e089870	618735cb-f11b-26ba-d27a-266bb4b66644	7855303280590214984	777
00000000-0000-74a2-04e0-171b1e089870	61e7fecd-6ee1-d030-c879-da8bd9a1d92b	-7971822130204878385	255
00000000-0000-74a2-04e0-171b1e089870	6248fb5d-981a-39f3-64e0-cd1cb42277b7	-7013297761193472362	242
00000000-0000-74a2-04e0-171b1e089870	62b4263d-31a1-6c9c-2805-7348af7a3072	-8371660155670115416	563
00000000-0000-74a2-04e0-171b1e089870	62c18595-a3eb-7814-47c3-537e7bd96233	-2666553541896703476	768
00000000-0000-74a2-04e0-171b1e089870	62f7b1aa-2be5-08c4-c197-feac456b6c8c	7034023204851563884	576
00000000-0000-74a2-04e0-171b1e089870	634d23c9-53ac-9a3f-461c-2f68441b95c6	-189675565603643295	734
00000000-0000-74a2-04e0-171b1e089870	63ef469b-96de-28c8-b45d-80133e697541	-7653904258712067151	518
00000000-0000-74a2-04e0-171b1e089870	63fd98d4-66d7-3e1b-7c8c-975fcacae337	8563805031953096986	225
00000000-0000-74a2-04e0-171b1e089870	647a4270-af47-ce6d-bdc9-d94fadddb2cc	6048180966237372882	820
00000000-0000-74a2-04e0-171b1e089870	6506409f-112a-7f1b-7f4a-1006ef1a139e	-1948695848170200949	32
00000000-0000-74a2-04e0-171b1e089870	65129a0d-2acc-9a71-8a89-b444b104b39b	-3827403203087419650	478
00000000-0000-74a2-04e0-171b1e089870	65248232-a53a-a9d4-aefc-4a5b54f38163	-3374714677752222166	419
00000000-0000-74a2-04e0-171b1e089870	656c8d7d-b844-9cbb-c289-b935615a01a3	-3033060271326697775	700
00000000-0000-74a2-04e0-171b1e089870	65bd1044-63da-c144-e976-93c74bd0bd9d	-6778730439567764588	691
00000000-0000-74a2-04e0-171b1e089870	65c1b5a1-468e-1e65-5e58-966f0469bcb6	6081510926663346334	537
00000000-0000-74a2-04e0-171b1e089870	6609daac-3a7c-b7db-9141-4597242de856	1469881765711255790	172
00000000-0000-74a2-04e0-171b1e089870	66238d0f-b4f5-84d8-5c09-091b06139d7f	-7990911644084245290	71
00000000-0000-74a2-04e0-171b1e089870	6645eaa4-ad69-7bbc-da8b-229d7976d1e8	-3047796345864596563	455
00000000-0000-74a2-04e0-171b1e089870	66c1aa31-704b-1940-456a-274c6f5fe85e	5895322312102880734	781
00000000-0000-74a2-04e0-171b1e089870	67229441-f8f9-bb04-40c6-f628157b3778	-4534949905234969609	344
00000000-0000-74a2-04e0-171b1e089870	6743e371-96a4-48b9-a54d-4c17818b5da7	8298864511037400273	764
00000000-0000-74a2-04e0-171b1e089870	6839d5db-223c-e7c5-9cf1-be144b79ebd4	5672268868509420223	326
00000000-0000-74a2-04e0-171b1e089870	683a885f-8b83-bcad-361b-7cf0c4620020	5626017699057354889	763
00000000-0000-74a2-04e0-171b1e089870	6870435d-78f0-8b76-6d05-67469118a282	1890374589768916720	709
00000000-0000-74a2-04e0-171b1e089870	68cac8a0-c745-1c40-963d-f12150110331	3262400993901992977	670
00000000-0000-74a2-04e0-171b1e089870	69a3572c-7a34-2783-8c78-83a2599fc3d9	-8236451052887311521	259
00000000-0000-74a2-04e0-171b1e089870	6a1bf8c2-7b8b-5a19-6af1-1c5956d02bfa	-456524663977379102	394
00000000-0000-74a2-04e0-171b1e089870	6ab6a9b0-05b1-165a-687d-61a92f4ebc91	-7692639282391994574	551
00000000-0000-74a2-04e0-171b1e089870	6b46b1ba-283d-6b45-5abe-61f245a057e5	6528232172247303140	157
00000000-0000-74a2-04e0-171b1e089870	6b7ed592-e82a-288c-d5c0-4828037df90b	1260138245768681797	793
00000000-0000-74a2-04e0-171b1e089870	6c902587-e9bf-9e30-ffa3-7d5dfbd2a72c	1647776585968197126	591
00000000-0000-74a2-04e0-171b1e089870	6cf88dc4-2cc9-deab-ce6b-b454cb3949d6	4779885810241520280	296
00000000-0000-74a2-04e0-171b1e089870	6d5f78ee-251a-4c04-4404-fc03d315936d	-1004401449615641811	31
00000000-0000-74a2-04e0-171b1e089870	6d7b5bd5-6a19-f192-7c68-1c335e771d6b	-4747124638870145678	462
00000000-0000-74a2-04e0-171b1e089870	6ddf7e6c-80e7-ee5c-c55b-35c78a795950	1944143980191251973	317
00000000-0000-74a2-04e0-171b1e089870	6ded56c4-9185-4f78-f4bc-27d8af761562	8566823083080294776	370
00000000-0000-74a2-04e0-171b1e089870	6e612791-5e15-4939-3ec3-a74d46102f6e	6245581104403237103	719
00000000-0000-74a2-04e0-171b1e089870	6eb10dc7-0d4c-319b-9f7a-ea83a65614b3	-2056151512231232538	802
00000000-0000-74a2-04e0-171b1e089870	6eb7d4c8-04c1-d904-6808-ad48d10a7e69	-275930420693127744	51
00000000-0000-74a2-04e0-171b1e089870	6eb89ca8-3a64-4bea-10b9-a42a4ed902b6	5351111878558685770	1
00000000-0000-74a2-04e0-171b1e089870	6ebe41ef-c0db-e384-8e51-eb5667b7decf	-606739277906658637	364
00000000-0000-74a2-04e0-171b1e089870	6f1fc450-29ba-3520-bc20-b6543afb5074	2520445706385905103	660
00000000-0000-74a2-04e0-171b1e089870	6f64aa39-bd7f-f41e-5bf3-0dd1435622a5	-2761828785135237501	362
00000000-0000-74a2-04e0-171b1e089870	6fc154ca-6e4d-fa2b-d94c-1370b88582c5	-890142286850473825	133
00000000-0000-74a2-04e0-171b1e089870	6fd5d7f9-18de-db00-82c6-80258d1832de	457938392233148639	490
00000000-0000-74a2-04e0-171b1e089870	6ff9ee44-d396-0bb7-3606-98ffce6b1be2	3013062198048675961	126
00000000-0000-74a2-04e0-171b1e089870	7039d005-d30b-28f4-6f18-42293a4d2807	9145974369621643290	666
00000000-0000-74a2-04e0-171b1e089870	70abf577-ed0e-00e9-3000-3fdabe0acec8	8842566721620164716	146
00000000-0000-74a2-04e0-171b1e089870	70c4bb9d-874d-cd12-feed-9b7e11ac3965	-6669766167709020649	439
00000000-0000-74a2-04e0-171b1e089870	70d9d702-ed35-c1af-aee9-77856ea66c10	-5050765681329172117	738
00000000-0000-74a2-04e0-171b1e089870	719e5851-0164-d6f9-360c-c7b676e976b4	-3695956030183184973	729
00000000-0000-74a2-04e0-171b1e089870	71b95c50-fafc-3026-ea47-402a11cbdc35	5977254489450823031	735
00000000-0000-74a2-04e0-171b1e089870	72087cd1-7fb9-36b6-d643-6ec8d487e6ce	9127448420667432781	581
00000000-0000-74a2-04e0-171b1e089870	722f69c9-5113-e705-a757-651ede0548dd	-2932308510013406935	806
00000000-0000-74a2-04e0-171b1e089870	723b364a-d2cc-d8d1-7348-b479ccecd3ce	2611876890384433950	725
00000000-0000-74a2-04e0-171b1e089870	72a8ac57-5c59-24b4-a092-8b9018a473a2	-5561529939237466867	214
00000000-0000-74a2-04e0-171b1e089870	73600c4f-b68b-f3bf-f17f-7b931b717b0d	-3134733483194758965	554
00000000-0000-74a2-04e0-171b1e089870	736ef28d-a1fc-3a9b-bd14-7770faad6520	5934678023684643348	73
00000000-0000-74a2-04e0-171b1e089870	73c08b6f-53a5-1006-1804-41fb9ab200a0	-5404724836207121583	515
00000000-0000-74a2-04e0-171b1e089870	73d8537d-68c7-3134-5b47-0fde558abe82	-2318228414133440599	135
00000000-0000-74a2-04e0-171b1e089870	74ed372d-f306-ab5b-ae97-64d9faf1a3ab	463342998967706336	194
00000000-0000-74a2-04e0-171b1e089870	755572e8-2405-b066-66e0-98f1a2560853	4819668539659632844	619
00000000-0000-74a2-04e0-171b1e089870	7568f7a3-4734-18ee-5a95-0c760671de9b	-686819059790863479	599
00000000-0000-74a2-04e0-171b1e089870	75d19b99-b4b0-956b-15d7-a6243e1e17c1	-538375583273207449	234
00000000-0000-74a2-04e0-171b1e089870	7620c93e-e119-206e-745b-6eb37ebc2ff3	-9182627215740527816	631
00000000-0000-74a2-04e0-171b1e089870	76d3df6c-6a18-10f5-9acf-82294b83f552	-6211303518135359571	546
00000000-0000-74a2-04e0-171b1e089870	77cb2aa1-358a-dc36-70d6-7ebbd84776f7	-6673839375547785764	189
00000000-0000-74a2-04e0-171b1e089870	780c022c-c374-45c7-08e4-d2927e15d9b6	-506151719372040917	354
00000000-0000-74a2-04e0-171b1e089870	789015fe-4d3b-b0f1-caf7-ca83a3c78845	-1468106269450017584	149
00000000-0000-74a2-04e0-171b1e089870	78be5a97-720d-9d53-4eb8-3d798fe76dce	-5954206608243126746	503
00000000-0000-74a2-04e0-171b1e089870	78d25091-c760-a9da-7c97-d16c3d134e36	3613362963821282198	88
00000000-0000-74a2-04e0-171b1e089870	7912c06d-9bb2-3f70-c8da-86b62ad64b50	4351377469914140841	160
00000000-0000-74a2-04e0-171b1e089870	791ae246-e6f7-9c9d-ec38-f279ab53c428	-7515227636492573569	586
00000000-0000-74a2-04e0-171b1e089870	792e71a5-b65f-d36e-f917-0871972b3ef6	-3101138253426073475	215
00000000-0000-74a2-04e0-171b1e089870	795406c9-da77-176d-abfc-d2759e2ce6c3	-5933010947888660433	635
00000000-0000-74a2-04e0-171b1e089870	7976ace6-58fd-234b-35db-ca571351516e	-7214788532078486648	665
00000000-0000-74a2-04e0-171b1e089870	799968b5-167c-d336-0d42-602406336cb5	2040654151218904451	594
00000000-0000-74a2-04e0-171b1e089870	7a4b4957-f128-e17a-069e-99c2d4eefe77	-6848949028914916298	10
00000000-0000-74a2-04e0-171b1e089870	7b47c1bf-1bf3-6925-2ab6-29f22921f6a2	-2065892699372097088	243
00000000-0000-74a2-04e0-171b1e089870	7b49d03f-0045-c0dd-6dda-a9640933a782	-94716347341954039	171
00000000-0000-74a2-04e0-171b1e089870	7b544fc1-ffdb-9d0c-3bac-62375fe2ea22	7231629299359790240	705
00000000-0000-74a2-04e0-171b1e089870	7bca872b-67a3-4a49-e8b3-1c1909a06967	4714674443769763042	248
00000000-0000-74a2-04e0-171b1e089870	7c13046a-ecf7-33c2-d820-f9ce8c288c8e	-6465893917085674596	321
00000000-0000-74a2-04e0-171b1e089870	7c916524-a572-2aba-8ec2-f4da9546220f	-8315847420089970594	154
00000000-0000-74a2-04e0-171b1e089870	7cc969ea-d005-5000-cec9-e8053f8ab806	-8978683945716519204	416
00000000-0000-74a2-04e0-171b1e089870	7d11307f-5bf3-457d-318f-4ed431ad8d02	-6518226708249489555	704
00000000-0000-74a2-04e0-171b1e089870	7d25396e-74ba-4a79-cbbc-615859d8bf09	2802267987724234865	814
00000000-0000-74a2-04e0-171b1e089870	7d558e94-4f64-632d-28cd-aa8c90f397d8	-1870296351764512828	808
00000000-0000-74a2-04e0-171b1e089870	7daf6245-f684-a23b-f272-49119ec51bac	7173532472169572137	206
00000000-0000-74a2-04e0-171b1e089870	7dbae9fa-20ed-2895-9a3d-42de35e996bc	5388126776464056534	448
00000000-0000-74a2-04e0-171b1e089870	7de930b4-7eb7-6483-156e-f4ee63f57f52	-5927268165373543886	480
00000000-0000-74a2-04e0-171b1e089870	7df2bb66-232b-7074-fd4e-0cc4bf25f199	3905677426928243036	5
00000000-0000-74a2-04e0-171b1e089870	7e3f1b27-5232-5955-8c59-37719879b500	936363659492289705	600
00000000-0000-74a2-04e0-171b1e089870	7e830808-aedf-71cf-69e3-8cef757a327e	7848799798155179165	90
00000000-0000-74a2-04e0-171b1e089870	7edad002-4111-fd80-73e6-f42bde085d9d	8837061776528974156	122
00000000-0000-74a2-04e0-171b1e089870	7f2c32e4-8710-3121-7860-6d449e811232	4173481653871273083	406
00000000-0000-74a2-04e0-171b1e089870	7f8cf03a-d754-e1ec-e417-f6ff08b58183	-2691639115431872492	293
00000000-0000-74a2-04e0-171b1e089870	7fac740c-bd3f-1ad0-92e1-8de4e9561616	-7090875709247938715	571
\.


--
-- Data for Name: usage_identities_2; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_2 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	8007572b-ec9d-5411-951d-e3b49ab1ea23	-14348796346871112	164
00000000-0000-74a2-04e0-171b1e089870	801e9c0c-0aa6-0846-b579-7fba13ebef2a	8813901356099994954	796
00000000-0000-74a2-04e0-171b1e089870	80bbb708-a80b-2676-f77b-2da294b55824	9005379131716539511	457
00000000-0000-74a2-04e0-171b1e089870	80d8915b-24b3-38b6-03b3-b37745ed0b85	7632392442644228262	446
00000000-0000-74a2-04e0-171b1e089870	81420eb3-d97b-0601-6bd0-80a273648552	-9129167206354658767	235
00000000-0000-74a2-04e0-171b1e089870	81beb1dd-ef42-9e61-1e27-a478d5808d4f	1956758393371218854	652
00000000-0000-74a2-04e0-171b1e089870	81e10ffa-6188-a7a1-8c65-4ee409b89e16	-5557767520971715889	797
00000000-0000-74a2-04e0-171b1e089870	81f8645a-6f7b-d86b-3dd3-4ef62e330f06	-1928551025562028939	647
00000000-0000-74a2-04e0-171b1e089870	8217fc33-c014-2952-939e-e8cd9f2f3462	9013906461273984844	230
00000000-0000-74a2-04e0-171b1e089870	822d5716-3ccf-86da-ed1e-ac3f531b95fd	5478617333725646278	621
00000000-0000-74a2-04e0-171b1e089870	822f42bc-2980-fa38-0e1d-a54ea6320a71	-4986095625541513982	68
00000000-0000-74a2-04e0-171b1e089870	828b0ce5-a646-7e4d-0119-214415baee9e	-6676960246456939117	553
00000000-0000-74a2-04e0-171b1e089870	82cb06eb-c4fb-a152-24e2-83f21e55b8c6	1363764282781738183	531
00000000-0000-74a2-04e0-171b1e089870	82cce9d1-9008-08d2-bc5b-9123bbfe20ad	-6827780284368969002	85
00000000-0000-74a2-04e0-171b1e089870	833787c6-3e6b-cb81-04ce-53f180b9cb13	-8438261148360278434	137
00000000-0000-74a2-04e0-171b1e089870	837d5698-b5bc-d58b-1890-ba9fe49962e5	1336736077612568262	447
00000000-0000-74a2-04e0-171b1e089870	83f29989-1313-06e9-5df6-c204b36b7833	-6805924755201489418	167
00000000-0000-74a2-04e0-171b1e089870	84157d20-4ed8-683c-5431-a4c46a45896f	-6802596326736059055	213
00000000-0000-74a2-04e0-171b1e089870	84b8c39e-bf6b-8510-98f2-43ae246cbb9c	4797825176145749799	742
00000000-0000-74a2-04e0-171b1e089870	84fd940d-2e0a-ed05-e505-2c240432a7a1	-3711506601810884678	583
00000000-0000-74a2-04e0-171b1e089870	85476149-261e-a585-8cca-aecdaf158340	4108517118814154359	156
00000000-0000-74a2-04e0-171b1e089870	8564b8d4-a821-aca0-6d82-901272ac2456	5813533325462860546	422
00000000-0000-74a2-04e0-171b1e089870	85b3c920-4e54-ba83-5b91-ba475708894b	-6237598381007989146	207
00000000-0000-74a2-04e0-171b1e089870	86072845-7e49-a038-9af6-ecfd2bbd4051	7973937331558576502	391
00000000-0000-74a2-04e0-171b1e089870	8664e169-eb62-0dec-8372-bcd6d5320d78	6953932846274501216	331
00000000-0000-74a2-04e0-171b1e089870	86b6f24a-003d-8117-4cbc-54705db2d2fa	8233775634055709341	608
00000000-0000-74a2-04e0-171b1e089870	86c5d3f4-7c0e-53ec-3d60-9000cc8cd881	-7515755600065044064	492
00000000-0000-74a2-04e0-171b1e089870	873a077f-0d1a-ebc5-5cd6-71dc25b6ea8b	1645600584663117467	104
00000000-0000-74a2-04e0-171b1e089870	873cf3b0-789e-4b5a-bf21-bd869008ab51	6893135361510917355	454
00000000-0000-74a2-04e0-171b1e089870	87555ef0-eb6d-211e-7cdb-0cf12aa14bdb	8122841237174193216	60
00000000-0000-74a2-04e0-171b1e089870	87b53a17-03ec-a78b-7888-85ffd069405e	4486172380100094649	112
00000000-0000-74a2-04e0-171b1e089870	87fadd18-a095-1705-63e6-06d92895b067	-3743666030080622433	410
00000000-0000-74a2-04e0-171b1e089870	88549adf-3727-b355-ac46-536654f08c9f	-729090759551156189	509
00000000-0000-74a2-04e0-171b1e089870	885de907-1ae0-a02c-dd2e-47479facd533	4908599480845360601	17
00000000-0000-74a2-04e0-171b1e089870	88b59345-82bd-7528-e4c0-fc16f5cc6f0e	3671895631944968138	577
00000000-0000-74a2-04e0-171b1e089870	88db84e4-2c71-7abb-980f-ed6717ef8ae7	6086038143250384463	512
00000000-0000-74a2-04e0-171b1e089870	8927a862-5711-dc56-6a98-8d5a217d1821	-3485990102606897413	676
00000000-0000-74a2-04e0-171b1e089870	899336e9-99fd-aa20-a196-7daa8faf2fea	3909629315029959801	472
00000000-0000-74a2-04e0-171b1e089870	89957ae2-ef87-7dda-4b89-88191b9bf530	7133649903671767503	283
00000000-0000-74a2-04e0-171b1e089870	8a106654-36a1-1c76-e493-eb2c0054c87d	-4055140619465236653	828
00000000-0000-74a2-04e0-171b1e089870	8a5f2d8a-dfb5-787c-6381-25c9ec7cbb1d	-380516755599573339	270
00000000-0000-74a2-04e0-171b1e089870	8ad7b728-033b-8190-b187-2e0cae4832cc	5608249016817402489	655
00000000-0000-74a2-04e0-171b1e089870	8b03b363-2558-d7aa-4e2c-ef5ae556aece	-6268991520176154589	196
00000000-0000-74a2-04e0-171b1e089870	8b45e632-0f3d-323f-71e7-ad7030d5d00e	-4707318238196145693	776
00000000-0000-74a2-04e0-171b1e089870	8bfdc6ee-b769-a393-65a5-c52cbd873ab3	-8307006275661847832	505
00000000-0000-74a2-04e0-171b1e089870	8c0f4938-ad46-6222-417e-a72325ae6d65	-6694641820447047420	488
00000000-0000-74a2-04e0-171b1e089870	8c2bcde8-e095-ac62-3222-2e16ae172872	-2735588112713828572	567
00000000-0000-74a2-04e0-171b1e089870	8c582cd7-49fa-12f9-9ea0-a5cae6993347	4246033541156165553	39
00000000-0000-74a2-04e0-171b1e089870	8c7464bc-2d5c-01d5-c9c9-ca5a1e49d0e2	-5561281918094576203	348
00000000-0000-74a2-04e0-171b1e089870	8c7a3aba-8614-caca-e083-0736478de519	-6917086699680896635	301
00000000-0000-74a2-04e0-171b1e089870	8d5c04c3-67a3-998e-f7fa-2e57422e3bd8	6165476087746204252	484
00000000-0000-74a2-04e0-171b1e089870	8d7f26ed-3093-fef6-d336-a2dfd61397db	8849348872434011960	654
00000000-0000-74a2-04e0-171b1e089870	8e801c09-c4f9-44a4-a66a-d28500ec827d	6517186167288713074	687
00000000-0000-74a2-04e0-171b1e089870	8ed0a3e7-c532-0167-23be-e1d02c52981a	-6264830933647531599	174
00000000-0000-74a2-04e0-171b1e089870	8ee6e3d6-5392-5b3c-4678-983cb3e875ee	-5217957968348094019	506
00000000-0000-74a2-04e0-171b1e089870	8ef7d66a-111f-d4fd-1bae-8e6cf933b599	4604365402014887494	84
00000000-0000-74a2-04e0-171b1e089870	8f5e7724-ed7a-8afc-df66-ad8478ac6607	6579118426903130395	720
00000000-0000-74a2-04e0-171b1e089870	8fae6a73-9953-54ac-6691-d1c3342c0b10	893138808931102312	353
00000000-0000-74a2-04e0-171b1e089870	900d53be-d391-19cd-ef44-603d1a0574cc	1505376827647316008	322
00000000-0000-74a2-04e0-171b1e089870	90dc2ca9-2049-c46c-b836-3f5665798499	6931359790360551891	35
00000000-0000-74a2-04e0-171b1e089870	913657b3-1f31-f027-df0e-1966e2a26ec1	3484316286242184082	320
00000000-0000-74a2-04e0-171b1e089870	917842e5-c79e-7bfc-3862-bf8ad8f8d279	7319467138850945822	588
00000000-0000-74a2-04e0-171b1e089870	920815a0-7281-b783-44ae-b9d25b241f34	370914510788872397	334
00000000-0000-74a2-04e0-171b1e089870	927a840b-4e0d-9af0-23c2-f02870043cbc	-2222990788948738591	381
00000000-0000-74a2-04e0-171b1e089870	92a56958-0b8e-92d5-79e6-47b0102ee74f	-7291643962613113311	784
00000000-0000-74a2-04e0-171b1e089870	92fdc3e2-5b2e-4f8b-3649-6d8a6b5a8e28	8905393251608242241	291
00000000-0000-74a2-04e0-171b1e089870	9385f33d-a82d-499f-87a0-3b42d78b72e2	-7624266825157290307	525
00000000-0000-74a2-04e0-171b1e089870	93b4bc42-5279-a907-61a1-69e01886850b	1888533629557425240	411
00000000-0000-74a2-04e0-171b1e089870	93d60020-f30c-6f8c-a898-8f26f734077c	-5474666310561737577	279
00000000-0000-74a2-04e0-171b1e089870	947246bb-ab5c-661b-9b91-e846546614e0	5805370375630269223	444
00000000-0000-74a2-04e0-171b1e089870	94a0ec62-17f1-0a24-3b4a-ef44cf501737	2904913529049789290	81
00000000-0000-74a2-04e0-171b1e089870	94cf5bb5-ea14-d815-0de8-d161df08e4b5	-8701419985470241993	186
00000000-0000-74a2-04e0-171b1e089870	954af3f7-888d-ad9a-c289-50be20361fe6	838163925954975085	552
00000000-0000-74a2-04e0-171b1e089870	95581108-9b8e-f0e8-2f9d-1723607c4b63	5838130310549677534	417
00000000-0000-74a2-04e0-171b1e089870	95af0d53-1a07-ff3f-70da-91163f79fdb7	7942804933674754008	198
00000000-0000-74a2-04e0-171b1e089870	95d34889-85ee-efaf-52ef-a563439b7c97	5285804517181987848	28
00000000-0000-74a2-04e0-171b1e089870	970a1ab9-88c7-68ab-20aa-c2daf0db79b7	5577027437988229061	804
00000000-0000-74a2-04e0-171b1e089870	975b95b7-f8d2-20da-379e-19543c45cb91	8954510255632776167	231
00000000-0000-74a2-04e0-171b1e089870	97a7cc33-611e-86f7-29e8-aec8429ef185	-7251613640373833559	615
00000000-0000-74a2-04e0-171b1e089870	97ad7802-cfe2-14d5-a355-cf0000dc383b	1932718193933750962	762
00000000-0000-74a2-04e0-171b1e089870	97be5aad-3595-2f07-5cd0-8106dcf1af4e	8228241814402065756	49
00000000-0000-74a2-04e0-171b1e089870	97d3c55f-1ff2-7395-6aa0-dae4e872a9f0	-1938722022600021323	755
00000000-0000-74a2-04e0-171b1e089870	98050ed0-aa58-6fdf-9d5e-a621b431103f	4524537565577915299	389
00000000-0000-74a2-04e0-171b1e089870	980c0b1b-3539-8923-e24b-1d01ac4db62f	8452932381486454580	108
00000000-0000-74a2-04e0-171b1e089870	98247974-501f-1455-5e1d-e7b55991e74f	-7258125664190577471	119
00000000-0000-74a2-04e0-171b1e089870	98d7f64d-3620-3934-bd35-2586b60088b3	7031574116958145089	365
00000000-0000-74a2-04e0-171b1e089870	990bdfc5-3286-130f-7108-206faec60890	4165684168461844393	504
00000000-0000-74a2-04e0-171b1e089870	9923dc58-c9d6-937b-c4dd-651c2453806c	6037143364803217303	169
00000000-0000-74a2-04e0-171b1e089870	99425348-f22a-206f-fb9b-bf81f383ed45	3520226040691078277	45
00000000-0000-74a2-04e0-171b1e089870	9977f831-6a20-aabe-c2e8-69962e788b19	-1934337890481359321	474
00000000-0000-74a2-04e0-171b1e089870	99967475-22e0-dee8-bf19-88e6b0454143	-1321645176234375355	6
00000000-0000-74a2-04e0-171b1e089870	9a1b701d-fdaa-bd97-d03a-59a508e8bff9	2422425301883584943	521
00000000-0000-74a2-04e0-171b1e089870	9a966494-0d90-48a9-0dff-cd8685eb09c9	5319902799859621543	740
00000000-0000-74a2-04e0-171b1e089870	9abb4da3-99c5-f489-bcf4-7cb295260222	-607886435228401801	602
00000000-0000-74a2-04e0-171b1e089870	9c4ce64b-5ee7-a617-2542-357897d1d71e	-1452727010663302402	596
00000000-0000-74a2-04e0-171b1e089870	9d086d63-84b6-25b6-f336-c76059321b61	-7926192673189743729	807
00000000-0000-74a2-04e0-171b1e089870	9d4051df-7b13-1a30-2d57-07186ea4404e	-9136157993632728662	535
00000000-0000-74a2-04e0-171b1e089870	9d6e7469-b965-98b2-c923-78081241bed7	4286094103672262741	710
00000000-0000-74a2-04e0-171b1e089870	9d941d2e-1152-3be5-33a4-9af883834608	-5424427857778453009	236
00000000-0000-74a2-04e0-171b1e089870	9d964f72-872e-dbbf-aab9-cbd3945a480f	8678962996919733102	657
00000000-0000-74a2-04e0-171b1e089870	9e06bf4f-f491-2071-fb93-2e8ba2148aef	240522474795566602	817
00000000-0000-74a2-04e0-171b1e089870	9e06fa7c-3700-35d5-7e39-29488446585e	3752371932927621079	220
00000000-0000-74a2-04e0-171b1e089870	9e7c33b8-9e73-590e-9f73-c3832473ea21	8062346812871061645	524
00000000-0000-74a2-04e0-171b1e089870	9eda8aea-34f9-2b79-f709-c7aac81fe9fc	933648220454632977	30
00000000-0000-74a2-04e0-171b1e089870	9edc6c72-707b-6b50-791b-da0d6329e13a	1001649655515350227	458
00000000-0000-74a2-04e0-171b1e089870	9f18c78d-3b13-be75-bae4-8acebd859a75	-4307737771793717484	650
00000000-0000-74a2-04e0-171b1e089870	a008cac5-fb1e-4465-0359-f52da6fbe770	3211480278144241019	152
00000000-0000-74a2-04e0-171b1e089870	a03e7da8-dbe3-056c-1b86-e9d77bd597b6	2693314351621295592	661
00000000-0000-74a2-04e0-171b1e089870	a052eb34-be50-56dd-c095-6c41c67692b1	-3870778231226550529	294
00000000-0000-74a2-04e0-171b1e089870	a063ab63-de25-a0e8-24a5-d68609f0463f	1512536596439437087	304
00000000-0000-74a2-04e0-171b1e089870	a0b5ed69-e388-b0f3-fe44-4ff62d2a83ae	-8900445448983785161	192
00000000-0000-74a2-04e0-171b1e089870	a17f0337-f87e-36d8-11f8-cd41d2d1ee2e	4490591238074435390	664
00000000-0000-74a2-04e0-171b1e089870	a1d72122-7f6f-da43-70d7-fe3f2fb4c15f	-3353614823318456467	267
00000000-0000-74a2-04e0-171b1e089870	a1dbdd86-264a-d8e0-dbcc-336a5c15b964	4549539168240875836	55
00000000-0000-74a2-04e0-171b1e089870	a21b8cf4-6ed8-acfb-7745-521bbd6e4680	-7854520217526295808	314
00000000-0000-74a2-04e0-171b1e089870	a22119ba-7ea1-c43f-5e4a-55a4055e5127	7825034179350780032	382
00000000-0000-74a2-04e0-171b1e089870	a233c41c-3b4c-4bdf-016c-f6bb5d2eebdf	1566930560457834273	714
00000000-0000-74a2-04e0-171b1e089870	a2b4e818-74b7-81fa-ab1a-151423c974db	-6680813912564649536	413
00000000-0000-74a2-04e0-171b1e089870	a2cbbd71-ef6e-5e3a-0971-836c4aad9189	-4550788066732465005	222
00000000-0000-74a2-04e0-171b1e089870	a2d6227c-2e87-7bd6-7213-0703d84121fc	3272664695978886899	461
00000000-0000-74a2-04e0-171b1e089870	a32e37dc-b098-7e84-eb0d-7e95c45d6d9d	2639935651114335344	702
00000000-0000-74a2-04e0-171b1e089870	a369f671-3189-d6be-e36f-260241a61974	5858623403503226180	570
00000000-0000-74a2-04e0-171b1e089870	a390e72b-203c-2ba6-95c4-fc9f500592d1	2029810674061758788	124
00000000-0000-74a2-04e0-171b1e089870	a4190b83-0d78-13c4-1455-8ed962bfb905	4163625032194525018	54
00000000-0000-74a2-04e0-171b1e089870	a433427a-3ff3-8128-d3ac-efa94a7648ba	5641594236528491004	268
00000000-0000-74a2-04e0-171b1e089870	a46690df-2a59-dd70-d31b-81ee99acef08	-1558795624703107954	221
00000000-0000-74a2-04e0-171b1e089870	a476685f-2db9-0fd3-6181-60db27750247	1018981381034711935	667
00000000-0000-74a2-04e0-171b1e089870	a485e9ce-7b88-8702-143c-7cc5e66ca1bb	7323728145850008844	459
00000000-0000-74a2-04e0-171b1e089870	a4f77c7e-dc3c-ee63-b5c9-b55f10096379	8456149722222589201	717
00000000-0000-74a2-04e0-171b1e089870	a5450ea3-5e80-2b7a-f7e9-4916f2d5fe5e	-2155640824846855696	118
00000000-0000-74a2-04e0-171b1e089870	a68e0632-7b11-7308-7c82-9946db84df60	-2548110898385213591	753
00000000-0000-74a2-04e0-171b1e089870	a6a51af9-12e6-7ff6-caa5-b51183629fdd	262242530091078375	632
00000000-0000-74a2-04e0-171b1e089870	a7596bc6-5b5e-3366-7c0d-267879dfc671	-8902464940749072138	648
00000000-0000-74a2-04e0-171b1e089870	a78aac1c-591d-a4fc-546a-8cd892ed8133	181383836738427612	569
00000000-0000-74a2-04e0-171b1e089870	a7aac07a-78f6-7c2f-72fa-6440d9892120	2210606686770414897	208
00000000-0000-74a2-04e0-171b1e089870	a8011446-868a-669c-39f7-6381c36c81a5	-6101191973284674745	420
00000000-0000-74a2-04e0-171b1e089870	a813f051-0a35-72ca-d075-9a04ce1f6d17	-2438603560211130221	153
00000000-0000-74a2-04e0-171b1e089870	a83cebee-b6f4-a379-8a22-8d55a2ec5a8b	8650914592399086628	679
00000000-0000-74a2-04e0-171b1e089870	a86931fc-5890-eeb1-394b-d23f1a7ab150	7739969316298931334	360
00000000-0000-74a2-04e0-171b1e089870	a8d30c27-928c-2f9a-08e5-2787aced1c5c	-936150111156497862	27
00000000-0000-74a2-04e0-171b1e089870	a8e1c506-cbca-88af-2d81-748da585f3d6	-2545277898862191859	809
00000000-0000-74a2-04e0-171b1e089870	a918a829-6161-7f78-7593-ba7ab704e56d	8227896123032005708	450
00000000-0000-74a2-04e0-171b1e089870	a918d310-6b38-2d0b-ced1-a5bee6c6ca14	8440406240139556340	727
00000000-0000-74a2-04e0-171b1e089870	a91e5380-e263-407e-b79e-9619de898c31	3506911413650290177	351
00000000-0000-74a2-04e0-171b1e089870	a936644f-c6f5-bfc4-5f05-97b287353fb6	2401424285018590808	564
00000000-0000-74a2-04e0-171b1e089870	a969ebf3-cbfb-9e0c-441b-ee1aa5d5726a	-3886424844462561310	305
00000000-0000-74a2-04e0-171b1e089870	a9d1377d-8c7d-cd7a-ef72-4eba19c6f725	-8386130134820961076	113
00000000-0000-74a2-04e0-171b1e089870	aa8a7707-2a50-afbf-a154-a875416f104b	7864737816515121640	721
00000000-0000-74a2-04e0-171b1e089870	aafd9d9b-8b10-0168-dca8-f71c586b01e8	4544531669108393434	824
00000000-0000-74a2-04e0-171b1e089870	aafe217e-473c-04b3-6518-a08487e1e903	-244026751345383498	502
00000000-0000-74a2-04e0-171b1e089870	ab97c98b-b8eb-14a3-d255-b7c3513c82c4	6961462118653644406	827
00000000-0000-74a2-04e0-171b1e089870	ab9a803a-4980-84db-3b62-dcbd3f4544e5	2199626401725392990	620
00000000-0000-74a2-04e0-171b1e089870	aba08ba8-544e-d303-7f25-be2ef6b56406	-6424375651780252647	407
00000000-0000-74a2-04e0-171b1e089870	abd9703c-1682-4f59-c221-670fee157bd7	-4113137220975849594	483
00000000-0000-74a2-04e0-171b1e089870	ac08d637-9c48-97aa-226d-a3a499de1404	6270138545680219088	424
00000000-0000-74a2-04e0-171b1e089870	ac4c609d-bfae-9270-60be-864bba90f7c3	-5501634406653139370	624
00000000-0000-74a2-04e0-171b1e089870	ac610ad5-a39a-5045-deaf-c8dd6f3c502b	-516821538278059982	347
00000000-0000-74a2-04e0-171b1e089870	ac9cafdb-e4e0-8eeb-4448-bbb4af97ff7c	-2673124285754840824	369
00000000-0000-74a2-04e0-171b1e089870	acaba3ff-58b6-7f46-9081-2d370f6ebf86	-4431551107627006712	829
00000000-0000-74a2-04e0-171b1e089870	ad389ffa-a4c6-2a4c-ac50-85c3ae5c46ba	-1662907573534260543	181
00000000-0000-74a2-04e0-171b1e089870	ad44c07b-6c80-61e4-0999-9b313eb500a4	-8409074384849257290	183
00000000-0000-74a2-04e0-171b1e089870	ad4cafa7-f03e-ede6-b979-86a4f206d65c	7339865553637874981	287
00000000-0000-74a2-04e0-171b1e089870	ad716204-13d1-2ca7-1506-b066a3a24d87	96620934075906688	23
00000000-0000-74a2-04e0-171b1e089870	adc18f18-13e1-9fad-975c-97d0a2e361ec	8622711353223563976	95
00000000-0000-74a2-04e0-171b1e089870	ae052711-bf99-e46c-6950-c84104ab2a09	728563015617516407	298
00000000-0000-74a2-04e0-171b1e089870	aea6b446-b6e5-6128-fe82-e4bf00b03862	-3296373580200514068	161
00000000-0000-74a2-04e0-171b1e089870	aec96659-afac-33dc-1240-7bee86ed7944	3783992037582591519	269
00000000-0000-74a2-04e0-171b1e089870	af5ed3bb-c30c-b630-849f-7cada33b1809	-5128586711100506719	303
00000000-0000-74a2-04e0-171b1e089870	af6f561e-929c-662a-4abc-f68149a8da5c	5800474483419220176	319
00000000-0000-74a2-04e0-171b1e089870	af781e58-dd2c-ee4e-be93-d80cb33b1156	8719639048178227656	246
00000000-0000-74a2-04e0-171b1e089870	af8db59b-2993-2b87-eee5-898e219a4bd5	-9143071695799009429	402
00000000-0000-74a2-04e0-171b1e089870	b09d3aa0-40a2-625b-66c3-9a1775f6c1f6	-7456853069607336333	98
00000000-0000-74a2-04e0-171b1e089870	b0b3af2c-22dd-c28a-f2cf-f9faa74579dd	-8689214824940577046	605
00000000-0000-74a2-04e0-171b1e089870	b0f90a05-4d63-e4f6-1444-d0477c61f6eb	-1336064676732640093	562
00000000-0000-74a2-04e0-171b1e089870	b1310b78-95cd-947a-e3d6-df228f1127f8	8541513903273082664	733
00000000-0000-74a2-04e0-171b1e089870	b170222d-c3c5-e66b-f235-dcdcb0385f54	-6453826790502569779	558
00000000-0000-74a2-04e0-171b1e089870	b170f1bf-3c97-e6d8-edf8-4aa18eb29b68	5431767548522282641	184
00000000-0000-74a2-04e0-171b1e089870	b18069e2-e10e-5b9b-e16c-f1d9bf75844f	-1618101822979021970	429
00000000-0000-74a2-04e0-171b1e089870	b19ac7b3-f323-c4a6-1d65-721797ad995a	-8896059969579005534	513
00000000-0000-74a2-04e0-171b1e089870	b1a6e6c9-ce73-28dd-ff47-f08d5cedec09	-6393024795495190108	471
00000000-0000-74a2-04e0-171b1e089870	b1a767b3-d27f-de18-c7d2-fe7b0dfd5c49	3342400755461206794	37
00000000-0000-74a2-04e0-171b1e089870	b1eb65ee-f266-0132-2c61-c0c6b8c7b763	8716014270640614159	375
00000000-0000-74a2-04e0-171b1e089870	b23205b7-4c3b-cfcc-e9cb-30cb31f18b9c	-7986327929384304276	87
00000000-0000-74a2-04e0-171b1e089870	b2e06510-6f5e-1788-05d7-d58457d3d177	5790915030081859619	823
00000000-0000-74a2-04e0-171b1e089870	b3108dba-0178-0aae-c982-81ee44a45b34	2451544155653290996	384
00000000-0000-74a2-04e0-171b1e089870	b3466552-ab0e-b18b-4297-9ce70d921fb7	-1269017366318824928	226
00000000-0000-74a2-04e0-171b1e089870	b36ec3e0-155c-b6e5-977a-082cd36df137	-7836681473490409059	713
00000000-0000-74a2-04e0-171b1e089870	b382aa5f-48f8-3b11-d2a9-46866a21607d	5861670204135704155	692
00000000-0000-74a2-04e0-171b1e089870	b38e6079-2c32-2c4b-64e0-6de0fd8bd964	3791359984207931030	204
00000000-0000-74a2-04e0-171b1e089870	b4a4750c-afd9-4eac-38f9-9048acc3ca54	-1731770652616240767	266
00000000-0000-74a2-04e0-171b1e089870	b4a5250a-8a76-1975-0d62-b4a318500e4e	7419709601609123464	77
00000000-0000-74a2-04e0-171b1e089870	b4ab77bc-f86c-ec77-a5f6-3577d469dbbb	477437154025763900	210
00000000-0000-74a2-04e0-171b1e089870	b4f8f492-19bb-0e6d-90d9-c7908a218cbf	6786388005525640515	736
00000000-0000-74a2-04e0-171b1e089870	b5a5ce5f-3b6f-9d9f-f57c-23d8038fb300	-4138962808421795394	179
00000000-0000-74a2-04e0-171b1e089870	b5c2020a-cba9-169f-b955-8dc0ea5b13e9	2126596630354668014	110
00000000-0000-74a2-04e0-171b1e089870	b5f0e701-39e7-549c-6a0b-6a9d7fdcf60e	-7110532944916888861	423
00000000-0000-74a2-04e0-171b1e089870	b6e67636-c513-3803-1e79-6c6f5793f1eb	-215687874967869258	46
00000000-0000-74a2-04e0-171b1e089870	b6ec4945-e1af-af74-ed26-9041a44b0c84	-2489124717180649962	787
00000000-0000-74a2-04e0-171b1e089870	b6f7e590-7913-b89b-e754-3d0942440ea4	4619616680396890578	273
00000000-0000-74a2-04e0-171b1e089870	b72cf872-2b32-7062-e3e8-2900c9eae8c1	-6661017018066470840	622
00000000-0000-74a2-04e0-171b1e089870	b8910bc2-243e-3472-fc81-538fd8ffef89	-6493106814803912105	64
00000000-0000-74a2-04e0-171b1e089870	b8a39e14-299c-eed2-de0f-9b8283db68d3	2257434616611102520	607
00000000-0000-74a2-04e0-171b1e089870	b8db1a68-5eb7-351f-99e6-fa6c5d091097	6776664490572096401	240
00000000-0000-74a2-04e0-171b1e089870	b8fa6c0b-ab3f-7f44-ce4d-9287330f1a02	-3886630095765855530	440
00000000-0000-74a2-04e0-171b1e089870	b9a13f6a-82d8-1da0-07bc-009e5865dc18	5259258154672384007	533
00000000-0000-74a2-04e0-171b1e089870	b9e49377-8bb3-ca3a-86c7-21be58380ae2	-73412165070195902	19
00000000-0000-74a2-04e0-171b1e089870	ba030424-f78c-9a79-7aa1-69e7a84ee225	-4318672027012737089	106
00000000-0000-74a2-04e0-171b1e089870	ba3105bf-32b3-ab46-03a8-a8f10704f7da	740614896112589359	345
00000000-0000-74a2-04e0-171b1e089870	ba5614bd-57ad-590d-70ed-3d366a9388a8	8688578294137235839	431
00000000-0000-74a2-04e0-171b1e089870	ba8fed93-c98b-1c34-07df-e8b840e329b1	1888884565677955908	69
00000000-0000-74a2-04e0-171b1e089870	ba99ae4d-f12a-b4e0-68da-37097335cf6e	-8394195810676418671	786
00000000-0000-74a2-04e0-171b1e089870	badc89b3-6606-54c4-fafc-f05cb61dcd3f	7130933488743022757	573
00000000-0000-74a2-04e0-171b1e089870	bb2ac70f-2a2b-a960-cb3c-380f69d2df7d	2534299949169803361	395
00000000-0000-74a2-04e0-171b1e089870	bb48a547-3198-18ee-7a6a-e9e94f968711	6596964494663760054	801
00000000-0000-74a2-04e0-171b1e089870	bb837bcd-14f7-2832-007c-744c7a636339	-5510450172099052255	790
00000000-0000-74a2-04e0-171b1e089870	bbb04574-80c3-9dac-aeed-3da2c94b0573	-5713522229477751576	837
00000000-0000-74a2-04e0-171b1e089870	bbe242ae-7f8a-f47a-0c6b-da95de35903e	6608309369358485785	311
00000000-0000-74a2-04e0-171b1e089870	bdb0549f-3a0a-8073-d923-95125e771529	2422837038818731190	456
00000000-0000-74a2-04e0-171b1e089870	bdcb84b9-7e04-b89a-bbc9-9289500d3ebd	-7696647635034503888	582
00000000-0000-74a2-04e0-171b1e089870	be36f8c5-ff0e-3ad6-b01c-162a0075b5d6	-7561620159913794611	284
00000000-0000-74a2-04e0-171b1e089870	bed3a234-274f-b999-c294-d77dc694a2b8	815682147824904445	430
00000000-0000-74a2-04e0-171b1e089870	bed8187d-c03a-2ab4-adb0-462a63078293	1456403292088659383	760
00000000-0000-74a2-04e0-171b1e089870	beed5c6a-9ce8-2494-2fb7-b5d0af6bcb94	4458543990567903272	449
00000000-0000-74a2-04e0-171b1e089870	bf55997e-0743-21f2-51ec-d164492546e1	-6689314757354714689	769
00000000-0000-74a2-04e0-171b1e089870	bf8e7f4b-8f2a-b405-29e8-3ce2e960bb38	1961263383310578052	40
00000000-0000-74a2-04e0-171b1e089870	bf8f7688-7476-19b2-4b98-f9293e853d0a	-1764682929134780328	244
00000000-0000-74a2-04e0-171b1e089870	bfa387a0-1317-f96a-6222-c8b99f2fabf1	2639897796086281837	627
00000000-0000-74a2-04e0-171b1e089870	bfe71d69-d169-8194-72f2-c8afc1e69e71	4475503994452339536	308
\.


--
-- Data for Name: usage_identities_3; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_3 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	c0300781-ba9a-3df5-30b3-2336a835df7d	7876087043081490725	349
00000000-0000-74a2-04e0-171b1e089870	c0ade481-6252-3939-09d8-c58ae908b1d5	7720128912765654914	805
00000000-0000-74a2-04e0-171b1e089870	c0ceb3bf-12a8-a03d-c373-210dc0e5833a	2627708730371585356	437
00000000-0000-74a2-04e0-171b1e089870	c0e18d5f-3bea-3449-170e-14350da1bb12	1391447264208285768	257
00000000-0000-74a2-04e0-171b1e089870	c0f0f891-5e24-8e1c-d214-b7528d32abb9	3955991928253622011	467
00000000-0000-74a2-04e0-171b1e089870	c11cf2d6-1180-13df-5436-21a09f6fbf08	-2932543954696522650	82
00000000-0000-74a2-04e0-171b1e089870	c1253eb8-60d4-deb3-8ca0-436d2449652a	7233417167935197962	140
00000000-0000-74a2-04e0-171b1e089870	c13a8408-3aea-0477-0b0a-2d7d6ff0895c	2097369570875671070	486
00000000-0000-74a2-04e0-171b1e089870	c1e59670-a847-5093-a100-be9c1227f35f	-5596283191401864179	726
00000000-0000-74a2-04e0-171b1e089870	c333f735-5462-9b79-ab17-2cc59862b186	-1469725571704599065	723
00000000-0000-74a2-04e0-171b1e089870	c3a4125c-f1eb-636a-47db-02e7a42b0b66	-5755227514820118136	574
00000000-0000-74a2-04e0-171b1e089870	c4199c31-ce32-60a7-48bc-55c98dbc094b	-1395958421368054097	397
00000000-0000-74a2-04e0-171b1e089870	c47b1266-afe9-1cdd-8042-ff569d3baf7c	-5939641181339295738	131
00000000-0000-74a2-04e0-171b1e089870	c48c98cc-4061-13c4-d078-fe63f9601114	4972892409076609339	479
00000000-0000-74a2-04e0-171b1e089870	c4c10c53-bfd9-7f47-e40e-de3a6ed72cf7	-2150667049031438533	96
00000000-0000-74a2-04e0-171b1e089870	c4cfeaff-4976-0097-d479-272660bc594b	6576938033557022063	18
00000000-0000-74a2-04e0-171b1e089870	c56c274f-914a-147d-1011-4a3123bc50cb	8986432758370507671	651
00000000-0000-74a2-04e0-171b1e089870	c5886962-0953-0671-8428-f9dd875a52db	707057021846495138	609
00000000-0000-74a2-04e0-171b1e089870	c64c93b3-7c9d-4907-12e8-cf3677bb307f	-4158835591626041679	117
00000000-0000-74a2-04e0-171b1e089870	c64d47a1-0bb3-432f-4de1-96b013d0ab2b	-6552230414266549454	405
00000000-0000-74a2-04e0-171b1e089870	c68aac0c-5d64-5264-212a-e6405195f1dd	-7570697663803090434	669
00000000-0000-74a2-04e0-171b1e089870	c6a7d13e-0095-7819-f7a0-76e6e2caef95	8281324255213308250	678
00000000-0000-74a2-04e0-171b1e089870	c6eb39ef-f8a7-d1ab-812e-9dc6137ce521	5590555974468490001	25
00000000-0000-74a2-04e0-171b1e089870	c6faa942-acdb-8dfc-7836-c3dfd4fbd2c3	-6606712880688513277	560
00000000-0000-74a2-04e0-171b1e089870	c7e7867a-c2d8-0757-fbcf-ec5b3582b602	-2275117072106894513	264
00000000-0000-74a2-04e0-171b1e089870	c9115e69-b0df-3084-32d2-19112c2eb5d5	5001084288794816160	543
00000000-0000-74a2-04e0-171b1e089870	c917021c-6e6d-7cca-3a36-1a7f8b4455c7	-6173564764939184466	612
00000000-0000-74a2-04e0-171b1e089870	c9508510-559c-2275-5698-3acd8022d932	8513083404212811000	265
00000000-0000-74a2-04e0-171b1e089870	c9c40e34-86c1-7be6-affe-803b22334bb8	-8941607549374586276	408
00000000-0000-74a2-04e0-171b1e089870	ca1d6e40-bb70-cebf-22cf-75280e19718f	-590798478490066699	466
00000000-0000-74a2-04e0-171b1e089870	ca554e09-aea8-a559-dd87-8f26e104e4c2	2860083047980855390	767
00000000-0000-74a2-04e0-171b1e089870	ca88ee98-2223-0ac7-6134-be96f55b6e77	-2056716481353997419	730
00000000-0000-74a2-04e0-171b1e089870	cadb48e2-0373-302e-9d09-865f9574d03b	6570437599531575643	695
00000000-0000-74a2-04e0-171b1e089870	cb7713e6-8c3b-e047-66db-1208f494bff9	5285863090583060734	254
00000000-0000-74a2-04e0-171b1e089870	cb875e7f-5238-f17f-cccd-cce8e7a3874e	-1090255958466469384	121
00000000-0000-74a2-04e0-171b1e089870	cbad52ba-b013-01d0-58cd-34af46f760c2	7868680677331866196	473
00000000-0000-74a2-04e0-171b1e089870	cbc3b54a-1bc8-5504-a88e-4ca88ecaf72b	1315454870646423074	316
00000000-0000-74a2-04e0-171b1e089870	cbe99922-e3d2-c52b-0c7b-8c6472a47a34	-5924457701822447712	550
00000000-0000-74a2-04e0-171b1e089870	cc06bb2c-aead-8ce5-2b03-6201a34f408f	-3160069004746891520	496
00000000-0000-74a2-04e0-171b1e089870	cc0e97ac-07b3-cfd7-3a22-805bb6fcab5e	7654221331942253222	300
00000000-0000-74a2-04e0-171b1e089870	cc89c7b8-5bbf-0658-945c-c2c81e0600d6	6469611237158232124	238
00000000-0000-74a2-04e0-171b1e089870	cd08730a-62a5-819f-7228-ae5d2e3fba37	6344808141233372725	371
00000000-0000-74a2-04e0-171b1e089870	ce33b253-5478-06cf-f01e-ff747a0d7d72	5604402193948801890	386
00000000-0000-74a2-04e0-171b1e089870	ce58724f-a0c2-6974-9196-40319736e4f7	-5991771427607940881	70
00000000-0000-74a2-04e0-171b1e089870	ce5c6c9e-1b97-49cf-4f1b-93e1fdb5ef5d	5881176995250001406	188
00000000-0000-74a2-04e0-171b1e089870	cebc201e-a5d0-a33f-28b2-eb54221cb5c8	-1081300000497809488	593
00000000-0000-74a2-04e0-171b1e089870	cf1a3494-01b1-75c5-174e-b8d209420097	-7329997714541429689	633
00000000-0000-74a2-04e0-171b1e089870	cf80ed9d-5637-00b2-0986-4d9b92121159	4655969281870277922	561
00000000-0000-74a2-04e0-171b1e089870	d0542359-1903-ec93-0e08-24ad034734e6	-5328001228422702916	63
00000000-0000-74a2-04e0-171b1e089870	d08e22c0-778a-687f-078d-57a040eac098	-270363608917375793	433
00000000-0000-74a2-04e0-171b1e089870	d0eddc67-2dc1-fe5e-9f5b-f8c142162991	-6266506485701969587	529
00000000-0000-74a2-04e0-171b1e089870	d21b99ea-f5a7-a49c-223b-edf54e9cc2c9	8308649126031535936	379
00000000-0000-74a2-04e0-171b1e089870	d2b1812d-7dc1-c27b-7b4b-b2ef1dc73f15	7965388678885678625	737
00000000-0000-74a2-04e0-171b1e089870	d3cb1b0e-c225-f9b3-e6b8-2eed46d3468d	7571593829696096711	732
00000000-0000-74a2-04e0-171b1e089870	d3f335a2-ea62-26a8-2f51-4fafcec38b60	-4892208090867663087	380
00000000-0000-74a2-04e0-171b1e089870	d420969d-adbb-df8c-3ddd-014143e45239	8979177624367420159	538
00000000-0000-74a2-04e0-171b1e089870	d48b86d2-0d76-ec7d-2005-18b746ace464	1139709021055824178	310
00000000-0000-74a2-04e0-171b1e089870	d49cb01a-3d2f-a1e0-9e52-8e054b7dcb37	6184444372206449439	148
00000000-0000-74a2-04e0-171b1e089870	d55f3b57-6ef1-f6fb-3451-e50b7deebdd2	4251017131726980407	511
00000000-0000-74a2-04e0-171b1e089870	d56ba084-823d-9664-a4f7-d25742f4db11	361799392465862812	759
00000000-0000-74a2-04e0-171b1e089870	d741db79-1d60-c0cc-0aee-d51bd6515435	-2781525034855619540	765
00000000-0000-74a2-04e0-171b1e089870	d7b7be07-0cb5-b5d7-a5ae-aa6f99905410	3578460852456982807	498
00000000-0000-74a2-04e0-171b1e089870	d7beaf1c-3acc-d544-0ba4-134f69086eb7	-5958482761875547910	111
00000000-0000-74a2-04e0-171b1e089870	d7d799ff-757b-242b-4358-8121d840553b	390186182379999844	636
00000000-0000-74a2-04e0-171b1e089870	d84cc90c-f89c-25b9-0538-e82c176668e1	6193973483607133010	253
00000000-0000-74a2-04e0-171b1e089870	d855c367-4f38-1e66-7d9a-0ad11860aea1	5204008204656748718	688
00000000-0000-74a2-04e0-171b1e089870	d8743de9-9f28-6b19-693c-60231c856ef2	-5933269195473519383	815
00000000-0000-74a2-04e0-171b1e089870	d87ba28c-ff86-4b76-d5a1-4d8e38344e56	-4599496316890156480	832
00000000-0000-74a2-04e0-171b1e089870	d8abc8e7-0afd-8424-85d1-c44a8b33112a	3875168212971663962	328
00000000-0000-74a2-04e0-171b1e089870	d9aa7b13-c25a-d52f-8076-5238ee510327	-2714306016074681080	339
00000000-0000-74a2-04e0-171b1e089870	da7ed4a6-6be7-9c41-dcfa-09432ff9bc34	4022433899665450720	341
00000000-0000-74a2-04e0-171b1e089870	dada4b9a-63b7-cdfd-a136-466ef26d629c	-8232490553629602380	272
00000000-0000-74a2-04e0-171b1e089870	db55845c-0633-f6d2-2a6a-3d9835547999	8049158597443625206	438
00000000-0000-74a2-04e0-171b1e089870	dbc5a913-d590-1681-0e1f-f1074b45ccd6	-3013389654826885268	147
00000000-0000-74a2-04e0-171b1e089870	dbe20193-ea7e-15c6-041e-081c78277dd8	-21313360925710325	65
00000000-0000-74a2-04e0-171b1e089870	dbe961a1-24d8-db1b-0e91-dbc7f488b030	-5077190907904272892	785
00000000-0000-74a2-04e0-171b1e089870	dc0bcf5a-2998-dba8-8212-b81570c74480	-1113865276194745721	415
00000000-0000-74a2-04e0-171b1e089870	dc2bcf8c-a45f-d72c-2c96-eefc54bf26fa	7418122644779033604	711
00000000-0000-74a2-04e0-171b1e089870	dc6bc9d2-82cc-21a4-e956-be9483da614a	-6159641980351043227	409
00000000-0000-74a2-04e0-171b1e089870	dca1d1cd-564e-8994-39a4-bc69a5fd309b	5195750720932183977	377
00000000-0000-74a2-04e0-171b1e089870	dd4266fb-d920-8241-2cfa-a7d5649948db	-8090613832260087814	3
00000000-0000-74a2-04e0-171b1e089870	dd6df6d0-dee7-d025-163e-9bcff529df45	-7736204728870062589	761
00000000-0000-74a2-04e0-171b1e089870	dd987eec-3774-ef07-b945-d60507280c35	-3933463073488133332	115
00000000-0000-74a2-04e0-171b1e089870	ddbdb9dd-86df-7f14-e782-eec61d1621b2	-5916690783385603342	683
00000000-0000-74a2-04e0-171b1e089870	de09de4e-08ca-2651-cb43-151464c18cc1	-3257434208673151407	57
00000000-0000-74a2-04e0-171b1e089870	de8f73a7-ae98-aae1-e89c-745a0f89399c	8409352594575984835	89
00000000-0000-74a2-04e0-171b1e089870	de9795e5-44f0-828c-4376-fc446f662335	3081981677847607596	744
00000000-0000-74a2-04e0-171b1e089870	de9bae4f-ce11-91e3-9c9e-1459856e4067	-5700928541541779017	217
00000000-0000-74a2-04e0-171b1e089870	deb9e5b9-a252-00a2-4862-210c3aa866ea	6435765678630434078	442
00000000-0000-74a2-04e0-171b1e089870	dfa7158d-7672-9b8a-0860-d70c30bf7f53	-8694743024087193170	48
00000000-0000-74a2-04e0-171b1e089870	dfaa2353-45f5-e53c-78a3-ef686803929f	7811234715590246538	559
00000000-0000-74a2-04e0-171b1e089870	e017f64a-f2d4-584b-bffe-fefad8a3673f	276678283663707954	372
00000000-0000-74a2-04e0-171b1e089870	e01db1c4-a866-4bb7-12cb-f42ec9e8f703	-4953877326327759309	501
00000000-0000-74a2-04e0-171b1e089870	e1da95c4-79f9-8f8c-918f-a7aa5725dc2c	-3045492480532268793	690
00000000-0000-74a2-04e0-171b1e089870	e2906691-820f-e34b-c628-689918982b8b	-9158504556726895410	545
00000000-0000-74a2-04e0-171b1e089870	e2f80520-d056-d223-51cf-ea5218e6495c	4042015440824245790	526
00000000-0000-74a2-04e0-171b1e089870	e3514e70-4d6e-72dc-b6e7-3a4dc0b7eabe	-3020492403900950942	698
00000000-0000-74a2-04e0-171b1e089870	e38fc329-f458-4095-756d-ce0e1630397a	3955396324247320835	50
00000000-0000-74a2-04e0-171b1e089870	e4b61b1f-ad77-71f0-ce0d-cac756baf461	2978227266486169387	623
00000000-0000-74a2-04e0-171b1e089870	e5209a28-7d8b-4430-0628-962960ab8624	-2861279580375773131	706
00000000-0000-74a2-04e0-171b1e089870	e5524633-6bfa-4d2b-ff8b-cd217d431248	2484271577753514059	557
00000000-0000-74a2-04e0-171b1e089870	e56fb761-acf7-aa13-a77f-a4fcbd952167	8135873051429494190	295
00000000-0000-74a2-04e0-171b1e089870	e58a892f-22b2-deaf-3e60-28a139f25a19	8510264828168449999	350
00000000-0000-74a2-04e0-171b1e089870	e5d43d78-e101-0d22-2b6e-dd21ea1010c7	-8938889129540021448	145
00000000-0000-74a2-04e0-171b1e089870	e61e32f6-d24f-fa56-85f4-2a55f4106ea9	-5335453978605609221	99
00000000-0000-74a2-04e0-171b1e089870	e641c40c-e7ce-aa60-6ce5-aea67ff1345d	-4033290733226813752	16
00000000-0000-74a2-04e0-171b1e089870	e6559a83-0a7a-8242-93f2-4f5b1a457ac8	4283236862828603630	453
00000000-0000-74a2-04e0-171b1e089870	e6789bfc-de94-4703-3e60-af9710bc534f	-1134503815417217023	728
00000000-0000-74a2-04e0-171b1e089870	e6b1a6e6-1ab8-3ccc-acde-20d1abd8e28b	1930244204655306243	682
00000000-0000-74a2-04e0-171b1e089870	e6b59c10-a436-10a1-676e-0bb4c7faabfe	-8512934668204087873	507
00000000-0000-74a2-04e0-171b1e089870	e6de9b3e-b373-bcdd-21ba-86b4df919d41	-5341373177855430727	123
00000000-0000-74a2-04e0-171b1e089870	e7308161-365f-3ffa-68ab-a5fd984b7033	2937892938117055634	376
00000000-0000-74a2-04e0-171b1e089870	e7c6af71-c5a0-30c0-4d71-4ca9731e62fa	2159131168333911830	772
00000000-0000-74a2-04e0-171b1e089870	e89525cb-68b9-6d55-6b51-a84b4ff3aaa6	4622737052313953396	233
00000000-0000-74a2-04e0-171b1e089870	e8d00c44-328e-4978-0011-6850b570e1a6	-8157578387199742690	116
00000000-0000-74a2-04e0-171b1e089870	e8f6aac9-dfc7-33e7-24a9-8e896c1a0443	-1386902006202288356	566
00000000-0000-74a2-04e0-171b1e089870	e92a5876-176a-bb4d-7ffd-4446479f4cfb	5097723754156260895	645
00000000-0000-74a2-04e0-171b1e089870	e95d7423-1e70-7a19-5964-8c04435440f7	6119220322344831640	129
00000000-0000-74a2-04e0-171b1e089870	e9fa5366-6dbc-ff50-eae7-0e9f6f07512e	3576357187284374473	251
00000000-0000-74a2-04e0-171b1e089870	ea1387e8-3dbe-83b8-7078-93552de8a996	4047274118281463061	585
00000000-0000-74a2-04e0-171b1e089870	ea159be6-b6e9-1f58-dbdd-964db8a3d284	-2392739632750772862	803
00000000-0000-74a2-04e0-171b1e089870	eadaff8c-7e7b-a0b4-7ba4-7b06d8db5e50	-8872643506292953233	487
00000000-0000-74a2-04e0-171b1e089870	eae722ae-4fb4-7afd-be79-4b9a9d8c7294	-6925221845943804688	544
00000000-0000-74a2-04e0-171b1e089870	eb30409c-90f9-5cde-e604-6c3006c91462	-1619374158694067094	228
00000000-0000-74a2-04e0-171b1e089870	eb7af365-090c-69b5-fdfb-b1960e948846	4263823781291228501	100
00000000-0000-74a2-04e0-171b1e089870	ebcdae02-48c7-3f5a-5700-c9eabb2e4dd7	2416381801456354446	392
00000000-0000-74a2-04e0-171b1e089870	ebf12b01-4e34-b51f-5ae4-8676ae643beb	-5207412923909901457	792
00000000-0000-74a2-04e0-171b1e089870	ec0f8c85-b358-83f6-8c70-1ad3397adef1	-7213448733388103688	44
00000000-0000-74a2-04e0-171b1e089870	ec6f9314-4bf1-c106-3ea6-5658c29f490a	5296121959147605665	489
00000000-0000-74a2-04e0-171b1e089870	ed350de4-ba56-8b8a-e255-8c18b14061cc	8464476601097185886	62
00000000-0000-74a2-04e0-171b1e089870	ed36e2df-f612-38e9-1780-ea726a717af8	-6359636643683036918	290
00000000-0000-74a2-04e0-171b1e089870	ed4af605-013a-2ef4-222f-7289e0f0f62e	-7601567084280097757	403
00000000-0000-74a2-04e0-171b1e089870	ed559e39-1712-b04c-a4b8-cfceb436f7ed	-5200088154281613944	743
00000000-0000-74a2-04e0-171b1e089870	ed5a8c27-4bf0-777a-fdb1-7bfaa2d6127a	-4968191784720903884	603
00000000-0000-74a2-04e0-171b1e089870	ed7f7da9-6ea8-03cb-4fd6-0a9feeb30ac1	-6114150178596680767	383
00000000-0000-74a2-04e0-171b1e089870	edda744c-99dc-6579-7244-5c3107e62b1b	-1892192618621495958	565
00000000-0000-74a2-04e0-171b1e089870	ee3a22b5-9ab8-2f37-815a-a186f32ae7c7	-9047281943092966307	400
00000000-0000-74a2-04e0-171b1e089870	eea5723e-493f-5c6e-2a68-2c810c9fa63f	-3547448792168911160	289
00000000-0000-74a2-04e0-171b1e089870	eeb794cd-4e93-80f7-e78b-7264a3b48db8	-4349086858598506351	532
00000000-0000-74a2-04e0-171b1e089870	ef3b74cb-df80-d3b6-17d6-82018bdafe98	8717955019016723007	102
00000000-0000-74a2-04e0-171b1e089870	ef55b49b-0fa0-1efb-e75c-ce9f0086f342	-8344465092591484108	528
00000000-0000-74a2-04e0-171b1e089870	ef889c19-9c4c-34a2-3bf9-0aef3429c0a0	-1681188423445343930	11
00000000-0000-74a2-04e0-171b1e089870	ef892bb4-e1fb-1571-bba8-f5b59e61f6f2	6788290302309107866	778
00000000-0000-74a2-04e0-171b1e089870	efa2815e-f297-2ccd-6332-12b5027c541b	-1546520880326243537	731
00000000-0000-74a2-04e0-171b1e089870	efe8ca8a-be50-dc41-0ea0-aebb439e7c3c	-2755917080253378326	460
00000000-0000-74a2-04e0-171b1e089870	f020e1bc-26f0-74d6-432e-caa99c0b7113	-1278570665830623626	79
00000000-0000-74a2-04e0-171b1e089870	f03ae06e-98b7-9a9a-e72d-5c95a00ca7c4	-329420419107935002	822
00000000-0000-74a2-04e0-171b1e089870	f0e2fa81-ea2a-ac9e-385c-fe5ccb34a921	-7064758937999425944	276
00000000-0000-74a2-04e0-171b1e089870	f100c6c7-4b41-8336-d44b-914e090bd0d9	-8895889415040484099	141
00000000-0000-74a2-04e0-171b1e089870	f18e3deb-e43e-0b53-1fe4-be4f5bcfe075	-4900916746943130805	613
00000000-0000-74a2-04e0-171b1e089870	f2c93c60-1895-aa0d-3e66-6d51402b13fb	1926777060245802561	114
00000000-0000-74a2-04e0-171b1e089870	f2d7e3e2-4c98-f709-a725-bfa0ab4ff1fb	-822286523726636984	810
00000000-0000-74a2-04e0-171b1e089870	f2dce689-f1fa-ccaf-13cd-07551bd18b2e	-7677636572389984110	775
00000000-0000-74a2-04e0-171b1e089870	f34abe2d-f815-97cb-f479-33592a93518c	-5920648603849079510	249
00000000-0000-74a2-04e0-171b1e089870	f37df372-0b54-ebbb-e031-84d53bac8b05	7142814701370875533	482
00000000-0000-74a2-04e0-171b1e089870	f3b169a3-7b3b-5cd6-d121-7b8bee210174	5180255458988763664	47
00000000-0000-74a2-04e0-171b1e089870	f3b2dda5-aa36-e0ec-16f4-1ec991e77259	6593322706594478702	144
00000000-0000-74a2-04e0-171b1e089870	f3dd957f-c1af-17a4-d5cf-d8b1af57e019	-2808032125643895393	680
00000000-0000-74a2-04e0-171b1e089870	f41b958c-f00e-c9de-762a-dc062ede0441	5719824599865864374	653
00000000-0000-74a2-04e0-171b1e089870	f467790f-55e2-7a29-de0a-c02361bb7b0b	-5344887552881654537	675
00000000-0000-74a2-04e0-171b1e089870	f4934c45-b9f4-611d-2fb4-7c3ad7d62d59	4887645353170571633	831
00000000-0000-74a2-04e0-171b1e089870	f572398c-9413-00ce-34b3-875ae1543d71	-2116781159513817957	432
00000000-0000-74a2-04e0-171b1e089870	f59ba84f-fef8-e523-268e-9034df54fb4a	1073379934039588728	825
00000000-0000-74a2-04e0-171b1e089870	f5f43c1e-e8db-494f-4170-9f01b0c08543	1388530109786459332	232
00000000-0000-74a2-04e0-171b1e089870	f6037ed0-9562-8f40-75d4-c91ee84a3e1c	5583991911571143449	519
00000000-0000-74a2-04e0-171b1e089870	f6bb5695-130c-9f4a-9f69-98dfa847a2f4	714315148814266187	451
00000000-0000-74a2-04e0-171b1e089870	f6e4c3ae-625b-4664-b702-26c6eb5682de	-8921543205204963752	292
00000000-0000-74a2-04e0-171b1e089870	f740f8d7-e803-4292-ec89-2f8f3013f9d1	7994531381940015100	494
00000000-0000-74a2-04e0-171b1e089870	f8c13cad-a52f-6587-4d00-9ad8ea933e43	6247826648556634338	227
00000000-0000-74a2-04e0-171b1e089870	f8f04a85-3919-2d88-16bb-e4a4277263dd	-4080653200645806079	387
00000000-0000-74a2-04e0-171b1e089870	f9bab7b5-88f3-acf7-f53a-5e47b83d3e60	1236404007297239706	302
00000000-0000-74a2-04e0-171b1e089870	fa3ee248-1eb8-38fb-7aee-3d20e79ae23d	8167156005723082534	67
00000000-0000-74a2-04e0-171b1e089870	fa57b33d-c7f1-2bba-9f82-ec84c516fca0	8740443229716111698	4
00000000-0000-74a2-04e0-171b1e089870	fab670fe-8752-8e21-3b21-e028c96db880	-4331137259465422873	834
00000000-0000-74a2-04e0-171b1e089870	fad3db08-8159-cf8f-0d45-580abf32ae4c	-4164134569038661874	470
00000000-0000-74a2-04e0-171b1e089870	faf793b4-954e-8ab1-d5b4-3c99604ea1fe	5378840872309195100	324
00000000-0000-74a2-04e0-171b1e089870	fb13f85b-016b-0b63-e4a3-6f27e9d99966	3150010114000330215	685
00000000-0000-74a2-04e0-171b1e089870	fb6a0dcf-05ff-d93d-6a18-4908c2a7dc50	-7861954947079928822	29
00000000-0000-74a2-04e0-171b1e089870	fb9c03af-e3bd-032d-9762-1ae5f1404e64	453054255941716436	836
00000000-0000-74a2-04e0-171b1e089870	fbeb2fdc-f3c2-3fba-e4d8-ebf6abfccfa5	2038245473056981343	262
00000000-0000-74a2-04e0-171b1e089870	fc935b11-d5e4-54c2-93a8-744b3e62411c	-9136779899611529396	539
00000000-0000-74a2-04e0-171b1e089870	fcfe1695-b14b-e468-3e5f-2dfc4945769b	-7043776552499528345	166
00000000-0000-74a2-04e0-171b1e089870	fd368b36-ca40-4d2e-f1c5-f8a8b480c075	-103136008748545389	686
00000000-0000-74a2-04e0-171b1e089870	fd53e6fd-ae77-43e6-0804-c5705cc3d5d7	1639335827585387872	366
00000000-0000-74a2-04e0-171b1e089870	fd7d36bf-afce-cf9d-eefe-0c4d07bbb570	-2383925815477704187	42
00000000-0000-74a2-04e0-171b1e089870	fdc83332-aed5-a2ed-e808-5961c12f0ea2	-5444985901219605117	285
00000000-0000-74a2-04e0-171b1e089870	fe8034ae-0ab1-1952-9950-47da2d763ede	-6694354269251306800	547
00000000-0000-74a2-04e0-171b1e089870	fe8bd980-324a-7a35-6f2d-f5695e867d81	-2451866110824494019	418
00000000-0000-74a2-04e0-171b1e089870	fe8d78c4-9f22-d37a-4898-80882fa240bb	-9168196123554471880	52
00000000-0000-74a2-04e0-171b1e089870	ff001fc5-0565-5edb-2d70-9b8314c639e3	8838806331634205422	757
00000000-0000-74a2-04e0-171b1e089870	ffb714a6-4726-8067-f8e0-f1fc69644a92	-2675171126559025917	229
\.


--
-- Data for Name: usage_limit_versions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_limit_versions (environment, usage_limit, version, recorded_at, record, record_hash) FROM stdin;
\.


--
-- Data for Name: usage_limits; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_limits (environment, usage_limit, customer, subscription, subject, version, record) FROM stdin;
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
1	3	\\x58f2fc710a5bce1688e89e3575481ba0f0a7449c41d6a65de479fd81f9a6ec1e
\.


--
-- Data for Name: usage_positions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_positions (environment, "position", conflicts, erasures) FROM stdin;
\\x00000000000074a204e0171b1e089870	840	0	0
\.


--
-- Data for Name: usage_retention; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_retention (environment, months, changed_at, looked_at) FROM stdin;
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
-- Data for Name: webhooks; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.webhooks (environment, webhook, url, kinds, secret, is_on, "position", tries, failing_since, next_at, leased_until, answer, answered_at, created_at, changed_at) FROM stdin;
\.


--
-- Data for Name: workspaces; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.workspaces (workspace, name) FROM stdin;
wks_000000000093mw2a7mgtqnvdh2	demo
wks_01m8jzfks6k2twgdg7avf5yexj	default
\.


--
-- Data for Name: write_offs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.write_offs (environment, "position", sequence, kind, moved_at, amount, note, entry) FROM stdin;
\.


--
-- Name: alert_crossings alert_crossings_environment_alert_customer_window_start_thr_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_crossings
    ADD CONSTRAINT alert_crossings_environment_alert_customer_window_start_thr_key UNIQUE (environment, alert, customer, window_start, threshold, times, turn);


--
-- Name: alert_crossings alert_crossings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_crossings
    ADD CONSTRAINT alert_crossings_pkey PRIMARY KEY (environment, "position");


--
-- Name: alert_looks alert_looks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_looks
    ADD CONSTRAINT alert_looks_pkey PRIMARY KEY (environment);


--
-- Name: alert_marks alert_marks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_marks
    ADD CONSTRAINT alert_marks_pkey PRIMARY KEY (environment, due_at, about);


--
-- Name: alerts alerts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_pkey PRIMARY KEY (environment, alert);


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
-- Name: approval_reminders approval_reminders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approval_reminders
    ADD CONSTRAINT approval_reminders_pkey PRIMARY KEY (environment, document);


--
-- Name: attachments attachments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT attachments_pkey PRIMARY KEY (environment, document, name_key);


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
-- Name: blobs blobs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.blobs
    ADD CONSTRAINT blobs_pkey PRIMARY KEY (environment, sha256);


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
-- Name: deliveries deliveries_environment_document_channel_recipient_ordinal_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_environment_document_channel_recipient_ordinal_key UNIQUE (environment, document, channel, recipient, ordinal);


--
-- Name: deliveries deliveries_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_pkey PRIMARY KEY (environment, delivery);


--
-- Name: delivery_attempts delivery_attempts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_attempts
    ADD CONSTRAINT delivery_attempts_pkey PRIMARY KEY (environment, delivery, attempt);


--
-- Name: delivery_files delivery_files_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_files
    ADD CONSTRAINT delivery_files_pkey PRIMARY KEY (environment, delivery, attempt, place);


--
-- Name: delivery_outcomes delivery_outcomes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_outcomes
    ADD CONSTRAINT delivery_outcomes_pkey PRIMARY KEY (environment, delivery, attempt);


--
-- Name: delivery_progress delivery_progress_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_progress
    ADD CONSTRAINT delivery_progress_pkey PRIMARY KEY (environment);


--
-- Name: delivery_reports delivery_reports_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_reports
    ADD CONSTRAINT delivery_reports_pkey PRIMARY KEY (environment, report);


--
-- Name: delivery_suppressions delivery_suppressions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_suppressions
    ADD CONSTRAINT delivery_suppressions_pkey PRIMARY KEY (environment, address);


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
-- Name: draft_acts draft_acts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft_acts
    ADD CONSTRAINT draft_acts_pkey PRIMARY KEY (environment, document, sequence);


--
-- Name: draft_attachments draft_attachments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft_attachments
    ADD CONSTRAINT draft_attachments_pkey PRIMARY KEY (environment, document, name_key);


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
-- Name: held_slices held_slices_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.held_slices
    ADD CONSTRAINT held_slices_pkey PRIMARY KEY (environment, holder, window_start, node);


--
-- Name: idempotency_keys idempotency_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (environment, operation, key);


--
-- Name: instalment_plans instalment_plans_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.instalment_plans
    ADD CONSTRAINT instalment_plans_pkey PRIMARY KEY (environment, "position", sequence);


--
-- Name: jobs jobs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT jobs_pkey PRIMARY KEY (environment, kind, subject);


--
-- Name: kept_files kept_files_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kept_files
    ADD CONSTRAINT kept_files_pkey PRIMARY KEY (environment, document, form, language, profile, lines_beside, attachments_beside);


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
-- Name: link_secrets link_secrets_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link_secrets
    ADD CONSTRAINT link_secrets_pkey PRIMARY KEY (environment);


--
-- Name: mail_terms mail_terms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_terms
    ADD CONSTRAINT mail_terms_pkey PRIMARY KEY (environment, seller);


--
-- Name: manual_drafts manual_drafts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manual_drafts
    ADD CONSTRAINT manual_drafts_pkey PRIMARY KEY (environment, document);


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
-- Name: rate_waits rate_waits_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rate_waits
    ADD CONSTRAINT rate_waits_pkey PRIMARY KEY (environment, customer, category);


--
-- Name: redemptions redemptions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.redemptions
    ADD CONSTRAINT redemptions_pkey PRIMARY KEY (environment, discount);


--
-- Name: rejected_event_acts rejected_event_acts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rejected_event_acts
    ADD CONSTRAINT rejected_event_acts_pkey PRIMARY KEY (environment, rejected, attempt);


--
-- Name: rejected_event_counts rejected_event_counts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rejected_event_counts
    ADD CONSTRAINT rejected_event_counts_pkey PRIMARY KEY (environment);


--
-- Name: rejected_events rejected_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rejected_events
    ADD CONSTRAINT rejected_events_pkey PRIMARY KEY (environment, rejected);


--
-- Name: reservation_keys reservation_keys_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservation_keys
    ADD CONSTRAINT reservation_keys_pkey PRIMARY KEY (environment);


--
-- Name: reservations_ended reservations_ended_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservations_ended
    ADD CONSTRAINT reservations_ended_pkey PRIMARY KEY (environment, reservation);


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
-- Name: slice_holders slice_holders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.slice_holders
    ADD CONSTRAINT slice_holders_pkey PRIMARY KEY (environment, holder);


--
-- Name: subject_assignments subject_assignments_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subject_assignments
    ADD CONSTRAINT subject_assignments_pkey PRIMARY KEY (environment, subject, assigned_at);


--
-- Name: submission_answers submission_answers_environment_submission_said_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_answers
    ADD CONSTRAINT submission_answers_environment_submission_said_key UNIQUE (environment, submission, said);


--
-- Name: submission_answers submission_answers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_answers
    ADD CONSTRAINT submission_answers_pkey PRIMARY KEY (environment, submission, place);


--
-- Name: submission_attempts submission_attempts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_attempts
    ADD CONSTRAINT submission_attempts_pkey PRIMARY KEY (environment, submission, attempt);


--
-- Name: submission_files submission_files_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_files
    ADD CONSTRAINT submission_files_pkey PRIMARY KEY (environment, submission);


--
-- Name: submission_outcomes submission_outcomes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_outcomes
    ADD CONSTRAINT submission_outcomes_pkey PRIMARY KEY (environment, submission, attempt);


--
-- Name: submission_progress submission_progress_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_progress
    ADD CONSTRAINT submission_progress_pkey PRIMARY KEY (environment);


--
-- Name: submissions submissions_environment_document_ordinal_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT submissions_environment_document_ordinal_key UNIQUE (environment, document, ordinal);


--
-- Name: submissions submissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT submissions_pkey PRIMARY KEY (environment, submission);


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
-- Name: usage_closed usage_closed_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_closed
    ADD CONSTRAINT usage_closed_pkey PRIMARY KEY (environment, subscription);


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
-- Name: usage_details usage_details_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_details
    ADD CONSTRAINT usage_details_pkey PRIMARY KEY (environment, document);


--
-- Name: usage_dropped usage_dropped_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_dropped
    ADD CONSTRAINT usage_dropped_pkey PRIMARY KEY (environment);


--
-- Name: usage_drops usage_drops_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_drops
    ADD CONSTRAINT usage_drops_pkey PRIMARY KEY (environment, sequence);


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
-- Name: usage_limit_versions usage_limit_versions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_limit_versions
    ADD CONSTRAINT usage_limit_versions_pkey PRIMARY KEY (environment, usage_limit, version);


--
-- Name: usage_limits usage_limits_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_limits
    ADD CONSTRAINT usage_limits_pkey PRIMARY KEY (environment, usage_limit);


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
-- Name: usage_retention usage_retention_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_retention
    ADD CONSTRAINT usage_retention_pkey PRIMARY KEY (environment);


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
-- Name: webhooks webhooks_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhooks
    ADD CONSTRAINT webhooks_pkey PRIMARY KEY (environment, webhook);


--
-- Name: workspaces workspaces_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT workspaces_pkey PRIMARY KEY (workspace);


--
-- Name: write_offs write_offs_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.write_offs
    ADD CONSTRAINT write_offs_pkey PRIMARY KEY (environment, "position", sequence);


--
-- Name: alerts_by_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX alerts_by_key ON public.alerts USING btree (environment, alert_key) WHERE (removed_at IS NULL);


--
-- Name: alerts_of_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_of_customer ON public.alerts USING btree (environment, customer, alert) WHERE (removed_at IS NULL);


--
-- Name: alerts_on_limit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX alerts_on_limit ON public.alerts USING btree (environment, usage_limit, alert) WHERE (usage_limit IS NOT NULL);


--
-- Name: attachments_of_blob; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX attachments_of_blob ON public.attachments USING btree (environment, sha256);


--
-- Name: balance_movements_of_document; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX balance_movements_of_document ON public.balance_movements USING btree (environment, document) WHERE (document IS NOT NULL);


--
-- Name: contracts_by_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contracts_by_id ON public.contract_versions USING btree (environment, contract, version);


--
-- Name: crossings_of_alert; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX crossings_of_alert ON public.alert_crossings USING btree (environment, alert, "position");


--
-- Name: crossings_of_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX crossings_of_customer ON public.alert_crossings USING btree (environment, customer, "position");


--
-- Name: customers_of_payer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX customers_of_payer ON public.customers USING btree (environment, payer, customer) WHERE (payer IS NOT NULL);


--
-- Name: deliveries_by_standing; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deliveries_by_standing ON public.deliveries USING btree (environment, (
CASE
    WHEN ((state = 'sent'::text) AND (bounced_at IS NOT NULL)) THEN 'bounced'::text
    ELSE state
END), delivery);


--
-- Name: deliveries_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deliveries_due ON public.deliveries USING btree (environment, next_at, delivery) WHERE (next_at IS NOT NULL);


--
-- Name: deliveries_of_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deliveries_of_customer ON public.deliveries USING btree (environment, customer, delivery);


--
-- Name: delivery_reports_lately; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delivery_reports_lately ON public.delivery_reports USING btree (environment, kept_at);


--
-- Name: delivery_reports_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delivery_reports_of ON public.delivery_reports USING btree (environment, delivery, report) WHERE (delivery IS NOT NULL);


--
-- Name: delivery_reports_unmatched; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX delivery_reports_unmatched ON public.delivery_reports USING btree (environment, report) WHERE (delivery IS NULL);


--
-- Name: documents_by_number; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX documents_by_number ON public.documents USING btree (environment, number);


--
-- Name: documents_of_payer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX documents_of_payer ON public.documents USING btree (environment, customer, seller, currency, subscription);


--
-- Name: documents_of_run; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX documents_of_run ON public.documents USING btree (environment, run) WHERE (run IS NOT NULL);


--
-- Name: draft_acts_of_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX draft_acts_of_owner ON public.draft_acts USING btree (environment, owner, document, sequence);


--
-- Name: draft_attachments_of_blob; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX draft_attachments_of_blob ON public.draft_attachments USING btree (environment, sha256);


--
-- Name: drafts_of_subscription; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX drafts_of_subscription ON public.drafts USING btree (environment, subscription, document);


--
-- Name: drafts_unapproved; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX drafts_unapproved ON public.drafts USING btree (environment, approval_since, document);


--
-- Name: ended_by_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ended_by_expiry ON public.reservations_ended USING btree (environment, expires_at);


--
-- Name: entries_of_document; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX entries_of_document ON public.ledger_entries USING btree (environment, document_position);


--
-- Name: jobs_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_due ON public.jobs USING btree (environment, kind, due_at, subject);


--
-- Name: kept_files_of_blob; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX kept_files_of_blob ON public.kept_files USING btree (environment, sha256);


--
-- Name: limits_of_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX limits_of_customer ON public.usage_limits USING btree (environment, customer, subject);


--
-- Name: lines_extending; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lines_extending ON public.document_lines USING btree (environment, extends_document) WHERE (extends_document IS NOT NULL);


--
-- Name: lines_of_commitments; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lines_of_commitments ON public.document_lines USING btree (environment, subscription, full_end) WHERE (commitment IS NOT NULL);


--
-- Name: lines_of_subscription; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lines_of_subscription ON public.document_lines USING btree (environment, subscription, full_end);


--
-- Name: manual_drafts_of_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX manual_drafts_of_customer ON public.manual_drafts USING btree (environment, customer, document);


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
-- Name: rate_waits_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX rate_waits_due ON public.rate_waits USING btree (environment, provider, next_at);


--
-- Name: redemptions_of_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX redemptions_of_code ON public.redemptions USING btree (environment, code, discount) WHERE (code IS NOT NULL);


--
-- Name: redemptions_of_coupon; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX redemptions_of_coupon ON public.redemptions USING btree (environment, coupon, discount);


--
-- Name: rejected_events_in_order; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX rejected_events_in_order ON public.rejected_events USING btree (environment, number);


--
-- Name: runs_of_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX runs_of_customer ON public.run_customers USING btree (environment, customer, run);


--
-- Name: subjects_of_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX subjects_of_customer ON public.subject_assignments USING btree (environment, customer, subject);


--
-- Name: submissions_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX submissions_by_state ON public.submissions USING btree (environment, state, submission);


--
-- Name: submissions_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX submissions_due ON public.submissions USING btree (environment, network, next_at, submission) WHERE (next_at IS NOT NULL);


--
-- Name: submissions_of_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX submissions_of_customer ON public.submissions USING btree (environment, customer, submission);


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
-- Name: alert_crossings alert_crossings_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER alert_crossings_refuse_change BEFORE DELETE OR UPDATE ON public.alert_crossings FOR EACH ROW EXECUTE FUNCTION public.alert_crossings_refuse_change();


--
-- Name: alert_crossings alert_crossings_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER alert_crossings_refuse_truncate BEFORE TRUNCATE ON public.alert_crossings FOR EACH STATEMENT EXECUTE FUNCTION public.alert_crossings_refuse_change();


--
-- Name: approval_reminders approval_reminders_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER approval_reminders_refuse_change BEFORE DELETE OR UPDATE ON public.approval_reminders FOR EACH ROW EXECUTE FUNCTION public.approval_reminders_refuse_change();


--
-- Name: approval_reminders approval_reminders_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER approval_reminders_refuse_truncate BEFORE TRUNCATE ON public.approval_reminders FOR EACH STATEMENT EXECUTE FUNCTION public.approval_reminders_refuse_change();


--
-- Name: attachments attachments_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER attachments_refuse_change BEFORE DELETE OR UPDATE ON public.attachments FOR EACH ROW EXECUTE FUNCTION public.attachments_refuse_change();


--
-- Name: attachments attachments_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER attachments_refuse_truncate BEFORE TRUNCATE ON public.attachments FOR EACH STATEMENT EXECUTE FUNCTION public.attachments_refuse_change();


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
-- Name: delivery_attempts delivery_attempts_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER delivery_attempts_refuse_change BEFORE DELETE OR UPDATE ON public.delivery_attempts FOR EACH ROW EXECUTE FUNCTION public.delivery_attempts_refuse_change();


--
-- Name: delivery_attempts delivery_attempts_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER delivery_attempts_refuse_truncate BEFORE TRUNCATE ON public.delivery_attempts FOR EACH STATEMENT EXECUTE FUNCTION public.delivery_attempts_refuse_change();


--
-- Name: delivery_files delivery_files_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER delivery_files_refuse_change BEFORE DELETE OR UPDATE ON public.delivery_files FOR EACH ROW EXECUTE FUNCTION public.delivery_files_refuse_change();


--
-- Name: delivery_files delivery_files_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER delivery_files_refuse_truncate BEFORE TRUNCATE ON public.delivery_files FOR EACH STATEMENT EXECUTE FUNCTION public.delivery_files_refuse_change();


--
-- Name: delivery_outcomes delivery_outcomes_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER delivery_outcomes_refuse_change BEFORE DELETE OR UPDATE ON public.delivery_outcomes FOR EACH ROW EXECUTE FUNCTION public.delivery_outcomes_refuse_change();


--
-- Name: delivery_outcomes delivery_outcomes_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER delivery_outcomes_refuse_truncate BEFORE TRUNCATE ON public.delivery_outcomes FOR EACH STATEMENT EXECUTE FUNCTION public.delivery_outcomes_refuse_change();


--
-- Name: delivery_reports delivery_reports_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER delivery_reports_refuse_change BEFORE DELETE OR UPDATE ON public.delivery_reports FOR EACH ROW EXECUTE FUNCTION public.delivery_reports_refuse_change();


--
-- Name: delivery_reports delivery_reports_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER delivery_reports_refuse_truncate BEFORE TRUNCATE ON public.delivery_reports FOR EACH STATEMENT EXECUTE FUNCTION public.delivery_reports_refuse_change();


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
-- Name: draft_acts draft_acts_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER draft_acts_refuse_change BEFORE DELETE OR UPDATE ON public.draft_acts FOR EACH ROW EXECUTE FUNCTION public.draft_acts_refuse_change();


--
-- Name: draft_acts draft_acts_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER draft_acts_refuse_truncate BEFORE TRUNCATE ON public.draft_acts FOR EACH STATEMENT EXECUTE FUNCTION public.draft_acts_refuse_change();


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
-- Name: instalment_plans instalment_plans_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER instalment_plans_refuse_change BEFORE DELETE OR UPDATE ON public.instalment_plans FOR EACH ROW EXECUTE FUNCTION public.instalment_plans_refuse_change();


--
-- Name: instalment_plans instalment_plans_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER instalment_plans_refuse_truncate BEFORE TRUNCATE ON public.instalment_plans FOR EACH STATEMENT EXECUTE FUNCTION public.instalment_plans_refuse_change();


--
-- Name: kept_files kept_files_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kept_files_refuse_change BEFORE DELETE OR UPDATE ON public.kept_files FOR EACH ROW EXECUTE FUNCTION public.kept_files_refuse_change();


--
-- Name: kept_files kept_files_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER kept_files_refuse_truncate BEFORE TRUNCATE ON public.kept_files FOR EACH STATEMENT EXECUTE FUNCTION public.kept_files_refuse_change();


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
-- Name: submission_answers submission_answers_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER submission_answers_refuse_change BEFORE DELETE OR UPDATE ON public.submission_answers FOR EACH ROW EXECUTE FUNCTION public.submission_answers_refuse_change();


--
-- Name: submission_answers submission_answers_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER submission_answers_refuse_truncate BEFORE TRUNCATE ON public.submission_answers FOR EACH STATEMENT EXECUTE FUNCTION public.submission_answers_refuse_change();


--
-- Name: submission_attempts submission_attempts_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER submission_attempts_refuse_change BEFORE DELETE OR UPDATE ON public.submission_attempts FOR EACH ROW EXECUTE FUNCTION public.submission_attempts_refuse_change();


--
-- Name: submission_attempts submission_attempts_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER submission_attempts_refuse_truncate BEFORE TRUNCATE ON public.submission_attempts FOR EACH STATEMENT EXECUTE FUNCTION public.submission_attempts_refuse_change();


--
-- Name: submission_files submission_files_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER submission_files_refuse_change BEFORE DELETE OR UPDATE ON public.submission_files FOR EACH ROW EXECUTE FUNCTION public.submission_files_refuse_change();


--
-- Name: submission_files submission_files_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER submission_files_refuse_truncate BEFORE TRUNCATE ON public.submission_files FOR EACH STATEMENT EXECUTE FUNCTION public.submission_files_refuse_change();


--
-- Name: submission_outcomes submission_outcomes_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER submission_outcomes_refuse_change BEFORE DELETE OR UPDATE ON public.submission_outcomes FOR EACH ROW EXECUTE FUNCTION public.submission_outcomes_refuse_change();


--
-- Name: submission_outcomes submission_outcomes_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER submission_outcomes_refuse_truncate BEFORE TRUNCATE ON public.submission_outcomes FOR EACH STATEMENT EXECUTE FUNCTION public.submission_outcomes_refuse_change();


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
-- Name: usage_details usage_details_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER usage_details_refuse_change BEFORE DELETE OR UPDATE ON public.usage_details FOR EACH ROW EXECUTE FUNCTION public.usage_details_refuse_change();


--
-- Name: usage_details usage_details_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER usage_details_refuse_truncate BEFORE TRUNCATE ON public.usage_details FOR EACH STATEMENT EXECUTE FUNCTION public.usage_details_refuse_change();


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
-- Name: usage_limit_versions usage_limit_versions_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER usage_limit_versions_refuse_change BEFORE DELETE OR UPDATE ON public.usage_limit_versions FOR EACH ROW EXECUTE FUNCTION public.usage_limit_versions_refuse_change();


--
-- Name: usage_limit_versions usage_limit_versions_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER usage_limit_versions_refuse_truncate BEFORE TRUNCATE ON public.usage_limit_versions FOR EACH STATEMENT EXECUTE FUNCTION public.usage_limit_versions_refuse_change();


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
-- Name: write_offs write_offs_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER write_offs_refuse_change BEFORE DELETE OR UPDATE ON public.write_offs FOR EACH ROW EXECUTE FUNCTION public.write_offs_refuse_change();


--
-- Name: write_offs write_offs_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER write_offs_refuse_truncate BEFORE TRUNCATE ON public.write_offs FOR EACH STATEMENT EXECUTE FUNCTION public.write_offs_refuse_change();


--
-- Name: alert_crossings alert_crossings_environment_alert_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_crossings
    ADD CONSTRAINT alert_crossings_environment_alert_fkey FOREIGN KEY (environment, alert) REFERENCES public.alerts(environment, alert);


--
-- Name: alert_crossings alert_crossings_environment_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_crossings
    ADD CONSTRAINT alert_crossings_environment_position_fkey FOREIGN KEY (environment, "position") REFERENCES public.outbox(environment, "position");


--
-- Name: alert_looks alert_looks_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_looks
    ADD CONSTRAINT alert_looks_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: alert_marks alert_marks_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alert_marks
    ADD CONSTRAINT alert_marks_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: alerts alerts_environment_customer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_environment_customer_fkey FOREIGN KEY (environment, customer) REFERENCES public.customers(environment, customer);


--
-- Name: alerts alerts_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: alerts alerts_environment_usage_limit_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alerts
    ADD CONSTRAINT alerts_environment_usage_limit_fkey FOREIGN KEY (environment, usage_limit) REFERENCES public.usage_limits(environment, usage_limit);


--
-- Name: api_keys api_keys_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_keys
    ADD CONSTRAINT api_keys_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: approval_reminders approval_reminders_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.approval_reminders
    ADD CONSTRAINT approval_reminders_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: attachments attachments_environment_document_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT attachments_environment_document_fkey FOREIGN KEY (environment, document) REFERENCES public.documents(environment, document);


--
-- Name: attachments attachments_environment_sha256_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT attachments_environment_sha256_fkey FOREIGN KEY (environment, sha256) REFERENCES public.blobs(environment, sha256);


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
-- Name: blobs blobs_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.blobs
    ADD CONSTRAINT blobs_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


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
-- Name: deliveries deliveries_environment_document_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_environment_document_fkey FOREIGN KEY (environment, document) REFERENCES public.documents(environment, document);


--
-- Name: delivery_attempts delivery_attempts_environment_delivery_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_attempts
    ADD CONSTRAINT delivery_attempts_environment_delivery_fkey FOREIGN KEY (environment, delivery) REFERENCES public.deliveries(environment, delivery);


--
-- Name: delivery_files delivery_files_environment_delivery_attempt_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_files
    ADD CONSTRAINT delivery_files_environment_delivery_attempt_fkey FOREIGN KEY (environment, delivery, attempt) REFERENCES public.delivery_attempts(environment, delivery, attempt);


--
-- Name: delivery_outcomes delivery_outcomes_environment_delivery_attempt_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_outcomes
    ADD CONSTRAINT delivery_outcomes_environment_delivery_attempt_fkey FOREIGN KEY (environment, delivery, attempt) REFERENCES public.delivery_attempts(environment, delivery, attempt);


--
-- Name: delivery_progress delivery_progress_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_progress
    ADD CONSTRAINT delivery_progress_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: delivery_reports delivery_reports_environment_delivery_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_reports
    ADD CONSTRAINT delivery_reports_environment_delivery_fkey FOREIGN KEY (environment, delivery) REFERENCES public.deliveries(environment, delivery);


--
-- Name: delivery_reports delivery_reports_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_reports
    ADD CONSTRAINT delivery_reports_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: delivery_suppressions delivery_suppressions_environment_report_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delivery_suppressions
    ADD CONSTRAINT delivery_suppressions_environment_report_fkey FOREIGN KEY (environment, report) REFERENCES public.delivery_reports(environment, report);


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
-- Name: draft_acts draft_acts_environment_customer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft_acts
    ADD CONSTRAINT draft_acts_environment_customer_fkey FOREIGN KEY (environment, customer) REFERENCES public.customers(environment, customer);


--
-- Name: draft_acts draft_acts_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft_acts
    ADD CONSTRAINT draft_acts_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: draft_attachments draft_attachments_environment_document_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft_attachments
    ADD CONSTRAINT draft_attachments_environment_document_fkey FOREIGN KEY (environment, document) REFERENCES public.manual_drafts(environment, document);


--
-- Name: draft_attachments draft_attachments_environment_sha256_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft_attachments
    ADD CONSTRAINT draft_attachments_environment_sha256_fkey FOREIGN KEY (environment, sha256) REFERENCES public.blobs(environment, sha256);


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
-- Name: held_slices held_slices_environment_holder_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.held_slices
    ADD CONSTRAINT held_slices_environment_holder_fkey FOREIGN KEY (environment, holder) REFERENCES public.slice_holders(environment, holder);


--
-- Name: idempotency_keys idempotency_keys_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: instalment_plans instalment_plans_environment_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.instalment_plans
    ADD CONSTRAINT instalment_plans_environment_position_fkey FOREIGN KEY (environment, "position") REFERENCES public.documents(environment, "position");


--
-- Name: jobs jobs_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs
    ADD CONSTRAINT jobs_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: kept_files kept_files_environment_document_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kept_files
    ADD CONSTRAINT kept_files_environment_document_fkey FOREIGN KEY (environment, document) REFERENCES public.documents(environment, document);


--
-- Name: kept_files kept_files_environment_sha256_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kept_files
    ADD CONSTRAINT kept_files_environment_sha256_fkey FOREIGN KEY (environment, sha256) REFERENCES public.blobs(environment, sha256);


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
-- Name: link_secrets link_secrets_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link_secrets
    ADD CONSTRAINT link_secrets_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: mail_terms mail_terms_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_terms
    ADD CONSTRAINT mail_terms_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: manual_drafts manual_drafts_environment_customer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manual_drafts
    ADD CONSTRAINT manual_drafts_environment_customer_fkey FOREIGN KEY (environment, customer) REFERENCES public.customers(environment, customer);


--
-- Name: manual_drafts manual_drafts_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manual_drafts
    ADD CONSTRAINT manual_drafts_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


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
-- Name: rate_waits rate_waits_environment_customer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rate_waits
    ADD CONSTRAINT rate_waits_environment_customer_fkey FOREIGN KEY (environment, customer) REFERENCES public.customers(environment, customer);


--
-- Name: rate_waits rate_waits_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rate_waits
    ADD CONSTRAINT rate_waits_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


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
-- Name: rejected_event_acts rejected_event_acts_environment_rejected_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rejected_event_acts
    ADD CONSTRAINT rejected_event_acts_environment_rejected_fkey FOREIGN KEY (environment, rejected) REFERENCES public.rejected_events(environment, rejected);


--
-- Name: rejected_event_counts rejected_event_counts_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rejected_event_counts
    ADD CONSTRAINT rejected_event_counts_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: rejected_events rejected_events_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rejected_events
    ADD CONSTRAINT rejected_events_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: reservation_keys reservation_keys_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservation_keys
    ADD CONSTRAINT reservation_keys_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: reservations_ended reservations_ended_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reservations_ended
    ADD CONSTRAINT reservations_ended_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


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
-- Name: slice_holders slice_holders_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.slice_holders
    ADD CONSTRAINT slice_holders_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


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
-- Name: submission_answers submission_answers_environment_submission_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_answers
    ADD CONSTRAINT submission_answers_environment_submission_fkey FOREIGN KEY (environment, submission) REFERENCES public.submissions(environment, submission);


--
-- Name: submission_attempts submission_attempts_environment_submission_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_attempts
    ADD CONSTRAINT submission_attempts_environment_submission_fkey FOREIGN KEY (environment, submission) REFERENCES public.submissions(environment, submission);


--
-- Name: submission_files submission_files_environment_submission_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_files
    ADD CONSTRAINT submission_files_environment_submission_fkey FOREIGN KEY (environment, submission) REFERENCES public.submissions(environment, submission);


--
-- Name: submission_outcomes submission_outcomes_environment_submission_attempt_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_outcomes
    ADD CONSTRAINT submission_outcomes_environment_submission_attempt_fkey FOREIGN KEY (environment, submission, attempt) REFERENCES public.submission_attempts(environment, submission, attempt);


--
-- Name: submission_progress submission_progress_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submission_progress
    ADD CONSTRAINT submission_progress_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: submissions submissions_environment_document_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT submissions_environment_document_fkey FOREIGN KEY (environment, document) REFERENCES public.documents(environment, document);


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
-- Name: usage_closed usage_closed_environment_subscription_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_closed
    ADD CONSTRAINT usage_closed_environment_subscription_fkey FOREIGN KEY (environment, subscription) REFERENCES public.subscriptions(environment, subscription);


--
-- Name: usage_details usage_details_environment_document_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_details
    ADD CONSTRAINT usage_details_environment_document_fkey FOREIGN KEY (environment, document) REFERENCES public.documents(environment, document);


--
-- Name: usage_drops usage_drops_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_drops
    ADD CONSTRAINT usage_drops_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: usage_limit_versions usage_limit_versions_environment_usage_limit_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_limit_versions
    ADD CONSTRAINT usage_limit_versions_environment_usage_limit_fkey FOREIGN KEY (environment, usage_limit) REFERENCES public.usage_limits(environment, usage_limit);


--
-- Name: usage_limits usage_limits_environment_customer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_limits
    ADD CONSTRAINT usage_limits_environment_customer_fkey FOREIGN KEY (environment, customer) REFERENCES public.customers(environment, customer);


--
-- Name: usage_retention usage_retention_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_retention
    ADD CONSTRAINT usage_retention_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: webhooks webhooks_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.webhooks
    ADD CONSTRAINT webhooks_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


--
-- Name: write_offs write_offs_environment_position_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.write_offs
    ADD CONSTRAINT write_offs_environment_position_fkey FOREIGN KEY (environment, "position") REFERENCES public.documents(environment, "position");


--
-- PostgreSQL database dump complete
--

\unrestrict jMHPaB26s2CIOxGcTC83b2vOdp8tz4HKco72nxqn8tAHnDgthYpayPJZSo68XoC

