//! Coupons, the codes that redeem them, and who redeemed what.
//! Knows versions, codes and counts; must not know whether a redemption is allowed or what it takes off.

use billing::PromotionCode;
use calendar::Instant;
use ids::{CatalogKey, CustomerId, DiscountId, EnvironmentId, SubscriptionId};
use pricing::Coupon;
use sql::{Fault, Queries, Row, Statement, Transaction, values};

use crate::rows;

const INSERT: Statement = Statement::new(
    "coupon.insert",
    "INSERT INTO coupon_versions (environment, coupon, version, archived, record, record_hash) \
     VALUES ($1, $2, $3, $4, $5, $6)",
);
const LATEST: Statement = Statement::new(
    "coupon.latest",
    "SELECT record, version, archived FROM coupon_versions WHERE environment = $1 AND coupon = $2 \
     ORDER BY version DESC LIMIT 1",
);
const PAGE: Statement = Statement::new(
    "coupon.page",
    "SELECT m.record, m.version, m.archived FROM coupon_versions AS m \
     WHERE m.environment = $1 AND m.coupon > $2 AND m.version = (SELECT MAX(o.version) \
     FROM coupon_versions AS o WHERE o.environment = $1 AND o.coupon = m.coupon) \
     ORDER BY m.coupon LIMIT $3",
);
const LOCK: Statement = Statement::new(
    "coupon.lock",
    "SELECT version FROM coupon_versions WHERE environment = $1 AND coupon = $2 \
     ORDER BY version DESC LIMIT 1 {{lock}}",
);
const CODE_INSERT: Statement = Statement::new(
    "coupon.code_insert",
    "INSERT INTO promotion_codes (environment, code, coupon, customer, redemptions_max, redeem_from, \
     redeem_until, active) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (environment, code) DO NOTHING",
);
const CODE_SWITCH: Statement = Statement::new(
    "coupon.code_switch",
    "UPDATE promotion_codes SET active = $3 WHERE environment = $1 AND code = $2",
);
const CODE_READ: Statement = Statement::new(
    "coupon.code_read",
    "SELECT code, coupon, customer, redemptions_max, redeem_from, redeem_until, active FROM promotion_codes \
     WHERE environment = $1 AND code = $2",
);
const CODE: Statement = Statement::new(
    "coupon.code",
    "SELECT code, coupon, customer, redemptions_max, redeem_from, redeem_until, active FROM promotion_codes \
     WHERE environment = $1 AND code = $2 {{lock}}",
);
const CODES: Statement = Statement::new(
    "coupon.codes",
    "SELECT code, coupon, customer, redemptions_max, redeem_from, redeem_until, active FROM promotion_codes \
     WHERE environment = $1 AND code > $2 AND (CAST($4 AS TEXT) IS NULL OR coupon = $4) ORDER BY code LIMIT $3",
);
const REDEEM: Statement = Statement::new(
    "coupon.redeem",
    "INSERT INTO redemptions (environment, discount, coupon, code, customer, subscription, redeemed_at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)",
);
const REDEEMED: Statement = Statement::new(
    "coupon.redeemed",
    "SELECT CAST(COUNT(*) AS BIGINT) FROM redemptions WHERE environment = $1 AND coupon = $2",
);
const CODE_REDEEMED: Statement = Statement::new(
    "coupon.code_redeemed",
    "SELECT CAST(COUNT(*) AS BIGINT) FROM redemptions WHERE environment = $1 AND code = $2",
);
const REDEMPTIONS: Statement = Statement::new(
    "coupon.redemptions",
    "SELECT discount, coupon, code, customer, subscription, redeemed_at FROM redemptions \
     WHERE environment = $1 AND coupon = $2 AND discount > $3 ORDER BY discount LIMIT $4",
);

pub(crate) const ALL: &[Statement] = &[
    INSERT,
    LATEST,
    LOCK,
    PAGE,
    CODE_INSERT,
    CODE_SWITCH,
    CODE,
    CODE_READ,
    CODES,
    REDEEM,
    REDEEMED,
    CODE_REDEEMED,
    REDEMPTIONS,
];

/// A coupon as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptCoupon {
    /// Its terms.
    pub coupon: Coupon,
    /// Which version of them.
    pub version: u32,
    /// Whether it can no longer be redeemed.
    pub archived: bool,
}

/// A redemption of a coupon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redeemed {
    /// The discount it made.
    pub discount: DiscountId,
    /// Of which coupon.
    pub coupon: CatalogKey,
    /// By which code.
    pub code: Option<String>,
    /// By whom.
    pub customer: CustomerId,
    /// For one subscription only.
    pub subscription: Option<SubscriptionId>,
    /// When.
    pub at: Instant,
}

/// Keeps a coupon's first or next version.
///
/// # Errors
/// A fault, such as a version that exists.
pub fn keep_coupon(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    kept: &KeptCoupon,
) -> Result<(), Fault> {
    let record = records::encode(&kept.coupon);
    let (wall, hash) = (environment.to_string(), rows::record_hash(&record));
    let key = kept.coupon.key.as_str();
    act.execute(&INSERT, &values![&wall, key, kept.version, kept.archived, &record, &hash])?;
    Ok(())
}

/// A coupon as it stands.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn coupon(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    key: &CatalogKey,
) -> Result<Option<KeptCoupon>, Fault> {
    let found = queries.query_opt(&LATEST, &values![&environment.to_string(), key.as_str()])?;
    found.map(|row| kept_of(&row)).transpose()
}

/// Locks a coupon until the commit, so that its last redemption is given once.
///
/// # Errors
/// A fault of the engine.
pub fn lock_coupon(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    key: &CatalogKey,
) -> Result<(), Fault> {
    act.query_opt(&LOCK, &values![&environment.to_string(), key.as_str()])?;
    Ok(())
}

/// Coupons after a cursor, archived ones too, in order of key.
///
/// # Errors
/// A fault of the engine or of a record that does not read back.
pub fn coupons(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    after: &str,
    limit: u32,
) -> Result<Vec<KeptCoupon>, Fault> {
    queries.query(&PAGE, &values![&environment.to_string(), after, limit])?.iter().map(kept_of).collect()
}

/// Keeps a new code; gives whether it was free.
///
/// # Errors
/// A fault of the engine.
pub fn keep_code(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    code: &PromotionCode,
) -> Result<bool, Fault> {
    let (wall, customer) = (environment.to_string(), code.customer.map(|id| id.to_string()));
    let most = code.redemptions_max.map(|most| i64::try_from(most).unwrap_or(i64::MAX));
    let [from, until] = [code.redeem_from, code.redeem_until].map(|at| at.map(Instant::as_micros));
    let row =
        values![&wall, &code.code, code.coupon.as_str(), customer.as_deref(), most, from, until, code.active];
    Ok(act.execute(&CODE_INSERT, &row)? == 1)
}

/// Switches a code on or off; gives whether there is such a code.
///
/// # Errors
/// A fault of the engine.
pub fn switch_code(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    (code, active): (&str, bool),
) -> Result<bool, Fault> {
    Ok(act.execute(&CODE_SWITCH, &values![&environment.to_string(), code, active])? == 1)
}

/// A code.
///
/// # Errors
/// A fault of the engine.
pub fn code(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    code: &str,
) -> Result<Option<PromotionCode>, Fault> {
    let found = queries.query_opt(&CODE_READ, &values![&environment.to_string(), code])?;
    found.map(|row| code_of(&row)).transpose()
}

/// A code, locked until the commit, so that its last redemption is given once.
///
/// # Errors
/// A fault of the engine.
pub fn lock_code(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    code: &str,
) -> Result<Option<PromotionCode>, Fault> {
    let found = act.query_opt(&CODE, &values![&environment.to_string(), code])?;
    found.map(|row| code_of(&row)).transpose()
}

/// Codes after a cursor, of one coupon or of all, in order of code.
///
/// # Errors
/// A fault of the engine.
pub fn codes(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    coupon: Option<&CatalogKey>,
    (after, limit): (&str, u32),
) -> Result<Vec<PromotionCode>, Fault> {
    let wall = environment.to_string();
    let parameters = values![&wall, after, limit, coupon.map(CatalogKey::as_str)];
    queries.query(&CODES, &parameters)?.iter().map(code_of).collect()
}

/// Notes a redemption.
///
/// # Errors
/// A fault, such as a discount that was noted.
pub fn note_redemption(
    act: &mut Transaction<'_>,
    environment: EnvironmentId,
    redemption: &Redeemed,
) -> Result<(), Fault> {
    let (wall, discount) = (environment.to_string(), redemption.discount.to_string());
    let customer = redemption.customer.to_string();
    let subscription = redemption.subscription.map(|id| id.to_string());
    let row = values![
        &wall,
        &discount,
        redemption.coupon.as_str(),
        redemption.code.as_deref(),
        &customer,
        subscription.as_deref(),
        redemption.at.as_micros()
    ];
    act.execute(&REDEEM, &row)?;
    Ok(())
}

/// How often a coupon was redeemed.
///
/// # Errors
/// A fault of the engine.
pub fn redemption_count(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    coupon: &CatalogKey,
) -> Result<u64, Fault> {
    let row = queries.query_one(&REDEEMED, &values![&environment.to_string(), coupon.as_str()])?;
    rows::watermark(&row, 0)
}

/// How often a code was redeemed.
///
/// # Errors
/// A fault of the engine.
pub fn code_redemption_count(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    code: &str,
) -> Result<u64, Fault> {
    let row = queries.query_one(&CODE_REDEEMED, &values![&environment.to_string(), code])?;
    rows::watermark(&row, 0)
}

/// Redemptions of a coupon after a cursor, in order of discount.
///
/// # Errors
/// A fault of the engine.
pub fn redemptions(
    queries: &mut impl Queries,
    environment: EnvironmentId,
    coupon: &CatalogKey,
    (after, limit): (&str, u32),
) -> Result<Vec<Redeemed>, Fault> {
    let wall = environment.to_string();
    let parameters = values![&wall, coupon.as_str(), after, limit];
    queries.query(&REDEMPTIONS, &parameters)?.iter().map(redemption_of).collect()
}

fn kept_of(row: &Row) -> Result<KeptCoupon, Fault> {
    Ok(KeptCoupon { coupon: rows::record(row, 0)?, version: rows::count(row, 1)?, archived: row.bool(2)? })
}

fn code_of(row: &Row) -> Result<PromotionCode, Fault> {
    let most = row.opt_int(3)?.map(u64::try_from).transpose();
    Ok(PromotionCode {
        code: row.text(0)?.to_owned(),
        coupon: rows::key(row, 1)?,
        customer: rows::opt_id(row, 2)?,
        redemptions_max: most.map_err(|why| row.unreadable(3, why))?,
        redeem_from: rows::opt_instant(row, 4)?,
        redeem_until: rows::opt_instant(row, 5)?,
        active: row.bool(6)?,
    })
}

fn redemption_of(row: &Row) -> Result<Redeemed, Fault> {
    Ok(Redeemed {
        discount: rows::id(row, 0)?,
        coupon: rows::key(row, 1)?,
        code: row.opt_text(2)?.map(str::to_owned),
        customer: rows::id(row, 3)?,
        subscription: rows::opt_id(row, 4)?,
        at: rows::instant(row, 5)?,
    })
}
