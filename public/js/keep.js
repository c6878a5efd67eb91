// A button that keeps a public page for reading without a connection, and a word when the connection is lost.

const place = document.querySelector("p[data-keep]");
const MOST = 60;

if (place && "caches" in window && navigator.serviceWorker && !document.documentElement.matches(".save-data")) {
  const path = location.pathname;
  const cache = await caches.open("kept");
  // A page that the worker shows from its copy says so itself.
  const copy = document.querySelector("[data-copy]");
  const button = document.createElement("button");
  const said = document.createElement("span");
  [button.type, button.className] = ["button", "link-button"];
  said.setAttribute("role", "status");
  place.append(button, " ", said);
  place.hidden = false;
  const show = async (words = "") => {
    button.textContent = (await cache.match(path)) ? place.dataset.drop : place.dataset.keep;
    said.textContent = words;
  };
  button.addEventListener("click", async () => {
    if (await cache.delete(path)) return show();
    if ((await cache.keys()).length >= MOST) return show(place.dataset.full);
    try {
      // As nobody: the page of everybody is kept, not that of whoever acts for somebody or chose their digits.
      const answer = await fetch(path, { cache: "no-cache", credentials: "omit" });
      const open = answer.ok && !answer.redirected && !/no-store|private/.test(answer.headers.get("cache-control") ?? "no-store");
      if (open) await cache.put(path, answer);
      show(open ? place.dataset.kept : place.dataset.failed);
    } catch {
      show(navigator.onLine ? place.dataset.failed : place.dataset.offline);
    }
  });
  const connection = () => show(navigator.onLine || copy ? "" : place.dataset.offline);
  addEventListener("online", connection);
  addEventListener("offline", connection);
  connection();
}
