//! A portal that is stopped and started again has lost nothing.

use crate::support::{Case, Kind, LAYLA, Raw, SALMA, Site, until};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::by_hand("drafts_sessions_and_deliveries_outlive_the_process", |kind| Box::pin(outlive(kind))),
        Case::by_hand("a_release_starts_on_what_a_newer_one_has_added", |kind| Box::pin(newer_schema(kind))),
    ]
}

async fn outlive(kind: Kind) {
    let site = Site::start(kind).await;
    site.turn("change-of-address", "refused").await;
    let salma = site.browser("en", SALMA);
    let page = salma.begin("life-events/having-a-baby").await;
    let page = salma.walk_to(page, "payment-method", &[("child.given_name", "شروق")]).await;
    let draft = page.application();
    let layla = site.browser("en", LAYLA);
    let page = layla.begin("services/change-of-address").await;
    let filed = layla.finish(page, &[]).await;
    let reference = filed.reference().unwrap();
    let (session, base) = (salma.session().unwrap(), site.base.clone());
    let site = site.restart().await;
    assert!(reqwest::get(format!("{base}/healthz")).await.is_err(), "the first one is gone");
    let salma = site.browser("en", SALMA);
    salma.set_session(&session);
    let page = salma.get(&format!("applications/{draft}/child-name")).await;
    assert_eq!(page.value("child.given_name").as_deref(), Some("شروق"), "still signed in, with every answer");
    let page = salma.get(&format!("applications/{draft}/payment-method")).await;
    assert!(salma.finish(page, &[]).await.reference().is_some());
    let layla = site.browser("en", LAYLA);
    layla.sign_in().await;
    until("the decision", async || {
        let page = layla.get(&format!("applications/{}", filed.application())).await;
        page.text(".head-pairs").is_some_and(|words| words.contains("Approved")).then_some(())
    })
    .await;
    assert_eq!(site.cases_of(&reference).len(), 1, "delivered once");
    site.stop().await;
}

async fn newer_schema(kind: Kind) {
    let site = Site::start(kind).await;
    let mut raw = Raw::open(site.folder(), site.database_url().as_deref()).await;
    raw.run("CREATE TABLE of_a_newer_release (id BIGINT PRIMARY KEY)").await;
    let checksum = raw.bytes(&[1, 2, 3]);
    let added = format!(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
         VALUES (999999, 'of a newer release', TRUE, {checksum}, 1)"
    );
    assert_eq!(raw.run(&added).await, 1);
    drop(raw);
    let site = site.restart().await;
    let salma = site.browser("en", SALMA);
    assert_eq!(salma.begin("services/change-of-address").await.status, 200);
    site.stop().await;
}
