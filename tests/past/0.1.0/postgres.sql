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
-- Name: customer_versions_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.customer_versions_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of customer_versions are frozen: they are never changed or deleted'; END$$;


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
-- Name: plan_versions_refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plan_versions_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'rows of plan_versions are frozen: they are never changed or deleted'; END$$;


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
-- Name: billing_progress; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.billing_progress (
    environment text NOT NULL COLLATE pg_catalog."C",
    subscription text NOT NULL COLLATE pg_catalog."C",
    settled_before bigint,
    facts_version bigint NOT NULL,
    usage_watermark bigint NOT NULL
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
    facts_version bigint NOT NULL
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
    extends_line bigint
);


--
-- Name: document_states; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.document_states (
    environment text NOT NULL COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    amount_open bigint NOT NULL,
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
    CONSTRAINT documents_check CHECK (((net + tax) = total)),
    CONSTRAINT documents_kind_check CHECK ((kind = ANY (ARRAY['invoice'::text, 'credit_note'::text])))
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
-- Data for Name: billing_progress; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.billing_progress (environment, subscription, settled_before, facts_version, usage_watermark) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	sub_01htaktd00yp8sc7td6068705k	1714492800000000	5	840
env_0000000000ejh09r0q3cf0h63g	sub_01hm6ceew0mxsmk2qh2e49ra6p	\N	2	840
env_0000000000ejh09r0q3cf0h63g	sub_01hp8x1pc0n3pmnptvkzj74nsm	1718704800000000	6	840
env_0000000000ejh09r0q3cf0h63g	sub_01hqtf6h409jmgtdppvwhejhtf	1719662400000000	6	840
env_0000000000ejh09r0q3cf0h63g	sub_01hgfkvt00t55037a47rqv12b5	1719730800000000	13	840
env_0000000000ejh09r0q3cf0h63g	sub_01hnfa79t0xtc4nesyk3gg2wjv	1719732600000000	7	840
env_0000000000ejh09r0q3cf0h63g	sub_01hpnzx0m0cnhyskvf9f0t2jmk	1719784800000000	7	840
\.


--
-- Data for Name: commit_positions; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.commit_positions (environment, next_document, next_entry, next_message) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	35	35	35
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

COPY public.customers (environment, customer, external_key, seller, version, facts_version) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00k6ed9f80yxm0wwn8	dohle-atelier	sel_000000000038twxtwhq752m8yf	1	2
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00afs4j1pp790xaq1c	elster-radio	sel_000000000038twxtwhq752m8yf	1	7
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00n5c6w3pphfy4em4x	brightwater	sel_000000000038twxtwhq752m8yf	1	7
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00kvdhn2gthepamh2e	hayabusa	sel_000000000038twxtwhq752m8yf	1	14
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt008q6xdyve79hnffq7	amsel-verlag	sel_000000000038twxtwhq752m8yf	1	8
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00c7kknq83q20562dw	corvus-data	sel_000000000038twxtwhq752m8yf	1	8
env_0000000000ejh09r0q3cf0h63g	cus_01hgfkvt00hj42d0v55fkvsbjf	fern-and-finch	sel_000000000038twxtwhq752m8yf	1	6
\.


--
-- Data for Name: document_lines; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.document_lines (environment, "position", line, subscription, kind, plan_version, price, one_off, full_start, full_end, service_start, service_end, dimensions, quantity, currency, amount, tax, tax_category, tax_group, extends_document, extends_line) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	1	1	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1701331200000000	1703923200000000	1701331200000000	1703923200000000	{}	12	JPY	20800	3952	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	2	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1701331200000000	1703923200000000	1701331200000000	1703923200000000	{}	21604	JPY	1392	264	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	2	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1703923200000000	1706601600000000	1703923200000000	1706601600000000	{}	12	JPY	20800	3952	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	3	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1703923200000000	1706601600000000	1703923200000000	1706601600000000	{}	26106	JPY	1933	367	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	3	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1706601600000000	1709193600000000	1706601600000000	1709193600000000	{}	12	JPY	20800	3952	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	4	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1706689800000000	1709195400000000	1706689800000000	1709195400000000	{}	1	EUR	2900	551	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	5	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1706742000000000	1709247600000000	1707987600000000	1709247600000000	{}	7	EUR	4224	803	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	6	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1706601600000000	1709193600000000	1706601600000000	1709193600000000	{}	30415	JPY	2450	466	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	6	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1709193600000000	1711785600000000	1709193600000000	1711785600000000	{}	12	JPY	20800	3952	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	7	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1709195400000000	1711870200000000	1709195400000000	1711870200000000	{}	1	EUR	2900	551	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	8	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1709211600000000	1711717200000000	1709211600000000	1711717200000000	{}	1	USD	3200	608	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	9	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1706742000000000	1709247600000000	1707987600000000	1709247600000000	{}	35122	EUR	2407	457	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	9	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1709247600000000	1711922400000000	1709247600000000	1711922400000000	{}	7	EUR	8400	1596	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	10	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_00000000013egnn29x2bzf45wm	base	\N	1707548400000000	1710054000000000	1707548400000000	1710054000000000	{}	1	EUR	0	0	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	10	2	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_00000000013egnn29x2bzf45wm	base	\N	1710054000000000	1712728800000000	1710054000000000	1710759600000000	{}	1	EUR	0	0	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	10	3	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1710759600000000	1713434400000000	1710759600000000	1713434400000000	{}	1	EUR	2900	551	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	11	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1711717200000000	1714392000000000	1711717200000000	1714392000000000	{}	1	USD	3200	608	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	12	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1709193600000000	1711785600000000	1709193600000000	1711785600000000	{}	40276	JPY	3633	690	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	12	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711785600000000	1714460400000000	1711785600000000	1714460400000000	{}	12	JPY	20800	3952	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	13	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1711870200000000	1714462200000000	1711870200000000	1714462200000000	{}	1	EUR	2900	551	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	14	1	sub_01htaktd00yp8sc7td6068705k	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1711900800000000	1714492800000000	1711900800000000	1714492800000000	{}	1	USD	3200	608	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	15	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1709247600000000	1711922400000000	1709247600000000	1711922400000000	{}	82329	EUR	5116	972	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	15	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711922400000000	1714514400000000	1711922400000000	1714514400000000	{}	7	EUR	8400	1596	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	16	1	sub_01hgfkvt00t55037a47rqv12b5	credit	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711785600000000	1714460400000000	1712650500000000	1714460400000000	{}	12	JPY	-14074	-2674	standard	0	inv_01ht75ys00cjaqp67w8hs5h3cx	2
env_0000000000ejh09r0q3cf0h63g	16	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711785600000000	1714460400000000	1712650500000000	1714460400000000	{}	15	JPY	16916	3214	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	17	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1713434400000000	1716026400000000	1713434400000000	1716026400000000	{}	1	EUR	2900	551	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	18	1	sub_01hgfkvt00t55037a47rqv12b5	credit	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711785600000000	1714460400000000	1713537600000000	1714460400000000	{}	15	JPY	-8625	-1639	standard	0	inv_01hv0ysdx0qz3n0njndm52xfx2	2
env_0000000000ejh09r0q3cf0h63g	18	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1711785600000000	1714460400000000	1713537600000000	1714460400000000	{}	19	JPY	10557	2006	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	19	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714392000000000	1716984000000000	1714392000000000	1716984000000000	{}	1	USD	3200	608	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	20	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1711785600000000	1714460400000000	1711785600000000	1714460400000000	{}	40565	JPY	3668	697	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	20	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1714460400000000	1717052400000000	1714460400000000	1717052400000000	{}	19	JPY	30600	5814	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	21	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714462200000000	1717140600000000	1714462200000000	1717140600000000	{}	1	EUR	2900	551	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	22	1	sub_01htaktd00yp8sc7td6068705k	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1714492800000000	1717171200000000	1714492800000000	1717171200000000	{}	1	USD	3200	608	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	23	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1711922400000000	1714514400000000	1711922400000000	1714514400000000	{}	107500	EUR	6375	1211	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	23	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1714514400000000	1717192800000000	1714514400000000	1717192800000000	{}	7	EUR	8400	1596	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	26	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1716984000000000	1719662400000000	1716984000000000	1719662400000000	{}	1	USD	3200	608	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	27	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1714460400000000	1717052400000000	1714460400000000	1717052400000000	{}	57065	JPY	5648	1073	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	27	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1717052400000000	1719730800000000	1717052400000000	1719730800000000	{}	19	JPY	30600	5814	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	28	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1717140600000000	1719732600000000	1717140600000000	1719732600000000	{}	1	EUR	2900	551	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	29	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1714514400000000	1717192800000000	1714514400000000	1717192800000000	{}	136940	EUR	7847	1491	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	29	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1717192800000000	1719784800000000	1717192800000000	1719784800000000	{}	7	EUR	8400	1596	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	31	1	sub_01hqtf6h409jmgtdppvwhejhtf	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1719662400000000	1722254400000000	1719662400000000	1722254400000000	{}	1	USD	3200	608	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	32	1	sub_01hgfkvt00t55037a47rqv12b5	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1717052400000000	1719730800000000	1717052400000000	1719730800000000	{}	50278	JPY	4833	918	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	32	2	sub_01hgfkvt00t55037a47rqv12b5	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1719730800000000	1722322800000000	1719730800000000	1722322800000000	{}	19	JPY	30600	5814	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	34	1	sub_01hpnzx0m0cnhyskvf9f0t2jmk	usage	plv_0000000001dbppp3m9ec4t8zwm	api	\N	1717192800000000	1719784800000000	1717192800000000	1719784800000000	{}	148807	EUR	8440	1604	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	34	2	sub_01hpnzx0m0cnhyskvf9f0t2jmk	recurring	plv_0000000001dbppp3m9ec4t8zwm	seats	\N	1719784800000000	1722463200000000	1719784800000000	1722463200000000	{}	7	EUR	8400	1596	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	24	1	sub_01htaktd00yp8sc7td6068705k	credit	plv_0000000001gx511ymvxhgepfeh	base	\N	1714492800000000	1717171200000000	1715332800000000	1717171200000000	{}	1	USD	-2196	-417	standard	0	inv_01hwqvqz00zdw072zpafdfwnje	1
env_0000000000ejh09r0q3cf0h63g	25	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1716026400000000	1718704800000000	1716026400000000	1718704800000000	{}	1	EUR	2900	551	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	30	1	sub_01hp8x1pc0n3pmnptvkzj74nsm	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1718704800000000	1721296800000000	1718704800000000	1721296800000000	{}	1	EUR	2900	551	standard	0	\N	\N
env_0000000000ejh09r0q3cf0h63g	33	1	sub_01hnfa79t0xtc4nesyk3gg2wjv	recurring	plv_0000000001gx511ymvxhgepfeh	base	\N	1719732600000000	1722411000000000	1719732600000000	1722411000000000	{}	1	EUR	2900	551	standard	0	\N	\N
\.


--
-- Data for Name: document_states; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.document_states (environment, "position", state, amount_open) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	1	open	24752
env_0000000000ejh09r0q3cf0h63g	2	open	26408
env_0000000000ejh09r0q3cf0h63g	3	open	27052
env_0000000000ejh09r0q3cf0h63g	4	open	3451
env_0000000000ejh09r0q3cf0h63g	5	open	5027
env_0000000000ejh09r0q3cf0h63g	6	open	27668
env_0000000000ejh09r0q3cf0h63g	7	open	3451
env_0000000000ejh09r0q3cf0h63g	8	open	3808
env_0000000000ejh09r0q3cf0h63g	9	open	12860
env_0000000000ejh09r0q3cf0h63g	10	open	3451
env_0000000000ejh09r0q3cf0h63g	11	open	3808
env_0000000000ejh09r0q3cf0h63g	12	open	29075
env_0000000000ejh09r0q3cf0h63g	13	open	3451
env_0000000000ejh09r0q3cf0h63g	14	open	3808
env_0000000000ejh09r0q3cf0h63g	15	open	16084
env_0000000000ejh09r0q3cf0h63g	16	open	3382
env_0000000000ejh09r0q3cf0h63g	17	open	3451
env_0000000000ejh09r0q3cf0h63g	18	open	2299
env_0000000000ejh09r0q3cf0h63g	19	open	3808
env_0000000000ejh09r0q3cf0h63g	20	open	40779
env_0000000000ejh09r0q3cf0h63g	21	open	3451
env_0000000000ejh09r0q3cf0h63g	23	open	17582
env_0000000000ejh09r0q3cf0h63g	22	open	1195
env_0000000000ejh09r0q3cf0h63g	24	paid	0
env_0000000000ejh09r0q3cf0h63g	25	open	3451
env_0000000000ejh09r0q3cf0h63g	26	open	3808
env_0000000000ejh09r0q3cf0h63g	27	open	43135
env_0000000000ejh09r0q3cf0h63g	28	open	3451
env_0000000000ejh09r0q3cf0h63g	29	open	19334
env_0000000000ejh09r0q3cf0h63g	30	open	3451
env_0000000000ejh09r0q3cf0h63g	31	open	3808
env_0000000000ejh09r0q3cf0h63g	32	open	42165
env_0000000000ejh09r0q3cf0h63g	33	open	3451
env_0000000000ejh09r0q3cf0h63g	34	open	20040
\.


--
-- Data for Name: documents; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.documents (environment, document, kind, subscription, customer, seller, series, number, due_instant, sequence, currency, net, tax, total, issued_on, due_on, as_of, seller_version, customer_version, facts_version, usage_watermark, "position", content_hash, content) FROM stdin;
env_0000000000ejh09r0q3cf0h63g	inv_01hgfkvt00j8m8nvhabp7qnp74	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	1	1701331200000000	0	JPY	20800	3952	24752	2023-11-30	2023-12-14	1701331200000000	1	1	2	840	1	\\xfe50679580e2fb7946edd47e2a233e6803a6192cee747381af88e249f1c6587e	\\x7b22666f726d6174223a312c226964223a22696e765f30316867666b767430306a386d386e766861627037716e703734222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303031222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032332d31312d33305430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032332d31322d33305430383a30303a30305a227d2c226973737565645f6f6e223a22323032332d31312d3330222c226475655f6f6e223a22323032332d31322d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032332d31322d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032332d31322d33305430383a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223230383030222c22746178223a2233393532227d5d2c226e6574223a223230383030222c22746178223a2233393532222c22746f74616c223a223234373532222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hjwvsc00cp4w69sjty025f1t	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	2	1703923200000000	0	JPY	22192	4216	26408	2023-12-30	2024-01-13	1703923200000000	1	1	3	840	2	\\xe9f35f0ca3300b34e79a81163caa2f6d9f02fbe02e43a0c3b4b72478758f8104	\\x7b22666f726d6174223a312c226964223a22696e765f3031686a777673633030637034773639736a7479303235663174222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303032222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032332d31322d33305430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032342d30312d33305430383a30303a30305a227d2c226973737565645f6f6e223a22323032332d31322d3330222c226475655f6f6e223a22323032342d30312d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032332d31322d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032332d31312d33305430383a30303a30305a222c22656e64223a22323032332d31322d33305430383a30303a30305a227d2c227175616e74697479223a223231363034222c22756e6974223a2263616c6c222c22616d6f756e74223a2231333932222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22323634222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223231363034222c22636f6e766572746564223a223231363034222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223131363034222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223131363034222c22756e697473223a223131363034222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22313339322e3438227d5d7d2c226578616374223a22313339322e3438222c22726f756e646564223a2231333932222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35362c226576656e74735f68617368223a2231363863626336643661666338633763353935353736363366663137613733653635663735343261336561613934333964396432613635333038383865353133227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032332d31322d33305430383a30303a30305a222c22656e64223a22323032342d30312d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032332d31322d33305430383a30303a30305a222c22656e64223a22323032342d30312d33305430383a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223232313932222c22746178223a2234323136227d5d2c226e6574223a223232313932222c22746178223a2234323136222c22746f74616c223a223236343038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hncp3n00t22812826rvbznah	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	3	1706601600000000	0	JPY	22733	4319	27052	2024-01-30	2024-02-13	1706601600000000	1	1	4	840	3	\\x7c0908fe5920f4cbdfde27565384e9390b3d4ff5005eec5d80b3215ca29840fb	\\x7b22666f726d6174223a312c226964223a22696e765f3031686e6370336e30307432323831323832367276627a6e6168222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303033222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30312d33305430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032332d31322d33305430383a30303a30305a222c22656e64223a22323032342d30322d32395430383a30303a30305a227d2c226973737565645f6f6e223a22323032342d30312d3330222c226475655f6f6e223a22323032342d30322d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032332d31322d33305430383a30303a30305a222c22656e64223a22323032342d30312d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032332d31322d33305430383a30303a30305a222c22656e64223a22323032342d30312d33305430383a30303a30305a227d2c227175616e74697479223a223236313036222c22756e6974223a2263616c6c222c22616d6f756e74223a2231393333222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22333637222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223236313036222c22636f6e766572746564223a223236313036222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223136313036222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223136313036222c22756e697473223a223136313036222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22313933322e3732227d5d7d2c226578616374223a22313933322e3732222c22726f756e646564223a2231393333222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a36332c226576656e74735f68617368223a2234666230336331303038653332336165363837663064323139356265663461376561373466623536323837303665393136373834386661613132333638353332227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30322d32395430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30322d32395430383a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223232373333222c22746178223a2234333139227d5d2c226e6574223a223232373333222c22746178223a2234333139222c22746f74616c223a223237303532222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hnfa79t030k9ww0gkcbdt9yt	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	4	1706689800000000	0	EUR	2900	551	3451	2024-01-31	2024-02-14	1706689800000000	1	1	2	840	4	\\x34bd384422ce0b697a5b94ba6b8e5b641e99f11bf72bd594320fb128d4259cd0	\\x7b22666f726d6174223a312c226964223a22696e765f3031686e66613739743033306b39777730676b63626474397974222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303034222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30312d33315430383a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30312d33315430383a33303a30305a222c22656e64223a22323032342d30322d32395430383a33303a30305a227d2c226973737565645f6f6e223a22323032342d30312d3331222c226475655f6f6e223a22323032342d30322d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30312d33315430383a33303a30305a222c22656e64223a22323032342d30322d32395430383a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30312d33315430383a33303a30305a222c22656e64223a22323032342d30322d32395430383a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hpnzx0m0rrjaxj5ehzm8r76y	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	5	1707987600000000	0	EUR	4224	803	5027	2024-02-15	2024-02-29	1707987600000000	1	1	2	840	5	\\xf9487d694f4acbfd5f7cb3f75ec6a9144dfb3c8b5f2931a88e3b4a241d21a47b	\\x7b22666f726d6174223a312c226964223a22696e765f303168706e7a78306d3072726a61786a3565687a6d3872373679222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303035222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30322d31355430393a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c226973737565645f6f6e223a22323032342d30322d3135222c226475655f6f6e223a22323032342d30322d3239222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30312d33315432333a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2234322e3234222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22382e3033222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a22313733222c2264656e6f6d696e61746f72223a22333438227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2234322e3234222c22746178223a22382e3033227d5d2c226e6574223a2234322e3234222c22746178223a22382e3033222c22746f74616c223a2235302e3237222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hqszr4t0vay7e7zs9kf5vjc6	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	7	1709195400000000	0	EUR	2900	551	3451	2024-02-29	2024-03-14	1709195400000000	1	1	3	840	7	\\x22d6c82795f8249096da5fcdadefb7b7107cfaaff9ad11b83ea2a05fe9ad0c64	\\x7b22666f726d6174223a312c226964223a22696e765f30316871737a723474307661793765377a73396b6635766a6336222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303037222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30322d32395430383a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d32395430383a33303a30305a222c22656e64223a22323032342d30332d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30322d3239222c226475655f6f6e223a22323032342d30332d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30322d32395430383a33303a30305a222c22656e64223a22323032342d30332d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395430383a33303a30305a222c22656e64223a22323032342d30332d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hqtf6h40wnng15g3a16az8x2	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	8	1709211600000000	0	USD	3200	608	3808	2024-02-29	2024-03-14	1709211600000000	1	1	2	840	8	\\xad1fc44bf5dbf4f9850afb003414b44dee04a3410fbe2b91a86d8e4179a55444	\\x7b22666f726d6174223a312c226964223a22696e765f30316871746636683430776e6e6731356733613136617a387832222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303038222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22506f72746c616e642c204d45203034313031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30322d32395431333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30322d32395431333a30303a30305a222c22656e64223a22323032342d30332d32395431333a30303a30305a227d2c226973737565645f6f6e223a22323032342d30322d3239222c226475655f6f6e223a22323032342d30332d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30322d32395431333a30303a30305a222c22656e64223a22323032342d30332d32395431333a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395431333a30303a30305a222c22656e64223a22323032342d30332d32395431333a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01ht54qc40zpfgsdaytft1m95k	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	11	1711717200000000	0	USD	3200	608	3808	2024-03-29	2024-04-12	1711717200000000	1	1	3	840	11	\\x9c30a7ff1e9a0dec28b4a74e260895cd12a0788db63b6f83784aa038e58b5c7c	\\x7b22666f726d6174223a312c226964223a22696e765f303168743534716334307a70666773646179746674316d39356b222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303131222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22506f72746c616e642c204d45203034313031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30332d32395431333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3239222c226475655f6f6e223a22323032342d30342d3132222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d32395431333a30303a30305a222c22656e64223a22323032342d30342d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hqsy1700hvyge5e6b15vybps	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	6	1709193600000000	0	JPY	23250	4418	27668	2024-02-29	2024-03-14	1709193600000000	1	1	5	840	6	\\x6cafae061c6081aa23601c822d8c8726384ca599908435dca2ed5ae290e0a003	\\x7b22666f726d6174223a312c226964223a22696e765f3031687173793137303068767967653565366231357679627073222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303036222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30322d32395430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c226973737565645f6f6e223a22323032342d30322d3239222c226475655f6f6e223a22323032342d30332d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30322d32395430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30312d33305430383a30303a30305a222c22656e64223a22323032342d30322d32395430383a30303a30305a227d2c227175616e74697479223a223330343135222c22756e6974223a2263616c6c222c22616d6f756e74223a2232343530222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22343636222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223330343135222c22636f6e766572746564223a223330343135222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223230343135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223230343135222c22756e697473223a223230343135222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22323434392e38227d5d7d2c226578616374223a22323434392e38222c22726f756e646564223a2232343530222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35352c226576656e74735f68617368223a2238643434376234306238366164623266356536623339643134346533303065663732326436363638616533306232363466396463303662666566643734613165227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223233323530222c22746178223a2234343138227d5d2c226e6574223a223233323530222c22746178223a2234343138222c22746f74616c223a223237363638222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hqvhh5c0aghqphqg73xpazx8	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	9	1709247600000000	0	EUR	10807	2053	12860	2024-03-01	2024-03-15	1709247600000000	1	1	3	840	9	\\xc96032cb9e18a07693a76d3e3a8f474a651bf9f08057546f6e5e43c8dc876924	\\x7b22666f726d6174223a312c226964223a22696e765f30316871766868356330616768717068716737337870617a7838222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303039222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30322d32395432333a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3031222c226475655f6f6e223a22323032342d30332d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30312d33315432333a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d31355430393a30303a30305a222c22656e64223a22323032342d30322d32395432333a30303a30305a227d2c227175616e74697479223a223335313232222c22756e6974223a2263616c6c222c22616d6f756e74223a2232342e3037222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22342e3537222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223335313232222c22636f6e766572746564223a223335313232222c22616c6c6f77616e6365223a7b226e756d657261746f72223a22343337353030222c2264656e6f6d696e61746f72223a223837227d2c2272617465645f7175616e74697479223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c227374657073223a5b7b2274696572223a312c227175616e74697479223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c22756e697473223a7b226e756d657261746f72223a2232363138313134222c2264656e6f6d696e61746f72223a223837227d2c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a7b226e756d657261746f72223a2231333039303537222c2264656e6f6d696e61746f72223a223534333735227d7d5d7d2c226578616374223a7b226e756d657261746f72223a2231333039303537222c2264656e6f6d696e61746f72223a223534333735227d2c22726f756e646564223a2232342e3037222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a34362c226576656e74735f68617368223a2230393836666535366362353239643439323830616364646261396664333234353936353439366639386264623861333837633063393734393233653431346533227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223130382e3037222c22746178223a2232302e3533227d5d2c226e6574223a223130382e3037222c22746178223a2232302e3533222c22746f74616c223a223132382e3630222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hs8kfqw0krpbhrgbt8mnjw71	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	10	1710759600000000	0	EUR	2900	551	3451	2024-03-18	2024-04-01	1710759600000000	1	1	3	840	10	\\x46283d9ff8a2497a35a53ec74d37fde905b14c1c2ed7fa817b31ad54dc9ad1eb	\\x7b22666f726d6174223a312c226964223a22696e765f30316873386b667177306b7270626872676274386d6e6a773731222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303130222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30332d31385431313a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3138222c226475655f6f6e223a22323032342d30342d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030313365676e6e32397832627a663435776d222c227072696365223a2262617365222c226465736372697074696f6e223a224672656520706c616e222c2266756c6c223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30332d31305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d31305430373a30303a30305a222c22656e64223a22323032342d30332d31305430373a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a22302e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22302e3030222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22616d6f756e74223a2230227d5d7d2c2266756c6c5f616d6f756e74223a2230222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030313365676e6e32397832627a663435776d222c227072696365223a2262617365222c226465736372697074696f6e223a224672656520706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d31305430373a30303a30305a222c22656e64223a22323032342d30342d31305430363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d31305430373a30303a30305a222c22656e64223a22323032342d30332d31385431313a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a22302e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22302e3030222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22616d6f756e74223a2230227d5d7d2c2266756c6c5f616d6f756e74223a2230222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a22313936222c2264656e6f6d696e61746f72223a22373433227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a332c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d31385431313a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d31385431313a30303a30305a222c22656e64223a22323032342d30342d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01ht75ys00cjaqp67w8hs5h3cx	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	12	1711785600000000	0	JPY	24433	4642	29075	2024-03-30	2024-04-13	1711785600000000	1	1	6	840	12	\\xae4077f8bdbc26607460030442ad1f91a3e03223ad9b53279939918a6fa651ae	\\x7b22666f726d6174223a312c226964223a22696e765f30316874373579733030636a6171703637773868733568336378222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303132222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30332d33305430383a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3330222c226475655f6f6e223a22323032342d30342d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395430383a30303a30305a222c22656e64223a22323032342d30332d33305430383a30303a30305a227d2c227175616e74697479223a223430323736222c22756e6974223a2263616c6c222c22616d6f756e74223a2233363333222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22363930222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223430323736222c22636f6e766572746564223a223430323736222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223330323736222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223330323736222c22756e697473223a223330323736222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22333633332e3132227d5d7d2c226578616374223a22333633332e3132222c22726f756e646564223a2233363333222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35382c226576656e74735f68617368223a2265663734386630356564613630626138343735356236323830333533633036353562323235656635656332643433633338666536663539663935613134626333227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a223230383030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233393532222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223234343333222c22746178223a2234363432227d5d2c226e6574223a223234343333222c22746178223a2234363432222c22746f74616c223a223239303735222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01ht9pmj60a7ww78mqhygyqc9n	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	13	1711870200000000	0	EUR	2900	551	3451	2024-03-31	2024-04-14	1711870200000000	1	1	4	840	13	\\x364ac8b620d0ce260a406f4f64dfb8031412995bb84318e759568ae99d323bd9	\\x7b22666f726d6174223a312c226964223a22696e765f3031687439706d6a36306137777737386d71687967797163396e222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303133222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30332d33315430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3331222c226475655f6f6e223a22323032342d30342d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315430373a33303a30305a222c22656e64223a22323032342d30342d33305430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01htb8djr0qe4cvjk940y9v059	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	15	1711922400000000	0	EUR	13516	2568	16084	2024-04-01	2024-04-15	1711922400000000	1	1	4	840	15	\\x3ae661f6debe23c980e72d0e92518578ff678381ce784d8123a7e3877bb8b6d8	\\x7b22666f726d6174223a312c226964223a22696e765f303168746238646a723071653463766a6b393430793976303539222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303135222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30332d33315432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3031222c226475655f6f6e223a22323032342d30342d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30322d32395432333a30303a30305a222c22656e64223a22323032342d30332d33315432323a30303a30305a227d2c227175616e74697479223a223832333239222c22756e6974223a2263616c6c222c22616d6f756e74223a2235312e3136222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22392e3732222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223832333239222c22636f6e766572746564223a223832333239222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223732333239222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223232333239222c22756e697473223a223232333239222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2231312e31363435227d5d7d2c226578616374223a2235312e31363435222c22726f756e646564223a2235312e3136222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39302c226576656e74735f68617368223a2238326232343235306264353164393966353866623963356439363962393938616130623539363239396664643966383466383332373432653232323138356139227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223133352e3136222c22746178223a2232352e3638227d5d2c226e6574223a223133352e3136222c22746178223a2232352e3638222c22746f74616c223a223136302e3834222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hv0ysdx0qz3n0njndm52xfx2	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	16	1712650500000000	0	JPY	2842	540	3382	2024-04-09	2024-04-23	1712650500000000	1	1	8	840	16	\\x1a9b7ae474641cac2d7d53b2543008ed40eab6bc9867a5de0255cc7984614adf	\\x7b22666f726d6174223a312c226964223a22696e765f30316876307973647830717a336e306e6a6e646d353278667832222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303136222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d30395430383a31353a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3039222c226475655f6f6e223a22323032342d30342d3233222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a22556e757365643a205365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223132222c22756e6974223a227365617473222c22616d6f756e74223a222d3134303734222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d32363734222c22657874656e6473223a7b22646f63756d656e74223a22696e765f30316874373579733030636a6171703637773868733568336378222c226c696e65223a327d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223132222c22636f6e766572746564223a223132222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223132222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2232222c22756e697473223a2232222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2232383030227d5d7d2c2266756c6c5f616d6f756e74223a223230383030222c2266726f6d223a7b226e756d657261746f72223a22393631222c2264656e6f6d696e61746f72223a2232393732227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d30395430383a31353a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223135222c22756e6974223a227365617473222c22616d6f756e74223a223136393136222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2233323134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223135222c22636f6e766572746564223a223135222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2235222c22756e697473223a2235222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2237303030227d5d7d2c2266756c6c5f616d6f756e74223a223235303030222c2266726f6d223a7b226e756d657261746f72223a22393631222c2264656e6f6d696e61746f72223a2232393732227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232383432222c22746178223a22353430227d5d2c226e6574223a2232383432222c22746178223a22353430222c22746f74616c223a2233333832222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hxgwtqg0c46y93qwq751jx6d	credit_note	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KWC-	1	1715332800000000	0	USD	-2196	-417	-2613	2024-05-10	2024-05-10	1715332800000000	1	1	5	840	24	\\x6e195d7af082ceaf079da2b413ec245faceb12da9d57dbd4e32eef7893db9d2a	\\x7b22666f726d6174223a312c226964223a22696e765f303168786777747167306334367939337177713735316a783664222c226b696e64223a226372656469745f6e6f7465222c226e756d626572223a224b57432d303030303031222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c224275726c696e67746f6e2c205654203035343031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30352d31305430393a32303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30352d31305430393a32303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3130222c226475655f6f6e223a22323032342d30352d3130222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a22556e757365643a2050726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d31305430393a32303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a222d32312e3936222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d342e3137222c22657874656e6473223a7b22646f63756d656e74223a22696e765f303168777176717a30307a64773037327a7061666466776e6a65222c226c696e65223a317d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a22313735222c2264656e6f6d696e61746f72223a22353538227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a222d32312e3936222c22746178223a222d342e3137227d5d2c226e6574223a222d32312e3936222c22746178223a222d342e3137222c22746f74616c223a222d32362e3133222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01htaktd00qqbqwpctdt6trws6	invoice	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KW-	14	1711900800000000	0	USD	3200	608	3808	2024-03-31	2024-04-14	1711900800000000	1	1	2	840	14	\\x54afe1f58d2208258a86622ab800d77c26923fa98e3fb122619871c811afa572	\\x7b22666f726d6174223a312c226964223a22696e765f30316874616b7464303071716271777063746474367472777336222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303134222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c224275726c696e67746f6e2c205654203035343031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30332d33315431363a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30332d3331222c226475655f6f6e223a22323032342d30342d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315431363a30303a30305a222c22656e64223a22323032342d30342d33305431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hvrac580cqft1f6kyva1hfqt	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	17	1713434400000000	0	EUR	2900	551	3451	2024-04-18	2024-05-02	1713434400000000	1	1	4	840	17	\\xee01137d7c0dfaf9c33e8474479a5d5132b78a92ab70c21a590a229d33bd543e	\\x7b22666f726d6174223a312c226964223a22696e765f30316876726163353830637166743166366b7976613168667174222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303137222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30342d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3138222c226475655f6f6e223a22323032342d30352d3032222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31385431303a30303a30305a222c22656e64223a22323032342d30352d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hvvcsjg0tyej6b2t0rexe8cv	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	18	1713537600000000	0	JPY	1932	367	2299	2024-04-19	2024-05-03	1713537600000000	1	1	10	840	18	\\x410b6f5e30a0e2114830e33d8d5153295d261081f637d6d0de326b8cee298881	\\x7b22666f726d6174223a312c226964223a22696e765f303168767663736a67307479656a366232743072657865386376222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303138222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d31395431343a34303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3139222c226475655f6f6e223a22323032342d30352d3033222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22637265646974222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a22556e757365643a205365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223135222c22756e6974223a227365617473222c22616d6f756e74223a222d38363235222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a222d31363339222c22657874656e6473223a7b22646f63756d656e74223a22696e765f30316876307973647830717a336e306e6a6e646d353278667832222c226c696e65223a327d2c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223135222c22636f6e766572746564223a223135222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223135222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2235222c22756e697473223a2235222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a2237303030227d5d7d2c2266756c6c5f616d6f756e74223a223235303030222c2266726f6d223a7b226e756d657261746f72223a2231343630222c2264656e6f6d696e61746f72223a2232323239227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d31395431343a34303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223130353537222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2232303036222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2231343630222c2264656e6f6d696e61746f72223a2232323239227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2231393332222c22746178223a22333637227d5d2c226e6574223a2231393332222c22746178223a22333637222c22746f74616c223a2232323939222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hwmvksg0vtzm2msrh6w0016x	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	19	1714392000000000	0	USD	3200	608	3808	2024-04-29	2024-05-13	1714392000000000	1	1	4	840	19	\\x96744584b8eb2850c543068137f56eda3f8c75314a2ef8f1e89ad48f9cde9b7d	\\x7b22666f726d6174223a312c226964223a22696e765f303168776d766b73673076747a6d326d73726836773030313678222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303139222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22506f72746c616e642c204d45203034313031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30342d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3239222c226475655f6f6e223a22323032342d30352d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d32395431323a30303a30305a222c22656e64223a22323032342d30352d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hwpwv6c02214vt9w6yxntq4f	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	20	1714460400000000	0	JPY	34268	6511	40779	2024-04-30	2024-05-14	1714460400000000	1	1	11	840	20	\\xdb5c787d1f46c9a17a5dd97fcfe569522bb958742de583784d436faeecef5619	\\x7b22666f726d6174223a312c226964223a22696e765f3031687770777636633032323134767439773679786e74713466222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303230222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30342d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33305430383a30303a30305a222c22656e64223a22323032342d30342d33305430373a30303a30305a227d2c227175616e74697479223a223430353635222c22756e6974223a2263616c6c222c22616d6f756e74223a2233363638222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22363937222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223430353635222c22636f6e766572746564223a223430353635222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223330353635222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223330353635222c22756e697473223a223330353635222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22333636372e38227d5d7d2c226578616374223a22333636372e38222c22726f756e646564223a2233363638222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a36362c226576656e74735f68617368223a2239613966353539336437323430663534633239626336316339396238643439386161336463316335626165306137643933303836633433353138663136643565227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223334323638222c22746178223a2236353131227d5d2c226e6574223a223334323638222c22746178223a2236353131222c22746f74616c223a223430373739222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hwpyj4605kka322haqpdbyc2	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	21	1714462200000000	0	EUR	2900	551	3451	2024-04-30	2024-05-14	1714462200000000	1	1	5	840	21	\\x80b4f1f19c5a5289b91dd3f31595ee89cdd843014fb235f6e4a4f805eab70416	\\x7b22666f726d6174223a312c226964223a22696e765f3031687770796a343630356b6b61333232686171706462796332222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303231222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30342d33305430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a33303a30305a222c22656e64223a22323032342d30352d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hwqvqz00zdw072zpafdfwnje	invoice	sub_01htaktd00yp8sc7td6068705k	cus_01hgfkvt00hj42d0v55fkvsbjf	sel_000000000038twxtwhq752m8yf	KW-	22	1714492800000000	0	USD	3200	608	3808	2024-04-30	2024-05-14	1714492800000000	1	1	3	840	22	\\x69005e65cb7536ceb8cc6278854b4e947042728b9191e676090419cf2dab93d8	\\x7b22666f726d6174223a312c226964223a22696e765f303168777176717a30307a64773037327a7061666466776e6a65222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303232222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030686a34326430763535666b7673626a66222c2276657273696f6e223a312c226e616d65223a224665726e20262046696e636820496e632e222c2261646472657373223a5b22323130204d61696e20537472656574222c224275726c696e67746f6e2c205654203035343031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316874616b746430307970387363377464363036383730356b222c22647565223a22323032342d30342d33305431363a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c226973737565645f6f6e223a22323032342d30342d3330222c226475655f6f6e223a22323032342d30352d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305431363a30303a30305a222c22656e64223a22323032342d30352d33315431363a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hwrgb4r0w5mbhdndm6n543qg	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	23	1714514400000000	0	EUR	14775	2807	17582	2024-05-01	2024-05-15	1714514400000000	1	1	5	840	23	\\x69b6ae4b5c9c136d373aa05bbaea69593338e02d64b512e9a462cf1b409c060c	\\x7b22666f726d6174223a312c226964223a22696e765f3031687772676234723077356d6268646e646d366e3534337167222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303233222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30342d33305432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3031222c226475655f6f6e223a22323032342d30352d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30332d33315432323a30303a30305a222c22656e64223a22323032342d30342d33305432323a30303a30305a227d2c227175616e74697479223a22313037353030222c22756e6974223a2263616c6c222c22616d6f756e74223a2236332e3735222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231322e3131222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313037353030222c22636f6e766572746564223a22313037353030222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223937353030222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223437353030222c22756e697473223a223437353030222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2232332e3735227d5d7d2c226578616374223a2236332e3735222c22726f756e646564223a2236332e3735222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39332c226576656e74735f68617368223a2232396535326135613431613536613035663736613561393862623732366161393131333537316263333331326431363434643936303632376164393061323362227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223134372e3735222c22746178223a2232382e3037227d5d2c226e6574223a223134372e3735222c22746178223a2232382e3037222c22746f74616c223a223137352e3832222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hy5j9q80z754t42rxkrtyz8c	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	24	1716026400000000	0	EUR	2900	551	3451	2024-05-18	2024-06-01	1716026400000000	1	1	5	840	25	\\x8ed5f86731617d39af05e9086aeaa5c69b268633af2fbe52c6995f4960dd0ff8	\\x7b22666f726d6174223a312c226964223a22696e765f30316879356a397138307a37353474343272786b7274797a3863222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303234222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30352d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3138222c226475655f6f6e223a22323032342d30362d3031222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d31385431303a30303a30305a222c22656e64223a22323032342d30362d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01j0ncm08047q6bj21sk5wf8td	invoice	sub_01hp8x1pc0n3pmnptvkzj74nsm	cus_01hgfkvt00afs4j1pp790xaq1c	sel_000000000038twxtwhq752m8yf	KW-	29	1718704800000000	0	EUR	2900	551	3451	2024-06-18	2024-07-02	1718704800000000	1	1	6	840	30	\\x5a4261ff7509da6647a40bfadbb6c09bea208543b634ac93d871ea14704949d6	\\x7b22666f726d6174223a312c226964223a22696e765f30316a306e636d30383034377136626a3231736b357766387464222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303239222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b76743030616673346a3170703739307861713163222c2276657273696f6e223a312c226e616d65223a22456c7374657220526164696f222c2261646472657373223a5b22416d2046756e6b686175732031222c223530363734204bc3b66c6e222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168703878317063306e33706d6e7074766b7a6a37346e736d222c22647565223a22323032342d30362d31385431303a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3138222c226475655f6f6e223a22323032342d30372d3032222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d31385431303a30303a30305a222c22656e64223a22323032342d30372d31385431303a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01j1m0sz60sywh27abdkcp3501	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	32	1719732600000000	0	EUR	2900	551	3451	2024-06-30	2024-07-14	1719732600000000	1	1	7	840	33	\\xf0bb5a432d3103078cd49d5469cb3233978e2d2c540d3940a0431f4f5d9bc337	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316d30737a36307379776832376162646b637033353031222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303332222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30362d33305430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3330222c226475655f6f6e223a22323032342d30372d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305430373a33303a30305a222c22656e64223a22323032342d30372d33315430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hz23hbg0xmn5p3k8386r2wkk	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	25	1716984000000000	0	USD	3200	608	3808	2024-05-29	2024-06-12	1716984000000000	1	1	5	840	26	\\x629454cd689c969dcb8f1d2f4488ecd4e691f3cbe5e7a977d1d341277775e5af	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a323368626730786d6e3570336b383338367232776b6b222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303235222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22506f72746c616e642c204d45203034313031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30352d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3239222c226475655f6f6e223a22323032342d30362d3132222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d32395431323a30303a30305a222c22656e64223a22323032342d30362d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hz44rrc08n67b9dk09frcha2	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	26	1717052400000000	0	JPY	36248	6887	43135	2024-05-30	2024-06-13	1717052400000000	1	1	12	840	27	\\xed385048b03084acf2fd580b03935e0e7241312082f2dab9978bc1605591f8ae	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a343472726330386e36376239646b3039667263686132222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303236222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30352d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3330222c226475655f6f6e223a22323032342d30362d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305430373a30303a30305a222c22656e64223a22323032342d30352d33305430373a30303a30305a227d2c227175616e74697479223a223537303635222c22756e6974223a2263616c6c222c22616d6f756e74223a2235363438222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231303733222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223537303635222c22636f6e766572746564223a223537303635222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223437303635222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223437303635222c22756e697473223a223437303635222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22353634372e38227d5d7d2c226578616374223a22353634372e38222c22726f756e646564223a2235363438222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a36392c226576656e74735f68617368223a2232663735326537353235633337373665346133616562376165353137386430386666623032396164616637393266313538633435616561666335616239653235227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223336323438222c22746178223a2236383837227d5d2c226e6574223a223336323438222c22746178223a2236383837222c22746f74616c223a223433313335222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hz6rwd60z5by9m8t6chb3ffz	invoice	sub_01hnfa79t0xtc4nesyk3gg2wjv	cus_01hgfkvt008q6xdyve79hnffq7	sel_000000000038twxtwhq752m8yf	KW-	27	1717140600000000	0	EUR	2900	551	3451	2024-05-31	2024-06-14	1717140600000000	1	1	6	840	28	\\xd3c33eaf331ee5960d7c50c970bdd27597c05cb214aaa5e17fb55c7519b2e677	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a3672776436307a356279396d3874366368623366667a222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303237222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303038713678647976653739686e66667137222c2276657273696f6e223a312c226e616d65223a22416d73656c205665726c616720476d6248222c2261646472657373223a5b224c696e64656e616c6c65652034222c2232303235392048616d62757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f3031686e666137397430787463346e6573796b33676732776a76222c22647565223a22323032342d30352d33315430373a33303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c226973737565645f6f6e223a22323032342d30352d3331222c226475655f6f6e223a22323032342d30362d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315430373a33303a30305a222c22656e64223a22323032342d30362d33305430373a33303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2232392e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22352e3531222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223239222c22616d6f756e74223a223239227d5d7d2c2266756c6c5f616d6f756e74223a223239222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2232392e3030222c22746178223a22352e3531227d5d2c226e6574223a2232392e3030222c22746178223a22352e3531222c22746f74616c223a2233342e3531222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01hz8andr0rpt8qk6bs1xbc0df	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	28	1717192800000000	0	EUR	16247	3087	19334	2024-06-01	2024-06-15	1717192800000000	1	1	6	840	29	\\x0609ab1efe4961b2282bea58b9aeb742e588c67231a09e47004736d6c8dce9cb	\\x7b22666f726d6174223a312c226964223a22696e765f3031687a38616e64723072707438716b36627331786263306466222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303238222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30352d33315432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3031222c226475655f6f6e223a22323032342d30362d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30342d33305432323a30303a30305a222c22656e64223a22323032342d30352d33315432323a30303a30305a227d2c227175616e74697479223a22313336393430222c22756e6974223a2263616c6c222c22616d6f756e74223a2237382e3437222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231342e3931222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313336393430222c22636f6e766572746564223a22313336393430222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a22313236393430222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223736393430222c22756e697473223a223736393430222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2233382e3437227d5d7d2c226578616374223a2237382e3437222c22726f756e646564223a2237382e3437222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39352c226576656e74735f68617368223a2266616666353738643038333661616461633465373233383365393831643965383865386539346563353435356462303532643262326339663061373330366432227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223136322e3437222c22746178223a2233302e3837227d5d2c226e6574223a223136322e3437222c22746178223a2233302e3837222c22746f74616c223a223139332e3334222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01j1hxvmg08bt5d18wa4wvyffx	invoice	sub_01hqtf6h409jmgtdppvwhejhtf	cus_01hgfkvt00n5c6w3pphfy4em4x	sel_000000000038twxtwhq752m8yf	KW-	30	1719662400000000	0	USD	3200	608	3808	2024-06-29	2024-07-13	1719662400000000	1	1	6	840	31	\\xd9ea33691ad5f402d4488b7160d285c1b66d4f4dca24c4ae8e8ee5f1dbe1434d	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316878766d673038627435643138776134777679666678222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303330222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306e3563367733707068667934656d3478222c2276657273696f6e223a312c226e616d65223a2242726967687477617465722053747564696f73204c4c43222c2261646472657373223a5b22373720506561726c20537472656574222c22506f72746c616e642c204d45203034313031222c22555341225d7d2c22737562736372697074696f6e223a227375625f30316871746636683430396a6d6774647070767768656a687466222c22647565223a22323032342d30362d32395431323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22555344222c22706572696f64223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3239222c226475655f6f6e223a22323032342d30372d3133222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316778353131796d767868676570666568222c227072696365223a2262617365222c226465736372697074696f6e223a2250726f20706c616e222c2266756c6c223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d32395431323a30303a30305a222c22656e64223a22323032342d30372d32395431323a30303a30305a227d2c227175616e74697479223a2231222c22616d6f756e74223a2233322e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22362e3038222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2231222c22636f6e766572746564223a2231222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2231222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2231222c22756e697473223a2231222c22756e69745f7072696365223a2230222c22666c61745f666565223a223332222c22616d6f756e74223a223332227d5d7d2c2266756c6c5f616d6f756e74223a223332222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a2233322e3030222c22746178223a22362e3038227d5d2c226e6574223a2233322e3030222c22746178223a22362e3038222c22746f74616c223a2233382e3038222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01j1kz31c0mrxb4k8ef8b5wca1	invoice	sub_01hgfkvt00t55037a47rqv12b5	cus_01hgfkvt00kvdhn2gthepamh2e	sel_000000000038twxtwhq752m8yf	KW-	31	1719730800000000	0	JPY	35433	6732	42165	2024-06-30	2024-07-14	1719730800000000	1	1	13	840	32	\\x77fa262079d4938da395303d53af90cede53c13c18954b915e84caa454a0825c	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316b7a333163306d727862346b38656638623577636131222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303331222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b767430306b7664686e326774686570616d683265222c2276657273696f6e223a312c226e616d65223a224861796162757361204b4b222c2261646472657373223a5b22322d3131204b616e6461222c22436869796f64612d6b752c20546f6b796f203130312d30303431222c224a6170616e225d7d2c22737562736372697074696f6e223a227375625f30316867666b7674303074353530333761343772717631326235222c22647565223a22323032342d30362d33305430373a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a224a5059222c22706572696f64223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c226973737565645f6f6e223a22323032342d30362d3330222c226475655f6f6e223a22323032342d30372d3134222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33305430373a30303a30305a222c22656e64223a22323032342d30362d33305430373a30303a30305a227d2c227175616e74697479223a223530323738222c22756e6974223a2263616c6c222c22616d6f756e74223a2234383333222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a22393138222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a223530323738222c22636f6e766572746564223a223530323738222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a223430323738222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223430323738222c22756e697473223a223430323738222c22756e69745f7072696365223a22302e3132222c22616d6f756e74223a22343833332e3336227d5d7d2c226578616374223a22343833332e3336222c22726f756e646564223a2234383333222c226f7665725f6d6178696d756d223a2230222c2262696c6c65645f6265666f7265223a2230222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a35382c226576656e74735f68617368223a2265666433643130323534326435613337366233343533613736363535356465373561663966343139376531623634373139663934353739333138356634633030227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30362d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305430373a30303a30305a222c22656e64223a22323032342d30372d33305430373a30303a30305a227d2c227175616e74697479223a223139222c22756e6974223a227365617473222c22616d6f756e74223a223330363030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2235383134222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a223139222c22636f6e766572746564223a223139222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a223139222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223130222c22756e697473223a223130222c22756e69745f7072696365223a2231383030222c22616d6f756e74223a223138303030227d2c7b2274696572223a322c227175616e74697479223a2239222c22756e697473223a2239222c22756e69745f7072696365223a2231343030222c22616d6f756e74223a223132363030227d5d7d2c2266756c6c5f616d6f756e74223a223330363030222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223335343333222c22746178223a2236373332227d5d2c226e6574223a223335343333222c22746178223a2236373332222c22746f74616c223a223432313635222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
env_0000000000ejh09r0q3cf0h63g	inv_01j1njjzr0ffq1csahk87v2111	invoice	sub_01hpnzx0m0cnhyskvf9f0t2jmk	cus_01hgfkvt00c7kknq83q20562dw	sel_000000000038twxtwhq752m8yf	KW-	33	1719784800000000	0	EUR	16840	3200	20040	2024-07-01	2024-07-15	1719784800000000	1	1	7	840	34	\\x2ecbcc69c9e38d2103970f803b64b95fb27236ecde99bb64d3ffbf29c2f747e3	\\x7b22666f726d6174223a312c226964223a22696e765f30316a316e6a6a7a723066667131637361686b38377632313131222c226b696e64223a22696e766f696365222c226e756d626572223a224b572d303030303333222c2273656c6c6572223a7b226964223a2273656c5f303030303030303030303338747778747768713735326d387966222c2276657273696f6e223a312c226e616d65223a224b65737472656c20576f726b7320476d6248222c2261646472657373223a5b225475726d73747261c39f652038222c223130353539204265726c696e222c224765726d616e79225d2c227461785f6e756d626572223a224445303030303030303030227d2c22637573746f6d6572223a7b226964223a226375735f30316867666b7674303063376b6b6e7138337132303536326477222c2276657273696f6e223a312c226e616d65223a22436f727675732044617461204147222c2261646472657373223a5b2255666572776567203139222c223739303938204672656962757267222c224765726d616e79225d7d2c22737562736372697074696f6e223a227375625f303168706e7a78306d30636e6879736b766639663074326a6d6b222c22647565223a22323032342d30362d33305432323a30303a30305a222c2273657175656e6365223a302c2263757272656e6379223a22455552222c22706572696f64223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c226973737565645f6f6e223a22323032342d30372d3031222c226475655f6f6e223a22323032342d30372d3135222c226c696e6573223a5b7b226e756d626572223a312c226b696e64223a227573616765222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a22617069222c226465736372697074696f6e223a224150492063616c6c73222c2266756c6c223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30352d33315432323a30303a30305a222c22656e64223a22323032342d30362d33305432323a30303a30305a227d2c227175616e74697479223a22313438383037222c22756e6974223a2263616c6c222c22616d6f756e74223a2238342e3430222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231362e3034222c227472616365223a7b226b696e64223a227573616765222c227261746564223a7b227175616e74697479223a22313438383037222c22636f6e766572746564223a22313438383037222c22616c6c6f77616e6365223a223130303030222c2272617465645f7175616e74697479223a22313338383037222c227374657073223a5b7b2274696572223a312c227175616e74697479223a223530303030222c22756e697473223a223530303030222c22756e69745f7072696365223a22302e30303038222c22616d6f756e74223a223430227d2c7b2274696572223a322c227175616e74697479223a223838383037222c22756e697473223a223838383037222c22756e69745f7072696365223a22302e30303035222c22616d6f756e74223a2234342e34303335227d5d7d2c226578616374223a2238342e34303335222c22726f756e646564223a2238342e3430222c226f7665725f6d6178696d756d223a22302e3030222c2262696c6c65645f6265666f7265223a22302e3030222c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f222c226576656e745f636f756e74223a39302c226576656e74735f68617368223a2236353766393365656230303138613830383566363630626532613966303235393834646533613637663935373763626530353161323164643664373237616563227d7d2c7b226e756d626572223a322c226b696e64223a22726563757272696e67222c22706c616e5f76657273696f6e223a22706c765f303030303030303030316462707070336d3965633474387a776d222c227072696365223a227365617473222c226465736372697074696f6e223a225365617473222c2266756c6c223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c2273657276696365223a7b227374617274223a22323032342d30362d33305432323a30303a30305a222c22656e64223a22323032342d30372d33315432323a30303a30305a227d2c227175616e74697479223a2237222c22756e6974223a227365617473222c22616d6f756e74223a2238342e3030222c227461785f63617465676f7279223a227374616e64617264222c227461785f67726f7570223a302c22746178223a2231352e3936222c227472616365223a7b226b696e64223a227368617265222c227261746564223a7b227175616e74697479223a2237222c22636f6e766572746564223a2237222c22616c6c6f77616e6365223a2230222c2272617465645f7175616e74697479223a2237222c227374657073223a5b7b2274696572223a312c227175616e74697479223a2237222c22756e697473223a2237222c22756e69745f7072696365223a223132222c22616d6f756e74223a223834227d5d7d2c2266756c6c5f616d6f756e74223a223834222c2266726f6d223a7b226e756d657261746f72223a2230222c2264656e6f6d696e61746f72223a2231227d2c22746f223a7b226e756d657261746f72223a2231222c2264656e6f6d696e61746f72223a2231227d2c22726f756e64696e67223a2268616c665f617761795f66726f6d5f7a65726f227d7d5d2c227461786573223a5b7b2263617465676f7279223a227374616e64617264222c226e616d65223a22564154222c2270657263656e74223a223139222c22726561736f6e223a225468652073656c6c65722773207461626c652068617320564154206174203139202520666f72207374616e646172642066726f6d20323032312d30312d30312e222c226e6574223a223136382e3430222c22746178223a2233322e3030227d5d2c226e6574223a223136382e3430222c22746178223a2233322e3030222c22746f74616c223a223230302e3430222c2272756c65735f76657273696f6e223a312c2274696d655f7a6f6e655f6461746162617365223a223230323666227d
\.


--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.drafts (environment, document, subscription, customer, kind, due_instant, issue_at, currency, total, content) FROM stdin;
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
env_0000000000ejh09r0q3cf0h63g	30	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	30	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	30	3	tax_payable:VAT	EUR	-551
env_0000000000ejh09r0q3cf0h63g	33	1	receivable	EUR	3451
env_0000000000ejh09r0q3cf0h63g	33	2	deferred_revenue	EUR	-2900
env_0000000000ejh09r0q3cf0h63g	33	3	tax_payable:VAT	EUR	-551
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
env_0000000000ejh09r0q3cf0h63g	31	1	receivable	USD	3808
env_0000000000ejh09r0q3cf0h63g	31	2	deferred_revenue	USD	-3200
env_0000000000ejh09r0q3cf0h63g	31	3	tax_payable:VAT	USD	-608
env_0000000000ejh09r0q3cf0h63g	32	1	receivable	JPY	42165
env_0000000000ejh09r0q3cf0h63g	32	2	deferred_revenue	JPY	-30600
env_0000000000ejh09r0q3cf0h63g	32	3	revenue	JPY	-4833
env_0000000000ejh09r0q3cf0h63g	32	4	tax_payable:VAT	JPY	-6732
env_0000000000ejh09r0q3cf0h63g	34	1	receivable	EUR	20040
env_0000000000ejh09r0q3cf0h63g	34	2	deferred_revenue	EUR	-8400
env_0000000000ejh09r0q3cf0h63g	34	3	revenue	EUR	-8440
env_0000000000ejh09r0q3cf0h63g	34	4	tax_payable:VAT	EUR	-3200
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
env_0000000000ejh09r0q3cf0h63g	22	evt_01hwqvqz00senzb3y743dgrqb7	invoice.issued	inv_01hwqvqz00zdw072zpafdfwnje	{"id":"inv_01hwqvqz00zdw072zpafdfwnje","number":"KW-000022","customer":"cus_01hgfkvt00hj42d0v55fkvsbjf","subscription":"sub_01htaktd00yp8sc7td6068705k","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-04-30","due_on":"2024-05-14"}
env_0000000000ejh09r0q3cf0h63g	23	evt_01hwrgb4r0jbb3n3d7s4kedwba	invoice.issued	inv_01hwrgb4r0w5mbhdndm6n543qg	{"id":"inv_01hwrgb4r0w5mbhdndm6n543qg","number":"KW-000023","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"175.82","currency":"EUR"},"issued_on":"2024-05-01","due_on":"2024-05-15"}
env_0000000000ejh09r0q3cf0h63g	26	evt_01hz23hbg06b4z7vgzny180kt7	invoice.issued	inv_01hz23hbg0xmn5p3k8386r2wkk	{"id":"inv_01hz23hbg0xmn5p3k8386r2wkk","number":"KW-000025","customer":"cus_01hgfkvt00n5c6w3pphfy4em4x","subscription":"sub_01hqtf6h409jmgtdppvwhejhtf","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-05-29","due_on":"2024-06-12"}
env_0000000000ejh09r0q3cf0h63g	27	evt_01hz44rrc0mat68khevw8rab5p	invoice.issued	inv_01hz44rrc08n67b9dk09frcha2	{"id":"inv_01hz44rrc08n67b9dk09frcha2","number":"KW-000026","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"43135","currency":"JPY"},"issued_on":"2024-05-30","due_on":"2024-06-13"}
env_0000000000ejh09r0q3cf0h63g	28	evt_01hz6rwd605z03yqqebdss66s7	invoice.issued	inv_01hz6rwd60z5by9m8t6chb3ffz	{"id":"inv_01hz6rwd60z5by9m8t6chb3ffz","number":"KW-000027","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-05-31","due_on":"2024-06-14"}
env_0000000000ejh09r0q3cf0h63g	29	evt_01hz8andr0h7zt8vnq7xg343g8	invoice.issued	inv_01hz8andr0rpt8qk6bs1xbc0df	{"id":"inv_01hz8andr0rpt8qk6bs1xbc0df","number":"KW-000028","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"193.34","currency":"EUR"},"issued_on":"2024-06-01","due_on":"2024-06-15"}
env_0000000000ejh09r0q3cf0h63g	31	evt_01j1hxvmg04fbw9g5y8dqhq7k7	invoice.issued	inv_01j1hxvmg08bt5d18wa4wvyffx	{"id":"inv_01j1hxvmg08bt5d18wa4wvyffx","number":"KW-000030","customer":"cus_01hgfkvt00n5c6w3pphfy4em4x","subscription":"sub_01hqtf6h409jmgtdppvwhejhtf","total":{"amount":"38.08","currency":"USD"},"issued_on":"2024-06-29","due_on":"2024-07-13"}
env_0000000000ejh09r0q3cf0h63g	32	evt_01j1kz31c0cq97k32jvd3wk0xj	invoice.issued	inv_01j1kz31c0mrxb4k8ef8b5wca1	{"id":"inv_01j1kz31c0mrxb4k8ef8b5wca1","number":"KW-000031","customer":"cus_01hgfkvt00kvdhn2gthepamh2e","subscription":"sub_01hgfkvt00t55037a47rqv12b5","total":{"amount":"42165","currency":"JPY"},"issued_on":"2024-06-30","due_on":"2024-07-14"}
env_0000000000ejh09r0q3cf0h63g	34	evt_01j1njjzr00kp4djpw70swa4kk	invoice.issued	inv_01j1njjzr0ffq1csahk87v2111	{"id":"inv_01j1njjzr0ffq1csahk87v2111","number":"KW-000033","customer":"cus_01hgfkvt00c7kknq83q20562dw","subscription":"sub_01hpnzx0m0cnhyskvf9f0t2jmk","total":{"amount":"200.40","currency":"EUR"},"issued_on":"2024-07-01","due_on":"2024-07-15"}
env_0000000000ejh09r0q3cf0h63g	24	evt_01hxgwtqg0gr2pqq1a907wt6dc	credit_note.issued	inv_01hxgwtqg0c46y93qwq751jx6d	{"id":"inv_01hxgwtqg0c46y93qwq751jx6d","number":"KWC-000001","customer":"cus_01hgfkvt00hj42d0v55fkvsbjf","subscription":"sub_01htaktd00yp8sc7td6068705k","total":{"amount":"-26.13","currency":"USD"},"issued_on":"2024-05-10","due_on":"2024-05-10"}
env_0000000000ejh09r0q3cf0h63g	25	evt_01hy5j9q804rjmfckmn96566ks	invoice.issued	inv_01hy5j9q80z754t42rxkrtyz8c	{"id":"inv_01hy5j9q80z754t42rxkrtyz8c","number":"KW-000024","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-05-18","due_on":"2024-06-01"}
env_0000000000ejh09r0q3cf0h63g	30	evt_01j0ncm080hj5wgpvvrqs4y5vg	invoice.issued	inv_01j0ncm08047q6bj21sk5wf8td	{"id":"inv_01j0ncm08047q6bj21sk5wf8td","number":"KW-000029","customer":"cus_01hgfkvt00afs4j1pp790xaq1c","subscription":"sub_01hp8x1pc0n3pmnptvkzj74nsm","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-06-18","due_on":"2024-07-02"}
env_0000000000ejh09r0q3cf0h63g	33	evt_01j1m0sz605faa9q4t96w2x6jf	invoice.issued	inv_01j1m0sz60sywh27abdkcp3501	{"id":"inv_01j1m0sz60sywh27abdkcp3501","number":"KW-000032","customer":"cus_01hgfkvt008q6xdyve79hnffq7","subscription":"sub_01hnfa79t0xtc4nesyk3gg2wjv","total":{"amount":"34.51","currency":"EUR"},"issued_on":"2024-06-30","due_on":"2024-07-14"}
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
-- Data for Name: schema_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.schema_migrations (number, name, hash) FROM stdin;
1	foundation	6309628bd49223a791ee9eb92f38051d248496cf35a44bc54b0ec56df2714a9d
2	usage_events	99dbb6e5e63aef804ae3955b2fa7f4f93da99d41fd5e0471c5774b74f4fe0e8a
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
\\x00000000000074a204e0171b1e089870	1	1708009003000000	api-calls	corvus-data/b0001	api.calls	corvus-data	{"calls":1221}	0	\\x8dc9f6b1678c7e74953bbf9c170feb14
\\x00000000000074a204e0171b1e089870	2	1708030037000000	api-calls	corvus-data/b0002	api.calls	corvus-data	{"calls":1045}	0	\\xb1d862b531f092f98c23ec8ef1c9124a
\\x00000000000074a204e0171b1e089870	3	1708057372000000	api-calls	corvus-data/b0003	api.calls	corvus-data	{"calls":241}	0	\\xb493bf308b7348c75a1e05a643ea8ea3
\\x00000000000074a204e0171b1e089870	4	1708100471000000	api-calls	corvus-data/b0004	api.calls	corvus-data	{"calls":1496}	0	\\xc05c262092de4a619e9c7c152db404c3
\\x00000000000074a204e0171b1e089870	5	1708136166000000	api-calls	corvus-data/b0005	api.calls	corvus-data	{"calls":33}	0	\\x93dc47c56f6350d234c9e583b805d627
\\x00000000000074a204e0171b1e089870	6	1708166283000000	api-calls	corvus-data/b0006	api.calls	corvus-data	{"calls":220}	0	\\xde4614b1032d76570a680327c7e72b0a
\\x00000000000074a204e0171b1e089870	7	1708186328000000	api-calls	corvus-data/b0007	api.calls	corvus-data	{"calls":252}	0	\\xeac822682b1ef6158d69286f2e59e487
\\x00000000000074a204e0171b1e089870	8	1708203312000000	api-calls	corvus-data/b0008	api.calls	corvus-data	{"calls":259}	0	\\xa2de72d721419de736bae0d24d840f59
\\x00000000000074a204e0171b1e089870	9	1708225001000000	api-calls	corvus-data/b0009	api.calls	corvus-data	{"calls":335}	0	\\xff3cd1e0cc5dc1c6fff998046360feda
\\x00000000000074a204e0171b1e089870	10	1708242933000000	api-calls	corvus-data/b0010	api.calls	corvus-data	{"calls":90}	0	\\xc912f928c8d8fff1fd0402d9407c796a
\\x00000000000074a204e0171b1e089870	11	1708272499000000	api-calls	corvus-data/b0011	api.calls	corvus-data	{"calls":135}	0	\\x89b5e11af0c23015cbed81f0a6835ccc
\\x00000000000074a204e0171b1e089870	12	1708293651000000	api-calls	corvus-data/b0012	api.calls	corvus-data	{"calls":273}	0	\\xc444b938fd1eeaf708471a34168d58e4
\\x00000000000074a204e0171b1e089870	13	1708308298000000	api-calls	corvus-data/b0013	api.calls	corvus-data	{"calls":464}	0	\\x44bcb10ee43a3970025285a00faba244
\\x00000000000074a204e0171b1e089870	14	1708325581000000	api-calls	corvus-data/b0014	api.calls	corvus-data	{"calls":586}	0	\\x03e779c0c26df1700651275d21b70b1e
\\x00000000000074a204e0171b1e089870	15	1708340194000000	api-calls	corvus-data/b0015	api.calls	corvus-data	{"calls":933}	0	\\x8ac89cca5dbba69ba75f89c05a755b3f
\\x00000000000074a204e0171b1e089870	16	1708359891000000	api-calls	corvus-data/b0016	api.calls	corvus-data	{"calls":412}	0	\\xce8c570e463ebb39ce0952d98acbb3ca
\\x00000000000074a204e0171b1e089870	17	1708375959000000	api-calls	corvus-data/b0017	api.calls	corvus-data	{"calls":1081}	0	\\x7e89d190f4321756ade4f2b65c95a50f
\\x00000000000074a204e0171b1e089870	18	1708413807000000	api-calls	corvus-data/b0018	api.calls	corvus-data	{"calls":528}	0	\\x02486f59b60e17a7bd6638c4716c5636
\\x00000000000074a204e0171b1e089870	19	1708428244000000	api-calls	corvus-data/b0019	api.calls	corvus-data	{"calls":1842}	0	\\xf36265888b1ad893ef394a2e7b91d3ba
\\x00000000000074a204e0171b1e089870	20	1708464434000000	api-calls	corvus-data/b0020	api.calls	corvus-data	{"calls":1014}	0	\\xa313632f650fd1010b6422b6c93fb395
\\x00000000000074a204e0171b1e089870	21	1708501686000000	api-calls	corvus-data/b0021	api.calls	corvus-data	{"calls":1808}	0	\\x0aba173034ce6b995d363a81116a1f38
\\x00000000000074a204e0171b1e089870	22	1708535997000000	api-calls	corvus-data/b0022	api.calls	corvus-data	{"calls":466}	0	\\xff571732cb74517057efbb9302469a12
\\x00000000000074a204e0171b1e089870	23	1708552111000000	api-calls	corvus-data/b0023	api.calls	corvus-data	{"calls":1788}	0	\\x2f647d16898a7d666bf0eb304c7f253e
\\x00000000000074a204e0171b1e089870	24	1708582405000000	api-calls	corvus-data/b0024	api.calls	corvus-data	{"calls":511}	0	\\x80996679c868abde68a59d57d067beed
\\x00000000000074a204e0171b1e089870	25	1708622318000000	api-calls	corvus-data/b0025	api.calls	corvus-data	{"calls":101}	0	\\x9b275a3bd8eceb92dd01eea9e3f0806a
\\x00000000000074a204e0171b1e089870	26	1708648011000000	api-calls	corvus-data/b0026	api.calls	corvus-data	{"calls":677}	0	\\xf4397571e3ee5f92dfd3ea8d3dbeac06
\\x00000000000074a204e0171b1e089870	27	1708674015000000	api-calls	corvus-data/b0027	api.calls	corvus-data	{"calls":971}	0	\\x5b4d6a921873965bcdcd52573852c5ac
\\x00000000000074a204e0171b1e089870	28	1708711900000000	api-calls	corvus-data/b0028	api.calls	corvus-data	{"calls":1792}	0	\\x437b83bf4d1b25cbaeccfebc125e3817
\\x00000000000074a204e0171b1e089870	29	1708746633000000	api-calls	corvus-data/b0029	api.calls	corvus-data	{"calls":262}	0	\\xc6dc92601459eecff212251cedc53513
\\x00000000000074a204e0171b1e089870	30	1708789079000000	api-calls	corvus-data/b0030	api.calls	corvus-data	{"calls":294}	0	\\xc40f4cbd3d562794677c1bcd78406d3f
\\x00000000000074a204e0171b1e089870	31	1708816907000000	api-calls	corvus-data/b0031	api.calls	corvus-data	{"calls":115}	0	\\x8a91779ddde96c9f8d65c36d5da6db74
\\x00000000000074a204e0171b1e089870	32	1708845623000000	api-calls	corvus-data/b0032	api.calls	corvus-data	{"calls":251}	0	\\x1e335f129475da38dbf9e898e084e178
\\x00000000000074a204e0171b1e089870	33	1708883274000000	api-calls	corvus-data/b0033	api.calls	corvus-data	{"calls":367}	0	\\x117b6932510045b5d7b27484c93973fc
\\x00000000000074a204e0171b1e089870	34	1708902284000000	api-calls	corvus-data/b0034	api.calls	corvus-data	{"calls":129}	0	\\x43a4afc9d1992d537fdae28ab88c7888
\\x00000000000074a204e0171b1e089870	35	1708921515000000	api-calls	corvus-data/b0035	api.calls	corvus-data	{"calls":1188}	0	\\x7f2b2cfc1990a177b1e6cff9c560f507
\\x00000000000074a204e0171b1e089870	36	1708955786000000	api-calls	corvus-data/b0036	api.calls	corvus-data	{"calls":1395}	0	\\xb1753c406edea70a1f2451fc809d5d6c
\\x00000000000074a204e0171b1e089870	37	1708994391000000	api-calls	corvus-data/b0037	api.calls	corvus-data	{"calls":336}	0	\\xe1b934ce9918a5a2a37f87e56f81a01b
\\x00000000000074a204e0171b1e089870	38	1709011310000000	api-calls	corvus-data/b0038	api.calls	corvus-data	{"calls":1764}	0	\\x131f1c381f2fb09c4ea9e06bf7935a89
\\x00000000000074a204e0171b1e089870	39	1709048406000000	api-calls	corvus-data/b0039	api.calls	corvus-data	{"calls":814}	0	\\x11d2778ee018a62d8e191cbf26674c42
\\x00000000000074a204e0171b1e089870	40	1709087397000000	api-calls	corvus-data/b0040	api.calls	corvus-data	{"calls":967}	0	\\x3f7e0a1c70da2dbf53719265a53b5fa6
\\x00000000000074a204e0171b1e089870	41	1709126969000000	api-calls	corvus-data/b0041	api.calls	corvus-data	{"calls":698}	0	\\x98eb7856292cc51ed23c41bedc5b17fd
\\x00000000000074a204e0171b1e089870	42	1709146215000000	api-calls	corvus-data/b0042	api.calls	corvus-data	{"calls":1567}	0	\\x1720c7e523a5cb12d172531d73531b9a
\\x00000000000074a204e0171b1e089870	43	1709185767000000	api-calls	corvus-data/b0043	api.calls	corvus-data	{"calls":1574}	0	\\x10b7e3bf6dc257dfd18be4c5e38dc776
\\x00000000000074a204e0171b1e089870	44	1709208727000000	api-calls	corvus-data/b0044	api.calls	corvus-data	{"calls":165}	0	\\x7341cfd05bc6da7a9eb30e1c3f611da0
\\x00000000000074a204e0171b1e089870	45	1709224661000000	api-calls	corvus-data/b0045	api.calls	corvus-data	{"calls":1161}	0	\\x59abaf552e0ec0e8c36efc3581a4fcd8
\\x00000000000074a204e0171b1e089870	46	1709251575000000	api-calls	corvus-data/b0046	api.calls	corvus-data	{"calls":625}	0	\\x4fc643665d64cc6c48b6e1d70ad5192c
\\x00000000000074a204e0171b1e089870	47	1709285063000000	api-calls	corvus-data/b0047	api.calls	corvus-data	{"calls":1398}	0	\\x2baece16d1c6ade3dbd5418a264ede4f
\\x00000000000074a204e0171b1e089870	48	1709315495000000	api-calls	corvus-data/b0048	api.calls	corvus-data	{"calls":134}	0	\\x5551a8b2ab76c5665f8beb29ac586ab3
\\x00000000000074a204e0171b1e089870	49	1709332907000000	api-calls	corvus-data/b0049	api.calls	corvus-data	{"calls":647}	0	\\x265e7540dff14e71fdba43bf9bbfe43e
\\x00000000000074a204e0171b1e089870	50	1709348734000000	api-calls	corvus-data/b0050	api.calls	corvus-data	{"calls":385}	0	\\x833028c3ed2bb8f0797d4a086e3c7222
\\x00000000000074a204e0171b1e089870	51	1709370921000000	api-calls	corvus-data/b0051	api.calls	corvus-data	{"calls":20}	0	\\x5b69775931f57b4ad826548104388e51
\\x00000000000074a204e0171b1e089870	52	1709407419000000	api-calls	corvus-data/b0052	api.calls	corvus-data	{"calls":53}	0	\\x4699721836d7508be6cbf28a0976f25b
\\x00000000000074a204e0171b1e089870	53	1709434908000000	api-calls	corvus-data/b0053	api.calls	corvus-data	{"calls":189}	0	\\xf20981226f1b4c6e179154dd7aeef461
\\x00000000000074a204e0171b1e089870	54	1709470495000000	api-calls	corvus-data/b0054	api.calls	corvus-data	{"calls":25}	0	\\xbea74e41f3a6bab19864e3101847afe1
\\x00000000000074a204e0171b1e089870	55	1709502754000000	api-calls	corvus-data/b0055	api.calls	corvus-data	{"calls":319}	0	\\x684eb4cb19bfcc67b24ba098966251b4
\\x00000000000074a204e0171b1e089870	56	1709536767000000	api-calls	corvus-data/b0056	api.calls	corvus-data	{"calls":452}	0	\\xcbc5ad85298f91051e654f0a68b921f5
\\x00000000000074a204e0171b1e089870	57	1709579298000000	api-calls	corvus-data/b0057	api.calls	corvus-data	{"calls":1106}	0	\\x9a5e0747aac75ccd2598a5ade71ab59b
\\x00000000000074a204e0171b1e089870	58	1709598351000000	api-calls	corvus-data/b0058	api.calls	corvus-data	{"calls":2112}	0	\\xc213f7533a5a8b184ef08ccfcd846e15
\\x00000000000074a204e0171b1e089870	59	1709629733000000	api-calls	corvus-data/b0059	api.calls	corvus-data	{"calls":1378}	0	\\x7acb0c7cb7e08f57129454102910886c
\\x00000000000074a204e0171b1e089870	60	1709664782000000	api-calls	corvus-data/b0060	api.calls	corvus-data	{"calls":1001}	0	\\xd99bd385ce150af9fbe727f014456fe5
\\x00000000000074a204e0171b1e089870	61	1709707489000000	api-calls	corvus-data/b0061	api.calls	corvus-data	{"calls":268}	0	\\x2c27edc4162b82f38179430abccf4dcd
\\x00000000000074a204e0171b1e089870	62	1709740239000000	api-calls	corvus-data/b0062	api.calls	corvus-data	{"calls":1900}	0	\\x40f78516207fc0a45bbced20e6b0ab63
\\x00000000000074a204e0171b1e089870	63	1709763028000000	api-calls	corvus-data/b0063	api.calls	corvus-data	{"calls":1521}	0	\\xd09e86fd77e8ac13e830505acd6e71d7
\\x00000000000074a204e0171b1e089870	64	1709789563000000	api-calls	corvus-data/b0064	api.calls	corvus-data	{"calls":1884}	0	\\x405cc21c660aba45000701647b7620c3
\\x00000000000074a204e0171b1e089870	65	1709808040000000	api-calls	corvus-data/b0065	api.calls	corvus-data	{"calls":2123}	0	\\x8c548d216372f14dfa46b8e4c0f1d468
\\x00000000000074a204e0171b1e089870	66	1709847270000000	api-calls	corvus-data/b0066	api.calls	corvus-data	{"calls":65}	0	\\xb963fa533db5e349ea466e7f622ee479
\\x00000000000074a204e0171b1e089870	67	1709880374000000	api-calls	corvus-data/b0067	api.calls	corvus-data	{"calls":284}	0	\\xe9394244daa773195dce93522c3b6331
\\x00000000000074a204e0171b1e089870	68	1709910132000000	api-calls	corvus-data/b0068	api.calls	corvus-data	{"calls":2114}	0	\\x8299e67ad85b8db5990cf20cd5d4edb0
\\x00000000000074a204e0171b1e089870	69	1709937015000000	api-calls	corvus-data/b0069	api.calls	corvus-data	{"calls":53}	0	\\xa438b30d45742212bff843a1a773389e
\\x00000000000074a204e0171b1e089870	70	1709966068000000	api-calls	corvus-data/b0070	api.calls	corvus-data	{"calls":439}	0	\\x2864a4cdd1cb4db2da84bbc7e30d23f8
\\x00000000000074a204e0171b1e089870	71	1710009240000000	api-calls	corvus-data/b0071	api.calls	corvus-data	{"calls":293}	0	\\x79e9e736b2879194985eda4a790da7a3
\\x00000000000074a204e0171b1e089870	72	1710029677000000	api-calls	corvus-data/b0072	api.calls	corvus-data	{"calls":254}	0	\\xcca3b195bd79a9936bab69dc16964c1c
\\x00000000000074a204e0171b1e089870	73	1710054530000000	api-calls	corvus-data/b0073	api.calls	corvus-data	{"calls":179}	0	\\x49e989fd08480636a59f4a17164e903f
\\x00000000000074a204e0171b1e089870	74	1710092514000000	api-calls	corvus-data/b0074	api.calls	corvus-data	{"calls":11}	0	\\x87bb09a00ba87e4c51c5dbcac1f3e5e1
\\x00000000000074a204e0171b1e089870	75	1710124421000000	api-calls	corvus-data/b0075	api.calls	corvus-data	{"calls":401}	0	\\x9e0257aceb2e9b921d4147f5e52357a7
\\x00000000000074a204e0171b1e089870	76	1710156683000000	api-calls	corvus-data/b0076	api.calls	corvus-data	{"calls":1791}	0	\\xc335385f3632e6a3579bf4f9992917e3
\\x00000000000074a204e0171b1e089870	77	1710192928000000	api-calls	corvus-data/b0077	api.calls	corvus-data	{"calls":2148}	0	\\x64202f10106d228c5b0411bb303dacda
\\x00000000000074a204e0171b1e089870	78	1710235164000000	api-calls	corvus-data/b0078	api.calls	corvus-data	{"calls":521}	0	\\xe096a0fcdc73e2cbe30e4eee68f3a0b2
\\x00000000000074a204e0171b1e089870	79	1710272577000000	api-calls	corvus-data/b0079	api.calls	corvus-data	{"calls":1893}	0	\\x34305b2438b32d2e1f49a336e4a65b71
\\x00000000000074a204e0171b1e089870	80	1710311210000000	api-calls	corvus-data/b0080	api.calls	corvus-data	{"calls":1234}	0	\\xc384c03915b0127d1876b21dce7851ab
\\x00000000000074a204e0171b1e089870	81	1710329342000000	api-calls	corvus-data/b0081	api.calls	corvus-data	{"calls":445}	0	\\x27d6702bb3f08e160a679d75fa10f226
\\x00000000000074a204e0171b1e089870	82	1710349838000000	api-calls	corvus-data/b0082	api.calls	corvus-data	{"calls":2040}	0	\\x34d267738c703c9a72691999273ab4a6
\\x00000000000074a204e0171b1e089870	83	1710388872000000	api-calls	corvus-data/b0083	api.calls	corvus-data	{"calls":1635}	0	\\xf665bee5aa682d5cc3cf8cc2ff7d0433
\\x00000000000074a204e0171b1e089870	84	1710412695000000	api-calls	corvus-data/b0084	api.calls	corvus-data	{"calls":92}	0	\\x635c04854c3ac0f78a1313d60a83f8e7
\\x00000000000074a204e0171b1e089870	85	1710439713000000	api-calls	corvus-data/b0085	api.calls	corvus-data	{"calls":444}	0	\\xcbfc3c51ec6ccd156defc69dd7379eb3
\\x00000000000074a204e0171b1e089870	86	1710464941000000	api-calls	corvus-data/b0086	api.calls	corvus-data	{"calls":1761}	0	\\xa9c8082a037f59a877c6ceb9c9c31c81
\\x00000000000074a204e0171b1e089870	87	1710499714000000	api-calls	corvus-data/b0087	api.calls	corvus-data	{"calls":460}	0	\\x3f1c0cd591bdab56ad67635777b24e7d
\\x00000000000074a204e0171b1e089870	88	1710535479000000	api-calls	corvus-data/b0088	api.calls	corvus-data	{"calls":811}	0	\\xb24bce27fa59905ae78c25f4347dc681
\\x00000000000074a204e0171b1e089870	89	1710574765000000	api-calls	corvus-data/b0089	api.calls	corvus-data	{"calls":23}	0	\\x11cb50b86c037b0375c512c76200908a
\\x00000000000074a204e0171b1e089870	90	1710610827000000	api-calls	corvus-data/b0090	api.calls	corvus-data	{"calls":59}	0	\\x172d50dbb0dfb3158a60de36fb22e029
\\x00000000000074a204e0171b1e089870	91	1710627650000000	api-calls	corvus-data/b0091	api.calls	corvus-data	{"calls":250}	0	\\xb3a2b45fc50a94a566d825ea87dc61de
\\x00000000000074a204e0171b1e089870	92	1710644912000000	api-calls	corvus-data/b0092	api.calls	corvus-data	{"calls":404}	0	\\x4d5bb4c90fcd9bb43f83bee92b94d21f
\\x00000000000074a204e0171b1e089870	93	1710661471000000	api-calls	corvus-data/b0093	api.calls	corvus-data	{"calls":310}	0	\\x1d5660cff151d5c5526d138b165d7814
\\x00000000000074a204e0171b1e089870	94	1710696760000000	api-calls	corvus-data/b0094	api.calls	corvus-data	{"calls":11}	0	\\x55b802bf625cee94cf7dda836001f2ac
\\x00000000000074a204e0171b1e089870	95	1710720950000000	api-calls	corvus-data/b0095	api.calls	corvus-data	{"calls":1524}	0	\\x095da16f3892c7c6050ec6caeedc2cd6
\\x00000000000074a204e0171b1e089870	96	1710752511000000	api-calls	corvus-data/b0096	api.calls	corvus-data	{"calls":1202}	0	\\xaf294575a3ae1bd3cc4ae2eff0759c4a
\\x00000000000074a204e0171b1e089870	97	1710789333000000	api-calls	corvus-data/b0097	api.calls	corvus-data	{"calls":2203}	0	\\x5cef7c0c8ba5a6a6971f4d55373a08de
\\x00000000000074a204e0171b1e089870	98	1710818898000000	api-calls	corvus-data/b0098	api.calls	corvus-data	{"calls":839}	0	\\x6605515abab0a432569ecd924d294afc
\\x00000000000074a204e0171b1e089870	99	1710854158000000	api-calls	corvus-data/b0099	api.calls	corvus-data	{"calls":1322}	0	\\xcec5dc921e4b0cb47851b2f3e69e5fa3
\\x00000000000074a204e0171b1e089870	100	1710889419000000	api-calls	corvus-data/b0100	api.calls	corvus-data	{"calls":203}	0	\\xbd3a891714c032a35fa8603322a4a608
\\x00000000000074a204e0171b1e089870	101	1710932285000000	api-calls	corvus-data/b0101	api.calls	corvus-data	{"calls":1780}	0	\\x131292c8070855e460f4ed08dd85603c
\\x00000000000074a204e0171b1e089870	102	1710971605000000	api-calls	corvus-data/b0102	api.calls	corvus-data	{"calls":1941}	0	\\xe905d7add3560a998a5ad2c53f8b66d5
\\x00000000000074a204e0171b1e089870	103	1710999341000000	api-calls	corvus-data/b0103	api.calls	corvus-data	{"calls":1721}	0	\\x240df0aafcc2d9a03c67036c4463c017
\\x00000000000074a204e0171b1e089870	104	1711019457000000	api-calls	corvus-data/b0104	api.calls	corvus-data	{"calls":1394}	0	\\xefca9f08e13c1f85882b4e8da89756c5
\\x00000000000074a204e0171b1e089870	105	1711049884000000	api-calls	corvus-data/b0105	api.calls	corvus-data	{"calls":60}	0	\\x7d22d1c31e520b4b6ab52ae122ab96d1
\\x00000000000074a204e0171b1e089870	106	1711071582000000	api-calls	corvus-data/b0106	api.calls	corvus-data	{"calls":1892}	0	\\xb9e9803a487ecc58ab337b09ffcb8222
\\x00000000000074a204e0171b1e089870	107	1711107272000000	api-calls	corvus-data/b0107	api.calls	corvus-data	{"calls":2273}	0	\\xfe04c6662b0200d525ad1f1bc8fe76e0
\\x00000000000074a204e0171b1e089870	108	1711135979000000	api-calls	corvus-data/b0108	api.calls	corvus-data	{"calls":752}	0	\\x51b8112ebe6dbcab4be10d56defc4e45
\\x00000000000074a204e0171b1e089870	109	1711177932000000	api-calls	corvus-data/b0109	api.calls	corvus-data	{"calls":262}	0	\\xc1aecc7fb99250ca80eada7cbdd7a9b4
\\x00000000000074a204e0171b1e089870	110	1711217253000000	api-calls	corvus-data/b0110	api.calls	corvus-data	{"calls":1}	0	\\xcd3f99cf37500fbfb0d4f5d7281dfbc0
\\x00000000000074a204e0171b1e089870	111	1711231660000000	api-calls	corvus-data/b0111	api.calls	corvus-data	{"calls":312}	0	\\x6104ae8d8ec685ee128df91ed658f3ce
\\x00000000000074a204e0171b1e089870	112	1711254575000000	api-calls	corvus-data/b0112	api.calls	corvus-data	{"calls":374}	0	\\x34d755c2717fd6b73b77a39ef97ef119
\\x00000000000074a204e0171b1e089870	113	1711286184000000	api-calls	corvus-data/b0113	api.calls	corvus-data	{"calls":144}	0	\\xd1019a5b465e65a0a74fa853f2654656
\\x00000000000074a204e0171b1e089870	114	1711321143000000	api-calls	corvus-data/b0114	api.calls	corvus-data	{"calls":48}	0	\\xc9a36d60713452b42cdc99cb8169a0d8
\\x00000000000074a204e0171b1e089870	115	1711352692000000	api-calls	corvus-data/b0115	api.calls	corvus-data	{"calls":1763}	0	\\x1927bc6e617a17c0059e41d8dcee1f02
\\x00000000000074a204e0171b1e089870	116	1711387451000000	api-calls	corvus-data/b0116	api.calls	corvus-data	{"calls":932}	0	\\x2c19b9b91647dc3e6681b921f25c6c94
\\x00000000000074a204e0171b1e089870	117	1711412014000000	api-calls	corvus-data/b0117	api.calls	corvus-data	{"calls":1091}	0	\\x2218589d7e52974f134f97bf44274324
\\x00000000000074a204e0171b1e089870	118	1711440743000000	api-calls	corvus-data/b0118	api.calls	corvus-data	{"calls":1449}	0	\\xcf82e99ebddd0cf7e4fbf03f2583840f
\\x00000000000074a204e0171b1e089870	119	1711476364000000	api-calls	corvus-data/b0119	api.calls	corvus-data	{"calls":1615}	0	\\xa6fc04e155d767dfca5e9288becab870
\\x00000000000074a204e0171b1e089870	120	1711506288000000	api-calls	corvus-data/b0120	api.calls	corvus-data	{"calls":1246}	0	\\x78494319f1e904688c9028c6b11768bf
\\x00000000000074a204e0171b1e089870	121	1711541123000000	api-calls	corvus-data/b0121	api.calls	corvus-data	{"calls":1424}	0	\\x0b92f33c2d2be0082fcfcf7626a73ba5
\\x00000000000074a204e0171b1e089870	122	1711577636000000	api-calls	corvus-data/b0122	api.calls	corvus-data	{"calls":1450}	0	\\xafd1c6ee56c8f308d778e63247ce3507
\\x00000000000074a204e0171b1e089870	123	1711593681000000	api-calls	corvus-data/b0123	api.calls	corvus-data	{"calls":148}	0	\\x963e9d885c6dbe97e83980ffa19ef5f1
\\x00000000000074a204e0171b1e089870	124	1711619621000000	api-calls	corvus-data/b0124	api.calls	corvus-data	{"calls":2448}	0	\\xc7b745639e823446b4560dad1165c4e9
\\x00000000000074a204e0171b1e089870	125	1711642858000000	api-calls	corvus-data/b0125	api.calls	corvus-data	{"calls":691}	0	\\xe8d86396f338d5bf166d3e9cd2b6c888
\\x00000000000074a204e0171b1e089870	126	1711667316000000	api-calls	corvus-data/b0126	api.calls	corvus-data	{"calls":1434}	0	\\x0fb920a67c134607057dd22f60453178
\\x00000000000074a204e0171b1e089870	127	1711707165000000	api-calls	corvus-data/b0127	api.calls	corvus-data	{"calls":2269}	0	\\xb7b30c35ad3279d5b42f1096eb8445d2
\\x00000000000074a204e0171b1e089870	128	1711722157000000	api-calls	corvus-data/b0128	api.calls	corvus-data	{"calls":1667}	0	\\x412d121c3cbd1928b3f3d7cebd15906a
\\x00000000000074a204e0171b1e089870	129	1711748393000000	api-calls	corvus-data/b0129	api.calls	corvus-data	{"calls":278}	0	\\x1f6e27d9741474de8899b2e7eaadfbc2
\\x00000000000074a204e0171b1e089870	130	1711788955000000	api-calls	corvus-data/b0130	api.calls	corvus-data	{"calls":101}	0	\\xa5c0d2bfe29f2b7a51a127698acb7668
\\x00000000000074a204e0171b1e089870	131	1711811724000000	api-calls	corvus-data/b0131	api.calls	corvus-data	{"calls":95}	0	\\x0f4e69ff711df98d039aa091891925de
\\x00000000000074a204e0171b1e089870	132	1711848633000000	api-calls	corvus-data/b0132	api.calls	corvus-data	{"calls":164}	0	\\xc9e5905ec5d90cc5c989d41b7e335889
\\x00000000000074a204e0171b1e089870	133	1711891036000000	api-calls	corvus-data/b0133	api.calls	corvus-data	{"calls":140}	0	\\x7bb8c000ad9cc4a7181734f6ba165fbc
\\x00000000000074a204e0171b1e089870	134	1711923996000000	api-calls	corvus-data/b0134	api.calls	corvus-data	{"calls":514}	0	\\xaa335a465a9ff0cf81521e4adf6de491
\\x00000000000074a204e0171b1e089870	135	1711953470000000	api-calls	corvus-data/b0135	api.calls	corvus-data	{"calls":2312}	0	\\x9f80741396999d6642fb06abb33e37e3
\\x00000000000074a204e0171b1e089870	136	1711977152000000	api-calls	corvus-data/b0136	api.calls	corvus-data	{"calls":2140}	0	\\x4566e0a5bc15882ea8b9037f25673651
\\x00000000000074a204e0171b1e089870	137	1711992440000000	api-calls	corvus-data/b0137	api.calls	corvus-data	{"calls":141}	0	\\xfb5aef25033aafae91ec782608b2d47c
\\x00000000000074a204e0171b1e089870	138	1712023176000000	api-calls	corvus-data/b0138	api.calls	corvus-data	{"calls":2041}	0	\\x9977b5179411727661ab0ce010926425
\\x00000000000074a204e0171b1e089870	139	1712062697000000	api-calls	corvus-data/b0139	api.calls	corvus-data	{"calls":1121}	0	\\x148e019364244b9cad58224cdfaf6882
\\x00000000000074a204e0171b1e089870	140	1712093207000000	api-calls	corvus-data/b0140	api.calls	corvus-data	{"calls":699}	0	\\x393f8b1c8c4c6996efad826796233bd9
\\x00000000000074a204e0171b1e089870	141	1712129060000000	api-calls	corvus-data/b0141	api.calls	corvus-data	{"calls":376}	0	\\xd1ef5c351dbe1be787492307dd6fbfec
\\x00000000000074a204e0171b1e089870	142	1712148483000000	api-calls	corvus-data/b0142	api.calls	corvus-data	{"calls":1408}	0	\\x2d2e175e0fdbfd53471b9d8a286b8ebb
\\x00000000000074a204e0171b1e089870	143	1712167664000000	api-calls	corvus-data/b0143	api.calls	corvus-data	{"calls":631}	0	\\x13dea4c41e1dad4d39a45664e690c7c3
\\x00000000000074a204e0171b1e089870	144	1712207592000000	api-calls	corvus-data/b0144	api.calls	corvus-data	{"calls":1189}	0	\\xe23e02c0ff380173bf4bc5e89992a657
\\x00000000000074a204e0171b1e089870	145	1712245438000000	api-calls	corvus-data/b0145	api.calls	corvus-data	{"calls":10}	0	\\x4ee0ae64de4230c54cca492c820f1cf9
\\x00000000000074a204e0171b1e089870	146	1712276541000000	api-calls	corvus-data/b0146	api.calls	corvus-data	{"calls":2622}	0	\\x2bbf4f4e8910b6f2a5c8d026f61a1124
\\x00000000000074a204e0171b1e089870	147	1712316293000000	api-calls	corvus-data/b0147	api.calls	corvus-data	{"calls":46}	0	\\x50d91f75a70e5b2acb8a5db8d32acf19
\\x00000000000074a204e0171b1e089870	148	1712347754000000	api-calls	corvus-data/b0148	api.calls	corvus-data	{"calls":2142}	0	\\xdd2d82a1ef27a9c84bd527e80fbf9c54
\\x00000000000074a204e0171b1e089870	149	1712378335000000	api-calls	corvus-data/b0149	api.calls	corvus-data	{"calls":216}	0	\\x71ffe19c9694f0514428310fc854faf9
\\x00000000000074a204e0171b1e089870	150	1712409264000000	api-calls	corvus-data/b0150	api.calls	corvus-data	{"calls":474}	0	\\xa846196b1f086976c5b5e2c521471d15
\\x00000000000074a204e0171b1e089870	151	1712427735000000	api-calls	corvus-data/b0151	api.calls	corvus-data	{"calls":206}	0	\\xbc062bad3c552bdd6706c43faa384e6f
\\x00000000000074a204e0171b1e089870	152	1712464758000000	api-calls	corvus-data/b0152	api.calls	corvus-data	{"calls":520}	0	\\x005d5005a0e364118c0f61d199e950e9
\\x00000000000074a204e0171b1e089870	153	1712506018000000	api-calls	corvus-data/b0153	api.calls	corvus-data	{"calls":375}	0	\\xc92e7d20ce8fbc52f6436a7937e87ec3
\\x00000000000074a204e0171b1e089870	154	1712539904000000	api-calls	corvus-data/b0154	api.calls	corvus-data	{"calls":1793}	0	\\x1c54f6a0a8f65532c0707a4b563a4eb7
\\x00000000000074a204e0171b1e089870	155	1712557181000000	api-calls	corvus-data/b0155	api.calls	corvus-data	{"calls":1758}	0	\\xa15ecd858db53ad10e56ca51237324af
\\x00000000000074a204e0171b1e089870	156	1712582558000000	api-calls	corvus-data/b0156	api.calls	corvus-data	{"calls":68}	0	\\x7c657369de6ff80713b6fb70974dac9f
\\x00000000000074a204e0171b1e089870	157	1712602276000000	api-calls	corvus-data/b0157	api.calls	corvus-data	{"calls":2394}	0	\\xd9e27e3843be93b042b351d633748ac4
\\x00000000000074a204e0171b1e089870	158	1712636439000000	api-calls	corvus-data/b0158	api.calls	corvus-data	{"calls":1253}	0	\\xf4089d5a65fded7953f1548be9bea894
\\x00000000000074a204e0171b1e089870	159	1712662287000000	api-calls	corvus-data/b0159	api.calls	corvus-data	{"calls":948}	0	\\x6bf8bc10556f219b0bf4e081a4176891
\\x00000000000074a204e0171b1e089870	160	1712678446000000	api-calls	corvus-data/b0160	api.calls	corvus-data	{"calls":1506}	0	\\x9d58ee55d7943fb4cbf6eb9f64cfddd7
\\x00000000000074a204e0171b1e089870	161	1712704426000000	api-calls	corvus-data/b0161	api.calls	corvus-data	{"calls":2128}	0	\\x64b880c978c4d65639e84fa6fdb4425d
\\x00000000000074a204e0171b1e089870	162	1712746596000000	api-calls	corvus-data/b0162	api.calls	corvus-data	{"calls":2145}	0	\\xa7fdd3df92c3193e8828e8cb8c68ada9
\\x00000000000074a204e0171b1e089870	163	1712769042000000	api-calls	corvus-data/b0163	api.calls	corvus-data	{"calls":2636}	0	\\x40ac9b126d173cda9f3d56eacaaf0df5
\\x00000000000074a204e0171b1e089870	164	1712801366000000	api-calls	corvus-data/b0164	api.calls	corvus-data	{"calls":1359}	0	\\x6e65e1fb519c1a7c58b066a3ace5679c
\\x00000000000074a204e0171b1e089870	165	1712817504000000	api-calls	corvus-data/b0165	api.calls	corvus-data	{"calls":703}	0	\\xc52f4e5464bf19b961028a66c581c5be
\\x00000000000074a204e0171b1e089870	166	1712833031000000	api-calls	corvus-data/b0166	api.calls	corvus-data	{"calls":541}	0	\\x9c3d5bb3b47e18f12dee7502ae2b81df
\\x00000000000074a204e0171b1e089870	167	1712864522000000	api-calls	corvus-data/b0167	api.calls	corvus-data	{"calls":102}	0	\\x4c344fdb1e58336cf034f80632ec6328
\\x00000000000074a204e0171b1e089870	168	1712896588000000	api-calls	corvus-data/b0168	api.calls	corvus-data	{"calls":2453}	0	\\x35ca445a94008b11082052b0792d2465
\\x00000000000074a204e0171b1e089870	169	1712930336000000	api-calls	corvus-data/b0169	api.calls	corvus-data	{"calls":1507}	0	\\x49643b2b9bb86da8d2ff21ea47d82d1c
\\x00000000000074a204e0171b1e089870	170	1712967570000000	api-calls	corvus-data/b0170	api.calls	corvus-data	{"calls":116}	0	\\xdfa4a21a6588e4068923ad4f1dbd8d8d
\\x00000000000074a204e0171b1e089870	171	1712991747000000	api-calls	corvus-data/b0171	api.calls	corvus-data	{"calls":183}	0	\\x5819d11f9ec4897c084fc61fcb6e09e6
\\x00000000000074a204e0171b1e089870	172	1713016777000000	api-calls	corvus-data/b0172	api.calls	corvus-data	{"calls":396}	0	\\xee3ac6fc7056c9eab3aa044ad0432095
\\x00000000000074a204e0171b1e089870	173	1713045644000000	api-calls	corvus-data/b0173	api.calls	corvus-data	{"calls":164}	0	\\xb0471cabdf4a085beaae9e719774f5a6
\\x00000000000074a204e0171b1e089870	174	1713062947000000	api-calls	corvus-data/b0174	api.calls	corvus-data	{"calls":535}	0	\\x0a26bc079b80b7415b259a79bf8e2ac2
\\x00000000000074a204e0171b1e089870	175	1713078081000000	api-calls	corvus-data/b0175	api.calls	corvus-data	{"calls":505}	0	\\x72fe56a3e32049a0d218b9203f1d3e78
\\x00000000000074a204e0171b1e089870	176	1713112733000000	api-calls	corvus-data/b0176	api.calls	corvus-data	{"calls":472}	0	\\x291a36265865bd9466611ca40816029e
\\x00000000000074a204e0171b1e089870	177	1713131077000000	api-calls	corvus-data/b0177	api.calls	corvus-data	{"calls":484}	0	\\xe5895820e6d812b1eebcbb7cdeb84054
\\x00000000000074a204e0171b1e089870	178	1713150684000000	api-calls	corvus-data/b0178	api.calls	corvus-data	{"calls":2004}	0	\\xd181c717561d19a99798f77723af4bb6
\\x00000000000074a204e0171b1e089870	179	1713187929000000	api-calls	corvus-data/b0179	api.calls	corvus-data	{"calls":2681}	0	\\xda64e905741b8994183c7679a5c913c2
\\x00000000000074a204e0171b1e089870	180	1713205462000000	api-calls	corvus-data/b0180	api.calls	corvus-data	{"calls":2668}	0	\\x4afafc9cb21be105f24705fb521fe632
\\x00000000000074a204e0171b1e089870	181	1713238001000000	api-calls	corvus-data/b0181	api.calls	corvus-data	{"calls":508}	0	\\xd5e9456c92735fa055804252c30709b2
\\x00000000000074a204e0171b1e089870	182	1713269552000000	api-calls	corvus-data/b0182	api.calls	corvus-data	{"calls":1023}	0	\\x5195519955fd8670a01d2b3821de0de7
\\x00000000000074a204e0171b1e089870	183	1713301331000000	api-calls	corvus-data/b0183	api.calls	corvus-data	{"calls":491}	0	\\xb8bcb13d551bcd2dd71316417ab760f8
\\x00000000000074a204e0171b1e089870	184	1713329990000000	api-calls	corvus-data/b0184	api.calls	corvus-data	{"calls":1389}	0	\\x7ef660fa557305b5715865be42f26c47
\\x00000000000074a204e0171b1e089870	185	1713353572000000	api-calls	corvus-data/b0185	api.calls	corvus-data	{"calls":448}	0	\\x4203cb656a02ba49dbc4a7f3ce032ce4
\\x00000000000074a204e0171b1e089870	186	1713383283000000	api-calls	corvus-data/b0186	api.calls	corvus-data	{"calls":1334}	0	\\xc7347d7d61cc9f6e2ccf252b384e5b71
\\x00000000000074a204e0171b1e089870	187	1713406842000000	api-calls	corvus-data/b0187	api.calls	corvus-data	{"calls":2365}	0	\\x4a078926b580bc93dfd53f0c07802a05
\\x00000000000074a204e0171b1e089870	188	1713447302000000	api-calls	corvus-data/b0188	api.calls	corvus-data	{"calls":691}	0	\\x24bce9a9bc7487e533a23b889679d882
\\x00000000000074a204e0171b1e089870	189	1713474039000000	api-calls	corvus-data/b0189	api.calls	corvus-data	{"calls":2559}	0	\\xcf8bf0db0a50a7e2ac6a8e8612a3980d
\\x00000000000074a204e0171b1e089870	190	1713517225000000	api-calls	corvus-data/b0190	api.calls	corvus-data	{"calls":2760}	0	\\x140718c70c0b104b5791cd0afa7c0dac
\\x00000000000074a204e0171b1e089870	191	1713539735000000	api-calls	corvus-data/b0191	api.calls	corvus-data	{"calls":1877}	0	\\x176376c1a2965a3421a9c85f1369106b
\\x00000000000074a204e0171b1e089870	192	1713557525000000	api-calls	corvus-data/b0192	api.calls	corvus-data	{"calls":1640}	0	\\x4da9f0d64e58cf3cda936f5724a014d5
\\x00000000000074a204e0171b1e089870	193	1713595720000000	api-calls	corvus-data/b0193	api.calls	corvus-data	{"calls":214}	0	\\xf636daed855997e6f9c7b3508872f487
\\x00000000000074a204e0171b1e089870	194	1713619261000000	api-calls	corvus-data/b0194	api.calls	corvus-data	{"calls":305}	0	\\x337a52d25b1f8d979e57c59a7c0e1dea
\\x00000000000074a204e0171b1e089870	195	1713657652000000	api-calls	corvus-data/b0195	api.calls	corvus-data	{"calls":414}	0	\\x998fc6dcb1031575318371b3866a5e4d
\\x00000000000074a204e0171b1e089870	196	1713689695000000	api-calls	corvus-data/b0196	api.calls	corvus-data	{"calls":589}	0	\\x5a90f19d6cfa390a93dae2a1fd11fbb8
\\x00000000000074a204e0171b1e089870	197	1713721301000000	api-calls	corvus-data/b0197	api.calls	corvus-data	{"calls":400}	0	\\xc98a51f962e207682aaa2d8235d800ad
\\x00000000000074a204e0171b1e089870	198	1713747226000000	api-calls	corvus-data/b0198	api.calls	corvus-data	{"calls":1228}	0	\\x77bd62042db6e71fe9ab75577c240ff9
\\x00000000000074a204e0171b1e089870	199	1713765428000000	api-calls	corvus-data/b0199	api.calls	corvus-data	{"calls":1977}	0	\\x86cb0c6d77da7bad1e60133cec85868e
\\x00000000000074a204e0171b1e089870	200	1713783001000000	api-calls	corvus-data/b0200	api.calls	corvus-data	{"calls":280}	0	\\xae596ad6efc056ca3d015727328246e5
\\x00000000000074a204e0171b1e089870	201	1713806323000000	api-calls	corvus-data/b0201	api.calls	corvus-data	{"calls":1035}	0	\\xe33216185ec7c2bd0da59294773d921a
\\x00000000000074a204e0171b1e089870	202	1713834940000000	api-calls	corvus-data/b0202	api.calls	corvus-data	{"calls":898}	0	\\xe63a8063955a42d905f36c5f8c58feb2
\\x00000000000074a204e0171b1e089870	203	1713868779000000	api-calls	corvus-data/b0203	api.calls	corvus-data	{"calls":2498}	0	\\xd645a470e0ea85345174199cffbcfe6e
\\x00000000000074a204e0171b1e089870	204	1713906533000000	api-calls	corvus-data/b0204	api.calls	corvus-data	{"calls":149}	0	\\x654c1ef098a42ab87c656f89bd38b1e0
\\x00000000000074a204e0171b1e089870	205	1713923896000000	api-calls	corvus-data/b0205	api.calls	corvus-data	{"calls":2007}	0	\\xf6599f9362d3e608bdf6b5e3ccbc6452
\\x00000000000074a204e0171b1e089870	206	1713948964000000	api-calls	corvus-data/b0206	api.calls	corvus-data	{"calls":334}	0	\\xb03992cce9dc6e9e4a6df37f14653a83
\\x00000000000074a204e0171b1e089870	207	1713990704000000	api-calls	corvus-data/b0207	api.calls	corvus-data	{"calls":2793}	0	\\x261f0378ccc650b38d4dd14ae3c8eac2
\\x00000000000074a204e0171b1e089870	208	1714014671000000	api-calls	corvus-data/b0208	api.calls	corvus-data	{"calls":1216}	0	\\xe1aad5f63f5369dc4d4d5f37a451fc04
\\x00000000000074a204e0171b1e089870	209	1714054596000000	api-calls	corvus-data/b0209	api.calls	corvus-data	{"calls":1331}	0	\\xf613c19317935bebf878c4005a13acd7
\\x00000000000074a204e0171b1e089870	210	1714069295000000	api-calls	corvus-data/b0210	api.calls	corvus-data	{"calls":1893}	0	\\xfaf422efe0d2d2e4466254ef28902e3d
\\x00000000000074a204e0171b1e089870	211	1714089022000000	api-calls	corvus-data/b0211	api.calls	corvus-data	{"calls":693}	0	\\x5d2c5d3a3ca684617775f3fa35570a8d
\\x00000000000074a204e0171b1e089870	212	1714109868000000	api-calls	corvus-data/b0212	api.calls	corvus-data	{"calls":2910}	0	\\xbcdf406b16019101f44bba9ec523db79
\\x00000000000074a204e0171b1e089870	213	1714134173000000	api-calls	corvus-data/b0213	api.calls	corvus-data	{"calls":921}	0	\\xfee7a4d4b43ae92dc2bf042236c60cbe
\\x00000000000074a204e0171b1e089870	214	1714175811000000	api-calls	corvus-data/b0214	api.calls	corvus-data	{"calls":2510}	0	\\x718e42d3866088980292fcc3625a3ffe
\\x00000000000074a204e0171b1e089870	215	1714212973000000	api-calls	corvus-data/b0215	api.calls	corvus-data	{"calls":22}	0	\\x97657729509271adb78b44e30d90f403
\\x00000000000074a204e0171b1e089870	216	1714240758000000	api-calls	corvus-data/b0216	api.calls	corvus-data	{"calls":199}	0	\\x951d0d2b7f366bf8db5b6f24f41ff9d7
\\x00000000000074a204e0171b1e089870	217	1714277967000000	api-calls	corvus-data/b0217	api.calls	corvus-data	{"calls":464}	0	\\x0c77c772115d9554ce436fe9db39389b
\\x00000000000074a204e0171b1e089870	218	1714293017000000	api-calls	corvus-data/b0218	api.calls	corvus-data	{"calls":283}	0	\\x1f6df2f66b9cfd9ccc8ba508d398564f
\\x00000000000074a204e0171b1e089870	219	1714319740000000	api-calls	corvus-data/b0219	api.calls	corvus-data	{"calls":365}	0	\\xc5b3ee45129ff16a27ae679ef3924fba
\\x00000000000074a204e0171b1e089870	220	1714351894000000	api-calls	corvus-data/b0220	api.calls	corvus-data	{"calls":1363}	0	\\x40a5e81d7baf15d493873a1aab93db92
\\x00000000000074a204e0171b1e089870	221	1714381215000000	api-calls	corvus-data/b0221	api.calls	corvus-data	{"calls":1383}	0	\\xe510b4b498d158a415c93a0e7bb008d8
\\x00000000000074a204e0171b1e089870	222	1714398446000000	api-calls	corvus-data/b0222	api.calls	corvus-data	{"calls":868}	0	\\x3c83eef918eae8208054ccdde1aa42de
\\x00000000000074a204e0171b1e089870	223	1714434997000000	api-calls	corvus-data/b0223	api.calls	corvus-data	{"calls":393}	0	\\xa659014973eb7cdb2cbdded7a4b567da
\\x00000000000074a204e0171b1e089870	224	1714462495000000	api-calls	corvus-data/b0224	api.calls	corvus-data	{"calls":1052}	0	\\x692765eee8a8991da058e7bf6e9c8012
\\x00000000000074a204e0171b1e089870	225	1714485203000000	api-calls	corvus-data/b0225	api.calls	corvus-data	{"calls":2632}	0	\\xc5be360461c9a0817630b3ff3b2d9294
\\x00000000000074a204e0171b1e089870	226	1714521835000000	api-calls	corvus-data/b0226	api.calls	corvus-data	{"calls":12}	0	\\x484be169b8cad8a33ede6f45c92152c1
\\x00000000000074a204e0171b1e089870	227	1714537318000000	api-calls	corvus-data/b0227	api.calls	corvus-data	{"calls":2479}	0	\\xa7a4a810ccb4c1645d1b2cd085365d25
\\x00000000000074a204e0171b1e089870	228	1714579026000000	api-calls	corvus-data/b0228	api.calls	corvus-data	{"calls":1344}	0	\\x9dc7b969f5c784d6830b9a1fb485ac0b
\\x00000000000074a204e0171b1e089870	229	1714595136000000	api-calls	corvus-data/b0229	api.calls	corvus-data	{"calls":480}	0	\\x136304c4331c84bbf3c5ad628f46d66f
\\x00000000000074a204e0171b1e089870	230	1714618683000000	api-calls	corvus-data/b0230	api.calls	corvus-data	{"calls":2756}	0	\\x1ddc526c27156215163836c5138388d0
\\x00000000000074a204e0171b1e089870	231	1714636061000000	api-calls	corvus-data/b0231	api.calls	corvus-data	{"calls":2858}	0	\\x3c924f9ab7048e24b84fb93af9096119
\\x00000000000074a204e0171b1e089870	232	1714665694000000	api-calls	corvus-data/b0232	api.calls	corvus-data	{"calls":2934}	0	\\x21f342fd86dec3cfbcb3d414b73a3da8
\\x00000000000074a204e0171b1e089870	233	1714683761000000	api-calls	corvus-data/b0233	api.calls	corvus-data	{"calls":546}	0	\\x7eff4398142e10ab03f993193d9d8c2d
\\x00000000000074a204e0171b1e089870	234	1714698812000000	api-calls	corvus-data/b0234	api.calls	corvus-data	{"calls":936}	0	\\xec36d99f292d2d358d370e97e3063949
\\x00000000000074a204e0171b1e089870	235	1714739239000000	api-calls	corvus-data/b0235	api.calls	corvus-data	{"calls":2812}	0	\\x58c8e3f8424215c7668ca263afe00cb5
\\x00000000000074a204e0171b1e089870	236	1714760267000000	api-calls	corvus-data/b0236	api.calls	corvus-data	{"calls":1322}	0	\\x23c9744c0ec68a83cd9697b24dac7cea
\\x00000000000074a204e0171b1e089870	237	1714785322000000	api-calls	corvus-data/b0237	api.calls	corvus-data	{"calls":62}	0	\\xafaf04f61bbb50c16afd14f06ce94292
\\x00000000000074a204e0171b1e089870	238	1714809068000000	api-calls	corvus-data/b0238	api.calls	corvus-data	{"calls":194}	0	\\x10c47bedbc23a818722c143a21a2a40f
\\x00000000000074a204e0171b1e089870	239	1714825415000000	api-calls	corvus-data/b0239	api.calls	corvus-data	{"calls":238}	0	\\x5d6d0cc15d8f5b4e455fc0f71ce72a23
\\x00000000000074a204e0171b1e089870	240	1714841118000000	api-calls	corvus-data/b0240	api.calls	corvus-data	{"calls":295}	0	\\x9f3b28c34fa31b7ce4f75f3da3aa07df
\\x00000000000074a204e0171b1e089870	241	1714872513000000	api-calls	corvus-data/b0241	api.calls	corvus-data	{"calls":155}	0	\\xde1cdc226e8de53bc578dbee5cc78d21
\\x00000000000074a204e0171b1e089870	242	1714893760000000	api-calls	corvus-data/b0242	api.calls	corvus-data	{"calls":354}	0	\\x5bcb6994921b25aed47a346d050e00e0
\\x00000000000074a204e0171b1e089870	243	1714924342000000	api-calls	corvus-data/b0243	api.calls	corvus-data	{"calls":426}	0	\\xff67307ad890081d11a64bd444fdafa1
\\x00000000000074a204e0171b1e089870	244	1714939656000000	api-calls	corvus-data/b0244	api.calls	corvus-data	{"calls":145}	0	\\xd9677d04cee6ec85d976d29bc5f391ed
\\x00000000000074a204e0171b1e089870	245	1714954511000000	api-calls	corvus-data/b0245	api.calls	corvus-data	{"calls":955}	0	\\x3760efb1e10578708efcc3d193275fc6
\\x00000000000074a204e0171b1e089870	246	1714975654000000	api-calls	corvus-data/b0246	api.calls	corvus-data	{"calls":2581}	0	\\x424df5afd5d14620701af8c5fa656b76
\\x00000000000074a204e0171b1e089870	247	1715011629000000	api-calls	corvus-data/b0247	api.calls	corvus-data	{"calls":1064}	0	\\x5d1701cc1d3ec3b1eac8e8f2383ad2df
\\x00000000000074a204e0171b1e089870	248	1715054270000000	api-calls	corvus-data/b0248	api.calls	corvus-data	{"calls":2879}	0	\\x68b87d9cff724825c4ad0823b699366f
\\x00000000000074a204e0171b1e089870	249	1715090965000000	api-calls	corvus-data/b0249	api.calls	corvus-data	{"calls":2356}	0	\\x9e05cc3979705011ba9ba98c2f3ba0b8
\\x00000000000074a204e0171b1e089870	250	1715126676000000	api-calls	corvus-data/b0250	api.calls	corvus-data	{"calls":2597}	0	\\x069fd56fd20221af0cc5d1d76844fd30
\\x00000000000074a204e0171b1e089870	251	1715148662000000	api-calls	corvus-data/b0251	api.calls	corvus-data	{"calls":489}	0	\\xb2f9f1841bd432d3fc3200665f00405d
\\x00000000000074a204e0171b1e089870	252	1715178435000000	api-calls	corvus-data/b0252	api.calls	corvus-data	{"calls":2527}	0	\\x7c3c3618684011f1e4d4a80384a77ac3
\\x00000000000074a204e0171b1e089870	253	1715199497000000	api-calls	corvus-data/b0253	api.calls	corvus-data	{"calls":2190}	0	\\xb5c554c6a132f57c0e8ee0e497e582d0
\\x00000000000074a204e0171b1e089870	254	1715233567000000	api-calls	corvus-data/b0254	api.calls	corvus-data	{"calls":611}	0	\\xfd9e0ac2c4f640424936c29d5a286c33
\\x00000000000074a204e0171b1e089870	255	1715268331000000	api-calls	corvus-data/b0255	api.calls	corvus-data	{"calls":1159}	0	\\xa7d78f22d751f4ea7c6b8133f1a03d1e
\\x00000000000074a204e0171b1e089870	256	1715288468000000	api-calls	corvus-data/b0256	api.calls	corvus-data	{"calls":2949}	0	\\x1c02d1c3886ac6b42e746cb0e7add1f0
\\x00000000000074a204e0171b1e089870	257	1715316099000000	api-calls	corvus-data/b0257	api.calls	corvus-data	{"calls":136}	0	\\x7b27c9dd8370e806914cabb474416c30
\\x00000000000074a204e0171b1e089870	258	1715342243000000	api-calls	corvus-data/b0258	api.calls	corvus-data	{"calls":2874}	0	\\xa1d8aaf3dae4a256208a703331998315
\\x00000000000074a204e0171b1e089870	259	1715379186000000	api-calls	corvus-data/b0259	api.calls	corvus-data	{"calls":2545}	0	\\xeef7a4cb81254bbb88fb636fe2f43e1b
\\x00000000000074a204e0171b1e089870	260	1715415384000000	api-calls	corvus-data/b0260	api.calls	corvus-data	{"calls":447}	0	\\xfb04c14aec61eb52d8e26b9991ab98d5
\\x00000000000074a204e0171b1e089870	261	1715450951000000	api-calls	corvus-data/b0261	api.calls	corvus-data	{"calls":323}	0	\\xd13d690caf4831cb5db164d68246d12c
\\x00000000000074a204e0171b1e089870	262	1715489262000000	api-calls	corvus-data/b0262	api.calls	corvus-data	{"calls":57}	0	\\xe094c122796b01dccc65b10ea94b09c1
\\x00000000000074a204e0171b1e089870	263	1715532189000000	api-calls	corvus-data/b0263	api.calls	corvus-data	{"calls":439}	0	\\x4688a260f5a2528fa4994012875900fd
\\x00000000000074a204e0171b1e089870	264	1715566926000000	api-calls	corvus-data/b0264	api.calls	corvus-data	{"calls":3124}	0	\\x4108229898c05d6d80012bd94f847bf9
\\x00000000000074a204e0171b1e089870	265	1715587084000000	api-calls	corvus-data/b0265	api.calls	corvus-data	{"calls":2118}	0	\\x0ddb64d4dcb7155df01306d62a7b16d6
\\x00000000000074a204e0171b1e089870	266	1715623858000000	api-calls	corvus-data/b0266	api.calls	corvus-data	{"calls":1913}	0	\\x52b21f632defa9cab9ade07cf2ff81f6
\\x00000000000074a204e0171b1e089870	267	1715663951000000	api-calls	corvus-data/b0267	api.calls	corvus-data	{"calls":24}	0	\\x118d008acd15ea6b0071400e0f59b6a0
\\x00000000000074a204e0171b1e089870	268	1715692120000000	api-calls	corvus-data/b0268	api.calls	corvus-data	{"calls":1872}	0	\\xcb9688be98c29eebdd585b12874d7251
\\x00000000000074a204e0171b1e089870	269	1715721427000000	api-calls	corvus-data/b0269	api.calls	corvus-data	{"calls":2356}	0	\\xfd91d5a44beaaf4647aa225425445778
\\x00000000000074a204e0171b1e089870	270	1715748913000000	api-calls	corvus-data/b0270	api.calls	corvus-data	{"calls":2570}	0	\\xa2b0e7cd6c9ba87f7a2541497a3b5992
\\x00000000000074a204e0171b1e089870	271	1715777678000000	api-calls	corvus-data/b0271	api.calls	corvus-data	{"calls":3121}	0	\\x93eb502cab247d883331592326100012
\\x00000000000074a204e0171b1e089870	272	1715815971000000	api-calls	corvus-data/b0272	api.calls	corvus-data	{"calls":1480}	0	\\xaf29041af02152ed77b8b55d1c22c63d
\\x00000000000074a204e0171b1e089870	273	1715845659000000	api-calls	corvus-data/b0273	api.calls	corvus-data	{"calls":193}	0	\\x43d8c2b20a3922e494bebca93a7cd4c2
\\x00000000000074a204e0171b1e089870	274	1715877039000000	api-calls	corvus-data/b0274	api.calls	corvus-data	{"calls":1946}	0	\\x594a9b1477db91a9eac41b0c064df0bf
\\x00000000000074a204e0171b1e089870	275	1715909332000000	api-calls	corvus-data/b0275	api.calls	corvus-data	{"calls":1942}	0	\\xe4abfffb9a23b510ba047bcc70d69004
\\x00000000000074a204e0171b1e089870	276	1715950268000000	api-calls	corvus-data/b0276	api.calls	corvus-data	{"calls":2257}	0	\\xf3f0fa2e4c361d2f271c15824ead4804
\\x00000000000074a204e0171b1e089870	277	1715968101000000	api-calls	corvus-data/b0277	api.calls	corvus-data	{"calls":2194}	0	\\x110c58062445dfcc59777cf9d2a5128b
\\x00000000000074a204e0171b1e089870	278	1715989303000000	api-calls	corvus-data/b0278	api.calls	corvus-data	{"calls":3363}	0	\\x1eb2ac649bf2a39975a9d0a583861932
\\x00000000000074a204e0171b1e089870	279	1716007376000000	api-calls	corvus-data/b0279	api.calls	corvus-data	{"calls":622}	0	\\xd6942c82abc27f02f7855c794c79340d
\\x00000000000074a204e0171b1e089870	280	1716027045000000	api-calls	corvus-data/b0280	api.calls	corvus-data	{"calls":131}	0	\\xb12604b1927119fdf4c0fef808e56699
\\x00000000000074a204e0171b1e089870	281	1716053800000000	api-calls	corvus-data/b0281	api.calls	corvus-data	{"calls":627}	0	\\x991bd3a79f31eba2171655a7ec2893d9
\\x00000000000074a204e0171b1e089870	282	1716091474000000	api-calls	corvus-data/b0282	api.calls	corvus-data	{"calls":235}	0	\\x4c08b46f716b6bf2a025500d87bfbb5c
\\x00000000000074a204e0171b1e089870	283	1716108852000000	api-calls	corvus-data/b0283	api.calls	corvus-data	{"calls":671}	0	\\x0f3bd4df94327703581149024297b94b
\\x00000000000074a204e0171b1e089870	284	1716132576000000	api-calls	corvus-data/b0284	api.calls	corvus-data	{"calls":135}	0	\\xaa90ace7c85707ecbaf4677036377921
\\x00000000000074a204e0171b1e089870	285	1716175450000000	api-calls	corvus-data/b0285	api.calls	corvus-data	{"calls":1598}	0	\\xf53d56e63fde7a125e6d083e5ecf8ffa
\\x00000000000074a204e0171b1e089870	286	1716218347000000	api-calls	corvus-data/b0286	api.calls	corvus-data	{"calls":1556}	0	\\xb8430306010620006e8407b99f1d15fb
\\x00000000000074a204e0171b1e089870	287	1716242700000000	api-calls	corvus-data/b0287	api.calls	corvus-data	{"calls":846}	0	\\xa9ce3f8c1be80e4119a785ea2ece5cc5
\\x00000000000074a204e0171b1e089870	288	1716284437000000	api-calls	corvus-data/b0288	api.calls	corvus-data	{"calls":1132}	0	\\xb6dbeb8e64c534a16eee4ed014f704ed
\\x00000000000074a204e0171b1e089870	289	1716305876000000	api-calls	corvus-data/b0289	api.calls	corvus-data	{"calls":682}	0	\\x57270290769afce6368a7bb8566193ae
\\x00000000000074a204e0171b1e089870	290	1716341514000000	api-calls	corvus-data/b0290	api.calls	corvus-data	{"calls":1995}	0	\\x68bbf5ee453aad09306e95c7567028fd
\\x00000000000074a204e0171b1e089870	291	1716363007000000	api-calls	corvus-data/b0291	api.calls	corvus-data	{"calls":597}	0	\\xf2ece345db1d38b040ff591c34642ec0
\\x00000000000074a204e0171b1e089870	292	1716392098000000	api-calls	corvus-data/b0292	api.calls	corvus-data	{"calls":1601}	0	\\xd945bc26e224d4ffd2955715a961f628
\\x00000000000074a204e0171b1e089870	293	1716414973000000	api-calls	corvus-data/b0293	api.calls	corvus-data	{"calls":433}	0	\\x3885ac2f1d131b58c863a2cca345098f
\\x00000000000074a204e0171b1e089870	294	1716442003000000	api-calls	corvus-data/b0294	api.calls	corvus-data	{"calls":2405}	0	\\xf56445f5d793a67e11b29a9e45ce1e90
\\x00000000000074a204e0171b1e089870	295	1716458315000000	api-calls	corvus-data/b0295	api.calls	corvus-data	{"calls":3474}	0	\\xa8ada1f0747c5c74b03eec3868c5e7de
\\x00000000000074a204e0171b1e089870	296	1716477643000000	api-calls	corvus-data/b0296	api.calls	corvus-data	{"calls":213}	0	\\x77e634741adcf634e977df8c0e590485
\\x00000000000074a204e0171b1e089870	297	1716511358000000	api-calls	corvus-data/b0297	api.calls	corvus-data	{"calls":3449}	0	\\x3d589774484df1a35f7b66cb79c7813c
\\x00000000000074a204e0171b1e089870	298	1716544010000000	api-calls	corvus-data/b0298	api.calls	corvus-data	{"calls":15}	0	\\x7dc7b3082fd829ff653848007c790c65
\\x00000000000074a204e0171b1e089870	299	1716580488000000	api-calls	corvus-data/b0299	api.calls	corvus-data	{"calls":1978}	0	\\xe232ef59ec4ae3d29d53758708ad9abb
\\x00000000000074a204e0171b1e089870	300	1716612168000000	api-calls	corvus-data/b0300	api.calls	corvus-data	{"calls":622}	0	\\xc2f076529442b5eb8d693876c18f4dd3
\\x00000000000074a204e0171b1e089870	301	1716653855000000	api-calls	corvus-data/b0301	api.calls	corvus-data	{"calls":54}	0	\\x32970724d8b1d17372e9f63b662bfc8d
\\x00000000000074a204e0171b1e089870	302	1716686890000000	api-calls	corvus-data/b0302	api.calls	corvus-data	{"calls":468}	0	\\x09e2a8950205749b515c58643684a15a
\\x00000000000074a204e0171b1e089870	303	1716720941000000	api-calls	corvus-data/b0303	api.calls	corvus-data	{"calls":146}	0	\\x8fcb38c903567456a589dcfc53acafeb
\\x00000000000074a204e0171b1e089870	304	1716761484000000	api-calls	corvus-data/b0304	api.calls	corvus-data	{"calls":609}	0	\\xd7a4a91f6f0c4deed43453a87fc09e04
\\x00000000000074a204e0171b1e089870	305	1716779479000000	api-calls	corvus-data/b0305	api.calls	corvus-data	{"calls":930}	0	\\x4508c9a4a7d4e287e8ddc45fcc2a14b8
\\x00000000000074a204e0171b1e089870	306	1716815711000000	api-calls	corvus-data/b0306	api.calls	corvus-data	{"calls":2561}	0	\\xb9c536a9c21ca64fae250584088b3124
\\x00000000000074a204e0171b1e089870	307	1716842777000000	api-calls	corvus-data/b0307	api.calls	corvus-data	{"calls":1809}	0	\\xf6ceff6df63a499f6cc43d23d120e1b6
\\x00000000000074a204e0171b1e089870	308	1716876750000000	api-calls	corvus-data/b0308	api.calls	corvus-data	{"calls":3537}	0	\\x7ee8ecd58084b374e0efa5b5a7f148ff
\\x00000000000074a204e0171b1e089870	309	1716916735000000	api-calls	corvus-data/b0309	api.calls	corvus-data	{"calls":3300}	0	\\xa63629990caf75000966e77df3c6505f
\\x00000000000074a204e0171b1e089870	310	1716943653000000	api-calls	corvus-data/b0310	api.calls	corvus-data	{"calls":1031}	0	\\xaec42468c3b712500a28d3e1f009df52
\\x00000000000074a204e0171b1e089870	311	1716969864000000	api-calls	corvus-data/b0311	api.calls	corvus-data	{"calls":48}	0	\\xec3957f2fc1d1450abdadfea9cc7bd41
\\x00000000000074a204e0171b1e089870	312	1716996972000000	api-calls	corvus-data/b0312	api.calls	corvus-data	{"calls":2101}	0	\\x09468290ca8b51d38e57d3637b01e81b
\\x00000000000074a204e0171b1e089870	313	1717035688000000	api-calls	corvus-data/b0313	api.calls	corvus-data	{"calls":2205}	0	\\x4cc2994a3864430f902f229bd18d7057
\\x00000000000074a204e0171b1e089870	314	1717051704000000	api-calls	corvus-data/b0314	api.calls	corvus-data	{"calls":2756}	0	\\xb35ae900421bcd158f1ba25f46c6fe44
\\x00000000000074a204e0171b1e089870	315	1717072498000000	api-calls	corvus-data/b0315	api.calls	corvus-data	{"calls":3325}	0	\\xb59f6ccd18f87b6fb1cef6b5b1a33e27
\\x00000000000074a204e0171b1e089870	316	1717090154000000	api-calls	corvus-data/b0316	api.calls	corvus-data	{"calls":2160}	0	\\x66c6e0cba6ebb207e79b2e1d0577b3fa
\\x00000000000074a204e0171b1e089870	317	1717131493000000	api-calls	corvus-data/b0317	api.calls	corvus-data	{"calls":18}	0	\\xffed64ed67867f1b90807f0c225ed3ca
\\x00000000000074a204e0171b1e089870	318	1717154786000000	api-calls	corvus-data/b0318	api.calls	corvus-data	{"calls":82}	0	\\x4b47bddc4da3ecf4fddb2e59804f6ce9
\\x00000000000074a204e0171b1e089870	319	1717172311000000	api-calls	corvus-data/b0319	api.calls	corvus-data	{"calls":1153}	0	\\xb231712a13625b745338f5fa61641981
\\x00000000000074a204e0171b1e089870	320	1717192463000000	api-calls	corvus-data/b0320	api.calls	corvus-data	{"calls":3631}	0	\\xfa325c2d85b5b92ce21305941b5ef17c
\\x00000000000074a204e0171b1e089870	321	1717228738000000	api-calls	corvus-data/b0321	api.calls	corvus-data	{"calls":459}	0	\\x4e2c514c3f5bd7c75399a1bec623a5f6
\\x00000000000074a204e0171b1e089870	322	1717267844000000	api-calls	corvus-data/b0322	api.calls	corvus-data	{"calls":312}	0	\\x8b59774b7a03c3c54406b8cd08d0d5b1
\\x00000000000074a204e0171b1e089870	323	1717307014000000	api-calls	corvus-data/b0323	api.calls	corvus-data	{"calls":482}	0	\\x2bd93a006e9e765c316fbe58ec58cd2f
\\x00000000000074a204e0171b1e089870	324	1717333922000000	api-calls	corvus-data/b0324	api.calls	corvus-data	{"calls":205}	0	\\xbf4a4bc764d01c47d2c98ca79f7169b0
\\x00000000000074a204e0171b1e089870	325	1717349788000000	api-calls	corvus-data/b0325	api.calls	corvus-data	{"calls":555}	0	\\x85da162e84694b2da48fcbaa72a077e8
\\x00000000000074a204e0171b1e089870	326	1717373304000000	api-calls	corvus-data/b0326	api.calls	corvus-data	{"calls":3122}	0	\\x96153297be58b0ff25a364660060a237
\\x00000000000074a204e0171b1e089870	327	1717392624000000	api-calls	corvus-data/b0327	api.calls	corvus-data	{"calls":2046}	0	\\xff9e0fca607c1926b65715a3e81494ca
\\x00000000000074a204e0171b1e089870	328	1717425598000000	api-calls	corvus-data/b0328	api.calls	corvus-data	{"calls":1352}	0	\\xa41920178c01a7b1a1d609541869c0f3
\\x00000000000074a204e0171b1e089870	329	1717463041000000	api-calls	corvus-data/b0329	api.calls	corvus-data	{"calls":196}	0	\\xebf01abd091ee782fabf6aa99f02472f
\\x00000000000074a204e0171b1e089870	330	1717490206000000	api-calls	corvus-data/b0330	api.calls	corvus-data	{"calls":2742}	0	\\x260542f1356969fa5661ae4a0e9186ad
\\x00000000000074a204e0171b1e089870	331	1717523193000000	api-calls	corvus-data/b0331	api.calls	corvus-data	{"calls":1241}	0	\\xfa6b01c2e65accb06c9fc42707e53fa5
\\x00000000000074a204e0171b1e089870	332	1717549635000000	api-calls	corvus-data/b0332	api.calls	corvus-data	{"calls":1745}	0	\\xcfea9f250d16ddbd81c34a3f39ba96af
\\x00000000000074a204e0171b1e089870	333	1717564211000000	api-calls	corvus-data/b0333	api.calls	corvus-data	{"calls":2805}	0	\\x8aef73912c8149dc7c8ee65f6076f279
\\x00000000000074a204e0171b1e089870	334	1717583560000000	api-calls	corvus-data/b0334	api.calls	corvus-data	{"calls":1348}	0	\\xba57864b261f12f137579ff6bf0141f7
\\x00000000000074a204e0171b1e089870	335	1717613288000000	api-calls	corvus-data/b0335	api.calls	corvus-data	{"calls":2734}	0	\\xe4634117c326c8b5cf02c99e9b877ee8
\\x00000000000074a204e0171b1e089870	336	1717628827000000	api-calls	corvus-data/b0336	api.calls	corvus-data	{"calls":320}	0	\\x962479247a95963433871d419a72b040
\\x00000000000074a204e0171b1e089870	337	1717646094000000	api-calls	corvus-data/b0337	api.calls	corvus-data	{"calls":519}	0	\\xbfcfeb8307d62cca1f0109cb2dc97b57
\\x00000000000074a204e0171b1e089870	338	1717676364000000	api-calls	corvus-data/b0338	api.calls	corvus-data	{"calls":1401}	0	\\x910b744ac54a0e1d5ca58cb2f7a406e2
\\x00000000000074a204e0171b1e089870	339	1717714198000000	api-calls	corvus-data/b0339	api.calls	corvus-data	{"calls":1829}	0	\\x088b3828673955277c68448a1437c28b
\\x00000000000074a204e0171b1e089870	340	1717733841000000	api-calls	corvus-data/b0340	api.calls	corvus-data	{"calls":1216}	0	\\x26c4655d5c3c1a2855e34becf8e2040c
\\x00000000000074a204e0171b1e089870	341	1717773046000000	api-calls	corvus-data/b0341	api.calls	corvus-data	{"calls":2551}	0	\\xd81909cde865ec6578e8c41c07c93328
\\x00000000000074a204e0171b1e089870	342	1717796471000000	api-calls	corvus-data/b0342	api.calls	corvus-data	{"calls":949}	0	\\x4b0faebdedf1409dd5eb204c6331e914
\\x00000000000074a204e0171b1e089870	343	1717835657000000	api-calls	corvus-data/b0343	api.calls	corvus-data	{"calls":532}	0	\\x59183ba58c28bdbbc4e951df11de0ef3
\\x00000000000074a204e0171b1e089870	344	1717850163000000	api-calls	corvus-data/b0344	api.calls	corvus-data	{"calls":498}	0	\\x426974a1e80556673d9613af65281022
\\x00000000000074a204e0171b1e089870	345	1717867136000000	api-calls	corvus-data/b0345	api.calls	corvus-data	{"calls":280}	0	\\x614eb9a832753f0afc4132a7ca444169
\\x00000000000074a204e0171b1e089870	346	1717899980000000	api-calls	corvus-data/b0346	api.calls	corvus-data	{"calls":124}	0	\\x92feb9434bbe6750c72766467cd45840
\\x00000000000074a204e0171b1e089870	347	1717919576000000	api-calls	corvus-data/b0347	api.calls	corvus-data	{"calls":156}	0	\\xc8ead13ac19418b919b008c7673e4577
\\x00000000000074a204e0171b1e089870	348	1717946316000000	api-calls	corvus-data/b0348	api.calls	corvus-data	{"calls":122}	0	\\x54e7d484a5667864f0dc44f8a1e7ca23
\\x00000000000074a204e0171b1e089870	349	1717978968000000	api-calls	corvus-data/b0349	api.calls	corvus-data	{"calls":844}	0	\\xa3406a4b17e773a92bc212492e2eb4e7
\\x00000000000074a204e0171b1e089870	350	1717993933000000	api-calls	corvus-data/b0350	api.calls	corvus-data	{"calls":2926}	0	\\x1386c9891ca3f463da91b3c85d11bb2b
\\x00000000000074a204e0171b1e089870	351	1718014616000000	api-calls	corvus-data/b0351	api.calls	corvus-data	{"calls":3611}	0	\\x986d5b996eb4b2332c1b86d64d2d7154
\\x00000000000074a204e0171b1e089870	352	1718054470000000	api-calls	corvus-data/b0352	api.calls	corvus-data	{"calls":2259}	0	\\xee8b4d7e4b8c450624470d328fb630e7
\\x00000000000074a204e0171b1e089870	353	1718075630000000	api-calls	corvus-data/b0353	api.calls	corvus-data	{"calls":2138}	0	\\x3c2bf46ef4cebaff508895b8f996b8e4
\\x00000000000074a204e0171b1e089870	354	1718091075000000	api-calls	corvus-data/b0354	api.calls	corvus-data	{"calls":3769}	0	\\x1725888b03788bcc5bd9c6e9312538f6
\\x00000000000074a204e0171b1e089870	355	1718116715000000	api-calls	corvus-data/b0355	api.calls	corvus-data	{"calls":2302}	0	\\x127f389d5b6719cd422aa5d4fde8665f
\\x00000000000074a204e0171b1e089870	356	1718158312000000	api-calls	corvus-data/b0356	api.calls	corvus-data	{"calls":540}	0	\\xa2d729233bc9f55723dfb19e99ed341e
\\x00000000000074a204e0171b1e089870	357	1718193425000000	api-calls	corvus-data/b0357	api.calls	corvus-data	{"calls":3843}	0	\\x11e009585aacd222f540c917cd810109
\\x00000000000074a204e0171b1e089870	358	1718233262000000	api-calls	corvus-data/b0358	api.calls	corvus-data	{"calls":1090}	0	\\xaf7a32460704040441694de50e64a8e4
\\x00000000000074a204e0171b1e089870	359	1718274645000000	api-calls	corvus-data/b0359	api.calls	corvus-data	{"calls":3753}	0	\\xee37be0845e26322045ca29c4c01ec8e
\\x00000000000074a204e0171b1e089870	360	1718291272000000	api-calls	corvus-data/b0360	api.calls	corvus-data	{"calls":2954}	0	\\xfb785f5815b062e7de75be7cb27ceeed
\\x00000000000074a204e0171b1e089870	361	1718326157000000	api-calls	corvus-data/b0361	api.calls	corvus-data	{"calls":2025}	0	\\x3fa5b56b9a9bc2592ddabbf53107a2fc
\\x00000000000074a204e0171b1e089870	362	1718352720000000	api-calls	corvus-data/b0362	api.calls	corvus-data	{"calls":3814}	0	\\xe7300f864275b71f425968770f87f046
\\x00000000000074a204e0171b1e089870	363	1718394726000000	api-calls	corvus-data/b0363	api.calls	corvus-data	{"calls":789}	0	\\xa10be6c0bf76b4022d67c30ee3bcb703
\\x00000000000074a204e0171b1e089870	364	1718427242000000	api-calls	corvus-data/b0364	api.calls	corvus-data	{"calls":495}	0	\\xd8f93c1503d5b11e0f52a57a5a9a07a6
\\x00000000000074a204e0171b1e089870	365	1718470410000000	api-calls	corvus-data/b0365	api.calls	corvus-data	{"calls":322}	0	\\x9c95dea8d3133efacc5648db75a4edde
\\x00000000000074a204e0171b1e089870	366	1718495958000000	api-calls	corvus-data/b0366	api.calls	corvus-data	{"calls":41}	0	\\x0a2f5de34643df51cb5992da1140db51
\\x00000000000074a204e0171b1e089870	367	1718526593000000	api-calls	corvus-data/b0367	api.calls	corvus-data	{"calls":92}	0	\\xa04c8e0f43bad19f2bd5f6a511512106
\\x00000000000074a204e0171b1e089870	368	1718544654000000	api-calls	corvus-data/b0368	api.calls	corvus-data	{"calls":421}	0	\\x5a4636baa7fc03a523d1901bd7796e6b
\\x00000000000074a204e0171b1e089870	369	1718575926000000	api-calls	corvus-data/b0369	api.calls	corvus-data	{"calls":668}	0	\\xf4a73621cdb41f61a360d258ad30c15c
\\x00000000000074a204e0171b1e089870	370	1718606944000000	api-calls	corvus-data/b0370	api.calls	corvus-data	{"calls":1374}	0	\\x5ab6f4b3c3478b3209eff9faa46dc3e9
\\x00000000000074a204e0171b1e089870	371	1718623678000000	api-calls	corvus-data/b0371	api.calls	corvus-data	{"calls":3824}	0	\\xb8ee409fd209b45a884c5ce0e574e82c
\\x00000000000074a204e0171b1e089870	372	1718657062000000	api-calls	corvus-data/b0372	api.calls	corvus-data	{"calls":3681}	0	\\x7058aea54e2c144394ecd1861c8107e8
\\x00000000000074a204e0171b1e089870	373	1718690168000000	api-calls	corvus-data/b0373	api.calls	corvus-data	{"calls":510}	0	\\x7d69fedaf04b4801d164bae0ecbe7557
\\x00000000000074a204e0171b1e089870	374	1718714733000000	api-calls	corvus-data/b0374	api.calls	corvus-data	{"calls":2367}	0	\\xd5f34336e05e260cc060036d635b1e9f
\\x00000000000074a204e0171b1e089870	375	1718751556000000	api-calls	corvus-data/b0375	api.calls	corvus-data	{"calls":1794}	0	\\x2be711496daa155011cbd840caa6dae9
\\x00000000000074a204e0171b1e089870	376	1718781418000000	api-calls	corvus-data/b0376	api.calls	corvus-data	{"calls":3949}	0	\\x33d2ed7e0b7b01b81f474df6ec6afc10
\\x00000000000074a204e0171b1e089870	377	1718821789000000	api-calls	corvus-data/b0377	api.calls	corvus-data	{"calls":3944}	0	\\xe28d50fbeeaeb1aa3ef4fca0e6e2e28b
\\x00000000000074a204e0171b1e089870	378	1718861601000000	api-calls	corvus-data/b0378	api.calls	corvus-data	{"calls":3294}	0	\\xaf1b6e4fa2c118c7e403e3d25de73ff1
\\x00000000000074a204e0171b1e089870	379	1718899648000000	api-calls	corvus-data/b0379	api.calls	corvus-data	{"calls":3674}	0	\\xd9e56e6f8bfeda429cf1e15b94a8d33a
\\x00000000000074a204e0171b1e089870	380	1718940641000000	api-calls	corvus-data/b0380	api.calls	corvus-data	{"calls":3873}	0	\\x2322730ae8d03a00b455c531e7963dd6
\\x00000000000074a204e0171b1e089870	381	1718980211000000	api-calls	corvus-data/b0381	api.calls	corvus-data	{"calls":4049}	0	\\xbc2f2674fd1d016f3c104898f62e8d26
\\x00000000000074a204e0171b1e089870	382	1718999273000000	api-calls	corvus-data/b0382	api.calls	corvus-data	{"calls":3209}	0	\\x30f85e2cf2ca4fdfb5a410c9f6e3ab78
\\x00000000000074a204e0171b1e089870	383	1719041382000000	api-calls	corvus-data/b0383	api.calls	corvus-data	{"calls":558}	0	\\xf6f849d7910fffb53112078e815661d8
\\x00000000000074a204e0171b1e089870	384	1719056534000000	api-calls	corvus-data/b0384	api.calls	corvus-data	{"calls":330}	0	\\x35e0afa6aa25bb0a74a03d6d708c6410
\\x00000000000074a204e0171b1e089870	385	1719080793000000	api-calls	corvus-data/b0385	api.calls	corvus-data	{"calls":709}	0	\\xc4e8286db0ba0184071ef1cb05eb74b4
\\x00000000000074a204e0171b1e089870	386	1719112857000000	api-calls	corvus-data/b0386	api.calls	corvus-data	{"calls":248}	0	\\x12baaa29919c2cb049789fe1795ca9e0
\\x00000000000074a204e0171b1e089870	387	1719130951000000	api-calls	corvus-data/b0387	api.calls	corvus-data	{"calls":4}	0	\\xad4018734a8dda20842b5e338097cc1c
\\x00000000000074a204e0171b1e089870	388	1719147174000000	api-calls	corvus-data/b0388	api.calls	corvus-data	{"calls":16}	0	\\x050314426651932f914c1688564f5342
\\x00000000000074a204e0171b1e089870	389	1719187051000000	api-calls	corvus-data/b0389	api.calls	corvus-data	{"calls":762}	0	\\x6e20b69c1b24dd0430e49c69c43f0dc6
\\x00000000000074a204e0171b1e089870	390	1719214161000000	api-calls	corvus-data/b0390	api.calls	corvus-data	{"calls":3066}	0	\\xac447b3793065bdb0f501674f8eaf115
\\x00000000000074a204e0171b1e089870	391	1719232689000000	api-calls	corvus-data/b0391	api.calls	corvus-data	{"calls":1697}	0	\\x39805c3095b988e3fc4ade7fc51ba07a
\\x00000000000074a204e0171b1e089870	392	1719252409000000	api-calls	corvus-data/b0392	api.calls	corvus-data	{"calls":2366}	0	\\xcd8f1662b69376ccb361da4ddcb08792
\\x00000000000074a204e0171b1e089870	393	1719291232000000	api-calls	corvus-data/b0393	api.calls	corvus-data	{"calls":1959}	0	\\x03917784fa60b615783b14f9d156a301
\\x00000000000074a204e0171b1e089870	394	1719314985000000	api-calls	corvus-data/b0394	api.calls	corvus-data	{"calls":3298}	0	\\xc32e135e7f2f4b09a52fa7c8bf791864
\\x00000000000074a204e0171b1e089870	395	1719338504000000	api-calls	corvus-data/b0395	api.calls	corvus-data	{"calls":1196}	0	\\x23dd5fa9a61dd423c00c4b27fb24f096
\\x00000000000074a204e0171b1e089870	396	1719362568000000	api-calls	corvus-data/b0396	api.calls	corvus-data	{"calls":2691}	0	\\xeda9c398898ebd8fcc796e6a07109549
\\x00000000000074a204e0171b1e089870	397	1719398847000000	api-calls	corvus-data/b0397	api.calls	corvus-data	{"calls":3057}	0	\\x696400d6c36b091342fce673c7f826a4
\\x00000000000074a204e0171b1e089870	398	1719427339000000	api-calls	corvus-data/b0398	api.calls	corvus-data	{"calls":3296}	0	\\xd1e66a14b4d82924932745204fb07d41
\\x00000000000074a204e0171b1e089870	399	1719462046000000	api-calls	corvus-data/b0399	api.calls	corvus-data	{"calls":1920}	0	\\xfeb1ad6a45a53c537076d01518bffd2d
\\x00000000000074a204e0171b1e089870	400	1719481811000000	api-calls	corvus-data/b0400	api.calls	corvus-data	{"calls":2369}	0	\\x37054b00a7d091a66fcc3e89dfaed008
\\x00000000000074a204e0171b1e089870	401	1719501737000000	api-calls	corvus-data/b0401	api.calls	corvus-data	{"calls":859}	0	\\x741c1431dd736d3c25745bb507fd8690
\\x00000000000074a204e0171b1e089870	402	1719532464000000	api-calls	corvus-data/b0402	api.calls	corvus-data	{"calls":179}	0	\\x129da1d1b1907e4763dcab40db2580ad
\\x00000000000074a204e0171b1e089870	403	1719547925000000	api-calls	corvus-data/b0403	api.calls	corvus-data	{"calls":3620}	0	\\x412aa7e9ae62d7aaa2fdfa3e6e5d046c
\\x00000000000074a204e0171b1e089870	404	1719589627000000	api-calls	corvus-data/b0404	api.calls	corvus-data	{"calls":2201}	0	\\x1755216dbce4f51b6ecaa5f006d0c723
\\x00000000000074a204e0171b1e089870	405	1719617813000000	api-calls	corvus-data/b0405	api.calls	corvus-data	{"calls":1155}	0	\\xce91a4b4275c84ad51f6973c3bdb5caa
\\x00000000000074a204e0171b1e089870	406	1719636190000000	api-calls	corvus-data/b0406	api.calls	corvus-data	{"calls":112}	0	\\x2ed5a7e3d72846eaf872189cddc16bec
\\x00000000000074a204e0171b1e089870	407	1719678940000000	api-calls	corvus-data/b0407	api.calls	corvus-data	{"calls":237}	0	\\x0346ef40e399c1dcace0d3624183774f
\\x00000000000074a204e0171b1e089870	408	1719721552000000	api-calls	corvus-data/b0408	api.calls	corvus-data	{"calls":446}	0	\\x02ea7872d5bc539b639dff65d9de108a
\\x00000000000074a204e0171b1e089870	409	1719748420000000	api-calls	corvus-data/b0409	api.calls	corvus-data	{"calls":311}	0	\\x051fdbb0b8192f0cf9ed05658bfefb38
\\x00000000000074a204e0171b1e089870	410	1719765399000000	api-calls	corvus-data/b0410	api.calls	corvus-data	{"calls":66}	0	\\xbe5d75c26ab4a97fef79cdd62961537b
\\x00000000000074a204e0171b1e089870	411	1701382763000000	api-calls	hayabusa/b0411	api.calls	hayabusa	{"calls":391}	0	\\x49364fc936e9bd60e7779a64bcda9df7
\\x00000000000074a204e0171b1e089870	412	1701413493000000	api-calls	hayabusa/b0412	api.calls	hayabusa	{"calls":17}	0	\\x12c49ade33d0e36cef48688cd8d6c80e
\\x00000000000074a204e0171b1e089870	413	1701456266000000	api-calls	hayabusa/b0413	api.calls	hayabusa	{"calls":635}	0	\\x25c2f4275c20c3edc5e155496eb8868c
\\x00000000000074a204e0171b1e089870	414	1701506709000000	api-calls	hayabusa/b0414	api.calls	hayabusa	{"calls":42}	0	\\x249495c2ea6577f65e7dd2cc44c11b87
\\x00000000000074a204e0171b1e089870	415	1701558135000000	api-calls	hayabusa/b0415	api.calls	hayabusa	{"calls":128}	0	\\x7707a6fea988de24eb1707ea324a7b14
\\x00000000000074a204e0171b1e089870	416	1701595453000000	api-calls	hayabusa/b0416	api.calls	hayabusa	{"calls":106}	0	\\x7a8788312e8be62cbf77efda61a5bdbf
\\x00000000000074a204e0171b1e089870	417	1701632159000000	api-calls	hayabusa/b0417	api.calls	hayabusa	{"calls":88}	0	\\xbf8dc1c84710e47ccb445841f482d3c2
\\x00000000000074a204e0171b1e089870	418	1701685703000000	api-calls	hayabusa/b0418	api.calls	hayabusa	{"calls":817}	0	\\xdf6e288bcd479e7f849ef140f708fa6a
\\x00000000000074a204e0171b1e089870	419	1701727279000000	api-calls	hayabusa/b0419	api.calls	hayabusa	{"calls":835}	0	\\x61607f14bc50913d8d69bbab934bd2fc
\\x00000000000074a204e0171b1e089870	420	1701790715000000	api-calls	hayabusa/b0420	api.calls	hayabusa	{"calls":762}	0	\\x839d5214b4c09595181660fb37941999
\\x00000000000074a204e0171b1e089870	421	1701818794000000	api-calls	hayabusa/b0421	api.calls	hayabusa	{"calls":604}	0	\\x9bbc4b6d6431a0d3548884017b6d2264
\\x00000000000074a204e0171b1e089870	422	1701880825000000	api-calls	hayabusa/b0422	api.calls	hayabusa	{"calls":274}	0	\\xe72b822b28442456693b2fe700b1b321
\\x00000000000074a204e0171b1e089870	423	1701934214000000	api-calls	hayabusa/b0423	api.calls	hayabusa	{"calls":793}	0	\\x6fce9166dcc1b514fe997d8fd2c7ba7b
\\x00000000000074a204e0171b1e089870	424	1701970352000000	api-calls	hayabusa/b0424	api.calls	hayabusa	{"calls":439}	0	\\xd6426e7e0a35db168b8e4dd780b1931a
\\x00000000000074a204e0171b1e089870	425	1702032478000000	api-calls	hayabusa/b0425	api.calls	hayabusa	{"calls":222}	0	\\xf3329e31a77204d1697aa1d3bf27b35f
\\x00000000000074a204e0171b1e089870	426	1702076706000000	api-calls	hayabusa/b0426	api.calls	hayabusa	{"calls":467}	0	\\x3f0352fcced5c5f688091b9606de75a8
\\x00000000000074a204e0171b1e089870	427	1702105716000000	api-calls	hayabusa/b0427	api.calls	hayabusa	{"calls":73}	0	\\xf8569f55fb145eff2c91fbb080f8b395
\\x00000000000074a204e0171b1e089870	428	1702153445000000	api-calls	hayabusa/b0428	api.calls	hayabusa	{"calls":7}	0	\\x60ae625385382f458d299afa08640b44
\\x00000000000074a204e0171b1e089870	429	1702203527000000	api-calls	hayabusa/b0429	api.calls	hayabusa	{"calls":115}	0	\\x54c2c52830c9a94f4534a3106751029a
\\x00000000000074a204e0171b1e089870	430	1702248439000000	api-calls	hayabusa/b0430	api.calls	hayabusa	{"calls":99}	0	\\xf04fd0618d9003b4369d183af7084ffe
\\x00000000000074a204e0171b1e089870	431	1702303590000000	api-calls	hayabusa/b0431	api.calls	hayabusa	{"calls":66}	0	\\x493d2b3a6c7289a482c9edd88233d085
\\x00000000000074a204e0171b1e089870	432	1702357584000000	api-calls	hayabusa/b0432	api.calls	hayabusa	{"calls":843}	0	\\xde72d4d4705e959fc2240cb753d860bd
\\x00000000000074a204e0171b1e089870	433	1702416413000000	api-calls	hayabusa/b0433	api.calls	hayabusa	{"calls":462}	0	\\xd5e3ef90fe490336591d81ae87d82d50
\\x00000000000074a204e0171b1e089870	434	1702469953000000	api-calls	hayabusa/b0434	api.calls	hayabusa	{"calls":211}	0	\\x68829f47198b5eaa8511912f415da980
\\x00000000000074a204e0171b1e089870	435	1702530460000000	api-calls	hayabusa/b0435	api.calls	hayabusa	{"calls":755}	0	\\x7142ec63e1b05935af3675ea28964f7c
\\x00000000000074a204e0171b1e089870	436	1702579078000000	api-calls	hayabusa/b0436	api.calls	hayabusa	{"calls":62}	0	\\xcb3a2fd79dab438b630d58cb73a83a97
\\x00000000000074a204e0171b1e089870	437	1702603477000000	api-calls	hayabusa/b0437	api.calls	hayabusa	{"calls":409}	0	\\xa50ddd29f0dddcc5f2ba838ffc4cfc03
\\x00000000000074a204e0171b1e089870	438	1702640095000000	api-calls	hayabusa/b0438	api.calls	hayabusa	{"calls":381}	0	\\xc1a4da2d298f54767558ed1eb6688357
\\x00000000000074a204e0171b1e089870	439	1702678086000000	api-calls	hayabusa/b0439	api.calls	hayabusa	{"calls":793}	0	\\xd7d86faad0382ea65f829420825aef55
\\x00000000000074a204e0171b1e089870	440	1702716750000000	api-calls	hayabusa/b0440	api.calls	hayabusa	{"calls":44}	0	\\xfbb0b37da6a713e772e826469f3c5364
\\x00000000000074a204e0171b1e089870	441	1702758909000000	api-calls	hayabusa/b0441	api.calls	hayabusa	{"calls":38}	0	\\xaf98a1813d5c9783428081f1ab8172a4
\\x00000000000074a204e0171b1e089870	442	1702791924000000	api-calls	hayabusa/b0442	api.calls	hayabusa	{"calls":99}	0	\\x35090af6c3d1e61d71648fd6d5d72138
\\x00000000000074a204e0171b1e089870	443	1702819825000000	api-calls	hayabusa/b0443	api.calls	hayabusa	{"calls":162}	0	\\x53506189e18759275e6698e3cf1c3947
\\x00000000000074a204e0171b1e089870	444	1702857304000000	api-calls	hayabusa/b0444	api.calls	hayabusa	{"calls":105}	0	\\x5aa2430ae1e2b3c2811d1c674cfbf435
\\x00000000000074a204e0171b1e089870	445	1702916636000000	api-calls	hayabusa/b0445	api.calls	hayabusa	{"calls":676}	0	\\x2d11ee9332a3567e1e907ac7ca2a9f25
\\x00000000000074a204e0171b1e089870	446	1702976097000000	api-calls	hayabusa/b0446	api.calls	hayabusa	{"calls":270}	0	\\xc76bfbb9051dbb3aa3409bfbff98e230
\\x00000000000074a204e0171b1e089870	447	1703018826000000	api-calls	hayabusa/b0447	api.calls	hayabusa	{"calls":260}	0	\\x9d7d0a601590c871ed7562d1eec248f2
\\x00000000000074a204e0171b1e089870	448	1703050175000000	api-calls	hayabusa/b0448	api.calls	hayabusa	{"calls":280}	0	\\x525c2a47d2aa822ef74a20349d85a70b
\\x00000000000074a204e0171b1e089870	449	1703109428000000	api-calls	hayabusa/b0449	api.calls	hayabusa	{"calls":541}	0	\\x56961214db03d8e579b3b430b42c4344
\\x00000000000074a204e0171b1e089870	450	1703138339000000	api-calls	hayabusa/b0450	api.calls	hayabusa	{"calls":385}	0	\\x8b96171abfee12fe570724558b866b65
\\x00000000000074a204e0171b1e089870	451	1703191655000000	api-calls	hayabusa/b0451	api.calls	hayabusa	{"calls":434}	0	\\x93df3042f67c3d41cf66e6f087c443cd
\\x00000000000074a204e0171b1e089870	452	1703223071000000	api-calls	hayabusa/b0452	api.calls	hayabusa	{"calls":283}	0	\\x67ce49d2b43b45b2e8659d4beaada2aa
\\x00000000000074a204e0171b1e089870	453	1703265982000000	api-calls	hayabusa/b0453	api.calls	hayabusa	{"calls":681}	0	\\xa5668ff34adb2f92ae67a1df95f98ec6
\\x00000000000074a204e0171b1e089870	454	1703307450000000	api-calls	hayabusa/b0454	api.calls	hayabusa	{"calls":42}	0	\\x0154cf2e83cbb6942c1b5e85517433df
\\x00000000000074a204e0171b1e089870	455	1703369931000000	api-calls	hayabusa/b0455	api.calls	hayabusa	{"calls":177}	0	\\x7739ca9d3e9b2668e02c0adda89137eb
\\x00000000000074a204e0171b1e089870	456	1703433221000000	api-calls	hayabusa/b0456	api.calls	hayabusa	{"calls":70}	0	\\x6eb782c7208d46e774241dfa841f5b1d
\\x00000000000074a204e0171b1e089870	457	1703482513000000	api-calls	hayabusa/b0457	api.calls	hayabusa	{"calls":905}	0	\\xf37cf242a6bc44e70b6d6d294d17622f
\\x00000000000074a204e0171b1e089870	458	1703539422000000	api-calls	hayabusa/b0458	api.calls	hayabusa	{"calls":723}	0	\\x734be672a21284c8542cbf52303f5b6b
\\x00000000000074a204e0171b1e089870	459	1703571766000000	api-calls	hayabusa/b0459	api.calls	hayabusa	{"calls":535}	0	\\xffeb8451f621103e0ac18e43f0f7342b
\\x00000000000074a204e0171b1e089870	460	1703604118000000	api-calls	hayabusa/b0460	api.calls	hayabusa	{"calls":806}	0	\\xba34a253782d8b4c986b5861e6fb4de5
\\x00000000000074a204e0171b1e089870	461	1703657820000000	api-calls	hayabusa/b0461	api.calls	hayabusa	{"calls":98}	0	\\xde3b8c8cac521a8b21e955589015813b
\\x00000000000074a204e0171b1e089870	462	1703722364000000	api-calls	hayabusa/b0462	api.calls	hayabusa	{"calls":570}	0	\\x41f9f7538399e56811c3c85e3edd994f
\\x00000000000074a204e0171b1e089870	463	1703767898000000	api-calls	hayabusa/b0463	api.calls	hayabusa	{"calls":710}	0	\\x9b30b6063814198657b994dee975433d
\\x00000000000074a204e0171b1e089870	464	1703813326000000	api-calls	hayabusa/b0464	api.calls	hayabusa	{"calls":764}	0	\\x99fa5ab50d6ed78947d7813e314c5659
\\x00000000000074a204e0171b1e089870	465	1703858384000000	api-calls	hayabusa/b0465	api.calls	hayabusa	{"calls":897}	0	\\x81ff5198af7c4c8e21b84c2af55a80b4
\\x00000000000074a204e0171b1e089870	466	1703898757000000	api-calls	hayabusa/b0466	api.calls	hayabusa	{"calls":153}	0	\\xe75ea63f2589a7e8fe9e1fdb417ca92e
\\x00000000000074a204e0171b1e089870	467	1703962935000000	api-calls	hayabusa/b0467	api.calls	hayabusa	{"calls":200}	0	\\xadf4d8e51d6a79708a30852014d226da
\\x00000000000074a204e0171b1e089870	468	1704002559000000	api-calls	hayabusa/b0468	api.calls	hayabusa	{"calls":76}	0	\\x06660f7c0315deab4f89673ae261c953
\\x00000000000074a204e0171b1e089870	469	1704062211000000	api-calls	hayabusa/b0469	api.calls	hayabusa	{"calls":57}	0	\\x83da5fa711660617fa76695b8730b486
\\x00000000000074a204e0171b1e089870	470	1704114436000000	api-calls	hayabusa/b0470	api.calls	hayabusa	{"calls":314}	0	\\x6fc59a8cf956db4051514283bbd7a5cd
\\x00000000000074a204e0171b1e089870	471	1704149990000000	api-calls	hayabusa/b0471	api.calls	hayabusa	{"calls":1005}	0	\\x63c1131e18e19efbb1d9db6c1b80ed6e
\\x00000000000074a204e0171b1e089870	472	1704197231000000	api-calls	hayabusa/b0472	api.calls	hayabusa	{"calls":1062}	0	\\x0cc1364a5fc98c8c68e1c7c543aa2d93
\\x00000000000074a204e0171b1e089870	473	1704253538000000	api-calls	hayabusa/b0473	api.calls	hayabusa	{"calls":164}	0	\\x236ad2cf0ee60aab8da340057bc61c8e
\\x00000000000074a204e0171b1e089870	474	1704283786000000	api-calls	hayabusa/b0474	api.calls	hayabusa	{"calls":147}	0	\\xffdf702b1ff06c17d20c390d713cf21a
\\x00000000000074a204e0171b1e089870	475	1704321759000000	api-calls	hayabusa/b0475	api.calls	hayabusa	{"calls":712}	0	\\x9615047d2706a788da01901cb515bd8f
\\x00000000000074a204e0171b1e089870	476	1704355194000000	api-calls	hayabusa/b0476	api.calls	hayabusa	{"calls":353}	0	\\xd21bf3b659bb3015b8ef99886e17dfed
\\x00000000000074a204e0171b1e089870	477	1704379546000000	api-calls	hayabusa/b0477	api.calls	hayabusa	{"calls":541}	0	\\xc6f5b29d5207a9502be0a1691733de53
\\x00000000000074a204e0171b1e089870	478	1704431742000000	api-calls	hayabusa/b0478	api.calls	hayabusa	{"calls":550}	0	\\x03091bf48f7b6cac25e3fa4d3dbb4da1
\\x00000000000074a204e0171b1e089870	479	1704468868000000	api-calls	hayabusa/b0479	api.calls	hayabusa	{"calls":301}	0	\\x91482dc396b14e1cb290a1d7956d90e5
\\x00000000000074a204e0171b1e089870	480	1704492714000000	api-calls	hayabusa/b0480	api.calls	hayabusa	{"calls":442}	0	\\x2d78ab8e92898a0e3109db2e9731b1a1
\\x00000000000074a204e0171b1e089870	481	1704526347000000	api-calls	hayabusa/b0481	api.calls	hayabusa	{"calls":206}	0	\\x06a71c3461d8080ccecf6b6d9482d8ac
\\x00000000000074a204e0171b1e089870	482	1704571178000000	api-calls	hayabusa/b0482	api.calls	hayabusa	{"calls":56}	0	\\xa774d0b0398a0d897ac505b54d1958b0
\\x00000000000074a204e0171b1e089870	483	1704604775000000	api-calls	hayabusa/b0483	api.calls	hayabusa	{"calls":202}	0	\\x24d85c9da1f97d4b349ba72ee9d60d8e
\\x00000000000074a204e0171b1e089870	484	1704634191000000	api-calls	hayabusa/b0484	api.calls	hayabusa	{"calls":168}	0	\\xfd61144e29b38c13ac94195b4b2dfe1a
\\x00000000000074a204e0171b1e089870	485	1704671188000000	api-calls	hayabusa/b0485	api.calls	hayabusa	{"calls":24}	0	\\x155242c13c8496619a4a073d67fc6896
\\x00000000000074a204e0171b1e089870	486	1704727231000000	api-calls	hayabusa/b0486	api.calls	hayabusa	{"calls":551}	0	\\xf5062325084c4fa44308c8b0bef48bc0
\\x00000000000074a204e0171b1e089870	487	1704767785000000	api-calls	hayabusa/b0487	api.calls	hayabusa	{"calls":1046}	0	\\x18093fc68085998a24964988973aa3d0
\\x00000000000074a204e0171b1e089870	488	1704826710000000	api-calls	hayabusa/b0488	api.calls	hayabusa	{"calls":665}	0	\\xb814aa6e833a4fa132ffd2b5fb448003
\\x00000000000074a204e0171b1e089870	489	1704856036000000	api-calls	hayabusa/b0489	api.calls	hayabusa	{"calls":548}	0	\\x9cfee604919552042ef4f78ecf3b7aaa
\\x00000000000074a204e0171b1e089870	490	1704887199000000	api-calls	hayabusa/b0490	api.calls	hayabusa	{"calls":1132}	0	\\x3acc987dfdbde82200626d174d279637
\\x00000000000074a204e0171b1e089870	491	1704917239000000	api-calls	hayabusa/b0491	api.calls	hayabusa	{"calls":401}	0	\\x67853f5e886f123ec268c28ca7ccfad4
\\x00000000000074a204e0171b1e089870	492	1704960970000000	api-calls	hayabusa/b0492	api.calls	hayabusa	{"calls":163}	0	\\xf9064fecbcdb3c550906425ebe1adfb3
\\x00000000000074a204e0171b1e089870	493	1705017377000000	api-calls	hayabusa/b0493	api.calls	hayabusa	{"calls":113}	0	\\x09bec15b7609c6a380867220f7ec3c55
\\x00000000000074a204e0171b1e089870	494	1705071554000000	api-calls	hayabusa/b0494	api.calls	hayabusa	{"calls":301}	0	\\x89a2a26708541dd9d0411c5da36b5e14
\\x00000000000074a204e0171b1e089870	495	1705118827000000	api-calls	hayabusa/b0495	api.calls	hayabusa	{"calls":205}	0	\\x9611e3cebe57201e3f34fcf021d772b8
\\x00000000000074a204e0171b1e089870	496	1705161750000000	api-calls	hayabusa/b0496	api.calls	hayabusa	{"calls":167}	0	\\x96d3bb8a6345fdf81b4c832732ee6dc4
\\x00000000000074a204e0171b1e089870	497	1705189977000000	api-calls	hayabusa/b0497	api.calls	hayabusa	{"calls":133}	0	\\x17c79be911f123706d2f4071db0688a2
\\x00000000000074a204e0171b1e089870	498	1705240766000000	api-calls	hayabusa/b0498	api.calls	hayabusa	{"calls":181}	0	\\x05d20a6922d6d82eca5c41989bf9b310
\\x00000000000074a204e0171b1e089870	499	1705264723000000	api-calls	hayabusa/b0499	api.calls	hayabusa	{"calls":145}	0	\\x8afaa861769e47da32b39755e61382c1
\\x00000000000074a204e0171b1e089870	500	1705314132000000	api-calls	hayabusa/b0500	api.calls	hayabusa	{"calls":305}	0	\\xe976326f5d1d60491edfd22f531a1bd4
\\x00000000000074a204e0171b1e089870	501	1705355268000000	api-calls	hayabusa/b0501	api.calls	hayabusa	{"calls":916}	0	\\x2b9726a1388897fdeb18c1f70066e60c
\\x00000000000074a204e0171b1e089870	502	1705392150000000	api-calls	hayabusa/b0502	api.calls	hayabusa	{"calls":555}	0	\\x08046c45b6af844edf2d5f75fba266f7
\\x00000000000074a204e0171b1e089870	503	1705423643000000	api-calls	hayabusa/b0503	api.calls	hayabusa	{"calls":227}	0	\\xe0c84c10a7b45fb620bbe0d599f9b2fe
\\x00000000000074a204e0171b1e089870	504	1705475483000000	api-calls	hayabusa/b0504	api.calls	hayabusa	{"calls":260}	0	\\x9c7b80f09e85616be4bcb3e30d83cc12
\\x00000000000074a204e0171b1e089870	505	1705498365000000	api-calls	hayabusa/b0505	api.calls	hayabusa	{"calls":568}	0	\\x20d3ac98a57a9de520f6b46db9d16d8c
\\x00000000000074a204e0171b1e089870	506	1705548369000000	api-calls	hayabusa/b0506	api.calls	hayabusa	{"calls":37}	0	\\x3bdffefb8c6280e8beebd5550a0176fc
\\x00000000000074a204e0171b1e089870	507	1705587420000000	api-calls	hayabusa/b0507	api.calls	hayabusa	{"calls":186}	0	\\x6c3039ec72a833fa98d7288e68688f2e
\\x00000000000074a204e0171b1e089870	508	1705622203000000	api-calls	hayabusa/b0508	api.calls	hayabusa	{"calls":86}	0	\\x82a199ade927d461ae0034f2a94cbfaa
\\x00000000000074a204e0171b1e089870	509	1705683673000000	api-calls	hayabusa/b0509	api.calls	hayabusa	{"calls":204}	0	\\xae0c6be765b2c80c4e14d97420e85c82
\\x00000000000074a204e0171b1e089870	510	1705745346000000	api-calls	hayabusa/b0510	api.calls	hayabusa	{"calls":104}	0	\\x57747756708ee6a93acece6eeb15af1c
\\x00000000000074a204e0171b1e089870	511	1705799179000000	api-calls	hayabusa/b0511	api.calls	hayabusa	{"calls":16}	0	\\x4f5c2065a15437591530332e1ddb470d
\\x00000000000074a204e0171b1e089870	512	1705845311000000	api-calls	hayabusa/b0512	api.calls	hayabusa	{"calls":127}	0	\\xf7567eaf85869858ce5250854809be48
\\x00000000000074a204e0171b1e089870	513	1705869853000000	api-calls	hayabusa/b0513	api.calls	hayabusa	{"calls":177}	0	\\x38eec7aa8311f60181a26acb62a68bc9
\\x00000000000074a204e0171b1e089870	514	1705895049000000	api-calls	hayabusa/b0514	api.calls	hayabusa	{"calls":682}	0	\\x8f83c155c88c3ae06bf338bbcb37d60f
\\x00000000000074a204e0171b1e089870	515	1705955378000000	api-calls	hayabusa/b0515	api.calls	hayabusa	{"calls":922}	0	\\x797ace0fdaf47560823a64e40af9ba89
\\x00000000000074a204e0171b1e089870	516	1706007999000000	api-calls	hayabusa/b0516	api.calls	hayabusa	{"calls":539}	0	\\xd793f396ab2cd2546cddf49a0d45e2e9
\\x00000000000074a204e0171b1e089870	517	1706047542000000	api-calls	hayabusa/b0517	api.calls	hayabusa	{"calls":220}	0	\\xcb80d67d3f23bcde3950b6d2d3f343ad
\\x00000000000074a204e0171b1e089870	518	1706077042000000	api-calls	hayabusa/b0518	api.calls	hayabusa	{"calls":728}	0	\\x056566dbaaf5903d9dac9e88f94b2fc6
\\x00000000000074a204e0171b1e089870	519	1706122107000000	api-calls	hayabusa/b0519	api.calls	hayabusa	{"calls":612}	0	\\x17849c7960d6a9dd8f91ae33aa739a8e
\\x00000000000074a204e0171b1e089870	520	1706178084000000	api-calls	hayabusa/b0520	api.calls	hayabusa	{"calls":1112}	0	\\xabc258526281b8ab5f4b33712678d601
\\x00000000000074a204e0171b1e089870	521	1706219502000000	api-calls	hayabusa/b0521	api.calls	hayabusa	{"calls":1277}	0	\\x91a6e3e20b2edcaddc8ed2267b40b8bf
\\x00000000000074a204e0171b1e089870	522	1706274470000000	api-calls	hayabusa/b0522	api.calls	hayabusa	{"calls":877}	0	\\xb5127e80a67727c5581e7b8445bbfd1a
\\x00000000000074a204e0171b1e089870	523	1706335436000000	api-calls	hayabusa/b0523	api.calls	hayabusa	{"calls":147}	0	\\x353f9211468bbcf7e20a0c6e921bded1
\\x00000000000074a204e0171b1e089870	524	1706366116000000	api-calls	hayabusa/b0524	api.calls	hayabusa	{"calls":153}	0	\\x463bf46544914e3710f214e4d6b7f217
\\x00000000000074a204e0171b1e089870	525	1706400924000000	api-calls	hayabusa/b0525	api.calls	hayabusa	{"calls":53}	0	\\xe5b5b452fd4b90e0051948078e420754
\\x00000000000074a204e0171b1e089870	526	1706433817000000	api-calls	hayabusa/b0526	api.calls	hayabusa	{"calls":152}	0	\\x61bd6cf69701af082cfa03314ceda2f7
\\x00000000000074a204e0171b1e089870	527	1706489542000000	api-calls	hayabusa/b0527	api.calls	hayabusa	{"calls":602}	0	\\xb36e03acc53c38ac03c814afaa9b657a
\\x00000000000074a204e0171b1e089870	528	1706548237000000	api-calls	hayabusa/b0528	api.calls	hayabusa	{"calls":1187}	0	\\xd14e26ee80522fcdda6aafb925a4ffd2
\\x00000000000074a204e0171b1e089870	529	1706596316000000	api-calls	hayabusa/b0529	api.calls	hayabusa	{"calls":744}	0	\\xff67f5562bb15ec8edead44a16fd0e16
\\x00000000000074a204e0171b1e089870	530	1706651772000000	api-calls	hayabusa/b0530	api.calls	hayabusa	{"calls":51}	0	\\xf35845b8a01f99a5e1ec47c939830f23
\\x00000000000074a204e0171b1e089870	531	1706693489000000	api-calls	hayabusa/b0531	api.calls	hayabusa	{"calls":1028}	0	\\x25fc295774ac8b15dcafef445bd587d3
\\x00000000000074a204e0171b1e089870	532	1706746126000000	api-calls	hayabusa/b0532	api.calls	hayabusa	{"calls":317}	0	\\x36a4ea76506b98e9407fb7367d9315e9
\\x00000000000074a204e0171b1e089870	533	1706810066000000	api-calls	hayabusa/b0533	api.calls	hayabusa	{"calls":735}	0	\\x83bc0229de0321b71a4f56d164f98102
\\x00000000000074a204e0171b1e089870	534	1706843491000000	api-calls	hayabusa/b0534	api.calls	hayabusa	{"calls":254}	0	\\x28a0975b1df9b48104df954476dfbf1b
\\x00000000000074a204e0171b1e089870	535	1706876258000000	api-calls	hayabusa/b0535	api.calls	hayabusa	{"calls":1228}	0	\\x7f897a52211a3c8eb5274060cca79054
\\x00000000000074a204e0171b1e089870	536	1706936038000000	api-calls	hayabusa/b0536	api.calls	hayabusa	{"calls":83}	0	\\xc18d38f92636b7f3c693e4c37e87caa8
\\x00000000000074a204e0171b1e089870	537	1706990344000000	api-calls	hayabusa/b0537	api.calls	hayabusa	{"calls":34}	0	\\x5ba2eba77fffd1d0e167345f98076db3
\\x00000000000074a204e0171b1e089870	538	1707035924000000	api-calls	hayabusa/b0538	api.calls	hayabusa	{"calls":220}	0	\\xc6848849c87a79d660e91199fca00776
\\x00000000000074a204e0171b1e089870	539	1707091009000000	api-calls	hayabusa/b0539	api.calls	hayabusa	{"calls":154}	0	\\x46812ca00f76a5bfa8bd980d8c4a90e3
\\x00000000000074a204e0171b1e089870	540	1707151301000000	api-calls	hayabusa/b0540	api.calls	hayabusa	{"calls":821}	0	\\x9a2346c3aa4676cc2bd566e61cd7b1c6
\\x00000000000074a204e0171b1e089870	541	1707195675000000	api-calls	hayabusa/b0541	api.calls	hayabusa	{"calls":814}	0	\\xe58b0b47959671e308aec6ef7a569050
\\x00000000000074a204e0171b1e089870	542	1707242515000000	api-calls	hayabusa/b0542	api.calls	hayabusa	{"calls":1014}	0	\\xe4b9e07f251548e14600506ffb87d238
\\x00000000000074a204e0171b1e089870	543	1707290243000000	api-calls	hayabusa/b0543	api.calls	hayabusa	{"calls":1018}	0	\\x381a708e4dd4cb62515e87f9f590633d
\\x00000000000074a204e0171b1e089870	544	1707329210000000	api-calls	hayabusa/b0544	api.calls	hayabusa	{"calls":635}	0	\\xca0a9f07b970c84e62dd7ba9ccc7eacb
\\x00000000000074a204e0171b1e089870	545	1707363104000000	api-calls	hayabusa/b0545	api.calls	hayabusa	{"calls":523}	0	\\x21686e0d8a55a9e395afb12473df9fab
\\x00000000000074a204e0171b1e089870	546	1707391962000000	api-calls	hayabusa/b0546	api.calls	hayabusa	{"calls":875}	0	\\x65af032f69d20ae2f1aab4c88f9605db
\\x00000000000074a204e0171b1e089870	547	1707432538000000	api-calls	hayabusa/b0547	api.calls	hayabusa	{"calls":411}	0	\\x9c0feea7afb2208b45123fd81c228aaf
\\x00000000000074a204e0171b1e089870	548	1707463297000000	api-calls	hayabusa/b0548	api.calls	hayabusa	{"calls":627}	0	\\xd2d272cdffcd6ecde80645576590a3ce
\\x00000000000074a204e0171b1e089870	549	1707498362000000	api-calls	hayabusa/b0549	api.calls	hayabusa	{"calls":258}	0	\\xb1ad4c0e6db58e3ec0b31f226716200c
\\x00000000000074a204e0171b1e089870	550	1707558532000000	api-calls	hayabusa/b0550	api.calls	hayabusa	{"calls":115}	0	\\xf93d8bf7dee3832d0b95d18a434c902d
\\x00000000000074a204e0171b1e089870	551	1707600795000000	api-calls	hayabusa/b0551	api.calls	hayabusa	{"calls":197}	0	\\x66ef12523371de9072c868b5bf373485
\\x00000000000074a204e0171b1e089870	552	1707630215000000	api-calls	hayabusa/b0552	api.calls	hayabusa	{"calls":153}	0	\\x3c927400f70759999ad8b85b7a51f039
\\x00000000000074a204e0171b1e089870	553	1707691535000000	api-calls	hayabusa/b0553	api.calls	hayabusa	{"calls":53}	0	\\x254324429ffd2ae1905e60fcdbfbac57
\\x00000000000074a204e0171b1e089870	554	1707752935000000	api-calls	hayabusa/b0554	api.calls	hayabusa	{"calls":753}	0	\\xc98c903dc474478cbef419049eff1d93
\\x00000000000074a204e0171b1e089870	555	1707788512000000	api-calls	hayabusa/b0555	api.calls	hayabusa	{"calls":960}	0	\\x7992b19abf5f044bd5f09e27fe3cb553
\\x00000000000074a204e0171b1e089870	556	1707832707000000	api-calls	hayabusa/b0556	api.calls	hayabusa	{"calls":164}	0	\\xbe0211ae801c2c5af3be85b70d83bf1a
\\x00000000000074a204e0171b1e089870	557	1707894069000000	api-calls	hayabusa/b0557	api.calls	hayabusa	{"calls":1111}	0	\\xf60b89f3238af365781642467befbb82
\\x00000000000074a204e0171b1e089870	558	1707932641000000	api-calls	hayabusa/b0558	api.calls	hayabusa	{"calls":1144}	0	\\x4039b4045238fb28125ce6b46523061f
\\x00000000000074a204e0171b1e089870	559	1707988612000000	api-calls	hayabusa/b0559	api.calls	hayabusa	{"calls":1270}	0	\\xe29c8b38c23bc90a5c3f2a157d220b3d
\\x00000000000074a204e0171b1e089870	560	1708048921000000	api-calls	hayabusa/b0560	api.calls	hayabusa	{"calls":1332}	0	\\x4e50aa6dfb49676534d4f1e037d899f8
\\x00000000000074a204e0171b1e089870	561	1708109929000000	api-calls	hayabusa/b0561	api.calls	hayabusa	{"calls":252}	0	\\x165a8e99851ef4e82e6d15c54ef91d8f
\\x00000000000074a204e0171b1e089870	562	1708146998000000	api-calls	hayabusa/b0562	api.calls	hayabusa	{"calls":21}	0	\\x2394d334951ead135d656ecfe2156a8b
\\x00000000000074a204e0171b1e089870	563	1708194947000000	api-calls	hayabusa/b0563	api.calls	hayabusa	{"calls":53}	0	\\xc42386d0cd7cbb91c911c40b039c2928
\\x00000000000074a204e0171b1e089870	564	1708256508000000	api-calls	hayabusa/b0564	api.calls	hayabusa	{"calls":73}	0	\\x3dfb2e8fbe1c34ddda1fbe99fc012d28
\\x00000000000074a204e0171b1e089870	565	1708278666000000	api-calls	hayabusa/b0565	api.calls	hayabusa	{"calls":18}	0	\\xf13c481c60b2e623a1def6674b880ad1
\\x00000000000074a204e0171b1e089870	566	1708334532000000	api-calls	hayabusa/b0566	api.calls	hayabusa	{"calls":1031}	0	\\xec09bba761d4b8d765bbd98a719272d1
\\x00000000000074a204e0171b1e089870	567	1708385288000000	api-calls	hayabusa/b0567	api.calls	hayabusa	{"calls":1212}	0	\\x303261afd2359b9119f9eac2a1314a65
\\x00000000000074a204e0171b1e089870	568	1708446347000000	api-calls	hayabusa/b0568	api.calls	hayabusa	{"calls":60}	0	\\x64fd9a5302c26d98537dad21c6c4ec2f
\\x00000000000074a204e0171b1e089870	569	1708491806000000	api-calls	hayabusa/b0569	api.calls	hayabusa	{"calls":1099}	0	\\x6b63c496a3debc999069ab72acb5a7d2
\\x00000000000074a204e0171b1e089870	570	1708527778000000	api-calls	hayabusa/b0570	api.calls	hayabusa	{"calls":541}	0	\\x2491a350d6359bee2516e544920fbc37
\\x00000000000074a204e0171b1e089870	571	1708563634000000	api-calls	hayabusa/b0571	api.calls	hayabusa	{"calls":953}	0	\\xc06aa7fa870e0829b9624cf75be40f76
\\x00000000000074a204e0171b1e089870	572	1708615257000000	api-calls	hayabusa/b0572	api.calls	hayabusa	{"calls":675}	0	\\xdea66f67d56f302a7f2e60ea300c5036
\\x00000000000074a204e0171b1e089870	573	1708671820000000	api-calls	hayabusa/b0573	api.calls	hayabusa	{"calls":671}	0	\\x530cb431c18a728c090dece74742cbe4
\\x00000000000074a204e0171b1e089870	574	1708714710000000	api-calls	hayabusa/b0574	api.calls	hayabusa	{"calls":823}	0	\\xd4b0cd77d6db7cebc79f3c7f8ae73455
\\x00000000000074a204e0171b1e089870	575	1708754887000000	api-calls	hayabusa/b0575	api.calls	hayabusa	{"calls":277}	0	\\xa927307897192b4548708820fcfd0f7b
\\x00000000000074a204e0171b1e089870	576	1708793987000000	api-calls	hayabusa/b0576	api.calls	hayabusa	{"calls":33}	0	\\x65673d08b4af54fb4f7c948ebbc32617
\\x00000000000074a204e0171b1e089870	577	1708848846000000	api-calls	hayabusa/b0577	api.calls	hayabusa	{"calls":310}	0	\\x0e96826a2b00514b3e50b39bcc5b9ea8
\\x00000000000074a204e0171b1e089870	578	1708912597000000	api-calls	hayabusa/b0578	api.calls	hayabusa	{"calls":912}	0	\\xc72c36b3c31ec97f8b38c6622ec96124
\\x00000000000074a204e0171b1e089870	579	1708971434000000	api-calls	hayabusa/b0579	api.calls	hayabusa	{"calls":458}	0	\\x878888eb43e0359f652832cec9e9478a
\\x00000000000074a204e0171b1e089870	580	1709017442000000	api-calls	hayabusa/b0580	api.calls	hayabusa	{"calls":357}	0	\\xec51b548f9098c05a147843dbe9e2234
\\x00000000000074a204e0171b1e089870	581	1709056340000000	api-calls	hayabusa/b0581	api.calls	hayabusa	{"calls":421}	0	\\x790b4939d438835ae13f4456b4623469
\\x00000000000074a204e0171b1e089870	582	1709106480000000	api-calls	hayabusa/b0582	api.calls	hayabusa	{"calls":90}	0	\\x7138dabb27187d5d59bfa1fb36b3b2a9
\\x00000000000074a204e0171b1e089870	583	1709130300000000	api-calls	hayabusa/b0583	api.calls	hayabusa	{"calls":545}	0	\\xf65f15dae6239513621a81d18319df44
\\x00000000000074a204e0171b1e089870	584	1709174037000000	api-calls	hayabusa/b0584	api.calls	hayabusa	{"calls":1178}	0	\\x6a83eaef11d5ed5596399b2ac6840376
\\x00000000000074a204e0171b1e089870	585	1709213972000000	api-calls	hayabusa/b0585	api.calls	hayabusa	{"calls":1583}	0	\\xf4f7fc07fb75b6254802cbf73c39f7b6
\\x00000000000074a204e0171b1e089870	586	1709239200000000	api-calls	hayabusa/b0586	api.calls	hayabusa	{"calls":498}	0	\\xd08b9636293407ebf8266ddd9f4637d8
\\x00000000000074a204e0171b1e089870	587	1709295365000000	api-calls	hayabusa/b0587	api.calls	hayabusa	{"calls":1526}	0	\\x750a0793994616f72c8b6c10cff38121
\\x00000000000074a204e0171b1e089870	588	1709356957000000	api-calls	hayabusa/b0588	api.calls	hayabusa	{"calls":36}	0	\\xb1f1c23e1fd52fa25be50d915ce8b0a7
\\x00000000000074a204e0171b1e089870	589	1709401256000000	api-calls	hayabusa/b0589	api.calls	hayabusa	{"calls":71}	0	\\x0a2fdac1ceb761df7cfe48147bd69f38
\\x00000000000074a204e0171b1e089870	590	1709426920000000	api-calls	hayabusa/b0590	api.calls	hayabusa	{"calls":84}	0	\\xa262dd6216ebd91e19680a1d1782ec4b
\\x00000000000074a204e0171b1e089870	591	1709478273000000	api-calls	hayabusa/b0591	api.calls	hayabusa	{"calls":289}	0	\\x54ad4d81b11afd8267abf36acd5c58a9
\\x00000000000074a204e0171b1e089870	592	1709509603000000	api-calls	hayabusa/b0592	api.calls	hayabusa	{"calls":166}	0	\\x66f8aaf2f37e25c4e47ee64f9bf62fdd
\\x00000000000074a204e0171b1e089870	593	1709563883000000	api-calls	hayabusa/b0593	api.calls	hayabusa	{"calls":21}	0	\\x4e6d099a6a4b9dda1d664cb4238a8512
\\x00000000000074a204e0171b1e089870	594	1709585880000000	api-calls	hayabusa/b0594	api.calls	hayabusa	{"calls":191}	0	\\xedd277bfae8cc9dec77547f8f9446176
\\x00000000000074a204e0171b1e089870	595	1709623440000000	api-calls	hayabusa/b0595	api.calls	hayabusa	{"calls":1575}	0	\\xf1d12b151cc3e54261f2cecfba942c8d
\\x00000000000074a204e0171b1e089870	596	1709688064000000	api-calls	hayabusa/b0596	api.calls	hayabusa	{"calls":1609}	0	\\xedc1495cd6a80ddd31d9ad32de97381c
\\x00000000000074a204e0171b1e089870	597	1709727207000000	api-calls	hayabusa/b0597	api.calls	hayabusa	{"calls":1298}	0	\\x1292dbef62cfe20963abe72afdabc34f
\\x00000000000074a204e0171b1e089870	598	1709759303000000	api-calls	hayabusa/b0598	api.calls	hayabusa	{"calls":429}	0	\\x3d2f7424515476bba78f7f93f18da99f
\\x00000000000074a204e0171b1e089870	599	1709823404000000	api-calls	hayabusa/b0599	api.calls	hayabusa	{"calls":815}	0	\\x7545e5b5c084d16ba3cc5a1241dce720
\\x00000000000074a204e0171b1e089870	600	1709880798000000	api-calls	hayabusa/b0600	api.calls	hayabusa	{"calls":227}	0	\\x0b1d3c0ea61e5dc8ec1c7181535cb8a0
\\x00000000000074a204e0171b1e089870	601	1709938329000000	api-calls	hayabusa/b0601	api.calls	hayabusa	{"calls":1148}	0	\\xb23ea740a564cd8a817ca78d573ec779
\\x00000000000074a204e0171b1e089870	602	1709995102000000	api-calls	hayabusa/b0602	api.calls	hayabusa	{"calls":32}	0	\\xad5d4fb21a35dc2f4d6ed42cd02de975
\\x00000000000074a204e0171b1e089870	603	1710059014000000	api-calls	hayabusa/b0603	api.calls	hayabusa	{"calls":118}	0	\\x01ce1b2c5b2b5a341fd94bc12b240a65
\\x00000000000074a204e0171b1e089870	604	1710084402000000	api-calls	hayabusa/b0604	api.calls	hayabusa	{"calls":221}	0	\\xe72fbeaa45bb91dafa31666eb4d102f0
\\x00000000000074a204e0171b1e089870	605	1710131016000000	api-calls	hayabusa/b0605	api.calls	hayabusa	{"calls":1614}	0	\\xd3f8736e02eec7f123133a533f7f139d
\\x00000000000074a204e0171b1e089870	606	1710158430000000	api-calls	hayabusa/b0606	api.calls	hayabusa	{"calls":886}	0	\\x904d42e7556342018da95943e99991c4
\\x00000000000074a204e0171b1e089870	607	1710211201000000	api-calls	hayabusa/b0607	api.calls	hayabusa	{"calls":442}	0	\\x585bd6dc4ebd12cd8a6a2e6c2665d464
\\x00000000000074a204e0171b1e089870	608	1710253501000000	api-calls	hayabusa/b0608	api.calls	hayabusa	{"calls":276}	0	\\xc3ab737e55e930eccc6bc4f652d0a77d
\\x00000000000074a204e0171b1e089870	609	1710302666000000	api-calls	hayabusa/b0609	api.calls	hayabusa	{"calls":1378}	0	\\x34cbcbb5fd12a54f1fe9f171e1789200
\\x00000000000074a204e0171b1e089870	610	1710351000000000	api-calls	hayabusa/b0610	api.calls	hayabusa	{"calls":108}	0	\\x330790f1895b8a0f9121244ba927c6cf
\\x00000000000074a204e0171b1e089870	611	1710373756000000	api-calls	hayabusa/b0611	api.calls	hayabusa	{"calls":114}	0	\\x6358a3d89d539fc6341e1d68b6f7d60e
\\x00000000000074a204e0171b1e089870	612	1710406526000000	api-calls	hayabusa/b0612	api.calls	hayabusa	{"calls":1576}	0	\\x7ccc67bed23a914ed76fd4e4ef58af70
\\x00000000000074a204e0171b1e089870	613	1710468885000000	api-calls	hayabusa/b0613	api.calls	hayabusa	{"calls":1246}	0	\\xda1154ad5b540902f11978429c8966d6
\\x00000000000074a204e0171b1e089870	614	1710503800000000	api-calls	hayabusa/b0614	api.calls	hayabusa	{"calls":753}	0	\\x96989ac1648888d6b2c1df88e59c73ac
\\x00000000000074a204e0171b1e089870	615	1710544502000000	api-calls	hayabusa/b0615	api.calls	hayabusa	{"calls":59}	0	\\x29484f91964b93c51baae34395ef8c4d
\\x00000000000074a204e0171b1e089870	616	1710594536000000	api-calls	hayabusa/b0616	api.calls	hayabusa	{"calls":113}	0	\\x8e245a1124b525b5d4bd5ec448164574
\\x00000000000074a204e0171b1e089870	617	1710640297000000	api-calls	hayabusa/b0617	api.calls	hayabusa	{"calls":252}	0	\\xbf5963f1a4d3f8d9c47b2932eae25eda
\\x00000000000074a204e0171b1e089870	618	1710668237000000	api-calls	hayabusa/b0618	api.calls	hayabusa	{"calls":122}	0	\\xdefd3e970deed0f67bde865bdee1eb13
\\x00000000000074a204e0171b1e089870	619	1710727912000000	api-calls	hayabusa/b0619	api.calls	hayabusa	{"calls":713}	0	\\xdaecaf84395b66734cb60a7a330be36f
\\x00000000000074a204e0171b1e089870	620	1710784506000000	api-calls	hayabusa/b0620	api.calls	hayabusa	{"calls":1045}	0	\\xd975ee278a6d972fbaaed407b5c235d7
\\x00000000000074a204e0171b1e089870	621	1710819114000000	api-calls	hayabusa/b0621	api.calls	hayabusa	{"calls":148}	0	\\xe5b118651267a7f3d6ca764e7044849a
\\x00000000000074a204e0171b1e089870	622	1710844507000000	api-calls	hayabusa/b0622	api.calls	hayabusa	{"calls":564}	0	\\x3385d74477000832df5254c5dea2a73f
\\x00000000000074a204e0171b1e089870	623	1710878023000000	api-calls	hayabusa/b0623	api.calls	hayabusa	{"calls":1245}	0	\\xdcf92b82a616b6dd77cee7c53c5536ef
\\x00000000000074a204e0171b1e089870	624	1710931358000000	api-calls	hayabusa/b0624	api.calls	hayabusa	{"calls":1409}	0	\\xd22c813f21b33ecd9ffbd7f881b9b8d1
\\x00000000000074a204e0171b1e089870	625	1710968104000000	api-calls	hayabusa/b0625	api.calls	hayabusa	{"calls":1565}	0	\\xda1ad21c37c2146435511369bbc4eb52
\\x00000000000074a204e0171b1e089870	626	1711029410000000	api-calls	hayabusa/b0626	api.calls	hayabusa	{"calls":273}	0	\\x24c802634c76118770524faae2971a17
\\x00000000000074a204e0171b1e089870	627	1711081321000000	api-calls	hayabusa/b0627	api.calls	hayabusa	{"calls":544}	0	\\xeb6e79e94af7108cd932b53ea25d8d17
\\x00000000000074a204e0171b1e089870	628	1711109009000000	api-calls	hayabusa/b0628	api.calls	hayabusa	{"calls":587}	0	\\x768f32bfe179e59fd637c13c83511e12
\\x00000000000074a204e0171b1e089870	629	1711148143000000	api-calls	hayabusa/b0629	api.calls	hayabusa	{"calls":1041}	0	\\x0783e1c8b45fc376f7a10d402259c929
\\x00000000000074a204e0171b1e089870	630	1711206136000000	api-calls	hayabusa/b0630	api.calls	hayabusa	{"calls":340}	0	\\x1a48f9cc5bdf2a3e36a57916ed12e95c
\\x00000000000074a204e0171b1e089870	631	1711251292000000	api-calls	hayabusa/b0631	api.calls	hayabusa	{"calls":94}	0	\\x90b67166616716b5addd63b40ef5a97d
\\x00000000000074a204e0171b1e089870	632	1711279002000000	api-calls	hayabusa/b0632	api.calls	hayabusa	{"calls":316}	0	\\x0b51bfbd7e2113847df204f9233a0bbf
\\x00000000000074a204e0171b1e089870	633	1711306905000000	api-calls	hayabusa/b0633	api.calls	hayabusa	{"calls":64}	0	\\x410729e3c5377f7f7eb8e26f2742e2b4
\\x00000000000074a204e0171b1e089870	634	1711370870000000	api-calls	hayabusa/b0634	api.calls	hayabusa	{"calls":1151}	0	\\x4d283a882df822c48dd3fe6894829c86
\\x00000000000074a204e0171b1e089870	635	1711417562000000	api-calls	hayabusa/b0635	api.calls	hayabusa	{"calls":49}	0	\\x3d7de00fe004f783b5715ce96f617fa7
\\x00000000000074a204e0171b1e089870	636	1711452315000000	api-calls	hayabusa/b0636	api.calls	hayabusa	{"calls":935}	0	\\xdeeb7fa2b90f48ad22d810355cc449a8
\\x00000000000074a204e0171b1e089870	637	1711504906000000	api-calls	hayabusa/b0637	api.calls	hayabusa	{"calls":1692}	0	\\xdd9083006cb8db5a591d8813699894ce
\\x00000000000074a204e0171b1e089870	638	1711535573000000	api-calls	hayabusa/b0638	api.calls	hayabusa	{"calls":597}	0	\\x4ec606f574e5bf2cea7a96c517d3020c
\\x00000000000074a204e0171b1e089870	639	1711569027000000	api-calls	hayabusa/b0639	api.calls	hayabusa	{"calls":1486}	0	\\x9f7484aa2faba231fc5786817026eb6f
\\x00000000000074a204e0171b1e089870	640	1711630869000000	api-calls	hayabusa/b0640	api.calls	hayabusa	{"calls":1013}	0	\\x7357a9aa040e03501dba7ca0e7a4f17e
\\x00000000000074a204e0171b1e089870	641	1711673429000000	api-calls	hayabusa/b0641	api.calls	hayabusa	{"calls":1469}	0	\\x1dd9bd29f92e2fefd33f1b612c2decc4
\\x00000000000074a204e0171b1e089870	642	1711735341000000	api-calls	hayabusa/b0642	api.calls	hayabusa	{"calls":1060}	0	\\xdcfa8333754446ca7bd57337e1558c73
\\x00000000000074a204e0171b1e089870	643	1711788247000000	api-calls	hayabusa/b0643	api.calls	hayabusa	{"calls":95}	0	\\xabd034894c44b0c5107f5063279fb165
\\x00000000000074a204e0171b1e089870	644	1711814030000000	api-calls	hayabusa/b0644	api.calls	hayabusa	{"calls":81}	0	\\x64b789366be18ea847e4f12977a25804
\\x00000000000074a204e0171b1e089870	645	1711847417000000	api-calls	hayabusa/b0645	api.calls	hayabusa	{"calls":327}	0	\\xe47bb462845dfa7cb1a004838b3bb11f
\\x00000000000074a204e0171b1e089870	646	1711876029000000	api-calls	hayabusa/b0646	api.calls	hayabusa	{"calls":233}	0	\\xd57659a5f50355338620abfd2ac56335
\\x00000000000074a204e0171b1e089870	647	1711900006000000	api-calls	hayabusa/b0647	api.calls	hayabusa	{"calls":348}	0	\\x2fee51ca86d7203b7714de41937a3e0c
\\x00000000000074a204e0171b1e089870	648	1711931357000000	api-calls	hayabusa/b0648	api.calls	hayabusa	{"calls":130}	0	\\x29041f96a50340e10bb53abf3b5406ea
\\x00000000000074a204e0171b1e089870	649	1711964855000000	api-calls	hayabusa/b0649	api.calls	hayabusa	{"calls":160}	0	\\x586abf6ce8d142c17103a2ae7e1534a7
\\x00000000000074a204e0171b1e089870	650	1711997418000000	api-calls	hayabusa/b0650	api.calls	hayabusa	{"calls":767}	0	\\x4b1f60e7a6344dcf61ef47fae0bc5f53
\\x00000000000074a204e0171b1e089870	651	1712060317000000	api-calls	hayabusa/b0651	api.calls	hayabusa	{"calls":1319}	0	\\x25bda795d885c8d82e3149b129f355f4
\\x00000000000074a204e0171b1e089870	652	1712120714000000	api-calls	hayabusa/b0652	api.calls	hayabusa	{"calls":1451}	0	\\x8f251abecc77b2626614ebc8e1f85dc1
\\x00000000000074a204e0171b1e089870	653	1712163962000000	api-calls	hayabusa/b0653	api.calls	hayabusa	{"calls":1847}	0	\\xa01133cefb1c28c82ff0cf3d191d21fa
\\x00000000000074a204e0171b1e089870	654	1712204914000000	api-calls	hayabusa/b0654	api.calls	hayabusa	{"calls":740}	0	\\x7883d0c0910d64948f95f2dcd86110a4
\\x00000000000074a204e0171b1e089870	655	1712267165000000	api-calls	hayabusa/b0655	api.calls	hayabusa	{"calls":1337}	0	\\x0d7072042e654348b50d2e3467fef0ef
\\x00000000000074a204e0171b1e089870	656	1712298337000000	api-calls	hayabusa/b0656	api.calls	hayabusa	{"calls":458}	0	\\x37fb5b24cc24219ba3f8b4dfd6abaf44
\\x00000000000074a204e0171b1e089870	657	1712335933000000	api-calls	hayabusa/b0657	api.calls	hayabusa	{"calls":1352}	0	\\xeba82576735255db2f685b53b7950154
\\x00000000000074a204e0171b1e089870	658	1712386246000000	api-calls	hayabusa/b0658	api.calls	hayabusa	{"calls":240}	0	\\x0969212b9ecc4e8895f36a94ba5c9f79
\\x00000000000074a204e0171b1e089870	659	1712420718000000	api-calls	hayabusa/b0659	api.calls	hayabusa	{"calls":109}	0	\\xf7f87cd8be2ad673e5907e4d97fb46db
\\x00000000000074a204e0171b1e089870	660	1712470440000000	api-calls	hayabusa/b0660	api.calls	hayabusa	{"calls":357}	0	\\xb1842fac09840d489884d5810b774428
\\x00000000000074a204e0171b1e089870	661	1712493096000000	api-calls	hayabusa/b0661	api.calls	hayabusa	{"calls":370}	0	\\x483b43f9ce19784365cafea493265227
\\x00000000000074a204e0171b1e089870	662	1712551064000000	api-calls	hayabusa/b0662	api.calls	hayabusa	{"calls":1062}	0	\\x9686e6fbe07f39edb00fccc96064afe4
\\x00000000000074a204e0171b1e089870	663	1712602808000000	api-calls	hayabusa/b0663	api.calls	hayabusa	{"calls":204}	0	\\x50dacdcb0d8bb05969c8b8a6eebca50f
\\x00000000000074a204e0171b1e089870	664	1712633584000000	api-calls	hayabusa/b0664	api.calls	hayabusa	{"calls":690}	0	\\x24028e02d127953b905fbae7ae8c3ff7
\\x00000000000074a204e0171b1e089870	665	1712682282000000	api-calls	hayabusa/b0665	api.calls	hayabusa	{"calls":1730}	0	\\xe86d6d033231527f7cd73fd5d4900750
\\x00000000000074a204e0171b1e089870	666	1712722203000000	api-calls	hayabusa/b0666	api.calls	hayabusa	{"calls":667}	0	\\xb3d8731462dff6678fda7ea3e37266e6
\\x00000000000074a204e0171b1e089870	667	1712747057000000	api-calls	hayabusa/b0667	api.calls	hayabusa	{"calls":20}	0	\\xad81a4477fc3bd4e86cf67189bb3b11d
\\x00000000000074a204e0171b1e089870	668	1712807498000000	api-calls	hayabusa/b0668	api.calls	hayabusa	{"calls":1867}	0	\\x60ba5180a5425be18f9f35efaeb1f0cd
\\x00000000000074a204e0171b1e089870	669	1712870425000000	api-calls	hayabusa/b0669	api.calls	hayabusa	{"calls":820}	0	\\xdf06aeb7a0843052caefc06c708d6aaa
\\x00000000000074a204e0171b1e089870	670	1712930632000000	api-calls	hayabusa/b0670	api.calls	hayabusa	{"calls":1265}	0	\\xb8c5ed38736632c9736223c04196f121
\\x00000000000074a204e0171b1e089870	671	1712982635000000	api-calls	hayabusa/b0671	api.calls	hayabusa	{"calls":7}	0	\\xd693dc19167cb2fd36f3ee6afffc1026
\\x00000000000074a204e0171b1e089870	672	1713008110000000	api-calls	hayabusa/b0672	api.calls	hayabusa	{"calls":209}	0	\\xbb251e2e1a6d8779faffba30603ac555
\\x00000000000074a204e0171b1e089870	673	1713042050000000	api-calls	hayabusa/b0673	api.calls	hayabusa	{"calls":101}	0	\\x441d43b243b8af551d513bfdb6e8b8c3
\\x00000000000074a204e0171b1e089870	674	1713082540000000	api-calls	hayabusa/b0674	api.calls	hayabusa	{"calls":134}	0	\\xf608b8f75971e02e3c07067ded6259f9
\\x00000000000074a204e0171b1e089870	675	1713104435000000	api-calls	hayabusa/b0675	api.calls	hayabusa	{"calls":77}	0	\\x80d9b42593d7019059cb241bf04f946b
\\x00000000000074a204e0171b1e089870	676	1713151364000000	api-calls	hayabusa/b0676	api.calls	hayabusa	{"calls":750}	0	\\x4cc8caa7af003d352d8f32d54f41592d
\\x00000000000074a204e0171b1e089870	677	1713196823000000	api-calls	hayabusa/b0677	api.calls	hayabusa	{"calls":85}	0	\\xb425a5c0166fc2706bca1ffb7b635f13
\\x00000000000074a204e0171b1e089870	678	1713243436000000	api-calls	hayabusa/b0678	api.calls	hayabusa	{"calls":1331}	0	\\x7e706b7da31ded696531097f573629fb
\\x00000000000074a204e0171b1e089870	679	1713289581000000	api-calls	hayabusa/b0679	api.calls	hayabusa	{"calls":1673}	0	\\xfe823fc4b3469aa4c3b82cff27f4fc28
\\x00000000000074a204e0171b1e089870	680	1713326119000000	api-calls	hayabusa/b0680	api.calls	hayabusa	{"calls":159}	0	\\x16023e93fa28063167b2b3de57882af5
\\x00000000000074a204e0171b1e089870	681	1713359300000000	api-calls	hayabusa/b0681	api.calls	hayabusa	{"calls":535}	0	\\x45316e41d67fa883e0f8f4deaf954e1c
\\x00000000000074a204e0171b1e089870	682	1713386192000000	api-calls	hayabusa/b0682	api.calls	hayabusa	{"calls":200}	0	\\x26f8fd8ae7c1f3c8b0dde738b2d1b257
\\x00000000000074a204e0171b1e089870	683	1713434567000000	api-calls	hayabusa/b0683	api.calls	hayabusa	{"calls":7}	0	\\xba6bdc656586292878efaf1441158c67
\\x00000000000074a204e0171b1e089870	684	1713497599000000	api-calls	hayabusa/b0684	api.calls	hayabusa	{"calls":1533}	0	\\xf9948dce914c134589d6ba43b131284f
\\x00000000000074a204e0171b1e089870	685	1713560036000000	api-calls	hayabusa/b0685	api.calls	hayabusa	{"calls":1446}	0	\\xf3ffffddedcc931bf5e4f4e39826ad15
\\x00000000000074a204e0171b1e089870	686	1713599046000000	api-calls	hayabusa/b0686	api.calls	hayabusa	{"calls":303}	0	\\x00c2f582e3d03eee582cf5b67d36a23a
\\x00000000000074a204e0171b1e089870	687	1713653303000000	api-calls	hayabusa/b0687	api.calls	hayabusa	{"calls":217}	0	\\x054d2403de45a7ab88f45c017c702c24
\\x00000000000074a204e0171b1e089870	688	1713707018000000	api-calls	hayabusa/b0688	api.calls	hayabusa	{"calls":294}	0	\\x87bfab2bf7f9a2a5a5f77f50d641c2af
\\x00000000000074a204e0171b1e089870	689	1713735138000000	api-calls	hayabusa/b0689	api.calls	hayabusa	{"calls":257}	0	\\x9eb7184fdc4717c4c590e51dd6916f8f
\\x00000000000074a204e0171b1e089870	690	1713763783000000	api-calls	hayabusa/b0690	api.calls	hayabusa	{"calls":238}	0	\\x62f64310dae82d9899cf9218a06b19f6
\\x00000000000074a204e0171b1e089870	691	1713798363000000	api-calls	hayabusa/b0691	api.calls	hayabusa	{"calls":373}	0	\\xf58af754f5945f99142c55913efe07bd
\\x00000000000074a204e0171b1e089870	692	1713836130000000	api-calls	hayabusa/b0692	api.calls	hayabusa	{"calls":19}	0	\\xa1e526479a751efec4b3c1de4125dd53
\\x00000000000074a204e0171b1e089870	693	1713899238000000	api-calls	hayabusa/b0693	api.calls	hayabusa	{"calls":1979}	0	\\x45c7066f9a5994caec357f03f21dd250
\\x00000000000074a204e0171b1e089870	694	1713946904000000	api-calls	hayabusa/b0694	api.calls	hayabusa	{"calls":996}	0	\\x0e3535d5f0097295e4188360fe18b5ec
\\x00000000000074a204e0171b1e089870	695	1713974175000000	api-calls	hayabusa/b0695	api.calls	hayabusa	{"calls":602}	0	\\x7b1efd5c52f73e0af1b0dc39e3c75e48
\\x00000000000074a204e0171b1e089870	696	1714000813000000	api-calls	hayabusa/b0696	api.calls	hayabusa	{"calls":41}	0	\\xd3c96829f48f10854150ab42f4f285ce
\\x00000000000074a204e0171b1e089870	697	1714036281000000	api-calls	hayabusa/b0697	api.calls	hayabusa	{"calls":857}	0	\\x2c9629d2711b3584f9615e4dc06437e3
\\x00000000000074a204e0171b1e089870	698	1714082777000000	api-calls	hayabusa/b0698	api.calls	hayabusa	{"calls":69}	0	\\xb51fdefb3ce6dbb94c34e46898b51501
\\x00000000000074a204e0171b1e089870	699	1714106873000000	api-calls	hayabusa/b0699	api.calls	hayabusa	{"calls":239}	0	\\x26f87dbaa1a8aa70c0ce6caf3e281ebf
\\x00000000000074a204e0171b1e089870	700	1714150750000000	api-calls	hayabusa/b0700	api.calls	hayabusa	{"calls":52}	0	\\x0c85238be540084c32024c0c0fab5c7f
\\x00000000000074a204e0171b1e089870	701	1714208998000000	api-calls	hayabusa/b0701	api.calls	hayabusa	{"calls":206}	0	\\xb98fb6f11afccafcbd7e9ea1a9cdcfe4
\\x00000000000074a204e0171b1e089870	702	1714235069000000	api-calls	hayabusa/b0702	api.calls	hayabusa	{"calls":102}	0	\\xf2a6c3766bb2a59fd02aae7e232d1cce
\\x00000000000074a204e0171b1e089870	703	1714256841000000	api-calls	hayabusa/b0703	api.calls	hayabusa	{"calls":184}	0	\\x10d18493cbdbb32128eb1d99b91d9d7e
\\x00000000000074a204e0171b1e089870	704	1714316633000000	api-calls	hayabusa/b0704	api.calls	hayabusa	{"calls":300}	0	\\x02b1933eba784404957cb03b74524c6c
\\x00000000000074a204e0171b1e089870	705	1714343600000000	api-calls	hayabusa/b0705	api.calls	hayabusa	{"calls":355}	0	\\x77ad21ad59b83d4b78e418e9f8803c50
\\x00000000000074a204e0171b1e089870	706	1714406335000000	api-calls	hayabusa/b0706	api.calls	hayabusa	{"calls":1879}	0	\\x214a323872bbeb2f8eec855a69a1bc5e
\\x00000000000074a204e0171b1e089870	707	1714470238000000	api-calls	hayabusa/b0707	api.calls	hayabusa	{"calls":1965}	0	\\xf0b65d0e4c32287a549381febf9f3684
\\x00000000000074a204e0171b1e089870	708	1714493079000000	api-calls	hayabusa/b0708	api.calls	hayabusa	{"calls":2084}	0	\\x93d8fd77bbdb810dc1a1c4b88ceab497
\\x00000000000074a204e0171b1e089870	709	1714532017000000	api-calls	hayabusa/b0709	api.calls	hayabusa	{"calls":929}	0	\\xb45189f821c6f740345c7e02ac2f1d93
\\x00000000000074a204e0171b1e089870	710	1714557448000000	api-calls	hayabusa/b0710	api.calls	hayabusa	{"calls":779}	0	\\x19fb770cbf993ac84d2e50f4baafde10
\\x00000000000074a204e0171b1e089870	711	1714619145000000	api-calls	hayabusa/b0711	api.calls	hayabusa	{"calls":161}	0	\\xebdde6907f83e3ff1d45f3911bee521d
\\x00000000000074a204e0171b1e089870	712	1714669641000000	api-calls	hayabusa/b0712	api.calls	hayabusa	{"calls":1226}	0	\\x92443f27c6fa620659e17310cce69090
\\x00000000000074a204e0171b1e089870	713	1714704330000000	api-calls	hayabusa/b0713	api.calls	hayabusa	{"calls":1663}	0	\\xe78da13a64084d1978b3f5d82309cf93
\\x00000000000074a204e0171b1e089870	714	1714739166000000	api-calls	hayabusa/b0714	api.calls	hayabusa	{"calls":1583}	0	\\xab1c02fa5ed1d09e5b792f04ce8895a1
\\x00000000000074a204e0171b1e089870	715	1714770260000000	api-calls	hayabusa/b0715	api.calls	hayabusa	{"calls":670}	0	\\x4a70709aca9f85bfe5d06e561f011935
\\x00000000000074a204e0171b1e089870	716	1714807031000000	api-calls	hayabusa/b0716	api.calls	hayabusa	{"calls":76}	0	\\xfc229ebd6ac0d8ce1189aaa4b6c147b2
\\x00000000000074a204e0171b1e089870	717	1714828874000000	api-calls	hayabusa/b0717	api.calls	hayabusa	{"calls":7}	0	\\x3c060406223cab1519122a6b785ac297
\\x00000000000074a204e0171b1e089870	718	1714857821000000	api-calls	hayabusa/b0718	api.calls	hayabusa	{"calls":230}	0	\\x4f385cd1e66451f863bfcc739c01c0be
\\x00000000000074a204e0171b1e089870	719	1714892639000000	api-calls	hayabusa/b0719	api.calls	hayabusa	{"calls":396}	0	\\x97b49bbbbf8d6993b140fa434a91cc6b
\\x00000000000074a204e0171b1e089870	720	1714919798000000	api-calls	hayabusa/b0720	api.calls	hayabusa	{"calls":418}	0	\\x5cd09603905d5e1ea63d9d254bc4faf2
\\x00000000000074a204e0171b1e089870	721	1714946308000000	api-calls	hayabusa/b0721	api.calls	hayabusa	{"calls":316}	0	\\x4a73d8ed4a20083fbcb11b0f618872c3
\\x00000000000074a204e0171b1e089870	722	1714997417000000	api-calls	hayabusa/b0722	api.calls	hayabusa	{"calls":1065}	0	\\xcbc94aee8a1ac6c317e254c5ca7023f6
\\x00000000000074a204e0171b1e089870	723	1715060167000000	api-calls	hayabusa/b0723	api.calls	hayabusa	{"calls":221}	0	\\xa2259f20d8f2eaad9789fabcb6cc114d
\\x00000000000074a204e0171b1e089870	724	1715097413000000	api-calls	hayabusa/b0724	api.calls	hayabusa	{"calls":468}	0	\\x8109e53639753344e89b21d35367f491
\\x00000000000074a204e0171b1e089870	725	1715135606000000	api-calls	hayabusa/b0725	api.calls	hayabusa	{"calls":1771}	0	\\xb511578e6761d2e1e4410c53dc1688e4
\\x00000000000074a204e0171b1e089870	726	1715178200000000	api-calls	hayabusa/b0726	api.calls	hayabusa	{"calls":751}	0	\\x9b02de8b8477826a1fec9794f1d95e72
\\x00000000000074a204e0171b1e089870	727	1715206282000000	api-calls	hayabusa/b0727	api.calls	hayabusa	{"calls":371}	0	\\x08291490866e00b0eea254f6eda1fa63
\\x00000000000074a204e0171b1e089870	728	1715263444000000	api-calls	hayabusa/b0728	api.calls	hayabusa	{"calls":527}	0	\\x77124a88168a395804e9127da568299d
\\x00000000000074a204e0171b1e089870	729	1715308465000000	api-calls	hayabusa/b0729	api.calls	hayabusa	{"calls":261}	0	\\x4d2e405fcc85e36b23e38c639b58d053
\\x00000000000074a204e0171b1e089870	730	1715348954000000	api-calls	hayabusa/b0730	api.calls	hayabusa	{"calls":272}	0	\\x451197a7444758ddf3657fe2022d4723
\\x00000000000074a204e0171b1e089870	731	1715376794000000	api-calls	hayabusa/b0731	api.calls	hayabusa	{"calls":277}	0	\\xff801aa10e12dee47f0286e38a519244
\\x00000000000074a204e0171b1e089870	732	1715399826000000	api-calls	hayabusa/b0732	api.calls	hayabusa	{"calls":440}	0	\\xfc49fefb2fcaf170e0ae54ce37e80438
\\x00000000000074a204e0171b1e089870	733	1715461430000000	api-calls	hayabusa/b0733	api.calls	hayabusa	{"calls":26}	0	\\x59865aad5f96e95512a3cf561dc03ed4
\\x00000000000074a204e0171b1e089870	734	1715491146000000	api-calls	hayabusa/b0734	api.calls	hayabusa	{"calls":239}	0	\\xefde9b7233224186231263f69bbb8be5
\\x00000000000074a204e0171b1e089870	735	1715521767000000	api-calls	hayabusa/b0735	api.calls	hayabusa	{"calls":176}	0	\\x31adb2f8e6ac28f1686d7f20edd4f529
\\x00000000000074a204e0171b1e089870	736	1715571106000000	api-calls	hayabusa/b0736	api.calls	hayabusa	{"calls":430}	0	\\xa711834bf55bb3915d4ccd5fbf56318d
\\x00000000000074a204e0171b1e089870	737	1715625898000000	api-calls	hayabusa/b0737	api.calls	hayabusa	{"calls":1240}	0	\\x25cc133e53a3485bdea8b01053dfcab4
\\x00000000000074a204e0171b1e089870	738	1715672406000000	api-calls	hayabusa/b0738	api.calls	hayabusa	{"calls":1690}	0	\\x4c13629e13b9e6949355287e21ed9f11
\\x00000000000074a204e0171b1e089870	739	1715702392000000	api-calls	hayabusa/b0739	api.calls	hayabusa	{"calls":665}	0	\\x1e923a1878b4c93bc759ba7063da5dfc
\\x00000000000074a204e0171b1e089870	740	1715742300000000	api-calls	hayabusa/b0740	api.calls	hayabusa	{"calls":1486}	0	\\x3bccb95df2bf95c3e860f1ee6392e809
\\x00000000000074a204e0171b1e089870	741	1715785173000000	api-calls	hayabusa/b0741	api.calls	hayabusa	{"calls":2010}	0	\\x4d51903f94a9c28dfa9c58c4878244a5
\\x00000000000074a204e0171b1e089870	742	1715837856000000	api-calls	hayabusa/b0742	api.calls	hayabusa	{"calls":1695}	0	\\x6264d4030ac6dbdb3bcdd163cd7726b1
\\x00000000000074a204e0171b1e089870	743	1715863502000000	api-calls	hayabusa/b0743	api.calls	hayabusa	{"calls":474}	0	\\x9a6aae1b44979e855e76f7a9661f1238
\\x00000000000074a204e0171b1e089870	744	1715926904000000	api-calls	hayabusa/b0744	api.calls	hayabusa	{"calls":1061}	0	\\xfa4fdead9d1a48ab8fa33cccbc759ad7
\\x00000000000074a204e0171b1e089870	745	1715951177000000	api-calls	hayabusa/b0745	api.calls	hayabusa	{"calls":104}	0	\\xa43d84cdee1670ed984d69112aa10236
\\x00000000000074a204e0171b1e089870	746	1715981469000000	api-calls	hayabusa/b0746	api.calls	hayabusa	{"calls":1256}	0	\\xd11f93a5b82194ae83b752da7307d3c2
\\x00000000000074a204e0171b1e089870	747	1716017991000000	api-calls	hayabusa/b0747	api.calls	hayabusa	{"calls":277}	0	\\xa06d0dede1b2b375f8e17fbc6e32ec87
\\x00000000000074a204e0171b1e089870	748	1716047534000000	api-calls	hayabusa/b0748	api.calls	hayabusa	{"calls":302}	0	\\xff4b010e919027d40a9374aa64af7882
\\x00000000000074a204e0171b1e089870	749	1716070962000000	api-calls	hayabusa/b0749	api.calls	hayabusa	{"calls":367}	0	\\xc56a801534192f7c86fa6494eedd02fa
\\x00000000000074a204e0171b1e089870	750	1716110684000000	api-calls	hayabusa/b0750	api.calls	hayabusa	{"calls":425}	0	\\x1eb88a778808b0f9e232c39286f7464c
\\x00000000000074a204e0171b1e089870	751	1716146806000000	api-calls	hayabusa/b0751	api.calls	hayabusa	{"calls":235}	0	\\x70e5869bcf5cb89bff7c577cea42b75e
\\x00000000000074a204e0171b1e089870	752	1716177208000000	api-calls	hayabusa/b0752	api.calls	hayabusa	{"calls":558}	0	\\x27e29407dd5d3a156fe6721ea03ca1e3
\\x00000000000074a204e0171b1e089870	753	1716223335000000	api-calls	hayabusa/b0753	api.calls	hayabusa	{"calls":1058}	0	\\x63e33732120ad984ee430d52f0981323
\\x00000000000074a204e0171b1e089870	754	1716246012000000	api-calls	hayabusa/b0754	api.calls	hayabusa	{"calls":1512}	0	\\xe5a3c27cc657d866aa5a46c02dda13ad
\\x00000000000074a204e0171b1e089870	755	1716284666000000	api-calls	hayabusa/b0755	api.calls	hayabusa	{"calls":1313}	0	\\xbc5b4b3bd3c73e0114e15b2743fd812a
\\x00000000000074a204e0171b1e089870	756	1716347623000000	api-calls	hayabusa/b0756	api.calls	hayabusa	{"calls":1086}	0	\\x191ca64356d38cebb351f198ad70a4a0
\\x00000000000074a204e0171b1e089870	757	1716388625000000	api-calls	hayabusa/b0757	api.calls	hayabusa	{"calls":109}	0	\\x5f6143bd23d880deff44fdacf1a78bc9
\\x00000000000074a204e0171b1e089870	758	1716433048000000	api-calls	hayabusa/b0758	api.calls	hayabusa	{"calls":2224}	0	\\x823ba87434b3e9967f3ac088daf7a3d7
\\x00000000000074a204e0171b1e089870	759	1716481435000000	api-calls	hayabusa/b0759	api.calls	hayabusa	{"calls":1856}	0	\\x1b8917b3262415e469a80b9c72dae82a
\\x00000000000074a204e0171b1e089870	760	1716528643000000	api-calls	hayabusa/b0760	api.calls	hayabusa	{"calls":1504}	0	\\x39f1970a2e8d1f28dafc81c87343b7c0
\\x00000000000074a204e0171b1e089870	761	1716553396000000	api-calls	hayabusa/b0761	api.calls	hayabusa	{"calls":1780}	0	\\xf612c000c2756ba97b45d2d65ac10b6b
\\x00000000000074a204e0171b1e089870	762	1716601276000000	api-calls	hayabusa/b0762	api.calls	hayabusa	{"calls":93}	0	\\xfa12f1ca692731b35f390c680641321f
\\x00000000000074a204e0171b1e089870	763	1716623311000000	api-calls	hayabusa/b0763	api.calls	hayabusa	{"calls":46}	0	\\x469fae9a949a95bbe135a9b8e2031466
\\x00000000000074a204e0171b1e089870	764	1716680350000000	api-calls	hayabusa/b0764	api.calls	hayabusa	{"calls":465}	0	\\x62bce474a33b6ca3a9a6b6abd43fda4f
\\x00000000000074a204e0171b1e089870	765	1716710491000000	api-calls	hayabusa/b0765	api.calls	hayabusa	{"calls":211}	0	\\x0f07d88f8ed0027e5565d2fa0726a446
\\x00000000000074a204e0171b1e089870	766	1716763122000000	api-calls	hayabusa/b0766	api.calls	hayabusa	{"calls":294}	0	\\x9db98d53899a825d87bc07cb788b9722
\\x00000000000074a204e0171b1e089870	767	1716796004000000	api-calls	hayabusa/b0767	api.calls	hayabusa	{"calls":1884}	0	\\x34fbf4a01ea4039e3cddd370302f3a93
\\x00000000000074a204e0171b1e089870	768	1716824922000000	api-calls	hayabusa/b0768	api.calls	hayabusa	{"calls":2047}	0	\\xa8bf526f81a64186a8d234d0dfd39a06
\\x00000000000074a204e0171b1e089870	769	1716851266000000	api-calls	hayabusa/b0769	api.calls	hayabusa	{"calls":304}	0	\\xf1eef97b4d394a2732564af848d83068
\\x00000000000074a204e0171b1e089870	770	1716882345000000	api-calls	hayabusa/b0770	api.calls	hayabusa	{"calls":195}	0	\\xcff4f110adcfb54ebb44b4c2b377f815
\\x00000000000074a204e0171b1e089870	771	1716928409000000	api-calls	hayabusa/b0771	api.calls	hayabusa	{"calls":540}	0	\\x1731e1e0fc3decb4e1ba491c25d07a3a
\\x00000000000074a204e0171b1e089870	772	1716961160000000	api-calls	hayabusa/b0772	api.calls	hayabusa	{"calls":67}	0	\\x258a9684515696d68f6fac771ba24ef7
\\x00000000000074a204e0171b1e089870	773	1717018945000000	api-calls	hayabusa/b0773	api.calls	hayabusa	{"calls":2093}	0	\\x58a24b0ee401ee3d925457bc395ee810
\\x00000000000074a204e0171b1e089870	774	1717047651000000	api-calls	hayabusa/b0774	api.calls	hayabusa	{"calls":1140}	0	\\xc4617521a2d5c993c91fa690c186f2ea
\\x00000000000074a204e0171b1e089870	775	1717104708000000	api-calls	hayabusa/b0775	api.calls	hayabusa	{"calls":1974}	0	\\xa550094d86113652e563998ec9731df4
\\x00000000000074a204e0171b1e089870	776	1717134550000000	api-calls	hayabusa/b0776	api.calls	hayabusa	{"calls":454}	0	\\xc8f41814a87dc07535397385f6971381
\\x00000000000074a204e0171b1e089870	777	1717161845000000	api-calls	hayabusa/b0777	api.calls	hayabusa	{"calls":2034}	0	\\xf0986216a615052aea2dd25e280ba0eb
\\x00000000000074a204e0171b1e089870	778	1717196797000000	api-calls	hayabusa/b0778	api.calls	hayabusa	{"calls":2164}	0	\\xfa97c443e1d1e7106858a33efb93b615
\\x00000000000074a204e0171b1e089870	779	1717232493000000	api-calls	hayabusa/b0779	api.calls	hayabusa	{"calls":25}	0	\\xe28cc1197ab7c02bacaec71344347cc6
\\x00000000000074a204e0171b1e089870	780	1717292350000000	api-calls	hayabusa/b0780	api.calls	hayabusa	{"calls":349}	0	\\x07e17aae081c357f9d46aa368ef692ee
\\x00000000000074a204e0171b1e089870	781	1717333097000000	api-calls	hayabusa/b0781	api.calls	hayabusa	{"calls":230}	0	\\xe54cd7ce5438a486cbd6c4336e408d77
\\x00000000000074a204e0171b1e089870	782	1717361009000000	api-calls	hayabusa/b0782	api.calls	hayabusa	{"calls":111}	0	\\x403eb19ae3f1463dfdc8680c4ff3f08c
\\x00000000000074a204e0171b1e089870	783	1717415549000000	api-calls	hayabusa/b0783	api.calls	hayabusa	{"calls":1856}	0	\\xf55519bd567c6ef75566b7707f7a8de1
\\x00000000000074a204e0171b1e089870	784	1717442321000000	api-calls	hayabusa/b0784	api.calls	hayabusa	{"calls":131}	0	\\x86f9f5ad7e8c0ab90cf188783d0f95de
\\x00000000000074a204e0171b1e089870	785	1717473543000000	api-calls	hayabusa/b0785	api.calls	hayabusa	{"calls":466}	0	\\x33d4654c9fa0b2817c9ca2038f1d5d4a
\\x00000000000074a204e0171b1e089870	786	1717515727000000	api-calls	hayabusa/b0786	api.calls	hayabusa	{"calls":163}	0	\\x1cd6d1fa7755fe5a591ea50c51a09cd9
\\x00000000000074a204e0171b1e089870	787	1717540037000000	api-calls	hayabusa/b0787	api.calls	hayabusa	{"calls":1767}	0	\\x0a28ef6dd11539a8c754d50b6f0187dc
\\x00000000000074a204e0171b1e089870	788	1717598046000000	api-calls	hayabusa/b0788	api.calls	hayabusa	{"calls":1471}	0	\\x5b8907ea9bff4c21d6c755782bfd22db
\\x00000000000074a204e0171b1e089870	789	1717652789000000	api-calls	hayabusa/b0789	api.calls	hayabusa	{"calls":406}	0	\\xef996f99d94d7f86a71eeda6dd6c1e08
\\x00000000000074a204e0171b1e089870	790	1717695717000000	api-calls	hayabusa/b0790	api.calls	hayabusa	{"calls":2184}	0	\\xc86ab0658d3e94f90d7223ef4434cf81
\\x00000000000074a204e0171b1e089870	791	1717727110000000	api-calls	hayabusa/b0791	api.calls	hayabusa	{"calls":1352}	0	\\xa16573518425780b0f3d78ff0a3856c7
\\x00000000000074a204e0171b1e089870	792	1717749169000000	api-calls	hayabusa/b0792	api.calls	hayabusa	{"calls":330}	0	\\xf4ce62353cea9ca6beb47e3a5476c2da
\\x00000000000074a204e0171b1e089870	793	1717797367000000	api-calls	hayabusa/b0793	api.calls	hayabusa	{"calls":290}	0	\\x029dc47ea746c8a7ddd69db4e933508d
\\x00000000000074a204e0171b1e089870	794	1717840612000000	api-calls	hayabusa/b0794	api.calls	hayabusa	{"calls":349}	0	\\x0e75df0b1d917ce07e7d5fed298addce
\\x00000000000074a204e0171b1e089870	795	1717905338000000	api-calls	hayabusa/b0795	api.calls	hayabusa	{"calls":378}	0	\\x53617f79fda4a2b8c08662ad170502d9
\\x00000000000074a204e0171b1e089870	796	1717944846000000	api-calls	hayabusa/b0796	api.calls	hayabusa	{"calls":306}	0	\\x41b5900d995dace727db31762d477aee
\\x00000000000074a204e0171b1e089870	797	1717976740000000	api-calls	hayabusa/b0797	api.calls	hayabusa	{"calls":318}	0	\\x5926fd1325925ce8d813c3c55f788666
\\x00000000000074a204e0171b1e089870	798	1718003533000000	api-calls	hayabusa/b0798	api.calls	hayabusa	{"calls":280}	0	\\xecf1b485dee22047b18c9cea10c4456b
\\x00000000000074a204e0171b1e089870	799	1718062160000000	api-calls	hayabusa/b0799	api.calls	hayabusa	{"calls":1286}	0	\\x8b887c69fb880003824e0e04495ed51d
\\x00000000000074a204e0171b1e089870	800	1718107876000000	api-calls	hayabusa/b0800	api.calls	hayabusa	{"calls":1220}	0	\\x3d19aa1891883dc15a4f8124bbcfb9c8
\\x00000000000074a204e0171b1e089870	801	1718142723000000	api-calls	hayabusa/b0801	api.calls	hayabusa	{"calls":1552}	0	\\x0e93b5142ca176a87a89e83aa003248c
\\x00000000000074a204e0171b1e089870	802	1718169232000000	api-calls	hayabusa/b0802	api.calls	hayabusa	{"calls":1325}	0	\\x7b85286c400b43009ce40c05704fce70
\\x00000000000074a204e0171b1e089870	803	1718201921000000	api-calls	hayabusa/b0803	api.calls	hayabusa	{"calls":1899}	0	\\xddd329254cf629c32bdc82ff63d9b37c
\\x00000000000074a204e0171b1e089870	804	1718257845000000	api-calls	hayabusa/b0804	api.calls	hayabusa	{"calls":380}	0	\\x6f36e038c9d8c2ab0f8ca81f7663e875
\\x00000000000074a204e0171b1e089870	805	1718307674000000	api-calls	hayabusa/b0805	api.calls	hayabusa	{"calls":38}	0	\\xb7771c2c32321ded4071970e5d9f17a9
\\x00000000000074a204e0171b1e089870	806	1718341545000000	api-calls	hayabusa/b0806	api.calls	hayabusa	{"calls":239}	0	\\x996635a4b21f4e70494b120768a174b5
\\x00000000000074a204e0171b1e089870	807	1718401683000000	api-calls	hayabusa/b0807	api.calls	hayabusa	{"calls":2325}	0	\\xc52df3b002bd9a089c99cd5f8c683293
\\x00000000000074a204e0171b1e089870	808	1718459398000000	api-calls	hayabusa/b0808	api.calls	hayabusa	{"calls":399}	0	\\x5a1d0580edbeb0ebd58d2ebd33df1252
\\x00000000000074a204e0171b1e089870	809	1718491500000000	api-calls	hayabusa/b0809	api.calls	hayabusa	{"calls":244}	0	\\xced0bbfe7648f72a02029c19dd65a3bb
\\x00000000000074a204e0171b1e089870	810	1718545391000000	api-calls	hayabusa/b0810	api.calls	hayabusa	{"calls":343}	0	\\x01de7f26d0bc79a85d72ec9f25ee0fe9
\\x00000000000074a204e0171b1e089870	811	1718607733000000	api-calls	hayabusa/b0811	api.calls	hayabusa	{"calls":445}	0	\\xe68946dd98cdea35782879e54ddee694
\\x00000000000074a204e0171b1e089870	812	1718661824000000	api-calls	hayabusa/b0812	api.calls	hayabusa	{"calls":414}	0	\\x2b87ec42899a633fb89829716f1ab93e
\\x00000000000074a204e0171b1e089870	813	1718695725000000	api-calls	hayabusa/b0813	api.calls	hayabusa	{"calls":1551}	0	\\x8fb2ec9f6ca6320bef7209bbd81d64b5
\\x00000000000074a204e0171b1e089870	814	1718744946000000	api-calls	hayabusa/b0814	api.calls	hayabusa	{"calls":589}	0	\\x0dc6fc02e37ab61763a882c2e9da2467
\\x00000000000074a204e0171b1e089870	815	1718791950000000	api-calls	hayabusa/b0815	api.calls	hayabusa	{"calls":392}	0	\\xb47a9c078b1450bdcce9c2b1df37e347
\\x00000000000074a204e0171b1e089870	816	1718849834000000	api-calls	hayabusa/b0816	api.calls	hayabusa	{"calls":90}	0	\\xa8b782d5eea1a8815adfc699c87f1df4
\\x00000000000074a204e0171b1e089870	817	1718886067000000	api-calls	hayabusa/b0817	api.calls	hayabusa	{"calls":957}	0	\\x5b792789c106da63949f8ce03edfb3bc
\\x00000000000074a204e0171b1e089870	818	1718938613000000	api-calls	hayabusa/b0818	api.calls	hayabusa	{"calls":602}	0	\\x2844c387ddfe7de708d4b0c2a9cfe2f8
\\x00000000000074a204e0171b1e089870	819	1718982724000000	api-calls	hayabusa/b0819	api.calls	hayabusa	{"calls":1243}	0	\\x1ba8b084032f6d7166a607f37862ad01
\\x00000000000074a204e0171b1e089870	820	1719038152000000	api-calls	hayabusa/b0820	api.calls	hayabusa	{"calls":188}	0	\\xd432833069b4953298c296bd9f7e5b05
\\x00000000000074a204e0171b1e089870	821	1719084347000000	api-calls	hayabusa/b0821	api.calls	hayabusa	{"calls":146}	0	\\x4b6fc8bcae697c1fadbdf6ce5fab25e5
\\x00000000000074a204e0171b1e089870	822	1719112968000000	api-calls	hayabusa/b0822	api.calls	hayabusa	{"calls":189}	0	\\xca637c0a0ad5c5da38364f6f9eff3e1c
\\x00000000000074a204e0171b1e089870	823	1719165698000000	api-calls	hayabusa/b0823	api.calls	hayabusa	{"calls":30}	0	\\xdaa775c9ea5708f800e6d340cfc1f881
\\x00000000000074a204e0171b1e089870	824	1719209127000000	api-calls	hayabusa/b0824	api.calls	hayabusa	{"calls":1897}	0	\\x17473003e3f395e37807805815347a7d
\\x00000000000074a204e0171b1e089870	825	1719254488000000	api-calls	hayabusa/b0825	api.calls	hayabusa	{"calls":2548}	0	\\xff49ee8ac30d71c32802692fa9af1679
\\x00000000000074a204e0171b1e089870	826	1719281752000000	api-calls	hayabusa/b0826	api.calls	hayabusa	{"calls":1092}	0	\\xfb37b4ede3855ec4a005a098f9094eb4
\\x00000000000074a204e0171b1e089870	827	1719303424000000	api-calls	hayabusa/b0827	api.calls	hayabusa	{"calls":933}	0	\\xaee803b4c8cd30b9e0cf75936c77f182
\\x00000000000074a204e0171b1e089870	828	1719343109000000	api-calls	hayabusa/b0828	api.calls	hayabusa	{"calls":711}	0	\\x5751fda836a98f49e45b07976b9ec9fd
\\x00000000000074a204e0171b1e089870	829	1719384407000000	api-calls	hayabusa/b0829	api.calls	hayabusa	{"calls":1179}	0	\\x563d546f894cbdb2910541a9b94045d6
\\x00000000000074a204e0171b1e089870	830	1719416354000000	api-calls	hayabusa/b0830	api.calls	hayabusa	{"calls":1260}	0	\\x17c11893df9ba0bb6fe66f75d1759f75
\\x00000000000074a204e0171b1e089870	831	1719462215000000	api-calls	hayabusa/b0831	api.calls	hayabusa	{"calls":791}	0	\\xc628d31fe98302b3965fc846b30b108a
\\x00000000000074a204e0171b1e089870	832	1719521496000000	api-calls	hayabusa/b0832	api.calls	hayabusa	{"calls":2393}	0	\\xe8e63d69136964dfccd777a05a52d35a
\\x00000000000074a204e0171b1e089870	833	1709247599999999	api-calls	corvus-data/b0833	api.calls	corvus-data	{"calls":1501}	0	\\xb5ce623ef61c864c5a73d4adec7b75c4
\\x00000000000074a204e0171b1e089870	834	1709247600000000	api-calls	corvus-data/b0834	api.calls	corvus-data	{"calls":2003}	0	\\x480388aa3b5e2dd7687c92e1a3b10986
\\x00000000000074a204e0171b1e089870	835	1711922399999999	api-calls	corvus-data/b0835	api.calls	corvus-data	{"calls":1709}	0	\\x534cb34afeaebcebbb57baebec1f8b2c
\\x00000000000074a204e0171b1e089870	836	1711922400000000	api-calls	corvus-data/b0836	api.calls	corvus-data	{"calls":2111}	0	\\x59e8eef0d0f2a32c08d7448014c694f7
\\x00000000000074a204e0171b1e089870	837	1711785600000000	api-calls	hayabusa/b0837	api.calls	hayabusa	{"calls":1301}	0	\\x7eb2ee991c8baa29a289d318fa9241c8
\\x00000000000074a204e0171b1e089870	838	1714460399999999	api-calls	hayabusa/b0838	api.calls	hayabusa	{"calls":1409}	0	\\x7afad9f58f80814d2d7a477924bdc063
\\x00000000000074a204e0171b1e089870	839	1714460400000000	api-calls	hayabusa/b0839	api.calls	hayabusa	{"calls":1601}	0	\\x2ac20751542e7855edbbd2b75b6d2b18
\\x00000000000074a204e0171b1e089870	840	1719730800000000	api-calls	hayabusa/b0840	api.calls	hayabusa	{"calls":30011}	0	\\xa93f4d4c0dbd82003047f4de4e08bc87
\.


--
-- Data for Name: usage_identities; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_identities (environment, fingerprint, content_hash, "position") FROM stdin;
\\x00000000000074a204e0171b1e089870	\\x21de15f2aa2286fef530365805fd3acd	-7672636935808046439	1
\\x00000000000074a204e0171b1e089870	\\x0597e8854696ce46b9b5addd02846882	4049885486789189509	2
\\x00000000000074a204e0171b1e089870	\\x6bd544eb9e19df67f2d60359becff580	5336609485838857045	3
\\x00000000000074a204e0171b1e089870	\\xb3574ed3ec9e04bc67e071d54c087dcd	1326628278830285127	4
\\x00000000000074a204e0171b1e089870	\\xd075aac7de1c2f42bf66225e022dff4a	144118304650118261	5
\\x00000000000074a204e0171b1e089870	\\x7a194f324d19b2d0b8783ddf285f4266	9091123011735377502	6
\\x00000000000074a204e0171b1e089870	\\x4bc539df5b8ce26ba2af3e7ccf9ead0d	7778877709381173173	7
\\x00000000000074a204e0171b1e089870	\\x8715b1729bcad3b8ec2be5859582b605	-4295556165838366743	8
\\x00000000000074a204e0171b1e089870	\\x851eec3abc0e0bd8e573850d43a7ca57	1052257243813575979	9
\\x00000000000074a204e0171b1e089870	\\x8ebff3bbd1cc17c2e76d44a5d17e5da0	4532462384401089144	10
\\x00000000000074a204e0171b1e089870	\\x9e11876520761d99b19ee9865079d8eb	2511352373977234403	11
\\x00000000000074a204e0171b1e089870	\\x11add539fb911af909c74f2edbfd2e27	9009597816653446999	12
\\x00000000000074a204e0171b1e089870	\\x96c975a6938ab4f5580b67695bcb8a0f	-6801960514313153796	13
\\x00000000000074a204e0171b1e089870	\\x5c4f9df40c4f68b088c36ccef1a9333e	2735799907518651344	14
\\x00000000000074a204e0171b1e089870	\\x2bb7cde1183159cc70775ed7a1750560	-1126855623500901650	15
\\x00000000000074a204e0171b1e089870	\\xfe8dcbdeda77967d55e6bdf2e40d7c6f	-4002599054502014016	16
\\x00000000000074a204e0171b1e089870	\\xc7efb7e6d0d7a962eca45a5779849c61	6020817849731446204	17
\\x00000000000074a204e0171b1e089870	\\x6d9f194746cb9c003ac7f20075318ab1	6104294000374423610	18
\\x00000000000074a204e0171b1e089870	\\xed669b514a784a93c1ae9d693a6d3969	-4633785039000731800	19
\\x00000000000074a204e0171b1e089870	\\xc5e1c49944639221479a228306b3d114	92256361898200374	20
\\x00000000000074a204e0171b1e089870	\\x803c5a5459170f293e5647d1dcb541cb	-2098952762110279542	21
\\x00000000000074a204e0171b1e089870	\\xe32cb4ce8c7e95821ab5d34f1ca6a042	433947203288535928	22
\\x00000000000074a204e0171b1e089870	\\xdf0f0315d57cdf440088609189aa721c	9189702373737405585	23
\\x00000000000074a204e0171b1e089870	\\x774007cfcb3690c951f560f42b4773bb	-3297438381131190586	24
\\x00000000000074a204e0171b1e089870	\\x5fcd7daf173ef3c44c3e760c9dd66390	-4438268477163666772	25
\\x00000000000074a204e0171b1e089870	\\xd38daf66a9f33320d8230d36fcbfc1d9	-418317491990432294	26
\\x00000000000074a204e0171b1e089870	\\x1ba0e6d684a695bae2089e3662efa567	-5030852411346288944	27
\\x00000000000074a204e0171b1e089870	\\x0412e4a4a297c3224e2bffe6f8ec6fb3	-369772739936250841	28
\\x00000000000074a204e0171b1e089870	\\xb53e91fecc67cb22d234813d05ddca38	-1326502441561361946	29
\\x00000000000074a204e0171b1e089870	\\x6df9d30d982d96b39a10d9b62003c5f2	-7805295688532773840	30
\\x00000000000074a204e0171b1e089870	\\x3f25f8ea127450b8789d103375b197ea	8821556659543066995	31
\\x00000000000074a204e0171b1e089870	\\xf90ac642d2743499b1145a235e572c58	-6191292375053124004	32
\\x00000000000074a204e0171b1e089870	\\xa49d5ecc440605af800a57b0242eb283	2458169820952828844	33
\\x00000000000074a204e0171b1e089870	\\x3bb11cea52fce3b2c3a3efded6ac8654	-3768374288081902038	34
\\x00000000000074a204e0171b1e089870	\\xd3c2b7380a2ea99173d18ba42b14a673	3634991047245465408	35
\\x00000000000074a204e0171b1e089870	\\x7242fc30552086c477e1d9f151361d43	-7488022278158115234	36
\\x00000000000074a204e0171b1e089870	\\x96ad74e85223aaf43b128c6fcd32e459	1767446089094021861	37
\\x00000000000074a204e0171b1e089870	\\x632a864d08adcacd31cd508090bcbcb5	-3871009032662232806	38
\\x00000000000074a204e0171b1e089870	\\x56affdc55d784c82ae881cef4f8c9f03	-8558222150921259239	39
\\x00000000000074a204e0171b1e089870	\\x0e9ea259bb739deb553451185fd844e1	-7290847934399530301	40
\\x00000000000074a204e0171b1e089870	\\xa97985005ee1ebe01b142ec7f895b683	-527572813763458254	41
\\x00000000000074a204e0171b1e089870	\\x3fbcffaeabecbeabd203e18526e1c800	2831007576616778077	42
\\x00000000000074a204e0171b1e089870	\\x1bfb911836a8cc1a3501226471f0d1e1	-8336451581124338565	43
\\x00000000000074a204e0171b1e089870	\\xc71ba0497ea4887948151654bb568a5a	-8307064786381027158	44
\\x00000000000074a204e0171b1e089870	\\x85690025b47a1d31898d8f2081e5f7b3	1398275890872798105	45
\\x00000000000074a204e0171b1e089870	\\x35fdffb463b978051eb89a9f18cd29bc	-763102797986140079	46
\\x00000000000074a204e0171b1e089870	\\x30c5365c8b273cac7f2d925249a39f8d	-188881270240978826	47
\\x00000000000074a204e0171b1e089870	\\x4e86dddaeed5264b55b3be4d167bc9fa	2555278782148888900	48
\\x00000000000074a204e0171b1e089870	\\x95c59fc838eb4d758dbef2860f447ffa	-2033618144042871872	49
\\x00000000000074a204e0171b1e089870	\\xe3a3bb7b795af1ee86e2b2e2c6175a2f	-8546103470541897967	50
\\x00000000000074a204e0171b1e089870	\\xfd63b2bb09882eac7b0ecf5355b14367	-2660827437457740016	51
\\x00000000000074a204e0171b1e089870	\\x35a7aabca57d16df7fe9f09b6041c3cb	-6212372365746799784	52
\\x00000000000074a204e0171b1e089870	\\x73760c75e0bd02a47a5b14df47431593	-2288152850101382625	53
\\x00000000000074a204e0171b1e089870	\\x42b3ae5a3ddd9112ffe741ff6783506b	594884958573787588	54
\\x00000000000074a204e0171b1e089870	\\x081282c0c9d68753bebfb32541474bc5	7567428842918290377	55
\\x00000000000074a204e0171b1e089870	\\x13df5641fa1c58a67391bed2fa5eed74	8439372509869025612	56
\\x00000000000074a204e0171b1e089870	\\x7e89258af58d29e5cc381da1bda6a8ad	-6492177261955688232	57
\\x00000000000074a204e0171b1e089870	\\xf8c14670f7bc7b9d18f325bbefb6ee93	135054136876349264	58
\\x00000000000074a204e0171b1e089870	\\x7664e39beaf5e5785e0b5e01ce0968ac	-2784385589579827214	59
\\x00000000000074a204e0171b1e089870	\\xdd0f1070e8ef3e1f0667447a8e31490f	1308964981471390739	60
\\x00000000000074a204e0171b1e089870	\\x16bcc685df155af988084c28d41ef946	-7639665569056386029	61
\\x00000000000074a204e0171b1e089870	\\xbeeb9400e79314aa879fcc8fae5cfbc5	-3997101767545603435	62
\\x00000000000074a204e0171b1e089870	\\x1af8c197647d20de5908fcecc64216bd	-4523395232897952550	63
\\x00000000000074a204e0171b1e089870	\\xa21a4b1941eb5d66804217688b3d7828	2452189342922852855	64
\\x00000000000074a204e0171b1e089870	\\x394c1a6c92603210e9df2e2339bd6e06	8694279187494866187	65
\\x00000000000074a204e0171b1e089870	\\x62ef4e91bf4c9dc691b3e13364333975	-8423627690352278848	66
\\x00000000000074a204e0171b1e089870	\\x919c41c51c50a0f160e653455cb0bf15	2079913947404393252	67
\\x00000000000074a204e0171b1e089870	\\x8733de2456d17d4121bd0eaf1c4744e7	3831290489347878272	68
\\x00000000000074a204e0171b1e089870	\\xeddc4893de73a668384b9a3e2960527e	-8939379491035867339	69
\\x00000000000074a204e0171b1e089870	\\x51fb05a8c0f0d58fcf0b79bd701debfe	8411204145117283990	70
\\x00000000000074a204e0171b1e089870	\\x4baa553d121a2ed7edb49f59adcf55fa	5590524600560942074	71
\\x00000000000074a204e0171b1e089870	\\x7980a473770b3cc75122ba2033731749	4764293000550945088	72
\\x00000000000074a204e0171b1e089870	\\x27ab3abc8ccaca1d4b82b427db131012	-33593003642228811	73
\\x00000000000074a204e0171b1e089870	\\x782c316f5f41441021619a6169aaa27d	-1759439523969596593	74
\\x00000000000074a204e0171b1e089870	\\xbfc32e9a9ec94af936170006c5d26ebf	-4841384437065131372	75
\\x00000000000074a204e0171b1e089870	\\x5c854ff006413aa3fb69f3a1a8f002b5	5259737927251487622	76
\\x00000000000074a204e0171b1e089870	\\x2866e8453617e4a92084923b44de52f6	5028461291103872146	77
\\x00000000000074a204e0171b1e089870	\\x62529417502f0cee79143c7fe6060f62	-5316602759334079104	78
\\x00000000000074a204e0171b1e089870	\\x0ca1ade4ff88f56de2d21b1b2b2a3fea	-6060744088949906926	79
\\x00000000000074a204e0171b1e089870	\\xb1c9134d4431a0a73346bc2c575ef80a	369995947062191588	80
\\x00000000000074a204e0171b1e089870	\\x72884c73d88d586e43cee9d03ab25d28	8586618574269600963	81
\\x00000000000074a204e0171b1e089870	\\xdfd688fd55c31a0a41871ef60b8c5d55	1467867949738636098	82
\\x00000000000074a204e0171b1e089870	\\xd194edb7d534e7ee0bf2bd4c5708198c	-7384273889010882918	83
\\x00000000000074a204e0171b1e089870	\\x900265e71362ac08c8c8e069801710a1	2153733530395681725	84
\\x00000000000074a204e0171b1e089870	\\x6f61ccb1444b916ff0438dfcf8c9d293	-4041404556924914235	85
\\x00000000000074a204e0171b1e089870	\\xb369aac4a068c42ab13f2cb00b4f4f34	-8377410628283121847	86
\\x00000000000074a204e0171b1e089870	\\x059b84981fb3cb1619a193d12c1c9aaf	8277064631112386070	87
\\x00000000000074a204e0171b1e089870	\\x5eb3f9e8226f4b6c935d6115a774a915	6164816830829625809	88
\\x00000000000074a204e0171b1e089870	\\x0800bc31b856fbdca704e9c0c2a14066	773593516219072477	89
\\x00000000000074a204e0171b1e089870	\\x99a6c75321e75882b045208502e41ea5	2065615659283605520	90
\\x00000000000074a204e0171b1e089870	\\x6864d0f9d8f5a364b903d407b238e23c	3263904938329138538	91
\\x00000000000074a204e0171b1e089870	\\x7131a00c3d1efe8578d874d3d2851d92	-5055824442075581594	92
\\x00000000000074a204e0171b1e089870	\\xf482b45b1afe65dba336d42a551036fd	6864234453766905470	93
\\x00000000000074a204e0171b1e089870	\\xfe1ceb29e15548ee548a36e58748e6b1	3684385125471005284	94
\\x00000000000074a204e0171b1e089870	\\x18b13963e23ad77953a26865c3296594	1459224428812826305	95
\\x00000000000074a204e0171b1e089870	\\x2c2d15cf35413eca7f1de7d1ee9b6871	5158492521503137064	96
\\x00000000000074a204e0171b1e089870	\\x8a107bd3b21210b407242832c8242b75	8164546776711705289	97
\\x00000000000074a204e0171b1e089870	\\xcd83e32503d991c1722315db458052c5	-5569218270564730177	98
\\x00000000000074a204e0171b1e089870	\\x115e18713cd2811e0cf934506712fed9	-5257330009136472286	99
\\x00000000000074a204e0171b1e089870	\\x309bb497bc7d193bedd1122f3ef3e185	8082405865978557494	100
\\x00000000000074a204e0171b1e089870	\\xb4eb9bcc47fd3b3f40bc6d6b79d39bf3	-73746052202146319	101
\\x00000000000074a204e0171b1e089870	\\xb8fb17afc0a9ca67fe212a4d24a3ad85	3198551092824615406	102
\\x00000000000074a204e0171b1e089870	\\xb3691a90975e74e5cf80b7d90d926d39	-2182908844422414874	103
\\x00000000000074a204e0171b1e089870	\\x61bd17a8b2ffb9783d52949a65255251	3100165993711108276	104
\\x00000000000074a204e0171b1e089870	\\x07f3c6f1eb4a5b4bd1f78a88046b057d	8208742107540767169	105
\\x00000000000074a204e0171b1e089870	\\x4657c51be9e959eabceabf05491cdf57	4418028312520051459	106
\\x00000000000074a204e0171b1e089870	\\x7ff00f5fcf3d3ee7f6dfa7b2109c8f60	7674280952887114690	107
\\x00000000000074a204e0171b1e089870	\\x8f14fd90904f9fd549e5e91e6c7685ba	-7293004222720317974	108
\\x00000000000074a204e0171b1e089870	\\x4853c59bee168c00dbdccf06de65c054	7926753883831682254	109
\\x00000000000074a204e0171b1e089870	\\xe3c403296cf41a8802b9ab07038d99e0	-8503701951070703329	110
\\x00000000000074a204e0171b1e089870	\\xfd756f1a27faa76f5dc70f7f1c87b4b7	7317842147371336194	111
\\x00000000000074a204e0171b1e089870	\\xfccb61c504c1fd5b8817026e5bcb29df	-8736837136898557402	112
\\x00000000000074a204e0171b1e089870	\\x7986115a92fc59fc05a395be9b9551d9	4063709475389340341	113
\\x00000000000074a204e0171b1e089870	\\xa1b9a3559baa8c2645d8c9799261e2f8	-1226158212524854919	114
\\x00000000000074a204e0171b1e089870	\\x59ea4a0b8aec3b4f18da91f425a1fab3	2340621453250428211	115
\\x00000000000074a204e0171b1e089870	\\x365498a25692f778d122f6751a93add3	7663759128666107546	116
\\x00000000000074a204e0171b1e089870	\\xb073d75252f3229eb4f98254ae0780eb	9106956747256736363	117
\\x00000000000074a204e0171b1e089870	\\x67b985008bad72fb97890c5293f3899e	2271258918252936805	118
\\x00000000000074a204e0171b1e089870	\\xc534fd8781f87efd47bfe0bde0930f7a	300902651391891494	119
\\x00000000000074a204e0171b1e089870	\\xfb6821db2f676a99f52570a35c8c905a	-1408128202893314181	120
\\x00000000000074a204e0171b1e089870	\\x7c89d968e6e586a3589fe6460dc540c4	-9101039151039678974	121
\\x00000000000074a204e0171b1e089870	\\x0140a9aa31d1e749c9bce2003fe3cace	-5706825974794071801	122
\\x00000000000074a204e0171b1e089870	\\xe28ea7b8d4beed82366b875ea205332e	-3644108680435820150	123
\\x00000000000074a204e0171b1e089870	\\x23df70b6ca92bc55240b54e5d8d0cc4f	-4906297669118362762	124
\\x00000000000074a204e0171b1e089870	\\x7c3d05a1040584d3ae721f1764c11f64	-1865290582870885139	125
\\x00000000000074a204e0171b1e089870	\\x759100a42377c34066d8abd203fe149d	-5745145062790083247	126
\\x00000000000074a204e0171b1e089870	\\x34d73d0f508008e1676978ea5c6d05dc	-5321084295027803192	127
\\x00000000000074a204e0171b1e089870	\\x98b745ad370959b42881f6e5317a1077	-1245583696514223679	128
\\x00000000000074a204e0171b1e089870	\\x1508df62ed31f1b9ece107438255a4ab	411421161437967362	129
\\x00000000000074a204e0171b1e089870	\\x4eb8ea49dbdc97b957d38ac073748a3c	1504784554335811112	130
\\x00000000000074a204e0171b1e089870	\\xd192f62a618dbb4e384ad48f03fdbfd9	-21445895939384323	131
\\x00000000000074a204e0171b1e089870	\\xe00487877811d541b7230debf130f0f0	-1828218150604189008	132
\\x00000000000074a204e0171b1e089870	\\xf54c5ba17777cfe97082c7ba2a7a4445	-5610685875025387717	133
\\x00000000000074a204e0171b1e089870	\\x13571d5ca95b079fe0d20a14f4e78e1b	-4224374152735259091	134
\\x00000000000074a204e0171b1e089870	\\xc163d48122dc0ca4c3c1c3b363ca5568	-444644827724324055	135
\\x00000000000074a204e0171b1e089870	\\x9a74f73b252e04261cba8efa3a6b1665	4601000182898293541	136
\\x00000000000074a204e0171b1e089870	\\x2cad5e425e26366f5dac55b43208574e	7520332513824113579	137
\\x00000000000074a204e0171b1e089870	\\x30289a4b4570451dfb143b517495674b	-8019201546394940473	138
\\x00000000000074a204e0171b1e089870	\\x5ac724158776de562d657a86ca3654a0	-910713983398093323	139
\\x00000000000074a204e0171b1e089870	\\x2792e11cd6faa03506e084d628b1b746	3210963270642499853	140
\\x00000000000074a204e0171b1e089870	\\x54f5377e307ab24f65e793c84bc1fe02	1402680663446669380	141
\\x00000000000074a204e0171b1e089870	\\x6c7605419e78f58b4a652ff229970875	7249351590487408944	142
\\x00000000000074a204e0171b1e089870	\\xc83714376756856981d345af727e07d6	6722350701763276819	143
\\x00000000000074a204e0171b1e089870	\\xc30d018733986dcbbef6de9b65c67ad6	-3057926776735346320	144
\\x00000000000074a204e0171b1e089870	\\xe29c1321d13822cab8642a07d160e656	-245089400460468973	145
\\x00000000000074a204e0171b1e089870	\\xf0c36050a5c4c20245ef1036640112ed	6655993863859218797	146
\\x00000000000074a204e0171b1e089870	\\x7af5dec0a6bb412e9123f4edac36edc0	7261498125465460399	147
\\x00000000000074a204e0171b1e089870	\\x973e8036f0cb321142a2eacc4442bdb3	-390337413838475385	148
\\x00000000000074a204e0171b1e089870	\\x3d8baa3bbd9c88797f72bd39f14efd44	-6471078334259751424	149
\\x00000000000074a204e0171b1e089870	\\xcc8ab4d9e3e60fac2c69703f47063755	1232078207621120687	150
\\x00000000000074a204e0171b1e089870	\\x06f72556d26c2601b4eef30ed033c754	-6130728390081977684	151
\\x00000000000074a204e0171b1e089870	\\x0cf82e2b3546089bc9d2a5ca25e39e06	1944333230928663528	152
\\x00000000000074a204e0171b1e089870	\\x87bcd252e95f8da134dc0229d4ebd7e2	-6231725394378054774	153
\\x00000000000074a204e0171b1e089870	\\x8d3178556ffcd08fea84e74c96b949c5	-2691556238029951847	154
\\x00000000000074a204e0171b1e089870	\\x3aead624909d084eb4fb9b3d40d0b5bb	-3320635414784196598	155
\\x00000000000074a204e0171b1e089870	\\x7ff9158805e30e34ce10fda7850e132f	8380615463835955326	156
\\x00000000000074a204e0171b1e089870	\\x77bf1ceb284d22d85e3279c06b76bb69	-1677578472910821047	157
\\x00000000000074a204e0171b1e089870	\\x46008434bf0304ca95397aebd7d8ba31	-7904008855569681266	158
\\x00000000000074a204e0171b1e089870	\\x954c6990d10e9f2b819823fe6e38fe52	-142706030727200101	159
\\x00000000000074a204e0171b1e089870	\\xf8e122bd91daae8392dd4058d1ff6fcc	4102263471111710107	160
\\x00000000000074a204e0171b1e089870	\\x5430f7411fc79a702fda33b1be536595	-9118909566113819422	161
\\x00000000000074a204e0171b1e089870	\\xf80be3ca889a0ce20e954f3c2ef2743c	-4140987212532705104	162
\\x00000000000074a204e0171b1e089870	\\x5b1b3928c21deea19b62fe33cfea1704	-7942290621048395679	163
\\x00000000000074a204e0171b1e089870	\\xb89b9f5a06d5765c6d7853cb44fedd45	599879973813563364	164
\\x00000000000074a204e0171b1e089870	\\x1c32d86c243ecbe1f2158a8419ab946a	-9050907556121769581	165
\\x00000000000074a204e0171b1e089870	\\xe8b0fc1c76781ca6baeea200c830b01e	-2479203278436680287	166
\\x00000000000074a204e0171b1e089870	\\xec20a21ae1aafa921f72fa62bace1265	7983347355454080210	167
\\x00000000000074a204e0171b1e089870	\\x8d4b448be29ff78620db83f024fc7cb1	5956061795894874631	168
\\x00000000000074a204e0171b1e089870	\\x9ff2203fe8b00259ff8a6c812fe7c23f	-6186705342065153546	169
\\x00000000000074a204e0171b1e089870	\\x45762cd1cb3ea5a5020a09f8e733fef5	-3649814311960049681	170
\\x00000000000074a204e0171b1e089870	\\xc28cdbf3c3fe6abb060930c59f187a77	-4419162915085749069	171
\\x00000000000074a204e0171b1e089870	\\x1a091142d0dce247c7566ae6897ebbb0	8178359630994694425	172
\\x00000000000074a204e0171b1e089870	\\x55b2405d30ba960fbf35d55ea78787ea	-254795238678196945	173
\\x00000000000074a204e0171b1e089870	\\x907a03f76b57354794cde44c143125ac	-6740611905339822310	174
\\x00000000000074a204e0171b1e089870	\\x324229c5515c3e2f8553e6dead5746e6	5121039757574667893	175
\\x00000000000074a204e0171b1e089870	\\x7b03dd792a1a6c8f4dce10a2a33d17af	-2767994490733159454	176
\\x00000000000074a204e0171b1e089870	\\xb3d1b246a0a14dff54b36aae98d067fa	5630557759596606339	177
\\x00000000000074a204e0171b1e089870	\\x0364a0f2cd9bd112c5758da9e9059f19	-6167860617041910597	178
\\x00000000000074a204e0171b1e089870	\\xddee9ef78a80d3a834b00f3fc2bf20ca	8299229911691458998	179
\\x00000000000074a204e0171b1e089870	\\x17fded216be9b58d9b0deba38d93e0c1	3794008883397417402	180
\\x00000000000074a204e0171b1e089870	\\xfb02748a1ab5552cd4dc659526ba41ab	1092370987346804257	181
\\x00000000000074a204e0171b1e089870	\\x20397c945b4f53ae484b434ee1f55d8d	-7219996965030938241	182
\\x00000000000074a204e0171b1e089870	\\x91897e9122a9b807ff641fa24d9d652c	-5606384843830028500	183
\\x00000000000074a204e0171b1e089870	\\x43134d282864e086212089b9d113d25d	6193854571358053582	184
\\x00000000000074a204e0171b1e089870	\\x9ff15ca6cfac09ec1ce70b695eda2ec1	8114954076661018935	185
\\x00000000000074a204e0171b1e089870	\\x75e0a50706c63a51266af335726c86b5	2051397084074855752	186
\\x00000000000074a204e0171b1e089870	\\x72e15dc229e2cb743d19e4abf3d05a55	6227694935934945502	187
\\x00000000000074a204e0171b1e089870	\\x40dbdb8750ae10c9d2b4eab4745091fd	-3868324497704570889	188
\\x00000000000074a204e0171b1e089870	\\x97c45ba49b84f76d6e6231f71cb7553d	949050809013708878	189
\\x00000000000074a204e0171b1e089870	\\x7814dcb7ef6213dcf1240d9cb5e3820f	-7388422807070668637	190
\\x00000000000074a204e0171b1e089870	\\xc8d5e368d0bfbd36ff2ab3e0001ad155	398861878301759725	191
\\x00000000000074a204e0171b1e089870	\\x6823e7408ab46d09b2800efaf2058e99	9209277207567484893	192
\\x00000000000074a204e0171b1e089870	\\x3a512b11c480082e76a6cc1591856d7c	-7104403294125412277	193
\\x00000000000074a204e0171b1e089870	\\x3632201ada1b09598512ba21579aac65	7118382185304939382	194
\\x00000000000074a204e0171b1e089870	\\xe38f19324776a8702d888ae8be27b3d7	-3833079677507311292	195
\\x00000000000074a204e0171b1e089870	\\x1d6e465aa97939abc7dd897564e7e9cf	2031066843371291000	196
\\x00000000000074a204e0171b1e089870	\\x7e71b88402087a84bc97d3bf44800c68	7455401358949362746	197
\\x00000000000074a204e0171b1e089870	\\x9f686a3ed4a428d0abb61f0d54234aec	8325136142756611427	198
\\x00000000000074a204e0171b1e089870	\\xdd77469c2d64a4debc8f92469b806815	3283384622935423986	199
\\x00000000000074a204e0171b1e089870	\\x9b7775d74e8d5ceab33655c1ee3e4e25	946150835427292553	200
\\x00000000000074a204e0171b1e089870	\\x968fa98fca84e1ad80568a2291bd000f	4084575267380292976	201
\\x00000000000074a204e0171b1e089870	\\xbccb6e94b259ab0863c888d002bec018	-4655838753425977463	202
\\x00000000000074a204e0171b1e089870	\\x865b100991931072abeefa90d057200d	-3668129103181528029	203
\\x00000000000074a204e0171b1e089870	\\x4cfa6fbe31d65274bed2a470fd43e6e1	7722323071787351118	204
\\x00000000000074a204e0171b1e089870	\\xfeae1441e9c73a8f7b0e119900dafada	2895267935690019527	205
\\x00000000000074a204e0171b1e089870	\\x6229f30da856034ad3ddb8beed942b21	-7285601617837242912	206
\\x00000000000074a204e0171b1e089870	\\x6ed4e6e7293f85521be9619956661566	2755878620619846608	207
\\x00000000000074a204e0171b1e089870	\\x28705e791b0df890ce39d9634ec87d35	-6366834834565910898	208
\\x00000000000074a204e0171b1e089870	\\x96f15a4671fbda9ffe48dd277f49311b	-8904376435042014923	209
\\x00000000000074a204e0171b1e089870	\\xdf139227412b6fbc24eaac5b92b2e566	2646797644166169419	210
\\x00000000000074a204e0171b1e089870	\\x21f19987aa20faaa09fecbf2be7333ae	8242547031917670715	211
\\x00000000000074a204e0171b1e089870	\\x8af105a79cd7d4f3fc32da1f5c657fe3	-7634352560480833874	212
\\x00000000000074a204e0171b1e089870	\\x0349918be9504152e99cbc02df1566ff	8397006109333434045	213
\\x00000000000074a204e0171b1e089870	\\xef35b60cf2f757459a2edd89a06b1955	2040351769893955970	214
\\x00000000000074a204e0171b1e089870	\\x4ee89b27663dabc5dfd707cce91859da	-2406341402404385383	215
\\x00000000000074a204e0171b1e089870	\\x178badba300d5e05cde8874bd0c0225a	-4402930818915769821	216
\\x00000000000074a204e0171b1e089870	\\x6a1dc3e385ed4c02483b6a68bf4ac9ae	-2884447869805351596	217
\\x00000000000074a204e0171b1e089870	\\xad39b34e09c3aac48c59a669520e173d	1829897093577226046	218
\\x00000000000074a204e0171b1e089870	\\xbdab6ce7419df7104bd354328525d96f	4205213141559477800	219
\\x00000000000074a204e0171b1e089870	\\xe625ff50a46032d47303495a2fe55ce6	-1975311811775281638	220
\\x00000000000074a204e0171b1e089870	\\x973cabb6dc09315870e27678a21482a5	-325905077069944690	221
\\x00000000000074a204e0171b1e089870	\\x25fe32daf42b0f000749a8552d64d1c1	962840842560983184	222
\\x00000000000074a204e0171b1e089870	\\xffabae78dfb305e6d50fa22acf3497de	-2983788364146406893	223
\\x00000000000074a204e0171b1e089870	\\x5168118b39af8ee88b10519699c43088	-3451216829988631682	224
\\x00000000000074a204e0171b1e089870	\\xd1a1520325a88838f347cecb9be492ef	147439515933346243	225
\\x00000000000074a204e0171b1e089870	\\x6b88f9ff1641d335786867921bcdbfec	8391958701373621185	226
\\x00000000000074a204e0171b1e089870	\\x46469bd2f617f076886d6fecacf2dbba	4107069537742394370	227
\\x00000000000074a204e0171b1e089870	\\x6c2f7208697460e9c103599576a7e9c6	3410397266071333723	228
\\x00000000000074a204e0171b1e089870	\\x5643c7da813199fe3f31d12f686fbe5a	8087031050133887195	229
\\x00000000000074a204e0171b1e089870	\\x638d7ff7fe80d9eb4fdeec1bf28fbc5d	-4397781359579523103	230
\\x00000000000074a204e0171b1e089870	\\x85e3cc7e35920d5f94a2c5f61959eca2	-7522629698243737122	231
\\x00000000000074a204e0171b1e089870	\\x9775fc28c09f8bbb319909e7d16ad833	-7781664428307448402	232
\\x00000000000074a204e0171b1e089870	\\x6e3cff5c3c4dd5543a0f0ee386fb200a	-5022823481320928718	233
\\x00000000000074a204e0171b1e089870	\\x17758a6887d93d554107805b3da9966d	-6792109394028883888	234
\\x00000000000074a204e0171b1e089870	\\xb9486a6dd61f8a237d08c18dade71fa3	7656060837258876489	235
\\x00000000000074a204e0171b1e089870	\\x44ff2d0be20a32e1f8aa35be29f91b75	9049046519123413751	236
\\x00000000000074a204e0171b1e089870	\\xa1f47b21908a9ed9210d3cfdc308cbc5	7247720891686709401	237
\\x00000000000074a204e0171b1e089870	\\xd49ee44fdb43ee16d4f6745df12d4cfa	8299437931809907630	238
\\x00000000000074a204e0171b1e089870	\\x000063af122fea5d38a26e9879b95908	-6504058457444447195	239
\\x00000000000074a204e0171b1e089870	\\x51c7de6bbcf9ff45720672488b6170bf	5948922999140784598	240
\\x00000000000074a204e0171b1e089870	\\xf03f521d83b8ab2ded0976674a3a1e96	-7497949518480244820	241
\\x00000000000074a204e0171b1e089870	\\xb26a6de1a52254d20970ba9283363d3e	739454407758185476	242
\\x00000000000074a204e0171b1e089870	\\xcdc1c2787a758f20487da507e841cbf2	8074593626433720731	243
\\x00000000000074a204e0171b1e089870	\\x187a11516995998a0641d18cf3365c63	6892469713821050801	244
\\x00000000000074a204e0171b1e089870	\\x60b259518296c044ecd4495c88fff126	8579547897327068322	245
\\x00000000000074a204e0171b1e089870	\\x0d06fa489f9424c2d0861665e24169a9	-3386337446964277047	246
\\x00000000000074a204e0171b1e089870	\\x1e0a5caa2b91502fcd0b8f1ec6318643	-8450812283539875499	247
\\x00000000000074a204e0171b1e089870	\\x492ecb0e61daa96657ede945e079e870	7679512386940219932	248
\\x00000000000074a204e0171b1e089870	\\xadc1aa3036349616abf6083186f86b6a	4485540453491307207	249
\\x00000000000074a204e0171b1e089870	\\xd3e7e069cfa427b53342102eccca5c46	8524765487012676983	250
\\x00000000000074a204e0171b1e089870	\\x68873eb89c7adc8172cdc9bc79874135	-1552856838905498641	251
\\x00000000000074a204e0171b1e089870	\\x07cf6d2f25f65d346e0e2aeb57eed8cb	3038786065014270833	252
\\x00000000000074a204e0171b1e089870	\\x30f266154146cfe4979363b0944f42b3	5241857322010411659	253
\\x00000000000074a204e0171b1e089870	\\x2943d9f2270af227e04fc414f79c0d58	1646185051751787759	254
\\x00000000000074a204e0171b1e089870	\\x78403f8c47884a59fe416ccf82420ef7	1565602899616345029	255
\\x00000000000074a204e0171b1e089870	\\x1fc7c120a49265e55c024b4e53cd3424	1279185816991893970	256
\\x00000000000074a204e0171b1e089870	\\xa67f51267530163b11f2c1fa92b70aea	-5185698216058251419	257
\\x00000000000074a204e0171b1e089870	\\xdbc939686802c620fb1b7ac474f38077	-2342946202254052454	258
\\x00000000000074a204e0171b1e089870	\\x1208f08e4804bc353c6e2f5439b921cf	4647404194426276997	259
\\x00000000000074a204e0171b1e089870	\\x4de718b0c8895ee45b6cdcde03cf3de0	6148144911093233882	260
\\x00000000000074a204e0171b1e089870	\\x95706b3757a033a12e13f450c326027e	8192936525368686122	261
\\x00000000000074a204e0171b1e089870	\\x25d5006d0fb30bc5506c86c498a7c0a0	291033898374514456	262
\\x00000000000074a204e0171b1e089870	\\xdb15834e4655458c31ebb073befb4a58	-7596008874315124657	263
\\x00000000000074a204e0171b1e089870	\\x7ca9e91e7b367fe18a62f886b7bc4e6a	1588704376094440280	264
\\x00000000000074a204e0171b1e089870	\\x9bbeaef9b6da145fef7db0adc6dc7362	-2506801911417308833	265
\\x00000000000074a204e0171b1e089870	\\xc9a51a574beb4c3c470600cd6198fda1	5220920072830330951	266
\\x00000000000074a204e0171b1e089870	\\x377c96f476d1cca59d6f925e18454cfe	5012372408324880470	267
\\x00000000000074a204e0171b1e089870	\\x67a3ecd258b36ddcf0fd54a49eaba23f	4997494459651984028	268
\\x00000000000074a204e0171b1e089870	\\xdecc71019c88e9e8506da04885f7f66c	9176656957258326474	269
\\x00000000000074a204e0171b1e089870	\\xaecb93718b9238cb7d5d3474d6770646	4831292909736527003	270
\\x00000000000074a204e0171b1e089870	\\xeff301316b27d6159288f39cb4f9eb29	-6865550302341767904	271
\\x00000000000074a204e0171b1e089870	\\x90778a78a516cc3ae85d928088216332	5222659531985800752	272
\\x00000000000074a204e0171b1e089870	\\x0849a9053561c262498d0a7dc5e58585	6083959685565005240	273
\\x00000000000074a204e0171b1e089870	\\x5f18439b1f4a81e5b78839a2a65a5d1e	1757745772312402175	274
\\x00000000000074a204e0171b1e089870	\\x0e875be96c0621098e97a8127ba9a632	-1874301091958262145	275
\\x00000000000074a204e0171b1e089870	\\xc6c74c02a1f6119f2d4709931f02ad1a	7230993367667620431	276
\\x00000000000074a204e0171b1e089870	\\x9126b04c772580ad2de751b7193ede87	-4780619990658682478	277
\\x00000000000074a204e0171b1e089870	\\x0c6781cd461826c3f68fa445eba5b5c9	-6974728266025907920	278
\\x00000000000074a204e0171b1e089870	\\xbf0cdfe08e919047b4bc3fa3f1cc62f7	-8280781670075252184	279
\\x00000000000074a204e0171b1e089870	\\x80af483697fb5de81958e49666a94f8a	1254928640336904219	280
\\x00000000000074a204e0171b1e089870	\\x0be7a62d0f5bbe47257884c73fe6fac3	4415601151525139598	281
\\x00000000000074a204e0171b1e089870	\\xfe6c6d74f63b63b4963e9c2e7f61fa4c	5095886044192487171	282
\\x00000000000074a204e0171b1e089870	\\xcbdf03c57cca65975f0049a7976f4772	-8899013477979919413	283
\\x00000000000074a204e0171b1e089870	\\xa3c3605108d221a5623264b7dc484b16	-2976848302988580297	284
\\x00000000000074a204e0171b1e089870	\\x62d50a767cdf66eb1d5174e0b281cff5	7984417956205022465	285
\\x00000000000074a204e0171b1e089870	\\x4b5bd2a3aaddc8d2f6cf6fc372a430b6	1055825361627441033	286
\\x00000000000074a204e0171b1e089870	\\xa819dcf8c7773de62c9991c8b5a731e5	956190635816116285	287
\\x00000000000074a204e0171b1e089870	\\x3d9d41a91ca4abdf6bc5b4808eb3a103	6735764782224496925	288
\\x00000000000074a204e0171b1e089870	\\xac539963dd61b2f3d70b541d5357dc83	3609813708321045010	289
\\x00000000000074a204e0171b1e089870	\\xb17a83948b4e1c96afcdfe66dd7b23dc	595428343353431227	290
\\x00000000000074a204e0171b1e089870	\\xc39da8e90679fc0cf2f03009a1f098b2	5492624722097373287	291
\\x00000000000074a204e0171b1e089870	\\x06a47eb34433054e457bd68f9f852853	-9063111784363852536	292
\\x00000000000074a204e0171b1e089870	\\x011314ba782aa68debdbcd765a2475c6	2643968623327258095	293
\\x00000000000074a204e0171b1e089870	\\x1e91a9a1370138bf2bcbd6c9942b5c8f	3805742408333887607	294
\\x00000000000074a204e0171b1e089870	\\x40afec5b9fb10cfeaf848e28981e631c	-3726923231189937082	295
\\x00000000000074a204e0171b1e089870	\\x2554f345b7d73ed5f7230a328eca2e8e	-1619288291609011213	296
\\x00000000000074a204e0171b1e089870	\\xeaf2c458b757c2fa1f9739c0774cb2d9	-1788784966038659384	297
\\x00000000000074a204e0171b1e089870	\\x2de89ca175864413307953f3e4d4557b	-8762686676172962477	298
\\x00000000000074a204e0171b1e089870	\\xd99809072e152da761c98ba5894cdd72	-5949538853460033202	299
\\x00000000000074a204e0171b1e089870	\\x8e80bc2fcebe68c0d70898b238b31bfb	6448291949179704092	300
\\x00000000000074a204e0171b1e089870	\\x1e19eed373bdd52d9eae5a0c09e6e2aa	2318073797098483844	301
\\x00000000000074a204e0171b1e089870	\\x8c7005133ff7a08d60f70a3abc880e74	7199601826464259719	302
\\x00000000000074a204e0171b1e089870	\\xa9d29ab8eeed9941e48e034b14910df5	3252131640655118862	303
\\x00000000000074a204e0171b1e089870	\\x4f89e74e9b243f324a89eb0b13a40ad8	-4875771741911771600	304
\\x00000000000074a204e0171b1e089870	\\x041402674727d8af71e7c0f526bcea91	-5140101933175778416	305
\\x00000000000074a204e0171b1e089870	\\x58b3b067cde2d54116553bf39816899b	-6926117003355899178	306
\\x00000000000074a204e0171b1e089870	\\xa39f3a1c436384a3c6f548a7db490927	-5005097692264019251	307
\\x00000000000074a204e0171b1e089870	\\xd32b9fb2a0d53f9117eb413181fdab24	-1089095682882708423	308
\\x00000000000074a204e0171b1e089870	\\xec7bc41cedd2f8b2539ad28e0b8d734b	6594100151483469525	309
\\x00000000000074a204e0171b1e089870	\\x21aee8a28cfe48e3317ae83e1d9157fa	-4754100195282751126	310
\\x00000000000074a204e0171b1e089870	\\x272c0b910542fe5dfac292a1fbdc70aa	6421948583470393999	311
\\x00000000000074a204e0171b1e089870	\\x706793d342437863e8090564a446ab18	5304850953180130027	312
\\x00000000000074a204e0171b1e089870	\\x686387c398706bfe3b957e6b9bb3383f	-6484006185953409198	313
\\x00000000000074a204e0171b1e089870	\\x06c1effc11d00ce750cb99895a46f2ce	7366841361877461323	314
\\x00000000000074a204e0171b1e089870	\\x43241982648974a763f4e8de1ee6a2b0	4869006744754668993	315
\\x00000000000074a204e0171b1e089870	\\x00d1530fe1391ea32174cec8e875e478	858153863669277666	316
\\x00000000000074a204e0171b1e089870	\\x2170a7a70a5e69400a96bf0ffcb00d50	7454779273993610813	317
\\x00000000000074a204e0171b1e089870	\\x3150a30278adaebff26aeb55fe28b429	-6588752817208601700	318
\\x00000000000074a204e0171b1e089870	\\xd37d9200dea7c2a2174b47b27503b661	2211116105983514616	319
\\x00000000000074a204e0171b1e089870	\\xe42ac95c0544e49b5c7b18e95685398c	-1969150329831620828	320
\\x00000000000074a204e0171b1e089870	\\x446c962f6ae5c359a2833991d35901e0	-5122222852189774334	321
\\x00000000000074a204e0171b1e089870	\\x867b42ad5b5b498713e4e671dd42aacc	-6119558164214482519	322
\\x00000000000074a204e0171b1e089870	\\x9ad5718da00b14d2ba440527d3ee23c5	2267238868670217633	323
\\x00000000000074a204e0171b1e089870	\\x2b5d6e30cee77286340a5552e89978ea	4945889823554649025	324
\\x00000000000074a204e0171b1e089870	\\x5434c05c720410793f6901f8aceee18f	4338673623321126748	325
\\x00000000000074a204e0171b1e089870	\\x9eed6f2f76687030a2dc703307dd3db5	8020220291578867076	326
\\x00000000000074a204e0171b1e089870	\\x4e7187e54b7fc28141e037372d836690	-9105975025614507012	327
\\x00000000000074a204e0171b1e089870	\\xf084b4b97d8535020d05eefd170d4716	1834057911348983834	328
\\x00000000000074a204e0171b1e089870	\\xb1a374a8e6a7a176e48c47733e63ce42	1590411601363439997	329
\\x00000000000074a204e0171b1e089870	\\x69b0d8cbd391131a08775c8f1eb27dff	-6331171404769721865	330
\\x00000000000074a204e0171b1e089870	\\x3067b4addc55825af541567b08055dcc	-978619556060408988	331
\\x00000000000074a204e0171b1e089870	\\xa50186b9ed76e8bef4d01141c7dae106	3957401862474144851	332
\\x00000000000074a204e0171b1e089870	\\xffeddd67ff9a4944e5cb47687ec3e451	5670350213769661811	333
\\x00000000000074a204e0171b1e089870	\\x483d2f02c0cc5a251c2f666273407649	-487367832362761163	334
\\x00000000000074a204e0171b1e089870	\\x38c35c383b72566320063d991ab5fd29	-6426571743886901498	335
\\x00000000000074a204e0171b1e089870	\\x87626f8fb19904fb2a6ccf4c1857d1e2	7658051780087240290	336
\\x00000000000074a204e0171b1e089870	\\x62b6eab7d0e1861d78292f56393f2b62	3281604649233903125	337
\\x00000000000074a204e0171b1e089870	\\x063e291da551c8b746217a7ecf50674b	7853758535315001808	338
\\x00000000000074a204e0171b1e089870	\\x4699889cba0e4bdec819ed4bbfab378c	-8241587042618457879	339
\\x00000000000074a204e0171b1e089870	\\x167ac07f2468ef74bbc01c520c21dff5	-6071604584652285398	340
\\x00000000000074a204e0171b1e089870	\\x02902aa5a2f9486216c83397bb28f0ba	-3907529707957078138	341
\\x00000000000074a204e0171b1e089870	\\x3cb023e89cfe98f665821e39d65c34f6	6841729145922918059	342
\\x00000000000074a204e0171b1e089870	\\xc109f5bda731636db1c6f2a6b291ebdf	7431487824798123813	343
\\x00000000000074a204e0171b1e089870	\\xc90b18de95a150e93aac50ab1eec6ed2	360217258382850792	344
\\x00000000000074a204e0171b1e089870	\\x6c70239b7fb8628c28d6e2d7e11376ac	-8867270515141960180	345
\\x00000000000074a204e0171b1e089870	\\x60beb73ed5124acd460bf729b1af9c8c	7055970842001311058	346
\\x00000000000074a204e0171b1e089870	\\x513623d741f8831c4d40f83d37d79367	1774537712798916215	347
\\x00000000000074a204e0171b1e089870	\\xf46b3296ec2227c7432b4b2d6e02cf36	-1533095617117557059	348
\\x00000000000074a204e0171b1e089870	\\x11eb98a6594997191affc06d46bd61eb	-5457969717175773538	349
\\x00000000000074a204e0171b1e089870	\\xa89ddbbf90d7d90ee01ffd8c34a262df	6440204792170418074	350
\\x00000000000074a204e0171b1e089870	\\x3346defbe8277d555ee8e784d6c8c10a	-285329850928735225	351
\\x00000000000074a204e0171b1e089870	\\x6a175165383613119d948486283e5959	-6749449709738602091	352
\\x00000000000074a204e0171b1e089870	\\x8d5f2dbf41ba302d655a282f34a5b121	3384521850445609998	353
\\x00000000000074a204e0171b1e089870	\\x2bbf27e6b21b741c3e452d24a1746113	-4181560829794467578	354
\\x00000000000074a204e0171b1e089870	\\xb52649dbd0fddd1839352c1611cbf804	-6319256816447171704	355
\\x00000000000074a204e0171b1e089870	\\x6d87f8b2771256c32a190c4958eaf8f5	-3790356685038232602	356
\\x00000000000074a204e0171b1e089870	\\x2c814d46d069824c396c48651e6f9497	6527234247308883648	357
\\x00000000000074a204e0171b1e089870	\\xd2ba142bcd56092c3a0e3b0af2b82a97	553616128255552090	358
\\x00000000000074a204e0171b1e089870	\\x12ed812880c26a0a7100831cf00ea19a	-3477090328537759150	359
\\x00000000000074a204e0171b1e089870	\\x514aaeea3acc69a8197789da1535e7f4	3025171905806109155	360
\\x00000000000074a204e0171b1e089870	\\xbd3880d74e2a0aca07c849073c06a80e	536909726021526862	361
\\x00000000000074a204e0171b1e089870	\\xe15db0f1240bdf3162337249349a78f4	4883680889059897608	362
\\x00000000000074a204e0171b1e089870	\\x3d14b07c1204f95bbbcdcff9b70f65d8	8859327333519355090	363
\\x00000000000074a204e0171b1e089870	\\xa979a1f9486e02fff799da3b0025ce19	2722553129636809369	364
\\x00000000000074a204e0171b1e089870	\\x60f9d1165a48d14351bf41ee4f9f16e6	4586436262510177422	365
\\x00000000000074a204e0171b1e089870	\\xe0fecffe644332fdf9cb8c5559831bb1	2154438881990063381	366
\\x00000000000074a204e0171b1e089870	\\xfe43c1a66cc2a2d4b016c23269932f4f	-7378141732962734987	367
\\x00000000000074a204e0171b1e089870	\\x54ec3ed2ba84f1d0f294bb0f6b8c142a	-1354191304572265870	368
\\x00000000000074a204e0171b1e089870	\\x35240fdd8dafee1bf02746aecd423518	-4382030166988233425	369
\\x00000000000074a204e0171b1e089870	\\x63936a02c5d56dff57e9fc8bb3993989	-972832862489995199	370
\\x00000000000074a204e0171b1e089870	\\x14721ff37255b93108c551665d73b831	774010340721400075	371
\\x00000000000074a204e0171b1e089870	\\x74f3048044fc78f63974d0a69e24158b	634027263153160746	372
\\x00000000000074a204e0171b1e089870	\\x32a4ea770134523b7ab39f19276d9ef5	-7351207752895536531	373
\\x00000000000074a204e0171b1e089870	\\xd4b887629de202af6b4aa89d86f3c3ef	-1718631708435511979	374
\\x00000000000074a204e0171b1e089870	\\xd85735767a576cb23325b2ee1e4e40d6	-3563342070573964236	375
\\x00000000000074a204e0171b1e089870	\\xdc694588d1e1594989f5b5a22a9318a0	3828570207877855260	376
\\x00000000000074a204e0171b1e089870	\\x63a942ea562b9f42dd8c3a06e9483453	-2538462697204988183	377
\\x00000000000074a204e0171b1e089870	\\xdb3071823e4ad3827e768511de3cb380	-1946327561920652949	378
\\x00000000000074a204e0171b1e089870	\\xe85fe90400722851d0ea954a5614eec7	6837085064299031259	379
\\x00000000000074a204e0171b1e089870	\\xf806bf17ffd5dda08e670122824b41fa	6037964514973131194	380
\\x00000000000074a204e0171b1e089870	\\x4010fe2167126009565f98526bcc5f73	-7691808702583189286	381
\\x00000000000074a204e0171b1e089870	\\x4861e2bd993b05d86bc5ee61c5870032	1460440653595211022	382
\\x00000000000074a204e0171b1e089870	\\x751761b1c9d4013097b1ce966a211868	-5810347940084864222	383
\\x00000000000074a204e0171b1e089870	\\x8f87e80ce36bafee8e0825e4f2478fc1	2779362944455030130	384
\\x00000000000074a204e0171b1e089870	\\x095c948a372f3b6d77974782d22ed004	7323786791033940497	385
\\x00000000000074a204e0171b1e089870	\\xe764748b8220ee56689318ee5ffd7bfd	-1114438151016728581	386
\\x00000000000074a204e0171b1e089870	\\x3547f89131217da6e0999c0fb3bacfde	4647505639217465484	387
\\x00000000000074a204e0171b1e089870	\\x4304c995a4461adba84d465eb00f93a2	6912403194940131718	388
\\x00000000000074a204e0171b1e089870	\\xd9111a1374382596ac3dfa46b9f9fd0e	4835594596397667424	389
\\x00000000000074a204e0171b1e089870	\\x3f04eb512041e2e42ec00eae16a47364	7223203063176904400	390
\\x00000000000074a204e0171b1e089870	\\xd8f83b6434d9e63ecc31b53ff5f696e0	4968231331808110917	391
\\x00000000000074a204e0171b1e089870	\\x6195bb6a108a9b8fbee2d9cf41ee3ca4	-7677584626151884868	392
\\x00000000000074a204e0171b1e089870	\\x8ce9945b2224b698324b41c46489c12a	7993113919384949227	393
\\x00000000000074a204e0171b1e089870	\\x2400cafb834fd603209e33c78b7441b1	7141576710162529092	394
\\x00000000000074a204e0171b1e089870	\\xa807b54490cdc8aba917ed5a7f471c4e	-7477522068009535516	395
\\x00000000000074a204e0171b1e089870	\\x1778c6b4ed77ea79cf349f54ce0049c4	6123330812977753484	396
\\x00000000000074a204e0171b1e089870	\\x42dd7e4c36c37108406659e060e4c9fd	7660446770979821540	397
\\x00000000000074a204e0171b1e089870	\\xdfd250f7864c682550ac477dfe6cd40e	7060306193686920536	398
\\x00000000000074a204e0171b1e089870	\\xcccb441ee89ed0022fbef873fb0ce329	-4506102828697127688	399
\\x00000000000074a204e0171b1e089870	\\xd19b2948e777a2e070a8f8d1b5d917b0	2079318522248452059	400
\\x00000000000074a204e0171b1e089870	\\xeb051abdba26423aebd66193f22a77ec	-1208254476720455357	401
\\x00000000000074a204e0171b1e089870	\\x06769d9849cd6305084cbb2e33da56d2	5235059381390361877	402
\\x00000000000074a204e0171b1e089870	\\x0fe9315b5681abba41d3e0de99d9c155	1049491106020443838	403
\\x00000000000074a204e0171b1e089870	\\xcb9c8f681af2224d58c2e99523f8015c	7331993313810264824	404
\\x00000000000074a204e0171b1e089870	\\x2555498139f5bf9d650e08e0322ad50c	322914749031088810	405
\\x00000000000074a204e0171b1e089870	\\x2f7ed422018705cf319f9295b7ffb4a9	995507402411016130	406
\\x00000000000074a204e0171b1e089870	\\x17f537d94836436e6c8ec7d8038e838c	4621438416429469041	407
\\x00000000000074a204e0171b1e089870	\\x2f357c9dfb9633b9d22b5e7662554256	2504237993724469447	408
\\x00000000000074a204e0171b1e089870	\\x98f085823930d31f884de37d6007a671	4216154370640604516	409
\\x00000000000074a204e0171b1e089870	\\x6d8b2fea313d01d10f87140421e62d49	-9001422986217054544	410
\\x00000000000074a204e0171b1e089870	\\xfb3fefd8a1acb822a51c4a53c6c2e4cc	452791780409947493	411
\\x00000000000074a204e0171b1e089870	\\x0250b87d7e7eaa3920b3401af47f8bb5	3458206622281529586	412
\\x00000000000074a204e0171b1e089870	\\x5486cca53ff98c1753e709f7c906d381	7426703536531468404	413
\\x00000000000074a204e0171b1e089870	\\x266f9582f0ad7d8c831338c3464f00ae	-1046050778233213112	414
\\x00000000000074a204e0171b1e089870	\\xc3cd46d16858269ea1770b7cc47e5ac4	3735542409153253492	415
\\x00000000000074a204e0171b1e089870	\\x5feeaf1520cd5dff426ad1ada7b4ed95	-1173886751611235806	416
\\x00000000000074a204e0171b1e089870	\\xc30469949f0cd1d99826c7682dbe0e66	-2309849374522311069	417
\\x00000000000074a204e0171b1e089870	\\x5f8dc1eea28a906275929a90104a9ac9	-2830552062087656644	418
\\x00000000000074a204e0171b1e089870	\\x79dd8e24aa910287f50ef9323f2130ac	218181728112172788	419
\\x00000000000074a204e0171b1e089870	\\xc1a96b028935a91a3c66d374bfa357a9	-137057142113083647	420
\\x00000000000074a204e0171b1e089870	\\xc1078a4150a6c0b2c6465c20015ba206	-7048780190175090533	421
\\x00000000000074a204e0171b1e089870	\\xf489a5335b8a4e47ca88cbb3d0033eb9	8635656236834997151	422
\\x00000000000074a204e0171b1e089870	\\xf1f1bffd2a2cf12239972f418ea92f22	-8894172763955887	423
\\x00000000000074a204e0171b1e089870	\\x76fd486bfefb53ef4fdbfa250ad81d6f	2867949295204580441	424
\\x00000000000074a204e0171b1e089870	\\x98b9736d32b2a4667028efc4d347af1e	2006030960401124230	425
\\x00000000000074a204e0171b1e089870	\\xc8a5d64dd3d33a3ebcd8ff87703e9dd2	7044275342292829838	426
\\x00000000000074a204e0171b1e089870	\\x1e9acb355427962a2d0580464eda3476	8034330877949554007	427
\\x00000000000074a204e0171b1e089870	\\x63116295dd00e5f8639f23256c40f749	7015622187975413878	428
\\x00000000000074a204e0171b1e089870	\\x2234269d33d9efc8dfbccf604ebae97b	1581645073596147721	429
\\x00000000000074a204e0171b1e089870	\\xe1e15ce2287f2923da01c3043dfbe98f	-5870477322618509896	430
\\x00000000000074a204e0171b1e089870	\\x6be95f6b78f2f931ae3e364b6d72ee85	5469612530079412769	431
\\x00000000000074a204e0171b1e089870	\\x3f39291e45fc6e0bc691ef920930edbe	-2318326490774860697	432
\\x00000000000074a204e0171b1e089870	\\xd5ae7d0a079de1381604d0b123f6ba89	4214370899462788977	433
\\x00000000000074a204e0171b1e089870	\\xffa35d5995d402a4ebc1bf28954af22a	2060918314281262846	434
\\x00000000000074a204e0171b1e089870	\\x96468089518735bd4d94fb0eb73c3ac4	-7075357568678796800	435
\\x00000000000074a204e0171b1e089870	\\x94b93798eda8fb48501d06bf14c269db	-2575923182797507933	436
\\x00000000000074a204e0171b1e089870	\\xaa05aaad503e1849a8d125164308fe9e	1063154617813887411	437
\\x00000000000074a204e0171b1e089870	\\x3cec94adcb2ac8be6d137494b9282db4	4533773016730638996	438
\\x00000000000074a204e0171b1e089870	\\xb36292fc51b883d1d89e12730a4d78f0	-2968195278547717779	439
\\x00000000000074a204e0171b1e089870	\\x3553b7438e8a4c6a9ba57f3859140651	-8602436065198261344	440
\\x00000000000074a204e0171b1e089870	\\x064104cd8e9f657fc3878cc84b42f965	598614937306867395	441
\\x00000000000074a204e0171b1e089870	\\x90d9920f4be6301ae025fe6012f93740	6326820470726066057	442
\\x00000000000074a204e0171b1e089870	\\xbbc39493caf7dcf8f51e153bd51f98e1	6453485314454190265	443
\\x00000000000074a204e0171b1e089870	\\x76ad564c688945a61f6f8f719473edda	6854798914091090068	444
\\x00000000000074a204e0171b1e089870	\\xb499ea9469f3c5b34682a170c4a7ca95	-8112884370921388596	445
\\x00000000000074a204e0171b1e089870	\\xa2eb88ec3fe486167a2dee53dcda2cd4	-1281640858978937680	446
\\x00000000000074a204e0171b1e089870	\\xdcaab38754319eb97fb96f58c94df45f	-6336943333844043207	447
\\x00000000000074a204e0171b1e089870	\\xe628bf9347a5f7e187fa4fc00e76de11	-2357945581224795334	448
\\x00000000000074a204e0171b1e089870	\\x49ad036ee807afd81286bde9c999730e	9134514396146881543	449
\\x00000000000074a204e0171b1e089870	\\xf2643e95cea661c1b45361a4efd515ef	7583065313681356389	450
\\x00000000000074a204e0171b1e089870	\\xb6d2c002fdba0440efd5d03b8c65ab32	-6757063487318878827	451
\\x00000000000074a204e0171b1e089870	\\x076490bec3ef713691679a8043c6f03c	-485506940639053670	452
\\x00000000000074a204e0171b1e089870	\\xb29cd4de660973be184a08c0b481e884	-832804429746692877	453
\\x00000000000074a204e0171b1e089870	\\x55d8da4efd48611fe316e4fbef7f1a92	5472887001289332388	454
\\x00000000000074a204e0171b1e089870	\\x50b5b2fe87e9ab9a11fabf70c7069c42	7695026071159081262	455
\\x00000000000074a204e0171b1e089870	\\x2d2b82b051536f6b1cf74d823f0d7076	3868883029175390280	456
\\x00000000000074a204e0171b1e089870	\\xa067f76e29811049a76ee17e0c5b447e	-643478584827504527	457
\\x00000000000074a204e0171b1e089870	\\xcdac28b4ac17f3d7a7465ebd2df3f3cd	4732166356942789208	458
\\x00000000000074a204e0171b1e089870	\\x299bda45bf12809b595c695d308570cc	-8966580254954248871	459
\\x00000000000074a204e0171b1e089870	\\x38c41ad27d45e02dbf42c5ff35517c02	2067228089340058204	460
\\x00000000000074a204e0171b1e089870	\\xb191c4260f16a2439f9af20ad1efd9c4	3402722578808677232	461
\\x00000000000074a204e0171b1e089870	\\x287df6b48a25c1c1f27a61cd9e1fb014	7763594924716460060	462
\\x00000000000074a204e0171b1e089870	\\x77ce78311508c93e010e7bf19e400695	-297191914595296117	463
\\x00000000000074a204e0171b1e089870	\\x52bd84e6103b63678196943bfe1d0f60	-1974544000595020584	464
\\x00000000000074a204e0171b1e089870	\\x4aea62d88ababa00731063b48d7fccd1	-389471477772794381	465
\\x00000000000074a204e0171b1e089870	\\x094e983012442914f0207a7c6f8b4034	8564386714027826925	466
\\x00000000000074a204e0171b1e089870	\\xce901cc03b451a7a3f3a15a88162642e	-3791561145674424403	467
\\x00000000000074a204e0171b1e089870	\\x5ccd1fe5490c9c97781c48a34cb1fc8b	5444387200550210305	468
\\x00000000000074a204e0171b1e089870	\\x09c39ebdb635c2629ff9a374281808b4	3776993156928263807	469
\\x00000000000074a204e0171b1e089870	\\xbaab4ccd9fdcad60eb61793255be5e2f	6740520070895342359	470
\\x00000000000074a204e0171b1e089870	\\x49298a8cec62dd4a0d0f0e3b8accbec6	3219689072639214194	471
\\x00000000000074a204e0171b1e089870	\\xd13f632d0718ccaf23ab2dfa557c4c3f	-604629121886668243	472
\\x00000000000074a204e0171b1e089870	\\x1108f3c25a0733c42a377ad926f79375	26192034196826818	473
\\x00000000000074a204e0171b1e089870	\\xacc045a65a05f15ae667297a441c27ad	-6327850552951144461	474
\\x00000000000074a204e0171b1e089870	\\x7be8dd0d5a29820d44e4133d33fc329f	2066695998810613700	475
\\x00000000000074a204e0171b1e089870	\\x467245bd6c14cc02c3e798d30f57bd3a	-7156606118879009516	476
\\x00000000000074a204e0171b1e089870	\\xfc179bf86b5d3fcf749c3e75f5246ac8	-6246497879628756512	477
\\x00000000000074a204e0171b1e089870	\\xf8ad3d05c83a55edbc6aa19b9e348e1f	-6025623321106552504	478
\\x00000000000074a204e0171b1e089870	\\xf79a5903e66c79b3d5c5cc9929fff49f	6643475670961502568	479
\\x00000000000074a204e0171b1e089870	\\x5164d437199ab875abd129a2ecdc129b	-207984877478143622	480
\\x00000000000074a204e0171b1e089870	\\x5782e56f1c2a5ed1d474ca0595394e7c	-8818466446414065840	481
\\x00000000000074a204e0171b1e089870	\\xe62310abef50962c91a6e535069055c8	-3262772054919551425	482
\\x00000000000074a204e0171b1e089870	\\x70076510be36b033fbddf5f782dba174	-2546781204502886489	483
\\x00000000000074a204e0171b1e089870	\\xf016a8e0807da157859dad33d68b3f5b	6018969363114514396	484
\\x00000000000074a204e0171b1e089870	\\xb555a731206d737e845b5d45bdd56f1e	-3558046089636610912	485
\\x00000000000074a204e0171b1e089870	\\xd2f666eb0616da59f0785dc95a930824	-352959447927309653	486
\\x00000000000074a204e0171b1e089870	\\x6008f6e6d1e75f79886fdb1621797caf	6375863440667833954	487
\\x00000000000074a204e0171b1e089870	\\xd0022aa84763a8af75a9362f807781de	-1840768087381778009	488
\\x00000000000074a204e0171b1e089870	\\xf52b7d105319781e959a25725eded530	-7621018282723453281	489
\\x00000000000074a204e0171b1e089870	\\x539b827255989328075c5d74c4033d6c	7189182913582451295	490
\\x00000000000074a204e0171b1e089870	\\x9a35c99d704e645ded77094566404d90	7957894067247325933	491
\\x00000000000074a204e0171b1e089870	\\xea4967b795def567f54f137da56b672c	-3156754759079958862	492
\\x00000000000074a204e0171b1e089870	\\xe663753c58d906860b12d7667b0db9f7	-4762983918714672359	493
\\x00000000000074a204e0171b1e089870	\\xd8a995c2b334f1de3ccd4f0ecf2a7149	-7895552605338601517	494
\\x00000000000074a204e0171b1e089870	\\x800fdaff8f5b8e7d5972c62b8e2b83ce	-7564982344589303624	495
\\x00000000000074a204e0171b1e089870	\\xc9228865b85b136244bd1a76e502eb39	-5408905789728295505	496
\\x00000000000074a204e0171b1e089870	\\x05a679101eb8a29ce016a2ecb9fcee11	-164113602729407442	497
\\x00000000000074a204e0171b1e089870	\\x8d855dee55354560f54befd4a3b424a1	9129832022469646217	498
\\x00000000000074a204e0171b1e089870	\\x57fe9b89979175a5d6333c84c62b6448	7775039255555068370	499
\\x00000000000074a204e0171b1e089870	\\x0be509268ee5051d91dbbf484412b859	-1122424567098409345	500
\\x00000000000074a204e0171b1e089870	\\x1a5553d57a5f8906d1980c2b876c13e0	-2348350259304428090	501
\\x00000000000074a204e0171b1e089870	\\x9e37ebe86751b2eecf1b6d0536ecb0bb	-7372055059761136802	502
\\x00000000000074a204e0171b1e089870	\\x184035a82ab72ef7b4d5aa643eaca349	1948205249443386073	503
\\x00000000000074a204e0171b1e089870	\\x5d4d892f7c56d05ec9d49fe9db6126ea	9122311741795389185	504
\\x00000000000074a204e0171b1e089870	\\xd16df1d06c3c8e7757907903b399d009	-2205560036192397915	505
\\x00000000000074a204e0171b1e089870	\\x9cc1dbf3840577c46ad089a28059fbc5	-5139320346748725546	506
\\x00000000000074a204e0171b1e089870	\\x5bb1a60c88a8cdf436895ab2562dc130	589766662413943899	507
\\x00000000000074a204e0171b1e089870	\\x8795830322b5ac87e2dc0014ea3e3509	3907043569398568628	508
\\x00000000000074a204e0171b1e089870	\\xedcbdd6d4558d83bfc13348e048b0c35	-7626583606950983747	509
\\x00000000000074a204e0171b1e089870	\\x446ea57abf952d17b70b9598cdf3d6df	-6841968445125556421	510
\\x00000000000074a204e0171b1e089870	\\xb0e1f738a2c613115152080a1add9b09	-7406836607195541882	511
\\x00000000000074a204e0171b1e089870	\\x895bc6ecd01756cacfea6f2d86108475	5446298563861662675	512
\\x00000000000074a204e0171b1e089870	\\x4e6d42f23af6e160a679f612bd002ffe	6457324534063630489	513
\\x00000000000074a204e0171b1e089870	\\x2125dd0fd50e4ae151b09bd5329a313d	-8782824850450240713	514
\\x00000000000074a204e0171b1e089870	\\x0660515abf5205c3e0450e7b3cbcb33d	9021204117749766229	515
\\x00000000000074a204e0171b1e089870	\\xcef05af970cadeeb0c90fcaddbc963dd	6420617021622538335	516
\\x00000000000074a204e0171b1e089870	\\x93f0e42b4db548a878143be7382bf8b0	5807821238079245172	517
\\x00000000000074a204e0171b1e089870	\\x67d8c1e154c56c72fe5d33c1107579bd	-4167048384257843946	518
\\x00000000000074a204e0171b1e089870	\\x82b43af44b808af868253652f830d447	6390295316862955636	519
\\x00000000000074a204e0171b1e089870	\\xd8726e2346a24b4bb719bd900826e166	1133784319105767796	520
\\x00000000000074a204e0171b1e089870	\\x073b529640d32d3ed2bbb0c1f4c70f2c	6667191526538242508	521
\\x00000000000074a204e0171b1e089870	\\x06e173fd8030b03779c48d5156b5ad11	2179117393734979888	522
\\x00000000000074a204e0171b1e089870	\\xa2cc55cac3d7e5e3d458a7cf6f2c6747	-5499833328265991445	523
\\x00000000000074a204e0171b1e089870	\\xcb2e21efea0625607141e6b8fb9d54b2	-1937889878928122237	524
\\x00000000000074a204e0171b1e089870	\\x86d5b4e9f4f3d55c565fc72beb4be319	668609428244316761	525
\\x00000000000074a204e0171b1e089870	\\xddfe8a570edfe75e0175691a4e57589f	4147444560756416008	526
\\x00000000000074a204e0171b1e089870	\\xa78ab97cc4c707e8abc4d998a06de940	4198401655009230190	527
\\x00000000000074a204e0171b1e089870	\\x7cd5c898f396b1ee7e83b346890ffe41	3757032856191181628	528
\\x00000000000074a204e0171b1e089870	\\x15b8aa008bdb25cdd339eb9245ca5fec	5180726472859277041	529
\\x00000000000074a204e0171b1e089870	\\xd11142804530f9cc272221c2c5be267d	-8186336252445566159	530
\\x00000000000074a204e0171b1e089870	\\xcb452c157a6698fbd377bade46b6e033	-2766438711485547708	531
\\x00000000000074a204e0171b1e089870	\\x8fa6f20ef48f506f7f1a378e2daba5be	7199105302337044756	532
\\x00000000000074a204e0171b1e089870	\\xfcb02ab4f614c76a3510f89c5e3e27b5	2127255051743802534	533
\\x00000000000074a204e0171b1e089870	\\xce53711c4f7bfa77cc308ed7c5c2a91f	-8998850936861188908	534
\\x00000000000074a204e0171b1e089870	\\x18e396dd9aab001ec9c5341a7b33d9c2	-6512877798680384613	535
\\x00000000000074a204e0171b1e089870	\\xc21e213e813dbd395671c21300c46bf5	6920197073129721307	536
\\x00000000000074a204e0171b1e089870	\\x79e00267ab6c1bdfb6e126be481d195f	-3008296357529325499	537
\\x00000000000074a204e0171b1e089870	\\xa282a761549158bb84537ab57cac5dd7	-2619038141505233778	538
\\x00000000000074a204e0171b1e089870	\\xebb8149fce017e2713ee198b5abb9cb8	-2155092574953649382	539
\\x00000000000074a204e0171b1e089870	\\xf637428a3872192c1a8560b7189d484b	8893536563398801601	540
\\x00000000000074a204e0171b1e089870	\\x3d3c44da393433d00258edad61530a4b	-6409397894701609383	541
\\x00000000000074a204e0171b1e089870	\\x25d53f3b622c7321fffcc4e8cb7105bb	-6198932605088723785	542
\\x00000000000074a204e0171b1e089870	\\x686e648a4a0934e57dbbe5776e450c92	-5236736443511897849	543
\\x00000000000074a204e0171b1e089870	\\xacbea9eee3e9da9c482aea60ddafe6ef	-5711559195767735343	544
\\x00000000000074a204e0171b1e089870	\\xd1fe73b6c21cf6088280cce1fce8b70a	-1944270996057214571	545
\\x00000000000074a204e0171b1e089870	\\xa59b43a2db588af4b212c16d2d23358e	-2047627132599287059	546
\\x00000000000074a204e0171b1e089870	\\x43dd9d1ff61df7a1be1ded223aef62a4	8533524840352028582	547
\\x00000000000074a204e0171b1e089870	\\xbdc29634640235c6fc7aaee11ebd3f23	2583336566015573140	548
\\x00000000000074a204e0171b1e089870	\\xbf58e66ebdd867da2b8a5649e6d90a8d	7468618763090089118	549
\\x00000000000074a204e0171b1e089870	\\xce0fed215f58ccff84ea1b78b2c381d0	-7125685329050535770	550
\\x00000000000074a204e0171b1e089870	\\xd08d6bade6a1a469eb431dd3cc07bea8	3852639015635783918	551
\\x00000000000074a204e0171b1e089870	\\xe8c2e70b17acdb2c3250854578345f4a	6827809582079228613	552
\\x00000000000074a204e0171b1e089870	\\xbbe874c2e8318a724ab0b33f6618e440	-837387080728948041	553
\\x00000000000074a204e0171b1e089870	\\xd0251f622ccb562a1bcad637eab95ca3	6779412957833329143	554
\\x00000000000074a204e0171b1e089870	\\xbf5433df32e0dc345a00cb05a815202b	-432980641345796944	555
\\x00000000000074a204e0171b1e089870	\\x19fb6ca31900442cf7df5acd5a0f624f	6591290115984914804	556
\\x00000000000074a204e0171b1e089870	\\x8fa1bf19da0bb4c7ae3b43cdcece6dc5	1064466032286012777	557
\\x00000000000074a204e0171b1e089870	\\x020d2126f4cd4bd6fb65ea8a7897e114	5328382269093182528	558
\\x00000000000074a204e0171b1e089870	\\xad312d04499f6ebb50d6e7e449b0494c	338936210355527348	559
\\x00000000000074a204e0171b1e089870	\\xbf25484ead62b94c81a2d3ae318840a6	1709877909632675797	560
\\x00000000000074a204e0171b1e089870	\\x9e8fc02e8cf4f617687b29b551b835c1	5671785125236538596	561
\\x00000000000074a204e0171b1e089870	\\xaa87cdfb8f9d3f9da42690f2ed46aa55	8375954524980440961	562
\\x00000000000074a204e0171b1e089870	\\x1b30fc0237acf3a087027d3df3a0760c	-1318922943786657988	563
\\x00000000000074a204e0171b1e089870	\\xfa0bce055939d895059c3b49b80377a5	5422547368246551423	564
\\x00000000000074a204e0171b1e089870	\\x144030f1d259713aa0e5cbd984090124	7621190687555025490	565
\\x00000000000074a204e0171b1e089870	\\x3e80d4d32f3704ece40eef78713f0f11	-4623037088841665890	566
\\x00000000000074a204e0171b1e089870	\\x44d0b603d2ad19f054eb994463665804	1745878502217468948	567
\\x00000000000074a204e0171b1e089870	\\xf8fc2e513cc09c4f0daac02eea1234f5	928571884930192128	568
\\x00000000000074a204e0171b1e089870	\\xf07457e3e06a21056ebae02697cfa0ef	-7421456419324074983	569
\\x00000000000074a204e0171b1e089870	\\xac560300485f5b0bfbd3c25720fcec2f	-1545983146832780451	570
\\x00000000000074a204e0171b1e089870	\\x67a5762f7498a92dfc8e10d903cc76a6	-2010862477704778772	571
\\x00000000000074a204e0171b1e089870	\\xd12473b7b0f19305ceb69dd3ab52190e	4477125855463330036	572
\\x00000000000074a204e0171b1e089870	\\xcca584227f6c4a357d270ebdcd9a25d8	-585443353989256227	573
\\x00000000000074a204e0171b1e089870	\\x618eb73a7b75ac2c55b4889e2564f460	6291830233991668199	574
\\x00000000000074a204e0171b1e089870	\\x40c9f90b5fc2803995ca21e7a82ce9d4	-2869282557816462631	575
\\x00000000000074a204e0171b1e089870	\\x9cff77051ea6a0587ae6e8f275241782	1981573945398604051	576
\\x00000000000074a204e0171b1e089870	\\xf5799ac7ec011cbe7aed5d45a73ea709	-6581183180944071264	577
\\x00000000000074a204e0171b1e089870	\\xa4aab027de61edd3d678fa40093c2c8f	1178010747679600307	578
\\x00000000000074a204e0171b1e089870	\\xb4205bc53fb827f3c731de814f426d25	3753761933992953112	579
\\x00000000000074a204e0171b1e089870	\\x36350c33f8360b6563077de09a8c3daa	-7549679386481808907	580
\\x00000000000074a204e0171b1e089870	\\x2a382be94d67c3c8cb535750d138b6b0	4380792677861378832	581
\\x00000000000074a204e0171b1e089870	\\x8fc48ac65a5a05a6fcfe66f2cf2dfb4d	-8106210397661814276	582
\\x00000000000074a204e0171b1e089870	\\x7e539747dded4fc9664b2b8ff6271019	-4911238849852199373	583
\\x00000000000074a204e0171b1e089870	\\xa471ce777a1e351e4a23429fa8ec36c2	8553196443812126610	584
\\x00000000000074a204e0171b1e089870	\\xc082d10243266e101daf799419eda4da	4150070966250049041	585
\\x00000000000074a204e0171b1e089870	\\xcdccef5ebc9aab45e22bad34f6efa92f	-4423136742850419953	586
\\x00000000000074a204e0171b1e089870	\\x3f5c8d98db76cf0f8e3fbfd3a6b76018	2382422212216664620	587
\\x00000000000074a204e0171b1e089870	\\xf5a563e4accca0c9a6714864fa41edaf	5428598733049077070	588
\\x00000000000074a204e0171b1e089870	\\x89d102668ffef42a95850da5bb190f02	1023496848856788888	589
\\x00000000000074a204e0171b1e089870	\\xa28bf118d2c985f7265517c82232c9a4	-618995375529940956	590
\\x00000000000074a204e0171b1e089870	\\x17379495156deaff011c2baadd86f892	1693397411565688146	591
\\x00000000000074a204e0171b1e089870	\\x6e81c20cdd0ec950f3d74c1168a5fa85	3758022772513166773	592
\\x00000000000074a204e0171b1e089870	\\x4316d3ade612405b2de0e17b89ae6834	-8150868463486420427	593
\\x00000000000074a204e0171b1e089870	\\xe0a5c66619c513cd0472c8606ef9e341	4280317878622497906	594
\\x00000000000074a204e0171b1e089870	\\xf8aedabb839c3ba604166ad8ae7efbd9	5396208003687538790	595
\\x00000000000074a204e0171b1e089870	\\x88c031c0b47f9332a0bad42ed2715555	2429079312978010926	596
\\x00000000000074a204e0171b1e089870	\\x903476424d40bf1c808e002232482af6	1510864707600025127	597
\\x00000000000074a204e0171b1e089870	\\xb0dafea1dab2323a734b60a1b4e36604	-3077716903876120253	598
\\x00000000000074a204e0171b1e089870	\\x478eefd975a7dbaf9cb08bce91ef9df5	1009633241108327816	599
\\x00000000000074a204e0171b1e089870	\\xa5db9477a2b57fd8842428613702a11e	725594130679394729	600
\\x00000000000074a204e0171b1e089870	\\xc22b0233480fc213345f4a8298e3d28b	-7358806477855609149	601
\\x00000000000074a204e0171b1e089870	\\x04b5a935bb8ab2950d0395e16290c656	3319579180866617192	602
\\x00000000000074a204e0171b1e089870	\\xd58d4cc9548bf4474e87244690e7b33e	7271349308823530382	603
\\x00000000000074a204e0171b1e089870	\\xae727f1a07335303bd27271976ecbe42	-3667809100081152195	604
\\x00000000000074a204e0171b1e089870	\\xb6193314ecbeb990e4e94204c46784d8	-5596167789502125432	605
\\x00000000000074a204e0171b1e089870	\\xa50d3b3cbb4c2a7a77fe72c5dd3be3c0	5265067684468884438	606
\\x00000000000074a204e0171b1e089870	\\x3569b9b87e105e0e3b446e3863626a2d	-5291724389565596114	607
\\x00000000000074a204e0171b1e089870	\\x696c7f25f9539977e58e56834421162e	7265375051376617610	608
\\x00000000000074a204e0171b1e089870	\\x46079fd6d72d51aabdd9747b44cbb686	-4628778866115846869	609
\\x00000000000074a204e0171b1e089870	\\xf80734e0284b05cbd564d942605d9f03	2932691946583213500	610
\\x00000000000074a204e0171b1e089870	\\xa5c4ed469764a4ffcb7ab2e5aaa1fee8	-5760151021096543794	611
\\x00000000000074a204e0171b1e089870	\\x119ca0c6aaa0a98b42857b998732c97e	7731249579215148907	612
\\x00000000000074a204e0171b1e089870	\\x69690a9bd44121b82e20f89da36c6ab4	5991993115045279198	613
\\x00000000000074a204e0171b1e089870	\\xf11dbce816e85a1b36c315a8d3650d5c	-2234088650253853015	614
\\x00000000000074a204e0171b1e089870	\\x03a2c3d812578107756891d0ec378abd	8190746439796509489	615
\\x00000000000074a204e0171b1e089870	\\xf5a3a99c3a1b52a4b4d4f22cd28f9916	7241822447353167601	616
\\x00000000000074a204e0171b1e089870	\\x4b83ae56d2f4b5ccb363aea92a16789a	3586411443774772505	617
\\x00000000000074a204e0171b1e089870	\\x680bff7f374bf8750148ade5c9e85e18	370614849065205644	618
\\x00000000000074a204e0171b1e089870	\\x3253750ba14a3277307a4591ac9c77a1	-6306075003429757706	619
\\x00000000000074a204e0171b1e089870	\\x114be7b841f15907fd771163627ce4b4	5576899167774952299	620
\\x00000000000074a204e0171b1e089870	\\x62c530ec33766622833bfc12b8b1b092	-7852360326905292566	621
\\x00000000000074a204e0171b1e089870	\\x584457a0b46240aa742db4e3b361f598	-4947151072948359966	622
\\x00000000000074a204e0171b1e089870	\\x23ef27fc95cccacb4976b4c774833fc6	7554072504119960059	623
\\x00000000000074a204e0171b1e089870	\\x55b913502a4b24602273a096b1541cdb	-4815310631718540103	624
\\x00000000000074a204e0171b1e089870	\\xe065df7317ed6283807c3fbfe812c67a	-7370386660382132983	625
\\x00000000000074a204e0171b1e089870	\\x1ba8a73150a5034f5ef500f9ad961be8	-5953153744128369500	626
\\x00000000000074a204e0171b1e089870	\\xfc989f45bc7a40a1285d38de7be25649	-7458213735273724631	627
\\x00000000000074a204e0171b1e089870	\\x61382d269c777cd8d420ef34aea1d0c9	-5657238929994813764	628
\\x00000000000074a204e0171b1e089870	\\xd9a3b9f880fdc5f023211630572291cd	-8653012579098692544	629
\\x00000000000074a204e0171b1e089870	\\x63fb59bcd30a6f3110c1be83500754c3	533556896146540445	630
\\x00000000000074a204e0171b1e089870	\\x19ae97afd241710ea16207889f2f9a91	4100041910952797527	631
\\x00000000000074a204e0171b1e089870	\\xd50061f611b21369d760f6a26a580868	-2130701392120268769	632
\\x00000000000074a204e0171b1e089870	\\xfcc2f8e90412d1f368cdf3a50b1e947a	5709043443102773891	633
\\x00000000000074a204e0171b1e089870	\\xac1c4780ab60ee2938b27f681a4349e3	-7217063796777723566	634
\\x00000000000074a204e0171b1e089870	\\xa2c62b6979542460eb8540dd9b6b5623	-8137553325111983363	635
\\x00000000000074a204e0171b1e089870	\\x563ac9f56a71ee5b5be6cf8da92b0e50	3561141396887810651	636
\\x00000000000074a204e0171b1e089870	\\x7d9e98eaf25ad32d4ff32ad67fe652f3	7284542082801556516	637
\\x00000000000074a204e0171b1e089870	\\xbe8ed9b5f92ffa6d1d79289745a8289a	4276060839013080027	638
\\x00000000000074a204e0171b1e089870	\\x60356a595c449dc5edb323e67d312ab5	3666893873254194521	639
\\x00000000000074a204e0171b1e089870	\\xb54664228ae10bb04796bafe30a403f6	5809317038001833561	640
\\x00000000000074a204e0171b1e089870	\\x266853ecb239c17585598c7db85a973e	4022075616878844652	641
\\x00000000000074a204e0171b1e089870	\\x9a36534d736be534f773c41afd718656	8993833053785131185	642
\\x00000000000074a204e0171b1e089870	\\x364d1de2bbade2e026137fab125ae619	5076723879031943249	643
\\x00000000000074a204e0171b1e089870	\\x4e1bf9a09954c75cdff647cd13ee8e28	-1598792225778848625	644
\\x00000000000074a204e0171b1e089870	\\x5510020ae69cca65df1ac37c88b01261	488088463464549560	645
\\x00000000000074a204e0171b1e089870	\\x101f3c5ca748a917b52ec32db46b94b4	8610636821352641399	646
\\x00000000000074a204e0171b1e089870	\\x5aba31857226207cdaa95375505743da	-5409037915969807187	647
\\x00000000000074a204e0171b1e089870	\\xd1fa7645af70781944461ce2af00189b	-6877909846209518390	648
\\x00000000000074a204e0171b1e089870	\\xe8bbb427bd9a8332d3648c112075f364	8971200785631151711	649
\\x00000000000074a204e0171b1e089870	\\xccda8fab70ee3be425e5175b6d199c85	-5828875483936670485	650
\\x00000000000074a204e0171b1e089870	\\xd0fcd4ee37b4e60787f9b0342be00def	-929702352392671872	651
\\x00000000000074a204e0171b1e089870	\\x30dd6ef803afa0aa31f72dba71187332	-6086417128012809447	652
\\x00000000000074a204e0171b1e089870	\\x762a8eaf7ab75390e43118c3a903b3b8	3171878362631981295	653
\\x00000000000074a204e0171b1e089870	\\x67c7c71e9d54d29baf6502a9caf93a56	-510833345554610408	654
\\x00000000000074a204e0171b1e089870	\\x604ec6001b4b96846daa189169b40f92	850951109414975568	655
\\x00000000000074a204e0171b1e089870	\\xbecbcf742fec1a3a1de178e2691b793c	5800441285102140522	656
\\x00000000000074a204e0171b1e089870	\\x479fc8e94e7c38a46c5d0c99408f7a9d	-1298704957097027695	657
\\x00000000000074a204e0171b1e089870	\\xfc00137bf53b151b5c09031aaff1cd25	8841016933133346032	658
\\x00000000000074a204e0171b1e089870	\\x59809a8820883fba45e90391a574b6f9	-804493218819499706	659
\\x00000000000074a204e0171b1e089870	\\x9aad04b8238147c58c5c9a2223e66f7d	7597836679785384658	660
\\x00000000000074a204e0171b1e089870	\\xa234c4ef5fcdde5ddc67e3d65c1c834e	328618764011884372	661
\\x00000000000074a204e0171b1e089870	\\x2d79a7d003d435bb1a0f72a2bbd74585	-6315094638677324097	662
\\x00000000000074a204e0171b1e089870	\\x59bf786f01c1944846bcf289e45b2db2	1563417594542838398	663
\\x00000000000074a204e0171b1e089870	\\x5f947b0c57edc186fff28db27ec6da44	7449182811926780664	664
\\x00000000000074a204e0171b1e089870	\\x8586995db20ed321e54513a1ab907a1a	4880474070729539412	665
\\x00000000000074a204e0171b1e089870	\\x6e61a2dc8b680336f722de3bcb21a464	8460824428097035776	666
\\x00000000000074a204e0171b1e089870	\\x8c411aa2de19409048eee65aa50186be	-4587753672635739935	667
\\x00000000000074a204e0171b1e089870	\\x3b9430e1cf65697af409594844308b68	8166507266002464211	668
\\x00000000000074a204e0171b1e089870	\\xc02f60e4c3511596875a1ffebc294630	2580260792383043801	669
\\x00000000000074a204e0171b1e089870	\\xb08aac737c6cc4758114e8527ef910a7	-2541532770485491202	670
\\x00000000000074a204e0171b1e089870	\\xa9f73e5f91d73166ef7534b7514aa205	-4855948611056288762	671
\\x00000000000074a204e0171b1e089870	\\xc8a51d7578f3d7e732ad6ee4273917af	3822873193224592080	672
\\x00000000000074a204e0171b1e089870	\\x463ea9a4bfe0f7c56734ae230e8ef11f	5389997040149906536	673
\\x00000000000074a204e0171b1e089870	\\x25b30c1d44d76afa29a7dd001c2600da	-2367455862189402220	674
\\x00000000000074a204e0171b1e089870	\\x6cec9dccab90cee6dcff6f26b08bb6fe	-3309547221452634246	675
\\x00000000000074a204e0171b1e089870	\\xf9e204550f86afcdbe894f2277c84454	844459676623211217	676
\\x00000000000074a204e0171b1e089870	\\x6aa5ede1d760ab84c477790b6baeb52e	5986710656341085427	677
\\x00000000000074a204e0171b1e089870	\\x7b417244e2f1fa9adf8b649f15005dd0	-204814691033374911	678
\\x00000000000074a204e0171b1e089870	\\x141b817341113e68614a261e1652ae2b	4300407406026711312	679
\\x00000000000074a204e0171b1e089870	\\x8057146f46a27f3bbf31d1683e0df37b	8924346910285523251	680
\\x00000000000074a204e0171b1e089870	\\x176dad4233862b2440a4ce38bb61ebf2	-8816113309803127634	681
\\x00000000000074a204e0171b1e089870	\\x152ce64c4e989aed4ca8e48e09e7ea89	-6930135310218609137	682
\\x00000000000074a204e0171b1e089870	\\x06046707fb3bfe4488373a0eed4908da	4748236668660740454	683
\\x00000000000074a204e0171b1e089870	\\x11c708361465a8b8a584758450e7d3e4	-305600311481601348	684
\\x00000000000074a204e0171b1e089870	\\xcb4b4aa34159eddd70540b6d56422902	-2746605243519877360	685
\\x00000000000074a204e0171b1e089870	\\x1b85a0e0c05e8479e979d4afe0acb477	4317584805237096568	686
\\x00000000000074a204e0171b1e089870	\\xd62fd2af028759e365689dcb13550acb	-6670495999024829927	687
\\x00000000000074a204e0171b1e089870	\\x9ed992ee25271819a811ebc2208268d3	5744920257928628975	688
\\x00000000000074a204e0171b1e089870	\\x8bde91026c99d6d72a750ca0485e3e0d	-4994098400835162116	689
\\x00000000000074a204e0171b1e089870	\\x44e93f7abf12ee53688717c0a2135430	-8467533893336879761	690
\\x00000000000074a204e0171b1e089870	\\xd70103700b7d5d322aba7e19a8727592	717990630814724504	691
\\x00000000000074a204e0171b1e089870	\\xb2b25b16340811eddd870bb3c95673d3	-5260780939027600110	692
\\x00000000000074a204e0171b1e089870	\\x2e21a03ef6466ee483a8c25e0c25aee9	3556429638497890923	693
\\x00000000000074a204e0171b1e089870	\\x60e9069b82e5786f0c35b608d3b5f399	7689993196865327436	694
\\x00000000000074a204e0171b1e089870	\\xe07939bcf442d9e838995db4ab8807a8	6944741282422125035	695
\\x00000000000074a204e0171b1e089870	\\x085d627b04419fcfe4dc87988e66aca2	-8939095660565390266	696
\\x00000000000074a204e0171b1e089870	\\x110fc3ef2200b9634c5dee62a83a7ba8	-8281966707422638034	697
\\x00000000000074a204e0171b1e089870	\\x3d886125c196817cdcf5fb379fd3fa2b	-5024506498939131197	698
\\x00000000000074a204e0171b1e089870	\\x359991e591605a1770179027786b1994	5228367231483078285	699
\\x00000000000074a204e0171b1e089870	\\x4df5fac687c886460cd9173a56a6bd94	6533008862130373558	700
\\x00000000000074a204e0171b1e089870	\\xdf0f023e8da93b80352aad4a37ed0747	-751480136922703146	701
\\x00000000000074a204e0171b1e089870	\\xf884eeaf0a4163b37d52f061ec5234df	8638717637541204972	702
\\x00000000000074a204e0171b1e089870	\\xdd32b0e2611c8384ddf956ec3a465223	-4623446108547899454	703
\\x00000000000074a204e0171b1e089870	\\xfd48ab5437f2374738b18aad1d161667	-3462267547649696699	704
\\x00000000000074a204e0171b1e089870	\\xec7ac96024a285221e0a5c3817904cfb	-1588728450097658484	705
\\x00000000000074a204e0171b1e089870	\\x93e8f53f5eca832d6982bc7dcc41aba1	7583859679574784003	706
\\x00000000000074a204e0171b1e089870	\\x984894ea9d0d64094d7a0b7aeb5eee21	2412970827160388432	707
\\x00000000000074a204e0171b1e089870	\\x03d0c692171bd0d5bc13c8b69abcd4b3	5029916048812262425	708
\\x00000000000074a204e0171b1e089870	\\xaad1f92d26876ab66ea92ae33ef8dc6e	-9167371217867766879	709
\\x00000000000074a204e0171b1e089870	\\x7c0cb537d696bbb54318ec0f1145f795	-7153675909905465361	710
\\x00000000000074a204e0171b1e089870	\\x184fa9181325d146eebc27ca525baa4d	-5292826913609317261	711
\\x00000000000074a204e0171b1e089870	\\x69d2b02bae86cf2d61cc92b1d270e15f	-7044375128523470556	712
\\x00000000000074a204e0171b1e089870	\\xbfdbdf9d712c3dbb78febaad714a57cd	517656672519546732	713
\\x00000000000074a204e0171b1e089870	\\xabf486fb6584ad3193fc5517785cf25e	-9100167855983195072	714
\\x00000000000074a204e0171b1e089870	\\x05248ec982b2d1903d42170af4ed6f2f	-945653210430677709	715
\\x00000000000074a204e0171b1e089870	\\x18a170ed82eb3e8b38bff3d706d0cb22	-6834312531120257773	716
\\x00000000000074a204e0171b1e089870	\\x9d2b5832d08bf9db847f2ed922be4733	-5630821961096852339	717
\\x00000000000074a204e0171b1e089870	\\x8e47158049d08473b465883cf477742a	5479567125016500501	718
\\x00000000000074a204e0171b1e089870	\\xf855421df61665e6268aea17fc651dcb	940376099560892391	719
\\x00000000000074a204e0171b1e089870	\\x66ba8382bad7c64139aa15d1d6faf23f	8455533106749790590	720
\\x00000000000074a204e0171b1e089870	\\xeec0eceb21024d99fa6f1de3333a197f	7946983594666832627	721
\\x00000000000074a204e0171b1e089870	\\x91ee75afbdd0b5251837a4bf2ac34272	-2898934977329244672	722
\\x00000000000074a204e0171b1e089870	\\x27171850ca4dd054503164acfa815bed	-358330381362709014	723
\\x00000000000074a204e0171b1e089870	\\xdc32c182986157a06f57d1ce2509ecef	1694814124291243334	724
\\x00000000000074a204e0171b1e089870	\\xc187f40d35dde43929c9745caf65194d	-8701023121584369838	725
\\x00000000000074a204e0171b1e089870	\\xadf98bf1d20588a46b42362003b547b0	-3525854108095280875	726
\\x00000000000074a204e0171b1e089870	\\x0d6b44fc2bfa300a3ab5f4cadf87b5c4	3023522737704136142	727
\\x00000000000074a204e0171b1e089870	\\x09d75b17c0a0267752a17d6ba070e3cf	1399607468878377149	728
\\x00000000000074a204e0171b1e089870	\\x0b53d758f5365f6feca9b27d62f1d6b9	-7961761431644890358	729
\\x00000000000074a204e0171b1e089870	\\x91c7b47b82aecac63957af0c78c9c7f0	-2160735241940530018	730
\\x00000000000074a204e0171b1e089870	\\x55199604c89160a2c1e9574698a26414	-4143784424034009846	731
\\x00000000000074a204e0171b1e089870	\\xbc280ef9504d9befd9cca7c55443a4d4	2163503395259932962	732
\\x00000000000074a204e0171b1e089870	\\x926afb6fc6cf1d99840dc5b7078e24c7	-5405081763326682101	733
\\x00000000000074a204e0171b1e089870	\\x64f0ba021a42097a8159ee06d98b67e1	-5051849456362893215	734
\\x00000000000074a204e0171b1e089870	\\x60e6c01ea7724ae078c7581320b4e99d	8541269964554296269	735
\\x00000000000074a204e0171b1e089870	\\x416ac4d4d30f328a393443428ceda326	-2342560646321797849	736
\\x00000000000074a204e0171b1e089870	\\xed871e77c303f3973a2dae50cbfd6200	4122632860923283855	737
\\x00000000000074a204e0171b1e089870	\\x612a62164b7bb3b79f12ca29ee714dbb	7675517184671256399	738
\\x00000000000074a204e0171b1e089870	\\x607d5b3182fba29836f19faca092d792	4557583430654538265	739
\\x00000000000074a204e0171b1e089870	\\xb93f0870ac229e5f9b9ba9c20c00f3f2	4920462352575534884	740
\\x00000000000074a204e0171b1e089870	\\x16f1f31e373ba8628b2f82801e66c50f	2616385377676607264	741
\\x00000000000074a204e0171b1e089870	\\x92bb64987a1db591906895545fd06922	384412143683029738	742
\\x00000000000074a204e0171b1e089870	\\xe0043d6bc37065e044c87b7476d43375	7364234381112555423	743
\\x00000000000074a204e0171b1e089870	\\xcb8450edeccea94fff8fcb0a3de11933	-3169518627650351569	744
\\x00000000000074a204e0171b1e089870	\\x9650c9d7e9ca05cfae6fd5e86ade7269	-4669742317972107105	745
\\x00000000000074a204e0171b1e089870	\\x2c6ed15b401e5d81d17929aa4086d238	6564968078107619395	746
\\x00000000000074a204e0171b1e089870	\\xa685cb61b079506be0905f71f0b50499	7722242827130770337	747
\\x00000000000074a204e0171b1e089870	\\x4c904a51cb7c66f1e74182ada29b869b	-2340416237000300562	748
\\x00000000000074a204e0171b1e089870	\\x78927106fa06f6faee793fcc21bdded7	-526913462735486580	749
\\x00000000000074a204e0171b1e089870	\\xf3d98dc061391b7c77cc2679b2ddb50f	5285800415704800935	750
\\x00000000000074a204e0171b1e089870	\\x91466b68d6c1d5a6c6db4ed6fb6c789c	-4076911997573222297	751
\\x00000000000074a204e0171b1e089870	\\xdbf60bc0f5a5bb9ce068e6adab34446f	7833629647603928492	752
\\x00000000000074a204e0171b1e089870	\\xb443caa9921c8ff4edf4d0e95a123cdc	8730867990399982385	753
\\x00000000000074a204e0171b1e089870	\\xeaf3603fa54217b29e82f1839b5b6af1	-1313105612759090569	754
\\x00000000000074a204e0171b1e089870	\\x67054fefe3080c49e9d08876c26330f8	8306335891831386096	755
\\x00000000000074a204e0171b1e089870	\\x30f9f71eacb3308a95f0294d666e8219	-6940328565494124740	756
\\x00000000000074a204e0171b1e089870	\\x153252b585cf61688045b21753ff023c	6162628611277946310	757
\\x00000000000074a204e0171b1e089870	\\x807c88853d699124b8125e75a5970dd9	8723135238149595385	758
\\x00000000000074a204e0171b1e089870	\\xdbe1666263d1944960ed9884539ce66e	9148395200694774926	759
\\x00000000000074a204e0171b1e089870	\\xcb36f50ba160e75741d9da7868437de1	-7615570974230410484	760
\\x00000000000074a204e0171b1e089870	\\x562ecc68bde94c28f64625cd1381a9bf	5457566654607108780	761
\\x00000000000074a204e0171b1e089870	\\x31812125f9a57f9ee0c1d63b3f86887a	-8141664071192062076	762
\\x00000000000074a204e0171b1e089870	\\x574ffeecd8476316168c4c26db37093f	5655908039682601999	763
\\x00000000000074a204e0171b1e089870	\\x432226afa1d4a5d3004748fcdf403fc5	7549868382294385256	764
\\x00000000000074a204e0171b1e089870	\\xa1de175f08f7b39c1ba4d9d32605f593	6113670801829949184	765
\\x00000000000074a204e0171b1e089870	\\x93c3c207ba68331b40061573568d4c21	5385781667337172157	766
\\x00000000000074a204e0171b1e089870	\\xccebc270912f9ec255f7eae64d711195	9027512461460879830	767
\\x00000000000074a204e0171b1e089870	\\x6971697209105ffeb25c38cd99daa32c	-7231855937436507323	768
\\x00000000000074a204e0171b1e089870	\\x3527f7004a729106df2c9c2a7695cbc5	-3243104729434819969	769
\\x00000000000074a204e0171b1e089870	\\x701397b121ecc96e3778134bd7282331	7579320123887661520	770
\\x00000000000074a204e0171b1e089870	\\x06cdbdf4dc8711a9de175441289b2731	2948608224130971395	771
\\x00000000000074a204e0171b1e089870	\\x2c88ea58510ddcd52cc597e16d7dbdd0	4961616241536595894	772
\\x00000000000074a204e0171b1e089870	\\x38eaf8e8ce2c1931da26d3c857e45202	1634397666162747257	773
\\x00000000000074a204e0171b1e089870	\\x6d1aa3d455fab180313f249b8cb4fdf1	-6244636794706305168	774
\\x00000000000074a204e0171b1e089870	\\xa1b24a74a5a6247925e4e4d418170a03	-9010383755040171382	775
\\x00000000000074a204e0171b1e089870	\\x05960435d51df5ef6b760f20b176ccbf	-5550092849448680425	776
\\x00000000000074a204e0171b1e089870	\\xd3ad146e0a41a0e8e0f6693fa78539bc	-8104802291921945800	777
\\x00000000000074a204e0171b1e089870	\\x756971177d295f3c769d03bc5461cbb1	6621018318120011641	778
\\x00000000000074a204e0171b1e089870	\\x4a8561fd0ed99ec224dbdd272aa69113	4742727046515929564	779
\\x00000000000074a204e0171b1e089870	\\xc2491d099d29d3f81573c2952b0ea041	4121638631557178035	780
\\x00000000000074a204e0171b1e089870	\\x4e350d9aad9a3c3081a6386d8c5dc862	-4041670970860473633	781
\\x00000000000074a204e0171b1e089870	\\xde73cd96785b8440cf1d75e98931fd04	-1225358165306251180	782
\\x00000000000074a204e0171b1e089870	\\x84781905ad12f6bf8d03ff33e94e5fbf	-1804813446862886087	783
\\x00000000000074a204e0171b1e089870	\\x1f6cf70253e769fb6ddd5113a5b8cbe2	5156037361451734954	784
\\x00000000000074a204e0171b1e089870	\\x281bde5e37a2bdfc145b5ba5fdaf15bc	-4481049106549278328	785
\\x00000000000074a204e0171b1e089870	\\x33fb872b0b3f2d9695958e35df74c2dd	1740636113529354461	786
\\x00000000000074a204e0171b1e089870	\\x19dab16a32f1840f1a9f5b4dda747efa	-7133137028279499819	787
\\x00000000000074a204e0171b1e089870	\\xa84c2a855297a70f627592c1d80daba0	-567710262563332686	788
\\x00000000000074a204e0171b1e089870	\\x778ba8fedbb6a8a9cbd2d0013749625c	-6833793189496547115	789
\\x00000000000074a204e0171b1e089870	\\xb2d4171a2a684bb4c2fca4f9bdf1d4c2	1338118915743379645	790
\\x00000000000074a204e0171b1e089870	\\x05476f95dd797bc29e03a7bb24e39c97	9040743478528734593	791
\\x00000000000074a204e0171b1e089870	\\x81356533404a2a5cc1a4e2442e0ea8c5	-8419275069960937899	792
\\x00000000000074a204e0171b1e089870	\\x2afd005429c67a845ce06bb69fea1aaf	-8553396599353118250	793
\\x00000000000074a204e0171b1e089870	\\x22eac497f6e647973f23380a57d567d2	-4779732704040158609	794
\\x00000000000074a204e0171b1e089870	\\x1d3e93cc1d05abb099562c2ee91e40ee	-4974746121086643602	795
\\x00000000000074a204e0171b1e089870	\\x3eae68fa4e0e71cfd604eee1b56a889f	5674715175526960708	796
\\x00000000000074a204e0171b1e089870	\\x83e5a810be602a4ec3037adb6fe3d2fc	5006339494331859599	797
\\x00000000000074a204e0171b1e089870	\\x7348d2d8a10bc0891a5a9b14ea70024c	3964810941983349461	798
\\x00000000000074a204e0171b1e089870	\\x68164f7b76f3cace98f4710b248d57c8	-4499471153392119215	799
\\x00000000000074a204e0171b1e089870	\\x1cf90fda0125e5cde8f4ff9ed69f1b3a	3686187332963956040	800
\\x00000000000074a204e0171b1e089870	\\xdf8a3a8e3c9baaf5bcaafa48e4424280	-2878644865722746734	801
\\x00000000000074a204e0171b1e089870	\\xccd6488efc7ffcf765eafefd08a9c002	615730788141233440	802
\\x00000000000074a204e0171b1e089870	\\xab5ea16f89d4855c878b5d94202e94bf	-6537528539350756913	803
\\x00000000000074a204e0171b1e089870	\\x1ca0be9c6770eff97337d666fb30d434	-2016138821503584333	804
\\x00000000000074a204e0171b1e089870	\\x8dbd6583de9c0287c0089098da3f45bf	-8943888506845412958	805
\\x00000000000074a204e0171b1e089870	\\x7d29698d7441a03bf3ab79c516d188be	1715892584621601752	806
\\x00000000000074a204e0171b1e089870	\\xb874b731a21a3d6ab8d0af9fb22fdce0	-8287078075349309034	807
\\x00000000000074a204e0171b1e089870	\\x9df74bef192b8baeb1a7dc54ba1a0dea	8572486726835800138	808
\\x00000000000074a204e0171b1e089870	\\x3cfd2d206e95cba89b1516ee3081fffb	-8235312766684212088	809
\\x00000000000074a204e0171b1e089870	\\xdbc8986c5c14cef7c905e1608818a7cb	3627376769617378580	810
\\x00000000000074a204e0171b1e089870	\\x26141707e805f502f5bf3b99ff3395e0	5328677490238000784	811
\\x00000000000074a204e0171b1e089870	\\xf7b520d800b8905c5de5cd4812c4861b	3941009824685038196	812
\\x00000000000074a204e0171b1e089870	\\x0e2386947d1f1180657f7c2685ac8636	1157471856182491449	813
\\x00000000000074a204e0171b1e089870	\\x70789d8497dba91e5e7da625d779b892	-3092463387929289723	814
\\x00000000000074a204e0171b1e089870	\\x19474397a5f3900029d5057af0c2d8bc	-6602168228041703037	815
\\x00000000000074a204e0171b1e089870	\\xde8105be96f0d60fd625b01b2a68ad80	-6792798028865393221	816
\\x00000000000074a204e0171b1e089870	\\xa4f8956954a814b9c8ec7d0fe2dc243e	5656061376451308342	817
\\x00000000000074a204e0171b1e089870	\\x08685308918b2273fb4f6ce0c01fd3b1	6793407783510346801	818
\\x00000000000074a204e0171b1e089870	\\xe6f262e05ca61305f6682656a0b9b9c1	3756231850974999235	819
\\x00000000000074a204e0171b1e089870	\\xdbeafc269fda94d6d6afccf1158b536f	-1415063950303678209	820
\\x00000000000074a204e0171b1e089870	\\xdc763870942bcabceefe47be3a9a451b	-5008508170301546759	821
\\x00000000000074a204e0171b1e089870	\\xb18f38e55447644b580432355fb2b6f8	-1145413438077447267	822
\\x00000000000074a204e0171b1e089870	\\xf2df6d746685dde315cb64052f0c39ee	6814249539247806894	823
\\x00000000000074a204e0171b1e089870	\\x2bfa5f8d8d330d9d9815a3e02374164f	-2109012434428145536	824
\\x00000000000074a204e0171b1e089870	\\xaf0938716122844c0363c383581d3e58	9003861067331545499	825
\\x00000000000074a204e0171b1e089870	\\xc9e6a9f7cd68e7b08fbaf7de6c4279c0	-5876747294055807373	826
\\x00000000000074a204e0171b1e089870	\\xe0ed4e8f1cdf979a2b41d0f6a7fe0142	-4752556850386071572	827
\\x00000000000074a204e0171b1e089870	\\xecd97903c5277c382043013606abccb6	6511787522875714030	828
\\x00000000000074a204e0171b1e089870	\\xaa4ab8483c4dde7ae53b89cbb314d634	1351417439979575830	829
\\x00000000000074a204e0171b1e089870	\\xd9cfb710193c3744640831eac71e1314	5590190070479732858	830
\\x00000000000074a204e0171b1e089870	\\x9ec87c2523484409ad5d13aa623ee496	-46542188966940822	831
\\x00000000000074a204e0171b1e089870	\\x5d847d1cc1ac3b9b16404e8853e1d163	-869802782567916669	832
\\x00000000000074a204e0171b1e089870	\\x7bde535aaec8e6a4220a61de6922e4d2	-4579356432589198227	833
\\x00000000000074a204e0171b1e089870	\\x9845903ad298c3d82a2a0500081a3c13	3651962104207669799	834
\\x00000000000074a204e0171b1e089870	\\xa2ca1d3e7bc6f795b8301e0428e39072	-3785834847562591155	835
\\x00000000000074a204e0171b1e089870	\\x7ed6ce7f43a780fa45037ebfb0038d84	8199573633389768083	836
\\x00000000000074a204e0171b1e089870	\\x1c27943832b323a740a042e6435fc514	-9197816981779220629	837
\\x00000000000074a204e0171b1e089870	\\xe0c558a42fe744fee8a3487a0ec25d26	-5164265997167697524	838
\\x00000000000074a204e0171b1e089870	\\x674d62ed6f0d6aef991cb132582fc194	-7714614746823468634	839
\\x00000000000074a204e0171b1e089870	\\x866b0796f3b4e47fd39de1f3c2465e50	-5341442012629790396	840
\.


--
-- Data for Name: usage_plane; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.usage_plane (singleton, format, hash_key) FROM stdin;
1	1	\\xac77177389528c4f9d3a4cd1c261dd2cdfd00a5c1be96eb07ba6419ca8bd3712
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
-- Name: drafts drafts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_pkey PRIMARY KEY (environment, document);


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
-- Name: customer_versions customer_versions_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER customer_versions_refuse_change BEFORE DELETE OR UPDATE ON public.customer_versions FOR EACH ROW EXECUTE FUNCTION public.customer_versions_refuse_change();


--
-- Name: customer_versions customer_versions_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER customer_versions_refuse_truncate BEFORE TRUNCATE ON public.customer_versions FOR EACH STATEMENT EXECUTE FUNCTION public.customer_versions_refuse_change();


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
-- Name: plan_versions plan_versions_refuse_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_versions_refuse_change BEFORE DELETE OR UPDATE ON public.plan_versions FOR EACH ROW EXECUTE FUNCTION public.plan_versions_refuse_change();


--
-- Name: plan_versions plan_versions_refuse_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_versions_refuse_truncate BEFORE TRUNCATE ON public.plan_versions FOR EACH STATEMENT EXECUTE FUNCTION public.plan_versions_refuse_change();


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
-- Name: drafts drafts_environment_subscription_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_environment_subscription_fkey FOREIGN KEY (environment, subscription) REFERENCES public.subscriptions(environment, subscription);


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
-- Name: plan_versions plan_versions_environment_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan_versions
    ADD CONSTRAINT plan_versions_environment_fkey FOREIGN KEY (environment) REFERENCES public.environments(environment);


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
-- PostgreSQL database dump complete
--


