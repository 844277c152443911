// Wakes the islands at the first touch: a page that is only read costs no WASM.
// (A module has no currentScript: its tag is found by its data.)
const { glue, wasm } = document.querySelector("script[data-glue]").dataset;
let woken;

async function wake() {
  if (woken || navigator.connection?.saveData) return;
  woken = true;
  let awake = "yes";
  try {
    // leptos sets these by an inline script, which our policy forbids.
    for (const name of ["RESOLVED_RESOURCES", "SERIALIZED_ERRORS", "PENDING_RESOURCES", "RESOURCE_RESOLVERS", "INCOMPLETE_CHUNKS"])
      window["__" + name] ??= [];
    // Not in turn: a slow phone would wait twice.
    const [code, module_or_path] = await Promise.all([import(glue), fetch(wasm)]);
    await code.default({ module_or_path });
    code.hydrate();
    await rouse(document.body, code);
  } catch {
    awake = "no";
  }
  document.documentElement.dataset.awake = awake;
}

// Outermost first, as leptos's island_script.js does.
async function rouse(node, code, heard) {
  if (node.localName == "leptos-island") {
    heard?.();
    await code[node.dataset.component](node);
  }
  if (node.localName == "leptos-children") heard = node.$$on_hydrate;
  for (const child of [...node.children]) await rouse(child, code, heard);
}

if (document.querySelector("leptos-island")) {
  const touched = ({ target }) => target?.closest?.("[data-wake]") && wake();
  for (const touch of ["pointerdown", "focusin", "input", "change"]) addEventListener(touch, touched, true);
  // The reader may have been quicker than this script.
  touched({ target: document.querySelector("[data-wake=load]") ?? document.activeElement });
}
