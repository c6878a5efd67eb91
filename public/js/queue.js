// Pages of the queue keep themselves up to date: the part that changes is fetched and put in place, the rest of the page
// stays as it is. Without scripts the page is drawn anew instead.

for (const part of document.querySelectorAll("[data-live][data-every]")) {
  const wait = Number(part.dataset.every) * 1000;
  let before = part.innerHTML;
  const look = async () => {
    // Nobody looks at a hidden page, and what somebody is using right now must not move away under them.
    if (!document.hidden && !part.contains(document.activeElement)) {
      try {
        const answer = await fetch(location.href, { headers: { accept: "text/html" } });
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
        const now = fresh.querySelector(`[data-live="${part.dataset.live}"]`);
        if (answer.redirected && !now) location.reload();
        if (now && now.innerHTML !== before) {
          before = now.innerHTML;
          part.innerHTML = before;
          part.dispatchEvent(new CustomEvent("fresh", { bubbles: true }));
        }
      } catch {
        // The network is away for a moment: what is shown stays, and it is looked again.
      }
    }
    setTimeout(look, wait);
  };
  setTimeout(look, wait);
}

// The kiosk goes back to its first page when nobody does it.
const back = document.querySelector("a[data-return]");
if (back) setTimeout(() => location.assign(back.href), Number(back.dataset.return) * 1000);
