(() => {
  const token = () => JSON.parse(document.body.getAttribute("hx-headers"));
  const toasts = document.querySelector(".toasts");
  const say = (text) => {
    const toast = document.createElement("p");
    toast.className = "toast";
    toast.textContent = text;
    toasts.append(toast);
    setTimeout(() => toast.remove(), 6000);
  };

  const put = (area, text, from = area.selectionStart, to = area.selectionEnd) => {
    area.setRangeText(text, from, to, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
    area.focus();
  };

  const wrap = (area, mark) => {
    const chosen = area.value.slice(area.selectionStart, area.selectionEnd);
    const from = area.selectionStart + mark.length;
    put(area, mark + chosen + mark);
    area.setSelectionRange(from, from + chosen.length);
  };

  const begin = (area, mark) => {
    const start = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    put(area, mark, start, start);
  };

  const link = (area) => {
    const chosen = area.value.slice(area.selectionStart, area.selectionEnd);
    const from = area.selectionStart + chosen.length + 3;
    put(area, `[${chosen}](https://)`);
    area.setSelectionRange(from, from + 8);
  };

  const upload = async (area, box, file) => {
    const waiting = `![… ${file.name.replace(/[[\]]/g, "")}]()`;
    put(area, waiting);
    const form = new FormData();
    form.append("picture", file);
    let text = "";
    try {
      const reply = await fetch("/pictures", { method: "POST", headers: token(), body: form });
      const told = await reply.json();
      if (told.address) text = `![](${told.address})\n`;
      else say(told.fault || box.dataset.fault);
    } catch {
      say(box.dataset.fault);
    }
    const at = area.value.indexOf(waiting);
    if (at >= 0) put(area, text, at, at + waiting.length);
  };

  const pictures = (list) => [...(list || [])].filter((file) => file.type.startsWith("image/"));

  for (const box of document.querySelectorAll(".editor")) {
    const area = box.querySelector("textarea");
    const chooser = box.querySelector("input[type=file]");
    const take = (event, files) => {
      if (!files.length) return;
      event.preventDefault();
      for (const file of files) upload(area, box, file);
    };
    area.addEventListener("paste", (event) => take(event, pictures(event.clipboardData.files)));
    area.addEventListener("drop", (event) => take(event, pictures(event.dataTransfer.files)));
    chooser.addEventListener("change", (event) => {
      take(event, pictures(chooser.files));
      chooser.value = "";
    });
    box.querySelector(".tools").addEventListener("click", (event) => {
      const tool = event.target.closest("button");
      if (!tool) return;
      if (tool.dataset.mark) wrap(area, tool.dataset.mark);
      if (tool.dataset.line) begin(area, tool.dataset.line);
      if ("link" in tool.dataset) link(area);
      if ("picture" in tool.dataset) chooser.click();
    });
  }

  // What is being written stays on this device until it has been sent.
  const sent = sessionStorage.getItem("sent");
  sessionStorage.removeItem("sent");
  for (const form of document.querySelectorAll("form[data-draft]")) {
    const key = "draft " + form.dataset.draft;
    const fields = [...form.querySelectorAll("input[name=title], textarea[name=content]")];
    const empty = fields.every((field) => !field.value);
    if (sent === key && empty) localStorage.removeItem(key);
    const kept = JSON.parse(localStorage.getItem(key) || "null");
    if (kept && empty) {
      for (const field of fields) field.value = kept[field.name] || "";
      say(form.querySelector(".editor").dataset.restored);
    }
    form.addEventListener("input", () => {
      const now = Object.fromEntries(fields.map((field) => [field.name, field.value]));
      if (Object.values(now).some(Boolean)) localStorage.setItem(key, JSON.stringify(now));
      else localStorage.removeItem(key);
    });
    form.addEventListener("submit", (event) => {
      const looks = event.submitter && ["preview", "suggest"].includes(event.submitter.name);
      if (!looks) sessionStorage.setItem("sent", key);
    });
  }
  if (sent && !document.querySelector(`form[data-draft="${CSS.escape(sent.slice(6))}"]`)) localStorage.removeItem(sent);
})();
