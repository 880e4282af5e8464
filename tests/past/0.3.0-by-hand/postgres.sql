--
-- PostgreSQL database dump
--

\restrict dudg8Mf0dtayYFyDrakcYONfSpKZwd6rL44XMEIBpVRtmEiY9d9Cuv5xmY1pOlN

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
env_0000000000ejh09r0q3cf0h63g	sub_01hpnzx0m0cnhyskvf9f0t2jmk	1719784800000000	7	840	\N	0	1	1719784800000000
env_0000000000ejh09r0q3cf0h63g	sub_01hgfkvt00t55037a47rqv12b5	1719730800000000	16	840	\N	0	1	1719730800000000
env_0000000000ejh09r0q3cf0h63g	sub_01hm6ceew0mxsmk2qh2e49ra6p	\N	2	840	\N	0	0	1721037600000000
env_0000000000ejh09r0q3cf0h63g	sub_01hp8x1pc0n3pmnptvkzj74nsm	1721296800000000	7	840	\N	0	0	1721296800000000
env_0000000000ejh09r0q3cf0h63g	sub_01htaktd00yp8sc7td6068705k	1714492800000000	5	840	\N	0	0	1715332800000000
env_0000000000ejh09r0q3cf0h63g	sub_01hqtf6h409jmgtdppvwhejhtf	1719662400000000	6	840	\N	0	0	1719662400000000
env_0000000000ejh09r0q3cf0h63g	sub_01hnfa79t0xtc4nesyk3gg2wjv	1719732600000000	7	840	\N	0	0	1719732600000000
\.


--
-- Data for Name: commit_positions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.commit_positions (environment, next_document, next_entry, next_message) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	37	37	37
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
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt008q6xdyve79hnffq7	amsel-verlag	sel_000000000038twxtwhq752m8yf	1	8	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00c7kknq83q20562dw	corvus-data	sel_000000000038twxtwhq752m8yf	1	8	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00kvdhn2gthepamh2e	hayabusa	sel_000000000038twxtwhq752m8yf	1	16	\N	0	1
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00k6ed9f80yxm0wwn8	dohle-atelier	sel_000000000038twxtwhq752m8yf	1	2	\N	0	0
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00afs4j1pp790xaq1c	elster-radio	sel_000000000038twxtwhq752m8yf	1	8	\N	0	0
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
env_0000000000ejh09r0q3cf0h63g	20	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1711785600000000	1714460400000000	1711785600000000	1714460400000000	{}	40565	JPY	3668	697	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	20	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1714460400000000	1717052400000000	1714460400000000	1717052400000000	{}	19	JPY	30600	5814	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	21	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714462200000000	1717140600000000	1714462200000000	1717140600000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	22	1	sub_01htaktd00yp8sc7td6068705k	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714492800000000	1717171200000000	1714492800000000	1717171200000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	23	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1711922400000000	1714514400000000	1711922400000000	1714514400000000	{}	107500	EUR	6375	1211	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	23	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1714514400000000	1717192800000000	1714514400000000	1717192800000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	24	1	sub_01htaktd00yp8sc7td6068705k	credit	plv_0000000001gx511ymvxhgepfeh	base	\N	1714492800000000	1717171200000000	1715332800000000	1717171200000000	{}	1	USD	-2196	-417	standard	0	inv_01hwqvqz00zdw072zpafdfwnje	1	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	25	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1716026400000000	1718704800000000	1716026400000000	1718704800000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	26	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1716984000000000	1719662400000000	1716984000000000	1719662400000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	31	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1719662400000000	1722254400000000	1719662400000000	1722254400000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	32	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1717052400000000	1719730800000000	1717052400000000	1719730800000000	{}	50278	JPY	4833	918	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	32	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1719730800000000	1722322800000000	1719730800000000	1722322800000000	{}	19	JPY	30600	5814	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	19	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714392000000000	1716984000000000	1714392000000000	1716984000000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	27	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1714460400000000	1717052400000000	1714460400000000	1717052400000000	{}	57065	JPY	5648	1073	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	27	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1717052400000000	1719730800000000	1717052400000000	1719730800000000	{}	19	JPY	30600	5814	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	28	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1717140600000000	1719732600000000	1717140600000000	1719732600000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	29	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1714514400000000	1717192800000000	1714514400000000	1717192800000000	{}	136940	EUR	7847	1491	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	29	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1717192800000000	1719784800000000	1717192800000000	1719784800000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	30	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1718704800000000	1721296800000000	1718704800000000	1721296800000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	33	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1719732600000000	1722411000000000	1719732600000000	1722411000000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	34	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1717192800000000	1719784800000000	1717192800000000	1719784800000000	{}	148807	EUR	8440	1604	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	34	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1719784800000000	1722463200000000	1719784800000000	1722463200000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	35	1		one_off	\N	\N	one_01j1njjzr016bxr2b2430c0hh2	1717365600000000	1717538400000000	1717365600000000	1717538400000000	{}	2	JPY	180000	34200	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	35	2		one_off	\N	\N	one_01j1njjzr027tn9k9134ddk8z1	1719784800000000	1719871200000000	1719784800000000	1719871200000000	{}	1	JPY	18450	3506	standard	0	\N	\N	\N	0		0		0	\N	\N	0
env_0000000000ejh09r0q3cf0h63g	36	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1721296800000000	1723975200000000	1721296800000000	1723975200000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N	0
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
env_0000000000ejh09r0q3cf0h63g	35	open	236156	cus_01hgfkvt00kvdhn2gthepamh2e sel_000000000038twxtwhq752m8yf JPY
env_0000000000ejh09r0q3cf0h63g	36	open	3451	sub_01hp8x1pc0n3pmnptvkzj74nsm
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
env_0000000000ejh09r0q3cf0h63g	inv_01hs8kfqw0krpbhrgbt8mnjw71	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	10	1710759600000000	0	EUR	2900	551	3451	2024-03-18	2024-04-01	1710759600000000	1	1	3	840	10	\\xfa6e3c3618ac59e9cfbf59c06c8a1c4747b087b3a1d1a56c68b97c4568eb2d1a	\\x7b22666f726d6174223a312c226964223a22696e765f30316873386b667177306b7270626872676274386d6e6a773731222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303130222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30332d31385431313a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3138222c226475655f6f6e223a22323032342d30342d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030313365676e6e32397832627a663435776d222c227072696365223a2262617365222c226465736372697074696f6e223a224672656520706c616e222c2266756c6c223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30332d31305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30332d31305430373a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a22302e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22302e3030222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22616d6f756e74223a2230227d5d7d2c2266756c6c5f616d6f756e74223a2230222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030313365676e6e32397832627a663435776d222c227072696365223a2262617365222c226465736372697074696f6e223a224672656520706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d31305430373a30303a30305a222c22656e64223a22323032342d30342d31305430363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d31305430373a30303a30305a222c22656e64223a22323032342d30332d31385431313a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a22302e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22302e3030222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22616d6f756e74223a2230227d5d7d2c2266756c6c5f616d6f756e74223a2230222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a22313936222c2264656e6f6d696e61746f72223a22373433227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a332c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d31385431313a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d31385431313a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01htaktd00qqbqwpctdt6trws6	invoice	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KW-	14	1711900800000000	0	USD	3200	608	3808	2024-03-31	2024-04-14	1711900800000000	1	1	2	840	14	\\xda60394ba4e6459cf840097f4535a6ecd68a87c1cbb01f148ef95cc17fff11af	\\x7b22666f726d6174223a312c226964223a22696e765f30316874616b7464303071716271777063746474367472777336222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303134222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c223035343031204275726c696e67746f6e222c2256542c205553225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30332d33315431363a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3331222c226475655f6f6e223a22323032342d30342d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01htb8djr0qe4cvjk940y9v059	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	15	1711922400000000	0	EUR	13516	2568	16084	2024-04-01	2024-04-15	1711922400000000	1	1	4	840	15	\\x73f4c549e94cabc05abfb457b3c76f74cfd00c749216dff927f16bee915c1cbd	\\x7b22666f726d6174223a312c226964223a22696e765f303168746238646a723071653463766a6b393430793976303539222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303135222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30332d33315432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3031222c226475655f6f6e223a22323032342d30342d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c227175616e74697479223a223832333239222c22756e6974223a2263616c6c222c22616d6f756e74223a2235312e3136222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22392e3732222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223832333239222c22636f6e766572746564223a223832333239222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223732333239222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223232333239222c22756e697473223a223232333239222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2231312e31363435227d5d7d2c226578616374223a2235312e31363435222c22726f756e646564223a2235312e3136222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39302c226576656e74735f68617368223a2238326232343235306264353164393966353866623963356439363962393938616130623539363239396664643966383466383332373432653232323138356139227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223133352e3136222c22746178223a2232352e3638227d5d2c226e6574223a223133352e3136222c22746178223a2232352e3638222c22746f74616c223a223136302e3834222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht54qc40zpfgsdaytft1m95k	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	11	1711717200000000	0	USD	3200	608	3808	2024-03-29	2024-04-12	1711717200000000	1	1	3	840	11	\\xeb4be2b450258cc365915ec83648990559879e28507082015e0b2db2c6c914a6	\\x7b22666f726d6174223a312c226964223a22696e765f303168743534716334307a70666773646179746674316d39356b222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303131222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30332d32395431333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3239222c226475655f6f6e223a22323032342d30342d3132222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht75ys00cjaqp67w8hs5h3cx	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	12	1711785600000000	0	JPY	24433	4642	29075	2024-03-30	2024-04-13	1711785600000000	1	1	6	840	12	\\x7f439e419547a0b68bf90f57d0d9e50f83e678be9666d76baa762c87cc12fabe	\\x7b22666f726d6174223a312c226964223a22696e765f30316874373579733030636a6171703637773868733568336378222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303132222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30332d33305430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3330222c226475655f6f6e223a22323032342d30342d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c227175616e74697479223a223430323736222c22756e6974223a2263616c6c222c22616d6f756e74223a2233363333222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22363930222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223430323736222c22636f6e766572746564223a223430323736222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223330323736222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223330323736222c22756e697473223a223330323736222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22333633332e3132227d5d7d2c226578616374223a22333633332e3132222c22726f756e646564223a2233363333222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35382c226576656e74735f68617368223a2265663734386630356564613630626138343735356236323830333533633036353562323235656635656332643433633338666536663539663935613134626333227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223234343333222c22746178223a2234363432227d5d2c226e6574223a223234343333222c22746178223a2234363432222c22746f74616c223a223239303735222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht9pmj60a7ww78mqhygyqc9n	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	13	1711870200000000	0	EUR	2900	551	3451	2024-03-31	2024-04-14	1711870200000000	1	1	4	840	13	\\xac3e4e28edd008cf1266e2cdb6ef6bd9a1bd466e941dbffaed020531d17243aa	\\x7b22666f726d6174223a312c226964223a22696e765f3031687439706d6a36306137777737386d71687967797163396e222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303133222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30332d33315430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3331222c226475655f6f6e223a22323032342d30342d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwmvksg0vtzm2msrh6w0016x	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	19	1714392000000000	0	USD	3200	608	3808	2024-04-29	2024-05-13	1714392000000000	1	1	4	840	19	\\xa3263a228127b9a871a4dc83d554dad8b532b08d1ecc35444bd71cef15561cea	\\x7b22666f726d6174223a312c226964223a22696e765f303168776d766b73673076747a6d326d73726836773030313678222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303139222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30342d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3239222c226475655f6f6e223a22323032342d30352d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hv0ysdx0qz3n0njndm52xfx2	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	16	1712650500000000	0	JPY	2842	540	3382	2024-04-09	2024-04-23	1712650500000000	1	1	8	840	16	\\x56ee6109870edb6a79190fbba6e21a170a0c27be411f9211541d1c008a3b831b	\\x7b22666f726d6174223a312c226964223a22696e765f30316876307973647830717a336e306e6a6e646d353278667832222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303136222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d30395430383a31353a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3039222c226475655f6f6e223a22323032342d30342d3233222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a22556e757365643a205365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a222d3134303734222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d32363734222c22657874656e6473223a7b22646f63756d656e74223a22696e765f30316874373579733030636a6171703637773868733568336378222c226c696e65223a327d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a22393631222c2264656e6f6d696e61746f72223a2232393732227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223135222c22756e6974223a227365617473222c22616d6f756e74223a223136393136222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233323134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223135222c22636f6e766572746564223a223135222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2235222c22756e697473223a2235222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2237303030227d5d7d2c2266756c6c5f616d6f756e74223a223235303030222c2266726f6d223a7b226e756d657261746f72223a22393631222c2264656e6f6d696e61746f72223a2232393732227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232383432222c22746178223a22353430227d5d2c226e6574223a2232383432222c22746178223a22353430222c22746f74616c223a2233333832222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hvrac580cqft1f6kyva1hfqt	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	17	1713434400000000	0	EUR	2900	551	3451	2024-04-18	2024-05-02	1713434400000000	1	1	4	840	17	\\x8cb2ebf8f95b9b5909fe186822298337a4132fa498b71c2db9261a94c714a02f	\\x7b22666f726d6174223a312c226964223a22696e765f30316876726163353830637166743166366b7976613168667174222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303137222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30342d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3138222c226475655f6f6e223a22323032342d30352d3032222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hvvcsjg0tyej6b2t0rexe8cv	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	18	1713537600000000	0	JPY	1932	367	2299	2024-04-19	2024-05-03	1713537600000000	1	1	10	840	18	\\x0e9ed1266c9ec05731fd9146cbe1d45053d036207ef8f2acf17a1da77eba5611	\\x7b22666f726d6174223a312c226964223a22696e765f303168767663736a67307479656a366232743072657865386376222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303138222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d31395431343a34303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3139222c226475655f6f6e223a22323032342d30352d3033222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a22556e757365643a205365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223135222c22756e6974223a227365617473222c22616d6f756e74223a222d38363235222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d31363339222c22657874656e6473223a7b22646f63756d656e74223a22696e765f30316876307973647830717a336e306e6a6e646d353278667832222c226c696e65223a327d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223135222c22636f6e766572746564223a223135222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2235222c22756e697473223a2235222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2237303030227d5d7d2c2266756c6c5f616d6f756e74223a223235303030222c2266726f6d223a7b226e756d657261746f72223a2231343630222c2264656e6f6d696e61746f72223a2232323239227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223130353537222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2232303036222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2231343630222c2264656e6f6d696e61746f72223a2232323239227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2231393332222c22746178223a22333637227d5d2c226e6574223a2231393332222c22746178223a22333637222c22746f74616c223a2232323939222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwpwv6c02214vt9w6yxntq4f	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	20	1714460400000000	0	JPY	34268	6511	40779	2024-04-30	2024-05-14	1714460400000000	1	1	11	840	20	\\x339f3cf9235bcfb0352affbb44f17f10b7909fb60b7b13f4afb870df15fdb005	\\x7b22666f726d6174223a312c226964223a22696e765f3031687770777636633032323134767439773679786e74713466222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303230222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223430353635222c22756e6974223a2263616c6c222c22616d6f756e74223a2233363638222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22363937222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223430353635222c22636f6e766572746564223a223430353635222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223330353635222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223330353635222c22756e697473223a223330353635222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22333636372e38227d5d7d2c226578616374223a22333636372e38222c22726f756e646564223a2233363638222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a36362c226576656e74735f68617368223a2239613966353539336437323430663534633239626336316339396238643439386161336463316335626165306137643933303836633433353138663136643565227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223334323638222c22746178223a2236353131227d5d2c226e6574223a223334323638222c22746178223a2236353131222c22746f74616c223a223430373739222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwpyj4605kka322haqpdbyc2	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	21	1714462200000000	0	EUR	2900	551	3451	2024-04-30	2024-05-14	1714462200000000	1	1	5	840	21	\\xd0ea438cda1cdcb95d2526f12a208f2e81b4ef1ae7e568ce3e4aaadfeb73fdc1	\\x7b22666f726d6174223a312c226964223a22696e765f3031687770796a343630356b6b61333232686171706462796332222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303231222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30342d33305430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwqvqz00zdw072zpafdfwnje	invoice	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KW-	22	1714492800000000	0	USD	3200	608	3808	2024-04-30	2024-05-14	1714492800000000	1	1	3	840	22	\\xd84ea6f71b1c431336becccc02307d9633045bc034913cfaa073381042d9e8cf	\\x7b22666f726d6174223a312c226964223a22696e765f303168777176717a30307a64773037327a7061666466776e6a65222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303232222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c223035343031204275726c696e67746f6e222c2256542c205553225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30342d33305431363a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwrgb4r0w5mbhdndm6n543qg	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	23	1714514400000000	0	EUR	14775	2807	17582	2024-05-01	2024-05-15	1714514400000000	1	1	5	840	23	\\x046f8caa54a5b79565c45d9a3676f96f3d3ede82a4d951e1927ba21e67e09858	\\x7b22666f726d6174223a312c226964223a22696e765f3031687772676234723077356d6268646e646d366e3534337167222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303233222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30342d33305432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3031222c226475655f6f6e223a22323032342d30352d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c227175616e74697479223a22313037353030222c22756e6974223a2263616c6c222c22616d6f756e74223a2236332e3735222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231322e3131222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313037353030222c22636f6e766572746564223a22313037353030222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223937353030222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223437353030222c22756e697473223a223437353030222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2232332e3735227d5d7d2c226578616374223a2236332e3735222c22726f756e646564223a2236332e3735222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39332c226576656e74735f68617368223a2232396535326135613431613536613035663736613561393862623732366161393131333537316263333331326431363434643936303632376164393061323362227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223134372e3735222c22746178223a2232382e3037227d5d2c226e6574223a223134372e3735222c22746178223a2232382e3037222c22746f74616c223a223137352e3832222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hxgwtqg0c46y93qwq751jx6d	credit_note	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KWC-	1	1715332800000000	0	USD	-2196	-417	-2613	2024-05-10	2024-05-10	1715332800000000	1	1	5	840	24	\\xa881a1fb1a118e0866f41115a99afee1ad2184a469943c243cf1cf0ba8ff3e5e	\\x7b22666f726d6174223a312c226964223a22696e765f303168786777747167306334367939337177713735316a783664222c226b696e64223a226372656469745f6e6f7465222c226e756d626572223a224b57432d303030303031222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c223035343031204275726c696e67746f6e222c2256542c205553225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30352d31305430393a32303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30352d31305430393a32303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3130222c226475655f6f6e223a22323032342d30352d3130222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a22556e757365643a2050726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d31305430393a32303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a222d32312e3936222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d342e3137222c22657874656e6473223a7b22646f63756d656e74223a22696e765f303168777176717a30307a64773037327a7061666466776e6a65222c226c696e65223a317d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a22313735222c2264656e6f6d696e61746f72223a22353538227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a222d32312e3936222c22746178223a222d342e3137227d5d2c226e6574223a222d32312e3936222c22746178223a222d342e3137222c22746f74616c223a222d32362e3133222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hy5j9q80z754t42rxkrtyz8c	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	24	1716026400000000	0	EUR	2900	551	3451	2024-05-18	2024-06-01	1716026400000000	1	1	5	840	25	\\x52bad96c34d080797d4c1be011644d7fe63426b9e6493b8ff9b6deabedd4014d	\\x7b22666f726d6174223a312c226964223a22696e765f30316879356a397138307a37353474343272786b7274797a3863222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303234222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30352d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3138222c226475655f6f6e223a22323032342d30362d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz23hbg0xmn5p3k8386r2wkk	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	25	1716984000000000	0	USD	3200	608	3808	2024-05-29	2024-06-12	1716984000000000	1	1	5	840	26	\\xb0eabdd7ce4dcafcde743cf35530f9935d5665c11c90cdb0bb3cfe2befede48d	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a323368626730786d6e3570336b383338367232776b6b222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303235222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30352d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3239222c226475655f6f6e223a22323032342d30362d3132222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1hxvmg08bt5d18wa4wvyffx	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	30	1719662400000000	0	USD	3200	608	3808	2024-06-29	2024-07-13	1719662400000000	1	1	6	840	31	\\x2d3404b745fc657bbba8285a897a146191ead0417c02cc1d58da0c470272ec5a	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316878766d673038627435643138776134777679666678222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303330222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22303431303120506f72746c616e64222c224d452c205553225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30362d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3239222c226475655f6f6e223a22323032342d30372d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1kz31c0mrxb4k8ef8b5wca1	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	31	1719730800000000	0	JPY	35433	6732	42165	2024-06-30	2024-07-14	1719730800000000	1	1	13	840	32	\\x52c8ac15963e6354aa33b5c6f639fdf073c130e72f9be64d501b29fc0ad98b5f	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316b7a333163306d727862346b38656638623577636131222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303331222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30362d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3330222c226475655f6f6e223a22323032342d30372d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c227175616e74697479223a223530323738222c22756e6974223a2263616c6c222c22616d6f756e74223a2234383333222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22393138222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223530323738222c22636f6e766572746564223a223530323738222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223430323738222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223430323738222c22756e697473223a223430323738222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22343833332e3336227d5d7d2c226578616374223a22343833332e3336222c22726f756e646564223a2234383333222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35382c226576656e74735f68617368223a2265666433643130323534326435613337366233343533613736363535356465373561663966343139376531623634373139663934353739333138356634633030227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30362d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223335343333222c22746178223a2236373332227d5d2c226e6574223a223335343333222c22746178223a2236373332222c22746f74616c223a223432313635222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz44rrc08n67b9dk09frcha2	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	26	1717052400000000	0	JPY	36248	6887	43135	2024-05-30	2024-06-13	1717052400000000	1	1	12	840	27	\\x10864a9a3612712005ca3172f8f8d3ce6b2cb4326037a1589b866e450ee74ad0	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a343472726330386e36376239646b3039667263686132222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303236222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30352d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3330222c226475655f6f6e223a22323032342d30362d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c227175616e74697479223a223537303635222c22756e6974223a2263616c6c222c22616d6f756e74223a2235363438222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231303733222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223537303635222c22636f6e766572746564223a223537303635222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223437303635222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223437303635222c22756e697473223a223437303635222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22353634372e38227d5d7d2c226578616374223a22353634372e38222c22726f756e646564223a2235363438222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a36392c226576656e74735f68617368223a2232663735326537353235633337373665346133616562376165353137386430386666623032396164616637393266313538633435616561666335616239653235227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223336323438222c22746178223a2236383837227d5d2c226e6574223a223336323438222c22746178223a2236383837222c22746f74616c223a223433313335222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz6rwd60z5by9m8t6chb3ffz	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	27	1717140600000000	0	EUR	2900	551	3451	2024-05-31	2024-06-14	1717140600000000	1	1	6	840	28	\\xca09255de95e45a81b9886b0fa69bafc3bc286e731344794a735c2cadbf809b2	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a3672776436307a356279396d3874366368623366667a222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303237222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30352d33315430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3331222c226475655f6f6e223a22323032342d30362d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz8andr0rpt8qk6bs1xbc0df	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	28	1717192800000000	0	EUR	16247	3087	19334	2024-06-01	2024-06-15	1717192800000000	1	1	6	840	29	\\x7ac2bd5ff9e1ab7755f654451b63b9a38e7e3c84394000bccfaaa9b3b7a9a7d5	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a38616e64723072707438716b36627331786263306466222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303238222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30352d33315432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3031222c226475655f6f6e223a22323032342d30362d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c227175616e74697479223a22313336393430222c22756e6974223a2263616c6c222c22616d6f756e74223a2237382e3437222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231342e3931222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313336393430222c22636f6e766572746564223a22313336393430222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a22313236393430222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223736393430222c22756e697473223a223736393430222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2233382e3437227d5d7d2c226578616374223a2237382e3437222c22726f756e646564223a2237382e3437222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39352c226576656e74735f68617368223a2266616666353738643038333661616461633465373233383365393831643965383865386539346563353435356462303532643262326339663061373330366432227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223136322e3437222c22746178223a2233302e3837227d5d2c226e6574223a223136322e3437222c22746178223a2233302e3837222c22746f74616c223a223139332e3334222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j0ncm08047q6bj21sk5wf8td	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	29	1718704800000000	0	EUR	2900	551	3451	2024-06-18	2024-07-02	1718704800000000	1	1	6	840	30	\\xd4845b3b9b4f08c4995dd34f766f11a949abd7f5dbca38d635665917bc886e22	\\x7b22666f726d6174223a312c226964223a22696e765f30316a306e636d30383034377136626a3231736b357766387464222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303239222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30362d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3138222c226475655f6f6e223a22323032342d30372d3032222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1m0sz60sywh27abdkcp3501	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	32	1719732600000000	0	EUR	2900	551	3451	2024-06-30	2024-07-14	1719732600000000	1	1	7	840	33	\\xfb42d0c2046bcc83de9c1ed69829c9e424d06dea0cac8aca6556e32824a217bb	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316d30737a36307379776832376162646b637033353031222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303332222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224445225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30362d33305430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3330222c226475655f6f6e223a22323032342d30372d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1njjzr0ffq1csahk87v2111	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	33	1719784800000000	0	EUR	16840	3200	20040	2024-07-01	2024-07-15	1719784800000000	1	1	7	840	34	\\xa1efacdfe5f169418fdb2fac36bf19545dfe8ff532d4dc5718f636af6f1c7557	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316e6a6a7a723066667131637361686b38377632313131222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303333222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224445225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30362d33305432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3031222c226475655f6f6e223a22323032342d30372d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c227175616e74697479223a22313438383037222c22756e6974223a2263616c6c222c22616d6f756e74223a2238342e3430222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231362e3034222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313438383037222c22636f6e766572746564223a22313438383037222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a22313338383037222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223838383037222c22756e697473223a223838383037222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2234342e34303335227d5d7d2c226578616374223a2238342e34303335222c22726f756e646564223a2238342e3430222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39302c226576656e74735f68617368223a2236353766393365656230303138613830383566363630626532613966303235393834646533613637663935373763626530353161323164643664373237616563227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223136382e3430222c22746178223a2233322e3030227d5d2c226e6574223a223136382e3430222c22746178223a2233322e3030222c22746f74616c223a223230302e3430222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1njjzr0jqfv62jxytvk0a39	invoice	cus_01hgfkvt00kvdhn2gthepamh2e sel_000000000038twxtwhq752m8yf JPY	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	34	1719784800000000	0	JPY	198450	37706	236156	2024-07-01	2024-07-15	1719784800000000	2	1	15	0	35	\\x410d5bde686362c6230f8f2874f431140bdd637b4aa2deff38facfc6d6b2a34b	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316e6a6a7a72306a71667636326a787974766b30613339222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303334222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a322c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c223130312d3030343120436869796f64612d6b75222c22546f6b796f2c204a50225d7d2c227061796572223a226375735f30316867666b767430306b7664686e326774686570616d683265222c22647565223a22323032342d30362d33305432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30362d30325432323a30303a30305a222c22656e64223a22323032342d30372d30315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3031222c226475655f6f6e223a22323032342d30372d3135222c226d65616e696e67223a226d616e75616c222c226d656d6f223a225468616e6b20796f7520666f722074776f20676f6f6420646179732e222c2270757263686173655f6f72646572223a22504f2d37222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a226f6e655f6f6666222c226f6e655f6f6666223a226f6e655f30316a316e6a6a7a723031366278723262323433306330686832222c226465736372697074696f6e223a22576f726b73686f70222c2266756c6c223a7b227374617274223a22323032342d30362d30325432323a30303a30305a222c22656e64223a22323032342d30362d30345432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d30325432323a30303a30305a222c22656e64223a22323032342d30362d30345432323a30303a30305a227d2c227175616e74697479223a2232222c22756e6974223a22646179222c22616d6f756e74223a22313830303030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a223334323030222c227472616365223a7b226b696e64223a226f6e655f6f6666222c226578616374223a22313830303030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a226f6e655f6f6666222c226f6e655f6f6666223a226f6e655f30316a316e6a6a7a72303237746e396b3931333464646b387a31222c226465736372697074696f6e223a2254726176656c222c2266756c6c223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d30315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d30315432323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a223138343530222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233353036222c227472616365223a7b226b696e64223a226f6e655f6f6666222c226578616374223a2231383435302e34222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a22313938343530222c22746178223a223337373036227d5d2c226e6574223a22313938343530222c22746178223a223337373036222c22746f74616c223a22323336313536222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	35	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j32mhj8083p7gqe0xe7fntg1	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	35	1721296800000000	0	EUR	2900	551	3451	2024-07-18	2024-08-01	1721296800000000	2	1	7	840	36	\\xc60f599a0ff0e0ac69621e78f202e9ed69e6066b45ed53475a0e04ed401468b0	\\x7b22666f726d6174223a312c226964223a22696e765f30316a33326d686a38303833703767716530786537666e746731222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303335222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a322c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224445225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224445225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30372d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30372d31385431303a30303a30305a222c22656e64223a22323032342d30382d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3138222c226475655f6f6e223a22323032342d30382d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30372d31385431303a30303a30305a222c22656e64223a22323032342d30382d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30372d31385431303a30303a30305a222c22656e64223a22323032342d30382d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
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
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hnfa79t0xtc4nesyk3gg2wjv	1722411000000000	\N	0	\N
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hpnzx0m0cnhyskvf9f0t2jmk	1722463200000000	\N	0	\N
env_0000000000ejh09r0q3cf0h63g	bill_subscription	sub_01hgfkvt00t55037a47rqv12b5	1722322800000000	\N	0	\N
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
env_0000000000ejh09r0q3cf0h63g	35	ent_01j1njjzr0efap5m3bpbgwn1xn	inv_01j1njjzr0jqfv62jxytvk0a39	35	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00kvdhn2gthepamh2e	1719784800000000	2024-07-01
env_0000000000ejh09r0q3cf0h63g	36	ent_01j32mhj808pqpsxkc4pp4kwpt	inv_01j32mhj8083p7gqe0xe7fntg1	36	sel_000000000038twxtwhq752m8yf	cus_01hgfkvt00afs4j1pp790xaq1c	1721296800000000	2024-07-18
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
env_0000000000ejh09r0q3cf0h63g	31	1	receivable	USD	3808
env_0000000000ejh09r0q3cf0h63g	31	2	deferred_revenue	USD	-3200
env_0000000000ejh09r0q3cf0h63g	31	3	tax_payable:VAT	USD	-608
env_0000000000ejh09r0q3cf0h63g	32	1	receivable	JPY	42165
env_0000000000ejh09r0q3cf0h63g	32	2	deferred_revenue	JPY	-30600
env_0000000000ejh09r0q3cf0h63g	32	3	revenue	JPY	-4833
env_0000000000ejh09r0q3cf0h63g	32	4	tax_payable:VAT	JPY	-6732
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
env_0000000000ejh09r0q3cf0h63g	33	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	33	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	33	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	34	1	receivable	EUR	20040
env_0000000000ejh09r0q3cf0h63g	34	2	deferred_revenue	EUR	-8400
env_0000000000ejh09r0q3cf0h63g	34	3	revenue	EUR	-8440
env_0000000000ejh09r0q3cf0h63g	34	4	tax_payable:VAT	EUR	-3200
env_0000000000ejh09r0q3cf0h63g	35	1	receivable	JPY	236156
env_0000000000ejh09r0q3cf0h63g	35	2	revenue	JPY	-198450
env_0000000000ejh09r0q3cf0h63g	35	3	tax_payable:VAT	JPY	-37706
env_0000000000ejh09r0q3cf0h63g	36	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	36	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	36	3	tax_payable:VAT	EUR	-551
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
env_0000000000ejh09r0q3cf0h63g	inv_01j1njjzr0sry5mv1r84wnt6dr	cus_01hgfkvt00kvdhn2gthepamh2e	JPY	4760	1719784800000000	1719784800000000	\\x7b22666f726d6174223a312c226c696e6573223a5b7b226465736372697074696f6e223a22537570706f7274222c227175616e74697479223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2233227d2c22756e69745f7072696365223a223132303030222c227461785f63617465676f7279223a227374616e64617264227d5d2c226d656d6f223a225468616e6b20796f7520666f722074776f20676f6f6420646179732e222c2270757263686173655f6f72646572223a22504f2d37227d
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
env_0000000000ejh09r0q3cf0h63g	sel_000000000038twxtwhq752m8yf	KW-	36
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
env_0000000000ejh09r0q3cf0h63g	31	evt_01j1hxvmg04fbw9g5y8dqhq7k7	invoice.issued	inv_01j1hxvmg08bt5d18wa4wvyffx	{"id":"inv_01j1hxvmg08bt5d18wa4wvyffx","number":"KW-000030","customer":"cus_01hgfkvt00n5c6w3pphfy4em4x","subscription":"sub_01hqtf6h409jmgtdppvwhejhtf","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-06-29","due_on":"2024-07-13"}
env_0000000000ejh09r0q3cf0h63g	32	evt_01j1kz31c0cq97k32jvd3wk0xj	invoice.issued	inv_01j1kz31c0mrxb4k8ef8b5wca1	{"id":"inv_01j1kz31c0mrxb4k8ef8b5wca1","number":"KW-000031","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"42165","currency":"JPY"},"issued_on":"2024-06-30","due_on":"2024-07-14"}
env_0000000000ejh09r0q3cf0h63g	27	evt_01hz44rrc0mat68khevw8rab5p	invoice.issued	inv_01hz44rrc08n67b9dk09frcha2	{"id":"inv_01hz44rrc08n67b9dk09frcha2","number":"KW-000026","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"43135","currency":"JPY"},"issued_on":"2024-05-30","due_on":"2024-06-13"}
env_0000000000ejh09r0q3cf0h63g	28	evt_01hz6rwd605z03yqqebdss66s7	invoice.issued	inv_01hz6rwd60z5by9m8t6chb3ffz	{"id":"inv_01hz6rwd60z5by9m8t6chb3ffz","number":"KW-000027","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-05-31","due_on":"2024-06-14"}
env_0000000000ejh09r0q3cf0h63g	29	evt_01hz8andr0h7zt8vnq7xg343g8	invoice.issued	inv_01hz8andr0rpt8qk6bs1xbc0df	{"id":"inv_01hz8andr0rpt8qk6bs1xbc0df","number":"KW-000028","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"193.34","currency":"EUR"},"issued_on":"2024-06-01","due_on":"2024-06-15"}
env_0000000000ejh09r0q3cf0h63g	30	evt_01j0ncm080hj5wgpvvrqs4y5vg	invoice.issued	inv_01j0ncm08047q6bj21sk5wf8td	{"id":"inv_01j0ncm08047q6bj21sk5wf8td","number":"KW-000029","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-06-18","due_on":"2024-07-02"}
env_0000000000ejh09r0q3cf0h63g	33	evt_01j1m0sz605faa9q4t96w2x6jf	invoice.issued	inv_01j1m0sz60sywh27abdkcp3501	{"id":"inv_01j1m0sz60sywh27abdkcp3501","number":"KW-000032","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-06-30","due_on":"2024-07-14"}
env_0000000000ejh09r0q3cf0h63g	34	evt_01j1njjzr00kp4djpw70swa4kk	invoice.issued	inv_01j1njjzr0ffq1csahk87v2111	{"id":"inv_01j1njjzr0ffq1csahk87v2111","number":"KW-000033","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"200.40","currency":"EUR"},"issued_on":"2024-07-01","due_on":"2024-07-15"}
env_0000000000ejh09r0q3cf0h63g	35	evt_01j1njjzr09y08px2khtfnzkcb	invoice.issued	inv_01j1njjzr0jqfv62jxytvk0a39	{"id":"inv_01j1njjzr0jqfv62jxytvk0a39","number":"KW-000034","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","total":{"amount":"236156","currency":"JPY"},"issued_on":"2024-07-01","due_on":"2024-07-15"}
env_0000000000ejh09r0q3cf0h63g	36	evt_01j32mhj801mhxhk8vbdknz9vk	invoice.issued	inv_01j32mhj8083p7gqe0xe7fntg1	{"id":"inv_01j32mhj8083p7gqe0xe7fntg1","number":"KW-000035","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-07-18","due_on":"2024-08-01"}
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
env_0000000000ejh09r0q3cf0h63g	35	cus_01hgfkvt00kvdhn2gthepamh2e	1	15
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
\.


--
-- Data for Name: seller_versions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.seller_versions (environment, seller, version, record, record_hash) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	sel_000000000038twxtwhq752m8yf	1	\\x7b22666f726d6174223a312c226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038225d2c227461785f6e756d626572223a224445303030303030303030222c227a6f6e65223a224575726f70652f4265726c696e222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c22696e766f6963655f736572696573223a224b572d222c226372656469745f6e6f74655f736572696573223a224b57432d222c226e65745f64617973223a31342c227461785f7261746573223a5b7b2263617465676f7279223a227374616e64617264222c2266726f6d223a22323032312d30312d3031222c226e616d65223a22564154222c2270657263656e74223a223139227d5d2c2263697479223a224265726c696e222c22706f7374636f6465223a223130353539222c22636f756e747279223a224445227d	\\xdd0299bf6be785ba665219a7b77c6daf1c2794b12bbf325250d304e0bedd4749
env_0000000000ejh09r0q3cf0h63g	sel_000000000038twxtwhq752m8yf	2	\\x7b22666f726d6174223a312c226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a322c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038225d2c227461785f6e756d626572223a224445303030303030303030222c227a6f6e65223a224575726f70652f4265726c696e222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c22696e766f6963655f736572696573223a224b572d222c226372656469745f6e6f74655f736572696573223a224b57432d222c226e65745f64617973223a31342c227461785f7261746573223a5b7b2263617465676f7279223a227374616e64617264222c2266726f6d223a22323032312d30312d3031222c226e616d65223a22564154222c2270657263656e74223a223139227d5d2c2263697479223a224265726c696e222c22706f7374636f6465223a223130353539222c22636f756e747279223a224445222c226c657474657273223a5b7b226f66223a22696e766f696365222c226c616e6775616765223a22656e222c227375626a656374223a22496e766f696365207b6e756d6265727d20e28093207b73656c6c65727d222c2274657874223a2248656c6c6f2c5c6e5c6e4f757220696e766f696365207b6e756d6265727d206f66207b646174657d2069732061747461636865642e5c6e5c6e506c6561736520706179207b616d6f756e747d206279207b6475655f6f6e7d2e5c6e5c6e7b7061796d656e747d5c6e5c6e57697468206b696e6420726567617264735c6e7b73656c6c65727d5c6e227d2c7b226f66223a22706169645f696e766f696365222c226c616e6775616765223a22656e222c227375626a656374223a22496e766f696365207b6e756d6265727d20e28093207b73656c6c65727d222c2274657874223a2248656c6c6f2c5c6e5c6e4f757220696e766f696365207b6e756d6265727d206f66207b646174657d2069732061747461636865642e5c6e5c6e4e6f7468696e67206973206c65667420746f207061792e5c6e5c6e57697468206b696e6420726567617264735c6e7b73656c6c65727d5c6e227d2c7b226f66223a226372656469745f6e6f7465222c226c616e6775616765223a22656e222c227375626a656374223a22437265646974206e6f7465207b6e756d6265727d20e28093207b73656c6c65727d222c2274657874223a2248656c6c6f2c5c6e5c6e4f757220637265646974206e6f7465207b6e756d6265727d206f66207b646174657d2069732061747461636865642e5c6e5c6e497420636f6d657320746f207b616d6f756e747d20696e20796f7572206661766f75722e5c6e5c6e57697468206b696e6420726567617264735c6e7b73656c6c65727d5c6e227d5d7d	\\x2e02e9be6619435e4b4720878f92ac19fdb8fc3120ed64d33b774e0f1c61d807
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
\\x00000000000074a204e0171b1e089870	411	1701382763000000	0	4807451864729649563	211139463531755	0	api-calls	hayabusa/b0411	api.calls	hayabusa	{"calls":391}	\\x0e2e16d99de1678f47a772f7280c9dbc
\\x00000000000074a204e0171b1e089870	412	1701413493000000	0	4807451864729649564	211139463531756	0	api-calls	hayabusa/b0412	api.calls	hayabusa	{"calls":17}	\\xa31ec6b57b0605698d4a867532fba3c4
\\x00000000000074a204e0171b1e089870	413	1701456266000000	0	4807451864729649565	211139463531756	0	api-calls	hayabusa/b0413	api.calls	hayabusa	{"calls":635}	\\x6f53127b8349991e8526d33f539ade53
\\x00000000000074a204e0171b1e089870	414	1701506709000000	0	4807451864729649566	211139463531757	0	api-calls	hayabusa/b0414	api.calls	hayabusa	{"calls":42}	\\xc4b6ae8c96dd99a32e7ce0fbc124188c
\\x00000000000074a204e0171b1e089870	415	1701558135000000	0	4807451864729649567	211139463531757	0	api-calls	hayabusa/b0415	api.calls	hayabusa	{"calls":128}	\\xaf815c110bc7dedcdcaad52c5a605744
\\x00000000000074a204e0171b1e089870	416	1701595453000000	0	4807451864729649568	211139463531758	0	api-calls	hayabusa/b0416	api.calls	hayabusa	{"calls":106}	\\xf3b22bf050307fbf4341c8f6eef61cfa
\\x00000000000074a204e0171b1e089870	417	1701632159000000	0	4807451864729649569	211139463531758	0	api-calls	hayabusa/b0417	api.calls	hayabusa	{"calls":88}	\\x6a136774f555d086a879d7228c3befd4
\\x00000000000074a204e0171b1e089870	418	1701685703000000	0	4807451864729649570	211139463531759	0	api-calls	hayabusa/b0418	api.calls	hayabusa	{"calls":817}	\\xd642c99de5417d3248e1f2eb2dbbaf56
\\x00000000000074a204e0171b1e089870	419	1701727279000000	0	4807451864729649571	211139463531759	0	api-calls	hayabusa/b0419	api.calls	hayabusa	{"calls":835}	\\x9c9edf26f931d3617e4db8fd8e3d2abb
\\x00000000000074a204e0171b1e089870	420	1701790715000000	0	4807451864729649572	211139463531760	0	api-calls	hayabusa/b0420	api.calls	hayabusa	{"calls":762}	\\x787dbb58f3c3282b91a7ec1723d342c7
\\x00000000000074a204e0171b1e089870	421	1701818794000000	0	4807451864729649573	211139463531760	0	api-calls	hayabusa/b0421	api.calls	hayabusa	{"calls":604}	\\x3d2e2072e01ee445ba367f2f1f4e05ae
\\x00000000000074a204e0171b1e089870	422	1701880825000000	0	4807451864729649574	211139463531761	0	api-calls	hayabusa/b0422	api.calls	hayabusa	{"calls":274}	\\x58a68c1977a2a4b255763b507f5da9e3
\\x00000000000074a204e0171b1e089870	423	1701934214000000	0	4807451864729649575	211139463531762	0	api-calls	hayabusa/b0423	api.calls	hayabusa	{"calls":793}	\\x3db50ba0d922b710ad5534cac80aedd4
\\x00000000000074a204e0171b1e089870	424	1701970352000000	0	4807451864729649576	211139463531762	0	api-calls	hayabusa/b0424	api.calls	hayabusa	{"calls":439}	\\xc899ddb5bee3894ad92217bb1ec344ce
\\x00000000000074a204e0171b1e089870	425	1702032478000000	0	4807451864729649577	211139463531763	0	api-calls	hayabusa/b0425	api.calls	hayabusa	{"calls":222}	\\x3d156437af5bde622ee46c3c3306d18f
\\x00000000000074a204e0171b1e089870	426	1702076706000000	0	4807451864729649578	211139463531763	0	api-calls	hayabusa/b0426	api.calls	hayabusa	{"calls":467}	\\xb4618985b9609908ddbdb82d3272a8b9
\\x00000000000074a204e0171b1e089870	427	1702105716000000	0	4807451864729649579	211139463531764	0	api-calls	hayabusa/b0427	api.calls	hayabusa	{"calls":73}	\\x87b648958f40d0f834c1c45f6967261c
\\x00000000000074a204e0171b1e089870	428	1702153445000000	0	4807451864729649580	211139463531764	0	api-calls	hayabusa/b0428	api.calls	hayabusa	{"calls":7}	\\xb579c7538777cd3ac03e56d65a1d1bbe
\\x00000000000074a204e0171b1e089870	429	1702203527000000	0	4807451864729649581	211139463531765	0	api-calls	hayabusa/b0429	api.calls	hayabusa	{"calls":115}	\\x236bfce199abf6961875d2c152869808
\\x00000000000074a204e0171b1e089870	430	1702248439000000	0	4807451864729649582	211139463531765	0	api-calls	hayabusa/b0430	api.calls	hayabusa	{"calls":99}	\\x9127d321a15682027a327bd809fd9db6
\\x00000000000074a204e0171b1e089870	431	1702303590000000	0	4807451864729649583	211139463531766	0	api-calls	hayabusa/b0431	api.calls	hayabusa	{"calls":66}	\\x03a84db92d3f935ee7b23d345e674ed7
\\x00000000000074a204e0171b1e089870	432	1702357584000000	0	4807451864729649584	211139463531767	0	api-calls	hayabusa/b0432	api.calls	hayabusa	{"calls":843}	\\x7aeb54bac97ff585b018d02e693b4b2d
\\x00000000000074a204e0171b1e089870	433	1702416413000000	0	4807451864729649585	211139463531767	0	api-calls	hayabusa/b0433	api.calls	hayabusa	{"calls":462}	\\xe6510cecae5131356e399c33adf064c3
\\x00000000000074a204e0171b1e089870	434	1702469953000000	0	4807451864729649586	211139463531768	0	api-calls	hayabusa/b0434	api.calls	hayabusa	{"calls":211}	\\xe792e27eda056f6dc3965127afde6014
\\x00000000000074a204e0171b1e089870	435	1702530460000000	0	4807451864729649587	211139463531769	0	api-calls	hayabusa/b0435	api.calls	hayabusa	{"calls":755}	\\x6ba7056bd59693c6779c0f854953cdc9
\\x00000000000074a204e0171b1e089870	436	1702579078000000	0	4807451864729649588	211139463531769	0	api-calls	hayabusa/b0436	api.calls	hayabusa	{"calls":62}	\\xd62e80eef9e492b1796f6a2c0f79df25
\\x00000000000074a204e0171b1e089870	437	1702603477000000	0	4807451864729649589	211139463531770	0	api-calls	hayabusa/b0437	api.calls	hayabusa	{"calls":409}	\\x1728b68a6f0f27a6d4b8ae078e6ff4d7
\\x00000000000074a204e0171b1e089870	438	1702640095000000	0	4807451864729649590	211139463531770	0	api-calls	hayabusa/b0438	api.calls	hayabusa	{"calls":381}	\\x68bfad5b2c7ddc8f28e8f7c7a11b8edc
\\x00000000000074a204e0171b1e089870	439	1702678086000000	0	4807451864729649591	211139463531770	0	api-calls	hayabusa/b0439	api.calls	hayabusa	{"calls":793}	\\x4465989ac824996316f2ab1af3d125d3
\\x00000000000074a204e0171b1e089870	440	1702716750000000	0	4807451864729649592	211139463531771	0	api-calls	hayabusa/b0440	api.calls	hayabusa	{"calls":44}	\\x2d10e807e23fd8be543b1931e4379068
\\x00000000000074a204e0171b1e089870	441	1702758909000000	0	4807451864729649593	211139463531771	0	api-calls	hayabusa/b0441	api.calls	hayabusa	{"calls":38}	\\xbc48d39f2b362c5cc8371c4bf83fdc8e
\\x00000000000074a204e0171b1e089870	442	1702791924000000	0	4807451864729649594	211139463531772	0	api-calls	hayabusa/b0442	api.calls	hayabusa	{"calls":99}	\\x5402d25a6982f1173ce392c13b3267ec
\\x00000000000074a204e0171b1e089870	443	1702819825000000	0	4807451864729649595	211139463531772	0	api-calls	hayabusa/b0443	api.calls	hayabusa	{"calls":162}	\\x63f0b06b766131982d7f536e7ee71f46
\\x00000000000074a204e0171b1e089870	444	1702857304000000	0	4807451864729649596	211139463531772	0	api-calls	hayabusa/b0444	api.calls	hayabusa	{"calls":105}	\\x51f7e81bd9269eedcb09a34ecc35455f
\\x00000000000074a204e0171b1e089870	445	1702916636000000	0	4807451864729649597	211139463531773	0	api-calls	hayabusa/b0445	api.calls	hayabusa	{"calls":676}	\\x19058be7694db8eadac73decbd117fac
\\x00000000000074a204e0171b1e089870	446	1702976097000000	0	4807451864729649598	211139463531774	0	api-calls	hayabusa/b0446	api.calls	hayabusa	{"calls":270}	\\xe0d03a027d3aa8d5a4ecdc4fc45a476a
\\x00000000000074a204e0171b1e089870	447	1703018826000000	0	4807451864729649599	211139463531774	0	api-calls	hayabusa/b0447	api.calls	hayabusa	{"calls":260}	\\xd250191f4faa7949ba14006a7082fe41
\\x00000000000074a204e0171b1e089870	448	1703050175000000	0	4807451864729649600	211139463531775	0	api-calls	hayabusa/b0448	api.calls	hayabusa	{"calls":280}	\\x7e7250a634b26595a5b8eb37b13bd217
\\x00000000000074a204e0171b1e089870	449	1703109428000000	0	4807451864729649601	211139463531775	0	api-calls	hayabusa/b0449	api.calls	hayabusa	{"calls":541}	\\x33d336e648b538c777d35b3ba9cd38bd
\\x00000000000074a204e0171b1e089870	450	1703138339000000	0	4807451864729649602	211139463531776	0	api-calls	hayabusa/b0450	api.calls	hayabusa	{"calls":385}	\\x6da5c85d279845be1d3a6aaba8ff0af7
\\x00000000000074a204e0171b1e089870	451	1703191655000000	0	4807451864729649603	211139463531776	0	api-calls	hayabusa/b0451	api.calls	hayabusa	{"calls":434}	\\x7b453f917d51643fb94f23112a8f631f
\\x00000000000074a204e0171b1e089870	452	1703223071000000	0	4807451864729649604	211139463531777	0	api-calls	hayabusa/b0452	api.calls	hayabusa	{"calls":283}	\\xe9868333bcc4b5341b87ccaea595b6af
\\x00000000000074a204e0171b1e089870	453	1703265982000000	0	4807451864729649605	211139463531777	0	api-calls	hayabusa/b0453	api.calls	hayabusa	{"calls":681}	\\x13dc986144850771c4735073c37b5b38
\\x00000000000074a204e0171b1e089870	454	1703307450000000	0	4807451864729649606	211139463531778	0	api-calls	hayabusa/b0454	api.calls	hayabusa	{"calls":42}	\\x9ffc9142d9b03f26e55842d687c4cc7e
\\x00000000000074a204e0171b1e089870	455	1703369931000000	0	4807451864729649607	211139463531778	0	api-calls	hayabusa/b0455	api.calls	hayabusa	{"calls":177}	\\xbc4fb2a1710581b407e4d227f4e33bf2
\\x00000000000074a204e0171b1e089870	456	1703433221000000	0	4807451864729649608	211139463531779	0	api-calls	hayabusa/b0456	api.calls	hayabusa	{"calls":70}	\\x4f5642aac51483eddf7231a74517f775
\\x00000000000074a204e0171b1e089870	457	1703482513000000	0	4807451864729649609	211139463531780	0	api-calls	hayabusa/b0457	api.calls	hayabusa	{"calls":905}	\\xd6d5884cc04b6df6a5d372d08c0efe03
\\x00000000000074a204e0171b1e089870	458	1703539422000000	0	4807451864729649610	211139463531780	0	api-calls	hayabusa/b0458	api.calls	hayabusa	{"calls":723}	\\x11d40da5700f7acc7743d248d094e1c9
\\x00000000000074a204e0171b1e089870	459	1703571766000000	0	4807451864729649611	211139463531781	0	api-calls	hayabusa/b0459	api.calls	hayabusa	{"calls":535}	\\xb6e66405a3c3bef0f9b4d91a5b558ade
\\x00000000000074a204e0171b1e089870	460	1703604118000000	0	4807451864729649612	211139463531781	0	api-calls	hayabusa/b0460	api.calls	hayabusa	{"calls":806}	\\x6d2e07b4af2722840baeae35f5b553a1
\\x00000000000074a204e0171b1e089870	461	1703657820000000	0	4807451864729649613	211139463531782	0	api-calls	hayabusa/b0461	api.calls	hayabusa	{"calls":98}	\\x20dd1d0949b03af2045583cafa91a3e6
\\x00000000000074a204e0171b1e089870	462	1703722364000000	0	4807451864729649614	211139463531783	0	api-calls	hayabusa/b0462	api.calls	hayabusa	{"calls":570}	\\x1b2c128323104329a76fa1a98d0c0922
\\x00000000000074a204e0171b1e089870	463	1703767898000000	0	4807451864729649615	211139463531783	0	api-calls	hayabusa/b0463	api.calls	hayabusa	{"calls":710}	\\xdde1fd83a0cf805f09721e15a23dee52
\\x00000000000074a204e0171b1e089870	464	1703813326000000	0	4807451864729649616	211139463531784	0	api-calls	hayabusa/b0464	api.calls	hayabusa	{"calls":764}	\\xb8143f682fbf57d908d01354d427c38c
\\x00000000000074a204e0171b1e089870	465	1703858384000000	0	4807451864729649617	211139463531784	0	api-calls	hayabusa/b0465	api.calls	hayabusa	{"calls":897}	\\x0f3b2572d6797b517be3491cd4fadeb5
\\x00000000000074a204e0171b1e089870	466	1703898757000000	0	4807451864729649618	211139463531785	0	api-calls	hayabusa/b0466	api.calls	hayabusa	{"calls":153}	\\x9772b06b60f7a85f3e189920e0779a1b
\\x00000000000074a204e0171b1e089870	467	1703962935000000	0	4807451864729649619	211139463531785	0	api-calls	hayabusa/b0467	api.calls	hayabusa	{"calls":200}	\\x70886a7e4aad14b17ed8452e75c840ba
\\x00000000000074a204e0171b1e089870	468	1704002559000000	0	4807451864729649620	211139463531786	0	api-calls	hayabusa/b0468	api.calls	hayabusa	{"calls":76}	\\xcde89bfe8a87ca8ee3fcc151dcf3f02a
\\x00000000000074a204e0171b1e089870	469	1704062211000000	0	4807451864729649621	211139463531786	0	api-calls	hayabusa/b0469	api.calls	hayabusa	{"calls":57}	\\xf3e40425e401453baacd547923d5db18
\.


--
-- Data for Name: usage_events_0_202401; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_events_0_202401 (environment, "position", "time", bucket, position_key, subject_key, redacted, source, id, event_type, subject, data, row_hash) FROM stdin;
\\x00000000000074a204e0171b1e089870	470	1704114436000000	0	4807451864729649622	211139463531787	0	api-calls	hayabusa/b0470	api.calls	hayabusa	{"calls":314}	\\x7c0cda61b7f4776d2cbdf6b1e876657a
\\x00000000000074a204e0171b1e089870	471	1704149990000000	0	4807451864729649623	211139463531787	0	api-calls	hayabusa/b0471	api.calls	hayabusa	{"calls":1005}	\\xab13d8965bba9afb8f72ecc5632dac3c
\\x00000000000074a204e0171b1e089870	472	1704197231000000	0	4807451864729649624	211139463531788	0	api-calls	hayabusa/b0472	api.calls	hayabusa	{"calls":1062}	\\xf64e8857a98d11354ec17946bc6a4499
\\x00000000000074a204e0171b1e089870	473	1704253538000000	0	4807451864729649625	211139463531789	0	api-calls	hayabusa/b0473	api.calls	hayabusa	{"calls":164}	\\xe1f52a914c4aa135be12e64c4345ae39
\\x00000000000074a204e0171b1e089870	474	1704283786000000	0	4807451864729649626	211139463531789	0	api-calls	hayabusa/b0474	api.calls	hayabusa	{"calls":147}	\\x0796d3ca2f41263a79ce49f7c44ee3af
\\x00000000000074a204e0171b1e089870	475	1704321759000000	0	4807451864729649627	211139463531789	0	api-calls	hayabusa/b0475	api.calls	hayabusa	{"calls":712}	\\x78bb05b421795fe5119e375ff93e31c2
\\x00000000000074a204e0171b1e089870	476	1704355194000000	0	4807451864729649628	211139463531790	0	api-calls	hayabusa/b0476	api.calls	hayabusa	{"calls":353}	\\x839f42e593c258c063976c176092eb18
\\x00000000000074a204e0171b1e089870	477	1704379546000000	0	4807451864729649629	211139463531790	0	api-calls	hayabusa/b0477	api.calls	hayabusa	{"calls":541}	\\x37e31bb49009e0d1b1850e4604e376ad
\\x00000000000074a204e0171b1e089870	478	1704431742000000	0	4807451864729649630	211139463531791	0	api-calls	hayabusa/b0478	api.calls	hayabusa	{"calls":550}	\\xc0d850fa29754be8af8bcd8d00c33715
\\x00000000000074a204e0171b1e089870	479	1704468868000000	0	4807451864729649631	211139463531791	0	api-calls	hayabusa/b0479	api.calls	hayabusa	{"calls":301}	\\x292a5f5db0c47a47eb4eed03084fa135
\\x00000000000074a204e0171b1e089870	480	1704492714000000	0	4807451864729649632	211139463531791	0	api-calls	hayabusa/b0480	api.calls	hayabusa	{"calls":442}	\\x39d1f5da8b724e9758da32cc61039173
\\x00000000000074a204e0171b1e089870	481	1704526347000000	0	4807451864729649633	211139463531792	0	api-calls	hayabusa/b0481	api.calls	hayabusa	{"calls":206}	\\xcc68965ec47055a8489a31c3ff859bf6
\\x00000000000074a204e0171b1e089870	482	1704571178000000	0	4807451864729649634	211139463531792	0	api-calls	hayabusa/b0482	api.calls	hayabusa	{"calls":56}	\\xc6859691f302055bb5e345371864bc55
\\x00000000000074a204e0171b1e089870	483	1704604775000000	0	4807451864729649635	211139463531793	0	api-calls	hayabusa/b0483	api.calls	hayabusa	{"calls":202}	\\xff8004744932cdc8182765339088a341
\\x00000000000074a204e0171b1e089870	484	1704634191000000	0	4807451864729649636	211139463531793	0	api-calls	hayabusa/b0484	api.calls	hayabusa	{"calls":168}	\\x214008a95afbf730128850954872a778
\\x00000000000074a204e0171b1e089870	485	1704671188000000	0	4807451864729649637	211139463531793	0	api-calls	hayabusa/b0485	api.calls	hayabusa	{"calls":24}	\\x1bda551dee9b52de16bada3e4715ac4d
\\x00000000000074a204e0171b1e089870	486	1704727231000000	0	4807451864729649638	211139463531794	0	api-calls	hayabusa/b0486	api.calls	hayabusa	{"calls":551}	\\xb60839c177db337152ec8e239dbcf96c
\\x00000000000074a204e0171b1e089870	487	1704767785000000	0	4807451864729649639	211139463531795	0	api-calls	hayabusa/b0487	api.calls	hayabusa	{"calls":1046}	\\x343048063846111f670f96a59b09a17b
\\x00000000000074a204e0171b1e089870	488	1704826710000000	0	4807451864729649640	211139463531795	0	api-calls	hayabusa/b0488	api.calls	hayabusa	{"calls":665}	\\x9c8e9782c4e9c3af75da1dc87fc72caa
\\x00000000000074a204e0171b1e089870	489	1704856036000000	0	4807451864729649641	211139463531796	0	api-calls	hayabusa/b0489	api.calls	hayabusa	{"calls":548}	\\x710c29224244e5af6f55d19fa12b4b25
\\x00000000000074a204e0171b1e089870	490	1704887199000000	0	4807451864729649642	211139463531796	0	api-calls	hayabusa/b0490	api.calls	hayabusa	{"calls":1132}	\\x7a966862a809ecd83ddcebc281041939
\\x00000000000074a204e0171b1e089870	491	1704917239000000	0	4807451864729649643	211139463531796	0	api-calls	hayabusa/b0491	api.calls	hayabusa	{"calls":401}	\\x8e3218e2d358a0236915abee7ce4084d
\\x00000000000074a204e0171b1e089870	492	1704960970000000	0	4807451864729649644	211139463531797	0	api-calls	hayabusa/b0492	api.calls	hayabusa	{"calls":163}	\\x8d215ba0f3ab43879ca29a7b9d9b3d21
\\x00000000000074a204e0171b1e089870	493	1705017377000000	0	4807451864729649645	211139463531797	0	api-calls	hayabusa/b0493	api.calls	hayabusa	{"calls":113}	\\x56803467d1424b759b2d0a2199a0980b
\\x00000000000074a204e0171b1e089870	494	1705071554000000	0	4807451864729649646	211139463531798	0	api-calls	hayabusa/b0494	api.calls	hayabusa	{"calls":301}	\\xe6b5c7e03f5b059811a59526404652e6
\\x00000000000074a204e0171b1e089870	495	1705118827000000	0	4807451864729649647	211139463531799	0	api-calls	hayabusa/b0495	api.calls	hayabusa	{"calls":205}	\\x9abff7c5aa66c21bd21dd1cf69a6a91f
\\x00000000000074a204e0171b1e089870	496	1705161750000000	0	4807451864729649648	211139463531799	0	api-calls	hayabusa/b0496	api.calls	hayabusa	{"calls":167}	\\xd3565e72f0d380c6d4c1f472c5c51989
\\x00000000000074a204e0171b1e089870	497	1705189977000000	0	4807451864729649649	211139463531799	0	api-calls	hayabusa/b0497	api.calls	hayabusa	{"calls":133}	\\x2020e5eeeb312440d5e1067cba4f3c7f
\\x00000000000074a204e0171b1e089870	498	1705240766000000	0	4807451864729649650	211139463531800	0	api-calls	hayabusa/b0498	api.calls	hayabusa	{"calls":181}	\\xc3788254f16c0899cebf3572c0edb57e
\\x00000000000074a204e0171b1e089870	499	1705264723000000	0	4807451864729649651	211139463531800	0	api-calls	hayabusa/b0499	api.calls	hayabusa	{"calls":145}	\\x76a7b4a5884284998890dc15fafa31b7
\\x00000000000074a204e0171b1e089870	500	1705314132000000	0	4807451864729649652	211139463531801	0	api-calls	hayabusa/b0500	api.calls	hayabusa	{"calls":305}	\\xb19c772e8211fcdbd45438f4be742ce5
\\x00000000000074a204e0171b1e089870	501	1705355268000000	0	4807451864729649653	211139463531801	0	api-calls	hayabusa/b0501	api.calls	hayabusa	{"calls":916}	\\x7966c30c512bba00d3ab1044f5a36163
\\x00000000000074a204e0171b1e089870	502	1705392150000000	0	4807451864729649654	211139463531802	0	api-calls	hayabusa/b0502	api.calls	hayabusa	{"calls":555}	\\x9e7dae1de56e1be4efae84f213358460
\\x00000000000074a204e0171b1e089870	503	1705423643000000	0	4807451864729649655	211139463531802	0	api-calls	hayabusa/b0503	api.calls	hayabusa	{"calls":227}	\\x1b592213623f773fb8a9315fc5b1bb63
\\x00000000000074a204e0171b1e089870	504	1705475483000000	0	4807451864729649656	211139463531803	0	api-calls	hayabusa/b0504	api.calls	hayabusa	{"calls":260}	\\x81ad80548a942703c9172c3486681b03
\\x00000000000074a204e0171b1e089870	505	1705498365000000	0	4807451864729649657	211139463531803	0	api-calls	hayabusa/b0505	api.calls	hayabusa	{"calls":568}	\\x9e89987945ef68f2105442576001a782
\\x00000000000074a204e0171b1e089870	506	1705548369000000	0	4807451864729649658	211139463531804	0	api-calls	hayabusa/b0506	api.calls	hayabusa	{"calls":37}	\\x868f76c9592a0711dfb5b81f4e01f183
\\x00000000000074a204e0171b1e089870	507	1705587420000000	0	4807451864729649659	211139463531804	0	api-calls	hayabusa/b0507	api.calls	hayabusa	{"calls":186}	\\xfe02c1f680dc51c190c9ae3c3c1fb45c
\\x00000000000074a204e0171b1e089870	508	1705622203000000	0	4807451864729649660	211139463531804	0	api-calls	hayabusa/b0508	api.calls	hayabusa	{"calls":86}	\\xe8ecf0cd08d55441d335983788a58868
\\x00000000000074a204e0171b1e089870	509	1705683673000000	0	4807451864729649661	211139463531805	0	api-calls	hayabusa/b0509	api.calls	hayabusa	{"calls":204}	\\x6279157953a2ca11548b5496cb14b999
\\x00000000000074a204e0171b1e089870	510	1705745346000000	0	4807451864729649662	211139463531806	0	api-calls	hayabusa/b0510	api.calls	hayabusa	{"calls":104}	\\x6e7304e499d186cdc1a9016817d2e66b
\\x00000000000074a204e0171b1e089870	511	1705799179000000	0	4807451864729649663	211139463531807	0	api-calls	hayabusa/b0511	api.calls	hayabusa	{"calls":16}	\\x8bcbce434812fd99d524ebea27e231d5
\\x00000000000074a204e0171b1e089870	512	1705845311000000	0	4807451864729649664	211139463531807	0	api-calls	hayabusa/b0512	api.calls	hayabusa	{"calls":127}	\\xa4e1e3dd50eb72604d64775285ca1eb8
\\x00000000000074a204e0171b1e089870	513	1705869853000000	0	4807451864729649665	211139463531807	0	api-calls	hayabusa/b0513	api.calls	hayabusa	{"calls":177}	\\xd55ca1dbf44927ce72e193ad6a8f8914
\\x00000000000074a204e0171b1e089870	514	1705895049000000	0	4807451864729649666	211139463531808	0	api-calls	hayabusa/b0514	api.calls	hayabusa	{"calls":682}	\\x17de0d9544c9826c11ffcea34d62f723
\\x00000000000074a204e0171b1e089870	515	1705955378000000	0	4807451864729649667	211139463531808	0	api-calls	hayabusa/b0515	api.calls	hayabusa	{"calls":922}	\\xdeac7e4019e20bf186a63c7bcd746ee4
\\x00000000000074a204e0171b1e089870	516	1706007999000000	0	4807451864729649668	211139463531809	0	api-calls	hayabusa/b0516	api.calls	hayabusa	{"calls":539}	\\xfe936fc4f4776be23f868588fd65dc34
\\x00000000000074a204e0171b1e089870	517	1706047542000000	0	4807451864729649669	211139463531809	0	api-calls	hayabusa/b0517	api.calls	hayabusa	{"calls":220}	\\x2b82d92b57c4d26a95309893569b2ef8
\\x00000000000074a204e0171b1e089870	518	1706077042000000	0	4807451864729649670	211139463531810	0	api-calls	hayabusa/b0518	api.calls	hayabusa	{"calls":728}	\\x72d784c50418c812bebca969da2f6c6e
\\x00000000000074a204e0171b1e089870	519	1706122107000000	0	4807451864729649671	211139463531810	0	api-calls	hayabusa/b0519	api.calls	hayabusa	{"calls":612}	\\x47c141f4c0280685e9eff812cbc4045b
\\x00000000000074a204e0171b1e089870	520	1706178084000000	0	4807451864729649672	211139463531811	0	api-calls	hayabusa/b0520	api.calls	hayabusa	{"calls":1112}	\\x9ea7b9e4e7668c88986136b1a49950e3
\\x00000000000074a204e0171b1e089870	521	1706219502000000	0	4807451864729649673	211139463531811	0	api-calls	hayabusa/b0521	api.calls	hayabusa	{"calls":1277}	\\x06fff01f6ff3b3c295f56aade5221949
\\x00000000000074a204e0171b1e089870	522	1706274470000000	0	4807451864729649674	211139463531812	0	api-calls	hayabusa/b0522	api.calls	hayabusa	{"calls":877}	\\x5d6bd4f3ad0f7b5c486ac1ff89fe5963
\\x00000000000074a204e0171b1e089870	523	1706335436000000	0	4807451864729649675	211139463531813	0	api-calls	hayabusa/b0523	api.calls	hayabusa	{"calls":147}	\\xd428be13802a4e23bf007e38ea36bd7d
\\x00000000000074a204e0171b1e089870	524	1706366116000000	0	4807451864729649676	211139463531813	0	api-calls	hayabusa/b0524	api.calls	hayabusa	{"calls":153}	\\x98a580b222ad7af16d18a2afbf95ec71
\\x00000000000074a204e0171b1e089870	525	1706400924000000	0	4807451864729649677	211139463531814	0	api-calls	hayabusa/b0525	api.calls	hayabusa	{"calls":53}	\\x9e10a0616821dbfb9954b5c5b5586a56
\\x00000000000074a204e0171b1e089870	526	1706433817000000	0	4807451864729649678	211139463531814	0	api-calls	hayabusa/b0526	api.calls	hayabusa	{"calls":152}	\\xfc15e05afb31336f907444a362cbf4df
\\x00000000000074a204e0171b1e089870	527	1706489542000000	0	4807451864729649679	211139463531815	0	api-calls	hayabusa/b0527	api.calls	hayabusa	{"calls":602}	\\x0e6de7cb2fe8634309bfac9bc77a3e09
\\x00000000000074a204e0171b1e089870	528	1706548237000000	0	4807451864729649680	211139463531815	0	api-calls	hayabusa/b0528	api.calls	hayabusa	{"calls":1187}	\\xb3faf410ef9be1eace1d9c6688cf94a0
\\x00000000000074a204e0171b1e089870	529	1706596316000000	0	4807451864729649681	211139463531816	0	api-calls	hayabusa/b0529	api.calls	hayabusa	{"calls":744}	\\x9ec0451ba022e17eb432fdd6e17fa67d
\\x00000000000074a204e0171b1e089870	530	1706651772000000	0	4807451864729649682	211139463531816	0	api-calls	hayabusa/b0530	api.calls	hayabusa	{"calls":51}	\\xe7189fd68f11127572798825e6bc5033
\\x00000000000074a204e0171b1e089870	531	1706693489000000	0	4807451864729649683	211139463531817	0	api-calls	hayabusa/b0531	api.calls	hayabusa	{"calls":1028}	\\x891152f892fe2d027870fd63221303f1
\\x00000000000074a204e0171b1e089870	532	1706746126000000	0	4807451864729649684	211139463531818	0	api-calls	hayabusa/b0532	api.calls	hayabusa	{"calls":317}	\\x4b83707e57e23ebe2e5ed818bad02a8d
\\x00000000000074a204e0171b1e089870	533	1706810066000000	0	4807451864729649685	211139463531818	0	api-calls	hayabusa/b0533	api.calls	hayabusa	{"calls":735}	\\xef91e7db13401e2662b7d48d79285844
\\x00000000000074a204e0171b1e089870	534	1706843491000000	0	4807451864729649686	211139463531819	0	api-calls	hayabusa/b0534	api.calls	hayabusa	{"calls":254}	\\x78450319f95119f21a2011c030fc1acd
\\x00000000000074a204e0171b1e089870	535	1706876258000000	0	4807451864729649687	211139463531819	0	api-calls	hayabusa/b0535	api.calls	hayabusa	{"calls":1228}	\\xbc3ec1733f4b6979caf05ee5753c4120
\\x00000000000074a204e0171b1e089870	536	1706936038000000	0	4807451864729649688	211139463531820	0	api-calls	hayabusa/b0536	api.calls	hayabusa	{"calls":83}	\\x75a0255a0d992b2ced0bba729be7cbad
\\x00000000000074a204e0171b1e089870	537	1706990344000000	0	4807451864729649689	211139463531820	0	api-calls	hayabusa/b0537	api.calls	hayabusa	{"calls":34}	\\xcab03009a8f76e0dcb1c3ee54515375e
\\x00000000000074a204e0171b1e089870	538	1707035924000000	0	4807451864729649690	211139463531821	0	api-calls	hayabusa/b0538	api.calls	hayabusa	{"calls":220}	\\x2f0efb0fdef8b1f28bebe1c53891b30f
\\x00000000000074a204e0171b1e089870	539	1707091009000000	0	4807451864729649691	211139463531821	0	api-calls	hayabusa/b0539	api.calls	hayabusa	{"calls":154}	\\x7dafcaa942a3a72cc0c1f85ea9e72c63
\\x00000000000074a204e0171b1e089870	540	1707151301000000	0	4807451864729649692	211139463531822	0	api-calls	hayabusa/b0540	api.calls	hayabusa	{"calls":821}	\\x9a5101c49539b02968fbdc652d0aa07d
\\x00000000000074a204e0171b1e089870	541	1707195675000000	0	4807451864729649693	211139463531823	0	api-calls	hayabusa/b0541	api.calls	hayabusa	{"calls":814}	\\xc67d5edc0143adfc4a2c2c1964980ce9
\\x00000000000074a204e0171b1e089870	542	1707242515000000	0	4807451864729649694	211139463531823	0	api-calls	hayabusa/b0542	api.calls	hayabusa	{"calls":1014}	\\xfb5a841cda68c62247ba0db434ecc649
\\x00000000000074a204e0171b1e089870	543	1707290243000000	0	4807451864729649695	211139463531824	0	api-calls	hayabusa/b0543	api.calls	hayabusa	{"calls":1018}	\\x71e1a389b2ea3155c966d8925dce6314
\\x00000000000074a204e0171b1e089870	544	1707329210000000	0	4807451864729649696	211139463531824	0	api-calls	hayabusa/b0544	api.calls	hayabusa	{"calls":635}	\\xaca17113d81fe5e2736ad6d9795c8e02
\\x00000000000074a204e0171b1e089870	545	1707363104000000	0	4807451864729649697	211139463531825	0	api-calls	hayabusa/b0545	api.calls	hayabusa	{"calls":523}	\\x63c2c2707563fd582b0c41d7295a871e
\\x00000000000074a204e0171b1e089870	546	1707391962000000	0	4807451864729649698	211139463531825	0	api-calls	hayabusa/b0546	api.calls	hayabusa	{"calls":875}	\\x049f6bf2a0298e15e659912f5352f68c
\\x00000000000074a204e0171b1e089870	547	1707432538000000	0	4807451864729649699	211139463531825	0	api-calls	hayabusa/b0547	api.calls	hayabusa	{"calls":411}	\\x7c71a0ec2489d56d5d792ca4ec8dba7b
\\x00000000000074a204e0171b1e089870	548	1707463297000000	0	4807451864729649700	211139463531826	0	api-calls	hayabusa/b0548	api.calls	hayabusa	{"calls":627}	\\x62c712846c22dd0a588586dc47cb3c0c
\\x00000000000074a204e0171b1e089870	549	1707498362000000	0	4807451864729649701	211139463531826	0	api-calls	hayabusa/b0549	api.calls	hayabusa	{"calls":258}	\\x60fcf555c942e353556ccb330e049c6f
\\x00000000000074a204e0171b1e089870	550	1707558532000000	0	4807451864729649702	211139463531827	0	api-calls	hayabusa/b0550	api.calls	hayabusa	{"calls":115}	\\x39a9337db784e3db9eb4d1f29b16c8fc
\\x00000000000074a204e0171b1e089870	551	1707600795000000	0	4807451864729649703	211139463531827	0	api-calls	hayabusa/b0551	api.calls	hayabusa	{"calls":197}	\\x04cb6630a31567f085883e6997ec5b52
\\x00000000000074a204e0171b1e089870	552	1707630215000000	0	4807451864729649704	211139463531828	0	api-calls	hayabusa/b0552	api.calls	hayabusa	{"calls":153}	\\xc6e2bcb7fb9692d17a68841b56d2788c
\\x00000000000074a204e0171b1e089870	553	1707691535000000	0	4807451864729649705	211139463531828	0	api-calls	hayabusa/b0553	api.calls	hayabusa	{"calls":53}	\\xe68047c06d0e737bd118520ae22de284
\\x00000000000074a204e0171b1e089870	554	1707752935000000	0	4807451864729649706	211139463531829	0	api-calls	hayabusa/b0554	api.calls	hayabusa	{"calls":753}	\\x6c5bc6fa7b0ce17767012f1c34f83219
\\x00000000000074a204e0171b1e089870	555	1707788512000000	0	4807451864729649707	211139463531830	0	api-calls	hayabusa/b0555	api.calls	hayabusa	{"calls":960}	\\x0edf745fc6819ce4aeb14eac69ea3053
\\x00000000000074a204e0171b1e089870	556	1707832707000000	0	4807451864729649708	211139463531830	0	api-calls	hayabusa/b0556	api.calls	hayabusa	{"calls":164}	\\x240ab009c1f47de5898f6f8afedb5857
\\x00000000000074a204e0171b1e089870	557	1707894069000000	0	4807451864729649709	211139463531831	0	api-calls	hayabusa/b0557	api.calls	hayabusa	{"calls":1111}	\\x9acf6afcebb8a0bfa184bb69b63486ca
\\x00000000000074a204e0171b1e089870	558	1707932641000000	0	4807451864729649710	211139463531831	0	api-calls	hayabusa/b0558	api.calls	hayabusa	{"calls":1144}	\\x5ada2ae7da296145d3f100350dd17ffc
\\x00000000000074a204e0171b1e089870	559	1707988612000000	0	4807451864729649711	211139463531832	0	api-calls	hayabusa/b0559	api.calls	hayabusa	{"calls":1270}	\\x2fe5683b65239d0be1a782e194bf324f
\\x00000000000074a204e0171b1e089870	560	1708048921000000	0	4807451864729649712	211139463531833	0	api-calls	hayabusa/b0560	api.calls	hayabusa	{"calls":1332}	\\x322ce726664ab8a78f1f8bcb72473883
\\x00000000000074a204e0171b1e089870	561	1708109929000000	0	4807451864729649713	211139463531833	0	api-calls	hayabusa/b0561	api.calls	hayabusa	{"calls":252}	\\x3363545c2b9666fcb92f87fa736b0168
\\x00000000000074a204e0171b1e089870	562	1708146998000000	0	4807451864729649714	211139463531834	0	api-calls	hayabusa/b0562	api.calls	hayabusa	{"calls":21}	\\x01a930a53ec43d809ead2d6bb14fe98e
\\x00000000000074a204e0171b1e089870	563	1708194947000000	0	4807451864729649715	211139463531834	0	api-calls	hayabusa/b0563	api.calls	hayabusa	{"calls":53}	\\x6c49f2c4be0619eb9c4c64f0b388881c
\\x00000000000074a204e0171b1e089870	564	1708256508000000	0	4807451864729649716	211139463531835	0	api-calls	hayabusa/b0564	api.calls	hayabusa	{"calls":73}	\\x5cf75c37d3b0e646be89d10490c69c23
\\x00000000000074a204e0171b1e089870	565	1708278666000000	0	4807451864729649717	211139463531835	0	api-calls	hayabusa/b0565	api.calls	hayabusa	{"calls":18}	\\xf53f4e9e634e5f91e652b64a6d95ffa2
\\x00000000000074a204e0171b1e089870	566	1708334532000000	0	4807451864729649718	211139463531836	0	api-calls	hayabusa/b0566	api.calls	hayabusa	{"calls":1031}	\\x45cf3f2a2b48dd73b365e2a3e8ecc86f
\\x00000000000074a204e0171b1e089870	567	1708385288000000	0	4807451864729649719	211139463531836	0	api-calls	hayabusa/b0567	api.calls	hayabusa	{"calls":1212}	\\x4d0834d4dc786ebc7ad2f8be2c59db30
\\x00000000000074a204e0171b1e089870	568	1708446347000000	0	4807451864729649720	211139463531837	0	api-calls	hayabusa/b0568	api.calls	hayabusa	{"calls":60}	\\xb44813bb3c3e7636a5936e363209d6f5
\\x00000000000074a204e0171b1e089870	569	1708491806000000	0	4807451864729649721	211139463531838	0	api-calls	hayabusa/b0569	api.calls	hayabusa	{"calls":1099}	\\x242862f86f6676669eed46a13aed6bcf
\\x00000000000074a204e0171b1e089870	570	1708527778000000	0	4807451864729649722	211139463531838	0	api-calls	hayabusa/b0570	api.calls	hayabusa	{"calls":541}	\\xdcbbade89da0fed41e8d4c80ceb7fa49
\\x00000000000074a204e0171b1e089870	571	1708563634000000	0	4807451864729649723	211139463531839	0	api-calls	hayabusa/b0571	api.calls	hayabusa	{"calls":953}	\\xd4fb97cb62d3dbb022f107ded7a1e9b9
\\x00000000000074a204e0171b1e089870	572	1708615257000000	0	4807451864729649724	211139463531839	0	api-calls	hayabusa/b0572	api.calls	hayabusa	{"calls":675}	\\x4eaf2b5ace7a556450f061a062feb68e
\\x00000000000074a204e0171b1e089870	573	1708671820000000	0	4807451864729649725	211139463531840	0	api-calls	hayabusa/b0573	api.calls	hayabusa	{"calls":671}	\\x48d5e3f834c5d6c9476c6f918d87fba9
\\x00000000000074a204e0171b1e089870	574	1708714710000000	0	4807451864729649726	211139463531840	0	api-calls	hayabusa/b0574	api.calls	hayabusa	{"calls":823}	\\x6b6f18a29fed6c6ce62a4924baef8710
\\x00000000000074a204e0171b1e089870	575	1708754887000000	0	4807451864729649727	211139463531841	0	api-calls	hayabusa/b0575	api.calls	hayabusa	{"calls":277}	\\xa7cbc8d89421333b2dc436d0cbebeeae
\\x00000000000074a204e0171b1e089870	576	1708793987000000	0	4807451864729649728	211139463531841	0	api-calls	hayabusa/b0576	api.calls	hayabusa	{"calls":33}	\\x361f45c8878c787b01813bde97f24346
\\x00000000000074a204e0171b1e089870	577	1708848846000000	0	4807451864729649729	211139463531842	0	api-calls	hayabusa/b0577	api.calls	hayabusa	{"calls":310}	\\x7a7245d7904af7edcf80a653dd476b58
\\x00000000000074a204e0171b1e089870	578	1708912597000000	0	4807451864729649730	211139463531843	0	api-calls	hayabusa/b0578	api.calls	hayabusa	{"calls":912}	\\xdc85c2f09406fa450de7306725e903bd
\\x00000000000074a204e0171b1e089870	579	1708971434000000	0	4807451864729649731	211139463531843	0	api-calls	hayabusa/b0579	api.calls	hayabusa	{"calls":458}	\\x8840cdd7d478c43c77908578c562b65e
\\x00000000000074a204e0171b1e089870	580	1709017442000000	0	4807451864729649732	211139463531844	0	api-calls	hayabusa/b0580	api.calls	hayabusa	{"calls":357}	\\x23302ca4916223564168f161492179f4
\\x00000000000074a204e0171b1e089870	581	1709056340000000	0	4807451864729649733	211139463531844	0	api-calls	hayabusa/b0581	api.calls	hayabusa	{"calls":421}	\\xd16383f1c11b29ef48a25ba043454f07
\\x00000000000074a204e0171b1e089870	582	1709106480000000	0	4807451864729649734	211139463531845	0	api-calls	hayabusa/b0582	api.calls	hayabusa	{"calls":90}	\\xb5d38d03df39458ed964d802b64e8498
\\x00000000000074a204e0171b1e089870	583	1709130300000000	0	4807451864729649735	211139463531845	0	api-calls	hayabusa/b0583	api.calls	hayabusa	{"calls":545}	\\x0a707915fc2a9e6f29d4cbd5b2d3529e
\\x00000000000074a204e0171b1e089870	584	1709174037000000	0	4807451864729649736	211139463531846	0	api-calls	hayabusa/b0584	api.calls	hayabusa	{"calls":1178}	\\x7f5a43c15346df2b118cee90f73075d9
\\x00000000000074a204e0171b1e089870	585	1709213972000000	0	4807451864729649737	211139463531846	0	api-calls	hayabusa/b0585	api.calls	hayabusa	{"calls":1583}	\\x28b376cffabfbaa9fdd7641deb7acdda
\\x00000000000074a204e0171b1e089870	586	1709239200000000	0	4807451864729649738	211139463531846	0	api-calls	hayabusa/b0586	api.calls	hayabusa	{"calls":498}	\\xfa14b36dd1f9385f927cc01b0e2e1089
\\x00000000000074a204e0171b1e089870	587	1709295365000000	0	4807451864729649739	211139463531847	0	api-calls	hayabusa/b0587	api.calls	hayabusa	{"calls":1526}	\\x962f3cb88d56217024d348f92800e637
\\x00000000000074a204e0171b1e089870	588	1709356957000000	0	4807451864729649740	211139463531848	0	api-calls	hayabusa/b0588	api.calls	hayabusa	{"calls":36}	\\x42bc70cd38f5b43b485d517bde452a9b
\\x00000000000074a204e0171b1e089870	589	1709401256000000	0	4807451864729649741	211139463531848	0	api-calls	hayabusa/b0589	api.calls	hayabusa	{"calls":71}	\\xf218bb91567f2e87c46ed2b953f43f03
\\x00000000000074a204e0171b1e089870	590	1709426920000000	0	4807451864729649742	211139463531849	0	api-calls	hayabusa/b0590	api.calls	hayabusa	{"calls":84}	\\x79b344bc8ea6aef1bd2ef1eb51f7b06c
\\x00000000000074a204e0171b1e089870	591	1709478273000000	0	4807451864729649743	211139463531849	0	api-calls	hayabusa/b0591	api.calls	hayabusa	{"calls":289}	\\x78709a2dc72fcdf6706f56719979ccad
\\x00000000000074a204e0171b1e089870	592	1709509603000000	0	4807451864729649744	211139463531849	0	api-calls	hayabusa/b0592	api.calls	hayabusa	{"calls":166}	\\x56efa96a41049ed34145924149243ab4
\\x00000000000074a204e0171b1e089870	593	1709563883000000	0	4807451864729649745	211139463531850	0	api-calls	hayabusa/b0593	api.calls	hayabusa	{"calls":21}	\\x0ce5041e301273a89bdb4b472bcf877f
\\x00000000000074a204e0171b1e089870	594	1709585880000000	0	4807451864729649746	211139463531850	0	api-calls	hayabusa/b0594	api.calls	hayabusa	{"calls":191}	\\xcb2973c4ee10d866def2d928159955ed
\\x00000000000074a204e0171b1e089870	595	1709623440000000	0	4807451864729649747	211139463531851	0	api-calls	hayabusa/b0595	api.calls	hayabusa	{"calls":1575}	\\x1aefbb0a1e476e03a381d5ee5f9d36d7
\\x00000000000074a204e0171b1e089870	596	1709688064000000	0	4807451864729649748	211139463531852	0	api-calls	hayabusa/b0596	api.calls	hayabusa	{"calls":1609}	\\xe6d8c7cd9884246eafc2d2445b6f279a
\\x00000000000074a204e0171b1e089870	597	1709727207000000	0	4807451864729649749	211139463531852	0	api-calls	hayabusa/b0597	api.calls	hayabusa	{"calls":1298}	\\x0664f8c59985e1123e0ebc7ef7a17e5f
\\x00000000000074a204e0171b1e089870	598	1709759303000000	0	4807451864729649750	211139463531852	0	api-calls	hayabusa/b0598	api.calls	hayabusa	{"calls":429}	\\x96fcdf48d8429416918923c8cb24cd83
\\x00000000000074a204e0171b1e089870	599	1709823404000000	0	4807451864729649751	211139463531853	0	api-calls	hayabusa/b0599	api.calls	hayabusa	{"calls":815}	\\x171e7bac99fb9c501c56db5393869787
\\x00000000000074a204e0171b1e089870	600	1709880798000000	0	4807451864729649752	211139463531854	0	api-calls	hayabusa/b0600	api.calls	hayabusa	{"calls":227}	\\x0c521868dfd17162ce7d40c1871ccb19
\\x00000000000074a204e0171b1e089870	601	1709938329000000	0	4807451864729649753	211139463531854	0	api-calls	hayabusa/b0601	api.calls	hayabusa	{"calls":1148}	\\xb0fc52f295c580cf25ec6aaca0c4364e
\\x00000000000074a204e0171b1e089870	602	1709995102000000	0	4807451864729649754	211139463531855	0	api-calls	hayabusa/b0602	api.calls	hayabusa	{"calls":32}	\\x6e886c386f77d519f6f1013f7dee4d64
\\x00000000000074a204e0171b1e089870	603	1710059014000000	0	4807451864729649755	211139463531856	0	api-calls	hayabusa/b0603	api.calls	hayabusa	{"calls":118}	\\x12cf62d74259725453faa24d44aa3444
\\x00000000000074a204e0171b1e089870	604	1710084402000000	0	4807451864729649756	211139463531856	0	api-calls	hayabusa/b0604	api.calls	hayabusa	{"calls":221}	\\x4791046a6aa799bd8b93dff15664d206
\\x00000000000074a204e0171b1e089870	605	1710131016000000	0	4807451864729649757	211139463531857	0	api-calls	hayabusa/b0605	api.calls	hayabusa	{"calls":1614}	\\xab9930ce48b63d619aaf8905ed491bdc
\\x00000000000074a204e0171b1e089870	606	1710158430000000	0	4807451864729649758	211139463531857	0	api-calls	hayabusa/b0606	api.calls	hayabusa	{"calls":886}	\\xce2169ac76d82d5b35ace9a55c4f0aa5
\\x00000000000074a204e0171b1e089870	607	1710211201000000	0	4807451864729649759	211139463531858	0	api-calls	hayabusa/b0607	api.calls	hayabusa	{"calls":442}	\\x4062a8807a114e8ace6cb99afa6af30a
\\x00000000000074a204e0171b1e089870	608	1710253501000000	0	4807451864729649760	211139463531858	0	api-calls	hayabusa/b0608	api.calls	hayabusa	{"calls":276}	\\xa7acae88699a7dedbc8e154341c25636
\\x00000000000074a204e0171b1e089870	609	1710302666000000	0	4807451864729649761	211139463531859	0	api-calls	hayabusa/b0609	api.calls	hayabusa	{"calls":1378}	\\x7a19efe971b0e4625a85c8ebc422baff
\\x00000000000074a204e0171b1e089870	610	1710351000000000	0	4807451864729649762	211139463531859	0	api-calls	hayabusa/b0610	api.calls	hayabusa	{"calls":108}	\\x42a2836a3b5e43fa32663bad0c8225eb
\\x00000000000074a204e0171b1e089870	611	1710373756000000	0	4807451864729649763	211139463531859	0	api-calls	hayabusa/b0611	api.calls	hayabusa	{"calls":114}	\\xf8003e606bca0ee176cb7ba1004feddc
\\x00000000000074a204e0171b1e089870	612	1710406526000000	0	4807451864729649764	211139463531860	0	api-calls	hayabusa/b0612	api.calls	hayabusa	{"calls":1576}	\\x546b0db17c3b8525dee39f22fee4e8d5
\\x00000000000074a204e0171b1e089870	613	1710468885000000	0	4807451864729649765	211139463531861	0	api-calls	hayabusa/b0613	api.calls	hayabusa	{"calls":1246}	\\xa1e74e50b01257966ea2c599a5bd33c7
\\x00000000000074a204e0171b1e089870	614	1710503800000000	0	4807451864729649766	211139463531861	0	api-calls	hayabusa/b0614	api.calls	hayabusa	{"calls":753}	\\x241bdc0688f83ce2fdec112c8c0189e7
\\x00000000000074a204e0171b1e089870	615	1710544502000000	0	4807451864729649767	211139463531861	0	api-calls	hayabusa/b0615	api.calls	hayabusa	{"calls":59}	\\xd44b22a4167b59ae342854006d9fbd21
\\x00000000000074a204e0171b1e089870	616	1710594536000000	0	4807451864729649768	211139463531862	0	api-calls	hayabusa/b0616	api.calls	hayabusa	{"calls":113}	\\xcc9945338859318b3dd770555cfcd717
\\x00000000000074a204e0171b1e089870	617	1710640297000000	0	4807451864729649769	211139463531863	0	api-calls	hayabusa/b0617	api.calls	hayabusa	{"calls":252}	\\xeed8e44a0d18fc29cd292606175973d4
\\x00000000000074a204e0171b1e089870	618	1710668237000000	0	4807451864729649770	211139463531863	0	api-calls	hayabusa/b0618	api.calls	hayabusa	{"calls":122}	\\xfbf6dddfae13bd8a6275087f247b8cd7
\\x00000000000074a204e0171b1e089870	619	1710727912000000	0	4807451864729649771	211139463531864	0	api-calls	hayabusa/b0619	api.calls	hayabusa	{"calls":713}	\\x0abc000be2e6945c766d180b8e4836a1
\\x00000000000074a204e0171b1e089870	620	1710784506000000	0	4807451864729649772	211139463531864	0	api-calls	hayabusa/b0620	api.calls	hayabusa	{"calls":1045}	\\x989410dd2f856d8c4ccd9313f3a3bc63
\\x00000000000074a204e0171b1e089870	621	1710819114000000	0	4807451864729649773	211139463531865	0	api-calls	hayabusa/b0621	api.calls	hayabusa	{"calls":148}	\\x7f5c0bcfb3664c2b14aadfb57fe62bcd
\\x00000000000074a204e0171b1e089870	622	1710844507000000	0	4807451864729649774	211139463531865	0	api-calls	hayabusa/b0622	api.calls	hayabusa	{"calls":564}	\\xed9003a6cd1395315b294b6d84d4b565
\\x00000000000074a204e0171b1e089870	623	1710878023000000	0	4807451864729649775	211139463531865	0	api-calls	hayabusa/b0623	api.calls	hayabusa	{"calls":1245}	\\x46ac7322ca8de2406f438097cd7d8a04
\\x00000000000074a204e0171b1e089870	624	1710931358000000	0	4807451864729649776	211139463531866	0	api-calls	hayabusa/b0624	api.calls	hayabusa	{"calls":1409}	\\xd811876adea52d086b3816f5b6babf30
\\x00000000000074a204e0171b1e089870	625	1710968104000000	0	4807451864729649777	211139463531866	0	api-calls	hayabusa/b0625	api.calls	hayabusa	{"calls":1565}	\\xee51975c6823677c1f6844a7b010b4a1
\\x00000000000074a204e0171b1e089870	626	1711029410000000	0	4807451864729649778	211139463531867	0	api-calls	hayabusa/b0626	api.calls	hayabusa	{"calls":273}	\\x7f3636bd33f5020737c6f4aaf6d76272
\\x00000000000074a204e0171b1e089870	627	1711081321000000	0	4807451864729649779	211139463531868	0	api-calls	hayabusa/b0627	api.calls	hayabusa	{"calls":544}	\\x717124fd8ed1a7536bb5d70dba47bcfc
\\x00000000000074a204e0171b1e089870	628	1711109009000000	0	4807451864729649780	211139463531868	0	api-calls	hayabusa/b0628	api.calls	hayabusa	{"calls":587}	\\xd9d8e4cfc3394bd8fb4aa7ebe9fc57d4
\\x00000000000074a204e0171b1e089870	629	1711148143000000	0	4807451864729649781	211139463531868	0	api-calls	hayabusa/b0629	api.calls	hayabusa	{"calls":1041}	\\x6bbc242631e6f572d4dae6babc927e27
\\x00000000000074a204e0171b1e089870	630	1711206136000000	0	4807451864729649782	211139463531869	0	api-calls	hayabusa/b0630	api.calls	hayabusa	{"calls":340}	\\xe5ebc98f44ad2a2703d4a68278d3d453
\\x00000000000074a204e0171b1e089870	631	1711251292000000	0	4807451864729649783	211139463531870	0	api-calls	hayabusa/b0631	api.calls	hayabusa	{"calls":94}	\\xf0cf2008fae63b130859ed95ec653674
\\x00000000000074a204e0171b1e089870	632	1711279002000000	0	4807451864729649784	211139463531870	0	api-calls	hayabusa/b0632	api.calls	hayabusa	{"calls":316}	\\xe53a11ed4aa6a0b32785a2dded67e9ed
\\x00000000000074a204e0171b1e089870	633	1711306905000000	0	4807451864729649785	211139463531870	0	api-calls	hayabusa/b0633	api.calls	hayabusa	{"calls":64}	\\xe767f063172349c1c02c00abd9a5bcf1
\\x00000000000074a204e0171b1e089870	634	1711370870000000	0	4807451864729649786	211139463531871	0	api-calls	hayabusa/b0634	api.calls	hayabusa	{"calls":1151}	\\x299334d7b7e4c04664c95272abc38a67
\\x00000000000074a204e0171b1e089870	635	1711417562000000	0	4807451864729649787	211139463531872	0	api-calls	hayabusa/b0635	api.calls	hayabusa	{"calls":49}	\\x27a2bc4353511759586439fa34bf0bcf
\\x00000000000074a204e0171b1e089870	636	1711452315000000	0	4807451864729649788	211139463531872	0	api-calls	hayabusa/b0636	api.calls	hayabusa	{"calls":935}	\\x7549358c8f0f0239c47841a0b6aa7f20
\\x00000000000074a204e0171b1e089870	637	1711504906000000	0	4807451864729649789	211139463531873	0	api-calls	hayabusa/b0637	api.calls	hayabusa	{"calls":1692}	\\x400bfa5d2f5f1c4a17313fb787ac01cc
\\x00000000000074a204e0171b1e089870	638	1711535573000000	0	4807451864729649790	211139463531873	0	api-calls	hayabusa/b0638	api.calls	hayabusa	{"calls":597}	\\xf76c94d14ca8d8ee35617cbeb1eba2fb
\\x00000000000074a204e0171b1e089870	639	1711569027000000	0	4807451864729649791	211139463531873	0	api-calls	hayabusa/b0639	api.calls	hayabusa	{"calls":1486}	\\xdd2f67761f8e0270ddf27fcc4a06df64
\\x00000000000074a204e0171b1e089870	640	1711630869000000	0	4807451864729649792	211139463531874	0	api-calls	hayabusa/b0640	api.calls	hayabusa	{"calls":1013}	\\x722395c67c0c6e1a21d1849dfc746b6a
\\x00000000000074a204e0171b1e089870	641	1711673429000000	0	4807451864729649793	211139463531875	0	api-calls	hayabusa/b0641	api.calls	hayabusa	{"calls":1469}	\\x31956a838b5aa93c166c252eaf53612c
\\x00000000000074a204e0171b1e089870	642	1711735341000000	0	4807451864729649794	211139463531875	0	api-calls	hayabusa/b0642	api.calls	hayabusa	{"calls":1060}	\\x95dc20c0fb61bd503cf283913c30a86d
\\x00000000000074a204e0171b1e089870	643	1711788247000000	0	4807451864729649795	211139463531876	0	api-calls	hayabusa/b0643	api.calls	hayabusa	{"calls":95}	\\x65a05586df4633b8656d4c572acaeb67
\\x00000000000074a204e0171b1e089870	644	1711814030000000	0	4807451864729649796	211139463531876	0	api-calls	hayabusa/b0644	api.calls	hayabusa	{"calls":81}	\\x76ca8db3e3382e720cf47313794849e7
\\x00000000000074a204e0171b1e089870	645	1711847417000000	0	4807451864729649797	211139463531877	0	api-calls	hayabusa/b0645	api.calls	hayabusa	{"calls":327}	\\xee069a930bb89c7c892ec08c556a5a60
\\x00000000000074a204e0171b1e089870	646	1711876029000000	0	4807451864729649798	211139463531877	0	api-calls	hayabusa/b0646	api.calls	hayabusa	{"calls":233}	\\x5772c702cb31d7c490da3a03fa0dcb7b
\\x00000000000074a204e0171b1e089870	647	1711900006000000	0	4807451864729649799	211139463531877	0	api-calls	hayabusa/b0647	api.calls	hayabusa	{"calls":348}	\\x61d1c2c871a0489a757d7150eafc8260
\\x00000000000074a204e0171b1e089870	648	1711931357000000	0	4807451864729649800	211139463531878	0	api-calls	hayabusa/b0648	api.calls	hayabusa	{"calls":130}	\\xb7949c9f5cbdffc4a55a5a2f97726a59
\\x00000000000074a204e0171b1e089870	649	1711964855000000	0	4807451864729649801	211139463531878	0	api-calls	hayabusa/b0649	api.calls	hayabusa	{"calls":160}	\\xaad5eb1737fcef3986d954742d0715c0
\\x00000000000074a204e0171b1e089870	650	1711997418000000	0	4807451864729649802	211139463531878	0	api-calls	hayabusa/b0650	api.calls	hayabusa	{"calls":767}	\\xb59154f7c9095a5613068b779026c1fc
\\x00000000000074a204e0171b1e089870	651	1712060317000000	0	4807451864729649803	211139463531879	0	api-calls	hayabusa/b0651	api.calls	hayabusa	{"calls":1319}	\\xb2a23d49b72846b0562847c1843d5f38
\\x00000000000074a204e0171b1e089870	652	1712120714000000	0	4807451864729649804	211139463531880	0	api-calls	hayabusa/b0652	api.calls	hayabusa	{"calls":1451}	\\xa38aa4733dacca27280697bd7f637801
\\x00000000000074a204e0171b1e089870	653	1712163962000000	0	4807451864729649805	211139463531880	0	api-calls	hayabusa/b0653	api.calls	hayabusa	{"calls":1847}	\\x57379581d3de53ae59596f96840002af
\\x00000000000074a204e0171b1e089870	654	1712204914000000	0	4807451864729649806	211139463531881	0	api-calls	hayabusa/b0654	api.calls	hayabusa	{"calls":740}	\\xc465a90df81235c6dbe1209028bb31cc
\\x00000000000074a204e0171b1e089870	655	1712267165000000	0	4807451864729649807	211139463531881	0	api-calls	hayabusa/b0655	api.calls	hayabusa	{"calls":1337}	\\xa60ec83dd3a9cb756cfa1d20b2c9c770
\\x00000000000074a204e0171b1e089870	656	1712298337000000	0	4807451864729649808	211139463531882	0	api-calls	hayabusa/b0656	api.calls	hayabusa	{"calls":458}	\\xfd4c401ebbc0e69616a4492466c5c9f2
\\x00000000000074a204e0171b1e089870	657	1712335933000000	0	4807451864729649809	211139463531882	0	api-calls	hayabusa/b0657	api.calls	hayabusa	{"calls":1352}	\\xdc4d9319151b9d9c74b9983d0014324f
\\x00000000000074a204e0171b1e089870	658	1712386246000000	0	4807451864729649810	211139463531883	0	api-calls	hayabusa/b0658	api.calls	hayabusa	{"calls":240}	\\x45c07ac0cdab3a91802a202e3d90f628
\\x00000000000074a204e0171b1e089870	659	1712420718000000	0	4807451864729649811	211139463531883	0	api-calls	hayabusa/b0659	api.calls	hayabusa	{"calls":109}	\\xa491bcf020d0002fcb897f56fcfeb9b3
\\x00000000000074a204e0171b1e089870	660	1712470440000000	0	4807451864729649812	211139463531884	0	api-calls	hayabusa/b0660	api.calls	hayabusa	{"calls":357}	\\xf1fac5532a082e094297c715374b9877
\\x00000000000074a204e0171b1e089870	661	1712493096000000	0	4807451864729649813	211139463531884	0	api-calls	hayabusa/b0661	api.calls	hayabusa	{"calls":370}	\\x74de9f258d6910b89ed536ace021d6a2
\\x00000000000074a204e0171b1e089870	662	1712551064000000	0	4807451864729649814	211139463531885	0	api-calls	hayabusa/b0662	api.calls	hayabusa	{"calls":1062}	\\xe30a6f9489496c7db39b42d0e068fa34
\\x00000000000074a204e0171b1e089870	663	1712602808000000	0	4807451864729649815	211139463531885	0	api-calls	hayabusa/b0663	api.calls	hayabusa	{"calls":204}	\\x81f4683f7cb610a82a7e8cfd416f3789
\\x00000000000074a204e0171b1e089870	664	1712633584000000	0	4807451864729649816	211139463531886	0	api-calls	hayabusa/b0664	api.calls	hayabusa	{"calls":690}	\\x25a51adbe18e073d2a81c6c6d3e9d359
\\x00000000000074a204e0171b1e089870	665	1712682282000000	0	4807451864729649817	211139463531886	0	api-calls	hayabusa/b0665	api.calls	hayabusa	{"calls":1730}	\\x048ec2a1b3bd2ec48b07f1afb79c7a95
\\x00000000000074a204e0171b1e089870	666	1712722203000000	0	4807451864729649818	211139463531887	0	api-calls	hayabusa/b0666	api.calls	hayabusa	{"calls":667}	\\xb9d0470bcd3e65f0b18848ffbe0aa2ef
\\x00000000000074a204e0171b1e089870	667	1712747057000000	0	4807451864729649819	211139463531887	0	api-calls	hayabusa/b0667	api.calls	hayabusa	{"calls":20}	\\x3d494988afa80e3f0957ea78306948e7
\\x00000000000074a204e0171b1e089870	668	1712807498000000	0	4807451864729649820	211139463531888	0	api-calls	hayabusa/b0668	api.calls	hayabusa	{"calls":1867}	\\xefea581c1eb400f888e0a108a19c7d72
\\x00000000000074a204e0171b1e089870	669	1712870425000000	0	4807451864729649821	211139463531888	0	api-calls	hayabusa/b0669	api.calls	hayabusa	{"calls":820}	\\x0124ab9f6c5e88fbf61f6b05d206ca5f
\\x00000000000074a204e0171b1e089870	670	1712930632000000	0	4807451864729649822	211139463531889	0	api-calls	hayabusa/b0670	api.calls	hayabusa	{"calls":1265}	\\xc3822a04036c13e9c2cb30133dc3cf89
\\x00000000000074a204e0171b1e089870	671	1712982635000000	0	4807451864729649823	211139463531890	0	api-calls	hayabusa/b0671	api.calls	hayabusa	{"calls":7}	\\xfc85e6aeec855787ceb21b86c5e5af10
\\x00000000000074a204e0171b1e089870	672	1713008110000000	0	4807451864729649824	211139463531890	0	api-calls	hayabusa/b0672	api.calls	hayabusa	{"calls":209}	\\x3b8cc363cf7746d86034caab61fad7b5
\\x00000000000074a204e0171b1e089870	673	1713042050000000	0	4807451864729649825	211139463531890	0	api-calls	hayabusa/b0673	api.calls	hayabusa	{"calls":101}	\\xa40517b4a9f33735d20011d9dc3def5e
\\x00000000000074a204e0171b1e089870	674	1713082540000000	0	4807451864729649826	211139463531891	0	api-calls	hayabusa/b0674	api.calls	hayabusa	{"calls":134}	\\xd543fad4d7bbb24e0dfa4ae92d8d86e6
\\x00000000000074a204e0171b1e089870	675	1713104435000000	0	4807451864729649827	211139463531891	0	api-calls	hayabusa/b0675	api.calls	hayabusa	{"calls":77}	\\xc7b3151c9823ffe84ca763551dcec21e
\\x00000000000074a204e0171b1e089870	676	1713151364000000	0	4807451864729649828	211139463531892	0	api-calls	hayabusa/b0676	api.calls	hayabusa	{"calls":750}	\\xeb4a6498af9c123dc7df43d3a37c819e
\\x00000000000074a204e0171b1e089870	677	1713196823000000	0	4807451864729649829	211139463531892	0	api-calls	hayabusa/b0677	api.calls	hayabusa	{"calls":85}	\\x359c698bee4cc27944070ae42cc2bbe5
\\x00000000000074a204e0171b1e089870	678	1713243436000000	0	4807451864729649830	211139463531893	0	api-calls	hayabusa/b0678	api.calls	hayabusa	{"calls":1331}	\\x9d85237697c830109f46bc59458a2dbc
\\x00000000000074a204e0171b1e089870	679	1713289581000000	0	4807451864729649831	211139463531893	0	api-calls	hayabusa/b0679	api.calls	hayabusa	{"calls":1673}	\\x296c740877b62e8146052fcb10383488
\\x00000000000074a204e0171b1e089870	680	1713326119000000	0	4807451864729649832	211139463531894	0	api-calls	hayabusa/b0680	api.calls	hayabusa	{"calls":159}	\\x8023cc1b248b82b32299ec0d274f3cb0
\\x00000000000074a204e0171b1e089870	681	1713359300000000	0	4807451864729649833	211139463531894	0	api-calls	hayabusa/b0681	api.calls	hayabusa	{"calls":535}	\\xd469138e788d4f2524460f84bc6e30df
\\x00000000000074a204e0171b1e089870	682	1713386192000000	0	4807451864729649834	211139463531894	0	api-calls	hayabusa/b0682	api.calls	hayabusa	{"calls":200}	\\x400504ffb74c5ee0add5aef4b028a5b3
\\x00000000000074a204e0171b1e089870	683	1713434567000000	0	4807451864729649835	211139463531895	0	api-calls	hayabusa/b0683	api.calls	hayabusa	{"calls":7}	\\x5a40bc10170c1af202214b9a706e31a0
\\x00000000000074a204e0171b1e089870	684	1713497599000000	0	4807451864729649836	211139463531896	0	api-calls	hayabusa/b0684	api.calls	hayabusa	{"calls":1533}	\\x18dae1ca365ca3e3229751a1d93bf1ba
\\x00000000000074a204e0171b1e089870	685	1713560036000000	0	4807451864729649837	211139463531896	0	api-calls	hayabusa/b0685	api.calls	hayabusa	{"calls":1446}	\\x365d350547d28d5c20865e876c5c81b1
\\x00000000000074a204e0171b1e089870	686	1713599046000000	0	4807451864729649838	211139463531897	0	api-calls	hayabusa/b0686	api.calls	hayabusa	{"calls":303}	\\x724f7afc2b10681fee46403ae595ccaa
\\x00000000000074a204e0171b1e089870	687	1713653303000000	0	4807451864729649839	211139463531897	0	api-calls	hayabusa/b0687	api.calls	hayabusa	{"calls":217}	\\x6ac00f20f216b46313eaa2138d277228
\\x00000000000074a204e0171b1e089870	688	1713707018000000	0	4807451864729649840	211139463531898	0	api-calls	hayabusa/b0688	api.calls	hayabusa	{"calls":294}	\\x6681a87655b57819797296f512bb1449
\\x00000000000074a204e0171b1e089870	689	1713735138000000	0	4807451864729649841	211139463531898	0	api-calls	hayabusa/b0689	api.calls	hayabusa	{"calls":257}	\\x4d6f3f0e09174f57c8b8081a4a583e66
\\x00000000000074a204e0171b1e089870	690	1713763783000000	0	4807451864729649842	211139463531899	0	api-calls	hayabusa/b0690	api.calls	hayabusa	{"calls":238}	\\x05488794854aad3dfbfc780cd54f9c75
\\x00000000000074a204e0171b1e089870	691	1713798363000000	0	4807451864729649843	211139463531899	0	api-calls	hayabusa/b0691	api.calls	hayabusa	{"calls":373}	\\xcec87bdf9e8987b68a818e7785aa6e13
\\x00000000000074a204e0171b1e089870	692	1713836130000000	0	4807451864729649844	211139463531900	0	api-calls	hayabusa/b0692	api.calls	hayabusa	{"calls":19}	\\xa0698b0966dfc79f872e87fcbfa8d999
\\x00000000000074a204e0171b1e089870	693	1713899238000000	0	4807451864729649845	211139463531900	0	api-calls	hayabusa/b0693	api.calls	hayabusa	{"calls":1979}	\\x2916757cfc0f7e28e35855a45c1e3246
\\x00000000000074a204e0171b1e089870	694	1713946904000000	0	4807451864729649846	211139463531901	0	api-calls	hayabusa/b0694	api.calls	hayabusa	{"calls":996}	\\x5e6c01cdead921df43283751e4df25a7
\\x00000000000074a204e0171b1e089870	695	1713974175000000	0	4807451864729649847	211139463531901	0	api-calls	hayabusa/b0695	api.calls	hayabusa	{"calls":602}	\\x08639b4853634c2dbed70c607192b111
\\x00000000000074a204e0171b1e089870	696	1714000813000000	0	4807451864729649848	211139463531901	0	api-calls	hayabusa/b0696	api.calls	hayabusa	{"calls":41}	\\xe85395af2c4ee4b419ba22b94f134b04
\\x00000000000074a204e0171b1e089870	697	1714036281000000	0	4807451864729649849	211139463531902	0	api-calls	hayabusa/b0697	api.calls	hayabusa	{"calls":857}	\\x131ed18389b45acba8db50ccf3c29e2a
\\x00000000000074a204e0171b1e089870	698	1714082777000000	0	4807451864729649850	211139463531902	0	api-calls	hayabusa/b0698	api.calls	hayabusa	{"calls":69}	\\xd1aaf27e7479c2c33450cb02a128201c
\\x00000000000074a204e0171b1e089870	699	1714106873000000	0	4807451864729649851	211139463531903	0	api-calls	hayabusa/b0699	api.calls	hayabusa	{"calls":239}	\\xcfd94c14baeaff37022d55d87ef6b400
\\x00000000000074a204e0171b1e089870	700	1714150750000000	0	4807451864729649852	211139463531903	0	api-calls	hayabusa/b0700	api.calls	hayabusa	{"calls":52}	\\x1da00e4a8913e4c454cf0c8f9586d8b6
\\x00000000000074a204e0171b1e089870	701	1714208998000000	0	4807451864729649853	211139463531904	0	api-calls	hayabusa/b0701	api.calls	hayabusa	{"calls":206}	\\x725862ad2883ab06b6335fc9c1140ceb
\\x00000000000074a204e0171b1e089870	702	1714235069000000	0	4807451864729649854	211139463531904	0	api-calls	hayabusa/b0702	api.calls	hayabusa	{"calls":102}	\\x6aec92c2c248e951c3864fbb1ff55486
\\x00000000000074a204e0171b1e089870	703	1714256841000000	0	4807451864729649855	211139463531904	0	api-calls	hayabusa/b0703	api.calls	hayabusa	{"calls":184}	\\x22d6002694ef4a28083ebbd342bfd073
\\x00000000000074a204e0171b1e089870	704	1714316633000000	0	4807451864729649856	211139463531905	0	api-calls	hayabusa/b0704	api.calls	hayabusa	{"calls":300}	\\x6840c790b759f951b54981cdae47d908
\\x00000000000074a204e0171b1e089870	705	1714343600000000	0	4807451864729649857	211139463531905	0	api-calls	hayabusa/b0705	api.calls	hayabusa	{"calls":355}	\\xffe568baa140e8d36cd0168561b47ef8
\\x00000000000074a204e0171b1e089870	706	1714406335000000	0	4807451864729649858	211139463531906	0	api-calls	hayabusa/b0706	api.calls	hayabusa	{"calls":1879}	\\x051c72e629f9f2d91ccc95d764f9914c
\\x00000000000074a204e0171b1e089870	707	1714470238000000	0	4807451864729649859	211139463531907	0	api-calls	hayabusa/b0707	api.calls	hayabusa	{"calls":1965}	\\xa9038269c592d13b1a5ab65c0f6df67c
\\x00000000000074a204e0171b1e089870	708	1714493079000000	0	4807451864729649860	211139463531907	0	api-calls	hayabusa/b0708	api.calls	hayabusa	{"calls":2084}	\\xdd0b32fddb7e66e15adab89306c4ee2d
\\x00000000000074a204e0171b1e089870	709	1714532017000000	0	4807451864729649861	211139463531908	0	api-calls	hayabusa/b0709	api.calls	hayabusa	{"calls":929}	\\xc50c1c433717ad52283d829957ecf578
\\x00000000000074a204e0171b1e089870	710	1714557448000000	0	4807451864729649862	211139463531908	0	api-calls	hayabusa/b0710	api.calls	hayabusa	{"calls":779}	\\x0e60b8c141d86d214d8b2201a2016c28
\\x00000000000074a204e0171b1e089870	711	1714619145000000	0	4807451864729649863	211139463531909	0	api-calls	hayabusa/b0711	api.calls	hayabusa	{"calls":161}	\\xaecd9909c76006e3f508821b74de2f1e
\\x00000000000074a204e0171b1e089870	712	1714669641000000	0	4807451864729649864	211139463531909	0	api-calls	hayabusa/b0712	api.calls	hayabusa	{"calls":1226}	\\x113e031454e5d20de972d845f2944b4f
\\x00000000000074a204e0171b1e089870	713	1714704330000000	0	4807451864729649865	211139463531910	0	api-calls	hayabusa/b0713	api.calls	hayabusa	{"calls":1663}	\\xb99bc8d4e710862a611a72a921f67234
\\x00000000000074a204e0171b1e089870	714	1714739166000000	0	4807451864729649866	211139463531910	0	api-calls	hayabusa/b0714	api.calls	hayabusa	{"calls":1583}	\\xf0e8257f87b061f8733730f271676160
\\x00000000000074a204e0171b1e089870	715	1714770260000000	0	4807451864729649867	211139463531910	0	api-calls	hayabusa/b0715	api.calls	hayabusa	{"calls":670}	\\x119f23c05b655260258ebc537dc0deab
\\x00000000000074a204e0171b1e089870	716	1714807031000000	0	4807451864729649868	211139463531911	0	api-calls	hayabusa/b0716	api.calls	hayabusa	{"calls":76}	\\x7c0cc01520bda2104b0319969d52bba6
\\x00000000000074a204e0171b1e089870	717	1714828874000000	0	4807451864729649869	211139463531911	0	api-calls	hayabusa/b0717	api.calls	hayabusa	{"calls":7}	\\xab54e9c95d6bcf304edef99ffa78b918
\\x00000000000074a204e0171b1e089870	718	1714857821000000	0	4807451864729649870	211139463531911	0	api-calls	hayabusa/b0718	api.calls	hayabusa	{"calls":230}	\\x4482419748ae41fbcb11c35157aaa2f0
\\x00000000000074a204e0171b1e089870	719	1714892639000000	0	4807451864729649871	211139463531912	0	api-calls	hayabusa/b0719	api.calls	hayabusa	{"calls":396}	\\xf77eb9b29cca658cc4b7caf03008c0cf
\\x00000000000074a204e0171b1e089870	720	1714919798000000	0	4807451864729649872	211139463531912	0	api-calls	hayabusa/b0720	api.calls	hayabusa	{"calls":418}	\\x7f999ec18ae4fda77b3dd0909d0dffab
\\x00000000000074a204e0171b1e089870	721	1714946308000000	0	4807451864729649873	211139463531912	0	api-calls	hayabusa/b0721	api.calls	hayabusa	{"calls":316}	\\x0c3d3991fe7e02a463a8db080812b3c7
\\x00000000000074a204e0171b1e089870	722	1714997417000000	0	4807451864729649874	211139463531913	0	api-calls	hayabusa/b0722	api.calls	hayabusa	{"calls":1065}	\\xb4e4b091ff6940ae4630c8892d118362
\\x00000000000074a204e0171b1e089870	723	1715060167000000	0	4807451864729649875	211139463531914	0	api-calls	hayabusa/b0723	api.calls	hayabusa	{"calls":221}	\\xc4a9277f1f78fed950e546adf97cf69a
\\x00000000000074a204e0171b1e089870	724	1715097413000000	0	4807451864729649876	211139463531914	0	api-calls	hayabusa/b0724	api.calls	hayabusa	{"calls":468}	\\x0a54d7e79f7e1fab7796793b53a6ffbb
\\x00000000000074a204e0171b1e089870	725	1715135606000000	0	4807451864729649877	211139463531915	0	api-calls	hayabusa/b0725	api.calls	hayabusa	{"calls":1771}	\\x425b1f8d343b7308ee0bbb7fac4c640a
\\x00000000000074a204e0171b1e089870	726	1715178200000000	0	4807451864729649878	211139463531915	0	api-calls	hayabusa/b0726	api.calls	hayabusa	{"calls":751}	\\xd7cbe3cc01c4b7c2620e59c2f37a9aab
\\x00000000000074a204e0171b1e089870	727	1715206282000000	0	4807451864729649879	211139463531915	0	api-calls	hayabusa/b0727	api.calls	hayabusa	{"calls":371}	\\xc686484623d5011fb983bd1bc79d1780
\\x00000000000074a204e0171b1e089870	728	1715263444000000	0	4807451864729649880	211139463531916	0	api-calls	hayabusa/b0728	api.calls	hayabusa	{"calls":527}	\\xd92a65665d53471c9858913b4e3d113f
\\x00000000000074a204e0171b1e089870	729	1715308465000000	0	4807451864729649881	211139463531917	0	api-calls	hayabusa/b0729	api.calls	hayabusa	{"calls":261}	\\x45b871c8ed5dcacb6fd64306a4d6437f
\\x00000000000074a204e0171b1e089870	730	1715348954000000	0	4807451864729649882	211139463531917	0	api-calls	hayabusa/b0730	api.calls	hayabusa	{"calls":272}	\\x654222a8ea889234acee551b1d017d6b
\\x00000000000074a204e0171b1e089870	731	1715376794000000	0	4807451864729649883	211139463531917	0	api-calls	hayabusa/b0731	api.calls	hayabusa	{"calls":277}	\\x1526b506d441f8660a26d3e58058099f
\\x00000000000074a204e0171b1e089870	732	1715399826000000	0	4807451864729649884	211139463531918	0	api-calls	hayabusa/b0732	api.calls	hayabusa	{"calls":440}	\\xea173c4fdfd4c5dce49c079fc2fe5cb0
\\x00000000000074a204e0171b1e089870	733	1715461430000000	0	4807451864729649885	211139463531918	0	api-calls	hayabusa/b0733	api.calls	hayabusa	{"calls":26}	\\xecd2519f04717c654ffd28afc15ee8ed
\\x00000000000074a204e0171b1e089870	734	1715491146000000	0	4807451864729649886	211139463531919	0	api-calls	hayabusa/b0734	api.calls	hayabusa	{"calls":239}	\\xf3c9eafd0e05c109635c54b599aeae93
\\x00000000000074a204e0171b1e089870	735	1715521767000000	0	4807451864729649887	211139463531919	0	api-calls	hayabusa/b0735	api.calls	hayabusa	{"calls":176}	\\xdbdb4aae0ba61c52063423e7ae18537f
\\x00000000000074a204e0171b1e089870	736	1715571106000000	0	4807451864729649888	211139463531920	0	api-calls	hayabusa/b0736	api.calls	hayabusa	{"calls":430}	\\x89b95fac684d14e66855d42839f7e08f
\\x00000000000074a204e0171b1e089870	737	1715625898000000	0	4807451864729649889	211139463531920	0	api-calls	hayabusa/b0737	api.calls	hayabusa	{"calls":1240}	\\x781b718376034c2428f509e4697f53f3
\\x00000000000074a204e0171b1e089870	738	1715672406000000	0	4807451864729649890	211139463531921	0	api-calls	hayabusa/b0738	api.calls	hayabusa	{"calls":1690}	\\x7f3f876b692800f248616b87c16022a6
\\x00000000000074a204e0171b1e089870	739	1715702392000000	0	4807451864729649891	211139463531921	0	api-calls	hayabusa/b0739	api.calls	hayabusa	{"calls":665}	\\x4188154096624be6cb50b9dca5f1ea94
\\x00000000000074a204e0171b1e089870	740	1715742300000000	0	4807451864729649892	211139463531922	0	api-calls	hayabusa/b0740	api.calls	hayabusa	{"calls":1486}	\\x2332950843fd8fc416f6bf26cfed2295
\\x00000000000074a204e0171b1e089870	741	1715785173000000	0	4807451864729649893	211139463531922	0	api-calls	hayabusa/b0741	api.calls	hayabusa	{"calls":2010}	\\xb7ab5673ffcba7d20267c73552c1064d
\\x00000000000074a204e0171b1e089870	742	1715837856000000	0	4807451864729649894	211139463531923	0	api-calls	hayabusa/b0742	api.calls	hayabusa	{"calls":1695}	\\x0c2da9bfd469632eca1263f437d0ba7d
\\x00000000000074a204e0171b1e089870	743	1715863502000000	0	4807451864729649895	211139463531923	0	api-calls	hayabusa/b0743	api.calls	hayabusa	{"calls":474}	\\xb39504b3357196b286c64c13d00966c4
\\x00000000000074a204e0171b1e089870	744	1715926904000000	0	4807451864729649896	211139463531924	0	api-calls	hayabusa/b0744	api.calls	hayabusa	{"calls":1061}	\\x938d334e430d949396d7871d008c16d2
\\x00000000000074a204e0171b1e089870	745	1715951177000000	0	4807451864729649897	211139463531924	0	api-calls	hayabusa/b0745	api.calls	hayabusa	{"calls":104}	\\xfe85addb2aed4e24f4dfa01dd4f27d6c
\\x00000000000074a204e0171b1e089870	746	1715981469000000	0	4807451864729649898	211139463531924	0	api-calls	hayabusa/b0746	api.calls	hayabusa	{"calls":1256}	\\x59fcaaa73c4cfac857e46907333d3da4
\\x00000000000074a204e0171b1e089870	747	1716017991000000	0	4807451864729649899	211139463531925	0	api-calls	hayabusa/b0747	api.calls	hayabusa	{"calls":277}	\\x2b4921e499b7c513f8d448463ecbe6d5
\\x00000000000074a204e0171b1e089870	748	1716047534000000	0	4807451864729649900	211139463531925	0	api-calls	hayabusa/b0748	api.calls	hayabusa	{"calls":302}	\\xbdddebb2302adc1afea76a24284bbf38
\\x00000000000074a204e0171b1e089870	749	1716070962000000	0	4807451864729649901	211139463531925	0	api-calls	hayabusa/b0749	api.calls	hayabusa	{"calls":367}	\\xbbdc6743b0e3b16ef3dfac8e24896af9
\\x00000000000074a204e0171b1e089870	750	1716110684000000	0	4807451864729649902	211139463531926	0	api-calls	hayabusa/b0750	api.calls	hayabusa	{"calls":425}	\\xc2e48a022f3eac2b516026243388d142
\\x00000000000074a204e0171b1e089870	751	1716146806000000	0	4807451864729649903	211139463531926	0	api-calls	hayabusa/b0751	api.calls	hayabusa	{"calls":235}	\\x43d11b5fa4945a26c5b291f35c80db1d
\\x00000000000074a204e0171b1e089870	752	1716177208000000	0	4807451864729649904	211139463531927	0	api-calls	hayabusa/b0752	api.calls	hayabusa	{"calls":558}	\\xc91fdccbb312d2f3f3a2e130ffccdbc5
\\x00000000000074a204e0171b1e089870	753	1716223335000000	0	4807451864729649905	211139463531927	0	api-calls	hayabusa/b0753	api.calls	hayabusa	{"calls":1058}	\\x23a8bc4acd6bb187b4671413a9ca81f1
\\x00000000000074a204e0171b1e089870	754	1716246012000000	0	4807451864729649906	211139463531927	0	api-calls	hayabusa/b0754	api.calls	hayabusa	{"calls":1512}	\\x5ff97098e2dd6f5805118a5728c204f1
\\x00000000000074a204e0171b1e089870	755	1716284666000000	0	4807451864729649907	211139463531928	0	api-calls	hayabusa/b0755	api.calls	hayabusa	{"calls":1313}	\\xe5e896e931107fc6502e73eea4cbd00f
\\x00000000000074a204e0171b1e089870	756	1716347623000000	0	4807451864729649908	211139463531929	0	api-calls	hayabusa/b0756	api.calls	hayabusa	{"calls":1086}	\\xd36f6044f1ce7b24750c4b5a69816c79
\\x00000000000074a204e0171b1e089870	757	1716388625000000	0	4807451864729649909	211139463531929	0	api-calls	hayabusa/b0757	api.calls	hayabusa	{"calls":109}	\\x028218a0bbe4183ad2b1e825e9467d8b
\\x00000000000074a204e0171b1e089870	758	1716433048000000	0	4807451864729649910	211139463531930	0	api-calls	hayabusa/b0758	api.calls	hayabusa	{"calls":2224}	\\x3811977a6d0be863137225b514863cab
\\x00000000000074a204e0171b1e089870	759	1716481435000000	0	4807451864729649911	211139463531930	0	api-calls	hayabusa/b0759	api.calls	hayabusa	{"calls":1856}	\\x72b4c0a520a6caca8974bddaa0d4f5c5
\\x00000000000074a204e0171b1e089870	760	1716528643000000	0	4807451864729649912	211139463531931	0	api-calls	hayabusa/b0760	api.calls	hayabusa	{"calls":1504}	\\x9597b8bac6b076ddf665fbb84828f898
\\x00000000000074a204e0171b1e089870	761	1716553396000000	0	4807451864729649913	211139463531931	0	api-calls	hayabusa/b0761	api.calls	hayabusa	{"calls":1780}	\\x94cd152215c99052d33b6541de791883
\\x00000000000074a204e0171b1e089870	762	1716601276000000	0	4807451864729649914	211139463531932	0	api-calls	hayabusa/b0762	api.calls	hayabusa	{"calls":93}	\\x4bb949af8b4638d611d5452b8a215ca8
\\x00000000000074a204e0171b1e089870	763	1716623311000000	0	4807451864729649915	211139463531932	0	api-calls	hayabusa/b0763	api.calls	hayabusa	{"calls":46}	\\xf009d84fb9a3b6cf37c8ea31676a2716
\\x00000000000074a204e0171b1e089870	764	1716680350000000	0	4807451864729649916	211139463531932	0	api-calls	hayabusa/b0764	api.calls	hayabusa	{"calls":465}	\\x9b1b33238f785a82e6e5dec4059dc921
\\x00000000000074a204e0171b1e089870	765	1716710491000000	0	4807451864729649917	211139463531933	0	api-calls	hayabusa/b0765	api.calls	hayabusa	{"calls":211}	\\xfb4ec4580ef5ee21f28c8a471187f3be
\\x00000000000074a204e0171b1e089870	766	1716763122000000	0	4807451864729649918	211139463531933	0	api-calls	hayabusa/b0766	api.calls	hayabusa	{"calls":294}	\\x6f91c1641ba77b673e7269f0ae0b0bd1
\\x00000000000074a204e0171b1e089870	767	1716796004000000	0	4807451864729649919	211139463531934	0	api-calls	hayabusa/b0767	api.calls	hayabusa	{"calls":1884}	\\x6b22e7c67b98c1de1a3190504158bd55
\\x00000000000074a204e0171b1e089870	768	1716824922000000	0	4807451864729649920	211139463531934	0	api-calls	hayabusa/b0768	api.calls	hayabusa	{"calls":2047}	\\xe4a0082e8164dc6ea556c7a36fd4d17f
\\x00000000000074a204e0171b1e089870	769	1716851266000000	0	4807451864729649921	211139463531934	0	api-calls	hayabusa/b0769	api.calls	hayabusa	{"calls":304}	\\x175c0f90035d42f0280594e4c8064d66
\\x00000000000074a204e0171b1e089870	770	1716882345000000	0	4807451864729649922	211139463531935	0	api-calls	hayabusa/b0770	api.calls	hayabusa	{"calls":195}	\\x5a2613129dc59e684705da2417421996
\\x00000000000074a204e0171b1e089870	771	1716928409000000	0	4807451864729649923	211139463531935	0	api-calls	hayabusa/b0771	api.calls	hayabusa	{"calls":540}	\\x70afc21a6062964c1d547e3e5cebcdd7
\\x00000000000074a204e0171b1e089870	772	1716961160000000	0	4807451864729649924	211139463531936	0	api-calls	hayabusa/b0772	api.calls	hayabusa	{"calls":67}	\\x5e8a8b7e10636e35101809b65829b58c
\\x00000000000074a204e0171b1e089870	773	1717018945000000	0	4807451864729649925	211139463531936	0	api-calls	hayabusa/b0773	api.calls	hayabusa	{"calls":2093}	\\x88ca0a2074018a22b774ab9fa12f622d
\\x00000000000074a204e0171b1e089870	774	1717047651000000	0	4807451864729649926	211139463531937	0	api-calls	hayabusa/b0774	api.calls	hayabusa	{"calls":1140}	\\xd4b36ec5e1d7704da06cd7f847083f3e
\\x00000000000074a204e0171b1e089870	775	1717104708000000	0	4807451864729649927	211139463531937	0	api-calls	hayabusa/b0775	api.calls	hayabusa	{"calls":1974}	\\xb13387ea4fba0d7420c8d7cef862a907
\\x00000000000074a204e0171b1e089870	776	1717134550000000	0	4807451864729649928	211139463531938	0	api-calls	hayabusa/b0776	api.calls	hayabusa	{"calls":454}	\\x5fb0dcd4939c38b56dd6d05fef81297c
\\x00000000000074a204e0171b1e089870	777	1717161845000000	0	4807451864729649929	211139463531938	0	api-calls	hayabusa/b0777	api.calls	hayabusa	{"calls":2034}	\\x5d79c7affbe7103c8562bcb047216f34
\\x00000000000074a204e0171b1e089870	778	1717196797000000	0	4807451864729649930	211139463531938	0	api-calls	hayabusa/b0778	api.calls	hayabusa	{"calls":2164}	\\x5a7cc44b5e59451bb6f2a963be3d827f
\\x00000000000074a204e0171b1e089870	779	1717232493000000	0	4807451864729649931	211139463531939	0	api-calls	hayabusa/b0779	api.calls	hayabusa	{"calls":25}	\\x73bc88c7d1248f1d2d034fcb2057e746
\\x00000000000074a204e0171b1e089870	780	1717292350000000	0	4807451864729649932	211139463531940	0	api-calls	hayabusa/b0780	api.calls	hayabusa	{"calls":349}	\\xc8ddabfbccd582da0e7478b59027fee4
\\x00000000000074a204e0171b1e089870	781	1717333097000000	0	4807451864729649933	211139463531940	0	api-calls	hayabusa/b0781	api.calls	hayabusa	{"calls":230}	\\xd0cdfcb525aab8c39dadcb74f8d9ba05
\\x00000000000074a204e0171b1e089870	782	1717361009000000	0	4807451864729649934	211139463531940	0	api-calls	hayabusa/b0782	api.calls	hayabusa	{"calls":111}	\\xfd202436b8f62e9ec9e2d51b4c329be6
\\x00000000000074a204e0171b1e089870	783	1717415549000000	0	4807451864729649935	211139463531941	0	api-calls	hayabusa/b0783	api.calls	hayabusa	{"calls":1856}	\\x4f3612616aee003bf0da35e9d6b5135a
\\x00000000000074a204e0171b1e089870	784	1717442321000000	0	4807451864729649936	211139463531941	0	api-calls	hayabusa/b0784	api.calls	hayabusa	{"calls":131}	\\x8fe3de823a46abea063ecf38bb226fbe
\\x00000000000074a204e0171b1e089870	785	1717473543000000	0	4807451864729649937	211139463531942	0	api-calls	hayabusa/b0785	api.calls	hayabusa	{"calls":466}	\\x88564a1f088850400174e39bb4a13b3a
\\x00000000000074a204e0171b1e089870	786	1717515727000000	0	4807451864729649938	211139463531942	0	api-calls	hayabusa/b0786	api.calls	hayabusa	{"calls":163}	\\x9de7044575adaf7337be394cecdcb172
\\x00000000000074a204e0171b1e089870	787	1717540037000000	0	4807451864729649939	211139463531942	0	api-calls	hayabusa/b0787	api.calls	hayabusa	{"calls":1767}	\\xfb506120c4cc6599dc9377dd09083e0a
\\x00000000000074a204e0171b1e089870	788	1717598046000000	0	4807451864729649940	211139463531943	0	api-calls	hayabusa/b0788	api.calls	hayabusa	{"calls":1471}	\\x1726d900ac67a5f886e1b2aa1b73d89d
\\x00000000000074a204e0171b1e089870	789	1717652789000000	0	4807451864729649941	211139463531944	0	api-calls	hayabusa/b0789	api.calls	hayabusa	{"calls":406}	\\x6209c9320a873eee670951d17ec7e1b3
\\x00000000000074a204e0171b1e089870	790	1717695717000000	0	4807451864729649942	211139463531944	0	api-calls	hayabusa/b0790	api.calls	hayabusa	{"calls":2184}	\\xbdf9fccb06eb1cd84bb35ad7953e8c71
\\x00000000000074a204e0171b1e089870	791	1717727110000000	0	4807451864729649943	211139463531945	0	api-calls	hayabusa/b0791	api.calls	hayabusa	{"calls":1352}	\\x7b6d2a72ce234efcf81d2a3779cf20f6
\\x00000000000074a204e0171b1e089870	792	1717749169000000	0	4807451864729649944	211139463531945	0	api-calls	hayabusa/b0792	api.calls	hayabusa	{"calls":330}	\\xe256a0b11ac4b169f1a3e317491d6de7
\\x00000000000074a204e0171b1e089870	793	1717797367000000	0	4807451864729649945	211139463531945	0	api-calls	hayabusa/b0793	api.calls	hayabusa	{"calls":290}	\\x22de44bb4882776046dc4f6e5ca950c2
\\x00000000000074a204e0171b1e089870	794	1717840612000000	0	4807451864729649946	211139463531946	0	api-calls	hayabusa/b0794	api.calls	hayabusa	{"calls":349}	\\x7422e868c3f31ae061493c33b81b366b
\\x00000000000074a204e0171b1e089870	795	1717905338000000	0	4807451864729649947	211139463531947	0	api-calls	hayabusa/b0795	api.calls	hayabusa	{"calls":378}	\\xab985b622a749b38d27f59a112f0be86
\\x00000000000074a204e0171b1e089870	796	1717944846000000	0	4807451864729649948	211139463531947	0	api-calls	hayabusa/b0796	api.calls	hayabusa	{"calls":306}	\\xcefa615bd9a5a85bd23e46b288016d19
\\x00000000000074a204e0171b1e089870	797	1717976740000000	0	4807451864729649949	211139463531947	0	api-calls	hayabusa/b0797	api.calls	hayabusa	{"calls":318}	\\xc789c38ac315b53668c6cc42e78c4851
\\x00000000000074a204e0171b1e089870	798	1718003533000000	0	4807451864729649950	211139463531948	0	api-calls	hayabusa/b0798	api.calls	hayabusa	{"calls":280}	\\xa2bb4c2a3c4b57d66fde67eddeb6826a
\\x00000000000074a204e0171b1e089870	799	1718062160000000	0	4807451864729649951	211139463531948	0	api-calls	hayabusa/b0799	api.calls	hayabusa	{"calls":1286}	\\x2001921a36d31be8f35ee040a72f4206
\\x00000000000074a204e0171b1e089870	800	1718107876000000	0	4807451864729649952	211139463531949	0	api-calls	hayabusa/b0800	api.calls	hayabusa	{"calls":1220}	\\xfbbc8a042e48c789a0dac76dd8f9744d
\\x00000000000074a204e0171b1e089870	801	1718142723000000	0	4807451864729649953	211139463531949	0	api-calls	hayabusa/b0801	api.calls	hayabusa	{"calls":1552}	\\xd34bf4e0db7782a4eba24d06b5b8b448
\\x00000000000074a204e0171b1e089870	802	1718169232000000	0	4807451864729649954	211139463531950	0	api-calls	hayabusa/b0802	api.calls	hayabusa	{"calls":1325}	\\x12ac26f9e66aebdc05b83765ae8a3f07
\\x00000000000074a204e0171b1e089870	803	1718201921000000	0	4807451864729649955	211139463531950	0	api-calls	hayabusa/b0803	api.calls	hayabusa	{"calls":1899}	\\xf554ce8863e0920d41ea8de8ddf3ec37
\\x00000000000074a204e0171b1e089870	804	1718257845000000	0	4807451864729649956	211139463531951	0	api-calls	hayabusa/b0804	api.calls	hayabusa	{"calls":380}	\\x6eadab91a7748280e327393affdf3304
\\x00000000000074a204e0171b1e089870	805	1718307674000000	0	4807451864729649957	211139463531951	0	api-calls	hayabusa/b0805	api.calls	hayabusa	{"calls":38}	\\x9d1ff4cc471f6d46b7623eb32e634b65
\\x00000000000074a204e0171b1e089870	806	1718341545000000	0	4807451864729649958	211139463531952	0	api-calls	hayabusa/b0806	api.calls	hayabusa	{"calls":239}	\\x126b7163fa49ac9f566c01d17567a98e
\\x00000000000074a204e0171b1e089870	807	1718401683000000	0	4807451864729649959	211139463531952	0	api-calls	hayabusa/b0807	api.calls	hayabusa	{"calls":2325}	\\xb5fbdf40936af8cb0414f879a5e39331
\\x00000000000074a204e0171b1e089870	808	1718459398000000	0	4807451864729649960	211139463531953	0	api-calls	hayabusa/b0808	api.calls	hayabusa	{"calls":399}	\\x995b5b9c75160a1a96e765a75908c08b
\\x00000000000074a204e0171b1e089870	809	1718491500000000	0	4807451864729649961	211139463531953	0	api-calls	hayabusa/b0809	api.calls	hayabusa	{"calls":244}	\\x0b539fd9f85c642ad5c0b29fc155ce53
\\x00000000000074a204e0171b1e089870	810	1718545391000000	0	4807451864729649962	211139463531954	0	api-calls	hayabusa/b0810	api.calls	hayabusa	{"calls":343}	\\xe3d30833c8f951ec5f03fab149c5d01d
\\x00000000000074a204e0171b1e089870	811	1718607733000000	0	4807451864729649963	211139463531955	0	api-calls	hayabusa/b0811	api.calls	hayabusa	{"calls":445}	\\x0069ff70ecc47613e30580e2dbdae2c0
\\x00000000000074a204e0171b1e089870	812	1718661824000000	0	4807451864729649964	211139463531955	0	api-calls	hayabusa/b0812	api.calls	hayabusa	{"calls":414}	\\x881b225106be7915d4ebaad088435ac9
\\x00000000000074a204e0171b1e089870	813	1718695725000000	0	4807451864729649965	211139463531956	0	api-calls	hayabusa/b0813	api.calls	hayabusa	{"calls":1551}	\\x10376655672c3b4de70eaf7d6c093566
\\x00000000000074a204e0171b1e089870	814	1718744946000000	0	4807451864729649966	211139463531956	0	api-calls	hayabusa/b0814	api.calls	hayabusa	{"calls":589}	\\xda6841887bc580d5238801016369ddbd
\\x00000000000074a204e0171b1e089870	815	1718791950000000	0	4807451864729649967	211139463531957	0	api-calls	hayabusa/b0815	api.calls	hayabusa	{"calls":392}	\\x0c521797a25ffe67fc845c819ade5100
\\x00000000000074a204e0171b1e089870	816	1718849834000000	0	4807451864729649968	211139463531958	0	api-calls	hayabusa/b0816	api.calls	hayabusa	{"calls":90}	\\x60ac1612b077b040d519fbceb1defd21
\\x00000000000074a204e0171b1e089870	817	1718886067000000	0	4807451864729649969	211139463531958	0	api-calls	hayabusa/b0817	api.calls	hayabusa	{"calls":957}	\\x3fed2ac1b0c098778642e4cb14e3e2a4
\\x00000000000074a204e0171b1e089870	818	1718938613000000	0	4807451864729649970	211139463531959	0	api-calls	hayabusa/b0818	api.calls	hayabusa	{"calls":602}	\\x06561df0675a59f548cd096636462011
\\x00000000000074a204e0171b1e089870	819	1718982724000000	0	4807451864729649971	211139463531959	0	api-calls	hayabusa/b0819	api.calls	hayabusa	{"calls":1243}	\\x650143a1249cd57002be909ca34ab75f
\\x00000000000074a204e0171b1e089870	820	1719038152000000	0	4807451864729649972	211139463531960	0	api-calls	hayabusa/b0820	api.calls	hayabusa	{"calls":188}	\\xf69576ac25a805ceb0d1c4740d97bbb7
\\x00000000000074a204e0171b1e089870	821	1719084347000000	0	4807451864729649973	211139463531960	0	api-calls	hayabusa/b0821	api.calls	hayabusa	{"calls":146}	\\xdc3d6827391646a68855d3f17c8eacd3
\\x00000000000074a204e0171b1e089870	822	1719112968000000	0	4807451864729649974	211139463531961	0	api-calls	hayabusa/b0822	api.calls	hayabusa	{"calls":189}	\\xbe8b39969b4914eb5e9ba0e6fe5cdf55
\\x00000000000074a204e0171b1e089870	823	1719165698000000	0	4807451864729649975	211139463531961	0	api-calls	hayabusa/b0823	api.calls	hayabusa	{"calls":30}	\\x0b2c409293964fd400af4106f5e217e4
\\x00000000000074a204e0171b1e089870	824	1719209127000000	0	4807451864729649976	211139463531962	0	api-calls	hayabusa/b0824	api.calls	hayabusa	{"calls":1897}	\\x2bf6938070740ebcccfb1b9855d7d179
\\x00000000000074a204e0171b1e089870	825	1719254488000000	0	4807451864729649977	211139463531962	0	api-calls	hayabusa/b0825	api.calls	hayabusa	{"calls":2548}	\\x5d5a3d028db75bec7660e456c62a01f9
\\x00000000000074a204e0171b1e089870	826	1719281752000000	0	4807451864729649978	211139463531963	0	api-calls	hayabusa/b0826	api.calls	hayabusa	{"calls":1092}	\\x1865aefabea81a8be95f8034e36693cb
\\x00000000000074a204e0171b1e089870	827	1719303424000000	0	4807451864729649979	211139463531963	0	api-calls	hayabusa/b0827	api.calls	hayabusa	{"calls":933}	\\x34c1c87ff09249914fdb7d473578bf96
\\x00000000000074a204e0171b1e089870	828	1719343109000000	0	4807451864729649980	211139463531963	0	api-calls	hayabusa/b0828	api.calls	hayabusa	{"calls":711}	\\x1a7e49c17f3f5d65c4bb6dafb17ca2f1
\\x00000000000074a204e0171b1e089870	829	1719384407000000	0	4807451864729649981	211139463531964	0	api-calls	hayabusa/b0829	api.calls	hayabusa	{"calls":1179}	\\x2650d9c0c7c586a716de0cd0f0b8723c
\\x00000000000074a204e0171b1e089870	830	1719416354000000	0	4807451864729649982	211139463531964	0	api-calls	hayabusa/b0830	api.calls	hayabusa	{"calls":1260}	\\xe8fab9b366bfd4c92a7c90e7363e904e
\\x00000000000074a204e0171b1e089870	831	1719462215000000	0	4807451864729649983	211139463531965	0	api-calls	hayabusa/b0831	api.calls	hayabusa	{"calls":791}	\\x9492a7fafb267dfddf922337d6a835a5
\\x00000000000074a204e0171b1e089870	832	1719521496000000	0	4807451864729649984	211139463531965	0	api-calls	hayabusa/b0832	api.calls	hayabusa	{"calls":2393}	\\x1df393ebb0b71cf66a2d272c2361f91c
\\x00000000000074a204e0171b1e089870	837	1711785600000000	0	4807451864729649989	211139463531876	0	api-calls	hayabusa/b0837	api.calls	hayabusa	{"calls":1301}	\\x40a26fc4832c290b42bd014ca86dfe74
\\x00000000000074a204e0171b1e089870	838	1714460399999999	0	4807451864729649990	211139463531907	0	api-calls	hayabusa/b0838	api.calls	hayabusa	{"calls":1409}	\\x8468437760f3c613c0a5089924582f0b
\\x00000000000074a204e0171b1e089870	839	1714460400000000	0	4807451864729649991	211139463531907	0	api-calls	hayabusa/b0839	api.calls	hayabusa	{"calls":1601}	\\x125df0dd7055a63f285821b2e21360c3
\\x00000000000074a204e0171b1e089870	840	1719730800000000	0	4807451864729649992	211139463531968	0	api-calls	hayabusa/b0840	api.calls	hayabusa	{"calls":30011}	\\x2f2621cf470cbd4ecdb001dde9c8d83c
\.


--
-- Data for Name: usage_events_2_202401; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_events_2_202401 (environment, "position", "time", bucket, position_key, subject_key, redacted, source, id, event_type, subject, data, row_hash) FROM stdin;
\\x00000000000074a204e0171b1e089870	1	1708009003000000	2	4807451864729649153	1512523440377144	0	api-calls	corvus-data/b0001	api.calls	corvus-data	{"calls":1221}	\\x1b5718f7cb2a95167a2ed41989614c02
\\x00000000000074a204e0171b1e089870	2	1708030037000000	2	4807451864729649154	1512523440377144	0	api-calls	corvus-data/b0002	api.calls	corvus-data	{"calls":1045}	\\x0f3522207d31d9f271f91e4758827764
\\x00000000000074a204e0171b1e089870	3	1708057372000000	2	4807451864729649155	1512523440377145	0	api-calls	corvus-data/b0003	api.calls	corvus-data	{"calls":241}	\\xc10861d0f926a1eaf57e59c77935311f
\\x00000000000074a204e0171b1e089870	4	1708100471000000	2	4807451864729649156	1512523440377145	0	api-calls	corvus-data/b0004	api.calls	corvus-data	{"calls":1496}	\\x8733e75fb837193d16394306f599fac8
\\x00000000000074a204e0171b1e089870	5	1708136166000000	2	4807451864729649157	1512523440377146	0	api-calls	corvus-data/b0005	api.calls	corvus-data	{"calls":33}	\\x368a3e56805af4936a05de87f5044749
\\x00000000000074a204e0171b1e089870	6	1708166283000000	2	4807451864729649158	1512523440377146	0	api-calls	corvus-data/b0006	api.calls	corvus-data	{"calls":220}	\\xcd7395603dc2773817c9f6e947169159
\\x00000000000074a204e0171b1e089870	7	1708186328000000	2	4807451864729649159	1512523440377146	0	api-calls	corvus-data/b0007	api.calls	corvus-data	{"calls":252}	\\xfdb26bccd43f2f0c1fddf3e95dec6b9e
\\x00000000000074a204e0171b1e089870	8	1708203312000000	2	4807451864729649160	1512523440377146	0	api-calls	corvus-data/b0008	api.calls	corvus-data	{"calls":259}	\\x6ccbe95b686ac9a1e0f5eccea13f045f
\\x00000000000074a204e0171b1e089870	9	1708225001000000	2	4807451864729649161	1512523440377147	0	api-calls	corvus-data/b0009	api.calls	corvus-data	{"calls":335}	\\xd24e77303b45523d674e1486a9d4da40
\\x00000000000074a204e0171b1e089870	10	1708242933000000	2	4807451864729649162	1512523440377147	0	api-calls	corvus-data/b0010	api.calls	corvus-data	{"calls":90}	\\xb0827a26c9ec5d4dc0b52e05e0ac142b
\\x00000000000074a204e0171b1e089870	11	1708272499000000	2	4807451864729649163	1512523440377147	0	api-calls	corvus-data/b0011	api.calls	corvus-data	{"calls":135}	\\xbb4794dccaed8f40a4d1bfcd00874e1b
\\x00000000000074a204e0171b1e089870	12	1708293651000000	2	4807451864729649164	1512523440377147	0	api-calls	corvus-data/b0012	api.calls	corvus-data	{"calls":273}	\\xb8a4d00540a16d36e257f2df84e6fda5
\\x00000000000074a204e0171b1e089870	13	1708308298000000	2	4807451864729649165	1512523440377148	0	api-calls	corvus-data/b0013	api.calls	corvus-data	{"calls":464}	\\x9378be8a179260ba0300ce7b9b2ae001
\\x00000000000074a204e0171b1e089870	14	1708325581000000	2	4807451864729649166	1512523440377148	0	api-calls	corvus-data/b0014	api.calls	corvus-data	{"calls":586}	\\x6846b5c00e5b7f572fae9e3c8aa95385
\\x00000000000074a204e0171b1e089870	15	1708340194000000	2	4807451864729649167	1512523440377148	0	api-calls	corvus-data/b0015	api.calls	corvus-data	{"calls":933}	\\x76b23738fccb36352fa646235d6dcf6a
\\x00000000000074a204e0171b1e089870	16	1708359891000000	2	4807451864729649168	1512523440377148	0	api-calls	corvus-data/b0016	api.calls	corvus-data	{"calls":412}	\\xc2c67669404aa9e1526bb6664e5be34d
\\x00000000000074a204e0171b1e089870	17	1708375959000000	2	4807451864729649169	1512523440377148	0	api-calls	corvus-data/b0017	api.calls	corvus-data	{"calls":1081}	\\xb9a621ea483a9ea0e2e1ba8ee4dfa365
\\x00000000000074a204e0171b1e089870	18	1708413807000000	2	4807451864729649170	1512523440377149	0	api-calls	corvus-data/b0018	api.calls	corvus-data	{"calls":528}	\\xd29359c0788478e5696b104b38c701fc
\\x00000000000074a204e0171b1e089870	19	1708428244000000	2	4807451864729649171	1512523440377149	0	api-calls	corvus-data/b0019	api.calls	corvus-data	{"calls":1842}	\\xad27980fbe706495c64b22301524ac5c
\\x00000000000074a204e0171b1e089870	20	1708464434000000	2	4807451864729649172	1512523440377149	0	api-calls	corvus-data/b0020	api.calls	corvus-data	{"calls":1014}	\\xa3d87f14e4ddd17553127ae248065970
\\x00000000000074a204e0171b1e089870	21	1708501686000000	2	4807451864729649173	1512523440377150	0	api-calls	corvus-data/b0021	api.calls	corvus-data	{"calls":1808}	\\x196d840f519b3cd1f6dac5c7e99476f4
\\x00000000000074a204e0171b1e089870	22	1708535997000000	2	4807451864729649174	1512523440377150	0	api-calls	corvus-data/b0022	api.calls	corvus-data	{"calls":466}	\\x923a676ba45b6e3e9d40bc63f2448b82
\\x00000000000074a204e0171b1e089870	23	1708552111000000	2	4807451864729649175	1512523440377150	0	api-calls	corvus-data/b0023	api.calls	corvus-data	{"calls":1788}	\\x62fca83964f6ab11703d4ceb65194b51
\\x00000000000074a204e0171b1e089870	24	1708582405000000	2	4807451864729649176	1512523440377151	0	api-calls	corvus-data/b0024	api.calls	corvus-data	{"calls":511}	\\x7c421bf55eed1ad2960e228ba1a924c5
\\x00000000000074a204e0171b1e089870	25	1708622318000000	2	4807451864729649177	1512523440377151	0	api-calls	corvus-data/b0025	api.calls	corvus-data	{"calls":101}	\\x38380a024f1edef44f62c99c417c414e
\\x00000000000074a204e0171b1e089870	26	1708648011000000	2	4807451864729649178	1512523440377152	0	api-calls	corvus-data/b0026	api.calls	corvus-data	{"calls":677}	\\x6f87f1cc517c859fa6190d0c8582a6ab
\\x00000000000074a204e0171b1e089870	27	1708674015000000	2	4807451864729649179	1512523440377152	0	api-calls	corvus-data/b0027	api.calls	corvus-data	{"calls":971}	\\xf16525e18553ff89983b8fc434f22875
\\x00000000000074a204e0171b1e089870	28	1708711900000000	2	4807451864729649180	1512523440377152	0	api-calls	corvus-data/b0028	api.calls	corvus-data	{"calls":1792}	\\x5162f44863d05c8acd43f3c27d600a36
\\x00000000000074a204e0171b1e089870	29	1708746633000000	2	4807451864729649181	1512523440377153	0	api-calls	corvus-data/b0029	api.calls	corvus-data	{"calls":262}	\\xa55d3c7e93163fef9f67a33fbb40842c
\\x00000000000074a204e0171b1e089870	30	1708789079000000	2	4807451864729649182	1512523440377153	0	api-calls	corvus-data/b0030	api.calls	corvus-data	{"calls":294}	\\x79404dfedb416d8b527c97ada2d93d65
\\x00000000000074a204e0171b1e089870	31	1708816907000000	2	4807451864729649183	1512523440377153	0	api-calls	corvus-data/b0031	api.calls	corvus-data	{"calls":115}	\\xbc8d6e1ed580d55a8327a988e4770cbb
\\x00000000000074a204e0171b1e089870	32	1708845623000000	2	4807451864729649184	1512523440377154	0	api-calls	corvus-data/b0032	api.calls	corvus-data	{"calls":251}	\\x1d72f67c6f86ffeecc1a61ff7acafa81
\\x00000000000074a204e0171b1e089870	33	1708883274000000	2	4807451864729649185	1512523440377154	0	api-calls	corvus-data/b0033	api.calls	corvus-data	{"calls":367}	\\x595fe1cf4c8d34306436cdea52891dd1
\\x00000000000074a204e0171b1e089870	34	1708902284000000	2	4807451864729649186	1512523440377154	0	api-calls	corvus-data/b0034	api.calls	corvus-data	{"calls":129}	\\xf946fa9f9d3ab92a8a171eee4604a8fa
\\x00000000000074a204e0171b1e089870	35	1708921515000000	2	4807451864729649187	1512523440377155	0	api-calls	corvus-data/b0035	api.calls	corvus-data	{"calls":1188}	\\x8bdc5ad0f3e83dff50622a3bda84073c
\\x00000000000074a204e0171b1e089870	36	1708955786000000	2	4807451864729649188	1512523440377155	0	api-calls	corvus-data/b0036	api.calls	corvus-data	{"calls":1395}	\\x9183d87e3d04aac2a1d2437763854a27
\\x00000000000074a204e0171b1e089870	37	1708994391000000	2	4807451864729649189	1512523440377156	0	api-calls	corvus-data/b0037	api.calls	corvus-data	{"calls":336}	\\xa77374a4b35bf206f21e4d86a3528d1d
\\x00000000000074a204e0171b1e089870	38	1709011310000000	2	4807451864729649190	1512523440377156	0	api-calls	corvus-data/b0038	api.calls	corvus-data	{"calls":1764}	\\x6e6061b0263df46d948296360b048caf
\\x00000000000074a204e0171b1e089870	39	1709048406000000	2	4807451864729649191	1512523440377156	0	api-calls	corvus-data/b0039	api.calls	corvus-data	{"calls":814}	\\xbb75deb399b99d851e8f1f5ad64378e2
\\x00000000000074a204e0171b1e089870	40	1709087397000000	2	4807451864729649192	1512523440377157	0	api-calls	corvus-data/b0040	api.calls	corvus-data	{"calls":967}	\\xb46937b1e77c79fedbdd84ba9d313073
\\x00000000000074a204e0171b1e089870	41	1709126969000000	2	4807451864729649193	1512523440377157	0	api-calls	corvus-data/b0041	api.calls	corvus-data	{"calls":698}	\\xb75f31d8345a7eef2ba52b9cac7966dd
\\x00000000000074a204e0171b1e089870	42	1709146215000000	2	4807451864729649194	1512523440377157	0	api-calls	corvus-data/b0042	api.calls	corvus-data	{"calls":1567}	\\xb10e295d0d4e21b2b209b259380751f0
\\x00000000000074a204e0171b1e089870	43	1709185767000000	2	4807451864729649195	1512523440377158	0	api-calls	corvus-data/b0043	api.calls	corvus-data	{"calls":1574}	\\x833a86b0411eeb78164c33d2945ba1e7
\\x00000000000074a204e0171b1e089870	44	1709208727000000	2	4807451864729649196	1512523440377158	0	api-calls	corvus-data/b0044	api.calls	corvus-data	{"calls":165}	\\x5330a61ae2cb55fa49d9c5bd8ea0df86
\\x00000000000074a204e0171b1e089870	45	1709224661000000	2	4807451864729649197	1512523440377158	0	api-calls	corvus-data/b0045	api.calls	corvus-data	{"calls":1161}	\\xe0c91caccfcea9704fa93cd54957950a
\\x00000000000074a204e0171b1e089870	46	1709251575000000	2	4807451864729649198	1512523440377159	0	api-calls	corvus-data/b0046	api.calls	corvus-data	{"calls":625}	\\xc59bb9722016654b32f1e66e2cceb1ca
\\x00000000000074a204e0171b1e089870	47	1709285063000000	2	4807451864729649199	1512523440377159	0	api-calls	corvus-data/b0047	api.calls	corvus-data	{"calls":1398}	\\x65bcecdb16824002c46410c126684910
\\x00000000000074a204e0171b1e089870	48	1709315495000000	2	4807451864729649200	1512523440377159	0	api-calls	corvus-data/b0048	api.calls	corvus-data	{"calls":134}	\\x6ea050faa5db0cc133ffeb3892e3c6cb
\\x00000000000074a204e0171b1e089870	49	1709332907000000	2	4807451864729649201	1512523440377159	0	api-calls	corvus-data/b0049	api.calls	corvus-data	{"calls":647}	\\x0ca94fe4083c757927dde1cf7205c86a
\\x00000000000074a204e0171b1e089870	50	1709348734000000	2	4807451864729649202	1512523440377160	0	api-calls	corvus-data/b0050	api.calls	corvus-data	{"calls":385}	\\xa134e4e85e13e35386f8d8e583ef1781
\\x00000000000074a204e0171b1e089870	51	1709370921000000	2	4807451864729649203	1512523440377160	0	api-calls	corvus-data/b0051	api.calls	corvus-data	{"calls":20}	\\xf02277a4e968744476f04ca8db22345f
\\x00000000000074a204e0171b1e089870	52	1709407419000000	2	4807451864729649204	1512523440377160	0	api-calls	corvus-data/b0052	api.calls	corvus-data	{"calls":53}	\\x2d8cc9382f1121e635b6b44f90743abe
\\x00000000000074a204e0171b1e089870	53	1709434908000000	2	4807451864729649205	1512523440377161	0	api-calls	corvus-data/b0053	api.calls	corvus-data	{"calls":189}	\\xf360a47d3a54aac77b95fb25de8f2097
\\x00000000000074a204e0171b1e089870	54	1709470495000000	2	4807451864729649206	1512523440377161	0	api-calls	corvus-data/b0054	api.calls	corvus-data	{"calls":25}	\\x73f3a1f2efda3c7df37493561347abbd
\\x00000000000074a204e0171b1e089870	55	1709502754000000	2	4807451864729649207	1512523440377161	0	api-calls	corvus-data/b0055	api.calls	corvus-data	{"calls":319}	\\xcedcbcb3530a60f0d02d153ae9eb6cc9
\\x00000000000074a204e0171b1e089870	56	1709536767000000	2	4807451864729649208	1512523440377162	0	api-calls	corvus-data/b0056	api.calls	corvus-data	{"calls":452}	\\xba86bf633613a7e4de3ecd29d4d0d04e
\\x00000000000074a204e0171b1e089870	57	1709579298000000	2	4807451864729649209	1512523440377162	0	api-calls	corvus-data/b0057	api.calls	corvus-data	{"calls":1106}	\\x64c3652589e8fcc2da1156cf495a07be
\\x00000000000074a204e0171b1e089870	58	1709598351000000	2	4807451864729649210	1512523440377163	0	api-calls	corvus-data/b0058	api.calls	corvus-data	{"calls":2112}	\\xa5b9ce5392518560227b483900bde769
\\x00000000000074a204e0171b1e089870	59	1709629733000000	2	4807451864729649211	1512523440377163	0	api-calls	corvus-data/b0059	api.calls	corvus-data	{"calls":1378}	\\x795f1abf15a4348ebbf76ea02fd1f8dc
\\x00000000000074a204e0171b1e089870	60	1709664782000000	2	4807451864729649212	1512523440377163	0	api-calls	corvus-data/b0060	api.calls	corvus-data	{"calls":1001}	\\xfbefb156c0026b2a78d758126f7e40b2
\\x00000000000074a204e0171b1e089870	61	1709707489000000	2	4807451864729649213	1512523440377164	0	api-calls	corvus-data/b0061	api.calls	corvus-data	{"calls":268}	\\x5e8054f3617a0c537b23169c5620c352
\\x00000000000074a204e0171b1e089870	62	1709740239000000	2	4807451864729649214	1512523440377164	0	api-calls	corvus-data/b0062	api.calls	corvus-data	{"calls":1900}	\\xe9fd576eafda673a4e8b8f67ee0ccf12
\\x00000000000074a204e0171b1e089870	63	1709763028000000	2	4807451864729649215	1512523440377164	0	api-calls	corvus-data/b0063	api.calls	corvus-data	{"calls":1521}	\\x383fd21efb016bafb60167b33cbe1fdf
\\x00000000000074a204e0171b1e089870	64	1709789563000000	2	4807451864729649216	1512523440377165	0	api-calls	corvus-data/b0064	api.calls	corvus-data	{"calls":1884}	\\xcd2a1251f6a65bc3976b180ea537b229
\\x00000000000074a204e0171b1e089870	65	1709808040000000	2	4807451864729649217	1512523440377165	0	api-calls	corvus-data/b0065	api.calls	corvus-data	{"calls":2123}	\\xfdde3468f8351d24aa45deb27c52aaa4
\\x00000000000074a204e0171b1e089870	66	1709847270000000	2	4807451864729649218	1512523440377165	0	api-calls	corvus-data/b0066	api.calls	corvus-data	{"calls":65}	\\xe68c26159d06e125fccb7179f6bb2338
\\x00000000000074a204e0171b1e089870	67	1709880374000000	2	4807451864729649219	1512523440377166	0	api-calls	corvus-data/b0067	api.calls	corvus-data	{"calls":284}	\\xeb84ecb5da7128103ca87beeb9357d80
\\x00000000000074a204e0171b1e089870	68	1709910132000000	2	4807451864729649220	1512523440377166	0	api-calls	corvus-data/b0068	api.calls	corvus-data	{"calls":2114}	\\x02e53c5027519c427031498021729c60
\\x00000000000074a204e0171b1e089870	69	1709937015000000	2	4807451864729649221	1512523440377166	0	api-calls	corvus-data/b0069	api.calls	corvus-data	{"calls":53}	\\x599d47bab35c0c17e91071fd5a226345
\\x00000000000074a204e0171b1e089870	70	1709966068000000	2	4807451864729649222	1512523440377167	0	api-calls	corvus-data/b0070	api.calls	corvus-data	{"calls":439}	\\x85fd82e6a07204c5f62e6b5d3433774d
\\x00000000000074a204e0171b1e089870	71	1710009240000000	2	4807451864729649223	1512523440377167	0	api-calls	corvus-data/b0071	api.calls	corvus-data	{"calls":293}	\\x1b6c2b41b41ee17fc5dde904a416d47c
\\x00000000000074a204e0171b1e089870	72	1710029677000000	2	4807451864729649224	1512523440377168	0	api-calls	corvus-data/b0072	api.calls	corvus-data	{"calls":254}	\\x6bfe4f259f6d8ed133a1ce3f1a85b73a
\\x00000000000074a204e0171b1e089870	73	1710054530000000	2	4807451864729649225	1512523440377168	0	api-calls	corvus-data/b0073	api.calls	corvus-data	{"calls":179}	\\x855ea070c6bc138160bafb2b62ae967a
\\x00000000000074a204e0171b1e089870	74	1710092514000000	2	4807451864729649226	1512523440377168	0	api-calls	corvus-data/b0074	api.calls	corvus-data	{"calls":11}	\\x86adc04309763d9c243be4726ef4bf6b
\\x00000000000074a204e0171b1e089870	75	1710124421000000	2	4807451864729649227	1512523440377169	0	api-calls	corvus-data/b0075	api.calls	corvus-data	{"calls":401}	\\x4e2ace6f4b9e4247fca8c82ab52d7a61
\\x00000000000074a204e0171b1e089870	76	1710156683000000	2	4807451864729649228	1512523440377169	0	api-calls	corvus-data/b0076	api.calls	corvus-data	{"calls":1791}	\\x315636171d4fdcaba7e0a555bad5a315
\\x00000000000074a204e0171b1e089870	77	1710192928000000	2	4807451864729649229	1512523440377169	0	api-calls	corvus-data/b0077	api.calls	corvus-data	{"calls":2148}	\\x864c23c2484dabf0ce8b0eb58c77ef1e
\\x00000000000074a204e0171b1e089870	78	1710235164000000	2	4807451864729649230	1512523440377170	0	api-calls	corvus-data/b0078	api.calls	corvus-data	{"calls":521}	\\x7e0360a04d1682cb3dd015e507e69878
\\x00000000000074a204e0171b1e089870	79	1710272577000000	2	4807451864729649231	1512523440377170	0	api-calls	corvus-data/b0079	api.calls	corvus-data	{"calls":1893}	\\xc92b3b17c07c48685c532180d3f5cb05
\\x00000000000074a204e0171b1e089870	80	1710311210000000	2	4807451864729649232	1512523440377171	0	api-calls	corvus-data/b0080	api.calls	corvus-data	{"calls":1234}	\\xea354c5a1b338c095a9298fed6b80ed4
\\x00000000000074a204e0171b1e089870	81	1710329342000000	2	4807451864729649233	1512523440377171	0	api-calls	corvus-data/b0081	api.calls	corvus-data	{"calls":445}	\\x64a5f2428e31430d0f44e68e10760756
\\x00000000000074a204e0171b1e089870	82	1710349838000000	2	4807451864729649234	1512523440377171	0	api-calls	corvus-data/b0082	api.calls	corvus-data	{"calls":2040}	\\xd78241e41689096eeaacdc8fdd19ca4c
\\x00000000000074a204e0171b1e089870	83	1710388872000000	2	4807451864729649235	1512523440377172	0	api-calls	corvus-data/b0083	api.calls	corvus-data	{"calls":1635}	\\xde603d4990faea48a6ad094ce7cb823d
\\x00000000000074a204e0171b1e089870	84	1710412695000000	2	4807451864729649236	1512523440377172	0	api-calls	corvus-data/b0084	api.calls	corvus-data	{"calls":92}	\\xdb533b90500671789ee84c8c8a7f6f53
\\x00000000000074a204e0171b1e089870	85	1710439713000000	2	4807451864729649237	1512523440377172	0	api-calls	corvus-data/b0085	api.calls	corvus-data	{"calls":444}	\\xeccb6b93b8eb71000b8147b6f8fab202
\\x00000000000074a204e0171b1e089870	86	1710464941000000	2	4807451864729649238	1512523440377173	0	api-calls	corvus-data/b0086	api.calls	corvus-data	{"calls":1761}	\\x22b5577c475fd41eb1873620286e53ba
\\x00000000000074a204e0171b1e089870	87	1710499714000000	2	4807451864729649239	1512523440377173	0	api-calls	corvus-data/b0087	api.calls	corvus-data	{"calls":460}	\\xb8a0a71e1b1066fb70047ef52c5547fa
\\x00000000000074a204e0171b1e089870	88	1710535479000000	2	4807451864729649240	1512523440377173	0	api-calls	corvus-data/b0088	api.calls	corvus-data	{"calls":811}	\\x94ff7acefbe7ab4e395d19782714844d
\\x00000000000074a204e0171b1e089870	89	1710574765000000	2	4807451864729649241	1512523440377174	0	api-calls	corvus-data/b0089	api.calls	corvus-data	{"calls":23}	\\xdbae2ef4c402e53aff8c95409536494c
\\x00000000000074a204e0171b1e089870	90	1710610827000000	2	4807451864729649242	1512523440377174	0	api-calls	corvus-data/b0090	api.calls	corvus-data	{"calls":59}	\\x2ba6f5cc8ede0cd61c09eeb6351faad2
\\x00000000000074a204e0171b1e089870	91	1710627650000000	2	4807451864729649243	1512523440377174	0	api-calls	corvus-data/b0091	api.calls	corvus-data	{"calls":250}	\\x8685a2f966054c958f34d493bc9a5b27
\\x00000000000074a204e0171b1e089870	92	1710644912000000	2	4807451864729649244	1512523440377175	0	api-calls	corvus-data/b0092	api.calls	corvus-data	{"calls":404}	\\xe451066728700f1cec31e3f2f3730c2f
\\x00000000000074a204e0171b1e089870	93	1710661471000000	2	4807451864729649245	1512523440377175	0	api-calls	corvus-data/b0093	api.calls	corvus-data	{"calls":310}	\\x9393bcc1cd952599364c62adc591bfdf
\\x00000000000074a204e0171b1e089870	94	1710696760000000	2	4807451864729649246	1512523440377175	0	api-calls	corvus-data/b0094	api.calls	corvus-data	{"calls":11}	\\x228a6bcbb9e35053b877ad64bcf1391c
\\x00000000000074a204e0171b1e089870	95	1710720950000000	2	4807451864729649247	1512523440377176	0	api-calls	corvus-data/b0095	api.calls	corvus-data	{"calls":1524}	\\x7c2166c3784d386a7b52f751b754286a
\\x00000000000074a204e0171b1e089870	96	1710752511000000	2	4807451864729649248	1512523440377176	0	api-calls	corvus-data/b0096	api.calls	corvus-data	{"calls":1202}	\\x296140a82215abdac086caa7a501da86
\\x00000000000074a204e0171b1e089870	97	1710789333000000	2	4807451864729649249	1512523440377176	0	api-calls	corvus-data/b0097	api.calls	corvus-data	{"calls":2203}	\\xf351f43f5a1714fc2188a409b232e0ef
\\x00000000000074a204e0171b1e089870	98	1710818898000000	2	4807451864729649250	1512523440377177	0	api-calls	corvus-data/b0098	api.calls	corvus-data	{"calls":839}	\\x809d9e76ca0345a817afc0df918b8db0
\\x00000000000074a204e0171b1e089870	99	1710854158000000	2	4807451864729649251	1512523440377177	0	api-calls	corvus-data/b0099	api.calls	corvus-data	{"calls":1322}	\\x4dfe3bb6653d84e875bd3201a66975de
\\x00000000000074a204e0171b1e089870	100	1710889419000000	2	4807451864729649252	1512523440377177	0	api-calls	corvus-data/b0100	api.calls	corvus-data	{"calls":203}	\\xa9951862e4cb9606495674380ed9a976
\\x00000000000074a204e0171b1e089870	101	1710932285000000	2	4807451864729649253	1512523440377178	0	api-calls	corvus-data/b0101	api.calls	corvus-data	{"calls":1780}	\\x164bdabe62c15ff4145170ed5184f6cf
\\x00000000000074a204e0171b1e089870	102	1710971605000000	2	4807451864729649254	1512523440377178	0	api-calls	corvus-data/b0102	api.calls	corvus-data	{"calls":1941}	\\x8d69c53a0631baee9f6107b9aadcfb3f
\\x00000000000074a204e0171b1e089870	103	1710999341000000	2	4807451864729649255	1512523440377179	0	api-calls	corvus-data/b0103	api.calls	corvus-data	{"calls":1721}	\\x6cb31fd795712ddea0e507539859259f
\\x00000000000074a204e0171b1e089870	104	1711019457000000	2	4807451864729649256	1512523440377179	0	api-calls	corvus-data/b0104	api.calls	corvus-data	{"calls":1394}	\\x6a0b7b2f2f13c7e500d3cd8561bf10d5
\\x00000000000074a204e0171b1e089870	105	1711049884000000	2	4807451864729649257	1512523440377179	0	api-calls	corvus-data/b0105	api.calls	corvus-data	{"calls":60}	\\xea6beb235315d1c762ac87ca37c94619
\\x00000000000074a204e0171b1e089870	106	1711071582000000	2	4807451864729649258	1512523440377180	0	api-calls	corvus-data/b0106	api.calls	corvus-data	{"calls":1892}	\\x9a969cdd9bd2200873ea8e9b47ce5ed6
\\x00000000000074a204e0171b1e089870	107	1711107272000000	2	4807451864729649259	1512523440377180	0	api-calls	corvus-data/b0107	api.calls	corvus-data	{"calls":2273}	\\x7dacd60c80871515ce16894bec0eee2a
\\x00000000000074a204e0171b1e089870	108	1711135979000000	2	4807451864729649260	1512523440377180	0	api-calls	corvus-data/b0108	api.calls	corvus-data	{"calls":752}	\\x619cb3557ae2c7399f71094455014938
\\x00000000000074a204e0171b1e089870	109	1711177932000000	2	4807451864729649261	1512523440377181	0	api-calls	corvus-data/b0109	api.calls	corvus-data	{"calls":262}	\\x5a9d09462be480c0d98f369bc26aca7f
\\x00000000000074a204e0171b1e089870	110	1711217253000000	2	4807451864729649262	1512523440377181	0	api-calls	corvus-data/b0110	api.calls	corvus-data	{"calls":1}	\\xca61e74feb1bf882d8c5d313ba76c990
\\x00000000000074a204e0171b1e089870	111	1711231660000000	2	4807451864729649263	1512523440377181	0	api-calls	corvus-data/b0111	api.calls	corvus-data	{"calls":312}	\\x357635d0f24ec2511d777b9c968ba958
\\x00000000000074a204e0171b1e089870	112	1711254575000000	2	4807451864729649264	1512523440377182	0	api-calls	corvus-data/b0112	api.calls	corvus-data	{"calls":374}	\\x1953d862971e3e174e417ece2e1dc70c
\\x00000000000074a204e0171b1e089870	113	1711286184000000	2	4807451864729649265	1512523440377182	0	api-calls	corvus-data/b0113	api.calls	corvus-data	{"calls":144}	\\x692ff82522e509fa0900491c177d7a3e
\\x00000000000074a204e0171b1e089870	114	1711321143000000	2	4807451864729649266	1512523440377182	0	api-calls	corvus-data/b0114	api.calls	corvus-data	{"calls":48}	\\xcf40e6def8ae44292b8a52826e7dd35e
\\x00000000000074a204e0171b1e089870	115	1711352692000000	2	4807451864729649267	1512523440377183	0	api-calls	corvus-data/b0115	api.calls	corvus-data	{"calls":1763}	\\x841c9cd73fb3b963c0515713a3541c8f
\\x00000000000074a204e0171b1e089870	116	1711387451000000	2	4807451864729649268	1512523440377183	0	api-calls	corvus-data/b0116	api.calls	corvus-data	{"calls":932}	\\x6429b7cfc1d7f5f862ce327aba90b89a
\\x00000000000074a204e0171b1e089870	117	1711412014000000	2	4807451864729649269	1512523440377184	0	api-calls	corvus-data/b0117	api.calls	corvus-data	{"calls":1091}	\\xb90df202e3ef4111e1ca5a1308d1b3b9
\\x00000000000074a204e0171b1e089870	118	1711440743000000	2	4807451864729649270	1512523440377184	0	api-calls	corvus-data/b0118	api.calls	corvus-data	{"calls":1449}	\\x5a5b0d86b7c3a005d4e0cf731ff77610
\\x00000000000074a204e0171b1e089870	119	1711476364000000	2	4807451864729649271	1512523440377184	0	api-calls	corvus-data/b0119	api.calls	corvus-data	{"calls":1615}	\\x3e64fb4521eab8da849f97b3f2704875
\\x00000000000074a204e0171b1e089870	120	1711506288000000	2	4807451864729649272	1512523440377185	0	api-calls	corvus-data/b0120	api.calls	corvus-data	{"calls":1246}	\\xe148620537f0b3ba5faaa7e57e18e9c3
\\x00000000000074a204e0171b1e089870	121	1711541123000000	2	4807451864729649273	1512523440377185	0	api-calls	corvus-data/b0121	api.calls	corvus-data	{"calls":1424}	\\xda357dd06bb1028ba257462c2c97111c
\\x00000000000074a204e0171b1e089870	122	1711577636000000	2	4807451864729649274	1512523440377185	0	api-calls	corvus-data/b0122	api.calls	corvus-data	{"calls":1450}	\\x51b135326b1e3fb6cf00899e404c6a3c
\\x00000000000074a204e0171b1e089870	123	1711593681000000	2	4807451864729649275	1512523440377186	0	api-calls	corvus-data/b0123	api.calls	corvus-data	{"calls":148}	\\x3c1eb688e9948748499920d9fc8e58cd
\\x00000000000074a204e0171b1e089870	124	1711619621000000	2	4807451864729649276	1512523440377186	0	api-calls	corvus-data/b0124	api.calls	corvus-data	{"calls":2448}	\\xfa59c38edf8fffdabb333fa6ea729747
\\x00000000000074a204e0171b1e089870	125	1711642858000000	2	4807451864729649277	1512523440377186	0	api-calls	corvus-data/b0125	api.calls	corvus-data	{"calls":691}	\\x1b6641d68621bd6a20d01f66df06b0f4
\\x00000000000074a204e0171b1e089870	126	1711667316000000	2	4807451864729649278	1512523440377186	0	api-calls	corvus-data/b0126	api.calls	corvus-data	{"calls":1434}	\\xb3a6ae05a6eb2e5f46664dfbf835e0b4
\\x00000000000074a204e0171b1e089870	127	1711707165000000	2	4807451864729649279	1512523440377187	0	api-calls	corvus-data/b0127	api.calls	corvus-data	{"calls":2269}	\\xfa2435809b2a12030eafe2de28d8d68c
\\x00000000000074a204e0171b1e089870	128	1711722157000000	2	4807451864729649280	1512523440377187	0	api-calls	corvus-data/b0128	api.calls	corvus-data	{"calls":1667}	\\x0a0b3246fd7a649f200126c251f54251
\\x00000000000074a204e0171b1e089870	129	1711748393000000	2	4807451864729649281	1512523440377187	0	api-calls	corvus-data/b0129	api.calls	corvus-data	{"calls":278}	\\x82c3baa2cb9d49fcf0b80676426d7d76
\\x00000000000074a204e0171b1e089870	130	1711788955000000	2	4807451864729649282	1512523440377188	0	api-calls	corvus-data/b0130	api.calls	corvus-data	{"calls":101}	\\xaee87614dd87ce6a8efb8012ee019b56
\\x00000000000074a204e0171b1e089870	131	1711811724000000	2	4807451864729649283	1512523440377188	0	api-calls	corvus-data/b0131	api.calls	corvus-data	{"calls":95}	\\x520c409ffb9001001674cd737b758123
\\x00000000000074a204e0171b1e089870	132	1711848633000000	2	4807451864729649284	1512523440377189	0	api-calls	corvus-data/b0132	api.calls	corvus-data	{"calls":164}	\\xe42c48c38fec778fb4523d5242b60307
\\x00000000000074a204e0171b1e089870	133	1711891036000000	2	4807451864729649285	1512523440377189	0	api-calls	corvus-data/b0133	api.calls	corvus-data	{"calls":140}	\\x24c6b85be55bf9c962a83fc857f1a418
\\x00000000000074a204e0171b1e089870	134	1711923996000000	2	4807451864729649286	1512523440377189	0	api-calls	corvus-data/b0134	api.calls	corvus-data	{"calls":514}	\\x0f76ab2b25074aab1d7d7e47721d5c8a
\\x00000000000074a204e0171b1e089870	135	1711953470000000	2	4807451864729649287	1512523440377190	0	api-calls	corvus-data/b0135	api.calls	corvus-data	{"calls":2312}	\\x9aa08c38b678016fcaaaba68b7641d3e
\\x00000000000074a204e0171b1e089870	136	1711977152000000	2	4807451864729649288	1512523440377190	0	api-calls	corvus-data/b0136	api.calls	corvus-data	{"calls":2140}	\\x6e553e0713800ddc3448613f2ffc2bb5
\\x00000000000074a204e0171b1e089870	137	1711992440000000	2	4807451864729649289	1512523440377190	0	api-calls	corvus-data/b0137	api.calls	corvus-data	{"calls":141}	\\xf87db4730d7e086f2d0198501bb79e96
\\x00000000000074a204e0171b1e089870	138	1712023176000000	2	4807451864729649290	1512523440377191	0	api-calls	corvus-data/b0138	api.calls	corvus-data	{"calls":2041}	\\x123e26628bcd9affef42bde65aaffeda
\\x00000000000074a204e0171b1e089870	139	1712062697000000	2	4807451864729649291	1512523440377191	0	api-calls	corvus-data/b0139	api.calls	corvus-data	{"calls":1121}	\\x19fab78b8aeb485f7645f213c2899d20
\\x00000000000074a204e0171b1e089870	140	1712093207000000	2	4807451864729649292	1512523440377191	0	api-calls	corvus-data/b0140	api.calls	corvus-data	{"calls":699}	\\xc252ba4115b8ccfaec6862a218c69271
\\x00000000000074a204e0171b1e089870	141	1712129060000000	2	4807451864729649293	1512523440377192	0	api-calls	corvus-data/b0141	api.calls	corvus-data	{"calls":376}	\\x5146d81e2dd7de8e0bb9850ff45c9fbe
\\x00000000000074a204e0171b1e089870	142	1712148483000000	2	4807451864729649294	1512523440377192	0	api-calls	corvus-data/b0142	api.calls	corvus-data	{"calls":1408}	\\xcc21c4e9e42f5c829ef8a826f60dc15d
\\x00000000000074a204e0171b1e089870	143	1712167664000000	2	4807451864729649295	1512523440377192	0	api-calls	corvus-data/b0143	api.calls	corvus-data	{"calls":631}	\\xa7b08cca3357c91d932e3e7680fa0062
\\x00000000000074a204e0171b1e089870	144	1712207592000000	2	4807451864729649296	1512523440377193	0	api-calls	corvus-data/b0144	api.calls	corvus-data	{"calls":1189}	\\x3242b2d1fbefb427ff4ab130606adc79
\\x00000000000074a204e0171b1e089870	145	1712245438000000	2	4807451864729649297	1512523440377193	0	api-calls	corvus-data/b0145	api.calls	corvus-data	{"calls":10}	\\x7251ab8122a0abf4030108e461fc23d5
\\x00000000000074a204e0171b1e089870	146	1712276541000000	2	4807451864729649298	1512523440377194	0	api-calls	corvus-data/b0146	api.calls	corvus-data	{"calls":2622}	\\xc916e8733ff4f6c8355ac2c3dbb61947
\\x00000000000074a204e0171b1e089870	147	1712316293000000	2	4807451864729649299	1512523440377194	0	api-calls	corvus-data/b0147	api.calls	corvus-data	{"calls":46}	\\xa8673626bf2411bac2d820083bb87b9d
\\x00000000000074a204e0171b1e089870	148	1712347754000000	2	4807451864729649300	1512523440377194	0	api-calls	corvus-data/b0148	api.calls	corvus-data	{"calls":2142}	\\xf46b9ad6525399552b06671572f8a667
\\x00000000000074a204e0171b1e089870	149	1712378335000000	2	4807451864729649301	1512523440377195	0	api-calls	corvus-data/b0149	api.calls	corvus-data	{"calls":216}	\\x2378a6078baa722ea3e3dc8a72331f30
\\x00000000000074a204e0171b1e089870	150	1712409264000000	2	4807451864729649302	1512523440377195	0	api-calls	corvus-data/b0150	api.calls	corvus-data	{"calls":474}	\\x9059fad0c0386ae9b32c75ef64062e35
\\x00000000000074a204e0171b1e089870	151	1712427735000000	2	4807451864729649303	1512523440377195	0	api-calls	corvus-data/b0151	api.calls	corvus-data	{"calls":206}	\\xc96df6a015043ab9d418f0d6daf68e3b
\\x00000000000074a204e0171b1e089870	152	1712464758000000	2	4807451864729649304	1512523440377196	0	api-calls	corvus-data/b0152	api.calls	corvus-data	{"calls":520}	\\x2800f691b5ec8d15c726383bc3ae7157
\\x00000000000074a204e0171b1e089870	153	1712506018000000	2	4807451864729649305	1512523440377196	0	api-calls	corvus-data/b0153	api.calls	corvus-data	{"calls":375}	\\x409024fcf1c0480ad4d8c1cc025bc183
\\x00000000000074a204e0171b1e089870	154	1712539904000000	2	4807451864729649306	1512523440377197	0	api-calls	corvus-data/b0154	api.calls	corvus-data	{"calls":1793}	\\x0a05265308cbd57bfca94b85db90153a
\\x00000000000074a204e0171b1e089870	155	1712557181000000	2	4807451864729649307	1512523440377197	0	api-calls	corvus-data/b0155	api.calls	corvus-data	{"calls":1758}	\\x1ead7d85938dad7ee714dbc04e6c6bbc
\\x00000000000074a204e0171b1e089870	156	1712582558000000	2	4807451864729649308	1512523440377197	0	api-calls	corvus-data/b0156	api.calls	corvus-data	{"calls":68}	\\x384eca30c4e0ff71bbd44ba0db1246a4
\\x00000000000074a204e0171b1e089870	157	1712602276000000	2	4807451864729649309	1512523440377197	0	api-calls	corvus-data/b0157	api.calls	corvus-data	{"calls":2394}	\\x34af6182389ee6582555427f5cac0afb
\\x00000000000074a204e0171b1e089870	158	1712636439000000	2	4807451864729649310	1512523440377198	0	api-calls	corvus-data/b0158	api.calls	corvus-data	{"calls":1253}	\\x7de34a51726040f47769d67045cc9413
\\x00000000000074a204e0171b1e089870	159	1712662287000000	2	4807451864729649311	1512523440377198	0	api-calls	corvus-data/b0159	api.calls	corvus-data	{"calls":948}	\\x9d3e44fe5c9d298f5021cfcc775f558c
\\x00000000000074a204e0171b1e089870	160	1712678446000000	2	4807451864729649312	1512523440377198	0	api-calls	corvus-data/b0160	api.calls	corvus-data	{"calls":1506}	\\x1ab4251e116ed13a391930eac16d6243
\\x00000000000074a204e0171b1e089870	161	1712704426000000	2	4807451864729649313	1512523440377198	0	api-calls	corvus-data/b0161	api.calls	corvus-data	{"calls":2128}	\\xee545c793a97500d801486baab9e2c37
\\x00000000000074a204e0171b1e089870	162	1712746596000000	2	4807451864729649314	1512523440377199	0	api-calls	corvus-data/b0162	api.calls	corvus-data	{"calls":2145}	\\x58b0baa97369d27c921f84babd52f773
\\x00000000000074a204e0171b1e089870	163	1712769042000000	2	4807451864729649315	1512523440377199	0	api-calls	corvus-data/b0163	api.calls	corvus-data	{"calls":2636}	\\x0caabf7be9b3a561badcda4209652c02
\\x00000000000074a204e0171b1e089870	164	1712801366000000	2	4807451864729649316	1512523440377200	0	api-calls	corvus-data/b0164	api.calls	corvus-data	{"calls":1359}	\\x54a67a2ef08bb36f3e5a2c2b24e5b5ba
\\x00000000000074a204e0171b1e089870	165	1712817504000000	2	4807451864729649317	1512523440377200	0	api-calls	corvus-data/b0165	api.calls	corvus-data	{"calls":703}	\\x56c1a3c5a53ac97d7dde22e141b903a7
\\x00000000000074a204e0171b1e089870	166	1712833031000000	2	4807451864729649318	1512523440377200	0	api-calls	corvus-data/b0166	api.calls	corvus-data	{"calls":541}	\\xbcddbe4b4d8f6ca3e69b87e20c8f2c08
\\x00000000000074a204e0171b1e089870	167	1712864522000000	2	4807451864729649319	1512523440377200	0	api-calls	corvus-data/b0167	api.calls	corvus-data	{"calls":102}	\\x445c301af7169ca42345ec3c4fae2e01
\\x00000000000074a204e0171b1e089870	168	1712896588000000	2	4807451864729649320	1512523440377201	0	api-calls	corvus-data/b0168	api.calls	corvus-data	{"calls":2453}	\\xee514503a4f7976f3c9e384e3f9efd7d
\\x00000000000074a204e0171b1e089870	169	1712930336000000	2	4807451864729649321	1512523440377201	0	api-calls	corvus-data/b0169	api.calls	corvus-data	{"calls":1507}	\\xe2ed2568d7b0b9d7d3bb981904a00b85
\\x00000000000074a204e0171b1e089870	170	1712967570000000	2	4807451864729649322	1512523440377202	0	api-calls	corvus-data/b0170	api.calls	corvus-data	{"calls":116}	\\x49fdcffd8621a5f5021033d70d2c023f
\\x00000000000074a204e0171b1e089870	171	1712991747000000	2	4807451864729649323	1512523440377202	0	api-calls	corvus-data/b0171	api.calls	corvus-data	{"calls":183}	\\xe962f6d171016c7e0142796a86884f81
\\x00000000000074a204e0171b1e089870	172	1713016777000000	2	4807451864729649324	1512523440377202	0	api-calls	corvus-data/b0172	api.calls	corvus-data	{"calls":396}	\\x8d26faa430e8557756da6d33aa211953
\\x00000000000074a204e0171b1e089870	173	1713045644000000	2	4807451864729649325	1512523440377202	0	api-calls	corvus-data/b0173	api.calls	corvus-data	{"calls":164}	\\xd13fdb8e93f5cd7946f45b77265b02b2
\\x00000000000074a204e0171b1e089870	174	1713062947000000	2	4807451864729649326	1512523440377203	0	api-calls	corvus-data/b0174	api.calls	corvus-data	{"calls":535}	\\xff4183c76476adb82477eab00532002d
\\x00000000000074a204e0171b1e089870	175	1713078081000000	2	4807451864729649327	1512523440377203	0	api-calls	corvus-data/b0175	api.calls	corvus-data	{"calls":505}	\\x8286f7d12a14b52c9712e09957ec46ee
\\x00000000000074a204e0171b1e089870	176	1713112733000000	2	4807451864729649328	1512523440377203	0	api-calls	corvus-data/b0176	api.calls	corvus-data	{"calls":472}	\\xc6e50c2ef9f4a94c41af3a6396401868
\\x00000000000074a204e0171b1e089870	177	1713131077000000	2	4807451864729649329	1512523440377203	0	api-calls	corvus-data/b0177	api.calls	corvus-data	{"calls":484}	\\xfce4592aa1a1de6429859c5097c03531
\\x00000000000074a204e0171b1e089870	178	1713150684000000	2	4807451864729649330	1512523440377204	0	api-calls	corvus-data/b0178	api.calls	corvus-data	{"calls":2004}	\\xa3fe91bfb229be3c1a7a999db5d4c619
\\x00000000000074a204e0171b1e089870	179	1713187929000000	2	4807451864729649331	1512523440377204	0	api-calls	corvus-data/b0179	api.calls	corvus-data	{"calls":2681}	\\x965be77a46252e4a121569877b736419
\\x00000000000074a204e0171b1e089870	180	1713205462000000	2	4807451864729649332	1512523440377204	0	api-calls	corvus-data/b0180	api.calls	corvus-data	{"calls":2668}	\\xb8ad849e92882dc413af3fb11c7e5e5d
\\x00000000000074a204e0171b1e089870	181	1713238001000000	2	4807451864729649333	1512523440377205	0	api-calls	corvus-data/b0181	api.calls	corvus-data	{"calls":508}	\\xc3bb6ced2f8cf7647493b5e51996b1ea
\\x00000000000074a204e0171b1e089870	182	1713269552000000	2	4807451864729649334	1512523440377205	0	api-calls	corvus-data/b0182	api.calls	corvus-data	{"calls":1023}	\\x983da5f7c2873caedccaa378124444c2
\\x00000000000074a204e0171b1e089870	183	1713301331000000	2	4807451864729649335	1512523440377205	0	api-calls	corvus-data/b0183	api.calls	corvus-data	{"calls":491}	\\x5f10b3ab73a5e2d60c9e934a924d2293
\\x00000000000074a204e0171b1e089870	184	1713329990000000	2	4807451864729649336	1512523440377206	0	api-calls	corvus-data/b0184	api.calls	corvus-data	{"calls":1389}	\\x831cb0b6563b6af1c8ca29462b2c8095
\\x00000000000074a204e0171b1e089870	185	1713353572000000	2	4807451864729649337	1512523440377206	0	api-calls	corvus-data/b0185	api.calls	corvus-data	{"calls":448}	\\x2cacb1152aa0cf980ba43b31edeb8dcd
\\x00000000000074a204e0171b1e089870	186	1713383283000000	2	4807451864729649338	1512523440377206	0	api-calls	corvus-data/b0186	api.calls	corvus-data	{"calls":1334}	\\xca65ef33fdb9a47b90f22fc58c799770
\\x00000000000074a204e0171b1e089870	187	1713406842000000	2	4807451864729649339	1512523440377207	0	api-calls	corvus-data/b0187	api.calls	corvus-data	{"calls":2365}	\\x177f8ef90b20a7a0554e6c6dbd8ba632
\\x00000000000074a204e0171b1e089870	188	1713447302000000	2	4807451864729649340	1512523440377207	0	api-calls	corvus-data/b0188	api.calls	corvus-data	{"calls":691}	\\x1669e8b3d3bd4e0e6f2b6ee72a201e3b
\\x00000000000074a204e0171b1e089870	189	1713474039000000	2	4807451864729649341	1512523440377207	0	api-calls	corvus-data/b0189	api.calls	corvus-data	{"calls":2559}	\\xa950e05b4dc60df316af660017dee2d1
\\x00000000000074a204e0171b1e089870	190	1713517225000000	2	4807451864729649342	1512523440377208	0	api-calls	corvus-data/b0190	api.calls	corvus-data	{"calls":2760}	\\x36aaf59a7941e2ea15197662d37453ba
\\x00000000000074a204e0171b1e089870	191	1713539735000000	2	4807451864729649343	1512523440377208	0	api-calls	corvus-data/b0191	api.calls	corvus-data	{"calls":1877}	\\xf8c24a5c4e09b88b9938a262c442a8e6
\\x00000000000074a204e0171b1e089870	192	1713557525000000	2	4807451864729649344	1512523440377208	0	api-calls	corvus-data/b0192	api.calls	corvus-data	{"calls":1640}	\\x74ac7630101cda3b3e733acd87b91089
\\x00000000000074a204e0171b1e089870	193	1713595720000000	2	4807451864729649345	1512523440377209	0	api-calls	corvus-data/b0193	api.calls	corvus-data	{"calls":214}	\\x6e4cef003b71485dc8d768b7d141deba
\\x00000000000074a204e0171b1e089870	194	1713619261000000	2	4807451864729649346	1512523440377209	0	api-calls	corvus-data/b0194	api.calls	corvus-data	{"calls":305}	\\x4685097b9483fd3991bf8b367601dcc9
\\x00000000000074a204e0171b1e089870	195	1713657652000000	2	4807451864729649347	1512523440377210	0	api-calls	corvus-data/b0195	api.calls	corvus-data	{"calls":414}	\\x2976dea2ee70b2456621c6d9b72482e1
\\x00000000000074a204e0171b1e089870	196	1713689695000000	2	4807451864729649348	1512523440377210	0	api-calls	corvus-data/b0196	api.calls	corvus-data	{"calls":589}	\\x0a86898ab043d9be84e7189ecfc1ea3b
\\x00000000000074a204e0171b1e089870	197	1713721301000000	2	4807451864729649349	1512523440377210	0	api-calls	corvus-data/b0197	api.calls	corvus-data	{"calls":400}	\\x482e7729624a941f3f2b7663225395af
\\x00000000000074a204e0171b1e089870	198	1713747226000000	2	4807451864729649350	1512523440377211	0	api-calls	corvus-data/b0198	api.calls	corvus-data	{"calls":1228}	\\xc449e364b9a74eadb38ecc2228f2cdc5
\\x00000000000074a204e0171b1e089870	199	1713765428000000	2	4807451864729649351	1512523440377211	0	api-calls	corvus-data/b0199	api.calls	corvus-data	{"calls":1977}	\\x0ee0153dbb439543be53944e32638199
\\x00000000000074a204e0171b1e089870	200	1713783001000000	2	4807451864729649352	1512523440377211	0	api-calls	corvus-data/b0200	api.calls	corvus-data	{"calls":280}	\\x92ad5cdfab91319e11910d947d98a5c0
\\x00000000000074a204e0171b1e089870	201	1713806323000000	2	4807451864729649353	1512523440377211	0	api-calls	corvus-data/b0201	api.calls	corvus-data	{"calls":1035}	\\x5a71d2a459fff129dd9c718c353a8ac1
\\x00000000000074a204e0171b1e089870	202	1713834940000000	2	4807451864729649354	1512523440377212	0	api-calls	corvus-data/b0202	api.calls	corvus-data	{"calls":898}	\\x332b0201c806c2307ff0d8365b756e2f
\\x00000000000074a204e0171b1e089870	203	1713868779000000	2	4807451864729649355	1512523440377212	0	api-calls	corvus-data/b0203	api.calls	corvus-data	{"calls":2498}	\\x4738c343b47a2ca2d6ae27395171d46d
\\x00000000000074a204e0171b1e089870	204	1713906533000000	2	4807451864729649356	1512523440377212	0	api-calls	corvus-data/b0204	api.calls	corvus-data	{"calls":149}	\\xbc0e4f8685fc9d129bd62b403f19da87
\\x00000000000074a204e0171b1e089870	205	1713923896000000	2	4807451864729649357	1512523440377213	0	api-calls	corvus-data/b0205	api.calls	corvus-data	{"calls":2007}	\\x9ce57435504d17a7206c7b2dc93c294a
\\x00000000000074a204e0171b1e089870	206	1713948964000000	2	4807451864729649358	1512523440377213	0	api-calls	corvus-data/b0206	api.calls	corvus-data	{"calls":334}	\\x7d077bb30c22f2b97a78889c28574656
\\x00000000000074a204e0171b1e089870	207	1713990704000000	2	4807451864729649359	1512523440377213	0	api-calls	corvus-data/b0207	api.calls	corvus-data	{"calls":2793}	\\x9d664351e32ff50eb20b4554eaa0847f
\\x00000000000074a204e0171b1e089870	208	1714014671000000	2	4807451864729649360	1512523440377214	0	api-calls	corvus-data/b0208	api.calls	corvus-data	{"calls":1216}	\\xcb2363ce96c9723126fc3183f366d441
\\x00000000000074a204e0171b1e089870	209	1714054596000000	2	4807451864729649361	1512523440377214	0	api-calls	corvus-data/b0209	api.calls	corvus-data	{"calls":1331}	\\xcfd457bf04ca8bbb47dbbb4ae26f8e1d
\\x00000000000074a204e0171b1e089870	210	1714069295000000	2	4807451864729649362	1512523440377214	0	api-calls	corvus-data/b0210	api.calls	corvus-data	{"calls":1893}	\\xb11d338aa5dcde02437f19dd8103821a
\\x00000000000074a204e0171b1e089870	211	1714089022000000	2	4807451864729649363	1512523440377214	0	api-calls	corvus-data/b0211	api.calls	corvus-data	{"calls":693}	\\x45cc9b94133cebc13133552595feeee9
\\x00000000000074a204e0171b1e089870	212	1714109868000000	2	4807451864729649364	1512523440377215	0	api-calls	corvus-data/b0212	api.calls	corvus-data	{"calls":2910}	\\xfa2d345d6b90dabaa11655347e9273ff
\\x00000000000074a204e0171b1e089870	213	1714134173000000	2	4807451864729649365	1512523440377215	0	api-calls	corvus-data/b0213	api.calls	corvus-data	{"calls":921}	\\x92c40ff8dd2b0749355367589cac0908
\\x00000000000074a204e0171b1e089870	214	1714175811000000	2	4807451864729649366	1512523440377215	0	api-calls	corvus-data/b0214	api.calls	corvus-data	{"calls":2510}	\\xac58bd70566ff02574f8d4cf69d16f1f
\\x00000000000074a204e0171b1e089870	215	1714212973000000	2	4807451864729649367	1512523440377216	0	api-calls	corvus-data/b0215	api.calls	corvus-data	{"calls":22}	\\x290e493d64c89e90253ce4ce182b1006
\\x00000000000074a204e0171b1e089870	216	1714240758000000	2	4807451864729649368	1512523440377216	0	api-calls	corvus-data/b0216	api.calls	corvus-data	{"calls":199}	\\x02d9796bb36d0c79ac3d1fc66eaa4a5b
\\x00000000000074a204e0171b1e089870	217	1714277967000000	2	4807451864729649369	1512523440377217	0	api-calls	corvus-data/b0217	api.calls	corvus-data	{"calls":464}	\\x0faf1a5cd22d1262d039c316ee1ad692
\\x00000000000074a204e0171b1e089870	218	1714293017000000	2	4807451864729649370	1512523440377217	0	api-calls	corvus-data/b0218	api.calls	corvus-data	{"calls":283}	\\xe8c06bc083f845d3c6fc926e25b8179c
\\x00000000000074a204e0171b1e089870	219	1714319740000000	2	4807451864729649371	1512523440377217	0	api-calls	corvus-data/b0219	api.calls	corvus-data	{"calls":365}	\\x9730d6a28890337fcd61b4715d81e99a
\\x00000000000074a204e0171b1e089870	220	1714351894000000	2	4807451864729649372	1512523440377218	0	api-calls	corvus-data/b0220	api.calls	corvus-data	{"calls":1363}	\\x1c917608460eb319e2f2d507e2827ed4
\\x00000000000074a204e0171b1e089870	221	1714381215000000	2	4807451864729649373	1512523440377218	0	api-calls	corvus-data/b0221	api.calls	corvus-data	{"calls":1383}	\\x028362aa48503b130049e0df75572e44
\\x00000000000074a204e0171b1e089870	222	1714398446000000	2	4807451864729649374	1512523440377218	0	api-calls	corvus-data/b0222	api.calls	corvus-data	{"calls":868}	\\xa0be25deb3df45c21e97b99931cf3e2a
\\x00000000000074a204e0171b1e089870	223	1714434997000000	2	4807451864729649375	1512523440377218	0	api-calls	corvus-data/b0223	api.calls	corvus-data	{"calls":393}	\\x7bcb573c9c5c6841f3fe0bc78a3db1d1
\\x00000000000074a204e0171b1e089870	224	1714462495000000	2	4807451864729649376	1512523440377219	0	api-calls	corvus-data/b0224	api.calls	corvus-data	{"calls":1052}	\\xa0714ea7695bd3df79a0a40e6a29290a
\\x00000000000074a204e0171b1e089870	225	1714485203000000	2	4807451864729649377	1512523440377219	0	api-calls	corvus-data/b0225	api.calls	corvus-data	{"calls":2632}	\\x0318773e843f27a4b5a73bd7007c32e8
\\x00000000000074a204e0171b1e089870	226	1714521835000000	2	4807451864729649378	1512523440377220	0	api-calls	corvus-data/b0226	api.calls	corvus-data	{"calls":12}	\\x66d84a60f4f2a99ad35ff44e267db4e7
\\x00000000000074a204e0171b1e089870	227	1714537318000000	2	4807451864729649379	1512523440377220	0	api-calls	corvus-data/b0227	api.calls	corvus-data	{"calls":2479}	\\x334ea664b4fe6b665a964116132db0ee
\\x00000000000074a204e0171b1e089870	228	1714579026000000	2	4807451864729649380	1512523440377220	0	api-calls	corvus-data/b0228	api.calls	corvus-data	{"calls":1344}	\\xd2a3725a018e25b1811b3907cfdd2882
\\x00000000000074a204e0171b1e089870	229	1714595136000000	2	4807451864729649381	1512523440377220	0	api-calls	corvus-data/b0229	api.calls	corvus-data	{"calls":480}	\\x3a69f084c34134d2ebdd820580d89c29
\\x00000000000074a204e0171b1e089870	230	1714618683000000	2	4807451864729649382	1512523440377221	0	api-calls	corvus-data/b0230	api.calls	corvus-data	{"calls":2756}	\\xd852b17607f145cbfeb60554e3f87f65
\\x00000000000074a204e0171b1e089870	231	1714636061000000	2	4807451864729649383	1512523440377221	0	api-calls	corvus-data/b0231	api.calls	corvus-data	{"calls":2858}	\\xc7f3e2c6d8fbe588ea4e6ddeca108903
\\x00000000000074a204e0171b1e089870	232	1714665694000000	2	4807451864729649384	1512523440377221	0	api-calls	corvus-data/b0232	api.calls	corvus-data	{"calls":2934}	\\xbc7933d9717e376cc9768dfc16f1dcdd
\\x00000000000074a204e0171b1e089870	233	1714683761000000	2	4807451864729649385	1512523440377221	0	api-calls	corvus-data/b0233	api.calls	corvus-data	{"calls":546}	\\xbf1e52becba97c13027135d93cbef5b6
\\x00000000000074a204e0171b1e089870	234	1714698812000000	2	4807451864729649386	1512523440377222	0	api-calls	corvus-data/b0234	api.calls	corvus-data	{"calls":936}	\\x04251738db95b7961ccedf51ba2e964c
\\x00000000000074a204e0171b1e089870	235	1714739239000000	2	4807451864729649387	1512523440377222	0	api-calls	corvus-data/b0235	api.calls	corvus-data	{"calls":2812}	\\xca40935c8b1b00a53e6fd01c8ec5fefb
\\x00000000000074a204e0171b1e089870	236	1714760267000000	2	4807451864729649388	1512523440377222	0	api-calls	corvus-data/b0236	api.calls	corvus-data	{"calls":1322}	\\xb504b026f4ce87ecd3ce56f6f9dd4c08
\\x00000000000074a204e0171b1e089870	237	1714785322000000	2	4807451864729649389	1512523440377223	0	api-calls	corvus-data/b0237	api.calls	corvus-data	{"calls":62}	\\x6b333f4cc3388388225fad7364d6dad7
\\x00000000000074a204e0171b1e089870	238	1714809068000000	2	4807451864729649390	1512523440377223	0	api-calls	corvus-data/b0238	api.calls	corvus-data	{"calls":194}	\\x3183350492e5c045779fa816024e3e04
\\x00000000000074a204e0171b1e089870	239	1714825415000000	2	4807451864729649391	1512523440377223	0	api-calls	corvus-data/b0239	api.calls	corvus-data	{"calls":238}	\\x11c58c0a5ffa77a9298465adf7a82364
\\x00000000000074a204e0171b1e089870	240	1714841118000000	2	4807451864729649392	1512523440377223	0	api-calls	corvus-data/b0240	api.calls	corvus-data	{"calls":295}	\\x55fdaf953ede264bfb07592850ded619
\\x00000000000074a204e0171b1e089870	241	1714872513000000	2	4807451864729649393	1512523440377224	0	api-calls	corvus-data/b0241	api.calls	corvus-data	{"calls":155}	\\x5090e84032ac30805841d02fa9ffde9e
\\x00000000000074a204e0171b1e089870	242	1714893760000000	2	4807451864729649394	1512523440377224	0	api-calls	corvus-data/b0242	api.calls	corvus-data	{"calls":354}	\\xbaa734098f3f7494ef12fde611b5187e
\\x00000000000074a204e0171b1e089870	243	1714924342000000	2	4807451864729649395	1512523440377224	0	api-calls	corvus-data/b0243	api.calls	corvus-data	{"calls":426}	\\x00bb968f9ccb25d6023c173f4d6d7042
\\x00000000000074a204e0171b1e089870	244	1714939656000000	2	4807451864729649396	1512523440377224	0	api-calls	corvus-data/b0244	api.calls	corvus-data	{"calls":145}	\\xe5adde0b6890e22a92bcac6de7a68fe7
\\x00000000000074a204e0171b1e089870	245	1714954511000000	2	4807451864729649397	1512523440377225	0	api-calls	corvus-data/b0245	api.calls	corvus-data	{"calls":955}	\\x20daff44dc480c25c5b2592a0a1f8d15
\\x00000000000074a204e0171b1e089870	246	1714975654000000	2	4807451864729649398	1512523440377225	0	api-calls	corvus-data/b0246	api.calls	corvus-data	{"calls":2581}	\\xa5a0d2f3543f91d2d2b8f51ba3c47444
\\x00000000000074a204e0171b1e089870	247	1715011629000000	2	4807451864729649399	1512523440377225	0	api-calls	corvus-data/b0247	api.calls	corvus-data	{"calls":1064}	\\x2c9c0a108f43dbfb24cdde250b5846c2
\\x00000000000074a204e0171b1e089870	248	1715054270000000	2	4807451864729649400	1512523440377226	0	api-calls	corvus-data/b0248	api.calls	corvus-data	{"calls":2879}	\\x05215d5834595bc570644574df1b71a5
\\x00000000000074a204e0171b1e089870	249	1715090965000000	2	4807451864729649401	1512523440377226	0	api-calls	corvus-data/b0249	api.calls	corvus-data	{"calls":2356}	\\xb7212fb9bee04f4fdade0123bb3ef5d9
\\x00000000000074a204e0171b1e089870	250	1715126676000000	2	4807451864729649402	1512523440377227	0	api-calls	corvus-data/b0250	api.calls	corvus-data	{"calls":2597}	\\x2e1f86c8b2ad38eac7acc585c734f897
\\x00000000000074a204e0171b1e089870	251	1715148662000000	2	4807451864729649403	1512523440377227	0	api-calls	corvus-data/b0251	api.calls	corvus-data	{"calls":489}	\\x01ff189974a5293fe96eb1b76b74bae5
\\x00000000000074a204e0171b1e089870	252	1715178435000000	2	4807451864729649404	1512523440377227	0	api-calls	corvus-data/b0252	api.calls	corvus-data	{"calls":2527}	\\x776cf2860867f551c32de0b6b3e288dd
\\x00000000000074a204e0171b1e089870	253	1715199497000000	2	4807451864729649405	1512523440377227	0	api-calls	corvus-data/b0253	api.calls	corvus-data	{"calls":2190}	\\x820a218b053947cc83ef83d2c5a4a3a7
\\x00000000000074a204e0171b1e089870	254	1715233567000000	2	4807451864729649406	1512523440377228	0	api-calls	corvus-data/b0254	api.calls	corvus-data	{"calls":611}	\\x86f4647e22bbb010366f5571e4685643
\\x00000000000074a204e0171b1e089870	255	1715268331000000	2	4807451864729649407	1512523440377228	0	api-calls	corvus-data/b0255	api.calls	corvus-data	{"calls":1159}	\\xf160e67f681ea5016533f16e2642b724
\\x00000000000074a204e0171b1e089870	256	1715288468000000	2	4807451864729649408	1512523440377228	0	api-calls	corvus-data/b0256	api.calls	corvus-data	{"calls":2949}	\\x392e5435bb1b50e67936eb8696e50907
\\x00000000000074a204e0171b1e089870	257	1715316099000000	2	4807451864729649409	1512523440377229	0	api-calls	corvus-data/b0257	api.calls	corvus-data	{"calls":136}	\\x24f613593f659a71b336a1686350c16a
\\x00000000000074a204e0171b1e089870	258	1715342243000000	2	4807451864729649410	1512523440377229	0	api-calls	corvus-data/b0258	api.calls	corvus-data	{"calls":2874}	\\xa5228817dfc2b775417d1e049356695b
\\x00000000000074a204e0171b1e089870	259	1715379186000000	2	4807451864729649411	1512523440377229	0	api-calls	corvus-data/b0259	api.calls	corvus-data	{"calls":2545}	\\xb1acfc6d7d1410ff7c3083e7d4a9516e
\\x00000000000074a204e0171b1e089870	260	1715415384000000	2	4807451864729649412	1512523440377230	0	api-calls	corvus-data/b0260	api.calls	corvus-data	{"calls":447}	\\x5cf9b588bb0ebbfc4f3fb01c2515a6b0
\\x00000000000074a204e0171b1e089870	261	1715450951000000	2	4807451864729649413	1512523440377230	0	api-calls	corvus-data/b0261	api.calls	corvus-data	{"calls":323}	\\x5ec33c8d765b2a53cbe288812861c470
\\x00000000000074a204e0171b1e089870	262	1715489262000000	2	4807451864729649414	1512523440377231	0	api-calls	corvus-data/b0262	api.calls	corvus-data	{"calls":57}	\\x37f55cbe8d89de7b49bdd3836a7f3d69
\\x00000000000074a204e0171b1e089870	263	1715532189000000	2	4807451864729649415	1512523440377231	0	api-calls	corvus-data/b0263	api.calls	corvus-data	{"calls":439}	\\x8ba6ca1b95c87223a8752a3a35bed468
\\x00000000000074a204e0171b1e089870	264	1715566926000000	2	4807451864729649416	1512523440377232	0	api-calls	corvus-data/b0264	api.calls	corvus-data	{"calls":3124}	\\x3334465c1a05ffb01d175787b25deadb
\\x00000000000074a204e0171b1e089870	265	1715587084000000	2	4807451864729649417	1512523440377232	0	api-calls	corvus-data/b0265	api.calls	corvus-data	{"calls":2118}	\\x76d6b191b4e71aa4ec5d2cd97c9fa219
\\x00000000000074a204e0171b1e089870	266	1715623858000000	2	4807451864729649418	1512523440377232	0	api-calls	corvus-data/b0266	api.calls	corvus-data	{"calls":1913}	\\x879e487a89446dd7f5b36e8726a49173
\\x00000000000074a204e0171b1e089870	267	1715663951000000	2	4807451864729649419	1512523440377233	0	api-calls	corvus-data/b0267	api.calls	corvus-data	{"calls":24}	\\xe47fdc8daa32f477e10caa942bc9538b
\\x00000000000074a204e0171b1e089870	268	1715692120000000	2	4807451864729649420	1512523440377233	0	api-calls	corvus-data/b0268	api.calls	corvus-data	{"calls":1872}	\\x9b1bb30a24aab45313c0d78599593d05
\\x00000000000074a204e0171b1e089870	269	1715721427000000	2	4807451864729649421	1512523440377233	0	api-calls	corvus-data/b0269	api.calls	corvus-data	{"calls":2356}	\\xd0de77f73ee3e0d2d2fd9ade889f36c4
\\x00000000000074a204e0171b1e089870	270	1715748913000000	2	4807451864729649422	1512523440377234	0	api-calls	corvus-data/b0270	api.calls	corvus-data	{"calls":2570}	\\xbc3b935a75eec9559f9d32ef6f61e3cc
\\x00000000000074a204e0171b1e089870	271	1715777678000000	2	4807451864729649423	1512523440377234	0	api-calls	corvus-data/b0271	api.calls	corvus-data	{"calls":3121}	\\x2deed19d0932b9b4d0baf10cc249c541
\\x00000000000074a204e0171b1e089870	272	1715815971000000	2	4807451864729649424	1512523440377234	0	api-calls	corvus-data/b0272	api.calls	corvus-data	{"calls":1480}	\\x473ae6d5c624d9c16753e4a120e10da5
\\x00000000000074a204e0171b1e089870	273	1715845659000000	2	4807451864729649425	1512523440377235	0	api-calls	corvus-data/b0273	api.calls	corvus-data	{"calls":193}	\\x093938fae05b00d2cd0c932c95c4a2db
\\x00000000000074a204e0171b1e089870	274	1715877039000000	2	4807451864729649426	1512523440377235	0	api-calls	corvus-data/b0274	api.calls	corvus-data	{"calls":1946}	\\x9e79723d816cbe1d693bcd46834dcb28
\\x00000000000074a204e0171b1e089870	275	1715909332000000	2	4807451864729649427	1512523440377236	0	api-calls	corvus-data/b0275	api.calls	corvus-data	{"calls":1942}	\\x3511c29c7f6e7aee2bbe31b838075c77
\\x00000000000074a204e0171b1e089870	276	1715950268000000	2	4807451864729649428	1512523440377236	0	api-calls	corvus-data/b0276	api.calls	corvus-data	{"calls":2257}	\\x4cc1ce5ae4ce0614847780233b7a954d
\\x00000000000074a204e0171b1e089870	277	1715968101000000	2	4807451864729649429	1512523440377236	0	api-calls	corvus-data/b0277	api.calls	corvus-data	{"calls":2194}	\\x2653082fae34d51d5f72d106d83b83c1
\\x00000000000074a204e0171b1e089870	278	1715989303000000	2	4807451864729649430	1512523440377236	0	api-calls	corvus-data/b0278	api.calls	corvus-data	{"calls":3363}	\\x33e93d8091ab34e1272233b07f1b4661
\\x00000000000074a204e0171b1e089870	279	1716007376000000	2	4807451864729649431	1512523440377237	0	api-calls	corvus-data/b0279	api.calls	corvus-data	{"calls":622}	\\x627b86bbb9ceb30748919fdaa802bb29
\\x00000000000074a204e0171b1e089870	280	1716027045000000	2	4807451864729649432	1512523440377237	0	api-calls	corvus-data/b0280	api.calls	corvus-data	{"calls":131}	\\xe16ff4690da0cb60c976cfa920ea0011
\\x00000000000074a204e0171b1e089870	281	1716053800000000	2	4807451864729649433	1512523440377237	0	api-calls	corvus-data/b0281	api.calls	corvus-data	{"calls":627}	\\x9c2b133ec5ca96052fbc875a53225f7c
\\x00000000000074a204e0171b1e089870	282	1716091474000000	2	4807451864729649434	1512523440377238	0	api-calls	corvus-data/b0282	api.calls	corvus-data	{"calls":235}	\\x1fdedc1b19c1d7c0f2a3629ba91cc7f6
\\x00000000000074a204e0171b1e089870	283	1716108852000000	2	4807451864729649435	1512523440377238	0	api-calls	corvus-data/b0283	api.calls	corvus-data	{"calls":671}	\\x9b8471ac0d5a3dd5b949837f26ff4408
\\x00000000000074a204e0171b1e089870	284	1716132576000000	2	4807451864729649436	1512523440377238	0	api-calls	corvus-data/b0284	api.calls	corvus-data	{"calls":135}	\\x0d71c15e2e0a2808d2070988f90a4aac
\\x00000000000074a204e0171b1e089870	285	1716175450000000	2	4807451864729649437	1512523440377239	0	api-calls	corvus-data/b0285	api.calls	corvus-data	{"calls":1598}	\\x11a46355130823d8a2767dbec5f3be48
\\x00000000000074a204e0171b1e089870	286	1716218347000000	2	4807451864729649438	1512523440377239	0	api-calls	corvus-data/b0286	api.calls	corvus-data	{"calls":1556}	\\x62b7a1acd3bb9ba28cf5df1b09f7c901
\\x00000000000074a204e0171b1e089870	287	1716242700000000	2	4807451864729649439	1512523440377239	0	api-calls	corvus-data/b0287	api.calls	corvus-data	{"calls":846}	\\xa8304e7e831dbf50d9eaf4a6191a534c
\\x00000000000074a204e0171b1e089870	288	1716284437000000	2	4807451864729649440	1512523440377240	0	api-calls	corvus-data/b0288	api.calls	corvus-data	{"calls":1132}	\\x89b44c225930d13684b1fc1d3ae63ad1
\\x00000000000074a204e0171b1e089870	289	1716305876000000	2	4807451864729649441	1512523440377240	0	api-calls	corvus-data/b0289	api.calls	corvus-data	{"calls":682}	\\x585e3fb32c4b086b5a67dc864fa89d44
\\x00000000000074a204e0171b1e089870	290	1716341514000000	2	4807451864729649442	1512523440377241	0	api-calls	corvus-data/b0290	api.calls	corvus-data	{"calls":1995}	\\x86942ecb2050f58e2f1db8d24202a97c
\\x00000000000074a204e0171b1e089870	291	1716363007000000	2	4807451864729649443	1512523440377241	0	api-calls	corvus-data/b0291	api.calls	corvus-data	{"calls":597}	\\xc383c0d0567ec3ef35dc6d0e44e33519
\\x00000000000074a204e0171b1e089870	292	1716392098000000	2	4807451864729649444	1512523440377241	0	api-calls	corvus-data/b0292	api.calls	corvus-data	{"calls":1601}	\\x23a464bb8ae1df44f1f74ccae24e431d
\\x00000000000074a204e0171b1e089870	293	1716414973000000	2	4807451864729649445	1512523440377241	0	api-calls	corvus-data/b0293	api.calls	corvus-data	{"calls":433}	\\xcd8bf4da954f4348e2647b2cbc032d62
\\x00000000000074a204e0171b1e089870	294	1716442003000000	2	4807451864729649446	1512523440377242	0	api-calls	corvus-data/b0294	api.calls	corvus-data	{"calls":2405}	\\x0160b0fa5716fe4160d20a35c95cef00
\\x00000000000074a204e0171b1e089870	295	1716458315000000	2	4807451864729649447	1512523440377242	0	api-calls	corvus-data/b0295	api.calls	corvus-data	{"calls":3474}	\\x8b28a43a644e13e083f1f2cc6a153698
\\x00000000000074a204e0171b1e089870	296	1716477643000000	2	4807451864729649448	1512523440377242	0	api-calls	corvus-data/b0296	api.calls	corvus-data	{"calls":213}	\\x267000979a0f2ea8b7da0bd2232b12cd
\\x00000000000074a204e0171b1e089870	297	1716511358000000	2	4807451864729649449	1512523440377243	0	api-calls	corvus-data/b0297	api.calls	corvus-data	{"calls":3449}	\\x59d19ff6f7c92a5c458a703599d5ca9a
\\x00000000000074a204e0171b1e089870	298	1716544010000000	2	4807451864729649450	1512523440377243	0	api-calls	corvus-data/b0298	api.calls	corvus-data	{"calls":15}	\\x443f7b7b608719cba22379a9ad9e9ecd
\\x00000000000074a204e0171b1e089870	299	1716580488000000	2	4807451864729649451	1512523440377243	0	api-calls	corvus-data/b0299	api.calls	corvus-data	{"calls":1978}	\\x9b24333267223e261ba54cf6e7d08506
\\x00000000000074a204e0171b1e089870	300	1716612168000000	2	4807451864729649452	1512523440377244	0	api-calls	corvus-data/b0300	api.calls	corvus-data	{"calls":622}	\\x506b6b99a09ba85fc40221b84089b360
\\x00000000000074a204e0171b1e089870	301	1716653855000000	2	4807451864729649453	1512523440377244	0	api-calls	corvus-data/b0301	api.calls	corvus-data	{"calls":54}	\\x7d399b2fc759477ea0027ffb380238a4
\\x00000000000074a204e0171b1e089870	302	1716686890000000	2	4807451864729649454	1512523440377245	0	api-calls	corvus-data/b0302	api.calls	corvus-data	{"calls":468}	\\x6b5af2dbf57ab0f19c45320b3eb51855
\\x00000000000074a204e0171b1e089870	303	1716720941000000	2	4807451864729649455	1512523440377245	0	api-calls	corvus-data/b0303	api.calls	corvus-data	{"calls":146}	\\x8c38978b00e30c84fa306d651accc353
\\x00000000000074a204e0171b1e089870	304	1716761484000000	2	4807451864729649456	1512523440377245	0	api-calls	corvus-data/b0304	api.calls	corvus-data	{"calls":609}	\\x07b5febe4484c136b1512a7b4d7c7a35
\\x00000000000074a204e0171b1e089870	305	1716779479000000	2	4807451864729649457	1512523440377246	0	api-calls	corvus-data/b0305	api.calls	corvus-data	{"calls":930}	\\x30c8b1765dcea03943cc1172ab8210b5
\\x00000000000074a204e0171b1e089870	306	1716815711000000	2	4807451864729649458	1512523440377246	0	api-calls	corvus-data/b0306	api.calls	corvus-data	{"calls":2561}	\\xb485794889ca6de03c4727313a86fd15
\\x00000000000074a204e0171b1e089870	307	1716842777000000	2	4807451864729649459	1512523440377246	0	api-calls	corvus-data/b0307	api.calls	corvus-data	{"calls":1809}	\\xb0f251285ba6c9610f30e291598da243
\\x00000000000074a204e0171b1e089870	308	1716876750000000	2	4807451864729649460	1512523440377247	0	api-calls	corvus-data/b0308	api.calls	corvus-data	{"calls":3537}	\\xc97e95bce7619d1b246fcc791cee00f1
\\x00000000000074a204e0171b1e089870	309	1716916735000000	2	4807451864729649461	1512523440377247	0	api-calls	corvus-data/b0309	api.calls	corvus-data	{"calls":3300}	\\x1b2676ff507086fbb4c899ec3ffd9362
\\x00000000000074a204e0171b1e089870	310	1716943653000000	2	4807451864729649462	1512523440377248	0	api-calls	corvus-data/b0310	api.calls	corvus-data	{"calls":1031}	\\xef197054a1616550dc460959243b384e
\\x00000000000074a204e0171b1e089870	311	1716969864000000	2	4807451864729649463	1512523440377248	0	api-calls	corvus-data/b0311	api.calls	corvus-data	{"calls":48}	\\x020471a7c569031157a35917d912d205
\\x00000000000074a204e0171b1e089870	312	1716996972000000	2	4807451864729649464	1512523440377248	0	api-calls	corvus-data/b0312	api.calls	corvus-data	{"calls":2101}	\\x074a44607c322dafffd8380f34a1b0b9
\\x00000000000074a204e0171b1e089870	313	1717035688000000	2	4807451864729649465	1512523440377249	0	api-calls	corvus-data/b0313	api.calls	corvus-data	{"calls":2205}	\\x173401d5761dca4777cfa49190017490
\\x00000000000074a204e0171b1e089870	314	1717051704000000	2	4807451864729649466	1512523440377249	0	api-calls	corvus-data/b0314	api.calls	corvus-data	{"calls":2756}	\\x46fe477daca57954b00e63b23b971e9b
\\x00000000000074a204e0171b1e089870	315	1717072498000000	2	4807451864729649467	1512523440377249	0	api-calls	corvus-data/b0315	api.calls	corvus-data	{"calls":3325}	\\xf32bebbd4817daad1e8119d12f330031
\\x00000000000074a204e0171b1e089870	316	1717090154000000	2	4807451864729649468	1512523440377249	0	api-calls	corvus-data/b0316	api.calls	corvus-data	{"calls":2160}	\\x41c34ed01fef19d7d14e66f6aea5012b
\\x00000000000074a204e0171b1e089870	317	1717131493000000	2	4807451864729649469	1512523440377250	0	api-calls	corvus-data/b0317	api.calls	corvus-data	{"calls":18}	\\x7914bb8504f6f3ac7ac787c8619a8864
\\x00000000000074a204e0171b1e089870	318	1717154786000000	2	4807451864729649470	1512523440377250	0	api-calls	corvus-data/b0318	api.calls	corvus-data	{"calls":82}	\\xeccc1f6ee5d459a1413b2f69dbdf9dc8
\\x00000000000074a204e0171b1e089870	319	1717172311000000	2	4807451864729649471	1512523440377250	0	api-calls	corvus-data/b0319	api.calls	corvus-data	{"calls":1153}	\\xb8b429007cd0122d4b5c35d4462d85f9
\\x00000000000074a204e0171b1e089870	320	1717192463000000	2	4807451864729649472	1512523440377250	0	api-calls	corvus-data/b0320	api.calls	corvus-data	{"calls":3631}	\\x57ccf2208c5fe0d0e16eb5c52835ae55
\\x00000000000074a204e0171b1e089870	321	1717228738000000	2	4807451864729649473	1512523440377251	0	api-calls	corvus-data/b0321	api.calls	corvus-data	{"calls":459}	\\x7ef1a7061bff088d84fbe168712c3858
\\x00000000000074a204e0171b1e089870	322	1717267844000000	2	4807451864729649474	1512523440377251	0	api-calls	corvus-data/b0322	api.calls	corvus-data	{"calls":312}	\\xbd7eb8ce9e43872124d3679d1f633e1f
\\x00000000000074a204e0171b1e089870	323	1717307014000000	2	4807451864729649475	1512523440377252	0	api-calls	corvus-data/b0323	api.calls	corvus-data	{"calls":482}	\\xb519eba9c89e096557b09c2d5e11a9b6
\\x00000000000074a204e0171b1e089870	324	1717333922000000	2	4807451864729649476	1512523440377252	0	api-calls	corvus-data/b0324	api.calls	corvus-data	{"calls":205}	\\x4eedae02f1f7b7e95959ed9c302c3a43
\\x00000000000074a204e0171b1e089870	325	1717349788000000	2	4807451864729649477	1512523440377252	0	api-calls	corvus-data/b0325	api.calls	corvus-data	{"calls":555}	\\x3bf3141300ec706bd7cc92581bab38bb
\\x00000000000074a204e0171b1e089870	326	1717373304000000	2	4807451864729649478	1512523440377253	0	api-calls	corvus-data/b0326	api.calls	corvus-data	{"calls":3122}	\\xc67641e03f33c3ef65db2652f188f5e5
\\x00000000000074a204e0171b1e089870	327	1717392624000000	2	4807451864729649479	1512523440377253	0	api-calls	corvus-data/b0327	api.calls	corvus-data	{"calls":2046}	\\xef8e741b2c9c67d7265032192fee3b02
\\x00000000000074a204e0171b1e089870	328	1717425598000000	2	4807451864729649480	1512523440377253	0	api-calls	corvus-data/b0328	api.calls	corvus-data	{"calls":1352}	\\x15401de977946e2ffecf1b6b109f959d
\\x00000000000074a204e0171b1e089870	329	1717463041000000	2	4807451864729649481	1512523440377254	0	api-calls	corvus-data/b0329	api.calls	corvus-data	{"calls":196}	\\xa0699951ec4bbbe02d891cf8f5b90022
\\x00000000000074a204e0171b1e089870	330	1717490206000000	2	4807451864729649482	1512523440377254	0	api-calls	corvus-data/b0330	api.calls	corvus-data	{"calls":2742}	\\x496447236e523e2c87ef38c3c0d83d15
\\x00000000000074a204e0171b1e089870	331	1717523193000000	2	4807451864729649483	1512523440377254	0	api-calls	corvus-data/b0331	api.calls	corvus-data	{"calls":1241}	\\x6ea17b11b4875b192a57e133a8298fd4
\\x00000000000074a204e0171b1e089870	332	1717549635000000	2	4807451864729649484	1512523440377255	0	api-calls	corvus-data/b0332	api.calls	corvus-data	{"calls":1745}	\\x01dd757e9123e6f7b22137c6ea31b377
\\x00000000000074a204e0171b1e089870	333	1717564211000000	2	4807451864729649485	1512523440377255	0	api-calls	corvus-data/b0333	api.calls	corvus-data	{"calls":2805}	\\x693242c985849a93e91e1540fae7e3ce
\\x00000000000074a204e0171b1e089870	334	1717583560000000	2	4807451864729649486	1512523440377255	0	api-calls	corvus-data/b0334	api.calls	corvus-data	{"calls":1348}	\\xdf1b673e8c3fc9c809e6787cff738149
\\x00000000000074a204e0171b1e089870	335	1717613288000000	2	4807451864729649487	1512523440377255	0	api-calls	corvus-data/b0335	api.calls	corvus-data	{"calls":2734}	\\x011587c428d4c3d9f93a0ba014bf9e44
\\x00000000000074a204e0171b1e089870	336	1717628827000000	2	4807451864729649488	1512523440377255	0	api-calls	corvus-data/b0336	api.calls	corvus-data	{"calls":320}	\\x54411defc371da7b1f5f30858d6a9af5
\\x00000000000074a204e0171b1e089870	337	1717646094000000	2	4807451864729649489	1512523440377256	0	api-calls	corvus-data/b0337	api.calls	corvus-data	{"calls":519}	\\xf33d78bcd5b831e2678906f15c7a0db5
\\x00000000000074a204e0171b1e089870	338	1717676364000000	2	4807451864729649490	1512523440377256	0	api-calls	corvus-data/b0338	api.calls	corvus-data	{"calls":1401}	\\x56c2b94e8ad2d5ae9d342cc21f324a3a
\\x00000000000074a204e0171b1e089870	339	1717714198000000	2	4807451864729649491	1512523440377256	0	api-calls	corvus-data/b0339	api.calls	corvus-data	{"calls":1829}	\\x175ee68a5c8b0c7579931aeaffe560a9
\\x00000000000074a204e0171b1e089870	340	1717733841000000	2	4807451864729649492	1512523440377257	0	api-calls	corvus-data/b0340	api.calls	corvus-data	{"calls":1216}	\\x3b460b395fe8cfa61188cf2a22edbac8
\\x00000000000074a204e0171b1e089870	341	1717773046000000	2	4807451864729649493	1512523440377257	0	api-calls	corvus-data/b0341	api.calls	corvus-data	{"calls":2551}	\\x602f8d3426656ef6cb8543a42318afbb
\\x00000000000074a204e0171b1e089870	342	1717796471000000	2	4807451864729649494	1512523440377257	0	api-calls	corvus-data/b0342	api.calls	corvus-data	{"calls":949}	\\x3580dc1f40be4b39b1d7f7f1e9733b8c
\\x00000000000074a204e0171b1e089870	343	1717835657000000	2	4807451864729649495	1512523440377258	0	api-calls	corvus-data/b0343	api.calls	corvus-data	{"calls":532}	\\x1809a10bcd3592cde040be7370157596
\\x00000000000074a204e0171b1e089870	344	1717850163000000	2	4807451864729649496	1512523440377258	0	api-calls	corvus-data/b0344	api.calls	corvus-data	{"calls":498}	\\x8f8d13819a89378a4c392cd96ac9f2c3
\\x00000000000074a204e0171b1e089870	345	1717867136000000	2	4807451864729649497	1512523440377258	0	api-calls	corvus-data/b0345	api.calls	corvus-data	{"calls":280}	\\xd8956789d78f9305a58999e9cfeec011
\\x00000000000074a204e0171b1e089870	346	1717899980000000	2	4807451864729649498	1512523440377259	0	api-calls	corvus-data/b0346	api.calls	corvus-data	{"calls":124}	\\x0725209b9c8a275d28c305dc734466ad
\\x00000000000074a204e0171b1e089870	347	1717919576000000	2	4807451864729649499	1512523440377259	0	api-calls	corvus-data/b0347	api.calls	corvus-data	{"calls":156}	\\x6533ee76665aefeaf153ed0d5032dda9
\\x00000000000074a204e0171b1e089870	348	1717946316000000	2	4807451864729649500	1512523440377259	0	api-calls	corvus-data/b0348	api.calls	corvus-data	{"calls":122}	\\x1fe59f171446687bbf7a1cae78c99e00
\\x00000000000074a204e0171b1e089870	349	1717978968000000	2	4807451864729649501	1512523440377260	0	api-calls	corvus-data/b0349	api.calls	corvus-data	{"calls":844}	\\x0a16731e1f40d3850f0e11ccfd8a41b1
\\x00000000000074a204e0171b1e089870	350	1717993933000000	2	4807451864729649502	1512523440377260	0	api-calls	corvus-data/b0350	api.calls	corvus-data	{"calls":2926}	\\x1473f267835e5b2fc03f112a6d2c6f8a
\\x00000000000074a204e0171b1e089870	351	1718014616000000	2	4807451864729649503	1512523440377260	0	api-calls	corvus-data/b0351	api.calls	corvus-data	{"calls":3611}	\\x68d5f818a5a0e6ff601c7739f97288e8
\\x00000000000074a204e0171b1e089870	352	1718054470000000	2	4807451864729649504	1512523440377260	0	api-calls	corvus-data/b0352	api.calls	corvus-data	{"calls":2259}	\\xc3413e8c86cea0d45c013905d3bbf18b
\\x00000000000074a204e0171b1e089870	353	1718075630000000	2	4807451864729649505	1512523440377261	0	api-calls	corvus-data/b0353	api.calls	corvus-data	{"calls":2138}	\\xc01c9b128c2fd170741c7ff2072a4e21
\\x00000000000074a204e0171b1e089870	354	1718091075000000	2	4807451864729649506	1512523440377261	0	api-calls	corvus-data/b0354	api.calls	corvus-data	{"calls":3769}	\\x464164346ec20ea9cb35166862a84ebb
\\x00000000000074a204e0171b1e089870	355	1718116715000000	2	4807451864729649507	1512523440377261	0	api-calls	corvus-data/b0355	api.calls	corvus-data	{"calls":2302}	\\x5394e72c6030841df7e308a5724ac664
\\x00000000000074a204e0171b1e089870	356	1718158312000000	2	4807451864729649508	1512523440377262	0	api-calls	corvus-data/b0356	api.calls	corvus-data	{"calls":540}	\\x24965101e3a9f61a09bbe9f960279e7b
\\x00000000000074a204e0171b1e089870	357	1718193425000000	2	4807451864729649509	1512523440377262	0	api-calls	corvus-data/b0357	api.calls	corvus-data	{"calls":3843}	\\x4bdcfeae9186848868a39367a9063e07
\\x00000000000074a204e0171b1e089870	358	1718233262000000	2	4807451864729649510	1512523440377262	0	api-calls	corvus-data/b0358	api.calls	corvus-data	{"calls":1090}	\\x806f58df03ee625807780268aa57a5ca
\\x00000000000074a204e0171b1e089870	359	1718274645000000	2	4807451864729649511	1512523440377263	0	api-calls	corvus-data/b0359	api.calls	corvus-data	{"calls":3753}	\\xec66f831ce0d950624a08e1edb861eca
\\x00000000000074a204e0171b1e089870	360	1718291272000000	2	4807451864729649512	1512523440377263	0	api-calls	corvus-data/b0360	api.calls	corvus-data	{"calls":2954}	\\xfd9d390cd2a8113926159f9dbc1061ff
\\x00000000000074a204e0171b1e089870	361	1718326157000000	2	4807451864729649513	1512523440377264	0	api-calls	corvus-data/b0361	api.calls	corvus-data	{"calls":2025}	\\xd62a42f78363ce4667b586c2620ebbda
\\x00000000000074a204e0171b1e089870	362	1718352720000000	2	4807451864729649514	1512523440377264	0	api-calls	corvus-data/b0362	api.calls	corvus-data	{"calls":3814}	\\xd8c73c1808fcf41ed14676845a22720a
\\x00000000000074a204e0171b1e089870	363	1718394726000000	2	4807451864729649515	1512523440377264	0	api-calls	corvus-data/b0363	api.calls	corvus-data	{"calls":789}	\\x5aabac022eb77cde902c53e3502148f2
\\x00000000000074a204e0171b1e089870	364	1718427242000000	2	4807451864729649516	1512523440377265	0	api-calls	corvus-data/b0364	api.calls	corvus-data	{"calls":495}	\\xd84f2f54d8329bf4be7043029de6b17c
\\x00000000000074a204e0171b1e089870	365	1718470410000000	2	4807451864729649517	1512523440377265	0	api-calls	corvus-data/b0365	api.calls	corvus-data	{"calls":322}	\\xa41fe668ea1a1b79ed8a0cc57172d285
\\x00000000000074a204e0171b1e089870	366	1718495958000000	2	4807451864729649518	1512523440377265	0	api-calls	corvus-data/b0366	api.calls	corvus-data	{"calls":41}	\\x320311b94dd094fff2f929fcf9c11f5b
\\x00000000000074a204e0171b1e089870	367	1718526593000000	2	4807451864729649519	1512523440377266	0	api-calls	corvus-data/b0367	api.calls	corvus-data	{"calls":92}	\\x426d64aaa032bb9c1231400c5277ac2a
\\x00000000000074a204e0171b1e089870	368	1718544654000000	2	4807451864729649520	1512523440377266	0	api-calls	corvus-data/b0368	api.calls	corvus-data	{"calls":421}	\\xf32a50e3c6c55b93fb903378f6588f82
\\x00000000000074a204e0171b1e089870	369	1718575926000000	2	4807451864729649521	1512523440377266	0	api-calls	corvus-data/b0369	api.calls	corvus-data	{"calls":668}	\\xf5485f6409bd5ffc2f120c07d7fce9e4
\\x00000000000074a204e0171b1e089870	370	1718606944000000	2	4807451864729649522	1512523440377267	0	api-calls	corvus-data/b0370	api.calls	corvus-data	{"calls":1374}	\\x956e2b3ae9eb732fb65c21a7841465d1
\\x00000000000074a204e0171b1e089870	371	1718623678000000	2	4807451864729649523	1512523440377267	0	api-calls	corvus-data/b0371	api.calls	corvus-data	{"calls":3824}	\\x0478bdd8abe22ceca5c50e5dc2f3ef9a
\\x00000000000074a204e0171b1e089870	372	1718657062000000	2	4807451864729649524	1512523440377267	0	api-calls	corvus-data/b0372	api.calls	corvus-data	{"calls":3681}	\\x9fc61f7970de9fa3ade8665d9422e565
\\x00000000000074a204e0171b1e089870	373	1718690168000000	2	4807451864729649525	1512523440377268	0	api-calls	corvus-data/b0373	api.calls	corvus-data	{"calls":510}	\\x23d67f45b6df4269b49815bdfcbc67a3
\\x00000000000074a204e0171b1e089870	374	1718714733000000	2	4807451864729649526	1512523440377268	0	api-calls	corvus-data/b0374	api.calls	corvus-data	{"calls":2367}	\\xefd3900c18341444622766146b6cf6cd
\\x00000000000074a204e0171b1e089870	375	1718751556000000	2	4807451864729649527	1512523440377268	0	api-calls	corvus-data/b0375	api.calls	corvus-data	{"calls":1794}	\\xdcf7bbcd13f55a3624630c88d3a0ce64
\\x00000000000074a204e0171b1e089870	376	1718781418000000	2	4807451864729649528	1512523440377269	0	api-calls	corvus-data/b0376	api.calls	corvus-data	{"calls":3949}	\\x010254acd5dbc22767a712e0ebe25c60
\\x00000000000074a204e0171b1e089870	377	1718821789000000	2	4807451864729649529	1512523440377269	0	api-calls	corvus-data/b0377	api.calls	corvus-data	{"calls":3944}	\\xc29bd7a816a798356901c8d5a8eabaeb
\\x00000000000074a204e0171b1e089870	378	1718861601000000	2	4807451864729649530	1512523440377270	0	api-calls	corvus-data/b0378	api.calls	corvus-data	{"calls":3294}	\\xd16921526c2be4fbadbcb393672b3181
\\x00000000000074a204e0171b1e089870	379	1718899648000000	2	4807451864729649531	1512523440377270	0	api-calls	corvus-data/b0379	api.calls	corvus-data	{"calls":3674}	\\x2cbd2546364f41a343aeb1d04da0f566
\\x00000000000074a204e0171b1e089870	380	1718940641000000	2	4807451864729649532	1512523440377271	0	api-calls	corvus-data/b0380	api.calls	corvus-data	{"calls":3873}	\\x86f5b81f5711f7b781faaf63c3d55093
\\x00000000000074a204e0171b1e089870	381	1718980211000000	2	4807451864729649533	1512523440377271	0	api-calls	corvus-data/b0381	api.calls	corvus-data	{"calls":4049}	\\xe9ee0bbdee61cca96912d5e5192ebb25
\\x00000000000074a204e0171b1e089870	382	1718999273000000	2	4807451864729649534	1512523440377271	0	api-calls	corvus-data/b0382	api.calls	corvus-data	{"calls":3209}	\\x164196863f6ada8f85665a1da7a9b05b
\\x00000000000074a204e0171b1e089870	383	1719041382000000	2	4807451864729649535	1512523440377272	0	api-calls	corvus-data/b0383	api.calls	corvus-data	{"calls":558}	\\xe72bd4bf854534e4f7fdeebdc3d9dc4a
\\x00000000000074a204e0171b1e089870	384	1719056534000000	2	4807451864729649536	1512523440377272	0	api-calls	corvus-data/b0384	api.calls	corvus-data	{"calls":330}	\\x9cfa97fc0fa683aa4e8e6eb993a6749b
\\x00000000000074a204e0171b1e089870	385	1719080793000000	2	4807451864729649537	1512523440377272	0	api-calls	corvus-data/b0385	api.calls	corvus-data	{"calls":709}	\\xd0b569138bdd4f030bc40612e3a9c4d9
\\x00000000000074a204e0171b1e089870	386	1719112857000000	2	4807451864729649538	1512523440377273	0	api-calls	corvus-data/b0386	api.calls	corvus-data	{"calls":248}	\\xc70a8b24681669333f8258cf252603b4
\\x00000000000074a204e0171b1e089870	387	1719130951000000	2	4807451864729649539	1512523440377273	0	api-calls	corvus-data/b0387	api.calls	corvus-data	{"calls":4}	\\x0ca27040cca5a2204f632b33d1adb4f5
\\x00000000000074a204e0171b1e089870	388	1719147174000000	2	4807451864729649540	1512523440377273	0	api-calls	corvus-data/b0388	api.calls	corvus-data	{"calls":16}	\\x2282ddc701e3738183f38208ca74d4ac
\\x00000000000074a204e0171b1e089870	389	1719187051000000	2	4807451864729649541	1512523440377273	0	api-calls	corvus-data/b0389	api.calls	corvus-data	{"calls":762}	\\xe796a71d105a43bad1376917ccb6d661
\\x00000000000074a204e0171b1e089870	390	1719214161000000	2	4807451864729649542	1512523440377274	0	api-calls	corvus-data/b0390	api.calls	corvus-data	{"calls":3066}	\\xfaef167a9431dd362060ee38446b20d0
\\x00000000000074a204e0171b1e089870	391	1719232689000000	2	4807451864729649543	1512523440377274	0	api-calls	corvus-data/b0391	api.calls	corvus-data	{"calls":1697}	\\xbe3d33bcfd4ffe6a4440b34180b00762
\\x00000000000074a204e0171b1e089870	392	1719252409000000	2	4807451864729649544	1512523440377274	0	api-calls	corvus-data/b0392	api.calls	corvus-data	{"calls":2366}	\\x3b46ad9c3e4d9f137ace0ce5c1ae0c2e
\\x00000000000074a204e0171b1e089870	393	1719291232000000	2	4807451864729649545	1512523440377275	0	api-calls	corvus-data/b0393	api.calls	corvus-data	{"calls":1959}	\\x8ecbbf63cfdc691110262a319f5a234e
\\x00000000000074a204e0171b1e089870	394	1719314985000000	2	4807451864729649546	1512523440377275	0	api-calls	corvus-data/b0394	api.calls	corvus-data	{"calls":3298}	\\xd7fcac8ab1d6cd3d34e3a849f73d201e
\\x00000000000074a204e0171b1e089870	395	1719338504000000	2	4807451864729649547	1512523440377275	0	api-calls	corvus-data/b0395	api.calls	corvus-data	{"calls":1196}	\\x3e200a5597a8d6ebcb0573aedb36cc60
\\x00000000000074a204e0171b1e089870	396	1719362568000000	2	4807451864729649548	1512523440377276	0	api-calls	corvus-data/b0396	api.calls	corvus-data	{"calls":2691}	\\x4fcfe42cf3cb9686e95cc0b6d34a613f
\\x00000000000074a204e0171b1e089870	397	1719398847000000	2	4807451864729649549	1512523440377276	0	api-calls	corvus-data/b0397	api.calls	corvus-data	{"calls":3057}	\\x5b948dd1df129bea430496119935b92c
\\x00000000000074a204e0171b1e089870	398	1719427339000000	2	4807451864729649550	1512523440377276	0	api-calls	corvus-data/b0398	api.calls	corvus-data	{"calls":3296}	\\xb0f9369fcd22c3449ebe86f132537f95
\\x00000000000074a204e0171b1e089870	399	1719462046000000	2	4807451864729649551	1512523440377277	0	api-calls	corvus-data/b0399	api.calls	corvus-data	{"calls":1920}	\\x1a26b9aae8e66f4132716b417d09e780
\\x00000000000074a204e0171b1e089870	400	1719481811000000	2	4807451864729649552	1512523440377277	0	api-calls	corvus-data/b0400	api.calls	corvus-data	{"calls":2369}	\\x19d082e4f02007c9352aaecb01550617
\\x00000000000074a204e0171b1e089870	401	1719501737000000	2	4807451864729649553	1512523440377277	0	api-calls	corvus-data/b0401	api.calls	corvus-data	{"calls":859}	\\xb51f5c19bd6b99fc0bbfeb814bbb2eb7
\\x00000000000074a204e0171b1e089870	402	1719532464000000	2	4807451864729649554	1512523440377277	0	api-calls	corvus-data/b0402	api.calls	corvus-data	{"calls":179}	\\xf54c1622dc01e69f1c0887f118486f08
\\x00000000000074a204e0171b1e089870	403	1719547925000000	2	4807451864729649555	1512523440377278	0	api-calls	corvus-data/b0403	api.calls	corvus-data	{"calls":3620}	\\xd643771cf6e47d62ba753d65a5a1668f
\\x00000000000074a204e0171b1e089870	404	1719589627000000	2	4807451864729649556	1512523440377278	0	api-calls	corvus-data/b0404	api.calls	corvus-data	{"calls":2201}	\\x3694e6fe4ba2b9edd2fbb531638ee35d
\\x00000000000074a204e0171b1e089870	405	1719617813000000	2	4807451864729649557	1512523440377278	0	api-calls	corvus-data/b0405	api.calls	corvus-data	{"calls":1155}	\\x4c1056babda7498773ba4114aee4757e
\\x00000000000074a204e0171b1e089870	406	1719636190000000	2	4807451864729649558	1512523440377279	0	api-calls	corvus-data/b0406	api.calls	corvus-data	{"calls":112}	\\xe17b823d2fce872cbb6765c166e2d69d
\\x00000000000074a204e0171b1e089870	407	1719678940000000	2	4807451864729649559	1512523440377279	0	api-calls	corvus-data/b0407	api.calls	corvus-data	{"calls":237}	\\x56a08a7b0ec783ad23c3d7cb3c86250f
\\x00000000000074a204e0171b1e089870	408	1719721552000000	2	4807451864729649560	1512523440377280	0	api-calls	corvus-data/b0408	api.calls	corvus-data	{"calls":446}	\\xfa7c39d96bd7c18a82ada7f5888b24b1
\\x00000000000074a204e0171b1e089870	409	1719748420000000	2	4807451864729649561	1512523440377280	0	api-calls	corvus-data/b0409	api.calls	corvus-data	{"calls":311}	\\x9500979f0d3a71e101b3fd9f8c166b12
\\x00000000000074a204e0171b1e089870	410	1719765399000000	2	4807451864729649562	1512523440377280	0	api-calls	corvus-data/b0410	api.calls	corvus-data	{"calls":66}	\\x90a63ee0520805bed9740e3b3d2ed806
\\x00000000000074a204e0171b1e089870	833	1709247599999999	2	4807451864729649985	1512523440377158	0	api-calls	corvus-data/b0833	api.calls	corvus-data	{"calls":1501}	\\xfaefb0487c1c40139c9e3a6a1890f8ee
\\x00000000000074a204e0171b1e089870	834	1709247600000000	2	4807451864729649986	1512523440377158	0	api-calls	corvus-data/b0834	api.calls	corvus-data	{"calls":2003}	\\x87e363c8b17c4c15e80c00bb9430061c
\\x00000000000074a204e0171b1e089870	835	1711922399999999	2	4807451864729649987	1512523440377189	0	api-calls	corvus-data/b0835	api.calls	corvus-data	{"calls":1709}	\\x5c48aace13522d6978d816c6a83d4c60
\\x00000000000074a204e0171b1e089870	836	1711922400000000	2	4807451864729649988	1512523440377189	0	api-calls	corvus-data/b0836	api.calls	corvus-data	{"calls":2111}	\\xa2edb1adb62ff1c580ae5e5e7f67b0b0
\.


--
-- Data for Name: usage_identities_0; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_0 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	004af055-0d0b-8d94-4289-0b536922a982	-4821461265173813417	97
00000000-0000-74a2-04e0-171b1e089870	0076ee35-c19d-18cb-a6a4-084d67fb6114	7093343138875051022	289
00000000-0000-74a2-04e0-171b1e089870	0084b3b7-7d4f-d7f5-7da2-6b01409b3978	-4873332621774704	814
00000000-0000-74a2-04e0-171b1e089870	00ed61cc-eedb-dd20-6437-c6007b20b617	2467113971162019168	465
00000000-0000-74a2-04e0-171b1e089870	00edd738-1909-7a59-00b7-0d8649b31f0f	4642560332167191807	342
00000000-0000-74a2-04e0-171b1e089870	01988d5c-4556-fb04-be2c-ae214401af90	-313640316465473898	313
00000000-0000-74a2-04e0-171b1e089870	0234ea6e-30dc-b03e-14a1-9346fe0f0190	6891063934002609168	722
00000000-0000-74a2-04e0-171b1e089870	03a48411-15af-520a-6c3a-77917f6ccf00	-1743549204101174671	170
00000000-0000-74a2-04e0-171b1e089870	03fbecb2-3aa6-99ba-f97d-e75e73347e59	-7211105285484121142	68
00000000-0000-74a2-04e0-171b1e089870	04323223-fc1d-1c06-f610-248b450d9776	850978436778775928	589
00000000-0000-74a2-04e0-171b1e089870	04348b4e-446e-0a57-f75e-a0602d6cee58	-7493066133124222077	529
00000000-0000-74a2-04e0-171b1e089870	04967570-81ce-33af-b610-54dad8d96ea1	5560183096326757317	102
00000000-0000-74a2-04e0-171b1e089870	0498e094-60c6-9094-84c7-65b222c279e8	5886427012291695705	597
00000000-0000-74a2-04e0-171b1e089870	0529b2a7-ea5f-57f9-0904-a7b796ed3ca3	8181689904864591525	255
00000000-0000-74a2-04e0-171b1e089870	05324df1-d827-a5b9-35aa-f0607d141338	-4269112899727776177	148
00000000-0000-74a2-04e0-171b1e089870	05a0c686-7bcb-5a57-613a-97f672e63b93	8256531057329770823	569
00000000-0000-74a2-04e0-171b1e089870	060592e3-5367-2317-64e2-7c84ffd59f4e	-312879559745868238	592
00000000-0000-74a2-04e0-171b1e089870	067b19e1-cf5a-e32f-8e59-5fa7c41a3cab	-961436987126169553	382
00000000-0000-74a2-04e0-171b1e089870	068ff8dc-981c-d942-13cb-585ea28d662e	4728597284247222530	183
00000000-0000-74a2-04e0-171b1e089870	07c31431-1e9e-82ab-d912-f8ed6bec80d2	2721888936643024060	404
00000000-0000-74a2-04e0-171b1e089870	07eeb680-d7a8-637b-d695-2d9228f44da1	8077454784586625043	732
00000000-0000-74a2-04e0-171b1e089870	08dd0eed-d075-93e8-0a5a-bb704ae94c9b	7743248007120994980	78
00000000-0000-74a2-04e0-171b1e089870	091185dd-b56e-bbf7-863a-bf93dd9ecb4c	-404702706813075732	794
00000000-0000-74a2-04e0-171b1e089870	091dc1a9-1291-1bcd-e6ae-0aaeb77c27da	4387161245959000747	192
00000000-0000-74a2-04e0-171b1e089870	09633524-c1dc-f16d-24af-02ac5e9cd8ee	-7332260144643116735	663
00000000-0000-74a2-04e0-171b1e089870	096a8457-bd13-1753-30e3-f26719edbfc8	-427575120079488418	230
00000000-0000-74a2-04e0-171b1e089870	09c7744e-60ee-3153-1e45-c07765ac3f24	7909404253655176558	562
00000000-0000-74a2-04e0-171b1e089870	09f9867d-c511-0fb2-19f0-7178f0e0388b	9058696560897814115	515
00000000-0000-74a2-04e0-171b1e089870	0a893184-ac38-3edc-e6be-6df3f479e0b9	-2683950657193673450	349
00000000-0000-74a2-04e0-171b1e089870	0b253211-fad9-8ab7-dc18-017623a77114	7370331641683037624	704
00000000-0000-74a2-04e0-171b1e089870	0b8da7e7-8eae-96f7-cf7d-ec0cde3c5147	347506601212977291	3
00000000-0000-74a2-04e0-171b1e089870	0bbb1e57-d017-8672-b87e-e349584169fe	-7751570860539278285	444
00000000-0000-74a2-04e0-171b1e089870	0bbbbd57-a817-a529-bf56-70ddb141096e	5527567291348051312	754
00000000-0000-74a2-04e0-171b1e089870	0bd030ad-50d3-8a51-f9c3-f723687d71fd	-7893514177097706701	487
00000000-0000-74a2-04e0-171b1e089870	0bd4286d-e41e-2426-b77b-4f072b05c5d5	-7847423214202172813	594
00000000-0000-74a2-04e0-171b1e089870	0c151390-17e3-d600-daba-98b894278aa0	-1068047972513389650	600
00000000-0000-74a2-04e0-171b1e089870	0c896aaf-0b4a-9f12-86af-896745a4d691	5463550071405668369	736
00000000-0000-74a2-04e0-171b1e089870	0cc99c49-44ae-68df-acb4-9fa9b7979d14	852512783250545213	437
00000000-0000-74a2-04e0-171b1e089870	0d18d96d-3fed-4739-27b6-9fef6960759c	-8543716603745268803	435
00000000-0000-74a2-04e0-171b1e089870	0e71bdf4-8af8-fcdd-1657-bd59fd99c362	7777747562699993192	744
00000000-0000-74a2-04e0-171b1e089870	0ec088ba-9ef1-251f-02aa-f88ea7760f08	4927872982983597699	158
00000000-0000-74a2-04e0-171b1e089870	0ee5dd0b-14d0-948f-0990-c6a18126f2ff	8258052311936011200	379
00000000-0000-74a2-04e0-171b1e089870	0eedf80f-e693-0571-07a8-38d35d8577d0	-1762369346760349437	509
00000000-0000-74a2-04e0-171b1e089870	0f6033bc-ba42-1cc0-e61a-084b28a55347	2737278778000185340	819
00000000-0000-74a2-04e0-171b1e089870	0faa2c1c-70ef-afbe-8787-938aacbe2d25	330396710644073394	64
00000000-0000-74a2-04e0-171b1e089870	10478477-59f0-677f-9915-4d976ccc70ad	-9221875164750435580	511
00000000-0000-74a2-04e0-171b1e089870	109a31e2-f0bf-82c5-bab5-3b6a20096019	-4460035995498624228	463
00000000-0000-74a2-04e0-171b1e089870	10a66866-7e13-bc66-3d47-3597d9b3a799	3560667159293436326	240
00000000-0000-74a2-04e0-171b1e089870	1179ae17-b93d-f7ff-215e-9607e4997211	-3593411192923480786	10
00000000-0000-74a2-04e0-171b1e089870	11f4e59c-7d5f-bfc8-9d6c-265ded7eaefe	-597807652616121812	41
00000000-0000-74a2-04e0-171b1e089870	11fe96b1-e43a-a5da-f8ce-516c18c396b6	-3278004408038600531	275
00000000-0000-74a2-04e0-171b1e089870	1255f7b7-0ae8-799f-9d01-2b1313d56d64	-9023530793695013433	628
00000000-0000-74a2-04e0-171b1e089870	12858696-1d7f-89c9-4082-cd7551c40879	-1921418705035480051	96
00000000-0000-74a2-04e0-171b1e089870	12c5c05e-9a9b-4e98-3dcb-22d821a3dc15	1559122091095101458	555
00000000-0000-74a2-04e0-171b1e089870	12ebb775-e87f-3a9f-454c-a8279a3cd222	1291702156353208111	572
00000000-0000-74a2-04e0-171b1e089870	130c1a98-fb09-3641-922b-8ae0dcbf0c27	4165622735484421079	581
00000000-0000-74a2-04e0-171b1e089870	132f91d8-cea1-4344-3699-2d4a05fceadb	-3257314589044002346	283
00000000-0000-74a2-04e0-171b1e089870	13c4f244-5fb4-9528-eef4-81ae394b2212	-7536055218765043068	809
00000000-0000-74a2-04e0-171b1e089870	13dabeef-768d-97ce-1693-9068ffa3c4b8	-7757297446506742855	127
00000000-0000-74a2-04e0-171b1e089870	1401712d-e59a-f8bd-d666-229c1fcea834	5879291289176825132	693
00000000-0000-74a2-04e0-171b1e089870	142260d1-3dd4-cdc3-d88a-679b002a6697	8728475782896065307	580
00000000-0000-74a2-04e0-171b1e089870	146ca510-9f70-bd49-e76c-707e2c239b93	6119915509466564558	539
00000000-0000-74a2-04e0-171b1e089870	14a60275-dd4c-7d5b-680b-ca6e87854701	-1842566079713819326	172
00000000-0000-74a2-04e0-171b1e089870	14d7aee5-f9c3-d1a4-7c07-35845da9a8ee	3653013526476668325	456
00000000-0000-74a2-04e0-171b1e089870	15050c8e-e361-0cc6-9cae-e89fe629ba51	-2010558200046437042	47
00000000-0000-74a2-04e0-171b1e089870	154a40fc-af78-6574-aaee-1bc59ff5ee69	-2640442201989880723	251
00000000-0000-74a2-04e0-171b1e089870	156fd202-de43-991c-e88c-1ab739e9bd6b	8365121901115823079	248
00000000-0000-74a2-04e0-171b1e089870	15f7a293-a75f-93bd-8c2f-94d90dbbbf06	-5111200256037859704	774
00000000-0000-74a2-04e0-171b1e089870	16292d29-a88e-4228-a5e6-e05f095129af	1358260057811052327	740
00000000-0000-74a2-04e0-171b1e089870	165abea7-2549-90dc-c460-003d3c451bf7	-728774464418407672	123
00000000-0000-74a2-04e0-171b1e089870	1684cd87-5ce5-267f-3bd3-70b21efd5068	-931255213535970408	478
00000000-0000-74a2-04e0-171b1e089870	17ab4804-5a1d-8c5f-9f0e-a828deb629b6	559822118197600618	697
00000000-0000-74a2-04e0-171b1e089870	1822a735-377a-b5c3-a338-a545cf5b8757	8527972959704522049	70
00000000-0000-74a2-04e0-171b1e089870	18267a59-8d79-4fca-ca0b-ca30ef60b27a	-7754239326694062547	213
00000000-0000-74a2-04e0-171b1e089870	186eade6-195d-d9a5-a154-47c90e70e54e	-3851690252192292783	838
00000000-0000-74a2-04e0-171b1e089870	18960bfb-db47-3a05-d8ee-97f43a6b2958	5180774686583458627	656
00000000-0000-74a2-04e0-171b1e089870	1a430b0f-be93-1d73-b724-3be0304f1bf7	-6146610543051875603	101
00000000-0000-74a2-04e0-171b1e089870	1ab087bb-aae9-72e5-0238-6f4db00db804	350930852036015509	574
00000000-0000-74a2-04e0-171b1e089870	1ba606eb-e6e8-1220-5f84-7d98d775f879	-3209264991047258277	333
00000000-0000-74a2-04e0-171b1e089870	1d4a2f8c-67b9-adeb-a520-100e9960a059	3295368507269819004	441
00000000-0000-74a2-04e0-171b1e089870	1d79778d-be6c-c9d5-1066-b71e548c6453	2967379357145300896	29
00000000-0000-74a2-04e0-171b1e089870	1de2cdae-44ae-d417-95c7-b4892d3053bc	1816691748824075607	492
00000000-0000-74a2-04e0-171b1e089870	1df7b8fc-413c-7bfe-f382-c5f0f993d942	2872368964216142679	94
00000000-0000-74a2-04e0-171b1e089870	1e273a97-0c9c-197b-847a-61e7f73e0d38	-917419003602305018	776
00000000-0000-74a2-04e0-171b1e089870	1e74f5eb-498e-e9c7-e839-8c5489f7419f	-3797208421285076440	505
00000000-0000-74a2-04e0-171b1e089870	1e7e2c37-4773-8323-e7e5-a4e367b7880f	61555038563336955	197
00000000-0000-74a2-04e0-171b1e089870	1ea21be7-3331-a1d0-8719-dc78b1263012	4146615483846653482	232
00000000-0000-74a2-04e0-171b1e089870	1ea4d7d3-6b2d-5243-d0f7-e09e870b126f	786172850794112032	639
00000000-0000-74a2-04e0-171b1e089870	1eb08065-b583-6299-8a71-501854118547	-3285242942122297812	280
00000000-0000-74a2-04e0-171b1e089870	1f468936-e314-4bd9-9507-c9e06e6c8db1	7536994254257578557	173
00000000-0000-74a2-04e0-171b1e089870	1fda608c-25fe-d46c-fa9e-38234091270d	-6642088532625226232	169
00000000-0000-74a2-04e0-171b1e089870	200429f4-0c28-df58-c075-820c70ab227c	1468043079468191154	11
00000000-0000-74a2-04e0-171b1e089870	20609de0-de0a-eddb-1d78-908e69910a54	-2046477726090536497	75
00000000-0000-74a2-04e0-171b1e089870	21282e5c-b650-93f5-9a9f-46f026e56771	1601240626230333511	552
00000000-0000-74a2-04e0-171b1e089870	218bf511-f80e-2486-8901-54b0e42a0f1f	-6298956054249223943	521
00000000-0000-74a2-04e0-171b1e089870	21d2706b-812d-875e-1c53-da54deabbd91	-7576782324679998532	460
00000000-0000-74a2-04e0-171b1e089870	22348b90-72c3-133f-9f76-368c075f4fb5	-3577623938853625930	247
00000000-0000-74a2-04e0-171b1e089870	2249fd31-80e3-abf0-c314-3e6981115db6	-7713970755591109734	517
00000000-0000-74a2-04e0-171b1e089870	237010ea-4d76-d88a-0a76-699f0cd38085	-8599312607172877224	479
00000000-0000-74a2-04e0-171b1e089870	24144ee8-7b55-c0fa-ec71-ff095192cabc	-1777725656198094158	307
00000000-0000-74a2-04e0-171b1e089870	2431b59d-c1c7-b798-4660-450cd4a94402	2369941914872567025	706
00000000-0000-74a2-04e0-171b1e089870	243a8f69-855c-b4ee-cab0-b4a6a5779387	-4453930915020937591	538
00000000-0000-74a2-04e0-171b1e089870	244a83af-065b-ba3d-abc3-5d290628059f	2260168182049708123	603
00000000-0000-74a2-04e0-171b1e089870	24a6e164-74ff-672d-7705-476ce4940ed6	-1177991852141560219	665
00000000-0000-74a2-04e0-171b1e089870	252eb448-7912-3bad-feae-e49181e12e38	1045217498529304319	792
00000000-0000-74a2-04e0-171b1e089870	25330546-3413-d84d-ce0f-ab2f623e12d6	6404729813928087432	712
00000000-0000-74a2-04e0-171b1e089870	26e0617c-8d4c-9d77-9b9d-96cd36b65479	-1167509070533821546	60
00000000-0000-74a2-04e0-171b1e089870	26eade7d-3166-921e-df84-b6455bbfd80e	7514064732576098121	330
00000000-0000-74a2-04e0-171b1e089870	271b6bad-0dc7-e3d8-71da-82ced0270a32	8676192816932212463	195
00000000-0000-74a2-04e0-171b1e089870	272af517-ad4b-f09c-0af6-58e26f943163	8732822362680548898	514
00000000-0000-74a2-04e0-171b1e089870	275b2f1c-d089-dbc0-a06d-9ec1c01c0795	8657946850088804260	502
00000000-0000-74a2-04e0-171b1e089870	275d7f41-f007-8864-0013-a4358262a8d1	7670716123330735717	150
00000000-0000-74a2-04e0-171b1e089870	27fb1a4f-087a-38e1-fd7d-d98e844f46eb	8457230860363609034	531
00000000-0000-74a2-04e0-171b1e089870	28a7cf75-358c-6b9c-fd24-299b6f066e4e	6564250567977745938	605
00000000-0000-74a2-04e0-171b1e089870	299c41f7-b51f-6c54-5189-8db26fc5eaef	-692452314851297477	89
00000000-0000-74a2-04e0-171b1e089870	29c0cd35-8f5f-da9b-5296-04c451d7f01c	-4766613077195830285	708
00000000-0000-74a2-04e0-171b1e089870	2a1c3fed-c194-93f1-8b08-67abd5525e0d	-1408218579746882218	320
00000000-0000-74a2-04e0-171b1e089870	2b6ccfef-f19f-a123-3f22-adc36a9c4abf	-1165112175517812972	713
00000000-0000-74a2-04e0-171b1e089870	2b7eb867-cef4-a2bc-795d-837de2092751	-4478656515280070099	139
00000000-0000-74a2-04e0-171b1e089870	2b81614e-ea55-354f-6775-9dd6feb4d0f2	1226909432559407430	303
00000000-0000-74a2-04e0-171b1e089870	2c150485-38f1-9e0a-59e9-2d2fa492bb0d	67144475928962138	375
00000000-0000-74a2-04e0-171b1e089870	2c32c787-6e7a-818f-f4ff-10d5c3489cad	-2691983894321361163	111
00000000-0000-74a2-04e0-171b1e089870	2cf43e66-1ac2-95f3-f52f-9150a83657ac	-2600769892599031663	602
00000000-0000-74a2-04e0-171b1e089870	2d2db976-c2ea-61b5-1649-cad6b5bb3fa8	-3174589886731533199	410
00000000-0000-74a2-04e0-171b1e089870	2d6eda61-bc6e-a4cd-c4fd-c06b21ab103b	4967198031337369465	196
00000000-0000-74a2-04e0-171b1e089870	2d70500f-381d-4e43-041f-07fb4b52173a	4459823248477297597	367
00000000-0000-74a2-04e0-171b1e089870	2d8344f4-562c-e062-7de2-790cc249a6f5	3212316528898682514	206
00000000-0000-74a2-04e0-171b1e089870	2e470204-7805-8efc-1e86-d82e524733ee	-6896055358289862329	184
00000000-0000-74a2-04e0-171b1e089870	2e4c9199-ecbc-b12c-40b5-ae64bd6b7cac	-97606155778300162	493
00000000-0000-74a2-04e0-171b1e089870	2e81c3d7-9d6c-12b3-5cb6-e44a5eb63487	2650218367265797248	234
00000000-0000-74a2-04e0-171b1e089870	2f336816-e017-5745-5a58-aa8a7fab373c	-6847387454247511109	262
00000000-0000-74a2-04e0-171b1e089870	2f616afe-0aff-7d04-0452-4842aaef3905	5746554066720306293	738
00000000-0000-74a2-04e0-171b1e089870	2f708895-b8ec-a216-67d8-2b9da5342ff3	-7338457577016188922	756
00000000-0000-74a2-04e0-171b1e089870	2fa780ea-3eb8-2bf0-a666-66181c47ce2e	-2767550678070003361	52
00000000-0000-74a2-04e0-171b1e089870	2fc37b8f-32c5-519f-bc3f-c70138d1ddf5	2267112142924156145	245
00000000-0000-74a2-04e0-171b1e089870	302f377d-90bf-2838-4e75-147cfe3a97f6	851067746777319441	135
00000000-0000-74a2-04e0-171b1e089870	30708af1-c398-9b10-dc99-c35f789a024b	-3758064558876650192	470
00000000-0000-74a2-04e0-171b1e089870	3122328a-e39a-60eb-6088-38e14d3d57c8	7702894734155154569	422
00000000-0000-74a2-04e0-171b1e089870	3155fc30-2ea5-aa01-eae9-2905a5aba777	8352061315187698357	168
00000000-0000-74a2-04e0-171b1e089870	31565155-69f9-c0fb-3def-bb9ea4c218d5	3991906870804296238	475
00000000-0000-74a2-04e0-171b1e089870	318746c7-3bc4-2305-00e0-294b09845221	1538882918160390111	366
00000000-0000-74a2-04e0-171b1e089870	31cf1d5b-ec63-4fe7-e755-8280a6324494	-6746857567960172604	599
00000000-0000-74a2-04e0-171b1e089870	31d85d42-57e2-37f3-d2d4-7e1454c8348f	7928211994805649070	121
00000000-0000-74a2-04e0-171b1e089870	320994d8-35f1-9864-4061-25bb81ce0d08	-5310627446666170519	295
00000000-0000-74a2-04e0-171b1e089870	326c3654-f5f2-9053-84fd-beb61db81a9f	8298175884456872529	620
00000000-0000-74a2-04e0-171b1e089870	327645a2-df56-6613-6177-5a9c95d1a893	-6513498877586381605	237
00000000-0000-74a2-04e0-171b1e089870	32c0db1c-50de-2639-f7e0-64e9e253c937	-990696836864204762	785
00000000-0000-74a2-04e0-171b1e089870	3359da4b-d0ff-d606-8d0d-afacdb2247e4	2262290458978956043	416
00000000-0000-74a2-04e0-171b1e089870	338cbcba-2a92-10b7-fdd0-a06e3ea6c71e	4133215855868530233	164
00000000-0000-74a2-04e0-171b1e089870	338e7404-9689-848d-647e-62e29fbcd1f3	2347523540623537047	570
00000000-0000-74a2-04e0-171b1e089870	339d5fdc-8648-3ee5-318f-24c4ae2fe28f	-9013494476311113094	261
00000000-0000-74a2-04e0-171b1e089870	33cc42f3-12b5-cd78-f4aa-d9f130a4ace5	6036510331671430007	734
00000000-0000-74a2-04e0-171b1e089870	33ecb4d9-fdda-b431-8305-8e51d677e9e7	-7110518243568394573	647
00000000-0000-74a2-04e0-171b1e089870	340a0c9a-1771-345c-c0ec-d01046617991	6431210107722449104	686
00000000-0000-74a2-04e0-171b1e089870	3463ad6b-3f43-f555-404a-42d5e750f7b3	4373918721954649596	528
00000000-0000-74a2-04e0-171b1e089870	34c54c13-4695-e377-e80b-5ada25ffa8a6	-7432211885085770022	42
00000000-0000-74a2-04e0-171b1e089870	35a6c6c5-3276-b9fd-0840-7e383eb09190	-947024240468865087	311
00000000-0000-74a2-04e0-171b1e089870	36e7689c-cd78-909e-e4e7-e6e6fac37a4e	3862774699714121162	282
00000000-0000-74a2-04e0-171b1e089870	371343e7-ac39-74f6-866d-17603ec5d259	-4913629001256754664	394
00000000-0000-74a2-04e0-171b1e089870	374fd1fa-ed12-fa63-72b5-e1aebb36242a	-5437538511564352562	276
00000000-0000-74a2-04e0-171b1e089870	37577699-bf05-4b59-fd9f-1fe9840147ed	8975014852454338521	651
00000000-0000-74a2-04e0-171b1e089870	375aed77-5c63-f02c-7be8-4988c9ad4839	-6950790090875216522	152
00000000-0000-74a2-04e0-171b1e089870	37642f45-0837-cf16-8a36-1c8e39db9f7c	-3326101164517031694	389
00000000-0000-74a2-04e0-171b1e089870	37c6818b-1bcd-9a4e-3b20-9e8473d81275	-1582980591858705586	483
00000000-0000-74a2-04e0-171b1e089870	3841dbe5-842e-0deb-32d7-c540a2483c44	-6064573799295814958	362
00000000-0000-74a2-04e0-171b1e089870	393fa677-2705-e744-b8fc-6367b7e5655e	5347278600409181066	354
00000000-0000-74a2-04e0-171b1e089870	39484d93-67a5-9dfa-1b50-8ba594d8419a	8726429498464842336	144
00000000-0000-74a2-04e0-171b1e089870	3949eb16-9e9a-e34b-ce92-ea7dde6441b4	2292950969338412629	223
00000000-0000-74a2-04e0-171b1e089870	399c8bd1-3c08-f057-8a9e-cba0dcde2bcb	3289835908193012601	87
00000000-0000-74a2-04e0-171b1e089870	39ab378f-d08d-c7ac-b03a-0e9b11da0da7	-1175414215331446129	449
00000000-0000-74a2-04e0-171b1e089870	39be9f73-5e2a-d577-377a-3df6588dbda5	3206518584543613390	131
00000000-0000-74a2-04e0-171b1e089870	3a09633b-3af2-26ef-a75f-b6414e662763	-8376543440912282510	338
00000000-0000-74a2-04e0-171b1e089870	3a99e794-276f-f2b8-6366-7673fa8e0618	5146860739086645570	19
00000000-0000-74a2-04e0-171b1e089870	3afb9a8e-ea62-85d7-4878-8f4e1a8d3844	-6381685039553789236	695
00000000-0000-74a2-04e0-171b1e089870	3aff69c5-4aa8-2e8c-8307-5b5ae8afe6e6	1790440578462233961	63
00000000-0000-74a2-04e0-171b1e089870	3c017dad-ad9a-97d9-2c97-70bd12ccdb7b	-8819019764324429825	507
00000000-0000-74a2-04e0-171b1e089870	3c08064d-158c-07d8-0e59-9e9cef5fc4f2	-4148231600812478258	217
00000000-0000-74a2-04e0-171b1e089870	3c196770-25e3-1ebd-aadb-62b0deb1faed	7604071518215888964	327
00000000-0000-74a2-04e0-171b1e089870	3c6de5b2-df86-a356-3094-cf8bada99fd9	8157267677419707651	660
00000000-0000-74a2-04e0-171b1e089870	3ca30bc3-1517-8776-6787-55eb2358fe45	-5348152047435639455	747
00000000-0000-74a2-04e0-171b1e089870	3cc16191-b5bb-d413-a132-2a6a43fc4a86	1902209808311758771	207
00000000-0000-74a2-04e0-171b1e089870	3ceed0d7-bfef-a9fb-5b3e-cda034020302	6955010771586108671	428
00000000-0000-74a2-04e0-171b1e089870	3cfef910-7585-ea44-3bbd-d17f9fe257c2	-6232050124041952493	69
00000000-0000-74a2-04e0-171b1e089870	3d77beef-4f46-1482-0504-22cbd003a65d	-384969744011762182	613
00000000-0000-74a2-04e0-171b1e089870	3d8f9c91-b036-af21-5d5c-5fa5da60f9b7	-4497889931292064441	9
00000000-0000-74a2-04e0-171b1e089870	3d9f74f1-2258-1d8e-5db2-0c4fa8b5b511	-8745331489966930823	161
00000000-0000-74a2-04e0-171b1e089870	3dd0e34a-a05f-c655-e6c0-eb4c348efc4c	2629586608992793316	32
00000000-0000-74a2-04e0-171b1e089870	3ded1836-4a1f-f93c-a633-277ad1b1979e	-1210254711199318191	215
00000000-0000-74a2-04e0-171b1e089870	3e453d81-607e-085c-658e-37508578330a	2176596684700709978	723
00000000-0000-74a2-04e0-171b1e089870	3e68c4e2-b703-3bd6-e583-a5d2b08d77c7	8458419277551086623	71
00000000-0000-74a2-04e0-171b1e089870	3e7e509f-1bc7-365a-301c-af2f176a7528	7484469142723241275	414
00000000-0000-74a2-04e0-171b1e089870	3eb55f97-44e1-d1b0-761b-a885d125d87e	-8065628910051254102	550
00000000-0000-74a2-04e0-171b1e089870	3ed23e23-ecda-f9c2-4b5c-dbb7b01ed778	6720347665883321774	614
00000000-0000-74a2-04e0-171b1e089870	3f94c670-1ce8-441a-3840-7bba807b8eaa	-6736584853450419655	495
\.


--
-- Data for Name: usage_identities_1; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_1 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	41093768-906b-ff87-ea96-96fea696ba50	6990761819473514585	612
00000000-0000-74a2-04e0-171b1e089870	4159cd33-c710-80f9-a81d-c2e37e6c5e12	-237315877623606284	533
00000000-0000-74a2-04e0-171b1e089870	416052fb-73e8-558b-e04b-30b17e8ca2d6	-1337288896604075931	203
00000000-0000-74a2-04e0-171b1e089870	417a5f02-9a17-11ff-5054-6941531181cb	4683313431772955477	423
00000000-0000-74a2-04e0-171b1e089870	41ea8562-5e43-2bb9-73cf-06220bdd86f8	-2997445650378775995	107
00000000-0000-74a2-04e0-171b1e089870	426c28b5-81fb-04d3-0354-70f1b82fc8e3	-7121740232998493802	778
00000000-0000-74a2-04e0-171b1e089870	42a3b6c5-6a97-6763-2966-e67edd2b8c90	-580286340428754604	524
00000000-0000-74a2-04e0-171b1e089870	42adcf8a-a4df-ca68-c0f3-4e4bfd7c7fa1	9209123650829612085	525
00000000-0000-74a2-04e0-171b1e089870	42b1415b-0b41-9ec8-24fc-977eab85d049	6041749307829872892	254
00000000-0000-74a2-04e0-171b1e089870	4318e874-33cb-cf5c-19d8-6519ea0af78b	6682786484266791730	228
00000000-0000-74a2-04e0-171b1e089870	43b2a04e-0a08-9c6f-8a83-9ad9fce3a55f	-8382465978693161227	549
00000000-0000-74a2-04e0-171b1e089870	4416bd49-4fd4-0585-83cd-d34035cea0cf	-3695459210399292544	226
00000000-0000-74a2-04e0-171b1e089870	445e46a1-56c7-f1ca-1e85-ab658af07876	-537158184685436898	472
00000000-0000-74a2-04e0-171b1e089870	44a9df1b-52d6-23b3-08be-7fda580afc2f	-2609579222702837206	617
00000000-0000-74a2-04e0-171b1e089870	44e5ba70-e7d2-bf2f-d12f-0525fc2d901f	8740399385397264044	564
00000000-0000-74a2-04e0-171b1e089870	44f34e6c-87a0-736c-094c-f0ffd02d417c	6066406499681251750	220
00000000-0000-74a2-04e0-171b1e089870	45376ae9-65be-6101-b757-f7e8b0b4c04a	-4032940526156112540	421
00000000-0000-74a2-04e0-171b1e089870	465f7272-6e3e-a1e3-9ad6-aa216714fbd7	-940309366570010616	503
00000000-0000-74a2-04e0-171b1e089870	4673f7a0-852d-a4a6-8a07-a05c0e367d49	8548623539372753580	758
00000000-0000-74a2-04e0-171b1e089870	47044a6f-80f3-f23f-3e92-3b34dd29b97e	727094559465651163	15
00000000-0000-74a2-04e0-171b1e089870	47ffc778-2fe9-c77d-9c26-6ddf4a506567	5569011226748020976	222
00000000-0000-74a2-04e0-171b1e089870	4813966f-7b39-7271-e3d0-0542c466cff2	8218820327022595462	636
00000000-0000-74a2-04e0-171b1e089870	4832ff41-87bc-9dcb-7014-b113d72c8705	583130950115538529	112
00000000-0000-74a2-04e0-171b1e089870	4865ee23-61ce-1eaa-28e3-c2cd91cdb5ee	1231672065613137465	143
00000000-0000-74a2-04e0-171b1e089870	489b7ce0-afd6-c156-3b16-e1ace73a72c3	-6898976470848851097	802
00000000-0000-74a2-04e0-171b1e089870	4962fe8b-6e06-6176-5c74-55b9dfeec1c4	9128981844948619774	768
00000000-0000-74a2-04e0-171b1e089870	4a5edd0a-9e9b-a446-99f2-5d0bd1ecb456	-6055855382385273617	374
00000000-0000-74a2-04e0-171b1e089870	4abf696d-e05a-e038-eabe-827b27bd6288	5983541815310881860	174
00000000-0000-74a2-04e0-171b1e089870	4b7bf985-fe37-a7f1-a6fa-3a05ae88cfd7	397297537857176572	795
00000000-0000-74a2-04e0-171b1e089870	4b94c599-e123-01f6-3c13-0bf7a0269d5d	-5705375924792250700	256
00000000-0000-74a2-04e0-171b1e089870	4bc48f3e-59ad-9d06-0a49-62589b26db5d	-6896918826258038506	418
00000000-0000-74a2-04e0-171b1e089870	4c2ad844-d6e0-8772-6b1b-7c9cfb83b1f5	7192901762955100286	225
00000000-0000-74a2-04e0-171b1e089870	4c68c35a-84e0-ae2c-2a31-3c9d919bb5c0	-3622230676149493371	623
00000000-0000-74a2-04e0-171b1e089870	4ccc1c19-ffd3-5e2b-9f22-d08ef9d935db	-1605387028578814547	26
00000000-0000-74a2-04e0-171b1e089870	4d2b3bf0-7bc5-e17f-3b50-40fb5b194856	4175908133381199633	315
00000000-0000-74a2-04e0-171b1e089870	4dc5e4ea-9867-a3de-5d85-02b26092f66d	8555512490754295025	219
00000000-0000-74a2-04e0-171b1e089870	4e6a70ed-3c8a-2574-42bf-b2deb1b08017	619397694472422319	577
00000000-0000-74a2-04e0-171b1e089870	4ea5e624-17c5-88d5-ff3c-98fea65dbbe3	-494037125195519234	270
00000000-0000-74a2-04e0-171b1e089870	4ecb4753-6a97-6a1d-5906-276c835c5bdc	-8918370357306210412	627
00000000-0000-74a2-04e0-171b1e089870	4ef9635b-8d95-c8d8-5f0d-43a1acb89b7b	-6510625680049189893	806
00000000-0000-74a2-04e0-171b1e089870	4f55c671-49ce-8431-48fb-87dd1efb666d	788391743931029758	413
00000000-0000-74a2-04e0-171b1e089870	500fc12c-969d-486b-4829-f8c7713603fc	-7956947688321893221	167
00000000-0000-74a2-04e0-171b1e089870	5019a4e0-6ba2-a9eb-0633-9b19c76bfc61	4171951014203642439	731
00000000-0000-74a2-04e0-171b1e089870	502c6309-75fa-a851-c724-d6c48d608c55	-4063664486522148409	611
00000000-0000-74a2-04e0-171b1e089870	5048365e-ef8e-830d-87c0-4ba03b4d03bb	-5812414888904243232	419
00000000-0000-74a2-04e0-171b1e089870	508bf47d-54b8-d381-86df-707acffd8813	-3472539581307914353	816
00000000-0000-74a2-04e0-171b1e089870	5094916b-b9ae-e1b5-f9e2-f6eef1ccd732	4460153643099765153	536
00000000-0000-74a2-04e0-171b1e089870	51399b35-1a60-1dc2-d187-8e3669add349	6120001189461248458	358
00000000-0000-74a2-04e0-171b1e089870	51891fd1-59c9-d07c-1265-62d28ce70b15	4139169486640738486	571
00000000-0000-74a2-04e0-171b1e089870	51d0df06-c6ab-c779-df89-9be185b2afd5	-6537950682459766077	541
00000000-0000-74a2-04e0-171b1e089870	522b4989-63b1-121f-7369-dcdad022ec8b	6509631069886509541	699
00000000-0000-74a2-04e0-171b1e089870	5231835c-2efe-76e7-cf64-0d152fea41b1	-2113944809312531129	590
00000000-0000-74a2-04e0-171b1e089870	5248c22a-ae27-17d7-5401-bd06e06bbd97	5010793273500287543	113
00000000-0000-74a2-04e0-171b1e089870	527e8d25-af17-e5f3-3c67-27083c6c3bfe	-57498024412867963	205
00000000-0000-74a2-04e0-171b1e089870	5293802a-a7ae-8070-519d-10b9badea41f	-7991930656164467699	467
00000000-0000-74a2-04e0-171b1e089870	52d79cc7-237e-c46d-0e79-18af59c24c00	8815001542163879279	290
00000000-0000-74a2-04e0-171b1e089870	530a9a41-203f-6100-727d-31887c373477	-4082870685331412995	397
00000000-0000-74a2-04e0-171b1e089870	542e8eea-6dd4-dd4c-636a-442aa140deb7	113632480576645796	677
00000000-0000-74a2-04e0-171b1e089870	54602b1f-d545-582d-8750-8af71d1e3fd3	3302639062186367597	543
00000000-0000-74a2-04e0-171b1e089870	54e9afcc-10ce-225e-34de-165d62eee30f	-776828086053597045	527
00000000-0000-74a2-04e0-171b1e089870	54f3587e-a184-d0e9-a372-f0f526e71136	1187364675971759782	136
00000000-0000-74a2-04e0-171b1e089870	54f580d5-7192-d6aa-5c03-c48d7e32218d	-2034542296852528738	409
00000000-0000-74a2-04e0-171b1e089870	55764f7c-7a5d-f45e-1c96-1a59a5336a3b	1665973164265472600	252
00000000-0000-74a2-04e0-171b1e089870	559b263c-51f6-ecd5-6700-cd3cad9e09d1	6769389249182360232	624
00000000-0000-74a2-04e0-171b1e089870	564f0b73-ddf9-afe8-d605-74f46f4ee6f5	682978989091576515	24
00000000-0000-74a2-04e0-171b1e089870	566e35dc-4359-42ef-eab6-56b20307e467	-1039916362325265868	455
00000000-0000-74a2-04e0-171b1e089870	56a10a75-e8cb-7470-7a5c-383b94cf8957	-6733912452486224003	325
00000000-0000-74a2-04e0-171b1e089870	57303efc-d1b5-1048-69ea-5391729fa8ea	350222748998769231	124
00000000-0000-74a2-04e0-171b1e089870	57534157-c594-3f0c-6777-069b8bec7e04	6300269503963452438	85
00000000-0000-74a2-04e0-171b1e089870	5757a268-2663-6b2e-c156-d498b959b682	3830768808180521679	40
00000000-0000-74a2-04e0-171b1e089870	575cdbe6-54ce-7cf3-350c-0319dc4032fd	8882275281946541667	662
00000000-0000-74a2-04e0-171b1e089870	57921953-2a1b-a007-4c18-62e11c9716f4	2764922657923111608	377
00000000-0000-74a2-04e0-171b1e089870	57aac0be-2af4-a87f-8b54-89508b631300	-5228247328129557823	126
00000000-0000-74a2-04e0-171b1e089870	588fd9af-7def-276a-0b2b-52912b090904	4390455003030369850	585
00000000-0000-74a2-04e0-171b1e089870	58dfc53a-bc02-3cc1-aaa7-ef9f03125c9d	4327281854752789228	767
00000000-0000-74a2-04e0-171b1e089870	58e77d3f-41ea-9b9e-c2e5-4bac9cbd79cd	6863347458392457125	749
00000000-0000-74a2-04e0-171b1e089870	5905afcc-b78b-0db5-b3a9-c33cec98b56a	-2578185596389063918	684
00000000-0000-74a2-04e0-171b1e089870	591e47c4-fa52-a675-1b70-5232ecf62be6	-7105570272113974396	825
00000000-0000-74a2-04e0-171b1e089870	595a50de-7176-9060-6a00-1937cac6897d	2816897009189033833	7
00000000-0000-74a2-04e0-171b1e089870	59a914e9-ac0a-45dd-3488-3b968abd0c5b	25309880436452780	132
00000000-0000-74a2-04e0-171b1e089870	59b233c4-1d58-cade-b1a4-3b4afd7b0af9	-6071295634110391978	748
00000000-0000-74a2-04e0-171b1e089870	59d063cb-0e86-768a-145f-5a4409923cd9	5934828651249350811	800
00000000-0000-74a2-04e0-171b1e089870	5a04cc65-6394-3463-d460-a26906a4c598	-6393067859868699327	588
00000000-0000-74a2-04e0-171b1e089870	5a1438e8-5b3d-0bcd-4ddd-86a939f5dcec	-5288858079355248058	770
00000000-0000-74a2-04e0-171b1e089870	5a56e99d-6686-db18-4285-1fc45405c9e6	-4703089180030675532	582
00000000-0000-74a2-04e0-171b1e089870	5b339dc3-10bd-c666-4954-52da45951d48	-1450040879074735766	133
00000000-0000-74a2-04e0-171b1e089870	5c113aa5-c3fc-3999-03e0-0db8c3e8a238	-4128444171348107849	496
00000000-0000-74a2-04e0-171b1e089870	5d566b2a-5352-1ab2-f5b4-f655e386ce78	-3226974969715723714	12
00000000-0000-74a2-04e0-171b1e089870	5d7518b0-ed16-cf0b-5af6-4f41aa2f7ec8	-7514025772105196648	417
00000000-0000-74a2-04e0-171b1e089870	5d933bbe-f859-5e2f-f3d6-c1b092d7ff6b	-4647212070120363298	16
00000000-0000-74a2-04e0-171b1e089870	5db39eab-acaf-4eb3-0f19-d28e33cddaf0	-4910124277498290715	373
00000000-0000-74a2-04e0-171b1e089870	5e3ffd87-e548-7719-52f4-3f877b810730	-2283847526439397551	293
00000000-0000-74a2-04e0-171b1e089870	5f152643-c9a3-e6d2-7d31-acf6cba8fc6d	4017500977078235093	682
00000000-0000-74a2-04e0-171b1e089870	5f77d43b-2a9f-e628-f651-c9d62b35a489	-2396432136242497423	726
00000000-0000-74a2-04e0-171b1e089870	5fe91a40-f2b0-33bb-b17a-6d8053513958	8769017354589805266	720
00000000-0000-74a2-04e0-171b1e089870	60f078b1-f454-824c-a7aa-5afda1498828	-9211473763763227252	558
00000000-0000-74a2-04e0-171b1e089870	615ef9d9-7bf6-bb79-80d4-f92ffdf68817	-923467052950490452	27
00000000-0000-74a2-04e0-171b1e089870	616bca07-973c-eee1-d245-82b9067956a5	5553434292911034123	640
00000000-0000-74a2-04e0-171b1e089870	619b6b5e-a358-380e-e823-6b7cb184c516	3422911773116035152	163
00000000-0000-74a2-04e0-171b1e089870	61dc6de3-de34-9fb0-eca0-95c42a85835c	-5897106697161525558	659
00000000-0000-74a2-04e0-171b1e089870	61f98637-799a-808f-6122-ea3d320f9f9c	2932927844961563465	351
00000000-0000-74a2-04e0-171b1e089870	629840e5-56ae-dbdb-9da5-9be9eb391d2d	8650838172964681945	387
00000000-0000-74a2-04e0-171b1e089870	6369b932-69cd-1ae1-76f2-9ebdf7dc1bf6	-1482245413981006854	83
00000000-0000-74a2-04e0-171b1e089870	63828da6-fe64-9ba2-41c6-30ed4c4c165a	688405025858186141	146
00000000-0000-74a2-04e0-171b1e089870	6494815e-3d57-4cca-9950-91662b29901f	-7275200205534276413	661
00000000-0000-74a2-04e0-171b1e089870	650fff4e-f125-a6cf-0037-d8cc1a5430e7	-7930116812808501430	57
00000000-0000-74a2-04e0-171b1e089870	65c447e6-d1f0-35b9-5c64-492667c74786	-2679868871320300273	326
00000000-0000-74a2-04e0-171b1e089870	65fa58a8-6068-ce4b-ba80-a9732d1839da	6898770896349845831	190
00000000-0000-74a2-04e0-171b1e089870	68c3c834-9d64-7a1d-2374-893b2c8e8dac	-8878785765638022165	115
00000000-0000-74a2-04e0-171b1e089870	68fff345-3a05-d767-da8f-f88aed821c70	3789039769791914215	688
00000000-0000-74a2-04e0-171b1e089870	69114c58-dd74-56f9-d085-a142a65bb360	-4900685628381011719	442
00000000-0000-74a2-04e0-171b1e089870	6914320f-90b0-882d-22cd-f053745c63a3	-2481332827184036854	831
00000000-0000-74a2-04e0-171b1e089870	69664160-52b7-f138-e268-0b4721b90c5f	2627455270098336924	49
00000000-0000-74a2-04e0-171b1e089870	6973be27-71b7-aad6-dded-75156cef155a	1609085831871690002	761
00000000-0000-74a2-04e0-171b1e089870	69ce1b91-8622-31a7-5ddb-5016bf245d93	3746356992961432405	566
00000000-0000-74a2-04e0-171b1e089870	69ff61ba-d51c-830a-47b5-b81b47d3893b	919426178241063176	129
00000000-0000-74a2-04e0-171b1e089870	6a697eff-b65a-4073-fac8-985b59aa7925	4261335915345465143	709
00000000-0000-74a2-04e0-171b1e089870	6ac7207d-5e8d-38fa-4524-cada62db79f7	2711734823146145735	691
00000000-0000-74a2-04e0-171b1e089870	6af6709f-3da7-0a91-13be-e9cccdf0596c	-426856463934462310	692
00000000-0000-74a2-04e0-171b1e089870	6b561c1f-7517-e121-78bf-0d588b9b9eb9	376961328239943951	44
00000000-0000-74a2-04e0-171b1e089870	6bde3da2-8758-f753-1039-a50af4ca042a	7055398957923887871	281
00000000-0000-74a2-04e0-171b1e089870	6bef20ee-793e-112d-f45a-92432db9bf99	-1761214883822926075	810
00000000-0000-74a2-04e0-171b1e089870	6c78144b-1184-1510-cfbc-03b4dc90b486	6252558825314633205	176
00000000-0000-74a2-04e0-171b1e089870	6c7de1fa-c6ce-7c2f-714f-0cc9a5c4e41e	278291895114178044	323
00000000-0000-74a2-04e0-171b1e089870	6c7ec7e4-eaff-ac97-5616-5e1b91cd49d7	912447378374139217	37
00000000-0000-74a2-04e0-171b1e089870	6c92d218-39fd-b08c-a9c4-b9e3f8f1711e	-7983742088715383158	772
00000000-0000-74a2-04e0-171b1e089870	6ca720a7-2c72-cb65-2877-0ccaa1f98c31	-6356141235815938547	369
00000000-0000-74a2-04e0-171b1e089870	6d364676-784d-b072-6f0a-fee0d3ba828b	-1858270677094942010	336
00000000-0000-74a2-04e0-171b1e089870	6d9730c1-582c-b7d7-b32e-a942fc5f283b	4721085332669960949	360
00000000-0000-74a2-04e0-171b1e089870	6de6879a-13f9-3051-049a-7e0d151db843	-5084977518930718778	489
00000000-0000-74a2-04e0-171b1e089870	6e18739c-84bd-81af-9bf4-6d97b0b59bdf	5000347341509143513	310
00000000-0000-74a2-04e0-171b1e089870	6e79345a-ef98-7262-2b32-f0fd155d8ee9	1949045164440316306	681
00000000-0000-74a2-04e0-171b1e089870	6e84c491-455e-ff93-fc05-f816605d1072	-6598972870751854770	120
00000000-0000-74a2-04e0-171b1e089870	6e951037-bc24-6f58-c3bc-ab2f9542cdd5	7927887980794981440	177
00000000-0000-74a2-04e0-171b1e089870	6ebc94a4-661f-5ad4-d64d-c40768dc528a	-2428906388758918785	811
00000000-0000-74a2-04e0-171b1e089870	6ef8ac53-69ec-5787-e892-48031b1fc2f7	2731963626897886781	198
00000000-0000-74a2-04e0-171b1e089870	6f0c457d-6be5-2445-870f-cec998fafaec	7236063544109710792	833
00000000-0000-74a2-04e0-171b1e089870	6f1449a1-db8c-d484-1374-fb742e1fd721	8062455702196741725	331
00000000-0000-74a2-04e0-171b1e089870	6f5e61ef-ff58-778b-b4ff-b5a9f8f1acd5	-8549660506590478323	805
00000000-0000-74a2-04e0-171b1e089870	6fc6ec96-1359-9e4c-c825-304d5616f371	5412814481040838251	771
00000000-0000-74a2-04e0-171b1e089870	7006b09f-0048-611f-b25e-b81e9f6c6a41	7179781877740409044	646
00000000-0000-74a2-04e0-171b1e089870	706ef38b-ed70-0911-a393-a2d6bb5bd1fe	420325859712829594	519
00000000-0000-74a2-04e0-171b1e089870	70da1fc3-3435-3aff-0019-ea1942f51bc9	-1015979313986597288	340
00000000-0000-74a2-04e0-171b1e089870	71296357-6247-18ab-d7c1-d714a50e085d	5993688757409490788	246
00000000-0000-74a2-04e0-171b1e089870	719128ff-676a-837a-876d-9a227c1c3dd5	-3363120486677735065	700
00000000-0000-74a2-04e0-171b1e089870	71e89b4e-7dc3-ff1a-b90d-c6196ec12334	5627281168438389763	36
00000000-0000-74a2-04e0-171b1e089870	71eee4f2-92b8-c592-c6bd-af554dc573dd	-1132289889891702076	408
00000000-0000-74a2-04e0-171b1e089870	724408be-32fc-7000-9848-9b48d44a628a	-7567666027987070654	446
00000000-0000-74a2-04e0-171b1e089870	72bf02f9-69ac-e60d-f342-6c000554d39c	-1865354981275641035	286
00000000-0000-74a2-04e0-171b1e089870	730c835f-6139-00ad-933f-568fd55406b3	7664774136143898916	372
00000000-0000-74a2-04e0-171b1e089870	73106880-d765-60ac-ce0a-a93f8d333099	-54775587275908909	341
00000000-0000-74a2-04e0-171b1e089870	733a1b30-cf61-0699-421b-6a9508a39b58	-2070139324230454371	436
00000000-0000-74a2-04e0-171b1e089870	73b41118-f1c6-ff80-0bbe-2ce1e8a3ad2a	-1970697707059953337	210
00000000-0000-74a2-04e0-171b1e089870	740e7c15-ce5d-4097-0311-1116a6b6913d	6048429693522707190	359
00000000-0000-74a2-04e0-171b1e089870	741a654c-e3c3-8e5a-7808-46f45086e397	3102127966309186535	22
00000000-0000-74a2-04e0-171b1e089870	741e923b-8d1b-d8b6-d9e8-7109de2f6fbb	-6104625890241001246	687
00000000-0000-74a2-04e0-171b1e089870	744187c8-a8b2-e622-e282-b8949d9e67b6	7244819920993613082	319
00000000-0000-74a2-04e0-171b1e089870	7461c784-907c-39ac-2cdc-cfb9dbb1abca	-3880595775889155557	510
00000000-0000-74a2-04e0-171b1e089870	7468f5ac-1ab8-3d56-ef88-4be59f59b321	5026652898232582985	826
00000000-0000-74a2-04e0-171b1e089870	747991f3-9ca6-0de6-d101-7fe5353ac4f6	-6933500119276064045	329
00000000-0000-74a2-04e0-171b1e089870	747c4688-9748-b587-eb4e-da4ac1e622cb	789663238923180708	402
00000000-0000-74a2-04e0-171b1e089870	74a27e93-dd3d-193f-850e-62ffa2c052b0	3968047252100157220	308
00000000-0000-74a2-04e0-171b1e089870	74ff69b3-858e-15d9-1f6e-ef3e1e2ed27e	-3184668196874801463	453
00000000-0000-74a2-04e0-171b1e089870	750d8e23-6ba3-d6ec-bb0d-913b0133db4f	-6537842160419556645	324
00000000-0000-74a2-04e0-171b1e089870	75cd9588-1da4-932e-1d0f-b98bd0c9670d	3957362033464573134	553
00000000-0000-74a2-04e0-171b1e089870	76fba56b-c654-011e-309b-59983905f76c	-3877785078052681915	765
00000000-0000-74a2-04e0-171b1e089870	77597a8d-566e-9980-1a99-cd50c0bb9e38	-4191074297670906436	812
00000000-0000-74a2-04e0-171b1e089870	7767c752-d448-5ba9-7e9c-0bb90a690a81	2401621361841356886	689
00000000-0000-74a2-04e0-171b1e089870	77912489-2333-f665-c178-3960fbf6de2e	-4069460890982286325	438
00000000-0000-74a2-04e0-171b1e089870	779300cc-5c4c-85b5-aafa-40034ea61cd0	-8992417583069237586	548
00000000-0000-74a2-04e0-171b1e089870	7797ff89-3c58-4414-b1cf-d0516c17cefa	3236198832140382889	839
00000000-0000-74a2-04e0-171b1e089870	7798e1df-9e42-f8e9-52f0-a34ff3ac059f	-2783869009313081526	279
00000000-0000-74a2-04e0-171b1e089870	77e651cd-30e7-3a36-4b07-5542417a5fe7	6372495427808026290	669
00000000-0000-74a2-04e0-171b1e089870	78155bf5-b99b-f85e-ab7d-8d9ae9f5eafa	3619316717753304876	799
00000000-0000-74a2-04e0-171b1e089870	785a0013-2b98-b24c-1c1e-8c30a99f3b4c	2568056430982438273	284
00000000-0000-74a2-04e0-171b1e089870	78b00491-e539-552b-fe0b-d0aab7121d0e	4982582995725611674	332
00000000-0000-74a2-04e0-171b1e089870	78fe0fad-2eb3-6e30-8aea-4af60309b00b	-5410001582282265296	364
00000000-0000-74a2-04e0-171b1e089870	792a89d3-b0b4-2911-2d39-efaa90e35217	7496388465575827994	725
00000000-0000-74a2-04e0-171b1e089870	795fa22d-c4f7-8f6a-0275-52aeb1444b27	-6558724189411558386	642
00000000-0000-74a2-04e0-171b1e089870	797c4048-fe9b-e776-da36-e961aac6b41c	-2877539909306301477	780
00000000-0000-74a2-04e0-171b1e089870	799a6066-9b9e-4255-6d44-94641cb0c024	1146590273136891422	630
00000000-0000-74a2-04e0-171b1e089870	79a049d0-4241-26e0-477f-d8379f7d23ba	-4147625806568651386	155
00000000-0000-74a2-04e0-171b1e089870	79da936b-1b68-44a0-ee0d-4021c7c88802	7444734213593923481	186
00000000-0000-74a2-04e0-171b1e089870	7a0884e0-14a2-f1fd-0467-690c839c74d0	592574490028017152	807
00000000-0000-74a2-04e0-171b1e089870	7a17ae3c-70eb-c754-feab-b5c08f6bea4f	6748999486229448906	363
00000000-0000-74a2-04e0-171b1e089870	7b059ce7-2005-3b33-57bf-ee3a363ecd89	-6412105437095083789	648
00000000-0000-74a2-04e0-171b1e089870	7ba964e6-87c5-62e0-9a79-7f7e0f03e960	6886129081988131800	635
00000000-0000-74a2-04e0-171b1e089870	7bac8b5b-f129-01de-c5c8-961a406357ce	-1467024003785755604	798
00000000-0000-74a2-04e0-171b1e089870	7be2baa3-cb71-9353-19ae-6cea5ee223d1	-226762073498911968	587
00000000-0000-74a2-04e0-171b1e089870	7be4c930-89f0-019b-bb6b-68f429137e38	526609469643615117	560
00000000-0000-74a2-04e0-171b1e089870	7c63f452-04e4-d80e-b28f-1da778e0b27e	7851296091418982254	797
00000000-0000-74a2-04e0-171b1e089870	7d2c4b87-064a-84ab-a501-a7bdfaed5859	493497808422714740	34
00000000-0000-74a2-04e0-171b1e089870	7d49e43a-6cd4-3510-a3ad-7a579ff4deee	-5405401047703886731	66
00000000-0000-74a2-04e0-171b1e089870	7d5454e3-04dc-dc63-a247-14da18ec0d3b	-5502244464301020759	298
00000000-0000-74a2-04e0-171b1e089870	7d7f524a-0aa0-3b42-c41d-1795e3069c49	2282251788351642018	221
00000000-0000-74a2-04e0-171b1e089870	7e1a9aea-8c78-d007-d5f5-82a29981da3c	-7759750094962085594	181
00000000-0000-74a2-04e0-171b1e089870	7e8cd018-7e96-18d5-3e00-58f5ed703db9	-4535878446268913608	565
00000000-0000-74a2-04e0-171b1e089870	7eabdc6b-aff6-5b69-b76e-a4419c198676	-4907464795675286103	513
00000000-0000-74a2-04e0-171b1e089870	7eb9130e-5f8e-e636-8a2e-aacba541abd2	2229342295204630175	633
00000000-0000-74a2-04e0-171b1e089870	7eca3fdb-ac3d-dac4-5408-8b992cac1dd0	8054753328848295495	128
00000000-0000-74a2-04e0-171b1e089870	7f27f00b-7adf-6685-305b-88f7a496235e	5640507725498955411	106
00000000-0000-74a2-04e0-171b1e089870	7f675e9f-2529-d6e2-bca4-de3c746efa65	-1604772633833759680	20
00000000-0000-74a2-04e0-171b1e089870	7f6f03e5-8eed-ccc1-55cf-f66159f981cc	-6541637009772369521	92
00000000-0000-74a2-04e0-171b1e089870	7f99887f-a9f6-8c32-8926-23b7329775fc	7738908655747847664	265
00000000-0000-74a2-04e0-171b1e089870	7fe8c41f-3898-d965-60f9-4bbb3122f0ba	7244855850919126156	46
\.


--
-- Data for Name: usage_identities_2; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_2 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	805c7817-b4ee-8bf0-7e88-92711efc57d5	5421319172594817784	480
00000000-0000-74a2-04e0-171b1e089870	80a9082c-a612-1031-95c6-ecaa80d9d477	-3798455926207852921	714
00000000-0000-74a2-04e0-171b1e089870	80f3d702-ad3c-287d-50e2-6fe86436a3bf	-1194424442017388780	383
00000000-0000-74a2-04e0-171b1e089870	810efcd0-462e-467e-029d-6fabbe75bab6	2274222416483684519	458
00000000-0000-74a2-04e0-171b1e089870	81b38769-b805-752c-3128-f036e44de03a	-1716154485927363215	595
00000000-0000-74a2-04e0-171b1e089870	82da0c67-1ec8-1fb2-54cf-e37bc7d16e0f	4593298849582445083	554
00000000-0000-74a2-04e0-171b1e089870	83a2a636-225b-f1d1-f966-80b29fc828ac	-2463159362695104093	631
00000000-0000-74a2-04e0-171b1e089870	83c4680d-0af3-ce94-0c95-0b346ba0cf45	8594534514945302342	156
00000000-0000-74a2-04e0-171b1e089870	83f1c05a-dd57-1ab9-19aa-72eda8140db4	-965447714642518515	654
00000000-0000-74a2-04e0-171b1e089870	8409e5fe-77af-15ad-17af-18082e229321	-8961279318537816732	601
00000000-0000-74a2-04e0-171b1e089870	844f0219-812f-ca68-96f5-a4b19e854c3c	-3347312042281052767	522
00000000-0000-74a2-04e0-171b1e089870	849c261b-864b-0398-8828-696d84d27c9b	8430916180270849685	834
00000000-0000-74a2-04e0-171b1e089870	84c5969a-40d8-352a-2402-851f20f9d07e	7770073010803426448	497
00000000-0000-74a2-04e0-171b1e089870	84cad28b-740e-2ee5-9342-81e523817f7e	2363869873269513064	201
00000000-0000-74a2-04e0-171b1e089870	84cdb129-a36b-91f9-f30b-d37d35fcce63	-5767375319413735537	534
00000000-0000-74a2-04e0-171b1e089870	8602e5c0-2f6d-d182-b5f8-4510adeb2260	551322043767587701	95
00000000-0000-74a2-04e0-171b1e089870	86364a51-a640-6781-1cc2-5ddea393c065	-5290935377994459790	828
00000000-0000-74a2-04e0-171b1e089870	86396ff6-bba5-f57f-9c31-5d5657e9f230	-875226945174512457	356
00000000-0000-74a2-04e0-171b1e089870	86d7b06e-9ef9-72cf-a425-3842d10ed2d5	1307902823863028502	638
00000000-0000-74a2-04e0-171b1e089870	8707ee10-7373-7d6e-7d67-e3e9d6812bc0	2394475023549713330	705
00000000-0000-74a2-04e0-171b1e089870	8710e40a-f33b-0040-9663-9a5e84d54f87	-2330312926166935047	395
00000000-0000-74a2-04e0-171b1e089870	8763e081-e1f6-1260-8a33-2322177878dd	-1347501332720966195	61
00000000-0000-74a2-04e0-171b1e089870	8788b30a-0152-d088-150d-daf4b9e7a9ba	-5167159390367065105	473
00000000-0000-74a2-04e0-171b1e089870	87aab06b-a8b7-e91f-1b05-7e126178f3e1	-8239142295864443453	702
00000000-0000-74a2-04e0-171b1e089870	87bb0e16-4f09-31c0-20bd-ed9d8d028e86	-3110437630303781047	719
00000000-0000-74a2-04e0-171b1e089870	882e912a-95b0-eebd-a9c2-b8a7d4ba92df	3379698027183456861	347
00000000-0000-74a2-04e0-171b1e089870	88a41a30-6983-e7d7-6246-e6f451605075	-6201652521680452383	67
00000000-0000-74a2-04e0-171b1e089870	88edfbed-8e89-3e17-240f-de158d8bcd78	-5011869356957472866	411
00000000-0000-74a2-04e0-171b1e089870	88fdfb5d-c422-c238-3f42-078ac27d609a	-2726631605438609080	80
00000000-0000-74a2-04e0-171b1e089870	896ec982-0f9b-3713-389a-dd2f7017daeb	8581972035944538551	676
00000000-0000-74a2-04e0-171b1e089870	8970feb5-1126-4e74-ec0f-c3262449e425	8956887729439044142	212
00000000-0000-74a2-04e0-171b1e089870	8990cda3-40a5-1012-ee14-dbed1d4fd906	-2685156241651054170	344
00000000-0000-74a2-04e0-171b1e089870	89a47e6e-171b-cf26-d356-83796a96d6da	-1167402115857489782	523
00000000-0000-74a2-04e0-171b1e089870	8a2158b6-1c1b-d21a-3297-c7d3389111db	2381603364029814608	403
00000000-0000-74a2-04e0-171b1e089870	8a6ddd3a-9afe-92b6-b111-b263591bd201	-5996281864923659978	784
00000000-0000-74a2-04e0-171b1e089870	8a8c91f6-2f29-936f-1343-54d427c9b91a	5541785959684278200	28
00000000-0000-74a2-04e0-171b1e089870	8a9ef00f-13da-3b6a-e117-8c12119d5bc6	1122760111057765819	815
00000000-0000-74a2-04e0-171b1e089870	8ab375bc-1517-02f7-9057-5fba10cb9c74	247504574618741040	755
00000000-0000-74a2-04e0-171b1e089870	8abf0841-32e7-4aa5-a0fb-f20456c2a7bc	-5901261198578358526	464
00000000-0000-74a2-04e0-171b1e089870	8acb2d8d-3456-6c91-27f6-f0be6d270c12	4071436739012823172	498
00000000-0000-74a2-04e0-171b1e089870	8b06ca5a-444f-55d0-fff2-a89d6aab2c47	-890217550054436494	680
00000000-0000-74a2-04e0-171b1e089870	8b15a639-eee0-e5b3-2086-0c4a72c4ddc7	-6371984264727710491	151
00000000-0000-74a2-04e0-171b1e089870	8b5a81f9-87cb-1eb0-50ea-8b3fbf717490	6074322325388606425	160
00000000-0000-74a2-04e0-171b1e089870	8b96ce75-0582-9643-370c-b3db2d7c6bf4	25907366081290535	45
00000000-0000-74a2-04e0-171b1e089870	8bfa62d2-00cd-d386-d83a-7ee557f905b1	7426761952810857550	352
00000000-0000-74a2-04e0-171b1e089870	8c2efc66-801c-9d4b-6771-c8ed10b8242a	-983582665207436115	86
00000000-0000-74a2-04e0-171b1e089870	8c30d39c-d51b-ab78-72ca-632de81f5122	4997088769926109827	165
00000000-0000-74a2-04e0-171b1e089870	8c3cd2f9-97dc-53c0-d422-8704dc0c301e	-3372271701069402862	793
00000000-0000-74a2-04e0-171b1e089870	8c7331a3-b683-c514-124c-698d736e54c8	3770403802080406174	264
00000000-0000-74a2-04e0-171b1e089870	8cab45ea-17be-f744-e337-8e5ccd813b7d	5577105400357346158	625
00000000-0000-74a2-04e0-171b1e089870	8cee82a2-700f-6906-027b-0fc8a40d1db7	7438010663597606174	735
00000000-0000-74a2-04e0-171b1e089870	8d097e2c-86c4-61cd-51e5-857e2725e438	4955606568652207619	236
00000000-0000-74a2-04e0-171b1e089870	8d6abe94-2a34-9d15-a37d-f5c327e39d92	-8339933249964845541	576
00000000-0000-74a2-04e0-171b1e089870	8e0988d6-b1e3-d987-a50e-52b5d1b9302f	5347523666689844393	641
00000000-0000-74a2-04e0-171b1e089870	8e1ece7b-6c5a-c9a0-eff5-86f7acd47a2b	-9050895322508786652	721
00000000-0000-74a2-04e0-171b1e089870	8e6c118c-71ff-8a50-eb58-d537a2ef0d56	-913975060790530157	296
00000000-0000-74a2-04e0-171b1e089870	8e74c24f-22c5-cf57-59ef-935580997a0c	-4997048775685473070	773
00000000-0000-74a2-04e0-171b1e089870	8fa69512-e210-a314-3409-6363235988c3	-4402150017262805951	274
00000000-0000-74a2-04e0-171b1e089870	8fbc21e7-1e4e-5143-a52f-d52fdf2f58b7	-1721138973214206112	547
00000000-0000-74a2-04e0-171b1e089870	903edfbb-9be5-b46b-1d8b-f0a9733637bb	-3070571679595987122	322
00000000-0000-74a2-04e0-171b1e089870	907a5c8e-2e72-5f62-9507-c6301cf5b9cf	8117880990615398766	141
00000000-0000-74a2-04e0-171b1e089870	9113200f-d344-5809-b859-f9d544ebfaa0	-310960504491420632	759
00000000-0000-74a2-04e0-171b1e089870	915d9fdf-c237-2da9-916a-7a7446b13c34	-1591952819077385007	50
00000000-0000-74a2-04e0-171b1e089870	922dbb00-7b6f-3924-7a83-e5f5ef8b6647	-1354988524631150009	532
00000000-0000-74a2-04e0-171b1e089870	925d4722-6568-3928-e188-697e0010f7aa	-5093893847448684953	51
00000000-0000-74a2-04e0-171b1e089870	9367b46f-1ecc-f53e-38fb-a609e17de1e2	705506984295124480	301
00000000-0000-74a2-04e0-171b1e089870	937da9a1-5d4f-089f-d47d-39f5e4ab8955	-393586312574441385	545
00000000-0000-74a2-04e0-171b1e089870	93b097a3-75d4-8d50-6b9b-1f316800e577	-7415266205291327520	500
00000000-0000-74a2-04e0-171b1e089870	93b1dc86-2c68-0c9a-7e96-6a6545e30d4b	2880325353445154043	393
00000000-0000-74a2-04e0-171b1e089870	93c317a4-5658-fbb7-b809-47fd1b8159c6	7332428608901739242	214
00000000-0000-74a2-04e0-171b1e089870	94246233-696b-a6b2-b5c4-caa0723b1282	-2177580147386617829	390
00000000-0000-74a2-04e0-171b1e089870	9434740a-a2c8-299f-9f85-d4733cba2a45	-6662824539425183927	724
00000000-0000-74a2-04e0-171b1e089870	945182e7-930f-d86f-1c79-e774dac57d26	-2221632383074423034	328
00000000-0000-74a2-04e0-171b1e089870	9489dc91-a21a-71b3-646e-1b57296a228d	8687187083752334345	365
00000000-0000-74a2-04e0-171b1e089870	951c4760-03f6-f3d9-9861-c038b61aecbf	334629521927256689	818
00000000-0000-74a2-04e0-171b1e089870	952284dc-c4c8-d937-9105-27a3f1ca5dd1	1397071394218536258	350
00000000-0000-74a2-04e0-171b1e089870	957b8522-0b33-d742-f17d-08941b304269	4669491672059915688	804
00000000-0000-74a2-04e0-171b1e089870	960010d6-7686-1b0f-bb2b-980baa4c2983	5318083288923370886	391
00000000-0000-74a2-04e0-171b1e089870	966a62ed-be2e-453c-6e9d-ee28e038305d	-3325323075352544177	652
00000000-0000-74a2-04e0-171b1e089870	967756de-c41d-27c2-c852-64e2277ca70a	7640871824741286549	175
00000000-0000-74a2-04e0-171b1e089870	967d10b0-08e0-ff75-6874-81ac29551d2e	-5889441047926707766	142
00000000-0000-74a2-04e0-171b1e089870	972f6785-fc99-02ce-1323-71edbae87297	6709087595097803304	65
00000000-0000-74a2-04e0-171b1e089870	9764283d-0999-6c5f-ff4c-98861af3f267	-6411827344403715297	777
00000000-0000-74a2-04e0-171b1e089870	977b38f1-e2d0-7ac1-6c49-687b7b7a623a	6457970375589552154	655
00000000-0000-74a2-04e0-171b1e089870	97aeafc8-01be-02d9-4edf-a2f522927633	-484102262713916328	609
00000000-0000-74a2-04e0-171b1e089870	97c9b1f4-6e9e-09c9-6d6d-248db0f2e4be	1848667688178166748	370
00000000-0000-74a2-04e0-171b1e089870	98a06dd8-e19c-3f5f-012b-8350f5aa8bf3	342903016286950645	309
00000000-0000-74a2-04e0-171b1e089870	99713648-415c-cdcf-ba36-1d285ca88a95	7875886777850438307	615
00000000-0000-74a2-04e0-171b1e089870	9977bb27-9f13-b76c-b105-8af1a4907a82	-7383492869186257238	353
00000000-0000-74a2-04e0-171b1e089870	9981df95-aca7-7e29-a844-9a3accb8bd57	4251224539947742952	406
00000000-0000-74a2-04e0-171b1e089870	99d959da-b643-2480-4391-5459cb65ace2	3714546478779787095	238
00000000-0000-74a2-04e0-171b1e089870	99dc7383-33c3-344b-dc48-89430bd07d9b	7749776791891375431	425
00000000-0000-74a2-04e0-171b1e089870	9a21c117-ea39-4b8d-1ba8-3dcac690d5d9	3353948379976305491	824
00000000-0000-74a2-04e0-171b1e089870	9a27971d-c9ef-9345-5cb3-2213422c22bc	-5614957587149064689	667
00000000-0000-74a2-04e0-171b1e089870	9ad1c63b-b7ad-1357-673e-a80cd61c3d32	8251984600596470538	568
00000000-0000-74a2-04e0-171b1e089870	9aee4414-650e-7ec1-ac8e-b07418fa7ace	-2961309261906898483	526
00000000-0000-74a2-04e0-171b1e089870	9b182696-5702-6578-499d-93662a15afc1	-3671948941832239751	118
00000000-0000-74a2-04e0-171b1e089870	9b4c4317-4957-733b-107e-9e6cf7634618	1895410054489104745	573
00000000-0000-74a2-04e0-171b1e089870	9b9cf6f5-53c5-3ae9-8a9f-00d41b75e3fc	3906503327420567555	81
00000000-0000-74a2-04e0-171b1e089870	9bbc9be4-705a-5871-e820-874ecc4791d8	-2187472248525987668	357
00000000-0000-74a2-04e0-171b1e089870	9c0f09af-10ed-b479-86a9-ca46ff7a1eca	559408477212108599	645
00000000-0000-74a2-04e0-171b1e089870	9c399015-05ff-aac7-7f16-d5704b3cc1b2	942377536463668121	716
00000000-0000-74a2-04e0-171b1e089870	9c883d63-212b-72c0-9259-d63e78b6be48	231984766996395385	392
00000000-0000-74a2-04e0-171b1e089870	9cda1c85-cd16-82e8-5f70-23c42ad3ec77	-4009576965847513154	439
00000000-0000-74a2-04e0-171b1e089870	9d33d079-7b35-69a6-0893-e604adb7410f	-66626600018999117	741
00000000-0000-74a2-04e0-171b1e089870	9e2edfa6-7a86-ab4c-8041-59abd0b76d2b	-5526742843804218392	73
00000000-0000-74a2-04e0-171b1e089870	9e3978f0-00f2-42af-9b2b-993f025be858	-8225963956055472765	119
00000000-0000-74a2-04e0-171b1e089870	9ea0f7f9-5597-9836-b3fe-429b0d32fddd	-53740037746818178	378
00000000-0000-74a2-04e0-171b1e089870	9fb63bd3-5dca-66d9-17ea-1f50b2de7d7c	-2683572805332638789	312
00000000-0000-74a2-04e0-171b1e089870	9fe17291-44e2-23d7-40a9-0b75ed24cafc	-7389080747714961851	21
00000000-0000-74a2-04e0-171b1e089870	a091f9e5-3763-eaff-9eb3-87cb266d19e2	-674585714578940349	30
00000000-0000-74a2-04e0-171b1e089870	a0aea00d-9d41-a0c9-4400-4bbc6e24ea05	2737404125404431668	229
00000000-0000-74a2-04e0-171b1e089870	a0d1e436-7b55-25ab-5a6f-e9e835950d29	8230698159122662871	138
00000000-0000-74a2-04e0-171b1e089870	a11f0d6a-2aa8-bd30-b599-d350a3f153ff	8424525486856101003	157
00000000-0000-74a2-04e0-171b1e089870	a12132a0-76e8-a5f8-b001-a4651d7244d3	8757549181161796985	110
00000000-0000-74a2-04e0-171b1e089870	a1eed46f-b138-2720-5628-57256b0d4b26	-4476788061704137313	488
00000000-0000-74a2-04e0-171b1e089870	a1f3bf6c-efed-5a4f-8d27-531987bf3e8f	-1541447482592261926	786
00000000-0000-74a2-04e0-171b1e089870	a2fdb8f3-3b9d-1442-483d-f263fa52a3c0	893434373543354527	730
00000000-0000-74a2-04e0-171b1e089870	a3b11411-de60-822a-db48-18a3f4885aa5	-203501703352551384	668
00000000-0000-74a2-04e0-171b1e089870	a3b9c8b8-6ea3-dbec-a372-40e080d5c4ea	6741100650222555786	598
00000000-0000-74a2-04e0-171b1e089870	a42e3188-5ba5-d9c0-56ae-b5d8db32025b	2275771770621339802	258
00000000-0000-74a2-04e0-171b1e089870	a454f12b-2a5c-f08a-2ee5-ecae4d27626c	80259365899913439	506
00000000-0000-74a2-04e0-171b1e089870	a4cdf4bf-585e-ce74-78f7-92f90025ad6e	1878475198335228337	766
00000000-0000-74a2-04e0-171b1e089870	a4d682e1-0a48-71fb-eb15-90f1d381caba	-2467913569277803367	607
00000000-0000-74a2-04e0-171b1e089870	a522b68c-031c-b963-b3f0-406631829f67	-323084303002971171	2
00000000-0000-74a2-04e0-171b1e089870	a542818d-e1d6-442e-b871-dd0d764261a3	-86977251544804439	451
00000000-0000-74a2-04e0-171b1e089870	a54b0821-e014-4578-0be5-30c9f8c3c075	8428002762678348595	459
00000000-0000-74a2-04e0-171b1e089870	a55a2c86-a0c5-2d34-6d03-15c8bdc77116	-3986954778872860663	829
00000000-0000-74a2-04e0-171b1e089870	a55a9333-e3ed-ecca-1778-36e7f058fed4	-8134490177412625026	610
00000000-0000-74a2-04e0-171b1e089870	a568be41-7115-e53d-a666-30998ba19192	4780121029543288783	476
00000000-0000-74a2-04e0-171b1e089870	a5db5d27-3f09-8b24-5329-0a3e44be6122	3856081664012308805	671
00000000-0000-74a2-04e0-171b1e089870	a61aab2e-3fe2-541a-3d17-e265e3d0037a	-1706137795334808262	99
00000000-0000-74a2-04e0-171b1e089870	a6c1f9d2-4aef-b2f7-22e9-e10b376e8b6e	1914914895625116329	644
00000000-0000-74a2-04e0-171b1e089870	a7517bd2-4209-96d9-3c74-cb3c318daa98	5286664617521113582	657
00000000-0000-74a2-04e0-171b1e089870	a7646aeb-f3c0-c32a-7630-900dde8a0985	-3396359359173076523	288
00000000-0000-74a2-04e0-171b1e089870	a7ed27d0-5328-e2af-34c9-f7a3b6db0afd	-2046624392689646510	737
00000000-0000-74a2-04e0-171b1e089870	a7f14639-4c9d-2afb-c771-8614da47f628	6005509001786885405	551
00000000-0000-74a2-04e0-171b1e089870	a7fea747-8671-187a-6586-f486a71968fc	4826126515680446793	388
00000000-0000-74a2-04e0-171b1e089870	a8596cf2-67eb-3afa-076f-44f607ca8e1d	6152526507213939475	285
00000000-0000-74a2-04e0-171b1e089870	a86c6354-4939-e188-eb1e-8793c9c4e7d6	6756992732857044390	300
00000000-0000-74a2-04e0-171b1e089870	a87d788c-6525-b4fc-65e4-3cc07cfc40b0	-4861103954472410195	415
00000000-0000-74a2-04e0-171b1e089870	a8c7ced9-923c-4a1c-f9fc-eb8b93be1689	-1576330791719755013	162
00000000-0000-74a2-04e0-171b1e089870	a934ea0d-d6ec-60ef-c1b3-de8d62e8a6d5	9183577557993061326	380
00000000-0000-74a2-04e0-171b1e089870	a972ec33-abc8-2b50-f208-e9d6f11807b9	-2267866507998833921	178
00000000-0000-74a2-04e0-171b1e089870	a9cb36e3-1797-ba93-5078-7c8e26326b95	6866195254172833994	199
00000000-0000-74a2-04e0-171b1e089870	aa0f833d-c79c-e26f-84bf-15949ff0e9a2	8029284613692954368	830
00000000-0000-74a2-04e0-171b1e089870	aa3894a0-a35a-6e13-b087-b3e634b7e257	6348254732325783571	481
00000000-0000-74a2-04e0-171b1e089870	aa860be6-e3fd-6698-908b-274d9bf21a66	4533514877766357312	637
00000000-0000-74a2-04e0-171b1e089870	aa94ffda-0e68-5eb8-b67f-a16057479caa	8108706657440563742	43
00000000-0000-74a2-04e0-171b1e089870	aabf6e93-317c-cefd-ba23-2e0ab1ffad11	-7038652450278006698	233
00000000-0000-74a2-04e0-171b1e089870	ab983975-203f-adac-ffa1-e24b4151d923	-1796085389270817823	55
00000000-0000-74a2-04e0-171b1e089870	ac2d2fc6-8bbf-92b8-9db7-d5c25a1ef33b	-5396194802997494435	783
00000000-0000-74a2-04e0-171b1e089870	ac5ece66-5afa-5409-4180-12f2685cab08	-1160583335527335781	38
00000000-0000-74a2-04e0-171b1e089870	ac7aa9a3-044d-afc2-b62e-eca8796b6018	9081994388705531773	343
00000000-0000-74a2-04e0-171b1e089870	acc38a6e-34ad-afc2-c835-c17f82aa1628	1013389798153973086	694
00000000-0000-74a2-04e0-171b1e089870	acd2eed2-fec3-6123-9564-f2d64b45ffd8	-2711063464113894252	130
00000000-0000-74a2-04e0-171b1e089870	acfc1d78-06c6-21e0-00e0-e7e656e28cb7	-6379047186840232140	808
00000000-0000-74a2-04e0-171b1e089870	ad080275-a20e-bb40-94a2-b6abe52edb9b	5055396351228089350	109
00000000-0000-74a2-04e0-171b1e089870	ad7292eb-df33-94ab-c33e-e06dbc377b49	2254214442423131046	318
00000000-0000-74a2-04e0-171b1e089870	ad8cf6bf-f356-1785-8ba3-9218be508347	1413646566087257649	535
00000000-0000-74a2-04e0-171b1e089870	ada275d6-d693-4a31-f799-f339b2ca6fd4	1369240126879056408	384
00000000-0000-74a2-04e0-171b1e089870	adb311c2-fc21-a532-a431-978a8cf25f1b	-7239047271093194222	385
00000000-0000-74a2-04e0-171b1e089870	ae05dc25-e8c9-db0b-6002-ba5c405ff96d	2295018510598424210	490
00000000-0000-74a2-04e0-171b1e089870	ae0a3b55-c1b1-db4f-9275-44068566567a	-8208833042003343555	485
00000000-0000-74a2-04e0-171b1e089870	ae39bc54-2742-c201-c25b-d5a420cdba65	6704884050471182079	591
00000000-0000-74a2-04e0-171b1e089870	ae47e2c5-37ec-8b5e-fa98-c44848f48401	7105466103379415776	649
00000000-0000-74a2-04e0-171b1e089870	ae7e4779-9367-2581-2595-fae0b5661f09	3597936686001358219	606
00000000-0000-74a2-04e0-171b1e089870	aebb2abb-9c30-da54-14d7-3b8646b5d5b2	1695166327240756220	208
00000000-0000-74a2-04e0-171b1e089870	aebce5cd-0740-06da-78e4-5f0f089bcf1f	-549152279419851863	271
00000000-0000-74a2-04e0-171b1e089870	af2d13ca-592e-2f36-474f-7cedc6a955b0	6884481875289534744	62
00000000-0000-74a2-04e0-171b1e089870	af87f961-147e-59e5-ed79-858a7af712d4	5053568570760908431	218
00000000-0000-74a2-04e0-171b1e089870	af896cc2-e1c1-7930-eaf5-599541c6bd60	-685320215247487614	398
00000000-0000-74a2-04e0-171b1e089870	b01c77b3-d263-bdc6-2abc-c30a87d28b4f	2891972272030459804	557
00000000-0000-74a2-04e0-171b1e089870	b0495f0c-e5a3-e37c-5219-b5f35fcb2ad6	-8907758146302652579	79
00000000-0000-74a2-04e0-171b1e089870	b050742a-ae6a-fd2e-c8b0-0bcb97611d72	8030031437048525890	137
00000000-0000-74a2-04e0-171b1e089870	b07b2e42-648c-6a18-7c63-83e9a60c4329	4108163155305445136	93
00000000-0000-74a2-04e0-171b1e089870	b0c0948c-fb3c-770f-71d2-2984dd442c89	7906158702821511251	305
00000000-0000-74a2-04e0-171b1e089870	b0d364ea-3762-3217-425e-3b577f0c0b0b	2189865538911351542	231
00000000-0000-74a2-04e0-171b1e089870	b0d8a407-ac54-0831-79fe-1dee27e26472	-1804878021523193202	703
00000000-0000-74a2-04e0-171b1e089870	b112211b-0ebe-42a0-4e3b-f27adc99512d	686224714193717123	796
00000000-0000-74a2-04e0-171b1e089870	b15302a2-71de-d879-d1b4-84bfa0f6c156	3332889636900151026	622
00000000-0000-74a2-04e0-171b1e089870	b16d8a09-f175-9a16-8459-7ad2832e5f50	5861097346358237990	679
00000000-0000-74a2-04e0-171b1e089870	b1b7d38e-21d9-af62-5ba7-2f22fc564294	4547718375310424854	650
00000000-0000-74a2-04e0-171b1e089870	b2259b80-5df2-8d11-9b0f-db2a5c2ad094	624225364378563351	717
00000000-0000-74a2-04e0-171b1e089870	b2263be5-97eb-8a5d-9a44-088fb5880db2	1481893959090678099	145
00000000-0000-74a2-04e0-171b1e089870	b29612c0-7ef6-d73e-c31d-238ec3c5eebe	4907683894746487919	584
00000000-0000-74a2-04e0-171b1e089870	b30b05aa-d0e1-7bb3-e542-9a97761f15ee	97115006748614393	440
00000000-0000-74a2-04e0-171b1e089870	b3452056-2530-486d-f858-44ad367f0aab	4441015585117631118	593
00000000-0000-74a2-04e0-171b1e089870	b34c147e-c02f-49cd-7f98-bb9e01e1fd2b	-2575168106118753296	194
00000000-0000-74a2-04e0-171b1e089870	b373623d-db65-9e23-adae-95e7883ed797	4129724652078610758	250
00000000-0000-74a2-04e0-171b1e089870	b377edc1-3bbf-fc4b-8176-bc94ef234fd1	-5409531989185231557	530
00000000-0000-74a2-04e0-171b1e089870	b3e628ec-457c-80c0-8f1e-4ac3b9f46f69	-8479337572083767690	59
00000000-0000-74a2-04e0-171b1e089870	b40e6b85-649b-6620-c726-cf93613ae282	-3374206333414913318	578
00000000-0000-74a2-04e0-171b1e089870	b429597f-05c8-cb4d-bf06-e07c793d0285	-3001149874008362448	189
00000000-0000-74a2-04e0-171b1e089870	b48c621d-0368-0bf4-3f9b-a917c92a5538	6732955783976365458	314
00000000-0000-74a2-04e0-171b1e089870	b5241678-a74f-b413-8e63-0c9c7753d7f7	-2428941817532165629	832
00000000-0000-74a2-04e0-171b1e089870	b532699d-2496-2f37-841f-4cea22102da6	9145126241924839282	516
00000000-0000-74a2-04e0-171b1e089870	b569e8d1-ba76-fa14-dc66-653be6d171fc	999068353573694548	790
00000000-0000-74a2-04e0-171b1e089870	b5d1e8ae-6765-e51e-50ef-53d077be795f	-3514690939431558648	452
00000000-0000-74a2-04e0-171b1e089870	b5ec3083-33fa-31c5-90bd-eede94c41b03	-86177841601714794	803
00000000-0000-74a2-04e0-171b1e089870	b6b05233-87ab-8c5e-b67a-3ca8ef05454d	-889463131705397998	430
00000000-0000-74a2-04e0-171b1e089870	b749f940-5e7b-ed11-98b9-2cc608d36272	3946032776400365758	429
00000000-0000-74a2-04e0-171b1e089870	b775a06f-e5a3-2edf-e2e2-9421613ac29b	3380702381497054875	166
00000000-0000-74a2-04e0-171b1e089870	b797e8d0-3ee2-bb09-1c22-f5d9fdf7d298	2012764361315575789	268
00000000-0000-74a2-04e0-171b1e089870	b7c530c2-dee0-2c05-3cc0-2f45827fdd3d	6294914095668419401	56
00000000-0000-74a2-04e0-171b1e089870	b7cadee5-b914-f90e-ca4b-6b17ebb29e75	8120992041268489912	450
00000000-0000-74a2-04e0-171b1e089870	b7f81262-50db-9c06-2278-6f20515621a3	-4825501297491012293	159
00000000-0000-74a2-04e0-171b1e089870	b7fc274e-0be7-48a9-d477-87993de50550	-1401713350145098543	187
00000000-0000-74a2-04e0-171b1e089870	b904119a-edfd-6eb7-8b20-d060e594bb0b	-5032332068947839672	632
00000000-0000-74a2-04e0-171b1e089870	b92295c5-eee0-2802-c866-15f831358512	-9009419665448500995	53
00000000-0000-74a2-04e0-171b1e089870	b9377ffc-451c-552e-8932-d6916bfca9e4	7005059531172073905	616
00000000-0000-74a2-04e0-171b1e089870	b97c201d-c672-6ce5-0842-9180aff44a68	3891227590397800856	579
00000000-0000-74a2-04e0-171b1e089870	b9b01382-e02c-2f9a-4c57-bfc009b776d1	-5687281704703866924	269
00000000-0000-74a2-04e0-171b1e089870	b9b86b7d-7fd4-4c32-29c3-5437e4c1673f	-5238391661973594858	18
00000000-0000-74a2-04e0-171b1e089870	b9f0e660-15f2-ae0e-c0ce-f4b4f349e527	7198349717704952878	711
00000000-0000-74a2-04e0-171b1e089870	b9f3ea5e-bf43-2669-f3c9-1b643c1fd181	3741935838485222286	658
00000000-0000-74a2-04e0-171b1e089870	babb58da-b90b-3853-4903-a0601b6e3187	5427685748881541777	371
00000000-0000-74a2-04e0-171b1e089870	bae68996-b5ab-d809-57a3-4328d0e30681	-5672513955329066670	253
00000000-0000-74a2-04e0-171b1e089870	baec050b-f7d0-1c64-db60-2730edd236cd	-7578294678338957410	188
00000000-0000-74a2-04e0-171b1e089870	bb057e76-1037-0bf4-1fd4-808639944f07	6949674298049435473	8
00000000-0000-74a2-04e0-171b1e089870	bb2f610c-34d6-48c8-3074-4d386b2c30d7	-6715758402582941205	742
00000000-0000-74a2-04e0-171b1e089870	bb91f4e1-2c58-05bb-937f-762641cd8594	1412869924996257163	501
00000000-0000-74a2-04e0-171b1e089870	bc8fe4b8-b85b-bc2d-a6f0-cfd8e078aed4	1451379365477864653	484
00000000-0000-74a2-04e0-171b1e089870	bcbebfdc-e9ea-32ce-0884-a063b5146f73	-4625919614256437470	1
00000000-0000-74a2-04e0-171b1e089870	bcd3dea8-fb7e-3be5-9720-32d6d421d991	9069083260440656834	277
00000000-0000-74a2-04e0-171b1e089870	bd025674-d7cf-e37e-8515-a7a70cbbf859	4280316188622299151	433
00000000-0000-74a2-04e0-171b1e089870	bd22113c-021f-b76a-7103-d00ff9ce2725	-503494132985309254	191
00000000-0000-74a2-04e0-171b1e089870	bd230372-f7dd-de3a-297a-4a2b5788ae36	-717170448263806319	346
00000000-0000-74a2-04e0-171b1e089870	be041758-9868-d542-48be-03b2f74c6d34	1753797101730883676	520
00000000-0000-74a2-04e0-171b1e089870	bea1da33-7261-3d78-428f-3c81b08a47cc	-1710971984592269021	76
00000000-0000-74a2-04e0-171b1e089870	bee88d00-a24f-8391-5e7c-8b7879bc7682	-2707036287573559737	292
00000000-0000-74a2-04e0-171b1e089870	bf1cb7e0-17e8-4ae8-b9c3-2bf34750fdce	1418459379254005532	727
00000000-0000-74a2-04e0-171b1e089870	bf20cb3c-78ea-8edf-a327-85f840746f3e	8395289884441170695	54
\.


--
-- Data for Name: usage_identities_3; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities_3 (environment, fingerprint, content_hash, "position") FROM stdin;
00000000-0000-74a2-04e0-171b1e089870	c092518c-5d32-ec9b-a1ae-f5bd03a9d73c	-8070278363305223776	399
00000000-0000-74a2-04e0-171b1e089870	c0b3ba6f-899f-a6d2-3770-f7ede9e3a20d	1859848438696244433	445
00000000-0000-74a2-04e0-171b1e089870	c0c2cf36-8907-a438-39fd-4d0ec7a28e26	108482285035194522	556
00000000-0000-74a2-04e0-171b1e089870	c0e587d6-846f-4fa3-f852-0b0541451e39	1014178208574287058	134
00000000-0000-74a2-04e0-171b1e089870	c13ffca8-1d40-aaec-9bbe-f4efeb6551e7	3384132901754945394	266
00000000-0000-74a2-04e0-171b1e089870	c1d80a82-60d6-c9e3-c747-b19e350fb11f	4769684218763088106	14
00000000-0000-74a2-04e0-171b1e089870	c211c1ea-dc56-6657-47c0-fde71951d33d	-5841938938611601988	58
00000000-0000-74a2-04e0-171b1e089870	c2f1681f-2a36-294a-2361-700b7fc0bff7	-8415442903767332809	782
00000000-0000-74a2-04e0-171b1e089870	c2f7bdf3-9b1d-7a62-e477-413208098cf7	7689979821025115354	48
00000000-0000-74a2-04e0-171b1e089870	c329a98e-c2f3-8d01-db99-76700cc148e2	-8321782802003042151	386
00000000-0000-74a2-04e0-171b1e089870	c35115ed-07aa-efaf-7849-1b5996862753	-5656581154301760000	90
00000000-0000-74a2-04e0-171b1e089870	c3df281c-4ca5-f7ef-4866-9b04735a3699	5661748493891146493	257
00000000-0000-74a2-04e0-171b1e089870	c4460f4d-75ab-490a-53d5-e73d84b1129a	-8329347112854987481	122
00000000-0000-74a2-04e0-171b1e089870	c4490346-4775-d4be-ac92-dadb70934674	-464416297819325603	710
00000000-0000-74a2-04e0-171b1e089870	c44e1032-b474-1a7c-476f-05d9c59dd0b9	4494576489136450070	401
00000000-0000-74a2-04e0-171b1e089870	c4d48fc3-b25f-c441-519c-9b68c24bdbd0	4913489555927220653	469
00000000-0000-74a2-04e0-171b1e089870	c4dfdd49-96c7-6a6e-968a-970a2c01fb0a	9187949994438819318	757
00000000-0000-74a2-04e0-171b1e089870	c58e2a1b-56dc-3e82-8b8d-bd0f129c751a	533669157761072955	499
00000000-0000-74a2-04e0-171b1e089870	c5ae8956-3c09-ccb9-fca9-119fde223d0b	4457443541974156496	629
00000000-0000-74a2-04e0-171b1e089870	c65598f3-c92f-b2d5-97b4-f21f35e0631b	-2538637383155637922	405
00000000-0000-74a2-04e0-171b1e089870	c69613af-d4f1-d192-76f9-ba8688851a40	-7056008786255741585	745
00000000-0000-74a2-04e0-171b1e089870	c711cdff-31c9-5a1f-3c86-9178e844825b	7315753967414617329	125
00000000-0000-74a2-04e0-171b1e089870	c779d2f2-18ab-6854-507d-5466be408623	-272149338230288190	185
00000000-0000-74a2-04e0-171b1e089870	c90d0556-17bf-0576-ef60-b4576059e382	-5782126441797947697	559
00000000-0000-74a2-04e0-171b1e089870	c919af90-1909-db8e-c34e-78d66eb7434f	-7004249375141283380	835
00000000-0000-74a2-04e0-171b1e089870	c92ad2fe-3d74-02a2-52cc-44bb757bcd0e	-4908672457291687618	33
00000000-0000-74a2-04e0-171b1e089870	c98a48dd-0fc0-8f93-e7b5-94f63e9eee86	-6235432992065746813	643
00000000-0000-74a2-04e0-171b1e089870	c9c290a4-5460-b09a-9b15-f80b4ebb161d	4293116210423759059	769
00000000-0000-74a2-04e0-171b1e089870	c9ead190-b1a6-4e58-7d9f-ef2839397c71	1990580114316346889	746
00000000-0000-74a2-04e0-171b1e089870	ca1d1ccd-0761-9935-f364-fd30d276e96f	-8160068931989665244	775
00000000-0000-74a2-04e0-171b1e089870	ca934fd3-7cfb-f73b-f927-0f94239b5a5c	-439767347040055650	227
00000000-0000-74a2-04e0-171b1e089870	cad4f37c-2503-1418-3629-72aff8aa4e54	2130199754544732800	751
00000000-0000-74a2-04e0-171b1e089870	cb18f331-f723-385c-6afc-85ad9a557e70	-8046284277979835175	400
00000000-0000-74a2-04e0-171b1e089870	cbf97ae0-230c-9a3c-1ade-b3e8d8a34b9f	159826114387232221	193
00000000-0000-74a2-04e0-171b1e089870	cc1e8572-759f-05c2-62cb-d3ec14b15dad	9065075196116146779	664
00000000-0000-74a2-04e0-171b1e089870	cc4a3dbf-3437-353b-de67-f0c8d4ca673c	-2881916992027647963	35
00000000-0000-74a2-04e0-171b1e089870	cc817db1-f2e1-036c-f624-c02282b1c9eb	-4921387022019071750	561
00000000-0000-74a2-04e0-171b1e089870	cc8fe730-7e8b-ece4-001f-a5e2b679b64b	2766885794933082179	448
00000000-0000-74a2-04e0-171b1e089870	cd042dc0-0a1d-aab7-85fd-a1f018f7abf0	-7732274236350612540	788
00000000-0000-74a2-04e0-171b1e089870	cd1259de-720d-4772-b783-20806e5f4266	-4511893588963006198	114
00000000-0000-74a2-04e0-171b1e089870	cd296d9c-0913-07a0-48cc-bf9c184fe827	-8695188921442486908	822
00000000-0000-74a2-04e0-171b1e089870	cd4cd6b7-6dcc-d649-2b03-74f2ba422f79	-877603206487942667	209
00000000-0000-74a2-04e0-171b1e089870	cd745422-c25b-4b95-279c-52077f67c7ca	-6071230281195814047	98
00000000-0000-74a2-04e0-171b1e089870	cd99e926-cf29-5823-a152-4a92f5aeb89d	6968916491188901405	345
00000000-0000-74a2-04e0-171b1e089870	cdc929e8-55f3-2991-f943-8998768db57b	886181557262055164	486
00000000-0000-74a2-04e0-171b1e089870	cdd0bf7e-557b-35bd-b0b5-da883a41ca31	-4256597702385371128	334
00000000-0000-74a2-04e0-171b1e089870	cdf4406b-9184-c242-17ea-c0a0da810459	-1377966319648702894	239
00000000-0000-74a2-04e0-171b1e089870	ce018f50-9b04-94d0-1576-7a94b1e4afa9	6668191282368462515	396
00000000-0000-74a2-04e0-171b1e089870	ce070ff7-67bf-e285-0e34-1c66f59f2319	8673947989550130144	791
00000000-0000-74a2-04e0-171b1e089870	ce25255b-6a7f-1f51-5740-f94363a7d554	-3701757369726209446	462
00000000-0000-74a2-04e0-171b1e089870	ce8abce1-339c-d598-b049-eb8601b2785e	-8509967582287457760	508
00000000-0000-74a2-04e0-171b1e089870	cee6dfb6-410b-94e6-6741-f8097c0593d9	3474422209740684249	211
00000000-0000-74a2-04e0-171b1e089870	cef6227d-439a-fb09-071d-21a029344f05	6091338990500927234	575
00000000-0000-74a2-04e0-171b1e089870	cef7f013-2d2f-09bd-e6df-68701cf8c1f7	-7647544515999921397	348
00000000-0000-74a2-04e0-171b1e089870	cfe622d8-9623-96ad-df3e-4eb14dc30b9f	2311122361655893137	6
00000000-0000-74a2-04e0-171b1e089870	d02906c5-d58d-4d24-e09e-69949ebd5ef3	-3942550469821777876	242
00000000-0000-74a2-04e0-171b1e089870	d07fef51-1eec-2322-a4a2-e234eb2b6f41	-3144994585137829567	837
00000000-0000-74a2-04e0-171b1e089870	d0cdc254-9a3c-2def-bd02-b7c170919c6e	-3883830274928558709	750
00000000-0000-74a2-04e0-171b1e089870	d10dad56-2ba8-7eb2-d468-74b7f2e58b5f	2698950570252736127	764
00000000-0000-74a2-04e0-171b1e089870	d12f6a38-4f7c-c1a0-149e-baf4aff0f431	-2324873654678262063	337
00000000-0000-74a2-04e0-171b1e089870	d17d5884-9fd9-7926-225f-5f0c26b04be6	8268597568932044645	666
00000000-0000-74a2-04e0-171b1e089870	d1ee61b6-267e-84ea-fd84-899533d7c861	-4735338927892608183	760
00000000-0000-74a2-04e0-171b1e089870	d243f28a-3fbc-20fa-81e2-bd54f33e31c9	2926663813089508069	540
00000000-0000-74a2-04e0-171b1e089870	d2c12dc9-6eaf-1adf-4440-17ee243f9683	-6933917195317072338	447
00000000-0000-74a2-04e0-171b1e089870	d2c78b79-8ef4-f661-be79-ae2541d4ad02	-9056978792782049264	100
00000000-0000-74a2-04e0-171b1e089870	d31788df-41f8-3b08-dd97-f004292854ed	-4044517701560633378	224
00000000-0000-74a2-04e0-171b1e089870	d44061bd-8c8e-bdb9-c946-26ba7ffede3f	-156919553215003786	763
00000000-0000-74a2-04e0-171b1e089870	d4d017e6-850f-a93d-571d-5d95ad43f501	-6587162340667316048	77
00000000-0000-74a2-04e0-171b1e089870	d52fe456-cd97-9973-90a8-5faff3672ec1	-2380592882708764147	153
00000000-0000-74a2-04e0-171b1e089870	d5519f0d-9de2-1a8f-3221-f4059e7e7fe1	-3389591465485817828	432
00000000-0000-74a2-04e0-171b1e089870	d57d945b-0115-0ca0-cccb-4f4bbdaa4010	4412888110300804106	683
00000000-0000-74a2-04e0-171b1e089870	d5c59e8b-35fd-58b3-50c0-28c94a6e4b26	-1428848534004181833	149
00000000-0000-74a2-04e0-171b1e089870	d5fc81ca-3311-83f0-1539-f66eb980ade0	-6545358953874622018	672
00000000-0000-74a2-04e0-171b1e089870	d6235c10-8cf0-5b41-73e5-9b9bf3b1d612	2837796870360218493	412
00000000-0000-74a2-04e0-171b1e089870	d68947ac-6b9b-1adc-3713-8b61b81ed73a	6285996660324411635	361
00000000-0000-74a2-04e0-171b1e089870	d6e7ae85-24cb-38d7-a328-a997f8e5fa60	675691212353547609	105
00000000-0000-74a2-04e0-171b1e089870	d7a788ef-95a8-5436-7ea0-bb968c420c5f	816818780364591947	216
00000000-0000-74a2-04e0-171b1e089870	d7e113d7-9bfd-6aa9-2068-1dff5157f5ee	4558122035144598470	316
00000000-0000-74a2-04e0-171b1e089870	d8e616e0-f145-360e-8672-c312e6b729c9	9165748861664040762	494
00000000-0000-74a2-04e0-171b1e089870	d908b39c-9cac-f676-3380-f342c86537b1	-2061985009476372866	504
00000000-0000-74a2-04e0-171b1e089870	d90eba72-126c-b398-b5ac-82a8a93ff399	-2942636315845939039	5
00000000-0000-74a2-04e0-171b1e089870	d92791c3-bf0b-57c7-9271-124271b042bd	4744798886342822128	466
00000000-0000-74a2-04e0-171b1e089870	d9607444-193d-b326-9458-5c147ded4c78	1795503783154552618	278
00000000-0000-74a2-04e0-171b1e089870	d999dc98-28b8-7be0-4cf2-6681718d1aaf	8927299425833423751	621
00000000-0000-74a2-04e0-171b1e089870	d9db9498-df9f-82c6-a83b-deb667adbd6d	2399099350515278786	491
00000000-0000-74a2-04e0-171b1e089870	d9fc8b3c-dd92-b276-3783-8646aca6fce8	9050336509131996033	267
00000000-0000-74a2-04e0-171b1e089870	da221d49-f869-3ce9-c187-dc95a01f8921	4381703156968074496	820
00000000-0000-74a2-04e0-171b1e089870	da452dc9-c497-4e27-5fd9-53320dde30da	-4922475125410659542	4
00000000-0000-74a2-04e0-171b1e089870	da49588e-6b98-db30-e81e-ed7dc647289c	-2712914217693538461	272
00000000-0000-74a2-04e0-171b1e089870	dacd078f-d97a-2550-c2d9-abadd9e4cabd	5247720097110153424	457
00000000-0000-74a2-04e0-171b1e089870	daeb3ab3-8dbd-f590-2dcf-88114bd0a19a	5616141210099753711	718
00000000-0000-74a2-04e0-171b1e089870	db5a9f36-437a-9809-ea49-249d107db27d	-1942467665539239318	827
00000000-0000-74a2-04e0-171b1e089870	dbf71e5a-ec97-c7ec-3e44-9f191f457315	7028159830858282014	321
00000000-0000-74a2-04e0-171b1e089870	dc0e006f-af79-53d3-141e-0c717bb79f6e	-4718495788788924251	739
00000000-0000-74a2-04e0-171b1e089870	dc20dc66-0be7-1ceb-f668-a8f42b692bdd	2948928210261811918	241
00000000-0000-74a2-04e0-171b1e089870	dc442430-7666-5143-8181-3d9900e23d1e	2775638686029086259	306
00000000-0000-74a2-04e0-171b1e089870	dc5a1071-4f1a-3740-85ac-4847bf9d84f9	-4531384556123682289	715
00000000-0000-74a2-04e0-171b1e089870	dc74f669-9617-d961-72bd-2fcfdee7327f	9190931002360303182	243
00000000-0000-74a2-04e0-171b1e089870	de3c0c86-4895-6556-b5a6-b2b63719f056	5439287643190402673	544
00000000-0000-74a2-04e0-171b1e089870	dfd33f4e-bab1-7a03-4d98-d3b24e5eca00	4485582844907157514	249
00000000-0000-74a2-04e0-171b1e089870	e0b784db-338e-6a8f-a15f-e2b3438736d1	4174251731271980133	294
00000000-0000-74a2-04e0-171b1e089870	e0c52510-de34-ea93-15ae-33e14f8fedb7	4985012196061776551	147
00000000-0000-74a2-04e0-171b1e089870	e1354610-4e10-20a3-7300-bde1e08cff65	-1490874856125523142	74
00000000-0000-74a2-04e0-171b1e089870	e1c43133-694f-9eff-3ede-2c0e1b7d49da	6733231521135093036	733
00000000-0000-74a2-04e0-171b1e089870	e2020ac2-795c-886e-0f3f-e63d41d1d9cf	-1869547135134941205	634
00000000-0000-74a2-04e0-171b1e089870	e2254d62-dbba-b4d3-ea9b-6fb178324a18	2126121893581047926	779
00000000-0000-74a2-04e0-171b1e089870	e256140b-14c7-e97c-360e-2d90fc334bde	8754353173218616451	518
00000000-0000-74a2-04e0-171b1e089870	e2572e49-380b-a0df-1826-bcf14e34f9c1	-7186809102036116507	618
00000000-0000-74a2-04e0-171b1e089870	e2798de8-ed99-ad14-b06f-c4a97046d3e6	3867570899945572176	512
00000000-0000-74a2-04e0-171b1e089870	e2bdde9d-65ce-d028-5f73-cb31c6972768	-27587548471262560	596
00000000-0000-74a2-04e0-171b1e089870	e2c514e8-ab16-de04-8d4b-6b825360cd2a	6679778944462121786	368
00000000-0000-74a2-04e0-171b1e089870	e2e4e485-147f-8e07-3381-f06b20a5dd3a	3767972446744228517	82
00000000-0000-74a2-04e0-171b1e089870	e3031e80-ad98-465a-a187-9028239a596d	1220695617526614326	273
00000000-0000-74a2-04e0-171b1e089870	e35a75d4-7172-6a94-a1f1-3774ba47d42e	-7486956395368824274	17
00000000-0000-74a2-04e0-171b1e089870	e3c75473-e7bc-932a-23c2-267695d0ae19	8220135351797834588	653
00000000-0000-74a2-04e0-171b1e089870	e3ecb0eb-1d8b-2f30-6fd0-28c29f783ca0	-5382090873964206959	84
00000000-0000-74a2-04e0-171b1e089870	e50854a0-1bed-fdcd-5d6e-43cba4561320	-7348196203817870285	690
00000000-0000-74a2-04e0-171b1e089870	e5cbfbb8-9ace-9ac1-0319-5731afb65fea	5851655728415529066	471
00000000-0000-74a2-04e0-171b1e089870	e5d5ba8f-ac28-6f67-9cac-79e1023aedb5	7605490147013852393	753
00000000-0000-74a2-04e0-171b1e089870	e5dcdc0e-22be-d2a8-41c7-fc1570827278	-6833394688532677478	698
00000000-0000-74a2-04e0-171b1e089870	e610fcc8-e69f-598e-2f32-df4104c13f75	255317945896120263	302
00000000-0000-74a2-04e0-171b1e089870	e6802718-976a-e93b-3a86-3eef713c7e9d	-6182662017203588183	789
00000000-0000-74a2-04e0-171b1e089870	e68d9cb0-4320-39a2-e516-e80765db02ff	7803585807979690468	474
00000000-0000-74a2-04e0-171b1e089870	e6b2540b-a475-2c9f-2761-b6a780bf31fb	1334054931839733945	563
00000000-0000-74a2-04e0-171b1e089870	e7459e99-44d1-2aad-cc2c-0007bdde43d0	2315295600447352039	840
00000000-0000-74a2-04e0-171b1e089870	e750a5b1-fe2e-0f9f-7b21-f5395feb4642	-8693958092864126109	586
00000000-0000-74a2-04e0-171b1e089870	e7a33c5a-39b1-b955-c681-14619c144ae4	239055199882724353	244
00000000-0000-74a2-04e0-171b1e089870	e7ae3ad6-e683-60c2-568a-4415de452254	4986957799766532911	608
00000000-0000-74a2-04e0-171b1e089870	e7c80d6e-e0eb-395f-6d3e-16a9822ec6f7	7537129179746862034	299
00000000-0000-74a2-04e0-171b1e089870	e822e619-0a19-0994-7603-28c8bf092202	-6385692596163855167	431
00000000-0000-74a2-04e0-171b1e089870	e91fda25-eee2-64c4-2c49-5258e7071eef	6268264024297423805	537
00000000-0000-74a2-04e0-171b1e089870	e945a711-c090-1ec7-ca6e-04d33f11e2fb	-3133393352785813313	339
00000000-0000-74a2-04e0-171b1e089870	e9ccc356-deb7-a350-bd9a-80e658f11887	6866262659265492571	482
00000000-0000-74a2-04e0-171b1e089870	ea453aff-8098-767e-bf83-c45e60674031	5221342086220182566	259
00000000-0000-74a2-04e0-171b1e089870	ea8d097b-6161-8858-c568-36858c90d377	-944601618070148574	287
00000000-0000-74a2-04e0-171b1e089870	ea9e46e6-d8ec-632d-f64a-41f87aec4295	4242110667714326882	685
00000000-0000-74a2-04e0-171b1e089870	eaa1f9a1-4b92-f2c2-3305-84defad52ba6	8719152426329585366	104
00000000-0000-74a2-04e0-171b1e089870	eabe80aa-586e-4dea-3c98-3c8265bd6299	-1545422352276071956	25
00000000-0000-74a2-04e0-171b1e089870	eb33f497-e4ee-8ce9-455d-76ff29d256fc	103273286678297139	477
00000000-0000-74a2-04e0-171b1e089870	eb95fba9-099c-72e7-ae11-bfa9837be78b	1477025017648562277	171
00000000-0000-74a2-04e0-171b1e089870	ec0b2a98-0daa-191c-9032-fcc7e1257e18	-7181154972089762590	619
00000000-0000-74a2-04e0-171b1e089870	ec341099-d515-fb43-a7c3-42985b1d58e8	-1300693498945952936	443
00000000-0000-74a2-04e0-171b1e089870	ec351736-35b6-17d4-951b-ebc45c579201	7965117124707202717	291
00000000-0000-74a2-04e0-171b1e089870	ec583cb4-9274-3155-e821-97fda7f13f86	8210306887657259063	546
00000000-0000-74a2-04e0-171b1e089870	ec828316-50d8-2e92-19bf-72f6714f277b	8998594791316813351	836
00000000-0000-74a2-04e0-171b1e089870	ec8bcb84-4a4d-1d18-a101-c2a19f0d4033	8298766384723924890	673
00000000-0000-74a2-04e0-171b1e089870	ecf117c3-9189-37d2-78b9-387e1c4c500a	5861581361283844769	821
00000000-0000-74a2-04e0-171b1e089870	ed06298f-f5e9-fe76-2b8b-5d95881dbd71	-3790110882769079035	434
00000000-0000-74a2-04e0-171b1e089870	ed245871-f203-3314-82ff-4bdf4c2fd5a0	3300040159211964019	678
00000000-0000-74a2-04e0-171b1e089870	ed5c4161-7123-feb2-2da8-d0cdf3c67d8e	3221463361932796794	454
00000000-0000-74a2-04e0-171b1e089870	ed68115d-bad4-64c5-f822-d27a3cc7250d	5148095601786500318	260
00000000-0000-74a2-04e0-171b1e089870	ee2fe1fb-2a4e-6d0b-2f0c-6cc5e8ec8cd2	5122210043244747184	154
00000000-0000-74a2-04e0-171b1e089870	ee5b0949-24b2-4a95-0a90-ecb7cba43fd0	2475412667637984739	304
00000000-0000-74a2-04e0-171b1e089870	ee846782-c637-f8c2-4f49-fc8ef8be106b	5591418380961800734	335
00000000-0000-74a2-04e0-171b1e089870	ef8fa700-9611-6510-4afb-d6d44c8d0099	1456680577190362813	707
00000000-0000-74a2-04e0-171b1e089870	efb2c412-c967-d07d-f0f4-b3ad75ab86f4	-3253228089052997829	263
00000000-0000-74a2-04e0-171b1e089870	f028a137-b1c5-4dd3-2f54-af5574880b2a	6545956638408731562	180
00000000-0000-74a2-04e0-171b1e089870	f10aa05d-0931-9488-40c1-0e161188e671	6027700567453851954	823
00000000-0000-74a2-04e0-171b1e089870	f136ee6e-1a4b-3770-af52-45b6cb76d7e1	-8861557450798883110	696
00000000-0000-74a2-04e0-171b1e089870	f1eee7fe-2dc9-2bce-ae61-cddc69d69f81	6303987341113644425	204
00000000-0000-74a2-04e0-171b1e089870	f2019e4f-dc16-e4b3-f50e-cc82644dccd9	246844826620128386	39
00000000-0000-74a2-04e0-171b1e089870	f2474613-b50b-18dc-0489-686db2e75904	6404641147070934920	72
00000000-0000-74a2-04e0-171b1e089870	f276500c-0c05-f134-9d01-edb4f7b20988	-6718350950021639860	182
00000000-0000-74a2-04e0-171b1e089870	f29284c5-1ed8-ff2e-63c5-ad7006bbd620	2213875811716683104	420
00000000-0000-74a2-04e0-171b1e089870	f2f2de87-7b3d-84e9-6cb7-d0ec0ed199fa	2817521439858112110	626
00000000-0000-74a2-04e0-171b1e089870	f3ebdc63-f37e-44da-f0d7-23a61430488f	4821834946731860261	427
00000000-0000-74a2-04e0-171b1e089870	f41d7f30-7212-6dbe-0381-966d735b746f	836256008935663362	801
00000000-0000-74a2-04e0-171b1e089870	f4256721-c99e-7ff7-da1f-c63d9272cfe1	6372418643933177039	787
00000000-0000-74a2-04e0-171b1e089870	f436c9f3-fbee-96c8-a562-61622105bded	488292134042124511	752
00000000-0000-74a2-04e0-171b1e089870	f4c21c5e-2ef7-4caa-72a8-47a3982ba933	-7495396345068313395	583
00000000-0000-74a2-04e0-171b1e089870	f4cca14f-a87d-0c05-2ce5-0cf63acb5263	-5929571544181791977	140
00000000-0000-74a2-04e0-171b1e089870	f53620db-4829-afd4-76ce-bf9a76145eb0	3290286413073918213	381
00000000-0000-74a2-04e0-171b1e089870	f5457e8f-aecf-be5e-b6be-4ddaac4cded2	-1763800088965990201	31
00000000-0000-74a2-04e0-171b1e089870	f5919499-b8a5-81c2-e8c0-a102ceed6a1d	6163329401720669065	670
00000000-0000-74a2-04e0-171b1e089870	f5ae9b59-307b-d56a-96f8-b6a28c74dec7	-8394763282948964204	179
00000000-0000-74a2-04e0-171b1e089870	f5bb593a-15a0-b34e-2855-0c7768d18308	-1641675660467427432	675
00000000-0000-74a2-04e0-171b1e089870	f619f36a-1eb1-5eb8-7e0f-fffee4d6c411	-7428358791755563320	202
00000000-0000-74a2-04e0-171b1e089870	f6aae2b3-dc0e-6d3b-4962-6fa7fe32886f	859015516524894579	108
00000000-0000-74a2-04e0-171b1e089870	f6e0770c-ac12-4d39-3de1-c340b42e4667	2702041721299262959	235
00000000-0000-74a2-04e0-171b1e089870	f761729c-e7b2-e984-e5ef-6e82a8d7e885	3685135397817545758	468
00000000-0000-74a2-04e0-171b1e089870	f81ad4b4-a2f0-2aad-48a8-544d364bbd09	1478048636696692684	13
00000000-0000-74a2-04e0-171b1e089870	f838601e-482f-150e-ca50-4e158396b876	7374623264350564480	729
00000000-0000-74a2-04e0-171b1e089870	f838d130-a59f-4232-cd80-907026756895	-1034748674932689736	781
00000000-0000-74a2-04e0-171b1e089870	f843997a-d6d5-f0e0-a364-06f5d2825656	-8956659899437485983	88
00000000-0000-74a2-04e0-171b1e089870	f9037f87-1021-ad49-65fd-21975d449c7f	4304784830218498442	743
00000000-0000-74a2-04e0-171b1e089870	f9055bf4-b4f6-c06d-779d-700d83f4595b	3739284450457824002	674
00000000-0000-74a2-04e0-171b1e089870	f916aded-c99b-22e8-49af-ca6e784cc1c2	-7477415744542108110	200
00000000-0000-74a2-04e0-171b1e089870	f936db2c-c404-adcd-cda9-b29a5ab56b9e	-830501258227588638	355
00000000-0000-74a2-04e0-171b1e089870	f976e266-b820-823f-4128-9ae1c66c08fc	-2054740465499844225	23
00000000-0000-74a2-04e0-171b1e089870	fa14a36e-e60c-e868-c830-c635d22984c4	-4915018886997360328	762
00000000-0000-74a2-04e0-171b1e089870	fa6e4e6e-a484-d715-3782-1ed76fa715cd	-8643115112087383908	567
00000000-0000-74a2-04e0-171b1e089870	fac2638d-cf0e-e8ac-9fb7-126b3e8ce064	8505959065981199921	426
00000000-0000-74a2-04e0-171b1e089870	fb929d30-0c55-81fc-b15d-b458f67714c9	-5965992000358647140	116
00000000-0000-74a2-04e0-171b1e089870	fc23d075-494d-2f30-7adb-2d375ec9a7dc	444826979277991470	103
00000000-0000-74a2-04e0-171b1e089870	fc3d7fe7-3ba5-2910-d530-b6c3c837647c	-3743346018360805257	817
00000000-0000-74a2-04e0-171b1e089870	fc572a2d-108e-6563-3abd-c3e74e7041e7	-5217081684894535085	376
00000000-0000-74a2-04e0-171b1e089870	fc97c12d-61ad-c3a6-a343-e01bdda009b9	-8111030250060286242	728
00000000-0000-74a2-04e0-171b1e089870	fcd28a82-a1f1-09d9-1dc6-757b5b2536ec	-3569474138832383719	297
00000000-0000-74a2-04e0-171b1e089870	fcdc9c46-a67e-3fe2-7b12-772e5ad5eb61	-5147505945448497268	117
00000000-0000-74a2-04e0-171b1e089870	fcfc7bd7-7bc8-9aa9-263e-9b79c5502428	-9100728359704832601	461
00000000-0000-74a2-04e0-171b1e089870	fd50016d-8b79-472b-d89d-6bb9a9e6e21d	-575371020337151547	424
00000000-0000-74a2-04e0-171b1e089870	fd7bb7aa-1d44-6f03-6c9d-e6a4dd423759	4847715492188051599	813
00000000-0000-74a2-04e0-171b1e089870	fe23b5dd-21d5-3c3c-fa81-4adde225000c	-7350216192788784479	701
00000000-0000-74a2-04e0-171b1e089870	fe827c41-b447-827a-cc98-d20a7af9dabb	1547764157782789044	604
00000000-0000-74a2-04e0-171b1e089870	fec84e48-68e1-6ae4-6d54-c3e426be0015	2367444068014184967	407
00000000-0000-74a2-04e0-171b1e089870	ff4d6f04-4036-a994-0faf-a76fbd7c170f	-3535030949574383447	542
00000000-0000-74a2-04e0-171b1e089870	ff94549a-573a-3e53-7e93-10631224161d	8585303539012273698	317
00000000-0000-74a2-04e0-171b1e089870	ffa475cd-a3c5-0c3f-7637-63a5174c8121	-3153988712837562756	91
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
1	3	\\x22b0ef90f5154ace5a4f9bda6a523acff7ba6fae9b1d77d36291858dba162431
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
-- PostgreSQL database dump complete
--

\unrestrict dudg8Mf0dtayYFyDrakcYONfSpKZwd6rL44XMEIBpVRtmEiY9d9Cuv5xmY1pOlN

