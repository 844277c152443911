//! Prints letters to post. Their codes are on the page that answers, and nowhere else.

use axum::http::StatusCode;

use crate::{
    domain::{letter_code::MAX_AT_A_TIME, service::ServiceId, time_zone::day_in_ontario, verification::Task},
    editing::posting,
    pages::desk::{
        calls::{Said, TASK, task_name},
        posted::{Letter, SERVICE, page},
    },
    urls::Address,
};

use super::{
    super::{
        answer::{Answer, Handled},
        visit::Signed,
    },
    calls,
};

/// `GET /en/desk/letters`: the listings to write to. A letter that was printed is not shown again.
pub async fn get(visit: Signed) -> Handled {
    Ok(Answer::To(format!("{}?{TASK}={}", Address::DeskCalls.path(visit.locale), task_name(Task::Write))))
}

/// `POST /en/desk/letters`: the letters for the listings that are ticked.
pub async fn print(visit: Signed) -> Handled {
    let form = visit.form().await?;
    let mut services: Vec<ServiceId> = Vec::new();
    for service in form.iter().filter(|(name, _)| name == SERVICE).filter_map(|(_, id)| ServiceId::parse(id)) {
        if !services.contains(&service) {
            services.push(service);
        }
    }
    let again = async |said, status| calls::list(&visit, Some(Task::Write), Some(said), status).await;
    if services.is_empty() || services.len() > MAX_AT_A_TIME {
        return again(Said::NoLetters, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let snapshot = &visit.published.snapshot;
    match posting::print(&visit.setting(), &services, &visit.person).await {
        Ok(Ok(sheets)) => {
            let letters = sheets.iter().filter_map(|sheet| {
                let listing = snapshot.find(sheet.service.as_str())?;
                Some(Letter { listing, number: &sheet.number, code: &sheet.code, until: day_in_ontario(sheet.until) })
            });
            let letters: Vec<Letter<'_>> = letters.collect();
            Ok(visit.page(|context| page(context, &visit.person, &letters)))
        }
        Ok(Err(_)) => again(Said::NotPrinted, StatusCode::CONFLICT).await,
        Err(error) => {
            tracing::error!(%error, "letters cannot be printed");
            again(Said::NotSaved, StatusCode::SERVICE_UNAVAILABLE).await
        }
    }
}
