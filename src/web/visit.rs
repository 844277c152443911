//! One request as handlers see it: where, in which language, what was sent, and the one publication that answers it.

use std::{
    ops::Deref,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    RequestExt as _,
    body::Body,
    extract::{RawPathParams, Request},
    http::{HeaderMap, StatusCode},
};

use crate::{
    domain::{locale::Locale, moment::Moment, motion::DeskRule, person::Person},
    editing::{secret::Secret, setting::Setting},
    pages::{
        document::{self, Document},
        error::Failure,
        site::Context,
    },
    store::Token,
    urls::{KEYS_PARAMETER, Pattern},
};

use super::{
    answer::Answer,
    edition::Edition,
    form_body::{self, Form},
    form_file, request,
    security::{self, Sender},
    state::AppState,
};

/// A request that reached its route. It holds one publication, so that no answer mixes two.
#[derive(Debug)]
pub struct Visit {
    /// The language, which is the first segment of the address.
    pub locale: Locale,
    /// The shape of the address.
    pub pattern: Pattern,
    /// What is in the shape's braces; empty when there are none.
    pub segment: String,
    /// What is in its second pair of braces; empty when there is none.
    pub second: String,
    /// How many people a high-risk change needs, where someone is signed in.
    pub rule: DeskRule,
    /// The pairs of the query, without the one about keys.
    pub pairs: Vec<(String, String)>,
    /// What is published.
    pub published: Arc<Edition>,
    /// The server.
    pub state: AppState,
    /// When it came: the one moment of everything that answers it.
    pub now: Moment,
    keys: bool,
    headers: HeaderMap,
    /// Behind a lock only because a body may not be shared, and handlers hold a visit while they wait.
    body: Mutex<Body>,
}

/// A request of someone of the desk.
#[derive(Debug)]
pub struct Signed {
    visit: Visit,
    /// Who is signed in.
    pub person: Person,
}

/// A request with a mailed link that opens something.
#[derive(Debug)]
pub struct Linked {
    visit: Visit,
    /// The secret in the address.
    pub secret: Secret,
    /// What it opens.
    pub token: Token,
}

impl Signed {
    pub(super) const fn new(visit: Visit, person: Person) -> Self {
        Self { visit, person }
    }
}

impl Linked {
    pub(super) const fn new(visit: Visit, secret: Secret, token: Token) -> Self {
        Self { visit, secret, token }
    }
}

impl Deref for Signed {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.visit
    }
}

impl Deref for Linked {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.visit
    }
}

impl Visit {
    /// # Errors
    /// The address holds bytes that are no text.
    pub(super) async fn new(state: AppState, pattern: Pattern, locale: Locale, mut request: Request) -> Result<Self, Failure> {
        let params = request.extract_parts::<RawPathParams>().await.map_err(|_| Failure::BadRequest)?;
        let mut values = params.iter().map(|(_, value)| value.to_owned());
        let (segment, second) = (values.next().unwrap_or_default(), values.next().unwrap_or_default());
        let now = state.clock().now().into();
        let (mut pairs, published) = (request::query(request.uri()), state.published());
        let keys = request::keys(&pairs);
        pairs.retain(|(name, _)| name != KEYS_PARAMETER);
        let (parts, body) = request.into_parts();
        Ok(Self {
            locale,
            pattern,
            segment,
            second,
            rule: DeskRule::default(),
            pairs,
            published,
            state,
            now,
            keys,
            headers: parts.headers,
            body: Mutex::new(body),
        })
    }

    /// False when the address asks for the exit's keys to be off.
    pub const fn keys(&self) -> bool {
        self.keys
    }

    /// True behind https, as the setting says it: then cookies are for https alone.
    pub fn is_secure(&self) -> bool {
        self.state.site().origin.as_deref().is_some_and(|origin| origin.starts_with("https://"))
    }

    /// The headers of the request.
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The context of a view.
    pub fn context(&self) -> Context<'_> {
        Context { rule: self.rule, ..self.state.context(&self.published, self.locale, self.keys(), self.now) }
    }

    /// The context of a view that is the same at every hour.
    pub fn timeless(&self) -> Context<'_> {
        Context { now: None, ..self.context() }
    }

    /// The form that was sent. It can be taken once.
    ///
    /// # Errors
    /// It is no form of ours.
    pub async fn form(&self) -> Result<Form, Failure> {
        let body = std::mem::take(&mut *self.body.lock().unwrap_or_else(PoisonError::into_inner));
        form_body::read(&self.headers, body).await
    }

    /// The file of a form. It can be taken once.
    ///
    /// # Errors
    /// It is no form with a file, or the file is too large.
    pub async fn file(&self, most: usize) -> Result<Vec<u8>, Failure> {
        let body = std::mem::take(&mut *self.body.lock().unwrap_or_else(PoisonError::into_inner));
        form_file::read(&self.headers, body, most).await
    }

    /// The form that was sent, if it may come from one of our own pages. It can be taken once.
    ///
    /// # Errors
    /// It comes from elsewhere, or is no form of ours.
    pub async fn own_form(&self) -> Result<Form, Failure> {
        if security::sender(&self.headers) == Sender::Elsewhere {
            return Err(Failure::Forbidden);
        }
        self.form().await
    }

    /// What a decision about a change needs, at this moment and in this publication.
    pub fn setting(&self) -> Setting<'_> {
        Setting { store: self.state.store(), rules: self.state.do_not_publish(), known: self.published.known(), now: self.now }
    }

    /// A page made for this request alone.
    pub fn page<'a>(&'a self, make: impl FnOnce(&Context<'a>) -> Document) -> Answer {
        self.page_with(StatusCode::OK, make)
    }

    /// The same with a status.
    pub fn page_with<'a>(&'a self, status: StatusCode, make: impl FnOnce(&Context<'a>) -> Document) -> Answer {
        let context = self.context();
        Answer::Page(status, document::render(&context, || make(&context)))
    }
}
