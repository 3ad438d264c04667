// How the page stands out in one set of colours. arguments: ["light", "dark", "forced" or "done"].
const [scheme] = arguments;
const KEPT = "helderSchemes";
if (scheme === "done") { delete window[KEPT]; return null; }
/** Without changes that take their time: what is seen at once is not yet what it becomes. */
const still = (look) => {
  const sheet = helder.make("style");
  sheet.textContent = "*, *::before, *::after { transition: none !important }";
  (document.head || document.documentElement).append(sheet);
  try { return look(); } finally { sheet.remove(); }
};
if (scheme === "forced") return still(() => lostLooks(window[KEPT]));
if (scheme === "light") window[KEPT] = still(ownLooks);
return still(fields);
