// A listing opened from the results is read in their place, so that Back finds the choices, the words and the place on the page as they
// were. A search by words could not be asked for again: it stands in no address, and no cache or store may hold it.
if (document.querySelector(".finder-page")) {
  const page = (document) => ({
    main: document.querySelector("main"),
    language: document.querySelector(".language"),
    title: document.title,
  });
  const finder = { ...page(document), path: location.pathname };
  let shown = finder;
  let before;

  // What came by POST is from now on asked for like any page: no browser offers to send the words a second time.
  history.replaceState(null, "", location.href);

  // Whoever left while a listing was on its way must arrive elsewhere: from then on nothing here may touch page, history or address.
  const left = () => "left" in document.documentElement.dataset;

  function show(next, y) {
    shown.main.replaceWith(next.main);
    shown.language.replaceWith(next.language);
    document.title = next.title;
    shown = next;
    scrollTo(0, y);
  }

  async function read(address) {
    document.documentElement.dataset.reading = "";
    try {
      const answer = await fetch(address);
      if (!answer.ok) throw answer.status;
      return { ...page(new DOMParser().parseFromString(await answer.text(), "text/html")), path: new URL(address).pathname };
    } finally {
      delete document.documentElement.dataset.reading;
    }
  }

  addEventListener("click", async (event) => {
    const link = event.target.closest?.(".card h3 a, .whose, .service .back a");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // “Find other help”: the results are still there.
    if (shown != finder) return history.back();
    const listing = await read(link.href).catch(() => left() || location.assign(link.href));
    if (!listing?.main || left() || shown != finder) return;
    before = { link, y: scrollY };
    history.pushState(null, "", link.href);
    show(listing, 0);
    listing.main.focus({ preventScroll: true });
  });

  addEventListener("popstate", async () => {
    if (left() || location.pathname == shown.path) return;
    if (location.pathname == finder.path) {
      show(finder, before.y);
      before.link.focus({ preventScroll: true });
      // The browser may have its own idea of where this was, from the shorter page.
      requestAnimationFrame(() => scrollTo(0, before.y));
      return;
    }
    const listing = await read(location.href).catch(() => left() || location.reload());
    if (listing?.main && !left() && location.pathname == listing.path) show(listing, 0);
  });
}
