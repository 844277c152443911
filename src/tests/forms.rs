//! “Something wrong with this listing?”.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use super::browser::Reader;
use crate::domain::service::ServiceId;

const FORM: &str = "/en/s/kids-help-phone/report";

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_kept_once_with_the_day_and_nothing_about_the_reader() {
    let reader = Reader::arrives().await;
    let page = reader.reads(FORM).await;
    let key = page.body.split_once("name=\"key\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
    let fields = [("key", key.as_str()), ("kind", "number-wrong"), ("words", "Nobody answers.")];
    for _ in 0..2 {
        let thanks = reader.submits(FORM, &fields).await;
        assert_eq!(thanks.status, StatusCode::OK);
        assert!(thanks.body.contains(&key[..6].to_uppercase()));
    }
    let kept = reader.state().store().reports(&ServiceId::parse("kids-help-phone").unwrap()).await.unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].words.as_str(), kept[0].received_on.to_string().as_str()), ("Nobody answers.", "2026-11-23"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_with_mistakes_comes_back_whole() {
    let reader = Reader::arrives().await;
    let long = format!("</textarea><script>x</script>{}", "é".repeat(2_000));
    let back = reader.submits("/fr/s/kids-help-phone/signaler", &[("words", &long)]).await;
    assert_eq!(back.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(back.body.contains("href=\"#kind\"") && back.body.contains("href=\"#words\""));
    assert!(back.body.contains("&lt;/textarea&gt;&lt;script&gt;x&lt;/script&gt;ééé"));
    assert!(!back.body.contains("<script>x"));
    assert!(back.body.contains("id=\"kind\"") && back.body.contains("id=\"words\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_from_another_site_is_refused() {
    let reader = Reader::arrives().await;
    let send = |pairs: &[(&str, &str)]| {
        let mut request = Request::post(FORM).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        for (name, value) in pairs {
            request = request.header(*name, *value);
        }
        request.body(Body::from("kind=closed")).unwrap()
    };
    for foreign in
        [&[("sec-fetch-site", "cross-site")][..], &[("origin", "https://evil.example"), ("host", "x")], &[("origin", "null")], &[]]
    {
        assert_eq!(reader.sends(send(foreign)).await.status, StatusCode::FORBIDDEN, "{foreign:?}");
    }
    let own = reader.sends(send(&[("origin", "http://localhost:3000"), ("host", "localhost:3000")])).await;
    assert_eq!(own.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_that_fill_every_field_are_thanked_and_forgotten() {
    let reader = Reader::arrives().await;
    let thanks = reader.submits(FORM, &[("kind", "other"), ("website", "https://spam.example")]).await;
    assert_eq!(thanks.status, StatusCode::OK);
    assert!(reader.state().store().reports(&ServiceId::parse("kids-help-phone").unwrap()).await.unwrap().is_empty());
}

#[test]
fn a_bare_textarea_is_written_nowhere() {
    for file in super::layers::sources() {
        let own = file.path.ends_with("parts/text_area.rs") || file.path.contains("/tests/");
        assert!(own || !file.text.contains("<textarea"), "{}", file.path);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_deleted_after_ninety_days() {
    use crate::domain::report::{KEPT_DAYS, Report};
    let reader = Reader::arrives().await;
    let (store, today) = (reader.state().store(), reader.state().clock().today());
    for (key, days) in [("a", KEPT_DAYS), ("b", KEPT_DAYS + 1)] {
        let report = Report::parse("kids-help-phone", Some("closed"), "", today.days_before(days)).unwrap();
        store.keep_report(key, &report).await.unwrap();
    }
    assert_eq!(crate::web::state::forget_old_reports(reader.state()).await.unwrap(), 1);
    assert_eq!(store.reports(&ServiceId::parse("kids-help-phone").unwrap()).await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_go_on_while_the_database_is_away_and_a_report_is_given_back_to_be_sent_later() {
    let reader = Reader::arrives().await;
    reader.state().store().go_away().await;
    for address in
        ["/en", "/fr/se-mettre-a-labri", "/en/find?a=2&r=3558&i=1", "/en/s/kids-help-phone", "/fr/regions", "/en/s/kids-help-phone/report"]
    {
        reader.reads(address).await;
    }
    assert_eq!(reader.submits("/en/find", &[("q", "somewhere to sleep")]).await.status, StatusCode::OK);
    let fields = [("kind", "number-wrong"), ("words", "The number rings somewhere else"), ("key", "0123456789abcdef0123456789abcdef")];
    let report = reader.submits("/en/s/kids-help-phone/report", &fields).await;
    assert_eq!(report.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(report.body.contains("The number rings somewhere else"), "what was typed is given back");
    assert!(report.body.contains("id=\"exit\""));
}
