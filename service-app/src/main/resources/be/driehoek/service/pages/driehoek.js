// Conveniences. Every page works without them.
document.addEventListener("submit", (event) => {
  const form = event.target;
  // A second click sends nothing; where the page stays, or comes back from the history, one can send again.
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (form.method === "post" && !form.hasAttribute("hx-post")) {
    form.dataset.sent = "yes";
  }
});
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form").forEach((form) => delete form.dataset.sent);
});
document.querySelectorAll("[data-copy]").forEach((button) => {
  button.hidden = false;
});
document.addEventListener("click", (event) => {
  const copy = event.target.closest("[data-copy]");
  if (copy) {
    const field = document.getElementById(copy.dataset.copy);
    field.select();
    navigator.clipboard?.writeText(field.value).then(() => {
      copy.parentElement.querySelector("[role=status]").textContent = copy.dataset.copied;
    });
  }
  if (event.target.closest("[data-print]")) {
    window.print();
  }
});
