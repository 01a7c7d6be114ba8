(() => {
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    if (event.target.closest("input, textarea, select, dialog")) return;
    const at = document.querySelector(`main [data-key="${CSS.escape(event.key)}"]`);
    if (!at) return;
    event.preventDefault();
    at.click();
  });
})();
