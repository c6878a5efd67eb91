// Small helps on top of pages that work without them: no double sending, the error summary focused, all details at once,
// and a way to print.

// A form that is on its way isn't sent again.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (form.method !== "post") return;
  form.dataset.sent = "yes";
  form.querySelector("[data-once]")?.setAttribute("aria-disabled", "true");
});

// Coming back with the browser's back button shows the page as it was: it can be sent again.
window.addEventListener("pageshow", (event) => {
  // A page about somebody who was served doesn't come back from the browser's memory: it is asked for anew.
  if (event.persisted && document.querySelector(".acting")) location.reload();
  for (const form of document.forms) {
    delete form.dataset.sent;
    form.querySelector("[data-once]")?.removeAttribute("aria-disabled");
  }
});

// A form that is sent from an address with a fragment comes back with it, and the fragment would take the focus.
const summary = document.querySelector("[data-focus]");
if (summary) {
  if (location.hash) history.replaceState(null, "", location.pathname + location.search);
  summary.focus();
  addEventListener("load", () => setTimeout(() => summary.focus()));
}

// Where staff type all day, the first field is ready.
const ready = document.querySelector("[data-first-field]");
if (ready && !summary) ready.querySelector("input:not([type=hidden]), select, textarea, button")?.focus();

for (const group of document.querySelectorAll("[data-expand]")) {
  const all = [...group.querySelectorAll("details")];
  if (all.length < 2) continue;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "expand";
  const label = () => {
    const open = all.every((details) => details.open);
    button.textContent = open ? group.dataset.collapse : group.dataset.expand;
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => {
    const open = !all.every((details) => details.open);
    all.forEach((details) => (details.open = open));
    label();
  });
  all.forEach((details) => details.addEventListener("toggle", label));
  label();
  group.prepend(button);
}

for (const place of document.querySelectorAll("[data-print]")) {
  const text = place.querySelector("span");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "expand";
  button.textContent = place.dataset.print || text.textContent;
  button.addEventListener("click", () => window.print());
  text.replaceWith(button);
}

// Public pages can be read without a connection. Not where data is saved, and not on a device that many people use.
const saves = document.documentElement.matches(".save-data,.at-kiosk") || navigator.connection?.saveData;
if ("serviceWorker" in navigator && !saves) {
  addEventListener("load", () => navigator.serviceWorker.register("/sw.js").catch(() => {}));
}
