// The preview beside the choices of a sheet follows them: it fetches the page that the form's button opens, and shows its sheet.
const form = document.querySelector("[data-preview]");
const preview = document.getElementById("preview");
let last = 0;
form.addEventListener("change", async () => {
  const mine = ++last;
  const chosen = [...new FormData(form)].filter(([, value]) => value);
  const answer = await fetch(`${form.dataset.preview}?${new URLSearchParams(chosen)}`).catch(() => undefined);
  if (!answer?.ok || mine !== last) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (mine === last) preview.replaceChildren(page.querySelector(".sheet"));
});
