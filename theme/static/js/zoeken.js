// Shows what rangorde.js finds: suggestions below a search field (the combobox with a listbox of the ARIA Authoring Practices),
// and the page with results. Loaded by helder.js when somebody goes to a search field. All Dutch comes from the page and the index.
const MOST = 6, LEAST = 2, PAGES = 40;
const one = (part, root = document) => root.querySelector(part);
const all = (part, root = document) => [...root.querySelectorAll(part)];
const language = document.documentElement.lang;
const made = (name, attributes = {}, text = "") => {
  const element = document.createElement(name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  element.textContent = text;
  return element;
};

const get = async (address) => {
  // The first file has one name for ever: it is asked anew each time. The others bear their content in their names.
  const answer = await fetch(address, { cache: address.endsWith("/woorden.json") ? "no-cache" : "default" });
  if (!answer.ok) throw Error(address);
  return answer.json();
};
// First the pages by their titles; `more(number)` adds so many of the other files. Without those there is still the first.
const load = async ({ dataset: { search, rank } }) => {
  const [{ open }, index] = await Promise.all([import(rank), get(`${search}woorden.json`)]);
  const more = async (number) => {
    const files = await Promise.all(index.more.slice(0, number).map((name) => get(search + name).catch(() => undefined)));
    return open(index, ...files).search;
  };
  return { search: open(index).search, say: index.say, more };
};

export const suggest = async (form) => {
  const field = one("input", form), { style } = form.dataset;
  if (!one(`link[href="${style}"]`)) document.head.append(made("link", { rel: "stylesheet", href: style }));
  let { search, say, more } = await load(form);
  const box = made("ul", { role: "listbox", id: `${field.id}_lijst`, "aria-label": say.list, class: "hl-suggest", hidden: "" });
  const told = made("span", { role: "status", class: "hl-sr" });
  form.append(box, told);
  let options = [], chosen = -1;

  const choose = (number) => {
    chosen = number;
    options.forEach((option, at) => option.setAttribute("aria-selected", at === chosen));
    if (chosen < 0) return field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-activedescendant", options[chosen].id);
    options[chosen].scrollIntoView({ block: "nearest" });
  };
  const show = (open) => {
    box.hidden = !open;
    field.setAttribute("aria-expanded", open);
    if (!open) choose(-1);
  };
  const go = (option) => location.assign(option.dataset.url);
  const update = () => {
    const asked = field.value.trim();
    const found = asked.length < LEAST ? [] : search(asked, !/\s$/.test(field.value), language).found.slice(0, MOST);
    // What stands there stays: somebody may be about to tap it.
    if (found.length && found.map(({ url }) => url).join() === options.map((option) => option.dataset.url).join()) return show(true);
    options = found.map(({ title, url, label, language }, at) => {
      const option = made("li", { role: "option", id: `${box.id}_${at}`, "data-url": url, class: "hl-suggest__option" });
      option.append(made("span", language === "nl" ? {} : { lang: language }, title), " ", made("span", { class: "hl-note" }, label));
      return option;
    });
    box.replaceChildren(...options);
    show(options.length > 0);
    const count = options.length === 1 ? say.one : options.length ? say.many.replace("{n}", options.length) : say.none;
    const tell = asked.length < LEAST ? "" : count;
    if (told.textContent !== tell) told.textContent = tell;
  };

  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": box.id, "aria-expanded": false })) {
    field.setAttribute(name, value);
  }
  field.addEventListener("input", update);
  field.addEventListener("blur", () => show(false));
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (box.hidden) update();
      // Past either end one is back in the field itself.
      if (!box.hidden) choose((chosen + 1 + step + options.length + 1) % (options.length + 1) - 1);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      go(options[chosen]);
    } else if (event.key === "Escape") {
      if (box.hidden) field.value = "";
      show(false);
    } else if (event.key === "Tab") show(false);
  });
  // The field keeps the focus, so that a tap on an option is not a way out of it.
  box.addEventListener("pointerdown", (event) => event.preventDefault());
  box.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) go(option);
  });
  const again = () => { if (document.activeElement === field && field.value !== field.defaultValue && chosen < 0) update(); };
  again();
  search = await more(1);
  again();
};

// In the order of the page: where one acts and what one reads are apart, the part with the best page first.
export const grouped = (found) => {
  const acts = found.filter((page) => page.acts), reads = found.filter((page) => !page.acts);
  const parts = [{ name: "act", pages: acts }, { name: "read", pages: reads }];
  if (reads[0] && reads[0] === found[0]) parts.reverse();
  return parts.filter(({ pages }) => pages.length);
};

export const results = async (form) => {
  const page = form.closest("[data-found]");
  const asked = new URLSearchParams(location.search).get("zoek")?.trim() || "";
  one("input", form).value = one("input", form).defaultValue = asked;
  if (!asked) return;
  const { more } = await load(form);
  const search = await more(2);
  const { found, near, typo } = search(asked);
  for (const place of all("[data-question]", page)) place.textContent = asked;
  for (const place of all("[data-with-question]", page)) place.hidden = false;
  document.title = `‘${asked}’ - ${document.title}`;
  const part = (name, pages) => {
    const group = one(`template[data-group=${name}]`, page).content.cloneNode(true);
    one("ol", group).append(...pages.map(({ title, url, label, summary, language }) => {
      const item = one("template[data-result]", page).content.cloneNode(true);
      const link = one("a", item);
      link.href = url;
      link.textContent = title;
      if (language !== "nl") item.firstElementChild.lang = link.hreflang = language;
      one(".hl-note", item).textContent = label;
      if (summary) one("p", item).textContent = summary;
      else one("p", item).remove();
      return item;
    }));
    return group;
  };
  const shown = found.length ? grouped(found.slice(0, PAGES)).map(({ name, pages }) => part(name, pages)) : near.length ? [part("near", near)] : [];
  one("[data-results]", page).replaceChildren(...shown);
  one("[data-meant]", page).textContent = typo;
  one("[data-typo]", page).hidden = !typo || !found.length;
  one("[data-nothing]", page).hidden = found.length > 0;
  one("[data-more]", page).hidden = !found.length;
  one("[data-without]", page).hidden = true;
  const count = one("[data-count]", page), { none, one: single, many } = count.dataset;
  const number = Math.min(found.length, PAGES);
  count.textContent = number === 1 ? single : number ? many.replace("{n}", number) : none;
};
