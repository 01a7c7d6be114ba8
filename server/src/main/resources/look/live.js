(() => {
  const POLL = 10000;
  const SEEN_TYPING = 5000;
  const TELL_TYPING = 2500;
  let source = null;
  let last = document.currentScript.dataset.heard;
  let again = false;
  let counting = 0;

  const parts = () => [...document.querySelectorAll("[data-live]")];
  const asked = document.querySelector("[data-of^='question:']");
  const question = asked ? asked.dataset.of.split(":")[1] : "0";
  const COUNTED = new Set(["message.v1", "message.gone.v1", "messages.read.v1", "notice.v1", "notices.read.v1"]);

  const concerns = (part, { type, data }) => {
    if (!part.dataset.live.split(" ").includes(type)) return false;
    if (type === "answer.v1" && document.getElementById(`answer-${data.id}`)) return false;
    if (!part.dataset.of) return true;
    const [what, id] = part.dataset.of.split(":");
    const ids = what === "partner" ? [data.from, data.to, data.partner] : [data[what]];
    return ids.some((one) => String(one) === id);
  };

  const refresh = (part, whole) => {
    const count = part.querySelector("b");
    if (part.hasAttribute("hidden") || part.dataset.counts) {
      if (!count) return;
      part.dataset.counts = "yes";
      part.hidden = false;
      count.textContent = Number(count.textContent) + 1;
    } else if (part.classList.contains("htmx-request")) {
      again = true;
    } else if (part.hasAttribute("hx-get") && !whole) {
      htmx.trigger(part, "live");
    } else {
      const all = part.closest("[data-whole]") || part;
      htmx.ajax("GET", location.pathname + location.search,
        { target: all, select: "#" + all.id, swap: "outerHTML" });
    }
  };
  const refreshAll = (only) => {
    for (const part of parts()) {
      const news = part.hidden || part.dataset.counts;
      if (!news && (!only || part.matches(only))) refresh(part, false);
    }
  };
  document.addEventListener("htmx:afterRequest", () => {
    if (!again) return;
    again = false;
    setTimeout(() => refreshAll("[hx-get]"), 50);
  });

  const count = () => {
    clearTimeout(counting);
    counting = setTimeout(async () => {
      const answer = await fetch("/live/unread").catch(() => null);
      if (!answer || !answer.ok || answer.redirected) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const way of fresh.querySelectorAll("a.inbox")) {
        const old = document.querySelector(`.me a.inbox[href="${way.getAttribute("href")}"]`);
        if (old) old.replaceChildren(...way.childNodes);
      }
    }, 200);
  };

  const hint = document.querySelector("[data-typing]");
  const typing = new Map();
  let typed = 0;
  let telling = 0;
  const show = () => {
    const names = [...typing.values()].map(({ nickname }) => nickname);
    const words = hint.dataset[names.length === 1 ? "one" : "more"];
    hint.textContent = names.length === 0
      ? "" : words.replace("{0}", () => names[0]).replace("{1}", () => names.length);
  };
  const hush = (from) => {
    if (!typing.has(from)) return;
    clearTimeout(typing.get(from).until);
    typing.delete(from);
    show();
  };
  const writes = ({ from, group, nickname }) => {
    if (!hint || hint.dataset.typing !== (group ? `group:${group}` : `to:${from}`)) return;
    hush(from);
    typing.set(from, { nickname, until: setTimeout(hush, SEEN_TYPING, from) });
    show();
  };
  const tell = async () => {
    const [what, id] = hint.dataset.typing.split(":");
    const headers = JSON.parse(document.body.getAttribute("hx-headers"));
    const body = new URLSearchParams({ [what]: id });
    const sent = fetch("/live/typing", { method: "POST", headers, body, keepalive: true });
    const answer = await sent.catch(() => null);
    if (answer && !answer.ok) typed = Infinity;
  };
  document.addEventListener("input", ({ target }) => {
    if (!hint || target.name !== "content" || !target.value || Date.now() - typed < TELL_TYPING) return;
    typed = Date.now();
    telling = setTimeout(tell, 300);
  });
  addEventListener("pagehide", () => clearTimeout(telling));

  const hear = (event) => {
    if (event.type === "typing.v1") return writes(event.data);
    if (event.type.endsWith("message.v1")) hush(event.data.from);
    if (event.id) last = event.id;
    if (event.type === "signed.out.v1" || event.type === "crowded.v1") close();
    if (event.type === "ready.v1") refreshAll("[hx-get]");
    if (event.type === "reset.v1") refreshAll();
    if (event.type === "reset.v1" || COUNTED.has(event.type)) count();
    for (const part of parts()) {
      if (concerns(part, event)) refresh(part, event.type.includes(".gone."));
    }
  };

  const close = () => {
    if (source) source.close();
    source = null;
  };
  const open = () => {
    if (source || document.hidden) return;
    source = new EventSource(`/live?since=${last}&question=${question}`);
    source.addEventListener("message", ({ data }) => hear(JSON.parse(data)));
    source.addEventListener("error", () => {
      if (source && source.readyState === EventSource.CLOSED) {
        close();
        setTimeout(open, 6 * POLL);
      }
    });
  };

  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-counts] a")) return;
    event.preventDefault();
    location.reload();
  });
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  const [entry] = performance.getEntriesByType("navigation");
  const landing = document.querySelector("[data-lands]");
  const aimed = document.getElementById(location.hash.slice(1));
  if (landing && !aimed && entry.type === "navigate") landing.scrollIntoView();
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  setInterval(() => {
    if (!document.hidden && (!source || source.readyState !== EventSource.OPEN)) refreshAll();
  }, POLL);
  open();
})();
