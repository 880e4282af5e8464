--
-- PostgreSQL database dump
--

\restrict mu5Gv7wxAulApVrmMC95PgXPxfBaaVlFddRN8UO0FNSlvJklylLbgjbuq4bEgB1

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
env_0000000000ejh09r0q3cf0h63g	key_01m8g3yac4wrny09r1x414mfew	command line	fk_test_qwdu	\\xc77e0da5c3eeac9bcfb80814be0a8f983f76e5f5a4191d4a8c38b2bcc34adff1	1795837340036612	\N
env_01m8g3yad6738kdxvb9795khb3	key_01m8g3yad6d42f19ac2kkdf25z	first	fk_live_p9k5	\\x895a09184d632770f1bfbf6882a14c8b98774cff1c90c7132a4776b49b2729c1	1795837340070453	\N
env_01m8g3yad640g43s0x3vbkc884	key_01m8g3yad6a7jma9n67a5p3yzh	first	fk_test_n9tj	\\x346612854c4616a5ed1e9f4bc503ac513f1cc06f5ab15e3ba874ead06f23d462	1795837340070455	\N
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
env_0000000000ejh09r0q3cf0h63g	sub_01hm6ceew0mxsmk2qh2e49ra6p	\N	3	840	\N	0	0	1721037600000000
env_0000000000ejh09r0q3cf0h63g	sub_01hp8x1pc0n3pmnptvkzj74nsm	1721296800000000	8	840	\N	0	0	1721296800000000
env_0000000000ejh09r0q3cf0h63g	sub_01htaktd00yp8sc7td6068705k	1714492800000000	5	840	\N	0	0	1715332800000000
env_0000000000ejh09r0q3cf0h63g	sub_01hqtf6h409jmgtdppvwhejhtf	1719662400000000	6	840	\N	0	0	1719662400000000
env_0000000000ejh09r0q3cf0h63g	sub_01hgfkvt00t55037a47rqv12b5	1719730800000000	13	840	\N	0	1	1719730800000000
env_0000000000ejh09r0q3cf0h63g	sub_01hnfa79t0xtc4nesyk3gg2wjv	1719732600000000	7	840	\N	0	0	1719732600000000
\.


--
-- Data for Name: commit_positions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.commit_positions (environment, next_document, next_entry, next_message) FROM stdin;
env_01m8g3yad6738kdxvb9795khb3	1	1	1
env_01m8g3yad640g43s0x3vbkc884	1	1	1
env_0000000000ejh09r0q3cf0h63g	36	36	36
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
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt008q6xdyve79hnffq7	2	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a322c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b223120526f6164225d2c226c616e6775616765223a226465222c2263697479223a22546f776e222c22706f7374636f6465223a223230323539222c22636f756e747279223a224445222c22636f6e74616374223a7b22656d61696c223a22616d73656c2d7665726c6167406578616d706c652e636f6d227d7d	\\xef9a007414ca6bf87bd6483f970c96b7e93e14b175b289cb7bf5beb975989b68
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00afs4j1pp790xaq1c	2	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a322c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b223120526f6164225d2c226c616e6775616765223a226465222c2263697479223a22546f776e222c22706f7374636f6465223a223530363734222c22636f756e747279223a224652222c22636f6e74616374223a7b22656d61696c223a22656c737465722d726164696f406578616d706c652e636f6d227d2c22655f696e766f696365223a7b2270726f66696c65223a22656e3136393331222c22666f726d6174223a2275626c227d2c22746178223a7b2273617973223a22636f6e73756d6572227d7d	\\x9283614b13f98b4bcf5ff77d57bffe7f93b11aa5f3c5c5f5ffb781c7a05cd164
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00c7kknq83q20562dw	2	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a322c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b223120526f6164225d2c226c616e6775616765223a226465222c2263697479223a22546f776e222c22706f7374636f6465223a223739303938222c22636f756e747279223a224154222c227661745f6964223a224154553336383031353030222c22636f6e74616374223a7b22656d61696c223a22636f727675732d64617461406578616d706c652e636f6d227d2c22746178223a7b2273617973223a22627573696e657373222c227661745f69645f636865636b223a7b227661745f6964223a224154553336383031353030222c227374616e64696e67223a22636865636b6564222c226f6e223a22323032342d30372d3032222c2265766964656e6365223a22564945532057415049414141415931227d7d7d	\\xa0cb98d56554d592fbac318a99339bdc38061966b6d85ebf4c665f6fb8f6cb19
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00hj42d0v55fkvsbjf	2	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a322c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b223120526f6164225d2c2263697479223a22546f776e222c22706f7374636f6465223a223035343031222c22726567696f6e223a224e59222c22636f756e747279223a225553222c22636f6e74616374223a7b22656d61696c223a226665726e2d616e642d66696e6368406578616d706c652e636f6d227d7d	\\x18ef1379d34a99061a4dd7ec7d21e45bf2154fc64fd565c35fa9ff11237405b9
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00k6ed9f80yxm0wwn8	2	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b767430306b3665643966383079786d3077776e38222c2276657273696f6e223a322c226e616d65223a224174656c69657220446f686c65222c2261646472657373223a5b223120526f6164225d2c226c616e6775616765223a226465222c2263697479223a22546f776e222c22706f7374636f6465223a223034313039222c22636f756e747279223a224445222c22636f6e74616374223a7b22656d61696c223a22646f686c652d6174656c696572406578616d706c652e636f6d227d7d	\\x54cbe17d52dc56327c70b930805fba4d3f21ca6094bfa14e197471a40965a530
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00kvdhn2gthepamh2e	2	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a322c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b223120526f6164225d2c226c616e6775616765223a226a61222c2263697479223a22546f776e222c22706f7374636f6465223a223130312d30303431222c22726567696f6e223a22546f6b796f222c22636f756e747279223a224a50222c22636f6e74616374223a7b22656d61696c223a226861796162757361406578616d706c652e636f6d227d7d	\\xa7ae6512b413ad3d0a9345afacea01ae5d44c1b8bf81481babd4884c6db5b909
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00n5c6w3pphfy4em4x	2	\\x7b22666f726d6174223a312c226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a322c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b223120526f6164225d2c2263697479223a22546f776e222c22706f7374636f6465223a223034313031222c22726567696f6e223a224d45222c22636f756e747279223a224742222c22636f6e74616374223a7b22656d61696c223a226272696768747761746572406578616d706c652e636f6d227d7d	\\x88d8e6240ba8bee2339d36f682d5ade3f58ff93345b51ff2bdec04a6c134eaa4
\.


--
-- Data for Name: customers; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.customers (environment, customer, external_key, seller, version, facts_version, payer, invoices_together, has_account) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt008q6xdyve79hnffq7	amsel-verlag	sel_000000000038twxtwhq752m8yf	2	9	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00c7kknq83q20562dw	corvus-data	sel_000000000038twxtwhq752m8yf	2	9	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00hj42d0v55fkvsbjf	fern-and-finch	sel_000000000038twxtwhq752m8yf	2	7	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00kvdhn2gthepamh2e	hayabusa	sel_000000000038twxtwhq752m8yf	2	15	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00n5c6w3pphfy4em4x	brightwater	sel_000000000038twxtwhq752m8yf	2	8	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00k6ed9f80yxm0wwn8	dohle-atelier	sel_000000000038twxtwhq752m8yf	2	3	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00afs4j1pp790xaq1c	elster-radio	sel_000000000038twxtwhq752m8yf	2	9	\N	0	0
\.


--
-- Data for Name: deliveries; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.deliveries (environment, delivery, document, customer, seller, channel, recipient, ordinal, message_id, created_at, state, answer, attempts, tries, unknown, next_at, leased_until, sent_at) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	dlv_01j32mhj80ecsfmzzc4afjkkm3	inv_01j32mhj8083p7gqe0xe7fntg1	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	email	elster-radio@example.com	0	dlv_01j32mhj80ecsfmzzc4afjkkm3@example.com	1795837340371794	scheduled	\N	0	0	0	1795837340371794	\N	\N
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
env_0000000000ejh09r0q3cf0h63g	27	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1714460400000000	1717052400000000	1714460400000000	1717052400000000	{}	57065	JPY	5648	1073	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	27	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1717052400000000	1719730800000000	1717052400000000	1719730800000000	{}	19	JPY	30600	5814	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	28	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1717140600000000	1719732600000000	1717140600000000	1719732600000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	29	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1714514400000000	1717192800000000	1714514400000000	1717192800000000	{}	136940	EUR	7847	1491	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	29	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1717192800000000	1719784800000000	1717192800000000	1719784800000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	30	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1718704800000000	1721296800000000	1718704800000000	1721296800000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	31	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1719662400000000	1722254400000000	1719662400000000	1722254400000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	32	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1717052400000000	1719730800000000	1717052400000000	1719730800000000	{}	50278	JPY	4833	918	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	32	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1719730800000000	1722322800000000	1719730800000000	1722322800000000	{}	19	JPY	30600	5814	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	33	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1719732600000000	1722411000000000	1719732600000000	1722411000000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	34	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1717192800000000	1719784800000000	1717192800000000	1719784800000000	{}	148807	EUR	8440	1604	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	34	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1719784800000000	1722463200000000	1719784800000000	1722463200000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	35	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1721296800000000	1723975200000000	1721296800000000	1723975200000000	{}	1	EUR	2900	580	standard	0	\N	\N	\N	0		0		0	\N	\N	0
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
env_0000000000ejh09r0q3cf0h63g	35	open	3480	sub_01hp8x1pc0n3pmnptvkzj74nsm
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
env_0000000000ejh09r0q3cf0h63g	inv_01hqszr4t0vay7e7zs9kf5vjc6	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	7	1709195400000000	0	EUR	2900	551	3451	2024-02-29	2024-03-14	1709195400000000	1	1	3	840	7	\\x654e3abf829e10d1eb8d230b0be021a149b7b452776cce739c754228e451fc07	\\x7b22666f726d6174223a312c226964223a22696e765f30316871737a723474307661793765377a73396b6635766a6336222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303037222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30322d32395430383a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d32395430383a33303a30305a222c22656e64223a22323032342d30332d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30322d3239222c226475655f6f6e223a22323032342d30332d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30322d32395430383a33303a30305a222c22656e64223a22323032342d30332d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395430383a33303a30305a222c22656e64223a22323032342d30332d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hqvhh5c0aghqphqg73xpazx8	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	9	1709247600000000	0	EUR	10807	2053	12860	2024-03-01	2024-03-15	1709247600000000	1	1	3	840	9	\\x1fa42328afe6177a8b7e9d74c2d71cc5ce9a0186e0b6598d4550da8bb64fca1a	\\x7b22666f726d6174223a312c226964223a22696e765f30316871766868356330616768717068716737337870617a7838222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303039222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30322d32395432333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3031222c226475655f6f6e223a22323032342d30332d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30312d33315432333a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c227175616e74697479223a223335313232222c22756e6974223a2263616c6c222c22616d6f756e74223a2232342e3037222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22342e3537222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223335313232222c22636f6e766572746564223a223335313232222c22616c6c6f77616e6365223a7b226e756d657261746f72223a22343337353030222c2264656e6f6d696e61746f72223a223837227d2c2272617465645f7175616e74697479223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c227374657073223a5b7b2274696572223a312c227175616e74697479223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c22756e697473223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a7b226e756d657261746f72223a2231333039303537222c2264656e6f6d696e61746f72223a223534333735227d7d5d7d2c226578616374223a7b226e756d657261746f72223a2231333039303537222c2264656e6f6d696e61746f72223a223534333735227d2c22726f756e646564223a2232342e3037222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a34362c226576656e74735f68617368223a2230393836666535366362353239643439323830616364646261396664333234353936353439366639386264623861333837633063393734393233653431346533227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223130382e3037222c22746178223a2232302e3533227d5d2c226e6574223a223130382e3037222c22746178223a2232302e3533222c22746f74616c223a223132382e3630222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht54qc40zpfgsdaytft1m95k	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	11	1711717200000000	0	USD	3200	608	3808	2024-03-29	2024-04-12	1711717200000000	1	1	3	840	11	\\xeb4be2b450258cc365915ec83648990559879e28507082015e0b2db2c6c914a6	\\x7b22666f726d6174223a312c226964223a22696e765f303168743534716334307a70666773646179746674316d39356b222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303131222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30332d32395431333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3239222c226475655f6f6e223a22323032342d30342d3132222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hqsy1700hvyge5e6b15vybps	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	6	1709193600000000	0	JPY	23250	4418	27668	2024-02-29	2024-03-14	1709193600000000	1	1	5	840	6	\\xf4e2e33c55e675f2627bd76da61bbba904d825adeba2f1814c603f1b6356ec17	\\x7b22666f726d6174223a312c226964223a22696e765f3031687173793137303068767967653565366231357679627073222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303036222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30322d32395430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c226973737565645f6f6e223a22323032342d30322d3239222c226475655f6f6e223a22323032342d30332d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30322d32395430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30322d32395430383a30303a30305a227d2c227175616e74697479223a223330343135222c22756e6974223a2263616c6c222c22616d6f756e74223a2232343530222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22343636222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223330343135222c22636f6e766572746564223a223330343135222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223230343135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223230343135222c22756e697473223a223230343135222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22323434392e38227d5d7d2c226578616374223a22323434392e38222c22726f756e646564223a2232343530222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35352c226576656e74735f68617368223a2238643434376234306238366164623266356536623339643134346533303065663732326436363638616533306232363466396463303662666566643734613165227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223233323530222c22746178223a2234343138227d5d2c226e6574223a223233323530222c22746178223a2234343138222c22746f74616c223a223237363638222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hqtf6h40wnng15g3a16az8x2	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	8	1709211600000000	0	USD	3200	608	3808	2024-02-29	2024-03-14	1709211600000000	1	1	2	840	8	\\x4cec8b071afc3967d5f531fd21904b9ed594bd5b5b7aec778db5bb8290dd3604	\\x7b22666f726d6174223a312c226964223a22696e765f30316871746636683430776e6e6731356733613136617a387832222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303038222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30322d32395431333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30322d32395431333a30303a30305a222c22656e64223a22323032342d30332d32395431333a30303a30305a227d2c226973737565645f6f6e223a22323032342d30322d3239222c226475655f6f6e223a22323032342d30332d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30322d32395431333a30303a30305a222c22656e64223a22323032342d30332d32395431333a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395431333a30303a30305a222c22656e64223a22323032342d30332d32395431333a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hs8kfqw0krpbhrgbt8mnjw71	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	10	1710759600000000	0	EUR	2900	551	3451	2024-03-18	2024-04-01	1710759600000000	1	1	3	840	10	\\xfa6e3c3618ac59e9cfbf59c06c8a1c4747b087b3a1d1a56c68b97c4568eb2d1a	\\x7b22666f726d6174223a312c226964223a22696e765f30316873386b667177306b7270626872676274386d6e6a773731222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303130222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30332d31385431313a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3138222c226475655f6f6e223a22323032342d30342d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030313365676e6e32397832627a663435776d222c227072696365223a2262617365222c226465736372697074696f6e223a224672656520706c616e222c2266756c6c223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30332d31305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30332d31305430373a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a22302e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22302e3030222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22616d6f756e74223a2230227d5d7d2c2266756c6c5f616d6f756e74223a2230222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030313365676e6e32397832627a663435776d222c227072696365223a2262617365222c226465736372697074696f6e223a224672656520706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d31305430373a30303a30305a222c22656e64223a22323032342d30342d31305430363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d31305430373a30303a30305a222c22656e64223a22323032342d30332d31385431313a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a22302e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22302e3030222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22616d6f756e74223a2230227d5d7d2c2266756c6c5f616d6f756e74223a2230222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a22313936222c2264656e6f6d696e61746f72223a22373433227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a332c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d31385431313a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d31385431313a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht9pmj60a7ww78mqhygyqc9n	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	13	1711870200000000	0	EUR	2900	551	3451	2024-03-31	2024-04-14	1711870200000000	1	1	4	840	13	\\xac3e4e28edd008cf1266e2cdb6ef6bd9a1bd466e941dbffaed020531d17243aa	\\x7b22666f726d6174223a312c226964223a22696e765f3031687439706d6a36306137777737386d71687967797163396e222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303133222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30332d33315430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3331222c226475655f6f6e223a22323032342d30342d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht75ys00cjaqp67w8hs5h3cx	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	12	1711785600000000	0	JPY	24433	4642	29075	2024-03-30	2024-04-13	1711785600000000	1	1	6	840	12	\\x7f439e419547a0b68bf90f57d0d9e50f83e678be9666d76baa762c87cc12fabe	\\x7b22666f726d6174223a312c226964223a22696e765f30316874373579733030636a6171703637773868733568336378222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303132222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30332d33305430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3330222c226475655f6f6e223a22323032342d30342d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c227175616e74697479223a223430323736222c22756e6974223a2263616c6c222c22616d6f756e74223a2233363333222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22363930222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223430323736222c22636f6e766572746564223a223430323736222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223330323736222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223330323736222c22756e697473223a223330323736222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22333633332e3132227d5d7d2c226578616374223a22333633332e3132222c22726f756e646564223a2233363333222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35382c226576656e74735f68617368223a2265663734386630356564613630626138343735356236323830333533633036353562323235656635656332643433633338666536663539663935613134626333227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223234343333222c22746178223a2234363432227d5d2c226e6574223a223234343333222c22746178223a2234363432222c22746f74616c223a223239303735222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01htaktd00qqbqwpctdt6trws6	invoice	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KW-	14	1711900800000000	0	USD	3200	608	3808	2024-03-31	2024-04-14	1711900800000000	1	1	2	840	14	\\xda60394ba4e6459cf840097f4535a6ecd68a87c1cbb01f148ef95cc17fff11af	\\x7b22666f726d6174223a312c226964223a22696e765f30316874616b7464303071716271777063746474367472777336222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303134222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c223035343031204275726c696e67746f6e222c2256542c205553225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30332d33315431363a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3331222c226475655f6f6e223a22323032342d30342d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01htb8djr0qe4cvjk940y9v059	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	15	1711922400000000	0	EUR	13516	2568	16084	2024-04-01	2024-04-15	1711922400000000	1	1	4	840	15	\\x73f4c549e94cabc05abfb457b3c76f74cfd00c749216dff927f16bee915c1cbd	\\x7b22666f726d6174223a312c226964223a22696e765f303168746238646a723071653463766a6b393430793976303539222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303135222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30332d33315432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3031222c226475655f6f6e223a22323032342d30342d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c227175616e74697479223a223832333239222c22756e6974223a2263616c6c222c22616d6f756e74223a2235312e3136222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22392e3732222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223832333239222c22636f6e766572746564223a223832333239222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223732333239222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223232333239222c22756e697473223a223232333239222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2231312e31363435227d5d7d2c226578616374223a2235312e31363435222c22726f756e646564223a2235312e3136222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39302c226576656e74735f68617368223a2238326232343235306264353164393966353866623963356439363962393938616130623539363239396664643966383466383332373432653232323138356139227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223133352e3136222c22746178223a2232352e3638227d5d2c226e6574223a223133352e3136222c22746178223a2232352e3638222c22746f74616c223a223136302e3834222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1kz31c0mrxb4k8ef8b5wca1	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	31	1719730800000000	0	JPY	35433	6732	42165	2024-06-30	2024-07-14	1719730800000000	1	1	13	840	32	\\x52c8ac15963e6354aa33b5c6f639fdf073c130e72f9be64d501b29fc0ad98b5f	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316b7a333163306d727862346b38656638623577636131222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303331222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30362d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3330222c226475655f6f6e223a22323032342d30372d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c227175616e74697479223a223530323738222c22756e6974223a2263616c6c222c22616d6f756e74223a2234383333222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22393138222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223530323738222c22636f6e766572746564223a223530323738222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223430323738222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223430323738222c22756e697473223a223430323738222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22343833332e3336227d5d7d2c226578616374223a22343833332e3336222c22726f756e646564223a2234383333222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35382c226576656e74735f68617368223a2265666433643130323534326435613337366233343533613736363535356465373561663966343139376531623634373139663934353739333138356634633030227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30362d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223335343333222c22746178223a2236373332227d5d2c226e6574223a223335343333222c22746178223a2236373332222c22746f74616c223a223432313635222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hv0ysdx0qz3n0njndm52xfx2	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	16	1712650500000000	0	JPY	2842	540	3382	2024-04-09	2024-04-23	1712650500000000	1	1	8	840	16	\\x56ee6109870edb6a79190fbba6e21a170a0c27be411f9211541d1c008a3b831b	\\x7b22666f726d6174223a312c226964223a22696e765f30316876307973647830717a336e306e6a6e646d353278667832222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303136222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d30395430383a31353a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3039222c226475655f6f6e223a22323032342d30342d3233222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a22556e757365643a205365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a222d3134303734222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d32363734222c22657874656e6473223a7b22646f63756d656e74223a22696e765f30316874373579733030636a6171703637773868733568336378222c226c696e65223a327d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a22393631222c2264656e6f6d696e61746f72223a2232393732227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223135222c22756e6974223a227365617473222c22616d6f756e74223a223136393136222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233323134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223135222c22636f6e766572746564223a223135222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2235222c22756e697473223a2235222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2237303030227d5d7d2c2266756c6c5f616d6f756e74223a223235303030222c2266726f6d223a7b226e756d657261746f72223a22393631222c2264656e6f6d696e61746f72223a2232393732227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232383432222c22746178223a22353430227d5d2c226e6574223a2232383432222c22746178223a22353430222c22746f74616c223a2233333832222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hvrac580cqft1f6kyva1hfqt	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	17	1713434400000000	0	EUR	2900	551	3451	2024-04-18	2024-05-02	1713434400000000	1	1	4	840	17	\\x8cb2ebf8f95b9b5909fe186822298337a4132fa498b71c2db9261a94c714a02f	\\x7b22666f726d6174223a312c226964223a22696e765f30316876726163353830637166743166366b7976613168667174222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303137222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30342d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3138222c226475655f6f6e223a22323032342d30352d3032222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hvvcsjg0tyej6b2t0rexe8cv	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	18	1713537600000000	0	JPY	1932	367	2299	2024-04-19	2024-05-03	1713537600000000	1	1	10	840	18	\\x0e9ed1266c9ec05731fd9146cbe1d45053d036207ef8f2acf17a1da77eba5611	\\x7b22666f726d6174223a312c226964223a22696e765f303168767663736a67307479656a366232743072657865386376222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303138222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d31395431343a34303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3139222c226475655f6f6e223a22323032342d30352d3033222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a22556e757365643a205365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223135222c22756e6974223a227365617473222c22616d6f756e74223a222d38363235222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d31363339222c22657874656e6473223a7b22646f63756d656e74223a22696e765f30316876307973647830717a336e306e6a6e646d353278667832222c226c696e65223a327d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223135222c22636f6e766572746564223a223135222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2235222c22756e697473223a2235222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2237303030227d5d7d2c2266756c6c5f616d6f756e74223a223235303030222c2266726f6d223a7b226e756d657261746f72223a2231343630222c2264656e6f6d696e61746f72223a2232323239227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223130353537222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2232303036222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2231343630222c2264656e6f6d696e61746f72223a2232323239227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2231393332222c22746178223a22333637227d5d2c226e6574223a2231393332222c22746178223a22333637222c22746f74616c223a2232323939222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwmvksg0vtzm2msrh6w0016x	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	19	1714392000000000	0	USD	3200	608	3808	2024-04-29	2024-05-13	1714392000000000	1	1	4	840	19	\\xa3263a228127b9a871a4dc83d554dad8b532b08d1ecc35444bd71cef15561cea	\\x7b22666f726d6174223a312c226964223a22696e765f303168776d766b73673076747a6d326d73726836773030313678222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303139222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30342d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3239222c226475655f6f6e223a22323032342d30352d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwpwv6c02214vt9w6yxntq4f	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	20	1714460400000000	0	JPY	34268	6511	40779	2024-04-30	2024-05-14	1714460400000000	1	1	11	840	20	\\x339f3cf9235bcfb0352affbb44f17f10b7909fb60b7b13f4afb870df15fdb005	\\x7b22666f726d6174223a312c226964223a22696e765f3031687770777636633032323134767439773679786e74713466222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303230222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223430353635222c22756e6974223a2263616c6c222c22616d6f756e74223a2233363638222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22363937222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223430353635222c22636f6e766572746564223a223430353635222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223330353635222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223330353635222c22756e697473223a223330353635222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22333636372e38227d5d7d2c226578616374223a22333636372e38222c22726f756e646564223a2233363638222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a36362c226576656e74735f68617368223a2239613966353539336437323430663534633239626336316339396238643439386161336463316335626165306137643933303836633433353138663136643565227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223334323638222c22746178223a2236353131227d5d2c226e6574223a223334323638222c22746178223a2236353131222c22746f74616c223a223430373739222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwpyj4605kka322haqpdbyc2	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	21	1714462200000000	0	EUR	2900	551	3451	2024-04-30	2024-05-14	1714462200000000	1	1	5	840	21	\\xd0ea438cda1cdcb95d2526f12a208f2e81b4ef1ae7e568ce3e4aaadfeb73fdc1	\\x7b22666f726d6174223a312c226964223a22696e765f3031687770796a343630356b6b61333232686171706462796332222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303231222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30342d33305430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwqvqz00zdw072zpafdfwnje	invoice	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KW-	22	1714492800000000	0	USD	3200	608	3808	2024-04-30	2024-05-14	1714492800000000	1	1	3	840	22	\\xd84ea6f71b1c431336becccc02307d9633045bc034913cfaa073381042d9e8cf	\\x7b22666f726d6174223a312c226964223a22696e765f303168777176717a30307a64773037327a7061666466776e6a65222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303232222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c223035343031204275726c696e67746f6e222c2256542c205553225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30342d33305431363a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwrgb4r0w5mbhdndm6n543qg	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	23	1714514400000000	0	EUR	14775	2807	17582	2024-05-01	2024-05-15	1714514400000000	1	1	5	840	23	\\x046f8caa54a5b79565c45d9a3676f96f3d3ede82a4d951e1927ba21e67e09858	\\x7b22666f726d6174223a312c226964223a22696e765f3031687772676234723077356d6268646e646d366e3534337167222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303233222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30342d33305432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3031222c226475655f6f6e223a22323032342d30352d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c227175616e74697479223a22313037353030222c22756e6974223a2263616c6c222c22616d6f756e74223a2236332e3735222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231322e3131222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313037353030222c22636f6e766572746564223a22313037353030222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223937353030222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223437353030222c22756e697473223a223437353030222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2232332e3735227d5d7d2c226578616374223a2236332e3735222c22726f756e646564223a2236332e3735222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39332c226576656e74735f68617368223a2232396535326135613431613536613035663736613561393862623732366161393131333537316263333331326431363434643936303632376164393061323362227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223134372e3735222c22746178223a2232382e3037227d5d2c226e6574223a223134372e3735222c22746178223a2232382e3037222c22746f74616c223a223137352e3832222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hxgwtqg0c46y93qwq751jx6d	credit_note	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KWC-	1	1715332800000000	0	USD	-2196	-417	-2613	2024-05-10	2024-05-10	1715332800000000	1	1	5	840	24	\\xa881a1fb1a118e0866f41115a99afee1ad2184a469943c243cf1cf0ba8ff3e5e	\\x7b22666f726d6174223a312c226964223a22696e765f303168786777747167306334367939337177713735316a783664222c226b696e64223a226372656469745f6e6f7465222c226e756d626572223a224b57432d303030303031222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c223035343031204275726c696e67746f6e222c2256542c205553225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30352d31305430393a32303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30352d31305430393a32303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3130222c226475655f6f6e223a22323032342d30352d3130222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a22556e757365643a2050726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d31305430393a32303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a222d32312e3936222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d342e3137222c22657874656e6473223a7b22646f63756d656e74223a22696e765f303168777176717a30307a64773037327a7061666466776e6a65222c226c696e65223a317d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a22313735222c2264656e6f6d696e61746f72223a22353538227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a222d32312e3936222c22746178223a222d342e3137227d5d2c226e6574223a222d32312e3936222c22746178223a222d342e3137222c22746f74616c223a222d32362e3133222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hy5j9q80z754t42rxkrtyz8c	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	24	1716026400000000	0	EUR	2900	551	3451	2024-05-18	2024-06-01	1716026400000000	1	1	5	840	25	\\x52bad96c34d080797d4c1be011644d7fe63426b9e6493b8ff9b6deabedd4014d	\\x7b22666f726d6174223a312c226964223a22696e765f30316879356a397138307a37353474343272786b7274797a3863222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303234222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30352d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3138222c226475655f6f6e223a22323032342d30362d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz23hbg0xmn5p3k8386r2wkk	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	25	1716984000000000	0	USD	3200	608	3808	2024-05-29	2024-06-12	1716984000000000	1	1	5	840	26	\\xb0eabdd7ce4dcafcde743cf35530f9935d5665c11c90cdb0bb3cfe2befede48d	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a323368626730786d6e3570336b383338367232776b6b222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303235222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30352d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3239222c226475655f6f6e223a22323032342d30362d3132222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz44rrc08n67b9dk09frcha2	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	26	1717052400000000	0	JPY	36248	6887	43135	2024-05-30	2024-06-13	1717052400000000	1	1	12	840	27	\\x10864a9a3612712005ca3172f8f8d3ce6b2cb4326037a1589b866e450ee74ad0	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a343472726330386e36376239646b3039667263686132222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303236222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30352d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3330222c226475655f6f6e223a22323032342d30362d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c227175616e74697479223a223537303635222c22756e6974223a2263616c6c222c22616d6f756e74223a2235363438222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231303733222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223537303635222c22636f6e766572746564223a223537303635222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223437303635222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223437303635222c22756e697473223a223437303635222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22353634372e38227d5d7d2c226578616374223a22353634372e38222c22726f756e646564223a2235363438222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a36392c226576656e74735f68617368223a2232663735326537353235633337373665346133616562376165353137386430386666623032396164616637393266313538633435616561666335616239653235227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223336323438222c22746178223a2236383837227d5d2c226e6574223a223336323438222c22746178223a2236383837222c22746f74616c223a223433313335222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz6rwd60z5by9m8t6chb3ffz	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	27	1717140600000000	0	EUR	2900	551	3451	2024-05-31	2024-06-14	1717140600000000	1	1	6	840	28	\\xca09255de95e45a81b9886b0fa69bafc3bc286e731344794a735c2cadbf809b2	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a3672776436307a356279396d3874366368623366667a222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303237222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30352d33315430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3331222c226475655f6f6e223a22323032342d30362d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz8andr0rpt8qk6bs1xbc0df	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	28	1717192800000000	0	EUR	16247	3087	19334	2024-06-01	2024-06-15	1717192800000000	1	1	6	840	29	\\x7ac2bd5ff9e1ab7755f654451b63b9a38e7e3c84394000bccfaaa9b3b7a9a7d5	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a38616e64723072707438716b36627331786263306466222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303238222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30352d33315432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3031222c226475655f6f6e223a22323032342d30362d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c227175616e74697479223a22313336393430222c22756e6974223a2263616c6c222c22616d6f756e74223a2237382e3437222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231342e3931222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313336393430222c22636f6e766572746564223a22313336393430222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a22313236393430222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223736393430222c22756e697473223a223736393430222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2233382e3437227d5d7d2c226578616374223a2237382e3437222c22726f756e646564223a2237382e3437222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39352c226576656e74735f68617368223a2266616666353738643038333661616461633465373233383365393831643965383865386539346563353435356462303532643262326339663061373330366432227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223136322e3437222c22746178223a2233302e3837227d5d2c226e6574223a223136322e3437222c22746178223a2233302e3837222c22746f74616c223a223139332e3334222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j0ncm08047q6bj21sk5wf8td	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	29	1718704800000000	0	EUR	2900	551	3451	2024-06-18	2024-07-02	1718704800000000	1	1	6	840	30	\\xd4845b3b9b4f08c4995dd34f766f11a949abd7f5dbca38d635665917bc886e22	\\x7b22666f726d6174223a312c226964223a22696e765f30316a306e636d30383034377136626a3231736b357766387464222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303239222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30362d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3138222c226475655f6f6e223a22323032342d30372d3032222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1hxvmg08bt5d18wa4wvyffx	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	30	1719662400000000	0	USD	3200	608	3808	2024-06-29	2024-07-13	1719662400000000	1	1	6	840	31	\\x2d3404b745fc657bbba8285a897a146191ead0417c02cc1d58da0c470272ec5a	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316878766d673038627435643138776134777679666678222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303330222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30362d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3239222c226475655f6f6e223a22323032342d30372d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1m0sz60sywh27abdkcp3501	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	32	1719732600000000	0	EUR	2900	551	3451	2024-06-30	2024-07-14	1719732600000000	1	1	7	840	33	\\xfb42d0c2046bcc83de9c1ed69829c9e424d06dea0cac8aca6556e32824a217bb	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316d30737a36307379776832376162646b637033353031222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303332222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30362d33305430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3330222c226475655f6f6e223a22323032342d30372d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1njjzr0ffq1csahk87v2111	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	33	1719784800000000	0	EUR	16840	3200	20040	2024-07-01	2024-07-15	1719784800000000	1	1	7	840	34	\\xa1efacdfe5f169418fdb2fac36bf19545dfe8ff532d4dc5718f636af6f1c7557	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316e6a6a7a723066667131637361686b38377632313131222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303333222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30362d33305432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3031222c226475655f6f6e223a22323032342d30372d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c227175616e74697479223a22313438383037222c22756e6974223a2263616c6c222c22616d6f756e74223a2238342e3430222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231362e3034222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313438383037222c22636f6e766572746564223a22313438383037222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a22313338383037222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223838383037222c22756e697473223a223838383037222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2234342e34303335227d5d7d2c226578616374223a2238342e34303335222c22726f756e646564223a2238342e3430222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39302c226576656e74735f68617368223a2236353766393365656230303138613830383566363630626532613966303235393834646533613637663935373763626530353161323164643664373237616563227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223136382e3430222c22746178223a2233322e3030227d5d2c226e6574223a223136382e3430222c22746178223a2233322e3030222c22746f74616c223a223230302e3430222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j32mhj8083p7gqe0xe7fntg1	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	34	1721296800000000	0	EUR	2900	580	3480	2024-07-18	2024-08-01	1721296800000000	2	2	8	840	35	\\x490c6284eace7e187258c0d561931516622cd3385b4af6ccb4d0dc767606e1c7	\\x7b22666f726d6174223a312c226964223a22696e765f30316a33326d686a38303833703767716530786537666e746731222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303334222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a322c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b2248617570747374722e2031222c223130313135204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a322c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b223120526f6164222c22353036373420546f776e222c224652225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30372d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30372d31385431303a30303a30305a222c22656e64223a22323032342d30382d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3138222c226475655f6f6e223a22323032342d30382d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30372d31385431303a30303a30305a222c22656e64223a22323032342d30382d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30372d31385431303a30303a30305a222c22656e64223a22323032342d30382d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3830222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154204652222c2270657263656e74223a223230222c22726561736f6e223a22546865206275796572206973206120636f6e73756d657220696e204672616e63652c20776865726520697420697320746178656420286172742e2033332c203538293b20746865207468726573686f6c64206f662031302c30303020455552206861732070617373656420286172742e20353963292e205641542046522069732032302025206f6e20323032342d30372d31382c20746865207374616e6461726420726174652e222c226d6f7265223a7b2274726561746d656e74223a2263686172676564222c2263617465676f72795f636f6465223a2253222c2272756c65223a22636f6e73756d65725f64657374696e6174696f6e222c2261726561223a224652227d2c226e6574223a2232392e3030222c22746178223a22352e3830227d5d2c226e6574223a2232392e3030222c22746178223a22352e3830222c22746f74616c223a2233342e3830222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
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
env_01m8g3yad6738kdxvb9795khb3	wks_01m8g3yad632ks95ydn0wab4eb	live	live	\N
env_01m8g3yad640g43s0x3vbkc884	wks_01m8g3yad632ks95ydn0wab4eb	test	test	1795837340070423
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
env_0000000000ejh09r0q3cf0h63g	sellers.change	past-2	\\x0dc8d7c06f0e2e2ed758539f01e079e8d9e2dcab02ae6c754803b215bf722a77	200	{"id":"sel_000000000038twxtwhq752m8yf","version":2,"name":"Kestrel Works GmbH","address":["Hauptstr. 1"],"tax_number":"DE000000000","zone":"Europe/Berlin","rounding":"half_away_from_zero","invoice_series":"KW-","credit_note_series":"KWC-","net_days":14,"tax_rates":[{"category":"standard","from":"2021-01-01","name":"VAT","percent":"19"}],"city":"Berlin","postcode":"10115","country":"DE","vat_id":"DE136695976","bank_accounts":[{"iban":"DE02120300000000202051"}],"brand":{"accent":"#7a1f1f","logo":"data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNjAgNjQiIHdpZHRoPSIyNjAiIGhlaWdodD0iNjQiPgogIDxnIGZpbGw9Im5vbmUiIHN0cm9rZT0iIzdhMWYxZiIgc3Ryb2tlLXdpZHRoPSI2IiBzdHJva2UtbGluZWNhcD0icm91bmQiPgogICAgPHBhdGggZD0iTTEwIDU0VjEwIi8+CiAgICA8cGF0aCBkPSJNNDYgMTAgMTYgMzJsMzAgMjIiLz4KICAgIDxjaXJjbGUgY3g9IjUwIiBjeT0iMzIiIHI9IjQiIGZpbGw9IiM3YTFmMWYiIHN0cm9rZT0ibm9uZSIvPgogIDwvZz4KICA8ZyBmaWxsPSIjN2ExZjFmIj4KICAgIDxyZWN0IHg9Ijc2IiB5PSIxOCIgd2lkdGg9Ijk2IiBoZWlnaHQ9IjgiIHJ4PSI0Ii8+CiAgICA8cmVjdCB4PSI3NiIgeT0iMzgiIHdpZHRoPSI2MiIgaGVpZ2h0PSI4IiByeD0iNCIgb3BhY2l0eT0iLjU1Ii8+CiAgPC9nPgo8L3N2Zz4K"},"tax":{"supply":"digital","registrations":[{"place":"CH","scheme":"domestic","from":"2024-01-01"}],"threshold":"passed"}}	1795837340152584
env_0000000000ejh09r0q3cf0h63g	customers.change	past-4	\\x752c93ac2f4b992e266d47922c40c03f3b41bd3d74c611df8258d77811d9b082	200	{"id":"cus_01hgfkvt008q6xdyve79hnffq7","external_key":"amsel-verlag","seller":"sel_000000000038twxtwhq752m8yf","version":2,"name":"Amsel Verlag GmbH","address":["1 Road"],"tax_number":null,"net_days":null,"payer":null,"invoices_together":false,"segment":null,"language":"de","payment_method":false,"city":"Town","postcode":"20259","country":"DE","contact":{"email":"amsel-verlag@example.com"}}	1795837340161624
env_0000000000ejh09r0q3cf0h63g	customers.change	past-5	\\xda416c2a6aee95625dbe32824b7879a1220d6d52e4ef74b2ba73d2fa652bb37d	200	{"id":"cus_01hgfkvt00afs4j1pp790xaq1c","external_key":"elster-radio","seller":"sel_000000000038twxtwhq752m8yf","version":2,"name":"Elster Radio","address":["1 Road"],"tax_number":null,"net_days":null,"payer":null,"invoices_together":false,"segment":null,"language":"de","payment_method":false,"city":"Town","postcode":"50674","country":"FR","contact":{"email":"elster-radio@example.com"},"e_invoice":{"profile":"en16931","format":"ubl"},"tax":{"says":"consumer"}}	1795837340166195
env_0000000000ejh09r0q3cf0h63g	customers.change	past-6	\\xe182f0355a15b4ea07108fa6f7ab08001797e78a167635a320b30fd8c60927d5	200	{"id":"cus_01hgfkvt00c7kknq83q20562dw","external_key":"corvus-data","seller":"sel_000000000038twxtwhq752m8yf","version":2,"name":"Corvus Data AG","address":["1 Road"],"tax_number":null,"net_days":null,"payer":null,"invoices_together":false,"segment":null,"language":"de","payment_method":false,"city":"Town","postcode":"79098","country":"AT","vat_id":"ATU36801500","contact":{"email":"corvus-data@example.com"},"tax":{"says":"business","vat_id_check":{"vat_id":"ATU36801500","standing":"checked","on":"2024-07-02","evidence":"VIES WAPIAAAAY1"}}}	1795837340170379
env_0000000000ejh09r0q3cf0h63g	customers.change	past-7	\\xd1ecda787c67be0d94dedde5cfc3afc701d2a94bb4ab66346d790dfec90ab5ce	200	{"id":"cus_01hgfkvt00hj42d0v55fkvsbjf","external_key":"fern-and-finch","seller":"sel_000000000038twxtwhq752m8yf","version":2,"name":"Fern & Finch Inc.","address":["1 Road"],"tax_number":null,"net_days":null,"payer":null,"invoices_together":false,"segment":null,"language":null,"payment_method":false,"city":"Town","postcode":"05401","region":"NY","country":"US","contact":{"email":"fern-and-finch@example.com"}}	1795837340174630
env_0000000000ejh09r0q3cf0h63g	customers.change	past-8	\\x1f6c09fea383e6e9745fc31c382ccfad9e0413a28b9d964ae3045665723a1f32	200	{"id":"cus_01hgfkvt00k6ed9f80yxm0wwn8","external_key":"dohle-atelier","seller":"sel_000000000038twxtwhq752m8yf","version":2,"name":"Atelier Dohle","address":["1 Road"],"tax_number":null,"net_days":null,"payer":null,"invoices_together":false,"segment":null,"language":"de","payment_method":false,"city":"Town","postcode":"04109","country":"DE","contact":{"email":"dohle-atelier@example.com"}}	1795837340178597
env_0000000000ejh09r0q3cf0h63g	customers.change	past-9	\\xd1e0f76e3c61de25266d0ec956a4901eb27fc69c4759dd55431278e6918b2bf5	200	{"id":"cus_01hgfkvt00kvdhn2gthepamh2e","external_key":"hayabusa","seller":"sel_000000000038twxtwhq752m8yf","version":2,"name":"Hayabusa KK","address":["1 Road"],"tax_number":null,"net_days":null,"payer":null,"invoices_together":false,"segment":null,"language":"ja","payment_method":false,"city":"Town","postcode":"101-0041","region":"Tokyo","country":"JP","contact":{"email":"hayabusa@example.com"}}	1795837340182756
env_0000000000ejh09r0q3cf0h63g	customers.change	past-10	\\xf4d01ee1e0a9e9623f062935da19832422ccc17b8b462dded99ff0ca2c575f2d	200	{"id":"cus_01hgfkvt00n5c6w3pphfy4em4x","external_key":"brightwater","seller":"sel_000000000038twxtwhq752m8yf","version":2,"name":"Brightwater Studios LLC","address":["1 Road"],"tax_number":null,"net_days":null,"payer":null,"invoices_together":false,"segment":null,"language":null,"payment_method":false,"city":"Town","postcode":"04101","region":"ME","country":"GB","contact":{"email":"brightwater@example.com"}}	1795837340186353
env_0000000000ejh09r0q3cf0h63g	sellers.set_mail	past-11	\\x8efa178e8ed0a99e8890e20175dee178f142af893a59d6aa9b44dbe60fa5953b	200	{"seller":"sel_000000000038twxtwhq752m8yf","from_address":"billing@example.com","from_name":null,"reply_to":null,"on_issue":true,"send_hour":null,"changed_at":"2026-11-28T03:42:20.188741Z"}	1795837340188742
env_0000000000ejh09r0q3cf0h63g	invoices.send	past-101	\\x1bf4bfd53b18aac0f925f1885131e54c327fb9f7df01594b5d9b2c9cdca134f0	201	{"deliveries":[{"id":"dlv_01j32mhj80ecsfmzzc4afjkkm3","invoice":"inv_01j32mhj8083p7gqe0xe7fntg1","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","channel":"email","to":"elster-radio@example.com","ordinal":0,"state":"scheduled","answer":null,"attempts":0,"next_at":"2026-11-28T03:42:20.371794Z","sent_at":null,"created_at":"2026-11-28T03:42:20.371794Z","message_id":"<dlv_01j32mhj80ecsfmzzc4afjkkm3@example.com>"}]}	1795837340371796
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
env_0000000000ejh09r0q3cf0h63g	35	ent_01j32mhj808pqpsxkc4pp4kwpt	inv_01j32mhj8083p7gqe0xe7fntg1	35	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00afs4j1pp790xaq1c	1721296800000000	2024-07-18
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
env_0000000000ejh09r0q3cf0h63g	27	1	receivable	JPY	43135
env_0000000000ejh09r0q3cf0h63g	27	2	deferred_revenue	JPY	-30600
env_0000000000ejh09r0q3cf0h63g	27	3	revenue	JPY	-5648
env_0000000000ejh09r0q3cf0h63g	27	4	tax_payable:VAT	JPY	-6887
env_0000000000ejh09r0q3cf0h63g	28	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	28	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	28	3	tax_payable:VAT	EUR	-551
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
env_0000000000ejh09r0q3cf0h63g	35	1	receivable	EUR	3480
env_0000000000ejh09r0q3cf0h63g	35	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	35	3	tax_payable:VAT FR	EUR	-580
\.


--
-- Data for Name: mail_terms; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.mail_terms (environment, seller, from_name, from_address, reply_to, on_issue, send_hour, from_position, changed_at) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	sel_000000000038twxtwhq752m8yf	\N	billing@example.com	\N	1	\N	35	1795837340188741
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
env_0000000000ejh09r0q3cf0h63g	sel_000000000038twxtwhq752m8yf	KW-	35
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
env_0000000000ejh09r0q3cf0h63g	27	evt_01hz44rrc0mat68khevw8rab5p	invoice.issued	inv_01hz44rrc08n67b9dk09frcha2	{"id":"inv_01hz44rrc08n67b9dk09frcha2","number":"KW-000026","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"43135","currency":"JPY"},"issued_on":"2024-05-30","due_on":"2024-06-13"}
env_0000000000ejh09r0q3cf0h63g	28	evt_01hz6rwd605z03yqqebdss66s7	invoice.issued	inv_01hz6rwd60z5by9m8t6chb3ffz	{"id":"inv_01hz6rwd60z5by9m8t6chb3ffz","number":"KW-000027","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-05-31","due_on":"2024-06-14"}
env_0000000000ejh09r0q3cf0h63g	29	evt_01hz8andr0h7zt8vnq7xg343g8	invoice.issued	inv_01hz8andr0rpt8qk6bs1xbc0df	{"id":"inv_01hz8andr0rpt8qk6bs1xbc0df","number":"KW-000028","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"193.34","currency":"EUR"},"issued_on":"2024-06-01","due_on":"2024-06-15"}
env_0000000000ejh09r0q3cf0h63g	30	evt_01j0ncm080hj5wgpvvrqs4y5vg	invoice.issued	inv_01j0ncm08047q6bj21sk5wf8td	{"id":"inv_01j0ncm08047q6bj21sk5wf8td","number":"KW-000029","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-06-18","due_on":"2024-07-02"}
env_0000000000ejh09r0q3cf0h63g	31	evt_01j1hxvmg04fbw9g5y8dqhq7k7	invoice.issued	inv_01j1hxvmg08bt5d18wa4wvyffx	{"id":"inv_01j1hxvmg08bt5d18wa4wvyffx","number":"KW-000030","customer":"cus_01hgfkvt00n5c6w3pphfy4em4x","subscription":"sub_01hqtf6h409jmgtdppvwhejhtf","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-06-29","due_on":"2024-07-13"}
env_0000000000ejh09r0q3cf0h63g	32	evt_01j1kz31c0cq97k32jvd3wk0xj	invoice.issued	inv_01j1kz31c0mrxb4k8ef8b5wca1	{"id":"inv_01j1kz31c0mrxb4k8ef8b5wca1","number":"KW-000031","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"42165","currency":"JPY"},"issued_on":"2024-06-30","due_on":"2024-07-14"}
env_0000000000ejh09r0q3cf0h63g	33	evt_01j1m0sz605faa9q4t96w2x6jf	invoice.issued	inv_01j1m0sz60sywh27abdkcp3501	{"id":"inv_01j1m0sz60sywh27abdkcp3501","number":"KW-000032","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-06-30","due_on":"2024-07-14"}
env_0000000000ejh09r0q3cf0h63g	34	evt_01j1njjzr00kp4djpw70swa4kk	invoice.issued	inv_01j1njjzr0ffq1csahk87v2111	{"id":"inv_01j1njjzr0ffq1csahk87v2111","number":"KW-000033","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"200.40","currency":"EUR"},"issued_on":"2024-07-01","due_on":"2024-07-15"}
env_0000000000ejh09r0q3cf0h63g	35	evt_01j32mhj801mhxhk8vbdknz9vk	invoice.issued	inv_01j32mhj8083p7gqe0xe7fntg1	{"id":"inv_01j32mhj8083p7gqe0xe7fntg1","number":"KW-000034","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.80","currency":"EUR"},"issued_on":"2024-07-18","due_on":"2024-08-01"}
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
\.


--
-- Data for Name: seller_versions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.seller_versions (environment, seller, version, record, record_hash) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	sel_000000000038twxtwhq752m8yf	1	\\x7b22666f726d6174223a312c226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038225d2c227461785f6e756d626572223a224445303030303030303030222c227a6f6e65223a224575726f70652f4265726c696e222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c22696e766f6963655f736572696573223a224b572d222c226372656469745f6e6f74655f736572696573223a224b57432d222c226e65745f64617973223a31342c227461785f7261746573223a5b7b2263617465676f7279223a227374616e64617264222c2266726f6d223a22323032312d30312d3031222c226e616d65223a22564154222c2270657263656e74223a223139227d5d2c2263697479223a224265726c696e222c22706f7374636f6465223a223130353539222c22636f756e747279223a224445227d	\\xdd0299bf6be785ba665219a7b77c6daf1c2794b12bbf325250d304e0bedd4749
env_0000000000ejh09r0q3cf0h63g	sel_000000000038twxtwhq752m8yf	2	\\x7b22666f726d6174223a312c226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a322c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b2248617570747374722e2031225d2c227461785f6e756d626572223a224445303030303030303030222c227a6f6e65223a224575726f70652f4265726c696e222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c22696e766f6963655f736572696573223a224b572d222c226372656469745f6e6f74655f736572696573223a224b57432d222c226e65745f64617973223a31342c227461785f7261746573223a5b7b2263617465676f7279223a227374616e64617264222c2266726f6d223a22323032312d30312d3031222c226e616d65223a22564154222c2270657263656e74223a223139227d5d2c2263697479223a224265726c696e222c22706f7374636f6465223a223130313135222c22636f756e747279223a224445222c227661745f6964223a224445313336363935393736222c2262616e6b5f6163636f756e7473223a5b7b226962616e223a2244453032313230333030303030303030323032303531227d5d2c226272616e64223a7b22616363656e74223a2223376131663166222c226c6f676f223a22646174613a696d6167652f7376672b786d6c3b6261736536342c50484e325a79423462577875637a30696148523063446f764c336433647935334d793576636d63764d6a41774d43397a646d636949485a705a58644362336739496a41674d4341794e6a41674e6a5169494864705a48526f505349794e6a41694947686c6157646f644430694e6a516950676f674944786e49475a7062477739496d3576626d556949484e30636d39725a543069497a64684d5759785a694967633352796232746c4c5864705a48526f505349324969427a64484a766132557462476c755a574e6863443069636d3931626d516950676f674943416750484268644767675a4430695454457749445530566a45774969382b4369416749434138634746306143426b50534a4e4e4459674d5441674d5459674d7a4a734d7a41674d6a49694c7a344b494341674944786a61584a6a6247556759336739496a55774969426a655430694d7a496949484939496a516949475a706247773949694d335954466d4d57596949484e30636d39725a543069626d39755a53497650676f67494477765a7a344b494341385a79426d615778735053496a4e3245785a6a466d496a344b49434167494478795a574e3049486739496a633249694235505349784f43496764326c6b64476739496a6b324969426f5a576c6e61485139496a676949484a34505349304969382b4369416749434138636d566a64434234505349334e694967655430694d7a6769494864705a48526f505349324d694967614756705a3268305053493449694279654430694e4349676233426859326c30655430694c6a55314969382b436941675043396e50676f384c334e325a7a344b227d2c22746178223a7b22737570706c79223a226469676974616c222c22726567697374726174696f6e73223a5b7b22706c616365223a224348222c22736368656d65223a22646f6d6573746963222c2266726f6d223a22323032342d30312d3031227d5d2c227468726573686f6c64223a22706173736564227d7d	\\x607d073b038649a8525ec8fc95dafec4a3015d86d7a960e5ece2c25c3dd72f03
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
env_0000000000ejh09r0q3cf0h63g	35	0	standard	VAT FR	20	The buyer is a consumer in France, where it is taxed (art. 33, 58); the threshold of 10,000 EUR has passed (art. 59c). VAT FR is 20 % on 2024-07-18, the standard rate.	{"format":1,"treatment":"charged","category_code":"S","rule":"consumer_destination","area":"FR"}
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
\\x00000000000074a204e0171b1e089870	411	1701382763000000	0	4807451864729649563	211139463531755	0	api-calls	hayabusa/b0411	api.calls	hayabusa	{"calls":391}	\\x04faed1a88304d55a541ae5a09a876e5
\\x00000000000074a204e0171b1e089870	412	1701413493000000	0	4807451864729649564	211139463531756	0	api-calls	hayabusa/b0412	api.calls	hayabusa	{"calls":17}	\\x63ad004d723b2211b3083a4e520d6973
\\x00000000000074a204e0171b1e089870	413	1701456266000000	0	4807451864729649565	211139463531756	0	api-calls	hayabusa/b0413	api.calls	hayabusa	{"calls":635}	\\x672ae199e33eee1b9b83de40c566fe37
\\x00000000000074a204e0171b1e089870	414	1701506709000000	0	4807451864729649566	211139463531757	0	api-calls	hayabusa/b0414	api.calls	hayabusa	{"calls":42}	\\x147d608cd188369ed1ff9eb1d3920251
\\x00000000000074a204e0171b1e089870	415	1701558135000000	0	4807451864729649567	211139463531757	0	api-calls	hayabusa/b0415	api.calls	hayabusa	{"calls":128}	\\x86b2d43d0571308a976a68a946f1447a
\\x00000000000074a204e0171b1e089870	416	1701595453000000	0	4807451864729649568	211139463531758	0	api-calls	hayabusa/b0416	api.calls	hayabusa	{"calls":106}	\\x85322f53fc96c14a8548adf6a20db0d2
\\x00000000000074a204e0171b1e089870	417	1701632159000000	0	4807451864729649569	211139463531758	0	api-calls	hayabusa/b0417	api.calls	hayabusa	{"calls":88}	\\x795a2e83cd35f2861927add2a9624056
\\x00000000000074a204e0171b1e089870	418	1701685703000000	0	4807451864729649570	211139463531759	0	api-calls	hayabusa/b0418	api.calls	hayabusa	{"calls":817}	\\xe2d389061b7bac51d8e805e2304e0d67
\\x00000000000074a204e0171b1e089870	419	1701727279000000	0	4807451864729649571	211139463531759	0	api-calls	hayabusa/b0419	api.calls	hayabusa	{"calls":835}	\\xed20e1dd1fb175ab2c957b41b9a1d9dc
\\x00000000000074a204e0171b1e089870	420	1701790715000000	0	4807451864729649572	211139463531760	0	api-calls	hayabusa/b0420	api.calls	hayabusa	{"calls":762}	\\xb2ffc69bd6b142ef2d3ad4c411310fc6
\\x00000000000074a204e0171b1e089870	421	1701818794000000	0	4807451864729649573	211139463531760	0	api-calls	hayabusa/b0421	api.calls	hayabusa	{"calls":604}	\\x203fb26256c2ad4e36be1104b040b794
\\x00000000000074a204e0171b1e089870	422	1701880825000000	0	4807451864729649574	211139463531761	0	api-calls	hayabusa/b0422	api.calls	hayabusa	{"calls":274}	\\x1ef1348fe8f33413aa6782e242da558b
\\x00000000000074a204e0171b1e089870	423	1701934214000000	0	4807451864729649575	211139463531762	0	api-calls	hayabusa/b0423	api.calls	hayabusa	{"calls":793}	\\xfd4a39b5962a032354e48024b84323b8
\\x00000000000074a204e0171b1e089870	424	1701970352000000	0	4807451864729649576	211139463531762	0	api-calls	hayabusa/b0424	api.calls	hayabusa	{"calls":439}	\\xc5151146cfea23eb38c515f977859cd5
\\x00000000000074a204e0171b1e089870	425	1702032478000000	0	4807451864729649577	211139463531763	0	api-calls	hayabusa/b0425	api.calls	hayabusa	{"calls":222}	\\x8e27edff97dfa2b0101389d0d5d03e6b
\\x00000000000074a204e0171b1e089870	426	1702076706000000	0	4807451864729649578	211139463531763	0	api-calls	hayabusa/b0426	api.calls	hayabusa	{"calls":467}	\\x1f0056e9838ffa06f1032fb25aeb3448
\\x00000000000074a204e0171b1e089870	427	1702105716000000	0	4807451864729649579	211139463531764	0	api-calls	hayabusa/b0427	api.calls	hayabusa	{"calls":73}	\\x9f377d51be657dafbdeb7f1c237131e9
\\x00000000000074a204e0171b1e089870	428	1702153445000000	0	4807451864729649580	211139463531764	0	api-calls	hayabusa/b0428	api.calls	hayabusa	{"calls":7}	\\xb6d8c9d0dd9fe50f5a94758a684d10a3
\\x00000000000074a204e0171b1e089870	429	1702203527000000	0	4807451864729649581	211139463531765	0	api-calls	hayabusa/b0429	api.calls	hayabusa	{"calls":115}	\\x969c8c21a48e8963ee04537f9b1d86a9
\\x00000000000074a204e0171b1e089870	430	1702248439000000	0	4807451864729649582	211139463531765	0	api-calls	hayabusa/b0430	api.calls	hayabusa	{"calls":99}	\\x0dd69328118b082b8abc6eec8a4c4aea
\\x00000000000074a204e0171b1e089870	431	1702303590000000	0	4807451864729649583	211139463531766	0	api-calls	hayabusa/b0431	api.calls	hayabusa	{"calls":66}	\\x607639a5d1b67ef4acd5ef6d2b68ea9d
\\x00000000000074a204e0171b1e089870	432	1702357584000000	0	4807451864729649584	211139463531767	0	api-calls	hayabusa/b0432	api.calls	hayabusa	{"calls":843}	\\x739ed64e9a55e55e6384cb6df9f632f9
\\x00000000000074a204e0171b1e089870	433	1702416413000000	0	4807451864729649585	211139463531767	0	api-calls	hayabusa/b0433	api.calls	hayabusa	{"calls":462}	\\xd1a5e6ffad76971badaf05d05b3fb957
\\x00000000000074a204e0171b1e089870	434	1702469953000000	0	4807451864729649586	211139463531768	0	api-calls	hayabusa/b0434	api.calls	hayabusa	{"calls":211}	\\x0809515defddcc4a9004fc246750ddc1
\\x00000000000074a204e0171b1e089870	435	1702530460000000	0	4807451864729649587	211139463531769	0	api-calls	hayabusa/b0435	api.calls	hayabusa	{"calls":755}	\\x5b1049a010cc810b426d01acd8929419
\\x00000000000074a204e0171b1e089870	436	1702579078000000	0	4807451864729649588	211139463531769	0	api-calls	hayabusa/b0436	api.calls	hayabusa	{"calls":62}	\\xc5ef21d8d346e81be50510bff013245f
\\x00000000000074a204e0171b1e089870	437	1702603477000000	0	4807451864729649589	211139463531770	0	api-calls	hayabusa/b0437	api.calls	hayabusa	{"calls":409}	\\xa76817ec22ce1c62fc142d3b67c10a53
\\x00000000000074a204e0171b1e089870	438	1702640095000000	0	4807451864729649590	211139463531770	0	api-calls	hayabusa/b0438	api.calls	hayabusa	{"calls":381}	\\xfccaae4c8bb18650ffc9535152b8a490
\\x00000000000074a204e0171b1e089870	439	1702678086000000	0	4807451864729649591	211139463531770	0	api-calls	hayabusa/b0439	api.calls	hayabusa	{"calls":793}	\\xc06ebaaea68df3a42824491382f2f573
\\x00000000000074a204e0171b1e089870	440	1702716750000000	0	4807451864729649592	211139463531771	0	api-calls	hayabusa/b0440	api.calls	hayabusa	{"calls":44}	\\x81051de6108977cd49bc2404baa12b26
\\x00000000000074a204e0171b1e089870	441	1702758909000000	0	4807451864729649593	211139463531771	0	api-calls	hayabusa/b0441	api.calls	hayabusa	{"calls":38}	\\x6bceb16a489701425a5e65aa3a128555
\\x00000000000074a204e0171b1e089870	442	1702791924000000	0	4807451864729649594	211139463531772	0	api-calls	hayabusa/b0442	api.calls	hayabusa	{"calls":99}	\\xcf270adc3008113528518772fbd96123
\\x00000000000074a204e0171b1e089870	443	1702819825000000	0	4807451864729649595	211139463531772	0	api-calls	hayabusa/b0443	api.calls	hayabusa	{"calls":162}	\\xa5acb3e5daf5bd09e891a74b615e3cca
\\x00000000000074a204e0171b1e089870	444	1702857304000000	0	4807451864729649596	211139463531772	0	api-calls	hayabusa/b0444	api.calls	hayabusa	{"calls":105}	\\xea9149df9c4d1cd1f4e47bf4309c2841
\\x00000000000074a204e0171b1e089870	445	1702916636000000	0	4807451864729649597	211139463531773	0	api-calls	hayabusa/b0445	api.calls	hayabusa	{"calls":676}	\\x2e20e58c0ddbddfe4e9b83c36221d153
\\x00000000000074a204e0171b1e089870	446	1702976097000000	0	4807451864729649598	211139463531774	0	api-calls	hayabusa/b0446	api.calls	hayabusa	{"calls":270}	\\xe99e25e724a54fa60330b18c3d7c9fe3
\\x00000000000074a204e0171b1e089870	447	1703018826000000	0	4807451864729649599	211139463531774	0	api-calls	hayabusa/b0447	api.calls	hayabusa	{"calls":260}	\\x202b0b33b116095d0f2ad7c9f43a18a8
\\x00000000000074a204e0171b1e089870	448	1703050175000000	0	4807451864729649600	211139463531775	0	api-calls	hayabusa/b0448	api.calls	hayabusa	{"calls":280}	\\x9dca4fd9b94933a3c0d3cc75482cac7a
\\x00000000000074a204e0171b1e089870	449	1703109428000000	0	4807451864729649601	211139463531775	0	api-calls	hayabusa/b0449	api.calls	hayabusa	{"calls":541}	\\x47b84b4287e48b6653f44e9d1c726246
\\x00000000000074a204e0171b1e089870	450	1703138339000000	0	4807451864729649602	211139463531776	0	api-calls	hayabusa/b0450	api.calls	hayabusa	{"calls":385}	\\xb6ec761be7c2a10d2a0c719e2e0060f4
\\x00000000000074a204e0171b1e089870	451	1703191655000000	0	4807451864729649603	211139463531776	0	api-calls	hayabusa/b0451	api.calls	hayabusa	{"calls":434}	\\x8aec0a7debbfe7dd83f2602a10b8470a
\\x00000000000074a204e0171b1e089870	452	1703223071000000	0	4807451864729649604	211139463531777	0	api-calls	hayabusa/b0452	api.calls	hayabusa	{"calls":283}	\\x99a9b924221d9764872524bb4f1023e0
\\x00000000000074a204e0171b1e089870	453	1703265982000000	0	4807451864729649605	211139463531777	0	api-calls	hayabusa/b0453	api.calls	hayabusa	{"calls":681}	\\x66fc7e38e1376b82e11e8de9ce77a143
\\x00000000000074a204e0171b1e089870	454	1703307450000000	0	4807451864729649606	211139463531778	0	api-calls	hayabusa/b0454	api.calls	hayabusa	{"calls":42}	\\x90315afbaea9b04e6b708e7a1379d696
\\x00000000000074a204e0171b1e089870	455	1703369931000000	0	4807451864729649607	211139463531778	0	api-calls	hayabusa/b0455	api.calls	hayabusa	{"calls":177}	\\xa1385735138eb9a2069eaeac2ee35025
\\x00000000000074a204e0171b1e089870	456	1703433221000000	0	4807451864729649608	211139463531779	0	api-calls	hayabusa/b0456	api.calls	hayabusa	{"calls":70}	\\xf569c123a86c487999868fe731d6b0c4
\\x00000000000074a204e0171b1e089870	457	1703482513000000	0	4807451864729649609	211139463531780	0	api-calls	hayabusa/b0457	api.calls	hayabusa	{"calls":905}	\\xfd734cafde2ca1d64af7f409cf320c8d
\\x00000000000074a204e0171b1e089870	458	1703539422000000	0	4807451864729649610	211139463531780	0	api-calls	hayabusa/b0458	api.calls	hayabusa	{"calls":723}	\\x7ddcc92c3581c6fe1db0debbec4387df
\\x00000000000074a204e0171b1e089870	459	1703571766000000	0	4807451864729649611	211139463531781	0	api-calls	hayabusa/b0459	api.calls	hayabusa	{"calls":535}	\\xa1999b3a4c868b8b83b65f687297e1c3
\\x00000000000074a204e0171b1e089870	460	1703604118000000	0	4807451864729649612	211139463531781	0	api-calls	hayabusa/b0460	api.calls	hayabusa	{"calls":806}	\\x94bf6aea72ce99bbf39349b124c0c006
\\x00000000000074a204e0171b1e089870	461	1703657820000000	0	4807451864729649613	211139463531782	0	api-calls	hayabusa/b0461	api.calls	hayabusa	{"calls":98}	\\x86b35f973cf848c7c101c7f54a21348c
\\x00000000000074a204e0171b1e089870	462	1703722364000000	0	4807451864729649614	211139463531783	0	api-calls	hayabusa/b0462	api.calls	hayabusa	{"calls":570}	\\x79c204c0d6a70b383de8a3d1c0c74fe9
\\x00000000000074a204e0171b1e089870	463	1703767898000000	0	4807451864729649615	211139463531783	0	api-calls	hayabusa/b0463	api.calls	hayabusa	{"calls":710}	\\x1cd5645786b8f507ae26585fec32cad6
\\x00000000000074a204e0171b1e089870	464	1703813326000000	0	4807451864729649616	211139463531784	0	api-calls	hayabusa/b0464	api.calls	hayabusa	{"calls":764}	\\x4271f9f558f58ab9f430ca2899662c3c
\\x00000000000074a204e0171b1e089870	465	1703858384000000	0	4807451864729649617	211139463531784	0	api-calls	hayabusa/b0465	api.calls	hayabusa	{"calls":897}	\\xbbca3c5b824bfaf02c2e2ae562c0aee1
\\x00000000000074a204e0171b1e089870	466	1703898757000000	0	4807451864729649618	211139463531785	0	api-calls	hayabusa/b0466	api.calls	hayabusa	{"calls":153}	\\x5b03a9bfa240285fafdbf8607b495d22
\\x00000000000074a204e0171b1e089870	467	1703962935000000	0	4807451864729649619	211139463531785	0	api-calls	hayabusa/b0467	api.calls	hayabusa	{"calls":200}	\\x00970cccee59c50a6c9419b17f0833e3
\\x00000000000074a204e0171b1e089870	468	1704002559000000	0	4807451864729649620	211139463531786	0	api-calls	hayabusa/b0468	api.calls	hayabusa	{"calls":76}	\\xf91624cb1fa8da7de07a7fedea21c3c8
\\x00000000000074a204e0171b1e089870	469	1704062211000000	0	4807451864729649621	211139463531786	0	api-calls	hayabusa/b0469	api.calls	hayabusa	{"calls":57}	\\x416ee328b267f7fbdc786937eb4befc3
\.


--
-- Data for Name: usage_events_0_202401; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_events_0_202401 (environment, "position", "time", bucket, position_key, subject_key, redacted, source, id, event_type, subject, data, row_hash) FROM stdin;
\\x00000000000074a204e0171b1e089870	470	1704114436000000	0	4807451864729649622	211139463531787	0	api-calls	hayabusa/b0470	api.calls	hayabusa	{"calls":314}	\\x50985e70d26277db0cbb51bb2bdd4643
\\x00000000000074a204e0171b1e089870	471	1704149990000000	0	4807451864729649623	211139463531787	0	api-calls	hayabusa/b0471	api.calls	hayabusa	{"calls":1005}	\\x6af2e9a16bc51144a1c7b14ce4c1c6c0
\\x00000000000074a204e0171b1e089870	472	1704197231000000	0	4807451864729649624	211139463531788	0	api-calls	hayabusa/b0472	api.calls	hayabusa	{"calls":1062}	\\x257835c668e4829ffc8b6d17a8dfa178
\\x00000000000074a204e0171b1e089870	473	1704253538000000	0	4807451864729649625	211139463531789	0	api-calls	hayabusa/b0473	api.calls	hayabusa	{"calls":164}	\\xe4ae687f8145383f79bfece1c710c76f
\\x00000000000074a204e0171b1e089870	474	1704283786000000	0	4807451864729649626	211139463531789	0	api-calls	hayabusa/b0474	api.calls	hayabusa	{"calls":147}	\\xc98b1ae3de7fa52d1c14239322596641
\\x00000000000074a204e0171b1e089870	475	1704321759000000	0	4807451864729649627	211139463531789	0	api-calls	hayabusa/b0475	api.calls	hayabusa	{"calls":712}	\\xf0a74cab54cb1358473505d5ed296d04
\\x00000000000074a204e0171b1e089870	476	1704355194000000	0	4807451864729649628	211139463531790	0	api-calls	hayabusa/b0476	api.calls	hayabusa	{"calls":353}	\\x803123f9e54eeffeaca52de0d1596fc6
\\x00000000000074a204e0171b1e089870	477	1704379546000000	0	4807451864729649629	211139463531790	0	api-calls	hayabusa/b0477	api.calls	hayabusa	{"calls":541}	\\xa0c6c4dd4a0ba2d7d24a2d79063ec2f9
\\x00000000000074a204e0171b1e089870	478	1704431742000000	0	4807451864729649630	211139463531791	0	api-calls	hayabusa/b0478	api.calls	hayabusa	{"calls":550}	\\xaf973a20f75abdf8069dd564bb6a4bb6
\\x00000000000074a204e0171b1e089870	479	1704468868000000	0	4807451864729649631	211139463531791	0	api-calls	hayabusa/b0479	api.calls	hayabusa	{"calls":301}	\\xed06db5fa389ed56bcfadc1c84b7ca06
\\x00000000000074a204e0171b1e089870	480	1704492714000000	0	4807451864729649632	211139463531791	0	api-calls	hayabusa/b0480	api.calls	hayabusa	{"calls":442}	\\x4e8821eccc2ea1ed98d9302dd6cddd89
\\x00000000000074a204e0171b1e089870	481	1704526347000000	0	4807451864729649633	211139463531792	0	api-calls	hayabusa/b0481	api.calls	hayabusa	{"calls":206}	\\x7f8df49c528af1c9114938850d915747
\\x00000000000074a204e0171b1e089870	482	1704571178000000	0	4807451864729649634	211139463531792	0	api-calls	hayabusa/b0482	api.calls	hayabusa	{"calls":56}	\\x712cde51edd1589281a35da2198a5f8c
\\x00000000000074a204e0171b1e089870	483	1704604775000000	0	4807451864729649635	211139463531793	0	api-calls	hayabusa/b0483	api.calls	hayabusa	{"calls":202}	\\x4a920cfb0ed40e0d5fcd367489583cc2
\\x00000000000074a204e0171b1e089870	484	1704634191000000	0	4807451864729649636	211139463531793	0	api-calls	hayabusa/b0484	api.calls	hayabusa	{"calls":168}	\\xacb8e3133aa73e357cd02ecd24b1b7f2
\\x00000000000074a204e0171b1e089870	485	1704671188000000	0	4807451864729649637	211139463531793	0	api-calls	hayabusa/b0485	api.calls	hayabusa	{"calls":24}	\\x14bdfcf9693d679e2158765d032623f7
\\x00000000000074a204e0171b1e089870	486	1704727231000000	0	4807451864729649638	211139463531794	0	api-calls	hayabusa/b0486	api.calls	hayabusa	{"calls":551}	\\x1b13cbf4be8563f5abc2f428b935ffbb
\\x00000000000074a204e0171b1e089870	487	1704767785000000	0	4807451864729649639	211139463531795	0	api-calls	hayabusa/b0487	api.calls	hayabusa	{"calls":1046}	\\x6a0eb02555e7efe272cb211b2bc62eaf
\\x00000000000074a204e0171b1e089870	488	1704826710000000	0	4807451864729649640	211139463531795	0	api-calls	hayabusa/b0488	api.calls	hayabusa	{"calls":665}	\\x0a3cd1876ec54b402ae36a056c4019f3
\\x00000000000074a204e0171b1e089870	489	1704856036000000	0	4807451864729649641	211139463531796	0	api-calls	hayabusa/b0489	api.calls	hayabusa	{"calls":548}	\\x1cdb8e9b95ecec5594e23a8519b36bf2
\\x00000000000074a204e0171b1e089870	490	1704887199000000	0	4807451864729649642	211139463531796	0	api-calls	hayabusa/b0490	api.calls	hayabusa	{"calls":1132}	\\x6f9ae15a9652af6f825169de1801080b
\\x00000000000074a204e0171b1e089870	491	1704917239000000	0	4807451864729649643	211139463531796	0	api-calls	hayabusa/b0491	api.calls	hayabusa	{"calls":401}	\\x2b47b556e80cad8a18ca522491959a02
\\x00000000000074a204e0171b1e089870	492	1704960970000000	0	4807451864729649644	211139463531797	0	api-calls	hayabusa/b0492	api.calls	hayabusa	{"calls":163}	\\xee76c00b931242588a9833841d4f38e5
\\x00000000000074a204e0171b1e089870	493	1705017377000000	0	4807451864729649645	211139463531797	0	api-calls	hayabusa/b0493	api.calls	hayabusa	{"calls":113}	\\xa926ef7d1547ba6153e62e67ee2ff897
\\x00000000000074a204e0171b1e089870	494	1705071554000000	0	4807451864729649646	211139463531798	0	api-calls	hayabusa/b0494	api.calls	hayabusa	{"calls":301}	\\x48b4988ba7ae6f4919384dba24863c77
\\x00000000000074a204e0171b1e089870	495	1705118827000000	0	4807451864729649647	211139463531799	0	api-calls	hayabusa/b0495	api.calls	hayabusa	{"calls":205}	\\xcc73708d78eb616f68f2e370df960d0b
\\x00000000000074a204e0171b1e089870	496	1705161750000000	0	4807451864729649648	211139463531799	0	api-calls	hayabusa/b0496	api.calls	hayabusa	{"calls":167}	\\x6ceebc7259770ff4b769dedfd2e1bcdc
\\x00000000000074a204e0171b1e089870	497	1705189977000000	0	4807451864729649649	211139463531799	0	api-calls	hayabusa/b0497	api.calls	hayabusa	{"calls":133}	\\x6077a19f1594e19b490c74cba62e0d79
\\x00000000000074a204e0171b1e089870	498	1705240766000000	0	4807451864729649650	211139463531800	0	api-calls	hayabusa/b0498	api.calls	hayabusa	{"calls":181}	\\x2dfc69c60c571ceb9ccb29ba93ddf6e2
\\x00000000000074a204e0171b1e089870	499	1705264723000000	0	4807451864729649651	211139463531800	0	api-calls	hayabusa/b0499	api.calls	hayabusa	{"calls":145}	\\x9d5a9c0eac0db7411c0f734b7bb7504a
\\x00000000000074a204e0171b1e089870	500	1705314132000000	0	4807451864729649652	211139463531801	0	api-calls	hayabusa/b0500	api.calls	hayabusa	{"calls":305}	\\xf5cab3a1f496556838d659995d163f7d
\\x00000000000074a204e0171b1e089870	501	1705355268000000	0	4807451864729649653	211139463531801	0	api-calls	hayabusa/b0501	api.calls	hayabusa	{"calls":916}	\\x529d0d53f61b4273298caec96cf16a97
\\x00000000000074a204e0171b1e089870	502	1705392150000000	0	4807451864729649654	211139463531802	0	api-calls	hayabusa/b0502	api.calls	hayabusa	{"calls":555}	\\x5cc96162ed53094803a5d436b15c304b
\\x00000000000074a204e0171b1e089870	503	1705423643000000	0	4807451864729649655	211139463531802	0	api-calls	hayabusa/b0503	api.calls	hayabusa	{"calls":227}	\\xd33d7f639bbf23fc595249529813ca9a
\\x00000000000074a204e0171b1e089870	504	1705475483000000	0	4807451864729649656	211139463531803	0	api-calls	hayabusa/b0504	api.calls	hayabusa	{"calls":260}	\\xce3fb0675fe632237794819845e7c45d
\\x00000000000074a204e0171b1e089870	505	1705498365000000	0	4807451864729649657	211139463531803	0	api-calls	hayabusa/b0505	api.calls	hayabusa	{"calls":568}	\\x5839c96c3c6ed60a9455e4b864faafba
\\x00000000000074a204e0171b1e089870	506	1705548369000000	0	4807451864729649658	211139463531804	0	api-calls	hayabusa/b0506	api.calls	hayabusa	{"calls":37}	\\xd82d0d5c28c43b9ecd7d89892b164cf7
\\x00000000000074a204e0171b1e089870	507	1705587420000000	0	4807451864729649659	211139463531804	0	api-calls	hayabusa/b0507	api.calls	hayabusa	{"calls":186}	\\x996aa813686700f258672a81c0a38cde
\\x00000000000074a204e0171b1e089870	508	1705622203000000	0	4807451864729649660	211139463531804	0	api-calls	hayabusa/b0508	api.calls	hayabusa	{"calls":86}	\\x2a6b4f6fd31164f49c42e8f102083a27
\\x00000000000074a204e0171b1e089870	509	1705683673000000	0	4807451864729649661	211139463531805	0	api-calls	hayabusa/b0509	api.calls	hayabusa	{"calls":204}	\\x5915fd5cb187173ec2dd4735c5ff2bda
\\x00000000000074a204e0171b1e089870	510	1705745346000000	0	4807451864729649662	211139463531806	0	api-calls	hayabusa/b0510	api.calls	hayabusa	{"calls":104}	\\x77e74a39d7370796a295fd437af13f52
\\x00000000000074a204e0171b1e089870	511	1705799179000000	0	4807451864729649663	211139463531807	0	api-calls	hayabusa/b0511	api.calls	hayabusa	{"calls":16}	\\x5e99ba137a6646ea86724f5ae3f12021
\\x00000000000074a204e0171b1e089870	512	1705845311000000	0	4807451864729649664	211139463531807	0	api-calls	hayabusa/b0512	api.calls	hayabusa	{"calls":127}	\\xaf20bc4736553d4aecc2662a085a56e7
\\x00000000000074a204e0171b1e089870	513	1705869853000000	0	4807451864729649665	211139463531807	0	api-calls	hayabusa/b0513	api.calls	hayabusa	{"calls":177}	\\xca03a8e7244ad1aef081626bfa119e71
\\x00000000000074a204e0171b1e089870	514	1705895049000000	0	4807451864729649666	211139463531808	0	api-calls	hayabusa/b0514	api.calls	hayabusa	{"calls":682}	\\xef6e3633317131ef74a8b7bf0e37fd77
\\x00000000000074a204e0171b1e089870	515	1705955378000000	0	4807451864729649667	211139463531808	0	api-calls	hayabusa/b0515	api.calls	hayabusa	{"calls":922}	\\x64f22967e6588ea3ee58650ff9b94552
\\x00000000000074a204e0171b1e089870	516	1706007999000000	0	4807451864729649668	211139463531809	0	api-calls	hayabusa/b0516	api.calls	hayabusa	{"calls":539}	\\x6bdf0e86a6a8c8699f87e82e1f3ddc7a
\\x00000000000074a204e0171b1e089870	517	1706047542000000	0	4807451864729649669	211139463531809	0	api-calls	hayabusa/b0517	api.calls	hayabusa	{"calls":220}	\\xa7e975de1c16c6b6295241806694fa95
\\x00000000000074a204e0171b1e089870	518	1706077042000000	0	4807451864729649670	211139463531810	0	api-calls	hayabusa/b0518	api.calls	hayabusa	{"calls":728}	\\x91c191bca3a580f0aadef56dc9b0a621
\\x00000000000074a204e0171b1e089870	519	1706122107000000	0	4807451864729649671	211139463531810	0	api-calls	hayabusa/b0519	api.calls	hayabusa	{"calls":612}	\\xf51eb8554639a89500aa191be7956426
\\x00000000000074a204e0171b1e089870	520	1706178084000000	0	4807451864729649672	211139463531811	0	api-calls	hayabusa/b0520	api.calls	hayabusa	{"calls":1112}	\\x7492ef1f8ee77f31890c034618b0a66d
\\x00000000000074a204e0171b1e089870	521	1706219502000000	0	4807451864729649673	211139463531811	0	api-calls	hayabusa/b0521	api.calls	hayabusa	{"calls":1277}	\\xa308269652953974f8344124b4c2024f
\\x00000000000074a204e0171b1e089870	522	1706274470000000	0	4807451864729649674	211139463531812	0	api-calls	hayabusa/b0522	api.calls	hayabusa	{"calls":877}	\\x21cd3aa5a9ab10cae7643fddb471a06d
\\x00000000000074a204e0171b1e089870	523	1706335436000000	0	4807451864729649675	211139463531813	0	api-calls	hayabusa/b0523	api.calls	hayabusa	{"calls":147}	\\x3a456a589c02246ad173a3c6699c1c4b
\\x00000000000074a204e0171b1e089870	524	1706366116000000	0	4807451864729649676	211139463531813	0	api-calls	hayabusa/b0524	api.calls	hayabusa	{"calls":153}	\\x3a5029659c9faf4e384eb4a2aa1eee1d
\\x00000000000074a204e0171b1e089870	525	1706400924000000	0	4807451864729649677	211139463531814	0	api-calls	hayabusa/b0525	api.calls	hayabusa	{"calls":53}	\\xf8280775435cef7a419299b123d5421c
\\x00000000000074a204e0171b1e089870	526	1706433817000000	0	4807451864729649678	211139463531814	0	api-calls	hayabusa/b0526	api.calls	hayabusa	{"calls":152}	\\x32660b45a2bc1ae52f0ebd0c1e8debfa
\\x00000000000074a204e0171b1e089870	527	1706489542000000	0	4807451864729649679	211139463531815	0	api-calls	hayabusa/b0527	api.calls	hayabusa	{"calls":602}	\\x8cb30a46f43cdf36395fb33e5811fe6b
\\x00000000000074a204e0171b1e089870	528	1706548237000000	0	4807451864729649680	211139463531815	0	api-calls	hayabusa/b0528	api.calls	hayabusa	{"calls":1187}	\\x85e27d4b94ca5f8db728a9a0fbb6783a
\\x00000000000074a204e0171b1e089870	529	1706596316000000	0	4807451864729649681	211139463531816	0	api-calls	hayabusa/b0529	api.calls	hayabusa	{"calls":744}	\\x5987a806f56bfebc332d131785ba929d
\\x00000000000074a204e0171b1e089870	530	1706651772000000	0	4807451864729649682	211139463531816	0	api-calls	hayabusa/b0530	api.calls	hayabusa	{"calls":51}	\\xebda8c65fe40be642af538909ee2e450
\\x00000000000074a204e0171b1e089870	531	1706693489000000	0	4807451864729649683	211139463531817	0	api-calls	hayabusa/b0531	api.calls	hayabusa	{"calls":1028}	\\x73abaf2abd3994ae7b609cc5dfc7b1e3
\\x00000000000074a204e0171b1e089870	532	1706746126000000	0	4807451864729649684	211139463531818	0	api-calls	hayabusa/b0532	api.calls	hayabusa	{"calls":317}	\\x5a7ddbc1da29d9eba731b94f4632b332
\\x00000000000074a204e0171b1e089870	533	1706810066000000	0	4807451864729649685	211139463531818	0	api-calls	hayabusa/b0533	api.calls	hayabusa	{"calls":735}	\\x37799a9978e11f1d60984e192d311ced
\\x00000000000074a204e0171b1e089870	534	1706843491000000	0	4807451864729649686	211139463531819	0	api-calls	hayabusa/b0534	api.calls	hayabusa	{"calls":254}	\\x6f51887b61a661f2b31f95470caeb070
\\x00000000000074a204e0171b1e089870	535	1706876258000000	0	4807451864729649687	211139463531819	0	api-calls	hayabusa/b0535	api.calls	hayabusa	{"calls":1228}	\\xdc3d7902fca20b7515513085004e4c7d
\\x00000000000074a204e0171b1e089870	536	1706936038000000	0	4807451864729649688	211139463531820	0	api-calls	hayabusa/b0536	api.calls	hayabusa	{"calls":83}	\\xdd2d3a132b8edf6a0ace2c3df169d652
\\x00000000000074a204e0171b1e089870	537	1706990344000000	0	4807451864729649689	211139463531820	0	api-calls	hayabusa/b0537	api.calls	hayabusa	{"calls":34}	\\xe1cb10f4b10bcc2180316029ed4f0335
\\x00000000000074a204e0171b1e089870	538	1707035924000000	0	4807451864729649690	211139463531821	0	api-calls	hayabusa/b0538	api.calls	hayabusa	{"calls":220}	\\xd5f16eb04950c54da882344235d094f5
\\x00000000000074a204e0171b1e089870	539	1707091009000000	0	4807451864729649691	211139463531821	0	api-calls	hayabusa/b0539	api.calls	hayabusa	{"calls":154}	\\xa0b0fdf7087a3f2030eb645bdc22f914
\\x00000000000074a204e0171b1e089870	540	1707151301000000	0	4807451864729649692	211139463531822	0	api-calls	hayabusa/b0540	api.calls	hayabusa	{"calls":821}	\\x0d96b3216af916a7baab1c124bbd7ba6
\\x00000000000074a204e0171b1e089870	541	1707195675000000	0	4807451864729649693	211139463531823	0	api-calls	hayabusa/b0541	api.calls	hayabusa	{"calls":814}	\\x95c8f250791c5f15c8ecfd54cf4c08fc
\\x00000000000074a204e0171b1e089870	542	1707242515000000	0	4807451864729649694	211139463531823	0	api-calls	hayabusa/b0542	api.calls	hayabusa	{"calls":1014}	\\x7c473fe194948de574c8774f8077d89b
\\x00000000000074a204e0171b1e089870	543	1707290243000000	0	4807451864729649695	211139463531824	0	api-calls	hayabusa/b0543	api.calls	hayabusa	{"calls":1018}	\\xfa7aa6d889d052113ef616d0dcbb5872
\\x00000000000074a204e0171b1e089870	544	1707329210000000	0	4807451864729649696	211139463531824	0	api-calls	hayabusa/b0544	api.calls	hayabusa	{"calls":635}	\\x7fb1346dc5d7c4fd3fc9a37bce75cb77
\\x00000000000074a204e0171b1e089870	545	1707363104000000	0	4807451864729649697	211139463531825	0	api-calls	hayabusa/b0545	api.calls	hayabusa	{"calls":523}	\\x86d934e1506962deae82992416eec705
\\x00000000000074a204e0171b1e089870	546	1707391962000000	0	4807451864729649698	211139463531825	0	api-calls	hayabusa/b0546	api.calls	hayabusa	{"calls":875}	\\x84d5137a161afe96638f83200d2aaf0a
\\x00000000000074a204e0171b1e089870	547	1707432538000000	0	4807451864729649699	211139463531825	0	api-calls	hayabusa/b0547	api.calls	hayabusa	{"calls":411}	\\x7bafaffce5a840902653b8f83324350a
\\x00000000000074a204e0171b1e089870	548	1707463297000000	0	4807451864729649700	211139463531826	0	api-calls	hayabusa/b0548	api.calls	hayabusa	{"calls":627}	\\xe943253d46916b8bd3e27e7153214751
\\x00000000000074a204e0171b1e089870	549	1707498362000000	0	4807451864729649701	211139463531826	0	api-calls	hayabusa/b0549	api.calls	hayabusa	{"calls":258}	\\x5618fdfa8304e3562b893930346619f2
\\x00000000000074a204e0171b1e089870	550	1707558532000000	0	4807451864729649702	211139463531827	0	api-calls	hayabusa/b0550	api.calls	hayabusa	{"calls":115}	\\xd1e78ee549facea4b29c4476bd062e49
\\x00000000000074a204e0171b1e089870	551	1707600795000000	0	4807451864729649703	211139463531827	0	api-calls	hayabusa/b0551	api.calls	hayabusa	{"calls":197}	\\x95c4512d8e90569626e60d6372587d12
\\x00000000000074a204e0171b1e089870	552	1707630215000000	0	4807451864729649704	211139463531828	0	api-calls	hayabusa/b0552	api.calls	hayabusa	{"calls":153}	\\x21a5819cd4d8d17416ff32ed046e741a
\\x00000000000074a204e0171b1e089870	553	1707691535000000	0	4807451864729649705	211139463531828	0	api-calls	hayabusa/b0553	api.calls	hayabusa	{"calls":53}	\\xe14fbabac9f4844ae70a4c1a89be40bb
\\x00000000000074a204e0171b1e089870	554	1707752935000000	0	4807451864729649706	211139463531829	0	api-calls	hayabusa/b0554	api.calls	hayabusa	{"calls":753}	\\xaf693c853e7d53227017a18e13b710e6
\\x00000000000074a204e0171b1e089870	555	1707788512000000	0	4807451864729649707	211139463531830	0	api-calls	hayabusa/b0555	api.calls	hayabusa	{"calls":960}	\\x03aedce36baca113994ce196cfb84a05
\\x00000000000074a204e0171b1e089870	556	1707832707000000	0	4807451864729649708	211139463531830	0	api-calls	hayabusa/b0556	api.calls	hayabusa	{"calls":164}	\\xe276a7226d7d43c17bcde564f2dee942
\\x00000000000074a204e0171b1e089870	557	1707894069000000	0	4807451864729649709	211139463531831	0	api-calls	hayabusa/b0557	api.calls	hayabusa	{"calls":1111}	\\x73ba1d838524d433b285130a5d8b671d
\\x00000000000074a204e0171b1e089870	558	1707932641000000	0	4807451864729649710	211139463531831	0	api-calls	hayabusa/b0558	api.calls	hayabusa	{"calls":1144}	\\x156f4cd994bef3cfa58588ea1b033e40
\\x00000000000074a204e0171b1e089870	559	1707988612000000	0	4807451864729649711	211139463531832	0	api-calls	hayabusa/b0559	api.calls	hayabusa	{"calls":1270}	\\x31dcc5fd1b4a20fbc71ab7ee41460755
\\x00000000000074a204e0171b1e089870	560	1708048921000000	0	4807451864729649712	211139463531833	0	api-calls	hayabusa/b0560	api.calls	hayabusa	{"calls":1332}	\\xfc5ca6818f72b36583a548e91715b5c3
\\x00000000000074a204e0171b1e089870	561	1708109929000000	0	4807451864729649713	211139463531833	0	api-calls	hayabusa/b0561	api.calls	hayabusa	{"calls":252}	\\x172735950de865591e81866763d5d595
\\x00000000000074a204e0171b1e089870	562	1708146998000000	0	4807451864729649714	211139463531834	0	api-calls	hayabusa/b0562	api.calls	hayabusa	{"calls":21}	\\x542ddfe1b0b6ae77ef18cb2e72533609
\\x00000000000074a204e0171b1e089870	563	1708194947000000	0	4807451864729649715	211139463531834	0	api-calls	hayabusa/b0563	api.calls	hayabusa	{"calls":53}	\\x626913185ebcd9bcab2d5e6be383d7e7
\\x00000000000074a204e0171b1e089870	564	1708256508000000	0	4807451864729649716	211139463531835	0	api-calls	hayabusa/b0564	api.calls	hayabusa	{"calls":73}	\\xc151e73d254bc670109f8b444d385916
\\x00000000000074a204e0171b1e089870	565	1708278666000000	0	4807451864729649717	211139463531835	0	api-calls	hayabusa/b0565	api.calls	hayabusa	{"calls":18}	\\x0101603acbbc562f613d791d5590b61f
\\x00000000000074a204e0171b1e089870	566	1708334532000000	0	4807451864729649718	211139463531836	0	api-calls	hayabusa/b0566	api.calls	hayabusa	{"calls":1031}	\\x7d0626ebc0a55757309c5d2fae9560c2
\\x00000000000074a204e0171b1e089870	567	1708385288000000	0	4807451864729649719	211139463531836	0	api-calls	hayabusa/b0567	api.calls	hayabusa	{"calls":1212}	\\x31c0ddb20a85b00c2af989302e92527e
\\x00000000000074a204e0171b1e089870	568	1708446347000000	0	4807451864729649720	211139463531837	0	api-calls	hayabusa/b0568	api.calls	hayabusa	{"calls":60}	\\x887796a2c065da7eea19abc64b9354c8
\\x00000000000074a204e0171b1e089870	569	1708491806000000	0	4807451864729649721	211139463531838	0	api-calls	hayabusa/b0569	api.calls	hayabusa	{"calls":1099}	\\x7f675c2d08bf36d638cac145f7df6d7c
\\x00000000000074a204e0171b1e089870	570	1708527778000000	0	4807451864729649722	211139463531838	0	api-calls	hayabusa/b0570	api.calls	hayabusa	{"calls":541}	\\x0815758ca5a14b1d8589a55281de40a3
\\x00000000000074a204e0171b1e089870	571	1708563634000000	0	4807451864729649723	211139463531839	0	api-calls	hayabusa/b0571	api.calls	hayabusa	{"calls":953}	\\x4dd025701b623b8274b93975c96b27a9
\\x00000000000074a204e0171b1e089870	572	1708615257000000	0	4807451864729649724	211139463531839	0	api-calls	hayabusa/b0572	api.calls	hayabusa	{"calls":675}	\\x7c5e593b6608b6d0c8a98235b143ccce
\\x00000000000074a204e0171b1e089870	573	1708671820000000	0	4807451864729649725	211139463531840	0	api-calls	hayabusa/b0573	api.calls	hayabusa	{"calls":671}	\\xe4bddb75335844e22af593ad7540788a
\\x00000000000074a204e0171b1e089870	574	1708714710000000	0	4807451864729649726	211139463531840	0	api-calls	hayabusa/b0574	api.calls	hayabusa	{"calls":823}	\\x1b2307deda7cf93ab33ffbab99df23bd
\\x00000000000074a204e0171b1e089870	575	1708754887000000	0	4807451864729649727	211139463531841	0	api-calls	hayabusa/b0575	api.calls	hayabusa	{"calls":277}	\\xdd3b9be059670c550ad9a241d164498a
\\x00000000000074a204e0171b1e089870	576	1708793987000000	0	4807451864729649728	211139463531841	0	api-calls	hayabusa/b0576	api.calls	hayabusa	{"calls":33}	\\x31e5dff7f068393313d4e3af17df7c67
\\x00000000000074a204e0171b1e089870	577	1708848846000000	0	4807451864729649729	211139463531842	0	api-calls	hayabusa/b0577	api.calls	hayabusa	{"calls":310}	\\xcd1f274ecdb5f490b6c51b4cce040e14
\\x00000000000074a204e0171b1e089870	578	1708912597000000	0	4807451864729649730	211139463531843	0	api-calls	hayabusa/b0578	api.calls	hayabusa	{"calls":912}	\\x0fbec64ec21e7e9a43b940220d70f8d1
\\x00000000000074a204e0171b1e089870	579	1708971434000000	0	4807451864729649731	211139463531843	0	api-calls	hayabusa/b0579	api.calls	hayabusa	{"calls":458}	\\x8dae34583dba71460033bfc7e6067ba9
\\x00000000000074a204e0171b1e089870	580	1709017442000000	0	4807451864729649732	211139463531844	0	api-calls	hayabusa/b0580	api.calls	hayabusa	{"calls":357}	\\xaa2fec676a6f85f0980d48d14abb2f14
\\x00000000000074a204e0171b1e089870	581	1709056340000000	0	4807451864729649733	211139463531844	0	api-calls	hayabusa/b0581	api.calls	hayabusa	{"calls":421}	\\xac5a274b85b5565b64dc2159d1b290bb
\\x00000000000074a204e0171b1e089870	582	1709106480000000	0	4807451864729649734	211139463531845	0	api-calls	hayabusa/b0582	api.calls	hayabusa	{"calls":90}	\\xfe948ec956fe86ec8fc610fc7b03db2a
\\x00000000000074a204e0171b1e089870	583	1709130300000000	0	4807451864729649735	211139463531845	0	api-calls	hayabusa/b0583	api.calls	hayabusa	{"calls":545}	\\xaab01d1431b969b19bbe2781926fd0ad
\\x00000000000074a204e0171b1e089870	584	1709174037000000	0	4807451864729649736	211139463531846	0	api-calls	hayabusa/b0584	api.calls	hayabusa	{"calls":1178}	\\x200ff9909c96c6ef5206ce1400b5d583
\\x00000000000074a204e0171b1e089870	585	1709213972000000	0	4807451864729649737	211139463531846	0	api-calls	hayabusa/b0585	api.calls	hayabusa	{"calls":1583}	\\x5babc1f89651915d579c54f9efea4dd7
\\x00000000000074a204e0171b1e089870	586	1709239200000000	0	4807451864729649738	211139463531846	0	api-calls	hayabusa/b0586	api.calls	hayabusa	{"calls":498}	\\x7c303051d9b63e051f1495d75bc693de
\\x00000000000074a204e0171b1e089870	587	1709295365000000	0	4807451864729649739	211139463531847	0	api-calls	hayabusa/b0587	api.calls	hayabusa	{"calls":1526}	\\xbef87d890c42e0e9eb172eb242ae483a
\\x00000000000074a204e0171b1e089870	588	1709356957000000	0	4807451864729649740	211139463531848	0	api-calls	hayabusa/b0588	api.calls	hayabusa	{"calls":36}	\\x5cf6f09cbaac40eac2f5009a9ba6d8b7
\\x00000000000074a204e0171b1e089870	589	1709401256000000	0	4807451864729649741	211139463531848	0	api-calls	hayabusa/b0589	api.calls	hayabusa	{"calls":71}	\\xbba6724761a529ef40db2c0a4a1f422b
\\x00000000000074a204e0171b1e089870	590	1709426920000000	0	4807451864729649742	211139463531849	0	api-calls	hayabusa/b0590	api.calls	hayabusa	{"calls":84}	\\x7daae217c1f9ca38a60ffa6c9023a0ac
\\x00000000000074a204e0171b1e089870	591	1709478273000000	0	4807451864729649743	211139463531849	0	api-calls	hayabusa/b0591	api.calls	hayabusa	{"calls":289}	\\x2f4853c28ce86e25d76729bbba7dfc42
\\x00000000000074a204e0171b1e089870	592	1709509603000000	0	4807451864729649744	211139463531849	0	api-calls	hayabusa/b0592	api.calls	hayabusa	{"calls":166}	\\x4a426969f74d9f09702dfe19b6c818a9
\\x00000000000074a204e0171b1e089870	593	1709563883000000	0	4807451864729649745	211139463531850	0	api-calls	hayabusa/b0593	api.calls	hayabusa	{"calls":21}	\\x3e146eb6b43802da9cfcd1b5c96ab519
\\x00000000000074a204e0171b1e089870	594	1709585880000000	0	4807451864729649746	211139463531850	0	api-calls	hayabusa/b0594	api.calls	hayabusa	{"calls":191}	\\x73559b7f4adaf851a8f1c5a549641b33
\\x00000000000074a204e0171b1e089870	595	1709623440000000	0	4807451864729649747	211139463531851	0	api-calls	hayabusa/b0595	api.calls	hayabusa	{"calls":1575}	\\x6243fe22987cf5f5eaa1d33d9b994d77
\\x00000000000074a204e0171b1e089870	596	1709688064000000	0	4807451864729649748	211139463531852	0	api-calls	hayabusa/b0596	api.calls	hayabusa	{"calls":1609}	\\xe3c56da31cd143e37abb51f46241e733
\\x00000000000074a204e0171b1e089870	597	1709727207000000	0	4807451864729649749	211139463531852	0	api-calls	hayabusa/b0597	api.calls	hayabusa	{"calls":1298}	\\xf628d6dfe2ec0bcfa2f721e3c05906cb
\\x00000000000074a204e0171b1e089870	598	1709759303000000	0	4807451864729649750	211139463531852	0	api-calls	hayabusa/b0598	api.calls	hayabusa	{"calls":429}	\\xd71bd9cb8473ae578b02a7c8affe76bb
\\x00000000000074a204e0171b1e089870	599	1709823404000000	0	4807451864729649751	211139463531853	0	api-calls	hayabusa/b0599	api.calls	hayabusa	{"calls":815}	\\xa778e0809eb55ef9abf65aae89dfecf2
\\x00000000000074a204e0171b1e089870	600	1709880798000000	0	4807451864729649752	211139463531854	0	api-calls	hayabusa/b0600	api.calls	hayabusa	{"calls":227}	\\xcbdf86f98e1f6dadcb934f6ac7ebbaa0
\\x00000000000074a204e0171b1e089870	601	1709938329000000	0	4807451864729649753	211139463531854	0	api-calls	hayabusa/b0601	api.calls	hayabusa	{"calls":1148}	\\x80ba83b7546a90477409b4454e82abad
\\x00000000000074a204e0171b1e089870	602	1709995102000000	0	4807451864729649754	211139463531855	0	api-calls	hayabusa/b0602	api.calls	hayabusa	{"calls":32}	\\x93f37c35889e0acdb71278b0e19f3b8a
\\x00000000000074a204e0171b1e089870	603	1710059014000000	0	4807451864729649755	211139463531856	0	api-calls	hayabusa/b0603	api.calls	hayabusa	{"calls":118}	\\x9f784432a500cebd939c0a55ace20d31
\\x00000000000074a204e0171b1e089870	604	1710084402000000	0	4807451864729649756	211139463531856	0	api-calls	hayabusa/b0604	api.calls	hayabusa	{"calls":221}	\\x73b4c6d032c6835030d9830933d428ee
\\x00000000000074a204e0171b1e089870	605	1710131016000000	0	4807451864729649757	211139463531857	0	api-calls	hayabusa/b0605	api.calls	hayabusa	{"calls":1614}	\\xae1e7dde1e496669c62462d8556a3d54
\\x00000000000074a204e0171b1e089870	606	1710158430000000	0	4807451864729649758	211139463531857	0	api-calls	hayabusa/b0606	api.calls	hayabusa	{"calls":886}	\\x944a1c25864a54cd4f767a365a8cd7e3
\\x00000000000074a204e0171b1e089870	607	1710211201000000	0	4807451864729649759	211139463531858	0	api-calls	hayabusa/b0607	api.calls	hayabusa	{"calls":442}	\\x11d11a0b34d73fef8f63c299635ce8a8
\\x00000000000074a204e0171b1e089870	608	1710253501000000	0	4807451864729649760	211139463531858	0	api-calls	hayabusa/b0608	api.calls	hayabusa	{"calls":276}	\\x3f38d53187720dc19e7a6e7c25147b0d
\\x00000000000074a204e0171b1e089870	609	1710302666000000	0	4807451864729649761	211139463531859	0	api-calls	hayabusa/b0609	api.calls	hayabusa	{"calls":1378}	\\x0b4f46621ef27b80909712ac2396cbe3
\\x00000000000074a204e0171b1e089870	610	1710351000000000	0	4807451864729649762	211139463531859	0	api-calls	hayabusa/b0610	api.calls	hayabusa	{"calls":108}	\\x047fdbecadb750b0e169f30cb0f415a7
\\x00000000000074a204e0171b1e089870	611	1710373756000000	0	4807451864729649763	211139463531859	0	api-calls	hayabusa/b0611	api.calls	hayabusa	{"calls":114}	\\x0fe34a97b9a05618205d1ce02d1fd73f
\\x00000000000074a204e0171b1e089870	612	1710406526000000	0	4807451864729649764	211139463531860	0	api-calls	hayabusa/b0612	api.calls	hayabusa	{"calls":1576}	\\x8d394506706c7299ea0a7c9af77a9cc1
\\x00000000000074a204e0171b1e089870	613	1710468885000000	0	4807451864729649765	211139463531861	0	api-calls	hayabusa/b0613	api.calls	hayabusa	{"calls":1246}	\\x58de969ad890cf9050ebe46f7572d9cb
\\x00000000000074a204e0171b1e089870	614	1710503800000000	0	4807451864729649766	211139463531861	0	api-calls	hayabusa/b0614	api.calls	hayabusa	{"calls":753}	\\xf04f8bbcc4c510747f3e02a525184428
\\x00000000000074a204e0171b1e089870	615	1710544502000000	0	4807451864729649767	211139463531861	0	api-calls	hayabusa/b0615	api.calls	hayabusa	{"calls":59}	\\xeab872e8d161a1f52f2878093a43f6d2
\\x00000000000074a204e0171b1e089870	616	1710594536000000	0	4807451864729649768	211139463531862	0	api-calls	hayabusa/b0616	api.calls	hayabusa	{"calls":113}	\\x22f3c728ffc11bc489393e387f9566e8
\\x00000000000074a204e0171b1e089870	617	1710640297000000	0	4807451864729649769	211139463531863	0	api-calls	hayabusa/b0617	api.calls	hayabusa	{"calls":252}	\\x1c20e51cf144f20da959c6b5b554f020
\\x00000000000074a204e0171b1e089870	618	1710668237000000	0	4807451864729649770	211139463531863	0	api-calls	hayabusa/b0618	api.calls	hayabusa	{"calls":122}	\\x31f9034f04f5dcf4e5aed8b1cee6d61c
\\x00000000000074a204e0171b1e089870	619	1710727912000000	0	4807451864729649771	211139463531864	0	api-calls	hayabusa/b0619	api.calls	hayabusa	{"calls":713}	\\x3933ad61c144405ac75b65801991626a
\\x00000000000074a204e0171b1e089870	620	1710784506000000	0	4807451864729649772	211139463531864	0	api-calls	hayabusa/b0620	api.calls	hayabusa	{"calls":1045}	\\x5cfb8a4e00d3f2786ec3af30de5a3c0a
\\x00000000000074a204e0171b1e089870	621	1710819114000000	0	4807451864729649773	211139463531865	0	api-calls	hayabusa/b0621	api.calls	hayabusa	{"calls":148}	\\x4e8eba61d4be91239102428d1e174fcd
\\x00000000000074a204e0171b1e089870	622	1710844507000000	0	4807451864729649774	211139463531865	0	api-calls	hayabusa/b0622	api.calls	hayabusa	{"calls":564}	\\x82cafcbc2c32fb3cb38cf1af995bd22d
\\x00000000000074a204e0171b1e089870	623	1710878023000000	0	4807451864729649775	211139463531865	0	api-calls	hayabusa/b0623	api.calls	hayabusa	{"calls":1245}	\\xf833e15b2305fdef84d26276220858d7
\\x00000000000074a204e0171b1e089870	624	1710931358000000	0	4807451864729649776	211139463531866	0	api-calls	hayabusa/b0624	api.calls	hayabusa	{"calls":1409}	\\x30c13a9665364f2633989f00343e8411
\\x00000000000074a204e0171b1e089870	625	1710968104000000	0	4807451864729649777	211139463531866	0	api-calls	hayabusa/b0625	api.calls	hayabusa	{"calls":1565}	\\x12fe84305f5cde9e816e3b3ae4ee8d00
\\x00000000000074a204e0171b1e089870	626	1711029410000000	0	4807451864729649778	211139463531867	0	api-calls	hayabusa/b0626	api.calls	hayabusa	{"calls":273}	\\xd4a04833900594e8ae747beaded216c8
\\x00000000000074a204e0171b1e089870	627	1711081321000000	0	4807451864729649779	211139463531868	0	api-calls	hayabusa/b0627	api.calls	hayabusa	{"calls":544}	\\xd89295036b906be2a132b6f44c67e5a1
\\x00000000000074a204e0171b1e089870	628	1711109009000000	0	4807451864729649780	211139463531868	0	api-calls	hayabusa/b0628	api.calls	hayabusa	{"calls":587}	\\x7965969a540261f36da16a107cf645f1
\\x00000000000074a204e0171b1e089870	629	1711148143000000	0	4807451864729649781	211139463531868	0	api-calls	hayabusa/b0629	api.calls	hayabusa	{"calls":1041}	\\x544ea4edaedef1dc136c457cdc70d8f1
\\x00000000000074a204e0171b1e089870	630	1711206136000000	0	4807451864729649782	211139463531869	0	api-calls	hayabusa/b0630	api.calls	hayabusa	{"calls":340}	\\x011c6b926391e47c07c40e785f5ae529
\\x00000000000074a204e0171b1e089870	631	1711251292000000	0	4807451864729649783	211139463531870	0	api-calls	hayabusa/b0631	api.calls	hayabusa	{"calls":94}	\\x760ce0120b90da6a5aade04f789c5923
\\x00000000000074a204e0171b1e089870	632	1711279002000000	0	4807451864729649784	211139463531870	0	api-calls	hayabusa/b0632	api.calls	hayabusa	{"calls":316}	\\xe8d5a874c70bbb0d56b692773253e92f
\\x00000000000074a204e0171b1e089870	633	1711306905000000	0	4807451864729649785	211139463531870	0	api-calls	hayabusa/b0633	api.calls	hayabusa	{"calls":64}	\\xcca3e3094f2b14f7f2a234e349f326a8
\\x00000000000074a204e0171b1e089870	634	1711370870000000	0	4807451864729649786	211139463531871	0	api-calls	hayabusa/b0634	api.calls	hayabusa	{"calls":1151}	\\xd2fbaaa72621d99b549b5b94579b6df7
\\x00000000000074a204e0171b1e089870	635	1711417562000000	0	4807451864729649787	211139463531872	0	api-calls	hayabusa/b0635	api.calls	hayabusa	{"calls":49}	\\xf4e8afb4b28c6575e7ce7fd6c753b3c3
\\x00000000000074a204e0171b1e089870	636	1711452315000000	0	4807451864729649788	211139463531872	0	api-calls	hayabusa/b0636	api.calls	hayabusa	{"calls":935}	\\x83e32384844cda3b8f5a1be1e232ea81
\\x00000000000074a204e0171b1e089870	637	1711504906000000	0	4807451864729649789	211139463531873	0	api-calls	hayabusa/b0637	api.calls	hayabusa	{"calls":1692}	\\x45507a4ae7f0da537e5286c13877936d
\\x00000000000074a204e0171b1e089870	638	1711535573000000	0	4807451864729649790	211139463531873	0	api-calls	hayabusa/b0638	api.calls	hayabusa	{"calls":597}	\\xf544dd0e342257ca1f1d4408e017e263
\\x00000000000074a204e0171b1e089870	639	1711569027000000	0	4807451864729649791	211139463531873	0	api-calls	hayabusa/b0639	api.calls	hayabusa	{"calls":1486}	\\xbd5dae77d23a9451f5935f8607ad7ef7
\\x00000000000074a204e0171b1e089870	640	1711630869000000	0	4807451864729649792	211139463531874	0	api-calls	hayabusa/b0640	api.calls	hayabusa	{"calls":1013}	\\x1f65dce723a3d98d2fc34c81d65651b2
\\x00000000000074a204e0171b1e089870	641	1711673429000000	0	4807451864729649793	211139463531875	0	api-calls	hayabusa/b0641	api.calls	hayabusa	{"calls":1469}	\\x6e1162fc812a24bea19b8e493c843679
\\x00000000000074a204e0171b1e089870	642	1711735341000000	0	4807451864729649794	211139463531875	0	api-calls	hayabusa/b0642	api.calls	hayabusa	{"calls":1060}	\\x65793d3a4b794c7e175c291d31134071
\\x00000000000074a204e0171b1e089870	643	1711788247000000	0	4807451864729649795	211139463531876	0	api-calls	hayabusa/b0643	api.calls	hayabusa	{"calls":95}	\\xbf757094288b8eb924a4422c3b0f2aed
\\x00000000000074a204e0171b1e089870	644	1711814030000000	0	4807451864729649796	211139463531876	0	api-calls	hayabusa/b0644	api.calls	hayabusa	{"calls":81}	\\x84048c8ac2f94d5c78007815e0cf0913
\\x00000000000074a204e0171b1e089870	645	1711847417000000	0	4807451864729649797	211139463531877	0	api-calls	hayabusa/b0645	api.calls	hayabusa	{"calls":327}	\\xef8e1560608bff96efc91cefea017f1f
\\x00000000000074a204e0171b1e089870	646	1711876029000000	0	4807451864729649798	211139463531877	0	api-calls	hayabusa/b0646	api.calls	hayabusa	{"calls":233}	\\x1b9d193335fd368328535e74fb0567dd
\\x00000000000074a204e0171b1e089870	647	1711900006000000	0	4807451864729649799	211139463531877	0	api-calls	hayabusa/b0647	api.calls	hayabusa	{"calls":348}	\\xd7a862c17d5510c9af37589a7986881f
\\x00000000000074a204e0171b1e089870	648	1711931357000000	0	4807451864729649800	211139463531878	0	api-calls	hayabusa/b0648	api.calls	hayabusa	{"calls":130}	\\xc491c8e842676aeab413d1baeae07840
\\x00000000000074a204e0171b1e089870	649	1711964855000000	0	4807451864729649801	211139463531878	0	api-calls	hayabusa/b0649	api.calls	hayabusa	{"calls":160}	\\xe04672979a6ac1a4050262f7ef5c0dea
\\x00000000000074a204e0171b1e089870	650	1711997418000000	0	4807451864729649802	211139463531878	0	api-calls	hayabusa/b0650	api.calls	hayabusa	{"calls":767}	\\xdbf61a4af8e911586cdd6bc367f7dc01
\\x00000000000074a204e0171b1e089870	651	1712060317000000	0	4807451864729649803	211139463531879	0	api-calls	hayabusa/b0651	api.calls	hayabusa	{"calls":1319}	\\xb41201efec39c346ae970efcb8a5bc4f
\\x00000000000074a204e0171b1e089870	652	1712120714000000	0	4807451864729649804	211139463531880	0	api-calls	hayabusa/b0652	api.calls	hayabusa	{"calls":1451}	\\x0f48d8204b0a800272d1b79327bc4cb5
\\x00000000000074a204e0171b1e089870	653	1712163962000000	0	4807451864729649805	211139463531880	0	api-calls	hayabusa/b0653	api.calls	hayabusa	{"calls":1847}	\\x5f0e26a770873c077ee4a07226e6a6c3
\\x00000000000074a204e0171b1e089870	654	1712204914000000	0	4807451864729649806	211139463531881	0	api-calls	hayabusa/b0654	api.calls	hayabusa	{"calls":740}	\\x8e3fe2a406d4037143ad232d2a480923
\\x00000000000074a204e0171b1e089870	655	1712267165000000	0	4807451864729649807	211139463531881	0	api-calls	hayabusa/b0655	api.calls	hayabusa	{"calls":1337}	\\x90ea3371dd05ef39128f35768d47e3ef
\\x00000000000074a204e0171b1e089870	656	1712298337000000	0	4807451864729649808	211139463531882	0	api-calls	hayabusa/b0656	api.calls	hayabusa	{"calls":458}	\\x449eb3d60f03bad90762a2e191f44ac0
\\x00000000000074a204e0171b1e089870	657	1712335933000000	0	4807451864729649809	211139463531882	0	api-calls	hayabusa/b0657	api.calls	hayabusa	{"calls":1352}	\\x0567961742d1fbdd9d1d3ae86bde5ce7
\\x00000000000074a204e0171b1e089870	658	1712386246000000	0	4807451864729649810	211139463531883	0	api-calls	hayabusa/b0658	api.calls	hayabusa	{"calls":240}	\\x94d68559749b23117d4a1b02d213f886
\\x00000000000074a204e0171b1e089870	659	1712420718000000	0	4807451864729649811	211139463531883	0	api-calls	hayabusa/b0659	api.calls	hayabusa	{"calls":109}	\\x708e16cfd4736b2e05924c131df1516e
\\x00000000000074a204e0171b1e089870	660	1712470440000000	0	4807451864729649812	211139463531884	0	api-calls	hayabusa/b0660	api.calls	hayabusa	{"calls":357}	\\x305b17e2820b31b293de4f7d234d36d3
\\x00000000000074a204e0171b1e089870	661	1712493096000000	0	4807451864729649813	211139463531884	0	api-calls	hayabusa/b0661	api.calls	hayabusa	{"calls":370}	\\xcbd76c66d4b9d7b0b9c758815107a37b
\\x00000000000074a204e0171b1e089870	662	1712551064000000	0	4807451864729649814	211139463531885	0	api-calls	hayabusa/b0662	api.calls	hayabusa	{"calls":1062}	\\x7d10d3492f6e1cf06f7be91b7cd7a887
\\x00000000000074a204e0171b1e089870	663	1712602808000000	0	4807451864729649815	211139463531885	0	api-calls	hayabusa/b0663	api.calls	hayabusa	{"calls":204}	\\x04f5f380912501cbac6aaf91431cb75c
\\x00000000000074a204e0171b1e089870	664	1712633584000000	0	4807451864729649816	211139463531886	0	api-calls	hayabusa/b0664	api.calls	hayabusa	{"calls":690}	\\xe2da27cf1096394f441a9c61280f7209
\\x00000000000074a204e0171b1e089870	665	1712682282000000	0	4807451864729649817	211139463531886	0	api-calls	hayabusa/b0665	api.calls	hayabusa	{"calls":1730}	\\xf1bb5f1e3e4aa0ca939db0bcb680860d
\\x00000000000074a204e0171b1e089870	666	1712722203000000	0	4807451864729649818	211139463531887	0	api-calls	hayabusa/b0666	api.calls	hayabusa	{"calls":667}	\\x5ef83ee7c550cbbd30d739566e4e877b
\\x00000000000074a204e0171b1e089870	667	1712747057000000	0	4807451864729649819	211139463531887	0	api-calls	hayabusa/b0667	api.calls	hayabusa	{"calls":20}	\\xc56cc705888e488801d6113989069b54
\\x00000000000074a204e0171b1e089870	668	1712807498000000	0	4807451864729649820	211139463531888	0	api-calls	hayabusa/b0668	api.calls	hayabusa	{"calls":1867}	\\x600b2d014e2008d5b3a6626eedc9e56e
\\x00000000000074a204e0171b1e089870	669	1712870425000000	0	4807451864729649821	211139463531888	0	api-calls	hayabusa/b0669	api.calls	hayabusa	{"calls":820}	\\x905e942125463874f60deffe27aac611
\\x00000000000074a204e0171b1e089870	670	1712930632000000	0	4807451864729649822	211139463531889	0	api-calls	hayabusa/b0670	api.calls	hayabusa	{"calls":1265}	\\xb25e7c93f889291c87de632c301ceaa1
\\x00000000000074a204e0171b1e089870	671	1712982635000000	0	4807451864729649823	211139463531890	0	api-calls	hayabusa/b0671	api.calls	hayabusa	{"calls":7}	\\x0f164c26c05e9354486d405eebd4a2f1
\\x00000000000074a204e0171b1e089870	672	1713008110000000	0	4807451864729649824	211139463531890	0	api-calls	hayabusa/b0672	api.calls	hayabusa	{"calls":209}	\\x18608934c68b8622858b79fbc1ca6e95
\\x00000000000074a204e0171b1e089870	673	1713042050000000	0	4807451864729649825	211139463531890	0	api-calls	hayabusa/b0673	api.calls	hayabusa	{"calls":101}	\\x22ec281653775a619b8a9fb8f3483ed1
\\x00000000000074a204e0171b1e089870	674	1713082540000000	0	4807451864729649826	211139463531891	0	api-calls	hayabusa/b0674	api.calls	hayabusa	{"calls":134}	\\xc762cc12d56a1894bd417d2547d0139c
\\x00000000000074a204e0171b1e089870	675	1713104435000000	0	4807451864729649827	211139463531891	0	api-calls	hayabusa/b0675	api.calls	hayabusa	{"calls":77}	\\xc173f68759c717e971b8c06245379dcd
\\x00000000000074a204e0171b1e089870	676	1713151364000000	0	4807451864729649828	211139463531892	0	api-calls	hayabusa/b0676	api.calls	hayabusa	{"calls":750}	\\xdf248ae7113ac5ce0cf117333ac55bcf
\\x00000000000074a204e0171b1e089870	677	1713196823000000	0	4807451864729649829	211139463531892	0	api-calls	hayabusa/b0677	api.calls	hayabusa	{"calls":85}	\\x89c0e60c32c1df7fd010688332e0cf96
\\x00000000000074a204e0171b1e089870	678	1713243436000000	0	4807451864729649830	211139463531893	0	api-calls	hayabusa/b0678	api.calls	hayabusa	{"calls":1331}	\\x0f01e41724f21922652a4f2c7a9b0c2d
\\x00000000000074a204e0171b1e089870	679	1713289581000000	0	4807451864729649831	211139463531893	0	api-calls	hayabusa/b0679	api.calls	hayabusa	{"calls":1673}	\\x9edb78d0b224980c7cc959ffba86263d
\\x00000000000074a204e0171b1e089870	680	1713326119000000	0	4807451864729649832	211139463531894	0	api-calls	hayabusa/b0680	api.calls	hayabusa	{"calls":159}	\\x3ec1ef82456e518ab612a12f082a4981
\\x00000000000074a204e0171b1e089870	681	1713359300000000	0	4807451864729649833	211139463531894	0	api-calls	hayabusa/b0681	api.calls	hayabusa	{"calls":535}	\\xa163a3ca6a53925dae003919f4fd6efe
\\x00000000000074a204e0171b1e089870	682	1713386192000000	0	4807451864729649834	211139463531894	0	api-calls	hayabusa/b0682	api.calls	hayabusa	{"calls":200}	\\xb409e8f543e1be71198c5e10f3c4265d
\\x00000000000074a204e0171b1e089870	683	1713434567000000	0	4807451864729649835	211139463531895	0	api-calls	hayabusa/b0683	api.calls	hayabusa	{"calls":7}	\\x990cb749881899a44d44290b117382e4
\\x00000000000074a204e0171b1e089870	684	1713497599000000	0	4807451864729649836	211139463531896	0	api-calls	hayabusa/b0684	api.calls	hayabusa	{"calls":1533}	\\xac0a3f71480e286481b91d1374eb986e
\\x00000000000074a204e0171b1e089870	685	1713560036000000	0	4807451864729649837	211139463531896	0	api-calls	hayabusa/b0685	api.calls	hayabusa	{"calls":1446}	\\x131e09d235bb84cde4f94e34eb41a4b9
\\x00000000000074a204e0171b1e089870	686	1713599046000000	0	4807451864729649838	211139463531897	0	api-calls	hayabusa/b0686	api.calls	hayabusa	{"calls":303}	\\x6b0edc17e141787f15f24833d32f1116
\\x00000000000074a204e0171b1e089870	687	1713653303000000	0	4807451864729649839	211139463531897	0	api-calls	hayabusa/b0687	api.calls	hayabusa	{"calls":217}	\\x0be41b69d6fda66b5ed892499905a16e
\\x00000000000074a204e0171b1e089870	688	1713707018000000	0	4807451864729649840	211139463531898	0	api-calls	hayabusa/b0688	api.calls	hayabusa	{"calls":294}	\\xa708957934017f9e40eb0edb927ff165
\\x00000000000074a204e0171b1e089870	689	1713735138000000	0	4807451864729649841	211139463531898	0	api-calls	hayabusa/b0689	api.calls	hayabusa	{"calls":257}	\\x87392fb031898e3ff7fef36f512a1010
\\x00000000000074a204e0171b1e089870	690	1713763783000000	0	4807451864729649842	211139463531899	0	api-calls	hayabusa/b0690	api.calls	hayabusa	{"calls":238}	\\xcc352fb3721b13901ab4d21bbc29f18f
\\x00000000000074a204e0171b1e089870	691	1713798363000000	0	4807451864729649843	211139463531899	0	api-calls	hayabusa/b0691	api.calls	hayabusa	{"calls":373}	\\x89d4ec83d9878642a8076054f0fdd9a8
\\x00000000000074a204e0171b1e089870	692	1713836130000000	0	4807451864729649844	211139463531900	0	api-calls	hayabusa/b0692	api.calls	hayabusa	{"calls":19}	\\x1483cb80b044f0220475fb014c0d01ae
\\x00000000000074a204e0171b1e089870	693	1713899238000000	0	4807451864729649845	211139463531900	0	api-calls	hayabusa/b0693	api.calls	hayabusa	{"calls":1979}	\\x8208bf4202f55e78b56212d1aedc01ad
\\x00000000000074a204e0171b1e089870	694	1713946904000000	0	4807451864729649846	211139463531901	0	api-calls	hayabusa/b0694	api.calls	hayabusa	{"calls":996}	\\x188abd237d9cfdfb5e4c7e7328c5b1c0
\\x00000000000074a204e0171b1e089870	695	1713974175000000	0	4807451864729649847	211139463531901	0	api-calls	hayabusa/b0695	api.calls	hayabusa	{"calls":602}	\\xb77ca0f5384334bdc9c85d3742043def
\\x00000000000074a204e0171b1e089870	696	1714000813000000	0	4807451864729649848	211139463531901	0	api-calls	hayabusa/b0696	api.calls	hayabusa	{"calls":41}	\\xcb4c1fe320d910c129156ee00d21c128
\\x00000000000074a204e0171b1e089870	697	1714036281000000	0	4807451864729649849	211139463531902	0	api-calls	hayabusa/b0697	api.calls	hayabusa	{"calls":857}	\\x82424ea3d1723bce01b44b755e86baae
\\x00000000000074a204e0171b1e089870	698	1714082777000000	0	4807451864729649850	211139463531902	0	api-calls	hayabusa/b0698	api.calls	hayabusa	{"calls":69}	\\x696e2e306ce695333b34d5635ce27798
\\x00000000000074a204e0171b1e089870	699	1714106873000000	0	4807451864729649851	211139463531903	0	api-calls	hayabusa/b0699	api.calls	hayabusa	{"calls":239}	\\x04839500fae15c6b9b2cb62ad41ce193
\\x00000000000074a204e0171b1e089870	700	1714150750000000	0	4807451864729649852	211139463531903	0	api-calls	hayabusa/b0700	api.calls	hayabusa	{"calls":52}	\\xdbf92abc532f8fae820f22f7ee0aefad
\\x00000000000074a204e0171b1e089870	701	1714208998000000	0	4807451864729649853	211139463531904	0	api-calls	hayabusa/b0701	api.calls	hayabusa	{"calls":206}	\\xd3446d045be8ea9a327ea59c9389a93d
\\x00000000000074a204e0171b1e089870	702	1714235069000000	0	4807451864729649854	211139463531904	0	api-calls	hayabusa/b0702	api.calls	hayabusa	{"calls":102}	\\xb5c7ea38707d8ea205a341aa4815bdf5
\\x00000000000074a204e0171b1e089870	703	1714256841000000	0	4807451864729649855	211139463531904	0	api-calls	hayabusa/b0703	api.calls	hayabusa	{"calls":184}	\\x9ad4471516d866e0705279f8c9831e4f
\\x00000000000074a204e0171b1e089870	704	1714316633000000	0	4807451864729649856	211139463531905	0	api-calls	hayabusa/b0704	api.calls	hayabusa	{"calls":300}	\\x5f87c0e158cb48d26cf1bbda26d6e425
\\x00000000000074a204e0171b1e089870	705	1714343600000000	0	4807451864729649857	211139463531905	0	api-calls	hayabusa/b0705	api.calls	hayabusa	{"calls":355}	\\x0bdf385907f14808ef9b45f7322c83b4
\\x00000000000074a204e0171b1e089870	706	1714406335000000	0	4807451864729649858	211139463531906	0	api-calls	hayabusa/b0706	api.calls	hayabusa	{"calls":1879}	\\xfea0f7f01c42c1a7d5b6a73ab3883e4d
\\x00000000000074a204e0171b1e089870	707	1714470238000000	0	4807451864729649859	211139463531907	0	api-calls	hayabusa/b0707	api.calls	hayabusa	{"calls":1965}	\\xfe531d2b3f19159399c17190f8557be3
\\x00000000000074a204e0171b1e089870	708	1714493079000000	0	4807451864729649860	211139463531907	0	api-calls	hayabusa/b0708	api.calls	hayabusa	{"calls":2084}	\\xbb8e62b15130319a447e60264f75a34a
\\x00000000000074a204e0171b1e089870	709	1714532017000000	0	4807451864729649861	211139463531908	0	api-calls	hayabusa/b0709	api.calls	hayabusa	{"calls":929}	\\x45b9037927c5f2165ecd1f9e65982002
\\x00000000000074a204e0171b1e089870	710	1714557448000000	0	4807451864729649862	211139463531908	0	api-calls	hayabusa/b0710	api.calls	hayabusa	{"calls":779}	\\x2bbe43a93bb3c19160d79bbfc5051997
\\x00000000000074a204e0171b1e089870	711	1714619145000000	0	4807451864729649863	211139463531909	0	api-calls	hayabusa/b0711	api.calls	hayabusa	{"calls":161}	\\x76f4b01072a73fa5db6550c510200168
\\x00000000000074a204e0171b1e089870	712	1714669641000000	0	4807451864729649864	211139463531909	0	api-calls	hayabusa/b0712	api.calls	hayabusa	{"calls":1226}	\\x1d4a22a6ecefcc7580efd8e64ae5d419
\\x00000000000074a204e0171b1e089870	713	1714704330000000	0	4807451864729649865	211139463531910	0	api-calls	hayabusa/b0713	api.calls	hayabusa	{"calls":1663}	\\x057367ed32594213de2491cb4f80d9a2
\\x00000000000074a204e0171b1e089870	714	1714739166000000	0	4807451864729649866	211139463531910	0	api-calls	hayabusa/b0714	api.calls	hayabusa	{"calls":1583}	\\x436278584ad59e554a5cd588ab35072f
\\x00000000000074a204e0171b1e089870	715	1714770260000000	0	4807451864729649867	211139463531910	0	api-calls	hayabusa/b0715	api.calls	hayabusa	{"calls":670}	\\xc4d6f123648f2f463e0a693fef0373b6
\\x00000000000074a204e0171b1e089870	716	1714807031000000	0	4807451864729649868	211139463531911	0	api-calls	hayabusa/b0716	api.calls	hayabusa	{"calls":76}	\\x15171c7750451c0607465a5063bab053
\\x00000000000074a204e0171b1e089870	717	1714828874000000	0	4807451864729649869	211139463531911	0	api-calls	hayabusa/b0717	api.calls	hayabusa	{"calls":7}	\\xbc47f620670aa7fb98e4fddcecf5031c
\\x00000000000074a204e0171b1e089870	718	1714857821000000	0	4807451864729649870	211139463531911	0	api-calls	hayabusa/b0718	api.calls	hayabusa	{"calls":230}	\\x45129c19905a45907a5c0f7137adb3f0
\\x00000000000074a204e0171b1e089870	719	1714892639000000	0	4807451864729649871	211139463531912	0	api-calls	hayabusa/b0719	api.calls	hayabusa	{"calls":396}	\\x91c4ebec1336f1759f9f7cefadd54c90
\\x00000000000074a204e0171b1e089870	720	1714919798000000	0	4807451864729649872	211139463531912	0	api-calls	hayabusa/b0720	api.calls	hayabusa	{"calls":418}	\\x9a998f5e6edfec46096f2f1d7ec2fe09
\\x00000000000074a204e0171b1e089870	721	1714946308000000	0	4807451864729649873	211139463531912	0	api-calls	hayabusa/b0721	api.calls	hayabusa	{"calls":316}	\\x8abf9cf630c186625736ec125d180d5a
\\x00000000000074a204e0171b1e089870	722	1714997417000000	0	4807451864729649874	211139463531913	0	api-calls	hayabusa/b0722	api.calls	hayabusa	{"calls":1065}	\\x959726dda7140071b7b97d037e277f47
\\x00000000000074a204e0171b1e089870	723	1715060167000000	0	4807451864729649875	211139463531914	0	api-calls	hayabusa/b0723	api.calls	hayabusa	{"calls":221}	\\x43bf3d8d002fdb33d2096efea7e227c8
\\x00000000000074a204e0171b1e089870	724	1715097413000000	0	4807451864729649876	211139463531914	0	api-calls	hayabusa/b0724	api.calls	hayabusa	{"calls":468}	\\xf441996d7d85be9a92a0578017d22714
\\x00000000000074a204e0171b1e089870	725	1715135606000000	0	4807451864729649877	211139463531915	0	api-calls	hayabusa/b0725	api.calls	hayabusa	{"calls":1771}	\\x244f539701717a00cf2025a80b54ca81
\\x00000000000074a204e0171b1e089870	726	1715178200000000	0	4807451864729649878	211139463531915	0	api-calls	hayabusa/b0726	api.calls	hayabusa	{"calls":751}	\\xb09b6f51d67294e483133c651e4e384e
\\x00000000000074a204e0171b1e089870	727	1715206282000000	0	4807451864729649879	211139463531915	0	api-calls	hayabusa/b0727	api.calls	hayabusa	{"calls":371}	\\xd29df4b285a3256ff284c77246f14310
\\x00000000000074a204e0171b1e089870	728	1715263444000000	0	4807451864729649880	211139463531916	0	api-calls	hayabusa/b0728	api.calls	hayabusa	{"calls":527}	\\x32e0b05d759bece7df548984653e0226
\\x00000000000074a204e0171b1e089870	729	1715308465000000	0	4807451864729649881	211139463531917	0	api-calls	hayabusa/b0729	api.calls	hayabusa	{"calls":261}	\\xd4bf2a2ab7af66ab43b6b6c02aa8cc3d
\\x00000000000074a204e0171b1e089870	730	1715348954000000	0	4807451864729649882	211139463531917	0	api-calls	hayabusa/b0730	api.calls	hayabusa	{"calls":272}	\\xfeea4848e335daf98ffe8a6c9eacafe8
\\x00000000000074a204e0171b1e089870	731	1715376794000000	0	4807451864729649883	211139463531917	0	api-calls	hayabusa/b0731	api.calls	hayabusa	{"calls":277}	\\x6803d284dec22218fe8a499cb8fb5e6f
\\x00000000000074a204e0171b1e089870	732	1715399826000000	0	4807451864729649884	211139463531918	0	api-calls	hayabusa/b0732	api.calls	hayabusa	{"calls":440}	\\x3c94d57fe98645ea2038a17ff02d95d3
\\x00000000000074a204e0171b1e089870	733	1715461430000000	0	4807451864729649885	211139463531918	0	api-calls	hayabusa/b0733	api.calls	hayabusa	{"calls":26}	\\xe421596133c768b00d3137f3e9f55293
\\x00000000000074a204e0171b1e089870	734	1715491146000000	0	4807451864729649886	211139463531919	0	api-calls	hayabusa/b0734	api.calls	hayabusa	{"calls":239}	\\x5f5b28fc681c789f56cc459e82a815ef
\\x00000000000074a204e0171b1e089870	735	1715521767000000	0	4807451864729649887	211139463531919	0	api-calls	hayabusa/b0735	api.calls	hayabusa	{"calls":176}	\\x57e837350cfa171da4cbf9ddd38e0503
\\x00000000000074a204e0171b1e089870	736	1715571106000000	0	4807451864729649888	211139463531920	0	api-calls	hayabusa/b0736	api.calls	hayabusa	{"calls":430}	\\x138c5b1d3d6de3e17adf3c408745302c
\\x00000000000074a204e0171b1e089870	737	1715625898000000	0	4807451864729649889	211139463531920	0	api-calls	hayabusa/b0737	api.calls	hayabusa	{"calls":1240}	\\xd74369539a7e4659928dc68841769bb1
\\x00000000000074a204e0171b1e089870	738	1715672406000000	0	4807451864729649890	211139463531921	0	api-calls	hayabusa/b0738	api.calls	hayabusa	{"calls":1690}	\\xb22bfc872c7168f36aaca055832c629a
\\x00000000000074a204e0171b1e089870	739	1715702392000000	0	4807451864729649891	211139463531921	0	api-calls	hayabusa/b0739	api.calls	hayabusa	{"calls":665}	\\xd8db5e93b7845b83cec46591615d6cbf
\\x00000000000074a204e0171b1e089870	740	1715742300000000	0	4807451864729649892	211139463531922	0	api-calls	hayabusa/b0740	api.calls	hayabusa	{"calls":1486}	\\xb765923d45be1216110fc0b2abf0523e
\\x00000000000074a204e0171b1e089870	741	1715785173000000	0	4807451864729649893	211139463531922	0	api-calls	hayabusa/b0741	api.calls	hayabusa	{"calls":2010}	\\x26b47bb83ef64bc487cd768745ef5d11
\\x00000000000074a204e0171b1e089870	742	1715837856000000	0	4807451864729649894	211139463531923	0	api-calls	hayabusa/b0742	api.calls	hayabusa	{"calls":1695}	\\x2d9caddec529ed6b2fbefc7a77526c70
\\x00000000000074a204e0171b1e089870	743	1715863502000000	0	4807451864729649895	211139463531923	0	api-calls	hayabusa/b0743	api.calls	hayabusa	{"calls":474}	\\x477832d61ff0e4c0ddc1a08279dc37de
\\x00000000000074a204e0171b1e089870	744	1715926904000000	0	4807451864729649896	211139463531924	0	api-calls	hayabusa/b0744	api.calls	hayabusa	{"calls":1061}	\\x5554319b480e823227968b4a3f068a00
\\x00000000000074a204e0171b1e089870	745	1715951177000000	0	4807451864729649897	211139463531924	0	api-calls	hayabusa/b0745	api.calls	hayabusa	{"calls":104}	\\x5ddcc07db5f8b15a0a664d31515a575b
\\x00000000000074a204e0171b1e089870	746	1715981469000000	0	4807451864729649898	211139463531924	0	api-calls	hayabusa/b0746	api.calls	hayabusa	{"calls":1256}	\\xa6712c6e956c1bfa5cc956a9debf0271
\\x00000000000074a204e0171b1e089870	747	1716017991000000	0	4807451864729649899	211139463531925	0	api-calls	hayabusa/b0747	api.calls	hayabusa	{"calls":277}	\\x8da4c34d1cf3d0f889457287cfa5be9d
\\x00000000000074a204e0171b1e089870	748	1716047534000000	0	4807451864729649900	211139463531925	0	api-calls	hayabusa/b0748	api.calls	hayabusa	{"calls":302}	\\x5bf7cee476a48693584745adde5956e9
\\x00000000000074a204e0171b1e089870	749	1716070962000000	0	4807451864729649901	211139463531925	0	api-calls	hayabusa/b0749	api.calls	hayabusa	{"calls":367}	\\x6d2d557d29962893596bc4920442fbba
\\x00000000000074a204e0171b1e089870	750	1716110684000000	0	4807451864729649902	211139463531926	0	api-calls	hayabusa/b0750	api.calls	hayabusa	{"calls":425}	\\xab98f06c9f8f8deb021f8373595db15d
\\x00000000000074a204e0171b1e089870	751	1716146806000000	0	4807451864729649903	211139463531926	0	api-calls	hayabusa/b0751	api.calls	hayabusa	{"calls":235}	\\xcd6df97ad9edd253b11c3ce3890fc2c7
\\x00000000000074a204e0171b1e089870	752	1716177208000000	0	4807451864729649904	211139463531927	0	api-calls	hayabusa/b0752	api.calls	hayabusa	{"calls":558}	\\x710b3583117b6e2bdb6d680bf655e946
\\x00000000000074a204e0171b1e089870	753	1716223335000000	0	4807451864729649905	211139463531927	0	api-calls	hayabusa/b0753	api.calls	hayabusa	{"calls":1058}	\\x6f9107677a1388620eef861c7065879c
\\x00000000000074a204e0171b1e089870	754	1716246012000000	0	4807451864729649906	211139463531927	0	api-calls	hayabusa/b0754	api.calls	hayabusa	{"calls":1512}	\\xfe534a2973d22d85f70abee7831d6d57
\\x00000000000074a204e0171b1e089870	755	1716284666000000	0	4807451864729649907	211139463531928	0	api-calls	hayabusa/b0755	api.calls	hayabusa	{"calls":1313}	\\xd26671add452ca7f98cb18e5dae030e1
\\x00000000000074a204e0171b1e089870	756	1716347623000000	0	4807451864729649908	211139463531929	0	api-calls	hayabusa/b0756	api.calls	hayabusa	{"calls":1086}	\\xbb1a91e9d4e4b7fa43885d93cfcd8cde
\\x00000000000074a204e0171b1e089870	757	1716388625000000	0	4807451864729649909	211139463531929	0	api-calls	hayabusa/b0757	api.calls	hayabusa	{"calls":109}	\\x295527462b27ae387909f626dcd42d47
\\x00000000000074a204e0171b1e089870	758	1716433048000000	0	4807451864729649910	211139463531930	0	api-calls	hayabusa/b0758	api.calls	hayabusa	{"calls":2224}	\\xe7d5ae9566e463a3559126f752600f21
\\x00000000000074a204e0171b1e089870	759	1716481435000000	0	4807451864729649911	211139463531930	0	api-calls	hayabusa/b0759	api.calls	hayabusa	{"calls":1856}	\\x5520574a5182811b0737c87f4d4fe7c3
\\x00000000000074a204e0171b1e089870	760	1716528643000000	0	4807451864729649912	211139463531931	0	api-calls	hayabusa/b0760	api.calls	hayabusa	{"calls":1504}	\\x80746f81390705c811638541bacc5586
\\x00000000000074a204e0171b1e089870	761	1716553396000000	0	4807451864729649913	211139463531931	0	api-calls	hayabusa/b0761	api.calls	hayabusa	{"calls":1780}	\\x49a548891870e9782d375000e1d02c58
\\x00000000000074a204e0171b1e089870	762	1716601276000000	0	4807451864729649914	211139463531932	0	api-calls	hayabusa/b0762	api.calls	hayabusa	{"calls":93}	\\x3f16bc69173d2769cf3cc76589ede3ab
\\x00000000000074a204e0171b1e089870	763	1716623311000000	0	4807451864729649915	211139463531932	0	api-calls	hayabusa/b0763	api.calls	hayabusa	{"calls":46}	\\xcc471fccd8e5f10b2039f11bf7344c5d
\\x00000000000074a204e0171b1e089870	764	1716680350000000	0	4807451864729649916	211139463531932	0	api-calls	hayabusa/b0764	api.calls	hayabusa	{"calls":465}	\\x1b76a7d142bee6c50ebd9583d83fb630
\\x00000000000074a204e0171b1e089870	765	1716710491000000	0	4807451864729649917	211139463531933	0	api-calls	hayabusa/b0765	api.calls	hayabusa	{"calls":211}	\\x361051626f94f59c1ea3b138e83e0c4e
\\x00000000000074a204e0171b1e089870	766	1716763122000000	0	4807451864729649918	211139463531933	0	api-calls	hayabusa/b0766	api.calls	hayabusa	{"calls":294}	\\x5ac085f2956831425deeb85607671eee
\\x00000000000074a204e0171b1e089870	767	1716796004000000	0	4807451864729649919	211139463531934	0	api-calls	hayabusa/b0767	api.calls	hayabusa	{"calls":1884}	\\xc193a57b0418c48fa473755b6cc1991f
\\x00000000000074a204e0171b1e089870	768	1716824922000000	0	4807451864729649920	211139463531934	0	api-calls	hayabusa/b0768	api.calls	hayabusa	{"calls":2047}	\\x367e48cadd579626bd5711089e17694c
\\x00000000000074a204e0171b1e089870	769	1716851266000000	0	4807451864729649921	211139463531934	0	api-calls	hayabusa/b0769	api.calls	hayabusa	{"calls":304}	\\xa7b8a0f460b7822144a5c7563976577f
\\x00000000000074a204e0171b1e089870	770	1716882345000000	0	4807451864729649922	211139463531935	0	api-calls	hayabusa/b0770	api.calls	hayabusa	{"calls":195}	\\x8ec2de0c226e7e28bf2eecabcc5f8978
\\x00000000000074a204e0171b1e089870	771	1716928409000000	0	4807451864729649923	211139463531935	0	api-calls	hayabusa/b0771	api.calls	hayabusa	{"calls":540}	\\x68034d1baa80ffc2d4d582387f84ca90
\\x00000000000074a204e0171b1e089870	772	1716961160000000	0	4807451864729649924	211139463531936	0	api-calls	hayabusa/b0772	api.calls	hayabusa	{"calls":67}	\\x23de457ed98fdc4c8591154ac1f7cd29
\\x00000000000074a204e0171b1e089870	773	1717018945000000	0	4807451864729649925	211139463531936	0	api-calls	hayabusa/b0773	api.calls	hayabusa	{"calls":2093}	\\x8e647de82cbe29cc153c98888ce485e3
\\x00000000000074a204e0171b1e089870	774	1717047651000000	0	4807451864729649926	211139463531937	0	api-calls	hayabusa/b0774	api.calls	hayabusa	{"calls":1140}	\\x8fcd22ba9600b82974dd174459c9a492
\\x00000000000074a204e0171b1e089870	775	1717104708000000	0	4807451864729649927	211139463531937	0	api-calls	hayabusa/b0775	api.calls	hayabusa	{"calls":1974}	\\xc15acbc7c04b5601801a81b1721376b6
\\x00000000000074a204e0171b1e089870	776	1717134550000000	0	4807451864729649928	211139463531938	0	api-calls	hayabusa/b0776	api.calls	hayabusa	{"calls":454}	\\xda0e33a04109a8b43b8f8941cc2fbc5b
\\x00000000000074a204e0171b1e089870	777	1717161845000000	0	4807451864729649929	211139463531938	0	api-calls	hayabusa/b0777	api.calls	hayabusa	{"calls":2034}	\\x1c8e6cead848d14326c7514a488ff071
\\x00000000000074a204e0171b1e089870	778	1717196797000000	0	4807451864729649930	211139463531938	0	api-calls	hayabusa/b0778	api.calls	hayabusa	{"calls":2164}	\\xc8e9af6ac77e43d97452e07f35a12c46
\\x00000000000074a204e0171b1e089870	779	1717232493000000	0	4807451864729649931	211139463531939	0	api-calls	hayabusa/b0779	api.calls	hayabusa	{"calls":25}	\\xba8233921614c15b2d207bfaa71c5aaa
\\x00000000000074a204e0171b1e089870	780	1717292350000000	0	4807451864729649932	211139463531940	0	api-calls	hayabusa/b0780	api.calls	hayabusa	{"calls":349}	\\x6aad344af153577539b503b627aa0c66
\\x00000000000074a204e0171b1e089870	781	1717333097000000	0	4807451864729649933	211139463531940	0	api-calls	hayabusa/b0781	api.calls	hayabusa	{"calls":230}	\\x8edc9cc80466499de819fda6cefaea29
\\x00000000000074a204e0171b1e089870	782	1717361009000000	0	4807451864729649934	211139463531940	0	api-calls	hayabusa/b0782	api.calls	hayabusa	{"calls":111}	\\x064d05e9eb803e4fa59653a5d583f9fc
\\x00000000000074a204e0171b1e089870	783	1717415549000000	0	4807451864729649935	211139463531941	0	api-calls	hayabusa/b0783	api.calls	hayabusa	{"calls":1856}	\\x0166b75e7f8456736681ef4773dfb6c9
\\x00000000000074a204e0171b1e089870	784	1717442321000000	0	4807451864729649936	211139463531941	0	api-calls	hayabusa/b0784	api.calls	hayabusa	{"calls":131}	\\x171d7c5d8986b2f72a5142abea2ea853
\\x00000000000074a204e0171b1e089870	785	1717473543000000	0	4807451864729649937	211139463531942	0	api-calls	hayabusa/b0785	api.calls	hayabusa	{"calls":466}	\\x43fb3ce01a04a4e0f62556f3a5232a8c
\\x00000000000074a204e0171b1e089870	786	1717515727000000	0	4807451864729649938	211139463531942	0	api-calls	hayabusa/b0786	api.calls	hayabusa	{"calls":163}	\\x36a7200ab4e5015dc4f358cca11142b9
\\x00000000000074a204e0171b1e089870	787	1717540037000000	0	4807451864729649939	211139463531942	0	api-calls	hayabusa/b0787	api.calls	hayabusa	{"calls":1767}	\\x2e6f7079d8f019abc99c2870af7411cd
\\x00000000000074a204e0171b1e089870	788	1717598046000000	0	4807451864729649940	211139463531943	0	api-calls	hayabusa/b0788	api.calls	hayabusa	{"calls":1471}	\\x2e905662563526fe493af9030fd21c4d
\\x00000000000074a204e0171b1e089870	789	1717652789000000	0	4807451864729649941	211139463531944	0	api-calls	hayabusa/b0789	api.calls	hayabusa	{"calls":406}	\\x1d3319232c3f0f125e975dc8481a08dc
\\x00000000000074a204e0171b1e089870	790	1717695717000000	0	4807451864729649942	211139463531944	0	api-calls	hayabusa/b0790	api.calls	hayabusa	{"calls":2184}	\\x5603b936666dceba38d50c7189e9451a
\\x00000000000074a204e0171b1e089870	791	1717727110000000	0	4807451864729649943	211139463531945	0	api-calls	hayabusa/b0791	api.calls	hayabusa	{"calls":1352}	\\x63efd6fe0893c8725d9fb6bbc7338982
\\x00000000000074a204e0171b1e089870	792	1717749169000000	0	4807451864729649944	211139463531945	0	api-calls	hayabusa/b0792	api.calls	hayabusa	{"calls":330}	\\x7432089466cc3727b0c64bd5259f2920
\\x00000000000074a204e0171b1e089870	793	1717797367000000	0	4807451864729649945	211139463531945	0	api-calls	hayabusa/b0793	api.calls	hayabusa	{"calls":290}	\\xa49876cb477f488a7fe210ed7d3854ab
\\x00000000000074a204e0171b1e089870	794	1717840612000000	0	4807451864729649946	211139463531946	0	api-calls	hayabusa/b0794	api.calls	hayabusa	{"calls":349}	\\x028182e8f95c90997709750c392e0b2c
\\x00000000000074a204e0171b1e089870	795	1717905338000000	0	4807451864729649947	211139463531947	0	api-calls	hayabusa/b0795	api.calls	hayabusa	{"calls":378}	\\x88457375863378f772b778c11cb69ec9
\\x00000000000074a204e0171b1e089870	796	1717944846000000	0	4807451864729649948	211139463531947	0	api-calls	hayabusa/b0796	api.calls	hayabusa	{"calls":306}	\\xa035c7ad15ee88516c262c10adef5bff
\\x00000000000074a204e0171b1e089870	797	1717976740000000	0	4807451864729649949	211139463531947	0	api-calls	hayabusa/b0797	api.calls	hayabusa	{"calls":318}	\\x863e33b6dc490173206a85f03811bab0
\\x00000000000074a204e0171b1e089870	798	1718003533000000	0	4807451864729649950	211139463531948	0	api-calls	hayabusa/b0798	api.calls	hayabusa	{"calls":280}	\\x975ba294affd6cd236deda28af4a55f6
\\x00000000000074a204e0171b1e089870	799	1718062160000000	0	4807451864729649951	211139463531948	0	api-calls	hayabusa/b0799	api.calls	hayabusa	{"calls":1286}	\\xc4e57ca1566efaf26f267a72e17120df
\\x00000000000074a204e0171b1e089870	800	1718107876000000	0	4807451864729649952	211139463531949	0	api-calls	hayabusa/b0800	api.calls	hayabusa	{"calls":1220}	\\x7d21a59a95b7d9ad2d9953a83f762c9c
\\x00000000000074a204e0171b1e089870	801	1718142723000000	0	4807451864729649953	211139463531949	0	api-calls	hayabusa/b0801	api.calls	hayabusa	{"calls":1552}	\\x385730b010348f815283a5f78bd3bdd5
\\x00000000000074a204e0171b1e089870	802	1718169232000000	0	4807451864729649954	211139463531950	0	api-calls	hayabusa/b0802	api.calls	hayabusa	{"calls":1325}	\\xf168e8c4f5b4d22cf43f35246dad5a49
\\x00000000000074a204e0171b1e089870	803	1718201921000000	0	4807451864729649955	211139463531950	0	api-calls	hayabusa/b0803	api.calls	hayabusa	{"calls":1899}	\\x8f416735863190eb06fdb9c0251137f3
\\x00000000000074a204e0171b1e089870	804	1718257845000000	0	4807451864729649956	211139463531951	0	api-calls	hayabusa/b0804	api.calls	hayabusa	{"calls":380}	\\xb27c76eaee1f7a3a8ee9fde5ac36ee40
\\x00000000000074a204e0171b1e089870	805	1718307674000000	0	4807451864729649957	211139463531951	0	api-calls	hayabusa/b0805	api.calls	hayabusa	{"calls":38}	\\xba8bc32727546c24ff1e0391126e5182
\\x00000000000074a204e0171b1e089870	806	1718341545000000	0	4807451864729649958	211139463531952	0	api-calls	hayabusa/b0806	api.calls	hayabusa	{"calls":239}	\\xff76285a08544352e32a3b0e58574ea9
\\x00000000000074a204e0171b1e089870	807	1718401683000000	0	4807451864729649959	211139463531952	0	api-calls	hayabusa/b0807	api.calls	hayabusa	{"calls":2325}	\\x87a1962decf2a70ba1f03e80e63ebd26
\\x00000000000074a204e0171b1e089870	808	1718459398000000	0	4807451864729649960	211139463531953	0	api-calls	hayabusa/b0808	api.calls	hayabusa	{"calls":399}	\\x017d0c4c747bf99b0b2746b11d70b1f2
\\x00000000000074a204e0171b1e089870	809	1718491500000000	0	4807451864729649961	211139463531953	0	api-calls	hayabusa/b0809	api.calls	hayabusa	{"calls":244}	\\x77f5eca07b2640448ebe9c54bb2c67ad
\\x00000000000074a204e0171b1e089870	810	1718545391000000	0	4807451864729649962	211139463531954	0	api-calls	hayabusa/b0810	api.calls	hayabusa	{"calls":343}	\\x717b07caf4a50d7dd69d6f16cc67c2d6
\\x00000000000074a204e0171b1e089870	811	1718607733000000	0	4807451864729649963	211139463531955	0	api-calls	hayabusa/b0811	api.calls	hayabusa	{"calls":445}	\\x40f37babbe4df0b0c2140724a351df3c
\\x00000000000074a204e0171b1e089870	812	1718661824000000	0	4807451864729649964	211139463531955	0	api-calls	hayabusa/b0812	api.calls	hayabusa	{"calls":414}	\\xa70d97c8d6aa6e69a64e33f1affa0f57
\\x00000000000074a204e0171b1e089870	813	1718695725000000	0	4807451864729649965	211139463531956	0	api-calls	hayabusa/b0813	api.calls	hayabusa	{"calls":1551}	\\xfaed2e4ff42541d577fefdfc5ee8057a
\\x00000000000074a204e0171b1e089870	814	1718744946000000	0	4807451864729649966	211139463531956	0	api-calls	hayabusa/b0814	api.calls	hayabusa	{"calls":589}	\\x695953613436255682d523c5b7ce7009
\\x00000000000074a204e0171b1e089870	815	1718791950000000	0	4807451864729649967	211139463531957	0	api-calls	hayabusa/b0815	api.calls	hayabusa	{"calls":392}	\\xb7c122036795e2f6424cf47bf1ea71df
\\x00000000000074a204e0171b1e089870	816	1718849834000000	0	4807451864729649968	211139463531958	0	api-calls	hayabusa/b0816	api.calls	hayabusa	{"calls":90}	\\x42bc3ff5f217a9cf8c4f9c29936b2e97
\\x00000000000074a204e0171b1e089870	817	1718886067000000	0	4807451864729649969	211139463531958	0	api-calls	hayabusa/b0817	api.calls	hayabusa	{"calls":957}	\\x0141dca1872739310df915673d88df15
\\x00000000000074a204e0171b1e089870	818	1718938613000000	0	4807451864729649970	211139463531959	0	api-calls	hayabusa/b0818	api.calls	hayabusa	{"calls":602}	\\x9af4bf84331338b6effe9c40abdf285d
\\x00000000000074a204e0171b1e089870	819	1718982724000000	0	4807451864729649971	211139463531959	0	api-calls	hayabusa/b0819	api.calls	hayabusa	{"calls":1243}	\\x5ffc0ca34cc61138f28cd31bdda90fa4
\\x00000000000074a204e0171b1e089870	820	1719038152000000	0	4807451864729649972	211139463531960	0	api-calls	hayabusa/b0820	api.calls	hayabusa	{"calls":188}	\\x5b5f86b1c0ff5e0fac597eed8ae1c898
\\x00000000000074a204e0171b1e089870	821	1719084347000000	0	4807451864729649973	211139463531960	0	api-calls	hayabusa/b0821	api.calls	hayabusa	{"calls":146}	\\x594f23436f209b4e0861848096afd782
\\x00000000000074a204e0171b1e089870	822	1719112968000000	0	4807451864729649974	211139463531961	0	api-calls	hayabusa/b0822	api.calls	hayabusa	{"calls":189}	\\x7b48e0113134691e8cc1976e7b864eba
\\x00000000000074a204e0171b1e089870	823	1719165698000000	0	4807451864729649975	211139463531961	0	api-calls	hayabusa/b0823	api.calls	hayabusa	{"calls":30}	\\xd167371726f171c64371d595173617ab
\\x00000000000074a204e0171b1e089870	824	1719209127000000	0	4807451864729649976	211139463531962	0	api-calls	hayabusa/b0824	api.calls	hayabusa	{"calls":1897}	\\xc30df704b968486b4e636d1aa10bcf5f
\\x00000000000074a204e0171b1e089870	825	1719254488000000	0	4807451864729649977	211139463531962	0	api-calls	hayabusa/b0825	api.calls	hayabusa	{"calls":2548}	\\x7772cab24159afc07e321bc2f8656e33
\\x00000000000074a204e0171b1e089870	826	1719281752000000	0	4807451864729649978	211139463531963	0	api-calls	hayabusa/b0826	api.calls	hayabusa	{"calls":1092}	\\xb9e97977a3410e81f363c1ab7a8f84fa
\\x00000000000074a204e0171b1e089870	827	1719303424000000	0	4807451864729649979	211139463531963	0	api-calls	hayabusa/b0827	api.calls	hayabusa	{"calls":933}	\\x0cba19ffa48f5bb360e03cfb71e660d2
\\x00000000000074a204e0171b1e089870	828	1719343109000000	0	4807451864729649980	211139463531963	0	api-calls	hayabusa/b0828	api.calls	hayabusa	{"calls":711}	\\x204cfb7ead3d390321f380efb4eef31b
\\x00000000000074a204e0171b1e089870	829	1719384407000000	0	4807451864729649981	211139463531964	0	api-calls	hayabusa/b0829	api.calls	hayabusa	{"calls":1179}	\\x830228dc7c3f7af1945dce54944803c1
\\x00000000000074a204e0171b1e089870	830	1719416354000000	0	4807451864729649982	211139463531964	0	api-calls	hayabusa/b0830	api.calls	hayabusa	{"calls":1260}	\\xdac4e7c393867b10a64ec8143dab382f
\\x00000000000074a204e0171b1e089870	831	1719462215000000	0	4807451864729649983	211139463531965	0	api-calls	hayabusa/b0831	api.calls	hayabusa	{"calls":791}	\\xdd6d1d26a2dcbee4eb15d83f273e962c
\\x00000000000074a204e0171b1e089870	832	1719521496000000	0	4807451864729649984	211139463531965	0	api-calls	hayabusa/b0832	api.calls	hayabusa	{"calls":2393}	\\x347e44139d6cf17c231103fa90e894bc
\\x00000000000074a204e0171b1e089870	837	1711785600000000	0	4807451864729649989	211139463531876	0	api-calls	hayabusa/b0837	api.calls	hayabusa	{"calls":1301}	\\xcdc475023ffbb3c837ebd696d9167301
\\x00000000000074a204e0171b1e089870	838	1714460399999999	0	4807451864729649990	211139463531907	0	api-calls	hayabusa/b0838	api.calls	hayabusa	{"calls":1409}	\\xbc6fcb104a7efc07861634bbbac335b6
\\x00000000000074a204e0171b1e089870	839	1714460400000000	0	4807451864729649991	211139463531907	0	api-calls	hayabusa/b0839	api.calls	hayabusa	{"calls":1601}	\\x7ea7346f4ea24eb7bb85a13192bf646e
\\x00000000000074a204e0171b1e089870	840	1719730800000000	0	4807451864729649992	211139463531968	0	api-calls	hayabusa/b0840	api.calls	hayabusa	{"calls":30011}	\\x26e5a4e000bc44b1f6829fc515832b59
\.


--
-- Data for Name: usage_events_2_202401; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_events_2_202401 (environment, "position", "time", bucket, position_key, subject_key, redacted, source, id, event_type, subject, data, row_hash) FROM stdin;
\\x00000000000074a204e0171b1e089870	1	1708009003000000	2	4807451864729649153	1512523440377144	0	api-calls	corvus-data/b0001	api.calls	corvus-data	{"calls":1221}	\\x179b0b511a6e8e6e1860a74aaf847dca
\\x00000000000074a204e0171b1e089870	2	1708030037000000	2	4807451864729649154	1512523440377144	0	api-calls	corvus-data/b0002	api.calls	corvus-data	{"calls":1045}	\\xdde1d0b3fb88814913487b66ff9fe1d5
\\x00000000000074a204e0171b1e089870	3	1708057372000000	2	4807451864729649155	1512523440377145	0	api-calls	corvus-data/b0003	api.calls	corvus-data	{"calls":241}	\\x87b517bb1069869ec9efb8907a279bfe
\\x00000000000074a204e0171b1e089870	4	1708100471000000	2	4807451864729649156	1512523440377145	0	api-calls	corvus-data/b0004	api.calls	corvus-data	{"calls":1496}	\\x6074f5ba6cca4ffe7106041613004734
\\x00000000000074a204e0171b1e089870	5	1708136166000000	2	4807451864729649157	1512523440377146	0	api-calls	corvus-data/b0005	api.calls	corvus-data	{"calls":33}	\\x6dd3c5c58cef22868b0b6731b9825ad1
\\x00000000000074a204e0171b1e089870	6	1708166283000000	2	4807451864729649158	1512523440377146	0	api-calls	corvus-data/b0006	api.calls	corvus-data	{"calls":220}	\\xb05a0adf090e92b49083a88331232a04
\\x00000000000074a204e0171b1e089870	7	1708186328000000	2	4807451864729649159	1512523440377146	0	api-calls	corvus-data/b0007	api.calls	corvus-data	{"calls":252}	\\xfd475ff5c0c87cb731a4b8aff3c79fa3
\\x00000000000074a204e0171b1e089870	8	1708203312000000	2	4807451864729649160	1512523440377146	0	api-calls	corvus-data/b0008	api.calls	corvus-data	{"calls":259}	\\x239c4e889f996740e05f8bdfa9c2a200
\\x00000000000074a204e0171b1e089870	9	1708225001000000	2	4807451864729649161	1512523440377147	0	api-calls	corvus-data/b0009	api.calls	corvus-data	{"calls":335}	\\x160b1f7aaa4e80a38bcb23d3254ddb2f
\\x00000000000074a204e0171b1e089870	10	1708242933000000	2	4807451864729649162	1512523440377147	0	api-calls	corvus-data/b0010	api.calls	corvus-data	{"calls":90}	\\xd9b9a5908e055e0580a5339dca28b2a5
\\x00000000000074a204e0171b1e089870	11	1708272499000000	2	4807451864729649163	1512523440377147	0	api-calls	corvus-data/b0011	api.calls	corvus-data	{"calls":135}	\\x5b233cb63363498a92ef151648667761
\\x00000000000074a204e0171b1e089870	12	1708293651000000	2	4807451864729649164	1512523440377147	0	api-calls	corvus-data/b0012	api.calls	corvus-data	{"calls":273}	\\x0ad168b681d7884e0000ded2cd0f83c4
\\x00000000000074a204e0171b1e089870	13	1708308298000000	2	4807451864729649165	1512523440377148	0	api-calls	corvus-data/b0013	api.calls	corvus-data	{"calls":464}	\\xecdaad679f1415eb90e937dc460c3e4d
\\x00000000000074a204e0171b1e089870	14	1708325581000000	2	4807451864729649166	1512523440377148	0	api-calls	corvus-data/b0014	api.calls	corvus-data	{"calls":586}	\\x6676f29d022d293350fe774f8a4a286c
\\x00000000000074a204e0171b1e089870	15	1708340194000000	2	4807451864729649167	1512523440377148	0	api-calls	corvus-data/b0015	api.calls	corvus-data	{"calls":933}	\\x939004c7952de2c1140ed3d1dc027b81
\\x00000000000074a204e0171b1e089870	16	1708359891000000	2	4807451864729649168	1512523440377148	0	api-calls	corvus-data/b0016	api.calls	corvus-data	{"calls":412}	\\x809b88f7308540a2cf760906bfe62385
\\x00000000000074a204e0171b1e089870	17	1708375959000000	2	4807451864729649169	1512523440377148	0	api-calls	corvus-data/b0017	api.calls	corvus-data	{"calls":1081}	\\xbdbf6374ab6ed6b666b06972af8e0a86
\\x00000000000074a204e0171b1e089870	18	1708413807000000	2	4807451864729649170	1512523440377149	0	api-calls	corvus-data/b0018	api.calls	corvus-data	{"calls":528}	\\x4e167cb787f4f00c69b563ee586a59de
\\x00000000000074a204e0171b1e089870	19	1708428244000000	2	4807451864729649171	1512523440377149	0	api-calls	corvus-data/b0019	api.calls	corvus-data	{"calls":1842}	\\xda6082d8c50a56d4f154c13fa177cff4
\\x00000000000074a204e0171b1e089870	20	1708464434000000	2	4807451864729649172	1512523440377149	0	api-calls	corvus-data/b0020	api.calls	corvus-data	{"calls":1014}	\\x20243176c9eea9e1110ca4d66435e863
\\x00000000000074a204e0171b1e089870	21	1708501686000000	2	4807451864729649173	1512523440377150	0	api-calls	corvus-data/b0021	api.calls	corvus-data	{"calls":1808}	\\x08b7cd6559df8ae5f5e615f9d2b281e0
\\x00000000000074a204e0171b1e089870	22	1708535997000000	2	4807451864729649174	1512523440377150	0	api-calls	corvus-data/b0022	api.calls	corvus-data	{"calls":466}	\\x8ed5e054339db097412c4d3e20a023f5
\\x00000000000074a204e0171b1e089870	23	1708552111000000	2	4807451864729649175	1512523440377150	0	api-calls	corvus-data/b0023	api.calls	corvus-data	{"calls":1788}	\\x654f313d4096fcdc8a08e8bc7673aed2
\\x00000000000074a204e0171b1e089870	24	1708582405000000	2	4807451864729649176	1512523440377151	0	api-calls	corvus-data/b0024	api.calls	corvus-data	{"calls":511}	\\x687a669787b38d4c1045e5eb89ffefb4
\\x00000000000074a204e0171b1e089870	25	1708622318000000	2	4807451864729649177	1512523440377151	0	api-calls	corvus-data/b0025	api.calls	corvus-data	{"calls":101}	\\xd40b53219069bb338d894fe0b4d7870d
\\x00000000000074a204e0171b1e089870	26	1708648011000000	2	4807451864729649178	1512523440377152	0	api-calls	corvus-data/b0026	api.calls	corvus-data	{"calls":677}	\\xb541c3386dbe0a631a17a0a7cfa5c74c
\\x00000000000074a204e0171b1e089870	27	1708674015000000	2	4807451864729649179	1512523440377152	0	api-calls	corvus-data/b0027	api.calls	corvus-data	{"calls":971}	\\x56d474cb05b5093cf717ef4372a42510
\\x00000000000074a204e0171b1e089870	28	1708711900000000	2	4807451864729649180	1512523440377152	0	api-calls	corvus-data/b0028	api.calls	corvus-data	{"calls":1792}	\\x36dbe6eefe557e54d7babdf82c6c423c
\\x00000000000074a204e0171b1e089870	29	1708746633000000	2	4807451864729649181	1512523440377153	0	api-calls	corvus-data/b0029	api.calls	corvus-data	{"calls":262}	\\xaff8a64c2168ad648b64208c6c210e6c
\\x00000000000074a204e0171b1e089870	30	1708789079000000	2	4807451864729649182	1512523440377153	0	api-calls	corvus-data/b0030	api.calls	corvus-data	{"calls":294}	\\x8227727e76dafde7f3405f3032344694
\\x00000000000074a204e0171b1e089870	31	1708816907000000	2	4807451864729649183	1512523440377153	0	api-calls	corvus-data/b0031	api.calls	corvus-data	{"calls":115}	\\xb166f6f4d9d1c6c246227637717810f0
\\x00000000000074a204e0171b1e089870	32	1708845623000000	2	4807451864729649184	1512523440377154	0	api-calls	corvus-data/b0032	api.calls	corvus-data	{"calls":251}	\\x9640646a5b1cf903422d159a477d94fc
\\x00000000000074a204e0171b1e089870	33	1708883274000000	2	4807451864729649185	1512523440377154	0	api-calls	corvus-data/b0033	api.calls	corvus-data	{"calls":367}	\\xfb56ab6025ac568e2f01b7fd75f8776d
\\x00000000000074a204e0171b1e089870	34	1708902284000000	2	4807451864729649186	1512523440377154	0	api-calls	corvus-data/b0034	api.calls	corvus-data	{"calls":129}	\\x43e2cdb5195f86008486e9d73a515361
\\x00000000000074a204e0171b1e089870	35	1708921515000000	2	4807451864729649187	1512523440377155	0	api-calls	corvus-data/b0035	api.calls	corvus-data	{"calls":1188}	\\xebf23677e1e59df20924d02958702d26
\\x00000000000074a204e0171b1e089870	36	1708955786000000	2	4807451864729649188	1512523440377155	0	api-calls	corvus-data/b0036	api.calls	corvus-data	{"calls":1395}	\\x0b5d192de252e77e63eef8c942e790cc
\\x00000000000074a204e0171b1e089870	37	1708994391000000	2	4807451864729649189	1512523440377156	0	api-calls	corvus-data/b0037	api.calls	corvus-data	{"calls":336}	\\x51fa6ca0f8465ce95bf6ff92345c85a1
\\x00000000000074a204e0171b1e089870	38	1709011310000000	2	4807451864729649190	1512523440377156	0	api-calls	corvus-data/b0038	api.calls	corvus-data	{"calls":1764}	\\x94b8b3dbcb85160aedbae12c4ee5f1f1
\\x00000000000074a204e0171b1e089870	39	1709048406000000	2	4807451864729649191	1512523440377156	0	api-calls	corvus-data/b0039	api.calls	corvus-data	{"calls":814}	\\xc9070659a9f09038f66f5971ac7441b8
\\x00000000000074a204e0171b1e089870	40	1709087397000000	2	4807451864729649192	1512523440377157	0	api-calls	corvus-data/b0040	api.calls	corvus-data	{"calls":967}	\\x7c6787c78a386f2dbc16cb0f9ae65727
\\x00000000000074a204e0171b1e089870	41	1709126969000000	2	4807451864729649193	1512523440377157	0	api-calls	corvus-data/b0041	api.calls	corvus-data	{"calls":698}	\\x6ebd868c7d8b5027916ad9ca346bf77c
\\x00000000000074a204e0171b1e089870	42	1709146215000000	2	4807451864729649194	1512523440377157	0	api-calls	corvus-data/b0042	api.calls	corvus-data	{"calls":1567}	\\x0c8efbcfd4b54ce259da5599420a5602
\\x00000000000074a204e0171b1e089870	43	1709185767000000	2	4807451864729649195	1512523440377158	0	api-calls	corvus-data/b0043	api.calls	corvus-data	{"calls":1574}	\\x3771191c193b539181b289f38794c97c
\\x00000000000074a204e0171b1e089870	44	1709208727000000	2	4807451864729649196	1512523440377158	0	api-calls	corvus-data/b0044	api.calls	corvus-data	{"calls":165}	\\x3fa32b965c5479661137c75f28555226
\\x00000000000074a204e0171b1e089870	45	1709224661000000	2	4807451864729649197	1512523440377158	0	api-calls	corvus-data/b0045	api.calls	corvus-data	{"calls":1161}	\\xe265b57bc3d3b8bd038697f5f6b93276
\\x00000000000074a204e0171b1e089870	46	1709251575000000	2	4807451864729649198	1512523440377159	0	api-calls	corvus-data/b0046	api.calls	corvus-data	{"calls":625}	\\x35a7b78c1f15da52189c056e598ea563
\\x00000000000074a204e0171b1e089870	47	1709285063000000	2	4807451864729649199	1512523440377159	0	api-calls	corvus-data/b0047	api.calls	corvus-data	{"calls":1398}	\\xac6f5a8b14b9cfa872aa41cd55d1754c
\\x00000000000074a204e0171b1e089870	48	1709315495000000	2	4807451864729649200	1512523440377159	0	api-calls	corvus-data/b0048	api.calls	corvus-data	{"calls":134}	\\x4d26e229547e7852d670ac8cdff95007
\\x00000000000074a204e0171b1e089870	49	1709332907000000	2	4807451864729649201	1512523440377159	0	api-calls	corvus-data/b0049	api.calls	corvus-data	{"calls":647}	\\x56c076aac90da876f85acb32dedb4871
\\x00000000000074a204e0171b1e089870	50	1709348734000000	2	4807451864729649202	1512523440377160	0	api-calls	corvus-data/b0050	api.calls	corvus-data	{"calls":385}	\\xae99fce3c48a4abf34a33089e1a2464f
\\x00000000000074a204e0171b1e089870	51	1709370921000000	2	4807451864729649203	1512523440377160	0	api-calls	corvus-data/b0051	api.calls	corvus-data	{"calls":20}	\\x064efc668bb3e889fd8b9a41bc832ff7
\\x00000000000074a204e0171b1e089870	52	1709407419000000	2	4807451864729649204	1512523440377160	0	api-calls	corvus-data/b0052	api.calls	corvus-data	{"calls":53}	\\xc9a2bc18ac70ff6997d60c1bf8c0be39
\\x00000000000074a204e0171b1e089870	53	1709434908000000	2	4807451864729649205	1512523440377161	0	api-calls	corvus-data/b0053	api.calls	corvus-data	{"calls":189}	\\xd8829499138e1e9525e1f2c129799b5d
\\x00000000000074a204e0171b1e089870	54	1709470495000000	2	4807451864729649206	1512523440377161	0	api-calls	corvus-data/b0054	api.calls	corvus-data	{"calls":25}	\\xff13c137ec6ef3b77d269dab97d572dc
\\x00000000000074a204e0171b1e089870	55	1709502754000000	2	4807451864729649207	1512523440377161	0	api-calls	corvus-data/b0055	api.calls	corvus-data	{"calls":319}	\\x0e9a80de0f21f24bcccfa6b060bcf231
\\x00000000000074a204e0171b1e089870	56	1709536767000000	2	4807451864729649208	1512523440377162	0	api-calls	corvus-data/b0056	api.calls	corvus-data	{"calls":452}	\\x72d0b7d0f98336f98b4ed77b1ef4bc91
\\x00000000000074a204e0171b1e089870	57	1709579298000000	2	4807451864729649209	1512523440377162	0	api-calls	corvus-data/b0057	api.calls	corvus-data	{"calls":1106}	\\x7b5ddb213226b87981dd529bf94ee39b
\\x00000000000074a204e0171b1e089870	58	1709598351000000	2	4807451864729649210	1512523440377163	0	api-calls	corvus-data/b0058	api.calls	corvus-data	{"calls":2112}	\\x5e6ae82bd67d46c61f3b126a905570d8
\\x00000000000074a204e0171b1e089870	59	1709629733000000	2	4807451864729649211	1512523440377163	0	api-calls	corvus-data/b0059	api.calls	corvus-data	{"calls":1378}	\\xce82232a8315c58528feeaee08cf9310
\\x00000000000074a204e0171b1e089870	60	1709664782000000	2	4807451864729649212	1512523440377163	0	api-calls	corvus-data/b0060	api.calls	corvus-data	{"calls":1001}	\\x2236dc69c9ae9b9dcc3187ab8c7bd45d
\\x00000000000074a204e0171b1e089870	61	1709707489000000	2	4807451864729649213	1512523440377164	0	api-calls	corvus-data/b0061	api.calls	corvus-data	{"calls":268}	\\x869019c0539d846ed8037c8326315635
\\x00000000000074a204e0171b1e089870	62	1709740239000000	2	4807451864729649214	1512523440377164	0	api-calls	corvus-data/b0062	api.calls	corvus-data	{"calls":1900}	\\x06ca1309ed3e47af1e9e74e74519b3f2
\\x00000000000074a204e0171b1e089870	63	1709763028000000	2	4807451864729649215	1512523440377164	0	api-calls	corvus-data/b0063	api.calls	corvus-data	{"calls":1521}	\\x8e946bf6a9554248cbd6c0c89fa1c7dd
\\x00000000000074a204e0171b1e089870	64	1709789563000000	2	4807451864729649216	1512523440377165	0	api-calls	corvus-data/b0064	api.calls	corvus-data	{"calls":1884}	\\xb8f4a5cc157d465dd5c39b6daa5985c4
\\x00000000000074a204e0171b1e089870	65	1709808040000000	2	4807451864729649217	1512523440377165	0	api-calls	corvus-data/b0065	api.calls	corvus-data	{"calls":2123}	\\x8ef96daa5c565e7fef543f56e04a7667
\\x00000000000074a204e0171b1e089870	66	1709847270000000	2	4807451864729649218	1512523440377165	0	api-calls	corvus-data/b0066	api.calls	corvus-data	{"calls":65}	\\x8b16f08da7cf5a4776b0f3f996c8ad05
\\x00000000000074a204e0171b1e089870	67	1709880374000000	2	4807451864729649219	1512523440377166	0	api-calls	corvus-data/b0067	api.calls	corvus-data	{"calls":284}	\\x6b3ab587103760828b8e279e0e004602
\\x00000000000074a204e0171b1e089870	68	1709910132000000	2	4807451864729649220	1512523440377166	0	api-calls	corvus-data/b0068	api.calls	corvus-data	{"calls":2114}	\\xc66f56015c513bc6d5e965b0c59c8636
\\x00000000000074a204e0171b1e089870	69	1709937015000000	2	4807451864729649221	1512523440377166	0	api-calls	corvus-data/b0069	api.calls	corvus-data	{"calls":53}	\\x9aefd9a6a6413071b7201c157cf5c323
\\x00000000000074a204e0171b1e089870	70	1709966068000000	2	4807451864729649222	1512523440377167	0	api-calls	corvus-data/b0070	api.calls	corvus-data	{"calls":439}	\\x93a5871c94e93dac7f4f992681106bf1
\\x00000000000074a204e0171b1e089870	71	1710009240000000	2	4807451864729649223	1512523440377167	0	api-calls	corvus-data/b0071	api.calls	corvus-data	{"calls":293}	\\x53075ed7191734320c4657404a949274
\\x00000000000074a204e0171b1e089870	72	1710029677000000	2	4807451864729649224	1512523440377168	0	api-calls	corvus-data/b0072	api.calls	corvus-data	{"calls":254}	\\x18e79be84f4d60d1adf7ef76bc034aa3
\\x00000000000074a204e0171b1e089870	73	1710054530000000	2	4807451864729649225	1512523440377168	0	api-calls	corvus-data/b0073	api.calls	corvus-data	{"calls":179}	\\xc2295fff3e9ebac584717f587497bc2f
\\x00000000000074a204e0171b1e089870	74	1710092514000000	2	4807451864729649226	1512523440377168	0	api-calls	corvus-data/b0074	api.calls	corvus-data	{"calls":11}	\\x03f4293f24f789b6e42c5596a9302d34
\\x00000000000074a204e0171b1e089870	75	1710124421000000	2	4807451864729649227	1512523440377169	0	api-calls	corvus-data/b0075	api.calls	corvus-data	{"calls":401}	\\xcd998796311291ee5a4fc763c7acae13
\\x00000000000074a204e0171b1e089870	76	1710156683000000	2	4807451864729649228	1512523440377169	0	api-calls	corvus-data/b0076	api.calls	corvus-data	{"calls":1791}	\\x649adabf3436b95611809ab987bada25
\\x00000000000074a204e0171b1e089870	77	1710192928000000	2	4807451864729649229	1512523440377169	0	api-calls	corvus-data/b0077	api.calls	corvus-data	{"calls":2148}	\\x38265ca8d22ddb24514f29d4712ce825
\\x00000000000074a204e0171b1e089870	78	1710235164000000	2	4807451864729649230	1512523440377170	0	api-calls	corvus-data/b0078	api.calls	corvus-data	{"calls":521}	\\x1f4a1252a9b85edbb58699565bf7d789
\\x00000000000074a204e0171b1e089870	79	1710272577000000	2	4807451864729649231	1512523440377170	0	api-calls	corvus-data/b0079	api.calls	corvus-data	{"calls":1893}	\\xfeba599a2274274cd9b22bef22721596
\\x00000000000074a204e0171b1e089870	80	1710311210000000	2	4807451864729649232	1512523440377171	0	api-calls	corvus-data/b0080	api.calls	corvus-data	{"calls":1234}	\\xe23b3cb0f860b70f3b53893b091f367b
\\x00000000000074a204e0171b1e089870	81	1710329342000000	2	4807451864729649233	1512523440377171	0	api-calls	corvus-data/b0081	api.calls	corvus-data	{"calls":445}	\\x7106f760a3f93a50f58b5f739d7950c1
\\x00000000000074a204e0171b1e089870	82	1710349838000000	2	4807451864729649234	1512523440377171	0	api-calls	corvus-data/b0082	api.calls	corvus-data	{"calls":2040}	\\xcd5017fa999d8bb620c21bea09c8b798
\\x00000000000074a204e0171b1e089870	83	1710388872000000	2	4807451864729649235	1512523440377172	0	api-calls	corvus-data/b0083	api.calls	corvus-data	{"calls":1635}	\\x183b79f1af31a0d3aaff3392a736fe84
\\x00000000000074a204e0171b1e089870	84	1710412695000000	2	4807451864729649236	1512523440377172	0	api-calls	corvus-data/b0084	api.calls	corvus-data	{"calls":92}	\\x7f05ab3ab8c7bb1109956f7685ffd42b
\\x00000000000074a204e0171b1e089870	85	1710439713000000	2	4807451864729649237	1512523440377172	0	api-calls	corvus-data/b0085	api.calls	corvus-data	{"calls":444}	\\xde55709d72185b907a0d97fe9c501eb2
\\x00000000000074a204e0171b1e089870	86	1710464941000000	2	4807451864729649238	1512523440377173	0	api-calls	corvus-data/b0086	api.calls	corvus-data	{"calls":1761}	\\xe74f686d86763a2a58c05d192f4a1b27
\\x00000000000074a204e0171b1e089870	87	1710499714000000	2	4807451864729649239	1512523440377173	0	api-calls	corvus-data/b0087	api.calls	corvus-data	{"calls":460}	\\xb27741ecab34fe159e2d02dbf1a7cfa2
\\x00000000000074a204e0171b1e089870	88	1710535479000000	2	4807451864729649240	1512523440377173	0	api-calls	corvus-data/b0088	api.calls	corvus-data	{"calls":811}	\\xe85ee75f76c9726e7c70a9c764ed3ffa
\\x00000000000074a204e0171b1e089870	89	1710574765000000	2	4807451864729649241	1512523440377174	0	api-calls	corvus-data/b0089	api.calls	corvus-data	{"calls":23}	\\x6477358eb6d1b405611fb5c1f1752ea7
\\x00000000000074a204e0171b1e089870	90	1710610827000000	2	4807451864729649242	1512523440377174	0	api-calls	corvus-data/b0090	api.calls	corvus-data	{"calls":59}	\\x07acc9bc515b09eebb047915912de9e0
\\x00000000000074a204e0171b1e089870	91	1710627650000000	2	4807451864729649243	1512523440377174	0	api-calls	corvus-data/b0091	api.calls	corvus-data	{"calls":250}	\\x1648109e94f3742f54fb3363ec4e22e8
\\x00000000000074a204e0171b1e089870	92	1710644912000000	2	4807451864729649244	1512523440377175	0	api-calls	corvus-data/b0092	api.calls	corvus-data	{"calls":404}	\\x8256626a1359486b755f12cbad230b7d
\\x00000000000074a204e0171b1e089870	93	1710661471000000	2	4807451864729649245	1512523440377175	0	api-calls	corvus-data/b0093	api.calls	corvus-data	{"calls":310}	\\x6afb1f40c22b4d67f6aef0ad4121db39
\\x00000000000074a204e0171b1e089870	94	1710696760000000	2	4807451864729649246	1512523440377175	0	api-calls	corvus-data/b0094	api.calls	corvus-data	{"calls":11}	\\x2549f309309dd9e3da1ad4f23ba27899
\\x00000000000074a204e0171b1e089870	95	1710720950000000	2	4807451864729649247	1512523440377176	0	api-calls	corvus-data/b0095	api.calls	corvus-data	{"calls":1524}	\\xd842a78913f69a343fc8c6aa8461a490
\\x00000000000074a204e0171b1e089870	96	1710752511000000	2	4807451864729649248	1512523440377176	0	api-calls	corvus-data/b0096	api.calls	corvus-data	{"calls":1202}	\\xb2f355c62048aec3f18536f6bca48feb
\\x00000000000074a204e0171b1e089870	97	1710789333000000	2	4807451864729649249	1512523440377176	0	api-calls	corvus-data/b0097	api.calls	corvus-data	{"calls":2203}	\\x0b43cc9db4989615f8e09f21c2ab3c78
\\x00000000000074a204e0171b1e089870	98	1710818898000000	2	4807451864729649250	1512523440377177	0	api-calls	corvus-data/b0098	api.calls	corvus-data	{"calls":839}	\\x40e22117e846d5f98fb159a6fd413d8d
\\x00000000000074a204e0171b1e089870	99	1710854158000000	2	4807451864729649251	1512523440377177	0	api-calls	corvus-data/b0099	api.calls	corvus-data	{"calls":1322}	\\x00d65da94e67efd4287626e458da2a8b
\\x00000000000074a204e0171b1e089870	100	1710889419000000	2	4807451864729649252	1512523440377177	0	api-calls	corvus-data/b0100	api.calls	corvus-data	{"calls":203}	\\xc8cbf1f473c9b07e7464131bcc01a469
\\x00000000000074a204e0171b1e089870	101	1710932285000000	2	4807451864729649253	1512523440377178	0	api-calls	corvus-data/b0101	api.calls	corvus-data	{"calls":1780}	\\x12a0d72196ed6a6518e67df4890fafc8
\\x00000000000074a204e0171b1e089870	102	1710971605000000	2	4807451864729649254	1512523440377178	0	api-calls	corvus-data/b0102	api.calls	corvus-data	{"calls":1941}	\\xfe74e2684e98a3fac9dd4bf70f6643f4
\\x00000000000074a204e0171b1e089870	103	1710999341000000	2	4807451864729649255	1512523440377179	0	api-calls	corvus-data/b0103	api.calls	corvus-data	{"calls":1721}	\\x85799f93505554868c90da0b8a6d23f3
\\x00000000000074a204e0171b1e089870	104	1711019457000000	2	4807451864729649256	1512523440377179	0	api-calls	corvus-data/b0104	api.calls	corvus-data	{"calls":1394}	\\x33da971ca19123c3dbbe2b7fc47386f0
\\x00000000000074a204e0171b1e089870	105	1711049884000000	2	4807451864729649257	1512523440377179	0	api-calls	corvus-data/b0105	api.calls	corvus-data	{"calls":60}	\\x504616bacc05d12b9238da4829c45df9
\\x00000000000074a204e0171b1e089870	106	1711071582000000	2	4807451864729649258	1512523440377180	0	api-calls	corvus-data/b0106	api.calls	corvus-data	{"calls":1892}	\\x557a742d83495d720da8defcd77a0694
\\x00000000000074a204e0171b1e089870	107	1711107272000000	2	4807451864729649259	1512523440377180	0	api-calls	corvus-data/b0107	api.calls	corvus-data	{"calls":2273}	\\x83ca6374780d5ef008c4efc20abc09cd
\\x00000000000074a204e0171b1e089870	108	1711135979000000	2	4807451864729649260	1512523440377180	0	api-calls	corvus-data/b0108	api.calls	corvus-data	{"calls":752}	\\xece0cf453615c31e4dbc25190c4785b7
\\x00000000000074a204e0171b1e089870	109	1711177932000000	2	4807451864729649261	1512523440377181	0	api-calls	corvus-data/b0109	api.calls	corvus-data	{"calls":262}	\\xba166da8ae50df400137f587f7a6fbd6
\\x00000000000074a204e0171b1e089870	110	1711217253000000	2	4807451864729649262	1512523440377181	0	api-calls	corvus-data/b0110	api.calls	corvus-data	{"calls":1}	\\xa0aae7542b1edd66eeab6da29b8aec57
\\x00000000000074a204e0171b1e089870	111	1711231660000000	2	4807451864729649263	1512523440377181	0	api-calls	corvus-data/b0111	api.calls	corvus-data	{"calls":312}	\\xc818de74df61833b49a1789ab9fdc0b0
\\x00000000000074a204e0171b1e089870	112	1711254575000000	2	4807451864729649264	1512523440377182	0	api-calls	corvus-data/b0112	api.calls	corvus-data	{"calls":374}	\\x3310f24c8e35a35c9e87395b786bdd74
\\x00000000000074a204e0171b1e089870	113	1711286184000000	2	4807451864729649265	1512523440377182	0	api-calls	corvus-data/b0113	api.calls	corvus-data	{"calls":144}	\\x224667f6452a3c8985226be8bb353cb9
\\x00000000000074a204e0171b1e089870	114	1711321143000000	2	4807451864729649266	1512523440377182	0	api-calls	corvus-data/b0114	api.calls	corvus-data	{"calls":48}	\\xdd8b3adeceae7aec2bcf297458b3fe45
\\x00000000000074a204e0171b1e089870	115	1711352692000000	2	4807451864729649267	1512523440377183	0	api-calls	corvus-data/b0115	api.calls	corvus-data	{"calls":1763}	\\x7e419108ae8d7bb95989a64cbdb82dd5
\\x00000000000074a204e0171b1e089870	116	1711387451000000	2	4807451864729649268	1512523440377183	0	api-calls	corvus-data/b0116	api.calls	corvus-data	{"calls":932}	\\xfc2aa7d7fb9af60d45430ed3e2f7d6a3
\\x00000000000074a204e0171b1e089870	117	1711412014000000	2	4807451864729649269	1512523440377184	0	api-calls	corvus-data/b0117	api.calls	corvus-data	{"calls":1091}	\\x2d8c03814c59b68de63f5a79b777c7e1
\\x00000000000074a204e0171b1e089870	118	1711440743000000	2	4807451864729649270	1512523440377184	0	api-calls	corvus-data/b0118	api.calls	corvus-data	{"calls":1449}	\\xbe05c270fa6915ae7c8bb9fb1dc13c26
\\x00000000000074a204e0171b1e089870	119	1711476364000000	2	4807451864729649271	1512523440377184	0	api-calls	corvus-data/b0119	api.calls	corvus-data	{"calls":1615}	\\xb85e545922756388a55d41deda9c6764
\\x00000000000074a204e0171b1e089870	120	1711506288000000	2	4807451864729649272	1512523440377185	0	api-calls	corvus-data/b0120	api.calls	corvus-data	{"calls":1246}	\\xb23ea7720540b6c9778a60ddb6db0630
\\x00000000000074a204e0171b1e089870	121	1711541123000000	2	4807451864729649273	1512523440377185	0	api-calls	corvus-data/b0121	api.calls	corvus-data	{"calls":1424}	\\x25d51b4fda5a0b17cb62badc59bfe17b
\\x00000000000074a204e0171b1e089870	122	1711577636000000	2	4807451864729649274	1512523440377185	0	api-calls	corvus-data/b0122	api.calls	corvus-data	{"calls":1450}	\\xb4b543b2396f4d3f92f874d3b8671be8
\\x00000000000074a204e0171b1e089870	123	1711593681000000	2	4807451864729649275	1512523440377186	0	api-calls	corvus-data/b0123	api.calls	corvus-data	{"calls":148}	\\x73bdeb04d604ace3027cb73ed3d849f1
\\x00000000000074a204e0171b1e089870	124	1711619621000000	2	4807451864729649276	1512523440377186	0	api-calls	corvus-data/b0124	api.calls	corvus-data	{"calls":2448}	\\x0f4c15fadaa6258c6e0f3b492d8312bb
\\x00000000000074a204e0171b1e089870	125	1711642858000000	2	4807451864729649277	1512523440377186	0	api-calls	corvus-data/b0125	api.calls	corvus-data	{"calls":691}	\\x0e9893738003a1ed5a747f6103a4ebc8
\\x00000000000074a204e0171b1e089870	126	1711667316000000	2	4807451864729649278	1512523440377186	0	api-calls	corvus-data/b0126	api.calls	corvus-data	{"calls":1434}	\\x69f17c16d9c4aefa5a6394574fa005f7
\\x00000000000074a204e0171b1e089870	127	1711707165000000	2	4807451864729649279	1512523440377187	0	api-calls	corvus-data/b0127	api.calls	corvus-data	{"calls":2269}	\\x857e9a3a651edc5f8187f01a4b93ef33
\\x00000000000074a204e0171b1e089870	128	1711722157000000	2	4807451864729649280	1512523440377187	0	api-calls	corvus-data/b0128	api.calls	corvus-data	{"calls":1667}	\\x8b86c28c7e6caa8e5a15c7677b60fb15
\\x00000000000074a204e0171b1e089870	129	1711748393000000	2	4807451864729649281	1512523440377187	0	api-calls	corvus-data/b0129	api.calls	corvus-data	{"calls":278}	\\x12e7e1a31ad870ea4c715d7c2331b7f0
\\x00000000000074a204e0171b1e089870	130	1711788955000000	2	4807451864729649282	1512523440377188	0	api-calls	corvus-data/b0130	api.calls	corvus-data	{"calls":101}	\\x65cd9bab5b7824c055a8a9269e23f86b
\\x00000000000074a204e0171b1e089870	131	1711811724000000	2	4807451864729649283	1512523440377188	0	api-calls	corvus-data/b0131	api.calls	corvus-data	{"calls":95}	\\xc439e9e44304f36031fe52db20bac529
\\x00000000000074a204e0171b1e089870	132	1711848633000000	2	4807451864729649284	1512523440377189	0	api-calls	corvus-data/b0132	api.calls	corvus-data	{"calls":164}	\\xdbc4addbad404d67ae789bb7ed3985b9
\\x00000000000074a204e0171b1e089870	133	1711891036000000	2	4807451864729649285	1512523440377189	0	api-calls	corvus-data/b0133	api.calls	corvus-data	{"calls":140}	\\xad64b35a6eb4065df6c07066e6c3124d
\\x00000000000074a204e0171b1e089870	134	1711923996000000	2	4807451864729649286	1512523440377189	0	api-calls	corvus-data/b0134	api.calls	corvus-data	{"calls":514}	\\x8bb8da03f92dc879e73f979deb74691c
\\x00000000000074a204e0171b1e089870	135	1711953470000000	2	4807451864729649287	1512523440377190	0	api-calls	corvus-data/b0135	api.calls	corvus-data	{"calls":2312}	\\xf7d8715d31049a202e46e8cc515d2658
\\x00000000000074a204e0171b1e089870	136	1711977152000000	2	4807451864729649288	1512523440377190	0	api-calls	corvus-data/b0136	api.calls	corvus-data	{"calls":2140}	\\xfc404ede6b4b75a13e8f2a030c8cdde8
\\x00000000000074a204e0171b1e089870	137	1711992440000000	2	4807451864729649289	1512523440377190	0	api-calls	corvus-data/b0137	api.calls	corvus-data	{"calls":141}	\\xf687597440b307009cfcc9f9c21e6858
\\x00000000000074a204e0171b1e089870	138	1712023176000000	2	4807451864729649290	1512523440377191	0	api-calls	corvus-data/b0138	api.calls	corvus-data	{"calls":2041}	\\x48e03120860071791be6de4105ada577
\\x00000000000074a204e0171b1e089870	139	1712062697000000	2	4807451864729649291	1512523440377191	0	api-calls	corvus-data/b0139	api.calls	corvus-data	{"calls":1121}	\\xb7fbb52aac657f10e3f39f0bb236fa9d
\\x00000000000074a204e0171b1e089870	140	1712093207000000	2	4807451864729649292	1512523440377191	0	api-calls	corvus-data/b0140	api.calls	corvus-data	{"calls":699}	\\xe26e8f2ddadd33ba9d279d18db6824df
\\x00000000000074a204e0171b1e089870	141	1712129060000000	2	4807451864729649293	1512523440377192	0	api-calls	corvus-data/b0141	api.calls	corvus-data	{"calls":376}	\\x8ef7a09ec9d2d8d7c91c9ba8304784c3
\\x00000000000074a204e0171b1e089870	142	1712148483000000	2	4807451864729649294	1512523440377192	0	api-calls	corvus-data/b0142	api.calls	corvus-data	{"calls":1408}	\\x554a82f0e3c86c8748e1126070cc84ad
\\x00000000000074a204e0171b1e089870	143	1712167664000000	2	4807451864729649295	1512523440377192	0	api-calls	corvus-data/b0143	api.calls	corvus-data	{"calls":631}	\\x6f9a6c7efa7ed952bc1bd4edf6bcf8c0
\\x00000000000074a204e0171b1e089870	144	1712207592000000	2	4807451864729649296	1512523440377193	0	api-calls	corvus-data/b0144	api.calls	corvus-data	{"calls":1189}	\\xa1657d819131e8fae480f4ce91e6d80d
\\x00000000000074a204e0171b1e089870	145	1712245438000000	2	4807451864729649297	1512523440377193	0	api-calls	corvus-data/b0145	api.calls	corvus-data	{"calls":10}	\\x9f638883c11113dc8302be329c164970
\\x00000000000074a204e0171b1e089870	146	1712276541000000	2	4807451864729649298	1512523440377194	0	api-calls	corvus-data/b0146	api.calls	corvus-data	{"calls":2622}	\\x3bcabb05bb3b3a395defa6ed844a85ed
\\x00000000000074a204e0171b1e089870	147	1712316293000000	2	4807451864729649299	1512523440377194	0	api-calls	corvus-data/b0147	api.calls	corvus-data	{"calls":46}	\\x9501cb1912afdc251bd1fb8f1450fc6c
\\x00000000000074a204e0171b1e089870	148	1712347754000000	2	4807451864729649300	1512523440377194	0	api-calls	corvus-data/b0148	api.calls	corvus-data	{"calls":2142}	\\x28dbfa0e363aeb9738566310e0da8ce1
\\x00000000000074a204e0171b1e089870	149	1712378335000000	2	4807451864729649301	1512523440377195	0	api-calls	corvus-data/b0149	api.calls	corvus-data	{"calls":216}	\\x3a50f73f735199dd4e4bf6b2f02afeb3
\\x00000000000074a204e0171b1e089870	150	1712409264000000	2	4807451864729649302	1512523440377195	0	api-calls	corvus-data/b0150	api.calls	corvus-data	{"calls":474}	\\xb9caeaad30e13e7f1079fe9fdba134ec
\\x00000000000074a204e0171b1e089870	151	1712427735000000	2	4807451864729649303	1512523440377195	0	api-calls	corvus-data/b0151	api.calls	corvus-data	{"calls":206}	\\x5b7258f983f6b90a4704950249df7279
\\x00000000000074a204e0171b1e089870	152	1712464758000000	2	4807451864729649304	1512523440377196	0	api-calls	corvus-data/b0152	api.calls	corvus-data	{"calls":520}	\\x58b095bc65dadbc023c5878bb52b1eae
\\x00000000000074a204e0171b1e089870	153	1712506018000000	2	4807451864729649305	1512523440377196	0	api-calls	corvus-data/b0153	api.calls	corvus-data	{"calls":375}	\\x9b437431f2ac80df687c2ab1242d2dc8
\\x00000000000074a204e0171b1e089870	154	1712539904000000	2	4807451864729649306	1512523440377197	0	api-calls	corvus-data/b0154	api.calls	corvus-data	{"calls":1793}	\\x82f5d36fe8cabfbc69bdb507cd72dab0
\\x00000000000074a204e0171b1e089870	155	1712557181000000	2	4807451864729649307	1512523440377197	0	api-calls	corvus-data/b0155	api.calls	corvus-data	{"calls":1758}	\\x3d745cbb55b26a72c9e7a77a7583ebfa
\\x00000000000074a204e0171b1e089870	156	1712582558000000	2	4807451864729649308	1512523440377197	0	api-calls	corvus-data/b0156	api.calls	corvus-data	{"calls":68}	\\x03d9bc24ee000dec7f2fd4e2f79815f4
\\x00000000000074a204e0171b1e089870	157	1712602276000000	2	4807451864729649309	1512523440377197	0	api-calls	corvus-data/b0157	api.calls	corvus-data	{"calls":2394}	\\x053857fe9c763f4326721daed63f4e96
\\x00000000000074a204e0171b1e089870	158	1712636439000000	2	4807451864729649310	1512523440377198	0	api-calls	corvus-data/b0158	api.calls	corvus-data	{"calls":1253}	\\x19294c331c8af596313464b0cf6d7af9
\\x00000000000074a204e0171b1e089870	159	1712662287000000	2	4807451864729649311	1512523440377198	0	api-calls	corvus-data/b0159	api.calls	corvus-data	{"calls":948}	\\x741b917fff48437f64ac1965e86d445f
\\x00000000000074a204e0171b1e089870	160	1712678446000000	2	4807451864729649312	1512523440377198	0	api-calls	corvus-data/b0160	api.calls	corvus-data	{"calls":1506}	\\x0d5a5a8081dfd881c35c47167a5c4ccc
\\x00000000000074a204e0171b1e089870	161	1712704426000000	2	4807451864729649313	1512523440377198	0	api-calls	corvus-data/b0161	api.calls	corvus-data	{"calls":2128}	\\x8fa7ff6500a3262f530dcc2dc795aab8
\\x00000000000074a204e0171b1e089870	162	1712746596000000	2	4807451864729649314	1512523440377199	0	api-calls	corvus-data/b0162	api.calls	corvus-data	{"calls":2145}	\\x458e25a24a22ee3d7a9825b1c6d10221
\\x00000000000074a204e0171b1e089870	163	1712769042000000	2	4807451864729649315	1512523440377199	0	api-calls	corvus-data/b0163	api.calls	corvus-data	{"calls":2636}	\\x9bb8eca16fc275ce924094264e77c746
\\x00000000000074a204e0171b1e089870	164	1712801366000000	2	4807451864729649316	1512523440377200	0	api-calls	corvus-data/b0164	api.calls	corvus-data	{"calls":1359}	\\x54e3d3c2015f85fdf8dc8848c4ec5bf7
\\x00000000000074a204e0171b1e089870	165	1712817504000000	2	4807451864729649317	1512523440377200	0	api-calls	corvus-data/b0165	api.calls	corvus-data	{"calls":703}	\\xc3a6aa87cbc88bdbfe89a1dd0a2b2ead
\\x00000000000074a204e0171b1e089870	166	1712833031000000	2	4807451864729649318	1512523440377200	0	api-calls	corvus-data/b0166	api.calls	corvus-data	{"calls":541}	\\x259cc411e589237a7034d771379fd2c7
\\x00000000000074a204e0171b1e089870	167	1712864522000000	2	4807451864729649319	1512523440377200	0	api-calls	corvus-data/b0167	api.calls	corvus-data	{"calls":102}	\\x6e7fef46fa5402a8dafb9304ef1e283c
\\x00000000000074a204e0171b1e089870	168	1712896588000000	2	4807451864729649320	1512523440377201	0	api-calls	corvus-data/b0168	api.calls	corvus-data	{"calls":2453}	\\xbc1fbaba54e3572f352161ec9bb9290f
\\x00000000000074a204e0171b1e089870	169	1712930336000000	2	4807451864729649321	1512523440377201	0	api-calls	corvus-data/b0169	api.calls	corvus-data	{"calls":1507}	\\x15bef07b7a07c545a9dd0ee7970ae41e
\\x00000000000074a204e0171b1e089870	170	1712967570000000	2	4807451864729649322	1512523440377202	0	api-calls	corvus-data/b0170	api.calls	corvus-data	{"calls":116}	\\x73b057ab2a37bd0614b9366e94b739da
\\x00000000000074a204e0171b1e089870	171	1712991747000000	2	4807451864729649323	1512523440377202	0	api-calls	corvus-data/b0171	api.calls	corvus-data	{"calls":183}	\\x4eb7ff980d9c6e667fc553df0a71644d
\\x00000000000074a204e0171b1e089870	172	1713016777000000	2	4807451864729649324	1512523440377202	0	api-calls	corvus-data/b0172	api.calls	corvus-data	{"calls":396}	\\x01ee2b5780577dc97870d89926aff67c
\\x00000000000074a204e0171b1e089870	173	1713045644000000	2	4807451864729649325	1512523440377202	0	api-calls	corvus-data/b0173	api.calls	corvus-data	{"calls":164}	\\xa5eb37bb445f855fa1dbc48966054014
\\x00000000000074a204e0171b1e089870	174	1713062947000000	2	4807451864729649326	1512523440377203	0	api-calls	corvus-data/b0174	api.calls	corvus-data	{"calls":535}	\\x618a2170c3752d7a671d5438cf2564b2
\\x00000000000074a204e0171b1e089870	175	1713078081000000	2	4807451864729649327	1512523440377203	0	api-calls	corvus-data/b0175	api.calls	corvus-data	{"calls":505}	\\xad0abf70f2566c25cf9e3930bdd551e6
\\x00000000000074a204e0171b1e089870	176	1713112733000000	2	4807451864729649328	1512523440377203	0	api-calls	corvus-data/b0176	api.calls	corvus-data	{"calls":472}	\\x1b9791eb574eaeb6538d0e783bc43263
\\x00000000000074a204e0171b1e089870	177	1713131077000000	2	4807451864729649329	1512523440377203	0	api-calls	corvus-data/b0177	api.calls	corvus-data	{"calls":484}	\\x7926ba59a647bf46f264132490e042a0
\\x00000000000074a204e0171b1e089870	178	1713150684000000	2	4807451864729649330	1512523440377204	0	api-calls	corvus-data/b0178	api.calls	corvus-data	{"calls":2004}	\\x0ed4b82b369f7bb1f347ecd1edfe2c80
\\x00000000000074a204e0171b1e089870	179	1713187929000000	2	4807451864729649331	1512523440377204	0	api-calls	corvus-data/b0179	api.calls	corvus-data	{"calls":2681}	\\x75cab35c646378a2b8d0feacf37d2d8e
\\x00000000000074a204e0171b1e089870	180	1713205462000000	2	4807451864729649332	1512523440377204	0	api-calls	corvus-data/b0180	api.calls	corvus-data	{"calls":2668}	\\x2ef3ed1868c01a5362b004b18251e82f
\\x00000000000074a204e0171b1e089870	181	1713238001000000	2	4807451864729649333	1512523440377205	0	api-calls	corvus-data/b0181	api.calls	corvus-data	{"calls":508}	\\x535cfeb106ff8723e7c7d7b9906a382a
\\x00000000000074a204e0171b1e089870	182	1713269552000000	2	4807451864729649334	1512523440377205	0	api-calls	corvus-data/b0182	api.calls	corvus-data	{"calls":1023}	\\x653c05d69f8ce20f8f44d22be833989d
\\x00000000000074a204e0171b1e089870	183	1713301331000000	2	4807451864729649335	1512523440377205	0	api-calls	corvus-data/b0183	api.calls	corvus-data	{"calls":491}	\\xdf861528042325cc9663614f9dce955e
\\x00000000000074a204e0171b1e089870	184	1713329990000000	2	4807451864729649336	1512523440377206	0	api-calls	corvus-data/b0184	api.calls	corvus-data	{"calls":1389}	\\x0c9749cb970e4a138ac1368e1c11aac8
\\x00000000000074a204e0171b1e089870	185	1713353572000000	2	4807451864729649337	1512523440377206	0	api-calls	corvus-data/b0185	api.calls	corvus-data	{"calls":448}	\\xa5f0c6a4dd6e97f6f529392ff18ff994
\\x00000000000074a204e0171b1e089870	186	1713383283000000	2	4807451864729649338	1512523440377206	0	api-calls	corvus-data/b0186	api.calls	corvus-data	{"calls":1334}	\\x00744189cf7c084db1ca1474eec2fe7c
\\x00000000000074a204e0171b1e089870	187	1713406842000000	2	4807451864729649339	1512523440377207	0	api-calls	corvus-data/b0187	api.calls	corvus-data	{"calls":2365}	\\x0f62153cee07a7abb1d9b67b673395b6
\\x00000000000074a204e0171b1e089870	188	1713447302000000	2	4807451864729649340	1512523440377207	0	api-calls	corvus-data/b0188	api.calls	corvus-data	{"calls":691}	\\x5118116d6a32ae988b141d7e1a16ccfd
\\x00000000000074a204e0171b1e089870	189	1713474039000000	2	4807451864729649341	1512523440377207	0	api-calls	corvus-data/b0189	api.calls	corvus-data	{"calls":2559}	\\x6362bf63ac0d3f12841ccf334ab0d12d
\\x00000000000074a204e0171b1e089870	190	1713517225000000	2	4807451864729649342	1512523440377208	0	api-calls	corvus-data/b0190	api.calls	corvus-data	{"calls":2760}	\\xb290df4c791d9f1d8de4d0dec0241424
\\x00000000000074a204e0171b1e089870	191	1713539735000000	2	4807451864729649343	1512523440377208	0	api-calls	corvus-data/b0191	api.calls	corvus-data	{"calls":1877}	\\xa567f14ea246dc4f23fc80755663d417
\\x00000000000074a204e0171b1e089870	192	1713557525000000	2	4807451864729649344	1512523440377208	0	api-calls	corvus-data/b0192	api.calls	corvus-data	{"calls":1640}	\\x6bb2f796a9c8e149d8d7bb11c4e4b734
\\x00000000000074a204e0171b1e089870	193	1713595720000000	2	4807451864729649345	1512523440377209	0	api-calls	corvus-data/b0193	api.calls	corvus-data	{"calls":214}	\\x9964c878743fd7875cc41350cf27bd20
\\x00000000000074a204e0171b1e089870	194	1713619261000000	2	4807451864729649346	1512523440377209	0	api-calls	corvus-data/b0194	api.calls	corvus-data	{"calls":305}	\\xc193a3551c4b1991c231f375868d29e6
\\x00000000000074a204e0171b1e089870	195	1713657652000000	2	4807451864729649347	1512523440377210	0	api-calls	corvus-data/b0195	api.calls	corvus-data	{"calls":414}	\\xc1011a2b26d222d06ba96629a764e34d
\\x00000000000074a204e0171b1e089870	196	1713689695000000	2	4807451864729649348	1512523440377210	0	api-calls	corvus-data/b0196	api.calls	corvus-data	{"calls":589}	\\xbec7404a2382849053c6632ac41fab95
\\x00000000000074a204e0171b1e089870	197	1713721301000000	2	4807451864729649349	1512523440377210	0	api-calls	corvus-data/b0197	api.calls	corvus-data	{"calls":400}	\\x133c621f1483181be5d1a43dca2ee2c5
\\x00000000000074a204e0171b1e089870	198	1713747226000000	2	4807451864729649350	1512523440377211	0	api-calls	corvus-data/b0198	api.calls	corvus-data	{"calls":1228}	\\x7a0e0474c474007988e367806507c5ef
\\x00000000000074a204e0171b1e089870	199	1713765428000000	2	4807451864729649351	1512523440377211	0	api-calls	corvus-data/b0199	api.calls	corvus-data	{"calls":1977}	\\x885a5477c97929cb9732543d560e042c
\\x00000000000074a204e0171b1e089870	200	1713783001000000	2	4807451864729649352	1512523440377211	0	api-calls	corvus-data/b0200	api.calls	corvus-data	{"calls":280}	\\x60d3c759f57e4eb29136444e4ac67a51
\\x00000000000074a204e0171b1e089870	201	1713806323000000	2	4807451864729649353	1512523440377211	0	api-calls	corvus-data/b0201	api.calls	corvus-data	{"calls":1035}	\\xfc3d6e11a86ed4a1bda461a731243f7e
\\x00000000000074a204e0171b1e089870	202	1713834940000000	2	4807451864729649354	1512523440377212	0	api-calls	corvus-data/b0202	api.calls	corvus-data	{"calls":898}	\\xe7490535f37ebda1b6840bdc948a577f
\\x00000000000074a204e0171b1e089870	203	1713868779000000	2	4807451864729649355	1512523440377212	0	api-calls	corvus-data/b0203	api.calls	corvus-data	{"calls":2498}	\\x8fadd499eff6d203809cc82a68725478
\\x00000000000074a204e0171b1e089870	204	1713906533000000	2	4807451864729649356	1512523440377212	0	api-calls	corvus-data/b0204	api.calls	corvus-data	{"calls":149}	\\xfd19ad85142f4a8a0a20f9b1cc5b95f7
\\x00000000000074a204e0171b1e089870	205	1713923896000000	2	4807451864729649357	1512523440377213	0	api-calls	corvus-data/b0205	api.calls	corvus-data	{"calls":2007}	\\xc50199900ed8ef49eaef38656893a509
\\x00000000000074a204e0171b1e089870	206	1713948964000000	2	4807451864729649358	1512523440377213	0	api-calls	corvus-data/b0206	api.calls	corvus-data	{"calls":334}	\\xb283fd9f911ac8313502c4a79314c7f9
\\x00000000000074a204e0171b1e089870	207	1713990704000000	2	4807451864729649359	1512523440377213	0	api-calls	corvus-data/b0207	api.calls	corvus-data	{"calls":2793}	\\xc1cec1369fe65f86e7389e92c74c4c74
\\x00000000000074a204e0171b1e089870	208	1714014671000000	2	4807451864729649360	1512523440377214	0	api-calls	corvus-data/b0208	api.calls	corvus-data	{"calls":1216}	\\x31200edce83eb4845a8be2f59b3c6d3a
\\x00000000000074a204e0171b1e089870	209	1714054596000000	2	4807451864729649361	1512523440377214	0	api-calls	corvus-data/b0209	api.calls	corvus-data	{"calls":1331}	\\x463669074bc682aa11fa9f9e5f86a37f
\\x00000000000074a204e0171b1e089870	210	1714069295000000	2	4807451864729649362	1512523440377214	0	api-calls	corvus-data/b0210	api.calls	corvus-data	{"calls":1893}	\\xc10d97e3cbbdd43dae49f1bd2236ee3f
\\x00000000000074a204e0171b1e089870	211	1714089022000000	2	4807451864729649363	1512523440377214	0	api-calls	corvus-data/b0211	api.calls	corvus-data	{"calls":693}	\\x0bc968d0dfd798fd615366bb3992ac73
\\x00000000000074a204e0171b1e089870	212	1714109868000000	2	4807451864729649364	1512523440377215	0	api-calls	corvus-data/b0212	api.calls	corvus-data	{"calls":2910}	\\x7283d60f9a9163799d21fc77881a6152
\\x00000000000074a204e0171b1e089870	213	1714134173000000	2	4807451864729649365	1512523440377215	0	api-calls	corvus-data/b0213	api.calls	corvus-data	{"calls":921}	\\xa2e7da4aae8260fbfc745a972fccd060
\\x00000000000074a204e0171b1e089870	214	1714175811000000	2	4807451864729649366	1512523440377215	0	api-calls	corvus-data/b0214	api.calls	corvus-data	{"calls":2510}	\\x77e0234a93d7afd757ccd0d54bcfd896
\\x00000000000074a204e0171b1e089870	215	1714212973000000	2	4807451864729649367	1512523440377216	0	api-calls	corvus-data/b0215	api.calls	corvus-data	{"calls":22}	\\xc4f6e74ba8afc07499b80a49885d7eaa
\\x00000000000074a204e0171b1e089870	216	1714240758000000	2	4807451864729649368	1512523440377216	0	api-calls	corvus-data/b0216	api.calls	corvus-data	{"calls":199}	\\x57dd7dd8083726f30b260300a8d4db84
\\x00000000000074a204e0171b1e089870	217	1714277967000000	2	4807451864729649369	1512523440377217	0	api-calls	corvus-data/b0217	api.calls	corvus-data	{"calls":464}	\\x1a81de68c0538638ba7d785c86e578cc
\\x00000000000074a204e0171b1e089870	218	1714293017000000	2	4807451864729649370	1512523440377217	0	api-calls	corvus-data/b0218	api.calls	corvus-data	{"calls":283}	\\x9a261092b35380682e84cc5d8c4feaee
\\x00000000000074a204e0171b1e089870	219	1714319740000000	2	4807451864729649371	1512523440377217	0	api-calls	corvus-data/b0219	api.calls	corvus-data	{"calls":365}	\\xc1b0692406c2a4c112b57395e43f5999
\\x00000000000074a204e0171b1e089870	220	1714351894000000	2	4807451864729649372	1512523440377218	0	api-calls	corvus-data/b0220	api.calls	corvus-data	{"calls":1363}	\\xe91122e671f08348785f9645c39fc15d
\\x00000000000074a204e0171b1e089870	221	1714381215000000	2	4807451864729649373	1512523440377218	0	api-calls	corvus-data/b0221	api.calls	corvus-data	{"calls":1383}	\\xffa324a36964dd529f70cf96ea0c57f5
\\x00000000000074a204e0171b1e089870	222	1714398446000000	2	4807451864729649374	1512523440377218	0	api-calls	corvus-data/b0222	api.calls	corvus-data	{"calls":868}	\\xf96f35933c4d242464f15fc8f1de4280
\\x00000000000074a204e0171b1e089870	223	1714434997000000	2	4807451864729649375	1512523440377218	0	api-calls	corvus-data/b0223	api.calls	corvus-data	{"calls":393}	\\xaa211fa6112b1e1366dc39aad47bba67
\\x00000000000074a204e0171b1e089870	224	1714462495000000	2	4807451864729649376	1512523440377219	0	api-calls	corvus-data/b0224	api.calls	corvus-data	{"calls":1052}	\\x2c5524451cb6ab8cc4141219af64827d
\\x00000000000074a204e0171b1e089870	225	1714485203000000	2	4807451864729649377	1512523440377219	0	api-calls	corvus-data/b0225	api.calls	corvus-data	{"calls":2632}	\\xd1d62e2410ad8809cf52450be18fae3f
\\x00000000000074a204e0171b1e089870	226	1714521835000000	2	4807451864729649378	1512523440377220	0	api-calls	corvus-data/b0226	api.calls	corvus-data	{"calls":12}	\\x9b7b44ab9025ddfef81670cd9f14e1e4
\\x00000000000074a204e0171b1e089870	227	1714537318000000	2	4807451864729649379	1512523440377220	0	api-calls	corvus-data/b0227	api.calls	corvus-data	{"calls":2479}	\\x7eaccd4da3b9b1241d736b79d2b7866f
\\x00000000000074a204e0171b1e089870	228	1714579026000000	2	4807451864729649380	1512523440377220	0	api-calls	corvus-data/b0228	api.calls	corvus-data	{"calls":1344}	\\xad25b63caff5a49d759f33c610679805
\\x00000000000074a204e0171b1e089870	229	1714595136000000	2	4807451864729649381	1512523440377220	0	api-calls	corvus-data/b0229	api.calls	corvus-data	{"calls":480}	\\x80e1d3575d7ca2a21cbb772e32d1dbe3
\\x00000000000074a204e0171b1e089870	230	1714618683000000	2	4807451864729649382	1512523440377221	0	api-calls	corvus-data/b0230	api.calls	corvus-data	{"calls":2756}	\\xa43a06169db859c708414ab81aa01b6a
\\x00000000000074a204e0171b1e089870	231	1714636061000000	2	4807451864729649383	1512523440377221	0	api-calls	corvus-data/b0231	api.calls	corvus-data	{"calls":2858}	\\xd97d2cf09db4945f81095b8edb7b2fe9
\\x00000000000074a204e0171b1e089870	232	1714665694000000	2	4807451864729649384	1512523440377221	0	api-calls	corvus-data/b0232	api.calls	corvus-data	{"calls":2934}	\\xacef3e8ad8a4e906030fff2fda207468
\\x00000000000074a204e0171b1e089870	233	1714683761000000	2	4807451864729649385	1512523440377221	0	api-calls	corvus-data/b0233	api.calls	corvus-data	{"calls":546}	\\x1ad4c58ea40a1072dec910d9a7ff6158
\\x00000000000074a204e0171b1e089870	234	1714698812000000	2	4807451864729649386	1512523440377222	0	api-calls	corvus-data/b0234	api.calls	corvus-data	{"calls":936}	\\xe12a12a3cb2f24db23aba14ccded9866
\\x00000000000074a204e0171b1e089870	235	1714739239000000	2	4807451864729649387	1512523440377222	0	api-calls	corvus-data/b0235	api.calls	corvus-data	{"calls":2812}	\\xd2e36155ae6057b647b264d6a57c4b71
\\x00000000000074a204e0171b1e089870	236	1714760267000000	2	4807451864729649388	1512523440377222	0	api-calls	corvus-data/b0236	api.calls	corvus-data	{"calls":1322}	\\xec08f633378d44293a03c0817f9415f9
\\x00000000000074a204e0171b1e089870	237	1714785322000000	2	4807451864729649389	1512523440377223	0	api-calls	corvus-data/b0237	api.calls	corvus-data	{"calls":62}	\\x1cf8d295c70b2d213cd422cadf340a8d
\\x00000000000074a204e0171b1e089870	238	1714809068000000	2	4807451864729649390	1512523440377223	0	api-calls	corvus-data/b0238	api.calls	corvus-data	{"calls":194}	\\x47359840521a2b534999f053bb5e144c
\\x00000000000074a204e0171b1e089870	239	1714825415000000	2	4807451864729649391	1512523440377223	0	api-calls	corvus-data/b0239	api.calls	corvus-data	{"calls":238}	\\xeda31968e734a931e2db953647bf3184
\\x00000000000074a204e0171b1e089870	240	1714841118000000	2	4807451864729649392	1512523440377223	0	api-calls	corvus-data/b0240	api.calls	corvus-data	{"calls":295}	\\xd01f825b97174ca8f96cdacba6036842
\\x00000000000074a204e0171b1e089870	241	1714872513000000	2	4807451864729649393	1512523440377224	0	api-calls	corvus-data/b0241	api.calls	corvus-data	{"calls":155}	\\x19ffadeba7ab3f316d74d6c9d2615b53
\\x00000000000074a204e0171b1e089870	242	1714893760000000	2	4807451864729649394	1512523440377224	0	api-calls	corvus-data/b0242	api.calls	corvus-data	{"calls":354}	\\xf2f6ebc439b996ab28e6a60ff9111997
\\x00000000000074a204e0171b1e089870	243	1714924342000000	2	4807451864729649395	1512523440377224	0	api-calls	corvus-data/b0243	api.calls	corvus-data	{"calls":426}	\\xa2bd62cd245820c36811e5261432e402
\\x00000000000074a204e0171b1e089870	244	1714939656000000	2	4807451864729649396	1512523440377224	0	api-calls	corvus-data/b0244	api.calls	corvus-data	{"calls":145}	\\xa99766a5db2b71d8e9557afb72622b58
\\x00000000000074a204e0171b1e089870	245	1714954511000000	2	4807451864729649397	1512523440377225	0	api-calls	corvus-data/b0245	api.calls	corvus-data	{"calls":955}	\\x3f93297f55eff348a96624d0cf4ab4a8
\\x00000000000074a204e0171b1e089870	246	1714975654000000	2	4807451864729649398	1512523440377225	0	api-calls	corvus-data/b0246	api.calls	corvus-data	{"calls":2581}	\\xc979df7b6b981904c47b2cd5972281fa
\\x00000000000074a204e0171b1e089870	247	1715011629000000	2	4807451864729649399	1512523440377225	0	api-calls	corvus-data/b0247	api.calls	corvus-data	{"calls":1064}	\\x6fbc51737c3994c9efbc557e94eb1320
\\x00000000000074a204e0171b1e089870	248	1715054270000000	2	4807451864729649400	1512523440377226	0	api-calls	corvus-data/b0248	api.calls	corvus-data	{"calls":2879}	\\x89645c8d8c989dc5fe1e6b1d7b5368e3
\\x00000000000074a204e0171b1e089870	249	1715090965000000	2	4807451864729649401	1512523440377226	0	api-calls	corvus-data/b0249	api.calls	corvus-data	{"calls":2356}	\\x81add18574b60f7c4a4ec729969c4fb3
\\x00000000000074a204e0171b1e089870	250	1715126676000000	2	4807451864729649402	1512523440377227	0	api-calls	corvus-data/b0250	api.calls	corvus-data	{"calls":2597}	\\x4550aebc8ca0fbf352facc8ad363e7d9
\\x00000000000074a204e0171b1e089870	251	1715148662000000	2	4807451864729649403	1512523440377227	0	api-calls	corvus-data/b0251	api.calls	corvus-data	{"calls":489}	\\x590327fb1712d178d5dd4d6bb439ccd4
\\x00000000000074a204e0171b1e089870	252	1715178435000000	2	4807451864729649404	1512523440377227	0	api-calls	corvus-data/b0252	api.calls	corvus-data	{"calls":2527}	\\x698a4c50d4d6359fe4f581c5c6f3fb2e
\\x00000000000074a204e0171b1e089870	253	1715199497000000	2	4807451864729649405	1512523440377227	0	api-calls	corvus-data/b0253	api.calls	corvus-data	{"calls":2190}	\\x2cd416c3e914e878cc26e733ed0e09bb
\\x00000000000074a204e0171b1e089870	254	1715233567000000	2	4807451864729649406	1512523440377228	0	api-calls	corvus-data/b0254	api.calls	corvus-data	{"calls":611}	\\x68945f5b7435f3d62496fabd6655bf04
\\x00000000000074a204e0171b1e089870	255	1715268331000000	2	4807451864729649407	1512523440377228	0	api-calls	corvus-data/b0255	api.calls	corvus-data	{"calls":1159}	\\x9a7388cb8f03122e90e319d621c2ee06
\\x00000000000074a204e0171b1e089870	256	1715288468000000	2	4807451864729649408	1512523440377228	0	api-calls	corvus-data/b0256	api.calls	corvus-data	{"calls":2949}	\\x2327c29f5932d953315bb3eb5b648d8e
\\x00000000000074a204e0171b1e089870	257	1715316099000000	2	4807451864729649409	1512523440377229	0	api-calls	corvus-data/b0257	api.calls	corvus-data	{"calls":136}	\\x0a171c318ef0e0cf77f349bb9612db23
\\x00000000000074a204e0171b1e089870	258	1715342243000000	2	4807451864729649410	1512523440377229	0	api-calls	corvus-data/b0258	api.calls	corvus-data	{"calls":2874}	\\xee6b116b7a2b20fd335d63f6bf11b506
\\x00000000000074a204e0171b1e089870	259	1715379186000000	2	4807451864729649411	1512523440377229	0	api-calls	corvus-data/b0259	api.calls	corvus-data	{"calls":2545}	\\x524d2040b8e0adf63f247b91686db268
\\x00000000000074a204e0171b1e089870	260	1715415384000000	2	4807451864729649412	1512523440377230	0	api-calls	corvus-data/b0260	api.calls	corvus-data	{"calls":447}	\\x8af51c9400cf184e43c9e8fe20a57850
\\x00000000000074a204e0171b1e089870	261	1715450951000000	2	4807451864729649413	1512523440377230	0	api-calls	corvus-data/b0261	api.calls	corvus-data	{"calls":323}	\\xd7a052436ec11b49cd4db2661afdcbe1
\\x00000000000074a204e0171b1e089870	262	1715489262000000	2	4807451864729649414	1512523440377231	0	api-calls	corvus-data/b0262	api.calls	corvus-data	{"calls":57}	\\x6fc722493d00e5bcf8d6f3b8e7cc1112
\\x00000000000074a204e0171b1e089870	263	1715532189000000	2	4807451864729649415	1512523440377231	0	api-calls	corvus-data/b0263	api.calls	corvus-data	{"calls":439}	\\xdc739041f45cd5fc1edb18b6d52a0e24
\\x00000000000074a204e0171b1e089870	264	1715566926000000	2	4807451864729649416	1512523440377232	0	api-calls	corvus-data/b0264	api.calls	corvus-data	{"calls":3124}	\\x9bb17a50984c612f930b003fe1b11758
\\x00000000000074a204e0171b1e089870	265	1715587084000000	2	4807451864729649417	1512523440377232	0	api-calls	corvus-data/b0265	api.calls	corvus-data	{"calls":2118}	\\xa3048f87779b3a239aa78ff6ea5d0d01
\\x00000000000074a204e0171b1e089870	266	1715623858000000	2	4807451864729649418	1512523440377232	0	api-calls	corvus-data/b0266	api.calls	corvus-data	{"calls":1913}	\\xd5d6dc770c41244a4490a3f4a2ab8c75
\\x00000000000074a204e0171b1e089870	267	1715663951000000	2	4807451864729649419	1512523440377233	0	api-calls	corvus-data/b0267	api.calls	corvus-data	{"calls":24}	\\x97436d4b7c3e72f59dfa39b22f56b8b2
\\x00000000000074a204e0171b1e089870	268	1715692120000000	2	4807451864729649420	1512523440377233	0	api-calls	corvus-data/b0268	api.calls	corvus-data	{"calls":1872}	\\x677805722910aff52cd8f273c3c7585f
\\x00000000000074a204e0171b1e089870	269	1715721427000000	2	4807451864729649421	1512523440377233	0	api-calls	corvus-data/b0269	api.calls	corvus-data	{"calls":2356}	\\x20cdfbb74c395d54c115efde03a30f71
\\x00000000000074a204e0171b1e089870	270	1715748913000000	2	4807451864729649422	1512523440377234	0	api-calls	corvus-data/b0270	api.calls	corvus-data	{"calls":2570}	\\x34a336b646c6ee90d64e5fd5873ce5cd
\\x00000000000074a204e0171b1e089870	271	1715777678000000	2	4807451864729649423	1512523440377234	0	api-calls	corvus-data/b0271	api.calls	corvus-data	{"calls":3121}	\\x56551df2a5cde80eac7593ff34fb7c37
\\x00000000000074a204e0171b1e089870	272	1715815971000000	2	4807451864729649424	1512523440377234	0	api-calls	corvus-data/b0272	api.calls	corvus-data	{"calls":1480}	\\x4f92898a5d7da047f3d97bccc6b53b62
\\x00000000000074a204e0171b1e089870	273	1715845659000000	2	4807451864729649425	1512523440377235	0	api-calls	corvus-data/b0273	api.calls	corvus-data	{"calls":193}	\\xeeea0941df12d1e51cb343fbf91d1052
\\x00000000000074a204e0171b1e089870	274	1715877039000000	2	4807451864729649426	1512523440377235	0	api-calls	corvus-data/b0274	api.calls	corvus-data	{"calls":1946}	\\x6099495d296836e7c630d598561322c0
\\x00000000000074a204e0171b1e089870	275	1715909332000000	2	4807451864729649427	1512523440377236	0	api-calls	corvus-data/b0275	api.calls	corvus-data	{"calls":1942}	\\x228e7a7ee6f89d1ba94bed48509c7e73
\\x00000000000074a204e0171b1e089870	276	1715950268000000	2	4807451864729649428	1512523440377236	0	api-calls	corvus-data/b0276	api.calls	corvus-data	{"calls":2257}	\\x33777cfca457787623f53d73d0106248
\\x00000000000074a204e0171b1e089870	277	1715968101000000	2	4807451864729649429	1512523440377236	0	api-calls	corvus-data/b0277	api.calls	corvus-data	{"calls":2194}	\\xb2a5683cb44a3b8410c62e8833d760ab
\\x00000000000074a204e0171b1e089870	278	1715989303000000	2	4807451864729649430	1512523440377236	0	api-calls	corvus-data/b0278	api.calls	corvus-data	{"calls":3363}	\\xe0f64509f4be194a35818ee47e0e5141
\\x00000000000074a204e0171b1e089870	279	1716007376000000	2	4807451864729649431	1512523440377237	0	api-calls	corvus-data/b0279	api.calls	corvus-data	{"calls":622}	\\xe32dd7b129dc7c9452a08fca086bbd07
\\x00000000000074a204e0171b1e089870	280	1716027045000000	2	4807451864729649432	1512523440377237	0	api-calls	corvus-data/b0280	api.calls	corvus-data	{"calls":131}	\\xacaf04bdf4098c7bb55b2f09d13025aa
\\x00000000000074a204e0171b1e089870	281	1716053800000000	2	4807451864729649433	1512523440377237	0	api-calls	corvus-data/b0281	api.calls	corvus-data	{"calls":627}	\\xa6d4a71946ecb324a58111cca28c77c1
\\x00000000000074a204e0171b1e089870	282	1716091474000000	2	4807451864729649434	1512523440377238	0	api-calls	corvus-data/b0282	api.calls	corvus-data	{"calls":235}	\\x82f2d222b988ec19383ede384e670215
\\x00000000000074a204e0171b1e089870	283	1716108852000000	2	4807451864729649435	1512523440377238	0	api-calls	corvus-data/b0283	api.calls	corvus-data	{"calls":671}	\\x99caf534631a8f4cb3e5c89878d5782e
\\x00000000000074a204e0171b1e089870	284	1716132576000000	2	4807451864729649436	1512523440377238	0	api-calls	corvus-data/b0284	api.calls	corvus-data	{"calls":135}	\\x3e1e8336ca6ffa775373992f86d27681
\\x00000000000074a204e0171b1e089870	285	1716175450000000	2	4807451864729649437	1512523440377239	0	api-calls	corvus-data/b0285	api.calls	corvus-data	{"calls":1598}	\\xd4b60707345636a796a2c56839e5ce71
\\x00000000000074a204e0171b1e089870	286	1716218347000000	2	4807451864729649438	1512523440377239	0	api-calls	corvus-data/b0286	api.calls	corvus-data	{"calls":1556}	\\x1ca7f308d71ae5d8bd3c22e9007943c4
\\x00000000000074a204e0171b1e089870	287	1716242700000000	2	4807451864729649439	1512523440377239	0	api-calls	corvus-data/b0287	api.calls	corvus-data	{"calls":846}	\\x6a430b3d14b70c2bb4e5e68b1b537f4d
\\x00000000000074a204e0171b1e089870	288	1716284437000000	2	4807451864729649440	1512523440377240	0	api-calls	corvus-data/b0288	api.calls	corvus-data	{"calls":1132}	\\x19ce0e42073fd2896205fb15a3b0bfc8
\\x00000000000074a204e0171b1e089870	289	1716305876000000	2	4807451864729649441	1512523440377240	0	api-calls	corvus-data/b0289	api.calls	corvus-data	{"calls":682}	\\x9482c22389ed55f23615fbd4fe5e6a01
\\x00000000000074a204e0171b1e089870	290	1716341514000000	2	4807451864729649442	1512523440377241	0	api-calls	corvus-data/b0290	api.calls	corvus-data	{"calls":1995}	\\xe1613f6b6cfd1eb4ccdf1f011c1a294a
\\x00000000000074a204e0171b1e089870	291	1716363007000000	2	4807451864729649443	1512523440377241	0	api-calls	corvus-data/b0291	api.calls	corvus-data	{"calls":597}	\\x46b9a3f1d822662391fc9236b7520c75
\\x00000000000074a204e0171b1e089870	292	1716392098000000	2	4807451864729649444	1512523440377241	0	api-calls	corvus-data/b0292	api.calls	corvus-data	{"calls":1601}	\\x5cf8fcbb096ec5301a87b519343f1e25
\\x00000000000074a204e0171b1e089870	293	1716414973000000	2	4807451864729649445	1512523440377241	0	api-calls	corvus-data/b0293	api.calls	corvus-data	{"calls":433}	\\x6ca8b4c50730185a3b735d93f51bd233
\\x00000000000074a204e0171b1e089870	294	1716442003000000	2	4807451864729649446	1512523440377242	0	api-calls	corvus-data/b0294	api.calls	corvus-data	{"calls":2405}	\\x50b3bb8932a00f3edef1fd5558ae0eb2
\\x00000000000074a204e0171b1e089870	295	1716458315000000	2	4807451864729649447	1512523440377242	0	api-calls	corvus-data/b0295	api.calls	corvus-data	{"calls":3474}	\\xaa0070c6e69c3520691bee14a83240bf
\\x00000000000074a204e0171b1e089870	296	1716477643000000	2	4807451864729649448	1512523440377242	0	api-calls	corvus-data/b0296	api.calls	corvus-data	{"calls":213}	\\xbede0464af1a644d7b099c07624fdcfb
\\x00000000000074a204e0171b1e089870	297	1716511358000000	2	4807451864729649449	1512523440377243	0	api-calls	corvus-data/b0297	api.calls	corvus-data	{"calls":3449}	\\xaaad780e6810689c3dd4aff518461627
\\x00000000000074a204e0171b1e089870	298	1716544010000000	2	4807451864729649450	1512523440377243	0	api-calls	corvus-data/b0298	api.calls	corvus-data	{"calls":15}	\\x02928893ae882a22800f89025089d631
\\x00000000000074a204e0171b1e089870	299	1716580488000000	2	4807451864729649451	1512523440377243	0	api-calls	corvus-data/b0299	api.calls	corvus-data	{"calls":1978}	\\xfdd6bf0a7ff485e020c8aef2504da64a
\\x00000000000074a204e0171b1e089870	300	1716612168000000	2	4807451864729649452	1512523440377244	0	api-calls	corvus-data/b0300	api.calls	corvus-data	{"calls":622}	\\x5a44612042eb2f0d98a70ad0abc85d66
\\x00000000000074a204e0171b1e089870	301	1716653855000000	2	4807451864729649453	1512523440377244	0	api-calls	corvus-data/b0301	api.calls	corvus-data	{"calls":54}	\\xa0a96b94924e74d6cc519ca437c38ff1
\\x00000000000074a204e0171b1e089870	302	1716686890000000	2	4807451864729649454	1512523440377245	0	api-calls	corvus-data/b0302	api.calls	corvus-data	{"calls":468}	\\x2dee5ee5a4c6090e13cab147600d0985
\\x00000000000074a204e0171b1e089870	303	1716720941000000	2	4807451864729649455	1512523440377245	0	api-calls	corvus-data/b0303	api.calls	corvus-data	{"calls":146}	\\x415a83cd10e393f12008a53dfb009091
\\x00000000000074a204e0171b1e089870	304	1716761484000000	2	4807451864729649456	1512523440377245	0	api-calls	corvus-data/b0304	api.calls	corvus-data	{"calls":609}	\\xfe43e7da280014921977f0c47d3bb775
\\x00000000000074a204e0171b1e089870	305	1716779479000000	2	4807451864729649457	1512523440377246	0	api-calls	corvus-data/b0305	api.calls	corvus-data	{"calls":930}	\\x6ec025e7c21b1e8c286d0cbe1faa7bb4
\\x00000000000074a204e0171b1e089870	306	1716815711000000	2	4807451864729649458	1512523440377246	0	api-calls	corvus-data/b0306	api.calls	corvus-data	{"calls":2561}	\\x58cc891c332fb3e012fd549fdb4666f0
\\x00000000000074a204e0171b1e089870	307	1716842777000000	2	4807451864729649459	1512523440377246	0	api-calls	corvus-data/b0307	api.calls	corvus-data	{"calls":1809}	\\x7986c425589b5dac5c293eb1cb8137fa
\\x00000000000074a204e0171b1e089870	308	1716876750000000	2	4807451864729649460	1512523440377247	0	api-calls	corvus-data/b0308	api.calls	corvus-data	{"calls":3537}	\\xceef8081f63e8aa120bd95224fa6ce1e
\\x00000000000074a204e0171b1e089870	309	1716916735000000	2	4807451864729649461	1512523440377247	0	api-calls	corvus-data/b0309	api.calls	corvus-data	{"calls":3300}	\\x2e9c8587310424028088cc6fbfe91e1d
\\x00000000000074a204e0171b1e089870	310	1716943653000000	2	4807451864729649462	1512523440377248	0	api-calls	corvus-data/b0310	api.calls	corvus-data	{"calls":1031}	\\x1c4e2d976a30f28e6685c7f2fc735dae
\\x00000000000074a204e0171b1e089870	311	1716969864000000	2	4807451864729649463	1512523440377248	0	api-calls	corvus-data/b0311	api.calls	corvus-data	{"calls":48}	\\x7a135c65a8ccc82e72d5258a45c65bcc
\\x00000000000074a204e0171b1e089870	312	1716996972000000	2	4807451864729649464	1512523440377248	0	api-calls	corvus-data/b0312	api.calls	corvus-data	{"calls":2101}	\\x970fea731bfa67d938354a9ddc2cc3d6
\\x00000000000074a204e0171b1e089870	313	1717035688000000	2	4807451864729649465	1512523440377249	0	api-calls	corvus-data/b0313	api.calls	corvus-data	{"calls":2205}	\\x6cf40fa2297e3b9f34ea41a1a72dcec8
\\x00000000000074a204e0171b1e089870	314	1717051704000000	2	4807451864729649466	1512523440377249	0	api-calls	corvus-data/b0314	api.calls	corvus-data	{"calls":2756}	\\x5dcb3cd8a8a8713aff7393710b2c72f7
\\x00000000000074a204e0171b1e089870	315	1717072498000000	2	4807451864729649467	1512523440377249	0	api-calls	corvus-data/b0315	api.calls	corvus-data	{"calls":3325}	\\x194f6a0ecf5830ae011346167a8418b1
\\x00000000000074a204e0171b1e089870	316	1717090154000000	2	4807451864729649468	1512523440377249	0	api-calls	corvus-data/b0316	api.calls	corvus-data	{"calls":2160}	\\x5a01d5929d982f6c1ece5faa3d894306
\\x00000000000074a204e0171b1e089870	317	1717131493000000	2	4807451864729649469	1512523440377250	0	api-calls	corvus-data/b0317	api.calls	corvus-data	{"calls":18}	\\x9f917ba3a7844ef74cf449bd20dd76cd
\\x00000000000074a204e0171b1e089870	318	1717154786000000	2	4807451864729649470	1512523440377250	0	api-calls	corvus-data/b0318	api.calls	corvus-data	{"calls":82}	\\xcb941445191f43974564f25b86ee2dba
\\x00000000000074a204e0171b1e089870	319	1717172311000000	2	4807451864729649471	1512523440377250	0	api-calls	corvus-data/b0319	api.calls	corvus-data	{"calls":1153}	\\xfa956be06f8f20799c35ab9f3905f419
\\x00000000000074a204e0171b1e089870	320	1717192463000000	2	4807451864729649472	1512523440377250	0	api-calls	corvus-data/b0320	api.calls	corvus-data	{"calls":3631}	\\x5e76c279ac0631dfc96ec700a0201109
\\x00000000000074a204e0171b1e089870	321	1717228738000000	2	4807451864729649473	1512523440377251	0	api-calls	corvus-data/b0321	api.calls	corvus-data	{"calls":459}	\\xe302d25662455f10e6f34feb90fd503b
\\x00000000000074a204e0171b1e089870	322	1717267844000000	2	4807451864729649474	1512523440377251	0	api-calls	corvus-data/b0322	api.calls	corvus-data	{"calls":312}	\\xff3f55c0a337f6d9cdc2170ea4991284
\\x00000000000074a204e0171b1e089870	323	1717307014000000	2	4807451864729649475	1512523440377252	0	api-calls	corvus-data/b0323	api.calls	corvus-data	{"calls":482}	\\xfca2312feb7f18d5f4df1875758ff317
\\x00000000000074a204e0171b1e089870	324	1717333922000000	2	4807451864729649476	1512523440377252	0	api-calls	corvus-data/b0324	api.calls	corvus-data	{"calls":205}	\\x9d8c4a7331cac212bea396a6d392ebf9
\\x00000000000074a204e0171b1e089870	325	1717349788000000	2	4807451864729649477	1512523440377252	0	api-calls	corvus-data/b0325	api.calls	corvus-data	{"calls":555}	\\xb70f8e327d277604a09cff747d603575
\\x00000000000074a204e0171b1e089870	326	1717373304000000	2	4807451864729649478	1512523440377253	0	api-calls	corvus-data/b0326	api.calls	corvus-data	{"calls":3122}	\\x4081ec6cf903c5905727cf3452d06186
\\x00000000000074a204e0171b1e089870	327	1717392624000000	2	4807451864729649479	1512523440377253	0	api-calls	corvus-data/b0327	api.calls	corvus-data	{"calls":2046}	\\xe55b376ad8cf1686eeeb18ef2c917b32
\\x00000000000074a204e0171b1e089870	328	1717425598000000	2	4807451864729649480	1512523440377253	0	api-calls	corvus-data/b0328	api.calls	corvus-data	{"calls":1352}	\\xdb7ea023b087390fc555b3a8f1641118
\\x00000000000074a204e0171b1e089870	329	1717463041000000	2	4807451864729649481	1512523440377254	0	api-calls	corvus-data/b0329	api.calls	corvus-data	{"calls":196}	\\x92c5336a5eb695b044012f69a9d96602
\\x00000000000074a204e0171b1e089870	330	1717490206000000	2	4807451864729649482	1512523440377254	0	api-calls	corvus-data/b0330	api.calls	corvus-data	{"calls":2742}	\\x238347862f06955ae4aa4102f234536e
\\x00000000000074a204e0171b1e089870	331	1717523193000000	2	4807451864729649483	1512523440377254	0	api-calls	corvus-data/b0331	api.calls	corvus-data	{"calls":1241}	\\x50a00fd646feaaa26a0e492472c0183f
\\x00000000000074a204e0171b1e089870	332	1717549635000000	2	4807451864729649484	1512523440377255	0	api-calls	corvus-data/b0332	api.calls	corvus-data	{"calls":1745}	\\x4d8ec157902be2342e09b2b642b7ae89
\\x00000000000074a204e0171b1e089870	333	1717564211000000	2	4807451864729649485	1512523440377255	0	api-calls	corvus-data/b0333	api.calls	corvus-data	{"calls":2805}	\\x068bc61e9dbdd6101d5cf64e97cb7000
\\x00000000000074a204e0171b1e089870	334	1717583560000000	2	4807451864729649486	1512523440377255	0	api-calls	corvus-data/b0334	api.calls	corvus-data	{"calls":1348}	\\x3bd1767ab64faa6178820fd94b89f0fb
\\x00000000000074a204e0171b1e089870	335	1717613288000000	2	4807451864729649487	1512523440377255	0	api-calls	corvus-data/b0335	api.calls	corvus-data	{"calls":2734}	\\x75c980dc2a1004fbf5f526820d44accd
\\x00000000000074a204e0171b1e089870	336	1717628827000000	2	4807451864729649488	1512523440377255	0	api-calls	corvus-data/b0336	api.calls	corvus-data	{"calls":320}	\\xd5d41e1804116a362d9fa0d31fd79614
\\x00000000000074a204e0171b1e089870	337	1717646094000000	2	4807451864729649489	1512523440377256	0	api-calls	corvus-data/b0337	api.calls	corvus-data	{"calls":519}	\\x93b817ed92976f4270f1c4289d08f967
\\x00000000000074a204e0171b1e089870	338	1717676364000000	2	4807451864729649490	1512523440377256	0	api-calls	corvus-data/b0338	api.calls	corvus-data	{"calls":1401}	\\x8fa355aebf9c50c4b0dd4b8f64b65d8b
\\x00000000000074a204e0171b1e089870	339	1717714198000000	2	4807451864729649491	1512523440377256	0	api-calls	corvus-data/b0339	api.calls	corvus-data	{"calls":1829}	\\xa0ee951b3345eca2d87507b52542f2e9
\\x00000000000074a204e0171b1e089870	340	1717733841000000	2	4807451864729649492	1512523440377257	0	api-calls	corvus-data/b0340	api.calls	corvus-data	{"calls":1216}	\\x0a5aa3b50e987c1e8b08114110a50d1f
\\x00000000000074a204e0171b1e089870	341	1717773046000000	2	4807451864729649493	1512523440377257	0	api-calls	corvus-data/b0341	api.calls	corvus-data	{"calls":2551}	\\x7ec51d9ee72833fe3624a94f0132b445
\\x00000000000074a204e0171b1e089870	342	1717796471000000	2	4807451864729649494	1512523440377257	0	api-calls	corvus-data/b0342	api.calls	corvus-data	{"calls":949}	\\xa2b6c7ed73168fc1a47a062036419f0d
\\x00000000000074a204e0171b1e089870	343	1717835657000000	2	4807451864729649495	1512523440377258	0	api-calls	corvus-data/b0343	api.calls	corvus-data	{"calls":532}	\\x220b70825494c4cbc866b43d8bf42d63
\\x00000000000074a204e0171b1e089870	344	1717850163000000	2	4807451864729649496	1512523440377258	0	api-calls	corvus-data/b0344	api.calls	corvus-data	{"calls":498}	\\x02ef758629b22af786a7b908ab63fccd
\\x00000000000074a204e0171b1e089870	345	1717867136000000	2	4807451864729649497	1512523440377258	0	api-calls	corvus-data/b0345	api.calls	corvus-data	{"calls":280}	\\x804bdb84a49f4e0154fb36961f055e93
\\x00000000000074a204e0171b1e089870	346	1717899980000000	2	4807451864729649498	1512523440377259	0	api-calls	corvus-data/b0346	api.calls	corvus-data	{"calls":124}	\\x3397bfa32392212f251f4bb81dd2636a
\\x00000000000074a204e0171b1e089870	347	1717919576000000	2	4807451864729649499	1512523440377259	0	api-calls	corvus-data/b0347	api.calls	corvus-data	{"calls":156}	\\x26f69bca930cd48705df0be6a82fcc46
\\x00000000000074a204e0171b1e089870	348	1717946316000000	2	4807451864729649500	1512523440377259	0	api-calls	corvus-data/b0348	api.calls	corvus-data	{"calls":122}	\\x50921b27f19be32693a67685d26d7843
\\x00000000000074a204e0171b1e089870	349	1717978968000000	2	4807451864729649501	1512523440377260	0	api-calls	corvus-data/b0349	api.calls	corvus-data	{"calls":844}	\\xb92404eda96c94f469814f93b266efe9
\\x00000000000074a204e0171b1e089870	350	1717993933000000	2	4807451864729649502	1512523440377260	0	api-calls	corvus-data/b0350	api.calls	corvus-data	{"calls":2926}	\\x65588a5fa0163771afaeb10b5d127e1d
\\x00000000000074a204e0171b1e089870	351	1718014616000000	2	4807451864729649503	1512523440377260	0	api-calls	corvus-data/b0351	api.calls	corvus-data	{"calls":3611}	\\xd3a1443d7e1e86f8deee802692a711a7
\\x00000000000074a204e0171b1e089870	352	1718054470000000	2	4807451864729649504	1512523440377260	0	api-calls	corvus-data/b0352	api.calls	corvus-data	{"calls":2259}	\\x97056cc0b5e8cdd5b2d0c264af772a23
\\x00000000000074a204e0171b1e089870	353	1718075630000000	2	4807451864729649505	1512523440377261	0	api-calls	corvus-data/b0353	api.calls	corvus-data	{"calls":2138}	\\x9fccac14f00a0e97f4c569eeeffb2e50
\\x00000000000074a204e0171b1e089870	354	1718091075000000	2	4807451864729649506	1512523440377261	0	api-calls	corvus-data/b0354	api.calls	corvus-data	{"calls":3769}	\\x266b5020f854696ea56ca40b10d7e642
\\x00000000000074a204e0171b1e089870	355	1718116715000000	2	4807451864729649507	1512523440377261	0	api-calls	corvus-data/b0355	api.calls	corvus-data	{"calls":2302}	\\xb20b9eb83378be626edec6769f7851c3
\\x00000000000074a204e0171b1e089870	356	1718158312000000	2	4807451864729649508	1512523440377262	0	api-calls	corvus-data/b0356	api.calls	corvus-data	{"calls":540}	\\x97c0e32699b48c4f988a9a70019bf684
\\x00000000000074a204e0171b1e089870	357	1718193425000000	2	4807451864729649509	1512523440377262	0	api-calls	corvus-data/b0357	api.calls	corvus-data	{"calls":3843}	\\x35f5d176ab20495b9d77ff01122fec6c
\\x00000000000074a204e0171b1e089870	358	1718233262000000	2	4807451864729649510	1512523440377262	0	api-calls	corvus-data/b0358	api.calls	corvus-data	{"calls":1090}	\\x035424525dda6f03af1f2bc99964c219
\\x00000000000074a204e0171b1e089870	359	1718274645000000	2	4807451864729649511	1512523440377263	0	api-calls	corvus-data/b0359	api.calls	corvus-data	{"calls":3753}	\\x31ec425fb42c5b73a92c5cebddb1a0b5
\\x00000000000074a204e0171b1e089870	360	1718291272000000	2	4807451864729649512	1512523440377263	0	api-calls	corvus-data/b0360	api.calls	corvus-data	{"calls":2954}	\\x4270e68b06502377a5980affde647370
\\x00000000000074a204e0171b1e089870	361	1718326157000000	2	4807451864729649513	1512523440377264	0	api-calls	corvus-data/b0361	api.calls	corvus-data	{"calls":2025}	\\xd8c276f891095583b98091ab2aae361c
\\x00000000000074a204e0171b1e089870	362	1718352720000000	2	4807451864729649514	1512523440377264	0	api-calls	corvus-data/b0362	api.calls	corvus-data	{"calls":3814}	\\x3fcecd7c9a0fd565aad213047ee8eb0f
\\x00000000000074a204e0171b1e089870	363	1718394726000000	2	4807451864729649515	1512523440377264	0	api-calls	corvus-data/b0363	api.calls	corvus-data	{"calls":789}	\\x61f13fbbaf7193dbb1fe714cf03086f5
\\x00000000000074a204e0171b1e089870	364	1718427242000000	2	4807451864729649516	1512523440377265	0	api-calls	corvus-data/b0364	api.calls	corvus-data	{"calls":495}	\\xdf25e0179cc46a4a46f4b7388e643f27
\\x00000000000074a204e0171b1e089870	365	1718470410000000	2	4807451864729649517	1512523440377265	0	api-calls	corvus-data/b0365	api.calls	corvus-data	{"calls":322}	\\x01e44f6d57571cde003cc6df2ed55bba
\\x00000000000074a204e0171b1e089870	366	1718495958000000	2	4807451864729649518	1512523440377265	0	api-calls	corvus-data/b0366	api.calls	corvus-data	{"calls":41}	\\x1372dbe39f7dcf3c64d5d0312d302c89
\\x00000000000074a204e0171b1e089870	367	1718526593000000	2	4807451864729649519	1512523440377266	0	api-calls	corvus-data/b0367	api.calls	corvus-data	{"calls":92}	\\xb015ae10189a5c5f913d03c2db9dc6f1
\\x00000000000074a204e0171b1e089870	368	1718544654000000	2	4807451864729649520	1512523440377266	0	api-calls	corvus-data/b0368	api.calls	corvus-data	{"calls":421}	\\x19d2f670592de621f2b0854c78ea1779
\\x00000000000074a204e0171b1e089870	369	1718575926000000	2	4807451864729649521	1512523440377266	0	api-calls	corvus-data/b0369	api.calls	corvus-data	{"calls":668}	\\x3bc73d747ce9894ee1a7158971250ac5
\\x00000000000074a204e0171b1e089870	370	1718606944000000	2	4807451864729649522	1512523440377267	0	api-calls	corvus-data/b0370	api.calls	corvus-data	{"calls":1374}	\\xe0c80319e14bfa9cae4f8b3e858b0095
\\x00000000000074a204e0171b1e089870	371	1718623678000000	2	4807451864729649523	1512523440377267	0	api-calls	corvus-data/b0371	api.calls	corvus-data	{"calls":3824}	\\x172d6eca3ef1fe5d80e49d692a9ee68f
\\x00000000000074a204e0171b1e089870	372	1718657062000000	2	4807451864729649524	1512523440377267	0	api-calls	corvus-data/b0372	api.calls	corvus-data	{"calls":3681}	\\x295291d50015a2339c74108f1be1dbbb
\\x00000000000074a204e0171b1e089870	373	1718690168000000	2	4807451864729649525	1512523440377268	0	api-calls	corvus-data/b0373	api.calls	corvus-data	{"calls":510}	\\xcea99a8ca16f6899cfa7b26b063248d1
\\x00000000000074a204e0171b1e089870	374	1718714733000000	2	4807451864729649526	1512523440377268	0	api-calls	corvus-data/b0374	api.calls	corvus-data	{"calls":2367}	\\x37bdd6421356aa3ff7f75e0799f7571a
\\x00000000000074a204e0171b1e089870	375	1718751556000000	2	4807451864729649527	1512523440377268	0	api-calls	corvus-data/b0375	api.calls	corvus-data	{"calls":1794}	\\xc604e13e6b401cb5cdfec49e0ba27e7e
\\x00000000000074a204e0171b1e089870	376	1718781418000000	2	4807451864729649528	1512523440377269	0	api-calls	corvus-data/b0376	api.calls	corvus-data	{"calls":3949}	\\x6c7a3dfbede2c1d7c852bf5182681f86
\\x00000000000074a204e0171b1e089870	377	1718821789000000	2	4807451864729649529	1512523440377269	0	api-calls	corvus-data/b0377	api.calls	corvus-data	{"calls":3944}	\\x1f5d3bd45de0d729fd309a1cc580cb9f
\\x00000000000074a204e0171b1e089870	378	1718861601000000	2	4807451864729649530	1512523440377270	0	api-calls	corvus-data/b0378	api.calls	corvus-data	{"calls":3294}	\\xd4c3f91b1ea0c7f07aa5d91f0df7e2ee
\\x00000000000074a204e0171b1e089870	379	1718899648000000	2	4807451864729649531	1512523440377270	0	api-calls	corvus-data/b0379	api.calls	corvus-data	{"calls":3674}	\\x94d9dcf2eae995cb944e54cf600e48c4
\\x00000000000074a204e0171b1e089870	380	1718940641000000	2	4807451864729649532	1512523440377271	0	api-calls	corvus-data/b0380	api.calls	corvus-data	{"calls":3873}	\\x5f79478fc36d656b8441334eb0b640f0
\\x00000000000074a204e0171b1e089870	381	1718980211000000	2	4807451864729649533	1512523440377271	0	api-calls	corvus-data/b0381	api.calls	corvus-data	{"calls":4049}	\\x2f133d5126cbf67d3a02110db732c264
\\x00000000000074a204e0171b1e089870	382	1718999273000000	2	4807451864729649534	1512523440377271	0	api-calls	corvus-data/b0382	api.calls	corvus-data	{"calls":3209}	\\x0546e7925a06ba1aca4e9f63a987a038
\\x00000000000074a204e0171b1e089870	383	1719041382000000	2	4807451864729649535	1512523440377272	0	api-calls	corvus-data/b0383	api.calls	corvus-data	{"calls":558}	\\x1430c2cb6ce9672622b450e325c7db57
\\x00000000000074a204e0171b1e089870	384	1719056534000000	2	4807451864729649536	1512523440377272	0	api-calls	corvus-data/b0384	api.calls	corvus-data	{"calls":330}	\\x54092d128cd696372164288baf275dfa
\\x00000000000074a204e0171b1e089870	385	1719080793000000	2	4807451864729649537	1512523440377272	0	api-calls	corvus-data/b0385	api.calls	corvus-data	{"calls":709}	\\x422210932271f0df1ca8ef0d4c7e09bc
\\x00000000000074a204e0171b1e089870	386	1719112857000000	2	4807451864729649538	1512523440377273	0	api-calls	corvus-data/b0386	api.calls	corvus-data	{"calls":248}	\\x4b4aa93cd58cfd9d51c186d5cd839050
\\x00000000000074a204e0171b1e089870	387	1719130951000000	2	4807451864729649539	1512523440377273	0	api-calls	corvus-data/b0387	api.calls	corvus-data	{"calls":4}	\\xa0c8d7bdbddb31d545330a39be4e4671
\\x00000000000074a204e0171b1e089870	388	1719147174000000	2	4807451864729649540	1512523440377273	0	api-calls	corvus-data/b0388	api.calls	corvus-data	{"calls":16}	\\xb50ed6e690febc80495813635cea53e8
\\x00000000000074a204e0171b1e089870	389	1719187051000000	2	4807451864729649541	1512523440377273	0	api-calls	corvus-data/b0389	api.calls	corvus-data	{"calls":762}	\\x9aa2a148123a24323c6edb53c6de9e9e
\\x00000000000074a204e0171b1e089870	390	1719214161000000	2	4807451864729649542	1512523440377274	0	api-calls	corvus-data/b0390	api.calls	corvus-data	{"calls":3066}	\\xedd11a5214b95e6e0c8ee00db95cebde
\\x00000000000074a204e0171b1e089870	391	1719232689000000	2	4807451864729649543	1512523440377274	0	api-calls	corvus-data/b0391	api.calls	corvus-data	{"calls":1697}	\\x363853a1e4ac3c4c093e1a7dcd597ca5
\\x00000000000074a204e0171b1e089870	392	1719252409000000	2	4807451864729649544	1512523440377274	0	api-calls	corvus-data/b0392	api.calls	corvus-data	{"calls":2366}	\\x621da5b3cc1b5523661475f44d356a22
\\x00000000000074a204e0171b1e089870	393	1719291232000000	2	4807451864729649545	1512523440377275	0	api-calls	corvus-data/b0393	api.calls	corvus-data	{"calls":1959}	\\x739f6b64c0ae8fdbb4d96dd8a5d456c3
\\x00000000000074a204e0171b1e089870	394	1719314985000000	2	4807451864729649546	1512523440377275	0	api-calls	corvus-data/b0394	api.calls	corvus-data	{"calls":3298}	\\x8078ab03d51e583b4e5baf610fb351f2
\\x00000000000074a204e0171b1e089870	395	1719338504000000	2	4807451864729649547	1512523440377275	0	api-calls	corvus-data/b0395	api.calls	corvus-data	{"calls":1196}	\\x3b4bddb3f72a087d89e3c148f46d9ef4
\\x00000000000074a204e0171b1e089870	396	1719362568000000	2	4807451864729649548	1512523440377276	0	api-calls	corvus-data/b0396	api.calls	corvus-data	{"calls":2691}	\\xc85a070dfec4366de5a237dbd9c9fea7
\\x00000000000074a204e0171b1e089870	397	1719398847000000	2	4807451864729649549	1512523440377276	0	api-calls	corvus-data/b0397	api.calls	corvus-data	{"calls":3057}	\\xbc8291dc957dc276172ddf2631b6bd43
\\x00000000000074a204e0171b1e089870	398	1719427339000000	2	4807451864729649550	1512523440377276	0	api-calls	corvus-data/b0398	api.calls	corvus-data	{"calls":3296}	\\x36462e0a1214469fe7f27ca447ddee7d
\\x00000000000074a204e0171b1e089870	399	1719462046000000	2	4807451864729649551	1512523440377277	0	api-calls	corvus-data/b0399	api.calls	corvus-data	{"calls":1920}	\\xdc727d76b562db8db4793c272600f2d0
\\x00000000000074a204e0171b1e089870	400	1719481811000000	2	4807451864729649552	1512523440377277	0	api-calls	corvus-data/b0400	api.calls	corvus-data	{"calls":2369}	\\xeb8918a3a4b0810a7c562b4c7ccf287a
\\x00000000000074a204e0171b1e089870	401	1719501737000000	2	4807451864729649553	1512523440377277	0	api-calls	corvus-data/b0401	api.calls	corvus-data	{"calls":859}	\\xe37c6c2a2d5dcf6fa3d88c14d392d253
\\x00000000000074a204e0171b1e089870	402	1719532464000000	2	4807451864729649554	1512523440377277	0	api-calls	corvus-data/b0402	api.calls	corvus-data	{"calls":179}	\\x2b283ee6d6615332d885768ff211830c
\\x00000000000074a204e0171b1e089870	403	1719547925000000	2	4807451864729649555	1512523440377278	0	api-calls	corvus-data/b0403	api.calls	corvus-data	{"calls":3620}	\\x1b79002ee4642d0b7877a217f3775ac5
\\x00000000000074a204e0171b1e089870	404	1719589627000000	2	4807451864729649556	1512523440377278	0	api-calls	corvus-data/b0404	api.calls	corvus-data	{"calls":2201}	\\x335781d814d6539023a365bcc31f9f8c
\\x00000000000074a204e0171b1e089870	405	1719617813000000	2	4807451864729649557	1512523440377278	0	api-calls	corvus-data/b0405	api.calls	corvus-data	{"calls":1155}	\\xdee1bf6f8d68ee3294b794dd0c029705
\\x00000000000074a204e0171b1e089870	406	1719636190000000	2	4807451864729649558	1512523440377279	0	api-calls	corvus-data/b0406	api.calls	corvus-data	{"calls":112}	\\xe8c9981ab40dabd6b676d69eb810764c
\\x00000000000074a204e0171b1e089870	407	1719678940000000	2	4807451864729649559	1512523440377279	0	api-calls	corvus-data/b0407	api.calls	corvus-data	{"calls":237}	\\x126fa86ab8b617bc9a1289d58818c74f
\\x00000000000074a204e0171b1e089870	408	1719721552000000	2	4807451864729649560	1512523440377280	0	api-calls	corvus-data/b0408	api.calls	corvus-data	{"calls":446}	\\x77bc90c70db3f4fa3405ffced889568c
\\x00000000000074a204e0171b1e089870	409	1719748420000000	2	4807451864729649561	1512523440377280	0	api-calls	corvus-data/b0409	api.calls	corvus-data	{"calls":311}	\\xbcd566ce88aa6ebdbbab676eb9d4fc64
\\x00000000000074a204e0171b1e089870	410	1719765399000000	2	4807451864729649562	1512523440377280	0	api-calls	corvus-data/b0410	api.calls	corvus-data	{"calls":66}	\\x40eca455c5109afd93d21ae8e6bc075a
\\x00000000000074a204e0171b1e089870	833	1709247599999999	2	4807451864729649985	1512523440377158	0	api-calls	corvus-data/b0833	api.calls	corvus-data	{"calls":1501}	\\xe354b58250368f8fb5338a51b439792f
\\x00000000000074a204e0171b1e089870	834	1709247600000000	2	4807451864729649986	1512523440377158	0	api-calls	corvus-data/b0834	api.calls	corvus-data	{"calls":2003}	\\x2518879c64c35fa4c298c4fd833ce6eb
\\x00000000000074a204e0171b1e089870	835	1711922399999999	2	4807451864729649987	1512523440377189	0	api-calls	corvus-data/b0835	api.calls	corvus-data	{"calls":1709}	\\x7005a4a9540fd5e726f2a8c33358ad5d
\\x00000000000074a204e0171b1e089870	836	1711922400000000	2	4807451864729649988	1512523440377189	0	api-calls	corvus-data/b0836	api.calls	corvus-data	{"calls":2111}	\\x6aa8f86f881d5732e9b04dc46d1fa16e
\.


--
-- Data for Name: usage_identities_0; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_0 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	0055d9b6-61e9-15a0-ff67-23f2a80fe2e2	5376266551875959683	580
00000000-0000-74a2-04e0-171b1e089870	0063afe5-a274-96ed-a786-dd6822fbe938	-7794418572063704713	296
00000000-0000-74a2-04e0-171b1e089870	00829a73-7fb0-8316-a2ef-180e6cdd07ee	-9012027914148745964	169
00000000-0000-74a2-04e0-171b1e089870	0087387e-7a9f-eadd-f71b-a394e94ee306	4848831737698512374	396
00000000-0000-74a2-04e0-171b1e089870	009b736c-e150-132e-e36d-a1987649b158	-609150639677349420	60
00000000-0000-74a2-04e0-171b1e089870	00a13509-c539-79d6-4b33-fcb6ddf41870	-4051151602283467470	726
00000000-0000-74a2-04e0-171b1e089870	00e1eed4-1233-88a8-26d4-f94f2b6de4d4	-1796417863156434774	541
00000000-0000-74a2-04e0-171b1e089870	01259493-c266-f43d-5b2e-2454e2d15186	6368048490635084084	316
00000000-0000-74a2-04e0-171b1e089870	012b29f0-ef1f-be2d-da02-22133a72d81e	7031739079974835168	109
00000000-0000-74a2-04e0-171b1e089870	01f3f3ac-545f-f8ed-672a-4ae7fcbe27b6	4975305600365335495	587
00000000-0000-74a2-04e0-171b1e089870	020b656e-3879-7e77-ea9c-72fd261cebcb	-5995636563264438412	330
00000000-0000-74a2-04e0-171b1e089870	027582cb-b219-0d48-fe13-fc14d6663477	-1754929316462972409	816
00000000-0000-74a2-04e0-171b1e089870	02d7e460-d74d-3c71-70fd-acc3829fb707	-6295057959650960050	384
00000000-0000-74a2-04e0-171b1e089870	030ede38-298d-3cad-7b0b-2bb43bc59fdb	-2139149839281346869	236
00000000-0000-74a2-04e0-171b1e089870	032e971f-62cd-c96d-6035-43d59d42eaeb	9177930622811101974	647
00000000-0000-74a2-04e0-171b1e089870	03e2b05b-535d-ca65-c957-3f25ff39fc4a	-2190204235432379667	548
00000000-0000-74a2-04e0-171b1e089870	04044a17-d906-dcc5-b576-6236bfeafd51	-891009506822481914	354
00000000-0000-74a2-04e0-171b1e089870	041e47dc-7b58-24f9-0afc-1d3fba296d6e	-3441234400985658433	452
00000000-0000-74a2-04e0-171b1e089870	04babf63-a649-96c1-e42c-44d777d98b6f	-785803785306685606	249
00000000-0000-74a2-04e0-171b1e089870	0512bc0c-3f2c-71f1-71c9-eb2427704615	-3957669170143666375	310
00000000-0000-74a2-04e0-171b1e089870	05497dc0-92cd-fc96-dad5-ee6a3e5e8add	-6027304414892155459	736
00000000-0000-74a2-04e0-171b1e089870	05975d30-6943-c9c8-8a26-f1f9dd36e9ce	5896331296381741807	305
00000000-0000-74a2-04e0-171b1e089870	05f81502-84a2-1bb2-6229-e7123c95268f	-1538995146724558567	632
00000000-0000-74a2-04e0-171b1e089870	05fecb41-3797-24cc-e587-f18ed8114739	6241615640091001203	780
00000000-0000-74a2-04e0-171b1e089870	06373100-c741-c543-e15d-19ebc564d4ce	8053198031893498325	285
00000000-0000-74a2-04e0-171b1e089870	06506f08-dc3c-541e-0756-64554bc2ba5d	8753414484944019541	51
00000000-0000-74a2-04e0-171b1e089870	06aecc28-ac71-c4f2-cc79-5f3054c8a00d	5864105310719094066	198
00000000-0000-74a2-04e0-171b1e089870	06c68052-f35f-3c65-a928-43d0587ff597	-5300146452578495518	829
00000000-0000-74a2-04e0-171b1e089870	07f3f0c1-f33f-f467-11b4-042b99a7b669	-1673667740760947644	547
00000000-0000-74a2-04e0-171b1e089870	080b0b96-74bc-d14e-2296-e42b2acb0b3d	5045685867368343390	356
00000000-0000-74a2-04e0-171b1e089870	0870e20e-da9a-59f8-7659-eaff2cadb571	-2649645001282417604	662
00000000-0000-74a2-04e0-171b1e089870	0875b3a5-a696-7ebe-4fc9-fd9ba61a29ee	5820417075827151407	329
00000000-0000-74a2-04e0-171b1e089870	08d64f80-ec38-0f3b-cae6-2f7e4907ec8a	-5720457422881133773	593
00000000-0000-74a2-04e0-171b1e089870	09aebadc-535a-bbb0-9e50-59c581c387fb	5109368278854141602	797
00000000-0000-74a2-04e0-171b1e089870	09e7318f-99a3-37e2-3e30-cc0dfa77b622	7699389321333614881	434
00000000-0000-74a2-04e0-171b1e089870	0a2dfb69-fa7c-cbbe-0612-d03ce0e97a86	-4134714199627477999	689
00000000-0000-74a2-04e0-171b1e089870	0a480aab-cedc-db9a-c6ce-2db1730e80a5	6762382080826078400	478
00000000-0000-74a2-04e0-171b1e089870	0a5ebf81-af6a-7e17-f9ce-a2fa9003747f	6539849167790244781	774
00000000-0000-74a2-04e0-171b1e089870	0a741ef1-16ef-3741-71cf-84f8ae3ffc8f	-1405054700246463703	337
00000000-0000-74a2-04e0-171b1e089870	0af60d67-89c4-6ac6-6661-64f1d82f9960	-6584269943798053464	291
00000000-0000-74a2-04e0-171b1e089870	0b6a3404-0cc0-e2ca-d2d0-bdf81345b807	-178163476447865893	62
00000000-0000-74a2-04e0-171b1e089870	0b728351-d89d-cc04-6288-50e30c1bb2cc	1342710009125131858	551
00000000-0000-74a2-04e0-171b1e089870	0b91a6d2-4892-6867-448b-af4f5d52ebc0	4366996486252997933	554
00000000-0000-74a2-04e0-171b1e089870	0ba1a396-b312-57dc-70e8-712b16fdbc8b	-212897629661326733	3
00000000-0000-74a2-04e0-171b1e089870	0c0a5c30-4ada-3d18-2d10-4f4951363bc8	5453163624188684679	741
00000000-0000-74a2-04e0-171b1e089870	0cfd8968-4c8f-0333-9c24-e3ee550e2a1e	-778412921743471162	25
00000000-0000-74a2-04e0-171b1e089870	0d2359a5-f27a-be67-0bb6-fe4acdfdb988	-2512314809532635311	96
00000000-0000-74a2-04e0-171b1e089870	0d39ffee-55f3-f3d4-eae9-a0652bcd27dc	-3205200409910625197	186
00000000-0000-74a2-04e0-171b1e089870	0d72fc1d-106f-0662-02c2-acc5161f311a	4290957883756160965	335
00000000-0000-74a2-04e0-171b1e089870	0d9cb960-e876-c81f-a427-43cb5b53d8af	892133694908752372	516
00000000-0000-74a2-04e0-171b1e089870	0dedd621-74bf-1a97-4021-b1bcca19b4ef	-149478840043166333	740
00000000-0000-74a2-04e0-171b1e089870	0df01282-360a-9bf6-8fab-e5372c9e3faa	7590043290985276800	702
00000000-0000-74a2-04e0-171b1e089870	0e5ad5e4-094e-a9bd-77ff-98d922196925	6862873818429856925	472
00000000-0000-74a2-04e0-171b1e089870	0ed44699-39e5-8751-2a81-e312ad9955f0	7311772270157133849	627
00000000-0000-74a2-04e0-171b1e089870	0ed7a83a-9808-8b6c-880c-d3a906a8d162	1910052120579821128	326
00000000-0000-74a2-04e0-171b1e089870	0fa1874b-1aab-671a-ae4f-12cc7ef50e82	-6218340651208488222	586
00000000-0000-74a2-04e0-171b1e089870	0ff9e280-f3f3-0033-752e-3050380d1efa	4164495826147775812	4
00000000-0000-74a2-04e0-171b1e089870	106797c8-bf77-7f86-bce0-beb23913c32a	-3306775642319000288	210
00000000-0000-74a2-04e0-171b1e089870	10fbc164-dafc-2fb3-a2ac-53d2dc3b28c1	-3845279320016315075	78
00000000-0000-74a2-04e0-171b1e089870	115889f9-09e2-e85e-f6a0-0c7e6fb33fc7	1953446524693972219	123
00000000-0000-74a2-04e0-171b1e089870	118789b0-4adc-ea15-0a88-0bb56cc892c3	4046686597079135846	453
00000000-0000-74a2-04e0-171b1e089870	11973be6-f1c2-770b-c543-ece5b4e9ef13	4090330564242326244	286
00000000-0000-74a2-04e0-171b1e089870	11ca3eac-6577-34be-f3f5-150fc574251d	4647756900688902194	835
00000000-0000-74a2-04e0-171b1e089870	11f43ad5-0d69-2790-d6b5-3bab7ed0bb83	4007959291477559359	405
00000000-0000-74a2-04e0-171b1e089870	124f83ce-e06e-2fca-074c-c9ac0e48a50c	-4436476981013934965	674
00000000-0000-74a2-04e0-171b1e089870	128df929-9e66-c2c1-6b47-9b7ac890321e	6454044428173292897	31
00000000-0000-74a2-04e0-171b1e089870	12a08a95-b3f3-b6bf-9658-2a2b71ce017b	1607818414045831703	721
00000000-0000-74a2-04e0-171b1e089870	12b10989-63dc-023d-011e-28b32f4dc141	-8662869186511833525	181
00000000-0000-74a2-04e0-171b1e089870	12b8ab88-d756-e1dd-c3cd-2df928aca4a3	8282510539279127172	756
00000000-0000-74a2-04e0-171b1e089870	131fd95d-0215-0df4-bb6e-eb87136a2a61	-5765697424380752129	318
00000000-0000-74a2-04e0-171b1e089870	138f8b81-4dc1-fb75-7962-5f73b6b8984a	-4805914475875721265	733
00000000-0000-74a2-04e0-171b1e089870	13f09bed-7846-7478-d9a6-e07a46fabc28	-554415649910611664	150
00000000-0000-74a2-04e0-171b1e089870	1403b38a-0032-ae26-f0a6-d0097b68c3db	-1694697810678389268	517
00000000-0000-74a2-04e0-171b1e089870	1419e000-98eb-4a02-4758-716a8bb34717	-4007194107024629110	637
00000000-0000-74a2-04e0-171b1e089870	148f2d5b-3654-812b-00f2-276c54578134	-7579235147188415605	519
00000000-0000-74a2-04e0-171b1e089870	14a2a6a9-681e-bc8b-852c-c49c1f365db3	-2956661151320018830	822
00000000-0000-74a2-04e0-171b1e089870	14b8f651-5643-4a8d-84fb-b49678bcc6b5	4887721060672155253	182
00000000-0000-74a2-04e0-171b1e089870	14bf8821-f31d-cf5d-8738-bcadc1b840fc	-2954198850978380064	223
00000000-0000-74a2-04e0-171b1e089870	14f0db54-3b08-ffe1-548f-13f990d8ca19	4182459047474469479	39
00000000-0000-74a2-04e0-171b1e089870	1543f3cd-7e0f-92ec-1905-07cf29516126	-3690155391709734137	8
00000000-0000-74a2-04e0-171b1e089870	1579b4cb-0f1f-43bb-2b21-3954d1862046	-7134746681928510655	557
00000000-0000-74a2-04e0-171b1e089870	15c878f6-09a0-016d-f694-e95b88eb5b4e	-5669013915683200976	70
00000000-0000-74a2-04e0-171b1e089870	15ef7ee7-a97d-ad3c-440f-fc67b0d6ef3d	8861506601174986152	730
00000000-0000-74a2-04e0-171b1e089870	15f9d561-42dc-ff4e-bffb-c5a7af5393c0	-3821766415694577867	618
00000000-0000-74a2-04e0-171b1e089870	16634183-6470-cce7-2705-2eed09e02b06	-3827971631259998270	247
00000000-0000-74a2-04e0-171b1e089870	1690a9a0-afca-d9a9-c1fa-6bd80135445b	1869697401689582115	165
00000000-0000-74a2-04e0-171b1e089870	16f30806-1998-5a56-c55a-6f4333a1eae0	-4976674545431414347	412
00000000-0000-74a2-04e0-171b1e089870	173ff025-d460-b437-ce05-d0cb7083952e	3689088356546691254	628
00000000-0000-74a2-04e0-171b1e089870	178d068e-bee8-5d4c-4bdc-32c3db9b6491	-8311621400938736467	572
00000000-0000-74a2-04e0-171b1e089870	17b3422b-d4d7-6963-bedc-16232bc9d704	-3806808171661168236	603
00000000-0000-74a2-04e0-171b1e089870	17b3503a-afb4-2dda-c49f-b1c54abb2641	3423856722769079073	775
00000000-0000-74a2-04e0-171b1e089870	17c44d47-ee65-3a24-e74a-a7054f9bec92	-6161611803901901630	324
00000000-0000-74a2-04e0-171b1e089870	17c72686-76d7-c0a3-5193-2ef74945a882	1675015106011865776	455
00000000-0000-74a2-04e0-171b1e089870	17f8c0fc-f594-6590-b67f-e78647ca858f	5907996064385721867	192
00000000-0000-74a2-04e0-171b1e089870	180c0de5-4d3c-5e80-3c55-cabdfdb6980e	-5768825257411849000	679
00000000-0000-74a2-04e0-171b1e089870	180f0200-5c06-1cd7-8467-75105bf86240	8850314239539521182	467
00000000-0000-74a2-04e0-171b1e089870	1835dd2b-67e5-9589-cdd0-d6c308875e53	4885688722557216740	190
00000000-0000-74a2-04e0-171b1e089870	183d44b2-96eb-f480-1d20-63cc6f8cee2a	-5240253557712365789	698
00000000-0000-74a2-04e0-171b1e089870	18fcd538-ba4c-f91c-73f9-d006f768bdee	7568336464902234865	105
00000000-0000-74a2-04e0-171b1e089870	199a6c95-11ef-1bac-ad6a-2c2572f282d5	-8830571794973034818	173
00000000-0000-74a2-04e0-171b1e089870	19eaa8a0-8da9-1302-e21b-6085e251abe3	8522222603219431522	678
00000000-0000-74a2-04e0-171b1e089870	1a04d634-be00-9ccd-127c-85b058c15b71	6149687080748356958	433
00000000-0000-74a2-04e0-171b1e089870	1a733e04-4cf2-7a12-045d-022324f864cd	4320467491724491775	262
00000000-0000-74a2-04e0-171b1e089870	1aba52d3-de55-053d-82a7-63387ebc9a01	1775948064233554877	134
00000000-0000-74a2-04e0-171b1e089870	1b5fd647-cf24-9d4c-1b43-06642e3bd2ff	8768418492555364065	543
00000000-0000-74a2-04e0-171b1e089870	1b8aa8cc-09df-91c3-7e56-8d111f99a500	-474938079354811708	473
00000000-0000-74a2-04e0-171b1e089870	1bb00b82-b657-249b-8025-6c2ccb7317e8	8399625792859851061	33
00000000-0000-74a2-04e0-171b1e089870	1bb0fb44-0164-a959-d592-0b0e8d8807c9	3296424669140448596	788
00000000-0000-74a2-04e0-171b1e089870	1bc46aaf-cab7-4e72-8342-3d69b2d79b7c	6372722565317536113	364
00000000-0000-74a2-04e0-171b1e089870	1bd17037-222d-83d8-5f9c-3c4d6afa6ecf	-3572686282332053278	219
00000000-0000-74a2-04e0-171b1e089870	1c147068-832a-0b61-fa70-180da8692621	-5410467896852358447	437
00000000-0000-74a2-04e0-171b1e089870	1c9bc0b8-f7fd-64f8-2207-701ee791e2a7	2397490488476259841	620
00000000-0000-74a2-04e0-171b1e089870	1cee23c3-4bda-f92a-a9f6-1ec39f9681a9	-4726636964131708843	525
00000000-0000-74a2-04e0-171b1e089870	1ceee462-ee4e-a19a-3506-5ad54943ad98	-4776968395787986687	265
00000000-0000-74a2-04e0-171b1e089870	1d541142-eb6f-869c-4207-be315dbf5286	-9152967503961187893	781
00000000-0000-74a2-04e0-171b1e089870	1dd05f71-4bfd-b7df-89bc-5b464a245f79	1157606500699452578	273
00000000-0000-74a2-04e0-171b1e089870	1dfeb1e2-6207-ab36-da3f-20681821700a	-2716087554031001884	801
00000000-0000-74a2-04e0-171b1e089870	1ee45356-ab19-c6ea-269c-246c4ee80160	3082155106216896793	95
00000000-0000-74a2-04e0-171b1e089870	1f8f9bd8-46e0-7277-a4a5-d0c9cfd281b9	-6103759143938515775	17
00000000-0000-74a2-04e0-171b1e089870	2005c81d-6837-dc78-10a1-2c67b3bbb531	-3370400703763371593	382
00000000-0000-74a2-04e0-171b1e089870	20812f37-e71f-1b20-8dca-fb113671ddfd	-8041137650103482489	392
00000000-0000-74a2-04e0-171b1e089870	20a798fa-c191-2f37-436a-0576330d3314	9176010986802526565	30
00000000-0000-74a2-04e0-171b1e089870	20b62199-e5c3-34a2-a778-7bcc5075970f	1636420095739222346	423
00000000-0000-74a2-04e0-171b1e089870	211eec50-4e27-6c97-32b7-3bc07ad719ca	8194275129806257424	625
00000000-0000-74a2-04e0-171b1e089870	214e21b4-d7bb-c814-98a4-e590d4dc11a1	-117424417661306167	789
00000000-0000-74a2-04e0-171b1e089870	21858583-5b6c-abde-3dae-892cbcb29332	-3177905521396226769	654
00000000-0000-74a2-04e0-171b1e089870	2185a168-0894-6146-7158-75b55834d65f	-8831430375963709480	334
00000000-0000-74a2-04e0-171b1e089870	2196efb8-1f63-5d9c-c121-9ec48df6122b	1140377811453972235	734
00000000-0000-74a2-04e0-171b1e089870	21b95395-ccb0-cb8e-a73f-adae373af2ba	3665446938057684569	633
00000000-0000-74a2-04e0-171b1e089870	227c7095-0a6f-a948-faa4-cd80361fa7b6	1549539231250499350	269
00000000-0000-74a2-04e0-171b1e089870	229d8306-c50d-b7c7-c06f-519a9916173f	-4966535129301698875	52
00000000-0000-74a2-04e0-171b1e089870	2323f7b1-104a-bf61-fe6a-30df11a8eef3	1961048633394747407	709
00000000-0000-74a2-04e0-171b1e089870	23559a86-87d6-2e3f-b40b-510d129a3c20	-3435310085253274299	596
00000000-0000-74a2-04e0-171b1e089870	23844844-3bcd-2b66-d4fe-839e1a6e57cc	-8337008709362077794	834
00000000-0000-74a2-04e0-171b1e089870	2385da3c-72e8-9e89-4217-67117a7772e6	-7660264869957873623	432
00000000-0000-74a2-04e0-171b1e089870	23f1ff08-abd3-6aee-fd79-295806bbfd14	7253767399401812077	118
00000000-0000-74a2-04e0-171b1e089870	241ffd39-36a6-582c-4f24-459692114cf5	-7134705517030805283	683
00000000-0000-74a2-04e0-171b1e089870	2446b4b2-4bcf-1846-817f-3b867ef12d15	237406091883908590	363
00000000-0000-74a2-04e0-171b1e089870	244ef402-4632-bbb0-0bf6-980bafde13e7	8591941123124046517	344
00000000-0000-74a2-04e0-171b1e089870	2467ee2f-cff1-6aaa-1ab5-7d447e1b35eb	-6053105447631077973	545
00000000-0000-74a2-04e0-171b1e089870	24d672b0-07a4-5649-b03c-01b6ce8c190d	-9054275891997543695	521
00000000-0000-74a2-04e0-171b1e089870	24f6fdce-90cb-6c32-eac5-cb88c6014231	3079642963305921481	621
00000000-0000-74a2-04e0-171b1e089870	252dcb5f-f2cb-6543-fb1c-df805f3043cd	-8958852086626977557	323
00000000-0000-74a2-04e0-171b1e089870	254b3f99-fa52-2308-5b43-dae59ca76119	-7356181247727139225	188
00000000-0000-74a2-04e0-171b1e089870	25b20d9f-ddb5-0dbb-08bf-1a6191a4f250	1167270828328182493	267
00000000-0000-74a2-04e0-171b1e089870	25e81113-cfbd-8854-96f8-1ba40b056d6f	-5331426030817132205	64
00000000-0000-74a2-04e0-171b1e089870	2680c025-c86b-8efa-11db-7a01a08c496d	-7934299092432091113	491
00000000-0000-74a2-04e0-171b1e089870	269b0e9d-6cf6-a539-dea9-27166248eebd	-4242506583955437717	214
00000000-0000-74a2-04e0-171b1e089870	26f66b60-d780-1894-216f-eabe19e5b477	4358332369540660082	194
00000000-0000-74a2-04e0-171b1e089870	27293dcd-2dfd-74b1-f9ad-1a0fe3f99cb9	1614393932048635932	665
00000000-0000-74a2-04e0-171b1e089870	27a4e6ae-5dd3-a361-b0fe-79840d5b3cb5	-6416619980889436769	20
00000000-0000-74a2-04e0-171b1e089870	27b67c95-3fef-2d27-99a7-2a9a7e05573e	-4794392886505107113	227
00000000-0000-74a2-04e0-171b1e089870	27d9ce11-9696-fd6e-d440-c8ac89af411d	-8821778080280944636	164
00000000-0000-74a2-04e0-171b1e089870	2856586a-65fe-0e73-9e05-c15ed8da620b	2128951274630429613	510
00000000-0000-74a2-04e0-171b1e089870	28a321c9-8107-a880-78b4-e7806e77fbf2	5858709709192504104	1
00000000-0000-74a2-04e0-171b1e089870	28c339c9-ac67-bf3b-d441-d634fb0fa18e	4855749929773594197	483
00000000-0000-74a2-04e0-171b1e089870	28d77091-5709-2cb5-6a1d-d47c76ef5037	885641208816803021	650
00000000-0000-74a2-04e0-171b1e089870	2901c8f2-af8d-0737-dafd-eb19d204f1ef	2126067478061806720	85
00000000-0000-74a2-04e0-171b1e089870	295727fe-e258-c6b1-4205-19e5bbcceb64	1861718217578363773	155
00000000-0000-74a2-04e0-171b1e089870	296b569c-e0d3-1620-eb57-d2a81fb3eaa8	-6254359070931167045	518
00000000-0000-74a2-04e0-171b1e089870	29a7a9d9-3f5c-d941-0eed-7d0b8cf7f0ed	-5842728477438366257	744
00000000-0000-74a2-04e0-171b1e089870	29b6f1e3-2f8e-341b-bd6b-ec4812a85090	2298540125199952966	601
00000000-0000-74a2-04e0-171b1e089870	2a1d5c4c-267d-1bca-2126-6deec1259c39	-609424850911757722	14
00000000-0000-74a2-04e0-171b1e089870	2a294bce-c499-6728-9f4a-efc8647532e0	2847812379386652180	568
00000000-0000-74a2-04e0-171b1e089870	2abfc175-839d-c559-3fa3-15ebfa267dcb	826028944138873865	268
00000000-0000-74a2-04e0-171b1e089870	2ac69a8f-d9c5-7ac1-5209-3529a05501c9	3780587505480713919	80
00000000-0000-74a2-04e0-171b1e089870	2ad66451-62f2-48e3-3048-29c63eac7168	7609457270914123767	489
00000000-0000-74a2-04e0-171b1e089870	2b1e14dc-1e70-00e4-e4db-653e0b084feb	1120833280394942125	487
00000000-0000-74a2-04e0-171b1e089870	2b42579d-3259-b935-6176-d4dcca1c84ae	6628314287075097120	677
00000000-0000-74a2-04e0-171b1e089870	2b9f7e00-4211-1221-f810-ec9cc9eb417c	9210840185675721641	362
00000000-0000-74a2-04e0-171b1e089870	2c2e3a69-3e50-845d-d980-7de3afed18bf	2608983982284483653	807
00000000-0000-74a2-04e0-171b1e089870	2cbd5a55-86b5-d308-768b-4f7343b28442	2176414896431172995	206
00000000-0000-74a2-04e0-171b1e089870	2cc3d740-e5f2-1cb4-c8f8-954dfe3abe9d	-7332826621722418862	402
00000000-0000-74a2-04e0-171b1e089870	2cc6ef75-2576-dcf4-c56c-5f0cf918ebda	-3033857490483109822	376
00000000-0000-74a2-04e0-171b1e089870	2cd81ba5-70f4-432b-4354-3179a2ac0760	3226014114809807976	743
00000000-0000-74a2-04e0-171b1e089870	2cf18d27-0c84-aabd-572a-a7a486590511	3371690266304376763	266
00000000-0000-74a2-04e0-171b1e089870	2d32264b-e765-cfed-5609-f42f6dc04f3f	-4363267987089427919	28
00000000-0000-74a2-04e0-171b1e089870	2d579e32-1830-a675-9357-20dfcd75e811	5358679094567391291	294
00000000-0000-74a2-04e0-171b1e089870	2d81f89b-cc81-56a8-edd5-49d16dcf54fd	-2761419938324485525	746
00000000-0000-74a2-04e0-171b1e089870	2db98f00-6d6d-99f4-f0de-1848777e6943	-8916037066276186058	494
00000000-0000-74a2-04e0-171b1e089870	2dcc2ece-29a9-c21d-e5c6-1448c16ea509	-9107156921696911850	657
00000000-0000-74a2-04e0-171b1e089870	2e3758b1-09e1-8000-3a26-6016f4c51bf1	4103824723809171973	509
00000000-0000-74a2-04e0-171b1e089870	2e65510a-842d-d409-8083-be9b2932598e	-9154578008357369351	504
00000000-0000-74a2-04e0-171b1e089870	2e85f2c8-cace-f7f8-a995-858801264e70	-932533781400341608	728
00000000-0000-74a2-04e0-171b1e089870	2e9135f7-80fa-a715-4cef-f4ca2909a499	-6936195763645693633	34
00000000-0000-74a2-04e0-171b1e089870	2ebd5c5c-9b36-14ff-1fa9-06284b1a1ed0	7838038749793478376	598
00000000-0000-74a2-04e0-171b1e089870	2ec31874-9237-b168-30d2-b837cb35f816	-8859663662464760693	823
00000000-0000-74a2-04e0-171b1e089870	2ed792d3-a5ba-8dd9-067f-d094c6f90178	-5460815661756135881	185
00000000-0000-74a2-04e0-171b1e089870	2fafe9a4-536c-786a-db96-eaa5c09535cc	-5084947315450455470	624
00000000-0000-74a2-04e0-171b1e089870	3049b0f5-6525-da7f-49f2-7e4217af7954	7984517978348111717	779
00000000-0000-74a2-04e0-171b1e089870	30b67b0d-e29e-1f72-b506-9c0da0432754	8604451015029958685	684
00000000-0000-74a2-04e0-171b1e089870	311cfc3c-e877-9caa-dee9-194f6523ce32	4963844740601268121	447
00000000-0000-74a2-04e0-171b1e089870	324c8090-49c7-0dae-2784-f8bac00152c7	8524537089337441162	250
00000000-0000-74a2-04e0-171b1e089870	324dacbc-f7ab-3228-5ec7-98c24f6f2e6c	7601163089300180679	649
00000000-0000-74a2-04e0-171b1e089870	329ecf2f-ef68-6ee1-b6aa-82a63c87527f	-2389077698347417908	306
00000000-0000-74a2-04e0-171b1e089870	32b0c0f6-f22e-42b1-dbeb-f907608a8470	8075025784512814134	758
00000000-0000-74a2-04e0-171b1e089870	32d3b2dc-6978-2d46-68b6-91afb0b07818	-5455182259803648539	89
00000000-0000-74a2-04e0-171b1e089870	33ee7b33-2d13-affc-19c4-e59a7965cf8a	-3692660293317212700	590
00000000-0000-74a2-04e0-171b1e089870	34661465-faf8-333a-857b-61aa1cee480c	-1044869175718290293	676
00000000-0000-74a2-04e0-171b1e089870	34faf957-dc18-be7e-930a-df39a4038101	-7638614334484421489	270
00000000-0000-74a2-04e0-171b1e089870	359fe8bb-6c31-fdf0-e7e2-ccaaefdd42bd	5494545419186094707	527
00000000-0000-74a2-04e0-171b1e089870	3608da3a-edf8-494b-2a11-6bb590aa5221	-1688597781264359016	451
00000000-0000-74a2-04e0-171b1e089870	36343fa4-a26d-1535-e54c-650ce0fb23b3	-1272171159617268075	370
00000000-0000-74a2-04e0-171b1e089870	36741b28-0faf-0c0b-88e3-32cfbf1905d6	1587524681753242206	178
00000000-0000-74a2-04e0-171b1e089870	367e857a-de3b-4e50-ecb5-56117693ec67	5510460094157709924	700
00000000-0000-74a2-04e0-171b1e089870	368068a2-8589-fb5b-bb71-eedeb00eda82	467877429722249689	474
00000000-0000-74a2-04e0-171b1e089870	36badb67-3f06-6020-ba63-9dcad1163f63	-1964528955598657732	731
00000000-0000-74a2-04e0-171b1e089870	3755d654-0d40-261d-ac7d-cf77729d0997	-2208992637059367193	400
00000000-0000-74a2-04e0-171b1e089870	386dc762-0f89-12b4-adfe-b766f00ebaa7	-6017898333075468986	271
00000000-0000-74a2-04e0-171b1e089870	393d1b7a-581a-341d-6bbb-eb406bd39e13	-7453830351644034657	579
00000000-0000-74a2-04e0-171b1e089870	395db8c1-e44b-b114-bbb5-bf6188d34255	-3254252603456986209	379
00000000-0000-74a2-04e0-171b1e089870	399be62b-7d76-8744-bde5-0ac9b05acd45	-84890526197025328	176
00000000-0000-74a2-04e0-171b1e089870	399c1ea9-4c8a-983c-3470-bcb7678823e9	-7292645072937817730	220
00000000-0000-74a2-04e0-171b1e089870	39fa7573-881d-e0a3-7b72-c1979d6e9953	-8358777383311537792	724
00000000-0000-74a2-04e0-171b1e089870	3a24ad02-9cb8-aa7e-d3b4-1df59ab75c27	909497262876140036	581
00000000-0000-74a2-04e0-171b1e089870	3b7c0be6-8bd9-72df-b32c-9d68b907294f	-8660094916742820480	815
00000000-0000-74a2-04e0-171b1e089870	3bc60d09-82db-fda9-5d83-b4fb2df83b23	-2283559800279415352	87
00000000-0000-74a2-04e0-171b1e089870	3be58eff-aa1a-3638-b58f-74258eda3e4f	1465956847450225496	459
00000000-0000-74a2-04e0-171b1e089870	3c202127-72c3-0cf5-1b4b-8b6fe179e668	-4456585098092604067	366
00000000-0000-74a2-04e0-171b1e089870	3cd90bff-0f53-c349-7525-5e09fec63ecd	-6449896806471985285	328
00000000-0000-74a2-04e0-171b1e089870	3d4318f6-667a-86cf-ab85-254abcf13dfd	1078655282971429308	132
00000000-0000-74a2-04e0-171b1e089870	3d915f59-b869-b2f7-fac7-37e708dc3485	8416599532650418412	526
00000000-0000-74a2-04e0-171b1e089870	3e08af3f-8834-9cd2-957c-00e35a55b207	-8834088449835329353	365
00000000-0000-74a2-04e0-171b1e089870	3e62fa37-c983-66c0-10a3-da11954e1447	1014064965024498151	409
00000000-0000-74a2-04e0-171b1e089870	3ed46e5a-859f-5dc3-d4b7-f2c94486e308	190345492051101230	614
00000000-0000-74a2-04e0-171b1e089870	3f371d6b-401e-b482-e70d-ad9aeca4c8e4	-2556231782050043392	639
\.


--
-- Data for Name: usage_identities_1; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_1 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	4070e2d7-a136-f007-73c7-52d502135bb0	-504460402369044451	404
00000000-0000-74a2-04e0-171b1e089870	4097f5d1-9563-ffec-3a16-d599bfe37a1f	6641523690031889251	114
00000000-0000-74a2-04e0-171b1e089870	40bdae18-e643-dc60-73e8-ad319f218267	-1320567126191171826	103
00000000-0000-74a2-04e0-171b1e089870	40f3e9ec-6fcc-f6ce-f47d-c05f06bdd96b	5036755425615137535	152
00000000-0000-74a2-04e0-171b1e089870	41346fc8-6ce6-b9f8-974b-ec02b5411553	-5813281196160138693	828
00000000-0000-74a2-04e0-171b1e089870	415a7675-f9f8-abf0-fd59-67dfe0240d8d	9098442516159341441	289
00000000-0000-74a2-04e0-171b1e089870	41b4795c-dabd-0096-8414-2e0817e247df	-7178753123899880521	263
00000000-0000-74a2-04e0-171b1e089870	4235f682-1710-b17a-6baa-8bfbffaa52e8	-5667312277915355728	413
00000000-0000-74a2-04e0-171b1e089870	42921e1f-7ad2-6cb7-78ce-9893e72fd0ba	-4413257932333199713	426
00000000-0000-74a2-04e0-171b1e089870	42e4d9f6-3385-204d-b624-393029f6fa19	-9031139574116272877	718
00000000-0000-74a2-04e0-171b1e089870	43041fdb-46df-3a9b-00cc-fae075fc4e01	1302498355041417345	818
00000000-0000-74a2-04e0-171b1e089870	4326f8ec-4b0e-0c4c-c991-64c8c1599ab7	-5662055906922668642	274
00000000-0000-74a2-04e0-171b1e089870	437077cb-7c7c-1d10-ca23-4de22d46bc5d	553804436478404950	449
00000000-0000-74a2-04e0-171b1e089870	43a3fe7b-18a5-7aed-c7ce-35f1cb8ddfe1	-2879125856105020119	435
00000000-0000-74a2-04e0-171b1e089870	43d95728-556c-f445-b3ab-7f6cfdb529d1	670719595055810420	754
00000000-0000-74a2-04e0-171b1e089870	43da793c-4092-2f20-7de0-4a52468f28a0	8184928902769143829	170
00000000-0000-74a2-04e0-171b1e089870	4491f8f6-4103-ff3c-c01b-0258d70f873c	4449813048839171836	575
00000000-0000-74a2-04e0-171b1e089870	44a518fc-2a89-41e8-215a-9d1e6101ef57	-3669154884561302031	515
00000000-0000-74a2-04e0-171b1e089870	44fab98c-49b4-8f3c-75cf-ca97a062d7d2	5764906558184401365	558
00000000-0000-74a2-04e0-171b1e089870	4511cb3f-92a6-0706-b4b2-2ba003b34714	-8891298461452735834	752
00000000-0000-74a2-04e0-171b1e089870	45969843-040f-14ef-a7f9-a4149b12efda	-6030857168535703303	207
00000000-0000-74a2-04e0-171b1e089870	45b03cb0-327c-6698-19aa-670fd168102d	1670832908435143070	778
00000000-0000-74a2-04e0-171b1e089870	45d9915b-1990-051a-dcf6-ac42b8ad690b	8763324285685023063	438
00000000-0000-74a2-04e0-171b1e089870	466cf29b-72e4-8d05-eeeb-06300e1bb581	7207629184405860380	138
00000000-0000-74a2-04e0-171b1e089870	4698de26-d714-f0f5-0994-23d6d832b8e3	8547579736242030006	359
00000000-0000-74a2-04e0-171b1e089870	46c35254-53bb-4684-a5b0-163b9c0bc170	6698604719052920727	113
00000000-0000-74a2-04e0-171b1e089870	46e0c1ae-b753-661b-a9e2-035a778a3c2c	2558748572877801855	759
00000000-0000-74a2-04e0-171b1e089870	4855c9e4-24e2-20fb-0bd4-e0f9fb6f1efd	741165976624570572	6
00000000-0000-74a2-04e0-171b1e089870	48abef79-bab6-ecb4-f109-cfc6864cb1b4	8766985160364272929	534
00000000-0000-74a2-04e0-171b1e089870	492b4d89-7ffb-7ffc-3e91-2d87a7096935	5248822262371678667	102
00000000-0000-74a2-04e0-171b1e089870	4946f786-177b-2b20-b14d-cc7f81fe8fe6	-1666995175564540205	180
00000000-0000-74a2-04e0-171b1e089870	4952a954-fc82-5742-3132-e15a48ba180c	4610223292582609732	24
00000000-0000-74a2-04e0-171b1e089870	49b6de02-7dbd-d8f5-9d1d-384cdc52f2c8	4795293999538475982	799
00000000-0000-74a2-04e0-171b1e089870	49d6f1cf-c391-b0c6-ef2c-1976023f417b	8731754369754215659	232
00000000-0000-74a2-04e0-171b1e089870	49f2516a-17e1-c795-619f-b4e1c4a32841	8155315402792536291	131
00000000-0000-74a2-04e0-171b1e089870	4a1ebb9e-f458-a382-15c2-4d9e380f7525	-1504405227491518484	622
00000000-0000-74a2-04e0-171b1e089870	4a736d99-0cff-013d-e723-d5a19a80bace	-3635158686775111540	358
00000000-0000-74a2-04e0-171b1e089870	4ae553dd-c2e3-ba72-613b-e2b157858b47	-5454418686432368173	233
00000000-0000-74a2-04e0-171b1e089870	4ae81dbc-fc63-748e-e6e2-4b950522b163	7566822551467961941	641
00000000-0000-74a2-04e0-171b1e089870	4b21399d-cc6f-6d2e-c57e-5bf5f5255d0a	-5513674284757194	168
00000000-0000-74a2-04e0-171b1e089870	4bdf5211-3e48-0845-e32b-acec59570cc0	464491837589550148	313
00000000-0000-74a2-04e0-171b1e089870	4be2c29f-5ecc-3aab-f207-838972b5bdaa	8606011038283545781	605
00000000-0000-74a2-04e0-171b1e089870	4c0d60e2-72a2-7396-8545-3a1e8131b592	-2956722741287021491	496
00000000-0000-74a2-04e0-171b1e089870	4c480125-56a0-e6f1-e087-da6411fd1293	-4104927873884672059	416
00000000-0000-74a2-04e0-171b1e089870	4d35e6f8-fee3-4c50-78ad-f0f2a2450b91	-2514744084018523450	128
00000000-0000-74a2-04e0-171b1e089870	4d9869db-f822-dd9e-359c-82565c5cf571	2866492474602998996	610
00000000-0000-74a2-04e0-171b1e089870	4e78f1e8-c7c7-6e90-f027-41802dbea00d	-5702561020774496549	608
00000000-0000-74a2-04e0-171b1e089870	4e8cae28-f856-7a67-cf9e-27b5d93643d1	1004527169765687078	790
00000000-0000-74a2-04e0-171b1e089870	4e9abb77-693d-3865-4729-73abd24c35bd	8871282592785751409	821
00000000-0000-74a2-04e0-171b1e089870	4f20774a-959c-043b-ba1b-c9521dc05ce8	450629876394680190	713
00000000-0000-74a2-04e0-171b1e089870	4f396ffe-3fce-29b2-b4f1-7727aa225dc2	-4963068234653395134	421
00000000-0000-74a2-04e0-171b1e089870	4f51a000-1de2-6ff9-28fc-267d7be507aa	-5346306815870568004	398
00000000-0000-74a2-04e0-171b1e089870	4f93cd7e-6296-c88d-167a-b5c27d6b2ffc	-6578167793253697102	256
00000000-0000-74a2-04e0-171b1e089870	50c7b1c8-045c-82f6-28ac-7562d1ebe9d9	406447553846889675	146
00000000-0000-74a2-04e0-171b1e089870	51b61622-c0d6-8d6a-47e7-f61581eec9a0	5771139817707427443	385
00000000-0000-74a2-04e0-171b1e089870	51d0b9ad-ff3f-3e5a-7b5d-202d6464ecec	4290703049130567416	441
00000000-0000-74a2-04e0-171b1e089870	51d84eb4-8f2a-029f-192d-32569c848d91	-6552156401657303034	820
00000000-0000-74a2-04e0-171b1e089870	52317292-0b1a-3e6f-44da-cc0b612ed798	816588050370071154	612
00000000-0000-74a2-04e0-171b1e089870	52632566-f39e-8217-a3ea-ee046833b237	-7275406477588269463	218
00000000-0000-74a2-04e0-171b1e089870	533d7fc3-96ab-58ae-cc6b-58cafff16e30	1887907246432326409	703
00000000-0000-74a2-04e0-171b1e089870	5384a813-4c3e-3a0b-0cab-283601d28b25	-4801895815770828990	81
00000000-0000-74a2-04e0-171b1e089870	53b89fe9-ce1f-8be2-cbfe-a23c76448d36	7888371745283207046	38
00000000-0000-74a2-04e0-171b1e089870	53ccdac1-5100-a07b-1740-c259c90a999c	7690329315039300861	686
00000000-0000-74a2-04e0-171b1e089870	53fafecd-a8a6-95b1-437c-5f957b771aec	-9059321973617479724	395
00000000-0000-74a2-04e0-171b1e089870	54389eb2-4e78-8b93-0cb4-a44e01d67530	-5904403588880359100	560
00000000-0000-74a2-04e0-171b1e089870	5483d1f6-9678-5e60-dfa4-aa0552b9497e	3180472136225046911	121
00000000-0000-74a2-04e0-171b1e089870	548ff30c-6641-8a8a-a6b2-3f1284c0c4c1	-6118274349427050219	151
00000000-0000-74a2-04e0-171b1e089870	54c50e1b-ffbd-3224-d54e-c7d27d7a1768	6589174183316648762	792
00000000-0000-74a2-04e0-171b1e089870	552210be-1d16-fedc-6773-83a18d6cf68a	-8440802615675188641	203
00000000-0000-74a2-04e0-171b1e089870	558da4fe-138a-a5d4-6dba-28014dd80b86	-2527884983503223302	480
00000000-0000-74a2-04e0-171b1e089870	55b45178-e359-4c77-ba68-432b70f41bf0	1318352804716638265	786
00000000-0000-74a2-04e0-171b1e089870	568d1900-a0d6-58d3-ad1e-9e89076a9b19	-4686451516576654303	110
00000000-0000-74a2-04e0-171b1e089870	56912bd1-5bfc-5b73-29ea-85a2f670ad7c	2324554099256943032	122
00000000-0000-74a2-04e0-171b1e089870	56b8c7ea-4c04-a5f9-7f5a-63a8fc94b742	2639962884363972177	148
00000000-0000-74a2-04e0-171b1e089870	56faa41f-310c-2941-c381-de4bb3726bc3	3697852739599566078	298
00000000-0000-74a2-04e0-171b1e089870	572a7639-29a2-11ed-60a8-66eb17836c3c	3804826094480385595	535
00000000-0000-74a2-04e0-171b1e089870	581a2c8f-8de2-e8e4-15a7-6c7de849826a	-8543760151881702032	769
00000000-0000-74a2-04e0-171b1e089870	5849853b-7694-2905-1529-bd8bfb13b573	-6467421874240561945	429
00000000-0000-74a2-04e0-171b1e089870	5933797d-79f3-2610-3a53-f69a58f21303	-7418304833625666413	45
00000000-0000-74a2-04e0-171b1e089870	59da7f20-be57-f848-8818-8874568cc04f	-5019477194314303507	783
00000000-0000-74a2-04e0-171b1e089870	5b3eb766-915b-2f10-2c13-bd06a62bbb29	-8837703082523221473	234
00000000-0000-74a2-04e0-171b1e089870	5b5ae49a-9d25-14ff-b729-9001228f53f5	1669431015181827373	486
00000000-0000-74a2-04e0-171b1e089870	5b5f9e55-b511-da9a-f7c8-3fd66930693b	156312004235962851	450
00000000-0000-74a2-04e0-171b1e089870	5c53963e-05fa-e567-e9eb-e038986f7aa2	1443040399368393623	408
00000000-0000-74a2-04e0-171b1e089870	5ded6257-03e0-120e-092a-ce75abb47e76	-6594261322003282281	115
00000000-0000-74a2-04e0-171b1e089870	5e863ed5-a931-eb5a-972a-80f4bfad0e3e	1532410971874734438	381
00000000-0000-74a2-04e0-171b1e089870	5ee5c999-b82a-7764-a7f4-61ed5e26816c	-5814045251743193388	661
00000000-0000-74a2-04e0-171b1e089870	5ef0d386-2a36-37df-053c-f5fb453c31bf	-4438182220824674403	477
00000000-0000-74a2-04e0-171b1e089870	5f7d3b26-643f-36d6-56cf-c6745d23b9d7	-1363499578784927752	671
00000000-0000-74a2-04e0-171b1e089870	5fa9ba43-0a74-1f2d-85fe-3ccbdbcea626	8894370317726097474	94
00000000-0000-74a2-04e0-171b1e089870	5ff93c69-ea31-c7d7-7909-c808150f0a9a	-3860921019056171357	588
00000000-0000-74a2-04e0-171b1e089870	605384dc-577b-4f52-1042-1d123f97ea16	-2558500910978746316	634
00000000-0000-74a2-04e0-171b1e089870	60579fa1-6d65-532a-4042-47811543450f	-2252875408761420713	607
00000000-0000-74a2-04e0-171b1e089870	606e8a4a-bc17-ce76-ca2c-59f15c226017	223612322911288086	374
00000000-0000-74a2-04e0-171b1e089870	61617d70-baa2-4698-50e7-a4b2f8f04ffa	1566556070683190337	704
00000000-0000-74a2-04e0-171b1e089870	61ae9979-61fd-abfd-c3a9-41a138d83cb0	-5691715950005626422	425
00000000-0000-74a2-04e0-171b1e089870	61e7dcfe-c1a0-c13f-5355-28495ee1848e	7002906932484463328	777
00000000-0000-74a2-04e0-171b1e089870	6210d1c0-ab32-a5d2-2f7e-711dd54af0e1	-4553924030924201326	339
00000000-0000-74a2-04e0-171b1e089870	626969ae-20c9-1810-e74f-09f3fc87b116	-1140712173252013165	645
00000000-0000-74a2-04e0-171b1e089870	62e469a9-82d3-1a61-9e71-3de1d380bdb4	7650369452182151336	226
00000000-0000-74a2-04e0-171b1e089870	631e6f0b-fc34-ba99-f95c-6922d790bd9d	9148428857363309683	463
00000000-0000-74a2-04e0-171b1e089870	634ba9ee-40de-d083-fd36-b5fab596f522	175513885572807407	209
00000000-0000-74a2-04e0-171b1e089870	640760a7-2536-49a9-dada-5e944c9917d5	8541233655060477715	388
00000000-0000-74a2-04e0-171b1e089870	641c2d88-5f20-f244-f0c4-1af56ca52e1d	9022006283236501652	798
00000000-0000-74a2-04e0-171b1e089870	6426fa89-762b-03f1-d39b-226a6fcecd53	-6000135343599660549	41
00000000-0000-74a2-04e0-171b1e089870	642e8e1d-ab50-4f4b-7d79-f53426a63d34	-8489620041854500326	331
00000000-0000-74a2-04e0-171b1e089870	65f18da4-e61f-ebd5-4515-db453f25cff9	4380405069264841235	524
00000000-0000-74a2-04e0-171b1e089870	66234702-a1e5-83c7-c02e-ce792e84c8bc	9162053495522022135	542
00000000-0000-74a2-04e0-171b1e089870	6642fd8d-bf51-186a-364c-493c19b1f0f3	-2514206894021137320	177
00000000-0000-74a2-04e0-171b1e089870	66865dab-063d-736f-b53c-9f1e74ac220d	-1250153249787450575	748
00000000-0000-74a2-04e0-171b1e089870	66e03f20-fcb9-c9e0-bc3e-5c6f255296f7	-814494160336206146	288
00000000-0000-74a2-04e0-171b1e089870	672f595d-81bb-4b28-baa3-452c5e591fc8	5283495438705847139	40
00000000-0000-74a2-04e0-171b1e089870	683d4b25-2d99-2a60-0617-b21866c48397	-8653921867696751494	292
00000000-0000-74a2-04e0-171b1e089870	6889edf7-2b45-4702-bace-9fcf3cdbda25	-8255693256547667627	82
00000000-0000-74a2-04e0-171b1e089870	688c6f87-f4a0-cd10-1dcc-ec478a2a1778	-6413240920876065888	47
00000000-0000-74a2-04e0-171b1e089870	68fafde5-ac8d-5367-f385-d421d66388c1	-4319588920649283417	550
00000000-0000-74a2-04e0-171b1e089870	691145f2-9d95-cb58-72e1-75b3becf3845	2392698193702531891	302
00000000-0000-74a2-04e0-171b1e089870	693bf165-1029-abf3-b629-289562ed36a1	2283331783196618653	204
00000000-0000-74a2-04e0-171b1e089870	696bbe19-81b5-3144-08b4-968c0178ef4b	611179114098768032	346
00000000-0000-74a2-04e0-171b1e089870	6a66cad9-6ee1-ae00-e190-b432d40af408	-4248488597713483318	13
00000000-0000-74a2-04e0-171b1e089870	6b08d05c-7ae7-a772-5499-9732dee2b13a	-2960251579511342577	240
00000000-0000-74a2-04e0-171b1e089870	6b1210cf-2396-8c9d-972f-51a511a97cd9	-6772894844320233294	9
00000000-0000-74a2-04e0-171b1e089870	6b28d011-6a2e-84ad-0063-db23c29c6f61	-171413773665553749	76
00000000-0000-74a2-04e0-171b1e089870	6b3dd250-02a4-0100-b065-317443bfc7aa	651406438582614747	615
00000000-0000-74a2-04e0-171b1e089870	6b95907c-7b14-c8ce-d77f-f09bcf36dba5	184632434214143527	771
00000000-0000-74a2-04e0-171b1e089870	6ba3dd59-e8fe-97b3-5afb-1afbbd0adc58	2649488643370505503	707
00000000-0000-74a2-04e0-171b1e089870	6c28142e-6b44-1d9b-db4f-e74fa75fe55c	7896616723520314408	325
00000000-0000-74a2-04e0-171b1e089870	6cac676c-b068-c07b-fbee-babae0d2e4cb	219390169553250100	19
00000000-0000-74a2-04e0-171b1e089870	6d6e02cd-5151-bb3d-98d9-b89681877163	-789684511703432557	813
00000000-0000-74a2-04e0-171b1e089870	6d80dc8f-5b50-f58e-270a-79708449f09b	7698830129945939150	529
00000000-0000-74a2-04e0-171b1e089870	6daf0b0b-5bfb-75bb-b8a5-1fe6f5947fa2	4998481302245403256	597
00000000-0000-74a2-04e0-171b1e089870	6dd6ea20-92c2-0ec4-3ea3-b58c19bf148a	7656595050509954748	241
00000000-0000-74a2-04e0-171b1e089870	6e6dd026-1187-3313-e9bf-bd6d180dc31c	-3576758340614852835	840
00000000-0000-74a2-04e0-171b1e089870	6e73f37a-aa2f-bc40-b78e-e91b3cf047ce	-4196532491389161958	79
00000000-0000-74a2-04e0-171b1e089870	6f2a5121-1f45-ac0d-7536-ab5afbafbc11	6391346782836517568	18
00000000-0000-74a2-04e0-171b1e089870	6f5a3c5a-db04-9fd3-62ba-2e6de9f080ea	-2475391414399391952	727
00000000-0000-74a2-04e0-171b1e089870	70237a8a-6549-ff64-73dd-8c1f80e540fa	1732934036066488361	830
00000000-0000-74a2-04e0-171b1e089870	708a8a51-7acb-6772-cf1e-253e74e17875	-2526163734881894259	448
00000000-0000-74a2-04e0-171b1e089870	70dbd81f-2ef5-9c8b-7f77-7a9f41f6bfce	-69671841249807342	498
00000000-0000-74a2-04e0-171b1e089870	71013850-3989-d176-d96b-3672ea1ec393	5475036014494229874	725
00000000-0000-74a2-04e0-171b1e089870	7184e809-933d-07c6-d946-4bc6141d96b6	3363443939508456949	377
00000000-0000-74a2-04e0-171b1e089870	71981cfd-9a75-9944-e38a-9bc3f38434fa	4307247011716840204	764
00000000-0000-74a2-04e0-171b1e089870	71d8febd-9d8e-414f-44a3-5c6efe598eea	-7879572530301072337	428
00000000-0000-74a2-04e0-171b1e089870	72199979-986e-7c95-64c3-597ccf030355	8153104255991498977	406
00000000-0000-74a2-04e0-171b1e089870	73513eb8-136d-4f0b-5b2d-c2cf741197f3	7164716736234360060	260
00000000-0000-74a2-04e0-171b1e089870	73625969-18f4-2d00-31fc-1057d362920c	8712029679075458514	552
00000000-0000-74a2-04e0-171b1e089870	73cffca8-cfb9-2829-3727-949fbe530c70	7287742119635760587	104
00000000-0000-74a2-04e0-171b1e089870	73f64bb6-9041-6f1d-5a6b-5fefbebc6bb0	2763363046954397202	458
00000000-0000-74a2-04e0-171b1e089870	74114c8a-3f73-10dc-3703-e78fa7db85c3	6072563045392358188	751
00000000-0000-74a2-04e0-171b1e089870	7463c09c-3ee0-10fd-40d9-d533bc2f2c37	3570599543748807374	5
00000000-0000-74a2-04e0-171b1e089870	7524eb46-1799-6d78-1623-53b44b45138e	4239920582930780491	166
00000000-0000-74a2-04e0-171b1e089870	7631cc85-dd80-6439-3995-d8c392dec65c	4686306616060516761	714
00000000-0000-74a2-04e0-171b1e089870	765876a6-80f3-db87-1b72-6c1c15e00462	6050390380217884919	124
00000000-0000-74a2-04e0-171b1e089870	76724929-8ed7-ac06-b1a2-20dc4e7ced7d	-5491414843487267687	805
00000000-0000-74a2-04e0-171b1e089870	767ffcda-68d5-6cc5-3682-d4cd92231595	2295536352305175307	159
00000000-0000-74a2-04e0-171b1e089870	76cb394c-474f-a594-8e53-1dea50de1989	-2491133847924456068	73
00000000-0000-74a2-04e0-171b1e089870	76d45409-117c-eaad-7386-a2bea92d429a	-867110925707486827	347
00000000-0000-74a2-04e0-171b1e089870	777fff8d-c2b0-b639-126b-b710a3efa605	-7980427159252122125	796
00000000-0000-74a2-04e0-171b1e089870	77fe84e6-75a8-52bf-307a-a85300d5ef36	-1330007234405937276	755
00000000-0000-74a2-04e0-171b1e089870	781be197-a95c-1ed2-3492-3ba7e0bd8406	8471988566619803256	208
00000000-0000-74a2-04e0-171b1e089870	798f70b4-a4c5-e8b6-e1eb-802aa4eb70d2	-8308317995250551888	367
00000000-0000-74a2-04e0-171b1e089870	79c72a41-a0d8-4fe6-f56f-010f431256fd	-6985122157569784391	502
00000000-0000-74a2-04e0-171b1e089870	7accb6ad-3790-2b66-2f51-ef756a24d875	6239030824211245899	838
00000000-0000-74a2-04e0-171b1e089870	7ad15125-5dac-e5fd-d116-b62900c04c85	8134569567363363880	300
00000000-0000-74a2-04e0-171b1e089870	7b2a5cea-6c55-c4da-050c-52cc1a5732d5	-8900998355303117054	319
00000000-0000-74a2-04e0-171b1e089870	7b44cb47-e0de-11c6-059f-c9ca831a3563	-1175095393144923971	729
00000000-0000-74a2-04e0-171b1e089870	7bc9c7f4-b792-99cd-eed5-85211abe3520	-8494757683585526253	126
00000000-0000-74a2-04e0-171b1e089870	7bf88d04-c1f0-1b59-d810-1cd1a670d387	-1762772777574695535	353
00000000-0000-74a2-04e0-171b1e089870	7c4da298-ed90-cb98-336e-387921e66f1d	-6550089424438247837	48
00000000-0000-74a2-04e0-171b1e089870	7c5bf1f2-dcba-327b-4eae-ffa4c9a1dc8e	2433573759914502365	357
00000000-0000-74a2-04e0-171b1e089870	7cc0d560-8db1-a03d-e0ea-afde92f91d49	-5508922852820875309	189
00000000-0000-74a2-04e0-171b1e089870	7d08b5ab-d0f6-2a23-20ba-01cbbee29f7b	6295294174816346209	56
00000000-0000-74a2-04e0-171b1e089870	7d15dba7-b8f7-1c09-3ca8-e7747dcce6b2	1445056463421875724	635
00000000-0000-74a2-04e0-171b1e089870	7d3c42c4-8d1b-59b8-5a7c-8ad8817730d3	806087571823021832	514
00000000-0000-74a2-04e0-171b1e089870	7d50e0af-05d5-2679-14ab-5701834f0c51	7899864983284701758	277
00000000-0000-74a2-04e0-171b1e089870	7de362f2-23c6-341d-4f53-20867a6c3a22	850535262035457690	248
00000000-0000-74a2-04e0-171b1e089870	7dfa80f4-278a-dd67-acbe-9a5e459602f2	7959057959421370783	606
00000000-0000-74a2-04e0-171b1e089870	7e229bc7-14ab-b869-ab18-21692512db52	2964506885293266893	440
00000000-0000-74a2-04e0-171b1e089870	7e363f05-92b8-eb10-fd21-b88ce95cac6f	-4916227746849525101	372
00000000-0000-74a2-04e0-171b1e089870	7e3d2b6f-eeaf-e7f1-527f-fb6ef64cca0b	560295933054739538	144
00000000-0000-74a2-04e0-171b1e089870	7e9d584c-5b85-1d2d-115e-4c547c8869c6	3724271501526449960	469
00000000-0000-74a2-04e0-171b1e089870	7ec97c8d-0698-01ed-648d-88acaf5c4f10	-8816237207450553758	539
00000000-0000-74a2-04e0-171b1e089870	7efbb0a3-f24a-637b-31a4-dac4ee156284	6964386412811624519	427
00000000-0000-74a2-04e0-171b1e089870	7f664f1a-523b-9e7f-6132-64c36f5ea424	-8939856346758230977	88
00000000-0000-74a2-04e0-171b1e089870	7f808172-7346-0494-9732-649d61485b6f	3446473750767086076	196
\.


--
-- Data for Name: usage_identities_2; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_2 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	8033bbc5-5907-0a91-34af-c121fc2903d9	3713680805774490153	717
00000000-0000-74a2-04e0-171b1e089870	80eb34c7-b702-ba86-b897-a6ca6d234bda	992014378136380163	37
00000000-0000-74a2-04e0-171b1e089870	817eff15-229b-c3f3-08f8-3cdc3c83aab3	-1327618397725319313	546
00000000-0000-74a2-04e0-171b1e089870	818f3a50-626f-7d61-462b-2dd4faca375e	-2517410584265140648	808
00000000-0000-74a2-04e0-171b1e089870	81a4bf4b-39b5-bc02-7908-4f1db6f67dc5	8222124057798642987	445
00000000-0000-74a2-04e0-171b1e089870	821f5d78-0cf2-7e52-cb5d-4ff001a39b9c	1689849086434544817	762
00000000-0000-74a2-04e0-171b1e089870	8261f205-6a2b-3f89-b5ec-07833ec4e8b5	-1095300380920209693	532
00000000-0000-74a2-04e0-171b1e089870	8309d95f-a9b5-3195-64ed-a77f5e5ba32a	-1561009233088898612	742
00000000-0000-74a2-04e0-171b1e089870	83197061-2679-44fa-9787-373a78ede85b	-1351896379468026253	656
00000000-0000-74a2-04e0-171b1e089870	833402a1-7c47-d256-1c0a-deea8c75c6d7	115670024746332615	735
00000000-0000-74a2-04e0-171b1e089870	83502bc1-6692-c9d1-b0cd-bf4ea26a67f9	-1549949363945470008	485
00000000-0000-74a2-04e0-171b1e089870	836429ab-3c94-02bf-b33f-8ab3937e043f	-6121640220358428140	414
00000000-0000-74a2-04e0-171b1e089870	84488771-08aa-c17f-cc1f-393ca48b0eb3	-960185373348671739	663
00000000-0000-74a2-04e0-171b1e089870	84e692f9-d5bc-4ad4-91cc-45fd6eaf7f94	-1787632734137947559	147
00000000-0000-74a2-04e0-171b1e089870	84fda9ff-34ea-7f34-6a16-b207f8339b99	-8225787682783139995	245
00000000-0000-74a2-04e0-171b1e089870	8514d4ae-e495-39f9-58c7-9f285d8adf37	2656962810528141576	352
00000000-0000-74a2-04e0-171b1e089870	85b6d3c2-737d-db95-be5c-e24b05e990cc	864196473129890908	594
00000000-0000-74a2-04e0-171b1e089870	86123dbc-0aa2-3c1e-1dd6-3a25295e9f3d	-6179135337618798401	272
00000000-0000-74a2-04e0-171b1e089870	863570c8-50a6-1587-6693-43262bc0d452	965919216381242069	562
00000000-0000-74a2-04e0-171b1e089870	86590942-c42c-a89e-881c-7e16e62acac2	7201644521237878733	391
00000000-0000-74a2-04e0-171b1e089870	86632180-78cc-9486-9fb6-1ca1be794864	768715757269508455	655
00000000-0000-74a2-04e0-171b1e089870	86edf3f9-22a4-d862-e79d-fd96dbc99d87	-3936504107056744978	549
00000000-0000-74a2-04e0-171b1e089870	86fb1966-d07e-d0f7-3611-5b1c9bd1d710	-6566026445574900887	528
00000000-0000-74a2-04e0-171b1e089870	87a89498-1e27-aa02-c52a-757e2aeb94d9	-2199070915107964159	833
00000000-0000-74a2-04e0-171b1e089870	87be7ed5-3f1a-29e5-2d4c-587ebb105797	2717225275581905444	141
00000000-0000-74a2-04e0-171b1e089870	8801b927-37a8-4112-108c-caeb0cf40e91	246359323133268513	424
00000000-0000-74a2-04e0-171b1e089870	8807be8e-4cff-bb90-22a0-63fbe946a8b3	-1569754563666699044	369
00000000-0000-74a2-04e0-171b1e089870	881e4bfc-86ee-4767-3b3d-5909daa0be71	-613887294966407266	101
00000000-0000-74a2-04e0-171b1e089870	886fb3c0-61ba-7f8e-cfe1-04da57a11089	5908577513258361430	378
00000000-0000-74a2-04e0-171b1e089870	8878f95f-45c3-3f7d-8273-0a40d4dbf274	506985065060854020	340
00000000-0000-74a2-04e0-171b1e089870	88f46dde-c346-dc72-07c2-27858e73b43b	6004737727936969014	611
00000000-0000-74a2-04e0-171b1e089870	891d3a80-7371-2fb7-215b-d23f77d75aaa	-7980953278616964700	258
00000000-0000-74a2-04e0-171b1e089870	89af305c-f071-41a8-e653-cb333686f81e	6947625991854086568	235
00000000-0000-74a2-04e0-171b1e089870	89bdff33-03c0-b1d9-cd71-e7cc3e73af70	3209161486287607507	174
00000000-0000-74a2-04e0-171b1e089870	89bf5505-5684-5fe1-3c67-ab391c493251	6405800461700884747	255
00000000-0000-74a2-04e0-171b1e089870	8ac66266-2a1c-1d69-9c48-56bbc9c29159	5454982657159966403	280
00000000-0000-74a2-04e0-171b1e089870	8aca7b1e-5b6a-d9fb-0054-6359d0388877	7143870612141510995	68
00000000-0000-74a2-04e0-171b1e089870	8b0281f2-73a5-b22f-473b-979f9305bd41	7512047075763129501	348
00000000-0000-74a2-04e0-171b1e089870	8b16b301-5118-6e3e-82af-7481c26df975	1041266250973494313	137
00000000-0000-74a2-04e0-171b1e089870	8ba0a481-2a42-a0ef-12c5-5bb623655a7d	6377566739093916413	422
00000000-0000-74a2-04e0-171b1e089870	8bb08377-5f99-e1d7-308b-72c08be79e05	3160991470948111394	667
00000000-0000-74a2-04e0-171b1e089870	8bb96f8c-80da-f355-5a92-b42a859393b3	6248103655918442244	737
00000000-0000-74a2-04e0-171b1e089870	8c4985f2-494a-2379-d292-7236c4ffc970	6192469903345482832	533
00000000-0000-74a2-04e0-171b1e089870	8cf2bbda-e53b-e108-79ef-4e64fa8e1b12	-4713707390409920191	311
00000000-0000-74a2-04e0-171b1e089870	8d0306f0-9198-4e57-ac29-919d5a3a4444	-3034977516160786329	133
00000000-0000-74a2-04e0-171b1e089870	8d911cf7-5a80-955d-3649-1c836bb532de	5352054692836097004	197
00000000-0000-74a2-04e0-171b1e089870	8df5418f-fdbb-be11-1e27-d06700d4ecc9	-8246888932259237780	839
00000000-0000-74a2-04e0-171b1e089870	8e69fe2b-dd16-a33b-203a-604ffd9a453e	3928629112565121281	282
00000000-0000-74a2-04e0-171b1e089870	8f6bcd12-a583-bd5c-d028-f3624f01c875	3557951347580278302	61
00000000-0000-74a2-04e0-171b1e089870	8f6cfbd2-179e-4b2b-a2e0-304f80ff4b2a	4538143786260321574	75
00000000-0000-74a2-04e0-171b1e089870	8f81fd55-47e8-d430-0ccd-0cb91639aec3	-7128549920566898979	83
00000000-0000-74a2-04e0-171b1e089870	8fce28df-e6f7-d06d-c1ba-4aa2aed241d7	-1999732613481219031	556
00000000-0000-74a2-04e0-171b1e089870	9018d378-5bab-7d66-7938-59901f1bb51f	-279016731805279464	50
00000000-0000-74a2-04e0-171b1e089870	907f7957-1f9a-7137-25ce-ac7270f8d089	7057378754773147870	322
00000000-0000-74a2-04e0-171b1e089870	90eaa2d8-cbff-f64b-c9e2-edb50629b802	6193190965589338090	570
00000000-0000-74a2-04e0-171b1e089870	91577371-3423-fc29-41ec-72e9b8f4b351	6149621139056629176	682
00000000-0000-74a2-04e0-171b1e089870	9238cb6c-32a6-4c44-6458-2f694d4cb064	767769754756528140	386
00000000-0000-74a2-04e0-171b1e089870	9242bd5f-293e-e31c-a7ca-9d3c9adf79b5	-8000127078059843042	475
00000000-0000-74a2-04e0-171b1e089870	9256225f-e46c-bcb5-9cce-4252e27a42b4	-8128323144840399854	643
00000000-0000-74a2-04e0-171b1e089870	9308f8f6-52ef-6612-c80e-8c7f6ce678e3	1259563512324366366	143
00000000-0000-74a2-04e0-171b1e089870	93351f7a-2161-547f-e197-54fc4dff6f85	9110087952199275810	112
00000000-0000-74a2-04e0-171b1e089870	9348a15f-0acb-e67f-c7f4-f8ec0dc9e17a	-140228429653678345	238
00000000-0000-74a2-04e0-171b1e089870	934e1ab3-2663-7d04-2ba8-f686d663ac52	-2850398061257263069	538
00000000-0000-74a2-04e0-171b1e089870	944bae5d-3ada-ef7d-f56f-97c161edcb40	-77558648259450237	200
00000000-0000-74a2-04e0-171b1e089870	94791b32-453e-d5d5-5709-3fd9591159b1	-7295475126401333499	46
00000000-0000-74a2-04e0-171b1e089870	949d8f0b-1345-3fd7-693b-b12120d80c77	4775698085603399589	327
00000000-0000-74a2-04e0-171b1e089870	949f3de9-39f3-a742-5ee0-de1792da109d	1854570740868376719	687
00000000-0000-74a2-04e0-171b1e089870	94dfc495-82e8-9c5e-63e4-aff328777cc4	-8511472000152506381	648
00000000-0000-74a2-04e0-171b1e089870	952cc7df-0f18-b379-9772-56df448a4ccc	4446705719927826992	360
00000000-0000-74a2-04e0-171b1e089870	953c46fe-68f5-3815-1da8-bea597f7243f	2950489664977203445	86
00000000-0000-74a2-04e0-171b1e089870	95688d5a-2a5c-1d0a-1a1b-9882b7754bef	-450040925240267104	540
00000000-0000-74a2-04e0-171b1e089870	95f8c89e-585e-4366-0be3-cda8a9e51907	-4079895540704014301	457
00000000-0000-74a2-04e0-171b1e089870	960fbc80-1c61-26cd-2616-855617d36a32	8074747630417386953	711
00000000-0000-74a2-04e0-171b1e089870	96355578-69ff-828c-584a-e65cb230758a	-5889436174314310780	482
00000000-0000-74a2-04e0-171b1e089870	969abb8b-423b-014b-513c-069762d41fb7	-5776454825297922433	806
00000000-0000-74a2-04e0-171b1e089870	96b487d0-51ee-c9fc-68ad-c901ce8b1c4a	7465130002496944699	142
00000000-0000-74a2-04e0-171b1e089870	96c56e54-a036-d492-7296-1fd22be596fb	4651753689542609846	738
00000000-0000-74a2-04e0-171b1e089870	9754b113-730b-82fa-445e-a2721dbdb76f	-1166061071078448349	666
00000000-0000-74a2-04e0-171b1e089870	9765597c-99d0-62fe-ea17-628db950e51b	-7035503149945575764	91
00000000-0000-74a2-04e0-171b1e089870	97739e53-839c-436e-fd9a-eddde1d7239e	-5467830097897531911	171
00000000-0000-74a2-04e0-171b1e089870	979fa6df-90ab-4d8e-7c97-a3f1c42be2b9	-3728594189283128831	481
00000000-0000-74a2-04e0-171b1e089870	97b0c231-6b6e-46d7-3ab5-a33057be541f	-2378054916237765984	536
00000000-0000-74a2-04e0-171b1e089870	97fe4766-c207-cd6e-a16f-c09669b8c02b	9009834029841707223	722
00000000-0000-74a2-04e0-171b1e089870	98bffa30-219c-7bad-eea4-968a3f41ad4d	669634720515043335	531
00000000-0000-74a2-04e0-171b1e089870	99012e20-ee57-66bf-ddbe-481ffbd8c63f	7669878314847315458	770
00000000-0000-74a2-04e0-171b1e089870	992e827a-7a44-dddb-f3d2-59caa4e27918	-8471423460162175301	16
00000000-0000-74a2-04e0-171b1e089870	99e74f32-1206-4278-3d14-119b1d767d15	9094135841861140166	193
00000000-0000-74a2-04e0-171b1e089870	9a3471d0-a332-5da9-f5dc-d57f2793a0e2	2947728856065962990	259
00000000-0000-74a2-04e0-171b1e089870	9bc9e8ba-1fab-4ed1-987a-12ecaeb82387	-3750215656196236519	417
00000000-0000-74a2-04e0-171b1e089870	9bfd410d-7e32-0f23-e552-f0b6efb713c3	-5265165453577304325	811
00000000-0000-74a2-04e0-171b1e089870	9c8aa56c-8796-55a3-6f27-26cef14bbbd2	-7001995694816935250	507
00000000-0000-74a2-04e0-171b1e089870	9ca3095c-87e4-cfbc-45b7-ec5a665066cb	848893703665168440	397
00000000-0000-74a2-04e0-171b1e089870	9ce3d42a-9125-e31a-31c2-c99a9aa92beb	7749412910476579773	652
00000000-0000-74a2-04e0-171b1e089870	9cffa099-4e04-9b2f-c51b-03c8da3e3247	8589483365901357499	22
00000000-0000-74a2-04e0-171b1e089870	9d89ba2c-6d40-114b-60a7-5367bf95ceae	1718700823965008644	793
00000000-0000-74a2-04e0-171b1e089870	9d9c873d-bd81-fe46-d912-8adda41a8dfe	781702144065847674	479
00000000-0000-74a2-04e0-171b1e089870	9df8d2f4-d9f0-fe94-6a81-3a456e5b1032	1359395802243921580	561
00000000-0000-74a2-04e0-171b1e089870	9e3116a2-7c1d-26fe-3494-263a329d08dd	5442968505879302232	488
00000000-0000-74a2-04e0-171b1e089870	9e42107e-eb95-c74c-0f4f-843cbed5628c	-1246707791458124149	602
00000000-0000-74a2-04e0-171b1e089870	9f0e688b-1afb-1699-c392-59bf42189cf2	6958075609292257843	162
00000000-0000-74a2-04e0-171b1e089870	9f16689e-3dbc-7849-b9c6-6ebf0a9ddd78	4783846950859451322	57
00000000-0000-74a2-04e0-171b1e089870	9f905726-4fbe-1ce7-31e2-d8b50babbf71	7530256577582939717	333
00000000-0000-74a2-04e0-171b1e089870	9f96777d-a8ed-0823-bb22-75ec517a797f	-8553334366606237307	212
00000000-0000-74a2-04e0-171b1e089870	9fc1a2fc-2880-0084-b0c1-61e4f9c21302	2350168787659874346	772
00000000-0000-74a2-04e0-171b1e089870	a06eeb6e-d0b2-cc31-83a0-fae5850d8b93	149327217852177585	401
00000000-0000-74a2-04e0-171b1e089870	a0830dda-2d55-acf0-b987-87247969311b	-2233126051525109228	443
00000000-0000-74a2-04e0-171b1e089870	a0b8fee0-df1c-27a3-c45c-035a67fedb46	-2571072657153368701	303
00000000-0000-74a2-04e0-171b1e089870	a0df2ef3-32b6-f3d5-d1cf-89bc782fb31c	4821714646327206416	355
00000000-0000-74a2-04e0-171b1e089870	a146e7d9-27e1-6d7c-ae96-aa98a4b5c0fd	-2309906831628383205	454
00000000-0000-74a2-04e0-171b1e089870	a1682d8b-b28f-8007-bd5f-28ab85dbd415	5839427283349474405	27
00000000-0000-74a2-04e0-171b1e089870	a1b1780f-0c7e-f240-5d22-b64c384a7010	-4664686710613145050	773
00000000-0000-74a2-04e0-171b1e089870	a1b277dc-16b1-8856-1010-eb033e67dcb4	-5169565310795617337	202
00000000-0000-74a2-04e0-171b1e089870	a1ecb8c0-2363-0687-4516-50e2ae7546b1	-157846406799387899	283
00000000-0000-74a2-04e0-171b1e089870	a1f891ea-bbc4-afee-3674-1c78a988833c	-3317540667638930625	224
00000000-0000-74a2-04e0-171b1e089870	a21a06c2-3d29-08e9-46df-c3b530f14440	-3942522968201814611	419
00000000-0000-74a2-04e0-171b1e089870	a28ed797-187b-3e2e-cb6b-04a7079e4630	-6884851259659873871	767
00000000-0000-74a2-04e0-171b1e089870	a2a482bb-da01-ecc0-1425-7cfda432aa7c	8353695580891220157	695
00000000-0000-74a2-04e0-171b1e089870	a2a67412-9755-1bbd-89e8-5f696787554a	8213670999214467943	785
00000000-0000-74a2-04e0-171b1e089870	a2b20f83-bca6-0448-be38-6dbd0ba887ce	3388025125973838991	71
00000000-0000-74a2-04e0-171b1e089870	a2c5a3ca-55bf-bd9b-2db4-2b1308e11d6a	6377145181451332415	705
00000000-0000-74a2-04e0-171b1e089870	a2c65d0b-1f12-d688-e91b-b0e7d830b09f	-3620172567202109287	42
00000000-0000-74a2-04e0-171b1e089870	a31322f1-520e-ae75-2ce4-51be75bc9418	-8105064179436708441	824
00000000-0000-74a2-04e0-171b1e089870	a385ee3c-22ad-b3ff-dfea-eed4866e8b78	-7901736394245245127	819
00000000-0000-74a2-04e0-171b1e089870	a39e36aa-b69f-2172-e704-cf5c208a3410	4117545131571822733	511
00000000-0000-74a2-04e0-171b1e089870	a45e6c7b-f68f-f3f7-9235-1228d700e8fc	-5065683687294256820	688
00000000-0000-74a2-04e0-171b1e089870	a49a7066-a133-c643-61f4-e748d4c0b291	-4741023256166703363	659
00000000-0000-74a2-04e0-171b1e089870	a51ff533-8399-7721-516f-53e2909dde0e	2966897685252505968	757
00000000-0000-74a2-04e0-171b1e089870	a52b1c96-fec4-589b-8d51-de1dc27e1a35	7159762519628125897	342
00000000-0000-74a2-04e0-171b1e089870	a553f251-714d-7968-4abe-91fcdf0ccee4	-3878487775100987305	371
00000000-0000-74a2-04e0-171b1e089870	a5d5e9df-ea10-66c1-0a6e-17adedd1e93e	-2763480167671830057	569
00000000-0000-74a2-04e0-171b1e089870	a620176b-5a9c-11ec-ead4-25de8d09dd73	4944582280611889925	290
00000000-0000-74a2-04e0-171b1e089870	a6436136-5914-7a43-d389-7ce41b535ac3	-6593478373833950950	582
00000000-0000-74a2-04e0-171b1e089870	a64a554a-3a20-5936-8323-77542026022b	4676182606019353894	11
00000000-0000-74a2-04e0-171b1e089870	a67b4817-d4b6-9ad2-07cb-0094faac37ef	-3688994141891344607	97
00000000-0000-74a2-04e0-171b1e089870	a6bdb7ad-dd4e-59b8-5215-a1627570104d	-9005715711485539538	179
00000000-0000-74a2-04e0-171b1e089870	a6d92e73-91ea-bfba-5f36-6e55584163ee	-2984987730543947915	699
00000000-0000-74a2-04e0-171b1e089870	a7673b6e-0b45-a59f-182f-d69817dbf5a1	2611979921903673491	21
00000000-0000-74a2-04e0-171b1e089870	a7e05b4f-cc96-7a46-99fe-f59b6f3d6462	-4102607987265655107	127
00000000-0000-74a2-04e0-171b1e089870	a85110a8-9d64-efb7-b8f7-2900ede21dcb	3282074254207058217	604
00000000-0000-74a2-04e0-171b1e089870	a854b2b8-fb2b-28fb-87cd-1a6aa8c87e8d	-6696184125479108792	157
00000000-0000-74a2-04e0-171b1e089870	a869ba0d-15f0-4fd8-4597-5bc8661fa0a7	-5669505907659154757	65
00000000-0000-74a2-04e0-171b1e089870	a88f8a8c-14cd-b2ee-b2a9-fac874de3449	-7445588561928456761	651
00000000-0000-74a2-04e0-171b1e089870	a8ce16f9-2c1b-ed6d-bc79-a695ae1ead34	4589147536909700698	205
00000000-0000-74a2-04e0-171b1e089870	a8f3ede7-52cf-0fed-5e12-9d409dc28801	3056285535775465777	314
00000000-0000-74a2-04e0-171b1e089870	a8f471aa-f43a-026b-d1c8-b8b2d977a48c	-800458914950088838	242
00000000-0000-74a2-04e0-171b1e089870	a9b47237-effd-3f16-0c4c-f0b444606f6c	-9052716386941945237	336
00000000-0000-74a2-04e0-171b1e089870	aa597eb5-231d-3706-2ece-7d62e15c479c	9146660704322850827	696
00000000-0000-74a2-04e0-171b1e089870	aa69a525-0fd3-865b-e158-10fd55c672e2	8220588721206478799	161
00000000-0000-74a2-04e0-171b1e089870	aa7eb6fd-bd96-4598-c3b3-0e75cfbdf06d	-4275192148015025918	264
00000000-0000-74a2-04e0-171b1e089870	aad5d04a-d620-2de0-6848-e7ed493e5711	4074192806091884878	387
00000000-0000-74a2-04e0-171b1e089870	ab09fa1a-e171-3f9f-4536-2bcc4da53aee	6404039740997329146	585
00000000-0000-74a2-04e0-171b1e089870	ab6c66b3-3fdc-fa36-437d-60ff641ea64f	-9057901300397774388	312
00000000-0000-74a2-04e0-171b1e089870	abff37a6-2bbb-ce1b-5fe5-4d2d5773916f	-2707129543705974800	343
00000000-0000-74a2-04e0-171b1e089870	ac58be00-c911-25ba-c1dd-666a9e14aa1d	-3237168517592640061	653
00000000-0000-74a2-04e0-171b1e089870	ac79bc9b-7d6b-edb3-7104-5c1c58f366fc	-7837253367792147077	201
00000000-0000-74a2-04e0-171b1e089870	acddd24a-007c-11a7-e1fb-fae4af1cf0dc	4675462005478015715	158
00000000-0000-74a2-04e0-171b1e089870	acfff412-60c1-2a91-857e-ceceee2031fb	1711608938411364561	669
00000000-0000-74a2-04e0-171b1e089870	ad01fdce-cb3b-65a3-73d8-01945c8c017f	5967860275722789167	685
00000000-0000-74a2-04e0-171b1e089870	ad27e6e6-b541-1c53-2b1c-dddb89fbcc2b	8476109703895740850	228
00000000-0000-74a2-04e0-171b1e089870	ae5ec905-c6e8-284b-3a0f-d686d0420fab	6786994023991278116	309
00000000-0000-74a2-04e0-171b1e089870	ae928a5b-9c01-a03e-324c-c2bb2e41aa7e	5631302318884593133	501
00000000-0000-74a2-04e0-171b1e089870	aeee9ef6-fac4-eb82-2462-461ec242de36	-3081296592290340918	199
00000000-0000-74a2-04e0-171b1e089870	af073449-58ea-911c-7002-4fb8860cc69c	-8370295083881099105	555
00000000-0000-74a2-04e0-171b1e089870	afe209a0-8fd9-a1d9-24f0-6f3b621b0acf	532262534505847963	497
00000000-0000-74a2-04e0-171b1e089870	affc2b1d-30a9-b14c-5d84-27d70b66f7b1	7306335466275038313	466
00000000-0000-74a2-04e0-171b1e089870	b02d2b6f-83cd-a6ea-ca0f-8a54d8158715	-6967903592930788059	739
00000000-0000-74a2-04e0-171b1e089870	b06251af-04b7-f5e8-d7dd-5543fae4f2b6	1293263697474819632	681
00000000-0000-74a2-04e0-171b1e089870	b0761fdb-f889-cc05-f1b7-ca0f2f4f4160	7755664498639654326	623
00000000-0000-74a2-04e0-171b1e089870	b0781a58-cfc6-518b-5508-31c3e4e81ccf	2915442159002427931	490
00000000-0000-74a2-04e0-171b1e089870	b154cf2b-2724-8a58-b56f-503a3a856435	7028610437337320672	460
00000000-0000-74a2-04e0-171b1e089870	b34cda4a-2f49-d642-a13b-5bbb5eaecba2	-5600454219931283065	351
00000000-0000-74a2-04e0-171b1e089870	b3a8e8b4-6ff2-fb9c-0499-9c2fc567c298	-2170266528882681194	297
00000000-0000-74a2-04e0-171b1e089870	b3dd1a47-b3a1-d43c-ec5d-93ef04d5fd5e	-5357220752305619677	167
00000000-0000-74a2-04e0-171b1e089870	b45493b7-3220-28b5-1366-7e33566cf5e4	-7087632694857822844	753
00000000-0000-74a2-04e0-171b1e089870	b471b8b2-c52f-94f3-0788-cb578e2e3fc1	-8674266103426475512	609
00000000-0000-74a2-04e0-171b1e089870	b4d3df5e-33b8-3180-1ae8-a35f846a9aeb	-7428519634488855594	571
00000000-0000-74a2-04e0-171b1e089870	b4e0dbce-db20-6b53-9ec9-e7aba83be610	6855001306265479432	304
00000000-0000-74a2-04e0-171b1e089870	b53df730-2118-87c4-232b-1ad7206ed2bd	-4768769038559028802	694
00000000-0000-74a2-04e0-171b1e089870	b5ae43c6-8d2c-6e60-f8b1-7f4b36805c22	-382176553365991855	284
00000000-0000-74a2-04e0-171b1e089870	b5e6b751-d42d-bbf2-a024-fb0aa3a633e4	-4558932590732368751	638
00000000-0000-74a2-04e0-171b1e089870	b668e826-e0dd-d7e1-2fdd-b6267ba8e0dc	-2524957316864378309	500
00000000-0000-74a2-04e0-171b1e089870	b67dd013-d91c-c922-35bc-7fe2ca7888a2	-1706494209100975088	58
00000000-0000-74a2-04e0-171b1e089870	b67e9d95-4a6a-bf3c-b3e5-eabf7e3f1bb1	-7133565311288995607	690
00000000-0000-74a2-04e0-171b1e089870	b6e8ef37-7ed3-ad7b-9272-1eda47b6d56c	-4859283222616793937	784
00000000-0000-74a2-04e0-171b1e089870	b7325f6d-314e-8330-b2e2-81130a0a62c4	5176400672445976987	393
00000000-0000-74a2-04e0-171b1e089870	b7447dc4-19f5-15bf-316e-5a8cfbacba58	-2639417902678811706	93
00000000-0000-74a2-04e0-171b1e089870	b7f5d0d6-55c9-333e-c14c-aef2c4a74a1b	-4741943703551334028	761
00000000-0000-74a2-04e0-171b1e089870	b8e8d1aa-8fff-7221-5229-d3228d18564c	2566502135354938863	15
00000000-0000-74a2-04e0-171b1e089870	b9205229-d476-cd91-40e0-341cc6ae6c88	3780855397667663390	100
00000000-0000-74a2-04e0-171b1e089870	b92a9f3a-7f62-0f60-78c3-272b68d81cb9	5439725796242881810	642
00000000-0000-74a2-04e0-171b1e089870	b95b5006-8156-eff1-68bb-dcd8056ff185	1334266317031540651	399
00000000-0000-74a2-04e0-171b1e089870	b9ba761a-05df-e5b4-6172-b9b026af39ec	7684674027222691717	315
00000000-0000-74a2-04e0-171b1e089870	b9c6f1a0-3b44-de61-6134-66cf65b88ed7	3658455777421748901	446
00000000-0000-74a2-04e0-171b1e089870	b9dd1440-c6e0-c86b-1883-9860ff58ff80	-7483796368135703006	537
00000000-0000-74a2-04e0-171b1e089870	ba020edc-5b0f-667f-fe66-71e5a913f7de	-2683247589672907023	508
00000000-0000-74a2-04e0-171b1e089870	ba117777-520e-e235-a209-e11d7ac1c05b	-805186294133927077	191
00000000-0000-74a2-04e0-171b1e089870	ba17815d-0cf0-b9c0-e51a-a1afb2da5d01	-3750174397426871792	825
00000000-0000-74a2-04e0-171b1e089870	ba296ea7-265a-2601-1cfc-164fdb1cea92	-6911264788577257398	418
00000000-0000-74a2-04e0-171b1e089870	bb05b2ef-f311-99dd-8658-aa05de89a74b	-4083168325740934780	814
00000000-0000-74a2-04e0-171b1e089870	bb10bcdb-ab07-8fb9-0a23-1b45c0466081	-5095008006037682323	410
00000000-0000-74a2-04e0-171b1e089870	bb488f6a-22cf-1ce4-7c41-64b60024ef95	7882442466753117439	172
00000000-0000-74a2-04e0-171b1e089870	bb8d5f53-b24c-1922-3f3f-4f0fbf9cec4b	6012823625589109034	837
00000000-0000-74a2-04e0-171b1e089870	bbabd433-fbe1-893d-d4b8-7630648c9eb1	1443880130495702143	619
00000000-0000-74a2-04e0-171b1e089870	bbe5eb7b-1953-3d2b-c69c-0aad1c1baca1	511893013045340945	373
00000000-0000-74a2-04e0-171b1e089870	bbe946a0-be14-0130-1bd7-735ee3fb5187	-2830015942964738544	77
00000000-0000-74a2-04e0-171b1e089870	bc4dd8c4-c950-fff3-6372-57c24128aaab	3303367649725460641	215
00000000-0000-74a2-04e0-171b1e089870	be77a67d-9d11-b1e4-eed5-de85631c0664	-6987977799591868879	484
00000000-0000-74a2-04e0-171b1e089870	be899f9b-38ad-1cf8-bd7e-9384471342c3	6119453735374485907	629
00000000-0000-74a2-04e0-171b1e089870	be9118a5-6757-6466-8f12-7087af37aa84	4216478384017319021	149
00000000-0000-74a2-04e0-171b1e089870	bea5b536-2f01-103a-5239-5944727ffedc	-7706328534741959643	670
00000000-0000-74a2-04e0-171b1e089870	bed44b08-8b43-0ac0-cbe5-effa4fc41ff6	-1308900153301873261	129
00000000-0000-74a2-04e0-171b1e089870	bf051afd-4081-1d23-4a14-4d27d005be39	2722575332690963251	749
00000000-0000-74a2-04e0-171b1e089870	bf55f2cc-362d-fff1-1a50-00d6abb16670	4216029970735035795	120
00000000-0000-74a2-04e0-171b1e089870	bfc50cb1-66fb-6fff-3e73-0542ae5923d9	7610962722347239797	577
\.


--
-- Data for Name: usage_identities_3; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_3 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	c0500677-03d1-3e2c-c8e5-907b437239c4	340180289052961997	116
00000000-0000-74a2-04e0-171b1e089870	c07bbe21-7966-5b40-376b-ed431e8feb76	-5226610442587418968	578
00000000-0000-74a2-04e0-171b1e089870	c0d88fc9-dc4d-8221-ff7e-e5c0e1421b84	279037288589675448	495
00000000-0000-74a2-04e0-171b1e089870	c0dcbc34-0094-4690-1eff-f095ba63ecd1	-3903501091940454594	32
00000000-0000-74a2-04e0-171b1e089870	c11e540a-bf52-d47a-92a6-18158b6aa21a	2258611924247746384	697
00000000-0000-74a2-04e0-171b1e089870	c153bc72-f8d0-12ba-4f2b-03f516f702e5	-6094111243733922586	211
00000000-0000-74a2-04e0-171b1e089870	c16577be-2e90-f7cc-dbeb-4f69defb6263	6699763817393714733	675
00000000-0000-74a2-04e0-171b1e089870	c1be9f6c-3c25-f581-6e2a-796b72de2922	-2312638977252056404	163
00000000-0000-74a2-04e0-171b1e089870	c1d6de8b-aa01-b19c-177a-92b3008e03be	8339714351169843012	156
00000000-0000-74a2-04e0-171b1e089870	c202374f-1e84-b417-6b71-fc71dd7870b8	-8966600670556855146	583
00000000-0000-74a2-04e0-171b1e089870	c25e6076-2f6b-afa2-97d2-074922047485	4020893542871917099	184
00000000-0000-74a2-04e0-171b1e089870	c28b61a7-404f-550f-6b9f-df9aea2d5f76	-1693549282289683972	553
00000000-0000-74a2-04e0-171b1e089870	c2ba40c0-0436-7af8-7d5d-9d8162daaee0	-8969371034868533849	403
00000000-0000-74a2-04e0-171b1e089870	c341f65b-c6ba-fa79-0642-1790d1dc8092	-755931859154864826	2
00000000-0000-74a2-04e0-171b1e089870	c3d4af17-daad-5c4f-af36-0a8f8a8650de	7118927349710493407	826
00000000-0000-74a2-04e0-171b1e089870	c46bde3f-9cbe-7d96-df26-714aba079a61	3570922291864427551	299
00000000-0000-74a2-04e0-171b1e089870	c4725a32-8ee4-f3aa-f6aa-a7a555739bdc	244049985157333409	29
00000000-0000-74a2-04e0-171b1e089870	c4a24fe8-8c41-b0a4-8fbe-20d0b1797d51	-7576226473158949150	809
00000000-0000-74a2-04e0-171b1e089870	c5892c24-479e-3ac2-ff1c-20b7f3d69e7e	-5869415810986074431	595
00000000-0000-74a2-04e0-171b1e089870	c5f8f855-0328-b880-9570-fbf424d13d64	-2978657759067690979	390
00000000-0000-74a2-04e0-171b1e089870	c64c5792-be2c-d7e8-78a0-6c6fe1f1b12e	-8316270955100130083	321
00000000-0000-74a2-04e0-171b1e089870	c659c8cb-ed0d-fc6e-d18d-f261fa5a7f35	-3367562786202699234	439
00000000-0000-74a2-04e0-171b1e089870	c6b7d8f3-214d-9223-8d66-92813c36064d	1635845340460124085	361
00000000-0000-74a2-04e0-171b1e089870	c6e2cc10-e40d-ff5e-bef7-abff8249702b	-1719257249260728143	54
00000000-0000-74a2-04e0-171b1e089870	c71002a6-6d92-4b28-2fd5-30a0fc63977d	-388056079764136609	723
00000000-0000-74a2-04e0-171b1e089870	c7791308-21dc-bee4-28f1-b6b82f330c62	-7592120052955217469	693
00000000-0000-74a2-04e0-171b1e089870	c77e5836-54af-f2bb-8866-b051f663804b	5438939872533805679	251
00000000-0000-74a2-04e0-171b1e089870	c7942448-41ef-d2c1-ad43-ab9f6bdad010	-2413172708335607613	66
00000000-0000-74a2-04e0-171b1e089870	c7a2d7cc-0e49-4bcc-8308-c56d44be762c	-1995447715192636811	810
00000000-0000-74a2-04e0-171b1e089870	c7ad19aa-5fd6-39f9-d944-18f37b67ad94	-2695894025972246877	716
00000000-0000-74a2-04e0-171b1e089870	c7b88c43-a16d-94e9-e325-35f2f5a930be	-8468347945145591352	26
00000000-0000-74a2-04e0-171b1e089870	c7fa7808-d540-095d-82e9-39398caaa5fa	-37470968536788124	668
00000000-0000-74a2-04e0-171b1e089870	c82603dc-cb2f-0b06-172b-2a6a2da1420e	-828124120453316652	710
00000000-0000-74a2-04e0-171b1e089870	c85aecb0-32b1-cd4a-a7b7-726bb38ff841	1770759954475477486	287
00000000-0000-74a2-04e0-171b1e089870	c8afd59a-7556-dfea-be92-0c974b0d174f	-4833811452804889532	231
00000000-0000-74a2-04e0-171b1e089870	c9b15e60-2d7a-7d82-bc95-9c9b6db42ee0	2055253565423046423	492
00000000-0000-74a2-04e0-171b1e089870	cac41ed4-edfa-57de-3629-260b4845c623	-3594933707824902304	275
00000000-0000-74a2-04e0-171b1e089870	cb12ceab-0302-38f1-554b-3213be4cc7dc	7663517143837917230	584
00000000-0000-74a2-04e0-171b1e089870	cb1bb09b-7edd-3bf2-11aa-3b2ed14ae96c	4357827104702950085	139
00000000-0000-74a2-04e0-171b1e089870	cb22f8be-4f91-2b35-6c79-e04d7fb3b239	-3125308041889785286	276
00000000-0000-74a2-04e0-171b1e089870	cb45b8b3-cd7d-5948-6b15-4681d6f710a8	3728265082451709109	278
00000000-0000-74a2-04e0-171b1e089870	cb47df7d-9030-6849-9f65-a81696ea4cbe	5204739700708955390	350
00000000-0000-74a2-04e0-171b1e089870	cb5b2697-8ab5-36a6-5156-78974d10869b	-5645127004077797851	175
00000000-0000-74a2-04e0-171b1e089870	cbd054bf-0038-3fe1-997c-6bb3380eff7f	-6684924761218224148	812
00000000-0000-74a2-04e0-171b1e089870	cbd6ba89-5875-e032-a6fe-8bca4542e760	7320967750438179983	503
00000000-0000-74a2-04e0-171b1e089870	cc026b65-e056-6efd-1b56-dc64cdccb40d	-8029752526884032120	375
00000000-0000-74a2-04e0-171b1e089870	cc73fab2-9d4a-1187-11a3-e323884135fc	-6876305198986475160	225
00000000-0000-74a2-04e0-171b1e089870	cd094218-5a48-fa9f-08d0-92f2d703007a	390502938364544758	36
00000000-0000-74a2-04e0-171b1e089870	cdc3d4d9-e6a5-8362-d834-f07d2527aa09	-9169997408260654435	74
00000000-0000-74a2-04e0-171b1e089870	ce2282f1-7cf3-88db-0f20-a2bfdd5df939	-5008922364359541166	471
00000000-0000-74a2-04e0-171b1e089870	ce2aead3-fa74-4832-5bc9-2acffe8d900a	-1010552156488827627	660
00000000-0000-74a2-04e0-171b1e089870	ce97a617-0b97-cafc-ea9d-9cb78860f779	2604563971904885463	745
00000000-0000-74a2-04e0-171b1e089870	cf1c75c5-8ccb-4bfb-7392-8dd8605a7853	7129693251128920508	106
00000000-0000-74a2-04e0-171b1e089870	cfc6793b-27b1-188f-6cf7-292c9d5b44f1	4441361681494071046	111
00000000-0000-74a2-04e0-171b1e089870	cfed0d6d-7c9c-66fa-95bf-59d74dc1a1b6	-7827270622505541723	119
00000000-0000-74a2-04e0-171b1e089870	d075eb05-6de2-dec0-092b-5b8366ccae72	3840522472478959215	732
00000000-0000-74a2-04e0-171b1e089870	d12c16ff-7b05-b5b6-7bf1-e2bd3a99a615	5378317758256812861	436
00000000-0000-74a2-04e0-171b1e089870	d155095a-b4cf-9be8-6e8c-fa8b7614f630	-762203172913036759	117
00000000-0000-74a2-04e0-171b1e089870	d19b2570-d61d-1190-ab62-212400dfa72a	-8806177746175372817	153
00000000-0000-74a2-04e0-171b1e089870	d21ca8f6-0a23-3174-694a-55002152f7c3	1269268790602944896	827
00000000-0000-74a2-04e0-171b1e089870	d26420ae-283e-b90b-93ef-7cb1dc436308	-7135891671153013826	349
00000000-0000-74a2-04e0-171b1e089870	d28235ba-4c41-e187-57b7-10ec1ea6237b	8765050557666172629	308
00000000-0000-74a2-04e0-171b1e089870	d2a8ad22-5912-6b9a-c34d-ea534fe4b2e3	-4854473474609845623	10
00000000-0000-74a2-04e0-171b1e089870	d2e0feb0-5312-231e-3b99-07b0fbbf2269	8325024171163547517	49
00000000-0000-74a2-04e0-171b1e089870	d321c334-632f-3b2c-9929-9ef8c2037928	3008526886541245058	831
00000000-0000-74a2-04e0-171b1e089870	d39b4d5b-4ce3-75d6-8c52-ba025b01a3f8	4615194953676283598	720
00000000-0000-74a2-04e0-171b1e089870	d4062a28-933f-e695-cb82-c9946be5a5ab	7526473920762242623	644
00000000-0000-74a2-04e0-171b1e089870	d43a8b08-e80f-8fa8-2f60-0d59dd519b66	-6466899791510858120	765
00000000-0000-74a2-04e0-171b1e089870	d46e5700-cdb1-cc2b-c066-d408a52f3f0f	8656726064243771164	415
00000000-0000-74a2-04e0-171b1e089870	d485ed82-f1bd-8582-fc65-45f372d0e068	-458047226867308849	522
00000000-0000-74a2-04e0-171b1e089870	d4d5c921-f39c-ac51-66a8-2fdae262b24c	-6126828814010362981	217
00000000-0000-74a2-04e0-171b1e089870	d5c6c15e-678c-50f5-e7c1-1f440c326bb5	-6041448397477580471	84
00000000-0000-74a2-04e0-171b1e089870	d650b37f-1adc-528d-413e-83a35fc3c535	3619959955219967575	461
00000000-0000-74a2-04e0-171b1e089870	d698f32b-ed01-4dd8-1ec5-6c4d26bc1bbc	-201895983153706149	646
00000000-0000-74a2-04e0-171b1e089870	d6c2e6d5-0fc7-04b2-0305-17940429dcf1	-8201119249302839387	664
00000000-0000-74a2-04e0-171b1e089870	d7e35545-409a-1455-effe-ed81cf0f28a2	2820508699742351091	468
00000000-0000-74a2-04e0-171b1e089870	d7eceba9-9740-bf12-6967-5a9680825262	-1470765984879547625	368
00000000-0000-74a2-04e0-171b1e089870	d80a7426-b24f-d53b-45e8-4d01cbb6869b	-7642232371014862519	293
00000000-0000-74a2-04e0-171b1e089870	d810fe6f-864a-bac6-67c8-0e0dc99ff7aa	-1695127257391077703	795
00000000-0000-74a2-04e0-171b1e089870	d89c69b9-b0eb-f9ba-39eb-3d88e1a18bd5	7299713942429834191	631
00000000-0000-74a2-04e0-171b1e089870	d8c3019a-7785-2ec7-1c1d-d694818c9d7a	-3987933640328782393	140
00000000-0000-74a2-04e0-171b1e089870	d8df0651-491d-1671-48a4-2a42eba14e4b	-2400349718530743119	776
00000000-0000-74a2-04e0-171b1e089870	d942ca4e-ee95-55f0-8d29-68358590b356	-5947203951318673265	430
00000000-0000-74a2-04e0-171b1e089870	d9b8d5db-bc26-0cd6-f590-5286252db656	-5958562566017172865	782
00000000-0000-74a2-04e0-171b1e089870	da5fe331-2839-70a9-c8c9-23993ab699d9	-5128961188446417614	444
00000000-0000-74a2-04e0-171b1e089870	dab20037-8881-9e33-9ab5-9de6a0f490d4	-5399162524417046875	253
00000000-0000-74a2-04e0-171b1e089870	dac7c843-bbab-4156-b461-0aaa0de16409	-2565005556502651220	345
00000000-0000-74a2-04e0-171b1e089870	dac7ea43-b8f2-0e6a-ccc0-181379cedf59	-7670553107882560380	706
00000000-0000-74a2-04e0-171b1e089870	dad7a764-87e2-72a3-2a46-d45efd7bb13a	-2739759427731903121	760
00000000-0000-74a2-04e0-171b1e089870	db3398e0-6a80-1e79-b4f0-0c1abc382ac1	-3158677368285140979	222
00000000-0000-74a2-04e0-171b1e089870	db3feae2-38ec-1581-9f2b-ca3afbfdb186	-3541104868543057466	394
00000000-0000-74a2-04e0-171b1e089870	db47d8e9-cc55-0e8e-4e88-fdebcaceea07	-4029863720289423460	476
00000000-0000-74a2-04e0-171b1e089870	dc26d043-e6be-4287-d39d-ba8f76899e1f	4866967012482634506	195
00000000-0000-74a2-04e0-171b1e089870	dc3eac61-0f98-d13c-e059-b4a93bd15884	4526058002503240957	574
00000000-0000-74a2-04e0-171b1e089870	dc6acf13-dd74-5137-2c74-e1e19994cf6f	-3323127661569426362	279
00000000-0000-74a2-04e0-171b1e089870	dc897088-3291-549f-1b7b-c4d4dded8636	6961236721665214851	456
00000000-0000-74a2-04e0-171b1e089870	dcf8fcac-7e90-a350-d29b-5f28bdbdd35c	-5554583151688464409	35
00000000-0000-74a2-04e0-171b1e089870	dd09076c-0cb6-4d93-7db2-74e33c7b818e	5491528982322721032	672
00000000-0000-74a2-04e0-171b1e089870	dd1c3303-5e78-f1c2-1c5b-2badf74ecfeb	6122964064216017249	640
00000000-0000-74a2-04e0-171b1e089870	dd24422c-cf7b-3009-95a1-0171fdca8503	-5665923399093517454	53
00000000-0000-74a2-04e0-171b1e089870	dd25e8dd-7f2f-8b18-d8fd-c5971595726c	-932502266028209622	832
00000000-0000-74a2-04e0-171b1e089870	dd30251f-1d68-547d-2098-c41ffd4817e1	-2625847870838680111	766
00000000-0000-74a2-04e0-171b1e089870	dd4b76ad-5357-f659-fa6e-9c6f109f8172	-7208682971407451056	680
00000000-0000-74a2-04e0-171b1e089870	dd81b803-16d5-1207-161d-ab5e8a859032	1563183611051845175	244
00000000-0000-74a2-04e0-171b1e089870	ddca4c9e-0fef-ac07-31fa-a382196a931d	7907655350624346298	599
00000000-0000-74a2-04e0-171b1e089870	de13d343-b355-7865-5129-44fc9c989b92	2683753319926259970	216
00000000-0000-74a2-04e0-171b1e089870	de3b210c-d285-96ef-54e3-9d33e243f1b4	1884987083034594694	301
00000000-0000-74a2-04e0-171b1e089870	df3b58c7-ae34-b74e-7ce1-ab479cb81a50	-212254242941330246	407
00000000-0000-74a2-04e0-171b1e089870	df542297-f65a-fef8-34ec-5bd59948bedb	4780626042740485156	154
00000000-0000-74a2-04e0-171b1e089870	e03f7478-0bb3-6261-aa6f-ceefe5890398	2199181385948159471	513
00000000-0000-74a2-04e0-171b1e089870	e085f726-3ed2-7bad-7e94-83059e0356c6	-100159729484659399	320
00000000-0000-74a2-04e0-171b1e089870	e0b7ec08-1b16-1f12-1db5-049560f16fbb	-6739939288993233696	92
00000000-0000-74a2-04e0-171b1e089870	e0c49022-d69c-57da-fb9e-efd49e228e59	-5248867335640317435	252
00000000-0000-74a2-04e0-171b1e089870	e0d4db76-2dcd-95e3-f1c8-e04dda3819ad	-9077566151089125951	523
00000000-0000-74a2-04e0-171b1e089870	e15a0270-d5d1-d730-161a-0c014371cfcc	6094064954791752127	12
00000000-0000-74a2-04e0-171b1e089870	e1a8b44d-128c-b8b0-7dd1-f22a8a311b84	5638006427128373563	589
00000000-0000-74a2-04e0-171b1e089870	e1c644bb-b94b-1184-1d23-5367ae2176dd	-5569396840682658210	658
00000000-0000-74a2-04e0-171b1e089870	e291c339-645c-994c-ad29-67eafb441ad8	-6882174094870192422	520
00000000-0000-74a2-04e0-171b1e089870	e301117d-771d-825d-0407-55baabb63355	1092546695270366956	108
00000000-0000-74a2-04e0-171b1e089870	e32ac4c8-e765-3368-c9a9-1f2c7f4b87d7	-8728534650313607952	442
00000000-0000-74a2-04e0-171b1e089870	e3b6221a-74f5-c1a0-521f-7eac14633bc9	7199091859110543799	107
00000000-0000-74a2-04e0-171b1e089870	e3b8d02f-2658-b29d-2d2f-439cb2ccf443	8113516794997355606	72
00000000-0000-74a2-04e0-171b1e089870	e3b90a74-32d0-d93a-a304-404da30198fa	5312370492972014515	55
00000000-0000-74a2-04e0-171b1e089870	e3ea7cc0-76b6-87b1-a0f9-38767a486a7c	4803820691769925990	246
00000000-0000-74a2-04e0-171b1e089870	e3f59211-21f3-a75a-29b7-c5ffb3f18678	-2163788883317513145	389
00000000-0000-74a2-04e0-171b1e089870	e4821c50-5006-2367-49db-63b708109d9b	8468117159855202754	281
00000000-0000-74a2-04e0-171b1e089870	e49138cc-5a03-14aa-5100-96ef73e16292	2314777793179444490	187
00000000-0000-74a2-04e0-171b1e089870	e5103761-59e2-61d4-3735-603b98ed7f84	4849297406703331466	7
00000000-0000-74a2-04e0-171b1e089870	e5a94946-270a-554c-8033-eb3d22197c83	-7173951646940063570	431
00000000-0000-74a2-04e0-171b1e089870	e6297351-371c-fee8-f7bf-f6fbed3e0ada	-991016726684017561	420
00000000-0000-74a2-04e0-171b1e089870	e6831b0a-8284-8a97-bddb-69262ad662ce	-4501632721994583339	836
00000000-0000-74a2-04e0-171b1e089870	e6a7d03d-74b7-d453-e4b7-1c6643f266b8	-270440815620015813	626
00000000-0000-74a2-04e0-171b1e089870	e6dc7062-1e11-86bd-f940-65e19b3386e2	4794004561503320527	59
00000000-0000-74a2-04e0-171b1e089870	e7535e99-b16e-9173-0d45-eed937abceaf	-5530452614432146526	229
00000000-0000-74a2-04e0-171b1e089870	e75eda73-c518-12cd-0c2f-76b6285162b8	7183384732191754018	338
00000000-0000-74a2-04e0-171b1e089870	e7999d98-9311-0921-1e70-288ab5ab6b50	-1361361223622959223	750
00000000-0000-74a2-04e0-171b1e089870	e7b3768b-1da8-435a-7f1c-25408b20c5a3	-5595548770066914890	499
00000000-0000-74a2-04e0-171b1e089870	e7d060ba-d3c4-2c2a-54ec-9eaf43fd6b08	-9179569225908524689	787
00000000-0000-74a2-04e0-171b1e089870	e7e0cdd9-f63f-c3ac-df60-97fa546ab1c3	-7518723037125452378	145
00000000-0000-74a2-04e0-171b1e089870	e839532c-ef84-5206-dd2d-ee1ddaf9a9fd	-1655828531527655310	802
00000000-0000-74a2-04e0-171b1e089870	e872e9a9-7a21-3d86-417c-9d3db3feaf4c	-6011427350297920689	213
00000000-0000-74a2-04e0-171b1e089870	e8bd288d-7fc5-c31a-9c94-8eebbac7d4c1	3997151949490476650	462
00000000-0000-74a2-04e0-171b1e089870	e90a960d-91bc-88ff-0cfa-c15da1a5c153	-3766304256634983520	691
00000000-0000-74a2-04e0-171b1e089870	e90ccc59-d8dd-cd52-fbfc-3a56678dc7ac	-3041506988861388855	493
00000000-0000-74a2-04e0-171b1e089870	e97590fd-ac28-09b2-a776-70cd07644c04	-6379151075854237517	803
00000000-0000-74a2-04e0-171b1e089870	e9e26302-d71d-272e-dc31-2a23290b7c16	-2256745498521998286	44
00000000-0000-74a2-04e0-171b1e089870	ea211813-e96d-c898-4dce-78866e95bc6c	2078559446468567837	130
00000000-0000-74a2-04e0-171b1e089870	ea3ff418-c9f1-94f4-700b-ec2c01659347	7816829703463104093	506
00000000-0000-74a2-04e0-171b1e089870	ea69349e-f359-3941-db44-c94a96bc817b	-4036942321366933309	98
00000000-0000-74a2-04e0-171b1e089870	eb324f40-f23a-e27e-c953-f036266c68af	432695497949873729	817
00000000-0000-74a2-04e0-171b1e089870	eb92f186-0059-dd44-49dd-496c71308727	8365730793844296879	239
00000000-0000-74a2-04e0-171b1e089870	ec10f4ff-fe4c-1d3e-a633-4e72c0eeeb5a	-4532594037847130632	332
00000000-0000-74a2-04e0-171b1e089870	ec336300-3db5-b22c-14e4-5eac3e636529	-7547141013049994023	768
00000000-0000-74a2-04e0-171b1e089870	ecc75bfc-ee89-04cf-e938-0c55e0b56efc	2996350781767659930	712
00000000-0000-74a2-04e0-171b1e089870	ed148619-57ed-1ae0-5fac-9c081b240155	2634498627240651769	160
00000000-0000-74a2-04e0-171b1e089870	ed48e3d1-409a-0067-dcab-c23d3bdbe6af	-5146369106258638168	747
00000000-0000-74a2-04e0-171b1e089870	ed73dcb7-accf-b6d7-02d1-160e391a1125	5522352632275176333	566
00000000-0000-74a2-04e0-171b1e089870	edcc99bc-a9a2-a5c7-05b8-3af7b6ed8713	-8960576585589768924	567
00000000-0000-74a2-04e0-171b1e089870	ede1c3b6-22a5-dda0-9252-e89ac11b7873	-2209945332469852250	69
00000000-0000-74a2-04e0-171b1e089870	ee46b059-441a-7acd-d671-3d32ccb77b03	-8189648949651463362	530
00000000-0000-74a2-04e0-171b1e089870	eeb67668-8b17-e931-320b-e4fab37819bf	-7185531434743268259	307
00000000-0000-74a2-04e0-171b1e089870	eed9ed91-b187-588e-38d4-621c14ae3374	-2282603893615875079	90
00000000-0000-74a2-04e0-171b1e089870	eefb60a6-b8bd-cb61-5e93-f8f793266fc6	6338047796396146453	613
00000000-0000-74a2-04e0-171b1e089870	efa3f9d5-ae83-972f-353e-afb51404e517	-5421770165325759706	383
00000000-0000-74a2-04e0-171b1e089870	f0084cb6-f931-e244-1681-7b78285e1c05	-6536404303649842422	616
00000000-0000-74a2-04e0-171b1e089870	f00a1796-56ec-3521-3c7d-68a7ff522dcc	-6527595739105911575	800
00000000-0000-74a2-04e0-171b1e089870	f0c1a470-7537-5932-0c1f-469f67bcea7e	-6731796662565758127	563
00000000-0000-74a2-04e0-171b1e089870	f13a2318-3538-cacf-f33a-6d76b10df829	5564469311769791533	565
00000000-0000-74a2-04e0-171b1e089870	f18ae793-8330-f324-f138-e50bdc173243	6798412333802948624	465
00000000-0000-74a2-04e0-171b1e089870	f1960c3c-b2b8-6b8e-1ee7-ef014ad39703	-7206197370608461923	63
00000000-0000-74a2-04e0-171b1e089870	f1bd919c-2f43-cfb6-507b-0854e957d90f	4548688661289671777	341
00000000-0000-74a2-04e0-171b1e089870	f1dde482-0c66-595e-2731-af019a86a773	8816166247159996212	673
00000000-0000-74a2-04e0-171b1e089870	f1e0e2ce-b9df-911b-de7b-a897e45ed5bf	2688261907258835749	600
00000000-0000-74a2-04e0-171b1e089870	f21654c9-dd65-f651-5a89-562a2bbbfe99	3851864151498070333	559
00000000-0000-74a2-04e0-171b1e089870	f24f6558-619b-7673-0302-100b382792d7	8780535495339670633	136
00000000-0000-74a2-04e0-171b1e089870	f2586805-b835-9bc7-3bbb-e37a3083c7d8	-2528763333362656130	67
00000000-0000-74a2-04e0-171b1e089870	f29e8326-9c65-2251-b4ce-beb3ca6ed820	-6087127952498341946	295
00000000-0000-74a2-04e0-171b1e089870	f29fe490-df5c-bd05-63c0-5a86e20a64ad	-5017258026550451856	576
00000000-0000-74a2-04e0-171b1e089870	f33de35d-16de-d25e-ffd7-651e2b36b7a1	727476963954589201	564
00000000-0000-74a2-04e0-171b1e089870	f36ad832-8aaa-82d6-38bc-83a94c4498b0	159764053266399743	237
00000000-0000-74a2-04e0-171b1e089870	f3e52206-4bef-ee6d-60a4-a5f051d5808e	4464971825530034770	254
00000000-0000-74a2-04e0-171b1e089870	f41d5570-70d4-21ed-2328-6b4835390fa8	-6236655450321770015	243
00000000-0000-74a2-04e0-171b1e089870	f5f33e7c-c06e-fa50-2184-90741c0786d7	2877771521855949530	573
00000000-0000-74a2-04e0-171b1e089870	f6bf036d-a623-e3e3-d2f9-bf75cec83935	-5972924750008053870	135
00000000-0000-74a2-04e0-171b1e089870	f6eced11-101b-6919-ac0c-5ef25dcdd792	-2263740172347636597	470
00000000-0000-74a2-04e0-171b1e089870	f72bcd68-5f93-631a-44f3-217293c88a3d	5705555653695634537	791
00000000-0000-74a2-04e0-171b1e089870	f7b6aded-96d5-9104-8c95-50bd19a15cc5	5972790224961087546	591
00000000-0000-74a2-04e0-171b1e089870	f84203f6-04c0-2370-0d0d-a92e3610d579	-3744838400423520456	592
00000000-0000-74a2-04e0-171b1e089870	f8981864-63d7-29b9-d439-a917319d7617	79970905114667709	464
00000000-0000-74a2-04e0-171b1e089870	f9035f37-ef46-18c1-53b4-dfe6b4078c0d	-6847201948411055585	701
00000000-0000-74a2-04e0-171b1e089870	f9987f3c-cad7-ae8c-e16e-0b4a4a1773b0	4815673850771865176	630
00000000-0000-74a2-04e0-171b1e089870	f9acc3da-23d5-1ce9-54f6-f664bccd1fde	-4213281974433905475	125
00000000-0000-74a2-04e0-171b1e089870	f9d0be76-f34f-9598-c000-19f51407c354	-7718895902347071304	505
00000000-0000-74a2-04e0-171b1e089870	fa27dd25-9638-fa21-d7ea-9159335b7a2b	-1598157953094981781	794
00000000-0000-74a2-04e0-171b1e089870	fa31afb6-588e-8501-6bad-e5f251879cd6	4933584029783356939	411
00000000-0000-74a2-04e0-171b1e089870	fb1e59d6-578a-f86c-9551-60b1d46ebc2c	-8254373040278643704	43
00000000-0000-74a2-04e0-171b1e089870	fb52916d-bdce-c08f-19ed-7d6b0eb62f40	1370932441749649220	230
00000000-0000-74a2-04e0-171b1e089870	fbba9c03-68c7-de79-b837-1ca6d986f374	-9207727698126597184	221
00000000-0000-74a2-04e0-171b1e089870	fbcb271c-c189-4e60-38d6-34f1990879fd	-386830943099310046	715
00000000-0000-74a2-04e0-171b1e089870	fc36cd74-8b74-ede2-2802-f062355d6f1c	-4120369236559501514	617
00000000-0000-74a2-04e0-171b1e089870	fc66aadf-bbd1-49a0-7392-78c72728ceb3	-9064999682635696513	636
00000000-0000-74a2-04e0-171b1e089870	fcf8f16b-7d01-83a1-79ef-d468a1a8a9dc	527741371881791984	317
00000000-0000-74a2-04e0-171b1e089870	fd23aed8-7ee0-4169-2864-678b8c5e1faa	3136962801517025708	544
00000000-0000-74a2-04e0-171b1e089870	fd293720-4cfb-747c-b6b5-255583e64047	1904321156699186902	99
00000000-0000-74a2-04e0-171b1e089870	fd449d8c-7b73-54db-0977-ddc6a3af0d86	-8961058250542368447	183
00000000-0000-74a2-04e0-171b1e089870	fdb530f7-4e0e-825b-ffd1-72ff97d82952	5149304460923487253	804
00000000-0000-74a2-04e0-171b1e089870	fdbb49fd-7840-1d3c-bbea-a532902063c0	8874177363567317496	719
00000000-0000-74a2-04e0-171b1e089870	fdbb8558-df7d-7beb-2bd7-fb0e4c7da2db	4668440755553041323	23
00000000-0000-74a2-04e0-171b1e089870	fe139a3b-f3d4-5200-a1f4-fd9710a987e0	-2585684090993472828	380
00000000-0000-74a2-04e0-171b1e089870	fe1c7aab-f197-98d3-7185-d02c851572b9	8697441448260721109	692
00000000-0000-74a2-04e0-171b1e089870	fef7f1d8-dfab-1a5c-b513-99de87034257	7150633116018511335	512
00000000-0000-74a2-04e0-171b1e089870	ff026cb3-d73e-c2da-4a77-12b9d1da9f83	-5908297535968073272	261
00000000-0000-74a2-04e0-171b1e089870	ff05c1cc-f627-d527-0315-e802c5890d72	-7717817673007730869	763
00000000-0000-74a2-04e0-171b1e089870	ff24dad1-8277-c367-da36-b89eee238644	-3714377748665386973	708
00000000-0000-74a2-04e0-171b1e089870	ff7bb6d4-f4f3-0742-9458-93305c28cacd	-6808455653577343900	257
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
1	3	\\xc3b172ef3995c3cf07a8d9ba60317b975b8fabe629411f36b3d1197431f69a1f
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
-- Data for Name: workspaces; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.workspaces (workspace, name) FROM stdin;
wks_000000000093mw2a7mgtqnvdh2	demo
wks_01m8g3yad632ks95ydn0wab4eb	default
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
-- Name: mail_terms mail_terms_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_terms
    ADD CONSTRAINT mail_terms_pkey PRIMARY KEY (environment, seller);


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
-- Name: workspaces workspaces_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workspaces
    ADD CONSTRAINT workspaces_pkey PRIMARY KEY (workspace);


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
-- Name: mail_terms mail_terms_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_terms
    ADD CONSTRAINT mail_terms_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


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
-- PostgreSQL database dump complete
--

\unrestrict mu5Gv7wxAulApVrmMC95PgXPxfBaaVlFddRN8UO0FNSlvJklylLbgjbuq4bEgB1

