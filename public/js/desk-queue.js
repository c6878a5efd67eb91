// The queue by single keys: each presses a button that is on the page, by its place on the keyboard, so that it works
// whichever language is typed. Which key does what, and whether keys are on at all, the page itself says.

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  if (event.target.closest("input, select, textarea, [contenteditable]")) return;
  const wanted = document.querySelector(`main [data-key="${event.code}"]`);
  if (!wanted) return;
  event.preventDefault();
  wanted.click();
  // What has opened is gone on with at once.
  if (wanted.localName === "summary") wanted.parentElement.querySelector("select, input:not([type=hidden])")?.focus();
});
