-- The workspace, format 1. Money *_fen: fen; quantities *_milli: thousandths; *_day: days since 1970-01-01;
-- *_at: seconds of the local clock since 1970-01-01 (with *_precision 0 second, 1 minute, 2 day where it matters);
-- week: ISO weeks since Monday 1969-12-29. batch_id: the import that created the row. src_file/src_row: its origin.
-- Personal fields stand only in vault_*; everything else holds masks and keyed hashes.

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE table_revision (name TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- Provenance ----------------------------------------------------------------------------------------------------
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY, started_at INTEGER NOT NULL, finished_at INTEGER, state TEXT NOT NULL, -- done, undone
    label TEXT NOT NULL, is_sample INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE source_file (
    id INTEGER PRIMARY KEY, batch_id INTEGER NOT NULL REFERENCES import_batch(id), name TEXT NOT NULL, path TEXT NOT NULL,
    sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, container TEXT NOT NULL, encoding TEXT NOT NULL, format_id TEXT NOT NULL,
    format_variant TEXT NOT NULL, sheet TEXT NOT NULL, header_row INTEGER NOT NULL, exported_at INTEGER,
    range_from INTEGER, range_to INTEGER, rows_read INTEGER NOT NULL DEFAULT 0, rows_ok INTEGER NOT NULL DEFAULT 0,
    rows_skipped INTEGER NOT NULL DEFAULT 0, rows_error INTEGER NOT NULL DEFAULT 0,
    records_new INTEGER NOT NULL DEFAULT 0, records_changed INTEGER NOT NULL DEFAULT 0, records_same INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '[]',
    mapping TEXT NOT NULL DEFAULT '') STRICT; -- mapping: JSON of which column was read as what; its rejected rows are read by it again
CREATE INDEX source_file_sha ON source_file(sha256);
CREATE TABLE import_issue (
    id INTEGER PRIMARY KEY, source_file_id INTEGER NOT NULL REFERENCES source_file(id), severity INTEGER NOT NULL,
    row_no INTEGER NOT NULL, sheet TEXT NOT NULL, column_name TEXT NOT NULL, value TEXT NOT NULL, code TEXT NOT NULL,
    args TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open', sealed_row BLOB,
    fixed_by INTEGER REFERENCES import_batch(id)) STRICT; -- state: open, ignored; fixed while the batch fixed_by stands
CREATE INDEX import_issue_file ON import_issue(source_file_id);
-- Problems as they stand now: an import that corrected a row makes its problems fixed for as long as it stands.
CREATE VIEW import_problem AS
SELECT i.id, i.source_file_id, i.severity, i.row_no, i.sheet, i.column_name, i.value, i.code, i.args, i.sealed_row,
    CASE WHEN x.state = 'done' THEN 'fixed' ELSE i.state END AS state
FROM import_issue i LEFT JOIN import_batch x ON x.id = i.fixed_by;
-- What the planner taught the importer.
CREATE TABLE saved_mapping (
    fingerprint TEXT PRIMARY KEY, name TEXT NOT NULL, format_id TEXT NOT NULL, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE value_rule (
    format_id TEXT NOT NULL, field TEXT NOT NULL, text TEXT NOT NULL, meaning TEXT NOT NULL,
    PRIMARY KEY (format_id, field, text)) STRICT, WITHOUT ROWID;
-- Before-images of rows an import or edit changed or deleted; undo puts them back, newest first.
CREATE TABLE journal (
    batch_id INTEGER NOT NULL, seq INTEGER NOT NULL, table_name TEXT NOT NULL, row_id INTEGER NOT NULL,
    action TEXT NOT NULL, before TEXT NOT NULL, -- action: update, delete; before: JSON of the row
    PRIMARY KEY (batch_id, table_name, row_id, action)) STRICT, WITHOUT ROWID;

-- Vault ---------------------------------------------------------------------------------------------------------
CREATE TABLE vault_person (
    id INTEGER PRIMARY KEY, sealed BLOB NOT NULL, batch_id INTEGER NOT NULL) STRICT; -- JSON name, phone, address, remark

-- Channels and people -------------------------------------------------------------------------------------------
CREATE TABLE shop (
    id INTEGER PRIMARY KEY, channel TEXT NOT NULL, name TEXT NOT NULL, batch_id INTEGER NOT NULL, UNIQUE (channel, name)) STRICT;
CREATE TABLE staff (
    id INTEGER PRIMARY KEY, userid TEXT NOT NULL UNIQUE, name TEXT NOT NULL, department TEXT NOT NULL, batch_id INTEGER NOT NULL) STRICT;
CREATE TABLE customer (
    id INTEGER PRIMARY KEY, name_mask TEXT NOT NULL, phone_mask TEXT NOT NULL, person_id INTEGER REFERENCES vault_person(id),
    province TEXT NOT NULL DEFAULT '', city TEXT NOT NULL DEFAULT '', district TEXT NOT NULL DEFAULT '',
    first_seen_at INTEGER, member_since_at INTEGER, merged_into INTEGER REFERENCES customer(id),
    batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER) STRICT;
CREATE TABLE customer_identity (
    id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer(id), kind TEXT NOT NULL, scope TEXT NOT NULL,
    value_hash BLOB NOT NULL, mask TEXT NOT NULL, batch_id INTEGER NOT NULL, UNIQUE (value_hash, kind, scope)) STRICT;
CREATE INDEX customer_identity_customer ON customer_identity(customer_id);
CREATE TABLE contact_follow (
    id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer(id), staff_id INTEGER NOT NULL REFERENCES staff(id),
    added_at INTEGER, add_source TEXT NOT NULL, batch_id INTEGER NOT NULL, UNIQUE (customer_id, staff_id)) STRICT;
CREATE TABLE customer_tag (
    id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer(id), tag_group TEXT NOT NULL, tag TEXT NOT NULL,
    origin TEXT NOT NULL, batch_id INTEGER NOT NULL, UNIQUE (customer_id, tag_group, tag)) STRICT;
CREATE TABLE identity_review ( -- same phone, different names: a person decides
    id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer(id), reason TEXT NOT NULL, evidence TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open', batch_id INTEGER NOT NULL, UNIQUE (customer_id, reason, evidence)) STRICT;
CREATE TABLE identity_proposal ( -- two customers that may be one, found by weighing; a person decides. No references: imports undo freely
    id INTEGER PRIMARY KEY, customer_a INTEGER NOT NULL, customer_b INTEGER NOT NULL, kind TEXT NOT NULL, probability REAL NOT NULL,
    evidence TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open', found_at INTEGER NOT NULL, -- evidence: [{"reason":"phone.same","bits":13.2}…]
    UNIQUE (customer_a, customer_b)) STRICT; -- kind: likely, doubtful, rival; state: open, apart

-- Communities ---------------------------------------------------------------------------------------------------
CREATE TABLE community (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, external_id TEXT NOT NULL, name TEXT NOT NULL, owner TEXT NOT NULL,
    created_at INTEGER, member_count INTEGER, status TEXT NOT NULL, batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER,
    UNIQUE (kind, external_id, name, owner)) STRICT;
CREATE TABLE community_stat (
    id INTEGER PRIMARY KEY, owner TEXT NOT NULL, day INTEGER NOT NULL, range_days INTEGER NOT NULL, new_chats INTEGER,
    chats_total INTEGER, chats_with_messages INTEGER, new_members INTEGER, members_total INTEGER,
    members_with_messages INTEGER, messages INTEGER, batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER,
    UNIQUE (owner, day, range_days)) STRICT;
CREATE TABLE collection (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, shop_id INTEGER NOT NULL REFERENCES shop(id),
    leader TEXT NOT NULL, body TEXT NOT NULL DEFAULT '', opened_at INTEGER, community_id INTEGER REFERENCES community(id),
    batch_id INTEGER NOT NULL, UNIQUE (shop_id, title, leader)) STRICT;
CREATE TABLE collection_entry ( -- one person's line of a 接龙 or one form handed in
    id INTEGER PRIMARY KEY, collection_id INTEGER NOT NULL REFERENCES collection(id), seq TEXT NOT NULL,
    customer_id INTEGER REFERENCES customer(id), person_id INTEGER REFERENCES vault_person(id), text TEXT NOT NULL,
    submitted_at INTEGER, state TEXT NOT NULL, -- live, withdrawn
    order_id INTEGER, batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER) STRICT; -- order_id: sales_order it became
CREATE INDEX collection_entry_collection ON collection_entry(collection_id);
CREATE INDEX collection_entry_customer ON collection_entry(customer_id);
CREATE TABLE talk_day ( -- a day of a chat, reduced: no text, no names
    id INTEGER PRIMARY KEY, community_id INTEGER NOT NULL REFERENCES community(id), day INTEGER NOT NULL, messages INTEGER NOT NULL,
    senders INTEGER NOT NULL, own_messages INTEGER NOT NULL, questions INTEGER NOT NULL, complaints INTEGER NOT NULL,
    jielong INTEGER NOT NULL, system_messages INTEGER NOT NULL, revoked INTEGER NOT NULL,
    batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER, UNIQUE (community_id, day)) STRICT;
CREATE TABLE talk_message ( -- only when a planner asked for the talk itself, and until its day; sender and text lie in the vault
    id INTEGER PRIMARY KEY, community_id INTEGER NOT NULL REFERENCES community(id), key BLOB NOT NULL, at INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES vault_person(id), sender_mask TEXT NOT NULL, own INTEGER NOT NULL, question INTEGER NOT NULL,
    complaint INTEGER NOT NULL, expires_day INTEGER NOT NULL, batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER,
    UNIQUE (community_id, key)) STRICT; -- key: keyed hash of the message's id, else of time, sender and text
CREATE INDEX talk_message_expires ON talk_message(expires_day);
CREATE TABLE staff_stat (
    id INTEGER PRIMARY KEY, userid TEXT NOT NULL, day INTEGER NOT NULL, chats INTEGER, messages INTEGER, reply_rate REAL,
    first_reply_minutes REAL, blocked INTEGER, applies INTEGER, new_contacts INTEGER,
    batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER, UNIQUE (userid, day)) STRICT;

-- Reach ---------------------------------------------------------------------------------------------------------
CREATE TABLE account_day (
    id INTEGER PRIMARY KEY, account TEXT NOT NULL, day INTEGER NOT NULL, new_followers INTEGER, lost_followers INTEGER,
    net_followers INTEGER, followers INTEGER, sharers INTEGER, original_clicks INTEGER, favourites INTEGER, posts INTEGER,
    batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER, UNIQUE (account, day)) STRICT;
CREATE TABLE content_stat (
    id INTEGER PRIMARY KEY, account TEXT NOT NULL, content_key TEXT NOT NULL, url TEXT NOT NULL, title TEXT NOT NULL,
    published_day INTEGER, reads INTEGER, readers INTEGER, shares INTEGER, sharers INTEGER, follows INTEGER, delivered INTEGER,
    favourites INTEGER, open_rate REAL, finish_rate REAL,
    batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER, UNIQUE (account, content_key)) STRICT; -- key: url, else title and day
CREATE TABLE content_channel_day (
    id INTEGER PRIMARY KEY, account TEXT NOT NULL, day INTEGER NOT NULL, channel TEXT NOT NULL, title TEXT NOT NULL,
    readers INTEGER, batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER, UNIQUE (account, day, channel, title)) STRICT;
CREATE TABLE live_session (
    id INTEGER PRIMARY KEY, account TEXT NOT NULL, started_at INTEGER NOT NULL, name TEXT NOT NULL, duration_s INTEGER,
    viewers INTEGER, peak_online INTEGER, likes INTEGER, comments INTEGER, shares INTEGER, follows INTEGER,
    average_watch_s REAL, orders INTEGER, sales_fen INTEGER,
    batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER, UNIQUE (account, started_at)) STRICT;

-- Goods ---------------------------------------------------------------------------------------------------------
CREATE TABLE product (
    id INTEGER PRIMARY KEY, style_code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, brand TEXT NOT NULL, category TEXT NOT NULL,
    batch_id INTEGER NOT NULL) STRICT;
CREATE TABLE sku (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, product_id INTEGER REFERENCES product(id), name TEXT NOT NULL,
    spec TEXT NOT NULL, unit TEXT NOT NULL, barcode TEXT NOT NULL, category TEXT NOT NULL, selling_way TEXT NOT NULL,
    price_fen INTEGER, cost_fen INTEGER, weight_g REAL, pack_milli INTEGER, shelf_life_days INTEGER, status TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'goods', -- goods, material (seen only in a BOM or purchase order)
    batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER) STRICT;
CREATE TABLE sku_alias (
    id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL REFERENCES shop(id), merchant_code TEXT NOT NULL, external_sku_id TEXT NOT NULL,
    title TEXT NOT NULL, spec TEXT NOT NULL, sku_id INTEGER REFERENCES sku(id), qty_factor_milli INTEGER NOT NULL DEFAULT 1000,
    confirmed INTEGER NOT NULL DEFAULT 0, batch_id INTEGER NOT NULL,
    UNIQUE (shop_id, merchant_code, external_sku_id, title, spec)) STRICT;
CREATE TABLE goods_match ( -- what listings without a SKU may be, best first; made by weighing titles. No references: imports undo freely
    alias_id INTEGER NOT NULL, rank INTEGER NOT NULL, sku_id INTEGER, probability REAL NOT NULL, qty_factor_milli INTEGER NOT NULL,
    certain INTEGER NOT NULL, why TEXT NOT NULL, evidence TEXT NOT NULL, parts TEXT NOT NULL, -- why: the weightiest clue
    PRIMARY KEY (alias_id, rank)) STRICT, WITHOUT ROWID; -- a bundle: sku_id NULL, parts [{"sku":code,"qty":thousandths}…]; else []
CREATE TABLE goods_refusal ( -- what a person said a listing is not; sku_code "+": not the bundle that was suggested
    alias_id INTEGER NOT NULL, sku_code TEXT NOT NULL, person TEXT NOT NULL, made_at INTEGER NOT NULL,
    PRIMARY KEY (alias_id, sku_code)) STRICT, WITHOUT ROWID;
CREATE TABLE talk_mention (
    id INTEGER PRIMARY KEY, talk_day_id INTEGER NOT NULL REFERENCES talk_day(id), word TEXT NOT NULL,
    sku_id INTEGER REFERENCES sku(id), messages INTEGER NOT NULL, batch_id INTEGER NOT NULL, UNIQUE (talk_day_id, word)) STRICT;
CREATE TABLE entry_item ( -- what an entry asks for; counts once a person has confirmed it
    id INTEGER PRIMARY KEY, entry_id INTEGER NOT NULL REFERENCES collection_entry(id), line_no INTEGER NOT NULL, label TEXT NOT NULL,
    sku_id INTEGER REFERENCES sku(id), qty_milli INTEGER NOT NULL, confidence REAL NOT NULL,
    state TEXT NOT NULL DEFAULT 'open', -- open, confirmed, rejected
    batch_id INTEGER NOT NULL, UNIQUE (entry_id, line_no)) STRICT;
CREATE TABLE entry_answer (
    id INTEGER PRIMARY KEY, entry_id INTEGER NOT NULL REFERENCES collection_entry(id), question TEXT NOT NULL, answer TEXT NOT NULL,
    batch_id INTEGER NOT NULL, UNIQUE (entry_id, question)) STRICT;
CREATE TABLE bom (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, parent_sku_id INTEGER NOT NULL REFERENCES sku(id), version TEXT NOT NULL,
    use TEXT NOT NULL, batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER) STRICT;
CREATE TABLE bom_line (
    id INTEGER PRIMARY KEY, bom_id INTEGER NOT NULL REFERENCES bom(id), seq INTEGER NOT NULL, sku_id INTEGER NOT NULL REFERENCES sku(id),
    numerator_milli INTEGER NOT NULL, denominator_milli INTEGER NOT NULL, scrap_rate REAL NOT NULL, memo TEXT NOT NULL,
    batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER, UNIQUE (bom_id, seq)) STRICT;

-- Orders --------------------------------------------------------------------------------------------------------
CREATE TABLE sales_order (
    id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL REFERENCES shop(id), order_no TEXT NOT NULL, parent_no TEXT NOT NULL,
    kind TEXT NOT NULL, status TEXT NOT NULL, status_text TEXT NOT NULL, created_at INTEGER, created_precision INTEGER NOT NULL DEFAULT 0,
    paid_at INTEGER, shipped_at INTEGER, received_at INTEGER, settled_at INTEGER, window_from INTEGER, window_to INTEGER,
    promised_day INTEGER, goods_fen INTEGER, freight_fen INTEGER, discount_fen INTEGER, payable_fen INTEGER, paid_fen INTEGER,
    received_fen INTEGER, refunded_fen INTEGER, customer_id INTEGER REFERENCES customer(id), person_id INTEGER REFERENCES vault_person(id),
    province TEXT NOT NULL, city TEXT NOT NULL, district TEXT NOT NULL, delivery_kind TEXT NOT NULL, pickup_point TEXT NOT NULL,
    collection_id INTEGER REFERENCES collection(id), leader TEXT NOT NULL, is_presale INTEGER NOT NULL DEFAULT 0,
    warehouse_id INTEGER REFERENCES warehouse(id), -- that serves it, where a file names one
    platform_order_id INTEGER REFERENCES sales_order(id), -- an ERP copy points at the platform's own order and never counts again
    said INTEGER, -- keyed digest of the record that made it, NULL once another one changed anything of the order
    batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER, UNIQUE (order_no, shop_id)) STRICT;
CREATE INDEX sales_order_customer ON sales_order(customer_id);
CREATE TABLE order_line (
    id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES sales_order(id), line_no INTEGER NOT NULL, sub_order_no TEXT NOT NULL,
    sku_id INTEGER REFERENCES sku(id), alias_id INTEGER REFERENCES sku_alias(id), title TEXT NOT NULL, spec TEXT NOT NULL,
    qty_milli INTEGER NOT NULL, refund_qty_milli INTEGER NOT NULL, unit_price_fen INTEGER, amount_fen INTEGER, refunded_fen INTEGER,
    after_sale TEXT NOT NULL, after_sale_text TEXT NOT NULL, is_gift INTEGER NOT NULL, is_presale INTEGER NOT NULL,
    batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER, UNIQUE (order_id, line_no)) STRICT;
CREATE INDEX order_line_sku ON order_line(sku_id);
CREATE INDEX order_line_unmatched ON order_line(alias_id) WHERE sku_id IS NULL; -- lines that wait for their goods
CREATE TABLE payment (
    id INTEGER PRIMARY KEY, transaction_no TEXT NOT NULL UNIQUE, order_id INTEGER REFERENCES sales_order(id), method TEXT NOT NULL,
    paid_at INTEGER, amount_fen INTEGER NOT NULL, merchant_order_no TEXT NOT NULL DEFAULT '', fee_fen INTEGER,
    state TEXT NOT NULL DEFAULT '', payer_kind TEXT NOT NULL DEFAULT '', payer_scope TEXT NOT NULL DEFAULT '', -- payer: hashed like
    payer_hash BLOB, payer_mask TEXT NOT NULL DEFAULT '', -- identities, until its order is known
    batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER) STRICT;
CREATE INDEX payment_waiting ON payment(merchant_order_no) WHERE order_id IS NULL;
CREATE TABLE refund (
    id INTEGER PRIMARY KEY, refund_no TEXT NOT NULL UNIQUE, merchant_refund_no TEXT NOT NULL, transaction_no TEXT NOT NULL,
    merchant_order_no TEXT NOT NULL, order_id INTEGER REFERENCES sales_order(id), state TEXT NOT NULL, refunded_at INTEGER,
    amount_fen INTEGER NOT NULL, fee_fen INTEGER, batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER) STRICT;
CREATE INDEX refund_transaction ON refund(transaction_no);
CREATE TABLE ledger_entry ( -- one line of an account: payments, fees, withdrawals
    id INTEGER PRIMARY KEY, account TEXT NOT NULL, entry_no TEXT NOT NULL, at INTEGER NOT NULL, kind TEXT NOT NULL,
    direction INTEGER NOT NULL, amount_fen INTEGER NOT NULL, balance_fen INTEGER, order_no TEXT NOT NULL,
    transaction_no TEXT NOT NULL, after_sale_no TEXT NOT NULL, order_id INTEGER REFERENCES sales_order(id), party_mask TEXT NOT NULL,
    method TEXT NOT NULL, state TEXT NOT NULL, memo TEXT NOT NULL,
    batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER, UNIQUE (account, entry_no)) STRICT;
CREATE INDEX ledger_order ON ledger_entry(order_id);
CREATE INDEX ledger_waiting ON ledger_entry(transaction_no) WHERE order_id IS NULL;
CREATE TABLE after_sale (
    id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES sales_order(id), line_no INTEGER NOT NULL, kind TEXT NOT NULL,
    state TEXT NOT NULL, state_text TEXT NOT NULL, amount_fen INTEGER, qty_milli INTEGER, batch_id INTEGER NOT NULL,
    src_file INTEGER, src_row INTEGER, UNIQUE (order_id, line_no)) STRICT;

-- Stock and purchase --------------------------------------------------------------------------------------------
CREATE TABLE warehouse (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, batch_id INTEGER NOT NULL) STRICT;
CREATE TABLE stock_snapshot (
    id INTEGER PRIMARY KEY, taken_at INTEGER NOT NULL, warehouse_id INTEGER NOT NULL REFERENCES warehouse(id),
    sku_id INTEGER NOT NULL REFERENCES sku(id), on_hand_milli INTEGER, locked_milli INTEGER, available_milli INTEGER,
    defective_milli INTEGER, virtual_milli INTEGER, inbound_po_milli INTEGER, inbound_transfer_milli INTEGER,
    inbound_return_milli INTEGER, safety_min_milli INTEGER, safety_max_milli INTEGER, days_min REAL, days_max REAL,
    batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER, UNIQUE (taken_at, warehouse_id, sku_id)) STRICT;
CREATE INDEX stock_snapshot_sku ON stock_snapshot(sku_id, taken_at);
CREATE TABLE supplier (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, short_name TEXT NOT NULL, note TEXT NOT NULL,
    batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER) STRICT;
CREATE INDEX supplier_name ON supplier(name);
CREATE TABLE supplier_item (
    id INTEGER PRIMARY KEY, supplier_id INTEGER NOT NULL REFERENCES supplier(id), sku_id INTEGER NOT NULL REFERENCES sku(id),
    price_fen INTEGER, lead_days INTEGER, min_milli INTEGER, pack_milli INTEGER, share REAL, batch_id INTEGER NOT NULL,
    src_file INTEGER, src_row INTEGER, UNIQUE (supplier_id, sku_id)) STRICT;
CREATE TABLE purchase_order (
    id INTEGER PRIMARY KEY, no TEXT NOT NULL UNIQUE, supplier_id INTEGER REFERENCES supplier(id), ordered_at INTEGER,
    status TEXT NOT NULL, batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER) STRICT;
CREATE TABLE po_line (
    id INTEGER PRIMARY KEY, po_id INTEGER NOT NULL REFERENCES purchase_order(id), line_no TEXT NOT NULL,
    sku_id INTEGER NOT NULL REFERENCES sku(id), unit TEXT NOT NULL, qty_milli INTEGER NOT NULL, received_milli INTEGER NOT NULL,
    price_fen INTEGER, batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER, UNIQUE (po_id, line_no)) STRICT;
CREATE TABLE po_plan (
    id INTEGER PRIMARY KEY, po_line_id INTEGER NOT NULL REFERENCES po_line(id), seq INTEGER NOT NULL, due_day INTEGER NOT NULL,
    qty_milli INTEGER NOT NULL, expected_day INTEGER, transit_days INTEGER, batch_id INTEGER NOT NULL,
    UNIQUE (po_line_id, seq)) STRICT;

-- Making --------------------------------------------------------------------------------------------------------
CREATE TABLE resource (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL, hours_per_day REAL NOT NULL,
    work_week TEXT NOT NULL, batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER) STRICT;
CREATE TABLE resource_day (
    id INTEGER PRIMARY KEY, resource_id INTEGER NOT NULL REFERENCES resource(id), day INTEGER NOT NULL, hours REAL NOT NULL,
    batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER, UNIQUE (resource_id, day)) STRICT;
CREATE TABLE routing (
    id INTEGER PRIMARY KEY, sku_id INTEGER NOT NULL REFERENCES sku(id), resource_id INTEGER NOT NULL REFERENCES resource(id),
    minutes_per_unit REAL NOT NULL, setup_minutes REAL NOT NULL, lead_days INTEGER, min_milli INTEGER, multiple_milli INTEGER,
    batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER, UNIQUE (sku_id, resource_id)) STRICT;
CREATE TABLE calendar_event (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, from_day INTEGER NOT NULL, to_day INTEGER NOT NULL,
    sku_code TEXT NOT NULL, category TEXT NOT NULL, channel TEXT NOT NULL, expected_lift REAL, -- demand in it ÷ demand without it
    lead_days INTEGER NOT NULL DEFAULT 0, lag_days INTEGER NOT NULL DEFAULT 0, -- days before and after it in which demand differs too
    weekdays INTEGER NOT NULL DEFAULT 0, -- only these days of the week: 1 Monday, 2 Tuesday … 64 Sunday, added; 0 = every day
    batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER, UNIQUE (name, from_day, sku_code, category, channel)) STRICT;

-- Delivery ------------------------------------------------------------------------------------------------------
CREATE TABLE shipment (
    id INTEGER PRIMARY KEY, carrier TEXT NOT NULL, waybill_no TEXT NOT NULL, shipped_at INTEGER, state TEXT NOT NULL,
    sub_state TEXT NOT NULL, last_event_at INTEGER, signed_at INTEGER, batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER,
    UNIQUE (waybill_no, carrier)) STRICT; -- carrier: code of core/carriers.h, 'other' when unknown
CREATE TABLE shipment_order (
    id INTEGER PRIMARY KEY, shipment_id INTEGER NOT NULL REFERENCES shipment(id), order_id INTEGER NOT NULL REFERENCES sales_order(id),
    batch_id INTEGER NOT NULL, UNIQUE (shipment_id, order_id)) STRICT;
CREATE INDEX shipment_order_order ON shipment_order(order_id);
CREATE TABLE shipment_pending_order ( -- order numbers of parcels whose order is not imported yet
    id INTEGER PRIMARY KEY, shipment_id INTEGER NOT NULL REFERENCES shipment(id), order_no TEXT NOT NULL, batch_id INTEGER NOT NULL,
    UNIQUE (shipment_id, order_no)) STRICT;
CREATE INDEX shipment_pending_order_no ON shipment_pending_order(order_no);
CREATE TABLE tracking_event (
    id INTEGER PRIMARY KEY, shipment_id INTEGER NOT NULL REFERENCES shipment(id), at INTEGER NOT NULL, text TEXT NOT NULL,
    area TEXT NOT NULL, state TEXT NOT NULL, sub_state TEXT NOT NULL, batch_id INTEGER NOT NULL, src_file INTEGER, src_row INTEGER,
    UNIQUE (shipment_id, at, text)) STRICT;

-- Results: one current set a kind, replaced as a whole; each knows what it was made from ---------------------------
CREATE TABLE result_run (
    kind TEXT PRIMARY KEY, made_at INTEGER NOT NULL, as_of_day INTEGER NOT NULL, input_revision TEXT NOT NULL, params TEXT NOT NULL,
    summary TEXT NOT NULL, millis INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE customer_segment (
    customer_id INTEGER PRIMARY KEY, recency_days INTEGER NOT NULL, orders INTEGER NOT NULL, spend_fen INTEGER NOT NULL,
    r INTEGER NOT NULL, f INTEGER NOT NULL, m INTEGER NOT NULL, rfm_class TEXT NOT NULL, lifecycle TEXT NOT NULL,
    first_day INTEGER NOT NULL, last_day INTEGER NOT NULL, interval_days REAL, orders_90 INTEGER NOT NULL, spend_90_fen INTEGER NOT NULL,
    channels INTEGER NOT NULL, previous_class TEXT NOT NULL) STRICT;
CREATE TABLE segment_rule (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, rule TEXT NOT NULL, builtin INTEGER NOT NULL DEFAULT 0,
    batch_id INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE segment_member (
    rule_id INTEGER NOT NULL, customer_id INTEGER NOT NULL, PRIMARY KEY (rule_id, customer_id)) STRICT, WITHOUT ROWID;
CREATE TABLE segment_outlook ( -- of customers once in the segment, how many bought again within `days`; what today's are worth by that
    rule_id INTEGER PRIMARY KEY, days INTEGER NOT NULL, observed INTEGER NOT NULL, bought INTEGER NOT NULL, own INTEGER NOT NULL,
    expected_fen INTEGER NOT NULL) STRICT; -- own 0: too few observations, the share of the same lifecycle stage was used
CREATE TABLE cohort_cell (
    first_month INTEGER NOT NULL, months_since INTEGER NOT NULL, customers INTEGER NOT NULL, active INTEGER NOT NULL,
    spend_fen INTEGER NOT NULL, PRIMARY KEY (first_month, months_since)) STRICT, WITHOUT ROWID; -- month = year*12+month-1
CREATE TABLE community_health ( -- key: o:owner of group statistics, k:community id of imported talk; reason: [code, [args]]
    key TEXT PRIMARY KEY, trend TEXT NOT NULL, delta REAL, growth REAL, reason TEXT NOT NULL, last_day INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE demand_week (
    sku_id INTEGER NOT NULL, week INTEGER NOT NULL, qty_milli INTEGER NOT NULL, used REAL NOT NULL, mark TEXT NOT NULL, -- '', stockout, event, outlier, gap, negative; keep, drop: a person's choice
    found TEXT NOT NULL DEFAULT '', automatic REAL, PRIMARY KEY (sku_id, week)) STRICT, WITHOUT ROWID; -- found, automatic: mark and use without a person's choice
CREATE TABLE forecast_item (
    sku_id INTEGER PRIMARY KEY, method TEXT NOT NULL, demand_class TEXT NOT NULL, abc TEXT NOT NULL, xyz TEXT NOT NULL, wape REAL,
    bias REAL, naive_wape REAL, mase REAL, coverage80 REAL, weekly_mean REAL NOT NULL, params TEXT NOT NULL, scores TEXT NOT NULL,
    tracking REAL, tags TEXT NOT NULL DEFAULT '', -- tags: drifting, biased, new, intermittent, stockout, event; joined by commas
    naive_step REAL, naive_square REAL, -- mean and mean square of the change from week to week: what MASE and RMSSE scale by
    last_year_share REAL NOT NULL DEFAULT 0, last_year_growth REAL NOT NULL DEFAULT 1, launch_share REAL NOT NULL DEFAULT 0, -- parts of the forecast, see forecast_part
    weeks INTEGER NOT NULL DEFAULT 0, cleaned INTEGER NOT NULL DEFAULT 0, lines INTEGER NOT NULL DEFAULT 0, files INTEGER NOT NULL DEFAULT 0) STRICT;
    -- what was learned from: weeks, of them cleaned ones, order lines, files
CREATE TABLE forecast_kept ( -- what earlier forecasts said: first_week 0 = the one replaced last, else one a week, later every fourth
    first_week INTEGER NOT NULL, sku_id INTEGER NOT NULL, week INTEGER NOT NULL, stat REAL NOT NULL, final REAL NOT NULL,
    person TEXT NOT NULL, reason TEXT NOT NULL, lo80_milli INTEGER, hi80_milli INTEGER, lo95_milli INTEGER, hi95_milli INTEGER,
    PRIMARY KEY (first_week, sku_id, week)) STRICT, WITHOUT ROWID; -- person: who overrode; ranges of stat
CREATE TABLE forecast_kept_item ( -- how the kept forecasts were made
    first_week INTEGER NOT NULL, sku_id INTEGER NOT NULL, from_week INTEGER NOT NULL, method TEXT NOT NULL,
    PRIMARY KEY (first_week, sku_id)) STRICT, WITHOUT ROWID; -- from_week: first week of the forecast, also of set 0
CREATE TABLE forecast_lead ( -- errors by weeks ahead, in units; source: backtest, kept
    sku_id INTEGER NOT NULL, source TEXT NOT NULL, lead INTEGER NOT NULL, n INTEGER NOT NULL, actual REAL NOT NULL, forecast REAL NOT NULL,
    abs_error REAL NOT NULL, abs_naive REAL, abs_stat REAL, sq_error REAL NOT NULL DEFAULT 0, ranges INTEGER NOT NULL DEFAULT 0,
    in80 INTEGER NOT NULL DEFAULT 0, in95 INTEGER NOT NULL DEFAULT 0, -- ranges: forecasts with a range, of them holding the truth
    PRIMARY KEY (sku_id, source, lead)) STRICT, WITHOUT ROWID;
CREATE TABLE forecast_point (
    sku_id INTEGER NOT NULL, week INTEGER NOT NULL, mean REAL NOT NULL, lo50 REAL NOT NULL, hi50 REAL NOT NULL, lo80 REAL NOT NULL,
    hi80 REAL NOT NULL, lo95 REAL NOT NULL, hi95 REAL NOT NULL, PRIMARY KEY (sku_id, week)) STRICT, WITHOUT ROWID;
CREATE TABLE forecast_part ( -- mean = max(early, together · (launch_share · launch + (1 − launch_share) · own)); own = last_year_share ·
    -- last_year · last_year_growth · last_year_lift + (1 − last_year_share) · level · season · lift · signal; shares in forecast_item
    sku_id INTEGER NOT NULL, week INTEGER NOT NULL, level REAL NOT NULL, season REAL NOT NULL, lift REAL NOT NULL, signal REAL NOT NULL,
    last_year REAL, last_year_lift REAL, launch REAL, early REAL, together REAL NOT NULL DEFAULT 1, -- so that all levels add up
    PRIMARY KEY (sku_id, week)) STRICT, WITHOUT ROWID;
CREATE TABLE forecast_factor ( -- the events and signals behind lift and signal; share: part of the week an event covers
    sku_id INTEGER NOT NULL, week INTEGER NOT NULL, source TEXT NOT NULL, name TEXT NOT NULL, factor REAL NOT NULL, share REAL NOT NULL,
    PRIMARY KEY (sku_id, week, source, name)) STRICT, WITHOUT ROWID; -- source: event, signal
CREATE TABLE demand_level_week ( -- demand as sold, by category, shop and province; 0 and '' = not told
    category TEXT NOT NULL, shop_id INTEGER NOT NULL, region TEXT NOT NULL, week INTEGER NOT NULL, qty_milli INTEGER NOT NULL,
    PRIMARY KEY (category, shop_id, region, week)) STRICT, WITHOUT ROWID;
CREATE TABLE forecast_cell ( -- part of a product's forecast that falls to a shop and province; shares of a product sum to 1
    sku_id INTEGER NOT NULL, shop_id INTEGER NOT NULL, region TEXT NOT NULL, share REAL NOT NULL, recent_milli INTEGER NOT NULL,
    PRIMARY KEY (sku_id, shop_id, region)) STRICT, WITHOUT ROWID; -- recent_milli: sold in the last four weeks
CREATE TABLE forecast_level ( -- levels above the products: all, c:category, s:shop, r:province, w:warehouse, c:…|s:…, c:…|r:…, c:…|w:…
    node TEXT PRIMARY KEY, kind TEXT NOT NULL, category TEXT, shop_id INTEGER, region TEXT, wape REAL, bias REAL, naive_wape REAL, -- NULL = all
    channel_spread REAL NOT NULL, region_spread REAL NOT NULL, -- spread: how much parts vary beyond counting
    warehouse_id INTEGER, widened REAL NOT NULL DEFAULT 1) STRICT, WITHOUT ROWID; -- widened: range, so that it holds what the backtest missed
CREATE TABLE forecast_level_range ( -- ranges as ratios to the sum of the products' parts
    node TEXT NOT NULL, week INTEGER NOT NULL, lo50 REAL NOT NULL, hi50 REAL NOT NULL, lo80 REAL NOT NULL, hi80 REAL NOT NULL,
    lo95 REAL NOT NULL, hi95 REAL NOT NULL, PRIMARY KEY (node, week)) STRICT, WITHOUT ROWID;
CREATE TABLE forecast_draw ( -- what ranges of sums are drawn from, as floats: where a product's errors stood among its own, its quantiles by week
    sku_id INTEGER PRIMARY KEY, places BLOB NOT NULL, quantiles BLOB NOT NULL) STRICT;
CREATE TABLE level_backtest ( -- provinces in the backtest, after all levels were moved together
    region TEXT NOT NULL, first_week INTEGER NOT NULL, lead INTEGER NOT NULL, actual REAL NOT NULL, forecast REAL NOT NULL, naive REAL NOT NULL,
    PRIMARY KEY (region, first_week, lead)) STRICT, WITHOUT ROWID;
CREATE TABLE node_region ( -- the warehouse that serves a province, 0 = none; told: orders of 13 weeks that name one, agree: that proposed_id
    region TEXT PRIMARY KEY, warehouse_id INTEGER NOT NULL, proposed_id INTEGER NOT NULL, agree INTEGER NOT NULL, told INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE area_said ( -- the warehouse that serves a province as a person said, '' = none; by name, so that imports undo freely
    region TEXT PRIMARY KEY, warehouse TEXT NOT NULL, reason TEXT NOT NULL, person TEXT NOT NULL, made_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE event_effect ( -- what events of one kind did to their goods, in units; lifts are demand ÷ demand without the event
    kind TEXT PRIMARY KEY, occurrences INTEGER NOT NULL, items INTEGER NOT NULL, lift REAL, lead_weeks INTEGER NOT NULL, lead_lift REAL,
    lag_weeks INTEGER NOT NULL, lag_lift REAL, guess REAL, guessed_lift REAL, next_day INTEGER) STRICT, WITHOUT ROWID;
CREATE TABLE event_outcome ( -- each event: the kind it is learned under; what its goods sold in its weeks once these are over
    event_id INTEGER PRIMARY KEY, kind TEXT NOT NULL, items INTEGER NOT NULL, base REAL NOT NULL, sold REAL NOT NULL, lift REAL) STRICT;
CREATE TABLE clean_choice ( -- a person's word on a week of history: keep = learn from what was recorded, drop = leave it out
    id INTEGER PRIMARY KEY, sku_id INTEGER NOT NULL REFERENCES sku(id), week INTEGER NOT NULL, choice TEXT NOT NULL,
    reason TEXT NOT NULL, person TEXT NOT NULL, made_at INTEGER NOT NULL, UNIQUE (sku_id, week)) STRICT;
CREATE TABLE forecast_signal ( -- what the communities did before demand moved; effect: factor when it goes from its usual value to a strong one
    sku_id INTEGER NOT NULL, name TEXT NOT NULL, weeks INTEGER NOT NULL, lag_weeks INTEGER NOT NULL, usual REAL NOT NULL, strong REAL NOT NULL,
    effect REAL NOT NULL, gain REAL, used INTEGER NOT NULL, PRIMARY KEY (sku_id, name)) STRICT, WITHOUT ROWID; -- gain: WAPE without − with it
CREATE TABLE launch ( -- a new product as the planner sees it; the forecast uses it until its own history suffices
    id INTEGER PRIMARY KEY, sku_id INTEGER NOT NULL UNIQUE REFERENCES sku(id), from_day INTEGER NOT NULL, weeks INTEGER NOT NULL,
    guess REAL, guess_low REAL, guess_high REAL, likes TEXT NOT NULL, early REAL, active INTEGER NOT NULL DEFAULT 1,
    made_sku INTEGER NOT NULL DEFAULT 0, reason TEXT NOT NULL, person TEXT NOT NULL, made_at INTEGER NOT NULL) STRICT;
    -- guess: units of the first `weeks` weeks with its range; likes: JSON of SKU codes; early: units of votes and lists, NULL = as found
CREATE TABLE launch_result ( -- where each launch stands: how much of the forecast still comes from it
    sku_id INTEGER PRIMARY KEY, state TEXT NOT NULL, weeks_sold INTEGER NOT NULL, sold REAL NOT NULL, expected REAL NOT NULL,
    low REAL NOT NULL, high REAL NOT NULL, own_share REAL NOT NULL, parts TEXT NOT NULL) STRICT; -- parts: JSON, weight of each source
CREATE TABLE forecast_override ( -- beside the statistics, never over them
    id INTEGER PRIMARY KEY, sku_id INTEGER NOT NULL REFERENCES sku(id), week INTEGER NOT NULL, op TEXT NOT NULL, -- set, add, mul
    amount REAL NOT NULL, reason TEXT NOT NULL, person TEXT NOT NULL, made_at INTEGER NOT NULL,
    origin_id INTEGER, split INTEGER NOT NULL DEFAULT 0, UNIQUE (sku_id, week)) STRICT; -- origin_id: the level_override it is part of
CREATE TABLE forecast_split ( -- shares of an overridden week (split 1) where a person changed one shop or province; else forecast_cell's
    sku_id INTEGER NOT NULL REFERENCES sku(id), week INTEGER NOT NULL, shop_id INTEGER NOT NULL, region TEXT NOT NULL, share REAL NOT NULL,
    PRIMARY KEY (sku_id, week, shop_id, region)) STRICT, WITHOUT ROWID;
CREATE INDEX forecast_override_origin ON forecast_override(origin_id) WHERE origin_id IS NOT NULL;
CREATE TABLE level_override ( -- what a person said of many products at once; its parts are rows of forecast_override
    id INTEGER PRIMARY KEY, week INTEGER NOT NULL, category TEXT, shop_id INTEGER, region TEXT, sku_id INTEGER, -- NULL = all
    op TEXT NOT NULL, amount REAL NOT NULL, reason TEXT NOT NULL, person TEXT NOT NULL, made_at INTEGER NOT NULL, warehouse_id INTEGER) STRICT;
CREATE TABLE plan_order (
    key TEXT PRIMARY KEY, kind TEXT NOT NULL, sku_id INTEGER NOT NULL, qty_milli INTEGER NOT NULL, stat_qty_milli INTEGER NOT NULL,
    release_day INTEGER NOT NULL, due_day INTEGER NOT NULL, supplier_id INTEGER, resource_id INTEGER, cost_fen INTEGER NOT NULL,
    late_days INTEGER NOT NULL, reason TEXT NOT NULL, reason_args TEXT NOT NULL, overridden INTEGER NOT NULL, change TEXT NOT NULL,
    placed_milli INTEGER NOT NULL DEFAULT 0, stake_fen INTEGER NOT NULL DEFAULT 0) STRICT; -- placed_milli: of a fixed order, placed since it was decided; qty_milli is the rest
CREATE TABLE plan_week (
    sku_id INTEGER NOT NULL, week INTEGER NOT NULL, gross_milli INTEGER NOT NULL, dependent_milli INTEGER NOT NULL,
    scheduled_milli INTEGER NOT NULL, planned_milli INTEGER NOT NULL, projected_milli INTEGER NOT NULL, safety_milli INTEGER NOT NULL,
    PRIMARY KEY (sku_id, week)) STRICT, WITHOUT ROWID;
CREATE TABLE plan_peg (
    id INTEGER PRIMARY KEY, order_key TEXT NOT NULL, need TEXT NOT NULL, need_ref TEXT NOT NULL, need_day INTEGER NOT NULL,
    qty_milli INTEGER NOT NULL) STRICT;
CREATE INDEX plan_peg_order ON plan_peg(order_key);
CREATE TABLE plan_load (
    resource_id INTEGER NOT NULL, week INTEGER NOT NULL, need_minutes REAL NOT NULL, have_minutes REAL NOT NULL,
    PRIMARY KEY (resource_id, week)) STRICT, WITHOUT ROWID;
CREATE TABLE plan_message ( -- suggestions on open orders, stock-out risks, excess, data problems
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, sku_id INTEGER, ref TEXT NOT NULL, day INTEGER, money_fen INTEGER NOT NULL,
    code TEXT NOT NULL, args TEXT NOT NULL) STRICT;
CREATE TABLE plan_override ( -- everything a planned order needs, so that it stands without the plan it was made from
    id INTEGER PRIMARY KEY, order_key TEXT NOT NULL UNIQUE, sku_id INTEGER NOT NULL REFERENCES sku(id), kind TEXT NOT NULL,
    qty_milli INTEGER NOT NULL, stat_qty_milli INTEGER NOT NULL, due_day INTEGER NOT NULL, supplier_id INTEGER, resource_id INTEGER,
    cancelled INTEGER NOT NULL DEFAULT 0, reason TEXT NOT NULL, person TEXT NOT NULL, made_at INTEGER NOT NULL,
    as_of_day INTEGER NOT NULL DEFAULT 0, known_batch INTEGER NOT NULL DEFAULT 0) STRICT; -- its "today"; newest import known to it
CREATE TABLE shipment_status (
    shipment_id INTEGER PRIMARY KEY, risk TEXT NOT NULL, code TEXT NOT NULL, args TEXT NOT NULL, severity INTEGER NOT NULL,
    idle_hours REAL NOT NULL, eta_from_day INTEGER, eta_day INTEGER, eta_to_day INTEGER, promised_day INTEGER, money_fen INTEGER NOT NULL,
    on_time INTEGER) STRICT; -- 1 came by the promised day, 0 did not, NULL not to be judged
CREATE TABLE carrier_figure (
    carrier TEXT PRIMARY KEY, parcels INTEGER NOT NULL, signed INTEGER NOT NULL, mean_days REAL, p90_days REAL, on_time REAL,
    exception_rate REAL, stall_rate REAL) STRICT;
CREATE TABLE measure (
    id TEXT NOT NULL, scope TEXT NOT NULL, value REAL, previous REAL, numerator REAL, denominator REAL,
    PRIMARY KEY (id, scope)) STRICT, WITHOUT ROWID;
CREATE TABLE measure_week (
    id TEXT NOT NULL, week INTEGER NOT NULL, value REAL NOT NULL, PRIMARY KEY (id, week)) STRICT, WITHOUT ROWID;
CREATE TABLE decision (
    key TEXT PRIMARY KEY, rank INTEGER NOT NULL, kind TEXT NOT NULL, money_fen INTEGER NOT NULL, sku_id INTEGER, ref TEXT NOT NULL,
    code TEXT NOT NULL, args TEXT NOT NULL, evidence TEXT NOT NULL, due_day INTEGER) STRICT;
CREATE TABLE decision_state (
    key TEXT PRIMARY KEY, state TEXT NOT NULL, until_day INTEGER, reason TEXT NOT NULL, person TEXT NOT NULL, made_at INTEGER NOT NULL) STRICT;

-- Edits ---------------------------------------------------------------------------------------------------------
CREATE TABLE edit_log (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, person TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, before TEXT NOT NULL,
    after TEXT NOT NULL, reason TEXT NOT NULL, group_id INTEGER NOT NULL, state TEXT NOT NULL, -- state: done, undone
    batch_id INTEGER) STRICT;
CREATE INDEX edit_log_group ON edit_log(group_id);

-- Shared definitions --------------------------------------------------------------------------------------------
-- What counts as demand: every live line once; ERP copies, unpaid, closed, unknown and merged-away orders do not.
CREATE VIEW demand_line AS
SELECT l.id, l.order_id, o.shop_id, o.customer_id, o.province, l.sku_id, COALESCE(o.paid_at, o.created_at) AS at,
       (l.qty_milli - l.refund_qty_milli) * COALESCE(a.qty_factor_milli, 1000) / 1000 AS qty_milli,
       l.amount_fen - COALESCE(l.refunded_fen, 0) AS amount_fen, o.status, l.is_presale, l.src_file, l.src_row
FROM order_line l JOIN sales_order o ON o.id = l.order_id LEFT JOIN sku_alias a ON a.id = l.alias_id
WHERE o.platform_order_id IS NULL
  AND o.status NOT IN ('unknown', 'unpaid', 'closed_unpaid', 'closed_refunded', 'deleted', 'merged_away');
-- What counts as a purchase of a customer (for RFM): live, paid or committed orders at their net amount.
CREATE VIEW purchase AS
SELECT o.id, COALESCE(c.merged_into, c.id) AS customer_id, COALESCE(o.paid_at, o.created_at) AS at, o.shop_id,
       COALESCE(o.paid_fen, o.payable_fen, o.goods_fen, 0) - COALESCE(o.refunded_fen, 0) AS net_fen
FROM sales_order o JOIN customer c ON c.id = o.customer_id
WHERE o.platform_order_id IS NULL
  AND o.status NOT IN ('unknown', 'unpaid', 'closed_unpaid', 'closed_refunded', 'deleted', 'merged_away')
  AND COALESCE(o.paid_at, o.created_at) IS NOT NULL;
-- The newest stock row of each SKU and warehouse.
CREATE VIEW stock_now AS
SELECT s.* FROM stock_snapshot s
JOIN (SELECT sku_id, warehouse_id, MAX(taken_at) AS taken_at FROM stock_snapshot GROUP BY sku_id, warehouse_id) n
  ON n.sku_id = s.sku_id AND n.warehouse_id = s.warehouse_id AND n.taken_at = s.taken_at;
-- The forecast people work with: statistics with the planner's override applied.
CREATE VIEW forecast_final AS
SELECT p.sku_id, p.week, p.mean AS stat, p.lo50, p.hi50, p.lo80, p.hi80, p.lo95, p.hi95, o.id AS override_id, COALESCE(o.split, 0) AS split,
       MAX(0, CASE o.op WHEN 'set' THEN o.amount WHEN 'add' THEN p.mean + o.amount WHEN 'mul' THEN p.mean * o.amount
           ELSE p.mean END) AS final
FROM forecast_point p LEFT JOIN forecast_override o ON o.sku_id = p.sku_id AND o.week = p.week;
-- A week's own split over shops and provinces; what it does not name gets nothing.
CREATE VIEW split_cell AS
SELECT sku_id, week, shop_id, region, share FROM forecast_split
UNION ALL
SELECT o.sku_id, o.week, c.shop_id, c.region, 0.0 FROM forecast_override o JOIN forecast_cell c ON c.sku_id = o.sku_id
WHERE o.split = 1 AND NOT EXISTS (SELECT 1 FROM forecast_split x WHERE x.sku_id = o.sku_id AND x.week = o.week AND x.shop_id = c.shop_id
    AND x.region = c.region);
-- Every product and week by shop and province: what any level's forecast is the sum of.
CREATE VIEW level_part AS
SELECT f.sku_id, f.week, c.shop_id, c.region, c.share, f.stat * c.share AS stat, f.final * c.share AS final, f.override_id
FROM forecast_final f JOIN forecast_cell c ON c.sku_id = f.sku_id WHERE f.split = 0
UNION ALL
SELECT f.sku_id, f.week, x.shop_id, x.region, COALESCE(c.share, 0), f.stat * COALESCE(c.share, 0), f.final * x.share, f.override_id
FROM forecast_final f JOIN split_cell x ON x.sku_id = f.sku_id AND x.week = f.week
    LEFT JOIN forecast_cell c ON c.sku_id = x.sku_id AND c.shop_id = x.shop_id AND c.region = x.region WHERE f.split = 1;
-- Which products an event concerns: the SKU or style it names, else its category (one level of "快消+蜂蜜" is enough), else all.
CREATE VIEW event_sku AS
SELECT e.id AS event_id, s.id AS sku_id
FROM calendar_event e JOIN sku s LEFT JOIN product p ON p.id = s.product_id
WHERE CASE WHEN e.sku_code <> '' THEN e.sku_code IN (s.code, p.style_code)
           WHEN e.category <> '' THEN '+' || replace(replace(replace(s.category, '/', '+'), '>', '+'), ' ', '') || '+' LIKE '%+' || e.category || '+%'
           ELSE 1 END;
-- Stock of a product over all warehouses. A list may tell "available" only for the whole and "on hand" only for its parts: adding
-- the one to the other would count the same goods twice.
CREATE VIEW stock_total AS
SELECT sku_id, SUM(COALESCE(on_hand_milli, 0)) - SUM(COALESCE(defective_milli, 0)) AS on_hand, SUM(COALESCE(locked_milli, 0)) AS locked,
       CASE WHEN COUNT(available_milli) > 0 THEN SUM(available_milli)
            ELSE SUM(COALESCE(on_hand_milli, 0) - COALESCE(locked_milli, 0) - COALESCE(defective_milli, 0)) END AS available,
       SUM(safety_min_milli) AS safety_min, MAX(days_max) AS days_max, COUNT(on_hand_milli) AS lists_on_hand
FROM stock_now GROUP BY sku_id;
