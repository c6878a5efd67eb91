// Results as one types: the page of results is asked for and what it found put below the field. Without scripts, or with
// Save-Data, the button does it.

const form = document.querySelector("form.search");
const field = form?.elements.namedItem("q");

if (field && !document.documentElement.classList.contains("save-data")) {
  const own = document.getElementById("hits");
  const place = own ?? document.createElement("div");
  if (!own) {
    place.id = "hits";
    form.after(place);
  }
  // What is said has to be there before its words come, else a screen reader stays silent.
  const said = document.createElement("p");
  said.className = "visually-hidden";
  said.setAttribute("role", "status");
  form.after(said);

  let shown = field.value.trim();
  let asked = new AbortController();
  let soon;

  const empty = () => {
    place.replaceChildren();
    said.textContent = "";
  };

  const put = (fresh, url) => {
    const words = fresh.getElementById("hits");
    if (!words) return;
    const count = words.querySelector("[role=status]");
    count?.removeAttribute("role");
    said.textContent = (count ?? words.querySelector(".note-title") ?? words).textContent;
    place.replaceChildren(...words.childNodes);
    if (own) {
      document.title = fresh.title;
      history.replaceState(null, "", url);
    }
  };

  const look = async () => {
    const words = field.value.trim();
    if (words === shown) return;
    shown = words;
    asked.abort();
    asked = new AbortController();
    if (words.length < 2) return empty();
    const url = new URL(form.action);
    url.searchParams.set("q", words);
    try {
      const answer = await fetch(url, { signal: asked.signal, headers: { accept: "text/html" } });
      if (answer.ok) put(new DOMParser().parseFromString(await answer.text(), "text/html"), url);
    } catch {
      // Overtaken by the next letter, or the network is away: the button is still there.
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(soon);
    soon = setTimeout(look, 200);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || own) return;
    shown = "";
    empty();
  });
}
