// What is around results that follow the choices: the chips, the way to the results, and what is said of them aloud. All of it is
// read from the page, which has the words already.
const chosen = document.getElementById("chosen");
if (chosen) {
  const form = document.getElementById("finder-form");
  const servers = document.getElementById("server-results");
  const way = form.querySelector(".show");
  const list = document.createElement("ul");
  list.className = "chips";
  list.ariaLabel = chosen.dataset.label;

  // An option says its name in its data, a box in the first words beside it.
  const words = (choice) => choice.dataset.name ?? (choice.nextElementSibling?.firstChild ?? choice).textContent.trim();

  function takeAway(choice, at) {
    const select = choice.closest("select");
    if (select) select.value = "";
    else {
      choice.checked = false;
      if (choice.type == "radio") form.querySelector(`[name="${choice.name}"][value=""]`).checked = true;
    }
    form.dispatchEvent(new Event("change", { bubbles: true }));
    // The focus stays among the chips, once they are made anew.
    setTimeout(() => {
      const left = list.querySelectorAll("button");
      (left[Math.min(at, left.length - 1)] ?? document.getElementById("results")).focus();
    });
  }

  function chip(choice, at) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "chip";
    button.textContent = chosen.dataset.chip.replace("{name}", words(choice));
    button.addEventListener("click", () => takeAway(choice, at));
    item.append(button);
    return item;
  }

  // “Show 21 supports” in place of the button that sends the form; but a place that is typed only the server can read.
  function offer(text) {
    way.hidden = !text || form.elements.where.value.trim() != "";
    way.textContent = text ?? "";
  }

  // The choices as the other language's page takes them from its address: ?a=2&n=3.6
  function codes() {
    const groups = {};
    for (const [name, value] of new FormData(form)) if (/^[acfilnopr]$/.test(name) && value) (groups[name] ??= []).push(value);
    return Object.entries(groups).map(([name, values]) => `${name}=${values.join(".")}`).join("&");
  }

  // What was typed only the server reads: its chips stay as long as its results do.
  function show() {
    const live = servers.hidden;
    const sentence = live ? document.querySelector(".live-results .sentence") : undefined;
    for (const part of chosen.children) part.hidden = live;
    chosen.append(list);
    list.replaceChildren(...(live ? [...form.querySelectorAll(":checked:not([value=''])")].map(chip) : []));
    list.hidden = !list.firstChild;
    offer(sentence?.dataset.show);
    if (!sentence) return;
    document.getElementById("finder-status").textContent = sentence.textContent;
    const language = document.querySelector("a.language");
    if (language) language.search = codes();
  }

  // The chips are in a line that can be moved sideways: anyone who walks through them by key sees each whole.
  chosen.addEventListener("focusin", ({ target }) => target.scrollIntoView({ block: "nearest", inline: "nearest" }));

  // After the island, which hears of a change too and shows its list a moment later.
  const later = () => setTimeout(show);
  new MutationObserver(later).observe(servers, { attributeFilter: ["hidden"] });
  form.addEventListener("change", () => servers.hidden && later());
  // Anyone who types needs the button under the finger, not after the field is left.
  form.addEventListener("input", ({ target }) => target.matches("#q, #where") && target.value.trim() && offer());
}
