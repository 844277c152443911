//! `porchlight serve`: the site, until someone stops it.

use std::{path::Path, sync::Arc};

use crate::{
    clock::Clock,
    config::{ConfigError, MailSettings, ServeSettings},
    domain::{do_not_publish::DoNotPublish, locale::Locale},
    editing::import::Files,
    finder::{gazetteer::Gazetteer, gazetteer_files},
    jobs::{
        links,
        outbox::{self, Post},
        publication_file::{self, Place},
        refresh,
        watched::Jobs,
    },
    links::Web,
    mail::send::Mailer,
    pages::site::Site,
    private,
    store::{SiteKind, Store},
    urls::Page,
    web::{assets, busy, listener, routes, state::AppState},
};

use super::{
    demo, say,
    start::{be, close, kept_listings, load_files, load_judging, load_site, open_store, shipped_files, stop_at},
};

pub(crate) async fn run(settings: ServeSettings) -> Result<(), String> {
    let clock = Clock::real();
    let origin = settings.origin().map_err(|error| error.to_string())?;
    let assets = assets::load(&settings.site).map_err(|error| {
        format!(
            "the browser's files are not in {} ({error}); build them with cargo xtask site, or name their folder in PORCHLIGHT_SITE",
            settings.site.display()
        )
    })?;
    let content = &settings.folders.content;
    let (site, problems) = load_site(content, assets, origin)?;
    stop_at(problems)?;
    let host = settings.mail_host.clone().filter(|host| !host.trim().is_empty());
    let site = Site { is_demo: settings.demo, host, ..site };
    let gazetteer = gazetteer_files::load(&content.join("data").join("geo"))?;
    let kind = if settings.demo { SiteKind::Demo } else { SiteKind::Real };
    let store = open_store(&settings.folders, kind).await?;
    be(&store, kind).await?;
    let outcome = serve(&settings, site, gazetteer, &store, clock).await;
    close(&store).await;
    outcome
}

async fn serve(settings: &ServeSettings, site: Site, gazetteer: Gazetteer, store: &Store, clock: Clock) -> Result<(), String> {
    let content = &settings.folders.content;
    let files = shipped_files(content)?;
    let place = Place { path: settings.folders.data_folder.join("publication"), shipped: files.digest() };
    // A demonstration changes its listings at each start.
    let kept = if settings.demo { None } else { kept_listings(store, &place).await? };
    let (do_not_publish, is_sound) = match &kept {
        Some(_) => {
            store.enter_keepers(clock.now().into()).await.map_err(|error| error.to_string())?;
            (files.rules().map_err(|error| error.to_string())?, true)
        }
        None => load(store, &files, content, &clock).await?,
    };
    drop(files);
    if private::is_open_to_others(&settings.folders.data_folder) {
        let folder = settings.folders.data_folder.display();
        say(&format!("warning: other users of this machine can look into {folder}; close it to them with chmod 700"));
    }
    let people = if settings.demo { demo::prepare(store, content, &do_not_publish, &clock).await? } else { Vec::new() };
    let store = store.clone();
    let (state, problems) = AppState::start(site, gazetteer, do_not_publish, store, clock, load_judging(content), kept)
        .await
        .map_err(|error| error.to_string())?;
    for problem in problems {
        // A number that an article names may have been withdrawn by an editor: that must not keep the site from starting.
        say(&format!("warning: {problem}"));
    }
    let socket = std::net::SocketAddr::new(settings.address, settings.port);
    let listener = tokio::net::TcpListener::bind(socket).await.map_err(|error| {
        format!("port {} on {} cannot be used ({error}); choose another with PORCHLIGHT_PORT or --port", settings.port, settings.address)
    })?;
    // With port 0 the system chooses one.
    let socket = listener.local_addr().map_err(|error| error.to_string())?;
    let post = post(settings, &state, socket)?;
    let post_origin = post.origin.clone();
    let web = match settings.check_links && !settings.demo {
        true => Some(web(&state)?),
        false => None,
    };
    let place = Some(place).filter(|_| is_sound && !settings.demo);
    let jobs = jobs(&state, post, web, place);
    let listings = state.published().snapshot.listings().len();
    if settings.demo {
        demo::say_links(&state, &people, &post_origin).await?;
    }
    say(&format!("Porchlight is at http://{socket} with {listings} listings. Stop it with Ctrl-C."));
    let full = state.clone();
    let full = move || busy::answer(&full);
    listener::serve(listener, routes::router(state, &settings.site), settings.connections, full, stopped()).await;
    // Nothing may write once the database is closed.
    jobs.stop().await;
    Ok(())
}

/// Loads the shipped directory. Returns what must not be published, and whether all of the directory is loaded.
async fn load(store: &Store, files: &Files, content: &Path, clock: &Clock) -> Result<(DoNotPublish, bool), String> {
    let (directory, refused) = load_files(store, files, content, false, clock).await?;
    let is_sound = refused.is_none() && directory.refused.is_empty();
    if let Some(sentence) = refused {
        // Readers keep the directory that was there: a site without one helps no one.
        say(&format!("warning: {sentence}"));
    }
    Ok((directory.do_not_publish, is_sound))
}

/// What runs beside the requests, until the server stops.
fn jobs(state: &AppState, post: Post, web: Option<Web>, place: Option<Place>) -> Jobs {
    let (mut jobs, post) = (Jobs::default(), Arc::new(post));
    let kept = state.clone();
    jobs.start("refresh", move |stop| refresh::keep_current(kept.clone(), stop));
    if let Some(web) = web {
        let looking = state.clone();
        jobs.start("links", move |stop| links::look_at_pages(looking.clone(), web.clone(), stop));
    }
    if let Some(place) = place.map(Arc::new) {
        let state = state.clone();
        jobs.start("publication file", move |stop| publication_file::keep(state.clone(), Arc::clone(&place), stop));
    }
    let state = state.clone();
    jobs.start("outbox", move |stop| outbox::deliver(state.clone(), Arc::clone(&post), stop));
    jobs
}

/// The web, as far as the pages of listings are looked at.
fn web(state: &AppState) -> Result<Web, String> {
    let origin = state.site().origin.as_deref().ok_or_else(|| ConfigError::LinksNeedOrigin.to_string())?;
    Web::public(&format!("{origin}{}", Page::About.path(Locale::En))).map_err(|error| error.to_string())
}

/// Where letters go: to the mail server of the settings, or, without one, into a folder beside the database.
fn post(settings: &ServeSettings, state: &AppState, socket: std::net::SocketAddr) -> Result<Post, String> {
    let origin = state.site().origin.clone();
    let server = settings.mail(origin.clone()).map_err(|error| error.to_string())?;
    // What is invented is sent to no one.
    if let Some(MailSettings { server, from, host, reply_to, origin }) = server.filter(|_| !settings.demo) {
        let mailer = Mailer::server(server, from, reply_to, &origin).map_err(|error| error.to_string())?;
        return Ok(Post { mailer, origin, host: host.to_owned() });
    }
    let folder = settings.folders.data_folder.join("letters");
    let mailer = Mailer::folder(&folder).map_err(|error| error.to_string())?;
    let why = if settings.demo { "a demonstration sends none" } else { "no mail server is set (PORCHLIGHT_SMTP)" };
    say(&format!("Letters are files in {}: {why}.", folder.display()));
    let host = settings.mail_host.clone().unwrap_or_default();
    Ok(Post { mailer, origin: origin.unwrap_or_else(|| format!("http://{socket}")), host })
}

async fn stopped() {
    let interrupt = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    #[cfg(unix)]
    {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut terminate) => tokio::select! {
                () = interrupt => {}
                _ = terminate.recv() => {}
            },
            Err(_) => interrupt.await,
        }
    }
    #[cfg(not(unix))]
    interrupt.await;
}
