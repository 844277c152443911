// The list's buttons: shown where they can work. Copying asks no one and stores nothing but the clipboard's text.
const copy = document.querySelector("[data-copy]");
if (copy && navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    const status = document.getElementById("copy-status");
    // Emptied first, so that a second press is said, too.
    status.textContent = "";
    const said = await navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).value).then(
      () => copy.dataset.done,
      () => copy.dataset.failed,
    );
    status.textContent = said;
  });
}
const paper = document.querySelector("[data-print]");
if (paper) {
  paper.hidden = false;
  paper.addEventListener("click", () => print());
}
// Ticks of a sheet are gone when its page is left, also where a browser keeps the page for Back. What was typed is gone with the text.
addEventListener("pagehide", () => {
  for (const tick of document.querySelectorAll("[data-forget]")) tick.checked = false;
  for (const box of document.querySelectorAll("[contenteditable]")) box.textContent = "";
});
