// Leaving at once. Runs right after the exit link, before anything else on the page. Without this script it is a plain link.
(() => {
  const exit = document.getElementById("exit");
  const root = document.documentElement;
  let left = false;

  function leave(event) {
    event?.preventDefault();
    left = true;
    // The cover comes first: the other site may be slow (style/exit.css hides everything else).
    root.dataset.left = "";
    document.title = exit.dataset.title;
    const cover = document.createElement("p");
    cover.id = "cover";
    cover.setAttribute("role", "alert");
    (document.body ?? root).append(cover);
    // Inserted empty, then filled: screen readers are more reliable with an alert that changes.
    requestAnimationFrame(() => (cover.textContent = exit.dataset.loading));
    // replace() leaves no entry for this page in the tab's history.
    location.replace(exit.href);
  }

  exit.addEventListener("click", leave);

  // The next page takes this one's place in the tab's history, on pages for people in need (data-light); so does a place in this page
  // everywhere. Back from the other site then brings up none of them. Other scripts hear a click first: they listen at the document.
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    const other = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || other || event.defaultPrevented || link.getAttribute("target")) return;
    // Read from the text: a link in the map's picture has no other address.
    const to = new URL(link.getAttribute("href"), location.href);
    const inPage = to.hash && to.href.split("#")[0] === location.href.split("#")[0];
    if (to.origin !== location.origin || (!inPage && !("light" in document.body.dataset))) return;
    event.preventDefault();
    location.replace(to);
  });

  // Coming back to a page that was left: go home before anything is uncovered.
  addEventListener("pageshow", (event) => {
    if (event.persisted && left) location.replace(exit.dataset.home);
  });

  // Shift three times, at most five seconds between presses, nothing else in between.
  let presses = 0;
  let alone = false;
  let last = 0;
  addEventListener("keydown", (event) => {
    alone = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!alone) presses = 0;
  }, true);
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone || document.body?.dataset.keys === "off") return;
    alone = false;
    presses = event.timeStamp - last > 5000 ? 1 : presses + 1;
    last = event.timeStamp;
    if (presses === 3) return leave();
    const status = document.getElementById("exit-status");
    if (status) status.textContent = presses === 2 ? status.dataset.left1 : "";
  }, true);
})();
