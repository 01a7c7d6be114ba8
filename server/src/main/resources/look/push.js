(() => {
  const form = document.querySelector("form[data-push]");
  if (!form || !("PushManager" in window) || !("serviceWorker" in navigator)) return;
  const fault = form.querySelector(".fault");
  const field = (name, bytes) => {
    form.elements[name].value = btoa(String.fromCharCode(...new Uint8Array(bytes)))
      .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  };

  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    fault.hidden = true;
    try {
      const worker = await navigator.serviceWorker.ready;
      const told = await worker.pushManager.subscribe({
        userVisibleOnly: true,
        applicationServerKey: form.dataset.push,
      });
      form.elements.endpoint.value = told.endpoint;
      field("p256dh", told.getKey("p256dh"));
      field("auth", told.getKey("auth"));
      form.submit();
    } catch {
      fault.hidden = false;
      delete form.dataset.sent;
      for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-busy");
    }
  });
})();
