// Enhancement only: every page works without this file.
const typing = e => e.target.closest?.("input, textarea, select, [contenteditable]");
const press = (e, act) => { e.preventDefault(); act(); };
let going = 0;

addEventListener("keydown", e => {
  // Ctrl or ⌘ with Enter sends the form one is writing in.
  if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) {
    const form = e.target.form ?? e.target.closest?.("form");
    if (form) press(e, () => form.requestSubmit(form.querySelector("button:not([type=button], [formaction])")));
    return;
  }
  if (typing(e) || e.ctrlKey || e.metaKey || e.altKey || e.isComposing) return;
  // "g" and a letter go to the link that carries the letter: <a data-key="o">.
  if (Date.now() - going < 1500) {
    going = 0;
    const link = document.querySelector(`a[data-key="${CSS.escape(e.key)}"]`);
    if (link) press(e, () => link.click());
    return;
  }
  if (e.key === "g") going = Date.now();
  // "/" moves to the search field, as on paper one opens the index; "?" shows the list of keys.
  const search = document.querySelector("input[type=search]");
  if (e.key === "/" && search) press(e, () => search.focus());
  const keys = document.getElementById("shortcuts");
  if (e.key === "?" && keys?.togglePopover) press(e, () => keys.togglePopover());
});

// What is typed into the search field is offered titles, once one pauses.
const box = document.querySelector(".find input[type=search]");
if (box) {
  const offers = document.createElement("datalist");
  let pause, asked = "";
  offers.id = "offers";
  box.after(offers);
  box.setAttribute("list", "offers");
  box.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(async () => {
      const q = box.value.trim();
      if (q.length < 3 || q === asked) return;
      try {
        const answer = await fetch("/find/suggest?q=" + encodeURIComponent(asked = q));
        if (answer.ok && box.value.trim() === q) offers.innerHTML = await answer.text();
      } catch { /* without a line one types on */ }
    }, 300);
  });
}

// A print button is hidden until it can work: <button type="button" data-do="print" hidden>.
for (const button of document.querySelectorAll("[data-do=print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// A draft survives a lost link: text fields of a marked form are kept on this device.
const kept = f => f.id && !["file", "password", "hidden", "radio", "checkbox"].includes(f.type);
for (const form of document.querySelectorAll("form[data-keep]")) {
  const key = "draft:" + form.dataset.keep;
  try {
    const saved = JSON.parse(localStorage.getItem(key) || "{}");
    for (const f of form.elements) if (kept(f) && f.id in saved) f.value = saved[f.id];
    form.addEventListener("input", () => localStorage.setItem(key, JSON.stringify(
      Object.fromEntries([...form.elements].filter(kept).map(f => [f.id, f.value])))));
    form.addEventListener("submit", () => localStorage.removeItem(key));
  } catch { /* a device that stores nothing still writes and sends */ }
}

// Leaving a changed form asks first, unless its text is kept anyway.
let changed = false;
addEventListener("input", e => changed ||= !!e.target.closest("form[method=post]:not([data-keep])"));
addEventListener("beforeunload", e => { if (changed) e.preventDefault(); });

// A pressed button does nothing on the second press. Forms that answer with a file stay usable: data-file.
const sent = new Set();
addEventListener("submit", e => {
  const form = e.target;
  if (form.method !== "post" || e.defaultPrevented) return;
  if (sent.has(form)) return e.preventDefault();
  changed = false;
  if (form.hasAttribute("data-file")) return;
  sent.add(form);
  e.submitter?.setAttribute("aria-disabled", "true");
});
// The page comes back from the browser's memory as it was: let it be sent again.
addEventListener("pageshow", e => {
  if (!e.persisted) return;
  sent.clear();
  for (const button of document.querySelectorAll("button[aria-disabled]")) button.removeAttribute("aria-disabled");
});
