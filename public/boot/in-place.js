// A listing opened from the results is read in their place, so that its way back finds the choices, the words and the place on the page
// as they were. A search by words could not be asked for again: it is in no address, and no cache or store may hold it.
if (document.querySelector(".finder-page")) {
  const page = (document) => ({
    main: document.querySelector("main"),
    language: document.querySelector(".language"),
    title: document.title,
  });
  const finder = page(document);
  const address = location.href;
  let shown = finder;
  let before;

  // What came by POST is from now on asked for like any page: no browser offers to send the words a second time.
  history.replaceState(null, "", address);

  // Anyone who left while a listing was on its way must arrive elsewhere: from then on nothing here may touch page, history or address.
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
      return page(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } finally {
      delete document.documentElement.dataset.reading;
    }
  }

  // The listing takes the finder's place in the tab's history, like every page for people in need (exit.js).
  document.addEventListener("click", async (event) => {
    const link = event.target.closest?.(".card h3 a, .whose, .service .back a");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // The page's own way back: the results are still there.
    if (shown != finder) {
      history.replaceState(null, "", address);
      show(finder, before.y);
      before.link.focus({ preventScroll: true });
      return;
    }
    const listing = await read(link.href).catch(() => left() || location.replace(link.href));
    if (!listing?.main || left() || shown != finder) return;
    before = { link, y: scrollY };
    history.replaceState(null, "", link.href);
    show(listing, 0);
    listing.main.focus({ preventScroll: true });
  });
}
