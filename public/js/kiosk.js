// At a kiosk: who goes away without a word is forgotten. First it is asked whether anybody is there.

const dialog = document.getElementById("kiosk-idle");
const [warn, end] = [Number(dialog.dataset.warn) * 1000, Number(dialog.dataset.end) * 1000];
const atStart = location.pathname.split("/").filter(Boolean).length < 2;
let since = performance.now();
let touched = false;

const here = () => {
  since = performance.now();
  touched = true;
};
for (const what of ["pointerdown", "keydown", "input", "wheel"]) addEventListener(what, here, { capture: true, passive: true });
// It closes when the touch is over: closed any sooner, the touch would hit what lies beneath.
dialog.addEventListener("click", () => dialog.close());

setInterval(() => {
  const idle = performance.now() - since;
  if (idle >= end) {
    // Should the network be away, it is tried again.
    since += 5000;
    location.replace(dialog.dataset.to);
  } else if (idle >= warn && !dialog.open && (touched || !atStart)) dialog.showModal();
}, 500);

// A page doesn't come back from the browser's memory: the one before may have been somebody else's.
addEventListener("pageshow", (event) => event.persisted && location.reload());
