// The nearest service centre by where the browser is. The position never leaves this page: distances are worked out here
// from the places of the centres.

const form = document.querySelector("form[data-near]");
const list = document.querySelector(".centre-cards");

const RADIUS = 6371;
const radians = (degrees) => (degrees * Math.PI) / 180;

/// The way over the globe in kilometres (haversine).
const away = (from, to) => {
  const half = (a, b) => Math.sin(radians(b - a) / 2) ** 2;
  const chord =
    half(from.latitude, to.latitude) +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * half(from.longitude, to.longitude);
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
};

if (form && list && navigator.geolocation) {
  const status = document.querySelector(".near-status");
  const numbers = new Intl.NumberFormat(form.dataset.numbers);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-quiet";
  button.textContent = form.dataset.near;
  button.addEventListener("click", () => {
    const found = ({ coords }) => {
      const cards = [...list.children].map((card) => {
        const { latitude, longitude } = card.dataset;
        return { card, km: away(coords, { latitude: Number(latitude), longitude: Number(longitude) }) };
      });
      cards.sort((a, b) => a.km - b.km);
      for (const { card, km } of cards) {
        const line = card.querySelector(".centre-away");
        const whole = Math.round(km);
        line.textContent = whole ? form.dataset.away.replace("{km}", numbers.format(whole)) : form.dataset.close;
        line.hidden = false;
        list.append(card);
      }
      status.textContent = form.dataset.done;
    };
    const failed = () => (status.textContent = form.dataset.failed);
    navigator.geolocation.getCurrentPosition(found, failed, { timeout: 10000, maximumAge: 300000 });
  });
  form.append(button);
}
