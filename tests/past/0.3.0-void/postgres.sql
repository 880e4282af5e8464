--
-- PostgreSQL database dump
--

\restrict NnIEJUFpMtCMcRwVUxzRfrJzoLITt8Qlek98fdzTubNsg51oeiAbCha7cM56gBS

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
    more text COLLATE pg_catalog."C"
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
env_0000000000ejh09r0q3cf0h63g	sub_01hnfa79t0xtc4nesyk3gg2wjv	1719732600000000	9	840	\N	0	0	1719784800000000
env_0000000000ejh09r0q3cf0h63g	sub_01hpnzx0m0cnhyskvf9f0t2jmk	1719784800000000	9	840	\N	0	1	1719784800000000
env_0000000000ejh09r0q3cf0h63g	sub_01hm6ceew0mxsmk2qh2e49ra6p	\N	2	840	\N	0	0	1721037600000000
env_0000000000ejh09r0q3cf0h63g	sub_01hp8x1pc0n3pmnptvkzj74nsm	1721296800000000	7	840	\N	0	0	1721296800000000
env_0000000000ejh09r0q3cf0h63g	sub_01htaktd00yp8sc7td6068705k	1714492800000000	5	840	\N	0	0	1715332800000000
env_0000000000ejh09r0q3cf0h63g	sub_01hqtf6h409jmgtdppvwhejhtf	1719662400000000	6	840	\N	0	0	1719662400000000
env_0000000000ejh09r0q3cf0h63g	sub_01hgfkvt00t55037a47rqv12b5	1719730800000000	13	840	\N	0	1	1719730800000000
\.


--
-- Data for Name: commit_positions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.commit_positions (environment, next_document, next_entry, next_message) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	40	41	40
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
\.


--
-- Data for Name: customers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.customers (environment, customer, external_key, seller, version, facts_version, payer, invoices_together, has_account) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00hj42d0v55fkvsbjf	fern-and-finch	sel_000000000038twxtwhq752m8yf	1	6	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00n5c6w3pphfy4em4x	brightwater	sel_000000000038twxtwhq752m8yf	1	7	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt008q6xdyve79hnffq7	amsel-verlag	sel_000000000038twxtwhq752m8yf	1	10	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00c7kknq83q20562dw	corvus-data	sel_000000000038twxtwhq752m8yf	1	10	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00k6ed9f80yxm0wwn8	dohle-atelier	sel_000000000038twxtwhq752m8yf	1	2	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00afs4j1pp790xaq1c	elster-radio	sel_000000000038twxtwhq752m8yf	1	8	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00kvdhn2gthepamh2e	hayabusa	sel_000000000038twxtwhq752m8yf	1	15	\N	0	1
\.


--
-- Data for Name: deliveries; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.deliveries (environment, delivery, document, customer, seller, channel, recipient, ordinal, message_id, created_at, state, answer, attempts, tries, unknown, next_at, leased_until, sent_at) FROM stdin;
\.


--
-- Data for Name: delivery_attempts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.delivery_attempts (environment, delivery, attempt, begun_at, sender, recipient, subject, words) FROM stdin;
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
env_0000000000ejh09r0q3cf0h63g	27	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1714460400000000	1717052400000000	1714460400000000	1717052400000000	{}	57065	JPY	5648	1073	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	27	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1717052400000000	1719730800000000	1717052400000000	1719730800000000	{}	19	JPY	30600	5814	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	28	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1717140600000000	1719732600000000	1717140600000000	1719732600000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	19	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714392000000000	1716984000000000	1714392000000000	1716984000000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	20	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1711785600000000	1714460400000000	1711785600000000	1714460400000000	{}	40565	JPY	3668	697	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	20	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1714460400000000	1717052400000000	1714460400000000	1717052400000000	{}	19	JPY	30600	5814	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	21	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714462200000000	1717140600000000	1714462200000000	1717140600000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	22	1	sub_01htaktd00yp8sc7td6068705k	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714492800000000	1717171200000000	1714492800000000	1717171200000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	23	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1711922400000000	1714514400000000	1711922400000000	1714514400000000	{}	107500	EUR	6375	1211	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	23	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1714514400000000	1717192800000000	1714514400000000	1717192800000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	24	1	sub_01htaktd00yp8sc7td6068705k	credit	plv_0000000001gx511ymvxhgepfeh	base	\N	1714492800000000	1717171200000000	1715332800000000	1717171200000000	{}	1	USD	-2196	-417	standard	0	inv_01hwqvqz00zdw072zpafdfwnje	1	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	25	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1716026400000000	1718704800000000	1716026400000000	1718704800000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	26	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1716984000000000	1719662400000000	1716984000000000	1719662400000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	29	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1714514400000000	1717192800000000	1714514400000000	1717192800000000	{}	136940	EUR	7847	1491	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	29	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1717192800000000	1719784800000000	1717192800000000	1719784800000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	30	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1718704800000000	1721296800000000	1718704800000000	1721296800000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	31	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1719662400000000	1722254400000000	1719662400000000	1722254400000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	32	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1717052400000000	1719730800000000	1717052400000000	1719730800000000	{}	50278	JPY	4833	918	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	32	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1719730800000000	1722322800000000	1719730800000000	1722322800000000	{}	19	JPY	30600	5814	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	33	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1719732600000000	1722411000000000	1719732600000000	1722411000000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	34	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1717192800000000	1719784800000000	1717192800000000	1719784800000000	{}	148807	EUR	8440	1604	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	34	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1719784800000000	1722463200000000	1719784800000000	1722463200000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	35	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cancellation	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1717192800000000	1719784800000000	1717192800000000	1719784800000000	{}	148807	EUR	-8440	-1604	standard	0	inv_01j1njjzr0ffq1csahk87v2111	1	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	35	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cancellation	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1719784800000000	1722463200000000	1719784800000000	1722463200000000	{}	7	EUR	-8400	-1596	standard	0	inv_01j1njjzr0ffq1csahk87v2111	2	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	36	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	cancellation	plv_0000000001gx511ymvxhgepfeh	base	\N	1719732600000000	1722411000000000	1719732600000000	1722411000000000	{}	1	EUR	-2900	-551	standard	0	inv_01j1m0sz60sywh27abdkcp3501	1	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	37	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1719732600000000	1722411000000000	1719732600000000	1722411000000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	38	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1717192800000000	1719784800000000	1717192800000000	1719784800000000	{}	148807	EUR	8440	1604	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	38	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1719784800000000	1722463200000000	1719784800000000	1722463200000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	39	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1721296800000000	1723975200000000	1721296800000000	1723975200000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
\.


--
-- Data for Name: document_states; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.document_states (environment, "position", state, amount_open, owner) FROM stdin;
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
env_0000000000ejh09r0q3cf0h63g	34	void	0	sub_01hpnzx0m0cnhyskvf9f0t2jmk
env_0000000000ejh09r0q3cf0h63g	35	paid	0	sub_01hpnzx0m0cnhyskvf9f0t2jmk
env_0000000000ejh09r0q3cf0h63g	33	void	0	sub_01hnfa79t0xtc4nesyk3gg2wjv
env_0000000000ejh09r0q3cf0h63g	36	paid	0	sub_01hnfa79t0xtc4nesyk3gg2wjv
env_0000000000ejh09r0q3cf0h63g	37	open	3451	sub_01hnfa79t0xtc4nesyk3gg2wjv
env_0000000000ejh09r0q3cf0h63g	38	open	20040	sub_01hpnzx0m0cnhyskvf9f0t2jmk
env_0000000000ejh09r0q3cf0h63g	39	open	3451	sub_01hp8x1pc0n3pmnptvkzj74nsm
env_0000000000ejh09r0q3cf0h63g	1	uncollectible	24752	sub_01hgfkvt00t55037a47rqv12b5
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
env_0000000000ejh09r0q3cf0h63g	inv_01hqtf6h40wnng15g3a16az8x2	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	8	1709211600000000	0	USD	3200	608	3808	2024-02-29	2024-03-14	1709211600000000	1	1	2	840	8	\\x4cec8b071afc3967d5f531fd21904b9ed594bd5b5b7aec778db5bb8290dd3604	\\x7b22666f726d6174223a312c226964223a22696e765f30316871746636683430776e6e6731356733613136617a387832222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303038222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30322d32395431333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30322d32395431333a30303a30305a222c22656e64223a22323032342d30332d32395431333a30303a30305a227d2c226973737565645f6f6e223a22323032342d30322d3239222c226475655f6f6e223a22323032342d30332d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30322d32395431333a30303a30305a222c22656e64223a22323032342d30332d32395431333a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395431333a30303a30305a222c22656e64223a22323032342d30332d32395431333a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hqvhh5c0aghqphqg73xpazx8	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	9	1709247600000000	0	EUR	10807	2053	12860	2024-03-01	2024-03-15	1709247600000000	1	1	3	840	9	\\x1fa42328afe6177a8b7e9d74c2d71cc5ce9a0186e0b6598d4550da8bb64fca1a	\\x7b22666f726d6174223a312c226964223a22696e765f30316871766868356330616768717068716737337870617a7838222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303039222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30322d32395432333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3031222c226475655f6f6e223a22323032342d30332d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30312d33315432333a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c227175616e74697479223a223335313232222c22756e6974223a2263616c6c222c22616d6f756e74223a2232342e3037222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22342e3537222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223335313232222c22636f6e766572746564223a223335313232222c22616c6c6f77616e6365223a7b226e756d657261746f72223a22343337353030222c2264656e6f6d696e61746f72223a223837227d2c2272617465645f7175616e74697479223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c227374657073223a5b7b2274696572223a312c227175616e74697479223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c22756e697473223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a7b226e756d657261746f72223a2231333039303537222c2264656e6f6d696e61746f72223a223534333735227d7d5d7d2c226578616374223a7b226e756d657261746f72223a2231333039303537222c2264656e6f6d696e61746f72223a223534333735227d2c22726f756e646564223a2232342e3037222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a34362c226576656e74735f68617368223a2230393836666535366362353239643439323830616364646261396664333234353936353439366639386264623861333837633063393734393233653431346533227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223130382e3037222c22746178223a2232302e3533227d5d2c226e6574223a223130382e3037222c22746178223a2232302e3533222c22746f74616c223a223132382e3630222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hv0ysdx0qz3n0njndm52xfx2	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	16	1712650500000000	0	JPY	2842	540	3382	2024-04-09	2024-04-23	1712650500000000	1	1	8	840	16	\\x56ee6109870edb6a79190fbba6e21a170a0c27be411f9211541d1c008a3b831b	\\x7b22666f726d6174223a312c226964223a22696e765f30316876307973647830717a336e306e6a6e646d353278667832222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303136222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d30395430383a31353a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3039222c226475655f6f6e223a22323032342d30342d3233222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a22556e757365643a205365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a222d3134303734222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d32363734222c22657874656e6473223a7b22646f63756d656e74223a22696e765f30316874373579733030636a6171703637773868733568336378222c226c696e65223a327d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a22393631222c2264656e6f6d696e61746f72223a2232393732227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223135222c22756e6974223a227365617473222c22616d6f756e74223a223136393136222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233323134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223135222c22636f6e766572746564223a223135222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2235222c22756e697473223a2235222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2237303030227d5d7d2c2266756c6c5f616d6f756e74223a223235303030222c2266726f6d223a7b226e756d657261746f72223a22393631222c2264656e6f6d696e61746f72223a2232393732227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232383432222c22746178223a22353430227d5d2c226e6574223a2232383432222c22746178223a22353430222c22746f74616c223a2233333832222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hvrac580cqft1f6kyva1hfqt	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	17	1713434400000000	0	EUR	2900	551	3451	2024-04-18	2024-05-02	1713434400000000	1	1	4	840	17	\\x8cb2ebf8f95b9b5909fe186822298337a4132fa498b71c2db9261a94c714a02f	\\x7b22666f726d6174223a312c226964223a22696e765f30316876726163353830637166743166366b7976613168667174222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303137222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30342d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3138222c226475655f6f6e223a22323032342d30352d3032222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwmvksg0vtzm2msrh6w0016x	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	19	1714392000000000	0	USD	3200	608	3808	2024-04-29	2024-05-13	1714392000000000	1	1	4	840	19	\\xa3263a228127b9a871a4dc83d554dad8b532b08d1ecc35444bd71cef15561cea	\\x7b22666f726d6174223a312c226964223a22696e765f303168776d766b73673076747a6d326d73726836773030313678222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303139222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30342d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3239222c226475655f6f6e223a22323032342d30352d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hs8kfqw0krpbhrgbt8mnjw71	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	10	1710759600000000	0	EUR	2900	551	3451	2024-03-18	2024-04-01	1710759600000000	1	1	3	840	10	\\xfa6e3c3618ac59e9cfbf59c06c8a1c4747b087b3a1d1a56c68b97c4568eb2d1a	\\x7b22666f726d6174223a312c226964223a22696e765f30316873386b667177306b7270626872676274386d6e6a773731222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303130222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30332d31385431313a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3138222c226475655f6f6e223a22323032342d30342d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030313365676e6e32397832627a663435776d222c227072696365223a2262617365222c226465736372697074696f6e223a224672656520706c616e222c2266756c6c223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30332d31305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30332d31305430373a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a22302e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22302e3030222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22616d6f756e74223a2230227d5d7d2c2266756c6c5f616d6f756e74223a2230222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030313365676e6e32397832627a663435776d222c227072696365223a2262617365222c226465736372697074696f6e223a224672656520706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d31305430373a30303a30305a222c22656e64223a22323032342d30342d31305430363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d31305430373a30303a30305a222c22656e64223a22323032342d30332d31385431313a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a22302e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22302e3030222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22616d6f756e74223a2230227d5d7d2c2266756c6c5f616d6f756e74223a2230222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a22313936222c2264656e6f6d696e61746f72223a22373433227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a332c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d31385431313a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d31385431313a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht54qc40zpfgsdaytft1m95k	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	11	1711717200000000	0	USD	3200	608	3808	2024-03-29	2024-04-12	1711717200000000	1	1	3	840	11	\\xeb4be2b450258cc365915ec83648990559879e28507082015e0b2db2c6c914a6	\\x7b22666f726d6174223a312c226964223a22696e765f303168743534716334307a70666773646179746674316d39356b222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303131222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30332d32395431333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3239222c226475655f6f6e223a22323032342d30342d3132222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht75ys00cjaqp67w8hs5h3cx	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	12	1711785600000000	0	JPY	24433	4642	29075	2024-03-30	2024-04-13	1711785600000000	1	1	6	840	12	\\x7f439e419547a0b68bf90f57d0d9e50f83e678be9666d76baa762c87cc12fabe	\\x7b22666f726d6174223a312c226964223a22696e765f30316874373579733030636a6171703637773868733568336378222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303132222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30332d33305430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3330222c226475655f6f6e223a22323032342d30342d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c227175616e74697479223a223430323736222c22756e6974223a2263616c6c222c22616d6f756e74223a2233363333222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22363930222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223430323736222c22636f6e766572746564223a223430323736222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223330323736222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223330323736222c22756e697473223a223330323736222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22333633332e3132227d5d7d2c226578616374223a22333633332e3132222c22726f756e646564223a2233363333222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35382c226576656e74735f68617368223a2265663734386630356564613630626138343735356236323830333533633036353562323235656635656332643433633338666536663539663935613134626333227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223234343333222c22746178223a2234363432227d5d2c226e6574223a223234343333222c22746178223a2234363432222c22746f74616c223a223239303735222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht9pmj60a7ww78mqhygyqc9n	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	13	1711870200000000	0	EUR	2900	551	3451	2024-03-31	2024-04-14	1711870200000000	1	1	4	840	13	\\xac3e4e28edd008cf1266e2cdb6ef6bd9a1bd466e941dbffaed020531d17243aa	\\x7b22666f726d6174223a312c226964223a22696e765f3031687439706d6a36306137777737386d71687967797163396e222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303133222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30332d33315430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3331222c226475655f6f6e223a22323032342d30342d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01htaktd00qqbqwpctdt6trws6	invoice	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KW-	14	1711900800000000	0	USD	3200	608	3808	2024-03-31	2024-04-14	1711900800000000	1	1	2	840	14	\\xda60394ba4e6459cf840097f4535a6ecd68a87c1cbb01f148ef95cc17fff11af	\\x7b22666f726d6174223a312c226964223a22696e765f30316874616b7464303071716271777063746474367472777336222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303134222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c223035343031204275726c696e67746f6e222c2256542c205553225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30332d33315431363a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3331222c226475655f6f6e223a22323032342d30342d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01htb8djr0qe4cvjk940y9v059	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	15	1711922400000000	0	EUR	13516	2568	16084	2024-04-01	2024-04-15	1711922400000000	1	1	4	840	15	\\x73f4c549e94cabc05abfb457b3c76f74cfd00c749216dff927f16bee915c1cbd	\\x7b22666f726d6174223a312c226964223a22696e765f303168746238646a723071653463766a6b393430793976303539222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303135222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30332d33315432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3031222c226475655f6f6e223a22323032342d30342d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c227175616e74697479223a223832333239222c22756e6974223a2263616c6c222c22616d6f756e74223a2235312e3136222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22392e3732222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223832333239222c22636f6e766572746564223a223832333239222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223732333239222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223232333239222c22756e697473223a223232333239222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2231312e31363435227d5d7d2c226578616374223a2235312e31363435222c22726f756e646564223a2235312e3136222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39302c226576656e74735f68617368223a2238326232343235306264353164393966353866623963356439363962393938616130623539363239396664643966383466383332373432653232323138356139227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223133352e3136222c22746178223a2232352e3638227d5d2c226e6574223a223133352e3136222c22746178223a2232352e3638222c22746f74616c223a223136302e3834222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hvvcsjg0tyej6b2t0rexe8cv	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	18	1713537600000000	0	JPY	1932	367	2299	2024-04-19	2024-05-03	1713537600000000	1	1	10	840	18	\\x0e9ed1266c9ec05731fd9146cbe1d45053d036207ef8f2acf17a1da77eba5611	\\x7b22666f726d6174223a312c226964223a22696e765f303168767663736a67307479656a366232743072657865386376222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303138222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d31395431343a34303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3139222c226475655f6f6e223a22323032342d30352d3033222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a22556e757365643a205365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223135222c22756e6974223a227365617473222c22616d6f756e74223a222d38363235222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d31363339222c22657874656e6473223a7b22646f63756d656e74223a22696e765f30316876307973647830717a336e306e6a6e646d353278667832222c226c696e65223a327d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223135222c22636f6e766572746564223a223135222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2235222c22756e697473223a2235222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2237303030227d5d7d2c2266756c6c5f616d6f756e74223a223235303030222c2266726f6d223a7b226e756d657261746f72223a2231343630222c2264656e6f6d696e61746f72223a2232323239227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223130353537222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2232303036222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2231343630222c2264656e6f6d696e61746f72223a2232323239227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2231393332222c22746178223a22333637227d5d2c226e6574223a2231393332222c22746178223a22333637222c22746f74616c223a2232323939222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz44rrc08n67b9dk09frcha2	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	26	1717052400000000	0	JPY	36248	6887	43135	2024-05-30	2024-06-13	1717052400000000	1	1	12	840	27	\\x10864a9a3612712005ca3172f8f8d3ce6b2cb4326037a1589b866e450ee74ad0	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a343472726330386e36376239646b3039667263686132222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303236222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30352d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3330222c226475655f6f6e223a22323032342d30362d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c227175616e74697479223a223537303635222c22756e6974223a2263616c6c222c22616d6f756e74223a2235363438222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231303733222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223537303635222c22636f6e766572746564223a223537303635222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223437303635222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223437303635222c22756e697473223a223437303635222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22353634372e38227d5d7d2c226578616374223a22353634372e38222c22726f756e646564223a2235363438222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a36392c226576656e74735f68617368223a2232663735326537353235633337373665346133616562376165353137386430386666623032396164616637393266313538633435616561666335616239653235227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223336323438222c22746178223a2236383837227d5d2c226e6574223a223336323438222c22746178223a2236383837222c22746f74616c223a223433313335222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwpwv6c02214vt9w6yxntq4f	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	20	1714460400000000	0	JPY	34268	6511	40779	2024-04-30	2024-05-14	1714460400000000	1	1	11	840	20	\\x339f3cf9235bcfb0352affbb44f17f10b7909fb60b7b13f4afb870df15fdb005	\\x7b22666f726d6174223a312c226964223a22696e765f3031687770777636633032323134767439773679786e74713466222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303230222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223430353635222c22756e6974223a2263616c6c222c22616d6f756e74223a2233363638222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22363937222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223430353635222c22636f6e766572746564223a223430353635222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223330353635222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223330353635222c22756e697473223a223330353635222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22333636372e38227d5d7d2c226578616374223a22333636372e38222c22726f756e646564223a2233363638222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a36362c226576656e74735f68617368223a2239613966353539336437323430663534633239626336316339396238643439386161336463316335626165306137643933303836633433353138663136643565227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223334323638222c22746178223a2236353131227d5d2c226e6574223a223334323638222c22746178223a2236353131222c22746f74616c223a223430373739222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwpyj4605kka322haqpdbyc2	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	21	1714462200000000	0	EUR	2900	551	3451	2024-04-30	2024-05-14	1714462200000000	1	1	5	840	21	\\xd0ea438cda1cdcb95d2526f12a208f2e81b4ef1ae7e568ce3e4aaadfeb73fdc1	\\x7b22666f726d6174223a312c226964223a22696e765f3031687770796a343630356b6b61333232686171706462796332222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303231222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30342d33305430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwqvqz00zdw072zpafdfwnje	invoice	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KW-	22	1714492800000000	0	USD	3200	608	3808	2024-04-30	2024-05-14	1714492800000000	1	1	3	840	22	\\xd84ea6f71b1c431336becccc02307d9633045bc034913cfaa073381042d9e8cf	\\x7b22666f726d6174223a312c226964223a22696e765f303168777176717a30307a64773037327a7061666466776e6a65222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303232222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c223035343031204275726c696e67746f6e222c2256542c205553225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30342d33305431363a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwrgb4r0w5mbhdndm6n543qg	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	23	1714514400000000	0	EUR	14775	2807	17582	2024-05-01	2024-05-15	1714514400000000	1	1	5	840	23	\\x046f8caa54a5b79565c45d9a3676f96f3d3ede82a4d951e1927ba21e67e09858	\\x7b22666f726d6174223a312c226964223a22696e765f3031687772676234723077356d6268646e646d366e3534337167222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303233222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30342d33305432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3031222c226475655f6f6e223a22323032342d30352d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c227175616e74697479223a22313037353030222c22756e6974223a2263616c6c222c22616d6f756e74223a2236332e3735222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231322e3131222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313037353030222c22636f6e766572746564223a22313037353030222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223937353030222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223437353030222c22756e697473223a223437353030222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2232332e3735227d5d7d2c226578616374223a2236332e3735222c22726f756e646564223a2236332e3735222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39332c226576656e74735f68617368223a2232396535326135613431613536613035663736613561393862623732366161393131333537316263333331326431363434643936303632376164393061323362227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223134372e3735222c22746178223a2232382e3037227d5d2c226e6574223a223134372e3735222c22746178223a2232382e3037222c22746f74616c223a223137352e3832222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hxgwtqg0c46y93qwq751jx6d	credit_note	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KWC-	1	1715332800000000	0	USD	-2196	-417	-2613	2024-05-10	2024-05-10	1715332800000000	1	1	5	840	24	\\xa881a1fb1a118e0866f41115a99afee1ad2184a469943c243cf1cf0ba8ff3e5e	\\x7b22666f726d6174223a312c226964223a22696e765f303168786777747167306334367939337177713735316a783664222c226b696e64223a226372656469745f6e6f7465222c226e756d626572223a224b57432d303030303031222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c223035343031204275726c696e67746f6e222c2256542c205553225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30352d31305430393a32303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30352d31305430393a32303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3130222c226475655f6f6e223a22323032342d30352d3130222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a22556e757365643a2050726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d31305430393a32303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a222d32312e3936222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d342e3137222c22657874656e6473223a7b22646f63756d656e74223a22696e765f303168777176717a30307a64773037327a7061666466776e6a65222c226c696e65223a317d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a22313735222c2264656e6f6d696e61746f72223a22353538227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a222d32312e3936222c22746178223a222d342e3137227d5d2c226e6574223a222d32312e3936222c22746178223a222d342e3137222c22746f74616c223a222d32362e3133222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hy5j9q80z754t42rxkrtyz8c	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	24	1716026400000000	0	EUR	2900	551	3451	2024-05-18	2024-06-01	1716026400000000	1	1	5	840	25	\\x52bad96c34d080797d4c1be011644d7fe63426b9e6493b8ff9b6deabedd4014d	\\x7b22666f726d6174223a312c226964223a22696e765f30316879356a397138307a37353474343272786b7274797a3863222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303234222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30352d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3138222c226475655f6f6e223a22323032342d30362d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz23hbg0xmn5p3k8386r2wkk	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	25	1716984000000000	0	USD	3200	608	3808	2024-05-29	2024-06-12	1716984000000000	1	1	5	840	26	\\xb0eabdd7ce4dcafcde743cf35530f9935d5665c11c90cdb0bb3cfe2befede48d	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a323368626730786d6e3570336b383338367232776b6b222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303235222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30352d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3239222c226475655f6f6e223a22323032342d30362d3132222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz8andr0rpt8qk6bs1xbc0df	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	28	1717192800000000	0	EUR	16247	3087	19334	2024-06-01	2024-06-15	1717192800000000	1	1	6	840	29	\\x7ac2bd5ff9e1ab7755f654451b63b9a38e7e3c84394000bccfaaa9b3b7a9a7d5	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a38616e64723072707438716b36627331786263306466222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303238222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30352d33315432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3031222c226475655f6f6e223a22323032342d30362d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c227175616e74697479223a22313336393430222c22756e6974223a2263616c6c222c22616d6f756e74223a2237382e3437222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231342e3931222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313336393430222c22636f6e766572746564223a22313336393430222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a22313236393430222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223736393430222c22756e697473223a223736393430222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2233382e3437227d5d7d2c226578616374223a2237382e3437222c22726f756e646564223a2237382e3437222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39352c226576656e74735f68617368223a2266616666353738643038333661616461633465373233383365393831643965383865386539346563353435356462303532643262326339663061373330366432227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223136322e3437222c22746178223a2233302e3837227d5d2c226e6574223a223136322e3437222c22746178223a2233302e3837222c22746f74616c223a223139332e3334222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz6rwd60z5by9m8t6chb3ffz	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	27	1717140600000000	0	EUR	2900	551	3451	2024-05-31	2024-06-14	1717140600000000	1	1	6	840	28	\\xca09255de95e45a81b9886b0fa69bafc3bc286e731344794a735c2cadbf809b2	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a3672776436307a356279396d3874366368623366667a222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303237222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30352d33315430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3331222c226475655f6f6e223a22323032342d30362d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j0ncm08047q6bj21sk5wf8td	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	29	1718704800000000	0	EUR	2900	551	3451	2024-06-18	2024-07-02	1718704800000000	1	1	6	840	30	\\xd4845b3b9b4f08c4995dd34f766f11a949abd7f5dbca38d635665917bc886e22	\\x7b22666f726d6174223a312c226964223a22696e765f30316a306e636d30383034377136626a3231736b357766387464222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303239222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30362d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3138222c226475655f6f6e223a22323032342d30372d3032222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1hxvmg08bt5d18wa4wvyffx	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	30	1719662400000000	0	USD	3200	608	3808	2024-06-29	2024-07-13	1719662400000000	1	1	6	840	31	\\x2d3404b745fc657bbba8285a897a146191ead0417c02cc1d58da0c470272ec5a	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316878766d673038627435643138776134777679666678222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303330222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30362d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3239222c226475655f6f6e223a22323032342d30372d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1kz31c0mrxb4k8ef8b5wca1	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	31	1719730800000000	0	JPY	35433	6732	42165	2024-06-30	2024-07-14	1719730800000000	1	1	13	840	32	\\x52c8ac15963e6354aa33b5c6f639fdf073c130e72f9be64d501b29fc0ad98b5f	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316b7a333163306d727862346b38656638623577636131222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303331222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30362d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3330222c226475655f6f6e223a22323032342d30372d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c227175616e74697479223a223530323738222c22756e6974223a2263616c6c222c22616d6f756e74223a2234383333222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22393138222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223530323738222c22636f6e766572746564223a223530323738222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223430323738222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223430323738222c22756e697473223a223430323738222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22343833332e3336227d5d7d2c226578616374223a22343833332e3336222c22726f756e646564223a2234383333222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35382c226576656e74735f68617368223a2265666433643130323534326435613337366233343533613736363535356465373561663966343139376531623634373139663934353739333138356634633030227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30362d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223335343333222c22746178223a2236373332227d5d2c226e6574223a223335343333222c22746178223a2236373332222c22746f74616c223a223432313635222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1m0sz60sywh27abdkcp3501	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	32	1719732600000000	0	EUR	2900	551	3451	2024-06-30	2024-07-14	1719732600000000	1	1	7	840	33	\\xfb42d0c2046bcc83de9c1ed69829c9e424d06dea0cac8aca6556e32824a217bb	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316d30737a36307379776832376162646b637033353031222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303332222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30362d33305430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3330222c226475655f6f6e223a22323032342d30372d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1njjzr0ffq1csahk87v2111	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	33	1719784800000000	0	EUR	16840	3200	20040	2024-07-01	2024-07-15	1719784800000000	1	1	7	840	34	\\xa1efacdfe5f169418fdb2fac36bf19545dfe8ff532d4dc5718f636af6f1c7557	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316e6a6a7a723066667131637361686b38377632313131222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303333222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30362d33305432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3031222c226475655f6f6e223a22323032342d30372d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c227175616e74697479223a22313438383037222c22756e6974223a2263616c6c222c22616d6f756e74223a2238342e3430222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231362e3034222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313438383037222c22636f6e766572746564223a22313438383037222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a22313338383037222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223838383037222c22756e697473223a223838383037222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2234342e34303335227d5d7d2c226578616374223a2238342e34303335222c22726f756e646564223a2238342e3430222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39302c226576656e74735f68617368223a2236353766393365656230303138613830383566363630626532613966303235393834646533613637663935373763626530353161323164643664373237616563227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223136382e3430222c22746178223a2233322e3030227d5d2c226e6574223a223136382e3430222c22746178223a2233322e3030222c22746f74616c223a223230302e3430222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1njjzr0463yvrrhnxagyjz2	credit_note	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KWC-	2	1719784800000000	1	EUR	-16840	-3200	-20040	2024-07-01	2024-07-01	1719784800000000	1	1	8	840	35	\\xfa2c253b36b6ec4c6015592e6182a429b7e6b14a2f94036c747fcd43c89393b8	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316e6a6a7a723034363379767272686e786167796a7a32222c226b696e64223a226372656469745f6e6f7465222c226e756d626572223a224b57432d303030303032222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30362d33305432323a30303a30305a222c2273657175656e6365223a312c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3031222c226475655f6f6e223a22323032342d30372d3031222c226d65616e696e67223a2263616e63656c6c6174696f6e222c22726561736f6e223a224974206e616d6573207468652077726f6e6720636f6d70616e79222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a2263616e63656c6c6174696f6e222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c227175616e74697479223a22313438383037222c22756e6974223a2263616c6c222c22616d6f756e74223a222d38342e3430222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d31362e3034222c22657874656e6473223a7b22646f63756d656e74223a22696e765f30316a316e6a6a7a723066667131637361686b38377632313131222c226c696e65223a317d2c227472616365223a7b226b696e64223a2263616e63656c6c6174696f6e222c226f66223a2238342e3430227d7d2c7b226e756d626572223a322c226b696e64223a2263616e63656c6c6174696f6e222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a222d38342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d31352e3936222c22657874656e6473223a7b22646f63756d656e74223a22696e765f30316a316e6a6a7a723066667131637361686b38377632313131222c226c696e65223a327d2c227472616365223a7b226b696e64223a2263616e63656c6c6174696f6e222c226f66223a2238342e3030227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a222d3136382e3430222c22746178223a222d33322e3030227d5d2c226e6574223a222d3136382e3430222c22746178223a222d33322e3030222c22746f74616c223a222d3230302e3430222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1njjzr03fjapk0prhf42x40	credit_note	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KWC-	3	1719784800000000	0	EUR	-2900	-551	-3451	2024-07-01	2024-07-01	1719784800000000	1	1	8	840	36	\\x15d8c249a3fbd6e81c65df3aeacf741591143d012d301f3b8a5c561ef01a884d	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316e6a6a7a723033666a61706b30707268663432783430222c226b696e64223a226372656469745f6e6f7465222c226e756d626572223a224b57432d303030303033222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30362d33305432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3031222c226475655f6f6e223a22323032342d30372d3031222c226d65616e696e67223a2263616e63656c6c6174696f6e222c22726561736f6e223a224974206e616d6573207468652077726f6e6720636f6d70616e79222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a2263616e63656c6c6174696f6e222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a222d32392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d352e3531222c22657874656e6473223a7b22646f63756d656e74223a22696e765f30316a316d30737a36307379776832376162646b637033353031222c226c696e65223a317d2c227472616365223a7b226b696e64223a2263616e63656c6c6174696f6e222c226f66223a2232392e3030227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a222d32392e3030222c22746178223a222d352e3531227d5d2c226e6574223a222d32392e3030222c22746178223a222d352e3531222c22746f74616c223a222d33342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1m0sz60bgb3pbmtfs3160sp	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	34	1719732600000000	1	EUR	2900	551	3451	2024-07-01	2024-07-15	1719784800000000	1	1	9	840	37	\\x31f926001e978f5718dc810168147a508e16810c012be9bf1685b842164720fc	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316d30737a36306267623370626d746673333136307370222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303334222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30362d33305430373a33303a30305a222c2273657175656e6365223a312c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3031222c226475655f6f6e223a22323032342d30372d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1njjzr03532cmdtztss3s8g	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	35	1719784800000000	2	EUR	16840	3200	20040	2024-07-01	2024-07-15	1719784800000000	1	1	9	840	38	\\xb1fd4b698863abc970a081c39f52a19323cad8ddd6a07fa65a08bb225840719d	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316e6a6a7a723033353332636d64747a74737333733867222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303335222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30362d33305432323a30303a30305a222c2273657175656e6365223a322c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3031222c226475655f6f6e223a22323032342d30372d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c227175616e74697479223a22313438383037222c22756e6974223a2263616c6c222c22616d6f756e74223a2238342e3430222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231362e3034222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313438383037222c22636f6e766572746564223a22313438383037222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a22313338383037222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223838383037222c22756e697473223a223838383037222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2234342e34303335227d5d7d2c226578616374223a2238342e34303335222c22726f756e646564223a2238342e3430222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39302c226576656e74735f68617368223a2236353766393365656230303138613830383566363630626532613966303235393834646533613637663935373763626530353161323164643664373237616563227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223136382e3430222c22746178223a2233322e3030227d5d2c226e6574223a223136382e3430222c22746178223a2233322e3030222c22746f74616c223a223230302e3430222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j32mhj8083p7gqe0xe7fntg1	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	36	1721296800000000	0	EUR	2900	551	3451	2024-07-18	2024-08-01	1721296800000000	1	1	7	840	39	\\xdb5993e6ddbe175e58e3896d427c243e91b652dfef81704afd5df774a4610edb	\\x7b22666f726d6174223a312c226964223a22696e765f30316a33326d686a38303833703767716530786537666e746731222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303336222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30372d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30372d31385431303a30303a30305a222c22656e64223a22323032342d30382d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3138222c226475655f6f6e223a22323032342d30382d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30372d31385431303a30303a30305a222c22656e64223a22323032342d30382d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30372d31385431303a30303a30305a222c22656e64223a22323032342d30382d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
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
env_0000000000ejh09r0q3cf0h63g	wks_000000000093mw2a7mgtqnvdh2	test	software	1721426400000000
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
\.


--
-- Data for Name: jobs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.jobs (environment, kind, subject, due_at, leased_until, attempts, failure) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hqtf6h409jmgtdppvwhejhtf	1722254400000000	\N	0	\N
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hgfkvt00t55037a47rqv12b5	1722322800000000	\N	0	\N
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hnfa79t0xtc4nesyk3gg2wjv	1722411000000000	\N	0	\N
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hpnzx0m0cnhyskvf9f0t2jmk	1722463200000000	\N	0	\N
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hm6ceew0mxsmk2qh2e49ra6p	1723716000000000	\N	0	\N
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hp8x1pc0n3pmnptvkzj74nsm	1723975200000000	\N	0	\N
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
env_0000000000ejh09r0q3cf0h63g	35	ent_01j1njjzr0k6crqrk0pm1dwq80	inv_01j1njjzr0463yvrrhnxagyjz2	35	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00c7kknq83q20562dw	1719784800000000	2024-07-01
env_0000000000ejh09r0q3cf0h63g	36	ent_01j1njjzr01xxrpt5zy670z8zm	inv_01j1njjzr03fjapk0prhf42x40	36	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt008q6xdyve79hnffq7	1719784800000000	2024-07-01
env_0000000000ejh09r0q3cf0h63g	37	ent_01j1m0sz60m2qg2hfepfxh7tw1	inv_01j1m0sz60bgb3pbmtfs3160sp	37	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt008q6xdyve79hnffq7	1719732600000000	2024-07-01
env_0000000000ejh09r0q3cf0h63g	38	ent_01j1njjzr0has85g8g333sawbx	inv_01j1njjzr03532cmdtztss3s8g	38	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00c7kknq83q20562dw	1719784800000000	2024-07-01
env_0000000000ejh09r0q3cf0h63g	39	ent_01j32mhj808pqpsxkc4pp4kwpt	inv_01j32mhj8083p7gqe0xe7fntg1	39	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00afs4j1pp790xaq1c	1721296800000000	2024-07-18
env_0000000000ejh09r0q3cf0h63g	40	ent_01j36g4mr0jftn2b77mx14ajm9	inv_01hgfkvt00j8m8nvhabp7qnp74	0	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00kvdhn2gthepamh2e	1721426400000000	2024-07-20
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
env_0000000000ejh09r0q3cf0h63g	29	1	receivable	EUR	19334
env_0000000000ejh09r0q3cf0h63g	29	2	deferred_revenue	EUR	-8400
env_0000000000ejh09r0q3cf0h63g	29	3	revenue	EUR	-7847
env_0000000000ejh09r0q3cf0h63g	29	4	tax_payable:VAT	EUR	-3087
env_0000000000ejh09r0q3cf0h63g	30	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	30	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	30	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	31	1	receivable	USD	3808
env_0000000000ejh09r0q3cf0h63g	31	2	deferred_revenue	USD	-3200
env_0000000000ejh09r0q3cf0h63g	31	3	tax_payable:VAT	USD	-608
env_0000000000ejh09r0q3cf0h63g	32	1	receivable	JPY	42165
env_0000000000ejh09r0q3cf0h63g	32	2	deferred_revenue	JPY	-30600
env_0000000000ejh09r0q3cf0h63g	32	3	revenue	JPY	-4833
env_0000000000ejh09r0q3cf0h63g	32	4	tax_payable:VAT	JPY	-6732
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
env_0000000000ejh09r0q3cf0h63g	28	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	28	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	28	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	35	1	receivable	EUR	-20040
env_0000000000ejh09r0q3cf0h63g	35	2	deferred_revenue	EUR	8400
env_0000000000ejh09r0q3cf0h63g	35	3	revenue	EUR	8440
env_0000000000ejh09r0q3cf0h63g	35	4	tax_payable:VAT	EUR	3200
env_0000000000ejh09r0q3cf0h63g	36	1	receivable	EUR	-3451
env_0000000000ejh09r0q3cf0h63g	36	2	deferred_revenue	EUR	2900
env_0000000000ejh09r0q3cf0h63g	36	3	tax_payable:VAT	EUR	551
env_0000000000ejh09r0q3cf0h63g	37	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	37	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	37	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	38	1	receivable	EUR	20040
env_0000000000ejh09r0q3cf0h63g	38	2	deferred_revenue	EUR	-8400
env_0000000000ejh09r0q3cf0h63g	38	3	revenue	EUR	-8440
env_0000000000ejh09r0q3cf0h63g	38	4	tax_payable:VAT	EUR	-3200
env_0000000000ejh09r0q3cf0h63g	39	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	39	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	39	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	40	1	receivable	JPY	-24752
env_0000000000ejh09r0q3cf0h63g	40	2	bad_debt	JPY	24752
\.


--
-- Data for Name: link_secrets; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.link_secrets (environment, secret, made_at) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	\\xd91b498a32b1879d6023642b037c82d62d3c59450af2dfde5f106eea8d8bb95e	1795878862835215
\.


--
-- Data for Name: mail_terms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.mail_terms (environment, seller, from_name, from_address, reply_to, on_issue, send_hour, from_position, changed_at) FROM stdin;
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
env_0000000000ejh09r0q3cf0h63g	sel_000000000038twxtwhq752m8yf	KWC-	4
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
env_0000000000ejh09r0q3cf0h63g	23	evt_01hwrgb4r0jbb3n3d7s4kedwba	invoice.issued	inv_01hwrgb4r0w5mbhdndm6n543qg	{"id":"inv_01hwrgb4r0w5mbhdndm6n543qg","number":"KW-000023","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"175.82","currency":"EUR"},"issued_on":"2024-05-01","due_on":"2024-05-15"}
env_0000000000ejh09r0q3cf0h63g	24	evt_01hxgwtqg0gr2pqq1a907wt6dc	credit_note.issued	inv_01hxgwtqg0c46y93qwq751jx6d	{"id":"inv_01hxgwtqg0c46y93qwq751jx6d","number":"KWC-000001","customer":"cus_01hgfkvt00hj42d0v55fkvsbjf","subscription":"sub_01htaktd00yp8sc7td6068705k","total":{"amount":"-26.13","currency":"USD"},"issued_on":"2024-05-10","due_on":"2024-05-10"}
env_0000000000ejh09r0q3cf0h63g	25	evt_01hy5j9q804rjmfckmn96566ks	invoice.issued	inv_01hy5j9q80z754t42rxkrtyz8c	{"id":"inv_01hy5j9q80z754t42rxkrtyz8c","number":"KW-000024","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-05-18","due_on":"2024-06-01"}
env_0000000000ejh09r0q3cf0h63g	26	evt_01hz23hbg06b4z7vgzny180kt7	invoice.issued	inv_01hz23hbg0xmn5p3k8386r2wkk	{"id":"inv_01hz23hbg0xmn5p3k8386r2wkk","number":"KW-000025","customer":"cus_01hgfkvt00n5c6w3pphfy4em4x","subscription":"sub_01hqtf6h409jmgtdppvwhejhtf","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-05-29","due_on":"2024-06-12"}
env_0000000000ejh09r0q3cf0h63g	29	evt_01hz8andr0h7zt8vnq7xg343g8	invoice.issued	inv_01hz8andr0rpt8qk6bs1xbc0df	{"id":"inv_01hz8andr0rpt8qk6bs1xbc0df","number":"KW-000028","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"193.34","currency":"EUR"},"issued_on":"2024-06-01","due_on":"2024-06-15"}
env_0000000000ejh09r0q3cf0h63g	30	evt_01j0ncm080hj5wgpvvrqs4y5vg	invoice.issued	inv_01j0ncm08047q6bj21sk5wf8td	{"id":"inv_01j0ncm08047q6bj21sk5wf8td","number":"KW-000029","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-06-18","due_on":"2024-07-02"}
env_0000000000ejh09r0q3cf0h63g	31	evt_01j1hxvmg04fbw9g5y8dqhq7k7	invoice.issued	inv_01j1hxvmg08bt5d18wa4wvyffx	{"id":"inv_01j1hxvmg08bt5d18wa4wvyffx","number":"KW-000030","customer":"cus_01hgfkvt00n5c6w3pphfy4em4x","subscription":"sub_01hqtf6h409jmgtdppvwhejhtf","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-06-29","due_on":"2024-07-13"}
env_0000000000ejh09r0q3cf0h63g	32	evt_01j1kz31c0cq97k32jvd3wk0xj	invoice.issued	inv_01j1kz31c0mrxb4k8ef8b5wca1	{"id":"inv_01j1kz31c0mrxb4k8ef8b5wca1","number":"KW-000031","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"42165","currency":"JPY"},"issued_on":"2024-06-30","due_on":"2024-07-14"}
env_0000000000ejh09r0q3cf0h63g	33	evt_01j1m0sz605faa9q4t96w2x6jf	invoice.issued	inv_01j1m0sz60sywh27abdkcp3501	{"id":"inv_01j1m0sz60sywh27abdkcp3501","number":"KW-000032","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-06-30","due_on":"2024-07-14"}
env_0000000000ejh09r0q3cf0h63g	34	evt_01j1njjzr00kp4djpw70swa4kk	invoice.issued	inv_01j1njjzr0ffq1csahk87v2111	{"id":"inv_01j1njjzr0ffq1csahk87v2111","number":"KW-000033","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"200.40","currency":"EUR"},"issued_on":"2024-07-01","due_on":"2024-07-15"}
env_0000000000ejh09r0q3cf0h63g	27	evt_01hz44rrc0mat68khevw8rab5p	invoice.issued	inv_01hz44rrc08n67b9dk09frcha2	{"id":"inv_01hz44rrc08n67b9dk09frcha2","number":"KW-000026","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"43135","currency":"JPY"},"issued_on":"2024-05-30","due_on":"2024-06-13"}
env_0000000000ejh09r0q3cf0h63g	28	evt_01hz6rwd605z03yqqebdss66s7	invoice.issued	inv_01hz6rwd60z5by9m8t6chb3ffz	{"id":"inv_01hz6rwd60z5by9m8t6chb3ffz","number":"KW-000027","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-05-31","due_on":"2024-06-14"}
env_0000000000ejh09r0q3cf0h63g	35	evt_01j1njjzr0s01vkdz52h33pv13	credit_note.issued	inv_01j1njjzr0463yvrrhnxagyjz2	{"id":"inv_01j1njjzr0463yvrrhnxagyjz2","number":"KWC-000002","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"-200.40","currency":"EUR"},"issued_on":"2024-07-01","due_on":"2024-07-01"}
env_0000000000ejh09r0q3cf0h63g	36	evt_01j1njjzr0wbmqqmh5k5e8wpt2	credit_note.issued	inv_01j1njjzr03fjapk0prhf42x40	{"id":"inv_01j1njjzr03fjapk0prhf42x40","number":"KWC-000003","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"-34.51","currency":"EUR"},"issued_on":"2024-07-01","due_on":"2024-07-01"}
env_0000000000ejh09r0q3cf0h63g	37	evt_01j1m0sz608w8d96jfywjj69ms	invoice.issued	inv_01j1m0sz60bgb3pbmtfs3160sp	{"id":"inv_01j1m0sz60bgb3pbmtfs3160sp","number":"KW-000034","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-07-01","due_on":"2024-07-15"}
env_0000000000ejh09r0q3cf0h63g	38	evt_01j1njjzr0j9hxbbg1dvb4p401	invoice.issued	inv_01j1njjzr03532cmdtztss3s8g	{"id":"inv_01j1njjzr03532cmdtztss3s8g","number":"KW-000035","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"200.40","currency":"EUR"},"issued_on":"2024-07-01","due_on":"2024-07-15"}
env_0000000000ejh09r0q3cf0h63g	39	evt_01j32mhj801mhxhk8vbdknz9vk	invoice.issued	inv_01j32mhj8083p7gqe0xe7fntg1	{"id":"inv_01j32mhj8083p7gqe0xe7fntg1","number":"KW-000036","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-07-18","due_on":"2024-08-01"}
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

COPY public.tax_answers (environment, "position", tax_group, tax_category, name, rate, reason, more) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	1	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	2	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	3	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	4	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	5	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	6	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	7	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	8	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	9	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	10	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	11	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	12	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	13	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	14	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	15	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	16	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	17	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	18	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	19	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	20	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	21	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	22	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	23	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	24	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	25	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	26	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	27	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	28	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	29	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	30	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	31	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	32	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	33	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	34	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	35	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	36	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	37	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	38	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
env_0000000000ejh09r0q3cf0h63g	39	0	standard	VAT	19	The seller's table has VAT at 19 % for standard from 2021-01-01.	\N
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
\\x00000000000074a204e0171b1e089870	411	1701382763000000	0	4807451864729649563	211139463531755	0	api-calls	hayabusa/b0411	api.calls	hayabusa	{"calls":391}	\\x515b902c5cac0cd5f6b60d526c98e53d
\\x00000000000074a204e0171b1e089870	412	1701413493000000	0	4807451864729649564	211139463531756	0	api-calls	hayabusa/b0412	api.calls	hayabusa	{"calls":17}	\\x074628298e65a5f1d1a3568100d681d8
\\x00000000000074a204e0171b1e089870	413	1701456266000000	0	4807451864729649565	211139463531756	0	api-calls	hayabusa/b0413	api.calls	hayabusa	{"calls":635}	\\x00906ec51bc86f698750354d2ac1011c
\\x00000000000074a204e0171b1e089870	414	1701506709000000	0	4807451864729649566	211139463531757	0	api-calls	hayabusa/b0414	api.calls	hayabusa	{"calls":42}	\\x11f626062f0dc1e79cbf0c57bd04b88b
\\x00000000000074a204e0171b1e089870	415	1701558135000000	0	4807451864729649567	211139463531757	0	api-calls	hayabusa/b0415	api.calls	hayabusa	{"calls":128}	\\x1489febe1c2f5f33c821e300b5670c4e
\\x00000000000074a204e0171b1e089870	416	1701595453000000	0	4807451864729649568	211139463531758	0	api-calls	hayabusa/b0416	api.calls	hayabusa	{"calls":106}	\\x52d42b822ae887e7015db56adb5ca92f
\\x00000000000074a204e0171b1e089870	417	1701632159000000	0	4807451864729649569	211139463531758	0	api-calls	hayabusa/b0417	api.calls	hayabusa	{"calls":88}	\\x37c70dd9a9399d7aaafc047baefe63d8
\\x00000000000074a204e0171b1e089870	418	1701685703000000	0	4807451864729649570	211139463531759	0	api-calls	hayabusa/b0418	api.calls	hayabusa	{"calls":817}	\\xca116df166c131ef684c8c45b1543e3e
\\x00000000000074a204e0171b1e089870	419	1701727279000000	0	4807451864729649571	211139463531759	0	api-calls	hayabusa/b0419	api.calls	hayabusa	{"calls":835}	\\x12cd18c1a2fdcaf5caeb9c21702c5f5e
\\x00000000000074a204e0171b1e089870	420	1701790715000000	0	4807451864729649572	211139463531760	0	api-calls	hayabusa/b0420	api.calls	hayabusa	{"calls":762}	\\xf6363c6e3fa8808a4ee5dadc0674f8ec
\\x00000000000074a204e0171b1e089870	421	1701818794000000	0	4807451864729649573	211139463531760	0	api-calls	hayabusa/b0421	api.calls	hayabusa	{"calls":604}	\\x6cd01f36d1b565def709d74239193460
\\x00000000000074a204e0171b1e089870	422	1701880825000000	0	4807451864729649574	211139463531761	0	api-calls	hayabusa/b0422	api.calls	hayabusa	{"calls":274}	\\x5b845cb10f1f5c027a2a8e40e5dbe06f
\\x00000000000074a204e0171b1e089870	423	1701934214000000	0	4807451864729649575	211139463531762	0	api-calls	hayabusa/b0423	api.calls	hayabusa	{"calls":793}	\\x74b0eb451990577820b35cbe06c81a10
\\x00000000000074a204e0171b1e089870	424	1701970352000000	0	4807451864729649576	211139463531762	0	api-calls	hayabusa/b0424	api.calls	hayabusa	{"calls":439}	\\x927382100445a913dbe8b277daf6941a
\\x00000000000074a204e0171b1e089870	425	1702032478000000	0	4807451864729649577	211139463531763	0	api-calls	hayabusa/b0425	api.calls	hayabusa	{"calls":222}	\\x164165517036b88de16c12d7867b73c0
\\x00000000000074a204e0171b1e089870	426	1702076706000000	0	4807451864729649578	211139463531763	0	api-calls	hayabusa/b0426	api.calls	hayabusa	{"calls":467}	\\xc9d77390b6122b258975868f06d765b9
\\x00000000000074a204e0171b1e089870	427	1702105716000000	0	4807451864729649579	211139463531764	0	api-calls	hayabusa/b0427	api.calls	hayabusa	{"calls":73}	\\xa892fe36453a9161b2423c629850e024
\\x00000000000074a204e0171b1e089870	428	1702153445000000	0	4807451864729649580	211139463531764	0	api-calls	hayabusa/b0428	api.calls	hayabusa	{"calls":7}	\\xdfbe40e64d6c1435c2c2d6d8d06e76d8
\\x00000000000074a204e0171b1e089870	429	1702203527000000	0	4807451864729649581	211139463531765	0	api-calls	hayabusa/b0429	api.calls	hayabusa	{"calls":115}	\\xb56687a5a85e8337c4a085b82c94b71f
\\x00000000000074a204e0171b1e089870	430	1702248439000000	0	4807451864729649582	211139463531765	0	api-calls	hayabusa/b0430	api.calls	hayabusa	{"calls":99}	\\xb3e23fc9c5ff658418754e4826bc2d26
\\x00000000000074a204e0171b1e089870	431	1702303590000000	0	4807451864729649583	211139463531766	0	api-calls	hayabusa/b0431	api.calls	hayabusa	{"calls":66}	\\x5dafd7c8349804abc0f7bf0983bc0c92
\\x00000000000074a204e0171b1e089870	432	1702357584000000	0	4807451864729649584	211139463531767	0	api-calls	hayabusa/b0432	api.calls	hayabusa	{"calls":843}	\\xb8e615971a2d43bbc94dd16dc229e51a
\\x00000000000074a204e0171b1e089870	433	1702416413000000	0	4807451864729649585	211139463531767	0	api-calls	hayabusa/b0433	api.calls	hayabusa	{"calls":462}	\\x25dc3c30f345c805d9cef30b3af082fa
\\x00000000000074a204e0171b1e089870	434	1702469953000000	0	4807451864729649586	211139463531768	0	api-calls	hayabusa/b0434	api.calls	hayabusa	{"calls":211}	\\x0a27caf529e4f804c6d01002aa6b5b09
\\x00000000000074a204e0171b1e089870	435	1702530460000000	0	4807451864729649587	211139463531769	0	api-calls	hayabusa/b0435	api.calls	hayabusa	{"calls":755}	\\xc13a65f37716451bbd41f815e1c93254
\\x00000000000074a204e0171b1e089870	436	1702579078000000	0	4807451864729649588	211139463531769	0	api-calls	hayabusa/b0436	api.calls	hayabusa	{"calls":62}	\\xef51dee0113027efdae12ae3ce1c1c15
\\x00000000000074a204e0171b1e089870	437	1702603477000000	0	4807451864729649589	211139463531770	0	api-calls	hayabusa/b0437	api.calls	hayabusa	{"calls":409}	\\x77567099f5e4ead0ffc079f442c6e98a
\\x00000000000074a204e0171b1e089870	438	1702640095000000	0	4807451864729649590	211139463531770	0	api-calls	hayabusa/b0438	api.calls	hayabusa	{"calls":381}	\\x8f5641487bfafa9d6582f0c7e32e6f02
\\x00000000000074a204e0171b1e089870	439	1702678086000000	0	4807451864729649591	211139463531770	0	api-calls	hayabusa/b0439	api.calls	hayabusa	{"calls":793}	\\xe6d3db677602579ed75a77bd43ffc03c
\\x00000000000074a204e0171b1e089870	440	1702716750000000	0	4807451864729649592	211139463531771	0	api-calls	hayabusa/b0440	api.calls	hayabusa	{"calls":44}	\\xc5087ba7a9f886169acbef295a31039a
\\x00000000000074a204e0171b1e089870	441	1702758909000000	0	4807451864729649593	211139463531771	0	api-calls	hayabusa/b0441	api.calls	hayabusa	{"calls":38}	\\xd238f18ed3f87649f1d1181731bca2d3
\\x00000000000074a204e0171b1e089870	442	1702791924000000	0	4807451864729649594	211139463531772	0	api-calls	hayabusa/b0442	api.calls	hayabusa	{"calls":99}	\\xeabd81ae8c5bb527697b963cc6097963
\\x00000000000074a204e0171b1e089870	443	1702819825000000	0	4807451864729649595	211139463531772	0	api-calls	hayabusa/b0443	api.calls	hayabusa	{"calls":162}	\\x2d9a6ff61218ccdf0957fc1de529ddc2
\\x00000000000074a204e0171b1e089870	444	1702857304000000	0	4807451864729649596	211139463531772	0	api-calls	hayabusa/b0444	api.calls	hayabusa	{"calls":105}	\\x3636a592bdec3fded16395788cceb5f3
\\x00000000000074a204e0171b1e089870	445	1702916636000000	0	4807451864729649597	211139463531773	0	api-calls	hayabusa/b0445	api.calls	hayabusa	{"calls":676}	\\xffdab89c70af1fb1d7f8f10c6a70871f
\\x00000000000074a204e0171b1e089870	446	1702976097000000	0	4807451864729649598	211139463531774	0	api-calls	hayabusa/b0446	api.calls	hayabusa	{"calls":270}	\\xdd89fb240537d5b490757aac8a6971b8
\\x00000000000074a204e0171b1e089870	447	1703018826000000	0	4807451864729649599	211139463531774	0	api-calls	hayabusa/b0447	api.calls	hayabusa	{"calls":260}	\\xfb9288d78596f46b660fa0783bdb9a01
\\x00000000000074a204e0171b1e089870	448	1703050175000000	0	4807451864729649600	211139463531775	0	api-calls	hayabusa/b0448	api.calls	hayabusa	{"calls":280}	\\xcfc81833d8e907fa05ecd3567ac33943
\\x00000000000074a204e0171b1e089870	449	1703109428000000	0	4807451864729649601	211139463531775	0	api-calls	hayabusa/b0449	api.calls	hayabusa	{"calls":541}	\\x987ced3a42f91931bfdb6675b6f70a35
\\x00000000000074a204e0171b1e089870	450	1703138339000000	0	4807451864729649602	211139463531776	0	api-calls	hayabusa/b0450	api.calls	hayabusa	{"calls":385}	\\x96525f538528eee60a9bfd42cd747485
\\x00000000000074a204e0171b1e089870	451	1703191655000000	0	4807451864729649603	211139463531776	0	api-calls	hayabusa/b0451	api.calls	hayabusa	{"calls":434}	\\xe93c4f081e36a507a9f523bdd547f65d
\\x00000000000074a204e0171b1e089870	452	1703223071000000	0	4807451864729649604	211139463531777	0	api-calls	hayabusa/b0452	api.calls	hayabusa	{"calls":283}	\\x4db3a795581bc44811b6b3d62bfa0fbd
\\x00000000000074a204e0171b1e089870	453	1703265982000000	0	4807451864729649605	211139463531777	0	api-calls	hayabusa/b0453	api.calls	hayabusa	{"calls":681}	\\xca45f3d357188cb69ca3ffb6b2ce2c52
\\x00000000000074a204e0171b1e089870	454	1703307450000000	0	4807451864729649606	211139463531778	0	api-calls	hayabusa/b0454	api.calls	hayabusa	{"calls":42}	\\x5246c5b3c393398f0e72cf198e9453d0
\\x00000000000074a204e0171b1e089870	455	1703369931000000	0	4807451864729649607	211139463531778	0	api-calls	hayabusa/b0455	api.calls	hayabusa	{"calls":177}	\\x72595658f09f8038085cd5f91b56c2d4
\\x00000000000074a204e0171b1e089870	456	1703433221000000	0	4807451864729649608	211139463531779	0	api-calls	hayabusa/b0456	api.calls	hayabusa	{"calls":70}	\\x9d30770af0feae33de70409ceee955dc
\\x00000000000074a204e0171b1e089870	457	1703482513000000	0	4807451864729649609	211139463531780	0	api-calls	hayabusa/b0457	api.calls	hayabusa	{"calls":905}	\\x74945a3d23dc316d8cc67bdf15a93690
\\x00000000000074a204e0171b1e089870	458	1703539422000000	0	4807451864729649610	211139463531780	0	api-calls	hayabusa/b0458	api.calls	hayabusa	{"calls":723}	\\x1a7950252b8ff4b9709ff6e2389d86fb
\\x00000000000074a204e0171b1e089870	459	1703571766000000	0	4807451864729649611	211139463531781	0	api-calls	hayabusa/b0459	api.calls	hayabusa	{"calls":535}	\\x57e9b2e6799580eeee3339cc368b770e
\\x00000000000074a204e0171b1e089870	460	1703604118000000	0	4807451864729649612	211139463531781	0	api-calls	hayabusa/b0460	api.calls	hayabusa	{"calls":806}	\\xae3f13ded3580ace6f248ae9b307e09d
\\x00000000000074a204e0171b1e089870	461	1703657820000000	0	4807451864729649613	211139463531782	0	api-calls	hayabusa/b0461	api.calls	hayabusa	{"calls":98}	\\x8f1dd76fb4d16c70e9d75452b6a191b4
\\x00000000000074a204e0171b1e089870	462	1703722364000000	0	4807451864729649614	211139463531783	0	api-calls	hayabusa/b0462	api.calls	hayabusa	{"calls":570}	\\x063313cfcc478780bf9ee79d985cee3b
\\x00000000000074a204e0171b1e089870	463	1703767898000000	0	4807451864729649615	211139463531783	0	api-calls	hayabusa/b0463	api.calls	hayabusa	{"calls":710}	\\x391fdcc97dfca6e2d9fefbf9398d856c
\\x00000000000074a204e0171b1e089870	464	1703813326000000	0	4807451864729649616	211139463531784	0	api-calls	hayabusa/b0464	api.calls	hayabusa	{"calls":764}	\\x4cd75476758d39a531f49696b1400e1f
\\x00000000000074a204e0171b1e089870	465	1703858384000000	0	4807451864729649617	211139463531784	0	api-calls	hayabusa/b0465	api.calls	hayabusa	{"calls":897}	\\x3349723a506f328848f11a523a56ba6e
\\x00000000000074a204e0171b1e089870	466	1703898757000000	0	4807451864729649618	211139463531785	0	api-calls	hayabusa/b0466	api.calls	hayabusa	{"calls":153}	\\xf2da52f53b39ae348c1d5daac642ffc6
\\x00000000000074a204e0171b1e089870	467	1703962935000000	0	4807451864729649619	211139463531785	0	api-calls	hayabusa/b0467	api.calls	hayabusa	{"calls":200}	\\x21accf2ebb230cc2c48c715472fd392f
\\x00000000000074a204e0171b1e089870	468	1704002559000000	0	4807451864729649620	211139463531786	0	api-calls	hayabusa/b0468	api.calls	hayabusa	{"calls":76}	\\x05c2b4ea6bf896978bcc044aa203a8a2
\\x00000000000074a204e0171b1e089870	469	1704062211000000	0	4807451864729649621	211139463531786	0	api-calls	hayabusa/b0469	api.calls	hayabusa	{"calls":57}	\\x0c2dcc03ac32f442b9711a4b6e92a9f3
\.


--
-- Data for Name: usage_events_0_202401; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_events_0_202401 (environment, "position", "time", bucket, position_key, subject_key, redacted, source, id, event_type, subject, data, row_hash) FROM stdin;
\\x00000000000074a204e0171b1e089870	470	1704114436000000	0	4807451864729649622	211139463531787	0	api-calls	hayabusa/b0470	api.calls	hayabusa	{"calls":314}	\\xaf47320667a0d9e26ba03bae535380d3
\\x00000000000074a204e0171b1e089870	471	1704149990000000	0	4807451864729649623	211139463531787	0	api-calls	hayabusa/b0471	api.calls	hayabusa	{"calls":1005}	\\xc43b8a5e56cd80f5220b4b50b52adc6d
\\x00000000000074a204e0171b1e089870	472	1704197231000000	0	4807451864729649624	211139463531788	0	api-calls	hayabusa/b0472	api.calls	hayabusa	{"calls":1062}	\\x91d97ce86d62e3be424cda5c7977e763
\\x00000000000074a204e0171b1e089870	473	1704253538000000	0	4807451864729649625	211139463531789	0	api-calls	hayabusa/b0473	api.calls	hayabusa	{"calls":164}	\\x15fe5c88051985a56b271810d07711f0
\\x00000000000074a204e0171b1e089870	474	1704283786000000	0	4807451864729649626	211139463531789	0	api-calls	hayabusa/b0474	api.calls	hayabusa	{"calls":147}	\\xc6bb5f0cb37e68e5a313673e269559a3
\\x00000000000074a204e0171b1e089870	475	1704321759000000	0	4807451864729649627	211139463531789	0	api-calls	hayabusa/b0475	api.calls	hayabusa	{"calls":712}	\\x13efa709f510d92094938bd2952174bc
\\x00000000000074a204e0171b1e089870	476	1704355194000000	0	4807451864729649628	211139463531790	0	api-calls	hayabusa/b0476	api.calls	hayabusa	{"calls":353}	\\x37697550a6dc31f371468a422f5044bd
\\x00000000000074a204e0171b1e089870	477	1704379546000000	0	4807451864729649629	211139463531790	0	api-calls	hayabusa/b0477	api.calls	hayabusa	{"calls":541}	\\xc014574314c6d42bf1ca1082168c4764
\\x00000000000074a204e0171b1e089870	478	1704431742000000	0	4807451864729649630	211139463531791	0	api-calls	hayabusa/b0478	api.calls	hayabusa	{"calls":550}	\\xd389df79980ad1380cb30e9796792f4c
\\x00000000000074a204e0171b1e089870	479	1704468868000000	0	4807451864729649631	211139463531791	0	api-calls	hayabusa/b0479	api.calls	hayabusa	{"calls":301}	\\xa5f78c673e6dd3399b7f0a9a8423e599
\\x00000000000074a204e0171b1e089870	480	1704492714000000	0	4807451864729649632	211139463531791	0	api-calls	hayabusa/b0480	api.calls	hayabusa	{"calls":442}	\\xd75f3c86514cc180fd0aa6fe1bc9bec0
\\x00000000000074a204e0171b1e089870	481	1704526347000000	0	4807451864729649633	211139463531792	0	api-calls	hayabusa/b0481	api.calls	hayabusa	{"calls":206}	\\x6200496f292bc23cfd1a0b4c1bcc4d39
\\x00000000000074a204e0171b1e089870	482	1704571178000000	0	4807451864729649634	211139463531792	0	api-calls	hayabusa/b0482	api.calls	hayabusa	{"calls":56}	\\xd8e8146b5b6ed1873c096dcb4f8f5d44
\\x00000000000074a204e0171b1e089870	483	1704604775000000	0	4807451864729649635	211139463531793	0	api-calls	hayabusa/b0483	api.calls	hayabusa	{"calls":202}	\\x166eeba90d8c895035d284c1c5d4d1cf
\\x00000000000074a204e0171b1e089870	484	1704634191000000	0	4807451864729649636	211139463531793	0	api-calls	hayabusa/b0484	api.calls	hayabusa	{"calls":168}	\\x37bf539507f38cf7927affa49273c093
\\x00000000000074a204e0171b1e089870	485	1704671188000000	0	4807451864729649637	211139463531793	0	api-calls	hayabusa/b0485	api.calls	hayabusa	{"calls":24}	\\xf0b0be3c1a36c30682efbb5a3c98d291
\\x00000000000074a204e0171b1e089870	486	1704727231000000	0	4807451864729649638	211139463531794	0	api-calls	hayabusa/b0486	api.calls	hayabusa	{"calls":551}	\\x6a41930fd689b555523e025e698618e6
\\x00000000000074a204e0171b1e089870	487	1704767785000000	0	4807451864729649639	211139463531795	0	api-calls	hayabusa/b0487	api.calls	hayabusa	{"calls":1046}	\\x42b6e67f17524042ce5fc94917964054
\\x00000000000074a204e0171b1e089870	488	1704826710000000	0	4807451864729649640	211139463531795	0	api-calls	hayabusa/b0488	api.calls	hayabusa	{"calls":665}	\\x8e9d503cb5c220837e48606dd8d5223b
\\x00000000000074a204e0171b1e089870	489	1704856036000000	0	4807451864729649641	211139463531796	0	api-calls	hayabusa/b0489	api.calls	hayabusa	{"calls":548}	\\x7d69d76baede869d37c9ced6030ba880
\\x00000000000074a204e0171b1e089870	490	1704887199000000	0	4807451864729649642	211139463531796	0	api-calls	hayabusa/b0490	api.calls	hayabusa	{"calls":1132}	\\x8ba1e2114555b17ec41f86ff90ac167f
\\x00000000000074a204e0171b1e089870	491	1704917239000000	0	4807451864729649643	211139463531796	0	api-calls	hayabusa/b0491	api.calls	hayabusa	{"calls":401}	\\x3aba95d9afe4b708fc60ffeefd6e3f1e
\\x00000000000074a204e0171b1e089870	492	1704960970000000	0	4807451864729649644	211139463531797	0	api-calls	hayabusa/b0492	api.calls	hayabusa	{"calls":163}	\\xfb9d7326b11ca700008bacb6e93a5dab
\\x00000000000074a204e0171b1e089870	493	1705017377000000	0	4807451864729649645	211139463531797	0	api-calls	hayabusa/b0493	api.calls	hayabusa	{"calls":113}	\\x8e1083a26e3ec0640260a18003ce81ab
\\x00000000000074a204e0171b1e089870	494	1705071554000000	0	4807451864729649646	211139463531798	0	api-calls	hayabusa/b0494	api.calls	hayabusa	{"calls":301}	\\x53a2dc20af7805f2527f166adb703a52
\\x00000000000074a204e0171b1e089870	495	1705118827000000	0	4807451864729649647	211139463531799	0	api-calls	hayabusa/b0495	api.calls	hayabusa	{"calls":205}	\\x37d744f09a6a31ede618705ab6fd619a
\\x00000000000074a204e0171b1e089870	496	1705161750000000	0	4807451864729649648	211139463531799	0	api-calls	hayabusa/b0496	api.calls	hayabusa	{"calls":167}	\\x99f9eee8a2eb63f783f7e3f9cbef7185
\\x00000000000074a204e0171b1e089870	497	1705189977000000	0	4807451864729649649	211139463531799	0	api-calls	hayabusa/b0497	api.calls	hayabusa	{"calls":133}	\\x1dff0f3a396eab20f5f589b30e082479
\\x00000000000074a204e0171b1e089870	498	1705240766000000	0	4807451864729649650	211139463531800	0	api-calls	hayabusa/b0498	api.calls	hayabusa	{"calls":181}	\\xafc38070768afc573fbe948be027d218
\\x00000000000074a204e0171b1e089870	499	1705264723000000	0	4807451864729649651	211139463531800	0	api-calls	hayabusa/b0499	api.calls	hayabusa	{"calls":145}	\\x7aa15c3c60d2127cbe2ab330d6e319c8
\\x00000000000074a204e0171b1e089870	500	1705314132000000	0	4807451864729649652	211139463531801	0	api-calls	hayabusa/b0500	api.calls	hayabusa	{"calls":305}	\\x8b98f0608b38545ef2a99de7c69227fc
\\x00000000000074a204e0171b1e089870	501	1705355268000000	0	4807451864729649653	211139463531801	0	api-calls	hayabusa/b0501	api.calls	hayabusa	{"calls":916}	\\x9c450241acbf604415aaa7b712297f08
\\x00000000000074a204e0171b1e089870	502	1705392150000000	0	4807451864729649654	211139463531802	0	api-calls	hayabusa/b0502	api.calls	hayabusa	{"calls":555}	\\x0e9a49f3cd6573e9233b9354b3f9dfbf
\\x00000000000074a204e0171b1e089870	503	1705423643000000	0	4807451864729649655	211139463531802	0	api-calls	hayabusa/b0503	api.calls	hayabusa	{"calls":227}	\\x00756a08820364c196ea1616e7d6b7f1
\\x00000000000074a204e0171b1e089870	504	1705475483000000	0	4807451864729649656	211139463531803	0	api-calls	hayabusa/b0504	api.calls	hayabusa	{"calls":260}	\\x9577acfa713e3ae488581652590ca03f
\\x00000000000074a204e0171b1e089870	505	1705498365000000	0	4807451864729649657	211139463531803	0	api-calls	hayabusa/b0505	api.calls	hayabusa	{"calls":568}	\\x60894676a52840043939bf4ba0804fdb
\\x00000000000074a204e0171b1e089870	506	1705548369000000	0	4807451864729649658	211139463531804	0	api-calls	hayabusa/b0506	api.calls	hayabusa	{"calls":37}	\\xe43e47ad7a00a99de015d603bff951b6
\\x00000000000074a204e0171b1e089870	507	1705587420000000	0	4807451864729649659	211139463531804	0	api-calls	hayabusa/b0507	api.calls	hayabusa	{"calls":186}	\\x75cfa088fdb06acf4afb44fb77babe80
\\x00000000000074a204e0171b1e089870	508	1705622203000000	0	4807451864729649660	211139463531804	0	api-calls	hayabusa/b0508	api.calls	hayabusa	{"calls":86}	\\xe73d7d54dfc8bd7a3e8093fac0ebd37c
\\x00000000000074a204e0171b1e089870	509	1705683673000000	0	4807451864729649661	211139463531805	0	api-calls	hayabusa/b0509	api.calls	hayabusa	{"calls":204}	\\x00e90164d7e2bb3912d859b1f7fdf50c
\\x00000000000074a204e0171b1e089870	510	1705745346000000	0	4807451864729649662	211139463531806	0	api-calls	hayabusa/b0510	api.calls	hayabusa	{"calls":104}	\\x5dc8fcbe460312cf7247bd4fed144a26
\\x00000000000074a204e0171b1e089870	511	1705799179000000	0	4807451864729649663	211139463531807	0	api-calls	hayabusa/b0511	api.calls	hayabusa	{"calls":16}	\\xc4482a2277be82f51a361082989f2e4e
\\x00000000000074a204e0171b1e089870	512	1705845311000000	0	4807451864729649664	211139463531807	0	api-calls	hayabusa/b0512	api.calls	hayabusa	{"calls":127}	\\xf7fb6e126d33f53f9aecb0af1733da95
\\x00000000000074a204e0171b1e089870	513	1705869853000000	0	4807451864729649665	211139463531807	0	api-calls	hayabusa/b0513	api.calls	hayabusa	{"calls":177}	\\x4373edc963c6db03d3d295c10d54579c
\\x00000000000074a204e0171b1e089870	514	1705895049000000	0	4807451864729649666	211139463531808	0	api-calls	hayabusa/b0514	api.calls	hayabusa	{"calls":682}	\\xa324b7262dad2e39faeb6d63e46891dd
\\x00000000000074a204e0171b1e089870	515	1705955378000000	0	4807451864729649667	211139463531808	0	api-calls	hayabusa/b0515	api.calls	hayabusa	{"calls":922}	\\xfcde3e75e8a91246f8ccfb2a257b34f8
\\x00000000000074a204e0171b1e089870	516	1706007999000000	0	4807451864729649668	211139463531809	0	api-calls	hayabusa/b0516	api.calls	hayabusa	{"calls":539}	\\xbe232b9bc1916eea35bf8f12966e0cf0
\\x00000000000074a204e0171b1e089870	517	1706047542000000	0	4807451864729649669	211139463531809	0	api-calls	hayabusa/b0517	api.calls	hayabusa	{"calls":220}	\\x1f538a934665b82f55ae0719ef11671b
\\x00000000000074a204e0171b1e089870	518	1706077042000000	0	4807451864729649670	211139463531810	0	api-calls	hayabusa/b0518	api.calls	hayabusa	{"calls":728}	\\x694dcfda3659ef0d11c69dd983c272bb
\\x00000000000074a204e0171b1e089870	519	1706122107000000	0	4807451864729649671	211139463531810	0	api-calls	hayabusa/b0519	api.calls	hayabusa	{"calls":612}	\\x283f62fa10ceac7abb996a97fb4c99e5
\\x00000000000074a204e0171b1e089870	520	1706178084000000	0	4807451864729649672	211139463531811	0	api-calls	hayabusa/b0520	api.calls	hayabusa	{"calls":1112}	\\x1d68e3ea53f394da5e14ce12b3dcd22e
\\x00000000000074a204e0171b1e089870	521	1706219502000000	0	4807451864729649673	211139463531811	0	api-calls	hayabusa/b0521	api.calls	hayabusa	{"calls":1277}	\\xa8e5a06aaf9f8223dc935e612e10a971
\\x00000000000074a204e0171b1e089870	522	1706274470000000	0	4807451864729649674	211139463531812	0	api-calls	hayabusa/b0522	api.calls	hayabusa	{"calls":877}	\\x30c7680f0ceb6232cbbb924724f27691
\\x00000000000074a204e0171b1e089870	523	1706335436000000	0	4807451864729649675	211139463531813	0	api-calls	hayabusa/b0523	api.calls	hayabusa	{"calls":147}	\\xacca6eda0d84235638518730474d23a2
\\x00000000000074a204e0171b1e089870	524	1706366116000000	0	4807451864729649676	211139463531813	0	api-calls	hayabusa/b0524	api.calls	hayabusa	{"calls":153}	\\x63af6cacea8b21cb7af564048bd595b5
\\x00000000000074a204e0171b1e089870	525	1706400924000000	0	4807451864729649677	211139463531814	0	api-calls	hayabusa/b0525	api.calls	hayabusa	{"calls":53}	\\x5b76a71a8d7c3c43e37a1429156f57fc
\\x00000000000074a204e0171b1e089870	526	1706433817000000	0	4807451864729649678	211139463531814	0	api-calls	hayabusa/b0526	api.calls	hayabusa	{"calls":152}	\\x236e1b6cceb5031f8fd1be39a5d87a95
\\x00000000000074a204e0171b1e089870	527	1706489542000000	0	4807451864729649679	211139463531815	0	api-calls	hayabusa/b0527	api.calls	hayabusa	{"calls":602}	\\xe12c302d5f03b14e2583d83d12aa6052
\\x00000000000074a204e0171b1e089870	528	1706548237000000	0	4807451864729649680	211139463531815	0	api-calls	hayabusa/b0528	api.calls	hayabusa	{"calls":1187}	\\x5bbafa746495f9ab0d3afcea600741e1
\\x00000000000074a204e0171b1e089870	529	1706596316000000	0	4807451864729649681	211139463531816	0	api-calls	hayabusa/b0529	api.calls	hayabusa	{"calls":744}	\\xc8cf3a9a13c04ec268cd244d4e3d0b78
\\x00000000000074a204e0171b1e089870	530	1706651772000000	0	4807451864729649682	211139463531816	0	api-calls	hayabusa/b0530	api.calls	hayabusa	{"calls":51}	\\xebb17516d8aa7a87c90c64055a4d982b
\\x00000000000074a204e0171b1e089870	531	1706693489000000	0	4807451864729649683	211139463531817	0	api-calls	hayabusa/b0531	api.calls	hayabusa	{"calls":1028}	\\x847819dc71e208dac9c810a100eeb67b
\\x00000000000074a204e0171b1e089870	532	1706746126000000	0	4807451864729649684	211139463531818	0	api-calls	hayabusa/b0532	api.calls	hayabusa	{"calls":317}	\\x9b0a15dbf694ed097b98fbcb4c07ff33
\\x00000000000074a204e0171b1e089870	533	1706810066000000	0	4807451864729649685	211139463531818	0	api-calls	hayabusa/b0533	api.calls	hayabusa	{"calls":735}	\\xadbc11779672f0a259869a9cc4da1dba
\\x00000000000074a204e0171b1e089870	534	1706843491000000	0	4807451864729649686	211139463531819	0	api-calls	hayabusa/b0534	api.calls	hayabusa	{"calls":254}	\\xdb31374cb735dfae5ec7c175292bde14
\\x00000000000074a204e0171b1e089870	535	1706876258000000	0	4807451864729649687	211139463531819	0	api-calls	hayabusa/b0535	api.calls	hayabusa	{"calls":1228}	\\xa9aaba778dfb93ebb5c4496973986b49
\\x00000000000074a204e0171b1e089870	536	1706936038000000	0	4807451864729649688	211139463531820	0	api-calls	hayabusa/b0536	api.calls	hayabusa	{"calls":83}	\\x71ed6d79bc66c4f3e617f914c843e134
\\x00000000000074a204e0171b1e089870	537	1706990344000000	0	4807451864729649689	211139463531820	0	api-calls	hayabusa/b0537	api.calls	hayabusa	{"calls":34}	\\x9b1c1dadc7edae222dc8b5c98f74d325
\\x00000000000074a204e0171b1e089870	538	1707035924000000	0	4807451864729649690	211139463531821	0	api-calls	hayabusa/b0538	api.calls	hayabusa	{"calls":220}	\\x6d55b400a897e9e25a4bf4fe122bb9b2
\\x00000000000074a204e0171b1e089870	539	1707091009000000	0	4807451864729649691	211139463531821	0	api-calls	hayabusa/b0539	api.calls	hayabusa	{"calls":154}	\\xa22e70685870ad974d5eaa3b44520b65
\\x00000000000074a204e0171b1e089870	540	1707151301000000	0	4807451864729649692	211139463531822	0	api-calls	hayabusa/b0540	api.calls	hayabusa	{"calls":821}	\\xf1a31fe48782859ff871fab180d4e26c
\\x00000000000074a204e0171b1e089870	541	1707195675000000	0	4807451864729649693	211139463531823	0	api-calls	hayabusa/b0541	api.calls	hayabusa	{"calls":814}	\\xfbfd9deb84098b58db54c7f3e507826b
\\x00000000000074a204e0171b1e089870	542	1707242515000000	0	4807451864729649694	211139463531823	0	api-calls	hayabusa/b0542	api.calls	hayabusa	{"calls":1014}	\\x96633a472cc13e161b31bab045d580f6
\\x00000000000074a204e0171b1e089870	543	1707290243000000	0	4807451864729649695	211139463531824	0	api-calls	hayabusa/b0543	api.calls	hayabusa	{"calls":1018}	\\x933f42fbfabcc78eef075cdd89b53a5f
\\x00000000000074a204e0171b1e089870	544	1707329210000000	0	4807451864729649696	211139463531824	0	api-calls	hayabusa/b0544	api.calls	hayabusa	{"calls":635}	\\x6e1c5cda2ea743e27cda9b8b0f0087d5
\\x00000000000074a204e0171b1e089870	545	1707363104000000	0	4807451864729649697	211139463531825	0	api-calls	hayabusa/b0545	api.calls	hayabusa	{"calls":523}	\\x9a5e1b20f1dce84758aa20053deb70e8
\\x00000000000074a204e0171b1e089870	546	1707391962000000	0	4807451864729649698	211139463531825	0	api-calls	hayabusa/b0546	api.calls	hayabusa	{"calls":875}	\\x88a00173c57298baa3e04b6ba36bde6b
\\x00000000000074a204e0171b1e089870	547	1707432538000000	0	4807451864729649699	211139463531825	0	api-calls	hayabusa/b0547	api.calls	hayabusa	{"calls":411}	\\xf00e59f2a4f98ef5903538cf58d1d160
\\x00000000000074a204e0171b1e089870	548	1707463297000000	0	4807451864729649700	211139463531826	0	api-calls	hayabusa/b0548	api.calls	hayabusa	{"calls":627}	\\x85e36c98a40306e49076fdbdf709f968
\\x00000000000074a204e0171b1e089870	549	1707498362000000	0	4807451864729649701	211139463531826	0	api-calls	hayabusa/b0549	api.calls	hayabusa	{"calls":258}	\\x79009fb7e549bf69655a155bd8733291
\\x00000000000074a204e0171b1e089870	550	1707558532000000	0	4807451864729649702	211139463531827	0	api-calls	hayabusa/b0550	api.calls	hayabusa	{"calls":115}	\\xacb63669d789766348f3b123fd8e365d
\\x00000000000074a204e0171b1e089870	551	1707600795000000	0	4807451864729649703	211139463531827	0	api-calls	hayabusa/b0551	api.calls	hayabusa	{"calls":197}	\\xc1a01d79de6614632e4a04aa09c531da
\\x00000000000074a204e0171b1e089870	552	1707630215000000	0	4807451864729649704	211139463531828	0	api-calls	hayabusa/b0552	api.calls	hayabusa	{"calls":153}	\\x98bcd452da182b06d9515c98486f2b6e
\\x00000000000074a204e0171b1e089870	553	1707691535000000	0	4807451864729649705	211139463531828	0	api-calls	hayabusa/b0553	api.calls	hayabusa	{"calls":53}	\\xfdde0fbeb24c0b1d0adecaeb893dc310
\\x00000000000074a204e0171b1e089870	554	1707752935000000	0	4807451864729649706	211139463531829	0	api-calls	hayabusa/b0554	api.calls	hayabusa	{"calls":753}	\\x5fe4b401354c190d5c2a7d03ccbff7c8
\\x00000000000074a204e0171b1e089870	555	1707788512000000	0	4807451864729649707	211139463531830	0	api-calls	hayabusa/b0555	api.calls	hayabusa	{"calls":960}	\\xcdc67130469ffcbeffebbf65aef69ad1
\\x00000000000074a204e0171b1e089870	556	1707832707000000	0	4807451864729649708	211139463531830	0	api-calls	hayabusa/b0556	api.calls	hayabusa	{"calls":164}	\\xb1adf307d7b5ce37a134c199a28fef7d
\\x00000000000074a204e0171b1e089870	557	1707894069000000	0	4807451864729649709	211139463531831	0	api-calls	hayabusa/b0557	api.calls	hayabusa	{"calls":1111}	\\xac8c2d449aa0c709673a8a8c7ef6ca38
\\x00000000000074a204e0171b1e089870	558	1707932641000000	0	4807451864729649710	211139463531831	0	api-calls	hayabusa/b0558	api.calls	hayabusa	{"calls":1144}	\\x70e6dbb6a729b0420afa5cf93328800b
\\x00000000000074a204e0171b1e089870	559	1707988612000000	0	4807451864729649711	211139463531832	0	api-calls	hayabusa/b0559	api.calls	hayabusa	{"calls":1270}	\\x1bf10cdd69cce2f2457297ea79f24cc9
\\x00000000000074a204e0171b1e089870	560	1708048921000000	0	4807451864729649712	211139463531833	0	api-calls	hayabusa/b0560	api.calls	hayabusa	{"calls":1332}	\\xbee8b07af8f2e0b647884e2e8fbd44ac
\\x00000000000074a204e0171b1e089870	561	1708109929000000	0	4807451864729649713	211139463531833	0	api-calls	hayabusa/b0561	api.calls	hayabusa	{"calls":252}	\\x04e506ba5923560b6efec331b1864256
\\x00000000000074a204e0171b1e089870	562	1708146998000000	0	4807451864729649714	211139463531834	0	api-calls	hayabusa/b0562	api.calls	hayabusa	{"calls":21}	\\x43eb86af0d1737dbdead7f94cce02c8a
\\x00000000000074a204e0171b1e089870	563	1708194947000000	0	4807451864729649715	211139463531834	0	api-calls	hayabusa/b0563	api.calls	hayabusa	{"calls":53}	\\xdbd1c212277fa99e4671bc617e7009df
\\x00000000000074a204e0171b1e089870	564	1708256508000000	0	4807451864729649716	211139463531835	0	api-calls	hayabusa/b0564	api.calls	hayabusa	{"calls":73}	\\xe8526e0fb4843624984629839eb03ddd
\\x00000000000074a204e0171b1e089870	565	1708278666000000	0	4807451864729649717	211139463531835	0	api-calls	hayabusa/b0565	api.calls	hayabusa	{"calls":18}	\\xba7f3e409e08a0f767ea58627ab7bbb8
\\x00000000000074a204e0171b1e089870	566	1708334532000000	0	4807451864729649718	211139463531836	0	api-calls	hayabusa/b0566	api.calls	hayabusa	{"calls":1031}	\\xc1959294208403b1706470e0eff1dd12
\\x00000000000074a204e0171b1e089870	567	1708385288000000	0	4807451864729649719	211139463531836	0	api-calls	hayabusa/b0567	api.calls	hayabusa	{"calls":1212}	\\x31e1d3e12cb425f59fe2093732c5b577
\\x00000000000074a204e0171b1e089870	568	1708446347000000	0	4807451864729649720	211139463531837	0	api-calls	hayabusa/b0568	api.calls	hayabusa	{"calls":60}	\\xf1c90f339ad6f873fd0c73e2e9647298
\\x00000000000074a204e0171b1e089870	569	1708491806000000	0	4807451864729649721	211139463531838	0	api-calls	hayabusa/b0569	api.calls	hayabusa	{"calls":1099}	\\x46dcb17748ff94d81de1931fb2995e04
\\x00000000000074a204e0171b1e089870	570	1708527778000000	0	4807451864729649722	211139463531838	0	api-calls	hayabusa/b0570	api.calls	hayabusa	{"calls":541}	\\xcefe30ae0ca86eedf5b31ba262cd3f2d
\\x00000000000074a204e0171b1e089870	571	1708563634000000	0	4807451864729649723	211139463531839	0	api-calls	hayabusa/b0571	api.calls	hayabusa	{"calls":953}	\\xce2a74e5ba8c338174a5aa4269f1385e
\\x00000000000074a204e0171b1e089870	572	1708615257000000	0	4807451864729649724	211139463531839	0	api-calls	hayabusa/b0572	api.calls	hayabusa	{"calls":675}	\\x316a329a611b0505877fea80911f6905
\\x00000000000074a204e0171b1e089870	573	1708671820000000	0	4807451864729649725	211139463531840	0	api-calls	hayabusa/b0573	api.calls	hayabusa	{"calls":671}	\\x179afb3332fd7532270068884b5bd68b
\\x00000000000074a204e0171b1e089870	574	1708714710000000	0	4807451864729649726	211139463531840	0	api-calls	hayabusa/b0574	api.calls	hayabusa	{"calls":823}	\\xe1b9209bf5b42c3f5e826c85211dbc3e
\\x00000000000074a204e0171b1e089870	575	1708754887000000	0	4807451864729649727	211139463531841	0	api-calls	hayabusa/b0575	api.calls	hayabusa	{"calls":277}	\\x2f11b86f551c4806b1d3c4fb28c8de3a
\\x00000000000074a204e0171b1e089870	576	1708793987000000	0	4807451864729649728	211139463531841	0	api-calls	hayabusa/b0576	api.calls	hayabusa	{"calls":33}	\\x977cc66cf41ef5cf675205b26f5d3ca2
\\x00000000000074a204e0171b1e089870	577	1708848846000000	0	4807451864729649729	211139463531842	0	api-calls	hayabusa/b0577	api.calls	hayabusa	{"calls":310}	\\xb5cb76fdf7c4ba5d993603d672c6844e
\\x00000000000074a204e0171b1e089870	578	1708912597000000	0	4807451864729649730	211139463531843	0	api-calls	hayabusa/b0578	api.calls	hayabusa	{"calls":912}	\\xc42449d63b95c6972e453f27ea332845
\\x00000000000074a204e0171b1e089870	579	1708971434000000	0	4807451864729649731	211139463531843	0	api-calls	hayabusa/b0579	api.calls	hayabusa	{"calls":458}	\\x446e190b82864e6b63e7aa18dee8a10a
\\x00000000000074a204e0171b1e089870	580	1709017442000000	0	4807451864729649732	211139463531844	0	api-calls	hayabusa/b0580	api.calls	hayabusa	{"calls":357}	\\x6196578874a070f9e4ae09888142b5a5
\\x00000000000074a204e0171b1e089870	581	1709056340000000	0	4807451864729649733	211139463531844	0	api-calls	hayabusa/b0581	api.calls	hayabusa	{"calls":421}	\\x5ae383ba81f35ad36783715de6660b1f
\\x00000000000074a204e0171b1e089870	582	1709106480000000	0	4807451864729649734	211139463531845	0	api-calls	hayabusa/b0582	api.calls	hayabusa	{"calls":90}	\\xa041ce4e03ac23cf41f100cc2dbe1df0
\\x00000000000074a204e0171b1e089870	583	1709130300000000	0	4807451864729649735	211139463531845	0	api-calls	hayabusa/b0583	api.calls	hayabusa	{"calls":545}	\\x385b6fc2267fde22b0e42a8923d1a0e9
\\x00000000000074a204e0171b1e089870	584	1709174037000000	0	4807451864729649736	211139463531846	0	api-calls	hayabusa/b0584	api.calls	hayabusa	{"calls":1178}	\\x123c5c6164a47c9b3776565fe401befe
\\x00000000000074a204e0171b1e089870	585	1709213972000000	0	4807451864729649737	211139463531846	0	api-calls	hayabusa/b0585	api.calls	hayabusa	{"calls":1583}	\\xa1a528e4c90410842628191739d75bdb
\\x00000000000074a204e0171b1e089870	586	1709239200000000	0	4807451864729649738	211139463531846	0	api-calls	hayabusa/b0586	api.calls	hayabusa	{"calls":498}	\\x8cedc431052303fe172bc8a9cbf43700
\\x00000000000074a204e0171b1e089870	587	1709295365000000	0	4807451864729649739	211139463531847	0	api-calls	hayabusa/b0587	api.calls	hayabusa	{"calls":1526}	\\x69475b31ef628eca868d04b30f00d802
\\x00000000000074a204e0171b1e089870	588	1709356957000000	0	4807451864729649740	211139463531848	0	api-calls	hayabusa/b0588	api.calls	hayabusa	{"calls":36}	\\x9d35a6b40cde5b2f5f8989870d6084dc
\\x00000000000074a204e0171b1e089870	589	1709401256000000	0	4807451864729649741	211139463531848	0	api-calls	hayabusa/b0589	api.calls	hayabusa	{"calls":71}	\\x0f7cddc2059fa5dd9e52ba895f634421
\\x00000000000074a204e0171b1e089870	590	1709426920000000	0	4807451864729649742	211139463531849	0	api-calls	hayabusa/b0590	api.calls	hayabusa	{"calls":84}	\\xd515fb8c3668203461e784a894ac61f1
\\x00000000000074a204e0171b1e089870	591	1709478273000000	0	4807451864729649743	211139463531849	0	api-calls	hayabusa/b0591	api.calls	hayabusa	{"calls":289}	\\x5022752cf52cf79fc12d47af5fd84112
\\x00000000000074a204e0171b1e089870	592	1709509603000000	0	4807451864729649744	211139463531849	0	api-calls	hayabusa/b0592	api.calls	hayabusa	{"calls":166}	\\x72a512c759e9dbc66fb4d3aea2321a57
\\x00000000000074a204e0171b1e089870	593	1709563883000000	0	4807451864729649745	211139463531850	0	api-calls	hayabusa/b0593	api.calls	hayabusa	{"calls":21}	\\x2d77faa1c9381a946f588633d12f6178
\\x00000000000074a204e0171b1e089870	594	1709585880000000	0	4807451864729649746	211139463531850	0	api-calls	hayabusa/b0594	api.calls	hayabusa	{"calls":191}	\\xdcc2113330071ef26262bc9e59d974d5
\\x00000000000074a204e0171b1e089870	595	1709623440000000	0	4807451864729649747	211139463531851	0	api-calls	hayabusa/b0595	api.calls	hayabusa	{"calls":1575}	\\x86548ad4726b44c1a61348f219d3108a
\\x00000000000074a204e0171b1e089870	596	1709688064000000	0	4807451864729649748	211139463531852	0	api-calls	hayabusa/b0596	api.calls	hayabusa	{"calls":1609}	\\xbbc41bfd50f53367e1352918741a3087
\\x00000000000074a204e0171b1e089870	597	1709727207000000	0	4807451864729649749	211139463531852	0	api-calls	hayabusa/b0597	api.calls	hayabusa	{"calls":1298}	\\x0997d2c44e9217a7c25dce19cae90a55
\\x00000000000074a204e0171b1e089870	598	1709759303000000	0	4807451864729649750	211139463531852	0	api-calls	hayabusa/b0598	api.calls	hayabusa	{"calls":429}	\\x7ca0cbe34aee2a96a4b76eb9fc4ee22b
\\x00000000000074a204e0171b1e089870	599	1709823404000000	0	4807451864729649751	211139463531853	0	api-calls	hayabusa/b0599	api.calls	hayabusa	{"calls":815}	\\xeaec66dbde484e8a8bc60d9121d43e0b
\\x00000000000074a204e0171b1e089870	600	1709880798000000	0	4807451864729649752	211139463531854	0	api-calls	hayabusa/b0600	api.calls	hayabusa	{"calls":227}	\\xebc37ed3da3ae260c2d486aedb5d9c33
\\x00000000000074a204e0171b1e089870	601	1709938329000000	0	4807451864729649753	211139463531854	0	api-calls	hayabusa/b0601	api.calls	hayabusa	{"calls":1148}	\\x4835f035aa96bfe097e7d8ca58d9abca
\\x00000000000074a204e0171b1e089870	602	1709995102000000	0	4807451864729649754	211139463531855	0	api-calls	hayabusa/b0602	api.calls	hayabusa	{"calls":32}	\\xf9088c2b382780332b3e867c6bed8f55
\\x00000000000074a204e0171b1e089870	603	1710059014000000	0	4807451864729649755	211139463531856	0	api-calls	hayabusa/b0603	api.calls	hayabusa	{"calls":118}	\\xec6f20f0752b8531a6d0af01542ce092
\\x00000000000074a204e0171b1e089870	604	1710084402000000	0	4807451864729649756	211139463531856	0	api-calls	hayabusa/b0604	api.calls	hayabusa	{"calls":221}	\\x6a4edcd8a7e19019cee0c193724bbb4b
\\x00000000000074a204e0171b1e089870	605	1710131016000000	0	4807451864729649757	211139463531857	0	api-calls	hayabusa/b0605	api.calls	hayabusa	{"calls":1614}	\\x6da853b64940c500ef6cd72ac84cef10
\\x00000000000074a204e0171b1e089870	606	1710158430000000	0	4807451864729649758	211139463531857	0	api-calls	hayabusa/b0606	api.calls	hayabusa	{"calls":886}	\\xef21bb6eecc2356b4c6d8704220ee1fa
\\x00000000000074a204e0171b1e089870	607	1710211201000000	0	4807451864729649759	211139463531858	0	api-calls	hayabusa/b0607	api.calls	hayabusa	{"calls":442}	\\x4ae2c80b3900a4ab770007cd01d30fd5
\\x00000000000074a204e0171b1e089870	608	1710253501000000	0	4807451864729649760	211139463531858	0	api-calls	hayabusa/b0608	api.calls	hayabusa	{"calls":276}	\\xf157ce74d4fc540a23db80a3e4e01602
\\x00000000000074a204e0171b1e089870	609	1710302666000000	0	4807451864729649761	211139463531859	0	api-calls	hayabusa/b0609	api.calls	hayabusa	{"calls":1378}	\\x777d06204761fab4da1d4de4f76b0901
\\x00000000000074a204e0171b1e089870	610	1710351000000000	0	4807451864729649762	211139463531859	0	api-calls	hayabusa/b0610	api.calls	hayabusa	{"calls":108}	\\x014811429f3a239e41bb3318b41863cf
\\x00000000000074a204e0171b1e089870	611	1710373756000000	0	4807451864729649763	211139463531859	0	api-calls	hayabusa/b0611	api.calls	hayabusa	{"calls":114}	\\x7d72b540327f804b01bcc7519ae1ac67
\\x00000000000074a204e0171b1e089870	612	1710406526000000	0	4807451864729649764	211139463531860	0	api-calls	hayabusa/b0612	api.calls	hayabusa	{"calls":1576}	\\xb53e2e38d6457e6607bb43cd5c3e7eed
\\x00000000000074a204e0171b1e089870	613	1710468885000000	0	4807451864729649765	211139463531861	0	api-calls	hayabusa/b0613	api.calls	hayabusa	{"calls":1246}	\\x2850e3497a95188553f79e39c1e19423
\\x00000000000074a204e0171b1e089870	614	1710503800000000	0	4807451864729649766	211139463531861	0	api-calls	hayabusa/b0614	api.calls	hayabusa	{"calls":753}	\\x699c8fd9f7ecca884a98501b1b03c03c
\\x00000000000074a204e0171b1e089870	615	1710544502000000	0	4807451864729649767	211139463531861	0	api-calls	hayabusa/b0615	api.calls	hayabusa	{"calls":59}	\\x5706fe26da47436b19c3724492c9964d
\\x00000000000074a204e0171b1e089870	616	1710594536000000	0	4807451864729649768	211139463531862	0	api-calls	hayabusa/b0616	api.calls	hayabusa	{"calls":113}	\\x80ec30e6cacb750d73b672fec89d626c
\\x00000000000074a204e0171b1e089870	617	1710640297000000	0	4807451864729649769	211139463531863	0	api-calls	hayabusa/b0617	api.calls	hayabusa	{"calls":252}	\\x9fd45a047e9038ba405bbd2987179742
\\x00000000000074a204e0171b1e089870	618	1710668237000000	0	4807451864729649770	211139463531863	0	api-calls	hayabusa/b0618	api.calls	hayabusa	{"calls":122}	\\x0fb095d54f2fb522836f726637bd2410
\\x00000000000074a204e0171b1e089870	619	1710727912000000	0	4807451864729649771	211139463531864	0	api-calls	hayabusa/b0619	api.calls	hayabusa	{"calls":713}	\\xb151329a1140ff2a4540f864d0aa65df
\\x00000000000074a204e0171b1e089870	620	1710784506000000	0	4807451864729649772	211139463531864	0	api-calls	hayabusa/b0620	api.calls	hayabusa	{"calls":1045}	\\x9c379c92f70f031f4df3bf0a299408d8
\\x00000000000074a204e0171b1e089870	621	1710819114000000	0	4807451864729649773	211139463531865	0	api-calls	hayabusa/b0621	api.calls	hayabusa	{"calls":148}	\\x4fd7957db995c5577b8e0da5503ee4d6
\\x00000000000074a204e0171b1e089870	622	1710844507000000	0	4807451864729649774	211139463531865	0	api-calls	hayabusa/b0622	api.calls	hayabusa	{"calls":564}	\\x16d00f895496789c6fc8e19ca4c03396
\\x00000000000074a204e0171b1e089870	623	1710878023000000	0	4807451864729649775	211139463531865	0	api-calls	hayabusa/b0623	api.calls	hayabusa	{"calls":1245}	\\xab5aa0505d8c62e7a7edc32f7eef7094
\\x00000000000074a204e0171b1e089870	624	1710931358000000	0	4807451864729649776	211139463531866	0	api-calls	hayabusa/b0624	api.calls	hayabusa	{"calls":1409}	\\x7032e2a805411e31c4ea9ace8aaf32b1
\\x00000000000074a204e0171b1e089870	625	1710968104000000	0	4807451864729649777	211139463531866	0	api-calls	hayabusa/b0625	api.calls	hayabusa	{"calls":1565}	\\x853b9d033794170d16149904b1cf820d
\\x00000000000074a204e0171b1e089870	626	1711029410000000	0	4807451864729649778	211139463531867	0	api-calls	hayabusa/b0626	api.calls	hayabusa	{"calls":273}	\\x708ec8295c9186cbdcb6de8f2c562682
\\x00000000000074a204e0171b1e089870	627	1711081321000000	0	4807451864729649779	211139463531868	0	api-calls	hayabusa/b0627	api.calls	hayabusa	{"calls":544}	\\x053d4e0e2826bded47ae84d1cc115ea4
\\x00000000000074a204e0171b1e089870	628	1711109009000000	0	4807451864729649780	211139463531868	0	api-calls	hayabusa/b0628	api.calls	hayabusa	{"calls":587}	\\x4142a30ba6a185fd40c0f002bd66b696
\\x00000000000074a204e0171b1e089870	629	1711148143000000	0	4807451864729649781	211139463531868	0	api-calls	hayabusa/b0629	api.calls	hayabusa	{"calls":1041}	\\x7c0d2f9de6f7e8b4dccb85029ecc960b
\\x00000000000074a204e0171b1e089870	630	1711206136000000	0	4807451864729649782	211139463531869	0	api-calls	hayabusa/b0630	api.calls	hayabusa	{"calls":340}	\\x927b2ce493bcef4941d535e4b498ce55
\\x00000000000074a204e0171b1e089870	631	1711251292000000	0	4807451864729649783	211139463531870	0	api-calls	hayabusa/b0631	api.calls	hayabusa	{"calls":94}	\\xd3922c797322cd096788a7d9cd00c71e
\\x00000000000074a204e0171b1e089870	632	1711279002000000	0	4807451864729649784	211139463531870	0	api-calls	hayabusa/b0632	api.calls	hayabusa	{"calls":316}	\\x550efccf31b681da48113bba63eb77f4
\\x00000000000074a204e0171b1e089870	633	1711306905000000	0	4807451864729649785	211139463531870	0	api-calls	hayabusa/b0633	api.calls	hayabusa	{"calls":64}	\\xe6790b208e5471528d6a48f66f90b3e9
\\x00000000000074a204e0171b1e089870	634	1711370870000000	0	4807451864729649786	211139463531871	0	api-calls	hayabusa/b0634	api.calls	hayabusa	{"calls":1151}	\\x97e10bc56d4c0e3daf7ec7b31deadd1d
\\x00000000000074a204e0171b1e089870	635	1711417562000000	0	4807451864729649787	211139463531872	0	api-calls	hayabusa/b0635	api.calls	hayabusa	{"calls":49}	\\xf0c8324b901e2497cf0d15c5b535c535
\\x00000000000074a204e0171b1e089870	636	1711452315000000	0	4807451864729649788	211139463531872	0	api-calls	hayabusa/b0636	api.calls	hayabusa	{"calls":935}	\\x2882a83058c0a125bd8b90270792fc60
\\x00000000000074a204e0171b1e089870	637	1711504906000000	0	4807451864729649789	211139463531873	0	api-calls	hayabusa/b0637	api.calls	hayabusa	{"calls":1692}	\\xbb8a3a361d7209e22a6262983ff2118d
\\x00000000000074a204e0171b1e089870	638	1711535573000000	0	4807451864729649790	211139463531873	0	api-calls	hayabusa/b0638	api.calls	hayabusa	{"calls":597}	\\x031b24bd6af335df9b198c7297346cde
\\x00000000000074a204e0171b1e089870	639	1711569027000000	0	4807451864729649791	211139463531873	0	api-calls	hayabusa/b0639	api.calls	hayabusa	{"calls":1486}	\\x3007816b3acdb10163cb92d9285f6b70
\\x00000000000074a204e0171b1e089870	640	1711630869000000	0	4807451864729649792	211139463531874	0	api-calls	hayabusa/b0640	api.calls	hayabusa	{"calls":1013}	\\x70e51ae1f738043cd76a49c91f2eebdc
\\x00000000000074a204e0171b1e089870	641	1711673429000000	0	4807451864729649793	211139463531875	0	api-calls	hayabusa/b0641	api.calls	hayabusa	{"calls":1469}	\\x4e4e8b227cccc1d7829e01e4ace2ad7b
\\x00000000000074a204e0171b1e089870	642	1711735341000000	0	4807451864729649794	211139463531875	0	api-calls	hayabusa/b0642	api.calls	hayabusa	{"calls":1060}	\\xebde7021cd59bf1dcc9650866b1b947d
\\x00000000000074a204e0171b1e089870	643	1711788247000000	0	4807451864729649795	211139463531876	0	api-calls	hayabusa/b0643	api.calls	hayabusa	{"calls":95}	\\x51e478acc2f5e2389b6a61f808fd2848
\\x00000000000074a204e0171b1e089870	644	1711814030000000	0	4807451864729649796	211139463531876	0	api-calls	hayabusa/b0644	api.calls	hayabusa	{"calls":81}	\\x7e413de30904b94ac9fdbc27e2016c37
\\x00000000000074a204e0171b1e089870	645	1711847417000000	0	4807451864729649797	211139463531877	0	api-calls	hayabusa/b0645	api.calls	hayabusa	{"calls":327}	\\x489d574ac906e03b9f68d96642b74402
\\x00000000000074a204e0171b1e089870	646	1711876029000000	0	4807451864729649798	211139463531877	0	api-calls	hayabusa/b0646	api.calls	hayabusa	{"calls":233}	\\x076e8a793b29c7deb6ed9d21bd8e377f
\\x00000000000074a204e0171b1e089870	647	1711900006000000	0	4807451864729649799	211139463531877	0	api-calls	hayabusa/b0647	api.calls	hayabusa	{"calls":348}	\\x7cb3fa6f98454a7d2e2ec6c345a5765d
\\x00000000000074a204e0171b1e089870	648	1711931357000000	0	4807451864729649800	211139463531878	0	api-calls	hayabusa/b0648	api.calls	hayabusa	{"calls":130}	\\xbdd376a92d0b7c1b063a619812a1ff4e
\\x00000000000074a204e0171b1e089870	649	1711964855000000	0	4807451864729649801	211139463531878	0	api-calls	hayabusa/b0649	api.calls	hayabusa	{"calls":160}	\\x6143e368e6b14ccf7c66325155d0712e
\\x00000000000074a204e0171b1e089870	650	1711997418000000	0	4807451864729649802	211139463531878	0	api-calls	hayabusa/b0650	api.calls	hayabusa	{"calls":767}	\\x3d79baebb16641adb100a26877888c3e
\\x00000000000074a204e0171b1e089870	651	1712060317000000	0	4807451864729649803	211139463531879	0	api-calls	hayabusa/b0651	api.calls	hayabusa	{"calls":1319}	\\x57fe77a723c7773e6287d308caf5f86b
\\x00000000000074a204e0171b1e089870	652	1712120714000000	0	4807451864729649804	211139463531880	0	api-calls	hayabusa/b0652	api.calls	hayabusa	{"calls":1451}	\\x6abbf9349b6dca971047c7e0afb90d80
\\x00000000000074a204e0171b1e089870	653	1712163962000000	0	4807451864729649805	211139463531880	0	api-calls	hayabusa/b0653	api.calls	hayabusa	{"calls":1847}	\\x6e9989d9abe23d4cb6f29c3cdc1ddfee
\\x00000000000074a204e0171b1e089870	654	1712204914000000	0	4807451864729649806	211139463531881	0	api-calls	hayabusa/b0654	api.calls	hayabusa	{"calls":740}	\\x6e75feb3925a3aa990f8af75c49bc925
\\x00000000000074a204e0171b1e089870	655	1712267165000000	0	4807451864729649807	211139463531881	0	api-calls	hayabusa/b0655	api.calls	hayabusa	{"calls":1337}	\\x70eecc0257f9a43659e1b084ec0520d3
\\x00000000000074a204e0171b1e089870	656	1712298337000000	0	4807451864729649808	211139463531882	0	api-calls	hayabusa/b0656	api.calls	hayabusa	{"calls":458}	\\x0c21339ba805ec95b94506b131c908d4
\\x00000000000074a204e0171b1e089870	657	1712335933000000	0	4807451864729649809	211139463531882	0	api-calls	hayabusa/b0657	api.calls	hayabusa	{"calls":1352}	\\x5627b31a14c073e78c7be277916e87f2
\\x00000000000074a204e0171b1e089870	658	1712386246000000	0	4807451864729649810	211139463531883	0	api-calls	hayabusa/b0658	api.calls	hayabusa	{"calls":240}	\\x226ba18857aaabf9214757bda49f7af0
\\x00000000000074a204e0171b1e089870	659	1712420718000000	0	4807451864729649811	211139463531883	0	api-calls	hayabusa/b0659	api.calls	hayabusa	{"calls":109}	\\x207321961e6e08cbc04a12a6dd675659
\\x00000000000074a204e0171b1e089870	660	1712470440000000	0	4807451864729649812	211139463531884	0	api-calls	hayabusa/b0660	api.calls	hayabusa	{"calls":357}	\\xa6f5716fdf3178aac2c232986c541797
\\x00000000000074a204e0171b1e089870	661	1712493096000000	0	4807451864729649813	211139463531884	0	api-calls	hayabusa/b0661	api.calls	hayabusa	{"calls":370}	\\x56e9cee9a2ba1148d5aaf52cf375d6dc
\\x00000000000074a204e0171b1e089870	662	1712551064000000	0	4807451864729649814	211139463531885	0	api-calls	hayabusa/b0662	api.calls	hayabusa	{"calls":1062}	\\x6d93d3dfd5ac7e85dab243b81901c8c4
\\x00000000000074a204e0171b1e089870	663	1712602808000000	0	4807451864729649815	211139463531885	0	api-calls	hayabusa/b0663	api.calls	hayabusa	{"calls":204}	\\x1700b2852724881a07b03d2b4cde7ef4
\\x00000000000074a204e0171b1e089870	664	1712633584000000	0	4807451864729649816	211139463531886	0	api-calls	hayabusa/b0664	api.calls	hayabusa	{"calls":690}	\\x24c88349f8bd232beba4246e105a0bb9
\\x00000000000074a204e0171b1e089870	665	1712682282000000	0	4807451864729649817	211139463531886	0	api-calls	hayabusa/b0665	api.calls	hayabusa	{"calls":1730}	\\xdc270d4bb053ceb77b19a2c10da23561
\\x00000000000074a204e0171b1e089870	666	1712722203000000	0	4807451864729649818	211139463531887	0	api-calls	hayabusa/b0666	api.calls	hayabusa	{"calls":667}	\\x5be56c14cd59a6b9eee813a33ec29ddb
\\x00000000000074a204e0171b1e089870	667	1712747057000000	0	4807451864729649819	211139463531887	0	api-calls	hayabusa/b0667	api.calls	hayabusa	{"calls":20}	\\xa57b894b10e0b6d2c0521e7c5cbd523a
\\x00000000000074a204e0171b1e089870	668	1712807498000000	0	4807451864729649820	211139463531888	0	api-calls	hayabusa/b0668	api.calls	hayabusa	{"calls":1867}	\\xf8012bfcff90829d28bb5174a69bfc8d
\\x00000000000074a204e0171b1e089870	669	1712870425000000	0	4807451864729649821	211139463531888	0	api-calls	hayabusa/b0669	api.calls	hayabusa	{"calls":820}	\\x6e1aeadea2ab040225c645784f1ff55d
\\x00000000000074a204e0171b1e089870	670	1712930632000000	0	4807451864729649822	211139463531889	0	api-calls	hayabusa/b0670	api.calls	hayabusa	{"calls":1265}	\\xa548f8e70b10fa2accf2df0cbf7169bb
\\x00000000000074a204e0171b1e089870	671	1712982635000000	0	4807451864729649823	211139463531890	0	api-calls	hayabusa/b0671	api.calls	hayabusa	{"calls":7}	\\x0422bd3962a92b284c3a87ec27a624e7
\\x00000000000074a204e0171b1e089870	672	1713008110000000	0	4807451864729649824	211139463531890	0	api-calls	hayabusa/b0672	api.calls	hayabusa	{"calls":209}	\\xc7a279fc3bf1edce3748a912053cdca6
\\x00000000000074a204e0171b1e089870	673	1713042050000000	0	4807451864729649825	211139463531890	0	api-calls	hayabusa/b0673	api.calls	hayabusa	{"calls":101}	\\xcf157091004671676a2b2949d12777f1
\\x00000000000074a204e0171b1e089870	674	1713082540000000	0	4807451864729649826	211139463531891	0	api-calls	hayabusa/b0674	api.calls	hayabusa	{"calls":134}	\\x5904bb9380a18ac3da978b255128485e
\\x00000000000074a204e0171b1e089870	675	1713104435000000	0	4807451864729649827	211139463531891	0	api-calls	hayabusa/b0675	api.calls	hayabusa	{"calls":77}	\\xf3abcf7540d5bd24d29c6c554d58d3bb
\\x00000000000074a204e0171b1e089870	676	1713151364000000	0	4807451864729649828	211139463531892	0	api-calls	hayabusa/b0676	api.calls	hayabusa	{"calls":750}	\\xb405c325e766d7a6540db8d025d2fff9
\\x00000000000074a204e0171b1e089870	677	1713196823000000	0	4807451864729649829	211139463531892	0	api-calls	hayabusa/b0677	api.calls	hayabusa	{"calls":85}	\\xfba3fa860cade8cb3758a0ef2062b64e
\\x00000000000074a204e0171b1e089870	678	1713243436000000	0	4807451864729649830	211139463531893	0	api-calls	hayabusa/b0678	api.calls	hayabusa	{"calls":1331}	\\x9e6f457f5fbeda2d2f8eac0df266af50
\\x00000000000074a204e0171b1e089870	679	1713289581000000	0	4807451864729649831	211139463531893	0	api-calls	hayabusa/b0679	api.calls	hayabusa	{"calls":1673}	\\x3067d5366ee319dee113f6d13b9a9902
\\x00000000000074a204e0171b1e089870	680	1713326119000000	0	4807451864729649832	211139463531894	0	api-calls	hayabusa/b0680	api.calls	hayabusa	{"calls":159}	\\x21e2ff8f92601da56429c7affbddb934
\\x00000000000074a204e0171b1e089870	681	1713359300000000	0	4807451864729649833	211139463531894	0	api-calls	hayabusa/b0681	api.calls	hayabusa	{"calls":535}	\\x80fcfb20c984585e9cd28bae9931d604
\\x00000000000074a204e0171b1e089870	682	1713386192000000	0	4807451864729649834	211139463531894	0	api-calls	hayabusa/b0682	api.calls	hayabusa	{"calls":200}	\\x0bfdbac3df564ad4fc00bfd360c55163
\\x00000000000074a204e0171b1e089870	683	1713434567000000	0	4807451864729649835	211139463531895	0	api-calls	hayabusa/b0683	api.calls	hayabusa	{"calls":7}	\\x5b4ce24a5d2583e6898afbc3e3c251bd
\\x00000000000074a204e0171b1e089870	684	1713497599000000	0	4807451864729649836	211139463531896	0	api-calls	hayabusa/b0684	api.calls	hayabusa	{"calls":1533}	\\xf1dabe3a7ed2190f912df16165a463ec
\\x00000000000074a204e0171b1e089870	685	1713560036000000	0	4807451864729649837	211139463531896	0	api-calls	hayabusa/b0685	api.calls	hayabusa	{"calls":1446}	\\xa20987a23aae1cd1b7a7f8c46f52372e
\\x00000000000074a204e0171b1e089870	686	1713599046000000	0	4807451864729649838	211139463531897	0	api-calls	hayabusa/b0686	api.calls	hayabusa	{"calls":303}	\\x8d3139c4ef05f30f8dc4d1689b77dbbf
\\x00000000000074a204e0171b1e089870	687	1713653303000000	0	4807451864729649839	211139463531897	0	api-calls	hayabusa/b0687	api.calls	hayabusa	{"calls":217}	\\xfbacabff9f23193d1d976669557df049
\\x00000000000074a204e0171b1e089870	688	1713707018000000	0	4807451864729649840	211139463531898	0	api-calls	hayabusa/b0688	api.calls	hayabusa	{"calls":294}	\\xb5dc0aaf68876c585342cc237535acf8
\\x00000000000074a204e0171b1e089870	689	1713735138000000	0	4807451864729649841	211139463531898	0	api-calls	hayabusa/b0689	api.calls	hayabusa	{"calls":257}	\\x4d29046108e3541cad6e6f0102cb3fc6
\\x00000000000074a204e0171b1e089870	690	1713763783000000	0	4807451864729649842	211139463531899	0	api-calls	hayabusa/b0690	api.calls	hayabusa	{"calls":238}	\\x1d4120193838f345c37069d9714287bf
\\x00000000000074a204e0171b1e089870	691	1713798363000000	0	4807451864729649843	211139463531899	0	api-calls	hayabusa/b0691	api.calls	hayabusa	{"calls":373}	\\x0f021e06236b98cc236770febb68f73b
\\x00000000000074a204e0171b1e089870	692	1713836130000000	0	4807451864729649844	211139463531900	0	api-calls	hayabusa/b0692	api.calls	hayabusa	{"calls":19}	\\x5d629cb4937d57f2c99f0e4b59704216
\\x00000000000074a204e0171b1e089870	693	1713899238000000	0	4807451864729649845	211139463531900	0	api-calls	hayabusa/b0693	api.calls	hayabusa	{"calls":1979}	\\x430748985cb4e13a9cf61c470cfed813
\\x00000000000074a204e0171b1e089870	694	1713946904000000	0	4807451864729649846	211139463531901	0	api-calls	hayabusa/b0694	api.calls	hayabusa	{"calls":996}	\\x0673a0fc7d112a5906161314b00d7566
\\x00000000000074a204e0171b1e089870	695	1713974175000000	0	4807451864729649847	211139463531901	0	api-calls	hayabusa/b0695	api.calls	hayabusa	{"calls":602}	\\x5bd93482816404df0516f004dec97b66
\\x00000000000074a204e0171b1e089870	696	1714000813000000	0	4807451864729649848	211139463531901	0	api-calls	hayabusa/b0696	api.calls	hayabusa	{"calls":41}	\\x5d1f442f6fa42cca221bad22fded2ee3
\\x00000000000074a204e0171b1e089870	697	1714036281000000	0	4807451864729649849	211139463531902	0	api-calls	hayabusa/b0697	api.calls	hayabusa	{"calls":857}	\\x96e23bd2bd16340466594cee548c130e
\\x00000000000074a204e0171b1e089870	698	1714082777000000	0	4807451864729649850	211139463531902	0	api-calls	hayabusa/b0698	api.calls	hayabusa	{"calls":69}	\\x67ea31235ce48dced123ef3ac2d0acef
\\x00000000000074a204e0171b1e089870	699	1714106873000000	0	4807451864729649851	211139463531903	0	api-calls	hayabusa/b0699	api.calls	hayabusa	{"calls":239}	\\xf30f0521761d0bb50a3f1a9b65720e5c
\\x00000000000074a204e0171b1e089870	700	1714150750000000	0	4807451864729649852	211139463531903	0	api-calls	hayabusa/b0700	api.calls	hayabusa	{"calls":52}	\\x86c89da0df6d9930ecfe345e6c1137ab
\\x00000000000074a204e0171b1e089870	701	1714208998000000	0	4807451864729649853	211139463531904	0	api-calls	hayabusa/b0701	api.calls	hayabusa	{"calls":206}	\\x4e003aa6713b7fb01ef5a9efef6cc55e
\\x00000000000074a204e0171b1e089870	702	1714235069000000	0	4807451864729649854	211139463531904	0	api-calls	hayabusa/b0702	api.calls	hayabusa	{"calls":102}	\\x7e973ca487263d57744768f703092e50
\\x00000000000074a204e0171b1e089870	703	1714256841000000	0	4807451864729649855	211139463531904	0	api-calls	hayabusa/b0703	api.calls	hayabusa	{"calls":184}	\\x7fec12610c6c561972184798d32c4e41
\\x00000000000074a204e0171b1e089870	704	1714316633000000	0	4807451864729649856	211139463531905	0	api-calls	hayabusa/b0704	api.calls	hayabusa	{"calls":300}	\\xa141a307e9586d1b00f7f0fdd2d40e70
\\x00000000000074a204e0171b1e089870	705	1714343600000000	0	4807451864729649857	211139463531905	0	api-calls	hayabusa/b0705	api.calls	hayabusa	{"calls":355}	\\xadd8c8c312613d36361eda0411a6ee97
\\x00000000000074a204e0171b1e089870	706	1714406335000000	0	4807451864729649858	211139463531906	0	api-calls	hayabusa/b0706	api.calls	hayabusa	{"calls":1879}	\\x676bbebbb8f58595f873bc85b58f48ef
\\x00000000000074a204e0171b1e089870	707	1714470238000000	0	4807451864729649859	211139463531907	0	api-calls	hayabusa/b0707	api.calls	hayabusa	{"calls":1965}	\\xf3c978c2a4afe0ecf26f355927674a08
\\x00000000000074a204e0171b1e089870	708	1714493079000000	0	4807451864729649860	211139463531907	0	api-calls	hayabusa/b0708	api.calls	hayabusa	{"calls":2084}	\\x5605a4cff21d8612a0de05ffc89b9446
\\x00000000000074a204e0171b1e089870	709	1714532017000000	0	4807451864729649861	211139463531908	0	api-calls	hayabusa/b0709	api.calls	hayabusa	{"calls":929}	\\x1065450ec088ea89f4dab2d4b4939d5d
\\x00000000000074a204e0171b1e089870	710	1714557448000000	0	4807451864729649862	211139463531908	0	api-calls	hayabusa/b0710	api.calls	hayabusa	{"calls":779}	\\xd7aac67db6c0d16b8c40a96bd0928ff7
\\x00000000000074a204e0171b1e089870	711	1714619145000000	0	4807451864729649863	211139463531909	0	api-calls	hayabusa/b0711	api.calls	hayabusa	{"calls":161}	\\xf1588dc82c8b4c6e1016f85497d9001c
\\x00000000000074a204e0171b1e089870	712	1714669641000000	0	4807451864729649864	211139463531909	0	api-calls	hayabusa/b0712	api.calls	hayabusa	{"calls":1226}	\\x89df589b402efaa88742ce8e1e822a47
\\x00000000000074a204e0171b1e089870	713	1714704330000000	0	4807451864729649865	211139463531910	0	api-calls	hayabusa/b0713	api.calls	hayabusa	{"calls":1663}	\\xbca396b00e0e8c79dda6abc028e030b5
\\x00000000000074a204e0171b1e089870	714	1714739166000000	0	4807451864729649866	211139463531910	0	api-calls	hayabusa/b0714	api.calls	hayabusa	{"calls":1583}	\\xa15f71871134141eb5a2065735eff75a
\\x00000000000074a204e0171b1e089870	715	1714770260000000	0	4807451864729649867	211139463531910	0	api-calls	hayabusa/b0715	api.calls	hayabusa	{"calls":670}	\\x3f852dbd16cbb41278a8a8b8d149bb37
\\x00000000000074a204e0171b1e089870	716	1714807031000000	0	4807451864729649868	211139463531911	0	api-calls	hayabusa/b0716	api.calls	hayabusa	{"calls":76}	\\xd314a365b0f5929563f6b16db6cc3d5a
\\x00000000000074a204e0171b1e089870	717	1714828874000000	0	4807451864729649869	211139463531911	0	api-calls	hayabusa/b0717	api.calls	hayabusa	{"calls":7}	\\x259d9c7464d84f2b29d9f827961de793
\\x00000000000074a204e0171b1e089870	718	1714857821000000	0	4807451864729649870	211139463531911	0	api-calls	hayabusa/b0718	api.calls	hayabusa	{"calls":230}	\\xc065e98ce2e17538c3579e2370bca66e
\\x00000000000074a204e0171b1e089870	719	1714892639000000	0	4807451864729649871	211139463531912	0	api-calls	hayabusa/b0719	api.calls	hayabusa	{"calls":396}	\\x12acb0af7781d48a795dc337cf248262
\\x00000000000074a204e0171b1e089870	720	1714919798000000	0	4807451864729649872	211139463531912	0	api-calls	hayabusa/b0720	api.calls	hayabusa	{"calls":418}	\\x5b8bca465cb12768e36ab978f0e96ec8
\\x00000000000074a204e0171b1e089870	721	1714946308000000	0	4807451864729649873	211139463531912	0	api-calls	hayabusa/b0721	api.calls	hayabusa	{"calls":316}	\\x350ddf8fad94501116053b2214b2f3bc
\\x00000000000074a204e0171b1e089870	722	1714997417000000	0	4807451864729649874	211139463531913	0	api-calls	hayabusa/b0722	api.calls	hayabusa	{"calls":1065}	\\xf1e339f6a7c6f4a674e35470e753aee2
\\x00000000000074a204e0171b1e089870	723	1715060167000000	0	4807451864729649875	211139463531914	0	api-calls	hayabusa/b0723	api.calls	hayabusa	{"calls":221}	\\xf1c301adf1c908d0edadae829a290268
\\x00000000000074a204e0171b1e089870	724	1715097413000000	0	4807451864729649876	211139463531914	0	api-calls	hayabusa/b0724	api.calls	hayabusa	{"calls":468}	\\x8711a439b4b414f800ceb2dd0dbac7de
\\x00000000000074a204e0171b1e089870	725	1715135606000000	0	4807451864729649877	211139463531915	0	api-calls	hayabusa/b0725	api.calls	hayabusa	{"calls":1771}	\\x4f01238c2013529cc16ad093bc4f9b74
\\x00000000000074a204e0171b1e089870	726	1715178200000000	0	4807451864729649878	211139463531915	0	api-calls	hayabusa/b0726	api.calls	hayabusa	{"calls":751}	\\x0504dc46f90517a5e04528fd2126ba24
\\x00000000000074a204e0171b1e089870	727	1715206282000000	0	4807451864729649879	211139463531915	0	api-calls	hayabusa/b0727	api.calls	hayabusa	{"calls":371}	\\x8464b2b75faa524b35e72ac8fc1eaf66
\\x00000000000074a204e0171b1e089870	728	1715263444000000	0	4807451864729649880	211139463531916	0	api-calls	hayabusa/b0728	api.calls	hayabusa	{"calls":527}	\\x3c645c296ae862f82c2abe5350b01f36
\\x00000000000074a204e0171b1e089870	729	1715308465000000	0	4807451864729649881	211139463531917	0	api-calls	hayabusa/b0729	api.calls	hayabusa	{"calls":261}	\\x4c1d94e4ed6f2a09d7e668702eb96737
\\x00000000000074a204e0171b1e089870	730	1715348954000000	0	4807451864729649882	211139463531917	0	api-calls	hayabusa/b0730	api.calls	hayabusa	{"calls":272}	\\x2d557a7144919f17dd7af43f3c2e1072
\\x00000000000074a204e0171b1e089870	731	1715376794000000	0	4807451864729649883	211139463531917	0	api-calls	hayabusa/b0731	api.calls	hayabusa	{"calls":277}	\\xb5e9b84025ecbee5655d1c1839f3241d
\\x00000000000074a204e0171b1e089870	732	1715399826000000	0	4807451864729649884	211139463531918	0	api-calls	hayabusa/b0732	api.calls	hayabusa	{"calls":440}	\\x856f55e3f895d9f260a666fa2bb87ec3
\\x00000000000074a204e0171b1e089870	733	1715461430000000	0	4807451864729649885	211139463531918	0	api-calls	hayabusa/b0733	api.calls	hayabusa	{"calls":26}	\\x882dc460e750055e73d022379ae4e6f8
\\x00000000000074a204e0171b1e089870	734	1715491146000000	0	4807451864729649886	211139463531919	0	api-calls	hayabusa/b0734	api.calls	hayabusa	{"calls":239}	\\x030d2545fd8f312669fc3acca2521fb2
\\x00000000000074a204e0171b1e089870	735	1715521767000000	0	4807451864729649887	211139463531919	0	api-calls	hayabusa/b0735	api.calls	hayabusa	{"calls":176}	\\x25b349a6e91959bf3216c84e3d9ae155
\\x00000000000074a204e0171b1e089870	736	1715571106000000	0	4807451864729649888	211139463531920	0	api-calls	hayabusa/b0736	api.calls	hayabusa	{"calls":430}	\\x16d4e32fb8a399026e3b6fe1af6dd432
\\x00000000000074a204e0171b1e089870	737	1715625898000000	0	4807451864729649889	211139463531920	0	api-calls	hayabusa/b0737	api.calls	hayabusa	{"calls":1240}	\\xe4ca087f9a847e4bdef1b582e34fb5df
\\x00000000000074a204e0171b1e089870	738	1715672406000000	0	4807451864729649890	211139463531921	0	api-calls	hayabusa/b0738	api.calls	hayabusa	{"calls":1690}	\\x968ee5bb61ac7d31f55d5529c1323b8b
\\x00000000000074a204e0171b1e089870	739	1715702392000000	0	4807451864729649891	211139463531921	0	api-calls	hayabusa/b0739	api.calls	hayabusa	{"calls":665}	\\xb4b26c2fcb7558abce93018ab9cb4ccb
\\x00000000000074a204e0171b1e089870	740	1715742300000000	0	4807451864729649892	211139463531922	0	api-calls	hayabusa/b0740	api.calls	hayabusa	{"calls":1486}	\\x60c77bf6549cd0ae52044ce33e9c017a
\\x00000000000074a204e0171b1e089870	741	1715785173000000	0	4807451864729649893	211139463531922	0	api-calls	hayabusa/b0741	api.calls	hayabusa	{"calls":2010}	\\xadb0aac7a32f25d19695e91f80ba5671
\\x00000000000074a204e0171b1e089870	742	1715837856000000	0	4807451864729649894	211139463531923	0	api-calls	hayabusa/b0742	api.calls	hayabusa	{"calls":1695}	\\x62010ed6d0ccb828eb3128edcd6ea941
\\x00000000000074a204e0171b1e089870	743	1715863502000000	0	4807451864729649895	211139463531923	0	api-calls	hayabusa/b0743	api.calls	hayabusa	{"calls":474}	\\xd3ab5f777a730ecb8bb496bf6d96c1e0
\\x00000000000074a204e0171b1e089870	744	1715926904000000	0	4807451864729649896	211139463531924	0	api-calls	hayabusa/b0744	api.calls	hayabusa	{"calls":1061}	\\x0b6944ddb9fb4c815d41495ccc149c2f
\\x00000000000074a204e0171b1e089870	745	1715951177000000	0	4807451864729649897	211139463531924	0	api-calls	hayabusa/b0745	api.calls	hayabusa	{"calls":104}	\\xa20e75d99401b9d19cbaa1afe4a2755e
\\x00000000000074a204e0171b1e089870	746	1715981469000000	0	4807451864729649898	211139463531924	0	api-calls	hayabusa/b0746	api.calls	hayabusa	{"calls":1256}	\\x84bf6e1e3d86b385cf4bcf6f92edcea9
\\x00000000000074a204e0171b1e089870	747	1716017991000000	0	4807451864729649899	211139463531925	0	api-calls	hayabusa/b0747	api.calls	hayabusa	{"calls":277}	\\x9d27667bce49699a866c007c144eff27
\\x00000000000074a204e0171b1e089870	748	1716047534000000	0	4807451864729649900	211139463531925	0	api-calls	hayabusa/b0748	api.calls	hayabusa	{"calls":302}	\\x6c3a41c82b367d27ec40eb1aba988b6f
\\x00000000000074a204e0171b1e089870	749	1716070962000000	0	4807451864729649901	211139463531925	0	api-calls	hayabusa/b0749	api.calls	hayabusa	{"calls":367}	\\x1297e18994ec2072cff631aab10d95ab
\\x00000000000074a204e0171b1e089870	750	1716110684000000	0	4807451864729649902	211139463531926	0	api-calls	hayabusa/b0750	api.calls	hayabusa	{"calls":425}	\\x48ab4858025b954205e26cf94d569895
\\x00000000000074a204e0171b1e089870	751	1716146806000000	0	4807451864729649903	211139463531926	0	api-calls	hayabusa/b0751	api.calls	hayabusa	{"calls":235}	\\x27f67aeead6a43a63687f7d40c371e12
\\x00000000000074a204e0171b1e089870	752	1716177208000000	0	4807451864729649904	211139463531927	0	api-calls	hayabusa/b0752	api.calls	hayabusa	{"calls":558}	\\xa64eba32bcbc6d4edaf35ad8a9eff944
\\x00000000000074a204e0171b1e089870	753	1716223335000000	0	4807451864729649905	211139463531927	0	api-calls	hayabusa/b0753	api.calls	hayabusa	{"calls":1058}	\\x8ffa2b679af79321ce598e77562b32f4
\\x00000000000074a204e0171b1e089870	754	1716246012000000	0	4807451864729649906	211139463531927	0	api-calls	hayabusa/b0754	api.calls	hayabusa	{"calls":1512}	\\x9ee05c0f21061e4db27c5946ec8542b1
\\x00000000000074a204e0171b1e089870	755	1716284666000000	0	4807451864729649907	211139463531928	0	api-calls	hayabusa/b0755	api.calls	hayabusa	{"calls":1313}	\\x4ceb7fc5d9d0d2dd293b798a8c422bf1
\\x00000000000074a204e0171b1e089870	756	1716347623000000	0	4807451864729649908	211139463531929	0	api-calls	hayabusa/b0756	api.calls	hayabusa	{"calls":1086}	\\xba3b32af552efbd039f8c503acf935ed
\\x00000000000074a204e0171b1e089870	757	1716388625000000	0	4807451864729649909	211139463531929	0	api-calls	hayabusa/b0757	api.calls	hayabusa	{"calls":109}	\\xff1ba69706a3d5965797a52fcd5f3039
\\x00000000000074a204e0171b1e089870	758	1716433048000000	0	4807451864729649910	211139463531930	0	api-calls	hayabusa/b0758	api.calls	hayabusa	{"calls":2224}	\\x790af84c1f3bf36cfe0b92d36a24c41a
\\x00000000000074a204e0171b1e089870	759	1716481435000000	0	4807451864729649911	211139463531930	0	api-calls	hayabusa/b0759	api.calls	hayabusa	{"calls":1856}	\\xffa8ca24452412aadcb6291f9773e904
\\x00000000000074a204e0171b1e089870	760	1716528643000000	0	4807451864729649912	211139463531931	0	api-calls	hayabusa/b0760	api.calls	hayabusa	{"calls":1504}	\\x69384a8498a2737b33f9967452d39377
\\x00000000000074a204e0171b1e089870	761	1716553396000000	0	4807451864729649913	211139463531931	0	api-calls	hayabusa/b0761	api.calls	hayabusa	{"calls":1780}	\\x54dc47acc352578a8ddfffd37dc868e2
\\x00000000000074a204e0171b1e089870	762	1716601276000000	0	4807451864729649914	211139463531932	0	api-calls	hayabusa/b0762	api.calls	hayabusa	{"calls":93}	\\x0eeebcb3a7ffb410b6ee23eaff2b3eb5
\\x00000000000074a204e0171b1e089870	763	1716623311000000	0	4807451864729649915	211139463531932	0	api-calls	hayabusa/b0763	api.calls	hayabusa	{"calls":46}	\\x9a8f921f5899626ee5a324005430cfb0
\\x00000000000074a204e0171b1e089870	764	1716680350000000	0	4807451864729649916	211139463531932	0	api-calls	hayabusa/b0764	api.calls	hayabusa	{"calls":465}	\\x72133892524bcc4310d28da5c3c45b34
\\x00000000000074a204e0171b1e089870	765	1716710491000000	0	4807451864729649917	211139463531933	0	api-calls	hayabusa/b0765	api.calls	hayabusa	{"calls":211}	\\x4d1ff1f5f2731c60891eefcc11b0ee8a
\\x00000000000074a204e0171b1e089870	766	1716763122000000	0	4807451864729649918	211139463531933	0	api-calls	hayabusa/b0766	api.calls	hayabusa	{"calls":294}	\\x2080724f0c979b7751763e8a4a391c21
\\x00000000000074a204e0171b1e089870	767	1716796004000000	0	4807451864729649919	211139463531934	0	api-calls	hayabusa/b0767	api.calls	hayabusa	{"calls":1884}	\\xcca5ea2a18bd1bc18f9cfc65abc551bd
\\x00000000000074a204e0171b1e089870	768	1716824922000000	0	4807451864729649920	211139463531934	0	api-calls	hayabusa/b0768	api.calls	hayabusa	{"calls":2047}	\\xb6f761e769d95e3864302f97fbf6c0c7
\\x00000000000074a204e0171b1e089870	769	1716851266000000	0	4807451864729649921	211139463531934	0	api-calls	hayabusa/b0769	api.calls	hayabusa	{"calls":304}	\\xaf736435760649cc0068982016b2f33f
\\x00000000000074a204e0171b1e089870	770	1716882345000000	0	4807451864729649922	211139463531935	0	api-calls	hayabusa/b0770	api.calls	hayabusa	{"calls":195}	\\x5534b0c1421ccb9ea81015196e9bc8b8
\\x00000000000074a204e0171b1e089870	771	1716928409000000	0	4807451864729649923	211139463531935	0	api-calls	hayabusa/b0771	api.calls	hayabusa	{"calls":540}	\\xc949a80bb79ebc8fda2f0ee97ce978c4
\\x00000000000074a204e0171b1e089870	772	1716961160000000	0	4807451864729649924	211139463531936	0	api-calls	hayabusa/b0772	api.calls	hayabusa	{"calls":67}	\\xbbaa1f7a3127ed64768cdd556484a447
\\x00000000000074a204e0171b1e089870	773	1717018945000000	0	4807451864729649925	211139463531936	0	api-calls	hayabusa/b0773	api.calls	hayabusa	{"calls":2093}	\\x96c3e7814166a31c0e7109ad77c02f02
\\x00000000000074a204e0171b1e089870	774	1717047651000000	0	4807451864729649926	211139463531937	0	api-calls	hayabusa/b0774	api.calls	hayabusa	{"calls":1140}	\\x6b62dc096061f1616726a564ab9d4137
\\x00000000000074a204e0171b1e089870	775	1717104708000000	0	4807451864729649927	211139463531937	0	api-calls	hayabusa/b0775	api.calls	hayabusa	{"calls":1974}	\\x3e6ec437e673c6ddfa19d263dbb065a2
\\x00000000000074a204e0171b1e089870	776	1717134550000000	0	4807451864729649928	211139463531938	0	api-calls	hayabusa/b0776	api.calls	hayabusa	{"calls":454}	\\x3d08394b7cfc4ab0d68938cb4631e698
\\x00000000000074a204e0171b1e089870	777	1717161845000000	0	4807451864729649929	211139463531938	0	api-calls	hayabusa/b0777	api.calls	hayabusa	{"calls":2034}	\\x052822830c836c3e927a0c4f84488259
\\x00000000000074a204e0171b1e089870	778	1717196797000000	0	4807451864729649930	211139463531938	0	api-calls	hayabusa/b0778	api.calls	hayabusa	{"calls":2164}	\\x4a41b6ba90c4ed6256a63b1ccc6eb0cd
\\x00000000000074a204e0171b1e089870	779	1717232493000000	0	4807451864729649931	211139463531939	0	api-calls	hayabusa/b0779	api.calls	hayabusa	{"calls":25}	\\x74c9d3884cda0586331ddcde04df23a2
\\x00000000000074a204e0171b1e089870	780	1717292350000000	0	4807451864729649932	211139463531940	0	api-calls	hayabusa/b0780	api.calls	hayabusa	{"calls":349}	\\xb6bb6c09b9523fd3affd20f18ee68190
\\x00000000000074a204e0171b1e089870	781	1717333097000000	0	4807451864729649933	211139463531940	0	api-calls	hayabusa/b0781	api.calls	hayabusa	{"calls":230}	\\x14a2f23cda5b7dfd31c647e6fa130f95
\\x00000000000074a204e0171b1e089870	782	1717361009000000	0	4807451864729649934	211139463531940	0	api-calls	hayabusa/b0782	api.calls	hayabusa	{"calls":111}	\\xbd561c0c780693ecd5651115600ae7f3
\\x00000000000074a204e0171b1e089870	783	1717415549000000	0	4807451864729649935	211139463531941	0	api-calls	hayabusa/b0783	api.calls	hayabusa	{"calls":1856}	\\xfa4b3149dfa64a15ee672261d6ec65b5
\\x00000000000074a204e0171b1e089870	784	1717442321000000	0	4807451864729649936	211139463531941	0	api-calls	hayabusa/b0784	api.calls	hayabusa	{"calls":131}	\\x40ef8a04708b8359201980a50588e0ee
\\x00000000000074a204e0171b1e089870	785	1717473543000000	0	4807451864729649937	211139463531942	0	api-calls	hayabusa/b0785	api.calls	hayabusa	{"calls":466}	\\x9db1a6986501dd6d43ea6e8c20911564
\\x00000000000074a204e0171b1e089870	786	1717515727000000	0	4807451864729649938	211139463531942	0	api-calls	hayabusa/b0786	api.calls	hayabusa	{"calls":163}	\\xab5d0410d2e5689a28f5f8f4c94cb471
\\x00000000000074a204e0171b1e089870	787	1717540037000000	0	4807451864729649939	211139463531942	0	api-calls	hayabusa/b0787	api.calls	hayabusa	{"calls":1767}	\\x1a09bf71846aa9b57bba92548f979e6d
\\x00000000000074a204e0171b1e089870	788	1717598046000000	0	4807451864729649940	211139463531943	0	api-calls	hayabusa/b0788	api.calls	hayabusa	{"calls":1471}	\\xa998e8166cb5e2d705d8551f62f92377
\\x00000000000074a204e0171b1e089870	789	1717652789000000	0	4807451864729649941	211139463531944	0	api-calls	hayabusa/b0789	api.calls	hayabusa	{"calls":406}	\\xa369d911f594aa06969a192645d457e0
\\x00000000000074a204e0171b1e089870	790	1717695717000000	0	4807451864729649942	211139463531944	0	api-calls	hayabusa/b0790	api.calls	hayabusa	{"calls":2184}	\\x7bc7d6a3dd31a0a7e6db9145b996b065
\\x00000000000074a204e0171b1e089870	791	1717727110000000	0	4807451864729649943	211139463531945	0	api-calls	hayabusa/b0791	api.calls	hayabusa	{"calls":1352}	\\x14440d51f24bc4501522980c0292a8fb
\\x00000000000074a204e0171b1e089870	792	1717749169000000	0	4807451864729649944	211139463531945	0	api-calls	hayabusa/b0792	api.calls	hayabusa	{"calls":330}	\\x52624028b7c299125358977e0c0a41b3
\\x00000000000074a204e0171b1e089870	793	1717797367000000	0	4807451864729649945	211139463531945	0	api-calls	hayabusa/b0793	api.calls	hayabusa	{"calls":290}	\\x8899aa61a423bab01b2fa3c1be08b388
\\x00000000000074a204e0171b1e089870	794	1717840612000000	0	4807451864729649946	211139463531946	0	api-calls	hayabusa/b0794	api.calls	hayabusa	{"calls":349}	\\x8663bf28f421e4713f736c44bbb1ee13
\\x00000000000074a204e0171b1e089870	795	1717905338000000	0	4807451864729649947	211139463531947	0	api-calls	hayabusa/b0795	api.calls	hayabusa	{"calls":378}	\\xdd955e82a93df420ef1bb0fbb5dea182
\\x00000000000074a204e0171b1e089870	796	1717944846000000	0	4807451864729649948	211139463531947	0	api-calls	hayabusa/b0796	api.calls	hayabusa	{"calls":306}	\\xfb41205a35eab9efbc56f56924c0d449
\\x00000000000074a204e0171b1e089870	797	1717976740000000	0	4807451864729649949	211139463531947	0	api-calls	hayabusa/b0797	api.calls	hayabusa	{"calls":318}	\\xb3f9ade522d0b402c23da33c80104b28
\\x00000000000074a204e0171b1e089870	798	1718003533000000	0	4807451864729649950	211139463531948	0	api-calls	hayabusa/b0798	api.calls	hayabusa	{"calls":280}	\\x8b1f2f06d8fcff01c993552123dcec38
\\x00000000000074a204e0171b1e089870	799	1718062160000000	0	4807451864729649951	211139463531948	0	api-calls	hayabusa/b0799	api.calls	hayabusa	{"calls":1286}	\\x59622bd41f69835cb030b2ed571b6e76
\\x00000000000074a204e0171b1e089870	800	1718107876000000	0	4807451864729649952	211139463531949	0	api-calls	hayabusa/b0800	api.calls	hayabusa	{"calls":1220}	\\x6d3139abe546a98ec4f2484f099f83d5
\\x00000000000074a204e0171b1e089870	801	1718142723000000	0	4807451864729649953	211139463531949	0	api-calls	hayabusa/b0801	api.calls	hayabusa	{"calls":1552}	\\x64e6cc9e0d3f73c7613da8935c11f0e6
\\x00000000000074a204e0171b1e089870	802	1718169232000000	0	4807451864729649954	211139463531950	0	api-calls	hayabusa/b0802	api.calls	hayabusa	{"calls":1325}	\\x4079b19f95b6f2f65aff2bcddda03138
\\x00000000000074a204e0171b1e089870	803	1718201921000000	0	4807451864729649955	211139463531950	0	api-calls	hayabusa/b0803	api.calls	hayabusa	{"calls":1899}	\\xfc92b5755da2cecaa5301e8abc1a95a6
\\x00000000000074a204e0171b1e089870	804	1718257845000000	0	4807451864729649956	211139463531951	0	api-calls	hayabusa/b0804	api.calls	hayabusa	{"calls":380}	\\x5221350ffe6a05f8957c4c63aced1909
\\x00000000000074a204e0171b1e089870	805	1718307674000000	0	4807451864729649957	211139463531951	0	api-calls	hayabusa/b0805	api.calls	hayabusa	{"calls":38}	\\xb5852bf8c1b253342c3ba58a10f87949
\\x00000000000074a204e0171b1e089870	806	1718341545000000	0	4807451864729649958	211139463531952	0	api-calls	hayabusa/b0806	api.calls	hayabusa	{"calls":239}	\\xd79422b1e01d2bf8b8c11fce5c52ae97
\\x00000000000074a204e0171b1e089870	807	1718401683000000	0	4807451864729649959	211139463531952	0	api-calls	hayabusa/b0807	api.calls	hayabusa	{"calls":2325}	\\x12ba1169ca323fcc182993e3b56dba19
\\x00000000000074a204e0171b1e089870	808	1718459398000000	0	4807451864729649960	211139463531953	0	api-calls	hayabusa/b0808	api.calls	hayabusa	{"calls":399}	\\xba0282631a12d4a0b6d15533f0a6e91b
\\x00000000000074a204e0171b1e089870	809	1718491500000000	0	4807451864729649961	211139463531953	0	api-calls	hayabusa/b0809	api.calls	hayabusa	{"calls":244}	\\x895cb8d747e688d7422286d38b18f820
\\x00000000000074a204e0171b1e089870	810	1718545391000000	0	4807451864729649962	211139463531954	0	api-calls	hayabusa/b0810	api.calls	hayabusa	{"calls":343}	\\x56eb6992307f69904cf80281fc6cda7a
\\x00000000000074a204e0171b1e089870	811	1718607733000000	0	4807451864729649963	211139463531955	0	api-calls	hayabusa/b0811	api.calls	hayabusa	{"calls":445}	\\xd71ec5b7164e16e152e9b31e91c0e1c2
\\x00000000000074a204e0171b1e089870	812	1718661824000000	0	4807451864729649964	211139463531955	0	api-calls	hayabusa/b0812	api.calls	hayabusa	{"calls":414}	\\xe4b1249439a3a52917dd91b264ae87fc
\\x00000000000074a204e0171b1e089870	813	1718695725000000	0	4807451864729649965	211139463531956	0	api-calls	hayabusa/b0813	api.calls	hayabusa	{"calls":1551}	\\x3653831375dc97f0582942b90c2a0ff2
\\x00000000000074a204e0171b1e089870	814	1718744946000000	0	4807451864729649966	211139463531956	0	api-calls	hayabusa/b0814	api.calls	hayabusa	{"calls":589}	\\xe1b7698ffcc192e3ba219a7fc48289b6
\\x00000000000074a204e0171b1e089870	815	1718791950000000	0	4807451864729649967	211139463531957	0	api-calls	hayabusa/b0815	api.calls	hayabusa	{"calls":392}	\\x983f2f8c9a2083483eeb08538f8429ba
\\x00000000000074a204e0171b1e089870	816	1718849834000000	0	4807451864729649968	211139463531958	0	api-calls	hayabusa/b0816	api.calls	hayabusa	{"calls":90}	\\xde5d7dd0e95398643577e59416347501
\\x00000000000074a204e0171b1e089870	817	1718886067000000	0	4807451864729649969	211139463531958	0	api-calls	hayabusa/b0817	api.calls	hayabusa	{"calls":957}	\\x44bab5798b915b5f03643eefb0400040
\\x00000000000074a204e0171b1e089870	818	1718938613000000	0	4807451864729649970	211139463531959	0	api-calls	hayabusa/b0818	api.calls	hayabusa	{"calls":602}	\\x5a94270453bfe9e4e6c7648f85da74cc
\\x00000000000074a204e0171b1e089870	819	1718982724000000	0	4807451864729649971	211139463531959	0	api-calls	hayabusa/b0819	api.calls	hayabusa	{"calls":1243}	\\xacd147d993a587f2bf660884a5627691
\\x00000000000074a204e0171b1e089870	820	1719038152000000	0	4807451864729649972	211139463531960	0	api-calls	hayabusa/b0820	api.calls	hayabusa	{"calls":188}	\\xd128c9324bf14ca9158c7ea3f3691bd4
\\x00000000000074a204e0171b1e089870	821	1719084347000000	0	4807451864729649973	211139463531960	0	api-calls	hayabusa/b0821	api.calls	hayabusa	{"calls":146}	\\x53b160c3bc07127bfbac59b6fbbb2321
\\x00000000000074a204e0171b1e089870	822	1719112968000000	0	4807451864729649974	211139463531961	0	api-calls	hayabusa/b0822	api.calls	hayabusa	{"calls":189}	\\xf80a1ce1d851a249ba24bca616ac11fa
\\x00000000000074a204e0171b1e089870	823	1719165698000000	0	4807451864729649975	211139463531961	0	api-calls	hayabusa/b0823	api.calls	hayabusa	{"calls":30}	\\xc802f79bd1c7854a7425755736aea693
\\x00000000000074a204e0171b1e089870	824	1719209127000000	0	4807451864729649976	211139463531962	0	api-calls	hayabusa/b0824	api.calls	hayabusa	{"calls":1897}	\\x2149caad17f0dc4fc9099b3c8d103124
\\x00000000000074a204e0171b1e089870	825	1719254488000000	0	4807451864729649977	211139463531962	0	api-calls	hayabusa/b0825	api.calls	hayabusa	{"calls":2548}	\\xfe579edb4bd69ef12bb84ef4f217e232
\\x00000000000074a204e0171b1e089870	826	1719281752000000	0	4807451864729649978	211139463531963	0	api-calls	hayabusa/b0826	api.calls	hayabusa	{"calls":1092}	\\xa0f50e0a98b8d4788b2be40b0c99ae4e
\\x00000000000074a204e0171b1e089870	827	1719303424000000	0	4807451864729649979	211139463531963	0	api-calls	hayabusa/b0827	api.calls	hayabusa	{"calls":933}	\\x8254fb50fc433202401c072ada6ac48b
\\x00000000000074a204e0171b1e089870	828	1719343109000000	0	4807451864729649980	211139463531963	0	api-calls	hayabusa/b0828	api.calls	hayabusa	{"calls":711}	\\x491024e2a4d42072fc3dea1763f46615
\\x00000000000074a204e0171b1e089870	829	1719384407000000	0	4807451864729649981	211139463531964	0	api-calls	hayabusa/b0829	api.calls	hayabusa	{"calls":1179}	\\xb857d68db1b6a82f4ae0d2c362ba3fb2
\\x00000000000074a204e0171b1e089870	830	1719416354000000	0	4807451864729649982	211139463531964	0	api-calls	hayabusa/b0830	api.calls	hayabusa	{"calls":1260}	\\xf83363d015b5fad7d9cac6b056d970ab
\\x00000000000074a204e0171b1e089870	831	1719462215000000	0	4807451864729649983	211139463531965	0	api-calls	hayabusa/b0831	api.calls	hayabusa	{"calls":791}	\\xdf641461149a622b36411d905f23ba2f
\\x00000000000074a204e0171b1e089870	832	1719521496000000	0	4807451864729649984	211139463531965	0	api-calls	hayabusa/b0832	api.calls	hayabusa	{"calls":2393}	\\x1b22a5b8459aabc2c00d40b255fb611a
\\x00000000000074a204e0171b1e089870	837	1711785600000000	0	4807451864729649989	211139463531876	0	api-calls	hayabusa/b0837	api.calls	hayabusa	{"calls":1301}	\\x82e28fc150a4ff1867036182872e2a2e
\\x00000000000074a204e0171b1e089870	838	1714460399999999	0	4807451864729649990	211139463531907	0	api-calls	hayabusa/b0838	api.calls	hayabusa	{"calls":1409}	\\x21becd0caa3d350efe04c4ffc2a9d6f6
\\x00000000000074a204e0171b1e089870	839	1714460400000000	0	4807451864729649991	211139463531907	0	api-calls	hayabusa/b0839	api.calls	hayabusa	{"calls":1601}	\\xf66dfd3fbb73fb2c5f751f7658959197
\\x00000000000074a204e0171b1e089870	840	1719730800000000	0	4807451864729649992	211139463531968	0	api-calls	hayabusa/b0840	api.calls	hayabusa	{"calls":30011}	\\x5b43538c32114835d1dd680a30cc51e4
\.


--
-- Data for Name: usage_events_2_202401; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_events_2_202401 (environment, "position", "time", bucket, position_key, subject_key, redacted, source, id, event_type, subject, data, row_hash) FROM stdin;
\\x00000000000074a204e0171b1e089870	1	1708009003000000	2	4807451864729649153	1512523440377144	0	api-calls	corvus-data/b0001	api.calls	corvus-data	{"calls":1221}	\\xe62123cb34f9f93ed46d7ed089e76bd4
\\x00000000000074a204e0171b1e089870	2	1708030037000000	2	4807451864729649154	1512523440377144	0	api-calls	corvus-data/b0002	api.calls	corvus-data	{"calls":1045}	\\x98b99c85e4d76a48d61ce9cf94b1f01f
\\x00000000000074a204e0171b1e089870	3	1708057372000000	2	4807451864729649155	1512523440377145	0	api-calls	corvus-data/b0003	api.calls	corvus-data	{"calls":241}	\\xb47a30ed645e90de5f54a4ecb9dbe127
\\x00000000000074a204e0171b1e089870	4	1708100471000000	2	4807451864729649156	1512523440377145	0	api-calls	corvus-data/b0004	api.calls	corvus-data	{"calls":1496}	\\x91aaa255bdfa2c6a2755df98017c2c4e
\\x00000000000074a204e0171b1e089870	5	1708136166000000	2	4807451864729649157	1512523440377146	0	api-calls	corvus-data/b0005	api.calls	corvus-data	{"calls":33}	\\x1052cef7ec21233876294fbbdff6ea00
\\x00000000000074a204e0171b1e089870	6	1708166283000000	2	4807451864729649158	1512523440377146	0	api-calls	corvus-data/b0006	api.calls	corvus-data	{"calls":220}	\\xb2984306b305ac2968826d63074f300b
\\x00000000000074a204e0171b1e089870	7	1708186328000000	2	4807451864729649159	1512523440377146	0	api-calls	corvus-data/b0007	api.calls	corvus-data	{"calls":252}	\\x0c9e1f26114018d428b4f6d21c9e271b
\\x00000000000074a204e0171b1e089870	8	1708203312000000	2	4807451864729649160	1512523440377146	0	api-calls	corvus-data/b0008	api.calls	corvus-data	{"calls":259}	\\x5db257b80c7e96b0b1b3db1487632d72
\\x00000000000074a204e0171b1e089870	9	1708225001000000	2	4807451864729649161	1512523440377147	0	api-calls	corvus-data/b0009	api.calls	corvus-data	{"calls":335}	\\xf650804f059bf9d55f93be500e03e53d
\\x00000000000074a204e0171b1e089870	10	1708242933000000	2	4807451864729649162	1512523440377147	0	api-calls	corvus-data/b0010	api.calls	corvus-data	{"calls":90}	\\xf9bd52579d2415a0020161a69511740d
\\x00000000000074a204e0171b1e089870	11	1708272499000000	2	4807451864729649163	1512523440377147	0	api-calls	corvus-data/b0011	api.calls	corvus-data	{"calls":135}	\\x3c401b5dbacf324de116311ea7ecb9d2
\\x00000000000074a204e0171b1e089870	12	1708293651000000	2	4807451864729649164	1512523440377147	0	api-calls	corvus-data/b0012	api.calls	corvus-data	{"calls":273}	\\xa1f2e29553a9bdf30939aa6d5d7d1104
\\x00000000000074a204e0171b1e089870	13	1708308298000000	2	4807451864729649165	1512523440377148	0	api-calls	corvus-data/b0013	api.calls	corvus-data	{"calls":464}	\\x66ac8dd63fad082fe753f2609cbc32ea
\\x00000000000074a204e0171b1e089870	14	1708325581000000	2	4807451864729649166	1512523440377148	0	api-calls	corvus-data/b0014	api.calls	corvus-data	{"calls":586}	\\xb6c78450166f8e51847bf09ce67b7554
\\x00000000000074a204e0171b1e089870	15	1708340194000000	2	4807451864729649167	1512523440377148	0	api-calls	corvus-data/b0015	api.calls	corvus-data	{"calls":933}	\\x7c3eccd4af0a973b952e731c16c87aa0
\\x00000000000074a204e0171b1e089870	16	1708359891000000	2	4807451864729649168	1512523440377148	0	api-calls	corvus-data/b0016	api.calls	corvus-data	{"calls":412}	\\x610518478d8969b052b82b9ed6c958ec
\\x00000000000074a204e0171b1e089870	17	1708375959000000	2	4807451864729649169	1512523440377148	0	api-calls	corvus-data/b0017	api.calls	corvus-data	{"calls":1081}	\\x481bb57b1366598d7ec4174c27cd127a
\\x00000000000074a204e0171b1e089870	18	1708413807000000	2	4807451864729649170	1512523440377149	0	api-calls	corvus-data/b0018	api.calls	corvus-data	{"calls":528}	\\x755cccb23f8bd4af57afc327e9278363
\\x00000000000074a204e0171b1e089870	19	1708428244000000	2	4807451864729649171	1512523440377149	0	api-calls	corvus-data/b0019	api.calls	corvus-data	{"calls":1842}	\\x9d9f4066a374261777567e69e684f4ed
\\x00000000000074a204e0171b1e089870	20	1708464434000000	2	4807451864729649172	1512523440377149	0	api-calls	corvus-data/b0020	api.calls	corvus-data	{"calls":1014}	\\xa704d549ca042f82a44e8dcdd69f5ce0
\\x00000000000074a204e0171b1e089870	21	1708501686000000	2	4807451864729649173	1512523440377150	0	api-calls	corvus-data/b0021	api.calls	corvus-data	{"calls":1808}	\\x07b9e698f0525a7a31e4499773d7b3f3
\\x00000000000074a204e0171b1e089870	22	1708535997000000	2	4807451864729649174	1512523440377150	0	api-calls	corvus-data/b0022	api.calls	corvus-data	{"calls":466}	\\x798a7d72fc81239c7fec44091c09d969
\\x00000000000074a204e0171b1e089870	23	1708552111000000	2	4807451864729649175	1512523440377150	0	api-calls	corvus-data/b0023	api.calls	corvus-data	{"calls":1788}	\\x96c3f995a113a2e98084d9b4feb53807
\\x00000000000074a204e0171b1e089870	24	1708582405000000	2	4807451864729649176	1512523440377151	0	api-calls	corvus-data/b0024	api.calls	corvus-data	{"calls":511}	\\x531b6634c518dc67c81c0e087333cba5
\\x00000000000074a204e0171b1e089870	25	1708622318000000	2	4807451864729649177	1512523440377151	0	api-calls	corvus-data/b0025	api.calls	corvus-data	{"calls":101}	\\xb91d377081a757b13aceead3b7bab9c4
\\x00000000000074a204e0171b1e089870	26	1708648011000000	2	4807451864729649178	1512523440377152	0	api-calls	corvus-data/b0026	api.calls	corvus-data	{"calls":677}	\\x8c3eb6dfc47d6d073b1d4667218660da
\\x00000000000074a204e0171b1e089870	27	1708674015000000	2	4807451864729649179	1512523440377152	0	api-calls	corvus-data/b0027	api.calls	corvus-data	{"calls":971}	\\x7d5821bf40e7d862b289debc80561d96
\\x00000000000074a204e0171b1e089870	28	1708711900000000	2	4807451864729649180	1512523440377152	0	api-calls	corvus-data/b0028	api.calls	corvus-data	{"calls":1792}	\\x782d682fef5c5c6122c3ff565ea3d504
\\x00000000000074a204e0171b1e089870	29	1708746633000000	2	4807451864729649181	1512523440377153	0	api-calls	corvus-data/b0029	api.calls	corvus-data	{"calls":262}	\\xf870e913ed519a52cddd1ed2883731f0
\\x00000000000074a204e0171b1e089870	30	1708789079000000	2	4807451864729649182	1512523440377153	0	api-calls	corvus-data/b0030	api.calls	corvus-data	{"calls":294}	\\x77404a7a319e7ce75cbfb902dbf140af
\\x00000000000074a204e0171b1e089870	31	1708816907000000	2	4807451864729649183	1512523440377153	0	api-calls	corvus-data/b0031	api.calls	corvus-data	{"calls":115}	\\xaa5aca85baffbeccbc9be50076e56926
\\x00000000000074a204e0171b1e089870	32	1708845623000000	2	4807451864729649184	1512523440377154	0	api-calls	corvus-data/b0032	api.calls	corvus-data	{"calls":251}	\\x52c69fd5e2b39b40f6dfa656d0c1a282
\\x00000000000074a204e0171b1e089870	33	1708883274000000	2	4807451864729649185	1512523440377154	0	api-calls	corvus-data/b0033	api.calls	corvus-data	{"calls":367}	\\x70ec8e967016e49dff130571f829a299
\\x00000000000074a204e0171b1e089870	34	1708902284000000	2	4807451864729649186	1512523440377154	0	api-calls	corvus-data/b0034	api.calls	corvus-data	{"calls":129}	\\x703612be34b6b403d024d9c117526323
\\x00000000000074a204e0171b1e089870	35	1708921515000000	2	4807451864729649187	1512523440377155	0	api-calls	corvus-data/b0035	api.calls	corvus-data	{"calls":1188}	\\xecde2422bebd8d22b620528146d35773
\\x00000000000074a204e0171b1e089870	36	1708955786000000	2	4807451864729649188	1512523440377155	0	api-calls	corvus-data/b0036	api.calls	corvus-data	{"calls":1395}	\\xb7dc988656c4e02f26149c9b1bc7c821
\\x00000000000074a204e0171b1e089870	37	1708994391000000	2	4807451864729649189	1512523440377156	0	api-calls	corvus-data/b0037	api.calls	corvus-data	{"calls":336}	\\x2993e1ba37c0c6eaee9dc5f8467ec788
\\x00000000000074a204e0171b1e089870	38	1709011310000000	2	4807451864729649190	1512523440377156	0	api-calls	corvus-data/b0038	api.calls	corvus-data	{"calls":1764}	\\x0a295e6cc7fa3f56423e21cb9329f2dd
\\x00000000000074a204e0171b1e089870	39	1709048406000000	2	4807451864729649191	1512523440377156	0	api-calls	corvus-data/b0039	api.calls	corvus-data	{"calls":814}	\\x7fe6e9f5198d0128ddc60833bb992516
\\x00000000000074a204e0171b1e089870	40	1709087397000000	2	4807451864729649192	1512523440377157	0	api-calls	corvus-data/b0040	api.calls	corvus-data	{"calls":967}	\\x8cad8153ca37ce628affd62a13bfb1fc
\\x00000000000074a204e0171b1e089870	41	1709126969000000	2	4807451864729649193	1512523440377157	0	api-calls	corvus-data/b0041	api.calls	corvus-data	{"calls":698}	\\x382a4afae361e237d171475be24a6497
\\x00000000000074a204e0171b1e089870	42	1709146215000000	2	4807451864729649194	1512523440377157	0	api-calls	corvus-data/b0042	api.calls	corvus-data	{"calls":1567}	\\x025ecb8edb65ab19d23c84e6d3631e1b
\\x00000000000074a204e0171b1e089870	43	1709185767000000	2	4807451864729649195	1512523440377158	0	api-calls	corvus-data/b0043	api.calls	corvus-data	{"calls":1574}	\\x6243cdef3b4b11bbfbbda0e9c8d0d567
\\x00000000000074a204e0171b1e089870	44	1709208727000000	2	4807451864729649196	1512523440377158	0	api-calls	corvus-data/b0044	api.calls	corvus-data	{"calls":165}	\\xce01d9da689830d730e935646a06b880
\\x00000000000074a204e0171b1e089870	45	1709224661000000	2	4807451864729649197	1512523440377158	0	api-calls	corvus-data/b0045	api.calls	corvus-data	{"calls":1161}	\\x802990a1d50a8662cb5d90722613db9f
\\x00000000000074a204e0171b1e089870	46	1709251575000000	2	4807451864729649198	1512523440377159	0	api-calls	corvus-data/b0046	api.calls	corvus-data	{"calls":625}	\\xa96d748b5b84ee32680cc457b30543b5
\\x00000000000074a204e0171b1e089870	47	1709285063000000	2	4807451864729649199	1512523440377159	0	api-calls	corvus-data/b0047	api.calls	corvus-data	{"calls":1398}	\\xa03a0b1a5b03dee55003105e4a85a85e
\\x00000000000074a204e0171b1e089870	48	1709315495000000	2	4807451864729649200	1512523440377159	0	api-calls	corvus-data/b0048	api.calls	corvus-data	{"calls":134}	\\x47c90f4bdedc99b36ef6245954b27d53
\\x00000000000074a204e0171b1e089870	49	1709332907000000	2	4807451864729649201	1512523440377159	0	api-calls	corvus-data/b0049	api.calls	corvus-data	{"calls":647}	\\xfc190f84cca6448fc6cad4f93ca5a346
\\x00000000000074a204e0171b1e089870	50	1709348734000000	2	4807451864729649202	1512523440377160	0	api-calls	corvus-data/b0050	api.calls	corvus-data	{"calls":385}	\\x7bf546523e0f943ecc67929118946be3
\\x00000000000074a204e0171b1e089870	51	1709370921000000	2	4807451864729649203	1512523440377160	0	api-calls	corvus-data/b0051	api.calls	corvus-data	{"calls":20}	\\xa63da0080cb25dcda5e0495398c158a8
\\x00000000000074a204e0171b1e089870	52	1709407419000000	2	4807451864729649204	1512523440377160	0	api-calls	corvus-data/b0052	api.calls	corvus-data	{"calls":53}	\\xf1a7676847feea52a67849a1cf3d4c27
\\x00000000000074a204e0171b1e089870	53	1709434908000000	2	4807451864729649205	1512523440377161	0	api-calls	corvus-data/b0053	api.calls	corvus-data	{"calls":189}	\\x54b04619e32fb585d9a82291c4e06a0d
\\x00000000000074a204e0171b1e089870	54	1709470495000000	2	4807451864729649206	1512523440377161	0	api-calls	corvus-data/b0054	api.calls	corvus-data	{"calls":25}	\\xb796d7d212cd011a3fefb3f913913c4f
\\x00000000000074a204e0171b1e089870	55	1709502754000000	2	4807451864729649207	1512523440377161	0	api-calls	corvus-data/b0055	api.calls	corvus-data	{"calls":319}	\\x97478d7755ad0c12f266740ba18ae206
\\x00000000000074a204e0171b1e089870	56	1709536767000000	2	4807451864729649208	1512523440377162	0	api-calls	corvus-data/b0056	api.calls	corvus-data	{"calls":452}	\\x7c8744775e08246cf7ab43799fd56d55
\\x00000000000074a204e0171b1e089870	57	1709579298000000	2	4807451864729649209	1512523440377162	0	api-calls	corvus-data/b0057	api.calls	corvus-data	{"calls":1106}	\\x5d4bd73ca65839231335762a30f4ec43
\\x00000000000074a204e0171b1e089870	58	1709598351000000	2	4807451864729649210	1512523440377163	0	api-calls	corvus-data/b0058	api.calls	corvus-data	{"calls":2112}	\\xa7511e6e4a79f0ed7c89f7c48a5db5df
\\x00000000000074a204e0171b1e089870	59	1709629733000000	2	4807451864729649211	1512523440377163	0	api-calls	corvus-data/b0059	api.calls	corvus-data	{"calls":1378}	\\x9edc3416914e716cd2577f0c806cf9d6
\\x00000000000074a204e0171b1e089870	60	1709664782000000	2	4807451864729649212	1512523440377163	0	api-calls	corvus-data/b0060	api.calls	corvus-data	{"calls":1001}	\\x3b60769241042efc13d559a870d6c795
\\x00000000000074a204e0171b1e089870	61	1709707489000000	2	4807451864729649213	1512523440377164	0	api-calls	corvus-data/b0061	api.calls	corvus-data	{"calls":268}	\\x48673dbc1ef243822f8329abaced47f1
\\x00000000000074a204e0171b1e089870	62	1709740239000000	2	4807451864729649214	1512523440377164	0	api-calls	corvus-data/b0062	api.calls	corvus-data	{"calls":1900}	\\x46a3af5d34ea83ab27a4ae0518bbaf35
\\x00000000000074a204e0171b1e089870	63	1709763028000000	2	4807451864729649215	1512523440377164	0	api-calls	corvus-data/b0063	api.calls	corvus-data	{"calls":1521}	\\xf9e816c3c401c7e11708cb4fc3daf6ff
\\x00000000000074a204e0171b1e089870	64	1709789563000000	2	4807451864729649216	1512523440377165	0	api-calls	corvus-data/b0064	api.calls	corvus-data	{"calls":1884}	\\x4d5a147ced6e6e5cf81fe282d428b755
\\x00000000000074a204e0171b1e089870	65	1709808040000000	2	4807451864729649217	1512523440377165	0	api-calls	corvus-data/b0065	api.calls	corvus-data	{"calls":2123}	\\x55063a384f7b4ee3e1b9aa1bac41f79e
\\x00000000000074a204e0171b1e089870	66	1709847270000000	2	4807451864729649218	1512523440377165	0	api-calls	corvus-data/b0066	api.calls	corvus-data	{"calls":65}	\\x9d5b124cad414179ba73b2f3870406d7
\\x00000000000074a204e0171b1e089870	67	1709880374000000	2	4807451864729649219	1512523440377166	0	api-calls	corvus-data/b0067	api.calls	corvus-data	{"calls":284}	\\x2f06a5be28394a3a94fbe6391e0eaa33
\\x00000000000074a204e0171b1e089870	68	1709910132000000	2	4807451864729649220	1512523440377166	0	api-calls	corvus-data/b0068	api.calls	corvus-data	{"calls":2114}	\\x327d942f18f79a9aca56d469c146d2ed
\\x00000000000074a204e0171b1e089870	69	1709937015000000	2	4807451864729649221	1512523440377166	0	api-calls	corvus-data/b0069	api.calls	corvus-data	{"calls":53}	\\x72f2b14b64146e2f47eaf5439e02f75d
\\x00000000000074a204e0171b1e089870	70	1709966068000000	2	4807451864729649222	1512523440377167	0	api-calls	corvus-data/b0070	api.calls	corvus-data	{"calls":439}	\\x4f1aa44365541f79db91b4a64db5fe96
\\x00000000000074a204e0171b1e089870	71	1710009240000000	2	4807451864729649223	1512523440377167	0	api-calls	corvus-data/b0071	api.calls	corvus-data	{"calls":293}	\\xd64a90c54fb67f1bc227c9af9f36d037
\\x00000000000074a204e0171b1e089870	72	1710029677000000	2	4807451864729649224	1512523440377168	0	api-calls	corvus-data/b0072	api.calls	corvus-data	{"calls":254}	\\x46fa7a97eb6e21965294971f13ee9492
\\x00000000000074a204e0171b1e089870	73	1710054530000000	2	4807451864729649225	1512523440377168	0	api-calls	corvus-data/b0073	api.calls	corvus-data	{"calls":179}	\\xcf89e04da71d99929056c3e9f2dfff92
\\x00000000000074a204e0171b1e089870	74	1710092514000000	2	4807451864729649226	1512523440377168	0	api-calls	corvus-data/b0074	api.calls	corvus-data	{"calls":11}	\\x08dc8feae1757ab710aec196424706d8
\\x00000000000074a204e0171b1e089870	75	1710124421000000	2	4807451864729649227	1512523440377169	0	api-calls	corvus-data/b0075	api.calls	corvus-data	{"calls":401}	\\x0cc6f75167673c87f346334a801a8966
\\x00000000000074a204e0171b1e089870	76	1710156683000000	2	4807451864729649228	1512523440377169	0	api-calls	corvus-data/b0076	api.calls	corvus-data	{"calls":1791}	\\x2e4ef7a679d422cffe3141f0726260d7
\\x00000000000074a204e0171b1e089870	77	1710192928000000	2	4807451864729649229	1512523440377169	0	api-calls	corvus-data/b0077	api.calls	corvus-data	{"calls":2148}	\\x0f04a91d25e88d1764f766a8956893c0
\\x00000000000074a204e0171b1e089870	78	1710235164000000	2	4807451864729649230	1512523440377170	0	api-calls	corvus-data/b0078	api.calls	corvus-data	{"calls":521}	\\xf0efdecbec5c06697cf1d177568c9098
\\x00000000000074a204e0171b1e089870	79	1710272577000000	2	4807451864729649231	1512523440377170	0	api-calls	corvus-data/b0079	api.calls	corvus-data	{"calls":1893}	\\x3c1c17636b7ce40a0107f4b2e1a9e199
\\x00000000000074a204e0171b1e089870	80	1710311210000000	2	4807451864729649232	1512523440377171	0	api-calls	corvus-data/b0080	api.calls	corvus-data	{"calls":1234}	\\x52666d21ea3a31154027608f3312ff8c
\\x00000000000074a204e0171b1e089870	81	1710329342000000	2	4807451864729649233	1512523440377171	0	api-calls	corvus-data/b0081	api.calls	corvus-data	{"calls":445}	\\xa641a3c0dcae7acf2d5856d9baac450c
\\x00000000000074a204e0171b1e089870	82	1710349838000000	2	4807451864729649234	1512523440377171	0	api-calls	corvus-data/b0082	api.calls	corvus-data	{"calls":2040}	\\xae50e35fd51ec844abf0e9b028c358fb
\\x00000000000074a204e0171b1e089870	83	1710388872000000	2	4807451864729649235	1512523440377172	0	api-calls	corvus-data/b0083	api.calls	corvus-data	{"calls":1635}	\\x8547a80d6f608700fdf342d28ad47046
\\x00000000000074a204e0171b1e089870	84	1710412695000000	2	4807451864729649236	1512523440377172	0	api-calls	corvus-data/b0084	api.calls	corvus-data	{"calls":92}	\\xad44132ea0da0f7eb45b9872d5305f7b
\\x00000000000074a204e0171b1e089870	85	1710439713000000	2	4807451864729649237	1512523440377172	0	api-calls	corvus-data/b0085	api.calls	corvus-data	{"calls":444}	\\x114feadb464294f3f50e65cba4fd0cbe
\\x00000000000074a204e0171b1e089870	86	1710464941000000	2	4807451864729649238	1512523440377173	0	api-calls	corvus-data/b0086	api.calls	corvus-data	{"calls":1761}	\\x10828993a3dd42bafe45efee8c787c79
\\x00000000000074a204e0171b1e089870	87	1710499714000000	2	4807451864729649239	1512523440377173	0	api-calls	corvus-data/b0087	api.calls	corvus-data	{"calls":460}	\\x6973e7abd90ddc6ed046274cf606eb95
\\x00000000000074a204e0171b1e089870	88	1710535479000000	2	4807451864729649240	1512523440377173	0	api-calls	corvus-data/b0088	api.calls	corvus-data	{"calls":811}	\\xc42fc75c56f3e67dcf183666a48ae05e
\\x00000000000074a204e0171b1e089870	89	1710574765000000	2	4807451864729649241	1512523440377174	0	api-calls	corvus-data/b0089	api.calls	corvus-data	{"calls":23}	\\x8e8580c65eb8b5f58f0157b4160e85c4
\\x00000000000074a204e0171b1e089870	90	1710610827000000	2	4807451864729649242	1512523440377174	0	api-calls	corvus-data/b0090	api.calls	corvus-data	{"calls":59}	\\x316e90407b9e0d308e280b655db59064
\\x00000000000074a204e0171b1e089870	91	1710627650000000	2	4807451864729649243	1512523440377174	0	api-calls	corvus-data/b0091	api.calls	corvus-data	{"calls":250}	\\x17fb00ff41b3d5d46f32ea63784379aa
\\x00000000000074a204e0171b1e089870	92	1710644912000000	2	4807451864729649244	1512523440377175	0	api-calls	corvus-data/b0092	api.calls	corvus-data	{"calls":404}	\\xd6955063a624844faac295bce7568de1
\\x00000000000074a204e0171b1e089870	93	1710661471000000	2	4807451864729649245	1512523440377175	0	api-calls	corvus-data/b0093	api.calls	corvus-data	{"calls":310}	\\xddf32101eb93f36a54da5d574fb3c21b
\\x00000000000074a204e0171b1e089870	94	1710696760000000	2	4807451864729649246	1512523440377175	0	api-calls	corvus-data/b0094	api.calls	corvus-data	{"calls":11}	\\xa33d9934eff4c1f3eac80cf1b2f2f044
\\x00000000000074a204e0171b1e089870	95	1710720950000000	2	4807451864729649247	1512523440377176	0	api-calls	corvus-data/b0095	api.calls	corvus-data	{"calls":1524}	\\xec83f0152d7a86c6a78dd04abf7403f4
\\x00000000000074a204e0171b1e089870	96	1710752511000000	2	4807451864729649248	1512523440377176	0	api-calls	corvus-data/b0096	api.calls	corvus-data	{"calls":1202}	\\x992d0e3b19a6c9b5da2738a0c9d9b9ef
\\x00000000000074a204e0171b1e089870	97	1710789333000000	2	4807451864729649249	1512523440377176	0	api-calls	corvus-data/b0097	api.calls	corvus-data	{"calls":2203}	\\x8991731d0e1d7850d27d6908ad06b2f3
\\x00000000000074a204e0171b1e089870	98	1710818898000000	2	4807451864729649250	1512523440377177	0	api-calls	corvus-data/b0098	api.calls	corvus-data	{"calls":839}	\\x0a24564ac8d6a1a26cf66bc6b08d0fd4
\\x00000000000074a204e0171b1e089870	99	1710854158000000	2	4807451864729649251	1512523440377177	0	api-calls	corvus-data/b0099	api.calls	corvus-data	{"calls":1322}	\\xf9a41a5fa9b69e0c60540c19af2a1d6d
\\x00000000000074a204e0171b1e089870	100	1710889419000000	2	4807451864729649252	1512523440377177	0	api-calls	corvus-data/b0100	api.calls	corvus-data	{"calls":203}	\\x3d77d4620d28156fd4000d69cfb57bd1
\\x00000000000074a204e0171b1e089870	101	1710932285000000	2	4807451864729649253	1512523440377178	0	api-calls	corvus-data/b0101	api.calls	corvus-data	{"calls":1780}	\\x62cdc83d2c8703f56cd5fb22e36a7394
\\x00000000000074a204e0171b1e089870	102	1710971605000000	2	4807451864729649254	1512523440377178	0	api-calls	corvus-data/b0102	api.calls	corvus-data	{"calls":1941}	\\x8c50e20118cba81585507a9ac82ebca4
\\x00000000000074a204e0171b1e089870	103	1710999341000000	2	4807451864729649255	1512523440377179	0	api-calls	corvus-data/b0103	api.calls	corvus-data	{"calls":1721}	\\x32e40a6c0c16c60f8cdd0ceaee3688fc
\\x00000000000074a204e0171b1e089870	104	1711019457000000	2	4807451864729649256	1512523440377179	0	api-calls	corvus-data/b0104	api.calls	corvus-data	{"calls":1394}	\\xd761141b15ff6fa76749a2d00ec9ef36
\\x00000000000074a204e0171b1e089870	105	1711049884000000	2	4807451864729649257	1512523440377179	0	api-calls	corvus-data/b0105	api.calls	corvus-data	{"calls":60}	\\xe544019c848b0fc9d1cfd9543be4faf2
\\x00000000000074a204e0171b1e089870	106	1711071582000000	2	4807451864729649258	1512523440377180	0	api-calls	corvus-data/b0106	api.calls	corvus-data	{"calls":1892}	\\xd02933d5f6c8861411ce2817de5abb49
\\x00000000000074a204e0171b1e089870	107	1711107272000000	2	4807451864729649259	1512523440377180	0	api-calls	corvus-data/b0107	api.calls	corvus-data	{"calls":2273}	\\x09eca61a923a936047f81f55e912076d
\\x00000000000074a204e0171b1e089870	108	1711135979000000	2	4807451864729649260	1512523440377180	0	api-calls	corvus-data/b0108	api.calls	corvus-data	{"calls":752}	\\x196a07b1a628372063f9952b6cf84083
\\x00000000000074a204e0171b1e089870	109	1711177932000000	2	4807451864729649261	1512523440377181	0	api-calls	corvus-data/b0109	api.calls	corvus-data	{"calls":262}	\\x2bfc534a616ef7fec0fb260ac21a5900
\\x00000000000074a204e0171b1e089870	110	1711217253000000	2	4807451864729649262	1512523440377181	0	api-calls	corvus-data/b0110	api.calls	corvus-data	{"calls":1}	\\x6499b1aefd2cbdf8fdb8b318914fa9fe
\\x00000000000074a204e0171b1e089870	111	1711231660000000	2	4807451864729649263	1512523440377181	0	api-calls	corvus-data/b0111	api.calls	corvus-data	{"calls":312}	\\x6d19d047aeffa00a883e2d7a4424ae87
\\x00000000000074a204e0171b1e089870	112	1711254575000000	2	4807451864729649264	1512523440377182	0	api-calls	corvus-data/b0112	api.calls	corvus-data	{"calls":374}	\\xff8aca3a044f173680e38bd60fe7d331
\\x00000000000074a204e0171b1e089870	113	1711286184000000	2	4807451864729649265	1512523440377182	0	api-calls	corvus-data/b0113	api.calls	corvus-data	{"calls":144}	\\x4cf478f1be5b34ed1d68a3586297f856
\\x00000000000074a204e0171b1e089870	114	1711321143000000	2	4807451864729649266	1512523440377182	0	api-calls	corvus-data/b0114	api.calls	corvus-data	{"calls":48}	\\x5b6d3e7a974d5bc2173141736b170a9d
\\x00000000000074a204e0171b1e089870	115	1711352692000000	2	4807451864729649267	1512523440377183	0	api-calls	corvus-data/b0115	api.calls	corvus-data	{"calls":1763}	\\x4b9fe992c9dd0f0602310a04ed585832
\\x00000000000074a204e0171b1e089870	116	1711387451000000	2	4807451864729649268	1512523440377183	0	api-calls	corvus-data/b0116	api.calls	corvus-data	{"calls":932}	\\x3e8af0478a725d054d116faef346b39d
\\x00000000000074a204e0171b1e089870	117	1711412014000000	2	4807451864729649269	1512523440377184	0	api-calls	corvus-data/b0117	api.calls	corvus-data	{"calls":1091}	\\x18f043603b9dbde02c6cddcd95fb8f10
\\x00000000000074a204e0171b1e089870	118	1711440743000000	2	4807451864729649270	1512523440377184	0	api-calls	corvus-data/b0118	api.calls	corvus-data	{"calls":1449}	\\xac0be3b10cebc9f4f128fcee56cd5caf
\\x00000000000074a204e0171b1e089870	119	1711476364000000	2	4807451864729649271	1512523440377184	0	api-calls	corvus-data/b0119	api.calls	corvus-data	{"calls":1615}	\\x00aeb3bf84bfd60d586522cf72bb177d
\\x00000000000074a204e0171b1e089870	120	1711506288000000	2	4807451864729649272	1512523440377185	0	api-calls	corvus-data/b0120	api.calls	corvus-data	{"calls":1246}	\\xbab4bd99e0e96ba9d582d6e505e78f47
\\x00000000000074a204e0171b1e089870	121	1711541123000000	2	4807451864729649273	1512523440377185	0	api-calls	corvus-data/b0121	api.calls	corvus-data	{"calls":1424}	\\xab16a41e9fd0e006eca4e38a8921cc06
\\x00000000000074a204e0171b1e089870	122	1711577636000000	2	4807451864729649274	1512523440377185	0	api-calls	corvus-data/b0122	api.calls	corvus-data	{"calls":1450}	\\xf264300cb03451d86525ea9f4fdd2db4
\\x00000000000074a204e0171b1e089870	123	1711593681000000	2	4807451864729649275	1512523440377186	0	api-calls	corvus-data/b0123	api.calls	corvus-data	{"calls":148}	\\x318b980112e11ad142819065d243c7e8
\\x00000000000074a204e0171b1e089870	124	1711619621000000	2	4807451864729649276	1512523440377186	0	api-calls	corvus-data/b0124	api.calls	corvus-data	{"calls":2448}	\\x2fe4f0a2a5061b654f3ea96f61b8635f
\\x00000000000074a204e0171b1e089870	125	1711642858000000	2	4807451864729649277	1512523440377186	0	api-calls	corvus-data/b0125	api.calls	corvus-data	{"calls":691}	\\xb528104fce1027b4870dc111736f2746
\\x00000000000074a204e0171b1e089870	126	1711667316000000	2	4807451864729649278	1512523440377186	0	api-calls	corvus-data/b0126	api.calls	corvus-data	{"calls":1434}	\\xe17fd3554956ba902f7f355775b24b1b
\\x00000000000074a204e0171b1e089870	127	1711707165000000	2	4807451864729649279	1512523440377187	0	api-calls	corvus-data/b0127	api.calls	corvus-data	{"calls":2269}	\\x947c9c814f2dc01e32a00c6323042174
\\x00000000000074a204e0171b1e089870	128	1711722157000000	2	4807451864729649280	1512523440377187	0	api-calls	corvus-data/b0128	api.calls	corvus-data	{"calls":1667}	\\x5b15319f0832e328c939220748a77a9d
\\x00000000000074a204e0171b1e089870	129	1711748393000000	2	4807451864729649281	1512523440377187	0	api-calls	corvus-data/b0129	api.calls	corvus-data	{"calls":278}	\\x7911a699ca0ae6e4070a58260f83eaa0
\\x00000000000074a204e0171b1e089870	130	1711788955000000	2	4807451864729649282	1512523440377188	0	api-calls	corvus-data/b0130	api.calls	corvus-data	{"calls":101}	\\xdf98f2fa3bf95b1fc2809935e6993bd1
\\x00000000000074a204e0171b1e089870	131	1711811724000000	2	4807451864729649283	1512523440377188	0	api-calls	corvus-data/b0131	api.calls	corvus-data	{"calls":95}	\\xa6d94541a314166c46d3702383e06f81
\\x00000000000074a204e0171b1e089870	132	1711848633000000	2	4807451864729649284	1512523440377189	0	api-calls	corvus-data/b0132	api.calls	corvus-data	{"calls":164}	\\xd872215af87727a8e8848dfd5c2cbc70
\\x00000000000074a204e0171b1e089870	133	1711891036000000	2	4807451864729649285	1512523440377189	0	api-calls	corvus-data/b0133	api.calls	corvus-data	{"calls":140}	\\xf22ed156ab9dd7a9ac3b95eac3962ab6
\\x00000000000074a204e0171b1e089870	134	1711923996000000	2	4807451864729649286	1512523440377189	0	api-calls	corvus-data/b0134	api.calls	corvus-data	{"calls":514}	\\xdd0d7e708114f84f1e36efcfce33e76e
\\x00000000000074a204e0171b1e089870	135	1711953470000000	2	4807451864729649287	1512523440377190	0	api-calls	corvus-data/b0135	api.calls	corvus-data	{"calls":2312}	\\x11789e769ebee94dcb95ba6a597e7da0
\\x00000000000074a204e0171b1e089870	136	1711977152000000	2	4807451864729649288	1512523440377190	0	api-calls	corvus-data/b0136	api.calls	corvus-data	{"calls":2140}	\\x31adc12e18e63df3a90a9122f22fdb41
\\x00000000000074a204e0171b1e089870	137	1711992440000000	2	4807451864729649289	1512523440377190	0	api-calls	corvus-data/b0137	api.calls	corvus-data	{"calls":141}	\\x6a91579a1517cd1b04be7f2c3949c41b
\\x00000000000074a204e0171b1e089870	138	1712023176000000	2	4807451864729649290	1512523440377191	0	api-calls	corvus-data/b0138	api.calls	corvus-data	{"calls":2041}	\\x4170e71fcaeb8a952641ab5f3924679f
\\x00000000000074a204e0171b1e089870	139	1712062697000000	2	4807451864729649291	1512523440377191	0	api-calls	corvus-data/b0139	api.calls	corvus-data	{"calls":1121}	\\x0e63b3a1e5e0fdddb048b99371859c64
\\x00000000000074a204e0171b1e089870	140	1712093207000000	2	4807451864729649292	1512523440377191	0	api-calls	corvus-data/b0140	api.calls	corvus-data	{"calls":699}	\\xc5dfd9f8ed37591d5a69d8706c68891e
\\x00000000000074a204e0171b1e089870	141	1712129060000000	2	4807451864729649293	1512523440377192	0	api-calls	corvus-data/b0141	api.calls	corvus-data	{"calls":376}	\\xea23c1f18721dda92bacb9774ccb2fa7
\\x00000000000074a204e0171b1e089870	142	1712148483000000	2	4807451864729649294	1512523440377192	0	api-calls	corvus-data/b0142	api.calls	corvus-data	{"calls":1408}	\\x5e64d1f91fc987b7624c388a701c1b9a
\\x00000000000074a204e0171b1e089870	143	1712167664000000	2	4807451864729649295	1512523440377192	0	api-calls	corvus-data/b0143	api.calls	corvus-data	{"calls":631}	\\xc45fe654f6f1d23e0397247f2e91106b
\\x00000000000074a204e0171b1e089870	144	1712207592000000	2	4807451864729649296	1512523440377193	0	api-calls	corvus-data/b0144	api.calls	corvus-data	{"calls":1189}	\\x7766b67945c3ef642ea350f06b1979f1
\\x00000000000074a204e0171b1e089870	145	1712245438000000	2	4807451864729649297	1512523440377193	0	api-calls	corvus-data/b0145	api.calls	corvus-data	{"calls":10}	\\x1e3c610d0caa4e4e22260546335c99a7
\\x00000000000074a204e0171b1e089870	146	1712276541000000	2	4807451864729649298	1512523440377194	0	api-calls	corvus-data/b0146	api.calls	corvus-data	{"calls":2622}	\\xae32a04a6356e73396c3e25b63021900
\\x00000000000074a204e0171b1e089870	147	1712316293000000	2	4807451864729649299	1512523440377194	0	api-calls	corvus-data/b0147	api.calls	corvus-data	{"calls":46}	\\xefa4cad3ba0ed59709f98820766fc30d
\\x00000000000074a204e0171b1e089870	148	1712347754000000	2	4807451864729649300	1512523440377194	0	api-calls	corvus-data/b0148	api.calls	corvus-data	{"calls":2142}	\\x8595aac25c9f41faa5b34e3e831a6452
\\x00000000000074a204e0171b1e089870	149	1712378335000000	2	4807451864729649301	1512523440377195	0	api-calls	corvus-data/b0149	api.calls	corvus-data	{"calls":216}	\\x51d2c3a3a898f2e15c51463360f319a7
\\x00000000000074a204e0171b1e089870	150	1712409264000000	2	4807451864729649302	1512523440377195	0	api-calls	corvus-data/b0150	api.calls	corvus-data	{"calls":474}	\\xca622378d0621a4a022166ec5a38e0b1
\\x00000000000074a204e0171b1e089870	151	1712427735000000	2	4807451864729649303	1512523440377195	0	api-calls	corvus-data/b0151	api.calls	corvus-data	{"calls":206}	\\x5c170ebd212bbfc5020d2d700a969455
\\x00000000000074a204e0171b1e089870	152	1712464758000000	2	4807451864729649304	1512523440377196	0	api-calls	corvus-data/b0152	api.calls	corvus-data	{"calls":520}	\\x56cc6b32ecce061acf0380eb4b242d5f
\\x00000000000074a204e0171b1e089870	153	1712506018000000	2	4807451864729649305	1512523440377196	0	api-calls	corvus-data/b0153	api.calls	corvus-data	{"calls":375}	\\x91034d9d26e0360009b949157eb5ffed
\\x00000000000074a204e0171b1e089870	154	1712539904000000	2	4807451864729649306	1512523440377197	0	api-calls	corvus-data/b0154	api.calls	corvus-data	{"calls":1793}	\\xd2ae60a50b69a1dca1577d1523ec3df9
\\x00000000000074a204e0171b1e089870	155	1712557181000000	2	4807451864729649307	1512523440377197	0	api-calls	corvus-data/b0155	api.calls	corvus-data	{"calls":1758}	\\xb95001148a718ae15fb32582bbe77115
\\x00000000000074a204e0171b1e089870	156	1712582558000000	2	4807451864729649308	1512523440377197	0	api-calls	corvus-data/b0156	api.calls	corvus-data	{"calls":68}	\\x8d715eb436c9295a9f95f05e9a242455
\\x00000000000074a204e0171b1e089870	157	1712602276000000	2	4807451864729649309	1512523440377197	0	api-calls	corvus-data/b0157	api.calls	corvus-data	{"calls":2394}	\\x94531dba85dd939d3519a828cfce028c
\\x00000000000074a204e0171b1e089870	158	1712636439000000	2	4807451864729649310	1512523440377198	0	api-calls	corvus-data/b0158	api.calls	corvus-data	{"calls":1253}	\\xd4eb58e362b76b5b93a4ca8548e606c1
\\x00000000000074a204e0171b1e089870	159	1712662287000000	2	4807451864729649311	1512523440377198	0	api-calls	corvus-data/b0159	api.calls	corvus-data	{"calls":948}	\\xd48f5f7c982aa50febbf0bbc91d13df7
\\x00000000000074a204e0171b1e089870	160	1712678446000000	2	4807451864729649312	1512523440377198	0	api-calls	corvus-data/b0160	api.calls	corvus-data	{"calls":1506}	\\x54bf8566b557783c9669119df9cf2a46
\\x00000000000074a204e0171b1e089870	161	1712704426000000	2	4807451864729649313	1512523440377198	0	api-calls	corvus-data/b0161	api.calls	corvus-data	{"calls":2128}	\\x8425c9b3d1d39fc69a4284f52af24cef
\\x00000000000074a204e0171b1e089870	162	1712746596000000	2	4807451864729649314	1512523440377199	0	api-calls	corvus-data/b0162	api.calls	corvus-data	{"calls":2145}	\\x3d24e2d16a4f31ea18e056fe7028a666
\\x00000000000074a204e0171b1e089870	163	1712769042000000	2	4807451864729649315	1512523440377199	0	api-calls	corvus-data/b0163	api.calls	corvus-data	{"calls":2636}	\\x60824d5c4dfd0b87523360f63c072bde
\\x00000000000074a204e0171b1e089870	164	1712801366000000	2	4807451864729649316	1512523440377200	0	api-calls	corvus-data/b0164	api.calls	corvus-data	{"calls":1359}	\\xa2c7501df36e0ebf4d336eeed2d8e625
\\x00000000000074a204e0171b1e089870	165	1712817504000000	2	4807451864729649317	1512523440377200	0	api-calls	corvus-data/b0165	api.calls	corvus-data	{"calls":703}	\\x1f21417fc41fbe33cb4d9e70015ab0a9
\\x00000000000074a204e0171b1e089870	166	1712833031000000	2	4807451864729649318	1512523440377200	0	api-calls	corvus-data/b0166	api.calls	corvus-data	{"calls":541}	\\x75107a065279bd395105e027234c38d6
\\x00000000000074a204e0171b1e089870	167	1712864522000000	2	4807451864729649319	1512523440377200	0	api-calls	corvus-data/b0167	api.calls	corvus-data	{"calls":102}	\\x7ae9284dcbfd8de928c60234d09469e6
\\x00000000000074a204e0171b1e089870	168	1712896588000000	2	4807451864729649320	1512523440377201	0	api-calls	corvus-data/b0168	api.calls	corvus-data	{"calls":2453}	\\x46762119bbd1f9d737f9f449a6221e4a
\\x00000000000074a204e0171b1e089870	169	1712930336000000	2	4807451864729649321	1512523440377201	0	api-calls	corvus-data/b0169	api.calls	corvus-data	{"calls":1507}	\\x008a69afe5358108e42ea55b7e00219e
\\x00000000000074a204e0171b1e089870	170	1712967570000000	2	4807451864729649322	1512523440377202	0	api-calls	corvus-data/b0170	api.calls	corvus-data	{"calls":116}	\\x63d60716729437dce0380d245b1d93bc
\\x00000000000074a204e0171b1e089870	171	1712991747000000	2	4807451864729649323	1512523440377202	0	api-calls	corvus-data/b0171	api.calls	corvus-data	{"calls":183}	\\x79dd7c36a0391297342bb6a42bb7a4b6
\\x00000000000074a204e0171b1e089870	172	1713016777000000	2	4807451864729649324	1512523440377202	0	api-calls	corvus-data/b0172	api.calls	corvus-data	{"calls":396}	\\x794c64842638ab8a95e08583e3dc0ca6
\\x00000000000074a204e0171b1e089870	173	1713045644000000	2	4807451864729649325	1512523440377202	0	api-calls	corvus-data/b0173	api.calls	corvus-data	{"calls":164}	\\xccca9b7fa5dbbd653a25cb056dcf3218
\\x00000000000074a204e0171b1e089870	174	1713062947000000	2	4807451864729649326	1512523440377203	0	api-calls	corvus-data/b0174	api.calls	corvus-data	{"calls":535}	\\x251b0009da2d351015db4f1267d41a67
\\x00000000000074a204e0171b1e089870	175	1713078081000000	2	4807451864729649327	1512523440377203	0	api-calls	corvus-data/b0175	api.calls	corvus-data	{"calls":505}	\\x7d03a0f81729c6ff5993afb7c0ac4dd8
\\x00000000000074a204e0171b1e089870	176	1713112733000000	2	4807451864729649328	1512523440377203	0	api-calls	corvus-data/b0176	api.calls	corvus-data	{"calls":472}	\\x3a5532a4a19b5b14092a325c0c830293
\\x00000000000074a204e0171b1e089870	177	1713131077000000	2	4807451864729649329	1512523440377203	0	api-calls	corvus-data/b0177	api.calls	corvus-data	{"calls":484}	\\x5e0e1cdc40f65ff4852ad03fd25fc9da
\\x00000000000074a204e0171b1e089870	178	1713150684000000	2	4807451864729649330	1512523440377204	0	api-calls	corvus-data/b0178	api.calls	corvus-data	{"calls":2004}	\\xbad0f36c5a7f20bc5f732b5e346bbd42
\\x00000000000074a204e0171b1e089870	179	1713187929000000	2	4807451864729649331	1512523440377204	0	api-calls	corvus-data/b0179	api.calls	corvus-data	{"calls":2681}	\\xa9439e1e7cf6d7143aef53bd6b6926aa
\\x00000000000074a204e0171b1e089870	180	1713205462000000	2	4807451864729649332	1512523440377204	0	api-calls	corvus-data/b0180	api.calls	corvus-data	{"calls":2668}	\\xad416a3167714260a2df34798b359427
\\x00000000000074a204e0171b1e089870	181	1713238001000000	2	4807451864729649333	1512523440377205	0	api-calls	corvus-data/b0181	api.calls	corvus-data	{"calls":508}	\\xaea09ab7669044133edc8ee09d32770f
\\x00000000000074a204e0171b1e089870	182	1713269552000000	2	4807451864729649334	1512523440377205	0	api-calls	corvus-data/b0182	api.calls	corvus-data	{"calls":1023}	\\xf135f6ab71769e26751d2d1c8cae86cf
\\x00000000000074a204e0171b1e089870	183	1713301331000000	2	4807451864729649335	1512523440377205	0	api-calls	corvus-data/b0183	api.calls	corvus-data	{"calls":491}	\\x572977efa364a38c12e05d5bb0e7bdc1
\\x00000000000074a204e0171b1e089870	184	1713329990000000	2	4807451864729649336	1512523440377206	0	api-calls	corvus-data/b0184	api.calls	corvus-data	{"calls":1389}	\\x9c60c241cdcb48041c38de5af65d36e0
\\x00000000000074a204e0171b1e089870	185	1713353572000000	2	4807451864729649337	1512523440377206	0	api-calls	corvus-data/b0185	api.calls	corvus-data	{"calls":448}	\\x9e4371a12e2104b39154ad063a88a56b
\\x00000000000074a204e0171b1e089870	186	1713383283000000	2	4807451864729649338	1512523440377206	0	api-calls	corvus-data/b0186	api.calls	corvus-data	{"calls":1334}	\\x61345cf60856d0943aab1b1ba6806e5a
\\x00000000000074a204e0171b1e089870	187	1713406842000000	2	4807451864729649339	1512523440377207	0	api-calls	corvus-data/b0187	api.calls	corvus-data	{"calls":2365}	\\xcea8fd48b5d77af89f2a692cfc2fc4d0
\\x00000000000074a204e0171b1e089870	188	1713447302000000	2	4807451864729649340	1512523440377207	0	api-calls	corvus-data/b0188	api.calls	corvus-data	{"calls":691}	\\x0c9b4c66d7244eb6976dcb8faebb57b0
\\x00000000000074a204e0171b1e089870	189	1713474039000000	2	4807451864729649341	1512523440377207	0	api-calls	corvus-data/b0189	api.calls	corvus-data	{"calls":2559}	\\x74dd56d0fe7aefce5482d0f435a7cce3
\\x00000000000074a204e0171b1e089870	190	1713517225000000	2	4807451864729649342	1512523440377208	0	api-calls	corvus-data/b0190	api.calls	corvus-data	{"calls":2760}	\\x8d1f937a632c5092ff8512d117fa2330
\\x00000000000074a204e0171b1e089870	191	1713539735000000	2	4807451864729649343	1512523440377208	0	api-calls	corvus-data/b0191	api.calls	corvus-data	{"calls":1877}	\\xb60148c885ffdf4b65b42b6c5fda73b4
\\x00000000000074a204e0171b1e089870	192	1713557525000000	2	4807451864729649344	1512523440377208	0	api-calls	corvus-data/b0192	api.calls	corvus-data	{"calls":1640}	\\xb6afc5e0942b8b3652baa6438c57597d
\\x00000000000074a204e0171b1e089870	193	1713595720000000	2	4807451864729649345	1512523440377209	0	api-calls	corvus-data/b0193	api.calls	corvus-data	{"calls":214}	\\xbe82d17744339bd24614a055a32fc8f3
\\x00000000000074a204e0171b1e089870	194	1713619261000000	2	4807451864729649346	1512523440377209	0	api-calls	corvus-data/b0194	api.calls	corvus-data	{"calls":305}	\\xecebab41183d757b426cf2287497cde3
\\x00000000000074a204e0171b1e089870	195	1713657652000000	2	4807451864729649347	1512523440377210	0	api-calls	corvus-data/b0195	api.calls	corvus-data	{"calls":414}	\\x7bd79cefb6953608eb343ffcba7f77bd
\\x00000000000074a204e0171b1e089870	196	1713689695000000	2	4807451864729649348	1512523440377210	0	api-calls	corvus-data/b0196	api.calls	corvus-data	{"calls":589}	\\x87831b4e54ba66d931dbf676fe5c230f
\\x00000000000074a204e0171b1e089870	197	1713721301000000	2	4807451864729649349	1512523440377210	0	api-calls	corvus-data/b0197	api.calls	corvus-data	{"calls":400}	\\x6dd9e63b8c6804db7eb2726ad69b7c76
\\x00000000000074a204e0171b1e089870	198	1713747226000000	2	4807451864729649350	1512523440377211	0	api-calls	corvus-data/b0198	api.calls	corvus-data	{"calls":1228}	\\xede1b5c2c423249aad14a2aa7bb9bd86
\\x00000000000074a204e0171b1e089870	199	1713765428000000	2	4807451864729649351	1512523440377211	0	api-calls	corvus-data/b0199	api.calls	corvus-data	{"calls":1977}	\\x6c830c35f00a7b22d64f0f86e3286d87
\\x00000000000074a204e0171b1e089870	200	1713783001000000	2	4807451864729649352	1512523440377211	0	api-calls	corvus-data/b0200	api.calls	corvus-data	{"calls":280}	\\x8d7814b407f091fa2c0b2657eff89649
\\x00000000000074a204e0171b1e089870	201	1713806323000000	2	4807451864729649353	1512523440377211	0	api-calls	corvus-data/b0201	api.calls	corvus-data	{"calls":1035}	\\x7c4b2b55f8b8e7b5229bbd48fc94bedc
\\x00000000000074a204e0171b1e089870	202	1713834940000000	2	4807451864729649354	1512523440377212	0	api-calls	corvus-data/b0202	api.calls	corvus-data	{"calls":898}	\\x0f3d76c0e81861af09ad70e0c0f67780
\\x00000000000074a204e0171b1e089870	203	1713868779000000	2	4807451864729649355	1512523440377212	0	api-calls	corvus-data/b0203	api.calls	corvus-data	{"calls":2498}	\\x600789e31e1d52ba51f81da63dcf4548
\\x00000000000074a204e0171b1e089870	204	1713906533000000	2	4807451864729649356	1512523440377212	0	api-calls	corvus-data/b0204	api.calls	corvus-data	{"calls":149}	\\xa7da744135a2f6c29ad50adb10b0fc76
\\x00000000000074a204e0171b1e089870	205	1713923896000000	2	4807451864729649357	1512523440377213	0	api-calls	corvus-data/b0205	api.calls	corvus-data	{"calls":2007}	\\x5878073bb1b3d3c9e62937c4ef10e447
\\x00000000000074a204e0171b1e089870	206	1713948964000000	2	4807451864729649358	1512523440377213	0	api-calls	corvus-data/b0206	api.calls	corvus-data	{"calls":334}	\\x1b14d9c783613ac88ffc3661cdcb4fc2
\\x00000000000074a204e0171b1e089870	207	1713990704000000	2	4807451864729649359	1512523440377213	0	api-calls	corvus-data/b0207	api.calls	corvus-data	{"calls":2793}	\\xe240d2bf29915be09c514ca22ffd1cc5
\\x00000000000074a204e0171b1e089870	208	1714014671000000	2	4807451864729649360	1512523440377214	0	api-calls	corvus-data/b0208	api.calls	corvus-data	{"calls":1216}	\\x706f5a82b243ebe18ff876f779645f5b
\\x00000000000074a204e0171b1e089870	209	1714054596000000	2	4807451864729649361	1512523440377214	0	api-calls	corvus-data/b0209	api.calls	corvus-data	{"calls":1331}	\\x79c6e5ae8f5046857152af1c948931ac
\\x00000000000074a204e0171b1e089870	210	1714069295000000	2	4807451864729649362	1512523440377214	0	api-calls	corvus-data/b0210	api.calls	corvus-data	{"calls":1893}	\\x7b7910967fd1efdbf9c8d96c241d9c26
\\x00000000000074a204e0171b1e089870	211	1714089022000000	2	4807451864729649363	1512523440377214	0	api-calls	corvus-data/b0211	api.calls	corvus-data	{"calls":693}	\\x8a0a9655a83670c43ec7252828f79907
\\x00000000000074a204e0171b1e089870	212	1714109868000000	2	4807451864729649364	1512523440377215	0	api-calls	corvus-data/b0212	api.calls	corvus-data	{"calls":2910}	\\x9f98585ccfa17d7d2cdc2b778ae424fc
\\x00000000000074a204e0171b1e089870	213	1714134173000000	2	4807451864729649365	1512523440377215	0	api-calls	corvus-data/b0213	api.calls	corvus-data	{"calls":921}	\\x1b5bd67f01aa31efedf46e9e797e9e8a
\\x00000000000074a204e0171b1e089870	214	1714175811000000	2	4807451864729649366	1512523440377215	0	api-calls	corvus-data/b0214	api.calls	corvus-data	{"calls":2510}	\\x6b291280b70bad572abcdc58bfd60f33
\\x00000000000074a204e0171b1e089870	215	1714212973000000	2	4807451864729649367	1512523440377216	0	api-calls	corvus-data/b0215	api.calls	corvus-data	{"calls":22}	\\x418294217594b950b1d9c917f7164074
\\x00000000000074a204e0171b1e089870	216	1714240758000000	2	4807451864729649368	1512523440377216	0	api-calls	corvus-data/b0216	api.calls	corvus-data	{"calls":199}	\\x13b01fe3c211982a03d5a0303fecdd90
\\x00000000000074a204e0171b1e089870	217	1714277967000000	2	4807451864729649369	1512523440377217	0	api-calls	corvus-data/b0217	api.calls	corvus-data	{"calls":464}	\\x1bfd9f73d43b04950950d73b978eeeb6
\\x00000000000074a204e0171b1e089870	218	1714293017000000	2	4807451864729649370	1512523440377217	0	api-calls	corvus-data/b0218	api.calls	corvus-data	{"calls":283}	\\xc2faebfc093bab8cc7d61718e2f63c86
\\x00000000000074a204e0171b1e089870	219	1714319740000000	2	4807451864729649371	1512523440377217	0	api-calls	corvus-data/b0219	api.calls	corvus-data	{"calls":365}	\\xc2c1c194b67f9013ac48146b0c102646
\\x00000000000074a204e0171b1e089870	220	1714351894000000	2	4807451864729649372	1512523440377218	0	api-calls	corvus-data/b0220	api.calls	corvus-data	{"calls":1363}	\\xc46a67025bf711ca24f249e27c2126ad
\\x00000000000074a204e0171b1e089870	221	1714381215000000	2	4807451864729649373	1512523440377218	0	api-calls	corvus-data/b0221	api.calls	corvus-data	{"calls":1383}	\\x167b151df64234b0a322ed1baea10b03
\\x00000000000074a204e0171b1e089870	222	1714398446000000	2	4807451864729649374	1512523440377218	0	api-calls	corvus-data/b0222	api.calls	corvus-data	{"calls":868}	\\x5a5dd9bf9cc0a99dc7634a9b1d8f7cfc
\\x00000000000074a204e0171b1e089870	223	1714434997000000	2	4807451864729649375	1512523440377218	0	api-calls	corvus-data/b0223	api.calls	corvus-data	{"calls":393}	\\x3881fdfcf693df64a39741af89fc1319
\\x00000000000074a204e0171b1e089870	224	1714462495000000	2	4807451864729649376	1512523440377219	0	api-calls	corvus-data/b0224	api.calls	corvus-data	{"calls":1052}	\\x4fd6ae1970c8d180e39176c1ef9c38ce
\\x00000000000074a204e0171b1e089870	225	1714485203000000	2	4807451864729649377	1512523440377219	0	api-calls	corvus-data/b0225	api.calls	corvus-data	{"calls":2632}	\\x35fd2f3f6fd312ba8774fa63f3e13cc6
\\x00000000000074a204e0171b1e089870	226	1714521835000000	2	4807451864729649378	1512523440377220	0	api-calls	corvus-data/b0226	api.calls	corvus-data	{"calls":12}	\\x2c8dc973fdc82796c839bca7e37e6384
\\x00000000000074a204e0171b1e089870	227	1714537318000000	2	4807451864729649379	1512523440377220	0	api-calls	corvus-data/b0227	api.calls	corvus-data	{"calls":2479}	\\x814ad6c728868b89c95efb107f0d1a8b
\\x00000000000074a204e0171b1e089870	228	1714579026000000	2	4807451864729649380	1512523440377220	0	api-calls	corvus-data/b0228	api.calls	corvus-data	{"calls":1344}	\\xfdd2ac1d8021f7ec87cfbfbd43c90af5
\\x00000000000074a204e0171b1e089870	229	1714595136000000	2	4807451864729649381	1512523440377220	0	api-calls	corvus-data/b0229	api.calls	corvus-data	{"calls":480}	\\x7bf754e3341c6cf4cd2521589c46842e
\\x00000000000074a204e0171b1e089870	230	1714618683000000	2	4807451864729649382	1512523440377221	0	api-calls	corvus-data/b0230	api.calls	corvus-data	{"calls":2756}	\\x0d4c5358bbea2c86c91023b49abcc0f7
\\x00000000000074a204e0171b1e089870	231	1714636061000000	2	4807451864729649383	1512523440377221	0	api-calls	corvus-data/b0231	api.calls	corvus-data	{"calls":2858}	\\xa2d03903b320e58f860319a8ecf8783c
\\x00000000000074a204e0171b1e089870	232	1714665694000000	2	4807451864729649384	1512523440377221	0	api-calls	corvus-data/b0232	api.calls	corvus-data	{"calls":2934}	\\x6aa2938dd53e734faa392f8c77e31ff5
\\x00000000000074a204e0171b1e089870	233	1714683761000000	2	4807451864729649385	1512523440377221	0	api-calls	corvus-data/b0233	api.calls	corvus-data	{"calls":546}	\\x237f266b17ca32a28619921a19d29f60
\\x00000000000074a204e0171b1e089870	234	1714698812000000	2	4807451864729649386	1512523440377222	0	api-calls	corvus-data/b0234	api.calls	corvus-data	{"calls":936}	\\x56a4a79cba28df2fc9baeb28e22f291c
\\x00000000000074a204e0171b1e089870	235	1714739239000000	2	4807451864729649387	1512523440377222	0	api-calls	corvus-data/b0235	api.calls	corvus-data	{"calls":2812}	\\x31b67e614c144e658ca6e766d47047ae
\\x00000000000074a204e0171b1e089870	236	1714760267000000	2	4807451864729649388	1512523440377222	0	api-calls	corvus-data/b0236	api.calls	corvus-data	{"calls":1322}	\\xa00525e83f6801cf1289c75235e67798
\\x00000000000074a204e0171b1e089870	237	1714785322000000	2	4807451864729649389	1512523440377223	0	api-calls	corvus-data/b0237	api.calls	corvus-data	{"calls":62}	\\x132a9e63e2309ee03c8becff430d3b4a
\\x00000000000074a204e0171b1e089870	238	1714809068000000	2	4807451864729649390	1512523440377223	0	api-calls	corvus-data/b0238	api.calls	corvus-data	{"calls":194}	\\x6470140c9602504ef251aa481cee322a
\\x00000000000074a204e0171b1e089870	239	1714825415000000	2	4807451864729649391	1512523440377223	0	api-calls	corvus-data/b0239	api.calls	corvus-data	{"calls":238}	\\xae25719f51dc70c4da0e012783310f0f
\\x00000000000074a204e0171b1e089870	240	1714841118000000	2	4807451864729649392	1512523440377223	0	api-calls	corvus-data/b0240	api.calls	corvus-data	{"calls":295}	\\x3fd3c0b41f7575b5a3fd61a8c264f502
\\x00000000000074a204e0171b1e089870	241	1714872513000000	2	4807451864729649393	1512523440377224	0	api-calls	corvus-data/b0241	api.calls	corvus-data	{"calls":155}	\\x4348cb8acd939ff806935a4713d87639
\\x00000000000074a204e0171b1e089870	242	1714893760000000	2	4807451864729649394	1512523440377224	0	api-calls	corvus-data/b0242	api.calls	corvus-data	{"calls":354}	\\x74169157c014a4b6b415beaf1f6d2660
\\x00000000000074a204e0171b1e089870	243	1714924342000000	2	4807451864729649395	1512523440377224	0	api-calls	corvus-data/b0243	api.calls	corvus-data	{"calls":426}	\\x7a629734d1569fd6c9ebfcea2623fe14
\\x00000000000074a204e0171b1e089870	244	1714939656000000	2	4807451864729649396	1512523440377224	0	api-calls	corvus-data/b0244	api.calls	corvus-data	{"calls":145}	\\x9f127cabdfa86422e19ef9feb79c3833
\\x00000000000074a204e0171b1e089870	245	1714954511000000	2	4807451864729649397	1512523440377225	0	api-calls	corvus-data/b0245	api.calls	corvus-data	{"calls":955}	\\x13d74faf083397d15931f4334aaf9b77
\\x00000000000074a204e0171b1e089870	246	1714975654000000	2	4807451864729649398	1512523440377225	0	api-calls	corvus-data/b0246	api.calls	corvus-data	{"calls":2581}	\\x327c5915af549245e0dfd919a59ae286
\\x00000000000074a204e0171b1e089870	247	1715011629000000	2	4807451864729649399	1512523440377225	0	api-calls	corvus-data/b0247	api.calls	corvus-data	{"calls":1064}	\\xcf0730bc54c4504884ff914c692011a5
\\x00000000000074a204e0171b1e089870	248	1715054270000000	2	4807451864729649400	1512523440377226	0	api-calls	corvus-data/b0248	api.calls	corvus-data	{"calls":2879}	\\x9eaca9506a9f9d6e1382dc230d7fdeef
\\x00000000000074a204e0171b1e089870	249	1715090965000000	2	4807451864729649401	1512523440377226	0	api-calls	corvus-data/b0249	api.calls	corvus-data	{"calls":2356}	\\x5aa626c3a6b2eceb756a6a36418d895c
\\x00000000000074a204e0171b1e089870	250	1715126676000000	2	4807451864729649402	1512523440377227	0	api-calls	corvus-data/b0250	api.calls	corvus-data	{"calls":2597}	\\x4da5b95ac4245109713753cedbbd752b
\\x00000000000074a204e0171b1e089870	251	1715148662000000	2	4807451864729649403	1512523440377227	0	api-calls	corvus-data/b0251	api.calls	corvus-data	{"calls":489}	\\xebe6c3885dd4a8644c4191f69e0b5e94
\\x00000000000074a204e0171b1e089870	252	1715178435000000	2	4807451864729649404	1512523440377227	0	api-calls	corvus-data/b0252	api.calls	corvus-data	{"calls":2527}	\\xb9c423a34e9d52a0b95471739aced0c4
\\x00000000000074a204e0171b1e089870	253	1715199497000000	2	4807451864729649405	1512523440377227	0	api-calls	corvus-data/b0253	api.calls	corvus-data	{"calls":2190}	\\x62bcb04bb2a69e57caa7c0503692b365
\\x00000000000074a204e0171b1e089870	254	1715233567000000	2	4807451864729649406	1512523440377228	0	api-calls	corvus-data/b0254	api.calls	corvus-data	{"calls":611}	\\x8ae4ff9d4198fcf8e37d76980d639f0a
\\x00000000000074a204e0171b1e089870	255	1715268331000000	2	4807451864729649407	1512523440377228	0	api-calls	corvus-data/b0255	api.calls	corvus-data	{"calls":1159}	\\xf2a1494594885c9463b87f76b2429d70
\\x00000000000074a204e0171b1e089870	256	1715288468000000	2	4807451864729649408	1512523440377228	0	api-calls	corvus-data/b0256	api.calls	corvus-data	{"calls":2949}	\\x8aef5b23bcaab2984e6c67f509178bba
\\x00000000000074a204e0171b1e089870	257	1715316099000000	2	4807451864729649409	1512523440377229	0	api-calls	corvus-data/b0257	api.calls	corvus-data	{"calls":136}	\\x199fa34f2cc5dd77eb72579cc65c3646
\\x00000000000074a204e0171b1e089870	258	1715342243000000	2	4807451864729649410	1512523440377229	0	api-calls	corvus-data/b0258	api.calls	corvus-data	{"calls":2874}	\\x8bc3ff520f3bfb711f662bb6cf6d981c
\\x00000000000074a204e0171b1e089870	259	1715379186000000	2	4807451864729649411	1512523440377229	0	api-calls	corvus-data/b0259	api.calls	corvus-data	{"calls":2545}	\\x84eec7860e1cdaac928e301065ebeacd
\\x00000000000074a204e0171b1e089870	260	1715415384000000	2	4807451864729649412	1512523440377230	0	api-calls	corvus-data/b0260	api.calls	corvus-data	{"calls":447}	\\x2535f3dd78ab9fcd0dfb97f9a3e56053
\\x00000000000074a204e0171b1e089870	261	1715450951000000	2	4807451864729649413	1512523440377230	0	api-calls	corvus-data/b0261	api.calls	corvus-data	{"calls":323}	\\x7fb79d2f4d26ef6571a681fbe87055dd
\\x00000000000074a204e0171b1e089870	262	1715489262000000	2	4807451864729649414	1512523440377231	0	api-calls	corvus-data/b0262	api.calls	corvus-data	{"calls":57}	\\x200bfcce1d046455279866c130577065
\\x00000000000074a204e0171b1e089870	263	1715532189000000	2	4807451864729649415	1512523440377231	0	api-calls	corvus-data/b0263	api.calls	corvus-data	{"calls":439}	\\x0d28bab20acb629ad89a22ee073fdf1e
\\x00000000000074a204e0171b1e089870	264	1715566926000000	2	4807451864729649416	1512523440377232	0	api-calls	corvus-data/b0264	api.calls	corvus-data	{"calls":3124}	\\x98f88a853660dd4cf9d1e60fd88ed8ed
\\x00000000000074a204e0171b1e089870	265	1715587084000000	2	4807451864729649417	1512523440377232	0	api-calls	corvus-data/b0265	api.calls	corvus-data	{"calls":2118}	\\xd08d18958fc19dcdfc5a40d2412e835d
\\x00000000000074a204e0171b1e089870	266	1715623858000000	2	4807451864729649418	1512523440377232	0	api-calls	corvus-data/b0266	api.calls	corvus-data	{"calls":1913}	\\xd2a20a4032f2f93dba0eec7ae5c46534
\\x00000000000074a204e0171b1e089870	267	1715663951000000	2	4807451864729649419	1512523440377233	0	api-calls	corvus-data/b0267	api.calls	corvus-data	{"calls":24}	\\x1b2a862f3d133bad85e2783e0122df85
\\x00000000000074a204e0171b1e089870	268	1715692120000000	2	4807451864729649420	1512523440377233	0	api-calls	corvus-data/b0268	api.calls	corvus-data	{"calls":1872}	\\xc6c100d5aa9d439908fe1de3d04a1644
\\x00000000000074a204e0171b1e089870	269	1715721427000000	2	4807451864729649421	1512523440377233	0	api-calls	corvus-data/b0269	api.calls	corvus-data	{"calls":2356}	\\xfb977ee3175ff1d1e5a15f5d692d7578
\\x00000000000074a204e0171b1e089870	270	1715748913000000	2	4807451864729649422	1512523440377234	0	api-calls	corvus-data/b0270	api.calls	corvus-data	{"calls":2570}	\\x75551fada43ce77d861c659fcbebfc9f
\\x00000000000074a204e0171b1e089870	271	1715777678000000	2	4807451864729649423	1512523440377234	0	api-calls	corvus-data/b0271	api.calls	corvus-data	{"calls":3121}	\\xe0113ee2e1e52a33ddd30e167b6223d7
\\x00000000000074a204e0171b1e089870	272	1715815971000000	2	4807451864729649424	1512523440377234	0	api-calls	corvus-data/b0272	api.calls	corvus-data	{"calls":1480}	\\x60df4a5b6cc51df74fdef9d0be03cd1f
\\x00000000000074a204e0171b1e089870	273	1715845659000000	2	4807451864729649425	1512523440377235	0	api-calls	corvus-data/b0273	api.calls	corvus-data	{"calls":193}	\\xefc5a435fb268044ad2afdd7062a9f31
\\x00000000000074a204e0171b1e089870	274	1715877039000000	2	4807451864729649426	1512523440377235	0	api-calls	corvus-data/b0274	api.calls	corvus-data	{"calls":1946}	\\x185e8ab281cb986651a0d7d6ae2145b8
\\x00000000000074a204e0171b1e089870	275	1715909332000000	2	4807451864729649427	1512523440377236	0	api-calls	corvus-data/b0275	api.calls	corvus-data	{"calls":1942}	\\x962ae8c3bad5b430abf653f01cf6b225
\\x00000000000074a204e0171b1e089870	276	1715950268000000	2	4807451864729649428	1512523440377236	0	api-calls	corvus-data/b0276	api.calls	corvus-data	{"calls":2257}	\\xb7589ef34172309cd8ce9e37f6e970a4
\\x00000000000074a204e0171b1e089870	277	1715968101000000	2	4807451864729649429	1512523440377236	0	api-calls	corvus-data/b0277	api.calls	corvus-data	{"calls":2194}	\\xa11ce7068f873803fadd3627dc0f35ee
\\x00000000000074a204e0171b1e089870	278	1715989303000000	2	4807451864729649430	1512523440377236	0	api-calls	corvus-data/b0278	api.calls	corvus-data	{"calls":3363}	\\x1de6a2e941f59bffbf43c85aca17771e
\\x00000000000074a204e0171b1e089870	279	1716007376000000	2	4807451864729649431	1512523440377237	0	api-calls	corvus-data/b0279	api.calls	corvus-data	{"calls":622}	\\x0ef0a6a6bfe9172be2b3dcdd766e5037
\\x00000000000074a204e0171b1e089870	280	1716027045000000	2	4807451864729649432	1512523440377237	0	api-calls	corvus-data/b0280	api.calls	corvus-data	{"calls":131}	\\xd1b54c2479a72f13b7409f6a57acb5a7
\\x00000000000074a204e0171b1e089870	281	1716053800000000	2	4807451864729649433	1512523440377237	0	api-calls	corvus-data/b0281	api.calls	corvus-data	{"calls":627}	\\x81fbe724086aa512467935299b5be639
\\x00000000000074a204e0171b1e089870	282	1716091474000000	2	4807451864729649434	1512523440377238	0	api-calls	corvus-data/b0282	api.calls	corvus-data	{"calls":235}	\\xff2ad36193bc5fab70d6628d8850b098
\\x00000000000074a204e0171b1e089870	283	1716108852000000	2	4807451864729649435	1512523440377238	0	api-calls	corvus-data/b0283	api.calls	corvus-data	{"calls":671}	\\xa39be03278127abb94e5beaabeebb4c8
\\x00000000000074a204e0171b1e089870	284	1716132576000000	2	4807451864729649436	1512523440377238	0	api-calls	corvus-data/b0284	api.calls	corvus-data	{"calls":135}	\\xe769b60e393e9c34847c9ebc33be6c72
\\x00000000000074a204e0171b1e089870	285	1716175450000000	2	4807451864729649437	1512523440377239	0	api-calls	corvus-data/b0285	api.calls	corvus-data	{"calls":1598}	\\x8438c5737d9281d0c2e6c5a2542adca8
\\x00000000000074a204e0171b1e089870	286	1716218347000000	2	4807451864729649438	1512523440377239	0	api-calls	corvus-data/b0286	api.calls	corvus-data	{"calls":1556}	\\xac7115e415d9be709509074d5c899e8c
\\x00000000000074a204e0171b1e089870	287	1716242700000000	2	4807451864729649439	1512523440377239	0	api-calls	corvus-data/b0287	api.calls	corvus-data	{"calls":846}	\\xf1c41e7d7fafbb632fd1155cd2c0c5d2
\\x00000000000074a204e0171b1e089870	288	1716284437000000	2	4807451864729649440	1512523440377240	0	api-calls	corvus-data/b0288	api.calls	corvus-data	{"calls":1132}	\\x00b414ace0f188ab1a74c240df83bba4
\\x00000000000074a204e0171b1e089870	289	1716305876000000	2	4807451864729649441	1512523440377240	0	api-calls	corvus-data/b0289	api.calls	corvus-data	{"calls":682}	\\xefe26c2fc3d32c012f74c8b4798bd42f
\\x00000000000074a204e0171b1e089870	290	1716341514000000	2	4807451864729649442	1512523440377241	0	api-calls	corvus-data/b0290	api.calls	corvus-data	{"calls":1995}	\\x6938ec13c563f2bffcc851c0ba4354b9
\\x00000000000074a204e0171b1e089870	291	1716363007000000	2	4807451864729649443	1512523440377241	0	api-calls	corvus-data/b0291	api.calls	corvus-data	{"calls":597}	\\x334b3037752990ddbfcc28d871f5a9cc
\\x00000000000074a204e0171b1e089870	292	1716392098000000	2	4807451864729649444	1512523440377241	0	api-calls	corvus-data/b0292	api.calls	corvus-data	{"calls":1601}	\\x3c4c97a69a1edb9894d9c9ab5625b144
\\x00000000000074a204e0171b1e089870	293	1716414973000000	2	4807451864729649445	1512523440377241	0	api-calls	corvus-data/b0293	api.calls	corvus-data	{"calls":433}	\\x2403a292146b2a145f10f8fcc32b3219
\\x00000000000074a204e0171b1e089870	294	1716442003000000	2	4807451864729649446	1512523440377242	0	api-calls	corvus-data/b0294	api.calls	corvus-data	{"calls":2405}	\\x051418ffd86980d57c12cab14558e0a0
\\x00000000000074a204e0171b1e089870	295	1716458315000000	2	4807451864729649447	1512523440377242	0	api-calls	corvus-data/b0295	api.calls	corvus-data	{"calls":3474}	\\x98363ff279ac06bd3b7be0290e7a1016
\\x00000000000074a204e0171b1e089870	296	1716477643000000	2	4807451864729649448	1512523440377242	0	api-calls	corvus-data/b0296	api.calls	corvus-data	{"calls":213}	\\xbc459b159a9441c4d32448a71ded922f
\\x00000000000074a204e0171b1e089870	297	1716511358000000	2	4807451864729649449	1512523440377243	0	api-calls	corvus-data/b0297	api.calls	corvus-data	{"calls":3449}	\\xa1ca1769e6f688474ba202dc4d77ecb7
\\x00000000000074a204e0171b1e089870	298	1716544010000000	2	4807451864729649450	1512523440377243	0	api-calls	corvus-data/b0298	api.calls	corvus-data	{"calls":15}	\\x35a6ed9e1069cf1296e1a84df162e388
\\x00000000000074a204e0171b1e089870	299	1716580488000000	2	4807451864729649451	1512523440377243	0	api-calls	corvus-data/b0299	api.calls	corvus-data	{"calls":1978}	\\x85f0f01227f643c7af8096fee09159fd
\\x00000000000074a204e0171b1e089870	300	1716612168000000	2	4807451864729649452	1512523440377244	0	api-calls	corvus-data/b0300	api.calls	corvus-data	{"calls":622}	\\x3c11caae3d5fac015994ce6f8c1edfd0
\\x00000000000074a204e0171b1e089870	301	1716653855000000	2	4807451864729649453	1512523440377244	0	api-calls	corvus-data/b0301	api.calls	corvus-data	{"calls":54}	\\x449391fd6ae2f6e3d88c927249864267
\\x00000000000074a204e0171b1e089870	302	1716686890000000	2	4807451864729649454	1512523440377245	0	api-calls	corvus-data/b0302	api.calls	corvus-data	{"calls":468}	\\x03c6389028247211a059a57103be9cad
\\x00000000000074a204e0171b1e089870	303	1716720941000000	2	4807451864729649455	1512523440377245	0	api-calls	corvus-data/b0303	api.calls	corvus-data	{"calls":146}	\\x9e09e1801d273cfc247ad12ec53274a9
\\x00000000000074a204e0171b1e089870	304	1716761484000000	2	4807451864729649456	1512523440377245	0	api-calls	corvus-data/b0304	api.calls	corvus-data	{"calls":609}	\\x8b6a966e2c514c2010963872e0c3abe5
\\x00000000000074a204e0171b1e089870	305	1716779479000000	2	4807451864729649457	1512523440377246	0	api-calls	corvus-data/b0305	api.calls	corvus-data	{"calls":930}	\\x4c5aba9ef867817ec424434c9cf0b64f
\\x00000000000074a204e0171b1e089870	306	1716815711000000	2	4807451864729649458	1512523440377246	0	api-calls	corvus-data/b0306	api.calls	corvus-data	{"calls":2561}	\\x086fd4a48eebf7e95b8189ae4c900464
\\x00000000000074a204e0171b1e089870	307	1716842777000000	2	4807451864729649459	1512523440377246	0	api-calls	corvus-data/b0307	api.calls	corvus-data	{"calls":1809}	\\xad79f613abcd97ed3c7b302ff2334efc
\\x00000000000074a204e0171b1e089870	308	1716876750000000	2	4807451864729649460	1512523440377247	0	api-calls	corvus-data/b0308	api.calls	corvus-data	{"calls":3537}	\\x5ec3c155aab756f60f2340ab7766d0a6
\\x00000000000074a204e0171b1e089870	309	1716916735000000	2	4807451864729649461	1512523440377247	0	api-calls	corvus-data/b0309	api.calls	corvus-data	{"calls":3300}	\\x2df6d893108fd4eb2cf72da0b6d69231
\\x00000000000074a204e0171b1e089870	310	1716943653000000	2	4807451864729649462	1512523440377248	0	api-calls	corvus-data/b0310	api.calls	corvus-data	{"calls":1031}	\\x5cec6031f30a1c0e7944f8c834f0741a
\\x00000000000074a204e0171b1e089870	311	1716969864000000	2	4807451864729649463	1512523440377248	0	api-calls	corvus-data/b0311	api.calls	corvus-data	{"calls":48}	\\x5c2f7b8d8f170a9fede4a3f9559b51eb
\\x00000000000074a204e0171b1e089870	312	1716996972000000	2	4807451864729649464	1512523440377248	0	api-calls	corvus-data/b0312	api.calls	corvus-data	{"calls":2101}	\\x53f8d35619b0e53474cac16632e25313
\\x00000000000074a204e0171b1e089870	313	1717035688000000	2	4807451864729649465	1512523440377249	0	api-calls	corvus-data/b0313	api.calls	corvus-data	{"calls":2205}	\\xd05972370c63bb93ad49144ecdb01bf3
\\x00000000000074a204e0171b1e089870	314	1717051704000000	2	4807451864729649466	1512523440377249	0	api-calls	corvus-data/b0314	api.calls	corvus-data	{"calls":2756}	\\x0ecabe0a275551980bc79c2d1e225d3e
\\x00000000000074a204e0171b1e089870	315	1717072498000000	2	4807451864729649467	1512523440377249	0	api-calls	corvus-data/b0315	api.calls	corvus-data	{"calls":3325}	\\x5787d164b5eaa378a015e344d5fc9ceb
\\x00000000000074a204e0171b1e089870	316	1717090154000000	2	4807451864729649468	1512523440377249	0	api-calls	corvus-data/b0316	api.calls	corvus-data	{"calls":2160}	\\xaec4fdaf96a15d552eaf18d463ece0ab
\\x00000000000074a204e0171b1e089870	317	1717131493000000	2	4807451864729649469	1512523440377250	0	api-calls	corvus-data/b0317	api.calls	corvus-data	{"calls":18}	\\xabc585df678ed1284919b80bd9151e1c
\\x00000000000074a204e0171b1e089870	318	1717154786000000	2	4807451864729649470	1512523440377250	0	api-calls	corvus-data/b0318	api.calls	corvus-data	{"calls":82}	\\x711ebe08ca300138057e8afc59734fea
\\x00000000000074a204e0171b1e089870	319	1717172311000000	2	4807451864729649471	1512523440377250	0	api-calls	corvus-data/b0319	api.calls	corvus-data	{"calls":1153}	\\x80706a40c2ba90ba71c5eaf9819785df
\\x00000000000074a204e0171b1e089870	320	1717192463000000	2	4807451864729649472	1512523440377250	0	api-calls	corvus-data/b0320	api.calls	corvus-data	{"calls":3631}	\\xee8efd9d5d5f7a00c08ba6714d45558e
\\x00000000000074a204e0171b1e089870	321	1717228738000000	2	4807451864729649473	1512523440377251	0	api-calls	corvus-data/b0321	api.calls	corvus-data	{"calls":459}	\\x54af6a07e66786ea1aed54f980f43a36
\\x00000000000074a204e0171b1e089870	322	1717267844000000	2	4807451864729649474	1512523440377251	0	api-calls	corvus-data/b0322	api.calls	corvus-data	{"calls":312}	\\x2db12fdc0d98557e5fd6632b804ca656
\\x00000000000074a204e0171b1e089870	323	1717307014000000	2	4807451864729649475	1512523440377252	0	api-calls	corvus-data/b0323	api.calls	corvus-data	{"calls":482}	\\x3097e0fe3f316faeb5bc25c69afa1e07
\\x00000000000074a204e0171b1e089870	324	1717333922000000	2	4807451864729649476	1512523440377252	0	api-calls	corvus-data/b0324	api.calls	corvus-data	{"calls":205}	\\x08fc89a0af9657599d8e6c6e49c60952
\\x00000000000074a204e0171b1e089870	325	1717349788000000	2	4807451864729649477	1512523440377252	0	api-calls	corvus-data/b0325	api.calls	corvus-data	{"calls":555}	\\x9b60881799f913d295f8d4094eda3a6c
\\x00000000000074a204e0171b1e089870	326	1717373304000000	2	4807451864729649478	1512523440377253	0	api-calls	corvus-data/b0326	api.calls	corvus-data	{"calls":3122}	\\xfc482f7d904fe23219cfe69f7d864a11
\\x00000000000074a204e0171b1e089870	327	1717392624000000	2	4807451864729649479	1512523440377253	0	api-calls	corvus-data/b0327	api.calls	corvus-data	{"calls":2046}	\\x0a63c90cc2b90c9d42a3f35ee8ea8f6f
\\x00000000000074a204e0171b1e089870	328	1717425598000000	2	4807451864729649480	1512523440377253	0	api-calls	corvus-data/b0328	api.calls	corvus-data	{"calls":1352}	\\x2e3f921261234a0c98782b6ffb3ff7f1
\\x00000000000074a204e0171b1e089870	329	1717463041000000	2	4807451864729649481	1512523440377254	0	api-calls	corvus-data/b0329	api.calls	corvus-data	{"calls":196}	\\x299ba86682b723cb6e0b3b067d626da4
\\x00000000000074a204e0171b1e089870	330	1717490206000000	2	4807451864729649482	1512523440377254	0	api-calls	corvus-data/b0330	api.calls	corvus-data	{"calls":2742}	\\x384f6fc45a9ab76e978c33093b8e8c06
\\x00000000000074a204e0171b1e089870	331	1717523193000000	2	4807451864729649483	1512523440377254	0	api-calls	corvus-data/b0331	api.calls	corvus-data	{"calls":1241}	\\xd1389fdce10db3627e3dedcd09c65a3b
\\x00000000000074a204e0171b1e089870	332	1717549635000000	2	4807451864729649484	1512523440377255	0	api-calls	corvus-data/b0332	api.calls	corvus-data	{"calls":1745}	\\xc544b8ea2807b96df9386437db7d159d
\\x00000000000074a204e0171b1e089870	333	1717564211000000	2	4807451864729649485	1512523440377255	0	api-calls	corvus-data/b0333	api.calls	corvus-data	{"calls":2805}	\\x2abc1ea5beb018522551d1660f93e085
\\x00000000000074a204e0171b1e089870	334	1717583560000000	2	4807451864729649486	1512523440377255	0	api-calls	corvus-data/b0334	api.calls	corvus-data	{"calls":1348}	\\x0ec975c7e130e3b2c79b43d5811f697b
\\x00000000000074a204e0171b1e089870	335	1717613288000000	2	4807451864729649487	1512523440377255	0	api-calls	corvus-data/b0335	api.calls	corvus-data	{"calls":2734}	\\xb198f1a6f78b3fa0f2d8a0d317d0e124
\\x00000000000074a204e0171b1e089870	336	1717628827000000	2	4807451864729649488	1512523440377255	0	api-calls	corvus-data/b0336	api.calls	corvus-data	{"calls":320}	\\x85a9aa431ca1e54f1e7ebd3164328a8c
\\x00000000000074a204e0171b1e089870	337	1717646094000000	2	4807451864729649489	1512523440377256	0	api-calls	corvus-data/b0337	api.calls	corvus-data	{"calls":519}	\\x2010ff6695dac788159b14ea7ed2384f
\\x00000000000074a204e0171b1e089870	338	1717676364000000	2	4807451864729649490	1512523440377256	0	api-calls	corvus-data/b0338	api.calls	corvus-data	{"calls":1401}	\\x57bb4274023df2c6d2eedff2179e035f
\\x00000000000074a204e0171b1e089870	339	1717714198000000	2	4807451864729649491	1512523440377256	0	api-calls	corvus-data/b0339	api.calls	corvus-data	{"calls":1829}	\\x24f78ffa2215551f9636820825cafd0a
\\x00000000000074a204e0171b1e089870	340	1717733841000000	2	4807451864729649492	1512523440377257	0	api-calls	corvus-data/b0340	api.calls	corvus-data	{"calls":1216}	\\x1e767e2c10742f6554a4877c32bb80d7
\\x00000000000074a204e0171b1e089870	341	1717773046000000	2	4807451864729649493	1512523440377257	0	api-calls	corvus-data/b0341	api.calls	corvus-data	{"calls":2551}	\\x09bb4ed42792fb358985f506a4f9e4a1
\\x00000000000074a204e0171b1e089870	342	1717796471000000	2	4807451864729649494	1512523440377257	0	api-calls	corvus-data/b0342	api.calls	corvus-data	{"calls":949}	\\x422c01393414a8c1f7b9b56b99ca52e7
\\x00000000000074a204e0171b1e089870	343	1717835657000000	2	4807451864729649495	1512523440377258	0	api-calls	corvus-data/b0343	api.calls	corvus-data	{"calls":532}	\\xe64de8eceda064c26fcac451f7dff434
\\x00000000000074a204e0171b1e089870	344	1717850163000000	2	4807451864729649496	1512523440377258	0	api-calls	corvus-data/b0344	api.calls	corvus-data	{"calls":498}	\\x6c4f8bb7a23df866c00570e38ad0a8a8
\\x00000000000074a204e0171b1e089870	345	1717867136000000	2	4807451864729649497	1512523440377258	0	api-calls	corvus-data/b0345	api.calls	corvus-data	{"calls":280}	\\x053b734f67b9700fea8ed3bfdc81839c
\\x00000000000074a204e0171b1e089870	346	1717899980000000	2	4807451864729649498	1512523440377259	0	api-calls	corvus-data/b0346	api.calls	corvus-data	{"calls":124}	\\x2db930cda68dfcface958fc890a0928f
\\x00000000000074a204e0171b1e089870	347	1717919576000000	2	4807451864729649499	1512523440377259	0	api-calls	corvus-data/b0347	api.calls	corvus-data	{"calls":156}	\\xeca917c0812b4a29130927c41df730a4
\\x00000000000074a204e0171b1e089870	348	1717946316000000	2	4807451864729649500	1512523440377259	0	api-calls	corvus-data/b0348	api.calls	corvus-data	{"calls":122}	\\xccb0423a4f3b9684ee983a9c7ad45bd4
\\x00000000000074a204e0171b1e089870	349	1717978968000000	2	4807451864729649501	1512523440377260	0	api-calls	corvus-data/b0349	api.calls	corvus-data	{"calls":844}	\\xa1322e4aa1239b0807011c6915c2491c
\\x00000000000074a204e0171b1e089870	350	1717993933000000	2	4807451864729649502	1512523440377260	0	api-calls	corvus-data/b0350	api.calls	corvus-data	{"calls":2926}	\\xdee7215546214f8b22e690353d408734
\\x00000000000074a204e0171b1e089870	351	1718014616000000	2	4807451864729649503	1512523440377260	0	api-calls	corvus-data/b0351	api.calls	corvus-data	{"calls":3611}	\\x86e79223645fa2db045b9f696fa1cd0a
\\x00000000000074a204e0171b1e089870	352	1718054470000000	2	4807451864729649504	1512523440377260	0	api-calls	corvus-data/b0352	api.calls	corvus-data	{"calls":2259}	\\x99f5bf781f1c7a3537dde9bf672ac614
\\x00000000000074a204e0171b1e089870	353	1718075630000000	2	4807451864729649505	1512523440377261	0	api-calls	corvus-data/b0353	api.calls	corvus-data	{"calls":2138}	\\xbe32a8f04f90ee0bae6e80e65d1eb199
\\x00000000000074a204e0171b1e089870	354	1718091075000000	2	4807451864729649506	1512523440377261	0	api-calls	corvus-data/b0354	api.calls	corvus-data	{"calls":3769}	\\x6f42fea7b9ebf92fb944376b7f91c5f2
\\x00000000000074a204e0171b1e089870	355	1718116715000000	2	4807451864729649507	1512523440377261	0	api-calls	corvus-data/b0355	api.calls	corvus-data	{"calls":2302}	\\xc725c0d8bdfa3fc88e7a5ec5989ff25e
\\x00000000000074a204e0171b1e089870	356	1718158312000000	2	4807451864729649508	1512523440377262	0	api-calls	corvus-data/b0356	api.calls	corvus-data	{"calls":540}	\\x78966000d74e5f18dead6e925374fd88
\\x00000000000074a204e0171b1e089870	357	1718193425000000	2	4807451864729649509	1512523440377262	0	api-calls	corvus-data/b0357	api.calls	corvus-data	{"calls":3843}	\\x26176156eab6c03223fab39814b4c1ee
\\x00000000000074a204e0171b1e089870	358	1718233262000000	2	4807451864729649510	1512523440377262	0	api-calls	corvus-data/b0358	api.calls	corvus-data	{"calls":1090}	\\xe69d2c3453cc98cc6615c0fc40534c4c
\\x00000000000074a204e0171b1e089870	359	1718274645000000	2	4807451864729649511	1512523440377263	0	api-calls	corvus-data/b0359	api.calls	corvus-data	{"calls":3753}	\\xac981a5b3f37d0be68f5b1e14e3416e8
\\x00000000000074a204e0171b1e089870	360	1718291272000000	2	4807451864729649512	1512523440377263	0	api-calls	corvus-data/b0360	api.calls	corvus-data	{"calls":2954}	\\xae43d673ff7e071dd4a4f4849f4a64ee
\\x00000000000074a204e0171b1e089870	361	1718326157000000	2	4807451864729649513	1512523440377264	0	api-calls	corvus-data/b0361	api.calls	corvus-data	{"calls":2025}	\\x6fd2e9abf53138e75ad317c578fd40c3
\\x00000000000074a204e0171b1e089870	362	1718352720000000	2	4807451864729649514	1512523440377264	0	api-calls	corvus-data/b0362	api.calls	corvus-data	{"calls":3814}	\\x80603c6de9107925f8fc9861e5ce0ab8
\\x00000000000074a204e0171b1e089870	363	1718394726000000	2	4807451864729649515	1512523440377264	0	api-calls	corvus-data/b0363	api.calls	corvus-data	{"calls":789}	\\x3d1eba0115317dbaaec88cf3db0ff697
\\x00000000000074a204e0171b1e089870	364	1718427242000000	2	4807451864729649516	1512523440377265	0	api-calls	corvus-data/b0364	api.calls	corvus-data	{"calls":495}	\\x3e8e82110829f09e9b7f102ae6fccf14
\\x00000000000074a204e0171b1e089870	365	1718470410000000	2	4807451864729649517	1512523440377265	0	api-calls	corvus-data/b0365	api.calls	corvus-data	{"calls":322}	\\x18eefda126dd12359f0b99bb5bd0c4df
\\x00000000000074a204e0171b1e089870	366	1718495958000000	2	4807451864729649518	1512523440377265	0	api-calls	corvus-data/b0366	api.calls	corvus-data	{"calls":41}	\\x06f27cc33ba214f0b371e48528b41e8c
\\x00000000000074a204e0171b1e089870	367	1718526593000000	2	4807451864729649519	1512523440377266	0	api-calls	corvus-data/b0367	api.calls	corvus-data	{"calls":92}	\\x40b1beec48072f2a27fc3eb913dbdbb6
\\x00000000000074a204e0171b1e089870	368	1718544654000000	2	4807451864729649520	1512523440377266	0	api-calls	corvus-data/b0368	api.calls	corvus-data	{"calls":421}	\\xf1420366c29801a74ce42f6df8d9c107
\\x00000000000074a204e0171b1e089870	369	1718575926000000	2	4807451864729649521	1512523440377266	0	api-calls	corvus-data/b0369	api.calls	corvus-data	{"calls":668}	\\xa2b2d30b7fef2d36fc1f9955d207d587
\\x00000000000074a204e0171b1e089870	370	1718606944000000	2	4807451864729649522	1512523440377267	0	api-calls	corvus-data/b0370	api.calls	corvus-data	{"calls":1374}	\\xa15688c7a3ee88e9e734257c76f18003
\\x00000000000074a204e0171b1e089870	371	1718623678000000	2	4807451864729649523	1512523440377267	0	api-calls	corvus-data/b0371	api.calls	corvus-data	{"calls":3824}	\\x70624ae0ddae93235eca63ae4f4fff50
\\x00000000000074a204e0171b1e089870	372	1718657062000000	2	4807451864729649524	1512523440377267	0	api-calls	corvus-data/b0372	api.calls	corvus-data	{"calls":3681}	\\x7de6a461f0cc7daceeef6b135d942df2
\\x00000000000074a204e0171b1e089870	373	1718690168000000	2	4807451864729649525	1512523440377268	0	api-calls	corvus-data/b0373	api.calls	corvus-data	{"calls":510}	\\xebfa6f92a14ddec7f96fc3e401ab4fab
\\x00000000000074a204e0171b1e089870	374	1718714733000000	2	4807451864729649526	1512523440377268	0	api-calls	corvus-data/b0374	api.calls	corvus-data	{"calls":2367}	\\x2aa57d2b31131a83ffea5a4da99f922a
\\x00000000000074a204e0171b1e089870	375	1718751556000000	2	4807451864729649527	1512523440377268	0	api-calls	corvus-data/b0375	api.calls	corvus-data	{"calls":1794}	\\x194f5dcceecc6e7201aa84c69625b764
\\x00000000000074a204e0171b1e089870	376	1718781418000000	2	4807451864729649528	1512523440377269	0	api-calls	corvus-data/b0376	api.calls	corvus-data	{"calls":3949}	\\xb9e40dfaab58d6d611709c14a2117835
\\x00000000000074a204e0171b1e089870	377	1718821789000000	2	4807451864729649529	1512523440377269	0	api-calls	corvus-data/b0377	api.calls	corvus-data	{"calls":3944}	\\x08dfa64cc1acb31c27fbc6daa80d8ebf
\\x00000000000074a204e0171b1e089870	378	1718861601000000	2	4807451864729649530	1512523440377270	0	api-calls	corvus-data/b0378	api.calls	corvus-data	{"calls":3294}	\\x9ee927a631c420d907c4ecba7af9f2e7
\\x00000000000074a204e0171b1e089870	379	1718899648000000	2	4807451864729649531	1512523440377270	0	api-calls	corvus-data/b0379	api.calls	corvus-data	{"calls":3674}	\\xde5c0e0ddbf9a2ab5266d5834682cf62
\\x00000000000074a204e0171b1e089870	380	1718940641000000	2	4807451864729649532	1512523440377271	0	api-calls	corvus-data/b0380	api.calls	corvus-data	{"calls":3873}	\\x80aaa6f8e0669533f16144593eca1055
\\x00000000000074a204e0171b1e089870	381	1718980211000000	2	4807451864729649533	1512523440377271	0	api-calls	corvus-data/b0381	api.calls	corvus-data	{"calls":4049}	\\xba6cdd4c3f6fc1416c3825847eac3387
\\x00000000000074a204e0171b1e089870	382	1718999273000000	2	4807451864729649534	1512523440377271	0	api-calls	corvus-data/b0382	api.calls	corvus-data	{"calls":3209}	\\x378dfdb4aee35bc6e72be7bfe5ec9e23
\\x00000000000074a204e0171b1e089870	383	1719041382000000	2	4807451864729649535	1512523440377272	0	api-calls	corvus-data/b0383	api.calls	corvus-data	{"calls":558}	\\x8f9aae6ed350742a9c278a72802fbda5
\\x00000000000074a204e0171b1e089870	384	1719056534000000	2	4807451864729649536	1512523440377272	0	api-calls	corvus-data/b0384	api.calls	corvus-data	{"calls":330}	\\x38baf118cfa924b5ca5f6aaf3782cd4e
\\x00000000000074a204e0171b1e089870	385	1719080793000000	2	4807451864729649537	1512523440377272	0	api-calls	corvus-data/b0385	api.calls	corvus-data	{"calls":709}	\\x69a2799d104e740424936986c0c0050c
\\x00000000000074a204e0171b1e089870	386	1719112857000000	2	4807451864729649538	1512523440377273	0	api-calls	corvus-data/b0386	api.calls	corvus-data	{"calls":248}	\\xa5d1293bdec910d0e5715aaf7b18eef9
\\x00000000000074a204e0171b1e089870	387	1719130951000000	2	4807451864729649539	1512523440377273	0	api-calls	corvus-data/b0387	api.calls	corvus-data	{"calls":4}	\\x24a19f3085bd4120a682bf2652e1fea3
\\x00000000000074a204e0171b1e089870	388	1719147174000000	2	4807451864729649540	1512523440377273	0	api-calls	corvus-data/b0388	api.calls	corvus-data	{"calls":16}	\\xaa92b98d9a1c9e988d6d7428356f9828
\\x00000000000074a204e0171b1e089870	389	1719187051000000	2	4807451864729649541	1512523440377273	0	api-calls	corvus-data/b0389	api.calls	corvus-data	{"calls":762}	\\x51fe58faf73b6e6619a0402190496cc2
\\x00000000000074a204e0171b1e089870	390	1719214161000000	2	4807451864729649542	1512523440377274	0	api-calls	corvus-data/b0390	api.calls	corvus-data	{"calls":3066}	\\x13ec7b929238f79165de8da48bcebeb3
\\x00000000000074a204e0171b1e089870	391	1719232689000000	2	4807451864729649543	1512523440377274	0	api-calls	corvus-data/b0391	api.calls	corvus-data	{"calls":1697}	\\x20c4e1288eee9d134d66f2f598252f5a
\\x00000000000074a204e0171b1e089870	392	1719252409000000	2	4807451864729649544	1512523440377274	0	api-calls	corvus-data/b0392	api.calls	corvus-data	{"calls":2366}	\\x5fc5bb40222b9918402371173706b509
\\x00000000000074a204e0171b1e089870	393	1719291232000000	2	4807451864729649545	1512523440377275	0	api-calls	corvus-data/b0393	api.calls	corvus-data	{"calls":1959}	\\x9600d55954784a0e56e5537e7b08a204
\\x00000000000074a204e0171b1e089870	394	1719314985000000	2	4807451864729649546	1512523440377275	0	api-calls	corvus-data/b0394	api.calls	corvus-data	{"calls":3298}	\\x0c0a338a2cd2d93f58babd9705a1b11d
\\x00000000000074a204e0171b1e089870	395	1719338504000000	2	4807451864729649547	1512523440377275	0	api-calls	corvus-data/b0395	api.calls	corvus-data	{"calls":1196}	\\x47e660d38c48338d1ea704b393356f7a
\\x00000000000074a204e0171b1e089870	396	1719362568000000	2	4807451864729649548	1512523440377276	0	api-calls	corvus-data/b0396	api.calls	corvus-data	{"calls":2691}	\\x4289f7866ae976bb412323868f88e3a6
\\x00000000000074a204e0171b1e089870	397	1719398847000000	2	4807451864729649549	1512523440377276	0	api-calls	corvus-data/b0397	api.calls	corvus-data	{"calls":3057}	\\xa0d7c7e7c4722c78d7407c9d768700d4
\\x00000000000074a204e0171b1e089870	398	1719427339000000	2	4807451864729649550	1512523440377276	0	api-calls	corvus-data/b0398	api.calls	corvus-data	{"calls":3296}	\\x96f3452c86404ee10003f8ef7ccb6551
\\x00000000000074a204e0171b1e089870	399	1719462046000000	2	4807451864729649551	1512523440377277	0	api-calls	corvus-data/b0399	api.calls	corvus-data	{"calls":1920}	\\x8c2fbdae49b9e773d00bd7a9786b6fb7
\\x00000000000074a204e0171b1e089870	400	1719481811000000	2	4807451864729649552	1512523440377277	0	api-calls	corvus-data/b0400	api.calls	corvus-data	{"calls":2369}	\\x1d9dd6060d2726e29f4d928abd4c529f
\\x00000000000074a204e0171b1e089870	401	1719501737000000	2	4807451864729649553	1512523440377277	0	api-calls	corvus-data/b0401	api.calls	corvus-data	{"calls":859}	\\x15bcff3f67719edaafd31369ea71cd7f
\\x00000000000074a204e0171b1e089870	402	1719532464000000	2	4807451864729649554	1512523440377277	0	api-calls	corvus-data/b0402	api.calls	corvus-data	{"calls":179}	\\xc636a4da36da7d628c42fd01c13daf52
\\x00000000000074a204e0171b1e089870	403	1719547925000000	2	4807451864729649555	1512523440377278	0	api-calls	corvus-data/b0403	api.calls	corvus-data	{"calls":3620}	\\x1d9a742e50b33bba1afb8b0de0eb4431
\\x00000000000074a204e0171b1e089870	404	1719589627000000	2	4807451864729649556	1512523440377278	0	api-calls	corvus-data/b0404	api.calls	corvus-data	{"calls":2201}	\\xe82a429125451ed4e04b20e478399051
\\x00000000000074a204e0171b1e089870	405	1719617813000000	2	4807451864729649557	1512523440377278	0	api-calls	corvus-data/b0405	api.calls	corvus-data	{"calls":1155}	\\x69d75da7382d360d2728381cd408079f
\\x00000000000074a204e0171b1e089870	406	1719636190000000	2	4807451864729649558	1512523440377279	0	api-calls	corvus-data/b0406	api.calls	corvus-data	{"calls":112}	\\x21d5225919bcfc165d7d618f5a75f93c
\\x00000000000074a204e0171b1e089870	407	1719678940000000	2	4807451864729649559	1512523440377279	0	api-calls	corvus-data/b0407	api.calls	corvus-data	{"calls":237}	\\x9714512350cc4888c1ab40643bd9b131
\\x00000000000074a204e0171b1e089870	408	1719721552000000	2	4807451864729649560	1512523440377280	0	api-calls	corvus-data/b0408	api.calls	corvus-data	{"calls":446}	\\x8c11c44cd5219c99b43367c019c828fa
\\x00000000000074a204e0171b1e089870	409	1719748420000000	2	4807451864729649561	1512523440377280	0	api-calls	corvus-data/b0409	api.calls	corvus-data	{"calls":311}	\\x60b95adc05bf1b4d815a0a6c8bd99523
\\x00000000000074a204e0171b1e089870	410	1719765399000000	2	4807451864729649562	1512523440377280	0	api-calls	corvus-data/b0410	api.calls	corvus-data	{"calls":66}	\\x53be089c48d2ad264d53b75d892af2a2
\\x00000000000074a204e0171b1e089870	833	1709247599999999	2	4807451864729649985	1512523440377158	0	api-calls	corvus-data/b0833	api.calls	corvus-data	{"calls":1501}	\\x0613a2c8516f123380e05901764e43d9
\\x00000000000074a204e0171b1e089870	834	1709247600000000	2	4807451864729649986	1512523440377158	0	api-calls	corvus-data/b0834	api.calls	corvus-data	{"calls":2003}	\\x4ce4a8e719becbef4bf3c35d57850a5a
\\x00000000000074a204e0171b1e089870	835	1711922399999999	2	4807451864729649987	1512523440377189	0	api-calls	corvus-data/b0835	api.calls	corvus-data	{"calls":1709}	\\x393539ea9f0417b832c42ac55b5fec1b
\\x00000000000074a204e0171b1e089870	836	1711922400000000	2	4807451864729649988	1512523440377189	0	api-calls	corvus-data/b0836	api.calls	corvus-data	{"calls":2111}	\\xe941d9c4d4ba48c8102058b785cd0c10
\.


--
-- Data for Name: usage_identities_0; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_0 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	0087582e-cf1a-5e02-842c-e30d30b4a96d	8699033238627179505	291
00000000-0000-74a2-04e0-171b1e089870	009f79d4-625d-fc5e-1115-4597c3015f94	-5637607689088851250	527
00000000-0000-74a2-04e0-171b1e089870	0159994d-67d5-bbf2-3c81-74441fea025b	5616572527156083572	294
00000000-0000-74a2-04e0-171b1e089870	017f1ca3-e5da-eba9-0095-48ad8d8db2df	-2608833930532408151	331
00000000-0000-74a2-04e0-171b1e089870	01a56a56-98e8-32b1-4406-db6cf3e3dca8	5899355153684441903	511
00000000-0000-74a2-04e0-171b1e089870	01b4e86d-8ce9-0e1a-abbe-2116f28dc731	-1389282818719876801	289
00000000-0000-74a2-04e0-171b1e089870	01b9ad55-b6af-5017-784c-b2dcb697aeb9	-1859453513197119382	338
00000000-0000-74a2-04e0-171b1e089870	0209d318-9c15-9a26-1cc3-19460ab2ffb2	-8566092341712289071	840
00000000-0000-74a2-04e0-171b1e089870	02235ad7-4f5e-b23d-bc38-d78b88ede262	-2700369190221479392	148
00000000-0000-74a2-04e0-171b1e089870	02c673fd-37f9-da43-fd8d-18bcc875f437	3880125380219404452	164
00000000-0000-74a2-04e0-171b1e089870	0374da19-aba7-9e97-e209-6c3b1463608f	-3973974201660057853	12
00000000-0000-74a2-04e0-171b1e089870	03f171a4-d0d9-9aeb-df8b-9871c37a00f3	4017239215765807583	377
00000000-0000-74a2-04e0-171b1e089870	049702d9-b289-fe64-2d70-b3d7f6b4bf47	5664082448163830082	4
00000000-0000-74a2-04e0-171b1e089870	049c8da8-c36b-4045-d5f6-9eabf08a5f88	3006765520104272195	314
00000000-0000-74a2-04e0-171b1e089870	050d0242-12ad-7143-2651-391cf9dc7e01	7809079260021978988	102
00000000-0000-74a2-04e0-171b1e089870	0529452b-e7a8-0a62-736e-078c634ef386	4665835855768527220	666
00000000-0000-74a2-04e0-171b1e089870	058a72d4-ce92-706d-b7de-c5bfa21b6d82	1048917951639035006	730
00000000-0000-74a2-04e0-171b1e089870	0649466f-8c84-d1bf-9227-a8fcca41a3a5	1844644893618140865	775
00000000-0000-74a2-04e0-171b1e089870	06518eb7-4c9a-ada2-7b27-9da79100b73a	-6081116714386405473	438
00000000-0000-74a2-04e0-171b1e089870	0664b5a4-7cb0-ccab-a720-fc55a96a409e	2367427203033859167	443
00000000-0000-74a2-04e0-171b1e089870	0699a252-4eed-aafc-f384-b12710217a6a	7469888460056642607	122
00000000-0000-74a2-04e0-171b1e089870	07053f16-4195-0818-fe52-f04e1c431f9a	7942567412094398814	3
00000000-0000-74a2-04e0-171b1e089870	071e7d92-8ff9-3ac8-5b68-53b4f586a5f6	9135888455745426079	154
00000000-0000-74a2-04e0-171b1e089870	07cbf2ed-8f64-d338-a59f-669c17da48a1	5608871508984128833	459
00000000-0000-74a2-04e0-171b1e089870	07e5cb92-7ffe-f3e2-3711-038ea303f2e4	-3070208324186524671	126
00000000-0000-74a2-04e0-171b1e089870	07f0ee15-de7d-c10d-273d-60aa21d3aaf6	3068426324934401094	252
00000000-0000-74a2-04e0-171b1e089870	0852ee94-125d-ec37-ef17-cc3765d65550	-5034262415991360921	253
00000000-0000-74a2-04e0-171b1e089870	0890583b-de2d-209a-f444-1387dfa336c3	-1953788285343663661	394
00000000-0000-74a2-04e0-171b1e089870	08a831a7-4bbe-22aa-ee66-14d01b255eda	7059316588317022848	400
00000000-0000-74a2-04e0-171b1e089870	0926a8a3-2c3e-3c0f-2f95-2b829f6665c6	-642425787012482393	812
00000000-0000-74a2-04e0-171b1e089870	09f3d174-37b8-4283-0adf-6ff774b4de07	-7130109888867336776	429
00000000-0000-74a2-04e0-171b1e089870	0a1afdea-6125-109f-89f3-3768316b0da6	6955177578017453406	203
00000000-0000-74a2-04e0-171b1e089870	0af97ce1-57c5-7980-ad23-3b78586c2866	-3818584981796002241	244
00000000-0000-74a2-04e0-171b1e089870	0c3def76-d216-927d-878b-9df98a052762	-5928940347608558758	260
00000000-0000-74a2-04e0-171b1e089870	0c526143-74dc-b90f-2296-872a5660a854	-1289398528586309426	94
00000000-0000-74a2-04e0-171b1e089870	0cacbcb2-421b-759d-2eef-e6895572ab82	26851100917732673	265
00000000-0000-74a2-04e0-171b1e089870	0cf5dd63-ab16-c2a8-89b5-b92fe21faac6	6087445668970533520	577
00000000-0000-74a2-04e0-171b1e089870	0cfed142-052d-3b33-7c8a-5b87f59f2e58	-3135081030696195763	251
00000000-0000-74a2-04e0-171b1e089870	0d15cf9b-6402-6cf0-c28b-9e25f1fb97a7	2870997607747296282	76
00000000-0000-74a2-04e0-171b1e089870	0d6d030a-8344-b984-df4e-2679b44c5241	-7931166597903889611	501
00000000-0000-74a2-04e0-171b1e089870	0dad8e6f-004a-c46c-ff9d-42f908cc1592	-7244701618144988987	482
00000000-0000-74a2-04e0-171b1e089870	0de1bd3a-172b-d54b-8895-592f006fc327	-5255273379435104938	829
00000000-0000-74a2-04e0-171b1e089870	0e09d833-3035-72a0-481b-3a58d4068e96	-1702199052074478782	222
00000000-0000-74a2-04e0-171b1e089870	0e3c523c-ce6b-bc91-620c-a30a133970f9	-5079352340449512669	52
00000000-0000-74a2-04e0-171b1e089870	0e988ed5-359c-a8c3-18b3-6c13e94041d3	-7084999819685018176	357
00000000-0000-74a2-04e0-171b1e089870	0e9a95b4-e489-5b95-7850-1a931439d97b	-7590791168095827292	413
00000000-0000-74a2-04e0-171b1e089870	0f0d0ed4-b8c5-cc4e-4234-b12fa9c6636e	-4854373571229390580	131
00000000-0000-74a2-04e0-171b1e089870	0f0eb436-c87f-e7d8-6273-47be01663a84	-5196412340812515764	744
00000000-0000-74a2-04e0-171b1e089870	0f205e40-c8a6-7b3f-61b3-028908c6406e	2427258972522651437	176
00000000-0000-74a2-04e0-171b1e089870	0ffc42c8-5941-08c1-b35c-a2cb1db81d8e	7525310393491130585	559
00000000-0000-74a2-04e0-171b1e089870	10286b23-dbf2-5a57-52cc-5e1bf3a92647	-6170926119476037924	496
00000000-0000-74a2-04e0-171b1e089870	105fba14-997d-68ff-14e4-ade61495e174	4712796320133522067	56
00000000-0000-74a2-04e0-171b1e089870	109673cd-27ec-4a8e-9c47-f2437f36b950	971868231983650097	143
00000000-0000-74a2-04e0-171b1e089870	113bb10a-a528-d884-173d-503135922816	-5547692224876869330	53
00000000-0000-74a2-04e0-171b1e089870	117d6ae8-ceff-4c4b-bf5b-909c9f771fc8	-1999765587538598814	424
00000000-0000-74a2-04e0-171b1e089870	11e79a9e-3f7a-ab4e-c94a-fbadc984d6d1	-2344159967096371160	684
00000000-0000-74a2-04e0-171b1e089870	120109f9-8c07-422a-8168-b79caf887f60	-5395407454002689336	187
00000000-0000-74a2-04e0-171b1e089870	12378ae6-12fc-48d7-3ffb-48c2b3f08ce1	6836346231196637292	690
00000000-0000-74a2-04e0-171b1e089870	128cae0d-34f2-c206-0839-d31656e411e0	-8947028440425148178	321
00000000-0000-74a2-04e0-171b1e089870	12e02dfb-0460-cdb9-a5fe-cb95bdc20364	8452395924501961996	271
00000000-0000-74a2-04e0-171b1e089870	13086fed-5009-dd0f-ae62-110eb11eb5d8	5454348587995361196	302
00000000-0000-74a2-04e0-171b1e089870	132d55c9-378f-b2d1-fe4e-50e8204232e7	-1910130649233834243	40
00000000-0000-74a2-04e0-171b1e089870	13431013-f23d-6696-30b2-457daeeae4bf	-7835646714179833315	69
00000000-0000-74a2-04e0-171b1e089870	13535916-c4c9-ea08-0a07-6e708a8b905b	-4091693492002813664	616
00000000-0000-74a2-04e0-171b1e089870	13e746a7-495d-a96e-37f6-fda29f93000d	9174264715072817234	189
00000000-0000-74a2-04e0-171b1e089870	146a922a-c660-e54b-f936-ae95fce70282	8901194438193788017	778
00000000-0000-74a2-04e0-171b1e089870	149c2007-ef2b-9b4d-7f8b-bcd12e770e0a	-1505961869974993511	618
00000000-0000-74a2-04e0-171b1e089870	14aa0411-fdae-5129-9fa9-3732db9c129b	3217242864602439715	499
00000000-0000-74a2-04e0-171b1e089870	14dd0a95-010d-3571-798f-3586d82956ba	6065095647783804646	113
00000000-0000-74a2-04e0-171b1e089870	152e71bd-780a-5ce0-b8e9-90557104cad6	5415367043437108315	597
00000000-0000-74a2-04e0-171b1e089870	157d5f68-bd20-4b56-bad8-0268a3c1b199	-6837831372972153369	81
00000000-0000-74a2-04e0-171b1e089870	15d68004-4f50-dd5b-250c-f2f035630769	-9078459079623520577	757
00000000-0000-74a2-04e0-171b1e089870	160b2590-10df-691b-7891-1920a983db7d	-7286891356784770117	88
00000000-0000-74a2-04e0-171b1e089870	163c6124-64b5-08ad-dbef-38ad98529f10	-977542665753973532	630
00000000-0000-74a2-04e0-171b1e089870	16549b33-bfc5-9089-c57f-1aebf867181a	8002475829059999625	606
00000000-0000-74a2-04e0-171b1e089870	169334b9-2786-09eb-a62c-458c0c174065	-7486119350720796707	254
00000000-0000-74a2-04e0-171b1e089870	16a00f05-5a81-64b0-24f7-f2bcdf336a28	3804516585041360081	248
00000000-0000-74a2-04e0-171b1e089870	175ca15b-1916-81a5-83e4-949d526a6618	-7184120273107833300	557
00000000-0000-74a2-04e0-171b1e089870	17f2a699-f749-6bde-55af-f3f3bcc5c01e	-1490964620599265458	720
00000000-0000-74a2-04e0-171b1e089870	18022f34-9df2-bef5-8558-0cf714ea577d	-8175451660759530931	601
00000000-0000-74a2-04e0-171b1e089870	18690346-35f5-1339-c50a-24913309b92c	-2708759792452023371	611
00000000-0000-74a2-04e0-171b1e089870	186dc3b4-fc6e-407a-c65e-d2bbb25bfb1c	5542102558424040779	292
00000000-0000-74a2-04e0-171b1e089870	19161d64-b1bd-bd8f-770f-48c01dd2f501	-3493366178967458937	256
00000000-0000-74a2-04e0-171b1e089870	1942e3e1-992c-4854-8835-7493759bcd90	5173214138406682641	275
00000000-0000-74a2-04e0-171b1e089870	1970ed40-9e5b-0b77-1bd4-6045085c43d9	-883448613935083661	780
00000000-0000-74a2-04e0-171b1e089870	197fa2b5-91e0-3537-17be-251de7ccfa8e	3356263427340403154	792
00000000-0000-74a2-04e0-171b1e089870	199bd605-70db-8eab-c673-532acb8c6eb2	-2352379302367183495	476
00000000-0000-74a2-04e0-171b1e089870	1a4b50ce-206e-af10-c88d-3ee6c9a40c97	4815251848394063126	354
00000000-0000-74a2-04e0-171b1e089870	1a6ff9cc-3091-bf9c-83d6-28014c4834f8	8927876995263463545	380
00000000-0000-74a2-04e0-171b1e089870	1b45825f-5d8e-baa7-402f-26991ed535b6	7800066988271044863	184
00000000-0000-74a2-04e0-171b1e089870	1c406355-2b54-af8f-7a55-7c0f77807798	-6493839499809462158	651
00000000-0000-74a2-04e0-171b1e089870	1c7de3c7-961f-136c-dad7-cc78693f85ad	-924085901369220109	614
00000000-0000-74a2-04e0-171b1e089870	1d4b4571-36a3-0faa-02e4-6d5095ee17f0	3771014309975149165	355
00000000-0000-74a2-04e0-171b1e089870	1db581da-5774-cd44-95ec-6f7831904c5d	-9149930042600982008	363
00000000-0000-74a2-04e0-171b1e089870	1e4e4752-c8c7-dd09-fb80-248eb0e50aa8	7719058459300377380	817
00000000-0000-74a2-04e0-171b1e089870	1f305547-a615-93a5-87a5-90655b75640c	2545397327393572770	295
00000000-0000-74a2-04e0-171b1e089870	1f98fa1c-2741-a36e-09ce-b54c9c87b095	744091551856759061	518
00000000-0000-74a2-04e0-171b1e089870	200f3aa8-989d-a3cb-b7a7-5f0f57a62f68	-87491079425261818	649
00000000-0000-74a2-04e0-171b1e089870	205c944c-8a47-e6f6-0c46-efcdd46952a2	-3982713391302374834	729
00000000-0000-74a2-04e0-171b1e089870	205fb46f-0059-c61c-69f1-c17bc026a496	9064701604476256575	210
00000000-0000-74a2-04e0-171b1e089870	208a7899-4d7b-fb43-cd29-fe62fb368bc5	2530884565048557276	300
00000000-0000-74a2-04e0-171b1e089870	21e79d0f-5177-0042-bbd2-fd4ae5410037	-7006900534629015271	800
00000000-0000-74a2-04e0-171b1e089870	2290511b-a311-3f78-16f8-1b4553a8ca12	-1005178292522411182	388
00000000-0000-74a2-04e0-171b1e089870	22b2004a-d8e5-e98d-517d-0320c441d179	-173355908813497257	570
00000000-0000-74a2-04e0-171b1e089870	22bb803b-76d6-238f-d8b1-eb3b930509b2	8377333169320343636	316
00000000-0000-74a2-04e0-171b1e089870	22bbc474-0b25-c92f-fd65-3c1edb5e5663	2002328458241485323	544
00000000-0000-74a2-04e0-171b1e089870	22df0cf2-2651-035b-5829-b29aae938782	-6052391727574118939	16
00000000-0000-74a2-04e0-171b1e089870	2317a51b-13f1-a05a-7c49-c2a1d8eab1e0	1786337027405535268	505
00000000-0000-74a2-04e0-171b1e089870	232dd8f6-4235-e1e7-6384-1b219a066836	-4610799332072237620	435
00000000-0000-74a2-04e0-171b1e089870	236bc080-af18-25ae-1f17-d8e565bd2793	2183858793444318485	410
00000000-0000-74a2-04e0-171b1e089870	23a4ca3b-83d3-66aa-1278-d88dd670b698	-1544368492376894993	784
00000000-0000-74a2-04e0-171b1e089870	23bdf2bd-c207-f7bd-85ba-65b133e97ecb	-4576950310411198057	670
00000000-0000-74a2-04e0-171b1e089870	241ebc86-d71b-e06a-b469-6e89aeb8388c	-5774352125816990733	683
00000000-0000-74a2-04e0-171b1e089870	2427fff1-aed7-278e-6b90-f8129d1bcbee	7408585267453378229	347
00000000-0000-74a2-04e0-171b1e089870	243b3a59-7364-6d57-1061-ee43aad97ea5	5982889352681182373	194
00000000-0000-74a2-04e0-171b1e089870	24483201-5804-f07d-7735-d47de95d3701	-513399880887807467	437
00000000-0000-74a2-04e0-171b1e089870	24bf7fb0-945e-433b-5db0-9ac21d04133e	-4267200703691403752	124
00000000-0000-74a2-04e0-171b1e089870	24c7da00-f6b8-1b3e-5803-cb3bb242481d	-2192451688334753582	551
00000000-0000-74a2-04e0-171b1e089870	254ae89a-d039-2658-e3a8-0aa1d3905bd4	3818257629265941218	540
00000000-0000-74a2-04e0-171b1e089870	2607ac80-1ad2-645c-edfc-038d22370b4f	-8452224417537272960	542
00000000-0000-74a2-04e0-171b1e089870	26606653-628f-a025-35b7-7a468e19a72a	6762070788336180692	298
00000000-0000-74a2-04e0-171b1e089870	2689b427-afc5-628e-3652-ec641cb3b579	-5359475877152414871	171
00000000-0000-74a2-04e0-171b1e089870	268c4026-fe54-45b0-5cb5-20f17083dffb	-6498558598444607346	386
00000000-0000-74a2-04e0-171b1e089870	26b6180a-5667-c340-c579-2a940ca7fac9	-6286492884229295589	279
00000000-0000-74a2-04e0-171b1e089870	26b6dba4-e868-0067-18f9-0e0424ef293c	-5888910751501549553	790
00000000-0000-74a2-04e0-171b1e089870	26e9b168-2c43-944a-8101-8281a441026e	3701872061899703044	27
00000000-0000-74a2-04e0-171b1e089870	270e1cb9-218c-f400-3073-e78aa434251d	6682342755412855520	451
00000000-0000-74a2-04e0-171b1e089870	274aaf92-14a8-9e75-b06d-2c51d89af95e	4209969657062933474	652
00000000-0000-74a2-04e0-171b1e089870	276d3d3f-67e8-4088-f3ad-2f2953479f98	7593240594174204978	634
00000000-0000-74a2-04e0-171b1e089870	2774cc01-0506-b0d9-39c8-85f43bca54c9	-38624304414230798	699
00000000-0000-74a2-04e0-171b1e089870	27ebada5-ca62-fa4c-1c25-cbc34db89649	-4171098557459537097	6
00000000-0000-74a2-04e0-171b1e089870	28d6b661-6e12-4026-8c40-46aca40e18a5	6331876189962235141	249
00000000-0000-74a2-04e0-171b1e089870	295370dc-87e4-0939-7ed0-3ff26a7bd259	7455970910043586216	709
00000000-0000-74a2-04e0-171b1e089870	29a5a98a-1769-2097-7924-ccb32fc57544	-490581524586188996	43
00000000-0000-74a2-04e0-171b1e089870	29b28419-17aa-6e7e-4665-b7b242c0afba	5600715574754245806	458
00000000-0000-74a2-04e0-171b1e089870	2a16a449-f414-8fd3-2f61-f35867dea040	-1081083606938403650	522
00000000-0000-74a2-04e0-171b1e089870	2a5d3759-c849-4522-5e97-d0ee137677e1	3507877296555535873	240
00000000-0000-74a2-04e0-171b1e089870	2a6e6297-9533-f8b7-86a1-9d02a79d0899	326268544081627675	278
00000000-0000-74a2-04e0-171b1e089870	2a9992af-8c16-b031-ceb5-33c9187379b0	-2748007935318163119	545
00000000-0000-74a2-04e0-171b1e089870	2ac3a945-c1ee-5a5a-9a19-5959f9e1b253	-1310835768640742155	82
00000000-0000-74a2-04e0-171b1e089870	2ae92785-9e5f-6d33-3a8c-18ecdd5742b0	368319884934594000	64
00000000-0000-74a2-04e0-171b1e089870	2af5e5d5-761a-09f2-e208-76701faf912f	-1975319771793398083	118
00000000-0000-74a2-04e0-171b1e089870	2b076a4d-1659-f35e-24b8-33555aee72ac	-4394430576787466433	133
00000000-0000-74a2-04e0-171b1e089870	2b33c477-4c4f-7c82-50e9-086a7dc6c1f4	1767623572497942049	677
00000000-0000-74a2-04e0-171b1e089870	2b4dff32-9dfb-55f4-70b9-12271fb0039d	6639307007711945039	741
00000000-0000-74a2-04e0-171b1e089870	2c1da54a-58e5-f4cb-6beb-9fcc2729018a	-2418683311411764267	396
00000000-0000-74a2-04e0-171b1e089870	2c528cb2-20c2-ec22-8db2-f4901017f26f	-6180293252904657568	457
00000000-0000-74a2-04e0-171b1e089870	2c5dcc83-bee4-25a4-2ade-a818afffc8be	6317521024511016227	33
00000000-0000-74a2-04e0-171b1e089870	2c80fc79-db1c-44f9-4c6f-1735ee4bb0e6	8962596824475011591	180
00000000-0000-74a2-04e0-171b1e089870	2ceefa82-36e3-f026-3c21-4f0e1670b1af	6001644821582564479	831
00000000-0000-74a2-04e0-171b1e089870	2df07f3e-e907-5d5b-10ee-0f89ebb7b6ce	-9174794150911665744	421
00000000-0000-74a2-04e0-171b1e089870	2e7ba0bb-48fc-0c31-13c8-235d6729138c	-1520287704039854691	827
00000000-0000-74a2-04e0-171b1e089870	2e93235f-e681-2cc6-3a81-49ddf7c00962	-2465339847458473789	588
00000000-0000-74a2-04e0-171b1e089870	2e9cfb2a-274b-5423-5bf5-66dbf9816912	1092687793330748488	378
00000000-0000-74a2-04e0-171b1e089870	2ebba13b-fb3c-ee52-726c-7d424e162606	9071197902308867251	724
00000000-0000-74a2-04e0-171b1e089870	2ecfd286-0da5-af4c-cfed-da08ab9c5849	1523186316750786158	608
00000000-0000-74a2-04e0-171b1e089870	2ee4a35c-f6db-4228-6e4f-bbf3ff1ade10	8846562008416203320	68
00000000-0000-74a2-04e0-171b1e089870	2ef09387-2e9a-8ad9-cfc6-ae5379250ed1	8093247133197448721	247
00000000-0000-74a2-04e0-171b1e089870	2f21ed82-0b68-e950-6cfc-23c8c41fbe7d	-8448620117969409340	341
00000000-0000-74a2-04e0-171b1e089870	2f22f8bc-581e-02ba-3aee-ef493184e7d7	-6060887085102610209	276
00000000-0000-74a2-04e0-171b1e089870	2f566810-125c-65d5-1435-dd122f7c5850	-8134588236219465274	748
00000000-0000-74a2-04e0-171b1e089870	3046a214-0003-7269-eb3f-8823bb356ce8	-2645828988298897646	445
00000000-0000-74a2-04e0-171b1e089870	30aa1c99-5de9-65c2-4b3a-4b6be13b41a9	1865214864049102771	589
00000000-0000-74a2-04e0-171b1e089870	3109b40b-6a5a-5387-b1e2-916ca1cadeed	-8408141726253473096	655
00000000-0000-74a2-04e0-171b1e089870	310a06d7-ff15-50e6-5ee8-e657976e45d0	-2189563635857697798	531
00000000-0000-74a2-04e0-171b1e089870	3114ffcb-db26-d6c6-4632-e2bf3328d6bd	4253321782597009218	743
00000000-0000-74a2-04e0-171b1e089870	312b2133-bc34-d7bc-1d0e-9fd0bdc808c7	3554952225931751272	619
00000000-0000-74a2-04e0-171b1e089870	312f30c6-fe20-94a8-1fd6-de6f9fae561c	-7856419442803809730	448
00000000-0000-74a2-04e0-171b1e089870	31b3471b-0e55-c5b9-781f-68f812ce4a3a	341696040645076004	62
00000000-0000-74a2-04e0-171b1e089870	31dc384e-7f4b-d191-c7df-a15eb446ac6b	8732589006534192229	691
00000000-0000-74a2-04e0-171b1e089870	31e6ecc3-5242-e7e6-d5e9-e1df374b1be7	-4769142957287499643	819
00000000-0000-74a2-04e0-171b1e089870	32043c16-10d7-c69c-b856-dc58e9d8eef0	5315396641196197308	660
00000000-0000-74a2-04e0-171b1e089870	325d3ae7-f54b-2792-386a-7698e981599e	2205067233806278626	519
00000000-0000-74a2-04e0-171b1e089870	337cede3-ffe8-7e1b-bac5-35f0db3b58d2	-8774315369829179534	722
00000000-0000-74a2-04e0-171b1e089870	33e26f44-c434-156e-e073-8f1987eb5b75	8637280567612559683	509
00000000-0000-74a2-04e0-171b1e089870	3408eeda-5c20-4de8-1401-d40384429ae2	-1359181615917615237	751
00000000-0000-74a2-04e0-171b1e089870	34ab9677-53d4-f763-6d15-fa5dc87d3706	-2352442964856869220	833
00000000-0000-74a2-04e0-171b1e089870	350a6540-4a3d-2361-60a9-da19f846cae7	1492335597744320008	153
00000000-0000-74a2-04e0-171b1e089870	350d5384-97a6-a5e3-bee3-b3f73764d837	1348687728697688205	620
00000000-0000-74a2-04e0-171b1e089870	351e3f71-b31c-0af7-016e-42d84e6d016a	6190182151573035586	416
00000000-0000-74a2-04e0-171b1e089870	35ac04d0-4653-728c-ab9c-a67186d19644	6447540279525567638	444
00000000-0000-74a2-04e0-171b1e089870	35b47c3a-7856-e785-7d88-ec855be89a4f	-710164314113828111	46
00000000-0000-74a2-04e0-171b1e089870	35c4690b-89bf-ac40-3083-7afef5b2d81e	4833446876044709564	393
00000000-0000-74a2-04e0-171b1e089870	35cd6a48-2aad-88d5-ae71-f43a15f5fb7a	-8130054755027848780	198
00000000-0000-74a2-04e0-171b1e089870	36cb7be5-af85-ecea-ae48-f1139c031faa	5086971801253242970	403
00000000-0000-74a2-04e0-171b1e089870	36f8fa20-bf80-71a8-1394-c500507dceae	-8494360059579765648	571
00000000-0000-74a2-04e0-171b1e089870	375f4ba1-ebf4-6a6b-91b5-35dd2a8d09dd	1722413101733009251	213
00000000-0000-74a2-04e0-171b1e089870	37f37df5-de0b-f018-29ea-7770698bddc8	-3104569638062169446	430
00000000-0000-74a2-04e0-171b1e089870	38713972-15e8-96e8-25ad-316385a6e883	4208380122163966104	168
00000000-0000-74a2-04e0-171b1e089870	38881a72-af52-2eb9-ef88-e43879e51315	7451427045070300969	693
00000000-0000-74a2-04e0-171b1e089870	38b8bf0c-b219-7084-e402-38f9d86f6c75	5717020347060289140	140
00000000-0000-74a2-04e0-171b1e089870	38ddc256-411f-05cf-1b14-9283c6eb5ee6	9207723578182192309	225
00000000-0000-74a2-04e0-171b1e089870	3a2e490d-592a-6719-ae9e-75e7d1f63b35	-6194197918113006752	434
00000000-0000-74a2-04e0-171b1e089870	3aad524d-5a3d-3a7d-7230-d6a025fdf3c9	6057066809572022628	208
00000000-0000-74a2-04e0-171b1e089870	3b086afa-a130-4e29-1ed7-e332af3df563	-7047428321861838004	193
00000000-0000-74a2-04e0-171b1e089870	3b6a6e8d-f405-354b-9b8d-27b010f015dd	-7811930188644258166	495
00000000-0000-74a2-04e0-171b1e089870	3b6adc95-155a-42c7-47e4-29aa55dfe4ed	-3548380000312323739	405
00000000-0000-74a2-04e0-171b1e089870	3b7c434e-7360-2a27-362f-48c9a788e035	-4534460417162279968	250
00000000-0000-74a2-04e0-171b1e089870	3be51210-4bb0-1f24-6aeb-4b843898a0ff	-4173896869844301865	698
00000000-0000-74a2-04e0-171b1e089870	3c48d244-fb43-252f-66fc-b5b2135909e4	-4527459844476670266	808
00000000-0000-74a2-04e0-171b1e089870	3c5306c2-2583-493b-6b6e-9f736189fc02	-8194342833150390599	455
00000000-0000-74a2-04e0-171b1e089870	3ce705fb-6d5d-cdc1-faa5-ea33a85da045	1386853838980645838	36
00000000-0000-74a2-04e0-171b1e089870	3cef8354-57c0-14c1-ccb5-60a45d063b97	-2961774261903824660	763
00000000-0000-74a2-04e0-171b1e089870	3cf6bffb-fe23-a288-a694-27b79e35f793	-7823692146712938351	310
00000000-0000-74a2-04e0-171b1e089870	3d4da589-499b-cd11-ab3d-1204af28359b	-6601457346277273079	669
00000000-0000-74a2-04e0-171b1e089870	3da96c2a-a6a9-25fc-b536-1bf1f8d88b2a	-4815882798263494808	718
00000000-0000-74a2-04e0-171b1e089870	3dd9a454-c12a-23b8-7339-5a30776e269f	4422752880232481744	450
00000000-0000-74a2-04e0-171b1e089870	3e6a2313-5926-e683-b177-f8868e4b175d	8729633774329351709	706
00000000-0000-74a2-04e0-171b1e089870	3f1b321f-6bd6-f644-4773-36e79dfeae40	-798147567420463633	34
00000000-0000-74a2-04e0-171b1e089870	3f4f5fc4-8812-19e0-f423-97864eab71f6	-8852758594095717554	569
00000000-0000-74a2-04e0-171b1e089870	3f85ff88-9111-58de-3b4c-153e810d140a	-8797264080613102280	813
00000000-0000-74a2-04e0-171b1e089870	3f9d3337-780e-f6a0-9fb4-6c3d4c81496e	-8042467412230946956	644
00000000-0000-74a2-04e0-171b1e089870	3feb3366-1ebe-77e1-15be-4e268d0934cf	-1279079190606176668	48
\.


--
-- Data for Name: usage_identities_1; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_1 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	40f3a7ce-e8c3-a8ac-24a6-d6234fe68156	-8925582464048180945	85
00000000-0000-74a2-04e0-171b1e089870	41178c4f-5f61-e0b8-836f-599eef1d7762	2581916321456313264	681
00000000-0000-74a2-04e0-171b1e089870	4139cb9d-6856-5425-67a6-dc0100c0885d	4473001928252003132	798
00000000-0000-74a2-04e0-171b1e089870	41b13d8c-0999-b440-adde-3205a35ba4c7	-1310956716091976514	313
00000000-0000-74a2-04e0-171b1e089870	4205a167-f973-b5e0-db97-f1124912d5de	2023187328968766374	512
00000000-0000-74a2-04e0-171b1e089870	42849241-2f15-0c95-df37-f7ceabe683ac	-8393358738060098706	245
00000000-0000-74a2-04e0-171b1e089870	436e4c8e-b4f4-997d-84e8-dc3b5e56f743	-8223300286045061756	304
00000000-0000-74a2-04e0-171b1e089870	4494e442-850a-36f1-a512-0b00c1d4be4e	4044752340545037314	166
00000000-0000-74a2-04e0-171b1e089870	4498b7a1-0849-0314-68da-cbb333ba5ab9	8182243116182469535	111
00000000-0000-74a2-04e0-171b1e089870	44cd2af1-7897-413a-47d7-7a30f28287ef	6125598819434992513	688
00000000-0000-74a2-04e0-171b1e089870	44d4158a-e200-b4e1-64eb-429c1eb649c1	-1420190218987126104	243
00000000-0000-74a2-04e0-171b1e089870	44da3ea1-6b75-8857-233d-7c1524c77fdd	1268854071549821701	1
00000000-0000-74a2-04e0-171b1e089870	450432e4-6fc4-b734-2c79-a6449bd83b84	-8586761899119474998	809
00000000-0000-74a2-04e0-171b1e089870	450470cc-7572-6c10-63f5-319bb0268a8c	1827970017337731366	524
00000000-0000-74a2-04e0-171b1e089870	454b86d9-f745-39eb-bde4-7a5e5e5adf5a	-4453801048385025742	821
00000000-0000-74a2-04e0-171b1e089870	4559e785-c7cc-efb9-05ac-a0976bf6c898	-5647262024722351286	141
00000000-0000-74a2-04e0-171b1e089870	4603e65c-1de0-3d99-72b2-0fa6c4894f62	-4640393969348999741	106
00000000-0000-74a2-04e0-171b1e089870	465bb6b5-1cef-d4ae-4842-7a5ce5b61cdc	-6556093374704021935	516
00000000-0000-74a2-04e0-171b1e089870	467a8080-49e1-12e0-fc82-c9dbc47c5d76	-3412700745095729535	514
00000000-0000-74a2-04e0-171b1e089870	46a13e14-04d2-eb10-5c91-652fe240be88	6663375700290687358	297
00000000-0000-74a2-04e0-171b1e089870	472bd684-9a72-f21b-c1da-1637a5176abe	6523382913254361866	807
00000000-0000-74a2-04e0-171b1e089870	4778bc7f-2cb7-c7e8-66fc-1956dde90ee2	4001292270037962725	480
00000000-0000-74a2-04e0-171b1e089870	47aafa96-bcc5-392e-05e8-c310d2a8421a	5218940375339950182	9
00000000-0000-74a2-04e0-171b1e089870	47e1e311-fb68-8092-de70-ddd9d72b4b8f	-7364680605840576373	766
00000000-0000-74a2-04e0-171b1e089870	482e6eec-39c1-2c7f-f604-9db9d444e4c7	8882608486672842524	640
00000000-0000-74a2-04e0-171b1e089870	4864fe81-72a1-6c1b-7796-f3fecdefea02	-8691976669052232815	383
00000000-0000-74a2-04e0-171b1e089870	4874eb73-ccf6-69ee-637d-30e0e6428e02	5013105333763769066	781
00000000-0000-74a2-04e0-171b1e089870	490136e5-63b0-c6f0-91bf-5d833d059a1e	-8992546221402437308	525
00000000-0000-74a2-04e0-171b1e089870	49260748-031e-4793-270c-72924fa66ff9	3603076456959309808	309
00000000-0000-74a2-04e0-171b1e089870	492aa778-e1dc-f167-3c1d-291abc3d616b	-871728213610408161	508
00000000-0000-74a2-04e0-171b1e089870	49be8c83-1ed6-623a-84d0-9124107dd6f2	-6150430807614179623	145
00000000-0000-74a2-04e0-171b1e089870	49c03e2d-1fa3-7a6f-83ba-bacd495e3204	4514837213319699870	262
00000000-0000-74a2-04e0-171b1e089870	4af8164c-c7f5-dcaf-fae9-8e75323b56c7	-9158468095545988132	820
00000000-0000-74a2-04e0-171b1e089870	4b02d0ee-f9a2-e550-d12d-ee707ee40fba	7054432968304715131	358
00000000-0000-74a2-04e0-171b1e089870	4b0ca5f0-7a80-563b-53b6-24952eebf3c2	1114926736025799015	217
00000000-0000-74a2-04e0-171b1e089870	4b3d2a7e-61a2-8c64-ed00-a4e0302f9dff	386723222009389173	436
00000000-0000-74a2-04e0-171b1e089870	4b8ccbdc-9bdf-7725-f929-2a09ce481156	-2993024539832320617	229
00000000-0000-74a2-04e0-171b1e089870	4b8d4fd2-7537-fdd3-8226-9fa7cb778983	2474200369596299131	507
00000000-0000-74a2-04e0-171b1e089870	4bb93d35-6a9e-0281-b513-64e0730a4184	4547231986723858908	91
00000000-0000-74a2-04e0-171b1e089870	4bb99156-8189-3ccf-a157-b7451a889dee	-5458292796468556904	385
00000000-0000-74a2-04e0-171b1e089870	4be110aa-21c7-ec46-f295-39eefde18709	6618735357436096047	67
00000000-0000-74a2-04e0-171b1e089870	4c0d4fa4-dea0-cddc-19d9-cbf1762e0b00	6823112607212801629	465
00000000-0000-74a2-04e0-171b1e089870	4c360f4a-8126-0240-1267-d9417fb0a7f8	5081790171354189791	740
00000000-0000-74a2-04e0-171b1e089870	4c455a12-26cb-0da3-536e-78e2fb1f047a	-6103719452553608073	759
00000000-0000-74a2-04e0-171b1e089870	4c711cd9-71f2-9049-3c89-3582559075d3	2904225906982473277	179
00000000-0000-74a2-04e0-171b1e089870	4ca7ef8b-ed67-9dc2-ff1c-b92140e8127a	6307363983663896040	538
00000000-0000-74a2-04e0-171b1e089870	4cceca9a-f7f0-7099-48e0-07f97e0f92c1	8486275388369409293	362
00000000-0000-74a2-04e0-171b1e089870	4db4d1f4-0e36-8bea-e4f8-5c378700b848	5486985762544576069	261
00000000-0000-74a2-04e0-171b1e089870	4db91577-278a-0242-47b4-f3869056fc62	3078515313662980190	826
00000000-0000-74a2-04e0-171b1e089870	4dd063e3-be5d-3623-5d34-1ea4ebbf4976	3978388012288328403	10
00000000-0000-74a2-04e0-171b1e089870	4e3d7079-ac5a-3657-ef5b-f1dcd34ac66d	-1451269954352111094	585
00000000-0000-74a2-04e0-171b1e089870	4ed7d99a-ca19-3e6c-abce-d01b82dfef07	7620452733084335780	207
00000000-0000-74a2-04e0-171b1e089870	4f4679d5-3cb0-5f59-33fe-b5fe5537b5de	4249487128266175567	576
00000000-0000-74a2-04e0-171b1e089870	4f554e17-afbc-76c2-a98a-703393e2eda5	-3829459991968754130	188
00000000-0000-74a2-04e0-171b1e089870	4fb418a1-c72b-f3b6-67bb-f6c65715d94d	414001977673860100	659
00000000-0000-74a2-04e0-171b1e089870	50b2d9dd-7966-449a-efc7-51cec5999bf7	-4986243721811380378	583
00000000-0000-74a2-04e0-171b1e089870	5121f91d-49a0-83a2-e6e3-601fdf2c395b	-3015354185661010902	401
00000000-0000-74a2-04e0-171b1e089870	5173fc85-2e75-8927-6f1e-0c300cf4a79a	3377196255380203511	45
00000000-0000-74a2-04e0-171b1e089870	51ceefc6-edc5-a770-1c15-a913d1c25415	5996821072914229720	26
00000000-0000-74a2-04e0-171b1e089870	51e79ff6-de2d-04cc-619a-062dcdfc4d12	-4286857290313717466	587
00000000-0000-74a2-04e0-171b1e089870	5222aef8-f575-fbf2-376e-243da7e367ec	1847957516879611452	96
00000000-0000-74a2-04e0-171b1e089870	525675da-a302-3e53-02bb-381369e0d307	-630763663891914981	732
00000000-0000-74a2-04e0-171b1e089870	5277a33c-567c-8561-d0ca-1ca0be425630	159147718061293934	381
00000000-0000-74a2-04e0-171b1e089870	529cb846-2bc6-053c-f958-7025ec94e4af	-5012437631279555772	364
00000000-0000-74a2-04e0-171b1e089870	52a32b4d-a638-5e6a-52df-3bd4d25213b1	-5125656274390880619	664
00000000-0000-74a2-04e0-171b1e089870	5357634b-f1f2-013a-b2d5-63e6e078aa45	-3873324575517965423	736
00000000-0000-74a2-04e0-171b1e089870	535fb681-8d69-48a7-0433-1a93907e2345	2972793573694822144	574
00000000-0000-74a2-04e0-171b1e089870	53a0ff37-75dd-6512-5f66-aeac818fbfdd	-8001985114626768846	320
00000000-0000-74a2-04e0-171b1e089870	5402b315-1b94-cbc3-54d2-a455f774c40e	4764992753866122105	818
00000000-0000-74a2-04e0-171b1e089870	5424908e-5513-d283-8d3f-ae675a6430b3	-8269680906063847739	797
00000000-0000-74a2-04e0-171b1e089870	5458e666-91c3-8186-023d-0806aecdf614	6613946860111704491	515
00000000-0000-74a2-04e0-171b1e089870	548e7cbd-8e48-3c4c-b9a3-1a10644d9143	7831468829711530321	534
00000000-0000-74a2-04e0-171b1e089870	54e3dc3e-b2e1-246c-eed6-00e0fe84a75a	-3547413225179985778	603
00000000-0000-74a2-04e0-171b1e089870	559a966d-f962-f117-b753-373cf5745bad	-1515751968893938190	228
00000000-0000-74a2-04e0-171b1e089870	55e61521-760b-3557-6c1f-dd2191443b0c	5341944021765762792	218
00000000-0000-74a2-04e0-171b1e089870	560311b0-8e1d-fe05-88a8-aee790dabbcb	-7084183413789614664	721
00000000-0000-74a2-04e0-171b1e089870	564ae808-c5a4-0d5d-514e-42c9ec2e3e4c	4688482356148021537	214
00000000-0000-74a2-04e0-171b1e089870	566dd976-7284-7d75-1515-fc02819d6083	-2043056112277827066	319
00000000-0000-74a2-04e0-171b1e089870	567b8b33-e650-3cf9-bd8a-8848aaa88240	-4774251679802450444	653
00000000-0000-74a2-04e0-171b1e089870	567c1000-85be-8b32-836f-14039cd1f4ed	1098003302519337168	391
00000000-0000-74a2-04e0-171b1e089870	575f13f5-99a4-bd32-0770-01cb8eacbf32	5038436676666428228	149
00000000-0000-74a2-04e0-171b1e089870	57737f55-8488-8575-ec3f-4cd82d7b83c5	-6447250988876085944	613
00000000-0000-74a2-04e0-171b1e089870	578eca7a-6940-8229-041f-23be5d2fbc06	-3071894827910079725	7
00000000-0000-74a2-04e0-171b1e089870	57b85335-361e-17ab-ad38-ab74576d0ddb	-2376360980982177958	473
00000000-0000-74a2-04e0-171b1e089870	57c1b0bc-5b93-bb9d-fdce-ee9f9853a798	8287283291073850693	440
00000000-0000-74a2-04e0-171b1e089870	57ed77de-8b66-5d68-ffa0-33c405d7f2c0	-3671656801133825988	60
00000000-0000-74a2-04e0-171b1e089870	58159759-085d-105f-1d50-744bf55d43f1	3192912516827977381	786
00000000-0000-74a2-04e0-171b1e089870	581ba6f7-af95-da6a-5504-cf6d03f2e3be	8369364259994921890	368
00000000-0000-74a2-04e0-171b1e089870	5837de2b-0e88-3f93-c342-950247f62700	3663282861913420566	717
00000000-0000-74a2-04e0-171b1e089870	585046db-147e-789e-992b-f751bc4e7b86	-7387028008543698612	204
00000000-0000-74a2-04e0-171b1e089870	5888d9a6-89b3-e34e-f45b-d3a533307126	-565412710231646435	408
00000000-0000-74a2-04e0-171b1e089870	59052bc2-1594-c42c-66aa-3fc071048ce9	-1076916976159485838	272
00000000-0000-74a2-04e0-171b1e089870	592883dd-7903-8f64-0028-7c7d3f550a70	7527142054912357623	344
00000000-0000-74a2-04e0-171b1e089870	59cb261f-3e04-71f0-50e1-01cea9871493	9068607708688931315	266
00000000-0000-74a2-04e0-171b1e089870	5a07a70d-c809-8eb9-044c-5d56b6cfd845	704669597354012588	345
00000000-0000-74a2-04e0-171b1e089870	5a92c811-c0e3-557a-a62a-de865a198bd5	5183379975538791132	390
00000000-0000-74a2-04e0-171b1e089870	5a9eb68c-1e04-27f5-ad1c-61db2f1930dc	3540340738973616633	475
00000000-0000-74a2-04e0-171b1e089870	5af0d701-378e-dbb4-93e9-4087f0774321	-6184999999263672972	483
00000000-0000-74a2-04e0-171b1e089870	5af23615-7eb9-2cb7-62d0-1b17cd82deb4	-3160007261909260440	460
00000000-0000-74a2-04e0-171b1e089870	5b0ae47b-015b-45e2-aa8d-ea69700b738d	-4249950446638430114	777
00000000-0000-74a2-04e0-171b1e089870	5b37f00f-a213-0322-6255-5d045d05b1e2	8907372907159043582	668
00000000-0000-74a2-04e0-171b1e089870	5b5b69e2-da72-29d8-7561-756ac561aced	4574589312761044506	676
00000000-0000-74a2-04e0-171b1e089870	5ba66801-83dd-8640-11e8-220d1140332f	-3393981970456865168	38
00000000-0000-74a2-04e0-171b1e089870	5bd60695-06e5-e9da-f549-e4fda6fe2104	1207984327325201774	467
00000000-0000-74a2-04e0-171b1e089870	5c44428a-2c7b-3cb9-ea0c-063acf91ff09	2985813188220769010	219
00000000-0000-74a2-04e0-171b1e089870	5cc746fc-b68d-b059-fc9f-9458e259e5ce	-5225737601748587423	280
00000000-0000-74a2-04e0-171b1e089870	5d44d3bb-3e05-7906-2115-b7e683fcd637	7708892690939413387	92
00000000-0000-74a2-04e0-171b1e089870	5d63f3c0-4520-37ab-ef27-1ec444e7b898	4662015625133135544	257
00000000-0000-74a2-04e0-171b1e089870	5debb821-3de9-26fa-f6b0-263f14be2136	-7952426457694443564	685
00000000-0000-74a2-04e0-171b1e089870	5df12c00-c810-0abd-84a7-899ca46d7372	-7740842065870158883	682
00000000-0000-74a2-04e0-171b1e089870	5e37cda9-33d1-501c-9053-32df78fd72c4	-7590914737415527259	237
00000000-0000-74a2-04e0-171b1e089870	5eccf5f0-8a21-5d71-5e15-dffc90aaad3f	7705423533415203472	756
00000000-0000-74a2-04e0-171b1e089870	5ef4e300-371f-961c-4e62-ccfdbd12b83c	1029205155693675527	199
00000000-0000-74a2-04e0-171b1e089870	5efda94c-7dd7-d6ce-b37f-a6cc659fc2d9	-9162990653650048073	454
00000000-0000-74a2-04e0-171b1e089870	5f3d18e3-ecd0-787e-7248-da26010dc320	-1229714185170113843	79
00000000-0000-74a2-04e0-171b1e089870	5f72b525-f142-e523-d1af-6164b60f9952	-1933225469376754657	773
00000000-0000-74a2-04e0-171b1e089870	5f87614a-084c-0511-9be7-17771e7fefec	-8788189439938442646	602
00000000-0000-74a2-04e0-171b1e089870	5fb61222-1c70-5497-dfd2-6e66486520f4	4303550106496383774	303
00000000-0000-74a2-04e0-171b1e089870	5fbaa275-b853-20a8-563c-ca7ad1043842	-7959770733168146724	127
00000000-0000-74a2-04e0-171b1e089870	6020d4e6-7da0-79ec-53fe-704e5738b866	-1973236119133091775	312
00000000-0000-74a2-04e0-171b1e089870	6076a94c-48d5-1265-094d-b81674b8c9ed	9112424942271101650	282
00000000-0000-74a2-04e0-171b1e089870	6096686c-d99e-4291-2216-e05466cfd2f3	-5536475189226147694	546
00000000-0000-74a2-04e0-171b1e089870	60c7057b-be9a-f108-718f-1ddfc15315dc	-1606287148369349706	417
00000000-0000-74a2-04e0-171b1e089870	610e1435-8776-3530-b4f1-00d07f7daa11	-1826050736936314835	31
00000000-0000-74a2-04e0-171b1e089870	619b897a-8329-9af0-3936-03b1e809a987	2781039120472764114	624
00000000-0000-74a2-04e0-171b1e089870	61dcf0a7-46db-56c6-c193-8b7907ea4d76	-4531356654643401774	793
00000000-0000-74a2-04e0-171b1e089870	626f46ad-ca26-004e-0ff3-b41bbc171b3c	5093294837107336003	200
00000000-0000-74a2-04e0-171b1e089870	631bf7ff-ba92-7ed3-a718-f5e7da3686f9	3389637607579243654	379
00000000-0000-74a2-04e0-171b1e089870	631fc48e-3e1b-f54f-cfb5-86f6f19f68b2	-4215277930950029679	494
00000000-0000-74a2-04e0-171b1e089870	633ed743-7a48-c461-5ee0-07032cc533fe	-2856920971071289077	296
00000000-0000-74a2-04e0-171b1e089870	63736c50-d4dc-fcef-408d-8c676f292d93	5735332543893039750	311
00000000-0000-74a2-04e0-171b1e089870	639eafd1-1cac-3c14-e424-bff5b0f8c82a	3157587560726195209	674
00000000-0000-74a2-04e0-171b1e089870	63f88e3b-2e82-db02-9797-1b0b692f10c2	-6684148753635177731	615
00000000-0000-74a2-04e0-171b1e089870	644e5aad-1794-5ff6-af5b-ff61f964b23a	-9180418689377797544	776
00000000-0000-74a2-04e0-171b1e089870	64b49c3f-0396-3dbb-f899-17220e0ab811	-366821509049604007	654
00000000-0000-74a2-04e0-171b1e089870	64cd4c47-584a-abdb-9abb-66c2be013f11	-8762401523603973187	269
00000000-0000-74a2-04e0-171b1e089870	651b2456-067e-20ec-fba6-55c1b05f45fc	8834122841234910035	768
00000000-0000-74a2-04e0-171b1e089870	654185cd-3e89-21fe-a28d-b51a495599cd	1360939872627938610	541
00000000-0000-74a2-04e0-171b1e089870	6574f41a-d5ba-484a-15f9-f8c5b375877a	3779445516698986149	734
00000000-0000-74a2-04e0-171b1e089870	659acb12-8042-6657-c9e1-645b2e2961a7	8441066607276252384	536
00000000-0000-74a2-04e0-171b1e089870	65be7ffb-ab17-7606-b2bc-031515ad32b9	9203527229133274629	638
00000000-0000-74a2-04e0-171b1e089870	663d9ef6-ec78-5c6e-5190-a8168e6db1dd	7352331778263593751	658
00000000-0000-74a2-04e0-171b1e089870	665304f6-668d-6c80-5866-0190e236c799	-6181246535940137813	771
00000000-0000-74a2-04e0-171b1e089870	666524da-c730-758e-25ba-b6ca62d76bb0	6979090642899092226	17
00000000-0000-74a2-04e0-171b1e089870	66d92e39-04ae-4edb-bb3c-0041c8dbc90d	7111685842193040188	804
00000000-0000-74a2-04e0-171b1e089870	672f333a-8962-493d-230f-81ab9d62e233	-4252934933194066726	170
00000000-0000-74a2-04e0-171b1e089870	673ed750-7f52-5dd7-0332-a96ad680d7d8	4669428514028701431	418
00000000-0000-74a2-04e0-171b1e089870	679db6a0-64a9-2f1c-05ed-04b803c2aedc	3981388526721210549	477
00000000-0000-74a2-04e0-171b1e089870	67a226bf-2b8b-3430-fb27-ca5310393eeb	5392056506779738340	725
00000000-0000-74a2-04e0-171b1e089870	68783d48-a531-7a60-27d6-7386e72e2364	6449519543679120177	18
00000000-0000-74a2-04e0-171b1e089870	69202906-e22d-a904-e1c1-7b90815ff9c4	-2643064690996830584	537
00000000-0000-74a2-04e0-171b1e089870	6937dc95-850d-2cef-6785-fe9dc858eb91	-8995437160717252628	642
00000000-0000-74a2-04e0-171b1e089870	698ec361-3fa8-4f7d-3c10-c02038cc5832	4960896198502953185	308
00000000-0000-74a2-04e0-171b1e089870	69a98682-75e1-de78-5b2e-7f81e6708148	-5856218463229405678	71
00000000-0000-74a2-04e0-171b1e089870	69e0c8f1-06ce-3134-f63b-856d95b5e2c2	6230021674804477681	612
00000000-0000-74a2-04e0-171b1e089870	6a54bd93-5c42-dfc1-36eb-9da8eb2f8d26	-4544320804061335591	656
00000000-0000-74a2-04e0-171b1e089870	6a6bcbbf-73af-ac2d-0083-d9750096c2a2	-6754859710596752827	723
00000000-0000-74a2-04e0-171b1e089870	6a9752da-10d5-7784-f7f4-b74b6e8f3cd8	-4571196555376558625	462
00000000-0000-74a2-04e0-171b1e089870	6abde35b-8f6c-b87b-0aa7-86d943093251	-1000051784412664740	103
00000000-0000-74a2-04e0-171b1e089870	6b770362-404a-88cc-70cd-df3090acb566	8467398748787393645	317
00000000-0000-74a2-04e0-171b1e089870	6b78251e-9122-5623-a7de-dd9b0549dd99	-8433611657454101451	484
00000000-0000-74a2-04e0-171b1e089870	6b7b1308-ed78-b34e-64a7-45ec8efe7353	-5508156204008756093	816
00000000-0000-74a2-04e0-171b1e089870	6bca60b1-873b-c63e-1b74-db3aed2d1ce9	-8032917779349529407	517
00000000-0000-74a2-04e0-171b1e089870	6bee2e24-26a5-e4c4-96d3-f9662d051c7b	5848037645908594368	264
00000000-0000-74a2-04e0-171b1e089870	6c45d42e-8f2e-c52a-0ba5-6dfbcf0240b9	-7140108544797151160	112
00000000-0000-74a2-04e0-171b1e089870	6cd13dbc-6ad9-7998-e7a9-fbc579ad1cc4	6615444634056318569	19
00000000-0000-74a2-04e0-171b1e089870	6cd48232-7182-21fd-55ae-dd4d82056ac7	-6372617944391835159	57
00000000-0000-74a2-04e0-171b1e089870	6cd4f759-4f5b-0070-2153-88d26275317b	-190090375071950118	758
00000000-0000-74a2-04e0-171b1e089870	6cf31645-b343-a95f-0b3a-b0e1e4f414af	4094969203954282842	738
00000000-0000-74a2-04e0-171b1e089870	6d0d0470-f1a1-c785-2864-84e2ac271c9b	6349673711655984981	623
00000000-0000-74a2-04e0-171b1e089870	6e0a10d6-1aff-57d9-d36d-c8916095f832	2965124470884032588	442
00000000-0000-74a2-04e0-171b1e089870	6e40241b-96d0-1226-ec73-3f6911658169	1921432405867022436	504
00000000-0000-74a2-04e0-171b1e089870	6e46b70e-d57a-269a-6c44-b41479b8d41e	575091450473982325	28
00000000-0000-74a2-04e0-171b1e089870	6e8aab85-ef0f-bd9c-b42a-8a63f1e77059	1683804990317657030	8
00000000-0000-74a2-04e0-171b1e089870	6f0adc45-ea81-9657-0337-0a4081f84254	-2253389234140057253	556
00000000-0000-74a2-04e0-171b1e089870	6f16e57d-95e4-fe17-0057-9c711a179609	-7076219692748304375	665
00000000-0000-74a2-04e0-171b1e089870	6f570d57-cd4f-2433-9593-cd5cb771a3bd	-1749146450294722559	221
00000000-0000-74a2-04e0-171b1e089870	6fd27175-6c79-3e98-691c-6f8f96c0e605	354339436979473218	255
00000000-0000-74a2-04e0-171b1e089870	7227cd57-1c12-cbbc-1922-2e570d4f9f99	-6508227482301756714	502
00000000-0000-74a2-04e0-171b1e089870	7235b7c1-5a24-b9d8-7cdc-c3323260b2f9	2930437289684207007	335
00000000-0000-74a2-04e0-171b1e089870	742f56bd-365d-cf37-aaef-34f1b17ff9eb	455697823472368187	803
00000000-0000-74a2-04e0-171b1e089870	74462941-53fa-d732-dee0-9d4decc29c35	-2553973390056553645	399
00000000-0000-74a2-04e0-171b1e089870	746513bf-f01d-d2be-13fd-ed20471b3f32	6899908728225445936	836
00000000-0000-74a2-04e0-171b1e089870	747161b9-8bdf-c7d0-6250-b363ebee2c0e	1907252834078198944	49
00000000-0000-74a2-04e0-171b1e089870	7512200e-309c-bb63-5cff-cbc819a5dbec	-3466420419221653369	742
00000000-0000-74a2-04e0-171b1e089870	75d876c2-7379-808a-e9e8-7abc4b0c5834	-8789147128793055965	70
00000000-0000-74a2-04e0-171b1e089870	76578647-74bd-e30e-6db4-71e5e6167fc8	-2788012254809056627	491
00000000-0000-74a2-04e0-171b1e089870	765f5d34-2855-8276-6c2f-0e591be48802	-953816883197234446	478
00000000-0000-74a2-04e0-171b1e089870	76a02c4e-eec5-2c66-170a-73d4989dce2d	-5982264443074990757	761
00000000-0000-74a2-04e0-171b1e089870	76c6fca3-8c65-c1f4-8422-9bde14a83b84	-1483065166950149727	550
00000000-0000-74a2-04e0-171b1e089870	76ffc8b0-a31b-3458-f133-bd5e02b8f776	3835633254621725423	369
00000000-0000-74a2-04e0-171b1e089870	771556b5-03a0-1451-39c2-c5e409847bac	-8509694716065484353	125
00000000-0000-74a2-04e0-171b1e089870	77cbeff0-425b-4bd6-b3c6-bc3265ba8aac	-6065584345448713636	22
00000000-0000-74a2-04e0-171b1e089870	7917d2f2-af12-9edb-a2d9-4019c1edbbca	3378920421739988271	837
00000000-0000-74a2-04e0-171b1e089870	793a3c71-f959-af82-a0c2-3478bc05fa47	3683627506092469013	446
00000000-0000-74a2-04e0-171b1e089870	79c3041d-591f-f17f-9968-0f6f156b7f5e	-1972454589186919654	105
00000000-0000-74a2-04e0-171b1e089870	79c86a23-5a5d-4f7a-f05c-c867a856fcad	5555863326667561353	711
00000000-0000-74a2-04e0-171b1e089870	7a021db7-9b7c-f5ee-8f27-3c59d5734e55	5585897596557739503	647
00000000-0000-74a2-04e0-171b1e089870	7a0fea72-57bd-f4c4-1e3f-eb855ab4652d	8648959470049263936	824
00000000-0000-74a2-04e0-171b1e089870	7a5d3161-f59a-2daa-c508-5293f22cd48e	3014047852589661692	146
00000000-0000-74a2-04e0-171b1e089870	7a86b2d7-a26d-6cc5-b8ac-106e91e82415	8826752277940452205	167
00000000-0000-74a2-04e0-171b1e089870	7ab26c65-5c22-42e3-f4de-45c5bd8a8634	-5980892983817846111	481
00000000-0000-74a2-04e0-171b1e089870	7ab33ce5-0ed5-e289-af9e-83b5a7b7a80b	-6692539476020337020	144
00000000-0000-74a2-04e0-171b1e089870	7adb4041-cd24-510b-7090-4d7166cb634d	1451078988124589472	14
00000000-0000-74a2-04e0-171b1e089870	7ae1f7b6-8aa8-a16d-69a4-d472ba8dd3d3	8324422750757497968	151
00000000-0000-74a2-04e0-171b1e089870	7ae89373-4dab-f656-19b9-08e13bc16af2	6780127827251027797	600
00000000-0000-74a2-04e0-171b1e089870	7aff68dc-019c-5987-65ff-b943f77ac68a	7731218134185357802	116
00000000-0000-74a2-04e0-171b1e089870	7b058898-27af-89c0-f414-56defec98e1d	-1181288586253031296	281
00000000-0000-74a2-04e0-171b1e089870	7b27004f-dd00-7bfa-b736-0112674598a1	-6739511747900631425	419
00000000-0000-74a2-04e0-171b1e089870	7b3845f5-3bc1-382e-da5f-9afb09e11579	8145329802014397216	190
00000000-0000-74a2-04e0-171b1e089870	7b7b35fc-31e4-5811-8ce3-325d8d9035e5	-7542699644739299905	488
00000000-0000-74a2-04e0-171b1e089870	7c91ad86-d9ec-efb0-0be3-56d25e8225af	4132486654309430399	549
00000000-0000-74a2-04e0-171b1e089870	7c95fe7d-ae6c-c824-bb24-cdc003d85690	6986683232899666294	493
00000000-0000-74a2-04e0-171b1e089870	7cf387b5-ac86-5a2a-4ee3-f526db6385ef	-4412459511980328879	98
00000000-0000-74a2-04e0-171b1e089870	7d3f7790-2691-132a-8b23-fcc787921590	2462169052663653387	596
00000000-0000-74a2-04e0-171b1e089870	7d67df83-eb16-c395-b849-e16ab04eb1ce	-4874149784863829831	202
00000000-0000-74a2-04e0-171b1e089870	7e2686a2-684b-af15-b04a-cfa1757aaae9	-2858413767105397723	162
00000000-0000-74a2-04e0-171b1e089870	7e2ba751-3672-8fd1-655a-d7e96e7e5dee	-999360553752399792	351
00000000-0000-74a2-04e0-171b1e089870	7eda63df-19f7-d02a-c430-447a1208a033	-5894760168667449389	372
00000000-0000-74a2-04e0-171b1e089870	7f03865e-6a10-5df4-9ef6-b4acc44cfb86	2058060218714750848	209
\.


--
-- Data for Name: usage_identities_2; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_2 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	800cf349-e057-39bb-9d1c-7d6269864c14	-4461901485279048269	592
00000000-0000-74a2-04e0-171b1e089870	805bbf57-beeb-01eb-3402-259560390607	-34685428577492731	672
00000000-0000-74a2-04e0-171b1e089870	81a187df-a914-7afb-e232-6545a82ef4aa	4737276851071654959	392
00000000-0000-74a2-04e0-171b1e089870	81f6b630-1caf-3ad5-bc83-f2eeeadd2997	3208684522163123392	395
00000000-0000-74a2-04e0-171b1e089870	823dc09d-26ad-673c-8c71-1cdcc0dbb14f	-9067209359309801680	719
00000000-0000-74a2-04e0-171b1e089870	82822e3e-50ac-a64f-a34e-4377342e5818	-5482496754907750452	555
00000000-0000-74a2-04e0-171b1e089870	82d9145e-0a57-973b-ee32-0a6513262869	3663845051726428364	54
00000000-0000-74a2-04e0-171b1e089870	83438d5d-75c9-ca8c-c208-56b30951518c	-1368323016021943951	486
00000000-0000-74a2-04e0-171b1e089870	838c4c5d-0631-edf7-976f-6432e04d47e0	2834498309715240684	361
00000000-0000-74a2-04e0-171b1e089870	850f4eb4-b24c-78e8-6386-194cc7af4b1e	2227781395226273701	802
00000000-0000-74a2-04e0-171b1e089870	85b0cf7b-6561-1000-cb61-7e923867e3d5	5069975944878411495	326
00000000-0000-74a2-04e0-171b1e089870	8682a1dc-3535-eb24-8a23-5e98a78599ee	1797541237530663128	431
00000000-0000-74a2-04e0-171b1e089870	869f29b0-93e5-bee8-88ca-bcc966f1fdb0	-7704197118362518197	330
00000000-0000-74a2-04e0-171b1e089870	86d79d84-b61c-865b-38e5-f4c8c96065cf	-1185858941081161673	728
00000000-0000-74a2-04e0-171b1e089870	871a1931-8af7-9a2a-68b8-d79d7fbe2db3	7113306264403533382	322
00000000-0000-74a2-04e0-171b1e089870	8790e02c-78db-05af-32bf-3b4e6a0ae89f	-1134253046196730981	675
00000000-0000-74a2-04e0-171b1e089870	87c4042b-c5f5-afc0-f111-840366b9ba75	7039618036842067073	801
00000000-0000-74a2-04e0-171b1e089870	87fd2254-0ebd-ddb8-677f-91553b7a3d54	789728452639151065	215
00000000-0000-74a2-04e0-171b1e089870	881ceb78-23dd-f099-61f6-a26630e415f0	-2156483226589624397	726
00000000-0000-74a2-04e0-171b1e089870	88489e31-c7f6-4303-c022-b5ee12625471	-8511968614688641313	764
00000000-0000-74a2-04e0-171b1e089870	88d6ac65-e49f-4716-4ad6-85893a6ac491	-8183535793546787980	258
00000000-0000-74a2-04e0-171b1e089870	8948909d-49e9-f4a1-33bc-ba3c303d6e3a	5400124803717844891	376
00000000-0000-74a2-04e0-171b1e089870	89eab06e-ab57-5f60-da36-f67485bc3569	-8785407958827149961	329
00000000-0000-74a2-04e0-171b1e089870	8a85ef2f-c22f-3176-1969-c3a8c1434a40	108839009325823991	178
00000000-0000-74a2-04e0-171b1e089870	8ae9c11f-9b35-f4d3-8f36-facec4ce8960	-385510214380287291	216
00000000-0000-74a2-04e0-171b1e089870	8b64de74-7bef-60df-2cf2-d4a4ae1b9081	-2929450292121678685	565
00000000-0000-74a2-04e0-171b1e089870	8b77638b-d325-61a0-f6ab-ff2c477e25df	8717852205696818770	648
00000000-0000-74a2-04e0-171b1e089870	8b96d6b0-5f23-f661-3c9e-315a5b3378a6	-3212411562802093556	108
00000000-0000-74a2-04e0-171b1e089870	8c3f40d4-809c-9c73-3961-c20af1bf766c	1583617165642193487	432
00000000-0000-74a2-04e0-171b1e089870	8c67bc56-46a7-8418-1e90-9fe016e20e47	4792660715142879560	223
00000000-0000-74a2-04e0-171b1e089870	8c8340f7-7b74-5cee-b010-8a21f432f46e	2869430359045487194	334
00000000-0000-74a2-04e0-171b1e089870	8c8afa20-7f76-d5f4-206e-60a3e9c4834f	-1141412799673169008	635
00000000-0000-74a2-04e0-171b1e089870	8c91efc6-2e3f-cbc5-20fe-6be25be379b9	8632335770919795101	700
00000000-0000-74a2-04e0-171b1e089870	8d745870-c9bd-5764-54b8-17cde87b8ddd	-334389643012218834	701
00000000-0000-74a2-04e0-171b1e089870	8d7ca7b8-851e-7bd3-40fd-62bdf4d1350f	3054373288860513899	163
00000000-0000-74a2-04e0-171b1e089870	8d7ed3a9-7843-17fa-4332-e7f3f0b604c7	-6720482024079564071	427
00000000-0000-74a2-04e0-171b1e089870	8d870a1c-0aed-79f9-0bdc-e25e7c89d7ac	-2016451328984459223	39
00000000-0000-74a2-04e0-171b1e089870	8db35173-6680-838d-9254-e9161992638d	3118019705113561352	374
00000000-0000-74a2-04e0-171b1e089870	8defa4e9-0654-efb9-28a8-1f92146cd2b1	-1352880527535744515	533
00000000-0000-74a2-04e0-171b1e089870	8dfaeca7-125b-4796-483d-b82c08b5458b	-5093800539962724958	268
00000000-0000-74a2-04e0-171b1e089870	8e3f7b51-91ad-6eb0-c190-1895c2888720	-658588105659962115	590
00000000-0000-74a2-04e0-171b1e089870	8e854f0b-9f75-7e6e-378e-fb50d2441993	-1686371963835115721	332
00000000-0000-74a2-04e0-171b1e089870	8f09fd89-073a-fe1b-2c24-53889f427878	2112530097569597583	23
00000000-0000-74a2-04e0-171b1e089870	8f137179-a5c0-ed02-ddc6-29e782421b32	-4626130889149686499	625
00000000-0000-74a2-04e0-171b1e089870	8f2393e0-dce4-4634-51d7-723e05498f2b	-418279392731103060	737
00000000-0000-74a2-04e0-171b1e089870	8f4b99b0-7ab9-3e7b-a69b-d74c45134da6	3222495013523020442	47
00000000-0000-74a2-04e0-171b1e089870	8fdb5bad-9424-976c-3b82-45f7be1bd049	6873247739302370455	547
00000000-0000-74a2-04e0-171b1e089870	8fdf542b-5071-f182-9c68-f1322d83f979	-5165307480743602926	747
00000000-0000-74a2-04e0-171b1e089870	9020a60b-8eed-9b24-3fd2-6e7dafadb394	-2702192631306812445	339
00000000-0000-74a2-04e0-171b1e089870	90759f60-0fbf-92ab-b58a-81c0879f4bd5	3402711174540293604	422
00000000-0000-74a2-04e0-171b1e089870	9297e5ea-54d0-a228-e6ef-716692b5b418	-9149225979478751573	107
00000000-0000-74a2-04e0-171b1e089870	92ae7b5c-f9e0-8d83-0850-6a170c8933b1	-2273779430510632159	195
00000000-0000-74a2-04e0-171b1e089870	932eeb0a-64f8-a16e-cbf8-46badaf7a603	-2854102599432885135	75
00000000-0000-74a2-04e0-171b1e089870	9384001d-1a9b-2329-34d8-4c7637a67379	-289254102682243452	425
00000000-0000-74a2-04e0-171b1e089870	939ecd1d-85f8-8899-4a74-0d19ae766b0e	5400359096777681854	58
00000000-0000-74a2-04e0-171b1e089870	940bf50b-4711-ecac-129c-720090d3be5e	4076290881208577370	333
00000000-0000-74a2-04e0-171b1e089870	942b3913-6806-fc20-c37f-dc99308b9543	-3589926637670478365	461
00000000-0000-74a2-04e0-171b1e089870	944cf187-9bc9-190d-27a8-50dda6762151	8113698413754123190	500
00000000-0000-74a2-04e0-171b1e089870	949eb729-4717-c4e3-549e-28a1e369cd35	3233674766671106807	284
00000000-0000-74a2-04e0-171b1e089870	95056aa8-25a1-07f4-8600-57727d6b50fa	8620847388941965789	420
00000000-0000-74a2-04e0-171b1e089870	952155f3-c4b5-0eca-fece-53defb9225b2	-2700067619862919355	562
00000000-0000-74a2-04e0-171b1e089870	9521c264-7a99-1217-e938-3d9c53d82c1a	-8864678883646627952	349
00000000-0000-74a2-04e0-171b1e089870	952a791f-7526-0980-888c-ed372392d506	-5188064571269740552	348
00000000-0000-74a2-04e0-171b1e089870	954e0d2e-a5b3-0aad-d5d3-94cdb071f601	1206083371709189694	323
00000000-0000-74a2-04e0-171b1e089870	9631f99c-9a64-9ea9-b09a-6a466581cc4c	-2999637919687872882	128
00000000-0000-74a2-04e0-171b1e089870	967ffacd-b2aa-2b3d-5458-45d947b96029	-7666247171631837396	407
00000000-0000-74a2-04e0-171b1e089870	96961560-9aba-b111-3229-0723e1c98723	3331668957535617154	796
00000000-0000-74a2-04e0-171b1e089870	96e3c7d4-3b92-dbf5-123c-6f765838a38c	-1796423584496245596	132
00000000-0000-74a2-04e0-171b1e089870	96eb7964-ebbd-090b-8d73-96835696338c	-57169935822307934	72
00000000-0000-74a2-04e0-171b1e089870	96f6f512-ddc9-e8bd-0a89-b6716c837527	8715152254091249207	503
00000000-0000-74a2-04e0-171b1e089870	97216c29-8a79-3c54-f53b-e0b0bf2c4c5a	7043513807894847723	360
00000000-0000-74a2-04e0-171b1e089870	97561398-a4c3-aa60-8b65-5870079769d6	-6870953146453015383	51
00000000-0000-74a2-04e0-171b1e089870	979d907c-b190-76f9-82f0-dd366e6b7450	8533298311431565058	785
00000000-0000-74a2-04e0-171b1e089870	97e56c18-f87f-cc04-5601-c3d8581635de	-2730026328481512220	686
00000000-0000-74a2-04e0-171b1e089870	98293ab2-ce5f-7ca4-7b35-62e21947ad3b	3016741963368934792	599
00000000-0000-74a2-04e0-171b1e089870	98642e2a-fc5e-093c-d8ff-f500d07580e7	-3995646669361072610	397
00000000-0000-74a2-04e0-171b1e089870	98cca78b-fdf8-8fff-8ab3-a2d714dd2956	3105664279386986867	136
00000000-0000-74a2-04e0-171b1e089870	99301799-b8f7-a53c-938f-40f96a4f9c61	-6212429065264004736	828
00000000-0000-74a2-04e0-171b1e089870	993bb893-2d07-c235-9e84-b777093f6950	8388462723383886261	578
00000000-0000-74a2-04e0-171b1e089870	996644a0-4f01-6989-463b-f88093f5f170	-6221409072594076169	224
00000000-0000-74a2-04e0-171b1e089870	997adeed-8313-3b79-77fd-ae5c28b7c88c	-5563964658162235023	161
00000000-0000-74a2-04e0-171b1e089870	9993bc8a-6954-a117-ac70-abc766d24817	-279582611386208755	231
00000000-0000-74a2-04e0-171b1e089870	9a88384c-641c-8b29-2a26-b0387b5c3714	212175208632490637	211
00000000-0000-74a2-04e0-171b1e089870	9aa0c661-4d3a-6c5c-36f3-fd6b87e2c911	7079363009595666986	581
00000000-0000-74a2-04e0-171b1e089870	9b07221e-6545-3404-12f2-ad428ecf3bea	-8207896886096700245	104
00000000-0000-74a2-04e0-171b1e089870	9baa851e-af61-c465-8c81-e938348adf3c	-1965190920949527244	703
00000000-0000-74a2-04e0-171b1e089870	9bba076b-9268-1561-1a8d-0a4ee1407f43	-406049811509465292	367
00000000-0000-74a2-04e0-171b1e089870	9c0b0676-c566-67b8-b5ce-7256c45a4947	6093188613342466475	404
00000000-0000-74a2-04e0-171b1e089870	9ca3a3b4-9828-b747-9542-02830f963876	-6103727226405141742	29
00000000-0000-74a2-04e0-171b1e089870	9cd07b8d-d7da-06aa-78bb-350cbe831a41	7172208447928073821	629
00000000-0000-74a2-04e0-171b1e089870	9d275b99-c13b-c5bc-6351-391f41a389b4	3909587038010989234	139
00000000-0000-74a2-04e0-171b1e089870	9d416056-be1e-1861-c6d8-c7d659316a3a	4809333914267518646	150
00000000-0000-74a2-04e0-171b1e089870	9d9fe2e3-c42a-0be5-af38-e0bd635facea	6274740470083350913	175
00000000-0000-74a2-04e0-171b1e089870	9df974cf-333d-84f8-c26f-91cf4ebf9dff	-7240661157355906730	337
00000000-0000-74a2-04e0-171b1e089870	9dfd89c5-31f9-607f-cb5b-cec79f60bbe8	-7418798103981285297	414
00000000-0000-74a2-04e0-171b1e089870	9e087b80-ee7a-f445-2106-1ac66cdf04e8	395458209813623589	680
00000000-0000-74a2-04e0-171b1e089870	9e6177df-e804-3f39-0277-1d7ba15faf3c	-2355033875500158062	689
00000000-0000-74a2-04e0-171b1e089870	9e778803-2da0-4715-5bb4-ab69ddb7f2c6	8163593530408014077	109
00000000-0000-74a2-04e0-171b1e089870	9ea35cf5-8c0e-9742-8ce8-65075603460b	2014548639126343439	687
00000000-0000-74a2-04e0-171b1e089870	9ec1c392-19df-ac7c-fb6b-03484d88136a	1786815052182786452	353
00000000-0000-74a2-04e0-171b1e089870	9f276415-7285-3476-a37a-4416c6526b0c	4995171987550253629	472
00000000-0000-74a2-04e0-171b1e089870	9fad2163-a4e5-f1a2-2e14-8c5dcf648dd0	3264409367379774919	772
00000000-0000-74a2-04e0-171b1e089870	9ffe9abf-e952-f883-c921-3bf31721e520	1325220813913154860	779
00000000-0000-74a2-04e0-171b1e089870	a004025a-2723-546b-b906-8617f15de78c	5480639710438275251	580
00000000-0000-74a2-04e0-171b1e089870	a05659e6-93d2-aaa4-5f48-f5890a0cca16	366323034040179593	617
00000000-0000-74a2-04e0-171b1e089870	a0f1f05b-cbc5-2306-40bf-5325f263a7a1	-3287433660284811008	232
00000000-0000-74a2-04e0-171b1e089870	a133c309-4df6-c53c-1467-d1fd17d95029	-6365008919707019133	548
00000000-0000-74a2-04e0-171b1e089870	a16ea7cd-787c-b57e-df9b-8f34a3fc1612	8138208905085496130	352
00000000-0000-74a2-04e0-171b1e089870	a1cfea40-1a3f-a782-a5ce-dfc4dddcd314	-2015239261524504365	760
00000000-0000-74a2-04e0-171b1e089870	a2160aa1-1f10-55d0-ff60-287fb888b45f	8598394760807706630	839
00000000-0000-74a2-04e0-171b1e089870	a24df927-7b4d-7435-8a20-7181822df49a	2274311455069567185	716
00000000-0000-74a2-04e0-171b1e089870	a31f5b9d-1d94-b111-3431-310908487f1d	7648231562297226293	90
00000000-0000-74a2-04e0-171b1e089870	a3435192-deb4-fdc5-396a-a4366f856624	-7783253785802854492	433
00000000-0000-74a2-04e0-171b1e089870	a35c4cca-3e87-9473-a9af-7b3c3d217517	3197525429069664024	753
00000000-0000-74a2-04e0-171b1e089870	a3746b6f-8648-d837-c726-5fe62620d704	-1621702832870925306	643
00000000-0000-74a2-04e0-171b1e089870	a3b2771b-ec5b-a041-2e70-732bda1be2c3	-3573981550669695337	87
00000000-0000-74a2-04e0-171b1e089870	a3b6ff17-480d-b7ae-8f25-9f12de8447da	-332215056467303461	770
00000000-0000-74a2-04e0-171b1e089870	a3dd4c76-9c7f-4ea4-d2e7-72130de9f69a	2339419444263943394	147
00000000-0000-74a2-04e0-171b1e089870	a4f82a2b-f430-f73b-093d-abe3f79feb45	1084888163588339521	328
00000000-0000-74a2-04e0-171b1e089870	a56955ec-30ca-284c-f1f7-8f5bfcc5526a	7004117748398333117	554
00000000-0000-74a2-04e0-171b1e089870	a5b18c71-97cf-248e-ad98-abbe38ed4bd8	-7114193192842423334	749
00000000-0000-74a2-04e0-171b1e089870	a67894e8-d0f4-ea74-5613-298d61fa98ec	6508705421337130204	186
00000000-0000-74a2-04e0-171b1e089870	a6a6af01-f976-f9f6-d41c-70705cad9868	4261409725704197230	274
00000000-0000-74a2-04e0-171b1e089870	a71529b2-696b-f213-14c3-5e666f0c730b	8100015319323055766	694
00000000-0000-74a2-04e0-171b1e089870	a75501f3-90d6-8c12-936a-5587c2e9ef1b	-6533046435379660033	805
00000000-0000-74a2-04e0-171b1e089870	a775bdfb-7bf3-8dbb-ba2b-4738c155dd6d	6094932483387184181	84
00000000-0000-74a2-04e0-171b1e089870	a7cb2d5c-706c-2dba-ddac-e74da67ed77f	-987777395853187048	130
00000000-0000-74a2-04e0-171b1e089870	a828032a-974d-9db3-34b3-2ada97c4883d	-6757532901835824083	73
00000000-0000-74a2-04e0-171b1e089870	a8725cf2-5304-5016-2235-679deb4f6d29	1449498991908537088	373
00000000-0000-74a2-04e0-171b1e089870	a88129f9-34be-7bf6-3972-2573cd4796ca	6412224513641038799	692
00000000-0000-74a2-04e0-171b1e089870	a894ab72-8534-620a-f6a1-94f912b7cf54	6266246086205112574	30
00000000-0000-74a2-04e0-171b1e089870	a8e57d36-9909-7bb6-b2c5-e9ba7881396a	-9113127787972132453	50
00000000-0000-74a2-04e0-171b1e089870	a91c798b-c19e-46c0-6656-07ca2e76ae72	-5814555088251899222	712
00000000-0000-74a2-04e0-171b1e089870	a98de4d2-f502-72cd-e404-ebf1c91f70a2	-6870131287452039387	621
00000000-0000-74a2-04e0-171b1e089870	a9ae91fd-f64e-dd76-5a31-eb09a32eaa33	5243018597567578305	604
00000000-0000-74a2-04e0-171b1e089870	aa1a5efa-7c9d-e15c-1330-cfae46699581	-58843562767472010	13
00000000-0000-74a2-04e0-171b1e089870	aaa3b491-75db-c86b-d686-2e67c10077d0	-3192761532491918302	246
00000000-0000-74a2-04e0-171b1e089870	ab524b7d-943a-e61b-498c-4ff5a82f6d36	-892596235941188060	456
00000000-0000-74a2-04e0-171b1e089870	ab5bc8ef-ac96-d093-b7ec-c3bd990cee93	297877738786609480	196
00000000-0000-74a2-04e0-171b1e089870	abc1f9a2-2448-2239-f7df-e7b86df371ac	-3471326588248019688	636
00000000-0000-74a2-04e0-171b1e089870	abec27a0-957a-02d2-9820-9ed656eea625	2188949304510892193	110
00000000-0000-74a2-04e0-171b1e089870	ac1faf84-b022-688d-b1d6-d63c7f5566a3	564026414227198194	466
00000000-0000-74a2-04e0-171b1e089870	acbdede3-40b6-1f04-6bc1-3c30e1308da7	-6320975973171632205	609
00000000-0000-74a2-04e0-171b1e089870	aceaf449-02da-7d7b-8dd9-318274a0a30b	7926506184112097379	286
00000000-0000-74a2-04e0-171b1e089870	ad088328-8254-9c8a-e571-632c4f1297a3	-4531114528877061638	610
00000000-0000-74a2-04e0-171b1e089870	ad615eaa-0148-3583-98e0-a5aaa436c204	5147570108757540545	791
00000000-0000-74a2-04e0-171b1e089870	adc97627-5d7f-e2bd-f108-f8ec144c70c7	2217738488714094232	566
00000000-0000-74a2-04e0-171b1e089870	adec29c0-dac5-12fc-d8a7-b4dda2ef04f2	-4301518477794729940	468
00000000-0000-74a2-04e0-171b1e089870	ae4c6b43-d3e9-2022-3f91-98c1ce3ef1b3	3698594800506301562	226
00000000-0000-74a2-04e0-171b1e089870	af973919-6aef-32e2-1ecf-90dbf0762b5c	-8905936198093807946	497
00000000-0000-74a2-04e0-171b1e089870	afa8e532-ff71-a845-60f2-fd348cbafa68	2478606403459304032	63
00000000-0000-74a2-04e0-171b1e089870	afcdbf01-97a7-a806-475c-ab537c380919	6450589366129747935	447
00000000-0000-74a2-04e0-171b1e089870	aff828f1-951b-c280-e9a8-0f274e005f7b	-6670551307788876195	799
00000000-0000-74a2-04e0-171b1e089870	b051ac51-44a4-43f0-9853-456f3af2bb03	-7304026294121706413	138
00000000-0000-74a2-04e0-171b1e089870	b083ffb1-54fe-afd1-f095-317d96098078	1488890663595563469	290
00000000-0000-74a2-04e0-171b1e089870	b112a6df-53e6-47c4-41b7-a10a09f96879	-9054486916667334722	423
00000000-0000-74a2-04e0-171b1e089870	b12c553f-a150-b374-0136-54110a76190d	-4005085526523786324	220
00000000-0000-74a2-04e0-171b1e089870	b15483dc-e53e-9837-60f1-b62e215042f4	-8971882976358627137	157
00000000-0000-74a2-04e0-171b1e089870	b17c0e4e-8428-14ed-2e50-8e34ec370a73	-8987033687588905345	336
00000000-0000-74a2-04e0-171b1e089870	b1a75d21-4665-60e5-2e98-23ae082530f8	8074737581818340328	201
00000000-0000-74a2-04e0-171b1e089870	b1d1e107-e914-d10f-be67-ce81354844be	-1380720757312388765	93
00000000-0000-74a2-04e0-171b1e089870	b25dc397-3d9b-c38a-19ff-b94aa6efdc70	7933181382370627652	123
00000000-0000-74a2-04e0-171b1e089870	b271c8fc-2a92-fd03-8b58-4f1222ce1214	400812895718637136	239
00000000-0000-74a2-04e0-171b1e089870	b2bb3aa5-1267-6465-a2c0-43f954bd8f49	562690346907288412	639
00000000-0000-74a2-04e0-171b1e089870	b2ee35ed-87c2-5544-6609-4d2527fde46c	3387142490859001518	426
00000000-0000-74a2-04e0-171b1e089870	b3ba1d6f-4c32-5bc4-6588-d1d0ba3eb487	5348402085367281982	708
00000000-0000-74a2-04e0-171b1e089870	b3c9a3ab-2488-d16a-c15e-c6657f9b1331	3483161058797333803	735
00000000-0000-74a2-04e0-171b1e089870	b40a5741-7641-52a7-cb7c-926dacf1daa1	4747154739559868285	343
00000000-0000-74a2-04e0-171b1e089870	b43a8ad6-8f08-158a-56db-a111099cb704	2541853949783291234	471
00000000-0000-74a2-04e0-171b1e089870	b462a235-5290-2c9c-ce58-ae7b3a6364d6	-7761403125152082984	485
00000000-0000-74a2-04e0-171b1e089870	b471e02a-e543-b219-0002-a01192d2f962	-5792904761095267857	650
00000000-0000-74a2-04e0-171b1e089870	b4d800c7-bf76-7ad2-92c7-16519ab590cd	4753563714009739768	470
00000000-0000-74a2-04e0-171b1e089870	b4e5f307-abd9-c831-cb14-035e005ba24f	-245505827119944202	267
00000000-0000-74a2-04e0-171b1e089870	b51625ca-5910-7d8c-257e-292c2e58ac6f	2845174637267091088	707
00000000-0000-74a2-04e0-171b1e089870	b54c8463-f4cf-6899-bc48-d079830c0bdc	6347236394974238421	301
00000000-0000-74a2-04e0-171b1e089870	b5b0aa4c-091e-2b6d-20f0-7ef9c447d3da	8389083366532180901	835
00000000-0000-74a2-04e0-171b1e089870	b5b992d4-6c3c-7f36-240b-86bfcad3cce1	559317936964790337	293
00000000-0000-74a2-04e0-171b1e089870	b68c9918-fb0f-e5e1-8bfe-ac83ff391f66	162457386174076453	762
00000000-0000-74a2-04e0-171b1e089870	b7ad7331-0ccc-048b-f701-48e9ebf8e996	6070098666270449390	277
00000000-0000-74a2-04e0-171b1e089870	b7c4f9dc-7d56-b11e-fe15-c0877491ae2c	3899947903430155644	521
00000000-0000-74a2-04e0-171b1e089870	b8048b1e-2003-4ed9-1e78-817f09206617	6288056689795455528	86
00000000-0000-74a2-04e0-171b1e089870	b848bdc7-7cd5-9158-102e-e88c476e5eeb	-4124081034570682907	21
00000000-0000-74a2-04e0-171b1e089870	b89c6a08-d0c2-2fe0-3dba-40afcbf84609	6588270207847848633	152
00000000-0000-74a2-04e0-171b1e089870	b8a2485f-f1ef-d72f-b940-47c9a8a8ce1c	-5774777331520087177	641
00000000-0000-74a2-04e0-171b1e089870	b8b38dc5-5132-8231-7f98-86efd03552af	651263778860123222	810
00000000-0000-74a2-04e0-171b1e089870	b91e0719-2cab-ba7b-969f-60bb742bb276	-3925863024193886357	100
00000000-0000-74a2-04e0-171b1e089870	ba23f8e2-f797-5346-c9fd-39762e3b3aa1	2644602290520704265	568
00000000-0000-74a2-04e0-171b1e089870	ba2ad5aa-5035-ff98-b114-cf4e1117da7e	3410486262066232147	235
00000000-0000-74a2-04e0-171b1e089870	baac7e0f-6d16-e979-25c3-392db503614f	-7050179214532842280	117
00000000-0000-74a2-04e0-171b1e089870	bade1d18-066f-47e0-a96d-9a8507318e7d	-2336077397796215905	197
00000000-0000-74a2-04e0-171b1e089870	bbd7063d-d354-fcce-079b-b074a06b6430	-560962194047767121	678
00000000-0000-74a2-04e0-171b1e089870	bc2ec848-c81a-809c-992a-0d4a8c68f9c8	6133833933323328365	20
00000000-0000-74a2-04e0-171b1e089870	bc34ca71-dc72-a97e-0791-635a66d5da4b	7358488355261807312	77
00000000-0000-74a2-04e0-171b1e089870	bc430b42-5750-6157-ff01-c5c662b14ada	-1506340715277867961	787
00000000-0000-74a2-04e0-171b1e089870	bc63b6ef-8917-6a00-5917-8c143dbf4906	-1334907803361617324	825
00000000-0000-74a2-04e0-171b1e089870	bc6c3374-99da-d269-be1c-f94cd13aac8e	-638549791463771504	754
00000000-0000-74a2-04e0-171b1e089870	bd0d1ffe-e633-a82b-e06b-4135ee44734b	-3850988415953089408	498
00000000-0000-74a2-04e0-171b1e089870	bda4fbfe-2807-4ab2-120b-5085756c4650	3483697624241947193	350
00000000-0000-74a2-04e0-171b1e089870	bdef15cb-b0bf-50b5-2b5a-9bf5bdc5dd1d	-4975086182303708515	811
00000000-0000-74a2-04e0-171b1e089870	be72128e-6be4-27c6-4750-2cc72d5e9b9f	5728676699788378535	412
\.


--
-- Data for Name: usage_identities_3; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_3 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	c0a3dad4-1095-c93d-6562-c1f516d8dc65	4300328531203405463	535
00000000-0000-74a2-04e0-171b1e089870	c0abf569-5b61-01fa-38c2-d3c96e808295	-3532157672867674285	428
00000000-0000-74a2-04e0-171b1e089870	c0d4f6c4-4090-9ea3-7003-66878de6bfbe	-4561119433171605321	595
00000000-0000-74a2-04e0-171b1e089870	c18f9efc-f632-d25f-3d1c-6043482120cc	-5747095895364573505	165
00000000-0000-74a2-04e0-171b1e089870	c2200793-53d5-1ad5-6af6-fceb6303a93e	-2607913936101211796	285
00000000-0000-74a2-04e0-171b1e089870	c236c7dc-441c-079e-3aba-d4d8f49f9025	8148802419207851356	513
00000000-0000-74a2-04e0-171b1e089870	c263b4ff-8d36-4ba1-eebc-024a2148a95b	4612545431620100256	529
00000000-0000-74a2-04e0-171b1e089870	c2b763cf-f690-38a4-4e92-624d8f0cd76b	-3879336116924431093	230
00000000-0000-74a2-04e0-171b1e089870	c2e4d63d-5b3a-c1c7-89e1-a44e8ad498ea	-5632834150986303728	233
00000000-0000-74a2-04e0-171b1e089870	c2e62f00-34e5-ea3d-cf60-afca38365b28	11838536580436596	526
00000000-0000-74a2-04e0-171b1e089870	c2fbe6a0-c0df-7cf6-1484-c926a392454a	-692605340209212265	375
00000000-0000-74a2-04e0-171b1e089870	c38e785c-f308-9a50-7f5a-a3c457ce6e71	2428951022110626794	750
00000000-0000-74a2-04e0-171b1e089870	c41e346d-c153-7dc1-374a-3d78e82991f9	-7331979481099106324	2
00000000-0000-74a2-04e0-171b1e089870	c446e6f7-5a90-7f4f-8392-0941c498a54a	8545488404345922668	605
00000000-0000-74a2-04e0-171b1e089870	c4d70b03-e50f-24ba-cd59-e1fa834d8bdc	1208593677725368131	767
00000000-0000-74a2-04e0-171b1e089870	c4e83265-b33c-5cb5-cd34-63a4b404cd49	-2539095647854712113	359
00000000-0000-74a2-04e0-171b1e089870	c5050547-87f3-630a-f423-2a4f98a66e8c	1949335597626713148	95
00000000-0000-74a2-04e0-171b1e089870	c5b40c7b-8d61-ffe1-0440-b1adbc87b5b2	1197031332604505784	474
00000000-0000-74a2-04e0-171b1e089870	c629b0e8-bd20-62d1-25f9-49b737dc8fae	-847598099155280470	183
00000000-0000-74a2-04e0-171b1e089870	c6551ba4-fe33-67cb-c9d5-a9d9447977de	-2350776459927189448	558
00000000-0000-74a2-04e0-171b1e089870	c6877b4e-e6a4-e19e-2186-367a251c16be	8901685231502787584	66
00000000-0000-74a2-04e0-171b1e089870	c69a971c-59fd-dc1c-974b-4774dc2d4672	-8134404393586029130	324
00000000-0000-74a2-04e0-171b1e089870	c74a49a2-3b8c-1ba8-3587-80a885c38b54	816769521630298353	697
00000000-0000-74a2-04e0-171b1e089870	c7c17f26-fc1b-2828-338b-8d86b07bf0a6	1376083794611248633	83
00000000-0000-74a2-04e0-171b1e089870	c807de04-a93e-028b-6145-ac40797f751c	-612615642824413531	814
00000000-0000-74a2-04e0-171b1e089870	c8358545-4593-8c0a-220c-a2d49fa168c0	-3138463219011116194	543
00000000-0000-74a2-04e0-171b1e089870	c8ab8a4b-580e-245f-958d-946d519b3051	8672164044062214567	389
00000000-0000-74a2-04e0-171b1e089870	c8c58505-213a-7872-9005-e8976d1da95d	-4978590523589773130	830
00000000-0000-74a2-04e0-171b1e089870	c925b838-25f3-2d08-912a-e797dc2dd4d8	-5585810220612943697	528
00000000-0000-74a2-04e0-171b1e089870	c9789005-7d97-ec22-c1f1-9a9e3d503b41	147848972690174364	582
00000000-0000-74a2-04e0-171b1e089870	c9c32f0b-4f5b-8400-9219-a1a1e7318a57	-7297195283338870177	5
00000000-0000-74a2-04e0-171b1e089870	c9ed25b8-9153-1f7b-e723-7021d1df8a17	-3995629586824821929	119
00000000-0000-74a2-04e0-171b1e089870	c9f86388-791b-0f5d-45e2-465dd32bf881	3178798717473357481	449
00000000-0000-74a2-04e0-171b1e089870	c9f8a200-21c0-a2bf-46e4-deea25a5cd62	8218858478011487992	695
00000000-0000-74a2-04e0-171b1e089870	ca5b56c7-a32a-b409-8ce4-2534e061c26d	-1476831494364595824	185
00000000-0000-74a2-04e0-171b1e089870	cab9c84f-1ca1-bb4a-6714-4602dbbcfc1c	-7690572329438125675	411
00000000-0000-74a2-04e0-171b1e089870	cae7caca-85c1-527f-5ec8-e8b2fae766d6	1629910668577481377	325
00000000-0000-74a2-04e0-171b1e089870	cb4e162f-fa3f-a6c7-e37d-e14dd64abe63	7103084127211592460	755
00000000-0000-74a2-04e0-171b1e089870	cb8613c6-c30c-7466-78f5-a7c85851dc30	-7817146855208906554	135
00000000-0000-74a2-04e0-171b1e089870	cbfae847-b464-dcee-a950-9152945e22bf	554887928321339980	561
00000000-0000-74a2-04e0-171b1e089870	cc730022-df32-3a8a-ffc4-8c2fc9daa4df	1792935805786119938	273
00000000-0000-74a2-04e0-171b1e089870	ccca72af-3da3-938a-d539-7ca3254bdd02	-7646840332101840652	464
00000000-0000-74a2-04e0-171b1e089870	cce93a82-5e7a-94e4-4bb6-37bda12b8d68	-4209945904035870200	59
00000000-0000-74a2-04e0-171b1e089870	cd24e7f2-cc93-539f-cacb-97f7efdc2dd0	1737298128849811371	241
00000000-0000-74a2-04e0-171b1e089870	cd424558-b965-fc47-df05-1945e414fc37	-5585558200104569239	61
00000000-0000-74a2-04e0-171b1e089870	cdb73cec-32ff-2f52-e4f2-f653ee2afff3	-8742686333793664262	283
00000000-0000-74a2-04e0-171b1e089870	cdfdd18f-027c-86c1-047d-06f5f29dbefd	-1615902442151538572	704
00000000-0000-74a2-04e0-171b1e089870	cee4e07e-a286-b6c3-214d-0b66206cbefd	-283339140843733706	806
00000000-0000-74a2-04e0-171b1e089870	cf0cc6a9-6a1c-9aae-7dea-6ddcfcc948bb	5364800950288063733	120
00000000-0000-74a2-04e0-171b1e089870	cf783b06-7dc9-cc3e-f6d9-8d0700febf61	-5351019976755734064	65
00000000-0000-74a2-04e0-171b1e089870	cfb5022f-40ca-0b81-c2f0-a88f4aebf01f	3578768699358667607	739
00000000-0000-74a2-04e0-171b1e089870	cfb6b81c-41bb-ce58-0a6a-026d5026afc4	3817544477338363994	584
00000000-0000-74a2-04e0-171b1e089870	cfcdabf2-6e07-e38b-e5c9-ae05d6199eb5	-6470893147897958461	661
00000000-0000-74a2-04e0-171b1e089870	cfe9532c-5b72-f902-d75b-fa0f389b2ca4	156082957248375427	745
00000000-0000-74a2-04e0-171b1e089870	d020b742-4b4c-7f6d-f2b1-9ee19a82ef07	6807447817595022950	506
00000000-0000-74a2-04e0-171b1e089870	d027b755-8885-54f7-a06e-8698d21bbc5d	-2796583537611797890	715
00000000-0000-74a2-04e0-171b1e089870	d02e38d5-b5f5-53f0-6b37-96670db99845	4701926643192590164	25
00000000-0000-74a2-04e0-171b1e089870	d08ec9a4-634c-7b71-4192-d0d4b5492a06	-2423033018310101114	318
00000000-0000-74a2-04e0-171b1e089870	d096bc1b-8309-d470-84d0-5836303d93c3	-8917765494106586544	783
00000000-0000-74a2-04e0-171b1e089870	d1229273-43aa-33cb-909b-fb9641832480	5679977404398231297	242
00000000-0000-74a2-04e0-171b1e089870	d14fdc0a-5898-eff5-868f-8abc816b8172	-5116422295072172115	41
00000000-0000-74a2-04e0-171b1e089870	d1b90420-b81a-b4ca-99a9-54e134a53b14	319463674197697722	287
00000000-0000-74a2-04e0-171b1e089870	d22d2d16-1479-9001-c74d-8d7e6fa5ae8c	1480216351856643016	89
00000000-0000-74a2-04e0-171b1e089870	d27413a5-b65f-8331-3155-1d698e5ab051	6589457972195971053	795
00000000-0000-74a2-04e0-171b1e089870	d2756b6c-b44d-279e-82b0-d1b4ae9009cd	2650544511768557507	673
00000000-0000-74a2-04e0-171b1e089870	d2e6f6fe-2ea1-fa09-c2e9-e6e059a0eadd	-6300299791620467773	158
00000000-0000-74a2-04e0-171b1e089870	d34a3d90-b6ad-56e6-da46-983b2ef76244	4723766160370207966	765
00000000-0000-74a2-04e0-171b1e089870	d37665e2-6532-e5b5-9313-b68f6fec5b1a	-4252758092473284259	172
00000000-0000-74a2-04e0-171b1e089870	d37a15bb-51b4-a458-30ed-1c4e1e7e2ebb	-1011040113664590079	563
00000000-0000-74a2-04e0-171b1e089870	d384a2da-d45c-552b-46eb-4551ae00a1e7	-1961880140160045345	24
00000000-0000-74a2-04e0-171b1e089870	d3ccfc66-eff6-ff86-7d64-9654f1b6795f	7709880688424810415	160
00000000-0000-74a2-04e0-171b1e089870	d47b56f4-e164-fe7e-11ad-02e567c4003a	-4806926795110363599	632
00000000-0000-74a2-04e0-171b1e089870	d5cdde6e-2d31-c913-ca32-58594b08ead9	4617388858367835632	607
00000000-0000-74a2-04e0-171b1e089870	d62b6f5b-ef82-6759-31ff-980c7a58332b	7286823786435441728	398
00000000-0000-74a2-04e0-171b1e089870	d63e4718-57c7-73d0-3fa8-4ecbb1b642ab	-6182229776079785655	11
00000000-0000-74a2-04e0-171b1e089870	d667a41e-44f7-1820-3989-d7ab54e058c0	-588264677238702219	134
00000000-0000-74a2-04e0-171b1e089870	d6770f91-6b4c-2d7d-9730-1071e43b893c	6260771021475721912	832
00000000-0000-74a2-04e0-171b1e089870	d68831d5-6af1-6c06-7459-b19bd111fe6b	2537106479537940126	489
00000000-0000-74a2-04e0-171b1e089870	d6ec9c60-1be9-1141-4613-960361e42ab0	8143199006904386381	746
00000000-0000-74a2-04e0-171b1e089870	d6fc0650-7bde-04ec-b4be-5c886f395d0a	8390132782309485766	453
00000000-0000-74a2-04e0-171b1e089870	d793fc02-5efa-7198-4090-c329f4ccecda	-8867853604663048619	834
00000000-0000-74a2-04e0-171b1e089870	d7a489b7-6baa-3a6f-8217-5033411d144e	-6992770134834058509	586
00000000-0000-74a2-04e0-171b1e089870	d7dd189a-3abc-2f25-45dc-bfbe8f18873f	-721410070339572709	259
00000000-0000-74a2-04e0-171b1e089870	d7f6ab89-8640-f913-dffe-1d03155fe0a8	-7470030359822188033	663
00000000-0000-74a2-04e0-171b1e089870	d80e2228-5c59-02e3-a3e7-806e14e8b9b6	7179735913762014319	182
00000000-0000-74a2-04e0-171b1e089870	d9477d2b-4b4c-dac2-c459-b98e52023d88	-5260219079936678863	327
00000000-0000-74a2-04e0-171b1e089870	d95e502e-2ccf-0346-b544-067cb1d8186b	1959721060305391374	101
00000000-0000-74a2-04e0-171b1e089870	d99e6c9b-7bbc-788d-e3e1-948ed2641a87	8644806647801587198	463
00000000-0000-74a2-04e0-171b1e089870	d9a16f47-c1b9-1a2b-a123-ae3980df1e75	6291162685546970460	115
00000000-0000-74a2-04e0-171b1e089870	d9d3d138-9203-89b8-efd2-d6023700cc52	6402075255641380670	822
00000000-0000-74a2-04e0-171b1e089870	da32dfba-9dcf-ac65-bada-68711ee83625	4145264041551095679	315
00000000-0000-74a2-04e0-171b1e089870	da550e82-6d1a-5ada-eae9-a948ea243bc1	5123763622516614314	409
00000000-0000-74a2-04e0-171b1e089870	da5c1998-f964-13ec-4d94-93afc0b5e133	-6147183427635299208	679
00000000-0000-74a2-04e0-171b1e089870	dab2bf4e-45b7-48d2-7a68-df432bdf6b39	5636940704024370803	553
00000000-0000-74a2-04e0-171b1e089870	db056a16-ab05-02b8-53b0-5e99d1d9e167	3269454600569809286	78
00000000-0000-74a2-04e0-171b1e089870	db273dc9-d143-d70f-4307-501a4c13a070	-7923043534315135660	305
00000000-0000-74a2-04e0-171b1e089870	db4d5959-6f75-63bd-6452-1266fc475a0b	6549070242358358871	627
00000000-0000-74a2-04e0-171b1e089870	db696224-4dc1-a2ab-cc03-e24e35009250	1664066830091543955	365
00000000-0000-74a2-04e0-171b1e089870	dbd9502b-0597-d99b-c01b-5d3a1cbdd8ff	7987138385663940032	382
00000000-0000-74a2-04e0-171b1e089870	dbe314d5-b8a7-5ead-fec4-1bb321cc1295	-5405950915530841425	384
00000000-0000-74a2-04e0-171b1e089870	dc78dcdb-e180-5fa0-f750-429eab75e3b8	-3246459406639754561	236
00000000-0000-74a2-04e0-171b1e089870	dcd294f1-e2bc-8c7c-779e-179a576016ee	-8654062761679720924	662
00000000-0000-74a2-04e0-171b1e089870	dd7c5a30-372f-f7ce-8240-b55edf475a4e	8007391956083779796	598
00000000-0000-74a2-04e0-171b1e089870	de0c6833-9d17-1cb0-f7f1-57a2f66c8d2f	-8031197675819950205	205
00000000-0000-74a2-04e0-171b1e089870	de4c5b5d-e156-d2e3-ffaa-8a9fab38ab76	8561831375308346704	452
00000000-0000-74a2-04e0-171b1e089870	def2b8ad-3e2a-1e6c-32ea-5e67d4d3aa98	3898251932524231436	510
00000000-0000-74a2-04e0-171b1e089870	df548ea1-07f0-9652-b2ea-48846c0236cd	-5003297966031675108	727
00000000-0000-74a2-04e0-171b1e089870	dfce58af-cbc5-0afe-aef7-0ae74c63bfb1	-7974094542389753985	227
00000000-0000-74a2-04e0-171b1e089870	e0413655-d5df-0c02-ac33-9ea94ed549b0	-6538548608759193618	156
00000000-0000-74a2-04e0-171b1e089870	e0f2c119-48a8-908f-d45a-63d548a0046d	5814152318360755786	192
00000000-0000-74a2-04e0-171b1e089870	e154308c-3de5-6330-e365-09f3271395af	-8785168927392968413	671
00000000-0000-74a2-04e0-171b1e089870	e1e0825d-b72b-4835-bfd6-f1a3021b7bfd	3783316666658925551	645
00000000-0000-74a2-04e0-171b1e089870	e25f3f83-aa40-ba40-3c32-1673fc521d11	4503284532937272551	782
00000000-0000-74a2-04e0-171b1e089870	e2688d78-16b9-a18f-e5cd-c6cecb7c2a0b	4870240296248339590	299
00000000-0000-74a2-04e0-171b1e089870	e28cd7cb-7434-4a11-81ae-fc0efaa253a0	-1945870374119240456	42
00000000-0000-74a2-04e0-171b1e089870	e2db8e59-841e-51a9-d709-dff70207e795	-6076690772162456327	702
00000000-0000-74a2-04e0-171b1e089870	e32d731f-0327-ecd3-3547-cab10c54626e	-7186289860760831335	114
00000000-0000-74a2-04e0-171b1e089870	e3a0fcb9-bcb9-1af8-df9e-27d6dffbc41d	2767466348846088240	288
00000000-0000-74a2-04e0-171b1e089870	e4170496-eeeb-02c1-6abe-7d54fee8467f	-4178067446857884833	129
00000000-0000-74a2-04e0-171b1e089870	e449ab72-51cc-248d-4155-7aec9a3751c8	-5168494105173771106	191
00000000-0000-74a2-04e0-171b1e089870	e455e771-8716-7b29-850f-b60eaa2b6f27	4344537100017998366	340
00000000-0000-74a2-04e0-171b1e089870	e4e32beb-d67d-b339-a4ef-bfa9cde7b07e	-2767889623130591428	74
00000000-0000-74a2-04e0-171b1e089870	e4fe8aff-5e88-9abb-bd8e-ab2ad1ba67fc	-6312400809521297751	387
00000000-0000-74a2-04e0-171b1e089870	e55a2be5-2842-8318-1759-495fbbed243c	-412278094963924754	567
00000000-0000-74a2-04e0-171b1e089870	e5603d43-f94c-93f8-fe9b-187c57388e4a	1206545638547897333	55
00000000-0000-74a2-04e0-171b1e089870	e59f76b3-c0a6-b6e5-20e1-adc0a073808f	-8987978255746540682	713
00000000-0000-74a2-04e0-171b1e089870	e5ab9241-8e00-3637-0369-79eca836864e	-4440695773777814129	479
00000000-0000-74a2-04e0-171b1e089870	e5f9e0ef-189e-8439-1f5a-13e24758e5c6	708218736580781936	270
00000000-0000-74a2-04e0-171b1e089870	e5ffb69e-8a9d-06a4-453e-df77a2998193	3152978038476406132	815
00000000-0000-74a2-04e0-171b1e089870	e6174fca-a8c0-4a63-7c2c-19f853ec89af	1147541548718997631	137
00000000-0000-74a2-04e0-171b1e089870	e633e545-daba-ab5a-d4e2-f4a519e3dcf9	8047209576494618985	714
00000000-0000-74a2-04e0-171b1e089870	e6820312-9c66-385a-05ec-701f6487b210	-6982980451004274655	35
00000000-0000-74a2-04e0-171b1e089870	e68644af-6c1c-6d08-996a-d55560fb1c3c	-3611719864545508258	823
00000000-0000-74a2-04e0-171b1e089870	e6fb12ee-b688-5e89-67c9-4102a1b03744	-5678403831680897913	406
00000000-0000-74a2-04e0-171b1e089870	e7158649-6bc2-33bc-5b86-d1b54cbf351a	3229966415153604241	731
00000000-0000-74a2-04e0-171b1e089870	e72a651f-897b-00cf-e723-f1572e33f672	4477977446047456742	370
00000000-0000-74a2-04e0-171b1e089870	e7b3724e-b07b-599c-c1ac-eb56eccab6dc	-8510570591708878810	594
00000000-0000-74a2-04e0-171b1e089870	e7b62692-49cd-d764-b1b9-3465bd79134a	-4458635668772118997	539
00000000-0000-74a2-04e0-171b1e089870	e7dddb0c-394a-4ee8-b9d2-20a0e2478dfa	-4666398839300923977	622
00000000-0000-74a2-04e0-171b1e089870	e819c207-56d2-2d5e-f08d-52497681929b	-8972151154414925223	15
00000000-0000-74a2-04e0-171b1e089870	e88ae659-f285-92ed-c46a-e2fad3d756d0	-8432620851334221859	579
00000000-0000-74a2-04e0-171b1e089870	e88e801d-1f24-bf11-490d-972fb91a9f60	1085243802935207156	646
00000000-0000-74a2-04e0-171b1e089870	e91cc1db-32d7-0a5c-0915-5208fbb88e52	-895153561978384059	523
00000000-0000-74a2-04e0-171b1e089870	e93ac0cb-22d9-9f2d-017d-0a61524724c7	7348814194390732676	206
00000000-0000-74a2-04e0-171b1e089870	e9565de0-a4fb-8d42-de05-7dc3ad097da6	769386051162451411	710
00000000-0000-74a2-04e0-171b1e089870	ea0f35c4-bcf1-be83-44aa-77a57f30ebbf	-5340422748619526492	591
00000000-0000-74a2-04e0-171b1e089870	ea58a50e-7034-70b9-f053-a48f4fb50569	-7179976456111553083	181
00000000-0000-74a2-04e0-171b1e089870	eb13f771-af40-95fa-1ed5-ed132ad19449	-4356000804888032492	564
00000000-0000-74a2-04e0-171b1e089870	eb5e0854-316e-7f0b-5942-9e8e6963aae3	777662255092320879	142
00000000-0000-74a2-04e0-171b1e089870	eb98cb63-f17f-f999-5355-7941e5234343	-3898542778613781142	631
00000000-0000-74a2-04e0-171b1e089870	ebb14e63-6638-e7aa-c0f6-db02d74d506c	-2219115134497498614	169
00000000-0000-74a2-04e0-171b1e089870	ebc908f0-d77c-1a33-9079-529b01f0f483	-8108335314774798557	306
00000000-0000-74a2-04e0-171b1e089870	ec49cf0f-8e91-8782-6a0d-27e0ec885f84	-5263422516198634032	552
00000000-0000-74a2-04e0-171b1e089870	ed00fdb6-e3b8-4faf-4230-57ba5e241704	-891167357426459110	80
00000000-0000-74a2-04e0-171b1e089870	ed573947-ebee-1941-964d-b4f941ae5806	-6385371522925131615	572
00000000-0000-74a2-04e0-171b1e089870	eddc3be1-44b8-d2f9-9969-7819717feceb	5993244675820285623	628
00000000-0000-74a2-04e0-171b1e089870	eef3c6e5-1271-3b18-3288-4339c27c7102	-7380690066024105226	37
00000000-0000-74a2-04e0-171b1e089870	ef2a1ba6-1122-fb05-84a1-2a39dfb0fab6	4264953473748423215	633
00000000-0000-74a2-04e0-171b1e089870	ef5aae2b-67b7-5e9a-6c4d-320b7212f615	8000326232231671633	159
00000000-0000-74a2-04e0-171b1e089870	ef7edab2-0e8a-3cb8-74b6-8e1abc312d04	-4142181433559785974	769
00000000-0000-74a2-04e0-171b1e089870	ef88004b-af27-4cd2-29d3-bc913d46cc84	8623394542801037276	346
00000000-0000-74a2-04e0-171b1e089870	efc2e5de-49d3-c445-a78b-2754e1119120	9006909012135850486	789
00000000-0000-74a2-04e0-171b1e089870	eff2dd7e-330b-4b99-bb52-1bdcf31892de	-1186294527416033252	342
00000000-0000-74a2-04e0-171b1e089870	eff674ef-ce7c-cc82-0034-530244056d32	-5377550268619228266	238
00000000-0000-74a2-04e0-171b1e089870	f08245cf-8e89-010b-4a33-809b97c73960	-1434965886663379869	626
00000000-0000-74a2-04e0-171b1e089870	f0b038dc-ee9a-99d7-3262-bdbfaf290874	4997218076238213529	234
00000000-0000-74a2-04e0-171b1e089870	f0e9a6c9-94f4-027f-445e-5c7164d8e134	-6938276806802698953	356
00000000-0000-74a2-04e0-171b1e089870	f12c262c-821c-a78d-b0e1-de1b69ac5e59	2187378721261184833	439
00000000-0000-74a2-04e0-171b1e089870	f145bba5-328d-fa2e-1cb8-cb0fcb815458	-401512674337419823	838
00000000-0000-74a2-04e0-171b1e089870	f19b6a33-90c6-ff0a-9777-e73f9304de92	-1585048440751231367	121
00000000-0000-74a2-04e0-171b1e089870	f1a8b831-817f-bdfa-cf7d-4a4b58851b39	4677051634628299961	173
00000000-0000-74a2-04e0-171b1e089870	f1f3cb11-ce10-e972-aebd-2372a8b75aa9	6772846832993476790	788
00000000-0000-74a2-04e0-171b1e089870	f2f1044d-bdc0-7505-b8a8-e1a689494c59	411353876539727818	32
00000000-0000-74a2-04e0-171b1e089870	f33bf4fb-48b4-5722-7ada-0fcb4aaed660	-5655755042730663983	667
00000000-0000-74a2-04e0-171b1e089870	f3942c96-db88-5c08-15a7-972522d5fda0	2174724668451195958	97
00000000-0000-74a2-04e0-171b1e089870	f3d3db02-6bd2-06c6-dd21-c486e6b73d20	6493786124583821601	99
00000000-0000-74a2-04e0-171b1e089870	f41bcf7f-403f-dc5e-33a4-c254001020c1	-5720291980837716286	657
00000000-0000-74a2-04e0-171b1e089870	f4451850-4b77-966e-bb96-8a4164cc8206	-2691943790804882155	307
00000000-0000-74a2-04e0-171b1e089870	f4c2e967-5bf8-13e5-090b-cad4062b1240	-4164084154712051752	44
00000000-0000-74a2-04e0-171b1e089870	f4fd5a3b-b8be-c092-561b-db289a9e6344	-4031504065428794277	520
00000000-0000-74a2-04e0-171b1e089870	f549fbb1-3022-ddfd-e814-5ebc63a4b8fb	-8606176364637382744	402
00000000-0000-74a2-04e0-171b1e089870	f5ed84dd-347a-31e7-3f9d-0d186fcc34a8	5741597272446489921	212
00000000-0000-74a2-04e0-171b1e089870	f5fd2d96-d66c-001c-c74a-3b77fc9946bd	-2376463391931663835	415
00000000-0000-74a2-04e0-171b1e089870	f621db17-1083-8b15-6bbb-0444e280dbcf	-7804928793061541907	696
00000000-0000-74a2-04e0-171b1e089870	f71fc59b-b245-7ae2-a4ea-ce42cfa1012e	-4867120916110908331	575
00000000-0000-74a2-04e0-171b1e089870	f7450d28-ce5b-198d-476e-a64fe143787e	-3516164643668077796	177
00000000-0000-74a2-04e0-171b1e089870	f80ad5a3-15f3-0761-7aed-27b74c09423b	3480688598655512673	490
00000000-0000-74a2-04e0-171b1e089870	f8633765-be94-7fab-836d-73f1c7501bf7	-7310052838716297406	774
00000000-0000-74a2-04e0-171b1e089870	f88f4d62-c16e-c433-cf8d-149e9635b9a1	1701885895368425673	487
00000000-0000-74a2-04e0-171b1e089870	f8b70b25-f2ce-893b-7927-ece9f388f0d3	-8530659642024275724	441
00000000-0000-74a2-04e0-171b1e089870	f98486cf-fcc9-084d-1c83-b85f4995b996	-780745800629643483	733
00000000-0000-74a2-04e0-171b1e089870	f9a4d1c4-204c-1271-e0bb-19afdbb41e9e	7074377289383102363	705
00000000-0000-74a2-04e0-171b1e089870	f9d95f80-fc16-1045-5e82-e13cb5b4ef04	3314966047936500924	371
00000000-0000-74a2-04e0-171b1e089870	fa46085f-d6db-9197-53fb-f28d8cf2aa85	6710415751254634445	752
00000000-0000-74a2-04e0-171b1e089870	fa8cc50c-457a-83e5-ac82-ae436caded29	-4397882809155037251	560
00000000-0000-74a2-04e0-171b1e089870	faed39c5-236c-8b90-d11d-d64486172770	4948722989144892908	637
00000000-0000-74a2-04e0-171b1e089870	fb4fe8c6-f183-688c-9e40-cd171b1bbd12	-1776169175591421893	794
00000000-0000-74a2-04e0-171b1e089870	fb635f8b-4e72-bbbb-1359-6b19a9a5f6cf	171956931599975997	593
00000000-0000-74a2-04e0-171b1e089870	fbab763c-f021-fe81-955c-34b95f27e06f	2244620761368350787	530
00000000-0000-74a2-04e0-171b1e089870	fc4e6354-4383-2dbc-073e-a8f3c55f83a1	-2054249906131396566	492
00000000-0000-74a2-04e0-171b1e089870	fc7fcf99-029f-16b6-da0f-3f1842935669	7184112025472008249	573
00000000-0000-74a2-04e0-171b1e089870	fc90de78-df94-51b5-2a7f-b262ecd8dd79	-1611357885294144535	366
00000000-0000-74a2-04e0-171b1e089870	fd141811-a99f-ed0b-e726-0de1705ebb4d	4262017177189588696	469
00000000-0000-74a2-04e0-171b1e089870	fd2dfb0d-2a53-5adb-9024-ba8877384eb7	-5752980942133931611	532
00000000-0000-74a2-04e0-171b1e089870	fe4d2b5c-a6d8-e141-631d-9b806a46cfd5	3349260984550498698	263
00000000-0000-74a2-04e0-171b1e089870	fe54454c-b9be-0d1f-26c7-59d2e22a1cad	-354760769506207508	174
00000000-0000-74a2-04e0-171b1e089870	febf25cb-071e-19c5-1150-e8c9b88250cb	5713048002858764629	155
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
1	3	\\x039ab83dcce919587c8e51b9b0cc7feec709a1748de8ba36e4ff2b2aab19aeb3
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
\.


--
-- Data for Name: write_offs; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.write_offs (environment, "position", sequence, kind, moved_at, amount, note, entry) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	1	1	written_off	1721426400000000	24752	Insolvent since June	ent_01j36g4mr0jftn2b77mx14ajm9
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
-- Name: deliveries_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deliveries_by_state ON public.deliveries USING btree (environment, state, delivery);


--
-- Name: deliveries_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deliveries_due ON public.deliveries USING btree (environment, next_at, delivery) WHERE (next_at IS NOT NULL);


--
-- Name: deliveries_of_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deliveries_of_customer ON public.deliveries USING btree (environment, customer, delivery);


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
-- Name: drafts_of_subscription; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX drafts_of_subscription ON public.drafts USING btree (environment, subscription, document);


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
-- Name: limits_of_customer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX limits_of_customer ON public.usage_limits USING btree (environment, customer, subject);


--
-- Name: lines_extending; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lines_extending ON public.document_lines USING btree (environment, extends_document) WHERE (extends_document IS NOT NULL);


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

\unrestrict NnIEJUFpMtCMcRwVUxzRfrJzoLITt8Qlek98fdzTubNsg51oeiAbCha7cM56gBS

