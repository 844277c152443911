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
    let reader = Reader::alone().await;
    let page = reader.reads(FORM).await;
    let key = page.body.split_once("name=\"key\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
    let fields = [("key", key.as_str()), ("kind", "number-wrong"), ("words", "Nobody answers.")];
    for _ in 0..2 {
        let thanks = reader.submits(FORM, &fields).await;
        assert_eq!(thanks.status, StatusCode::OK);
        assert!(thanks.body.contains(&key[..6].to_uppercase()));
    }
    let kept = reader.state().store().reports(&ServiceId::parse("kids-help-phone").unwrap()).await.unwrap().read;
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].words.as_str(), kept[0].received_on.to_string().as_str()), ("Nobody answers.", "2026-11-23"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_with_mistakes_comes_back_whole() {
    let reader = Reader::alone().await;
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
    let reader = Reader::alone().await;
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
async fn a_filled_trap_is_thanked_like_everybody_and_kept_as_doubtful() {
    let reader = Reader::alone().await;
    for trap in ["https://spam.example", ""] {
        let thanks = reader.submits(FORM, &[("kind", "other"), ("website", trap)]).await;
        assert_eq!(thanks.status, StatusCode::OK);
    }
    let mut kept = reader.state().store().reports(&ServiceId::parse("kids-help-phone").unwrap()).await.unwrap().read;
    kept.sort_by_key(|report| report.doubtful);
    assert_eq!(kept.iter().map(|report| report.doubtful).collect::<Vec<_>>(), [false, true]);
}

/// Sends the form as a browser without `Sec-Fetch-Site` does from a page with `Referrer-Policy: no-referrer`.
async fn sends_hidden(reader: &Reader, fields: &[(&str, &str)]) -> super::browser::Answer {
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let request = Request::post(FORM)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("origin", "null")
        .header("host", "10.0.0.7:3000");
    reader.sends(request.body(Body::from(body)).unwrap()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn our_own_form_is_taken_although_its_page_hides_its_address() {
    let reader = Reader::alone().await;
    let page = reader.reads(FORM).await;
    let key = page.body.split_once("name=\"key\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
    let fields = [("key", key.as_str()), ("kind", "closed"), ("words", "It has moved.")];
    assert_eq!(sends_hidden(&reader, &fields).await.status, StatusCode::OK);
    // A key that is not ours: nothing is kept, nothing typed is lost, and the form that comes back can be sent.
    let foreign = "0123456789abcdef0123456789abcdef-1-0123456789abcdef0123456789abcdef";
    let back = sends_hidden(&reader, &[("key", foreign), ("kind", "closed"), ("words", "Typed for a long time")]).await;
    assert_eq!(back.status, StatusCode::FORBIDDEN);
    assert!(back.body.contains("Typed for a long time") && !back.body.contains(foreign));
    assert_eq!(reader.state().store().reports(&ServiceId::parse("kids-help-phone").unwrap()).await.unwrap().read.len(), 1);
    let key = back.body.split_once("name=\"key\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
    assert_eq!(sends_hidden(&reader, &[("key", &key), ("kind", "closed")]).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_button_keeps_what_was_typed_and_sends_nothing() {
    let reader = Reader::alone().await;
    let page = reader.reads(FORM).await;
    assert!(
        page.body.contains("form=\"report-form\" formaction=\"/fr/s/kids-help-phone/signaler\" name=\"language\""),
        "the switch belongs to the form"
    );
    let fields = [("kind", "closed"), ("words", "Fermé depuis mai"), ("language", "fr")];
    let french = reader.submits("/fr/s/kids-help-phone/signaler", &fields).await;
    assert_eq!(french.status, StatusCode::OK);
    assert!(french.body.contains("Fermé depuis mai") && french.body.contains("Envoyer"));
    assert!(french.body.contains("value=\"closed\" checked"));
    assert!(reader.state().store().reports(&ServiceId::parse("kids-help-phone").unwrap()).await.unwrap().read.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_said_in_the_title_and_at_its_field() {
    let reader = Reader::alone().await;
    let back = reader.submits(FORM, &[("words", &"x".repeat(2_001))]).await;
    assert!(back.element("title").starts_with("One thing to look at: "), "{}", back.element("title"));
    for (field, message) in [("kind-problem", "Choose what is wrong"), ("words-problem", "This has 2001 characters")] {
        let at = back.body.split_once(&format!("id=\"{field}\"")).unwrap().1;
        assert!(at[..200].contains(message), "{field}: {}", &at[..200]);
        assert!(back.body.contains(&format!("{field}\"")), "{field}");
    }
    assert!(back.body.contains("aria-describedby=\"kind-problem\"") && back.body.contains("aria-describedby=\"words-hint words-problem\""));
    assert!(!reader.reads(FORM).await.element("title").contains("look at"));
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
    let reader = Reader::alone().await;
    let (store, today) = (reader.state().store(), crate::domain::time_zone::day_in_ontario(reader.state().clock().now().into()));
    for (key, days) in [("a", KEPT_DAYS), ("b", KEPT_DAYS + 1)] {
        let report = Report::parse("kids-help-phone", Some("closed"), "", "", today.days_before(days)).unwrap();
        let _ = store.report(key, &report, crate::domain::moment::Moment::of_seconds(0)).await.unwrap();
    }
    crate::jobs::refresh::forget_what_is_old(reader.state()).await.unwrap();
    assert_eq!(store.reports(&ServiceId::parse("kids-help-phone").unwrap()).await.unwrap().read.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_go_on_while_the_database_is_away_and_a_report_is_given_back_to_be_sent_later() {
    let reader = Reader::alone().await;
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
