(() => {
  const html = document.documentElement;
  html.classList.add("js");

  const tab = document.querySelector(".tabs [aria-current]");
  if (tab) tab.parentElement.parentElement.scrollLeft = tab.offsetLeft - innerWidth / 3;

  const toasts = document.querySelector(".toasts");
  const fade = (toast) => setTimeout(() => toast.remove(), 6000);
  const say = (text) => {
    const toast = document.createElement("p");
    toast.className = "toast";
    toast.textContent = text;
    toasts.append(toast);
    fade(toast);
  };

  document.addEventListener("click", (event) => {
    const at = event.target.closest("[data-toast], [data-opens], [data-copies]");
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
    if (!at) return;
    if (at.dataset.toast) say(at.dataset.toast);
    if (at.dataset.opens) {
      event.preventDefault();
      document.getElementById(at.dataset.opens).showModal();
    }
    if (at.dataset.copies) {
      navigator.clipboard.writeText(document.getElementById(at.dataset.copies).textContent.trim())
        .then(() => say(at.dataset.copied));
    }
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-locates]");
    if (!button) return;
    const where = button.closest(".where");
    const field = (name) => where.querySelector(`[name=${name}]`);
    const lost = () => say(where.dataset.lost);
    if (!navigator.geolocation) return lost();
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      field("town").value = "";
      field("latitude").value = coords.latitude.toFixed(3);
      field("longitude").value = coords.longitude.toFixed(3);
      if (button.dataset.locates === "goes") where.closest("form").requestSubmit();
    }, lost, { maximumAge: 60000, timeout: 10000 });
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  document.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (event.target.method !== "post" || event.target.hasAttribute("hx-post")) return;
    if (event.target.dataset.sent) event.preventDefault();
    event.target.dataset.sent = "yes";
    if (button) button.setAttribute("aria-busy", "true");
  });
  addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
    for (const busy of document.querySelectorAll("button[aria-busy]")) busy.removeAttribute("aria-busy");
  });

  const start = () => {
    for (const toast of document.querySelectorAll(".toast")) fade(toast);
    const wrong = document.querySelector("[aria-invalid=true]");
    if (wrong) wrong.focus();
    if ("serviceWorker" in navigator) navigator.serviceWorker.register("/worker.js").catch(() => {});
  };
  start();
})();
