// At a kiosk: who goes away without a word is forgotten. First it is asked whether anybody is there.

const dialog = document.getElementById("kiosk-idle");
const [warn, end] = [Number(dialog.dataset.warn) * 1000, Number(dialog.dataset.end) * 1000];
const atStart = location.pathname.split("/").filter(Boolean).length < 2;
/** Longer than the server takes to forget. */
const PATIENCE_MS = 30_000;
const AGAIN_MS = 5000;
let since = performance.now();
let touched = false;
let ending = false;

const here = () => {
  since = performance.now();
  touched = true;
};
for (const what of ["pointerdown", "keydown", "input", "wheel"]) addEventListener(what, here, { capture: true, passive: true });
// It closes when the touch is over: closed any sooner, the touch would hit what lies beneath.
dialog.addEventListener("click", () => dialog.close());

setInterval(() => {
  if (ending) return;
  const idle = performance.now() - since;
  if (idle >= end) forget();
  else if (idle >= warn && !dialog.open && (touched || !atStart)) dialog.showModal();
}, 500);

// Who finishes without a connection is forgotten as well.
addEventListener("click", (event) => {
  if (!event.target.closest?.(".kiosk-end")) return;
  event.preventDefault();
  forget();
});

/**
 * Nothing is seen from now on; the page is left only once the server has forgotten. The browser's own page about a lost
 * connection would stay for good, since nothing of ours runs on it.
 */
async function forget() {
  if (ending) return;
  ending = true;
  const words = Object.assign(document.createElement("p"), { className: "lead", textContent: dialog.dataset.clearing });
  words.setAttribute("role", "alert");
  const main = Object.assign(document.createElement("main"), { className: "page" });
  main.append(words);
  document.body.replaceChildren(main);
  document.title = dialog.dataset.clearing;
  for (;;) {
    const next = await asked();
    if (next) return location.replace(next);
    await new Promise((done) => setTimeout(done, AGAIN_MS));
  }
}

/** Has the server forget; where to go then, or nothing while it can't be reached. */
async function asked() {
  try {
    const answer = await fetch(dialog.dataset.to, {
      cache: "no-store",
      headers: { "x-shubbak-by": "script" },
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (answer.status >= 500) return undefined;
    return answer.headers.get("x-shubbak-go") ?? dialog.dataset.to;
  } catch {
    return undefined;
  }
}

// A page doesn't come back from the browser's memory: the one before may have been somebody else's.
addEventListener("pageshow", (event) => event.persisted && location.reload());
