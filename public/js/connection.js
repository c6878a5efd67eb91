// A form of an application is sent so that a lost connection loses nothing: what was typed stays in the open page, and
// nowhere else, until the server has it. Sending twice has no double effect: forms carry their version or their key.

/** Longer than the server takes for anything. */
const PATIENCE_MS = 45_000;
/** Answers of whatever stands in front of a server that is away. */
const AWAY = [502, 503, 504];

let waiting;
let passing = false;

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (passing || event.defaultPrevented || form.method !== "post" || form.enctype === "multipart/form-data") return;
  event.preventDefault();
  send(form, event.submitter);
});

async function send(form, submitter) {
  const to = new URL(submitter?.getAttribute("formaction") ?? form.getAttribute("action") ?? "", location.href);
  const body = new URLSearchParams(new FormData(form));
  if (submitter?.name) body.append(submitter.name, submitter.value);
  let answer;
  try {
    answer = await fetch(to, { method: "POST", body, headers: { "x-shubbak-by": "script" }, signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch {
    return tell(form, submitter);
  }
  // A kiosk has cleared the page meanwhile: whoever sent this is gone.
  if (!form.isConnected) return;
  if (AWAY.includes(answer.status)) return tell(form, submitter);
  untell(form);
  const next = answer.headers.get("x-shubbak-go");
  if (next) location.assign(next);
  else pass(form, submitter);
}

/** The answer is a page, such as one with errors: the browser asks for it itself, the same form once more. */
function pass(form, submitter) {
  passing = true;
  delete form.dataset.sent;
  form.requestSubmit(submitter);
  passing = false;
}

/** Says that the connection is lost, and what happens now. */
function tell(form, submitter) {
  if (!form.isConnected) return;
  ready(form);
  waiting = { form, submitter };
  const before = form.querySelector(".connection");
  const focused = before?.contains(document.activeElement);
  // A new one each time: an alert that stays as it was is not read out again.
  before?.remove();
  const note = document.getElementById("connection").content.firstElementChild.cloneNode(true);
  note.setAttribute("role", "alert");
  const button = note.querySelector("button");
  button.addEventListener("click", again);
  (form.querySelector(".actions, [data-once]") ?? form.lastElementChild).before(note);
  if (focused) button.focus();
}

function untell(form) {
  waiting = undefined;
  form.querySelector(".connection")?.remove();
}

function ready(form) {
  delete form.dataset.sent;
  form.querySelector("[data-once]")?.removeAttribute("aria-disabled");
}

function again() {
  const button = waiting?.form.isConnected && waiting.form.querySelector(".connection button");
  if (!button || button.hasAttribute("aria-disabled")) return;
  const { form, submitter } = waiting;
  button.setAttribute("aria-disabled", "true");
  send(form, submitter);
}

addEventListener("online", again);
// Whoever leaves is asked first; not at a kiosk, which has to forget.
const forgets = document.documentElement.matches(".at-kiosk");
addEventListener("beforeunload", (event) => waiting && !forgets && event.preventDefault());
