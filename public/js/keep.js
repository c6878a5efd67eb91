// A button that keeps a public page for reading without a connection, and a word when that is what one reads.

const place = document.querySelector("p[data-keep]");
const MOST = 60;

if (place && "caches" in window && navigator.serviceWorker && !document.documentElement.matches(".save-data")) {
  const button = document.createElement("button");
  const said = document.createElement("span");
  [button.type, button.className] = ["button", "link-button"];
  said.setAttribute("role", "status");
  place.append(button, " ", said);
  place.hidden = false;
  const path = location.pathname;
  const cache = await caches.open("kept");
  const show = async (words = "") => {
    button.textContent = (await cache.match(path)) ? place.dataset.drop : place.dataset.keep;
    said.textContent = words;
  };
  button.addEventListener("click", async () => {
    if (await cache.delete(path)) return show();
    if ((await cache.keys()).length >= MOST) return show(place.dataset.full);
    try {
      const answer = await fetch(path);
      const open = answer.ok && !answer.redirected && !/no-store|private/.test(answer.headers.get("cache-control") ?? "no-store");
      if (open) await cache.put(path, answer);
      show(open ? place.dataset.kept : "");
    } catch {
      show(place.dataset.offline);
    }
  });
  const connection = () => show(navigator.onLine ? "" : place.dataset.offline);
  addEventListener("online", connection);
  addEventListener("offline", connection);
  connection();
}
