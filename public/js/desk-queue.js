// The queue by single keys: each presses a button that is on the page, by its place on the keyboard, so that it works
// whichever language is typed. They can be turned off, and stay so on this computer.

const OFF = "shubbak-queue-keys-off";
const place = document.querySelector("[data-keys]");
const isOff = () => localStorage.getItem(OFF) === "yes";

if (place) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-quiet";
  const label = () => (button.textContent = isOff() ? place.dataset.on : place.dataset.off);
  button.addEventListener("click", () => {
    if (isOff()) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "yes");
    label();
  });
  label();
  place.append(button);
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isOff()) return;
  if (event.target.closest("input, select, textarea, [contenteditable]")) return;
  const wanted = document.querySelector(`main [data-key="${event.code}"]`);
  if (!wanted) return;
  event.preventDefault();
  wanted.click();
  // What has opened is gone on with at once.
  if (wanted.localName === "summary") wanted.parentElement.querySelector("select, input:not([type=hidden])")?.focus();
});
