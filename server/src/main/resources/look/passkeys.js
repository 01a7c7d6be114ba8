(() => {
  const key = window.PublicKeyCredential;
  if (!key || !key.parseCreationOptionsFromJSON) return;

  const asked = async (form) =>
    form.dataset.options
      ? JSON.parse(form.dataset.options)
      : (await fetch(form.action, { headers: { Accept: "application/json" } })).json();
  const answer = async (form) => {
    const options = await asked(form);
    return form.dataset.passkey === "create"
      ? navigator.credentials.create({ publicKey: key.parseCreationOptionsFromJSON(options) })
      : navigator.credentials.get({ publicKey: key.parseRequestOptionsFromJSON(options) });
  };
  const ready = (form) => {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-busy");
  };

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const fault = form.querySelector(".fault");
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      fault.hidden = true;
      try {
        form.elements.answer.value = JSON.stringify(await answer(form));
        const stay = document.getElementById("stay");
        if (stay && form.elements.stay) form.elements.stay.disabled = !stay.checked;
        form.submit();
      } catch {
        fault.hidden = false;
        ready(form);
      }
    });
  }
})();
