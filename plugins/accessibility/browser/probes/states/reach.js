// Links and buttons that Tab passes by on purpose, and that nothing else on the page stands in for. Answer: [{unsure, …described}].
// In these the arrow keys go on where Tab stops.
const GROUPS = "[role=tablist], [role=menu], [role=menubar], [role=radiogroup], [role=listbox], [role=tree], [role=treegrid], [role=grid], [role=toolbar], [role=feed], [role=group], [role=combobox], [role=application]";
const WITHIN = "[aria-hidden=true], [inert], dialog, [role=dialog], [aria-roledescription], [aria-activedescendant]";
const answer = [];
const reachable = (element) => element.tabIndex >= 0 && helder.visible(element);
const open = new Set([...document.querySelectorAll("a[href]")].filter(reachable).map((link) => link.href));
for (const element of document.querySelectorAll("a[href][tabindex], button[tabindex], input[tabindex], select[tabindex], textarea[tabindex]")) {
  if (answer.length >= 5) break;
  if (element.tabIndex >= 0 || element.disabled || element.type === "hidden" || element.closest(GROUPS) || element.closest(WITHIN)) continue;
  if (!helder.visible(element) || helder.veiled(element) || !helder.words(element.innerText || element.value || element.ariaLabel || element.title)) continue;
  const isLink = element.localName === "a";
  if (isLink && (open.has(element.href) || element.getAttribute("href").startsWith("#"))) continue;
  // A button at a field mostly does what the field itself does too.
  const near = element.parentElement?.querySelector("input, select, textarea, [role=combobox], [role=slider], [role=spinbutton]");
  if (!isLink && near && near !== element) continue;
  // One of several alike, of which Tab gets at another: the arrow keys may do the rest.
  const alike = [...(element.parentElement?.parentElement || element.parentElement).querySelectorAll(element.localName)];
  const some = alike.some((each) => each !== element && reachable(each) && each.hasAttribute("tabindex"));
  answer.push({ unsure: some || !isLink, ...helder.describe(element) });
}
return answer;
