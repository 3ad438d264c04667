// Sees whether one key alone sets something off, while the focus is on nothing.
const key = "__helderKeys";

const start = () => {
  tabbable.rewind();
  const state = window[key] = { changes: 0, before: null };
  state.observer = new MutationObserver((records) => { state.changes += records.length; });
  state.observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
};

const open = () => document.querySelectorAll("dialog[open], :popover-open").length;
const now = () => [location.href, open(), helder.active() === document.body].join(" ");

/** How the page is; to be asked before a key and after it. */
const look = () => {
  const state = window[key];
  state.changes += state.observer.takeRecords().length;
  const changes = state.changes;
  state.changes = 0;
  return [changes, now()];
};

const rest = () => { if (helder.active() !== document.body) tabbable.rewind(); };

const end = () => {
  window[key]?.observer.disconnect();
  delete window[key];
  return helder.describe(null);
};

return { start, look, rest, end }[arguments[0]]();
