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
-- Name: usage_plane_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.usage_plane_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of usage_plane are frozen: they are never changed or deleted'; END$$;


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
    payer_facts_version bigint DEFAULT 0 NOT NULL
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
    grant_id text COLLATE pg_catalog."C"
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
    needed_until bigint NOT NULL
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
    zone text NOT NULL COLLATE pg_catalog."C"
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
    source text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    event_type text NOT NULL COLLATE pg_catalog."C",
    subject text NOT NULL COLLATE pg_catalog."C",
    data text NOT NULL COLLATE pg_catalog."C",
    redacted bigint NOT NULL,
    row_hash bytea NOT NULL,
    CONSTRAINT usage_events_position_check CHECK (("position" > 0)),
    CONSTRAINT usage_events_redacted_check CHECK ((redacted = ANY (ARRAY[(0)::bigint, (1)::bigint])))
);


--
-- Name: usage_identities; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.usage_identities (
    environment bytea NOT NULL,
    fingerprint bytea NOT NULL,
    content_hash bigint NOT NULL,
    "position" bigint NOT NULL
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
-- Name: workspaces; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.workspaces (
    workspace text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C"
);


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

COPY public.billing_progress (environment, subscription, settled_before, facts_version, usage_watermark, payer, payer_facts_version) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	sub_01htaktd00yp8sc7td6068705k	1714492800000000	5	840	\N	0
env_0000000000ejh09r0q3cf0h63g	sub_01hm6ceew0mxsmk2qh2e49ra6p	\N	2	840	\N	0
env_0000000000ejh09r0q3cf0h63g	sub_01hp8x1pc0n3pmnptvkzj74nsm	1718704800000000	6	840	\N	0
env_0000000000ejh09r0q3cf0h63g	sub_01hqtf6h409jmgtdppvwhejhtf	1719662400000000	6	840	\N	0
env_0000000000ejh09r0q3cf0h63g	sub_01hgfkvt00t55037a47rqv12b5	1719730800000000	13	840	\N	0
env_0000000000ejh09r0q3cf0h63g	sub_01hnfa79t0xtc4nesyk3gg2wjv	1719732600000000	7	840	\N	0
env_0000000000ejh09r0q3cf0h63g	sub_01hpnzx0m0cnhyskvf9f0t2jmk	1719784800000000	7	840	\N	0
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

COPY public.document_lines (environment, "position", line, subscription, kind, plan_version, price, one_off, full_start, full_end, service_start, service_end, dimensions, quantity, currency, amount, tax, tax_category, tax_group, extends_document, extends_line, overridden, whole, discounts, off_document, document_discounts, by_credits, commitment, grant_id) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	1	1	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1701331200000000	1703923200000000	1701331200000000	1703923200000000	{}	12	JPY	20800	3952	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	2	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1701331200000000	1703923200000000	1701331200000000	1703923200000000	{}	21604	JPY	1392	264	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	2	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1703923200000000	1706601600000000	1703923200000000	1706601600000000	{}	12	JPY	20800	3952	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	3	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1703923200000000	1706601600000000	1703923200000000	1706601600000000	{}	26106	JPY	1933	367	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	3	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1706601600000000	1709193600000000	1706601600000000	1709193600000000	{}	12	JPY	20800	3952	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	4	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1706689800000000	1709195400000000	1706689800000000	1709195400000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	5	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1706742000000000	1709247600000000	1707987600000000	1709247600000000	{}	7	EUR	4224	803	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	6	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1706601600000000	1709193600000000	1706601600000000	1709193600000000	{}	30415	JPY	2450	466	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	6	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1709193600000000	1711785600000000	1709193600000000	1711785600000000	{}	12	JPY	20800	3952	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	7	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1709195400000000	1711870200000000	1709195400000000	1711870200000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	8	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1709211600000000	1711717200000000	1709211600000000	1711717200000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	9	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1706742000000000	1709247600000000	1707987600000000	1709247600000000	{}	35122	EUR	2407	457	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	9	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1709247600000000	1711922400000000	1709247600000000	1711922400000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	10	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_00000000013egnn29x2bzf45wm	base	\N	1707548400000000	1710054000000000	1707548400000000	1710054000000000	{}	1	EUR	0	0	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	10	2	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_00000000013egnn29x2bzf45wm	base	\N	1710054000000000	1712728800000000	1710054000000000	1710759600000000	{}	1	EUR	0	0	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	10	3	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1710759600000000	1713434400000000	1710759600000000	1713434400000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	11	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1711717200000000	1714392000000000	1711717200000000	1714392000000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	12	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1709193600000000	1711785600000000	1709193600000000	1711785600000000	{}	40276	JPY	3633	690	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	12	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711785600000000	1714460400000000	1711785600000000	1714460400000000	{}	12	JPY	20800	3952	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	13	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1711870200000000	1714462200000000	1711870200000000	1714462200000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	14	1	sub_01htaktd00yp8sc7td6068705k	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1711900800000000	1714492800000000	1711900800000000	1714492800000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	15	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1709247600000000	1711922400000000	1709247600000000	1711922400000000	{}	82329	EUR	5116	972	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	15	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711922400000000	1714514400000000	1711922400000000	1714514400000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	16	1	sub_01hgfkvt00t55037a47rqv12b5	credit	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711785600000000	1714460400000000	1712650500000000	1714460400000000	{}	12	JPY	-14074	-2674	standard	0	inv_01ht75ys00cjaqp67w8hs5h3cx	2	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	16	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711785600000000	1714460400000000	1712650500000000	1714460400000000	{}	15	JPY	16916	3214	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	17	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1713434400000000	1716026400000000	1713434400000000	1716026400000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	18	1	sub_01hgfkvt00t55037a47rqv12b5	credit	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711785600000000	1714460400000000	1713537600000000	1714460400000000	{}	15	JPY	-8625	-1639	standard	0	inv_01hv0ysdx0qz3n0njndm52xfx2	2	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	18	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711785600000000	1714460400000000	1713537600000000	1714460400000000	{}	19	JPY	10557	2006	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	20	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1711785600000000	1714460400000000	1711785600000000	1714460400000000	{}	40565	JPY	3668	697	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	20	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1714460400000000	1717052400000000	1714460400000000	1717052400000000	{}	19	JPY	30600	5814	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	22	1	sub_01htaktd00yp8sc7td6068705k	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714492800000000	1717171200000000	1714492800000000	1717171200000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	24	1	sub_01htaktd00yp8sc7td6068705k	credit	plv_0000000001gx511ymvxhgepfeh	base	\N	1714492800000000	1717171200000000	1715332800000000	1717171200000000	{}	1	USD	-2196	-417	standard	0	inv_01hwqvqz00zdw072zpafdfwnje	1	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	25	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1716026400000000	1718704800000000	1716026400000000	1718704800000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	27	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1714460400000000	1717052400000000	1714460400000000	1717052400000000	{}	57065	JPY	5648	1073	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	27	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1717052400000000	1719730800000000	1717052400000000	1719730800000000	{}	19	JPY	30600	5814	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	29	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1714514400000000	1717192800000000	1714514400000000	1717192800000000	{}	136940	EUR	7847	1491	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	29	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1717192800000000	1719784800000000	1717192800000000	1719784800000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	32	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1717052400000000	1719730800000000	1717052400000000	1719730800000000	{}	50278	JPY	4833	918	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	32	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1719730800000000	1722322800000000	1719730800000000	1722322800000000	{}	19	JPY	30600	5814	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	34	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1717192800000000	1719784800000000	1717192800000000	1719784800000000	{}	148807	EUR	8440	1604	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	34	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1719784800000000	1722463200000000	1719784800000000	1722463200000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	19	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714392000000000	1716984000000000	1714392000000000	1716984000000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	21	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714462200000000	1717140600000000	1714462200000000	1717140600000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	23	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1711922400000000	1714514400000000	1711922400000000	1714514400000000	{}	107500	EUR	6375	1211	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	23	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1714514400000000	1717192800000000	1714514400000000	1717192800000000	{}	7	EUR	8400	1596	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	26	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1716984000000000	1719662400000000	1716984000000000	1719662400000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	28	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1717140600000000	1719732600000000	1717140600000000	1719732600000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	30	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1718704800000000	1721296800000000	1718704800000000	1721296800000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	31	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1719662400000000	1722254400000000	1719662400000000	1722254400000000	{}	1	USD	3200	608	standard	0	\N	\N	\N	0		0		0	\N	\N
env_0000000000ejh09r0q3cf0h63g	33	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1719732600000000	1722411000000000	1719732600000000	1722411000000000	{}	1	EUR	2900	551	standard	0	\N	\N	\N	0		0		0	\N	\N
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
env_0000000000ejh09r0q3cf0h63g	inv_01hqvhh5c0aghqphqg73xpazx8	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	9	1709247600000000	0	EUR	10807	2053	12860	2024-03-01	2024-03-15	1709247600000000	1	1	3	840	9	\\xc96032cb9e18a07693a76d3e3a8f474a651bf9f08057546f6e5e43c8dc876924	\\x7b22666f726d6174223a312c226964223a22696e765f30316871766868356330616768717068716737337870617a7838222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303039222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30322d32395432333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3031222c226475655f6f6e223a22323032342d30332d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30312d33315432333a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c227175616e74697479223a223335313232222c22756e6974223a2263616c6c222c22616d6f756e74223a2232342e3037222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22342e3537222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223335313232222c22636f6e766572746564223a223335313232222c22616c6c6f77616e6365223a7b226e756d657261746f72223a22343337353030222c2264656e6f6d696e61746f72223a223837227d2c2272617465645f7175616e74697479223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c227374657073223a5b7b2274696572223a312c227175616e74697479223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c22756e697473223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a7b226e756d657261746f72223a2231333039303537222c2264656e6f6d696e61746f72223a223534333735227d7d5d7d2c226578616374223a7b226e756d657261746f72223a2231333039303537222c2264656e6f6d696e61746f72223a223534333735227d2c22726f756e646564223a2232342e3037222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a34362c226576656e74735f68617368223a2230393836666535366362353239643439323830616364646261396664333234353936353439366639386264623861333837633063393734393233653431346533227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223130382e3037222c22746178223a2232302e3533227d5d2c226e6574223a223130382e3037222c22746178223a2232302e3533222c22746f74616c223a223132382e3630222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hqszr4t0vay7e7zs9kf5vjc6	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	7	1709195400000000	0	EUR	2900	551	3451	2024-02-29	2024-03-14	1709195400000000	1	1	3	840	7	\\x22d6c82795f8249096da5fcdadefb7b7107cfaaff9ad11b83ea2a05fe9ad0c64	\\x7b22666f726d6174223a312c226964223a22696e765f30316871737a723474307661793765377a73396b6635766a6336222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303037222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30322d32395430383a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d32395430383a33303a30305a222c22656e64223a22323032342d30332d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30322d3239222c226475655f6f6e223a22323032342d30332d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30322d32395430383a33303a30305a222c22656e64223a22323032342d30332d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395430383a33303a30305a222c22656e64223a22323032342d30332d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht75ys00cjaqp67w8hs5h3cx	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	12	1711785600000000	0	JPY	24433	4642	29075	2024-03-30	2024-04-13	1711785600000000	1	1	6	840	12	\\xae4077f8bdbc26607460030442ad1f91a3e03223ad9b53279939918a6fa651ae	\\x7b22666f726d6174223a312c226964223a22696e765f30316874373579733030636a6171703637773868733568336378222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303132222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30332d33305430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3330222c226475655f6f6e223a22323032342d30342d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c227175616e74697479223a223430323736222c22756e6974223a2263616c6c222c22616d6f756e74223a2233363333222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22363930222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223430323736222c22636f6e766572746564223a223430323736222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223330323736222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223330323736222c22756e697473223a223330323736222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22333633332e3132227d5d7d2c226578616374223a22333633332e3132222c22726f756e646564223a2233363333222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35382c226576656e74735f68617368223a2265663734386630356564613630626138343735356236323830333533633036353562323235656635656332643433633338666536663539663935613134626333227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223234343333222c22746178223a2234363432227d5d2c226e6574223a223234343333222c22746178223a2234363432222c22746f74616c223a223239303735222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01htaktd00qqbqwpctdt6trws6	invoice	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KW-	14	1711900800000000	0	USD	3200	608	3808	2024-03-31	2024-04-14	1711900800000000	1	1	2	840	14	\\x54afe1f58d2208258a86622ab800d77c26923fa98e3fb122619871c811afa572	\\x7b22666f726d6174223a312c226964223a22696e765f30316874616b7464303071716271777063746474367472777336222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303134222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c224275726c696e67746f6e2c205654203035343031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30332d33315431363a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3331222c226475655f6f6e223a22323032342d30342d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hv0ysdx0qz3n0njndm52xfx2	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	16	1712650500000000	0	JPY	2842	540	3382	2024-04-09	2024-04-23	1712650500000000	1	1	8	840	16	\\x1a9b7ae474641cac2d7d53b2543008ed40eab6bc9867a5de0255cc7984614adf	\\x7b22666f726d6174223a312c226964223a22696e765f30316876307973647830717a336e306e6a6e646d353278667832222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303136222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d30395430383a31353a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3039222c226475655f6f6e223a22323032342d30342d3233222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a22556e757365643a205365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a222d3134303734222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d32363734222c22657874656e6473223a7b22646f63756d656e74223a22696e765f30316874373579733030636a6171703637773868733568336378222c226c696e65223a327d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a22393631222c2264656e6f6d696e61746f72223a2232393732227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223135222c22756e6974223a227365617473222c22616d6f756e74223a223136393136222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233323134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223135222c22636f6e766572746564223a223135222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2235222c22756e697473223a2235222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2237303030227d5d7d2c2266756c6c5f616d6f756e74223a223235303030222c2266726f6d223a7b226e756d657261746f72223a22393631222c2264656e6f6d696e61746f72223a2232393732227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232383432222c22746178223a22353430227d5d2c226e6574223a2232383432222c22746178223a22353430222c22746f74616c223a2233333832222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hs8kfqw0krpbhrgbt8mnjw71	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	10	1710759600000000	0	EUR	2900	551	3451	2024-03-18	2024-04-01	1710759600000000	1	1	3	840	10	\\x46283d9ff8a2497a35a53ec74d37fde905b14c1c2ed7fa817b31ad54dc9ad1eb	\\x7b22666f726d6174223a312c226964223a22696e765f30316873386b667177306b7270626872676274386d6e6a773731222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303130222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30332d31385431313a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3138222c226475655f6f6e223a22323032342d30342d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030313365676e6e32397832627a663435776d222c227072696365223a2262617365222c226465736372697074696f6e223a224672656520706c616e222c2266756c6c223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30332d31305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30332d31305430373a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a22302e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22302e3030222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22616d6f756e74223a2230227d5d7d2c2266756c6c5f616d6f756e74223a2230222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030313365676e6e32397832627a663435776d222c227072696365223a2262617365222c226465736372697074696f6e223a224672656520706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d31305430373a30303a30305a222c22656e64223a22323032342d30342d31305430363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d31305430373a30303a30305a222c22656e64223a22323032342d30332d31385431313a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a22302e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22302e3030222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22616d6f756e74223a2230227d5d7d2c2266756c6c5f616d6f756e74223a2230222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a22313936222c2264656e6f6d696e61746f72223a22373433227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a332c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d31385431313a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d31385431313a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht54qc40zpfgsdaytft1m95k	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	11	1711717200000000	0	USD	3200	608	3808	2024-03-29	2024-04-12	1711717200000000	1	1	3	840	11	\\x9c30a7ff1e9a0dec28b4a74e260895cd12a0788db63b6f83784aa038e58b5c7c	\\x7b22666f726d6174223a312c226964223a22696e765f303168743534716334307a70666773646179746674316d39356b222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303131222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22506f72746c616e642c204d45203034313031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30332d32395431333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3239222c226475655f6f6e223a22323032342d30342d3132222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01ht9pmj60a7ww78mqhygyqc9n	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	13	1711870200000000	0	EUR	2900	551	3451	2024-03-31	2024-04-14	1711870200000000	1	1	4	840	13	\\x364ac8b620d0ce260a406f4f64dfb8031412995bb84318e759568ae99d323bd9	\\x7b22666f726d6174223a312c226964223a22696e765f3031687439706d6a36306137777737386d71687967797163396e222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303133222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30332d33315430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3331222c226475655f6f6e223a22323032342d30342d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01htb8djr0qe4cvjk940y9v059	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	15	1711922400000000	0	EUR	13516	2568	16084	2024-04-01	2024-04-15	1711922400000000	1	1	4	840	15	\\x3ae661f6debe23c980e72d0e92518578ff678381ce784d8123a7e3877bb8b6d8	\\x7b22666f726d6174223a312c226964223a22696e765f303168746238646a723071653463766a6b393430793976303539222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303135222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30332d33315432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3031222c226475655f6f6e223a22323032342d30342d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c227175616e74697479223a223832333239222c22756e6974223a2263616c6c222c22616d6f756e74223a2235312e3136222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22392e3732222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223832333239222c22636f6e766572746564223a223832333239222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223732333239222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223232333239222c22756e697473223a223232333239222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2231312e31363435227d5d7d2c226578616374223a2235312e31363435222c22726f756e646564223a2235312e3136222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39302c226576656e74735f68617368223a2238326232343235306264353164393966353866623963356439363962393938616130623539363239396664643966383466383332373432653232323138356139227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223133352e3136222c22746178223a2232352e3638227d5d2c226e6574223a223133352e3136222c22746178223a2232352e3638222c22746f74616c223a223136302e3834222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hvrac580cqft1f6kyva1hfqt	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	17	1713434400000000	0	EUR	2900	551	3451	2024-04-18	2024-05-02	1713434400000000	1	1	4	840	17	\\xee01137d7c0dfaf9c33e8474479a5d5132b78a92ab70c21a590a229d33bd543e	\\x7b22666f726d6174223a312c226964223a22696e765f30316876726163353830637166743166366b7976613168667174222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303137222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30342d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3138222c226475655f6f6e223a22323032342d30352d3032222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwmvksg0vtzm2msrh6w0016x	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	19	1714392000000000	0	USD	3200	608	3808	2024-04-29	2024-05-13	1714392000000000	1	1	4	840	19	\\x96744584b8eb2850c543068137f56eda3f8c75314a2ef8f1e89ad48f9cde9b7d	\\x7b22666f726d6174223a312c226964223a22696e765f303168776d766b73673076747a6d326d73726836773030313678222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303139222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22506f72746c616e642c204d45203034313031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30342d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3239222c226475655f6f6e223a22323032342d30352d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwpyj4605kka322haqpdbyc2	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	21	1714462200000000	0	EUR	2900	551	3451	2024-04-30	2024-05-14	1714462200000000	1	1	5	840	21	\\x80b4f1f19c5a5289b91dd3f31595ee89cdd843014fb235f6e4a4f805eab70416	\\x7b22666f726d6174223a312c226964223a22696e765f3031687770796a343630356b6b61333232686171706462796332222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303231222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30342d33305430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwrgb4r0w5mbhdndm6n543qg	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	23	1714514400000000	0	EUR	14775	2807	17582	2024-05-01	2024-05-15	1714514400000000	1	1	5	840	23	\\x69b6ae4b5c9c136d373aa05bbaea69593338e02d64b512e9a462cf1b409c060c	\\x7b22666f726d6174223a312c226964223a22696e765f3031687772676234723077356d6268646e646d366e3534337167222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303233222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30342d33305432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3031222c226475655f6f6e223a22323032342d30352d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c227175616e74697479223a22313037353030222c22756e6974223a2263616c6c222c22616d6f756e74223a2236332e3735222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231322e3131222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313037353030222c22636f6e766572746564223a22313037353030222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223937353030222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223437353030222c22756e697473223a223437353030222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2232332e3735227d5d7d2c226578616374223a2236332e3735222c22726f756e646564223a2236332e3735222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39332c226576656e74735f68617368223a2232396535326135613431613536613035663736613561393862623732366161393131333537316263333331326431363434643936303632376164393061323362227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223134372e3735222c22746178223a2232382e3037227d5d2c226e6574223a223134372e3735222c22746178223a2232382e3037222c22746f74616c223a223137352e3832222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hvvcsjg0tyej6b2t0rexe8cv	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	18	1713537600000000	0	JPY	1932	367	2299	2024-04-19	2024-05-03	1713537600000000	1	1	10	840	18	\\x410b6f5e30a0e2114830e33d8d5153295d261081f637d6d0de326b8cee298881	\\x7b22666f726d6174223a312c226964223a22696e765f303168767663736a67307479656a366232743072657865386376222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303138222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d31395431343a34303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3139222c226475655f6f6e223a22323032342d30352d3033222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a22556e757365643a205365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223135222c22756e6974223a227365617473222c22616d6f756e74223a222d38363235222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d31363339222c22657874656e6473223a7b22646f63756d656e74223a22696e765f30316876307973647830717a336e306e6a6e646d353278667832222c226c696e65223a327d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223135222c22636f6e766572746564223a223135222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2235222c22756e697473223a2235222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2237303030227d5d7d2c2266756c6c5f616d6f756e74223a223235303030222c2266726f6d223a7b226e756d657261746f72223a2231343630222c2264656e6f6d696e61746f72223a2232323239227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223130353537222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2232303036222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2231343630222c2264656e6f6d696e61746f72223a2232323239227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2231393332222c22746178223a22333637227d5d2c226e6574223a2231393332222c22746178223a22333637222c22746f74616c223a2232323939222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwpwv6c02214vt9w6yxntq4f	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	20	1714460400000000	0	JPY	34268	6511	40779	2024-04-30	2024-05-14	1714460400000000	1	1	11	840	20	\\xdb5c787d1f46c9a17a5dd97fcfe569522bb958742de583784d436faeecef5619	\\x7b22666f726d6174223a312c226964223a22696e765f3031687770777636633032323134767439773679786e74713466222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303230222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223430353635222c22756e6974223a2263616c6c222c22616d6f756e74223a2233363638222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22363937222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223430353635222c22636f6e766572746564223a223430353635222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223330353635222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223330353635222c22756e697473223a223330353635222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22333636372e38227d5d7d2c226578616374223a22333636372e38222c22726f756e646564223a2233363638222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a36362c226576656e74735f68617368223a2239613966353539336437323430663534633239626336316339396238643439386161336463316335626165306137643933303836633433353138663136643565227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223334323638222c22746178223a2236353131227d5d2c226e6574223a223334323638222c22746178223a2236353131222c22746f74616c223a223430373739222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hwqvqz00zdw072zpafdfwnje	invoice	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KW-	22	1714492800000000	0	USD	3200	608	3808	2024-04-30	2024-05-14	1714492800000000	1	1	3	840	22	\\x69005e65cb7536ceb8cc6278854b4e947042728b9191e676090419cf2dab93d8	\\x7b22666f726d6174223a312c226964223a22696e765f303168777176717a30307a64773037327a7061666466776e6a65222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303232222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c224275726c696e67746f6e2c205654203035343031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30342d33305431363a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hxgwtqg0c46y93qwq751jx6d	credit_note	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KWC-	1	1715332800000000	0	USD	-2196	-417	-2613	2024-05-10	2024-05-10	1715332800000000	1	1	5	840	24	\\x6e195d7af082ceaf079da2b413ec245faceb12da9d57dbd4e32eef7893db9d2a	\\x7b22666f726d6174223a312c226964223a22696e765f303168786777747167306334367939337177713735316a783664222c226b696e64223a226372656469745f6e6f7465222c226e756d626572223a224b57432d303030303031222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c224275726c696e67746f6e2c205654203035343031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30352d31305430393a32303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30352d31305430393a32303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3130222c226475655f6f6e223a22323032342d30352d3130222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a22556e757365643a2050726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d31305430393a32303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a222d32312e3936222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d342e3137222c22657874656e6473223a7b22646f63756d656e74223a22696e765f303168777176717a30307a64773037327a7061666466776e6a65222c226c696e65223a317d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a22313735222c2264656e6f6d696e61746f72223a22353538227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a222d32312e3936222c22746178223a222d342e3137227d5d2c226e6574223a222d32312e3936222c22746178223a222d342e3137222c22746f74616c223a222d32362e3133222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hy5j9q80z754t42rxkrtyz8c	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	24	1716026400000000	0	EUR	2900	551	3451	2024-05-18	2024-06-01	1716026400000000	1	1	5	840	25	\\x8ed5f86731617d39af05e9086aeaa5c69b268633af2fbe52c6995f4960dd0ff8	\\x7b22666f726d6174223a312c226964223a22696e765f30316879356a397138307a37353474343272786b7274797a3863222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303234222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30352d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3138222c226475655f6f6e223a22323032342d30362d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz44rrc08n67b9dk09frcha2	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	26	1717052400000000	0	JPY	36248	6887	43135	2024-05-30	2024-06-13	1717052400000000	1	1	12	840	27	\\xed385048b03084acf2fd580b03935e0e7241312082f2dab9978bc1605591f8ae	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a343472726330386e36376239646b3039667263686132222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303236222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30352d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3330222c226475655f6f6e223a22323032342d30362d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c227175616e74697479223a223537303635222c22756e6974223a2263616c6c222c22616d6f756e74223a2235363438222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231303733222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223537303635222c22636f6e766572746564223a223537303635222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223437303635222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223437303635222c22756e697473223a223437303635222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22353634372e38227d5d7d2c226578616374223a22353634372e38222c22726f756e646564223a2235363438222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a36392c226576656e74735f68617368223a2232663735326537353235633337373665346133616562376165353137386430386666623032396164616637393266313538633435616561666335616239653235227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223336323438222c22746178223a2236383837227d5d2c226e6574223a223336323438222c22746178223a2236383837222c22746f74616c223a223433313335222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz8andr0rpt8qk6bs1xbc0df	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	28	1717192800000000	0	EUR	16247	3087	19334	2024-06-01	2024-06-15	1717192800000000	1	1	6	840	29	\\x0609ab1efe4961b2282bea58b9aeb742e588c67231a09e47004736d6c8dce9cb	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a38616e64723072707438716b36627331786263306466222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303238222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30352d33315432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3031222c226475655f6f6e223a22323032342d30362d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c227175616e74697479223a22313336393430222c22756e6974223a2263616c6c222c22616d6f756e74223a2237382e3437222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231342e3931222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313336393430222c22636f6e766572746564223a22313336393430222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a22313236393430222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223736393430222c22756e697473223a223736393430222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2233382e3437227d5d7d2c226578616374223a2237382e3437222c22726f756e646564223a2237382e3437222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39352c226576656e74735f68617368223a2266616666353738643038333661616461633465373233383365393831643965383865386539346563353435356462303532643262326339663061373330366432227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223136322e3437222c22746178223a2233302e3837227d5d2c226e6574223a223136322e3437222c22746178223a2233302e3837222c22746f74616c223a223139332e3334222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01j1kz31c0mrxb4k8ef8b5wca1	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	31	1719730800000000	0	JPY	35433	6732	42165	2024-06-30	2024-07-14	1719730800000000	1	1	13	840	32	\\x77fa262079d4938da395303d53af90cede53c13c18954b915e84caa454a0825c	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316b7a333163306d727862346b38656638623577636131222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303331222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30362d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3330222c226475655f6f6e223a22323032342d30372d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c227175616e74697479223a223530323738222c22756e6974223a2263616c6c222c22616d6f756e74223a2234383333222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22393138222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223530323738222c22636f6e766572746564223a223530323738222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223430323738222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223430323738222c22756e697473223a223430323738222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22343833332e3336227d5d7d2c226578616374223a22343833332e3336222c22726f756e646564223a2234383333222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35382c226576656e74735f68617368223a2265666433643130323534326435613337366233343533613736363535356465373561663966343139376531623634373139663934353739333138356634633030227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30362d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223335343333222c22746178223a2236373332227d5d2c226e6574223a223335343333222c22746178223a2236373332222c22746f74616c223a223432313635222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz23hbg0xmn5p3k8386r2wkk	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	25	1716984000000000	0	USD	3200	608	3808	2024-05-29	2024-06-12	1716984000000000	1	1	5	840	26	\\x629454cd689c969dcb8f1d2f4488ecd4e691f3cbe5e7a977d1d341277775e5af	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a323368626730786d6e3570336b383338367232776b6b222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303235222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22506f72746c616e642c204d45203034313031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30352d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3239222c226475655f6f6e223a22323032342d30362d3132222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
env_0000000000ejh09r0q3cf0h63g	inv_01hz6rwd60z5by9m8t6chb3ffz	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	27	1717140600000000	0	EUR	2900	551	3451	2024-05-31	2024-06-14	1717140600000000	1	1	6	840	28	\\xd3c33eaf331ee5960d7c50c970bdd27597c05cb214aaa5e17fb55c7519b2e677	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a3672776436307a356279396d3874366368623366667a222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303237222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30352d33315430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3331222c226475655f6f6e223a22323032342d30362d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d	0	0	\N	balance
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

COPY public.grant_movements (environment, grant_id, sequence, facts_version, moved_at, kind, amount, cost_basis, document, line, units, entry) FROM stdin;
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

COPY public.grant_rests (environment, customer, grant_id, rest, recurring, needed_until) FROM stdin;
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
env_0000000000ejh09r0q3cf0h63g	30	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	30	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	30	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	31	1	receivable	USD	3808
env_0000000000ejh09r0q3cf0h63g	31	2	deferred_revenue	USD	-3200
env_0000000000ejh09r0q3cf0h63g	31	3	tax_payable:VAT	USD	-608
env_0000000000ejh09r0q3cf0h63g	33	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	33	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	33	3	tax_payable:VAT	EUR	-551
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
env_0000000000ejh09r0q3cf0h63g	26	evt_01hz23hbg06b4z7vgzny180kt7	invoice.issued	inv_01hz23hbg0xmn5p3k8386r2wkk	{"id":"inv_01hz23hbg0xmn5p3k8386r2wkk","number":"KW-000025","customer":"cus_01hgfkvt00n5c6w3pphfy4em4x","subscription":"sub_01hqtf6h409jmgtdppvwhejhtf","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-05-29","due_on":"2024-06-12"}
env_0000000000ejh09r0q3cf0h63g	28	evt_01hz6rwd605z03yqqebdss66s7	invoice.issued	inv_01hz6rwd60z5by9m8t6chb3ffz	{"id":"inv_01hz6rwd60z5by9m8t6chb3ffz","number":"KW-000027","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-05-31","due_on":"2024-06-14"}
env_0000000000ejh09r0q3cf0h63g	30	evt_01j0ncm080hj5wgpvvrqs4y5vg	invoice.issued	inv_01j0ncm08047q6bj21sk5wf8td	{"id":"inv_01j0ncm08047q6bj21sk5wf8td","number":"KW-000029","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-06-18","due_on":"2024-07-02"}
env_0000000000ejh09r0q3cf0h63g	31	evt_01j1hxvmg04fbw9g5y8dqhq7k7	invoice.issued	inv_01j1hxvmg08bt5d18wa4wvyffx	{"id":"inv_01j1hxvmg08bt5d18wa4wvyffx","number":"KW-000030","customer":"cus_01hgfkvt00n5c6w3pphfy4em4x","subscription":"sub_01hqtf6h409jmgtdppvwhejhtf","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-06-29","due_on":"2024-07-13"}
env_0000000000ejh09r0q3cf0h63g	33	evt_01j1m0sz605faa9q4t96w2x6jf	invoice.issued	inv_01j1m0sz60sywh27abdkcp3501	{"id":"inv_01j1m0sz60sywh27abdkcp3501","number":"KW-000032","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-06-30","due_on":"2024-07-14"}
env_0000000000ejh09r0q3cf0h63g	22	evt_01hwqvqz00senzb3y743dgrqb7	invoice.issued	inv_01hwqvqz00zdw072zpafdfwnje	{"id":"inv_01hwqvqz00zdw072zpafdfwnje","number":"KW-000022","customer":"cus_01hgfkvt00hj42d0v55fkvsbjf","subscription":"sub_01htaktd00yp8sc7td6068705k","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-04-30","due_on":"2024-05-14"}
env_0000000000ejh09r0q3cf0h63g	24	evt_01hxgwtqg0gr2pqq1a907wt6dc	credit_note.issued	inv_01hxgwtqg0c46y93qwq751jx6d	{"id":"inv_01hxgwtqg0c46y93qwq751jx6d","number":"KWC-000001","customer":"cus_01hgfkvt00hj42d0v55fkvsbjf","subscription":"sub_01htaktd00yp8sc7td6068705k","total":{"amount":"-26.13","currency":"USD"},"issued_on":"2024-05-10","due_on":"2024-05-10"}
env_0000000000ejh09r0q3cf0h63g	25	evt_01hy5j9q804rjmfckmn96566ks	invoice.issued	inv_01hy5j9q80z754t42rxkrtyz8c	{"id":"inv_01hy5j9q80z754t42rxkrtyz8c","number":"KW-000024","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-05-18","due_on":"2024-06-01"}
env_0000000000ejh09r0q3cf0h63g	27	evt_01hz44rrc0mat68khevw8rab5p	invoice.issued	inv_01hz44rrc08n67b9dk09frcha2	{"id":"inv_01hz44rrc08n67b9dk09frcha2","number":"KW-000026","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"43135","currency":"JPY"},"issued_on":"2024-05-30","due_on":"2024-06-13"}
env_0000000000ejh09r0q3cf0h63g	29	evt_01hz8andr0h7zt8vnq7xg343g8	invoice.issued	inv_01hz8andr0rpt8qk6bs1xbc0df	{"id":"inv_01hz8andr0rpt8qk6bs1xbc0df","number":"KW-000028","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"193.34","currency":"EUR"},"issued_on":"2024-06-01","due_on":"2024-06-15"}
env_0000000000ejh09r0q3cf0h63g	32	evt_01j1kz31c0cq97k32jvd3wk0xj	invoice.issued	inv_01j1kz31c0mrxb4k8ef8b5wca1	{"id":"inv_01j1kz31c0mrxb4k8ef8b5wca1","number":"KW-000031","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"42165","currency":"JPY"},"issued_on":"2024-06-30","due_on":"2024-07-14"}
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

COPY public.subscriptions (environment, subscription, customer, seller, currency, zone) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	EUR	Europe/Berlin
env_0000000000ejh09r0q3cf0h63g	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	USD	Europe/Berlin
env_0000000000ejh09r0q3cf0h63g	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	EUR	Europe/Berlin
env_0000000000ejh09r0q3cf0h63g	sub_01hm6ceew0mxsmk2qh2e49ra6p	cus_01hgfkvt00k6ed9f80yxm0wwn8	sel_000000000038twxtwhq752m8yf	EUR	Europe/Berlin
env_0000000000ejh09r0q3cf0h63g	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	EUR	Europe/Berlin
env_0000000000ejh09r0q3cf0h63g	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	USD	Europe/Berlin
env_0000000000ejh09r0q3cf0h63g	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	JPY	Europe/Berlin
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
-- Data for Name: usage_events; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_events (environment, "position", "time", source, id, event_type, subject, data, redacted, row_hash) FROM stdin;
\\x00000000000074a204e0171b1e089870	1	1708009003000000	api-calls	corvus-data/b0001	api.calls	corvus-data	{"calls":1221}	0	\\xf855e226ca17f2a2c7b4c2b2da7b74cd
\\x00000000000074a204e0171b1e089870	2	1708030037000000	api-calls	corvus-data/b0002	api.calls	corvus-data	{"calls":1045}	0	\\x772c5254266c004ddc8549c6b265cb66
\\x00000000000074a204e0171b1e089870	3	1708057372000000	api-calls	corvus-data/b0003	api.calls	corvus-data	{"calls":241}	0	\\x454e1f52ec17eb93499ea67392a6bce7
\\x00000000000074a204e0171b1e089870	4	1708100471000000	api-calls	corvus-data/b0004	api.calls	corvus-data	{"calls":1496}	0	\\x1fb61ea2672a18d24767fa5903eb05b6
\\x00000000000074a204e0171b1e089870	5	1708136166000000	api-calls	corvus-data/b0005	api.calls	corvus-data	{"calls":33}	0	\\x72cd87cd07650ab11c39b71249aab118
\\x00000000000074a204e0171b1e089870	6	1708166283000000	api-calls	corvus-data/b0006	api.calls	corvus-data	{"calls":220}	0	\\x4463842b81b55fa759823493f236784d
\\x00000000000074a204e0171b1e089870	7	1708186328000000	api-calls	corvus-data/b0007	api.calls	corvus-data	{"calls":252}	0	\\x153fd9b91ed969d6165be42210ab8d11
\\x00000000000074a204e0171b1e089870	8	1708203312000000	api-calls	corvus-data/b0008	api.calls	corvus-data	{"calls":259}	0	\\x2f57f13ecfb4d55482aef1bf218b2ec6
\\x00000000000074a204e0171b1e089870	9	1708225001000000	api-calls	corvus-data/b0009	api.calls	corvus-data	{"calls":335}	0	\\xcd9e6a3554a485851c9293ede58af6bc
\\x00000000000074a204e0171b1e089870	10	1708242933000000	api-calls	corvus-data/b0010	api.calls	corvus-data	{"calls":90}	0	\\x87a9b36c4d0f84f45a04f7d10b52ab81
\\x00000000000074a204e0171b1e089870	11	1708272499000000	api-calls	corvus-data/b0011	api.calls	corvus-data	{"calls":135}	0	\\xb688d64f7465f3eed28f1f4476994ee6
\\x00000000000074a204e0171b1e089870	12	1708293651000000	api-calls	corvus-data/b0012	api.calls	corvus-data	{"calls":273}	0	\\xf5527644474d400b0acd15578ce522b7
\\x00000000000074a204e0171b1e089870	13	1708308298000000	api-calls	corvus-data/b0013	api.calls	corvus-data	{"calls":464}	0	\\x4fea2e3f6eebe4c0db0d44432684285f
\\x00000000000074a204e0171b1e089870	14	1708325581000000	api-calls	corvus-data/b0014	api.calls	corvus-data	{"calls":586}	0	\\xb479c74e8fdd6af6c304b62c60b53b57
\\x00000000000074a204e0171b1e089870	15	1708340194000000	api-calls	corvus-data/b0015	api.calls	corvus-data	{"calls":933}	0	\\x7d40a36ca1325a4912fa2e8d1a9accc1
\\x00000000000074a204e0171b1e089870	16	1708359891000000	api-calls	corvus-data/b0016	api.calls	corvus-data	{"calls":412}	0	\\x928532e048596db31e9f7ee4f08ef1be
\\x00000000000074a204e0171b1e089870	17	1708375959000000	api-calls	corvus-data/b0017	api.calls	corvus-data	{"calls":1081}	0	\\x08610f79020ae17a5a30c5bcebe8d7ad
\\x00000000000074a204e0171b1e089870	18	1708413807000000	api-calls	corvus-data/b0018	api.calls	corvus-data	{"calls":528}	0	\\x6be927ca7ebbd48e7bf51a32052b45ef
\\x00000000000074a204e0171b1e089870	19	1708428244000000	api-calls	corvus-data/b0019	api.calls	corvus-data	{"calls":1842}	0	\\xd1f2d7c92cf6146b880234983cb802fe
\\x00000000000074a204e0171b1e089870	20	1708464434000000	api-calls	corvus-data/b0020	api.calls	corvus-data	{"calls":1014}	0	\\xbb35306fa4cc677e3f7566a8062dea3d
\\x00000000000074a204e0171b1e089870	21	1708501686000000	api-calls	corvus-data/b0021	api.calls	corvus-data	{"calls":1808}	0	\\xff067d584ec91238f8485f76ff9f3250
\\x00000000000074a204e0171b1e089870	22	1708535997000000	api-calls	corvus-data/b0022	api.calls	corvus-data	{"calls":466}	0	\\x86d2e013a9d8a3ed782aacb2b0f4f94a
\\x00000000000074a204e0171b1e089870	23	1708552111000000	api-calls	corvus-data/b0023	api.calls	corvus-data	{"calls":1788}	0	\\xe06c8d696b330bfaa79c29efb41603e8
\\x00000000000074a204e0171b1e089870	24	1708582405000000	api-calls	corvus-data/b0024	api.calls	corvus-data	{"calls":511}	0	\\x5126f7eac358e1f1d580d4ff1a4e59c1
\\x00000000000074a204e0171b1e089870	25	1708622318000000	api-calls	corvus-data/b0025	api.calls	corvus-data	{"calls":101}	0	\\x8cfdfa11066dc17ae986e818824c2b1d
\\x00000000000074a204e0171b1e089870	26	1708648011000000	api-calls	corvus-data/b0026	api.calls	corvus-data	{"calls":677}	0	\\x4fc01bfad04b2bbc9c7ef0916daebb76
\\x00000000000074a204e0171b1e089870	27	1708674015000000	api-calls	corvus-data/b0027	api.calls	corvus-data	{"calls":971}	0	\\xcb0914a439df6c6af037f0046e79897c
\\x00000000000074a204e0171b1e089870	28	1708711900000000	api-calls	corvus-data/b0028	api.calls	corvus-data	{"calls":1792}	0	\\xae89c3d67df490e48651e3b8fbf2a81b
\\x00000000000074a204e0171b1e089870	29	1708746633000000	api-calls	corvus-data/b0029	api.calls	corvus-data	{"calls":262}	0	\\xcdc317e8c8500512833a130802d79f61
\\x00000000000074a204e0171b1e089870	30	1708789079000000	api-calls	corvus-data/b0030	api.calls	corvus-data	{"calls":294}	0	\\x88f5c24bc18c0eae950af5806ac5eb9d
\\x00000000000074a204e0171b1e089870	31	1708816907000000	api-calls	corvus-data/b0031	api.calls	corvus-data	{"calls":115}	0	\\xf1bd384ed5c0ece51dba35e540fd4bdf
\\x00000000000074a204e0171b1e089870	32	1708845623000000	api-calls	corvus-data/b0032	api.calls	corvus-data	{"calls":251}	0	\\x355ee52206631a21240ecd70adb1afa8
\\x00000000000074a204e0171b1e089870	33	1708883274000000	api-calls	corvus-data/b0033	api.calls	corvus-data	{"calls":367}	0	\\xee9bdfe4c883839f9b974172de03af10
\\x00000000000074a204e0171b1e089870	34	1708902284000000	api-calls	corvus-data/b0034	api.calls	corvus-data	{"calls":129}	0	\\x586b3b1169c97455429904c45d9c894f
\\x00000000000074a204e0171b1e089870	35	1708921515000000	api-calls	corvus-data/b0035	api.calls	corvus-data	{"calls":1188}	0	\\x314ed2482cfe072e9f2032456f027f2c
\\x00000000000074a204e0171b1e089870	36	1708955786000000	api-calls	corvus-data/b0036	api.calls	corvus-data	{"calls":1395}	0	\\x2c2218f04f5e21da19b6323ae7c8bc54
\\x00000000000074a204e0171b1e089870	37	1708994391000000	api-calls	corvus-data/b0037	api.calls	corvus-data	{"calls":336}	0	\\xff7550437109a5521c91d87d014bd7d8
\\x00000000000074a204e0171b1e089870	38	1709011310000000	api-calls	corvus-data/b0038	api.calls	corvus-data	{"calls":1764}	0	\\x4e9f788a7163c8356a235e18ff8dbe5c
\\x00000000000074a204e0171b1e089870	39	1709048406000000	api-calls	corvus-data/b0039	api.calls	corvus-data	{"calls":814}	0	\\x40effcbcc12a00eed50e99305193c6a8
\\x00000000000074a204e0171b1e089870	40	1709087397000000	api-calls	corvus-data/b0040	api.calls	corvus-data	{"calls":967}	0	\\x55d7313c3445d922c4bfe516968ad4b6
\\x00000000000074a204e0171b1e089870	41	1709126969000000	api-calls	corvus-data/b0041	api.calls	corvus-data	{"calls":698}	0	\\x1103e93c720e0d516680b9284c22a162
\\x00000000000074a204e0171b1e089870	42	1709146215000000	api-calls	corvus-data/b0042	api.calls	corvus-data	{"calls":1567}	0	\\x7a8e3fd4e6d07ac84a9c905f263ea553
\\x00000000000074a204e0171b1e089870	43	1709185767000000	api-calls	corvus-data/b0043	api.calls	corvus-data	{"calls":1574}	0	\\x22897e2c667783c3846aac5e8d86c709
\\x00000000000074a204e0171b1e089870	44	1709208727000000	api-calls	corvus-data/b0044	api.calls	corvus-data	{"calls":165}	0	\\xabd27f8384f798f19df2306076cc223b
\\x00000000000074a204e0171b1e089870	45	1709224661000000	api-calls	corvus-data/b0045	api.calls	corvus-data	{"calls":1161}	0	\\x0b9b90579797e9e0c9cbd3d14a53b8fa
\\x00000000000074a204e0171b1e089870	46	1709251575000000	api-calls	corvus-data/b0046	api.calls	corvus-data	{"calls":625}	0	\\x82f5cc639d20207488fd8114bde912d7
\\x00000000000074a204e0171b1e089870	47	1709285063000000	api-calls	corvus-data/b0047	api.calls	corvus-data	{"calls":1398}	0	\\x4b39cff449384934cc4706b1dc6f01b6
\\x00000000000074a204e0171b1e089870	48	1709315495000000	api-calls	corvus-data/b0048	api.calls	corvus-data	{"calls":134}	0	\\x1093f67c00b5a214dfefacf96b89c5ff
\\x00000000000074a204e0171b1e089870	49	1709332907000000	api-calls	corvus-data/b0049	api.calls	corvus-data	{"calls":647}	0	\\x5f12c441dde7ebb6b51a0e06a072ec69
\\x00000000000074a204e0171b1e089870	50	1709348734000000	api-calls	corvus-data/b0050	api.calls	corvus-data	{"calls":385}	0	\\xc79277b96de748a159780212e4a8166b
\\x00000000000074a204e0171b1e089870	51	1709370921000000	api-calls	corvus-data/b0051	api.calls	corvus-data	{"calls":20}	0	\\x14af50c77d21e65013a2b1b7c751cadc
\\x00000000000074a204e0171b1e089870	52	1709407419000000	api-calls	corvus-data/b0052	api.calls	corvus-data	{"calls":53}	0	\\x82a2aaf5b1437c392e180f5d00dfdccc
\\x00000000000074a204e0171b1e089870	53	1709434908000000	api-calls	corvus-data/b0053	api.calls	corvus-data	{"calls":189}	0	\\x77b6244eb7e2a91d360fa570c8d46d84
\\x00000000000074a204e0171b1e089870	54	1709470495000000	api-calls	corvus-data/b0054	api.calls	corvus-data	{"calls":25}	0	\\xbe4a5c601bec7fa5c0e9b8810c9e27a7
\\x00000000000074a204e0171b1e089870	55	1709502754000000	api-calls	corvus-data/b0055	api.calls	corvus-data	{"calls":319}	0	\\x1ff3e7574dafab3585c98d24bde0df6f
\\x00000000000074a204e0171b1e089870	56	1709536767000000	api-calls	corvus-data/b0056	api.calls	corvus-data	{"calls":452}	0	\\xae4f54effe94b07e6a906d0c39282557
\\x00000000000074a204e0171b1e089870	57	1709579298000000	api-calls	corvus-data/b0057	api.calls	corvus-data	{"calls":1106}	0	\\x51c7ab33e64bfc9de04119868de4be7b
\\x00000000000074a204e0171b1e089870	58	1709598351000000	api-calls	corvus-data/b0058	api.calls	corvus-data	{"calls":2112}	0	\\x480c90a314b0b891688d6f4de1509e29
\\x00000000000074a204e0171b1e089870	59	1709629733000000	api-calls	corvus-data/b0059	api.calls	corvus-data	{"calls":1378}	0	\\x8bd08c73a4158c3b9dff055f8031d45b
\\x00000000000074a204e0171b1e089870	60	1709664782000000	api-calls	corvus-data/b0060	api.calls	corvus-data	{"calls":1001}	0	\\xe178148dab1c4c9c0ebeed1290085870
\\x00000000000074a204e0171b1e089870	61	1709707489000000	api-calls	corvus-data/b0061	api.calls	corvus-data	{"calls":268}	0	\\x052ef607248712e62d3e7d3f63ea0ec4
\\x00000000000074a204e0171b1e089870	62	1709740239000000	api-calls	corvus-data/b0062	api.calls	corvus-data	{"calls":1900}	0	\\xace2208cbd8337e6bfa2035746e45c14
\\x00000000000074a204e0171b1e089870	63	1709763028000000	api-calls	corvus-data/b0063	api.calls	corvus-data	{"calls":1521}	0	\\x34c7f950a188a17336d9f4862f911521
\\x00000000000074a204e0171b1e089870	64	1709789563000000	api-calls	corvus-data/b0064	api.calls	corvus-data	{"calls":1884}	0	\\x3cca82c6b7e86339c1313abf7e245c40
\\x00000000000074a204e0171b1e089870	65	1709808040000000	api-calls	corvus-data/b0065	api.calls	corvus-data	{"calls":2123}	0	\\xcee490a352747c396eda8104063a0b95
\\x00000000000074a204e0171b1e089870	66	1709847270000000	api-calls	corvus-data/b0066	api.calls	corvus-data	{"calls":65}	0	\\x2cb2be0b92a1f4fb7d8ff7d4ecc79307
\\x00000000000074a204e0171b1e089870	67	1709880374000000	api-calls	corvus-data/b0067	api.calls	corvus-data	{"calls":284}	0	\\x2ec08c41871f7428735c277adf9ca897
\\x00000000000074a204e0171b1e089870	68	1709910132000000	api-calls	corvus-data/b0068	api.calls	corvus-data	{"calls":2114}	0	\\x3abce0233add04f9a4b7d492172d476b
\\x00000000000074a204e0171b1e089870	69	1709937015000000	api-calls	corvus-data/b0069	api.calls	corvus-data	{"calls":53}	0	\\xf2ad59f9a5bd1deb7408020a30b2e7c8
\\x00000000000074a204e0171b1e089870	70	1709966068000000	api-calls	corvus-data/b0070	api.calls	corvus-data	{"calls":439}	0	\\xb8d47ea21dcef6f82d9399bc1396b961
\\x00000000000074a204e0171b1e089870	71	1710009240000000	api-calls	corvus-data/b0071	api.calls	corvus-data	{"calls":293}	0	\\x3df66a437c0dc36fdcddd21fda039205
\\x00000000000074a204e0171b1e089870	72	1710029677000000	api-calls	corvus-data/b0072	api.calls	corvus-data	{"calls":254}	0	\\x56ee2310fe49a6e2d32e6199eab1e890
\\x00000000000074a204e0171b1e089870	73	1710054530000000	api-calls	corvus-data/b0073	api.calls	corvus-data	{"calls":179}	0	\\xa7e79ed733c358f475aebc7cd92ae508
\\x00000000000074a204e0171b1e089870	74	1710092514000000	api-calls	corvus-data/b0074	api.calls	corvus-data	{"calls":11}	0	\\xa4050eb338ec5659c190c9bff5985946
\\x00000000000074a204e0171b1e089870	75	1710124421000000	api-calls	corvus-data/b0075	api.calls	corvus-data	{"calls":401}	0	\\x9f1f56b8f7af8902ceb3baaf9dca705e
\\x00000000000074a204e0171b1e089870	76	1710156683000000	api-calls	corvus-data/b0076	api.calls	corvus-data	{"calls":1791}	0	\\x032a142c7c4e21e2403239efda386bf8
\\x00000000000074a204e0171b1e089870	77	1710192928000000	api-calls	corvus-data/b0077	api.calls	corvus-data	{"calls":2148}	0	\\x3f1e59029266a95797e014ab3eab1872
\\x00000000000074a204e0171b1e089870	78	1710235164000000	api-calls	corvus-data/b0078	api.calls	corvus-data	{"calls":521}	0	\\x5ef1b0f0cca0375d55c7901d64bd372f
\\x00000000000074a204e0171b1e089870	79	1710272577000000	api-calls	corvus-data/b0079	api.calls	corvus-data	{"calls":1893}	0	\\x5d20d5821dcffcedaaacd125656ef3fa
\\x00000000000074a204e0171b1e089870	80	1710311210000000	api-calls	corvus-data/b0080	api.calls	corvus-data	{"calls":1234}	0	\\x798caced8a75a0d698a2af044f40697c
\\x00000000000074a204e0171b1e089870	81	1710329342000000	api-calls	corvus-data/b0081	api.calls	corvus-data	{"calls":445}	0	\\xaa4271f0811323ba22a0a0412a4468a4
\\x00000000000074a204e0171b1e089870	82	1710349838000000	api-calls	corvus-data/b0082	api.calls	corvus-data	{"calls":2040}	0	\\x91effa85240767b2945fdfac2db210be
\\x00000000000074a204e0171b1e089870	83	1710388872000000	api-calls	corvus-data/b0083	api.calls	corvus-data	{"calls":1635}	0	\\x0a6519834569a50259cdb5476a3a06e2
\\x00000000000074a204e0171b1e089870	84	1710412695000000	api-calls	corvus-data/b0084	api.calls	corvus-data	{"calls":92}	0	\\x44b54bbf8c0b65163606ff48caaf2d08
\\x00000000000074a204e0171b1e089870	85	1710439713000000	api-calls	corvus-data/b0085	api.calls	corvus-data	{"calls":444}	0	\\x24fad5949a3cc5d7091bae0df152a639
\\x00000000000074a204e0171b1e089870	86	1710464941000000	api-calls	corvus-data/b0086	api.calls	corvus-data	{"calls":1761}	0	\\x667ebf7fdca7371c1abb1e33301d5915
\\x00000000000074a204e0171b1e089870	87	1710499714000000	api-calls	corvus-data/b0087	api.calls	corvus-data	{"calls":460}	0	\\xfa40be14a4101fb9f35d4979e7a2354b
\\x00000000000074a204e0171b1e089870	88	1710535479000000	api-calls	corvus-data/b0088	api.calls	corvus-data	{"calls":811}	0	\\x8713141bfe67f15e90ef1d290e1b812f
\\x00000000000074a204e0171b1e089870	89	1710574765000000	api-calls	corvus-data/b0089	api.calls	corvus-data	{"calls":23}	0	\\x84322ea3539b3dea2e45adbabd6b249b
\\x00000000000074a204e0171b1e089870	90	1710610827000000	api-calls	corvus-data/b0090	api.calls	corvus-data	{"calls":59}	0	\\xd461798f6ea6237a31e69eae9778ea0e
\\x00000000000074a204e0171b1e089870	91	1710627650000000	api-calls	corvus-data/b0091	api.calls	corvus-data	{"calls":250}	0	\\x32c9ec5e711ea5e1608807257eddeb0d
\\x00000000000074a204e0171b1e089870	92	1710644912000000	api-calls	corvus-data/b0092	api.calls	corvus-data	{"calls":404}	0	\\x05cdb3ad628a28009a6b40aadf59498c
\\x00000000000074a204e0171b1e089870	93	1710661471000000	api-calls	corvus-data/b0093	api.calls	corvus-data	{"calls":310}	0	\\x164a970199c99045cd2b09562adfa887
\\x00000000000074a204e0171b1e089870	94	1710696760000000	api-calls	corvus-data/b0094	api.calls	corvus-data	{"calls":11}	0	\\x676910d6502a2137315c19a037fe3494
\\x00000000000074a204e0171b1e089870	95	1710720950000000	api-calls	corvus-data/b0095	api.calls	corvus-data	{"calls":1524}	0	\\xa28f1e64d4c49c51f24e0c7badd1b0b4
\\x00000000000074a204e0171b1e089870	96	1710752511000000	api-calls	corvus-data/b0096	api.calls	corvus-data	{"calls":1202}	0	\\xee653225f00ffdd8afa0bc10a98f857d
\\x00000000000074a204e0171b1e089870	97	1710789333000000	api-calls	corvus-data/b0097	api.calls	corvus-data	{"calls":2203}	0	\\x776ae985f548448e726adb40dac0d00b
\\x00000000000074a204e0171b1e089870	98	1710818898000000	api-calls	corvus-data/b0098	api.calls	corvus-data	{"calls":839}	0	\\x933ea431e0a58b3894d21969c43a6dde
\\x00000000000074a204e0171b1e089870	99	1710854158000000	api-calls	corvus-data/b0099	api.calls	corvus-data	{"calls":1322}	0	\\x01657a6e112e3851c22623e70f08bca1
\\x00000000000074a204e0171b1e089870	100	1710889419000000	api-calls	corvus-data/b0100	api.calls	corvus-data	{"calls":203}	0	\\x03b4bf7f397b95db43391fba64fbd5c2
\\x00000000000074a204e0171b1e089870	101	1710932285000000	api-calls	corvus-data/b0101	api.calls	corvus-data	{"calls":1780}	0	\\x07803dd64e011beaf6818407b003cbc7
\\x00000000000074a204e0171b1e089870	102	1710971605000000	api-calls	corvus-data/b0102	api.calls	corvus-data	{"calls":1941}	0	\\xd86da6afffe2fc65530c5ac7451892ff
\\x00000000000074a204e0171b1e089870	103	1710999341000000	api-calls	corvus-data/b0103	api.calls	corvus-data	{"calls":1721}	0	\\x9e259e54976b323132ca1e2b6ea6b624
\\x00000000000074a204e0171b1e089870	104	1711019457000000	api-calls	corvus-data/b0104	api.calls	corvus-data	{"calls":1394}	0	\\xb922c1e3ca8ce57a7e5a0b9b78c8de91
\\x00000000000074a204e0171b1e089870	105	1711049884000000	api-calls	corvus-data/b0105	api.calls	corvus-data	{"calls":60}	0	\\x44d56c17e57281c09d6e723d844d533a
\\x00000000000074a204e0171b1e089870	106	1711071582000000	api-calls	corvus-data/b0106	api.calls	corvus-data	{"calls":1892}	0	\\x2ce308042aea1433e9b9de05fd9a1c2a
\\x00000000000074a204e0171b1e089870	107	1711107272000000	api-calls	corvus-data/b0107	api.calls	corvus-data	{"calls":2273}	0	\\x27e03c6eba66283c9abfda6a11c55d9e
\\x00000000000074a204e0171b1e089870	108	1711135979000000	api-calls	corvus-data/b0108	api.calls	corvus-data	{"calls":752}	0	\\x2b265f203029d1bfc4c318b54b8e80a7
\\x00000000000074a204e0171b1e089870	109	1711177932000000	api-calls	corvus-data/b0109	api.calls	corvus-data	{"calls":262}	0	\\xd8fc52ba7dbe1a56f3d69d3c1c062ca7
\\x00000000000074a204e0171b1e089870	110	1711217253000000	api-calls	corvus-data/b0110	api.calls	corvus-data	{"calls":1}	0	\\x7ecbdea788dbf9e08e813625fdbb76bf
\\x00000000000074a204e0171b1e089870	111	1711231660000000	api-calls	corvus-data/b0111	api.calls	corvus-data	{"calls":312}	0	\\x48e26b4b137df72a18769c86b34cdc82
\\x00000000000074a204e0171b1e089870	112	1711254575000000	api-calls	corvus-data/b0112	api.calls	corvus-data	{"calls":374}	0	\\x6d1e698b04e837740976b760a3361e2b
\\x00000000000074a204e0171b1e089870	113	1711286184000000	api-calls	corvus-data/b0113	api.calls	corvus-data	{"calls":144}	0	\\xb520a63718718412714f79a466ad341d
\\x00000000000074a204e0171b1e089870	114	1711321143000000	api-calls	corvus-data/b0114	api.calls	corvus-data	{"calls":48}	0	\\x3187ffb8bada5fb9315615b82b83d775
\\x00000000000074a204e0171b1e089870	115	1711352692000000	api-calls	corvus-data/b0115	api.calls	corvus-data	{"calls":1763}	0	\\x118acd753149233e73b69f85b38eeceb
\\x00000000000074a204e0171b1e089870	116	1711387451000000	api-calls	corvus-data/b0116	api.calls	corvus-data	{"calls":932}	0	\\xbc383b258b5ff8f8c331a946b0d6b4e0
\\x00000000000074a204e0171b1e089870	117	1711412014000000	api-calls	corvus-data/b0117	api.calls	corvus-data	{"calls":1091}	0	\\xdd65e0e8b3ccbc0a74b2929dae554ed3
\\x00000000000074a204e0171b1e089870	118	1711440743000000	api-calls	corvus-data/b0118	api.calls	corvus-data	{"calls":1449}	0	\\xfc46daedca9d8223d827794bd3c0cab4
\\x00000000000074a204e0171b1e089870	119	1711476364000000	api-calls	corvus-data/b0119	api.calls	corvus-data	{"calls":1615}	0	\\xf0d418d8964db808c47b543293a8afdb
\\x00000000000074a204e0171b1e089870	120	1711506288000000	api-calls	corvus-data/b0120	api.calls	corvus-data	{"calls":1246}	0	\\xef05c770504093b23c99d2bec8c0471b
\\x00000000000074a204e0171b1e089870	121	1711541123000000	api-calls	corvus-data/b0121	api.calls	corvus-data	{"calls":1424}	0	\\xae57edc693308a690b730c0b71a76ff4
\\x00000000000074a204e0171b1e089870	122	1711577636000000	api-calls	corvus-data/b0122	api.calls	corvus-data	{"calls":1450}	0	\\xcb31017efaed4197e053e9d27fa86713
\\x00000000000074a204e0171b1e089870	123	1711593681000000	api-calls	corvus-data/b0123	api.calls	corvus-data	{"calls":148}	0	\\x0e546d37743b55c0372be690bd7a5eca
\\x00000000000074a204e0171b1e089870	124	1711619621000000	api-calls	corvus-data/b0124	api.calls	corvus-data	{"calls":2448}	0	\\x9b5c7180113ddebf55a97ca59136cbeb
\\x00000000000074a204e0171b1e089870	125	1711642858000000	api-calls	corvus-data/b0125	api.calls	corvus-data	{"calls":691}	0	\\x4d7e917dcb10dd25668903a64795255f
\\x00000000000074a204e0171b1e089870	126	1711667316000000	api-calls	corvus-data/b0126	api.calls	corvus-data	{"calls":1434}	0	\\x6d3c4a96dae66240a1bbec8a88fbab60
\\x00000000000074a204e0171b1e089870	127	1711707165000000	api-calls	corvus-data/b0127	api.calls	corvus-data	{"calls":2269}	0	\\x4210c628bdc0563675c480503c111b08
\\x00000000000074a204e0171b1e089870	128	1711722157000000	api-calls	corvus-data/b0128	api.calls	corvus-data	{"calls":1667}	0	\\x9a702368b65a25cc5703fd85e6e1f3c3
\\x00000000000074a204e0171b1e089870	129	1711748393000000	api-calls	corvus-data/b0129	api.calls	corvus-data	{"calls":278}	0	\\x6e9d213cf1fb3998d58545dedbed1468
\\x00000000000074a204e0171b1e089870	130	1711788955000000	api-calls	corvus-data/b0130	api.calls	corvus-data	{"calls":101}	0	\\xee12bcb94f8e270fa4109c99ce949c08
\\x00000000000074a204e0171b1e089870	131	1711811724000000	api-calls	corvus-data/b0131	api.calls	corvus-data	{"calls":95}	0	\\xf8607d4c36e0993be6e8576c1f8b834d
\\x00000000000074a204e0171b1e089870	132	1711848633000000	api-calls	corvus-data/b0132	api.calls	corvus-data	{"calls":164}	0	\\x23842e9b3fa13ca94ba4a18eb9a642db
\\x00000000000074a204e0171b1e089870	133	1711891036000000	api-calls	corvus-data/b0133	api.calls	corvus-data	{"calls":140}	0	\\x1c5464205f01a60692eb1813f3331215
\\x00000000000074a204e0171b1e089870	134	1711923996000000	api-calls	corvus-data/b0134	api.calls	corvus-data	{"calls":514}	0	\\x3087d36a253f64080458d12fb78b84f0
\\x00000000000074a204e0171b1e089870	135	1711953470000000	api-calls	corvus-data/b0135	api.calls	corvus-data	{"calls":2312}	0	\\xc8dd9e5efc1a3ed72e7b01d9fd0d138f
\\x00000000000074a204e0171b1e089870	136	1711977152000000	api-calls	corvus-data/b0136	api.calls	corvus-data	{"calls":2140}	0	\\xaf2036a1bf6e83dea604e9778fd3aee3
\\x00000000000074a204e0171b1e089870	137	1711992440000000	api-calls	corvus-data/b0137	api.calls	corvus-data	{"calls":141}	0	\\xe0cf0b0e87de2aa33d608057638dfe6e
\\x00000000000074a204e0171b1e089870	138	1712023176000000	api-calls	corvus-data/b0138	api.calls	corvus-data	{"calls":2041}	0	\\x555cea4a6b7cc8092a610968a68a43d2
\\x00000000000074a204e0171b1e089870	139	1712062697000000	api-calls	corvus-data/b0139	api.calls	corvus-data	{"calls":1121}	0	\\xeba17188afe0e0e92b799c1643e3e502
\\x00000000000074a204e0171b1e089870	140	1712093207000000	api-calls	corvus-data/b0140	api.calls	corvus-data	{"calls":699}	0	\\x417ffd91b1a2f268e07ddee990934a71
\\x00000000000074a204e0171b1e089870	141	1712129060000000	api-calls	corvus-data/b0141	api.calls	corvus-data	{"calls":376}	0	\\x2b239ebccd6c1973bf16f3291daa60ec
\\x00000000000074a204e0171b1e089870	142	1712148483000000	api-calls	corvus-data/b0142	api.calls	corvus-data	{"calls":1408}	0	\\x1d641c8be6e7bfda1609792f1309940a
\\x00000000000074a204e0171b1e089870	143	1712167664000000	api-calls	corvus-data/b0143	api.calls	corvus-data	{"calls":631}	0	\\xbbaeecf3d4be24878081e1a099594405
\\x00000000000074a204e0171b1e089870	144	1712207592000000	api-calls	corvus-data/b0144	api.calls	corvus-data	{"calls":1189}	0	\\xbacbec19093a1013283053a472c9341d
\\x00000000000074a204e0171b1e089870	145	1712245438000000	api-calls	corvus-data/b0145	api.calls	corvus-data	{"calls":10}	0	\\x96a27938436d85ed75e6be8ee97618a5
\\x00000000000074a204e0171b1e089870	146	1712276541000000	api-calls	corvus-data/b0146	api.calls	corvus-data	{"calls":2622}	0	\\x631197ab739eec4ae4ff3b671c24528d
\\x00000000000074a204e0171b1e089870	147	1712316293000000	api-calls	corvus-data/b0147	api.calls	corvus-data	{"calls":46}	0	\\x979418602cfba36e9bc9b7706e8de03d
\\x00000000000074a204e0171b1e089870	148	1712347754000000	api-calls	corvus-data/b0148	api.calls	corvus-data	{"calls":2142}	0	\\xc43fef527f3064eebc5ca1230f7caac0
\\x00000000000074a204e0171b1e089870	149	1712378335000000	api-calls	corvus-data/b0149	api.calls	corvus-data	{"calls":216}	0	\\xa899618e720090cd4c2e86fe2aa38659
\\x00000000000074a204e0171b1e089870	150	1712409264000000	api-calls	corvus-data/b0150	api.calls	corvus-data	{"calls":474}	0	\\xc21fefd01af7671cc81423c78c09d106
\\x00000000000074a204e0171b1e089870	151	1712427735000000	api-calls	corvus-data/b0151	api.calls	corvus-data	{"calls":206}	0	\\xb90e78e46079f2c51696d9fa5304f0ad
\\x00000000000074a204e0171b1e089870	152	1712464758000000	api-calls	corvus-data/b0152	api.calls	corvus-data	{"calls":520}	0	\\x7607febfb29c668ddc68f2f8f4aeb01c
\\x00000000000074a204e0171b1e089870	153	1712506018000000	api-calls	corvus-data/b0153	api.calls	corvus-data	{"calls":375}	0	\\x7872eb4ee7d0e0d3d901683a6a5bf150
\\x00000000000074a204e0171b1e089870	154	1712539904000000	api-calls	corvus-data/b0154	api.calls	corvus-data	{"calls":1793}	0	\\x88c4ef706eaad38b4f627dc367d3b613
\\x00000000000074a204e0171b1e089870	155	1712557181000000	api-calls	corvus-data/b0155	api.calls	corvus-data	{"calls":1758}	0	\\x14bd5b0f2016bd7ef07687e2cb75ba76
\\x00000000000074a204e0171b1e089870	156	1712582558000000	api-calls	corvus-data/b0156	api.calls	corvus-data	{"calls":68}	0	\\x95fc735fd84b0bb53b305037392e8ecb
\\x00000000000074a204e0171b1e089870	157	1712602276000000	api-calls	corvus-data/b0157	api.calls	corvus-data	{"calls":2394}	0	\\x14215075de1db3eeabb31c92154aecac
\\x00000000000074a204e0171b1e089870	158	1712636439000000	api-calls	corvus-data/b0158	api.calls	corvus-data	{"calls":1253}	0	\\x28b36d793ce427f05c22ec6f5a9e2317
\\x00000000000074a204e0171b1e089870	159	1712662287000000	api-calls	corvus-data/b0159	api.calls	corvus-data	{"calls":948}	0	\\x1c9181eabb03796530ea91f2f1c76186
\\x00000000000074a204e0171b1e089870	160	1712678446000000	api-calls	corvus-data/b0160	api.calls	corvus-data	{"calls":1506}	0	\\x0887769d21b41716ca62be70287ed238
\\x00000000000074a204e0171b1e089870	161	1712704426000000	api-calls	corvus-data/b0161	api.calls	corvus-data	{"calls":2128}	0	\\x9d99f041ee29f8820d5d73c7535b130c
\\x00000000000074a204e0171b1e089870	162	1712746596000000	api-calls	corvus-data/b0162	api.calls	corvus-data	{"calls":2145}	0	\\x69e07567cfbc0e9d1ae7acc91aedf54a
\\x00000000000074a204e0171b1e089870	163	1712769042000000	api-calls	corvus-data/b0163	api.calls	corvus-data	{"calls":2636}	0	\\x91b9246bb6e47d6b0daea82e14cab896
\\x00000000000074a204e0171b1e089870	164	1712801366000000	api-calls	corvus-data/b0164	api.calls	corvus-data	{"calls":1359}	0	\\x93f1d6d563ac6b83629fec1e2fa5526f
\\x00000000000074a204e0171b1e089870	165	1712817504000000	api-calls	corvus-data/b0165	api.calls	corvus-data	{"calls":703}	0	\\xa370e92591a54c2ba58f7956bb92d18d
\\x00000000000074a204e0171b1e089870	166	1712833031000000	api-calls	corvus-data/b0166	api.calls	corvus-data	{"calls":541}	0	\\x75e5a76a9b2d4b923e130089426d0271
\\x00000000000074a204e0171b1e089870	167	1712864522000000	api-calls	corvus-data/b0167	api.calls	corvus-data	{"calls":102}	0	\\xd549ec0863649f824211f5a5d0e8725b
\\x00000000000074a204e0171b1e089870	168	1712896588000000	api-calls	corvus-data/b0168	api.calls	corvus-data	{"calls":2453}	0	\\x9d8f82cc053360c5c4f114bd72a828d3
\\x00000000000074a204e0171b1e089870	169	1712930336000000	api-calls	corvus-data/b0169	api.calls	corvus-data	{"calls":1507}	0	\\xbf14fd251d612fe5b031b952ab8e1de9
\\x00000000000074a204e0171b1e089870	170	1712967570000000	api-calls	corvus-data/b0170	api.calls	corvus-data	{"calls":116}	0	\\xe8ad85461b3054f80304ae335141f2e3
\\x00000000000074a204e0171b1e089870	171	1712991747000000	api-calls	corvus-data/b0171	api.calls	corvus-data	{"calls":183}	0	\\x0f93c6e379133fe63c557ce53b736b7a
\\x00000000000074a204e0171b1e089870	172	1713016777000000	api-calls	corvus-data/b0172	api.calls	corvus-data	{"calls":396}	0	\\x917190be86368b9074de4de3d5ed29ec
\\x00000000000074a204e0171b1e089870	173	1713045644000000	api-calls	corvus-data/b0173	api.calls	corvus-data	{"calls":164}	0	\\x9a58da1a71c427aa2eb0e805da802c8a
\\x00000000000074a204e0171b1e089870	174	1713062947000000	api-calls	corvus-data/b0174	api.calls	corvus-data	{"calls":535}	0	\\x883d5f2b5cd33c097011c8bf5b1c3460
\\x00000000000074a204e0171b1e089870	175	1713078081000000	api-calls	corvus-data/b0175	api.calls	corvus-data	{"calls":505}	0	\\x3156ca3509138de389d0c6333728f276
\\x00000000000074a204e0171b1e089870	176	1713112733000000	api-calls	corvus-data/b0176	api.calls	corvus-data	{"calls":472}	0	\\x8e96b673fe998b3cc68dcc19dba2227c
\\x00000000000074a204e0171b1e089870	177	1713131077000000	api-calls	corvus-data/b0177	api.calls	corvus-data	{"calls":484}	0	\\xdb364d77acd7902bebc95c4b1071829e
\\x00000000000074a204e0171b1e089870	178	1713150684000000	api-calls	corvus-data/b0178	api.calls	corvus-data	{"calls":2004}	0	\\x55f736fc1ec6a049118a587446d3a396
\\x00000000000074a204e0171b1e089870	179	1713187929000000	api-calls	corvus-data/b0179	api.calls	corvus-data	{"calls":2681}	0	\\x85bfd530be61c771aec8e42ffa3e2981
\\x00000000000074a204e0171b1e089870	180	1713205462000000	api-calls	corvus-data/b0180	api.calls	corvus-data	{"calls":2668}	0	\\x8c109983804625a519f5e62d2a4d9241
\\x00000000000074a204e0171b1e089870	181	1713238001000000	api-calls	corvus-data/b0181	api.calls	corvus-data	{"calls":508}	0	\\x1eeb2508308e638147fd34a07e3d99e5
\\x00000000000074a204e0171b1e089870	182	1713269552000000	api-calls	corvus-data/b0182	api.calls	corvus-data	{"calls":1023}	0	\\x5b6acaf1c92d9dffc55866adba4a0d69
\\x00000000000074a204e0171b1e089870	183	1713301331000000	api-calls	corvus-data/b0183	api.calls	corvus-data	{"calls":491}	0	\\x17a1a0f7efb285326d6b402d3672fbe6
\\x00000000000074a204e0171b1e089870	184	1713329990000000	api-calls	corvus-data/b0184	api.calls	corvus-data	{"calls":1389}	0	\\x3eeba766ff8961272525aa504bd59ee3
\\x00000000000074a204e0171b1e089870	185	1713353572000000	api-calls	corvus-data/b0185	api.calls	corvus-data	{"calls":448}	0	\\x8449e50ddc9c0d1df851cb215c3cb18c
\\x00000000000074a204e0171b1e089870	186	1713383283000000	api-calls	corvus-data/b0186	api.calls	corvus-data	{"calls":1334}	0	\\x79c17216968667ac892f5c6cdce8db7f
\\x00000000000074a204e0171b1e089870	187	1713406842000000	api-calls	corvus-data/b0187	api.calls	corvus-data	{"calls":2365}	0	\\xe89301901c888ad0de03224811d6800b
\\x00000000000074a204e0171b1e089870	188	1713447302000000	api-calls	corvus-data/b0188	api.calls	corvus-data	{"calls":691}	0	\\xed7a09e9fbbd9b2269a7d9e80524bce2
\\x00000000000074a204e0171b1e089870	189	1713474039000000	api-calls	corvus-data/b0189	api.calls	corvus-data	{"calls":2559}	0	\\xef0529175fc4111b4673c152b2cddb26
\\x00000000000074a204e0171b1e089870	190	1713517225000000	api-calls	corvus-data/b0190	api.calls	corvus-data	{"calls":2760}	0	\\xbc9512b72aed44ca029013bbd216ca51
\\x00000000000074a204e0171b1e089870	191	1713539735000000	api-calls	corvus-data/b0191	api.calls	corvus-data	{"calls":1877}	0	\\x10d144bd73e4ae146f05322bb7d629bd
\\x00000000000074a204e0171b1e089870	192	1713557525000000	api-calls	corvus-data/b0192	api.calls	corvus-data	{"calls":1640}	0	\\x4db60168e6a87aaa1fe4d1e9f8e2dc3d
\\x00000000000074a204e0171b1e089870	193	1713595720000000	api-calls	corvus-data/b0193	api.calls	corvus-data	{"calls":214}	0	\\xd6c932f928ad9e6e0cbaa298d164c39d
\\x00000000000074a204e0171b1e089870	194	1713619261000000	api-calls	corvus-data/b0194	api.calls	corvus-data	{"calls":305}	0	\\xd2c97f52901fd231590b5455b926d1c7
\\x00000000000074a204e0171b1e089870	195	1713657652000000	api-calls	corvus-data/b0195	api.calls	corvus-data	{"calls":414}	0	\\x5ba39f09c1eea1a8466c5a7ca4e8d5f6
\\x00000000000074a204e0171b1e089870	196	1713689695000000	api-calls	corvus-data/b0196	api.calls	corvus-data	{"calls":589}	0	\\xcf9a2edbe5accadc1cd0d0ba1a7449dd
\\x00000000000074a204e0171b1e089870	197	1713721301000000	api-calls	corvus-data/b0197	api.calls	corvus-data	{"calls":400}	0	\\x8ba7eff13d47bf553097facd456f29e8
\\x00000000000074a204e0171b1e089870	198	1713747226000000	api-calls	corvus-data/b0198	api.calls	corvus-data	{"calls":1228}	0	\\x4881be4353738378bfa9e3e02208ff0b
\\x00000000000074a204e0171b1e089870	199	1713765428000000	api-calls	corvus-data/b0199	api.calls	corvus-data	{"calls":1977}	0	\\xf5203549d75703a18ce3a9f2f6eba1e2
\\x00000000000074a204e0171b1e089870	200	1713783001000000	api-calls	corvus-data/b0200	api.calls	corvus-data	{"calls":280}	0	\\x040c62bd8d93e0f3dea43a1ba94fef4e
\\x00000000000074a204e0171b1e089870	201	1713806323000000	api-calls	corvus-data/b0201	api.calls	corvus-data	{"calls":1035}	0	\\x7c0314b41c62ce1274bb890e4201aaa9
\\x00000000000074a204e0171b1e089870	202	1713834940000000	api-calls	corvus-data/b0202	api.calls	corvus-data	{"calls":898}	0	\\xf271d24b5f439beb1f601cb9fce8d53d
\\x00000000000074a204e0171b1e089870	203	1713868779000000	api-calls	corvus-data/b0203	api.calls	corvus-data	{"calls":2498}	0	\\xf956d994f215e35abbc695e7def042d3
\\x00000000000074a204e0171b1e089870	204	1713906533000000	api-calls	corvus-data/b0204	api.calls	corvus-data	{"calls":149}	0	\\x7fa01b1e4c256ea60125bfda3a486cf4
\\x00000000000074a204e0171b1e089870	205	1713923896000000	api-calls	corvus-data/b0205	api.calls	corvus-data	{"calls":2007}	0	\\x2c701891f1c67460faefc75e2bc9d125
\\x00000000000074a204e0171b1e089870	206	1713948964000000	api-calls	corvus-data/b0206	api.calls	corvus-data	{"calls":334}	0	\\x91e2be2e03582e042465b6f2b63f81a8
\\x00000000000074a204e0171b1e089870	207	1713990704000000	api-calls	corvus-data/b0207	api.calls	corvus-data	{"calls":2793}	0	\\xe3d49e3518a21ee36da2517502c9cc82
\\x00000000000074a204e0171b1e089870	208	1714014671000000	api-calls	corvus-data/b0208	api.calls	corvus-data	{"calls":1216}	0	\\x4ca7d918e294d8ea0e3a82bac4157348
\\x00000000000074a204e0171b1e089870	209	1714054596000000	api-calls	corvus-data/b0209	api.calls	corvus-data	{"calls":1331}	0	\\xc92ca1feadf5b6eca9cb92f4e55e66b6
\\x00000000000074a204e0171b1e089870	210	1714069295000000	api-calls	corvus-data/b0210	api.calls	corvus-data	{"calls":1893}	0	\\x69133bac500ecc415fba929547e91c92
\\x00000000000074a204e0171b1e089870	211	1714089022000000	api-calls	corvus-data/b0211	api.calls	corvus-data	{"calls":693}	0	\\x40d0bd59d8339e19eb9618f4e4810e46
\\x00000000000074a204e0171b1e089870	212	1714109868000000	api-calls	corvus-data/b0212	api.calls	corvus-data	{"calls":2910}	0	\\x04c11f22a103e107eb86f06c05885648
\\x00000000000074a204e0171b1e089870	213	1714134173000000	api-calls	corvus-data/b0213	api.calls	corvus-data	{"calls":921}	0	\\x555ee56cc01d966487d013627e6a5e65
\\x00000000000074a204e0171b1e089870	214	1714175811000000	api-calls	corvus-data/b0214	api.calls	corvus-data	{"calls":2510}	0	\\xa55983e6c0d8840814badbdced07e137
\\x00000000000074a204e0171b1e089870	215	1714212973000000	api-calls	corvus-data/b0215	api.calls	corvus-data	{"calls":22}	0	\\xec0922b4fb463d3760c370de25b74a44
\\x00000000000074a204e0171b1e089870	216	1714240758000000	api-calls	corvus-data/b0216	api.calls	corvus-data	{"calls":199}	0	\\xc9281c9e10ad06c4dc5c565bc22ec313
\\x00000000000074a204e0171b1e089870	217	1714277967000000	api-calls	corvus-data/b0217	api.calls	corvus-data	{"calls":464}	0	\\xeb72e22a4403629f8a111de923664069
\\x00000000000074a204e0171b1e089870	218	1714293017000000	api-calls	corvus-data/b0218	api.calls	corvus-data	{"calls":283}	0	\\x90a4ba089f5e0c0929bc4d9a63495689
\\x00000000000074a204e0171b1e089870	219	1714319740000000	api-calls	corvus-data/b0219	api.calls	corvus-data	{"calls":365}	0	\\xe7d0feda20272fb8e456a70a72027d4b
\\x00000000000074a204e0171b1e089870	220	1714351894000000	api-calls	corvus-data/b0220	api.calls	corvus-data	{"calls":1363}	0	\\x4d66abab3639587e8a6ef7b123201f73
\\x00000000000074a204e0171b1e089870	221	1714381215000000	api-calls	corvus-data/b0221	api.calls	corvus-data	{"calls":1383}	0	\\x35ad74a7132724248ad1871b0762764a
\\x00000000000074a204e0171b1e089870	222	1714398446000000	api-calls	corvus-data/b0222	api.calls	corvus-data	{"calls":868}	0	\\xf1c52475312fb0db17f3002045305cf9
\\x00000000000074a204e0171b1e089870	223	1714434997000000	api-calls	corvus-data/b0223	api.calls	corvus-data	{"calls":393}	0	\\x32403bae235f04a0201659d029aa3eb3
\\x00000000000074a204e0171b1e089870	224	1714462495000000	api-calls	corvus-data/b0224	api.calls	corvus-data	{"calls":1052}	0	\\xc048f11f2c5db472f08794d74217c698
\\x00000000000074a204e0171b1e089870	225	1714485203000000	api-calls	corvus-data/b0225	api.calls	corvus-data	{"calls":2632}	0	\\x63b75d03d09be3f05d68c3e5c16cbd19
\\x00000000000074a204e0171b1e089870	226	1714521835000000	api-calls	corvus-data/b0226	api.calls	corvus-data	{"calls":12}	0	\\x9cc67462f6221c4f992a06060930fd64
\\x00000000000074a204e0171b1e089870	227	1714537318000000	api-calls	corvus-data/b0227	api.calls	corvus-data	{"calls":2479}	0	\\x0bd73b9a1989c100ef3788017c5bf65e
\\x00000000000074a204e0171b1e089870	228	1714579026000000	api-calls	corvus-data/b0228	api.calls	corvus-data	{"calls":1344}	0	\\xb54c1ca419c3231151455d21883e7574
\\x00000000000074a204e0171b1e089870	229	1714595136000000	api-calls	corvus-data/b0229	api.calls	corvus-data	{"calls":480}	0	\\xad536339a8d85879b94876fcf41dc714
\\x00000000000074a204e0171b1e089870	230	1714618683000000	api-calls	corvus-data/b0230	api.calls	corvus-data	{"calls":2756}	0	\\xa40ef67dc4824b1e913c25191977920d
\\x00000000000074a204e0171b1e089870	231	1714636061000000	api-calls	corvus-data/b0231	api.calls	corvus-data	{"calls":2858}	0	\\x772491f6e8af98a5378ff028ce8d7513
\\x00000000000074a204e0171b1e089870	232	1714665694000000	api-calls	corvus-data/b0232	api.calls	corvus-data	{"calls":2934}	0	\\xda76b6b03973e80a55ea79edad66a706
\\x00000000000074a204e0171b1e089870	233	1714683761000000	api-calls	corvus-data/b0233	api.calls	corvus-data	{"calls":546}	0	\\x8e596aa74702759cad286f429985bc64
\\x00000000000074a204e0171b1e089870	234	1714698812000000	api-calls	corvus-data/b0234	api.calls	corvus-data	{"calls":936}	0	\\x67866925d7100be22366f64c53576dac
\\x00000000000074a204e0171b1e089870	235	1714739239000000	api-calls	corvus-data/b0235	api.calls	corvus-data	{"calls":2812}	0	\\x7cd10230b8f5531321c0f0d9ddcbc28b
\\x00000000000074a204e0171b1e089870	236	1714760267000000	api-calls	corvus-data/b0236	api.calls	corvus-data	{"calls":1322}	0	\\x5fc76c3203649fb1d3d7b2090835278f
\\x00000000000074a204e0171b1e089870	237	1714785322000000	api-calls	corvus-data/b0237	api.calls	corvus-data	{"calls":62}	0	\\x904b3432df3600c9c351aaa8ff593dcc
\\x00000000000074a204e0171b1e089870	238	1714809068000000	api-calls	corvus-data/b0238	api.calls	corvus-data	{"calls":194}	0	\\x791570d35f872948d9a3ebe0cc031c50
\\x00000000000074a204e0171b1e089870	239	1714825415000000	api-calls	corvus-data/b0239	api.calls	corvus-data	{"calls":238}	0	\\x7022f29da374af495beeece5787cb9fa
\\x00000000000074a204e0171b1e089870	240	1714841118000000	api-calls	corvus-data/b0240	api.calls	corvus-data	{"calls":295}	0	\\x0577610a2e3778d790775e19c378d709
\\x00000000000074a204e0171b1e089870	241	1714872513000000	api-calls	corvus-data/b0241	api.calls	corvus-data	{"calls":155}	0	\\xbf6c23d9b8bed31c5daafc718f60064c
\\x00000000000074a204e0171b1e089870	242	1714893760000000	api-calls	corvus-data/b0242	api.calls	corvus-data	{"calls":354}	0	\\x4a17d1c91fcc1761bc976f4fa1640539
\\x00000000000074a204e0171b1e089870	243	1714924342000000	api-calls	corvus-data/b0243	api.calls	corvus-data	{"calls":426}	0	\\x1146b96e44b9b366cdfd147445490863
\\x00000000000074a204e0171b1e089870	244	1714939656000000	api-calls	corvus-data/b0244	api.calls	corvus-data	{"calls":145}	0	\\x965c5df68a077651f4973bcd6a22770c
\\x00000000000074a204e0171b1e089870	245	1714954511000000	api-calls	corvus-data/b0245	api.calls	corvus-data	{"calls":955}	0	\\x8d8670c473660c3fd6ca4315b553fa8f
\\x00000000000074a204e0171b1e089870	246	1714975654000000	api-calls	corvus-data/b0246	api.calls	corvus-data	{"calls":2581}	0	\\x0adba3728510c6c8a05f4ff6fa910a9d
\\x00000000000074a204e0171b1e089870	247	1715011629000000	api-calls	corvus-data/b0247	api.calls	corvus-data	{"calls":1064}	0	\\x037020c2a0e09f4ee85fef68686a93d3
\\x00000000000074a204e0171b1e089870	248	1715054270000000	api-calls	corvus-data/b0248	api.calls	corvus-data	{"calls":2879}	0	\\x20fe2cd549e3519fd5717a064c3f484f
\\x00000000000074a204e0171b1e089870	249	1715090965000000	api-calls	corvus-data/b0249	api.calls	corvus-data	{"calls":2356}	0	\\xd11122d3909cdf929e07496b9c9a20e0
\\x00000000000074a204e0171b1e089870	250	1715126676000000	api-calls	corvus-data/b0250	api.calls	corvus-data	{"calls":2597}	0	\\xf8efaf545d9d1ca034c88922739ad0b0
\\x00000000000074a204e0171b1e089870	251	1715148662000000	api-calls	corvus-data/b0251	api.calls	corvus-data	{"calls":489}	0	\\xdf2509366a568a9d4ea32a3772e64451
\\x00000000000074a204e0171b1e089870	252	1715178435000000	api-calls	corvus-data/b0252	api.calls	corvus-data	{"calls":2527}	0	\\xf4590ee4b9984741dc1fb804c4fec9ff
\\x00000000000074a204e0171b1e089870	253	1715199497000000	api-calls	corvus-data/b0253	api.calls	corvus-data	{"calls":2190}	0	\\xa1f5a3cf2662017049fff3de304011fe
\\x00000000000074a204e0171b1e089870	254	1715233567000000	api-calls	corvus-data/b0254	api.calls	corvus-data	{"calls":611}	0	\\xdeae2d5c2ddaff2474f41ff7f5ae503b
\\x00000000000074a204e0171b1e089870	255	1715268331000000	api-calls	corvus-data/b0255	api.calls	corvus-data	{"calls":1159}	0	\\xb09b07b073f13e0b79c876dec1c0a4bd
\\x00000000000074a204e0171b1e089870	256	1715288468000000	api-calls	corvus-data/b0256	api.calls	corvus-data	{"calls":2949}	0	\\x1eec8b6486ea62dc375adaea98efc3ab
\\x00000000000074a204e0171b1e089870	257	1715316099000000	api-calls	corvus-data/b0257	api.calls	corvus-data	{"calls":136}	0	\\xb19fe11a5cabd9e1b0943106485d4d44
\\x00000000000074a204e0171b1e089870	258	1715342243000000	api-calls	corvus-data/b0258	api.calls	corvus-data	{"calls":2874}	0	\\x09c82d38c1ebaa3b90f8108bae3a2368
\\x00000000000074a204e0171b1e089870	259	1715379186000000	api-calls	corvus-data/b0259	api.calls	corvus-data	{"calls":2545}	0	\\x882fda3095e73fe7b564c71b5361e84b
\\x00000000000074a204e0171b1e089870	260	1715415384000000	api-calls	corvus-data/b0260	api.calls	corvus-data	{"calls":447}	0	\\xf7f14e0408bd1337519afb62a290a16b
\\x00000000000074a204e0171b1e089870	261	1715450951000000	api-calls	corvus-data/b0261	api.calls	corvus-data	{"calls":323}	0	\\x9af2b23ee6edeee5a79a1a13194a788b
\\x00000000000074a204e0171b1e089870	262	1715489262000000	api-calls	corvus-data/b0262	api.calls	corvus-data	{"calls":57}	0	\\xa4b8a64c754db6f115cbaaa4345d4310
\\x00000000000074a204e0171b1e089870	263	1715532189000000	api-calls	corvus-data/b0263	api.calls	corvus-data	{"calls":439}	0	\\x3e2b56bf921b4fb3850e6947e5eb9ce3
\\x00000000000074a204e0171b1e089870	264	1715566926000000	api-calls	corvus-data/b0264	api.calls	corvus-data	{"calls":3124}	0	\\x02617b202165085cf3f4e6dc76dfc25f
\\x00000000000074a204e0171b1e089870	265	1715587084000000	api-calls	corvus-data/b0265	api.calls	corvus-data	{"calls":2118}	0	\\xb9e6b034166da205fee0540721fbecae
\\x00000000000074a204e0171b1e089870	266	1715623858000000	api-calls	corvus-data/b0266	api.calls	corvus-data	{"calls":1913}	0	\\xb964c8ba02ee12aff764a4eaec074fad
\\x00000000000074a204e0171b1e089870	267	1715663951000000	api-calls	corvus-data/b0267	api.calls	corvus-data	{"calls":24}	0	\\x7c6b7f9c5273697a58d3d9feab61ade6
\\x00000000000074a204e0171b1e089870	268	1715692120000000	api-calls	corvus-data/b0268	api.calls	corvus-data	{"calls":1872}	0	\\x4e420c22788242bda4101632cabf5b24
\\x00000000000074a204e0171b1e089870	269	1715721427000000	api-calls	corvus-data/b0269	api.calls	corvus-data	{"calls":2356}	0	\\x553826297e874af918f764f5470d09e1
\\x00000000000074a204e0171b1e089870	270	1715748913000000	api-calls	corvus-data/b0270	api.calls	corvus-data	{"calls":2570}	0	\\xe24ff0fcc9271168faff13b94615993b
\\x00000000000074a204e0171b1e089870	271	1715777678000000	api-calls	corvus-data/b0271	api.calls	corvus-data	{"calls":3121}	0	\\x3c780aa082b5b61219a2683ccd999300
\\x00000000000074a204e0171b1e089870	272	1715815971000000	api-calls	corvus-data/b0272	api.calls	corvus-data	{"calls":1480}	0	\\x24388a13dc74d6e7ef6d3b5e2f69b62e
\\x00000000000074a204e0171b1e089870	273	1715845659000000	api-calls	corvus-data/b0273	api.calls	corvus-data	{"calls":193}	0	\\x516fae54699d4f0f05bbd679e7f5a396
\\x00000000000074a204e0171b1e089870	274	1715877039000000	api-calls	corvus-data/b0274	api.calls	corvus-data	{"calls":1946}	0	\\xf06d7d72287d29dd998ca582e134c4b8
\\x00000000000074a204e0171b1e089870	275	1715909332000000	api-calls	corvus-data/b0275	api.calls	corvus-data	{"calls":1942}	0	\\xf4be193e7d64c40fb7d78740dccd33d2
\\x00000000000074a204e0171b1e089870	276	1715950268000000	api-calls	corvus-data/b0276	api.calls	corvus-data	{"calls":2257}	0	\\x28669d48f5c64af6fc908e9daddc0761
\\x00000000000074a204e0171b1e089870	277	1715968101000000	api-calls	corvus-data/b0277	api.calls	corvus-data	{"calls":2194}	0	\\x15920dcdb9c6873a3548dbf1bb41b8fe
\\x00000000000074a204e0171b1e089870	278	1715989303000000	api-calls	corvus-data/b0278	api.calls	corvus-data	{"calls":3363}	0	\\x785aee375a14e69f213d221af114d606
\\x00000000000074a204e0171b1e089870	279	1716007376000000	api-calls	corvus-data/b0279	api.calls	corvus-data	{"calls":622}	0	\\xc4c48c4df4a4edc2d710fe40a1fe095f
\\x00000000000074a204e0171b1e089870	280	1716027045000000	api-calls	corvus-data/b0280	api.calls	corvus-data	{"calls":131}	0	\\xf89ed1613e8deef8d618838a9c827a24
\\x00000000000074a204e0171b1e089870	281	1716053800000000	api-calls	corvus-data/b0281	api.calls	corvus-data	{"calls":627}	0	\\xfc8f68adaab3b5fb794f93198bc08d94
\\x00000000000074a204e0171b1e089870	282	1716091474000000	api-calls	corvus-data/b0282	api.calls	corvus-data	{"calls":235}	0	\\x26189662eef70d4d8273d2fa72a04728
\\x00000000000074a204e0171b1e089870	283	1716108852000000	api-calls	corvus-data/b0283	api.calls	corvus-data	{"calls":671}	0	\\xb040821c52c1dfded4ecd4bbbb4e9ce2
\\x00000000000074a204e0171b1e089870	284	1716132576000000	api-calls	corvus-data/b0284	api.calls	corvus-data	{"calls":135}	0	\\xa2bc254b48f8838ac7909293f97231bd
\\x00000000000074a204e0171b1e089870	285	1716175450000000	api-calls	corvus-data/b0285	api.calls	corvus-data	{"calls":1598}	0	\\xc082f8b6e15ced88db155f6f9eff3cea
\\x00000000000074a204e0171b1e089870	286	1716218347000000	api-calls	corvus-data/b0286	api.calls	corvus-data	{"calls":1556}	0	\\x58bed6e988f359e74c0dd824a7edc593
\\x00000000000074a204e0171b1e089870	287	1716242700000000	api-calls	corvus-data/b0287	api.calls	corvus-data	{"calls":846}	0	\\x72c39f865fa02ee022be6963ba7b88ce
\\x00000000000074a204e0171b1e089870	288	1716284437000000	api-calls	corvus-data/b0288	api.calls	corvus-data	{"calls":1132}	0	\\x034797de9ca73faa49fb9faca1f28cb4
\\x00000000000074a204e0171b1e089870	289	1716305876000000	api-calls	corvus-data/b0289	api.calls	corvus-data	{"calls":682}	0	\\x7c2bb30889138a0af7a42b459b757926
\\x00000000000074a204e0171b1e089870	290	1716341514000000	api-calls	corvus-data/b0290	api.calls	corvus-data	{"calls":1995}	0	\\x6aabd095368ccc4c7165e85741de942c
\\x00000000000074a204e0171b1e089870	291	1716363007000000	api-calls	corvus-data/b0291	api.calls	corvus-data	{"calls":597}	0	\\x829b0d8d20ce361f076e25524d77399b
\\x00000000000074a204e0171b1e089870	292	1716392098000000	api-calls	corvus-data/b0292	api.calls	corvus-data	{"calls":1601}	0	\\x2a4a1a6d756e0e748eff85c12213fde0
\\x00000000000074a204e0171b1e089870	293	1716414973000000	api-calls	corvus-data/b0293	api.calls	corvus-data	{"calls":433}	0	\\x425899a1ac3db137dd6d2452a33f4fa4
\\x00000000000074a204e0171b1e089870	294	1716442003000000	api-calls	corvus-data/b0294	api.calls	corvus-data	{"calls":2405}	0	\\xaf9b6f8046634c052cf9a65be3e43baa
\\x00000000000074a204e0171b1e089870	295	1716458315000000	api-calls	corvus-data/b0295	api.calls	corvus-data	{"calls":3474}	0	\\xc11855f744f88cc380f6045f3345fe36
\\x00000000000074a204e0171b1e089870	296	1716477643000000	api-calls	corvus-data/b0296	api.calls	corvus-data	{"calls":213}	0	\\x3325384a582fb6762061825497454f48
\\x00000000000074a204e0171b1e089870	297	1716511358000000	api-calls	corvus-data/b0297	api.calls	corvus-data	{"calls":3449}	0	\\x11d8118abf46d9cb437410b19dfaf609
\\x00000000000074a204e0171b1e089870	298	1716544010000000	api-calls	corvus-data/b0298	api.calls	corvus-data	{"calls":15}	0	\\xf60c57a7accf455869b56bf4d167c075
\\x00000000000074a204e0171b1e089870	299	1716580488000000	api-calls	corvus-data/b0299	api.calls	corvus-data	{"calls":1978}	0	\\x9a5170500728e98af75e48dbb93ac6b1
\\x00000000000074a204e0171b1e089870	300	1716612168000000	api-calls	corvus-data/b0300	api.calls	corvus-data	{"calls":622}	0	\\x6651fcbe6704a17258ea473ffb9c64d4
\\x00000000000074a204e0171b1e089870	301	1716653855000000	api-calls	corvus-data/b0301	api.calls	corvus-data	{"calls":54}	0	\\xcbca360f1a889decbd4ebc027d847047
\\x00000000000074a204e0171b1e089870	302	1716686890000000	api-calls	corvus-data/b0302	api.calls	corvus-data	{"calls":468}	0	\\xc2f8b96d01a4c890e0603d67525c1657
\\x00000000000074a204e0171b1e089870	303	1716720941000000	api-calls	corvus-data/b0303	api.calls	corvus-data	{"calls":146}	0	\\xe19cc436a295b92006d39907cd48e0ed
\\x00000000000074a204e0171b1e089870	304	1716761484000000	api-calls	corvus-data/b0304	api.calls	corvus-data	{"calls":609}	0	\\x99a0d364c037e8df750930e21f31132c
\\x00000000000074a204e0171b1e089870	305	1716779479000000	api-calls	corvus-data/b0305	api.calls	corvus-data	{"calls":930}	0	\\x1d80ea883cf22744fd4cca927d0a2e0d
\\x00000000000074a204e0171b1e089870	306	1716815711000000	api-calls	corvus-data/b0306	api.calls	corvus-data	{"calls":2561}	0	\\x99ac89d588ff9d239499f1e93402e56b
\\x00000000000074a204e0171b1e089870	307	1716842777000000	api-calls	corvus-data/b0307	api.calls	corvus-data	{"calls":1809}	0	\\x7142cd11b4eb823d451c6f4cd9b5c717
\\x00000000000074a204e0171b1e089870	308	1716876750000000	api-calls	corvus-data/b0308	api.calls	corvus-data	{"calls":3537}	0	\\x4264a7a6e638559d01e2ba7c50f40ae3
\\x00000000000074a204e0171b1e089870	309	1716916735000000	api-calls	corvus-data/b0309	api.calls	corvus-data	{"calls":3300}	0	\\xb03f1bd6eb2e25817e1eacf82837a596
\\x00000000000074a204e0171b1e089870	310	1716943653000000	api-calls	corvus-data/b0310	api.calls	corvus-data	{"calls":1031}	0	\\x329d9ba3f41242f5442de79bf611c3da
\\x00000000000074a204e0171b1e089870	311	1716969864000000	api-calls	corvus-data/b0311	api.calls	corvus-data	{"calls":48}	0	\\x9dceba8a8dfb06f3f5d45a208d6fa562
\\x00000000000074a204e0171b1e089870	312	1716996972000000	api-calls	corvus-data/b0312	api.calls	corvus-data	{"calls":2101}	0	\\x802e2db405668b6e8aca6b83669d16e5
\\x00000000000074a204e0171b1e089870	313	1717035688000000	api-calls	corvus-data/b0313	api.calls	corvus-data	{"calls":2205}	0	\\x31ee82d65f3e0ab686d1345957e1ddf6
\\x00000000000074a204e0171b1e089870	314	1717051704000000	api-calls	corvus-data/b0314	api.calls	corvus-data	{"calls":2756}	0	\\xf4547920be5826b43aa1f29b5c9d3bc7
\\x00000000000074a204e0171b1e089870	315	1717072498000000	api-calls	corvus-data/b0315	api.calls	corvus-data	{"calls":3325}	0	\\x66411a44b787ef0596531d0fe8ec563c
\\x00000000000074a204e0171b1e089870	316	1717090154000000	api-calls	corvus-data/b0316	api.calls	corvus-data	{"calls":2160}	0	\\x7fa883b60461129ba3cfdfc4293973c8
\\x00000000000074a204e0171b1e089870	317	1717131493000000	api-calls	corvus-data/b0317	api.calls	corvus-data	{"calls":18}	0	\\x7763a3683c855d81d6d728998629a252
\\x00000000000074a204e0171b1e089870	318	1717154786000000	api-calls	corvus-data/b0318	api.calls	corvus-data	{"calls":82}	0	\\x82d87ceddd7f1827acd449519f9315ef
\\x00000000000074a204e0171b1e089870	319	1717172311000000	api-calls	corvus-data/b0319	api.calls	corvus-data	{"calls":1153}	0	\\xfbee1426fd2c70f94e31a47afe5429ae
\\x00000000000074a204e0171b1e089870	320	1717192463000000	api-calls	corvus-data/b0320	api.calls	corvus-data	{"calls":3631}	0	\\x86a0c91cf5de0628e1b6762ac958461f
\\x00000000000074a204e0171b1e089870	321	1717228738000000	api-calls	corvus-data/b0321	api.calls	corvus-data	{"calls":459}	0	\\x145d4f712278b28c390be3f03cd11ed3
\\x00000000000074a204e0171b1e089870	322	1717267844000000	api-calls	corvus-data/b0322	api.calls	corvus-data	{"calls":312}	0	\\x3c0fe75a70c7735cbc0c3056b133d8a4
\\x00000000000074a204e0171b1e089870	323	1717307014000000	api-calls	corvus-data/b0323	api.calls	corvus-data	{"calls":482}	0	\\xbba493f0e8801ede0b04dc7aadc058b5
\\x00000000000074a204e0171b1e089870	324	1717333922000000	api-calls	corvus-data/b0324	api.calls	corvus-data	{"calls":205}	0	\\x4f9b74e25fb1ac07dae4360de189e3f5
\\x00000000000074a204e0171b1e089870	325	1717349788000000	api-calls	corvus-data/b0325	api.calls	corvus-data	{"calls":555}	0	\\x928054c88a5e7113fb2980772dd5e282
\\x00000000000074a204e0171b1e089870	326	1717373304000000	api-calls	corvus-data/b0326	api.calls	corvus-data	{"calls":3122}	0	\\xbf8fb8172f4b09055e2bb26975585097
\\x00000000000074a204e0171b1e089870	327	1717392624000000	api-calls	corvus-data/b0327	api.calls	corvus-data	{"calls":2046}	0	\\xbe92ea3bf17b6e620ec70b72c7f70d78
\\x00000000000074a204e0171b1e089870	328	1717425598000000	api-calls	corvus-data/b0328	api.calls	corvus-data	{"calls":1352}	0	\\xcd02a0bb93825c0e74e1b9712f5aecc8
\\x00000000000074a204e0171b1e089870	329	1717463041000000	api-calls	corvus-data/b0329	api.calls	corvus-data	{"calls":196}	0	\\xf2090e9026840018a77b0a7777414f33
\\x00000000000074a204e0171b1e089870	330	1717490206000000	api-calls	corvus-data/b0330	api.calls	corvus-data	{"calls":2742}	0	\\xaba7039eb0db3ec8cd586f6228291e52
\\x00000000000074a204e0171b1e089870	331	1717523193000000	api-calls	corvus-data/b0331	api.calls	corvus-data	{"calls":1241}	0	\\x568d8e83c48969dcd70b43e0fb0da2de
\\x00000000000074a204e0171b1e089870	332	1717549635000000	api-calls	corvus-data/b0332	api.calls	corvus-data	{"calls":1745}	0	\\x4d1f27260b148a4718a7664c600be8f7
\\x00000000000074a204e0171b1e089870	333	1717564211000000	api-calls	corvus-data/b0333	api.calls	corvus-data	{"calls":2805}	0	\\x92deeebdf47587ff40bb5593396f4fca
\\x00000000000074a204e0171b1e089870	334	1717583560000000	api-calls	corvus-data/b0334	api.calls	corvus-data	{"calls":1348}	0	\\x5820f6037c0c671697e42b753fa22ee8
\\x00000000000074a204e0171b1e089870	335	1717613288000000	api-calls	corvus-data/b0335	api.calls	corvus-data	{"calls":2734}	0	\\xad4c24c71168436a2eba4d79048e7c54
\\x00000000000074a204e0171b1e089870	336	1717628827000000	api-calls	corvus-data/b0336	api.calls	corvus-data	{"calls":320}	0	\\xb950a8a54d5e92d63a116a91a2e87972
\\x00000000000074a204e0171b1e089870	337	1717646094000000	api-calls	corvus-data/b0337	api.calls	corvus-data	{"calls":519}	0	\\x2234fcaf7358843d139df93f31f7bb17
\\x00000000000074a204e0171b1e089870	338	1717676364000000	api-calls	corvus-data/b0338	api.calls	corvus-data	{"calls":1401}	0	\\x368fe8b38814f364fba87446c8043feb
\\x00000000000074a204e0171b1e089870	339	1717714198000000	api-calls	corvus-data/b0339	api.calls	corvus-data	{"calls":1829}	0	\\xa412443e2bbf33e4b1376b952e96d359
\\x00000000000074a204e0171b1e089870	340	1717733841000000	api-calls	corvus-data/b0340	api.calls	corvus-data	{"calls":1216}	0	\\xd827e9b148c4f7e3922aee27b8851221
\\x00000000000074a204e0171b1e089870	341	1717773046000000	api-calls	corvus-data/b0341	api.calls	corvus-data	{"calls":2551}	0	\\xfcff7eb03ed5de5a5fdd420820a19d47
\\x00000000000074a204e0171b1e089870	342	1717796471000000	api-calls	corvus-data/b0342	api.calls	corvus-data	{"calls":949}	0	\\x68f152989b087a7188cd090f5ef29e97
\\x00000000000074a204e0171b1e089870	343	1717835657000000	api-calls	corvus-data/b0343	api.calls	corvus-data	{"calls":532}	0	\\x8c8b53cb65bcad13d9875cbe65c4eb18
\\x00000000000074a204e0171b1e089870	344	1717850163000000	api-calls	corvus-data/b0344	api.calls	corvus-data	{"calls":498}	0	\\x9aa69520b3c634f0c76ecbef0c71c5ad
\\x00000000000074a204e0171b1e089870	345	1717867136000000	api-calls	corvus-data/b0345	api.calls	corvus-data	{"calls":280}	0	\\x381efeaa52ad573563ea6e90c10094e0
\\x00000000000074a204e0171b1e089870	346	1717899980000000	api-calls	corvus-data/b0346	api.calls	corvus-data	{"calls":124}	0	\\xa8ecf4948519f8c932694c5bcb2d3722
\\x00000000000074a204e0171b1e089870	347	1717919576000000	api-calls	corvus-data/b0347	api.calls	corvus-data	{"calls":156}	0	\\x6ef7128832cb2e550c127c33b8d2e4f3
\\x00000000000074a204e0171b1e089870	348	1717946316000000	api-calls	corvus-data/b0348	api.calls	corvus-data	{"calls":122}	0	\\xb8e1fffa9d6a60ac0f8244e53604d5e0
\\x00000000000074a204e0171b1e089870	349	1717978968000000	api-calls	corvus-data/b0349	api.calls	corvus-data	{"calls":844}	0	\\x94a4bf672f20ba6eb0bea1047c2629a3
\\x00000000000074a204e0171b1e089870	350	1717993933000000	api-calls	corvus-data/b0350	api.calls	corvus-data	{"calls":2926}	0	\\x3a9b6fb293309fd0fb4ab946c3c2c4f7
\\x00000000000074a204e0171b1e089870	351	1718014616000000	api-calls	corvus-data/b0351	api.calls	corvus-data	{"calls":3611}	0	\\x76828b6a183b734355a6bc925da0c9bd
\\x00000000000074a204e0171b1e089870	352	1718054470000000	api-calls	corvus-data/b0352	api.calls	corvus-data	{"calls":2259}	0	\\xaf3f19a838d7abef3e0aa401310e46f1
\\x00000000000074a204e0171b1e089870	353	1718075630000000	api-calls	corvus-data/b0353	api.calls	corvus-data	{"calls":2138}	0	\\x2c2e43b92fbdf81de70386e398859e98
\\x00000000000074a204e0171b1e089870	354	1718091075000000	api-calls	corvus-data/b0354	api.calls	corvus-data	{"calls":3769}	0	\\xa4eb8e1716e1aabc8404369f250834b5
\\x00000000000074a204e0171b1e089870	355	1718116715000000	api-calls	corvus-data/b0355	api.calls	corvus-data	{"calls":2302}	0	\\xd0b0824c8876c58aca75bac76d5bcf9c
\\x00000000000074a204e0171b1e089870	356	1718158312000000	api-calls	corvus-data/b0356	api.calls	corvus-data	{"calls":540}	0	\\x9959bb0da768ac35830d8ba4c87be0ea
\\x00000000000074a204e0171b1e089870	357	1718193425000000	api-calls	corvus-data/b0357	api.calls	corvus-data	{"calls":3843}	0	\\x4c438a02843a3b822185e964523c6f64
\\x00000000000074a204e0171b1e089870	358	1718233262000000	api-calls	corvus-data/b0358	api.calls	corvus-data	{"calls":1090}	0	\\xa49099dd5925c4f5c80fb90364cd396c
\\x00000000000074a204e0171b1e089870	359	1718274645000000	api-calls	corvus-data/b0359	api.calls	corvus-data	{"calls":3753}	0	\\xd5214f6f9e366951877f59a94cdf6ba4
\\x00000000000074a204e0171b1e089870	360	1718291272000000	api-calls	corvus-data/b0360	api.calls	corvus-data	{"calls":2954}	0	\\x8f5328380c74582fe5c208ca42a4bb83
\\x00000000000074a204e0171b1e089870	361	1718326157000000	api-calls	corvus-data/b0361	api.calls	corvus-data	{"calls":2025}	0	\\x741c57352f329b27642728c434a1d511
\\x00000000000074a204e0171b1e089870	362	1718352720000000	api-calls	corvus-data/b0362	api.calls	corvus-data	{"calls":3814}	0	\\xad678083515e412fe14f482eafa206df
\\x00000000000074a204e0171b1e089870	363	1718394726000000	api-calls	corvus-data/b0363	api.calls	corvus-data	{"calls":789}	0	\\x3cabc1b36ed50a482305e9e9821bddd1
\\x00000000000074a204e0171b1e089870	364	1718427242000000	api-calls	corvus-data/b0364	api.calls	corvus-data	{"calls":495}	0	\\xc306e8a60e5d88c9d1d6579aacc18c96
\\x00000000000074a204e0171b1e089870	365	1718470410000000	api-calls	corvus-data/b0365	api.calls	corvus-data	{"calls":322}	0	\\x3cbb979dec3a8d96ffc2818a4e73306d
\\x00000000000074a204e0171b1e089870	366	1718495958000000	api-calls	corvus-data/b0366	api.calls	corvus-data	{"calls":41}	0	\\x360f7a69d532b1d3de7b46ca16a9a0ff
\\x00000000000074a204e0171b1e089870	367	1718526593000000	api-calls	corvus-data/b0367	api.calls	corvus-data	{"calls":92}	0	\\xbf498185dc41f85456b15114515d4890
\\x00000000000074a204e0171b1e089870	368	1718544654000000	api-calls	corvus-data/b0368	api.calls	corvus-data	{"calls":421}	0	\\x66a16164ec7bd8b3a4f1287707734da8
\\x00000000000074a204e0171b1e089870	369	1718575926000000	api-calls	corvus-data/b0369	api.calls	corvus-data	{"calls":668}	0	\\xa7d65c0f68a00fba1328aaeba57b2c0a
\\x00000000000074a204e0171b1e089870	370	1718606944000000	api-calls	corvus-data/b0370	api.calls	corvus-data	{"calls":1374}	0	\\xc334e6d0e9b3bb683bcec97bb174946f
\\x00000000000074a204e0171b1e089870	371	1718623678000000	api-calls	corvus-data/b0371	api.calls	corvus-data	{"calls":3824}	0	\\x7f8038dfa805141cbe873bb38c24a5b8
\\x00000000000074a204e0171b1e089870	372	1718657062000000	api-calls	corvus-data/b0372	api.calls	corvus-data	{"calls":3681}	0	\\xd6c10083d61474e65d618943be4322b8
\\x00000000000074a204e0171b1e089870	373	1718690168000000	api-calls	corvus-data/b0373	api.calls	corvus-data	{"calls":510}	0	\\x4b521f6309305eff9d7fc983f659a81c
\\x00000000000074a204e0171b1e089870	374	1718714733000000	api-calls	corvus-data/b0374	api.calls	corvus-data	{"calls":2367}	0	\\x485245295ca614bf9025da5e9df4786c
\\x00000000000074a204e0171b1e089870	375	1718751556000000	api-calls	corvus-data/b0375	api.calls	corvus-data	{"calls":1794}	0	\\x4bfc1b0a3f357aac4b68b104435ce919
\\x00000000000074a204e0171b1e089870	376	1718781418000000	api-calls	corvus-data/b0376	api.calls	corvus-data	{"calls":3949}	0	\\x0f96e3f3d8094b5294d147a812e8cda7
\\x00000000000074a204e0171b1e089870	377	1718821789000000	api-calls	corvus-data/b0377	api.calls	corvus-data	{"calls":3944}	0	\\xbfaca045417ac4e9ea84ebfc2c8dbe74
\\x00000000000074a204e0171b1e089870	378	1718861601000000	api-calls	corvus-data/b0378	api.calls	corvus-data	{"calls":3294}	0	\\xf7d8d8ab820b6664fc6383217332ad4e
\\x00000000000074a204e0171b1e089870	379	1718899648000000	api-calls	corvus-data/b0379	api.calls	corvus-data	{"calls":3674}	0	\\x0b6cb04b707032c14d93299a1cffb576
\\x00000000000074a204e0171b1e089870	380	1718940641000000	api-calls	corvus-data/b0380	api.calls	corvus-data	{"calls":3873}	0	\\xcbc0dbb89ba8902d71c6ba7007fbd70e
\\x00000000000074a204e0171b1e089870	381	1718980211000000	api-calls	corvus-data/b0381	api.calls	corvus-data	{"calls":4049}	0	\\x6717fdf6ce44b0d56400207076890169
\\x00000000000074a204e0171b1e089870	382	1718999273000000	api-calls	corvus-data/b0382	api.calls	corvus-data	{"calls":3209}	0	\\x9cf8ece9f2e6b7f44bb9efa9e76e08be
\\x00000000000074a204e0171b1e089870	383	1719041382000000	api-calls	corvus-data/b0383	api.calls	corvus-data	{"calls":558}	0	\\x368f15e7673582f15f550555f8542741
\\x00000000000074a204e0171b1e089870	384	1719056534000000	api-calls	corvus-data/b0384	api.calls	corvus-data	{"calls":330}	0	\\x5b565bcbd8ac9a10233b2584a964d3fb
\\x00000000000074a204e0171b1e089870	385	1719080793000000	api-calls	corvus-data/b0385	api.calls	corvus-data	{"calls":709}	0	\\x47d80130cd8bb728d137834b857bda0a
\\x00000000000074a204e0171b1e089870	386	1719112857000000	api-calls	corvus-data/b0386	api.calls	corvus-data	{"calls":248}	0	\\x5a0bce4841a57b5adeec7a87dc14f112
\\x00000000000074a204e0171b1e089870	387	1719130951000000	api-calls	corvus-data/b0387	api.calls	corvus-data	{"calls":4}	0	\\xe0f1d31a56cdc6047b9d1dd985d7abba
\\x00000000000074a204e0171b1e089870	388	1719147174000000	api-calls	corvus-data/b0388	api.calls	corvus-data	{"calls":16}	0	\\x2e1ccb6d1a7c5658e9c216d5f1935dc2
\\x00000000000074a204e0171b1e089870	389	1719187051000000	api-calls	corvus-data/b0389	api.calls	corvus-data	{"calls":762}	0	\\xad1c49696b6631f100694712af83a8f4
\\x00000000000074a204e0171b1e089870	390	1719214161000000	api-calls	corvus-data/b0390	api.calls	corvus-data	{"calls":3066}	0	\\x23e74202d990d3378776b0ffdd60f153
\\x00000000000074a204e0171b1e089870	391	1719232689000000	api-calls	corvus-data/b0391	api.calls	corvus-data	{"calls":1697}	0	\\x8e7599e29cc67d4037c603308e0cccaf
\\x00000000000074a204e0171b1e089870	392	1719252409000000	api-calls	corvus-data/b0392	api.calls	corvus-data	{"calls":2366}	0	\\xcc532e63878527a8e27083cbcf9f0481
\\x00000000000074a204e0171b1e089870	393	1719291232000000	api-calls	corvus-data/b0393	api.calls	corvus-data	{"calls":1959}	0	\\xe231fe83d512aebe9c7ca016738a7dfb
\\x00000000000074a204e0171b1e089870	394	1719314985000000	api-calls	corvus-data/b0394	api.calls	corvus-data	{"calls":3298}	0	\\x7437ce5df4123fcab7319730f1cc2631
\\x00000000000074a204e0171b1e089870	395	1719338504000000	api-calls	corvus-data/b0395	api.calls	corvus-data	{"calls":1196}	0	\\xe910f8544727c9c79b910c55c9c6e7e9
\\x00000000000074a204e0171b1e089870	396	1719362568000000	api-calls	corvus-data/b0396	api.calls	corvus-data	{"calls":2691}	0	\\x4db32dc4494cf1e486625c0d992bd3c8
\\x00000000000074a204e0171b1e089870	397	1719398847000000	api-calls	corvus-data/b0397	api.calls	corvus-data	{"calls":3057}	0	\\x8e0f070665cf8a3bfa89304d78060e9e
\\x00000000000074a204e0171b1e089870	398	1719427339000000	api-calls	corvus-data/b0398	api.calls	corvus-data	{"calls":3296}	0	\\x8d9bdb0e8ccd0a3ca294295cc5c61c7a
\\x00000000000074a204e0171b1e089870	399	1719462046000000	api-calls	corvus-data/b0399	api.calls	corvus-data	{"calls":1920}	0	\\xbca7efcf78234f14b2aec07102fc4740
\\x00000000000074a204e0171b1e089870	400	1719481811000000	api-calls	corvus-data/b0400	api.calls	corvus-data	{"calls":2369}	0	\\x79ffeb618103113ca5b244df870bee12
\\x00000000000074a204e0171b1e089870	401	1719501737000000	api-calls	corvus-data/b0401	api.calls	corvus-data	{"calls":859}	0	\\xa09f896184f9a20bd80bc4735b82c13b
\\x00000000000074a204e0171b1e089870	402	1719532464000000	api-calls	corvus-data/b0402	api.calls	corvus-data	{"calls":179}	0	\\xe0c0d26917f5ff9945a1fd9f4b2b0cbf
\\x00000000000074a204e0171b1e089870	403	1719547925000000	api-calls	corvus-data/b0403	api.calls	corvus-data	{"calls":3620}	0	\\x62f2848c93f654cc52824f075e79d906
\\x00000000000074a204e0171b1e089870	404	1719589627000000	api-calls	corvus-data/b0404	api.calls	corvus-data	{"calls":2201}	0	\\x7b843260a5614f65947f6d0af34038ad
\\x00000000000074a204e0171b1e089870	405	1719617813000000	api-calls	corvus-data/b0405	api.calls	corvus-data	{"calls":1155}	0	\\x7b8babd1230807039af1606bce116a4b
\\x00000000000074a204e0171b1e089870	406	1719636190000000	api-calls	corvus-data/b0406	api.calls	corvus-data	{"calls":112}	0	\\x12e1a17b111f9284b0a381db1d68ce2e
\\x00000000000074a204e0171b1e089870	407	1719678940000000	api-calls	corvus-data/b0407	api.calls	corvus-data	{"calls":237}	0	\\x89de19309c255e25411ccc7283952630
\\x00000000000074a204e0171b1e089870	408	1719721552000000	api-calls	corvus-data/b0408	api.calls	corvus-data	{"calls":446}	0	\\x4270a26271ff07ef846c589de09aa1c0
\\x00000000000074a204e0171b1e089870	409	1719748420000000	api-calls	corvus-data/b0409	api.calls	corvus-data	{"calls":311}	0	\\x6db3bc48d60e3678f928e1f7f303f309
\\x00000000000074a204e0171b1e089870	410	1719765399000000	api-calls	corvus-data/b0410	api.calls	corvus-data	{"calls":66}	0	\\x5933ca2f4b31b560945220f32d2a872d
\\x00000000000074a204e0171b1e089870	411	1701382763000000	api-calls	hayabusa/b0411	api.calls	hayabusa	{"calls":391}	0	\\xd1f38adfe2b096b55bd777f725a30255
\\x00000000000074a204e0171b1e089870	412	1701413493000000	api-calls	hayabusa/b0412	api.calls	hayabusa	{"calls":17}	0	\\x7073e3438f354e71ddef3a8107cc0832
\\x00000000000074a204e0171b1e089870	413	1701456266000000	api-calls	hayabusa/b0413	api.calls	hayabusa	{"calls":635}	0	\\x807a740b016593fe9103ca4ffddcf2d0
\\x00000000000074a204e0171b1e089870	414	1701506709000000	api-calls	hayabusa/b0414	api.calls	hayabusa	{"calls":42}	0	\\xbd18f70fc1d010fdf45dd469450f7576
\\x00000000000074a204e0171b1e089870	415	1701558135000000	api-calls	hayabusa/b0415	api.calls	hayabusa	{"calls":128}	0	\\x1378d1e2f34465ac9663266eb67076d9
\\x00000000000074a204e0171b1e089870	416	1701595453000000	api-calls	hayabusa/b0416	api.calls	hayabusa	{"calls":106}	0	\\xb015a5836e731e1a3540fa8e5b98478a
\\x00000000000074a204e0171b1e089870	417	1701632159000000	api-calls	hayabusa/b0417	api.calls	hayabusa	{"calls":88}	0	\\x23c5a5e19f4489bdf9f4578f68c63b6d
\\x00000000000074a204e0171b1e089870	418	1701685703000000	api-calls	hayabusa/b0418	api.calls	hayabusa	{"calls":817}	0	\\xdfe4517fb0b2993ac6b97b2eb8b5aef6
\\x00000000000074a204e0171b1e089870	419	1701727279000000	api-calls	hayabusa/b0419	api.calls	hayabusa	{"calls":835}	0	\\xff38cab51917c6551aca9ff787038ffe
\\x00000000000074a204e0171b1e089870	420	1701790715000000	api-calls	hayabusa/b0420	api.calls	hayabusa	{"calls":762}	0	\\xf7b9873dc0a264616af658c0aac42a33
\\x00000000000074a204e0171b1e089870	421	1701818794000000	api-calls	hayabusa/b0421	api.calls	hayabusa	{"calls":604}	0	\\x8d219cf22b76a76ae11d6b2b7eae3da8
\\x00000000000074a204e0171b1e089870	422	1701880825000000	api-calls	hayabusa/b0422	api.calls	hayabusa	{"calls":274}	0	\\x56a85044072ead50a417defc6fcefb0a
\\x00000000000074a204e0171b1e089870	423	1701934214000000	api-calls	hayabusa/b0423	api.calls	hayabusa	{"calls":793}	0	\\xfdf27459f7ab3f223f6f49f4aada1bca
\\x00000000000074a204e0171b1e089870	424	1701970352000000	api-calls	hayabusa/b0424	api.calls	hayabusa	{"calls":439}	0	\\xedfba73d613909d3ee460f1abb7c221f
\\x00000000000074a204e0171b1e089870	425	1702032478000000	api-calls	hayabusa/b0425	api.calls	hayabusa	{"calls":222}	0	\\x25d0b0045f6bb9cec2cb9a322991b897
\\x00000000000074a204e0171b1e089870	426	1702076706000000	api-calls	hayabusa/b0426	api.calls	hayabusa	{"calls":467}	0	\\xe3ccdfc70ae92f9e129ddbc3a9ec41f6
\\x00000000000074a204e0171b1e089870	427	1702105716000000	api-calls	hayabusa/b0427	api.calls	hayabusa	{"calls":73}	0	\\x4d4286cbd88cd4a85a6602e0be5593d1
\\x00000000000074a204e0171b1e089870	428	1702153445000000	api-calls	hayabusa/b0428	api.calls	hayabusa	{"calls":7}	0	\\xfdce8fa901b2ed61b2a45951058989d0
\\x00000000000074a204e0171b1e089870	429	1702203527000000	api-calls	hayabusa/b0429	api.calls	hayabusa	{"calls":115}	0	\\x76aa2ca18d2916f0aaf37def307e933c
\\x00000000000074a204e0171b1e089870	430	1702248439000000	api-calls	hayabusa/b0430	api.calls	hayabusa	{"calls":99}	0	\\x30a960b144559006263e5bdf4fc91fec
\\x00000000000074a204e0171b1e089870	431	1702303590000000	api-calls	hayabusa/b0431	api.calls	hayabusa	{"calls":66}	0	\\xb260849be6a7cea73520534a214dc446
\\x00000000000074a204e0171b1e089870	432	1702357584000000	api-calls	hayabusa/b0432	api.calls	hayabusa	{"calls":843}	0	\\x43eb32477932f3af845bca5724e56303
\\x00000000000074a204e0171b1e089870	433	1702416413000000	api-calls	hayabusa/b0433	api.calls	hayabusa	{"calls":462}	0	\\xc9aa8a6cb73e9383de732d615d2dc876
\\x00000000000074a204e0171b1e089870	434	1702469953000000	api-calls	hayabusa/b0434	api.calls	hayabusa	{"calls":211}	0	\\x21a2dc76384e9ee421f0f5a78dd0c25e
\\x00000000000074a204e0171b1e089870	435	1702530460000000	api-calls	hayabusa/b0435	api.calls	hayabusa	{"calls":755}	0	\\x12f2ab8ca07ace0b1b61c252b00ae7c4
\\x00000000000074a204e0171b1e089870	436	1702579078000000	api-calls	hayabusa/b0436	api.calls	hayabusa	{"calls":62}	0	\\x9482d8c86f2987a59b00f7e199d6f51c
\\x00000000000074a204e0171b1e089870	437	1702603477000000	api-calls	hayabusa/b0437	api.calls	hayabusa	{"calls":409}	0	\\x74900b316889b17331059d1d9589e9af
\\x00000000000074a204e0171b1e089870	438	1702640095000000	api-calls	hayabusa/b0438	api.calls	hayabusa	{"calls":381}	0	\\x998e1aa168c74134b57a5cc2b49f149d
\\x00000000000074a204e0171b1e089870	439	1702678086000000	api-calls	hayabusa/b0439	api.calls	hayabusa	{"calls":793}	0	\\xb7d747950acdda3aea3c08929d2a9ee0
\\x00000000000074a204e0171b1e089870	440	1702716750000000	api-calls	hayabusa/b0440	api.calls	hayabusa	{"calls":44}	0	\\x3eb06de0580ab4a226f54c3d0253d428
\\x00000000000074a204e0171b1e089870	441	1702758909000000	api-calls	hayabusa/b0441	api.calls	hayabusa	{"calls":38}	0	\\x6824865737962faf4eef7eca04e8b54c
\\x00000000000074a204e0171b1e089870	442	1702791924000000	api-calls	hayabusa/b0442	api.calls	hayabusa	{"calls":99}	0	\\xdee3228550e02c23b127e3960586b7f8
\\x00000000000074a204e0171b1e089870	443	1702819825000000	api-calls	hayabusa/b0443	api.calls	hayabusa	{"calls":162}	0	\\x71c1d86728b0eda01fb5b8fe88553198
\\x00000000000074a204e0171b1e089870	444	1702857304000000	api-calls	hayabusa/b0444	api.calls	hayabusa	{"calls":105}	0	\\x92b5742570ac73acf17cb27761f2f318
\\x00000000000074a204e0171b1e089870	445	1702916636000000	api-calls	hayabusa/b0445	api.calls	hayabusa	{"calls":676}	0	\\x50966f0ff4c8b7bc82c5da86a5190113
\\x00000000000074a204e0171b1e089870	446	1702976097000000	api-calls	hayabusa/b0446	api.calls	hayabusa	{"calls":270}	0	\\x680f148fe2acd0f57fcb96095db40c44
\\x00000000000074a204e0171b1e089870	447	1703018826000000	api-calls	hayabusa/b0447	api.calls	hayabusa	{"calls":260}	0	\\x63163ab4132b45820923923483f814da
\\x00000000000074a204e0171b1e089870	448	1703050175000000	api-calls	hayabusa/b0448	api.calls	hayabusa	{"calls":280}	0	\\xfe8381e94b527764cb45a8684baf1ebb
\\x00000000000074a204e0171b1e089870	449	1703109428000000	api-calls	hayabusa/b0449	api.calls	hayabusa	{"calls":541}	0	\\xd34e5cd50d0955685eb3f4ea499f60af
\\x00000000000074a204e0171b1e089870	450	1703138339000000	api-calls	hayabusa/b0450	api.calls	hayabusa	{"calls":385}	0	\\x668a1eecaefe99bfc1aea4b6e497e87c
\\x00000000000074a204e0171b1e089870	451	1703191655000000	api-calls	hayabusa/b0451	api.calls	hayabusa	{"calls":434}	0	\\x7ed45d77307b511a3981ff5c0f666ff9
\\x00000000000074a204e0171b1e089870	452	1703223071000000	api-calls	hayabusa/b0452	api.calls	hayabusa	{"calls":283}	0	\\xf2e577b85d89fee28c2677a2992e4e51
\\x00000000000074a204e0171b1e089870	453	1703265982000000	api-calls	hayabusa/b0453	api.calls	hayabusa	{"calls":681}	0	\\x336ad0345516994d68f74f2a842c1a7f
\\x00000000000074a204e0171b1e089870	454	1703307450000000	api-calls	hayabusa/b0454	api.calls	hayabusa	{"calls":42}	0	\\xab133ea26464ea372e0c11e3a29fa9de
\\x00000000000074a204e0171b1e089870	455	1703369931000000	api-calls	hayabusa/b0455	api.calls	hayabusa	{"calls":177}	0	\\xf5d7eb02e806e5c270fd44a0ea08833c
\\x00000000000074a204e0171b1e089870	456	1703433221000000	api-calls	hayabusa/b0456	api.calls	hayabusa	{"calls":70}	0	\\xfbd9443a88662400f97ace6b02d0fea9
\\x00000000000074a204e0171b1e089870	457	1703482513000000	api-calls	hayabusa/b0457	api.calls	hayabusa	{"calls":905}	0	\\x2d1e8f1b61655df0b013cb9e9b1f6789
\\x00000000000074a204e0171b1e089870	458	1703539422000000	api-calls	hayabusa/b0458	api.calls	hayabusa	{"calls":723}	0	\\x82c5a6ddb3ca184f3c16f2976b95ba1a
\\x00000000000074a204e0171b1e089870	459	1703571766000000	api-calls	hayabusa/b0459	api.calls	hayabusa	{"calls":535}	0	\\x5bccab10b304987fe41652eada4b76fa
\\x00000000000074a204e0171b1e089870	460	1703604118000000	api-calls	hayabusa/b0460	api.calls	hayabusa	{"calls":806}	0	\\x863f2321379d55feb7ddae2a8f0b5d3d
\\x00000000000074a204e0171b1e089870	461	1703657820000000	api-calls	hayabusa/b0461	api.calls	hayabusa	{"calls":98}	0	\\xc0d3f5d28ac68833f3ce8dd1d7ae62e7
\\x00000000000074a204e0171b1e089870	462	1703722364000000	api-calls	hayabusa/b0462	api.calls	hayabusa	{"calls":570}	0	\\xb09e221230f73fa8b8ad4b4000d7a0a6
\\x00000000000074a204e0171b1e089870	463	1703767898000000	api-calls	hayabusa/b0463	api.calls	hayabusa	{"calls":710}	0	\\xc3b0ea31b3ca2cee59adbaea4933a2bc
\\x00000000000074a204e0171b1e089870	464	1703813326000000	api-calls	hayabusa/b0464	api.calls	hayabusa	{"calls":764}	0	\\xf062687730014cf762f3264dd7926fe4
\\x00000000000074a204e0171b1e089870	465	1703858384000000	api-calls	hayabusa/b0465	api.calls	hayabusa	{"calls":897}	0	\\xa779daacc7f0d4ff40425ddf00694887
\\x00000000000074a204e0171b1e089870	466	1703898757000000	api-calls	hayabusa/b0466	api.calls	hayabusa	{"calls":153}	0	\\x78b576aeb2fd7eeab1e3a84fcabc0df7
\\x00000000000074a204e0171b1e089870	467	1703962935000000	api-calls	hayabusa/b0467	api.calls	hayabusa	{"calls":200}	0	\\x9f2a69c2d19179a36ccf7199a99fed77
\\x00000000000074a204e0171b1e089870	468	1704002559000000	api-calls	hayabusa/b0468	api.calls	hayabusa	{"calls":76}	0	\\xa0240d2ace152d30d7e124fa3cdfc8b8
\\x00000000000074a204e0171b1e089870	469	1704062211000000	api-calls	hayabusa/b0469	api.calls	hayabusa	{"calls":57}	0	\\x6c8d90e1defb477a8c635431d624b49b
\\x00000000000074a204e0171b1e089870	470	1704114436000000	api-calls	hayabusa/b0470	api.calls	hayabusa	{"calls":314}	0	\\x20e0b4e423df28bf1e9a1ac9be578cad
\\x00000000000074a204e0171b1e089870	471	1704149990000000	api-calls	hayabusa/b0471	api.calls	hayabusa	{"calls":1005}	0	\\x4dd35a98e7864766997c912ebbfa1b7c
\\x00000000000074a204e0171b1e089870	472	1704197231000000	api-calls	hayabusa/b0472	api.calls	hayabusa	{"calls":1062}	0	\\x6910a412c9572893879e027fa2cdc97d
\\x00000000000074a204e0171b1e089870	473	1704253538000000	api-calls	hayabusa/b0473	api.calls	hayabusa	{"calls":164}	0	\\xdb8a5c2e3ebcde759a8fb2842f630eeb
\\x00000000000074a204e0171b1e089870	474	1704283786000000	api-calls	hayabusa/b0474	api.calls	hayabusa	{"calls":147}	0	\\xdd29f960c2ff93a457acde9db6cacbae
\\x00000000000074a204e0171b1e089870	475	1704321759000000	api-calls	hayabusa/b0475	api.calls	hayabusa	{"calls":712}	0	\\x486465fd09ace3e59bb0ed5db50992d3
\\x00000000000074a204e0171b1e089870	476	1704355194000000	api-calls	hayabusa/b0476	api.calls	hayabusa	{"calls":353}	0	\\xfd1c28935815370c0532c96a4453ad5e
\\x00000000000074a204e0171b1e089870	477	1704379546000000	api-calls	hayabusa/b0477	api.calls	hayabusa	{"calls":541}	0	\\xcbc23f8333a2d7925b73eda226108387
\\x00000000000074a204e0171b1e089870	478	1704431742000000	api-calls	hayabusa/b0478	api.calls	hayabusa	{"calls":550}	0	\\x8364f63318988f7d853cd17a984e96ed
\\x00000000000074a204e0171b1e089870	479	1704468868000000	api-calls	hayabusa/b0479	api.calls	hayabusa	{"calls":301}	0	\\x18698a8cceb64802f7bb715e5d7f2e0f
\\x00000000000074a204e0171b1e089870	480	1704492714000000	api-calls	hayabusa/b0480	api.calls	hayabusa	{"calls":442}	0	\\xf6065f691ba10051f07cd0682061123a
\\x00000000000074a204e0171b1e089870	481	1704526347000000	api-calls	hayabusa/b0481	api.calls	hayabusa	{"calls":206}	0	\\xe3dd959234ca2df7f6e75b42d8902eab
\\x00000000000074a204e0171b1e089870	482	1704571178000000	api-calls	hayabusa/b0482	api.calls	hayabusa	{"calls":56}	0	\\x5dfb190d924622cd8d363951ca42fb9a
\\x00000000000074a204e0171b1e089870	483	1704604775000000	api-calls	hayabusa/b0483	api.calls	hayabusa	{"calls":202}	0	\\x081b9dce6ac035c20bef4c57f2d65bc8
\\x00000000000074a204e0171b1e089870	484	1704634191000000	api-calls	hayabusa/b0484	api.calls	hayabusa	{"calls":168}	0	\\x56374da24b20c94b1d96bf5b02782be8
\\x00000000000074a204e0171b1e089870	485	1704671188000000	api-calls	hayabusa/b0485	api.calls	hayabusa	{"calls":24}	0	\\x407cb9777e1e15bfc2f71d1119bce521
\\x00000000000074a204e0171b1e089870	486	1704727231000000	api-calls	hayabusa/b0486	api.calls	hayabusa	{"calls":551}	0	\\x3047c305d4ab8e5cbae2e58505a4a51e
\\x00000000000074a204e0171b1e089870	487	1704767785000000	api-calls	hayabusa/b0487	api.calls	hayabusa	{"calls":1046}	0	\\x4143da06bf2d57989bbdf6990f3fa86e
\\x00000000000074a204e0171b1e089870	488	1704826710000000	api-calls	hayabusa/b0488	api.calls	hayabusa	{"calls":665}	0	\\xe416a198bc0e7776cbcb00c60e23ae13
\\x00000000000074a204e0171b1e089870	489	1704856036000000	api-calls	hayabusa/b0489	api.calls	hayabusa	{"calls":548}	0	\\x381d32b7809e234c9d5a01d3d217a5d1
\\x00000000000074a204e0171b1e089870	490	1704887199000000	api-calls	hayabusa/b0490	api.calls	hayabusa	{"calls":1132}	0	\\x048d8ec0be5125d2af063ee77fc2ebee
\\x00000000000074a204e0171b1e089870	491	1704917239000000	api-calls	hayabusa/b0491	api.calls	hayabusa	{"calls":401}	0	\\xed657f5c12b1153ddf7888e31478902f
\\x00000000000074a204e0171b1e089870	492	1704960970000000	api-calls	hayabusa/b0492	api.calls	hayabusa	{"calls":163}	0	\\x54711757763f264540ab60f0f4aabbf5
\\x00000000000074a204e0171b1e089870	493	1705017377000000	api-calls	hayabusa/b0493	api.calls	hayabusa	{"calls":113}	0	\\x32f71a9032e8654596b357200916ac15
\\x00000000000074a204e0171b1e089870	494	1705071554000000	api-calls	hayabusa/b0494	api.calls	hayabusa	{"calls":301}	0	\\x50c5e0585d9626871718e766320a1898
\\x00000000000074a204e0171b1e089870	495	1705118827000000	api-calls	hayabusa/b0495	api.calls	hayabusa	{"calls":205}	0	\\x81febbe0206d170cfbcf577ff7e913a8
\\x00000000000074a204e0171b1e089870	496	1705161750000000	api-calls	hayabusa/b0496	api.calls	hayabusa	{"calls":167}	0	\\x5d3032f421b55f2a0219450a5bd8fddf
\\x00000000000074a204e0171b1e089870	497	1705189977000000	api-calls	hayabusa/b0497	api.calls	hayabusa	{"calls":133}	0	\\xad0d78700e83fda550c432bc9e9ffe8e
\\x00000000000074a204e0171b1e089870	498	1705240766000000	api-calls	hayabusa/b0498	api.calls	hayabusa	{"calls":181}	0	\\xc41576ff30fbad440b4f32f4acf648f2
\\x00000000000074a204e0171b1e089870	499	1705264723000000	api-calls	hayabusa/b0499	api.calls	hayabusa	{"calls":145}	0	\\xad750bd71183720f8eea92e0d91116b4
\\x00000000000074a204e0171b1e089870	500	1705314132000000	api-calls	hayabusa/b0500	api.calls	hayabusa	{"calls":305}	0	\\x35d839c43d7b8e08175e383c8a15cca5
\\x00000000000074a204e0171b1e089870	501	1705355268000000	api-calls	hayabusa/b0501	api.calls	hayabusa	{"calls":916}	0	\\x1016dc6f1125a862e82349402b7c4f0e
\\x00000000000074a204e0171b1e089870	502	1705392150000000	api-calls	hayabusa/b0502	api.calls	hayabusa	{"calls":555}	0	\\x9f68d7a2b7819c6b248bcab005a72626
\\x00000000000074a204e0171b1e089870	503	1705423643000000	api-calls	hayabusa/b0503	api.calls	hayabusa	{"calls":227}	0	\\xca243472be99dd2c2b102b1ae6ba10e6
\\x00000000000074a204e0171b1e089870	504	1705475483000000	api-calls	hayabusa/b0504	api.calls	hayabusa	{"calls":260}	0	\\x52ad023d14630cf9de7ba280359316a7
\\x00000000000074a204e0171b1e089870	505	1705498365000000	api-calls	hayabusa/b0505	api.calls	hayabusa	{"calls":568}	0	\\x80388d48cd347af2ea241138f209c1b9
\\x00000000000074a204e0171b1e089870	506	1705548369000000	api-calls	hayabusa/b0506	api.calls	hayabusa	{"calls":37}	0	\\x7c66ec7137b7e8f3f1b2c148653983e1
\\x00000000000074a204e0171b1e089870	507	1705587420000000	api-calls	hayabusa/b0507	api.calls	hayabusa	{"calls":186}	0	\\x3a29f3603711ed7ae2982319ca1f80fa
\\x00000000000074a204e0171b1e089870	508	1705622203000000	api-calls	hayabusa/b0508	api.calls	hayabusa	{"calls":86}	0	\\x3f4146af3cfe74703eb04726db7d46af
\\x00000000000074a204e0171b1e089870	509	1705683673000000	api-calls	hayabusa/b0509	api.calls	hayabusa	{"calls":204}	0	\\x45a3c00806d950888ab9abb844600bb1
\\x00000000000074a204e0171b1e089870	510	1705745346000000	api-calls	hayabusa/b0510	api.calls	hayabusa	{"calls":104}	0	\\x5391251c6bee5e54e94f3aa21e308c69
\\x00000000000074a204e0171b1e089870	511	1705799179000000	api-calls	hayabusa/b0511	api.calls	hayabusa	{"calls":16}	0	\\x951e2c0447994cb066838292e7343a65
\\x00000000000074a204e0171b1e089870	512	1705845311000000	api-calls	hayabusa/b0512	api.calls	hayabusa	{"calls":127}	0	\\x063d215f72cbc6e6c167d6ce27483eb1
\\x00000000000074a204e0171b1e089870	513	1705869853000000	api-calls	hayabusa/b0513	api.calls	hayabusa	{"calls":177}	0	\\xb77ac74c34a46c95a7a3b18c14fb063a
\\x00000000000074a204e0171b1e089870	514	1705895049000000	api-calls	hayabusa/b0514	api.calls	hayabusa	{"calls":682}	0	\\xe0f9284253c1664eb50ca2edd53ce064
\\x00000000000074a204e0171b1e089870	515	1705955378000000	api-calls	hayabusa/b0515	api.calls	hayabusa	{"calls":922}	0	\\x6b41d3270d3c40ded2d7adaa259848ce
\\x00000000000074a204e0171b1e089870	516	1706007999000000	api-calls	hayabusa/b0516	api.calls	hayabusa	{"calls":539}	0	\\x12758eb20ebc247b497abb2310142890
\\x00000000000074a204e0171b1e089870	517	1706047542000000	api-calls	hayabusa/b0517	api.calls	hayabusa	{"calls":220}	0	\\xd9cddf8553b6d8144c6b2c17f0665e12
\\x00000000000074a204e0171b1e089870	518	1706077042000000	api-calls	hayabusa/b0518	api.calls	hayabusa	{"calls":728}	0	\\xe3251ae342706aee00425fce1d37555b
\\x00000000000074a204e0171b1e089870	519	1706122107000000	api-calls	hayabusa/b0519	api.calls	hayabusa	{"calls":612}	0	\\x71379e89f182b8c8cc64552829afd451
\\x00000000000074a204e0171b1e089870	520	1706178084000000	api-calls	hayabusa/b0520	api.calls	hayabusa	{"calls":1112}	0	\\xff832130943b974c323f713f7c5f01b9
\\x00000000000074a204e0171b1e089870	521	1706219502000000	api-calls	hayabusa/b0521	api.calls	hayabusa	{"calls":1277}	0	\\x0cf510e9dbfb99d2ed6a772a22be6eba
\\x00000000000074a204e0171b1e089870	522	1706274470000000	api-calls	hayabusa/b0522	api.calls	hayabusa	{"calls":877}	0	\\xcde32ec343ff7af042a89ba7066bb355
\\x00000000000074a204e0171b1e089870	523	1706335436000000	api-calls	hayabusa/b0523	api.calls	hayabusa	{"calls":147}	0	\\x4cb0e4377e979decacc1a7f150e37c54
\\x00000000000074a204e0171b1e089870	524	1706366116000000	api-calls	hayabusa/b0524	api.calls	hayabusa	{"calls":153}	0	\\xd7f75d9a7becac09868a032ac1541f8a
\\x00000000000074a204e0171b1e089870	525	1706400924000000	api-calls	hayabusa/b0525	api.calls	hayabusa	{"calls":53}	0	\\x5a0ac810e186009303203d5f617a5bb8
\\x00000000000074a204e0171b1e089870	526	1706433817000000	api-calls	hayabusa/b0526	api.calls	hayabusa	{"calls":152}	0	\\x841ff241517cdceeeba1501a3b1d9782
\\x00000000000074a204e0171b1e089870	527	1706489542000000	api-calls	hayabusa/b0527	api.calls	hayabusa	{"calls":602}	0	\\x419951e73d36adb61ee9515195ff9a19
\\x00000000000074a204e0171b1e089870	528	1706548237000000	api-calls	hayabusa/b0528	api.calls	hayabusa	{"calls":1187}	0	\\xbe2bd1c8ba22afb90e5d4ae1c1fd7b8f
\\x00000000000074a204e0171b1e089870	529	1706596316000000	api-calls	hayabusa/b0529	api.calls	hayabusa	{"calls":744}	0	\\x091221495850fe38ae8be23cb3255f44
\\x00000000000074a204e0171b1e089870	530	1706651772000000	api-calls	hayabusa/b0530	api.calls	hayabusa	{"calls":51}	0	\\xab4cea9172e94bdd11a4968a1a0a463e
\\x00000000000074a204e0171b1e089870	531	1706693489000000	api-calls	hayabusa/b0531	api.calls	hayabusa	{"calls":1028}	0	\\xee79e15671e9fc7385ae3391a2b7d036
\\x00000000000074a204e0171b1e089870	532	1706746126000000	api-calls	hayabusa/b0532	api.calls	hayabusa	{"calls":317}	0	\\x6b14d94faf79388b56bc2c04479ebcf4
\\x00000000000074a204e0171b1e089870	533	1706810066000000	api-calls	hayabusa/b0533	api.calls	hayabusa	{"calls":735}	0	\\x2d37a1ff69db5bd7b8689d86599c0f81
\\x00000000000074a204e0171b1e089870	534	1706843491000000	api-calls	hayabusa/b0534	api.calls	hayabusa	{"calls":254}	0	\\x0246218b9b8d56ce2acfedd22568ce0d
\\x00000000000074a204e0171b1e089870	535	1706876258000000	api-calls	hayabusa/b0535	api.calls	hayabusa	{"calls":1228}	0	\\x1f7e7b5d4b66c89d5e3a95caf64bdadb
\\x00000000000074a204e0171b1e089870	536	1706936038000000	api-calls	hayabusa/b0536	api.calls	hayabusa	{"calls":83}	0	\\x08bf2b173aaafcc7d55e51335a776971
\\x00000000000074a204e0171b1e089870	537	1706990344000000	api-calls	hayabusa/b0537	api.calls	hayabusa	{"calls":34}	0	\\x4b6ae2d774e5e27334c129573973fe8b
\\x00000000000074a204e0171b1e089870	538	1707035924000000	api-calls	hayabusa/b0538	api.calls	hayabusa	{"calls":220}	0	\\xc86dbb04e44eea728ff822670aa239c9
\\x00000000000074a204e0171b1e089870	539	1707091009000000	api-calls	hayabusa/b0539	api.calls	hayabusa	{"calls":154}	0	\\xb6ef78a573968f521a67c5f28f9b1ada
\\x00000000000074a204e0171b1e089870	540	1707151301000000	api-calls	hayabusa/b0540	api.calls	hayabusa	{"calls":821}	0	\\xe66ea2ba5174c8977c35cdb0c2ed495d
\\x00000000000074a204e0171b1e089870	541	1707195675000000	api-calls	hayabusa/b0541	api.calls	hayabusa	{"calls":814}	0	\\xdc0699c7e60614b77b8b425617d2d9aa
\\x00000000000074a204e0171b1e089870	542	1707242515000000	api-calls	hayabusa/b0542	api.calls	hayabusa	{"calls":1014}	0	\\x7f423e8438425c416a405499621c99ef
\\x00000000000074a204e0171b1e089870	543	1707290243000000	api-calls	hayabusa/b0543	api.calls	hayabusa	{"calls":1018}	0	\\x99f29b776fcc5ce34cf31cb45abefafb
\\x00000000000074a204e0171b1e089870	544	1707329210000000	api-calls	hayabusa/b0544	api.calls	hayabusa	{"calls":635}	0	\\xebe83561d1145020052110c71ac13f75
\\x00000000000074a204e0171b1e089870	545	1707363104000000	api-calls	hayabusa/b0545	api.calls	hayabusa	{"calls":523}	0	\\x249434ceb99e2f06dea6ea5a9919e956
\\x00000000000074a204e0171b1e089870	546	1707391962000000	api-calls	hayabusa/b0546	api.calls	hayabusa	{"calls":875}	0	\\xdca1f45a79bff677ec9ee16ba89f2fc4
\\x00000000000074a204e0171b1e089870	547	1707432538000000	api-calls	hayabusa/b0547	api.calls	hayabusa	{"calls":411}	0	\\xc4ed7192832a9520813dc18577f0b2fe
\\x00000000000074a204e0171b1e089870	548	1707463297000000	api-calls	hayabusa/b0548	api.calls	hayabusa	{"calls":627}	0	\\x69de407343eef7ed2d8a2b3a2aea7b1d
\\x00000000000074a204e0171b1e089870	549	1707498362000000	api-calls	hayabusa/b0549	api.calls	hayabusa	{"calls":258}	0	\\x51ed3e20d51606beb97efc1d2ab5bac6
\\x00000000000074a204e0171b1e089870	550	1707558532000000	api-calls	hayabusa/b0550	api.calls	hayabusa	{"calls":115}	0	\\x028f09185d5b352462f8d8d99bad458e
\\x00000000000074a204e0171b1e089870	551	1707600795000000	api-calls	hayabusa/b0551	api.calls	hayabusa	{"calls":197}	0	\\xb1e4ccddd26972b2cbba835fae468673
\\x00000000000074a204e0171b1e089870	552	1707630215000000	api-calls	hayabusa/b0552	api.calls	hayabusa	{"calls":153}	0	\\xc9585a99717cffb9d29bfec8a5ba0f9d
\\x00000000000074a204e0171b1e089870	553	1707691535000000	api-calls	hayabusa/b0553	api.calls	hayabusa	{"calls":53}	0	\\x1004de3d1e6b48fa3145f49397defb26
\\x00000000000074a204e0171b1e089870	554	1707752935000000	api-calls	hayabusa/b0554	api.calls	hayabusa	{"calls":753}	0	\\x165c372b5473d7d173f11d988ab119fe
\\x00000000000074a204e0171b1e089870	555	1707788512000000	api-calls	hayabusa/b0555	api.calls	hayabusa	{"calls":960}	0	\\xcb6119b0241f853061cd1d5131de9f05
\\x00000000000074a204e0171b1e089870	556	1707832707000000	api-calls	hayabusa/b0556	api.calls	hayabusa	{"calls":164}	0	\\xdd6e05463af7bd9af57a5e23100edbfa
\\x00000000000074a204e0171b1e089870	557	1707894069000000	api-calls	hayabusa/b0557	api.calls	hayabusa	{"calls":1111}	0	\\x7e1eaad500fcd77054f2a8c6da43b8fb
\\x00000000000074a204e0171b1e089870	558	1707932641000000	api-calls	hayabusa/b0558	api.calls	hayabusa	{"calls":1144}	0	\\xe3eb59430aced2cbe366dac8e27c5439
\\x00000000000074a204e0171b1e089870	559	1707988612000000	api-calls	hayabusa/b0559	api.calls	hayabusa	{"calls":1270}	0	\\x34cf91b1f202c00b9004182a7cd6e656
\\x00000000000074a204e0171b1e089870	560	1708048921000000	api-calls	hayabusa/b0560	api.calls	hayabusa	{"calls":1332}	0	\\x1a3222051de56b5f62d8346d5d856c60
\\x00000000000074a204e0171b1e089870	561	1708109929000000	api-calls	hayabusa/b0561	api.calls	hayabusa	{"calls":252}	0	\\x2cd36d2500296a36edf731c14d70ef19
\\x00000000000074a204e0171b1e089870	562	1708146998000000	api-calls	hayabusa/b0562	api.calls	hayabusa	{"calls":21}	0	\\x194ec2106e4720845ffe702c0162eaba
\\x00000000000074a204e0171b1e089870	563	1708194947000000	api-calls	hayabusa/b0563	api.calls	hayabusa	{"calls":53}	0	\\x0ba33a371b34a3b0df46ba84a1e1d498
\\x00000000000074a204e0171b1e089870	564	1708256508000000	api-calls	hayabusa/b0564	api.calls	hayabusa	{"calls":73}	0	\\x1e99c6a79dc5d1fec14c11d101dfff1f
\\x00000000000074a204e0171b1e089870	565	1708278666000000	api-calls	hayabusa/b0565	api.calls	hayabusa	{"calls":18}	0	\\x0c136f569c8660cf7924a8ee16ef4690
\\x00000000000074a204e0171b1e089870	566	1708334532000000	api-calls	hayabusa/b0566	api.calls	hayabusa	{"calls":1031}	0	\\xf080a3f333863400927d8bf2329b41a4
\\x00000000000074a204e0171b1e089870	567	1708385288000000	api-calls	hayabusa/b0567	api.calls	hayabusa	{"calls":1212}	0	\\xdb01fdf82d33ed28bcb6ce8ae035f9a6
\\x00000000000074a204e0171b1e089870	568	1708446347000000	api-calls	hayabusa/b0568	api.calls	hayabusa	{"calls":60}	0	\\x52de3ed3bcba21a8f12dd533cfb2a761
\\x00000000000074a204e0171b1e089870	569	1708491806000000	api-calls	hayabusa/b0569	api.calls	hayabusa	{"calls":1099}	0	\\x716d42e03befb9859839c2dd29386d8b
\\x00000000000074a204e0171b1e089870	570	1708527778000000	api-calls	hayabusa/b0570	api.calls	hayabusa	{"calls":541}	0	\\x0992376f895e7cbfdb559319c1ccf1da
\\x00000000000074a204e0171b1e089870	571	1708563634000000	api-calls	hayabusa/b0571	api.calls	hayabusa	{"calls":953}	0	\\x64cc9c9f3215b7f645e8e9d5af8934c9
\\x00000000000074a204e0171b1e089870	572	1708615257000000	api-calls	hayabusa/b0572	api.calls	hayabusa	{"calls":675}	0	\\xc6feae9b41a7915c297b50d723209841
\\x00000000000074a204e0171b1e089870	573	1708671820000000	api-calls	hayabusa/b0573	api.calls	hayabusa	{"calls":671}	0	\\x18c1cedc69bc8060a78df1dad3a8a338
\\x00000000000074a204e0171b1e089870	574	1708714710000000	api-calls	hayabusa/b0574	api.calls	hayabusa	{"calls":823}	0	\\xe8052afbd5100f7a987f5916c42e38f1
\\x00000000000074a204e0171b1e089870	575	1708754887000000	api-calls	hayabusa/b0575	api.calls	hayabusa	{"calls":277}	0	\\x781184a2c36d840f87a48785e27af881
\\x00000000000074a204e0171b1e089870	576	1708793987000000	api-calls	hayabusa/b0576	api.calls	hayabusa	{"calls":33}	0	\\x4507222f73b9d7159c3a807bdce14ebb
\\x00000000000074a204e0171b1e089870	577	1708848846000000	api-calls	hayabusa/b0577	api.calls	hayabusa	{"calls":310}	0	\\xc6b2018980c84f575eae0f679e8c4d83
\\x00000000000074a204e0171b1e089870	578	1708912597000000	api-calls	hayabusa/b0578	api.calls	hayabusa	{"calls":912}	0	\\x7f8324d45f72269577acbe57773ddeb0
\\x00000000000074a204e0171b1e089870	579	1708971434000000	api-calls	hayabusa/b0579	api.calls	hayabusa	{"calls":458}	0	\\x93b2fba5c47bd694c7f67be907d95cb6
\\x00000000000074a204e0171b1e089870	580	1709017442000000	api-calls	hayabusa/b0580	api.calls	hayabusa	{"calls":357}	0	\\x96284c5bf89b1a42d2d0768d1788b0ec
\\x00000000000074a204e0171b1e089870	581	1709056340000000	api-calls	hayabusa/b0581	api.calls	hayabusa	{"calls":421}	0	\\x91503fd7610163fea5048903b8074ac9
\\x00000000000074a204e0171b1e089870	582	1709106480000000	api-calls	hayabusa/b0582	api.calls	hayabusa	{"calls":90}	0	\\x4a97519f53d6b5f71419b3e757da599e
\\x00000000000074a204e0171b1e089870	583	1709130300000000	api-calls	hayabusa/b0583	api.calls	hayabusa	{"calls":545}	0	\\x6ad638c302bd4da411d25e60e1a1ecf4
\\x00000000000074a204e0171b1e089870	584	1709174037000000	api-calls	hayabusa/b0584	api.calls	hayabusa	{"calls":1178}	0	\\xaec69a8185c32cde8cc9b65ccc7227c0
\\x00000000000074a204e0171b1e089870	585	1709213972000000	api-calls	hayabusa/b0585	api.calls	hayabusa	{"calls":1583}	0	\\x254f8b3f687f231d94e648052f2b7591
\\x00000000000074a204e0171b1e089870	586	1709239200000000	api-calls	hayabusa/b0586	api.calls	hayabusa	{"calls":498}	0	\\xce04ee8829ef0000167e920dbfd65456
\\x00000000000074a204e0171b1e089870	587	1709295365000000	api-calls	hayabusa/b0587	api.calls	hayabusa	{"calls":1526}	0	\\x74f324b570ba254b35a3a55b08f23053
\\x00000000000074a204e0171b1e089870	588	1709356957000000	api-calls	hayabusa/b0588	api.calls	hayabusa	{"calls":36}	0	\\xb7e73abddf3a88319e1c5829c81fd256
\\x00000000000074a204e0171b1e089870	589	1709401256000000	api-calls	hayabusa/b0589	api.calls	hayabusa	{"calls":71}	0	\\x2ed64bd8f5c16ba4abd73b6bdb2e0e0c
\\x00000000000074a204e0171b1e089870	590	1709426920000000	api-calls	hayabusa/b0590	api.calls	hayabusa	{"calls":84}	0	\\xe8c160644ae5e231eb1ac30284bc5b93
\\x00000000000074a204e0171b1e089870	591	1709478273000000	api-calls	hayabusa/b0591	api.calls	hayabusa	{"calls":289}	0	\\x71cbf7487b512445e6d0cc0741c3a6a1
\\x00000000000074a204e0171b1e089870	592	1709509603000000	api-calls	hayabusa/b0592	api.calls	hayabusa	{"calls":166}	0	\\x1a057ed85c692f29c3fa95c1fd6095ee
\\x00000000000074a204e0171b1e089870	593	1709563883000000	api-calls	hayabusa/b0593	api.calls	hayabusa	{"calls":21}	0	\\x2302355534ff024c7a2d2cbcdde024d0
\\x00000000000074a204e0171b1e089870	594	1709585880000000	api-calls	hayabusa/b0594	api.calls	hayabusa	{"calls":191}	0	\\xe9f441128b2ec010f7cae05ae640fb88
\\x00000000000074a204e0171b1e089870	595	1709623440000000	api-calls	hayabusa/b0595	api.calls	hayabusa	{"calls":1575}	0	\\xad74281f226277b8c13d240b7a24f9e9
\\x00000000000074a204e0171b1e089870	596	1709688064000000	api-calls	hayabusa/b0596	api.calls	hayabusa	{"calls":1609}	0	\\x496ef28f2896265b77c99fdb391de942
\\x00000000000074a204e0171b1e089870	597	1709727207000000	api-calls	hayabusa/b0597	api.calls	hayabusa	{"calls":1298}	0	\\x649080272ee71f5c48de539dbd67a025
\\x00000000000074a204e0171b1e089870	598	1709759303000000	api-calls	hayabusa/b0598	api.calls	hayabusa	{"calls":429}	0	\\x1e845c1e8c21ed59f23e18f15e966a38
\\x00000000000074a204e0171b1e089870	599	1709823404000000	api-calls	hayabusa/b0599	api.calls	hayabusa	{"calls":815}	0	\\xdc52a162485f0e10485091c7603b2db6
\\x00000000000074a204e0171b1e089870	600	1709880798000000	api-calls	hayabusa/b0600	api.calls	hayabusa	{"calls":227}	0	\\xc07dff6d3e321bb8d4985b5a08550471
\\x00000000000074a204e0171b1e089870	601	1709938329000000	api-calls	hayabusa/b0601	api.calls	hayabusa	{"calls":1148}	0	\\x50b4caf264ed017df2865aac53b5f4c5
\\x00000000000074a204e0171b1e089870	602	1709995102000000	api-calls	hayabusa/b0602	api.calls	hayabusa	{"calls":32}	0	\\x068515bdec2e8ce334b10b7c4290b32a
\\x00000000000074a204e0171b1e089870	603	1710059014000000	api-calls	hayabusa/b0603	api.calls	hayabusa	{"calls":118}	0	\\x1a5a9688f5836e302e32f12ec4dcce66
\\x00000000000074a204e0171b1e089870	604	1710084402000000	api-calls	hayabusa/b0604	api.calls	hayabusa	{"calls":221}	0	\\x8f97c1e13abf3d21c831bfc4d31e4c56
\\x00000000000074a204e0171b1e089870	605	1710131016000000	api-calls	hayabusa/b0605	api.calls	hayabusa	{"calls":1614}	0	\\x59285372e3f68efa41145cf8899ac271
\\x00000000000074a204e0171b1e089870	606	1710158430000000	api-calls	hayabusa/b0606	api.calls	hayabusa	{"calls":886}	0	\\x9c2a2e223303ae10e1681d7a500e05da
\\x00000000000074a204e0171b1e089870	607	1710211201000000	api-calls	hayabusa/b0607	api.calls	hayabusa	{"calls":442}	0	\\xfdc2e7312bd5cbd05f37c245cf6ec2e5
\\x00000000000074a204e0171b1e089870	608	1710253501000000	api-calls	hayabusa/b0608	api.calls	hayabusa	{"calls":276}	0	\\xf1c41ddb8bd676dba91f53831cf7a12d
\\x00000000000074a204e0171b1e089870	609	1710302666000000	api-calls	hayabusa/b0609	api.calls	hayabusa	{"calls":1378}	0	\\x9ad4d7cb6be1fd62558cedb82bdc6e92
\\x00000000000074a204e0171b1e089870	610	1710351000000000	api-calls	hayabusa/b0610	api.calls	hayabusa	{"calls":108}	0	\\x764604bdad191981edc2a6906b8fed7b
\\x00000000000074a204e0171b1e089870	611	1710373756000000	api-calls	hayabusa/b0611	api.calls	hayabusa	{"calls":114}	0	\\x84ab6def769b990cead402d5a525e133
\\x00000000000074a204e0171b1e089870	612	1710406526000000	api-calls	hayabusa/b0612	api.calls	hayabusa	{"calls":1576}	0	\\x3185a031d4a5f33940e960ec937f0a7c
\\x00000000000074a204e0171b1e089870	613	1710468885000000	api-calls	hayabusa/b0613	api.calls	hayabusa	{"calls":1246}	0	\\x28dc52d379641a4526a9a24f3276132b
\\x00000000000074a204e0171b1e089870	614	1710503800000000	api-calls	hayabusa/b0614	api.calls	hayabusa	{"calls":753}	0	\\x53e2d3d63adc0f116431a5d008c01e8d
\\x00000000000074a204e0171b1e089870	615	1710544502000000	api-calls	hayabusa/b0615	api.calls	hayabusa	{"calls":59}	0	\\x56baa839946b07668c3006561c18f1ea
\\x00000000000074a204e0171b1e089870	616	1710594536000000	api-calls	hayabusa/b0616	api.calls	hayabusa	{"calls":113}	0	\\x2170fa98bf86f7616f962f8cb01e085b
\\x00000000000074a204e0171b1e089870	617	1710640297000000	api-calls	hayabusa/b0617	api.calls	hayabusa	{"calls":252}	0	\\xc8f5550bd6d2fcb6f6b70789da8b4a76
\\x00000000000074a204e0171b1e089870	618	1710668237000000	api-calls	hayabusa/b0618	api.calls	hayabusa	{"calls":122}	0	\\xaf057697fc6a27e81d7f8961f6776fd2
\\x00000000000074a204e0171b1e089870	619	1710727912000000	api-calls	hayabusa/b0619	api.calls	hayabusa	{"calls":713}	0	\\xb4b2e04892eeae9ca167b3cb334aaebd
\\x00000000000074a204e0171b1e089870	620	1710784506000000	api-calls	hayabusa/b0620	api.calls	hayabusa	{"calls":1045}	0	\\xd46a4e3ee8c1462bf3493715f6d3fc2d
\\x00000000000074a204e0171b1e089870	621	1710819114000000	api-calls	hayabusa/b0621	api.calls	hayabusa	{"calls":148}	0	\\xad8e614c108a4f345e6ff56ced0be814
\\x00000000000074a204e0171b1e089870	622	1710844507000000	api-calls	hayabusa/b0622	api.calls	hayabusa	{"calls":564}	0	\\x0589bf233475c6a411db6cc60ce3ce2e
\\x00000000000074a204e0171b1e089870	623	1710878023000000	api-calls	hayabusa/b0623	api.calls	hayabusa	{"calls":1245}	0	\\xf31d7b5423c156466c5aa9e82971547a
\\x00000000000074a204e0171b1e089870	624	1710931358000000	api-calls	hayabusa/b0624	api.calls	hayabusa	{"calls":1409}	0	\\xda3995072771871ac572bb621a135a93
\\x00000000000074a204e0171b1e089870	625	1710968104000000	api-calls	hayabusa/b0625	api.calls	hayabusa	{"calls":1565}	0	\\xbfb9f509b2ca9f9331f84c8a6e8c1b76
\\x00000000000074a204e0171b1e089870	626	1711029410000000	api-calls	hayabusa/b0626	api.calls	hayabusa	{"calls":273}	0	\\xac112f6c15954e59efa1fe9de4af238a
\\x00000000000074a204e0171b1e089870	627	1711081321000000	api-calls	hayabusa/b0627	api.calls	hayabusa	{"calls":544}	0	\\x53dd0912b4a5d7f6b5fc3c16d96f5d25
\\x00000000000074a204e0171b1e089870	628	1711109009000000	api-calls	hayabusa/b0628	api.calls	hayabusa	{"calls":587}	0	\\xc9eaf69ac11ae1072d8c6e153071eeff
\\x00000000000074a204e0171b1e089870	629	1711148143000000	api-calls	hayabusa/b0629	api.calls	hayabusa	{"calls":1041}	0	\\x7f2267e27d29000d072cc77db4cf77d9
\\x00000000000074a204e0171b1e089870	630	1711206136000000	api-calls	hayabusa/b0630	api.calls	hayabusa	{"calls":340}	0	\\x7d00fd8d055d792a38f4bc1e3fb615a4
\\x00000000000074a204e0171b1e089870	631	1711251292000000	api-calls	hayabusa/b0631	api.calls	hayabusa	{"calls":94}	0	\\x2f21ab7f9b5633db3dd2869b5a098be8
\\x00000000000074a204e0171b1e089870	632	1711279002000000	api-calls	hayabusa/b0632	api.calls	hayabusa	{"calls":316}	0	\\x0b39dade5123a08ecc19629070665f53
\\x00000000000074a204e0171b1e089870	633	1711306905000000	api-calls	hayabusa/b0633	api.calls	hayabusa	{"calls":64}	0	\\xefb3006981753591348441a976db0e2e
\\x00000000000074a204e0171b1e089870	634	1711370870000000	api-calls	hayabusa/b0634	api.calls	hayabusa	{"calls":1151}	0	\\x8265b92c3fe92a42c236fc362290f91a
\\x00000000000074a204e0171b1e089870	635	1711417562000000	api-calls	hayabusa/b0635	api.calls	hayabusa	{"calls":49}	0	\\xde9c010cab38b778222c1f47e9dff47b
\\x00000000000074a204e0171b1e089870	636	1711452315000000	api-calls	hayabusa/b0636	api.calls	hayabusa	{"calls":935}	0	\\x1a1df18ccd0cfe233ec11a42050bbafd
\\x00000000000074a204e0171b1e089870	637	1711504906000000	api-calls	hayabusa/b0637	api.calls	hayabusa	{"calls":1692}	0	\\xb82499660a00972951c933fdfac6f3d4
\\x00000000000074a204e0171b1e089870	638	1711535573000000	api-calls	hayabusa/b0638	api.calls	hayabusa	{"calls":597}	0	\\xfb7ede1f887a263562a4d39cea764568
\\x00000000000074a204e0171b1e089870	639	1711569027000000	api-calls	hayabusa/b0639	api.calls	hayabusa	{"calls":1486}	0	\\x3f58487df5d0905185e1a14d58402a53
\\x00000000000074a204e0171b1e089870	640	1711630869000000	api-calls	hayabusa/b0640	api.calls	hayabusa	{"calls":1013}	0	\\x2674c67eb1ccf0f563f8fc4aa03f7e74
\\x00000000000074a204e0171b1e089870	641	1711673429000000	api-calls	hayabusa/b0641	api.calls	hayabusa	{"calls":1469}	0	\\x91b1d1aae78b00aa337d73668891cf2e
\\x00000000000074a204e0171b1e089870	642	1711735341000000	api-calls	hayabusa/b0642	api.calls	hayabusa	{"calls":1060}	0	\\x03a77023839fac13e6443d14f1b15076
\\x00000000000074a204e0171b1e089870	643	1711788247000000	api-calls	hayabusa/b0643	api.calls	hayabusa	{"calls":95}	0	\\x4c8679eb3ae0c58df89d575e2843403c
\\x00000000000074a204e0171b1e089870	644	1711814030000000	api-calls	hayabusa/b0644	api.calls	hayabusa	{"calls":81}	0	\\x01f97ffbeac53ab59a0cd132d1ed7585
\\x00000000000074a204e0171b1e089870	645	1711847417000000	api-calls	hayabusa/b0645	api.calls	hayabusa	{"calls":327}	0	\\xa2e970805eaf1e77518d018a5b5ed205
\\x00000000000074a204e0171b1e089870	646	1711876029000000	api-calls	hayabusa/b0646	api.calls	hayabusa	{"calls":233}	0	\\xc288aad76f23cbdc04d7e27c74d8c4d7
\\x00000000000074a204e0171b1e089870	647	1711900006000000	api-calls	hayabusa/b0647	api.calls	hayabusa	{"calls":348}	0	\\x839ff0386477c76af23053f3744330c3
\\x00000000000074a204e0171b1e089870	648	1711931357000000	api-calls	hayabusa/b0648	api.calls	hayabusa	{"calls":130}	0	\\x9f7ab7bca8d3f87971e3338af6914f51
\\x00000000000074a204e0171b1e089870	649	1711964855000000	api-calls	hayabusa/b0649	api.calls	hayabusa	{"calls":160}	0	\\x5645074f5b96b35524378f887a4184e1
\\x00000000000074a204e0171b1e089870	650	1711997418000000	api-calls	hayabusa/b0650	api.calls	hayabusa	{"calls":767}	0	\\xc03b178e7305f8c36974111301fd7b56
\\x00000000000074a204e0171b1e089870	651	1712060317000000	api-calls	hayabusa/b0651	api.calls	hayabusa	{"calls":1319}	0	\\xaefdfd0b00e6deda28342fb6baf742c4
\\x00000000000074a204e0171b1e089870	652	1712120714000000	api-calls	hayabusa/b0652	api.calls	hayabusa	{"calls":1451}	0	\\xff613df13c7596f38db03998cf64c5ee
\\x00000000000074a204e0171b1e089870	653	1712163962000000	api-calls	hayabusa/b0653	api.calls	hayabusa	{"calls":1847}	0	\\x618af0571cf70eaabce5a2f27276b7de
\\x00000000000074a204e0171b1e089870	654	1712204914000000	api-calls	hayabusa/b0654	api.calls	hayabusa	{"calls":740}	0	\\xa878c4facf3168fc2919e7a5def54003
\\x00000000000074a204e0171b1e089870	655	1712267165000000	api-calls	hayabusa/b0655	api.calls	hayabusa	{"calls":1337}	0	\\x9765dbd0005fa883947875cf6fbccad3
\\x00000000000074a204e0171b1e089870	656	1712298337000000	api-calls	hayabusa/b0656	api.calls	hayabusa	{"calls":458}	0	\\xb0e7696115bcd62cc7f829030641082e
\\x00000000000074a204e0171b1e089870	657	1712335933000000	api-calls	hayabusa/b0657	api.calls	hayabusa	{"calls":1352}	0	\\xca73ec1f6b16c4849b7aaeece43f98c5
\\x00000000000074a204e0171b1e089870	658	1712386246000000	api-calls	hayabusa/b0658	api.calls	hayabusa	{"calls":240}	0	\\x8ea511e15d2e4452e0fbeb816cfecbe5
\\x00000000000074a204e0171b1e089870	659	1712420718000000	api-calls	hayabusa/b0659	api.calls	hayabusa	{"calls":109}	0	\\xe8585b51613fe22551f423b3e673cab9
\\x00000000000074a204e0171b1e089870	660	1712470440000000	api-calls	hayabusa/b0660	api.calls	hayabusa	{"calls":357}	0	\\xaa72f8300d569feff43e2de4572302a5
\\x00000000000074a204e0171b1e089870	661	1712493096000000	api-calls	hayabusa/b0661	api.calls	hayabusa	{"calls":370}	0	\\xecae4607f0a78b780cab1064a84ca79c
\\x00000000000074a204e0171b1e089870	662	1712551064000000	api-calls	hayabusa/b0662	api.calls	hayabusa	{"calls":1062}	0	\\xfd86a5f7ff032b7255aae80ac94c95e9
\\x00000000000074a204e0171b1e089870	663	1712602808000000	api-calls	hayabusa/b0663	api.calls	hayabusa	{"calls":204}	0	\\x244c9e6592d7515a8f643933cbeac604
\\x00000000000074a204e0171b1e089870	664	1712633584000000	api-calls	hayabusa/b0664	api.calls	hayabusa	{"calls":690}	0	\\xb287692c035e526c08cfe3fa3881c50a
\\x00000000000074a204e0171b1e089870	665	1712682282000000	api-calls	hayabusa/b0665	api.calls	hayabusa	{"calls":1730}	0	\\x391068873e51a57e261aa1d40a153990
\\x00000000000074a204e0171b1e089870	666	1712722203000000	api-calls	hayabusa/b0666	api.calls	hayabusa	{"calls":667}	0	\\x401e772b61dd45b3c2f4f589e55268c0
\\x00000000000074a204e0171b1e089870	667	1712747057000000	api-calls	hayabusa/b0667	api.calls	hayabusa	{"calls":20}	0	\\x72d6bf26e53fe601497c2bc8428d2aec
\\x00000000000074a204e0171b1e089870	668	1712807498000000	api-calls	hayabusa/b0668	api.calls	hayabusa	{"calls":1867}	0	\\x794661ad28db47ad57c8d4f677269a91
\\x00000000000074a204e0171b1e089870	669	1712870425000000	api-calls	hayabusa/b0669	api.calls	hayabusa	{"calls":820}	0	\\xf0cde4a1607a6547a620a8dd3ac479d2
\\x00000000000074a204e0171b1e089870	670	1712930632000000	api-calls	hayabusa/b0670	api.calls	hayabusa	{"calls":1265}	0	\\x5d396887328c7bf325799eca7a6d5a80
\\x00000000000074a204e0171b1e089870	671	1712982635000000	api-calls	hayabusa/b0671	api.calls	hayabusa	{"calls":7}	0	\\xe71a41c3473fd1b1055592b0c94dd88b
\\x00000000000074a204e0171b1e089870	672	1713008110000000	api-calls	hayabusa/b0672	api.calls	hayabusa	{"calls":209}	0	\\xa8a77ac7cd83f1e2eb64c71a59ca2da3
\\x00000000000074a204e0171b1e089870	673	1713042050000000	api-calls	hayabusa/b0673	api.calls	hayabusa	{"calls":101}	0	\\x5bcd860ae305930caf836e77f680f799
\\x00000000000074a204e0171b1e089870	674	1713082540000000	api-calls	hayabusa/b0674	api.calls	hayabusa	{"calls":134}	0	\\x9b5e2ba3860c756134cc89d930cdc184
\\x00000000000074a204e0171b1e089870	675	1713104435000000	api-calls	hayabusa/b0675	api.calls	hayabusa	{"calls":77}	0	\\x08d4acf02e8467c68068ccd0790d69d3
\\x00000000000074a204e0171b1e089870	676	1713151364000000	api-calls	hayabusa/b0676	api.calls	hayabusa	{"calls":750}	0	\\x47193e720f6736ee5f44a1287ea2820e
\\x00000000000074a204e0171b1e089870	677	1713196823000000	api-calls	hayabusa/b0677	api.calls	hayabusa	{"calls":85}	0	\\xec998ab8c09227a8475cc08538aabf80
\\x00000000000074a204e0171b1e089870	678	1713243436000000	api-calls	hayabusa/b0678	api.calls	hayabusa	{"calls":1331}	0	\\xc63192efaf4ca2b4500bda8e1d387e45
\\x00000000000074a204e0171b1e089870	679	1713289581000000	api-calls	hayabusa/b0679	api.calls	hayabusa	{"calls":1673}	0	\\xcc209c719af775b57d31aeb1d7dd7d93
\\x00000000000074a204e0171b1e089870	680	1713326119000000	api-calls	hayabusa/b0680	api.calls	hayabusa	{"calls":159}	0	\\xfb8a4399297efdfe93524a1a94efd261
\\x00000000000074a204e0171b1e089870	681	1713359300000000	api-calls	hayabusa/b0681	api.calls	hayabusa	{"calls":535}	0	\\xd282d38d82bcac7a2e75701ef5dc4505
\\x00000000000074a204e0171b1e089870	682	1713386192000000	api-calls	hayabusa/b0682	api.calls	hayabusa	{"calls":200}	0	\\xcbb2b28453b26d48f80096f6df27c83d
\\x00000000000074a204e0171b1e089870	683	1713434567000000	api-calls	hayabusa/b0683	api.calls	hayabusa	{"calls":7}	0	\\x6ec83934c634b171c7917d4dbc8e99cc
\\x00000000000074a204e0171b1e089870	684	1713497599000000	api-calls	hayabusa/b0684	api.calls	hayabusa	{"calls":1533}	0	\\xea9294bbdd7fc13709d670c2ab97d5d7
\\x00000000000074a204e0171b1e089870	685	1713560036000000	api-calls	hayabusa/b0685	api.calls	hayabusa	{"calls":1446}	0	\\x623ab2d6ca61533a02ed329105c0b1ab
\\x00000000000074a204e0171b1e089870	686	1713599046000000	api-calls	hayabusa/b0686	api.calls	hayabusa	{"calls":303}	0	\\x77747b1fdc0f76e6a6a9e26b2b4edffe
\\x00000000000074a204e0171b1e089870	687	1713653303000000	api-calls	hayabusa/b0687	api.calls	hayabusa	{"calls":217}	0	\\xd91dda6bf2be5d4b3c35414116e4bfe2
\\x00000000000074a204e0171b1e089870	688	1713707018000000	api-calls	hayabusa/b0688	api.calls	hayabusa	{"calls":294}	0	\\x937106b8e04e188ea62b61191bb4c701
\\x00000000000074a204e0171b1e089870	689	1713735138000000	api-calls	hayabusa/b0689	api.calls	hayabusa	{"calls":257}	0	\\x5d8dae596155a7cb1479503dfb5be2c5
\\x00000000000074a204e0171b1e089870	690	1713763783000000	api-calls	hayabusa/b0690	api.calls	hayabusa	{"calls":238}	0	\\x79ec072d1e719857966aeb1d3cf88d43
\\x00000000000074a204e0171b1e089870	691	1713798363000000	api-calls	hayabusa/b0691	api.calls	hayabusa	{"calls":373}	0	\\x63b560e74c22e173eee3ef3ce658863a
\\x00000000000074a204e0171b1e089870	692	1713836130000000	api-calls	hayabusa/b0692	api.calls	hayabusa	{"calls":19}	0	\\xf570ae909eb779de41dc665d9890ea70
\\x00000000000074a204e0171b1e089870	693	1713899238000000	api-calls	hayabusa/b0693	api.calls	hayabusa	{"calls":1979}	0	\\x0f4b600ad60aad0bbb1bfeb153e4bf12
\\x00000000000074a204e0171b1e089870	694	1713946904000000	api-calls	hayabusa/b0694	api.calls	hayabusa	{"calls":996}	0	\\x19e3548d76277c148791f0226a90a7ae
\\x00000000000074a204e0171b1e089870	695	1713974175000000	api-calls	hayabusa/b0695	api.calls	hayabusa	{"calls":602}	0	\\x7a09c5017632661cd4034b00651b1cf9
\\x00000000000074a204e0171b1e089870	696	1714000813000000	api-calls	hayabusa/b0696	api.calls	hayabusa	{"calls":41}	0	\\xf49fef022fd0e7ed0467c167d196078a
\\x00000000000074a204e0171b1e089870	697	1714036281000000	api-calls	hayabusa/b0697	api.calls	hayabusa	{"calls":857}	0	\\x7c43b9601301dd468994eed5937fd8f8
\\x00000000000074a204e0171b1e089870	698	1714082777000000	api-calls	hayabusa/b0698	api.calls	hayabusa	{"calls":69}	0	\\xca32128083a8962fdc070cf5f38a9a9c
\\x00000000000074a204e0171b1e089870	699	1714106873000000	api-calls	hayabusa/b0699	api.calls	hayabusa	{"calls":239}	0	\\x81a1dc7a5bd2391354acbe7a3af4a2cf
\\x00000000000074a204e0171b1e089870	700	1714150750000000	api-calls	hayabusa/b0700	api.calls	hayabusa	{"calls":52}	0	\\x49d048582036ee595b37f03299de9743
\\x00000000000074a204e0171b1e089870	701	1714208998000000	api-calls	hayabusa/b0701	api.calls	hayabusa	{"calls":206}	0	\\xa8db8f274d40ae20666c331bea254fb0
\\x00000000000074a204e0171b1e089870	702	1714235069000000	api-calls	hayabusa/b0702	api.calls	hayabusa	{"calls":102}	0	\\x9e472fe5b431e9ad89476809c1a51f9f
\\x00000000000074a204e0171b1e089870	703	1714256841000000	api-calls	hayabusa/b0703	api.calls	hayabusa	{"calls":184}	0	\\x5461c9bb5dfdf95b8fc09b5bde87fce8
\\x00000000000074a204e0171b1e089870	704	1714316633000000	api-calls	hayabusa/b0704	api.calls	hayabusa	{"calls":300}	0	\\x160a8534aec43e179b069dfd5e7990c1
\\x00000000000074a204e0171b1e089870	705	1714343600000000	api-calls	hayabusa/b0705	api.calls	hayabusa	{"calls":355}	0	\\xe28e86d8b7c0500233758e13c6a42ac8
\\x00000000000074a204e0171b1e089870	706	1714406335000000	api-calls	hayabusa/b0706	api.calls	hayabusa	{"calls":1879}	0	\\xf8a4ef1aec1d6bc88fddf9aee49da616
\\x00000000000074a204e0171b1e089870	707	1714470238000000	api-calls	hayabusa/b0707	api.calls	hayabusa	{"calls":1965}	0	\\x9fcd2dbbf9f93fa13cbd0e27172a7ffc
\\x00000000000074a204e0171b1e089870	708	1714493079000000	api-calls	hayabusa/b0708	api.calls	hayabusa	{"calls":2084}	0	\\xf5f87058922f42109c5dd7672070e6bf
\\x00000000000074a204e0171b1e089870	709	1714532017000000	api-calls	hayabusa/b0709	api.calls	hayabusa	{"calls":929}	0	\\x4083d704039d89013ad55640dc890f4f
\\x00000000000074a204e0171b1e089870	710	1714557448000000	api-calls	hayabusa/b0710	api.calls	hayabusa	{"calls":779}	0	\\x20fa042f50cd43c1deb741363f8d9a2b
\\x00000000000074a204e0171b1e089870	711	1714619145000000	api-calls	hayabusa/b0711	api.calls	hayabusa	{"calls":161}	0	\\xe9e92327890e7cfd1a94b38dbfdd2de7
\\x00000000000074a204e0171b1e089870	712	1714669641000000	api-calls	hayabusa/b0712	api.calls	hayabusa	{"calls":1226}	0	\\x553a0ea33b2906093c07a41d26a5e59d
\\x00000000000074a204e0171b1e089870	713	1714704330000000	api-calls	hayabusa/b0713	api.calls	hayabusa	{"calls":1663}	0	\\x59afe0b167d77b8be572144fe78cac6b
\\x00000000000074a204e0171b1e089870	714	1714739166000000	api-calls	hayabusa/b0714	api.calls	hayabusa	{"calls":1583}	0	\\x1aacef9283206cb7bd6432b301da7b95
\\x00000000000074a204e0171b1e089870	715	1714770260000000	api-calls	hayabusa/b0715	api.calls	hayabusa	{"calls":670}	0	\\x828fdd1cb77b19c307fda4c805f5d582
\\x00000000000074a204e0171b1e089870	716	1714807031000000	api-calls	hayabusa/b0716	api.calls	hayabusa	{"calls":76}	0	\\x87b8c1a8deafd423d086a409e74655d9
\\x00000000000074a204e0171b1e089870	717	1714828874000000	api-calls	hayabusa/b0717	api.calls	hayabusa	{"calls":7}	0	\\x7ccef36c516f51e54534507d2ccdea28
\\x00000000000074a204e0171b1e089870	718	1714857821000000	api-calls	hayabusa/b0718	api.calls	hayabusa	{"calls":230}	0	\\x40a354d15bf9bf8c878f890b94bc4d65
\\x00000000000074a204e0171b1e089870	719	1714892639000000	api-calls	hayabusa/b0719	api.calls	hayabusa	{"calls":396}	0	\\xb267a9d4f1d0ec9446a60e7331e751dd
\\x00000000000074a204e0171b1e089870	720	1714919798000000	api-calls	hayabusa/b0720	api.calls	hayabusa	{"calls":418}	0	\\x9d8fe87fb552341610751f8ca8ac9b07
\\x00000000000074a204e0171b1e089870	721	1714946308000000	api-calls	hayabusa/b0721	api.calls	hayabusa	{"calls":316}	0	\\x1c755fb0dac363797bf0dc71fdea0177
\\x00000000000074a204e0171b1e089870	722	1714997417000000	api-calls	hayabusa/b0722	api.calls	hayabusa	{"calls":1065}	0	\\x64ec07ec0274508f453e7a76c36dfad3
\\x00000000000074a204e0171b1e089870	723	1715060167000000	api-calls	hayabusa/b0723	api.calls	hayabusa	{"calls":221}	0	\\x744464a84d9d4dc3c0a95e03ed5358e0
\\x00000000000074a204e0171b1e089870	724	1715097413000000	api-calls	hayabusa/b0724	api.calls	hayabusa	{"calls":468}	0	\\x242389a997b9ba8210b0101ab733115c
\\x00000000000074a204e0171b1e089870	725	1715135606000000	api-calls	hayabusa/b0725	api.calls	hayabusa	{"calls":1771}	0	\\xb6eb139e535a813ca0c7affd17f6fc92
\\x00000000000074a204e0171b1e089870	726	1715178200000000	api-calls	hayabusa/b0726	api.calls	hayabusa	{"calls":751}	0	\\x375c4e315d4503cd17667122ebd249d4
\\x00000000000074a204e0171b1e089870	727	1715206282000000	api-calls	hayabusa/b0727	api.calls	hayabusa	{"calls":371}	0	\\xa71e9c23391ef9865e073f08c72a28a7
\\x00000000000074a204e0171b1e089870	728	1715263444000000	api-calls	hayabusa/b0728	api.calls	hayabusa	{"calls":527}	0	\\x9d0a319e38713db0f8c86a171625c545
\\x00000000000074a204e0171b1e089870	729	1715308465000000	api-calls	hayabusa/b0729	api.calls	hayabusa	{"calls":261}	0	\\xa77b16ba8b50afb1a4070d460778ddca
\\x00000000000074a204e0171b1e089870	730	1715348954000000	api-calls	hayabusa/b0730	api.calls	hayabusa	{"calls":272}	0	\\xd4d2a45e3185a177481097204a58e9de
\\x00000000000074a204e0171b1e089870	731	1715376794000000	api-calls	hayabusa/b0731	api.calls	hayabusa	{"calls":277}	0	\\xbcf78924b684829d71d32f5ef6d40339
\\x00000000000074a204e0171b1e089870	732	1715399826000000	api-calls	hayabusa/b0732	api.calls	hayabusa	{"calls":440}	0	\\x69f0ebf126a6707e6f631f00d2677a65
\\x00000000000074a204e0171b1e089870	733	1715461430000000	api-calls	hayabusa/b0733	api.calls	hayabusa	{"calls":26}	0	\\x52b6bd4748767e204c5a69e1664a2a6f
\\x00000000000074a204e0171b1e089870	734	1715491146000000	api-calls	hayabusa/b0734	api.calls	hayabusa	{"calls":239}	0	\\xf5fd7ba6a0a24ec7157baf4172dc96fc
\\x00000000000074a204e0171b1e089870	735	1715521767000000	api-calls	hayabusa/b0735	api.calls	hayabusa	{"calls":176}	0	\\xbbd3593a4035850892d8654955d793b6
\\x00000000000074a204e0171b1e089870	736	1715571106000000	api-calls	hayabusa/b0736	api.calls	hayabusa	{"calls":430}	0	\\x4f63e82de7ec46de2275c74b8b51b651
\\x00000000000074a204e0171b1e089870	737	1715625898000000	api-calls	hayabusa/b0737	api.calls	hayabusa	{"calls":1240}	0	\\xb6b358b6bbe6992f775aa563739afcc4
\\x00000000000074a204e0171b1e089870	738	1715672406000000	api-calls	hayabusa/b0738	api.calls	hayabusa	{"calls":1690}	0	\\xf22a436a64332ec088a150c1e15c83f3
\\x00000000000074a204e0171b1e089870	739	1715702392000000	api-calls	hayabusa/b0739	api.calls	hayabusa	{"calls":665}	0	\\x3954023197fb7ebea45bdbe878c758ce
\\x00000000000074a204e0171b1e089870	740	1715742300000000	api-calls	hayabusa/b0740	api.calls	hayabusa	{"calls":1486}	0	\\x7feeac1355ed037bd0bae6d80301a8f6
\\x00000000000074a204e0171b1e089870	741	1715785173000000	api-calls	hayabusa/b0741	api.calls	hayabusa	{"calls":2010}	0	\\xf41c4c887b97a9f59e830dde16bb3a79
\\x00000000000074a204e0171b1e089870	742	1715837856000000	api-calls	hayabusa/b0742	api.calls	hayabusa	{"calls":1695}	0	\\x50cf0893841675925b7c58cc9b939686
\\x00000000000074a204e0171b1e089870	743	1715863502000000	api-calls	hayabusa/b0743	api.calls	hayabusa	{"calls":474}	0	\\x4eee3b0eb60221010608d445aafc5872
\\x00000000000074a204e0171b1e089870	744	1715926904000000	api-calls	hayabusa/b0744	api.calls	hayabusa	{"calls":1061}	0	\\xcf6a029db979e276f3bc21539c04e9b4
\\x00000000000074a204e0171b1e089870	745	1715951177000000	api-calls	hayabusa/b0745	api.calls	hayabusa	{"calls":104}	0	\\x58caf4ce0093795b1e0fab35d83a486f
\\x00000000000074a204e0171b1e089870	746	1715981469000000	api-calls	hayabusa/b0746	api.calls	hayabusa	{"calls":1256}	0	\\x49175dc399d760d5dbc1c6c95dc557e7
\\x00000000000074a204e0171b1e089870	747	1716017991000000	api-calls	hayabusa/b0747	api.calls	hayabusa	{"calls":277}	0	\\xf57a2a8df81675bb280a7efe9987073e
\\x00000000000074a204e0171b1e089870	748	1716047534000000	api-calls	hayabusa/b0748	api.calls	hayabusa	{"calls":302}	0	\\xbf722dc334278c5b40f4c078acfcb783
\\x00000000000074a204e0171b1e089870	749	1716070962000000	api-calls	hayabusa/b0749	api.calls	hayabusa	{"calls":367}	0	\\xe0a6bdd81bbc27a97cb4b1fe9fee9f32
\\x00000000000074a204e0171b1e089870	750	1716110684000000	api-calls	hayabusa/b0750	api.calls	hayabusa	{"calls":425}	0	\\x43e774e60cea0dd2cc31bbed3cb43527
\\x00000000000074a204e0171b1e089870	751	1716146806000000	api-calls	hayabusa/b0751	api.calls	hayabusa	{"calls":235}	0	\\xc8f8e1e75018379614f0070db026b8ab
\\x00000000000074a204e0171b1e089870	752	1716177208000000	api-calls	hayabusa/b0752	api.calls	hayabusa	{"calls":558}	0	\\xfa3079b7378af98eb4dc7021f4acd37d
\\x00000000000074a204e0171b1e089870	753	1716223335000000	api-calls	hayabusa/b0753	api.calls	hayabusa	{"calls":1058}	0	\\x244720db6834895d810fe849388a336a
\\x00000000000074a204e0171b1e089870	754	1716246012000000	api-calls	hayabusa/b0754	api.calls	hayabusa	{"calls":1512}	0	\\xb3c0dd55ad6c51bd3735b895bb6d3213
\\x00000000000074a204e0171b1e089870	755	1716284666000000	api-calls	hayabusa/b0755	api.calls	hayabusa	{"calls":1313}	0	\\x72e13dd0abd81762d2363b2cc6b3fedf
\\x00000000000074a204e0171b1e089870	756	1716347623000000	api-calls	hayabusa/b0756	api.calls	hayabusa	{"calls":1086}	0	\\xe5b8f3b34f7542eadb05c77f95a79cc0
\\x00000000000074a204e0171b1e089870	757	1716388625000000	api-calls	hayabusa/b0757	api.calls	hayabusa	{"calls":109}	0	\\x33731acfc178f6a0103bd1f2e35da74c
\\x00000000000074a204e0171b1e089870	758	1716433048000000	api-calls	hayabusa/b0758	api.calls	hayabusa	{"calls":2224}	0	\\x7fdae933ececf5affe5d73cfd666a1be
\\x00000000000074a204e0171b1e089870	759	1716481435000000	api-calls	hayabusa/b0759	api.calls	hayabusa	{"calls":1856}	0	\\x7bbf7fe739d016fb6dd863122a1ec75a
\\x00000000000074a204e0171b1e089870	760	1716528643000000	api-calls	hayabusa/b0760	api.calls	hayabusa	{"calls":1504}	0	\\x34f6b9c229a6f8ac7c015961c65761ee
\\x00000000000074a204e0171b1e089870	761	1716553396000000	api-calls	hayabusa/b0761	api.calls	hayabusa	{"calls":1780}	0	\\xe09c83c4ecc8c8eed4dcdc84cb5062ec
\\x00000000000074a204e0171b1e089870	762	1716601276000000	api-calls	hayabusa/b0762	api.calls	hayabusa	{"calls":93}	0	\\xfb18c22752599fe460fe4891040b3734
\\x00000000000074a204e0171b1e089870	763	1716623311000000	api-calls	hayabusa/b0763	api.calls	hayabusa	{"calls":46}	0	\\x5679c3c8c83769a51eea7f1ee11eb5e9
\\x00000000000074a204e0171b1e089870	764	1716680350000000	api-calls	hayabusa/b0764	api.calls	hayabusa	{"calls":465}	0	\\x7d2f12252c8315e4aab252af43d17319
\\x00000000000074a204e0171b1e089870	765	1716710491000000	api-calls	hayabusa/b0765	api.calls	hayabusa	{"calls":211}	0	\\x9218e13ab086d7e9349598cfe0bc350c
\\x00000000000074a204e0171b1e089870	766	1716763122000000	api-calls	hayabusa/b0766	api.calls	hayabusa	{"calls":294}	0	\\xbb969e2e0a47c8a10c15f04e54ee43c5
\\x00000000000074a204e0171b1e089870	767	1716796004000000	api-calls	hayabusa/b0767	api.calls	hayabusa	{"calls":1884}	0	\\x1e7f5632a8bc2db8f0ceee4d63c15328
\\x00000000000074a204e0171b1e089870	768	1716824922000000	api-calls	hayabusa/b0768	api.calls	hayabusa	{"calls":2047}	0	\\x3fe3c66f0cdec20b3ceb18aba1d1f0ef
\\x00000000000074a204e0171b1e089870	769	1716851266000000	api-calls	hayabusa/b0769	api.calls	hayabusa	{"calls":304}	0	\\xc43e9eef2e03c6a105ae707f514dae16
\\x00000000000074a204e0171b1e089870	770	1716882345000000	api-calls	hayabusa/b0770	api.calls	hayabusa	{"calls":195}	0	\\x7b3608bafb4047e1e2b2f77fdd07dd4f
\\x00000000000074a204e0171b1e089870	771	1716928409000000	api-calls	hayabusa/b0771	api.calls	hayabusa	{"calls":540}	0	\\x7ef6fb9661af85cf050075adc6a647ea
\\x00000000000074a204e0171b1e089870	772	1716961160000000	api-calls	hayabusa/b0772	api.calls	hayabusa	{"calls":67}	0	\\x3d11fc301196177a3d1d86ceb08cf2eb
\\x00000000000074a204e0171b1e089870	773	1717018945000000	api-calls	hayabusa/b0773	api.calls	hayabusa	{"calls":2093}	0	\\xf7ffcf3d698e6c8f5ed10788a502e47a
\\x00000000000074a204e0171b1e089870	774	1717047651000000	api-calls	hayabusa/b0774	api.calls	hayabusa	{"calls":1140}	0	\\xbb7fd31505ccd4e1ac507d212e77b101
\\x00000000000074a204e0171b1e089870	775	1717104708000000	api-calls	hayabusa/b0775	api.calls	hayabusa	{"calls":1974}	0	\\x613bcfa1b2a0b5bf5fd9fb3521a3081e
\\x00000000000074a204e0171b1e089870	776	1717134550000000	api-calls	hayabusa/b0776	api.calls	hayabusa	{"calls":454}	0	\\x512c4245634951b9050bc55f3322cb9c
\\x00000000000074a204e0171b1e089870	777	1717161845000000	api-calls	hayabusa/b0777	api.calls	hayabusa	{"calls":2034}	0	\\x467eaf244aca977e338a742c9495b396
\\x00000000000074a204e0171b1e089870	778	1717196797000000	api-calls	hayabusa/b0778	api.calls	hayabusa	{"calls":2164}	0	\\x6b327408eab803ed5865ae0703975b9b
\\x00000000000074a204e0171b1e089870	779	1717232493000000	api-calls	hayabusa/b0779	api.calls	hayabusa	{"calls":25}	0	\\xa322347a164e7e0c9a84e52030155245
\\x00000000000074a204e0171b1e089870	780	1717292350000000	api-calls	hayabusa/b0780	api.calls	hayabusa	{"calls":349}	0	\\x6e29d9f597d90e24ec9deae4663344cf
\\x00000000000074a204e0171b1e089870	781	1717333097000000	api-calls	hayabusa/b0781	api.calls	hayabusa	{"calls":230}	0	\\xe5e12c58caf82544a9cd2f823a29cf3f
\\x00000000000074a204e0171b1e089870	782	1717361009000000	api-calls	hayabusa/b0782	api.calls	hayabusa	{"calls":111}	0	\\x811671696fc04bb62bc6f35af93859e1
\\x00000000000074a204e0171b1e089870	783	1717415549000000	api-calls	hayabusa/b0783	api.calls	hayabusa	{"calls":1856}	0	\\xeb8f1a2cc1220126849d9487a03e0011
\\x00000000000074a204e0171b1e089870	784	1717442321000000	api-calls	hayabusa/b0784	api.calls	hayabusa	{"calls":131}	0	\\xcdb79e1dbeef1c7ad2d9e11965d28b20
\\x00000000000074a204e0171b1e089870	785	1717473543000000	api-calls	hayabusa/b0785	api.calls	hayabusa	{"calls":466}	0	\\x07d965c598bc1f0223b5c02b61a8cf03
\\x00000000000074a204e0171b1e089870	786	1717515727000000	api-calls	hayabusa/b0786	api.calls	hayabusa	{"calls":163}	0	\\x83e32889570671bfe8d6a25234ee930c
\\x00000000000074a204e0171b1e089870	787	1717540037000000	api-calls	hayabusa/b0787	api.calls	hayabusa	{"calls":1767}	0	\\xf4a446f881b50e4f94c6dec39cbc8330
\\x00000000000074a204e0171b1e089870	788	1717598046000000	api-calls	hayabusa/b0788	api.calls	hayabusa	{"calls":1471}	0	\\x73e9e728640156e3f5236c6323f7949f
\\x00000000000074a204e0171b1e089870	789	1717652789000000	api-calls	hayabusa/b0789	api.calls	hayabusa	{"calls":406}	0	\\x2c2bef252ca6aa9d9d4ebcecebd5ae44
\\x00000000000074a204e0171b1e089870	790	1717695717000000	api-calls	hayabusa/b0790	api.calls	hayabusa	{"calls":2184}	0	\\x372fce68b298089017b87b6af6485d68
\\x00000000000074a204e0171b1e089870	791	1717727110000000	api-calls	hayabusa/b0791	api.calls	hayabusa	{"calls":1352}	0	\\x02a55e03d59825ebaa01a7bfc2f8d6f7
\\x00000000000074a204e0171b1e089870	792	1717749169000000	api-calls	hayabusa/b0792	api.calls	hayabusa	{"calls":330}	0	\\xddcea41c4142728c125c8efe1ba7ef4b
\\x00000000000074a204e0171b1e089870	793	1717797367000000	api-calls	hayabusa/b0793	api.calls	hayabusa	{"calls":290}	0	\\x6255616a8ea8efb59a3a43ad41420275
\\x00000000000074a204e0171b1e089870	794	1717840612000000	api-calls	hayabusa/b0794	api.calls	hayabusa	{"calls":349}	0	\\x12e4081badec0a29034eb5f15351a166
\\x00000000000074a204e0171b1e089870	795	1717905338000000	api-calls	hayabusa/b0795	api.calls	hayabusa	{"calls":378}	0	\\xb485fef2cdf68fc3c05c517510764a94
\\x00000000000074a204e0171b1e089870	796	1717944846000000	api-calls	hayabusa/b0796	api.calls	hayabusa	{"calls":306}	0	\\xb9aa93d0f026be70dc1c3801677b2356
\\x00000000000074a204e0171b1e089870	797	1717976740000000	api-calls	hayabusa/b0797	api.calls	hayabusa	{"calls":318}	0	\\xdd48d184c21783e66f4dd4a0469943db
\\x00000000000074a204e0171b1e089870	798	1718003533000000	api-calls	hayabusa/b0798	api.calls	hayabusa	{"calls":280}	0	\\x0cc9a80185277934eebf505dd628f408
\\x00000000000074a204e0171b1e089870	799	1718062160000000	api-calls	hayabusa/b0799	api.calls	hayabusa	{"calls":1286}	0	\\x640b9f4b76aa4c502fb98df2e0199d99
\\x00000000000074a204e0171b1e089870	800	1718107876000000	api-calls	hayabusa/b0800	api.calls	hayabusa	{"calls":1220}	0	\\x86e5a2d099efb4e9710f1cc2188a7783
\\x00000000000074a204e0171b1e089870	801	1718142723000000	api-calls	hayabusa/b0801	api.calls	hayabusa	{"calls":1552}	0	\\xcb0b314fa985dc5ced906c485dbaede1
\\x00000000000074a204e0171b1e089870	802	1718169232000000	api-calls	hayabusa/b0802	api.calls	hayabusa	{"calls":1325}	0	\\x25bd392ec115dfdc341ba521a2d7d23d
\\x00000000000074a204e0171b1e089870	803	1718201921000000	api-calls	hayabusa/b0803	api.calls	hayabusa	{"calls":1899}	0	\\x2935e84727dc9feeab033daf41fb1ab2
\\x00000000000074a204e0171b1e089870	804	1718257845000000	api-calls	hayabusa/b0804	api.calls	hayabusa	{"calls":380}	0	\\x8eecdef96f9ddc03955653933325e0d7
\\x00000000000074a204e0171b1e089870	805	1718307674000000	api-calls	hayabusa/b0805	api.calls	hayabusa	{"calls":38}	0	\\xaef2d83b451e90845367b8ae0fcf94a7
\\x00000000000074a204e0171b1e089870	806	1718341545000000	api-calls	hayabusa/b0806	api.calls	hayabusa	{"calls":239}	0	\\x2e30458d94d4c97d37172fabbfdc3b92
\\x00000000000074a204e0171b1e089870	807	1718401683000000	api-calls	hayabusa/b0807	api.calls	hayabusa	{"calls":2325}	0	\\x2acc446f681da876e2d035d14dd82ddd
\\x00000000000074a204e0171b1e089870	808	1718459398000000	api-calls	hayabusa/b0808	api.calls	hayabusa	{"calls":399}	0	\\x6c686731ceb68153663a554721447d64
\\x00000000000074a204e0171b1e089870	809	1718491500000000	api-calls	hayabusa/b0809	api.calls	hayabusa	{"calls":244}	0	\\x286cbdb47ba75e4711d59316050184d0
\\x00000000000074a204e0171b1e089870	810	1718545391000000	api-calls	hayabusa/b0810	api.calls	hayabusa	{"calls":343}	0	\\x49ed6547a140208230b5302cea02a1ed
\\x00000000000074a204e0171b1e089870	811	1718607733000000	api-calls	hayabusa/b0811	api.calls	hayabusa	{"calls":445}	0	\\x13ffb760c47302d25cf3c713b60203df
\\x00000000000074a204e0171b1e089870	812	1718661824000000	api-calls	hayabusa/b0812	api.calls	hayabusa	{"calls":414}	0	\\x682331416223ac2df6fa23b2889b3b1c
\\x00000000000074a204e0171b1e089870	813	1718695725000000	api-calls	hayabusa/b0813	api.calls	hayabusa	{"calls":1551}	0	\\x37c3f34337195115ee4589ba4feac68c
\\x00000000000074a204e0171b1e089870	814	1718744946000000	api-calls	hayabusa/b0814	api.calls	hayabusa	{"calls":589}	0	\\xf3da1547f5a3459ff1b42a9a7e33dc3e
\\x00000000000074a204e0171b1e089870	815	1718791950000000	api-calls	hayabusa/b0815	api.calls	hayabusa	{"calls":392}	0	\\x8505b00ae9aa9faaf0aba2ee3013e4cd
\\x00000000000074a204e0171b1e089870	816	1718849834000000	api-calls	hayabusa/b0816	api.calls	hayabusa	{"calls":90}	0	\\x748615714fba208d9a88b6e05484f280
\\x00000000000074a204e0171b1e089870	817	1718886067000000	api-calls	hayabusa/b0817	api.calls	hayabusa	{"calls":957}	0	\\x1fb6c669e6347addb352d9a142d1d524
\\x00000000000074a204e0171b1e089870	818	1718938613000000	api-calls	hayabusa/b0818	api.calls	hayabusa	{"calls":602}	0	\\x7be7e763df1501faf3601f4e444b48d0
\\x00000000000074a204e0171b1e089870	819	1718982724000000	api-calls	hayabusa/b0819	api.calls	hayabusa	{"calls":1243}	0	\\x5f0f429f594034e03368d65860810a1a
\\x00000000000074a204e0171b1e089870	820	1719038152000000	api-calls	hayabusa/b0820	api.calls	hayabusa	{"calls":188}	0	\\x82762eef3dcd0a29ed476ecf9f65affb
\\x00000000000074a204e0171b1e089870	821	1719084347000000	api-calls	hayabusa/b0821	api.calls	hayabusa	{"calls":146}	0	\\x157e9ab74c9abaaa2770e32bd8a4b329
\\x00000000000074a204e0171b1e089870	822	1719112968000000	api-calls	hayabusa/b0822	api.calls	hayabusa	{"calls":189}	0	\\x349affe028867bc2b1f288d454a449fd
\\x00000000000074a204e0171b1e089870	823	1719165698000000	api-calls	hayabusa/b0823	api.calls	hayabusa	{"calls":30}	0	\\x9cf5cdc58207923e43ce1349a0281a02
\\x00000000000074a204e0171b1e089870	824	1719209127000000	api-calls	hayabusa/b0824	api.calls	hayabusa	{"calls":1897}	0	\\x5890084319079e0b70071ab8b8ec5414
\\x00000000000074a204e0171b1e089870	825	1719254488000000	api-calls	hayabusa/b0825	api.calls	hayabusa	{"calls":2548}	0	\\xdb3378c011e2461bee9a8b857424cd57
\\x00000000000074a204e0171b1e089870	826	1719281752000000	api-calls	hayabusa/b0826	api.calls	hayabusa	{"calls":1092}	0	\\x4cd9fb1da1003e0043e29bc4624a03ee
\\x00000000000074a204e0171b1e089870	827	1719303424000000	api-calls	hayabusa/b0827	api.calls	hayabusa	{"calls":933}	0	\\x85a49c8a11a39176a609a48e3bd3aeb8
\\x00000000000074a204e0171b1e089870	828	1719343109000000	api-calls	hayabusa/b0828	api.calls	hayabusa	{"calls":711}	0	\\x4848ddb5a7003ee7e244e0af40a029a4
\\x00000000000074a204e0171b1e089870	829	1719384407000000	api-calls	hayabusa/b0829	api.calls	hayabusa	{"calls":1179}	0	\\x6892d76ea748587af3a1360c3c2d19ba
\\x00000000000074a204e0171b1e089870	830	1719416354000000	api-calls	hayabusa/b0830	api.calls	hayabusa	{"calls":1260}	0	\\x9672fa6eda5c19f89ba6c05f63756809
\\x00000000000074a204e0171b1e089870	831	1719462215000000	api-calls	hayabusa/b0831	api.calls	hayabusa	{"calls":791}	0	\\x77d62da3fc0c16dfd0b47cba7ea77f81
\\x00000000000074a204e0171b1e089870	832	1719521496000000	api-calls	hayabusa/b0832	api.calls	hayabusa	{"calls":2393}	0	\\xc8314c928009d190c940653f63123129
\\x00000000000074a204e0171b1e089870	833	1709247599999999	api-calls	corvus-data/b0833	api.calls	corvus-data	{"calls":1501}	0	\\xdbe40a763f9dc62d3158a70e5807ed2d
\\x00000000000074a204e0171b1e089870	834	1709247600000000	api-calls	corvus-data/b0834	api.calls	corvus-data	{"calls":2003}	0	\\x866da03114f1a136575cddac0179c9bd
\\x00000000000074a204e0171b1e089870	835	1711922399999999	api-calls	corvus-data/b0835	api.calls	corvus-data	{"calls":1709}	0	\\x161fb27b724c771a0200b00aebd0d9e3
\\x00000000000074a204e0171b1e089870	836	1711922400000000	api-calls	corvus-data/b0836	api.calls	corvus-data	{"calls":2111}	0	\\x869ad8acd3750cc30bd54ca537aa8477
\\x00000000000074a204e0171b1e089870	837	1711785600000000	api-calls	hayabusa/b0837	api.calls	hayabusa	{"calls":1301}	0	\\x7b0111c8f2dfb4e15a3a86e71ed59654
\\x00000000000074a204e0171b1e089870	838	1714460399999999	api-calls	hayabusa/b0838	api.calls	hayabusa	{"calls":1409}	0	\\x58cbbacb2ab33b274be1eac2410497f0
\\x00000000000074a204e0171b1e089870	839	1714460400000000	api-calls	hayabusa/b0839	api.calls	hayabusa	{"calls":1601}	0	\\xb08550b916ec4cb0128ad9b4e9f23e87
\\x00000000000074a204e0171b1e089870	840	1719730800000000	api-calls	hayabusa/b0840	api.calls	hayabusa	{"calls":30011}	0	\\x2a2997910cbc410fdf271b8570ff5c8b
\.


--
-- Data for Name: usage_identities; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities (environment, fingerprint, content_hash, "position") FROM stdin;
\\x00000000000074a204e0171b1e089870	\\x737d7362714276c5e002229150203e87	-7186981437378609281	1
\\x00000000000074a204e0171b1e089870	\\x875132bf249656a5be50adbc42281ef8	6932466757031349112	2
\\x00000000000074a204e0171b1e089870	\\xdf4b0a4f27c9e8803f19c5ae16836d42	-3727532135329671050	3
\\x00000000000074a204e0171b1e089870	\\x64ccad74149b84bbcde22958dc4315d6	326211652653891566	4
\\x00000000000074a204e0171b1e089870	\\x6de43ad13e75a7ab324909f973efa12f	4434157458920469559	5
\\x00000000000074a204e0171b1e089870	\\xfd7d88c457910ee2cd0108ee25610790	4389363572012642209	6
\\x00000000000074a204e0171b1e089870	\\x0aeed1dde5b272c68fe68ee7eb6dba3d	4949349787801306396	7
\\x00000000000074a204e0171b1e089870	\\x784845f6a6b15deaf6ce5df3096d0720	6293710953349034449	8
\\x00000000000074a204e0171b1e089870	\\x3900fdee8f4e77101cbd84e6f10fa000	6006596280967778162	9
\\x00000000000074a204e0171b1e089870	\\xcd9a81502d1821253dc0000e2feccc6f	-156402265981817044	10
\\x00000000000074a204e0171b1e089870	\\x271fc73eb7f0562a18fb660764538f13	1840919096296830965	11
\\x00000000000074a204e0171b1e089870	\\x5b64c04d387c2d466146462094624c97	-3934434516508841414	12
\\x00000000000074a204e0171b1e089870	\\x97561400057b6d781c4bfbe662230de7	8162462409463724057	13
\\x00000000000074a204e0171b1e089870	\\xa959210241b99b33d40efa1cd3835bf9	1781663496053182954	14
\\x00000000000074a204e0171b1e089870	\\x75f47a9f2e27157e04d078d43556bed8	-4343416195444614759	15
\\x00000000000074a204e0171b1e089870	\\x241ea8379a53ccb4af049668c0fe48be	4463451423118740129	16
\\x00000000000074a204e0171b1e089870	\\xd97311cb1feaccef252730666447fb7b	-4826108799200979928	17
\\x00000000000074a204e0171b1e089870	\\x63fe954cf6dbf6e948ad8462849b8b96	141543440919283760	18
\\x00000000000074a204e0171b1e089870	\\x8ae24b1e76d5fb691726a1d1a234ac9e	2696606224112101414	19
\\x00000000000074a204e0171b1e089870	\\x27ff972cf356538caa843874a05ffff2	-2881396064228426171	20
\\x00000000000074a204e0171b1e089870	\\x4af009218a1b51ed25aa336fb4df7a84	7919094436209681678	21
\\x00000000000074a204e0171b1e089870	\\x14b612ed5389b736e98e4469c1614baa	-5420984741776499325	22
\\x00000000000074a204e0171b1e089870	\\xbff39118020c3943a273d58c78cc8e39	-2064714826093812669	23
\\x00000000000074a204e0171b1e089870	\\x7054586fbfe3720a8042c911a11e9d34	3339473216636885430	24
\\x00000000000074a204e0171b1e089870	\\x3df623d36dfca2dd23b16d64e483afab	2274906230124270543	25
\\x00000000000074a204e0171b1e089870	\\x71ad57da9591eab056fe27fbf7330003	4697111497436883610	26
\\x00000000000074a204e0171b1e089870	\\x343bf5a8712b1d050304dce3f82e9ddd	7471310181789663474	27
\\x00000000000074a204e0171b1e089870	\\x896f4865029ca344e4210d7eb3ec19a9	2868315063169704541	28
\\x00000000000074a204e0171b1e089870	\\xea6cd12542ed76a375117726ce626021	5809521522718693602	29
\\x00000000000074a204e0171b1e089870	\\x33f673ee85e5da31e349008d29aee590	-8272382613189381623	30
\\x00000000000074a204e0171b1e089870	\\xcc5b4bbebac27d36d9836045770ad66b	-7133186609382686748	31
\\x00000000000074a204e0171b1e089870	\\x5132aec7eeef2749b56f8f05a5c74328	7974520622369349192	32
\\x00000000000074a204e0171b1e089870	\\x93a4fe7a19256cb02501d48704a39ba6	8433865158433669293	33
\\x00000000000074a204e0171b1e089870	\\x402717ad8dd2f21c4b960aee9adf5c87	7147844457695065930	34
\\x00000000000074a204e0171b1e089870	\\x5e52a49ba35e6ff745151f305877dde8	-9186490937669003995	35
\\x00000000000074a204e0171b1e089870	\\x040c67d96df468d291563978b032e5fc	2139906108808285347	36
\\x00000000000074a204e0171b1e089870	\\xa390bf1bcb5b7207d7930a9cfea7795c	-4057301044475704745	37
\\x00000000000074a204e0171b1e089870	\\x5a108917bc60c17d40c1f473e46eae97	2801697228294713805	38
\\x00000000000074a204e0171b1e089870	\\xbc7154564edcbf68b8c4fbe517987f05	-9014804382976971327	39
\\x00000000000074a204e0171b1e089870	\\xa008db258e7eb29576900befc2018e13	7482918319710688955	40
\\x00000000000074a204e0171b1e089870	\\x9a0bf09c0981521eaa05070121491310	4717524933017852079	41
\\x00000000000074a204e0171b1e089870	\\xf951d256f965caebdf37a496c98a6789	4785823527246828676	42
\\x00000000000074a204e0171b1e089870	\\x0aa5e43f82ee052522897bffb0c32066	-601180983829937137	43
\\x00000000000074a204e0171b1e089870	\\x1d3f0a36c71f14af53543b870fbe45f8	-8271715954905554499	44
\\x00000000000074a204e0171b1e089870	\\x94423b7ad180d8f4107a275bdd304ad9	-7967623415808975513	45
\\x00000000000074a204e0171b1e089870	\\x60b059f737a58afdc42bae274afc16fa	3998144890888123744	46
\\x00000000000074a204e0171b1e089870	\\x3c2082cd0351ff439e58050112623af9	-7459629799780548896	47
\\x00000000000074a204e0171b1e089870	\\x5920dfe3e6a36612e3c82a7a890c0b2f	-3616599627213735588	48
\\x00000000000074a204e0171b1e089870	\\xa7ad7a1f181ffe830589ecc1170198d7	5808112003414748548	49
\\x00000000000074a204e0171b1e089870	\\x5a6424ae0521843ed999ccdb98e1210a	7787200849854846638	50
\\x00000000000074a204e0171b1e089870	\\xfa7ea5a776b240334676a3b8c3195e09	2020615355440242103	51
\\x00000000000074a204e0171b1e089870	\\x9d7bb6e911540d8a67844ff525e58ab5	-9208022076828572560	52
\\x00000000000074a204e0171b1e089870	\\xc224f2f67c3b57122015bdabe65f6780	451416423636419351	53
\\x00000000000074a204e0171b1e089870	\\x7d0e4345fccd96cf11bca3a41340974d	-3472727010597507226	54
\\x00000000000074a204e0171b1e089870	\\xfee4555950851b51c674fbf7dde3cd2c	9214377637138442031	55
\\x00000000000074a204e0171b1e089870	\\x6dee71e6a8f5275517c5e04572e9ce1f	4360461935128566621	56
\\x00000000000074a204e0171b1e089870	\\x9b31cedf503bc2f28944a3118cf25ad0	-8337358906387303921	57
\\x00000000000074a204e0171b1e089870	\\x7725be103e2f08be386f485f030204a7	2581992183855720918	58
\\x00000000000074a204e0171b1e089870	\\xf6363ce69d74aabdb1c584e9661d888a	1422397098692191992	59
\\x00000000000074a204e0171b1e089870	\\x7754ba491ebd1da71f656a74ea4f815c	3905414892905904652	60
\\x00000000000074a204e0171b1e089870	\\xa6284b30f5d0bbc47c782ad1e629ec6a	7277981292632393952	61
\\x00000000000074a204e0171b1e089870	\\xb9b47f4832316bb6508f0b5a6e2ee47a	-8918413596915292617	62
\\x00000000000074a204e0171b1e089870	\\xd9d5aa96dca45234c568f39425edbb03	1564470101881851341	63
\\x00000000000074a204e0171b1e089870	\\x6e3381d439c5a1bb141a194d54cc8ad2	1962447048300331932	64
\\x00000000000074a204e0171b1e089870	\\x2518dbe8adeee0ce5f21587399374181	2353887573803622252	65
\\x00000000000074a204e0171b1e089870	\\xf683cc7ffe63711bdcdf1fa0f231bda9	-6657579645645994478	66
\\x00000000000074a204e0171b1e089870	\\x7c696b7ba429c7592c9e9f065b91b83e	7607922176614560540	67
\\x00000000000074a204e0171b1e089870	\\x1e01050487ccb86c5f61bc7c6f4ca99d	-368462797012511822	68
\\x00000000000074a204e0171b1e089870	\\x30413dc45ee01ba94ded9b77f71fafa7	-7667297971572133935	69
\\x00000000000074a204e0171b1e089870	\\x61ed0f337c2f4b02ec5a837745367c89	-5657003452890231234	70
\\x00000000000074a204e0171b1e089870	\\x795cc1e4c22b92b7011bd07fb49bf96c	6762121465926570442	71
\\x00000000000074a204e0171b1e089870	\\xd19b72977eb90c55cb7a2a6a9ec3aaa2	2256893702203790778	72
\\x00000000000074a204e0171b1e089870	\\x0cd1c7febb5aed4d44edd749110ecf22	8522575949097421776	73
\\x00000000000074a204e0171b1e089870	\\x093a25b314bdf4d90c8ca4e36f4b9077	-7437273443629283948	74
\\x00000000000074a204e0171b1e089870	\\x8d97654c7c6e98aa7308584d025f17a6	8542775588213105055	75
\\x00000000000074a204e0171b1e089870	\\x0115578d07e479bd1cc4f1c88137f80c	2011552350525994562	76
\\x00000000000074a204e0171b1e089870	\\x9167ca6493eb66d7201b100328fd64c2	-4622601097513554006	77
\\x00000000000074a204e0171b1e089870	\\x632494d1acd4110117ffacc7122365df	4059974227873521204	78
\\x00000000000074a204e0171b1e089870	\\x32239c3fa355354fee23d4e6d2192b02	-1820633510305056473	79
\\x00000000000074a204e0171b1e089870	\\x5a77cea2f5c6765ca0449e09787b702d	-1020430450387390722	80
\\x00000000000074a204e0171b1e089870	\\xc7451bd36d883d2bccc9488cd819737e	2943465456692506125	81
\\x00000000000074a204e0171b1e089870	\\x272c213241f4230e989c740b43056f5c	-6157450367942454744	82
\\x00000000000074a204e0171b1e089870	\\x6b3a3157aa68982a148069a47a71924b	-6398229130879041440	83
\\x00000000000074a204e0171b1e089870	\\x333bb1f8b88ef72b6ca26f5edfa302c2	-8645267987184368301	84
\\x00000000000074a204e0171b1e089870	\\x141b86b2f9a5fd6147c5d53a4221189e	-8265648631566576945	85
\\x00000000000074a204e0171b1e089870	\\x62a587b51ed7195b19ca4ea4cfc6b4e4	-3473554009589443190	86
\\x00000000000074a204e0171b1e089870	\\x957ccf1a100fb949cd08b691be5ab392	7690306523462973504	87
\\x00000000000074a204e0171b1e089870	\\xbf0761c6fd0a95f38565339232c36892	217848533911629105	88
\\x00000000000074a204e0171b1e089870	\\x89eb42a3f509166f763c4d1bd38ebc15	-4390642930572881772	89
\\x00000000000074a204e0171b1e089870	\\x0623a769ef8431b8649eabf5f961330f	-2065926052645976646	90
\\x00000000000074a204e0171b1e089870	\\x49d4911516faa5cb56d7788b5ff359b6	-7186885513944770894	91
\\x00000000000074a204e0171b1e089870	\\x47ba52619a147c1ac9560a5f40bb3c72	-905199886679216452	92
\\x00000000000074a204e0171b1e089870	\\x1df0692063b0ceed51c7ed4ac1e11bdf	7542476918118633097	93
\\x00000000000074a204e0171b1e089870	\\x62c8d79e499141912d6190ed989db96d	-1403901043665276831	94
\\x00000000000074a204e0171b1e089870	\\x04b0a86d2b1cddf7973fa468cac2976a	-5644461918795265603	95
\\x00000000000074a204e0171b1e089870	\\x41ad2b6f7a15e763730872f330637176	3168260979705984872	96
\\x00000000000074a204e0171b1e089870	\\x979e00f48c279cecf2d19da6e2adc16d	4418534913573555766	97
\\x00000000000074a204e0171b1e089870	\\x663cacfe92c1fc946aef5ce54fc9b3d0	7304450289724905485	98
\\x00000000000074a204e0171b1e089870	\\xa167604555ceefc99c4152342dc0b7b2	8757668890623079295	99
\\x00000000000074a204e0171b1e089870	\\x2fcc94c41b4a159d4d270695fdaf7659	-498458497182230638	100
\\x00000000000074a204e0171b1e089870	\\xdce0fd39fdd72b26a2da0ab120561191	6359662253619624612	101
\\x00000000000074a204e0171b1e089870	\\xd7477cdd22a17e371906160e7e73aaee	817085322372195068	102
\\x00000000000074a204e0171b1e089870	\\x8f865d0ead2caa4eddff95b63036b132	3773505590813269489	103
\\x00000000000074a204e0171b1e089870	\\xa95dfd3a2114feb4fa0612c89de038af	-8557721242007641908	104
\\x00000000000074a204e0171b1e089870	\\x9aed812e3bd92b1a9af175b1848dcded	777791179557953304	105
\\x00000000000074a204e0171b1e089870	\\xf50a1a032cdf6e340adae99e0f8a4f13	-2660937095704582606	106
\\x00000000000074a204e0171b1e089870	\\x54102ec27d417b4b9dabf3a76b824583	-5126631136062367672	107
\\x00000000000074a204e0171b1e089870	\\xe3713902769dfca7da3e8046c60fe809	-1523787378125077165	108
\\x00000000000074a204e0171b1e089870	\\x92ff401908bbc93d2643e5e42eacecfa	2286583346023727148	109
\\x00000000000074a204e0171b1e089870	\\xd01f40da2f3f3f38eadd4f4572b972a6	114227292600563091	110
\\x00000000000074a204e0171b1e089870	\\xfbe0792916abf0c7f344eb7c8ad36f6f	2545403773860522656	111
\\x00000000000074a204e0171b1e089870	\\xe401cd93099a2c8e032d2845e864fe2d	-1690843554934307442	112
\\x00000000000074a204e0171b1e089870	\\x45a44d4a86cf87397bb050053b8f7e41	-6788875966414232794	113
\\x00000000000074a204e0171b1e089870	\\xe7abf205def23f017b070f1e23d94893	-6694928354613901771	114
\\x00000000000074a204e0171b1e089870	\\xca5647993092b9b033e703d8cce66e16	3461173454943344038	115
\\x00000000000074a204e0171b1e089870	\\x2ac068744000858c684b6f7c2498edc8	-2045303057229406700	116
\\x00000000000074a204e0171b1e089870	\\x04a31d10e30dfc7f1cd3aa43e2cd1ffe	6578853639933452787	117
\\x00000000000074a204e0171b1e089870	\\x82ad841f4ebdd0f6887176432bfa9340	-986970676968490035	118
\\x00000000000074a204e0171b1e089870	\\xa98df89934c51aaf2d9216f23167f2a8	-4197166331407229503	119
\\x00000000000074a204e0171b1e089870	\\x6ceef4b00bab90d1acd40d2e07a86f7b	4749366216513753631	120
\\x00000000000074a204e0171b1e089870	\\xd69c699067782e99b5300db65da0caff	1213520034460060306	121
\\x00000000000074a204e0171b1e089870	\\x5c1ce395e1342b91266951985b67dd3f	2698387620567842665	122
\\x00000000000074a204e0171b1e089870	\\xcb1dee92782b3f1f7417b6708dda7e07	8668742478466586570	123
\\x00000000000074a204e0171b1e089870	\\x48ac4661be6c38549a103467148cbf10	8080704769649539786	124
\\x00000000000074a204e0171b1e089870	\\xa9d70e191a8b6b51b5e6dc81e7b46e15	-6731187335649131859	125
\\x00000000000074a204e0171b1e089870	\\xc23db4862f5c784bb27611293fef2abd	3520348809925282962	126
\\x00000000000074a204e0171b1e089870	\\xf07edf31e21828cf433d7f309c554452	834031572604305875	127
\\x00000000000074a204e0171b1e089870	\\xb5e89ef54d3ee8855ad05d1f7802018c	2111469272608219117	128
\\x00000000000074a204e0171b1e089870	\\xe6d2694ba4b4e0e17b899328b0dc1ddc	-2140132823691799631	129
\\x00000000000074a204e0171b1e089870	\\xf6e3113feef5b17b698d9ec68d769308	-958643600596287185	130
\\x00000000000074a204e0171b1e089870	\\x5b04892872ff164da706e1443a68de4c	-7989695932431075631	131
\\x00000000000074a204e0171b1e089870	\\x52a3ba1f1ba978975aea141e170ff2f9	-718101013597890840	132
\\x00000000000074a204e0171b1e089870	\\x3af2f424722b20abb597cbada80d2771	-900688612891600248	133
\\x00000000000074a204e0171b1e089870	\\x1022b49140744eb2c657c0e2a5237235	-27097739482210899	134
\\x00000000000074a204e0171b1e089870	\\x201421323125734be78a1842bbb35b7a	-9176584733944447333	135
\\x00000000000074a204e0171b1e089870	\\x7a8a2d57d755312b14ee7aab2295ac8e	-8082426897607471534	136
\\x00000000000074a204e0171b1e089870	\\x9c4f19e1c9d0f0f2bbc9f64167df19b9	3715105635602479673	137
\\x00000000000074a204e0171b1e089870	\\x79840b89102febf6330e3ac14b079ac6	3346143605901143109	138
\\x00000000000074a204e0171b1e089870	\\xd7e4ac236a831e3cfc1c15d32fb6aa47	-2325793182613029718	139
\\x00000000000074a204e0171b1e089870	\\x34e60f1013ee907fdeb2f78b0a5d930f	1796880259299794987	140
\\x00000000000074a204e0171b1e089870	\\x6290540c0f3d53172dca91f0c9b1309d	1737216658294809816	141
\\x00000000000074a204e0171b1e089870	\\x2488ebc2e0419c4e320027d7cf268b2f	3291788116467491327	142
\\x00000000000074a204e0171b1e089870	\\xd907c53d2fed33251ee82868069662a6	4081495514276849920	143
\\x00000000000074a204e0171b1e089870	\\xe6b9975b676d0006149438dc940effdb	-138081301131417137	144
\\x00000000000074a204e0171b1e089870	\\xb547159b3bbde2fd5c88682b8fda61d7	-4707939031250538768	145
\\x00000000000074a204e0171b1e089870	\\x0a8e7e1f9e889a808ed8f6e06f302d86	-2807587551514693366	146
\\x00000000000074a204e0171b1e089870	\\x5c723433aad51be165e79a56f5d8d382	42921921992341304	147
\\x00000000000074a204e0171b1e089870	\\x1028218414834c7eca8c21caaee54270	846429229204239855	148
\\x00000000000074a204e0171b1e089870	\\xba28d663dcebf39985e339ba519639d7	-3361049627333192187	149
\\x00000000000074a204e0171b1e089870	\\x833f6cdc9f374cd6aa3a64d8ce84ef63	6228792649919197160	150
\\x00000000000074a204e0171b1e089870	\\x299dee0d4ed19995e12f1161670c3c9d	1934958872831178840	151
\\x00000000000074a204e0171b1e089870	\\x6c85f0153233d1f526a47336e5e126f9	4452161381334564574	152
\\x00000000000074a204e0171b1e089870	\\xbfc997f9c956c7c3e723e020a507399a	9136061177968158629	153
\\x00000000000074a204e0171b1e089870	\\x233172b445b6f1fe6eb6bff3ae980de1	-2052216481464021115	154
\\x00000000000074a204e0171b1e089870	\\xe00988c01291b50c7ca50081f581dd18	-1322934187705823051	155
\\x00000000000074a204e0171b1e089870	\\x4c34c1c36ad2809329c377a51064dd4f	8613615619279365505	156
\\x00000000000074a204e0171b1e089870	\\xebb6b2713d0bf274aa9a5390b4bc6fc8	5430386534075709911	157
\\x00000000000074a204e0171b1e089870	\\x43b7967ef1af61f54c7b8a9dcf427612	-1003359870254809311	158
\\x00000000000074a204e0171b1e089870	\\x1d51ade7aabba1ca79494d49eb4e461b	-7382781429721668539	159
\\x00000000000074a204e0171b1e089870	\\xf02a8192c6feee3231be4d3976f7220c	6384338102203118129	160
\\x00000000000074a204e0171b1e089870	\\x714774fedb6a9bb6c6e2a9136c641b76	3230298320565779337	161
\\x00000000000074a204e0171b1e089870	\\x5195df07aa6828ca35c1c84b86882e82	8934595054819342817	162
\\x00000000000074a204e0171b1e089870	\\x71a6cb26e2be9892135aa12b38b6c13d	8940441188331494752	163
\\x00000000000074a204e0171b1e089870	\\xff424d1566efeb517751b880dab16f41	-5052729565856256864	164
\\x00000000000074a204e0171b1e089870	\\x033e880d2768751f2f89a2e70deddb09	-9118430862781165349	165
\\x00000000000074a204e0171b1e089870	\\x895b6e3864af6634de37d21b8f70e3d9	6116701350962901718	166
\\x00000000000074a204e0171b1e089870	\\x16d6db3f0f11a1ce70ef2e8a10c79369	2480280235785199009	167
\\x00000000000074a204e0171b1e089870	\\x66b798ef6abe5475a93059b5ffdc8fb6	6280255623149342636	168
\\x00000000000074a204e0171b1e089870	\\x44cd651174a460727a96b03251d7e028	2449822468126572067	169
\\x00000000000074a204e0171b1e089870	\\x76a7d9f0ddb3207fe9910dc6d5ec8537	1397134871619485018	170
\\x00000000000074a204e0171b1e089870	\\xd1bfdd8b6397906b0cffa073560356a0	4392406431513119503	171
\\x00000000000074a204e0171b1e089870	\\xedb8a0c638a1a19a44022e52472996c3	2528280140138167018	172
\\x00000000000074a204e0171b1e089870	\\xc7972c90a0008c86640a9f6052430575	5579601930098320778	173
\\x00000000000074a204e0171b1e089870	\\xcefd71561a5e02331cfd8ad9a231b8b6	-3265582701265677282	174
\\x00000000000074a204e0171b1e089870	\\x141439575542863ba0790198da3060e6	-44165760350980249	175
\\x00000000000074a204e0171b1e089870	\\x66af4b138408710af2dc26122675286f	7824454399841357681	176
\\x00000000000074a204e0171b1e089870	\\xb6f749c7622ef25b4de1dc35025637f1	7937643489153730623	177
\\x00000000000074a204e0171b1e089870	\\xa3f5a980e38158be846d1100446fa63e	2598763503025086749	178
\\x00000000000074a204e0171b1e089870	\\xf7e23a86aac9898cac218ce9d94e3e29	-2113514836619107199	179
\\x00000000000074a204e0171b1e089870	\\xe0e150396147e2466dc1a20dbcbd852d	4869767620303010816	180
\\x00000000000074a204e0171b1e089870	\\xaa433ad60dcc3bb13217052e780cebe1	-1448294759939276266	181
\\x00000000000074a204e0171b1e089870	\\xbe5549fc05bc75941d8ec39afac2c615	-9154790292852384591	182
\\x00000000000074a204e0171b1e089870	\\xf3983b48e93a8f34ba9ebff7ff742b39	-2198971018102898097	183
\\x00000000000074a204e0171b1e089870	\\x0aba866e5ed14cc8c4265da3ced2e671	-3176997048323251841	184
\\x00000000000074a204e0171b1e089870	\\x38628726e6ec597d2737a4506b400ed3	-3501809630072740638	185
\\x00000000000074a204e0171b1e089870	\\x90f155019132b1130bed0c69982a830c	-2075218338085335376	186
\\x00000000000074a204e0171b1e089870	\\x59cc3241188a59326bf322d552b516cc	920632135202072714	187
\\x00000000000074a204e0171b1e089870	\\x86cff25b08c89f5c6f76e2f19d743f2f	2050442266831349136	188
\\x00000000000074a204e0171b1e089870	\\xb2162dfa6e1a06ec7cf9ddb19183d8e5	3633917143543428254	189
\\x00000000000074a204e0171b1e089870	\\xbcca4689cc0514d609b4c461e794f7b0	2508587296770574680	190
\\x00000000000074a204e0171b1e089870	\\x5bcd87dfae456fbfa1acf9672ee4baf4	-4143535521701330232	191
\\x00000000000074a204e0171b1e089870	\\xa17458a6254ef25e10d85712c58960b2	2783970968759540095	192
\\x00000000000074a204e0171b1e089870	\\x4b85720f7f2ad5678299722f42b74d1f	-4624781043884955546	193
\\x00000000000074a204e0171b1e089870	\\x1ffdf95a6e19810fcf565914f53f7ace	2563734917184598448	194
\\x00000000000074a204e0171b1e089870	\\xf47acc7d051ffe1beeb3271013ba3e6b	-8559848787623370189	195
\\x00000000000074a204e0171b1e089870	\\x5a38028b13a076f38ee8429b7989b9e0	29961366521959628	196
\\x00000000000074a204e0171b1e089870	\\x34bd1212d27ac2c25def66deb221a9d8	3047580713867590235	197
\\x00000000000074a204e0171b1e089870	\\x662c491c55203d191d5ee539d0262b23	-7615976435018772708	198
\\x00000000000074a204e0171b1e089870	\\x081f061c758d95b2c7c023f9627a4734	8640960121209438576	199
\\x00000000000074a204e0171b1e089870	\\x5da6bc1267d2e3264cfb99e7762d4d62	-930274390821370220	200
\\x00000000000074a204e0171b1e089870	\\x21119e031cba358ed9f76a41ad1c9dfe	-43227073450185947	201
\\x00000000000074a204e0171b1e089870	\\x5668bd97a9c2c08304d88a93269beffb	-6831359021884344109	202
\\x00000000000074a204e0171b1e089870	\\x65afbb99ad44b614bb9d22effe0ec97a	-862705752586477778	203
\\x00000000000074a204e0171b1e089870	\\xb239d6496ccda01cf93fdd2375981b77	8885109599687256884	204
\\x00000000000074a204e0171b1e089870	\\xf0c2d071677aa669babdcbf87bce0736	5271449387626827464	205
\\x00000000000074a204e0171b1e089870	\\x5b85ee8c7b4c0cdf7da9d00b32e9823c	-6833620301974100656	206
\\x00000000000074a204e0171b1e089870	\\x16d4f1053440ce9f8e3956646b713e5a	7877760332953979774	207
\\x00000000000074a204e0171b1e089870	\\x66dfb4512ed26e3fb012463216f7e2e6	779644241303948311	208
\\x00000000000074a204e0171b1e089870	\\x65d4728338a8f9ff77fadf960c8b522b	-1601391211059345273	209
\\x00000000000074a204e0171b1e089870	\\x0e1bdafcb22435ea74957c01ff475ab6	-2232624269734521871	210
\\x00000000000074a204e0171b1e089870	\\x8abed696f0dca5c576b80fdb56db928b	-3116258050560649194	211
\\x00000000000074a204e0171b1e089870	\\x842ec073d69db963e6f1a55ee268632a	20566408525573559	212
\\x00000000000074a204e0171b1e089870	\\x7f30e1ebd6e28e3505b6d7a6fabee377	-7717256626407408271	213
\\x00000000000074a204e0171b1e089870	\\xd607fa5e06278ee24e34fddaa3fda4d1	-2449860000239454849	214
\\x00000000000074a204e0171b1e089870	\\x0cf8c34b7ceadd0bc11f61e0c0373222	3549980488829573058	215
\\x00000000000074a204e0171b1e089870	\\xf53081c63a1548588f4bad13d8969b95	3695240498280784975	216
\\x00000000000074a204e0171b1e089870	\\x678103dfd5b1c1f04e6e09a079761a5d	-2827751603014157650	217
\\x00000000000074a204e0171b1e089870	\\xad58c2232bb79e750ab234c410c2d71b	2548080432505362442	218
\\x00000000000074a204e0171b1e089870	\\x136ca8525ff823a20cd7bccea3d281aa	-8207856352847014061	219
\\x00000000000074a204e0171b1e089870	\\x763fa00330d8fe8df0dcad50c837b904	1562963250324531453	220
\\x00000000000074a204e0171b1e089870	\\xf92fb3e5bb6f8a43edd119000f85a48c	4996300470312673300	221
\\x00000000000074a204e0171b1e089870	\\x2b62b25aff6fb3be9cfead215813224b	-8077645931582905354	222
\\x00000000000074a204e0171b1e089870	\\x3390fe296979079accbd9bd27adf8f71	-2888361777262943437	223
\\x00000000000074a204e0171b1e089870	\\x9a33500b6c8f5ce0d00478639fdb6f37	6063248588728397015	224
\\x00000000000074a204e0171b1e089870	\\xfde2c2d0e6e5e595a3d6225ce981ee18	-3120299227976418000	225
\\x00000000000074a204e0171b1e089870	\\x5616655fc068ca053cd4adeefb92a428	-1907976412977637844	226
\\x00000000000074a204e0171b1e089870	\\xca0d6853b80dfc83178321f54f9e5e08	1460463813627801174	227
\\x00000000000074a204e0171b1e089870	\\xc5f8a6fdbcbd0d31bab408d33df8adb8	8443443102353708416	228
\\x00000000000074a204e0171b1e089870	\\x95ca82828ca0fc8e9708503c011f4371	-6427184235409374783	229
\\x00000000000074a204e0171b1e089870	\\xbd46cdc0c472639dc9b42bfbfff918a9	-6916108568003277723	230
\\x00000000000074a204e0171b1e089870	\\xffacf7f78e4e4b60263a3e9174531ad6	4547055045877010796	231
\\x00000000000074a204e0171b1e089870	\\x28f135b000b0573c500c7fc4658b670c	-8686545308936725332	232
\\x00000000000074a204e0171b1e089870	\\x6f0b59cff1a143793ce353f7a77b2a1f	-4541312054785858688	233
\\x00000000000074a204e0171b1e089870	\\xf240f3f3607cc495756d989547a5a3b0	-6952166615054530671	234
\\x00000000000074a204e0171b1e089870	\\x343fb6cbf2a8095f9864e13162a9d41b	-7791678325749638056	235
\\x00000000000074a204e0171b1e089870	\\x285d6d73e7e9c4b3817b3ef8f248bc92	424494242498179874	236
\\x00000000000074a204e0171b1e089870	\\x674211d06a0b29bb2104610665c319c4	-8518597069689253484	237
\\x00000000000074a204e0171b1e089870	\\xfa30f20e8c0722bfca20de7a24b93092	8058994106754160200	238
\\x00000000000074a204e0171b1e089870	\\xa988b9cb65cecdb744be9b2d7f6f1766	-7040307536747607908	239
\\x00000000000074a204e0171b1e089870	\\x2cddfc2d5ba59bc996bcc8dbdbdb49d3	5301683313239741102	240
\\x00000000000074a204e0171b1e089870	\\x5fe21d13e94a36b0a2b4ebef276b4978	1513179354477278103	241
\\x00000000000074a204e0171b1e089870	\\x9b9464c20fefd467a3d49693f025913d	-8013080450588127637	242
\\x00000000000074a204e0171b1e089870	\\x0e1b4f3db3291bc0bf06a93b63f6da09	2292994192842391853	243
\\x00000000000074a204e0171b1e089870	\\xdb5a322a2b08dda13d36b7b99dded82a	8720742816563728776	244
\\x00000000000074a204e0171b1e089870	\\xe6a89e3ec45aebc46eb19ccacf5c5bb7	-3900471072294346938	245
\\x00000000000074a204e0171b1e089870	\\x3cca44c38d3117b81085348c029ab80e	3923020355368114195	246
\\x00000000000074a204e0171b1e089870	\\x764ad4872364b7db1a5cb5d19c05e1a7	-3859016170303568400	247
\\x00000000000074a204e0171b1e089870	\\xe964f8f440369b6371e32e7fee163e6e	3067906369639434186	248
\\x00000000000074a204e0171b1e089870	\\xc9d1c34129d450adf0ac02f29b2800c8	-4856209772296840741	249
\\x00000000000074a204e0171b1e089870	\\x82880dc64be1ad074cb4f88ebd1e0f80	-5169851736122470545	250
\\x00000000000074a204e0171b1e089870	\\x9e30d77cea8390a93deb40c23e3af312	-7413118536808408912	251
\\x00000000000074a204e0171b1e089870	\\x58b4c461ff972c9b07cd6bd46b650e39	709581867566139222	252
\\x00000000000074a204e0171b1e089870	\\xd3fbcf0c59cc2f0a72f938bb5a9bf626	-6839141602555538744	253
\\x00000000000074a204e0171b1e089870	\\x264b31ef21faf18caddddc03595e96e7	208452261966636408	254
\\x00000000000074a204e0171b1e089870	\\xbcdbad304e75f334472d08e787a15879	-679368409360487386	255
\\x00000000000074a204e0171b1e089870	\\xd0b89a21f0d5fd27f66ac2b4b926d2ff	2117908702910235457	256
\\x00000000000074a204e0171b1e089870	\\xca40364dd7be064ad25ed47fcedf85f7	-896096728429636643	257
\\x00000000000074a204e0171b1e089870	\\x0f3bac6efc895f924ede1b320a073e5b	7512125197425117599	258
\\x00000000000074a204e0171b1e089870	\\x609d9a1c9df11ac97e966225f8515df8	2926424229643802496	259
\\x00000000000074a204e0171b1e089870	\\x2b594c82588a75cd2fe93c91d91f3078	-8913240374767244578	260
\\x00000000000074a204e0171b1e089870	\\xef15422ad494afa3c85b1c58cb0eb607	7267297064975047324	261
\\x00000000000074a204e0171b1e089870	\\x9310c9ad19abb27773be548443dd8d61	-3215892352396772209	262
\\x00000000000074a204e0171b1e089870	\\xcb9c6c83db7fd08242bfbb5dfae779af	-9098388187424365495	263
\\x00000000000074a204e0171b1e089870	\\x427440b735a3634dfcdd25ffd973776d	-3370643698943433724	264
\\x00000000000074a204e0171b1e089870	\\x7fd286db8f4bd23f6b5f93657ec06e54	-2108271396601719123	265
\\x00000000000074a204e0171b1e089870	\\x1c440339c9a975f2ff6e8da0e7ab8a62	-6886502014420714291	266
\\x00000000000074a204e0171b1e089870	\\x3c2e762c1253dd02bbfe3b238211fbb4	8178063040998641077	267
\\x00000000000074a204e0171b1e089870	\\x8b24601bb091dfd01720f6a00f9d9024	-1357962506861705339	268
\\x00000000000074a204e0171b1e089870	\\x7cf6916a3a99229cf724cd94437cfd92	4743781426305456708	269
\\x00000000000074a204e0171b1e089870	\\x995985eb612b4b6a5884add6d96a6d10	-5812130069028009520	270
\\x00000000000074a204e0171b1e089870	\\xba7844ab441d0c47db45f9151f0598a1	-2105681269844305389	271
\\x00000000000074a204e0171b1e089870	\\x97fc232ca91229243dfcfc307a7c8dbd	-8589673452647209656	272
\\x00000000000074a204e0171b1e089870	\\x760eb3d10ad71f09e0253851843b7c8e	3613280099928959041	273
\\x00000000000074a204e0171b1e089870	\\xf4883ed849fcad6dc405d9a731f2a45e	3787808156134373211	274
\\x00000000000074a204e0171b1e089870	\\x9d93f6cb696ed460a61ee4820f57f8b7	2012345498838489670	275
\\x00000000000074a204e0171b1e089870	\\x27a62512fabee7de609291164d939838	-8187057370822317803	276
\\x00000000000074a204e0171b1e089870	\\x4597a68134aae1e39cd3ec6b2a9c2b75	6263442588576130905	277
\\x00000000000074a204e0171b1e089870	\\x3fd89d5a487d144da1796c1ef92e8799	-6968440559543897958	278
\\x00000000000074a204e0171b1e089870	\\xd1e76e4aee821e2aa61dddd05774cadf	-2378883481569739749	279
\\x00000000000074a204e0171b1e089870	\\xee3314ca7b1c3bdcce416c82b3087392	-6008740809148374505	280
\\x00000000000074a204e0171b1e089870	\\x5e432cad33d2df3b196de0effc35420e	745810605611034175	281
\\x00000000000074a204e0171b1e089870	\\x9dd5e6e708c6026a5cf77c8722f1f6fc	-4183297212606250642	282
\\x00000000000074a204e0171b1e089870	\\xdf221f6075f9723896461b5be4543b88	-5998863628203916737	283
\\x00000000000074a204e0171b1e089870	\\x16e9bcd0610684d2390632d42be1f827	6311347781969591001	284
\\x00000000000074a204e0171b1e089870	\\x018d2d306cd0885ba9c26fe9f2300b1b	4994849632039900474	285
\\x00000000000074a204e0171b1e089870	\\xab0cd3c5cddd6a397cea600e3091886d	-3108442394667398373	286
\\x00000000000074a204e0171b1e089870	\\x45730465527f5752fa2294237d526061	4557695490444403438	287
\\x00000000000074a204e0171b1e089870	\\x4714d8092ea2222be08d8077ce0506bf	-5497867069361183218	288
\\x00000000000074a204e0171b1e089870	\\x3ccf5875b0f26aaee9d9039c69320813	-6575828592242079295	289
\\x00000000000074a204e0171b1e089870	\\x0ae870ea1a571e179953a09919c5657c	3513885296796121371	290
\\x00000000000074a204e0171b1e089870	\\x9d55a1603c582663191b2033ffead7ec	-7865921694044657328	291
\\x00000000000074a204e0171b1e089870	\\x3dec82280b5ed3c2872ea190acf61fe8	6848228843630742876	292
\\x00000000000074a204e0171b1e089870	\\xe445dac3d69f4b22df8abaa9f85c7058	2183655812993805548	293
\\x00000000000074a204e0171b1e089870	\\x6c3da1d755c7be42026e91d548b9c4cd	-8442476403067375793	294
\\x00000000000074a204e0171b1e089870	\\x03ee07c9fd76c3099fced04c62a0d85f	3649540413704031132	295
\\x00000000000074a204e0171b1e089870	\\x4c37fc3854a3ff0ba0b2fb0e274f0ab6	-7228680445522968440	296
\\x00000000000074a204e0171b1e089870	\\xbb8dd72888c50fd827930eba454af9ff	-1721620201445686244	297
\\x00000000000074a204e0171b1e089870	\\x3b7d671860e19418121b10397eb52959	7708625351104127660	298
\\x00000000000074a204e0171b1e089870	\\xfecec3dea361b974259c4c297b0dc914	7229001439315797892	299
\\x00000000000074a204e0171b1e089870	\\x9708ea5b23367a772a1ba069a926efc9	6441673983608578192	300
\\x00000000000074a204e0171b1e089870	\\x95bf7ca83a3aeb49d55854a08f93db12	5646349681590803145	301
\\x00000000000074a204e0171b1e089870	\\x75e455a0670a8802ff0f0d5fa81de494	-5550091858495660771	302
\\x00000000000074a204e0171b1e089870	\\x41ecdedb0a62951c6e727ff7717d6881	-4197780568310275120	303
\\x00000000000074a204e0171b1e089870	\\xde764233d650996e58d963d977d7b25f	-3971109005259490471	304
\\x00000000000074a204e0171b1e089870	\\xc78e36559c62571e573b93c3987f2b3b	1158853108997230522	305
\\x00000000000074a204e0171b1e089870	\\x8512d57262d678d6bf87a1aa0dae76ef	-5652256768648702819	306
\\x00000000000074a204e0171b1e089870	\\x0a0186769f74407096a33873f04215eb	-7894957262319176744	307
\\x00000000000074a204e0171b1e089870	\\xa522b54314bdbd93ab6e79fc107627b1	107632706410643147	308
\\x00000000000074a204e0171b1e089870	\\xcc372c287049bf3fdc9a0b045eb98d85	-1057726676921034592	309
\\x00000000000074a204e0171b1e089870	\\x2d1fb2b65f40b363d9d596a0d423d061	-8386601950133766477	310
\\x00000000000074a204e0171b1e089870	\\xbebe95d529c3c94ff567540e1c8c56f7	-3068077595172747027	311
\\x00000000000074a204e0171b1e089870	\\xd2e35ae8b67674e3a75f52b29f77c65f	-2006524758413487687	312
\\x00000000000074a204e0171b1e089870	\\x7d22c8e6dac5bc9a1cab3ab134174f95	6528813234441767239	313
\\x00000000000074a204e0171b1e089870	\\xbf1db96cbb82ae555793cf1215003921	-6701452791619313709	314
\\x00000000000074a204e0171b1e089870	\\x6c6128b75c4c2aa4c0e768ebd265092d	-6130194176269332469	315
\\x00000000000074a204e0171b1e089870	\\x8eae50e91116030efaea9350c5ebcb65	-8787804170117708211	316
\\x00000000000074a204e0171b1e089870	\\xf1fa6e1d5ac1f8cd9e52ad2c5c085c7d	-6626234597093871598	317
\\x00000000000074a204e0171b1e089870	\\x8e1a04bb32e098d5872806d5a3d7ba79	-390915610371720558	318
\\x00000000000074a204e0171b1e089870	\\x5fbebc62778a1b3e880f3399b685cceb	6470758714583416207	319
\\x00000000000074a204e0171b1e089870	\\xafdf65c7542aaddb12200d6876d1c64a	-3366717731116097512	320
\\x00000000000074a204e0171b1e089870	\\xff7535c1f6ded3135b89ba71142e48ff	-1195185566731532953	321
\\x00000000000074a204e0171b1e089870	\\xaf364ca8073b1b41dad07c6fc745af36	-7093764309171083134	322
\\x00000000000074a204e0171b1e089870	\\xdb3698712b6e90ff8ec0cb2d5057434f	9138020070470854974	323
\\x00000000000074a204e0171b1e089870	\\xe7f1551f19c2fbd99bc7c1dc1868b1e1	617951027027536061	324
\\x00000000000074a204e0171b1e089870	\\xa6a43cf4ab0db1ba70de3e9ada8f0a0d	7141296853655065698	325
\\x00000000000074a204e0171b1e089870	\\x22b8287fd8239a15fe0030c207b0dd67	272767209702798916	326
\\x00000000000074a204e0171b1e089870	\\xfd6fc14da20e2ab5e21e6a0f41376288	3454810994394955744	327
\\x00000000000074a204e0171b1e089870	\\xeaad08df0ccbf2531ae5a532fdf93cf7	-9122841978463674806	328
\\x00000000000074a204e0171b1e089870	\\x12439cc328e4c2fefb013fcdddd79b27	2267717295220650142	329
\\x00000000000074a204e0171b1e089870	\\x81b129b68ad0edd2c55254812e6b714d	5057808334200494813	330
\\x00000000000074a204e0171b1e089870	\\x353b7a782e9bbabc8180178d877a9131	2347681690917602290	331
\\x00000000000074a204e0171b1e089870	\\xe5c4adc66891705c04c763359a02e871	-8800079145737232432	332
\\x00000000000074a204e0171b1e089870	\\x552bd6809061595134193cf3d9764bc9	1773344430153189733	333
\\x00000000000074a204e0171b1e089870	\\x54fde97024fe68c611b51dbbae65c2ea	-4022856185273438719	334
\\x00000000000074a204e0171b1e089870	\\xe39bba40cd1cf2e612569ea7322a04f2	-8800307223304591344	335
\\x00000000000074a204e0171b1e089870	\\x9c7be3c40a1161b8e2acaf3c2e05d295	-373651320155197868	336
\\x00000000000074a204e0171b1e089870	\\xd00ea5a1535c495f2fe1eeb79c270cab	8897036136948400711	337
\\x00000000000074a204e0171b1e089870	\\x6cde3bfc01af2459d83b56988062b1ae	5376546445737106423	338
\\x00000000000074a204e0171b1e089870	\\x321faea838693a0f182ad01206cff79a	-8784850342574107483	339
\\x00000000000074a204e0171b1e089870	\\xd6db3a79887af9286423aba71ada428b	-5784667439383593707	340
\\x00000000000074a204e0171b1e089870	\\xef1370f73d546a5c6729b07bc2ac3744	-4977463245242967445	341
\\x00000000000074a204e0171b1e089870	\\xb24dbf4ca17d35cfb9a0f928d4f64d4c	-6145314638863959502	342
\\x00000000000074a204e0171b1e089870	\\xe80e61809029eb2e91f5079be10ae580	778152096337816403	343
\\x00000000000074a204e0171b1e089870	\\xb4e0d10f1ee59fb605a3c81855db4b92	-6875240161900924222	344
\\x00000000000074a204e0171b1e089870	\\x3f5d4edcd937c3310ca4765a3180f2a7	-6447665026946927687	345
\\x00000000000074a204e0171b1e089870	\\xbea963c3ac967ef386c533f4f9f9ecc1	7081784586381070604	346
\\x00000000000074a204e0171b1e089870	\\x368595f5b16eec58c36670ffdaf5cef4	-3317554486606586854	347
\\x00000000000074a204e0171b1e089870	\\x58a8ffec0c770e10c29663dc3a9886d3	3969916730678307864	348
\\x00000000000074a204e0171b1e089870	\\x5c34389be07b89f71e654f8c838ba0ba	4828586206610856775	349
\\x00000000000074a204e0171b1e089870	\\xd1bd015ea9c89f1a602b6bba6266b9a9	-4750071635867141900	350
\\x00000000000074a204e0171b1e089870	\\x29f1cc02f7ebc717c0b6f77a1d69728b	1251777182454000663	351
\\x00000000000074a204e0171b1e089870	\\x1f60a3fc7c10f144d4e9777907a05603	378777344604638276	352
\\x00000000000074a204e0171b1e089870	\\x1bc992fe134e03f9dec0a7f3febbe296	-3549602963716487666	353
\\x00000000000074a204e0171b1e089870	\\x491af175d81d0253a28dcb1b6d3409bf	-8905039033926564735	354
\\x00000000000074a204e0171b1e089870	\\x561b4733517e98c161007165a2b28963	-8229327790823773402	355
\\x00000000000074a204e0171b1e089870	\\xfc6660cb467dd32ca50f4541a658ef57	-6941526607474914727	356
\\x00000000000074a204e0171b1e089870	\\xb0da3bd94656ca0a876664dc55daf293	-3997568730063179067	357
\\x00000000000074a204e0171b1e089870	\\x501c456a35fa4fe47483a18bf0b1380a	-5455816146114449556	358
\\x00000000000074a204e0171b1e089870	\\x039e6f36726350a00a14f418732f7456	1539653282838888798	359
\\x00000000000074a204e0171b1e089870	\\x8b66a04d7cc59816a01f621c93db2c32	-3680051803379077036	360
\\x00000000000074a204e0171b1e089870	\\x9e78efb782f1094a9eb2143f71e7f73e	-7643720273157577714	361
\\x00000000000074a204e0171b1e089870	\\x63ab9dd997036f171ac9a6301f1ff032	7255067347792725968	362
\\x00000000000074a204e0171b1e089870	\\x99eacc8c819eee129e728e68a5ca78bc	-7069203424313345096	363
\\x00000000000074a204e0171b1e089870	\\x0d981809ee5ad40ac1fe3b923d630b5e	-8568776262480212989	364
\\x00000000000074a204e0171b1e089870	\\x270c23b07a5061320f96137bf5aee9f1	8690884671389992150	365
\\x00000000000074a204e0171b1e089870	\\x64cbb924510bc1349542021a98ddf005	-4465412471241527657	366
\\x00000000000074a204e0171b1e089870	\\x0de97693685eb5ba016879504583c7b6	4565527908689667886	367
\\x00000000000074a204e0171b1e089870	\\x09c24d306f859ce2445dce8cd24b47fa	7724368305189605842	368
\\x00000000000074a204e0171b1e089870	\\x23ac2278ae28300daa159399c9b7802d	5936138908282758427	369
\\x00000000000074a204e0171b1e089870	\\xdb626f4599bdcde137ffa39623133dae	1230095867144361005	370
\\x00000000000074a204e0171b1e089870	\\x9043679acd6a8571a94185564a7236f8	530776617412808733	371
\\x00000000000074a204e0171b1e089870	\\xbb95b6c4a4191f1d93dd24b75b0a2bc8	-2162756793445528329	372
\\x00000000000074a204e0171b1e089870	\\xdc7a182265e2668930aec97f097ddf4e	3707730424550374529	373
\\x00000000000074a204e0171b1e089870	\\xdce9a5b466046a2556dda18959824fd9	8138164275086755702	374
\\x00000000000074a204e0171b1e089870	\\x2d2cc8fd5adf6c746cbeb208b0632a38	-5291431455582623277	375
\\x00000000000074a204e0171b1e089870	\\x74ed899a0e2a6a32e8122f307eae8967	-9004556667735524558	376
\\x00000000000074a204e0171b1e089870	\\x9536cd526e8f5e70b539895d96f29c76	738999241897969984	377
\\x00000000000074a204e0171b1e089870	\\xd0fe4344e00588e09885c061f33d0a8b	7793384817976625847	378
\\x00000000000074a204e0171b1e089870	\\xea52521a9e39986cd6ec4a6da1627002	-1894187441658288632	379
\\x00000000000074a204e0171b1e089870	\\x09a2ec80f7fd556354f460ca7702970e	3904340773339788047	380
\\x00000000000074a204e0171b1e089870	\\x10d2e0f7e5664ad41699081e332000ba	-6539276483681389691	381
\\x00000000000074a204e0171b1e089870	\\x4faef2c7aae8db44c4c8b336d308da1c	4858094444693081633	382
\\x00000000000074a204e0171b1e089870	\\x5c745b2f9fe3b828cc437499234cfc78	496497661033790558	383
\\x00000000000074a204e0171b1e089870	\\xc57d8ae07fd8b54ae36cd59b88598dd6	1998573437893486843	384
\\x00000000000074a204e0171b1e089870	\\x40a3f8d056af05786bd445cd37e9d606	5404121437648946972	385
\\x00000000000074a204e0171b1e089870	\\x5bf7d8240f64c7953010362ac16f040f	8420885926360001802	386
\\x00000000000074a204e0171b1e089870	\\x5b5fba637675a274b7ee9fd6201e28d4	-1084766094404628700	387
\\x00000000000074a204e0171b1e089870	\\xeaea5131bde097d9e000a2c90bba8963	4252127048513696671	388
\\x00000000000074a204e0171b1e089870	\\xc829d6cfadbdbed894ba74b2bb10564a	5372958908817605993	389
\\x00000000000074a204e0171b1e089870	\\x70f515c7ff2ab645b1ca33ff8325078a	6488949941517771000	390
\\x00000000000074a204e0171b1e089870	\\xf438a274d359648dff666e87801ca114	-2831651589124493321	391
\\x00000000000074a204e0171b1e089870	\\xa0a590dd85870a4108933da294d92a36	-5634414363665549508	392
\\x00000000000074a204e0171b1e089870	\\x08123622ca046523c1fcb108dbe59417	-1012089096480503302	393
\\x00000000000074a204e0171b1e089870	\\xf61b4d749430712f68c82a39a6faf700	1062861125416698408	394
\\x00000000000074a204e0171b1e089870	\\x09c0f2e80225545c605844856202cb4c	5203927128036193379	395
\\x00000000000074a204e0171b1e089870	\\x92f14ed3817a949fcf9904682a7b214d	-1789646054485093522	396
\\x00000000000074a204e0171b1e089870	\\x1f947afb7c7ef810b0ee0cb247255c03	-354571586966948924	397
\\x00000000000074a204e0171b1e089870	\\x974abd94e51911b9c4533eaafb0270af	-4108235172985431009	398
\\x00000000000074a204e0171b1e089870	\\xe9288f3a12191f3e340ddb34879b285e	6858321499870351039	399
\\x00000000000074a204e0171b1e089870	\\xd48fa469a8c869f217bd13530ea651f2	7631047328038439995	400
\\x00000000000074a204e0171b1e089870	\\xa76ee5eb41a8cb5cd701b6761251a413	8473113742888992892	401
\\x00000000000074a204e0171b1e089870	\\xa3146792cd4ef93d84929fbb6e9c499c	-8801130770010130821	402
\\x00000000000074a204e0171b1e089870	\\x9d3ce685a922817dc55db268643d1d84	-5205857316439684694	403
\\x00000000000074a204e0171b1e089870	\\x529a9c400adfeec5608f230395f39c8a	-6398250820577220877	404
\\x00000000000074a204e0171b1e089870	\\x1bbd57c1a2fdc0731732d5f071a4c2ff	-6300570068473356381	405
\\x00000000000074a204e0171b1e089870	\\x68e6dbc35396224388f8f0ecbbb0bfc8	3078110241211893554	406
\\x00000000000074a204e0171b1e089870	\\x1227c218ec6a209d7526dde95e5218fa	-7973326520973475026	407
\\x00000000000074a204e0171b1e089870	\\xf0232caa9e645f03e3adcdc3fc696723	-1102824758441221266	408
\\x00000000000074a204e0171b1e089870	\\x272b44d49c67b5f64a1d32231493d82c	719548726088913105	409
\\x00000000000074a204e0171b1e089870	\\xd50d59720db189680318355dac8ecfcc	-7044975708301758702	410
\\x00000000000074a204e0171b1e089870	\\xb80cd0a5cf4744670387a75830a4a459	-56695359252399992	411
\\x00000000000074a204e0171b1e089870	\\x47f65ba62ad3a8cd538d7a349416a2c1	-8709884010375920918	412
\\x00000000000074a204e0171b1e089870	\\xd7abd24306a4c98248824c527ad0ecee	-8502602807544809434	413
\\x00000000000074a204e0171b1e089870	\\x2e80552826ebc8701345d642e1952813	-4592023167648041162	414
\\x00000000000074a204e0171b1e089870	\\xe83c31c8ebf2b54bb7892df2fc7ccf36	7029714527566473046	415
\\x00000000000074a204e0171b1e089870	\\x68f9fa1f6713a672073f8bff0f0d6980	-4289573016633413492	416
\\x00000000000074a204e0171b1e089870	\\xcced50f88519df5ed6059c72b8c14106	-3695850001773806805	417
\\x00000000000074a204e0171b1e089870	\\x5c920a08bef68ddb9aafcca67e7aef52	-5110544842056346396	418
\\x00000000000074a204e0171b1e089870	\\xc28a3afe8927a61aa7839bb1179e0ebb	-7507705443998439613	419
\\x00000000000074a204e0171b1e089870	\\x194deb9e57219aa6997ae4d3a448fca2	522270961115984373	420
\\x00000000000074a204e0171b1e089870	\\x70fcc7bc3ba8dfaa7dc3af1e5e3b2fcd	1896788021372432745	421
\\x00000000000074a204e0171b1e089870	\\x213692ca79318b737eeeeea8e5abac04	-3000627761489154192	422
\\x00000000000074a204e0171b1e089870	\\x81b6f49b3b6a611b1f8310dc608ade35	4364080131228444944	423
\\x00000000000074a204e0171b1e089870	\\x1ee4c06661cf4a5ba37f465a60a50f14	-8405600775317379211	424
\\x00000000000074a204e0171b1e089870	\\xbe1054a3ee4c7b4d110b38d12bf6f1fd	-6874148553132318392	425
\\x00000000000074a204e0171b1e089870	\\x955553455f709c3ee3428d533f5b3149	-6085091971404222734	426
\\x00000000000074a204e0171b1e089870	\\xf95020f90e1f02df9c874755491bdd90	6617426837697671029	427
\\x00000000000074a204e0171b1e089870	\\x162aa50fdb03413c964139f7d18e7ce6	-6450993240843070949	428
\\x00000000000074a204e0171b1e089870	\\xf0fdfb11cca1ee9b4690802798a6b92d	-6216102804546070435	429
\\x00000000000074a204e0171b1e089870	\\x8b5d721178d41e20e120b85823ec4e96	-3115679268198657910	430
\\x00000000000074a204e0171b1e089870	\\x0e3c643fed64e4fa4449251205ad37fb	-7684892920626086713	431
\\x00000000000074a204e0171b1e089870	\\xc5848659743933c6288b3120530ae69f	-2677510313146431448	432
\\x00000000000074a204e0171b1e089870	\\x99bcf4389c0d931116aaa705089d3033	-3389394058296357255	433
\\x00000000000074a204e0171b1e089870	\\x2fec138593380c99b41a4587578b00e1	-6846507923461984105	434
\\x00000000000074a204e0171b1e089870	\\x6de329d198284d13edeacc9f6d100585	-3852174507694462398	435
\\x00000000000074a204e0171b1e089870	\\x870df3b2620ddb4a19d0961cdf5f03b2	-2061712500641495505	436
\\x00000000000074a204e0171b1e089870	\\x8207d7c0c4c850ba30498602f21252da	-2926982409510666665	437
\\x00000000000074a204e0171b1e089870	\\x2412dfd5e6fbf374167fbffbf9e5d4c7	8358837818616190542	438
\\x00000000000074a204e0171b1e089870	\\xadda807185f02d072939ec663008f111	-2906726640998187111	439
\\x00000000000074a204e0171b1e089870	\\xd80c7b8ce12f5eae0f1e93b954d7a1ff	-2014034612214091624	440
\\x00000000000074a204e0171b1e089870	\\x98dc678d4bdc112d0bce585cefeb2c53	4275055673737745396	441
\\x00000000000074a204e0171b1e089870	\\x3d9a7e8ec1eb334fb1899156035cba9e	-2740758017231611239	442
\\x00000000000074a204e0171b1e089870	\\xe1a4457de1941ef81145a5e80d81f11a	6669327062454766523	443
\\x00000000000074a204e0171b1e089870	\\x348f07af4c6dba8df6a351a15858015e	-1003606667096514475	444
\\x00000000000074a204e0171b1e089870	\\x8bfd8e298862360be39548aaa0be06af	-6342123899935505738	445
\\x00000000000074a204e0171b1e089870	\\xa1885b67001b9380ffd73026c0f35cef	-1768422437765545871	446
\\x00000000000074a204e0171b1e089870	\\xa01d2eb84d52d69caa364de6fa544757	-5248042530202058142	447
\\x00000000000074a204e0171b1e089870	\\xaa84fcc34326ba92c8a4c98bef13e73b	-2430799255118803590	448
\\x00000000000074a204e0171b1e089870	\\xb8ebca94e91560aa282f18caf36f87d0	6534042957148318718	449
\\x00000000000074a204e0171b1e089870	\\xe491acd7e72241c69ca38610d680a95a	-3889396738882556496	450
\\x00000000000074a204e0171b1e089870	\\xa21da406679f47587ca4773f49bfb1bf	-7928883859208602815	451
\\x00000000000074a204e0171b1e089870	\\x5f3e329d0f63d9546c0e2b71921c4f55	-4034898252597628768	452
\\x00000000000074a204e0171b1e089870	\\x16b52bad62622b5e018a3f8f4745170b	6971136776101083330	453
\\x00000000000074a204e0171b1e089870	\\x77e9c1340222fb892039729c93594813	7821683041195833344	454
\\x00000000000074a204e0171b1e089870	\\x93eee4f74ca925a7a5d10db93a00f6ac	-8124289168170549395	455
\\x00000000000074a204e0171b1e089870	\\x40cb1eed38935ef25caa000b9b72f7ad	-1698583471968458989	456
\\x00000000000074a204e0171b1e089870	\\x456a8157cb53ffcaa221712fd60c8270	7219117704190105744	457
\\x00000000000074a204e0171b1e089870	\\xa611fb0965aa5ac864bc929da6ace2df	-6723083455939527087	458
\\x00000000000074a204e0171b1e089870	\\x1e8a721de203a03e243460ea5d6f96df	7177342492788000860	459
\\x00000000000074a204e0171b1e089870	\\xa3d43f3f206342e4b95ec12fa8f8db7c	-3762107532762123343	460
\\x00000000000074a204e0171b1e089870	\\xdcd5dd71c19bdfec39dcef60adcf5c08	2479720039589661922	461
\\x00000000000074a204e0171b1e089870	\\xc1c79966bb7b8adddc52a07eeded4fa4	3449151964080080381	462
\\x00000000000074a204e0171b1e089870	\\x0bf9df09a493db198b4f433293a87599	6124418640182259631	463
\\x00000000000074a204e0171b1e089870	\\x2a9ed4226fe18e125c508a9db3c6791c	-6626789714067147353	464
\\x00000000000074a204e0171b1e089870	\\x6b53f77c8cd9df69a3e524659968192a	-198337076535619683	465
\\x00000000000074a204e0171b1e089870	\\x48c0a15698d21f9a307d7058df2f2b18	3056075166410609898	466
\\x00000000000074a204e0171b1e089870	\\x60b7eaf7b110b3f33817db49ecd8b413	5929761791520161864	467
\\x00000000000074a204e0171b1e089870	\\xf25dbfbd5ca7a2029e08bb2c682b93d7	1545352700828694896	468
\\x00000000000074a204e0171b1e089870	\\x5cc48c326e4b107ebe6a21c8fc855b67	6631350811750966930	469
\\x00000000000074a204e0171b1e089870	\\xfc433eb0cfe181a42ccf484b086b347c	-3412971392339125976	470
\\x00000000000074a204e0171b1e089870	\\x2357fb1f6ac9ef075bf1ff114c4f16ee	-7968539652052813942	471
\\x00000000000074a204e0171b1e089870	\\xba43ad964a6ccfcab0cbe642f00e779b	-8803898516953168042	472
\\x00000000000074a204e0171b1e089870	\\xd0d0632bfeb4f6f0a8f83f94cf1a5a1a	5116685424202256080	473
\\x00000000000074a204e0171b1e089870	\\x217833e3272ee5866974df9fc6eb7627	-3791192768631997817	474
\\x00000000000074a204e0171b1e089870	\\x87e25dcf8d9ffad80a71fc087b1abf05	-5475374960693444075	475
\\x00000000000074a204e0171b1e089870	\\xef0e527423393b7d811c7a8baa237cc3	-7057294014665678023	476
\\x00000000000074a204e0171b1e089870	\\x853f4600aa7958eb208730122b7ab952	3789473498462497227	477
\\x00000000000074a204e0171b1e089870	\\x1784a170aa32db2fce292510abf2b66f	2789030820981998114	478
\\x00000000000074a204e0171b1e089870	\\x2a764fda9a21ef9be09d01f21e1ad6cb	920636964493025027	479
\\x00000000000074a204e0171b1e089870	\\xc997ec04a0409c28a958a5a1e3c56bdf	-2291596755979295094	480
\\x00000000000074a204e0171b1e089870	\\xbb6589b84e82c3f6d442c2fed4a3141e	-554947951274803472	481
\\x00000000000074a204e0171b1e089870	\\xa99931424d68d2873e6374d5aed8705e	605059544208438445	482
\\x00000000000074a204e0171b1e089870	\\xf2284543884188780d09b1890c1ab8d4	1167502027032517021	483
\\x00000000000074a204e0171b1e089870	\\x5bad27dc16e954675f7d2b864a94b072	-4752050984517318796	484
\\x00000000000074a204e0171b1e089870	\\x908de1509bb2c6709fe868d40cc45083	2802175213026225708	485
\\x00000000000074a204e0171b1e089870	\\xaed28b131e3c539c59019087b171d350	-1600801110869286828	486
\\x00000000000074a204e0171b1e089870	\\x70bb86002bf9bfa0af03f422004699a3	2575897826882954217	487
\\x00000000000074a204e0171b1e089870	\\x8d24b41f5c2e82876fef4a0b862ce8fe	7389755061744025624	488
\\x00000000000074a204e0171b1e089870	\\x323c58afd983d70d5e0af8a2fa94bd30	5610808006103728256	489
\\x00000000000074a204e0171b1e089870	\\x615aebc8497915a4e0fedab5c7edf511	-3146298911456671650	490
\\x00000000000074a204e0171b1e089870	\\x364481973b98b1e0978e7d95d7909f06	1012874113604842837	491
\\x00000000000074a204e0171b1e089870	\\xffd3a94e516e21ca85cd6ad1996c73c9	-30429781652311384	492
\\x00000000000074a204e0171b1e089870	\\x6420ec70c1907e6ae9b1c71e6db013e4	9002712896143592629	493
\\x00000000000074a204e0171b1e089870	\\xba9e209db273043ed9646aa359a337cf	3351568194815090851	494
\\x00000000000074a204e0171b1e089870	\\x10e468cb14f169f522eb487c45f13f81	1503742450165039174	495
\\x00000000000074a204e0171b1e089870	\\x3389946754050a30d02163437fabeadf	-567895491894679559	496
\\x00000000000074a204e0171b1e089870	\\x022457f794f8775e0cbd73b9aa3dc37d	2427511495933443899	497
\\x00000000000074a204e0171b1e089870	\\xb0e8c58c17ca04ea715d1241c387a424	-3266323090817093274	498
\\x00000000000074a204e0171b1e089870	\\x5eb362f1eb37fba461d34ad124112895	-7382447394057691619	499
\\x00000000000074a204e0171b1e089870	\\x93d7a02af46b386d6a7127c10967ce67	643862614613905269	500
\\x00000000000074a204e0171b1e089870	\\xf7a72669680d58c3acc05e6be940a1d1	3437831363572846515	501
\\x00000000000074a204e0171b1e089870	\\x153bd47ce17bb172e50c95e42a15055b	-3840011109210625694	502
\\x00000000000074a204e0171b1e089870	\\x4ebe5b97e660501214d68ffb097e7125	-4002440627672637538	503
\\x00000000000074a204e0171b1e089870	\\x260603eafa4261f04616149505c61a3b	-5802022523971072808	504
\\x00000000000074a204e0171b1e089870	\\xb3266e0b4e547e3d5d3f1ad68025200a	-2735816629021104946	505
\\x00000000000074a204e0171b1e089870	\\xa456eab4a78acc72363433f57953afa3	8458285231363945143	506
\\x00000000000074a204e0171b1e089870	\\x1f26a463136131f1c47adcfd539cabc4	2757090525845090821	507
\\x00000000000074a204e0171b1e089870	\\x20939186349766c64bef781c39740417	6630444002144014094	508
\\x00000000000074a204e0171b1e089870	\\xab6550338ce903735104a131ac961b9a	1966207483334755655	509
\\x00000000000074a204e0171b1e089870	\\xa9dd5bfa489ece83c7ac7005679878ca	9198494732759892430	510
\\x00000000000074a204e0171b1e089870	\\x78c8e9cf4d512a421ddf2f0d0a120efc	7261893443359032425	511
\\x00000000000074a204e0171b1e089870	\\x9a0fdcd50744cfc3cf5fefd0832b43d4	4040880520761676716	512
\\x00000000000074a204e0171b1e089870	\\x2c37768b7685adefa91fd23bf11fd33b	5545068305634609628	513
\\x00000000000074a204e0171b1e089870	\\x919808cbc9479e48735af6d72e0864b3	2266412639265376630	514
\\x00000000000074a204e0171b1e089870	\\x743c8813ac11963531c94d2780b3a32a	-4204932627642086072	515
\\x00000000000074a204e0171b1e089870	\\x07771e60f522b9adde39783f46bb670c	-8558061239552462148	516
\\x00000000000074a204e0171b1e089870	\\xc36404ab493aa9b56c83662c2b29674f	7956979598188845035	517
\\x00000000000074a204e0171b1e089870	\\xa13516fa4aed0a0e5bd40028ed67466c	2442958416084008559	518
\\x00000000000074a204e0171b1e089870	\\x6dc3f9a69ea2b96c7038ed8542469cde	-4601951074452531862	519
\\x00000000000074a204e0171b1e089870	\\xffa4676ab7a944c7abc40daa08cdc6f2	1008987671615362319	520
\\x00000000000074a204e0171b1e089870	\\xc83a0522198d3dfc02e2ecb21c8e94e3	-2093582757781894460	521
\\x00000000000074a204e0171b1e089870	\\xda61e78970067bce6e8f8dc7f80b3cad	-1895731105284130953	522
\\x00000000000074a204e0171b1e089870	\\x0a91281054e222c5373a9f82af4293c1	2462259642610229007	523
\\x00000000000074a204e0171b1e089870	\\x9233116239a2f6256ff7dae8e3cae7ec	607961762148872924	524
\\x00000000000074a204e0171b1e089870	\\x4bb4355c2bc41af87ed954b05413dc49	7881369346404665863	525
\\x00000000000074a204e0171b1e089870	\\xd5f9e37f2fc3704a6e93d27e641766fb	426267540084733386	526
\\x00000000000074a204e0171b1e089870	\\x906d9b340d11db4eedd845ffbc4d3237	2642963203500182488	527
\\x00000000000074a204e0171b1e089870	\\x92c2ac172a4153c615ed385318e97f3b	8156087063200768662	528
\\x00000000000074a204e0171b1e089870	\\xd2f69c292782739fd3dfc9e2e89cf0e3	2419836360892371300	529
\\x00000000000074a204e0171b1e089870	\\x8ff3af6794a4069f34ee1c6e69765c5c	-6094845703146076576	530
\\x00000000000074a204e0171b1e089870	\\x4101f910f505e3e0b86bcb118da8e096	-6893679285833033329	531
\\x00000000000074a204e0171b1e089870	\\xe2716e3410678be80fd51da8ee4ad429	6360661639907246180	532
\\x00000000000074a204e0171b1e089870	\\x141827e25b915721af7b1120b3bf307a	6819890564143018579	533
\\x00000000000074a204e0171b1e089870	\\xb17f929ba33edeb5c5c4c52e5723c895	2566736235547383381	534
\\x00000000000074a204e0171b1e089870	\\x65b85a4dd1585893a98b249f34c87fe4	6511705232262020071	535
\\x00000000000074a204e0171b1e089870	\\x2b121ecd3a164543be4659815b15f553	-6801612928449373509	536
\\x00000000000074a204e0171b1e089870	\\x6ec281adc922881355301959ebab9a34	-7519914728391579854	537
\\x00000000000074a204e0171b1e089870	\\x23982a7f794c12d23c95d65e52aac0b4	-8735836290936878967	538
\\x00000000000074a204e0171b1e089870	\\xe8793ea2508fc65b09adf04a8b36d9af	-7403838607321201283	539
\\x00000000000074a204e0171b1e089870	\\x58d92d88f65955facd34d05d8b1d5151	6283483652743746254	540
\\x00000000000074a204e0171b1e089870	\\x01c0f343ba36925ac2ad0b58283f52bb	6082765744639374460	541
\\x00000000000074a204e0171b1e089870	\\x95286ea3d9bcf1108bf80f227e9398bc	-3531872840101617450	542
\\x00000000000074a204e0171b1e089870	\\x360c77bb6b24680e751f092204c4618c	1114703699021605228	543
\\x00000000000074a204e0171b1e089870	\\x3b77829bbc0d699d02fd4ceadb37ba3d	-9065486767679638674	544
\\x00000000000074a204e0171b1e089870	\\xf18f3bbc3402ce22707ce551d1c984c6	-1629462252316206899	545
\\x00000000000074a204e0171b1e089870	\\xfa6b63d01db52d4f43023ac4b5940f61	-4162358772761777413	546
\\x00000000000074a204e0171b1e089870	\\x474b1173bb81554d5bc9367d659529b8	346457417211401012	547
\\x00000000000074a204e0171b1e089870	\\xee194ce51e90610271db58fac4b7804d	-393857817913653887	548
\\x00000000000074a204e0171b1e089870	\\x28cb52f453185bb0b3afed359ae6769e	1231157670758441176	549
\\x00000000000074a204e0171b1e089870	\\xbb5496ee9eb39b2a783f2a060ca423c1	5308201692662615889	550
\\x00000000000074a204e0171b1e089870	\\x53940cb225bc0b2b114277f3d2a06433	-2115386764145047991	551
\\x00000000000074a204e0171b1e089870	\\x562b1ef6f6dd757765166e85f0cda523	478517608795777575	552
\\x00000000000074a204e0171b1e089870	\\xdf88d84564bc8852587533777d19642d	3989028388251110343	553
\\x00000000000074a204e0171b1e089870	\\x1c98d8cac10d8824d5b83cae9619a2e5	7770145164407892785	554
\\x00000000000074a204e0171b1e089870	\\x94510e5beb6f7c73efba9c17a0df679b	-6780166635003288922	555
\\x00000000000074a204e0171b1e089870	\\xdef51e5d7335161e2f240021ca69f38c	-3847449045709866361	556
\\x00000000000074a204e0171b1e089870	\\xe0ba6f66eb7fb2759d23293588843342	1519265192189330075	557
\\x00000000000074a204e0171b1e089870	\\xf47c4742500e70105286f0eacb03392c	6498405791752851262	558
\\x00000000000074a204e0171b1e089870	\\x1721a1054123d8ec5ec5351d75328171	7744607614797341106	559
\\x00000000000074a204e0171b1e089870	\\x56ce5a3826c9a992835bac6677018076	1884076783513895276	560
\\x00000000000074a204e0171b1e089870	\\xecbdce3f278da673aa31472e05fcb5c2	-5091189894098263974	561
\\x00000000000074a204e0171b1e089870	\\xaeb794cc8a60db8310607885641edf9f	8272290995104062550	562
\\x00000000000074a204e0171b1e089870	\\x5b6c151b291e125ef74ebbac1885e6df	8625380588229786686	563
\\x00000000000074a204e0171b1e089870	\\x73253240cba20b5e2b6af10e64d35a47	8902226110100290149	564
\\x00000000000074a204e0171b1e089870	\\xf3162f8f21fa601d7b0194f6e5a2a50e	-8400328848689081329	565
\\x00000000000074a204e0171b1e089870	\\xb3b1f86691c5f9ba626957e39c2b86e1	9134121282893379381	566
\\x00000000000074a204e0171b1e089870	\\xbcdcdea41c6c84a173efa424e32bc77f	-943685623124893363	567
\\x00000000000074a204e0171b1e089870	\\x2ae1adb1dee018e75039407daf44b385	200269326095172172	568
\\x00000000000074a204e0171b1e089870	\\x7693500ab2643b2ca59d65d515e5587a	-415827200593164432	569
\\x00000000000074a204e0171b1e089870	\\x71e4e42d0799467b64cbd5832ebdbc59	6624447147857776349	570
\\x00000000000074a204e0171b1e089870	\\xeebda6d109af9b90fd95413ea0aa6f36	5983337547517049585	571
\\x00000000000074a204e0171b1e089870	\\x4ff3f0fca0b262a82e74047c7a616112	-5986764806926927230	572
\\x00000000000074a204e0171b1e089870	\\xf37237b7ec63702e0a3968951d2396b2	61704347774943198	573
\\x00000000000074a204e0171b1e089870	\\x8af2ff1486e58c571c4ff5d2edd6edbe	7993673393008000898	574
\\x00000000000074a204e0171b1e089870	\\x7e997233acbb439e3231a7d35f8d3c75	3615863772169494972	575
\\x00000000000074a204e0171b1e089870	\\xea463dcb5718c45f1c6761b025466c97	2026844021144606890	576
\\x00000000000074a204e0171b1e089870	\\x20b20ab8cb965ba8f69bc151fed39ee5	9174555637421182927	577
\\x00000000000074a204e0171b1e089870	\\xeea94e43e63055516d321536a1ad4540	7394429933886140133	578
\\x00000000000074a204e0171b1e089870	\\x395273dd5038cfbaa2aebf7fe3d2db16	-924834162436111132	579
\\x00000000000074a204e0171b1e089870	\\x743923d895f011f70a26a3bafefe2827	-2466132841359261724	580
\\x00000000000074a204e0171b1e089870	\\x5892aa3468290925739ce74da0ae1b1d	1145592645306251412	581
\\x00000000000074a204e0171b1e089870	\\x8af57440cfbcc159ead8b647b4179477	6472415114222020202	582
\\x00000000000074a204e0171b1e089870	\\xee6647d9aa5f8a384869ebd9da446115	-2867225634843963555	583
\\x00000000000074a204e0171b1e089870	\\xb0b06edcef4dd7c8864a88f06e5bbec2	-3554477024961043970	584
\\x00000000000074a204e0171b1e089870	\\xac2d931a47592c9b4398c9ebbe2bd8ca	5391930316740787318	585
\\x00000000000074a204e0171b1e089870	\\xb85833c5757c0d4d69e047b040b362bd	-1283028076888027321	586
\\x00000000000074a204e0171b1e089870	\\x8b16b4746e029166ef5be25d626d6af6	3441747095859324264	587
\\x00000000000074a204e0171b1e089870	\\x888174329924e72c2de5659dddbb75be	9138239174372288959	588
\\x00000000000074a204e0171b1e089870	\\xb3d53318895a6452e5af91111260fc10	874333996475143200	589
\\x00000000000074a204e0171b1e089870	\\x274e00961bd30d2972dcea2c8cbbbcfe	-7794424096989638232	590
\\x00000000000074a204e0171b1e089870	\\x4c61c40f83290e56a6ef2b404014f772	-1175663270339981809	591
\\x00000000000074a204e0171b1e089870	\\xdfebc7a3e05133d9e6379c35e271a4f0	3095184708695641927	592
\\x00000000000074a204e0171b1e089870	\\x67499e0d65ac6b8b5a7f6662a1745f7d	-4682212940806665292	593
\\x00000000000074a204e0171b1e089870	\\x8b2164991749ba9863a37e3dc93e8c15	6801825537877979602	594
\\x00000000000074a204e0171b1e089870	\\x2d87dec91e863439e119eab32c9eea2b	4798722394941760287	595
\\x00000000000074a204e0171b1e089870	\\x80725d047ba99f92e220a714938ad723	8257264334003036031	596
\\x00000000000074a204e0171b1e089870	\\x8e7a2b1fef71ff57c5cbc3e7c4acf43a	1567026732704466228	597
\\x00000000000074a204e0171b1e089870	\\xade1024d4eef565aa445cd8913dd8aeb	3989350802710379530	598
\\x00000000000074a204e0171b1e089870	\\xc7f0be8ce99def4c07dd3d0b2f36e8b0	-4532063826769083094	599
\\x00000000000074a204e0171b1e089870	\\xa41b0a48a90c9506ab9d2829bef8c9f2	4639975821398868977	600
\\x00000000000074a204e0171b1e089870	\\xfc3d6122366fa52154dd988ac92e979b	2012243993486369095	601
\\x00000000000074a204e0171b1e089870	\\x4cf2bca33316d67533f73cc5367e1d15	5332674092461166267	602
\\x00000000000074a204e0171b1e089870	\\xce32f74a4c6fdbf22880a5d8f6183d78	7820641215314937231	603
\\x00000000000074a204e0171b1e089870	\\xa3efac606ef8ac27a37d1f1270f53778	7168126566318622320	604
\\x00000000000074a204e0171b1e089870	\\x813baf5f21541e7a989e1a1ac446ca47	1286227311394186838	605
\\x00000000000074a204e0171b1e089870	\\x560e13a4c945589f375958f0f0f16cdd	-4451380747093303543	606
\\x00000000000074a204e0171b1e089870	\\xe4214072346971a5a8befb6f1a31b4b1	-5873808838036537178	607
\\x00000000000074a204e0171b1e089870	\\x08a2d102ee8681b427fca9c233c82ed8	-957914471453330460	608
\\x00000000000074a204e0171b1e089870	\\x06273fdf323bf6ff078a034bd155ca29	-6812989285457378027	609
\\x00000000000074a204e0171b1e089870	\\x5784f2c7d4f8a865e1c2d5398f815713	5155465915138412386	610
\\x00000000000074a204e0171b1e089870	\\xdc76ab5f7a8e1f4ef8f3ab98dfeed581	-8888107056356650118	611
\\x00000000000074a204e0171b1e089870	\\xf1ac116791cb4ba7e4cbcb3e6cc1cf01	3815269405467376320	612
\\x00000000000074a204e0171b1e089870	\\xb660a906cde47d20913f0a0b33d247c5	-7340029359854123952	613
\\x00000000000074a204e0171b1e089870	\\xd453626fe667806114994672c0a564c9	-5687410319750204992	614
\\x00000000000074a204e0171b1e089870	\\xe014271918b6c0a7f6469c587328f687	-5145597503192047211	615
\\x00000000000074a204e0171b1e089870	\\x7e92e211fb77fb5a45e6d5fad3a26526	-8869748121731309028	616
\\x00000000000074a204e0171b1e089870	\\x7564c464f7b196df4384c9f4f744eafe	-4167146921477134075	617
\\x00000000000074a204e0171b1e089870	\\x71baaf9e40aed6d7a1f5cdccf7b8d806	4268919728747540583	618
\\x00000000000074a204e0171b1e089870	\\x4d52f8a05cb0635fba7447e3b4d593cd	-4380307278726267238	619
\\x00000000000074a204e0171b1e089870	\\xc74966b8f4c4cff6e9095379dabf84c3	-3041249636880259658	620
\\x00000000000074a204e0171b1e089870	\\x0dff6906c566e9316f42d978155b7729	9179286701116310587	621
\\x00000000000074a204e0171b1e089870	\\x25b09c98448ab896c9a0bf6905c520a0	-5705699466567316403	622
\\x00000000000074a204e0171b1e089870	\\x31adeb1c9bd7548737b4ace2871d09e4	-5431886351648472183	623
\\x00000000000074a204e0171b1e089870	\\x4431fef169cc825ccb7263f9e46f3173	-2053532655910651866	624
\\x00000000000074a204e0171b1e089870	\\x40b6790ad440f47e48ea7adbc5f9e626	-5040782050894441650	625
\\x00000000000074a204e0171b1e089870	\\x4e2c2c399bc3f15734a2a461d4632aa1	7356964053430847761	626
\\x00000000000074a204e0171b1e089870	\\x60e2b673da8e47c08322d459d3866b18	-7622665091500782962	627
\\x00000000000074a204e0171b1e089870	\\x3dc506493a4e9cb8e8cf4c4c212b438f	7753439353166437000	628
\\x00000000000074a204e0171b1e089870	\\xa5573f37a67aedb01051ed4f85c9148f	-6615676167749641751	629
\\x00000000000074a204e0171b1e089870	\\xbec7f3de8df0a778b6105b1b8a89fbdc	-875876764630035504	630
\\x00000000000074a204e0171b1e089870	\\xe64ded5a8038308c0bbc159999c1f599	503565367945116328	631
\\x00000000000074a204e0171b1e089870	\\xee7ac09c075e2570c72a468916fdb789	8481914665494635787	632
\\x00000000000074a204e0171b1e089870	\\xb4d49e525955ed7dee0c5622782b6791	-2331127777680061784	633
\\x00000000000074a204e0171b1e089870	\\x4fd5145f8dd722cb329cf5bb7e624705	-688655825087830440	634
\\x00000000000074a204e0171b1e089870	\\x8b30873cc77ddf53275654b42653b626	4839894515994848328	635
\\x00000000000074a204e0171b1e089870	\\xc7f92abe0ef2c6ee0823395057ef259b	8124768630196450805	636
\\x00000000000074a204e0171b1e089870	\\x6da340dd28fc624af0ba4712220aa824	-1826466899813165343	637
\\x00000000000074a204e0171b1e089870	\\x2787f4f9d7b9f8aad746989ef4ad4cd6	3847846657109384021	638
\\x00000000000074a204e0171b1e089870	\\x23fe8a8be59a943e8493bce70aee9e1f	8141429781755978559	639
\\x00000000000074a204e0171b1e089870	\\x8a17ad5e53b280f015c8b6d6a5758f0c	2470888806873175633	640
\\x00000000000074a204e0171b1e089870	\\x8db52b923b9ae1497f013b8ee54c7da9	7959789169087711768	641
\\x00000000000074a204e0171b1e089870	\\x6fed976b80802cc3352bab97667f649b	-3224829655750568173	642
\\x00000000000074a204e0171b1e089870	\\xa3f8fbf2af59c6826d4f0a281b49a901	6953855500015184760	643
\\x00000000000074a204e0171b1e089870	\\x66caf6ac2f7cc1b68fb6a821d757ec40	-1603688976218429754	644
\\x00000000000074a204e0171b1e089870	\\x3fbb5384be8ceda38a56aa56abb032e2	-2256490419920546099	645
\\x00000000000074a204e0171b1e089870	\\x814043f4004f68ae134885e40b5f0001	-6643089324073430903	646
\\x00000000000074a204e0171b1e089870	\\xf02f6ce51fb0decfa0497854debe57be	-2735751178837744369	647
\\x00000000000074a204e0171b1e089870	\\x37c72c5c71684011b485da50d29a9e42	-9136264796857228815	648
\\x00000000000074a204e0171b1e089870	\\x0825fbeadb810acffaa5498892ec0cb8	579611797980683173	649
\\x00000000000074a204e0171b1e089870	\\xa421f1d5abc30ab8515baf748b92796c	4085349718174285115	650
\\x00000000000074a204e0171b1e089870	\\x2e8456121f263f98124010ee0a4523e8	-9021091553089736126	651
\\x00000000000074a204e0171b1e089870	\\xa4fdff52f145ea8c8e8ae9988ccfa20f	-6367577129226751385	652
\\x00000000000074a204e0171b1e089870	\\xa763661bd2b7ea8dff0ca7d073128e98	7753308000794235677	653
\\x00000000000074a204e0171b1e089870	\\x4a1dac3b9d3d796105f1f7568797bb02	-5981814747369551566	654
\\x00000000000074a204e0171b1e089870	\\x8253204e831cd66fd1a836aee05e3483	8884791181550467579	655
\\x00000000000074a204e0171b1e089870	\\xaf39729c3bed067ddd654c97362f8cd0	-572970599355116858	656
\\x00000000000074a204e0171b1e089870	\\x13de38619f8797e330507ebb743d015e	8946094132827768486	657
\\x00000000000074a204e0171b1e089870	\\xea7c21c1dd7e2b42668b9195baaad909	3663224525163780621	658
\\x00000000000074a204e0171b1e089870	\\x6a06b4c162a22fb5a1cb8b0b67fb2707	-5749263709015877032	659
\\x00000000000074a204e0171b1e089870	\\x6a6b9d2ecc89b96ca4588a79eb264ace	8064157802950899260	660
\\x00000000000074a204e0171b1e089870	\\x755cf88c9b5e7b17b6b933d323fb799c	-353178273526390552	661
\\x00000000000074a204e0171b1e089870	\\x4ab27c5f2fff498859d83be07d0fa057	7915200357123101270	662
\\x00000000000074a204e0171b1e089870	\\x2177e92e804f1c3296df02d68bbf2773	-3497822734864450909	663
\\x00000000000074a204e0171b1e089870	\\x9f30c581f37c6e920968437b11b246f1	4154307840588939868	664
\\x00000000000074a204e0171b1e089870	\\x6ca1ce5664c9a92af1a4e855f931e88d	-2158332384182000146	665
\\x00000000000074a204e0171b1e089870	\\x5630694c1afea46b015240586bec5a48	-5803477726564213952	666
\\x00000000000074a204e0171b1e089870	\\xc8020f19f7cad1b8866771f5b480269c	-3526069532687120367	667
\\x00000000000074a204e0171b1e089870	\\x5dc78aaad63f9d349e92161771589f75	-1595002068487093005	668
\\x00000000000074a204e0171b1e089870	\\xac18466221f27dda7d19e30b348aa34d	-1813426442429130733	669
\\x00000000000074a204e0171b1e089870	\\xcc645514df21db095cc649fc4793ef78	6905933507379935134	670
\\x00000000000074a204e0171b1e089870	\\xa0798de00ea1a52f6fd7dcd3e4b737aa	-5889485777263016073	671
\\x00000000000074a204e0171b1e089870	\\xae274490fde47211fd565e776d3c7774	7408238880881433776	672
\\x00000000000074a204e0171b1e089870	\\x8d509fdae4421459177f5da27ead05d4	3935850128373245698	673
\\x00000000000074a204e0171b1e089870	\\x9486c27cc78f2fbde9a84bf876cf8d8f	-523558807644097391	674
\\x00000000000074a204e0171b1e089870	\\x17470186901d30969e5d61f1f6d3aa1f	2822758117703965437	675
\\x00000000000074a204e0171b1e089870	\\x020094cabc57be18262bf6c22d519ef5	-6799184043051992598	676
\\x00000000000074a204e0171b1e089870	\\x0106a13827bae7d677e89f0549ffd3fd	7670898590640943028	677
\\x00000000000074a204e0171b1e089870	\\x53c39d029bd6855451e6a30fd3714e26	-4243764232808424116	678
\\x00000000000074a204e0171b1e089870	\\x8addfdddf335032c4834e8c492756aae	-6084784170812270717	679
\\x00000000000074a204e0171b1e089870	\\x660f988afca9d37f8df0418a5ecebc93	-908452044286189781	680
\\x00000000000074a204e0171b1e089870	\\xfeef1b28d67e8e418d8bdfc4266b64a8	3062052591618972674	681
\\x00000000000074a204e0171b1e089870	\\x6f6661bc1d52c5fa6c32db23606b8d5a	8744797855784710687	682
\\x00000000000074a204e0171b1e089870	\\x136c0b3aa883be869bf994b18253b0c2	5100847169542553266	683
\\x00000000000074a204e0171b1e089870	\\xc8127226dd66f7f2d63366a38d1167b1	5108881810781759183	684
\\x00000000000074a204e0171b1e089870	\\x107d9d13133006d109be520d2b7b0b1d	4871442942883400943	685
\\x00000000000074a204e0171b1e089870	\\x5cffd228298e9af2e35be5a66485f150	9093475440287142961	686
\\x00000000000074a204e0171b1e089870	\\x09daf0428a9b476f5c544cfeb810e625	-1415180402670890672	687
\\x00000000000074a204e0171b1e089870	\\x517b083bc7ef71d885936509af66e325	-5048696804129500751	688
\\x00000000000074a204e0171b1e089870	\\xecb420eb9b056139d5c1c8bcc1df9bad	-7679205496720564110	689
\\x00000000000074a204e0171b1e089870	\\xcea2c531b52434689606f3ac996a4167	344509861992468431	690
\\x00000000000074a204e0171b1e089870	\\x8a65fc0a4c26b9f0caf67cef53e50810	1833442059514165367	691
\\x00000000000074a204e0171b1e089870	\\xf40c42ee7f94c89da345386a22310c50	-4497887474234411757	692
\\x00000000000074a204e0171b1e089870	\\xf0ba631136dcbba879cc67cbf0f5a6dd	-6058214342582234858	693
\\x00000000000074a204e0171b1e089870	\\xeacb8ea693b43c0a1596110f1776b090	919366006580177722	694
\\x00000000000074a204e0171b1e089870	\\xd84d6644620c34398fee3dcc530ba931	4873515316641583315	695
\\x00000000000074a204e0171b1e089870	\\x502843fbaf03ceb974a562ad29fcee27	-8333200217427876673	696
\\x00000000000074a204e0171b1e089870	\\xbec225c06bc2f72857ed28296e5b1781	-4688920823998925081	697
\\x00000000000074a204e0171b1e089870	\\x181e396bbff561223f78dbbd41d730f9	5046655450949999013	698
\\x00000000000074a204e0171b1e089870	\\xf2a11a2ecf08e9ddd2e93273b91acdf9	-500026660775095442	699
\\x00000000000074a204e0171b1e089870	\\x6ae22abaec63fbab40bdbda2903aa42e	2639846965906999752	700
\\x00000000000074a204e0171b1e089870	\\x1071fa4d32a15d20ecc2e2ef03e20a3e	-3988774437459608221	701
\\x00000000000074a204e0171b1e089870	\\x59b5e5c4c3fefade1a994f432b0ff72c	-1955342348220957038	702
\\x00000000000074a204e0171b1e089870	\\x6b8d13ac5ba82a428b7e74c0ddceb3b9	-2766617049862446630	703
\\x00000000000074a204e0171b1e089870	\\x3f473fbf613c6f6046209792b6950f7d	-3841426742887837732	704
\\x00000000000074a204e0171b1e089870	\\xdf883d202380268ede9547ac0b948297	-61340998087375570	705
\\x00000000000074a204e0171b1e089870	\\x54619d346d3a519cb2606eac8ec11d95	8598110242771299698	706
\\x00000000000074a204e0171b1e089870	\\x09f907955b959ad17f4145b9a57dc3b2	1961775215950026558	707
\\x00000000000074a204e0171b1e089870	\\xbce7dcbb0695118fd31514ef9e6ee4a7	1718870854397914142	708
\\x00000000000074a204e0171b1e089870	\\x54aa53830d0469a25b4789452d8b2bda	7814451687410814968	709
\\x00000000000074a204e0171b1e089870	\\x2eccf5beae4057594ad0c198288612ff	759412956449587354	710
\\x00000000000074a204e0171b1e089870	\\x77c8674ff202b2a2ff10fb051f035b7b	-1308807155694600774	711
\\x00000000000074a204e0171b1e089870	\\x03b4910a06600c1fa2fda9218b182b83	-8170543578813689912	712
\\x00000000000074a204e0171b1e089870	\\x477c5949da13b8d0ebbde0d81165e8a7	-3921010300656211060	713
\\x00000000000074a204e0171b1e089870	\\x596078bd164293168832d94c63a907f7	-2675400897943057381	714
\\x00000000000074a204e0171b1e089870	\\x7ca707cfa2b86ef7e82f5de089baf3ec	6701762176790094987	715
\\x00000000000074a204e0171b1e089870	\\xd91cc57ce3fbdd09ebc7191abd8a0768	1001996366768986891	716
\\x00000000000074a204e0171b1e089870	\\x7c04b84b2c8857386e2c4bfa747fe731	6745616125250631360	717
\\x00000000000074a204e0171b1e089870	\\x0f2550034817ad2a606ccb8e13775972	-7980015693225314355	718
\\x00000000000074a204e0171b1e089870	\\x3359bbb3880b612095bd4f7cf079a1a0	1758898916890645446	719
\\x00000000000074a204e0171b1e089870	\\x73f2ebed9157c9233ad620eb430e7a43	-6230538534378335383	720
\\x00000000000074a204e0171b1e089870	\\xd575ea5cfdde8d0216bdf6c3f08aead7	5190494214352266831	721
\\x00000000000074a204e0171b1e089870	\\xecd4f07f322953fc130aaf87cb0df85f	-7339091972995650940	722
\\x00000000000074a204e0171b1e089870	\\x5b82f3e3573bf1295bcc0697fff56623	8859980669013356179	723
\\x00000000000074a204e0171b1e089870	\\xd5f05ac1fb1be86853db531749b3d170	-5129468346958841574	724
\\x00000000000074a204e0171b1e089870	\\xf997181f120cd4437cd666505c7a1214	911948226563496801	725
\\x00000000000074a204e0171b1e089870	\\x04570018370a018585ff91f716f1fc18	3733705776744986562	726
\\x00000000000074a204e0171b1e089870	\\x60524870c52b90acca258a9b6573f7e8	-6127142003980859176	727
\\x00000000000074a204e0171b1e089870	\\xf5f95030568b996f719b29dfd5a394dd	-2118628816856518416	728
\\x00000000000074a204e0171b1e089870	\\x88f54369098978cfbf5f5f35b2d868bd	-1271386645850386021	729
\\x00000000000074a204e0171b1e089870	\\x91ad8edec84f70671bc87e731f37838f	7153201425776533391	730
\\x00000000000074a204e0171b1e089870	\\x40a5c00fa197aea999dae48b0ac36075	8225139254963008938	731
\\x00000000000074a204e0171b1e089870	\\x44b2dc498984cde82b367dd0d99ba416	-8288143634640018223	732
\\x00000000000074a204e0171b1e089870	\\x74e136ed8ce9d292c923c30fdf917a5c	3968073075663997083	733
\\x00000000000074a204e0171b1e089870	\\x875829551f4205d011ca7cf29f11b76c	-1154510915399337909	734
\\x00000000000074a204e0171b1e089870	\\xdc44c9b8dac51e96ad4668790d376f49	7134299190699770757	735
\\x00000000000074a204e0171b1e089870	\\xb172ea759ac04220169eed163db2218a	-5950635380208359333	736
\\x00000000000074a204e0171b1e089870	\\x1e96a3a3b23783ce2dd5b658fe736355	4819504814440314959	737
\\x00000000000074a204e0171b1e089870	\\x226b95a6ee89f1a1ab1123b12c1e27ff	21887419683540060	738
\\x00000000000074a204e0171b1e089870	\\x7ee45b88a5ae986d716f87b9474ed6ea	3257564709400968734	739
\\x00000000000074a204e0171b1e089870	\\xdfcff9d55de0181e5c531abd453bdd48	8525518099468982896	740
\\x00000000000074a204e0171b1e089870	\\xd522833b87bf086a9bc0e4d12bbf790a	-2301282298282234181	741
\\x00000000000074a204e0171b1e089870	\\x07999b7578a342459d76c74a21eaeb3d	7201581152577852296	742
\\x00000000000074a204e0171b1e089870	\\x121342a56ea605663eeefba121696180	3324891597411015706	743
\\x00000000000074a204e0171b1e089870	\\x8683c8cba00db1d7f0b6a15cbd5a43e3	-4527410244456819270	744
\\x00000000000074a204e0171b1e089870	\\xd6876b3a4eebcf49f8ec5f61b003ad25	8649495839389884991	745
\\x00000000000074a204e0171b1e089870	\\x9f811e9f6dff3c890509678159198da3	-1164882055996047518	746
\\x00000000000074a204e0171b1e089870	\\xfb55f4ab2bbfceacce6fe745b210c3fd	-6936287239797246450	747
\\x00000000000074a204e0171b1e089870	\\x979b60119c8062d8c72acff862804651	3243732508428379126	748
\\x00000000000074a204e0171b1e089870	\\xc982490d4b22e7c18af5c227fb366a62	-3077667239524646425	749
\\x00000000000074a204e0171b1e089870	\\x5e199850b9015ba9ff84dda3426dccb9	3141795297166518486	750
\\x00000000000074a204e0171b1e089870	\\xedcd6b15b07c65a375acc93493e56fa1	2410285428361911969	751
\\x00000000000074a204e0171b1e089870	\\x54b60f5bccd061dc6e2468bb6876e12c	-7707446240838801660	752
\\x00000000000074a204e0171b1e089870	\\x4c18f7b8f537ee6bb3a90409928b45ac	8844350076593104562	753
\\x00000000000074a204e0171b1e089870	\\xf74939667902a25593a25d9072cdba8c	-2720029793649903626	754
\\x00000000000074a204e0171b1e089870	\\x489505845c33937526b269f45c374735	7001540672020583394	755
\\x00000000000074a204e0171b1e089870	\\x02b735f87127916295eda8898d3ae917	-6862279341717806085	756
\\x00000000000074a204e0171b1e089870	\\xc6eba5d10f97cd2dab26607ea6e9ae07	2217268090372374035	757
\\x00000000000074a204e0171b1e089870	\\xe245cf8ffc24d6a212e2ba730b082f1b	-3448714798990227249	758
\\x00000000000074a204e0171b1e089870	\\xf8b0ee88c173e322e9aa523bab40f387	-7371286419426636223	759
\\x00000000000074a204e0171b1e089870	\\x1b9c915e9094a834ca904b23a315aafe	-4764015618087979568	760
\\x00000000000074a204e0171b1e089870	\\xc27bb62dea2b018dd6743656ea443313	-198025581280307897	761
\\x00000000000074a204e0171b1e089870	\\x44fbf457ab91809659a7e917d45d7545	-1010884236251871319	762
\\x00000000000074a204e0171b1e089870	\\x5352a938c27a3eee5ec2362429e943fe	871183665137740653	763
\\x00000000000074a204e0171b1e089870	\\x145f02d46f310145983beb6206c04ccc	-4457927896905417689	764
\\x00000000000074a204e0171b1e089870	\\xa71b6c2dce5ee5df5524e5bd1d211d39	6176425059634292492	765
\\x00000000000074a204e0171b1e089870	\\x26a0fa6901903d203da20bde04b13674	-6052126819785082688	766
\\x00000000000074a204e0171b1e089870	\\x48d1dec03da8b7b6243484df6793bf92	503279849708476138	767
\\x00000000000074a204e0171b1e089870	\\xa6e001ecfbab6a5ecc331db16c4b1e82	-2910468769804949048	768
\\x00000000000074a204e0171b1e089870	\\x37be0bec40227c8890c5f56ddf076743	1128798452009704799	769
\\x00000000000074a204e0171b1e089870	\\x6528e595bd8bd0c0c1c059c9869deaec	3310495219159846905	770
\\x00000000000074a204e0171b1e089870	\\x6b788eced4680bb779a3d7d8f9f4faf8	-8703383421525372406	771
\\x00000000000074a204e0171b1e089870	\\xa33777ca8a8ec849dd2478340e9ff94b	-2944379944125409462	772
\\x00000000000074a204e0171b1e089870	\\x32e7a9801e793882eca7485cb46cc643	249696987886492975	773
\\x00000000000074a204e0171b1e089870	\\x012641f4e8e9a5f39d231e8621521f34	5317271901417746233	774
\\x00000000000074a204e0171b1e089870	\\x8800eda5b1972036d08954cf4cb2106f	-7606636227212655879	775
\\x00000000000074a204e0171b1e089870	\\x80d1d71315e60f50cb890827ddde2de9	476893573334829119	776
\\x00000000000074a204e0171b1e089870	\\xc5d4e9a0afd83af0d88e9b81d47c6997	-4523511876473626798	777
\\x00000000000074a204e0171b1e089870	\\x3bea25b2e05bd41d7758854c5638666f	7380412152075161189	778
\\x00000000000074a204e0171b1e089870	\\x182cdc9275949b7316e887bd2e382256	-4555510559137707197	779
\\x00000000000074a204e0171b1e089870	\\x20446f71aaf7083ac4da32f4fa63d4a9	-8055353763010645899	780
\\x00000000000074a204e0171b1e089870	\\x9289187fd1878b9bdbc0de2e36fb035c	7755601637994300903	781
\\x00000000000074a204e0171b1e089870	\\x8481879c5cff0eac261455c1ce5db3af	1221377642276751052	782
\\x00000000000074a204e0171b1e089870	\\x9f7d19629a8cf634b17ee985bd87758c	5075080797086831833	783
\\x00000000000074a204e0171b1e089870	\\x43203fd640c13e0fec14ca1675143f78	2741984111850321503	784
\\x00000000000074a204e0171b1e089870	\\x8ffc09073969c0c71957c1e266e19c94	702804098739811411	785
\\x00000000000074a204e0171b1e089870	\\xc301795546bc0e7fba6375258056e2d0	-7085478447353673866	786
\\x00000000000074a204e0171b1e089870	\\x6f4c618792d88eb7a72ae199a70e5cee	-8403724203852064843	787
\\x00000000000074a204e0171b1e089870	\\xb6d463b72e3a72e89192b6a91be43071	-7057981716523670637	788
\\x00000000000074a204e0171b1e089870	\\x0af10e9434743ecf611cc0dd725990ee	-1484444376493512400	789
\\x00000000000074a204e0171b1e089870	\\x86181c60419b9ec2bff4662b61fce5ea	-4513508142130334828	790
\\x00000000000074a204e0171b1e089870	\\xfd2adaa89ff71c1b678e14b5ce7ebb91	-1346641046875632748	791
\\x00000000000074a204e0171b1e089870	\\x735cb1213471a847b10640e320857744	4787144131147687599	792
\\x00000000000074a204e0171b1e089870	\\xd4ca4ab9b2624413aec54c0ea41fc5ff	1034370564604427359	793
\\x00000000000074a204e0171b1e089870	\\xf3d74f6a90883f3913683814825e614e	212628756783527408	794
\\x00000000000074a204e0171b1e089870	\\x4e60e92e1ef73163ccab0f78d99ddd01	952356468659557894	795
\\x00000000000074a204e0171b1e089870	\\xee9979e2824b1a2c32a50ebb76cf47a5	-5595812556906548978	796
\\x00000000000074a204e0171b1e089870	\\xbff88585e6bb18f42f9bd2dd6499648b	-4761665242027720137	797
\\x00000000000074a204e0171b1e089870	\\xf1dc5674f230195636056ac60b182b55	-8968089508452883685	798
\\x00000000000074a204e0171b1e089870	\\x928c2bb08e322e9543d044ae9f665914	-8096830033310102759	799
\\x00000000000074a204e0171b1e089870	\\x5af112b3458b0fbe093b38c0e2a4acd0	-6160308443016918904	800
\\x00000000000074a204e0171b1e089870	\\xb2e06526a2d7aa62459f9dcdcab92fb9	2433331088810376054	801
\\x00000000000074a204e0171b1e089870	\\x0bc3d27dece79a44f129d4260d347a7a	7373407879293770407	802
\\x00000000000074a204e0171b1e089870	\\x8409672644aa6fe9cacba5c7aab4e6f1	-9040125470787199127	803
\\x00000000000074a204e0171b1e089870	\\x7edb237f796f9520c17560548d2c00c3	-6389813735779319968	804
\\x00000000000074a204e0171b1e089870	\\xd01c5a06d278b031ecc43d115c7f4f5f	5180216055551944778	805
\\x00000000000074a204e0171b1e089870	\\xe649539694a28c026f2af3b0c92d1041	-3211541884215746234	806
\\x00000000000074a204e0171b1e089870	\\x135c32f6524a4b73e4d4c9b9b9a20941	-2647060805263613470	807
\\x00000000000074a204e0171b1e089870	\\x27c989d8db5c8f5a6ba4bf43ea708cc3	-451079575519169943	808
\\x00000000000074a204e0171b1e089870	\\x82f2469c201fe34962b27f949250b635	2871125818587221292	809
\\x00000000000074a204e0171b1e089870	\\xaff78085652e3b127ca4f54f402440d5	-2845179916137191248	810
\\x00000000000074a204e0171b1e089870	\\xaad14c85726d75d05b742065671af9fa	-401090941827681039	811
\\x00000000000074a204e0171b1e089870	\\xd10b639654eb87b4e906ea1b7468eb40	-6227788289327198534	812
\\x00000000000074a204e0171b1e089870	\\x89fa1cf8992f9ea541a8871ba3c0e32d	5155638642029445776	813
\\x00000000000074a204e0171b1e089870	\\xce01ded1f99f704724ba8f5fd25e4213	-2051223347776118382	814
\\x00000000000074a204e0171b1e089870	\\x038d785faa84b271247bbc7e57478301	-6785738754835094796	815
\\x00000000000074a204e0171b1e089870	\\xa2d635d29e587ca9aabd11f2816a46dc	-7222325424458159891	816
\\x00000000000074a204e0171b1e089870	\\xcfba6a27b17fcc012bc6be8b93027230	-1742779665812897324	817
\\x00000000000074a204e0171b1e089870	\\x0701e269e06dfed656ad93ff2d4f7528	-5960949385381798564	818
\\x00000000000074a204e0171b1e089870	\\xe88da17b054f518d8eb688f8684beebf	608488424257968556	819
\\x00000000000074a204e0171b1e089870	\\x6a019fc0c44e7f28ab8551cb7e5ac386	-3147262010567789921	820
\\x00000000000074a204e0171b1e089870	\\x9cf84638bd86431ae5f4b0a38f5c514b	2905687455801504672	821
\\x00000000000074a204e0171b1e089870	\\xba8a028975fece03f8dbc629a9381221	5440071276856025169	822
\\x00000000000074a204e0171b1e089870	\\xcc4e22338b3dee19e01824a8806fa497	-3250082387868002264	823
\\x00000000000074a204e0171b1e089870	\\x0dc3817552ee579f751209c642d1f25e	-2927735287508567308	824
\\x00000000000074a204e0171b1e089870	\\x2792e35a300eb502860e33753f0d8445	-7437125895270852513	825
\\x00000000000074a204e0171b1e089870	\\x8e7c2ef6b542bae3b1b5b63d9b20c298	-6860352661083916459	826
\\x00000000000074a204e0171b1e089870	\\x7d538eaec2e8c3c71d9291106f504aa4	456184690181035183	827
\\x00000000000074a204e0171b1e089870	\\x1c7598279d7f7a5736951d54ea5d16a6	230711946547534246	828
\\x00000000000074a204e0171b1e089870	\\x2ae54b364f76e5a1a562f840295f576a	5893733607702841435	829
\\x00000000000074a204e0171b1e089870	\\x880448384bcbff1b8b90f65552d23e05	6080424689809010103	830
\\x00000000000074a204e0171b1e089870	\\x98341620d3d2f2ea5eaff7b0918009dc	-7222500707226160929	831
\\x00000000000074a204e0171b1e089870	\\x7bb55b0c17bd146bfd0a4c2c972bf1c6	847761864219544842	832
\\x00000000000074a204e0171b1e089870	\\xe6d21dfb5ae6d743dae5e4106a800049	-4986585596530108293	833
\\x00000000000074a204e0171b1e089870	\\x9ec0b9e161c83189bd9a225f27b89c1a	-2653559792288377640	834
\\x00000000000074a204e0171b1e089870	\\xe272bc846c8b7bb78800e3fece3dbf8a	4035050985443224854	835
\\x00000000000074a204e0171b1e089870	\\xc951d3fdb39ba1cd1a02b774f750bf0e	-4229707153498330357	836
\\x00000000000074a204e0171b1e089870	\\x5a83fc1d39162f1951a9986c66eed1f0	-7848403034245659202	837
\\x00000000000074a204e0171b1e089870	\\x318d4a8f1dbc6a85daff9a87a80ec4e6	-2333482977366939868	838
\\x00000000000074a204e0171b1e089870	\\x04bab147c419b71e463f2870d4a837d2	-3061669821291522698	839
\\x00000000000074a204e0171b1e089870	\\xe9ab4f9c9251be9f65b876e4a8ba6837	8117300546789743032	840
\.


--
-- Data for Name: usage_plane; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_plane (singleton, format, hash_key) FROM stdin;
1	1	\\x65fd4ae7df1780028dd8d234542c3b6b6809106ad875d1593ca372226b2be3ac
\.


--
-- Data for Name: usage_positions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_positions (environment, "position", conflicts, erasures) FROM stdin;
\\x00000000000074a204e0171b1e089870	840	0	0
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
-- Name: usage_events usage_events_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_events
    ADD CONSTRAINT usage_events_pkey PRIMARY KEY (environment, "position");


--
-- Name: usage_identities usage_identities_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.usage_identities
    ADD CONSTRAINT usage_identities_pkey PRIMARY KEY (environment, fingerprint);


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
-- Name: lines_of_subscription; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX lines_of_subscription ON public.document_lines USING btree (environment, subscription, full_end);


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
-- Name: usage_events_by_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX usage_events_by_subject ON public.usage_events USING btree (environment, subject, "time");


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


